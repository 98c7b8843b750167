/// @file
/// Reads rules as they stand in the database.
#pragma once

#include <charconv>
#include <chrono>
#include <cstdint>
#include <string_view>

namespace botcore::inline v0 {

/// Walks along the text; once something does not fit, nothing fits any more.
class rule_reader {
 public:
  explicit rule_reader(std::string_view text) : rest_(text) {}

  bool literal(std::string_view expected) {
    if (!fits_ || !rest_.starts_with(expected)) return fits_ = false;
    rest_.remove_prefix(expected.size());
    return true;
  }
  /// Takes the text if it comes next, else nothing.
  bool take(std::string_view wanted) { return begins(wanted) && literal(wanted); }

  /// A number of exactly so many digits.
  int number(std::size_t digits) {
    int value = 0;
    const char* begin = rest_.data();
    const bool enough = fits_ && rest_.size() >= digits && *begin != '-';
    const auto end = enough ? std::from_chars(begin, begin + digits, value) : std::from_chars_result{};
    fits_ = enough && end.ec == std::errc() && end.ptr == begin + digits;
    if (fits_) rest_.remove_prefix(digits);
    return value;
  }
  /// A number above zero of any length.
  std::int64_t count() {
    std::int64_t value = 0;
    const char* begin = rest_.data();
    const auto end = std::from_chars(begin, begin + rest_.size(), value);
    fits_ = fits_ && end.ec == std::errc() && value > 0;
    if (fits_) rest_.remove_prefix(std::size_t(end.ptr - begin));
    return value;
  }
  std::chrono::year_month_day date() {
    const int year = number(4);
    literal("-");
    const int month = number(2);
    literal("-");
    const int day = number(2);
    const auto read = std::chrono::year(year) / month / day;
    fits_ = fits_ && read.ok();
    return read;
  }
  std::chrono::minutes time() {
    const int hours = number(2);
    literal(":");
    const int minutes = number(2);
    fits_ = fits_ && hours < 24 && minutes < 60;
    return std::chrono::hours(hours) + std::chrono::minutes(minutes);
  }
  /// "2026-03-29T01:00:00.000Z"
  std::chrono::sys_time<std::chrono::milliseconds> instant() {
    const auto day = date();
    literal("T");
    const auto minutes = time();
    literal(":");
    const std::chrono::seconds seconds(number(2));
    literal(".");
    const std::chrono::milliseconds rest(number(3));
    literal("Z");
    // What `system_time` can hold.
    const bool in_range = day.year() >= std::chrono::year(1678) && day.year() <= std::chrono::year(2261);
    if (!fits_ || seconds.count() > 59 || !in_range) {
      fits_ = false;
      return {};
    }
    return std::chrono::sys_days(day) + minutes + seconds + rest;
  }
  bool begins(std::string_view prefix) const noexcept { return fits_ && rest_.starts_with(prefix); }
  /// What was not read.
  std::string_view rest() const noexcept { return rest_; }
  bool fits() const noexcept { return fits_; }
  bool complete() const noexcept { return fits_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool fits_ = true;
};

/// "2026-03-29"
std::string rule_date(std::chrono::local_days day);
/// "2026-03-29T01:00:00.000Z"
std::string rule_instant(std::chrono::sys_time<std::chrono::milliseconds> instant);

}  // namespace botcore::inline v0
