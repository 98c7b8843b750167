/// @file
/// Where sources of updates (the long poller, the webhook) hand over what they receive.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "botcore/api/types/updates.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

/// An update as it came.
struct BOTCORE_EXPORT raw_update {
  raw_update() = default;
  explicit raw_update(std::string json, std::optional<std::int64_t> id = {});

  /// Of one Update; perhaps it cannot be read. May be empty when `update` is there and the sink does not keep texts.
  std::string json;
  std::optional<std::int64_t> id;  ///< its `update_id` where the source knows it; the sink reads it otherwise
  std::optional<api::Update> update;  ///< decoded, where the source did so; the sink does it otherwise
};

/// Takes updates over from a source.
/// @par Thread safety  from its runtime's executor only.
class BOTCORE_EXPORT update_sink {
 public:
  virtual ~update_sink() = default;

  /// Takes `batch` over; it is handled in this order. When the task ends the source may confirm: the updates are stored,
  /// where there is an inbox, or else queued in memory. What cannot be read becomes a dead letter, or a line of the log;
  /// it is no error, since it would not become readable by being repeated.
  /// @throws error when nothing of it could be stored: the source must not confirm, and try again
  virtual task<void> accept(std::vector<raw_update> batch) = 0;

  /// Whether `raw_update::json` is needed also for updates that are decoded.
  virtual bool keeps_text() const noexcept = 0;

  /// False while so much waits to be handled that a source should not bring more. `accept` takes it nevertheless.
  virtual bool has_room() const noexcept = 0;

  /// Returns when there is room.
  virtual task<void> room() = 0;
};

}  // namespace botcore::inline v0
