/// @file
/// A log that tests can read.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/logger.hpp"
#include "botcore/log/line_format.hpp"

namespace botcore::test {

/// Keeps every line in memory.
class memory_log final : public logger {
 public:
  memory_log() { set_level(log_level::debug); }

  void write(const log_record& record) noexcept override {
    const std::lock_guard lock(mutex_);
    lines_.push_back(format_log_line(record));
  }

  /// Lines that contain `part`.
  std::size_t count(std::string_view part) const {
    const std::lock_guard lock(mutex_);
    std::size_t found = 0;
    for (const std::string& line : lines_) found += line.find(part) != std::string::npos;
    return found;
  }

  /// All lines, for the message of a failing test.
  std::string text() const {
    const std::lock_guard lock(mutex_);
    std::string all;
    for (const std::string& line : lines_) all += line + '\n';
    return all;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> lines_;
};

}  // namespace botcore::test
