/// @file
/// The table that messages wait in.
#pragma once

#include <vector>

#include "botcore/storage/migration.hpp"

namespace botcore::inline v0 {

std::vector<migration> outbox_migrations();

}  // namespace botcore::inline v0
