#include "body_parts.hpp"
#include "client_fixture.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

task<void> say_nothing(tcp::socket& socket, int) {
  co_await wait_for_close(socket);
}

/// Begins an answer and leaves it at that.
raw_server::script say_only(std::string part) {
  return [part = std::move(part)](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, part);
    co_await wait_for_close(socket);
  };
}

struct deadline_fixture : client_fixture {
  /// Sends, and expects that limit to pass; the connection must be gone, and its slot free.
  void expect_late(const http_client_options& options, http_request request, net_errc late,
                   delivery reached) {
    http_client client(ground, options);
    const auto begin = std::chrono::steady_clock::now();
    const transport_error failure = fail(client, std::move(request));
    INFO(failure.what());
    CHECK(failure.code() == late);
    CHECK(failure.timed_out());
    CHECK(failure.delivery() == reached);
    CHECK(client.connections() == 0);
    CHECK(std::chrono::steady_clock::now() - begin < 10s);
  }

  http_client_options options;
};

}  // namespace

TEST_CASE_METHOD(deadline_fixture,
                 "deadlines: waiting for a free connection ends with the request's own limit", "[net]") {
  raw_server server(context, say_nothing);
  options.max_connections_per_host = 1;
  http_client client(ground, options);
  boost::asio::co_spawn(context, client.send(get(server.url())), boost::asio::detached);
  http_request second = get(server.url());
  second.timeout = 30ms;
  const transport_error failure = fail(client, second);
  CHECK(failure.code() == net_errc::pool_timed_out);
  CHECK(failure.timed_out());
  CHECK(failure.delivery() == delivery::not_sent);
}

TEST_CASE_METHOD(deadline_fixture, "deadlines: a TLS handshake that stalls", "[net]") {
  raw_server silent(context, say_nothing);
  const std::string url = "https://127.0.0.1:" + std::to_string(silent.port()) + "/";
  SECTION("the handshake's own limit") {
    options.tls_timeout = 30ms;
    expect_late(options, get(url), net_errc::tls_timed_out, delivery::not_sent);
  }
  SECTION("the request's limit") {
    http_request request = get(url);
    request.timeout = 30ms;
    expect_late(options, request, net_errc::exchange_timed_out, delivery::not_sent);
  }
}

TEST_CASE_METHOD(deadline_fixture, "deadlines: a server that stops taking the request", "[net]") {
  raw_server deaf(context, [](tcp::socket& socket, int) -> task<void> { co_await stay_deaf(socket); });
  http_request request("POST", deaf.url());
  const std::size_t bytes = 32 * 1024 * 1024;
  const bool streamed = GENERATE(false, true);
  if (streamed) {
    request.source = std::make_shared<text_source>(std::string(bytes, 'x'), false);
  } else {
    request.body.assign(bytes, 'x');
  }
  // The server can tell that it did not get all of it, and does not carry it out.
  SECTION("the limit of writing") {
    options.write_timeout = 50ms;
    expect_late(options, request, net_errc::write_timed_out, delivery::not_sent);
  }
  SECTION("the request's limit") {
    request.timeout = 100ms;
    expect_late(options, request, net_errc::exchange_timed_out, delivery::not_sent);
  }
}

TEST_CASE_METHOD(deadline_fixture, "deadlines: a large body may last longer than the limit of writing",
                 "[net]") {
  constexpr auto limit = 200ms;
  std::size_t received = 0;
  const std::size_t bytes = 24 * 1024 * 1024;
  raw_server slow(context, [&](tcp::socket& socket, int) -> task<void> {
    boost::asio::steady_timer pause(socket.get_executor());
    std::string piece(512 * 1024, '\0');
    while (received < bytes) {
      pause.expires_after(limit / 20);
      co_await pause.async_wait(quietly);
      const auto [code, some] = co_await socket.async_read_some(boost::asio::buffer(piece), quietly);
      if (code) co_return;
      received += some;
    }
    co_await say(socket, ok_answer("whole"));
    co_await wait_for_close(socket);
  });
  options.write_timeout = limit;
  http_client client(ground, options);
  const auto begin = std::chrono::steady_clock::now();
  const auto source = std::make_shared<text_source>(std::string(bytes, 'x'), true);
  CHECK(send(client, post(slow.url(), source)).body == "whole");
  CHECK(std::chrono::steady_clock::now() - begin > limit);
}

TEST_CASE_METHOD(deadline_fixture, "deadlines: an answer that does not begin", "[net]") {
  raw_server silent(context, say_nothing);
  SECTION("the limit of the first byte") {
    options.first_byte_timeout = 30ms;
    expect_late(options, get(silent.url()), net_errc::response_timed_out, delivery::unknown);
  }
  SECTION("the request's limit") {
    http_request request = get(silent.url());
    request.timeout = 30ms;
    expect_late(options, request, net_errc::exchange_timed_out, delivery::unknown);
  }
  SECTION("an interim answer is no beginning") {
    raw_server hinting(context, say_only("HTTP/1.1 103 Early Hints\r\n\r\n"));
    options.first_byte_timeout = 30ms;
    expect_late(options, get(hinting.url()), net_errc::response_timed_out, delivery::unknown);
  }
}

TEST_CASE_METHOD(deadline_fixture, "deadlines: a long poll may take its time to be answered", "[net]") {
  raw_server server(context, [](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    boost::asio::steady_timer pause(socket.get_executor(), 100ms);
    co_await pause.async_wait(quietly);
    co_await say(socket, ok_answer("at last"));
    co_await wait_for_close(socket);
  });
  options.first_byte_timeout = 20ms;
  http_client client(ground, options);
  http_request poll = get(server.url());
  poll.idle = true;
  CHECK(send(client, poll).body == "at last");
  poll.timeout = 30ms;
  expect_late(options, poll, net_errc::exchange_timed_out, delivery::unknown);
}

TEST_CASE_METHOD(deadline_fixture, "deadlines: an answer that stops coming", "[net]") {
  const std::string part = GENERATE("HTTP/1.1 2", "HTTP/1.1 200 OK\r\nContent-Le",
                                    "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
                                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nha");
  raw_server halting(context, say_only(part));
  http_request request = get(halting.url());
  SECTION("the limit of reading") {
    options.read_timeout = 30ms;
    expect_late(options, request, net_errc::response_stalled, delivery::unknown);
  }
  SECTION("the limit of reading, to a sink") {
    options.read_timeout = 30ms;
    request.sink = std::make_shared<text_sink>();
    expect_late(options, request, net_errc::response_stalled, delivery::unknown);
  }
  SECTION("the request's limit") {
    request.timeout = 30ms;
    expect_late(options, request, net_errc::exchange_timed_out, delivery::unknown);
  }
}

TEST_CASE_METHOD(deadline_fixture, "deadlines: a slow answer lives as long as it moves on", "[net]") {
  raw_server slow(context, [](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    boost::asio::steady_timer pause(socket.get_executor());
    for (const char letter : ok_answer("drip")) {
      pause.expires_after(5ms);
      co_await pause.async_wait(quietly);
      co_await say(socket, std::string(1, letter));
    }
    co_await wait_for_close(socket);
  });
  options.read_timeout = 100ms;
  http_client client(ground, options);
  CHECK(send(client, get(slow.url())).body == "drip");
}

TEST_CASE_METHOD(deadline_fixture, "deadlines: a source or a sink that waits is not waited for", "[net]") {
  const auto wait_for_ever = []() -> task<void> {
    boost::asio::steady_timer never(co_await boost::asio::this_coro::executor, 1h);
    co_await never.async_wait(boost::asio::use_awaitable);
  };
  raw_server server(context, answer_every_request);
  http_request request = get(server.url());
  delivery reached = delivery::unknown;
  SECTION("a source") {
    const auto source = std::make_shared<text_source>(std::string(100000, 'x'), true);
    source->wait = wait_for_ever;
    request = post(server.url(), source);
    reached = delivery::not_sent;
  }
  SECTION("a sink") {
    const auto sink = std::make_shared<text_sink>();
    sink->wait = wait_for_ever;
    request.sink = sink;
  }
  request.timeout = 50ms;
  expect_late(options, request, net_errc::exchange_timed_out, reached);

  request.timeout = 0ms;
  http_client client(ground, options);
  bool ended = false;
  boost::asio::co_spawn(
      context, client.send(request),
      [&](const std::exception_ptr& failure, const http_response&) { ended = failure != nullptr; });
  REQUIRE(wait([turn = 0]() mutable { return ++turn == 20; }));
  CHECK_FALSE(ended);
  test::run(context, client.stop());
  CHECK(wait([&] { return ended; }));
}
