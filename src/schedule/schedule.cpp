#include "botcore/schedule/schedule.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

/// No zone is further from UTC than this, and no change of the clock is longer.
constexpr std::chrono::days zone_slack = std::chrono::days(2);

std::chrono::local_days date_around(system_time instant, std::chrono::days slack) {
  const auto bounded = std::clamp(instant, system_time::min() + std::chrono::days(7),
                                  system_time::max() - std::chrono::days(7));
  return std::chrono::local_days(std::chrono::floor<std::chrono::days>(bounded).time_since_epoch()) + slack;
}

}  // namespace

schedule schedule::once(system_time instant) {
  schedule made;
  made.kind_ = kind::once;
  made.instant_ = std::chrono::floor<std::chrono::milliseconds>(instant);
  return made;
}

schedule schedule::daily(std::chrono::minutes time_of_day, time_zone zone, std::chrono::year_month_day first,
                         std::optional<std::chrono::year_month_day> last) {
  if (time_of_day < std::chrono::minutes(0) || time_of_day >= std::chrono::days(1)) {
    throw error(errc::invalid_argument, "a daily schedule needs a time of day from 00:00 to 23:59");
  }
  const auto usable = [](const std::chrono::year_month_day& date) {
    return date.ok() && date.year() >= std::chrono::year(1900) && date.year() <= std::chrono::year(2200);
  };
  if (!usable(first) || (last && !usable(*last))) {
    throw error(errc::invalid_argument, "a daily schedule needs dates that exist, from 1900 to 2200");
  }
  if (last && *last < first) {
    throw error(errc::invalid_argument, "a daily schedule cannot end before it begins");
  }
  schedule made;
  made.kind_ = kind::daily;
  made.time_of_day_ = time_of_day;
  made.zone_ = zone;
  made.first_ = std::chrono::local_days(first);
  made.last_ = std::chrono::local_days(last.value_or(std::chrono::year(2200) / 12 / 31));
  made.endless_ = !last;
  return made;
}

system_time schedule::on(std::chrono::local_days date) const {
  return zone_.to_utc(date + time_of_day_);
}

std::optional<system_time> schedule::next(system_time after) const {
  if (kind_ == kind::once) return after < instant_ ? std::optional(instant_) : std::nullopt;
  const std::chrono::local_days end = std::min(last_, std::max(date_around(after, zone_slack), first_));
  for (auto date = std::max(first_, date_around(after, -zone_slack)); date <= end;
       date += std::chrono::days(1)) {
    const system_time due = on(date);
    if (due > after) return due;
  }
  return std::nullopt;
}

std::optional<system_time> schedule::first_due(system_time now) const {
  return kind_ == kind::once ? std::optional(instant_) : next(now);
}

std::optional<system_time> schedule::latest(system_time until) const {
  if (kind_ == kind::once) return instant_ <= until ? std::optional(instant_) : std::nullopt;
  const std::chrono::local_days end = std::max(first_, std::min(last_, date_around(until, -zone_slack)));
  for (auto date = std::min(last_, date_around(until, zone_slack)); date >= end;
       date -= std::chrono::days(1)) {
    const system_time due = on(date);
    if (due <= until) return due;
  }
  return std::nullopt;
}

}  // namespace botcore::inline v0
