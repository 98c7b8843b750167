#include "botcore/core/task_group.hpp"

#include <exception>
#include <list>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

#include "kept_cancellation.hpp"

namespace botcore::inline v0 {
namespace {

/// `co_spawn` alone may run the first steps of a task inside the call, on state that is not ready for it.
task<void> in_later_turn(boost::asio::any_io_executor executor, task<void> work) {
  co_await boost::asio::post(executor, boost::asio::use_awaitable);
  co_await std::move(work);
}

}  // namespace

struct task_group::state {
  state(runtime& runtime, std::string_view category)
      : ground(runtime),
        category(category),
        finished(runtime.executor(), boost::asio::steady_timer::time_point::max()) {}

  void report(const std::exception_ptr& failure) const {
    try {
      std::rethrow_exception(failure);
    } catch (const boost::system::system_error& ended) {
      if (ended.code() == boost::asio::error::operation_aborted) return;
      ground.log(category).error("a background task ended: {}", ended.what());
    } catch (const std::exception& ended) {
      ground.log(category).error("a background task ended: {}", ended.what());
    } catch (...) {
      ground.log(category).error("a background task ended: it threw something that is no std::exception");
    }
  }

  runtime& ground;
  std::string_view category;
  std::list<kept_cancellation> running;
  boost::asio::steady_timer finished;  // never expires; cancelled when the last task ends
};

task_group::task_group(runtime& runtime, std::string_view category)
    : state_(std::make_shared<state>(runtime, category)) {}

task_group::~task_group() {
  cancel();
}

void task_group::spawn(task<void> work) {
  const auto entry = state_->running.emplace(state_->running.end(), state_->ground.executor());
  auto done = [state = state_, entry](const std::exception_ptr& failure) {
    state->running.erase(entry);
    if (failure) state->report(failure);
    if (state->running.empty()) state->finished.cancel();
  };
  boost::asio::co_spawn(state_->ground.executor(), in_later_turn(state_->ground.executor(), std::move(work)),
                        boost::asio::bind_cancellation_slot(entry->slot(), std::move(done)));
}

void task_group::cancel() {
  // A cancelled task may end at once and leave the list, so step on before emitting.
  for (auto next = state_->running.begin(); next != state_->running.end();) {
    (next++)->emit();
  }
}

task<void> task_group::join() {
  while (!state_->running.empty()) {
    co_await state_->finished.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    const auto cancellation = co_await boost::asio::this_coro::cancellation_state;
    if (cancellation.cancelled() != boost::asio::cancellation_type::none) {
      throw boost::system::system_error(boost::asio::error::operation_aborted);
    }
  }
}

std::size_t task_group::size() const noexcept {
  return state_->running.size();
}

}  // namespace botcore::inline v0
