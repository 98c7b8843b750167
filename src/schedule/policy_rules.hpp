/// @file
/// What a policy means for one schedule at one moment: pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "botcore/schedule/job_policy.hpp"
#include "botcore/schedule/occurrence.hpp"
#include "botcore/schedule/schedule.hpp"

namespace botcore::inline v0 {

/// Missed times are counted so far, since counting takes time.
constexpr std::size_t most_counted = 1000;

/// What to do about a schedule that is due.
struct misfire_plan {
  std::vector<system_time> run;     ///< these run, ascending
  std::optional<system_time> next;  ///< then it is due again
  std::size_t missed = 0;           ///< so many do not run; at most `most_counted`
  std::optional<system_time> first_missed;
};

/// The plan at `now` for a schedule whose next time is `due`. @pre due <= now
misfire_plan plan_due(const schedule& rule, system_time due, system_time now, const job_policy& policy);

/// How much later than its time an occurrence runs: the same whenever it is asked.
system_time::duration jitter_of(const job_policy& policy, schedule_id id, system_time due) noexcept;

/// The wait after attempt number `attempt`, which counts from 1.
system_time::duration retry_delay(const job_policy& policy, int attempt) noexcept;

}  // namespace botcore::inline v0
