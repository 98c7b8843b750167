// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: game.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/game.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Sends a game.
///
/// The request `sendGame`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#sendgame
struct BOTCORE_EXPORT SendGame {
  static constexpr std::string_view method = "sendGame";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendGame(ChatId chat_id, std::string game_short_name);
  /// @cond
  SendGame(const SendGame& other);
  SendGame(SendGame&& other) noexcept;
  SendGame& operator=(const SendGame& other);
  SendGame& operator=(SendGame&& other) noexcept;
  ~SendGame();
  bool operator==(const SendGame& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  std::string game_short_name;  ///< Required.
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendGame& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendGame& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendGame& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendGame& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendGame& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendGame& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  SendGame& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendGame& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendGame&& with_business_connection_id(std::string value) &&;
  SendGame&& with_message_thread_id(std::int64_t value) &&;
  SendGame&& with_disable_notification(bool value = true) &&;
  SendGame&& with_protect_content(bool value = true) &&;
  SendGame&& with_allow_paid_broadcast(bool value = true) &&;
  SendGame&& with_message_effect_id(std::string value) &&;
  SendGame&& with_reply_parameters(ReplyParameters value) &&;
  SendGame&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendGame& value);
  /// @endcond
};

/// Sets the score of a user in a game.
///
/// The request `setGameScore`, sent as JSON; it gives MessageOrTrue.
/// @see https://core.telegram.org/bots/api#setgamescore
struct BOTCORE_EXPORT SetGameScore {
  static constexpr std::string_view method = "setGameScore";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = MessageOrTrue;  ///< What a call gives.

  /// With what it needs.
  SetGameScore(std::int64_t user_id, std::int64_t score);
  /// @cond
  SetGameScore(const SetGameScore& other);
  SetGameScore(SetGameScore&& other) noexcept;
  SetGameScore& operator=(const SetGameScore& other);
  SetGameScore& operator=(SetGameScore&& other) noexcept;
  ~SetGameScore();
  bool operator==(const SetGameScore& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::int64_t score = 0;  ///< Required.
  std::optional<bool> force;  ///< Optional.
  std::optional<bool> disable_edit_message;  ///< Whether to disable edit message (optional).
  std::optional<std::int64_t> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;

  SetGameScore& with_force(bool value = true) &;  ///< Sets #force.
  SetGameScore& with_disable_edit_message(bool value = true) &;  ///< Sets #disable_edit_message.
  SetGameScore& with_chat_id(std::int64_t value) &;  ///< Sets #chat_id.
  SetGameScore& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  SetGameScore& with_inline_message_id(std::string value) &;  ///< Sets #inline_message_id.
  /// @cond
  SetGameScore&& with_force(bool value = true) &&;
  SetGameScore&& with_disable_edit_message(bool value = true) &&;
  SetGameScore&& with_chat_id(std::int64_t value) &&;
  SetGameScore&& with_message_id(std::int64_t value) &&;
  SetGameScore&& with_inline_message_id(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetGameScore& value);
  /// @endcond
};

/// Tells the scores around a user in a game.
///
/// The request `getGameHighScores`, sent as JSON; it gives a list of GameHighScore.
/// @see https://core.telegram.org/bots/api#getgamehighscores
struct BOTCORE_EXPORT GetGameHighScores {
  static constexpr std::string_view method = "getGameHighScores";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<GameHighScore>;  ///< What a call gives.

  /// With what it needs.
  explicit GetGameHighScores(std::int64_t user_id);
  /// @cond
  GetGameHighScores(const GetGameHighScores& other);
  GetGameHighScores(GetGameHighScores&& other) noexcept;
  GetGameHighScores& operator=(const GetGameHighScores& other);
  GetGameHighScores& operator=(GetGameHighScores&& other) noexcept;
  ~GetGameHighScores();
  bool operator==(const GetGameHighScores& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<std::int64_t> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;

  GetGameHighScores& with_chat_id(std::int64_t value) &;  ///< Sets #chat_id.
  GetGameHighScores& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  GetGameHighScores& with_inline_message_id(std::string value) &;  ///< Sets #inline_message_id.
  /// @cond
  GetGameHighScores&& with_chat_id(std::int64_t value) &&;
  GetGameHighScores&& with_message_id(std::int64_t value) &&;
  GetGameHighScores&& with_inline_message_id(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetGameHighScores& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
