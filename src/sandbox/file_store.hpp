/// @file
/// The files of the sandbox: those that the bot and people have sent, in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "file_types.hpp"

namespace botcore::inline v0::sandbox {

/// One file. Its facts stay for the life of the sandbox; its bytes may be let go.
struct stored_file {
  file_kind kind = file_kind::document;
  std::string file_id;
  std::string unique_id;
  std::string path;  ///< below /file/bot<token>/
  std::string name;  ///< as the sender called it; may be empty
  std::string mime_type;
  std::optional<std::size_t> size;  ///< none: behind a URL, which nobody has fetched
  std::uint32_t width = 0;          ///< of a picture; zero: not known
  std::uint32_t height = 0;
  std::string url;                           ///< where the file is, when only that is known
  std::shared_ptr<const std::string> bytes;  ///< null: let go, or behind a URL
};

using file_pointer = std::shared_ptr<const stored_file>;

class file_store {
 public:
  /// `bot` goes into the identifiers, so that those of one bot mean nothing to another. When more than
  /// `max_bytes` are kept, the oldest are let go; zero: no limit.
  file_store(std::int64_t bot, std::size_t max_bytes) : bot_(bot), max_bytes_(max_bytes) {}

  file_pointer add(file_kind kind, std::string name, std::string bytes);
  file_pointer add_url(file_kind kind, std::string url);

  /// Null when this bot knows no such file.
  file_pointer find(std::string_view file_id) const;
  file_pointer at_path(std::string_view path) const;

  std::size_t bytes() const noexcept { return bytes_; }

 private:
  file_pointer keep(std::shared_ptr<stored_file> file);
  void let_go();

  std::int64_t bot_;
  std::size_t max_bytes_;
  std::size_t bytes_ = 0;
  std::uint64_t last_ = 0;
  std::map<std::string, file_pointer, std::less<>> by_id_;
  std::map<std::string, file_pointer, std::less<>> by_path_;
  std::deque<std::shared_ptr<stored_file>> with_bytes_;  ///< oldest first
};

}  // namespace botcore::inline v0::sandbox
