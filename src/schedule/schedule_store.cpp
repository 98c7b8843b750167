#include "schedule_store.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"

#include "policy_rules.hpp"

namespace botcore::inline v0 {
namespace {

std::optional<std::int64_t> local_milliseconds(const time_zone& zone, std::optional<system_time> due) {
  if (!due) return std::nullopt;
  return zone.to_local(*due).time_since_epoch().count();
}

pending_schedule read_pending(const row& one) {
  pending_schedule made;
  made.id = one.get<schedule_id>("schedule_id");
  made.job = one.get<std::string>("job");
  made.payload = one.get<std::string>("payload");
  made.key = one.get<std::string>("group_key");
  made.rule = one.get<std::string>("rule");
  made.zone = time_zone(one.get<std::string>("zone"));
  made.due = one.get<system_time>("due");
  return made;
}

schedule_state state_of(const row& one) {
  if (one.get<std::int64_t>("open_count") > 0) return schedule_state::running;
  if (one.get<std::int64_t>("paused") != 0) return schedule_state::paused;
  return one.is_null("due") ? schedule_state::finished : schedule_state::waiting;
}

schedule_status read_status(const row& one) {
  schedule_status made;
  made.id = one.get<schedule_id>("schedule_id");
  made.job = one.get<std::string>("job");
  made.payload = one.get<std::string>("payload");
  made.key = one.get<std::string>("group_key");
  made.rule = one.get<std::string>("rule");
  made.zone = one.get<std::string>("zone");
  made.state = state_of(one);
  made.next = one.get<std::optional<system_time>>("due");
  made.last = one.get<std::optional<system_time>>("last_due");
  made.last_end = one.get<std::optional<system_time>>("last_end");
  made.runs = one.get<std::int64_t>("runs");
  made.errors = one.get<std::int64_t>("errors");
  made.missed = one.get<std::int64_t>("missed");
  made.last_error = one.get<std::optional<std::string>>("last_error").value_or("");
  return made;
}

constexpr const char* select_status =
    "SELECT schedule_id, job, payload, group_key, rule, zone, due, paused, open_count, runs, errors, missed,"
    " last_due, last_end, last_error FROM botcore_schedule WHERE bot_id = $1";

/// "After `start`, the next entry of the index": jumps from job to job instead of reading every schedule.
std::vector<std::string> distinct_jobs(transaction& tx, std::int64_t bot_id, const char* next_job) {
  std::vector<std::string> names;
  std::string after;
  for (;;) {
    const rows found = tx.query(next_job, bot_id, after);
    if (found.empty()) return names;
    after = found.front().get<std::string>(0);
    names.push_back(after);
  }
}

}  // namespace

schedule_id schedule_store::add(transaction& tx, const new_schedule& added) const {
  const schedule_id id = tx.next_id();
  std::optional<std::string> own;
  if (added.own_policy) own = to_text(*added.own_policy);
  const time_zone& zone = added.rule.zone();
  tx.execute(
      "INSERT INTO botcore_schedule(schedule_id, bot_id, job, payload, group_key, rule, zone, due, due_local,"
      " tzdb, policy, ready) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      id, bot_id_, added.job, added.payload, added.key, added.rule.rule(), zone.name(), added.due,
      local_milliseconds(zone, added.due), time_zone_database_version(), own,
      added.due + jitter_of(added.policy, id, added.due));
  return id;
}

bool schedule_store::remove(transaction& tx, schedule_id id) const {
  if (tx.execute("DELETE FROM botcore_schedule WHERE bot_id = $1 AND schedule_id = $2", bot_id_, id) == 0) {
    return false;
  }
  tx.execute(
      "DELETE FROM botcore_attempt WHERE occurrence_id IN (SELECT occurrence_id FROM botcore_occurrence"
      " WHERE schedule_id = $1 AND state IN ('claimed', 'waiting', 'queued', 'dead'))",
      id);
  tx.execute(
      "DELETE FROM botcore_occurrence WHERE schedule_id = $1"
      " AND state IN ('claimed', 'waiting', 'queued', 'dead')",
      id);
  return true;
}

std::size_t schedule_store::remove_by_key(transaction& tx, std::string_view key) const {
  const rows ids =
      tx.query("SELECT schedule_id FROM botcore_schedule WHERE bot_id = $1 AND group_key = $2", bot_id_, key);
  for (const row& one : ids) remove(tx, one.get<schedule_id>("schedule_id"));
  return ids.size();
}

std::optional<pending_schedule> schedule_store::find(transaction& tx, schedule_id id) const {
  const rows found = tx.query(
      "SELECT schedule_id, job, payload, group_key, rule, zone, due FROM botcore_schedule"
      " WHERE bot_id = $1 AND schedule_id = $2 AND due IS NOT NULL",
      bot_id_, id);
  if (found.empty()) return std::nullopt;
  return read_pending(found.front());
}

std::vector<pending_schedule> schedule_store::pending(transaction& tx, std::string_view key) const {
  std::vector<pending_schedule> all;
  const auto take = [&](const row& one) { all.push_back(read_pending(one)); };
  tx.for_each(
      "SELECT schedule_id, job, payload, group_key, rule, zone, due FROM botcore_schedule"
      " WHERE bot_id = $1 AND group_key = $2 AND due IS NOT NULL ORDER BY due, schedule_id",
      take, bot_id_, key);
  return all;
}

std::optional<schedule_status> schedule_store::status(transaction& tx, schedule_id id) const {
  const rows found = tx.query(std::string(select_status) + " AND schedule_id = $2", bot_id_, id);
  if (found.empty()) return std::nullopt;
  return read_status(found.front());
}

std::vector<schedule_status> schedule_store::list(transaction& tx, schedule_id after,
                                                  std::size_t limit) const {
  std::vector<schedule_status> all;
  const auto take = [&](const row& one) { all.push_back(read_status(one)); };
  tx.for_each(std::string(select_status) + " AND schedule_id > $2 ORDER BY schedule_id LIMIT $3", take,
              bot_id_, after, limit);
  return all;
}

bool schedule_store::pause(transaction& tx, schedule_id id) const {
  return tx.execute(
             "UPDATE botcore_schedule SET paused = 1, ready = NULL WHERE bot_id = $1 AND schedule_id = $2",
             bot_id_, id) > 0;
}

bool schedule_store::resume(transaction& tx, schedule_id id, const job_policy& of_the_job,
                            system_time now) const {
  const auto policy = policy_of(tx, id, of_the_job);
  if (!policy) return false;
  const rows found = tx.query("SELECT due FROM botcore_schedule WHERE schedule_id = $1", id);
  auto ready = found.front().get<std::optional<system_time>>("due");
  if (ready) *ready += jitter_of(*policy, id, *ready);
  tx.execute("UPDATE botcore_schedule SET paused = 0, ready = $2 WHERE schedule_id = $1", id, ready);
  release_queued(tx, id, now);
  return true;
}

bool schedule_store::reschedule(transaction& tx, schedule_id id, const schedule& rule, system_time due,
                                const job_policy& of_the_job) const {
  const auto policy = policy_of(tx, id, of_the_job);
  if (!policy) return false;
  tx.execute(
      "UPDATE botcore_schedule SET rule = $2, zone = $3, due = $4, due_local = $5, tzdb = $6,"
      " ready = CASE WHEN paused = 0 THEN CAST($7 AS BIGINT) END WHERE schedule_id = $1",
      id, rule.rule(), rule.zone().name(), due, local_milliseconds(rule.zone(), due),
      time_zone_database_version(), due + jitter_of(*policy, id, due));
  return true;
}

void schedule_store::advance(transaction& tx, const schedule_step& step, const time_zone& zone) const {
  tx.execute(
      "UPDATE botcore_schedule SET due = $2, due_local = $3, ready = $4, tzdb = $5,"
      " open_count = open_count + $6, queued_count = queued_count + $7, missed = missed + $8"
      " WHERE schedule_id = $1",
      step.id, step.next, local_milliseconds(zone, step.next), step.ready, time_zone_database_version(),
      step.opened, step.queued, step.missed);
}

void schedule_store::move(transaction& tx, schedule_id id, system_time due, std::optional<system_time> next,
                          std::optional<system_time> ready, const time_zone& zone) const {
  tx.execute(
      "UPDATE botcore_schedule SET due = $3, due_local = $4, tzdb = $5,"
      " ready = CASE WHEN paused = 0 THEN CAST($6 AS BIGINT) END WHERE schedule_id = $1 AND due = $2",
      id, due, next, local_milliseconds(zone, next), time_zone_database_version(), ready);
}

bool schedule_store::release_queued(transaction& tx, schedule_id id, system_time now) const {
  const std::int64_t goes = tx.execute(
      "UPDATE botcore_schedule SET open_count = 1, queued_count = queued_count - 1"
      " WHERE schedule_id = $1 AND open_count = 0 AND queued_count > 0 AND paused = 0",
      id);
  if (goes == 0) return false;
  tx.execute(
      "UPDATE botcore_occurrence SET state = 'waiting', ready = $2 WHERE occurrence_id = (SELECT"
      " occurrence_id FROM botcore_occurrence WHERE schedule_id = $1 AND state = 'queued'"
      " ORDER BY due LIMIT 1)",
      id, now);
  return true;
}

void schedule_store::forget_finished(transaction& tx, schedule_id id) const {
  tx.execute(
      "DELETE FROM botcore_schedule WHERE schedule_id = $1 AND due IS NULL AND open_count = 0"
      " AND queued_count = 0 AND NOT EXISTS"
      " (SELECT 1 FROM botcore_occurrence WHERE schedule_id = $1 AND state = 'dead')",
      id);
}

void schedule_store::open_one(transaction& tx, schedule_id id) const {
  tx.execute("UPDATE botcore_schedule SET open_count = open_count + 1 WHERE schedule_id = $1", id);
}

std::optional<job_policy> schedule_store::policy_of(transaction& tx, schedule_id id,
                                                    const job_policy& of_the_job) const {
  const rows found =
      tx.query("SELECT policy FROM botcore_schedule WHERE bot_id = $1 AND schedule_id = $2", bot_id_, id);
  if (found.empty()) return std::nullopt;
  const auto own = found.front().get<std::optional<std::string>>("policy");
  return own ? parse_policy(*own) : of_the_job;
}

std::optional<std::string> schedule_store::job_of(transaction& tx, schedule_id id) const {
  const rows found =
      tx.query("SELECT job FROM botcore_schedule WHERE bot_id = $1 AND schedule_id = $2", bot_id_, id);
  if (found.empty()) return std::nullopt;
  return found.front().get<std::string>("job");
}

std::vector<std::string> schedule_store::waiting_jobs(transaction& tx) const {
  auto names = distinct_jobs(tx, bot_id_,
                             "SELECT job FROM botcore_schedule WHERE bot_id = $1 AND job > $2"
                             " AND ready IS NOT NULL ORDER BY job LIMIT 1");
  const auto tried_again = distinct_jobs(tx, bot_id_,
                                         "SELECT job FROM botcore_occurrence WHERE bot_id = $1 AND job > $2"
                                         " AND ready IS NOT NULL ORDER BY job LIMIT 1");
  names.insert(names.end(), tried_again.begin(), tried_again.end());
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace botcore::inline v0
