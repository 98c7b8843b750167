// Waiting to be taken: cancellation, a full queue, a wait too long.
#include <string>
#include <vector>

#include "botcore/core/task_group.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

TEST_CASE("database: cancellation removes a body that waits, and lets one that runs finish", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  gate hold;
  auto entered = hold.entered.get_future();
  error_code waiting_ended;
  bool running_ended = false;
  task_group running(fixture.ground, "test");
  task_group waiting(fixture.ground, "test");
  const auto first = [&]() -> task<void> {
    const auto body = [&](transaction& tx) {
      hold.pass();
      insert_item(tx, 1, "runs");
    };
    co_await fixture.store->write(body);
    running_ended = true;
  };
  const auto second = [&]() -> task<void> {
    const auto body = [&](transaction& tx) { insert_item(tx, 2, "waits"); };
    try {
      co_await fixture.store->write(body);
    } catch (const boost::system::system_error& failure) {
      waiting_ended = failure.code();
    }
  };
  running.spawn(first());
  fixture.context.restart();
  fixture.context.poll();
  entered.wait();
  waiting.spawn(second());
  fixture.context.poll();
  waiting.cancel();
  run(fixture.context, waiting.join());
  CHECK(waiting_ended == boost::asio::error::operation_aborted);
  running.cancel();
  fixture.context.poll();
  CHECK_FALSE(running_ended);
  hold.opened.set_value();
  run(fixture.context, running.join());
  CHECK(running_ended);
  CHECK(fixture.count("item") == 1);
}

TEST_CASE("database: a full queue refuses, and a body that waits too long is withdrawn", "[storage]") {
  database_limits limits;
  limits.queue = 2;
  limits.wait = std::chrono::seconds(1);
  database_fixture fixture(GENERATE(every_backend()), limits);
  create_items(fixture);
  gate hold;
  auto entered = hold.entered.get_future();
  task_group first(fixture.ground, "test");
  const auto holding = [&]() -> task<void> {
    const auto body = [&](transaction&) { hold.pass(); };
    co_await fixture.store->write(body);
  };
  first.spawn(holding());
  fixture.context.restart();
  fixture.context.poll();
  entered.wait();
  std::vector<error_code> codes;
  std::vector<std::string> messages;
  task_group others(fixture.ground, "test");
  const auto other = [&](int id) -> task<void> {
    const auto body = [&, id](transaction& tx) { insert_item(tx, id, std::to_string(id)); };
    try {
      co_await fixture.store->write(body);
    } catch (const error& failure) {
      codes.push_back(failure.code());
      messages.emplace_back(failure.what());
    }
  };
  for (int id = 0; id < 3; ++id) others.spawn(other(id));
  run(fixture.context, others.join());
  CHECK(codes ==
        std::vector<error_code>{storage_errc::queue_full, storage_errc::timed_out, storage_errc::timed_out});
  CHECK_THAT(messages[0], contains("queueing a write behind 2 others"));
  CHECK_THAT(messages[1], contains("waiting 1000 ms to be taken by the writer, where 1 other waits too"));
  CHECK_THAT(messages[2], contains("where 0 others wait too"));
  // Those that were withdrawn do not fill the queue.
  others.spawn(other(8));
  fixture.context.poll();
  hold.opened.set_value();
  run(fixture.context, others.join());
  run(fixture.context, first.join());
  CHECK(codes.size() == 3);
  CHECK(fixture.count("item") == 1);
}
