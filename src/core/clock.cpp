#include "botcore/core/clock.hpp"

#include <algorithm>

#include "sleeping.hpp"

namespace botcore::inline v0 {
namespace {

/// How long a wall clock that jumped may go unnoticed.
constexpr std::chrono::seconds jump_check = std::chrono::seconds(15);

class machine_clock final : public clock {
 public:
  system_time system_now() const noexcept override { return std::chrono::system_clock::now(); }
  steady_time steady_now() const noexcept override { return std::chrono::steady_clock::now(); }

  task<bool> sleep_until(system_time due, wakeup* early) override {
    sleeping sleep(co_await boost::asio::this_coro::executor, early);
    for (;;) {
      if (sleep.take_wakeup()) co_return true;
      const system_time now = system_now();
      if (now >= due) co_return false;
      // Compared as rough hours first: `due` may be system_time::max().
      const bool far = due - jump_check > now;
      sleep.expires_at(steady_now() + (far ? system_time::duration(jump_check) : due - now));
      co_await sleep.wait();
    }
  }

  task<bool> sleep_for(std::chrono::nanoseconds duration, wakeup* early) override {
    sleeping sleep(co_await boost::asio::this_coro::executor, early);
    const steady_time start = steady_now();
    const steady_time due = duration > steady_time::max() - start ? steady_time::max() : start + duration;
    sleep.expires_at(due);
    for (;;) {
      if (sleep.take_wakeup()) co_return true;
      if (steady_now() >= due) co_return false;
      co_await sleep.wait();
    }
  }
};

}  // namespace

clock& real_clock() noexcept {
  static machine_clock clock;
  return clock;
}

void wakeup::notify() {
  pending_ = true;
  if (timer_) static_cast<sleeping::timer*>(timer_)->cancel();
}

}  // namespace botcore::inline v0
