#include <string>
#include <string_view>
#include <vector>

#include "botcore/text/message_catalogue.hpp"
#include "botcore/text/message_pattern.hpp"
#include "expect.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace botcore;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  try {
    message_catalogue texts("ru");
    texts.add("ru", input, "input");
    texts.check();
  } catch (const catalogue_error& failure) {
    FUZZ_EXPECT(failure.line() > 0 && failure.column() > 0);
  }
  try {
    const message_pattern read(input);
    const message_pattern again(read.source());
    FUZZ_EXPECT(again == read);
    const std::vector<message_argument> given{arg("n", 21), arg("a", "her"), arg("d", 1.5)};
    FUZZ_EXPECT(again.format("ru", given) == read.format("ru", given));
    read.plural_problems("ar");
  } catch (const pattern_error& failure) {
    FUZZ_EXPECT(failure.offset() <= size);
  }
  return 0;
}
