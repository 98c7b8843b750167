#include "botcore/api/formatting/utf16.hpp"

#include "support/catch.hpp"

using namespace botcore;

TEST_CASE("utf16: emoji count two units, combining marks and letters of every script one", "[formatting]") {
  CHECK(utf16_length("") == 0);
  CHECK(utf16_length("abc") == 3);
  CHECK(utf16_length("é") == 1);
  CHECK(utf16_length("e\u0301") == 2);
  CHECK(utf16_length("日本") == 2);
  CHECK(utf16_length("😀") == 2);
  CHECK(utf16_length("👨‍👩‍👧‍👦") == 11);
}

TEST_CASE("utf16: a part is cut by units and never through a pair", "[formatting]") {
  CHECK(utf16_substr("a😀b", 0, 1) == "a");
  CHECK(utf16_substr("a😀b", 1, 2) == "😀");
  CHECK(utf16_substr("a😀b", 1, 1).empty());
  CHECK(utf16_substr("a😀b", 2, 2) == "b");
  CHECK(utf16_substr("a😀b", 3, 99) == "b");
  CHECK(utf16_substr("a😀b", 3, static_cast<std::size_t>(-1)) == "b");
  CHECK(utf16_substr("a😀b", 9, 1).empty());
}

TEST_CASE("utf16: overlong forms, surrogates and what is beyond Unicode are no UTF-8", "[formatting]") {
  CHECK(is_utf8("a\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80\xef\xbf\xbf"));
  CHECK_FALSE(is_utf8("\xc0\x80"));
  CHECK_FALSE(is_utf8("\xe0\x80\x80"));
  CHECK_FALSE(is_utf8("\xed\xa0\x80"));
  CHECK_FALSE(is_utf8("\xf0\x80\x80\x80"));
  CHECK_FALSE(is_utf8("\xf4\x90\x80\x80"));
  CHECK_FALSE(is_utf8("\xf5\x80\x80\x80"));
  CHECK_FALSE(is_utf8("\x80"));
  CHECK_FALSE(is_utf8("\xe6\x97"));
}

TEST_CASE("utf16: what is no UTF-8 becomes one replacement for each broken sequence", "[formatting]") {
  CHECK(to_utf8("as it is 😀") == "as it is 😀");
  CHECK(to_utf8("a\xff"
                "b") == "a\ufffdb");
  CHECK(to_utf8("\xe6\x97") == "\ufffd");
  CHECK(to_utf8("\xe6\x97z\xf0\x9f") == "\ufffdz\ufffd");
  CHECK(to_utf8("\xc0\x80") == "\ufffd\ufffd");
}
