#include "botcore/core/manual_clock.hpp"

#include <algorithm>
#include <list>
#include <mutex>
#include <utility>

#include "botcore/core/runtime.hpp"

#include "sleeping.hpp"

namespace botcore::inline v0 {
namespace {

/// One sleeper and when it is due, on the manual time line.
struct sleeper {
  system_time due;
  sleeping* sleep;
};

}  // namespace

struct manual_clock::state {
  mutable std::mutex mutex;
  system_time shown;   // what the clock showed at `anchor`
  steady_time anchor;  // real time at that moment
  mode passing;
  system_time start;
  steady_time steady_start;
  std::list<sleeper> sleepers;

  system_time now() const {
    std::lock_guard lock(mutex);
    return at(std::chrono::steady_clock::now());
  }

  void set(system_time time) {
    std::lock_guard lock(mutex);
    const steady_time moment = std::chrono::steady_clock::now();
    shown = std::max(at(moment), time);
    anchor = moment;
  }

  system_time at(steady_time moment) const {
    return passing == mode::frozen ? shown : shown + (moment - anchor);
  }

  void arm(const sleeper& one) const {
    if (passing == mode::frozen) return;
    const system_time current = now();
    const auto far = std::chrono::hours(24 * 365);
    const auto wait = one.due - far > current ? system_time::duration(far) : one.due - current;
    one.sleep->expires_at(std::chrono::steady_clock::now() + wait);
  }

  std::list<sleeper>::iterator earliest() {
    return std::min_element(sleepers.begin(), sleepers.end(),
                            [](const sleeper& left, const sleeper& right) { return left.due < right.due; });
  }

  /// Keeps a sleeper on the list for as long as its coroutine lives, cancelled or destroyed too. Shares the
  /// list: an executor that is torn down with sleepers on it may go after the clock.
  class entry {
   public:
    entry(std::shared_ptr<state> owner, system_time due, sleeping& sleep)
        : owner_(std::move(owner)), at_(owner_->sleepers.insert(owner_->sleepers.end(), {due, &sleep})) {}
    ~entry() { owner_->sleepers.erase(at_); }
    entry(const entry&) = delete;
    entry& operator=(const entry&) = delete;
    const sleeper& operator*() const { return *at_; }

   private:
    std::shared_ptr<state> owner_;
    std::list<sleeper>::iterator at_;
  };
};

manual_clock::manual_clock(system_time start, mode passing) : state_(std::make_shared<state>()) {
  state_->shown = state_->start = start;
  state_->anchor = state_->steady_start = std::chrono::steady_clock::now();
  state_->passing = passing;
}

manual_clock::~manual_clock() = default;

system_time manual_clock::system_now() const noexcept {
  return state_->now();
}

steady_time manual_clock::steady_now() const noexcept {
  return state_->steady_start + (state_->now() - state_->start);
}

task<bool> manual_clock::sleep_until(system_time due, wakeup* early) {
  sleeping sleep(co_await boost::asio::this_coro::executor, early);
  const state::entry entry(state_, due, sleep);
  for (;;) {
    if (sleep.take_wakeup()) co_return true;
    if (state_->now() >= due) co_return false;
    state_->arm(*entry);
    co_await sleep.wait();
  }
}

task<bool> manual_clock::sleep_for(std::chrono::nanoseconds duration, wakeup* early) {
  const system_time now = state_->now();
  const bool endless = duration > system_time::max() - now;
  return sleep_until(endless ? system_time::max() : now + duration, early);
}

task<void> manual_clock::run_to(system_time target, runtime& runtime) {
  co_await runtime.quiet();
  for (;;) {
    const auto next = state_->earliest();
    if (next == state_->sleepers.end() || next->due > target) break;
    state_->set(next->due);
    next->sleep->interrupt();
    co_await runtime.quiet();
  }
  state_->set(target);
  for (const sleeper& one : state_->sleepers) state_->arm(one);
}

task<void> manual_clock::run_for(std::chrono::nanoseconds duration, runtime& runtime) {
  return run_to(state_->now() + duration, runtime);
}

}  // namespace botcore::inline v0
