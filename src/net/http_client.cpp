#include "botcore/net/http_client.hpp"

#include <optional>
#include <utility>

#include <boost/beast/http/error.hpp>

#include "botcore/net/error.hpp"
#include "botcore/net/http_body.hpp"
#include "botcore/net/redact.hpp"
#include "botcore/net/url.hpp"

#include "awaiting.hpp"
#include "client_tls.hpp"
#include "connection_pool.hpp"
#include "dial.hpp"
#include "exchange.hpp"
#include "http_text.hpp"
#include "request_writer.hpp"
#include "response_reader.hpp"

namespace botcore::inline v0 {
namespace {

/// How far a request came on a connection, and what stopped it.
struct exchange_attempt {
  error_code code;  // none: the answer is there
  bool writing = true;
  bool surely_not_sent = false;
  bool reusable = false;  // another request may follow on the connection
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
        dialling{this->options, parse_proxy(this->options.proxy)},
        exchanges(runtime.executor()),
        pool(runtime.executor(), this->options.max_connections_per_host, this->options.idle_expiry) {
    const bool more_trusted = !this->options.ca_file.empty() || !this->options.ca_directory.empty() ||
                              !this->options.ca_certificates.empty();
    if (more_trusted) tls_context();
  }

  /// Made when first needed: reading the system's certificates takes longer than many a program runs.
  boost::asio::ssl::context* tls_context() {
    if (!tls) tls = make_client_tls(options);
    return tls.get();
  }

  std::shared_ptr<client_connection> new_connection(const http_url& url) {
    return std::make_shared<client_connection>(executor, url.secure() ? tls_context() : nullptr);
  }

  static task<http_response> perform(std::shared_ptr<state> self, http_request request);
  static task<void> stop(std::shared_ptr<state> self);
  task<exchange_attempt> attempt(const exchange& exchange, client_connection& connection, const http_url& url,
                                 const http_request& request, http_response& response);

  runtime& ground;
  boost::asio::any_io_executor executor = ground.executor();
  http_client_options options;
  dial_ground dialling;
  std::unique_ptr<boost::asio::ssl::context> tls;
  exchange_list exchanges;
  connection_pool pool;
};

task<exchange_attempt> http_client::state::attempt(const exchange& exchange, client_connection& connection,
                                                   const http_url& url, const http_request& request,
                                                   http_response& response) {
  const std::optional<std::uint64_t> body_bytes =
      request.source ? request.source->size() : request.body.size();
  request_writer writer(connection, exchange, request, options);
  std::string head = request_head(request, url, options.user_agent, body_bytes);
  exchange_attempt made;
  made.code = co_await writer.run(std::move(head), body_bytes);
  made.surely_not_sent = writer.surely_incomplete();
  // A server may answer before it took the whole request ("413 Content Too Large") and close; so read all the
  // same, if it took something and nobody ended the exchange.
  if (made.code && (!writer.anything_written() || !connection.socket().is_open())) co_return made;
  const error_code not_written = made.code;
  response_reader reader(connection, exchange, request, options);
  made.code = co_await reader.run(response);
  made.writing = made.code && not_written;
  if (made.writing) made.code = not_written;
  made.surely_not_sent = made.surely_not_sent && !reader.begun();
  made.reusable = reader.reusable() && writer.whole();
  co_return made;
}

namespace {

transport_error attempt_failure(const exchange_attempt& made, client_connection& connection,
                                const exchange& exchange) {
  const delivery reached = made.surely_not_sent ? delivery::not_sent : delivery::unknown;
  if (exchange.stopped()) return transport_error(make_error_code(errc::stopped), exchange.doing(), reached);
  if (connection.expired()) return transport_error(*connection.expired(), exchange.doing(), reached);
  const net_errc why = made.writing ? net_errc::connection_closed : read_failure(made.code);
  return transport_error(why, exchange.doing(), reached, made.code);
}

void check_request(const http_request& request) {
  if (!is_http_token(request.method)) {
    throw error(errc::invalid_argument, "HTTP method '" + printable(request.method) + "'");
  }
  if (request.source && !request.body.empty()) {
    throw error(errc::invalid_argument,
                request.method + " " + redact_tokens(request.url) + " (it has a body and a source of one)");
  }
}

}  // namespace

task<http_response> http_client::state::perform(std::shared_ptr<state> self, http_request request) {
  const http_url url = parse_url(request.url);
  check_request(request);
  exchange current(self->exchanges, self->ground, request);
  const std::string origin = url.scheme + "://" + url.authority();
  http_response response;
  for (;;) {
    connection_pool::lease lease = co_await self->pool.acquire(origin, current);
    const bool kept = lease.connection != nullptr;
    if (!kept) lease.connection = self->new_connection(url);
    client_connection& connection = *lease.connection;
    const exchange::use used(current, connection);
    if (!kept) co_await dial(current, connection, url, self->dialling);
    const exchange_attempt made = co_await self->attempt(current, connection, url, request, response);
    if (!made.code) {
      connection.rest();
      if (made.reusable && !connection.expired()) lease.keep();
      co_return response;
    }
    co_await throw_if_cancelled();
    const bool interrupted = current.stopped() || connection.expired();
    const bool again = kept && !interrupted && made.surely_not_sent;
    if (!again || (request.source && !request.source->rewind())) {
      throw attempt_failure(made, connection, current);
    }
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
