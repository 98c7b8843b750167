/// @file
/// What a scheduler does when things do not go by the clock: downtime, overlap, failure.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// What becomes of the times that passed while nobody was there to run them.
enum class misfire : std::uint8_t {
  fire_once,  ///< the latest of them runs, once
  skip,       ///< none of them runs
  fire_all,   ///< the latest `misfire_limit` of them run, oldest first
};

/// What becomes of a time that comes while an earlier one of the same schedule still runs, or waits to be
/// tried again.
enum class overlap : std::uint8_t {
  queue,     ///< it runs when the earlier one has ended
  skip,      ///< it is left out
  parallel,  ///< it runs beside the earlier one
};

/// How the occurrences of a schedule are treated. A job has one, and a schedule may have its own.
///
/// An occurrence that is looked at later than `punctual` after its time (and `jitter`) counts as missed. Missed ones
/// that do not run are counted, and one row records them. Those that are made up for queue behind each other,
/// unless they may run in parallel.
struct job_policy {
  misfire missed = misfire::fire_once;
  /// How many missed times run at most with `misfire::fire_all`, and how many may queue with
  /// `overlap::queue`; the rest is left out. 1 to 1000.
  std::size_t misfire_limit = 100;
  /// A missed time that lies back further than this is never made up for. Zero: none is.
  std::chrono::milliseconds maximum_lateness = std::chrono::hours(24);
  /// How late an occurrence may be and still count as on time.
  std::chrono::milliseconds punctual = std::chrono::minutes(1);
  overlap overlapping = overlap::queue;
  /// Each occurrence runs up to this much after its time, always by the same amount for the same occurrence,
  /// so that many schedules at nine o'clock do not all run at nine. Zero: none.
  std::chrono::milliseconds jitter{0};
  /// How long one attempt may take: statements of a job past it fail, a task is cancelled; the attempt has
  /// failed then. Zero: without limit. Tasks by the runtime's clock, statements by real time.
  std::chrono::milliseconds timeout{0};
  /// So often a failing occurrence is tried, at least once; then it is a dead letter.
  int attempts = 5;
  /// Wait before the second attempt; it doubles from attempt to attempt, up to `longest_retry`.
  std::chrono::milliseconds first_retry = std::chrono::seconds(10);
  std::chrono::milliseconds longest_retry = std::chrono::minutes(10);

  friend bool operator==(const job_policy&, const job_policy&) = default;
};

/// @throws error (invalid_argument) naming the member that is out of range.
BOTCORE_EXPORT void check_policy(const job_policy& policy);

/// The policy as one line of text, as it stands in the database.
BOTCORE_EXPORT std::string to_text(const job_policy& policy);

/// Reads what `to_text` wrote; members that the text leaves out have their defaults.
/// @throws error (malformed_data) quoting the text.
BOTCORE_EXPORT job_policy parse_policy(std::string_view text);

}  // namespace botcore::inline v0
