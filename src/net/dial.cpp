#include "dial.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/write.hpp>

#include "awaiting.hpp"
#include "client_tls.hpp"
#include "connect_race.hpp"
#include "proxy_handshake.hpp"

namespace botcore::inline v0 {
namespace {

using boost::asio::ip::tcp;

/// A look-up under way. It outlives the exchange that asked: the system's resolver cannot be interrupted.
struct host_lookup {
  host_lookup(const boost::asio::any_io_executor& executor, steady_time due)
      : resolver(executor), finished(executor, due) {}

  tcp::resolver resolver;
  boost::asio::steady_timer finished;
  std::vector<tcp::endpoint> addresses;
  error_code code;
  bool done = false;
};

std::shared_ptr<host_lookup> start_lookup(const boost::asio::any_io_executor& executor,
                                          const std::string& host, std::uint16_t port, steady_time due) {
  auto lookup = std::make_shared<host_lookup>(executor, due);
  lookup->resolver.async_resolve(
      host, std::to_string(port), tcp::resolver::numeric_service,
      [lookup](const error_code& code, const tcp::resolver::results_type& results) {
        lookup->code = code;
        for (const auto& entry : results) lookup->addresses.push_back(entry.endpoint());
        lookup->done = true;
        lookup->finished.cancel();
      });
  return lookup;
}

/// Asio looks up one name after the other: one that nobody waits for any more must not stay in the queue, where
/// each would take the system's time-out from the next.
class awaited_lookup {
 public:
  explicit awaited_lookup(std::shared_ptr<host_lookup> lookup) : lookup_(std::move(lookup)) {}
  ~awaited_lookup() {
    if (!lookup_->done) lookup_->resolver.cancel();
  }
  awaited_lookup(const awaited_lookup&) = delete;
  awaited_lookup& operator=(const awaited_lookup&) = delete;

  host_lookup* operator->() const noexcept { return lookup_.get(); }

 private:
  std::shared_ptr<host_lookup> lookup_;
};

/// One way to a server. What it refers to must outlive it.
class dialler {
 public:
  dialler(exchange& exchange, client_connection& connection, const http_url& url, const dial_ground& ground)
      : exchange_(exchange), connection_(connection), url_(url), ground_(ground) {
    if (ground.proxy && !goes_direct(url.host, ground.options.no_proxy)) proxy_ = &*ground.proxy;
  }

  task<void> reach_server();
  task<void> shake_hands();

 private:
  /// "GET https://host/ through http://proxy:port", for messages.
  std::string doing() const;
  transport_error failed(net_errc why, error_code cause = {}) const;
  /// Which limit has passed while something waited that is not on the connection.
  transport_error late() const;
  task<void> check_interrupted();
  task<std::vector<tcp::endpoint>> look_up(std::string host, std::uint16_t port);
  task<void> connect(std::vector<tcp::endpoint> addresses);
  task<void> ask_proxy();
  task<proxy_step> talk(proxy_handshake& handshake, proxy_step step);

  exchange& exchange_;
  client_connection& connection_;
  const http_url& url_;
  const dial_ground& ground_;
  const proxy_address* proxy_ = nullptr;
  steady_time due_ = deadline_after(ground_.options.connect_timeout);
};

std::string dialler::doing() const {
  return proxy_ ? exchange_.doing() + " through " + proxy_->shown() : exchange_.doing();
}

transport_error dialler::failed(net_errc why, error_code cause) const {
  return transport_error(why, doing(), delivery::not_sent, cause);
}

transport_error dialler::late() const {
  return failed(due_ < exchange_.deadline() ? net_errc::connect_timed_out : net_errc::exchange_timed_out);
}

/// After a step on the connection: throws when a limit, `stop` or a cancelled task ended it.
task<void> dialler::check_interrupted() {
  co_await throw_if_cancelled();
  exchange_.throw_if_stopped(delivery::not_sent);
  if (connection_.expired()) throw failed(*connection_.expired());
}

task<std::vector<tcp::endpoint>> dialler::look_up(std::string host, std::uint16_t port) {
  std::vector<tcp::endpoint> addresses;
  boost::system::error_code not_an_address;
  const auto address = boost::asio::ip::make_address(host, not_an_address);
  if (!not_an_address) {
    addresses.emplace_back(address, port);
    co_return addresses;
  }
  const steady_time due = std::min(due_, exchange_.deadline());
  const awaited_lookup lookup(start_lookup(connection_.socket().get_executor(), host, port, due));
  co_await exchange_.wait(lookup->finished);
  if (!lookup->done) throw late();
  if (lookup->code || lookup->addresses.empty()) throw failed(net_errc::resolve_failed, lookup->code);
  addresses = interleave_families(std::move(lookup->addresses));
  co_return addresses;
}

task<void> dialler::connect(std::vector<tcp::endpoint> addresses) {
  const steady_time due = std::min(due_, exchange_.deadline());
  connect_race race(connection_.socket().get_executor(), std::move(addresses), due);
  co_await exchange_.wait(race.over());
  if (!race.won()) throw race.failure() ? failed(net_errc::connect_failed, race.failure()) : late();
  connection_.socket() = race.take();
  error_code ignored;
  connection_.socket().set_option(tcp::no_delay(true), ignored);
}

/// Writes what the step says, reads what it asks for, and passes it on.
task<proxy_step> dialler::talk(proxy_handshake& handshake, proxy_step step) {
  tcp::socket& socket = connection_.socket();
  error_code failure;
  if (!step.bytes.empty()) {
    const auto [code, bytes] =
        co_await boost::asio::async_write(socket, boost::asio::buffer(step.bytes), with_code);
    failure = code;
  }
  std::string answer(step.most, '\0');
  if (!failure) {
    const auto [code, bytes] = co_await socket.async_read_some(boost::asio::buffer(answer), with_code);
    failure = code;
    answer.resize(bytes);
  }
  co_await check_interrupted();
  if (failure) throw failed(net_errc::proxy_failed, failure);
  co_return handshake.received(answer);
}

task<void> dialler::ask_proxy() {
  const auto handshake = make_proxy_handshake(*proxy_, url_.host, url_.port);
  connection_.limit(exchange_.deadline(), due_, net_errc::connect_timed_out);
  proxy_step step = handshake->begin();
  while (step.next == proxy_step::action::talk) step = co_await talk(*handshake, std::move(step));
  if (step.next == proxy_step::action::done) co_return;
  throw transport_error(step.why, doing() + " (" + step.reason + ")", delivery::not_sent);
}

task<void> dialler::reach_server() {
  const std::string& host = proxy_ ? proxy_->host : url_.host;
  const std::uint16_t port = proxy_ ? proxy_->port : url_.port;
  std::vector<tcp::endpoint> addresses = co_await look_up(host, port);
  co_await connect(std::move(addresses));
  if (proxy_) co_await ask_proxy();
}

task<void> dialler::shake_hands() {
  client_connection::secure_stream& stream = *connection_.secure();
  const std::string server = url_.host + ":" + std::to_string(url_.port);
  connection_.limit(exchange_.deadline(), deadline_after(ground_.options.tls_timeout),
                    net_errc::tls_timed_out);
  ground_.sessions->offer(stream.native_handle(), server);
  error_code failure = expect_host(stream, url_.host);
  if (!failure) {
    const auto [code] = co_await stream.async_handshake(boost::asio::ssl::stream_base::client, with_code);
    failure = code;
  }
  co_await check_interrupted();
  if (!failure) co_return;
  ground_.sessions->forget(server);
  const std::string problem = certificate_problem(stream);
  if (problem.empty()) throw failed(net_errc::tls_failed, failure);
  throw transport_error(net_errc::certificate_refused, doing() + " (" + problem + ")", delivery::not_sent);
}

}  // namespace

task<void> dial(exchange& exchange, client_connection& connection, const http_url& url,
                const dial_ground& ground) {
  dialler way(exchange, connection, url, ground);
  co_await way.reach_server();
  if (connection.secure()) co_await way.shake_hands();
}

}  // namespace botcore::inline v0
