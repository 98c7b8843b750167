#include "change_signal.hpp"

#include <memory>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

namespace botcore::inline v0::sandbox {

void change_signal::notify() {
  for (waiting& one : waiting_) {
    one.notified = true;
    one.timer.cancel();
  }
}

task<bool> change_signal::wait_until(std::chrono::steady_clock::time_point deadline) {
  const auto entry = waiting_.insert(waiting_.end(), waiting{boost::asio::steady_timer(executor_, deadline)});
  const auto leave = [this, entry](waiting*) { waiting_.erase(entry); };
  const std::unique_ptr<waiting, decltype(leave)> leaving(&*entry, leave);
  co_await entry->timer.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  const auto cancellation = co_await boost::asio::this_coro::cancellation_state;
  if (cancellation.cancelled() != boost::asio::cancellation_type::none) {
    throw boost::system::system_error(boost::asio::error::operation_aborted);
  }
  co_return entry->notified;
}

}  // namespace botcore::inline v0::sandbox
