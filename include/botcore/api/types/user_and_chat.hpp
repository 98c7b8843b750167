// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: user and chat.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A user or a bot.
///
/// Sent and received.
/// What GetMe gives.
/// Held by ChatFullInfo::guard_bot, Message::from, Message::sender_business_bot, Message::receiver_user,
/// Message::via_bot, Message::guest_bot_caller_user and 46 more.
/// @see https://core.telegram.org/bots/api#user
struct BOTCORE_EXPORT User {
  User();  ///< With nothing set.
  /// With what it needs.
  User(std::int64_t id, bool is_bot, std::string first_name);
  /// @cond
  User(const User& other);
  User(User&& other) noexcept;
  User& operator=(const User& other);
  User& operator=(User&& other) noexcept;
  ~User();
  bool operator==(const User& other) const;
  /// @endcond

  std::int64_t id = 0;  ///< Required.
  bool is_bot = false;  ///< Whether this is a bot (required).
  std::string first_name;  ///< First name (required).
  std::optional<std::string> last_name;  ///< Last name (optional).
  std::optional<std::string> username;  ///< The name by which one is found, without the at sign (optional).
  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).
  std::optional<bool> is_premium;  ///< Whether it is premium (optional).
  std::optional<bool> added_to_attachment_menu;  ///< Optional.
  std::optional<bool> can_join_groups;  ///< Whether it can join groups (optional).
  std::optional<bool> can_read_all_group_messages;  ///< Whether it can read all group messages (optional).
  std::optional<bool> supports_guest_queries;  ///< Whether it supports guest queries (optional).
  std::optional<bool> supports_inline_queries;  ///< Whether it supports inline queries (optional).
  std::optional<bool> can_connect_to_business;  ///< Whether it can connect to business (optional).
  std::optional<bool> has_main_web_app;  ///< Whether it has main web app (optional).
  std::optional<bool> has_topics_enabled;  ///< Whether it has topics enabled (optional).
  std::optional<bool> allows_users_to_create_topics;  ///< Optional.
  std::optional<bool> can_manage_bots;  ///< Whether it can manage bots (optional).
  /// Whether it supports join request queries (optional).
  std::optional<bool> supports_join_request_queries;

  User& with_last_name(std::string value) &;  ///< Sets #last_name.
  User& with_username(std::string value) &;  ///< Sets #username.
  User& with_language_code(std::string value) &;  ///< Sets #language_code.
  User& with_is_premium(bool value = true) &;  ///< Sets #is_premium.
  User& with_added_to_attachment_menu(bool value = true) &;  ///< Sets #added_to_attachment_menu.
  User& with_can_join_groups(bool value = true) &;  ///< Sets #can_join_groups.
  User& with_can_read_all_group_messages(bool value = true) &;  ///< Sets #can_read_all_group_messages.
  User& with_supports_guest_queries(bool value = true) &;  ///< Sets #supports_guest_queries.
  User& with_supports_inline_queries(bool value = true) &;  ///< Sets #supports_inline_queries.
  User& with_can_connect_to_business(bool value = true) &;  ///< Sets #can_connect_to_business.
  User& with_has_main_web_app(bool value = true) &;  ///< Sets #has_main_web_app.
  User& with_has_topics_enabled(bool value = true) &;  ///< Sets #has_topics_enabled.
  User& with_allows_users_to_create_topics(bool value = true) &;  ///< Sets #allows_users_to_create_topics.
  User& with_can_manage_bots(bool value = true) &;  ///< Sets #can_manage_bots.
  User& with_supports_join_request_queries(bool value = true) &;  ///< Sets #supports_join_request_queries.
  /// @cond
  User&& with_last_name(std::string value) &&;
  User&& with_username(std::string value) &&;
  User&& with_language_code(std::string value) &&;
  User&& with_is_premium(bool value = true) &&;
  User&& with_added_to_attachment_menu(bool value = true) &&;
  User&& with_can_join_groups(bool value = true) &&;
  User&& with_can_read_all_group_messages(bool value = true) &&;
  User&& with_supports_guest_queries(bool value = true) &&;
  User&& with_supports_inline_queries(bool value = true) &&;
  User&& with_can_connect_to_business(bool value = true) &&;
  User&& with_has_main_web_app(bool value = true) &&;
  User&& with_has_topics_enabled(bool value = true) &&;
  User&& with_allows_users_to_create_topics(bool value = true) &&;
  User&& with_can_manage_bots(bool value = true) &&;
  User&& with_supports_join_request_queries(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const User& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, User& value);
  /// @endcond
};

/// A chat: private, group, supergroup or channel.
///
/// Only received.
/// Held by ChatFullInfo::personal_chat, ChatFullInfo::parent_chat, Message::sender_chat, Message::chat,
/// Message::guest_bot_caller_chat, InaccessibleMessage::chat and 22 more.
/// @see https://core.telegram.org/bots/api#chat
struct BOTCORE_EXPORT Chat {
  Chat();  ///< With nothing set.
  /// With what it needs.
  Chat(std::int64_t id, ChatType type);
  /// @cond
  Chat(const Chat& other);
  Chat(Chat&& other) noexcept;
  Chat& operator=(const Chat& other);
  Chat& operator=(Chat&& other) noexcept;
  ~Chat();
  bool operator==(const Chat& other) const;
  /// @endcond

  std::int64_t id = 0;  ///< Required.
  ChatType type;  ///< Required.
  std::optional<std::string> title;  ///< The title (optional).
  std::optional<std::string> username;  ///< The name by which one is found, without the at sign (optional).
  std::optional<std::string> first_name;  ///< First name (optional).
  std::optional<std::string> last_name;  ///< Last name (optional).
  std::optional<bool> is_forum;  ///< Whether the chat has topics (optional).
  std::optional<bool> is_direct_messages;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Chat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Chat& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
