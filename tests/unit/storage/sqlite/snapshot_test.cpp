// Snapshots: whole, verified, and the one before stays when anything fails.
#include <sys/stat.h>

#include <fstream>

#include <sqlite3.h>

#include "botcore/core/task_group.hpp"
#include "support/catch.hpp"
#include "unit/storage/sqlite/sqlite_fixture.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

void fill_items(sqlite_fixture& fixture, int rows) {
  create_items(fixture);
  fixture.write([&](transaction& tx) {
    for (int id = 0; id < rows; ++id) insert_item(tx, id, std::to_string(id));
  });
}

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("sqlite snapshot: the copy holds every row, is one file, and opens as a database", "[storage]") {
  sqlite_fixture fixture(GENERATE(backend::file, backend::memory));
  fill_items(fixture, 500);
  fixture.write([](transaction& tx) { tx.execute("CREATE TABLE \"odd \"\" name\"(x)"); });
  temporary_folder elsewhere;
  const std::string path = elsewhere.file("copy.db");
  const auto before = fixture.ground.time().system_now();
  const snapshot_report report = run(fixture.context, fixture.store->snapshot(path));
  CHECK(report.tables == 2);
  CHECK(report.rows == 500);
  CHECK(report.bytes > 0);
  CHECK(report.taken >= before);
  CHECK(names_in(elsewhere.file("")) == std::vector<std::string>{"copy.db"});
  sqlite_database copy(fixture.ground, path);
  const auto count = [](transaction& tx) { return tx.query("SELECT * FROM item").size(); };
  CHECK(run(fixture.context, copy.read(count)) == 500);
  const auto date = [](transaction& tx) {
    return tx.query("SELECT taken FROM botcore_snapshot").front().get<system_time>(0);
  };
  CHECK(run(fixture.context, copy.read(date)) == std::chrono::floor<std::chrono::milliseconds>(report.taken));
  // A second one takes the place of the first.
  fixture.write([](transaction& tx) { insert_item(tx, 1000, "later"); });
  CHECK(run(fixture.context, fixture.store->snapshot(elsewhere.file("copy2.db"))).rows == 501);
  CHECK(run(fixture.context, fixture.store->snapshot(elsewhere.file("copy2.db"))).rows == 501);
}

TEST_CASE("sqlite snapshot: one that fails leaves the old copy and no other file, and says why",
          "[storage]") {
  sqlite_fixture fixture;
  fill_items(fixture, 50);
  temporary_folder elsewhere;
  const std::string path = elsewhere.file("copy.db");
  run(fixture.context, fixture.store->snapshot(path));
  const auto size = std::filesystem::file_size(path);

  SECTION("the folder does not exist") {
    const std::string nowhere = elsewhere.file("nowhere/copy.db");
    const auto take = [&] { run(fixture.context, fixture.store->snapshot(nowhere)); };
    CHECK(code_of(take) == storage_errc::cannot_open);
    CHECK_THAT(message_of(take), contains(nowhere));
  }
  SECTION("the target is a folder") {
    std::filesystem::create_directory(elsewhere.file("folder"));
    CHECK(code_of([&] { run(fixture.context, fixture.store->snapshot(elsewhere.file("folder"))); }) !=
          error_code());
    std::filesystem::remove(elsewhere.file("folder"));
  }
  CHECK(names_in(elsewhere.file("")) == std::vector<std::string>{"copy.db"});
  CHECK(std::filesystem::file_size(path) == size);
}

TEST_CASE("sqlite snapshot: a copy in the place of the database's own files is refused", "[storage]") {
  sqlite_fixture fixture;
  fill_items(fixture, 5);
  const std::string file = fixture.folder.file("test.db");
  std::filesystem::create_symlink(file, fixture.folder.file("link.db"));
  std::filesystem::create_hard_link(file, fixture.folder.file("hard.db"));
  for (const std::string& path :
       {file, fixture.folder.file("./test.db"), file + "-wal", file + "-shm", file + "-journal",
        fixture.folder.file("link.db"), fixture.folder.file("hard.db")}) {
    CAPTURE(path);
    const auto take = [&] { run(fixture.context, fixture.store->snapshot(path)); };
    CHECK(code_of(take) == errc::invalid_argument);
  }
  fixture.write([](transaction& tx) { insert_item(tx, 1000, "later"); });
  fixture.store.reset();
  fixture.open(sqlite_options(file));
  CHECK(fixture.count("item") == 6);
}

TEST_CASE("sqlite snapshot: a damaged original does not replace a sound copy", "[storage]") {
  sqlite_fixture fixture;
  fill_items(fixture, 3000);
  run(fixture.context, fixture.store->optimise());
  temporary_folder elsewhere;
  const std::string path = elsewhere.file("copy.db");
  run(fixture.context, fixture.store->snapshot(path));
  const auto size = std::filesystem::file_size(path);
  fixture.store.reset();
  {
    std::fstream file(fixture.folder.file("test.db"), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(8 * 4096);
    file << std::string(2 * 4096, '\xee');
  }
  sqlite_options unchecked(fixture.folder.file("test.db"));
  unchecked.check_bytes = 0;
  fixture.open(unchecked);
  const auto take = [&] { run(fixture.context, fixture.store->snapshot(path)); };
  CHECK(code_of(take) == storage_errc::corrupt);
  CHECK(names_in(elsewhere.file("")) == std::vector<std::string>{"copy.db"});
  CHECK(std::filesystem::file_size(path) == size);
}

TEST_CASE("sqlite snapshot: what a crash left behind is in nobody's way", "[storage]") {
  sqlite_fixture fixture;
  fill_items(fixture, 5);
  temporary_folder elsewhere;
  const std::string path = elsewhere.file("copy.db");
  std::ofstream(path + ".new") << std::string(100000, 'x');
  CHECK(run(fixture.context, fixture.store->snapshot(path)).rows == 5);
  CHECK(names_in(elsewhere.file("")) == std::vector<std::string>{"copy.db"});
}

TEST_CASE("sqlite snapshot: under load it holds one state, with all of a transaction or nothing",
          "[storage]") {
  sqlite_fixture fixture;
  fixture.write([](transaction& tx) {
    tx.execute_script("CREATE TABLE a(id BIGINT PRIMARY KEY); CREATE TABLE b(id BIGINT PRIMARY KEY)");
  });
  temporary_folder elsewhere;
  bool stop = false;
  std::int64_t written = 0;
  const auto writer = [&]() -> task<void> {
    while (!stop) {
      const std::int64_t id = ++written;
      const auto body = [&, id](transaction& tx) {
        tx.execute("INSERT INTO a VALUES($1)", id);
        tx.execute("INSERT INTO b VALUES($1)", id);
      };
      co_await fixture.store->write(body);
    }
  };
  std::vector<std::int64_t> rows;
  const auto scenario = [&]() -> task<void> {
    task_group writers(fixture.ground, "test");
    for (int index = 0; index < 4; ++index) writers.spawn(writer());
    for (int index = 0; index < 10; ++index) {
      const snapshot_report report = co_await fixture.store->snapshot(elsewhere.file("copy.db"));
      rows.push_back(report.rows);
      sqlite_database copy(fixture.ground, elsewhere.file("copy.db"));
      const auto look = [](transaction& tx) {
        CHECK(tx.query("SELECT id FROM a EXCEPT SELECT id FROM b").empty());
        CHECK(tx.query("SELECT id FROM b EXCEPT SELECT id FROM a").empty());
      };
      co_await copy.read(look);
    }
    stop = true;
    co_await writers.join();
  };
  run(fixture.context, scenario());
  CHECK(std::is_sorted(rows.begin(), rows.end()));
  for (const std::int64_t one : rows) CHECK(one % 2 == 0);
  CHECK(fixture.count("a") == written);
}
