/// @file
/// Letters of protocols: case without regard to locales.
#pragma once

#include <string>
#include <string_view>

namespace botcore::inline v0::sandbox {

inline std::string ascii_lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

}  // namespace botcore::inline v0::sandbox
