#include "botcore/core/runtime.hpp"

#include <thread>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

/// Turns of the executor without new work after which it counts as at rest: enough for a chain of coroutines
/// to hand a result on, and for a loopback socket to become readable.
constexpr int quiet_turns = 64;
/// Most of what is in flight ends sooner than a timer would: so many turns only give the processor away.
constexpr int busy_turns = 40;
constexpr std::chrono::minutes quiet_limit = std::chrono::minutes(1);

}  // namespace

runtime::runtime(boost::asio::any_io_executor executor, clock& clock, logger& logger)
    : executor_(std::move(executor)), clock_(clock), logger_(logger) {}

task<void> runtime::quiet() {
  const auto deadline = std::chrono::steady_clock::now() + quiet_limit;
  std::uint64_t seen = started_.load();
  for (int turns = 0, busy = 0; turns < quiet_turns; ++turns) {
    co_await boost::asio::post(executor_, boost::asio::use_awaitable);
    const bool under_way = in_flight_.load() != 0;
    if (under_way || started_.load() != seen) turns = -1;
    seen = started_.load();
    busy = under_way ? busy + 1 : 0;
    if (busy > busy_turns) {
      boost::asio::steady_timer pause(executor_, std::chrono::microseconds(30));
      co_await pause.async_wait(boost::asio::use_awaitable);
    } else if (under_way) {
      std::this_thread::yield();
    }
    if (std::chrono::steady_clock::now() > deadline) {
      throw error(errc::timed_out, "waiting for the program to come to rest");
    }
  }
}

}  // namespace botcore::inline v0
