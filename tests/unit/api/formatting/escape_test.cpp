#include "botcore/api/formatting/escape.hpp"

#include "botcore/api/formatting/parse.hpp"
#include "support/catch.hpp"

using namespace botcore;

namespace {

constexpr const char* hostile = "\\_*[]()~`>#+-=|{}.! <b>&amp;\" \\* \\\\ 😀\n> x";

}  // namespace

TEST_CASE("escape: escaped text parses to itself in each mode", "[formatting]") {
  CHECK(parse_markdown_v2(escape_markdown_v2(hostile)).value().text == hostile);
  CHECK(parse_html(escape_html(hostile)).value().text == hostile);
  CHECK(parse_markdown(escape_markdown(hostile)).value().text == hostile);
}

TEST_CASE("escape: code and addresses of MarkdownV2 have rules of their own", "[formatting]") {
  const formatted_text code = parse_markdown_v2("`" + escape_markdown_v2_code(hostile) + "`").value();
  CHECK(code.text == hostile);
  CHECK(code.entities.size() == 1);
  CHECK(escape_markdown_v2_code("a_b`c\\") == "a_b\\`c\\\\");

  const std::string url = "http://example.org/a_(b)\\c";
  const formatted_text link = parse_markdown_v2("[x](" + escape_markdown_v2_url(url) + ")").value();
  REQUIRE(link.entities.size() == 1);
  CHECK(link.entities[0].url == url);
}

TEST_CASE("escape: a quoted attribute of HTML holds any text", "[formatting]") {
  const std::string url = "http://example.org/?a=\"<b>\"&amp;c='d'";
  const formatted_text link = parse_html("<a href=\"" + escape_html(url) + "\">x</a>").value();
  REQUIRE(link.entities.size() == 1);
  CHECK(link.entities[0].url == url);
}
