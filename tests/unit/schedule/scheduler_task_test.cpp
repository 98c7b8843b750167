// Jobs that are coroutines: leases, time-outs, overlap, stopping.
#include <stdexcept>

#include "botcore/core/task_group.hpp"
#include "scheduler_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;
using std::chrono::days;
using std::chrono::year;

namespace {

/// A scheduler whose job "work" sleeps for a while on the test's clock.
struct task_fixture : scheduler_fixture {
  task_fixture() : scheduler_fixture(backend::memory) {}

  void define(scheduler& plans, job_policy policy = {}) {
    plans.define_task(
        "work", [this](occurrence one) { return work(std::move(one)); }, policy);
  }
  scheduler& begin_tasks(job_policy policy = {}, scheduler_options options = {}) {
    options.drain = 0ms;
    define(make(options), policy);
    run(context, plans->start());
    return *plans;
  }
  task<void> work(occurrence one) {
    begun.push_back(one.payload);
    ++at_once;
    most_at_once = std::max(most_at_once, at_once);
    const struct leaving {
      explicit leaving(int& its_count) : count(its_count) {}
      ~leaving() { --count; }
      int& count;
    } left(at_once);
    co_await clock.sleep_for(lasts);
    if (fails) throw std::runtime_error("it failed");
    ended.push_back(one.payload);
  }

  std::chrono::milliseconds lasts = 10min;
  bool fails = false;
  int at_once = 0;
  int most_at_once = 0;
  std::vector<std::string> begun;
  std::vector<std::string> ended;
};

}  // namespace

TEST_CASE("scheduler: a task runs beyond its first lease and is done once", "[schedule]") {
  task_fixture fixture;
  fixture.begin_tasks();
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "work");
  fixture.move_to(fixture.start + 1h + 9min);
  CHECK(fixture.begun.size() == 1);
  CHECK(fixture.plans->statistics().in_flight == 1);
  CHECK(fixture.ended.empty());
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.ended == std::vector<std::string>{"x"});
  CHECK(fixture.begun.size() == 1);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'done'") == 1);
  CHECK(fixture.count("botcore_schedule") == 0);
}

TEST_CASE("scheduler: a long task holds up no other job", "[schedule]") {
  task_fixture fixture;
  fixture.lasts = 70min;
  scheduler_options options;
  options.tasks = GENERATE(1, 16);
  fixture.define(fixture.make(options));
  fixture.plans->define("note", &scheduler_fixture::write_down);
  run(fixture.context, fixture.plans->start());
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "work");
  fixture.add(schedule::once(fixture.start + 2h), "quick");
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.fired() == std::vector<std::string>{"quick"});
  fixture.move_to(fixture.start + 3h);
  CHECK(fixture.ended.size() == 1);
}

TEST_CASE("scheduler: only so many tasks run at the same time, and the others follow", "[schedule]") {
  task_fixture fixture;
  scheduler_options options;
  options.tasks = 3;
  fixture.begin_tasks({}, options);
  for (int index = 0; index < 10; ++index) {
    fixture.add(schedule::once(fixture.start + 1h), std::to_string(index), "", "work");
  }
  fixture.move_to(fixture.start + 1h + 45min);
  CHECK(fixture.most_at_once == 3);
  CHECK(fixture.ended.size() == 10);
}

TEST_CASE("scheduler: what a downtime leaves to make up for does not exceed the room for tasks",
          "[schedule]") {
  task_fixture fixture;
  scheduler_options options;
  options.tasks = 3;
  job_policy policy;
  policy.missed = misfire::fire_all;
  policy.maximum_lateness = 24h * 400;
  policy.overlapping = overlap::parallel;
  fixture.begin_tasks(policy, options);
  fixture.add(schedule::daily(9h, {}, year(2026) / 1 / 1, year(2026) / 1 / 20), "x", "", "work");
  fixture.stop();
  fixture.move_to(fixture.start + days(30));
  fixture.begin_tasks(policy, options);
  fixture.move_to(fixture.start + days(30) + 2h);
  CHECK(fixture.most_at_once == 3);
  CHECK(fixture.ended.size() == 20);
  CHECK(fixture.count("botcore_schedule") == 0);
}

TEST_CASE("scheduler: a job that throws before it gives a task is tried again, or is a dead letter",
          "[schedule]") {
  scheduler_fixture fixture(backend::memory);
  const errc code = GENERATE(errc::malformed_data, errc::timed_out);
  int calls = 0;
  fixture.make().define_task("work", [&](const occurrence&) -> task<void> {
    ++calls;
    throw error(code, "reading the payload");
  });
  run(fixture.context, fixture.plans->start());
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "work");
  fixture.move_to(fixture.start + 2h);
  CHECK(calls == (code == errc::malformed_data ? 1 : 5));
  CHECK(fixture.write([&](transaction& tx) { return fixture.plans->dead_letters(tx).size(); }) == 1);
}

TEST_CASE("scheduler: stop ends a task that was claimed and had not begun", "[schedule]") {
  task_fixture fixture;
  fixture.lasts = 24h;
  for (int turns = 0; turns < 20; ++turns) {
    fixture.begin_tasks();
    fixture.add(schedule::once(fixture.start + 1min * turns), "x", "", "work");
    fixture.context.restart();
    for (int turn = 0; turn < turns; ++turn) fixture.context.run_one_for(1ms);
    fixture.stop();
    CHECK(fixture.at_once == 0);
  }
  CHECK(fixture.count("botcore_occurrence WHERE state = 'claimed'") == 0);
}

TEST_CASE("scheduler: a task that takes longer than its time-out is cancelled and tried again",
          "[schedule]") {
  task_fixture fixture;
  job_policy policy;
  policy.timeout = 1min;
  policy.attempts = 3;
  fixture.begin_tasks(policy);
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "work");
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.begun.size() == 3);
  CHECK(fixture.ended.empty());
  CHECK(fixture.at_once == 0);
  const auto dead = fixture.write([&](transaction& tx) { return fixture.plans->dead_letters(tx); });
  REQUIRE(dead.size() == 1);
  CHECK(contains(dead[0].reason, "time-out"));
}

TEST_CASE("scheduler: a task that throws is tried again", "[schedule]") {
  task_fixture fixture;
  fixture.fails = true;
  fixture.begin_tasks();
  const auto id = fixture.add(schedule::once(fixture.start + 1h), "x", "", "work");
  fixture.move_to(fixture.start + 1h + 11min);
  CHECK(fixture.begun.size() == 2);
  fixture.fails = false;
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.ended.size() == 1);
  CHECK(fixture.count("botcore_schedule WHERE schedule_id = " + std::to_string(id)) == 0);
}

TEST_CASE("scheduler: times that come while a task runs are queued, left out, or run beside it",
          "[schedule]") {
  task_fixture fixture;
  fixture.lasts = 30h;
  job_policy policy;
  policy.overlapping = GENERATE(overlap::queue, overlap::skip, overlap::parallel);
  scheduler_options options;
  options.lease = 24h;
  fixture.begin_tasks(policy, options);
  const schedule three = schedule::daily(9h, {}, year(2026) / 1 / 1, year(2026) / 1 / 3);
  fixture.add(three, "x", "", "work");
  fixture.move_to(fixture.start + days(10));
  CHECK(fixture.most_at_once == (policy.overlapping == overlap::parallel ? 2 : 1));
  CHECK(fixture.ended.size() == (policy.overlapping == overlap::skip ? 2 : 3));
  CHECK(fixture.count("botcore_schedule") == 0);
}

TEST_CASE("scheduler: stop gives a task back that does not end, and the next start runs it anew",
          "[schedule]") {
  task_fixture fixture;
  fixture.begin_tasks();
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "work");
  fixture.move_to(fixture.start + 1h);
  CHECK(fixture.begun.size() == 1);
  fixture.stop();
  CHECK(fixture.at_once == 0);
  fixture.begin_tasks();
  fixture.move_to(fixture.start + 2h);
  CHECK(fixture.begun.size() == 2);
  CHECK(fixture.ended.size() == 1);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'done' AND attempt = 1") == 1);
}

TEST_CASE("scheduler: stop waits for a task as long as it may", "[schedule]") {
  task_fixture fixture;
  scheduler_options options;
  options.drain = 60s;
  fixture.define(fixture.make(options));
  run(fixture.context, fixture.plans->start());
  fixture.add(schedule::once(fixture.start), "x", "", "work");
  fixture.settle();
  REQUIRE(fixture.begun.size() == 1);
  const auto stop_meanwhile = [&]() -> task<void> {
    task_group stopping(fixture.ground, "test");
    stopping.spawn(fixture.plans->stop());
    co_await fixture.clock.run_for(11min, fixture.ground);
    co_await stopping.join();
  };
  run(fixture.context, stop_meanwhile());
  CHECK(fixture.ended.size() == 1);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'done'") == 1);
}

TEST_CASE("scheduler: a task that somebody else has taken over is cancelled and its end does not count",
          "[schedule]") {
  task_fixture fixture;
  fixture.begin_tasks();
  const auto id = fixture.add(schedule::once(fixture.start + 1h), "x", "", "work");
  fixture.move_to(fixture.start + 1h);
  fixture.write([&](transaction& tx) {
    tx.execute("UPDATE botcore_occurrence SET token = 1, owner = 1, ready = ready + 3600000");
  });
  fixture.move_to(fixture.start + 1h + 1min);
  CHECK(fixture.at_once == 0);
  CHECK(fixture.ended.empty());
  CHECK(fixture.plans->statistics().lost == 1);
  CHECK(fixture.count("botcore_occurrence WHERE state = 'claimed' AND token = 1") == 1);
  CHECK(fixture.count("botcore_schedule WHERE schedule_id = " + std::to_string(id)) == 1);
}

TEST_CASE("scheduler: two processes never run a task at the same time", "[schedule]") {
  task_fixture fixture;
  scheduler other(fixture.ground, *fixture.store, [] {
    scheduler_options options;
    options.look_again = 1min;
    options.drain = 0ms;
    return options;
  }());
  fixture.define(other);
  scheduler_options options;
  options.look_again = 1min;
  fixture.begin_tasks({}, options);
  run(fixture.context, other.start());
  for (int index = 0; index < 20; ++index) {
    fixture.add(schedule::once(fixture.start + 1h + index * 1s), std::to_string(index), "", "work");
  }
  fixture.move_to(fixture.start + 3h);
  run(fixture.context, other.stop());
  CHECK(fixture.begun.size() == 20);
  CHECK(fixture.ended.size() == 20);
}

TEST_CASE("scheduler: destroying it without stopping it ends its tasks", "[schedule]") {
  task_fixture fixture;
  fixture.begin_tasks();
  fixture.add(schedule::once(fixture.start + 1h), "x", "", "work");
  fixture.move_to(fixture.start + 1h);
  fixture.plans.reset();
  fixture.settle();
  CHECK(fixture.ended.empty());
}
