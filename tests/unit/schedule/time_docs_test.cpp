// docs/topics/time.md: its code compiles, and its tables are true.
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "botcore/schedule/schedule.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono;

namespace {

using cells = std::vector<std::string>;

/// The cells of the table that begins with this line, without back-quotes.
std::vector<cells> table(const std::string& heading) {
  std::ifstream page(BOTCORE_TIME_PAGE);
  std::vector<cells> rows;
  bool within = false;
  for (std::string line; std::getline(page, line);) {
    if (line == heading) {
      within = true;
      std::getline(page, line);  // the rule below the heading
    } else if (within) {
      if (!line.starts_with("| ")) break;
      cells row;
      for (std::size_t at = 2; at < line.size();) {
        const std::size_t end = line.find(" |", at);
        std::string cell = line.substr(at, end - at);
        std::erase(cell, '`');
        row.push_back(cell);
        at = end + 3;
      }
      rows.push_back(row);
    }
  }
  REQUIRE_FALSE(rows.empty());
  return rows;
}

std::size_t entries(const std::string& list) {
  return std::size_t(std::count(list.begin(), list.end(), ',')) + 1;
}

std::string shown(local_seconds at, const char* format) {
  const local_days day = floor<days>(at);
  const year_month_day date(day);
  const hh_mm_ss time(at - day);
  char text[64];
  std::snprintf(text, sizeof text, format, int(date.year()), unsigned(date.month()), unsigned(date.day()),
                int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
  return text;
}

/// "2026-03-29 03:30 +02:00"
std::string shown(const time_zone& zone, system_time due) {
  const auto offset = zone.period_at(floor<seconds>(due)).offset;
  const auto size = abs(duration_cast<minutes>(offset)).count();
  char text[64];
  std::snprintf(text, sizeof text, " %c%02d:%02d", offset < 0s ? '-' : '+', int(size / 60), int(size % 60));
  return shown(floor<seconds>(zone.to_local(due)), "%04d-%02u-%02u %02d:%02d") + text;
}

wall_time read_wall(const std::string& text) {
  int year_number = 0;
  unsigned month_number = 0;
  unsigned day_number = 0;
  int hour = 0;
  int minute = 0;
  REQUIRE(std::sscanf(text.c_str(), "%d-%u-%u %d:%d", &year_number, &month_number, &day_number, &hour,
                      &minute) == 5);
  return local_days(year(year_number) / month(month_number) / day(day_number)) + hours(hour) +
         minutes(minute);
}

}  // namespace

TEST_CASE("docs: the rules on the page about time can be made", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  const auto once = schedule::once(sys_days(2026y / 3 / 29) + 1h);
  const auto daily = schedule::daily(9h + 30min, berlin, 2026y / 3 / 1, 2026y / 3 / 31);
  const auto workdays = schedule::cron("0 9 * * MON-FRI", berlin);
  const auto elapsed = schedule::recurring(recurrence::every(90min).from(sys_days(2026y / 3 / 1)), berlin);
  const auto payday = schedule::recurring(recurrence::every_months().on_last_day().at(9h), berlin);
  for (const schedule& rule : {once, daily, workdays, elapsed, payday}) {
    CHECK(schedule::parse(rule.rule(), rule.zone()) == rule);
  }
  const auto start = sys_days(2026y / 3 / 1) + 8h;
  const auto pills = recurrence::every(8h).from(start).count(21);
  const auto cleaning = recurrence::every_weeks(2).on(Monday, Thursday).at(9h, 14h).from(2026y / 3 / 2);
  const auto meeting = recurrence::every_months().on(Tuesday[2]).at(10h).except(2026y / 12 / 8);
  const auto rent = recurrence::every_months().on_day(31).clipped().at(8h).until(2030y / 12 / 31);
  for (const recurrence& rule : {pills, cleaning, meeting, rent}) {
    CHECK(schedule::recurring(rule, berlin).next(start));
  }
}

TEST_CASE("docs: zones are found as the page about time says", "[schedule]") {
  for (const cells& row : table("| typed | zone |")) {
    const zone_matches matches = match_time_zones(row.at(0));
    std::string found;
    for (const time_zone& zone : matches.zones)
      found += (found.empty() ? "" : ", ") + std::string(zone.name());
    if (matches.zones.size() > 1) found = "one of " + found;
    if (matches.zones.empty()) found = "none; similar: " + matches.similar.at(0);
    CHECK(found == row.at(1));
  }
}

TEST_CASE("docs: cron expressions are due as the page about time says", "[schedule]") {
  for (const cells& row : table("| expression | first times from 2026-03-01 on |")) {
    const cron rule(row.at(0));
    std::string list;
    local_seconds from = local_days(2026y / 3 / 1);
    for (std::size_t entry = 0; entry < entries(row.at(1)); ++entry) {
      const auto due = rule.next(from);
      REQUIRE(due);
      list += (list.empty() ? "" : ", ") + shown(*due, "%04d-%02u-%02u %02d:%02d:%02d");
      from = *due + 1s;
    }
    CHECK(list == row.at(1));
  }
}

TEST_CASE("docs: on the nights of the change rules are due as the page about time says", "[schedule]") {
  for (const cells& row : table("| rule | zone | after | due |")) {
    const time_zone zone(row.at(1));
    const schedule rule = schedule::parse(row.at(0), zone);
    std::string list;
    system_time after = zone.to_utc(read_wall(row.at(2)));
    for (std::size_t entry = 0; entry < entries(row.at(3)); ++entry) {
      const auto due = rule.next(after);
      REQUIRE(due);
      list += (list.empty() ? "" : ", ") + shown(zone, *due);
      after = *due;
    }
    CHECK(list == row.at(3));
  }
}
