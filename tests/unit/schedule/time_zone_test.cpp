#include "botcore/schedule/time_zone.hpp"

#include <fstream>
#include <iterator>

#include <date/tz.h>
#include <date/tz_private.h>

#include "botcore/core/error.hpp"
#include "contract/database_fixture.hpp"
#include "schedule/zone_data.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace std::chrono;

namespace {

wall_time wall(year_month_day date, minutes time) {
  return wall_time(local_days(date) + time);
}

system_time utc(year_month_day date, minutes time) {
  return sys_days(date) + time;
}

}  // namespace

TEST_CASE("time zone: instants and wall times, in summer and in winter", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  CHECK(berlin.name() == "Europe/Berlin");
  CHECK(berlin.to_local(utc(2026y / 1 / 15, 12h)) == wall(2026y / 1 / 15, 13h));
  CHECK(berlin.to_local(utc(2026y / 7 / 15, 12h)) == wall(2026y / 7 / 15, 14h));
  CHECK(berlin.to_utc(wall(2026y / 1 / 15, 13h)) == utc(2026y / 1 / 15, 12h));
  CHECK(berlin.to_utc(wall(2026y / 7 / 15, 14h)) == utc(2026y / 7 / 15, 12h));
  CHECK(berlin.today(utc(2026y / 7 / 15, 22h)) == 2026y / 7 / 16);
}

TEST_CASE("time zone: a time that the clock leaves out moves forward by the gap", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  const auto day = 2026y / 3 / 29;
  CHECK(berlin.to_utc(wall(day, 1h + 59min)) == utc(day, 59min));
  CHECK(berlin.to_utc(wall(day, 2h)) == utc(day, 1h));
  CHECK(berlin.to_utc(wall(day, 2h + 30min)) == utc(day, 1h + 30min));
  CHECK(berlin.to_local(berlin.to_utc(wall(day, 2h + 30min))) == wall(day, 3h + 30min));
  CHECK(berlin.to_utc(wall(day, 3h)) == utc(day, 1h));
}

TEST_CASE("time zone: of a time that comes twice the first is meant", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  const auto day = 2026y / 10 / 25;
  CHECK(berlin.to_utc(wall(day, 2h + 30min)) == utc(day, 30min));
  CHECK(berlin.to_utc(wall(day, 3h)) == utc(day, 2h));
  CHECK(berlin.to_local(utc(day, 1h + 30min)) == wall(day, 2h + 30min));
}

TEST_CASE("time zone: Lord Howe moves by half an hour", "[schedule]") {
  const time_zone island("Australia/Lord_Howe");
  CHECK(island.to_utc(wall(2026y / 10 / 4, 2h + 15min)) == utc(2026y / 10 / 3, 15h + 45min));
  CHECK(island.to_local(utc(2026y / 10 / 3, 15h + 45min)) == wall(2026y / 10 / 4, 2h + 45min));
  CHECK(island.to_utc(wall(2026y / 4 / 5, 1h + 45min)) == utc(2026y / 4 / 4, 14h + 45min));
}

TEST_CASE("time zone: clocks go on changing after the changes that the database lists", "[schedule]") {
  const time_zone berlin("Europe/Berlin");
  CHECK(berlin.to_local(utc(2060y / 3 / 28, 59min)) == wall(2060y / 3 / 28, 1h + 59min));
  CHECK(berlin.to_local(utc(2060y / 3 / 28, 1h)) == wall(2060y / 3 / 28, 3h));
  CHECK(berlin.to_local(utc(2060y / 10 / 31, 1h)) == wall(2060y / 10 / 31, 2h));
  const time_zone sydney("Australia/Sydney");
  CHECK(sydney.period_at(sys_days(2100y / 1 / 1)).offset == 11h);
  CHECK(sydney.period_at(sys_days(2100y / 7 / 1)).offset == 10h);
  CHECK(time_zone("Europe/Dublin").period_at(sys_days(2100y / 7 / 1)).offset == 1h);
  CHECK(time_zone("Asia/Tokyo").period_at(sys_days(2100y / 7 / 1)).end == sys_days(9999y / 12 / 31));
}

TEST_CASE("time zone: the period around an instant", "[schedule]") {
  const zone_period summer = time_zone("Europe/Berlin").period_at(sys_days(2026y / 7 / 1));
  CHECK(summer.begin == sys_days(2026y / 3 / 29) + 1h);
  CHECK(summer.end == sys_days(2026y / 10 / 25) + 1h);
  CHECK(summer.offset == 2h);
  CHECK(time_zone().period_at(sys_days(2026y / 7 / 1)).offset == 0s);
}

TEST_CASE("time zone: fixed offsets have names that are read back", "[schedule]") {
  for (int offset = -14 * 60; offset <= 14 * 60; ++offset) {
    const time_zone zone = time_zone::fixed(minutes(offset));
    REQUIRE(time_zone(zone.name()) == zone);
    REQUIRE(time_zone::find(zone.name()) == zone);
    REQUIRE(zone.to_local(system_time()) == wall_time(minutes(offset)));
    REQUIRE(zone.to_utc(wall_time(minutes(offset))) == system_time());
  }
  CHECK(time_zone::fixed(-4h - 30min).name() == "UTC-04:30");
  CHECK(time_zone::fixed(0min) == time_zone::utc());
  CHECK_THROWS_AS(time_zone::fixed(14h + 1min), error);
  CHECK_THROWS_AS(time_zone::fixed(-14h - 1min), error);
  CHECK_THROWS_AS(time_zone("UTC+14:01"), error);
  CHECK_THROWS_AS(time_zone("UTC+5:30"), error);
}

TEST_CASE("time zone: it is found by what people type", "[schedule]") {
  const std::pair<const char*, const char*> meant[] = {{"Berlin", "Europe/Berlin"},
                                                       {"new york", "America/New_York"},
                                                       {"  NEW_YORK ", "America/New_York"},
                                                       {"europe/berlin", "Europe/Berlin"},
                                                       {"America/New York", "America/New_York"},
                                                       {"São Paulo", "America/Sao_Paulo"},
                                                       {"ZÜRICH", "Europe/Zurich"},
                                                       {"buenos aires", "America/Argentina/Buenos_Aires"},
                                                       {"Calcutta", "Asia/Kolkata"},
                                                       {"istanbul", "Europe/Istanbul"},
                                                       {"Port-au-Prince", "America/Port-au-Prince"},
                                                       {"port au prince", "America/Port-au-Prince"},
                                                       {"Munich", "Europe/Berlin"},
                                                       {"San Francisco", "America/Los_Angeles"},
                                                       {"singapore", "Asia/Singapore"},
                                                       {"japan", "Asia/Tokyo"},
                                                       {"Japan", "Japan"},
                                                       {"UTC", "UTC"},
                                                       {"gmt", "UTC"},
                                                       {"Z", "UTC"},
                                                       {"UTC+3", "UTC+03:00"},
                                                       {"utc + 3", "UTC+03:00"},
                                                       {"GMT-4", "UTC-04:00"},
                                                       {"+05:30", "UTC+05:30"},
                                                       {"+0530", "UTC+05:30"},
                                                       {"\u22123:30", "UTC-03:30"},
                                                       {"UTC+14", "UTC+14:00"},
                                                       {"-14:00", "UTC-14:00"},
                                                       {"UTC-0", "UTC"},
                                                       {"Etc/GMT+3", "Etc/GMT+3"}};
  for (const auto& [text, name] : meant) {
    CAPTURE(text);
    CHECK(time_zone::find(text).name() == name);
  }
}

TEST_CASE("time zone: the exact name is wanted, and what was meant is said", "[schedule]") {
  const std::pair<const char*, const char*> answers[] = {
      {"europe/berlin", "did you mean 'Europe/Berlin'? time_zone::find takes what people type"},
      {"UTC+3", "did you mean 'UTC+03:00'? time_zone::find takes what people type"},
      {"Berlin", "did you mean 'Europe/Berlin'? time_zone::find takes what people type"},
      {"Mordor", "names look like 'Europe/Berlin'; time_zone::find takes what people type"}};
  for (const auto& [text, answer] : answers) {
    try {
      const time_zone found{std::string_view(text)};
      FAIL("found " << found.name());
    } catch (const error& failure) {
      CHECK(failure.doing() == "no time zone is called '" + std::string(text) + "'; " + answer);
    }
  }
}

TEST_CASE("time zone: what means no zone, or several, is answered with names", "[schedule]") {
  const std::pair<const char*, const char*> answers[] = {
      {"Berln", "no time zone is called 'Berln'; did you mean Europe/Berlin or Europe/Zurich?"},
      {"Parris", "no time zone is called 'Parris'; did you mean Europe/Paris?"},
      {"Lodnon", "no time zone is called 'Lodnon'; did you mean Europe/London?"},
      {"buenos", "no time zone is called 'buenos'; did you mean America/Argentina/Buenos_Aires?"},
      {"Eastern", "'Eastern' may be America/New_York or America/Toronto"},
      {"portland", "'portland' may be America/Los_Angeles or America/New_York"},
      {"UTC+15",
       "'UTC+15' is no offset from UTC; they look like UTC+3 or -04:30, and go from -14:00 to +14:00"},
      {"+3:75",
       "'+3:75' is no offset from UTC; they look like UTC+3 or -04:30, and go from -14:00 to +14:00"},
      {"-14:01",
       "'-14:01' is no offset from UTC; they look like UTC+3 or -04:30, and go from -14:00 to +14:00"},
      {"Mordor",
       "no time zone is called 'Mordor'; take a city, a name like 'Europe/Berlin', or an offset like "
       "'UTC+3'"},
      {"", "no time zone is called ''; take a city, a name like 'Europe/Berlin', or an offset like 'UTC+3'"}};
  for (const auto& [text, answer] : answers) {
    try {
      const time_zone found = time_zone::find(text);
      FAIL("found " << found.name());
    } catch (const error& failure) {
      CHECK(failure.code() == errc::invalid_argument);
      CHECK(failure.doing() == answer);
    }
  }
}

TEST_CASE("time zone: a zone is found by its own name", "[schedule]") {
  for (const char* name : {"Europe/Berlin", "America/Indiana/Knox", "US/Eastern", "Asia/Calcutta", "GMT",
                           "GMT+0", "UTC", "EST", "Cuba"}) {
    CHECK(match_time_zones(name).zones.size() == 1);
    CHECK(time_zone::find(name) == time_zone(name));
  }
}

TEST_CASE("time zone: UTC, and the one that nobody named", "[schedule]") {
  CHECK(time_zone::utc() == time_zone("UTC"));
  CHECK(time_zone().name() == "UTC");
  const auto at = utc(2026y / 3 / 29, 2h + 30min);
  CHECK(time_zone().to_utc(time_zone().to_local(at)) == at);
  CHECK(time_zone().today(sys_days(1969y / 12 / 31) + 23h) == 1969y / 12 / 31);
}

TEST_CASE("time zone: a name that is unknown is quoted", "[schedule]") {
  for (const char* name : {"Europe/Berln", "", "../etc/passwd", "europe", "/etc/localtime"}) {
    try {
      const time_zone zone{std::string_view(name)};
      FAIL("accepted " << zone.name());
    } catch (const error& failure) {
      CHECK(failure.code() == errc::invalid_argument);
      CHECK(std::string(failure.what()).find("'" + std::string(name) + "'") != std::string::npos);
    }
  }
}

TEST_CASE("time zone: a file that is gone or cut short is an error that names the zone", "[schedule]") {
  test::temporary_folder folder;
  std::ifstream whole("/usr/share/zoneinfo/Europe/Berlin", std::ios::binary);
  const std::string data(std::istreambuf_iterator<char>(whole), {});
  REQUIRE(data.size() > 600);
  const std::string to_the_root = "../../..";
  const auto refusal = [&](const std::string& file) {
    const date::time_zone listed(to_the_root + file, date::detail::undocumented{});
    try {
      read_zone(listed);
    } catch (const error& failure) {
      CHECK(failure.code() == errc::invalid_argument);
      return std::string(failure.what());
    }
    return std::string("it was read");
  };
  for (const std::size_t size : {0, 30, 100, 600}) {
    const std::string file = folder.file("cut");
    std::ofstream(file, std::ios::binary) << data.substr(0, size);
    CHECK_THAT(refusal(file), test::contains("'" + to_the_root + file + "' cannot be read"));
  }
  CHECK_THAT(refusal("/nowhere/city"), test::contains("/nowhere/city' cannot be read"));
}

TEST_CASE("time zone: the release of the database is known", "[schedule]") {
  CHECK_FALSE(time_zone_database_version().empty());
}
