#include "botcore/core/task_group.hpp"

#include <stdexcept>
#include <string>
#include <vector>

#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

#include "botcore/core/error.hpp"
#include "botcore/core/manual_clock.hpp"

#include "support/catch.hpp"
#include "support/run.hpp"

using botcore::task;
using namespace std::chrono_literals;

namespace {

class failure_log final : public botcore::logger {
 public:
  void write(const botcore::log_record& record) noexcept override {
    lines.push_back(std::string(botcore::to_string(record.level)) + " " + std::string(record.category) + " " +
                    std::string(record.message));
  }
  std::vector<std::string> lines;
};

struct fixture {
  task<void> sleep_then_count(std::chrono::hours duration) {
    co_await clock.sleep_for(duration);
    ++ended;
  }
  task<void> fail(std::string why) {
    co_await boost::asio::post(context.get_executor(), boost::asio::use_awaitable);
    throw std::runtime_error(why);
  }
  void settle() { botcore::test::run(context, ground.quiet()); }
  void join() { botcore::test::run(context, tasks.join()); }

  boost::asio::io_context context;
  botcore::manual_clock clock{botcore::system_time()};
  failure_log log;
  botcore::runtime ground{context.get_executor(), clock, log};
  botcore::task_group tasks{ground, "tests"};
  int ended = 0;
};

}  // namespace

TEST_CASE("task group: a spawned task runs in a later turn, not at once", "[core]") {
  fixture f;
  bool ran = false;
  auto work = [&ran]() -> task<void> {
    ran = true;
    co_return;
  };
  boost::asio::post(f.context, [&] {
    f.tasks.spawn(work());
    CHECK_FALSE(ran);
  });
  f.settle();
  CHECK(ran);
  CHECK(f.tasks.size() == 0);
}

TEST_CASE("task group: join waits for all tasks", "[core]") {
  fixture f;
  f.tasks.spawn(f.sleep_then_count(1h));
  f.tasks.spawn(f.sleep_then_count(2h));
  CHECK(f.tasks.size() == 2);
  bool joined = false;
  auto joining = [&]() -> task<void> {
    co_await f.tasks.join();
    joined = true;
  };
  boost::asio::co_spawn(f.context, joining(), [](const std::exception_ptr&) {});
  botcore::test::run(f.context, f.clock.run_for(1h, f.ground));
  CHECK(f.ended == 1);
  CHECK_FALSE(joined);
  botcore::test::run(f.context, f.clock.run_for(1h, f.ground));
  CHECK(f.ended == 2);
  CHECK(joined);
}

TEST_CASE("task group: joining an empty group returns at once", "[core]") {
  fixture f;
  f.join();
  f.join();
  CHECK(f.tasks.size() == 0);
}

TEST_CASE("task group: cancel ends the tasks that run, quietly", "[core]") {
  fixture f;
  f.tasks.spawn(f.sleep_then_count(1h));
  f.tasks.spawn(f.sleep_then_count(1h));
  f.settle();
  f.tasks.cancel();
  f.join();
  CHECK(f.ended == 0);
  CHECK(f.log.lines.empty());
}

TEST_CASE("task group: cancel reaches a task that has not begun", "[core]") {
  fixture f;
  f.tasks.spawn(f.sleep_then_count(1h));
  f.tasks.cancel();
  f.join();
  CHECK(f.ended == 0);
}

TEST_CASE("task group: a cancelled group takes new tasks", "[core]") {
  fixture f;
  f.tasks.spawn(f.sleep_then_count(1h));
  f.tasks.cancel();
  f.tasks.spawn(f.sleep_then_count(2h));
  botcore::test::run(f.context, f.clock.run_for(3h, f.ground));
  CHECK(f.ended == 1);
}

TEST_CASE("task group: a task that throws is logged, and the others go on", "[core]") {
  fixture f;
  f.tasks.spawn(f.fail("the disk is full"));
  f.tasks.spawn(f.sleep_then_count(1h));
  botcore::test::run(f.context, f.clock.run_for(1h, f.ground));
  CHECK(f.ended == 1);
  CHECK(f.log.lines == std::vector<std::string>{"error tests a background task ended: the disk is full"});
}

TEST_CASE("task group: what is thrown need not be an exception of std", "[core]") {
  fixture f;
  auto odd = []() -> task<void> {
    throw 42;
    co_return;
  };
  f.tasks.spawn(odd());
  f.join();
  REQUIRE(f.log.lines.size() == 1);
  CHECK(f.log.lines[0].find("a background task ended") != std::string::npos);
}

TEST_CASE("task group: a refused network call is no cancellation and is logged", "[core]") {
  fixture f;
  auto refused = []() -> task<void> {
    throw botcore::error(botcore::errc::timed_out, "connecting");
    co_return;
  };
  f.tasks.spawn(refused());
  f.join();
  CHECK(f.log.lines ==
        std::vector<std::string>{"error tests a background task ended: connecting: timed out"});
}

TEST_CASE("task group: join waits for tasks spawned meanwhile", "[core]") {
  fixture f;
  auto chain = [&f]() -> task<void> {
    co_await boost::asio::post(f.context.get_executor(), boost::asio::use_awaitable);
    f.tasks.spawn(f.sleep_then_count(0h));
  };
  f.tasks.spawn(chain());
  f.join();
  CHECK(f.ended == 1);
}

TEST_CASE("task group: a cancelled join throws", "[core]") {
  fixture f;
  botcore::task_group outer(f.ground, "outer");
  bool threw = false;
  auto joining = [&]() -> task<void> {
    try {
      co_await f.tasks.join();
    } catch (const boost::system::system_error&) {
      threw = true;
    }
  };
  f.tasks.spawn(f.sleep_then_count(1h));
  outer.spawn(joining());
  f.settle();
  outer.cancel();
  botcore::test::run(f.context, outer.join());
  CHECK(threw);
  CHECK(f.tasks.size() == 1);
}

TEST_CASE("task group: destroying it cancels what runs", "[core]") {
  fixture f;
  {
    botcore::task_group passing(f.ground, "passing");
    passing.spawn(f.sleep_then_count(1h));
    f.settle();
  }
  botcore::test::run(f.context, f.clock.run_for(2h, f.ground));
  CHECK(f.ended == 0);
  CHECK(f.log.lines.empty());
}

TEST_CASE("task group: tasks that never ended go with their executor", "[core]") {
  auto f = std::make_unique<fixture>();
  f->tasks.spawn(f->sleep_then_count(1h));
  f->settle();
  f.reset();
  SUCCEED("nothing was touched after its end (AddressSanitizer would tell)");
}
