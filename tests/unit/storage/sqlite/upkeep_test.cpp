// Looking for damage and tidying up, on demand.
#include <fstream>

#include <sqlite3.h>

#include "support/catch.hpp"
#include "unit/storage/sqlite/sqlite_fixture.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

void fill(sqlite_fixture& fixture, int rows) {
  create_items(fixture);
  fixture.write([&](transaction& tx) {
    for (int id = 0; id < rows; ++id) insert_item(tx, id, std::to_string(id) + std::string(200, 'x'));
  });
}

}  // namespace

TEST_CASE("sqlite upkeep: a sound database has no findings", "[storage]") {
  sqlite_fixture fixture(GENERATE(backend::file, backend::memory));
  fill(fixture, 100);
  CHECK(run(fixture.context, fixture.store->integrity_check()).empty());
}

TEST_CASE("sqlite upkeep: a row that refers to nothing is found", "[storage]") {
  sqlite_fixture fixture;
  fixture.write([](transaction& tx) {
    tx.execute_script(
        "CREATE TABLE parent(id INTEGER PRIMARY KEY);"
        "CREATE TABLE child(id INTEGER PRIMARY KEY, parent BIGINT REFERENCES parent(id))");
  });
  sqlite3* careless = nullptr;
  REQUIRE(sqlite3_open(fixture.folder.file("test.db").c_str(), &careless) == SQLITE_OK);
  const char* orphan = "PRAGMA foreign_keys = OFF; INSERT INTO child VALUES(5, 7)";
  CHECK(sqlite3_exec(careless, orphan, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(careless);
  const auto findings = run(fixture.context, fixture.store->integrity_check());
  REQUIRE(findings.size() == 1);
  CHECK(findings[0] == "row 5 of table 'child' refers to a row of 'parent' that does not exist");
}

TEST_CASE("sqlite upkeep: damage in the middle of a file is found", "[storage]") {
  sqlite_fixture fixture;
  fill(fixture, 2000);
  run(fixture.context, fixture.store->optimise());
  const std::string path = fixture.folder.file("test.db");
  fixture.store.reset();
  {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(20 * 4096);
    file << std::string(2 * 4096, '\xee');
  }
  sqlite_options unchecked(path);
  unchecked.check_bytes = 0;
  fixture.open(unchecked);
  CHECK_FALSE(run(fixture.context, fixture.store->integrity_check()).empty());
}

TEST_CASE("sqlite upkeep: optimising empties the log, and with vacuum gives back unused pages", "[storage]") {
  sqlite_fixture fixture;
  fill(fixture, 3000);
  fixture.write([](transaction& tx) { tx.execute("DELETE FROM item WHERE id >= 10"); });
  const std::string log = fixture.folder.file("test.db-wal");
  CHECK(std::filesystem::file_size(log) > 0);
  const auto plain = run(fixture.context, fixture.store->optimise());
  CHECK(plain.log_emptied);
  CHECK(plain.bytes_after == plain.bytes_before);
  CHECK(std::filesystem::file_size(log) == 0);
  const auto vacuumed = run(fixture.context, fixture.store->optimise(true));
  CHECK(vacuumed.bytes_after < vacuumed.bytes_before / 10);
  CHECK(fixture.count("item") == 10);
}

TEST_CASE("sqlite upkeep: optimising in memory, and between groups of writes", "[storage]") {
  sqlite_fixture fixture(GENERATE(backend::file, backend::memory));
  fill(fixture, 10);
  run(fixture.context, fixture.store->optimise(true));
  fixture.write([](transaction& tx) { insert_item(tx, 100, "after"); });
  CHECK(fixture.count("item") == 11);
}
