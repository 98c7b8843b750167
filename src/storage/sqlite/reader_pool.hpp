/// @file
/// Threads that read, each on a connection of its own, started as they are needed.
#pragma once

#include <atomic>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "engine_guard.hpp"
#include "sqlite_connection.hpp"
#include "unit_queue.hpp"

namespace botcore::inline v0 {

class reader_pool {
 public:
  reader_pool(engine_ground ground, sqlite_connection::role role)
      : ground_(ground), role_(role), queue_(ground.options.queue) {}
  /// Finishes what is queued.
  ~reader_pool();
  reader_pool(const reader_pool&) = delete;
  reader_pool& operator=(const reader_pool&) = delete;

  queued push(std::shared_ptr<storage_unit> unit);
  std::size_t waiting() const { return queue_.waiting(); }

  /// The threads end when they have served what is queued. Waits for them.
  void close();
  /// @see sqlite_connection::leave_files
  void leave_files() noexcept { leave_files_ = true; }

 private:
  void serve() noexcept;
  void read(std::unique_ptr<sqlite_connection>& connection, std::shared_ptr<storage_unit> unit) noexcept;
  bool file_is_lost(const sqlite_connection* connection, const std::exception_ptr& failure) const noexcept;

  engine_ground ground_;
  const sqlite_connection::role role_;
  unit_queue queue_;
  std::mutex mutex_;
  std::vector<std::thread> threads_;
  bool closed_ = false;
  std::atomic<bool> leave_files_{false};
};

}  // namespace botcore::inline v0
