/// @file
/// The tables of occurrences and attempts: who runs what, and how it ended.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/schedule/occurrence.hpp"
#include "botcore/schedule/schedule.hpp"
#include "botcore/schedule/scheduler.hpp"

#include "schedule_store.hpp"

namespace botcore::inline v0 {

/// An occurrence that belongs to this scheduler until its lease ends. A later claim has another token, so
/// what a scheduler does too late finds nothing.
struct claimed_occurrence {
  occurrence what;
  std::string rule;
  std::int64_t token = 0;
};

/// What one look at the tables found.
struct claim_pass {
  std::vector<claimed_occurrence> claimed;
  std::vector<std::string> warnings;    ///< to be logged after the commit
  std::optional<system_time> next_due;  ///< when to look again; set when nothing was found
};

/// How an attempt that failed goes on.
enum class claim_outcome { retried, dead, lost };

/// Finds, claims and settles occurrences. All functions work inside the caller's transaction.
class claims {
 public:
  claims(const schedule_store& schedules, const scheduler_options& options, std::int64_t owner)
      : schedules_(schedules), options_(options), owner_(owner) {}

  /// Claims what is due for `jobs`, and settles what was missed.
  claim_pass look(transaction& tx, const std::vector<std::string>& jobs, system_time now) const;

  /// True when `one` still belongs to this scheduler.
  bool held(transaction& tx, const claimed_occurrence& one) const;
  void complete(transaction& tx, const claimed_occurrence& one, system_time now) const;
  claim_outcome fail(transaction& tx, const claimed_occurrence& one, system_time now,
                     std::string_view why) const;
  /// Gives `one` back, not counting the attempt; it may be claimed again from `ready` on.
  void release(transaction& tx, const claimed_occurrence& one, system_time ready) const;
  /// Gives back all that this scheduler holds.
  void release_all(transaction& tx, system_time now) const;
  /// Forgets what was finished before `end`, except the dead.
  void forget_before(transaction& tx, system_time end) const;

 private:
  void claim_ready(transaction& tx, const std::string& job, system_time now, claim_pass& pass) const;
  void claim_again(transaction& tx, const row& one, system_time now, claim_pass& pass) const;
  static void bury(transaction& tx, std::int64_t id, system_time now, std::string_view why);
  std::size_t claim_due(transaction& tx, const std::string& job, system_time now, claim_pass& pass) const;
  void claim_schedule(transaction& tx, const row& one, system_time now, claim_pass& pass) const;
  std::optional<system_time> due_after_misfire(transaction& tx, const row& one, const schedule& rule,
                                               system_time now, claim_pass& pass) const;
  void settle_unreadable(transaction& tx, const row& one, system_time now, std::string_view why) const;
  bool insert(transaction& tx, const row& schedule_row, std::int64_t id, system_time due,
              std::string_view state, std::optional<system_time> ready, std::int64_t token,
              std::string_view note, system_time now) const;
  void advance(transaction& tx, const claimed_occurrence& one) const;
  std::optional<system_time> next_due(transaction& tx, const std::vector<std::string>& jobs) const;
  system_time::duration back_off(int attempt) const noexcept;

  const schedule_store& schedules_;
  const scheduler_options& options_;
  const std::int64_t owner_;
};

}  // namespace botcore::inline v0
