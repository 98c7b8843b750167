/// @file
/// What the operator can do about updates that were given up.
#pragma once

#include <string>

#include "botcore/core/task.hpp"
#include "botcore/updates/inbox.hpp"

namespace reference_bot {

/// Does what follows `/inbox`, in lower case, and says what came of it: "" lists, "replay 5" handles one once more,
/// "discard 5" forgets it.
botcore::task<std::string> work_on_inbox(botcore::inbox& received, std::string action);

}  // namespace reference_bot
