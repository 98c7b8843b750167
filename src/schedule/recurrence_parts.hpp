/// @file
/// A recurrence, taken apart.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include "botcore/core/clock.hpp"

#include "schedule/month_pattern.hpp"

namespace botcore::inline v0 {

struct recurrence_parts {
  enum class unit { second, day, week, month };
  using instant = std::chrono::sys_time<std::chrono::milliseconds>;

  unit step = unit::second;
  std::int64_t interval = 1;
  numbered_days days;
  week_days weekdays;
  std::vector<std::chrono::minutes> times;  ///< ascending, each once
  std::optional<std::chrono::local_days> first_day;
  std::optional<std::chrono::local_days> last_day;
  std::optional<instant> first;
  std::optional<instant> last;
  std::int64_t count = 0;                       ///< 0: no limit
  std::vector<std::chrono::local_days> except;  ///< ascending, each once

  bool operator==(const recurrence_parts&) const = default;
};

/// Throws unless the parts go together.
/// @throws error (invalid_argument)
void check_recurrence(const recurrence_parts& parts);

/// Answers which times of the wall clock a recurrence of days, weeks or months means.
class wall_recurrence {
 public:
  /// Takes parts that `check_recurrence` has passed.
  explicit wall_recurrence(recurrence_parts parts);

  std::optional<std::chrono::local_seconds> next(std::chrono::local_seconds from) const;
  std::optional<std::chrono::local_seconds> latest(std::chrono::local_seconds until) const;

 private:
  /// The nearest day that fits, dates that are excepted included.
  std::optional<std::chrono::local_days> day_from(std::chrono::local_days from) const;
  std::optional<std::chrono::local_days> day_until(std::chrono::local_days until) const;
  std::optional<std::chrono::local_days> week_day_from(std::chrono::local_days from) const;
  std::optional<std::chrono::local_days> week_day_until(std::chrono::local_days until) const;
  std::optional<std::chrono::local_days> month_day_from(std::chrono::local_days from) const;
  std::optional<std::chrono::local_days> month_day_until(std::chrono::local_days until) const;
  bool excepted(std::chrono::local_days day) const;
  day_set days_in(std::chrono::year_month month) const;
  std::chrono::local_seconds last_counted() const;
  /// The day with so many before it, dates that are excepted included; none when it is past all schedules.
  std::optional<std::chrono::local_days> day_number(std::int64_t before) const;
  std::optional<std::chrono::local_days> week_day_number(std::int64_t before) const;
  std::optional<std::chrono::local_days> month_day_number(std::int64_t before) const;

  recurrence_parts parts_;
  std::chrono::local_days begin_;
  std::chrono::local_seconds end_;  ///< the last time that may be
};

}  // namespace botcore::inline v0
