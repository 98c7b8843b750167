/// @file
/// sendMessage, one after the other, against a client written by hand with Beast for this one request: the same bytes go
/// out, and the answer is parsed into a Boost.JSON tree.

#include <sys/resource.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include "botcore/api/client.hpp"
#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/net/http_client.hpp"

#include "loopback_server.hpp"

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using botcore::task;

constexpr const char* token = "1000001:a-secret-of-the-usual-length-and-form";
constexpr const char* target = "/bot1000001:a-secret-of-the-usual-length-and-form/sendMessage";
constexpr const char* text = "Time for: morning run along the old quay, 5.5 km";
constexpr std::int64_t chat = -1001234567890;
constexpr const char* answer =
    R"({"ok":true,"result":{"message_id":4711,"from":{"id":1000001,"is_bot":true,"first_name":"Bot","username":"a_bot"},)"
    R"("chat":{"id":-1001234567890,"title":"Morning runners of the northern harbour","type":"supergroup"},)"
    R"("date":1767225600,"text":"Time for: morning run along the old quay, 5.5 km"}})";

constexpr std::size_t rounds = 11;
constexpr int requests = 2'000;

volatile std::int64_t consumed = 0;

double cpu_seconds() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

struct cost {
  double wall = 0;
  double cpu = 0;
};

cost run(asio::io_context& context, task<> work) {
  std::exception_ptr failure;
  const auto began = std::chrono::steady_clock::now();
  const double cpu = cpu_seconds();
  asio::co_spawn(context, std::move(work), [&](std::exception_ptr thrown) {
    failure = thrown;
    context.stop();
  });
  context.restart();
  context.run();
  if (failure) std::rethrow_exception(failure);
  return {std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(),
          cpu_seconds() - cpu};
}

task<> send_by_client(botcore::client& client) {
  for (int i = 0; i != requests; ++i) {
    const botcore::api::Message sent = co_await client.call(botcore::api::SendMessage(chat, text));
    consumed = consumed + sent.message_id;
  }
}

/// With a deadline for each request, as any client has to have.
task<> send_by_hand(boost::beast::tcp_stream& stream, boost::beast::flat_buffer& buffer, std::string body) {
  using namespace std::chrono_literals;
  for (int i = 0; i != requests; ++i) {
    http::request<http::string_body> request(http::verb::post, target, 11);
    request.set(http::field::host, "127.0.0.1");
    request.set(http::field::user_agent, "botcore");
    request.set(http::field::content_type, "application/json");
    request.body() = body;
    request.prepare_payload();
    stream.expires_after(30s);
    co_await http::async_write(stream, request, asio::use_awaitable);
    http::response<http::string_body> response;
    co_await http::async_read(stream, buffer, response, asio::use_awaitable);
    unsigned char memory[8192];
    boost::json::monotonic_resource resource(memory);
    const auto tree = boost::json::parse(response.body(), &resource);
    consumed = consumed + tree.at("result").at("message_id").as_int64();
  }
}

double median(std::array<double, rounds> values) {
  std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
  return values[rounds / 2];
}

}  // namespace

int main() {
  const botcore::bench::loopback_server server(answer);
  asio::io_context context(1);
  botcore::runtime ground(context.get_executor());
  botcore::http_client transport(ground);
  botcore::client_options options;
  options.token = token;
  options.api_root = "http://127.0.0.1:" + std::to_string(server.port());
  botcore::client client(ground, transport, options);
  const std::string body = botcore::to_json(botcore::api::SendMessage(chat, text));

  std::array<double, rounds> rates{}, cpu_ratios{}, ours{}, floors{};
  for (std::size_t round = 0; round != rounds; ++round) {
    // The server takes one connection at a time: each side closes its own before the other's turn.
    const cost mine = run(context, send_by_client(client));
    transport.close_idle();
    boost::beast::tcp_stream stream(context.get_executor());
    boost::beast::flat_buffer buffer;
    stream.connect({asio::ip::address_v4::loopback(), server.port()});
    stream.socket().set_option(asio::ip::tcp::no_delay(true));
    const cost floor = run(context, send_by_hand(stream, buffer, body));
    stream.close();
    ours[round] = requests / mine.wall;
    floors[round] = requests / floor.wall;
    rates[round] = ours[round] / floors[round];
    cpu_ratios[round] = mine.cpu / floor.cpu;
  }
  std::printf("sendMessage/s: %.0f, by hand: %.0f\n", median(ours), median(floors));
  const double rate = median(rates), cpu = median(cpu_ratios);
  std::printf("client.rate %.2f >=0.7 %s\n", rate, rate >= 0.7 ? "ok" : "short");
  std::printf("client.cpu %.2f <=1.5 %s\n", cpu, cpu <= 1.5 ? "ok" : "short");
}
