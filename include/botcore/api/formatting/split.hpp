/// @file
/// Cutting a text that is too long for one message.
#pragma once

#include <cstddef>
#include <vector>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// What Telegram takes in one message, in UTF-16 units.
inline constexpr std::size_t longest_message_text = 4096;
/// The same for the caption of a photo, video or document.
inline constexpr std::size_t longest_caption = 1024;

/// The text in pieces of at most `limit` UTF-16 units, formatting going on from piece to piece.
///
/// Cuts between paragraphs if it can, else between lines, sentences, words, and at last between what people take
/// for characters: an emoji of several parts or a letter with its marks stays whole while it fits. A link, inline
/// code, custom emoji, date or mention is cut only when it alone is longer than a piece.
///
/// What is cut is the text as Telegram would take it: U+FFFD stands for each sequence that is not UTF-8, and the
/// entities are `normalized`. So any text and any entities will do, those of a stranger too.
///
/// White space at a cut stays at the end of the piece before it, where Telegram trims it. Pieces of nothing but
/// white space are left out, as Telegram would refuse them; so a blank text has no pieces.
/// @throws error (errc::invalid_argument) for a limit under 2, the length of an emoji
BOTCORE_EXPORT std::vector<formatted_text> split_text(const formatted_text& text,
                                                      std::size_t limit = longest_message_text);

}  // namespace botcore::inline v0
