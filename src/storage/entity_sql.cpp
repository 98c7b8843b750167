#include "botcore/storage/entity_sql.hpp"

#include <fmt/format.h>

namespace botcore::inline v0 {
namespace {

/// Adds `part` to a list of parts.
void join_sql(std::string& list, std::string_view separator, std::string_view part) {
  if (!list.empty()) list += separator;
  list += part;
}

}  // namespace

entity_sql::entity_sql(std::string_view table, std::span<const column_facts> columns)
    : table_(table), columns_(columns) {
  std::string names, places, changes, replaced, read, key, this_row, key_row;
  std::size_t number = 0;
  std::size_t key_number = 0;
  for (const column_facts& one : columns) {
    ++number;
    // With the table's name wherever it is read: SQLite takes a quoted name that is no column for a text.
    const std::string name = fmt::format("\"{}\"", one.name);
    const std::string full = fmt::format("\"{}\".{}", table, name);
    join_sql(names, ", ", name);
    join_sql(places, ", ", fmt::format("${}", number));
    if (!one.computed) join_sql(read, ", ", full);
    if (one.key) {
      join_sql(key, ", ", name);
      join_sql(this_row, " AND ", fmt::format("{} = ${}", full, number));
      join_sql(key_row, " AND ", fmt::format("{} = ${}", full, ++key_number));
    } else {
      join_sql(changes, ", ", fmt::format("{} = ${}", name, number));
      join_sql(replaced, ", ", fmt::format("{0} = excluded.{0}", name));
    }
  }
  // A row that is nothing but its key has nothing to change; it is still found or not.
  if (changes.empty()) changes = replaced = fmt::format("\"{0}\" = \"{1}\".\"{0}\"", columns[0].name, table);
  const std::string inserted = fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table, names, places);
  insert_ = inserted + " ON CONFLICT DO NOTHING";
  save_ = fmt::format("{} ON CONFLICT ({}) DO UPDATE SET {}", inserted, key, replaced);
  update_ = fmt::format("UPDATE \"{}\" SET {} WHERE {}", table, changes, this_row);
  remove_ = fmt::format("DELETE FROM \"{}\" WHERE {}", table, key_row);
  find_ = fmt::format("SELECT {} FROM \"{}\" WHERE {}", read, table, key_row);
}

}  // namespace botcore::inline v0
