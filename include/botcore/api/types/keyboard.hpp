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

/// The address of a Mini App.
///
/// Sent and received.
/// Held by KeyboardButton::web_app, InlineKeyboardButton::web_app, MenuButtonWebApp::web_app,
/// RichMessageButton::web_app, InlineQueryResultsButton::web_app.
/// @see https://core.telegram.org/bots/api#webappinfo
struct BOTCORE_EXPORT WebAppInfo {
  WebAppInfo();  ///< With nothing set.
  /// With what it needs.
  explicit WebAppInfo(std::string url);
  /// @cond
  WebAppInfo(const WebAppInfo& other);
  WebAppInfo(WebAppInfo&& other) noexcept;
  WebAppInfo& operator=(const WebAppInfo& other);
  WebAppInfo& operator=(WebAppInfo&& other) noexcept;
  ~WebAppInfo();
  bool operator==(const WebAppInfo& other) const;
  /// @endcond

  std::string url;  ///< The address (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const WebAppInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, WebAppInfo& value);
  /// @endcond
};

/// A keyboard in place of the user's own; a press sends its text.
///
/// Only sent.
/// An alternative of ReplyMarkup.
/// @see https://core.telegram.org/bots/api#replykeyboardmarkup
struct BOTCORE_EXPORT ReplyKeyboardMarkup {
  ReplyKeyboardMarkup();  ///< With nothing set.
  /// With what it needs.
  explicit ReplyKeyboardMarkup(std::vector<std::vector<KeyboardButton>> keyboard);
  /// @cond
  ReplyKeyboardMarkup(const ReplyKeyboardMarkup& other);
  ReplyKeyboardMarkup(ReplyKeyboardMarkup&& other) noexcept;
  ReplyKeyboardMarkup& operator=(const ReplyKeyboardMarkup& other);
  ReplyKeyboardMarkup& operator=(ReplyKeyboardMarkup&& other) noexcept;
  ~ReplyKeyboardMarkup();
  bool operator==(const ReplyKeyboardMarkup& other) const;
  /// @endcond

  std::vector<std::vector<KeyboardButton>> keyboard;  ///< Required.
  std::optional<bool> is_persistent;  ///< Whether it is persistent (optional; default false).
  std::optional<bool> resize_keyboard;  ///< Optional; default false.
  std::optional<bool> one_time_keyboard;  ///< Optional; default false.
  std::optional<std::string> input_field_placeholder;  ///< Optional; 1–64 characters.
  std::optional<bool> selective;  ///< Optional.
  std::optional<bool> force_reply;  ///< Optional.

  ReplyKeyboardMarkup& add_keyboard(std::vector<KeyboardButton> element) &;  ///< Appends to #keyboard.
  ReplyKeyboardMarkup& with_is_persistent(bool value = true) &;  ///< Sets #is_persistent.
  ReplyKeyboardMarkup& with_resize_keyboard(bool value = true) &;  ///< Sets #resize_keyboard.
  ReplyKeyboardMarkup& with_one_time_keyboard(bool value = true) &;  ///< Sets #one_time_keyboard.
  ReplyKeyboardMarkup& with_input_field_placeholder(std::string value) &;  ///< Sets #input_field_placeholder.
  ReplyKeyboardMarkup& with_selective(bool value = true) &;  ///< Sets #selective.
  ReplyKeyboardMarkup& with_force_reply(bool value = true) &;  ///< Sets #force_reply.
  /// Appends one row to #keyboard; each argument makes one KeyboardButton.
  template <class... Elements>
  ReplyKeyboardMarkup& add_row(Elements&&... elements) & {
    using Row = std::vector<KeyboardButton>;
    return add_keyboard(make_row<Row>(std::forward<Elements>(elements)...));
  }
  /// @cond
  ReplyKeyboardMarkup&& add_keyboard(std::vector<KeyboardButton> element) &&;
  ReplyKeyboardMarkup&& with_is_persistent(bool value = true) &&;
  ReplyKeyboardMarkup&& with_resize_keyboard(bool value = true) &&;
  ReplyKeyboardMarkup&& with_one_time_keyboard(bool value = true) &&;
  ReplyKeyboardMarkup&& with_input_field_placeholder(std::string value) &&;
  ReplyKeyboardMarkup&& with_selective(bool value = true) &&;
  ReplyKeyboardMarkup&& with_force_reply(bool value = true) &&;
  template <class... Elements>
  ReplyKeyboardMarkup&& add_row(Elements&&... elements) && {
    return std::move(add_row(std::forward<Elements>(elements)...));
  }
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyKeyboardMarkup& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyKeyboardMarkup& value);
  /// @endcond
};

/// A button of a keyboard; with only a text, a press sends that text.
///
/// Only sent.
/// Held by ReplyKeyboardMarkup::keyboard, SavePreparedKeyboardButton::button.
/// @see https://core.telegram.org/bots/api#keyboardbutton
struct BOTCORE_EXPORT KeyboardButton {
  KeyboardButton();  ///< With nothing set.
  /// With what it needs.
  explicit KeyboardButton(std::string text);
  /// @cond
  KeyboardButton(const KeyboardButton& other);
  KeyboardButton(KeyboardButton&& other) noexcept;
  KeyboardButton& operator=(const KeyboardButton& other);
  KeyboardButton& operator=(KeyboardButton&& other) noexcept;
  ~KeyboardButton();
  bool operator==(const KeyboardButton& other) const;
  /// @endcond

  std::string text;  ///< What the button shows, and sends when it has nothing else to do (required).
  std::optional<std::string> icon_custom_emoji_id;  ///< The custom emoji that serves as icon (optional).
  std::optional<ButtonStyle> style;  ///< Optional.
  boxed<KeyboardButtonRequestUsers> request_users;  ///< Optional.
  boxed<KeyboardButtonRequestChat> request_chat;  ///< Optional.
  boxed<KeyboardButtonRequestManagedBot> request_managed_bot;  ///< Optional.
  std::optional<bool> request_contact;  ///< Whether to ask for contact (optional).
  std::optional<bool> request_location;  ///< Whether to ask for location (optional).
  boxed<KeyboardButtonPollType> request_poll;  ///< Optional.
  boxed<WebAppInfo> web_app;  ///< The Mini App to open (optional).

  KeyboardButton& with_icon_custom_emoji_id(std::string value) &;  ///< Sets #icon_custom_emoji_id.
  KeyboardButton& with_style(ButtonStyle value) &;  ///< Sets #style.
  KeyboardButton& with_request_users(KeyboardButtonRequestUsers value) &;  ///< Sets #request_users.
  KeyboardButton& with_request_chat(KeyboardButtonRequestChat value) &;  ///< Sets #request_chat.
  /// Sets #request_managed_bot.
  KeyboardButton& with_request_managed_bot(KeyboardButtonRequestManagedBot value) &;
  KeyboardButton& with_request_contact(bool value = true) &;  ///< Sets #request_contact.
  KeyboardButton& with_request_location(bool value = true) &;  ///< Sets #request_location.
  KeyboardButton& with_request_poll(KeyboardButtonPollType value) &;  ///< Sets #request_poll.
  KeyboardButton& with_web_app(WebAppInfo value) &;  ///< Sets #web_app.
  /// @cond
  KeyboardButton&& with_icon_custom_emoji_id(std::string value) &&;
  KeyboardButton&& with_style(ButtonStyle value) &&;
  KeyboardButton&& with_request_users(KeyboardButtonRequestUsers value) &&;
  KeyboardButton&& with_request_chat(KeyboardButtonRequestChat value) &&;
  KeyboardButton&& with_request_managed_bot(KeyboardButtonRequestManagedBot value) &&;
  KeyboardButton&& with_request_contact(bool value = true) &&;
  KeyboardButton&& with_request_location(bool value = true) &&;
  KeyboardButton&& with_request_poll(KeyboardButtonPollType value) &&;
  KeyboardButton&& with_web_app(WebAppInfo value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButton& value);
  /// @endcond
};

/// Telegram's KeyboardButtonRequestUsers.
///
/// Only sent.
/// Held by KeyboardButton::request_users.
/// @see https://core.telegram.org/bots/api#keyboardbuttonrequestusers
struct BOTCORE_EXPORT KeyboardButtonRequestUsers {
  KeyboardButtonRequestUsers();  ///< With nothing set.
  /// With what it needs.
  explicit KeyboardButtonRequestUsers(std::int64_t request_id);
  /// @cond
  KeyboardButtonRequestUsers(const KeyboardButtonRequestUsers& other);
  KeyboardButtonRequestUsers(KeyboardButtonRequestUsers&& other) noexcept;
  KeyboardButtonRequestUsers& operator=(const KeyboardButtonRequestUsers& other);
  KeyboardButtonRequestUsers& operator=(KeyboardButtonRequestUsers&& other) noexcept;
  ~KeyboardButtonRequestUsers();
  bool operator==(const KeyboardButtonRequestUsers& other) const;
  /// @endcond

  /// The number of the request, which comes back with the answer (required; 32 bits).
  std::int64_t request_id = 0;
  std::optional<bool> user_is_bot;  ///< Optional.
  std::optional<bool> user_is_premium;  ///< Optional.
  std::optional<std::int64_t> max_quantity;  ///< Optional; default 1.
  std::optional<bool> request_name;  ///< Whether to ask for name (optional).
  std::optional<bool> request_username;  ///< Whether to ask for username (optional).
  std::optional<bool> request_photo;  ///< Whether to ask for photo (optional).

  KeyboardButtonRequestUsers& with_user_is_bot(bool value = true) &;  ///< Sets #user_is_bot.
  KeyboardButtonRequestUsers& with_user_is_premium(bool value = true) &;  ///< Sets #user_is_premium.
  KeyboardButtonRequestUsers& with_max_quantity(std::int64_t value) &;  ///< Sets #max_quantity.
  KeyboardButtonRequestUsers& with_request_name(bool value = true) &;  ///< Sets #request_name.
  KeyboardButtonRequestUsers& with_request_username(bool value = true) &;  ///< Sets #request_username.
  KeyboardButtonRequestUsers& with_request_photo(bool value = true) &;  ///< Sets #request_photo.
  /// @cond
  KeyboardButtonRequestUsers&& with_user_is_bot(bool value = true) &&;
  KeyboardButtonRequestUsers&& with_user_is_premium(bool value = true) &&;
  KeyboardButtonRequestUsers&& with_max_quantity(std::int64_t value) &&;
  KeyboardButtonRequestUsers&& with_request_name(bool value = true) &&;
  KeyboardButtonRequestUsers&& with_request_username(bool value = true) &&;
  KeyboardButtonRequestUsers&& with_request_photo(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButtonRequestUsers& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButtonRequestUsers& value);
  /// @endcond
};

/// Telegram's KeyboardButtonRequestChat.
///
/// Only sent.
/// Held by KeyboardButton::request_chat.
/// @see https://core.telegram.org/bots/api#keyboardbuttonrequestchat
struct BOTCORE_EXPORT KeyboardButtonRequestChat {
  KeyboardButtonRequestChat();  ///< With nothing set.
  /// With what it needs.
  KeyboardButtonRequestChat(std::int64_t request_id, bool chat_is_channel);
  /// @cond
  KeyboardButtonRequestChat(const KeyboardButtonRequestChat& other);
  KeyboardButtonRequestChat(KeyboardButtonRequestChat&& other) noexcept;
  KeyboardButtonRequestChat& operator=(const KeyboardButtonRequestChat& other);
  KeyboardButtonRequestChat& operator=(KeyboardButtonRequestChat&& other) noexcept;
  ~KeyboardButtonRequestChat();
  bool operator==(const KeyboardButtonRequestChat& other) const;
  /// @endcond

  /// The number of the request, which comes back with the answer (required; 32 bits).
  std::int64_t request_id = 0;
  bool chat_is_channel = false;  ///< Required.
  std::optional<bool> chat_is_forum;  ///< Optional.
  std::optional<bool> chat_has_username;  ///< Optional.
  std::optional<bool> chat_is_created;  ///< Optional.
  boxed<ChatAdministratorRights> user_administrator_rights;  ///< Optional.
  boxed<ChatAdministratorRights> bot_administrator_rights;  ///< Optional.
  std::optional<bool> bot_is_member;  ///< Optional.
  std::optional<bool> request_title;  ///< Whether to ask for title (optional).
  std::optional<bool> request_username;  ///< Whether to ask for username (optional).
  std::optional<bool> request_photo;  ///< Whether to ask for photo (optional).

  KeyboardButtonRequestChat& with_chat_is_forum(bool value = true) &;  ///< Sets #chat_is_forum.
  KeyboardButtonRequestChat& with_chat_has_username(bool value = true) &;  ///< Sets #chat_has_username.
  KeyboardButtonRequestChat& with_chat_is_created(bool value = true) &;  ///< Sets #chat_is_created.
  /// Sets #user_administrator_rights.
  KeyboardButtonRequestChat& with_user_administrator_rights(ChatAdministratorRights value) &;
  /// Sets #bot_administrator_rights.
  KeyboardButtonRequestChat& with_bot_administrator_rights(ChatAdministratorRights value) &;
  KeyboardButtonRequestChat& with_bot_is_member(bool value = true) &;  ///< Sets #bot_is_member.
  KeyboardButtonRequestChat& with_request_title(bool value = true) &;  ///< Sets #request_title.
  KeyboardButtonRequestChat& with_request_username(bool value = true) &;  ///< Sets #request_username.
  KeyboardButtonRequestChat& with_request_photo(bool value = true) &;  ///< Sets #request_photo.
  /// @cond
  KeyboardButtonRequestChat&& with_chat_is_forum(bool value = true) &&;
  KeyboardButtonRequestChat&& with_chat_has_username(bool value = true) &&;
  KeyboardButtonRequestChat&& with_chat_is_created(bool value = true) &&;
  KeyboardButtonRequestChat&& with_user_administrator_rights(ChatAdministratorRights value) &&;
  KeyboardButtonRequestChat&& with_bot_administrator_rights(ChatAdministratorRights value) &&;
  KeyboardButtonRequestChat&& with_bot_is_member(bool value = true) &&;
  KeyboardButtonRequestChat&& with_request_title(bool value = true) &&;
  KeyboardButtonRequestChat&& with_request_username(bool value = true) &&;
  KeyboardButtonRequestChat&& with_request_photo(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButtonRequestChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButtonRequestChat& value);
  /// @endcond
};

/// Telegram's KeyboardButtonRequestManagedBot.
///
/// Only sent.
/// Held by KeyboardButton::request_managed_bot.
/// @see https://core.telegram.org/bots/api#keyboardbuttonrequestmanagedbot
struct BOTCORE_EXPORT KeyboardButtonRequestManagedBot {
  KeyboardButtonRequestManagedBot();  ///< With nothing set.
  /// With what it needs.
  explicit KeyboardButtonRequestManagedBot(std::int64_t request_id);
  /// @cond
  KeyboardButtonRequestManagedBot(const KeyboardButtonRequestManagedBot& other);
  KeyboardButtonRequestManagedBot(KeyboardButtonRequestManagedBot&& other) noexcept;
  KeyboardButtonRequestManagedBot& operator=(const KeyboardButtonRequestManagedBot& other);
  KeyboardButtonRequestManagedBot& operator=(KeyboardButtonRequestManagedBot&& other) noexcept;
  ~KeyboardButtonRequestManagedBot();
  bool operator==(const KeyboardButtonRequestManagedBot& other) const;
  /// @endcond

  /// The number of the request, which comes back with the answer (required; 32 bits).
  std::int64_t request_id = 0;
  std::optional<std::string> suggested_name;  ///< Optional.
  std::optional<std::string> suggested_username;  ///< Optional.

  KeyboardButtonRequestManagedBot& with_suggested_name(std::string value) &;  ///< Sets #suggested_name.
  /// Sets #suggested_username.
  KeyboardButtonRequestManagedBot& with_suggested_username(std::string value) &;
  /// @cond
  KeyboardButtonRequestManagedBot&& with_suggested_name(std::string value) &&;
  KeyboardButtonRequestManagedBot&& with_suggested_username(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButtonRequestManagedBot& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButtonRequestManagedBot& value);
  /// @endcond
};

/// Telegram's KeyboardButtonPollType.
///
/// Only sent.
/// Held by KeyboardButton::request_poll.
/// @see https://core.telegram.org/bots/api#keyboardbuttonpolltype
struct BOTCORE_EXPORT KeyboardButtonPollType {
  KeyboardButtonPollType();  ///< With nothing set.
  /// @cond
  KeyboardButtonPollType(const KeyboardButtonPollType& other);
  KeyboardButtonPollType(KeyboardButtonPollType&& other) noexcept;
  KeyboardButtonPollType& operator=(const KeyboardButtonPollType& other);
  KeyboardButtonPollType& operator=(KeyboardButtonPollType&& other) noexcept;
  ~KeyboardButtonPollType();
  bool operator==(const KeyboardButtonPollType& other) const;
  /// @endcond

  std::optional<std::string> type;  ///< Optional.

  KeyboardButtonPollType& with_type(std::string value) &;  ///< Sets #type.
  /// @cond
  KeyboardButtonPollType&& with_type(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const KeyboardButtonPollType& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, KeyboardButtonPollType& value);
  /// @endcond
};

/// Takes the bot's keyboard away.
///
/// Only sent.
/// An alternative of ReplyMarkup.
/// @see https://core.telegram.org/bots/api#replykeyboardremove
struct BOTCORE_EXPORT ReplyKeyboardRemove {
  ReplyKeyboardRemove();  ///< With nothing set.
  /// @cond
  ReplyKeyboardRemove(const ReplyKeyboardRemove& other);
  ReplyKeyboardRemove(ReplyKeyboardRemove&& other) noexcept;
  ReplyKeyboardRemove& operator=(const ReplyKeyboardRemove& other);
  ReplyKeyboardRemove& operator=(ReplyKeyboardRemove&& other) noexcept;
  ~ReplyKeyboardRemove();
  bool operator==(const ReplyKeyboardRemove& other) const;
  /// @endcond

  bool remove_keyboard = true;  ///< Required.
  std::optional<bool> selective;  ///< Optional.

  ReplyKeyboardRemove& with_selective(bool value = true) &;  ///< Sets #selective.
  /// @cond
  ReplyKeyboardRemove&& with_selective(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyKeyboardRemove& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyKeyboardRemove& value);
  /// @endcond
};

/// Buttons under a message.
///
/// Sent and received.
/// An alternative of ReplyMarkup.
/// Held by Message::reply_markup, InlineQueryResultArticle::reply_markup,
/// InlineQueryResultPhoto::reply_markup, InlineQueryResultGif::reply_markup,
/// InlineQueryResultMpeg4Gif::reply_markup, InlineQueryResultVideo::reply_markup and 30 more.
/// @see https://core.telegram.org/bots/api#inlinekeyboardmarkup
struct BOTCORE_EXPORT InlineKeyboardMarkup {
  InlineKeyboardMarkup();  ///< With nothing set.
  /// With what it needs.
  explicit InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>> inline_keyboard);
  /// @cond
  InlineKeyboardMarkup(const InlineKeyboardMarkup& other);
  InlineKeyboardMarkup(InlineKeyboardMarkup&& other) noexcept;
  InlineKeyboardMarkup& operator=(const InlineKeyboardMarkup& other);
  InlineKeyboardMarkup& operator=(InlineKeyboardMarkup&& other) noexcept;
  ~InlineKeyboardMarkup();
  bool operator==(const InlineKeyboardMarkup& other) const;
  /// @endcond

  std::vector<std::vector<InlineKeyboardButton>> inline_keyboard;  ///< Required.
  std::optional<bool> force_reply;  ///< Optional.

  /// Appends to #inline_keyboard.
  InlineKeyboardMarkup& add_inline_keyboard(std::vector<InlineKeyboardButton> element) &;
  InlineKeyboardMarkup& with_force_reply(bool value = true) &;  ///< Sets #force_reply.
  /// Appends one row to #inline_keyboard; each argument makes one InlineKeyboardButton.
  template <class... Elements>
  InlineKeyboardMarkup& add_row(Elements&&... elements) & {
    using Row = std::vector<InlineKeyboardButton>;
    return add_inline_keyboard(make_row<Row>(std::forward<Elements>(elements)...));
  }
  /// @cond
  InlineKeyboardMarkup&& add_inline_keyboard(std::vector<InlineKeyboardButton> element) &&;
  InlineKeyboardMarkup&& with_force_reply(bool value = true) &&;
  template <class... Elements>
  InlineKeyboardMarkup&& add_row(Elements&&... elements) && {
    return std::move(add_row(std::forward<Elements>(elements)...));
  }
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineKeyboardMarkup& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineKeyboardMarkup& value);
  /// @endcond
};

/// A button under a message; exactly one member besides its looks says what it does.
///
/// Sent and received.
/// Held by InlineKeyboardMarkup::inline_keyboard.
/// @see https://core.telegram.org/bots/api#inlinekeyboardbutton
struct BOTCORE_EXPORT InlineKeyboardButton {
  InlineKeyboardButton();  ///< With nothing set.
  /// With what it needs.
  explicit InlineKeyboardButton(std::string text);
  /// @cond
  InlineKeyboardButton(const InlineKeyboardButton& other);
  InlineKeyboardButton(InlineKeyboardButton&& other) noexcept;
  InlineKeyboardButton& operator=(const InlineKeyboardButton& other);
  InlineKeyboardButton& operator=(InlineKeyboardButton&& other) noexcept;
  ~InlineKeyboardButton();
  bool operator==(const InlineKeyboardButton& other) const;
  /// @endcond

  std::string text;  ///< The text (required).
  std::optional<std::string> icon_custom_emoji_id;  ///< The custom emoji that serves as icon (optional).
  std::optional<ButtonStyle> style;  ///< Optional.
  std::optional<std::string> url;  ///< The address (optional).
  /// What the bot gets when the button is pressed (optional; 1–64 bytes).
  std::optional<std::string> callback_data;
  boxed<WebAppInfo> web_app;  ///< The Mini App to open (optional).
  boxed<LoginUrl> login_url;  ///< Optional.
  std::optional<std::string> switch_inline_query;  ///< Optional.
  std::optional<std::string> switch_inline_query_current_chat;  ///< Optional.
  boxed<SwitchInlineQueryChosenChat> switch_inline_query_chosen_chat;  ///< Optional.
  boxed<CopyTextButton> copy_text;  ///< Optional.
  boxed<CallbackGame> callback_game;  ///< Optional.
  std::optional<bool> pay;  ///< Optional.
  boxed<DisabledButton> disabled;  ///< Optional.

  InlineKeyboardButton& with_icon_custom_emoji_id(std::string value) &;  ///< Sets #icon_custom_emoji_id.
  InlineKeyboardButton& with_style(ButtonStyle value) &;  ///< Sets #style.
  InlineKeyboardButton& with_url(std::string value) &;  ///< Sets #url.
  InlineKeyboardButton& with_callback_data(std::string value) &;  ///< Sets #callback_data.
  InlineKeyboardButton& with_web_app(WebAppInfo value) &;  ///< Sets #web_app.
  InlineKeyboardButton& with_login_url(LoginUrl value) &;  ///< Sets #login_url.
  InlineKeyboardButton& with_switch_inline_query(std::string value) &;  ///< Sets #switch_inline_query.
  /// Sets #switch_inline_query_current_chat.
  InlineKeyboardButton& with_switch_inline_query_current_chat(std::string value) &;
  /// Sets #switch_inline_query_chosen_chat.
  InlineKeyboardButton& with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) &;
  InlineKeyboardButton& with_copy_text(CopyTextButton value) &;  ///< Sets #copy_text.
  InlineKeyboardButton& with_callback_game(CallbackGame value) &;  ///< Sets #callback_game.
  InlineKeyboardButton& with_pay(bool value = true) &;  ///< Sets #pay.
  InlineKeyboardButton& with_disabled(DisabledButton value) &;  ///< Sets #disabled.
  /// @cond
  InlineKeyboardButton&& with_icon_custom_emoji_id(std::string value) &&;
  InlineKeyboardButton&& with_style(ButtonStyle value) &&;
  InlineKeyboardButton&& with_url(std::string value) &&;
  InlineKeyboardButton&& with_callback_data(std::string value) &&;
  InlineKeyboardButton&& with_web_app(WebAppInfo value) &&;
  InlineKeyboardButton&& with_login_url(LoginUrl value) &&;
  InlineKeyboardButton&& with_switch_inline_query(std::string value) &&;
  InlineKeyboardButton&& with_switch_inline_query_current_chat(std::string value) &&;
  InlineKeyboardButton&& with_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value) &&;
  InlineKeyboardButton&& with_copy_text(CopyTextButton value) &&;
  InlineKeyboardButton&& with_callback_game(CallbackGame value) &&;
  InlineKeyboardButton&& with_pay(bool value = true) &&;
  InlineKeyboardButton&& with_disabled(DisabledButton value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineKeyboardButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineKeyboardButton& value);
  /// @endcond
};

/// Telegram's LoginUrl.
///
/// Sent and received.
/// Held by InlineKeyboardButton::login_url, RichMessageButton::login_url.
/// @see https://core.telegram.org/bots/api#loginurl
struct BOTCORE_EXPORT LoginUrl {
  LoginUrl();  ///< With nothing set.
  /// With what it needs.
  explicit LoginUrl(std::string url);
  /// @cond
  LoginUrl(const LoginUrl& other);
  LoginUrl(LoginUrl&& other) noexcept;
  LoginUrl& operator=(const LoginUrl& other);
  LoginUrl& operator=(LoginUrl&& other) noexcept;
  ~LoginUrl();
  bool operator==(const LoginUrl& other) const;
  /// @endcond

  std::string url;  ///< The address (required).
  std::optional<std::string> forward_text;  ///< Optional.
  std::optional<std::string> bot_username;  ///< Optional.
  std::optional<bool> request_write_access;  ///< Whether to ask for write access (optional).

  LoginUrl& with_forward_text(std::string value) &;  ///< Sets #forward_text.
  LoginUrl& with_bot_username(std::string value) &;  ///< Sets #bot_username.
  LoginUrl& with_request_write_access(bool value = true) &;  ///< Sets #request_write_access.
  /// @cond
  LoginUrl&& with_forward_text(std::string value) &&;
  LoginUrl&& with_bot_username(std::string value) &&;
  LoginUrl&& with_request_write_access(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const LoginUrl& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LoginUrl& value);
  /// @endcond
};

/// Telegram's SwitchInlineQueryChosenChat.
///
/// Sent and received.
/// Held by InlineKeyboardButton::switch_inline_query_chosen_chat,
/// RichMessageButton::switch_inline_query_chosen_chat.
/// @see https://core.telegram.org/bots/api#switchinlinequerychosenchat
struct BOTCORE_EXPORT SwitchInlineQueryChosenChat {
  SwitchInlineQueryChosenChat();  ///< With nothing set.
  /// @cond
  SwitchInlineQueryChosenChat(const SwitchInlineQueryChosenChat& other);
  SwitchInlineQueryChosenChat(SwitchInlineQueryChosenChat&& other) noexcept;
  SwitchInlineQueryChosenChat& operator=(const SwitchInlineQueryChosenChat& other);
  SwitchInlineQueryChosenChat& operator=(SwitchInlineQueryChosenChat&& other) noexcept;
  ~SwitchInlineQueryChosenChat();
  bool operator==(const SwitchInlineQueryChosenChat& other) const;
  /// @endcond

  std::optional<std::string> query;  ///< What the user wrote (optional).
  std::optional<bool> allow_user_chats;  ///< Whether to allow user chats (optional).
  std::optional<bool> allow_bot_chats;  ///< Whether to allow bot chats (optional).
  std::optional<bool> allow_group_chats;  ///< Whether to allow group chats (optional).
  std::optional<bool> allow_channel_chats;  ///< Whether to allow channel chats (optional).

  SwitchInlineQueryChosenChat& with_query(std::string value) &;  ///< Sets #query.
  SwitchInlineQueryChosenChat& with_allow_user_chats(bool value = true) &;  ///< Sets #allow_user_chats.
  SwitchInlineQueryChosenChat& with_allow_bot_chats(bool value = true) &;  ///< Sets #allow_bot_chats.
  SwitchInlineQueryChosenChat& with_allow_group_chats(bool value = true) &;  ///< Sets #allow_group_chats.
  SwitchInlineQueryChosenChat& with_allow_channel_chats(bool value = true) &;  ///< Sets #allow_channel_chats.
  /// @cond
  SwitchInlineQueryChosenChat&& with_query(std::string value) &&;
  SwitchInlineQueryChosenChat&& with_allow_user_chats(bool value = true) &&;
  SwitchInlineQueryChosenChat&& with_allow_bot_chats(bool value = true) &&;
  SwitchInlineQueryChosenChat&& with_allow_group_chats(bool value = true) &&;
  SwitchInlineQueryChosenChat&& with_allow_channel_chats(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SwitchInlineQueryChosenChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SwitchInlineQueryChosenChat& value);
  /// @endcond
};

/// Telegram's CopyTextButton.
///
/// Sent and received.
/// Held by InlineKeyboardButton::copy_text, RichMessageButton::copy_text.
/// @see https://core.telegram.org/bots/api#copytextbutton
struct BOTCORE_EXPORT CopyTextButton {
  CopyTextButton();  ///< With nothing set.
  /// With what it needs.
  explicit CopyTextButton(std::string text);
  /// @cond
  CopyTextButton(const CopyTextButton& other);
  CopyTextButton(CopyTextButton&& other) noexcept;
  CopyTextButton& operator=(const CopyTextButton& other);
  CopyTextButton& operator=(CopyTextButton&& other) noexcept;
  ~CopyTextButton();
  bool operator==(const CopyTextButton& other) const;
  /// @endcond

  std::string text;  ///< The text (required; 1–256 characters).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CopyTextButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CopyTextButton& value);
  /// @endcond
};

/// Telegram's DisabledButton; it has no members.
///
/// Sent and received.
/// Held by InlineKeyboardButton::disabled, RichMessageButton::disabled.
/// @see https://core.telegram.org/bots/api#disabledbutton
struct BOTCORE_EXPORT DisabledButton {
  DisabledButton();  ///< With nothing set.
  /// @cond
  DisabledButton(const DisabledButton& other);
  DisabledButton(DisabledButton&& other) noexcept;
  DisabledButton& operator=(const DisabledButton& other);
  DisabledButton& operator=(DisabledButton&& other) noexcept;
  ~DisabledButton();
  bool operator==(const DisabledButton& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DisabledButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, DisabledButton& value);
  /// @endcond
};

/// Makes the client begin a reply to the message.
///
/// Only sent.
/// An alternative of ReplyMarkup.
/// @see https://core.telegram.org/bots/api#forcereply
struct BOTCORE_EXPORT ForceReply {
  ForceReply();  ///< With nothing set.
  /// @cond
  ForceReply(const ForceReply& other);
  ForceReply(ForceReply&& other) noexcept;
  ForceReply& operator=(const ForceReply& other);
  ForceReply& operator=(ForceReply&& other) noexcept;
  ~ForceReply();
  bool operator==(const ForceReply& other) const;
  /// @endcond

  bool force_reply = true;  ///< Required.
  std::optional<std::string> input_field_placeholder;  ///< Optional; 1–64 characters.
  std::optional<bool> selective;  ///< Optional.

  ForceReply& with_input_field_placeholder(std::string value) &;  ///< Sets #input_field_placeholder.
  ForceReply& with_selective(bool value = true) &;  ///< Sets #selective.
  /// @cond
  ForceReply&& with_input_field_placeholder(std::string value) &&;
  ForceReply&& with_selective(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ForceReply& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ForceReply& value);
  /// @endcond
};

/// Telegram's PreparedKeyboardButton.
///
/// Only received.
/// What SavePreparedKeyboardButton gives.
/// @see https://core.telegram.org/bots/api#preparedkeyboardbutton
struct BOTCORE_EXPORT PreparedKeyboardButton {
  PreparedKeyboardButton();  ///< With nothing set.
  /// With what it needs.
  explicit PreparedKeyboardButton(std::string id);
  /// @cond
  PreparedKeyboardButton(const PreparedKeyboardButton& other);
  PreparedKeyboardButton(PreparedKeyboardButton&& other) noexcept;
  PreparedKeyboardButton& operator=(const PreparedKeyboardButton& other);
  PreparedKeyboardButton& operator=(PreparedKeyboardButton&& other) noexcept;
  ~PreparedKeyboardButton();
  bool operator==(const PreparedKeyboardButton& other) const;
  /// @endcond

  std::string id;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PreparedKeyboardButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PreparedKeyboardButton& value);
  /// @endcond
};

/// What goes with a message below it.
///
/// One of InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove, ForceReply; or what this version of
/// the Bot API does not know, as JSON.
/// Only sent.
/// Held by SendMessage::reply_markup, CopyMessage::reply_markup, SendPhoto::reply_markup,
/// SendLivePhoto::reply_markup, SendAudio::reply_markup, SendDocument::reply_markup and 12 more.
struct BOTCORE_EXPORT ReplyMarkup {
  ReplyMarkup();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  ReplyMarkup(InlineKeyboardMarkup held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(ReplyKeyboardMarkup held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(ReplyKeyboardRemove held);  // NOLINT(google-explicit-constructor)
  ReplyMarkup(ForceReply held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  ReplyMarkup(const ReplyMarkup& other);
  ReplyMarkup(ReplyMarkup&& other) noexcept;
  ReplyMarkup& operator=(const ReplyMarkup& other);
  ReplyMarkup& operator=(ReplyMarkup&& other) noexcept;
  ~ReplyMarkup();
  bool operator==(const ReplyMarkup& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InlineKeyboardMarkup>, boxed<ReplyKeyboardMarkup>,
               boxed<ReplyKeyboardRemove>, boxed<ForceReply>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyMarkup& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyMarkup& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
