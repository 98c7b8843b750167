/// @file
/// Times of day and durations as people type them.
#pragma once

#include <chrono>
#include <compare>
#include <concepts>
#include <limits>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"
#include "botcore/router/argument_types.hpp"

namespace botcore::inline v0 {

/// A time of the day, 00:00:00 to 23:59:59.
struct time_of_day {
  std::chrono::seconds since_midnight{0};

  friend constexpr auto operator<=>(const time_of_day&, const time_of_day&) noexcept = default;
};

/// 7:30, 07:30, 07:30:15, 7am, 7:30 pm.
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, time_of_day& value);

/// "07:30", with seconds where there are any.
BOTCORE_EXPORT std::string format_time_of_day(time_of_day time);

/// @cond
/// `unit` is the smallest part that the value can say, `most` the largest value.
BOTCORE_EXPORT argument_problem parse_duration(std::string_view text, std::chrono::nanoseconds unit,
                                               std::chrono::nanoseconds most,
                                               std::chrono::nanoseconds& value);
/// Whether a word after a number is the unit of a duration: "days".
BOTCORE_EXPORT bool is_duration_unit(std::string_view word);

template <class T>
inline constexpr bool is_duration_argument = false;
template <class Rep, class Period>
inline constexpr bool is_duration_argument<std::chrono::duration<Rep, Period>> = true;
/// @endcond

/// 90s, 1h30m, 2 days, 1.5 hours: numbers with units from milliseconds to weeks, one after another. Never negative, and
/// at most 100 years. The number and its unit may be two words.
template <std::integral Rep, class Period>
argument_problem parse_argument(std::string_view text, std::chrono::duration<Rep, Period>& value) {
  using duration = std::chrono::duration<Rep, Period>;
  using std::chrono::nanoseconds;
  constexpr nanoseconds longest = std::chrono::hours(24 * 365 * 100);
  constexpr bool bounded =
      static_cast<double>(duration::max().count()) * Period::num / Period::den < 3'153'600'000.0;
  nanoseconds most = longest;
  if constexpr (bounded) most = std::chrono::duration_cast<nanoseconds>(duration::max());
  nanoseconds read{};
  const argument_problem problem =
      parse_duration(text, std::chrono::duration_cast<nanoseconds>(duration(1)), most, read);
  if (!problem) value = std::chrono::duration_cast<duration>(read);
  return problem;
}

/// "1 day 2 h 30 min"; the largest units first, nothing but "0 s" for nothing.
BOTCORE_EXPORT std::string format_duration(std::chrono::nanoseconds duration);

}  // namespace botcore::inline v0
