#include "botcore/api/formatting/parse.hpp"

#include "botcore/api/types.hpp"
#include "support/catch.hpp"

using namespace botcore;
using api::MessageEntity;
using api::MessageEntityType;

// The finer points are compared with TDLib itself in tests/tdlib; here stands what a reader wants to know.

namespace {

std::string refusal(const parsed_text& parsed) {
  return parsed ? std::string() : parsed.error().description();
}

std::vector<MessageEntity> one(MessageEntity entity) {
  return {std::move(entity)};
}

}  // namespace

TEST_CASE("parse: MarkdownV2 nests, and offsets are UTF-16", "[formatting]") {
  const formatted_text text = parse_markdown_v2("😀 *bold _both_* \\*plain\\*").value();
  CHECK(text.text == "😀 bold both *plain*");
  CHECK(text.entities == std::vector<MessageEntity>{MessageEntity(MessageEntityType::bold, 3, 9),
                                                    MessageEntity(MessageEntityType::italic, 8, 4)});
}

TEST_CASE("parse: all kinds of entities come from MarkdownV2", "[formatting]") {
  CHECK(parse_markdown_v2("__u__").value().entities == one({MessageEntityType::underline, 0, 1}));
  CHECK(parse_markdown_v2("~s~").value().entities == one({MessageEntityType::strikethrough, 0, 1}));
  CHECK(parse_markdown_v2("||s||").value().entities == one({MessageEntityType::spoiler, 0, 1}));
  CHECK(parse_markdown_v2("`c`").value().entities == one({MessageEntityType::code, 0, 1}));
  CHECK(parse_markdown_v2("```\np```").value().entities == one({MessageEntityType::pre, 0, 1}));
  CHECK(parse_markdown_v2("```c++\np```").value().entities ==
        one(MessageEntity(MessageEntityType::pre, 0, 1).with_language("c++")));
  CHECK(parse_markdown_v2(">q").value().entities == one({MessageEntityType::blockquote, 0, 1}));
  CHECK(parse_markdown_v2(">q||").value().entities == one({MessageEntityType::expandable_blockquote, 0, 1}));
  CHECK(parse_markdown_v2("[l](example.org)").value().entities ==
        one(MessageEntity(MessageEntityType::text_link, 0, 1).with_url("http://example.org/")));
  CHECK(parse_markdown_v2("[m](tg://user?id=7)").value().entities ==
        one(MessageEntity(MessageEntityType::text_mention, 0, 1).with_user(api::User(7, false, ""))));
  CHECK(parse_markdown_v2("![😀](tg://emoji?id=5)").value().entities ==
        one(MessageEntity(MessageEntityType::custom_emoji, 0, 2).with_custom_emoji_id("5")));
  CHECK(parse_markdown_v2("![d](tg://time?unix=9&format=Dw)").value().entities ==
        one(MessageEntity(MessageEntityType::date_time, 0, 1)
                .with_unix_time(std::chrono::sys_seconds(std::chrono::seconds(9)))
                .with_date_time_format("wD")));
}

TEST_CASE("parse: refusals have the server's words", "[formatting]") {
  CHECK(refusal(parse_markdown_v2("1.5")) ==
        "Can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'");
  CHECK(refusal(parse_markdown_v2("é *b")) ==
        "Can't parse entities: Can't find end of Bold entity at byte offset 3");
  CHECK(refusal(parse_html("<b>")) ==
        "Can't parse entities: Can't find end tag corresponding to start tag \"b\"");
  CHECK(refusal(parse_html("x<p>")) == "Can't parse entities: Unsupported start tag \"p\" at byte offset 1");
  CHECK(refusal(parse_markdown("a*b")) ==
        "Can't parse entities: Can't find end of the entity starting at byte offset 1");
  CHECK(refusal(parse_html("\xff")) == "Can't parse entities: Text must be encoded in UTF-8");
}

TEST_CASE("parse: a refusal is an error with the code of such answers", "[formatting]") {
  CHECK(parse_html("<b>").error().code() == api_error_kind::cant_parse_entities);
  CHECK_THROWS_AS(parse_html("<b>").value(), markup_error);
}

TEST_CASE("parse: HTML knows its tags, four names and all numbers of characters", "[formatting]") {
  CHECK(parse_html("&lt;&gt;&amp;&quot;&#8364;&#x1F600;&copy;").value().text == "<>&\"€😀&copy;");
  CHECK(parse_html("<pre><code class=\"language-c\">x</code></pre>").value().entities ==
        one(MessageEntity(MessageEntityType::pre, 0, 1).with_language("c")));
  CHECK(parse_html("<blockquote expandable>x</blockquote>").value().entities ==
        one({MessageEntityType::expandable_blockquote, 0, 1}));
  CHECK(parse_html("<span class='tg-spoiler'>x</span>").value().entities ==
        one({MessageEntityType::spoiler, 0, 1}));
  CHECK(parse_html("<tg-time unix=\"9\" format=\"r\">x</tg-time>").value().entities.at(0).date_time_format ==
        "r");
  CHECK(parse_html("<tg-emoji emoji-id=\"9\">x</tg-emoji>").value().entities.at(0).custom_emoji_id == "9");
}

TEST_CASE("parse: half a surrogate pair is refused wherever HTML names it", "[formatting]") {
  CHECK_FALSE(parse_html("&#xd83d;"));
  CHECK_FALSE(parse_html("<a href=\"http://a.b/&#xd83d;\">x</a>"));
}

TEST_CASE("parse: a link that leads nowhere is plain text", "[formatting]") {
  CHECK(parse_html("<a href=\"nowhere\">x</a>").value().entities.empty());
  CHECK(parse_markdown_v2("[x](ftp://a.b)").value().entities.empty());
  CHECK(parse_markdown("[x](nowhere)").value().entities.empty());
}

TEST_CASE("parse: white space stays, and nothing is looked for in plain text", "[formatting]") {
  const formatted_text text = parse_html(" @durov #tag http://example.org \n").value();
  CHECK(text.text == " @durov #tag http://example.org \n");
  CHECK(text.entities.empty());
}

TEST_CASE("parse: the mode of a request chooses the parser", "[formatting]") {
  CHECK(parse_text("*b*", api::ParseMode::Markdown).value().text == "b");
  CHECK(parse_text("__b__", api::ParseMode::MarkdownV2).value().text == "b");
  CHECK(parse_text("<b>b</b>", api::ParseMode::HTML).value().text == "b");
  CHECK_THROWS_AS(parse_text("b", api::ParseMode("BBCode")), error);
}
