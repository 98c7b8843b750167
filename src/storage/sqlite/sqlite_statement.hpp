/// @file
/// One prepared statement, and the cache that keeps them.
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "botcore/storage/value.hpp"

#include "sqlite_handle.hpp"

struct sqlite3_stmt;

namespace botcore::inline v0 {

struct statement_finalizer {
  void operator()(sqlite3_stmt* statement) const noexcept;
};
using statement_pointer = std::unique_ptr<sqlite3_stmt, statement_finalizer>;

/// Prepared statements by their text; past `limit`, the one that was used least lately goes. A statement in
/// use is lent, so the same text may run within itself, on another statement.
class statement_cache {
 public:
  /// A `limit` of zero keeps none.
  explicit statement_cache(std::size_t limit) noexcept : limit_(limit) {}

  /// @throws error (bad_statement) for SQL that does not compile, or more than one statement.
  statement_pointer take(sqlite_handle& handle, std::string_view sql);
  void put_back(std::string_view sql, statement_pointer statement) noexcept;
  std::size_t size() const noexcept { return by_text_.size(); }

 private:
  struct entry {
    std::string sql;
    statement_pointer statement;  // null while it is lent
  };
  using entries = std::list<entry>;

  const std::size_t limit_;
  entries used_;  // the latest first
  std::unordered_map<std::string_view, entries::iterator> by_text_;
};

/// A statement out of the cache for the length of one run; resets it and puts it back.
class cached_statement {
 public:
  cached_statement(statement_cache& cache, sqlite_handle& handle, std::string_view sql)
      : cache_(cache), handle_(handle), sql_(sql), statement_(cache.take(handle, sql)) {}
  ~cached_statement() { cache_.put_back(sql_, std::move(statement_)); }
  cached_statement(const cached_statement&) = delete;
  cached_statement& operator=(const cached_statement&) = delete;

  /// @throws error (bad_statement) unless `$1`…`$n` and `parameters` match one to one.
  void bind(std::span<const sql_parameter> parameters);
  /// True when there is a row; false at the end.
  bool step();
  bool read_only() const noexcept;
  std::vector<std::string> columns() const;
  void read(std::vector<sql_value>& cells) const;

 private:
  void bind_one(int index, const sql_parameter& parameter);
  void check(int code);

  statement_cache& cache_;
  sqlite_handle& handle_;
  std::string_view sql_;
  statement_pointer statement_;
};

}  // namespace botcore::inline v0
