#include "botcore/text/shorten.hpp"

namespace botcore::inline v0 {
namespace {

/// A byte that continues a code point. @see RFC 3629, section 3
bool continues_code_point(char byte) noexcept {
  return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

}  // namespace

std::string shorten(std::string_view text, std::size_t most) {
  std::size_t points = 0;
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (continues_code_point(text[index])) continue;
    if (points++ == most) return std::string(text.substr(0, index)) + "…";
  }
  return std::string(text);
}

}  // namespace botcore::inline v0
