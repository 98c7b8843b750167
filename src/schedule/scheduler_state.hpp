/// @file
/// The running part of a scheduler: looks, runs what it claimed, sleeps.
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "botcore/core/task_group.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/database.hpp"

#include "claims.hpp"
#include "schedule_store.hpp"

namespace botcore::inline v0 {

/// Its coroutines keep it alive, should the scheduler be destroyed without having been stopped.
struct scheduler::state : std::enable_shared_from_this<scheduler::state> {
  state(runtime& its_ground, database& its_store, const scheduler_options& its_options);

  /// Looks and runs until it is cancelled.
  task<void> loop();
  /// One look; true when there may be more to do at once.
  task<bool> look_and_run();
  task<void> run_one(claimed_occurrence one);
  task<void> settle_failure(claimed_occurrence one, std::exception_ptr failure);
  /// What `start` does before the loop.
  task<void> take_over();
  /// A schedule was committed that is due at `due`.
  void notice(system_time due);
  system_time now() const noexcept { return ground.time().system_now(); }

  runtime& ground;
  database& store;
  const scheduler_options options;
  const log_view log;
  const schedule_store schedules;
  const claims occurrences;
  std::map<std::string, job, std::less<>> jobs;  // frozen once started
  std::vector<std::string> job_names;
  std::atomic<bool> started{false};
  bool running = false;
  wakeup wake;
  system_time sleeps_until = system_time::max();
  system_time next_forgetting{};
  task_group looking;
  task_group executing;
};

}  // namespace botcore::inline v0
