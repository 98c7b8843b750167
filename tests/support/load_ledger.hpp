/// @file
/// What a mixed load was told about its writes, and whether the database agrees.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/clock.hpp"
#include "botcore/core/task.hpp"
#include "botcore/schedule/occurrence.hpp"
#include "botcore/schedule/schedule.hpp"

namespace botcore {
inline namespace v0 {
class database;
class transaction;
}  // namespace v0
}  // namespace botcore

namespace botcore::test {

/// The diary of a `mixed_load`, line by line as the load reports it, kept where no crash reaches it.
///
/// A write counts once its task went on; what was under way at a crash may be there or not, but whole.
class load_ledger {
 public:
  void note(std::string_view line);

  /// Pairs of rows that were acknowledged; to see that a test did something.
  std::size_t acknowledged() const noexcept { return written_.size(); }
  std::size_t scheduled() const noexcept { return schedules_.size(); }

  /// Complaints about the rows of plain writes; empty when all is well.
  task<std::vector<std::string>> audit_rows(database& store) const;

  /// Complaints about occurrences that were due until `end`; the scheduler has had the time to settle them.
  task<std::vector<std::string>> audit_occurrences(database& store, system_time end) const;

 private:
  struct planned {
    std::string job;
    schedule rule;
    system_time added;
  };

  void check_pairs(transaction& tx, std::vector<std::string>& complaints) const;
  void check_counter(transaction& tx, std::vector<std::string>& complaints) const;
  void check_schedule(transaction& tx, schedule_id id, const planned& one, system_time end,
                      std::vector<std::string>& complaints) const;
  static bool may_be_skipped(const planned& one, system_time due, system_time skipped);
  bool was_missed(const planned& one, system_time due) const;

  std::set<std::int64_t> written_;
  std::set<std::int64_t> refused_;   // their bodies throw
  std::set<std::int64_t> removing_;  // asked to be removed
  std::set<std::int64_t> removed_;   // and told so
  std::int64_t counting_ = 0;
  std::int64_t counted_ = 0;
  std::map<schedule_id, planned> schedules_;
  std::set<system_time> starts_;
};

}  // namespace botcore::test
