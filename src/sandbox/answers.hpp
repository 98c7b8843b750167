/// @file
/// The bot's answers in HTTP, with and without faults.
#pragma once

#include <optional>
#include <string_view>

#include "botcore/net/http_message.hpp"
#include "botcore/sandbox/fault.hpp"

#include "stage.hpp"

namespace botcore::inline v0::sandbox {

inline constexpr const char* json_type = "application/json";

/// `{"ok":false,…}` with this status.
http_response refusal(int code, std::string_view description);

/// What a fault answers in place of the call; none when the call is to take effect first.
std::optional<http_response> instead_of_call(const fault& how);

/// Has the answer to a call that took effect go astray, if that is what the fault does.
void break_off(const fault& how, http_response& answer);

/// The answer to somebody who does not show the bot's token.
std::optional<http_response> refuse_stranger(stage& on, std::string_view token);

}  // namespace botcore::inline v0::sandbox
