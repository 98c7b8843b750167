/// @file
/// Headers with parameters, such as Content-Type and Content-Disposition, taken apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace botcore::inline v0::sandbox {

/// `form-data; name="a"` has the value "form-data" and the parameter "name".
struct header_value {
  std::string value;                                            ///< lower case
  std::vector<std::pair<std::string, std::string>> parameters;  ///< names in lower case; values unquoted

  /// Null when there is no such parameter.
  const std::string* find(std::string_view name) const noexcept;
};

/// None when the text does not follow the grammar: tokens, quoted strings, every name at most once.
/// @see RFC 9110, section 5.6.6
std::optional<header_value> read_header_value(std::string_view text);

}  // namespace botcore::inline v0::sandbox
