#include "botcore/schedule/schedule.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"

#include "schedule/calendar_limits.hpp"
#include "schedule/schedule_rule.hpp"
#include "schedule/wall_search.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::local_seconds;

/// The times of the wall clock that a daily rule means.
struct daily_times {
  const daily_rule& rule;

  std::optional<local_seconds> next(local_seconds from) const {
    const local_days day = std::max(rule.first, std::chrono::ceil<days>(from - rule.time_of_day));
    if (day > rule.last) return std::nullopt;
    return day + rule.time_of_day;
  }
  std::optional<local_seconds> latest(local_seconds until) const {
    const local_days day = std::min(rule.last, std::chrono::floor<days>(until - rule.time_of_day));
    if (day < rule.first) return std::nullopt;
    return day + rule.time_of_day;
  }
};

}  // namespace

std::optional<system_time> once_rule::next(const time_zone&, system_time after) const {
  return after < instant ? std::optional(instant) : std::nullopt;
}

std::optional<system_time> once_rule::latest(const time_zone&, system_time until) const {
  return instant <= until ? std::optional(instant) : std::nullopt;
}

std::optional<system_time> daily_rule::next(const time_zone& zone, system_time after) const {
  return next_instant(daily_times{*this}, zone, after);
}

std::optional<system_time> daily_rule::latest(const time_zone& zone, system_time until) const {
  return latest_instant(daily_times{*this}, zone, until);
}

std::optional<system_time> cron_rule::next(const time_zone& zone, system_time after) const {
  return next_instant(expression, zone, after);
}

std::optional<system_time> cron_rule::latest(const time_zone& zone, system_time until) const {
  return latest_instant(expression, zone, until);
}

std::optional<system_time> recurring_rule::next(const time_zone& zone, system_time after) const {
  return next_instant(times, zone, after);
}

std::optional<system_time> recurring_rule::latest(const time_zone& zone, system_time until) const {
  return latest_instant(times, zone, until);
}

schedule::schedule(std::shared_ptr<const schedule_rule> rule, time_zone zone) noexcept
    : rule_(std::move(rule)), zone_(zone) {}

schedule schedule::once(system_time instant) {
  const std::chrono::sys_days first(first_schedule_day.time_since_epoch());
  const std::chrono::sys_days end(end_of_schedules.time_since_epoch());
  if (instant < first || instant >= end) {
    throw error(errc::invalid_argument, "a schedule for once needs an instant from 1900 to 2200");
  }
  const once_rule rule{std::chrono::floor<std::chrono::milliseconds>(instant)};
  return {std::make_shared<const schedule_rule>(schedule_rule{rule}), time_zone::utc()};
}

schedule schedule::daily(std::chrono::minutes time_of_day, time_zone zone, std::chrono::year_month_day first,
                         std::optional<std::chrono::year_month_day> last) {
  if (time_of_day < std::chrono::minutes(0) || time_of_day >= days(1)) {
    throw error(errc::invalid_argument, "a daily schedule needs a time of day from 00:00 to 23:59");
  }
  const auto usable = [](const std::chrono::year_month_day& date) {
    return date.ok() && local_days(date) >= first_schedule_day && local_days(date) <= last_schedule_day;
  };
  if (!usable(first) || (last && !usable(*last))) {
    throw error(errc::invalid_argument, "a daily schedule needs dates that exist, from 1900 to 2200");
  }
  if (last && *last < first) {
    throw error(errc::invalid_argument, "a daily schedule cannot end before it begins");
  }
  daily_rule rule;
  rule.time_of_day = time_of_day;
  rule.first = local_days(first);
  rule.last = last ? local_days(*last) : last_schedule_day;
  rule.endless = !last;
  return {std::make_shared<const schedule_rule>(schedule_rule{rule}), zone};
}

schedule schedule::cron(std::string_view expression, time_zone zone) {
  return cron(botcore::cron(expression), zone);
}

schedule schedule::cron(botcore::cron rule, time_zone zone) {
  return {std::make_shared<const schedule_rule>(schedule_rule{cron_rule{std::move(rule)}}), zone};
}

schedule schedule::recurring(const recurrence& rule, time_zone zone) {
  const recurrence_parts& parts = *rule.parts_;
  check_recurrence(parts);
  std::shared_ptr<const schedule_rule> made;
  if (parts.step == recurrence_parts::unit::second) {
    made = std::make_shared<const schedule_rule>(schedule_rule{elapsed_rule(rule, parts)});
  } else {
    made = std::make_shared<const schedule_rule>(schedule_rule{recurring_rule{rule, wall_recurrence(parts)}});
  }
  schedule recurring(std::move(made), zone);
  if (!recurring.next(system_time::min())) {
    throw error(errc::invalid_argument, "a recurrence that is never due: '" + rule.text() + "'");
  }
  return recurring;
}

std::optional<system_time> schedule::next(system_time after) const {
  return std::visit([&](const auto& rule) { return rule.next(zone_, after); }, rule_->kind);
}

std::optional<system_time> schedule::latest(system_time until) const {
  return std::visit([&](const auto& rule) { return rule.latest(zone_, until); }, rule_->kind);
}

std::optional<system_time> schedule::first_due(system_time now) const {
  const auto* once = std::get_if<once_rule>(&rule_->kind);
  return once ? std::optional(once->instant) : next(now);
}

std::string schedule::rule() const {
  return std::visit([](const auto& rule) { return rule.text(); }, rule_->kind);
}

bool operator==(const schedule& left, const schedule& right) {
  return left.zone_ == right.zone_ && (left.rule_ == right.rule_ || left.rule() == right.rule());
}

}  // namespace botcore::inline v0
