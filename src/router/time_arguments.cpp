#include "botcore/router/time_arguments.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

#include "botcore/text/case_fold.hpp"

namespace botcore::inline v0 {
namespace {

using std::chrono::nanoseconds;

struct unit_of_time {
  nanoseconds length;
  std::string_view shown;                  ///< in answers
  std::array<std::string_view, 10> names;  ///< folded
};

constexpr std::array units_of_time = {
    unit_of_time{std::chrono::weeks(1),
                 "weeks",
                 {"w", "week", "weeks", "нед", "неделя", "недели", "недель", "неделю"}},
    unit_of_time{std::chrono::days(1), "days", {"d", "day", "days", "д", "дн", "день", "дня", "дней"}},
    unit_of_time{
        std::chrono::hours(1), "h", {"h", "hr", "hrs", "hour", "hours", "ч", "час", "часа", "часов"}},
    unit_of_time{std::chrono::minutes(1),
                 "min",
                 {"m", "min", "mins", "minute", "minutes", "мин", "минута", "минуты", "минут", "минуту"}},
    unit_of_time{std::chrono::seconds(1),
                 "s",
                 {"s", "sec", "secs", "second", "seconds", "с", "сек", "секунда", "секунды", "секунд"}},
    unit_of_time{std::chrono::milliseconds(1), "ms", {"ms", "millisecond", "milliseconds", "мс"}},
};

const unit_of_time* find_unit_of_time(std::string_view folded) {
  if (folded.empty()) return nullptr;
  for (const unit_of_time& unit : units_of_time) {
    if (std::find(unit.names.begin(), unit.names.end(), folded) != unit.names.end()) return &unit;
  }
  return nullptr;
}

bool is_number_letter(char letter) noexcept {
  return (letter >= '0' && letter <= '9') || letter == '.' || letter == ',';
}

/// A number and its unit off the front of a folded text, as a length; none when they are not there. Too long ones are
/// `nanoseconds::max()`.
std::optional<nanoseconds> take_duration_part(std::string_view& text) {
  const auto number_end = std::find_if_not(text.begin(), text.end(), is_number_letter);
  const std::string_view number = text.substr(0, static_cast<std::size_t>(number_end - text.begin()));
  text.remove_prefix(number.size());
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const std::size_t unit_end = std::min(text.find_first_of(" 0123456789"), text.size());
  const unit_of_time* unit = find_unit_of_time(text.substr(0, unit_end));
  double count = 0;
  if (!unit || parse_argument(number, count)) return std::nullopt;
  text.remove_prefix(unit_end);
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const double length = count * static_cast<double>(unit->length.count());
  if (length > 9e18) return nanoseconds::max();
  return nanoseconds(static_cast<std::int64_t>(length + 0.5));
}

/// Up to two digits.
std::optional<int> take_clock_number(std::string_view& text) {
  int number = 0;
  const auto [end, failure] =
      std::from_chars(text.data(), text.data() + std::min<std::size_t>(text.size(), 2), number);
  if (failure != std::errc() || text.front() == '-') return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

/// ":MM", "" or nothing of the kind.
std::optional<int> take_clock_part(std::string_view& text) {
  if (!text.starts_with(':') || text.size() < 3) return std::nullopt;
  std::string_view digits = text.substr(1, 2);
  const auto number = take_clock_number(digits);
  if (!number || !digits.empty() || *number > 59) return std::nullopt;
  text.remove_prefix(3);
  return number;
}

std::optional<time_of_day> read_time_of_day(std::string_view text) {
  const auto hours = text.empty() ? std::nullopt : take_clock_number(text);
  if (!hours) return std::nullopt;
  const auto minutes = take_clock_part(text);
  const auto seconds = minutes ? take_clock_part(text) : std::nullopt;
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const bool morning = text == "am";
  const bool evening = text == "pm";
  int hour = *hours;
  if (morning || evening) {
    if (hour < 1 || hour > 12) return std::nullopt;
    hour = hour % 12 + (evening ? 12 : 0);
  } else if (!text.empty() || !minutes || hour > 23) {
    return std::nullopt;
  }
  time_of_day read;
  read.since_midnight = std::chrono::hours(hour) + std::chrono::minutes(minutes.value_or(0)) +
                        std::chrono::seconds(seconds.value_or(0));
  return read;
}

void append_two_digits(std::string& text, std::int64_t number) {
  text += static_cast<char>('0' + number / 10 % 10);
  text += static_cast<char>('0' + number % 10);
}

}  // namespace

argument_problem parse_argument(std::string_view text, time_of_day& value) {
  const auto read = read_time_of_day(fold_case(text));
  if (!read) return phrase("router.not_time", {});
  value = *read;
  return std::nullopt;
}

std::string format_time_of_day(time_of_day time) {
  const std::int64_t seconds = time.since_midnight.count();
  std::string text;
  append_two_digits(text, seconds / 3600);
  text += ':';
  append_two_digits(text, seconds / 60 % 60);
  if (seconds % 60 == 0) return text;
  text += ':';
  append_two_digits(text, seconds % 60);
  return text;
}

bool is_duration_unit(std::string_view word) {
  return find_unit_of_time(fold_case(word)) != nullptr;
}

argument_problem parse_duration(std::string_view text, nanoseconds unit, nanoseconds most,
                                nanoseconds& value) {
  const std::string folded = fold_case(text);
  std::string_view rest = folded;
  nanoseconds sum{0};
  do {
    const auto part = rest.empty() ? std::nullopt : take_duration_part(rest);
    if (!part) return phrase("router.not_duration", {});
    if (*part > most - sum) return phrase("router.at_most", {{"most", format_duration(most)}});
    sum += *part;
  } while (!rest.empty());
  if (sum % unit != nanoseconds(0)) return phrase("router.multiple", {{"unit", format_duration(unit)}});
  value = sum;
  return std::nullopt;
}

std::string format_duration(nanoseconds duration) {
  std::string text;
  for (const unit_of_time& unit : units_of_time) {
    if (unit.length == std::chrono::weeks(1)) continue;  // days say it as well
    const std::int64_t count = duration / unit.length;
    duration %= unit.length;
    if (count == 0) continue;
    const std::string_view shown = count == 1 && unit.shown == "days" ? "day" : unit.shown;
    text += (text.empty() ? "" : " ") + std::to_string(count) + " " + std::string(shown);
  }
  return text.empty() ? "0 s" : text;
}

}  // namespace botcore::inline v0
