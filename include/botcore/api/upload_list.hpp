/// @file
/// The files that leave with a request, beside its JSON.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/input_file.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// A file under the name that the request's JSON gives it.
struct upload {
  upload(std::string part, api::InputFile file);

  std::string part;  ///< the parameter's name, or what follows `attach://`
  api::InputFile file;
};

/// Collects the uploads of one request while it is encoded.
class BOTCORE_EXPORT upload_list {
 public:
  upload_list() = default;

  /// Files of the disk are not uploaded but named (`file:///srv/chart.png`): for a Bot API server that reads the same
  /// disk. They are looked at all the same, and must not be larger than `max_file_bytes`; 0: no limit.
  static upload_list by_path(std::uint64_t max_file_bytes);

  /// Takes the file of the parameter `name`; false when it is to be written as `reference(file)`.
  bool add_parameter(std::string_view name, const api::InputFile& file);

  /// What the JSON says in the place of the file: `attach://…`, or `file://…`.
  /// @throws error when a file that is only named cannot be read, is empty or too large
  std::string reference(const api::InputFile& file);

  bool empty() const noexcept { return uploads_.empty(); }
  auto begin() const noexcept { return uploads_.begin(); }
  auto end() const noexcept { return uploads_.end(); }
  std::size_t size() const noexcept { return uploads_.size(); }

 private:
  bool named_by_path(const api::InputFile& file) const noexcept;

  bool by_path_ = false;
  std::uint64_t max_file_bytes_ = 0;
  std::vector<upload> uploads_;
};

}  // namespace botcore::inline v0
