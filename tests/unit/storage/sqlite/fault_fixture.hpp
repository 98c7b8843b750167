/// @file
/// A database on a disk that goes wrong, and groups of bodies that meet it.
#pragma once

#include <future>
#include <set>

#include "botcore/core/task_group.hpp"
#include "contract/database_fixture.hpp"
#include "support/simulated_disk_vfs.hpp"

namespace botcore::test {

/// One opening of the file on `disk`.
struct faulty_database {
  explicit faulty_database(simulated_disk& its_disk) : disk(its_disk), vfs(its_disk) {
    sqlite_options options("bot.db");
    options.vfs = vfs.name();
    options.readers = 1;
    store = std::make_unique<sqlite_database>(ground, options);
  }

  template <class Body>
  auto write(Body&& body) {
    return run(context, store->write(body));
  }

  void prepare() {
    write([](transaction& tx) {
      tx.query("PRAGMA wal_autocheckpoint = 8");
      tx.execute_script(
          "CREATE TABLE IF NOT EXISTS head(id BIGINT PRIMARY KEY);"
          "CREATE TABLE IF NOT EXISTS tail(id BIGINT PRIMARY KEY, body BLOB)");
    });
  }

  static void insert(transaction& tx, std::int64_t id, std::size_t bytes) {
    tx.execute("INSERT INTO head VALUES($1)", id);
    tx.execute("INSERT INTO tail VALUES($1, $2)", id, blob(bytes, std::byte(id)));
  }

  /// Writes `bytes.size()` bodies as one group, of so many bytes each; gives how each ended. `ran` counts how
  /// often bodies ran, `committed` how often they were told of their commit.
  std::vector<error_code> write_group(std::int64_t first_id, const std::vector<std::size_t>& bytes) {
    std::promise<void> opened;
    const std::shared_future<void> all_wait(opened.get_future());
    std::vector<error_code> codes(bytes.size());
    task_group group(ground, "test");
    const auto one = [&](std::size_t index) -> task<void> {
      const auto body = [&, index](transaction& tx) {
        ++ran;
        all_wait.wait();  // the group stays open until all are in the queue
        insert(tx, first_id + std::int64_t(index), bytes[index]);
        tx.after_commit([&] { ++committed; });
      };
      try {
        co_await store->write(body);
        acknowledged.insert(first_id + std::int64_t(index));
      } catch (const error& failure) {
        codes[index] = failure.code();
      }
    };
    for (std::size_t index = 0; index < bytes.size(); ++index) group.spawn(one(index));
    context.restart();
    context.poll();
    opened.set_value();
    run(context, group.join());
    return codes;
  }

  /// The ids whose rows are all there. Fails the test for one that is there by half, and for a damaged file.
  std::set<std::int64_t> whole_ids() {
    const auto body = [](transaction& tx) {
      std::set<std::int64_t> heads;
      std::set<std::int64_t> tails;
      tx.for_each("SELECT id FROM head", [&](const row& one) { heads.insert(one.get<std::int64_t>(0)); });
      tx.for_each("SELECT id FROM tail", [&](const row& one) { tails.insert(one.get<std::int64_t>(0)); });
      if (heads != tails) throw std::runtime_error("half of a body is there");
      const auto verdict = tx.query("PRAGMA integrity_check").front().get<std::string>(0);
      if (verdict != "ok") throw std::runtime_error(verdict);
      return heads;
    };
    return run(context, store->read(body));
  }

  simulated_disk& disk;
  boost::asio::io_context context;
  runtime ground{context.get_executor()};
  simulated_disk_vfs vfs;
  std::unique_ptr<sqlite_database> store;
  std::atomic<int> ran{0};
  int committed = 0;
  std::set<std::int64_t> acknowledged;
};

}  // namespace botcore::test
