/// @file
/// Runs durable jobs when their schedules say so, each occurrence exactly once.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/schedule/occurrence.hpp"
#include "botcore/schedule/schedule.hpp"

namespace botcore::inline v0 {

class database;
class transaction;

/// How a scheduler looks for what is due, and what it does about failures.
struct scheduler_options {
  /// Whose schedules these are: several bots may share a database.
  std::int64_t bot_id = 0;
  /// After downtime, the latest missed time of a schedule is made up for, once, when it lies back no
  /// further than this; otherwise it is skipped. Zero: always skipped.
  std::chrono::milliseconds maximum_lateness = std::chrono::hours(24);
  /// How late an occurrence may be and still count as on time.
  std::chrono::milliseconds punctual = std::chrono::minutes(1);
  /// A job that throws is tried so often, at least once; then the occurrence is dead.
  int attempts = 5;
  /// Wait before the second attempt; it doubles from attempt to attempt.
  std::chrono::milliseconds first_retry = std::chrono::seconds(10);
  std::chrono::milliseconds longest_retry = std::chrono::minutes(10);
  /// How long a claimed occurrence belongs to the process that claimed it; another takes it up after that.
  std::chrono::milliseconds lease = std::chrono::seconds(30);
  /// Occurrences claimed in one go; at least 1.
  std::size_t batch = 64;
  /// Sleeps no longer than this, in case another process on the same database added schedules or died; a
  /// minute or less where there are several.
  std::chrono::milliseconds look_again = std::chrono::hours(6);
  /// Finished occurrences are forgotten after this time; zero: never.
  std::chrono::milliseconds history = std::chrono::hours(24 * 30);
};

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

/// Schedules and their jobs in a database; they survive the process.
///
/// When a schedule is due, one transaction runs its job, marks the occurrence done and stores the next due
/// time. A job that throws is rolled back and tried again later; the other schedules go on.
/// @par Thread safety  `define`, `start` and `stop` from the runtime's executor; what takes a `transaction&`
///                     belongs into bodies of `database::write`, wherever they run.
/// @par Lifetime       `stop` it before it is destroyed, and destroy it before its database.
class BOTCORE_EXPORT scheduler {
 public:
  /// Runs on the database's thread, so it obeys the rules for bodies; @see database.
  using job = function<void(transaction&, const occurrence&)>;

  scheduler(runtime& ground, database& store, scheduler_options options = {});
  ~scheduler();
  scheduler(const scheduler&) = delete;
  scheduler& operator=(const scheduler&) = delete;

  /// What is to be done for schedules with this job name.
  /// @throws error (invalid_argument) when it is defined already, or the scheduler has started.
  void define(std::string name, job body);

  /// Makes the tables, unless they are there. `start` does it too; needed only to `add` before.
  task<void> prepare();

  /// Begins to run what is due. A schedule whose job is not defined waits, and a warning says so.
  task<void> start();

  /// Lets the jobs that run now finish, and runs no further ones. May be started again.
  task<void> stop();

  /// Adds a schedule. `key` groups the schedules of one thing ("activity:42"); `payload` is handed to the
  /// job. A `once` in the past is due now, as far as `maximum_lateness` allows.
  /// @throws error (invalid_argument) when the rule is never due again, or the running scheduler has no such
  ///         job.
  schedule_id add(transaction& tx, const schedule& rule, std::string_view job_name,
                  std::string_view payload = {}, std::string_view key = {});

  /// Removes a schedule and what of it has not run. False when there is none.
  bool remove(transaction& tx, schedule_id id);
  /// Removes all schedules with this key; gives their number.
  std::size_t remove_by_key(transaction& tx, std::string_view key);

  std::optional<pending_schedule> find(transaction& tx, schedule_id id) const;
  /// The schedules with this key that will be due again, by their next time.
  std::vector<pending_schedule> pending(transaction& tx, std::string_view key) const;

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
