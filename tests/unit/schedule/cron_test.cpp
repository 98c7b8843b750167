#include "botcore/schedule/cron.hpp"

#include <string>
#include <vector>

#include "botcore/core/error.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono;

namespace {

std::string shown(local_seconds at) {
  const local_days day = floor<days>(at);
  const year_month_day date(day);
  const hh_mm_ss time(at - day);
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d:%02d", int(date.year()), unsigned(date.month()),
                unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                int(time.seconds().count()));
  return text;
}

/// The first times from `from` on.
std::vector<std::string> first_times(const cron& rule, year_month_day from, std::size_t count) {
  std::vector<std::string> all;
  std::optional<local_seconds> at = rule.next(local_days(from));
  for (; at && all.size() < count; at = rule.next(*at + 1s)) all.push_back(shown(*at));
  return all;
}

using times = std::vector<std::string>;

}  // namespace

TEST_CASE("cron: five fields, and six with seconds", "[schedule]") {
  CHECK(first_times(cron("30 9 * * *"), 2026y / 3 / 1, 2) ==
        times{"2026-03-01 09:30:00", "2026-03-02 09:30:00"});
  CHECK(first_times(cron("15,45 30 9 * * *"), 2026y / 3 / 1, 3) ==
        times{"2026-03-01 09:30:15", "2026-03-01 09:30:45", "2026-03-02 09:30:15"});
  CHECK(first_times(cron("0 0 1 jan *"), 2026y / 3 / 1, 2) ==
        times{"2027-01-01 00:00:00", "2028-01-01 00:00:00"});
}

TEST_CASE("cron: lists, ranges and steps", "[schedule]") {
  CHECK(first_times(cron("*/20 8-9 * * *"), 2026y / 3 / 1, 7) ==
        times{"2026-03-01 08:00:00", "2026-03-01 08:20:00", "2026-03-01 08:40:00", "2026-03-01 09:00:00",
              "2026-03-01 09:20:00", "2026-03-01 09:40:00", "2026-03-02 08:00:00"});
  CHECK(first_times(cron("5/25 0 * * *"), 2026y / 3 / 1, 3) ==
        times{"2026-03-01 00:05:00", "2026-03-01 00:30:00", "2026-03-01 00:55:00"});
  CHECK(first_times(cron("0 8-18/5,23 * * *"), 2026y / 3 / 1, 4) ==
        times{"2026-03-01 08:00:00", "2026-03-01 13:00:00", "2026-03-01 18:00:00", "2026-03-01 23:00:00"});
}

TEST_CASE("cron: a range may go over the end", "[schedule]") {
  CHECK(first_times(cron("0 22-2/2 * * *"), 2026y / 3 / 1, 4) ==
        times{"2026-03-01 00:00:00", "2026-03-01 02:00:00", "2026-03-01 22:00:00", "2026-03-02 00:00:00"});
  // 1 March 2026 is a Sunday.
  CHECK(first_times(cron("0 0 * * FRI-MON"), 2026y / 3 / 1, 4) ==
        times{"2026-03-01 00:00:00", "2026-03-02 00:00:00", "2026-03-06 00:00:00", "2026-03-07 00:00:00"});
  CHECK(first_times(cron("0 0 1 NOV-FEB/3 *"), 2026y / 3 / 1, 3) ==
        times{"2026-11-01 00:00:00", "2027-02-01 00:00:00", "2027-11-01 00:00:00"});
  CHECK(first_times(cron("0 0 30-1 * *"), 2026y / 3 / 1, 4) ==
        times{"2026-03-01 00:00:00", "2026-03-30 00:00:00", "2026-03-31 00:00:00", "2026-04-01 00:00:00"});
}

TEST_CASE("cron: 0 and 7 are Sunday", "[schedule]") {
  for (const char* text : {"0 0 * * 0", "0 0 * * 7", "0 0 * * SUN", "0 0 * * sun", "0 0 * * 7-7"}) {
    CAPTURE(text);
    CHECK(first_times(cron(text), 2026y / 3 / 2, 2) == times{"2026-03-08 00:00:00", "2026-03-15 00:00:00"});
  }
  CHECK(first_times(cron("0 0 * * 5-7"), 2026y / 3 / 2, 4) ==
        times{"2026-03-06 00:00:00", "2026-03-07 00:00:00", "2026-03-08 00:00:00", "2026-03-13 00:00:00"});
  CHECK(first_times(cron("0 0 * * 0-7"), 2026y / 3 / 2, 8).back() == "2026-03-09 00:00:00");
  CHECK(first_times(cron("0 0 * * 7-1"), 2026y / 3 / 2, 2) ==
        times{"2026-03-02 00:00:00", "2026-03-08 00:00:00"});
}

TEST_CASE("cron: of two restricted day fields one is enough, both with a plus", "[schedule]") {
  CHECK(first_times(cron("0 0 13 * FRI"), 2026y / 3 / 1, 3) ==
        times{"2026-03-06 00:00:00", "2026-03-13 00:00:00", "2026-03-20 00:00:00"});
  CHECK(first_times(cron("0 0 13 * +FRI"), 2026y / 3 / 1, 3) ==
        times{"2026-03-13 00:00:00", "2026-11-13 00:00:00", "2027-08-13 00:00:00"});
  CHECK(first_times(cron("0 0 ? * FRI"), 2026y / 3 / 1, 2) ==
        times{"2026-03-06 00:00:00", "2026-03-13 00:00:00"});
  CHECK(first_times(cron("0 0 13 * ?"), 2026y / 3 / 1, 2) ==
        times{"2026-03-13 00:00:00", "2026-04-13 00:00:00"});
  // A step restricts: even days of the month, and Mondays.
  CHECK(first_times(cron("0 0 2/2 * MON"), 2026y / 3 / 8, 3) ==
        times{"2026-03-08 00:00:00", "2026-03-09 00:00:00", "2026-03-10 00:00:00"});
}

TEST_CASE("cron: the last day and days before it", "[schedule]") {
  CHECK(first_times(cron("0 0 L * *"), 2028y / 1 / 1, 3) ==
        times{"2028-01-31 00:00:00", "2028-02-29 00:00:00", "2028-03-31 00:00:00"});
  CHECK(first_times(cron("0 0 L-2 * *"), 2026y / 1 / 30, 2) ==
        times{"2026-02-26 00:00:00", "2026-03-29 00:00:00"});
  CHECK(first_times(cron("0 0 1,L 2 *"), 2026y / 1 / 30, 2) ==
        times{"2026-02-01 00:00:00", "2026-02-28 00:00:00"});
  CHECK(first_times(cron("0 0 L-30 * *"), 2026y / 2 / 1, 2) ==
        times{"2026-03-01 00:00:00", "2026-05-01 00:00:00"});
}

TEST_CASE("cron: the working day that is nearest, in the same month", "[schedule]") {
  // Of 2026: 1 August is a Saturday, 15 August too; 1 March, 1 February and 31 May are Sundays.
  CHECK(first_times(cron("0 0 15W 8 *"), 2026y / 1 / 1, 1) == times{"2026-08-14 00:00:00"});
  CHECK(first_times(cron("0 0 1W 8 *"), 2026y / 1 / 1, 1) == times{"2026-08-03 00:00:00"});
  CHECK(first_times(cron("0 0 1W 2 *"), 2026y / 1 / 1, 1) == times{"2026-02-02 00:00:00"});
  CHECK(first_times(cron("0 0 31W 5 *"), 2026y / 1 / 1, 1) == times{"2026-05-29 00:00:00"});
  CHECK(first_times(cron("0 0 LW * *"), 2026y / 5 / 1, 2) ==
        times{"2026-05-29 00:00:00", "2026-06-30 00:00:00"});
  CHECK(first_times(cron("0 0 30W * *"), 2026y / 1 / 31, 2) ==
        times{"2026-03-30 00:00:00", "2026-04-30 00:00:00"});
}

TEST_CASE("cron: the second and the last of a weekday", "[schedule]") {
  CHECK(first_times(cron("0 0 * * TUE#2"), 2026y / 3 / 1, 2) ==
        times{"2026-03-10 00:00:00", "2026-04-14 00:00:00"});
  CHECK(first_times(cron("0 0 * * 5L"), 2026y / 3 / 1, 2) ==
        times{"2026-03-27 00:00:00", "2026-04-24 00:00:00"});
  CHECK(first_times(cron("0 0 * * fril"), 2026y / 3 / 1, 1) == times{"2026-03-27 00:00:00"});
  CHECK(first_times(cron("0 0 * * MON#1,7#5,FRIL"), 2026y / 3 / 1, 4) ==
        times{"2026-03-02 00:00:00", "2026-03-27 00:00:00", "2026-03-29 00:00:00", "2026-04-06 00:00:00"});
}

TEST_CASE("cron: nicknames", "[schedule]") {
  CHECK(first_times(cron("@hourly"), 2026y / 3 / 1, 2) ==
        times{"2026-03-01 00:00:00", "2026-03-01 01:00:00"});
  CHECK(first_times(cron("@daily"), 2026y / 3 / 1, 2) == times{"2026-03-01 00:00:00", "2026-03-02 00:00:00"});
  CHECK(first_times(cron("@Midnight"), 2026y / 3 / 1, 2) ==
        times{"2026-03-01 00:00:00", "2026-03-02 00:00:00"});
  CHECK(first_times(cron("@weekly"), 2026y / 3 / 2, 1) == times{"2026-03-08 00:00:00"});
  CHECK(first_times(cron("@monthly"), 2026y / 3 / 2, 1) == times{"2026-04-01 00:00:00"});
  CHECK(first_times(cron("@yearly"), 2026y / 3 / 2, 1) == times{"2027-01-01 00:00:00"});
  CHECK(first_times(cron("@annually"), 2026y / 3 / 2, 1) == times{"2027-01-01 00:00:00"});
}

TEST_CASE("cron: leap days are found decades ahead", "[schedule]") {
  CHECK(first_times(cron("0 0 29 2 *"), 2096y / 3 / 1, 1) == times{"2104-02-29 00:00:00"});
  CHECK(first_times(cron("0 0 29 2 +MON"), 2026y / 1 / 1, 3) ==
        times{"2044-02-29 00:00:00", "2072-02-29 00:00:00", "2112-02-29 00:00:00"});
  CHECK(first_times(cron("0 0 * 2 MON#5"), 2044y / 3 / 1, 1) == times{"2072-02-29 00:00:00"});
  CHECK(first_times(cron("0 0 * 2 MON#5"), 2190y / 1 / 1, 5).size() < 3);
}

TEST_CASE("cron: it is written in one way", "[schedule]") {
  CHECK(cron("  0\t9  * *  mon-fri ").expression() == "0 9 * * MON-FRI");
  CHECK(cron("@DAILY").expression() == "@daily");
  CHECK(cron("0 9 * * mon") == cron("0  9 * * MON"));
  CHECK_FALSE(cron("0 9 * * MON") == cron("0 9 * * TUE"));
}
