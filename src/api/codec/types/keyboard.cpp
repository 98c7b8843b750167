// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/keyboard.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/api/types/game.hpp"

namespace botcore::inline v0::api {

WebAppInfo::WebAppInfo() = default;
WebAppInfo::WebAppInfo(std::string url)
    : url(std::move(url)) {}
WebAppInfo::WebAppInfo(const WebAppInfo&) = default;
WebAppInfo::WebAppInfo(WebAppInfo&&) noexcept = default;
WebAppInfo& WebAppInfo::operator=(const WebAppInfo& other) {
  return *this = WebAppInfo(other);
}
WebAppInfo& WebAppInfo::operator=(WebAppInfo&& other) noexcept {
  return replace_value(*this, other);
}
WebAppInfo::~WebAppInfo() = default;
bool WebAppInfo::operator==(const WebAppInfo& other) const {
  return url == other.url;
}

void encode(json_writer& out, const WebAppInfo& value) {
  out.begin_object();
  encode_member(out, "url", value.url);
  out.end_object();
}

void decode(json_reader& in, WebAppInfo& value) {
  static constexpr json_member_table members({
      {"url", decode_field<&WebAppInfo::url>},
  });
  decode_members(in, &value, members);
}

ReplyKeyboardMarkup::ReplyKeyboardMarkup() = default;
ReplyKeyboardMarkup::ReplyKeyboardMarkup(std::vector<std::vector<KeyboardButton>> keyboard)
    : keyboard(std::move(keyboard)) {}
ReplyKeyboardMarkup::ReplyKeyboardMarkup(const ReplyKeyboardMarkup&) = default;
ReplyKeyboardMarkup::ReplyKeyboardMarkup(ReplyKeyboardMarkup&&) noexcept = default;
ReplyKeyboardMarkup& ReplyKeyboardMarkup::operator=(const ReplyKeyboardMarkup& other) {
  return *this = ReplyKeyboardMarkup(other);
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::operator=(ReplyKeyboardMarkup&& other) noexcept {
  return replace_value(*this, other);
}
ReplyKeyboardMarkup::~ReplyKeyboardMarkup() = default;
bool ReplyKeyboardMarkup::operator==(const ReplyKeyboardMarkup& other) const {
  return keyboard == other.keyboard &&
         is_persistent == other.is_persistent &&
         resize_keyboard == other.resize_keyboard &&
         one_time_keyboard == other.one_time_keyboard &&
         input_field_placeholder == other.input_field_placeholder &&
         selective == other.selective &&
         force_reply == other.force_reply;
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::add_keyboard(std::vector<KeyboardButton> element) & {
  this->keyboard.push_back(std::move(element));
  return *this;
}
ReplyKeyboardMarkup&& ReplyKeyboardMarkup::add_keyboard(std::vector<KeyboardButton> element) && {
  return std::move(add_keyboard(std::move(element)));
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::with_is_persistent(bool value) & {
  this->is_persistent = value;
  return *this;
}
ReplyKeyboardMarkup&& ReplyKeyboardMarkup::with_is_persistent(bool value) && {
  return std::move(with_is_persistent(value));
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::with_resize_keyboard(bool value) & {
  this->resize_keyboard = value;
  return *this;
}
ReplyKeyboardMarkup&& ReplyKeyboardMarkup::with_resize_keyboard(bool value) && {
  return std::move(with_resize_keyboard(value));
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::with_one_time_keyboard(bool value) & {
  this->one_time_keyboard = value;
  return *this;
}
ReplyKeyboardMarkup&& ReplyKeyboardMarkup::with_one_time_keyboard(bool value) && {
  return std::move(with_one_time_keyboard(value));
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::with_input_field_placeholder(std::string value) & {
  this->input_field_placeholder = std::move(value);
  return *this;
}
ReplyKeyboardMarkup&& ReplyKeyboardMarkup::with_input_field_placeholder(std::string value) && {
  return std::move(with_input_field_placeholder(std::move(value)));
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::with_selective(bool value) & {
  this->selective = value;
  return *this;
}
ReplyKeyboardMarkup&& ReplyKeyboardMarkup::with_selective(bool value) && {
  return std::move(with_selective(value));
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::with_force_reply(bool value) & {
  this->force_reply = value;
  return *this;
}
ReplyKeyboardMarkup&& ReplyKeyboardMarkup::with_force_reply(bool value) && {
  return std::move(with_force_reply(value));
}

void encode(json_writer& out, const ReplyKeyboardMarkup& value) {
  out.begin_object();
  encode_member(out, "keyboard", value.keyboard);
  encode_member(out, "is_persistent", value.is_persistent);
  encode_member(out, "resize_keyboard", value.resize_keyboard);
  encode_member(out, "one_time_keyboard", value.one_time_keyboard);
  encode_text(out, {"ReplyKeyboardMarkup", "input_field_placeholder", 1, 64, text_unit::characters}, value.input_field_placeholder);
  encode_member(out, "selective", value.selective);
  encode_member(out, "force_reply", value.force_reply);
  out.end_object();
}

void decode(json_reader& in, ReplyKeyboardMarkup& value) {
  static constexpr json_member_table members({
      {"keyboard", decode_field<&ReplyKeyboardMarkup::keyboard>},
      {"is_persistent", decode_field<&ReplyKeyboardMarkup::is_persistent>},
      {"resize_keyboard", decode_field<&ReplyKeyboardMarkup::resize_keyboard>},
      {"one_time_keyboard", decode_field<&ReplyKeyboardMarkup::one_time_keyboard>},
      {"input_field_placeholder", decode_field<&ReplyKeyboardMarkup::input_field_placeholder>},
      {"selective", decode_field<&ReplyKeyboardMarkup::selective>},
      {"force_reply", decode_field<&ReplyKeyboardMarkup::force_reply>},
  });
  decode_members(in, &value, members);
}

KeyboardButton::KeyboardButton() = default;
KeyboardButton::KeyboardButton(std::string text)
    : text(std::move(text)) {}
KeyboardButton::KeyboardButton(const KeyboardButton&) = default;
KeyboardButton::KeyboardButton(KeyboardButton&&) noexcept = default;
KeyboardButton& KeyboardButton::operator=(const KeyboardButton& other) {
  return *this = KeyboardButton(other);
}
KeyboardButton& KeyboardButton::operator=(KeyboardButton&& other) noexcept {
  return replace_value(*this, other);
}
KeyboardButton::~KeyboardButton() = default;
bool KeyboardButton::operator==(const KeyboardButton& other) const {
  return text == other.text &&
         icon_custom_emoji_id == other.icon_custom_emoji_id &&
         style == other.style &&
         request_users == other.request_users &&
         request_chat == other.request_chat &&
         request_managed_bot == other.request_managed_bot &&
         request_contact == other.request_contact &&
         request_location == other.request_location &&
         request_poll == other.request_poll &&
         web_app == other.web_app;
}
KeyboardButton& KeyboardButton::with_icon_custom_emoji_id(std::string value) & {
  this->icon_custom_emoji_id = std::move(value);
  return *this;
}
KeyboardButton&& KeyboardButton::with_icon_custom_emoji_id(std::string value) && {
  return std::move(with_icon_custom_emoji_id(std::move(value)));
}
KeyboardButton& KeyboardButton::with_style(ButtonStyle value) & {
  this->style = std::move(value);
  return *this;
}
KeyboardButton&& KeyboardButton::with_style(ButtonStyle value) && {
  return std::move(with_style(std::move(value)));
}
KeyboardButton& KeyboardButton::with_request_users(KeyboardButtonRequestUsers value) & {
  this->request_users = std::move(value);
  return *this;
}
KeyboardButton&& KeyboardButton::with_request_users(KeyboardButtonRequestUsers value) && {
  return std::move(with_request_users(std::move(value)));
}
KeyboardButton& KeyboardButton::with_request_chat(KeyboardButtonRequestChat value) & {
  this->request_chat = std::move(value);
  return *this;
}
KeyboardButton&& KeyboardButton::with_request_chat(KeyboardButtonRequestChat value) && {
  return std::move(with_request_chat(std::move(value)));
}
KeyboardButton& KeyboardButton::with_request_managed_bot(KeyboardButtonRequestManagedBot value) & {
  this->request_managed_bot = std::move(value);
  return *this;
}
KeyboardButton&& KeyboardButton::with_request_managed_bot(KeyboardButtonRequestManagedBot value) && {
  return std::move(with_request_managed_bot(std::move(value)));
}
KeyboardButton& KeyboardButton::with_request_contact(bool value) & {
  this->request_contact = value;
  return *this;
}
KeyboardButton&& KeyboardButton::with_request_contact(bool value) && {
  return std::move(with_request_contact(value));
}
KeyboardButton& KeyboardButton::with_request_location(bool value) & {
  this->request_location = value;
  return *this;
}
KeyboardButton&& KeyboardButton::with_request_location(bool value) && {
  return std::move(with_request_location(value));
}
KeyboardButton& KeyboardButton::with_request_poll(KeyboardButtonPollType value) & {
  this->request_poll = std::move(value);
  return *this;
}
KeyboardButton&& KeyboardButton::with_request_poll(KeyboardButtonPollType value) && {
  return std::move(with_request_poll(std::move(value)));
}
KeyboardButton& KeyboardButton::with_web_app(WebAppInfo value) & {
  this->web_app = std::move(value);
  return *this;
}
KeyboardButton&& KeyboardButton::with_web_app(WebAppInfo value) && {
  return std::move(with_web_app(std::move(value)));
}

void encode(json_writer& out, const KeyboardButton& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  encode_member(out, "icon_custom_emoji_id", value.icon_custom_emoji_id);
  encode_member(out, "style", value.style);
  encode_member(out, "request_users", value.request_users);
  encode_member(out, "request_chat", value.request_chat);
  encode_member(out, "request_managed_bot", value.request_managed_bot);
  encode_member(out, "request_contact", value.request_contact);
  encode_member(out, "request_location", value.request_location);
  encode_member(out, "request_poll", value.request_poll);
  encode_member(out, "web_app", value.web_app);
  out.end_object();
}

void decode(json_reader& in, KeyboardButton& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&KeyboardButton::text>},
      {"icon_custom_emoji_id", decode_field<&KeyboardButton::icon_custom_emoji_id>},
      {"style", decode_field<&KeyboardButton::style>},
      {"request_users", decode_field<&KeyboardButton::request_users>},
      {"request_chat", decode_field<&KeyboardButton::request_chat>},
      {"request_managed_bot", decode_field<&KeyboardButton::request_managed_bot>},
      {"request_contact", decode_field<&KeyboardButton::request_contact>},
      {"request_location", decode_field<&KeyboardButton::request_location>},
      {"request_poll", decode_field<&KeyboardButton::request_poll>},
      {"web_app", decode_field<&KeyboardButton::web_app>},
  });
  decode_members(in, &value, members);
}

KeyboardButtonRequestUsers::KeyboardButtonRequestUsers() = default;
KeyboardButtonRequestUsers::KeyboardButtonRequestUsers(std::int64_t request_id)
    : request_id(request_id) {}
KeyboardButtonRequestUsers::KeyboardButtonRequestUsers(const KeyboardButtonRequestUsers&) = default;
KeyboardButtonRequestUsers::KeyboardButtonRequestUsers(KeyboardButtonRequestUsers&&) noexcept = default;
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::operator=(const KeyboardButtonRequestUsers& other) {
  return *this = KeyboardButtonRequestUsers(other);
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::operator=(KeyboardButtonRequestUsers&& other) noexcept {
  return replace_value(*this, other);
}
KeyboardButtonRequestUsers::~KeyboardButtonRequestUsers() = default;
bool KeyboardButtonRequestUsers::operator==(const KeyboardButtonRequestUsers& other) const {
  return request_id == other.request_id &&
         user_is_bot == other.user_is_bot &&
         user_is_premium == other.user_is_premium &&
         max_quantity == other.max_quantity &&
         request_name == other.request_name &&
         request_username == other.request_username &&
         request_photo == other.request_photo;
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::with_user_is_bot(bool value) & {
  this->user_is_bot = value;
  return *this;
}
KeyboardButtonRequestUsers&& KeyboardButtonRequestUsers::with_user_is_bot(bool value) && {
  return std::move(with_user_is_bot(value));
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::with_user_is_premium(bool value) & {
  this->user_is_premium = value;
  return *this;
}
KeyboardButtonRequestUsers&& KeyboardButtonRequestUsers::with_user_is_premium(bool value) && {
  return std::move(with_user_is_premium(value));
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::with_max_quantity(std::int64_t value) & {
  this->max_quantity = value;
  return *this;
}
KeyboardButtonRequestUsers&& KeyboardButtonRequestUsers::with_max_quantity(std::int64_t value) && {
  return std::move(with_max_quantity(value));
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::with_request_name(bool value) & {
  this->request_name = value;
  return *this;
}
KeyboardButtonRequestUsers&& KeyboardButtonRequestUsers::with_request_name(bool value) && {
  return std::move(with_request_name(value));
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::with_request_username(bool value) & {
  this->request_username = value;
  return *this;
}
KeyboardButtonRequestUsers&& KeyboardButtonRequestUsers::with_request_username(bool value) && {
  return std::move(with_request_username(value));
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::with_request_photo(bool value) & {
  this->request_photo = value;
  return *this;
}
KeyboardButtonRequestUsers&& KeyboardButtonRequestUsers::with_request_photo(bool value) && {
  return std::move(with_request_photo(value));
}

void encode(json_writer& out, const KeyboardButtonRequestUsers& value) {
  out.begin_object();
  encode_member(out, "request_id", value.request_id);
  encode_member(out, "user_is_bot", value.user_is_bot);
  encode_member(out, "user_is_premium", value.user_is_premium);
  encode_member(out, "max_quantity", value.max_quantity);
  encode_member(out, "request_name", value.request_name);
  encode_member(out, "request_username", value.request_username);
  encode_member(out, "request_photo", value.request_photo);
  out.end_object();
}

void decode(json_reader& in, KeyboardButtonRequestUsers& value) {
  static constexpr json_member_table members({
      {"request_id", decode_field<&KeyboardButtonRequestUsers::request_id>},
      {"user_is_bot", decode_field<&KeyboardButtonRequestUsers::user_is_bot>},
      {"user_is_premium", decode_field<&KeyboardButtonRequestUsers::user_is_premium>},
      {"max_quantity", decode_field<&KeyboardButtonRequestUsers::max_quantity>},
      {"request_name", decode_field<&KeyboardButtonRequestUsers::request_name>},
      {"request_username", decode_field<&KeyboardButtonRequestUsers::request_username>},
      {"request_photo", decode_field<&KeyboardButtonRequestUsers::request_photo>},
  });
  decode_members(in, &value, members);
}

KeyboardButtonRequestChat::KeyboardButtonRequestChat() = default;
KeyboardButtonRequestChat::KeyboardButtonRequestChat(std::int64_t request_id, bool chat_is_channel)
    : request_id(request_id), chat_is_channel(chat_is_channel) {}
KeyboardButtonRequestChat::KeyboardButtonRequestChat(const KeyboardButtonRequestChat&) = default;
KeyboardButtonRequestChat::KeyboardButtonRequestChat(KeyboardButtonRequestChat&&) noexcept = default;
KeyboardButtonRequestChat& KeyboardButtonRequestChat::operator=(const KeyboardButtonRequestChat& other) {
  return *this = KeyboardButtonRequestChat(other);
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::operator=(KeyboardButtonRequestChat&& other) noexcept {
  return replace_value(*this, other);
}
KeyboardButtonRequestChat::~KeyboardButtonRequestChat() = default;
bool KeyboardButtonRequestChat::operator==(const KeyboardButtonRequestChat& other) const {
  return request_id == other.request_id &&
         chat_is_channel == other.chat_is_channel &&
         chat_is_forum == other.chat_is_forum &&
         chat_has_username == other.chat_has_username &&
         chat_is_created == other.chat_is_created &&
         user_administrator_rights == other.user_administrator_rights &&
         bot_administrator_rights == other.bot_administrator_rights &&
         bot_is_member == other.bot_is_member &&
         request_title == other.request_title &&
         request_username == other.request_username &&
         request_photo == other.request_photo;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_chat_is_forum(bool value) & {
  this->chat_is_forum = value;
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_chat_is_forum(bool value) && {
  return std::move(with_chat_is_forum(value));
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_chat_has_username(bool value) & {
  this->chat_has_username = value;
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_chat_has_username(bool value) && {
  return std::move(with_chat_has_username(value));
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_chat_is_created(bool value) & {
  this->chat_is_created = value;
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_chat_is_created(bool value) && {
  return std::move(with_chat_is_created(value));
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_user_administrator_rights(ChatAdministratorRights value) & {
  this->user_administrator_rights = std::move(value);
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_user_administrator_rights(ChatAdministratorRights value) && {
  return std::move(with_user_administrator_rights(std::move(value)));
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_bot_administrator_rights(ChatAdministratorRights value) & {
  this->bot_administrator_rights = std::move(value);
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_bot_administrator_rights(ChatAdministratorRights value) && {
  return std::move(with_bot_administrator_rights(std::move(value)));
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_bot_is_member(bool value) & {
  this->bot_is_member = value;
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_bot_is_member(bool value) && {
  return std::move(with_bot_is_member(value));
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_request_title(bool value) & {
  this->request_title = value;
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_request_title(bool value) && {
  return std::move(with_request_title(value));
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_request_username(bool value) & {
  this->request_username = value;
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_request_username(bool value) && {
  return std::move(with_request_username(value));
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::with_request_photo(bool value) & {
  this->request_photo = value;
  return *this;
}
KeyboardButtonRequestChat&& KeyboardButtonRequestChat::with_request_photo(bool value) && {
  return std::move(with_request_photo(value));
}

void encode(json_writer& out, const KeyboardButtonRequestChat& value) {
  out.begin_object();
  encode_member(out, "request_id", value.request_id);
  encode_member(out, "chat_is_channel", value.chat_is_channel);
  encode_member(out, "chat_is_forum", value.chat_is_forum);
  encode_member(out, "chat_has_username", value.chat_has_username);
  encode_member(out, "chat_is_created", value.chat_is_created);
  encode_member(out, "user_administrator_rights", value.user_administrator_rights);
  encode_member(out, "bot_administrator_rights", value.bot_administrator_rights);
  encode_member(out, "bot_is_member", value.bot_is_member);
  encode_member(out, "request_title", value.request_title);
  encode_member(out, "request_username", value.request_username);
  encode_member(out, "request_photo", value.request_photo);
  out.end_object();
}

void decode(json_reader& in, KeyboardButtonRequestChat& value) {
  static constexpr json_member_table members({
      {"request_id", decode_field<&KeyboardButtonRequestChat::request_id>},
      {"chat_is_channel", decode_field<&KeyboardButtonRequestChat::chat_is_channel>},
      {"chat_is_forum", decode_field<&KeyboardButtonRequestChat::chat_is_forum>},
      {"chat_has_username", decode_field<&KeyboardButtonRequestChat::chat_has_username>},
      {"chat_is_created", decode_field<&KeyboardButtonRequestChat::chat_is_created>},
      {"user_administrator_rights", decode_field<&KeyboardButtonRequestChat::user_administrator_rights>},
      {"bot_administrator_rights", decode_field<&KeyboardButtonRequestChat::bot_administrator_rights>},
      {"bot_is_member", decode_field<&KeyboardButtonRequestChat::bot_is_member>},
      {"request_title", decode_field<&KeyboardButtonRequestChat::request_title>},
      {"request_username", decode_field<&KeyboardButtonRequestChat::request_username>},
      {"request_photo", decode_field<&KeyboardButtonRequestChat::request_photo>},
  });
  decode_members(in, &value, members);
}

KeyboardButtonRequestManagedBot::KeyboardButtonRequestManagedBot() = default;
KeyboardButtonRequestManagedBot::KeyboardButtonRequestManagedBot(std::int64_t request_id)
    : request_id(request_id) {}
KeyboardButtonRequestManagedBot::KeyboardButtonRequestManagedBot(const KeyboardButtonRequestManagedBot&) = default;
KeyboardButtonRequestManagedBot::KeyboardButtonRequestManagedBot(KeyboardButtonRequestManagedBot&&) noexcept = default;
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::operator=(const KeyboardButtonRequestManagedBot& other) {
  return *this = KeyboardButtonRequestManagedBot(other);
}
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::operator=(KeyboardButtonRequestManagedBot&& other) noexcept {
  return replace_value(*this, other);
}
KeyboardButtonRequestManagedBot::~KeyboardButtonRequestManagedBot() = default;
bool KeyboardButtonRequestManagedBot::operator==(const KeyboardButtonRequestManagedBot& other) const {
  return request_id == other.request_id &&
         suggested_name == other.suggested_name &&
         suggested_username == other.suggested_username;
}
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::with_suggested_name(std::string value) & {
  this->suggested_name = std::move(value);
  return *this;
}
KeyboardButtonRequestManagedBot&& KeyboardButtonRequestManagedBot::with_suggested_name(std::string value) && {
  return std::move(with_suggested_name(std::move(value)));
}
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::with_suggested_username(std::string value) & {
  this->suggested_username = std::move(value);
  return *this;
}
KeyboardButtonRequestManagedBot&& KeyboardButtonRequestManagedBot::with_suggested_username(std::string value) && {
  return std::move(with_suggested_username(std::move(value)));
}

void encode(json_writer& out, const KeyboardButtonRequestManagedBot& value) {
  out.begin_object();
  encode_member(out, "request_id", value.request_id);
  encode_member(out, "suggested_name", value.suggested_name);
  encode_member(out, "suggested_username", value.suggested_username);
  out.end_object();
}

void decode(json_reader& in, KeyboardButtonRequestManagedBot& value) {
  static constexpr json_member_table members({
      {"request_id", decode_field<&KeyboardButtonRequestManagedBot::request_id>},
      {"suggested_name", decode_field<&KeyboardButtonRequestManagedBot::suggested_name>},
      {"suggested_username", decode_field<&KeyboardButtonRequestManagedBot::suggested_username>},
  });
  decode_members(in, &value, members);
}

KeyboardButtonPollType::KeyboardButtonPollType() = default;
KeyboardButtonPollType::KeyboardButtonPollType(const KeyboardButtonPollType&) = default;
KeyboardButtonPollType::KeyboardButtonPollType(KeyboardButtonPollType&&) noexcept = default;
KeyboardButtonPollType& KeyboardButtonPollType::operator=(const KeyboardButtonPollType& other) {
  return *this = KeyboardButtonPollType(other);
}
KeyboardButtonPollType& KeyboardButtonPollType::operator=(KeyboardButtonPollType&& other) noexcept {
  return replace_value(*this, other);
}
KeyboardButtonPollType::~KeyboardButtonPollType() = default;
bool KeyboardButtonPollType::operator==(const KeyboardButtonPollType& other) const {
  return type == other.type;
}
KeyboardButtonPollType& KeyboardButtonPollType::with_type(std::string value) & {
  this->type = std::move(value);
  return *this;
}
KeyboardButtonPollType&& KeyboardButtonPollType::with_type(std::string value) && {
  return std::move(with_type(std::move(value)));
}

void encode(json_writer& out, const KeyboardButtonPollType& value) {
  out.begin_object();
  encode_member(out, "type", value.type);
  out.end_object();
}

void decode(json_reader& in, KeyboardButtonPollType& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&KeyboardButtonPollType::type>},
  });
  decode_members(in, &value, members);
}

ReplyKeyboardRemove::ReplyKeyboardRemove() = default;
ReplyKeyboardRemove::ReplyKeyboardRemove(const ReplyKeyboardRemove&) = default;
ReplyKeyboardRemove::ReplyKeyboardRemove(ReplyKeyboardRemove&&) noexcept = default;
ReplyKeyboardRemove& ReplyKeyboardRemove::operator=(const ReplyKeyboardRemove& other) {
  return *this = ReplyKeyboardRemove(other);
}
ReplyKeyboardRemove& ReplyKeyboardRemove::operator=(ReplyKeyboardRemove&& other) noexcept {
  return replace_value(*this, other);
}
ReplyKeyboardRemove::~ReplyKeyboardRemove() = default;
bool ReplyKeyboardRemove::operator==(const ReplyKeyboardRemove& other) const {
  return remove_keyboard == other.remove_keyboard &&
         selective == other.selective;
}
ReplyKeyboardRemove& ReplyKeyboardRemove::with_selective(bool value) & {
  this->selective = value;
  return *this;
}
ReplyKeyboardRemove&& ReplyKeyboardRemove::with_selective(bool value) && {
  return std::move(with_selective(value));
}

void encode(json_writer& out, const ReplyKeyboardRemove& value) {
  out.begin_object();
  encode_member(out, "remove_keyboard", value.remove_keyboard);
  encode_member(out, "selective", value.selective);
  out.end_object();
}

void decode(json_reader& in, ReplyKeyboardRemove& value) {
  static constexpr json_member_table members({
      {"remove_keyboard", decode_field<&ReplyKeyboardRemove::remove_keyboard>},
      {"selective", decode_field<&ReplyKeyboardRemove::selective>},
  });
  decode_members(in, &value, members);
}

InlineKeyboardMarkup::InlineKeyboardMarkup() = default;
InlineKeyboardMarkup::InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>> inline_keyboard)
    : inline_keyboard(std::move(inline_keyboard)) {}
InlineKeyboardMarkup::InlineKeyboardMarkup(const InlineKeyboardMarkup&) = default;
InlineKeyboardMarkup::InlineKeyboardMarkup(InlineKeyboardMarkup&&) noexcept = default;
InlineKeyboardMarkup& InlineKeyboardMarkup::operator=(const InlineKeyboardMarkup& other) {
  return *this = InlineKeyboardMarkup(other);
}
InlineKeyboardMarkup& InlineKeyboardMarkup::operator=(InlineKeyboardMarkup&& other) noexcept {
  return replace_value(*this, other);
}
InlineKeyboardMarkup::~InlineKeyboardMarkup() = default;
bool InlineKeyboardMarkup::operator==(const InlineKeyboardMarkup& other) const {
  return inline_keyboard == other.inline_keyboard &&
         force_reply == other.force_reply;
}
InlineKeyboardMarkup& InlineKeyboardMarkup::add_inline_keyboard(std::vector<InlineKeyboardButton> element) & {
  this->inline_keyboard.push_back(std::move(element));
  return *this;
}
InlineKeyboardMarkup&& InlineKeyboardMarkup::add_inline_keyboard(std::vector<InlineKeyboardButton> element) && {
  return std::move(add_inline_keyboard(std::move(element)));
}
InlineKeyboardMarkup& InlineKeyboardMarkup::with_force_reply(bool value) & {
  this->force_reply = value;
  return *this;
}
InlineKeyboardMarkup&& InlineKeyboardMarkup::with_force_reply(bool value) && {
  return std::move(with_force_reply(value));
}

void encode(json_writer& out, const InlineKeyboardMarkup& value) {
  out.begin_object();
  encode_member(out, "inline_keyboard", value.inline_keyboard);
  encode_member(out, "force_reply", value.force_reply);
  out.end_object();
}

void decode(json_reader& in, InlineKeyboardMarkup& value) {
  static constexpr json_member_table members({
      {"inline_keyboard", decode_field<&InlineKeyboardMarkup::inline_keyboard>},
      {"force_reply", decode_field<&InlineKeyboardMarkup::force_reply>},
  });
  decode_members(in, &value, members);
}

InlineKeyboardButton::InlineKeyboardButton() = default;
InlineKeyboardButton::InlineKeyboardButton(std::string text)
    : text(std::move(text)) {}
InlineKeyboardButton::InlineKeyboardButton(const InlineKeyboardButton&) = default;
InlineKeyboardButton::InlineKeyboardButton(InlineKeyboardButton&&) noexcept = default;
InlineKeyboardButton& InlineKeyboardButton::operator=(const InlineKeyboardButton& other) {
  return *this = InlineKeyboardButton(other);
}
InlineKeyboardButton& InlineKeyboardButton::operator=(InlineKeyboardButton&& other) noexcept {
  return replace_value(*this, other);
}
InlineKeyboardButton::~InlineKeyboardButton() = default;
bool InlineKeyboardButton::operator==(const InlineKeyboardButton& other) const {
  return text == other.text &&
         icon_custom_emoji_id == other.icon_custom_emoji_id &&
         style == other.style &&
         url == other.url &&
         callback_data == other.callback_data &&
         web_app == other.web_app &&
         login_url == other.login_url &&
         switch_inline_query == other.switch_inline_query &&
         switch_inline_query_current_chat == other.switch_inline_query_current_chat &&
         switch_inline_query_chosen_chat == other.switch_inline_query_chosen_chat &&
         copy_text == other.copy_text &&
         callback_game == other.callback_game &&
         pay == other.pay &&
         disabled == other.disabled;
}
InlineKeyboardButton& InlineKeyboardButton::with_icon_custom_emoji_id(std::string value) & {
  this->icon_custom_emoji_id = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_icon_custom_emoji_id(std::string value) && {
  return std::move(with_icon_custom_emoji_id(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_style(ButtonStyle value) & {
  this->style = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_style(ButtonStyle value) && {
  return std::move(with_style(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_url(std::string value) & {
  this->url = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_url(std::string value) && {
  return std::move(with_url(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_callback_data(std::string value) & {
  this->callback_data = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_callback_data(std::string value) && {
  return std::move(with_callback_data(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_web_app(WebAppInfo value) & {
  this->web_app = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_web_app(WebAppInfo value) && {
  return std::move(with_web_app(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_login_url(LoginUrl value) & {
  this->login_url = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_login_url(LoginUrl value) && {
  return std::move(with_login_url(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_switch_inline_query(std::string value) & {
  this->switch_inline_query = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_switch_inline_query(std::string value) && {
  return std::move(with_switch_inline_query(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_switch_inline_query_current_chat(std::string value) & {
  this->switch_inline_query_current_chat = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_switch_inline_query_current_chat(std::string value) && {
  return std::move(with_switch_inline_query_current_chat(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) & {
  this->switch_inline_query_chosen_chat = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) && {
  return std::move(with_switch_inline_query_chosen_chat(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_copy_text(CopyTextButton value) & {
  this->copy_text = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_copy_text(CopyTextButton value) && {
  return std::move(with_copy_text(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_callback_game(CallbackGame value) & {
  this->callback_game = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_callback_game(CallbackGame value) && {
  return std::move(with_callback_game(std::move(value)));
}
InlineKeyboardButton& InlineKeyboardButton::with_pay(bool value) & {
  this->pay = value;
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_pay(bool value) && {
  return std::move(with_pay(value));
}
InlineKeyboardButton& InlineKeyboardButton::with_disabled(DisabledButton value) & {
  this->disabled = std::move(value);
  return *this;
}
InlineKeyboardButton&& InlineKeyboardButton::with_disabled(DisabledButton value) && {
  return std::move(with_disabled(std::move(value)));
}

void encode(json_writer& out, const InlineKeyboardButton& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  encode_member(out, "icon_custom_emoji_id", value.icon_custom_emoji_id);
  encode_member(out, "style", value.style);
  encode_member(out, "url", value.url);
  encode_text(out, {"InlineKeyboardButton", "callback_data", 1, 64, text_unit::bytes}, value.callback_data);
  encode_member(out, "web_app", value.web_app);
  encode_member(out, "login_url", value.login_url);
  encode_member(out, "switch_inline_query", value.switch_inline_query);
  encode_member(out, "switch_inline_query_current_chat", value.switch_inline_query_current_chat);
  encode_member(out, "switch_inline_query_chosen_chat", value.switch_inline_query_chosen_chat);
  encode_member(out, "copy_text", value.copy_text);
  encode_member(out, "callback_game", value.callback_game);
  encode_member(out, "pay", value.pay);
  encode_member(out, "disabled", value.disabled);
  out.end_object();
}

void decode(json_reader& in, InlineKeyboardButton& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InlineKeyboardButton::text>},
      {"icon_custom_emoji_id", decode_field<&InlineKeyboardButton::icon_custom_emoji_id>},
      {"style", decode_field<&InlineKeyboardButton::style>},
      {"url", decode_field<&InlineKeyboardButton::url>},
      {"callback_data", decode_field<&InlineKeyboardButton::callback_data>},
      {"web_app", decode_field<&InlineKeyboardButton::web_app>},
      {"login_url", decode_field<&InlineKeyboardButton::login_url>},
      {"switch_inline_query", decode_field<&InlineKeyboardButton::switch_inline_query>},
      {"switch_inline_query_current_chat", decode_field<&InlineKeyboardButton::switch_inline_query_current_chat>},
      {"switch_inline_query_chosen_chat", decode_field<&InlineKeyboardButton::switch_inline_query_chosen_chat>},
      {"copy_text", decode_field<&InlineKeyboardButton::copy_text>},
      {"callback_game", decode_field<&InlineKeyboardButton::callback_game>},
      {"pay", decode_field<&InlineKeyboardButton::pay>},
      {"disabled", decode_field<&InlineKeyboardButton::disabled>},
  });
  decode_members(in, &value, members);
}

LoginUrl::LoginUrl() = default;
LoginUrl::LoginUrl(std::string url)
    : url(std::move(url)) {}
LoginUrl::LoginUrl(const LoginUrl&) = default;
LoginUrl::LoginUrl(LoginUrl&&) noexcept = default;
LoginUrl& LoginUrl::operator=(const LoginUrl& other) {
  return *this = LoginUrl(other);
}
LoginUrl& LoginUrl::operator=(LoginUrl&& other) noexcept {
  return replace_value(*this, other);
}
LoginUrl::~LoginUrl() = default;
bool LoginUrl::operator==(const LoginUrl& other) const {
  return url == other.url &&
         forward_text == other.forward_text &&
         bot_username == other.bot_username &&
         request_write_access == other.request_write_access;
}
LoginUrl& LoginUrl::with_forward_text(std::string value) & {
  this->forward_text = std::move(value);
  return *this;
}
LoginUrl&& LoginUrl::with_forward_text(std::string value) && {
  return std::move(with_forward_text(std::move(value)));
}
LoginUrl& LoginUrl::with_bot_username(std::string value) & {
  this->bot_username = std::move(value);
  return *this;
}
LoginUrl&& LoginUrl::with_bot_username(std::string value) && {
  return std::move(with_bot_username(std::move(value)));
}
LoginUrl& LoginUrl::with_request_write_access(bool value) & {
  this->request_write_access = value;
  return *this;
}
LoginUrl&& LoginUrl::with_request_write_access(bool value) && {
  return std::move(with_request_write_access(value));
}

void encode(json_writer& out, const LoginUrl& value) {
  out.begin_object();
  encode_member(out, "url", value.url);
  encode_member(out, "forward_text", value.forward_text);
  encode_member(out, "bot_username", value.bot_username);
  encode_member(out, "request_write_access", value.request_write_access);
  out.end_object();
}

void decode(json_reader& in, LoginUrl& value) {
  static constexpr json_member_table members({
      {"url", decode_field<&LoginUrl::url>},
      {"forward_text", decode_field<&LoginUrl::forward_text>},
      {"bot_username", decode_field<&LoginUrl::bot_username>},
      {"request_write_access", decode_field<&LoginUrl::request_write_access>},
  });
  decode_members(in, &value, members);
}

SwitchInlineQueryChosenChat::SwitchInlineQueryChosenChat() = default;
SwitchInlineQueryChosenChat::SwitchInlineQueryChosenChat(const SwitchInlineQueryChosenChat&) = default;
SwitchInlineQueryChosenChat::SwitchInlineQueryChosenChat(SwitchInlineQueryChosenChat&&) noexcept = default;
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::operator=(const SwitchInlineQueryChosenChat& other) {
  return *this = SwitchInlineQueryChosenChat(other);
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::operator=(SwitchInlineQueryChosenChat&& other) noexcept {
  return replace_value(*this, other);
}
SwitchInlineQueryChosenChat::~SwitchInlineQueryChosenChat() = default;
bool SwitchInlineQueryChosenChat::operator==(const SwitchInlineQueryChosenChat& other) const {
  return query == other.query &&
         allow_user_chats == other.allow_user_chats &&
         allow_bot_chats == other.allow_bot_chats &&
         allow_group_chats == other.allow_group_chats &&
         allow_channel_chats == other.allow_channel_chats;
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::with_query(std::string value) & {
  this->query = std::move(value);
  return *this;
}
SwitchInlineQueryChosenChat&& SwitchInlineQueryChosenChat::with_query(std::string value) && {
  return std::move(with_query(std::move(value)));
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::with_allow_user_chats(bool value) & {
  this->allow_user_chats = value;
  return *this;
}
SwitchInlineQueryChosenChat&& SwitchInlineQueryChosenChat::with_allow_user_chats(bool value) && {
  return std::move(with_allow_user_chats(value));
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::with_allow_bot_chats(bool value) & {
  this->allow_bot_chats = value;
  return *this;
}
SwitchInlineQueryChosenChat&& SwitchInlineQueryChosenChat::with_allow_bot_chats(bool value) && {
  return std::move(with_allow_bot_chats(value));
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::with_allow_group_chats(bool value) & {
  this->allow_group_chats = value;
  return *this;
}
SwitchInlineQueryChosenChat&& SwitchInlineQueryChosenChat::with_allow_group_chats(bool value) && {
  return std::move(with_allow_group_chats(value));
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::with_allow_channel_chats(bool value) & {
  this->allow_channel_chats = value;
  return *this;
}
SwitchInlineQueryChosenChat&& SwitchInlineQueryChosenChat::with_allow_channel_chats(bool value) && {
  return std::move(with_allow_channel_chats(value));
}

void encode(json_writer& out, const SwitchInlineQueryChosenChat& value) {
  out.begin_object();
  encode_member(out, "query", value.query);
  encode_member(out, "allow_user_chats", value.allow_user_chats);
  encode_member(out, "allow_bot_chats", value.allow_bot_chats);
  encode_member(out, "allow_group_chats", value.allow_group_chats);
  encode_member(out, "allow_channel_chats", value.allow_channel_chats);
  out.end_object();
}

void decode(json_reader& in, SwitchInlineQueryChosenChat& value) {
  static constexpr json_member_table members({
      {"query", decode_field<&SwitchInlineQueryChosenChat::query>},
      {"allow_user_chats", decode_field<&SwitchInlineQueryChosenChat::allow_user_chats>},
      {"allow_bot_chats", decode_field<&SwitchInlineQueryChosenChat::allow_bot_chats>},
      {"allow_group_chats", decode_field<&SwitchInlineQueryChosenChat::allow_group_chats>},
      {"allow_channel_chats", decode_field<&SwitchInlineQueryChosenChat::allow_channel_chats>},
  });
  decode_members(in, &value, members);
}

CopyTextButton::CopyTextButton() = default;
CopyTextButton::CopyTextButton(std::string text)
    : text(std::move(text)) {}
CopyTextButton::CopyTextButton(const CopyTextButton&) = default;
CopyTextButton::CopyTextButton(CopyTextButton&&) noexcept = default;
CopyTextButton& CopyTextButton::operator=(const CopyTextButton& other) {
  return *this = CopyTextButton(other);
}
CopyTextButton& CopyTextButton::operator=(CopyTextButton&& other) noexcept {
  return replace_value(*this, other);
}
CopyTextButton::~CopyTextButton() = default;
bool CopyTextButton::operator==(const CopyTextButton& other) const {
  return text == other.text;
}

void encode(json_writer& out, const CopyTextButton& value) {
  out.begin_object();
  encode_text(out, {"CopyTextButton", "text", 1, 256, text_unit::characters}, value.text);
  out.end_object();
}

void decode(json_reader& in, CopyTextButton& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&CopyTextButton::text>},
  });
  decode_members(in, &value, members);
}

DisabledButton::DisabledButton() = default;
DisabledButton::DisabledButton(const DisabledButton&) = default;
DisabledButton::DisabledButton(DisabledButton&&) noexcept = default;
DisabledButton& DisabledButton::operator=(const DisabledButton& other) {
  return *this = DisabledButton(other);
}
DisabledButton& DisabledButton::operator=(DisabledButton&& other) noexcept {
  return replace_value(*this, other);
}
DisabledButton::~DisabledButton() = default;
bool DisabledButton::operator==(const DisabledButton&) const {
  return true;
}

void encode(json_writer& out, const DisabledButton& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, DisabledButton& /*value*/) {
  decode_no_members(in);
}

ForceReply::ForceReply() = default;
ForceReply::ForceReply(const ForceReply&) = default;
ForceReply::ForceReply(ForceReply&&) noexcept = default;
ForceReply& ForceReply::operator=(const ForceReply& other) {
  return *this = ForceReply(other);
}
ForceReply& ForceReply::operator=(ForceReply&& other) noexcept {
  return replace_value(*this, other);
}
ForceReply::~ForceReply() = default;
bool ForceReply::operator==(const ForceReply& other) const {
  return force_reply == other.force_reply &&
         input_field_placeholder == other.input_field_placeholder &&
         selective == other.selective;
}
ForceReply& ForceReply::with_input_field_placeholder(std::string value) & {
  this->input_field_placeholder = std::move(value);
  return *this;
}
ForceReply&& ForceReply::with_input_field_placeholder(std::string value) && {
  return std::move(with_input_field_placeholder(std::move(value)));
}
ForceReply& ForceReply::with_selective(bool value) & {
  this->selective = value;
  return *this;
}
ForceReply&& ForceReply::with_selective(bool value) && {
  return std::move(with_selective(value));
}

void encode(json_writer& out, const ForceReply& value) {
  out.begin_object();
  encode_member(out, "force_reply", value.force_reply);
  encode_text(out, {"ForceReply", "input_field_placeholder", 1, 64, text_unit::characters}, value.input_field_placeholder);
  encode_member(out, "selective", value.selective);
  out.end_object();
}

void decode(json_reader& in, ForceReply& value) {
  static constexpr json_member_table members({
      {"force_reply", decode_field<&ForceReply::force_reply>},
      {"input_field_placeholder", decode_field<&ForceReply::input_field_placeholder>},
      {"selective", decode_field<&ForceReply::selective>},
  });
  decode_members(in, &value, members);
}

PreparedKeyboardButton::PreparedKeyboardButton() = default;
PreparedKeyboardButton::PreparedKeyboardButton(std::string id)
    : id(std::move(id)) {}
PreparedKeyboardButton::PreparedKeyboardButton(const PreparedKeyboardButton&) = default;
PreparedKeyboardButton::PreparedKeyboardButton(PreparedKeyboardButton&&) noexcept = default;
PreparedKeyboardButton& PreparedKeyboardButton::operator=(const PreparedKeyboardButton& other) {
  return *this = PreparedKeyboardButton(other);
}
PreparedKeyboardButton& PreparedKeyboardButton::operator=(PreparedKeyboardButton&& other) noexcept {
  return replace_value(*this, other);
}
PreparedKeyboardButton::~PreparedKeyboardButton() = default;
bool PreparedKeyboardButton::operator==(const PreparedKeyboardButton& other) const {
  return id == other.id;
}

void encode(json_writer& out, const PreparedKeyboardButton& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  out.end_object();
}

void decode(json_reader& in, PreparedKeyboardButton& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&PreparedKeyboardButton::id>},
  });
  decode_members(in, &value, members);
}

ReplyMarkup::ReplyMarkup() = default;
ReplyMarkup::ReplyMarkup(InlineKeyboardMarkup held)
    : value(std::in_place_type<boxed<InlineKeyboardMarkup>>, std::move(held)) {}
ReplyMarkup::ReplyMarkup(ReplyKeyboardMarkup held)
    : value(std::in_place_type<boxed<ReplyKeyboardMarkup>>, std::move(held)) {}
ReplyMarkup::ReplyMarkup(ReplyKeyboardRemove held)
    : value(std::in_place_type<boxed<ReplyKeyboardRemove>>, std::move(held)) {}
ReplyMarkup::ReplyMarkup(ForceReply held)
    : value(std::in_place_type<boxed<ForceReply>>, std::move(held)) {}
ReplyMarkup::ReplyMarkup(const ReplyMarkup&) = default;
ReplyMarkup::ReplyMarkup(ReplyMarkup&&) noexcept = default;
ReplyMarkup& ReplyMarkup::operator=(const ReplyMarkup& other) {
  return *this = ReplyMarkup(other);
}
ReplyMarkup& ReplyMarkup::operator=(ReplyMarkup&& other) noexcept {
  return replace_value(*this, other);
}
ReplyMarkup::~ReplyMarkup() = default;
bool ReplyMarkup::operator==(const ReplyMarkup& other) const {
  return value == other.value;
}

void encode(json_writer& out, const ReplyMarkup& value) {
  encode(out, value.value);
}

void decode(json_reader& in, ReplyMarkup& value) {
  if (has_members(in, {"inline_keyboard"})) {
    return decode_alternative<ReplyMarkup, boxed<InlineKeyboardMarkup>>(in, &value);
  }
  if (has_members(in, {"keyboard"})) {
    return decode_alternative<ReplyMarkup, boxed<ReplyKeyboardMarkup>>(in, &value);
  }
  if (has_members(in, {"remove_keyboard"})) {
    return decode_alternative<ReplyMarkup, boxed<ReplyKeyboardRemove>>(in, &value);
  }
  if (has_members(in, {"force_reply"})) {
    return decode_alternative<ReplyMarkup, boxed<ForceReply>>(in, &value);
  }
  value.value = unknown_json(in.raw());
}

}  // namespace botcore::inline v0::api
