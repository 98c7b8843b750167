#include "sandbox/bot_api.hpp"

#include "small_world.hpp"
#include "support/catch.hpp"

namespace {

using botcore::test::small_world;
namespace json = boost::json;

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t count = 0; count < times; ++count) result += text;
  return result;
}

std::string text_message(std::string_view text) {
  json::object parameters;
  parameters["chat_id"] = small_world::alice;
  parameters["text"] = text;
  return json::serialize(parameters);
}

}  // namespace

TEST_CASE("bot api: names are looked up without regard to case", "[sandbox]") {
  small_world small;
  CHECK(small.call("getMe", "{}").starts_with(R"({"id":1000001,"is_bot":true,"first_name":"Sandbox bot")"));
  CHECK(small.call("GETME", "{}").starts_with(R"({"id":1000001)"));
}

TEST_CASE("bot api: unknown and unsupported methods are told apart", "[sandbox]") {
  small_world small;
  CHECK(small.call("sendMesage", "{}") == "404 Not Found");
  CHECK(small.call("getUserProfilePhotos", R"({"user_id":1})") ==
        "501 Unsupported: the sandbox does not serve getUserProfilePhotos");
  CHECK(small.call("getUserProfilePhotos", "{}") == "400 Bad Request: parameter \"user_id\" is required");
  CHECK(small.call("deleteWebhook", "{}") == "true");
}

TEST_CASE("bot api: sendMessage checks its text", "[sandbox]") {
  small_world small;
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE})") == "400 Bad Request: message text is empty");
  CHECK(small.call("sendMessage", text_message("")) == "400 Bad Request: message text is empty");
  CHECK(small.call("sendMessage", text_message(" \n ")) == "400 Bad Request: text must be non-empty");
  CHECK(small.call("sendMessage", text_message(repeated("ж", 4096))).starts_with("{"));
  CHECK(small.call("sendMessage", text_message(repeated("👍", 2048) + "x")) ==
        "400 Bad Request: message is too long");
  CHECK(small.call("sendMessage", text_message("  " + repeated("x", 4096) + "  ")).starts_with("{"));
}

TEST_CASE("bot api: sendMessage checks its chat", "[sandbox]") {
  small_world small;
  CHECK(small.call("sendMessage", R"({"text":"x"})") == "400 Bad Request: chat_id is empty");
  CHECK(small.call("sendMessage", R"({"chat_id":5,"text":"x"})") == "400 Bad Request: chat not found");
  CHECK(small.call("sendMessage", R"({"chat_id":"@nowhere","text":"x"})") ==
        "400 Bad Request: chat not found");
  CHECK(small.call("sendMessage", R"({"chat_id":"ALICE","text":"x"})").starts_with("{"));
}

TEST_CASE("bot api: wrong types are refused, by name", "[sandbox]") {
  small_world small;
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":"x","disable_notification":"perhaps"})") ==
        "400 Bad Request: can't parse \"disable_notification\": Boolean expected");
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":{}})") ==
        "400 Bad Request: can't parse \"text\": String expected");
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":"x","reply_markup":"{"})") ==
        "400 Bad Request: can't parse reply_markup JSON object");
  CHECK(small.call("sendChatAction", R"({"chat_id":ALICE,"action":"dancing"})") ==
        "400 Bad Request: wrong parameter action in request");
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":"x","parse_mode":"RTF"})") ==
        "400 Bad Request: unsupported parse_mode");
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":"x","business_connection_id":"b"})") ==
        "400 Bad Request: the parameter business_connection_id is not supported by the sandbox");
}

TEST_CASE("bot api: null counts as not given", "[sandbox]") {
  small_world small;
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":"x","parse_mode":null,"reply_markup":null})")
            .starts_with("{"));
}

TEST_CASE("bot api: inline keyboards are checked button by button", "[sandbox]") {
  small_world small;
  const auto with_button = [&](const std::string& button) {
    return small.call("sendMessage", R"({"chat_id":ALICE,"text":"x","reply_markup":{"inline_keyboard":[[)" +
                                         button + "]]}}");
  };
  CHECK(with_button(R"({"text":"a","callback_data":")" + repeated("x", 64) + "\"}").starts_with("{"));
  CHECK(with_button(R"({"text":"a","callback_data":")" + repeated("x", 65) + "\"}") ==
        "400 Bad Request: BUTTON_DATA_INVALID");
  CHECK(with_button(R"({"text":"a","callback_data":"жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжж"})") ==
        "400 Bad Request: BUTTON_DATA_INVALID");
  CHECK(with_button(R"({"text":"a","callback_data":""})") == "400 Bad Request: BUTTON_DATA_INVALID");
  CHECK(with_button(R"({"text":"a"})").ends_with("Text buttons are unallowed in the inline keyboard"));
  CHECK(with_button(R"({"callback_data":"d"})").ends_with("can't find field \"text\""));
  CHECK(with_button(R"({"text":"a","url":"nonsense"})").ends_with("Wrong HTTP URL"));
}

TEST_CASE("bot api: a message comes back as it was sent", "[sandbox]") {
  small_world small;
  const json::value sent =
      json::parse(small.call("sendMessage", R"({"chat_id":"ALICE","text":" <b>hi</b> /go ",
    "parse_mode":"html","reply_markup":"{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"d\"}]]}"})"));
  CHECK(sent.at("text") == "hi /go");
  CHECK(sent.at("from").at("username") == "sandbox_bot");
  CHECK(
      sent.at("entities") ==
      json::parse(R"([{"type":"bold","offset":0,"length":2},{"type":"bot_command","offset":3,"length":3}])"));
  CHECK(sent.at("reply_markup").at("inline_keyboard").at(0).at(0).at("callback_data") == "d");
  CHECK(small.updates().empty());
}

TEST_CASE("bot api: entities must lie within the text", "[sandbox]") {
  small_world small;
  CHECK(small
            .call("sendMessage",
                  R"({"chat_id":ALICE,"text":"abc","entities":[{"type":"bold","offset":1,"length":2}]})")
            .starts_with("{"));
  CHECK(small
            .call("sendMessage",
                  R"({"chat_id":ALICE,"text":"abc","entities":[{"type":"bold","offset":1,"length":3}]})")
            .starts_with("400 Bad Request: entity beginning at UTF-16 offset 1"));
}

TEST_CASE("bot api: replies need a message to answer", "[sandbox]") {
  small_world small;
  small.world.say(small.alice, small.alice, "question", 0);
  const json::value answer = json::parse(
      small.call("sendMessage", R"({"chat_id":ALICE,"text":"x","reply_parameters":{"message_id":1}})"));
  CHECK(answer.at("reply_to_message").at("text") == "question");
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":"x","reply_parameters":{"message_id":9}})") ==
        "400 Bad Request: message to be replied not found");
  CHECK(
      small
          .call(
              "sendMessage",
              R"({"chat_id":ALICE,"text":"x","reply_parameters":{"message_id":9,"allow_sending_without_reply":true}})")
          .starts_with("{"));
}

TEST_CASE("bot api: edits change the bot's own messages, and only when something changes", "[sandbox]") {
  small_world small;
  small.world.say(small.alice, small.alice, "mine", 0);
  small.call("sendMessage", R"({"chat_id":ALICE,"text":"one"})");
  const json::value edited =
      json::parse(small.call("editMessageText", R"({"chat_id":ALICE,"message_id":2,"text":"two"})"));
  CHECK(edited.at("text") == "two");
  CHECK(edited.at("edit_date") == 1770000000);
  CHECK(small.call("editMessageText", R"({"chat_id":ALICE,"message_id":2,"text":"two"})")
            .starts_with("400 Bad Request: message is not modified"));
  CHECK(small.call("editMessageText", R"({"chat_id":ALICE,"message_id":1,"text":"two"})") ==
        "400 Bad Request: message can't be edited");
  CHECK(small.call("editMessageText", R"({"chat_id":ALICE,"message_id":7,"text":"two"})") ==
        "400 Bad Request: message to edit not found");
  CHECK(small.call("editMessageText", R"({"chat_id":ALICE,"text":"two"})") ==
        "400 Bad Request: message identifier is not specified");
  CHECK(small.call("editMessageReplyMarkup", R"({"chat_id":ALICE,"message_id":2})")
            .starts_with("400 Bad Request: message is not modified"));
}

TEST_CASE("bot api: deleted messages are gone", "[sandbox]") {
  small_world small;
  small.call("sendMessage", R"({"chat_id":ALICE,"text":"one"})");
  CHECK(small.call("deleteMessage", R"({"chat_id":ALICE,"message_id":1})") == "true");
  CHECK(small.call("deleteMessage", R"({"chat_id":ALICE,"message_id":1})") ==
        "400 Bad Request: message to delete not found");
  CHECK(small.call("editMessageText", R"({"chat_id":ALICE,"message_id":1,"text":"x"})") ==
        "400 Bad Request: message to edit not found");
  small.world.say(small.alice, small.group, "hello", 0);
  CHECK(small.call("deleteMessage", R"({"chat_id":GROUP,"message_id":1})") ==
        "400 Bad Request: message can't be deleted");
}

TEST_CASE("bot api: commands are kept by scope and language", "[sandbox]") {
  small_world small;
  const std::string list = R"([{"command":"add","description":"Add one"}])";
  CHECK(small.call("setMyCommands", R"({"commands":)" + list + "}") == "true");
  CHECK(small.call("getMyCommands", "{}") == list);
  CHECK(small.call("getMyCommands", R"({"language_code":"ru"})") == "[]");
  CHECK(small.call("setMyCommands", R"({"commands":[{"command":"Add","description":"x"}]})") ==
        "400 Bad Request: BOT_COMMAND_INVALID");
  CHECK(small.call("setMyCommands", R"({"commands":[{"command":"add","description":""}]})")
            .starts_with("400 "));
  CHECK(small.call(
            "setMyCommands",
            R"({"commands":[{"command":"hi","description":"x"}],"scope":{"type":"chat","chat_id":ALICE}})") ==
        "true");
  botcore::sandbox::menu_reader reader;
  reader.user = reader.chat = small.alice;
  CHECK(small.world.commands().shown_to(reader).at(0).at("command") == "hi");
  reader.user = reader.chat = small.boris;
  CHECK(small.world.commands().shown_to(reader).at(0).at("command") == "add");
  CHECK(small.call("deleteMyCommands", "{}") == "true");
  CHECK(small.world.commands().shown_to(reader).empty());
}

TEST_CASE("bot api: getUpdates clamps what the real server clamps", "[sandbox]") {
  small_world small;
  const auto poll =
      small.api.begin_poll({{"limit", 1000}, {"timeout", "90"}, {"allowed_updates", "[\"message\"]"}});
  CHECK(poll.limit == 100);
  CHECK(poll.timeout == std::chrono::seconds(50));
  CHECK(small.api.begin_poll({}).timeout == std::chrono::seconds(0));
}
