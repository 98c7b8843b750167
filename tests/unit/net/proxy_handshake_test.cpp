#include "net/proxy_handshake.hpp"

#include "support/catch.hpp"

#include "botcore/core/error.hpp"

using namespace botcore;
using action = proxy_step::action;

namespace {

std::string bytes(std::initializer_list<int> values) {
  std::string text;
  for (const int value : values) text += static_cast<char>(value);
  return text;
}

proxy_address proxy(const std::string& url) {
  return *parse_proxy(url);
}

/// Plays the proxy's side, `size` bytes at a time but never more than asked for.
proxy_step answer(proxy_handshake& handshake, proxy_step step, std::string text, std::size_t size) {
  while (!text.empty() && step.next == action::talk) {
    REQUIRE(step.most > 0);
    const std::string piece = text.substr(0, std::min(size, step.most));
    text.erase(0, piece.size());
    step = handshake.received(piece);
  }
  CHECK(text.empty());
  return step;
}

}  // namespace

TEST_CASE("proxy URL: scheme, host, port and credentials", "[net]") {
  CHECK_FALSE(parse_proxy(""));
  const proxy_address plain = proxy("http://proxy.example:3128");
  CHECK(plain.speaks == proxy_address::protocol::http_connect);
  CHECK(plain.host == "proxy.example");
  CHECK(plain.port == 3128);
  CHECK_FALSE(plain.with_credentials);
  const proxy_address socks = proxy("socks5://us%40er:p%3Aa%2Fss@[::1]:1080/");
  CHECK(socks.speaks == proxy_address::protocol::socks5);
  CHECK(socks.host == "::1");
  CHECK(socks.user == "us@er");
  CHECK(socks.password == "p:a/ss");
  CHECK(socks.shown() == "socks5://[::1]:1080");
}

TEST_CASE("proxy URL: an unusable one is refused, and its password not repeated", "[net]") {
  const std::string url = GENERATE(
      "proxy.example:3128", "https://user:hunter2@proxy:1", "ftp://user:hunter2@proxy:1",
      "http://user:hunter2@proxy", "http://user:hunter2@proxy:0", "http://user:hunter2@proxy:99999",
      "http://user:hunter2@:80", "http://user:hunter2@proxy:1/path", "http://user:hunter2@proxy:1?hunter2",
      "http://:hunter2@proxy:1", "http://us%3Aer:hunter2@proxy:1", "http://user:hunter2%zz@proxy:1",
      "http://user:hunter 2@proxy:1", "socks5://" + std::string(256, 'u') + ":hunter2@proxy:1");
  INFO(url);
  try {
    parse_proxy(url);
    FAIL("taken");
  } catch (const error& refused) {
    CHECK(refused.code() == errc::invalid_configuration);
    CHECK(std::string(refused.what()).find("hunter") == std::string::npos);
  }
}

TEST_CASE("proxy: hosts that go direct are named, with what lies in them", "[net]") {
  const std::vector<std::string> exceptions = {"localhost", "127.0.0.1", "Example.org", ""};
  for (const char* host : {"localhost", "127.0.0.1", "example.org", "API.example.org"}) {
    CHECK(goes_direct(host, exceptions));
  }
  for (const char* host : {"localhost.com", "badexample.org", "127.0.0.10", "org", "api.telegram.org"}) {
    CHECK_FALSE(goes_direct(host, exceptions));
  }
}

TEST_CASE("base64: as in the RFC's examples", "[net]") {
  CHECK(base64("").empty());
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("foob") == "Zm9vYg==");
  CHECK(base64("\xff\xfe\xfd") == "//79");
}

TEST_CASE("http connect: asks for the target, and takes any success", "[net]") {
  const std::size_t size = GENERATE(1, 7, 1000);
  const auto asked = make_proxy_handshake(proxy("http://u:p@proxy:1"), "api.example.org", 443);
  proxy_step step = asked->begin();
  CHECK(step.next == action::talk);
  CHECK(step.bytes ==
        "CONNECT api.example.org:443 HTTP/1.1\r\nHost: api.example.org:443\r\n"
        "Proxy-Authorization: Basic dTpw\r\n\r\n");
  step = answer(*asked, step,
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 Connection established\r\nVia: x\r\n\r\n", size);
  CHECK(step.next == action::done);
  const auto v6 = make_proxy_handshake(proxy("http://proxy:1"), "::1", 80);
  CHECK(v6->begin().bytes == "CONNECT [::1]:80 HTTP/1.1\r\nHost: [::1]:80\r\n\r\n");
}

TEST_CASE("http connect: what else the proxy says is a failure of its own kind", "[net]") {
  struct {
    std::string answer;
    net_errc why;
    std::string reason;
  } const cases[] = {
      {"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", net_errc::proxy_unauthorized,
       "it says 407 Proxy Authentication Required"},
      {"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\n", net_errc::proxy_refused,
       "it says 502 Bad Gateway"},
      {"HTTP/1.1 200 OK\r\n\r\nearly", net_errc::proxy_failed, "bytes follow its answer"},
      {"HTTP/1.1 abc\r\n\r\n", net_errc::proxy_failed, "it does not answer in HTTP"},
      {"HTTP/1.\r\n403\r\n\r\n", net_errc::proxy_failed, "it does not answer in HTTP"},
      {"HTTP/1.\r\n200\r\n\r\n", net_errc::proxy_failed, "it does not answer in HTTP"},
      {"HTTP/1.\r\n100\r\n\r\n", net_errc::proxy_failed, "it does not answer in HTTP"},
      {"HTTP/1.1-200 OK\r\n\r\n", net_errc::proxy_failed, "it does not answer in HTTP"},
      {"SSH-2.0-OpenSSH\r\n", net_errc::proxy_failed, "it does not answer in HTTP"},
      {"HTTP/1.1 403 \x1b[2Jno\r\n\r\n", net_errc::proxy_refused, "it says 403 ?[2Jno"},
  };
  for (const auto& one : cases) {
    INFO(one.answer);
    const auto asked = make_proxy_handshake(proxy("http://proxy:1"), "host", 80);
    asked->begin();
    const proxy_step step = asked->received(one.answer);
    CHECK(step.next == action::failed);
    CHECK(step.why == one.why);
    CHECK(step.reason == one.reason);
  }
}

TEST_CASE("http connect: a head that does not end is given up", "[net]") {
  const auto asked = make_proxy_handshake(proxy("http://proxy:1"), "host", 80);
  proxy_step step = asked->begin();
  step = asked->received("HTTP/1.1 200 OK\r\n");
  for (int line = 0; line < 1000 && step.next == action::talk; ++line)
    step = asked->received("X: yyyyyyyyyyyyyyy\r\n");
  CHECK(step.next == action::failed);
  CHECK(step.why == net_errc::proxy_failed);
}

TEST_CASE("socks5: without credentials, the proxy gets the name and looks it up", "[net]") {
  const std::size_t size = GENERATE(1, 100);
  const auto asked = make_proxy_handshake(proxy("socks5://proxy:1"), "host", 443);
  proxy_step step = asked->begin();
  CHECK(step.bytes == bytes({5, 1, 0}));
  step = answer(*asked, step, bytes({5, 0}), size);
  CHECK(step.bytes == bytes({5, 1, 0, 3, 4, 'h', 'o', 's', 't', 1, 187}));
  std::string reply;
  SECTION("it names a v4 address") {
    reply = bytes({5, 0, 0, 1, 1, 2, 3, 4, 5, 6});
  }
  SECTION("it names a v6 address") {
    reply = bytes({5, 0, 0, 4}) + std::string(18, '\0');
  }
  SECTION("it names a host") {
    reply = bytes({5, 0, 0, 3, 2, 'a', 'b', 5, 6});
  }
  CHECK(answer(*asked, step, reply, size).next == action::done);
}

TEST_CASE("socks5: with credentials it offers them, and sends them when asked", "[net]") {
  const auto asked = make_proxy_handshake(proxy("socks5://me:pw@proxy:1"), "127.0.0.1", 80);
  proxy_step step = asked->begin();
  CHECK(step.bytes == bytes({5, 2, 0, 2}));
  step = asked->received(bytes({5, 2}));
  CHECK(step.bytes == bytes({1, 2, 'm', 'e', 2, 'p', 'w'}));
  SECTION("accepted; an address is sent as one") {
    step = asked->received(bytes({1, 0}));
    CHECK(step.bytes == bytes({5, 1, 0, 1, 127, 0, 0, 1, 0, 80}));
  }
  SECTION("refused") {
    step = asked->received(bytes({1, 1}));
    CHECK(step.next == action::failed);
    CHECK(step.why == net_errc::proxy_unauthorized);
    CHECK(step.reason.find("pw") == std::string::npos);
  }
}

TEST_CASE("socks5: what else the proxy says is a failure of its own kind", "[net]") {
  const auto asked = make_proxy_handshake(proxy("socks5://proxy:1"), "::1", 80);
  proxy_step step = asked->begin();
  SECTION("it wants credentials") {
    step = asked->received(bytes({5, 255}));
    CHECK(step.why == net_errc::proxy_unauthorized);
    CHECK(step.reason == "it wants a name and a password");
  }
  SECTION("it speaks something else") {
    step = asked->received("HT");
    CHECK(step.why == net_errc::proxy_failed);
  }
  SECTION("it does not reach the host") {
    step = asked->received(bytes({5, 0}));
    CHECK(step.bytes == bytes({5, 1, 0, 4}) + std::string(15, '\0') + bytes({1, 0, 80}));
    step = asked->received(bytes({5, 5, 0, 1}));
    CHECK(step.why == net_errc::proxy_refused);
    CHECK(step.reason == "the host refused the connection");
  }
  SECTION("it names an address of no kind") {
    asked->received(bytes({5, 0}));
    step = asked->received(bytes({5, 0, 0, 9}));
    CHECK(step.why == net_errc::proxy_failed);
  }
  CHECK(step.next == action::failed);
}
