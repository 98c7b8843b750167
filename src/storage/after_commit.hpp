/// @file
/// What bodies left to be done after their commit.
#pragma once

#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"

namespace botcore::inline v0 {

/// Calls one after the other; what one throws is logged, and the next one follows.
BOTCORE_EXPORT void call_after_commit(runtime& ground, const std::vector<function<void()>>& callbacks);

}  // namespace botcore::inline v0
