/// @file
/// What a user is told who mistyped a command.
#pragma once

#include <string_view>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/router/arguments.hpp"
#include "botcore/router/command_entry.hpp"

#include "speaker.hpp"

namespace botcore::inline v0 {

/// How much of what people typed an answer repeats, in code points: answers have to fit a message.
inline constexpr std::size_t longest_quote = 100;

/// What was wrong, where, the usage line, and an example when the command has one. `line` is what was typed
/// after the command.
formatted_text usage_answer(const command_entry& entry, const usage_error& mistake, std::string_view line,
                            const speaker& say = speaker());

}  // namespace botcore::inline v0
