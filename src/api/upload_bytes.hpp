/// @file
/// The bytes of an upload, wherever they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "botcore/api/input_file.hpp"

namespace botcore::inline v0 {

class upload_bytes {
 public:
  virtual ~upload_bytes() = default;

  /// None: nobody knows before the end.
  virtual std::optional<std::uint64_t> size() const = 0;

  /// Reads from `offset` on; 0 only at the end. Throws when the bytes cannot be had.
  virtual std::size_t read(std::uint64_t offset, std::span<char> into) = 0;
};

/// Opens an upload, which must outlive what is returned.
/// @throws error with the system's reason when a path cannot be opened, or is no file.
std::unique_ptr<upload_bytes> open_upload(const api::InputFile& file);

/// Refuses what the server would refuse: an empty file, and one of more bytes than `most`; 0: no limit.
/// @throws error (invalid_argument)
void check_upload_size(const api::InputFile& file, std::uint64_t bytes, std::uint64_t most);

/// "sending the file 'NAME': WHAT", for errors.
std::string upload_problem(const api::InputFile& file, const std::string& what);

}  // namespace botcore::inline v0
