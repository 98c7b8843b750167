/// @file
/// The words after a command, split with regard to quotes, each with its place in the text.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/router/phrase.hpp"

namespace botcore::inline v0 {

/// One word, or one quoted text without its quotes.
struct argument {
  std::string text;
  std::size_t offset = 0;  ///< where it begins in the arguments' text, in bytes, the quote included
  std::size_t length = 0;  ///< in bytes, quotes included
  bool quoted = false;
};

/// Where a mistake is in the arguments' text, in bytes.
struct argument_place {
  std::size_t offset = 0;
  std::size_t length = 0;  ///< zero: something is missing there
};

/// Splits at white space. A text in quotes is one argument: straight `"…"`, or one of the pairs that phone
/// keyboards make of them, “…”, „…“, «…». Inside straight quotes `\"` is a quote and `\\` a backslash.
/// @throws usage_error when a quote is not closed, or when something sticks to a closing quote.
BOTCORE_EXPORT std::vector<argument> split_arguments(std::string_view text);

/// What a user typed cannot be used. The router answers with the problem, the command's usage and an example.
///
/// Thrown by the parsing of arguments, and by handlers that find a value out of range:
/// `throw usage_error("times_per_day", "must be from 1 to 24")`.
class BOTCORE_EXPORT usage_error : public std::runtime_error {
 public:
  /// `argument` is the argument's name in the usage line; empty: the line as a whole.
  usage_error(std::string argument, phrase problem);
  /// With the place that the answer points at; without one, it is where the argument was typed.
  usage_error(std::string argument, phrase problem, argument_place place);

  const std::string& argument_name() const noexcept { return argument_; }
  std::string_view problem() const noexcept { return what(); }
  /// The problem as it can be said in several languages.
  const phrase& said() const noexcept { return said_; }
  const std::optional<argument_place>& place() const noexcept { return place_; }

 private:
  std::string argument_;
  phrase said_;
  std::optional<argument_place> place_;
};

}  // namespace botcore::inline v0
