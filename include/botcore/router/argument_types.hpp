/// @file
/// How the text of one argument becomes a value: one overload of `parse_argument` for each type.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// A day of the proleptic Gregorian calendar.
using date = std::chrono::year_month_day;

/// What is wrong with an argument, as the end of a sentence: "is not a whole number"; none when all is well.
using argument_problem = std::optional<std::string>;

/// @name Parsing one argument
/// A type of your own becomes an argument by an overload in its own namespace.
/// @{
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, std::string& value);
/// Whole numbers with an optional sign.
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, std::int64_t& value);
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, int& value);
/// Decimals with a comma or a point; neither exponents nor infinities.
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, double& value);
/// DD.MM.YYYY or YYYY-MM-DD, years 1–9999, days that exist.
BOTCORE_EXPORT argument_problem parse_argument(std::string_view text, date& value);
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
