#include "part_file.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {

// Not mkstemp: its files may be read by their owner only, and the finished one should have the usual rights.
part_file::part_file(std::string target) : target_(std::move(target)) {
  std::error_code ignored;
  if (target_.empty() || target_.ends_with('/') || std::filesystem::is_directory(target_, ignored)) {
    errno = EISDIR;
    fail("creating");
  }
  constexpr int most_names = 100;
  for (int i = 0; i != most_names && file_ < 0; ++i) {
    path_ = target_ + "." + std::to_string(::getpid()) + "-" + std::to_string(i) + ".part";
    file_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file_ < 0 && errno != EEXIST) fail("creating");
  }
  if (file_ < 0) fail("creating");
}

part_file::~part_file() {
  if (file_ >= 0) ::close(file_);
  if (!path_.empty()) ::unlink(path_.c_str());
}

void part_file::fail(const char* doing) const {
  throw error(error_code(errno, boost::system::system_category()),
              std::string(doing) + " the download '" + target_ + "'");
}

void part_file::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ::ssize_t written = ::write(file_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail("writing");
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void part_file::restart() {
  if (::ftruncate(file_, 0) != 0 || ::lseek(file_, 0, SEEK_SET) != 0) fail("writing");
}

void part_file::commit() {
  if (::fsync(file_) != 0) fail("writing");
  if (::close(std::exchange(file_, -1)) != 0) fail("writing");
  if (std::rename(path_.c_str(), target_.c_str()) != 0) fail("renaming");
  path_.clear();
}

}  // namespace botcore::inline v0
