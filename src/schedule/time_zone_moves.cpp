#include "time_zone_moves.hpp"

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
  const rows looked_at = tx.query(
      "SELECT schedule_id, rule, zone, due, due_local, tzdb, ready FROM botcore_schedule"
      " WHERE bot_id = $1 AND schedule_id > $2 ORDER BY schedule_id LIMIT $3",
      schedules_.bot_id(), after, limit);
  portion result;
  for (const row& one : looked_at) {
    result.last = one.get<schedule_id>("schedule_id");
    const auto due = one.get<std::optional<system_time>>("due");
    const bool old = one.get<std::string_view>("tzdb") != time_zone_database_version();
    if (old && due && *due > now && follow_one(tx, one, now)) ++result.moved;
  }
  result.complete = looked_at.size() < limit;
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
