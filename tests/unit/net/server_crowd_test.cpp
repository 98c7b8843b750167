// A server whose places are all taken, one that is about to stop, and handlers that take too long.
#include "botcore/net/http_server.hpp"

#include "raw_peer.hpp"
#include "support/run.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* question = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

struct crowded_fixture {
  boost::asio::io_context context;
  runtime ground{context.get_executor()};
  int started = 0;
  boost::asio::steady_timer gate{context, std::chrono::steady_clock::time_point::max()};

  task<http_response> at_once(http_request) {
    ++started;
    http_response response(200, "answer");
    co_return response;
  }
  task<http_response> when_opened(http_request) {
    ++started;
    co_await gate.async_wait(quietly);
    http_response response(200, "answer");
    co_return response;
  }
};

}  // namespace

TEST_CASE_METHOD(crowded_fixture, "http server: who dawdles makes room when all places are taken", "[net]") {
  http_server_options options;
  options.max_connections = 8;
  http_server server(ground, options, [this](http_request request) { return at_once(std::move(request)); });
  server.listen();
  std::vector<tcp::socket> slow;
  for (int i = 0; i != 20; ++i) {
    slow.push_back(connect_to(context, server.port()));
    test::run(context, say(slow.back(), "POST / HT"));
  }
  const auto began = std::chrono::steady_clock::now();
  tcp::socket socket = connect_to(context, server.port());
  test::run(context, say(socket, question));
  std::string answer(15, '\0');
  test::run(context, [](tcp::socket& from, std::string& told) -> task<void> {
    co_await boost::asio::async_read(from, boost::asio::buffer(told), quietly);
  }(socket, answer));
  CHECK(answer == "HTTP/1.1 200 OK");
  // Long before read_timeout, 30 s, would have cut the first of them.
  CHECK(std::chrono::steady_clock::now() - began < 15s);
  CHECK(server.connections() <= 8);
}

TEST_CASE_METHOD(crowded_fixture, "http server: a handler that takes too long is cancelled", "[net]") {
  http_server_options options;
  options.handler_timeout = 30ms;
  http_server server(ground, options,
                     [this](http_request request) { return when_opened(std::move(request)); });
  server.listen();
  tcp::socket socket = connect_to(context, server.port());
  test::run(context, say(socket, question));
  CHECK(test::run(context, read_all(socket)).empty());
  CHECK(started == 1);
  CHECK(test::run(context, until([&] { return server.connections() == 0; })));
}

TEST_CASE_METHOD(crowded_fixture, "http server: draining finishes what is under way and begins nothing",
                 "[net]") {
  http_server server(ground, http_server_options(),
                     [this](http_request request) { return when_opened(std::move(request)); });
  server.listen();
  tcp::socket busy = connect_to(context, server.port());
  tcp::socket idle = connect_to(context, server.port());
  test::run(context, say(busy, question));
  REQUIRE(test::run(context, until([&] { return started == 1 && server.connections() == 2; })));
  SECTION("in time") {
    boost::asio::co_spawn(context, server.drain(1h), boost::asio::detached);
    CHECK(test::run(context, read_all(idle)).empty());
    gate.cancel();
    const std::string answer = test::run(context, read_all(busy));
    CHECK(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    CHECK(answer.find("Connection: close\r\n") != std::string::npos);
  }
  SECTION("too late") {
    test::run(context, server.drain(30ms));
    CHECK(server.connections() == 1);
  }
  test::run(context, server.stop());
  CHECK(server.connections() == 0);
  CHECK(started == 1);
}

TEST_CASE_METHOD(crowded_fixture, "http server: what stands between the chunks of a body has a limit",
                 "[net]") {
  http_server server(ground, http_server_options(),
                     [this](http_request request) { return at_once(std::move(request)); });
  server.listen();
  tcp::socket socket = connect_to(context, server.port());
  test::run(context, say(socket, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;" +
                                     std::string(1'000'000, 'x')));
  CHECK(test::run(context, read_all(socket)).starts_with("HTTP/1.1 431"));
  CHECK(started == 0);
}

TEST_CASE_METHOD(crowded_fixture, "http server: a body that comes byte by byte is put together", "[net]") {
  http_server server(ground, http_server_options(), [](http_request request) -> task<http_response> {
    http_response response(200, request.body);
    co_return response;
  });
  server.listen();
  tcp::socket socket = connect_to(context, server.port());
  const std::string request =
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
      "3\r\nabc\r\n4;a=b\r\ndefg\r\n0\r\nTrailer: x\r\n\r\n";
  for (const char byte : request) {
    test::run(context, say(socket, std::string(1, byte)));
    context.poll();
  }
  CHECK(test::run(context, read_all(socket)).ends_with("\r\n\r\nabcdefg"));
}

TEST_CASE_METHOD(crowded_fixture, "http server: a gate answers before the body is read", "[net]") {
  http_server server(
      ground, http_server_options(), [this](http_request request) { return at_once(std::move(request)); },
      [](const http_request& head) -> std::optional<http_response> {
        CHECK(head.body.empty());
        CHECK(head.remote_address.starts_with("127.0.0.1:"));
        if (head.headers.get("X-Word") == "sesame") return std::nullopt;
        http_response refusal(401, "no");
        refusal.headers.set("X-Why", "no word");
        return refusal;
      });
  server.listen();
  const auto talk = [&](const std::string& bytes) {
    tcp::socket socket = connect_to(context, server.port());
    test::run(context, say(socket, bytes));
    return test::run(context, read_all(socket));
  };
  // The body never comes, and is not waited for; nor is anybody told to send it.
  const std::string refused =
      talk("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1000\r\n\r\n");
  CHECK(refused.starts_with("HTTP/1.1 401"));
  CHECK(refused.find("X-Why: no word") != std::string::npos);
  CHECK(started == 0);
  CHECK(
      talk("POST / HTTP/1.1\r\nHost: x\r\nX-Word: sesame\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx")
          .starts_with("HTTP/1.1 200"));
  CHECK(started == 1);
  // What comes behind a body is not taken for its head.
  CHECK(talk("POST / HTTP/1.1\r\nHost: x\r\nTrailer: X-Word\r\nTransfer-Encoding: chunked\r\n\r\n"
             "0\r\nX-Word: sesame\r\n\r\n")
            .starts_with("HTTP/1.1 401"));
}
