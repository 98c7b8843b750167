/// @file
/// A SQLite file in use: its writer, its readers, and their threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "engine_guard.hpp"
#include "reader_pool.hpp"
#include "sqlite_connection.hpp"
#include "sqlite_writer.hpp"
#include "unit_queue.hpp"

namespace botcore::inline v0 {

inline constexpr const char* sqlite_path_in_memory = ":memory:";

/// @throws error (invalid_argument) for options that cannot be.
sqlite_options checked_sqlite_options(sqlite_options options);

/// What a database hands its units to; a database may change it for another one.
class sqlite_engine {
 public:
  enum class use : std::uint8_t {
    read_write,      ///< makes the file when it does not exist
    existing_file,   ///< the same, for a file that must exist
    read_only_copy,  ///< there is no writer, and the file stays as it is
  };

  /// Opens the file, and blocks meanwhile. @throws error as `sqlite_database`'s constructor does.
  sqlite_engine(database& owner, sqlite_options options, use how = use::read_write,
                engine_guard* guard = nullptr);
  ~sqlite_engine();
  sqlite_engine(const sqlite_engine&) = delete;
  sqlite_engine& operator=(const sqlite_engine&) = delete;

  queued push(const std::shared_ptr<storage_unit>& unit);
  /// Hands it on, or finishes it with what hinders; false when the engine is closed.
  bool enqueue(const std::shared_ptr<storage_unit>& unit) noexcept;
  std::size_t waiting(database::access mode) const noexcept;

  /// Runs what is queued, ends the threads and closes the file. Never from a thread of the engine.
  void close() noexcept;
  /// From now on, nothing is written when the file is closed.
  void leave_files() noexcept;

  const sqlite_options& options() const noexcept { return options_; }

 private:
  bool on_readers(database::access mode) const noexcept {
    return mode == database::access::read && readers_.has_value();
  }

  const sqlite_options options_;
  const engine_ground ground_;
  std::unique_ptr<sqlite_connection> connection_;  // the writer's
  unit_queue writes_;
  std::optional<sqlite_writer> writer_;
  std::optional<reader_pool> readers_;
  std::atomic<bool> leave_files_{false};
  std::mutex closing_;  // two may close it; the second one waits for the first
  std::thread thread_;
};

}  // namespace botcore::inline v0
