/// @file
/// What can go wrong with a database, each with a message that names the mend.
#pragma once

#include <type_traits>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

/// What went wrong with a database.
enum class storage_errc {
  // Somebody else must act: repeating at once does not help.
  cannot_open = 1,  ///< the file or its folder is missing, or is not a file
  read_only,        ///< the file, or its folder, may not be written
  not_a_database,   ///< the file holds something else
  corrupt,          ///< the file is a damaged database
  disk_full,        ///< no room on the disk, or the size limit is reached
  io_error,         ///< the disk failed
  // The program asks for something that cannot be.
  unique_violation,       ///< a row with these values exists already
  foreign_key_violation,  ///< a row that is referred to does not exist, or is still referred to
  constraint,             ///< another constraint of the table: CHECK, NOT NULL
  bad_statement,          ///< the SQL text or its parameters are wrong, or it writes in a `read`
  wrong_type,             ///< the column holds another type, or NULL, or a number out of range
  no_such_column,         ///< the result has no column of this name
  transaction_ended,      ///< a statement came after its transaction was rolled back
  // Repeating later helps.
  timed_out,   ///< nobody took the operation in time: the database is overloaded or stuck
  queue_full,  ///< too many operations wait already
  locked,      ///< another process holds the database
  // The application and the file are not of the same age.
  schema_newer,         ///< a newer version of the application has migrated this database
  schema_changed,       ///< a migration that was applied before reads differently now
  foreign_transaction,  ///< a transaction of another database was handed in
  // The primary file is lost.
  copy_read_only,  ///< the database runs on its copy, which may only be read until an operator acts
};

/// The category of storage_errc.
BOTCORE_EXPORT const boost::system::error_category& storage_category() noexcept;
/// Makes storage_errc error codes; found by Boost.System.
BOTCORE_EXPORT error_code make_error_code(storage_errc code) noexcept;

/// True for failures that pass by themselves, or when an operator acts: the same operation, repeated later,
/// may succeed (`timed_out`, `queue_full`, `locked`, `disk_full`, `io_error`).
BOTCORE_EXPORT bool is_transient_storage_error(const error_code& code) noexcept;

}  // namespace botcore::inline v0

/// @cond
template <>
struct boost::system::is_error_code_enum<botcore::storage_errc> : std::true_type {};
/// @endcond
