/// @file
/// A small proxy for tests: CONNECT and SOCKS 5, whichever the client speaks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "raw_peer.hpp"

namespace botcore::test {

/// Passes everything on to one port on loopback, whatever host the client names.
class test_proxy {
 public:
  test_proxy(boost::asio::io_context& context, std::uint16_t target)
      : target_(target), raw_(context, [this](tcp::socket& socket, int) { return serve(socket); }) {}

  std::uint16_t port() const { return raw_.port(); }
  std::string url(const std::string& scheme, const std::string& credentials = "") const {
    return scheme + "://" + credentials + "127.0.0.1:" + std::to_string(port());
  }
  int accepted() const { return raw_.accepted(); }

  /// "user:password" that it wants; empty: none.
  std::string credentials;
  /// What clients asked for, as "host:port".
  std::vector<std::string> asked;
  /// Stays silent once asked.
  bool silent = false;
  /// Closes the connection once asked.
  bool closes = false;

 private:
  task<void> serve(tcp::socket& socket) {
    char first = 0;
    co_await socket.async_receive(boost::asio::buffer(&first, 1), tcp::socket::message_peek, quietly);
    const bool socks = first == 5;
    bool open = false;
    if (socks) {
      open = co_await accept_socks(socket);
    } else {
      open = co_await accept_connect(socket);
    }
    if (!open) co_return;
    tcp::socket server(socket.get_executor());
    const tcp::endpoint where(boost::asio::ip::address_v4::loopback(), target_);
    const auto [code] = co_await server.async_connect(where, quietly);
    const bool reached = !code;
    co_await say(socket, verdict(socks, reached));
    if (reached) co_await relay(socket, server);
  }

  static std::string verdict(bool socks, bool reached) {
    if (socks) return std::string(reached ? "\5\0\0\1" : "\5\5\0\1", 4) + std::string(6, '\0');
    return reached ? "HTTP/1.1 200 Connection established\r\n\r\n" : "HTTP/1.1 502 Bad Gateway\r\n\r\n";
  }

  static task<void> relay(tcp::socket& client, tcp::socket& server) {
    bool ended = false;
    boost::asio::co_spawn(client.get_executor(), copy(server, client),
                          [&](const std::exception_ptr&) { ended = true; });
    co_await copy(client, server);
    co_await until([&] { return ended; });
  }

  static task<void> copy(tcp::socket& from, tcp::socket& to) {
    char piece[16384];
    for (;;) {
      const auto [code, bytes] = co_await from.async_read_some(boost::asio::buffer(piece), quietly);
      if (code) break;
      const auto [lost, sent] =
          co_await boost::asio::async_write(to, boost::asio::buffer(piece, bytes), quietly);
      if (lost) break;
    }
    error_code ignored;
    from.close(ignored);
    to.close(ignored);
  }

  task<bool> accept_connect(tcp::socket& socket) {
    std::string head;
    co_await boost::asio::async_read_until(socket, boost::asio::dynamic_buffer(head), "\r\n\r\n", quietly);
    asked.push_back(head.substr(8, head.find(' ', 8) - 8));
    if (silent) co_await wait_for_close(socket);
    if (silent || closes) co_return false;
    // "dTpw" is "u:p".
    const bool welcome = credentials.empty() || head.find("Basic dTpw\r\n") != std::string::npos;
    if (!welcome) co_await say(socket, "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    co_return welcome;
  }

  static task<std::string> take(tcp::socket& socket, std::size_t bytes) {
    std::string text(bytes, '\0');
    co_await boost::asio::async_read(socket, boost::asio::buffer(text), quietly);
    co_return text;
  }

  task<bool> accept_socks(tcp::socket& socket) {
    const std::string offer = co_await take(socket, 2);
    const std::string methods = co_await take(socket, static_cast<std::size_t>(offer[1]));
    const bool with_password = methods.find('\2') != std::string::npos;
    if (!credentials.empty() && !with_password) {
      co_await say(socket, "\5\xff");
      co_return false;
    }
    if (credentials.empty()) {
      co_await say(socket, std::string("\5\0", 2));
    } else {
      co_await say(socket, "\5\2");
      const std::string name_head = co_await take(socket, 2);
      const std::string name = co_await take(socket, static_cast<std::size_t>(name_head[1]));
      const std::string length = co_await take(socket, 1);
      const std::string password = co_await take(socket, static_cast<std::size_t>(length[0]));
      const bool welcome = name + ":" + password == credentials;
      co_await say(socket, std::string(welcome ? "\1\0" : "\1\1", 2));
      if (!welcome) co_return false;
    }
    const std::string request = co_await take(socket, 5);
    const std::size_t length = request[3] == 3 ? static_cast<std::size_t>(request[4]) : 3;
    const std::string rest = co_await take(socket, length + 2);
    const int port =
        static_cast<unsigned char>(rest[length]) * 256 + static_cast<unsigned char>(rest[length + 1]);
    asked.push_back(rest.substr(0, length) + ":" + std::to_string(port));
    if (silent) co_await wait_for_close(socket);
    co_return !silent && !closes;
  }

  std::uint16_t target_;
  raw_server raw_;
};

}  // namespace botcore::test
