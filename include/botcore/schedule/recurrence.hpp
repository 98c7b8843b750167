/// @file
/// Recurrences: every so many minutes, days, weeks or months. Pure values.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

struct recurrence_parts;

/// What comes again and again, built by chaining; each call gives a new value:
///
///     recurrence::every(90min).from(start)
///     recurrence::every_weeks(2).on(Monday, Thursday).at(9h, 14h + 30min).from(2026y / 3 / 2).count(10)
///     recurrence::every_months().on(Tuesday[2]).at(9h).except(2026y / 12 / 8)
///
/// Minutes and hours are elapsed time, which the changes of the clock do not touch. Days, weeks and months
/// are times of the wall clock. With a zone it becomes a `schedule`, which is where the parts are checked
/// against each other.
/// @par Thread safety  safe; copies share what never changes.
class BOTCORE_EXPORT recurrence {
 public:
  /// Every so many seconds, minutes or hours of elapsed time, counted from `from(instant)`; without that,
  /// from the beginning of 1970 in UTC, so that `every(15min)` means the quarters of the hour.
  /// @throws error (invalid_argument) when it is less than a second, or more than 10 years.
  static recurrence every(std::chrono::seconds interval);
  /// Every so many days, 1 to 10 000.
  static recurrence every_days(int count = 1);
  /// Every so many weeks, 1 to 1 000. Weeks begin on Monday; those counted are from the week of `from` on.
  static recurrence every_weeks(int count = 1);
  /// Every so many months, 1 to 1 200, from the month of `from` on; 12 is a year.
  static recurrence every_months(int count = 1);

  /// On this day of the week, for weeks; without it, on the weekday of `from`.
  recurrence on(std::chrono::weekday day) const;
  /// On the second Tuesday of the month (`Tuesday[2]`), for months.
  recurrence on(std::chrono::weekday_indexed day) const;
  /// On the last Friday of the month (`Friday[last]`), for months.
  recurrence on(std::chrono::weekday_last day) const;
  /// On these days.
  template <class Day, class... More>
  recurrence on(Day day, More... more) const {
    return on(day).on(more...);
  }

  /// On this day of the month, 1 to 31; without it, on that of `from`. Months that do not have it are left
  /// out, unless `clipped`.
  recurrence on_day(int day) const;
  recurrence on_last_day() const;
  /// Months that lack one of the days have their last day instead.
  recurrence clipped() const;

  /// At this time of day, from 00:00 to 23:59; days, weeks and months need one at least.
  recurrence at(std::chrono::minutes time_of_day) const;
  template <class... More>
  recurrence at(std::chrono::minutes first, More... more) const {
    return at(first).at(more...);
  }

  /// Not before this date, which intervals longer than 1 are counted from.
  recurrence from(std::chrono::year_month_day first) const;
  /// Where elapsed time is counted from; to the millisecond. The first occurrence is there.
  recurrence from(system_time first) const;
  /// From midnight in UTC.
  recurrence from(std::chrono::sys_days first) const { return from(system_time(first)); }

  /// Not after this date.
  recurrence until(std::chrono::year_month_day last) const;
  /// Not after this instant, for elapsed time.
  recurrence until(system_time last) const;
  /// Until midnight in UTC.
  recurrence until(std::chrono::sys_days last) const { return until(system_time(last)); }
  /// So many times, 1 to 10 000 000 000, those on excepted dates included; needs `from`.
  recurrence count(std::int64_t times) const;

  /// Not on this date; up to 1 000 dates. For elapsed time the date in the schedule's zone counts.
  recurrence except(std::chrono::year_month_day date) const;

  /// One line: "every 2 weeks on MON,THU at 09:00,14:30 from 2026-03-02 10 times".
  std::string text() const;

  /// The recurrence that `text()` describes.
  /// @throws error (malformed_data) quoting the text; (invalid_argument) as the functions above.
  static recurrence parse(std::string_view text);

  friend BOTCORE_EXPORT bool operator==(const recurrence& left, const recurrence& right) noexcept;

 private:
  friend class schedule;
  explicit recurrence(recurrence_parts parts);

  std::shared_ptr<const recurrence_parts> parts_;
};

}  // namespace botcore::inline v0
