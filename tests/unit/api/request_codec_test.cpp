#include "botcore/api/codec.hpp"
#include "botcore/api/methods.hpp"
#include "botcore/api/types.hpp"
#include "support/catch.hpp"

using botcore::to_json;
namespace api = botcore::api;

static_assert(api::SendMessage::method == "sendMessage");
static_assert(std::is_same_v<api::SendMessage::result_type, api::Message>);
static_assert(std::is_same_v<api::GetUpdates::result_type, std::vector<api::Update>>);
static_assert(std::is_same_v<api::DeleteMessage::result_type, bool>);
static_assert(std::is_same_v<api::EditMessageText::result_type, api::MessageOrTrue>);
static_assert(!api::SendMessage::multipart && api::SendPhoto::multipart);
static_assert(!std::is_default_constructible_v<api::SendMessage>, "what is required cannot be forgotten");
static_assert(!std::is_constructible_v<api::SendMessage, int>, "what is required cannot be forgotten");
static_assert(!std::is_aggregate_v<api::SendMessage> && !std::is_aggregate_v<api::InlineKeyboardButton>);
static_assert(std::is_nothrow_move_constructible_v<api::Message> &&
              std::is_nothrow_move_assignable_v<api::Message>);

TEST_CASE("request: required parameters are written, unset ones are not", "[api]") {
  CHECK(to_json(api::SendMessage(-100123, "hi")) == R"({"chat_id":-100123,"text":"hi"})");
  CHECK(to_json(api::GetMe()) == "{}");
}

TEST_CASE("request: empty, zero and false are values", "[api]") {
  api::GetUpdates request;
  request.timeout = 0;
  request.offset = -1;
  request.allowed_updates.emplace();
  CHECK(to_json(request) == R"({"offset":-1,"timeout":0,"allowed_updates":[]})");
  CHECK(to_json(api::SendMessage("@chat", "").with_disable_notification(false)) ==
        R"({"chat_id":"@chat","text":"","disable_notification":false})");
}

TEST_CASE("request: a chain on a temporary makes a whole request with an inline keyboard", "[api]") {
  const api::SendMessage request =
      api::SendMessage{42, "Choose"}
          .with_parse_mode(api::ParseMode::HTML)
          .with_disable_notification()
          .with_reply_markup(api::InlineKeyboardMarkup()
                                 .add_row(api::InlineKeyboardButton("Yes").with_callback_data("y"),
                                          api::InlineKeyboardButton("No").with_callback_data("n"))
                                 .add_row(api::InlineKeyboardButton("Site").with_url("https://example.org")));
  CHECK(to_json(request) ==
        R"({"chat_id":42,"text":"Choose","parse_mode":"HTML","disable_notification":true,)"
        R"("reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"y"},)"
        R"({"text":"No","callback_data":"n"}],[{"text":"Site","url":"https://example.org"}]]}})");
}

TEST_CASE("request: the same chain works on an object with a name", "[api]") {
  api::ReplyKeyboardMarkup keyboard;
  keyboard.add_row("One", "Two").add_row(api::KeyboardButton("Where").with_request_location());
  keyboard.with_resize_keyboard();
  api::SendMessage request(1, "?");
  request.with_reply_markup(keyboard).add_entities(api::MessageEntity(api::MessageEntityType::bold, 0, 1));
  CHECK(
      to_json(request) ==
      R"({"chat_id":1,"text":"?","entities":[{"type":"bold","offset":0,"length":1}],)"
      R"("reply_markup":{"keyboard":[[{"text":"One"},{"text":"Two"}],[{"text":"Where","request_location":true}]],)"
      R"("resize_keyboard":true}})");
}

TEST_CASE("request: keyboards that only say true say it", "[api]") {
  CHECK(to_json(api::ReplyMarkup(api::ReplyKeyboardRemove())) == R"({"remove_keyboard":true})");
  CHECK(to_json(api::ReplyMarkup(api::ForceReply().with_selective())) ==
        R"({"force_reply":true,"selective":true})");
}

TEST_CASE("request: commands and their scope", "[api]") {
  std::vector<api::BotCommand> commands;
  commands.emplace_back("start", "Say hello");
  CHECK(
      to_json(api::SetMyCommands(commands).with_scope(api::BotCommandScopeChat("@club"))) ==
      R"({"commands":[{"command":"start","description":"Say hello"}],"scope":{"type":"chat","chat_id":"@club"}})");
}

TEST_CASE("request: an enumeration's unknown text is sent as it is", "[api]") {
  CHECK(to_json(api::SendChatAction(1, api::ChatAction("dream"))) == R"({"chat_id":1,"action":"dream"})");
}

TEST_CASE("request: dates are seconds since 1970", "[api]") {
  using namespace std::chrono_literals;
  CHECK(to_json(api::BanChatMember(1, 2).with_until_date(std::chrono::sys_seconds(1767225600s))) ==
        R"({"chat_id":1,"user_id":2,"until_date":1767225600})");
}

TEST_CASE("request: an album holds several kinds of media", "[api]") {
  std::vector<api::MediaGroupItem> media;
  media.emplace_back(api::InputMediaPhoto("p").with_caption("c"));
  media.emplace_back(api::InputMediaVideo("v"));
  CHECK(to_json(api::SendMediaGroup(1, media)) ==
        R"({"chat_id":1,"media":[{"type":"photo","media":"p","caption":"c"},{"type":"video","media":"v"}]})");
}

TEST_CASE("request: copies are equal until one changes", "[api]") {
  api::SendMessage request = api::SendMessage(1, "a").with_reply_parameters(api::ReplyParameters(5));
  api::SendMessage copy = request;
  CHECK(copy == request);
  copy.reply_parameters->message_id = 6;
  CHECK_FALSE(copy == request);
  CHECK(request.reply_parameters->message_id == 5);
}
