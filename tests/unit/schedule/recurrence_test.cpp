#include "botcore/schedule/recurrence.hpp"

#include <string>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/schedule/schedule.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono;

namespace {

system_time utc(year_month_day date, minutes time = 0min) {
  return sys_days(date) + time;
}

using instants = std::vector<system_time>;

/// The first instants after `after`; the same list, seen from behind, has to be the same.
instants first_instants(const schedule& rule, system_time after, std::size_t most = 1000) {
  instants all;
  for (auto due = rule.next(after); due && all.size() < most; due = rule.next(*due)) all.push_back(*due);
  for (std::size_t index = 0; index < all.size(); ++index) {
    REQUIRE(rule.latest(all[index]) == all[index]);
    if (index != 0) REQUIRE(rule.latest(all[index] - 1ms) == all[index - 1]);
  }
  return all;
}

instants in_utc(const recurrence& rule, year_month_day from, std::size_t most = 1000) {
  return first_instants(schedule::recurring(rule, {}), utc(from) - 1ms, most);
}

std::string refusal(const recurrence& rule) {
  try {
    schedule::recurring(rule, {});
  } catch (const error& failure) {
    CHECK(failure.code() == errc::invalid_argument);
    return std::string(failure.doing());
  }
  return "accepted";
}

}  // namespace

TEST_CASE("recurrence: minutes and hours are elapsed time from an instant", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  // The clock in Berlin goes from 02:00 to 03:00 at 01:00 UTC.
  const auto rule = recurrence::every(90min).from(utc(2026y / 3 / 29, 10min));
  CHECK(first_instants(schedule::recurring(rule, berlin), utc(2026y / 3 / 29), 3) ==
        instants{utc(2026y / 3 / 29, 10min), utc(2026y / 3 / 29, 100min), utc(2026y / 3 / 29, 190min)});
  CHECK(in_utc(recurrence::every(15min), 2026y / 3 / 1, 2) ==
        instants{utc(2026y / 3 / 1), utc(2026y / 3 / 1, 15min)});
  CHECK(in_utc(rule.count(2), 2026y / 3 / 1) ==
        instants{utc(2026y / 3 / 29, 10min), utc(2026y / 3 / 29, 100min)});
  CHECK(in_utc(rule.until(utc(2026y / 3 / 29, 190min)), 2026y / 3 / 1).size() == 3);
  CHECK(in_utc(rule.until(utc(2026y / 3 / 29, 190min) - 1ms), 2026y / 3 / 1).size() == 2);
}

TEST_CASE("recurrence: elapsed time leaves out the dates of its zone", "[schedule]") {
  const auto rule =
      recurrence::every(6h).from(utc(2026y / 3 / 1)).until(utc(2026y / 3 / 3)).except(2026y / 3 / 2);
  const auto tokyo = schedule::recurring(rule, time_zone("Asia/Tokyo"));  // nine hours ahead
  CHECK(first_instants(tokyo, system_time()) == instants{utc(2026y / 3 / 1), utc(2026y / 3 / 1, 6h),
                                                         utc(2026y / 3 / 1, 12h), utc(2026y / 3 / 2, 18h),
                                                         utc(2026y / 3 / 3)});
}

TEST_CASE("recurrence: days are counted from the first", "[schedule]") {
  const auto rule = recurrence::every_days(3).at(9h, 18h).from(2026y / 3 / 1);
  CHECK(in_utc(rule, 2026y / 3 / 2, 3) ==
        instants{utc(2026y / 3 / 4, 9h), utc(2026y / 3 / 4, 18h), utc(2026y / 3 / 7, 9h)});
  CHECK(in_utc(rule.count(3), 2026y / 1 / 1) ==
        instants{utc(2026y / 3 / 1, 9h), utc(2026y / 3 / 1, 18h), utc(2026y / 3 / 4, 9h)});
  CHECK(in_utc(rule.until(2026y / 3 / 7), 2026y / 1 / 1).size() == 6);
  CHECK(in_utc(rule.until(2026y / 3 / 6), 2026y / 1 / 1).size() == 4);
  CHECK(in_utc(rule.until(2026y / 3 / 7).except(2026y / 3 / 4), 2026y / 1 / 1).size() == 4);
  // Those that are excepted are counted all the same.
  CHECK(in_utc(rule.count(3).except(2026y / 3 / 1), 2026y / 1 / 1) == instants{utc(2026y / 3 / 4, 9h)});
}

TEST_CASE("recurrence: weeks begin on Monday, and are counted from that of the first day", "[schedule]") {
  // 4 March 2026 is a Wednesday.
  const auto rule = recurrence::every_weeks(2).on(Monday, Thursday, Sunday).at(9h).from(2026y / 3 / 4);
  CHECK(in_utc(rule, 2026y / 1 / 1, 6) == instants{utc(2026y / 3 / 5, 9h), utc(2026y / 3 / 8, 9h),
                                                   utc(2026y / 3 / 16, 9h), utc(2026y / 3 / 19, 9h),
                                                   utc(2026y / 3 / 22, 9h), utc(2026y / 3 / 30, 9h)});
  CHECK(in_utc(rule.count(4), 2026y / 1 / 1).back() == utc(2026y / 3 / 19, 9h));
  const auto plain = recurrence::every_weeks(3).at(9h).from(2026y / 3 / 4);
  CHECK(in_utc(plain, 2026y / 1 / 1, 2) == instants{utc(2026y / 3 / 4, 9h), utc(2026y / 3 / 25, 9h)});
  CHECK(in_utc(recurrence::every_weeks().on(Tuesday).at(9h), 2026y / 3 / 4, 1) ==
        instants{utc(2026y / 3 / 10, 9h)});
}

TEST_CASE("recurrence: days of the month, and the months that lack them", "[schedule]") {
  const auto rule = recurrence::every_months().on_day(31).at(9h).from(2026y / 1 / 1);
  CHECK(in_utc(rule, 2026y / 1 / 1, 3) ==
        instants{utc(2026y / 1 / 31, 9h), utc(2026y / 3 / 31, 9h), utc(2026y / 5 / 31, 9h)});
  CHECK(in_utc(rule.clipped(), 2026y / 1 / 1, 3) ==
        instants{utc(2026y / 1 / 31, 9h), utc(2026y / 2 / 28, 9h), utc(2026y / 3 / 31, 9h)});
  // Two days that are clipped to the same one are one.
  CHECK(in_utc(rule.on_day(30).clipped(), 2026y / 2 / 1, 3) ==
        instants{utc(2026y / 2 / 28, 9h), utc(2026y / 3 / 30, 9h), utc(2026y / 3 / 31, 9h)});
  CHECK(in_utc(recurrence::every_months(2).on_last_day().at(9h).from(2026y / 2 / 10), 2026y / 1 / 1, 2) ==
        instants{utc(2026y / 2 / 28, 9h), utc(2026y / 4 / 30, 9h)});
  CHECK(in_utc(recurrence::every_months(3).at(9h).from(2026y / 1 / 15), 2026y / 1 / 1, 2) ==
        instants{utc(2026y / 1 / 15, 9h), utc(2026y / 4 / 15, 9h)});
}

TEST_CASE("recurrence: counted, it is the beginning of what it is without the count", "[schedule]") {
  const recurrence rules[] = {
      recurrence::every(90min).from(utc(2026y / 3 / 4)),
      recurrence::every_days(3).at(9h, 18h, 20h).from(2026y / 3 / 4),
      recurrence::every_weeks().on(Monday, Thursday, Sunday).at(9h, 18h).from(2026y / 3 / 4),
      recurrence::every_weeks(3).on(Tuesday).at(9h).from(2026y / 3 / 4),
      recurrence::every_weeks(2).at(9h).from(2026y / 3 / 8),
      recurrence::every_months().on_day(1).on_day(31).on_last_day().at(9h, 18h).from(2026y / 3 / 4),
      recurrence::every_months(5).on(Tuesday[2], Friday[5]).at(9h).from(2026y / 3 / 4),
  };
  for (const recurrence& rule : rules) {
    CAPTURE(rule.text());
    const instants all = in_utc(rule, 2026y / 1 / 1, 40);
    for (std::size_t count = 1; count <= all.size(); ++count) {
      const schedule counted = schedule::recurring(rule.count(std::int64_t(count)), {});
      REQUIRE(counted.latest(system_time::max()) == all[count - 1]);
      REQUIRE_FALSE(counted.next(all[count - 1]));
    }
  }
}

TEST_CASE("recurrence: a count without end costs no more than a small one", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  const auto begun = steady_clock::now();
  for (const char* rule :
       {"every hour from 2026-03-02T00:00:00.000Z", "every day at 09:00,18:00 from 2026-03-02",
        "every week on MON,THU at 09:00,18:00 from 2026-03-02",
        "every 1000 weeks on MON at 09:00,18:00 from 2026-03-02",
        "every month on 2,31 at 09:00,18:00 from 2026-03-02",
        "every 1200 months on 2 at 09:00,18:00 from 2026-03-02"}) {
    CAPTURE(rule);
    const schedule plain = schedule::parse(rule, berlin);
    for (const char* times : {" 1000000000 times", " 10000000000 times"}) {
      const schedule counted = schedule::parse(rule + std::string(times), berlin);
      CHECK(counted.next(utc(2026y / 1 / 1)) == plain.next(utc(2026y / 1 / 1)));
      CHECK(counted.next(utc(2050y / 1 / 1)) == plain.next(utc(2050y / 1 / 1)));
      CHECK(counted.latest(system_time::max()) == plain.latest(system_time::max()));
    }
  }
  const auto seconds_of =
      schedule::parse("every second from 2026-03-02T00:00:00.000Z 1000000000 times", berlin);
  CHECK(seconds_of.latest(system_time::max()) == utc(2026y / 3 / 2) + 999'999'999s);
  CHECK(steady_clock::now() - begun < 2s);
  for (const char* times : {" 10000000001 times", " 9223372036854775807 times"}) {
    const std::string rule = "every week on MON at 09:00 from 2026-03-02" + std::string(times);
    CHECK_THROWS_WITH(recurrence::parse(rule), test::contains("10 000 000 000 are the most"));
  }
}

TEST_CASE("recurrence: the second Tuesday and the last Friday of the month", "[schedule]") {
  const auto rule = recurrence::every_months().on(Tuesday[2], Friday[last]).at(9h).from(2026y / 3 / 1);
  CHECK(in_utc(rule, 2026y / 1 / 1, 3) ==
        instants{utc(2026y / 3 / 10, 9h), utc(2026y / 3 / 27, 9h), utc(2026y / 4 / 14, 9h)});
  CHECK(in_utc(rule.count(5), 2026y / 1 / 1).back() == utc(2026y / 5 / 12, 9h));
  const auto leap = recurrence::every_months(12).on_day(29).at(9h).from(2026y / 2 / 1);
  CHECK(in_utc(leap, 2026y / 1 / 1, 2) == instants{utc(2028y / 2 / 29, 9h), utc(2032y / 2 / 29, 9h)});
}

TEST_CASE("recurrence: a rule reads what it wrote", "[schedule]") {
  for (const char* text :
       {"every second", "every 90 seconds", "every 15 minutes", "every hour", "every 36 hours",
        "every 15 minutes from 2026-03-29T01:02:03.004Z until 2026-04-01T00:00:00.000Z except 2026-03-30",
        "every day at 09:00", "every 2 days at 09:00,14:30 from 2026-03-01 until 2026-12-31",
        "every 2 weeks on MON,THU,SUN at 09:00 from 2026-03-02 10 times except 2026-03-05,2026-03-19",
        "every month on 1,15,L at 00:00", "every month on 31 clipped at 09:00",
        "every 3 months on TUE#2,FRIL at 09:00 from 2026-03-02"}) {
    CAPTURE(text);
    CHECK(recurrence::parse(text).text() == text);
    const schedule rule = schedule::parse(text, time_zone("Europe/Berlin"));
    CHECK(rule.rule() == text);
    CHECK(rule == schedule::parse(rule.rule(), rule.zone()));
    CHECK_FALSE(rule == schedule::parse(text, {}));
  }
}

TEST_CASE("recurrence: what does not go together is refused, and why", "[schedule]") {
  const auto elapsed = recurrence::every(1h);
  const auto daily = recurrence::every_days().at(9h);
  const auto weekly = recurrence::every_weeks().on(Monday).at(9h);
  const auto monthly = recurrence::every_months().on_day(1).at(9h);
  const auto date = 2026y / 3 / 1;
  CHECK(refusal(elapsed.at(9h)) == "a recurrence of elapsed time has no times of day; every_days does");
  CHECK(refusal(elapsed.on(Monday)) ==
        "a recurrence of elapsed time has no days of the week; every_weeks does");
  CHECK(refusal(elapsed.from(date)) ==
        "a recurrence of elapsed time begins and ends at an instant, not on a date");
  CHECK(refusal(elapsed.count(3)) == "a recurrence that is counted needs from: where to count from");
  CHECK(refusal(elapsed.from(utc(date)).until(utc(date) - 1ms)) ==
        "a recurrence cannot end before it begins");
  CHECK(refusal(recurrence::every_days()) == "a recurrence of days, weeks or months needs at: a time of day");
  CHECK(refusal(daily.from(utc(date))) ==
        "a recurrence of days, weeks or months begins and ends on a date, not at an instant");
  CHECK(refusal(recurrence::every_days(2).at(9h)) ==
        "a recurrence with an interval longer than 1 needs from: where to count from");
  CHECK(refusal(daily.from(date).until(date).count(2)) ==
        "a recurrence ends by until or by count, not by both");
  CHECK(refusal(daily.from(date).until(2026y / 2 / 28)) == "a recurrence cannot end before it begins");
  CHECK(refusal(daily.on(Monday)) == "a recurrence of days has no days of the week; every_weeks does");
  CHECK(refusal(weekly.on_day(3)) == "a recurrence has days of the month only when it is of months");
  CHECK(refusal(weekly.clipped()) == "a recurrence has days of the month only when it is of months");
  CHECK(refusal(weekly.on(Monday[2])) ==
        "a recurrence has the second or last weekday only when it is of months");
  CHECK(refusal(monthly.on(Monday)) ==
        "a recurrence of months needs to know which weekday: Monday[1], or Monday[last]");
  CHECK(refusal(recurrence::every_weeks().at(9h)) == "a recurrence of weeks needs a day: on, or from");
  CHECK(refusal(recurrence::every_months().at(9h)) ==
        "a recurrence of months needs a day: on_day, on, or from");
}

TEST_CASE("recurrence: one that is never due is refused", "[schedule]") {
  const auto february = recurrence::every_months(12).at(9h).from(2026y / 2 / 1);
  CHECK(refusal(february.on_day(30)) ==
        "a recurrence that is never due: 'every 12 months on 30 at 09:00 from 2026-02-01'");
  CHECK(refusal(february.on_day(30).count(3)) ==
        "a recurrence that is never due: 'every 12 months on 30 at 09:00 from 2026-02-01 3 times'");
  CHECK(refusal(recurrence::every_days().at(9h).from(2026y / 2 / 1).count(1).except(2026y / 2 / 1))
            .starts_with("a recurrence that is never due"));
}
