/// @file
/// What is left of occurrences that have ended: dead letters, and what is forgotten in time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "botcore/schedule/schedule_status.hpp"

#include "schedule_store.hpp"

namespace botcore::inline v0 {

/// One bot's ended occurrences. All functions work inside the caller's transaction.
class occurrence_history {
 public:
  explicit occurrence_history(const schedule_store& schedules) : schedules_(schedules) {}

  std::vector<dead_letter> dead_letters(transaction& tx, std::int64_t after, std::size_t limit) const;
  /// Gives a dead letter its attempts anew; false when there is none with this id.
  bool retry(transaction& tx, std::int64_t occurrence, system_time now) const;
  bool discard(transaction& tx, std::int64_t occurrence) const;

  /// Forgets what ended before `end`, except the dead, at most `limit` at a time; gives how many there were.
  std::size_t forget_before(transaction& tx, system_time end, std::size_t limit) const;

  /// @see scheduler::leave_out_until
  void leave_out_until(transaction& tx, system_time instant, system_time now) const;
  /// The instant of the last call of `leave_out_until`; the beginning of time when there was none.
  system_time left_out_until(transaction& tx) const;

 private:
  const schedule_store& schedules_;
};

}  // namespace botcore::inline v0
