/// @file
/// Clients in a process of their own, so that their work is not counted: keep-alive connections that post updates, each
/// its next one as soon as the last is answered.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace botcore::bench {

/// As plain as can be: a loop around poll, send and recv, so that the servers are what is waited for.
class webhook_load {
 public:
  /// `requests` are whole, head and body, and sent in turn. An answer is taken for whole when its head is, and has to be
  /// a 200 without a body.
  webhook_load(std::vector<std::string> requests, std::size_t connections)
      : requests_(std::move(requests)), connections_(connections) {
    if (::pipe(orders_.data()) != 0 || ::pipe(reports_.data()) != 0) throw std::runtime_error("no pipe");
    child_ = ::fork();
    if (child_ == 0) {
      ::close(orders_[1]);
      work();
      std::_Exit(0);
    }
    ::close(orders_[0]);
    ::close(reports_[1]);
  }
  ~webhook_load() {
    ::close(orders_[1]);
    ::waitpid(child_, nullptr, 0);
    ::close(reports_[0]);
  }
  webhook_load(const webhook_load&) = delete;
  webhook_load& operator=(const webhook_load&) = delete;

  /// Has so many requests sent to a port of this machine; a byte, 'y' when all went well, can be read from `reports`
  /// when they are answered.
  void start(std::uint16_t port, std::uint32_t count) const {
    const order given{port, count};
    if (::write(orders_[1], &given, sizeof given) != sizeof given) throw std::runtime_error("no clients");
  }
  int reports() const noexcept { return reports_[0]; }

 private:
  struct order {
    std::uint16_t port;
    std::uint32_t count;
  };

  void work() const {
    order given{};
    while (::read(orders_[0], &given, sizeof given) == sizeof given) {
      const char verdict = send_all(given) ? 'y' : 'n';
      if (::write(reports_[1], &verdict, 1) != 1) return;
    }
  }

  bool send_all(const order& given) const {
    std::vector<pollfd> peers;
    for (std::size_t i = 0; i != connections_; ++i) {
      peers.push_back(pollfd{connect_to(given.port), POLLIN, 0});
      if (peers.back().fd < 0) return false;
    }
    std::uint32_t sent = 0, answered = 0;
    bool fine = true;
    for (const pollfd& peer : peers) {
      if (sent != given.count) fine = fine && send_next(peer.fd, sent++);
    }
    std::array<char, 4096> answer{};
    while (fine && answered != given.count) {
      fine = ::poll(peers.data(), peers.size(), 10'000) > 0;
      for (const pollfd& peer : peers) {
        if (!fine || peer.revents == 0) continue;
        const auto bytes = ::recv(peer.fd, answer.data(), answer.size(), 0);
        const std::string_view text(answer.data(), bytes > 0 ? static_cast<std::size_t>(bytes) : 0);
        fine = text.starts_with("HTTP/1.1 200") && text.ends_with("\r\n\r\n");
        ++answered;
        if (fine && sent != given.count) fine = send_next(peer.fd, sent++);
      }
    }
    for (const pollfd& peer : peers) ::close(peer.fd);
    return fine;
  }

  bool send_next(int peer, std::uint32_t number) const {
    const std::string& request = requests_[number % requests_.size()];
    return ::send(peer, request.data(), request.size(), MSG_NOSIGNAL) ==
           static_cast<::ssize_t>(request.size());
  }

  static int connect_to(std::uint16_t port) {
    const int peer = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(peer, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return -1;
    const int on = 1;
    ::setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return peer;
  }

  std::vector<std::string> requests_;
  std::size_t connections_;
  std::array<int, 2> orders_{};
  std::array<int, 2> reports_{};
  ::pid_t child_ = 0;
};

}  // namespace botcore::bench
