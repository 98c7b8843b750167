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

/// An invite link.
///
/// Only received.
/// What CreateChatInviteLink, EditChatInviteLink, CreateChatSubscriptionInviteLink,
/// EditChatSubscriptionInviteLink, RevokeChatInviteLink gives.
/// Held by ChatMemberUpdated::invite_link, ChatJoinRequest::invite_link.
/// @see https://core.telegram.org/bots/api#chatinvitelink
struct BOTCORE_EXPORT ChatInviteLink {
  ChatInviteLink();  ///< With nothing set.
  /// With what it needs.
  ChatInviteLink(std::string invite_link, User creator, bool creates_join_request, bool is_primary,
                 bool is_revoked);
  /// @cond
  ChatInviteLink(const ChatInviteLink& other);
  ChatInviteLink(ChatInviteLink&& other) noexcept;
  ChatInviteLink& operator=(const ChatInviteLink& other);
  ChatInviteLink& operator=(ChatInviteLink&& other) noexcept;
  ~ChatInviteLink();
  bool operator==(const ChatInviteLink& other) const;
  /// @endcond

  std::string invite_link;  ///< The invite link (required).
  boxed<User> creator;  ///< Required.
  bool creates_join_request = false;  ///< Required.
  bool is_primary = false;  ///< Whether it is primary (required).
  bool is_revoked = false;  ///< Whether it is revoked (required).
  std::optional<std::string> name;  ///< The name (optional).
  std::optional<std::chrono::sys_seconds> expire_date;  ///< When it expires (optional; whole seconds, UTC).
  std::optional<std::int64_t> member_limit;  ///< How many can join by this link (optional).
  std::optional<std::int64_t> pending_join_request_count;  ///< Optional.
  std::optional<std::int64_t> subscription_period;  ///< Optional.
  std::optional<std::int64_t> subscription_price;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatInviteLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatInviteLink& value);
  /// @endcond
};

/// What an administrator may do.
///
/// Sent and received.
/// What GetMyDefaultAdministratorRights gives.
/// Held by KeyboardButtonRequestChat::user_administrator_rights,
/// KeyboardButtonRequestChat::bot_administrator_rights, SetMyDefaultAdministratorRights::rights.
/// @see https://core.telegram.org/bots/api#chatadministratorrights
struct BOTCORE_EXPORT ChatAdministratorRights {
  ChatAdministratorRights();  ///< With nothing set.
  /// @cond
  ChatAdministratorRights(const ChatAdministratorRights& other);
  ChatAdministratorRights(ChatAdministratorRights&& other) noexcept;
  ChatAdministratorRights& operator=(const ChatAdministratorRights& other);
  ChatAdministratorRights& operator=(ChatAdministratorRights&& other) noexcept;
  ~ChatAdministratorRights();
  bool operator==(const ChatAdministratorRights& other) const;
  /// @endcond

  bool is_anonymous = false;  ///< Whether names are hidden (required).
  bool can_manage_chat = false;  ///< Whether it can manage chat (required).
  bool can_delete_messages = false;  ///< Whether it can delete messages (required).
  bool can_manage_video_chats = false;  ///< Whether it can manage video chats (required).
  bool can_restrict_members = false;  ///< Whether it can restrict members (required).
  bool can_promote_members = false;  ///< Whether it can promote members (required).
  bool can_change_info = false;  ///< Whether it can change info (required).
  bool can_invite_users = false;  ///< Whether it can invite users (required).
  bool can_post_stories = false;  ///< Whether it can post stories (required).
  bool can_edit_stories = false;  ///< Whether it can edit stories (required).
  bool can_delete_stories = false;  ///< Whether it can delete stories (required).
  std::optional<bool> can_post_messages;  ///< Whether it can post messages (optional).
  std::optional<bool> can_edit_messages;  ///< Whether it can edit messages (optional).
  std::optional<bool> can_pin_messages;  ///< Whether it can pin messages (optional).
  std::optional<bool> can_manage_topics;  ///< Whether it can manage topics (optional).
  std::optional<bool> can_manage_direct_messages;  ///< Whether it can manage direct messages (optional).
  std::optional<bool> can_manage_tags;  ///< Whether it can manage tags (optional).
  bool can_send_welcome_messages = false;  ///< Whether it can send welcome messages (required).

  ChatAdministratorRights& with_can_post_messages(bool value = true) &;  ///< Sets #can_post_messages.
  ChatAdministratorRights& with_can_edit_messages(bool value = true) &;  ///< Sets #can_edit_messages.
  ChatAdministratorRights& with_can_pin_messages(bool value = true) &;  ///< Sets #can_pin_messages.
  ChatAdministratorRights& with_can_manage_topics(bool value = true) &;  ///< Sets #can_manage_topics.
  /// Sets #can_manage_direct_messages.
  ChatAdministratorRights& with_can_manage_direct_messages(bool value = true) &;
  ChatAdministratorRights& with_can_manage_tags(bool value = true) &;  ///< Sets #can_manage_tags.
  /// @cond
  ChatAdministratorRights&& with_can_post_messages(bool value = true) &&;
  ChatAdministratorRights&& with_can_edit_messages(bool value = true) &&;
  ChatAdministratorRights&& with_can_pin_messages(bool value = true) &&;
  ChatAdministratorRights&& with_can_manage_topics(bool value = true) &&;
  ChatAdministratorRights&& with_can_manage_direct_messages(bool value = true) &&;
  ChatAdministratorRights&& with_can_manage_tags(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatAdministratorRights& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatAdministratorRights& value);
  /// @endcond
};

/// A change of what somebody is in a chat.
///
/// Only received.
/// Held by Update::my_chat_member, Update::chat_member.
/// @see https://core.telegram.org/bots/api#chatmemberupdated
struct BOTCORE_EXPORT ChatMemberUpdated {
  ChatMemberUpdated();  ///< With nothing set.
  /// With what it needs.
  ChatMemberUpdated(Chat chat, User from, std::chrono::sys_seconds date, ChatMember old_chat_member,
                    ChatMember new_chat_member);
  /// @cond
  ChatMemberUpdated(const ChatMemberUpdated& other);
  ChatMemberUpdated(ChatMemberUpdated&& other) noexcept;
  ChatMemberUpdated& operator=(const ChatMemberUpdated& other);
  ChatMemberUpdated& operator=(ChatMemberUpdated&& other) noexcept;
  ~ChatMemberUpdated();
  bool operator==(const ChatMemberUpdated& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  boxed<User> from;  ///< Who did this (required).
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  boxed<ChatMember> old_chat_member;  ///< Required.
  boxed<ChatMember> new_chat_member;  ///< Required.
  boxed<ChatInviteLink> invite_link;  ///< The invite link (optional).
  std::optional<bool> via_join_request;  ///< Optional.
  std::optional<bool> via_chat_folder_invite_link;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberUpdated& value);
  /// @endcond
};

/// A member of a chat, by what they are there.
///
/// One of ChatMemberOwner, ChatMemberAdministrator, ChatMemberMember, ChatMemberRestricted, ChatMemberLeft,
/// ChatMemberBanned, told apart by `status`; or what this version of the Bot API does not know, as JSON.
/// Only received.
/// What GetChatAdministrators, GetChatMember gives.
/// Held by ChatMemberUpdated::old_chat_member, ChatMemberUpdated::new_chat_member.
/// @see https://core.telegram.org/bots/api#chatmember
struct BOTCORE_EXPORT ChatMember {
  ChatMember();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  ChatMember(ChatMemberOwner held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberAdministrator held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberMember held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberRestricted held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberLeft held);  // NOLINT(google-explicit-constructor)
  ChatMember(ChatMemberBanned held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  ChatMember(const ChatMember& other);
  ChatMember(ChatMember&& other) noexcept;
  ChatMember& operator=(const ChatMember& other);
  ChatMember& operator=(ChatMember&& other) noexcept;
  ~ChatMember();
  bool operator==(const ChatMember& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<ChatMemberOwner>, boxed<ChatMemberAdministrator>, boxed<ChatMemberMember>,
               boxed<ChatMemberRestricted>, boxed<ChatMemberLeft>, boxed<ChatMemberBanned>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMember& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMember& value);
  /// @endcond
};

/// Telegram's ChatMemberOwner.
///
/// Only received.
/// An alternative of ChatMember: `status` is "creator".
/// @see https://core.telegram.org/bots/api#chatmemberowner
struct BOTCORE_EXPORT ChatMemberOwner {
  ChatMemberOwner();  ///< With nothing set.
  /// With what it needs.
  ChatMemberOwner(User user, bool is_anonymous);
  /// @cond
  ChatMemberOwner(const ChatMemberOwner& other);
  ChatMemberOwner(ChatMemberOwner&& other) noexcept;
  ChatMemberOwner& operator=(const ChatMemberOwner& other);
  ChatMemberOwner& operator=(ChatMemberOwner&& other) noexcept;
  ~ChatMemberOwner();
  bool operator==(const ChatMemberOwner& other) const;
  /// @endcond

  boxed<User> user;  ///< The user (required).
  bool is_anonymous = false;  ///< Whether names are hidden (required).
  std::optional<std::string> custom_title;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberOwner& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberOwner& value);
  /// @endcond
};

/// Telegram's ChatMemberAdministrator.
///
/// Only received.
/// An alternative of ChatMember: `status` is "administrator".
/// @see https://core.telegram.org/bots/api#chatmemberadministrator
struct BOTCORE_EXPORT ChatMemberAdministrator {
  ChatMemberAdministrator();  ///< With nothing set.
  /// @cond
  ChatMemberAdministrator(const ChatMemberAdministrator& other);
  ChatMemberAdministrator(ChatMemberAdministrator&& other) noexcept;
  ChatMemberAdministrator& operator=(const ChatMemberAdministrator& other);
  ChatMemberAdministrator& operator=(ChatMemberAdministrator&& other) noexcept;
  ~ChatMemberAdministrator();
  bool operator==(const ChatMemberAdministrator& other) const;
  /// @endcond

  boxed<User> user;  ///< The user (required).
  bool can_be_edited = false;  ///< Whether it can be edited (required).
  bool is_anonymous = false;  ///< Whether names are hidden (required).
  bool can_manage_chat = false;  ///< Whether it can manage chat (required).
  bool can_delete_messages = false;  ///< Whether it can delete messages (required).
  bool can_manage_video_chats = false;  ///< Whether it can manage video chats (required).
  bool can_restrict_members = false;  ///< Whether it can restrict members (required).
  bool can_promote_members = false;  ///< Whether it can promote members (required).
  bool can_change_info = false;  ///< Whether it can change info (required).
  bool can_invite_users = false;  ///< Whether it can invite users (required).
  bool can_post_stories = false;  ///< Whether it can post stories (required).
  bool can_edit_stories = false;  ///< Whether it can edit stories (required).
  bool can_delete_stories = false;  ///< Whether it can delete stories (required).
  std::optional<bool> can_post_messages;  ///< Whether it can post messages (optional).
  std::optional<bool> can_edit_messages;  ///< Whether it can edit messages (optional).
  std::optional<bool> can_pin_messages;  ///< Whether it can pin messages (optional).
  std::optional<bool> can_manage_topics;  ///< Whether it can manage topics (optional).
  std::optional<bool> can_manage_direct_messages;  ///< Whether it can manage direct messages (optional).
  std::optional<bool> can_manage_tags;  ///< Whether it can manage tags (optional).
  bool can_send_welcome_messages = false;  ///< Whether it can send welcome messages (required).
  std::optional<std::string> custom_title;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberAdministrator& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberAdministrator& value);
  /// @endcond
};

/// Telegram's ChatMemberMember.
///
/// Only received.
/// An alternative of ChatMember: `status` is "member".
/// @see https://core.telegram.org/bots/api#chatmembermember
struct BOTCORE_EXPORT ChatMemberMember {
  ChatMemberMember();  ///< With nothing set.
  /// With what it needs.
  explicit ChatMemberMember(User user);
  /// @cond
  ChatMemberMember(const ChatMemberMember& other);
  ChatMemberMember(ChatMemberMember&& other) noexcept;
  ChatMemberMember& operator=(const ChatMemberMember& other);
  ChatMemberMember& operator=(ChatMemberMember&& other) noexcept;
  ~ChatMemberMember();
  bool operator==(const ChatMemberMember& other) const;
  /// @endcond

  std::optional<std::string> tag;  ///< Optional.
  boxed<User> user;  ///< The user (required).
  std::optional<std::chrono::sys_seconds> until_date;  ///< When this ends (optional; whole seconds, UTC).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberMember& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberMember& value);
  /// @endcond
};

/// Telegram's ChatMemberRestricted.
///
/// Only received.
/// An alternative of ChatMember: `status` is "restricted".
/// @see https://core.telegram.org/bots/api#chatmemberrestricted
struct BOTCORE_EXPORT ChatMemberRestricted {
  ChatMemberRestricted();  ///< With nothing set.
  /// @cond
  ChatMemberRestricted(const ChatMemberRestricted& other);
  ChatMemberRestricted(ChatMemberRestricted&& other) noexcept;
  ChatMemberRestricted& operator=(const ChatMemberRestricted& other);
  ChatMemberRestricted& operator=(ChatMemberRestricted&& other) noexcept;
  ~ChatMemberRestricted();
  bool operator==(const ChatMemberRestricted& other) const;
  /// @endcond

  std::optional<std::string> tag;  ///< Optional.
  boxed<User> user;  ///< The user (required).
  bool is_member = false;  ///< Whether it is member (required).
  bool can_send_messages = false;  ///< Whether it can send messages (required).
  bool can_send_audios = false;  ///< Whether it can send audios (required).
  bool can_send_documents = false;  ///< Whether it can send documents (required).
  bool can_send_photos = false;  ///< Whether it can send photos (required).
  bool can_send_videos = false;  ///< Whether it can send videos (required).
  bool can_send_video_notes = false;  ///< Whether it can send video notes (required).
  bool can_send_voice_notes = false;  ///< Whether it can send voice notes (required).
  bool can_send_polls = false;  ///< Whether it can send polls (required).
  bool can_send_other_messages = false;  ///< Whether it can send other messages (required).
  bool can_add_web_page_previews = false;  ///< Whether it can add web page previews (required).
  bool can_react_to_messages = false;  ///< Whether it can react to messages (required).
  bool can_edit_tag = false;  ///< Whether it can edit tag (required).
  bool can_change_info = false;  ///< Whether it can change info (required).
  bool can_invite_users = false;  ///< Whether it can invite users (required).
  bool can_pin_messages = false;  ///< Whether it can pin messages (required).
  bool can_manage_topics = false;  ///< Whether it can manage topics (required).
  std::chrono::sys_seconds until_date;  ///< When this ends (required; whole seconds, UTC).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberRestricted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberRestricted& value);
  /// @endcond
};

/// Telegram's ChatMemberLeft.
///
/// Only received.
/// An alternative of ChatMember: `status` is "left".
/// @see https://core.telegram.org/bots/api#chatmemberleft
struct BOTCORE_EXPORT ChatMemberLeft {
  ChatMemberLeft();  ///< With nothing set.
  /// With what it needs.
  explicit ChatMemberLeft(User user);
  /// @cond
  ChatMemberLeft(const ChatMemberLeft& other);
  ChatMemberLeft(ChatMemberLeft&& other) noexcept;
  ChatMemberLeft& operator=(const ChatMemberLeft& other);
  ChatMemberLeft& operator=(ChatMemberLeft&& other) noexcept;
  ~ChatMemberLeft();
  bool operator==(const ChatMemberLeft& other) const;
  /// @endcond

  boxed<User> user;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberLeft& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberLeft& value);
  /// @endcond
};

/// Telegram's ChatMemberBanned.
///
/// Only received.
/// An alternative of ChatMember: `status` is "kicked".
/// @see https://core.telegram.org/bots/api#chatmemberbanned
struct BOTCORE_EXPORT ChatMemberBanned {
  ChatMemberBanned();  ///< With nothing set.
  /// With what it needs.
  ChatMemberBanned(User user, std::chrono::sys_seconds until_date);
  /// @cond
  ChatMemberBanned(const ChatMemberBanned& other);
  ChatMemberBanned(ChatMemberBanned&& other) noexcept;
  ChatMemberBanned& operator=(const ChatMemberBanned& other);
  ChatMemberBanned& operator=(ChatMemberBanned&& other) noexcept;
  ~ChatMemberBanned();
  bool operator==(const ChatMemberBanned& other) const;
  /// @endcond

  boxed<User> user;  ///< The user (required).
  std::chrono::sys_seconds until_date;  ///< When this ends (required; whole seconds, UTC).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatMemberBanned& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatMemberBanned& value);
  /// @endcond
};

/// Somebody asks to join.
///
/// Only received.
/// Held by Update::chat_join_request.
/// @see https://core.telegram.org/bots/api#chatjoinrequest
struct BOTCORE_EXPORT ChatJoinRequest {
  ChatJoinRequest();  ///< With nothing set.
  /// With what it needs.
  ChatJoinRequest(Chat chat, User from, std::int64_t user_chat_id, std::chrono::sys_seconds date);
  /// @cond
  ChatJoinRequest(const ChatJoinRequest& other);
  ChatJoinRequest(ChatJoinRequest&& other) noexcept;
  ChatJoinRequest& operator=(const ChatJoinRequest& other);
  ChatJoinRequest& operator=(ChatJoinRequest&& other) noexcept;
  ~ChatJoinRequest();
  bool operator==(const ChatJoinRequest& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  boxed<User> from;  ///< Who did this (required).
  std::int64_t user_chat_id = 0;  ///< Required.
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  std::optional<std::string> bio;  ///< Optional.
  boxed<ChatInviteLink> invite_link;  ///< The invite link (optional).
  std::optional<std::string> query_id;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatJoinRequest& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatJoinRequest& value);
  /// @endcond
};

/// What members may do.
///
/// Sent and received.
/// Held by ChatFullInfo::permissions, RestrictChatMember::permissions, SetChatPermissions::permissions.
/// @see https://core.telegram.org/bots/api#chatpermissions
struct BOTCORE_EXPORT ChatPermissions {
  ChatPermissions();  ///< With nothing set.
  /// @cond
  ChatPermissions(const ChatPermissions& other);
  ChatPermissions(ChatPermissions&& other) noexcept;
  ChatPermissions& operator=(const ChatPermissions& other);
  ChatPermissions& operator=(ChatPermissions&& other) noexcept;
  ~ChatPermissions();
  bool operator==(const ChatPermissions& other) const;
  /// @endcond

  std::optional<bool> can_send_messages;  ///< Whether it can send messages (optional).
  std::optional<bool> can_send_audios;  ///< Whether it can send audios (optional).
  std::optional<bool> can_send_documents;  ///< Whether it can send documents (optional).
  std::optional<bool> can_send_photos;  ///< Whether it can send photos (optional).
  std::optional<bool> can_send_videos;  ///< Whether it can send videos (optional).
  std::optional<bool> can_send_video_notes;  ///< Whether it can send video notes (optional).
  std::optional<bool> can_send_voice_notes;  ///< Whether it can send voice notes (optional).
  std::optional<bool> can_send_polls;  ///< Whether it can send polls (optional).
  std::optional<bool> can_send_other_messages;  ///< Whether it can send other messages (optional).
  std::optional<bool> can_add_web_page_previews;  ///< Whether it can add web page previews (optional).
  std::optional<bool> can_react_to_messages;  ///< Whether it can react to messages (optional).
  std::optional<bool> can_edit_tag;  ///< Whether it can edit tag (optional).
  std::optional<bool> can_change_info;  ///< Whether it can change info (optional).
  std::optional<bool> can_invite_users;  ///< Whether it can invite users (optional).
  std::optional<bool> can_pin_messages;  ///< Whether it can pin messages (optional).
  std::optional<bool> can_manage_topics;  ///< Whether it can manage topics (optional).

  ChatPermissions& with_can_send_messages(bool value = true) &;  ///< Sets #can_send_messages.
  ChatPermissions& with_can_send_audios(bool value = true) &;  ///< Sets #can_send_audios.
  ChatPermissions& with_can_send_documents(bool value = true) &;  ///< Sets #can_send_documents.
  ChatPermissions& with_can_send_photos(bool value = true) &;  ///< Sets #can_send_photos.
  ChatPermissions& with_can_send_videos(bool value = true) &;  ///< Sets #can_send_videos.
  ChatPermissions& with_can_send_video_notes(bool value = true) &;  ///< Sets #can_send_video_notes.
  ChatPermissions& with_can_send_voice_notes(bool value = true) &;  ///< Sets #can_send_voice_notes.
  ChatPermissions& with_can_send_polls(bool value = true) &;  ///< Sets #can_send_polls.
  ChatPermissions& with_can_send_other_messages(bool value = true) &;  ///< Sets #can_send_other_messages.
  ChatPermissions& with_can_add_web_page_previews(bool value = true) &;  ///< Sets #can_add_web_page_previews.
  ChatPermissions& with_can_react_to_messages(bool value = true) &;  ///< Sets #can_react_to_messages.
  ChatPermissions& with_can_edit_tag(bool value = true) &;  ///< Sets #can_edit_tag.
  ChatPermissions& with_can_change_info(bool value = true) &;  ///< Sets #can_change_info.
  ChatPermissions& with_can_invite_users(bool value = true) &;  ///< Sets #can_invite_users.
  ChatPermissions& with_can_pin_messages(bool value = true) &;  ///< Sets #can_pin_messages.
  ChatPermissions& with_can_manage_topics(bool value = true) &;  ///< Sets #can_manage_topics.
  /// @cond
  ChatPermissions&& with_can_send_messages(bool value = true) &&;
  ChatPermissions&& with_can_send_audios(bool value = true) &&;
  ChatPermissions&& with_can_send_documents(bool value = true) &&;
  ChatPermissions&& with_can_send_photos(bool value = true) &&;
  ChatPermissions&& with_can_send_videos(bool value = true) &&;
  ChatPermissions&& with_can_send_video_notes(bool value = true) &&;
  ChatPermissions&& with_can_send_voice_notes(bool value = true) &&;
  ChatPermissions&& with_can_send_polls(bool value = true) &&;
  ChatPermissions&& with_can_send_other_messages(bool value = true) &&;
  ChatPermissions&& with_can_add_web_page_previews(bool value = true) &&;
  ChatPermissions&& with_can_react_to_messages(bool value = true) &&;
  ChatPermissions&& with_can_edit_tag(bool value = true) &&;
  ChatPermissions&& with_can_change_info(bool value = true) &&;
  ChatPermissions&& with_can_invite_users(bool value = true) &&;
  ChatPermissions&& with_can_pin_messages(bool value = true) &&;
  ChatPermissions&& with_can_manage_topics(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatPermissions& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatPermissions& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
