#include "botcore/schedule/job_policy.hpp"

#include "botcore/core/error.hpp"
#include "schedule/policy_rules.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::year;

namespace {

const system_time new_year = std::chrono::sys_days(year(2026) / 1 / 1);
const schedule nine = schedule::daily(9h, {}, year(2026) / 1 / 1);

/// Nine o'clock on the day with this number; the first is 1.
system_time nine_on(int day) {
  return new_year + days(day - 1) + 9h;
}

error_code code_of_text(std::string_view text) {
  try {
    parse_policy(text);
  } catch (const error& failure) {
    return failure.code();
  }
  return {};
}

}  // namespace

TEST_CASE("job_policy: what is written is read back", "[schedule]") {
  job_policy policy;
  CHECK(parse_policy(to_text(policy)) == policy);
  CHECK(parse_policy("") == policy);
  policy.missed = misfire::fire_all;
  policy.misfire_limit = 7;
  policy.maximum_lateness = 0ms;
  policy.punctual = 5s;
  policy.overlapping = overlap::parallel;
  policy.jitter = 90s;
  policy.timeout = 3min;
  policy.attempts = 1;
  policy.first_retry = 1ms;
  policy.longest_retry = 2h;
  CHECK(parse_policy(to_text(policy)) == policy);
}

TEST_CASE("job_policy: what nobody wrote is refused", "[schedule]") {
  for (const char* text :
       {"missed=never", "attempts", "attempts=", "attempts=0", "attempts=3x", "jitter_ms=-1", "limit=1001",
        "limit=0", "speed=3", "timeout_ms=99999999999999999999", "=", " "}) {
    CAPTURE(text);
    CHECK(code_of_text(text) == errc::malformed_data);
  }
}

TEST_CASE("job_policy: the defaults are those that the documentation states", "[schedule]") {
  const job_policy policy;
  CHECK(policy.missed == misfire::fire_once);
  CHECK(policy.misfire_limit == 100);
  CHECK(policy.maximum_lateness == 24h);
  CHECK(policy.punctual == 1min);
  CHECK(policy.overlapping == overlap::queue);
  CHECK(policy.jitter == 0ms);
  CHECK(policy.timeout == 0ms);
  CHECK(policy.attempts == 5);
  CHECK(policy.first_retry == 10s);
  CHECK(policy.longest_retry == 10min);
}

TEST_CASE("job_policy: retries wait twice as long each time, up to the longest", "[schedule]") {
  job_policy policy;
  policy.longest_retry = 60s;
  CHECK(retry_delay(policy, 1) == 10s);
  CHECK(retry_delay(policy, 2) == 20s);
  CHECK(retry_delay(policy, 3) == 40s);
  CHECK(retry_delay(policy, 4) == 60s);
  CHECK(retry_delay(policy, 1000000) == 60s);
}

TEST_CASE("job_policy: jitter spreads evenly, and is the same for the same occurrence", "[schedule]") {
  job_policy policy;
  CHECK(jitter_of(policy, 1, new_year) == 0s);
  policy.jitter = 100s;
  int early = 0;
  for (schedule_id id = 0; id < 1000; ++id) {
    const auto drawn = jitter_of(policy, id, new_year);
    CHECK(drawn == jitter_of(policy, id, new_year));
    REQUIRE(drawn >= 0s);
    REQUIRE(drawn <= 100s);
    early += drawn < 50s;
  }
  CHECK(early > 400);
  CHECK(early < 600);
  CHECK(jitter_of(policy, 1, new_year) != jitter_of(policy, 1, new_year + 24h));
}

TEST_CASE("misfire: what is on time runs, whatever the policy", "[schedule]") {
  for (const misfire rule : {misfire::fire_once, misfire::skip, misfire::fire_all}) {
    job_policy policy;
    policy.missed = rule;
    policy.maximum_lateness = 0ms;
    const misfire_plan plan = plan_due(nine, nine_on(1), nine_on(1) + 1min, policy, 1);
    CHECK(plan.run == std::vector<system_time>{nine_on(1)});
    CHECK(plan.missed == 0);
    CHECK(plan.next == nine_on(2));
  }
}

TEST_CASE("misfire: fire_once runs the latest missed time only, unless it lies back too far", "[schedule]") {
  const job_policy policy;
  misfire_plan plan = plan_due(nine, nine_on(1), nine_on(5) + 2h, policy, 1);
  CHECK(plan.run == std::vector<system_time>{nine_on(5)});
  CHECK(plan.missed == 4);
  CHECK(plan.first_missed == nine_on(1));
  CHECK(plan.next == nine_on(6));
  const schedule once = schedule::once(nine_on(1));
  plan = plan_due(once, nine_on(1), nine_on(2), policy, 1);
  CHECK(plan.run == std::vector<system_time>{nine_on(1)});
  plan = plan_due(once, nine_on(1), nine_on(2) + 1ms, policy, 1);
  CHECK(plan.run.empty());
  CHECK(plan.missed == 1);
  CHECK_FALSE(plan.next);
}

TEST_CASE("misfire: skip runs none of what was missed, but what is on time at the end of the downtime",
          "[schedule]") {
  job_policy policy;
  policy.missed = misfire::skip;
  misfire_plan plan = plan_due(nine, nine_on(1), nine_on(5) + 2h, policy, 1);
  CHECK(plan.run.empty());
  CHECK(plan.missed == 5);
  plan = plan_due(nine, nine_on(1), nine_on(5) + 30s, policy, 1);
  CHECK(plan.run == std::vector<system_time>{nine_on(5)});
  CHECK(plan.missed == 4);
}

TEST_CASE("misfire: fire_all runs the latest of them, oldest first, within the limit and the lateness",
          "[schedule]") {
  job_policy policy;
  policy.missed = misfire::fire_all;
  policy.misfire_limit = 3;
  policy.maximum_lateness = 24h * 30;
  misfire_plan plan = plan_due(nine, nine_on(1), nine_on(10) + 2h, policy, 1);
  CHECK(plan.run == std::vector<system_time>{nine_on(8), nine_on(9), nine_on(10)});
  CHECK(plan.missed == 7);
  CHECK(plan.next == nine_on(11));
  policy.misfire_limit = 100;
  plan = plan_due(nine, nine_on(1), nine_on(10) + 2h, policy, 1);
  CHECK(plan.run.size() == 10);
  CHECK(plan.missed == 0);
  policy.maximum_lateness = 49h;
  plan = plan_due(nine, nine_on(1), nine_on(10) + 2h, policy, 1);
  CHECK(plan.run == std::vector<system_time>{nine_on(8) + 24h, nine_on(10)});
  CHECK(plan.missed == 8);
}

TEST_CASE("misfire: jitter is no lateness", "[schedule]") {
  job_policy policy;
  policy.missed = misfire::skip;
  policy.jitter = 1h;
  CHECK(plan_due(nine, nine_on(1), nine_on(1) + 1h, policy, 1).run.size() == 1);
  CHECK(plan_due(nine, nine_on(1), nine_on(1) + 1h + 2min, policy, 1).run.empty());
}
