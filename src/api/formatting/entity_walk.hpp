/// @file
/// Going through formatted text from front to back, as both renderers do.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "botcore/api/types/message.hpp"

#include "api/formatting/unit_map.hpp"

namespace botcore::inline v0 {

/// Calls `visitor.begin(entity)`, `visitor.end(entity)` and `visitor.text(begin, end)`, with units, in order.
/// @pre `entities` are nested, the outer before the inner, as normalized() leaves them
template <class Visitor>
void walk_entities(const unit_map& units, const std::vector<api::MessageEntity>& entities, Visitor& visitor) {
  std::vector<const api::MessageEntity*> open;
  std::size_t at = 0;
  const auto end_of = [](const api::MessageEntity& entity) {
    return static_cast<std::size_t>(entity.offset + entity.length);
  };
  const auto text_until = [&](std::size_t end) {
    if (at < end) visitor.text(at, end);
    at = std::max(at, end);
  };
  const auto close_until = [&](std::size_t end) {
    while (!open.empty() && end_of(*open.back()) <= end) {
      text_until(end_of(*open.back()));
      visitor.end(*open.back());
      open.pop_back();
    }
    text_until(end);
  };
  for (const api::MessageEntity& entity : entities) {
    close_until(static_cast<std::size_t>(entity.offset));
    visitor.begin(entity);
    open.push_back(&entity);
  }
  close_until(units.size());
}

/// Without what the server finds in plain text by itself.
std::vector<api::MessageEntity> without_found(std::vector<api::MessageEntity> entities);

}  // namespace botcore::inline v0
