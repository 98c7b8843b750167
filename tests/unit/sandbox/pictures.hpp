/// @file
/// The first bytes of pictures: enough for the sandbox, which does not decode them.
#pragma once

#include <cstdint>
#include <string>

namespace botcore::test {

inline std::string big_endian(std::uint32_t number) {
  std::string result;
  for (const int shift : {24, 16, 8, 0}) result += static_cast<char>(number >> shift & 0xFF);
  return result;
}

inline std::string png_bytes(std::uint32_t width, std::uint32_t height) {
  return std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) + big_endian(width) + big_endian(height) +
         std::string("\x08\x02\0\0\0", 5);
}

}  // namespace botcore::test
