#include "botcore/storage/rows.hpp"

#include <algorithm>
#include <array>

#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {

bool row::is_null(std::string_view column) const {
  return std::holds_alternative<std::monostate>(at(index_of(column)));
}

std::size_t row::index_of(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found != columns_.end()) return static_cast<std::size_t>(found - columns_.begin());
  std::string there;
  for (const std::string& name : columns_) there += (there.empty() ? "" : ", ") + name;
  throw error(storage_errc::no_such_column,
              "reading column '" + std::string(column) + "' (the columns are: " + there + ")");
}

const sql_value& row::at(std::size_t index) const {
  if (index < cells_.size()) return cells_[index];
  throw error(storage_errc::no_such_column, "reading column number " + std::to_string(index));
}

void row::refuse(std::size_t index) const {
  static constexpr std::array<const char*, 5> kinds = {"NULL", "an integer", "a real number", "text",
                                                       "bytes"};
  throw error(storage_errc::wrong_type, "reading column '" + columns_[index] + "', which holds " +
                                            kinds[cells_[index].index()] +
                                            " that does not fit what was asked for");
}

void rows::append(std::vector<sql_value>& cells) {
  cells_.insert(cells_.end(), std::make_move_iterator(cells.begin()), std::make_move_iterator(cells.end()));
  ++size_;
}

}  // namespace botcore::inline v0
