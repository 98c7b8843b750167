/// @file
/// The one source of time: limiter, scheduler, dialogues and log read it, so that tests own the time.
#pragma once

#include <chrono>

#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

/// An instant of the calendar; the clock that tells it may jump.
using system_time = std::chrono::system_clock::time_point;
/// An instant for measuring: never goes back.
using steady_time = std::chrono::steady_clock::time_point;

/// Ends one sleep early. Belongs to the executor of the task that sleeps; `notify` while nobody sleeps is
/// remembered, so no wake-up is lost between looking for work and going to sleep.
class BOTCORE_EXPORT wakeup {
 public:
  wakeup() = default;
  wakeup(const wakeup&) = delete;
  wakeup& operator=(const wakeup&) = delete;

  /// Ends the current sleep, or the next one at once.
  void notify();

 private:
  friend class sleeping;
  bool pending_ = false;
  void* timer_ = nullptr;
};

/// Wall time and elapsed time.
/// @par Thread safety  `system_now` and `steady_now` may be called from any thread; sleeping happens on the
///                     executor of the awaiting task.
class BOTCORE_EXPORT clock {
 public:
  virtual ~clock() = default;

  /// UTC wall time; may jump when somebody sets the machine's clock.
  virtual system_time system_now() const noexcept = 0;
  /// Never goes back.
  virtual steady_time steady_now() const noexcept = 0;

  /// Sleeps until the wall clock shows `due`, also when the wall clock jumps meanwhile; a past instant
  /// returns at once. Returns true when `early` ended the sleep.
  /// @par Cancellation  terminal.
  virtual task<bool> sleep_until(system_time due, wakeup* early = nullptr) = 0;

  /// Sleeps for `duration` of elapsed time; zero and negative durations return at once.
  virtual task<bool> sleep_for(std::chrono::nanoseconds duration, wakeup* early = nullptr) = 0;
};

/// The machine's clock. Lives for the whole program.
BOTCORE_EXPORT clock& real_clock() noexcept;

}  // namespace botcore::inline v0
