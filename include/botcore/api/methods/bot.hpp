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

/// The request `getMe`.
/// @see https://core.telegram.org/bots/api#getme
struct BOTCORE_EXPORT GetMe {
  static constexpr std::string_view method = "getMe";
  static constexpr bool multipart = false;
  using result_type = User;

  GetMe();
  GetMe(const GetMe& other);
  GetMe(GetMe&& other) noexcept;
  GetMe& operator=(const GetMe& other);
  GetMe& operator=(GetMe&& other) noexcept;
  ~GetMe();
  bool operator==(const GetMe& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMe& value);
};

/// The request `logOut`.
/// @see https://core.telegram.org/bots/api#logout
struct BOTCORE_EXPORT LogOut {
  static constexpr std::string_view method = "logOut";
  static constexpr bool multipart = false;
  using result_type = bool;

  LogOut();
  LogOut(const LogOut& other);
  LogOut(LogOut&& other) noexcept;
  LogOut& operator=(const LogOut& other);
  LogOut& operator=(LogOut&& other) noexcept;
  ~LogOut();
  bool operator==(const LogOut& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const LogOut& value);
};

/// The request `close`.
/// @see https://core.telegram.org/bots/api#close
struct BOTCORE_EXPORT Close {
  static constexpr std::string_view method = "close";
  static constexpr bool multipart = false;
  using result_type = bool;

  Close();
  Close(const Close& other);
  Close(Close&& other) noexcept;
  Close& operator=(const Close& other);
  Close& operator=(Close&& other) noexcept;
  ~Close();
  bool operator==(const Close& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const Close& value);
};

/// The request `getManagedBotToken`.
/// @see https://core.telegram.org/bots/api#getmanagedbottoken
struct BOTCORE_EXPORT GetManagedBotToken {
  static constexpr std::string_view method = "getManagedBotToken";
  static constexpr bool multipart = false;
  using result_type = std::string;

  explicit GetManagedBotToken(std::int64_t user_id);
  GetManagedBotToken(const GetManagedBotToken& other);
  GetManagedBotToken(GetManagedBotToken&& other) noexcept;
  GetManagedBotToken& operator=(const GetManagedBotToken& other);
  GetManagedBotToken& operator=(GetManagedBotToken&& other) noexcept;
  ~GetManagedBotToken();
  bool operator==(const GetManagedBotToken& other) const;

  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetManagedBotToken& value);
};

/// The request `replaceManagedBotToken`.
/// @see https://core.telegram.org/bots/api#replacemanagedbottoken
struct BOTCORE_EXPORT ReplaceManagedBotToken {
  static constexpr std::string_view method = "replaceManagedBotToken";
  static constexpr bool multipart = false;
  using result_type = std::string;

  explicit ReplaceManagedBotToken(std::int64_t user_id);
  ReplaceManagedBotToken(const ReplaceManagedBotToken& other);
  ReplaceManagedBotToken(ReplaceManagedBotToken&& other) noexcept;
  ReplaceManagedBotToken& operator=(const ReplaceManagedBotToken& other);
  ReplaceManagedBotToken& operator=(ReplaceManagedBotToken&& other) noexcept;
  ~ReplaceManagedBotToken();
  bool operator==(const ReplaceManagedBotToken& other) const;

  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplaceManagedBotToken& value);
};

/// The request `getManagedBotAccessSettings`.
/// @see https://core.telegram.org/bots/api#getmanagedbotaccesssettings
struct BOTCORE_EXPORT GetManagedBotAccessSettings {
  static constexpr std::string_view method = "getManagedBotAccessSettings";
  static constexpr bool multipart = false;
  using result_type = BotAccessSettings;

  explicit GetManagedBotAccessSettings(std::int64_t user_id);
  GetManagedBotAccessSettings(const GetManagedBotAccessSettings& other);
  GetManagedBotAccessSettings(GetManagedBotAccessSettings&& other) noexcept;
  GetManagedBotAccessSettings& operator=(const GetManagedBotAccessSettings& other);
  GetManagedBotAccessSettings& operator=(GetManagedBotAccessSettings&& other) noexcept;
  ~GetManagedBotAccessSettings();
  bool operator==(const GetManagedBotAccessSettings& other) const;

  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetManagedBotAccessSettings& value);
};

/// The request `setManagedBotAccessSettings`.
/// @see https://core.telegram.org/bots/api#setmanagedbotaccesssettings
struct BOTCORE_EXPORT SetManagedBotAccessSettings {
  static constexpr std::string_view method = "setManagedBotAccessSettings";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted);
  SetManagedBotAccessSettings(const SetManagedBotAccessSettings& other);
  SetManagedBotAccessSettings(SetManagedBotAccessSettings&& other) noexcept;
  SetManagedBotAccessSettings& operator=(const SetManagedBotAccessSettings& other);
  SetManagedBotAccessSettings& operator=(SetManagedBotAccessSettings&& other) noexcept;
  ~SetManagedBotAccessSettings();
  bool operator==(const SetManagedBotAccessSettings& other) const;

  std::int64_t user_id = 0;  ///< Required.
  bool is_access_restricted = false;  ///< Required.
  std::optional<std::vector<std::int64_t>> added_user_ids;  ///< Optional.

  SetManagedBotAccessSettings& with_added_user_ids(std::vector<std::int64_t> value) &;
  SetManagedBotAccessSettings&& with_added_user_ids(std::vector<std::int64_t> value) &&;
  SetManagedBotAccessSettings& add_added_user_ids(std::int64_t element) &;
  SetManagedBotAccessSettings&& add_added_user_ids(std::int64_t element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetManagedBotAccessSettings& value);
};

/// The request `setMyCommands`.
/// @see https://core.telegram.org/bots/api#setmycommands
struct BOTCORE_EXPORT SetMyCommands {
  static constexpr std::string_view method = "setMyCommands";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SetMyCommands(std::vector<BotCommand> commands);
  SetMyCommands(const SetMyCommands& other);
  SetMyCommands(SetMyCommands&& other) noexcept;
  SetMyCommands& operator=(const SetMyCommands& other);
  SetMyCommands& operator=(SetMyCommands&& other) noexcept;
  ~SetMyCommands();
  bool operator==(const SetMyCommands& other) const;

  std::vector<BotCommand> commands;  ///< Required.
  boxed<BotCommandScope> scope;  ///< Optional.
  std::optional<std::string> language_code;  ///< Optional.

  SetMyCommands& add_commands(BotCommand element) &;
  SetMyCommands&& add_commands(BotCommand element) &&;
  SetMyCommands& with_scope(BotCommandScope value) &;
  SetMyCommands&& with_scope(BotCommandScope value) &&;
  SetMyCommands& with_language_code(std::string value) &;
  SetMyCommands&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyCommands& value);
};

/// The request `deleteMyCommands`.
/// @see https://core.telegram.org/bots/api#deletemycommands
struct BOTCORE_EXPORT DeleteMyCommands {
  static constexpr std::string_view method = "deleteMyCommands";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteMyCommands();
  DeleteMyCommands(const DeleteMyCommands& other);
  DeleteMyCommands(DeleteMyCommands&& other) noexcept;
  DeleteMyCommands& operator=(const DeleteMyCommands& other);
  DeleteMyCommands& operator=(DeleteMyCommands&& other) noexcept;
  ~DeleteMyCommands();
  bool operator==(const DeleteMyCommands& other) const;

  boxed<BotCommandScope> scope;  ///< Optional.
  std::optional<std::string> language_code;  ///< Optional.

  DeleteMyCommands& with_scope(BotCommandScope value) &;
  DeleteMyCommands&& with_scope(BotCommandScope value) &&;
  DeleteMyCommands& with_language_code(std::string value) &;
  DeleteMyCommands&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteMyCommands& value);
};

/// The request `getMyCommands`.
/// @see https://core.telegram.org/bots/api#getmycommands
struct BOTCORE_EXPORT GetMyCommands {
  static constexpr std::string_view method = "getMyCommands";
  static constexpr bool multipart = false;
  using result_type = std::vector<BotCommand>;

  GetMyCommands();
  GetMyCommands(const GetMyCommands& other);
  GetMyCommands(GetMyCommands&& other) noexcept;
  GetMyCommands& operator=(const GetMyCommands& other);
  GetMyCommands& operator=(GetMyCommands&& other) noexcept;
  ~GetMyCommands();
  bool operator==(const GetMyCommands& other) const;

  boxed<BotCommandScope> scope;  ///< Optional.
  std::optional<std::string> language_code;  ///< Optional.

  GetMyCommands& with_scope(BotCommandScope value) &;
  GetMyCommands&& with_scope(BotCommandScope value) &&;
  GetMyCommands& with_language_code(std::string value) &;
  GetMyCommands&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyCommands& value);
};

/// The request `setMyName`.
/// @see https://core.telegram.org/bots/api#setmyname
struct BOTCORE_EXPORT SetMyName {
  static constexpr std::string_view method = "setMyName";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetMyName();
  SetMyName(const SetMyName& other);
  SetMyName(SetMyName&& other) noexcept;
  SetMyName& operator=(const SetMyName& other);
  SetMyName& operator=(SetMyName&& other) noexcept;
  ~SetMyName();
  bool operator==(const SetMyName& other) const;

  std::optional<std::string> name;  ///< Optional; 0–64 characters.
  std::optional<std::string> language_code;  ///< Optional.

  SetMyName& with_name(std::string value) &;
  SetMyName&& with_name(std::string value) &&;
  SetMyName& with_language_code(std::string value) &;
  SetMyName&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyName& value);
};

/// The request `getMyName`.
/// @see https://core.telegram.org/bots/api#getmyname
struct BOTCORE_EXPORT GetMyName {
  static constexpr std::string_view method = "getMyName";
  static constexpr bool multipart = false;
  using result_type = BotName;

  GetMyName();
  GetMyName(const GetMyName& other);
  GetMyName(GetMyName&& other) noexcept;
  GetMyName& operator=(const GetMyName& other);
  GetMyName& operator=(GetMyName&& other) noexcept;
  ~GetMyName();
  bool operator==(const GetMyName& other) const;

  std::optional<std::string> language_code;  ///< Optional.

  GetMyName& with_language_code(std::string value) &;
  GetMyName&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyName& value);
};

/// The request `setMyDescription`.
/// @see https://core.telegram.org/bots/api#setmydescription
struct BOTCORE_EXPORT SetMyDescription {
  static constexpr std::string_view method = "setMyDescription";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetMyDescription();
  SetMyDescription(const SetMyDescription& other);
  SetMyDescription(SetMyDescription&& other) noexcept;
  SetMyDescription& operator=(const SetMyDescription& other);
  SetMyDescription& operator=(SetMyDescription&& other) noexcept;
  ~SetMyDescription();
  bool operator==(const SetMyDescription& other) const;

  std::optional<std::string> description;  ///< Optional; 0–512 characters.
  std::optional<std::string> language_code;  ///< Optional.

  SetMyDescription& with_description(std::string value) &;
  SetMyDescription&& with_description(std::string value) &&;
  SetMyDescription& with_language_code(std::string value) &;
  SetMyDescription&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyDescription& value);
};

/// The request `getMyDescription`.
/// @see https://core.telegram.org/bots/api#getmydescription
struct BOTCORE_EXPORT GetMyDescription {
  static constexpr std::string_view method = "getMyDescription";
  static constexpr bool multipart = false;
  using result_type = BotDescription;

  GetMyDescription();
  GetMyDescription(const GetMyDescription& other);
  GetMyDescription(GetMyDescription&& other) noexcept;
  GetMyDescription& operator=(const GetMyDescription& other);
  GetMyDescription& operator=(GetMyDescription&& other) noexcept;
  ~GetMyDescription();
  bool operator==(const GetMyDescription& other) const;

  std::optional<std::string> language_code;  ///< Optional.

  GetMyDescription& with_language_code(std::string value) &;
  GetMyDescription&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyDescription& value);
};

/// The request `setMyShortDescription`.
/// @see https://core.telegram.org/bots/api#setmyshortdescription
struct BOTCORE_EXPORT SetMyShortDescription {
  static constexpr std::string_view method = "setMyShortDescription";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetMyShortDescription();
  SetMyShortDescription(const SetMyShortDescription& other);
  SetMyShortDescription(SetMyShortDescription&& other) noexcept;
  SetMyShortDescription& operator=(const SetMyShortDescription& other);
  SetMyShortDescription& operator=(SetMyShortDescription&& other) noexcept;
  ~SetMyShortDescription();
  bool operator==(const SetMyShortDescription& other) const;

  std::optional<std::string> short_description;  ///< Optional; 0–120 characters.
  std::optional<std::string> language_code;  ///< Optional.

  SetMyShortDescription& with_short_description(std::string value) &;
  SetMyShortDescription&& with_short_description(std::string value) &&;
  SetMyShortDescription& with_language_code(std::string value) &;
  SetMyShortDescription&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyShortDescription& value);
};

/// The request `getMyShortDescription`.
/// @see https://core.telegram.org/bots/api#getmyshortdescription
struct BOTCORE_EXPORT GetMyShortDescription {
  static constexpr std::string_view method = "getMyShortDescription";
  static constexpr bool multipart = false;
  using result_type = BotShortDescription;

  GetMyShortDescription();
  GetMyShortDescription(const GetMyShortDescription& other);
  GetMyShortDescription(GetMyShortDescription&& other) noexcept;
  GetMyShortDescription& operator=(const GetMyShortDescription& other);
  GetMyShortDescription& operator=(GetMyShortDescription&& other) noexcept;
  ~GetMyShortDescription();
  bool operator==(const GetMyShortDescription& other) const;

  std::optional<std::string> language_code;  ///< Optional.

  GetMyShortDescription& with_language_code(std::string value) &;
  GetMyShortDescription&& with_language_code(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyShortDescription& value);
};

/// The request `setMyProfilePhoto`, which may upload files.
/// @see https://core.telegram.org/bots/api#setmyprofilephoto
struct BOTCORE_EXPORT SetMyProfilePhoto {
  static constexpr std::string_view method = "setMyProfilePhoto";
  static constexpr bool multipart = true;
  using result_type = bool;

  explicit SetMyProfilePhoto(InputProfilePhoto photo);
  SetMyProfilePhoto(const SetMyProfilePhoto& other);
  SetMyProfilePhoto(SetMyProfilePhoto&& other) noexcept;
  SetMyProfilePhoto& operator=(const SetMyProfilePhoto& other);
  SetMyProfilePhoto& operator=(SetMyProfilePhoto&& other) noexcept;
  ~SetMyProfilePhoto();
  bool operator==(const SetMyProfilePhoto& other) const;

  boxed<InputProfilePhoto> photo;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyProfilePhoto& value);
};

/// The request `removeMyProfilePhoto`.
/// @see https://core.telegram.org/bots/api#removemyprofilephoto
struct BOTCORE_EXPORT RemoveMyProfilePhoto {
  static constexpr std::string_view method = "removeMyProfilePhoto";
  static constexpr bool multipart = false;
  using result_type = bool;

  RemoveMyProfilePhoto();
  RemoveMyProfilePhoto(const RemoveMyProfilePhoto& other);
  RemoveMyProfilePhoto(RemoveMyProfilePhoto&& other) noexcept;
  RemoveMyProfilePhoto& operator=(const RemoveMyProfilePhoto& other);
  RemoveMyProfilePhoto& operator=(RemoveMyProfilePhoto&& other) noexcept;
  ~RemoveMyProfilePhoto();
  bool operator==(const RemoveMyProfilePhoto& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RemoveMyProfilePhoto& value);
};

/// The request `setChatMenuButton`.
/// @see https://core.telegram.org/bots/api#setchatmenubutton
struct BOTCORE_EXPORT SetChatMenuButton {
  static constexpr std::string_view method = "setChatMenuButton";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetChatMenuButton();
  SetChatMenuButton(const SetChatMenuButton& other);
  SetChatMenuButton(SetChatMenuButton&& other) noexcept;
  SetChatMenuButton& operator=(const SetChatMenuButton& other);
  SetChatMenuButton& operator=(SetChatMenuButton&& other) noexcept;
  ~SetChatMenuButton();
  bool operator==(const SetChatMenuButton& other) const;

  std::optional<std::int64_t> chat_id;  ///< Optional.
  boxed<MenuButton> menu_button;  ///< Optional.

  SetChatMenuButton& with_chat_id(std::int64_t value) &;
  SetChatMenuButton&& with_chat_id(std::int64_t value) &&;
  SetChatMenuButton& with_menu_button(MenuButton value) &;
  SetChatMenuButton&& with_menu_button(MenuButton value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatMenuButton& value);
};

/// The request `getChatMenuButton`.
/// @see https://core.telegram.org/bots/api#getchatmenubutton
struct BOTCORE_EXPORT GetChatMenuButton {
  static constexpr std::string_view method = "getChatMenuButton";
  static constexpr bool multipart = false;
  using result_type = MenuButton;

  GetChatMenuButton();
  GetChatMenuButton(const GetChatMenuButton& other);
  GetChatMenuButton(GetChatMenuButton&& other) noexcept;
  GetChatMenuButton& operator=(const GetChatMenuButton& other);
  GetChatMenuButton& operator=(GetChatMenuButton&& other) noexcept;
  ~GetChatMenuButton();
  bool operator==(const GetChatMenuButton& other) const;

  std::optional<std::int64_t> chat_id;  ///< Optional.

  GetChatMenuButton& with_chat_id(std::int64_t value) &;
  GetChatMenuButton&& with_chat_id(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatMenuButton& value);
};

/// The request `setMyDefaultAdministratorRights`.
/// @see https://core.telegram.org/bots/api#setmydefaultadministratorrights
struct BOTCORE_EXPORT SetMyDefaultAdministratorRights {
  static constexpr std::string_view method = "setMyDefaultAdministratorRights";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetMyDefaultAdministratorRights();
  SetMyDefaultAdministratorRights(const SetMyDefaultAdministratorRights& other);
  SetMyDefaultAdministratorRights(SetMyDefaultAdministratorRights&& other) noexcept;
  SetMyDefaultAdministratorRights& operator=(const SetMyDefaultAdministratorRights& other);
  SetMyDefaultAdministratorRights& operator=(SetMyDefaultAdministratorRights&& other) noexcept;
  ~SetMyDefaultAdministratorRights();
  bool operator==(const SetMyDefaultAdministratorRights& other) const;

  boxed<ChatAdministratorRights> rights;  ///< Optional.
  std::optional<bool> for_channels;  ///< Optional.

  SetMyDefaultAdministratorRights& with_rights(ChatAdministratorRights value) &;
  SetMyDefaultAdministratorRights&& with_rights(ChatAdministratorRights value) &&;
  SetMyDefaultAdministratorRights& with_for_channels(bool value = true) &;
  SetMyDefaultAdministratorRights&& with_for_channels(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMyDefaultAdministratorRights& value);
};

/// The request `getMyDefaultAdministratorRights`.
/// @see https://core.telegram.org/bots/api#getmydefaultadministratorrights
struct BOTCORE_EXPORT GetMyDefaultAdministratorRights {
  static constexpr std::string_view method = "getMyDefaultAdministratorRights";
  static constexpr bool multipart = false;
  using result_type = ChatAdministratorRights;

  GetMyDefaultAdministratorRights();
  GetMyDefaultAdministratorRights(const GetMyDefaultAdministratorRights& other);
  GetMyDefaultAdministratorRights(GetMyDefaultAdministratorRights&& other) noexcept;
  GetMyDefaultAdministratorRights& operator=(const GetMyDefaultAdministratorRights& other);
  GetMyDefaultAdministratorRights& operator=(GetMyDefaultAdministratorRights&& other) noexcept;
  ~GetMyDefaultAdministratorRights();
  bool operator==(const GetMyDefaultAdministratorRights& other) const;

  std::optional<bool> for_channels;  ///< Optional.

  GetMyDefaultAdministratorRights& with_for_channels(bool value = true) &;
  GetMyDefaultAdministratorRights&& with_for_channels(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyDefaultAdministratorRights& value);
};

}  // namespace botcore::inline v0::api
