/// @file
/// What connections to one file of a simulated disk share: locks, and the memory that indexes a write-ahead log.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace botcore::test {

/// The locks of SQLite's documentation, among the connections of one process.
/// @par Thread safety  safe.
class simulated_sharing {
 public:
  using connection = const void*;

  /// @name The file's own locks: SQLITE_LOCK_NONE to SQLITE_LOCK_EXCLUSIVE
  /// @{
  bool lock(connection mine, int level);
  void unlock(connection mine, int level);
  bool is_reserved() const;
  /// @}

  /// @name The shared memory
  /// @{
  bool lock_slots(connection mine, int first, int count, bool exclusive);
  void unlock_slots(connection mine, int first, int count);
  /// Null when the region is not there and is not to be made.
  void* region(connection mine, std::size_t index, std::size_t bytes, bool make);
  /// The memory goes with the last connection that uses it.
  void unmap(connection mine);
  /// @}

 private:
  struct slot {
    std::set<connection> shared;
    connection exclusive = nullptr;
  };

  mutable std::mutex mutex_;
  std::map<connection, int> levels_;
  std::array<slot, 8> slots_;
  std::vector<std::unique_ptr<std::byte[]>> regions_;
  std::set<connection> mapped_;
};

}  // namespace botcore::test
