#include "client_connection.hpp"

#include <algorithm>
#include <utility>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <boost/asio/ssl/context.hpp>

#include "awaiting.hpp"
#include "tls_sessions.hpp"

namespace botcore::inline v0 {
namespace {

/// The head of a refusal fits; its rest is read when nothing is written any more.
constexpr std::size_t listen_bytes = 4096;

/// What a connection without a request may hold; a large answer leaves more.
constexpr std::size_t most_resting_bytes = std::size_t(16) * 1024;

std::variant<client_connection::plain_stream, client_connection::secure_stream> make_stream(
    const boost::asio::any_io_executor& executor, boost::asio::ssl::context* tls) {
  client_connection::plain_stream socket(executor);
  if (!tls) return socket;
  return client_connection::secure_stream(std::move(socket), *tls);
}

/// Whether a TLS connection ended, or holds bytes, in what was already taken from the socket.
bool secure_stale(client_connection::secure_stream& stream) {
  ::SSL* handle = stream.native_handle();
  char byte = 0;
  const bool more = ::SSL_peek(handle, &byte, 1) > 0 || ::SSL_get_shutdown(handle) != 0;
  ::ERR_clear_error();
  return more;
}

}  // namespace

client_connection::client_connection(const boost::asio::any_io_executor& executor,
                                     boost::asio::ssl::context* tls)
    : stream_(make_stream(executor, tls)),
      aborted_(executor, steady_time::max()),
      deadline_(executor,
                [this] {
                  expired_ = late_;
                  abort();
                }),
      heard_it_(executor, steady_time::max()) {}

client_connection::~client_connection() {
  if (secure()) close_tls_quietly(secure()->native_handle());
}

client_connection::plain_stream& client_connection::socket() noexcept {
  if (secure_stream* stream = secure()) return stream->next_layer();
  return *std::get_if<plain_stream>(&stream_);
}

void client_connection::limit(steady_time whole, steady_time phase, net_errc late) {
  late_ = phase < whole ? late : net_errc::exchange_timed_out;
  deadline_.arm(std::min(phase, whole));
}

void client_connection::abort() noexcept {
  boost::system::error_code ignored;
  socket().close(ignored);
  aborted_.cancel();
}

bool client_connection::stale() {
  boost::system::error_code code;
  socket().non_blocking(true, code);
  char byte = 0;
  socket().receive(boost::asio::buffer(&byte, 1), boost::asio::socket_base::message_peek, code);
  if (code != boost::asio::error::would_block) return true;
  return secure() && secure_stale(*secure());
}

task<error_code> client_connection::write_some(two_buffers buffers, std::size_t& written) {
  error_code failure;
  if (secure_stream* stream = secure()) {
    const auto [code, bytes] = co_await stream->async_write_some(buffers, with_code);
    failure = code;
    written = bytes;
  } else {
    const auto [code, bytes] = co_await socket().async_write_some(buffers, with_code);
    failure = code;
    written = bytes;
  }
  co_return failure;
}

task<error_code> client_connection::read_now(std::size_t most) {
  const auto space = received_.prepare(most);
  error_code failure;
  if (secure_stream* stream = secure()) {
    const auto [code, bytes] = co_await stream->async_read_some(space, with_code);
    failure = code;
    received_.commit(bytes);
  } else {
    const auto [code, bytes] = co_await socket().async_read_some(space, with_code);
    failure = code;
    received_.commit(bytes);
  }
  co_return failure;
}

task<error_code> client_connection::read_some(std::size_t most) {
  while (listening_ && !heard_) {
    co_await heard_it_.async_wait(with_code);
    co_await throw_if_cancelled();
  }
  if (!heard_) co_return co_await read_now(most);
  const error_code code = *std::exchange(heard_, std::nullopt);
  co_return code;
}

void client_connection::rest() {
  deadline_.disarm();
  answered_early_ = false;
  heard_.reset();
  ear_ = {};
  if (received_.capacity() > most_resting_bytes) received_.shrink_to_fit();
}

void client_connection::listen() {
  if (listening_ || answered_early_) return;
  listening_ = true;
  heard_.reset();
  auto done = [self = shared_from_this()](const error_code& code, std::size_t bytes) {
    self->heard(code, bytes);
  };
  ear_.resize(listen_bytes);
  const auto space = boost::asio::buffer(ear_);
  if (secure_stream* stream = secure()) {
    stream->async_read_some(space, std::move(done));
  } else {
    socket().async_read_some(space, std::move(done));
  }
}

void client_connection::heard(const error_code& code, std::size_t bytes) {
  listening_ = false;
  heard_ = code;
  received_.commit(boost::asio::buffer_copy(received_.prepare(bytes), boost::asio::buffer(ear_, bytes)));
  heard_it_.cancel();
  const auto text = received_.data();
  answered_early_ = code || final_answer_begun({static_cast<const char*>(text.data()), text.size()});
  boost::system::error_code ignored;
  if (answered_early_) socket().cancel(ignored);
}

bool final_answer_begun(std::string_view text) noexcept {
  constexpr std::size_t status_at = std::string_view("HTTP/1.1 ").size();
  constexpr std::string_view end_of_head = "\r\n\r\n";
  while (text.size() > status_at) {
    if (!text.starts_with("HTTP/") || text[status_at] != '1') return true;
    const std::size_t end = text.find(end_of_head);
    if (end == std::string_view::npos) return false;
    text.remove_prefix(end + end_of_head.size());
  }
  return false;
}

}  // namespace botcore::inline v0
