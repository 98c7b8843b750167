/// @file
/// Tags of languages ("pt-BR"): one spelling for them, and which one stands in for which.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The tag in the spelling that is compared: lower case, with hyphens, "pt-br"; empty for what is no tag.
///
/// A tag is parts of 1 to 8 ASCII letters and digits with `-` or `_` between, the first of 2 to 8 letters.
/// @see RFC 5646, section 2.1
BOTCORE_EXPORT std::string normalized_language(std::string_view tag);

/// The tag without its last part: "zh-hant-tw" gives "zh-hant", and "zh" nothing. @see RFC 4647, section 3.4
BOTCORE_EXPORT std::string wider_language(std::string_view normalized);

/// The first of `wanted`, or of what is wider than it, that is among `available`; empty when none is.
/// All tags are normalized ones.
BOTCORE_EXPORT std::string best_language(std::string_view wanted, const std::vector<std::string>& available);

}  // namespace botcore::inline v0
