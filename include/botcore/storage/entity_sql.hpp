/// @file
/// The SQL of an entity's table: for repositories, not for those who use them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/storage/column.hpp"
#include "botcore/storage/page.hpp"
#include "botcore/storage/rows.hpp"

namespace botcore::inline v0 {

/// The statements of one table, in what SQLite and PostgreSQL share.
///
/// `insert`, `save` and `update` take all columns as `$1`, `$2`, … in their order; `find` and `remove` the
/// columns of the key.
class BOTCORE_EXPORT entity_sql {
 public:
  /// Both must live as long as it.
  entity_sql(std::string_view table, std::span<const column_facts> columns);

  /// Does nothing when a unique value is there already.
  const std::string& insert() const noexcept { return insert_; }
  /// Inserts, or replaces the row of this key.
  const std::string& save() const noexcept { return save_; }
  const std::string& update() const noexcept { return update_; }
  const std::string& find() const noexcept { return find_; }
  const std::string& remove() const noexcept { return remove_; }

  std::string_view table() const noexcept { return table_; }
  std::span<const column_facts> columns() const noexcept { return columns_; }

 private:
  std::string_view table_;
  std::span<const column_facts> columns_;
  std::string insert_;
  std::string save_;
  std::string update_;
  std::string find_;
  std::string remove_;
};

/// One statement for a page, with its parameters.
class BOTCORE_EXPORT list_statement {
 public:
  enum class purpose : std::uint8_t {
    part,   ///< as many rows as the page may have, and one more to see whether there is a next page
    all,    ///< all rows from the page's beginning on
    count,  ///< how many rows pass the filters
  };

  /// `entity` and `wanted` must outlive it.
  /// @throws error (errc::invalid_argument) that names what of `wanted` cannot be.
  list_statement(const entity_sql& entity, const page& wanted, purpose use);
  list_statement(const list_statement&) = delete;
  list_statement& operator=(const list_statement&) = delete;

  const std::string& sql() const noexcept { return sql_; }
  std::span<const sql_parameter> parameters() const noexcept { return parameters_; }
  /// The cursor of a row of this statement's answer.
  std::string cursor_of(const row& last) const;

 private:
  void check_limits(purpose use) const;
  void choose_order();
  const column_facts& field(std::string_view name, const char* use, bool column_facts::*allowed) const;
  void select(purpose use);
  void add_filters();
  void add_place();
  void add_order();
  std::uint32_t order_mark() const;
  std::string order_text() const;
  std::string bind(const sql_parameter& value);
  std::string bind_places(std::size_t first);
  std::string order_columns(std::size_t first) const;
  bool ascending() const noexcept { return wanted_.direction() == sort_order::ascending; }

  const entity_sql& entity_;
  const page& wanted_;
  std::vector<const column_facts*> order_;  // the field that was asked for, then the key
  std::vector<sql_value> place_;            // what the cursor holds, one for each of `order_`
  std::vector<sql_parameter> parameters_;
  std::string sql_;
};

}  // namespace botcore::inline v0
