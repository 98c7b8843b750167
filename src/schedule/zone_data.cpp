#include "schedule/zone_data.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>

#include <date/tz.h>
#include <fmt/format.h>

#include "botcore/core/error.hpp"

#include "schedule/zone_footer.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::local_seconds;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;

constexpr sys_seconds before_all_changes = sys_days(year(1) / 1 / 1);
constexpr sys_seconds after_all_changes = sys_days(year(9999) / 12 / 31);
// Schedules end in 2200; clocks had local mean time before 1900.
constexpr sys_seconds first_wanted = sys_days(year(1890) / 1 / 1);
constexpr year last_wanted_year(2202);

const date::tzdb& tables_of_date() {
  try {
    return date::get_tzdb();
  } catch (const std::exception&) {
    throw error(errc::invalid_configuration, "reading the system's time zones (install the package tzdata)");
  }
}

void append_period(zone_data& zone, sys_seconds begin, seconds offset) {
  if (zone.periods.empty()) {
    zone.periods.push_back({before_all_changes, offset});
    return;
  }
  const seconds before = zone.periods.back().offset;
  if (before == offset) return;
  zone.shown_at_end.push_back(local_seconds(begin.time_since_epoch()) + before);
  zone.periods.push_back({begin, offset});
}

/// The changes after the last one that the file lists; `date` does not know of them.
void append_future_changes(zone_data& zone, sys_seconds last_listed) {
  const std::optional<zone_footer> footer = zone_footer::parse(read_zone_footer(zone.name));
  if (!footer) return;
  year now = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(last_listed)).year();
  for (; now < last_wanted_year; ++now) {
    const sys_seconds begins(footer->summer_begins.in(now).time_since_epoch() - footer->standard);
    const sys_seconds ends(footer->summer_ends.in(now).time_since_epoch() - footer->summer);
    const auto append = [&](sys_seconds at, seconds offset) {
      if (at > last_listed) append_period(zone, at, offset);
    };
    if (begins < ends) append(begins, footer->summer);
    append(ends, footer->standard);
    if (begins > ends) append(begins, footer->summer);
  }
}

/// Throws whatever `date` throws when it opens and reads the zone's file, which it does only when asked.
void append_listed_changes(zone_data& zone, const date::time_zone& source) {
  sys_seconds last_listed = first_wanted;
  for (sys_seconds at = first_wanted; at < sys_days(last_wanted_year / 1 / 1);) {
    const date::sys_info info = source.get_info(date::sys_seconds(at.time_since_epoch()));
    append_period(zone, at, info.offset);
    last_listed = at;
    const sys_seconds end(info.end.time_since_epoch());
    if (end <= at) break;
    at = end;
  }
  append_future_changes(zone, last_listed);
}

/// All zones that anybody has asked for. They stay for ever, so that a `time_zone` refers to nothing that dies.
class zone_registry {
 public:
  template <class Make>
  const zone_data* find_or_make(std::string_view name, Make make) {
    {
      const std::shared_lock lock(mutex_);
      if (const auto found = zones_.find(name); found != zones_.end()) return found->second.get();
    }
    std::unique_ptr<zone_data> made = make();
    if (!made) return nullptr;
    const std::unique_lock lock(mutex_);
    return zones_.try_emplace(std::string(name), std::move(made)).first->second.get();
  }

 private:
  std::shared_mutex mutex_;
  std::map<std::string, std::unique_ptr<zone_data>, std::less<>> zones_;
};

zone_registry& known_zones() {
  static auto* const zones = new zone_registry;  // outlives all static objects that hold a time_zone
  return *zones;
}

}  // namespace

std::size_t zone_data::index_at(sys_seconds instant) const noexcept {
  const auto after = std::upper_bound(periods.begin() + 1, periods.end(), instant,
                                      [](sys_seconds at, const period& one) { return at < one.begin; });
  return std::size_t(after - periods.begin()) - 1;
}

std::size_t zone_data::index_of(local_seconds shown) const noexcept {
  return std::size_t(std::upper_bound(shown_at_end.begin(), shown_at_end.end(), shown) -
                     shown_at_end.begin());
}

zone_period zone_data::at(std::size_t index) const noexcept {
  const sys_seconds end = index + 1 < periods.size() ? periods[index + 1].begin : after_all_changes;
  return {periods[index].begin, end, periods[index].offset};
}

const std::vector<std::string>& database_zone_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const date::time_zone& zone : tables_of_date().zones) all.push_back(zone.name());
    std::sort(all.begin(), all.end());
    return all;
  }();
  return names;
}

std::unique_ptr<zone_data> read_zone(const date::time_zone& source) {
  auto zone = std::make_unique<zone_data>();
  zone->name = source.name();
  try {
    append_listed_changes(*zone, source);
  } catch (const std::exception& failure) {
    throw error(errc::invalid_argument,
                fmt::format("the time zone '{}' cannot be read ({}); install the package tzdata anew",
                            zone->name, failure.what()));
  }
  return zone;
}

const zone_data* database_zone(std::string_view name) {
  const auto& names = database_zone_names();
  if (!std::binary_search(names.begin(), names.end(), name)) return nullptr;
  return known_zones().find_or_make(name, [&] { return read_zone(*date::locate_zone(name)); });
}

const zone_data* offset_zone(std::chrono::minutes offset) {
  if (offset.count() == 0) return nullptr;
  const auto size = std::chrono::abs(offset).count();
  const std::string name =
      fmt::format("UTC{}{:02}:{:02}", offset.count() < 0 ? '-' : '+', size / 60, size % 60);
  return known_zones().find_or_make(name, [&] {
    auto zone = std::make_unique<zone_data>();
    zone->name = name;
    append_period(*zone, before_all_changes, offset);
    return zone;
  });
}

}  // namespace botcore::inline v0
