/// @file
/// The rule by which a zone's clocks go on changing after the last change that its file lists.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace botcore::inline v0 {

/// A day of the year and a time at which clocks change.
struct yearly_change {
  enum class form { weekday_of_month, day_of_year, day_without_leap };

  form by = form::weekday_of_month;
  unsigned month = 1;
  unsigned week = 1;     ///< 5: the last
  unsigned weekday = 0;  ///< 0 is Sunday
  int day = 0;
  std::chrono::seconds time{0};  ///< by the clock that goes until then

  std::chrono::local_seconds in(std::chrono::year year) const;
};

/// The last line of a zone's file.
/// @see RFC 8536, section 3.3; POSIX, the variable TZ
struct zone_footer {
  std::chrono::seconds standard{0};  ///< ahead of UTC
  std::chrono::seconds summer{0};
  yearly_change summer_begins;
  yearly_change summer_ends;

  /// None when the clocks do not change any more, or the text is no such rule.
  static std::optional<zone_footer> parse(std::string_view text);
};

/// The last line of the file of a zone in the system's database; empty when there is none.
std::string read_zone_footer(const std::string& name);

}  // namespace botcore::inline v0
