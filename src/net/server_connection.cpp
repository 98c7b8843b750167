#include "server_connection.hpp"

#include <array>
#include <exception>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/write.hpp>

#include "botcore/net/redact.hpp"

#include "awaiting.hpp"
#include "http_text.hpp"
#include "server_tls.hpp"

namespace botcore::inline v0 {
namespace {

namespace http = boost::beast::http;
using boost::asio::ip::tcp;

constexpr std::string_view server_category = "http_server";
constexpr std::size_t first_read_bytes = 4096;
constexpr std::size_t further_read_bytes = std::size_t(64) * 1024;

/// How long a client that is being refused may go on sending before the connection is closed under it.
constexpr std::chrono::seconds linger_time = std::chrono::seconds(2);

std::string endpoint_text(const tcp::socket& socket) {
  error_code code;
  const tcp::endpoint peer = socket.remote_endpoint(code);
  if (code) return {};
  const std::string address = peer.address().to_string();
  return (peer.address().is_v6() ? "[" + address + "]" : address) + ":" + std::to_string(peer.port());
}

/// The status that says what is wrong with a request; 0 when the connection ended or failed instead.
int status_of(const error_code& code) {
  if (code == http::error::end_of_stream || code == http::error::partial_message) return 0;
  if (code == http::error::header_limit || code == http::error::buffer_overflow) return 431;
  if (code == http::error::body_limit) return 413;
  if (code == http::error::bad_version) return 505;
  return code.category() == http::make_error_code(http::error::bad_method).category() ? 400 : 0;
}

/// Fills in the head that the parser read; false when a header is not acceptable.
bool take_request_head(const http::request<http::string_body>& message, http_request& request) {
  const auto method = message.method_string();
  const auto target = message.target();
  request.method.assign(method.data(), method.size());
  request.target.assign(target.data(), target.size());
  request.headers.reserve(8);
  try {
    for (const auto& field : message) {
      const auto name = field.name_string();
      const auto value = field.value();
      request.headers.add(std::string(name.data(), name.size()), std::string(value.data(), value.size()));
    }
  } catch (const error&) {
    return false;
  }
  return true;
}

}  // namespace

server_ground::server_ground(runtime& runtime, http_server_options options, http_handler handler,
                             http_gate gate)
    : ground(runtime),
      executor(runtime.executor()),
      options(std::move(options)),
      handler(std::move(handler)),
      gate(std::move(gate)),
      tls(this->options.tls ? make_server_tls(*this->options.tls) : nullptr),
      changed(executor, steady_time::max()),
      room(executor, steady_time::max()) {}

server_connection::server_connection(std::shared_ptr<server_ground> server, tcp::socket socket)
    : server_(std::move(server)),
      entry_(server_->connections.insert(server_->connections.end(), this)),
      socket_(std::move(socket)),
      remote_address_(endpoint_text(socket_)),
      cancellation_(server_->executor),
      deadline_(server_->executor, [this] { abort(); }),
      waiting_since_(std::chrono::steady_clock::now()) {
  if (server_->tls) secure_.emplace(socket_, *server_->tls);
  error_code ignored;
  socket_.set_option(tcp::no_delay(true), ignored);
  socket_.non_blocking(true, ignored);
}

server_connection::~server_connection() {
  server_->connections.erase(entry_);
  server_->changed.cancel();
  server_->room.cancel();
}

void server_connection::start(std::shared_ptr<server_connection> self) {
  task<void> serving = self->serve();
  const auto slot = self->cancellation_.slot();
  const auto executor = self->server_->executor;
  auto done = [self = std::move(self)](const std::exception_ptr&) { self->ended(); };
  boost::asio::co_spawn(executor, std::move(serving),
                        boost::asio::bind_cancellation_slot(slot, std::move(done)));
}

void server_connection::ended() {
  error_code ignored;
  socket_.close(ignored);
}

void server_connection::abort() {
  error_code ignored;
  socket_.close(ignored);
  cancellation_.emit();
}

task<void> server_connection::serve() {
  if (secure_) {
    const bool shaken = co_await shake_hands();
    if (!shaken) co_return;
  }
  next then = co_await serve_one(true);
  while (then == next::request) then = co_await serve_one(false);
  if (then == next::linger) co_await linger();
}

task<bool> server_connection::shake_hands() {
  deadline_.arm(deadline_after(server_->options.tls_timeout));
  const auto [code] = co_await secure_->async_handshake(boost::asio::ssl::stream_base::server, with_code);
  if (code) {
    server_->ground.log(server_category)
        .debug("the TLS handshake of {} failed: {}", remote_address_, code.message());
  }
  co_return !code;
}

task<server_connection::next> server_connection::serve_one(bool first) {
  const bool asked = co_await wait_for_request(first);
  if (!asked) co_return next::close;
  http_request request;
  bool keep_alive = false;
  http_response refusal;
  const bool whole = co_await read_request(request, keep_alive, refusal);
  waiting_since_ = steady_time::max();
  if (!whole && refusal.status == 0) co_return next::close;
  if (!whole) co_return co_await write(std::move(refusal), false, true);
  const bool with_body = request.method != "HEAD";
  http_response response = co_await answer(std::move(request));
  if (lists_word(response.headers.get("Connection"), "close")) keep_alive = false;
  if (server_->draining) keep_alive = false;
  co_return co_await write(std::move(response), keep_alive, with_body);
}

/// Waits for the first byte of a request: idle time, unless the connection is new.
task<bool> server_connection::wait_for_request(bool first) {
  const http_server_options& options = server_->options;
  waiting_since_ = std::chrono::steady_clock::now();
  if (buffer_.size() == 0) {
    idle_ = true;
    deadline_.arm(deadline_after(first ? options.read_timeout : options.idle_timeout));
    if (buffer_.capacity() > first_read_bytes) buffer_.shrink_to_fit();
    const error_code code = co_await read_some(first_read_bytes);
    if (code) co_return false;
    idle_ = false;
  }
  deadline_.arm(deadline_after(options.read_timeout));
  co_return true;
}

/// Reads one request. If it is not to be answered by the handler, `refusal` is the answer, with status 0 when the client
/// is gone.
task<bool> server_connection::read_request(http_request& request, bool& keep_alive, http_response& refusal) {
  request_parser parser;
  parser.header_limit(static_cast<std::uint32_t>(server_->options.max_header_bytes));
  parser.body_limit(server_->options.max_body_bytes);
  request.remote_address = remote_address_;
  refusal.status = 0;
  error_code code = co_await parse(parser, false);
  if (!code && take_request_head(parser.get(), request)) {
    const bool let_in = co_await check_head(parser, request, refusal);
    if (!let_in) co_return false;
  } else {
    refusal.status = code ? status_of(code) : 400;
    co_return false;
  }
  code = co_await parse(parser, true);
  if (code) {
    refusal.status = status_of(code);
    co_return false;
  }
  // An HTTP/1.0 client would have to be told that the connection stays; nobody needs that any more.
  keep_alive = parser.keep_alive() && parser.get().version() == 11;
  request.body = std::move(parser.get().body());
  co_return true;
}

/// Looks at the head before the body comes. False when that is not to be read, as in `read_request`.
task<bool> server_connection::check_head(const request_parser& parser, const http_request& head,
                                         http_response& refusal) {
  const auto expect = parser.get()[http::field::expect];
  const bool asks = !expect.empty();
  if (parser.get().version() == 11 && parser.get().count(http::field::host) != 1) refusal.status = 400;
  if (asks && !same_ignoring_case(std::string_view(expect.data(), expect.size()), "100-continue"))
    refusal.status = 417;
  if (refusal.status != 0) co_return false;
  if (server_->gate) {
    if (std::optional<http_response> answer = server_->gate(head)) {
      refusal = std::move(*answer);
      co_return false;
    }
  }
  if (!asks) co_return true;
  static const std::string go_on = "HTTP/1.1 100 Continue\r\n\r\n";
  const two_buffers text = {boost::asio::buffer(go_on), boost::asio::const_buffer()};
  const error_code code = co_await write_all(text);
  co_return !code;
}

/// Gives the parser what has come and what still comes, until it has the head, or the `whole` request.
task<error_code> server_connection::parse(request_parser& parser, bool whole) {
  parser.eager(whole);
  for (;;) {
    if (whole ? parser.is_done() : parser.is_header_done()) co_return error_code();
    std::size_t taken = 0;
    error_code code;
    if (buffer_.size() != 0) {
      taken = parser.put(buffer_.data(), code);
      buffer_.consume(taken);
      if (code && code != http::error::need_more) co_return code;
    }
    if (taken != 0 && !code) continue;
    // The head has a limit of its own; between the chunks of a body this is the only one.
    if (buffer_.size() > server_->options.max_header_bytes + further_read_bytes) {
      co_return http::make_error_code(http::error::header_limit);
    }
    const std::size_t most = parser.is_header_done() ? further_read_bytes : first_read_bytes;
    code = co_await read_some(most);
    if (code) co_return code;
  }
}

/// Appends what comes next, at most `most` bytes, to the buffer.
task<error_code> server_connection::read_some(std::size_t most) {
  const auto room = buffer_.prepare(most);
  if (secure_) {
    const auto [code, bytes] = co_await secure_->async_read_some(room, with_code);
    buffer_.commit(bytes);
    co_return code;
  }
  const auto [code, bytes] = co_await socket_.async_read_some(room, with_code);
  buffer_.commit(bytes);
  co_return code;
}

task<error_code> server_connection::write_all(two_buffers buffers) {
  if (secure_) {
    const auto [code, bytes] = co_await boost::asio::async_write(*secure_, buffers, with_code);
    co_return code;
  }
  const auto [code, bytes] = co_await boost::asio::async_write(socket_, buffers, with_code);
  co_return code;
}

task<http_response> server_connection::answer(http_request request) {
  const std::string method = request.method;
  const std::string target = request.target;
  deadline_.arm(deadline_after(server_->options.handler_timeout));
  watch_for_end();
  handling_ = true;
  std::string failure;
  http_response response(500);
  try {
    response = co_await server_->handler(std::move(request));
  } catch (const std::exception& thrown) {
    failure = redact_tokens(thrown.what());
  } catch (...) {
    failure = "an exception that is no std::exception";
  }
  handling_ = false;
  co_await throw_if_cancelled();
  if (!failure.empty()) {
    server_->ground.log(server_category)
        .error("the handler of {} {} failed: {}", method, redact_tokens(target_path(target)), failure);
  }
  co_return response;
}

/// Cancels everything when the client ends the connection while a handler runs. A client that sends its next
/// request early hides its end from us; then the handler runs to its end.
void server_connection::watch_for_end() {
  if (watching_) return;
  watching_ = true;
  socket_.async_wait(tcp::socket::wait_read, [self = shared_from_this()](const error_code& failed) {
    self->watching_ = false;
    if (failed || !self->handling_) return;
    char byte = 0;
    error_code code;
    const std::size_t bytes =
        self->socket_.receive(boost::asio::buffer(&byte, 1), tcp::socket::message_peek, code);
    if (code == boost::asio::error::would_block) return self->watch_for_end();
    if (code || bytes == 0) self->abort();
  });
}

task<server_connection::next> server_connection::write(http_response response, bool keep_alive,
                                                       bool with_body) {
  if (response.fault == http_fault::close_without_answer) co_return next::close;
  const std::string head = response_head(response, keep_alive);
  std::size_t length = with_body && status_has_body(response.status) ? response.body.size() : 0;
  if (response.fault == http_fault::close_mid_body) length /= 2;
  const two_buffers buffers = {boost::asio::buffer(head), boost::asio::buffer(response.body.data(), length)};
  deadline_.arm(deadline_after(server_->options.write_timeout));
  const error_code code = co_await write_all(buffers);
  if (code || response.fault == http_fault::close_mid_body) co_return next::close;
  co_return keep_alive ? next::request : next::linger;
}

/// Ends our side and takes in what the client still sends. Closing with unread bytes would reset the
/// connection, and the client might never read our answer.
task<void> server_connection::linger() {
  deadline_.arm(deadline_after(linger_time));
  if (secure_) co_await secure_->async_shutdown(with_code);
  error_code code;
  socket_.shutdown(tcp::socket::shutdown_send, code);
  for (code = error_code(); !code;) {
    buffer_.clear();
    const auto [failure, bytes] =
        co_await socket_.async_read_some(buffer_.prepare(first_read_bytes), with_code);
    code = failure;
  }
}

}  // namespace botcore::inline v0
