/// @file
/// Structs as rows: which table, which columns, which key; `row.as<T>()`.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/storage/column.hpp"
#include "botcore/storage/rows.hpp"
#include "botcore/storage/value.hpp"

namespace botcore::inline v0 {

/// How a struct is kept in a table. Specialise it once, before its first use:
/// @code
/// template <>
/// struct botcore::entity<activity> {
///   static constexpr std::string_view table = "activity";
///   static constexpr auto columns = botcore::columns(
///       botcore::column("id", &activity::id).key(),
///       botcore::column("chat", &activity::chat).filterable(),
///       botcore::column("name", &activity::name).orderable(),
///       botcore::column("zone", &activity::zone).as(zone_to_text, zone_from_text),
///       botcore::computed_column("folded_name", fold_name).orderable().filterable());
/// };
/// @endcode
/// Names are lower-case letters, digits and `_`. The table itself comes from a migration; whatever other
/// columns it has need defaults. The struct must be default-constructible.
template <class Entity>
struct entity;

/// @cond
/// The names that SQLite and PostgreSQL both keep as they are.
constexpr bool is_sql_name(std::string_view name) noexcept {
  if (name.empty() || name.size() > 63 || (name.front() >= '0' && name.front() <= '9')) return false;
  for (const char letter : name) {
    const bool allowed =
        (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
    if (!allowed) return false;
  }
  return true;
}

template <class Entity>
inline constexpr auto column_list =
    std::apply([](const auto&... all) { return std::array<column_facts, sizeof...(all)>{all.facts...}; },
               entity<Entity>::columns);

constexpr bool each_column(std::span<const column_facts> list, bool (*holds)(const column_facts&)) {
  for (const column_facts& one : list) {
    if (!holds(one)) return false;
  }
  return true;
}
constexpr bool distinct_columns(std::span<const column_facts> list) {
  for (std::size_t index = 1; index < list.size(); ++index) {
    for (std::size_t before = 0; before < index; ++before) {
      if (list[before].name == list[index].name) return false;
    }
  }
  return true;
}

template <class Entity>
struct checked_entity {
  using facts = column_facts;
  using kind = sql_parameter::kind;
  static constexpr std::span<const facts> list = column_list<Entity>;

  static_assert(is_sql_name(entity<Entity>::table), "a table's name is lower-case letters, digits and _");
  static_assert(each_column(list, [](const facts& one) { return is_sql_name(one.name); }),
                "a column's name is lower-case letters, digits and _");
  static_assert(distinct_columns(list), "each column is named once");
  static_assert(
      each_column(list, [](const facts& one) { return one.kind != kind::null; }),
      "a column holds an integer, a real number, text, bytes, a date or an instant: give the column "
      "`.as(to, from)`, or its type an sql_conversion");
  static_assert(!each_column(list, [](const facts& one) { return !one.key; }),
                "an entity needs a column with `.key()`");
  static_assert(each_column(list, [](const facts& one) { return !one.key || !one.nullable; }),
                "a key is never NULL");
  static_assert(std::is_default_constructible_v<Entity>, "an entity is default-constructible");
  static constexpr bool passed = true;
};

template <class Entity, std::size_t Index>
constexpr auto key_columns_from() {
  if constexpr (Index == column_list<Entity>.size()) {
    return std::tuple<>();
  } else if constexpr (column_list<Entity>[Index].key) {
    return std::tuple_cat(std::make_tuple(std::get<Index>(entity<Entity>::columns)),
                          key_columns_from<Entity, Index + 1>());
  } else {
    return key_columns_from<Entity, Index + 1>();
  }
}
template <class Entity>
inline constexpr auto key_columns = key_columns_from<Entity, 0>();

template <class... Columns>
std::tuple<typename Columns::value_type...> key_type_of(const std::tuple<Columns...>&);
template <class Column>
typename Column::value_type key_type_of(const std::tuple<Column>&);

/// What a column holds instead of what was asked for, as an error.
[[noreturn]] BOTCORE_EXPORT void refuse_cell(std::string_view table, std::string_view column,
                                             const sql_value& cell, std::string_view reason);
/// Inside a handler: gives what is handled a name, unless it has one.
[[noreturn]] BOTCORE_EXPORT void refuse_conversion(std::string_view table, std::string_view column,
                                                   const sql_value& cell);
/// Where `name` stands in `from`; `guess` is looked at first.
BOTCORE_EXPORT std::size_t find_column(const row& from, std::string_view table, std::string_view name,
                                       std::size_t guess);
/// @endcond

/// The type of an entity's key: that of its key column, or a `std::tuple` of several.
template <class Entity>
using entity_key = decltype(key_type_of(key_columns<Entity>));

/// The key of one entity.
template <class Entity>
entity_key<Entity> key_of(const Entity& of) {
  return std::apply([&](const auto&... all) { return entity_key<Entity>(of.*all.member...); },
                    key_columns<Entity>);
}

/// Calls `use(std::span<const sql_parameter>)` with what the columns of `of` hold, in their order.
template <class Entity, class Use>
auto with_parameters(const Entity& of, Use&& use) {
  const auto bind = [&](const auto&... values) {
    const std::array<sql_parameter, sizeof...(values)> list{sql_parameter(values)...};
    return use(std::span<const sql_parameter>(list));
  };
  return std::apply([&](const auto&... all) { return bind(all.stored(of)...); }, entity<Entity>::columns);
}

/// Calls `use(std::span<const sql_parameter>)` with the parts of a key, in the order of the columns.
template <class Entity, class Use>
auto with_key_parameters(const entity_key<Entity>& key, Use&& use) {
  const auto bind = [&](const auto&... values) {
    const std::array<sql_parameter, sizeof...(values)> list{sql_parameter(values)...};
    return use(std::span<const sql_parameter>(list));
  };
  constexpr std::size_t parts = std::tuple_size_v<std::remove_cvref_t<decltype(key_columns<Entity>)>>;
  if constexpr (parts == 1) {
    return bind(std::get<0>(key_columns<Entity>).stored_value(key));
  } else {
    return [&]<std::size_t... Index>(std::index_sequence<Index...>) {
      return bind(std::get<Index>(key_columns<Entity>).stored_value(std::get<Index>(key))...);
    }
    (std::make_index_sequence<parts>());
  }
}

/// Reads an entity from a row that has all of its columns, wherever they stand.
template <class Entity>
Entity read_entity(const row& from) {
  static_assert(checked_entity<Entity>::passed);
  Entity made{};
  std::size_t position = 0;
  const auto read = [&](const auto& one) {
    if (one.facts.computed) return;
    const std::size_t index = find_column(from, entity<Entity>::table, one.facts.name, position);
    position = index + 1;
    const sql_value& cell = from.cells()[index];
    bool fits = false;
    try {
      fits = one.read(cell, made);
    } catch (...) {
      refuse_conversion(entity<Entity>::table, one.facts.name, cell);
    }
    if (!fits) refuse_cell(entity<Entity>::table, one.facts.name, cell, "that does not fit its member");
  };
  std::apply([&](const auto&... all) { (read(all), ...); }, entity<Entity>::columns);
  return made;
}

template <class T>
T row::as() const {
  return read_entity<T>(*this);
}

}  // namespace botcore::inline v0
