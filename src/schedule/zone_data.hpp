/// @file
/// What is known of one zone, as a table of the periods in which its clocks do not change.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/schedule/time_zone.hpp"

namespace date {
class time_zone;
}

namespace botcore::inline v0 {

/// The periods ascend without a hole; neighbours differ in their offset. Made once, never changed or freed.
struct zone_data {
  struct period {
    std::chrono::sys_seconds begin;
    std::chrono::seconds offset;
  };

  std::string name;
  std::vector<period> periods;
  /// What the wall clock would show at the end of each period but the last.
  std::vector<std::chrono::local_seconds> shown_at_end;

  std::size_t index_at(std::chrono::sys_seconds instant) const noexcept;
  /// The period in whose time a clock shows `shown` first; that after the gap, for a time in a gap.
  std::size_t index_of(std::chrono::local_seconds shown) const noexcept;

  zone_period at(std::size_t index) const noexcept;
};

/// What the system's database says of a zone.
/// @throws error (invalid_argument) naming the zone, when its file is gone or cut short.
std::unique_ptr<zone_data> read_zone(const date::time_zone& source);

/// The zone of the system's database with this exact name; null when there is none.
/// @throws error (invalid_configuration) when the system has no time zones; (invalid_argument) as above.
const zone_data* database_zone(std::string_view name);

/// The names of all zones in the system's database, in ascending order.
/// @throws error (invalid_configuration) when the system has no time zones.
const std::vector<std::string>& database_zone_names();

/// The zone with this offset; null for UTC itself.
const zone_data* offset_zone(std::chrono::minutes offset);

/// The offset that a text such as "UTC+3", "+05:30", "GMT-4", "+0530" or "UTC" means.
struct offset_reading {
  bool is_offset = false;  ///< the text has the form of an offset
  bool in_range = false;   ///< and is one from -14:00 to +14:00
  std::chrono::minutes offset{0};
};
offset_reading read_offset(std::string_view text);

}  // namespace botcore::inline v0
