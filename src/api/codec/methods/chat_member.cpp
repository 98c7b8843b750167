// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/chat_member.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/chat_member.hpp"

namespace botcore::inline v0::api {

BanChatMember::BanChatMember(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
BanChatMember::BanChatMember(const BanChatMember&) = default;
BanChatMember::BanChatMember(BanChatMember&&) noexcept = default;
BanChatMember& BanChatMember::operator=(const BanChatMember& other) {
  return *this = BanChatMember(other);
}
BanChatMember& BanChatMember::operator=(BanChatMember&& other) noexcept {
  return replace_value(*this, other);
}
BanChatMember::~BanChatMember() = default;
bool BanChatMember::operator==(const BanChatMember& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id &&
         until_date == other.until_date &&
         revoke_messages == other.revoke_messages;
}
BanChatMember& BanChatMember::with_until_date(std::chrono::sys_seconds value) & {
  this->until_date = value;
  return *this;
}
BanChatMember&& BanChatMember::with_until_date(std::chrono::sys_seconds value) && {
  return std::move(with_until_date(value));
}
BanChatMember& BanChatMember::with_revoke_messages(bool value) & {
  this->revoke_messages = value;
  return *this;
}
BanChatMember&& BanChatMember::with_revoke_messages(bool value) && {
  return std::move(with_revoke_messages(value));
}

void encode(json_writer& out, const BanChatMember& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "until_date", value.until_date);
  encode_member(out, "revoke_messages", value.revoke_messages);
  out.end_object();
}

UnbanChatMember::UnbanChatMember(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
UnbanChatMember::UnbanChatMember(const UnbanChatMember&) = default;
UnbanChatMember::UnbanChatMember(UnbanChatMember&&) noexcept = default;
UnbanChatMember& UnbanChatMember::operator=(const UnbanChatMember& other) {
  return *this = UnbanChatMember(other);
}
UnbanChatMember& UnbanChatMember::operator=(UnbanChatMember&& other) noexcept {
  return replace_value(*this, other);
}
UnbanChatMember::~UnbanChatMember() = default;
bool UnbanChatMember::operator==(const UnbanChatMember& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id &&
         only_if_banned == other.only_if_banned;
}
UnbanChatMember& UnbanChatMember::with_only_if_banned(bool value) & {
  this->only_if_banned = value;
  return *this;
}
UnbanChatMember&& UnbanChatMember::with_only_if_banned(bool value) && {
  return std::move(with_only_if_banned(value));
}

void encode(json_writer& out, const UnbanChatMember& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "only_if_banned", value.only_if_banned);
  out.end_object();
}

RestrictChatMember::RestrictChatMember(ChatId chat_id, std::int64_t user_id, ChatPermissions permissions)
    : chat_id(std::move(chat_id)), user_id(user_id), permissions(std::move(permissions)) {}
RestrictChatMember::RestrictChatMember(const RestrictChatMember&) = default;
RestrictChatMember::RestrictChatMember(RestrictChatMember&&) noexcept = default;
RestrictChatMember& RestrictChatMember::operator=(const RestrictChatMember& other) {
  return *this = RestrictChatMember(other);
}
RestrictChatMember& RestrictChatMember::operator=(RestrictChatMember&& other) noexcept {
  return replace_value(*this, other);
}
RestrictChatMember::~RestrictChatMember() = default;
bool RestrictChatMember::operator==(const RestrictChatMember& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id &&
         permissions == other.permissions &&
         use_independent_chat_permissions == other.use_independent_chat_permissions &&
         until_date == other.until_date;
}
RestrictChatMember& RestrictChatMember::with_use_independent_chat_permissions(bool value) & {
  this->use_independent_chat_permissions = value;
  return *this;
}
RestrictChatMember&& RestrictChatMember::with_use_independent_chat_permissions(bool value) && {
  return std::move(with_use_independent_chat_permissions(value));
}
RestrictChatMember& RestrictChatMember::with_until_date(std::chrono::sys_seconds value) & {
  this->until_date = value;
  return *this;
}
RestrictChatMember&& RestrictChatMember::with_until_date(std::chrono::sys_seconds value) && {
  return std::move(with_until_date(value));
}

void encode(json_writer& out, const RestrictChatMember& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "permissions", value.permissions);
  encode_member(out, "use_independent_chat_permissions", value.use_independent_chat_permissions);
  encode_member(out, "until_date", value.until_date);
  out.end_object();
}

PromoteChatMember::PromoteChatMember(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
PromoteChatMember::PromoteChatMember(const PromoteChatMember&) = default;
PromoteChatMember::PromoteChatMember(PromoteChatMember&&) noexcept = default;
PromoteChatMember& PromoteChatMember::operator=(const PromoteChatMember& other) {
  return *this = PromoteChatMember(other);
}
PromoteChatMember& PromoteChatMember::operator=(PromoteChatMember&& other) noexcept {
  return replace_value(*this, other);
}
PromoteChatMember::~PromoteChatMember() = default;
bool PromoteChatMember::operator==(const PromoteChatMember& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id &&
         is_anonymous == other.is_anonymous &&
         can_manage_chat == other.can_manage_chat &&
         can_delete_messages == other.can_delete_messages &&
         can_manage_video_chats == other.can_manage_video_chats &&
         can_restrict_members == other.can_restrict_members &&
         can_promote_members == other.can_promote_members &&
         can_change_info == other.can_change_info &&
         can_invite_users == other.can_invite_users &&
         can_post_stories == other.can_post_stories &&
         can_edit_stories == other.can_edit_stories &&
         can_delete_stories == other.can_delete_stories &&
         can_post_messages == other.can_post_messages &&
         can_edit_messages == other.can_edit_messages &&
         can_pin_messages == other.can_pin_messages &&
         can_manage_topics == other.can_manage_topics &&
         can_manage_direct_messages == other.can_manage_direct_messages &&
         can_manage_tags == other.can_manage_tags &&
         can_send_welcome_messages == other.can_send_welcome_messages;
}
PromoteChatMember& PromoteChatMember::with_is_anonymous(bool value) & {
  this->is_anonymous = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_is_anonymous(bool value) && {
  return std::move(with_is_anonymous(value));
}
PromoteChatMember& PromoteChatMember::with_can_manage_chat(bool value) & {
  this->can_manage_chat = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_manage_chat(bool value) && {
  return std::move(with_can_manage_chat(value));
}
PromoteChatMember& PromoteChatMember::with_can_delete_messages(bool value) & {
  this->can_delete_messages = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_delete_messages(bool value) && {
  return std::move(with_can_delete_messages(value));
}
PromoteChatMember& PromoteChatMember::with_can_manage_video_chats(bool value) & {
  this->can_manage_video_chats = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_manage_video_chats(bool value) && {
  return std::move(with_can_manage_video_chats(value));
}
PromoteChatMember& PromoteChatMember::with_can_restrict_members(bool value) & {
  this->can_restrict_members = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_restrict_members(bool value) && {
  return std::move(with_can_restrict_members(value));
}
PromoteChatMember& PromoteChatMember::with_can_promote_members(bool value) & {
  this->can_promote_members = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_promote_members(bool value) && {
  return std::move(with_can_promote_members(value));
}
PromoteChatMember& PromoteChatMember::with_can_change_info(bool value) & {
  this->can_change_info = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_change_info(bool value) && {
  return std::move(with_can_change_info(value));
}
PromoteChatMember& PromoteChatMember::with_can_invite_users(bool value) & {
  this->can_invite_users = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_invite_users(bool value) && {
  return std::move(with_can_invite_users(value));
}
PromoteChatMember& PromoteChatMember::with_can_post_stories(bool value) & {
  this->can_post_stories = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_post_stories(bool value) && {
  return std::move(with_can_post_stories(value));
}
PromoteChatMember& PromoteChatMember::with_can_edit_stories(bool value) & {
  this->can_edit_stories = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_edit_stories(bool value) && {
  return std::move(with_can_edit_stories(value));
}
PromoteChatMember& PromoteChatMember::with_can_delete_stories(bool value) & {
  this->can_delete_stories = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_delete_stories(bool value) && {
  return std::move(with_can_delete_stories(value));
}
PromoteChatMember& PromoteChatMember::with_can_post_messages(bool value) & {
  this->can_post_messages = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_post_messages(bool value) && {
  return std::move(with_can_post_messages(value));
}
PromoteChatMember& PromoteChatMember::with_can_edit_messages(bool value) & {
  this->can_edit_messages = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_edit_messages(bool value) && {
  return std::move(with_can_edit_messages(value));
}
PromoteChatMember& PromoteChatMember::with_can_pin_messages(bool value) & {
  this->can_pin_messages = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_pin_messages(bool value) && {
  return std::move(with_can_pin_messages(value));
}
PromoteChatMember& PromoteChatMember::with_can_manage_topics(bool value) & {
  this->can_manage_topics = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_manage_topics(bool value) && {
  return std::move(with_can_manage_topics(value));
}
PromoteChatMember& PromoteChatMember::with_can_manage_direct_messages(bool value) & {
  this->can_manage_direct_messages = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_manage_direct_messages(bool value) && {
  return std::move(with_can_manage_direct_messages(value));
}
PromoteChatMember& PromoteChatMember::with_can_manage_tags(bool value) & {
  this->can_manage_tags = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_manage_tags(bool value) && {
  return std::move(with_can_manage_tags(value));
}
PromoteChatMember& PromoteChatMember::with_can_send_welcome_messages(bool value) & {
  this->can_send_welcome_messages = value;
  return *this;
}
PromoteChatMember&& PromoteChatMember::with_can_send_welcome_messages(bool value) && {
  return std::move(with_can_send_welcome_messages(value));
}

void encode(json_writer& out, const PromoteChatMember& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "is_anonymous", value.is_anonymous);
  encode_member(out, "can_manage_chat", value.can_manage_chat);
  encode_member(out, "can_delete_messages", value.can_delete_messages);
  encode_member(out, "can_manage_video_chats", value.can_manage_video_chats);
  encode_member(out, "can_restrict_members", value.can_restrict_members);
  encode_member(out, "can_promote_members", value.can_promote_members);
  encode_member(out, "can_change_info", value.can_change_info);
  encode_member(out, "can_invite_users", value.can_invite_users);
  encode_member(out, "can_post_stories", value.can_post_stories);
  encode_member(out, "can_edit_stories", value.can_edit_stories);
  encode_member(out, "can_delete_stories", value.can_delete_stories);
  encode_member(out, "can_post_messages", value.can_post_messages);
  encode_member(out, "can_edit_messages", value.can_edit_messages);
  encode_member(out, "can_pin_messages", value.can_pin_messages);
  encode_member(out, "can_manage_topics", value.can_manage_topics);
  encode_member(out, "can_manage_direct_messages", value.can_manage_direct_messages);
  encode_member(out, "can_manage_tags", value.can_manage_tags);
  encode_member(out, "can_send_welcome_messages", value.can_send_welcome_messages);
  out.end_object();
}

SetChatAdministratorCustomTitle::SetChatAdministratorCustomTitle(ChatId chat_id, std::int64_t user_id,
                                                                 std::string custom_title)
    : chat_id(std::move(chat_id)), user_id(user_id), custom_title(std::move(custom_title)) {}
SetChatAdministratorCustomTitle::SetChatAdministratorCustomTitle(const SetChatAdministratorCustomTitle&) = default;
SetChatAdministratorCustomTitle::SetChatAdministratorCustomTitle(SetChatAdministratorCustomTitle&&) noexcept = default;
SetChatAdministratorCustomTitle& SetChatAdministratorCustomTitle::operator=(const SetChatAdministratorCustomTitle& other) {
  return *this = SetChatAdministratorCustomTitle(other);
}
SetChatAdministratorCustomTitle& SetChatAdministratorCustomTitle::operator=(SetChatAdministratorCustomTitle&& other) noexcept {
  return replace_value(*this, other);
}
SetChatAdministratorCustomTitle::~SetChatAdministratorCustomTitle() = default;
bool SetChatAdministratorCustomTitle::operator==(const SetChatAdministratorCustomTitle& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id &&
         custom_title == other.custom_title;
}

void encode(json_writer& out, const SetChatAdministratorCustomTitle& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  encode_text(out, {"SetChatAdministratorCustomTitle", "custom_title", 0, 16, text_unit::characters}, value.custom_title);
  out.end_object();
}

SetChatMemberTag::SetChatMemberTag(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
SetChatMemberTag::SetChatMemberTag(const SetChatMemberTag&) = default;
SetChatMemberTag::SetChatMemberTag(SetChatMemberTag&&) noexcept = default;
SetChatMemberTag& SetChatMemberTag::operator=(const SetChatMemberTag& other) {
  return *this = SetChatMemberTag(other);
}
SetChatMemberTag& SetChatMemberTag::operator=(SetChatMemberTag&& other) noexcept {
  return replace_value(*this, other);
}
SetChatMemberTag::~SetChatMemberTag() = default;
bool SetChatMemberTag::operator==(const SetChatMemberTag& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id &&
         tag == other.tag;
}
SetChatMemberTag& SetChatMemberTag::with_tag(std::string value) & {
  this->tag = std::move(value);
  return *this;
}
SetChatMemberTag&& SetChatMemberTag::with_tag(std::string value) && {
  return std::move(with_tag(std::move(value)));
}

void encode(json_writer& out, const SetChatMemberTag& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  encode_text(out, {"SetChatMemberTag", "tag", 0, 16, text_unit::characters}, value.tag);
  out.end_object();
}

BanChatSenderChat::BanChatSenderChat(ChatId chat_id, std::int64_t sender_chat_id)
    : chat_id(std::move(chat_id)), sender_chat_id(sender_chat_id) {}
BanChatSenderChat::BanChatSenderChat(const BanChatSenderChat&) = default;
BanChatSenderChat::BanChatSenderChat(BanChatSenderChat&&) noexcept = default;
BanChatSenderChat& BanChatSenderChat::operator=(const BanChatSenderChat& other) {
  return *this = BanChatSenderChat(other);
}
BanChatSenderChat& BanChatSenderChat::operator=(BanChatSenderChat&& other) noexcept {
  return replace_value(*this, other);
}
BanChatSenderChat::~BanChatSenderChat() = default;
bool BanChatSenderChat::operator==(const BanChatSenderChat& other) const {
  return chat_id == other.chat_id &&
         sender_chat_id == other.sender_chat_id;
}

void encode(json_writer& out, const BanChatSenderChat& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "sender_chat_id", value.sender_chat_id);
  out.end_object();
}

UnbanChatSenderChat::UnbanChatSenderChat(ChatId chat_id, std::int64_t sender_chat_id)
    : chat_id(std::move(chat_id)), sender_chat_id(sender_chat_id) {}
UnbanChatSenderChat::UnbanChatSenderChat(const UnbanChatSenderChat&) = default;
UnbanChatSenderChat::UnbanChatSenderChat(UnbanChatSenderChat&&) noexcept = default;
UnbanChatSenderChat& UnbanChatSenderChat::operator=(const UnbanChatSenderChat& other) {
  return *this = UnbanChatSenderChat(other);
}
UnbanChatSenderChat& UnbanChatSenderChat::operator=(UnbanChatSenderChat&& other) noexcept {
  return replace_value(*this, other);
}
UnbanChatSenderChat::~UnbanChatSenderChat() = default;
bool UnbanChatSenderChat::operator==(const UnbanChatSenderChat& other) const {
  return chat_id == other.chat_id &&
         sender_chat_id == other.sender_chat_id;
}

void encode(json_writer& out, const UnbanChatSenderChat& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "sender_chat_id", value.sender_chat_id);
  out.end_object();
}

SetChatPermissions::SetChatPermissions(ChatId chat_id, ChatPermissions permissions)
    : chat_id(std::move(chat_id)), permissions(std::move(permissions)) {}
SetChatPermissions::SetChatPermissions(const SetChatPermissions&) = default;
SetChatPermissions::SetChatPermissions(SetChatPermissions&&) noexcept = default;
SetChatPermissions& SetChatPermissions::operator=(const SetChatPermissions& other) {
  return *this = SetChatPermissions(other);
}
SetChatPermissions& SetChatPermissions::operator=(SetChatPermissions&& other) noexcept {
  return replace_value(*this, other);
}
SetChatPermissions::~SetChatPermissions() = default;
bool SetChatPermissions::operator==(const SetChatPermissions& other) const {
  return chat_id == other.chat_id &&
         permissions == other.permissions &&
         use_independent_chat_permissions == other.use_independent_chat_permissions;
}
SetChatPermissions& SetChatPermissions::with_use_independent_chat_permissions(bool value) & {
  this->use_independent_chat_permissions = value;
  return *this;
}
SetChatPermissions&& SetChatPermissions::with_use_independent_chat_permissions(bool value) && {
  return std::move(with_use_independent_chat_permissions(value));
}

void encode(json_writer& out, const SetChatPermissions& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "permissions", value.permissions);
  encode_member(out, "use_independent_chat_permissions", value.use_independent_chat_permissions);
  out.end_object();
}

GetChatAdministrators::GetChatAdministrators(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
GetChatAdministrators::GetChatAdministrators(const GetChatAdministrators&) = default;
GetChatAdministrators::GetChatAdministrators(GetChatAdministrators&&) noexcept = default;
GetChatAdministrators& GetChatAdministrators::operator=(const GetChatAdministrators& other) {
  return *this = GetChatAdministrators(other);
}
GetChatAdministrators& GetChatAdministrators::operator=(GetChatAdministrators&& other) noexcept {
  return replace_value(*this, other);
}
GetChatAdministrators::~GetChatAdministrators() = default;
bool GetChatAdministrators::operator==(const GetChatAdministrators& other) const {
  return chat_id == other.chat_id &&
         return_bots == other.return_bots;
}
GetChatAdministrators& GetChatAdministrators::with_return_bots(bool value) & {
  this->return_bots = value;
  return *this;
}
GetChatAdministrators&& GetChatAdministrators::with_return_bots(bool value) && {
  return std::move(with_return_bots(value));
}

void encode(json_writer& out, const GetChatAdministrators& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "return_bots", value.return_bots);
  out.end_object();
}

GetChatMemberCount::GetChatMemberCount(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
GetChatMemberCount::GetChatMemberCount(const GetChatMemberCount&) = default;
GetChatMemberCount::GetChatMemberCount(GetChatMemberCount&&) noexcept = default;
GetChatMemberCount& GetChatMemberCount::operator=(const GetChatMemberCount& other) {
  return *this = GetChatMemberCount(other);
}
GetChatMemberCount& GetChatMemberCount::operator=(GetChatMemberCount&& other) noexcept {
  return replace_value(*this, other);
}
GetChatMemberCount::~GetChatMemberCount() = default;
bool GetChatMemberCount::operator==(const GetChatMemberCount& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const GetChatMemberCount& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

GetChatMember::GetChatMember(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
GetChatMember::GetChatMember(const GetChatMember&) = default;
GetChatMember::GetChatMember(GetChatMember&&) noexcept = default;
GetChatMember& GetChatMember::operator=(const GetChatMember& other) {
  return *this = GetChatMember(other);
}
GetChatMember& GetChatMember::operator=(GetChatMember&& other) noexcept {
  return replace_value(*this, other);
}
GetChatMember::~GetChatMember() = default;
bool GetChatMember::operator==(const GetChatMember& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id;
}

void encode(json_writer& out, const GetChatMember& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
