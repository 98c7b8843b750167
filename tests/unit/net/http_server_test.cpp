#include "botcore/net/http_server.hpp"

#include "botcore/net/error.hpp"
#include "botcore/net/http_client.hpp"

#include "raw_peer.hpp"
#include "support/run.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

struct recording_logger final : logger {
  void write(const log_record& record) noexcept override { lines.emplace_back(record.message); }
  std::vector<std::string> lines;
};

struct server_fixture {
  boost::asio::io_context context;
  recording_logger log;
  runtime ground{context.get_executor(), real_clock(), log};

  /// Sends bytes, and gives everything that comes back until the server closes.
  std::string talk(http_server& server, const std::string& bytes) {
    tcp::socket socket = connect_to(context, server.port());
    test::run(context, say(socket, bytes));
    return test::run(context, read_all(socket));
  }

  http_response send(http_client& client, http_request request) {
    return test::run(context, client.send(std::move(request)));
  }
};

task<http_response> echo(http_request request) {
  http_response response(200, request.method + " " + request.target + " " + request.body, "text/plain");
  co_return response;
}

std::string url_of(const http_server& server, const std::string& target) {
  return "http://127.0.0.1:" + std::to_string(server.port()) + target;
}

std::string status_line(const std::string& answer) {
  return answer.substr(0, answer.find("\r\n"));
}

}  // namespace

TEST_CASE_METHOD(server_fixture, "http server: requests are answered on one connection", "[net]") {
  http_request seen;
  http_server server(ground, http_server_options(), [&](http_request request) {
    seen = request;
    return echo(std::move(request));
  });
  const std::uint16_t port = server.listen();
  CHECK(port != 0);
  CHECK(server.port() == port);
  http_client client(ground);
  for (int i = 0; i < 3; ++i) {
    http_request request("POST", url_of(server, "/a%20b?c=d"), "body");
    request.headers.add("X-Tag", "value");
    const http_response response = send(client, request);
    CHECK(response.status == 200);
    CHECK(response.body == "POST /a%20b?c=d body");
    CHECK(response.headers.get("content-type") == "text/plain");
  }
  CHECK(seen.headers.get("x-tag") == "value");
  CHECK(seen.headers.get("host") == "127.0.0.1:" + std::to_string(port));
  CHECK(seen.remote_address.starts_with("127.0.0.1:"));
  CHECK(server.accepted() == 1);
  CHECK(server.connections() == 1);
  test::run(context, server.stop());
  CHECK(server.connections() == 0);
}

TEST_CASE_METHOD(server_fixture, "http server: pipelined requests are answered in their order", "[net]") {
  http_server server(ground, http_server_options(), echo);
  server.listen();
  const std::string answer =
      talk(server,
           "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: "
           "2\r\n\r\nabGET /3 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  const std::size_t first = answer.find("GET /1 "), second = answer.find("POST /2 ab"),
                    third = answer.find("GET /3 ");
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third != std::string::npos);
  CHECK(server.accepted() == 1);
}

TEST_CASE_METHOD(server_fixture, "http server: HEAD gets the head alone", "[net]") {
  http_server server(ground, http_server_options(), echo);
  server.listen();
  const std::string answer = talk(server, "HEAD /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  CHECK(answer.find("Content-Length: 8\r\n") != std::string::npos);
  CHECK(answer.ends_with("\r\n\r\n"));
}

TEST_CASE_METHOD(server_fixture, "http server: a client that asks first is told to go on", "[net]") {
  http_server server(ground, http_server_options(), echo);
  server.listen();
  tcp::socket socket = connect_to(context, server.port());
  test::run(context, say(socket,
                         "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n"
                         "Content-Length: 3\r\n\r\n"));
  std::string answer(25, '\0');
  test::run(context, [](tcp::socket& from, std::string& told) -> task<void> {
    co_await boost::asio::async_read(from, boost::asio::buffer(told), quietly);
  }(socket, answer));
  test::run(context, say(socket, "abc"));
  answer += test::run(context, read_all(socket));
  CHECK(answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"));
  CHECK(answer.ends_with("POST / abc"));
}

TEST_CASE_METHOD(server_fixture, "http server: an HTTP/1.0 client gets its answer and the end", "[net]") {
  http_server server(ground, http_server_options(), echo);
  server.listen();
  const std::string answer = talk(server, "GET /old HTTP/1.0\r\n\r\n");
  CHECK(status_line(answer) == "HTTP/1.1 200 OK");
  CHECK(answer.find("Connection: close\r\n") != std::string::npos);
}

TEST_CASE_METHOD(server_fixture, "http server: what is no acceptable request is refused and the rest goes on",
                 "[net]") {
  http_server_options options;
  options.max_body_bytes = 100;
  options.max_header_bytes = 500;
  http_server server(ground, options, echo);
  server.listen();
  const auto refused = [&](const std::string& request) {
    return status_line(talk(server, request)).substr(0, 12);
  };
  CHECK(refused("nonsense\r\n\r\n") == "HTTP/1.1 400");
  CHECK(refused("GET / HTTP/1.1\r\n\r\n") == "HTTP/1.1 400");
  CHECK(refused("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") == "HTTP/1.1 400");
  CHECK(refused("GET / HTTP/1.1\r\nHost: x\r\nBad Name: y\r\n\r\n") == "HTTP/1.1 400");
  CHECK(refused("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab") ==
        "HTTP/1.1 400");
  CHECK(refused("GET / HTTP/9.1\r\nHost: x\r\n\r\n") == "HTTP/1.1 505");
  CHECK(refused("GET / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n") == "HTTP/1.1 417");
  CHECK(refused("GET / HTTP/1.1\r\nHost: x\r\nX: " + std::string(600, 'x') + "\r\n\r\n") == "HTTP/1.1 431");
  CHECK(refused("GET /" + std::string(600, 'x') + " HTTP/1.1\r\nHost: x\r\n\r\n") == "HTTP/1.1 431");
  CHECK(refused("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 101\r\n\r\n" + std::string(101, 'x')) ==
        "HTTP/1.1 413");
  CHECK(refused("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n" +
                std::string(101, 'x') + "\r\n0\r\n\r\n") == "HTTP/1.1 413");
  CHECK(refused("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 100\r\n\r\n" +
                std::string(100, 'x')) == "HTTP/1.1 200");
}

TEST_CASE_METHOD(server_fixture, "http server: a client that is refused while it sends can read why",
                 "[net]") {
  http_server server(ground, http_server_options(), echo);
  server.listen();
  http_client client(ground);
  CHECK(send(client, http_request("POST", url_of(server, "/"), std::string(8 * 1024 * 1024, 'x'))).status ==
        413);
}

TEST_CASE_METHOD(server_fixture, "http server: slow requests and idle connections are cut", "[net]") {
  http_server_options options;
  SECTION("a request that stops in the middle") {
    options.read_timeout = 30ms;
    http_server server(ground, options, echo);
    server.listen();
    CHECK(talk(server, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf").empty());
    CHECK(talk(server, "GET / HT").empty());
    CHECK(talk(server, "").empty());
  }
  SECTION("a kept connection without a request") {
    options.idle_timeout = 30ms;
    http_server server(ground, options, echo);
    server.listen();
    CHECK(status_line(talk(server, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")) == "HTTP/1.1 200 OK");
  }
}

TEST_CASE_METHOD(server_fixture, "http server: a handler that throws gives 500 and a log line", "[net]") {
  http_server server(ground, http_server_options(), [](http_request request) -> task<http_response> {
    if (request.target.starts_with("/bot")) throw std::runtime_error("broke");
    if (request.target == "/odd") throw 42;
    http_response fine(200);
    co_return fine;
  });
  server.listen();
  http_client client(ground);
  CHECK(send(client,
             http_request("GET", url_of(server, "/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/x?y")))
            .status == 500);
  CHECK(send(client, http_request("GET", url_of(server, "/odd"))).status == 500);
  CHECK(send(client, http_request("GET", url_of(server, "/fine"))).status == 200);
  CHECK(server.accepted() == 1);
  REQUIRE(log.lines.size() == 2);
  CHECK(log.lines[0] == "the handler of GET /bot<redacted>/x failed: broke");
}

TEST_CASE_METHOD(server_fixture, "http server: one slow handler does not hold up the others", "[net]") {
  http_server server(ground, http_server_options(), [](http_request request) -> task<http_response> {
    if (request.target == "/slow") {
      boost::asio::steady_timer wait(co_await boost::asio::this_coro::executor, 1h);
      co_await wait.async_wait(boost::asio::use_awaitable);
    }
    http_response response(200);
    co_return response;
  });
  server.listen();
  http_client client(ground);
  boost::asio::co_spawn(context, client.send(http_request("GET", url_of(server, "/slow"))),
                        boost::asio::detached);
  CHECK(send(client, http_request("GET", url_of(server, "/quick"))).status == 200);
}

TEST_CASE_METHOD(server_fixture, "http server: a long poll ends when its client goes away", "[net]") {
  int started = 0, cancelled = 0;
  http_server server(ground, http_server_options(), [&](http_request) -> task<http_response> {
    ++started;
    boost::asio::steady_timer wait(co_await boost::asio::this_coro::executor, 1h);
    const auto [code] = co_await wait.async_wait(quietly);
    if (code == boost::asio::error::operation_aborted) ++cancelled;
    http_response response(200);
    co_return response;
  });
  server.listen();
  tcp::socket socket = connect_to(context, server.port());
  test::run(context, say(socket, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
  REQUIRE(test::run(context, until([&] { return started == 1; })));
  CHECK(cancelled == 0);
  socket.close();
  CHECK(test::run(context, until([&] { return cancelled == 1 && server.connections() == 0; })));
}

TEST_CASE_METHOD(server_fixture, "http server: stop cancels what runs and lets go of the port", "[net]") {
  int started = 0;
  http_server server(ground, http_server_options(), [&](http_request) -> task<http_response> {
    ++started;
    boost::asio::steady_timer wait(co_await boost::asio::this_coro::executor, 1h);
    co_await wait.async_wait(boost::asio::use_awaitable);
    http_response response(200);
    co_return response;
  });
  const std::uint16_t port = server.listen();
  tcp::socket busy = connect_to(context, port);
  tcp::socket idle = connect_to(context, port);
  test::run(context, say(busy, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
  REQUIRE(test::run(context, until([&] { return started == 1 && server.connections() == 2; })));
  test::run(context, server.stop());
  CHECK(server.connections() == 0);
  CHECK(test::run(context, read_all(busy)).empty());
  http_server_options same;
  same.port = port;
  http_server next(ground, same, echo);
  CHECK(next.listen() == port);
}

TEST_CASE_METHOD(server_fixture, "http server: a taken port says which, and what to do", "[net]") {
  http_server first(ground, http_server_options(), echo);
  http_server_options same;
  same.port = first.listen();
  http_server second(ground, same, echo);
  try {
    second.listen();
    FAIL("listens");
  } catch (const error& refused) {
    CHECK(refused.code() == net_errc::address_in_use);
    CHECK(std::string(refused.what()) == "listening on 127.0.0.1:" + std::to_string(same.port) +
                                             " (stop the program that listens there, or choose another port; "
                                             "0 takes a free one): the port is taken");
  }
  http_server_options nowhere;
  nowhere.address = "localhost";
  http_server third(ground, nowhere, echo);
  CHECK_THROWS_AS(third.listen(), error);
}

TEST_CASE_METHOD(server_fixture, "http server: beyond the limit connections wait for room", "[net]") {
  http_server_options options;
  options.max_connections = 2;
  http_server server(ground, options, echo);
  server.listen();
  tcp::socket one = connect_to(context, server.port());
  tcp::socket two = connect_to(context, server.port());
  tcp::socket three = connect_to(context, server.port());
  test::run(context, say(three, "GET /three HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
  REQUIRE(test::run(context, until([&] { return server.accepted() == 2; })));
  REQUIRE(test::run(context, until([turn = 0]() mutable { return ++turn == 10; })));
  CHECK(server.accepted() == 2);
  one.close();
  CHECK(status_line(test::run(context, read_all(three))) == "HTTP/1.1 200 OK");
  CHECK(server.accepted() == 3);
}

TEST_CASE_METHOD(server_fixture, "http server: faults break the answer off as asked", "[net]") {
  http_server server(ground, http_server_options(), [](http_request request) -> task<http_response> {
    http_response response(200, "0123456789");
    response.fault =
        request.target == "/none" ? http_fault::close_without_answer : http_fault::close_mid_body;
    co_return response;
  });
  server.listen();
  CHECK(talk(server, "GET /none HTTP/1.1\r\nHost: x\r\n\r\n").empty());
  const std::string half = talk(server, "GET /half HTTP/1.1\r\nHost: x\r\n\r\n");
  CHECK(half.find("Content-Length: 10\r\n") != std::string::npos);
  CHECK(half.ends_with("\r\n\r\n01234"));
  http_client client(ground);
  try {
    send(client, http_request("GET", url_of(server, "/half")));
    FAIL("answered");
  } catch (const transport_error& failure) {
    CHECK(failure.delivery() == delivery::unknown);
  }
}

TEST_CASE_METHOD(server_fixture, "http server: what still runs when everything is torn down leaks nothing",
                 "[net]") {
  http_server server(ground, http_server_options(), [](http_request) -> task<http_response> {
    boost::asio::steady_timer wait(co_await boost::asio::this_coro::executor, 1h);
    co_await wait.async_wait(boost::asio::use_awaitable);
    http_response response(200);
    co_return response;
  });
  server.listen();
  http_client client(ground);
  boost::asio::co_spawn(context, client.send(http_request("GET", url_of(server, "/"))),
                        boost::asio::detached);
  REQUIRE(test::run(context, until([&] { return server.connections() == 1; })));
}
