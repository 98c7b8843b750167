/// @file
/// Jobs that are coroutines, while they run: limited in time, cancelled one by one, ended together.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <list>
#include <memory>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include "botcore/core/clock.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"

namespace botcore::inline v0 {

/// A task that runs, as its supervisor and `running_tasks::end` see it.
struct running_task {
  running_task(runtime& ground, std::int64_t its_occurrence)
      : occurrence(its_occurrence), body(ground, "scheduler") {}

  /// Cancels the body; the supervisor learns it from `ended` and `failure`.
  void cancel() { body.cancel(); }

  const std::int64_t occurrence;
  task_group body;
  wakeup wake;                 ///< ends the supervisor's sleep
  bool ended = true;           ///< no body runs
  bool stopping = false;       ///< cancelled by `end`
  std::exception_ptr failure;  ///< of the body that has ended; null when it succeeded
};

/// The tasks of one scheduler. Each has a supervisor, a coroutine that waits for its body; supervisors are never
/// cancelled themselves while the executor lives, so that no body outlives its supervisor.
class running_tasks {
 public:
  explicit running_tasks(runtime& ground)
      : ground_(ground), supervisors_(ground, "scheduler"), all_(std::make_shared<registry>()) {}

  /// Lists `one` from now on until `supervisor` has ended.
  void supervise(std::shared_ptr<running_task> one, task<void> supervisor);

  /// Calls `work` for the body of `one`, whose `ended` is false until it has ended, in whatever way. A body
  /// that is stopped before it begins fails as cancelled.
  static void begin(std::shared_ptr<running_task> one, function<task<void>()> work);

  std::size_t size() const noexcept { return all_->listed.size(); }
  std::vector<std::int64_t> occurrences() const;

  /// Ends the sleep of every supervisor, so that it sees what has changed.
  void wake_all();
  /// Waits for all of them.
  task<void> join() { return supervisors_.join(); }
  /// Waits for them up to `drain` of real time, cancels the bodies that are left, and waits for their end.
  task<void> end(std::chrono::milliseconds drain);
  /// For destructors: cancels everything, and waits for nothing.
  void abandon();

 private:
  /// Shared with the places on it: a supervisor may be the last to hold its scheduler.
  struct registry {
    std::list<std::shared_ptr<running_task>> listed;
    std::shared_ptr<boost::asio::steady_timer> draining;  // cancelled when the last one leaves
  };
  class listing;
  class ending;

  static task<void> keep_listed(task<void> supervisor, listing here);
  static task<void> run(std::shared_ptr<running_task> one, function<task<void>()> work, ending end);

  runtime& ground_;
  task_group supervisors_;
  std::shared_ptr<registry> all_;
};

}  // namespace botcore::inline v0
