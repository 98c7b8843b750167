// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: keyboard.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/make_row.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's WebAppInfo.
/// @see https://core.telegram.org/bots/api#webappinfo
struct BOTCORE_EXPORT WebAppInfo {
  WebAppInfo();
  explicit WebAppInfo(std::string url);
  WebAppInfo(const WebAppInfo& other);
  WebAppInfo(WebAppInfo&& other) noexcept;
  WebAppInfo& operator=(const WebAppInfo& other);
  WebAppInfo& operator=(WebAppInfo&& other) noexcept;
  ~WebAppInfo();
  bool operator==(const WebAppInfo& other) const;

  std::string url;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const WebAppInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, WebAppInfo& value);
};

/// Telegram's ReplyKeyboardMarkup.
/// @see https://core.telegram.org/bots/api#replykeyboardmarkup
struct BOTCORE_EXPORT ReplyKeyboardMarkup {
  ReplyKeyboardMarkup();
  explicit ReplyKeyboardMarkup(std::vector<std::vector<KeyboardButton>> keyboard);
  ReplyKeyboardMarkup(const ReplyKeyboardMarkup& other);
  ReplyKeyboardMarkup(ReplyKeyboardMarkup&& other) noexcept;
  ReplyKeyboardMarkup& operator=(const ReplyKeyboardMarkup& other);
  ReplyKeyboardMarkup& operator=(ReplyKeyboardMarkup&& other) noexcept;
  ~ReplyKeyboardMarkup();
  bool operator==(const ReplyKeyboardMarkup& other) const;

  std::vector<std::vector<KeyboardButton>> keyboard;  ///< Required.
  std::optional<bool> is_persistent;  ///< Optional; default false.
  std::optional<bool> resize_keyboard;  ///< Optional; default false.
  std::optional<bool> one_time_keyboard;  ///< Optional; default false.
  std::optional<std::string> input_field_placeholder;  ///< Optional; 1–64 characters.
  std::optional<bool> selective;  ///< Optional.
  std::optional<bool> force_reply;  ///< Optional.

  ReplyKeyboardMarkup& add_keyboard(std::vector<KeyboardButton> element) &;
  ReplyKeyboardMarkup&& add_keyboard(std::vector<KeyboardButton> element) &&;
  ReplyKeyboardMarkup& with_is_persistent(bool value = true) &;
  ReplyKeyboardMarkup&& with_is_persistent(bool value = true) &&;
  ReplyKeyboardMarkup& with_resize_keyboard(bool value = true) &;
  ReplyKeyboardMarkup&& with_resize_keyboard(bool value = true) &&;
  ReplyKeyboardMarkup& with_one_time_keyboard(bool value = true) &;
  ReplyKeyboardMarkup&& with_one_time_keyboard(bool value = true) &&;
  ReplyKeyboardMarkup& with_input_field_placeholder(std::string value) &;
  ReplyKeyboardMarkup&& with_input_field_placeholder(std::string value) &&;
  ReplyKeyboardMarkup& with_selective(bool value = true) &;
  ReplyKeyboardMarkup&& with_selective(bool value = true) &&;
  ReplyKeyboardMarkup& with_force_reply(bool value = true) &;
  ReplyKeyboardMarkup&& with_force_reply(bool value = true) &&;
  /// Appends one row to `keyboard`; each argument makes one KeyboardButton.
  template <class... Elements>
  ReplyKeyboardMarkup& add_row(Elements&&... elements) & {
    using Row = std::vector<KeyboardButton>;
    return add_keyboard(make_row<Row>(std::forward<Elements>(elements)...));
  }
  template <class... Elements>
  ReplyKeyboardMarkup&& add_row(Elements&&... elements) && {
    return std::move(add_row(std::forward<Elements>(elements)...));
  }

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyKeyboardMarkup& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyKeyboardMarkup& value);
};

/// Telegram's KeyboardButton.
/// @see https://core.telegram.org/bots/api#keyboardbutton
struct BOTCORE_EXPORT KeyboardButton {
  KeyboardButton();
  explicit KeyboardButton(std::string text);
  KeyboardButton(const KeyboardButton& other);
  KeyboardButton(KeyboardButton&& other) noexcept;
  KeyboardButton& operator=(const KeyboardButton& other);
  KeyboardButton& operator=(KeyboardButton&& other) noexcept;
  ~KeyboardButton();
  bool operator==(const KeyboardButton& other) const;

  std::string text;  ///< Required.
  std::optional<std::string> icon_custom_emoji_id;  ///< Optional.
  std::optional<ButtonStyle> style;  ///< Optional.
  boxed<KeyboardButtonRequestUsers> request_users;  ///< Optional.
  boxed<KeyboardButtonRequestChat> request_chat;  ///< Optional.
  boxed<KeyboardButtonRequestManagedBot> request_managed_bot;  ///< Optional.
  std::optional<bool> request_contact;  ///< Optional.
  std::optional<bool> request_location;  ///< Optional.
  boxed<KeyboardButtonPollType> request_poll;  ///< Optional.
  boxed<WebAppInfo> web_app;  ///< Optional.

  KeyboardButton& with_icon_custom_emoji_id(std::string value) &;
  KeyboardButton&& with_icon_custom_emoji_id(std::string value) &&;
  KeyboardButton& with_style(ButtonStyle value) &;
  KeyboardButton&& with_style(ButtonStyle value) &&;
  KeyboardButton& with_request_users(KeyboardButtonRequestUsers value) &;
  KeyboardButton&& with_request_users(KeyboardButtonRequestUsers value) &&;
  KeyboardButton& with_request_chat(KeyboardButtonRequestChat value) &;
  KeyboardButton&& with_request_chat(KeyboardButtonRequestChat value) &&;
  KeyboardButton& with_request_managed_bot(KeyboardButtonRequestManagedBot value) &;
  KeyboardButton&& with_request_managed_bot(KeyboardButtonRequestManagedBot value) &&;
  KeyboardButton& with_request_contact(bool value = true) &;
  KeyboardButton&& with_request_contact(bool value = true) &&;
  KeyboardButton& with_request_location(bool value = true) &;
  KeyboardButton&& with_request_location(bool value = true) &&;
  KeyboardButton& with_request_poll(KeyboardButtonPollType value) &;
  KeyboardButton&& with_request_poll(KeyboardButtonPollType value) &&;
  KeyboardButton& with_web_app(WebAppInfo value) &;
  KeyboardButton&& with_web_app(WebAppInfo value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButton& value);
};

/// Telegram's KeyboardButtonRequestUsers.
/// @see https://core.telegram.org/bots/api#keyboardbuttonrequestusers
struct BOTCORE_EXPORT KeyboardButtonRequestUsers {
  KeyboardButtonRequestUsers();
  explicit KeyboardButtonRequestUsers(std::int64_t request_id);
  KeyboardButtonRequestUsers(const KeyboardButtonRequestUsers& other);
  KeyboardButtonRequestUsers(KeyboardButtonRequestUsers&& other) noexcept;
  KeyboardButtonRequestUsers& operator=(const KeyboardButtonRequestUsers& other);
  KeyboardButtonRequestUsers& operator=(KeyboardButtonRequestUsers&& other) noexcept;
  ~KeyboardButtonRequestUsers();
  bool operator==(const KeyboardButtonRequestUsers& other) const;

  std::int64_t request_id = 0;  ///< Required; 32 bits.
  std::optional<bool> user_is_bot;  ///< Optional.
  std::optional<bool> user_is_premium;  ///< Optional.
  std::optional<std::int64_t> max_quantity;  ///< Optional; default 1.
  std::optional<bool> request_name;  ///< Optional.
  std::optional<bool> request_username;  ///< Optional.
  std::optional<bool> request_photo;  ///< Optional.

  KeyboardButtonRequestUsers& with_user_is_bot(bool value = true) &;
  KeyboardButtonRequestUsers&& with_user_is_bot(bool value = true) &&;
  KeyboardButtonRequestUsers& with_user_is_premium(bool value = true) &;
  KeyboardButtonRequestUsers&& with_user_is_premium(bool value = true) &&;
  KeyboardButtonRequestUsers& with_max_quantity(std::int64_t value) &;
  KeyboardButtonRequestUsers&& with_max_quantity(std::int64_t value) &&;
  KeyboardButtonRequestUsers& with_request_name(bool value = true) &;
  KeyboardButtonRequestUsers&& with_request_name(bool value = true) &&;
  KeyboardButtonRequestUsers& with_request_username(bool value = true) &;
  KeyboardButtonRequestUsers&& with_request_username(bool value = true) &&;
  KeyboardButtonRequestUsers& with_request_photo(bool value = true) &;
  KeyboardButtonRequestUsers&& with_request_photo(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButtonRequestUsers& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButtonRequestUsers& value);
};

/// Telegram's KeyboardButtonRequestChat.
/// @see https://core.telegram.org/bots/api#keyboardbuttonrequestchat
struct BOTCORE_EXPORT KeyboardButtonRequestChat {
  KeyboardButtonRequestChat();
  KeyboardButtonRequestChat(std::int64_t request_id, bool chat_is_channel);
  KeyboardButtonRequestChat(const KeyboardButtonRequestChat& other);
  KeyboardButtonRequestChat(KeyboardButtonRequestChat&& other) noexcept;
  KeyboardButtonRequestChat& operator=(const KeyboardButtonRequestChat& other);
  KeyboardButtonRequestChat& operator=(KeyboardButtonRequestChat&& other) noexcept;
  ~KeyboardButtonRequestChat();
  bool operator==(const KeyboardButtonRequestChat& other) const;

  std::int64_t request_id = 0;  ///< Required; 32 bits.
  bool chat_is_channel = false;  ///< Required.
  std::optional<bool> chat_is_forum;  ///< Optional.
  std::optional<bool> chat_has_username;  ///< Optional.
  std::optional<bool> chat_is_created;  ///< Optional.
  boxed<ChatAdministratorRights> user_administrator_rights;  ///< Optional.
  boxed<ChatAdministratorRights> bot_administrator_rights;  ///< Optional.
  std::optional<bool> bot_is_member;  ///< Optional.
  std::optional<bool> request_title;  ///< Optional.
  std::optional<bool> request_username;  ///< Optional.
  std::optional<bool> request_photo;  ///< Optional.

  KeyboardButtonRequestChat& with_chat_is_forum(bool value = true) &;
  KeyboardButtonRequestChat&& with_chat_is_forum(bool value = true) &&;
  KeyboardButtonRequestChat& with_chat_has_username(bool value = true) &;
  KeyboardButtonRequestChat&& with_chat_has_username(bool value = true) &&;
  KeyboardButtonRequestChat& with_chat_is_created(bool value = true) &;
  KeyboardButtonRequestChat&& with_chat_is_created(bool value = true) &&;
  KeyboardButtonRequestChat& with_user_administrator_rights(ChatAdministratorRights value) &;
  KeyboardButtonRequestChat&& with_user_administrator_rights(ChatAdministratorRights value) &&;
  KeyboardButtonRequestChat& with_bot_administrator_rights(ChatAdministratorRights value) &;
  KeyboardButtonRequestChat&& with_bot_administrator_rights(ChatAdministratorRights value) &&;
  KeyboardButtonRequestChat& with_bot_is_member(bool value = true) &;
  KeyboardButtonRequestChat&& with_bot_is_member(bool value = true) &&;
  KeyboardButtonRequestChat& with_request_title(bool value = true) &;
  KeyboardButtonRequestChat&& with_request_title(bool value = true) &&;
  KeyboardButtonRequestChat& with_request_username(bool value = true) &;
  KeyboardButtonRequestChat&& with_request_username(bool value = true) &&;
  KeyboardButtonRequestChat& with_request_photo(bool value = true) &;
  KeyboardButtonRequestChat&& with_request_photo(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButtonRequestChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButtonRequestChat& value);
};

/// Telegram's KeyboardButtonRequestManagedBot.
/// @see https://core.telegram.org/bots/api#keyboardbuttonrequestmanagedbot
struct BOTCORE_EXPORT KeyboardButtonRequestManagedBot {
  KeyboardButtonRequestManagedBot();
  explicit KeyboardButtonRequestManagedBot(std::int64_t request_id);
  KeyboardButtonRequestManagedBot(const KeyboardButtonRequestManagedBot& other);
  KeyboardButtonRequestManagedBot(KeyboardButtonRequestManagedBot&& other) noexcept;
  KeyboardButtonRequestManagedBot& operator=(const KeyboardButtonRequestManagedBot& other);
  KeyboardButtonRequestManagedBot& operator=(KeyboardButtonRequestManagedBot&& other) noexcept;
  ~KeyboardButtonRequestManagedBot();
  bool operator==(const KeyboardButtonRequestManagedBot& other) const;

  std::int64_t request_id = 0;  ///< Required; 32 bits.
  std::optional<std::string> suggested_name;  ///< Optional.
  std::optional<std::string> suggested_username;  ///< Optional.

  KeyboardButtonRequestManagedBot& with_suggested_name(std::string value) &;
  KeyboardButtonRequestManagedBot&& with_suggested_name(std::string value) &&;
  KeyboardButtonRequestManagedBot& with_suggested_username(std::string value) &;
  KeyboardButtonRequestManagedBot&& with_suggested_username(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButtonRequestManagedBot& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButtonRequestManagedBot& value);
};

/// Telegram's KeyboardButtonPollType.
/// @see https://core.telegram.org/bots/api#keyboardbuttonpolltype
struct BOTCORE_EXPORT KeyboardButtonPollType {
  KeyboardButtonPollType();
  KeyboardButtonPollType(const KeyboardButtonPollType& other);
  KeyboardButtonPollType(KeyboardButtonPollType&& other) noexcept;
  KeyboardButtonPollType& operator=(const KeyboardButtonPollType& other);
  KeyboardButtonPollType& operator=(KeyboardButtonPollType&& other) noexcept;
  ~KeyboardButtonPollType();
  bool operator==(const KeyboardButtonPollType& other) const;

  std::optional<std::string> type;  ///< Optional.

  KeyboardButtonPollType& with_type(std::string value) &;
  KeyboardButtonPollType&& with_type(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButtonPollType& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButtonPollType& value);
};

/// Telegram's ReplyKeyboardRemove.
/// @see https://core.telegram.org/bots/api#replykeyboardremove
struct BOTCORE_EXPORT ReplyKeyboardRemove {
  ReplyKeyboardRemove();
  ReplyKeyboardRemove(const ReplyKeyboardRemove& other);
  ReplyKeyboardRemove(ReplyKeyboardRemove&& other) noexcept;
  ReplyKeyboardRemove& operator=(const ReplyKeyboardRemove& other);
  ReplyKeyboardRemove& operator=(ReplyKeyboardRemove&& other) noexcept;
  ~ReplyKeyboardRemove();
  bool operator==(const ReplyKeyboardRemove& other) const;

  bool remove_keyboard = true;  ///< Required.
  std::optional<bool> selective;  ///< Optional.

  ReplyKeyboardRemove& with_selective(bool value = true) &;
  ReplyKeyboardRemove&& with_selective(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyKeyboardRemove& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyKeyboardRemove& value);
};

/// Telegram's InlineKeyboardMarkup.
/// @see https://core.telegram.org/bots/api#inlinekeyboardmarkup
struct BOTCORE_EXPORT InlineKeyboardMarkup {
  InlineKeyboardMarkup();
  explicit InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>> inline_keyboard);
  InlineKeyboardMarkup(const InlineKeyboardMarkup& other);
  InlineKeyboardMarkup(InlineKeyboardMarkup&& other) noexcept;
  InlineKeyboardMarkup& operator=(const InlineKeyboardMarkup& other);
  InlineKeyboardMarkup& operator=(InlineKeyboardMarkup&& other) noexcept;
  ~InlineKeyboardMarkup();
  bool operator==(const InlineKeyboardMarkup& other) const;

  std::vector<std::vector<InlineKeyboardButton>> inline_keyboard;  ///< Required.
  std::optional<bool> force_reply;  ///< Optional.

  InlineKeyboardMarkup& add_inline_keyboard(std::vector<InlineKeyboardButton> element) &;
  InlineKeyboardMarkup&& add_inline_keyboard(std::vector<InlineKeyboardButton> element) &&;
  InlineKeyboardMarkup& with_force_reply(bool value = true) &;
  InlineKeyboardMarkup&& with_force_reply(bool value = true) &&;
  /// Appends one row to `inline_keyboard`; each argument makes one InlineKeyboardButton.
  template <class... Elements>
  InlineKeyboardMarkup& add_row(Elements&&... elements) & {
    using Row = std::vector<InlineKeyboardButton>;
    return add_inline_keyboard(make_row<Row>(std::forward<Elements>(elements)...));
  }
  template <class... Elements>
  InlineKeyboardMarkup&& add_row(Elements&&... elements) && {
    return std::move(add_row(std::forward<Elements>(elements)...));
  }

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineKeyboardMarkup& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineKeyboardMarkup& value);
};

/// Telegram's InlineKeyboardButton.
/// @see https://core.telegram.org/bots/api#inlinekeyboardbutton
struct BOTCORE_EXPORT InlineKeyboardButton {
  InlineKeyboardButton();
  explicit InlineKeyboardButton(std::string text);
  InlineKeyboardButton(const InlineKeyboardButton& other);
  InlineKeyboardButton(InlineKeyboardButton&& other) noexcept;
  InlineKeyboardButton& operator=(const InlineKeyboardButton& other);
  InlineKeyboardButton& operator=(InlineKeyboardButton&& other) noexcept;
  ~InlineKeyboardButton();
  bool operator==(const InlineKeyboardButton& other) const;

  std::string text;  ///< Required.
  std::optional<std::string> icon_custom_emoji_id;  ///< Optional.
  std::optional<ButtonStyle> style;  ///< Optional.
  std::optional<std::string> url;  ///< Optional.
  std::optional<std::string> callback_data;  ///< Optional; 1–64 bytes.
  boxed<WebAppInfo> web_app;  ///< Optional.
  boxed<LoginUrl> login_url;  ///< Optional.
  std::optional<std::string> switch_inline_query;  ///< Optional.
  std::optional<std::string> switch_inline_query_current_chat;  ///< Optional.
  boxed<SwitchInlineQueryChosenChat> switch_inline_query_chosen_chat;  ///< Optional.
  boxed<CopyTextButton> copy_text;  ///< Optional.
  boxed<CallbackGame> callback_game;  ///< Optional.
  std::optional<bool> pay;  ///< Optional.
  boxed<DisabledButton> disabled;  ///< Optional.

  InlineKeyboardButton& with_icon_custom_emoji_id(std::string value) &;
  InlineKeyboardButton&& with_icon_custom_emoji_id(std::string value) &&;
  InlineKeyboardButton& with_style(ButtonStyle value) &;
  InlineKeyboardButton&& with_style(ButtonStyle value) &&;
  InlineKeyboardButton& with_url(std::string value) &;
  InlineKeyboardButton&& with_url(std::string value) &&;
  InlineKeyboardButton& with_callback_data(std::string value) &;
  InlineKeyboardButton&& with_callback_data(std::string value) &&;
  InlineKeyboardButton& with_web_app(WebAppInfo value) &;
  InlineKeyboardButton&& with_web_app(WebAppInfo value) &&;
  InlineKeyboardButton& with_login_url(LoginUrl value) &;
  InlineKeyboardButton&& with_login_url(LoginUrl value) &&;
  InlineKeyboardButton& with_switch_inline_query(std::string value) &;
  InlineKeyboardButton&& with_switch_inline_query(std::string value) &&;
  InlineKeyboardButton& with_switch_inline_query_current_chat(std::string value) &;
  InlineKeyboardButton&& with_switch_inline_query_current_chat(std::string value) &&;
  InlineKeyboardButton& with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) &;
  InlineKeyboardButton&& with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) &&;
  InlineKeyboardButton& with_copy_text(CopyTextButton value) &;
  InlineKeyboardButton&& with_copy_text(CopyTextButton value) &&;
  InlineKeyboardButton& with_callback_game(CallbackGame value) &;
  InlineKeyboardButton&& with_callback_game(CallbackGame value) &&;
  InlineKeyboardButton& with_pay(bool value = true) &;
  InlineKeyboardButton&& with_pay(bool value = true) &&;
  InlineKeyboardButton& with_disabled(DisabledButton value) &;
  InlineKeyboardButton&& with_disabled(DisabledButton value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineKeyboardButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineKeyboardButton& value);
};

/// Telegram's LoginUrl.
/// @see https://core.telegram.org/bots/api#loginurl
struct BOTCORE_EXPORT LoginUrl {
  LoginUrl();
  explicit LoginUrl(std::string url);
  LoginUrl(const LoginUrl& other);
  LoginUrl(LoginUrl&& other) noexcept;
  LoginUrl& operator=(const LoginUrl& other);
  LoginUrl& operator=(LoginUrl&& other) noexcept;
  ~LoginUrl();
  bool operator==(const LoginUrl& other) const;

  std::string url;  ///< Required.
  std::optional<std::string> forward_text;  ///< Optional.
  std::optional<std::string> bot_username;  ///< Optional.
  std::optional<bool> request_write_access;  ///< Optional.

  LoginUrl& with_forward_text(std::string value) &;
  LoginUrl&& with_forward_text(std::string value) &&;
  LoginUrl& with_bot_username(std::string value) &;
  LoginUrl&& with_bot_username(std::string value) &&;
  LoginUrl& with_request_write_access(bool value = true) &;
  LoginUrl&& with_request_write_access(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const LoginUrl& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LoginUrl& value);
};

/// Telegram's SwitchInlineQueryChosenChat.
/// @see https://core.telegram.org/bots/api#switchinlinequerychosenchat
struct BOTCORE_EXPORT SwitchInlineQueryChosenChat {
  SwitchInlineQueryChosenChat();
  SwitchInlineQueryChosenChat(const SwitchInlineQueryChosenChat& other);
  SwitchInlineQueryChosenChat(SwitchInlineQueryChosenChat&& other) noexcept;
  SwitchInlineQueryChosenChat& operator=(const SwitchInlineQueryChosenChat& other);
  SwitchInlineQueryChosenChat& operator=(SwitchInlineQueryChosenChat&& other) noexcept;
  ~SwitchInlineQueryChosenChat();
  bool operator==(const SwitchInlineQueryChosenChat& other) const;

  std::optional<std::string> query;  ///< Optional.
  std::optional<bool> allow_user_chats;  ///< Optional.
  std::optional<bool> allow_bot_chats;  ///< Optional.
  std::optional<bool> allow_group_chats;  ///< Optional.
  std::optional<bool> allow_channel_chats;  ///< Optional.

  SwitchInlineQueryChosenChat& with_query(std::string value) &;
  SwitchInlineQueryChosenChat&& with_query(std::string value) &&;
  SwitchInlineQueryChosenChat& with_allow_user_chats(bool value = true) &;
  SwitchInlineQueryChosenChat&& with_allow_user_chats(bool value = true) &&;
  SwitchInlineQueryChosenChat& with_allow_bot_chats(bool value = true) &;
  SwitchInlineQueryChosenChat&& with_allow_bot_chats(bool value = true) &&;
  SwitchInlineQueryChosenChat& with_allow_group_chats(bool value = true) &;
  SwitchInlineQueryChosenChat&& with_allow_group_chats(bool value = true) &&;
  SwitchInlineQueryChosenChat& with_allow_channel_chats(bool value = true) &;
  SwitchInlineQueryChosenChat&& with_allow_channel_chats(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SwitchInlineQueryChosenChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SwitchInlineQueryChosenChat& value);
};

/// Telegram's CopyTextButton.
/// @see https://core.telegram.org/bots/api#copytextbutton
struct BOTCORE_EXPORT CopyTextButton {
  CopyTextButton();
  explicit CopyTextButton(std::string text);
  CopyTextButton(const CopyTextButton& other);
  CopyTextButton(CopyTextButton&& other) noexcept;
  CopyTextButton& operator=(const CopyTextButton& other);
  CopyTextButton& operator=(CopyTextButton&& other) noexcept;
  ~CopyTextButton();
  bool operator==(const CopyTextButton& other) const;

  std::string text;  ///< Required; 1–256 characters.

  friend BOTCORE_EXPORT void encode(json_writer& out, const CopyTextButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CopyTextButton& value);
};

/// Telegram's DisabledButton; it has no members.
/// @see https://core.telegram.org/bots/api#disabledbutton
struct BOTCORE_EXPORT DisabledButton {
  DisabledButton();
  DisabledButton(const DisabledButton& other);
  DisabledButton(DisabledButton&& other) noexcept;
  DisabledButton& operator=(const DisabledButton& other);
  DisabledButton& operator=(DisabledButton&& other) noexcept;
  ~DisabledButton();
  bool operator==(const DisabledButton& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const DisabledButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, DisabledButton& value);
};

/// Telegram's ForceReply.
/// @see https://core.telegram.org/bots/api#forcereply
struct BOTCORE_EXPORT ForceReply {
  ForceReply();
  ForceReply(const ForceReply& other);
  ForceReply(ForceReply&& other) noexcept;
  ForceReply& operator=(const ForceReply& other);
  ForceReply& operator=(ForceReply&& other) noexcept;
  ~ForceReply();
  bool operator==(const ForceReply& other) const;

  bool force_reply = true;  ///< Required.
  std::optional<std::string> input_field_placeholder;  ///< Optional; 1–64 characters.
  std::optional<bool> selective;  ///< Optional.

  ForceReply& with_input_field_placeholder(std::string value) &;
  ForceReply&& with_input_field_placeholder(std::string value) &&;
  ForceReply& with_selective(bool value = true) &;
  ForceReply&& with_selective(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ForceReply& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForceReply& value);
};

/// Telegram's PreparedKeyboardButton.
/// @see https://core.telegram.org/bots/api#preparedkeyboardbutton
struct BOTCORE_EXPORT PreparedKeyboardButton {
  PreparedKeyboardButton();
  explicit PreparedKeyboardButton(std::string id);
  PreparedKeyboardButton(const PreparedKeyboardButton& other);
  PreparedKeyboardButton(PreparedKeyboardButton&& other) noexcept;
  PreparedKeyboardButton& operator=(const PreparedKeyboardButton& other);
  PreparedKeyboardButton& operator=(PreparedKeyboardButton&& other) noexcept;
  ~PreparedKeyboardButton();
  bool operator==(const PreparedKeyboardButton& other) const;

  std::string id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PreparedKeyboardButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PreparedKeyboardButton& value);
};

/// One of `InlineKeyboardMarkup`, `ReplyKeyboardMarkup`, `ReplyKeyboardRemove`, `ForceReply`.
struct BOTCORE_EXPORT ReplyMarkup {
  ReplyMarkup();
  ReplyMarkup(InlineKeyboardMarkup held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(ReplyKeyboardMarkup held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(ReplyKeyboardRemove held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(ForceReply held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(const ReplyMarkup& other);
  ReplyMarkup(ReplyMarkup&& other) noexcept;
  ReplyMarkup& operator=(const ReplyMarkup& other);
  ReplyMarkup& operator=(ReplyMarkup&& other) noexcept;
  ~ReplyMarkup();
  bool operator==(const ReplyMarkup& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<InlineKeyboardMarkup>, boxed<ReplyKeyboardMarkup>,
               boxed<ReplyKeyboardRemove>, boxed<ForceReply>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyMarkup& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyMarkup& value);
};

}  // namespace botcore::inline v0::api
