#include "blocking_thread.hpp"

#include <exception>

#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace botcore::inline v0 {

blocking_thread::blocking_thread() : thread_([this] { serve(); }) {}

blocking_thread::~blocking_thread() {
  finish();
}

void blocking_thread::finish() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void blocking_thread::post(function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
  }
  changed_.notify_one();
}

void blocking_thread::serve() noexcept {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
    if (jobs_.empty()) return;
    const function<void()> job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    job();
    lock.lock();
  }
}

task<void> blocking_thread::perform(runtime& ground, function<void()> job) {
  const runtime::work counted(ground);
  const boost::asio::any_io_executor executor = co_await boost::asio::this_coro::executor;
  std::exception_ptr failure;
  auto initiate = [&](auto handler) {
    auto work = boost::asio::make_work_guard(executor);
    function<void()> resume = [handler = std::move(handler), work = std::move(work)]() mutable {
      std::move(handler)();
    };
    post([&failure, &job, executor, resume = std::move(resume)]() mutable {
      try {
        job();
      } catch (...) {
        failure = std::current_exception();
      }
      boost::asio::post(executor, std::move(resume));
    });
  };
  co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void()>(
      initiate, boost::asio::use_awaitable);
  if (failure) std::rethrow_exception(failure);
}

}  // namespace botcore::inline v0
