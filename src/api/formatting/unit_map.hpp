/// @file
/// Where the UTF-16 units of a text lie among its bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "botcore/api/formatting/utf16.hpp"

namespace botcore::inline v0 {

class unit_map {
 public:
  explicit unit_map(std::string_view text) : text_(text) {
    bytes_.reserve(text.size() + 1);
    for (std::size_t byte = 0; byte < text.size(); ++byte) {
      for (std::size_t more = utf16_units(text[byte]); more > 0; --more) bytes_.push_back(byte);
    }
    bytes_.push_back(text.size());
  }

  /// The length of the text in units.
  std::size_t size() const noexcept { return bytes_.size() - 1; }
  /// The byte where the code point of this unit begins. @pre unit <= size()
  std::size_t byte_at(std::size_t unit) const noexcept { return bytes_[unit]; }
  /// Whether this unit is the second half of a pair.
  bool splits_pair(std::size_t unit) const noexcept { return unit > 0 && bytes_[unit] == bytes_[unit - 1]; }
  /// @pre begin <= end <= size()
  std::string_view between(std::size_t begin, std::size_t end) const noexcept {
    return text_.substr(bytes_[begin], bytes_[end] - bytes_[begin]);
  }
  /// The character of this unit when it is an ASCII one, else NUL. @pre unit < size()
  char ascii_at(std::size_t unit) const noexcept {
    const char c = text_[bytes_[unit]];
    return c >= 0 ? c : '\0';
  }

 private:
  std::string_view text_;
  std::vector<std::size_t> bytes_;
};

}  // namespace botcore::inline v0
