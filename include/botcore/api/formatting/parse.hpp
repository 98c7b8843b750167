/// @file
/// Reading marked-up text as Telegram's server does: what it would show, or why it would refuse.
#pragma once

#include <string>
#include <string_view>

#include "botcore/api/error.hpp"
#include "botcore/api/formatting/formatted_text.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/result.hpp"

namespace botcore::inline v0 {

/// Markup that the server would refuse. Its code is `api_error_kind::cant_parse_entities`.
class BOTCORE_EXPORT markup_error : public error {
 public:
  /// @param reason  the server's words after "Can't parse entities: "
  explicit markup_error(const std::string& reason);

  /// The server's whole sentence, as in "Can't parse entities: Can't find end of Bold entity at byte offset 4".
  /// Answers to requests begin it with "Bad Request: can't".
  std::string description() const;
};

/// Text and entities, or why there are none.
using parsed_text = result<formatted_text, markup_error>;

/// Reads MarkdownV2. @see https://core.telegram.org/bots/api#markdownv2-style
///
/// Nothing is trimmed, and mentions, hashtags, commands and bare addresses are not looked for: the server does that
/// when it sends. A link that leads nowhere gives plain text, an address is completed ("example.org" becomes
/// "http://example.org/"). A `user` that is mentioned has its `id` only.
BOTCORE_EXPORT parsed_text parse_markdown_v2(std::string_view markup);

/// Reads HTML; the rest as for `parse_markdown_v2`. @see https://core.telegram.org/bots/api#html-style
BOTCORE_EXPORT parsed_text parse_html(std::string_view markup);

/// Reads the Markdown of before 2019; the rest as for `parse_markdown_v2`.
/// @see https://core.telegram.org/bots/api#markdown-style
BOTCORE_EXPORT parsed_text parse_markdown(std::string_view markup);

/// Reads what a request with this `parse_mode` would hold.
/// @throws error (errc::invalid_argument) for a mode that is none of Telegram's
BOTCORE_EXPORT parsed_text parse_text(std::string_view markup, api::ParseMode mode);

}  // namespace botcore::inline v0
