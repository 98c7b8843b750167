/// @file
/// Keeps bot tokens out of whatever people may read: messages of errors, log lines, URLs.
#pragma once

#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// `text` with `<redacted>` in the place of everything that looks like a bot token: five digits or more, a
/// colon, and twenty or more letters, digits, `_` or `-`. The colon may be percent-encoded.
BOTCORE_EXPORT std::string redact_tokens(std::string_view text);

}  // namespace botcore::inline v0
