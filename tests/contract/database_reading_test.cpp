// Readers, and the end of a database.
#include <atomic>
#include <future>
#include <string>
#include <vector>

#include "botcore/core/task_group.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

TEST_CASE("database: no more readers than allowed work at a time", "[storage]") {
  database_limits limits;
  limits.readers = 2;
  limits.wait = std::chrono::milliseconds(100);
  database_fixture fixture(GENERATE(every_lasting_backend()), limits);
  create_items(fixture);
  std::promise<void> opened;
  const std::shared_future<void> open(opened.get_future());
  std::atomic<int> inside{0};
  int done = 0;
  int late = 0;
  task_group group(fixture.ground, "test");
  const auto one = [&]() -> task<void> {
    const auto body = [&](transaction&) {
      ++inside;
      open.wait();
    };
    try {
      co_await fixture.store->read(body);
      ++done;
    } catch (const error& failure) {
      if (failure.code() == storage_errc::timed_out) ++late;
      if (late == 2) opened.set_value();
    }
  };
  for (int index = 0; index < 4; ++index) group.spawn(one());
  run(fixture.context, group.join());
  CHECK(inside == 2);
  CHECK(done == 2);
  CHECK(late == 2);
}

TEST_CASE("database: a reader sees one unchanging view, and what was committed before it began",
          "[storage]") {
  database_fixture fixture(GENERATE(every_lasting_backend()));
  create_items(fixture);
  fixture.write([](transaction& tx) { insert_item(tx, 1, "a"); });
  const auto scenario = [&]() -> task<void> {
    gate hold;
    auto entered = hold.entered.get_future();
    std::vector<std::size_t> seen;
    task_group group(fixture.ground, "test");
    const auto look = [&]() -> task<void> {
      const auto body = [&](transaction& tx) {
        seen.push_back(tx.query("SELECT id FROM item").size());
        hold.pass();
        seen.push_back(tx.query("SELECT id FROM item").size());
      };
      co_await fixture.store->read(body);
    };
    group.spawn(look());
    const auto add = [&](transaction& tx) {
      entered.wait();
      insert_item(tx, 2, "b");
    };
    co_await fixture.store->write(add);
    hold.opened.set_value();
    co_await group.join();
    CHECK(seen == std::vector<std::size_t>{1, 1});
  };
  run(fixture.context, scenario());
  CHECK(fixture.count("item") == 2);
}

TEST_CASE("database: the destructor finishes what is queued", "[storage]") {
  database_fixture fixture(GENERATE(every_lasting_backend()));
  create_items(fixture);
  task_group group(fixture.ground, "test");
  const auto one = [&](int id) -> task<void> {
    const auto body = [&, id](transaction& tx) { insert_item(tx, id, std::to_string(id)); };
    co_await fixture.store->write(body);
  };
  for (int id = 0; id < 20; ++id) group.spawn(one(id));
  fixture.context.restart();
  fixture.context.poll();
  fixture.store.reset();
  run(fixture.context, group.join());
  fixture.open();
  CHECK(fixture.count("item") == 20);
}
