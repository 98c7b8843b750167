/// @file
/// One sleep under way: an Asio timer tied to the wakeup that may end it.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/core/clock.hpp"

namespace botcore::inline v0 {

class sleeping {
 public:
  using timer = boost::asio::steady_timer;

  sleeping(const boost::asio::any_io_executor& executor, wakeup* early)
      : timer_(executor, timer::time_point::max()), early_(early) {
    if (early_) early_->timer_ = &timer_;
  }
  ~sleeping() {
    if (early_) early_->timer_ = nullptr;
  }
  sleeping(const sleeping&) = delete;
  sleeping& operator=(const sleeping&) = delete;

  /// Sets when the sleep ends by itself; a wait under way ends, and `wait` is to be called again.
  void expires_at(timer::time_point due) { timer_.expires_at(due); }

  /// Ends a wait under way.
  void interrupt() { timer_.cancel(); }

  /// True once, when the wakeup was notified before or during the sleep.
  bool take_wakeup() noexcept { return early_ && std::exchange(early_->pending_, false); }

  /// Returns when the timer expires, is interrupted, or the wakeup is notified.
  /// Throws when the awaiting task was cancelled.
  task<void> wait() {
    if (early_ && early_->pending_) co_return;
    co_await timer_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    const auto cancellation = co_await boost::asio::this_coro::cancellation_state;
    if (cancellation.cancelled() != boost::asio::cancellation_type::none) {
      throw boost::system::system_error(boost::asio::error::operation_aborted);
    }
  }

 private:
  timer timer_;
  wakeup* early_;
};

}  // namespace botcore::inline v0
