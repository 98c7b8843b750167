#include "formatting.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view markup(reinterpret_cast<const char*>(data), size);
  botcore::fuzz::expect_sound(botcore::parse_markdown_v2(markup));
  botcore::fuzz::expect_sound(botcore::parse_markdown(markup));
  return 0;
}
