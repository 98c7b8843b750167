#include "store.hpp"

namespace reference_bot {

using botcore::page;
using botcore::row;
using botcore::task;
using botcore::transaction;

std::vector<botcore::migration> store::migrations() {
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
  steps.emplace_back(2, "find completions by their day",
                     "CREATE INDEX completion_day ON completion (activity, day);");
  return steps;
}

store::store(botcore::database& database)
    : database_(database),
      activities_(database),
      completions_(database),
      stored_settings_(database),
      settings_(stored_settings_, database.ground().time()) {}

page store::of_chat(std::int64_t chat) {
  return page().where("chat", chat).order_by("folded_name");
}

std::optional<activity> store::find(transaction& tx, std::int64_t chat, std::string_view name) {
  const page wanted = page().where("chat", chat).where("folded_name", botcore::fold_case(name)).limit(1);
  auto found = activities_.list(tx, wanted).items;
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<activity> store::list(transaction& tx, std::int64_t chat) {
  std::vector<activity> found;
  activities_.for_each(tx, of_chat(chat), [&](const activity& one) { found.push_back(one); });
  return found;
}

std::vector<activity> store::list_on(transaction& tx, std::int64_t chat, date day) {
  std::vector<activity> found;
  tx.for_each(
      "SELECT * FROM activity WHERE chat = $1 AND begin_date <= $2 AND end_date >= $2 ORDER BY folded_name",
      [&](const row& one) { found.push_back(one.as<activity>()); }, chat, day);
  return found;
}

bool store::complete(transaction& tx, std::int64_t activity, std::int64_t occurrence, date day) {
  return completions_.create(tx, completion{activity, occurrence, day});
}

std::int64_t store::completed(transaction& tx, std::int64_t activity, date day) {
  return completions_.count(tx, page().where("activity", activity).where("day", day));
}

std::vector<done_day> store::history(transaction& tx, std::int64_t chat) {
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

namespace {

chat_settings or_usual(std::optional<chat_settings> found, std::int64_t chat) {
  if (found) return *std::move(found);
  chat_settings usual;
  usual.chat = chat;
  return usual;
}

}  // namespace

task<chat_settings> store::settings_of(std::int64_t chat) {
  auto found = co_await settings_.find(chat);
  co_return or_usual(std::move(found), chat);
}

chat_settings store::settings_of(transaction& tx, std::int64_t chat) {
  return or_usual(settings_.find(tx, chat), chat);
}

void store::set_settings(transaction& tx, const chat_settings& settings) {
  settings_.save(tx, settings);
}

}  // namespace reference_bot
