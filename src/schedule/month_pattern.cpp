#include "schedule/month_pattern.hpp"

#include <algorithm>
#include <bit>

namespace botcore::inline v0 {
namespace {

constexpr day_set day_bit(unsigned day) noexcept {
  return day_set(1) << day;
}

/// The first day of the month that is this day of the week.
unsigned first_such_day(const month_shape& month, unsigned weekday) noexcept {
  return 1 + (weekday + 7 - month.first_weekday) % 7;
}

unsigned weekday_on(const month_shape& month, unsigned day) noexcept {
  return (month.first_weekday + day - 1) % 7;
}

/// The working day nearest to `day`, in the same month.
unsigned nearest_working_day(const month_shape& month, unsigned day) noexcept {
  switch (weekday_on(month, day)) {
    case 6:
      return day == 1 ? 3 : day - 1;
    case 0:
      return day == month.length ? day - 2 : day + 1;
    default:
      return day;
  }
}

}  // namespace

month_shape month_shape::of(std::chrono::year_month month) noexcept {
  const std::chrono::local_days first(month / 1);
  const std::chrono::year_month_day last(month / std::chrono::last);
  return {std::chrono::weekday(first).c_encoding(), unsigned(last.day())};
}

day_set numbered_days::in(const month_shape& month) const noexcept {
  day_set found = days & month.all();
  if (clipped && (days & ~month.all()) != 0) found |= day_bit(month.length);
  for (std::uint64_t left = before_end; left != 0; left &= left - 1) {
    const unsigned back = lowest(left);
    if (back < month.length) found |= day_bit(month.length - back);
  }
  for (std::uint64_t left = nearest_work & month.all(); left != 0; left &= left - 1) {
    found |= day_bit(nearest_working_day(month, lowest(left)));
  }
  if (last_work) {
    const unsigned weekday = weekday_on(month, month.length);
    const unsigned back = weekday == 6 ? 1 : weekday == 0 ? 2 : 0;
    found |= day_bit(month.length - back);
  }
  return found;
}

day_set week_days::in(const month_shape& month) const noexcept {
  day_set found = 0;
  for (unsigned weekday = 0; weekday < 7; ++weekday) {
    const weekday_set bit = weekday_set(1U << weekday);
    const unsigned first = first_such_day(month, weekday);
    if (each & bit) found |= (day_bit(0) | day_bit(7) | day_bit(14) | day_bit(21) | day_bit(28)) << first;
    for (unsigned place = 0; place < nth.size(); ++place) {
      if (nth[place] & bit && first + 7 * place < 32) found |= day_bit(first + 7 * place);
    }
    if (last & bit) found |= day_bit(first + (month.length - first) / 7 * 7);
  }
  return found & month.all();
}

unsigned lowest(std::uint64_t set) noexcept {
  return unsigned(std::countr_zero(set));
}

unsigned highest(std::uint64_t set) noexcept {
  return 63U - unsigned(std::countl_zero(set));
}

}  // namespace botcore::inline v0
