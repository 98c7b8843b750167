// What a transaction promises: all or nothing, callbacks after the commit.
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

TEST_CASE("database: what a body throws undoes the body and reaches the task", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  const auto body = [](transaction& tx) -> int {
    insert_item(tx, 1, "a");
    throw std::out_of_range("no");
  };
  CHECK_THROWS_AS(fixture.write(body), std::out_of_range);
  CHECK(fixture.count("item") == 0);
  const auto twice = [](transaction& tx) {
    insert_item(tx, 1, "a");
    insert_item(tx, 1, "b");
  };
  CHECK(code_of([&] { fixture.write(twice); }) == storage_errc::unique_violation);
  const std::string message = message_of([&] { fixture.write(twice); });
  CHECK(message.starts_with("UNIQUE constraint failed: "));
  CHECK(message.ends_with("a row with these values exists already"));
  CHECK(fixture.count("item") == 0);
}

TEST_CASE("database: a body given to read may not write", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  CHECK(code_of([&] { fixture.read([](transaction& tx) { insert_item(tx, 1, "a"); }); }) ==
        storage_errc::bad_statement);
  CHECK(fixture.count("item") == 0);
}

TEST_CASE("database: a body may neither end nor begin transactions", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  for (const char* sql :
       {"COMMIT", "ROLLBACK", "BEGIN", "SAVEPOINT mine", "RELEASE unit", "ATTACH ':memory:' AS x"}) {
    CHECK(code_of([&] { fixture.write([&](transaction& tx) { tx.execute(sql); }); }) ==
          storage_errc::bad_statement);
  }
  fixture.write([](transaction& tx) { insert_item(tx, 1, "a"); });
  CHECK(fixture.count("item") == 1);
}

TEST_CASE("database: after_commit runs on the caller's thread before its task goes on", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  std::vector<std::string> order;
  const auto here = std::this_thread::get_id();
  const auto scenario = [&]() -> task<void> {
    const auto body = [&](transaction& tx) {
      CHECK(std::this_thread::get_id() != here);
      insert_item(tx, 1, "a");
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
    insert_item(tx, 1, "again");
  };
  CHECK(code_of([&] { fixture.write(failing); }) == storage_errc::unique_violation);
  CHECK(order.size() == 2);
}

TEST_CASE("database: a statement after the transaction was lost does not commit by itself", "[storage]") {
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  const auto body = [](transaction& tx) {
    insert_item(tx, 1, "a");
    CHECK_THROWS_AS(tx.execute("INSERT OR ROLLBACK INTO item(id, name) VALUES(1, 'b')"), error);
    insert_item(tx, 2, "c");
  };
  CHECK(code_of([&] { fixture.write(body); }) == storage_errc::transaction_ended);
  const auto silent = [](transaction& tx) {
    insert_item(tx, 1, "a");
    CHECK_THROWS_AS(tx.execute("INSERT OR ROLLBACK INTO item(id, name) VALUES(1, 'b')"), error);
  };
  CHECK(code_of([&] { fixture.write(silent); }) == storage_errc::transaction_ended);
  CHECK(fixture.count("item") == 0);
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
