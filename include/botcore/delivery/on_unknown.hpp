/// @file
/// What becomes of a message of which nobody knows whether it was sent.
#pragma once

#include <cstdint>

namespace botcore::inline v0 {

/// What to do with a message whose request left and whose answer never came: it may have been sent.
enum class on_unknown : std::uint8_t {
  give_up,     ///< it is sent at most once
  send_again,  ///< it is sent at least once, perhaps twice: for what must not be missed
};

}  // namespace botcore::inline v0
