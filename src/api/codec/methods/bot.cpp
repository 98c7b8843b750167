// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/bot.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/bot.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/api/types/profile.hpp"

namespace botcore::inline v0::api {

GetMe::GetMe() = default;
GetMe::GetMe(const GetMe&) = default;
GetMe::GetMe(GetMe&&) noexcept = default;
GetMe& GetMe::operator=(const GetMe& other) {
  return *this = GetMe(other);
}
GetMe& GetMe::operator=(GetMe&& other) noexcept {
  return replace_value(*this, other);
}
GetMe::~GetMe() = default;
bool GetMe::operator==(const GetMe&) const {
  return true;
}

void encode(json_writer& out, const GetMe& /*value*/) {
  out.begin_object();
  out.end_object();
}

LogOut::LogOut() = default;
LogOut::LogOut(const LogOut&) = default;
LogOut::LogOut(LogOut&&) noexcept = default;
LogOut& LogOut::operator=(const LogOut& other) {
  return *this = LogOut(other);
}
LogOut& LogOut::operator=(LogOut&& other) noexcept {
  return replace_value(*this, other);
}
LogOut::~LogOut() = default;
bool LogOut::operator==(const LogOut&) const {
  return true;
}

void encode(json_writer& out, const LogOut& /*value*/) {
  out.begin_object();
  out.end_object();
}

Close::Close() = default;
Close::Close(const Close&) = default;
Close::Close(Close&&) noexcept = default;
Close& Close::operator=(const Close& other) {
  return *this = Close(other);
}
Close& Close::operator=(Close&& other) noexcept {
  return replace_value(*this, other);
}
Close::~Close() = default;
bool Close::operator==(const Close&) const {
  return true;
}

void encode(json_writer& out, const Close& /*value*/) {
  out.begin_object();
  out.end_object();
}

GetManagedBotToken::GetManagedBotToken(std::int64_t user_id)
    : user_id(user_id) {}
GetManagedBotToken::GetManagedBotToken(const GetManagedBotToken&) = default;
GetManagedBotToken::GetManagedBotToken(GetManagedBotToken&&) noexcept = default;
GetManagedBotToken& GetManagedBotToken::operator=(const GetManagedBotToken& other) {
  return *this = GetManagedBotToken(other);
}
GetManagedBotToken& GetManagedBotToken::operator=(GetManagedBotToken&& other) noexcept {
  return replace_value(*this, other);
}
GetManagedBotToken::~GetManagedBotToken() = default;
bool GetManagedBotToken::operator==(const GetManagedBotToken& other) const {
  return user_id == other.user_id;
}

void encode(json_writer& out, const GetManagedBotToken& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

ReplaceManagedBotToken::ReplaceManagedBotToken(std::int64_t user_id)
    : user_id(user_id) {}
ReplaceManagedBotToken::ReplaceManagedBotToken(const ReplaceManagedBotToken&) = default;
ReplaceManagedBotToken::ReplaceManagedBotToken(ReplaceManagedBotToken&&) noexcept = default;
ReplaceManagedBotToken& ReplaceManagedBotToken::operator=(const ReplaceManagedBotToken& other) {
  return *this = ReplaceManagedBotToken(other);
}
ReplaceManagedBotToken& ReplaceManagedBotToken::operator=(ReplaceManagedBotToken&& other) noexcept {
  return replace_value(*this, other);
}
ReplaceManagedBotToken::~ReplaceManagedBotToken() = default;
bool ReplaceManagedBotToken::operator==(const ReplaceManagedBotToken& other) const {
  return user_id == other.user_id;
}

void encode(json_writer& out, const ReplaceManagedBotToken& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

GetManagedBotAccessSettings::GetManagedBotAccessSettings(std::int64_t user_id)
    : user_id(user_id) {}
GetManagedBotAccessSettings::GetManagedBotAccessSettings(const GetManagedBotAccessSettings&) = default;
GetManagedBotAccessSettings::GetManagedBotAccessSettings(GetManagedBotAccessSettings&&) noexcept = default;
GetManagedBotAccessSettings& GetManagedBotAccessSettings::operator=(const GetManagedBotAccessSettings& other) {
  return *this = GetManagedBotAccessSettings(other);
}
GetManagedBotAccessSettings& GetManagedBotAccessSettings::operator=(GetManagedBotAccessSettings&& other) noexcept {
  return replace_value(*this, other);
}
GetManagedBotAccessSettings::~GetManagedBotAccessSettings() = default;
bool GetManagedBotAccessSettings::operator==(const GetManagedBotAccessSettings& other) const {
  return user_id == other.user_id;
}

void encode(json_writer& out, const GetManagedBotAccessSettings& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

SetManagedBotAccessSettings::SetManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted)
    : user_id(user_id), is_access_restricted(is_access_restricted) {}
SetManagedBotAccessSettings::SetManagedBotAccessSettings(const SetManagedBotAccessSettings&) = default;
SetManagedBotAccessSettings::SetManagedBotAccessSettings(SetManagedBotAccessSettings&&) noexcept = default;
SetManagedBotAccessSettings& SetManagedBotAccessSettings::operator=(const SetManagedBotAccessSettings& other) {
  return *this = SetManagedBotAccessSettings(other);
}
SetManagedBotAccessSettings& SetManagedBotAccessSettings::operator=(SetManagedBotAccessSettings&& other) noexcept {
  return replace_value(*this, other);
}
SetManagedBotAccessSettings::~SetManagedBotAccessSettings() = default;
bool SetManagedBotAccessSettings::operator==(const SetManagedBotAccessSettings& other) const {
  return user_id == other.user_id &&
         is_access_restricted == other.is_access_restricted &&
         added_user_ids == other.added_user_ids;
}
SetManagedBotAccessSettings& SetManagedBotAccessSettings::with_added_user_ids(std::vector<std::int64_t> value) & {
  this->added_user_ids = std::move(value);
  return *this;
}
SetManagedBotAccessSettings&& SetManagedBotAccessSettings::with_added_user_ids(std::vector<std::int64_t> value) && {
  return std::move(with_added_user_ids(std::move(value)));
}
SetManagedBotAccessSettings& SetManagedBotAccessSettings::add_added_user_ids(std::int64_t element) & {
  if (!this->added_user_ids) this->added_user_ids.emplace();
  this->added_user_ids->push_back(element);
  return *this;
}
SetManagedBotAccessSettings&& SetManagedBotAccessSettings::add_added_user_ids(std::int64_t element) && {
  return std::move(add_added_user_ids(element));
}

void encode(json_writer& out, const SetManagedBotAccessSettings& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "is_access_restricted", value.is_access_restricted);
  encode_member(out, "added_user_ids", value.added_user_ids);
  out.end_object();
}

SetMyCommands::SetMyCommands(std::vector<BotCommand> commands)
    : commands(std::move(commands)) {}
SetMyCommands::SetMyCommands(const SetMyCommands&) = default;
SetMyCommands::SetMyCommands(SetMyCommands&&) noexcept = default;
SetMyCommands& SetMyCommands::operator=(const SetMyCommands& other) {
  return *this = SetMyCommands(other);
}
SetMyCommands& SetMyCommands::operator=(SetMyCommands&& other) noexcept {
  return replace_value(*this, other);
}
SetMyCommands::~SetMyCommands() = default;
bool SetMyCommands::operator==(const SetMyCommands& other) const {
  return commands == other.commands &&
         scope == other.scope &&
         language_code == other.language_code;
}
SetMyCommands& SetMyCommands::add_commands(BotCommand element) & {
  this->commands.push_back(std::move(element));
  return *this;
}
SetMyCommands&& SetMyCommands::add_commands(BotCommand element) && {
  return std::move(add_commands(std::move(element)));
}
SetMyCommands& SetMyCommands::with_scope(BotCommandScope value) & {
  this->scope = std::move(value);
  return *this;
}
SetMyCommands&& SetMyCommands::with_scope(BotCommandScope value) && {
  return std::move(with_scope(std::move(value)));
}
SetMyCommands& SetMyCommands::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
SetMyCommands&& SetMyCommands::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const SetMyCommands& value) {
  out.begin_object();
  encode_member(out, "commands", value.commands);
  encode_member(out, "scope", value.scope);
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

DeleteMyCommands::DeleteMyCommands() = default;
DeleteMyCommands::DeleteMyCommands(const DeleteMyCommands&) = default;
DeleteMyCommands::DeleteMyCommands(DeleteMyCommands&&) noexcept = default;
DeleteMyCommands& DeleteMyCommands::operator=(const DeleteMyCommands& other) {
  return *this = DeleteMyCommands(other);
}
DeleteMyCommands& DeleteMyCommands::operator=(DeleteMyCommands&& other) noexcept {
  return replace_value(*this, other);
}
DeleteMyCommands::~DeleteMyCommands() = default;
bool DeleteMyCommands::operator==(const DeleteMyCommands& other) const {
  return scope == other.scope &&
         language_code == other.language_code;
}
DeleteMyCommands& DeleteMyCommands::with_scope(BotCommandScope value) & {
  this->scope = std::move(value);
  return *this;
}
DeleteMyCommands&& DeleteMyCommands::with_scope(BotCommandScope value) && {
  return std::move(with_scope(std::move(value)));
}
DeleteMyCommands& DeleteMyCommands::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
DeleteMyCommands&& DeleteMyCommands::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const DeleteMyCommands& value) {
  out.begin_object();
  encode_member(out, "scope", value.scope);
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

GetMyCommands::GetMyCommands() = default;
GetMyCommands::GetMyCommands(const GetMyCommands&) = default;
GetMyCommands::GetMyCommands(GetMyCommands&&) noexcept = default;
GetMyCommands& GetMyCommands::operator=(const GetMyCommands& other) {
  return *this = GetMyCommands(other);
}
GetMyCommands& GetMyCommands::operator=(GetMyCommands&& other) noexcept {
  return replace_value(*this, other);
}
GetMyCommands::~GetMyCommands() = default;
bool GetMyCommands::operator==(const GetMyCommands& other) const {
  return scope == other.scope &&
         language_code == other.language_code;
}
GetMyCommands& GetMyCommands::with_scope(BotCommandScope value) & {
  this->scope = std::move(value);
  return *this;
}
GetMyCommands&& GetMyCommands::with_scope(BotCommandScope value) && {
  return std::move(with_scope(std::move(value)));
}
GetMyCommands& GetMyCommands::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
GetMyCommands&& GetMyCommands::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const GetMyCommands& value) {
  out.begin_object();
  encode_member(out, "scope", value.scope);
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

SetMyName::SetMyName() = default;
SetMyName::SetMyName(const SetMyName&) = default;
SetMyName::SetMyName(SetMyName&&) noexcept = default;
SetMyName& SetMyName::operator=(const SetMyName& other) {
  return *this = SetMyName(other);
}
SetMyName& SetMyName::operator=(SetMyName&& other) noexcept {
  return replace_value(*this, other);
}
SetMyName::~SetMyName() = default;
bool SetMyName::operator==(const SetMyName& other) const {
  return name == other.name &&
         language_code == other.language_code;
}
SetMyName& SetMyName::with_name(std::string value) & {
  this->name = std::move(value);
  return *this;
}
SetMyName&& SetMyName::with_name(std::string value) && {
  return std::move(with_name(std::move(value)));
}
SetMyName& SetMyName::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
SetMyName&& SetMyName::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const SetMyName& value) {
  out.begin_object();
  encode_text(out, {"SetMyName", "name", 0, 64, text_unit::characters}, value.name);
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

GetMyName::GetMyName() = default;
GetMyName::GetMyName(const GetMyName&) = default;
GetMyName::GetMyName(GetMyName&&) noexcept = default;
GetMyName& GetMyName::operator=(const GetMyName& other) {
  return *this = GetMyName(other);
}
GetMyName& GetMyName::operator=(GetMyName&& other) noexcept {
  return replace_value(*this, other);
}
GetMyName::~GetMyName() = default;
bool GetMyName::operator==(const GetMyName& other) const {
  return language_code == other.language_code;
}
GetMyName& GetMyName::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
GetMyName&& GetMyName::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const GetMyName& value) {
  out.begin_object();
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

SetMyDescription::SetMyDescription() = default;
SetMyDescription::SetMyDescription(const SetMyDescription&) = default;
SetMyDescription::SetMyDescription(SetMyDescription&&) noexcept = default;
SetMyDescription& SetMyDescription::operator=(const SetMyDescription& other) {
  return *this = SetMyDescription(other);
}
SetMyDescription& SetMyDescription::operator=(SetMyDescription&& other) noexcept {
  return replace_value(*this, other);
}
SetMyDescription::~SetMyDescription() = default;
bool SetMyDescription::operator==(const SetMyDescription& other) const {
  return description == other.description &&
         language_code == other.language_code;
}
SetMyDescription& SetMyDescription::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
SetMyDescription&& SetMyDescription::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
SetMyDescription& SetMyDescription::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
SetMyDescription&& SetMyDescription::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const SetMyDescription& value) {
  out.begin_object();
  encode_text(out, {"SetMyDescription", "description", 0, 512, text_unit::characters}, value.description);
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

GetMyDescription::GetMyDescription() = default;
GetMyDescription::GetMyDescription(const GetMyDescription&) = default;
GetMyDescription::GetMyDescription(GetMyDescription&&) noexcept = default;
GetMyDescription& GetMyDescription::operator=(const GetMyDescription& other) {
  return *this = GetMyDescription(other);
}
GetMyDescription& GetMyDescription::operator=(GetMyDescription&& other) noexcept {
  return replace_value(*this, other);
}
GetMyDescription::~GetMyDescription() = default;
bool GetMyDescription::operator==(const GetMyDescription& other) const {
  return language_code == other.language_code;
}
GetMyDescription& GetMyDescription::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
GetMyDescription&& GetMyDescription::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const GetMyDescription& value) {
  out.begin_object();
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

SetMyShortDescription::SetMyShortDescription() = default;
SetMyShortDescription::SetMyShortDescription(const SetMyShortDescription&) = default;
SetMyShortDescription::SetMyShortDescription(SetMyShortDescription&&) noexcept = default;
SetMyShortDescription& SetMyShortDescription::operator=(const SetMyShortDescription& other) {
  return *this = SetMyShortDescription(other);
}
SetMyShortDescription& SetMyShortDescription::operator=(SetMyShortDescription&& other) noexcept {
  return replace_value(*this, other);
}
SetMyShortDescription::~SetMyShortDescription() = default;
bool SetMyShortDescription::operator==(const SetMyShortDescription& other) const {
  return short_description == other.short_description &&
         language_code == other.language_code;
}
SetMyShortDescription& SetMyShortDescription::with_short_description(std::string value) & {
  this->short_description = std::move(value);
  return *this;
}
SetMyShortDescription&& SetMyShortDescription::with_short_description(std::string value) && {
  return std::move(with_short_description(std::move(value)));
}
SetMyShortDescription& SetMyShortDescription::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
SetMyShortDescription&& SetMyShortDescription::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const SetMyShortDescription& value) {
  out.begin_object();
  encode_text(out, {"SetMyShortDescription", "short_description", 0, 120, text_unit::characters}, value.short_description);
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

GetMyShortDescription::GetMyShortDescription() = default;
GetMyShortDescription::GetMyShortDescription(const GetMyShortDescription&) = default;
GetMyShortDescription::GetMyShortDescription(GetMyShortDescription&&) noexcept = default;
GetMyShortDescription& GetMyShortDescription::operator=(const GetMyShortDescription& other) {
  return *this = GetMyShortDescription(other);
}
GetMyShortDescription& GetMyShortDescription::operator=(GetMyShortDescription&& other) noexcept {
  return replace_value(*this, other);
}
GetMyShortDescription::~GetMyShortDescription() = default;
bool GetMyShortDescription::operator==(const GetMyShortDescription& other) const {
  return language_code == other.language_code;
}
GetMyShortDescription& GetMyShortDescription::with_language_code(std::string value) & {
  this->language_code = std::move(value);
  return *this;
}
GetMyShortDescription&& GetMyShortDescription::with_language_code(std::string value) && {
  return std::move(with_language_code(std::move(value)));
}

void encode(json_writer& out, const GetMyShortDescription& value) {
  out.begin_object();
  encode_member(out, "language_code", value.language_code);
  out.end_object();
}

SetMyProfilePhoto::SetMyProfilePhoto(InputProfilePhoto photo)
    : photo(std::move(photo)) {}
SetMyProfilePhoto::SetMyProfilePhoto(const SetMyProfilePhoto&) = default;
SetMyProfilePhoto::SetMyProfilePhoto(SetMyProfilePhoto&&) noexcept = default;
SetMyProfilePhoto& SetMyProfilePhoto::operator=(const SetMyProfilePhoto& other) {
  return *this = SetMyProfilePhoto(other);
}
SetMyProfilePhoto& SetMyProfilePhoto::operator=(SetMyProfilePhoto&& other) noexcept {
  return replace_value(*this, other);
}
SetMyProfilePhoto::~SetMyProfilePhoto() = default;
bool SetMyProfilePhoto::operator==(const SetMyProfilePhoto& other) const {
  return photo == other.photo;
}

void encode(json_writer& out, const SetMyProfilePhoto& value) {
  out.begin_object();
  encode_member(out, "photo", value.photo);
  out.end_object();
}

RemoveMyProfilePhoto::RemoveMyProfilePhoto() = default;
RemoveMyProfilePhoto::RemoveMyProfilePhoto(const RemoveMyProfilePhoto&) = default;
RemoveMyProfilePhoto::RemoveMyProfilePhoto(RemoveMyProfilePhoto&&) noexcept = default;
RemoveMyProfilePhoto& RemoveMyProfilePhoto::operator=(const RemoveMyProfilePhoto& other) {
  return *this = RemoveMyProfilePhoto(other);
}
RemoveMyProfilePhoto& RemoveMyProfilePhoto::operator=(RemoveMyProfilePhoto&& other) noexcept {
  return replace_value(*this, other);
}
RemoveMyProfilePhoto::~RemoveMyProfilePhoto() = default;
bool RemoveMyProfilePhoto::operator==(const RemoveMyProfilePhoto&) const {
  return true;
}

void encode(json_writer& out, const RemoveMyProfilePhoto& /*value*/) {
  out.begin_object();
  out.end_object();
}

SetChatMenuButton::SetChatMenuButton() = default;
SetChatMenuButton::SetChatMenuButton(const SetChatMenuButton&) = default;
SetChatMenuButton::SetChatMenuButton(SetChatMenuButton&&) noexcept = default;
SetChatMenuButton& SetChatMenuButton::operator=(const SetChatMenuButton& other) {
  return *this = SetChatMenuButton(other);
}
SetChatMenuButton& SetChatMenuButton::operator=(SetChatMenuButton&& other) noexcept {
  return replace_value(*this, other);
}
SetChatMenuButton::~SetChatMenuButton() = default;
bool SetChatMenuButton::operator==(const SetChatMenuButton& other) const {
  return chat_id == other.chat_id &&
         menu_button == other.menu_button;
}
SetChatMenuButton& SetChatMenuButton::with_chat_id(std::int64_t value) & {
  this->chat_id = value;
  return *this;
}
SetChatMenuButton&& SetChatMenuButton::with_chat_id(std::int64_t value) && {
  return std::move(with_chat_id(value));
}
SetChatMenuButton& SetChatMenuButton::with_menu_button(MenuButton value) & {
  this->menu_button = std::move(value);
  return *this;
}
SetChatMenuButton&& SetChatMenuButton::with_menu_button(MenuButton value) && {
  return std::move(with_menu_button(std::move(value)));
}

void encode(json_writer& out, const SetChatMenuButton& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "menu_button", value.menu_button);
  out.end_object();
}

GetChatMenuButton::GetChatMenuButton() = default;
GetChatMenuButton::GetChatMenuButton(const GetChatMenuButton&) = default;
GetChatMenuButton::GetChatMenuButton(GetChatMenuButton&&) noexcept = default;
GetChatMenuButton& GetChatMenuButton::operator=(const GetChatMenuButton& other) {
  return *this = GetChatMenuButton(other);
}
GetChatMenuButton& GetChatMenuButton::operator=(GetChatMenuButton&& other) noexcept {
  return replace_value(*this, other);
}
GetChatMenuButton::~GetChatMenuButton() = default;
bool GetChatMenuButton::operator==(const GetChatMenuButton& other) const {
  return chat_id == other.chat_id;
}
GetChatMenuButton& GetChatMenuButton::with_chat_id(std::int64_t value) & {
  this->chat_id = value;
  return *this;
}
GetChatMenuButton&& GetChatMenuButton::with_chat_id(std::int64_t value) && {
  return std::move(with_chat_id(value));
}

void encode(json_writer& out, const GetChatMenuButton& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

SetMyDefaultAdministratorRights::SetMyDefaultAdministratorRights() = default;
SetMyDefaultAdministratorRights::SetMyDefaultAdministratorRights(const SetMyDefaultAdministratorRights&) = default;
SetMyDefaultAdministratorRights::SetMyDefaultAdministratorRights(SetMyDefaultAdministratorRights&&) noexcept = default;
SetMyDefaultAdministratorRights& SetMyDefaultAdministratorRights::operator=(const SetMyDefaultAdministratorRights& other) {
  return *this = SetMyDefaultAdministratorRights(other);
}
SetMyDefaultAdministratorRights& SetMyDefaultAdministratorRights::operator=(SetMyDefaultAdministratorRights&& other) noexcept {
  return replace_value(*this, other);
}
SetMyDefaultAdministratorRights::~SetMyDefaultAdministratorRights() = default;
bool SetMyDefaultAdministratorRights::operator==(const SetMyDefaultAdministratorRights& other) const {
  return rights == other.rights &&
         for_channels == other.for_channels;
}
SetMyDefaultAdministratorRights& SetMyDefaultAdministratorRights::with_rights(ChatAdministratorRights value) & {
  this->rights = std::move(value);
  return *this;
}
SetMyDefaultAdministratorRights&& SetMyDefaultAdministratorRights::with_rights(ChatAdministratorRights value) && {
  return std::move(with_rights(std::move(value)));
}
SetMyDefaultAdministratorRights& SetMyDefaultAdministratorRights::with_for_channels(bool value) & {
  this->for_channels = value;
  return *this;
}
SetMyDefaultAdministratorRights&& SetMyDefaultAdministratorRights::with_for_channels(bool value) && {
  return std::move(with_for_channels(value));
}

void encode(json_writer& out, const SetMyDefaultAdministratorRights& value) {
  out.begin_object();
  encode_member(out, "rights", value.rights);
  encode_member(out, "for_channels", value.for_channels);
  out.end_object();
}

GetMyDefaultAdministratorRights::GetMyDefaultAdministratorRights() = default;
GetMyDefaultAdministratorRights::GetMyDefaultAdministratorRights(const GetMyDefaultAdministratorRights&) = default;
GetMyDefaultAdministratorRights::GetMyDefaultAdministratorRights(GetMyDefaultAdministratorRights&&) noexcept = default;
GetMyDefaultAdministratorRights& GetMyDefaultAdministratorRights::operator=(const GetMyDefaultAdministratorRights& other) {
  return *this = GetMyDefaultAdministratorRights(other);
}
GetMyDefaultAdministratorRights& GetMyDefaultAdministratorRights::operator=(GetMyDefaultAdministratorRights&& other) noexcept {
  return replace_value(*this, other);
}
GetMyDefaultAdministratorRights::~GetMyDefaultAdministratorRights() = default;
bool GetMyDefaultAdministratorRights::operator==(const GetMyDefaultAdministratorRights& other) const {
  return for_channels == other.for_channels;
}
GetMyDefaultAdministratorRights& GetMyDefaultAdministratorRights::with_for_channels(bool value) & {
  this->for_channels = value;
  return *this;
}
GetMyDefaultAdministratorRights&& GetMyDefaultAdministratorRights::with_for_channels(bool value) && {
  return std::move(with_for_channels(value));
}

void encode(json_writer& out, const GetMyDefaultAdministratorRights& value) {
  out.begin_object();
  encode_member(out, "for_channels", value.for_channels);
  out.end_object();
}

}  // namespace botcore::inline v0::api
