// Downtime, overlap, jitter: what the policies promise, in the database.
#include <limits>
#include <stdexcept>

#include "botcore/schedule/recurrence.hpp"
#include "scheduler_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;
using std::chrono::days;
using std::chrono::year;

namespace {

const schedule nine = schedule::daily(9h, {}, year(2026) / 1 / 1);

job_policy policy_of(misfire missed, std::size_t limit = 100, std::chrono::hours lateness = 24h * 400) {
  job_policy policy;
  policy.missed = missed;
  policy.misfire_limit = limit;
  policy.maximum_lateness = lateness;
  return policy;
}

schedule_id add_with(scheduler_fixture& fixture, const schedule& rule, const job_policy& policy,
                     const std::string& payload = "", const std::string& job = "note") {
  return fixture.write(
      [&](transaction& tx) { return fixture.plans->add(tx, rule, job, payload, "", policy); });
}

schedule_status status_of(scheduler_fixture& fixture, schedule_id id) {
  const auto found = fixture.write([&](transaction& tx) { return fixture.plans->status(tx, id); });
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("scheduler: after a downtime each schedule does what its own policy says", "[schedule]") {
  const auto downtime = GENERATE(days(1), days(10), days(365));
  scheduler_fixture fixture(backend::memory);
  fixture.begin();
  const auto once = add_with(fixture, nine, policy_of(misfire::fire_once), "once");
  const auto skip = add_with(fixture, nine, policy_of(misfire::skip), "skip");
  const auto all = add_with(fixture, nine, policy_of(misfire::fire_all, 5), "all");
  const auto late = add_with(fixture, nine, policy_of(misfire::fire_all, 100, 36h), "late");
  fixture.stop();
  fixture.move_to(fixture.start + downtime + 12h);
  fixture.begin();
  fixture.settle();
  const std::int64_t passed = downtime.count() + 1;
  const auto made_up = [&](schedule_id id) { return status_of(fixture, id).runs; };
  CHECK(made_up(once) == 1);
  CHECK(made_up(skip) == 0);
  CHECK(made_up(all) == std::min<std::int64_t>(5, passed));
  CHECK(made_up(late) == 2);
  for (const schedule_id id : {once, skip, all, late}) {
    const schedule_status status = status_of(fixture, id);
    CHECK(status.runs + status.missed == passed);
    CHECK(status.next == fixture.start + downtime + days(1) + 9h);
  }
  fixture.move_to(fixture.start + downtime + days(1) + 9h);
  CHECK(made_up(skip) == 1);
  CHECK(made_up(all) == std::min<std::int64_t>(5, passed) + 1);
}

TEST_CASE("scheduler: missed times are made up for in their order, one after the other", "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  fixture.begin();
  add_with(fixture, nine, policy_of(misfire::fire_all, 4));
  fixture.stop();
  fixture.move_to(fixture.start + days(10));
  fixture.begin();
  fixture.settle();
  std::vector<system_time> expected;
  for (int day = 6; day < 10; ++day) expected.push_back(fixture.start + days(day) + 9h);
  CHECK(fixture.times("due") == expected);
}

TEST_CASE("scheduler: an occurrence that waits to be tried again holds up, lets pass, or lets by the next",
          "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  job_policy policy;
  policy.overlapping = GENERATE(overlap::queue, overlap::skip, overlap::parallel);
  policy.first_retry = 36h;
  policy.longest_retry = 36h;
  const auto first = fixture.start + 9h;
  fixture.make().define("note", [&](transaction& tx, const occurrence& one) {
    if (one.due == first && one.attempt < 3) throw std::runtime_error("not yet");
    scheduler_fixture::write_down(tx, one);
  });
  run(fixture.context, fixture.plans->start());
  const auto id = add_with(fixture, nine, policy);
  fixture.move_to(first + 2 * 36h + 1min);  // the first one has run now, and two days' times have come
  const auto second = first + 24h;
  const auto third = first + 48h;
  const auto fourth = first + 72h;
  const auto due = fixture.times("due");
  switch (policy.overlapping) {
    case overlap::queue:
      CHECK(due == std::vector<system_time>{first, second, third, fourth});
      CHECK(status_of(fixture, id).missed == 0);
      break;
    case overlap::skip:
      CHECK(status_of(fixture, id).missed == 3);
      CHECK(due == std::vector<system_time>{first});
      break;
    case overlap::parallel:
      CHECK(due == std::vector<system_time>{second, third, first, fourth});
      CHECK(status_of(fixture, id).missed == 0);
      break;
  }
  CHECK(status_of(fixture, id).errors == 2);
}

TEST_CASE("scheduler: a queue has an end", "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  job_policy policy;
  policy.misfire_limit = 2;
  policy.first_retry = 24h * 6;
  policy.longest_retry = 24h * 6;
  const auto first = fixture.start + 9h;
  fixture.make().define("note", [&](transaction& tx, const occurrence& one) {
    if (one.due == first && one.attempt < 2) throw std::runtime_error("not yet");
    scheduler_fixture::write_down(tx, one);
  });
  run(fixture.context, fixture.plans->start());
  const auto id = add_with(fixture, nine, policy);
  fixture.move_to(first + days(5));
  CHECK(fixture.count("botcore_occurrence WHERE state = 'queued'") == 2);
  CHECK(status_of(fixture, id).missed == 3);
  CHECK(status_of(fixture, id).state == schedule_state::running);
  fixture.move_to(first + days(7));
  CHECK(fixture.count("fired") == 4);  // two of the queue, and the seventh day
  CHECK(fixture.count("botcore_occurrence WHERE state = 'queued'") == 0);
  CHECK(status_of(fixture, id).state == schedule_state::waiting);
}

TEST_CASE("scheduler: jitter delays each occurrence by its own amount, and the time stays the time",
          "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  fixture.begin();
  job_policy policy;
  policy.jitter = 1h;
  for (int index = 0; index < 50; ++index) add_with(fixture, nine, policy);
  fixture.move_to(fixture.start + 9h + 20min);
  const auto early = fixture.count("fired");
  CHECK(early > 5);
  CHECK(early < 35);
  fixture.move_to(fixture.start + 10h);
  CHECK(fixture.count("fired") == 50);
  CHECK(fixture.count("(SELECT DISTINCT due FROM fired)") == 1);
  CHECK(fixture.count("(SELECT DISTINCT now FROM fired)") > 40);
}

TEST_CASE("scheduler: jitter longer than the interval loses nothing", "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  fixture.begin();
  job_policy policy;
  policy.jitter = 1h;
  const schedule often = schedule::recurring(recurrence::every(10min).from(fixture.start + 10min), {});
  const auto id = add_with(fixture, often, policy);
  fixture.move_to(fixture.start + 25h);
  const schedule_status status = status_of(fixture, id);
  CHECK(status.missed == 0);
  CHECK(status.runs >= 144);
  CHECK(fixture.count("fired WHERE now < due OR now > due + 3600000") == 0);
}

TEST_CASE("scheduler: so many attempts that they never end are no overflow", "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  fixture.make().define("note", [](transaction& tx, const occurrence& one) {
    if (one.attempt < 4) throw std::runtime_error("not yet");
    scheduler_fixture::write_down(tx, one);
  });
  run(fixture.context, fixture.plans->start());
  job_policy policy;
  policy.attempts = std::numeric_limits<int>::max();
  add_with(fixture, schedule::once(fixture.start + 1h), policy);
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.count("fired") == 1);
}

TEST_CASE("scheduler: a statement past the time-out fails the attempt, and nothing of it stays",
          "[schedule]") {
  scheduler_fixture fixture;
  fixture.make().define("slow", [&](transaction& tx, const occurrence& one) {
    scheduler_fixture::write_down(tx, one);
    // Counts for minutes, were it not stopped.
    tx.query(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000000000)"
        " SELECT max(i) FROM n");
  });
  run(fixture.context, fixture.plans->start());
  job_policy policy;
  policy.timeout = 50ms;
  policy.attempts = 2;
  add_with(fixture, schedule::once(fixture.start + 1h), policy, "x", "slow");
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.count("fired") == 0);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'dead'") == 1);
  CHECK(fixture.count("botcore_attempt") == 2);
}

TEST_CASE("scheduler: a schedule with much overdue starves no other job", "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  scheduler_options options;
  options.batch = GENERATE(1, 4);
  fixture.make(options).define("many", &scheduler_fixture::write_down);
  fixture.plans->define("one", &scheduler_fixture::write_down);
  run(fixture.context, fixture.plans->prepare());
  for (int index = 0; index < 100; ++index) {
    fixture.add(schedule::once(fixture.start - 30s), "many", "", "many");
  }
  fixture.add(schedule::once(fixture.start), "one", "", "one");
  run(fixture.context, fixture.plans->start());
  fixture.settle();
  const auto order = fixture.fired();
  REQUIRE(order.size() == 101);
  CHECK(std::find(order.begin(), order.end(), "one") - order.begin() < 6);
}

TEST_CASE("scheduler: a downtime of an hour, a day or a year of a rule that comes every ten minutes",
          "[schedule]") {
  const auto downtime = GENERATE(1h, 24h, 24h * 365);
  scheduler_fixture fixture(backend::memory);
  fixture.begin();
  const schedule often = schedule::recurring(recurrence::every(10min).from(fixture.start + 10min), {});
  const auto once = add_with(fixture, often, policy_of(misfire::fire_once));
  const auto skip = add_with(fixture, often, policy_of(misfire::skip));
  const auto all = add_with(fixture, often, policy_of(misfire::fire_all, 50));
  const auto late = add_with(fixture, often, policy_of(misfire::fire_all, 1000, 3h));
  fixture.stop();
  fixture.move_to(fixture.start + downtime + 5min);
  fixture.begin();
  fixture.settle();
  const std::int64_t passed = downtime / 10min;
  const auto check = [&](schedule_id id, std::int64_t runs) {
    const schedule_status status = status_of(fixture, id);
    CHECK(status.runs == runs);
    CHECK(status.missed == std::min<std::int64_t>(passed - runs, 1000));
    CHECK(status.next == fixture.start + downtime + 10min);
  };
  check(once, 1);
  check(skip, 0);
  check(all, std::min<std::int64_t>(passed, 50));
  check(late, std::min<std::int64_t>(passed, 18));
}

TEST_CASE("scheduler: policies out of range are refused, and nothing is written", "[schedule]") {
  scheduler_fixture fixture;
  fixture.begin();
  job_policy policy;
  policy.jitter = -1ms;
  CHECK(contains(message_of([&] { add_with(fixture, nine, policy); }), "jitter"));
  policy = {};
  policy.misfire_limit = 0;
  CHECK(code_of([&] { add_with(fixture, nine, policy); }) == errc::invalid_argument);
  CHECK(code_of([&] { fixture.make().define("x", &scheduler_fixture::write_down, policy); }) ==
        errc::invalid_argument);
  CHECK(fixture.count("botcore_schedule") == 0);
}
