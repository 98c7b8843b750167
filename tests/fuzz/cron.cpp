#include "botcore/core/error.hpp"
#include "instants.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace botcore;
  static const time_zone zone("Europe/Berlin");
  try {
    const cron read(std::string_view(reinterpret_cast<const char*>(data), size));
    FUZZ_EXPECT(cron(read.expression()) == read);
    FUZZ_EXPECT(read.next(std::chrono::local_days(std::chrono::year(2001) / 1 / 1)).has_value());
    fuzz::expect_sound(schedule::cron(read, zone));
  } catch (const error& failure) {
    FUZZ_EXPECT(failure.code() == errc::invalid_argument);
  }
  return 0;
}
