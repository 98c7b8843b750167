#include "botcore/storage/id.hpp"

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

#include "botcore/core/manual_clock.hpp"
#include "support/catch.hpp"

using namespace botcore;

namespace {

constexpr system_time noon = system_time(std::chrono::hours(24 * 365 * 56 + 12));

}  // namespace

TEST_CASE("id: ids of a later millisecond are larger, whoever made them", "[storage]") {
  manual_clock early(noon);
  manual_clock late(noon + std::chrono::milliseconds(1));
  for (int attempt = 0; attempt < 100; ++attempt) {
    CHECK(id_source(early).next() < id_source(late).next());
  }
}

TEST_CASE("id: two sources in one millisecond hardly ever meet", "[storage]") {
  manual_clock clock(noon);
  std::vector<std::int64_t> ids;
  for (int source = 0; source < 100; ++source) ids.push_back(id_source(clock).next());
  std::sort(ids.begin(), ids.end());
  CHECK(std::unique(ids.begin(), ids.end()) - ids.begin() >= 98);
}

TEST_CASE("id: a clock that stands still, or is far off, gives ascending positive ids all the same",
          "[storage]") {
  for (const system_time start : {system_time(), noon, system_time(std::chrono::hours(24 * 365 * 200))}) {
    manual_clock clock(start);
    id_source source(clock);
    std::int64_t before = 0;
    for (int index = 0; index < 1000; ++index) {
      const std::int64_t id = source.next();
      REQUIRE(id > before);
      before = id;
    }
  }
}

TEST_CASE("id: threads never get the same id", "[storage]") {
  id_source source(real_clock());
  std::mutex mutex;
  std::vector<std::int64_t> all;
  const auto make = [&] {
    std::vector<std::int64_t> mine;
    for (int index = 0; index < 20000; ++index) mine.push_back(source.next());
    const std::lock_guard lock(mutex);
    all.insert(all.end(), mine.begin(), mine.end());
  };
  std::thread other(make);
  make();
  other.join();
  std::sort(all.begin(), all.end());
  CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

TEST_CASE("id: goes beyond what a process with a clock ahead has made", "[storage]") {
  manual_clock ahead(noon + std::chrono::hours(1));
  manual_clock behind(noon);
  const std::int64_t theirs = id_source(ahead).next();
  id_source source(behind);
  CHECK(source.next() < theirs);
  source.go_beyond(theirs);
  CHECK(source.next() > theirs);
  const std::int64_t before = source.next();
  source.go_beyond(1);
  CHECK(source.next() > before);
}
