/// @file
/// What a handler gets at once: one update, or the parts of an album.
#pragma once

#include <cstdint>
#include <vector>

#include "botcore/api/types/updates.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// An update that was taken over from its source.
struct BOTCORE_EXPORT accepted_update {
  accepted_update() = default;
  explicit accepted_update(api::Update update, std::int64_t position = 0, bool resumed = false);

  api::Update update;
  /// Where it stands in the order of acceptance; zero without an inbox.
  std::int64_t position = 0;
  /// An earlier process had accepted it.
  bool resumed = false;
};

/// One turn of a lane: never empty. More than one update are the parts of one album, in order.
using update_turn = std::vector<accepted_update>;

}  // namespace botcore::inline v0
