#include "sqlite_handle.hpp"

#include <cerrno>
#include <new>

#include <sqlite3.h>

#include "sqlite_error.hpp"

namespace botcore::inline v0 {
namespace {

/// A file that is there but may not be opened counts as not writable.
bool refused_by_permissions(int code, int system) noexcept {
  return (code & 0xff) == SQLITE_CANTOPEN && (system == EACCES || system == EPERM || system == EROFS);
}

/// Not every way in which a full disk shows is SQLITE_FULL.
bool refused_by_full_disk(int code, int system) noexcept {
  return (code & 0xff) == SQLITE_IOERR && (system == ENOSPC || system == EDQUOT);
}

storage_errc meaning_of_sqlite_failure(sqlite3* handle, int code) noexcept {
  const int system = handle ? sqlite3_system_errno(handle) : 0;
  if (refused_by_permissions(code, system)) return storage_errc::read_only;
  if (refused_by_full_disk(code, system)) return storage_errc::disk_full;
  return from_sqlite(code);
}

bool concerns_the_file(storage_errc meaning) noexcept {
  switch (meaning) {
    case storage_errc::cannot_open:
    case storage_errc::read_only:
    case storage_errc::not_a_database:
    case storage_errc::corrupt:
    case storage_errc::disk_full:
    case storage_errc::io_error:
    case storage_errc::locked:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool says_file_is_lost(const error_code& code) noexcept {
  return code == storage_errc::corrupt || code == storage_errc::not_a_database ||
         code == storage_errc::io_error;
}

void sqlite_handle::closer::operator()(sqlite3* handle) const noexcept {
  sqlite3_close_v2(handle);
}

void sqlite_handle::open(const std::string& path, int flags, const std::string& vfs) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &opened, flags, vfs.empty() ? nullptr : vfs.c_str());
  handle_.reset(opened);
  if (opened) sqlite3_extended_result_codes(opened, 1);
  if (code != SQLITE_OK) fail(code, "opening the database file '" + path + "'");
}

void sqlite_handle::fail(int code, const std::string& doing) {
  if ((code & 0xff) == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM) throw std::bad_alloc();
  const storage_errc meaning = meaning_of_sqlite_failure(handle_.get(), code);
  std::string what = doing;
  if (!path_.empty() && concerns_the_file(meaning)) what += " on the database file '" + path_ + "'";
  const char* text = handle_ ? sqlite3_errmsg(handle_.get()) : sqlite3_errstr(code);
  const error failure(meaning, sqlite_failure(meaning, what, text));
  if (!fault_ && says_file_is_lost(failure.code())) fault_ = failure;
  throw failure;
}

}  // namespace botcore::inline v0
