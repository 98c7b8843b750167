/// @file
/// The list of commands as a text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "botcore/router/command_scope.hpp"

namespace botcore::inline v0 {

class context;
struct route_table;

/// One line for each command in the list for `scope`, described in `language` where it can be.
std::string help_text(const route_table& table, const command_scope& scope, std::string_view language);

/// For the chat and the language of whoever asks.
std::string help_text(const route_table& table, const context& ctx);

/// What `/help` and `/help NAME` answer.
/// @throws usage_error for a command that is not there, or that is not shown here
std::string help_answer(const route_table& table, const context& ctx, const std::string& introduction,
                        const std::optional<std::string>& name);

}  // namespace botcore::inline v0
