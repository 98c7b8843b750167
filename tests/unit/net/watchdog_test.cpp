#include "net/watchdog.hpp"

#include <optional>

#include "raw_peer.hpp"
#include "support/run.hpp"

using namespace botcore;
using namespace botcore::test;
using namespace std::chrono_literals;

namespace {

struct watchdog_fixture {
  boost::asio::io_context context;
  int barks = 0;
  std::optional<watchdog> dog{std::in_place, context.get_executor(), [this] { ++barks; }};

  static steady_time in(std::chrono::milliseconds duration) { return deadline_after(duration); }
};

}  // namespace

TEST_CASE_METHOD(watchdog_fixture, "watchdog: it barks once, and not before its time", "[net]") {
  const steady_time due = in(20ms);
  dog->arm(due);
  context.run();
  CHECK(barks == 1);
  CHECK(std::chrono::steady_clock::now() >= due);
}

TEST_CASE_METHOD(watchdog_fixture, "watchdog: the last instant counts, later or earlier", "[net]") {
  SECTION("later") {
    dog->arm(in(5ms));
    dog->arm(in(30ms));
    const steady_time due = in(29ms);
    context.run();
    CHECK(std::chrono::steady_clock::now() >= due);
  }
  SECTION("earlier") {
    dog->arm(in(1h));
    dog->arm(in(5ms));
    context.run();
  }
  SECTION("again after it barked") {
    dog->arm(in(1ms));
    context.run();
    REQUIRE(barks == 1);
    barks = 0;
    dog->arm(in(1ms));
    context.restart();
    context.run();
  }
  CHECK(barks == 1);
}

TEST_CASE_METHOD(watchdog_fixture, "watchdog: disarmed or gone, it is silent", "[net]") {
  dog->arm(in(5ms));
  SECTION("disarmed") {
    dog->disarm();
  }
  SECTION("gone") {
    dog.reset();
  }
  SECTION("gone when its time has just come") {
    const steady_time due = in(10ms);
    while (std::chrono::steady_clock::now() < due) continue;
    dog.reset();
  }
  context.run();
  CHECK(barks == 0);
}

TEST_CASE("watchdog: zero means never, and the longest duration does not overflow", "[net]") {
  CHECK(deadline_after(0ms) == steady_time::max());
  CHECK(deadline_after(std::chrono::milliseconds::max()) == steady_time::max());
  CHECK(deadline_after(-5ms) == steady_time::max());
}
