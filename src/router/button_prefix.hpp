/// @file
/// What tells the buttons of one part from those of others.
#pragma once

#include <string>

namespace botcore::inline v0 {

/// `name` with the colon that ends it in the data of buttons.
/// @throws error (errc::invalid_argument) for a name that is empty, longer than 24 bytes or has a colon
std::string checked_button_prefix(std::string name);

}  // namespace botcore::inline v0
