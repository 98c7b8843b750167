// Options and their defaults, and the cache of prepared statements.
#include "storage/sqlite/sqlite_statement.hpp"
#include "support/catch.hpp"
#include "unit/storage/sqlite/sqlite_fixture.hpp"

#include <sqlite3.h>

using namespace botcore;
using namespace botcore::test;

TEST_CASE("sqlite options: the defaults are those that the documentation names", "[storage]") {
  const sqlite_options options("bot.db");
  CHECK(options.path == "bot.db");
  CHECK(options.readers == 10);
  CHECK(options.read_wait == std::chrono::seconds(2));
  CHECK(options.write_wait == std::chrono::seconds(2));
  CHECK(options.queue == 1000);
  CHECK(options.group_units == 256);
  CHECK(options.group_time == std::chrono::milliseconds(5));
  CHECK(options.busy_wait == std::chrono::seconds(2));
  CHECK(options.check_bytes == 16 * 1024 * 1024);
  CHECK(options.cached_statements == 256);
  CHECK(options.synchronous == sqlite_synchronous::full);
  CHECK(options.vfs.empty());
}

TEST_CASE("sqlite options: synchronous and the VFS reach SQLite", "[storage]") {
  const auto wanted = GENERATE(sqlite_synchronous::off, sqlite_synchronous::normal, sqlite_synchronous::full);
  sqlite_options options(":memory:");
  options.synchronous = wanted;
  options.vfs = "unix-dotfile";
  // A write-ahead log needs shared memory, which this VFS has not: so it was the one that was used.
  CHECK(code_of([&] { sqlite_fixture(options, backend::file); }) == storage_errc::cannot_open);
  options.vfs = "no such VFS";
  CHECK(code_of([&] { sqlite_fixture(options, backend::file); }) != error_code());
  options.vfs.clear();
  sqlite_fixture fixture(options, backend::file);
  const auto look = [](transaction& tx) { return tx.query("PRAGMA synchronous").front().get<int>(0); };
  CHECK(fixture.write(look) == static_cast<int>(wanted));
}

TEST_CASE("sqlite options: what cannot be is refused", "[storage]") {
  const auto refused = [](auto change) {
    sqlite_options options(":memory:");
    change(options);
    return code_of([&] { sqlite_fixture(options, backend::memory); }) == errc::invalid_argument;
  };
  const auto negative = std::chrono::milliseconds(-1);
  CHECK(refused([](auto& options) { options.readers = 0; }));
  CHECK(refused([](auto& options) { options.readers = 11; }));
  CHECK(refused([](auto& options) { options.queue = 0; }));
  CHECK(refused([](auto& options) { options.group_units = 0; }));
  CHECK(refused([&](auto& options) { options.read_wait = negative; }));
  CHECK(refused([&](auto& options) { options.write_wait = negative; }));
  CHECK(refused([&](auto& options) { options.group_time = negative; }));
  CHECK(refused([&](auto& options) { options.busy_wait = negative; }));
  CHECK(refused([](auto& options) { options.busy_wait = std::chrono::hours(25); }));
}

TEST_CASE("sqlite statements: the cache keeps those used last, up to its limit", "[storage]") {
  sqlite_handle handle;
  handle.open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
  statement_cache cache(2);
  const auto use = [&](std::string_view sql) {
    auto statement = cache.take(handle, sql);
    sqlite3_stmt* const which = statement.get();
    cache.put_back(sql, std::move(statement));
    return which;
  };
  sqlite3_stmt* const first = use("SELECT 1");
  sqlite3_stmt* const second = use("SELECT 2");
  CHECK(use("SELECT 1") == first);
  use("SELECT 3");  // the second was used least lately
  CHECK(cache.size() == 2);
  CHECK(use("SELECT 1") == first);
  CHECK(sqlite3_next_stmt(handle.get(), nullptr) != nullptr);
  bool still_there = false;
  for (auto* one = sqlite3_next_stmt(handle.get(), nullptr); one;
       one = sqlite3_next_stmt(handle.get(), one)) {
    still_there = still_there || (one == second && std::string(sqlite3_sql(one)) == "SELECT 2");
  }
  CHECK_FALSE(still_there);
}

TEST_CASE("sqlite statements: within itself a statement runs twice, and is kept once", "[storage]") {
  sqlite_handle handle;
  handle.open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
  statement_cache cache(8);
  auto outer = cache.take(handle, "SELECT 1");
  auto inner = cache.take(handle, "SELECT 1");
  CHECK(outer.get() != inner.get());
  cache.put_back("SELECT 1", std::move(inner));
  cache.put_back("SELECT 1", std::move(outer));
  CHECK(cache.size() == 1);
}

TEST_CASE("sqlite statements: without a cache everything works", "[storage]") {
  sqlite_options options(":memory:");
  options.cached_statements = 0;
  sqlite_fixture fixture(options, GENERATE(backend::file, backend::memory));
  create_items(fixture);
  fixture.write([](transaction& tx) {
    for (int id = 0; id < 10; ++id) insert_item(tx, id, std::to_string(id));
  });
  CHECK(fixture.count("item") == 10);
}
