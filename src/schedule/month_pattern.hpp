/// @file
/// Which days of a month are meant by "the 15th", "the last Friday", "the working day nearest to the 1st".
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace botcore::inline v0 {

/// A set of days of one month: bit n is the n-th.
using day_set = std::uint32_t;
/// A set of days of the week: bit 0 is Sunday.
using weekday_set = std::uint8_t;

inline constexpr weekday_set all_weekdays = 0x7F;

/// The month that a day is in.
constexpr std::chrono::year_month month_of(std::chrono::local_days date) noexcept {
  const std::chrono::year_month_day parts(date);
  return parts.year() / parts.month();
}

/// What a month is, as far as its days matter.
struct month_shape {
  unsigned first_weekday = 0;  ///< of its first day; 0 is Sunday
  unsigned length = 31;

  static month_shape of(std::chrono::year_month month) noexcept;
  day_set all() const noexcept { return day_set((std::uint64_t(1) << (length + 1)) - 2); }
};

/// Days by their number in the month.
struct numbered_days {
  day_set days = 0;
  day_set before_end = 0;    ///< bit n: n days before the last one
  day_set nearest_work = 0;  ///< bit n: the working day nearest to the n-th
  bool last_work = false;    ///< the last working day
  bool clipped = false;      ///< days past the end of the month mean its last one

  day_set in(const month_shape& month) const noexcept;
  bool operator==(const numbered_days&) const = default;
};

/// Days by their place in the week.
struct week_days {
  weekday_set each = 0;
  std::array<weekday_set, 5> nth{};  ///< [1]: those that are the second of their kind in the month
  weekday_set last = 0;              ///< the last of their kind

  day_set in(const month_shape& month) const noexcept;
  bool operator==(const week_days&) const = default;
};

/// The lowest and highest member of a set that is not empty.
unsigned lowest(std::uint64_t set) noexcept;
unsigned highest(std::uint64_t set) noexcept;

/// The members of a set from `first` on, or up to `last`.
constexpr std::uint64_t members_from(std::uint64_t set, unsigned first) noexcept {
  return first > 63 ? 0 : set & (~std::uint64_t(0) << first);
}
constexpr std::uint64_t members_to(std::uint64_t set, unsigned last) noexcept {
  return last >= 63 ? set : set & ((std::uint64_t(2) << last) - 1);
}

}  // namespace botcore::inline v0
