/// @file
/// Comparing names as people do: without regard to case, in every script.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The form of a UTF-8 text that is equal for texts which differ in case or compatibility forms only.
///
/// For comparing and for keys, not for showing. What is not UTF-8 is given back as it is.
/// @see Unicode Standard, section 3.13, toNFKC_Casefold
BOTCORE_EXPORT std::string fold_case(std::string_view text);

/// The number of code points in a UTF-8 text; bytes that are no UTF-8 count as one each.
BOTCORE_EXPORT std::size_t count_code_points(std::string_view text) noexcept;

}  // namespace botcore::inline v0
