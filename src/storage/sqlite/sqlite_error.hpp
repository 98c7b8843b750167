/// @file
/// SQLite's result codes in our words.
#pragma once

#include <string>
#include <string_view>

#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {

/// What the extended result code `code` means.
storage_errc from_sqlite(int code) noexcept;

/// `doing` for a statement: its text, shortened.
std::string running_sql(std::string_view sql);

/// `doing` for what SQLite refused with `text`: with a constraint, its name comes before the long statement.
std::string sqlite_failure(storage_errc meaning, const std::string& doing, const std::string& text);

}  // namespace botcore::inline v0
