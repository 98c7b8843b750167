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
  wakeup wake;            ///< ends the supervisor's sleep
  bool ended = true;      ///< no body runs
  bool stopping = false;  ///< cancelled by `end`
  std::exception_ptr failure;
};

/// The tasks of one scheduler. Each has a supervisor, a coroutine that waits for its body; supervisors are never
/// cancelled themselves while the executor lives, so that no body outlives its supervisor.
class running_tasks {
 public:
  explicit running_tasks(runtime& ground) : ground_(ground), supervisors_(ground, "scheduler") {}

  /// Keeps a task on the list for as long as its supervisor lives.
  class listed {
   public:
    listed(running_tasks& all, running_task& one);
    ~listed();
    listed(const listed&) = delete;
    listed& operator=(const listed&) = delete;

   private:
    running_tasks& all_;
    std::list<running_task*>::iterator at_;
  };

  void supervise(task<void> supervisor) { supervisors_.spawn(std::move(supervisor)); }

  /// Starts `work` as the body of `one`, whose `ended` is false until it has ended.
  static void begin(std::shared_ptr<running_task> one, task<void> work);

  /// Supervisors that have not ended.
  std::size_t size() const noexcept { return supervisors_.size(); }
  bool empty() const noexcept { return size() == 0; }
  std::vector<std::int64_t> occurrences() const;

  task<void> join() { return supervisors_.join(); }
  /// Waits for the bodies up to `drain` of real time, cancels those that are left, and waits for their end.
  task<void> end(std::chrono::milliseconds drain);
  /// For destructors: cancels everything, and waits for nothing.
  void abandon();

 private:
  static task<void> run(std::shared_ptr<running_task> one, task<void> work);

  runtime& ground_;
  task_group supervisors_;
  std::list<running_task*> listed_;
  boost::asio::steady_timer* none_left_ = nullptr;  // cancelled when the last one leaves the list
};

}  // namespace botcore::inline v0
