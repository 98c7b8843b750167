// How claimed occurrences end.
#include "botcore/storage/transaction.hpp"

#include "claims.hpp"

namespace botcore::inline v0 {

bool claims::complete(transaction& tx, const claimed_occurrence& one, system_time now) const {
  return tx.execute(
             "UPDATE botcore_occurrence SET state = 'done', ready = NULL, started = $3, finished = $4"
             " WHERE occurrence_id = $1 AND token = $2 AND state = 'claimed'",
             one.what.id, one.token, one.what.now, now) == 1;
}

claim_outcome claims::close(transaction& tx, const claimed_occurrence& one, system_time now) const {
  tx.execute(
      "UPDATE botcore_schedule SET runs = runs + 1, last_due = $2, last_end = $3 WHERE schedule_id = $1",
      one.what.schedule, one.what.due, now);
  claim_outcome outcome = end_one(tx, one.what.schedule, now);
  outcome.how = claim_outcome::kind::done;
  return outcome;
}

claim_outcome claims::fail(transaction& tx, const claimed_occurrence& one, system_time now,
                           std::string_view why, bool final) const {
  const bool dead = final || one.what.attempt >= one.policy.attempts;
  claim_outcome outcome;
  if (!dead) outcome.ready = now + retry_delay(one.policy, one.what.attempt);
  const std::int64_t held = tx.execute(
      "UPDATE botcore_occurrence SET state = $3, ready = $4, finished = $5, note = $6"
      " WHERE occurrence_id = $1 AND token = $2 AND state = 'claimed'",
      one.what.id, one.token, dead ? "dead" : "waiting", outcome.ready,
      dead ? std::optional<system_time>(now) : std::nullopt, why);
  if (held == 0) return claim_outcome();
  tx.execute(
      "INSERT INTO botcore_attempt(occurrence_id, attempt, bot_id, started, finished, error)"
      " VALUES($1, $2, $3, $4, $5, $6)",
      one.what.id, one.what.attempt, schedules_.bot_id(), one.what.now, now, why);
  tx.execute("UPDATE botcore_schedule SET errors = errors + 1, last_error = $2 WHERE schedule_id = $1",
             one.what.schedule, why);
  if (dead) outcome = end_one(tx, one.what.schedule, now);
  outcome.how = dead ? claim_outcome::kind::dead : claim_outcome::kind::retried;
  return outcome;
}

void claims::release(transaction& tx, const claimed_occurrence& one, system_time ready) const {
  tx.execute(
      "UPDATE botcore_occurrence SET state = 'waiting', ready = $3, attempt = attempt - 1"
      " WHERE occurrence_id = $1 AND token = $2 AND state = 'claimed'",
      one.what.id, one.token, ready);
}

void claims::release_all(transaction& tx, system_time now) const {
  tx.execute(
      "UPDATE botcore_occurrence SET state = 'waiting', ready = $3, attempt = attempt - 1"
      " WHERE bot_id = $1 AND owner = $2 AND state = 'claimed' AND ready IS NOT NULL",
      schedules_.bot_id(), owner_, now);
}

bool claims::renew(transaction& tx, const claimed_occurrence& one, system_time now) const {
  return tx.execute(
             "UPDATE botcore_occurrence SET ready = $3 WHERE occurrence_id = $1 AND token = $2"
             " AND state = 'claimed'",
             one.what.id, one.token, now + options_.lease) == 1;
}

std::int64_t claims::insert_now(transaction& tx, schedule_id id, std::string_view job,
                                system_time now) const {
  const std::int64_t occurrence = tx.next_id();
  const rows schedule = tx.query("SELECT due FROM botcore_schedule WHERE schedule_id = $1", id);
  const auto own = schedule.front().get<std::optional<system_time>>("due");
  system_time due = std::chrono::floor<std::chrono::milliseconds>(now);
  // Its instant may be the schedule's own, or taken by an earlier call.
  while (
      due == own ||
      tx.execute("INSERT INTO botcore_occurrence(occurrence_id, bot_id, schedule_id, due, job, state, ready,"
                 " attempt) VALUES($1, $2, $3, $4, $5, 'waiting', $6, 0)"
                 " ON CONFLICT(schedule_id, due) DO NOTHING",
                 occurrence, schedules_.bot_id(), id, due, job, now) == 0) {
    due -= std::chrono::milliseconds(1);
  }
  schedules_.open_one(tx, id);
  return occurrence;
}

/// One occurrence less runs or waits: the next of the queue goes, or the schedule is over.
claim_outcome claims::end_one(transaction& tx, schedule_id id, system_time now) const {
  claim_outcome outcome;
  const rows left = tx.query(
      "UPDATE botcore_schedule SET open_count = open_count - 1 WHERE schedule_id = $1"
      " RETURNING open_count, queued_count, due",
      id);
  if (left.empty()) return outcome;  // the job removed its own schedule
  const row schedule = left.front();
  if (schedule.get<std::int64_t>("queued_count") > 0) {
    if (schedules_.release_queued(tx, id, now)) outcome.ready = now;
  } else if (schedule.is_null("due")) {
    schedules_.forget_finished(tx, id);
  }
  return outcome;
}

}  // namespace botcore::inline v0
