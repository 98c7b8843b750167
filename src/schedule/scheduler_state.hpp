/// @file
/// The running part of a scheduler: looks, runs what it claimed, sleeps.
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/task_group.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/database.hpp"

#include "claims.hpp"
#include "occurrence_history.hpp"
#include "running_tasks.hpp"
#include "schedule_store.hpp"
#include "time_zone_moves.hpp"

namespace botcore::inline v0 {

/// What `define` or `define_task` was given: one of the two bodies.
struct defined_job {
  scheduler::job body;
  scheduler::task_job task_body;
  job_policy policy;

  bool is_task() const noexcept { return static_cast<bool>(task_body); }
};

/// Where a scheduler stands between `start` and `stop`.
enum class phase { stopped, starting, running, draining };

/// Why a task has ended, besides what it threw.
enum class task_end { by_itself, timed_out, lost };

/// Writes the end of an occurrence into the tables.
using settlement = function<claim_outcome(transaction&, const claimed_occurrence&)>;

/// Its coroutines keep it alive, should the scheduler be destroyed without having been stopped.
struct scheduler::state : std::enable_shared_from_this<scheduler::state> {
  state(runtime& its_ground, database& its_store, const scheduler_options& its_options);

  void define(std::string name, defined_job made, const std::optional<job_policy>& policy);
  /// The policy of the job, or that of the options while nobody has defined it.
  const job_policy& policy_of(std::string_view job) const;

  /// Looks and runs until it is cancelled.
  task<void> loop();
  task<void> look();
  void run(claimed_occurrence one);
  /// Forgets a portion of what ended long ago, once a day.
  task<void> forget_history(system_time at);
  /// What `start` does before the loop.
  task<void> take_over();
  /// Ends the loop; what runs goes on.
  task<void> stop_looking();

  task<void> run_job(claimed_occurrence one);
  task<void> run_task(std::shared_ptr<running_task> running, claimed_occurrence one);
  task<task_end> supervise(std::shared_ptr<running_task> running, claimed_occurrence one);
  task<bool> renew(claimed_occurrence one);
  task<void> finish_task(claimed_occurrence one);
  task<void> settle_failure(claimed_occurrence one, std::string why, bool transient, bool final);
  /// Writes down how `one` ended. Where that fails, it is looked at again when its lease ends.
  task<void> settle(claimed_occurrence one, settlement body, std::string why);
  void report(const claimed_occurrence& one, const claim_outcome& outcome, std::string_view why);
  void ended(const claim_outcome& outcome, bool was_task);

  claim_request request() const;
  /// Something is to be looked at, at `due`.
  void notice(system_time due);
  /// Looks at `instant`, whatever the tables say then: what this scheduler holds itself does not show there.
  void look_at(system_time instant);
  system_time next_look(const claim_pass& pass, system_time at) const;
  system_time now() const noexcept { return ground.time().system_now(); }

  runtime& ground;
  database& store;
  const scheduler_options options;
  const log_view log;
  const schedule_store schedules;
  const claims occurrences;
  const occurrence_history history;
  const time_zone_moves moves;
  std::map<std::string, defined_job, std::less<>> jobs;  // frozen once started
  std::atomic<bool> started{false};
  phase now_in = phase::stopped;
  bool read_only = false;  // it has been said
  bool hungry = false;     // there was more than could be claimed
  wakeup wake;
  system_time sleeps_until = system_time::max();
  system_time left_out = system_time::min();  // nothing up to here is made up for
  system_time revisit = system_time::max();
  system_time next_forgetting{};
  scheduler_statistics counted;
  task_group looking;
  task_group executing;  // transactional jobs
  running_tasks tasks;
};

}  // namespace botcore::inline v0
