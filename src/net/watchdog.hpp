/// @file
/// A deadline that is moved often and seldom passes, in real time.
#pragma once

#include <chrono>
#include <memory>

#include <boost/asio/any_io_executor.hpp>

#include "botcore/core/clock.hpp"
#include "botcore/core/function.hpp"

namespace botcore::inline v0 {

/// `duration` from now; zero means never.
steady_time deadline_after(std::chrono::milliseconds duration) noexcept;

/// Calls a function once when an instant has passed.
///
/// Moving the instant to later, and disarming, cost an assignment: the timer below is looked at when it
/// fires, and sleeps on if it was too early.
class watchdog {
 public:
  watchdog(const boost::asio::any_io_executor& executor, function<void()> bark);
  ~watchdog();
  watchdog(const watchdog&) = delete;
  watchdog& operator=(const watchdog&) = delete;

  /// Calls the function at `due`; `steady_time::max()` disarms. What was armed before is forgotten.
  void arm(steady_time due);
  void disarm() { arm(steady_time::max()); }

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace botcore::inline v0
