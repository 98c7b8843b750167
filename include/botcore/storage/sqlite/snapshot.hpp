/// @file
/// What a snapshot of a SQLite database holds.
#pragma once

#include <cstdint>

#include "botcore/core/clock.hpp"

namespace botcore::inline v0 {

/// A copy of a whole database in one file, verified before it took the place of the one before.
///
/// The copy carries the instant in its table `botcore_snapshot(taken)`, milliseconds since 1970 UTC, so its
/// age outlasts renaming and copying.
struct snapshot_report {
  system_time taken;        ///< the copy holds what was committed until then
  std::int64_t tables = 0;  ///< compared with the original, row count by row count
  std::int64_t rows = 0;    ///< in all of them
  std::int64_t bytes = 0;   ///< the size of the copy
};

}  // namespace botcore::inline v0
