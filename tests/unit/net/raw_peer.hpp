/// @file
/// Servers and clients that speak bytes, to play what no well-behaved peer would do.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include "botcore/core/task.hpp"

#include "support/precompiled.hpp"

namespace botcore::test {

using boost::asio::ip::tcp;
inline const auto quietly = boost::asio::as_tuple(boost::asio::use_awaitable);

/// Accepts connections on loopback and plays `script` on each. The script gets the connection's number,
/// counted from 1.
class raw_server {
 public:
  using script = std::function<task<void>(tcp::socket&, int)>;

  raw_server(boost::asio::io_context& context, script play)
      : acceptor_(context, tcp::endpoint(boost::asio::ip::address_v4::loopback(), 0)),
        play_(std::move(play)) {
    boost::asio::co_spawn(context, accept(), boost::asio::detached);
  }

  std::uint16_t port() const { return acceptor_.local_endpoint().port(); }
  std::string url(const std::string& target = "/") const {
    return "http://127.0.0.1:" + std::to_string(port()) + target;
  }
  int accepted() const { return accepted_; }

 private:
  task<void> accept() {
    for (;;) {
      tcp::socket socket(acceptor_.get_executor());
      const auto [code] = co_await acceptor_.async_accept(socket, quietly);
      if (code) co_return;
      ++accepted_;
      boost::asio::co_spawn(acceptor_.get_executor(), serve(std::move(socket), accepted_),
                            boost::asio::detached);
    }
  }
  task<void> serve(tcp::socket socket, int number) { co_await play_(socket, number); }

  tcp::acceptor acceptor_;
  script play_;
  int accepted_ = 0;
};

/// Reads the head of one request, or all to another `end` (and drops what came with it); false when the peer closed.
template <class Stream>
task<bool> read_head(Stream& stream, std::string end = "\r\n\r\n") {
  std::string text;
  const auto [code, bytes] =
      co_await boost::asio::async_read_until(stream, boost::asio::dynamic_buffer(text), end, quietly);
  co_return !code;
}

/// Answers each request on a connection with `answer`, until the peer closes.
/// (GCC 12 miscompiles a coroutine without local variables that awaits in a condition.)
inline task<void> answer_all(tcp::socket& socket, std::string answer) {
  for (;;) {
    const bool asked = co_await read_head(socket);
    if (!asked) co_return;
    co_await boost::asio::async_write(socket, boost::asio::buffer(answer), quietly);
  }
}

template <class Stream>
task<void> say(Stream& stream, std::string text) {
  co_await boost::asio::async_write(stream, boost::asio::buffer(text), quietly);
}

/// Everything that the peer sends until it closes.
inline task<std::string> read_all(tcp::socket& socket) {
  std::string text;
  char piece[4096];
  for (;;) {
    const auto [code, bytes] = co_await socket.async_read_some(boost::asio::buffer(piece), quietly);
    text.append(piece, bytes);
    if (code) co_return text;
  }
}

/// Waits until the peer closes.
inline task<void> wait_for_close(tcp::socket& socket) {
  co_await read_all(socket);
}

inline std::string ok_answer(const std::string& body) {
  return "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// A plain client connection to a port on loopback.
inline tcp::socket connect_to(boost::asio::io_context& context, std::uint16_t port) {
  tcp::socket socket(context);
  socket.connect(tcp::endpoint(boost::asio::ip::address_v4::loopback(), port));
  return socket;
}

/// Lets everything that is ready on `context` run, until `done` says so; false when it never did.
inline task<bool> until(std::function<bool()> done) {
  boost::asio::steady_timer pause(co_await boost::asio::this_coro::executor);
  for (int turn = 0; turn < 5000; ++turn) {
    if (done()) co_return true;
    pause.expires_after(std::chrono::milliseconds(1));
    co_await pause.async_wait(quietly);
  }
  co_return false;
}

}  // namespace botcore::test
