/// @file
/// How a member of a struct is kept in a column of a table: what `entity` is written with.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "botcore/core/export.hpp"
#include "botcore/storage/value.hpp"

namespace botcore::inline v0 {

/// What is known of a column without the types of its entity.
struct column_facts {
  std::string_view name;
  sql_parameter::kind kind = sql_parameter::kind::null;
  bool key = false;         ///< one of those that tell a row from all others
  bool orderable = false;   ///< lists may be ordered by it
  bool filterable = false;  ///< lists may be filtered by it
  bool nullable = false;    ///< may be NULL: its member is an `optional`
  bool computed = false;    ///< written, and never read
  duration_unit unit{};     ///< of the durations that it keeps
};

/// @cond
/// `null` for what no column holds; the entity's check then says so.
template <class Stored>
constexpr sql_parameter::kind kind_of_stored() noexcept {
  using kind = sql_parameter::kind;
  if constexpr (is_optional_cell<Stored>) {
    return kind_of_stored<typename Stored::value_type>();
  } else if constexpr (std::is_enum_v<Stored> || std::is_integral_v<Stored> ||
                       std::is_same_v<Stored, system_time>) {
    return kind::integer;
  } else if constexpr (std::is_floating_point_v<Stored>) {
    return kind::real;
  } else if constexpr (std::is_convertible_v<const Stored&, std::string_view> ||
                       std::is_same_v<Stored, std::chrono::year_month_day>) {
    return kind::text;
  } else {
    return std::is_same_v<Stored, blob> ? kind::bytes : kind::null;
  }
}

/// Stands for "no conversion of its own".
struct as_it_is {};

/// What `To` keeps a `Value` as.
template <class To, class Value>
constexpr auto stored_example() {
  if constexpr (std::is_same_v<To, as_it_is>) {
    return std::type_identity<std::remove_cvref_t<decltype(sql_stored(std::declval<const Value&>()))>>();
  } else if constexpr (is_optional_cell<Value>) {
    using inner = typename Value::value_type;
    return std::type_identity<
        std::optional<std::remove_cvref_t<std::invoke_result_t<const To&, const inner&>>>>();
  } else {
    return std::type_identity<std::remove_cvref_t<std::invoke_result_t<const To&, const Value&>>>();
  }
}
template <class To, class Value>
using stored_by = typename decltype(stored_example<To, Value>())::type;
/// @endcond

/// A column and the member that it holds. Made by `column`; the functions below give a changed copy.
template <class Entity, class Value, class To = as_it_is, class From = as_it_is>
struct member_column {
  using value_type = Value;

  column_facts facts;
  Value Entity::*member;
  To to{};
  From from{};

  /// Part of the key. Several of them together are the key, as a `std::tuple` in their order.
  constexpr member_column key() const { return changed(&column_facts::key).orderable().filterable(); }
  /// Lists may be ordered by it; an index over it and the key makes that fast.
  constexpr member_column orderable() const { return changed(&column_facts::orderable); }
  /// Lists may be filtered by it.
  constexpr member_column filterable() const { return changed(&column_facts::filterable); }

  /// Kept as what `to_stored(const Value&)` gives, and read by `from_stored`; for an `optional`, both are
  /// about what it holds. Both are captureless lambdas or functions. `from_stored` may throw: the row is then
  /// refused.
  template <class ToStored, class FromStored>
  constexpr auto as(ToStored to_stored, FromStored from_stored) const {
    using made = member_column<Entity, Value, ToStored, FromStored>;
    made result{facts, member, to_stored, from_stored};
    result.facts.kind = kind_of_stored<typename made::stored_type>();
    result.facts.unit = {};
    return result;
  }

  /// The member as a parameter is made from it.
  template <class Value2>
  decltype(auto) stored_value(const Value2& value) const {
    if constexpr (std::is_same_v<To, as_it_is>) {
      return sql_stored(value);
    } else if constexpr (is_optional_cell<Value2>) {
      using kept = std::remove_cvref_t<decltype(to(*value))>;
      return value ? std::optional<kept>(to(*value)) : std::nullopt;
    } else {
      return to(value);
    }
  }
  decltype(auto) stored(const Entity& entity) const { return stored_value(entity.*member); }

  using stored_type = stored_by<To, Value>;

  /// Sets the member to what the cell holds; false when it holds something else.
  bool read(const sql_value& cell, Entity& into) const {
    if constexpr (is_optional_cell<Value>) {
      if (std::holds_alternative<std::monostate>(cell)) {
        (into.*member).reset();
        return true;
      }
    }
    stored_type kept{};
    if constexpr (is_optional_cell<stored_type>) {
      return read_cell(cell, kept.emplace()) &&
             (into.*member = restored<typename Value::value_type>(*kept), true);
    } else if constexpr (std::is_same_v<stored_type, Value>) {
      return read_cell(cell, into.*member);
    } else {
      return read_cell(cell, kept) && (into.*member = restored<Value>(kept), true);
    }
  }

 private:
  constexpr member_column changed(bool column_facts::*flag) const {
    member_column result = *this;
    result.facts.*flag = true;
    return result;
  }

  template <class Restored, class Kept>
  Restored restored(Kept& kept) const {
    if constexpr (!std::is_same_v<From, as_it_is>) {
      return from(kept);
    } else if constexpr (sql_convertible<Restored>) {
      return sql_conversion<Restored>::from(kept);
    } else {
      return std::move(kept);
    }
  }
};

/// A column that is written from the whole entity and never read: what lists are ordered or filtered by. Made
/// by `computed_column`.
template <class Entity, class Value>
struct calculated_column {
  column_facts facts;
  Value (*compute)(const Entity&);

  constexpr calculated_column orderable() const { return changed(&column_facts::orderable); }
  constexpr calculated_column filterable() const { return changed(&column_facts::filterable); }

  auto stored(const Entity& entity) const {
    return std::remove_cvref_t<decltype(sql_stored(std::declval<const Value&>()))>(
        sql_stored(compute(entity)));
  }
  static bool read(const sql_value&, Entity&) noexcept { return true; }

 private:
  constexpr calculated_column changed(bool column_facts::*flag) const {
    calculated_column result = *this;
    result.facts.*flag = true;
    return result;
  }
};

/// The column `name` that holds `member`.
template <class Entity, class Value>
constexpr auto column(const char* name, Value Entity::*member) {
  member_column<Entity, Value> made{{}, member};
  made.facts.name = name;
  made.facts.nullable = is_optional_cell<Value>;
  made.facts.unit = unit_of<Value>;
  made.facts.kind = kind_of_stored<std::remove_cvref_t<decltype(sql_stored(std::declval<const Value&>()))>>();
  return made;
}

/// The column `name` that is filled with what the function `compute` gives.
template <class Entity, class Value>
constexpr auto computed_column(const char* name, Value (*compute)(const Entity&)) {
  using stored = std::remove_cvref_t<decltype(sql_stored(std::declval<const Value&>()))>;
  calculated_column<Entity, Value> made{{}, compute};
  made.facts.name = name;
  made.facts.nullable = is_optional_cell<stored>;
  made.facts.kind = kind_of_stored<stored>();
  made.facts.unit = unit_of<Value>;
  made.facts.computed = true;
  return made;
}

/// The columns of an entity, in the order of `INSERT`.
template <class... Columns>
constexpr std::tuple<Columns...> columns(Columns... all) {
  return {all...};
}

}  // namespace botcore::inline v0
