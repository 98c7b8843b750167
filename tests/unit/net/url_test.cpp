#include "botcore/net/url.hpp"

#include "botcore/core/error.hpp"

#include "support/catch.hpp"

using namespace botcore;

TEST_CASE("url: an absolute URL is taken apart", "[net]") {
  const http_url plain = parse_url("http://example.org");
  CHECK(plain.scheme == "http");
  CHECK(plain.host == "example.org");
  CHECK(plain.port == 80);
  CHECK(plain.target == "/");
  CHECK_FALSE(plain.secure());

  const http_url full = parse_url("HTTPS://Example.org:8443/a%20b/c?x=1&y=2#part");
  CHECK(full.scheme == "https");
  CHECK(full.port == 8443);
  CHECK(full.target == "/a%20b/c?x=1&y=2");
  CHECK(full.authority() == full.host + ":8443");
  CHECK(full.secure());

  CHECK(parse_url("https://example.org?x=1").target == "/?x=1");
  CHECK(parse_url("https://example.org:443/").authority() == "example.org");
  CHECK(parse_url("http://[::1]:8080/").host == "::1");
  CHECK(parse_url("http://[::1]:8080/").authority() == "[::1]:8080");
  CHECK(parse_url("https://host/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe").target ==
        "/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe");
}

TEST_CASE("url: credentials in it are refused, and not repeated", "[net]") {
  for (const char* text : {"http://user:hunter2@example.org/", "http://user:hun/ter2@example.org/",
                           "user:hunter2@host", "http://user:hunter2@@host/", "http://hunter2@host/a b"}) {
    INFO(text);
    try {
      parse_url(text);
      FAIL("taken");
    } catch (const error& refused) {
      CHECK(std::string(refused.what()).find("ter2") == std::string::npos);
    }
  }
}

TEST_CASE("url: what cannot be used says why, without the token", "[net]") {
  for (const char* text :
       {"", "example.org/a", "/a", "ftp://example.org/", "http://", "http:///a",
        "http://user:secret@example.org/", "http://example.org:0/", "http://example.org:65536/",
        "http://example.org:99999/", "http://example.org:4294967376/", "http://example.org:80x/",
        "http://example.org/a b", "http://exa%0d%0aX:mple.org/", "http://example.org/\r\nX: y"}) {
    INFO(text);
    CHECK_THROWS_AS(parse_url(text), error);
  }
  try {
    parse_url("gopher://host/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe");
    FAIL("taken");
  } catch (const error& refused) {
    CHECK(refused.code() == errc::invalid_argument);
    CHECK(std::string(refused.what()) ==
          "URL 'gopher://host/bot<redacted>/getMe' (neither http nor https): invalid argument");
  }
}

TEST_CASE("url: queries and forms are decoded in their order", "[net]") {
  CHECK(target_path("/a/b?c=d") == "/a/b");
  CHECK(target_path("/a") == "/a");
  CHECK(parse_query("/a").empty());
  CHECK(parse_query("/a?").empty());
  const std::vector<http_parameter> expected = {http_parameter("a", "1 2"), http_parameter("b", ""),
                                                http_parameter("c", ""), http_parameter("a", "=é")};
  CHECK(parse_query("/x?a=1+2&b=&&c&a=%3D%C3%A9") == expected);
  CHECK(parse_form("a=1%202&b=&c&a==%c3%a9") == expected);
  CHECK_THROWS_AS(parse_form("a=%4"), error);
  CHECK_THROWS_AS(parse_form("a=%zz"), error);
}

TEST_CASE("url: encoding and decoding are inverse to each other", "[net]") {
  std::string every;
  for (int byte = 0; byte < 256; ++byte) every += static_cast<char>(byte);
  CHECK(percent_decode(percent_encode(every)) == every);
  CHECK(percent_encode("a b+~") == "a%20b%2B~");
  CHECK(percent_decode("a+b") == "a+b");
  const std::vector<http_parameter> form = {http_parameter("k&", "v="), http_parameter("", "+ ")};
  CHECK(parse_form(encode_form(form)) == form);
}
