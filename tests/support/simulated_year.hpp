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
    std::int64_t late = 0;             ///< ran at another time than they were due, beyond their jitter
  };

  /// Puts the schedules in, runs `days` of the clock's time, and compares.
  static task<outcome> run(runtime& ground, manual_clock& clock, database& store, int days) {
    scheduler plans(ground, store, options());
    plans.define("note", [](transaction& tx, const occurrence& one) {
      // One in a thousand fails at first; it is made up for ten seconds later.
      if (one.id % 1000 == 0 && one.attempt == 1) throw std::runtime_error("at first it fails");
      tx.execute("INSERT INTO ran(schedule_id, due, late) VALUES($1, $2, $3)", one.schedule, one.due,
                 (one.now - one.due) / std::chrono::milliseconds(1));
    });
    co_await plans.prepare();
    std::vector<schedule_id> ids(schedules);
    const std::vector<schedule> rules = all_rules();
    co_await store.write([&](transaction& tx) {
      tx.execute("CREATE TABLE ran(schedule_id BIGINT, due BIGINT, late BIGINT)");
      for (std::size_t index = 0; index < rules.size(); ++index) {
        ids[index] = plans.add(tx, rules[index], "note", "", "", policy_of(index));
      }
    });
    co_await plans.start();
    // No schedule is due in the last minutes: what fails at first has its second attempt before the end.
    const system_time end = start() + std::chrono::days(days) - std::chrono::minutes(5);
    co_await clock.run_to(end, ground);
    co_await plans.stop();
    co_await store.write(
        [](transaction& tx) { tx.execute("CREATE INDEX ran_by_schedule ON ran(schedule_id, due)"); });
    outcome result;
    co_await store.read([&](transaction& tx) {
      for (std::size_t index = 0; index < rules.size(); ++index)
        compare(tx, ids[index], rules[index], end, result);
    });
    co_return result;
  }

 private:
  static scheduler_options options() {
    scheduler_options made;
    made.batch = 256;
    return made;
  }

  static job_policy policy_of(std::size_t index) {
    job_policy policy;
    policy.overlapping = static_cast<overlap>(index % 3);
    if (policy.overlapping == overlap::skip) policy.overlapping = overlap::parallel;  // none may be left out
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

  static void compare(transaction& tx, schedule_id id, const schedule& rule, system_time end,
                      outcome& result) {
    bool right = true;
    auto due = rule.next(start());
    const auto next = [&](const row& one) {
      right = right && due && one.get<system_time>("due") == *due;
      if (due) due = rule.next(*due);
      ++result.ran;
      if (one.get<std::int64_t>("late") > 10'000) ++result.late;
    };
    tx.for_each("SELECT due, late FROM ran WHERE schedule_id = $1 ORDER BY due", next, id);
    if (!right || (due && *due <= end)) ++result.wrong_schedules;
    for (auto instant = rule.next(start()); instant && *instant <= end; instant = rule.next(*instant)) {
      ++result.expected;
    }
  }
};

}  // namespace botcore::test
