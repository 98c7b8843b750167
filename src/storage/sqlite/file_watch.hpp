/// @file
/// Notices when a database's file is not the one any more that was opened.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>

namespace botcore::inline v0 {

/// Knows a file and its log by device and inode: an open file that is deleted goes on working, and all that is
/// written to it is lost without an error.
///
/// It only asks for names, and never opens the file: closing it again would drop SQLite's locks.
/// @par Thread safety  safe, `remember` apart.
class file_watch {
 public:
  enum class finding : std::uint8_t { sound, gone, replaced, unreadable, log_gone, log_replaced };

  explicit file_watch(std::string path) : path_(std::move(path)) {}

  /// What is there now is the right one.
  void remember() noexcept;
  finding look() const noexcept;
  /// Which file, and which state of it, has the name now; nothing when there is none.
  struct version {
    dev_t device;
    ino_t inode;
    std::int64_t changed_s;  // an inode's number is given again to the next file
    std::int64_t changed_ns;
    friend bool operator==(const version&, const version&) = default;
    bool is_file_of(const version& other) const noexcept {
      return device == other.device && inode == other.inode;
    }
  };
  std::optional<version> version_there() const noexcept;
  /// A sentence for `found`.
  std::string describe(finding found) const;

 private:
  struct identity {
    dev_t device;
    ino_t inode;
    friend bool operator==(const identity&, const identity&) = default;
  };

  /// Nothing when there is no such file; `number` is the system's reason.
  static std::optional<identity> identify(const std::string& path, int& number) noexcept;

  const std::string path_;
  std::string log_path_;  // where a link leads to: SQLite keeps the log beside the real file
  std::optional<identity> file_;
  std::optional<identity> log_;
};

}  // namespace botcore::inline v0
