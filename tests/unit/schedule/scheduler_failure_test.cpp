// Jobs that throw, processes that die, rows that cannot be read.
#include <stdexcept>

#include <sqlite3.h>

#include "scheduler_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;
using std::chrono::days;
using std::chrono::year;

namespace {

void refuse(transaction& tx, const occurrence& one) {
  scheduler_fixture::write_down(tx, one);
  throw std::runtime_error("it always fails");
}

/// What a process leaves behind that died between claiming a one-off and its commit.
void claim_and_die(scheduler_fixture& fixture, schedule_id schedule, system_time due, system_time lease) {
  fixture.write([&](transaction& tx) {
    tx.execute(
        "INSERT INTO botcore_occurrence(occurrence_id, bot_id, schedule_id, due, job, state, ready, owner, "
        "token,"
        " attempt) VALUES($1, 0, $2, $3, 'note', 'claimed', $4, 77, 78, 1)",
        tx.next_id(), schedule, due, lease);
    tx.execute("UPDATE botcore_schedule SET due = NULL, ready = NULL, open_count = 1 WHERE schedule_id = $1",
               schedule);
  });
}

}  // namespace

TEST_CASE("scheduler: a job that throws leaves nothing, is tried again with growing pauses, then is dead",
          "[schedule]") {
  scheduler_fixture fixture(GENERATE(backend::file, backend::memory));
  std::vector<system_time> tries;
  scheduler& plans = fixture.make();
  plans.define("note", &scheduler_fixture::write_down);
  plans.define("bad", [&](transaction& tx, const occurrence& one) {
    tries.push_back(one.now);
    CHECK(one.attempt == int(tries.size()));
    refuse(tx, one);
  });
  run(fixture.context, plans.start());
  const auto due = fixture.start + 1h;
  fixture.add(schedule::once(due), "x", "", "bad");
  fixture.add(schedule::once(due), "fine");
  fixture.add(schedule::once(due + 15s), "fine too");
  fixture.move_to(fixture.start + days(2));
  CHECK(tries == std::vector<system_time>{due, due + 10s, due + 30s, due + 70s, due + 150s});
  CHECK(fixture.fired() == std::vector<std::string>{"fine", "fine too"});
  CHECK(fixture.count("botcore_occurrence WHERE state = 'dead' AND note = 'it always fails'") == 1);
  CHECK(fixture.count("botcore_attempt WHERE error = 'it always fails'") == 5);
  CHECK(fixture.log.has("error", "given up"));
  CHECK(fixture.log.has("warn", "tried again"));
}

TEST_CASE("scheduler: a daily job that fails on one day runs on the next", "[schedule]") {
  scheduler_fixture fixture;
  scheduler& plans = fixture.make();
  plans.define("note", [&](transaction& tx, const occurrence& one) {
    if (one.due < fixture.start + days(1)) throw std::runtime_error("not today");
    scheduler_fixture::write_down(tx, one);
  });
  run(fixture.context, plans.start());
  fixture.add(schedule::daily(9h, {}, year(2026) / 1 / 1), "daily");
  fixture.move_to(fixture.start + days(3));
  CHECK(fixture.times("due") ==
        std::vector<system_time>{fixture.start + days(1) + 9h, fixture.start + days(2) + 9h});
  CHECK(fixture.count("botcore_occurrence WHERE state = 'dead'") == 1);
}

TEST_CASE("scheduler: a job that fails once is made up for, and its retry survives a restart", "[schedule]") {
  scheduler_fixture fixture;
  bool broken = true;
  const auto begin = [&] {
    fixture.make().define("note", [&](transaction& tx, const occurrence& one) {
      if (broken) throw std::runtime_error("broken");
      scheduler_fixture::write_down(tx, one);
    });
    run(fixture.context, fixture.plans->start());
  };
  begin();
  fixture.add(schedule::once(fixture.start + 1h), "x");
  fixture.move_to(fixture.start + 1h + 5s);
  fixture.stop();
  broken = false;
  begin();
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.fired() == std::vector<std::string>{"x"});
  CHECK(fixture.count("fired WHERE attempt = 2") == 1);
  CHECK(fixture.count("botcore_schedule") == 0);
}

TEST_CASE("scheduler: a removed schedule is not tried again", "[schedule]") {
  scheduler_fixture fixture;
  fixture.make().define("note", &refuse);
  run(fixture.context, fixture.plans->start());
  const auto id = fixture.add(schedule::once(fixture.start + 1h), "x");
  fixture.move_to(fixture.start + 1h);
  fixture.write([&](transaction& tx) { CHECK(fixture.plans->remove(tx, id)); });
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.count("botcore_attempt") == 0);
  CHECK(fixture.count("botcore_occurrence") == 0);
}

TEST_CASE("scheduler: what a dead process had claimed runs when its lease ends", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  const auto due = fixture.start + 1h;
  const auto id = fixture.add(schedule::once(due), "x");
  fixture.stop();
  claim_and_die(fixture, id, due, due + 30s);
  fixture.move_to(due + 5s);
  fixture.begin();
  fixture.move_to(due + 29s);
  CHECK(fixture.fired().empty());
  fixture.move_to(due + 30s);
  CHECK(fixture.fired() == std::vector<std::string>{"x"});
  CHECK(fixture.count("botcore_schedule") == 0);
}

TEST_CASE("scheduler: an occurrence that ends its process each time is given up", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  const auto due = fixture.start + 1h;
  const auto id = fixture.add(schedule::once(due), "x");
  fixture.stop();
  claim_and_die(fixture, id, due, due + 30s);
  fixture.write([](transaction& tx) { tx.execute("UPDATE botcore_occurrence SET attempt = 8"); });
  fixture.begin();
  fixture.move_to(due + 1min);
  CHECK(fixture.fired().empty());
  CHECK(fixture.count("botcore_occurrence WHERE state = 'dead'") == 1);
  CHECK(fixture.log.has("warn", "given up"));
}

TEST_CASE("scheduler: two processes on one database run each occurrence once", "[schedule]") {
  scheduler_fixture fixture;
  scheduler other(fixture.ground, *fixture.store);
  other.define("note", &scheduler_fixture::write_down);
  fixture.begin();
  run(fixture.context, other.start());
  for (int index = 0; index < 200; ++index) {
    fixture.add(schedule::once(fixture.start + 1h + (index % 20) * 1s), std::to_string(index));
  }
  fixture.move_to(fixture.start + 2h + 1min);
  run(fixture.context, other.stop());
  CHECK(fixture.count("fired") == 200);
  CHECK(fixture.count("(SELECT DISTINCT payload FROM fired)") == 200);
}

TEST_CASE("scheduler: a schedule whose job nobody defined waits, and a warning says so", "[schedule]") {
  scheduler_fixture fixture;
  fixture.make().define("other", &scheduler_fixture::write_down);
  run(fixture.context, fixture.plans->prepare());
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "note");
  run(fixture.context, fixture.plans->start());
  CHECK(fixture.log.has("warn", "'note'"));
  fixture.move_to(fixture.start + 2h);
  fixture.stop();
  fixture.begin();
  fixture.settle();
  CHECK(fixture.fired() == std::vector<std::string>{"x"});
}

TEST_CASE("scheduler: a row that cannot be read disturbs no other", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  fixture.add(schedule::once(fixture.start + 1h), "zone");
  fixture.add(schedule::once(fixture.start + 1h), "rule");
  fixture.add(schedule::once(fixture.start + 1h), "fine");
  fixture.write([](transaction& tx) {
    tx.execute("UPDATE botcore_schedule SET zone = 'Nowhere/City' WHERE payload = 'zone'");
    tx.execute("UPDATE botcore_schedule SET rule = 'now and then' WHERE payload = 'rule'");
  });
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.fired() == std::vector<std::string>{"fine"});
  CHECK(fixture.count("botcore_occurrence WHERE state = 'dead'") == 2);
  CHECK(fixture.log.has("warn", "cannot be read"));
}

TEST_CASE("scheduler: a new release of the time zones moves future times", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  const time_zone berlin("Europe/Berlin");
  fixture.add(schedule::daily(9h, berlin, year(2026) / 1 / 2), "x");
  fixture.stop();
  // As if an older release had put Berlin two hours further east.
  fixture.write(
      [](transaction& tx) { tx.execute("UPDATE botcore_schedule SET due = due - 7200000, tzdb = '1999a'"); });
  fixture.begin();
  fixture.move_to(fixture.start + days(2));
  CHECK(fixture.times("due") == std::vector<system_time>{at(year(2026) / 1 / 2, 8h)});
}

TEST_CASE("scheduler: stop lets the running job finish and gives the others back", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  for (int index = 0; index < 50; ++index)
    fixture.add(schedule::once(fixture.start + 1h), std::to_string(index));
  fixture.stop();
  fixture.move_to(fixture.start + 1h);
  fixture.begin();
  fixture.stop();
  CHECK(fixture.count("botcore_occurrence WHERE state = 'claimed'") == 0);
  fixture.begin();
  fixture.settle();
  CHECK(fixture.count("fired") == 50);
  CHECK(fixture.count("(SELECT DISTINCT payload FROM fired)") == 50);
}

TEST_CASE("scheduler: a database that another program locks for a while only delays", "[schedule]") {
  scheduler_fixture fixture;
  fixture.store.reset();
  sqlite_options options(fixture.path);
  options.busy_wait = 20ms;
  fixture.store = std::make_unique<sqlite_database>(fixture.ground, options);
  fixture.begin();
  fixture.add(schedule::once(fixture.start + 1h), "x");
  fixture.settle();
  sqlite3* other = nullptr;
  REQUIRE(sqlite3_open(fixture.path.c_str(), &other) == SQLITE_OK);
  REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
  fixture.move_to(fixture.start + 1h + 2s);
  CHECK(fixture.log.has("error", "another process"));
  REQUIRE(sqlite3_close(other) == SQLITE_OK);
  CHECK(fixture.fired().empty());
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.fired() == std::vector<std::string>{"x"});
}
