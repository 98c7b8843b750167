#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

#include <fmt/format.h>

#include "botcore/core/error.hpp"
#include "botcore/storage/entity_sql.hpp"

#include "cursor.hpp"

namespace botcore::inline v0 {
namespace {

using cell_kind = sql_parameter::kind;

[[noreturn]] void refuse_page(std::string_view table, const std::string& why) {
  throw error(errc::invalid_argument, fmt::format("listing {}: {}", table, why));
}

const char* kind_name(cell_kind type) noexcept {
  switch (type) {
    case cell_kind::integer:
      return "integers";
    case cell_kind::real:
      return "real numbers";
    case cell_kind::text:
      return "text";
    case cell_kind::bytes:
      return "bytes";
    default:
      return "NULL";
  }
}

/// Whether a column may be compared with such a value.
bool comparable(const column_facts& column, const sql_value& value) {
  const cell_kind given = sql_parameter::of(value).type();
  return given == column.kind || (given == cell_kind::integer && column.kind == cell_kind::real) ||
         (given == cell_kind::null && column.nullable);
}

std::string unit_in_seconds(const duration_unit& unit) {
  if (unit.denominator == 1) return fmt::format("{} s", unit.numerator);
  return fmt::format("{}/{} s", unit.numerator, unit.denominator);
}

/// So many of one unit, in another one; nothing when that is no whole number, or too large.
std::optional<std::int64_t> in_unit(std::int64_t count, const duration_unit& from, const duration_unit& to) {
  const std::intmax_t lengths = std::gcd(from.numerator, to.numerator);
  const std::intmax_t parts = std::gcd(from.denominator, to.denominator);
  const auto fits = [](std::intmax_t left, std::intmax_t right) {
    const std::intmax_t most = std::numeric_limits<std::intmax_t>::max() / right;
    return left <= most && left >= -most;
  };
  const std::intmax_t times[] = {from.numerator / lengths, to.denominator / parts};
  const std::intmax_t shares[] = {from.denominator / parts, to.numerator / lengths};
  if (!fits(times[0], times[1]) || !fits(shares[0], shares[1])) return std::nullopt;
  const std::intmax_t share = shares[0] * shares[1];
  if (count % share != 0 || !fits(count / share, times[0] * times[1])) return std::nullopt;
  return count / share * (times[0] * times[1]);
}

/// The number that a filter's duration is in a column.
std::int64_t duration_in(std::string_view table, const column_facts& column, const page::filter& given) {
  const std::int64_t count = std::get<std::int64_t>(given.value);
  if (column.unit == duration_unit{}) {
    refuse_page(table,
                fmt::format("filtering by '{}', which holds no durations, with a duration", given.field));
  }
  if (const auto converted = in_unit(count, given.unit, column.unit)) return *converted;
  refuse_page(table,
              fmt::format("filtering by '{}', which counts units of {}, with {} times {}: that is no whole "
                          "number of them, or too large",
                          given.field, unit_in_seconds(column.unit), count, unit_in_seconds(given.unit)));
}

}  // namespace

list_statement::list_statement(const entity_sql& entity, const page& wanted, purpose use)
    : entity_(entity), wanted_(wanted) {
  parameters_.reserve(wanted.filters().size() + entity.columns().size() + 2);
  if (use != purpose::count) {
    check_limits(use);
    choose_order();
  }
  select(use);
  add_filters();
  if (use == purpose::count) return;
  if (!wanted.cursor().empty()) add_place();
  add_order();
  if (use != purpose::part) return;
  sql_ += " LIMIT " + bind(wanted.limit() + 1);
  if (wanted.offset() > 0) sql_ += " OFFSET " + bind(wanted.offset());
}

void list_statement::check_limits(purpose use) const {
  const std::string_view table = entity_.table();
  if (use == purpose::part && (wanted_.limit() < 1 || wanted_.limit() > page::longest)) {
    refuse_page(table, fmt::format("a limit of {} rows; it is from 1 to {}", wanted_.limit(), page::longest));
  }
  if (wanted_.offset() < 0)
    refuse_page(table, fmt::format("an offset of {} rows; it is 0 or more", wanted_.offset()));
  if (wanted_.offset() > 0 && !wanted_.cursor().empty()) {
    refuse_page(table, "an offset and a cursor: a page begins by one of them");
  }
  if (wanted_.offset() > 0 && use == purpose::all)
    refuse_page(table, "an offset, where all rows are asked for");
}

const column_facts& list_statement::field(std::string_view name, const char* use,
                                          bool column_facts::*allowed) const {
  std::string there;
  for (const column_facts& one : entity_.columns()) {
    if (!(one.*allowed)) continue;
    if (one.name == name) return one;
    there += (there.empty() ? "" : ", ") + std::string(one.name);
  }
  constexpr std::size_t longest_shown = 64;
  refuse_page(entity_.table(), fmt::format("{} '{}' is not possible; there is: {}", use,
                                           name.substr(0, longest_shown), there));
}

void list_statement::choose_order() {
  if (!wanted_.order().empty()) {
    order_.push_back(&field(wanted_.order(), "ordering by", &column_facts::orderable));
  }
  for (const column_facts& one : entity_.columns()) {
    if (one.key && (order_.empty() || order_.front() != &one)) order_.push_back(&one);
  }
}

void list_statement::select(purpose use) {
  sql_ = "SELECT ";
  if (use == purpose::count) {
    sql_ += "COUNT(*) AS n";
  } else {
    const char* separator = "";
    for (const column_facts& one : entity_.columns()) {
      if (one.computed && order_.front() != &one) continue;
      sql_ += fmt::format("{}\"{}\".\"{}\"", separator, entity_.table(), one.name);
      separator = ", ";
    }
  }
  sql_ += fmt::format(" FROM \"{}\"", entity_.table());
}

void list_statement::add_filters() {
  const char* before = " WHERE ";
  for (const page::filter& one : wanted_.filters()) {
    const column_facts& column = field(one.field, "filtering by", &column_facts::filterable);
    if (!comparable(column, one.value)) {
      refuse_page(entity_.table(),
                  fmt::format("filtering by '{}', which holds {}, with {}", one.field, kind_name(column.kind),
                              kind_name(sql_parameter::of(one.value).type())));
    }
    const bool null = std::holds_alternative<std::monostate>(one.value);
    sql_ += fmt::format("{}\"{}\".\"{}\" {}", before, entity_.table(), column.name, null ? "IS NULL" : "= ");
    const bool duration = !null && one.unit != duration_unit{};
    if (duration) {
      sql_ += bind(duration_in(entity_.table(), column, one));
    } else if (!null) {
      sql_ += bind(sql_parameter::of(one.value));
    }
    before = " AND ";
  }
}

/// "Everything behind a place" as one condition. NULL is the smallest value.
void list_statement::add_place() {
  auto place = read_cursor(wanted_.cursor());
  if (!place) refuse_page(entity_.table(), "the cursor is none that a page gave");
  bool fits = place->order == order_mark() && place->cells.size() == order_.size();
  for (std::size_t index = 0; fits && index < order_.size(); ++index) {
    fits = comparable(*order_[index], place->cells[index]);
  }
  if (!fits) refuse_page(entity_.table(), "the cursor is of another list than " + order_text());
  place_ = std::move(place->cells);
  sql_ += wanted_.filters().empty() ? " WHERE " : " AND ";
  const char* sign = ascending() ? ">" : "<";
  const std::string first = fmt::format("\"{}\".\"{}\"", entity_.table(), order_.front()->name);
  if (std::holds_alternative<std::monostate>(place_.front())) {
    sql_ += fmt::format("(({} IS NULL AND ({}) {} ({}))", first, order_columns(1), sign, bind_places(1));
    sql_ += ascending() ? fmt::format(" OR {} IS NOT NULL)", first) : ")";
  } else {
    const bool nulls_follow = order_.front()->nullable && !ascending();
    sql_ += fmt::format("(({}) {} ({})", order_columns(0), sign, bind_places(0));
    sql_ += nulls_follow ? fmt::format(" OR {} IS NULL)", first) : ")";
  }
}

void list_statement::add_order() {
  sql_ += " ORDER BY ";
  const char* separator = "";
  for (const column_facts* one : order_) {
    sql_ += fmt::format("{}\"{}\".\"{}\" {}", separator, entity_.table(), one->name,
                        ascending() ? "ASC" : "DESC");
    if (one->nullable) sql_ += ascending() ? " NULLS FIRST" : " NULLS LAST";
    separator = ", ";
  }
}

std::string list_statement::cursor_of(const row& last) const {
  std::vector<sql_value> cells;
  for (const column_facts* one : order_) cells.push_back(last.cells()[last.index_of(one->name)]);
  return write_cursor(order_mark(), cells);
}

std::string list_statement::order_text() const {
  std::string text = fmt::format("{} by ", entity_.table());
  const char* separator = "";
  for (const column_facts* one : order_) {
    text += separator + std::string(one->name);
    separator = ", ";
  }
  return text + (ascending() ? ", ascending" : ", descending");
}

std::uint32_t list_statement::order_mark() const {
  std::uint32_t hash = 0x811c9dc5;  // FNV-1a
  for (const char letter : order_text()) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x01000193;
  return hash;
}

std::string list_statement::bind(const sql_parameter& value) {
  parameters_.push_back(value);
  return fmt::format("${}", parameters_.size());
}

std::string list_statement::bind_places(std::size_t first) {
  std::string list;
  for (std::size_t index = first; index < place_.size(); ++index) {
    list += (list.empty() ? "" : ", ") + bind(sql_parameter::of(place_[index]));
  }
  return list;
}

std::string list_statement::order_columns(std::size_t first) const {
  std::string list;
  for (std::size_t index = first; index < order_.size(); ++index) {
    list += fmt::format("{}\"{}\".\"{}\"", list.empty() ? "" : ", ", entity_.table(), order_[index]->name);
  }
  return list;
}

}  // namespace botcore::inline v0
