/// @file
/// A thousand schedules of all kinds in many zones, and what a scheduler must have run of them after some days.
#pragma once

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/schedule/recurrence.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/database.hpp"

namespace botcore::test {

class simulated_year {
 public:
  static constexpr int schedules = 1000;
  static constexpr std::chrono::year_month_day first_day{std::chrono::year(2026), std::chrono::January,
                                                         std::chrono::day(1)};
  static system_time start() { return std::chrono::sys_days(first_day); }

  /// What has run, and what should have.
  struct outcome {
    std::int64_t ran = 0;
    std::int64_t expected = 0;
    std::int64_t wrong_schedules = 0;  ///< whose instants are not exactly those of their rule
    std::int64_t untimely = 0;         ///< ran before they were due, or later than jitter and retry explain
    std::int64_t spread = 0;           ///< ran later than they were due, within their jitter
    std::int64_t tried_again = 0;      ///< ran in their second attempt
  };

  /// Puts the schedules in, runs `days` of the clock's time, and compares.
  static task<outcome> run(runtime& ground, manual_clock& clock, database& store, int days) {
    scheduler plans(ground, store, options());
    std::int64_t begun = 0;
    plans.define("note", [&begun](transaction& tx, const occurrence& one) {
      if (one.attempt == 1 && ++begun % one_failing_in == 0) throw std::runtime_error("at first it fails");
      tx.execute("INSERT INTO ran(schedule_id, due, late, attempt) VALUES($1, $2, $3, $4)", one.schedule,
                 one.due, (one.now - one.due) / std::chrono::milliseconds(1), one.attempt);
    });
    co_await plans.prepare();
    std::vector<schedule_id> ids(schedules);
    const std::vector<schedule> rules = all_rules();
    co_await store.write([&](transaction& tx) {
      tx.execute("CREATE TABLE ran(schedule_id BIGINT, due BIGINT, late BIGINT, attempt INTEGER)");
      for (std::size_t index = 0; index < rules.size(); ++index) {
        ids[index] = plans.add(tx, rules[index], "note", "", "", policy_of(index));
      }
    });
    co_await plans.start();
    // All are due at quarters of an hour: what waits, or fails at first, runs before the end.
    const system_time end = start() + std::chrono::days(days) - std::chrono::minutes(5);
    co_await clock.run_to(end, ground);
    co_await plans.stop();
    co_await store.write(
        [](transaction& tx) { tx.execute("CREATE INDEX ran_by_schedule ON ran(schedule_id, due)"); });
    outcome result;
    co_await store.read([&](transaction& tx) {
      for (std::size_t index = 0; index < rules.size(); ++index)
        compare(tx, {ids[index], rules[index], policy_of(index), end}, result);
    });
    co_return result;
  }

 private:
  static constexpr std::int64_t one_failing_in = 1000;

  struct planned {
    schedule_id id;
    const schedule& rule;
    job_policy policy;
    system_time end;
  };

  static scheduler_options options() {
    scheduler_options made;
    made.batch = 256;
    return made;
  }

  static job_policy policy_of(std::size_t index) {
    job_policy policy;
    // Times of one schedule lie hours apart, and nobody sleeps past one: no policy leaves one out.
    policy.overlapping = static_cast<overlap>(index % 3);
    policy.missed = static_cast<misfire>(index / 3 % 3);
    if (index % 10 == 1) policy.jitter = std::chrono::minutes(1 + index % 5);
    if (index % 7 == 2) policy.timeout = std::chrono::minutes(1);
    return policy;
  }

  static std::vector<schedule> all_rules() {
    static constexpr const char* zones[] = {"Europe/Berlin",       "America/New_York", "Asia/Kolkata",
                                            "Australia/Lord_Howe", "America/Santiago", "UTC",
                                            "Asia/Tehran",         "Pacific/Apia"};
    std::vector<schedule> rules;
    for (int index = 0; index < schedules; ++index) {
      const time_zone zone(zones[index % 8]);
      const auto quarter = std::chrono::minutes(15 * (index * 37 % 96));
      switch (index % 20) {
        case 0:
          rules.push_back(schedule::recurring(recurrence::every(std::chrono::hours(12)), zone));
          break;
        case 1:
          rules.push_back(schedule::cron("30 8,17 * * MON-FRI", zone));
          break;
        case 2:
          rules.push_back(schedule::recurring(recurrence::every_weeks(2)
                                                  .on(std::chrono::Monday, std::chrono::Thursday)
                                                  .at(quarter)
                                                  .from(first_day),
                                              zone));
          break;
        case 3:
          rules.push_back(schedule::recurring(
              recurrence::every_months().on_last_day().at(quarter).from(first_day), zone));
          break;
        case 4:
          rules.push_back(schedule::cron("0 7,19 * * *", zone));
          break;
        default:
          rules.push_back(schedule::daily(quarter, zone, first_day));
      }
    }
    return rules;
  }

  static void compare(transaction& tx, const planned& plan, outcome& result) {
    bool right = true;
    auto due = plan.rule.next(start());
    const auto is_due = [&] { return due && *due <= plan.end; };
    const auto go_on = [&] {
      ++result.expected;
      due = plan.rule.next(*due);
    };
    const auto next = [&](const row& one) {
      ++result.ran;
      right = right && is_due() && one.get<system_time>("due") == *due;
      if (is_due()) go_on();
      judge(one, plan.policy, result);
    };
    tx.for_each("SELECT due, late, attempt FROM ran WHERE schedule_id = $1 ORDER BY due", next, plan.id);
    if (!right || is_due()) ++result.wrong_schedules;
    while (is_due()) go_on();
  }

  /// Whether it ran when it should have; `late` counts from when it was due.
  static void judge(const row& one, const job_policy& policy, outcome& result) {
    const std::chrono::milliseconds late(one.get<std::int64_t>("late"));
    const auto attempt = one.get<int>("attempt");
    const std::chrono::milliseconds pause = attempt == 2 ? policy.first_retry : std::chrono::milliseconds(0);
    if (attempt > 2 || late < pause || late > pause + policy.jitter) ++result.untimely;
    if (late > pause) ++result.spread;
    if (attempt == 2) ++result.tried_again;
  }
};

}  // namespace botcore::test
