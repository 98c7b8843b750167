#include "botcore/schedule/time_zone.hpp"

#include <fstream>

#include <date/tz.h>

#include "botcore/core/error.hpp"

#include "schedule/zone_data.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::local_seconds;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr minutes furthest_offset = std::chrono::hours(14);

std::string read_database_version() {
  std::string version;
  try {
    version = date::get_tzdb().version;
  } catch (const std::exception&) {
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

/// Only "UTC+05:30": what is stored has one form.
bool is_offset_name(std::string_view name) {
  return name.size() == 9 && name.starts_with("UTC") && (name[3] == '+' || name[3] == '-') && name[6] == ':';
}

}  // namespace

time_zone::time_zone(std::string_view name) {
  if (name == "UTC") return;
  if (is_offset_name(name)) {
    const offset_reading read = read_offset(name);
    if (read.in_range && read.offset.count() != 0) {
      data_ = offset_zone(read.offset);
      return;
    }
  }
  data_ = database_zone(name);
  if (!data_) {
    const zone_matches meant = match_time_zones(name);
    std::string hint = "names look like 'Europe/Berlin'; time_zone::find";
    if (meant.zones.size() == 1) {
      hint = "did you mean '" + std::string(meant.zones.front().name()) + "'? time_zone::find";
    }
    throw error(errc::invalid_argument,
                "no time zone is called '" + std::string(name) + "'; " + hint + " takes what people type");
  }
}

time_zone time_zone::fixed(minutes offset) {
  if (offset < -furthest_offset || offset > furthest_offset) {
    throw error(errc::invalid_argument, "no zone is further than 14 hours from UTC");
  }
  return time_zone(offset_zone(offset));
}

std::string_view time_zone::name() const noexcept {
  return data_ ? std::string_view(data_->name) : "UTC";
}

wall_time time_zone::to_local(system_time instant) const {
  const auto since_1970 = std::chrono::floor<milliseconds>(instant).time_since_epoch();
  if (!data_) return wall_time(since_1970);
  const std::size_t index = data_->index_at(sys_seconds(std::chrono::floor<seconds>(since_1970)));
  return wall_time(since_1970 + data_->periods[index].offset);
}

system_time time_zone::to_utc(wall_time local) const {
  const milliseconds shown = local.time_since_epoch();
  if (!data_) return system_time(shown);
  const local_seconds whole = std::chrono::floor<seconds>(local);
  std::size_t index = data_->index_of(whole);
  // In a gap the offset from before it counts: the time comes out moved forward by the gap's length.
  const zone_data::period& found = data_->periods[index];
  if (index != 0 && whole < local_seconds(found.begin.time_since_epoch()) + found.offset) --index;
  return system_time(shown - data_->periods[index].offset);
}

zone_period time_zone::period_at(sys_seconds instant) const noexcept {
  static const zone_data always_utc{
      "UTC", {{sys_seconds(std::chrono::sys_days(std::chrono::year(1) / 1 / 1)), seconds(0)}}, {}};
  const zone_data& data = data_ ? *data_ : always_utc;
  return data.at(data.index_at(instant));
}

std::chrono::year_month_day time_zone::today(system_time now) const {
  return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(to_local(now)));
}

const std::string& time_zone_database_version() {
  static const std::string version = read_database_version();
  return version;
}

}  // namespace botcore::inline v0
