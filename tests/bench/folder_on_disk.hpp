/// @file
/// A folder for a benchmark's databases, on a disk that a sync really reaches.
#pragma once

#include <sys/statfs.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace botcore::bench {

/// Made in the folder that the benchmark is run from, and removed with the object.
class folder_on_disk {
 public:
  /// Ends the program where there is no disk: a sync costs nothing on tmpfs, so that its figures mean nothing.
  folder_on_disk() : path_(std::filesystem::current_path() / ("bench-" + std::to_string(getpid()))) {
    constexpr long tmpfs = 0x01021994;
    constexpr long ramfs = static_cast<long>(0x858458f6);
    std::filesystem::create_directories(path_);
    struct statfs about {};
    if (::statfs(path_.c_str(), &about) != 0 || about.f_type == tmpfs || about.f_type == ramfs) {
      std::filesystem::remove_all(path_);
      std::fprintf(stderr, "bench: %s is not on a disk: run this from a folder that is\n", path_.c_str());
      std::exit(2);
    }
  }
  ~folder_on_disk() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  folder_on_disk(const folder_on_disk&) = delete;
  folder_on_disk& operator=(const folder_on_disk&) = delete;

  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace botcore::bench
