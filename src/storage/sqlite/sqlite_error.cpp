#include "sqlite_error.hpp"

#include <sqlite3.h>

namespace botcore::inline v0 {
namespace {

storage_errc from_constraint(int code) noexcept {
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
      return storage_errc::unique_violation;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
      return storage_errc::foreign_key_violation;
    default:
      return storage_errc::constraint;
  }
}

}  // namespace

storage_errc from_sqlite(int code) noexcept {
  switch (code & 0xff) {
    case SQLITE_CANTOPEN:
      return storage_errc::cannot_open;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return storage_errc::read_only;
    case SQLITE_NOTADB:
      return storage_errc::not_a_database;
    case SQLITE_CORRUPT:
      return storage_errc::corrupt;
    case SQLITE_FULL:
      return storage_errc::disk_full;
    case SQLITE_CONSTRAINT:
      return from_constraint(code);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return storage_errc::locked;
    case SQLITE_INTERRUPT:
      return storage_errc::timed_out;
    case SQLITE_IOERR:
    case SQLITE_NOLFS:
      return storage_errc::io_error;
    default:
      return storage_errc::bad_statement;
  }
}

std::string running_sql(std::string_view sql) {
  constexpr std::size_t limit = 200;
  std::string shortened(sql.substr(0, limit));
  if (sql.size() > limit) shortened += "…";
  return "running \"" + shortened + "\"";
}

std::string sqlite_failure(storage_errc meaning, const std::string& doing, const std::string& text) {
  switch (meaning) {
    case storage_errc::unique_violation:
    case storage_errc::foreign_key_violation:
    case storage_errc::constraint:
      return text + " (" + doing + ")";
    default:
      break;
  }
  // Tables of the library's own are made when the part that they belong to begins.
  const bool unprepared = text.starts_with("no such table: botcore_");
  return doing + " (" + text + (unprepared ? "; call prepare() or start() first)" : ")");
}

}  // namespace botcore::inline v0
