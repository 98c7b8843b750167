#include "botcore/router/filters.hpp"

#include "support/catch.hpp"

#include "routing.hpp"

using botcore::context;
using botcore::filter;
using botcore::update_kinds;
using botcore::test::edited_update;
using botcore::test::group_update;
using botcore::test::message_update;
using botcore::test::routing;
namespace api = botcore::api;
using type = api::UpdateType;

TEST_CASE("filter: put together with and, or, not", "[router]") {
  routing world;
  const filter either = botcore::text && (botcore::private_chat || botcore::text_is("hello"));
  CHECK(world.takes(either, message_update("anything")));
  CHECK(world.takes(either, group_update("HELLO")));
  CHECK_FALSE(world.takes(either, group_update("anything")));
  CHECK(world.takes(!either, group_update("anything")));
  CHECK_FALSE(world.takes(!either, message_update("anything")));
  CHECK(world.takes(!(botcore::text_is("a") || botcore::text_is("b")), message_update("c")));
  CHECK_FALSE(world.takes(!(botcore::text_is("a") || botcore::text_is("b")), message_update("b")));
}

TEST_CASE("filter: a predicate of the user's own", "[router]") {
  routing world;
  const auto is_short = [](const context& ctx) { return ctx.text().size() < 4; };
  CHECK(world.takes(is_short, message_update("abc")));
  CHECK_FALSE(world.takes(is_short, message_update("abcd")));
  CHECK(world.takes(botcore::text && is_short, message_update("abc")));
  CHECK(world.takes(!filter(is_short), message_update("abcd")));
}

TEST_CASE("filter: looks at new messages unless a kind is named", "[router]") {
  routing world;
  CHECK(world.takes(botcore::text, message_update("x")));
  CHECK_FALSE(world.takes(botcore::text, edited_update("x")));
  CHECK(world.takes(type::edited_message && botcore::text, edited_update("x")));
  CHECK_FALSE(world.takes(type::edited_message && botcore::text, message_update("x")));
  const filter both = botcore::text_is("new") || (type::edited_message && botcore::text_is("edited"));
  CHECK(world.takes(both, message_update("new")));
  CHECK(world.takes(both, edited_update("edited")));
  CHECK_FALSE(world.takes(both, edited_update("new")));
  CHECK_FALSE(world.takes(both, message_update("edited")));
}

TEST_CASE("filter: says which kinds it may take", "[router]") {
  CHECK(filter().kinds() == update_kinds::all());
  CHECK(filter(botcore::text).kinds() == update_kinds(type::message));
  CHECK((botcore::text && botcore::private_chat).kinds() == update_kinds(type::message));
  CHECK((!(botcore::text && botcore::has_photo)).kinds() == update_kinds(type::message));
  CHECK((type::channel_post && botcore::text).kinds() == update_kinds(type::channel_post));
  CHECK((botcore::text || filter(type::poll)).kinds() == (update_kinds(type::message) | type::poll));
  CHECK((botcore::data_is("x") || botcore::text).kinds() ==
        (update_kinds(type::message) | type::callback_query));
  CHECK((!filter(type::poll)).kinds() == ~update_kinds(type::poll));
  CHECK(filter(botcore::private_chat).kinds() == update_kinds::all());
}

TEST_CASE("filter: what a message is", "[router]") {
  routing world;
  api::Update update = message_update("/start now");
  CHECK(world.takes(botcore::any_command, update));
  CHECK_FALSE(world.takes(botcore::any_command, message_update("start")));
  CHECK(world.takes(botcore::text_begins_with("/st"), update));

  api::Message& message = *update.message;
  message.text.reset();
  CHECK_FALSE(world.takes(botcore::text, update));
  message.photo.emplace();
  message.caption = "Look";
  CHECK(world.takes(botcore::has_photo && botcore::has_media && botcore::has_caption, update));
  CHECK(world.takes(botcore::text_is("look"), update));
  CHECK_FALSE(world.takes(botcore::has_video, update));
  CHECK(world.takes(botcore::has(&api::Message::photo), update));
  CHECK_FALSE(world.takes(botcore::has(&api::Message::successful_payment), update));
  CHECK_FALSE(world.takes(botcore::has_reply, update));
  message.reply_to_message.emplace();
  CHECK(world.takes(botcore::has_reply, update));
  CHECK_FALSE(world.takes(botcore::in_album, update));
  message.media_group_id = "9";
  CHECK(world.takes(botcore::in_album, update));
  message.is_topic_message = true;
  CHECK(world.takes(botcore::in_topic, update));
  CHECK_FALSE(world.takes(botcore::is_forwarded, update));
}

TEST_CASE("filter: where and who", "[router]") {
  routing world;
  api::Update update = group_update("x");
  CHECK(world.takes(botcore::group_chat && !botcore::private_chat && !botcore::channel, update));
  CHECK(world.takes(botcore::chat_type(api::ChatType::supergroup), update));
  CHECK_FALSE(world.takes(botcore::chat_type(api::ChatType::group), update));
  CHECK(world.takes(botcore::in_chats({-1, -100}), update));
  CHECK_FALSE(world.takes(botcore::in_chats({-1}), update));
  CHECK(world.takes(botcore::from(6, 7), update));
  CHECK_FALSE(world.takes(botcore::from(6), update));
  CHECK_FALSE(world.takes(botcore::from_bot, update));
  update.message->from->language_code = "pt-BR";
  CHECK(world.takes(botcore::speaks("pt"), update));
  CHECK_FALSE(world.takes(botcore::speaks("p"), update));
}

TEST_CASE("filter: the data of a button", "[router]") {
  routing world;
  api::Update update(1);
  update.callback_query.emplace().data = "done:5";
  CHECK(world.takes(botcore::data_begins_with("done:"), update));
  CHECK(world.takes(botcore::data_is("done:5"), update));
  CHECK_FALSE(world.takes(botcore::data_is("done:"), update));
  CHECK_FALSE(world.takes(botcore::data_begins_with("done"), message_update("done:5")));
}
