#include "botcore/core/error.hpp"
#include "instants.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace botcore;
  static const time_zone zone("America/Havana");
  try {
    const schedule read = schedule::parse({reinterpret_cast<const char*>(data), size}, zone);
    if (read.rule().starts_with("once ")) return 0;  // of another zone, and without an end
    fuzz::expect_sound(read);
  } catch (const error& failure) {
    FUZZ_EXPECT(failure.code() == errc::malformed_data);
  }
  return 0;
}
