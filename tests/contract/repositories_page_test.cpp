// The examples of docs/topics/repositories.md, as they stand there.
#include <chrono>
#include <optional>
#include <string>

#include "botcore/storage/cached_repository.hpp"
#include "botcore/storage/instrumented_repository.hpp"
#include "botcore/storage/key_value_space.hpp"
#include "botcore/storage/sql_key_value_store.hpp"
#include "botcore/storage/sql_repository.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using botcore::task;

namespace repositories_page {

struct weighing {
  std::int64_t id = 0;
  std::int64_t chat = 0;
  std::chrono::year_month_day day;
  double kilograms = 0;
  std::optional<std::string> note;
};

}  // namespace repositories_page

using repositories_page::weighing;

template <>
struct botcore::entity<weighing> {
  static constexpr std::string_view table = "weighing";
  static constexpr auto columns = botcore::columns(
      column("id", &weighing::id).key(), column("chat", &weighing::chat).filterable(),
      column("day", &weighing::day).orderable(), column("kilograms", &weighing::kilograms).orderable(),
      column("note", &weighing::note));
};

namespace {

weighing weighed(std::int64_t id, unsigned day) {
  weighing made;
  made.id = id;
  made.chat = 7;
  made.day = std::chrono::year(2026) / 1 / day;
  return made;
}

task<> keep_weighings(botcore::database& database, botcore::repository<weighing>& weighings) {
  weighing today = weighed(1, 1);
  const bool added = co_await weighings.create(today);
  CHECK(added);
  today.kilograms = 80.5;
  co_await database.write([&](botcore::transaction& tx) {
    if (!weighings.update(tx, today)) weighings.create(tx, today);
  });
  for (unsigned day = 2; day <= 30; ++day) {
    const weighing next = weighed(day, day);
    co_await weighings.save(next);
  }
}

task<> list_weighings(botcore::repository<weighing>& weighings) {
  const std::int64_t chat = 7;
  const auto first = co_await weighings.list(
      botcore::page().where("chat", chat).order_by("day", botcore::sort_order::descending).limit(20));
  const auto second = co_await weighings.list(botcore::page()
                                                  .where("chat", chat)
                                                  .order_by("day", botcore::sort_order::descending)
                                                  .limit(20)
                                                  .after(first.next));
  CHECK(first.items.front().id == 30);
  CHECK(second.items.back().kilograms == 80.5);
  CHECK(second.next.empty());

  std::size_t sent = 0;
  const auto send = [&](const std::vector<weighing>& piece) { sent += piece.size(); };
  auto all = weighings.stream(botcore::page().order_by("day").limit(200));
  for (auto piece = co_await all.next(); !piece.empty(); piece = co_await all.next()) send(piece);
  CHECK(sent == 30);
}

task<> keep_values(botcore::database& database) {
  const botcore::sql_key_value_options options;
  botcore::sql_key_value_store values(database, options);
  co_await values.prepare();  // makes its table

  int greeted = 0;
  const auto greet = [&] { ++greeted; };
  botcore::key_value_space<std::int64_t> tries(values, "tries", std::chrono::hours(1));
  const bool first = co_await tries.set_if_absent("42", 1);
  if (first) greet();
  const bool second = co_await tries.set_if_absent("42", 1);
  if (second) greet();
  CHECK(greeted == 1);
}

}  // namespace

TEST_CASE("repositories page: its examples compile and do what it says", "[storage]") {
  botcore::test::database_fixture fixture(botcore::test::backend::memory);
  botcore::database& database = *fixture.store;
  botcore::metrics& metrics = botcore::null_metrics();
  const botcore::runtime& runtime = fixture.ground;
  fixture.write([](botcore::transaction& tx) {
    tx.execute(
        "CREATE TABLE weighing(id BIGINT PRIMARY KEY, chat BIGINT NOT NULL, day TEXT NOT NULL,"
        " kilograms DOUBLE PRECISION NOT NULL, note TEXT)");
  });
  botcore::sql_repository<weighing> stored(database);
  botcore::instrumented_repository<weighing> measured(stored, metrics, runtime.time());
  botcore::cached_repository<weighing> weighings(measured, runtime.time());
  botcore::test::run(fixture.context, keep_weighings(database, weighings));
  botcore::test::run(fixture.context, list_weighings(weighings));
  botcore::test::run(fixture.context, keep_values(database));
}
