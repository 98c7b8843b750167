/// @file
/// How long to wait before the next attempt: exponential back-off with jitter, as a pure calculation.
#pragma once

#include <chrono>
#include <cstdint>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The delays of a back_off.
struct back_off_options {
  std::chrono::milliseconds first{500};       ///< before jitter; at least 1 ms
  std::chrono::milliseconds longest{60'000};  ///< the delays double up to this
  double jitter = 0.5;  ///< share of a delay that is random, 0 (none) to 1 (from nothing to all of it)
};

/// The delays between attempts at something that fails. They double, and their random part keeps many clients
/// from coming back in the same instant.
/// @par Thread safety  distinct objects: safe; one object: not.
class BOTCORE_EXPORT back_off {
 public:
  /// The same `seed` gives the same delays.
  back_off(back_off_options options, std::uint64_t seed);

  /// The delay before the next attempt; each call counts one failure.
  std::chrono::milliseconds next();

  /// Failures counted since the start or the last `reset`.
  std::uint32_t failures() const noexcept { return failures_; }

  /// To be called after a success: the next delay is the first one again.
  void reset() noexcept { failures_ = 0; }

 private:
  back_off_options options_;
  std::uint64_t random_;
  std::uint32_t failures_ = 0;
};

}  // namespace botcore::inline v0
