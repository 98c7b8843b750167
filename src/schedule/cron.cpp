#include "botcore/schedule/cron.hpp"

#include <chrono>

#include "schedule/calendar_limits.hpp"
#include "schedule/cron_fields.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::local_days;
using std::chrono::local_seconds;
using std::chrono::minutes;
using std::chrono::months;
using std::chrono::seconds;
using std::chrono::year_month;
using std::chrono::year_month_day;

/// The first day from `from` on that fits.
std::optional<local_days> next_cron_day(const cron_fields& fields, local_days from) {
  year_month month = month_of(from);
  unsigned first = unsigned(year_month_day(from).day());
  while (month <= last_schedule_month) {
    if (fields.months >> unsigned(month.month()) & 1) {
      const std::uint64_t found = members_from(fields.days_in(month_shape::of(month)), first);
      if (found != 0) return local_days(month / std::chrono::day(lowest(found)));
    }
    month += months(1);
    first = 1;
  }
  return std::nullopt;
}

std::optional<local_days> last_cron_day(const cron_fields& fields, local_days until) {
  year_month month = month_of(until);
  unsigned last = unsigned(year_month_day(until).day());
  while (month >= first_schedule_month) {
    if (fields.months >> unsigned(month.month()) & 1) {
      const std::uint64_t found = members_to(fields.days_in(month_shape::of(month)), last);
      if (found != 0) return local_days(month / std::chrono::day(highest(found)));
    }
    month -= months(1);
    last = 31;
  }
  return std::nullopt;
}

seconds first_time(const cron_fields& fields) {
  return hours(lowest(fields.hours)) + minutes(lowest(fields.minutes)) + seconds(lowest(fields.seconds));
}

seconds last_time(const cron_fields& fields) {
  return hours(highest(fields.hours)) + minutes(highest(fields.minutes)) + seconds(highest(fields.seconds));
}

/// The first time of day from `from` on.
std::optional<seconds> next_cron_time(const cron_fields& fields, seconds from) {
  const std::chrono::hh_mm_ss time(from);
  const auto hour = unsigned(time.hours().count());
  const auto minute = unsigned(time.minutes().count());
  if (fields.hours >> hour & 1) {
    if (fields.minutes >> minute & 1) {
      const std::uint64_t found = members_from(fields.seconds, unsigned(time.seconds().count()));
      if (found != 0) return hours(hour) + minutes(minute) + seconds(lowest(found));
    }
    const std::uint64_t found = members_from(fields.minutes, minute + 1);
    if (found != 0) return hours(hour) + minutes(lowest(found)) + seconds(lowest(fields.seconds));
  }
  const std::uint64_t found = members_from(fields.hours, hour + 1);
  if (found == 0) return std::nullopt;
  return hours(lowest(found)) + minutes(lowest(fields.minutes)) + seconds(lowest(fields.seconds));
}

std::optional<seconds> last_cron_time(const cron_fields& fields, seconds until) {
  const std::chrono::hh_mm_ss time(until);
  const auto hour = unsigned(time.hours().count());
  const auto minute = unsigned(time.minutes().count());
  if (fields.hours >> hour & 1) {
    if (fields.minutes >> minute & 1) {
      const std::uint64_t found = members_to(fields.seconds, unsigned(time.seconds().count()));
      if (found != 0) return hours(hour) + minutes(minute) + seconds(highest(found));
    }
    const std::uint64_t found = minute == 0 ? 0 : members_to(fields.minutes, minute - 1);
    if (found != 0) return hours(hour) + minutes(highest(found)) + seconds(highest(fields.seconds));
  }
  const std::uint64_t found = hour == 0 ? 0 : members_to(fields.hours, hour - 1);
  if (found == 0) return std::nullopt;
  return hours(highest(found)) + minutes(highest(fields.minutes)) + seconds(highest(fields.seconds));
}

}  // namespace

day_set cron_fields::days_in(const month_shape& month) const noexcept {
  if (any_day && any_weekday) return month.all();
  if (any_day) return weekdays.in(month);
  if (any_weekday) return days.in(month);
  return both ? days.in(month)&weekdays.in(month) : days.in(month) | weekdays.in(month);
}

bool cron_fields::possible() const noexcept {
  constexpr unsigned longest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  for (unsigned month = 1; month <= 12; ++month) {
    if (!(months >> month & 1)) continue;
    for (unsigned first_weekday = 0; first_weekday < 7; ++first_weekday) {
      if (days_in({first_weekday, longest[month - 1]}) != 0) return true;
      if (month == 2 && days_in({first_weekday, 28}) != 0) return true;
    }
  }
  return false;
}

cron::cron(std::string_view expression)
    : fields_(std::make_shared<const cron_fields>(parse_cron(expression))) {}

const std::string& cron::expression() const noexcept {
  return fields_->expression;
}

std::optional<local_seconds> cron::next(local_seconds from) const {
  const local_seconds begin = std::max<local_seconds>(from, first_schedule_day);
  if (begin >= end_of_schedules) return std::nullopt;
  const local_days today = std::chrono::floor<days>(begin);
  std::optional<local_days> date = next_cron_day(*fields_, today);
  if (date == today) {
    if (const auto time = next_cron_time(*fields_, begin - today)) return today + *time;
    date = next_cron_day(*fields_, today + days(1));
  }
  if (!date) return std::nullopt;
  return *date + first_time(*fields_);
}

std::optional<local_seconds> cron::latest(local_seconds until) const {
  const local_seconds end = std::min<local_seconds>(until, end_of_schedules - seconds(1));
  if (end < first_schedule_day) return std::nullopt;
  const local_days today = std::chrono::floor<days>(end);
  std::optional<local_days> date = last_cron_day(*fields_, today);
  if (date == today) {
    if (const auto time = last_cron_time(*fields_, end - today)) return today + *time;
    date = last_cron_day(*fields_, today - days(1));
  }
  if (!date) return std::nullopt;
  return *date + last_time(*fields_);
}

}  // namespace botcore::inline v0
