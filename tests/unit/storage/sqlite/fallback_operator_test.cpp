// What an operator does after a loss, and how a program starts after one.
#include <sys/stat.h>

#include "botcore/storage/cached_repository.hpp"
#include "botcore/storage/migration.hpp"
#include "botcore/storage/sql_repository.hpp"
#include "support/without_privileges.hpp"
#include "unit/storage/sqlite/fallback_fixture.hpp"

using namespace botcore;
using namespace botcore::test;

namespace fallback_operator {

struct kept_item {
  std::int64_t id = 0;
  std::string name;
};

}  // namespace fallback_operator

using fallback_operator::kept_item;

template <>
struct botcore::entity<kept_item> {
  static constexpr std::string_view table = "item";
  static constexpr auto columns =
      botcore::columns(column("id", &kept_item::id).key(), column("name", &kept_item::name));
};

TEST_CASE("fallback operator: a cache forgets what another file held", "[storage]") {
  fallback_fixture on;
  sql_repository<kept_item> plain(*on.store);
  cached_repository<kept_item> items(plain, on.time);
  const auto there = [&](std::int64_t id) { return run(on.context, items.find(id)).has_value(); };
  CHECK(there(2));
  const std::uint64_t before = on.store->generation();
  run(on.context, on.store->optimise());
  const std::string away = on.folder.file("away.db");
  std::filesystem::rename(on.primary, away);
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  CHECK(on.store->generation() != before);
  CHECK_FALSE(there(2));
  std::filesystem::rename(away, on.primary);
  run(on.context, on.store->go_back());
  CHECK(there(2));
  std::filesystem::remove(on.primary);
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  run(on.context, on.store->promote());
  CHECK_FALSE(there(2));
  on.add(2, "after the promotion");
  items.forget(2);
  CHECK(there(2));
  CHECK(items.generation() == on.store->generation());
}

TEST_CASE("fallback operator: on a sound primary there is nothing to do", "[storage]") {
  fallback_fixture on;
  CHECK(code_of([&] { run(on.context, on.store->promote()); }) == errc::invalid_argument);
  CHECK(code_of([&] { run(on.context, on.store->go_back()); }) == errc::invalid_argument);
  CHECK(on.count() == 2);
}

TEST_CASE("fallback operator: promoting the copy brings writing back, and sets the lost files aside",
          "[storage]") {
  fallback_fixture on;
  on.on_promote = [&](transaction& tx) {
    CHECK(&tx.owner() == on.store.get());
    tx.execute("UPDATE item SET name = 'promoted'");
  };
  on.store.reset();
  on.open();
  on.store->start();
  fallback_fixture::overwrite(on.primary + "-wal");
  fallback_fixture::overwrite(on.primary);
  run(on.context, on.time.run_for(std::chrono::seconds(2), on.ground));
  run(on.context, on.store->stop());
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  run(on.context, on.store->promote());
  CHECK(on.store->writable());
  CHECK(on.store->status().in_use == fallback_place::primary);
  CHECK(on.count() == 1);
  on.add(10, "after the promotion");
  const auto look = [](transaction& tx) {
    CHECK(tx.query("SELECT name FROM item WHERE id = 1").front().get<std::string>(0) == "promoted");
    CHECK(tx.query("SELECT * FROM sqlite_schema WHERE name = 'botcore_snapshot'").empty());
  };
  run(on.context, on.store->read(look));
  const auto aside = on.files_like("bot.db.lost-20260302T");
  REQUIRE(aside.size() >= 2);
  CHECK(std::filesystem::exists(on.copy));
  // What is new is there after a restart, too, and a second loss is a loss again.
  on.store.reset();
  on.open();
  CHECK(on.count() == 2);
  std::filesystem::remove(on.primary);
  CHECK(on.code_of_adding(11) == storage_errc::copy_read_only);
  on.settle();
  CHECK(on.losses.size() == 2);
  run(on.context, on.store->promote());
  CHECK(on.count() == 1);
}

TEST_CASE("fallback operator: a promotion whose hook throws changes nothing", "[storage]") {
  fallback_fixture on;
  on.on_promote = [](transaction& tx) {
    tx.execute("DELETE FROM item");
    throw std::runtime_error("not so");
  };
  on.store.reset();
  on.open();
  std::filesystem::remove(on.primary);
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  CHECK_THROWS_AS(run(on.context, on.store->promote()), std::runtime_error);
  CHECK_FALSE(on.store->writable());
  CHECK(on.count() == 1);
  CHECK(on.files_like("bot.db.new").empty());
  CHECK_FALSE(std::filesystem::exists(on.primary));
}

TEST_CASE("fallback operator: a promotion that cannot set all files aside changes nothing", "[storage]") {
  fallback_fixture on;
  on.store.reset();
  // The name of the file that is set aside is just short enough, that of its log is not.
  const std::string file = on.folder.file(std::string(230, 'f'));
  fallback_options options(file, on.copy);
  options.primary.vfs = on.disk.name();
  std::filesystem::copy_file(on.primary, file);
  on.store = std::make_unique<fallback_database>(on.ground, std::move(options));
  on.add(3, "x");
  on.disk.reads_fail = true;
  on.disk.syncs_fail = true;
  CHECK(on.code_of_adding(4) == storage_errc::copy_read_only);
  on.disk.reads_fail = false;
  on.disk.syncs_fail = false;
  REQUIRE(std::filesystem::exists(file + "-wal"));
  CHECK(code_of([&] { run(on.context, on.store->promote()); }) == storage_errc::cannot_open);
  CHECK_FALSE(on.store->writable());
  CHECK(std::filesystem::exists(file));
  CHECK(std::filesystem::exists(file + "-wal"));
  CHECK(on.files_like(".lost-").empty());
  CHECK(on.files_like(".new").empty());
  run(on.context, on.store->go_back());
  CHECK(on.count() >= 3);
}

TEST_CASE("fallback operator: a promotion that fails once the copy is in place is finished by the next one",
          "[storage]") {
  fallback_fixture on;
  int hooks = 0;
  on.on_promote = [&](transaction& tx) {
    ++hooks;
    tx.after_commit([] { throw std::runtime_error("not to be seen"); });
  };
  on.store.reset();
  on.open();
  on.disk.reads_fail = true;
  on.disk.syncs_fail = true;
  CHECK(on.code_of_adding(4) == storage_errc::copy_read_only);
  CHECK_THAT(message_of([&] { run(on.context, on.store->promote()); }), contains("promote again"));
  CHECK_FALSE(on.store->writable());
  CHECK(on.count() == 1);
  const auto aside = on.files_like(".lost-");
  CHECK_FALSE(aside.empty());
  on.disk.reads_fail = false;
  on.disk.syncs_fail = false;
  run(on.context, on.store->promote());
  CHECK(on.store->writable());
  CHECK(on.files_like(".lost-") == aside);
  CHECK(hooks == 1);
  CHECK(on.log.count("what was to run after a commit failed") == 1);
  on.add(5, "x");
  CHECK(on.count() == 2);
}

TEST_CASE("fallback operator: a promotion that the alert asks for comes after the lost file was closed",
          "[storage]") {
  for (int round = 0; round < 10; ++round) {
    fallback_fixture on;
    on.store.reset();
    fallback_options options = on.options();
    task_group operators(on.ground, "test");
    options.on_loss = [&](const database_loss&) { operators.spawn(on.store->promote()); };
    on.store = std::make_unique<fallback_database>(on.ground, std::move(options));
    on.add(3, "x");
    std::filesystem::remove(on.primary + "-wal");
    CHECK(on.code_of_adding(4) == storage_errc::copy_read_only);
    on.settle();
    run(on.context, operators.join());
    REQUIRE(on.store->writable());
    on.add(5, "y");
    CHECK(std::filesystem::exists(on.primary + "-wal"));
    CHECK(on.count() == 2);
    CHECK(on.store->writable());
  }
}

TEST_CASE("fallback operator: going back to what had replaced the file is refused", "[storage]") {
  fallback_fixture on;
  run(on.context, on.store->optimise());
  const std::string other = on.folder.file("other.db");
  const std::string mine = on.folder.file("mine.db");
  const bool same_tables = GENERATE(false, true);
  if (same_tables) {
    std::filesystem::copy_file(on.copy, other);
  } else {
    sqlite_database made(on.ground, sqlite_options(other));
    run(on.context, made.write([](transaction& tx) { tx.execute("CREATE TABLE strange(x)"); }));
  }
  std::filesystem::rename(on.primary, mine);
  std::filesystem::rename(other, on.primary);
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  const auto go_back = [&] { run(on.context, on.store->go_back()); };
  CHECK_THAT(message_of(go_back), contains("had replaced"));
  if (!same_tables) {
    // Touched, it is not known again; but it is not the database.
    std::filesystem::permissions(on.primary, std::filesystem::perms::owner_all);
    CHECK_THAT(message_of(go_back), contains("'item'"));
  }
  CHECK_FALSE(on.store->writable());
  std::filesystem::remove(on.primary + "-wal");
  std::filesystem::remove(on.primary + "-shm");
  std::filesystem::rename(mine, on.primary);
  go_back();
  CHECK(on.count() == 2);
}

TEST_CASE("fallback operator: going back is refused until the file is sound, then everything is there",
          "[storage]") {
  fallback_fixture on;
  run(on.context, on.store->optimise());
  const std::string away = on.folder.file("away.db");
  std::filesystem::rename(on.primary, away);
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  CHECK(code_of([&] { run(on.context, on.store->go_back()); }) == storage_errc::cannot_open);
  std::ofstream(on.primary).flush();
  CHECK_THAT(message_of([&] { run(on.context, on.store->go_back()); }), contains("is empty"));
  std::ofstream(on.primary) << std::string(8192, 'x');
  CHECK(code_of([&] { run(on.context, on.store->go_back()); }) != error_code());
  CHECK_FALSE(on.store->writable());
  CHECK(on.count() == 1);
  std::filesystem::rename(away, on.primary);
  run(on.context, on.store->go_back());
  CHECK(on.store->writable());
  CHECK(on.count() == 2);
  on.add(3, "x");
  CHECK(on.count() == 3);
}

TEST_CASE("fallback operator: after a disk failed for a while, going back finds all that was committed",
          "[storage]") {
  fallback_fixture on;
  on.disk.syncs_fail = true;
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  CHECK(on.count() == 1);
  on.disk.syncs_fail = false;
  run(on.context, on.store->go_back());
  const auto look = [](transaction& tx) { CHECK(tx.query("SELECT * FROM item WHERE id = 2").size() == 1); };
  run(on.context, on.store->read(look));
  on.add(4, "x");
}

TEST_CASE("fallback start: a missing or damaged primary is not made anew where there is a copy",
          "[storage]") {
  fallback_fixture on;
  on.store.reset();
  SECTION("missing") {
    std::filesystem::remove(on.primary);
  }
  SECTION("damaged") {
    fallback_fixture::overwrite(on.primary);
  }
  SECTION("empty") {
    std::filesystem::resize_file(on.primary, 0);
  }
  on.open();
  CHECK_FALSE(on.store->writable());
  CHECK(on.count() == 1);
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  on.settle();
  CHECK(on.losses.size() == 1);
  run(on.context, on.store->promote());
  CHECK(on.count() == 1);
  on.add(3, "x");
}

TEST_CASE("fallback: a primary that may not be read any more counts as lost, also at the start",
          "[storage]") {
  fallback_fixture on;
  REQUIRE(chmod(on.copy.c_str(), 0644) == 0);
  SECTION("while it is in use") {
    REQUIRE(chmod(on.primary.c_str(), 0) == 0);
    const without_privileges as_nobody;
    CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
    CHECK(on.count() == 1);
    CHECK_THAT(on.store->status().reason, contains("cannot be read any more"));
  }
  SECTION("at the start") {
    on.store.reset();
    REQUIRE(chmod(on.primary.c_str(), 0) == 0);
    const without_privileges as_nobody;
    on.open();
    CHECK_FALSE(on.store->writable());
    CHECK(on.count() == 1);
  }
  on.settle();
  CHECK(on.losses.size() == 1);
}

TEST_CASE("fallback start: a copy that was made by hand is as old as its file", "[storage]") {
  fallback_fixture on(false);
  run(on.context, on.store->optimise());
  on.store.reset();
  std::filesystem::copy_file(on.primary, on.copy);
  std::filesystem::remove(on.primary);
  on.open();
  CHECK(on.count() == 2);
  const auto taken = on.store->status().copy_taken;
  REQUIRE(taken);
  CHECK(std::chrono::system_clock::now() - *taken < std::chrono::minutes(10));
}

TEST_CASE("fallback start: where the copy cannot be used either, it says so", "[storage]") {
  fallback_fixture on;
  on.store.reset();
  fallback_fixture::overwrite(on.primary);
  fallback_fixture::overwrite(on.copy);
  const std::string message = message_of([&] { on.open(); });
  CHECK_THAT(message, contains("bot.db"));
  CHECK_THAT(message, contains("its copy cannot be used"));
  std::filesystem::remove(on.primary);
  CHECK(code_of([&] { on.open(); }) != error_code());
  CHECK_FALSE(std::filesystem::exists(on.primary));
  std::filesystem::remove(on.copy);
  fallback_fixture::overwrite(on.primary);
}

TEST_CASE("fallback start: a locked primary is no loss", "[storage]") {
  fallback_fixture on;
  on.store.reset();
  sqlite3* other = nullptr;
  REQUIRE(sqlite3_open(on.primary.c_str(), &other) == SQLITE_OK);
  const char* hold = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
  REQUIRE(sqlite3_exec(other, hold, nullptr, nullptr, nullptr) == SQLITE_OK);
  fallback_options options = on.options();
  options.primary.busy_wait = std::chrono::milliseconds(20);
  CHECK(code_of([&] { fallback_database(on.ground, std::move(options)); }) == storage_errc::locked);
  sqlite3_close(other);
}

TEST_CASE("fallback options: what cannot be is refused", "[storage]") {
  boost::asio::io_context context;
  runtime ground(context.get_executor());
  temporary_folder folder;
  const auto refused = [&](fallback_options options) {
    return code_of([&] { fallback_database(ground, std::move(options)); }) == errc::invalid_argument;
  };
  CHECK(refused({":memory:", folder.file("copy.db")}));
  CHECK(refused({folder.file("bot.db"), ""}));
  const std::string file = folder.file("bot.db");
  CHECK(refused({file, file}));
  CHECK(refused({file, folder.file("./bot.db")}));
  for (const char* const beside : {".new", "-wal", "-shm", "-journal", ".new-journal"}) {
    CHECK(refused({file, file + beside}));
    CHECK(refused({file + beside, file}));
  }
  std::ofstream(file).flush();
  std::filesystem::create_symlink(file, folder.file("link.db"));
  std::filesystem::create_hard_link(file, folder.file("hard.db"));
  CHECK(refused({file, folder.file("link.db")}));
  CHECK(refused({folder.file("link.db"), file}));
  CHECK(refused({file, folder.file("hard.db")}));
  fallback_options options(folder.file("bot.db"), folder.file("copy.db"));
  options.snapshot_retry = std::chrono::milliseconds(0);
  CHECK(refused(std::move(options)));
}

TEST_CASE("fallback start: a program whose tables are up to date starts on the copy", "[storage]") {
  fallback_fixture on;
  const std::vector<migration> steps = {{1, "extend", "CREATE TABLE more(id BIGINT PRIMARY KEY)"}};
  run(on.context, migrate(*on.store, "test", steps));
  run(on.context, on.store->snapshot_now());
  std::filesystem::remove(on.primary);
  on.code_of_adding(3);
  REQUIRE_FALSE(on.store->writable());
  run(on.context, migrate(*on.store, "test", steps));
  auto longer = steps;
  longer.emplace_back(2, "extend again", "CREATE TABLE yet_more(id BIGINT PRIMARY KEY)");
  CHECK(code_of([&] { run(on.context, migrate(*on.store, "test", longer)); }) ==
        storage_errc::copy_read_only);
}
