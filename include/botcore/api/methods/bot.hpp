// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: bot.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/types/bot.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Tells who the bot is; shows whether its token is valid.
///
/// The request `getMe`, sent as JSON; it gives User.
/// @see https://core.telegram.org/bots/api#getme
struct BOTCORE_EXPORT GetMe {
  static constexpr std::string_view method = "getMe";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = User;  ///< What a call gives.

  GetMe();  ///< With nothing set.
  /// @cond
  GetMe(const GetMe& other);
  GetMe(GetMe&& other) noexcept;
  GetMe& operator=(const GetMe& other);
  GetMe& operator=(GetMe&& other) noexcept;
  ~GetMe();
  bool operator==(const GetMe& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMe& value);
  /// @endcond
};

/// Logs the bot out of the cloud server, before it moves to a local one.
///
/// The request `logOut`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#logout
struct BOTCORE_EXPORT LogOut {
  static constexpr std::string_view method = "logOut";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  LogOut();  ///< With nothing set.
  /// @cond
  LogOut(const LogOut& other);
  LogOut(LogOut&& other) noexcept;
  LogOut& operator=(const LogOut& other);
  LogOut& operator=(LogOut&& other) noexcept;
  ~LogOut();
  bool operator==(const LogOut& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const LogOut& value);
  /// @endcond
};

/// Closes the bot's instance on a local server, before it moves to another one.
///
/// The request `close`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#close
struct BOTCORE_EXPORT Close {
  static constexpr std::string_view method = "close";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  Close();  ///< With nothing set.
  /// @cond
  Close(const Close& other);
  Close(Close&& other) noexcept;
  Close& operator=(const Close& other);
  Close& operator=(Close&& other) noexcept;
  ~Close();
  bool operator==(const Close& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Close& value);
  /// @endcond
};

/// Tells the token of a bot that this bot manages.
///
/// The request `getManagedBotToken`, sent as JSON; it gives a text.
/// @see https://core.telegram.org/bots/api#getmanagedbottoken
struct BOTCORE_EXPORT GetManagedBotToken {
  static constexpr std::string_view method = "getManagedBotToken";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::string;  ///< What a call gives.

  /// With what it needs.
  explicit GetManagedBotToken(std::int64_t user_id);
  /// @cond
  GetManagedBotToken(const GetManagedBotToken& other);
  GetManagedBotToken(GetManagedBotToken&& other) noexcept;
  GetManagedBotToken& operator=(const GetManagedBotToken& other);
  GetManagedBotToken& operator=(GetManagedBotToken&& other) noexcept;
  ~GetManagedBotToken();
  bool operator==(const GetManagedBotToken& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetManagedBotToken& value);
  /// @endcond
};

/// Replaces the token of a bot that this bot manages; the former one is void.
///
/// The request `replaceManagedBotToken`, sent as JSON; it gives a text.
/// @see https://core.telegram.org/bots/api#replacemanagedbottoken
struct BOTCORE_EXPORT ReplaceManagedBotToken {
  static constexpr std::string_view method = "replaceManagedBotToken";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::string;  ///< What a call gives.

  /// With what it needs.
  explicit ReplaceManagedBotToken(std::int64_t user_id);
  /// @cond
  ReplaceManagedBotToken(const ReplaceManagedBotToken& other);
  ReplaceManagedBotToken(ReplaceManagedBotToken&& other) noexcept;
  ReplaceManagedBotToken& operator=(const ReplaceManagedBotToken& other);
  ReplaceManagedBotToken& operator=(ReplaceManagedBotToken&& other) noexcept;
  ~ReplaceManagedBotToken();
  bool operator==(const ReplaceManagedBotToken& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplaceManagedBotToken& value);
  /// @endcond
};

/// Tells who may use a bot that this bot manages.
///
/// The request `getManagedBotAccessSettings`, sent as JSON; it gives BotAccessSettings.
/// @see https://core.telegram.org/bots/api#getmanagedbotaccesssettings
struct BOTCORE_EXPORT GetManagedBotAccessSettings {
  static constexpr std::string_view method = "getManagedBotAccessSettings";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = BotAccessSettings;  ///< What a call gives.

  /// With what it needs.
  explicit GetManagedBotAccessSettings(std::int64_t user_id);
  /// @cond
  GetManagedBotAccessSettings(const GetManagedBotAccessSettings& other);
  GetManagedBotAccessSettings(GetManagedBotAccessSettings&& other) noexcept;
  GetManagedBotAccessSettings& operator=(const GetManagedBotAccessSettings& other);
  GetManagedBotAccessSettings& operator=(GetManagedBotAccessSettings&& other) noexcept;
  ~GetManagedBotAccessSettings();
  bool operator==(const GetManagedBotAccessSettings& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetManagedBotAccessSettings& value);
  /// @endcond
};

/// Sets who may use a bot that this bot manages.
///
/// The request `setManagedBotAccessSettings`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setmanagedbotaccesssettings
struct BOTCORE_EXPORT SetManagedBotAccessSettings {
  static constexpr std::string_view method = "setManagedBotAccessSettings";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted);
  /// @cond
  SetManagedBotAccessSettings(const SetManagedBotAccessSettings& other);
  SetManagedBotAccessSettings(SetManagedBotAccessSettings&& other) noexcept;
  SetManagedBotAccessSettings& operator=(const SetManagedBotAccessSettings& other);
  SetManagedBotAccessSettings& operator=(SetManagedBotAccessSettings&& other) noexcept;
  ~SetManagedBotAccessSettings();
  bool operator==(const SetManagedBotAccessSettings& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  bool is_access_restricted = false;  ///< Required.
  std::optional<std::vector<std::int64_t>> added_user_ids;  ///< Optional.

  /// Sets #added_user_ids.
  SetManagedBotAccessSettings& with_added_user_ids(std::vector<std::int64_t> value) &;
  SetManagedBotAccessSettings& add_added_user_ids(std::int64_t element) &;  ///< Appends to #added_user_ids.
  /// @cond
  SetManagedBotAccessSettings&& with_added_user_ids(std::vector<std::int64_t> value) &&;
  SetManagedBotAccessSettings&& add_added_user_ids(std::int64_t element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetManagedBotAccessSettings& value);
  /// @endcond
};

/// Sets the list of the bot's commands for a scope and a language.
///
/// The request `setMyCommands`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setmycommands
struct BOTCORE_EXPORT SetMyCommands {
  static constexpr std::string_view method = "setMyCommands";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetMyCommands(std::vector<BotCommand> commands);
  /// @cond
  SetMyCommands(const SetMyCommands& other);
  SetMyCommands(SetMyCommands&& other) noexcept;
  SetMyCommands& operator=(const SetMyCommands& other);
  SetMyCommands& operator=(SetMyCommands&& other) noexcept;
  ~SetMyCommands();
  bool operator==(const SetMyCommands& other) const;
  /// @endcond

  std::vector<BotCommand> commands;  ///< Required.
  boxed<BotCommandScope> scope;  ///< Optional.
  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  SetMyCommands& add_commands(BotCommand element) &;  ///< Appends to #commands.
  SetMyCommands& with_scope(BotCommandScope value) &;  ///< Sets #scope.
  SetMyCommands& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  SetMyCommands&& add_commands(BotCommand element) &&;
  SetMyCommands&& with_scope(BotCommandScope value) &&;
  SetMyCommands&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyCommands& value);
  /// @endcond
};

/// Deletes the list of the bot's commands for a scope and a language.
///
/// The request `deleteMyCommands`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletemycommands
struct BOTCORE_EXPORT DeleteMyCommands {
  static constexpr std::string_view method = "deleteMyCommands";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  DeleteMyCommands();  ///< With nothing set.
  /// @cond
  DeleteMyCommands(const DeleteMyCommands& other);
  DeleteMyCommands(DeleteMyCommands&& other) noexcept;
  DeleteMyCommands& operator=(const DeleteMyCommands& other);
  DeleteMyCommands& operator=(DeleteMyCommands&& other) noexcept;
  ~DeleteMyCommands();
  bool operator==(const DeleteMyCommands& other) const;
  /// @endcond

  boxed<BotCommandScope> scope;  ///< Optional.
  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  DeleteMyCommands& with_scope(BotCommandScope value) &;  ///< Sets #scope.
  DeleteMyCommands& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  DeleteMyCommands&& with_scope(BotCommandScope value) &&;
  DeleteMyCommands&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteMyCommands& value);
  /// @endcond
};

/// Tells the list of the bot's commands for a scope and a language.
///
/// The request `getMyCommands`, sent as JSON; it gives a list of BotCommand.
/// @see https://core.telegram.org/bots/api#getmycommands
struct BOTCORE_EXPORT GetMyCommands {
  static constexpr std::string_view method = "getMyCommands";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<BotCommand>;  ///< What a call gives.

  GetMyCommands();  ///< With nothing set.
  /// @cond
  GetMyCommands(const GetMyCommands& other);
  GetMyCommands(GetMyCommands&& other) noexcept;
  GetMyCommands& operator=(const GetMyCommands& other);
  GetMyCommands& operator=(GetMyCommands&& other) noexcept;
  ~GetMyCommands();
  bool operator==(const GetMyCommands& other) const;
  /// @endcond

  boxed<BotCommandScope> scope;  ///< Optional.
  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  GetMyCommands& with_scope(BotCommandScope value) &;  ///< Sets #scope.
  GetMyCommands& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  GetMyCommands&& with_scope(BotCommandScope value) &&;
  GetMyCommands&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyCommands& value);
  /// @endcond
};

/// Sets the bot's name.
///
/// The request `setMyName`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setmyname
struct BOTCORE_EXPORT SetMyName {
  static constexpr std::string_view method = "setMyName";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  SetMyName();  ///< With nothing set.
  /// @cond
  SetMyName(const SetMyName& other);
  SetMyName(SetMyName&& other) noexcept;
  SetMyName& operator=(const SetMyName& other);
  SetMyName& operator=(SetMyName&& other) noexcept;
  ~SetMyName();
  bool operator==(const SetMyName& other) const;
  /// @endcond

  std::optional<std::string> name;  ///< The name (optional; 0–64 characters).
  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  SetMyName& with_name(std::string value) &;  ///< Sets #name.
  SetMyName& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  SetMyName&& with_name(std::string value) &&;
  SetMyName&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyName& value);
  /// @endcond
};

/// Tells the bot's name.
///
/// The request `getMyName`, sent as JSON; it gives BotName.
/// @see https://core.telegram.org/bots/api#getmyname
struct BOTCORE_EXPORT GetMyName {
  static constexpr std::string_view method = "getMyName";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = BotName;  ///< What a call gives.

  GetMyName();  ///< With nothing set.
  /// @cond
  GetMyName(const GetMyName& other);
  GetMyName(GetMyName&& other) noexcept;
  GetMyName& operator=(const GetMyName& other);
  GetMyName& operator=(GetMyName&& other) noexcept;
  ~GetMyName();
  bool operator==(const GetMyName& other) const;
  /// @endcond

  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  GetMyName& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  GetMyName&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyName& value);
  /// @endcond
};

/// Sets the description that an empty chat with the bot shows.
///
/// The request `setMyDescription`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setmydescription
struct BOTCORE_EXPORT SetMyDescription {
  static constexpr std::string_view method = "setMyDescription";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  SetMyDescription();  ///< With nothing set.
  /// @cond
  SetMyDescription(const SetMyDescription& other);
  SetMyDescription(SetMyDescription&& other) noexcept;
  SetMyDescription& operator=(const SetMyDescription& other);
  SetMyDescription& operator=(SetMyDescription&& other) noexcept;
  ~SetMyDescription();
  bool operator==(const SetMyDescription& other) const;
  /// @endcond

  std::optional<std::string> description;  ///< The description (optional; 0–512 characters).
  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  SetMyDescription& with_description(std::string value) &;  ///< Sets #description.
  SetMyDescription& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  SetMyDescription&& with_description(std::string value) &&;
  SetMyDescription&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyDescription& value);
  /// @endcond
};

/// Tells the description that an empty chat with the bot shows.
///
/// The request `getMyDescription`, sent as JSON; it gives BotDescription.
/// @see https://core.telegram.org/bots/api#getmydescription
struct BOTCORE_EXPORT GetMyDescription {
  static constexpr std::string_view method = "getMyDescription";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = BotDescription;  ///< What a call gives.

  GetMyDescription();  ///< With nothing set.
  /// @cond
  GetMyDescription(const GetMyDescription& other);
  GetMyDescription(GetMyDescription&& other) noexcept;
  GetMyDescription& operator=(const GetMyDescription& other);
  GetMyDescription& operator=(GetMyDescription&& other) noexcept;
  ~GetMyDescription();
  bool operator==(const GetMyDescription& other) const;
  /// @endcond

  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  GetMyDescription& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  GetMyDescription&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyDescription& value);
  /// @endcond
};

/// Sets the short description on the bot's profile.
///
/// The request `setMyShortDescription`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setmyshortdescription
struct BOTCORE_EXPORT SetMyShortDescription {
  static constexpr std::string_view method = "setMyShortDescription";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  SetMyShortDescription();  ///< With nothing set.
  /// @cond
  SetMyShortDescription(const SetMyShortDescription& other);
  SetMyShortDescription(SetMyShortDescription&& other) noexcept;
  SetMyShortDescription& operator=(const SetMyShortDescription& other);
  SetMyShortDescription& operator=(SetMyShortDescription&& other) noexcept;
  ~SetMyShortDescription();
  bool operator==(const SetMyShortDescription& other) const;
  /// @endcond

  std::optional<std::string> short_description;  ///< Optional; 0–120 characters.
  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  SetMyShortDescription& with_short_description(std::string value) &;  ///< Sets #short_description.
  SetMyShortDescription& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  SetMyShortDescription&& with_short_description(std::string value) &&;
  SetMyShortDescription&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyShortDescription& value);
  /// @endcond
};

/// Tells the short description on the bot's profile.
///
/// The request `getMyShortDescription`, sent as JSON; it gives BotShortDescription.
/// @see https://core.telegram.org/bots/api#getmyshortdescription
struct BOTCORE_EXPORT GetMyShortDescription {
  static constexpr std::string_view method = "getMyShortDescription";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = BotShortDescription;  ///< What a call gives.

  GetMyShortDescription();  ///< With nothing set.
  /// @cond
  GetMyShortDescription(const GetMyShortDescription& other);
  GetMyShortDescription(GetMyShortDescription&& other) noexcept;
  GetMyShortDescription& operator=(const GetMyShortDescription& other);
  GetMyShortDescription& operator=(GetMyShortDescription&& other) noexcept;
  ~GetMyShortDescription();
  bool operator==(const GetMyShortDescription& other) const;
  /// @endcond

  std::optional<std::string> language_code;  ///< An IETF language tag, such as `en` (optional).

  GetMyShortDescription& with_language_code(std::string value) &;  ///< Sets #language_code.
  /// @cond
  GetMyShortDescription&& with_language_code(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyShortDescription& value);
  /// @endcond
};

/// Sets the bot's profile photo.
///
/// The request `setMyProfilePhoto`, sent as JSON, or as multipart when files are attached; it gives true.
/// @see https://core.telegram.org/bots/api#setmyprofilephoto
struct BOTCORE_EXPORT SetMyProfilePhoto {
  static constexpr std::string_view method = "setMyProfilePhoto";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetMyProfilePhoto(InputProfilePhoto photo);
  /// @cond
  SetMyProfilePhoto(const SetMyProfilePhoto& other);
  SetMyProfilePhoto(SetMyProfilePhoto&& other) noexcept;
  SetMyProfilePhoto& operator=(const SetMyProfilePhoto& other);
  SetMyProfilePhoto& operator=(SetMyProfilePhoto&& other) noexcept;
  ~SetMyProfilePhoto();
  bool operator==(const SetMyProfilePhoto& other) const;
  /// @endcond

  boxed<InputProfilePhoto> photo;  ///< Required; may hold uploads.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyProfilePhoto& value);
  /// @endcond
};

/// Removes the bot's profile photo.
///
/// The request `removeMyProfilePhoto`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#removemyprofilephoto
struct BOTCORE_EXPORT RemoveMyProfilePhoto {
  static constexpr std::string_view method = "removeMyProfilePhoto";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  RemoveMyProfilePhoto();  ///< With nothing set.
  /// @cond
  RemoveMyProfilePhoto(const RemoveMyProfilePhoto& other);
  RemoveMyProfilePhoto(RemoveMyProfilePhoto&& other) noexcept;
  RemoveMyProfilePhoto& operator=(const RemoveMyProfilePhoto& other);
  RemoveMyProfilePhoto& operator=(RemoveMyProfilePhoto&& other) noexcept;
  ~RemoveMyProfilePhoto();
  bool operator==(const RemoveMyProfilePhoto& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RemoveMyProfilePhoto& value);
  /// @endcond
};

/// Sets the bot's menu button, in one private chat or for all.
///
/// The request `setChatMenuButton`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setchatmenubutton
struct BOTCORE_EXPORT SetChatMenuButton {
  static constexpr std::string_view method = "setChatMenuButton";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  SetChatMenuButton();  ///< With nothing set.
  /// @cond
  SetChatMenuButton(const SetChatMenuButton& other);
  SetChatMenuButton(SetChatMenuButton&& other) noexcept;
  SetChatMenuButton& operator=(const SetChatMenuButton& other);
  SetChatMenuButton& operator=(SetChatMenuButton&& other) noexcept;
  ~SetChatMenuButton();
  bool operator==(const SetChatMenuButton& other) const;
  /// @endcond

  std::optional<std::int64_t> chat_id;  ///< The chat (optional).
  boxed<MenuButton> menu_button;  ///< Optional.

  SetChatMenuButton& with_chat_id(std::int64_t value) &;  ///< Sets #chat_id.
  SetChatMenuButton& with_menu_button(MenuButton value) &;  ///< Sets #menu_button.
  /// @cond
  SetChatMenuButton&& with_chat_id(std::int64_t value) &&;
  SetChatMenuButton&& with_menu_button(MenuButton value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatMenuButton& value);
  /// @endcond
};

/// Tells the bot's menu button, in one private chat or for all.
///
/// The request `getChatMenuButton`, sent as JSON; it gives MenuButton.
/// @see https://core.telegram.org/bots/api#getchatmenubutton
struct BOTCORE_EXPORT GetChatMenuButton {
  static constexpr std::string_view method = "getChatMenuButton";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = MenuButton;  ///< What a call gives.

  GetChatMenuButton();  ///< With nothing set.
  /// @cond
  GetChatMenuButton(const GetChatMenuButton& other);
  GetChatMenuButton(GetChatMenuButton&& other) noexcept;
  GetChatMenuButton& operator=(const GetChatMenuButton& other);
  GetChatMenuButton& operator=(GetChatMenuButton&& other) noexcept;
  ~GetChatMenuButton();
  bool operator==(const GetChatMenuButton& other) const;
  /// @endcond

  std::optional<std::int64_t> chat_id;  ///< The chat (optional).

  GetChatMenuButton& with_chat_id(std::int64_t value) &;  ///< Sets #chat_id.
  /// @cond
  GetChatMenuButton&& with_chat_id(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatMenuButton& value);
  /// @endcond
};

/// Sets the rights that the bot asks for when it is made an administrator.
///
/// The request `setMyDefaultAdministratorRights`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setmydefaultadministratorrights
struct BOTCORE_EXPORT SetMyDefaultAdministratorRights {
  static constexpr std::string_view method = "setMyDefaultAdministratorRights";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  SetMyDefaultAdministratorRights();  ///< With nothing set.
  /// @cond
  SetMyDefaultAdministratorRights(const SetMyDefaultAdministratorRights& other);
  SetMyDefaultAdministratorRights(SetMyDefaultAdministratorRights&& other) noexcept;
  SetMyDefaultAdministratorRights& operator=(const SetMyDefaultAdministratorRights& other);
  SetMyDefaultAdministratorRights& operator=(SetMyDefaultAdministratorRights&& other) noexcept;
  ~SetMyDefaultAdministratorRights();
  bool operator==(const SetMyDefaultAdministratorRights& other) const;
  /// @endcond

  boxed<ChatAdministratorRights> rights;  ///< What an administrator may do (optional).
  std::optional<bool> for_channels;  ///< Optional.

  SetMyDefaultAdministratorRights& with_rights(ChatAdministratorRights value) &;  ///< Sets #rights.
  SetMyDefaultAdministratorRights& with_for_channels(bool value = true) &;  ///< Sets #for_channels.
  /// @cond
  SetMyDefaultAdministratorRights&& with_rights(ChatAdministratorRights value) &&;
  SetMyDefaultAdministratorRights&& with_for_channels(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyDefaultAdministratorRights& value);
  /// @endcond
};

/// Tells the rights that the bot asks for when it is made an administrator.
///
/// The request `getMyDefaultAdministratorRights`, sent as JSON; it gives ChatAdministratorRights.
/// @see https://core.telegram.org/bots/api#getmydefaultadministratorrights
struct BOTCORE_EXPORT GetMyDefaultAdministratorRights {
  static constexpr std::string_view method = "getMyDefaultAdministratorRights";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ChatAdministratorRights;  ///< What a call gives.

  GetMyDefaultAdministratorRights();  ///< With nothing set.
  /// @cond
  GetMyDefaultAdministratorRights(const GetMyDefaultAdministratorRights& other);
  GetMyDefaultAdministratorRights(GetMyDefaultAdministratorRights&& other) noexcept;
  GetMyDefaultAdministratorRights& operator=(const GetMyDefaultAdministratorRights& other);
  GetMyDefaultAdministratorRights& operator=(GetMyDefaultAdministratorRights&& other) noexcept;
  ~GetMyDefaultAdministratorRights();
  bool operator==(const GetMyDefaultAdministratorRights& other) const;
  /// @endcond

  std::optional<bool> for_channels;  ///< Optional.

  GetMyDefaultAdministratorRights& with_for_channels(bool value = true) &;  ///< Sets #for_channels.
  /// @cond
  GetMyDefaultAdministratorRights&& with_for_channels(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyDefaultAdministratorRights& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
