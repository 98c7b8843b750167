/// @file
/// How a scheduler looks for what is due.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

#include "botcore/schedule/job_policy.hpp"

namespace botcore::inline v0 {

/// How a scheduler looks for what is due, and how its jobs are treated where they have no policy of their own.
struct scheduler_options {
  /// Whose schedules these are: several bots may share a database.
  std::int64_t bot_id = 0;
  /// For jobs that are defined without a policy.
  job_policy policy{};
  /// How long a claimed occurrence belongs to the process that claimed it; another takes it up after that.
  /// Tasks renew it while they run.
  std::chrono::milliseconds lease = std::chrono::seconds(30);
  /// Occurrences of transactional jobs that are claimed at the same time; at least 1.
  std::size_t batch = 128;
  /// Tasks that run at the same time; at least 1.
  std::size_t tasks = 16;
  /// How long `stop` waits for running tasks before it cancels them; real time. Zero: it cancels at once.
  std::chrono::milliseconds drain = std::chrono::seconds(10);
  /// Sleeps no longer than this, in case another process on the same database added schedules or died; a
  /// minute or less where there are several.
  std::chrono::milliseconds look_again = std::chrono::hours(6);
  /// Finished occurrences are forgotten after this time; zero: never. Dead letters stay.
  std::chrono::milliseconds history = std::chrono::hours(24 * 30);
};

}  // namespace botcore::inline v0
