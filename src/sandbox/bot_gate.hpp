/// @file
/// The Bot API's side of the server: /bot<token>/<method>.
#pragma once

#include <memory>

#include "botcore/core/task.hpp"
#include "botcore/net/http_message.hpp"

#include "stage.hpp"

namespace botcore::inline v0::sandbox {

/// Answers a request whose path begins with "/bot".
task<http_response> answer_bot(std::shared_ptr<stage> stage, http_request request);

}  // namespace botcore::inline v0::sandbox
