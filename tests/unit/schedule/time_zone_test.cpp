#include "botcore/schedule/time_zone.hpp"

#include "botcore/core/error.hpp"
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

TEST_CASE("time zone: the release of the database is known", "[schedule]") {
  CHECK_FALSE(time_zone_database_version().empty());
}
