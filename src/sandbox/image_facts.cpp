#include "image_facts.hpp"

#include <cstddef>

namespace botcore::inline v0::sandbox {
namespace {

/// Zero beyond the end: no picture has a size of zero, so short headers fall through.
std::uint32_t byte_at(std::string_view bytes, std::size_t at) noexcept {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

std::uint32_t big_endian_16(std::string_view bytes, std::size_t at) noexcept {
  return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1);
}

std::uint32_t big_endian_32(std::string_view bytes, std::size_t at) noexcept {
  return big_endian_16(bytes, at) << 16 | big_endian_16(bytes, at + 2);
}

std::uint32_t little_endian_16(std::string_view bytes, std::size_t at) noexcept {
  return byte_at(bytes, at) | byte_at(bytes, at + 1) << 8;
}

std::uint32_t little_endian_24(std::string_view bytes, std::size_t at) noexcept {
  return little_endian_16(bytes, at) | byte_at(bytes, at + 2) << 16;
}

/// A JPEG is a row of segments; the size stands in the one that starts the frame.
image_facts jpeg_facts(std::string_view bytes) noexcept {
  std::size_t at = 2;
  while (at + 4 <= bytes.size() && byte_at(bytes, at) == 0xFF) {
    const std::uint32_t marker = byte_at(bytes, at + 1);
    if (marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
      at += marker == 0xFF ? 1 : 2;  // filling, or a marker without content
      continue;
    }
    const bool starts_frame =
        marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (starts_frame) return {"image/jpeg", big_endian_16(bytes, at + 7), big_endian_16(bytes, at + 5)};
    if (marker == 0xDA || marker == 0xD9) break;
    at += 2 + std::size_t(big_endian_16(bytes, at + 2));
  }
  return {};
}

image_facts webp_facts(std::string_view bytes) noexcept {
  const std::string_view kind = bytes.substr(12, 4);
  if (kind == "VP8X") return {"image/webp", little_endian_24(bytes, 24) + 1, little_endian_24(bytes, 27) + 1};
  if (kind == "VP8L" && byte_at(bytes, 20) == 0x2F) {
    const std::uint32_t low = little_endian_16(bytes, 21);
    const std::uint32_t high = little_endian_16(bytes, 23);
    return {"image/webp", (low & 0x3FFF) + 1, ((low >> 14 | high << 2) & 0x3FFF) + 1};
  }
  if (kind != "VP8 ") return {};
  return {"image/webp", little_endian_16(bytes, 26) & 0x3FFF, little_endian_16(bytes, 28) & 0x3FFF};
}

}  // namespace

std::optional<image_facts> read_image_facts(std::string_view bytes) noexcept {
  using namespace std::string_view_literals;
  image_facts facts;
  if (bytes.starts_with("\x89PNG\r\n\x1A\n"sv) && bytes.substr(12).starts_with("IHDR")) {
    facts = {"image/png", big_endian_32(bytes, 16), big_endian_32(bytes, 20)};
  } else if (bytes.starts_with("\xFF\xD8\xFF")) {
    facts = jpeg_facts(bytes);
  } else if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) {
    facts = {"image/gif", little_endian_16(bytes, 6), little_endian_16(bytes, 8)};
  } else if (bytes.size() >= 30 && bytes.starts_with("RIFF") && bytes.substr(8).starts_with("WEBP")) {
    facts = webp_facts(bytes);
  }
  if (facts.width == 0 || facts.height == 0) return std::nullopt;
  return facts;
}

}  // namespace botcore::inline v0::sandbox
