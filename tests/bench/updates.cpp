/// @file
/// Updates that wait at Telegram, each answered with a message, against a bot written by hand with Beast and a Boost.JSON
/// tree for just this: the same number of connections, the order of each chat kept.

#include <sys/resource.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "botcore/bot.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "botcore/storage/transaction.hpp"

#include "folder_on_disk.hpp"
#include "queued_updates.hpp"

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using botcore::task;
using botcore::bench::queued_updates;

constexpr const char* token = "1000001:a-secret-of-the-usual-length-and-form";
constexpr std::int64_t backlog = 20'000;
constexpr std::size_t rounds = 5;

double cpu_seconds() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// The most that was resident until now.
double peak_megabytes() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  return static_cast<double>(used.ru_maxrss) / 1024;
}

struct cost {
  double wall = 0;
  double cpu = 0;
};

/// Runs `work` until every update has its answer, then has it stopped.
template <class Stop>
cost run(asio::io_context& context, const queued_updates& telegram, task<> work, Stop stop) {
  std::exception_ptr failure;
  const auto began = std::chrono::steady_clock::now();
  const double cpu = cpu_seconds();
  cost spent;
  asio::co_spawn(context, std::move(work), [&](std::exception_ptr thrown) {
    failure = thrown;
    context.stop();
  });
  const auto watch = [&]() -> task<> {
    asio::steady_timer timer(context);
    while (!telegram.all_answered()) {
      timer.expires_after(std::chrono::milliseconds(2));
      co_await timer.async_wait(asio::use_awaitable);
    }
    spent = {std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(),
             cpu_seconds() - cpu};
    stop();
  };
  asio::co_spawn(context, watch(), asio::detached);
  context.restart();
  context.run_for(std::chrono::minutes(10));
  if (failure) std::rethrow_exception(failure);
  if (!telegram.all_answered()) throw std::runtime_error("not every update was answered");
  if (telegram.out_of_order() != 0) throw std::runtime_error("a chat was answered out of order");
  return spent;
}

enum class storing { nothing, inbox };

cost run_botcore(queued_updates& telegram, std::size_t connections, storing kept,
                 const botcore::bench::folder_on_disk& folder) {
  asio::io_context context(1);
  botcore::runtime ground(context.get_executor());
  std::unique_ptr<botcore::sqlite_database> store;
  if (kept == storing::inbox) {
    static int number = 0;
    store = std::make_unique<botcore::sqlite_database>(
        ground, folder.file("inbox" + std::to_string(++number) + ".db"));
  }
  botcore::bot_options options;
  options.token = token;
  options.api_root = "http://127.0.0.1:" + std::to_string(telegram.port());
  options.store = store.get();
  options.lanes.side_by_side = connections - 1;
  options.http.max_connections_per_host = connections;
  options.publish_commands = false;
  botcore::bot bot(ground, std::move(options));
  bot.router().text([](botcore::context& ctx) -> task<> {
    const std::string text = "got " + std::string(ctx.text());
    co_await ctx.reply(text);
  });
  return run(context, telegram, bot.serve(), [&bot] { bot.stop(); });
}

/// A connection to the server, kept open.
class hand_connection {
 public:
  hand_connection(asio::io_context& context, std::uint16_t port) : stream_(context) {
    stream_.connect({asio::ip::address_v4::loopback(), port});
    stream_.socket().set_option(asio::ip::tcp::no_delay(true));
  }

  task<std::string> call(std::string method, std::string body) {
    http::request<http::string_body> request(http::verb::post, "/bot" + std::string(token) + "/" + method,
                                             11);
    request.set(http::field::host, "127.0.0.1");
    request.set(http::field::content_type, "application/json");
    request.body() = std::move(body);
    request.prepare_payload();
    stream_.expires_after(std::chrono::seconds(40));
    co_await http::async_write(stream_, request, asio::use_awaitable);
    http::response_parser<http::string_body> response;
    response.body_limit(std::uint64_t(64) * 1024 * 1024);
    co_await http::async_read(stream_, buffer_, response, asio::use_awaitable);
    co_return std::move(response.get().body());
  }

 private:
  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
};

/// One poller, and senders that take whichever chat has waited longest: one message of a chat at a time.
class hand_written_bot {
 public:
  hand_written_bot(asio::io_context& context, std::uint16_t port, std::size_t connections)
      : context_(context), port_(port), idle_(context) {
    for (std::size_t i = 1; i < connections; ++i) asio::co_spawn(context, send(), asio::detached);
  }

  task<> poll() {
    hand_connection connection(context_, port_);
    std::int64_t offset = 0;
    while (!stopped_) {
      std::string request = R"({"offset":)" + std::to_string(offset) + R"(,"limit":100,"timeout":30})";
      const std::string answer = co_await connection.call("getUpdates", std::move(request));
      boost::json::monotonic_resource memory;
      const boost::json::value tree = boost::json::parse(answer, &memory);
      for (const boost::json::value& update : tree.at("result").as_array()) {
        offset = update.at("update_id").as_int64() + 1;
        const auto& message = update.at("message");
        const std::int64_t chat = message.at("chat").at("id").as_int64();
        std::deque<std::string>& waiting = chats_[chat];
        waiting.emplace_back(message.at("text").as_string());
        if (waiting.size() == 1) ready_.push_back(chat);
        ++waiting_;
      }
      idle_.cancel();
      while (waiting_ > 1000) co_await pause();
    }
  }

  void stop() { stopped_ = true; }

 private:
  task<> pause() {
    asio::steady_timer timer(context_, std::chrono::milliseconds(1));
    co_await timer.async_wait(asio::use_awaitable);
  }

  task<> send() {
    hand_connection connection(context_, port_);
    for (;;) {
      while (ready_.empty()) {
        idle_.expires_at(asio::steady_timer::time_point::max());
        boost::system::error_code woken;
        co_await idle_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
      }
      const std::int64_t chat = ready_.front();
      ready_.pop_front();
      std::deque<std::string>& waiting = chats_[chat];
      boost::json::object body;
      body["chat_id"] = chat;
      body["text"] = "got " + waiting.front();
      std::string request = boost::json::serialize(body);
      const std::string answer = co_await connection.call("sendMessage", std::move(request));
      boost::json::monotonic_resource memory;
      const boost::json::value tree = boost::json::parse(answer, &memory);
      if (!tree.at("ok").as_bool()) throw std::runtime_error("refused");
      waiting.pop_front();
      --waiting_;
      if (!waiting.empty()) ready_.push_back(chat);
    }
  }

  asio::io_context& context_;
  const std::uint16_t port_;
  asio::steady_timer idle_;
  std::unordered_map<std::int64_t, std::deque<std::string>> chats_;  // the first one is being sent
  std::deque<std::int64_t> ready_;  // with something to send, nothing being sent
  std::size_t waiting_ = 0;
  bool stopped_ = false;
};

cost run_by_hand(queued_updates& telegram, std::size_t connections) {
  asio::io_context context(1);
  hand_written_bot bot(context, telegram.port(), connections);
  return run(context, telegram, bot.poll(), [&bot] { bot.stop(); });
}

double median(std::array<double, rounds> values) {
  std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
  return values[rounds / 2];
}

void print(const char* figure, double value, const char* goal, bool reached) {
  std::printf("updates.%s %.2f %s %s\n", figure, value, goal, reached ? "ok" : "short");
}

}  // namespace

int main() {
  const botcore::bench::folder_on_disk folder;
  queued_updates telegram;
  constexpr std::size_t usual = 20;
  constexpr std::size_t many = 100;
  std::array<double, rounds> rates{}, cpus{}, stored{}, slow{};
  for (std::size_t round = 0; round < rounds; ++round) {
    telegram.queue(backlog);
    const cost ours = run_botcore(telegram, usual, storing::nothing, folder);
    telegram.queue(backlog);
    const cost floor = run_by_hand(telegram, usual);
    telegram.queue(backlog);
    const cost durable = run_botcore(telegram, usual, storing::inbox, folder);
    std::printf("round %zu: %.0f/s, %.1f us of CPU; by hand %.0f/s, %.1f us; with an inbox %.0f/s, %.1f us\n",
                round + 1, backlog / ours.wall, 1e6 * ours.cpu / backlog, backlog / floor.wall,
                1e6 * floor.cpu / backlog, backlog / durable.wall, 1e6 * durable.cpu / backlog);
    rates[round] = floor.wall / ours.wall;
    cpus[round] = ours.cpu / floor.cpu;
    stored[round] = floor.wall / durable.wall;
    telegram.queue(backlog, std::chrono::milliseconds(20));
    const cost ours_slow = run_botcore(telegram, many, storing::nothing, folder);
    telegram.queue(backlog, std::chrono::milliseconds(20));
    const cost floor_slow = run_by_hand(telegram, many);
    slow[round] = floor_slow.wall / ours_slow.wall;
  }
  const double before = peak_megabytes();
  telegram.queue(10 * backlog);
  run_botcore(telegram, usual, storing::inbox, folder);
  const double growth = peak_megabytes() / before;
  print("rate", median(rates), ">=0.5", median(rates) >= 0.5);
  print("cpu", median(cpus), "<=2.0", median(cpus) <= 2.0);
  print("inbox_rate", median(stored), ">=0.15", median(stored) >= 0.15);
  print("slow_rate", median(slow), ">=0.9", median(slow) >= 0.9);
  print("backlog_rss", growth, "<=1.1", growth <= 1.1);
  return 0;
}
