#include <atomic>
#include <future>
#include <limits>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "botcore/core/task_group.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

void create_items(database_fixture& fixture) {
  fixture.write([](transaction& tx) {
    tx.execute(
        "CREATE TABLE item(id BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, amount DOUBLE PRECISION)");
  });
}

std::int64_t insert(transaction& tx, std::int64_t id, const std::string& name) {
  return tx.execute("INSERT INTO item(id, name) VALUES($1, $2)", id, name);
}

/// Lets a test hold the writer inside a body until it is told to go on.
struct gate {
  std::promise<void> entered;
  std::promise<void> opened;

  void pass() {
    entered.set_value();
    opened.get_future().wait();
  }
};

}  // namespace

TEST_CASE("database: what is written is read, type by type", "[storage]") {
  const auto kind = GENERATE(backend::file, backend::memory);
  database_fixture fixture(kind);
  enum class colour : std::uint8_t { red, green };
  fixture.write([](transaction& tx) {
    tx.execute(
        "CREATE TABLE v(i BIGINT, b BIGINT, e BIGINT, d DOUBLE PRECISION, t TEXT, x BLOB, at BIGINT, day "
        "TEXT, n TEXT)");
    const blob bytes = {std::byte(0), std::byte(255)};
    const auto day = std::chrono::year(2026) / 3 / 29;
    tx.execute("INSERT INTO v VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)",
               std::numeric_limits<std::int64_t>::min(), true, colour::green, 1.5, std::string("a\0b", 3),
               bytes, system_time(std::chrono::milliseconds(-5)), day, std::optional<std::string>());
  });
  fixture.read([](transaction& tx) {
    const rows all = tx.query("SELECT * FROM v");
    REQUIRE(all.size() == 1);
    const row one = all.front();
    CHECK(one.get<std::int64_t>("i") == std::numeric_limits<std::int64_t>::min());
    CHECK(one.get<bool>("b"));
    CHECK(one.get<colour>("e") == colour::green);
    CHECK(one.get<double>("d") == 1.5);
    CHECK(one.get<std::string>("t") == std::string("a\0b", 3));
    CHECK(one.get<blob>("x") == blob{std::byte(0), std::byte(255)});
    CHECK(one.get<system_time>("at") == system_time(std::chrono::milliseconds(-5)));
    CHECK(one.get<std::chrono::year_month_day>("day") == std::chrono::year(2026) / 3 / 29);
    CHECK(one.get<std::optional<std::string>>("n") == std::nullopt);
    CHECK(one.get<std::optional<double>>("d") == 1.5);
    CHECK(one.is_null("n"));
    CHECK(code_of([&] { one.get<std::string>("n"); }) == storage_errc::wrong_type);
    CHECK(code_of([&] { one.get<std::int32_t>("i"); }) == storage_errc::wrong_type);
    CHECK(code_of([&] { one.get<std::int64_t>("nowhere"); }) == storage_errc::no_such_column);
  });
}

TEST_CASE("database: values are bound by number, and never stand in the text", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  const std::string nasty = "'); DROP TABLE item; --";
  fixture.write([&](transaction& tx) {
    CHECK(tx.execute("INSERT INTO item(name, id) VALUES($2, $1)", 7, nasty) == 1);
    CHECK(tx.query("SELECT id FROM item WHERE name = $1 OR name = $1", nasty).front().get<int>("id") == 7);
    CHECK(code_of([&] { tx.query("SELECT $1", 1, 2); }) == storage_errc::bad_statement);
    CHECK(code_of([&] { tx.query("SELECT $1, $2", 1); }) == storage_errc::bad_statement);
    CHECK(code_of([&] { tx.query("SELECT ?", 1); }) == storage_errc::bad_statement);
    CHECK(code_of([&] { tx.execute("DELETE FROM item; DELETE FROM item"); }) == storage_errc::bad_statement);
    CHECK(code_of([&] { tx.execute("SELEC"); }) == storage_errc::bad_statement);
    CHECK(code_of([&] { tx.execute(""); }) == storage_errc::bad_statement);
  });
  CHECK(fixture.count("item") == 1);
}

TEST_CASE("database: rows changed are counted, and RETURNING answers", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  fixture.write([](transaction& tx) {
    insert(tx, 1, "a");
    insert(tx, 2, "b");
    CHECK(tx.execute("UPDATE item SET amount = $1", 1) == 2);
    CHECK(tx.execute("DELETE FROM item WHERE id = $1", 99) == 0);
    CHECK(tx.execute("SELECT * FROM item") == 0);
    const rows back = tx.query("INSERT INTO item(id, name) VALUES(3, 'c') RETURNING id, name");
    CHECK(back.front().get<std::string>("name") == "c");
    std::vector<std::string> names;
    tx.for_each(
        "SELECT name FROM item WHERE id < $1 ORDER BY id",
        [&](const row& one) { names.push_back(one.get<std::string>("name")); }, 3);
    CHECK(names == std::vector<std::string>{"a", "b"});
  });
}

TEST_CASE("database: a visitor may run other statements, and may throw", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  fixture.write([](transaction& tx) {
    for (int id = 1; id <= 3; ++id) insert(tx, id, std::string(1, char('a' + id)));
    int inner = 0;
    tx.for_each("SELECT id FROM item",
                [&](const row&) { inner += int(tx.query("SELECT id FROM item").size()); });
    CHECK(inner == 9);
    CHECK_THROWS_AS(
        tx.for_each("SELECT id FROM item", [](const row&) { throw std::runtime_error("enough"); }),
        std::runtime_error);
    CHECK(tx.query("SELECT id FROM item").size() == 3);
  });
}

TEST_CASE("database: what a body throws undoes the body and reaches the task", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  const auto body = [](transaction& tx) -> int {
    insert(tx, 1, "a");
    throw std::out_of_range("no");
  };
  CHECK_THROWS_AS(fixture.write(body), std::out_of_range);
  CHECK(fixture.count("item") == 0);
  const auto twice = [](transaction& tx) {
    insert(tx, 1, "a");
    insert(tx, 1, "b");
  };
  CHECK(code_of([&] { fixture.write(twice); }) == storage_errc::unique_violation);
  CHECK(fixture.count("item") == 0);
}

TEST_CASE("database: a body given to read may not write", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  CHECK(code_of([&] { fixture.read([](transaction& tx) { insert(tx, 1, "a"); }); }) ==
        storage_errc::bad_statement);
  CHECK(fixture.count("item") == 0);
}

TEST_CASE("database: a body may neither end nor begin transactions", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  for (const char* sql :
       {"COMMIT", "ROLLBACK", "BEGIN", "SAVEPOINT mine", "RELEASE unit", "ATTACH ':memory:' AS x"}) {
    CHECK(code_of([&] { fixture.write([&](transaction& tx) { tx.execute(sql); }); }) ==
          storage_errc::bad_statement);
  }
  fixture.write([](transaction& tx) { insert(tx, 1, "a"); });
  CHECK(fixture.count("item") == 1);
}

TEST_CASE("database: after_commit runs on the caller's thread before its task goes on", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  std::vector<std::string> order;
  const auto here = std::this_thread::get_id();
  const auto scenario = [&]() -> task<void> {
    const auto body = [&](transaction& tx) {
      CHECK(std::this_thread::get_id() != here);
      insert(tx, 1, "a");
      tx.after_commit([&] {
        CHECK(std::this_thread::get_id() == here);
        order.push_back("callback");
      });
      tx.after_commit([] { throw std::runtime_error("only logged"); });
    };
    co_await fixture.store->write(body);
    order.push_back("task");
  };
  run(fixture.context, scenario());
  CHECK(order == std::vector<std::string>{"callback", "task"});

  const auto failing = [&](transaction& tx) {
    tx.after_commit([&] { order.push_back("never"); });
    insert(tx, 1, "again");
  };
  CHECK(code_of([&] { fixture.write(failing); }) == storage_errc::unique_violation);
  CHECK(order.size() == 2);
}

TEST_CASE("database: one body's failure costs its group nothing", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  gate hold;
  auto entered = hold.entered.get_future();
  task_group group(fixture.ground, "test");
  int failed = 0;
  const auto one = [&](int id) -> task<void> {
    const auto body = [&, id](transaction& tx) {
      if (id == 0) hold.pass();
      insert(tx, id, std::to_string(id));
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
  database_fixture fixture(GENERATE(backend::file, backend::memory));
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

TEST_CASE("database: a statement after the transaction was lost does not commit by itself", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
  create_items(fixture);
  const auto body = [](transaction& tx) {
    insert(tx, 1, "a");
    CHECK_THROWS_AS(tx.execute("INSERT OR ROLLBACK INTO item(id, name) VALUES(1, 'b')"), error);
    insert(tx, 2, "c");
  };
  CHECK(code_of([&] { fixture.write(body); }) == storage_errc::transaction_ended);
  const auto silent = [](transaction& tx) {
    insert(tx, 1, "a");
    CHECK_THROWS_AS(tx.execute("INSERT OR ROLLBACK INTO item(id, name) VALUES(1, 'b')"), error);
  };
  CHECK(code_of([&] { fixture.write(silent); }) == storage_errc::transaction_ended);
  CHECK(fixture.count("item") == 0);
}

TEST_CASE("database: cancellation removes a body that waits, and lets one that runs finish", "[storage]") {
  database_fixture fixture(GENERATE(backend::file, backend::memory));
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
      insert(tx, 1, "runs");
    };
    co_await fixture.store->write(body);
    running_ended = true;
  };
  const auto second = [&]() -> task<void> {
    const auto body = [&](transaction& tx) { insert(tx, 2, "waits"); };
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
  sqlite_options options(":memory:");
  options.queue = 2;
  options.write_wait = std::chrono::milliseconds(100);
  database_fixture fixture(options, GENERATE(backend::file, backend::memory));
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
  task_group others(fixture.ground, "test");
  const auto other = [&](int id) -> task<void> {
    const auto body = [&, id](transaction& tx) { insert(tx, id, std::to_string(id)); };
    try {
      co_await fixture.store->write(body);
    } catch (const error& failure) {
      codes.push_back(failure.code());
    }
  };
  for (int id = 0; id < 3; ++id) others.spawn(other(id));
  run(fixture.context, others.join());
  CHECK(codes ==
        std::vector<error_code>{storage_errc::queue_full, storage_errc::timed_out, storage_errc::timed_out});
  // Those that were withdrawn do not fill the queue.
  others.spawn(other(8));
  fixture.context.poll();
  hold.opened.set_value();
  run(fixture.context, others.join());
  run(fixture.context, first.join());
  CHECK(codes.size() == 3);
  CHECK(fixture.count("item") == 1);
}

TEST_CASE("database: no more readers than allowed work at a time", "[storage]") {
  sqlite_options options(":memory:");
  options.readers = 2;
  options.read_wait = std::chrono::milliseconds(100);
  database_fixture fixture(options, backend::file);
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
  database_fixture fixture(backend::file);
  create_items(fixture);
  fixture.write([](transaction& tx) { insert(tx, 1, "a"); });
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
      insert(tx, 2, "b");
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
  database_fixture fixture(backend::file);
  create_items(fixture);
  task_group group(fixture.ground, "test");
  const auto one = [&](int id) -> task<void> {
    const auto body = [&, id](transaction& tx) { insert(tx, id, std::to_string(id)); };
    co_await fixture.store->write(body);
  };
  for (int id = 0; id < 20; ++id) group.spawn(one(id));
  fixture.context.restart();
  fixture.context.poll();
  const std::string path = fixture.folder.file("test.db");
  fixture.store.reset();
  run(fixture.context, group.join());
  fixture.open(sqlite_options(path));
  CHECK(fixture.count("item") == 20);
}

TEST_CASE("database: a move-only body and a body that returns a move-only value", "[storage]") {
  database_fixture fixture(backend::memory);
  auto body = [held = std::make_unique<int>(5)](transaction&) { return std::make_unique<int>(*held + 1); };
  CHECK(*run(fixture.context, fixture.store->write(body)) == 6);
}

TEST_CASE("database: ids ascend, are positive and unique", "[storage]") {
  database_fixture fixture(backend::memory);
  std::int64_t before = 0;
  for (int index = 0; index < 100000; ++index) {
    const std::int64_t id = fixture.store->next_id();
    REQUIRE(id > before);
    before = id;
  }
}
