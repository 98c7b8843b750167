/// @file
/// The data of a dialogue's answer buttons: "~", the step's token, a colon, the answer.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace botcore::inline v0 {

inline constexpr std::string_view dialogue_button_mark = "~";

/// What tells the steps of all dialogues of a bot apart: each begins with an update of its own.
std::string step_token(std::int64_t update_id);
std::string answer_prefix(std::string_view token);
/// The token in the data of a button; empty when it is no answer button.
std::string_view pressed_token(std::string_view data) noexcept;
/// The answer in it.
std::string_view pressed_answer(std::string_view data) noexcept;

}  // namespace botcore::inline v0
