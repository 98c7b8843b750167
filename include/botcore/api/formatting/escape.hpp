/// @file
/// Putting foreign text into markup. Who sends entities (`text_builder`) needs none of this.
#pragma once

#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// For MarkdownV2, outside code and addresses.
BOTCORE_EXPORT std::string escape_markdown_v2(std::string_view text);

/// For MarkdownV2, between `` ` `` or ```` ``` ````.
BOTCORE_EXPORT std::string escape_markdown_v2_code(std::string_view text);

/// For MarkdownV2, between the parentheses of a link or a custom emoji.
BOTCORE_EXPORT std::string escape_markdown_v2_url(std::string_view url);

/// For HTML, in text and in quoted attributes.
BOTCORE_EXPORT std::string escape_html(std::string_view text);

/// For legacy Markdown, outside entities; inside them it knows no escapes.
BOTCORE_EXPORT std::string escape_markdown(std::string_view text);

}  // namespace botcore::inline v0
