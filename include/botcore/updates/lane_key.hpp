/// @file
/// Which updates have to stay in order.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "botcore/api/fwd.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// What keeps updates in order: those of one chat and topic share a lane, those without a chat go by user, those
/// without either by the object that they are about (a poll, an inline message).
struct lane_key {
  std::int64_t place = 0;
  std::int64_t topic = 0;
  std::string object;  ///< or the business connection that the chat belongs to
  auto operator<=>(const lane_key&) const = default;
};

/// The lane of an update.
BOTCORE_EXPORT lane_key lane_key_of(const api::Update& update);

}  // namespace botcore::inline v0
