#include "running_tasks.hpp"

#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

namespace botcore::inline v0 {
namespace {

std::exception_ptr cancelled_task() {
  return std::make_exception_ptr(boost::system::system_error(boost::asio::error::operation_aborted));
}

}  // namespace

/// A place on the list, held by the supervisor's coroutine: also by one that never began to run.
class running_tasks::listing {
 public:
  listing(std::shared_ptr<registry> all, std::shared_ptr<running_task> one)
      : all_(std::move(all)), at_(all_->listed.insert(all_->listed.end(), std::move(one))) {}
  listing(listing&& other) noexcept = default;
  listing& operator=(listing&&) = delete;
  ~listing() {
    if (!all_) return;
    all_->listed.erase(at_);
    if (all_->listed.empty() && all_->draining) all_->draining->cancel();
  }

 private:
  std::shared_ptr<registry> all_;
  std::list<std::shared_ptr<running_task>>::iterator at_;
};

/// Says that a body has ended when its coroutine is gone: also when it never began to run.
class running_tasks::ending {
 public:
  explicit ending(std::shared_ptr<running_task> one) : one_(std::move(one)) {}
  ending(ending&&) noexcept = default;
  ending& operator=(ending&&) = delete;
  ~ending() {
    if (!one_) return;
    one_->ended = true;
    one_->wake.notify();
  }

 private:
  std::shared_ptr<running_task> one_;
};

void running_tasks::supervise(std::shared_ptr<running_task> one, task<void> supervisor) {
  supervisors_.spawn(keep_listed(std::move(supervisor), listing(all_, std::move(one))));
}

task<void> running_tasks::keep_listed(task<void> supervisor, listing here) {
  const listing until_the_end(std::move(here));
  co_await std::move(supervisor);
}

void running_tasks::begin(std::shared_ptr<running_task> one, function<task<void>()> work) {
  one->failure = cancelled_task();  // unless it comes to its end
  if (one->stopping) return;
  one->ended = false;
  running_task& started = *one;
  ending end(one);
  started.body.spawn(run(std::move(one), std::move(work), std::move(end)));
}

task<void> running_tasks::run(std::shared_ptr<running_task> one, function<task<void>()> work, ending end) {
  const ending at_the_end(std::move(end));
  try {
    task<void> body = work();
    co_await std::move(body);
    one->failure = nullptr;
  } catch (...) {
    one->failure = std::current_exception();
  }
}

std::vector<std::int64_t> running_tasks::occurrences() const {
  std::vector<std::int64_t> all;
  for (const auto& one : all_->listed) all.push_back(one->occurrence);
  return all;
}

void running_tasks::wake_all() {
  for (const auto& one : all_->listed) one->wake.notify();
}

task<void> running_tasks::end(std::chrono::milliseconds drain) {
  const auto all = all_;
  if (!all->listed.empty() && drain.count() > 0) {
    if (!all->draining)
      all->draining = std::make_shared<boost::asio::steady_timer>(ground_.executor(), drain);
    const auto limit = all->draining;
    co_await limit->async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    if (all->draining == limit) all->draining.reset();
  }
  for (const auto& one : all_->listed) {
    one->stopping = true;
    one->cancel();
    one->wake.notify();
  }
  co_await supervisors_.join();
}

void running_tasks::abandon() {
  const auto all = all_->listed;  // a body that ends at once may take its place off the list
  for (const auto& one : all) one->cancel();
  supervisors_.cancel();
}

}  // namespace botcore::inline v0
