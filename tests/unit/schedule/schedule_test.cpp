#include "botcore/schedule/schedule.hpp"

#include <vector>

#include "botcore/core/error.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono;

namespace {

system_time utc(year_month_day date, minutes time) {
  return sys_days(date) + time;
}

std::vector<system_time> walk(const schedule& rule, system_time from, system_time to) {
  std::vector<system_time> all;
  for (auto due = rule.next(from); due && *due < to; due = rule.next(*due)) all.push_back(*due);
  return all;
}

}  // namespace

TEST_CASE("schedule: once is due once", "[schedule]") {
  const auto at = utc(2026y / 5 / 1, 9h);
  const schedule rule = schedule::once(at);
  CHECK(rule.next(at - 1ms) == at);
  CHECK_FALSE(rule.next(at));
  CHECK(rule.latest(at) == at);
  CHECK_FALSE(rule.latest(at - 1ms));
  CHECK(rule.first_due(at + 1h) == at);
}

TEST_CASE("schedule: once is from 1900 to 2200", "[schedule]") {
  const auto code_of_once = [](system_time at) {
    try {
      schedule::once(at);
    } catch (const error& failure) {
      return failure.code();
    }
    return error_code();
  };
  CHECK(code_of_once(utc(1900y / 1 / 1, 0h)) == error_code());
  CHECK(code_of_once(utc(1900y / 1 / 1, 0h) - 1ms) == errc::invalid_argument);
  CHECK(code_of_once(utc(2201y / 1 / 1, 0h) - 1ms) == error_code());
  CHECK(code_of_once(utc(2201y / 1 / 1, 0h)) == errc::invalid_argument);
}

TEST_CASE("schedule: a text that is no rule is refused with the reason", "[schedule]") {
  const auto refusal = [](const char* text) {
    try {
      schedule::parse(text, {});
    } catch (const error& failure) {
      CHECK(failure.code() == errc::malformed_data);
      return std::string(failure.doing());
    }
    return std::string("accepted");
  };
  CHECK(refusal("every other day") ==
        "reading the recurrence 'every other day' (not understood from 'other day' on)");
  CHECK(refusal("every 2") == "reading the recurrence 'every 2' (it ends too early)");
  CHECK(refusal("sometimes") ==
        "reading the schedule rule 'sometimes' (rules begin with 'once', 'daily', 'cron' or 'every')");
  CHECK(refusal("once 1830-01-01T00:00:00.000Z") ==
        "reading the schedule rule 'once 1830-01-01T00:00:00.000Z' (a schedule for once needs an instant "
        "from 1900 "
        "to 2200)");
}

TEST_CASE("schedule: daily keeps the wall time over both changes of the clock", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  const schedule rule = schedule::daily(9h, berlin, 2026y / 1 / 1, 2026y / 12 / 31);
  const auto all = walk(rule, system_time(), utc(2027y / 2 / 1, 0h));
  REQUIRE(all.size() == 365);
  CHECK(all.front() == utc(2026y / 1 / 1, 8h));
  CHECK(all.back() == utc(2026y / 12 / 31, 8h));
  for (const system_time due : all) CHECK(berlin.to_local(due).time_since_epoch() % days(1) == 9h);
}

TEST_CASE("schedule: daily within a gap is due after it, within a repeated hour the first time",
          "[schedule]") {
  const schedule rule = schedule::daily(2h + 30min, time_zone("Europe/Berlin"), 2026y / 1 / 1);
  CHECK(walk(rule, utc(2026y / 3 / 28, 2h), utc(2026y / 3 / 30, 2h)) ==
        std::vector<system_time>{utc(2026y / 3 / 29, 1h + 30min), utc(2026y / 3 / 30, 30min)});
  CHECK(walk(rule, utc(2026y / 10 / 24, 2h), utc(2026y / 10 / 26, 3h)) ==
        std::vector<system_time>{utc(2026y / 10 / 25, 30min), utc(2026y / 10 / 26, 1h + 30min)});
}

TEST_CASE("schedule: a day that a zone skipped is due once, with the next", "[schedule]") {
  // Samoa went from 29 December 2011 to the 31st.
  const schedule rule = schedule::daily(9h, time_zone("Pacific/Apia"), 2011y / 12 / 29, 2011y / 12 / 31);
  const auto all = walk(rule, system_time(), utc(2012y / 2 / 1, 0h));
  CHECK(all.size() == 2);
}

TEST_CASE("schedule: next and latest agree, in every zone and around every change", "[schedule]") {
  for (const char* name :
       {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "Asia/Kathmandu"}) {
    for (const minutes time : {minutes(0), minutes(90), minutes(150), minutes(1439)}) {
      const schedule rule = schedule::daily(time, time_zone(name), 2026y / 3 / 1, 2026y / 11 / 15);
      system_time before;
      for (const system_time due : walk(rule, system_time(), utc(2027y / 1 / 1, 0h))) {
        REQUIRE(due > before);
        REQUIRE(rule.latest(due) == due);
        REQUIRE(rule.next(due - 1ms) == due);
        if (before != system_time()) REQUIRE(rule.latest(due - 1ms) == before);
        before = due;
      }
      REQUIRE(rule.latest(system_time::max()) == before);
    }
  }
}

TEST_CASE("schedule: extreme instants do not upset it", "[schedule]") {
  const schedule rule = schedule::daily(9h, time_zone("Asia/Tokyo"), 2026y / 1 / 1);
  CHECK(rule.next(system_time::min()) == utc(2026y / 1 / 1, 0h));
  CHECK_FALSE(rule.next(system_time::max()));
  CHECK_FALSE(rule.latest(system_time::min()));
  CHECK(rule.latest(system_time::max()) == utc(2200y / 12 / 31, 0h));
}

TEST_CASE("schedule: what cannot be is refused", "[schedule]") {
  const auto refused = [](auto make) {
    try {
      make();
    } catch (const error& failure) {
      return failure.code() == errc::invalid_argument;
    }
    return false;
  };
  CHECK(refused([] { schedule::daily(24h, {}, 2026y / 1 / 1); }));
  CHECK(refused([] { schedule::daily(-1min, {}, 2026y / 1 / 1); }));
  CHECK(refused([] { schedule::daily(9h, {}, 2026y / 2 / 30); }));
  CHECK(refused([] { schedule::daily(9h, {}, 2026y / 2 / 2, 2026y / 2 / 1); }));
}

TEST_CASE("schedule: a rule reads what it wrote", "[schedule]") {
  const time_zone zone("America/New_York");
  for (const char* text : {"once 2026-03-29T01:02:03.004Z", "once 1965-12-31T23:59:59.999Z",
                           "daily 09:00 from 2026-03-01", "daily 23:59 from 2026-03-01 to 2026-03-31"}) {
    CHECK(schedule::parse(text, zone).rule() == text);
  }
  CHECK(schedule::parse("daily 09:00 from 2026-03-01", zone).next(system_time()) == utc(2026y / 3 / 1, 14h));
}

TEST_CASE("schedule: a rule that makes no sense is quoted", "[schedule]") {
  for (const char* text : {"", "once", "once 2026-02-30T00:00:00.000Z", "once 1013-03-29T01:02:03.004Z",
                           "once 2026-03-29T01:02:60.004Z", "once 2026-03-29T01:02:03.004", "daily",
                           "daily 9:00 from 2026-03-01", "daily 24:00 from 2026-03-01",
                           "daily 09:00 from 2026-03-01 to", "daily 09:00 from 2026-03-02 to 2026-03-01"}) {
    try {
      schedule::parse(text, {});
      FAIL("accepted " << text);
    } catch (const error& failure) {
      CHECK(std::string(failure.what()).size() > 10);
    }
  }
}
