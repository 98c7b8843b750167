#include "botcore/updates/about.hpp"

#include <string>

#include "botcore/api/codec.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/api/types/user_and_chat.hpp"

#include "support/catch.hpp"

using botcore::chat_of;
using botcore::message_of;
using botcore::update_kind;
using botcore::user_of;
using botcore::api::Update;

namespace {

const std::string person = R"({"id":9,"is_bot":false,"first_name":"A"})";
const std::string place = R"({"id":7,"type":"group"})";

Update update_of(const std::string& kind, const std::string& body) {
  return botcore::from_json<Update>(R"({"update_id":1,")" + kind + "\":" + body + "}");
}

}  // namespace

TEST_CASE("about: kinds of messages have their message, chat and user", "[updates]") {
  const std::string body = R"({"message_id":1,"date":1,"chat":)" + place + R"(,"from":)" + person + "}";
  for (const auto* kind : {"message", "edited_message", "channel_post", "edited_channel_post",
                           "business_message", "edited_business_message", "guest_message"}) {
    CAPTURE(kind);
    const Update update = update_of(kind, body);
    CHECK(update_kind(update) == kind);
    REQUIRE(message_of(update));
    CHECK(chat_of(update)->id == 7);
    CHECK(user_of(update)->id == 9);
  }
}

TEST_CASE("about: a pressed button is about the message under which it was", "[updates]") {
  const std::string head = R"({"id":"1","chat_instance":"1","from":)" + person;
  const Update seen =
      update_of("callback_query", head + R"(,"message":{"message_id":1,"date":5,"chat":)" + place + "}}");
  CHECK(message_of(seen));
  CHECK(chat_of(seen)->id == 7);
  CHECK(user_of(seen)->id == 9);

  const Update too_old =
      update_of("callback_query", head + R"(,"message":{"message_id":1,"date":0,"chat":)" + place + "}}");
  CHECK_FALSE(message_of(too_old));
  CHECK(chat_of(too_old)->id == 7);

  const Update inline_one = update_of("callback_query", head + R"(,"inline_message_id":"x"})");
  CHECK_FALSE(message_of(inline_one));
  CHECK_FALSE(chat_of(inline_one));
}

TEST_CASE("about: updates without a chat or a user say so", "[updates]") {
  const Update poll = update_of("poll", R"({"id":"1","question":"?","options":[]})");
  CHECK(update_kind(poll) == "poll");
  CHECK_FALSE(chat_of(poll));
  CHECK_FALSE(user_of(poll));
  const Update next_year = update_of("from_next_year", "{}");
  CHECK(update_kind(next_year) == "unknown");
  const Update joined = update_of("chat_join_request", R"({"chat":)" + place + R"(,"from":)" + person + "}");
  CHECK(chat_of(joined)->id == 7);
  CHECK(user_of(joined)->id == 9);
}
