// The time limit of a body.
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "botcore/core/task_group.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

/// Counts without end.
constexpr const char* endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
/// Stores without end.
constexpr const char* endless_writing =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "INSERT INTO item(id, name) SELECT i + 1000, 'row ' || i FROM n";

constexpr auto short_limit = std::chrono::milliseconds(20);

}  // namespace

TEST_CASE("database: a statement that runs past its body's time limit is ended, and so is the body",
          "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  const auto read = [](transaction& tx) {
    tx.limit_time(short_limit);
    tx.query(endless);
  };
  CHECK(code_of([&] { fixture.read(read); }) == storage_errc::timed_out);
  const auto write = [](transaction& tx) {
    insert_item(tx, 1, "a");
    tx.limit_time(short_limit);
    tx.execute(endless_writing);
  };
  CHECK(code_of([&] { fixture.write(write); }) == storage_errc::timed_out);
  CHECK(fixture.count("item") == 0);
  // The limit went with its body.
  fixture.write([](transaction& tx) {
    std::this_thread::sleep_for(short_limit);
    insert_item(tx, 1, "a");
  });
  CHECK(fixture.count("item") == 1);
}

TEST_CASE("database: no statement begins after the time limit of its body", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  const auto body = [](transaction& tx) {
    insert_item(tx, 1, "a");
    tx.limit_time(std::chrono::milliseconds(1));
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    insert_item(tx, 2, "b");
  };
  CHECK(contains(message_of([&] { fixture.write(body); }), "time limit"));
  CHECK(fixture.count("item") == 0);
}

TEST_CASE("database: a body that overran its time limit fails, also when it catches the failure",
          "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  const auto body = [](transaction& tx) {
    insert_item(tx, 1, "a");
    tx.limit_time(short_limit);
    CHECK_THROWS_AS(tx.query(endless), error);
    tx.limit_time(std::chrono::milliseconds(0));
  };
  CHECK(code_of([&] { fixture.write(body); }) == storage_errc::timed_out);
  CHECK(code_of([&] { fixture.read(body); }) != error_code());
  CHECK(fixture.count("item") == 0);
}

TEST_CASE("database: a limit that is lifted, replaced or not reached changes nothing", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  fixture.write([](transaction& tx) {
    tx.limit_time(std::chrono::milliseconds(1));
    tx.limit_time(std::chrono::milliseconds(0));
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    insert_item(tx, 1, "a");
    tx.limit_time(std::chrono::milliseconds(1));
    tx.limit_time(std::chrono::milliseconds::max());
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    insert_item(tx, 2, "b");
  });
  CHECK(fixture.count("item") == 2);
}

TEST_CASE("database: a body that overruns its time limit costs its group nothing", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  gate hold;
  auto entered = hold.entered.get_future();
  std::atomic<int> runs{0};
  std::atomic<int> overruns{0};
  std::vector<error_code> codes(6);
  task_group group(fixture.ground, "test");
  const auto one = [&](int id) -> task<void> {
    const auto body = [&, id](transaction& tx) {
      if (id == 0 && ++runs == 1) hold.pass();
      insert_item(tx, id, std::to_string(id));
      if (id != 2) return;
      ++overruns;
      tx.limit_time(short_limit);
      tx.execute(endless_writing);
    };
    try {
      co_await fixture.store->write(body);
    } catch (const error& failure) {
      codes[std::size_t(id)] = failure.code();
    }
  };
  for (int id = 0; id < 6; ++id) group.spawn(one(id));
  std::thread opener([&] {
    entered.wait();
    boost::asio::post(fixture.context,
                      [&] { boost::asio::post(fixture.context, [&] { hold.opened.set_value(); }); });
  });
  run(fixture.context, group.join());
  opener.join();
  for (int id = 0; id < 6; ++id) {
    CHECK(codes[std::size_t(id)] == (id == 2 ? error_code(storage_errc::timed_out) : error_code()));
  }
  CHECK(overruns == 1);
  CHECK(fixture.count("item") == 5);
}
