/// @file
/// Counting text as Telegram does: the offsets and lengths of entities, and the limits of texts, are in UTF-16 units.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// How many UTF-16 units a code point takes that begins with this byte of UTF-8: zero for a byte inside one.
constexpr std::size_t utf16_units(char byte) noexcept {
  const auto value = static_cast<unsigned char>(byte);
  if ((value & 0xc0) == 0x80) return 0;
  return value >= 0xf0 ? 2 : 1;
}

/// The length of a UTF-8 text in UTF-16 units. @pre is_utf8(text)
constexpr std::size_t utf16_length(std::string_view text) noexcept {
  std::size_t units = 0;
  for (const char byte : text) units += utf16_units(byte);
  return units;
}

/// The part of a UTF-8 text that begins at a UTF-16 offset and is `length` units long, as an entity names it.
///
/// What lies behind the end is left out; a code point of which only one half is named is left out too.
BOTCORE_EXPORT std::string_view utf16_substr(std::string_view text, std::size_t offset,
                                             std::size_t length) noexcept;

/// Whether the bytes are UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF. @see RFC 3629
BOTCORE_EXPORT bool is_utf8(std::string_view bytes) noexcept;

/// The text with U+FFFD in place of each sequence that is not UTF-8.
BOTCORE_EXPORT std::string to_utf8(std::string_view bytes);

}  // namespace botcore::inline v0
