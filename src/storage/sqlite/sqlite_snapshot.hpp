/// @file
/// Makes verified copies of a SQLite database.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "botcore/core/function.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/sqlite/snapshot.hpp"

namespace botcore::inline v0 {

class sqlite_connection;

/// Copies what `source` sees into the file `path`, which nobody else uses, and compares the two. `source` is in a
/// transaction, or nobody else writes to its database. The copy is one file, without a log.
/// @throws error when anything is wrong with the copy
snapshot_report copy_database(sqlite_connection& source, const std::string& path, system_time taken);

/// Says in a copy, made by `copy_database`, when it was taken.
void date_copy(const std::string& path, system_time taken);

/// When the copy was taken, by its own word, else by its file's; nothing when there is no such file.
/// @throws error when it is no database
std::optional<system_time> date_of_copy(sqlite_connection& copy);

/// Tables that are the application's or the library's, not SQLite's.
std::int64_t count_tables(sqlite_connection& connection);
std::vector<std::string> names_of_tables(sqlite_connection& connection);

/// To be run with `access::read`, in memory with `access::alone`.
struct snapshot_body final : transaction_body {
  snapshot_body(std::string file, const clock& its_time) : target(std::move(file)), time(its_time) {}
  void run(transaction& tx) override;

  const std::string target;
  const clock& time;
  /// Asked before the copy is made, and again before it is put in its place; throws to leave all as it was.
  function<void(const std::string& source)> permit;
  /// Held while the copy is made, where two may be asked for the same file at the same time; may be null.
  std::mutex* turn = nullptr;
  snapshot_report report;
};

}  // namespace botcore::inline v0
