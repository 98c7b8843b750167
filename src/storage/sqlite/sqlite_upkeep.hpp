/// @file
/// What keeps a SQLite file in order, as bodies for a database to run.
#pragma once

#include <string>
#include <vector>

#include "botcore/storage/sqlite/sqlite_database.hpp"

namespace botcore::inline v0 {

class sqlite_connection;

/// What is wrong in the file of `connection`: damage, and rows that refer to nothing. At most a hundred of each.
std::vector<std::string> integrity_findings(sqlite_connection& connection);

/// The damage alone.
std::vector<std::string> damage_findings(sqlite_connection& connection);

/// The bytes of a database, without its log.
std::int64_t database_bytes(sqlite_connection& connection);

/// To be run with `access::read`.
struct integrity_body final : transaction_body {
  void run(transaction& tx) override;
  std::vector<std::string> findings;
};

/// To be run with `access::alone`.
struct optimise_body final : transaction_body {
  explicit optimise_body(bool with_vacuum) noexcept : vacuum(with_vacuum) {}
  void run(transaction& tx) override;
  const bool vacuum;
  sqlite_optimised outcome;
};

}  // namespace botcore::inline v0
