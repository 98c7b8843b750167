// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/bot.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

BotAccessSettings::BotAccessSettings() = default;
BotAccessSettings::BotAccessSettings(bool is_access_restricted)
    : is_access_restricted(is_access_restricted) {}
BotAccessSettings::BotAccessSettings(const BotAccessSettings&) = default;
BotAccessSettings::BotAccessSettings(BotAccessSettings&&) noexcept = default;
BotAccessSettings& BotAccessSettings::operator=(const BotAccessSettings& other) {
  return *this = BotAccessSettings(other);
}
BotAccessSettings& BotAccessSettings::operator=(BotAccessSettings&& other) noexcept {
  return replace_value(*this, other);
}
BotAccessSettings::~BotAccessSettings() = default;
bool BotAccessSettings::operator==(const BotAccessSettings& other) const {
  return is_access_restricted == other.is_access_restricted &&
         added_users == other.added_users;
}

void encode(json_writer& out, const BotAccessSettings& value) {
  out.begin_object();
  encode_member(out, "is_access_restricted", value.is_access_restricted);
  encode_member(out, "added_users", value.added_users);
  out.end_object();
}

void decode(json_reader& in, BotAccessSettings& value) {
  static constexpr json_member_table members({
      {"is_access_restricted", decode_field<&BotAccessSettings::is_access_restricted>},
      {"added_users", decode_field<&BotAccessSettings::added_users>},
  });
  decode_members(in, &value, members);
}

BotCommand::BotCommand() = default;
BotCommand::BotCommand(std::string command, std::string description)
    : command(std::move(command)), description(std::move(description)) {}
BotCommand::BotCommand(const BotCommand&) = default;
BotCommand::BotCommand(BotCommand&&) noexcept = default;
BotCommand& BotCommand::operator=(const BotCommand& other) {
  return *this = BotCommand(other);
}
BotCommand& BotCommand::operator=(BotCommand&& other) noexcept {
  return replace_value(*this, other);
}
BotCommand::~BotCommand() = default;
bool BotCommand::operator==(const BotCommand& other) const {
  return command == other.command &&
         description == other.description &&
         is_ephemeral == other.is_ephemeral;
}
BotCommand& BotCommand::with_is_ephemeral(bool value) & {
  this->is_ephemeral = value;
  return *this;
}
BotCommand&& BotCommand::with_is_ephemeral(bool value) && {
  return std::move(with_is_ephemeral(value));
}

void encode(json_writer& out, const BotCommand& value) {
  out.begin_object();
  encode_text(out, {"BotCommand", "command", 1, 32, text_unit::characters}, value.command);
  encode_text(out, {"BotCommand", "description", 1, 256, text_unit::characters}, value.description);
  encode_member(out, "is_ephemeral", value.is_ephemeral);
  out.end_object();
}

void decode(json_reader& in, BotCommand& value) {
  static constexpr json_member_table members({
      {"command", decode_field<&BotCommand::command>},
      {"description", decode_field<&BotCommand::description>},
      {"is_ephemeral", decode_field<&BotCommand::is_ephemeral>},
  });
  decode_members(in, &value, members);
}

BotCommandScope::BotCommandScope() = default;
BotCommandScope::BotCommandScope(BotCommandScopeDefault held)
    : value(std::in_place_type<boxed<BotCommandScopeDefault>>, std::move(held)) {}
BotCommandScope::BotCommandScope(BotCommandScopeAllPrivateChats held)
    : value(std::in_place_type<boxed<BotCommandScopeAllPrivateChats>>, std::move(held)) {}
BotCommandScope::BotCommandScope(BotCommandScopeAllGroupChats held)
    : value(std::in_place_type<boxed<BotCommandScopeAllGroupChats>>, std::move(held)) {}
BotCommandScope::BotCommandScope(BotCommandScopeAllChatAdministrators held)
    : value(std::in_place_type<boxed<BotCommandScopeAllChatAdministrators>>, std::move(held)) {}
BotCommandScope::BotCommandScope(BotCommandScopeChat held)
    : value(std::in_place_type<boxed<BotCommandScopeChat>>, std::move(held)) {}
BotCommandScope::BotCommandScope(BotCommandScopeChatAdministrators held)
    : value(std::in_place_type<boxed<BotCommandScopeChatAdministrators>>, std::move(held)) {}
BotCommandScope::BotCommandScope(BotCommandScopeChatMember held)
    : value(std::in_place_type<boxed<BotCommandScopeChatMember>>, std::move(held)) {}
BotCommandScope::BotCommandScope(const BotCommandScope&) = default;
BotCommandScope::BotCommandScope(BotCommandScope&&) noexcept = default;
BotCommandScope& BotCommandScope::operator=(const BotCommandScope& other) {
  return *this = BotCommandScope(other);
}
BotCommandScope& BotCommandScope::operator=(BotCommandScope&& other) noexcept {
  return replace_value(*this, other);
}
BotCommandScope::~BotCommandScope() = default;
bool BotCommandScope::operator==(const BotCommandScope& other) const {
  return value == other.value;
}

void encode(json_writer& out, const BotCommandScope& value) {
  encode(out, value.value);
}

void decode(json_reader& in, BotCommandScope& value) {
  static constexpr json_member_table alternatives({
      {"default", decode_alternative<BotCommandScope, boxed<BotCommandScopeDefault>>},
      {"all_private_chats", decode_alternative<BotCommandScope, boxed<BotCommandScopeAllPrivateChats>>},
      {"all_group_chats", decode_alternative<BotCommandScope, boxed<BotCommandScopeAllGroupChats>>},
      {"all_chat_administrators", decode_alternative<BotCommandScope, boxed<BotCommandScopeAllChatAdministrators>>},
      {"chat", decode_alternative<BotCommandScope, boxed<BotCommandScopeChat>>},
      {"chat_administrators", decode_alternative<BotCommandScope, boxed<BotCommandScopeChatAdministrators>>},
      {"chat_member", decode_alternative<BotCommandScope, boxed<BotCommandScopeChatMember>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

BotCommandScopeDefault::BotCommandScopeDefault() = default;
BotCommandScopeDefault::BotCommandScopeDefault(const BotCommandScopeDefault&) = default;
BotCommandScopeDefault::BotCommandScopeDefault(BotCommandScopeDefault&&) noexcept = default;
BotCommandScopeDefault& BotCommandScopeDefault::operator=(const BotCommandScopeDefault& other) {
  return *this = BotCommandScopeDefault(other);
}
BotCommandScopeDefault& BotCommandScopeDefault::operator=(BotCommandScopeDefault&& other) noexcept {
  return replace_value(*this, other);
}
BotCommandScopeDefault::~BotCommandScopeDefault() = default;
bool BotCommandScopeDefault::operator==(const BotCommandScopeDefault&) const {
  return true;
}

void encode(json_writer& out, const BotCommandScopeDefault& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("default");
  out.end_object();
}

void decode(json_reader& in, BotCommandScopeDefault& /*value*/) {
  decode_no_members(in);
}

BotCommandScopeAllPrivateChats::BotCommandScopeAllPrivateChats() = default;
BotCommandScopeAllPrivateChats::BotCommandScopeAllPrivateChats(const BotCommandScopeAllPrivateChats&) = default;
BotCommandScopeAllPrivateChats::BotCommandScopeAllPrivateChats(BotCommandScopeAllPrivateChats&&) noexcept = default;
BotCommandScopeAllPrivateChats& BotCommandScopeAllPrivateChats::operator=(const BotCommandScopeAllPrivateChats& other) {
  return *this = BotCommandScopeAllPrivateChats(other);
}
BotCommandScopeAllPrivateChats& BotCommandScopeAllPrivateChats::operator=(BotCommandScopeAllPrivateChats&& other) noexcept {
  return replace_value(*this, other);
}
BotCommandScopeAllPrivateChats::~BotCommandScopeAllPrivateChats() = default;
bool BotCommandScopeAllPrivateChats::operator==(const BotCommandScopeAllPrivateChats&) const {
  return true;
}

void encode(json_writer& out, const BotCommandScopeAllPrivateChats& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("all_private_chats");
  out.end_object();
}

void decode(json_reader& in, BotCommandScopeAllPrivateChats& /*value*/) {
  decode_no_members(in);
}

BotCommandScopeAllGroupChats::BotCommandScopeAllGroupChats() = default;
BotCommandScopeAllGroupChats::BotCommandScopeAllGroupChats(const BotCommandScopeAllGroupChats&) = default;
BotCommandScopeAllGroupChats::BotCommandScopeAllGroupChats(BotCommandScopeAllGroupChats&&) noexcept = default;
BotCommandScopeAllGroupChats& BotCommandScopeAllGroupChats::operator=(const BotCommandScopeAllGroupChats& other) {
  return *this = BotCommandScopeAllGroupChats(other);
}
BotCommandScopeAllGroupChats& BotCommandScopeAllGroupChats::operator=(BotCommandScopeAllGroupChats&& other) noexcept {
  return replace_value(*this, other);
}
BotCommandScopeAllGroupChats::~BotCommandScopeAllGroupChats() = default;
bool BotCommandScopeAllGroupChats::operator==(const BotCommandScopeAllGroupChats&) const {
  return true;
}

void encode(json_writer& out, const BotCommandScopeAllGroupChats& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("all_group_chats");
  out.end_object();
}

void decode(json_reader& in, BotCommandScopeAllGroupChats& /*value*/) {
  decode_no_members(in);
}

BotCommandScopeAllChatAdministrators::BotCommandScopeAllChatAdministrators() = default;
BotCommandScopeAllChatAdministrators::BotCommandScopeAllChatAdministrators(const BotCommandScopeAllChatAdministrators&) = default;
BotCommandScopeAllChatAdministrators::BotCommandScopeAllChatAdministrators(BotCommandScopeAllChatAdministrators&&) noexcept = default;
BotCommandScopeAllChatAdministrators& BotCommandScopeAllChatAdministrators::operator=(const BotCommandScopeAllChatAdministrators& other) {
  return *this = BotCommandScopeAllChatAdministrators(other);
}
BotCommandScopeAllChatAdministrators& BotCommandScopeAllChatAdministrators::operator=(BotCommandScopeAllChatAdministrators&& other) noexcept {
  return replace_value(*this, other);
}
BotCommandScopeAllChatAdministrators::~BotCommandScopeAllChatAdministrators() = default;
bool BotCommandScopeAllChatAdministrators::operator==(const BotCommandScopeAllChatAdministrators&) const {
  return true;
}

void encode(json_writer& out, const BotCommandScopeAllChatAdministrators& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("all_chat_administrators");
  out.end_object();
}

void decode(json_reader& in, BotCommandScopeAllChatAdministrators& /*value*/) {
  decode_no_members(in);
}

BotCommandScopeChat::BotCommandScopeChat() = default;
BotCommandScopeChat::BotCommandScopeChat(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
BotCommandScopeChat::BotCommandScopeChat(const BotCommandScopeChat&) = default;
BotCommandScopeChat::BotCommandScopeChat(BotCommandScopeChat&&) noexcept = default;
BotCommandScopeChat& BotCommandScopeChat::operator=(const BotCommandScopeChat& other) {
  return *this = BotCommandScopeChat(other);
}
BotCommandScopeChat& BotCommandScopeChat::operator=(BotCommandScopeChat&& other) noexcept {
  return replace_value(*this, other);
}
BotCommandScopeChat::~BotCommandScopeChat() = default;
bool BotCommandScopeChat::operator==(const BotCommandScopeChat& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const BotCommandScopeChat& value) {
  out.begin_object();
  out.key("type");
  out.string("chat");
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

void decode(json_reader& in, BotCommandScopeChat& value) {
  static constexpr json_member_table members({
      {"chat_id", decode_field<&BotCommandScopeChat::chat_id>},
  });
  decode_members(in, &value, members);
}

BotCommandScopeChatAdministrators::BotCommandScopeChatAdministrators() = default;
BotCommandScopeChatAdministrators::BotCommandScopeChatAdministrators(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
BotCommandScopeChatAdministrators::BotCommandScopeChatAdministrators(const BotCommandScopeChatAdministrators&) = default;
BotCommandScopeChatAdministrators::BotCommandScopeChatAdministrators(BotCommandScopeChatAdministrators&&) noexcept = default;
BotCommandScopeChatAdministrators& BotCommandScopeChatAdministrators::operator=(const BotCommandScopeChatAdministrators& other) {
  return *this = BotCommandScopeChatAdministrators(other);
}
BotCommandScopeChatAdministrators& BotCommandScopeChatAdministrators::operator=(BotCommandScopeChatAdministrators&& other) noexcept {
  return replace_value(*this, other);
}
BotCommandScopeChatAdministrators::~BotCommandScopeChatAdministrators() = default;
bool BotCommandScopeChatAdministrators::operator==(const BotCommandScopeChatAdministrators& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const BotCommandScopeChatAdministrators& value) {
  out.begin_object();
  out.key("type");
  out.string("chat_administrators");
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

void decode(json_reader& in, BotCommandScopeChatAdministrators& value) {
  static constexpr json_member_table members({
      {"chat_id", decode_field<&BotCommandScopeChatAdministrators::chat_id>},
  });
  decode_members(in, &value, members);
}

BotCommandScopeChatMember::BotCommandScopeChatMember() = default;
BotCommandScopeChatMember::BotCommandScopeChatMember(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
BotCommandScopeChatMember::BotCommandScopeChatMember(const BotCommandScopeChatMember&) = default;
BotCommandScopeChatMember::BotCommandScopeChatMember(BotCommandScopeChatMember&&) noexcept = default;
BotCommandScopeChatMember& BotCommandScopeChatMember::operator=(const BotCommandScopeChatMember& other) {
  return *this = BotCommandScopeChatMember(other);
}
BotCommandScopeChatMember& BotCommandScopeChatMember::operator=(BotCommandScopeChatMember&& other) noexcept {
  return replace_value(*this, other);
}
BotCommandScopeChatMember::~BotCommandScopeChatMember() = default;
bool BotCommandScopeChatMember::operator==(const BotCommandScopeChatMember& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id;
}

void encode(json_writer& out, const BotCommandScopeChatMember& value) {
  out.begin_object();
  out.key("type");
  out.string("chat_member");
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

void decode(json_reader& in, BotCommandScopeChatMember& value) {
  static constexpr json_member_table members({
      {"chat_id", decode_field<&BotCommandScopeChatMember::chat_id>},
      {"user_id", decode_field<&BotCommandScopeChatMember::user_id>},
  });
  decode_members(in, &value, members);
}

BotName::BotName() = default;
BotName::BotName(std::string name)
    : name(std::move(name)) {}
BotName::BotName(const BotName&) = default;
BotName::BotName(BotName&&) noexcept = default;
BotName& BotName::operator=(const BotName& other) {
  return *this = BotName(other);
}
BotName& BotName::operator=(BotName&& other) noexcept {
  return replace_value(*this, other);
}
BotName::~BotName() = default;
bool BotName::operator==(const BotName& other) const {
  return name == other.name;
}

void encode(json_writer& out, const BotName& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  out.end_object();
}

void decode(json_reader& in, BotName& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&BotName::name>},
  });
  decode_members(in, &value, members);
}

BotDescription::BotDescription() = default;
BotDescription::BotDescription(std::string description)
    : description(std::move(description)) {}
BotDescription::BotDescription(const BotDescription&) = default;
BotDescription::BotDescription(BotDescription&&) noexcept = default;
BotDescription& BotDescription::operator=(const BotDescription& other) {
  return *this = BotDescription(other);
}
BotDescription& BotDescription::operator=(BotDescription&& other) noexcept {
  return replace_value(*this, other);
}
BotDescription::~BotDescription() = default;
bool BotDescription::operator==(const BotDescription& other) const {
  return description == other.description;
}

void encode(json_writer& out, const BotDescription& value) {
  out.begin_object();
  encode_member(out, "description", value.description);
  out.end_object();
}

void decode(json_reader& in, BotDescription& value) {
  static constexpr json_member_table members({
      {"description", decode_field<&BotDescription::description>},
  });
  decode_members(in, &value, members);
}

BotShortDescription::BotShortDescription() = default;
BotShortDescription::BotShortDescription(std::string short_description)
    : short_description(std::move(short_description)) {}
BotShortDescription::BotShortDescription(const BotShortDescription&) = default;
BotShortDescription::BotShortDescription(BotShortDescription&&) noexcept = default;
BotShortDescription& BotShortDescription::operator=(const BotShortDescription& other) {
  return *this = BotShortDescription(other);
}
BotShortDescription& BotShortDescription::operator=(BotShortDescription&& other) noexcept {
  return replace_value(*this, other);
}
BotShortDescription::~BotShortDescription() = default;
bool BotShortDescription::operator==(const BotShortDescription& other) const {
  return short_description == other.short_description;
}

void encode(json_writer& out, const BotShortDescription& value) {
  out.begin_object();
  encode_member(out, "short_description", value.short_description);
  out.end_object();
}

void decode(json_reader& in, BotShortDescription& value) {
  static constexpr json_member_table members({
      {"short_description", decode_field<&BotShortDescription::short_description>},
  });
  decode_members(in, &value, members);
}

MenuButton::MenuButton() = default;
MenuButton::MenuButton(MenuButtonCommands held)
    : value(std::in_place_type<boxed<MenuButtonCommands>>, std::move(held)) {}
MenuButton::MenuButton(MenuButtonWebApp held)
    : value(std::in_place_type<boxed<MenuButtonWebApp>>, std::move(held)) {}
MenuButton::MenuButton(MenuButtonDefault held)
    : value(std::in_place_type<boxed<MenuButtonDefault>>, std::move(held)) {}
MenuButton::MenuButton(const MenuButton&) = default;
MenuButton::MenuButton(MenuButton&&) noexcept = default;
MenuButton& MenuButton::operator=(const MenuButton& other) {
  return *this = MenuButton(other);
}
MenuButton& MenuButton::operator=(MenuButton&& other) noexcept {
  return replace_value(*this, other);
}
MenuButton::~MenuButton() = default;
bool MenuButton::operator==(const MenuButton& other) const {
  return value == other.value;
}

void encode(json_writer& out, const MenuButton& value) {
  encode(out, value.value);
}

void decode(json_reader& in, MenuButton& value) {
  static constexpr json_member_table alternatives({
      {"commands", decode_alternative<MenuButton, boxed<MenuButtonCommands>>},
      {"web_app", decode_alternative<MenuButton, boxed<MenuButtonWebApp>>},
      {"default", decode_alternative<MenuButton, boxed<MenuButtonDefault>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

MenuButtonCommands::MenuButtonCommands() = default;
MenuButtonCommands::MenuButtonCommands(const MenuButtonCommands&) = default;
MenuButtonCommands::MenuButtonCommands(MenuButtonCommands&&) noexcept = default;
MenuButtonCommands& MenuButtonCommands::operator=(const MenuButtonCommands& other) {
  return *this = MenuButtonCommands(other);
}
MenuButtonCommands& MenuButtonCommands::operator=(MenuButtonCommands&& other) noexcept {
  return replace_value(*this, other);
}
MenuButtonCommands::~MenuButtonCommands() = default;
bool MenuButtonCommands::operator==(const MenuButtonCommands&) const {
  return true;
}

void encode(json_writer& out, const MenuButtonCommands& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("commands");
  out.end_object();
}

void decode(json_reader& in, MenuButtonCommands& /*value*/) {
  decode_no_members(in);
}

MenuButtonWebApp::MenuButtonWebApp() = default;
MenuButtonWebApp::MenuButtonWebApp(std::string text, WebAppInfo web_app)
    : text(std::move(text)), web_app(std::move(web_app)) {}
MenuButtonWebApp::MenuButtonWebApp(const MenuButtonWebApp&) = default;
MenuButtonWebApp::MenuButtonWebApp(MenuButtonWebApp&&) noexcept = default;
MenuButtonWebApp& MenuButtonWebApp::operator=(const MenuButtonWebApp& other) {
  return *this = MenuButtonWebApp(other);
}
MenuButtonWebApp& MenuButtonWebApp::operator=(MenuButtonWebApp&& other) noexcept {
  return replace_value(*this, other);
}
MenuButtonWebApp::~MenuButtonWebApp() = default;
bool MenuButtonWebApp::operator==(const MenuButtonWebApp& other) const {
  return text == other.text &&
         web_app == other.web_app;
}

void encode(json_writer& out, const MenuButtonWebApp& value) {
  out.begin_object();
  out.key("type");
  out.string("web_app");
  encode_member(out, "text", value.text);
  encode_member(out, "web_app", value.web_app);
  out.end_object();
}

void decode(json_reader& in, MenuButtonWebApp& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&MenuButtonWebApp::text>},
      {"web_app", decode_field<&MenuButtonWebApp::web_app>},
  });
  decode_members(in, &value, members);
}

MenuButtonDefault::MenuButtonDefault() = default;
MenuButtonDefault::MenuButtonDefault(const MenuButtonDefault&) = default;
MenuButtonDefault::MenuButtonDefault(MenuButtonDefault&&) noexcept = default;
MenuButtonDefault& MenuButtonDefault::operator=(const MenuButtonDefault& other) {
  return *this = MenuButtonDefault(other);
}
MenuButtonDefault& MenuButtonDefault::operator=(MenuButtonDefault&& other) noexcept {
  return replace_value(*this, other);
}
MenuButtonDefault::~MenuButtonDefault() = default;
bool MenuButtonDefault::operator==(const MenuButtonDefault&) const {
  return true;
}

void encode(json_writer& out, const MenuButtonDefault& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("default");
  out.end_object();
}

void decode(json_reader& in, MenuButtonDefault& /*value*/) {
  decode_no_members(in);
}

}  // namespace botcore::inline v0::api
