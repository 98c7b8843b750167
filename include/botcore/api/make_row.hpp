/// @file
/// Makes a row of a keyboard or table, without std::initializer_list (which GCC 12 refuses in awaited
/// expressions).
#pragma once

#include <utility>

namespace botcore::inline v0 {

/// A container with one element made from each argument.
template <class Row, class... Elements>
Row make_row(Elements&&... elements) {
  Row row;
  row.reserve(sizeof...(Elements));
  (row.emplace_back(std::forward<Elements>(elements)), ...);
  return row;
}

}  // namespace botcore::inline v0
