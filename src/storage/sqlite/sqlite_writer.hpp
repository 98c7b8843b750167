/// @file
/// Commits what waits as one group.
#pragma once

#include <exception>
#include <memory>
#include <vector>

#include "engine_guard.hpp"
#include "sqlite_connection.hpp"
#include "unit_queue.hpp"

namespace botcore::inline v0 {

/// The loop of the writer's thread.
///
/// Every unit of a group has a savepoint of its own, so one that fails is undone alone. When the group as
/// a whole is lost (a full disk, a constraint that is checked at the commit), its units are run again, each
/// in a transaction of its own. No unit is finished before its group has its outcome: also a failure may rest
/// on what another unit wrote. Where somebody watches over the file, a group counts as committed only when the
/// file still stands in its place afterwards.
class sqlite_writer {
 public:
  sqlite_writer(engine_ground ground, sqlite_connection& connection, unit_queue& queue)
      : ground_(ground), connection_(connection), queue_(queue) {}

  /// Until the queue is closed and empty.
  void run() noexcept;

 private:
  struct member {
    std::shared_ptr<storage_unit> unit;
    std::exception_ptr failure;
    std::vector<function<void()>> after_commit;
    bool overran = false;  // its time limit; SQLite then gives up the group, and it would overrun again

    void finish() { unit->finish(std::move(failure), std::move(after_commit)); }
  };

  void run_group(std::shared_ptr<storage_unit> first);
  void settle_group();
  void run_outside(std::shared_ptr<storage_unit> unit);
  void fill_group(std::shared_ptr<storage_unit> first);
  bool commit_group();
  void run_body(member& one);
  void run_in_savepoint(member& one);
  void run_alone(member& one);
  bool file_is_lost();
  void give_up_group();

  engine_ground ground_;
  sqlite_connection& connection_;
  unit_queue& queue_;
  std::vector<member> group_;
};

}  // namespace botcore::inline v0
