/// @file
/// What is required of the texts of commands.
#pragma once

#include <string_view>

namespace botcore::inline v0 {

/// @throws error (invalid_argument) naming the command when Telegram would not take the description.
void require_command_description(std::string_view name, std::string_view description);

}  // namespace botcore::inline v0
