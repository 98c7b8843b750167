// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: bot.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's BotAccessSettings.
/// @see https://core.telegram.org/bots/api#botaccesssettings
struct BOTCORE_EXPORT BotAccessSettings {
  BotAccessSettings();
  explicit BotAccessSettings(bool is_access_restricted);
  BotAccessSettings(const BotAccessSettings& other);
  BotAccessSettings(BotAccessSettings&& other) noexcept;
  BotAccessSettings& operator=(const BotAccessSettings& other);
  BotAccessSettings& operator=(BotAccessSettings&& other) noexcept;
  ~BotAccessSettings();
  bool operator==(const BotAccessSettings& other) const;

  bool is_access_restricted = false;  ///< Required.
  std::optional<std::vector<User>> added_users;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotAccessSettings& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotAccessSettings& value);
};

/// Telegram's BotCommand.
/// @see https://core.telegram.org/bots/api#botcommand
struct BOTCORE_EXPORT BotCommand {
  BotCommand();
  BotCommand(std::string command, std::string description);
  BotCommand(const BotCommand& other);
  BotCommand(BotCommand&& other) noexcept;
  BotCommand& operator=(const BotCommand& other);
  BotCommand& operator=(BotCommand&& other) noexcept;
  ~BotCommand();
  bool operator==(const BotCommand& other) const;

  std::string command;  ///< Required; 1–32 characters.
  std::string description;  ///< Required; 1–256 characters.
  std::optional<bool> is_ephemeral;  ///< Optional.

  BotCommand& with_is_ephemeral(bool value = true) &;
  BotCommand&& with_is_ephemeral(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommand& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommand& value);
};

/// One of `BotCommandScopeDefault`, `BotCommandScopeAllPrivateChats`, `BotCommandScopeAllGroupChats`,
/// `BotCommandScopeAllChatAdministrators`, `BotCommandScopeChat`, `BotCommandScopeChatAdministrators`,
/// `BotCommandScopeChatMember`.
/// @see https://core.telegram.org/bots/api#botcommandscope
struct BOTCORE_EXPORT BotCommandScope {
  BotCommandScope();
  BotCommandScope(BotCommandScopeDefault held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeAllPrivateChats held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeAllGroupChats held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeAllChatAdministrators held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeChat held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeChatAdministrators held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeChatMember held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(const BotCommandScope& other);
  BotCommandScope(BotCommandScope&& other) noexcept;
  BotCommandScope& operator=(const BotCommandScope& other);
  BotCommandScope& operator=(BotCommandScope&& other) noexcept;
  ~BotCommandScope();
  bool operator==(const BotCommandScope& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<BotCommandScopeDefault>, boxed<BotCommandScopeAllPrivateChats>,
               boxed<BotCommandScopeAllGroupChats>, boxed<BotCommandScopeAllChatAdministrators>,
               boxed<BotCommandScopeChat>, boxed<BotCommandScopeChatAdministrators>,
               boxed<BotCommandScopeChatMember>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScope& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScope& value);
};

/// Telegram's BotCommandScopeDefault, told apart by `type` "default"; it has no members.
/// @see https://core.telegram.org/bots/api#botcommandscopedefault
struct BOTCORE_EXPORT BotCommandScopeDefault {
  BotCommandScopeDefault();
  BotCommandScopeDefault(const BotCommandScopeDefault& other);
  BotCommandScopeDefault(BotCommandScopeDefault&& other) noexcept;
  BotCommandScopeDefault& operator=(const BotCommandScopeDefault& other);
  BotCommandScopeDefault& operator=(BotCommandScopeDefault&& other) noexcept;
  ~BotCommandScopeDefault();
  bool operator==(const BotCommandScopeDefault& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeDefault& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeDefault& value);
};

/// Telegram's BotCommandScopeAllPrivateChats, told apart by `type` "all_private_chats"; it has no members.
/// @see https://core.telegram.org/bots/api#botcommandscopeallprivatechats
struct BOTCORE_EXPORT BotCommandScopeAllPrivateChats {
  BotCommandScopeAllPrivateChats();
  BotCommandScopeAllPrivateChats(const BotCommandScopeAllPrivateChats& other);
  BotCommandScopeAllPrivateChats(BotCommandScopeAllPrivateChats&& other) noexcept;
  BotCommandScopeAllPrivateChats& operator=(const BotCommandScopeAllPrivateChats& other);
  BotCommandScopeAllPrivateChats& operator=(BotCommandScopeAllPrivateChats&& other) noexcept;
  ~BotCommandScopeAllPrivateChats();
  bool operator==(const BotCommandScopeAllPrivateChats& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeAllPrivateChats& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeAllPrivateChats& value);
};

/// Telegram's BotCommandScopeAllGroupChats, told apart by `type` "all_group_chats"; it has no members.
/// @see https://core.telegram.org/bots/api#botcommandscopeallgroupchats
struct BOTCORE_EXPORT BotCommandScopeAllGroupChats {
  BotCommandScopeAllGroupChats();
  BotCommandScopeAllGroupChats(const BotCommandScopeAllGroupChats& other);
  BotCommandScopeAllGroupChats(BotCommandScopeAllGroupChats&& other) noexcept;
  BotCommandScopeAllGroupChats& operator=(const BotCommandScopeAllGroupChats& other);
  BotCommandScopeAllGroupChats& operator=(BotCommandScopeAllGroupChats&& other) noexcept;
  ~BotCommandScopeAllGroupChats();
  bool operator==(const BotCommandScopeAllGroupChats& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeAllGroupChats& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeAllGroupChats& value);
};

/// Telegram's BotCommandScopeAllChatAdministrators, told apart by `type` "all_chat_administrators"; it has no
/// members.
/// @see https://core.telegram.org/bots/api#botcommandscopeallchatadministrators
struct BOTCORE_EXPORT BotCommandScopeAllChatAdministrators {
  BotCommandScopeAllChatAdministrators();
  BotCommandScopeAllChatAdministrators(const BotCommandScopeAllChatAdministrators& other);
  BotCommandScopeAllChatAdministrators(BotCommandScopeAllChatAdministrators&& other) noexcept;
  BotCommandScopeAllChatAdministrators& operator=(const BotCommandScopeAllChatAdministrators& other);
  BotCommandScopeAllChatAdministrators& operator=(BotCommandScopeAllChatAdministrators&& other) noexcept;
  ~BotCommandScopeAllChatAdministrators();
  bool operator==(const BotCommandScopeAllChatAdministrators& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeAllChatAdministrators& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeAllChatAdministrators& value);
};

/// Telegram's BotCommandScopeChat, told apart by `type` "chat".
/// @see https://core.telegram.org/bots/api#botcommandscopechat
struct BOTCORE_EXPORT BotCommandScopeChat {
  BotCommandScopeChat();
  explicit BotCommandScopeChat(ChatId chat_id);
  BotCommandScopeChat(const BotCommandScopeChat& other);
  BotCommandScopeChat(BotCommandScopeChat&& other) noexcept;
  BotCommandScopeChat& operator=(const BotCommandScopeChat& other);
  BotCommandScopeChat& operator=(BotCommandScopeChat&& other) noexcept;
  ~BotCommandScopeChat();
  bool operator==(const BotCommandScopeChat& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeChat& value);
};

/// Telegram's BotCommandScopeChatAdministrators, told apart by `type` "chat_administrators".
/// @see https://core.telegram.org/bots/api#botcommandscopechatadministrators
struct BOTCORE_EXPORT BotCommandScopeChatAdministrators {
  BotCommandScopeChatAdministrators();
  explicit BotCommandScopeChatAdministrators(ChatId chat_id);
  BotCommandScopeChatAdministrators(const BotCommandScopeChatAdministrators& other);
  BotCommandScopeChatAdministrators(BotCommandScopeChatAdministrators&& other) noexcept;
  BotCommandScopeChatAdministrators& operator=(const BotCommandScopeChatAdministrators& other);
  BotCommandScopeChatAdministrators& operator=(BotCommandScopeChatAdministrators&& other) noexcept;
  ~BotCommandScopeChatAdministrators();
  bool operator==(const BotCommandScopeChatAdministrators& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeChatAdministrators& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeChatAdministrators& value);
};

/// Telegram's BotCommandScopeChatMember, told apart by `type` "chat_member".
/// @see https://core.telegram.org/bots/api#botcommandscopechatmember
struct BOTCORE_EXPORT BotCommandScopeChatMember {
  BotCommandScopeChatMember();
  BotCommandScopeChatMember(ChatId chat_id, std::int64_t user_id);
  BotCommandScopeChatMember(const BotCommandScopeChatMember& other);
  BotCommandScopeChatMember(BotCommandScopeChatMember&& other) noexcept;
  BotCommandScopeChatMember& operator=(const BotCommandScopeChatMember& other);
  BotCommandScopeChatMember& operator=(BotCommandScopeChatMember&& other) noexcept;
  ~BotCommandScopeChatMember();
  bool operator==(const BotCommandScopeChatMember& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeChatMember& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeChatMember& value);
};

/// Telegram's BotName.
/// @see https://core.telegram.org/bots/api#botname
struct BOTCORE_EXPORT BotName {
  BotName();
  explicit BotName(std::string name);
  BotName(const BotName& other);
  BotName(BotName&& other) noexcept;
  BotName& operator=(const BotName& other);
  BotName& operator=(BotName&& other) noexcept;
  ~BotName();
  bool operator==(const BotName& other) const;

  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotName& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotName& value);
};

/// Telegram's BotDescription.
/// @see https://core.telegram.org/bots/api#botdescription
struct BOTCORE_EXPORT BotDescription {
  BotDescription();
  explicit BotDescription(std::string description);
  BotDescription(const BotDescription& other);
  BotDescription(BotDescription&& other) noexcept;
  BotDescription& operator=(const BotDescription& other);
  BotDescription& operator=(BotDescription&& other) noexcept;
  ~BotDescription();
  bool operator==(const BotDescription& other) const;

  std::string description;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotDescription& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotDescription& value);
};

/// Telegram's BotShortDescription.
/// @see https://core.telegram.org/bots/api#botshortdescription
struct BOTCORE_EXPORT BotShortDescription {
  BotShortDescription();
  explicit BotShortDescription(std::string short_description);
  BotShortDescription(const BotShortDescription& other);
  BotShortDescription(BotShortDescription&& other) noexcept;
  BotShortDescription& operator=(const BotShortDescription& other);
  BotShortDescription& operator=(BotShortDescription&& other) noexcept;
  ~BotShortDescription();
  bool operator==(const BotShortDescription& other) const;

  std::string short_description;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotShortDescription& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotShortDescription& value);
};

/// One of `MenuButtonCommands`, `MenuButtonWebApp`, `MenuButtonDefault`.
/// @see https://core.telegram.org/bots/api#menubutton
struct BOTCORE_EXPORT MenuButton {
  MenuButton();
  MenuButton(MenuButtonCommands held);  // NOLINT(google-explicit-constructor)
  MenuButton(MenuButtonWebApp held);  // NOLINT(google-explicit-constructor)
  MenuButton(MenuButtonDefault held);  // NOLINT(google-explicit-constructor)
  MenuButton(const MenuButton& other);
  MenuButton(MenuButton&& other) noexcept;
  MenuButton& operator=(const MenuButton& other);
  MenuButton& operator=(MenuButton&& other) noexcept;
  ~MenuButton();
  bool operator==(const MenuButton& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<MenuButtonCommands>, boxed<MenuButtonWebApp>,
               boxed<MenuButtonDefault>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MenuButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MenuButton& value);
};

/// Telegram's MenuButtonCommands, told apart by `type` "commands"; it has no members.
/// @see https://core.telegram.org/bots/api#menubuttoncommands
struct BOTCORE_EXPORT MenuButtonCommands {
  MenuButtonCommands();
  MenuButtonCommands(const MenuButtonCommands& other);
  MenuButtonCommands(MenuButtonCommands&& other) noexcept;
  MenuButtonCommands& operator=(const MenuButtonCommands& other);
  MenuButtonCommands& operator=(MenuButtonCommands&& other) noexcept;
  ~MenuButtonCommands();
  bool operator==(const MenuButtonCommands& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MenuButtonCommands& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MenuButtonCommands& value);
};

/// Telegram's MenuButtonWebApp, told apart by `type` "web_app".
/// @see https://core.telegram.org/bots/api#menubuttonwebapp
struct BOTCORE_EXPORT MenuButtonWebApp {
  MenuButtonWebApp();
  MenuButtonWebApp(std::string text, WebAppInfo web_app);
  MenuButtonWebApp(const MenuButtonWebApp& other);
  MenuButtonWebApp(MenuButtonWebApp&& other) noexcept;
  MenuButtonWebApp& operator=(const MenuButtonWebApp& other);
  MenuButtonWebApp& operator=(MenuButtonWebApp&& other) noexcept;
  ~MenuButtonWebApp();
  bool operator==(const MenuButtonWebApp& other) const;

  std::string text;  ///< Required.
  boxed<WebAppInfo> web_app;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MenuButtonWebApp& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MenuButtonWebApp& value);
};

/// Telegram's MenuButtonDefault, told apart by `type` "default"; it has no members.
/// @see https://core.telegram.org/bots/api#menubuttondefault
struct BOTCORE_EXPORT MenuButtonDefault {
  MenuButtonDefault();
  MenuButtonDefault(const MenuButtonDefault& other);
  MenuButtonDefault(MenuButtonDefault&& other) noexcept;
  MenuButtonDefault& operator=(const MenuButtonDefault& other);
  MenuButtonDefault& operator=(MenuButtonDefault&& other) noexcept;
  ~MenuButtonDefault();
  bool operator==(const MenuButtonDefault& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MenuButtonDefault& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MenuButtonDefault& value);
};

}  // namespace botcore::inline v0::api
