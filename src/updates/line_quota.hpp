/// @file
/// Keeps what others provoke from filling the log: a few lines a minute, and how many there would have been.
#pragma once

#include <chrono>
#include <cstdint>

#include "botcore/core/clock.hpp"

namespace botcore::inline v0 {

class line_quota {
 public:
  static constexpr std::uint64_t lines_a_minute = 5;

  /// Whether one more line may be written at `now`.
  bool admit(steady_time now) noexcept {
    if (!begun_ || now - minute_begins_ >= std::chrono::minutes(1)) {
      begun_ = true;
      minute_begins_ = now;
      lines_ = 0;
    }
    if (lines_ == lines_a_minute) {
      ++left_out_;
      return false;
    }
    ++lines_;
    return true;
  }

  /// Lines that were not admitted since this was asked last.
  std::uint64_t take_left_out() noexcept {
    const std::uint64_t count = left_out_;
    left_out_ = 0;
    return count;
  }

 private:
  steady_time minute_begins_{};
  std::uint64_t lines_ = 0;
  std::uint64_t left_out_ = 0;
  bool begun_ = false;
};

}  // namespace botcore::inline v0
