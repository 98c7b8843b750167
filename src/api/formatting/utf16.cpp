#include "botcore/api/formatting/utf16.hpp"

#include <algorithm>
#include <utility>

namespace botcore::inline v0 {
namespace {

struct utf8_form {
  std::size_t length = 0;  // bytes; zero for what begins no code point
  unsigned char second_least = 0x80;
  unsigned char second_most = 0xbf;
};

/// What must follow this first byte. @see The Unicode Standard, table 3-7
utf8_form utf8_form_of(unsigned char lead) noexcept {
  if (lead < 0x80) return {1};
  if (lead < 0xc2) return {0};
  if (lead < 0xe0) return {2};
  if (lead == 0xe0) return {3, 0xa0};
  if (lead == 0xed) return {3, 0x80, 0x9f};
  if (lead < 0xf0) return {3};
  if (lead == 0xf0) return {4, 0x90};
  if (lead < 0xf4) return {4};
  if (lead == 0xf4) return {4, 0x80, 0x8f};
  return {0};
}

/// The length of the code point at the front, or of the broken beginning of one; `second` says whether it is whole.
std::pair<std::size_t, bool> measure_utf8(std::string_view bytes) noexcept {
  const utf8_form form = utf8_form_of(static_cast<unsigned char>(bytes.front()));
  for (std::size_t index = 1; index < form.length; ++index) {
    if (index >= bytes.size()) return {index, false};
    const auto byte = static_cast<unsigned char>(bytes[index]);
    const unsigned char least = index == 1 ? form.second_least : 0x80;
    const unsigned char most = index == 1 ? form.second_most : 0xbf;
    if (byte < least || byte > most) return {index, false};
  }
  return {std::max<std::size_t>(form.length, 1), form.length != 0};
}

}  // namespace

std::string_view utf16_substr(std::string_view text, std::size_t offset, std::size_t length) noexcept {
  const std::size_t last = offset + std::min(length, std::string_view::npos - offset);
  std::size_t units = 0;
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
  for (; end < text.size(); ++end) {
    const std::size_t more = utf16_units(text[end]);
    if (more == 0) continue;
    if (begin == std::string_view::npos && units >= offset) begin = end;
    if (units + more > last) break;
    units += more;
  }
  begin = std::min(begin, end);
  return text.substr(begin, end - begin);
}

bool is_utf8(std::string_view bytes) noexcept {
  while (!bytes.empty()) {
    const auto [length, whole] = measure_utf8(bytes);
    if (!whole) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

std::string to_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const auto [length, whole] = measure_utf8(bytes);
    text += whole ? bytes.substr(0, length) : std::string_view("\xef\xbf\xbd");
    bytes.remove_prefix(length);
  }
  return text;
}

}  // namespace botcore::inline v0
