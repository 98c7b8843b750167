/// @file
/// A cron expression, understood.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "schedule/month_pattern.hpp"

namespace botcore::inline v0 {

/// Sets of numbers: bit n of `minutes` is minute n. No set is empty, but for days that are any.
struct cron_fields {
  std::string expression;
  std::uint64_t seconds = 1;
  std::uint64_t minutes = 0;
  std::uint64_t hours = 0;
  std::uint64_t months = 0;  ///< bit 1 is January
  numbered_days days;
  week_days weekdays;
  bool any_day = false;
  bool any_weekday = false;
  bool both = false;  ///< the day has to be one of `days` and of `weekdays`; else one of them is enough

  day_set days_in(const month_shape& month) const noexcept;
  /// Whether some year has such a day.
  bool possible() const noexcept;
};

/// @throws error (invalid_argument) as `cron` does.
cron_fields parse_cron(std::string_view expression);

}  // namespace botcore::inline v0
