/// @file
/// Text with entities as Telegram counts them: in UTF-16 units.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <boost/json/array.hpp>

namespace botcore::inline v0::sandbox {

struct formatted_text {
  std::string text;
  boost::json::array entities;  ///< MessageEntity objects, by offset, outer before inner
};

/// @pre `utf8` is valid UTF-8.
std::size_t utf16_length(std::string_view utf8) noexcept;

bool is_utf8(std::string_view bytes) noexcept;

/// Removes white space at both ends and moves, clips or drops the entities accordingly.
void trim(formatted_text& formatted);

/// Adds what Telegram finds by itself in plain text: commands, mentions, links.
void find_entities(formatted_text& formatted);

/// Orders entities by offset, the longer first.
void sort_entities(boost::json::array& entities);

/// Understands `parse_mode` HTML.
/// @throws refused as the real server does: "can't parse entities: …".
/// @see https://core.telegram.org/bots/api#html-style
formatted_text parse_html(std::string_view markup);

/// Understands `parse_mode` MarkdownV2.
/// @throws refused as the real server does: "can't parse entities: …".
/// @see https://core.telegram.org/bots/api#markdownv2-style
formatted_text parse_markdown(std::string_view markup);

}  // namespace botcore::inline v0::sandbox
