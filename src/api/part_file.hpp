/// @file
/// A file that appears under its name only when it is whole.
#pragma once

#include <string>
#include <string_view>

namespace botcore::inline v0 {

/// Writes to a new file beside the target. Destroyed before `commit`, it takes its file away again.
/// What fails throws an error with the system's reason.
class part_file {
 public:
  explicit part_file(std::string target);
  ~part_file();
  part_file(const part_file&) = delete;
  part_file& operator=(const part_file&) = delete;

  void write(std::string_view bytes);
  /// Empties it again.
  void restart();
  /// Puts everything on the disk, then the file in the place of the target.
  void commit();

 private:
  [[noreturn]] void fail(const char* doing) const;

  std::string target_;
  std::string path_;
  int file_ = -1;
};

}  // namespace botcore::inline v0
