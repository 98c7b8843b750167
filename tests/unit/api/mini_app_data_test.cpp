#include "botcore/api/mini_app_data.hpp"

#include "botcore/core/manual_clock.hpp"

#include "support/catch.hpp"

#include <string>
#include <utility>

using namespace botcore;
using namespace std::chrono_literals;

// Computed with Python's hmac and with OpenSSL's command line, for an invented user and an example's token.
namespace {

constexpr const char* app_token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
constexpr std::int64_t app_bot = 110201543;
constexpr std::chrono::sys_seconds app_signed_at{1'893'456'000s};
const std::string app_full =
    "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A7000000001%2C%22first_name%22%3A%22Zo%C"
    "3%AB%20%5Cu2764%22%2C%22last_name%22%3A%22O%27Hara%22%2C%22username%22%3A%22zoe%22%2C%22lang"
    "uage_code%22%3A%22nl%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22pho"
    "to_url%22%3A%22https%3A%5C%2F%5C%2Fexample.org%5C%2Fzoe.svg%22%2C%22shoe_size%22%3A38%7D&cha"
    "t_instance=-3788475317572404878&chat_type=private&start_param=ref_42-x&can_send_after=30&aut"
    "h_date=1893456000&colour=sea%20green%20%26%20blue&signature=AAAA&hash=8974512d85e204789568de"
    "308f3b947aec87b0b0395caf310b3bf854db6ec077";
const std::string app_ed25519 =
    "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A7000000001%2C%22first_name%22%3A%22Zo%C"
    "3%AB%20%5Cu2764%22%2C%22last_name%22%3A%22O%27Hara%22%2C%22username%22%3A%22zoe%22%2C%22lang"
    "uage_code%22%3A%22nl%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22pho"
    "to_url%22%3A%22https%3A%5C%2F%5C%2Fexample.org%5C%2Fzoe.svg%22%2C%22shoe_size%22%3A38%7D&cha"
    "t_instance=-3788475317572404878&chat_type=private&start_param=ref_42-x&can_send_after=30&aut"
    "h_date=1893456000&colour=sea%20green%20%26%20blue&signature=RDNfJzsGCzAbyXEzqEb3Wx63CmMvBOOK"
    "TMyf3e5_8hL_M4G5nfqr4AP0LzfaWwVXGG7tfxhYKWY0nw4Wg9JcCg&hash=00";
constexpr std::string_view app_public_key(
    "\xda\x53\xb2\xe7\xb2\x61\x55\x47\xdb\x70\x23\x86\x66\x8c\x4a\x49"
    "\x37\xc3\xa2\x91\x74\xa1\xe3\x0c\xd0\xfe\x3e\xd8\x64\x94\x76\x6f",
    32);

std::string replaced(std::string text, std::string_view part, std::string_view by) {
  const std::size_t at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.replace(at, part.size(), by);
}

signed_data_problem app_problem(std::string_view init_data, std::chrono::seconds later = 10s,
                                signed_data_rules rules = {}) {
  const manual_clock now(app_signed_at + later);
  const auto answer = check_mini_app_data(init_data, app_token, now, rules);
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().code() == errc::malformed_data);
  return answer.error().problem();
}

signed_data_problem signature_problem(std::string_view init_data, std::int64_t bot = app_bot,
                                      std::chrono::seconds later = 10s) {
  const manual_clock now(app_signed_at + later);
  const auto answer = check_mini_app_signature(init_data, bot, now, signed_data_rules(), app_public_key);
  REQUIRE_FALSE(answer.has_value());
  return answer.error().problem();
}

void check_full(const mini_app_data& data) {
  CHECK(data.query_id == "AAHdF6IQAAAAAN0XohDhrOrc");
  REQUIRE(data.user.has_value());
  CHECK(data.user->id == 7'000'000'001);
  CHECK_FALSE(data.user->is_bot);
  CHECK(data.user->first_name == "Zo\u00eb \u2764");
  CHECK(data.user->last_name == "O'Hara");
  CHECK(data.user->username == "zoe");
  CHECK(data.user->language_code == "nl");
  CHECK(data.user->photo_url == "https://example.org/zoe.svg");
  CHECK(data.user->is_premium);
  CHECK(data.user->allows_write_to_pm);
  CHECK_FALSE(data.user->added_to_attachment_menu);
  CHECK_FALSE(data.receiver.has_value());
  CHECK_FALSE(data.chat.has_value());
  CHECK(data.chat_type == "private");
  CHECK(data.chat_instance == "-3788475317572404878");
  CHECK(data.start_param == "ref_42-x");
  CHECK(data.can_send_after == 30s);
  CHECK(data.auth_date == app_signed_at);
}

}  // namespace

TEST_CASE("mini app: signed data are read, and what is not known is kept", "[api]") {
  const manual_clock now(app_signed_at + 10s);
  const auto answer = check_mini_app_data(app_full, app_token, now);
  REQUIRE(answer.has_value());
  check_full(*answer);
  REQUIRE(answer->fields.size() == 10);
  CHECK(answer->fields[7] == http_parameter("colour", "sea green & blue"));
  CHECK(answer->fields[1].value.find("\"shoe_size\":38") != std::string::npos);
}

TEST_CASE("mini app: the order of the fields and the way they are encoded do not matter", "[api]") {
  const manual_clock now(app_signed_at + 10s);
  const std::string moved = "start_param=ref_42-x&" + replaced(app_full, "start_param=ref_42-x&", "");
  CHECK(check_mini_app_data(moved, app_token, now).has_value());
  CHECK(check_mini_app_data(replaced(app_full, "sea%20green%20", "sea+green+"), app_token, now).has_value());
  CHECK(check_mini_app_data(replaced(app_full, "colour", "c%6flour"), app_token, now).has_value());
}

TEST_CASE("mini app: a chat and a receiver are read, and nulls are as good as nothing", "[api]") {
  const manual_clock now(app_signed_at + 10s);
  const auto answer = check_mini_app_data(
      "chat=%7B%22id%22%3A-1001234567890%2C%22type%22%3A%22supergroup%22%2C%22title%22%3A%22Tea%22%"
      "2C%22username%22%3A%22tea%22%2C%22photo_url%22%3Anull%7D&receiver=%7B%22id%22%3A5%2C%22is_bo"
      "t%22%3Atrue%2C%22first_name%22%3A%22R%22%7D&auth_date=1893456000&hash=9d89ad516aeb7db9f6a2a9"
      "129de4335f63c668c39bc4109c86d84325f015c975",
      app_token, now);
  REQUIRE(answer.has_value());
  REQUIRE(answer->chat.has_value());
  CHECK(answer->chat->id == -1'001'234'567'890);
  CHECK(answer->chat->type == "supergroup");
  CHECK(answer->chat->title == "Tea");
  CHECK(answer->chat->username == "tea");
  CHECK(answer->chat->photo_url.empty());
  REQUIRE(answer->receiver.has_value());
  CHECK(answer->receiver->is_bot);
  CHECK_FALSE(answer->user.has_value());
}

TEST_CASE("mini app: a change of any field is found", "[api]") {
  for (const auto& [part, by] :
       {std::pair("AAHdF6IQ", "AAHdF6IR"), std::pair("7000000001", "7000000002"),
        std::pair("-3788475317572404878", "-3788475317572404879"),
        std::pair("chat_type=private", "chat_type=sender"), std::pair("ref_42-x", "ref_43-x"),
        std::pair("can_send_after=30", "can_send_after=0"), std::pair("1893456000", "1893456001"),
        std::pair("sea%20green", "sea%20grey"), std::pair("signature=AAAA", "signature=AAAB"),
        std::pair("colour=", "color="), std::pair("&chat_type=private", ""),
        std::pair("&hash=", "&more=1&hash="), std::pair("hash=8974", "hash=8975"),
        std::pair("hash=8974", "hash=974"), std::pair("hash=8974", "hash=08974"),
        std::pair("b6ec077", "B6EC077")}) {
    INFO(part << " -> " << by);
    CHECK(app_problem(replaced(app_full, part, by)) == signed_data_problem::wrong_signature);
  }
  const manual_clock now(app_signed_at + 10s);
  const auto other = check_mini_app_data(app_full, "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsax", now);
  REQUIRE_FALSE(other.has_value());
  CHECK(other.error().problem() == signed_data_problem::wrong_signature);
}

TEST_CASE("mini app: what is not signed is refused", "[api]") {
  CHECK(app_problem("") == signed_data_problem::not_signed);
  CHECK(app_problem("auth_date=1893456000") == signed_data_problem::not_signed);
  CHECK(app_problem("auth_date=1893456000&hash=") == signed_data_problem::not_signed);
  const manual_clock now(app_signed_at + 10s);
  CHECK_THROWS_AS(check_mini_app_data(app_full, "", now), error);
}

TEST_CASE("mini app: doubled names, broken encoding and too much of it are refused", "[api]") {
  CHECK(app_problem(app_full + "&query_id=AAHdF6IQAAAAAN0XohDhrOrc") == signed_data_problem::malformed);
  CHECK(app_problem("user=%7B%7D&" + app_full) == signed_data_problem::malformed);
  CHECK(app_problem(app_full + "&hash=00") == signed_data_problem::malformed);
  CHECK(app_problem(replaced(app_full, "%7B", "%7")) == signed_data_problem::malformed);
  CHECK(app_problem(app_full + "&x=%zz") == signed_data_problem::malformed);
  CHECK(app_problem(app_full + "&=1") == signed_data_problem::malformed);
  CHECK(app_problem(app_full + "&x=" + std::string(70'000, 'x')) == signed_data_problem::malformed);
}

TEST_CASE("mini app: fields cannot be hidden in one another", "[api]") {
  const manual_clock now(app_signed_at + 10s);
  // All three have the same signed text.
  CHECK(check_mini_app_data(
            "auth_date=1893456000&start_param=a&user=%7B%22id%22%3A1%7D&hash=81a4dee0a822c0a028a698843d91"
            "f9278dc4f25152db8f39b9e1299fa6d32c8b",
            app_token, now)
            .has_value());
  CHECK(app_problem(
            "auth_date=1893456000&start_param=a%0Auser%3D%7B%22id%22%3A1%7D&hash=81a4dee0a822c0a028a69884"
            "3d91f9278dc4f25152db8f39b9e1299fa6d32c8b") == signed_data_problem::malformed);
  CHECK(app_problem(
            "auth_date=1893456000&start_param%3Da%0Auser=%7B%22id%22%3A1%7D&hash=81a4dee0a822c0a028a69884"
            "3d91f9278dc4f25152db8f39b9e1299fa6d32c8b") == signed_data_problem::malformed);
}

TEST_CASE("mini app: signed members that cannot be read are refused", "[api]") {
  for (const char* text :
       {"user=%5B1%5D&auth_date=1893456000&hash=0040a472c0652dae95f933c92aac662c2c2b697f3a68f1de11885"
        "33d2def72e8",
        "user=%7B%22first_name%22%3A%22A%22%7D&auth_date=1893456000&hash=a3a6a8a3b5a650a5a44a1ea97b6a"
        "85ad7a3dc9340598de546d682872875e4d92",
        "user=%7B%22id%22%3A1%7D&hash=a94a4cf636c960440e78d4eb39d63371e86effb83ca04748467f8347a2c4ccc"
        "c",
        "user=%7B%22id%22%3A1%7D&auth_date=soon&hash=825f27ad13aa509b3442d3eabc604c1de4dc0c6bc8b5a908"
        "088db03d6a5e305e",
        "user=%7B%22id%22%3A1%7D&auth_date=9223372036854775807&hash=35c1c72ad1ed1c499fe0620f405230031"
        "8acd1c2482bb48d49f0ca64d5768c78"}) {
    INFO(text);
    CHECK(app_problem(text) == signed_data_problem::malformed);
  }
}

TEST_CASE("mini app: the age counts by the clock that is given", "[api]") {
  const auto good = [](std::chrono::seconds later, signed_data_rules rules) {
    const manual_clock now(app_signed_at + later);
    return check_mini_app_data(app_full, app_token, now, rules).has_value();
  };
  signed_data_rules rules;
  CHECK(good(24h, rules));
  CHECK(app_problem(app_full, 24h + 1s) == signed_data_problem::expired);
  CHECK(good(-60s, rules));
  CHECK(app_problem(app_full, -61s) == signed_data_problem::from_the_future);
  rules.max_age = 5min;
  CHECK(good(5min, rules));
  CHECK(app_problem(app_full, 301s, rules) == signed_data_problem::expired);
  rules.max_age = 0s;
  CHECK(good(24h * 3650, rules));
}

TEST_CASE("mini app: Telegram's public signature is checked without the token", "[api]") {
  const manual_clock now(app_signed_at + 10s);
  const auto answer =
      check_mini_app_signature(app_ed25519, app_bot, now, signed_data_rules(), app_public_key);
  REQUIRE(answer.has_value());
  check_full(*answer);

  CHECK(signature_problem(app_ed25519, app_bot + 1) == signed_data_problem::wrong_signature);
  CHECK(signature_problem(app_full) == signed_data_problem::wrong_signature);
  for (const auto& [part, by] :
       {std::pair("7000000001", "7000000002"), std::pair("ref_42-x", "ref_43-x"),
        std::pair("colour=", "color="), std::pair("signature=R", "signature=S"),
        std::pair("signature=R", "signature="), std::pair("signature=R", "signature=*")}) {
    INFO(part << " -> " << by);
    CHECK(signature_problem(replaced(app_ed25519, part, by)) == signed_data_problem::wrong_signature);
  }
  CHECK(signature_problem(replaced(app_ed25519, "signature=", "other=")) == signed_data_problem::not_signed);
  CHECK(signature_problem(app_ed25519, app_bot, 25h) == signed_data_problem::expired);
  // The hash is for the owner of the token only.
  CHECK(check_mini_app_signature(replaced(app_ed25519, "hash=00", "hash=01"), app_bot, now,
                                 signed_data_rules(), app_public_key)
            .has_value());
}

TEST_CASE("mini app: Telegram's own keys are keys, and did not sign what others did", "[api]") {
  const manual_clock now(app_signed_at + 10s);
  for (const telegram_environment environment :
       {telegram_environment::production, telegram_environment::test}) {
    const auto answer = check_mini_app_signature(app_ed25519, app_bot, now, signed_data_rules(), environment);
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().problem() == signed_data_problem::wrong_signature);
  }
  CHECK_THROWS_AS(check_mini_app_signature(app_ed25519, app_bot, now, signed_data_rules(), "short"), error);
}

TEST_CASE("mini app: a refusal tells nothing of the data", "[api]") {
  const manual_clock now(app_signed_at + 10s);
  const auto answer = check_mini_app_data(replaced(app_full, "ref_42", "ref_43"), app_token, now);
  REQUIRE_FALSE(answer.has_value());
  CHECK(std::string(answer.error().what()) ==
        "the data of a Mini App (the signature does not fit): malformed data");
}
