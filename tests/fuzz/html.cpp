#include "formatting.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  botcore::fuzz::expect_sound(botcore::parse_html({reinterpret_cast<const char*>(data), size}));
  return 0;
}
