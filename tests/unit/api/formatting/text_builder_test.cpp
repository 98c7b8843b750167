#include "botcore/api/formatting/text_builder.hpp"

#include "botcore/api/types.hpp"
#include "botcore/core/task.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

using namespace botcore;
using api::MessageEntity;
using api::MessageEntityType;

namespace {

std::vector<MessageEntity> one(MessageEntity entity) {
  return {std::move(entity)};
}

}  // namespace

TEST_CASE("text_builder: offsets count UTF-16 units, emoji and combining marks included", "[formatting]") {
  const formatted_text text =
      text_builder().text("😀 ").bold("e\u0301").text(" ").italic("👨‍👩‍👧‍👦").build();
  CHECK(text.text == "😀 e\u0301 👨‍👩‍👧‍👦");
  CHECK(text.entities == std::vector<MessageEntity>{MessageEntity(MessageEntityType::bold, 3, 2),
                                                    MessageEntity(MessageEntityType::italic, 6, 11)});
}

TEST_CASE("text_builder: styles nest as parts, as builders and as calls", "[formatting]") {
  const std::vector<MessageEntity> expected = {MessageEntity(MessageEntityType::bold, 0, 6),
                                               MessageEntity(MessageEntityType::bold, 6, 3),
                                               MessageEntity(MessageEntityType::italic, 6, 3)};
  const auto inner = [](text_builder& builder) { builder.italic("def"); };
  CHECK(text_builder().bold("abc", "   ", inner).build().entities == expected);
  CHECK(text_builder().bold("abc   ", text_builder().italic("def")).build().entities == expected);
  const formatted_text part = text_builder().italic("def").build();
  CHECK(text_builder().bold(std::string("abc"), std::string_view("   "), part).build().entities == expected);

  text_builder named;
  named.bold("abc").text(" ");
  named.line("x", inner);
  CHECK(named.build().text == "abc xdef\n");
  CHECK(named.length() == 9);
}

TEST_CASE("text_builder: each style has its entity", "[formatting]") {
  CHECK(text_builder().underline("x").build().entities == one({MessageEntityType::underline, 0, 1}));
  CHECK(text_builder().strikethrough("x").build().entities == one({MessageEntityType::strikethrough, 0, 1}));
  CHECK(text_builder().spoiler("x").build().entities == one({MessageEntityType::spoiler, 0, 1}));
  CHECK(text_builder().code("x").build().entities == one({MessageEntityType::code, 0, 1}));
  CHECK(text_builder().pre("x").build().entities == one({MessageEntityType::pre, 0, 1}));
  CHECK(text_builder().pre("x", "c").build().entities ==
        one(MessageEntity(MessageEntityType::pre, 0, 1).with_language("c")));
  CHECK(text_builder().blockquote("x").build().entities == one({MessageEntityType::blockquote, 0, 1}));
  CHECK(text_builder().expandable_blockquote("x").build().entities ==
        one({MessageEntityType::expandable_blockquote, 0, 1}));
  CHECK(text_builder().link("http://a.b/", "x").build().entities ==
        one(MessageEntity(MessageEntityType::text_link, 0, 1).with_url("http://a.b/")));
  CHECK(text_builder().custom_emoji("7", "😀").build().entities ==
        one(MessageEntity(MessageEntityType::custom_emoji, 0, 2).with_custom_emoji_id("7")));
  const std::chrono::sys_seconds instant(std::chrono::seconds(9));
  CHECK(text_builder().date_time(instant, "then", "wD").build().entities ==
        one(MessageEntity(MessageEntityType::date_time, 0, 4)
                .with_unix_time(instant)
                .with_date_time_format("wD")));
}

TEST_CASE("text_builder: users are mentioned by number or by name", "[formatting]") {
  api::User ann(7, false, "Ann");
  ann.last_name = "Lee";
  const formatted_text text = text_builder().mention(ann).text(" ").mention(8, "Bob").build();
  CHECK(text.text == "Ann Lee Bob");
  REQUIRE(text.entities.size() == 2);
  CHECK(text.entities[0].user->id == 7);
  CHECK(text.entities[1].user->id == 8);
  CHECK(text.entities[1].offset == 8);
}

TEST_CASE("text_builder: bytes that are no UTF-8 become replacement characters", "[formatting]") {
  const formatted_text text = text_builder()
                                  .bold(
                                      "a\xff"
                                      "b")
                                  .text("\xe6\x97")
                                  .build();
  CHECK(text.text == "a\ufffdb\ufffd");
  CHECK(text.entities == one({MessageEntityType::bold, 0, 3}));
}

TEST_CASE("text_builder: a style of nothing adds nothing", "[formatting]") {
  CHECK(text_builder().bold("").italic().link("http://a.b", [](text_builder&) {}).empty());
  CHECK(text_builder().bold("").text("x").build().entities.empty());
}

TEST_CASE("text_builder: entities are arranged as Telegram will show them", "[formatting]") {
  CHECK(text_builder().bold("a", [](text_builder& b) { b.code("b"); }).build().entities ==
        std::vector<MessageEntity>{MessageEntity(MessageEntityType::bold, 0, 1),
                                   MessageEntity(MessageEntityType::code, 1, 1)});
  CHECK(text_builder().bold("a").bold("b").build().entities == one({MessageEntityType::bold, 0, 2}));
  CHECK(text_builder().link("nowhere", "x").build().entities.empty());
}

namespace {

task<std::size_t> count_entities(api::SendMessage message) {
  co_return message.entities->size();
}

task<std::size_t> send_chain(std::string name) {
  co_return co_await count_entities(text_builder()
                                        .text("Hello, ")
                                        .bold(name, "!", text_builder().italic(name))
                                        .link("http://a.b", name)
                                        .build()
                                        .to(42));
}

}  // namespace

TEST_CASE("text_builder: a chain is sound inside of co_await", "[formatting][gcc12]") {
  boost::asio::io_context context;
  CHECK(test::run(context, send_chain("a name that is too long for the small string")) == 4);
}
