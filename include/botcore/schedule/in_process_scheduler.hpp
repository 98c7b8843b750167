/// @file
/// Runs work of this process by schedules that are kept in memory only.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/schedule/job_policy.hpp"
#include "botcore/schedule/schedule.hpp"
#include "botcore/schedule/schedule_status.hpp"

namespace botcore::inline v0 {

/// Recurring work that needs no memory beyond the process: sweeping a cache, refreshing a price list.
///
/// It treats misfires (after the machine slept, or its clock jumped), overlap, jitter, time-outs and retries as the
/// durable `scheduler` does, by the same `job_policy`. What a job throws is logged and counted, and touches no
/// other job; an occurrence whose attempts are used up is logged as an error and forgotten.
/// @par Thread safety  from the runtime's executor only.
/// @par Lifetime       `stop` it before it is destroyed.
class BOTCORE_EXPORT in_process_scheduler {
 public:
  /// Given when the occurrence is due.
  using job = function<task<void>(system_time due)>;

  explicit in_process_scheduler(runtime& ground);
  ~in_process_scheduler();
  in_process_scheduler(const in_process_scheduler&) = delete;
  in_process_scheduler& operator=(const in_process_scheduler&) = delete;

  /// Adds a job, before the start or after it. The name stands for it below.
  /// @throws error (invalid_argument) when there is one of this name, the rule is never due again, or the
  ///         policy is out of range.
  void add(std::string name, const schedule& rule, job body, const job_policy& policy = {});

  /// @{
  /// False when there is no job of this name. What of it runs goes on.
  bool remove(std::string_view name);
  bool pause(std::string_view name);
  /// The times that passed meanwhile are treated as missed, by the policy.
  bool resume(std::string_view name);
  /// @throws error (invalid_argument) when the rule is never due again.
  bool reschedule(std::string_view name, const schedule& rule);
  /// Runs it once now, besides its times and also when it is paused; started or not.
  bool run_now(std::string_view name);
  /// @}

  /// Begins to run what is due. Times that passed before count as missed.
  void start();
  /// Begins nothing further, what is queued included, and waits for what runs. Then `stop` it.
  task<void> drain();
  /// Begins nothing further, waits for what runs up to `limit` of real time, then cancels it; nothing is tried
  /// again. May be started again.
  task<void> stop(std::chrono::milliseconds limit = std::chrono::seconds(10));

  /// How things stand; `id` is 0 and `payload` and `key` are empty.
  std::optional<schedule_status> status(std::string_view name) const;
  /// All jobs, by name.
  std::vector<schedule_status> list() const;

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
