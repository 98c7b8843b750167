#include "botcore/schedule/time_zone.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <date/tz.h>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

using zone_milliseconds = std::chrono::milliseconds;

const date::time_zone* zone_of(const void* zone) noexcept {
  return static_cast<const date::time_zone*>(zone);
}

const date::tzdb& system_zones() {
  try {
    return date::get_tzdb();
  } catch (const std::exception&) {
    throw error(errc::invalid_configuration, "reading the system's time zones (install the package tzdata)");
  }
}

std::string read_database_version() {
  std::string version;
  try {
    version = system_zones().version;
  } catch (const error&) {
    return "unknown";
  }
  if (!version.empty() && version != "unknown") return version;
  // Debian says it in the first line of this file only: "# version 2024a".
  std::ifstream source("/usr/share/zoneinfo/tzdata.zi");
  std::string hash;
  std::string word;
  if (source >> hash >> word >> version && hash == "#" && word == "version") return version;
  return "unknown";
}

}  // namespace

time_zone::time_zone(std::string_view name) {
  if (name == "UTC") return;
  system_zones();  // to tell a missing database from a missing zone
  try {
    zone_ = date::locate_zone(name);
  } catch (const std::runtime_error&) {
    throw error(errc::invalid_argument,
                "no time zone is called '" + std::string(name) + "'; names look like 'Europe/Berlin'");
  }
}

std::string_view time_zone::name() const noexcept {
  return zone_ ? std::string_view(zone_of(zone_)->name()) : "UTC";
}

wall_time time_zone::to_local(system_time instant) const {
  const auto since_1970 = std::chrono::floor<zone_milliseconds>(instant).time_since_epoch();
  if (!zone_) return wall_time(since_1970);
  const date::sys_time<zone_milliseconds> at(since_1970);
  return wall_time(zone_of(zone_)->to_local(at).time_since_epoch());
}

system_time time_zone::to_utc(wall_time local) const {
  const zone_milliseconds shown = local.time_since_epoch();
  if (!zone_) return system_time(shown);
  // `first` is the only offset, the earlier one of a repeated time, or the one in force before a gap; with
  // the latter, a time within the gap comes out moved forward by the gap's length.
  const date::local_info info = zone_of(zone_)->get_info(date::local_time<zone_milliseconds>(shown));
  return system_time(shown - info.first.offset);
}

std::chrono::year_month_day time_zone::today(system_time now) const {
  return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(to_local(now)));
}

const std::string& time_zone_database_version() {
  static const std::string version = read_database_version();
  return version;
}

}  // namespace botcore::inline v0
