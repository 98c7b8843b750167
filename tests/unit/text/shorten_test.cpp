#include "botcore/text/shorten.hpp"

#include "support/catch.hpp"

using botcore::shorten;

TEST_CASE("shorten: cuts between code points, and says so", "[text]") {
  CHECK(shorten("", 3).empty());
  CHECK(shorten("run", 3) == "run");
  CHECK(shorten("runs", 3) == "run…");
  CHECK(shorten("бегом", 3) == "бег…");
  CHECK(shorten("a😀b", 2) == "a😀…");
  CHECK(shorten("run", 0) == "…");
}
