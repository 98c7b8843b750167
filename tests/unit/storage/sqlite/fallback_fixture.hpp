/// @file
/// A fallback database on real files, with a clock and a disk that the test owns.
#pragma once

#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "botcore/core/manual_clock.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/storage/sqlite/fallback_database.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"
#include "support/failing_vfs.hpp"
#include "support/memory_log.hpp"

namespace botcore::test {

struct fallback_fixture {
  explicit fallback_fixture(bool with_copy = true) {
    open();
    run(context, store->write([](transaction& tx) {
      tx.execute("CREATE TABLE item(id BIGINT PRIMARY KEY, name TEXT NOT NULL)");
      tx.execute("INSERT INTO item VALUES(1, 'in the copy')");
    }));
    if (with_copy) run(context, store->snapshot_now());
    add(2, "after the copy");
  }

  fallback_options options() {
    sqlite_options primary_file(primary);
    primary_file.vfs = disk.name();
    fallback_options made(primary_file, copy);
    made.on_loss = [this](const database_loss& loss) { losses.push_back(loss); };
    if (on_promote) made.on_promote = [this](transaction& tx) { on_promote(tx); };
    return made;
  }
  void open() { store = std::make_unique<fallback_database>(ground, options()); }

  void add(std::int64_t id, const std::string& name) {
    const auto body = [&](transaction& tx) { tx.execute("INSERT INTO item VALUES($1, $2)", id, name); };
    run(context, store->write(body));
  }
  error_code code_of_adding(std::int64_t id) {
    return code_of([&] { add(id, "x"); });
  }
  std::int64_t count() {
    const auto body = [](transaction& tx) {
      return tx.query("SELECT count(*) FROM item").front().get<std::int64_t>(0);
    };
    return run(context, store->read(body));
  }
  /// Lets everything that was posted run.
  void settle() { run(context, ground.quiet()); }

  std::vector<std::string> files_like(const std::string& part) const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.file(""))) {
      const std::string name = entry.path().filename().string();
      if (contains(name, part)) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  static void overwrite(const std::string& path) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file << std::string(64 * 1024, 'g');
  }

  failing_vfs disk{"failing-disk"};
  temporary_folder folder;
  const std::string primary = folder.file("bot.db");
  const std::string copy = folder.file("copy.db");
  boost::asio::io_context context;
  manual_clock time{std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)};
  memory_log log;
  runtime ground{context.get_executor(), time, log};
  std::vector<database_loss> losses;
  function<void(transaction&)> on_promote;
  std::unique_ptr<fallback_database> store;
};

}  // namespace botcore::test
