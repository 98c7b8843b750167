/// @file
/// Background tasks that belong together: started, cancelled and awaited as one.
#pragma once

#include <memory>
#include <string_view>

#include "botcore/core/export.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

/// Owns the background tasks of one part.
///
/// A task that throws is logged as an error under the group's category and ends; the others go on.
/// The owner awaits `join()` before it goes away; the destructor cancels what still runs, for the case that
/// the executor itself is being torn down.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT task_group {
 public:
  /// `category` must outlive the group (a literal).
  task_group(runtime& runtime, std::string_view category);
  ~task_group();
  task_group(const task_group&) = delete;
  task_group& operator=(const task_group&) = delete;

  /// Starts `work`; it begins to run in a later turn of the executor.
  void spawn(task<void> work);

  /// Cancels every task that runs now; they end at their next wait.
  void cancel();

  /// Waits until no task runs, also those spawned meanwhile.
  task<void> join();

  std::size_t size() const noexcept;

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
