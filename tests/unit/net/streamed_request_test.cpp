#include "botcore/net/http_server.hpp"

#include "net/body_framing.hpp"

#include "body_parts.hpp"
#include "client_fixture.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t piece_bytes = 64 * 1024;

/// Reads what came with the first write, answers, and reads on.
raw_server::script first_write(std::string& received) {
  return [&received](tcp::socket& socket, int) -> task<void> {
    std::string piece(2 * piece_bytes, '\0');
    const auto [code, bytes] = co_await socket.async_read_some(boost::asio::buffer(piece), quietly);
    received = piece.substr(0, bytes);
    co_await say(socket, ok_answer("taken"));
    co_await wait_for_close(socket);
  };
}

/// Answers with the body that it got.
http_server_options generous() {
  http_server_options options;
  options.max_body_bytes = std::size_t(64) * 1024 * 1024;
  return options;
}

http_handler echo_body() {
  return [](http_request request) -> task<http_response> { co_return http_response(200, request.body); };
}

std::string local(std::uint16_t port) {
  return "http://127.0.0.1:" + std::to_string(port) + "/";
}

}  // namespace

TEST_CASE("body framing: a promised size is held to", "[net]") {
  using verdict = body_framing::verdict;
  body_framing framing(10);
  CHECK(framing.before(6).empty());
  CHECK(framing.take(6) == verdict::more);
  SECTION("exactly") {
    CHECK(framing.take(4) == verdict::probe);
    CHECK(framing.take(0) == verdict::last);
    CHECK(framing.end().empty());
  }
  SECTION("more in the last piece") {
    CHECK(framing.take(5) == verdict::too_many);
  }
  SECTION("more after the last piece") {
    CHECK(framing.take(4) == verdict::probe);
    CHECK(framing.take(1) == verdict::too_many);
  }
  SECTION("less") {
    CHECK(framing.take(0) == verdict::too_few);
    CHECK(framing.given() == 6);
  }
  CHECK(body_framing(0).take(0) == verdict::last);
}

TEST_CASE("body framing: without a size, pieces are chunks", "[net]") {
  using verdict = body_framing::verdict;
  body_framing framing(std::nullopt);
  CHECK(framing.take(65536) == verdict::more);
  CHECK(framing.before(65536) == "10000\r\n");
  CHECK(framing.before(10) == "a\r\n");
  CHECK(framing.after() == "\r\n");
  CHECK(framing.take(0) == verdict::last);
  CHECK(framing.end() == "0\r\n\r\n");
}

TEST_CASE_METHOD(client_fixture, "streamed request: head and first piece go out together, with the length",
                 "[net]") {
  std::string received;
  raw_server server(context, first_write(received));
  http_client client(ground);
  const auto source = std::make_shared<text_source>("payload", true);
  CHECK(send(client, post(server.url("/up"), source)).body == "taken");
  CHECK(received == "POST /up HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port()) +
                        "\r\nUser-Agent: botcore\r\nContent-Length: 7\r\n\r\npayload");
  CHECK(source->largest_room == piece_bytes);
  CHECK(client.connections() == 1);
}

TEST_CASE_METHOD(client_fixture, "streamed request: a body of unknown size goes in chunks", "[net]") {
  std::string received;
  raw_server server(context, first_write(received));
  http_client client(ground);
  send(client, post(server.url("/up"), std::make_shared<text_source>("payload", false)));
  const std::string first = "POST /up HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port()) +
                            "\r\nUser-Agent: botcore\r\nTransfer-Encoding: chunked\r\n\r\n7\r\npayload\r\n";
  CHECK(received.starts_with(first));
  CHECK((first + "0\r\n\r\n").starts_with(received));
}

TEST_CASE_METHOD(client_fixture, "streamed request: bodies of every size arrive whole", "[net]") {
  http_server server(ground, generous(), echo_body());
  server.listen();
  http_client client(ground);
  const bool sized = GENERATE(true, false);
  for (const std::size_t bytes : {std::size_t(0), std::size_t(1), piece_bytes - 1, piece_bytes,
                                  piece_bytes + 1, std::size_t(5) * 1024 * 1024}) {
    INFO(bytes);
    const auto source = std::make_shared<text_source>(long_text(bytes), sized);
    if (bytes < 100000) source->most_at_once = 999;
    CHECK(send(client, post(local(server.port()), source)).body == source->text);
  }
  CHECK(server.accepted() == 1);
}

TEST_CASE_METHOD(client_fixture, "streamed request: a source that throws ends it, and nothing else",
                 "[net]") {
  http_server server(ground, generous(), echo_body());
  server.listen();
  http_client_options options;
  options.max_connections_per_host = 1;
  http_client client(ground, options);
  const bool sized = GENERATE(true, false);
  const std::size_t fails_at = GENERATE(std::size_t(0), std::size_t(3) * 1024 * 1024);
  const auto source = std::make_shared<text_source>(long_text(5 * 1024 * 1024), sized);
  source->fails_at = fails_at;
  CHECK_THROWS_AS(send(client, post(local(server.port()), source)), body_failure);
  CHECK(client.connections() == 0);
  CHECK(send(client, http_request("POST", local(server.port()), "next")).body == "next");
}

TEST_CASE_METHOD(client_fixture, "streamed request: a source that does not keep its promise is an error",
                 "[net]") {
  int whole = 0;
  http_server server(ground, generous(), [&](http_request) -> task<http_response> {
    ++whole;
    co_return http_response(200);
  });
  server.listen();
  http_client client(ground);
  const auto source = std::make_shared<text_source>(long_text(200000), true);
  std::string says;
  SECTION("fewer bytes") {
    source->promised = 200001;
    says = "promised 200001 bytes and gave only 200000";
  }
  SECTION("more bytes") {
    source->promised = 199999;
    says = "promised 199999 bytes and gave more";
  }
  SECTION("more bytes, at the border of a piece") {
    source->promised = piece_bytes;
    says = "promised 65536 bytes and gave more";
  }
  try {
    send(client, post(local(server.port()), source));
    FAIL("sent");
  } catch (const error& failure) {
    CHECK(failure.code() == errc::invalid_argument);
    INFO(failure.what());
    CHECK(std::string(failure.what()).find(says) != std::string::npos);
  }
  CHECK(client.connections() == 0);
  CHECK(send(client, http_request("POST", local(server.port()), "next")).status == 200);
  CHECK(whole == 1);
}

TEST_CASE_METHOD(client_fixture, "streamed request: a body and a source of one are refused together",
                 "[net]") {
  raw_server server(context, answer_every_request);
  http_client client(ground);
  http_request request = post(server.url(), std::make_shared<text_source>("streamed", true));
  request.body = "in memory";
  CHECK_THROWS_AS(send(client, request), error);
  CHECK(server.accepted() == 0);
}

TEST_CASE_METHOD(client_fixture,
                 "streamed request: a kept connection that ends before the body is whole is replaced",
                 "[net]") {
  std::string received;
  raw_server server(context, [&](tcp::socket& socket, int number) -> task<void> {
    co_await read_head(socket);
    if (number == 1) {
      co_await say(socket, ok_answer("first"));
      co_await read_head(socket);
      socket.set_option(boost::asio::socket_base::linger(true, 0));
      co_return;
    }
    std::string piece(4 * 1024 * 1024, '\0');
    while (received.size() < 32 * 1024 * 1024) {
      const auto [code, bytes] = co_await socket.async_read_some(boost::asio::buffer(piece), quietly);
      received.append(piece, 0, bytes);
      if (code) co_return;
    }
    co_await say(socket, ok_answer("second"));
    co_await wait_for_close(socket);
  });
  http_client client(ground);
  REQUIRE(send(client, get(server.url())).body == "first");
  const auto source = std::make_shared<text_source>(long_text(33 * 1024 * 1024), true);
  SECTION("when the source can begin again") {
    CHECK(send(client, post(server.url(), source)).body == "second");
    CHECK(source->rewinds == 1);
    CHECK(server.accepted() == 2);
  }
  SECTION("when it cannot, the request is known not to have been sent") {
    source->rewindable = false;
    const transport_error failure = fail(client, post(server.url(), source));
    CHECK(failure.code() == net_errc::connection_closed);
    CHECK(failure.delivery() == delivery::not_sent);
    CHECK(server.accepted() == 1);
    CHECK(client.connections() == 0);
  }
}

TEST_CASE_METHOD(client_fixture, "streamed request: an early refusal stops the body and is returned",
                 "[net]") {
  raw_server server(context, [](tcp::socket& socket, int) -> task<void> {
    char first = 0;
    co_await socket.async_read_some(boost::asio::buffer(&first, 1), quietly);
    co_await say(socket, "HTTP/1.1 413 Content Too Large\r\nContent-Length: 4\r\n\r\nbig!");
    co_await stay_deaf(socket);
  });
  http_client client(ground);
  http_request request("POST", server.url());
  const std::size_t bytes = 32 * 1024 * 1024;
  std::shared_ptr<text_source> source;
  SECTION("from a source") {
    request.source = source = std::make_shared<text_source>(long_text(bytes), GENERATE(true, false));
  }
  SECTION("from memory") {
    request.body = long_text(bytes);
  }
  const http_response response = send(client, request);
  CHECK(response.status == 413);
  CHECK(response.body == "big!");
  CHECK(client.connections() == 0);
  if (source) CHECK(source->at < bytes);
}

TEST_CASE_METHOD(client_fixture, "streamed request: an interim answer does not stop the body", "[net]") {
  std::size_t received = 0;
  const std::size_t bytes = 8 * 1024 * 1024;
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    std::string piece(1024 * 1024, '\0');
    while (received < bytes) {
      const auto [code, some] = co_await socket.async_read_some(boost::asio::buffer(piece), quietly);
      if (code) co_return;
      if (received == 0) co_await say(socket, "HTTP/1.1 100 Continue\r\n\r\n");
      received += some;
    }
    co_await say(socket, ok_answer("whole"));
    co_await wait_for_close(socket);
  });
  http_client client(ground);
  const auto source = std::make_shared<text_source>(long_text(bytes), true);
  CHECK(send(client, post(server.url(), source)).body == "whole");
  CHECK(client.connections() == 1);
}
