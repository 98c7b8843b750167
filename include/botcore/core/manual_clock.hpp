/// @file
/// A clock that a test, or the demo's web page, moves on.
#pragma once

#include <memory>

#include "botcore/core/clock.hpp"

namespace botcore::inline v0 {

class runtime;

/// Time that stands still, or runs on at the usual pace, until somebody moves it.
///
/// `run_to` fires the sleeps on the way one by one, in order of their due times, and lets everything that
/// they cause finish before the next: a year of reminders passes in seconds, and in the right order.
/// @par Thread safety  reading the time: any thread; everything else from the executor of the sleepers.
class BOTCORE_EXPORT manual_clock final : public clock {
 public:
  enum class mode {
    frozen,   ///< time passes in `run_to` only
    running,  ///< time passes as usual, and `run_to` skips ahead
  };

  explicit manual_clock(system_time start, mode passing = mode::frozen);
  ~manual_clock() override;

  system_time system_now() const noexcept override;
  steady_time steady_now() const noexcept override;
  task<bool> sleep_until(system_time due, wakeup* early = nullptr) override;
  task<bool> sleep_for(std::chrono::nanoseconds duration, wakeup* early = nullptr) override;

  /// Moves the time on to `target`, sleeper by sleeper, waiting for `runtime.quiet()` between.
  /// An instant in the past changes nothing. Calls must not overlap.
  /// @throws error (timed_out) when the program does not come to rest within a minute of real time.
  task<void> run_to(system_time target, runtime& runtime);

  /// `run_to(system_now() + duration)`.
  task<void> run_for(std::chrono::nanoseconds duration, runtime& runtime);

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
