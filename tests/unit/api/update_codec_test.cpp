#include <limits>

#include "botcore/api/codec.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/updates.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "message_of.hpp"
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

TEST_CASE("update: what nobody knows is ignored, null is absent, and what is missing is no error", "[api]") {
  const auto update = from_json<api::Update>(R"({"update_id":1,"hologram":{"x":[1]},
    "message":{"message_id":2,"chat":{"id":3,"type":"private","mood":"new"},"text":null,"photo":null,
               "from":{"id":4,"is_premium":false}},"poll":null})");
  CHECK_FALSE(update.poll);
  REQUIRE(update.message);
  CHECK_FALSE(update.message->text);
  CHECK_FALSE(update.message->photo);
  CHECK(update.message->from->first_name.empty());
  CHECK(update.message->from->is_premium == false);
  CHECK(update.message->date == std::chrono::sys_seconds());
  CHECK(from_json<api::Update>("{}").update_id == 0);
}

TEST_CASE("update: of members with the same name the last one counts, at any depth", "[api]") {
  const auto update = from_json<api::Update>(R"({"update_id":"x","message":7,"update_id":1,
    "message":{"chat":{"id":1,"id":2},"text":"gone","text":null,"photo":{},"photo":[]}})");
  CHECK(update.update_id == 1);
  CHECK(update.message->chat->id == 2);
  CHECK_FALSE(update.message->text);
  CHECK(update.message->photo->empty());
}

TEST_CASE("update: an empty string or array is there, and comes back so", "[api]") {
  const std::string text =
      R"({"message_id":1,"date":2,"chat":{"id":3,"type":"private"},"text":"","entities":[]})";
  const auto message = from_json<api::Message>(text);
  REQUIRE(message.text);
  CHECK(message.text->empty());
  REQUIRE(message.entities);
  CHECK(message.entities->empty());
  CHECK(to_json(message) == text);
}

TEST_CASE("update: a wrong type names its path from the top of the document", "[api]") {
  const auto problem = [](std::string_view text) {
    return botcore::test::message_of(botcore::errc::malformed_data, [&] { from_json<api::Update>(text); });
  };
  CHECK(problem(R"({"message":{"chat":{"id":"5"}}})") ==
        "message.chat.id: expected an integer, found a string");
  CHECK(problem(R"({"message":[]})") == "message: expected an object, found an array");
  CHECK(problem(R"({"message":{"entities":[{"offset":0},{"offset":{}}]}})") ==
        "message.entities[1].offset: expected an integer, found an object");
  CHECK(problem(R"({"message":{"text":5}})") == "message.text: expected a string, found an integer");
  CHECK(problem(R"({"message":{"chat":{"is_forum":"yes"}}})") ==
        "message.chat.is_forum: expected a boolean, found a string");
  CHECK(problem("[]") == "the document: expected an object, found an array");
}

TEST_CASE("update: ids keep all their bits", "[api]") {
  const auto message = from_json<api::Message>(
      R"({"message_id":9223372036854775807,"chat":{"id":-9223372036854775808,"type":"channel"}})");
  CHECK(message.message_id == std::numeric_limits<std::int64_t>::max());
  CHECK(message.chat->id == std::numeric_limits<std::int64_t>::min());
}

TEST_CASE("update: a reply and a pinned message nest messages in messages", "[api]") {
  const std::string text =
      R"({"message_id":1,"date":10,"chat":{"id":3,"type":"private"},)"
      R"("reply_to_message":{"message_id":2,"date":9,"chat":{"id":3,"type":"private"},"text":"earlier"},)"
      R"("pinned_message":{"chat":{"id":3,"type":"private"},"message_id":4,"date":0}})";
  const auto message = from_json<api::Message>(text);
  CHECK(message.reply_to_message->text == "earlier");
  CHECK(message.pinned_message->get_if<api::InaccessibleMessage>()->message_id == 4);
  const api::Message copy = message;
  CHECK(copy == message);
  CHECK(to_json(copy) == text);
}

TEST_CASE("update: a button press carries its data and the message it hangs under", "[api]") {
  const auto update = from_json<api::Update>(R"({"update_id":7,"callback_query":{"id":"4382bfdwdsb323b2d9",
    "from":{"id":1,"is_bot":false,"first_name":"A"},"chat_instance":"-12","data":"done:5",
    "message":{"message_id":8,"date":1767225600,"chat":{"id":1,"type":"private"},
               "reply_markup":{"inline_keyboard":[[{"text":"Done","callback_data":"done:5"}]]}}}})");
  const api::CallbackQuery& query = *update.callback_query;
  CHECK(query.data == "done:5");
  const auto* message = query.message->get_if<api::Message>();
  REQUIRE(message);
  CHECK(message->reply_markup->inline_keyboard[0][0].callback_data == "done:5");
  CHECK(from_json<api::Update>(to_json(update)) == update);
}

TEST_CASE("update: an object that was moved from can be assigned and destroyed", "[api]") {
  auto update = from_json<api::Update>(command_update);
  api::Update taken = std::move(update);
  CHECK(taken.message->message_id == 4711);
  update = taken;
  CHECK(update == taken);
}

TEST_CASE("update: nesting up to the limit decodes, beyond it is refused", "[api]") {
  const auto nested = [](int depth) {
    std::string text;
    for (int i = 0; i != depth; ++i) text += R"({"reply_to_message":)";
    return text + "{}" + std::string(static_cast<std::size_t>(depth), '}');
  };
  CHECK_NOTHROW(from_json<api::Message>(nested(100)));
  CHECK(botcore::test::message_of(botcore::errc::malformed_data, [&] {
          from_json<api::Message>(nested(10'000));
        }).starts_with("parsing JSON, at byte 2"));
}
