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

/// Telegram's Game.
/// @see https://core.telegram.org/bots/api#game
struct BOTCORE_EXPORT Game {
  Game();
  Game(std::string title, std::string description, std::vector<PhotoSize> photo);
  Game(const Game& other);
  Game(Game&& other) noexcept;
  Game& operator=(const Game& other);
  Game& operator=(Game&& other) noexcept;
  ~Game();
  bool operator==(const Game& other) const;

  std::string title;  ///< Required.
  std::string description;  ///< Required.
  std::vector<PhotoSize> photo;  ///< Required.
  std::optional<std::string> text;  ///< Optional; 0–4096 characters.
  std::optional<std::vector<MessageEntity>> text_entities;  ///< Optional.
  boxed<Animation> animation;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Game& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Game& value);
};

/// Telegram's CallbackGame; it has no members.
/// @see https://core.telegram.org/bots/api#callbackgame
struct BOTCORE_EXPORT CallbackGame {
  CallbackGame();
  CallbackGame(const CallbackGame& other);
  CallbackGame(CallbackGame&& other) noexcept;
  CallbackGame& operator=(const CallbackGame& other);
  CallbackGame& operator=(CallbackGame&& other) noexcept;
  ~CallbackGame();
  bool operator==(const CallbackGame& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CallbackGame& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CallbackGame& value);
};

/// Telegram's GameHighScore.
/// @see https://core.telegram.org/bots/api#gamehighscore
struct BOTCORE_EXPORT GameHighScore {
  GameHighScore();
  GameHighScore(std::int64_t position, User user, std::int64_t score);
  GameHighScore(const GameHighScore& other);
  GameHighScore(GameHighScore&& other) noexcept;
  GameHighScore& operator=(const GameHighScore& other);
  GameHighScore& operator=(GameHighScore&& other) noexcept;
  ~GameHighScore();
  bool operator==(const GameHighScore& other) const;

  std::int64_t position = 0;  ///< Required.
  boxed<User> user;  ///< Required.
  std::int64_t score = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GameHighScore& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GameHighScore& value);
};

}  // namespace botcore::inline v0::api
