#include "body_framing.hpp"

namespace botcore::inline v0 {

body_framing::verdict body_framing::take(std::size_t bytes) noexcept {
  given_ += bytes;
  if (!size_) return bytes == 0 ? verdict::last : verdict::more;
  if (given_ > *size_) return verdict::too_many;
  if (given_ == *size_) return bytes == 0 ? verdict::last : verdict::probe;
  return bytes == 0 ? verdict::too_few : verdict::more;
}

std::string body_framing::before(std::size_t bytes) const {
  if (size_) return {};
  constexpr std::string_view digits = "0123456789abcdef";
  std::string line = "\r\n";
  for (; bytes != 0; bytes /= 16) line.insert(line.begin(), digits[bytes % 16]);
  return line;
}

}  // namespace botcore::inline v0
