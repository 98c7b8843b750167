#include "botcore/api/mini_app_data.hpp"

#include <string>
#include <utility>

#include "api/signed_fields.hpp"
#include "botcore/api/json_reader.hpp"

namespace botcore::inline v0 {
namespace {

// https://core.telegram.org/bots/webapps#validating-data-for-third-party-use
constexpr std::string_view production_key(
    "\xe7\xbf\x03\xa2\xfa\x46\x02\xaf\x45\x80\x70\x3d\x88\xdd\xa5\xbb"
    "\x59\xf3\x2e\xd8\xb0\x2a\x56\xc1\x87\xfe\x7d\x34\xca\xed\x24\x2d",
    32);
constexpr std::string_view test_key(
    "\x40\x05\x50\x58\xa4\xee\x38\x15\x6a\x06\x56\x2e\x52\xee\xce\x92"
    "\xa7\x71\xbc\xd8\x34\x6a\x8c\x46\x15\xcb\x73\x76\xed\xdf\x72\xec",
    32);

void read_user_member(mini_app_user& user, std::string_view name, json_reader& value) {
  if (value.is_null()) return;
  if (name == "id") user.id = value.as_int64();
  if (name == "is_bot") user.is_bot = value.as_bool();
  if (name == "first_name") user.first_name = value.as_string();
  if (name == "last_name") user.last_name = value.as_string();
  if (name == "username") user.username = value.as_string();
  if (name == "language_code") user.language_code = value.as_string();
  if (name == "photo_url") user.photo_url = value.as_string();
  if (name == "is_premium") user.is_premium = value.as_bool();
  if (name == "added_to_attachment_menu") user.added_to_attachment_menu = value.as_bool();
  if (name == "allows_write_to_pm") user.allows_write_to_pm = value.as_bool();
}

void read_chat_member(mini_app_chat& chat, std::string_view name, json_reader& value) {
  if (value.is_null()) return;
  if (name == "id") chat.id = value.as_int64();
  if (name == "type") chat.type = value.as_string();
  if (name == "title") chat.title = value.as_string();
  if (name == "username") chat.username = value.as_string();
  if (name == "photo_url") chat.photo_url = value.as_string();
}

/// A field that holds a JSON object; nothing when there is none.
template <class Object>
std::optional<Object> read_object(const signed_fields& fields, std::string_view name,
                                  void (*read)(Object&, std::string_view, json_reader&)) {
  const std::string* text = fields.find(name);
  if (text == nullptr) return std::nullopt;
  Object object;
  try {
    const json_document document(*text);
    document.root().for_each_member(
        [&](std::string_view member, json_reader& value) { read(object, member, value); });
  } catch (const error&) {
    fields.refuse(signed_data_problem::malformed);
  }
  if (object.id == 0) fields.refuse(signed_data_problem::malformed);
  return object;
}

mini_app_data read_mini_app_data(signed_fields fields, const clock& clock, signed_data_rules rules) {
  mini_app_data data;
  data.auth_date = fields.check_age(clock, rules);
  data.query_id = fields.text("query_id");
  data.user = read_object<mini_app_user>(fields, "user", &read_user_member);
  data.receiver = read_object<mini_app_user>(fields, "receiver", &read_user_member);
  data.chat = read_object<mini_app_chat>(fields, "chat", &read_chat_member);
  data.chat_type = fields.text("chat_type");
  data.chat_instance = fields.text("chat_instance");
  data.start_param = fields.text("start_param");
  data.can_send_after = std::chrono::seconds(fields.number("can_send_after", 0));
  data.fields = std::move(fields).take();
  return data;
}

constexpr const char* checking_mini_app = "the data of a Mini App";

}  // namespace

result<mini_app_data, signed_data_error> check_mini_app_data(std::string_view init_data,
                                                             std::string_view token, const clock& clock,
                                                             signed_data_rules rules) {
  try {
    signed_fields fields(init_data, checking_mini_app);
    fields.check_hash(hmac_sha256("WebAppData", checked_token(token)));
    return read_mini_app_data(std::move(fields), clock, rules);
  } catch (const signed_data_error& refusal) {
    return refusal;
  }
}

result<mini_app_data, signed_data_error> check_mini_app_signature(std::string_view init_data,
                                                                  std::int64_t bot_id, const clock& clock,
                                                                  signed_data_rules rules,
                                                                  telegram_environment environment) {
  const std::string_view key = environment == telegram_environment::test ? test_key : production_key;
  return check_mini_app_signature(init_data, bot_id, clock, rules, key);
}

result<mini_app_data, signed_data_error> check_mini_app_signature(std::string_view init_data,
                                                                  std::int64_t bot_id, const clock& clock,
                                                                  signed_data_rules rules,
                                                                  std::string_view public_key) {
  try {
    signed_fields fields(init_data, checking_mini_app);
    fields.check_signature(std::to_string(bot_id) + ":WebAppData\n", public_key);
    return read_mini_app_data(std::move(fields), clock, rules);
  } catch (const signed_data_error& refusal) {
    return refusal;
  }
}

}  // namespace botcore::inline v0
