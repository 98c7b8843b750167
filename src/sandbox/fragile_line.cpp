#include "botcore/sandbox/fragile_line.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "botcore/core/error.hpp"
#include "botcore/core/task_group.hpp"

#include "change_signal.hpp"

namespace botcore::inline v0::sandbox {
namespace {

using boost::asio::ip::tcp;

constexpr std::size_t relayed_at_once = std::size_t(16) * 1024;

inline const auto with_status = boost::asio::as_tuple(boost::asio::use_awaitable);

/// A connection of a client, and the one to the server that belongs to it.
struct relayed_connection {
  explicit relayed_connection(tcp::socket from) : client(std::move(from)), server(client.get_executor()) {}

  void close() {
    boost::system::error_code ignored;
    client.close(ignored);
    server.close(ignored);
  }

  tcp::socket client;
  tcp::socket server;
};

}  // namespace

struct fragile_line::state {
  state(runtime& runtime, std::uint16_t port, std::string address)
      : server_port(port),
        server_address(std::move(address)),
        acceptor(runtime.executor()),
        changed(runtime.executor()),
        relays(runtime, "sandbox") {}

  static task<void> accept(std::shared_ptr<state> self);
  static task<void> relay(std::shared_ptr<state> self, std::shared_ptr<relayed_connection> both);
  static task<void> pump(std::shared_ptr<state> self, std::shared_ptr<relayed_connection> both,
                         bool to_server);
  static std::size_t allowance(std::optional<std::size_t>& left, std::size_t bytes);

  std::uint16_t server_port;
  std::string server_address;
  tcp::acceptor acceptor;
  std::uint16_t port = 0;
  std::optional<std::size_t> request_left;  // bytes until the next cut; none: there is none
  std::optional<std::size_t> answer_left;
  bool stalled = false;
  std::size_t cuts = 0;
  change_signal changed;
  task_group relays;
};

task<void> fragile_line::state::accept(std::shared_ptr<state> self) {
  while (self->acceptor.is_open()) {
    tcp::socket socket(self->acceptor.get_executor());
    const auto [code] = co_await self->acceptor.async_accept(socket, with_status);
    if (code) co_return;
    self->relays.spawn(relay(self, std::make_shared<relayed_connection>(std::move(socket))));
  }
}

task<void> fragile_line::state::relay(std::shared_ptr<state> self, std::shared_ptr<relayed_connection> both) {
  const tcp::endpoint server(boost::asio::ip::make_address(self->server_address), self->server_port);
  const auto [code] = co_await both->server.async_connect(server, with_status);
  if (code) {
    both->close();
    co_return;
  }
  boost::system::error_code ignored;
  both->client.set_option(tcp::no_delay(true), ignored);
  both->server.set_option(tcp::no_delay(true), ignored);
  self->relays.spawn(pump(self, both, false));
  co_await pump(self, both, true);
}

/// How many of these bytes get through; with the last of them that may, the line is cut.
std::size_t fragile_line::state::allowance(std::optional<std::size_t>& left, std::size_t bytes) {
  if (!left) return bytes;
  const std::size_t passing = std::min(*left, bytes);
  *left -= passing;
  return passing;
}

task<void> fragile_line::state::pump(std::shared_ptr<state> self, std::shared_ptr<relayed_connection> both,
                                     bool to_server) {
  tcp::socket& from = to_server ? both->client : both->server;
  tcp::socket& to = to_server ? both->server : both->client;
  std::optional<std::size_t>& left = to_server ? self->request_left : self->answer_left;
  std::string buffer(relayed_at_once, '\0');
  for (;;) {
    const auto [failed, bytes] = co_await from.async_read_some(boost::asio::buffer(buffer), with_status);
    if (failed == boost::asio::error::eof) {
      // The other direction may have something to say yet.
      boost::system::error_code ignored;
      to.shutdown(tcp::socket::shutdown_send, ignored);
      co_return;
    }
    if (failed) break;
    while (self->stalled) co_await self->changed.wait_until(std::chrono::steady_clock::time_point::max());
    const std::size_t passing = allowance(left, bytes);
    const auto out = boost::asio::buffer(buffer.data(), passing);
    const auto [unsent, written] = co_await boost::asio::async_write(to, out, with_status);
    if (left && *left == 0) {
      left.reset();
      ++self->cuts;
      break;
    }
    if (unsent) break;
  }
  both->close();
}

fragile_line::fragile_line(runtime& runtime, std::uint16_t port, std::string address)
    : state_(std::make_shared<state>(runtime, port, std::move(address))) {}

fragile_line::~fragile_line() {
  boost::system::error_code ignored;
  state_->acceptor.close(ignored);
  state_->relays.cancel();
}

void fragile_line::listen() {
  boost::system::error_code code;
  tcp::acceptor& acceptor = state_->acceptor;
  acceptor.open(tcp::v4(), code);
  if (!code) acceptor.bind(tcp::endpoint(boost::asio::ip::address_v4::loopback(), 0), code);
  if (!code) acceptor.listen(boost::asio::socket_base::max_listen_connections, code);
  if (!code) state_->port = acceptor.local_endpoint(code).port();
  if (code) throw error(code, "listening for the fragile line");
  state_->relays.spawn(state::accept(state_));
}

std::uint16_t fragile_line::port() const noexcept {
  return state_->port;
}

std::string fragile_line::url() const {
  return "http://127.0.0.1:" + std::to_string(state_->port);
}

void fragile_line::cut_request_after(std::size_t bytes) {
  state_->request_left = bytes;
}

void fragile_line::cut_answer_after(std::size_t bytes) {
  state_->answer_left = bytes;
}

void fragile_line::stall(bool stalled) {
  state_->stalled = stalled;
  state_->changed.notify();
}

std::size_t fragile_line::cuts() const noexcept {
  return state_->cuts;
}

task<void> fragile_line::stop() {
  const std::shared_ptr<state> self = state_;
  boost::system::error_code ignored;
  self->acceptor.close(ignored);
  self->relays.cancel();
  co_await self->relays.join();
}

}  // namespace botcore::inline v0::sandbox
