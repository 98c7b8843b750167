// Which times of the wall clock a recurrence of days, weeks or months means.
#include <algorithm>
#include <bit>

#include "schedule/calendar_limits.hpp"
#include "schedule/recurrence_parts.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::local_seconds;
using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;
using unit = recurrence_parts::unit;

/// Where recurrences begin that do not say.
constexpr local_days first_day_unsaid(std::chrono::year(1970) / 1 / 1);

local_days monday_of(local_days date) {
  return date - (std::chrono::weekday(date) - std::chrono::Monday);
}

/// Bits of a set of weekdays in the order of the week, Monday first.
unsigned from_monday(weekday_set set) {
  return unsigned(set >> 1) | (unsigned(set & 1) << 6);
}

/// The member of a set that has `before` others below it.
unsigned member_at(std::uint64_t set, std::int64_t before) {
  for (; before > 0; --before) set &= set - 1;
  return lowest(set);
}

}  // namespace

wall_recurrence::wall_recurrence(recurrence_parts parts)
    : parts_(std::move(parts)), begin_(parts_.first_day.value_or(first_day_unsaid)) {
  if (parts_.step == unit::week && parts_.weekdays.each == 0) {
    parts_.weekdays.each = weekday_set(1U << std::chrono::weekday(begin_).c_encoding());
  }
  const bool any_day = parts_.days.days != 0 || parts_.days.before_end != 0;
  if (parts_.step == unit::month && !any_day && parts_.weekdays == week_days{}) {
    parts_.days.days = day_set(1) << unsigned(year_month_day(begin_).day());
  }
  end_ = parts_.last_day.value_or(last_schedule_day) + parts_.times.back();
  if (parts_.count != 0) end_ = std::min(end_, last_counted());
}

local_seconds wall_recurrence::last_counted() const {
  const auto a_day = std::int64_t(parts_.times.size());
  const std::int64_t full_days = (parts_.count - 1) / a_day;
  const auto last_time = parts_.times[std::size_t((parts_.count - 1) % a_day)];
  const std::optional<local_days> day = day_number(full_days);
  return day ? *day + last_time : last_schedule_day + parts_.times.back();
}

std::optional<local_days> wall_recurrence::day_number(std::int64_t before) const {
  if (parts_.step == unit::week) return week_day_number(before);
  if (parts_.step == unit::month) return month_day_number(before);
  if (before > (last_schedule_day - begin_).count() / parts_.interval) return std::nullopt;
  return begin_ + days(before * parts_.interval);
}

std::optional<local_days> wall_recurrence::week_day_number(std::int64_t before) const {
  const local_days origin = monday_of(begin_);
  const unsigned wanted = from_monday(parts_.weekdays.each);
  const std::uint64_t in_first_week = members_from(wanted, unsigned((begin_ - origin).count()));
  const std::int64_t first = std::popcount(in_first_week);
  if (before < first) return origin + days(member_at(in_first_week, before));
  const std::int64_t each = std::popcount(wanted);
  const std::int64_t turns = 1 + (before - first) / each;
  if (turns > (last_schedule_day - origin).count() / (7 * parts_.interval)) return std::nullopt;
  return origin + days(turns * parts_.interval * 7 + member_at(wanted, (before - first) % each));
}

/// Months differ, so it goes from one to the next; there are 3612 at most.
std::optional<local_days> wall_recurrence::month_day_number(std::int64_t before) const {
  unsigned first = unsigned(year_month_day(begin_).day());
  for (year_month month = month_of(begin_); month <= last_schedule_month; month += months(parts_.interval)) {
    if (before > (last_schedule_day - local_days(month / 1)).count()) return std::nullopt;
    const std::uint64_t members = members_from(days_in(month), first);
    const std::int64_t size = std::popcount(members);
    if (before < size) return local_days(month / std::chrono::day(member_at(members, before)));
    before -= size;
    first = 1;
  }
  return std::nullopt;
}

std::optional<local_days> wall_recurrence::day_from(local_days from) const {
  const local_days begin = std::max(from, begin_);
  if (parts_.step == unit::week) return week_day_from(begin);
  if (parts_.step == unit::month) return month_day_from(begin);
  const std::int64_t passed = (begin - begin_).count() + parts_.interval - 1;
  return begin_ + days(passed / parts_.interval * parts_.interval);
}

std::optional<local_days> wall_recurrence::day_until(local_days until) const {
  if (until < begin_) return std::nullopt;
  if (parts_.step == unit::week) return week_day_until(until);
  if (parts_.step == unit::month) return month_day_until(until);
  return begin_ + days((until - begin_).count() / parts_.interval * parts_.interval);
}

std::optional<local_days> wall_recurrence::week_day_from(local_days from) const {
  const local_days origin = monday_of(begin_);
  const std::int64_t weeks = (from - origin).count() / 7;
  const std::int64_t counted = (weeks + parts_.interval - 1) / parts_.interval * parts_.interval;
  const unsigned wanted = from_monday(parts_.weekdays.each);
  if (counted == weeks) {
    const auto place = unsigned((from - origin).count() % 7);
    if (const auto left = members_from(wanted, place)) return origin + days(weeks * 7 + lowest(left));
    return origin + days((weeks + parts_.interval) * 7 + lowest(wanted));
  }
  return origin + days(counted * 7 + lowest(wanted));
}

std::optional<local_days> wall_recurrence::week_day_until(local_days until) const {
  const local_days origin = monday_of(begin_);
  const std::int64_t weeks = (until - origin).count() / 7;
  const std::int64_t counted = weeks / parts_.interval * parts_.interval;
  const unsigned wanted = from_monday(parts_.weekdays.each);
  local_days found = origin + days(counted * 7 + highest(wanted));
  if (counted == weeks) {
    const auto place = unsigned((until - origin).count() % 7);
    const auto left = members_to(wanted, place);
    found = left ? origin + days(weeks * 7 + highest(left))
                 : origin + days((weeks - parts_.interval) * 7 + highest(wanted));
  }
  if (found < begin_) return std::nullopt;
  return found;
}

day_set wall_recurrence::days_in(year_month month) const {
  const month_shape shape = month_shape::of(month);
  return parts_.days.in(shape) | parts_.weekdays.in(shape);
}

std::optional<local_days> wall_recurrence::month_day_from(local_days from) const {
  const year_month origin = month_of(begin_);
  const std::int64_t passed = (month_of(from) - origin).count();
  const std::int64_t counted = (passed + parts_.interval - 1) / parts_.interval * parts_.interval;
  unsigned first = counted == passed ? unsigned(year_month_day(from).day()) : 1;
  for (year_month month = origin + months(counted); month <= last_schedule_month;
       month += months(parts_.interval)) {
    const auto left = members_from(days_in(month), first);
    if (left) return local_days(month / std::chrono::day(lowest(left)));
    first = 1;
  }
  return std::nullopt;
}

std::optional<local_days> wall_recurrence::month_day_until(local_days until) const {
  const year_month origin = month_of(begin_);
  const std::int64_t passed = (month_of(until) - origin).count();
  const std::int64_t counted = passed / parts_.interval * parts_.interval;
  unsigned last = counted == passed ? unsigned(year_month_day(until).day()) : 31;
  for (year_month month = origin + months(counted); month >= origin; month -= months(parts_.interval)) {
    const auto left = members_to(days_in(month), last);
    if (left) {
      const local_days found(month / std::chrono::day(highest(left)));
      return found < begin_ ? std::nullopt : std::optional(found);
    }
    last = 31;
  }
  return std::nullopt;
}

bool wall_recurrence::excepted(local_days day) const {
  return std::binary_search(parts_.except.begin(), parts_.except.end(), day);
}

std::optional<local_seconds> wall_recurrence::next(local_seconds from) const {
  const local_days today = std::chrono::floor<days>(std::max<local_seconds>(from, begin_));
  // Ends: each turn passes one excepted date, or the one day that has no time left.
  for (std::optional<local_days> day = day_from(today); day && *day <= end_; day = day_from(*day + days(1))) {
    if (excepted(*day)) continue;
    const auto time = std::lower_bound(parts_.times.begin(), parts_.times.end(), from - *day);
    if (time == parts_.times.end()) continue;
    const local_seconds due = *day + *time;
    if (due > end_) return std::nullopt;
    return due;
  }
  return std::nullopt;
}

std::optional<local_seconds> wall_recurrence::latest(local_seconds until) const {
  const local_seconds end = std::min(until, end_);
  for (std::optional<local_days> day = day_until(std::chrono::floor<days>(end)); day;
       day = day_until(*day - days(1))) {
    if (excepted(*day)) continue;
    const auto time = std::upper_bound(parts_.times.begin(), parts_.times.end(), end - *day);
    if (time != parts_.times.begin()) return *day + *std::prev(time);
  }
  return std::nullopt;
}

}  // namespace botcore::inline v0
