/// @file
/// The table of the inbox.
#pragma once

#include <cstdint>
#include <vector>

#include "botcore/storage/migration.hpp"

namespace botcore::inline v0 {

/// The column `state`. Stored as numbers: they do not change.
enum class inbox_state : std::uint8_t { waiting = 0, handled = 1, dead = 2 };

std::vector<migration> inbox_migrations();

}  // namespace botcore::inline v0
