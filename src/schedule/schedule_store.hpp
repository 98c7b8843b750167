/// @file
/// The table of schedules: what is to happen, and when next.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/migration.hpp"
#include "botcore/storage/transaction.hpp"

namespace botcore::inline v0 {

/// One bot's rows of `botcore_schedule`. All functions work inside the caller's transaction.
class schedule_store {
 public:
  explicit schedule_store(std::int64_t bot_id) : bot_id_(bot_id) {}

  static std::vector<migration> migrations();

  schedule_id add(transaction& tx, const schedule& rule, system_time due, std::string_view job,
                  std::string_view payload, std::string_view key) const;
  bool remove(transaction& tx, schedule_id id) const;
  std::size_t remove_by_key(transaction& tx, std::string_view key) const;
  std::optional<pending_schedule> find(transaction& tx, schedule_id id) const;
  std::vector<pending_schedule> pending(transaction& tx, std::string_view key) const;

  /// Stores the time after `due`, unless that has happened already.
  void advance(transaction& tx, schedule_id id, system_time due, std::optional<system_time> next,
               const time_zone& zone) const;
  /// Forgets a schedule that will not be due again and has nothing left to run.
  void forget_finished(transaction& tx, schedule_id id) const;

  /// Jobs that schedules wait for.
  std::vector<std::string> waiting_jobs(transaction& tx) const;
  /// Computes future due times anew after the time zone database has changed; gives the number that moved.
  std::size_t follow_time_zones(transaction& tx, system_time now) const;

  std::int64_t bot_id() const noexcept { return bot_id_; }

 private:
  std::int64_t bot_id_;
};

}  // namespace botcore::inline v0
