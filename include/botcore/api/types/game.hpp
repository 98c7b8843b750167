// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: game.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A game.
///
/// Only received.
/// Held by Message::game, ExternalReplyInfo::game.
/// @see https://core.telegram.org/bots/api#game
struct BOTCORE_EXPORT Game {
  Game();  ///< With nothing set.
  /// With what it needs.
  Game(std::string title, std::string description, std::vector<PhotoSize> photo);
  /// @cond
  Game(const Game& other);
  Game(Game&& other) noexcept;
  Game& operator=(const Game& other);
  Game& operator=(Game&& other) noexcept;
  ~Game();
  bool operator==(const Game& other) const;
  /// @endcond

  std::string title;  ///< The title (required).
  std::string description;  ///< The description (required).
  std::vector<PhotoSize> photo;  ///< Required.
  std::optional<std::string> text;  ///< The text (optional; 0–4096 characters).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> text_entities;
  boxed<Animation> animation;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Game& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Game& value);
  /// @endcond
};

/// Telegram's CallbackGame; it has no members.
///
/// Sent and received.
/// Held by InlineKeyboardButton::callback_game.
/// @see https://core.telegram.org/bots/api#callbackgame
struct BOTCORE_EXPORT CallbackGame {
  CallbackGame();  ///< With nothing set.
  /// @cond
  CallbackGame(const CallbackGame& other);
  CallbackGame(CallbackGame&& other) noexcept;
  CallbackGame& operator=(const CallbackGame& other);
  CallbackGame& operator=(CallbackGame&& other) noexcept;
  ~CallbackGame();
  bool operator==(const CallbackGame& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CallbackGame& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CallbackGame& value);
  /// @endcond
};

/// One line of a game's table of scores.
///
/// Only received.
/// What GetGameHighScores gives.
/// @see https://core.telegram.org/bots/api#gamehighscore
struct BOTCORE_EXPORT GameHighScore {
  GameHighScore();  ///< With nothing set.
  /// With what it needs.
  GameHighScore(std::int64_t position, User user, std::int64_t score);
  /// @cond
  GameHighScore(const GameHighScore& other);
  GameHighScore(GameHighScore&& other) noexcept;
  GameHighScore& operator=(const GameHighScore& other);
  GameHighScore& operator=(GameHighScore&& other) noexcept;
  ~GameHighScore();
  bool operator==(const GameHighScore& other) const;
  /// @endcond

  std::int64_t position = 0;  ///< Required.
  boxed<User> user;  ///< The user (required).
  std::int64_t score = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GameHighScore& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GameHighScore& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
