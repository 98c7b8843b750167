// What holds for any rule, on random ones.
#include <chrono>
#include <random>
#include <string>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/schedule/schedule.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono;

namespace {

constexpr const char* property_zones[] = {
    "UTC",          "Europe/Berlin", "Australia/Lord_Howe", "America/Havana", "Africa/Casablanca",
    "Pacific/Apia", "UTC+05:30"};

class rule_generator {
 public:
  explicit rule_generator(unsigned seed) : random_(seed) {}

  int number(int first, int last) { return first + int(random_() % unsigned(last - first + 1)); }
  bool chance(int percent) { return number(1, 100) <= percent; }

  year_month_day date() { return year_month_day(local_days(2005y / 1 / 1) + days(number(0, 9000))); }

  std::string cron_field(int first, int last) {
    switch (number(1, 6)) {
      case 1:
        return std::to_string(number(first, last));
      case 2:
        return std::to_string(number(first, last)) + "-" + std::to_string(number(first, last));
      case 3:
        return std::to_string(number(first, last)) + "," + std::to_string(number(first, last));
      case 4:
        return "*/" + std::to_string(number(1, last));
      default:
        return "*";
    }
  }

  std::string cron_text() {
    constexpr const char* day_forms[] = {"L", "LW", "15W", "L-3", "?", "1W,31W"};
    constexpr const char* weekday_forms[] = {"MON#1", "FRIL", "+TUE", "7#5,2L", "FRI-MON", "?"};
    std::string text = chance(30) ? cron_field(0, 59) + " " : "";
    text += cron_field(0, 59) + " " + cron_field(0, 23) + " ";
    text += (chance(30) ? day_forms[number(0, 5)] : cron_field(1, 31)) + " " + cron_field(1, 12) + " ";
    return text + (chance(30) ? weekday_forms[number(0, 5)] : cron_field(0, 7));
  }

  recurrence any_recurrence() {
    recurrence made = recurrence::every(seconds(number(1, 400'000)));
    const int unit = number(0, 3);
    if (unit == 1) made = recurrence::every_days(number(1, 20));
    if (unit == 2) made = recurrence::every_weeks(number(1, 6));
    if (unit == 3) made = recurrence::every_months(number(1, 15));
    if (unit == 0) {
      made = made.from(sys_days(date()) + milliseconds(number(0, 86'399'999)));
      if (chance(30)) made = made.count(number(1, 500));
    } else {
      made = made.from(date());
      for (int times = number(1, 3); times > 0; --times) made = made.at(minutes(number(0, 1439)));
      if (chance(20)) made = made.count(number(1, 500));
    }
    for (int times = number(0, 3); times > 0; --times) made = made.except(date());
    return with_days(made, unit);
  }

  std::optional<schedule> rule() {
    const time_zone zone(property_zones[number(0, int(std::size(property_zones)) - 1)]);
    try {
      if (chance(50)) return schedule::cron(cron_text(), zone);
      if (chance(80)) return schedule::recurring(any_recurrence(), zone);
      return schedule::daily(minutes(number(0, 1439)), zone, date());
    } catch (const error& failure) {
      const std::string why(failure.doing());
      INFO(why);
      REQUIRE(why.find("never due") != std::string::npos);
      return std::nullopt;
    }
  }

  system_time instant() {
    return sys_days(2000y / 1 / 1) + milliseconds(random_()) + hours(number(0, 24 * 15'000));
  }

 private:
  recurrence with_days(recurrence made, int unit) {
    if (unit == 2 && chance(70))
      made = made.on(weekday(unsigned(number(0, 6))), weekday(unsigned(number(0, 6))));
    if (unit == 3 && chance(50)) made = made.on_day(number(1, 31)).on_day(number(28, 31));
    if (unit == 3 && chance(30)) made = made.on_last_day().clipped();
    if (unit == 3 && chance(30)) made = made.on(weekday(unsigned(number(0, 6)))[unsigned(number(1, 5))]);
    return made;
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("schedule: for any rule next and latest are inverse, ascend, and the text gives the same rule",
          "[schedule]") {
  rule_generator generator(4711);
  int rules = 0;
  for (int round = 0; round < 1500; ++round) {
    const std::optional<schedule> rule = generator.rule();
    if (!rule) continue;
    ++rules;
    INFO(rule->rule() << " in " << rule->zone().name());
    const schedule again = schedule::parse(rule->rule(), rule->zone());
    REQUIRE(again == *rule);
    REQUIRE(again.rule() == rule->rule());
    system_time at = generator.instant();
    for (int step = 0; step < 25; ++step) {
      const auto due = rule->next(at);
      const auto before = rule->latest(at);
      REQUIRE(again.next(at) == due);
      if (before) REQUIRE(*before <= at);
      if (before) REQUIRE(rule->next(*before - 1ms) == before);
      if (before) REQUIRE(rule->next(*before) == due);
      if (!due) break;
      REQUIRE(*due > at);
      REQUIRE(floor<milliseconds>(*due) == *due);
      REQUIRE(rule->latest(*due) == due);
      REQUIRE(rule->latest(*due - 1ms) == before);
      REQUIRE(rule->next(*due - 1ms) == due);
      at = *due + (generator.chance(50) ? 0ms : milliseconds(generator.number(0, 90'000'000)));
    }
  }
  CHECK(rules > 1000);
}

TEST_CASE("schedule: the latest of a year of minutes is found at once", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  const schedule rules[] = {schedule::cron("* * * * *", berlin), schedule::cron("* * * * * *", berlin),
                            schedule::recurring(recurrence::every(1min), berlin),
                            schedule::recurring(recurrence::every_days().at(9h, 10h, 11h), berlin)};
  const auto begin = steady_clock::now();
  for (const schedule& rule : rules) {
    for (int hour = 0; hour < 366 * 24; ++hour) {
      REQUIRE(rule.latest(sys_days(2026y / 1 / 1) + hours(hour)));
    }
  }
  // 35 000 answers; a scan over the year would take hours.
  CHECK(steady_clock::now() - begin < 20s);
}

TEST_CASE(
    "schedule: rules that are due once in decades, and rules that have ended, are answered in bounded time",
    "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  const schedule rare = schedule::cron("0 0 29 2 +MON", berlin);
  const schedule ended = schedule::recurring(
      recurrence::every_months().on_day(31).at(9h).from(1970y / 1 / 1).until(1971y / 1 / 1), berlin);
  const auto begin = steady_clock::now();
  for (int round = 0; round < 1000; ++round) {
    const system_time at = sys_days(2026y / 1 / 1) + hours(round);
    REQUIRE(rare.next(at) == berlin.to_utc(local_days(2044y / 2 / 29)));
    REQUIRE(rare.latest(at) == berlin.to_utc(local_days(2016y / 2 / 29)));
    REQUIRE_FALSE(rare.next(sys_days(2199y / 1 / 1)));
    REQUIRE_FALSE(ended.next(at));
    REQUIRE(ended.latest(at) == berlin.to_utc(local_days(1970y / 12 / 31) + 9h));
  }
  CHECK(steady_clock::now() - begin < 20s);
}

TEST_CASE("schedule: extreme instants upset no kind of rule", "[schedule]") {
  const time_zone tokyo("Asia/Tokyo");
  const schedule rules[] = {schedule::cron("0 9 * * *", tokyo),
                            schedule::recurring(recurrence::every(7h), tokyo),
                            schedule::recurring(recurrence::every_weeks().on(Monday).at(9h), tokyo),
                            schedule::recurring(recurrence::every_months().on_day(1).at(9h), tokyo)};
  for (const schedule& rule : rules) {
    INFO(rule.rule());
    const auto first = rule.next(system_time::min());
    const auto last = rule.latest(system_time::max());
    REQUIRE(first);
    REQUIRE(last);
    CHECK_FALSE(rule.latest(system_time::min()));
    CHECK_FALSE(rule.next(system_time::max()));
    CHECK_FALSE(rule.latest(*first - 1ms));
    CHECK_FALSE(rule.next(*last));
    CHECK(*first < *last);
  }
}
