#include "botcore/api/formatting/render.hpp"

#include "botcore/api/formatting/normalize.hpp"
#include "botcore/api/formatting/parse.hpp"
#include "botcore/api/formatting/text_builder.hpp"
#include "support/catch.hpp"

using namespace botcore;
using api::MessageEntity;
using api::MessageEntityType;

// Random texts go through both renderers and back through TDLib in tests/tdlib.

namespace {

void check_round_trip(const formatted_text& text) {
  CHECK(parse_html(render_html(text)).value() == normalized(text));
  CHECK(parse_markdown_v2(render_markdown_v2(text)).value() == normalized(text));
}

}  // namespace

TEST_CASE("render: HTML and MarkdownV2 of the usual styles", "[formatting]") {
  const formatted_text text = text_builder()
                                  .bold("a<b", text_builder().italic("c_d"))
                                  .text(".")
                                  .code("x`y")
                                  .pre("z\n", "c++")
                                  .build();
  CHECK(render_html(text) ==
        "<b>a&lt;b</b><b><i>c_d</i></b>.<code>x`y</code><pre><code class=\"language-c++\">z\n</code></pre>");
  CHECK(render_markdown_v2(text) == "*a<b**_c\\_d_*\\.`x\\`y````c++\nz\n```");
  check_round_trip(text);
}

TEST_CASE("render: underscores of italic and underline are kept apart", "[formatting]") {
  check_round_trip(text_builder().italic("a", text_builder().underline("b")).build());
  check_round_trip(text_builder().underline("a", text_builder().italic("b")).build());
  check_round_trip(text_builder().underline(text_builder().italic("b")).build());
  check_round_trip(text_builder().italic("a").underline("b").italic("c").build());
  check_round_trip(text_builder().bold(text_builder().italic("a").underline("b").italic("c")).build());
}

TEST_CASE("render: quotes keep their lines, and neighbours stay two", "[formatting]") {
  check_round_trip(
      text_builder().blockquote("a\nb\n").blockquote("c\n").expandable_blockquote("d\ne").build());
  check_round_trip(text_builder().line("x").expandable_blockquote("a\n", "b\r\n").text("y").build());
  check_round_trip(text_builder().bold(text_builder().blockquote("a\n")).text("y").build());
  check_round_trip(text_builder().pre("a\n").blockquote("b").build());
  CHECK(render_markdown_v2(text_builder().blockquote("a").text("\nb").build()) == ">a\nb");
}

TEST_CASE("render: links, mentions, emoji and dates", "[formatting]") {
  check_round_trip(text_builder().link("http://a.b/(c)\\d?e=\"f\"&g", "x]").build());
  check_round_trip(text_builder().mention(7, "Ann *").build());
  check_round_trip(text_builder().custom_emoji("5", "😀").build());
  check_round_trip(
      text_builder().date_time(std::chrono::sys_seconds(std::chrono::seconds(5)), "then", "wDT").build());
}

TEST_CASE("render: what the server finds by itself is plain text", "[formatting]") {
  const formatted_text text("@durov", {MessageEntity(MessageEntityType::mention, 0, 6)});
  CHECK(render_html(text) == "@durov");
  CHECK(render_markdown_v2(text) == "@durov");
}

TEST_CASE("render: a crossing entity is cut as the server would", "[formatting]") {
  const formatted_text text("abcdef", {MessageEntity(MessageEntityType::bold, 0, 4),
                                       MessageEntity(MessageEntityType::italic, 2, 4)});
  CHECK(render_html(text) == "<b>ab</b><i><b>cd</b>ef</i>");
  check_round_trip(text);
}
