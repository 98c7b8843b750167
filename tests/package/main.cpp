// Uses a piece of each of botcore's libraries, to see that they can be included, linked and run.
#include <chrono>
#include <cstdio>
#include <exception>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <botcore/core/manual_clock.hpp>
#include <botcore/core/runtime.hpp>
#include <botcore/core/version.hpp>

int main() {
  boost::asio::io_context context;
  botcore::manual_clock clock{botcore::system_time()};
  botcore::runtime ground(context.get_executor(), clock);
  bool woken = false;
  auto sleeper = [&]() -> botcore::task<> {
    co_await clock.sleep_for(std::chrono::hours(1));
    woken = true;
  };
  std::exception_ptr failure;
  boost::asio::co_spawn(context, sleeper(), [](const std::exception_ptr&) {});
  boost::asio::co_spawn(context, clock.run_for(std::chrono::hours(2), ground),
                        [&](const std::exception_ptr& thrown) { failure = thrown; });
  context.run();
  std::printf("botcore %s works\n", BOTCORE_VERSION_STRING);
  return woken && !failure ? 0 : 1;
}
