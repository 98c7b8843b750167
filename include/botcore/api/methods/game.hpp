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

/// The request `sendGame`.
/// @see https://core.telegram.org/bots/api#sendgame
struct BOTCORE_EXPORT SendGame {
  static constexpr std::string_view method = "sendGame";
  static constexpr bool multipart = false;
  using result_type = Message;

  SendGame(ChatId chat_id, std::string game_short_name);
  SendGame(const SendGame& other);
  SendGame(SendGame&& other) noexcept;
  SendGame& operator=(const SendGame& other);
  SendGame& operator=(SendGame&& other) noexcept;
  ~SendGame();
  bool operator==(const SendGame& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::string game_short_name;  ///< Required.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  SendGame& with_business_connection_id(std::string value) &;
  SendGame&& with_business_connection_id(std::string value) &&;
  SendGame& with_message_thread_id(std::int64_t value) &;
  SendGame&& with_message_thread_id(std::int64_t value) &&;
  SendGame& with_disable_notification(bool value = true) &;
  SendGame&& with_disable_notification(bool value = true) &&;
  SendGame& with_protect_content(bool value = true) &;
  SendGame&& with_protect_content(bool value = true) &&;
  SendGame& with_allow_paid_broadcast(bool value = true) &;
  SendGame&& with_allow_paid_broadcast(bool value = true) &&;
  SendGame& with_message_effect_id(std::string value) &;
  SendGame&& with_message_effect_id(std::string value) &&;
  SendGame& with_reply_parameters(ReplyParameters value) &;
  SendGame&& with_reply_parameters(ReplyParameters value) &&;
  SendGame& with_reply_markup(InlineKeyboardMarkup value) &;
  SendGame&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendGame& value);
};

/// The request `setGameScore`.
/// @see https://core.telegram.org/bots/api#setgamescore
struct BOTCORE_EXPORT SetGameScore {
  static constexpr std::string_view method = "setGameScore";
  static constexpr bool multipart = false;
  using result_type = MessageOrTrue;

  SetGameScore(std::int64_t user_id, std::int64_t score);
  SetGameScore(const SetGameScore& other);
  SetGameScore(SetGameScore&& other) noexcept;
  SetGameScore& operator=(const SetGameScore& other);
  SetGameScore& operator=(SetGameScore&& other) noexcept;
  ~SetGameScore();
  bool operator==(const SetGameScore& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::int64_t score = 0;  ///< Required.
  std::optional<bool> force;  ///< Optional.
  std::optional<bool> disable_edit_message;  ///< Optional.
  std::optional<std::int64_t> chat_id;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.

  SetGameScore& with_force(bool value = true) &;
  SetGameScore&& with_force(bool value = true) &&;
  SetGameScore& with_disable_edit_message(bool value = true) &;
  SetGameScore&& with_disable_edit_message(bool value = true) &&;
  SetGameScore& with_chat_id(std::int64_t value) &;
  SetGameScore&& with_chat_id(std::int64_t value) &&;
  SetGameScore& with_message_id(std::int64_t value) &;
  SetGameScore&& with_message_id(std::int64_t value) &&;
  SetGameScore& with_inline_message_id(std::string value) &;
  SetGameScore&& with_inline_message_id(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetGameScore& value);
};

/// The request `getGameHighScores`.
/// @see https://core.telegram.org/bots/api#getgamehighscores
struct BOTCORE_EXPORT GetGameHighScores {
  static constexpr std::string_view method = "getGameHighScores";
  static constexpr bool multipart = false;
  using result_type = std::vector<GameHighScore>;

  explicit GetGameHighScores(std::int64_t user_id);
  GetGameHighScores(const GetGameHighScores& other);
  GetGameHighScores(GetGameHighScores&& other) noexcept;
  GetGameHighScores& operator=(const GetGameHighScores& other);
  GetGameHighScores& operator=(GetGameHighScores&& other) noexcept;
  ~GetGameHighScores();
  bool operator==(const GetGameHighScores& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::optional<std::int64_t> chat_id;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.

  GetGameHighScores& with_chat_id(std::int64_t value) &;
  GetGameHighScores&& with_chat_id(std::int64_t value) &&;
  GetGameHighScores& with_message_id(std::int64_t value) &;
  GetGameHighScores&& with_message_id(std::int64_t value) &&;
  GetGameHighScores& with_inline_message_id(std::string value) &;
  GetGameHighScores&& with_inline_message_id(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetGameHighScores& value);
};

}  // namespace botcore::inline v0::api
