#include "botcore/router/argument_types.hpp"

#include "botcore/text/case_fold.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace botcore::inline v0 {
namespace {

bool is_decimal_digit(char letter) noexcept {
  return letter >= '0' && letter <= '9';
}

/// Reads `count` digits, or as many as there are when `count` is 0.
std::optional<unsigned> take_digits(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t length = 0;
  unsigned value = 0;
  while (length < text.size() && length < most && is_decimal_digit(text[length])) {
    value = value * 10 + static_cast<unsigned>(text[length++] - '0');
  }
  if (length < least) return std::nullopt;
  text.remove_prefix(length);
  return value;
}

bool take(std::string_view& text, char expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(1);
  return true;
}

/// D.M.YYYY: day and month may have one digit.
std::optional<date> read_day_first(std::string_view text) {
  const auto day = take_digits(text, 1, 2);
  if (!day || !take(text, '.')) return std::nullopt;
  const auto month = take_digits(text, 1, 2);
  if (!month || !take(text, '.')) return std::nullopt;
  const auto year = take_digits(text, 4, 4);
  if (!year || !text.empty()) return std::nullopt;
  return date(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month), std::chrono::day(*day));
}

/// YYYY-MM-DD. @see ISO 8601-1, calendar dates
std::optional<date> read_year_first(std::string_view text) {
  const auto year = take_digits(text, 4, 4);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month = take_digits(text, 1, 2);
  if (!month || !take(text, '-')) return std::nullopt;
  const auto day = take_digits(text, 1, 2);
  if (!day || !text.empty()) return std::nullopt;
  return date(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month), std::chrono::day(*day));
}

/// The digits of a whole number without a plus; none when it is not a whole number.
std::optional<std::string_view> whole_number(std::string_view text) {
  const bool plus = text.starts_with('+');
  if (plus) text.remove_prefix(1);
  const std::string_view digits = !plus && text.starts_with('-') ? text.substr(1) : text;
  const bool whole = !digits.empty() && std::all_of(digits.begin(), digits.end(), is_decimal_digit);
  return whole ? std::optional(text) : std::nullopt;
}

template <class Integer>
argument_problem read_integer(std::string_view text, Integer least, Integer most, Integer& value) {
  const auto digits = whole_number(text);
  if (!digits) return phrase("router.not_whole", {});
  Integer read = 0;
  const auto [end, failure] = std::from_chars(digits->data(), digits->data() + digits->size(), read);
  if (failure != std::errc() || end != digits->data() + digits->size() || read < least || read > most) {
    return phrase("router.range", {{"least", std::to_string(least)}, {"most", std::to_string(most)}});
  }
  value = read;
  return std::nullopt;
}

/// Only digits with at most one comma or point between them, and a sign.
bool is_plain_decimal(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  bool separated = false;
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (is_decimal_digit(text[index])) continue;
    const bool separator = text[index] == '.' || text[index] == ',';
    if (!separator || separated || index == 0 || index + 1 == text.size()) return false;
    separated = true;
  }
  return !text.empty();
}

}  // namespace

argument_problem parse_argument(std::string_view text, std::string& value) {
  value = text;
  return std::nullopt;
}

argument_problem parse_integer(std::string_view text, std::int64_t least, std::int64_t most,
                               std::int64_t& value) {
  return read_integer(text, least, most, value);
}

argument_problem parse_natural(std::string_view text, std::uint64_t most, std::uint64_t& value) {
  return read_integer(text, std::uint64_t(0), most, value);
}

std::optional<std::size_t> find_name(std::string_view text, std::span<const std::string_view> names) {
  const std::string typed = fold_case(text);
  for (std::size_t index = 0; index < names.size(); ++index) {
    if (fold_case(names[index]) == typed) return index;
  }
  return std::nullopt;
}

phrase none_of_names(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names) list.append(list.empty() ? "" : ", ").append(name);
  return phrase("router.one_of", {{"names", std::move(list)}});
}

argument_problem parse_argument(std::string_view text, bool& value) {
  static constexpr std::array<std::string_view, 12> words = {"yes", "no", "on", "off", "true", "false",
                                                             "1",   "0",  "да", "нет", "так",  "ні"};
  const auto found = find_name(text, words);
  if (!found) return phrase("router.not_yes_or_no", {});
  value = *found % 2 == 0;
  return std::nullopt;
}

argument_problem parse_argument(std::string_view text, double& value) {
  if (!is_plain_decimal(text)) return phrase("router.not_number", {});
  std::string plain(text.starts_with('+') ? text.substr(1) : text);
  if (const auto comma = plain.find(','); comma != std::string::npos) plain[comma] = '.';
  const auto [end, failure] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (failure == std::errc::result_out_of_range) return phrase("router.too_large", {});
  if (failure != std::errc() || end != plain.data() + plain.size()) return phrase("router.not_number", {});
  return std::nullopt;
}

argument_problem parse_argument(std::string_view text, date& value) {
  auto read = read_day_first(text);
  if (!read) read = read_year_first(text);
  if (!read) return phrase("router.not_date", {});
  if (!read->ok() || read->year() < std::chrono::year(1)) return phrase("router.no_such_day", {});
  value = *read;
  return std::nullopt;
}

std::string format_date(date day) {
  std::array<char, 16> text{};
  const int length =
      std::snprintf(text.data(), text.size(), "%02u.%02u.%04d", static_cast<unsigned>(day.day()) % 100,
                    static_cast<unsigned>(day.month()) % 100, static_cast<int>(day.year()) % 10'000);
  return std::string(text.data(), static_cast<std::size_t>(length));
}

}  // namespace botcore::inline v0
