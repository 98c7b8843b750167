#include "sandbox/formatted_text.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "sandbox/refused.hpp"
#include "support/catch.hpp"

namespace {

using namespace botcore::sandbox;

std::string entities_of(std::string text) {
  formatted_text formatted;
  formatted.text = std::move(text);
  find_entities(formatted);
  return boost::json::serialize(formatted.entities);
}

std::string refusal_of(formatted_text (*parse)(std::string_view), std::string_view markup) {
  try {
    parse(markup);
  } catch (const refused& no) {
    return no.description();
  }
  return "parsed";
}

}  // namespace

TEST_CASE("text: lengths count UTF-16 units", "[sandbox]") {
  CHECK(utf16_length("abc") == 3);
  CHECK(utf16_length("привет") == 6);
  CHECK(utf16_length("👍") == 2);
}

TEST_CASE("text: UTF-8 is told from what is none", "[sandbox]") {
  CHECK(is_utf8("aя€👍"));
  CHECK_FALSE(is_utf8("\xC0\x80"));
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));
  CHECK_FALSE(is_utf8("\xE2\x82"));
  CHECK_FALSE(is_utf8("\xFF"));
}

TEST_CASE("text: commands are found with UTF-16 offsets", "[sandbox]") {
  CHECK(entities_of("/start now") == R"([{"type":"bot_command","offset":0,"length":6}])");
  CHECK(entities_of("👍 /add@my_bot x") == R"([{"type":"bot_command","offset":3,"length":11}])");
  CHECK(entities_of("👍/go") == R"([{"type":"bot_command","offset":2,"length":3}])");
  CHECK(entities_of("a/b я/b //b /b/c / /") == "[]");
}

TEST_CASE("text: mentions and links are found", "[sandbox]") {
  CHECK(entities_of("hi @alice!") == R"([{"type":"mention","offset":3,"length":6}])");
  CHECK(entities_of("see https://a.org/x.") == R"([{"type":"url","offset":4,"length":15}])");
  CHECK(entities_of("mail me@alice.org @a") == "[]");
}

TEST_CASE("text: white space at the ends goes, and entities move along", "[sandbox]") {
  formatted_text formatted = parse_html(" \n<b> bold </b> ");
  trim(formatted);
  CHECK(formatted.text == "bold");
  CHECK(boost::json::serialize(formatted.entities) == R"([{"type":"bold","offset":0,"length":4}])");
}

TEST_CASE("text: HTML becomes text and entities", "[sandbox]") {
  const formatted_text formatted = parse_html(
      "<b>ж <i>x</i></b> <a href=\"https://a.org?a=1&amp;b\">l</a> &lt;&#33;&copy; "
      "<pre><code class=\"language-c++\">y</code></pre><span class='tg-spoiler'>z</span>");
  CHECK(formatted.text == "ж x l <!&copy; yz");
  CHECK(formatted.entities ==
        boost::json::parse(R"([{"type":"bold","offset":0,"length":3},{"type":"italic","offset":2,"length":1},
          {"type":"text_link","offset":4,"length":1,"url":"https://a.org?a=1&b"},
          {"type":"pre","offset":15,"length":1,"language":"c++"},{"type":"spoiler","offset":16,"length":1}])"));
}

TEST_CASE("text: HTML that Telegram cannot parse is refused in its words", "[sandbox]") {
  CHECK(refusal_of(parse_html, "a <p>b</p>") ==
        "Bad Request: can't parse entities: Unsupported start tag \"p\" at byte offset 2");
  CHECK(refusal_of(parse_html, "<b>a") ==
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"");
  CHECK(refusal_of(parse_html, "<b><i>a</b></i>") ==
        "Bad Request: can't parse entities: Unmatched end tag at byte offset 7, expected \"</i>\", found "
        "\"</b>\"");
  CHECK(refusal_of(parse_html, "a</b>") ==
        "Bad Request: can't parse entities: Unexpected end tag at byte offset 1");
  CHECK(refusal_of(parse_html, "1 < 2").starts_with("Bad Request: can't parse entities: Un"));
}

TEST_CASE("text: MarkdownV2 becomes text and entities", "[sandbox]") {
  const formatted_text formatted =
      parse_markdown("*b _i_* __u__ ~s~ ||p|| `c\\`d` [l](https://a.org) 1\\.5\n>quote\nend");
  CHECK(formatted.text == "b i u s p c`d l 1.5\nquote\nend");
  CHECK(formatted.entities ==
        boost::json::parse(R"([{"type":"bold","offset":0,"length":3},{"type":"italic","offset":2,"length":1},
          {"type":"underline","offset":4,"length":1},{"type":"strikethrough","offset":6,"length":1},
          {"type":"spoiler","offset":8,"length":1},{"type":"code","offset":10,"length":3},
          {"type":"text_link","offset":14,"length":1,"url":"https://a.org"},
          {"type":"blockquote","offset":20,"length":5}])"));
  const formatted_text block = parse_markdown("```cpp\nint x;\n```");
  CHECK(block.text == "int x;");
  CHECK(block.entities == boost::json::parse(R"([{"type":"pre","offset":0,"length":6,"language":"cpp"}])"));
}

TEST_CASE("text: MarkdownV2 that Telegram cannot parse is refused in its words", "[sandbox]") {
  CHECK(refusal_of(parse_markdown, "1.5") ==
        "Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the preceding "
        "'\\'");
  CHECK(refusal_of(parse_markdown, "a *b") ==
        "Bad Request: can't parse entities: Can't find end of Bold entity at byte offset 2");
}
