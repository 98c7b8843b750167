#include "botcore/core/clock.hpp"

#include <exception>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/system/system_error.hpp>

#include "support/catch.hpp"
#include "support/run.hpp"

using botcore::real_clock;
using botcore::system_time;
using namespace std::chrono_literals;

TEST_CASE("clock: a sleep lasts at least as long as asked", "[core]") {
  boost::asio::io_context context;
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(botcore::test::run(context, real_clock().sleep_for(10ms)));
  CHECK(std::chrono::steady_clock::now() - start >= 10ms);
  const system_time due = real_clock().system_now() + 10ms;
  CHECK_FALSE(botcore::test::run(context, real_clock().sleep_until(due)));
  CHECK(real_clock().system_now() >= due);
}

TEST_CASE("clock: past, zero and negative sleeps return at once", "[core]") {
  boost::asio::io_context context;
  CHECK_FALSE(botcore::test::run(context, real_clock().sleep_until(system_time::min())));
  CHECK_FALSE(botcore::test::run(context, real_clock().sleep_for(0ns)));
  CHECK_FALSE(botcore::test::run(context, real_clock().sleep_for(std::chrono::nanoseconds::min())));
}

TEST_CASE("clock: a wakeup ends even the longest sleep", "[core]") {
  boost::asio::io_context context;
  botcore::wakeup early;
  boost::asio::post(context, [&early] { early.notify(); });
  CHECK(botcore::test::run(context, real_clock().sleep_until(system_time::max(), &early)));
  boost::asio::post(context, [&early] { early.notify(); });
  CHECK(botcore::test::run(context, real_clock().sleep_for(std::chrono::nanoseconds::max(), &early)));
}

TEST_CASE("clock: a wakeup that came before the sleep is not lost", "[core]") {
  boost::asio::io_context context;
  botcore::wakeup early;
  early.notify();
  CHECK(botcore::test::run(context, real_clock().sleep_for(1h, &early)));
  CHECK_FALSE(botcore::test::run(context, real_clock().sleep_for(1ms, &early)));
}

TEST_CASE("clock: a cancelled sleep throws", "[core]") {
  boost::asio::io_context context;
  boost::asio::cancellation_signal signal;
  std::exception_ptr failure;
  boost::asio::co_spawn(
      context, real_clock().sleep_for(1h),
      boost::asio::bind_cancellation_slot(
          signal.slot(), [&failure](const std::exception_ptr& thrown, bool) { failure = thrown; }));
  context.poll();
  signal.emit(boost::asio::cancellation_type::terminal);
  context.run_for(10s);
  REQUIRE(failure);
  try {
    std::rethrow_exception(failure);
  } catch (const boost::system::system_error& ended) {
    CHECK(ended.code() == boost::asio::error::operation_aborted);
  }
}
