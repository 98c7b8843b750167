#include "time_zone_moves.hpp"

#include <limits>
#include <optional>

#include "botcore/core/error.hpp"
#include "botcore/schedule/time_zone.hpp"

namespace botcore::inline v0 {
namespace {

/// When what was due at `due`, at `shown` on the wall, is due now.
std::optional<system_time> moved_due(const schedule& rule, system_time due, wall_time shown,
                                     system_time now) {
  const system_time by_the_wall = rule.zone().to_utc(shown);
  if (rule.latest(by_the_wall) == by_the_wall) return by_the_wall;
  if (rule.latest(due) == due) return due;  // elapsed time does not follow the wall
  return rule.next(now);
}

}  // namespace

bool time_zone_moves::needed(transaction& tx) const {
  return tx
      .query("SELECT 1 FROM botcore_scheduler WHERE bot_id = $1 AND tzdb = $2", schedules_.bot_id(),
             time_zone_database_version())
      .empty();
}

time_zone_moves::portion time_zone_moves::follow(transaction& tx, system_time now, schedule_id after,
                                                 std::size_t limit) const {
  portion result;
  const rows last = tx.query(
      "SELECT schedule_id FROM botcore_schedule WHERE bot_id = $1 AND schedule_id > $2"
      " ORDER BY schedule_id LIMIT 1 OFFSET $3",
      schedules_.bot_id(), after, limit - 1);
  result.complete = last.empty();
  result.last = last.empty() ? std::numeric_limits<schedule_id>::max() : last.front().get<schedule_id>(0);
  const rows older = tx.query(
      "SELECT schedule_id, rule, zone, due, due_local, ready FROM botcore_schedule"
      " WHERE bot_id = $1 AND schedule_id > $2 AND schedule_id <= $3 AND due > $4 AND tzdb <> $5",
      schedules_.bot_id(), after, result.last, now, time_zone_database_version());
  for (const row& one : older) {
    if (follow_one(tx, one, now)) ++result.moved;
  }
  if (result.complete) {
    tx.execute(
        "INSERT INTO botcore_scheduler(bot_id, tzdb) VALUES($1, $2)"
        " ON CONFLICT(bot_id) DO UPDATE SET tzdb = excluded.tzdb",
        schedules_.bot_id(), time_zone_database_version());
  }
  return result;
}

bool time_zone_moves::follow_one(transaction& tx, const row& one, system_time now) const {
  const auto before = one.get<system_time>("due");
  const auto ready = one.get<std::optional<system_time>>("ready");
  std::optional<system_time> due;
  try {
    const schedule rule =
        schedule::parse(one.get<std::string_view>("rule"), time_zone(one.get<std::string_view>("zone")));
    const wall_time shown(std::chrono::milliseconds(one.get<std::int64_t>("due_local")));
    due = moved_due(rule, before, shown, now);
    if (due == before) return false;
    const auto jitter = ready ? *ready - before : system_time::duration();
    const std::optional<system_time> when = due ? std::optional(*due + jitter) : std::nullopt;
    schedules_.move(tx, one.get<schedule_id>("schedule_id"), before, due, when, rule.zone());
  } catch (const error& failure) {
    // A row that cannot be read becomes a dead letter when it is due; here it holds up no other.
    const bool unreadable =
        failure.code() == errc::malformed_data || failure.code() == errc::invalid_argument;
    if (!unreadable) throw;
    return false;
  }
  return true;
}

}  // namespace botcore::inline v0
