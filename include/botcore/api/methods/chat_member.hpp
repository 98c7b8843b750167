// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: chat member.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Bans a user from a chat.
///
/// The request `banChatMember`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#banchatmember
struct BOTCORE_EXPORT BanChatMember {
  static constexpr std::string_view method = "banChatMember";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  BanChatMember(ChatId chat_id, std::int64_t user_id);
  /// @cond
  BanChatMember(const BanChatMember& other);
  BanChatMember(BanChatMember&& other) noexcept;
  BanChatMember& operator=(const BanChatMember& other);
  BanChatMember& operator=(BanChatMember&& other) noexcept;
  ~BanChatMember();
  bool operator==(const BanChatMember& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<std::chrono::sys_seconds> until_date;  ///< When this ends (optional; whole seconds, UTC).
  std::optional<bool> revoke_messages;  ///< Optional.

  BanChatMember& with_until_date(std::chrono::sys_seconds value) &;  ///< Sets #until_date.
  BanChatMember& with_revoke_messages(bool value = true) &;  ///< Sets #revoke_messages.
  /// @cond
  BanChatMember&& with_until_date(std::chrono::sys_seconds value) &&;
  BanChatMember&& with_revoke_messages(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BanChatMember& value);
  /// @endcond
};

/// Lifts a ban.
///
/// The request `unbanChatMember`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#unbanchatmember
struct BOTCORE_EXPORT UnbanChatMember {
  static constexpr std::string_view method = "unbanChatMember";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  UnbanChatMember(ChatId chat_id, std::int64_t user_id);
  /// @cond
  UnbanChatMember(const UnbanChatMember& other);
  UnbanChatMember(UnbanChatMember&& other) noexcept;
  UnbanChatMember& operator=(const UnbanChatMember& other);
  UnbanChatMember& operator=(UnbanChatMember&& other) noexcept;
  ~UnbanChatMember();
  bool operator==(const UnbanChatMember& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<bool> only_if_banned;  ///< Optional.

  UnbanChatMember& with_only_if_banned(bool value = true) &;  ///< Sets #only_if_banned.
  /// @cond
  UnbanChatMember&& with_only_if_banned(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UnbanChatMember& value);
  /// @endcond
};

/// Restricts what a member of a supergroup may do.
///
/// The request `restrictChatMember`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#restrictchatmember
struct BOTCORE_EXPORT RestrictChatMember {
  static constexpr std::string_view method = "restrictChatMember";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  RestrictChatMember(ChatId chat_id, std::int64_t user_id, ChatPermissions permissions);
  /// @cond
  RestrictChatMember(const RestrictChatMember& other);
  RestrictChatMember(RestrictChatMember&& other) noexcept;
  RestrictChatMember& operator=(const RestrictChatMember& other);
  RestrictChatMember& operator=(RestrictChatMember&& other) noexcept;
  ~RestrictChatMember();
  bool operator==(const RestrictChatMember& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).
  boxed<ChatPermissions> permissions;  ///< What members may do (required).
  std::optional<bool> use_independent_chat_permissions;  ///< Optional.
  std::optional<std::chrono::sys_seconds> until_date;  ///< When this ends (optional; whole seconds, UTC).

  /// Sets #use_independent_chat_permissions.
  RestrictChatMember& with_use_independent_chat_permissions(bool value = true) &;
  RestrictChatMember& with_until_date(std::chrono::sys_seconds value) &;  ///< Sets #until_date.
  /// @cond
  RestrictChatMember&& with_use_independent_chat_permissions(bool value = true) &&;
  RestrictChatMember&& with_until_date(std::chrono::sys_seconds value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RestrictChatMember& value);
  /// @endcond
};

/// Gives a member the rights of an administrator, or takes them away.
///
/// The request `promoteChatMember`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#promotechatmember
struct BOTCORE_EXPORT PromoteChatMember {
  static constexpr std::string_view method = "promoteChatMember";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  PromoteChatMember(ChatId chat_id, std::int64_t user_id);
  /// @cond
  PromoteChatMember(const PromoteChatMember& other);
  PromoteChatMember(PromoteChatMember&& other) noexcept;
  PromoteChatMember& operator=(const PromoteChatMember& other);
  PromoteChatMember& operator=(PromoteChatMember&& other) noexcept;
  ~PromoteChatMember();
  bool operator==(const PromoteChatMember& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<bool> is_anonymous;  ///< Whether names are hidden (optional).
  std::optional<bool> can_manage_chat;  ///< Whether it can manage chat (optional).
  std::optional<bool> can_delete_messages;  ///< Whether it can delete messages (optional).
  std::optional<bool> can_manage_video_chats;  ///< Whether it can manage video chats (optional).
  std::optional<bool> can_restrict_members;  ///< Whether it can restrict members (optional).
  std::optional<bool> can_promote_members;  ///< Whether it can promote members (optional).
  std::optional<bool> can_change_info;  ///< Whether it can change info (optional).
  std::optional<bool> can_invite_users;  ///< Whether it can invite users (optional).
  std::optional<bool> can_post_stories;  ///< Whether it can post stories (optional).
  std::optional<bool> can_edit_stories;  ///< Whether it can edit stories (optional).
  std::optional<bool> can_delete_stories;  ///< Whether it can delete stories (optional).
  std::optional<bool> can_post_messages;  ///< Whether it can post messages (optional).
  std::optional<bool> can_edit_messages;  ///< Whether it can edit messages (optional).
  std::optional<bool> can_pin_messages;  ///< Whether it can pin messages (optional).
  std::optional<bool> can_manage_topics;  ///< Whether it can manage topics (optional).
  std::optional<bool> can_manage_direct_messages;  ///< Whether it can manage direct messages (optional).
  std::optional<bool> can_manage_tags;  ///< Whether it can manage tags (optional).
  std::optional<bool> can_send_welcome_messages;  ///< Whether it can send welcome messages (optional).

  PromoteChatMember& with_is_anonymous(bool value = true) &;  ///< Sets #is_anonymous.
  PromoteChatMember& with_can_manage_chat(bool value = true) &;  ///< Sets #can_manage_chat.
  PromoteChatMember& with_can_delete_messages(bool value = true) &;  ///< Sets #can_delete_messages.
  PromoteChatMember& with_can_manage_video_chats(bool value = true) &;  ///< Sets #can_manage_video_chats.
  PromoteChatMember& with_can_restrict_members(bool value = true) &;  ///< Sets #can_restrict_members.
  PromoteChatMember& with_can_promote_members(bool value = true) &;  ///< Sets #can_promote_members.
  PromoteChatMember& with_can_change_info(bool value = true) &;  ///< Sets #can_change_info.
  PromoteChatMember& with_can_invite_users(bool value = true) &;  ///< Sets #can_invite_users.
  PromoteChatMember& with_can_post_stories(bool value = true) &;  ///< Sets #can_post_stories.
  PromoteChatMember& with_can_edit_stories(bool value = true) &;  ///< Sets #can_edit_stories.
  PromoteChatMember& with_can_delete_stories(bool value = true) &;  ///< Sets #can_delete_stories.
  PromoteChatMember& with_can_post_messages(bool value = true) &;  ///< Sets #can_post_messages.
  PromoteChatMember& with_can_edit_messages(bool value = true) &;  ///< Sets #can_edit_messages.
  PromoteChatMember& with_can_pin_messages(bool value = true) &;  ///< Sets #can_pin_messages.
  PromoteChatMember& with_can_manage_topics(bool value = true) &;  ///< Sets #can_manage_topics.
  /// Sets #can_manage_direct_messages.
  PromoteChatMember& with_can_manage_direct_messages(bool value = true) &;
  PromoteChatMember& with_can_manage_tags(bool value = true) &;  ///< Sets #can_manage_tags.
  /// Sets #can_send_welcome_messages.
  PromoteChatMember& with_can_send_welcome_messages(bool value = true) &;
  /// @cond
  PromoteChatMember&& with_is_anonymous(bool value = true) &&;
  PromoteChatMember&& with_can_manage_chat(bool value = true) &&;
  PromoteChatMember&& with_can_delete_messages(bool value = true) &&;
  PromoteChatMember&& with_can_manage_video_chats(bool value = true) &&;
  PromoteChatMember&& with_can_restrict_members(bool value = true) &&;
  PromoteChatMember&& with_can_promote_members(bool value = true) &&;
  PromoteChatMember&& with_can_change_info(bool value = true) &&;
  PromoteChatMember&& with_can_invite_users(bool value = true) &&;
  PromoteChatMember&& with_can_post_stories(bool value = true) &&;
  PromoteChatMember&& with_can_edit_stories(bool value = true) &&;
  PromoteChatMember&& with_can_delete_stories(bool value = true) &&;
  PromoteChatMember&& with_can_post_messages(bool value = true) &&;
  PromoteChatMember&& with_can_edit_messages(bool value = true) &&;
  PromoteChatMember&& with_can_pin_messages(bool value = true) &&;
  PromoteChatMember&& with_can_manage_topics(bool value = true) &&;
  PromoteChatMember&& with_can_manage_direct_messages(bool value = true) &&;
  PromoteChatMember&& with_can_manage_tags(bool value = true) &&;
  PromoteChatMember&& with_can_send_welcome_messages(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PromoteChatMember& value);
  /// @endcond
};

/// Sets the title of an administrator that the bot has promoted.
///
/// The request `setChatAdministratorCustomTitle`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setchatadministratorcustomtitle
struct BOTCORE_EXPORT SetChatAdministratorCustomTitle {
  static constexpr std::string_view method = "setChatAdministratorCustomTitle";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetChatAdministratorCustomTitle(ChatId chat_id, std::int64_t user_id, std::string custom_title);
  /// @cond
  SetChatAdministratorCustomTitle(const SetChatAdministratorCustomTitle& other);
  SetChatAdministratorCustomTitle(SetChatAdministratorCustomTitle&& other) noexcept;
  SetChatAdministratorCustomTitle& operator=(const SetChatAdministratorCustomTitle& other);
  SetChatAdministratorCustomTitle& operator=(SetChatAdministratorCustomTitle&& other) noexcept;
  ~SetChatAdministratorCustomTitle();
  bool operator==(const SetChatAdministratorCustomTitle& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).
  std::string custom_title;  ///< Required; 0–16 characters.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatAdministratorCustomTitle& value);
  /// @endcond
};

/// Sets the tag of a member.
///
/// The request `setChatMemberTag`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setchatmembertag
struct BOTCORE_EXPORT SetChatMemberTag {
  static constexpr std::string_view method = "setChatMemberTag";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetChatMemberTag(ChatId chat_id, std::int64_t user_id);
  /// @cond
  SetChatMemberTag(const SetChatMemberTag& other);
  SetChatMemberTag(SetChatMemberTag&& other) noexcept;
  SetChatMemberTag& operator=(const SetChatMemberTag& other);
  SetChatMemberTag& operator=(SetChatMemberTag&& other) noexcept;
  ~SetChatMemberTag();
  bool operator==(const SetChatMemberTag& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<std::string> tag;  ///< Optional; 0–16 characters.

  SetChatMemberTag& with_tag(std::string value) &;  ///< Sets #tag.
  /// @cond
  SetChatMemberTag&& with_tag(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatMemberTag& value);
  /// @endcond
};

/// Bans a channel from posting in a chat.
///
/// The request `banChatSenderChat`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#banchatsenderchat
struct BOTCORE_EXPORT BanChatSenderChat {
  static constexpr std::string_view method = "banChatSenderChat";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  BanChatSenderChat(ChatId chat_id, std::int64_t sender_chat_id);
  /// @cond
  BanChatSenderChat(const BanChatSenderChat& other);
  BanChatSenderChat(BanChatSenderChat&& other) noexcept;
  BanChatSenderChat& operator=(const BanChatSenderChat& other);
  BanChatSenderChat& operator=(BanChatSenderChat&& other) noexcept;
  ~BanChatSenderChat();
  bool operator==(const BanChatSenderChat& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t sender_chat_id = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BanChatSenderChat& value);
  /// @endcond
};

/// Lifts the ban of a channel.
///
/// The request `unbanChatSenderChat`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#unbanchatsenderchat
struct BOTCORE_EXPORT UnbanChatSenderChat {
  static constexpr std::string_view method = "unbanChatSenderChat";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  UnbanChatSenderChat(ChatId chat_id, std::int64_t sender_chat_id);
  /// @cond
  UnbanChatSenderChat(const UnbanChatSenderChat& other);
  UnbanChatSenderChat(UnbanChatSenderChat&& other) noexcept;
  UnbanChatSenderChat& operator=(const UnbanChatSenderChat& other);
  UnbanChatSenderChat& operator=(UnbanChatSenderChat&& other) noexcept;
  ~UnbanChatSenderChat();
  bool operator==(const UnbanChatSenderChat& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t sender_chat_id = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UnbanChatSenderChat& value);
  /// @endcond
};

/// Sets what all members of a chat may do.
///
/// The request `setChatPermissions`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setchatpermissions
struct BOTCORE_EXPORT SetChatPermissions {
  static constexpr std::string_view method = "setChatPermissions";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetChatPermissions(ChatId chat_id, ChatPermissions permissions);
  /// @cond
  SetChatPermissions(const SetChatPermissions& other);
  SetChatPermissions(SetChatPermissions&& other) noexcept;
  SetChatPermissions& operator=(const SetChatPermissions& other);
  SetChatPermissions& operator=(SetChatPermissions&& other) noexcept;
  ~SetChatPermissions();
  bool operator==(const SetChatPermissions& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  boxed<ChatPermissions> permissions;  ///< What members may do (required).
  std::optional<bool> use_independent_chat_permissions;  ///< Optional.

  /// Sets #use_independent_chat_permissions.
  SetChatPermissions& with_use_independent_chat_permissions(bool value = true) &;
  /// @cond
  SetChatPermissions&& with_use_independent_chat_permissions(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatPermissions& value);
  /// @endcond
};

/// Lists the administrators of a chat, other bots excepted.
///
/// The request `getChatAdministrators`, sent as JSON; it gives a list of ChatMember.
/// @see https://core.telegram.org/bots/api#getchatadministrators
struct BOTCORE_EXPORT GetChatAdministrators {
  static constexpr std::string_view method = "getChatAdministrators";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<ChatMember>;  ///< What a call gives.

  /// With what it needs.
  explicit GetChatAdministrators(ChatId chat_id);
  /// @cond
  GetChatAdministrators(const GetChatAdministrators& other);
  GetChatAdministrators(GetChatAdministrators&& other) noexcept;
  GetChatAdministrators& operator=(const GetChatAdministrators& other);
  GetChatAdministrators& operator=(GetChatAdministrators&& other) noexcept;
  ~GetChatAdministrators();
  bool operator==(const GetChatAdministrators& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<bool> return_bots;  ///< Optional.

  GetChatAdministrators& with_return_bots(bool value = true) &;  ///< Sets #return_bots.
  /// @cond
  GetChatAdministrators&& with_return_bots(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatAdministrators& value);
  /// @endcond
};

/// Counts the members of a chat.
///
/// The request `getChatMemberCount`, sent as JSON; it gives a number.
/// @see https://core.telegram.org/bots/api#getchatmembercount
struct BOTCORE_EXPORT GetChatMemberCount {
  static constexpr std::string_view method = "getChatMemberCount";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::int64_t;  ///< What a call gives.

  /// With what it needs.
  explicit GetChatMemberCount(ChatId chat_id);
  /// @cond
  GetChatMemberCount(const GetChatMemberCount& other);
  GetChatMemberCount(GetChatMemberCount&& other) noexcept;
  GetChatMemberCount& operator=(const GetChatMemberCount& other);
  GetChatMemberCount& operator=(GetChatMemberCount&& other) noexcept;
  ~GetChatMemberCount();
  bool operator==(const GetChatMemberCount& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatMemberCount& value);
  /// @endcond
};

/// Tells about one member of a chat.
///
/// The request `getChatMember`, sent as JSON; it gives ChatMember.
/// @see https://core.telegram.org/bots/api#getchatmember
struct BOTCORE_EXPORT GetChatMember {
  static constexpr std::string_view method = "getChatMember";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ChatMember;  ///< What a call gives.

  /// With what it needs.
  GetChatMember(ChatId chat_id, std::int64_t user_id);
  /// @cond
  GetChatMember(const GetChatMember& other);
  GetChatMember(GetChatMember&& other) noexcept;
  GetChatMember& operator=(const GetChatMember& other);
  GetChatMember& operator=(GetChatMember&& other) noexcept;
  ~GetChatMember();
  bool operator==(const GetChatMember& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatMember& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
