// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/chat_member.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

ChatInviteLink::ChatInviteLink() = default;
ChatInviteLink::ChatInviteLink(std::string invite_link, User creator, bool creates_join_request,
                               bool is_primary, bool is_revoked)
    : invite_link(std::move(invite_link)), creator(std::move(creator)),
      creates_join_request(creates_join_request), is_primary(is_primary), is_revoked(is_revoked) {}
ChatInviteLink::ChatInviteLink(const ChatInviteLink&) = default;
ChatInviteLink::ChatInviteLink(ChatInviteLink&&) noexcept = default;
ChatInviteLink& ChatInviteLink::operator=(const ChatInviteLink& other) {
  return *this = ChatInviteLink(other);
}
ChatInviteLink& ChatInviteLink::operator=(ChatInviteLink&& other) noexcept {
  return replace_value(*this, other);
}
ChatInviteLink::~ChatInviteLink() = default;
bool ChatInviteLink::operator==(const ChatInviteLink& other) const {
  return invite_link == other.invite_link &&
         creator == other.creator &&
         creates_join_request == other.creates_join_request &&
         is_primary == other.is_primary &&
         is_revoked == other.is_revoked &&
         name == other.name &&
         expire_date == other.expire_date &&
         member_limit == other.member_limit &&
         pending_join_request_count == other.pending_join_request_count &&
         subscription_period == other.subscription_period &&
         subscription_price == other.subscription_price;
}

void encode(json_writer& out, const ChatInviteLink& value) {
  out.begin_object();
  encode_member(out, "invite_link", value.invite_link);
  encode_member(out, "creator", value.creator);
  encode_member(out, "creates_join_request", value.creates_join_request);
  encode_member(out, "is_primary", value.is_primary);
  encode_member(out, "is_revoked", value.is_revoked);
  encode_member(out, "name", value.name);
  encode_member(out, "expire_date", value.expire_date);
  encode_member(out, "member_limit", value.member_limit);
  encode_member(out, "pending_join_request_count", value.pending_join_request_count);
  encode_member(out, "subscription_period", value.subscription_period);
  encode_member(out, "subscription_price", value.subscription_price);
  out.end_object();
}

void decode(json_reader& in, ChatInviteLink& value) {
  static constexpr json_member_table members({
      {"invite_link", decode_field<&ChatInviteLink::invite_link>},
      {"creator", decode_field<&ChatInviteLink::creator>},
      {"creates_join_request", decode_field<&ChatInviteLink::creates_join_request>},
      {"is_primary", decode_field<&ChatInviteLink::is_primary>},
      {"is_revoked", decode_field<&ChatInviteLink::is_revoked>},
      {"name", decode_field<&ChatInviteLink::name>},
      {"expire_date", decode_field<&ChatInviteLink::expire_date>},
      {"member_limit", decode_field<&ChatInviteLink::member_limit>},
      {"pending_join_request_count", decode_field<&ChatInviteLink::pending_join_request_count>},
      {"subscription_period", decode_field<&ChatInviteLink::subscription_period>},
      {"subscription_price", decode_field<&ChatInviteLink::subscription_price>},
  });
  decode_members(in, &value, members);
}

ChatAdministratorRights::ChatAdministratorRights() = default;
ChatAdministratorRights::ChatAdministratorRights(const ChatAdministratorRights&) = default;
ChatAdministratorRights::ChatAdministratorRights(ChatAdministratorRights&&) noexcept = default;
ChatAdministratorRights& ChatAdministratorRights::operator=(const ChatAdministratorRights& other) {
  return *this = ChatAdministratorRights(other);
}
ChatAdministratorRights& ChatAdministratorRights::operator=(ChatAdministratorRights&& other) noexcept {
  return replace_value(*this, other);
}
ChatAdministratorRights::~ChatAdministratorRights() = default;
bool ChatAdministratorRights::operator==(const ChatAdministratorRights& other) const {
  return is_anonymous == other.is_anonymous &&
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
ChatAdministratorRights& ChatAdministratorRights::with_can_post_messages(bool value) & {
  this->can_post_messages = value;
  return *this;
}
ChatAdministratorRights&& ChatAdministratorRights::with_can_post_messages(bool value) && {
  return std::move(with_can_post_messages(value));
}
ChatAdministratorRights& ChatAdministratorRights::with_can_edit_messages(bool value) & {
  this->can_edit_messages = value;
  return *this;
}
ChatAdministratorRights&& ChatAdministratorRights::with_can_edit_messages(bool value) && {
  return std::move(with_can_edit_messages(value));
}
ChatAdministratorRights& ChatAdministratorRights::with_can_pin_messages(bool value) & {
  this->can_pin_messages = value;
  return *this;
}
ChatAdministratorRights&& ChatAdministratorRights::with_can_pin_messages(bool value) && {
  return std::move(with_can_pin_messages(value));
}
ChatAdministratorRights& ChatAdministratorRights::with_can_manage_topics(bool value) & {
  this->can_manage_topics = value;
  return *this;
}
ChatAdministratorRights&& ChatAdministratorRights::with_can_manage_topics(bool value) && {
  return std::move(with_can_manage_topics(value));
}
ChatAdministratorRights& ChatAdministratorRights::with_can_manage_direct_messages(bool value) & {
  this->can_manage_direct_messages = value;
  return *this;
}
ChatAdministratorRights&& ChatAdministratorRights::with_can_manage_direct_messages(bool value) && {
  return std::move(with_can_manage_direct_messages(value));
}
ChatAdministratorRights& ChatAdministratorRights::with_can_manage_tags(bool value) & {
  this->can_manage_tags = value;
  return *this;
}
ChatAdministratorRights&& ChatAdministratorRights::with_can_manage_tags(bool value) && {
  return std::move(with_can_manage_tags(value));
}

void encode(json_writer& out, const ChatAdministratorRights& value) {
  out.begin_object();
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

void decode(json_reader& in, ChatAdministratorRights& value) {
  static constexpr json_member_table members({
      {"is_anonymous", decode_field<&ChatAdministratorRights::is_anonymous>},
      {"can_manage_chat", decode_field<&ChatAdministratorRights::can_manage_chat>},
      {"can_delete_messages", decode_field<&ChatAdministratorRights::can_delete_messages>},
      {"can_manage_video_chats", decode_field<&ChatAdministratorRights::can_manage_video_chats>},
      {"can_restrict_members", decode_field<&ChatAdministratorRights::can_restrict_members>},
      {"can_promote_members", decode_field<&ChatAdministratorRights::can_promote_members>},
      {"can_change_info", decode_field<&ChatAdministratorRights::can_change_info>},
      {"can_invite_users", decode_field<&ChatAdministratorRights::can_invite_users>},
      {"can_post_stories", decode_field<&ChatAdministratorRights::can_post_stories>},
      {"can_edit_stories", decode_field<&ChatAdministratorRights::can_edit_stories>},
      {"can_delete_stories", decode_field<&ChatAdministratorRights::can_delete_stories>},
      {"can_post_messages", decode_field<&ChatAdministratorRights::can_post_messages>},
      {"can_edit_messages", decode_field<&ChatAdministratorRights::can_edit_messages>},
      {"can_pin_messages", decode_field<&ChatAdministratorRights::can_pin_messages>},
      {"can_manage_topics", decode_field<&ChatAdministratorRights::can_manage_topics>},
      {"can_manage_direct_messages", decode_field<&ChatAdministratorRights::can_manage_direct_messages>},
      {"can_manage_tags", decode_field<&ChatAdministratorRights::can_manage_tags>},
      {"can_send_welcome_messages", decode_field<&ChatAdministratorRights::can_send_welcome_messages>},
  });
  decode_members(in, &value, members);
}

ChatMemberUpdated::ChatMemberUpdated() = default;
ChatMemberUpdated::ChatMemberUpdated(Chat chat, User from, std::chrono::sys_seconds date,
                                     ChatMember old_chat_member, ChatMember new_chat_member)
    : chat(std::move(chat)), from(std::move(from)), date(date), old_chat_member(std::move(old_chat_member)),
      new_chat_member(std::move(new_chat_member)) {}
ChatMemberUpdated::ChatMemberUpdated(const ChatMemberUpdated&) = default;
ChatMemberUpdated::ChatMemberUpdated(ChatMemberUpdated&&) noexcept = default;
ChatMemberUpdated& ChatMemberUpdated::operator=(const ChatMemberUpdated& other) {
  return *this = ChatMemberUpdated(other);
}
ChatMemberUpdated& ChatMemberUpdated::operator=(ChatMemberUpdated&& other) noexcept {
  return replace_value(*this, other);
}
ChatMemberUpdated::~ChatMemberUpdated() = default;
bool ChatMemberUpdated::operator==(const ChatMemberUpdated& other) const {
  return chat == other.chat &&
         from == other.from &&
         date == other.date &&
         old_chat_member == other.old_chat_member &&
         new_chat_member == other.new_chat_member &&
         invite_link == other.invite_link &&
         via_join_request == other.via_join_request &&
         via_chat_folder_invite_link == other.via_chat_folder_invite_link;
}

void encode(json_writer& out, const ChatMemberUpdated& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "from", value.from);
  encode_member(out, "date", value.date);
  encode_member(out, "old_chat_member", value.old_chat_member);
  encode_member(out, "new_chat_member", value.new_chat_member);
  encode_member(out, "invite_link", value.invite_link);
  encode_member(out, "via_join_request", value.via_join_request);
  encode_member(out, "via_chat_folder_invite_link", value.via_chat_folder_invite_link);
  out.end_object();
}

void decode(json_reader& in, ChatMemberUpdated& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&ChatMemberUpdated::chat>},
      {"from", decode_field<&ChatMemberUpdated::from>},
      {"date", decode_field<&ChatMemberUpdated::date>},
      {"old_chat_member", decode_field<&ChatMemberUpdated::old_chat_member>},
      {"new_chat_member", decode_field<&ChatMemberUpdated::new_chat_member>},
      {"invite_link", decode_field<&ChatMemberUpdated::invite_link>},
      {"via_join_request", decode_field<&ChatMemberUpdated::via_join_request>},
      {"via_chat_folder_invite_link", decode_field<&ChatMemberUpdated::via_chat_folder_invite_link>},
  });
  decode_members(in, &value, members);
}

ChatMember::ChatMember() = default;
ChatMember::ChatMember(ChatMemberOwner held)
    : value(std::in_place_type<boxed<ChatMemberOwner>>, std::move(held)) {}
ChatMember::ChatMember(ChatMemberAdministrator held)
    : value(std::in_place_type<boxed<ChatMemberAdministrator>>, std::move(held)) {}
ChatMember::ChatMember(ChatMemberMember held)
    : value(std::in_place_type<boxed<ChatMemberMember>>, std::move(held)) {}
ChatMember::ChatMember(ChatMemberRestricted held)
    : value(std::in_place_type<boxed<ChatMemberRestricted>>, std::move(held)) {}
ChatMember::ChatMember(ChatMemberLeft held)
    : value(std::in_place_type<boxed<ChatMemberLeft>>, std::move(held)) {}
ChatMember::ChatMember(ChatMemberBanned held)
    : value(std::in_place_type<boxed<ChatMemberBanned>>, std::move(held)) {}
ChatMember::ChatMember(const ChatMember&) = default;
ChatMember::ChatMember(ChatMember&&) noexcept = default;
ChatMember& ChatMember::operator=(const ChatMember& other) {
  return *this = ChatMember(other);
}
ChatMember& ChatMember::operator=(ChatMember&& other) noexcept {
  return replace_value(*this, other);
}
ChatMember::~ChatMember() = default;
bool ChatMember::operator==(const ChatMember& other) const {
  return value == other.value;
}

void encode(json_writer& out, const ChatMember& value) {
  encode(out, value.value);
}

void decode(json_reader& in, ChatMember& value) {
  static constexpr json_member_table alternatives({
      {"creator", decode_alternative<ChatMember, boxed<ChatMemberOwner>>},
      {"administrator", decode_alternative<ChatMember, boxed<ChatMemberAdministrator>>},
      {"member", decode_alternative<ChatMember, boxed<ChatMemberMember>>},
      {"restricted", decode_alternative<ChatMember, boxed<ChatMemberRestricted>>},
      {"left", decode_alternative<ChatMember, boxed<ChatMemberLeft>>},
      {"kicked", decode_alternative<ChatMember, boxed<ChatMemberBanned>>},
  });
  if (decode_tagged(in, &value, "status", alternatives)) return;
  value.value = unknown_json(in.raw());
}

ChatMemberOwner::ChatMemberOwner() = default;
ChatMemberOwner::ChatMemberOwner(User user, bool is_anonymous)
    : user(std::move(user)), is_anonymous(is_anonymous) {}
ChatMemberOwner::ChatMemberOwner(const ChatMemberOwner&) = default;
ChatMemberOwner::ChatMemberOwner(ChatMemberOwner&&) noexcept = default;
ChatMemberOwner& ChatMemberOwner::operator=(const ChatMemberOwner& other) {
  return *this = ChatMemberOwner(other);
}
ChatMemberOwner& ChatMemberOwner::operator=(ChatMemberOwner&& other) noexcept {
  return replace_value(*this, other);
}
ChatMemberOwner::~ChatMemberOwner() = default;
bool ChatMemberOwner::operator==(const ChatMemberOwner& other) const {
  return user == other.user &&
         is_anonymous == other.is_anonymous &&
         custom_title == other.custom_title;
}

void encode(json_writer& out, const ChatMemberOwner& value) {
  out.begin_object();
  out.key("status");
  out.string("creator");
  encode_member(out, "user", value.user);
  encode_member(out, "is_anonymous", value.is_anonymous);
  encode_member(out, "custom_title", value.custom_title);
  out.end_object();
}

void decode(json_reader& in, ChatMemberOwner& value) {
  static constexpr json_member_table members({
      {"user", decode_field<&ChatMemberOwner::user>},
      {"is_anonymous", decode_field<&ChatMemberOwner::is_anonymous>},
      {"custom_title", decode_field<&ChatMemberOwner::custom_title>},
  });
  decode_members(in, &value, members);
}

ChatMemberAdministrator::ChatMemberAdministrator() = default;
ChatMemberAdministrator::ChatMemberAdministrator(const ChatMemberAdministrator&) = default;
ChatMemberAdministrator::ChatMemberAdministrator(ChatMemberAdministrator&&) noexcept = default;
ChatMemberAdministrator& ChatMemberAdministrator::operator=(const ChatMemberAdministrator& other) {
  return *this = ChatMemberAdministrator(other);
}
ChatMemberAdministrator& ChatMemberAdministrator::operator=(ChatMemberAdministrator&& other) noexcept {
  return replace_value(*this, other);
}
ChatMemberAdministrator::~ChatMemberAdministrator() = default;
bool ChatMemberAdministrator::operator==(const ChatMemberAdministrator& other) const {
  return user == other.user &&
         can_be_edited == other.can_be_edited &&
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
         can_send_welcome_messages == other.can_send_welcome_messages &&
         custom_title == other.custom_title;
}

void encode(json_writer& out, const ChatMemberAdministrator& value) {
  out.begin_object();
  out.key("status");
  out.string("administrator");
  encode_member(out, "user", value.user);
  encode_member(out, "can_be_edited", value.can_be_edited);
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
  encode_member(out, "custom_title", value.custom_title);
  out.end_object();
}

void decode(json_reader& in, ChatMemberAdministrator& value) {
  static constexpr json_member_table members({
      {"user", decode_field<&ChatMemberAdministrator::user>},
      {"can_be_edited", decode_field<&ChatMemberAdministrator::can_be_edited>},
      {"is_anonymous", decode_field<&ChatMemberAdministrator::is_anonymous>},
      {"can_manage_chat", decode_field<&ChatMemberAdministrator::can_manage_chat>},
      {"can_delete_messages", decode_field<&ChatMemberAdministrator::can_delete_messages>},
      {"can_manage_video_chats", decode_field<&ChatMemberAdministrator::can_manage_video_chats>},
      {"can_restrict_members", decode_field<&ChatMemberAdministrator::can_restrict_members>},
      {"can_promote_members", decode_field<&ChatMemberAdministrator::can_promote_members>},
      {"can_change_info", decode_field<&ChatMemberAdministrator::can_change_info>},
      {"can_invite_users", decode_field<&ChatMemberAdministrator::can_invite_users>},
      {"can_post_stories", decode_field<&ChatMemberAdministrator::can_post_stories>},
      {"can_edit_stories", decode_field<&ChatMemberAdministrator::can_edit_stories>},
      {"can_delete_stories", decode_field<&ChatMemberAdministrator::can_delete_stories>},
      {"can_post_messages", decode_field<&ChatMemberAdministrator::can_post_messages>},
      {"can_edit_messages", decode_field<&ChatMemberAdministrator::can_edit_messages>},
      {"can_pin_messages", decode_field<&ChatMemberAdministrator::can_pin_messages>},
      {"can_manage_topics", decode_field<&ChatMemberAdministrator::can_manage_topics>},
      {"can_manage_direct_messages", decode_field<&ChatMemberAdministrator::can_manage_direct_messages>},
      {"can_manage_tags", decode_field<&ChatMemberAdministrator::can_manage_tags>},
      {"can_send_welcome_messages", decode_field<&ChatMemberAdministrator::can_send_welcome_messages>},
      {"custom_title", decode_field<&ChatMemberAdministrator::custom_title>},
  });
  decode_members(in, &value, members);
}

ChatMemberMember::ChatMemberMember() = default;
ChatMemberMember::ChatMemberMember(User user)
    : user(std::move(user)) {}
ChatMemberMember::ChatMemberMember(const ChatMemberMember&) = default;
ChatMemberMember::ChatMemberMember(ChatMemberMember&&) noexcept = default;
ChatMemberMember& ChatMemberMember::operator=(const ChatMemberMember& other) {
  return *this = ChatMemberMember(other);
}
ChatMemberMember& ChatMemberMember::operator=(ChatMemberMember&& other) noexcept {
  return replace_value(*this, other);
}
ChatMemberMember::~ChatMemberMember() = default;
bool ChatMemberMember::operator==(const ChatMemberMember& other) const {
  return tag == other.tag &&
         user == other.user &&
         until_date == other.until_date;
}

void encode(json_writer& out, const ChatMemberMember& value) {
  out.begin_object();
  out.key("status");
  out.string("member");
  encode_member(out, "tag", value.tag);
  encode_member(out, "user", value.user);
  encode_member(out, "until_date", value.until_date);
  out.end_object();
}

void decode(json_reader& in, ChatMemberMember& value) {
  static constexpr json_member_table members({
      {"tag", decode_field<&ChatMemberMember::tag>},
      {"user", decode_field<&ChatMemberMember::user>},
      {"until_date", decode_field<&ChatMemberMember::until_date>},
  });
  decode_members(in, &value, members);
}

ChatMemberRestricted::ChatMemberRestricted() = default;
ChatMemberRestricted::ChatMemberRestricted(const ChatMemberRestricted&) = default;
ChatMemberRestricted::ChatMemberRestricted(ChatMemberRestricted&&) noexcept = default;
ChatMemberRestricted& ChatMemberRestricted::operator=(const ChatMemberRestricted& other) {
  return *this = ChatMemberRestricted(other);
}
ChatMemberRestricted& ChatMemberRestricted::operator=(ChatMemberRestricted&& other) noexcept {
  return replace_value(*this, other);
}
ChatMemberRestricted::~ChatMemberRestricted() = default;
bool ChatMemberRestricted::operator==(const ChatMemberRestricted& other) const {
  return tag == other.tag &&
         user == other.user &&
         is_member == other.is_member &&
         can_send_messages == other.can_send_messages &&
         can_send_audios == other.can_send_audios &&
         can_send_documents == other.can_send_documents &&
         can_send_photos == other.can_send_photos &&
         can_send_videos == other.can_send_videos &&
         can_send_video_notes == other.can_send_video_notes &&
         can_send_voice_notes == other.can_send_voice_notes &&
         can_send_polls == other.can_send_polls &&
         can_send_other_messages == other.can_send_other_messages &&
         can_add_web_page_previews == other.can_add_web_page_previews &&
         can_react_to_messages == other.can_react_to_messages &&
         can_edit_tag == other.can_edit_tag &&
         can_change_info == other.can_change_info &&
         can_invite_users == other.can_invite_users &&
         can_pin_messages == other.can_pin_messages &&
         can_manage_topics == other.can_manage_topics &&
         until_date == other.until_date;
}

void encode(json_writer& out, const ChatMemberRestricted& value) {
  out.begin_object();
  out.key("status");
  out.string("restricted");
  encode_member(out, "tag", value.tag);
  encode_member(out, "user", value.user);
  encode_member(out, "is_member", value.is_member);
  encode_member(out, "can_send_messages", value.can_send_messages);
  encode_member(out, "can_send_audios", value.can_send_audios);
  encode_member(out, "can_send_documents", value.can_send_documents);
  encode_member(out, "can_send_photos", value.can_send_photos);
  encode_member(out, "can_send_videos", value.can_send_videos);
  encode_member(out, "can_send_video_notes", value.can_send_video_notes);
  encode_member(out, "can_send_voice_notes", value.can_send_voice_notes);
  encode_member(out, "can_send_polls", value.can_send_polls);
  encode_member(out, "can_send_other_messages", value.can_send_other_messages);
  encode_member(out, "can_add_web_page_previews", value.can_add_web_page_previews);
  encode_member(out, "can_react_to_messages", value.can_react_to_messages);
  encode_member(out, "can_edit_tag", value.can_edit_tag);
  encode_member(out, "can_change_info", value.can_change_info);
  encode_member(out, "can_invite_users", value.can_invite_users);
  encode_member(out, "can_pin_messages", value.can_pin_messages);
  encode_member(out, "can_manage_topics", value.can_manage_topics);
  encode_member(out, "until_date", value.until_date);
  out.end_object();
}

void decode(json_reader& in, ChatMemberRestricted& value) {
  static constexpr json_member_table members({
      {"tag", decode_field<&ChatMemberRestricted::tag>},
      {"user", decode_field<&ChatMemberRestricted::user>},
      {"is_member", decode_field<&ChatMemberRestricted::is_member>},
      {"can_send_messages", decode_field<&ChatMemberRestricted::can_send_messages>},
      {"can_send_audios", decode_field<&ChatMemberRestricted::can_send_audios>},
      {"can_send_documents", decode_field<&ChatMemberRestricted::can_send_documents>},
      {"can_send_photos", decode_field<&ChatMemberRestricted::can_send_photos>},
      {"can_send_videos", decode_field<&ChatMemberRestricted::can_send_videos>},
      {"can_send_video_notes", decode_field<&ChatMemberRestricted::can_send_video_notes>},
      {"can_send_voice_notes", decode_field<&ChatMemberRestricted::can_send_voice_notes>},
      {"can_send_polls", decode_field<&ChatMemberRestricted::can_send_polls>},
      {"can_send_other_messages", decode_field<&ChatMemberRestricted::can_send_other_messages>},
      {"can_add_web_page_previews", decode_field<&ChatMemberRestricted::can_add_web_page_previews>},
      {"can_react_to_messages", decode_field<&ChatMemberRestricted::can_react_to_messages>},
      {"can_edit_tag", decode_field<&ChatMemberRestricted::can_edit_tag>},
      {"can_change_info", decode_field<&ChatMemberRestricted::can_change_info>},
      {"can_invite_users", decode_field<&ChatMemberRestricted::can_invite_users>},
      {"can_pin_messages", decode_field<&ChatMemberRestricted::can_pin_messages>},
      {"can_manage_topics", decode_field<&ChatMemberRestricted::can_manage_topics>},
      {"until_date", decode_field<&ChatMemberRestricted::until_date>},
  });
  decode_members(in, &value, members);
}

ChatMemberLeft::ChatMemberLeft() = default;
ChatMemberLeft::ChatMemberLeft(User user)
    : user(std::move(user)) {}
ChatMemberLeft::ChatMemberLeft(const ChatMemberLeft&) = default;
ChatMemberLeft::ChatMemberLeft(ChatMemberLeft&&) noexcept = default;
ChatMemberLeft& ChatMemberLeft::operator=(const ChatMemberLeft& other) {
  return *this = ChatMemberLeft(other);
}
ChatMemberLeft& ChatMemberLeft::operator=(ChatMemberLeft&& other) noexcept {
  return replace_value(*this, other);
}
ChatMemberLeft::~ChatMemberLeft() = default;
bool ChatMemberLeft::operator==(const ChatMemberLeft& other) const {
  return user == other.user;
}

void encode(json_writer& out, const ChatMemberLeft& value) {
  out.begin_object();
  out.key("status");
  out.string("left");
  encode_member(out, "user", value.user);
  out.end_object();
}

void decode(json_reader& in, ChatMemberLeft& value) {
  static constexpr json_member_table members({
      {"user", decode_field<&ChatMemberLeft::user>},
  });
  decode_members(in, &value, members);
}

ChatMemberBanned::ChatMemberBanned() = default;
ChatMemberBanned::ChatMemberBanned(User user, std::chrono::sys_seconds until_date)
    : user(std::move(user)), until_date(until_date) {}
ChatMemberBanned::ChatMemberBanned(const ChatMemberBanned&) = default;
ChatMemberBanned::ChatMemberBanned(ChatMemberBanned&&) noexcept = default;
ChatMemberBanned& ChatMemberBanned::operator=(const ChatMemberBanned& other) {
  return *this = ChatMemberBanned(other);
}
ChatMemberBanned& ChatMemberBanned::operator=(ChatMemberBanned&& other) noexcept {
  return replace_value(*this, other);
}
ChatMemberBanned::~ChatMemberBanned() = default;
bool ChatMemberBanned::operator==(const ChatMemberBanned& other) const {
  return user == other.user &&
         until_date == other.until_date;
}

void encode(json_writer& out, const ChatMemberBanned& value) {
  out.begin_object();
  out.key("status");
  out.string("kicked");
  encode_member(out, "user", value.user);
  encode_member(out, "until_date", value.until_date);
  out.end_object();
}

void decode(json_reader& in, ChatMemberBanned& value) {
  static constexpr json_member_table members({
      {"user", decode_field<&ChatMemberBanned::user>},
      {"until_date", decode_field<&ChatMemberBanned::until_date>},
  });
  decode_members(in, &value, members);
}

ChatJoinRequest::ChatJoinRequest() = default;
ChatJoinRequest::ChatJoinRequest(Chat chat, User from, std::int64_t user_chat_id,
                                 std::chrono::sys_seconds date)
    : chat(std::move(chat)), from(std::move(from)), user_chat_id(user_chat_id), date(date) {}
ChatJoinRequest::ChatJoinRequest(const ChatJoinRequest&) = default;
ChatJoinRequest::ChatJoinRequest(ChatJoinRequest&&) noexcept = default;
ChatJoinRequest& ChatJoinRequest::operator=(const ChatJoinRequest& other) {
  return *this = ChatJoinRequest(other);
}
ChatJoinRequest& ChatJoinRequest::operator=(ChatJoinRequest&& other) noexcept {
  return replace_value(*this, other);
}
ChatJoinRequest::~ChatJoinRequest() = default;
bool ChatJoinRequest::operator==(const ChatJoinRequest& other) const {
  return chat == other.chat &&
         from == other.from &&
         user_chat_id == other.user_chat_id &&
         date == other.date &&
         bio == other.bio &&
         invite_link == other.invite_link &&
         query_id == other.query_id;
}

void encode(json_writer& out, const ChatJoinRequest& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "from", value.from);
  encode_member(out, "user_chat_id", value.user_chat_id);
  encode_member(out, "date", value.date);
  encode_member(out, "bio", value.bio);
  encode_member(out, "invite_link", value.invite_link);
  encode_member(out, "query_id", value.query_id);
  out.end_object();
}

void decode(json_reader& in, ChatJoinRequest& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&ChatJoinRequest::chat>},
      {"from", decode_field<&ChatJoinRequest::from>},
      {"user_chat_id", decode_field<&ChatJoinRequest::user_chat_id>},
      {"date", decode_field<&ChatJoinRequest::date>},
      {"bio", decode_field<&ChatJoinRequest::bio>},
      {"invite_link", decode_field<&ChatJoinRequest::invite_link>},
      {"query_id", decode_field<&ChatJoinRequest::query_id>},
  });
  decode_members(in, &value, members);
}

ChatPermissions::ChatPermissions() = default;
ChatPermissions::ChatPermissions(const ChatPermissions&) = default;
ChatPermissions::ChatPermissions(ChatPermissions&&) noexcept = default;
ChatPermissions& ChatPermissions::operator=(const ChatPermissions& other) {
  return *this = ChatPermissions(other);
}
ChatPermissions& ChatPermissions::operator=(ChatPermissions&& other) noexcept {
  return replace_value(*this, other);
}
ChatPermissions::~ChatPermissions() = default;
bool ChatPermissions::operator==(const ChatPermissions& other) const {
  return can_send_messages == other.can_send_messages &&
         can_send_audios == other.can_send_audios &&
         can_send_documents == other.can_send_documents &&
         can_send_photos == other.can_send_photos &&
         can_send_videos == other.can_send_videos &&
         can_send_video_notes == other.can_send_video_notes &&
         can_send_voice_notes == other.can_send_voice_notes &&
         can_send_polls == other.can_send_polls &&
         can_send_other_messages == other.can_send_other_messages &&
         can_add_web_page_previews == other.can_add_web_page_previews &&
         can_react_to_messages == other.can_react_to_messages &&
         can_edit_tag == other.can_edit_tag &&
         can_change_info == other.can_change_info &&
         can_invite_users == other.can_invite_users &&
         can_pin_messages == other.can_pin_messages &&
         can_manage_topics == other.can_manage_topics;
}
ChatPermissions& ChatPermissions::with_can_send_messages(bool value) & {
  this->can_send_messages = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_messages(bool value) && {
  return std::move(with_can_send_messages(value));
}
ChatPermissions& ChatPermissions::with_can_send_audios(bool value) & {
  this->can_send_audios = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_audios(bool value) && {
  return std::move(with_can_send_audios(value));
}
ChatPermissions& ChatPermissions::with_can_send_documents(bool value) & {
  this->can_send_documents = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_documents(bool value) && {
  return std::move(with_can_send_documents(value));
}
ChatPermissions& ChatPermissions::with_can_send_photos(bool value) & {
  this->can_send_photos = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_photos(bool value) && {
  return std::move(with_can_send_photos(value));
}
ChatPermissions& ChatPermissions::with_can_send_videos(bool value) & {
  this->can_send_videos = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_videos(bool value) && {
  return std::move(with_can_send_videos(value));
}
ChatPermissions& ChatPermissions::with_can_send_video_notes(bool value) & {
  this->can_send_video_notes = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_video_notes(bool value) && {
  return std::move(with_can_send_video_notes(value));
}
ChatPermissions& ChatPermissions::with_can_send_voice_notes(bool value) & {
  this->can_send_voice_notes = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_voice_notes(bool value) && {
  return std::move(with_can_send_voice_notes(value));
}
ChatPermissions& ChatPermissions::with_can_send_polls(bool value) & {
  this->can_send_polls = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_polls(bool value) && {
  return std::move(with_can_send_polls(value));
}
ChatPermissions& ChatPermissions::with_can_send_other_messages(bool value) & {
  this->can_send_other_messages = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_send_other_messages(bool value) && {
  return std::move(with_can_send_other_messages(value));
}
ChatPermissions& ChatPermissions::with_can_add_web_page_previews(bool value) & {
  this->can_add_web_page_previews = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_add_web_page_previews(bool value) && {
  return std::move(with_can_add_web_page_previews(value));
}
ChatPermissions& ChatPermissions::with_can_react_to_messages(bool value) & {
  this->can_react_to_messages = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_react_to_messages(bool value) && {
  return std::move(with_can_react_to_messages(value));
}
ChatPermissions& ChatPermissions::with_can_edit_tag(bool value) & {
  this->can_edit_tag = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_edit_tag(bool value) && {
  return std::move(with_can_edit_tag(value));
}
ChatPermissions& ChatPermissions::with_can_change_info(bool value) & {
  this->can_change_info = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_change_info(bool value) && {
  return std::move(with_can_change_info(value));
}
ChatPermissions& ChatPermissions::with_can_invite_users(bool value) & {
  this->can_invite_users = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_invite_users(bool value) && {
  return std::move(with_can_invite_users(value));
}
ChatPermissions& ChatPermissions::with_can_pin_messages(bool value) & {
  this->can_pin_messages = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_pin_messages(bool value) && {
  return std::move(with_can_pin_messages(value));
}
ChatPermissions& ChatPermissions::with_can_manage_topics(bool value) & {
  this->can_manage_topics = value;
  return *this;
}
ChatPermissions&& ChatPermissions::with_can_manage_topics(bool value) && {
  return std::move(with_can_manage_topics(value));
}

void encode(json_writer& out, const ChatPermissions& value) {
  out.begin_object();
  encode_member(out, "can_send_messages", value.can_send_messages);
  encode_member(out, "can_send_audios", value.can_send_audios);
  encode_member(out, "can_send_documents", value.can_send_documents);
  encode_member(out, "can_send_photos", value.can_send_photos);
  encode_member(out, "can_send_videos", value.can_send_videos);
  encode_member(out, "can_send_video_notes", value.can_send_video_notes);
  encode_member(out, "can_send_voice_notes", value.can_send_voice_notes);
  encode_member(out, "can_send_polls", value.can_send_polls);
  encode_member(out, "can_send_other_messages", value.can_send_other_messages);
  encode_member(out, "can_add_web_page_previews", value.can_add_web_page_previews);
  encode_member(out, "can_react_to_messages", value.can_react_to_messages);
  encode_member(out, "can_edit_tag", value.can_edit_tag);
  encode_member(out, "can_change_info", value.can_change_info);
  encode_member(out, "can_invite_users", value.can_invite_users);
  encode_member(out, "can_pin_messages", value.can_pin_messages);
  encode_member(out, "can_manage_topics", value.can_manage_topics);
  out.end_object();
}

void decode(json_reader& in, ChatPermissions& value) {
  static constexpr json_member_table members({
      {"can_send_messages", decode_field<&ChatPermissions::can_send_messages>},
      {"can_send_audios", decode_field<&ChatPermissions::can_send_audios>},
      {"can_send_documents", decode_field<&ChatPermissions::can_send_documents>},
      {"can_send_photos", decode_field<&ChatPermissions::can_send_photos>},
      {"can_send_videos", decode_field<&ChatPermissions::can_send_videos>},
      {"can_send_video_notes", decode_field<&ChatPermissions::can_send_video_notes>},
      {"can_send_voice_notes", decode_field<&ChatPermissions::can_send_voice_notes>},
      {"can_send_polls", decode_field<&ChatPermissions::can_send_polls>},
      {"can_send_other_messages", decode_field<&ChatPermissions::can_send_other_messages>},
      {"can_add_web_page_previews", decode_field<&ChatPermissions::can_add_web_page_previews>},
      {"can_react_to_messages", decode_field<&ChatPermissions::can_react_to_messages>},
      {"can_edit_tag", decode_field<&ChatPermissions::can_edit_tag>},
      {"can_change_info", decode_field<&ChatPermissions::can_change_info>},
      {"can_invite_users", decode_field<&ChatPermissions::can_invite_users>},
      {"can_pin_messages", decode_field<&ChatPermissions::can_pin_messages>},
      {"can_manage_topics", decode_field<&ChatPermissions::can_manage_topics>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
