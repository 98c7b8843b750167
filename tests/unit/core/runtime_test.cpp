#include "botcore/core/runtime.hpp"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "support/catch.hpp"
#include "support/run.hpp"

using botcore::task;
using namespace std::chrono_literals;

TEST_CASE("runtime: quiet returns when nothing is under way", "[core]") {
  boost::asio::io_context context;
  botcore::runtime ground(context.get_executor());
  botcore::test::run(context, ground.quiet());
  CHECK(&ground.time() == &botcore::real_clock());
  CHECK(&ground.log() == &botcore::null_logger());
}

TEST_CASE("runtime: quiet waits for a chain of coroutines", "[core]") {
  boost::asio::io_context context;
  botcore::runtime ground(context.get_executor());
  int turns = 0;
  auto chain = [&]() -> task<void> {
    for (; turns < 30; ++turns) co_await boost::asio::post(context, boost::asio::use_awaitable);
  };
  boost::asio::co_spawn(context, chain(), [](const std::exception_ptr&) {});
  botcore::test::run(context, ground.quiet());
  CHECK(turns == 30);
}

TEST_CASE("runtime: quiet waits for work on another thread and for what follows it", "[core]") {
  boost::asio::io_context context;
  botcore::runtime ground(context.get_executor());
  std::atomic<bool> ended = false;
  bool followed = false;
  auto work = std::make_unique<botcore::runtime::work>(ground);
  std::thread other([&, work = std::move(work)]() mutable {
    std::this_thread::sleep_for(20ms);
    boost::asio::post(context, [&] { followed = true; });
    ended = true;
    work.reset();
  });
  botcore::test::run(context, ground.quiet());
  CHECK(ended);
  CHECK(followed);
  other.join();
}

TEST_CASE("runtime: work that moves is counted once", "[core]") {
  boost::asio::io_context context;
  botcore::runtime ground(context.get_executor());
  bool quiet = false;
  auto waiting = [&]() -> task<void> {
    co_await ground.quiet();
    quiet = true;
  };
  std::optional<botcore::runtime::work> first(std::in_place, ground);
  {
    const botcore::runtime::work second(std::move(*first));
    first.reset();
    boost::asio::co_spawn(context, waiting(), [](const std::exception_ptr&) {});
    context.run_for(20ms);
    CHECK_FALSE(quiet);
  }
  context.restart();
  for (int turn = 0; turn < 5000 && !quiet; ++turn) context.run_for(1ms);
  CHECK(quiet);
}
