/// @file
/// Time zones, by IANA name, city or offset: from instants to what the clock on the wall shows, and back.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

struct zone_data;

/// A date and a time of day in some zone, to the millisecond.
using wall_time = std::chrono::local_time<std::chrono::milliseconds>;

/// A span of time in which a zone's clocks do not change.
struct zone_period {
  std::chrono::sys_seconds begin;  ///< the change that it begins with; the year 1 when there was none before
  std::chrono::sys_seconds end;    ///< the change that ends it; the year 9999 when no further one is known
  std::chrono::seconds offset{0};  ///< what wall clocks are ahead of UTC
};

/// A zone of the system's time zone database, or a fixed offset from UTC; a small value. UTC when
/// default-constructed.
/// @par Thread safety  safe.
class BOTCORE_EXPORT time_zone {
 public:
  time_zone() noexcept = default;

  /// The zone with this exact name: an IANA name ("Europe/Berlin", "UTC") or what `name()` says of a fixed
  /// offset ("UTC+05:30").
  /// @throws error (invalid_argument) when there is none, or the system's file for it cannot be read;
  ///         (invalid_configuration) when the system has no time zones at all.
  explicit time_zone(std::string_view name);

  /// The zone that somebody means by this text: an IANA name, a city ("Berlin", "new york", "São Paulo"), or
  /// an offset from UTC ("UTC+3", "+05:30", "GMT-4"). Case, accents, and what stands between words do not
  /// matter. Offsets go from -14:00 to +14:00.
  /// @throws error (invalid_argument) when it means no zone, naming what is spelled nearly so, or several,
  ///         naming them; (invalid_configuration) as above.
  /// @see match_time_zones
  static time_zone find(std::string_view text);

  /// The zone whose clocks are always ahead of UTC by `offset`: whole minutes, from -14 to 14 hours.
  /// @throws error (invalid_argument) when it is further.
  static time_zone fixed(std::chrono::minutes offset);

  static time_zone utc() noexcept { return {}; }

  /// What the constructor takes. Lives as long as the program.
  std::string_view name() const noexcept;

  wall_time to_local(system_time instant) const;

  /// The instant at which the wall clock shows `local`. A time that a change of the clock leaves out moves
  /// forward by the length of the gap; of a time that comes twice, the first is meant.
  system_time to_utc(wall_time local) const;

  /// The time around an instant in which the clocks do not change.
  zone_period period_at(std::chrono::sys_seconds instant) const noexcept;

  /// The date in this zone at `now`.
  std::chrono::year_month_day today(system_time now) const;

  friend bool operator==(const time_zone& left, const time_zone& right) noexcept {
    return left.data_ == right.data_;
  }

 private:
  explicit time_zone(const zone_data* data) noexcept : data_(data) {}

  const zone_data* data_ = nullptr;  // lives as long as the program; null: UTC
};

/// What a text may mean as a time zone.
struct zone_matches {
  /// One: it is meant. None: nothing is called so. Several: it is ambiguous.
  std::vector<time_zone> zones;
  /// When there is none: the names of zones whose name, or whose city, is spelled nearly so; the nearest
  /// first.
  std::vector<std::string> similar;
};

/// What `time_zone::find` goes by, for programs that answer in words of their own.
/// @throws error (invalid_configuration) when the system has no time zones at all.
BOTCORE_EXPORT zone_matches match_time_zones(std::string_view text);

/// The release of the system's time zone database, such as "2024a"; "unknown" when it does not say.
BOTCORE_EXPORT const std::string& time_zone_database_version();

}  // namespace botcore::inline v0
