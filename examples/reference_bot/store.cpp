#include "store.hpp"

#include "botcore/core/error.hpp"
#include "botcore/storage/error.hpp"
#include "botcore/text/case_fold.hpp"

namespace reference_bot::store {
namespace {

using botcore::row;
using botcore::rows;
using botcore::transaction;

activity read_activity(const row& from) {
  activity found;
  found.id = from.get<std::int64_t>("id");
  found.chat = from.get<std::int64_t>("chat");
  found.name = from.get<std::string>("name");
  found.begin = from.get<date>("begin_date");
  found.end = from.get<date>("end_date");
  found.times_per_day = from.get<int>("times_per_day");
  found.quantity_per_time = from.get<double>("quantity_per_time");
  return found;
}

std::vector<activity> read_all(const rows& from) {
  std::vector<activity> found;
  for (const row& one : from) found.push_back(read_activity(one));
  return found;
}

std::optional<activity> read_first(const rows& from) {
  if (from.empty()) return std::nullopt;
  return read_activity(from.front());
}

}  // namespace

std::vector<botcore::migration> migrations() {
  std::vector<botcore::migration> steps;
  steps.emplace_back(1, "create activities, completions and chat settings",
                     "CREATE TABLE activity ("
                     " id BIGINT PRIMARY KEY,"
                     " chat BIGINT NOT NULL,"
                     " name TEXT NOT NULL,"
                     " folded_name TEXT NOT NULL,"
                     " begin_date TEXT NOT NULL,"
                     " end_date TEXT NOT NULL,"
                     " times_per_day BIGINT NOT NULL,"
                     " quantity_per_time DOUBLE PRECISION NOT NULL,"
                     " UNIQUE (chat, folded_name));"
                     "CREATE TABLE completion ("
                     " activity BIGINT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,"
                     " occurrence BIGINT NOT NULL,"
                     " day TEXT NOT NULL,"
                     " PRIMARY KEY (activity, occurrence));"
                     "CREATE TABLE chat_settings ("
                     " chat BIGINT PRIMARY KEY,"
                     " zone TEXT NOT NULL,"
                     " wakes BIGINT NOT NULL,"
                     " sleeps BIGINT NOT NULL);");
  return steps;
}

std::optional<std::int64_t> add(transaction& tx, const activity& added) {
  const std::int64_t id = tx.next_id();
  const auto inserted = tx.execute(
      "INSERT INTO activity (id, chat, name, folded_name, begin_date, end_date, times_per_day, "
      "quantity_per_time)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (chat, folded_name) DO NOTHING",
      id, added.chat, added.name, botcore::fold_case(added.name), added.begin, added.end, added.times_per_day,
      added.quantity_per_time);
  if (inserted == 0) return std::nullopt;
  return id;
}

void update(transaction& tx, const activity& changed) {
  tx.execute(
      "UPDATE activity SET begin_date = $1, end_date = $2, times_per_day = $3, quantity_per_time = $4 WHERE "
      "id = $5",
      changed.begin, changed.end, changed.times_per_day, changed.quantity_per_time, changed.id);
}

void remove(transaction& tx, std::int64_t id) {
  tx.execute("DELETE FROM activity WHERE id = $1", id);
}

std::optional<activity> find(transaction& tx, std::int64_t chat, std::string_view name) {
  return read_first(tx.query("SELECT * FROM activity WHERE chat = $1 AND folded_name = $2", chat,
                             botcore::fold_case(name)));
}

std::optional<activity> find(transaction& tx, std::int64_t id) {
  return read_first(tx.query("SELECT * FROM activity WHERE id = $1", id));
}

std::vector<activity> list(transaction& tx, std::int64_t chat) {
  return read_all(tx.query("SELECT * FROM activity WHERE chat = $1 ORDER BY folded_name", chat));
}

std::vector<activity> list_on(transaction& tx, std::int64_t chat, date day) {
  return read_all(tx.query(
      "SELECT * FROM activity WHERE chat = $1 AND begin_date <= $2 AND end_date >= $2 ORDER BY folded_name",
      chat, day));
}

bool complete(transaction& tx, std::int64_t activity, std::int64_t occurrence, date day) {
  return tx.execute(
             "INSERT INTO completion (activity, occurrence, day) VALUES ($1, $2, $3)"
             " ON CONFLICT (activity, occurrence) DO NOTHING",
             activity, occurrence, day) == 1;
}

std::int64_t completed(transaction& tx, std::int64_t activity, date day) {
  return tx.query("SELECT COUNT(*) AS n FROM completion WHERE activity = $1 AND day = $2", activity, day)
      .front()
      .get<std::int64_t>("n");
}

std::vector<done_day> history(transaction& tx, std::int64_t chat) {
  std::vector<done_day> days;
  for (const row& one :
       tx.query("SELECT day, name, COUNT(*) AS times, COUNT(*) * quantity_per_time AS quantity"
                " FROM completion JOIN activity ON activity.id = completion.activity"
                " WHERE chat = $1 GROUP BY day, activity.id, name, folded_name, quantity_per_time"
                " ORDER BY day, folded_name",
                chat)) {
    days.push_back({one.get<date>("day"), one.get<std::string>("name"), one.get<std::int64_t>("times"),
                    one.get<double>("quantity")});
  }
  return days;
}

chat_settings settings_of(transaction& tx, std::int64_t chat) {
  const rows found = tx.query("SELECT zone, wakes, sleeps FROM chat_settings WHERE chat = $1", chat);
  chat_settings settings;
  if (found.empty()) return settings;
  settings.zone = botcore::time_zone(found.front().get<std::string>("zone"));
  settings.wakes = std::chrono::minutes(found.front().get<std::int64_t>("wakes"));
  settings.sleeps = std::chrono::minutes(found.front().get<std::int64_t>("sleeps"));
  return settings;
}

void set_settings(transaction& tx, std::int64_t chat, const chat_settings& settings) {
  tx.execute(
      "INSERT INTO chat_settings (chat, zone, wakes, sleeps) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (chat) DO UPDATE SET zone = $2, wakes = $3, sleeps = $4",
      chat, settings.zone.name(), settings.wakes.count(), settings.sleeps.count());
}

}  // namespace reference_bot::store
