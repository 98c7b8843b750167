#include <algorithm>
#include <cstdint>
#include <string_view>

#include "botcore/core/error.hpp"
#include "botcore/router/pattern.hpp"
#include "expect.hpp"

/// An expression and a text, with a line break between.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view given(reinterpret_cast<const char*>(data), size);
  const std::size_t border = std::min(given.find('\n'), given.size());
  const std::string_view text = given.substr(std::min(border + 1, given.size()));
  try {
    const botcore::pattern expression(given.substr(0, border));
    const auto match = expression.search(text);
    if (!match) return 0;
    FUZZ_EXPECT(match->size() == expression.captures());
    FUZZ_EXPECT((*match)[0].data() >= text.data() &&
                (*match)[0].data() + (*match)[0].size() <= text.data() + text.size());
    for (std::size_t index = 1; index <= match->size(); ++index) {
      FUZZ_EXPECT(!match->has(index) || (*match)[index].size() <= (*match)[0].size());
    }
  } catch (const botcore::error& failure) {
    FUZZ_EXPECT(failure.code() == botcore::errc::invalid_argument);
  }
  return 0;
}
