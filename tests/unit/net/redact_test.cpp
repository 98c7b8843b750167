#include "botcore/net/redact.hpp"

#include "support/catch.hpp"

using botcore::redact_tokens;

TEST_CASE("redact: a token disappears from a URL wherever it stands", "[net]") {
  const std::string secret = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
  CHECK(redact_tokens("https://api.telegram.org/bot110201543:" + secret + "/getMe") ==
        "https://api.telegram.org/bot<redacted>/getMe");
  CHECK(redact_tokens("/file/bot110201543%3A" + secret + "/a.jpg") == "/file/bot<redacted>/a.jpg");
  CHECK(redact_tokens("110201543:" + secret) == "<redacted>");
  CHECK(redact_tokens("two: 110201543:" + secret + " 220201543:" + secret + "!") ==
        "two: <redacted> <redacted>!");
}

TEST_CASE("redact: what is no token stays as it is", "[net]") {
  CHECK(redact_tokens("") == "");
  CHECK(redact_tokens("at 12:34:56, port 65535: refused") == "at 12:34:56, port 65535: refused");
  CHECK(redact_tokens("1234:aaaaaaaaaaaaaaaaaaaaaaaaa") == "1234:aaaaaaaaaaaaaaaaaaaaaaaaa");
  CHECK(redact_tokens("12345:tooshort") == "12345:tooshort");
  CHECK(redact_tokens("123456789") == "123456789");
  CHECK(redact_tokens("12345:") == "12345:");
}

TEST_CASE("redact: long runs of digits cost no more than one look at each character", "[net]") {
  const std::string digits(1000000, '7');
  CHECK(redact_tokens(digits) == digits);
}
