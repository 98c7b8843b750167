/// @file
/// Numbers and dates as the readers of a language write them: the decimal sign, and the order of day, month and year.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// `digits` with the decimal sign of the language in place of the point: "1.5" is "1,5" in German. Digits are not
/// grouped.
BOTCORE_EXPORT std::string localized_digits(std::string digits, std::string_view language);

/// The number with as many decimals as it needs, or exactly with `decimals` of them: "1.5".
BOTCORE_EXPORT std::string decimal_digits(double value);
/// The same.
BOTCORE_EXPORT std::string decimal_digits(double value, int decimals);

/// The day in digits: "31.12.2026", "31/12/2026" or "2026-12-31", which is also what languages get that are not known.
BOTCORE_EXPORT std::string localized_date(std::chrono::year_month_day day, std::string_view language);

}  // namespace botcore::inline v0
