// What may be wrong with the file, and what the message says about it.
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include <sqlite3.h>
#include <boost/asio/steady_timer.hpp>

#include "botcore/core/task_group.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"
#include "support/without_privileges.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

struct ground_only {
  temporary_folder folder;
  boost::asio::io_context context;
  runtime ground{context.get_executor()};

  std::string failure(const std::string& path) {
    return message_of([&] { sqlite_database(ground, sqlite_options(path)); });
  }
  error_code code(const sqlite_options& options) {
    return code_of([&] { sqlite_database(ground, options); });
  }
};

/// Makes a database with enough rows to fill several pages.
void fill(ground_only& on, const std::string& path) {
  sqlite_database store(on.ground, path);
  const auto body = [](transaction& tx) {
    tx.execute("CREATE TABLE item(id BIGINT PRIMARY KEY, name TEXT NOT NULL)");
    for (int id = 0; id < 500; ++id) tx.execute("INSERT INTO item VALUES($1, $2)", id, std::string(100, 'x'));
  };
  run(on.context, store.write(body));
}

/// Another program that uses the file.
class other_program {
 public:
  explicit other_program(const std::string& path) {
    REQUIRE(sqlite3_open(path.c_str(), &handle_) == SQLITE_OK);
  }
  ~other_program() { sqlite3_close(handle_); }
  other_program(const other_program&) = delete;
  other_program& operator=(const other_program&) = delete;
  void execute(const char* sql) {
    REQUIRE(sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  }

 private:
  sqlite3* handle_ = nullptr;
};

}  // namespace

TEST_CASE("sqlite open: a missing folder, a folder as file, and no name", "[storage]") {
  ground_only on;
  const std::string missing = on.folder.file("nowhere/bot.db");
  CHECK(on.code(missing) == storage_errc::cannot_open);
  CHECK(contains(on.failure(missing), missing));
  CHECK(contains(on.failure(missing), "folder exists"));
  CHECK(on.code(on.folder.file("")) == storage_errc::cannot_open);
  CHECK(on.code(std::string()) == errc::invalid_argument);
}

TEST_CASE("sqlite open: a file or a folder that may not be written", "[storage]") {
  ground_only on;
  const std::string path = on.folder.file("bot.db");
  fill(on, path);
  REQUIRE(chmod(path.c_str(), 0444) == 0);
  REQUIRE(chmod(on.folder.file("").c_str(), 0555) == 0);
  {
    const without_privileges as_nobody;
    CHECK(on.code(path) == storage_errc::read_only);
    CHECK(contains(on.failure(path), path));
    CHECK(contains(on.failure(path), "check its permissions"));
    CHECK(contains(on.failure(on.folder.file("new.db")), "may be written"));
  }
  REQUIRE(chmod(path.c_str(), 0666) == 0);
  {
    // The file may be written, but its folder cannot take the log that goes with it.
    const without_privileges as_nobody;
    CHECK(on.code(path) == storage_errc::read_only);
  }
  REQUIRE(chmod(on.folder.file("").c_str(), 0755) == 0);
  sqlite_database store(on.ground, path);
  const auto body = [](transaction& tx) { return tx.query("SELECT * FROM item").size(); };
  CHECK(run(on.context, store.read(body)) == 500);
}

TEST_CASE("sqlite open: a file that is no database", "[storage]") {
  ground_only on;
  const std::string path = on.folder.file("notes.txt");
  std::ofstream(path) << std::string(5000, 'n');
  CHECK(on.code(path) == storage_errc::not_a_database);
  CHECK(contains(on.failure(path), path));
  CHECK(contains(on.failure(path), "restore a backup"));
  CHECK(std::filesystem::file_size(path) == 5000);
}

TEST_CASE("sqlite open: a damaged file", "[storage]") {
  ground_only on;
  const std::string path = on.folder.file("bot.db");
  fill(on, path);
  {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096);
    file << std::string(3 * 4096, '\xee');
  }
  CHECK(on.code(path) == storage_errc::corrupt);
  CHECK(contains(on.failure(path), "damaged"));
  sqlite_options unchecked(path);
  unchecked.check_bytes = 0;
  sqlite_database store(on.ground, unchecked);
  const auto body = [](transaction& tx) { return tx.query("SELECT * FROM item").size(); };
  CHECK(code_of([&] { run(on.context, store.read(body)); }) == storage_errc::corrupt);
  CHECK(contains(message_of([&] { run(on.context, store.read(body)); }), path));
}

TEST_CASE("sqlite open: a file that another program holds", "[storage]") {
  ground_only on;
  const std::string path = on.folder.file("bot.db");
  other_program other(path);
  other.execute("CREATE TABLE t(x); PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  sqlite_options options(path);
  options.busy_wait = std::chrono::milliseconds(50);
  CHECK(on.code(options) == storage_errc::locked);
  CHECK(contains(message_of([&] { sqlite_database(on.ground, options); }), path));
  CHECK(contains(message_of([&] { sqlite_database(on.ground, options); }), "another process"));
}

TEST_CASE("sqlite open: options that make no sense", "[storage]") {
  ground_only on;
  sqlite_options options(":memory:");
  options.readers = 11;
  CHECK(on.code(options) == errc::invalid_argument);
  options.readers = 0;
  CHECK(on.code(options) == errc::invalid_argument);
  options = sqlite_options(":memory:");
  options.queue = 0;
  CHECK(on.code(options) == errc::invalid_argument);
}

TEST_CASE("sqlite: a write lock of another program fails a write after the wait, and writing recovers",
          "[storage]") {
  ground_only on;
  const std::string path = on.folder.file("bot.db");
  fill(on, path);
  sqlite_options options(path);
  options.busy_wait = std::chrono::milliseconds(50);
  sqlite_database store(on.ground, options);
  const auto remove = [](transaction& tx) { return tx.execute("DELETE FROM item WHERE id < 10"); };
  const auto count = [](transaction& tx) { return tx.query("SELECT * FROM item").size(); };
  other_program other(path);
  other.execute("BEGIN IMMEDIATE");
  CHECK(code_of([&] { run(on.context, store.write(remove)); }) == storage_errc::locked);
  CHECK(contains(message_of([&] { run(on.context, store.write(remove)); }), path));
  CHECK(run(on.context, store.read(count)) == 500);
  other.execute("ROLLBACK");
  CHECK(run(on.context, store.write(remove)) == 10);
}

TEST_CASE("sqlite: a lock that ends within the wait is waited for", "[storage]") {
  ground_only on;
  const std::string path = on.folder.file("bot.db");
  fill(on, path);
  sqlite_database store(on.ground, path);
  other_program other(path);
  other.execute("BEGIN IMMEDIATE");
  const auto remove = [](transaction& tx) { return tx.execute("DELETE FROM item WHERE id < 10"); };
  boost::asio::steady_timer unlock(on.context, std::chrono::milliseconds(100));
  unlock.async_wait([&](const error_code&) { other.execute("ROLLBACK"); });
  CHECK(run(on.context, store.write(remove)) == 10);
}

TEST_CASE("sqlite: a full disk fails the body that met it, and the rest of its group is committed",
          "[storage]") {
  ground_only on;
  sqlite_database store(on.ground, on.folder.file("bot.db"));
  const auto limit = [](transaction& tx) {
    tx.execute("CREATE TABLE item(id BIGINT PRIMARY KEY, body BLOB)");
    tx.query("PRAGMA max_page_count = 40");
  };
  run(on.context, store.write(limit));
  std::vector<error_code> codes(6);
  const auto all = [&]() -> task<void> {
    task_group group(on.ground, "test");
    const auto one = [&](int id) -> task<void> {
      const auto body = [id](transaction& tx) {
        const blob bytes(id == 3 ? 1000000 : 100);
        tx.execute("INSERT INTO item VALUES($1, $2)", id, bytes);
      };
      try {
        co_await store.write(body);
      } catch (const error& failure) {
        codes[std::size_t(id)] = failure.code();
      }
    };
    for (int id = 0; id < 6; ++id) group.spawn(one(id));
    co_await group.join();
  };
  run(on.context, all());
  for (int id = 0; id < 6; ++id) {
    CHECK(codes[std::size_t(id)] == (id == 3 ? error_code(storage_errc::disk_full) : error_code()));
  }
  const auto count = [](transaction& tx) { return tx.query("SELECT * FROM item").size(); };
  CHECK(run(on.context, store.read(count)) == 5);
}

TEST_CASE("sqlite: two databases on one file write in turn, and see what the other committed", "[storage]") {
  ground_only on;
  const std::string path = on.folder.file("bot.db");
  fill(on, path);
  sqlite_database first(on.ground, path);
  sqlite_database second(on.ground, path);
  const auto writes = [&]() -> task<void> {
    task_group group(on.ground, "test");
    const auto one = [&](sqlite_database& store, int id) -> task<void> {
      const auto body = [id](transaction& tx) { tx.execute("INSERT INTO item VALUES($1, 'new')", id); };
      co_await store.write(body);
    };
    for (int id = 1000; id < 1100; ++id) group.spawn(one(id % 2 ? first : second, id));
    co_await group.join();
  };
  run(on.context, writes());
  const auto count = [](transaction& tx) { return tx.query("SELECT * FROM item WHERE name = 'new'").size(); };
  CHECK(run(on.context, first.read(count)) == 100);
  CHECK(run(on.context, second.read(count)) == 100);
}

TEST_CASE("sqlite: the file is set up to survive a power cut, and foreign keys hold", "[storage]") {
  ground_only on;
  sqlite_database store(on.ground, on.folder.file("bot.db"));
  const auto look = [](transaction& tx) {
    CHECK(tx.query("PRAGMA journal_mode").front().get<std::string>(0) == "wal");
    CHECK(tx.query("PRAGMA synchronous").front().get<int>(0) == 2);
    CHECK(tx.query("PRAGMA foreign_keys").front().get<int>(0) == 1);
  };
  run(on.context, store.write(look));
}
