/// @file
/// Paths of files as parts of URLs.
#pragma once

#include <string>
#include <string_view>

namespace botcore::inline v0 {

/// `path` with everything percent-encoded that may not stand in a URL; slashes stay.
std::string encoded_path(std::string_view path);

}  // namespace botcore::inline v0
