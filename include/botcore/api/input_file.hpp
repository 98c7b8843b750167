/// @file
/// A file that a request sends: one that Telegram has or can fetch, or one that is uploaded with the request.
#pragma once

#include <string>

#include "botcore/api/fwd.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// What the Bot API calls "InputFile or String".
///
/// A reference (a `file_id`, an HTTP URL, or `attach://name`) travels inside the JSON body. Bytes and paths
/// are uploads: they need a multipart body, so encoding one as JSON throws.
class BOTCORE_EXPORT InputFile {
 public:
  enum class source { reference, bytes, path };

  InputFile() = default;             ///< an empty reference
  InputFile(std::string reference);  // NOLINT(google-explicit-constructor)
  InputFile(const char* reference);  // NOLINT(google-explicit-constructor)

  /// An upload from memory.
  /// @param file_name  what the receiver sees; Telegram derives the kind of document from its extension.
  static InputFile from_bytes(std::string bytes, std::string file_name);

  /// An upload from the disk; nothing is opened before the request is sent.
  /// @param file_name  empty: the last component of `path`.
  static InputFile from_path(std::string path, std::string file_name = {});

  source from() const noexcept { return source_; }
  bool is_upload() const noexcept { return source_ != source::reference; }
  /// The reference, the bytes, or the path: see `from()`.
  const std::string& content() const noexcept { return content_; }
  /// Empty for a reference.
  const std::string& file_name() const noexcept { return file_name_; }

  friend bool operator==(const InputFile&, const InputFile&) = default;

  /// @throws error (errc::invalid_argument) for an upload
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputFile& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputFile& value);

 private:
  source source_ = source::reference;
  std::string content_;
  std::string file_name_;
};

}  // namespace botcore::inline v0::api
