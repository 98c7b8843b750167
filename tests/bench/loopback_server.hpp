/// @file
/// A server in a process of its own, so that its work is not counted: it takes a request, throws it away and answers
/// the same each time.
#pragma once

#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

namespace botcore::bench {

class loopback_server {
 public:
  explicit loopback_server(std::string_view answer)
      : answer_("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                std::to_string(answer.size()) + "\r\n\r\n" + std::string(answer)) {
    boost::asio::io_context context;
    boost::asio::ip::tcp::acceptor acceptor(context, {boost::asio::ip::address_v4::loopback(), 0});
    port_ = acceptor.local_endpoint().port();
    child_ = ::fork();
    if (child_ == 0) {
      serve(acceptor);
      std::_Exit(0);
    }
  }
  ~loopback_server() {
    ::kill(child_, SIGTERM);
    ::waitpid(child_, nullptr, 0);
  }
  loopback_server(const loopback_server&) = delete;
  loopback_server& operator=(const loopback_server&) = delete;

  std::uint16_t port() const noexcept { return port_; }

 private:
  using socket = boost::asio::ip::tcp::socket;

  static std::size_t content_length(std::string_view head) {
    constexpr std::string_view name = "Content-Length: ";
    const auto at = head.find(name);
    std::size_t length = 0;
    if (at != std::string_view::npos) {
      std::from_chars(head.data() + at + name.size(), head.data() + head.size(), length);
    }
    return length;
  }

  /// One connection at a time is all that a sequential client needs.
  void serve(boost::asio::ip::tcp::acceptor& acceptor) {
    for (;;) {
      boost::system::error_code failure;
      socket peer = acceptor.accept(failure);
      peer.set_option(boost::asio::ip::tcp::no_delay(true), failure);
      while (answer_one(peer)) {
      }
    }
  }

  bool answer_one(socket& peer) {
    boost::system::error_code failure;
    std::size_t head =
        boost::asio::read_until(peer, boost::asio::dynamic_buffer(received_), "\r\n\r\n", failure);
    if (failure) {
      received_.clear();
      return false;
    }
    std::size_t left = content_length(std::string_view(received_).substr(0, head));
    const std::size_t buffered = std::min(left, received_.size() - head);
    received_.erase(0, head + buffered);
    for (left -= buffered; left > 0 && !failure;) {
      left -= peer.read_some(boost::asio::buffer(piece_, std::min(left, piece_.size())), failure);
    }
    if (!failure) boost::asio::write(peer, boost::asio::buffer(answer_), failure);
    return !failure;
  }

  std::string answer_;
  std::uint16_t port_ = 0;
  ::pid_t child_ = 0;
  std::string received_;
  std::array<char, 1 << 18> piece_{};
};

}  // namespace botcore::bench
