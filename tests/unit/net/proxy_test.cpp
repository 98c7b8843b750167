#include "client_fixture.hpp"
#include "test_proxy.hpp"
#include "tls_peer.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

struct proxy_fixture : client_fixture {
  http_client_options through(const std::string& proxy) const {
    http_client_options options;
    options.proxy = proxy;
    options.max_connections_per_host = 1;
    return options;
  }

  /// Sends through a proxy that fails; nothing may have been sent, and nothing may be left.
  void expect_failure(const http_client_options& options, const std::string& url, net_errc why,
                      const std::string& reason) {
    http_client client(ground, options);
    for (int twice = 0; twice < 2; ++twice) {
      const transport_error failure = fail(client, get(url));
      const std::string text = failure.what();
      INFO(text);
      CHECK(failure.code() == why);
      CHECK(failure.delivery() == delivery::not_sent);
      CHECK(text.find(reason) != std::string::npos);
      CHECK(text.find("hunter2") == std::string::npos);
      CHECK(text.find("dTpw") == std::string::npos);
      CHECK(client.connections() == 0);
    }
  }
};

// Nobody can look this name up, so the proxy has to.
const char* const far_away = "http://server.invalid:8080/";

}  // namespace

TEST_CASE_METHOD(proxy_fixture, "proxy: requests go through it, and its connections are used again",
                 "[net]") {
  raw_server server(context, answer_every_request);
  test_proxy proxy(context, server.port());
  const std::string scheme = GENERATE("http", "socks5");
  std::string credentials;
  SECTION("without credentials") {}
  SECTION("with credentials") {
    credentials = "u:p@";
    proxy.credentials = "u:p";
  }
  http_client client(ground, through(proxy.url(scheme, credentials)));
  for (int i = 0; i < 3; ++i) CHECK(send(client, get(far_away)).body == "hello");
  CHECK(proxy.asked == std::vector<std::string>{"server.invalid:8080"});
  CHECK(server.accepted() == 1);
}

TEST_CASE_METHOD(proxy_fixture, "proxy: TLS is spoken with the server behind it", "[net]") {
  test_authority authority;
  tls_server server(context, authority.issue("DNS:server.invalid"));
  test_proxy proxy(context, server.port());
  http_client_options options = through(proxy.url(GENERATE("http", "socks5")));
  options.ca_certificates = authority.certificate();
  http_client client(ground, options);
  CHECK(send(client, get("https://server.invalid/")).body == "secret");
  CHECK(proxy.asked == std::vector<std::string>{"server.invalid:443"});
  CHECK(server.asked_name() == "server.invalid");
  CHECK(fail(client, get("https://other.invalid/")).code() == net_errc::certificate_refused);
}

TEST_CASE_METHOD(proxy_fixture, "proxy: some hosts are connected to directly", "[net]") {
  raw_server server(context, answer_every_request);
  test_proxy proxy(context, server.port());
  http_client_options options = through(proxy.url("http"));
  http_client client(ground, options);
  CHECK(send(client, get(server.url())).body == "hello");
  CHECK(proxy.accepted() == 0);
  options.no_proxy.clear();
  http_client strict(ground, options);
  CHECK(send(strict, get(server.url())).body == "hello");
  CHECK(proxy.accepted() == 1);
}

TEST_CASE_METHOD(proxy_fixture, "proxy: wrong credentials are refused", "[net]") {
  test_proxy proxy(context, 1);
  proxy.credentials = "u:other";
  SECTION("http") {
    expect_failure(through(proxy.url("http", "user:hunter2@")), far_away, net_errc::proxy_unauthorized,
                   "through http://127.0.0.1:" + std::to_string(proxy.port()) + " (it says 407");
    expect_failure(through(proxy.url("http")), far_away, net_errc::proxy_unauthorized, "it says 407");
  }
  SECTION("socks5") {
    expect_failure(through(proxy.url("socks5", "user:hunter2@")), far_away, net_errc::proxy_unauthorized,
                   "it does not accept the name and the password");
    expect_failure(through(proxy.url("socks5")), far_away, net_errc::proxy_unauthorized,
                   "it wants a name and a password");
  }
}

TEST_CASE_METHOD(proxy_fixture, "proxy: one that does not reach the server says so", "[net]") {
  tcp::acceptor closed(context, tcp::endpoint(boost::asio::ip::address_v4::loopback(), 0));
  const std::uint16_t port = closed.local_endpoint().port();
  closed.close();
  test_proxy proxy(context, port);
  expect_failure(through(proxy.url("http")), far_away, net_errc::proxy_refused, "it says 502 Bad Gateway");
  expect_failure(through(proxy.url("socks5")), far_away, net_errc::proxy_refused,
                 "the host refused the connection");
}

TEST_CASE_METHOD(proxy_fixture, "proxy: one that breaks off, is silent or is not there", "[net]") {
  const std::string scheme = GENERATE("http", "socks5");
  test_proxy proxy(context, 1);
  SECTION("it breaks off") {
    proxy.closes = true;
    expect_failure(through(proxy.url(scheme)), far_away, net_errc::proxy_failed, "through " + scheme);
  }
  SECTION("it is silent") {
    proxy.silent = true;
    http_client_options options = through(proxy.url(scheme));
    options.connect_timeout = 30ms;
    expect_failure(options, far_away, net_errc::connect_timed_out, "through " + scheme);
  }
  SECTION("it is not there") {
    expect_failure(through(scheme + "://proxy.invalid:1"), far_away, net_errc::resolve_failed,
                   "through " + scheme + "://proxy.invalid:1");
  }
}

TEST_CASE_METHOD(proxy_fixture, "proxy: an unusable URL is an error of the configuration", "[net]") {
  try {
    http_client client(ground, through("gopher://user:hunter2@proxy:1"));
    FAIL("made");
  } catch (const error& refused) {
    CHECK(refused.code() == errc::invalid_configuration);
    CHECK(std::string(refused.what()).find("hunter2") == std::string::npos);
  }
}
