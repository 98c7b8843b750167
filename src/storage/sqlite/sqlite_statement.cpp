#include "sqlite_statement.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>
#include <sqlite3.h>

#include "sqlite_error.hpp"

namespace botcore::inline v0 {
namespace {

bool only_space(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(),
                     [](unsigned char one) { return one == ';' || std::isspace(one) != 0; });
}

sql_value cell_of(sqlite3_stmt* statement, int column) {
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
      return std::int64_t(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
      return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
      return std::string(text ? text : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
    case SQLITE_BLOB: {
      const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(statement, column));
      return blob(bytes, bytes + sqlite3_column_bytes(statement, column));
    }
    default:
      return std::monostate();
  }
}

}  // namespace

void statement_finalizer::operator()(sqlite3_stmt* statement) const noexcept {
  sqlite3_finalize(statement);
}

statement_pointer statement_cache::take(sqlite_handle& handle, std::string_view sql) {
  if (const auto found = by_text_.find(sql); found != by_text_.end()) {
    used_.splice(used_.begin(), used_, found->second);
    if (used_.front().statement) return std::move(used_.front().statement);
  }
  sqlite3_stmt* prepared = nullptr;
  const char* rest = nullptr;
  const int code = sqlite3_prepare_v3(handle.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &prepared, &rest);
  statement_pointer statement(prepared);
  if (code == SQLITE_AUTH) {
    throw error(storage_errc::bad_statement,
                running_sql(sql) + " (a body neither begins nor ends transactions, nor attaches files)");
  }
  if (code != SQLITE_OK) handle.fail(code, running_sql(sql));
  if (!statement || !only_space(sql.substr(static_cast<std::size_t>(rest - sql.data())))) {
    throw error(storage_errc::bad_statement, running_sql(sql) + " (exactly one statement is expected)");
  }
  return statement;
}

void statement_cache::put_back(std::string_view sql, statement_pointer statement) noexcept {
  sqlite3_reset(statement.get());
  sqlite3_clear_bindings(statement.get());
  if (limit_ == 0) return;
  if (const auto found = by_text_.find(sql); found != by_text_.end()) {
    if (!found->second->statement) found->second->statement = std::move(statement);
    return;
  }
  try {
    used_.push_front(entry{std::string(sql), std::move(statement)});
    by_text_.emplace(used_.front().sql, used_.begin());
  } catch (const std::bad_alloc&) {
    return;  // not cached, then
  }
  if (by_text_.size() <= limit_) return;
  by_text_.erase(used_.back().sql);
  used_.pop_back();
}

void cached_statement::bind(std::span<const sql_parameter> parameters) {
  const auto expected = static_cast<std::size_t>(sqlite3_bind_parameter_count(statement_.get()));
  for (std::size_t number = 1; number <= parameters.size(); ++number) {
    std::array<char, 24> name{};
    fmt::format_to_n(name.data(), name.size() - 1, "${}", number);
    const int index = sqlite3_bind_parameter_index(statement_.get(), name.data());
    if (index == 0) {
      throw error(storage_errc::bad_statement, running_sql(sql_) + " (it has no " + name.data() + ")");
    }
    bind_one(index, parameters[number - 1]);
  }
  if (expected != parameters.size()) {
    throw error(storage_errc::bad_statement, fmt::format("{} (it has {} parameters, {} were given)",
                                                         running_sql(sql_), expected, parameters.size()));
  }
}

void cached_statement::bind_one(int index, const sql_parameter& parameter) {
  sqlite3_stmt* statement = statement_.get();
  switch (parameter.type()) {
    case sql_parameter::kind::null:
      return check(sqlite3_bind_null(statement, index));
    case sql_parameter::kind::integer:
      return check(sqlite3_bind_int64(statement, index, parameter.integer()));
    case sql_parameter::kind::real:
      return check(sqlite3_bind_double(statement, index, parameter.real()));
    case sql_parameter::kind::text: {
      // An empty view may have no data, which SQLite would take for NULL.
      const std::string_view text = parameter.text();
      return check(sqlite3_bind_text64(statement, index, text.empty() ? "" : text.data(), text.size(),
                                       SQLITE_STATIC, SQLITE_UTF8));
    }
    case sql_parameter::kind::bytes: {
      const auto bytes = parameter.bytes();
      if (bytes.empty()) return check(sqlite3_bind_zeroblob(statement, index, 0));
      return check(sqlite3_bind_blob64(statement, index, bytes.data(), bytes.size(), SQLITE_STATIC));
    }
  }
}

bool cached_statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) handle_.fail(code, running_sql(sql_));
  return false;
}

bool cached_statement::read_only() const noexcept {
  return sqlite3_stmt_readonly(statement_.get()) != 0;
}

std::vector<std::string> cached_statement::columns() const {
  std::vector<std::string> names;
  const int count = sqlite3_column_count(statement_.get());
  for (int column = 0; column < count; ++column)
    names.emplace_back(sqlite3_column_name(statement_.get(), column));
  return names;
}

void cached_statement::read(std::vector<sql_value>& cells) const {
  const int count = sqlite3_column_count(statement_.get());
  cells.clear();
  for (int column = 0; column < count; ++column) cells.push_back(cell_of(statement_.get(), column));
}

void cached_statement::check(int code) {
  if (code != SQLITE_OK) handle_.fail(code, running_sql(sql_));
}

}  // namespace botcore::inline v0
