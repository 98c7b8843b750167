/// @file
/// A file that a request sends: one that Telegram has or can fetch, or one that is uploaded with the request.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "botcore/api/fwd.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"

namespace botcore::inline v0 {

/// Puts bytes of a file, from `offset` on, into the span and returns how many; 0 only at the end.
///
/// The offset grows piece by piece; it is 0 again when a request that did not arrive is sent once more. A source
/// that cannot go back throws then. It is called on the executor of the client, so it should not wait.
using file_reader = function<std::size_t(std::uint64_t offset, std::span<char> into)>;

/// Told after each piece of an upload or download how many bytes have gone, and how many there are, where that is
/// known. It must not throw.
using file_progress = function<void(std::uint64_t done, std::optional<std::uint64_t> total)>;

}  // namespace botcore::inline v0

namespace botcore::inline v0::api {

/// What the Bot API calls "InputFile or String".
///
/// A reference (a `file_id` or an HTTP URL) is text, and travels inside the request's JSON. Bytes, paths and readers
/// are uploads: the request becomes `multipart/form-data`, and the file is read piece by piece while it is sent, so
/// that it never is in memory as a whole. An upload may stand anywhere in a request that a reference may, also deep
/// inside (the media of an album, a sticker's file, a thumbnail).
///
/// Copies share the bytes, the reader and the progress callback.
/// @see https://core.telegram.org/bots/api#sending-files
class BOTCORE_EXPORT InputFile {
 public:
  enum class source { reference, bytes, path, reader };

  InputFile() = default;             ///< an empty reference
  InputFile(std::string reference);  // NOLINT(google-explicit-constructor)
  InputFile(const char* reference);  // NOLINT(google-explicit-constructor)

  /// An upload from memory.
  /// @param file_name  what the receiver sees; Telegram derives the kind of document from its extension.
  static InputFile from_bytes(std::string bytes, std::string file_name);

  /// An upload from the disk; nothing is opened before the request is sent.
  /// @param file_name  empty: the last component of `path`.
  static InputFile from_path(std::string path, std::string file_name = {});

  /// An upload of bytes that a callback gives. What it throws ends the call and reaches its caller.
  /// @param size  how many bytes there are, if that is known: the request then says so in advance, and limits are
  ///              checked before anything is sent.
  /// @throws error (errc::invalid_argument) for an empty function
  static InputFile from_reader(file_reader read, std::string file_name,
                               std::optional<std::uint64_t> size = {});

  /// Has `progress` told how far the upload is; an empty function: nobody.
  InputFile& with_progress(file_progress progress) &;
  InputFile&& with_progress(file_progress progress) &&;

  source from() const noexcept { return source_; }
  bool is_upload() const noexcept { return source_ != source::reference; }
  /// The reference, the bytes, or the path, see `from()`; empty for a reader. Valid as long as a copy lives.
  const std::string& content() const noexcept;
  /// What the receiver sees; empty for a reference.
  const std::string& file_name() const noexcept { return file_name_; }
  /// Null unless it comes from a reader.
  file_reader* reader() const noexcept { return reader_.get(); }
  /// What `from_reader` was told.
  const std::optional<std::uint64_t>& announced_size() const noexcept { return size_; }
  /// Null when nobody wants to know.
  file_progress* progress() const noexcept { return progress_.get(); }

  /// Readers are equal when they are copies of one another; progress callbacks are not compared.
  friend BOTCORE_EXPORT bool operator==(const InputFile& left, const InputFile& right) noexcept;

  /// @throws error (errc::invalid_argument) for an upload, unless `out` collects uploads
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputFile& value);
  /// As a member of an object: an upload that is a parameter of the request itself becomes the part of that name.
  friend BOTCORE_EXPORT void encode_member(json_writer& out, std::string_view name, const InputFile& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputFile& value);

 private:
  source source_ = source::reference;
  std::shared_ptr<const std::string> content_;  // null: empty
  std::string file_name_;
  std::optional<std::uint64_t> size_;
  std::shared_ptr<file_reader> reader_;
  std::shared_ptr<file_progress> progress_;
};

}  // namespace botcore::inline v0::api
