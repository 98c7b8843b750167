/// @file
/// Pointing at a place in what somebody typed.
#pragma once

#include <string>
#include <string_view>

#include "botcore/router/arguments.hpp"

namespace botcore::inline v0 {

/// Two lines for a font of equal widths: the part of "COMMAND LINE" around the place, and marks under it. `place` counts
/// from the beginning of `line`. Narrow enough for a phone.
std::string marked_line(std::string_view command, std::string_view line, argument_place place);

}  // namespace botcore::inline v0
