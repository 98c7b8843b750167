/// @file
/// What a policy means for one schedule at one moment: pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
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
  bool made_up = false;             ///< they were missed, and run all the same
  std::optional<system_time> next;  ///< then it is due again
  std::size_t missed = 0;           ///< so many do not run; at most `most_counted`
  std::optional<system_time> first_missed;
};

/// The plan at `now` for the schedule `id` whose next time is `due`. What is on time runs, also when there are several;
/// when `due` is late, the policy decides about all that have passed. None up to `left_out` runs. @pre due <= now
misfire_plan plan_due(const schedule& rule, system_time due, system_time now, const job_policy& policy,
                      schedule_id id, system_time left_out = system_time::min());

/// How much later than its time an occurrence runs: the same whenever it is asked.
system_time::duration jitter_of(const job_policy& policy, schedule_id id, system_time due) noexcept;

/// What is said of an attempt past the time-out.
std::string took_too_long(const job_policy& policy);

/// The wait after attempt number `attempt`, which counts from 1.
system_time::duration retry_delay(const job_policy& policy, int attempt) noexcept;

}  // namespace botcore::inline v0
