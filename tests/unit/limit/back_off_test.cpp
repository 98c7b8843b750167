#include "botcore/limit/back_off.hpp"

#include "support/catch.hpp"

using namespace std::chrono_literals;

TEST_CASE("back_off: delays double up to the longest", "[limit]") {
  botcore::back_off delays({.first = 100ms, .longest = 1000ms, .jitter = 0}, 1);
  CHECK(delays.next() == 100ms);
  CHECK(delays.next() == 200ms);
  CHECK(delays.next() == 400ms);
  CHECK(delays.next() == 800ms);
  CHECK(delays.next() == 1000ms);
  CHECK(delays.next() == 1000ms);
  CHECK(delays.failures() == 6);
}

TEST_CASE("back_off: a success starts over", "[limit]") {
  botcore::back_off delays({.first = 100ms, .longest = 1000ms, .jitter = 0}, 1);
  delays.next();
  delays.next();
  delays.reset();
  CHECK(delays.failures() == 0);
  CHECK(delays.next() == 100ms);
}

TEST_CASE("back_off: jitter stays within its share, and differs between seeds", "[limit]") {
  bool differed = false;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    botcore::back_off delays({.first = 1000ms, .longest = 1000ms, .jitter = 0.5}, seed);
    botcore::back_off others({.first = 1000ms, .longest = 1000ms, .jitter = 0.5}, seed + 1);
    const auto delay = delays.next();
    CHECK(delay >= 500ms);
    CHECK(delay <= 1000ms);
    differed = differed || delay != others.next();
  }
  CHECK(differed);
}

TEST_CASE("back_off: after years of failures the delay is still the longest", "[limit]") {
  botcore::back_off delays({.first = 1ms, .longest = 60s, .jitter = 0}, 1);
  for (int failure = 0; failure < 100'000; ++failure) delays.next();
  CHECK(delays.next() == 60s);
}

TEST_CASE("back_off: unusable options are brought into range", "[limit]") {
  botcore::back_off delays({.first = 0ms, .longest = -5ms, .jitter = 7}, 1);
  CHECK(delays.next() >= 1ms);
}
