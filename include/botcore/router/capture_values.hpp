/// @file
/// The captures of a pattern as the parameters of a handler.
#pragma once

#include <cstddef>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

#include "botcore/router/argument_types.hpp"
#include "botcore/router/pattern.hpp"
#include "botcore/router/time_arguments.hpp"
#include "botcore/router/typed_command.hpp"

namespace botcore::inline v0 {

/// @cond
/// How many captures a handler with these parameters needs: all of them when it takes the match itself.
template <class Values>
inline constexpr std::size_t captures_wanted = std::tuple_size_v<Values>;
template <>
inline constexpr std::size_t captures_wanted<std::tuple<text_match>> = static_cast<std::size_t>(-1);

template <class T>
bool read_capture(const text_match& match, std::size_t index, T& value) {
  if constexpr (is_optional_argument<T>) {
    value.reset();
    return !match.has(index) || read_capture(match, index, value.emplace());
  } else {
    static_assert(is_argument<T>,
                  "no parse_argument for this parameter: add an overload in the namespace of its type");
    return !parse_argument(match[index], value);
  }
}

/// The captures as values; nothing when one of them is none, too large a number for one.
template <class Values>
std::optional<Values> read_captures(const text_match& match) {
  if constexpr (std::is_same_v<Values, std::tuple<text_match>>) {
    return Values(match);
  } else {
    Values values;
    const auto read = [&](auto&... value) {
      [[maybe_unused]] std::size_t index = 0;
      return (read_capture(match, ++index, value) && ...);
    };
    if (!std::apply(read, values)) return std::nullopt;
    return values;
  }
}
/// @endcond

}  // namespace botcore::inline v0
