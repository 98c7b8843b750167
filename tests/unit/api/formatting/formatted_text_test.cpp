#include "botcore/api/formatting/formatted_text.hpp"

#include "botcore/api/methods.hpp"
#include "botcore/api/types.hpp"
#include "support/catch.hpp"

using namespace botcore;
using api::MessageEntity;
using api::MessageEntityType;

namespace {

formatted_text bold_word() {
  return formatted_text("a 😀", {MessageEntity(MessageEntityType::bold, 2, 2)});
}

}  // namespace

TEST_CASE("formatted_text: it becomes a message", "[formatting]") {
  const api::SendMessage message = bold_word().to(42);
  CHECK(message.chat_id == api::ChatId(42));
  CHECK(message.text == "a 😀");
  CHECK(message.entities == bold_word().entities);
  CHECK(!message.parse_mode);
  CHECK(!formatted_text("plain").to(42).entities);
}

TEST_CASE("formatted_text: it goes where a request has its text, and a parse_mode goes away",
          "[formatting]") {
  const auto photo =
      with_text(api::SendPhoto{42, "file-id"}.with_parse_mode(api::ParseMode::HTML), bold_word());
  CHECK(photo.caption == "a 😀");
  CHECK(photo.caption_entities == bold_word().entities);
  CHECK(!photo.parse_mode);

  const auto edit = with_text(api::EditMessageText(), bold_word());
  CHECK(edit.text == "a 😀");
  CHECK(edit.entities == bold_word().entities);

  const auto option =
      with_text(api::InputPollOption("x").with_text_parse_mode(api::ParseMode::HTML), bold_word());
  CHECK(option.text == "a 😀");
  CHECK(option.text_entities == bold_word().entities);
  CHECK(!option.text_parse_mode);

  const auto poll = with_text(api::SendPoll(42, "x", std::vector<api::InputPollOption>{option})
                                  .with_question_parse_mode(api::ParseMode::HTML),
                              bold_word());
  CHECK(poll.question == "a 😀");
  CHECK(poll.question_entities == bold_word().entities);
  CHECK(!poll.question_parse_mode);
}

TEST_CASE("formatted_text: texts put together keep their entities in place", "[formatting]") {
  formatted_text text = bold_word() + formatted_text("; ") + bold_word();
  CHECK(text.text == "a 😀; a 😀");
  REQUIRE(text.entities.size() == 2);
  CHECK(text.entities[1].offset == 8);
  text += text;
  CHECK(text.entities.size() == 4);
  CHECK(text.entities[3].offset == 18);
}
