/// @file
/// Updates posted to a webhook, decoded and routed to an empty handler, against a server written by hand with Beast that
/// answers 200 and looks at nothing. The same clients, with the same number of keep-alive connections, post the same
/// bytes to both.

#include <sys/resource.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include "botcore/api/client.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/router.hpp"
#include "botcore/updates/lanes.hpp"
#include "botcore/updates/reception.hpp"
#include "botcore/updates/webhook_server.hpp"

#include "router/dispatcher.hpp"

#include "webhook_load.hpp"

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using botcore::task;

constexpr const char* secret = "a-secret-as-botcore-makes-it-43-letters-long";
constexpr std::size_t connections = 40;  // Telegram's usual number
constexpr std::size_t chats = 200;
constexpr std::size_t rounds = 11;
constexpr std::uint32_t requests = 20'000;

std::int64_t handled = 0;

double cpu_seconds() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// A command, as Telegram posts it.
std::vector<std::string> make_requests() {
  std::vector<std::string> made;
  for (std::size_t i = 0; i != chats; ++i) {
    const std::string chat = std::to_string(7'000'000'000 + i);
    const std::string body =
        R"({"update_id":)" + std::to_string(700'000'000 + i) +
        R"(,"message":{"message_id":4711,"from":{"id":)" + chat +
        R"(,"is_bot":false,"first_name":"Marie-Louise","last_name":"Beispiel","username":"marie_louise_b",)" +
        R"("language_code":"de"},"chat":{"id":)" + chat +
        R"(,"first_name":"Marie-Louise","last_name":"Beispiel","username":"marie_louise_b","type":"private"},)" +
        R"("date":1767225600,"text":"/done \"morning run\" 5.5","entities":[{"offset":0,"length":5,"type":"bot_command"}]}})";
    made.push_back(
        "POST /webhook/1000001 HTTP/1.1\r\nHost: bot.example.org\r\nContent-Type: application/json\r\n"
        "Accept-Encoding: gzip, deflate\r\nConnection: keep-alive\r\n"
        "X-Telegram-Bot-Api-Secret-Token: " +
        std::string(secret) + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
  }
  return made;
}

struct cost {
  double wall = 0;
  double cpu = 0;
};

/// Serves on `context` until the clients have their answers.
cost run(asio::io_context& context, const botcore::bench::webhook_load& clients, std::uint16_t port) {
  asio::posix::stream_descriptor reports(context, ::dup(clients.reports()));
  char verdict = 'n';
  reports.async_read_some(asio::buffer(&verdict, 1), [&](const auto&, std::size_t) { context.stop(); });
  const auto began = std::chrono::steady_clock::now();
  const double cpu = cpu_seconds();
  clients.start(port, requests);
  context.restart();
  context.run();
  if (verdict != 'y') throw std::runtime_error("a request was not answered as it should be");
  return {std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(),
          cpu_seconds() - cpu};
}

/// With a deadline for each request, as any server has to have.
task<> answer_by_hand(tcp::socket socket) {
  using namespace std::chrono_literals;
  socket.set_option(tcp::no_delay(true));
  beast::tcp_stream stream(std::move(socket));
  beast::flat_buffer buffer;
  for (;;) {
    http::request<http::string_body> request;
    stream.expires_after(30s);
    co_await http::async_read(stream, buffer, request, asio::use_awaitable);
    http::response<http::empty_body> response(http::status::ok, 11);
    response.keep_alive(request.keep_alive());
    response.prepare_payload();
    co_await http::async_write(stream, response, asio::use_awaitable);
  }
}

task<> accept_by_hand(tcp::acceptor& acceptor) {
  for (;;) {
    tcp::socket socket = co_await acceptor.async_accept(asio::use_awaitable);
    asio::co_spawn(acceptor.get_executor(), answer_by_hand(std::move(socket)), asio::detached);
  }
}

double median(std::array<double, rounds> values) {
  std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
  return values[rounds / 2];
}

/// All that stands between the socket and the handler, as in a bot.
struct webhook_bot {
  explicit webhook_bot(asio::io_context& context)
      : ground(context.get_executor()),
        transport(ground),
        client(ground, transport, options()),
        handlers(ground, client, routes),
        work(ground, {},
             [this](std::shared_ptr<const botcore::update_turn> turn, botcore::lane_hold& hold) {
               return handlers.handle(std::move(turn), hold);
             }),
        inlet(ground, work, nullptr),
        server(ground, on_any_port()) {
    routes.command("done", "An empty handler", [](botcore::context&) { ++handled; });
    inlet.start();
    server.open("/webhook/1000001", secret, inlet);
    server.listen();
  }

  static botcore::client_options options() {
    botcore::client_options chosen;
    chosen.token = "1000001:a-secret-of-the-usual-length-and-form";
    return chosen;
  }
  static botcore::webhook_server_options on_any_port() {
    botcore::webhook_server_options chosen;
    chosen.port = 0;
    return chosen;
  }

  botcore::runtime ground;
  botcore::http_client transport;
  botcore::client client;
  botcore::router routes;
  botcore::dispatcher handlers;
  botcore::lanes work;
  botcore::reception inlet;
  botcore::webhook_server server;
};

}  // namespace

int main() {
  const botcore::bench::webhook_load clients(make_requests(), connections);
  asio::io_context context(1);
  webhook_bot bot(context);
  tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
  asio::co_spawn(context, accept_by_hand(acceptor), asio::detached);

  std::array<double, rounds> rates{}, cpu_ratios{}, ours{}, floors{};
  for (std::size_t round = 0; round != rounds; ++round) {
    const cost mine = run(context, clients, bot.server.port());
    const cost floor = run(context, clients, acceptor.local_endpoint().port());
    ours[round] = requests / mine.wall;
    floors[round] = requests / floor.wall;
    rates[round] = ours[round] / floors[round];
    cpu_ratios[round] = mine.cpu / floor.cpu;
  }
  if (handled != static_cast<std::int64_t>(rounds) * requests)
    throw std::runtime_error("updates are missing");
  std::printf("updates/s: %.0f, bare server: %.0f; CPU ratio %.2f\n", median(ours), median(floors),
              median(cpu_ratios));
  const double rate = median(rates);
  std::printf("webhook.ratio %.2f >=0.5 %s\n", rate, rate >= 0.5 ? "ok" : "short");
}
