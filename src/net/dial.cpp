#include "dial.hpp"

#include <algorithm>
#include <memory>
#include <vector>

#include "awaiting.hpp"
#include "client_tls.hpp"

namespace botcore::inline v0 {
namespace {

using boost::asio::ip::tcp;

/// A look-up under way. It outlives the exchange that asked: the system's resolver cannot be interrupted.
struct host_lookup {
  explicit host_lookup(const boost::asio::any_io_executor& executor)
      : resolver(executor), finished(executor) {}

  tcp::resolver resolver;
  boost::asio::steady_timer finished;
  std::vector<tcp::endpoint> addresses;
  error_code code;
  bool done = false;
};

std::shared_ptr<host_lookup> start_lookup(const boost::asio::any_io_executor& executor, const http_url& url,
                                          steady_time due) {
  auto lookup = std::make_shared<host_lookup>(executor);
  lookup->finished.expires_at(due);
  lookup->resolver.async_resolve(
      url.host, std::to_string(url.port), tcp::resolver::numeric_service,
      [lookup](const error_code& code, const tcp::resolver::results_type& results) {
        lookup->code = code;
        for (const auto& entry : results) lookup->addresses.push_back(entry.endpoint());
        lookup->done = true;
        lookup->finished.cancel();
      });
  return lookup;
}

/// A phase took too long: its own limit passed, or that of the whole exchange.
transport_error late(const exchange& exchange, net_errc phase) {
  const bool whole = exchange.deadline() <= std::chrono::steady_clock::now();
  return transport_error(whole ? net_errc::exchange_timed_out : phase, exchange.doing(), delivery::not_sent);
}

task<std::vector<tcp::endpoint>> look_up(exchange& exchange, client_connection& connection,
                                         const http_url& url, steady_time due) {
  std::vector<tcp::endpoint> addresses;
  boost::system::error_code not_an_address;
  const auto address = boost::asio::ip::make_address(url.host, not_an_address);
  if (!not_an_address) {
    addresses.emplace_back(address, url.port);
    co_return addresses;
  }
  const auto lookup = start_lookup(connection.socket().get_executor(), url, due);
  co_await exchange.wait(lookup->finished);
  if (!lookup->done) throw late(exchange, net_errc::connect_timed_out);
  if (lookup->code || lookup->addresses.empty()) {
    throw transport_error(net_errc::resolve_failed, exchange.doing(), delivery::not_sent, lookup->code);
  }
  addresses = std::move(lookup->addresses);
  co_return addresses;
}

/// After a step: throws when the deadline, `stop` or a cancelled task ended it.
task<void> check_interrupted(exchange& exchange, client_connection& connection) {
  co_await throw_if_cancelled();
  exchange.throw_if_stopped(delivery::not_sent);
  if (connection.expired()) {
    throw transport_error(*connection.expired(), exchange.doing(), delivery::not_sent);
  }
}

task<void> connect(exchange& exchange, client_connection& connection, std::vector<tcp::endpoint> addresses) {
  tcp::socket& socket = connection.socket();
  error_code failure;
  for (const tcp::endpoint& address : addresses) {
    error_code ignored;
    socket.close(ignored);
    const auto [code] = co_await socket.async_connect(address, with_code);
    co_await check_interrupted(exchange, connection);
    if (!code) {
      socket.set_option(tcp::no_delay(true), ignored);
      co_return;
    }
    failure = code;
  }
  throw transport_error(net_errc::connect_failed, exchange.doing(), delivery::not_sent, failure);
}

task<void> shake_hands(exchange& exchange, client_connection& connection, std::string host) {
  client_connection::secure_stream& stream = *connection.secure();
  error_code failure = expect_host(stream, host);
  if (!failure) {
    const auto [code] = co_await stream.async_handshake(boost::asio::ssl::stream_base::client, with_code);
    failure = code;
  }
  co_await check_interrupted(exchange, connection);
  if (!failure) co_return;
  const std::string problem = certificate_problem(stream);
  if (problem.empty())
    throw transport_error(net_errc::tls_failed, exchange.doing(), delivery::not_sent, failure);
  throw transport_error(net_errc::certificate_refused, exchange.doing() + " (" + problem + ")",
                        delivery::not_sent);
}

}  // namespace

task<void> dial(exchange& exchange, client_connection& connection, const http_url& url,
                const http_client_options& options) {
  const steady_time due = std::min(exchange.deadline(), deadline_after(options.connect_timeout));
  std::vector<tcp::endpoint> addresses = co_await look_up(exchange, connection, url, due);
  connection.limit(exchange.deadline(), options.connect_timeout, net_errc::connect_timed_out);
  co_await connect(exchange, connection, std::move(addresses));
  if (!connection.secure()) co_return;
  connection.limit(exchange.deadline(), options.tls_timeout, net_errc::tls_timed_out);
  co_await shake_hands(exchange, connection, url.host);
}

}  // namespace botcore::inline v0
