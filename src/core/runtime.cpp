#include "botcore/core/runtime.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

/// Turns of the executor without new work after which it counts as at rest: enough for a chain of coroutines
/// to hand a result on, and for a loopback socket to become readable.
constexpr int quiet_turns = 64;
constexpr std::chrono::minutes quiet_limit = std::chrono::minutes(1);

}  // namespace

runtime::runtime(boost::asio::any_io_executor executor, clock& clock, logger& logger)
    : executor_(std::move(executor)), clock_(clock), logger_(logger) {}

task<void> runtime::quiet() {
  const auto deadline = std::chrono::steady_clock::now() + quiet_limit;
  std::uint64_t seen = started_.load();
  for (int turns = 0; turns < quiet_turns; ++turns) {
    co_await boost::asio::post(executor_, boost::asio::use_awaitable);
    if (in_flight_.load() != 0) {
      boost::asio::steady_timer pause(executor_, std::chrono::microseconds(30));
      co_await pause.async_wait(boost::asio::use_awaitable);
      turns = -1;
    } else if (started_.load() != seen) {
      turns = -1;
    }
    seen = started_.load();
    if (std::chrono::steady_clock::now() > deadline) {
      throw error(errc::timed_out, "waiting for the program to come to rest");
    }
  }
}

}  // namespace botcore::inline v0
