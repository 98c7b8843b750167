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

int sqlite_open_flags(sqlite_connection::role role) noexcept {
  switch (role) {
    case sqlite_connection::role::writer:
      return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    case sqlite_connection::role::copy_reader:
      return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    default:
      return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
  }
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
  handle_.open(options.path, sqlite_open_flags(its_role), options.vfs);
  sqlite3_busy_timeout(handle_.get(), static_cast<int>(options.busy_wait.count()));
  sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  leave_files();  // until it is known to be sound: what is damaged is kept as it was found
  const bool copy = its_role == role::copy_reader;
  // SQLite opens a file that it may not write for reading only, without a word.
  if (!copy && sqlite3_db_readonly(handle_.get(), "main") == 1) {
    throw error(storage_errc::read_only, opening_file(options));
  }
  try {
    if (its_role == role::writer || its_role == role::rewriter) {
      set_up_writer(options);
    } else if (its_role != role::copy_maker) {
      control("PRAGMA query_only = ON");
    }
    control("PRAGMA foreign_keys = ON");
  } catch (const error& failure) {
    throw error(failure.code(), opening_file(options) + ": " + std::string(failure.doing()));
  }
  leave_files(false);
  handle_.name_file(options.path);
}

void sqlite_connection::set_up_writer(const sqlite_options& options) {
  const std::string journal = ask("PRAGMA journal_mode = WAL");
  if (journal != "wal" && journal != "memory") {
    throw error(storage_errc::cannot_open, "the file system does not offer what a write-ahead log needs");
  }
  control(synchronous_pragma(options.synchronous));
  check_for_damage(options);
}

void sqlite_connection::check_for_damage(const sqlite_options& options) {
  control("SELECT count(*) FROM sqlite_schema");  // reads the header and the schema
  const std::int64_t bytes = ask_number("PRAGMA page_count") * ask_number("PRAGMA page_size");
  if (static_cast<std::uint64_t>(bytes) > options.check_bytes) return;
  const std::string found = ask("PRAGMA quick_check(1)");
  if (found != "ok") throw error(meaning_of_damage(found), found);
}

}  // namespace botcore::inline v0
