/// @file
/// Reads what the Bot API answers, and what others answer in its place.
#pragma once

#include <string>

#include "botcore/api/call.hpp"
#include "botcore/net/http_message.hpp"

namespace botcore::inline v0 {

/// The answer to `method`.
/// @throws api_error when it is a refusal, in JSON or not; error (malformed_data) when it is none of both.
api_response read_api_answer(const std::string& method, http_response answer);

}  // namespace botcore::inline v0
