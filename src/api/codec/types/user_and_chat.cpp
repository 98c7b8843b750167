// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/user_and_chat.hpp"

#include <utility>

#include "api/json_member.hpp"

namespace botcore::inline v0::api {

User::User() = default;
User::User(std::int64_t id, bool is_bot, std::string first_name)
    : id(id), is_bot(is_bot), first_name(std::move(first_name)) {}
User::User(const User&) = default;
User::User(User&&) noexcept = default;
User& User::operator=(const User& other) {
  return *this = User(other);
}
User& User::operator=(User&& other) noexcept {
  return replace_value(*this, other);
}
User::~User() = default;
bool User::operator==(const User& other) const {
  return id == other.id &&
         is_bot == other.is_bot &&
         first_name == other.first_name &&
         last_name == other.last_name &&
         username == other.username &&
         language_code == other.language_code &&
         is_premium == other.is_premium &&
         added_to_attachment_menu == other.added_to_attachment_menu &&
         can_join_groups == other.can_join_groups &&
         can_read_all_group_messages == other.can_read_all_group_messages &&
         supports_guest_queries == other.supports_guest_queries &&
         supports_inline_queries == other.supports_inline_queries &&
         can_connect_to_business == other.can_connect_to_business &&
         has_main_web_app == other.has_main_web_app &&
         has_topics_enabled == other.has_topics_enabled &&
         allows_users_to_create_topics == other.allows_users_to_create_topics &&
         can_manage_bots == other.can_manage_bots &&
         supports_join_request_queries == other.supports_join_request_queries;
}
User& User::with_last_name(std::string value) & {
  this->last_name = std::move(value);
  return *this;
}
User&& User::with_last_name(std::string value) && {
  return std::move(with_last_name(std::move(value)));
}
User& User::with_username(std::string value) & {
  this->username = std::move(value);
  return *this;
}
User&& User::with_username(std::string value) && {
  return std::move(with_username(std::move(value)));
}
User& User::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
User&& User::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}
User& User::with_is_premium(bool value) & {
  this->is_premium = value;
  return *this;
}
User&& User::with_is_premium(bool value) && {
  return std::move(with_is_premium(value));
}
User& User::with_added_to_attachment_menu(bool value) & {
  this->added_to_attachment_menu = value;
  return *this;
}
User&& User::with_added_to_attachment_menu(bool value) && {
  return std::move(with_added_to_attachment_menu(value));
}
User& User::with_can_join_groups(bool value) & {
  this->can_join_groups = value;
  return *this;
}
User&& User::with_can_join_groups(bool value) && {
  return std::move(with_can_join_groups(value));
}
User& User::with_can_read_all_group_messages(bool value) & {
  this->can_read_all_group_messages = value;
  return *this;
}
User&& User::with_can_read_all_group_messages(bool value) && {
  return std::move(with_can_read_all_group_messages(value));
}
User& User::with_supports_guest_queries(bool value) & {
  this->supports_guest_queries = value;
  return *this;
}
User&& User::with_supports_guest_queries(bool value) && {
  return std::move(with_supports_guest_queries(value));
}
User& User::with_supports_inline_queries(bool value) & {
  this->supports_inline_queries = value;
  return *this;
}
User&& User::with_supports_inline_queries(bool value) && {
  return std::move(with_supports_inline_queries(value));
}
User& User::with_can_connect_to_business(bool value) & {
  this->can_connect_to_business = value;
  return *this;
}
User&& User::with_can_connect_to_business(bool value) && {
  return std::move(with_can_connect_to_business(value));
}
User& User::with_has_main_web_app(bool value) & {
  this->has_main_web_app = value;
  return *this;
}
User&& User::with_has_main_web_app(bool value) && {
  return std::move(with_has_main_web_app(value));
}
User& User::with_has_topics_enabled(bool value) & {
  this->has_topics_enabled = value;
  return *this;
}
User&& User::with_has_topics_enabled(bool value) && {
  return std::move(with_has_topics_enabled(value));
}
User& User::with_allows_users_to_create_topics(bool value) & {
  this->allows_users_to_create_topics = value;
  return *this;
}
User&& User::with_allows_users_to_create_topics(bool value) && {
  return std::move(with_allows_users_to_create_topics(value));
}
User& User::with_can_manage_bots(bool value) & {
  this->can_manage_bots = value;
  return *this;
}
User&& User::with_can_manage_bots(bool value) && {
  return std::move(with_can_manage_bots(value));
}
User& User::with_supports_join_request_queries(bool value) & {
  this->supports_join_request_queries = value;
  return *this;
}
User&& User::with_supports_join_request_queries(bool value) && {
  return std::move(with_supports_join_request_queries(value));
}

void encode(json_writer& out, const User& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "is_bot", value.is_bot);
  encode_member(out, "first_name", value.first_name);
  encode_member(out, "last_name", value.last_name);
  encode_member(out, "username", value.username);
  encode_member(out, "language_code", value.language_code);
  encode_member(out, "is_premium", value.is_premium);
  encode_member(out, "added_to_attachment_menu", value.added_to_attachment_menu);
  encode_member(out, "can_join_groups", value.can_join_groups);
  encode_member(out, "can_read_all_group_messages", value.can_read_all_group_messages);
  encode_member(out, "supports_guest_queries", value.supports_guest_queries);
  encode_member(out, "supports_inline_queries", value.supports_inline_queries);
  encode_member(out, "can_connect_to_business", value.can_connect_to_business);
  encode_member(out, "has_main_web_app", value.has_main_web_app);
  encode_member(out, "has_topics_enabled", value.has_topics_enabled);
  encode_member(out, "allows_users_to_create_topics", value.allows_users_to_create_topics);
  encode_member(out, "can_manage_bots", value.can_manage_bots);
  encode_member(out, "supports_join_request_queries", value.supports_join_request_queries);
  out.end_object();
}

void decode(json_reader& in, User& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&User::id>},
      {"is_bot", decode_field<&User::is_bot>},
      {"first_name", decode_field<&User::first_name>},
      {"last_name", decode_field<&User::last_name>},
      {"username", decode_field<&User::username>},
      {"language_code", decode_field<&User::language_code>},
      {"is_premium", decode_field<&User::is_premium>},
      {"added_to_attachment_menu", decode_field<&User::added_to_attachment_menu>},
      {"can_join_groups", decode_field<&User::can_join_groups>},
      {"can_read_all_group_messages", decode_field<&User::can_read_all_group_messages>},
      {"supports_guest_queries", decode_field<&User::supports_guest_queries>},
      {"supports_inline_queries", decode_field<&User::supports_inline_queries>},
      {"can_connect_to_business", decode_field<&User::can_connect_to_business>},
      {"has_main_web_app", decode_field<&User::has_main_web_app>},
      {"has_topics_enabled", decode_field<&User::has_topics_enabled>},
      {"allows_users_to_create_topics", decode_field<&User::allows_users_to_create_topics>},
      {"can_manage_bots", decode_field<&User::can_manage_bots>},
      {"supports_join_request_queries", decode_field<&User::supports_join_request_queries>},
  });
  decode_members(in, &value, members);
}

Chat::Chat() = default;
Chat::Chat(std::int64_t id, ChatType type)
    : id(id), type(std::move(type)) {}
Chat::Chat(const Chat&) = default;
Chat::Chat(Chat&&) noexcept = default;
Chat& Chat::operator=(const Chat& other) {
  return *this = Chat(other);
}
Chat& Chat::operator=(Chat&& other) noexcept {
  return replace_value(*this, other);
}
Chat::~Chat() = default;
bool Chat::operator==(const Chat& other) const {
  return id == other.id &&
         type == other.type &&
         title == other.title &&
         username == other.username &&
         first_name == other.first_name &&
         last_name == other.last_name &&
         is_forum == other.is_forum &&
         is_direct_messages == other.is_direct_messages;
}

void encode(json_writer& out, const Chat& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "type", value.type);
  encode_member(out, "title", value.title);
  encode_member(out, "username", value.username);
  encode_member(out, "first_name", value.first_name);
  encode_member(out, "last_name", value.last_name);
  encode_member(out, "is_forum", value.is_forum);
  encode_member(out, "is_direct_messages", value.is_direct_messages);
  out.end_object();
}

void decode(json_reader& in, Chat& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&Chat::id>},
      {"type", decode_field<&Chat::type>},
      {"title", decode_field<&Chat::title>},
      {"username", decode_field<&Chat::username>},
      {"first_name", decode_field<&Chat::first_name>},
      {"last_name", decode_field<&Chat::last_name>},
      {"is_forum", decode_field<&Chat::is_forum>},
      {"is_direct_messages", decode_field<&Chat::is_direct_messages>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
