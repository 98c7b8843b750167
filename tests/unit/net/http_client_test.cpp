#include "botcore/net/http_client.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include "client_fixture.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

TEST_CASE_METHOD(client_fixture, "http client: a request goes out and its answer comes back", "[net]") {
  std::string received;
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    char piece[1024];
    const auto [code, bytes] = co_await socket.async_read_some(boost::asio::buffer(piece), quietly);
    received.assign(piece, bytes);
    co_await say(socket, "HTTP/1.1 201 Created\r\nX-Tag: a\r\nx-tag: b\r\nContent-Length: 4\r\n\r\nbody");
    co_await wait_for_close(socket);
  });
  http_client client(ground);
  http_request request("POST", server.url("/path?x=1#fragment"), "payload");
  request.headers.add("Content-Type", "text/plain");
  const http_response response = send(client, request);
  CHECK(response.status == 201);
  CHECK(response.headers.get("X-TAG") == "a");
  CHECK(response.headers.size() == 3);
  CHECK(response.body == "body");
  CHECK(received ==
        "POST /path?x=1 HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port()) +
            "\r\nUser-Agent: botcore\r\nContent-Type: text/plain\r\nContent-Length: 7\r\n\r\npayload");
}

TEST_CASE_METHOD(client_fixture, "http client: a connection is used again", "[net]") {
  raw_server server(context, answer_every_request);
  http_client client(ground);
  for (int i = 0; i < 5; ++i) CHECK(send(client, get(server.url())).body == "hello");
  CHECK(server.accepted() == 1);
  CHECK(client.connections() == 1);
  client.close_idle();
  CHECK(client.connections() == 0);
  CHECK(send(client, get(server.url())).body == "hello");
  CHECK(server.accepted() == 2);
}

TEST_CASE_METHOD(client_fixture, "http client: a connection that the server will close is not used again",
                 "[net]") {
  raw_server server(context, [](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
  });
  http_client client(ground);
  CHECK(send(client, get(server.url())).body == "ok");
  CHECK(client.connections() == 0);
  CHECK(send(client, get(server.url())).body == "ok");
  CHECK(server.accepted() == 2);
}

TEST_CASE_METHOD(client_fixture, "http client: a kept connection that the server closed is replaced",
                 "[net]") {
  int closed = 0;
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, ok_answer("once"));
    socket.close();
    ++closed;
  });
  http_client client(ground);
  for (int i = 1; i <= 3; ++i) {
    CHECK(send(client, get(server.url())).body == "once");
    REQUIRE(test::run(context, until([&] { return closed == i; })));
  }
  CHECK(server.accepted() == 3);
}

TEST_CASE_METHOD(client_fixture, "http client: bytes that nobody asked for spoil a kept connection",
                 "[net]") {
  bool said = false;
  raw_server server(context, [&](tcp::socket& socket, int number) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, ok_answer("mine"));
    if (number == 1) co_await say(socket, ok_answer("not mine"));
    said = true;
    co_await wait_for_close(socket);
  });
  http_client client(ground);
  CHECK(send(client, get(server.url())).body == "mine");
  REQUIRE(test::run(context, until([&] { return said; })));
  CHECK(send(client, get(server.url())).body == "mine");
  CHECK(server.accepted() == 2);
}

TEST_CASE_METHOD(client_fixture, "http client: idle connections expire", "[net]") {
  raw_server server(context, answer_every_request);
  http_client_options options;
  options.idle_expiry = 20ms;
  http_client client(ground, options);
  send(client, get(server.url()));
  CHECK(client.connections() == 1);
  CHECK(test::run(context, until([&] { return client.connections() == 0; })));

  options.idle_expiry = 0ms;
  http_client forgetful(ground, options);
  send(forgetful, get(server.url()));
  CHECK(forgetful.connections() == 0);
}

TEST_CASE_METHOD(client_fixture, "http client: requests beyond the limit wait their turn", "[net]") {
  std::vector<int> order;
  int open = 0;
  int most_open = 0;
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    most_open = std::max(most_open, ++open);
    co_await answer_every_request(socket, 0);
    --open;
  });
  http_client_options options;
  options.max_connections_per_host = 2;
  http_client client(ground, options);
  for (int i = 0; i < 10; ++i) {
    boost::asio::co_spawn(
        context,
        [&, i]() -> task<void> {
          http_request request = get(server.url());
          co_await client.send(std::move(request));
          order.push_back(i);
        },
        boost::asio::detached);
  }
  REQUIRE(test::run(context, until([&] { return order.size() == 10; })));
  CHECK(most_open <= 2);
  CHECK(server.accepted() <= 2);
  CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE_METHOD(client_fixture, "http client: a refused connection is surely not sent", "[net]") {
  tcp::acceptor closed(context, tcp::endpoint(boost::asio::ip::address_v4::loopback(), 0));
  const std::string port = std::to_string(closed.local_endpoint().port());
  closed.close();
  http_client client(ground);
  const transport_error failure = fail(
      client, get("http://127.0.0.1:" + port + "/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe"));
  CHECK(failure.code() == net_errc::connect_failed);
  CHECK(failure.delivery() == delivery::not_sent);
  CHECK(failure.cause() == boost::asio::error::connection_refused);
  CHECK(std::string(failure.what()) ==
        "GET http://127.0.0.1:" + port + "/bot<redacted>/getMe (Connection refused): could not connect");
}

TEST_CASE_METHOD(client_fixture, "http client: a name is looked up, and one that does not exist says so",
                 "[net]") {
  raw_server server(context, answer_every_request);
  http_client client(ground);
  CHECK(send(client, get("http://localhost:" + std::to_string(server.port()) + "/")).body == "hello");
  const transport_error failure = fail(client, get("http://no-such-host.invalid/"));
  CHECK(failure.code() == net_errc::resolve_failed);
  CHECK(failure.delivery() == delivery::not_sent);
}

TEST_CASE_METHOD(client_fixture, "http client: a connection cut before or in the answer leaves it unknown",
                 "[net]") {
  const std::string part = GENERATE("", "HTTP/1.1 2", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
                                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n");
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, part);
  });
  http_client client(ground);
  const transport_error failure = fail(client, get(server.url()));
  CHECK(failure.code() == net_errc::connection_closed);
  CHECK(failure.delivery() == delivery::unknown);
  CHECK(client.connections() == 0);
}

TEST_CASE_METHOD(client_fixture, "http client: a kept connection cut after the request is not tried again",
                 "[net]") {
  int requests = 0;
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    for (;;) {
      const bool asked = co_await read_head(socket);
      if (!asked || ++requests == 2) co_return;
      co_await say(socket, ok_answer("hello"));
    }
  });
  http_client client(ground);
  send(client, get(server.url()));
  CHECK(fail(client, get(server.url())).delivery() == delivery::unknown);
  CHECK(requests == 2);
  CHECK(send(client, get(server.url())).body == "hello");
}

TEST_CASE_METHOD(client_fixture, "http client: what is not HTTP is a malformed answer", "[net]") {
  const std::string answer = GENERATE(
      "hello there, this is no HTTP\r\n\r\n", "HTTP/1.1 two hundred\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n", "HTTP/1.1 200 OK\r\nBad Header: x\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 101 Switching\r\n\r\n");
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, answer);
    co_await wait_for_close(socket);
  });
  http_client client(ground);
  const transport_error failure = fail(client, get(server.url()));
  CHECK(failure.code() == net_errc::malformed_response);
  CHECK(failure.delivery() == delivery::unknown);
}

TEST_CASE_METHOD(client_fixture, "http client: an answer over the limits is cut off", "[net]") {
  const std::string answer = GENERATE(
      ok_answer(std::string(101, 'x')), "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n" + std::string(101, 'x') + "\r\n0\r\n\r\n",
      "HTTP/1.1 200 OK\r\n\r\n" + std::string(101, 'x'),
      "HTTP/1.1 200 OK\r\nX: " + std::string(2000, 'x') + "\r\n\r\n");
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, answer);
  });
  http_client_options options;
  options.max_response_bytes = 100;
  options.max_response_header_bytes = 1000;
  http_client client(ground, options);
  CHECK(fail(client, get(server.url())).code() == net_errc::response_too_large);
}

TEST_CASE_METHOD(client_fixture, "http client: every way to end a body is understood", "[net]") {
  struct {
    std::string answer, body;
    int kept;
  } const cases[] = {
      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3;x=y\r\ncde\r\n0\r\n\r\n", "abcde",
       1},
      {"HTTP/1.1 200 OK\r\n\r\nto the end", "to the end", 0},
      {"HTTP/1.1 204 No Content\r\n\r\n", "", 1},
      {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n" + ok_answer("late"), "late",
       1},
      {"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok", 0},
  };
  for (const auto& one : cases) {
    INFO(one.answer);
    raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
      co_await read_head(socket);
      co_await say(socket, one.answer);
      if (one.kept) co_await wait_for_close(socket);
    });
    http_client client(ground);
    CHECK(send(client, get(server.url())).body == one.body);
    CHECK(client.connections() == static_cast<std::size_t>(one.kept));
  }
}

TEST_CASE_METHOD(client_fixture, "http client: an answer to HEAD has no body, whatever its length says",
                 "[net]") {
  raw_server server(context, [](tcp::socket& socket, int) -> task<void> {
    const std::string answer = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
    co_await answer_all(socket, answer);
  });
  http_client client(ground);
  for (int i = 0; i < 2; ++i) {
    const http_response response = send(client, http_request("HEAD", server.url()));
    CHECK(response.headers.get("Content-Length") == "1000");
    CHECK(response.body.empty());
  }
  CHECK(server.accepted() == 1);
}

TEST_CASE_METHOD(client_fixture, "http client: an early refusal of a large request is still read", "[net]") {
  raw_server server(context, [](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket.shutdown(tcp::socket::shutdown_send);
    co_await wait_for_close(socket);
  });
  http_client client(ground);
  CHECK(send(client, http_request("POST", server.url(), std::string(4 * 1024 * 1024, 'x'))).status == 413);
}

TEST_CASE_METHOD(client_fixture, "http client: what cannot be sent is refused before anything is", "[net]") {
  http_client client(ground);
  CHECK_THROWS_AS(send(client, get("not a url")), error);
  CHECK_THROWS_AS(send(client, http_request("GET /x HTTP/1.1\r\nX: y", "http://127.0.0.1/")), error);
  http_client_options options;
  options.ca_file = "/no/such/file.pem";
  try {
    http_client unusable(ground, options);
    FAIL("made");
  } catch (const error& refused) {
    CHECK(refused.code() == errc::invalid_configuration);
    CHECK(std::string(refused.what()).find("/no/such/file.pem") != std::string::npos);
  }
}
