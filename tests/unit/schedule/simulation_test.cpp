// A year of a thousand schedules, by a clock that the test moves; without optimising, and under sanitizers, a part
// of it. The whole is run by scripts/bench schedule too, which measures it.
#include "support/simulated_year.hpp"

#include <boost/asio/io_context.hpp>

#include "botcore/storage/sqlite/sqlite_database.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int simulated_days = 5;
#elif !defined(__OPTIMIZE__)
constexpr int simulated_days = 40;
#else
constexpr int simulated_days = 365;
#endif

}  // namespace

TEST_CASE("simulation: of a year of mixed schedules every occurrence runs once, at its time", "[schedule]") {
  boost::asio::io_context context;
  manual_clock clock(simulated_year::start());
  runtime ground(context.get_executor(), clock);
  sqlite_database store(ground, ":memory:");
  const auto outcome =
      run(context, simulated_year::run(ground, clock, store, simulated_days), std::chrono::minutes(5));
  CHECK(outcome.wrong_schedules == 0);
  CHECK(outcome.ran == outcome.expected);
  CHECK(outcome.untimely == 0);
  // A tenth of the schedules has a jitter, and one run in a thousand fails.
  CHECK(outcome.spread > outcome.ran / 20);
  CHECK(outcome.tried_again == outcome.ran / 1000);
  CHECK(outcome.ran >= 300'000 / 365 * simulated_days);
}
