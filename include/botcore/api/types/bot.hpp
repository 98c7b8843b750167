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
///
/// Only received.
/// What GetManagedBotAccessSettings gives.
/// @see https://core.telegram.org/bots/api#botaccesssettings
struct BOTCORE_EXPORT BotAccessSettings {
  BotAccessSettings();  ///< With nothing set.
  /// With what it needs.
  explicit BotAccessSettings(bool is_access_restricted);
  /// @cond
  BotAccessSettings(const BotAccessSettings& other);
  BotAccessSettings(BotAccessSettings&& other) noexcept;
  BotAccessSettings& operator=(const BotAccessSettings& other);
  BotAccessSettings& operator=(BotAccessSettings&& other) noexcept;
  ~BotAccessSettings();
  bool operator==(const BotAccessSettings& other) const;
  /// @endcond

  bool is_access_restricted = false;  ///< Required.
  std::optional<std::vector<User>> added_users;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotAccessSettings& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotAccessSettings& value);
  /// @endcond
};

/// A command with its description, for the list of commands.
///
/// Sent and received.
/// What GetMyCommands gives.
/// Held by SetMyCommands::commands.
/// @see https://core.telegram.org/bots/api#botcommand
struct BOTCORE_EXPORT BotCommand {
  BotCommand();  ///< With nothing set.
  /// With what it needs.
  BotCommand(std::string command, std::string description);
  /// @cond
  BotCommand(const BotCommand& other);
  BotCommand(BotCommand&& other) noexcept;
  BotCommand& operator=(const BotCommand& other);
  BotCommand& operator=(BotCommand&& other) noexcept;
  ~BotCommand();
  bool operator==(const BotCommand& other) const;
  /// @endcond

  std::string command;  ///< Required; 1–32 characters.
  std::string description;  ///< The description (required; 1–256 characters).
  std::optional<bool> is_ephemeral;  ///< Whether it is ephemeral (optional).

  BotCommand& with_is_ephemeral(bool value = true) &;  ///< Sets #is_ephemeral.
  /// @cond
  BotCommand&& with_is_ephemeral(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommand& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommand& value);
  /// @endcond
};

/// Where a list of commands counts.
///
/// One of BotCommandScopeDefault, BotCommandScopeAllPrivateChats, BotCommandScopeAllGroupChats,
/// BotCommandScopeAllChatAdministrators, BotCommandScopeChat, BotCommandScopeChatAdministrators,
/// BotCommandScopeChatMember, told apart by `type`; or what this version of the Bot API does not know, as
/// JSON.
/// Only sent.
/// Held by SetMyCommands::scope, DeleteMyCommands::scope, GetMyCommands::scope.
/// @see https://core.telegram.org/bots/api#botcommandscope
struct BOTCORE_EXPORT BotCommandScope {
  BotCommandScope();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  BotCommandScope(BotCommandScopeDefault held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeAllPrivateChats held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeAllGroupChats held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeAllChatAdministrators held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeChat held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeChatAdministrators held);  // NOLINT(google-explicit-constructor)
  BotCommandScope(BotCommandScopeChatMember held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  BotCommandScope(const BotCommandScope& other);
  BotCommandScope(BotCommandScope&& other) noexcept;
  BotCommandScope& operator=(const BotCommandScope& other);
  BotCommandScope& operator=(BotCommandScope&& other) noexcept;
  ~BotCommandScope();
  bool operator==(const BotCommandScope& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<BotCommandScopeDefault>, boxed<BotCommandScopeAllPrivateChats>,
               boxed<BotCommandScopeAllGroupChats>, boxed<BotCommandScopeAllChatAdministrators>,
               boxed<BotCommandScopeChat>, boxed<BotCommandScopeChatAdministrators>,
               boxed<BotCommandScopeChatMember>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScope& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScope& value);
  /// @endcond
};

/// Telegram's BotCommandScopeDefault; it has no members.
///
/// Only sent.
/// An alternative of BotCommandScope: `type` is "default".
/// @see https://core.telegram.org/bots/api#botcommandscopedefault
struct BOTCORE_EXPORT BotCommandScopeDefault {
  BotCommandScopeDefault();  ///< With nothing set.
  /// @cond
  BotCommandScopeDefault(const BotCommandScopeDefault& other);
  BotCommandScopeDefault(BotCommandScopeDefault&& other) noexcept;
  BotCommandScopeDefault& operator=(const BotCommandScopeDefault& other);
  BotCommandScopeDefault& operator=(BotCommandScopeDefault&& other) noexcept;
  ~BotCommandScopeDefault();
  bool operator==(const BotCommandScopeDefault& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeDefault& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeDefault& value);
  /// @endcond
};

/// Telegram's BotCommandScopeAllPrivateChats; it has no members.
///
/// Only sent.
/// An alternative of BotCommandScope: `type` is "all_private_chats".
/// @see https://core.telegram.org/bots/api#botcommandscopeallprivatechats
struct BOTCORE_EXPORT BotCommandScopeAllPrivateChats {
  BotCommandScopeAllPrivateChats();  ///< With nothing set.
  /// @cond
  BotCommandScopeAllPrivateChats(const BotCommandScopeAllPrivateChats& other);
  BotCommandScopeAllPrivateChats(BotCommandScopeAllPrivateChats&& other) noexcept;
  BotCommandScopeAllPrivateChats& operator=(const BotCommandScopeAllPrivateChats& other);
  BotCommandScopeAllPrivateChats& operator=(BotCommandScopeAllPrivateChats&& other) noexcept;
  ~BotCommandScopeAllPrivateChats();
  bool operator==(const BotCommandScopeAllPrivateChats& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeAllPrivateChats& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeAllPrivateChats& value);
  /// @endcond
};

/// Telegram's BotCommandScopeAllGroupChats; it has no members.
///
/// Only sent.
/// An alternative of BotCommandScope: `type` is "all_group_chats".
/// @see https://core.telegram.org/bots/api#botcommandscopeallgroupchats
struct BOTCORE_EXPORT BotCommandScopeAllGroupChats {
  BotCommandScopeAllGroupChats();  ///< With nothing set.
  /// @cond
  BotCommandScopeAllGroupChats(const BotCommandScopeAllGroupChats& other);
  BotCommandScopeAllGroupChats(BotCommandScopeAllGroupChats&& other) noexcept;
  BotCommandScopeAllGroupChats& operator=(const BotCommandScopeAllGroupChats& other);
  BotCommandScopeAllGroupChats& operator=(BotCommandScopeAllGroupChats&& other) noexcept;
  ~BotCommandScopeAllGroupChats();
  bool operator==(const BotCommandScopeAllGroupChats& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeAllGroupChats& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeAllGroupChats& value);
  /// @endcond
};

/// Telegram's BotCommandScopeAllChatAdministrators; it has no members.
///
/// Only sent.
/// An alternative of BotCommandScope: `type` is "all_chat_administrators".
/// @see https://core.telegram.org/bots/api#botcommandscopeallchatadministrators
struct BOTCORE_EXPORT BotCommandScopeAllChatAdministrators {
  BotCommandScopeAllChatAdministrators();  ///< With nothing set.
  /// @cond
  BotCommandScopeAllChatAdministrators(const BotCommandScopeAllChatAdministrators& other);
  BotCommandScopeAllChatAdministrators(BotCommandScopeAllChatAdministrators&& other) noexcept;
  BotCommandScopeAllChatAdministrators& operator=(const BotCommandScopeAllChatAdministrators& other);
  BotCommandScopeAllChatAdministrators& operator=(BotCommandScopeAllChatAdministrators&& other) noexcept;
  ~BotCommandScopeAllChatAdministrators();
  bool operator==(const BotCommandScopeAllChatAdministrators& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeAllChatAdministrators& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeAllChatAdministrators& value);
  /// @endcond
};

/// Telegram's BotCommandScopeChat.
///
/// Only sent.
/// An alternative of BotCommandScope: `type` is "chat".
/// @see https://core.telegram.org/bots/api#botcommandscopechat
struct BOTCORE_EXPORT BotCommandScopeChat {
  BotCommandScopeChat();  ///< With nothing set.
  /// With what it needs.
  explicit BotCommandScopeChat(ChatId chat_id);
  /// @cond
  BotCommandScopeChat(const BotCommandScopeChat& other);
  BotCommandScopeChat(BotCommandScopeChat&& other) noexcept;
  BotCommandScopeChat& operator=(const BotCommandScopeChat& other);
  BotCommandScopeChat& operator=(BotCommandScopeChat&& other) noexcept;
  ~BotCommandScopeChat();
  bool operator==(const BotCommandScopeChat& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeChat& value);
  /// @endcond
};

/// Telegram's BotCommandScopeChatAdministrators.
///
/// Only sent.
/// An alternative of BotCommandScope: `type` is "chat_administrators".
/// @see https://core.telegram.org/bots/api#botcommandscopechatadministrators
struct BOTCORE_EXPORT BotCommandScopeChatAdministrators {
  BotCommandScopeChatAdministrators();  ///< With nothing set.
  /// With what it needs.
  explicit BotCommandScopeChatAdministrators(ChatId chat_id);
  /// @cond
  BotCommandScopeChatAdministrators(const BotCommandScopeChatAdministrators& other);
  BotCommandScopeChatAdministrators(BotCommandScopeChatAdministrators&& other) noexcept;
  BotCommandScopeChatAdministrators& operator=(const BotCommandScopeChatAdministrators& other);
  BotCommandScopeChatAdministrators& operator=(BotCommandScopeChatAdministrators&& other) noexcept;
  ~BotCommandScopeChatAdministrators();
  bool operator==(const BotCommandScopeChatAdministrators& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeChatAdministrators& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeChatAdministrators& value);
  /// @endcond
};

/// Telegram's BotCommandScopeChatMember.
///
/// Only sent.
/// An alternative of BotCommandScope: `type` is "chat_member".
/// @see https://core.telegram.org/bots/api#botcommandscopechatmember
struct BOTCORE_EXPORT BotCommandScopeChatMember {
  BotCommandScopeChatMember();  ///< With nothing set.
  /// With what it needs.
  BotCommandScopeChatMember(ChatId chat_id, std::int64_t user_id);
  /// @cond
  BotCommandScopeChatMember(const BotCommandScopeChatMember& other);
  BotCommandScopeChatMember(BotCommandScopeChatMember&& other) noexcept;
  BotCommandScopeChatMember& operator=(const BotCommandScopeChatMember& other);
  BotCommandScopeChatMember& operator=(BotCommandScopeChatMember&& other) noexcept;
  ~BotCommandScopeChatMember();
  bool operator==(const BotCommandScopeChatMember& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotCommandScopeChatMember& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotCommandScopeChatMember& value);
  /// @endcond
};

/// Telegram's BotName.
///
/// Only received.
/// What GetMyName gives.
/// @see https://core.telegram.org/bots/api#botname
struct BOTCORE_EXPORT BotName {
  BotName();  ///< With nothing set.
  /// With what it needs.
  explicit BotName(std::string name);
  /// @cond
  BotName(const BotName& other);
  BotName(BotName&& other) noexcept;
  BotName& operator=(const BotName& other);
  BotName& operator=(BotName&& other) noexcept;
  ~BotName();
  bool operator==(const BotName& other) const;
  /// @endcond

  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotName& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotName& value);
  /// @endcond
};

/// Telegram's BotDescription.
///
/// Only received.
/// What GetMyDescription gives.
/// @see https://core.telegram.org/bots/api#botdescription
struct BOTCORE_EXPORT BotDescription {
  BotDescription();  ///< With nothing set.
  /// With what it needs.
  explicit BotDescription(std::string description);
  /// @cond
  BotDescription(const BotDescription& other);
  BotDescription(BotDescription&& other) noexcept;
  BotDescription& operator=(const BotDescription& other);
  BotDescription& operator=(BotDescription&& other) noexcept;
  ~BotDescription();
  bool operator==(const BotDescription& other) const;
  /// @endcond

  std::string description;  ///< The description (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotDescription& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotDescription& value);
  /// @endcond
};

/// Telegram's BotShortDescription.
///
/// Only received.
/// What GetMyShortDescription gives.
/// @see https://core.telegram.org/bots/api#botshortdescription
struct BOTCORE_EXPORT BotShortDescription {
  BotShortDescription();  ///< With nothing set.
  /// With what it needs.
  explicit BotShortDescription(std::string short_description);
  /// @cond
  BotShortDescription(const BotShortDescription& other);
  BotShortDescription(BotShortDescription&& other) noexcept;
  BotShortDescription& operator=(const BotShortDescription& other);
  BotShortDescription& operator=(BotShortDescription&& other) noexcept;
  ~BotShortDescription();
  bool operator==(const BotShortDescription& other) const;
  /// @endcond

  std::string short_description;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotShortDescription& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotShortDescription& value);
  /// @endcond
};

/// The button beside the field where one writes.
///
/// One of MenuButtonCommands, MenuButtonWebApp, MenuButtonDefault, told apart by `type`; or what this version
/// of the Bot API does not know, as JSON.
/// Sent and received.
/// What GetChatMenuButton gives.
/// Held by SetChatMenuButton::menu_button.
/// @see https://core.telegram.org/bots/api#menubutton
struct BOTCORE_EXPORT MenuButton {
  MenuButton();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  MenuButton(MenuButtonCommands held);  // NOLINT(google-explicit-constructor)
  MenuButton(MenuButtonWebApp held);  // NOLINT(google-explicit-constructor)
  MenuButton(MenuButtonDefault held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  MenuButton(const MenuButton& other);
  MenuButton(MenuButton&& other) noexcept;
  MenuButton& operator=(const MenuButton& other);
  MenuButton& operator=(MenuButton&& other) noexcept;
  ~MenuButton();
  bool operator==(const MenuButton& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<MenuButtonCommands>, boxed<MenuButtonWebApp>,
               boxed<MenuButtonDefault>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MenuButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MenuButton& value);
  /// @endcond
};

/// Telegram's MenuButtonCommands; it has no members.
///
/// Sent and received.
/// An alternative of MenuButton: `type` is "commands".
/// @see https://core.telegram.org/bots/api#menubuttoncommands
struct BOTCORE_EXPORT MenuButtonCommands {
  MenuButtonCommands();  ///< With nothing set.
  /// @cond
  MenuButtonCommands(const MenuButtonCommands& other);
  MenuButtonCommands(MenuButtonCommands&& other) noexcept;
  MenuButtonCommands& operator=(const MenuButtonCommands& other);
  MenuButtonCommands& operator=(MenuButtonCommands&& other) noexcept;
  ~MenuButtonCommands();
  bool operator==(const MenuButtonCommands& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MenuButtonCommands& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MenuButtonCommands& value);
  /// @endcond
};

/// Telegram's MenuButtonWebApp.
///
/// Sent and received.
/// An alternative of MenuButton: `type` is "web_app".
/// @see https://core.telegram.org/bots/api#menubuttonwebapp
struct BOTCORE_EXPORT MenuButtonWebApp {
  MenuButtonWebApp();  ///< With nothing set.
  /// With what it needs.
  MenuButtonWebApp(std::string text, WebAppInfo web_app);
  /// @cond
  MenuButtonWebApp(const MenuButtonWebApp& other);
  MenuButtonWebApp(MenuButtonWebApp&& other) noexcept;
  MenuButtonWebApp& operator=(const MenuButtonWebApp& other);
  MenuButtonWebApp& operator=(MenuButtonWebApp&& other) noexcept;
  ~MenuButtonWebApp();
  bool operator==(const MenuButtonWebApp& other) const;
  /// @endcond

  std::string text;  ///< The text (required).
  boxed<WebAppInfo> web_app;  ///< The Mini App to open (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MenuButtonWebApp& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MenuButtonWebApp& value);
  /// @endcond
};

/// Telegram's MenuButtonDefault; it has no members.
///
/// Sent and received.
/// An alternative of MenuButton: `type` is "default".
/// @see https://core.telegram.org/bots/api#menubuttondefault
struct BOTCORE_EXPORT MenuButtonDefault {
  MenuButtonDefault();  ///< With nothing set.
  /// @cond
  MenuButtonDefault(const MenuButtonDefault& other);
  MenuButtonDefault(MenuButtonDefault&& other) noexcept;
  MenuButtonDefault& operator=(const MenuButtonDefault& other);
  MenuButtonDefault& operator=(MenuButtonDefault&& other) noexcept;
  ~MenuButtonDefault();
  bool operator==(const MenuButtonDefault& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MenuButtonDefault& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MenuButtonDefault& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
