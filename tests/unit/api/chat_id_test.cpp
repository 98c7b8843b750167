#include "botcore/api/chat_id.hpp"

#include "botcore/api/codec.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "message_of.hpp"
#include "support/catch.hpp"

using botcore::to_json;
using botcore::api::ChatId;

TEST_CASE("ChatId: a number of any width or a name", "[api]") {
  CHECK(to_json(ChatId(7)) == "7");
  CHECK(to_json(ChatId(-1001234567890)) == "-1001234567890");
  CHECK(to_json(ChatId("@durov")) == "\"@durov\"");
  CHECK(to_json(ChatId(std::string("@durov"))) == "\"@durov\"");
  CHECK(to_json(ChatId(botcore::api::Chat(42, botcore::api::ChatType::private_))) == "42");
}

TEST_CASE("ChatId: both forms come back, and differ", "[api]") {
  CHECK(botcore::from_json<ChatId>("-1001234567890") == ChatId(-1001234567890));
  CHECK(botcore::from_json<ChatId>("\"@durov\"") == ChatId("@durov"));
  CHECK_FALSE(ChatId(5) == ChatId("5"));
  CHECK(botcore::test::message_of(botcore::errc::malformed_data, [] {
          botcore::from_json<ChatId>("true");
        }) == "the document: expected an integer or a string, found a boolean");
}
