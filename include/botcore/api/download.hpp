/// @file
/// How files are fetched from Telegram: limits, attempts, and where the bytes go.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>

#include "botcore/api/input_file.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/limit/back_off.hpp"

namespace botcore::inline v0 {

/// Takes the bytes of a file, piece by piece and in order. What it throws ends the download and reaches its caller.
using download_sink = function<void(std::string_view bytes)>;

/// `download_options().with_max_bytes(1'000'000)`
class BOTCORE_EXPORT download_options {
 public:
  download_options();
  download_options(download_options&&) noexcept;
  download_options& operator=(download_options&&) noexcept;
  ~download_options();

  download_options& with_max_bytes(std::uint64_t bytes) &;
  download_options&& with_max_bytes(std::uint64_t bytes) &&;
  download_options& with_attempts(std::uint32_t count) &;
  download_options&& with_attempts(std::uint32_t count) &&;
  download_options& with_progress(file_progress told) &;
  download_options&& with_progress(file_progress told) &&;

  /// A larger file is not fetched, or no further. Zero: no limit.
  std::uint64_t max_bytes = 0;
  /// How often to go on after the connection broke, the first time included. At least 1.
  std::uint32_t attempts = 4;
  /// Between attempts.
  back_off_options delays{};
  /// May be empty.
  file_progress progress;
};

}  // namespace botcore::inline v0
