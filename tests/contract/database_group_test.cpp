// Groups: what one body does to those that are committed with it.
#include <atomic>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "botcore/core/task_group.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

TEST_CASE("database: one body's failure costs its group nothing", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  gate hold;
  auto entered = hold.entered.get_future();
  task_group group(fixture.ground, "test");
  int failed = 0;
  const auto one = [&](int id) -> task<void> {
    const auto body = [&, id](transaction& tx) {
      if (id == 0) hold.pass();
      insert_item(tx, id, std::to_string(id));
      if (id % 3 == 1) throw std::runtime_error("refused");
    };
    try {
      co_await fixture.store->write(body);
    } catch (const std::runtime_error&) {
      ++failed;
    }
  };
  for (int id = 0; id < 30; ++id) group.spawn(one(id));
  std::thread opener([&] {
    entered.wait();
    hold.opened.set_value();
  });
  run(fixture.context, group.join());
  opener.join();
  CHECK(failed == 10);
  CHECK(fixture.count("item") == 20);
}

TEST_CASE("database: a group that is lost as a whole is run again body by body", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  fixture.write([](transaction& tx) {
    tx.execute("CREATE TABLE parent(id BIGINT PRIMARY KEY)");
    // Checked at the commit only: the guilty body is not known before.
    tx.execute(
        "CREATE TABLE child(id BIGINT PRIMARY KEY,"
        " parent BIGINT REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED)");
  });
  gate hold;
  auto entered = hold.entered.get_future();
  std::atomic<int> runs{0};
  std::vector<error_code> codes(5);
  task_group group(fixture.ground, "test");
  const auto one = [&](int id) -> task<void> {
    const auto body = [&, id](transaction& tx) {
      if (id == 0 && ++runs == 1) hold.pass();
      const std::optional<int> parent = id == 3 ? std::optional<int>(77) : std::nullopt;
      tx.execute("INSERT INTO child(id, parent) VALUES($1, $2)", id, parent);
    };
    try {
      co_await fixture.store->write(body);
    } catch (const error& failure) {
      codes[std::size_t(id)] = failure.code();
    }
  };
  for (int id = 0; id < 5; ++id) group.spawn(one(id));
  // The first body holds the group open until all others are queued: two turns of the executor.
  std::thread opener([&] {
    entered.wait();
    boost::asio::post(fixture.context,
                      [&] { boost::asio::post(fixture.context, [&] { hold.opened.set_value(); }); });
  });
  run(fixture.context, group.join());
  opener.join();
  for (int id = 0; id < 5; ++id) {
    CHECK(codes[std::size_t(id)] ==
          (id == 3 ? error_code(storage_errc::foreign_key_violation) : error_code()));
  }
  CHECK(fixture.count("child") == 4);
}
