/// @file
/// What a job is told about the moment that it runs for.
#pragma once

#include <cstdint>
#include <string>

#include "botcore/core/clock.hpp"
#include "botcore/schedule/time_zone.hpp"

namespace botcore::inline v0 {

/// The identity of a schedule in the database.
using schedule_id = std::int64_t;

/// One time that a schedule is due.
struct occurrence {
  std::int64_t id = 0;  ///< the same in every attempt at this occurrence
  schedule_id schedule = 0;
  std::string job;
  std::string payload;  ///< what `scheduler::add` was given
  std::string key;      ///< what `scheduler::add` was given
  system_time due;      ///< when it should have run
  system_time now;      ///< when this attempt began
  time_zone zone;       ///< the schedule's
  int attempt = 1;      ///< counts from 1
};

}  // namespace botcore::inline v0
