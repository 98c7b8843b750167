#include "botcore/schedule/in_process_scheduler.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "botcore/core/error.hpp"
#include "botcore/core/manual_clock.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/schedule/recurrence.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

const system_time new_year = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
const schedule hourly = schedule::recurring(recurrence::every(1h).from(new_year + 1h), {});

struct in_process_fixture {
  ~in_process_fixture() {
    if (plans) run(context, plans->stop(0ms));
  }
  void add(const schedule& rule, const job_policy& policy = {}) {
    plans->add(
        "work", rule, [this](system_time due) { return work(due); }, policy);
  }
  task<void> work(system_time due) {
    begun.push_back(due - new_year);
    if (lasts > 0ms) co_await clock.sleep_for(lasts);
    if (failures > 0) {
      --failures;
      throw std::runtime_error("it failed");
    }
    ended.push_back(due - new_year);
  }
  void move_to(system_time target) { run(context, clock.run_to(target, ground)); }
  schedule_status status() { return plans->status("work").value(); }

  boost::asio::io_context context;
  manual_clock clock{new_year};
  runtime ground{context.get_executor(), clock};
  std::unique_ptr<in_process_scheduler> plans = std::make_unique<in_process_scheduler>(ground);
  std::chrono::milliseconds lasts{0};
  int failures = 0;
  std::vector<system_time::duration> begun;
  std::vector<system_time::duration> ended;
};

using instants = std::vector<system_time::duration>;

}  // namespace

TEST_CASE("in_process_scheduler: runs by the rule, from the start to the stop", "[schedule]") {
  in_process_fixture fixture;
  fixture.add(hourly);
  fixture.plans->start();
  fixture.move_to(new_year + 3h);
  CHECK(fixture.ended == instants{1h, 2h, 3h});
  run(fixture.context, fixture.plans->stop());
  fixture.move_to(new_year + 5h);
  CHECK(fixture.ended.size() == 3);
  fixture.plans->start();
  fixture.move_to(new_year + 6h);
  CHECK(fixture.ended == instants{1h, 2h, 3h, 5h, 6h});
  CHECK(fixture.status().runs == 5);
  CHECK(fixture.status().missed == 1);
  CHECK(fixture.status().last == new_year + 6h);
  CHECK(fixture.status().next == new_year + 7h);
}

TEST_CASE("in_process_scheduler: a job that fails is tried again, and disturbs no other", "[schedule]") {
  in_process_fixture fixture;
  int others = 0;
  fixture.failures = 6;
  fixture.add(hourly);
  fixture.plans->add("other", hourly, [&](system_time) -> task<void> {
    ++others;
    co_return;
  });
  fixture.plans->start();
  fixture.move_to(new_year + 2h + 10min);
  CHECK(others == 2);
  CHECK(fixture.begun == instants{1h, 1h, 1h, 1h, 1h, 2h, 2h});
  CHECK(fixture.ended == instants{2h});
  CHECK(fixture.status().errors == 6);
  CHECK(fixture.status().last_error == "it failed");
}

TEST_CASE("in_process_scheduler: what overlaps is queued, left out, or runs side by side", "[schedule]") {
  in_process_fixture fixture;
  fixture.lasts = 150min;
  job_policy policy;
  policy.overlapping = GENERATE(overlap::queue, overlap::skip, overlap::parallel);
  fixture.add(hourly, policy);
  fixture.plans->start();
  fixture.move_to(new_year + 4h + 30min);
  switch (policy.overlapping) {
    case overlap::queue:
      CHECK(fixture.begun == instants{1h, 2h});
      break;
    case overlap::skip:
      CHECK(fixture.begun == instants{1h, 4h});
      CHECK(fixture.status().missed == 2);
      break;
    case overlap::parallel:
      CHECK(fixture.begun == instants{1h, 2h, 3h, 4h});
      break;
  }
}

TEST_CASE("in_process_scheduler: a body past its time-out is cancelled", "[schedule]") {
  in_process_fixture fixture;
  fixture.lasts = 40min;
  job_policy policy;
  policy.timeout = 1min;
  policy.attempts = 2;
  fixture.add(hourly, policy);
  fixture.plans->start();
  fixture.move_to(new_year + 1h + 30min);
  CHECK(fixture.begun == instants{1h, 1h});
  CHECK(fixture.ended.empty());
  CHECK(fixture.status().errors == 2);
  CHECK(fixture.status().state == schedule_state::waiting);
}

TEST_CASE("in_process_scheduler: pause, resume, reschedule, run now, remove", "[schedule]") {
  in_process_fixture fixture;
  fixture.add(hourly);
  fixture.plans->start();
  CHECK(fixture.plans->pause("work"));
  CHECK(fixture.status().state == schedule_state::paused);
  fixture.move_to(new_year + 2h + 30min);
  CHECK(fixture.begun.empty());
  CHECK(fixture.plans->run_now("work"));
  fixture.move_to(new_year + 2h + 31min);
  CHECK(fixture.begun == instants{2h + 30min});
  CHECK(fixture.plans->resume("work"));
  fixture.move_to(new_year + 2h + 40min);
  CHECK(fixture.begun == instants{2h + 30min, 2h});
  CHECK(fixture.plans->reschedule("work", schedule::once(new_year + 2h + 50min)));
  fixture.move_to(new_year + 5h);
  CHECK(fixture.begun == instants{2h + 30min, 2h, 2h + 50min});
  CHECK(fixture.status().state == schedule_state::finished);
  CHECK(fixture.plans->list().size() == 1);
  CHECK(fixture.plans->remove("work"));
  CHECK_FALSE(fixture.plans->remove("work"));
  CHECK_FALSE(fixture.plans->pause("work"));
  CHECK_FALSE(fixture.plans->run_now("work"));
  CHECK_FALSE(fixture.plans->status("work"));
}

TEST_CASE("in_process_scheduler: stop cancels what does not end in time, drain waits", "[schedule]") {
  in_process_fixture fixture;
  fixture.lasts = 24h;
  fixture.add(hourly);
  fixture.plans->start();
  fixture.move_to(new_year + 1h);
  run(fixture.context, fixture.plans->stop(0ms));
  CHECK(fixture.status().state == schedule_state::waiting);
  CHECK(fixture.ended.empty());
  fixture.plans->start();
  fixture.move_to(new_year + 2h);
  const auto drain_meanwhile = [&]() -> task<void> {
    task_group draining(fixture.ground, "test");
    draining.spawn(fixture.plans->drain());
    co_await fixture.clock.run_for(25h, fixture.ground);
    co_await draining.join();
  };
  run(fixture.context, drain_meanwhile());
  CHECK(fixture.ended == instants{2h});
}

TEST_CASE("in_process_scheduler: a job that throws before it gives a task goes on with its schedule",
          "[schedule]") {
  in_process_fixture fixture;
  int calls = 0;
  job_policy policy;
  policy.attempts = 1;
  fixture.plans->add(
      "work", hourly,
      [&](system_time) -> task<void> {
        ++calls;
        throw std::runtime_error("at once");
      },
      policy);
  fixture.plans->start();
  fixture.move_to(new_year + 3h);
  CHECK(calls == 3);
  CHECK(fixture.status().errors == 3);
  CHECK(fixture.status().state == schedule_state::waiting);
}

TEST_CASE("in_process_scheduler: stop ends what was to begin just then, and forgets what is queued",
          "[schedule]") {
  in_process_fixture fixture;
  fixture.lasts = 24h;
  fixture.add(hourly);
  fixture.plans->start();
  CHECK(fixture.plans->run_now("work"));
  run(fixture.context, fixture.plans->stop(0ms));
  CHECK(fixture.status().state == schedule_state::waiting);
  fixture.plans->start();
  fixture.move_to(new_year + 3h);
  run(fixture.context, fixture.plans->stop(0ms));
  CHECK(fixture.ended.empty());
  CHECK(fixture.status().missed == 2);  // of the hours that queued
}

TEST_CASE("in_process_scheduler: mistakes of the caller are named", "[schedule]") {
  in_process_fixture fixture;
  fixture.add(hourly);
  CHECK_THROWS_AS(fixture.add(hourly), error);
  const schedule over =
      schedule::daily(9h, {}, std::chrono::year(2020) / 1 / 1, std::chrono::year(2020) / 1 / 2);
  CHECK_THROWS_AS(fixture.plans->reschedule("work", over), error);
  CHECK(fixture.status().rule == hourly.rule());
  job_policy policy;
  policy.attempts = 0;
  CHECK_THROWS_AS(fixture.plans->add(
                      "other", hourly, [](system_time) -> task<void> { co_return; }, policy),
                  error);
}

TEST_CASE("in_process_scheduler: destroying it without stopping it ends its work", "[schedule]") {
  in_process_fixture fixture;
  fixture.lasts = 24h;
  fixture.add(hourly);
  fixture.plans->start();
  fixture.move_to(new_year + 1h);
  fixture.plans.reset();
  fixture.move_to(new_year + 2h);
  CHECK(fixture.begun.size() == 1);
  CHECK(fixture.ended.empty());
}
