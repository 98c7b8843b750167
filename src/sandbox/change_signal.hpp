/// @file
/// Wakes all who wait for something to happen.
#pragma once

#include <chrono>
#include <list>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include "botcore/core/task.hpp"

namespace botcore::inline v0::sandbox {

/// A condition variable for coroutines of one executor.
class change_signal {
 public:
  explicit change_signal(boost::asio::any_io_executor executor) : executor_(std::move(executor)) {}

  /// Ends every wait.
  void notify();

  /// Returns true at the next `notify`, false at `deadline` (real time).
  /// @par Cancellation  terminal.
  task<bool> wait_until(std::chrono::steady_clock::time_point deadline);

 private:
  struct waiting {
    boost::asio::steady_timer timer;
    bool notified = false;
  };

  boost::asio::any_io_executor executor_;
  std::list<waiting> waiting_;
};

}  // namespace botcore::inline v0::sandbox
