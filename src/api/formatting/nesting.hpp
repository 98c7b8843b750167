/// @file
/// Telegram's rules of which entities may hold which.
#pragma once

#include <vector>

#include "botcore/api/types/message.hpp"

namespace botcore::inline v0 {

bool is_blockquote(const api::MessageEntity& entity) noexcept;
/// Code, "pre" and dates: they hold nothing, and nothing but a quote holds them.
bool is_opaque(const api::MessageEntity& entity) noexcept;
/// Bold, italic, underline, strikethrough, spoiler: they can be cut and joined without a loss.
bool is_splittable(const api::MessageEntity& entity) noexcept;
/// Mentions, addresses and the like, which the server looks for in plain text.
bool is_found_by_server(const api::MessageEntity& entity) noexcept;

/// Sorts, cuts, joins and drops entities until none cross. See normalized().
std::vector<api::MessageEntity> arrange_entities(std::vector<api::MessageEntity> entities);

}  // namespace botcore::inline v0
