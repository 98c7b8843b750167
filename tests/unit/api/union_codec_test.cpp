#include "botcore/api/codec.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/api/types/inline_cached_result.hpp"
#include "botcore/api/types/inline_content.hpp"
#include "botcore/api/types/inline_result.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/reaction.hpp"
#include "botcore/api/types/rich_block.hpp"
#include "botcore/api/types/rich_text.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "message_of.hpp"
#include "support/catch.hpp"

using botcore::from_json;
using botcore::to_json;
namespace api = botcore::api;

TEST_CASE("union: ChatMember goes by its status, whose texts differ from the names", "[api]") {
  const auto owner = from_json<api::ChatMember>(
      R"({"status":"creator","user":{"id":1,"is_bot":false,"first_name":"A"},"is_anonymous":false})");
  REQUIRE(owner.get_if<api::ChatMemberOwner>());
  CHECK(owner.get_if<api::ChatMemberOwner>()->user->first_name == "A");
  CHECK_FALSE(owner.get_if<api::ChatMemberBanned>());
  CHECK(to_json(owner) ==
        R"({"status":"creator","user":{"id":1,"is_bot":false,"first_name":"A"},"is_anonymous":false})");
  CHECK(from_json<api::ChatMember>(R"({"status":"kicked","until_date":0})").get_if<api::ChatMemberBanned>());
}

TEST_CASE("union: a tag that nobody knows keeps the whole value", "[api]") {
  for (const char* text : {R"({"status":"moderator","rights":[1,2,{"deep":null}],"title":"ü"})",
                           R"({"user":{}})", R"({"status":7})", "[1]", "\"text\""}) {
    const auto member = from_json<api::ChatMember>(text);
    CHECK(member.is_unknown());
    CHECK(to_json(member) == text);
    CHECK(from_json<api::ChatMember>(to_json(member)) == member);
  }
}

TEST_CASE("union: an unknown member inside a message does no harm to its neighbours", "[api]") {
  const auto message = from_json<api::MessageReactionUpdated>(
      R"({"chat":{"id":1,"type":"private"},"message_id":2,"date":3,
          "old_reaction":[{"type":"emoji","emoji":"👍"},{"type":"hologram","x":1}],"new_reaction":[]})");
  REQUIRE(message.old_reaction.size() == 2);
  CHECK(message.old_reaction[0].get_if<api::ReactionTypeEmoji>()->emoji == "👍");
  CHECK(message.old_reaction[1].is_unknown());
  CHECK(to_json(message.old_reaction[1]) == R"({"type":"hologram","x":1})");
  CHECK(message.message_id == 2);
}

TEST_CASE("union: a message that is gone is told by its date", "[api]") {
  const auto gone =
      from_json<api::MaybeInaccessibleMessage>(R"({"chat":{"id":5,"type":"group"},"message_id":9,"date":0})");
  REQUIRE(gone.get_if<api::InaccessibleMessage>());
  CHECK(gone.get_if<api::InaccessibleMessage>()->message_id == 9);
  CHECK(to_json(gone) == R"({"chat":{"id":5,"type":"group"},"message_id":9,"date":0})");
  const auto there =
      from_json<api::MaybeInaccessibleMessage>(R"({"message_id":9,"date":1767225600,"text":"x"})");
  REQUIRE(there.get_if<api::Message>());
  CHECK(there.get_if<api::Message>()->text == "x");
}

TEST_CASE("union: RichText is a string, an array or an object, to any depth", "[api]") {
  const std::string text =
      R"(["plain ",{"type":"bold","text":["b",{"type":"italic","text":"i"}]},{"type":"new kind","text":"?"}])";
  const auto rich = from_json<api::RichText>(text);
  const auto* parts = rich.get_if<std::vector<api::RichText>>();
  REQUIRE(parts);
  REQUIRE(parts->size() == 3);
  CHECK(*(*parts)[0].get_if<std::string>() == "plain ");
  const auto* bold = (*parts)[1].get_if<api::RichTextBold>();
  REQUIRE(bold);
  CHECK(bold->text->get_if<std::vector<api::RichText>>()->size() == 2);
  CHECK((*parts)[2].is_unknown());
  CHECK(to_json(rich) == text);
  CHECK(to_json(api::RichTextBold("x")) == R"({"type":"bold","text":"x"})");
}

TEST_CASE("union: copies of recursive values are deep", "[api]") {
  const api::RichText original(api::RichTextBold(api::RichTextItalic("x")));
  api::RichText copy = original;
  CHECK(copy == original);
  copy = "y";
  CHECK_FALSE(copy == original);
  CHECK(to_json(original) == R"({"type":"bold","text":{"type":"italic","text":"x"}})");
}

TEST_CASE("union: a part of a value can replace the value itself", "[api]") {
  api::RichText text(api::RichTextBold(api::RichTextItalic("x")));
  text = *text.get_if<api::RichTextBold>()->text;
  CHECK(to_json(text) == R"({"type":"italic","text":"x"})");
  auto& italic = std::get<botcore::boxed<api::RichTextItalic>>(text.value);
  text = std::move(*italic->text);
  CHECK(to_json(text) == R"("x")");
}

TEST_CASE("union: without a tag the members decide", "[api]") {
  CHECK(from_json<api::ReplyMarkup>(R"({"inline_keyboard":[]})").get_if<api::InlineKeyboardMarkup>());
  CHECK(from_json<api::ReplyMarkup>(R"({"keyboard":[]})").get_if<api::ReplyKeyboardMarkup>());
  CHECK(from_json<api::ReplyMarkup>(R"({"remove_keyboard":true})").get_if<api::ReplyKeyboardRemove>());
  CHECK(from_json<api::ReplyMarkup>(R"({"force_reply":true})").get_if<api::ForceReply>());
  CHECK(from_json<api::ReplyMarkup>(R"({"keyboard":null})").is_unknown());
  const auto venue =
      from_json<api::InputMessageContent>(R"({"latitude":1,"longitude":2,"title":"t","address":"a"})");
  CHECK(venue.get_if<api::InputVenueMessageContent>());
  CHECK(from_json<api::InputMessageContent>(R"({"latitude":1,"longitude":2})")
            .get_if<api::InputLocationMessageContent>());
  CHECK(
      from_json<api::InputMessageContent>(R"({"message_text":"m"})").get_if<api::InputTextMessageContent>());
}

TEST_CASE("union: one tag for two alternatives is settled by their members", "[api]") {
  const auto cached = from_json<api::InlineQueryResult>(R"({"type":"photo","id":"1","photo_file_id":"f"})");
  CHECK(cached.get_if<api::InlineQueryResultCachedPhoto>());
  const auto fresh =
      from_json<api::InlineQueryResult>(R"({"type":"photo","id":"1","photo_url":"u","thumbnail_url":"t"})");
  REQUIRE(fresh.get_if<api::InlineQueryResultPhoto>());
  CHECK(to_json(fresh) == R"({"type":"photo","id":"1","photo_url":"u","thumbnail_url":"t"})");
}

TEST_CASE("union: Message or True", "[api]") {
  CHECK(*from_json<api::MessageOrTrue>("true").get_if<bool>());
  CHECK(from_json<api::MessageOrTrue>(R"({"message_id":3})").get_if<api::Message>()->message_id == 3);
}

TEST_CASE("union: a wrong type inside an alternative is still named by its path", "[api]") {
  CHECK(botcore::test::message_of(botcore::errc::malformed_data, [] {
          from_json<api::ChatMemberUpdated>(R"({"old_chat_member":{"status":"member","user":{"id":"x"}}})");
        }) == "old_chat_member.user.id: expected an integer, found a string");
}
