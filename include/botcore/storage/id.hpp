/// @file
/// Ids that the library makes: 64 bits, unique, ordered by time.
#pragma once

#include <cstdint>
#include <mutex>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// Makes positive ids: 41 bits of milliseconds since 2020, then 22 bits that start at random each millisecond
/// and count up, so that two processes on one database hardly ever meet.
///
/// Each id is larger than the one before, also when the clock stands still or goes back.
/// @par Thread safety  safe.
class BOTCORE_EXPORT id_source {
 public:
  explicit id_source(const clock& clock);

  std::int64_t next();

  /// All further ids are larger than `id`: for what another process has made, by a clock that was ahead.
  void go_beyond(std::int64_t id);

 private:
  const clock& clock_;
  std::mutex mutex_;
  std::uint64_t random_;
  std::int64_t last_ = 0;
};

}  // namespace botcore::inline v0
