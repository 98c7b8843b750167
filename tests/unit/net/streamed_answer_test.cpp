#include "body_parts.hpp"
#include "client_fixture.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

raw_server::script answer_with(std::string answer) {
  return [answer = std::move(answer)](tcp::socket& socket, int) -> task<void> {
    co_await answer_all(socket, answer);
  };
}

http_client_options at_most(std::size_t bytes) {
  http_client_options options;
  options.max_response_bytes = bytes;
  return options;
}

}  // namespace

TEST_CASE_METHOD(client_fixture, "streamed answer: the sink gets all of it, however large, and memory none",
                 "[net]") {
  const std::string body = long_text(3 * 1024 * 1024);
  std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
  bool kept = true;
  SECTION("of a known length") {
    answer += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  }
  SECTION("in chunks") {
    answer += "Transfer-Encoding: chunked\r\n\r\n100000\r\n" + body.substr(0, 0x100000) + "\r\n200000\r\n" +
              body.substr(0x100000) + "\r\n0\r\n\r\n";
  }
  SECTION("to the end of the connection") {
    answer += "\r\n" + body;
    kept = false;
  }
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, answer);
    if (kept) co_await wait_for_close(socket);
  });
  http_client client(ground, at_most(1000));
  const auto sink = std::make_shared<text_sink>();
  const http_response response = send(client, get_to(server.url(), sink));
  CHECK(response.status == 200);
  CHECK(response.body.empty());
  CHECK(sink->text == body);
  CHECK(sink->type == "text/plain");
  CHECK(sink->begun == 1);
  CHECK(sink->pieces > 10);
  CHECK(client.connections() == (kept ? 1u : 0u));
}

TEST_CASE_METHOD(client_fixture,
                 "streamed answer: what the sink does not want is collected, to the usual limit", "[net]") {
  const auto refused = [](const std::string& body) {
    return "HTTP/1.1 404 Not Found\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  };
  const auto sink = std::make_shared<text_sink>();
  http_client client(ground, at_most(100));
  SECTION("small") {
    raw_server server(context, answer_with(refused("nothing here")));
    for (int i = 0; i < 2; ++i) CHECK(send(client, get_to(server.url(), sink)).body == "nothing here");
    CHECK(server.accepted() == 1);
    CHECK(sink->begun == 2);
  }
  SECTION("too large") {
    raw_server server(context, answer_with(refused(std::string(101, 'x'))));
    CHECK(fail(client, get_to(server.url(), sink)).code() == net_errc::response_too_large);
  }
  SECTION("too large, in chunks") {
    raw_server server(context,
                      answer_with("HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n" +
                                  std::string(101, 'x') + "\r\n0\r\n\r\n"));
    CHECK(fail(client, get_to(server.url(), sink)).code() == net_errc::response_too_large);
  }
  CHECK(sink->text.empty());
}

TEST_CASE_METHOD(client_fixture,
                 "streamed answer: interim answers, HEAD and empty bodies give the sink nothing", "[net]") {
  const auto sink = std::make_shared<text_sink>();
  http_client client(ground);
  SECTION("interim") {
    raw_server server(context, answer_with("HTTP/1.1 103 Early Hints\r\n\r\n" + ok_answer("late")));
    send(client, get_to(server.url(), sink));
    CHECK(sink->text == "late");
  }
  SECTION("HEAD") {
    raw_server server(context, answer_with("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"));
    http_request request = get_to(server.url(), sink);
    request.method = "HEAD";
    for (int i = 0; i < 2; ++i) send(client, request);
    CHECK(server.accepted() == 1);
    CHECK(sink->pieces == 0);
  }
  SECTION("empty") {
    raw_server server(context, answer_with(ok_answer("")));
    send(client, get_to(server.url(), sink));
    CHECK(sink->begun == 1);
    CHECK(sink->pieces == 0);
  }
}

TEST_CASE_METHOD(client_fixture, "streamed answer: a slow sink holds the server back", "[net]") {
  constexpr int pieces = 128;
  int sent = 0;
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    const std::string piece(1024 * 1024, 'x');
    co_await say(socket, "HTTP/1.1 200 OK\r\nContent-Length: 134217728\r\n\r\n");
    for (; sent < pieces; ++sent) co_await say(socket, piece);
    co_await wait_for_close(socket);
  });
  http_client client(ground);
  bool released = false;
  bool waited = false;
  const auto sink = std::make_shared<text_sink>();
  sink->wait = [&]() -> task<void> {
    if (waited) co_return;
    waited = true;
    co_await until([&] { return released; });
  };
  bool done = false;
  boost::asio::co_spawn(context, client.send(get_to(server.url(), sink)),
                        [&](const std::exception_ptr& failure, const http_response&) {
                          CHECK_FALSE(failure);
                          done = true;
                        });
  int quiet_turns = 0;
  int seen = -1;
  REQUIRE(wait([&] {
    quiet_turns = sent == seen && waited ? quiet_turns + 1 : 0;
    seen = sent;
    return quiet_turns == 50;
  }));
  CHECK(sent < pieces);
  CHECK(sink->text.empty());
  released = true;
  REQUIRE(wait([&] { return done; }));
  CHECK(sink->text.size() == std::size_t(pieces) * 1024 * 1024);
}

TEST_CASE_METHOD(client_fixture, "streamed answer: a sink that throws ends it, and nothing else", "[net]") {
  const std::string body = long_text(1024 * 1024);
  raw_server server(context, answer_with(ok_answer(body)));
  http_client_options options;
  options.max_connections_per_host = 1;
  http_client client(ground, options);
  const auto sink = std::make_shared<text_sink>();
  sink->fails_at = GENERATE(std::size_t(0), std::size_t(300000));
  CHECK_THROWS_AS(send(client, get_to(server.url(), sink)), body_failure);
  CHECK(client.connections() == 0);
  const auto next = std::make_shared<text_sink>();
  send(client, get_to(server.url(), next));
  CHECK(next->text == body);
}

TEST_CASE_METHOD(client_fixture,
                 "streamed answer: one that is cut off is an error, though the sink has a part", "[net]") {
  const std::string answer = GENERATE("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
                                      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n");
  raw_server server(context, [&](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, answer);
  });
  http_client client(ground);
  const auto sink = std::make_shared<text_sink>();
  const transport_error failure = fail(client, get_to(server.url(), sink));
  CHECK(failure.code() == net_errc::connection_closed);
  CHECK(failure.delivery() == delivery::unknown);
  CHECK(sink->text == "half");
  CHECK(client.connections() == 0);
}
