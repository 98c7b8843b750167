// How a connection is opened, and what may be wrong with its file.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include <sqlite3.h>

#include "sqlite_connection.hpp"
#include "sqlite_error.hpp"

namespace botcore::inline v0 {
namespace {

std::string opening_file(const sqlite_options& options) {
  return "opening the database file '" + options.path + "'";
}

const char* synchronous_pragma(sqlite_synchronous wanted) noexcept {
  switch (wanted) {
    case sqlite_synchronous::off:
      return "PRAGMA synchronous = OFF";
    case sqlite_synchronous::normal:
      return "PRAGMA synchronous = NORMAL";
    default:
      return "PRAGMA synchronous = FULL";
  }
}

/// The check takes a page that could not be read for damage, but its text tells.
storage_errc meaning_of_damage(const std::string& found) {
  if (found.find("failed to get page") != std::string::npos) return storage_errc::io_error;
  const std::size_t told = found.rfind("error code");
  if (told == std::string::npos) return storage_errc::corrupt;
  const std::size_t digits = std::min(found.find_first_of("0123456789", told), found.size());
  const storage_errc meaning =
      from_sqlite(static_cast<int>(std::strtol(found.c_str() + digits, nullptr, 10)));
  return meaning == storage_errc::io_error ? meaning : storage_errc::corrupt;
}

}  // namespace

void sqlite_connection::open(const sqlite_options& options, role its_role) {
  if (options.path.empty()) throw error(errc::invalid_argument, "opening a database file without a name");
  sqlite3* opened = nullptr;
  const int flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (its_role == role::writer ? SQLITE_OPEN_CREATE : 0);
  const char* vfs = options.vfs.empty() ? nullptr : options.vfs.c_str();
  const int code = sqlite3_open_v2(options.path.c_str(), &opened, flags, vfs);
  handle_.reset(opened);
  if (code != SQLITE_OK) throw_sqlite_error(opened, code, opening_file(options));
  sqlite3_extended_result_codes(opened, 1);
  sqlite3_busy_timeout(opened, static_cast<int>(options.busy_wait.count()));
  sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  // SQLite opens a file that it may not write for reading only, without a word.
  if (sqlite3_db_readonly(opened, "main") == 1) throw error(storage_errc::read_only, opening_file(options));
  try {
    if (its_role == role::writer) {
      set_up_writer(options);
    } else {
      pragma("PRAGMA query_only = ON");
    }
    pragma("PRAGMA foreign_keys = ON");
  } catch (const error& failure) {
    throw error(failure.code(), opening_file(options) + ": " + std::string(failure.doing()));
  }
}

void sqlite_connection::set_up_writer(const sqlite_options& options) {
  const std::string journal = pragma("PRAGMA journal_mode = WAL");
  if (journal != "wal" && journal != "memory") {
    throw error(storage_errc::cannot_open, "the file system does not offer what a write-ahead log needs");
  }
  pragma(synchronous_pragma(options.synchronous));
  check_for_damage(options);
}

void sqlite_connection::check_for_damage(const sqlite_options& options) {
  pragma("SELECT count(*) FROM sqlite_schema");  // reads the header and the schema
  const std::int64_t bytes = number("PRAGMA page_count") * number("PRAGMA page_size");
  if (static_cast<std::uint64_t>(bytes) > options.check_bytes) return;
  const std::string found = pragma("PRAGMA quick_check(1)");
  if (found != "ok") throw error(meaning_of_damage(found), found);
}

std::int64_t sqlite_connection::number(const char* sql) {
  return std::strtoll(pragma(sql).c_str(), nullptr, 10);
}

std::string sqlite_connection::pragma(const char* sql) {
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v2(handle_.get(), sql, -1, &prepared, nullptr);
  const statement_pointer statement(prepared);
  if (code != SQLITE_OK) throw_sqlite_error(handle_.get(), code, sql);
  const int stepped = sqlite3_step(prepared);
  if (stepped != SQLITE_ROW && stepped != SQLITE_DONE) throw_sqlite_error(handle_.get(), stepped, sql);
  const auto* text = stepped == SQLITE_ROW ? sqlite3_column_text(prepared, 0) : nullptr;
  return text ? reinterpret_cast<const char*>(text) : "";
}

}  // namespace botcore::inline v0
