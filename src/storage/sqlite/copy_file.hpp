/// @file
/// A file that takes the place of another one, whole or not at all.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace botcore::inline v0 {

/// Throws what the system's `number` means. @throws error
[[noreturn]] void throw_file_error(int number, const std::string& doing);

/// Syncs the folder of `path`, so that names in it outlast a power cut. @throws error
void sync_folder_of(const std::string& path);

/// Throws unless making a copy at `copy` stays clear of the files of the database `path`, and the other way round:
/// both names have files beside them, by themselves ("-wal", "-shm", "-journal") and while they are made (".new").
/// Looks at what the names stand for, so links and other spellings do not help. @throws error (invalid_argument)
void require_files_apart(const std::string& path, const std::string& copy);

/// The files of the database `path`, set aside under a dated name that does not exist yet; they come back at the end,
/// unless they are to be kept there.
class lost_database {
 public:
  /// @throws error, when not all could be set aside; then all are where they were
  lost_database(const std::string& path, const std::string& date);
  ~lost_database();
  lost_database(const lost_database&) = delete;
  lost_database& operator=(const lost_database&) = delete;

  void keep() noexcept { renamed_.clear(); }

 private:
  void bring_back() noexcept;

  std::vector<std::pair<std::string, std::string>> renamed_;  // from where, to where
};

/// An empty file "TARGET.new" that nobody else writes to; removed at the end, unless it was put in place.
class copy_file {
 public:
  /// @throws error, locked when somebody else is making a copy for the same target
  explicit copy_file(std::string target);
  ~copy_file();
  copy_file(const copy_file&) = delete;
  copy_file& operator=(const copy_file&) = delete;

  const std::string& path() const noexcept { return path_; }
  /// Who may read and write it follows `original`, if that exists.
  void take_permissions_of(const std::string& original) noexcept;
  /// The three steps, each on its own. @throws error
  void sync();
  void rename_to_target();
  /// Syncs it, renames it to the target and syncs the folder. @throws error
  void put_in_place();

 private:
  const std::string target_;
  const std::string path_;
  int descriptor_ = -1;
  bool placed_ = false;
};

}  // namespace botcore::inline v0
