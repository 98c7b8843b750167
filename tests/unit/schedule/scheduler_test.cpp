#include "scheduler_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;
using std::chrono::days;
using std::chrono::year;

TEST_CASE("scheduler: a one-off runs at its time, once, and is forgotten", "[schedule]") {
  scheduler_fixture fixture(GENERATE(backend::file, backend::memory));
  fixture.begin();
  const auto id = fixture.add(schedule::once(fixture.start + 2h), "hello", "k");
  fixture.write([&](transaction& tx) {
    const auto found = fixture.plans->find(tx, id);
    REQUIRE(found);
    CHECK(found->due == fixture.start + 2h);
    CHECK(found->rule == "once 2026-01-01T02:00:00.000Z");
    CHECK(fixture.plans->pending(tx, "k").size() == 1);
  });
  fixture.move_to(fixture.start + 2h - 1ms);
  CHECK(fixture.fired().empty());
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.fired() == std::vector<std::string>{"hello"});
  CHECK(fixture.times("due") == std::vector<system_time>{fixture.start + 2h});
  CHECK(fixture.times("now") == std::vector<system_time>{fixture.start + 2h});
  fixture.move_to(fixture.start + 48h);
  CHECK(fixture.fired().size() == 1);
  CHECK(fixture.count("botcore_schedule") == 0);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'done'") == 1);
  CHECK(fixture.count("botcore_attempt") == 0);
}

TEST_CASE("scheduler: the earliest comes first, also when it was added last", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  fixture.add(schedule::once(fixture.start + 3h), "c");
  fixture.add(schedule::once(fixture.start + 1h), "a");
  fixture.add(schedule::once(fixture.start + 2h), "b");
  fixture.add(schedule::once(fixture.start - 1min), "at once");
  fixture.settle();
  CHECK(fixture.fired() == std::vector<std::string>{"at once"});
  fixture.move_to(fixture.start + 24h);
  CHECK(fixture.fired() == std::vector<std::string>{"at once", "a", "b", "c"});
}

TEST_CASE("scheduler: a year of days keeps the wall time", "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  fixture.begin();
  const time_zone berlin("Europe/Berlin");
  const schedule rule = schedule::daily(2h + 30min, berlin, year(2026) / 1 / 1, year(2026) / 12 / 31);
  fixture.add(rule, "day");
  fixture.move_to(fixture.start + days(400));
  const auto due = fixture.times("due");
  REQUIRE(due.size() == 365);
  CHECK(fixture.times("now") == due);
  std::vector<system_time> expected;
  for (auto next = rule.next(system_time()); next; next = rule.next(*next)) expected.push_back(*next);
  CHECK(due == expected);
  CHECK(fixture.count("botcore_schedule") == 0);
}

TEST_CASE("scheduler: schedules survive the process, and nothing runs twice", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  fixture.add(schedule::daily(9h, {}, year(2026) / 1 / 1), "daily");
  fixture.add(schedule::once(fixture.start + 30h), "once");
  for (int restart = 1; restart <= 4; ++restart) {
    fixture.move_to(fixture.start + restart * 12h);
    fixture.stop();
    fixture.store.reset();
    fixture.store = std::make_unique<sqlite_database>(fixture.ground, fixture.path);
    fixture.begin();
  }
  CHECK(fixture.fired() == std::vector<std::string>{"daily", "once", "daily"});
}

TEST_CASE("scheduler: after downtime the latest missed time runs once, the others are recorded as skipped",
          "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  fixture.add(schedule::daily(9h, {}, year(2026) / 1 / 1), "daily");
  fixture.add(schedule::once(fixture.start + 24h), "old");
  fixture.add(schedule::once(fixture.start + days(9) + 20h), "recent");
  fixture.stop();
  fixture.move_to(fixture.start + days(10) + 6h);
  fixture.begin();
  fixture.settle();
  CHECK(fixture.fired() == std::vector<std::string>{"daily", "recent"});
  CHECK(fixture.times("due").front() == fixture.start + days(9) + 9h);
  CHECK(fixture.times("now").front() == fixture.start + days(10) + 6h);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'skipped'") == 2);
  CHECK(fixture.log.has("warn", "is skipped"));
  fixture.move_to(fixture.start + days(11));
  CHECK(fixture.fired() == std::vector<std::string>{"daily", "recent", "daily"});
}

TEST_CASE("scheduler: with no lateness allowed, what was missed is skipped and the next time runs",
          "[schedule]") {
  scheduler_fixture fixture;
  scheduler_options options;
  options.policy.maximum_lateness = 0ms;
  fixture.begin(options);
  fixture.add(schedule::daily(9h, {}, year(2026) / 1 / 1), "daily");
  fixture.stop();
  fixture.move_to(fixture.start + days(2) + 10h);
  fixture.begin(options);
  fixture.settle();
  CHECK(fixture.fired().empty());
  fixture.move_to(fixture.start + days(3) + 9h);
  CHECK(fixture.times("due") == std::vector<system_time>{fixture.start + days(3) + 9h});
}

TEST_CASE("scheduler: what is removed does not run", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  const auto first = fixture.add(schedule::once(fixture.start + 1h), "a", "activity:1");
  fixture.add(schedule::daily(1h, {}, year(2026) / 1 / 1), "b", "activity:2");
  fixture.add(schedule::daily(2h, {}, year(2026) / 1 / 1), "c", "activity:2");
  fixture.add(schedule::once(fixture.start + 1h), "d", "activity:20");
  fixture.write([&](transaction& tx) {
    CHECK(fixture.plans->remove(tx, first));
    CHECK_FALSE(fixture.plans->remove(tx, first));
    CHECK(fixture.plans->pending(tx, "activity:2").size() == 2);
    CHECK(fixture.plans->remove_by_key(tx, "activity:2") == 2);
    CHECK(fixture.plans->remove_by_key(tx, "activity:2") == 0);
  });
  fixture.move_to(fixture.start + days(2));
  CHECK(fixture.fired() == std::vector<std::string>{"d"});
}

TEST_CASE("scheduler: a job may remove its own schedule, and add others", "[schedule]") {
  scheduler_fixture fixture;
  scheduler& plans = fixture.make();
  plans.define("chain", [&](transaction& tx, const occurrence& one) {
    scheduler_fixture::write_down(tx, one);
    const int round = std::stoi(one.payload);
    if (round < 3) plans.add(tx, schedule::once(one.now + 1h), "chain", std::to_string(round + 1));
  });
  plans.define("last", [&](transaction& tx, const occurrence& one) {
    scheduler_fixture::write_down(tx, one);
    CHECK(plans.remove(tx, one.schedule));
  });
  run(fixture.context, plans.start());
  fixture.add(schedule::once(fixture.start + 1h), "1", "", "chain");
  fixture.add(schedule::daily(12h, {}, year(2026) / 1 / 1), "end", "", "last");
  fixture.move_to(fixture.start + days(3));
  CHECK(fixture.fired() == std::vector<std::string>{"1", "2", "3", "end"});
}

TEST_CASE("scheduler: bots on one database do not see each other's schedules", "[schedule]") {
  scheduler_fixture fixture;
  scheduler_options other;
  other.bot_id = 2;
  scheduler neighbour(fixture.ground, *fixture.store, other);
  neighbour.define("note", [](transaction& tx, const occurrence& one) {
    tx.execute("INSERT INTO fired(payload) VALUES($1)", "neighbour's " + one.payload);
  });
  fixture.begin();
  run(fixture.context, neighbour.start());
  const auto id = fixture.add(schedule::once(fixture.start + 1h), "mine", "k");
  fixture.write([&](transaction& tx) {
    CHECK_FALSE(neighbour.remove(tx, id));
    CHECK(neighbour.pending(tx, "k").empty());
  });
  fixture.move_to(fixture.start + 2h);
  run(fixture.context, neighbour.stop());
  CHECK(fixture.fired() == std::vector<std::string>{"mine"});
}

TEST_CASE("scheduler: what was finished long ago is forgotten", "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  fixture.begin();
  fixture.add(schedule::daily(9h, {}, year(2026) / 1 / 1), "daily");
  fixture.move_to(fixture.start + days(100));
  CHECK(fixture.fired().size() == 100);
  CHECK(fixture.count("botcore_occurrence") <= 32);
  CHECK(fixture.count("botcore_attempt") <= 32);
}

TEST_CASE("scheduler: a transaction that is rolled back adds nothing", "[schedule]") {
  scheduler_fixture fixture;
  scheduler& plans = fixture.begin();
  const auto body = [&](transaction& tx) {
    plans.add(tx, schedule::once(fixture.start + 1h), "note");
    throw std::runtime_error("changed my mind");
  };
  CHECK_THROWS(fixture.write(body));
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.fired().empty());
}

TEST_CASE("scheduler: mistakes of the caller are named", "[schedule]") {
  scheduler_fixture fixture;
  scheduler& plans = fixture.begin();
  CHECK(contains(message_of([&] { fixture.add(schedule::once(fixture.start + 1h), "", "", "nobody"); }),
                 "'nobody'"));
  const schedule over = schedule::daily(9h, {}, year(2025) / 1 / 1, year(2025) / 1 / 2);
  CHECK(code_of([&] { fixture.add(over); }) == errc::invalid_argument);
  CHECK(code_of([&] { plans.define("late", &scheduler_fixture::write_down); }) == errc::invalid_argument);
  sqlite_database other(fixture.ground, sqlite_options(":memory:"));
  const auto foreign = [&](transaction& tx) { plans.add(tx, schedule::once(fixture.start), "note"); };
  CHECK(code_of([&] { run(fixture.context, other.write(foreign)); }) == storage_errc::foreign_transaction);
  scheduler_options options;
  options.policy.attempts = 0;
  CHECK(code_of([&] { fixture.make(options); }) == errc::invalid_argument);
  CHECK(fixture.count("botcore_schedule") == 0);
}
