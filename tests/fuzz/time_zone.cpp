#include "botcore/schedule/time_zone.hpp"
#include "botcore/core/error.hpp"
#include "expect.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace botcore;
  try {
    const time_zone found = time_zone::find({reinterpret_cast<const char*>(data), size});
    FUZZ_EXPECT(time_zone(found.name()) == found);
    FUZZ_EXPECT(time_zone::find(found.name()) == found);
  } catch (const error& failure) {
    FUZZ_EXPECT(failure.code() == errc::invalid_argument);
  }
  return 0;
}
