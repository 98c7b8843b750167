/// @file
/// When something is due: once, or daily at a time of the wall clock. Pure values.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/schedule/time_zone.hpp"

namespace botcore::inline v0 {

/// A rule that says at which instants something is due.
///
/// The instants are whole milliseconds and strictly ascend: a time that a change of the clock leaves out
/// moves forward by the length of the gap, one that comes twice is due the first time only.
class BOTCORE_EXPORT schedule {
 public:
  /// Due once, at `instant`.
  static schedule once(system_time instant);

  /// Due every day from `first` to `last` (inclusive; none: for ever) when the clock in `zone` shows
  /// `time_of_day` since midnight.
  /// @throws error (invalid_argument) when the time is not within a day, a date does not exist, or `last`
  /// comes
  ///         before `first`.
  static schedule daily(std::chrono::minutes time_of_day, time_zone zone, std::chrono::year_month_day first,
                        std::optional<std::chrono::year_month_day> last = std::nullopt);

  /// The first instant later than `after`; none when there is no further one.
  std::optional<system_time> next(system_time after) const;

  /// The last instant not later than `until`; none when nothing was due yet.
  std::optional<system_time> latest(system_time until) const;

  /// When a schedule that is made at `now` is due first: like `next`, but a `once` in the past counts.
  std::optional<system_time> first_due(system_time now) const;

  /// The rule as one line of text, without its zone: "once 2026-03-29T01:00:00.000Z",
  /// "daily 09:00 from 2026-03-01 to 2026-03-31".
  std::string rule() const;

  /// The schedule that `rule()` and `zone()` describe.
  /// @throws error (malformed_data) quoting the text.
  static schedule parse(std::string_view rule, const time_zone& zone);

  const time_zone& zone() const noexcept { return zone_; }

 private:
  enum class kind { once, daily };

  schedule() = default;
  system_time on(std::chrono::local_days date) const;

  kind kind_ = kind::once;
  system_time instant_;
  std::chrono::minutes time_of_day_{0};
  time_zone zone_;
  std::chrono::local_days first_{};
  std::chrono::local_days last_{};
  bool endless_ = false;
};

}  // namespace botcore::inline v0
