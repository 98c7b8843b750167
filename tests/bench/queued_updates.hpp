/// @file
/// A Telegram in a process of its own, with updates queued for a bot that answers each: its work is not counted.
#pragma once

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace botcore::bench {

/// Updates come from `chats` chats in turn; the answer to update N is "got N". Knows no token.
class queued_updates {
 public:
  static constexpr std::int64_t chats = 200;

  queued_updates() {
    void* shared =
        ::mmap(nullptr, sizeof(counters), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) throw std::bad_alloc();
    counters_ = new (shared) counters();
    boost::asio::io_context context(1);
    boost::asio::ip::tcp::acceptor acceptor(context, {boost::asio::ip::address_v4::loopback(), 0});
    port_ = acceptor.local_endpoint().port();
    child_ = ::fork();
    if (child_ != 0) return;
    boost::asio::co_spawn(context, accept(acceptor), boost::asio::detached);
    context.run();
    std::_Exit(0);
  }
  ~queued_updates() {
    ::kill(child_, SIGTERM);
    ::waitpid(child_, nullptr, 0);
    ::munmap(counters_, sizeof(counters));
  }
  queued_updates(const queued_updates&) = delete;
  queued_updates& operator=(const queued_updates&) = delete;

  std::uint16_t port() const noexcept { return port_; }

  /// Queues `count` new updates; each send is answered after `delay`.
  void queue(std::int64_t count, std::chrono::milliseconds delay = {}) {
    counters_->answered = 0;
    counters_->delay = delay.count();
    counters_->first = counters_->end.load();
    counters_->end += count;
  }
  bool all_answered() const noexcept { return counters_->answered >= counters_->end - counters_->first; }
  /// Answers that came before an earlier one of their chat, or for an update that was answered already.
  std::int64_t out_of_order() const noexcept { return counters_->out_of_order; }

 private:
  using socket = boost::asio::ip::tcp::socket;
  template <class T>
  using awaitable = boost::asio::awaitable<T>;

  struct counters {
    std::atomic<std::int64_t> first{1};
    std::atomic<std::int64_t> end{1};
    std::atomic<std::int64_t> delay{0};
    std::atomic<std::int64_t> answered{0};
    std::atomic<std::int64_t> out_of_order{0};
  };

  static std::int64_t number_after(std::string_view text, std::string_view name) {
    const auto at = text.find(name);
    std::int64_t number = 0;
    if (at != std::string_view::npos)
      std::from_chars(text.data() + at + name.size(), text.data() + text.size(), number);
    return number;
  }

  static std::string update(std::int64_t id) {
    const std::string chat = std::to_string(7'000'000'000 + id % chats);
    return R"({"update_id":)" + std::to_string(id) + R"(,"message":{"message_id":)" + std::to_string(id) +
           R"(,"from":{"id":)" + chat +
           R"(,"is_bot":false,"first_name":"Marie-Louise","last_name":"Beispiel","username":"marie_louise_b",)" +
           R"("language_code":"de"},"chat":{"id":)" + chat +
           R"(,"first_name":"Marie-Louise","last_name":"Beispiel","username":"marie_louise_b","type":"private"},)" +
           R"("date":1767225600,"text":")" + std::to_string(id) + R"("}})";
  }

  std::string batch(std::int64_t offset) const {
    const std::int64_t begin = std::max<std::int64_t>(offset, counters_->first);
    const std::int64_t end = std::min<std::int64_t>(begin + 100, counters_->end);
    std::string text = R"({"ok":true,"result":[)";
    for (std::int64_t id = begin; id < end; ++id) {
      if (id > begin) text += ',';
      text += update(id);
    }
    return text + "]}";
  }

  std::string take_answer(std::string_view body) {
    const std::int64_t id = number_after(body, "got ");
    std::int64_t& last = last_of_chat_[static_cast<std::size_t>(id % chats)];
    if (id <= last) ++counters_->out_of_order;
    last = id;
    return R"({"ok":true,"result":{"message_id":4711,"date":1767225600,"text":"got it","chat":{"id":)" +
           std::to_string(7'000'000'000 + id % chats) + R"(,"type":"private","first_name":"Marie-Louise"}}})";
  }

  awaitable<void> accept(boost::asio::ip::tcp::acceptor& acceptor) {
    for (;;) {
      socket peer = co_await acceptor.async_accept(boost::asio::use_awaitable);
      peer.set_option(boost::asio::ip::tcp::no_delay(true));
      boost::asio::co_spawn(acceptor.get_executor(), serve(std::move(peer)), boost::asio::detached);
    }
  }

  awaitable<void> serve(socket peer) {
    std::string received;
    for (;;) {
      const std::size_t head = co_await boost::asio::async_read_until(
          peer, boost::asio::dynamic_buffer(received), "\r\n\r\n", boost::asio::use_awaitable);
      const auto length = static_cast<std::size_t>(number_after(received, "Content-Length: "));
      if (received.size() < head + length) {
        co_await boost::asio::async_read(peer, boost::asio::dynamic_buffer(received),
                                         boost::asio::transfer_exactly(head + length - received.size()),
                                         boost::asio::use_awaitable);
      }
      const std::string answer = co_await answer_to(received.substr(0, head + length));
      received.erase(0, head + length);
      co_await boost::asio::async_write(peer, boost::asio::buffer(answer), boost::asio::use_awaitable);
      if (answer.find("got it") != std::string::npos) ++counters_->answered;
    }
  }

  awaitable<std::string> answer_to(std::string request) {
    std::string body = R"({"ok":true,"result":true})";
    if (request.find("/getUpdates") != std::string::npos) {
      body = batch(number_after(request, R"("offset":)"));
      if (body.size() < 40) co_await pause(std::chrono::milliseconds(20));
    } else if (request.find("/sendMessage") != std::string::npos) {
      if (counters_->delay != 0) co_await pause(std::chrono::milliseconds(counters_->delay));
      body = take_answer(request);
    } else if (request.find("/getMe") != std::string::npos) {
      body = R"({"ok":true,"result":{"id":1000001,"is_bot":true,"first_name":"Bot","username":"a_bot"}})";
    }
    co_return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
        std::to_string(body.size()) + "\r\n\r\n" + body;
  }

  static awaitable<void> pause(std::chrono::milliseconds duration) {
    boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, duration);
    co_await timer.async_wait(boost::asio::use_awaitable);
  }

  counters* counters_ = nullptr;  // shared with the child
  std::uint16_t port_ = 0;
  ::pid_t child_ = 0;
  std::array<std::int64_t, chats> last_of_chat_{};
};

}  // namespace botcore::bench
