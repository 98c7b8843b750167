/// @file
/// An open SQLite connection, and what its failures mean.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "botcore/storage/error.hpp"

struct sqlite3;

namespace botcore::inline v0 {

/// True for failures after which the file is not to be trusted any more: damage, and a disk that fails.
bool says_file_is_lost(const error_code& code) noexcept;

class sqlite_handle {
 public:
  /// `flags` as for `sqlite3_open_v2`; an empty `vfs` is the usual one. @throws error
  void open(const std::string& path, int flags, const std::string& vfs);
  sqlite3* get() const noexcept { return handle_.get(); }

  /// From now on, failures that concern the file name it.
  void name_file(const std::string& path) { path_ = path; }

  /// Throws what result code `code` of the latest call means.
  /// @throws error; std::bad_alloc when SQLite had no memory.
  [[noreturn]] void fail(int code, const std::string& doing);

  /// The first failure that says that the file is lost, also when its statement's body caught it.
  const std::optional<error>& fault() const noexcept { return fault_; }

 private:
  struct closer {
    void operator()(sqlite3* handle) const noexcept;
  };

  std::unique_ptr<sqlite3, closer> handle_;
  std::string path_;
  std::optional<error> fault_;
};

}  // namespace botcore::inline v0
