/// @file
/// The table of schedules: what is to happen, when next, and what has become of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/schedule/schedule.hpp"
#include "botcore/schedule/schedule_status.hpp"
#include "botcore/schedule/scheduler_options.hpp"
#include "botcore/storage/transaction.hpp"

namespace botcore::inline v0 {

/// What `schedule_store::add` writes.
struct new_schedule {
  const schedule& rule;
  system_time due;
  std::string_view job;
  std::string_view payload;
  std::string_view key;
  const std::optional<job_policy>& own_policy;
  const job_policy& policy;  ///< its own, or its job's
};

/// How a schedule goes on after a claim.
struct schedule_step {
  schedule_id id = 0;
  std::optional<system_time> next;
  std::optional<system_time> ready;  ///< `next` with its jitter
  std::size_t opened = 0;            ///< occurrences that run or wait now
  std::size_t queued = 0;
  std::size_t missed = 0;
};

/// One bot's rows of `botcore_schedule`. All functions work inside the caller's transaction.
class schedule_store {
 public:
  explicit schedule_store(std::int64_t bot_id) : bot_id_(bot_id) {}

  schedule_id add(transaction& tx, const new_schedule& added) const;
  bool remove(transaction& tx, schedule_id id) const;
  std::size_t remove_by_key(transaction& tx, std::string_view key) const;
  std::optional<pending_schedule> find(transaction& tx, schedule_id id) const;
  std::vector<pending_schedule> pending(transaction& tx, std::string_view key) const;
  std::optional<schedule_status> status(transaction& tx, schedule_id id) const;
  std::vector<schedule_status> list(transaction& tx, schedule_id after, std::size_t limit) const;

  /// False when there is no such schedule.
  bool pause(transaction& tx, schedule_id id) const;
  /// The policy's jitter is added to the time that was due. False when there is no such schedule.
  bool resume(transaction& tx, schedule_id id, const job_policy& of_the_job, system_time now) const;
  bool reschedule(transaction& tx, schedule_id id, const schedule& rule, system_time due,
                  const job_policy& of_the_job) const;

  /// Goes on to the next time, and counts what the claim has found.
  void advance(transaction& tx, const schedule_step& step, const time_zone& zone) const;
  /// Stores the time after `due`, unless the schedule has gone on already.
  void move(transaction& tx, schedule_id id, system_time due, std::optional<system_time> next,
            std::optional<system_time> ready, const time_zone& zone) const;
  /// Lets the first of the queue go when nothing is before it and the schedule is not paused; true when one goes.
  bool release_queued(transaction& tx, schedule_id id, system_time now) const;
  /// Forgets a schedule that will not be due again and has nothing left to run.
  void forget_finished(transaction& tx, schedule_id id) const;
  /// Adds to the number of occurrences that run or wait.
  void open_one(transaction& tx, schedule_id id) const;

  /// The schedule's own policy, or else its job's.
  std::optional<job_policy> policy_of(transaction& tx, schedule_id id, const job_policy& of_the_job) const;
  /// The job of a schedule.
  std::optional<std::string> job_of(transaction& tx, schedule_id id) const;
  /// Jobs that schedules or occurrences wait for.
  std::vector<std::string> waiting_jobs(transaction& tx) const;

  std::int64_t bot_id() const noexcept { return bot_id_; }

 private:
  std::int64_t bot_id_;
};

}  // namespace botcore::inline v0
