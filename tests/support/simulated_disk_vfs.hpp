/// @file
/// Lets SQLite keep its files on a simulated disk.
#pragma once

#include <memory>
#include <string>

#include "support/simulated_disk.hpp"

namespace botcore::test {

/// A disk under a name that `sqlite_options::vfs` can take, for as long as the object lives; databases on it must
/// be closed before.
class simulated_disk_vfs {
 public:
  explicit simulated_disk_vfs(simulated_disk& disk);
  ~simulated_disk_vfs();
  simulated_disk_vfs(const simulated_disk_vfs&) = delete;
  simulated_disk_vfs& operator=(const simulated_disk_vfs&) = delete;

  const std::string& name() const noexcept;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace botcore::test
