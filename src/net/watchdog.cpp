#include "watchdog.hpp"

#include <boost/asio/steady_timer.hpp>

namespace botcore::inline v0 {

steady_time deadline_after(std::chrono::milliseconds duration) noexcept {
  const steady_time now = std::chrono::steady_clock::now();
  if (duration <= std::chrono::milliseconds::zero()) return steady_time::max();
  const auto longest = std::chrono::duration_cast<std::chrono::milliseconds>(steady_time::max() - now);
  return duration >= longest ? steady_time::max() : now + duration;
}

struct watchdog::state {
  state(const boost::asio::any_io_executor& executor, function<void()> bark)
      : timer(executor), bark(std::move(bark)) {}

  static void sleep(const std::shared_ptr<state>& self) {
    self->wakes = self->due;
    self->timer.expires_at(self->due);
    self->timer.async_wait([self](const boost::system::error_code& code) {
      if (code) return;
      self->wakes = steady_time::max();
      if (self->due == steady_time::max()) return;
      if (std::chrono::steady_clock::now() < self->due) return sleep(self);
      self->due = steady_time::max();
      self->bark();
    });
  }

  boost::asio::steady_timer timer;
  function<void()> bark;
  steady_time due = steady_time::max();
  steady_time wakes = steady_time::max();  // max: the timer does not run
};

watchdog::watchdog(const boost::asio::any_io_executor& executor, function<void()> bark)
    : state_(std::make_shared<state>(executor, std::move(bark))) {}

watchdog::~watchdog() {
  state_->due = steady_time::max();
  state_->timer.cancel();
}

void watchdog::arm(steady_time due) {
  state_->due = due;
  if (due < state_->wakes) state::sleep(state_);
}

}  // namespace botcore::inline v0
