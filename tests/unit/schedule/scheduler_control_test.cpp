// Pause, resume, reschedule, run now, list, dead letters, statistics.
#include <stdexcept>

#include "scheduler_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;
using std::chrono::days;
using std::chrono::year;

namespace {

const schedule nine = schedule::daily(9h, {}, year(2026) / 1 / 1);

schedule_status status_of(scheduler_fixture& fixture, schedule_id id) {
  const auto found = fixture.write([&](transaction& tx) { return fixture.plans->status(tx, id); });
  REQUIRE(found);
  return *found;
}

/// A scheduler whose job "bad" fails as long as `broken` says so.
void begin_failing(scheduler_fixture& fixture, const bool& broken, errc code) {
  fixture.make().define("bad", [&broken, code](transaction& tx, const occurrence& one) {
    if (broken) throw error(code, "reading the payload");
    scheduler_fixture::write_down(tx, one);
  });
  run(fixture.context, fixture.plans->start());
}

}  // namespace

TEST_CASE("scheduler: a paused schedule rests until it is resumed", "[schedule]") {
  scheduler_fixture fixture(GENERATE(backend::file, backend::memory));
  fixture.begin();
  const auto id = fixture.add(nine, "x");
  CHECK(fixture.write([&](transaction& tx) { return fixture.plans->pause(tx, id); }));
  CHECK(status_of(fixture, id).state == schedule_state::paused);
  fixture.stop();
  fixture.begin();
  fixture.move_to(fixture.start + days(2));
  CHECK(fixture.fired().empty());
  CHECK(fixture.write([&](transaction& tx) { return fixture.plans->resume(tx, id); }));
  fixture.settle();
  // As after a downtime: the latest of the two runs.
  CHECK(fixture.times("due") == std::vector<system_time>{fixture.start + days(1) + 9h});
  CHECK(status_of(fixture, id).missed == 1);
  fixture.move_to(fixture.start + days(2) + 9h);
  CHECK(fixture.count("fired") == 2);
  CHECK_FALSE(fixture.write([&](transaction& tx) { return fixture.plans->pause(tx, 1); }));
  CHECK_FALSE(fixture.write([&](transaction& tx) { return fixture.plans->resume(tx, 1); }));
}

TEST_CASE("scheduler: a schedule gets another rule and keeps its history", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  const auto id = fixture.add(nine, "x");
  fixture.move_to(fixture.start + 10h);
  const schedule seven = schedule::daily(7h, time_zone("Europe/Berlin"), year(2026) / 1 / 1);
  const auto change = [&](transaction& tx) { return fixture.plans->reschedule(tx, id, seven); };
  CHECK(fixture.write(change));
  const schedule_status status = status_of(fixture, id);
  CHECK(status.runs == 1);
  CHECK(status.rule == seven.rule());
  CHECK(status.zone == "Europe/Berlin");
  CHECK(status.next == fixture.start + days(1) + 6h);
  fixture.move_to(fixture.start + days(1) + 6h);
  CHECK(fixture.count("fired") == 2);
  const schedule over = schedule::daily(9h, {}, year(2020) / 1 / 1, year(2020) / 1 / 1);
  CHECK(code_of([&] {
          fixture.write([&](transaction& tx) { return fixture.plans->reschedule(tx, id, over); });
        }) == errc::invalid_argument);
  CHECK(status_of(fixture, id).rule == seven.rule());
}

TEST_CASE("scheduler: a paused schedule that gets another rule stays paused", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  const auto id = fixture.add(nine, "x");
  fixture.write([&](transaction& tx) {
    fixture.plans->pause(tx, id);
    fixture.plans->reschedule(tx, id, schedule::once(fixture.start + 1h));
  });
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.fired().empty());
  CHECK(status_of(fixture, id).state == schedule_state::paused);
}

TEST_CASE("scheduler: run now runs once besides the rule, also while paused", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  const auto id = fixture.add(nine, "x");
  const auto now_twice = [&](transaction& tx) {
    CHECK(fixture.plans->run_now(tx, id));
    CHECK(fixture.plans->run_now(tx, id));
    CHECK_FALSE(fixture.plans->run_now(tx, 1));
  };
  fixture.write(now_twice);
  fixture.settle();
  CHECK(fixture.count("fired") == 2);
  fixture.write([&](transaction& tx) { fixture.plans->pause(tx, id); });
  fixture.write([&](transaction& tx) { fixture.plans->run_now(tx, id); });
  fixture.settle();
  CHECK(fixture.count("fired") == 3);
  const schedule_status status = status_of(fixture, id);
  CHECK(status.runs == 3);
  CHECK(status.next == fixture.start + 9h);
}

TEST_CASE("scheduler: what is queued behind an occurrence rests while its schedule is paused", "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  job_policy policy;
  policy.first_retry = 60h;
  policy.longest_retry = 60h;
  policy.maximum_lateness = 0ms;
  fixture.make().define(
      "note",
      [&](transaction& tx, const occurrence& one) {
        if (one.due < fixture.start + days(1) && one.attempt == 1) throw std::runtime_error("not yet");
        scheduler_fixture::write_down(tx, one);
      },
      policy);
  run(fixture.context, fixture.plans->start());
  const auto id = fixture.add(nine, "x");
  fixture.move_to(fixture.start + days(2) + 10h);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'queued'") == 2);
  fixture.write([&](transaction& tx) { fixture.plans->pause(tx, id); });
  fixture.move_to(fixture.start + days(4));
  CHECK(fixture.count("fired") == 1);  // what had begun to be tried
  fixture.write([&](transaction& tx) { fixture.plans->resume(tx, id); });
  fixture.settle();
  CHECK(fixture.count("fired") == 3);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'queued'") == 0);
}

TEST_CASE("scheduler: times up to an instant can be left out, as after the promotion of an older copy",
          "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  const auto daily = fixture.add(nine, "daily");
  fixture.add(schedule::once(fixture.start + 10h), "sent elsewhere");
  fixture.add(schedule::once(fixture.start + 12h), "after the loss");
  fixture.stop();
  fixture.move_to(fixture.start + 13h);
  fixture.write([&](transaction& tx) { scheduler::leave_out_until(tx, 0, fixture.start + 11h); });
  fixture.begin();
  fixture.settle();
  CHECK(fixture.fired() == std::vector<std::string>{"after the loss"});
  CHECK(status_of(fixture, daily).missed == 1);
  fixture.move_to(fixture.start + days(1) + 9h);
  CHECK(fixture.fired() == std::vector<std::string>{"after the loss", "daily"});
}

TEST_CASE("scheduler: lists its schedules page by page", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  std::vector<schedule_id> ids;
  for (int index = 0; index < 5; ++index) ids.push_back(fixture.add(nine, std::to_string(index), "k"));
  std::vector<schedule_id> listed;
  fixture.write([&](transaction& tx) {
    for (schedule_id after = 0;;) {
      const auto page = fixture.plans->list(tx, after, 2);
      if (page.empty()) break;
      for (const schedule_status& one : page) listed.push_back(one.id);
      after = page.back().id;
    }
    CHECK(fixture.plans->list(tx).at(3).payload == "3");
    CHECK_THROWS(fixture.plans->list(tx, 0, 0));
    CHECK_THROWS(fixture.plans->list(tx, 0, 1001));
    CHECK_FALSE(fixture.plans->status(tx, 1));
  });
  CHECK(listed == ids);
}

TEST_CASE("scheduler: what no retry mends is a dead letter at once, and may be tried again later",
          "[schedule]") {
  scheduler_fixture fixture;
  bool broken = true;
  begin_failing(fixture, broken, errc::malformed_data);
  const auto id = fixture.add(schedule::once(fixture.start + 1h), "x", "", "bad");
  fixture.move_to(fixture.start + 1h + 1min);
  const auto dead = fixture.write([&](transaction& tx) { return fixture.plans->dead_letters(tx); });
  REQUIRE(dead.size() == 1);
  CHECK(dead[0].schedule == id);
  CHECK(dead[0].job == "bad");
  CHECK(dead[0].due == fixture.start + 1h);
  CHECK(dead[0].given_up == fixture.start + 1h);
  CHECK(dead[0].attempts == 1);
  CHECK(contains(dead[0].reason, "reading the payload"));
  CHECK(status_of(fixture, id).state == schedule_state::finished);
  CHECK(status_of(fixture, id).last_error == dead[0].reason);

  broken = false;
  const auto again = [&](transaction& tx) { return fixture.plans->retry(tx, dead[0].occurrence); };
  CHECK(fixture.write(again));
  fixture.settle();
  CHECK(fixture.fired() == std::vector<std::string>{"x"});
  CHECK_FALSE(fixture.write(again));
  CHECK(fixture.count("botcore_schedule") == 0);
  CHECK(fixture.count("botcore_attempt") == 0);
}

TEST_CASE("scheduler: a dead letter that is discarded is gone, and so is its finished schedule",
          "[schedule]") {
  scheduler_fixture fixture;
  const bool broken = true;
  begin_failing(fixture, broken, errc::malformed_data);
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "bad");
  const auto daily = fixture.add(nine, "y", "", "bad");
  fixture.move_to(fixture.start + 10h);
  const auto dead = fixture.write([&](transaction& tx) { return fixture.plans->dead_letters(tx); });
  REQUIRE(dead.size() == 2);
  fixture.write([&](transaction& tx) {
    CHECK(fixture.plans->dead_letters(tx, dead[0].occurrence).size() == 1);
    for (const dead_letter& one : dead) CHECK(fixture.plans->discard(tx, one.occurrence));
    CHECK_FALSE(fixture.plans->discard(tx, dead[0].occurrence));
    CHECK(fixture.plans->dead_letters(tx).empty());
  });
  CHECK(fixture.count("botcore_schedule") == 1);
  CHECK(status_of(fixture, daily).state == schedule_state::waiting);
}

TEST_CASE("scheduler: counts what it does", "[schedule]") {
  scheduler_fixture fixture;
  bool broken = true;
  begin_failing(fixture, broken, errc::invalid_configuration);
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "bad");
  fixture.move_to(fixture.start + 1h);
  broken = false;
  fixture.move_to(fixture.start + 2h);
  const scheduler_statistics counted = fixture.plans->statistics();
  CHECK(counted.running);
  CHECK(counted.in_flight == 0);
  CHECK(counted.runs == 1);
  CHECK(counted.errors == 1);
  CHECK(counted.dead == 0);
  CHECK(counted.looks >= 3);
  CHECK(counted.last_look);
  run(fixture.context, fixture.plans->stop());
  CHECK_FALSE(fixture.plans->statistics().running);
}

TEST_CASE("scheduler: drain takes up nothing further", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  fixture.add(schedule::once(fixture.start + 1h), "x");
  run(fixture.context, fixture.plans->drain());
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.fired().empty());
  run(fixture.context, fixture.plans->stop());
  run(fixture.context, fixture.plans->start());
  fixture.settle();
  CHECK(fixture.fired() == std::vector<std::string>{"x"});
}
