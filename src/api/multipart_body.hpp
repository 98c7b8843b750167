/// @file
/// A request with uploads as `multipart/form-data`, written while it is sent.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/upload_list.hpp"
#include "botcore/net/http_body.hpp"

#include "upload_bytes.hpp"

namespace botcore::inline v0 {

/// Each member of the request's JSON is a part, each upload another (RFC 7578).
class multipart_body final : public http_body_source {
 public:
  /// Opens the files.
  /// @param parameters      a JSON object
  /// @param uploads         must outlive the body
  /// @param max_file_bytes  of one file; 0: no limit
  /// @throws error when a file cannot be opened, is empty or too large.
  multipart_body(std::string_view parameters, const upload_list& uploads, std::uint64_t max_file_bytes);

  /// With the boundary.
  std::string content_type() const { return "multipart/form-data; boundary=" + boundary_; }

  std::optional<std::uint64_t> size() const override;
  task<std::size_t> read(std::span<char> into) override;
  bool rewind() override;

 private:
  /// Text, followed by a file if there is one.
  struct segment {
    std::string text;
    const api::InputFile* file = nullptr;
    std::unique_ptr<upload_bytes> bytes;
    std::uint64_t most = 0;  // bytes that the file may have; 0: no limit
  };

  void add_field(std::string_view name, std::string_view value);
  void add_file(const upload& added);
  std::size_t read_text(std::span<char> into);
  std::size_t read_file(std::span<char> into);

  std::uint64_t max_file_bytes_;
  std::string boundary_;
  std::vector<segment> segments_;
  std::size_t current_ = 0;
  std::uint64_t text_offset_ = 0;  // in the current segment
  std::uint64_t file_offset_ = 0;
};

}  // namespace botcore::inline v0
