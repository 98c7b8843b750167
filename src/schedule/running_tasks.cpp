#include "running_tasks.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace botcore::inline v0 {

running_tasks::listed::listed(running_tasks& all, running_task& one)
    : all_(all), at_(all.listed_.insert(all.listed_.end(), &one)) {}

running_tasks::listed::~listed() {
  all_.listed_.erase(at_);
  if (all_.listed_.empty() && all_.none_left_) all_.none_left_->cancel();
}

void running_tasks::begin(std::shared_ptr<running_task> one, task<void> work) {
  one->ended = false;
  one->failure = nullptr;
  running_task& started = *one;
  started.body.spawn(run(std::move(one), std::move(work)));
}

task<void> running_tasks::run(std::shared_ptr<running_task> one, task<void> work) {
  try {
    co_await std::move(work);
  } catch (...) {
    one->failure = std::current_exception();
  }
  one->ended = true;
  one->wake.notify();
}

std::vector<std::int64_t> running_tasks::occurrences() const {
  std::vector<std::int64_t> all;
  for (const running_task* one : listed_) all.push_back(one->occurrence);
  return all;
}

task<void> running_tasks::end(std::chrono::milliseconds drain) {
  if (!listed_.empty() && drain.count() > 0) {
    boost::asio::steady_timer limit(ground_.executor(), drain);
    none_left_ = &limit;
    co_await limit.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    none_left_ = nullptr;
  }
  for (running_task* one : listed_) {
    one->stopping = true;
    one->cancel();
    one->wake.notify();
  }
  co_await supervisors_.join();
}

void running_tasks::abandon() {
  for (running_task* one : listed_) one->cancel();
  supervisors_.cancel();
}

}  // namespace botcore::inline v0
