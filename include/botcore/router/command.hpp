/// @file
/// What a command in a message is: its name, whom it is addressed to, and the text after it.
#pragma once

#include <optional>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The parts of "/add@my_bot run 3"; views into the message's text.
struct command_call {
  std::string_view name;       ///< "add": without the slash, as it was typed
  std::string_view addressee;  ///< "my_bot", or empty when the command names no bot
  std::string_view
      arguments;  ///< "run 3": what follows the white space after the command, trimmed at both ends
};

/// Reads a command at the very beginning of `text`; none when there is none.
///
/// A name is 1–32 ASCII letters, digits and underscores; a space or a line break ends it.
/// @see https://core.telegram.org/bots/features#commands
BOTCORE_EXPORT std::optional<command_call> parse_command(std::string_view text) noexcept;

/// True when the command is meant for the bot called `username`: it names that bot in any case of letters, or
/// none.
BOTCORE_EXPORT bool is_addressed_to(const command_call& call, std::string_view username) noexcept;

/// True for a name that Telegram accepts in a bot's command list: 1–32 of a–z, 0–9 and underscore.
constexpr bool is_command_name(std::string_view name) noexcept {
  if (name.empty() || name.size() > 32) return false;
  for (const char letter : name) {
    const bool known = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
    if (!known) return false;
  }
  return true;
}

}  // namespace botcore::inline v0
