/// @file
/// Future times move when a new release of the time zones says so.
#pragma once

#include <cstddef>

#include "schedule_store.hpp"

namespace botcore::inline v0 {

/// Computes the due times of one bot anew that an older release of the time zones had computed.
class time_zone_moves {
 public:
  explicit time_zone_moves(const schedule_store& schedules) : schedules_(schedules) {}

  /// False when the release in use is the one of the last time.
  bool needed(transaction& tx) const;

  struct portion {
    schedule_id last = 0;  ///< where the next portion begins
    std::size_t moved = 0;
    bool complete = false;  ///< there is no further portion
  };
  /// Looks at the next `limit` schedules after `after`; remembers the release with the last portion.
  portion follow(transaction& tx, system_time now, schedule_id after, std::size_t limit) const;

 private:
  bool follow_one(transaction& tx, const row& one, system_time now) const;

  const schedule_store& schedules_;
};

}  // namespace botcore::inline v0
