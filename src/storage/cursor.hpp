/// @file
/// Places in an ordered list as text that may travel: through a URL, through a button.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/storage/value.hpp"

namespace botcore::inline v0 {

/// What a cursor says.
struct list_place {
  std::uint32_t order = 0;  ///< stands for the table, the fields and the direction
  std::vector<sql_value> cells;
};

/// Letters, digits, `-` and `_`; 26 of them for a place by one integer.
std::string write_cursor(std::uint32_t order, std::span<const sql_value> cells);

/// None for what `write_cursor` has not made.
std::optional<list_place> read_cursor(std::string_view text);

}  // namespace botcore::inline v0
