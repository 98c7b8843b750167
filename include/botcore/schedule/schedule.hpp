/// @file
/// When something is due: once, daily, by a cron expression or a recurrence. Pure values.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/schedule/cron.hpp"
#include "botcore/schedule/recurrence.hpp"
#include "botcore/schedule/time_zone.hpp"

namespace botcore::inline v0 {

struct schedule_rule;

/// A rule that says at which instants something is due.
///
/// The instants are whole milliseconds, from 1900 to 2200, and strictly ascend. Rules for the wall clock (all
/// but `once` and recurrences of elapsed time) treat its changes alike: a time that a change leaves out moves
/// forward by the length of the gap, one that comes twice is due the first time only, and times that fall
/// together so are due once.
/// @par Thread safety  safe; copies share what never changes.
class BOTCORE_EXPORT schedule {
 public:
  /// Due once, at `instant`.
  /// @throws error (invalid_argument) when that is not from 1900 to 2200 (UTC)
  static schedule once(system_time instant);

  /// Due every day from `first` to `last` (inclusive; none: for ever) when the clock in `zone` shows
  /// `time_of_day` since midnight.
  /// @throws error (invalid_argument) when the time is not within a day, a date does not exist, or `last`
  ///         comes before `first`.
  static schedule daily(std::chrono::minutes time_of_day, time_zone zone, std::chrono::year_month_day first,
                        std::optional<std::chrono::year_month_day> last = std::nullopt);

  /// Due when the clock in `zone` shows a time that the expression means.
  /// @throws error (invalid_argument) as the constructor of `cron` does.
  static schedule cron(std::string_view expression, time_zone zone);
  static schedule cron(botcore::cron rule, time_zone zone);

  /// Due again and again, by the clock in `zone`.
  /// @throws error (invalid_argument) when the parts of the recurrence do not go together, or it is never
  ///         due.
  static schedule recurring(const recurrence& rule, time_zone zone);

  /// The first instant later than `after`; none when there is no further one.
  std::optional<system_time> next(system_time after) const;

  /// The last instant not later than `until`; none when nothing was due yet.
  std::optional<system_time> latest(system_time until) const;

  /// When a schedule that is made at `now` is due first: like `next`, but a `once` in the past counts.
  std::optional<system_time> first_due(system_time now) const;

  /// The rule as one line of text, without its zone: "once 2026-03-29T01:00:00.000Z",
  /// "daily 09:00 from 2026-03-01 to 2026-03-31", "cron 0 9 * * MON-FRI", "every 2 hours".
  std::string rule() const;

  /// The schedule that `rule()` and `zone()` describe.
  /// @throws error (malformed_data) quoting the text, and what is wrong with it.
  static schedule parse(std::string_view rule, const time_zone& zone);

  /// The zone whose clocks count; UTC for `once`.
  const time_zone& zone() const noexcept { return zone_; }

  /// Whether rule and zone are the same.
  friend BOTCORE_EXPORT bool operator==(const schedule& left, const schedule& right);

 private:
  schedule(std::shared_ptr<const schedule_rule> rule, time_zone zone) noexcept;

  std::shared_ptr<const schedule_rule> rule_;
  time_zone zone_;
};

}  // namespace botcore::inline v0
