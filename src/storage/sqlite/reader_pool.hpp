/// @file
/// Threads that read, each on a connection of its own, started as they are needed.
#pragma once

#include <mutex>
#include <thread>
#include <vector>

#include "sqlite_connection.hpp"
#include "unit_queue.hpp"

namespace botcore::inline v0 {

class reader_pool {
 public:
  reader_pool(database& owner, const sqlite_options& options)
      : owner_(owner), options_(options), queue_(options.queue) {}
  /// Finishes what is queued.
  ~reader_pool();
  reader_pool(const reader_pool&) = delete;
  reader_pool& operator=(const reader_pool&) = delete;

  /// False when too many wait.
  bool push(std::shared_ptr<storage_unit> unit);

 private:
  void serve() noexcept;
  void read(std::unique_ptr<sqlite_connection>& connection, storage_unit& unit) noexcept;

  database& owner_;
  const sqlite_options& options_;
  unit_queue queue_;
  std::mutex mutex_;
  std::vector<std::thread> threads_;
};

}  // namespace botcore::inline v0
