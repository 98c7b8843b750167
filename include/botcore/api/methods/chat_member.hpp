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

/// The request `banChatMember`.
/// @see https://core.telegram.org/bots/api#banchatmember
struct BOTCORE_EXPORT BanChatMember {
  static constexpr std::string_view method = "banChatMember";
  static constexpr bool multipart = false;
  using result_type = bool;

  BanChatMember(ChatId chat_id, std::int64_t user_id);
  BanChatMember(const BanChatMember& other);
  BanChatMember(BanChatMember&& other) noexcept;
  BanChatMember& operator=(const BanChatMember& other);
  BanChatMember& operator=(BanChatMember&& other) noexcept;
  ~BanChatMember();
  bool operator==(const BanChatMember& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.
  std::optional<std::chrono::sys_seconds> until_date;  ///< Optional.
  std::optional<bool> revoke_messages;  ///< Optional.

  BanChatMember& with_until_date(std::chrono::sys_seconds value) &;
  BanChatMember&& with_until_date(std::chrono::sys_seconds value) &&;
  BanChatMember& with_revoke_messages(bool value = true) &;
  BanChatMember&& with_revoke_messages(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BanChatMember& value);
};

/// The request `unbanChatMember`.
/// @see https://core.telegram.org/bots/api#unbanchatmember
struct BOTCORE_EXPORT UnbanChatMember {
  static constexpr std::string_view method = "unbanChatMember";
  static constexpr bool multipart = false;
  using result_type = bool;

  UnbanChatMember(ChatId chat_id, std::int64_t user_id);
  UnbanChatMember(const UnbanChatMember& other);
  UnbanChatMember(UnbanChatMember&& other) noexcept;
  UnbanChatMember& operator=(const UnbanChatMember& other);
  UnbanChatMember& operator=(UnbanChatMember&& other) noexcept;
  ~UnbanChatMember();
  bool operator==(const UnbanChatMember& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.
  std::optional<bool> only_if_banned;  ///< Optional.

  UnbanChatMember& with_only_if_banned(bool value = true) &;
  UnbanChatMember&& with_only_if_banned(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const UnbanChatMember& value);
};

/// The request `restrictChatMember`.
/// @see https://core.telegram.org/bots/api#restrictchatmember
struct BOTCORE_EXPORT RestrictChatMember {
  static constexpr std::string_view method = "restrictChatMember";
  static constexpr bool multipart = false;
  using result_type = bool;

  RestrictChatMember(ChatId chat_id, std::int64_t user_id, ChatPermissions permissions);
  RestrictChatMember(const RestrictChatMember& other);
  RestrictChatMember(RestrictChatMember&& other) noexcept;
  RestrictChatMember& operator=(const RestrictChatMember& other);
  RestrictChatMember& operator=(RestrictChatMember&& other) noexcept;
  ~RestrictChatMember();
  bool operator==(const RestrictChatMember& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.
  boxed<ChatPermissions> permissions;  ///< Required.
  std::optional<bool> use_independent_chat_permissions;  ///< Optional.
  std::optional<std::chrono::sys_seconds> until_date;  ///< Optional.

  RestrictChatMember& with_use_independent_chat_permissions(bool value = true) &;
  RestrictChatMember&& with_use_independent_chat_permissions(bool value = true) &&;
  RestrictChatMember& with_until_date(std::chrono::sys_seconds value) &;
  RestrictChatMember&& with_until_date(std::chrono::sys_seconds value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RestrictChatMember& value);
};

/// The request `promoteChatMember`.
/// @see https://core.telegram.org/bots/api#promotechatmember
struct BOTCORE_EXPORT PromoteChatMember {
  static constexpr std::string_view method = "promoteChatMember";
  static constexpr bool multipart = false;
  using result_type = bool;

  PromoteChatMember(ChatId chat_id, std::int64_t user_id);
  PromoteChatMember(const PromoteChatMember& other);
  PromoteChatMember(PromoteChatMember&& other) noexcept;
  PromoteChatMember& operator=(const PromoteChatMember& other);
  PromoteChatMember& operator=(PromoteChatMember&& other) noexcept;
  ~PromoteChatMember();
  bool operator==(const PromoteChatMember& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.
  std::optional<bool> is_anonymous;  ///< Optional.
  std::optional<bool> can_manage_chat;  ///< Optional.
  std::optional<bool> can_delete_messages;  ///< Optional.
  std::optional<bool> can_manage_video_chats;  ///< Optional.
  std::optional<bool> can_restrict_members;  ///< Optional.
  std::optional<bool> can_promote_members;  ///< Optional.
  std::optional<bool> can_change_info;  ///< Optional.
  std::optional<bool> can_invite_users;  ///< Optional.
  std::optional<bool> can_post_stories;  ///< Optional.
  std::optional<bool> can_edit_stories;  ///< Optional.
  std::optional<bool> can_delete_stories;  ///< Optional.
  std::optional<bool> can_post_messages;  ///< Optional.
  std::optional<bool> can_edit_messages;  ///< Optional.
  std::optional<bool> can_pin_messages;  ///< Optional.
  std::optional<bool> can_manage_topics;  ///< Optional.
  std::optional<bool> can_manage_direct_messages;  ///< Optional.
  std::optional<bool> can_manage_tags;  ///< Optional.
  std::optional<bool> can_send_welcome_messages;  ///< Optional.

  PromoteChatMember& with_is_anonymous(bool value = true) &;
  PromoteChatMember&& with_is_anonymous(bool value = true) &&;
  PromoteChatMember& with_can_manage_chat(bool value = true) &;
  PromoteChatMember&& with_can_manage_chat(bool value = true) &&;
  PromoteChatMember& with_can_delete_messages(bool value = true) &;
  PromoteChatMember&& with_can_delete_messages(bool value = true) &&;
  PromoteChatMember& with_can_manage_video_chats(bool value = true) &;
  PromoteChatMember&& with_can_manage_video_chats(bool value = true) &&;
  PromoteChatMember& with_can_restrict_members(bool value = true) &;
  PromoteChatMember&& with_can_restrict_members(bool value = true) &&;
  PromoteChatMember& with_can_promote_members(bool value = true) &;
  PromoteChatMember&& with_can_promote_members(bool value = true) &&;
  PromoteChatMember& with_can_change_info(bool value = true) &;
  PromoteChatMember&& with_can_change_info(bool value = true) &&;
  PromoteChatMember& with_can_invite_users(bool value = true) &;
  PromoteChatMember&& with_can_invite_users(bool value = true) &&;
  PromoteChatMember& with_can_post_stories(bool value = true) &;
  PromoteChatMember&& with_can_post_stories(bool value = true) &&;
  PromoteChatMember& with_can_edit_stories(bool value = true) &;
  PromoteChatMember&& with_can_edit_stories(bool value = true) &&;
  PromoteChatMember& with_can_delete_stories(bool value = true) &;
  PromoteChatMember&& with_can_delete_stories(bool value = true) &&;
  PromoteChatMember& with_can_post_messages(bool value = true) &;
  PromoteChatMember&& with_can_post_messages(bool value = true) &&;
  PromoteChatMember& with_can_edit_messages(bool value = true) &;
  PromoteChatMember&& with_can_edit_messages(bool value = true) &&;
  PromoteChatMember& with_can_pin_messages(bool value = true) &;
  PromoteChatMember&& with_can_pin_messages(bool value = true) &&;
  PromoteChatMember& with_can_manage_topics(bool value = true) &;
  PromoteChatMember&& with_can_manage_topics(bool value = true) &&;
  PromoteChatMember& with_can_manage_direct_messages(bool value = true) &;
  PromoteChatMember&& with_can_manage_direct_messages(bool value = true) &&;
  PromoteChatMember& with_can_manage_tags(bool value = true) &;
  PromoteChatMember&& with_can_manage_tags(bool value = true) &&;
  PromoteChatMember& with_can_send_welcome_messages(bool value = true) &;
  PromoteChatMember&& with_can_send_welcome_messages(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const PromoteChatMember& value);
};

/// The request `setChatAdministratorCustomTitle`.
/// @see https://core.telegram.org/bots/api#setchatadministratorcustomtitle
struct BOTCORE_EXPORT SetChatAdministratorCustomTitle {
  static constexpr std::string_view method = "setChatAdministratorCustomTitle";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetChatAdministratorCustomTitle(ChatId chat_id, std::int64_t user_id, std::string custom_title);
  SetChatAdministratorCustomTitle(const SetChatAdministratorCustomTitle& other);
  SetChatAdministratorCustomTitle(SetChatAdministratorCustomTitle&& other) noexcept;
  SetChatAdministratorCustomTitle& operator=(const SetChatAdministratorCustomTitle& other);
  SetChatAdministratorCustomTitle& operator=(SetChatAdministratorCustomTitle&& other) noexcept;
  ~SetChatAdministratorCustomTitle();
  bool operator==(const SetChatAdministratorCustomTitle& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.
  std::string custom_title;  ///< Required; 0–16 characters.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatAdministratorCustomTitle& value);
};

/// The request `setChatMemberTag`.
/// @see https://core.telegram.org/bots/api#setchatmembertag
struct BOTCORE_EXPORT SetChatMemberTag {
  static constexpr std::string_view method = "setChatMemberTag";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetChatMemberTag(ChatId chat_id, std::int64_t user_id);
  SetChatMemberTag(const SetChatMemberTag& other);
  SetChatMemberTag(SetChatMemberTag&& other) noexcept;
  SetChatMemberTag& operator=(const SetChatMemberTag& other);
  SetChatMemberTag& operator=(SetChatMemberTag&& other) noexcept;
  ~SetChatMemberTag();
  bool operator==(const SetChatMemberTag& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.
  std::optional<std::string> tag;  ///< Optional; 0–16 characters.

  SetChatMemberTag& with_tag(std::string value) &;
  SetChatMemberTag&& with_tag(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatMemberTag& value);
};

/// The request `banChatSenderChat`.
/// @see https://core.telegram.org/bots/api#banchatsenderchat
struct BOTCORE_EXPORT BanChatSenderChat {
  static constexpr std::string_view method = "banChatSenderChat";
  static constexpr bool multipart = false;
  using result_type = bool;

  BanChatSenderChat(ChatId chat_id, std::int64_t sender_chat_id);
  BanChatSenderChat(const BanChatSenderChat& other);
  BanChatSenderChat(BanChatSenderChat&& other) noexcept;
  BanChatSenderChat& operator=(const BanChatSenderChat& other);
  BanChatSenderChat& operator=(BanChatSenderChat&& other) noexcept;
  ~BanChatSenderChat();
  bool operator==(const BanChatSenderChat& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t sender_chat_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BanChatSenderChat& value);
};

/// The request `unbanChatSenderChat`.
/// @see https://core.telegram.org/bots/api#unbanchatsenderchat
struct BOTCORE_EXPORT UnbanChatSenderChat {
  static constexpr std::string_view method = "unbanChatSenderChat";
  static constexpr bool multipart = false;
  using result_type = bool;

  UnbanChatSenderChat(ChatId chat_id, std::int64_t sender_chat_id);
  UnbanChatSenderChat(const UnbanChatSenderChat& other);
  UnbanChatSenderChat(UnbanChatSenderChat&& other) noexcept;
  UnbanChatSenderChat& operator=(const UnbanChatSenderChat& other);
  UnbanChatSenderChat& operator=(UnbanChatSenderChat&& other) noexcept;
  ~UnbanChatSenderChat();
  bool operator==(const UnbanChatSenderChat& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t sender_chat_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UnbanChatSenderChat& value);
};

/// The request `setChatPermissions`.
/// @see https://core.telegram.org/bots/api#setchatpermissions
struct BOTCORE_EXPORT SetChatPermissions {
  static constexpr std::string_view method = "setChatPermissions";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetChatPermissions(ChatId chat_id, ChatPermissions permissions);
  SetChatPermissions(const SetChatPermissions& other);
  SetChatPermissions(SetChatPermissions&& other) noexcept;
  SetChatPermissions& operator=(const SetChatPermissions& other);
  SetChatPermissions& operator=(SetChatPermissions&& other) noexcept;
  ~SetChatPermissions();
  bool operator==(const SetChatPermissions& other) const;

  ChatId chat_id;  ///< Required.
  boxed<ChatPermissions> permissions;  ///< Required.
  std::optional<bool> use_independent_chat_permissions;  ///< Optional.

  SetChatPermissions& with_use_independent_chat_permissions(bool value = true) &;
  SetChatPermissions&& with_use_independent_chat_permissions(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatPermissions& value);
};

/// The request `getChatAdministrators`.
/// @see https://core.telegram.org/bots/api#getchatadministrators
struct BOTCORE_EXPORT GetChatAdministrators {
  static constexpr std::string_view method = "getChatAdministrators";
  static constexpr bool multipart = false;
  using result_type = std::vector<ChatMember>;

  explicit GetChatAdministrators(ChatId chat_id);
  GetChatAdministrators(const GetChatAdministrators& other);
  GetChatAdministrators(GetChatAdministrators&& other) noexcept;
  GetChatAdministrators& operator=(const GetChatAdministrators& other);
  GetChatAdministrators& operator=(GetChatAdministrators&& other) noexcept;
  ~GetChatAdministrators();
  bool operator==(const GetChatAdministrators& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<bool> return_bots;  ///< Optional.

  GetChatAdministrators& with_return_bots(bool value = true) &;
  GetChatAdministrators&& with_return_bots(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatAdministrators& value);
};

/// The request `getChatMemberCount`.
/// @see https://core.telegram.org/bots/api#getchatmembercount
struct BOTCORE_EXPORT GetChatMemberCount {
  static constexpr std::string_view method = "getChatMemberCount";
  static constexpr bool multipart = false;
  using result_type = std::int64_t;

  explicit GetChatMemberCount(ChatId chat_id);
  GetChatMemberCount(const GetChatMemberCount& other);
  GetChatMemberCount(GetChatMemberCount&& other) noexcept;
  GetChatMemberCount& operator=(const GetChatMemberCount& other);
  GetChatMemberCount& operator=(GetChatMemberCount&& other) noexcept;
  ~GetChatMemberCount();
  bool operator==(const GetChatMemberCount& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatMemberCount& value);
};

/// The request `getChatMember`.
/// @see https://core.telegram.org/bots/api#getchatmember
struct BOTCORE_EXPORT GetChatMember {
  static constexpr std::string_view method = "getChatMember";
  static constexpr bool multipart = false;
  using result_type = ChatMember;

  GetChatMember(ChatId chat_id, std::int64_t user_id);
  GetChatMember(const GetChatMember& other);
  GetChatMember(GetChatMember&& other) noexcept;
  GetChatMember& operator=(const GetChatMember& other);
  GetChatMember& operator=(GetChatMember&& other) noexcept;
  ~GetChatMember();
  bool operator==(const GetChatMember& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatMember& value);
};

}  // namespace botcore::inline v0::api
