#include "botcore/net/http_server.hpp"

#include <algorithm>
#include <utility>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>

#include "botcore/net/error.hpp"

#include "awaiting.hpp"
#include "server_connection.hpp"

namespace botcore::inline v0 {
namespace {

using boost::asio::ip::tcp;

/// Pause after a failed accept: the usual reason, too many open files, does not pass at once.
constexpr std::chrono::milliseconds accept_pause = std::chrono::milliseconds(100);

/// How long a client may owe us a request when somebody else waits for its place.
constexpr std::chrono::seconds dawdling_limit = std::chrono::seconds(1);

std::string listening_on(const http_server_options& options) {
  const bool brackets = options.address.find(':') != std::string::npos;
  return "listening on " + (brackets ? "[" + options.address + "]" : options.address) + ":" +
         std::to_string(options.port);
}

tcp::endpoint endpoint_of(const http_server_options& options) {
  error_code code;
  const auto address = boost::asio::ip::make_address(options.address, code);
  if (code) {
    throw error(errc::invalid_argument,
                listening_on(options) + " (not an IP address; use 127.0.0.1, or 0.0.0.0 for everybody)");
  }
  return tcp::endpoint(address, options.port);
}

[[noreturn]] void throw_listen_failure(const http_server_options& options, const error_code& code) {
  const std::string doing = listening_on(options);
  if (code == boost::asio::error::address_in_use) {
    throw error(net_errc::address_in_use,
                doing + " (stop the program that listens there, or choose another port; 0 takes a free one)");
  }
  if (code == boost::asio::error::access_denied) {
    throw error(net_errc::listen_failed, doing + " (not permitted; choose a port of 1024 or above)");
  }
  throw error(net_errc::listen_failed, doing + " (" + code.message() + ")");
}

}  // namespace

struct http_server::state {
  state(runtime& runtime, http_server_options options, http_handler handler, http_gate gate)
      : shared(std::make_shared<server_ground>(runtime, std::move(options), std::move(handler),
                                               std::move(gate))),
        acceptor(runtime.executor()),
        accepting_ends(runtime.executor()) {}

  static task<void> accept(std::shared_ptr<state> self);
  static task<void> stop(std::shared_ptr<state> self);
  static task<void> drain(std::shared_ptr<state> self, std::chrono::milliseconds limit);
  task<void> make_room();
  server_connection* slowest() const;
  void stop_accepting();
  void close();
  void report(const std::exception_ptr& failure) const;

  std::shared_ptr<server_ground> shared;
  tcp::acceptor acceptor;
  kept_cancellation accepting_ends;
  bool accepting = false;
  bool stopped = false;
  std::uint16_t port = 0;
  std::size_t accepted = 0;
};

/// The connection whose client has owed us a request for the longest; null when all are being answered.
server_connection* http_server::state::slowest() const {
  const auto earlier = [](const server_connection* left, const server_connection* right) {
    return left->waiting_since() < right->waiting_since();
  };
  const auto found = std::min_element(shared->connections.begin(), shared->connections.end(), earlier);
  const bool none = found == shared->connections.end() || (*found)->waiting_since() == steady_time::max();
  return none ? nullptr : *found;
}

/// Once somebody knocks while all places are taken, waits for one, or takes it from a client that dawdles.
task<void> http_server::state::make_room() {
  const std::size_t most = std::max<std::size_t>(shared->options.max_connections, 1);
  if (shared->connections.size() < most) co_return;
  co_await acceptor.async_wait(tcp::acceptor::wait_read, with_code);
  co_await throw_if_cancelled();
  while (shared->connections.size() >= most) {
    const steady_time now = std::chrono::steady_clock::now();
    server_connection* slow = slowest();
    const steady_time late = (slow ? slow->waiting_since() : now) + dawdling_limit;
    shared->room.expires_at(late <= now ? now + dawdling_limit : late);
    if (late <= now) slow->abort();
    co_await shared->room.async_wait(with_code);
    co_await throw_if_cancelled();
  }
}

task<void> http_server::state::accept(std::shared_ptr<state> self) {
  while (!self->stopped) {
    co_await self->make_room();
    tcp::socket socket(self->shared->executor);
    const auto [code] = co_await self->acceptor.async_accept(socket, with_code);
    if (self->stopped) co_return;
    if (code) {
      self->shared->ground.log("http_server").warn("accepting a connection failed: {}", code.message());
      boost::asio::steady_timer pause(self->shared->executor, accept_pause);
      co_await pause.async_wait(with_code);
      continue;
    }
    ++self->accepted;
    server_connection::start(std::make_shared<server_connection>(self->shared, std::move(socket)));
  }
}

void http_server::state::stop_accepting() {
  stopped = true;
  error_code ignored;
  acceptor.close(ignored);
  accepting_ends.emit();
}

void http_server::state::close() {
  stop_accepting();
  const auto connections = shared->connections;
  for (server_connection* connection : connections) connection->abort();
}

void http_server::state::report(const std::exception_ptr& failure) const {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& thrown) {
    shared->ground.log("http_server").error("no more connections are accepted: {}", thrown.what());
  }
}

task<void> http_server::state::stop(std::shared_ptr<state> self) {
  self->close();
  while (self->accepting || !self->shared->connections.empty()) {
    co_await self->shared->changed.async_wait(with_code);
    co_await throw_if_cancelled();
  }
}

task<void> http_server::state::drain(std::shared_ptr<state> self, std::chrono::milliseconds limit) {
  self->stop_accepting();
  server_ground& shared = *self->shared;
  shared.draining = true;
  const auto connections = shared.connections;
  for (server_connection* connection : connections) {
    if (connection->idle()) connection->abort();
  }
  const steady_time deadline = std::chrono::steady_clock::now() + limit;
  while (!shared.connections.empty() && std::chrono::steady_clock::now() < deadline) {
    shared.room.expires_at(deadline);
    co_await shared.room.async_wait(with_code);
    co_await throw_if_cancelled();
  }
}

http_server::http_server(runtime& runtime, http_server_options options, http_handler handler, http_gate gate)
    : state_(std::make_shared<state>(runtime, std::move(options), std::move(handler), std::move(gate))) {}

http_server::~http_server() {
  state_->close();
}

std::uint16_t http_server::listen() {
  state& self = *state_;
  if (self.stopped || self.accepting) {
    throw error(errc::invalid_argument, "listening twice with one HTTP server");
  }
  const tcp::endpoint endpoint = endpoint_of(self.shared->options);
  error_code code;
  self.acceptor.open(endpoint.protocol(), code);
  if (!code) self.acceptor.set_option(tcp::acceptor::reuse_address(true), code);
  if (!code) self.acceptor.bind(endpoint, code);
  if (!code) self.acceptor.listen(boost::asio::socket_base::max_listen_connections, code);
  if (!code) self.port = self.acceptor.local_endpoint(code).port();
  if (code) {
    error_code ignored;
    self.acceptor.close(ignored);
    throw_listen_failure(self.shared->options, code);
  }
  self.accepting = true;
  task<void> accepting = state::accept(state_);
  auto done = [kept = state_](const std::exception_ptr& failure) {
    if (failure && !kept->stopped) kept->report(failure);
    kept->accepting = false;
    kept->shared->changed.cancel();
  };
  boost::asio::co_spawn(self.shared->executor, std::move(accepting),
                        boost::asio::bind_cancellation_slot(self.accepting_ends.slot(), std::move(done)));
  return self.port;
}

std::uint16_t http_server::port() const noexcept {
  return state_->port;
}

std::size_t http_server::connections() const noexcept {
  return state_->shared->connections.size();
}

std::size_t http_server::accepted() const noexcept {
  return state_->accepted;
}

task<void> http_server::drain(std::chrono::milliseconds limit) {
  return state::drain(state_, limit);
}

task<void> http_server::stop() {
  return state::stop(state_);
}

}  // namespace botcore::inline v0
