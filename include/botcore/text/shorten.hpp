/// @file
/// Quoting what people typed without repeating all of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The first `most` code points of a UTF-8 text, with "…" after them when there are more.
BOTCORE_EXPORT std::string shorten(std::string_view text, std::size_t most);

}  // namespace botcore::inline v0
