/// @file
/// What a query answers: rows whose columns are read by name.
#pragma once

#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/storage/value.hpp"

namespace botcore::inline v0 {

/// One row, a view into the `rows` that it belongs to.
class BOTCORE_EXPORT row {
 public:
  row(std::span<const std::string> columns, std::span<const sql_value> cells) noexcept
      : columns_(columns), cells_(cells) {}

  /// The cell of `column` as a `T`: an integer type, `bool`, an enumeration, `double`, `std::string`,
  /// `std::string_view` (valid as long as the rows), `blob`, `system_time`, `year_month_day`, a type with an
  /// `sql_conversion` (as durations have), or a `std::optional` of these where NULL may be.
  /// @throws error (no_such_column, wrong_type) that names the column and what it holds.
  template <class T>
  T get(std::string_view column) const {
    return get<T>(index_of(column));
  }
  /// The same by position; `index` counts from zero.
  template <class T>
  T get(std::size_t index) const {
    const sql_value& cell = at(index);
    if constexpr (is_optional_cell<T>) {
      if (std::holds_alternative<std::monostate>(cell)) return std::nullopt;
      return get<typename T::value_type>(index);
    } else if constexpr (sql_convertible<T>) {
      using stored = std::remove_cvref_t<decltype(sql_conversion<T>::to(std::declval<const T&>()))>;
      return sql_conversion<T>::from(get<stored>(index));
    } else {
      T result{};
      if (!read_cell(cell, result)) refuse(index);
      return result;
    }
  }

  /// The whole row as an entity, for which `entity<T>` names the columns: see botcore/storage/entity.hpp,
  /// which defines this function. Columns that the entity does not name are ignored.
  /// @throws error (no_such_column, wrong_type) that names the table, the column and what it holds.
  template <class T>
  T as() const;

  bool is_null(std::string_view column) const;
  std::span<const std::string> columns() const noexcept { return columns_; }
  std::span<const sql_value> cells() const noexcept { return cells_; }
  /// Where `column` stands, from zero. @throws error (no_such_column)
  std::size_t index_of(std::string_view column) const;

 private:
  const sql_value& at(std::size_t index) const;
  [[noreturn]] void refuse(std::size_t index) const;

  std::span<const std::string> columns_;
  std::span<const sql_value> cells_;
};

/// The whole answer of a query, in memory.
class BOTCORE_EXPORT rows {
 public:
  /// Goes over the rows once; a row is made when it is asked for.
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = row;
    using difference_type = std::ptrdiff_t;
    using pointer = const row*;
    using reference = row;

    iterator() = default;
    iterator(const rows& owner, std::size_t index) noexcept : owner_(&owner), index_(index) {}
    row operator*() const noexcept { return (*owner_)[index_]; }
    iterator& operator++() noexcept {
      ++index_;
      return *this;
    }
    iterator operator++(int) noexcept {
      iterator before = *this;
      ++index_;
      return before;
    }
    friend bool operator==(const iterator& left, const iterator& right) noexcept {
      return left.index_ == right.index_;
    }

   private:
    const rows* owner_ = nullptr;
    std::size_t index_ = 0;
  };

  bool empty() const noexcept { return size_ == 0; }
  std::size_t size() const noexcept { return size_; }
  iterator begin() const noexcept { return {*this, 0}; }
  iterator end() const noexcept { return {*this, size_}; }

  /// @pre index < size()
  row operator[](std::size_t index) const noexcept {
    const std::span<const sql_value> all(cells_);
    return {columns_, all.subspan(index * columns_.size(), columns_.size())};
  }
  /// @pre !empty()
  row front() const noexcept { return (*this)[0]; }

  const std::vector<std::string>& columns() const noexcept { return columns_; }

  /// For databases: the names come first, then row by row as many cells as there are columns.
  void set_columns(std::vector<std::string> columns) { columns_ = std::move(columns); }
  void append(std::vector<sql_value>& cells);

 private:
  std::vector<std::string> columns_;
  std::vector<sql_value> cells_;
  std::size_t size_ = 0;
};

}  // namespace botcore::inline v0
