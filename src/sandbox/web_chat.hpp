/// @file
/// The people's side of the server: the page, and the JSON end points that it and other programs use.
#pragma once

#include <memory>

#include "botcore/core/task.hpp"
#include "botcore/net/http_message.hpp"

#include "stage.hpp"

namespace botcore::inline v0::sandbox {

/// Answers any request that is not the bot's.
task<http_response> answer_people(std::shared_ptr<stage> stage, http_request request);

/// Moves the time on by the stage's control, and returns when that is done.
/// @throws refused when there is no control, it is at work already, or it fails (the log says why).
task<void> move_time(std::shared_ptr<stage> stage, system_time target);

}  // namespace botcore::inline v0::sandbox
