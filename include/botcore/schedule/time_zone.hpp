/// @file
/// Time zones by IANA name: from instants to what the clock on the wall shows, and back.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// A date and a time of day in some zone, to the millisecond.
using wall_time = std::chrono::local_time<std::chrono::milliseconds>;

/// A zone of the system's time zone database; a small value. UTC when default-constructed.
/// @par Thread safety  safe.
class BOTCORE_EXPORT time_zone {
 public:
  time_zone() noexcept = default;

  /// The zone with this IANA name: "Europe/Berlin", "UTC".
  /// @throws error (invalid_argument) when there is none, (invalid_configuration) when the system has no
  ///         time zones at all.
  explicit time_zone(std::string_view name);

  static time_zone utc() noexcept { return {}; }

  std::string_view name() const noexcept;

  wall_time to_local(system_time instant) const;

  /// The instant at which the wall clock shows `local`. A time that a change of the clock leaves out moves
  /// forward by the length of the gap; of a time that comes twice, the first is meant.
  system_time to_utc(wall_time local) const;

  /// The date in this zone at `now`.
  std::chrono::year_month_day today(system_time now) const;

  friend bool operator==(const time_zone& left, const time_zone& right) noexcept {
    return left.zone_ == right.zone_;
  }

 private:
  const void* zone_ = nullptr;  // lives as long as the program; null: UTC
};

/// The release of the system's time zone database, such as "2024a"; "unknown" when it does not say.
BOTCORE_EXPORT const std::string& time_zone_database_version();

}  // namespace botcore::inline v0
