#include "botcore/storage/unit.hpp"

#include <boost/asio/post.hpp>

namespace botcore::inline v0 {

bool storage_unit::claim() noexcept {
  state expected = state::waiting;
  return state_.compare_exchange_strong(expected, state::running, std::memory_order_acq_rel);
}

void storage_unit::put_back() noexcept {
  state_.store(state::waiting, std::memory_order_release);
}

void storage_unit::finish(std::exception_ptr failure, std::vector<function<void()>> after_commit) noexcept {
  failure_ = std::move(failure);
  after_commit_ = std::move(after_commit);
  state_.store(state::finished, std::memory_order_release);
  resume();
}

bool storage_unit::withdraw(std::exception_ptr failure) noexcept {
  if (!claim()) return false;
  finish(std::move(failure));
  return true;
}

void storage_unit::resume() noexcept {
  // Posted, never run here: the task belongs to its own executor.
  const boost::asio::any_io_executor executor = executor_;
  boost::asio::post(executor, std::move(resume_));
}

}  // namespace botcore::inline v0
