/// @file
/// How the text of one argument becomes a value: one overload of `parse_argument` for each type.
#pragma once

#include <array>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"
#include "botcore/router/named_enum.hpp"
#include "botcore/router/phrase.hpp"

namespace botcore::inline v0 {

/// A day of the proleptic Gregorian calendar.
using date = std::chrono::year_month_day;

/// What is wrong with an argument, as the end of a sentence: "is not a whole number"; none when all is well.
using argument_problem = std::optional<phrase>;

/// @cond
template <class T>
concept argument_integer =
    std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
    !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

BOTCORE_EXPORT argument_problem parse_integer(std::string_view text, std::int64_t least, std::int64_t most,
                                              std::int64_t& value);
BOTCORE_EXPORT argument_problem parse_natural(std::string_view text, std::uint64_t most,
                                              std::uint64_t& value);
BOTCORE_EXPORT std::optional<std::size_t> find_name(std::string_view text,
                                                    std::span<const std::string_view> names);
BOTCORE_EXPORT phrase none_of_names(std::span<const std::string_view> names);
/// @endcond

/// @name Parsing one argument
/// A type of your own becomes an argument by an overload in its own namespace.
/// @{
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, std::string& value);
/// Decimals with a comma or a point; neither exponents nor infinities.
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, double& value);
/// DD.MM.YYYY or YYYY-MM-DD, years 1–9999, days that exist.
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, date& value);
/// yes, on, true, 1; no, off, false, 0; да, нет.
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, bool& value);
/// Whole numbers of any size, with an optional sign. The complaint about too large ones says the range.
template <argument_integer T>
argument_problem parse_argument(std::string_view text, T& value) {
  using limits = std::numeric_limits<T>;
  argument_problem problem;
  if constexpr (std::is_signed_v<T>) {
    std::int64_t read = value;
    problem = parse_integer(text, limits::min(), limits::max(), read);
    value = static_cast<T>(read);
  } else {
    std::uint64_t read = value;
    problem = parse_natural(text, limits::max(), read);
    value = static_cast<T>(read);
  }
  return problem;
}
/// One of the names that `enum_names` gives, in any case of letters. The complaint lists them.
template <named_enum T>
argument_problem parse_argument(std::string_view text, T& value) {
  static constexpr auto known = enum_names(T());
  std::array<std::string_view, known.size()> names;
  for (std::size_t index = 0; index < names.size(); ++index) names[index] = known[index].name;
  const auto found = find_name(text, names);
  if (!found) return none_of_names(names);
  value = known[*found].value;
  return std::nullopt;
}
/// @}

/// DD.MM.YYYY, the form that `parse_argument` reads back.
BOTCORE_EXPORT std::string format_date(date day);

/// All that is left of a line, word by word with a space between: what has several words, and people type without
/// quotes. It is the last argument, and not empty.
struct rest_of_line {
  std::string text;
};

/// An argument that may say `_`: leave it as it is.
template <class T>
struct keep_or {
  std::optional<T> value;  ///< none: `_` was typed

  /// The new value, or `old`.
  T merged(T old) const { return value ? *value : std::move(old); }
};

/// An underscore, or what `T` takes.
template <class T>
argument_problem parse_argument(std::string_view text, keep_or<T>& value) {
  if (text == "_") return std::nullopt;
  return parse_argument(text, value.value.emplace());
}

}  // namespace botcore::inline v0
