/// @file
/// Bringing entities into the form in which Telegram keeps them.
#pragma once

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The same text with its entities as Telegram arranges them when it is sent: in order, nested and never crossing.
///
/// - Entities are clipped to the text and to whole code points; empty ones go, as do those without what they need
///   (a link without a good address, a custom emoji without its number, …).
/// - Bold, italic, underline, strikethrough and spoiler are cut where others begin, and joined where they touch.
/// - Links, mentions, custom emoji, code and dates cannot hold one another: of two that overlap the first stays, and
///   so it is with quotes. What crosses the border of a quote goes. Code, "pre" and dates hold nothing at all.
///
/// The text itself is not changed; Telegram also trims white space at its ends and replaces control characters.
BOTCORE_EXPORT formatted_text normalized(formatted_text text);

}  // namespace botcore::inline v0
