/// @file
/// What a scheduler tells about its schedules, its dead letters and itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "botcore/core/clock.hpp"
#include "botcore/schedule/occurrence.hpp"
#include "botcore/schedule/time_zone.hpp"

namespace botcore::inline v0 {

/// A schedule that will be due again.
struct pending_schedule {
  schedule_id id = 0;
  std::string job;
  std::string payload;
  std::string key;
  std::string rule;
  time_zone zone;
  system_time due;  ///< the next time
};

/// How things stand with a schedule.
enum class schedule_state : std::uint8_t {
  waiting,   ///< for its next time
  running,   ///< an occurrence runs, or waits to be tried again
  paused,    ///< until it is resumed
  finished,  ///< it will not be due again; dead letters of it are left
};

/// A schedule and what has become of it so far.
struct schedule_status {
  schedule_id id = 0;
  std::string job;
  std::string payload;
  std::string key;
  std::string rule;
  std::string zone;
  schedule_state state = schedule_state::waiting;
  std::optional<system_time> next;      ///< the next time, also of a paused one
  std::optional<system_time> last;      ///< the time that ran last
  std::optional<system_time> last_end;  ///< when it had run
  std::int64_t runs = 0;                ///< occurrences that were completed
  std::int64_t errors = 0;              ///< attempts that failed
  std::int64_t missed = 0;              ///< times left out; of one downtime at most 1000 are counted
  std::string last_error;               ///< of the latest attempt that failed; empty: none did
};

/// An occurrence that was given up. It stays until somebody tries it again or discards it.
struct dead_letter {
  std::int64_t occurrence = 0;  ///< names it to `scheduler::retry` and `scheduler::discard`
  schedule_id schedule = 0;
  std::string job;
  system_time due;
  system_time given_up;
  int attempts = 0;
  std::string reason;
};

/// What one scheduler has done since it was made.
struct scheduler_statistics {
  bool running = false;       ///< started and not stopped
  std::size_t in_flight = 0;  ///< occurrences that run now
  std::uint64_t looks = 0;    ///< how often it looked for what is due
  std::uint64_t runs = 0;     ///< occurrences completed
  std::uint64_t errors = 0;   ///< attempts that failed
  std::uint64_t dead = 0;     ///< occurrences given up
  std::uint64_t missed = 0;   ///< times left out by policy
  std::uint64_t lost = 0;     ///< occurrences that were taken over or removed before they had ended
  std::optional<system_time> last_look;
};

}  // namespace botcore::inline v0
