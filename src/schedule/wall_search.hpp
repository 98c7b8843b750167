/// @file
/// From times of the wall clock to instants, over all changes of the clock.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

#include "botcore/schedule/time_zone.hpp"

namespace botcore::inline v0 {

/// A period of a zone, and what times of the wall clock lead into it.
///
/// The clock shows the times from `begins` to `ends` in it for the first time. After a gap, the times from
/// `gap_begins` on, which no clock showed, are moved into it by the length of the gap.
struct wall_period {
  zone_period period;
  std::chrono::seconds offset_before{0};
  std::chrono::local_seconds begins;
  std::chrono::local_seconds ends;
  std::chrono::local_seconds gap_begins;
  bool after_gap = false;

  wall_period(const time_zone& zone, std::chrono::sys_seconds instant) : period(zone.period_at(instant)) {
    const std::chrono::seconds began = period.begin.time_since_epoch();
    offset_before = zone.period_at(period.begin - std::chrono::seconds(1)).offset;
    gap_begins = std::chrono::local_seconds(began + offset_before);
    begins = std::max(gap_begins, std::chrono::local_seconds(began + period.offset));
    ends = std::chrono::local_seconds(period.end.time_since_epoch() + period.offset);
    after_gap = gap_begins < begins;
  }
};

inline std::chrono::local_seconds shown_with(std::chrono::sys_seconds instant, std::chrono::seconds offset) {
  return std::chrono::local_seconds(instant.time_since_epoch() + offset);
}
inline std::chrono::sys_seconds instant_with(std::chrono::local_seconds shown, std::chrono::seconds offset) {
  return std::chrono::sys_seconds(shown.time_since_epoch() - offset);
}

/// The first instant later than `after` at which a rule is due that knows times of the wall clock.
///
/// Within one period two sequences ascend: the times that the clock shows, and those moved out of a gap; the
/// earlier of both is next. A period without one is left for that of the rule's next time, so a rule that is
/// due once in 28 years takes no more turns than a daily one.
template <class Rule>
std::optional<system_time> next_instant(const Rule& rule, const time_zone& zone, system_time after) {
  auto from = std::chrono::floor<std::chrono::seconds>(after) + std::chrono::seconds(1);
  for (;;) {
    const wall_period here(zone, from);
    std::optional<std::chrono::sys_seconds> found;
    const auto shown = rule.next(std::max(here.begins, shown_with(from, here.period.offset)));
    if (shown && *shown < here.ends) found = instant_with(*shown, here.period.offset);
    if (here.after_gap) {
      const auto moved = rule.next(std::max(here.gap_begins, shown_with(from, here.offset_before)));
      if (moved && *moved < here.begins) {
        const auto instant = instant_with(*moved, here.offset_before);
        if (!found || instant < *found) found = instant;
      }
    }
    if (found) return *found;
    if (!shown) return std::nullopt;
    from = zone.period_at(std::chrono::floor<std::chrono::seconds>(zone.to_utc(*shown))).begin;
  }
}

/// The last instant not later than `until`; @see next_instant
template <class Rule>
std::optional<system_time> latest_instant(const Rule& rule, const time_zone& zone, system_time until) {
  auto to = std::chrono::floor<std::chrono::seconds>(until);
  for (;;) {
    const wall_period here(zone, to);
    std::optional<std::chrono::sys_seconds> found;
    const auto shown = rule.latest(shown_with(to, here.period.offset));
    if (shown && *shown >= here.begins) found = instant_with(*shown, here.period.offset);
    if (here.after_gap) {
      const auto last_moved = here.begins - std::chrono::seconds(1);
      const auto moved = rule.latest(std::min(last_moved, shown_with(to, here.offset_before)));
      if (moved && *moved >= here.gap_begins) {
        const auto instant = instant_with(*moved, here.offset_before);
        if (!found || instant > *found) found = instant;
      }
    }
    if (found) return *found;
    const auto earlier = rule.latest(here.gap_begins - std::chrono::seconds(1));
    if (!earlier) return std::nullopt;
    const auto instant = std::chrono::floor<std::chrono::seconds>(zone.to_utc(*earlier));
    to = zone.period_at(instant).end - std::chrono::seconds(1);
  }
}

}  // namespace botcore::inline v0
