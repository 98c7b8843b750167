/// @file
/// A thread for what takes long: opening, checking and copying files.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

/// Does one job after the other, in the order in which they came.
/// @par Thread safety  safe.
class blocking_thread {
 public:
  blocking_thread();
  /// Finishes what is queued.
  ~blocking_thread();
  blocking_thread(const blocking_thread&) = delete;
  blocking_thread& operator=(const blocking_thread&) = delete;

  /// Finishes what is queued, and ends the thread; jobs that come later are dropped.
  void finish();

  /// `job` does not throw.
  void post(function<void()> job);

  /// Does `job` and goes on with what it throws. Cancellation does not end it.
  task<void> perform(runtime& ground, function<void()> job);

 private:
  void serve() noexcept;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<function<void()>> jobs_;
  bool closed_ = false;
  std::thread thread_;
};

}  // namespace botcore::inline v0
