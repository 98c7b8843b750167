/// @file
/// The table of occurrences: who runs what, and how it ended.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/schedule/occurrence.hpp"
#include "botcore/schedule/schedule.hpp"
#include "botcore/schedule/scheduler_options.hpp"

#include "policy_rules.hpp"
#include "schedule_store.hpp"

namespace botcore::inline v0 {

/// An occurrence that belongs to this scheduler until its lease ends. A later claim has another token, so
/// what a scheduler does too late finds nothing.
struct claimed_occurrence {
  occurrence what;
  job_policy policy;
  std::int64_t token = 0;
};

/// A job to look for.
struct claim_demand {
  const std::string* job = nullptr;
  const job_policy* policy = nullptr;
  bool is_task = false;
};

/// How many occurrences may be claimed; tasks and transactional jobs have room of their own.
struct claim_room {
  std::size_t jobs = 0;
  std::size_t tasks = 0;

  std::size_t& of(const claim_demand& job) noexcept { return job.is_task ? tasks : jobs; }
};

/// What to look for.
struct claim_request {
  system_time now;
  std::vector<claim_demand> jobs;
  claim_room room;
  std::vector<std::int64_t> in_flight;        ///< tasks that still run here, whatever their lease says
  system_time left_out = system_time::min();  ///< nothing up to here is made up for
};

/// What one look at the tables found.
struct claim_pass {
  std::vector<claimed_occurrence> claimed;
  std::vector<std::string> warnings;          ///< to be logged after the commit
  system_time next_due = system_time::max();  ///< of the jobs that there is room for
  bool more = false;                          ///< there is more to claim now, and room for it
  bool no_room = false;                       ///< there may be more than there was room for
  std::size_t missed = 0;
  std::size_t dead = 0;
};

/// How an attempt ended.
struct claim_outcome {
  enum class kind { done, retried, dead, lost };
  kind how = kind::lost;
  std::optional<system_time> ready;  ///< when something of its schedule is to be looked at again
};

/// Finds, claims and settles occurrences. All functions work inside the caller's transaction.
class claims {
 public:
  claims(const schedule_store& schedules, const scheduler_options& options, std::int64_t owner)
      : schedules_(schedules), options_(options), owner_(owner) {}

  /// Claims what is due, and settles what was missed.
  claim_pass look(transaction& tx, const claim_request& request) const;

  /// Marks `one` done, if it still belongs to this scheduler. A transactional job runs after this, in the
  /// same transaction, and `close` comes last.
  bool complete(transaction& tx, const claimed_occurrence& one, system_time now) const;
  /// Counts a completed occurrence for its schedule, and lets the one queued behind it go.
  claim_outcome close(transaction& tx, const claimed_occurrence& one, system_time now) const;
  /// Writes down a failed attempt; it is tried again later unless it was the last, or `final`.
  claim_outcome fail(transaction& tx, const claimed_occurrence& one, system_time now, std::string_view why,
                     bool final) const;
  /// Gives `one` back, not counting the attempt; it may be claimed again from `ready` on.
  void release(transaction& tx, const claimed_occurrence& one, system_time ready) const;
  /// Gives back all that this scheduler holds.
  void release_all(transaction& tx, system_time now) const;
  /// Extends the lease; false when `one` belongs to somebody else now.
  bool renew(transaction& tx, const claimed_occurrence& one, system_time now) const;

  /// An occurrence besides the schedule's times, to be run at once.
  std::int64_t insert_now(transaction& tx, schedule_id id, std::string_view job, system_time now) const;

 private:
  struct due_schedule;

  std::size_t claim_job(transaction& tx, const claim_request& request, const claim_demand& job,
                        std::size_t most, claim_room& room, claim_pass& pass) const;
  std::size_t claim_ready(transaction& tx, const claim_request& request, const claim_demand& job,
                          std::size_t most, claim_pass& pass) const;
  bool claim_again(transaction& tx, const row& one, const claim_demand& job, system_time now,
                   claim_pass& pass) const;
  void bury(transaction& tx, std::int64_t id, schedule_id schedule, system_time now, std::string_view why,
            claim_pass& pass) const;
  std::size_t claim_due(transaction& tx, const claim_request& request, const claim_demand& job,
                        std::size_t most, claim_room& room, claim_pass& pass) const;
  void claim_schedule(transaction& tx, const row& one, const claim_demand& job, const claim_request& request,
                      std::size_t& room, claim_pass& pass) const;
  void take_instant(transaction& tx, due_schedule& due, system_time instant, bool made_up,
                    claim_pass& pass) const;
  void settle_unreadable(transaction& tx, const row& one, system_time now, std::string_view why,
                         claim_pass& pass) const;
  bool insert(transaction& tx, const due_schedule& due, std::int64_t id, system_time instant,
              std::string_view state, std::optional<system_time> ready, std::int64_t token,
              std::string_view note) const;
  claim_outcome end_one(transaction& tx, schedule_id id, system_time now) const;
  system_time next_due(transaction& tx, const claim_request& request, claim_room room) const;

  const schedule_store& schedules_;
  const scheduler_options& options_;
  const std::int64_t owner_;
};

}  // namespace botcore::inline v0
