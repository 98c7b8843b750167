/// @file
/// Removes expired values now and then.
#pragma once

#include <chrono>
#include <cstdint>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"

namespace botcore::inline v0 {

class key_value_store;

/// How often, and how much at a time.
struct sweeper_options {
  /// Between the end of one round and the next; more than zero. By the runtime's clock.
  std::chrono::milliseconds interval = std::chrono::minutes(10);
  /// Values that one transaction removes at most, so that others get their turn between; 1 to
  /// `key_value_store::most_at_once`.
  std::int64_t portion = 500;
};

/// Sweeps a store: at once when started, then after each interval, portion by portion until nothing is left.
/// A round that fails is logged, and tried again after the interval.
/// @par Thread safety  from the runtime's executor only.
/// @par Lifetime       `stop` it before it is destroyed; its store must outlive it.
class BOTCORE_EXPORT key_value_sweeper {
 public:
  /// @throws error (errc::invalid_argument) for options out of range
  key_value_sweeper(runtime& runtime, key_value_store& store, sweeper_options options = {});

  /// Begins to sweep; does nothing when it sweeps already.
  void start();
  /// Finishes the portion that is under way.
  task<void> stop();

 private:
  task<void> run();
  task<void> sweep_all();
  void warn(const char* why) const;

  runtime& ground_;
  key_value_store& store_;
  const sweeper_options options_;
  task_group group_;
  wakeup stopped_;
  bool stopping_ = false;
};

}  // namespace botcore::inline v0
