// Every change of the clock from 2024 to 2030, in every zone of the database, against what somebody sees who watches
// the clock on the wall.
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <date/tz.h>

#include "botcore/schedule/schedule.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono;

namespace {

constexpr sys_days first_change_day = 2024y / 1 / 1;
constexpr sys_days last_change_day = 2031y / 1 / 1;

/// The offset as the library `date` has it, which our tables are made from.
seconds offset_at(const date::time_zone& zone, sys_seconds instant) {
  return zone.get_info(date::sys_seconds(instant.time_since_epoch())).offset;
}

struct clock_change {
  sys_seconds instant;
  seconds before;
  seconds after;
  auto operator<=>(const clock_change&) const = default;
};

std::vector<clock_change> changes_of(const date::time_zone& zone) {
  std::vector<clock_change> changes;
  for (sys_seconds at = first_change_day; at < last_change_day;) {
    const auto info = zone.get_info(date::sys_seconds(at.time_since_epoch()));
    at = sys_seconds(info.end.time_since_epoch());
    if (at >= last_change_day) break;
    const seconds after = offset_at(zone, at);
    if (after != info.offset) changes.push_back({at, info.offset, after});
  }
  return changes;
}

/// Watches a clock for some days around an instant, and notes when it shows each quarter of an hour first.
///
/// When the clock leaps, the times that it leaves out are noted as if it had gone on for so long.
class watched_clock {
 public:
  static constexpr minutes step{15};

  watched_clock(const date::time_zone& zone, sys_seconds middle) {
    begin_ = floor<days>(middle) - days(3);
    end_ = begin_ + days(7);
    local_seconds expected = shown(zone, begin_);
    for (sys_seconds at = begin_; at < end_; at += step) {
      const local_seconds now = shown(zone, at);
      sys_seconds moved = at;
      for (local_seconds left_out = expected; left_out < now; left_out += step, moved += step)
        note(left_out, moved);
      note(now, at);
      expected = now + step;
    }
  }

  /// When a clock that was watched shows this time on these days of the week, after `after` and before `before`.
  std::vector<system_time> instants(minutes time, const std::set<unsigned>& weekdays, sys_seconds after,
                                    sys_seconds before) const {
    std::set<system_time> found;
    for (const auto& [day, instant] : first_shown_.at(time)) {
      const bool meant = weekdays.contains(weekday(day).c_encoding());
      if (meant && instant > after && instant < before) found.insert(instant);
    }
    return {found.begin(), found.end()};
  }

 private:
  static local_seconds shown(const date::time_zone& zone, sys_seconds at) {
    return local_seconds(at.time_since_epoch() + offset_at(zone, at));
  }

  void note(local_seconds shown, sys_seconds instant) {
    const local_days day = floor<days>(shown);
    first_shown_[shown - day].try_emplace(day, instant);
  }

  sys_seconds begin_;
  sys_seconds end_;
  std::map<seconds, std::map<local_days, sys_seconds>> first_shown_;  // by time of day
};

std::vector<system_time> forward(const schedule& rule, sys_seconds after, sys_seconds before) {
  std::vector<system_time> all;
  for (auto due = rule.next(after); due && *due < before; due = rule.next(*due)) all.push_back(*due);
  return all;
}

std::vector<system_time> backward(const schedule& rule, sys_seconds after, sys_seconds before) {
  std::vector<system_time> all;
  for (auto due = rule.latest(before - 1s); due && *due > after; due = rule.latest(*due - 1ms)) {
    all.insert(all.begin(), *due);
  }
  return all;
}

void compare(const schedule& rule, const std::vector<system_time>& seen, sys_seconds after,
             sys_seconds before) {
  const bool same = forward(rule, after, before) == seen && backward(rule, after, before) == seen;
  if (same) return;
  UNSCOPED_INFO(rule.rule() << " in " << rule.zone().name());
  REQUIRE(forward(rule, after, before) == seen);
  REQUIRE(backward(rule, after, before) == seen);
}

/// All rules at this time of day, around one change.
void compare_rules(const time_zone& zone, const watched_clock& clock, sys_seconds middle, minutes time) {
  const sys_seconds after = middle - 36h;
  const sys_seconds before = middle + 36h;
  const std::string cron_time = std::to_string(time.count() % 60) + " " + std::to_string(time.count() / 60);
  const auto every_day = clock.instants(time, {0, 1, 2, 3, 4, 5, 6}, after, before);
  compare(schedule::daily(time, zone, 2020y / 1 / 1), every_day, after, before);
  compare(schedule::cron(cron_time + " * * *", zone), every_day, after, before);
  compare(schedule::recurring(recurrence::every_days().at(time), zone), every_day, after, before);
  const weekday change(floor<days>(middle));
  for (const weekday day : {change - days(1), change, change + days(1)}) {
    const auto weekly = clock.instants(time, {day.c_encoding()}, after, before);
    const auto rule = recurrence::every_weeks().on(day).at(time);
    compare(schedule::recurring(rule, zone), weekly, after, before);
    compare(schedule::cron(cron_time + " * * " + std::to_string(day.c_encoding()), zone), weekly, after,
            before);
  }
}

}  // namespace

TEST_CASE("clock changes: our tables have those of the database", "[schedule]") {
  std::size_t changes = 0;
  for (const date::time_zone& source : date::get_tzdb().zones) {
    const time_zone zone(source.name());
    for (const clock_change& change : changes_of(source)) {
      const zone_period before = zone.period_at(change.instant - 1s);
      const zone_period after = zone.period_at(change.instant);
      REQUIRE(before.end == change.instant);
      REQUIRE(before.offset == change.before);
      REQUIRE(after.begin == change.instant);
      REQUIRE(after.offset == change.after);
      ++changes;
    }
  }
  CHECK(changes > 1000);
}

TEST_CASE(
    "clock changes: daily and weekly rules around each are due when somebody sees the clock show their time",
    "[schedule]") {
  // Zones with the same changes need no second look; with BOTCORE_ALL_ZONES they get it.
  const bool all = std::getenv("BOTCORE_ALL_ZONES") != nullptr;
  std::set<std::vector<clock_change>> known;
  std::size_t compared = 0;
  for (const date::time_zone& source : date::get_tzdb().zones) {
    std::vector<clock_change> changes = changes_of(source);
    if (changes.empty()) {
      const sys_seconds any = sys_days(2027y / 3 / 28);
      changes.push_back({any, offset_at(source, any), offset_at(source, any)});
    }
    if (!known.insert(changes).second && !all) continue;
    const time_zone zone(source.name());
    for (const clock_change& change : changes) {
      REQUIRE(change.before % watched_clock::step == 0s);
      REQUIRE(change.after % watched_clock::step == 0s);
      const watched_clock clock(source, change.instant);
      for (minutes time(0); time < days(1); time += minutes(30))
        compare_rules(zone, clock, change.instant, time);
      ++compared;
    }
  }
  CHECK(compared > 300);
}

TEST_CASE("clock changes: the day that Samoa left out is due with the next, once", "[schedule]") {
  // From 29 December 2011 the clocks went to the 31st.
  const time_zone apia("Pacific/Apia");
  for (minutes time(0); time < days(1); time += minutes(30)) {
    const schedule rule = schedule::daily(time, apia, 2011y / 12 / 28, 2012y / 1 / 2);
    const auto all = forward(rule, sys_days(2011y / 12 / 1), sys_days(2012y / 2 / 1));
    REQUIRE(all.size() == 5);
    REQUIRE(apia.today(all[1]) == 2011y / 12 / 29);
    REQUIRE(apia.today(all[2]) == 2011y / 12 / 31);
    REQUIRE(backward(rule, sys_days(2011y / 12 / 1), sys_days(2012y / 2 / 1)) == all);
  }
  const schedule fridays = schedule::cron("0 9 * * FRI", apia);  // the 30th was one
  CHECK(forward(fridays, sys_days(2011y / 12 / 24), sys_days(2012y / 1 / 7)).size() == 2);
}
