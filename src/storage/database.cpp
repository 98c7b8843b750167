#include "botcore/storage/database.hpp"

#include <fmt/format.h>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/storage/error.hpp"
#include "botcore/storage/unit.hpp"

#include "after_commit.hpp"

namespace botcore::inline v0 {
namespace {

using unit_pointer = std::shared_ptr<storage_unit>;

std::exception_ptr cancelled_before_run() {
  return std::make_exception_ptr(boost::system::system_error(boost::asio::error::operation_aborted));
}

std::exception_ptr not_taken_in_time(const database& from, database::access mode) {
  const char* by = mode == database::access::read ? "a reader" : "the writer";
  const std::size_t all = from.waiting(mode);
  const std::size_t others = all == 0 ? 0 : all - 1;  // the one that gives up is still among them
  return std::make_exception_ptr(error(
      storage_errc::timed_out,
      fmt::format("waiting {} ms to be taken by {}, where {} {} {} too", from.longest_wait(mode).count(), by,
                  others, others == 1 ? "other" : "others", others == 1 ? "waits" : "wait")));
}

/// Withdraws `unit` when it still waits after `wait`.
void limit_wait(boost::asio::steady_timer& timer, const database& from, const unit_pointer& unit) {
  const std::chrono::milliseconds wait = from.longest_wait(unit->mode());
  if (wait <= std::chrono::milliseconds(0)) return;
  timer.expires_after(wait);
  timer.async_wait([&from, unit](const error_code& stopped) {
    if (!stopped && unit->waiting()) unit->withdraw(not_taken_in_time(from, unit->mode()));
  });
}

}  // namespace

database::database(runtime& ground) : ground_(ground), ids_(ground.time()) {}

database::~database() = default;

task<void> database::execute(access mode, transaction_body& body) {
  runtime& ground = ground_;  // the task may go on when the database is gone
  const runtime::work counted(ground);
  const boost::asio::any_io_executor executor = co_await boost::asio::this_coro::executor;
  const unit_pointer unit = std::make_shared<storage_unit>(mode, body, executor);
  boost::asio::steady_timer timer(executor);
  auto initiate = [&](auto handler) {
    auto slot = boost::asio::get_associated_cancellation_slot(handler);
    if (slot.is_connected()) {
      slot.assign([unit](boost::asio::cancellation_type) {
        if (unit->waiting()) unit->withdraw(cancelled_before_run());
      });
    }
    limit_wait(timer, *this, unit);
    auto work = boost::asio::make_work_guard(executor);
    unit->resume_ = [handler = std::move(handler), slot, work = std::move(work)]() mutable {
      if (slot.is_connected()) slot.clear();
      std::move(handler)();
    };
    enqueue(unit);
  };
  co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void()>(
      initiate, boost::asio::use_awaitable);
  timer.cancel();
  if (unit->failure_) std::rethrow_exception(unit->failure_);
  call_after_commit(ground, unit->after_commit_);
}

void call_after_commit(runtime& ground, const std::vector<function<void()>>& callbacks) {
  for (const function<void()>& callback : callbacks) {
    try {
      callback();
    } catch (const std::exception& failure) {
      ground.log("storage").error("what was to run after a commit failed: {}", failure.what());
    } catch (...) {
      ground.log("storage").error("what was to run after a commit failed");
    }
  }
}

}  // namespace botcore::inline v0
