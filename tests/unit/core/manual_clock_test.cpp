#include "botcore/core/manual_clock.hpp"

#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/core/runtime.hpp"
#include "botcore/core/task_group.hpp"

#include "support/catch.hpp"
#include "support/run.hpp"

using botcore::system_time;
using botcore::task;
using namespace std::chrono_literals;

namespace {

const system_time midnight = system_time(std::chrono::hours(24 * 365));

struct fixture {
  explicit fixture(botcore::manual_clock::mode mode = botcore::manual_clock::mode::frozen)
      : clock(midnight, mode) {}

  /// Sleeps until `due` and notes at what time it woke up.
  task<void> note(system_time due) {
    co_await clock.sleep_until(due);
    woken.push_back(clock.system_now() - midnight);
  }

  task<void> note_early(system_time due, botcore::wakeup& early) {
    const bool was_early = co_await clock.sleep_until(due, &early);
    early_woken.push_back(was_early);
    woken.push_back(clock.system_now() - midnight);
  }

  void run_to(system_time target) { botcore::test::run(context, clock.run_to(target, ground)); }
  void settle() { botcore::test::run(context, ground.quiet()); }

  boost::asio::io_context context;
  botcore::manual_clock clock;
  botcore::runtime ground{context.get_executor(), clock};
  botcore::task_group tasks{ground, "tests"};
  std::vector<std::chrono::nanoseconds> woken;
  std::vector<bool> early_woken;
};

using waits = std::vector<std::chrono::nanoseconds>;

}  // namespace

TEST_CASE("manual clock: time stands still until it is moved", "[core]") {
  fixture f;
  const auto steady = f.clock.steady_now();
  std::this_thread::sleep_for(2ms);
  CHECK(f.clock.system_now() == midnight);
  CHECK(f.clock.steady_now() == steady);
  f.run_to(midnight + 1h);
  CHECK(f.clock.system_now() == midnight + 1h);
  CHECK(f.clock.steady_now() == steady + 1h);
}

TEST_CASE("manual clock: sleepers wake in order of their due times, each at its own time", "[core]") {
  fixture f;
  f.tasks.spawn(f.note(midnight + 3h));
  f.tasks.spawn(f.note(midnight + 1h));
  f.tasks.spawn(f.note(midnight + 2h));
  f.run_to(midnight + 150min);
  CHECK(f.woken == waits{1h, 2h});
  CHECK(f.clock.system_now() == midnight + 150min);
  f.run_to(midnight + 3h);
  CHECK(f.woken == waits{1h, 2h, 3h});
  CHECK(f.tasks.size() == 0);
}

TEST_CASE("manual clock: sleepers due at the same time wake in the order they came", "[core]") {
  fixture f;
  std::string order;
  auto append = [&f, &order](char mark) -> task<void> {
    co_await f.clock.sleep_until(midnight + 1h);
    order += mark;
  };
  f.tasks.spawn(append('a'));
  f.tasks.spawn(append('b'));
  f.tasks.spawn(append('c'));
  f.run_to(midnight + 1h);
  CHECK(order == "abc");
}

TEST_CASE("manual clock: a sleep begun by a woken task counts too", "[core]") {
  fixture f;
  auto daily = [&f]() -> task<void> {
    for (int day = 0; day < 365; ++day) {
      co_await f.clock.sleep_for(24h);
      f.woken.push_back(f.clock.system_now() - midnight);
    }
  };
  f.tasks.spawn(daily());
  f.run_to(midnight + 24h * 365);
  REQUIRE(f.woken.size() == 365);
  CHECK(f.woken.front() == 24h);
  CHECK(f.woken.back() == 24h * 365);
}

TEST_CASE("manual clock: what a sleeper causes ends before the next one wakes", "[core]") {
  fixture f;
  std::string order;
  auto busy = [&f, &order]() -> task<void> {
    co_await f.clock.sleep_until(midnight + 1h);
    for (int turn = 0; turn < 20; ++turn) {
      co_await boost::asio::post(f.context.get_executor(), boost::asio::use_awaitable);
    }
    order += "busy ended; ";
  };
  auto next = [&f, &order]() -> task<void> {
    co_await f.clock.sleep_until(midnight + 1h + 1ns);
    order += "next woke";
  };
  f.tasks.spawn(next());
  f.tasks.spawn(busy());
  f.run_to(midnight + 2h);
  CHECK(order == "busy ended; next woke");
}

TEST_CASE("manual clock: waits for work on other threads before moving on", "[core]") {
  fixture f;
  std::string order;
  std::thread other;
  auto job = [&]() -> task<void> {
    co_await f.clock.sleep_until(midnight + 1h);
    auto work = std::make_shared<botcore::runtime::work>(f.ground);
    other = std::thread([&f, &order, work] {
      std::this_thread::sleep_for(20ms);
      boost::asio::post(f.context.get_executor(), [&order, work] { order += "job ended; "; });
    });
  };
  auto next = [&f, &order]() -> task<void> {
    co_await f.clock.sleep_until(midnight + 2h);
    order += "next woke";
  };
  f.tasks.spawn(job());
  f.tasks.spawn(next());
  f.run_to(midnight + 3h);
  other.join();
  CHECK(order == "job ended; next woke");
}

TEST_CASE("manual clock: an instant in the past changes nothing", "[core]") {
  fixture f;
  f.run_to(midnight + 2h);
  f.run_to(midnight + 1h);
  CHECK(f.clock.system_now() == midnight + 2h);
}

TEST_CASE("manual clock: past and zero sleeps return at once", "[core]") {
  fixture f;
  CHECK_FALSE(botcore::test::run(f.context, f.clock.sleep_until(midnight)));
  CHECK_FALSE(botcore::test::run(f.context, f.clock.sleep_until(midnight - 1h)));
  CHECK_FALSE(botcore::test::run(f.context, f.clock.sleep_until(system_time::min())));
  CHECK_FALSE(botcore::test::run(f.context, f.clock.sleep_for(0ns)));
  CHECK_FALSE(botcore::test::run(f.context, f.clock.sleep_for(-1h)));
}

TEST_CASE("manual clock: the longest sleeps do not overflow", "[core]") {
  fixture f;
  botcore::wakeup early;
  f.tasks.spawn(f.note(system_time::max()));
  f.tasks.spawn(f.note_early(system_time::max(), early));
  auto endless = [&f]() -> task<void> { co_await f.clock.sleep_for(std::chrono::nanoseconds::max()); };
  f.tasks.spawn(endless());
  f.run_to(midnight + 24h * 365 * 100);
  CHECK(f.tasks.size() == 3);
  f.tasks.cancel();
  botcore::test::run(f.context, f.tasks.join());
}

TEST_CASE("manual clock: a wakeup ends a sleep early", "[core]") {
  fixture f;
  botcore::wakeup early;
  f.tasks.spawn(f.note_early(midnight + 1h, early));
  f.settle();
  CHECK(f.woken.empty());
  early.notify();
  f.settle();
  CHECK(f.woken == waits{0h});
  CHECK(f.early_woken == std::vector<bool>{true});
}

TEST_CASE("manual clock: a wakeup without a sleeper ends the next sleep, once", "[core]") {
  fixture f;
  botcore::wakeup early;
  early.notify();
  early.notify();
  CHECK(botcore::test::run(f.context, f.clock.sleep_until(midnight + 1h, &early)));
  f.tasks.spawn(f.note_early(midnight + 1h, early));
  f.settle();
  CHECK(f.early_woken.empty());
  f.run_to(midnight + 1h);
  CHECK(f.early_woken == std::vector<bool>{false});
}

TEST_CASE("manual clock: a cancelled sleeper ends and is forgotten", "[core]") {
  fixture f;
  f.tasks.spawn(f.note(midnight + 1h));
  f.settle();
  f.tasks.cancel();
  botcore::test::run(f.context, f.tasks.join());
  CHECK(f.woken.empty());
  f.run_to(midnight + 2h);
  CHECK(f.woken.empty());
}

TEST_CASE("manual clock: sleepers whose executor goes away do not trouble the clock", "[core]") {
  botcore::manual_clock clock(midnight);
  {
    boost::asio::io_context context;
    auto sleeper = [&clock]() -> task<void> { co_await clock.sleep_until(midnight + 1h); };
    boost::asio::co_spawn(context, sleeper(), [](const std::exception_ptr&) {});
    context.poll();
  }
  boost::asio::io_context context;
  botcore::runtime ground(context.get_executor(), clock);
  botcore::test::run(context, clock.run_to(midnight + 2h, ground));
  CHECK(clock.system_now() == midnight + 2h);
}

TEST_CASE("manual clock: running, time passes by itself", "[core]") {
  fixture f(botcore::manual_clock::mode::running);
  botcore::test::run(f.context, f.clock.sleep_until(midnight + 20ms));
  CHECK(f.clock.system_now() >= midnight + 20ms);
  botcore::test::run(f.context, f.clock.sleep_for(5ms));
  CHECK(f.clock.system_now() >= midnight + 25ms);
}

TEST_CASE("manual clock: running, it skips ahead and goes on from there", "[core]") {
  fixture f(botcore::manual_clock::mode::running);
  f.tasks.spawn(f.note(midnight + 1h));
  f.tasks.spawn(f.note(midnight + 2h + 1s));
  f.run_to(midnight + 2h);
  REQUIRE(f.woken.size() == 1);
  CHECK(f.woken[0] >= 1h);
  CHECK(f.woken[0] < 2h);
  // The second sleeper has less than a second left, and nobody moves the time any more.
  botcore::test::run(f.context, f.tasks.join());
  REQUIRE(f.woken.size() == 2);
  CHECK(f.woken[1] >= 2h + 1s);
}

TEST_CASE("manual clock: running, time never goes back", "[core]") {
  fixture f(botcore::manual_clock::mode::running);
  botcore::test::run(f.context, f.clock.sleep_for(30ms));
  const system_time before = f.clock.system_now();
  const auto steady = f.clock.steady_now();
  f.run_to(midnight + 1ms);
  CHECK(f.clock.system_now() >= before);
  CHECK(f.clock.steady_now() >= steady);
}
