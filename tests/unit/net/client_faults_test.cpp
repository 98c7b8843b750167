// What the network and bad servers do to a request, at every point where they can: each time the error is the
// documented one, and the next request finds the pool as it should be.
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include "body_parts.hpp"
#include "client_fixture.hpp"
#include "test_proxy.hpp"
#include "tls_peer.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

struct faults_fixture : client_fixture {
  faults_fixture() { options.max_connections_per_host = 1; }

  http_client_options options;
};

/// Answers the first request on each connection with `answer`, and ends it.
raw_server::script answer_and_close(const std::string& answer) {
  return [&answer](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, answer);
  };
}

/// Begins with `begin` and goes on with `more`, until the client has enough; `sent` counts.
raw_server::script endless(std::string begin, std::string more, std::size_t& sent) {
  return [=, &sent](tcp::socket& socket, int) -> task<void> {
    co_await read_head(socket);
    co_await say(socket, begin);
    for (;;) {
      const auto [code, bytes] =
          co_await boost::asio::async_write(socket, boost::asio::buffer(more), quietly);
      if (code) co_return;
      sent += bytes;
    }
  };
}

}  // namespace

TEST_CASE_METHOD(faults_fixture, "faults: an answer cut at any byte is a closed connection", "[net]") {
  const std::string whole =
      GENERATE(as<std::string>(),
               "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\nA: b\r\n\r\nbody",
               "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2;x=y\r\ndy\r\n0\r\nTrailer: "
               "x\r\n\r\n");
  const bool to_sink = GENERATE(false, true);
  std::string part;
  raw_server server(context, answer_and_close(part));
  http_client client(ground, options);
  for (std::size_t bytes = 0; bytes < whole.size(); ++bytes) {
    INFO(bytes);
    part = whole.substr(0, bytes);
    http_request request = get(server.url());
    if (to_sink) request.sink = std::make_shared<text_sink>();
    const transport_error failure = fail(client, request);
    CHECK(failure.code() == net_errc::connection_closed);
    CHECK(failure.delivery() == delivery::unknown);
    CHECK(client.connections() == 0);
  }
  part = whole;
  CHECK(send(client, get(server.url())).body == "body");
}

TEST_CASE_METHOD(faults_fixture, "faults: a request cut while it is written is known not to have been sent",
                 "[net]") {
  const bool streamed = GENERATE(false, true);
  raw_server server(context, [](tcp::socket& socket, int) -> task<void> {
    std::string piece(100000, '\0');
    co_await boost::asio::async_read(socket, boost::asio::buffer(piece), quietly);
    socket.set_option(boost::asio::socket_base::linger(true, 0));
  });
  http_client client(ground, options);
  http_request request("POST", server.url());
  const std::size_t bytes = 32 * 1024 * 1024;
  if (streamed) {
    request.source = std::make_shared<text_source>(std::string(bytes, 'x'), false);
  } else {
    request.body.assign(bytes, 'x');
  }
  const transport_error failure = fail(client, request);
  CHECK(failure.code() == net_errc::connection_closed);
  CHECK(failure.delivery() == delivery::not_sent);
  CHECK(client.connections() == 0);
}

TEST_CASE_METHOD(faults_fixture, "faults: an error page in HTML is an answer like any other", "[net]") {
  const std::string page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
  const std::string answer = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: " +
                             std::to_string(page.size()) + "\r\n\r\n" + page;
  raw_server server(context, answer_and_close(answer));
  http_client client(ground, options);
  const http_response response = send(client, get(server.url()));
  CHECK(response.status == 502);
  CHECK(response.body == page);
  CHECK(response.headers.get("Content-Type") == "text/html");
}

TEST_CASE_METHOD(faults_fixture, "faults: a server that never comes to an end is cut off soon", "[net]") {
  const std::string head = "HTTP/1.1 200 OK\r\n";
  const std::string kilobyte(1024, 'x');
  std::string begin;
  std::string more;
  std::size_t allowed = 0;
  net_errc why = net_errc::response_too_large;
  SECTION("a body of 100 MB that says so") {
    begin = head + "Content-Length: 104857600\r\n\r\n";
    more = kilobyte;
  }
  SECTION("a body of any length that does not") {
    begin = head + "\r\n";
    more = kilobyte;
    allowed = options.max_response_bytes = 1024 * 1024;
  }
  SECTION("chunks") {
    begin = head + "Transfer-Encoding: chunked\r\n\r\n";
    more = "400\r\n" + kilobyte + "\r\n";
    allowed = options.max_response_bytes = 1024 * 1024;
  }
  SECTION("a header line") {
    begin = head + "X: ";
    more = kilobyte;
  }
  SECTION("header lines") {
    begin = head;
    more = "X: " + kilobyte + "\r\n";
  }
  SECTION("what follows the size of a chunk") {
    begin = head + "Transfer-Encoding: chunked\r\n\r\n400;x=";
    more = kilobyte;
  }
  SECTION("trailers") {
    begin = head + "Transfer-Encoding: chunked\r\n\r\n0\r\n";
    more = "X: " + kilobyte + "\r\n";
  }
  SECTION("interim answers") {
    more = "HTTP/1.1 103 Early Hints\r\nX: " + kilobyte + "\r\n\r\n";
    why = net_errc::malformed_response;
  }
  std::size_t sent = 0;
  raw_server server(context, endless(begin, more, sent));
  http_client client(ground, options);
  const transport_error failure = fail(client, get(server.url()));
  INFO(failure.what());
  CHECK(failure.code() == why);
  CHECK(failure.delivery() == delivery::unknown);
  CHECK(client.connections() == 0);
  CHECK(sent < allowed + 16 * 1024 * 1024);  // what the system's buffers hold comes on top
}

namespace {

/// One request that does everything: through a proxy, over TLS, with a streamed body and a streamed answer.
struct everything_fixture : faults_fixture {
  everything_fixture() {
    options.proxy = proxy.url("socks5", "u:p@");
    options.ca_certificates = authority.certificate();
    proxy.credentials = "u:p";
    server.expect_end("\r\n0\r\n\r\n");
  }

  http_request request(const std::shared_ptr<text_sink>& sink) const {
    http_request made =
        post("https://server.invalid/", std::make_shared<text_source>(long_text(100000), false));
    made.sink = sink;
    return made;
  }

  test_authority authority;
  tls_server server{context, authority.issue("DNS:server.invalid")};
  test_proxy proxy{context, server.port()};
};

}  // namespace

TEST_CASE_METHOD(everything_fixture,
                 "faults: a request may be cancelled after any step, and the next one works", "[net]") {
  http_client client(ground, options);
  int steps = 0;
  bool completed = false;
  for (; !completed && steps < 2000; ++steps) {
    INFO(steps);
    bool ended = false;
    std::exception_ptr failure;
    boost::asio::cancellation_signal signal;
    boost::asio::co_spawn(context, client.send(request(std::make_shared<text_sink>())),
                          boost::asio::bind_cancellation_slot(
                              signal.slot(), [&](const std::exception_ptr& thrown, const http_response&) {
                                ended = true;
                                failure = thrown;
                              }));
    for (int step = 0; step < steps && !ended; ++step) context.run_one_for(1s);
    signal.emit(boost::asio::cancellation_type::terminal);
    REQUIRE(wait([&] { return ended; }));
    completed = failure == nullptr;
    CHECK(client.connections() == (completed ? 1 : 0));
    if (steps % 8 != 0) continue;
    const auto sink = std::make_shared<text_sink>();
    CHECK(send(client, request(sink)).status == 200);
    CHECK(sink->text == "secret");
    CHECK(client.connections() == 1);
    client.close_idle();
  }
  CHECK(completed);
  CHECK(steps > 30);
}
