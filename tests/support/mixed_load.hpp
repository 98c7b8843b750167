/// @file
/// What a busy bot asks of its database: writes of many sizes side by side, failing ones among them, and a scheduler.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "botcore/core/function.hpp"
#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/database.hpp"

namespace botcore::test {

/// One life of a program with a database and a scheduler, on a clock of its own. All that it does follows from
/// `seed`, as far as threads allow. It says what it does in the lines that `load_ledger` takes.
/// @par Thread safety  from the runtime's executor only.
class mixed_load {
 public:
  using reporter = function<void(const std::string&)>;

  /// `first_id` and those after it belong to this life alone.
  mixed_load(runtime& ground, manual_clock& clock, database& store, std::uint64_t seed, std::int64_t first_id,
             reporter report);

  /// Makes the tables, unless they are there.
  static task<void> prepare(database& store);

  /// Starts the scheduler and works until `ended` says so. Failures of the database are taken as they come.
  task<void> run(function<bool()> ended);

  /// Starts the scheduler alone and lets everything come to its end that is due by now; gives that instant.
  task<system_time> settle();

  /// Failures that no fault of a disk explains.
  const std::vector<std::string>& surprises() const noexcept { return surprises_; }

 private:
  task<void> start();
  task<void> stop();
  task<void> work_once();
  task<void> write_pair(std::int64_t id);
  task<void> refuse_pair(std::int64_t id);
  task<void> remove_pair(std::int64_t id);
  task<void> count();
  task<void> plan();
  task<void> look();
  template <class Body>
  task<bool> write(Body body);
  void note_failure(const char* doing);
  schedule next_rule();
  std::uint64_t pick(std::uint64_t below) { return random_() % below; }

  runtime& ground_;
  manual_clock& clock_;
  database& store_;
  std::mt19937_64 random_;
  std::int64_t next_id_;
  reporter report_;
  scheduler plans_;
  task_group workers_;
  std::vector<std::int64_t> present_;
  std::vector<std::string> surprises_;
  function<bool()> ended_;
};

}  // namespace botcore::test
