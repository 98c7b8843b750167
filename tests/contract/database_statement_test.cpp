// Statements: binding, rows, visitors.
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

TEST_CASE("database: what is written is read, type by type", "[storage]") {
  const auto kind = GENERATE(every_backend());
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
  database_fixture fixture(GENERATE(every_backend()));
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
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  fixture.write([](transaction& tx) {
    insert_item(tx, 1, "a");
    insert_item(tx, 2, "b");
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
  database_fixture fixture(GENERATE(every_backend()));
  create_items(fixture);
  fixture.write([](transaction& tx) {
    for (int id = 1; id <= 3; ++id) insert_item(tx, id, std::string(1, char('a' + id)));
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
