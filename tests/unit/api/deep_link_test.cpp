#include "botcore/api/deep_link.hpp"

#include "botcore/api/types/chat_member.hpp"
#include "botcore/core/error.hpp"

#include "support/catch.hpp"

#include <string>

using namespace botcore;

namespace {

std::string refusal_of(void (*make)()) {
  try {
    make();
  } catch (const error& refused) {
    CHECK(refused.code() == errc::invalid_argument);
    return refused.what();
  }
  return "taken";
}

}  // namespace

TEST_CASE("deep link: a chat with the bot, with and without payload", "[api]") {
  CHECK(deep_link::start("my_bot").https() == "https://t.me/my_bot");
  CHECK(deep_link::start("my_bot").tg() == "tg://resolve?domain=my_bot");
  CHECK(deep_link::start("@my_bot", "ref_42-x").https() == "https://t.me/my_bot?start=ref_42-x");
  CHECK(deep_link::start("@my_bot", "ref_42-x").tg() == "tg://resolve?domain=my_bot&start=ref_42-x");
}

TEST_CASE("deep link: groups and channels, with rights", "[api]") {
  CHECK(deep_link::add_to_group("my_bot").https() == "https://t.me/my_bot?startgroup");
  CHECK(deep_link::add_to_group("my_bot", "tea").https() == "https://t.me/my_bot?startgroup=tea");
  api::ChatAdministratorRights rights;
  CHECK(deep_link::add_to_group("my_bot", "tea", rights).https() == "https://t.me/my_bot?startgroup=tea");
  rights.can_delete_messages = true;
  rights.can_pin_messages = true;
  rights.is_anonymous = true;
  CHECK(deep_link::add_to_group("my_bot", "", rights).https() ==
        "https://t.me/my_bot?startgroup&admin=delete_messages+pin_messages+anonymous");
  CHECK(deep_link::add_to_channel("my_bot", rights).https() ==
        "https://t.me/my_bot?startchannel&admin=delete_messages+pin_messages+anonymous");
  CHECK(deep_link::add_to_channel("my_bot", rights).tg() ==
        "tg://resolve?domain=my_bot&startchannel&admin=delete_messages+pin_messages+anonymous");
}

TEST_CASE("deep link: every right that a link can carry has its word", "[api]") {
  api::ChatAdministratorRights all;
  all.is_anonymous = all.can_manage_chat = all.can_delete_messages = all.can_manage_video_chats = true;
  all.can_restrict_members = all.can_promote_members = all.can_change_info = all.can_invite_users = true;
  all.can_post_stories = all.can_edit_stories = all.can_delete_stories = true;
  all.with_can_post_messages().with_can_edit_messages().with_can_pin_messages().with_can_manage_topics();
  all.with_can_manage_direct_messages();
  CHECK(deep_link::add_to_channel("my_bot", all).https() ==
        "https://t.me/"
        "my_bot?startchannel&admin=manage_chat+change_info+post_messages+edit_messages+delete_messages+"
        "restrict_members+invite_users+pin_messages+manage_topics+promote_members+manage_video_chats+post_"
        "stories+"
        "edit_stories+delete_stories+manage_direct_messages+anonymous");
}

TEST_CASE("deep link: Mini Apps", "[api]") {
  CHECK(deep_link::main_app("my_bot").https() == "https://t.me/my_bot?startapp");
  CHECK(deep_link::main_app("my_bot", "p1", app_view::compact).https() ==
        "https://t.me/my_bot?startapp=p1&mode=compact");
  CHECK(deep_link::named_app("my_bot", "shop").https() == "https://t.me/my_bot/shop");
  CHECK(deep_link::named_app("my_bot", "shop", "p1", app_view::fullscreen).https() ==
        "https://t.me/my_bot/shop?startapp=p1&mode=fullscreen");
  CHECK(deep_link::named_app("my_bot", "shop", "p1").tg() ==
        "tg://resolve?domain=my_bot&appname=shop&startapp=p1");
}

TEST_CASE("deep link: the attachment menu and games", "[api]") {
  CHECK(deep_link::attach("my_bot").https() == "https://t.me/my_bot?startattach");
  attach_choice choice;
  choice.users = choice.channels = true;
  CHECK(deep_link::attach("my_bot", "p1", choice).https() ==
        "https://t.me/my_bot?startattach=p1&choose=users+channels");
  CHECK(deep_link::attach_in("@zoey", "@my_bot", "p1").https() ==
        "https://t.me/zoey?attach=my_bot&startattach=p1");
  CHECK(deep_link::attach_in("zoey", "my_bot").tg() == "tg://resolve?domain=zoey&attach=my_bot");
  CHECK(deep_link::game("my_bot", "chess").https() == "https://t.me/my_bot?game=chess");
}

TEST_CASE("deep link: payloads that Telegram would not take are refused with the reason", "[api]") {
  CHECK_NOTHROW(deep_link::start("my_bot", std::string(64, 'x')));
  CHECK(refusal_of([] { deep_link::start("my_bot", std::string(65, 'x')); }) ==
        "link to a bot (the payload has 65 characters, and at most 64 are allowed): invalid argument");
  CHECK(refusal_of([] { deep_link::add_to_group("my_bot", std::string(65, 'x')); }).find("at most 64") !=
        std::string::npos);
  CHECK(refusal_of([] { deep_link::start("my_bot", "a b"); }) ==
        "link to a bot (character 2 of the payload is none of A-Z, a-z, 0-9, _ and -; to_base64url makes a "
        "payload "
        "of any bytes): invalid argument");
  for (const char* payload : {"a&b", "a=b", "a%20b", "a+b", "a/b", "\xc3\xab", "a.b", "a\n"}) {
    INFO(payload);
    CHECK_THROWS_AS(deep_link::start("my_bot", payload), error);
    CHECK_THROWS_AS(deep_link::main_app("my_bot", payload), error);
    CHECK_THROWS_AS(deep_link::attach("my_bot", payload), error);
  }
  CHECK_NOTHROW(deep_link::main_app("my_bot", std::string(512, 'x')));
  CHECK_THROWS_AS(deep_link::main_app("my_bot", std::string(513, 'x')), error);
}

TEST_CASE("deep link: names that nobody can have are refused", "[api]") {
  for (const char* name :
       {"", "@", "bot", "my bot", "1bot", "_bot", "my-bot", "my_bot?x", "@@my_bot", "my_b\xc3\xb6t"}) {
    INFO(name);
    CHECK_THROWS_AS(deep_link::start(name), error);
    CHECK_THROWS_AS(deep_link::attach_in("zoey", name), error);
  }
  CHECK_THROWS_AS(deep_link::start(std::string(33, 'b')), error);
  CHECK_THROWS_AS(deep_link::named_app("my_bot", "a/b"), error);
  CHECK_THROWS_AS(deep_link::game("my_bot", ""), error);
  CHECK_THROWS_AS(deep_link::add_to_channel("my_bot", api::ChatAdministratorRights()), error);
}

TEST_CASE("base64url: the examples of RFC 4648, without padding", "[api]") {
  for (const auto& [bytes, text] :
       {std::pair("", ""), std::pair("f", "Zg"), std::pair("fo", "Zm8"), std::pair("foo", "Zm9v"),
        std::pair("foob", "Zm9vYg"), std::pair("fooba", "Zm9vYmE"), std::pair("foobar", "Zm9vYmFy")}) {
    CHECK(to_base64url(bytes) == text);
    CHECK(from_base64url(text) == std::string(bytes));
  }
  CHECK(to_base64url("\xfb\xff\xbf") == "-_-_");
  CHECK(from_base64url("Zg==") == std::string("f"));
  CHECK(from_base64url("Zm8=") == std::string("fo"));
  CHECK(to_base64url(std::string(48, '\xff')).size() == 64);
}

TEST_CASE("base64url: decoding undoes encoding, and takes each text in one way only", "[api]") {
  std::string bytes;
  for (int length = 0; length < 260; ++length) {
    CHECK(from_base64url(to_base64url(bytes)) == bytes);
    bytes += static_cast<char>(length * 37);
  }
  for (const char* text :
       {"Z", "Zg=", "Zg===", "=", "====", "Zm9v====", "Zh", "Zm9", "Zm+v", "Zm/v", "Z m8", "Zm8\n"}) {
    INFO(text);
    CHECK_FALSE(from_base64url(text).has_value());
  }
}
