/// @file
/// Runs durable jobs when their schedules say so, each occurrence exactly once.
#pragma once

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
#include "botcore/schedule/schedule_status.hpp"
#include "botcore/schedule/scheduler_options.hpp"

namespace botcore::inline v0 {

class database;
class transaction;

/// Schedules and their jobs in a database; they survive the process.
///
/// There are two kinds of job. A *transactional* one (`define`) works in a transaction, which also marks the
/// occurrence done: what it does in the database happens exactly once. A *task* (`define_task`) is a
/// coroutine and may await anything; it runs at least once, since a process can die between what it did and
/// the mark.
///
/// An attempt that throws is rolled back (cancelled) and tried again later, as its `job_policy` says; other
/// schedules go on meanwhile. What is thrown with the code `errc::malformed_data` no retry mends: the
/// occurrence is a dead letter at once.
///
/// Several schedulers, in one process or in many, may work on one database: an occurrence belongs to one of
/// them until its lease ends, and who comes back after that finds it closed.
/// @par Thread safety  what takes a `transaction&` belongs into bodies of `database::write`, wherever they
///                     run; everything else from the runtime's executor.
/// @par Lifetime       `stop` it before it is destroyed, and destroy it before its database.
class BOTCORE_EXPORT scheduler {
 public:
  /// Runs on the database's thread, so it obeys the rules for bodies; @see database.
  using job = function<void(transaction&, const occurrence&)>;
  /// Runs on the runtime's executor.
  using task_job = function<task<void>(occurrence)>;

  /// @throws error (invalid_argument) for options out of range.
  scheduler(runtime& ground, database& store, scheduler_options options = {});
  ~scheduler();
  scheduler(const scheduler&) = delete;
  scheduler& operator=(const scheduler&) = delete;

  /// @{
  /// What is to be done for schedules with this job name; the policy is that of the options unless given.
  /// @throws error (invalid_argument) when it is defined already, the scheduler has started, or the policy is
  ///         out of range.
  void define(std::string name, job body, std::optional<job_policy> policy = std::nullopt);
  void define_task(std::string name, task_job body, std::optional<job_policy> policy = std::nullopt);
  /// @}

  /// Makes the tables, unless they are there. `start` does it too; needed only to `add` before.
  task<void> prepare();

  /// Begins to run what is due. A schedule whose job is not defined waits, and a warning says so.
  /// While the database is not `writable()`, nothing runs.
  task<void> start();

  /// Takes up no further occurrences and waits for those that run. Then `stop` it.
  task<void> drain();

  /// Takes up no further occurrences, waits for those that run as long as the option `drain` allows, cancels
  /// what is left of the tasks, and gives back what has not run. May be started again.
  task<void> stop();

  /// Adds a schedule. `key` groups the schedules of one thing ("activity:42"); `payload` is handed to the
  /// job. The first time is later than now; but a `once` in the past is due now, as far as the policy allows.
  /// @throws error (invalid_argument) when the rule is never due again, the running scheduler has no such
  ///         job, or the policy is out of range; (foreign_transaction).
  schedule_id add(transaction& tx, const schedule& rule, std::string_view job_name,
                  std::string_view payload = {}, std::string_view key = {},
                  const std::optional<job_policy>& policy = std::nullopt);

  /// Removes a schedule and what of it has not run. False when there is none.
  bool remove(transaction& tx, schedule_id id);
  /// Removes all schedules with this key; gives their number.
  std::size_t remove_by_key(transaction& tx, std::string_view key);

  /// Lets no further time of this schedule run until it is resumed; what runs already goes on. False when
  /// there is none.
  bool pause(transaction& tx, schedule_id id);
  /// Ends a pause. The times that passed meanwhile are treated as missed, by the schedule's policy.
  bool resume(transaction& tx, schedule_id id);
  /// Gives a schedule another rule, from now on. False when there is none.
  /// @throws error (invalid_argument) when the rule is never due again.
  bool reschedule(transaction& tx, schedule_id id, const schedule& rule);
  /// Runs the job once now, besides its times and also when it is paused; gives the occurrence's id.
  std::optional<std::int64_t> run_now(transaction& tx, schedule_id id);

  std::optional<pending_schedule> find(transaction& tx, schedule_id id) const;
  /// The schedules with this key that will be due again, by their next time.
  std::vector<pending_schedule> pending(transaction& tx, std::string_view key) const;
  /// How things stand with a schedule; none when it is unknown, or finished and forgotten.
  std::optional<schedule_status> status(transaction& tx, schedule_id id) const;
  /// The schedules with ids greater than `after`, by id, at most `limit` (1 to 1000): hand in the last id to
  /// go on.
  std::vector<schedule_status> list(transaction& tx, schedule_id after = 0, std::size_t limit = 100) const;

  /// The occurrences given up, those with ids greater than `after`, at most `limit` (1 to 1000).
  std::vector<dead_letter> dead_letters(transaction& tx, std::int64_t after = 0,
                                        std::size_t limit = 100) const;
  /// Gives a dead letter all its attempts anew, from now on. False when there is none with this id.
  bool retry(transaction& tx, std::int64_t occurrence);
  /// Forgets a dead letter. False when there is none with this id.
  bool discard(transaction& tx, std::int64_t occurrence);

  scheduler_statistics statistics() const;

  /// For a database that is older than what has happened, as a promoted copy is: the times of this bot's schedules up to
  /// `instant` that have not run here count as missed, whatever the policies say, since they may have run elsewhere.
  /// For `fallback_options::on_promote`; the tables must be there. Schedulers see it when they start, or when
  /// the database may be written again.
  static void leave_out_until(transaction& tx, std::int64_t bot_id, system_time instant);

 private:
  void notice_after_commit(transaction& tx, system_time due);

  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
