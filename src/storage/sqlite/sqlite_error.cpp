#include "sqlite_error.hpp"

#include <cerrno>

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

/// A file that is there but may not be opened counts as not writable.
bool refused_by_permissions(sqlite3* handle, int code) noexcept {
  if ((code & 0xff) != SQLITE_CANTOPEN || !handle) return false;
  const int system = sqlite3_system_errno(handle);
  return system == EACCES || system == EPERM || system == EROFS;
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
    case SQLITE_NOMEM:
    case SQLITE_NOLFS:
      return storage_errc::io_error;
    default:
      return storage_errc::bad_statement;
  }
}

void throw_sqlite_error(sqlite3* handle, int code, const std::string& doing) {
  const storage_errc meaning =
      refused_by_permissions(handle, code) ? storage_errc::read_only : from_sqlite(code);
  const char* text = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
  throw error(meaning, doing + " (" + text + ")");
}

std::string running_sql(std::string_view sql) {
  constexpr std::size_t limit = 200;
  std::string shortened(sql.substr(0, limit));
  if (sql.size() > limit) shortened += "…";
  return "running \"" + shortened + "\"";
}

}  // namespace botcore::inline v0
