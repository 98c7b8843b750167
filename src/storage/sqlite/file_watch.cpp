#include "file_watch.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace botcore::inline v0 {

std::optional<file_watch::identity> file_watch::identify(const std::string& path, int& number) noexcept {
  struct stat found {};
  number = stat(path.c_str(), &found) == 0 ? 0 : errno;
  if (number != 0) return std::nullopt;
  return identity{found.st_dev, found.st_ino};
}

std::optional<file_watch::version> file_watch::version_there() const noexcept {
  struct stat found {};
  if (stat(path_.c_str(), &found) != 0) return std::nullopt;
  return version{found.st_dev, found.st_ino, found.st_ctim.tv_sec, found.st_ctim.tv_nsec};
}

void file_watch::remember() noexcept {
  std::error_code failed;
  const auto real = std::filesystem::canonical(path_, failed);
  log_path_ = (failed ? path_ : real.string()) + "-wal";
  int ignored = 0;
  file_ = identify(path_, ignored);
  log_ = identify(log_path_, ignored);
}

file_watch::finding file_watch::look() const noexcept {
  int number = 0;
  const auto file = identify(path_, number);
  if (!file) return number == ENOENT || number == ENOTDIR ? finding::gone : finding::unreadable;
  if (file != file_) return finding::replaced;
  if (faccessat(AT_FDCWD, path_.c_str(), R_OK, AT_EACCESS) != 0) return finding::unreadable;
  if (!log_) return finding::sound;
  const auto log = identify(log_path_, number);
  if (!log) return finding::log_gone;
  return log == log_ ? finding::sound : finding::log_replaced;
}

std::string file_watch::describe(finding found) const {
  const std::string file = "the file '" + path_ + "' ";
  switch (found) {
    case finding::gone:
      return file + "is gone";
    case finding::replaced:
      return file + "was replaced by another one";
    case finding::unreadable:
      return file + "cannot be read any more";
    case finding::log_gone:
      return file + "has lost its log '" + log_path_ + "'";
    case finding::log_replaced:
      return "the log '" + log_path_ + "' was replaced by another one";
    default:
      return file + "is sound";
  }
}

}  // namespace botcore::inline v0
