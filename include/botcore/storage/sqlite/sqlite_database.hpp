/// @file
/// A database in a SQLite file, or in memory.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/sqlite/snapshot.hpp"

namespace botcore::inline v0 {

class sqlite_engine;

/// What a commit waits for.
enum class sqlite_synchronous : std::uint8_t {
  off,     ///< nothing: a power cut may lose commits and damage the file
  normal,  ///< the file stays sound, but a power cut may lose the latest commits
  full,    ///< what was committed survives a power cut
};

/// Which file, and how it is used.
struct sqlite_options {
  sqlite_options(std::string file) : path(std::move(file)) {}  // NOLINT(google-explicit-constructor)
  sqlite_options(const char* file)
      : sqlite_options(std::string(file)) {}  // NOLINT(google-explicit-constructor)

  /// The file, made when it does not exist (its folder must); ":memory:" for one that ends with the object.
  std::string path;
  /// Bodies that read at the same time, each on a thread and a connection of its own; 1 to 10.
  std::size_t readers = 10;
  /// How long a body may wait to be taken by a reader; zero: without limit.
  std::chrono::milliseconds read_wait = std::chrono::seconds(2);
  /// How long a body may wait to be taken by the writer; zero: without limit.
  std::chrono::milliseconds write_wait = std::chrono::seconds(2);
  /// Bodies that may wait for the writer, and as many for the readers; at least 1.
  std::size_t queue = 1000;
  /// Bodies committed together at most; 1 commits each alone.
  std::size_t group_units = 256;
  /// No further body joins a group after this time.
  std::chrono::microseconds group_time = std::chrono::milliseconds(5);
  /// How long to wait for a lock of another process; zero: fail at once.
  std::chrono::milliseconds busy_wait = std::chrono::seconds(2);
  /// Files up to this size are checked for damage when opened; zero: never.
  std::size_t check_bytes = 16 * 1024 * 1024;
  /// Prepared statements that each connection keeps; zero: none.
  std::size_t cached_statements = 256;
  /// What a commit waits for.
  sqlite_synchronous synchronous = sqlite_synchronous::full;
  /// The name of a registered SQLite VFS (the layer that it reaches files through); empty: the usual one.
  std::string vfs;
};

/// What `optimise` did.
struct sqlite_optimised {
  std::int64_t bytes_before = 0;  ///< the size of the database
  std::int64_t bytes_after = 0;
  bool log_emptied = false;  ///< false: a reader, or another process, still needs the log
};

/// A SQLite database: write-ahead log, `synchronous=FULL`, foreign keys on, one writer that commits what
/// waits as one group. In memory, the same, with reads on the writer.
/// @see database for what bodies may do, threads, cancellation and lifetime.
class BOTCORE_EXPORT sqlite_database final : public database {
 public:
  /// Opens the database, and blocks meanwhile.
  /// @throws error (cannot_open, read_only, not_a_database, corrupt, locked, invalid_argument) naming the
  ///         file.
  sqlite_database(runtime& ground, sqlite_options options);
  ~sqlite_database() override;

  /// Looks through the whole file for damage, and for rows that refer to rows that do not exist. Takes a
  /// reader for as long as reading the file takes. @returns what was found; empty: all is well
  task<std::vector<std::string>> integrity_check();

  /// Brings the statistics of the query planner up to date and moves the log into the file; `vacuum` also
  /// rewrites the file without its unused pages, for which the disk needs twice its size. Writes wait
  /// meanwhile.
  /// @throws error, for example disk_full; then the file is as it was.
  task<sqlite_optimised> optimise(bool vacuum = false);

  /// Copies the whole database into the file `path`, which is replaced only once the copy is verified: damage
  /// looked for, the rows of all tables counted and compared, synced to disk. Writing goes on meanwhile.
  /// @throws error that says why; a file that was there before is then the one it was.
  task<snapshot_report> snapshot(std::string path);

  sql_dialect dialect() const noexcept override { return sql_dialect::sqlite; }
  void enqueue(std::shared_ptr<storage_unit> unit) noexcept override;
  std::chrono::milliseconds longest_wait(access mode) const noexcept override;
  std::size_t waiting(access mode) const noexcept override;

 private:
  std::unique_ptr<sqlite_engine> engine_;
};

}  // namespace botcore::inline v0
