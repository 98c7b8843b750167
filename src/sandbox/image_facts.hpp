/// @file
/// What kind of picture some bytes are, and how large: from their first bytes, without decoding.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace botcore::inline v0::sandbox {

struct image_facts {
  std::string_view mime_type;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
};

/// Knows PNG, JPEG, GIF and WebP; none for anything else, and for a header that is cut short.
std::optional<image_facts> read_image_facts(std::string_view bytes) noexcept;

}  // namespace botcore::inline v0::sandbox
