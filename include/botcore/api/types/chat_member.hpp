// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: chat member.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's ChatInviteLink.
/// @see https://core.telegram.org/bots/api#chatinvitelink
struct BOTCORE_EXPORT ChatInviteLink {
  ChatInviteLink();
  ChatInviteLink(std::string invite_link, User creator, bool creates_join_request, bool is_primary,
                 bool is_revoked);
  ChatInviteLink(const ChatInviteLink& other);
  ChatInviteLink(ChatInviteLink&& other) noexcept;
  ChatInviteLink& operator=(const ChatInviteLink& other);
  ChatInviteLink& operator=(ChatInviteLink&& other) noexcept;
  ~ChatInviteLink();
  bool operator==(const ChatInviteLink& other) const;

  std::string invite_link;  ///< Required.
  boxed<User> creator;  ///< Required.
  bool creates_join_request = false;  ///< Required.
  bool is_primary = false;  ///< Required.
  bool is_revoked = false;  ///< Required.
  std::optional<std::string> name;  ///< Optional.
  std::optional<std::chrono::sys_seconds> expire_date;  ///< Optional.
  std::optional<std::int64_t> member_limit;  ///< Optional.
  std::optional<std::int64_t> pending_join_request_count;  ///< Optional.
  std::optional<std::int64_t> subscription_period;  ///< Optional.
  std::optional<std::int64_t> subscription_price;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatInviteLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatInviteLink& value);
};

/// Telegram's ChatAdministratorRights.
/// @see https://core.telegram.org/bots/api#chatadministratorrights
struct BOTCORE_EXPORT ChatAdministratorRights {
  ChatAdministratorRights();
  ChatAdministratorRights(const ChatAdministratorRights& other);
  ChatAdministratorRights(ChatAdministratorRights&& other) noexcept;
  ChatAdministratorRights& operator=(const ChatAdministratorRights& other);
  ChatAdministratorRights& operator=(ChatAdministratorRights&& other) noexcept;
  ~ChatAdministratorRights();
  bool operator==(const ChatAdministratorRights& other) const;

  bool is_anonymous = false;  ///< Required.
  bool can_manage_chat = false;  ///< Required.
  bool can_delete_messages = false;  ///< Required.
  bool can_manage_video_chats = false;  ///< Required.
  bool can_restrict_members = false;  ///< Required.
  bool can_promote_members = false;  ///< Required.
  bool can_change_info = false;  ///< Required.
  bool can_invite_users = false;  ///< Required.
  bool can_post_stories = false;  ///< Required.
  bool can_edit_stories = false;  ///< Required.
  bool can_delete_stories = false;  ///< Required.
  std::optional<bool> can_post_messages;  ///< Optional.
  std::optional<bool> can_edit_messages;  ///< Optional.
  std::optional<bool> can_pin_messages;  ///< Optional.
  std::optional<bool> can_manage_topics;  ///< Optional.
  std::optional<bool> can_manage_direct_messages;  ///< Optional.
  std::optional<bool> can_manage_tags;  ///< Optional.
  bool can_send_welcome_messages = false;  ///< Required.

  ChatAdministratorRights& with_can_post_messages(bool value = true) &;
  ChatAdministratorRights&& with_can_post_messages(bool value = true) &&;
  ChatAdministratorRights& with_can_edit_messages(bool value = true) &;
  ChatAdministratorRights&& with_can_edit_messages(bool value = true) &&;
  ChatAdministratorRights& with_can_pin_messages(bool value = true) &;
  ChatAdministratorRights&& with_can_pin_messages(bool value = true) &&;
  ChatAdministratorRights& with_can_manage_topics(bool value = true) &;
  ChatAdministratorRights&& with_can_manage_topics(bool value = true) &&;
  ChatAdministratorRights& with_can_manage_direct_messages(bool value = true) &;
  ChatAdministratorRights&& with_can_manage_direct_messages(bool value = true) &&;
  ChatAdministratorRights& with_can_manage_tags(bool value = true) &;
  ChatAdministratorRights&& with_can_manage_tags(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatAdministratorRights& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatAdministratorRights& value);
};

/// Telegram's ChatMemberUpdated.
/// @see https://core.telegram.org/bots/api#chatmemberupdated
struct BOTCORE_EXPORT ChatMemberUpdated {
  ChatMemberUpdated();
  ChatMemberUpdated(Chat chat, User from, std::chrono::sys_seconds date, ChatMember old_chat_member,
                    ChatMember new_chat_member);
  ChatMemberUpdated(const ChatMemberUpdated& other);
  ChatMemberUpdated(ChatMemberUpdated&& other) noexcept;
  ChatMemberUpdated& operator=(const ChatMemberUpdated& other);
  ChatMemberUpdated& operator=(ChatMemberUpdated&& other) noexcept;
  ~ChatMemberUpdated();
  bool operator==(const ChatMemberUpdated& other) const;

  boxed<Chat> chat;  ///< Required.
  boxed<User> from;  ///< Required.
  std::chrono::sys_seconds date;  ///< Required.
  boxed<ChatMember> old_chat_member;  ///< Required.
  boxed<ChatMember> new_chat_member;  ///< Required.
  boxed<ChatInviteLink> invite_link;  ///< Optional.
  std::optional<bool> via_join_request;  ///< Optional.
  std::optional<bool> via_chat_folder_invite_link;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberUpdated& value);
};

/// One of `ChatMemberOwner`, `ChatMemberAdministrator`, `ChatMemberMember`, `ChatMemberRestricted`,
/// `ChatMemberLeft`, `ChatMemberBanned`.
/// @see https://core.telegram.org/bots/api#chatmember
struct BOTCORE_EXPORT ChatMember {
  ChatMember();
  ChatMember(ChatMemberOwner held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberAdministrator held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberMember held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberRestricted held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberLeft held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberBanned held);  // NOLINT(google-explicit-constructor)
  ChatMember(const ChatMember& other);
  ChatMember(ChatMember&& other) noexcept;
  ChatMember& operator=(const ChatMember& other);
  ChatMember& operator=(ChatMember&& other) noexcept;
  ~ChatMember();
  bool operator==(const ChatMember& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<ChatMemberOwner>, boxed<ChatMemberAdministrator>, boxed<ChatMemberMember>,
               boxed<ChatMemberRestricted>, boxed<ChatMemberLeft>, boxed<ChatMemberBanned>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMember& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMember& value);
};

/// Telegram's ChatMemberOwner, told apart by `status` "creator".
/// @see https://core.telegram.org/bots/api#chatmemberowner
struct BOTCORE_EXPORT ChatMemberOwner {
  ChatMemberOwner();
  ChatMemberOwner(User user, bool is_anonymous);
  ChatMemberOwner(const ChatMemberOwner& other);
  ChatMemberOwner(ChatMemberOwner&& other) noexcept;
  ChatMemberOwner& operator=(const ChatMemberOwner& other);
  ChatMemberOwner& operator=(ChatMemberOwner&& other) noexcept;
  ~ChatMemberOwner();
  bool operator==(const ChatMemberOwner& other) const;

  boxed<User> user;  ///< Required.
  bool is_anonymous = false;  ///< Required.
  std::optional<std::string> custom_title;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberOwner& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberOwner& value);
};

/// Telegram's ChatMemberAdministrator, told apart by `status` "administrator".
/// @see https://core.telegram.org/bots/api#chatmemberadministrator
struct BOTCORE_EXPORT ChatMemberAdministrator {
  ChatMemberAdministrator();
  ChatMemberAdministrator(const ChatMemberAdministrator& other);
  ChatMemberAdministrator(ChatMemberAdministrator&& other) noexcept;
  ChatMemberAdministrator& operator=(const ChatMemberAdministrator& other);
  ChatMemberAdministrator& operator=(ChatMemberAdministrator&& other) noexcept;
  ~ChatMemberAdministrator();
  bool operator==(const ChatMemberAdministrator& other) const;

  boxed<User> user;  ///< Required.
  bool can_be_edited = false;  ///< Required.
  bool is_anonymous = false;  ///< Required.
  bool can_manage_chat = false;  ///< Required.
  bool can_delete_messages = false;  ///< Required.
  bool can_manage_video_chats = false;  ///< Required.
  bool can_restrict_members = false;  ///< Required.
  bool can_promote_members = false;  ///< Required.
  bool can_change_info = false;  ///< Required.
  bool can_invite_users = false;  ///< Required.
  bool can_post_stories = false;  ///< Required.
  bool can_edit_stories = false;  ///< Required.
  bool can_delete_stories = false;  ///< Required.
  std::optional<bool> can_post_messages;  ///< Optional.
  std::optional<bool> can_edit_messages;  ///< Optional.
  std::optional<bool> can_pin_messages;  ///< Optional.
  std::optional<bool> can_manage_topics;  ///< Optional.
  std::optional<bool> can_manage_direct_messages;  ///< Optional.
  std::optional<bool> can_manage_tags;  ///< Optional.
  bool can_send_welcome_messages = false;  ///< Required.
  std::optional<std::string> custom_title;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberAdministrator& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberAdministrator& value);
};

/// Telegram's ChatMemberMember, told apart by `status` "member".
/// @see https://core.telegram.org/bots/api#chatmembermember
struct BOTCORE_EXPORT ChatMemberMember {
  ChatMemberMember();
  explicit ChatMemberMember(User user);
  ChatMemberMember(const ChatMemberMember& other);
  ChatMemberMember(ChatMemberMember&& other) noexcept;
  ChatMemberMember& operator=(const ChatMemberMember& other);
  ChatMemberMember& operator=(ChatMemberMember&& other) noexcept;
  ~ChatMemberMember();
  bool operator==(const ChatMemberMember& other) const;

  std::optional<std::string> tag;  ///< Optional.
  boxed<User> user;  ///< Required.
  std::optional<std::chrono::sys_seconds> until_date;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberMember& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberMember& value);
};

/// Telegram's ChatMemberRestricted, told apart by `status` "restricted".
/// @see https://core.telegram.org/bots/api#chatmemberrestricted
struct BOTCORE_EXPORT ChatMemberRestricted {
  ChatMemberRestricted();
  ChatMemberRestricted(const ChatMemberRestricted& other);
  ChatMemberRestricted(ChatMemberRestricted&& other) noexcept;
  ChatMemberRestricted& operator=(const ChatMemberRestricted& other);
  ChatMemberRestricted& operator=(ChatMemberRestricted&& other) noexcept;
  ~ChatMemberRestricted();
  bool operator==(const ChatMemberRestricted& other) const;

  std::optional<std::string> tag;  ///< Optional.
  boxed<User> user;  ///< Required.
  bool is_member = false;  ///< Required.
  bool can_send_messages = false;  ///< Required.
  bool can_send_audios = false;  ///< Required.
  bool can_send_documents = false;  ///< Required.
  bool can_send_photos = false;  ///< Required.
  bool can_send_videos = false;  ///< Required.
  bool can_send_video_notes = false;  ///< Required.
  bool can_send_voice_notes = false;  ///< Required.
  bool can_send_polls = false;  ///< Required.
  bool can_send_other_messages = false;  ///< Required.
  bool can_add_web_page_previews = false;  ///< Required.
  bool can_react_to_messages = false;  ///< Required.
  bool can_edit_tag = false;  ///< Required.
  bool can_change_info = false;  ///< Required.
  bool can_invite_users = false;  ///< Required.
  bool can_pin_messages = false;  ///< Required.
  bool can_manage_topics = false;  ///< Required.
  std::chrono::sys_seconds until_date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberRestricted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberRestricted& value);
};

/// Telegram's ChatMemberLeft, told apart by `status` "left".
/// @see https://core.telegram.org/bots/api#chatmemberleft
struct BOTCORE_EXPORT ChatMemberLeft {
  ChatMemberLeft();
  explicit ChatMemberLeft(User user);
  ChatMemberLeft(const ChatMemberLeft& other);
  ChatMemberLeft(ChatMemberLeft&& other) noexcept;
  ChatMemberLeft& operator=(const ChatMemberLeft& other);
  ChatMemberLeft& operator=(ChatMemberLeft&& other) noexcept;
  ~ChatMemberLeft();
  bool operator==(const ChatMemberLeft& other) const;

  boxed<User> user;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberLeft& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberLeft& value);
};

/// Telegram's ChatMemberBanned, told apart by `status` "kicked".
/// @see https://core.telegram.org/bots/api#chatmemberbanned
struct BOTCORE_EXPORT ChatMemberBanned {
  ChatMemberBanned();
  ChatMemberBanned(User user, std::chrono::sys_seconds until_date);
  ChatMemberBanned(const ChatMemberBanned& other);
  ChatMemberBanned(ChatMemberBanned&& other) noexcept;
  ChatMemberBanned& operator=(const ChatMemberBanned& other);
  ChatMemberBanned& operator=(ChatMemberBanned&& other) noexcept;
  ~ChatMemberBanned();
  bool operator==(const ChatMemberBanned& other) const;

  boxed<User> user;  ///< Required.
  std::chrono::sys_seconds until_date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberBanned& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberBanned& value);
};

/// Telegram's ChatJoinRequest.
/// @see https://core.telegram.org/bots/api#chatjoinrequest
struct BOTCORE_EXPORT ChatJoinRequest {
  ChatJoinRequest();
  ChatJoinRequest(Chat chat, User from, std::int64_t user_chat_id, std::chrono::sys_seconds date);
  ChatJoinRequest(const ChatJoinRequest& other);
  ChatJoinRequest(ChatJoinRequest&& other) noexcept;
  ChatJoinRequest& operator=(const ChatJoinRequest& other);
  ChatJoinRequest& operator=(ChatJoinRequest&& other) noexcept;
  ~ChatJoinRequest();
  bool operator==(const ChatJoinRequest& other) const;

  boxed<Chat> chat;  ///< Required.
  boxed<User> from;  ///< Required.
  std::int64_t user_chat_id = 0;  ///< Required.
  std::chrono::sys_seconds date;  ///< Required.
  std::optional<std::string> bio;  ///< Optional.
  boxed<ChatInviteLink> invite_link;  ///< Optional.
  std::optional<std::string> query_id;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatJoinRequest& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatJoinRequest& value);
};

/// Telegram's ChatPermissions.
/// @see https://core.telegram.org/bots/api#chatpermissions
struct BOTCORE_EXPORT ChatPermissions {
  ChatPermissions();
  ChatPermissions(const ChatPermissions& other);
  ChatPermissions(ChatPermissions&& other) noexcept;
  ChatPermissions& operator=(const ChatPermissions& other);
  ChatPermissions& operator=(ChatPermissions&& other) noexcept;
  ~ChatPermissions();
  bool operator==(const ChatPermissions& other) const;

  std::optional<bool> can_send_messages;  ///< Optional.
  std::optional<bool> can_send_audios;  ///< Optional.
  std::optional<bool> can_send_documents;  ///< Optional.
  std::optional<bool> can_send_photos;  ///< Optional.
  std::optional<bool> can_send_videos;  ///< Optional.
  std::optional<bool> can_send_video_notes;  ///< Optional.
  std::optional<bool> can_send_voice_notes;  ///< Optional.
  std::optional<bool> can_send_polls;  ///< Optional.
  std::optional<bool> can_send_other_messages;  ///< Optional.
  std::optional<bool> can_add_web_page_previews;  ///< Optional.
  std::optional<bool> can_react_to_messages;  ///< Optional.
  std::optional<bool> can_edit_tag;  ///< Optional.
  std::optional<bool> can_change_info;  ///< Optional.
  std::optional<bool> can_invite_users;  ///< Optional.
  std::optional<bool> can_pin_messages;  ///< Optional.
  std::optional<bool> can_manage_topics;  ///< Optional.

  ChatPermissions& with_can_send_messages(bool value = true) &;
  ChatPermissions&& with_can_send_messages(bool value = true) &&;
  ChatPermissions& with_can_send_audios(bool value = true) &;
  ChatPermissions&& with_can_send_audios(bool value = true) &&;
  ChatPermissions& with_can_send_documents(bool value = true) &;
  ChatPermissions&& with_can_send_documents(bool value = true) &&;
  ChatPermissions& with_can_send_photos(bool value = true) &;
  ChatPermissions&& with_can_send_photos(bool value = true) &&;
  ChatPermissions& with_can_send_videos(bool value = true) &;
  ChatPermissions&& with_can_send_videos(bool value = true) &&;
  ChatPermissions& with_can_send_video_notes(bool value = true) &;
  ChatPermissions&& with_can_send_video_notes(bool value = true) &&;
  ChatPermissions& with_can_send_voice_notes(bool value = true) &;
  ChatPermissions&& with_can_send_voice_notes(bool value = true) &&;
  ChatPermissions& with_can_send_polls(bool value = true) &;
  ChatPermissions&& with_can_send_polls(bool value = true) &&;
  ChatPermissions& with_can_send_other_messages(bool value = true) &;
  ChatPermissions&& with_can_send_other_messages(bool value = true) &&;
  ChatPermissions& with_can_add_web_page_previews(bool value = true) &;
  ChatPermissions&& with_can_add_web_page_previews(bool value = true) &&;
  ChatPermissions& with_can_react_to_messages(bool value = true) &;
  ChatPermissions&& with_can_react_to_messages(bool value = true) &&;
  ChatPermissions& with_can_edit_tag(bool value = true) &;
  ChatPermissions&& with_can_edit_tag(bool value = true) &&;
  ChatPermissions& with_can_change_info(bool value = true) &;
  ChatPermissions&& with_can_change_info(bool value = true) &&;
  ChatPermissions& with_can_invite_users(bool value = true) &;
  ChatPermissions&& with_can_invite_users(bool value = true) &&;
  ChatPermissions& with_can_pin_messages(bool value = true) &;
  ChatPermissions&& with_can_pin_messages(bool value = true) &&;
  ChatPermissions& with_can_manage_topics(bool value = true) &;
  ChatPermissions&& with_can_manage_topics(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatPermissions& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatPermissions& value);
};

}  // namespace botcore::inline v0::api
