/// @file
/// A SQLite VFS over the real files whose disk can be made to fail.
#pragma once

#include <atomic>
#include <string>

#include <sqlite3.h>

namespace botcore::test {

/// Registered as long as it lives; databases that use it must be closed before.
class failing_vfs {
 public:
  explicit failing_vfs(std::string name);
  ~failing_vfs();
  failing_vfs(const failing_vfs&) = delete;
  failing_vfs& operator=(const failing_vfs&) = delete;

  const std::string& name() const noexcept { return name_; }

  std::atomic<bool> reads_fail{false};
  std::atomic<bool> syncs_fail{false};
  std::atomic<bool> disk_full{false};

 private:
  struct file;
  static failing_vfs& of(sqlite3_vfs* vfs) noexcept { return *static_cast<failing_vfs*>(vfs->pAppData); }
  static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* made, int flags, int* got);
  static const sqlite3_io_methods* methods();

  const std::string name_;
  sqlite3_vfs* const real_;
  sqlite3_vfs vfs_{};
};

}  // namespace botcore::test
