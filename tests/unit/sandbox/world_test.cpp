#include "sandbox/world.hpp"

#include "botcore/core/error.hpp"
#include "pictures.hpp"
#include "small_world.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

namespace {

using botcore::test::small_world;
namespace json = boost::json;

std::string failure_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const botcore::error& failure) {
    return std::string(failure.doing());
  }
  return "";
}

}  // namespace

TEST_CASE("world: what a person says becomes an update", "[sandbox]") {
  small_world small;
  small.world.say(small.alice, small.alice, "  /add \"morning run\"\n", 0);
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 1);
  const json::object& message = updates[0].at("message").as_object();
  CHECK(message.at("text") == "/add \"morning run\"");
  CHECK(message.at("date") == 1770000000);
  CHECK(message.at("from").at("id") == small.alice);
  CHECK(message.at("from").at("language_code") == "en");
  CHECK(message.at("chat").at("type") == "private");
  CHECK(message.at("entities") == json::parse(R"([{"type":"bot_command","offset":0,"length":4}])"));
}

TEST_CASE("world: a person cannot do what nobody can", "[sandbox]") {
  small_world small;
  CHECK(failure_of([&] { small.world.say(1, 1, "x", 0); }) == "no test user has the id 1");
  CHECK(failure_of([&] {
          small.world.say(small.alice, small.boris, "x", 0);
        }).starts_with("user 7000000001 is in no"));
  CHECK(failure_of([&] { small.world.say(small.alice, small.alice, " \n ", 0); }) ==
        "a message needs a text");
  CHECK(
      failure_of([&] { small.world.say(small.alice, small.alice, "x", 99); }).ends_with("has no message 99"));
  CHECK(small.updates().empty());
}

TEST_CASE("world: private chats share one count of messages, a group has its own", "[sandbox]") {
  small_world small;
  CHECK(small.world.say(small.alice, small.alice, "a", 0).id == 1);
  CHECK(small.world.say(small.boris, small.boris, "b", 0).id == 2);
  CHECK(small.world.say(small.alice, small.group, "c", 0).id == 1);
}

TEST_CASE("world: in a group the bot sees what is meant for it only", "[sandbox]") {
  small_world small;
  small.call("sendMessage", R"({"chat_id":GROUP,"text":"from the bot"})");
  small.world.say(small.alice, small.group, "just chatting", 0);
  small.world.say(small.alice, small.group, "/list@another_bot", 0);
  CHECK(small.updates().empty());
  small.world.say(small.alice, small.group, "/list", 0);
  small.world.say(small.alice, small.group, "/list@sandbox_bot", 0);
  small.world.say(small.alice, small.group, "an answer", 1);
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 3);
  CHECK(updates[2].at("message").at("reply_to_message").at("text") == "from the bot");
  CHECK(updates[2].at("message").at("chat").at("type") == "supergroup");
}

TEST_CASE("world: a press becomes a callback query, once answered", "[sandbox]") {
  small_world small;
  small.call("sendMessage", R"({"chat_id":ALICE,"text":"?","reply_markup":
    {"inline_keyboard":[[{"text":"Done","callback_data":"d:1"},{"text":"Site","url":"https://a.org"}]]}})");
  const std::string query = small.world.press(small.alice, small.alice, 1, "Done");
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 1);
  CHECK(updates[0].at("callback_query").at("data") == "d:1");
  CHECK(updates[0].at("callback_query").at("id") == json::value(query));
  CHECK(updates[0].at("callback_query").at("message").at("message_id") == 1);
  CHECK(small.call("answerCallbackQuery", R"({"callback_query_id":")" + query + R"(","text":"Well done"})") ==
        "true");
  CHECK(small.call("answerCallbackQuery", R"({"callback_query_id":")" + query + R"("})")
            .starts_with("400 Bad Request: query is too old"));
  REQUIRE(small.world.answers().size() == 1);
  CHECK(small.world.answers()[0].text == "Well done");
  CHECK(failure_of([&] { small.world.press(small.alice, small.alice, 1, "Undo"); }) ==
        "no button 'Undo'; there are: Done, Site");
  CHECK(failure_of([&] {
          small.world.press(small.alice, small.alice, 1, "Site");
        }).ends_with("sends nothing to the bot"));
}

TEST_CASE("world: a callback query can be answered for a while only", "[sandbox]") {
  small_world small;
  small.call("sendMessage", R"({"chat_id":ALICE,"text":"?","reply_markup":
    {"inline_keyboard":[[{"text":"Done","callback_data":"d"}]]}})");
  const std::string query = small.world.press(small.alice, small.alice, 1, "d");
  boost::asio::io_context context;
  botcore::runtime runtime(context.get_executor(), small.clock);
  botcore::test::run(context, small.clock.run_for(std::chrono::seconds(61), runtime));
  CHECK(small.call("answerCallbackQuery", R"({"callback_query_id":")" + query + R"("})") ==
        "400 Bad Request: query is too old and response timeout expired or query ID is invalid");
}

TEST_CASE("world: who blocks the bot hears nothing from it", "[sandbox]") {
  small_world small;
  small.world.block(small.alice, true);
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":"x"})") ==
        "403 Forbidden: bot was blocked by the user");
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 1);
  CHECK(updates[0].at("my_chat_member").at("new_chat_member").at("status") == "kicked");
  small.world.say(small.alice, small.alice, "back again", 0);
  CHECK(small.call("sendMessage", R"({"chat_id":ALICE,"text":"x"})").starts_with("{"));
}

TEST_CASE("world: a person's change becomes an edited_message", "[sandbox]") {
  small_world small;
  small.world.say(small.alice, small.alice, "befor", 0);
  small.world.change(small.alice, small.alice, 1, "before");
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 2);
  CHECK(updates[1].at("edited_message").at("text") == "before");
  CHECK(updates[1].at("edited_message").at("edit_date") == 1770000000);
}

TEST_CASE("world: events are numbered, and old ones are let go", "[sandbox]") {
  small_world small;
  for (int count = 0; count < 3000; ++count) small.world.time_moved();
  CHECK(small.world.events().last() == 3000);
  CHECK(small.world.events().after(2999).size() == 1);
  CHECK(small.world.events().reaches(1000));
  CHECK_FALSE(small.world.events().reaches(999));
  CHECK_FALSE(small.world.events().reaches(3001));
}

TEST_CASE("world: an album is several messages that belong together", "[sandbox]") {
  small_world small;
  const std::string picture = botcore::test::png_bytes(1, 1);
  const auto ids = small.world.say_album(small.alice, small.alice, {picture, picture, picture}, "three", 0);
  CHECK(ids.size() == 3);
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 3);
  const json::value& album = updates[0].at("message").at("media_group_id");
  CHECK(updates[0].at("message").at("caption") == "three");
  for (const json::value& update : updates) {
    CHECK(update.at("message").at("media_group_id") == album);
    CHECK(update.at("message").as_object().contains("photo"));
  }
  CHECK_FALSE(updates[1].at("message").as_object().contains("caption"));
  small.world.say_album(small.alice, small.alice, {picture, picture}, "", 0);
  CHECK(small.updates().back().at("message").at("media_group_id") != album);
  CHECK(failure_of([&] { small.world.say_album(small.alice, small.alice, {picture}, "", 0); }) ==
        "an album has 2 to 10 photos");
  CHECK(failure_of([&] {
          small.world.say_album(small.alice, small.alice, {picture, "text"}, "", 0);
        }) == "a photo must be a PNG, JPEG, GIF or WebP");
  CHECK(small.updates().size() == 5);
}

TEST_CASE("world: a group with topics tells which one a message is in", "[sandbox]") {
  small_world small;
  const std::int64_t topic = small.world.open_topic(small.alice, small.group, "Runs").id;
  small.world.say(small.alice, small.group, "/here", 0, topic);
  small.world.say(small.alice, small.group, "/outside", 0);
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 3);
  CHECK(updates[0].at("message").at("forum_topic_created").at("name") == "Runs");
  CHECK(updates[1].at("message").at("message_thread_id") == topic);
  CHECK(updates[1].at("message").at("is_topic_message") == true);
  CHECK(updates[1].at("message").at("chat").at("is_forum") == true);
  CHECK_FALSE(updates[2].at("message").as_object().contains("message_thread_id"));
  const auto in_topic = [&](const std::string& parameters) {
    return json::parse(small.call("sendMessage", parameters)).at("message_thread_id") == topic;
  };
  CHECK(in_topic(R"({"chat_id":GROUP,"text":"a","message_thread_id":)" + std::to_string(topic) + '}'));
  CHECK(in_topic(R"({"chat_id":GROUP,"text":"b","reply_parameters":{"message_id":2}})"));
  CHECK(small.call("sendMessage", R"({"chat_id":GROUP,"text":"c","message_thread_id":2})") ==
        "400 Bad Request: message thread not found");
  CHECK(
      failure_of([&] { small.world.say(small.alice, small.group, "/x", 0, 2); }).ends_with("has no topic 2"));
  CHECK(failure_of([&] { small.world.open_topic(small.alice, small.alice, "Runs"); }) ==
        "topics are opened in groups");
}

TEST_CASE("world: bots that ask for reactions are told of them", "[sandbox]") {
  small_world small;
  const std::int64_t id = small.world.say(small.alice, small.alice, "like me", 0).id;
  small.world.react(small.alice, small.alice, id, "👍");
  CHECK(small.updates().size() == 1);
  small.world.updates().allow({"message_reaction"});
  small.world.react(small.alice, small.alice, id, "🔥");
  small.world.react(small.alice, small.alice, id, "🔥");
  small.world.react(small.alice, small.alice, id, "");
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 3);
  CHECK(updates[1].at("message_reaction").at("old_reaction").at(0).at("emoji") == "👍");
  CHECK(updates[1].at("message_reaction").at("new_reaction").at(0).at("emoji") == "🔥");
  CHECK(updates[2].at("message_reaction").at("new_reaction").as_array().empty());
  CHECK(updates[2].at("message_reaction").at("message_id") == id);
}

TEST_CASE("world: an inline query is answered once, with results of different ids", "[sandbox]") {
  small_world small;
  const std::string query = small.world.ask_inline(small.alice, "runs", "10");
  const json::array updates = small.updates();
  REQUIRE(updates.size() == 1);
  CHECK(updates[0].at("inline_query").at("query") == "runs");
  CHECK(updates[0].at("inline_query").at("offset") == "10");
  CHECK(updates[0].at("inline_query").at("from").at("id") == small.alice);
  const auto answer = [&](const std::string& ids) {
    std::string results;
    for (const char id : ids) {
      results += std::string(results.empty() ? "" : ",") + R"({"type":"article","id":")" + id +
                 R"(","title":"A run","input_message_content":{"message_text":"I ran"}})";
    }
    return small.call("answerInlineQuery", R"({"inline_query_id":")" + query +
                                               R"(","next_offset":"20","results":[)" + results + "]}");
  };
  CHECK(answer("aa") == "400 Bad Request: RESULT_ID_DUPLICATE");
  CHECK(answer("ab") == "true");
  CHECK(answer("ab").starts_with("400 Bad Request: query is too old"));
  REQUIRE(small.world.inline_answers().size() == 1);
  CHECK(small.world.inline_answers()[0].user == small.alice);
  CHECK(small.world.inline_answers()[0].results == std::vector<std::string>{"a", "b"});
  CHECK(small.world.inline_answers()[0].next_offset == "20");
  CHECK(failure_of([&] { small.world.ask_inline(1, "x", ""); }) == "no test user has the id 1");
}
