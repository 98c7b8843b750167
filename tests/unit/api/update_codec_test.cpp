#include "botcore/api/codec.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "support/catch.hpp"

using botcore::from_json;
using botcore::to_json;
namespace api = botcore::api;

namespace {

constexpr std::string_view command_update = R"({"update_id":864210973,"message":{"message_id":4711,
  "from":{"id":5001234567,"is_bot":false,"first_name":"Ada","last_name":"Lovelace","username":"ada",
          "language_code":"en","is_premium":true},
  "chat":{"id":-1001234567890,"title":"Engines","type":"supergroup","is_forum":true},
  "date":1767225600,"text":"/add \"morning run\" 01.01.2026",
  "entities":[{"offset":0,"length":4,"type":"bot_command"}]}})";

}  // namespace

TEST_CASE("update: a command decodes with all that it holds", "[api]") {
  const auto update = from_json<api::Update>(command_update);
  CHECK(update.update_id == 864210973);
  REQUIRE(update.message);
  const api::Message& message = *update.message;
  CHECK(message.message_id == 4711);
  CHECK(message.from->id == 5001234567);
  CHECK(message.from->is_premium == true);
  CHECK(message.from->is_bot == false);
  CHECK(message.chat->id == -1001234567890);
  CHECK(message.chat->type == api::ChatType::supergroup);
  CHECK(message.date == std::chrono::sys_seconds(std::chrono::seconds(1767225600)));
  CHECK(message.text == "/add \"morning run\" 01.01.2026");
  REQUIRE(message.entities);
  REQUIRE(message.entities->size() == 1);
  CHECK(message.entities->front().type == api::MessageEntityType::bot_command);
  CHECK_FALSE(message.caption);
  CHECK_FALSE(update.callback_query);
}

TEST_CASE("update: decode of encode gives the same update", "[api]") {
  const auto update = from_json<api::Update>(command_update);
  CHECK(from_json<api::Update>(to_json(update)) == update);
}
