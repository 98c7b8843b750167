#include "copy_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "botcore/storage/error.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::array<const char*, 4> database_file_endings = {"", "-wal", "-shm", "-journal"};

storage_errc meaning_of_errno(int number) noexcept {
  switch (number) {
    case ENOSPC:
    case EDQUOT:
      return storage_errc::disk_full;
    case EACCES:
    case EPERM:
    case EROFS:
      return storage_errc::read_only;
    case EIO:
      return storage_errc::io_error;
    case EWOULDBLOCK:
      return storage_errc::locked;
    default:
      return storage_errc::cannot_open;
  }
}

bool file_exists(const std::string& path) noexcept {
  struct stat found {};
  return lstat(path.c_str(), &found) == 0;
}

/// The file that `descriptor` stands for is the one of that name.
bool is_file_at(int descriptor, const std::string& path) noexcept {
  struct stat held {};
  struct stat named {};
  return fstat(descriptor, &held) == 0 && stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
         held.st_dev == named.st_dev;
}

void rename_file(const std::string& from, const std::string& to) {
  if (rename(from.c_str(), to.c_str()) != 0)
    throw_file_error(errno, "renaming the file '" + from + "' to '" + to + "'");
}

/// What a name stands for, or will stand for when the file is made.
struct named_file {
  explicit named_file(const std::string& path) : there(stat(path.c_str(), &found) == 0) {
    std::error_code failed;
    const auto canonical = std::filesystem::weakly_canonical(path, failed);
    name = failed ? path : canonical.string();
  }

  bool is(const named_file& other) const noexcept {
    if (name == other.name) return true;
    return there && other.there && found.st_dev == other.found.st_dev && found.st_ino == other.found.st_ino;
  }

  struct stat found {};
  bool there;
  std::string name;
};

/// All files that a database has, or that are made on the way to a copy of that name.
std::vector<named_file> files_beside(const std::string& path) {
  std::error_code failed;
  const auto canonical = std::filesystem::weakly_canonical(path, failed);
  const std::string whole =
      failed ? path : canonical.string();  // SQLite names the others after the real file
  std::vector<named_file> files;
  for (const std::string& name : {whole, path + ".new"}) {
    for (const char* ending : database_file_endings) files.emplace_back(name + ending);
  }
  return files;
}

/// A name of which neither the file nor its log exists.
std::string unused_database_name(const std::string& wanted) {
  const auto used = [](const std::string& name) {
    for (const char* ending : database_file_endings) {
      if (file_exists(name + ending)) return true;
    }
    return false;
  };
  std::string name = wanted;
  for (int number = 2; used(name); ++number) name = wanted + "-" + std::to_string(number);
  return name;
}

}  // namespace

void throw_file_error(int number, const std::string& doing) {
  throw error(meaning_of_errno(number), doing + " (" + std::generic_category().message(number) + ")");
}

void require_files_apart(const std::string& path, const std::string& copy) {
  const std::vector<named_file> one = files_beside(path);
  const std::vector<named_file> other = files_beside(copy);
  for (const named_file& mine : one) {
    for (const named_file& its : other) {
      if (!mine.is(its)) continue;
      throw error(errc::invalid_argument,
                  "a copy '" + copy + "' of the database '" + path + "', which is in the way of its files");
    }
  }
}

void sync_folder_of(const std::string& path) {
  const std::string parent = std::filesystem::path(path).parent_path().string();
  const std::string folder = parent.empty() ? "." : parent;
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && fsync(descriptor) == 0;
  const int number = errno;
  if (descriptor >= 0) close(descriptor);
  if (!synced) throw_file_error(number, "syncing the folder '" + folder + "'");
}

lost_database::lost_database(const std::string& path, const std::string& date) {
  const std::string aside = unused_database_name(path + ".lost-" + date);
  renamed_.reserve(database_file_endings.size());
  try {
    for (const char* ending : database_file_endings) {
      std::pair<std::string, std::string> names(path + ending, aside + ending);
      if (!file_exists(names.first)) continue;
      rename_file(names.first, names.second);
      renamed_.push_back(std::move(names));
    }
  } catch (...) {
    bring_back();
    throw;
  }
}

lost_database::~lost_database() {
  bring_back();
}

void lost_database::bring_back() noexcept {
  for (const auto& [from, to] : renamed_) rename(to.c_str(), from.c_str());
}

copy_file::copy_file(std::string target) : target_(std::move(target)), path_(target_ + ".new") {
  descriptor_ = open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor_ < 0) throw_file_error(errno, "making the file '" + path_ + "'");
  // A file that was left behind by a crash is taken over; one that somebody else works on is not.
  const bool locked = flock(descriptor_, LOCK_EX | LOCK_NB) == 0 && is_file_at(descriptor_, path_);
  if (locked && ftruncate(descriptor_, 0) == 0) return;
  const int number = locked ? errno : EWOULDBLOCK;
  close(descriptor_);
  throw_file_error(number, "making the file '" + path_ + "'");
}

copy_file::~copy_file() {
  if (!placed_) unlink(path_.c_str());
  for (const char* ending : {"-journal", "-wal", "-shm"}) unlink((path_ + ending).c_str());
  if (descriptor_ >= 0) close(descriptor_);
}

void copy_file::take_permissions_of(const std::string& original) noexcept {
  struct stat found {};
  if (stat(original.c_str(), &found) != 0) return;
  constexpr mode_t permissions = S_IRWXU | S_IRWXG | S_IRWXO;
  if (fchmod(descriptor_, found.st_mode & permissions) != 0) return;  // it stays with its owner, then
}

void copy_file::put_in_place() {
  sync();
  rename_to_target();
  sync_folder_of(target_);
}

void copy_file::sync() {
  if (fsync(descriptor_) != 0) throw_file_error(errno, "syncing the file '" + path_ + "'");
}

void copy_file::rename_to_target() {
  rename_file(path_, target_);
  placed_ = true;
  // Closed before anybody opens the target: closing it later would drop the locks of that database.
  close(std::exchange(descriptor_, -1));
}

}  // namespace botcore::inline v0
