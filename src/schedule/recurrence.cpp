#include "botcore/schedule/recurrence.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "botcore/core/error.hpp"

#include "schedule/calendar_limits.hpp"
#include "schedule/recurrence_parts.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::local_days;
using std::chrono::year_month_day;

constexpr std::size_t most_exceptions = 1000;
/// More than there are seconds from 1900 to 2200.
constexpr std::int64_t largest_count = 10'000'000'000;

[[noreturn]] void refuse_recurrence(const std::string& why) {
  throw error(errc::invalid_argument, "a recurrence " + why);
}

recurrence_parts every_so_many(recurrence_parts::unit step, int count, int most, const char* what) {
  if (count < 1 || count > most) {
    refuse_recurrence(fmt::format("of every {} {}; allowed are 1-{}", count, what, most));
  }
  recurrence_parts parts;
  parts.step = step;
  parts.interval = count;
  return parts;
}

local_days usable_date(const year_month_day& date, const char* what) {
  if (!date.ok() || local_days(date) < first_schedule_day || local_days(date) > last_schedule_day) {
    refuse_recurrence(fmt::format("needs {} that exists, from 1900 to 2200", what));
  }
  return local_days(date);
}

recurrence_parts::instant usable_instant(system_time at, const char* what) {
  const auto whole = std::chrono::floor<std::chrono::milliseconds>(at);
  const std::chrono::local_seconds shown(std::chrono::floor<std::chrono::seconds>(whole).time_since_epoch());
  if (shown < first_schedule_day || shown >= end_of_schedules) {
    refuse_recurrence(fmt::format("needs {} from 1900 to 2200", what));
  }
  return whole;
}

weekday_set bit_of(std::chrono::weekday day) {
  if (!day.ok()) refuse_recurrence("needs days of the week that exist");
  return weekday_set(1U << day.c_encoding());
}

template <class Value>
void insert_once(std::vector<Value>& sorted, Value value) {
  const auto place = std::lower_bound(sorted.begin(), sorted.end(), value);
  if (place == sorted.end() || *place != value) sorted.insert(place, value);
}

}  // namespace

recurrence::recurrence(recurrence_parts parts)
    : parts_(std::make_shared<const recurrence_parts>(std::move(parts))) {}

recurrence recurrence::every(std::chrono::seconds interval) {
  if (interval < std::chrono::seconds(1) || interval > std::chrono::days(3653)) {
    refuse_recurrence("of elapsed time needs an interval from a second to 10 years");
  }
  recurrence_parts parts;
  parts.interval = interval.count();
  return recurrence(std::move(parts));
}

recurrence recurrence::every_days(int count) {
  return recurrence(every_so_many(recurrence_parts::unit::day, count, 10'000, "days"));
}

recurrence recurrence::every_weeks(int count) {
  return recurrence(every_so_many(recurrence_parts::unit::week, count, 1'000, "weeks"));
}

recurrence recurrence::every_months(int count) {
  return recurrence(every_so_many(recurrence_parts::unit::month, count, 1'200, "months"));
}

recurrence recurrence::on(std::chrono::weekday day) const {
  recurrence_parts parts = *parts_;
  parts.weekdays.each |= bit_of(day);
  return recurrence(std::move(parts));
}

recurrence recurrence::on(std::chrono::weekday_indexed day) const {
  if (day.index() < 1 || day.index() > 5) refuse_recurrence("has the first to the fifth weekday of a month");
  recurrence_parts parts = *parts_;
  parts.weekdays.nth[day.index() - 1] |= bit_of(day.weekday());
  return recurrence(std::move(parts));
}

recurrence recurrence::on(std::chrono::weekday_last day) const {
  recurrence_parts parts = *parts_;
  parts.weekdays.last |= bit_of(day.weekday());
  return recurrence(std::move(parts));
}

recurrence recurrence::on_day(int day) const {
  if (day < 1 || day > 31) refuse_recurrence(fmt::format("on day {} of the month; allowed are 1-31", day));
  recurrence_parts parts = *parts_;
  parts.days.days |= day_set(1) << day;
  return recurrence(std::move(parts));
}

recurrence recurrence::on_last_day() const {
  recurrence_parts parts = *parts_;
  parts.days.before_end |= 1;
  return recurrence(std::move(parts));
}

recurrence recurrence::clipped() const {
  recurrence_parts parts = *parts_;
  parts.days.clipped = true;
  return recurrence(std::move(parts));
}

recurrence recurrence::at(std::chrono::minutes time_of_day) const {
  if (time_of_day < std::chrono::minutes(0) || time_of_day >= std::chrono::days(1)) {
    refuse_recurrence("needs times of day from 00:00 to 23:59");
  }
  recurrence_parts parts = *parts_;
  insert_once(parts.times, time_of_day);
  return recurrence(std::move(parts));
}

recurrence recurrence::from(year_month_day first) const {
  recurrence_parts parts = *parts_;
  parts.first_day = usable_date(first, "a first date");
  return recurrence(std::move(parts));
}

recurrence recurrence::from(system_time first) const {
  recurrence_parts parts = *parts_;
  parts.first = usable_instant(first, "a first instant");
  return recurrence(std::move(parts));
}

recurrence recurrence::until(year_month_day last) const {
  recurrence_parts parts = *parts_;
  parts.last_day = usable_date(last, "a last date");
  return recurrence(std::move(parts));
}

recurrence recurrence::until(system_time last) const {
  recurrence_parts parts = *parts_;
  parts.last = usable_instant(last, "a last instant");
  return recurrence(std::move(parts));
}

recurrence recurrence::count(std::int64_t times) const {
  if (times < 1) refuse_recurrence(fmt::format("that comes {} times; it has to be once at least", times));
  if (times > largest_count) {
    refuse_recurrence(fmt::format("that comes {} times; 10 000 000 000 are the most", times));
  }
  recurrence_parts parts = *parts_;
  parts.count = times;
  return recurrence(std::move(parts));
}

recurrence recurrence::except(year_month_day date) const {
  if (parts_->except.size() == most_exceptions) refuse_recurrence("has 1000 exceptions at most");
  recurrence_parts parts = *parts_;
  insert_once(parts.except, usable_date(date, "exceptions at a date"));
  return recurrence(std::move(parts));
}

bool operator==(const recurrence& left, const recurrence& right) noexcept {
  return *left.parts_ == *right.parts_;
}

}  // namespace botcore::inline v0
