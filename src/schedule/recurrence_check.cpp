// What goes together in a recurrence.
#include "botcore/core/error.hpp"

#include "schedule/recurrence_parts.hpp"

namespace botcore::inline v0 {
namespace {

void expect_of_recurrence(bool right, const char* otherwise) {
  if (!right) throw error(errc::invalid_argument, std::string("a recurrence ") + otherwise);
}

bool has_places_in_month(const week_days& days) {
  for (const weekday_set place : days.nth) {
    if (place != 0) return true;
  }
  return days.last != 0;
}

void check_elapsed(const recurrence_parts& parts) {
  expect_of_recurrence(parts.times.empty(), "of elapsed time has no times of day; every_days does");
  expect_of_recurrence(parts.weekdays == week_days{},
                       "of elapsed time has no days of the week; every_weeks does");
  expect_of_recurrence(!parts.first_day && !parts.last_day,
                       "of elapsed time begins and ends at an instant, not on a date");
  expect_of_recurrence(!parts.first || !parts.last || *parts.first <= *parts.last,
                       "cannot end before it begins");
  expect_of_recurrence(parts.count == 0 || parts.first, "that is counted needs from: where to count from");
}

void check_wall(const recurrence_parts& parts) {
  expect_of_recurrence(!parts.times.empty(), "of days, weeks or months needs at: a time of day");
  expect_of_recurrence(!parts.first && !parts.last,
                       "of days, weeks or months begins and ends on a date, not at an instant");
  expect_of_recurrence(!parts.first_day || !parts.last_day || *parts.first_day <= *parts.last_day,
                       "cannot end before it begins");
  expect_of_recurrence(parts.interval == 1 || parts.first_day,
                       "with an interval longer than 1 needs from: where to count from");
  expect_of_recurrence(parts.count == 0 || parts.first_day,
                       "that is counted needs from: where to count from");
}

void check_days(const recurrence_parts& parts) {
  using unit = recurrence_parts::unit;
  const bool numbered = parts.days.days != 0 || parts.days.before_end != 0;
  expect_of_recurrence(parts.step == unit::month || (!numbered && !parts.days.clipped),
                       "has days of the month only when it is of months");
  expect_of_recurrence(parts.step == unit::month || !has_places_in_month(parts.weekdays),
                       "has the second or last weekday only when it is of months");
  expect_of_recurrence(parts.step == unit::week || parts.weekdays.each == 0,
                       parts.step == unit::month
                           ? "of months needs to know which weekday: Monday[1], or Monday[last]"
                           : "of days has no days of the week; every_weeks does");
  expect_of_recurrence(parts.step != unit::week || parts.weekdays.each != 0 || parts.first_day,
                       "of weeks needs a day: on, or from");
  expect_of_recurrence(
      parts.step != unit::month || numbered || has_places_in_month(parts.weekdays) || parts.first_day,
      "of months needs a day: on_day, on, or from");
}

}  // namespace

void check_recurrence(const recurrence_parts& parts) {
  expect_of_recurrence(parts.count == 0 || (!parts.last && !parts.last_day),
                       "ends by until or by count, not by both");
  if (parts.step == recurrence_parts::unit::second) {
    check_elapsed(parts);
  } else {
    check_wall(parts);
  }
  check_days(parts);
}

}  // namespace botcore::inline v0
