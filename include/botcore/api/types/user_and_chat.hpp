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

/// Telegram's User.
/// @see https://core.telegram.org/bots/api#user
struct BOTCORE_EXPORT User {
  User();
  User(std::int64_t id, bool is_bot, std::string first_name);
  User(const User& other);
  User(User&& other) noexcept;
  User& operator=(const User& other);
  User& operator=(User&& other) noexcept;
  ~User();
  bool operator==(const User& other) const;

  std::int64_t id = 0;  ///< Required.
  bool is_bot = false;  ///< Required.
  std::string first_name;  ///< Required.
  std::optional<std::string> last_name;  ///< Optional.
  std::optional<std::string> username;  ///< Optional.
  std::optional<std::string> language_code;  ///< Optional.
  std::optional<bool> is_premium;  ///< Optional.
  std::optional<bool> added_to_attachment_menu;  ///< Optional.
  std::optional<bool> can_join_groups;  ///< Optional.
  std::optional<bool> can_read_all_group_messages;  ///< Optional.
  std::optional<bool> supports_guest_queries;  ///< Optional.
  std::optional<bool> supports_inline_queries;  ///< Optional.
  std::optional<bool> can_connect_to_business;  ///< Optional.
  std::optional<bool> has_main_web_app;  ///< Optional.
  std::optional<bool> has_topics_enabled;  ///< Optional.
  std::optional<bool> allows_users_to_create_topics;  ///< Optional.
  std::optional<bool> can_manage_bots;  ///< Optional.
  std::optional<bool> supports_join_request_queries;  ///< Optional.

  User& with_last_name(std::string value) &;
  User&& with_last_name(std::string value) &&;
  User& with_username(std::string value) &;
  User&& with_username(std::string value) &&;
  User& with_language_code(std::string value) &;
  User&& with_language_code(std::string value) &&;
  User& with_is_premium(bool value = true) &;
  User&& with_is_premium(bool value = true) &&;
  User& with_added_to_attachment_menu(bool value = true) &;
  User&& with_added_to_attachment_menu(bool value = true) &&;
  User& with_can_join_groups(bool value = true) &;
  User&& with_can_join_groups(bool value = true) &&;
  User& with_can_read_all_group_messages(bool value = true) &;
  User&& with_can_read_all_group_messages(bool value = true) &&;
  User& with_supports_guest_queries(bool value = true) &;
  User&& with_supports_guest_queries(bool value = true) &&;
  User& with_supports_inline_queries(bool value = true) &;
  User&& with_supports_inline_queries(bool value = true) &&;
  User& with_can_connect_to_business(bool value = true) &;
  User&& with_can_connect_to_business(bool value = true) &&;
  User& with_has_main_web_app(bool value = true) &;
  User&& with_has_main_web_app(bool value = true) &&;
  User& with_has_topics_enabled(bool value = true) &;
  User&& with_has_topics_enabled(bool value = true) &&;
  User& with_allows_users_to_create_topics(bool value = true) &;
  User&& with_allows_users_to_create_topics(bool value = true) &&;
  User& with_can_manage_bots(bool value = true) &;
  User&& with_can_manage_bots(bool value = true) &&;
  User& with_supports_join_request_queries(bool value = true) &;
  User&& with_supports_join_request_queries(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const User& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, User& value);
};

/// Telegram's Chat.
/// @see https://core.telegram.org/bots/api#chat
struct BOTCORE_EXPORT Chat {
  Chat();
  Chat(std::int64_t id, ChatType type);
  Chat(const Chat& other);
  Chat(Chat&& other) noexcept;
  Chat& operator=(const Chat& other);
  Chat& operator=(Chat&& other) noexcept;
  ~Chat();
  bool operator==(const Chat& other) const;

  std::int64_t id = 0;  ///< Required.
  ChatType type;  ///< Required.
  std::optional<std::string> title;  ///< Optional.
  std::optional<std::string> username;  ///< Optional.
  std::optional<std::string> first_name;  ///< Optional.
  std::optional<std::string> last_name;  ///< Optional.
  std::optional<bool> is_forum;  ///< Optional.
  std::optional<bool> is_direct_messages;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Chat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Chat& value);
};

}  // namespace botcore::inline v0::api
