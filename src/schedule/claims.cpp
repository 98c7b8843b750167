#include "claims.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

std::string occurrence_title(const row& schedule_row) {
  return fmt::format("schedule {} (job '{}')", schedule_row.get<schedule_id>("schedule_id"),
                     schedule_row.get<std::string_view>("job"));
}

/// What the tables say about an occurrence, apart from which attempt it is.
claimed_occurrence read_claimed(const row& one) {
  claimed_occurrence made;
  made.what.schedule = one.get<schedule_id>("schedule_id");
  made.what.job = one.get<std::string>("job");
  made.what.payload = one.get<std::string>("payload");
  made.what.key = one.get<std::string>("group_key");
  made.what.due = one.get<system_time>("due");
  made.what.zone = time_zone(one.get<std::string>("zone"));
  made.rule = one.get<std::string>("rule");
  return made;
}

/// Rows that no retry makes readable.
bool is_unreadable(const error& failure) noexcept {
  return failure.code() == errc::malformed_data || failure.code() == errc::invalid_argument;
}

/// Beyond the attempts that a job may fail: how often a process may end while it runs.
constexpr int lost_attempts = 3;

}  // namespace

claim_pass claims::look(transaction& tx, const std::vector<std::string>& jobs, system_time now) const {
  claim_pass pass;
  std::size_t found = 0;
  for (const std::string& job : jobs) {
    claim_ready(tx, job, now, pass);
    found += claim_due(tx, job, now, pass);
  }
  if (found == 0 && pass.claimed.empty()) {
    pass.next_due = next_due(tx, jobs).value_or(system_time::max());
  }
  const auto earlier = [](const claimed_occurrence& left, const claimed_occurrence& right) {
    return left.what.due < right.what.due;
  };
  std::stable_sort(pass.claimed.begin(), pass.claimed.end(), earlier);
  return pass;
}

/// Those to be tried again, and those whose owner has not come back in time.
void claims::claim_ready(transaction& tx, const std::string& job, system_time now, claim_pass& pass) const {
  const rows ready = tx.query(
      "SELECT o.occurrence_id, o.attempt, o.due, o.schedule_id, s.job, s.payload, s.group_key, s.rule, s.zone"
      " FROM botcore_occurrence o JOIN botcore_schedule s ON s.schedule_id = o.schedule_id"
      " WHERE o.bot_id = $1 AND o.job = $2 AND o.ready <= $3 ORDER BY o.ready LIMIT $4",
      schedules_.bot_id(), job, now, options_.batch);
  for (const row& one : ready) {
    try {
      claim_again(tx, one, now, pass);
    } catch (const error& failure) {
      if (!is_unreadable(failure)) throw;
      bury(tx, one.get<std::int64_t>("occurrence_id"), now, failure.what());
      pass.warnings.push_back(occurrence_title(one) + " cannot be read: " + failure.what());
    }
  }
}

void claims::claim_again(transaction& tx, const row& one, system_time now, claim_pass& pass) const {
  claimed_occurrence claimed = read_claimed(one);
  claimed.what.id = one.get<std::int64_t>("occurrence_id");
  claimed.what.attempt = one.get<int>("attempt") + 1;
  if (claimed.what.attempt > options_.attempts + lost_attempts) {
    bury(tx, claimed.what.id, now, "the process ended during every attempt");
    advance(tx, claimed);
    pass.warnings.push_back(occurrence_title(one) + " is given up: the process ended during every attempt");
    return;
  }
  claimed.token = tx.next_id();
  tx.execute(
      "UPDATE botcore_occurrence SET state = 'claimed', ready = $2, owner = $3, token = $4, attempt = $5"
      " WHERE occurrence_id = $1",
      claimed.what.id, now + options_.lease, owner_, claimed.token, claimed.what.attempt);
  pass.claimed.push_back(std::move(claimed));
}

void claims::bury(transaction& tx, std::int64_t id, system_time now, std::string_view why) {
  tx.execute(
      "UPDATE botcore_occurrence SET state = 'dead', ready = NULL, finished = $2, note = $3"
      " WHERE occurrence_id = $1",
      id, now, why);
}

/// Schedules that have come due; gives how many there were.
std::size_t claims::claim_due(transaction& tx, const std::string& job, system_time now,
                              claim_pass& pass) const {
  const rows due = tx.query(
      "SELECT schedule_id, job, payload, group_key, rule, zone, due FROM botcore_schedule s"
      " WHERE bot_id = $1 AND job = $2 AND due <= $3 AND NOT EXISTS (SELECT 1 FROM botcore_occurrence o"
      " WHERE o.schedule_id = s.schedule_id AND o.due = s.due AND o.state IN ('claimed', 'waiting'))"
      " ORDER BY due, schedule_id LIMIT $4",
      schedules_.bot_id(), job, now, options_.batch);
  for (const row& one : due) {
    try {
      claim_schedule(tx, one, now, pass);
    } catch (const error& failure) {
      if (!is_unreadable(failure)) throw;
      settle_unreadable(tx, one, now, failure.what());
      pass.warnings.push_back(occurrence_title(one) + " cannot be read: " + failure.what());
    }
  }
  return due.size();
}

void claims::claim_schedule(transaction& tx, const row& one, system_time now, claim_pass& pass) const {
  claimed_occurrence claimed = read_claimed(one);
  const schedule rule = schedule::parse(claimed.rule, claimed.what.zone);
  if (now - claimed.what.due > options_.punctual) {
    const auto due = due_after_misfire(tx, one, rule, now, pass);
    if (!due) return;
    claimed.what.due = *due;
  }
  claimed.what.id = tx.next_id();
  claimed.token = tx.next_id();
  const bool fresh = insert(tx, one, claimed.what.id, claimed.what.due, "claimed", now + options_.lease,
                            claimed.token, {}, now);
  if (!fresh) return advance(tx, claimed);  // it ran before somebody moved the clock or the zone back
  pass.claimed.push_back(std::move(claimed));
}

/// After downtime: the latest missed time is to run now, unless even that is too long ago. What does not run
/// is recorded as skipped.
std::optional<system_time> claims::due_after_misfire(transaction& tx, const row& one, const schedule& rule,
                                                     system_time now, claim_pass& pass) const {
  const auto due = one.get<system_time>("due");
  const auto id = one.get<schedule_id>("schedule_id");
  const system_time latest = std::max(rule.latest(now).value_or(due), due);
  const bool too_late = now - latest > options_.maximum_lateness;
  if (latest != due) {
    insert(tx, one, tx.next_id(), due, "skipped", std::nullopt, 0, "missed; a later time followed", now);
    schedules_.advance(tx, id, due, latest, rule.zone());
  }
  if (!too_late) return latest;
  insert(tx, one, tx.next_id(), latest, "skipped", std::nullopt, 0,
         "missed by more than the maximum lateness", now);
  schedules_.advance(tx, id, latest, rule.next(latest), rule.zone());
  schedules_.forget_finished(tx, id);
  const auto late = std::chrono::duration_cast<std::chrono::minutes>(now - latest).count();
  pass.warnings.push_back(
      fmt::format("{} was missed by {} minutes and is skipped", occurrence_title(one), late));
  return std::nullopt;
}

/// A row that nobody can act on stays for people to look at, and does not come up again.
void claims::settle_unreadable(transaction& tx, const row& one, system_time now, std::string_view why) const {
  const auto due = one.get<system_time>("due");
  insert(tx, one, tx.next_id(), due, "dead", std::nullopt, 0, why, now);
  schedules_.advance(tx, one.get<schedule_id>("schedule_id"), due, std::nullopt, time_zone::utc());
}

bool claims::insert(transaction& tx, const row& schedule_row, std::int64_t id, system_time due,
                    std::string_view state, std::optional<system_time> ready, std::int64_t token,
                    std::string_view note, system_time now) const {
  const bool open = ready.has_value();
  const std::int64_t inserted = tx.execute(
      "INSERT INTO botcore_occurrence(occurrence_id, bot_id, schedule_id, due, job, state, ready, owner, "
      "token,"
      " attempt, finished, note) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
      " ON CONFLICT(schedule_id, due) DO NOTHING",
      id, schedules_.bot_id(), schedule_row.get<schedule_id>("schedule_id"), due,
      schedule_row.get<std::string_view>("job"), state, ready, owner_, token, open ? 1 : 0,
      open ? std::optional<system_time>() : now, note);
  return inserted > 0;
}

bool claims::held(transaction& tx, const claimed_occurrence& one) const {
  return !tx.query(
                "SELECT 1 FROM botcore_occurrence WHERE occurrence_id = $1 AND token = $2 AND state = "
                "'claimed'",
                one.what.id, one.token)
              .empty();
}

void claims::complete(transaction& tx, const claimed_occurrence& one, system_time now) const {
  tx.execute(
      "INSERT INTO botcore_attempt(occurrence_id, attempt, bot_id, started, finished) VALUES($1, $2, $3, $4, "
      "$5)",
      one.what.id, one.what.attempt, schedules_.bot_id(), one.what.now, now);
  tx.execute(
      "UPDATE botcore_occurrence SET state = 'done', ready = NULL, finished = $2 WHERE occurrence_id = $1",
      one.what.id, now);
  advance(tx, one);
}

claim_outcome claims::fail(transaction& tx, const claimed_occurrence& one, system_time now,
                           std::string_view why) const {
  if (!held(tx, one)) return claim_outcome::lost;
  tx.execute(
      "INSERT INTO botcore_attempt(occurrence_id, attempt, bot_id, started, finished, error)"
      " VALUES($1, $2, $3, $4, $5, $6)",
      one.what.id, one.what.attempt, schedules_.bot_id(), one.what.now, now, why);
  const bool dead = one.what.attempt >= options_.attempts;
  const std::optional<system_time> again =
      dead ? std::nullopt : std::optional<system_time>(now + back_off(one.what.attempt));
  const std::optional<system_time> finished = dead ? std::optional<system_time>(now) : std::nullopt;
  tx.execute(
      "UPDATE botcore_occurrence SET state = $2, ready = $3, finished = $4, note = $5 WHERE occurrence_id = "
      "$1",
      one.what.id, dead ? "dead" : "waiting", again, finished, why);
  advance(tx, one);
  return dead ? claim_outcome::dead : claim_outcome::retried;
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
      " WHERE bot_id = $1 AND owner = $2 AND state = 'claimed'",
      schedules_.bot_id(), owner_, now);
}

void claims::forget_before(transaction& tx, system_time end) const {
  tx.execute(
      "DELETE FROM botcore_attempt WHERE occurrence_id IN (SELECT occurrence_id FROM botcore_occurrence"
      " WHERE bot_id = $1 AND finished < $2 AND state <> 'dead')",
      schedules_.bot_id(), end);
  tx.execute("DELETE FROM botcore_occurrence WHERE bot_id = $1 AND finished < $2 AND state <> 'dead'",
             schedules_.bot_id(), end);
}

/// The schedule goes on with whatever ends the first attempt, so that one that fails does not hold it up.
void claims::advance(transaction& tx, const claimed_occurrence& one) const {
  const schedule rule = schedule::parse(one.rule, one.what.zone);
  schedules_.advance(tx, one.what.schedule, one.what.due, rule.next(one.what.due), one.what.zone);
  schedules_.forget_finished(tx, one.what.schedule);
}

std::optional<system_time> claims::next_due(transaction& tx, const std::vector<std::string>& jobs) const {
  std::optional<system_time> earliest;
  const auto consider = [&](const row& one) {
    const auto due = one.get<system_time>(0);
    if (!earliest || due < *earliest) earliest = due;
  };
  for (const std::string& job : jobs) {
    // What somebody has claimed comes up when the lease ends, not when it was due.
    tx.for_each(
        "SELECT due FROM botcore_schedule s WHERE bot_id = $1 AND job = $2 AND due IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM botcore_occurrence o WHERE o.schedule_id = s.schedule_id AND o.due = s.due"
        " AND o.state IN ('claimed', 'waiting')) ORDER BY due LIMIT 1",
        consider, schedules_.bot_id(), job);
    tx.for_each(
        "SELECT ready FROM botcore_occurrence WHERE bot_id = $1 AND job = $2 AND ready IS NOT NULL"
        " ORDER BY ready LIMIT 1",
        consider, schedules_.bot_id(), job);
  }
  return earliest;
}

system_time::duration claims::back_off(int attempt) const noexcept {
  auto wait = std::chrono::duration_cast<system_time::duration>(options_.first_retry);
  for (int doubled = 1; doubled < attempt && wait < options_.longest_retry; ++doubled) wait *= 2;
  return std::min<system_time::duration>(wait, options_.longest_retry);
}

}  // namespace botcore::inline v0
