/// @file
/// Writing formatted text as markup, for what takes nothing but markup: templates, logs, other programs.
#pragma once

#include <string>

#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// HTML that parses to `normalized(text)`.
///
/// What Telegram finds by itself (mentions, hashtags, bare addresses, …) is written as plain text.
BOTCORE_EXPORT std::string render_html(const formatted_text& text);

/// MarkdownV2 that parses to `normalized(text)`, as far as MarkdownV2 can say it.
///
/// It knows quotes of whole lines only, the line break included: others are widened to that, and what is inside a
/// quote ends before its last line break. A language of code that has white space or a backtick is left out.
BOTCORE_EXPORT std::string render_markdown_v2(const formatted_text& text);

}  // namespace botcore::inline v0
