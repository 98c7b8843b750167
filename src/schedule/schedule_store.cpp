#include "schedule_store.hpp"

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

constexpr const char* schedule_tables = R"sql(
CREATE TABLE botcore_schedule(
  schedule_id BIGINT NOT NULL PRIMARY KEY,
  bot_id BIGINT NOT NULL,
  job TEXT NOT NULL,
  payload TEXT NOT NULL,
  group_key TEXT NOT NULL,
  rule TEXT NOT NULL,
  zone TEXT NOT NULL,
  due BIGINT,
  due_local BIGINT,
  tzdb TEXT NOT NULL);
CREATE INDEX botcore_schedule_due ON botcore_schedule(bot_id, job, due) WHERE due IS NOT NULL;
CREATE INDEX botcore_schedule_key ON botcore_schedule(bot_id, group_key);

CREATE TABLE botcore_occurrence(
  occurrence_id BIGINT NOT NULL PRIMARY KEY,
  bot_id BIGINT NOT NULL,
  schedule_id BIGINT NOT NULL,
  due BIGINT NOT NULL,
  job TEXT NOT NULL,
  state TEXT NOT NULL,
  ready BIGINT,
  owner BIGINT,
  token BIGINT,
  attempt INTEGER NOT NULL,
  finished BIGINT,
  note TEXT,
  UNIQUE(schedule_id, due));
CREATE INDEX botcore_occurrence_ready ON botcore_occurrence(bot_id, job, ready) WHERE ready IS NOT NULL;
CREATE INDEX botcore_occurrence_finished ON botcore_occurrence(bot_id, finished) WHERE finished IS NOT NULL;

CREATE TABLE botcore_attempt(
  occurrence_id BIGINT NOT NULL,
  attempt INTEGER NOT NULL,
  bot_id BIGINT NOT NULL,
  started BIGINT NOT NULL,
  finished BIGINT NOT NULL,
  error TEXT,
  PRIMARY KEY(occurrence_id, attempt));
)sql";

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

}  // namespace

std::vector<migration> schedule_store::migrations() {
  return {{1, "create the tables of the scheduler", schedule_tables}};
}

schedule_id schedule_store::add(transaction& tx, const schedule& rule, system_time due, std::string_view job,
                                std::string_view payload, std::string_view key) const {
  const schedule_id id = tx.next_id();
  tx.execute(
      "INSERT INTO botcore_schedule(schedule_id, bot_id, job, payload, group_key, rule, zone, due, "
      "due_local, tzdb)"
      " VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      id, bot_id_, job, payload, key, rule.rule(), rule.zone().name(), due,
      local_milliseconds(rule.zone(), due), time_zone_database_version());
  return id;
}

bool schedule_store::remove(transaction& tx, schedule_id id) const {
  tx.execute(
      "DELETE FROM botcore_occurrence WHERE bot_id = $1 AND schedule_id = $2 AND state IN ('claimed', "
      "'waiting')",
      bot_id_, id);
  return tx.execute("DELETE FROM botcore_schedule WHERE bot_id = $1 AND schedule_id = $2", bot_id_, id) > 0;
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

void schedule_store::advance(transaction& tx, schedule_id id, system_time due,
                             std::optional<system_time> next, const time_zone& zone) const {
  tx.execute(
      "UPDATE botcore_schedule SET due = $3, due_local = $4, tzdb = $5 WHERE schedule_id = $1 AND due = $2",
      id, due, next, local_milliseconds(zone, next), time_zone_database_version());
}

void schedule_store::forget_finished(transaction& tx, schedule_id id) const {
  tx.execute(
      "DELETE FROM botcore_schedule WHERE schedule_id = $1 AND due IS NULL AND NOT EXISTS"
      " (SELECT 1 FROM botcore_occurrence WHERE schedule_id = $1 AND state IN ('claimed', 'waiting', "
      "'dead'))",
      id);
}

std::vector<std::string> schedule_store::waiting_jobs(transaction& tx) const {
  std::vector<std::string> names;
  for (const row& one :
       tx.query("SELECT DISTINCT job FROM botcore_schedule WHERE bot_id = $1 AND due IS NOT NULL"
                " UNION SELECT DISTINCT job FROM botcore_occurrence WHERE bot_id = $1 AND ready IS NOT NULL",
                bot_id_)) {
    names.push_back(one.get<std::string>("job"));
  }
  return names;
}

std::size_t schedule_store::follow_time_zones(transaction& tx, system_time now) const {
  const rows old = tx.query(
      "SELECT schedule_id, zone, due, due_local FROM botcore_schedule"
      " WHERE bot_id = $1 AND due > $2 AND tzdb <> $3 AND zone <> 'UTC'",
      bot_id_, now, time_zone_database_version());
  std::size_t moved = 0;
  for (const row& one : old) {
    const time_zone zone(one.get<std::string>("zone"));
    const auto before = one.get<system_time>("due");
    const wall_time shown(std::chrono::milliseconds(one.get<std::int64_t>("due_local")));
    const system_time due = zone.to_utc(shown);
    advance(tx, one.get<schedule_id>("schedule_id"), before, due, zone);
    if (due != before) ++moved;
  }
  return moved;
}

}  // namespace botcore::inline v0
