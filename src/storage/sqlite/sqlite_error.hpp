/// @file
/// SQLite's result codes in our words.
#pragma once

#include <string>
#include <string_view>

#include "botcore/storage/error.hpp"

struct sqlite3;

namespace botcore::inline v0 {

/// What the extended result code `code` means.
storage_errc from_sqlite(int code) noexcept;

/// Throws the last failure of `handle`, which had result code `code`.
[[noreturn]] void throw_sqlite_error(sqlite3* handle, int code, const std::string& doing);

/// `doing` for a statement: its text, shortened.
std::string running_sql(std::string_view sql);

}  // namespace botcore::inline v0
