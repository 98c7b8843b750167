#include "occurrence_history.hpp"

#include "botcore/storage/transaction.hpp"

namespace botcore::inline v0 {

std::vector<dead_letter> occurrence_history::dead_letters(transaction& tx, std::int64_t after,
                                                          std::size_t limit) const {
  std::vector<dead_letter> all;
  const auto take = [&](const row& one) {
    dead_letter& letter = all.emplace_back();
    letter.occurrence = one.get<std::int64_t>("occurrence_id");
    letter.schedule = one.get<schedule_id>("schedule_id");
    letter.job = one.get<std::string>("job");
    letter.due = one.get<system_time>("due");
    letter.given_up = one.get<system_time>("finished");
    letter.attempts = one.get<int>("attempt");
    letter.reason = one.get<std::optional<std::string>>("note").value_or("");
  };
  tx.for_each(
      "SELECT occurrence_id, schedule_id, job, due, finished, attempt, note FROM botcore_occurrence"
      " WHERE bot_id = $1 AND state = 'dead' AND occurrence_id > $2 ORDER BY occurrence_id LIMIT $3",
      take, schedules_.bot_id(), after, limit);
  return all;
}

bool occurrence_history::retry(transaction& tx, std::int64_t occurrence, system_time now) const {
  const rows revived = tx.query(
      "UPDATE botcore_occurrence SET state = 'waiting', ready = $3, attempt = 0, finished = NULL, note = NULL"
      " WHERE bot_id = $1 AND occurrence_id = $2 AND state = 'dead' AND EXISTS (SELECT 1 FROM "
      "botcore_schedule s"
      " WHERE s.schedule_id = botcore_occurrence.schedule_id) RETURNING schedule_id",
      schedules_.bot_id(), occurrence, now);
  if (revived.empty()) return false;
  tx.execute("DELETE FROM botcore_attempt WHERE occurrence_id = $1", occurrence);
  schedules_.open_one(tx, revived.front().get<schedule_id>(0));
  return true;
}

bool occurrence_history::discard(transaction& tx, std::int64_t occurrence) const {
  const rows discarded = tx.query(
      "DELETE FROM botcore_occurrence WHERE bot_id = $1 AND occurrence_id = $2 AND state = 'dead'"
      " RETURNING schedule_id",
      schedules_.bot_id(), occurrence);
  if (discarded.empty()) return false;
  tx.execute("DELETE FROM botcore_attempt WHERE occurrence_id = $1", occurrence);
  schedules_.forget_finished(tx, discarded.front().get<schedule_id>(0));
  return true;
}

void occurrence_history::leave_out_until(transaction& tx, system_time instant, system_time now) const {
  tx.execute(
      "INSERT INTO botcore_scheduler(bot_id, tzdb, left_out_until) VALUES($1, '', $2)"
      " ON CONFLICT(bot_id) DO UPDATE SET left_out_until = excluded.left_out_until",
      schedules_.bot_id(), instant);
  const std::int64_t closed = tx.execute(
      "UPDATE botcore_occurrence SET state = 'skipped', ready = NULL, finished = $3,"
      " note = 'it may have run before the database was replaced'"
      " WHERE bot_id = $1 AND due <= $2 AND state IN ('claimed', 'waiting', 'queued')",
      schedules_.bot_id(), instant, now);
  if (closed == 0) return;
  tx.execute(
      "UPDATE botcore_schedule SET missed = missed + open_count + queued_count - (SELECT count(*)"
      " FROM botcore_occurrence o WHERE o.schedule_id = botcore_schedule.schedule_id"
      " AND o.state IN ('claimed', 'waiting', 'queued')),"
      " open_count = (SELECT count(*) FROM botcore_occurrence o"
      " WHERE o.schedule_id = botcore_schedule.schedule_id AND o.state IN ('claimed', 'waiting')),"
      " queued_count = (SELECT count(*) FROM botcore_occurrence o"
      " WHERE o.schedule_id = botcore_schedule.schedule_id AND o.state = 'queued') WHERE bot_id = $1",
      schedules_.bot_id());
}

system_time occurrence_history::left_out_until(transaction& tx) const {
  const rows found =
      tx.query("SELECT left_out_until FROM botcore_scheduler WHERE bot_id = $1", schedules_.bot_id());
  if (found.empty()) return system_time::min();
  return found.front().get<std::optional<system_time>>(0).value_or(system_time::min());
}

std::size_t occurrence_history::forget_before(transaction& tx, system_time end, std::size_t limit) const {
  const rows old = tx.query(
      "SELECT occurrence_id FROM botcore_occurrence WHERE bot_id = $1 AND finished < $2 AND state IN "
      "('done', 'skipped')"
      " ORDER BY finished LIMIT $3",
      schedules_.bot_id(), end, limit);
  for (const row& one : old) {
    const auto id = one.get<std::int64_t>(0);
    tx.execute("DELETE FROM botcore_attempt WHERE occurrence_id = $1", id);
    tx.execute("DELETE FROM botcore_occurrence WHERE occurrence_id = $1", id);
  }
  return old.size();
}

}  // namespace botcore::inline v0
