#include "botcore/net/http_client.hpp"

#include <algorithm>
#include <utility>

#include <boost/beast/http/error.hpp>

#include "botcore/net/error.hpp"
#include "botcore/net/url.hpp"

#include "awaiting.hpp"
#include "client_tls.hpp"
#include "connection_pool.hpp"
#include "dial.hpp"
#include "exchange.hpp"
#include "http_text.hpp"

namespace botcore::inline v0 {
namespace {

enum class exchange_phase { writing, reading };

/// How far a request came on a connection, and what stopped it.
struct exchange_attempt {
  error_code code;  // none: the answer is there
  exchange_phase phase = exchange_phase::writing;
  std::size_t written = 0;
  bool answering = false;  // a byte of the answer came
};

/// Says in our words why an answer did not come.
net_errc read_failure(const error_code& code) {
  using boost::beast::http::error;
  if (code == error::end_of_stream || code == error::partial_message) return net_errc::connection_closed;
  if (code == error::body_limit || code == error::header_limit || code == error::buffer_overflow) {
    return net_errc::response_too_large;
  }
  const bool http = code.category() == boost::beast::http::make_error_code(error::bad_version).category();
  return http ? net_errc::malformed_response : net_errc::connection_closed;
}

}  // namespace

struct http_client::state {
  state(runtime& runtime, http_client_options options)
      : ground(runtime),
        options(std::move(options)),
        exchanges(runtime.executor()),
        pool(runtime.executor(), this->options.max_connections_per_host, this->options.idle_expiry) {
    if (!this->options.ca_file.empty()) tls_context();
  }

  /// Made when first needed: reading the system's certificates takes longer than many a program runs.
  boost::asio::ssl::context* tls_context() {
    if (!tls) tls = make_client_tls(options.verify_certificates, options.ca_file);
    return tls.get();
  }

  std::unique_ptr<client_connection> new_connection(const http_url& url) {
    return std::make_unique<client_connection>(executor, url.secure() ? tls_context() : nullptr);
  }

  response_limits limits_for(const http_request& request) const {
    response_limits limits;
    limits.body_bytes = options.max_response_bytes;
    limits.header_bytes = options.max_response_header_bytes;
    limits.without_body = request.method == "HEAD";
    return limits;
  }

  static task<http_response> perform(std::shared_ptr<state> self, http_request request);
  static task<void> stop(std::shared_ptr<state> self);
  task<void> open(exchange& exchange, client_connection& connection, const http_url& url);
  task<exchange_attempt> attempt(client_connection& connection, const std::string& head,
                                 const http_request& request, http_response& response);

  runtime& ground;
  boost::asio::any_io_executor executor = ground.executor();
  http_client_options options;
  std::unique_ptr<boost::asio::ssl::context> tls;
  exchange_list exchanges;
  connection_pool pool;
};

task<void> http_client::state::open(exchange& exchange, client_connection& connection, const http_url& url) {
  const steady_time due = std::min(exchange.deadline(), deadline_after(options.connect_timeout));
  return dial(exchange, connection, url, due);
}

task<exchange_attempt> http_client::state::attempt(client_connection& connection, const std::string& head,
                                                   const http_request& request, http_response& response) {
  exchange_attempt made;
  made.code = co_await connection.write(head, request.body, made.written);
  // A server may answer before it took the whole request ("413 Content Too Large") and close; so read all the
  // same, if it took something and nobody ended the exchange.
  if (made.code && (made.written == 0 || !connection.socket().is_open())) co_return made;
  const error_code not_written = made.code;
  made.code = co_await connection.read(limits_for(request), response, made.answering);
  made.phase = exchange_phase::reading;
  if (made.code && not_written) {
    made.code = not_written;
    made.phase = exchange_phase::writing;
  }
  co_return made;
}

namespace {

/// Whether surely nothing of the request can have been understood. An aborted TLS write may have left whole.
bool surely_not_sent(const exchange_attempt& made, client_connection& connection) {
  if (made.written != 0 || made.phase != exchange_phase::writing) return false;
  return !connection.secure() || made.code != boost::asio::error::operation_aborted;
}

transport_error attempt_failure(const exchange_attempt& made, client_connection& connection,
                                const exchange& exchange) {
  const delivery reached = surely_not_sent(made, connection) ? delivery::not_sent : delivery::unknown;
  const bool writing = made.phase == exchange_phase::writing;
  if (exchange.stopped()) return transport_error(make_error_code(errc::stopped), exchange.doing(), reached);
  if (connection.expired()) {
    const net_errc late = writing ? net_errc::write_timed_out : net_errc::response_timed_out;
    return transport_error(late, exchange.doing(), reached);
  }
  const net_errc why = writing ? net_errc::connection_closed : read_failure(made.code);
  return transport_error(why, exchange.doing(), reached, made.code);
}

}  // namespace

task<http_response> http_client::state::perform(std::shared_ptr<state> self, http_request request) {
  const http_url url = parse_url(request.url);
  if (!is_http_token(request.method)) {
    throw error(errc::invalid_argument, "HTTP method '" + printable(request.method) + "'");
  }
  exchange current(self->exchanges, self->ground, request);
  const std::string origin = url.scheme + "://" + url.authority();
  const std::string head = request_head(request, url, self->options.user_agent);
  http_response response;
  for (;;) {
    connection_pool::lease lease = co_await self->pool.acquire(origin, current);
    const bool kept = lease.connection != nullptr;
    if (!kept) lease.connection = self->new_connection(url);
    client_connection& connection = *lease.connection;
    const exchange::use used(current, connection);
    if (!kept) co_await self->open(current, connection, url);
    connection.expires_at(current.deadline());
    const exchange_attempt made = co_await self->attempt(connection, head, request, response);
    if (!made.code) {
      connection.expires_at(steady_time::max());
      if (connection.reusable() && !connection.expired()) lease.keep();
      co_return response;
    }
    co_await throw_if_cancelled();
    const bool interrupted = current.stopped() || connection.expired();
    if (kept && !interrupted && surely_not_sent(made, connection)) continue;
    throw attempt_failure(made, connection, current);
  }
}

task<void> http_client::state::stop(std::shared_ptr<state> self) {
  self->exchanges.stop();
  self->pool.close_idle();
  co_await self->exchanges.join();
  self->pool.close_idle();
}

http_client::http_client(runtime& runtime, http_client_options options)
    : state_(std::make_shared<state>(runtime, std::move(options))) {}

http_client::~http_client() {
  state_->exchanges.abandon();
  state_->pool.close_idle();
}

task<http_response> http_client::send(http_request request) {
  return state::perform(state_, std::move(request));
}

void http_client::close_idle() {
  state_->pool.close_idle();
}

task<void> http_client::stop() {
  return state::stop(state_);
}

std::size_t http_client::connections() const noexcept {
  return state_->pool.size();
}

}  // namespace botcore::inline v0
