// The loss of the primary file: what counts as one, and what goes on.
#include <atomic>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "unit/storage/sqlite/fallback_fixture.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

enum class harm { deleted, replaced, overwritten, reads_fail, syncs_fail };

void inflict(fallback_fixture& on, harm what) {
  switch (what) {
    case harm::deleted:
      std::filesystem::remove(on.primary);
      break;
    case harm::replaced: {
      const std::string other = on.folder.file("other.db");
      sqlite_database(on.ground, sqlite_options(other));
      std::filesystem::rename(other, on.primary);
      break;
    }
    case harm::overwritten:
      fallback_fixture::overwrite(on.primary + "-wal");
      fallback_fixture::overwrite(on.primary);
      break;
    case harm::reads_fail:
      on.disk.reads_fail = true;
      break;
    case harm::syncs_fail:
      on.disk.syncs_fail = true;
      break;
  }
}

}  // namespace

TEST_CASE("fallback: a sound database reads, writes and renews its copy", "[storage]") {
  fallback_fixture on;
  CHECK(on.count() == 2);
  CHECK(on.store->writable());
  const fallback_status status = on.store->status();
  CHECK(status.in_use == fallback_place::primary);
  CHECK(status.reason.empty());
  REQUIRE(status.snapshot);
  CHECK(status.snapshot->rows == 1);
  CHECK(status.copy_age == std::chrono::milliseconds(0));
  CHECK(run(on.context, on.store->snapshot_now()).rows == 2);
  CHECK(run(on.context, on.store->integrity_check()).empty());
  CHECK(run(on.context, on.store->optimise()).log_emptied);
  const auto owner = [&](transaction& tx) { return &tx.owner() == on.store.get(); };
  CHECK(run(on.context, on.store->read(owner)));
  on.settle();
  CHECK(on.losses.empty());
}

TEST_CASE("fallback: when the primary is lost, reading goes on from the copy, writing is refused, one alert",
          "[storage]") {
  fallback_fixture on;
  run(on.context, on.time.run_for(std::chrono::hours(3), on.ground));
  const auto what =
      GENERATE(harm::deleted, harm::replaced, harm::overwritten, harm::reads_fail, harm::syncs_fail);
  on.store->start();
  inflict(on, what);
  // Pages that are in memory hide damage, until the watch looks at the file.
  run(on.context, on.time.run_for(std::chrono::seconds(2), on.ground));
  on.code_of_adding(3);
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  CHECK(on.count() == 1);
  CHECK_FALSE(on.store->writable());
  const std::string refusal = message_of([&] { on.add(4, "x"); });
  CHECK_THAT(refusal, contains("its copy, which is 3 hours old"));
  CHECK_THAT(refusal, contains("promote the copy"));
  CHECK_THAT(refusal, contains("bot.db"));
  on.settle();
  REQUIRE(on.losses.size() == 1);
  CHECK(on.losses[0].on_copy);
  CHECK(on.losses[0].copy_age() >= std::chrono::hours(3));
  CHECK_FALSE(on.losses[0].reason.empty());
  const fallback_status status = on.store->status();
  CHECK(status.in_use == fallback_place::copy);
  CHECK(status.reason == on.losses[0].reason);
  CHECK(*status.copy_age >= std::chrono::hours(3));
  CHECK(code_of([&] { run(on.context, on.store->snapshot_now()); }) == storage_errc::copy_read_only);
  CHECK(code_of([&] { run(on.context, on.store->optimise()); }) == storage_errc::copy_read_only);
  CHECK(on.log.count("the database is lost") == 1);
  run(on.context, on.store->stop());
}

TEST_CASE("fallback: a read that meets the loss is run again on the copy", "[storage]") {
  fallback_fixture on;
  int runs = 0;
  const auto body = [&](transaction& tx) {
    ++runs;
    tx.query("PRAGMA shrink_memory");
    on.disk.reads_fail = true;
    return tx.query("SELECT id FROM item").size();
  };
  CHECK(run(on.context, on.store->read(body)) == 1);
  CHECK(runs == 2);
  on.settle();
  CHECK(on.losses.size() == 1);
}

TEST_CASE("fallback: a fault that a body hides is noticed all the same", "[storage]") {
  fallback_fixture on;
  const auto body = [&](transaction& tx) {
    tx.query("PRAGMA shrink_memory");
    on.disk.reads_fail = true;
    CHECK_THROWS_AS(tx.query("SELECT id FROM item"), error);
    on.disk.reads_fail = false;
    return 7;
  };
  CHECK(run(on.context, on.store->read(body)) == 7);
  on.settle();
  CHECK(on.losses.size() == 1);
}

TEST_CASE("fallback: a full disk, a lock, a constraint or a full queue is no loss", "[storage]") {
  fallback_fixture on;
  CHECK(on.code_of_adding(1) == storage_errc::unique_violation);
  on.disk.disk_full = true;
  CHECK(on.code_of_adding(3) == storage_errc::disk_full);
  on.disk.disk_full = false;
  on.add(3, "x");
  on.store.reset();
  fallback_options options = on.options();
  options.primary.busy_wait = std::chrono::milliseconds(20);
  options.primary.queue = 1;
  on.store = std::make_unique<fallback_database>(on.ground, std::move(options));
  sqlite3* other = nullptr;
  REQUIRE(sqlite3_open(on.primary.c_str(), &other) == SQLITE_OK);
  REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
  CHECK(on.code_of_adding(4) == storage_errc::locked);
  sqlite3_close(other);
  on.settle();
  CHECK(on.losses.empty());
  CHECK(on.store->writable());
  CHECK(on.count() == 3);
}

TEST_CASE("fallback: without a copy the errors are clear, and there is one alert", "[storage]") {
  fallback_fixture on(false);
  std::filesystem::remove(on.primary);
  const std::string message = message_of([&] { on.add(3, "x"); });
  CHECK_THAT(message, contains("is gone"));
  CHECK_THAT(message, contains("without a copy"));
  CHECK(code_of([&] { on.count(); }) == storage_errc::cannot_open);
  on.settle();
  REQUIRE(on.losses.size() == 1);
  CHECK_FALSE(on.losses[0].on_copy);
  CHECK(on.store->status().in_use == fallback_place::none);
}

TEST_CASE("fallback: under load each task goes on or is told, and no acknowledged write is on a lost file",
          "[storage]") {
  fallback_fixture on;
  const auto what = GENERATE(harm::deleted, harm::replaced, harm::overwritten, harm::reads_fail);
  int refused = 0;
  int read_from_copy = 0;
  std::vector<std::string> strange;
  std::int64_t next = 100;
  const auto writer = [&]() -> task<void> {
    for (;;) {
      const std::int64_t id = next++;
      const auto body = [id](transaction& tx) { tx.execute("INSERT INTO item VALUES($1, 'load')", id); };
      try {
        co_await on.store->write(body);
      } catch (const error& failure) {
        if (failure.code() != storage_errc::copy_read_only) strange.emplace_back(failure.what());
        ++refused;
        co_return;
      }
    }
  };
  const auto reader = [&]() -> task<void> {
    const auto body = [](transaction& tx) {
      return tx.query("SELECT count(*) FROM item").front().get<std::int64_t>(0);
    };
    for (;;) {
      try {
        const std::int64_t rows = co_await on.store->read(body);
        if (rows != 1) continue;
      } catch (const error& failure) {
        strange.emplace_back(failure.what());
      }
      ++read_from_copy;
      co_return;
    }
  };
  const auto scenario = [&]() -> task<void> {
    task_group group(on.ground, "test");
    for (int index = 0; index < 6; ++index) group.spawn(writer());
    for (int index = 0; index < 6; ++index) group.spawn(reader());
    while (next < 200) co_await boost::asio::post(on.context, boost::asio::use_awaitable);
    inflict(on, what);
    co_await group.join();
  };
  run(on.context, scenario());
  on.settle();
  for (const std::string& one : strange) UNSCOPED_INFO(one);
  CHECK(strange.empty());
  CHECK(refused == 6);
  CHECK(read_from_copy == 6);
  CHECK(on.losses.size() == 1);
}

TEST_CASE("fallback: destroyed right after a loss, it brings everything that is queued to its end",
          "[storage]") {
  for (int round = 0; round < 40; ++round) {
    fallback_fixture on;
    constexpr int readers = 40;
    int ended = 0;
    const auto reader = [&]() -> task<void> {
      const auto body = [](transaction& tx) { return tx.query("SELECT id FROM item").size(); };
      try {
        co_await on.store->read(body);
      } catch (const error&) {
        // Told that it cannot be: also an end.
      }
      ++ended;
    };
    for (int index = 0; index < readers; ++index) {
      boost::asio::co_spawn(on.context, reader(), boost::asio::detached);
    }
    if (round % 4 < 2) std::filesystem::remove(on.primary);
    if (round % 4 >= 2) on.disk.reads_fail = true;
    on.context.restart();
    on.context.poll();
    on.store.reset();
    on.settle();
    CHECK(ended == readers);
  }
}

TEST_CASE("fallback: losses and promotions, one after the other, while several threads read and write",
          "[storage]") {
  fallback_fixture on;
  std::atomic<bool> stop{false};
  std::atomic<int> strange{0};
  std::atomic<std::int64_t> next{1000};
  std::atomic<std::int64_t> reads{0};
  const auto work = [&]() -> task<void> {
    while (!stop) {
      const std::int64_t id = next++;
      const auto write = [id](transaction& tx) { tx.execute("INSERT INTO item VALUES($1, 'load')", id); };
      const auto read = [](transaction& tx) { return tx.query("SELECT id FROM item WHERE id = 1").size(); };
      try {
        if (id % 2 == 0) {
          co_await on.store->write(write);
        } else {
          const std::size_t found = co_await on.store->read(read);
          if (found != 1) ++strange;
          ++reads;
        }
      } catch (const error& failure) {
        if (failure.code() != storage_errc::copy_read_only || id % 2 != 0) ++strange;
      }
    }
  };
  std::vector<std::thread> threads;
  for (int index = 0; index < 3; ++index) {
    threads.emplace_back([&] {
      boost::asio::io_context mine;
      for (int task_number = 0; task_number < 2; ++task_number) {
        boost::asio::co_spawn(mine, work(), [&](std::exception_ptr thrown) {
          if (thrown) ++strange;
        });
      }
      mine.run();
    });
  }
  constexpr int rounds = 4;
  for (int round = 0; round < rounds; ++round) {
    const std::int64_t before = next;
    while (next < before + 50) std::this_thread::yield();
    std::filesystem::remove(on.primary);
    on.code_of_adding(-1 - round);
    CHECK_FALSE(on.store->writable());
    const std::int64_t reads_before = reads;
    while (reads < reads_before + 20) std::this_thread::yield();
    run(on.context, on.store->promote());
    CHECK(on.store->writable());
  }
  stop = true;
  for (std::thread& thread : threads) thread.join();
  on.settle();
  CHECK(strange == 0);
  CHECK(on.losses.size() == rounds);
  on.add(7, "at the end");
}

TEST_CASE("fallback: the watch notices a loss while nobody uses the database", "[storage]") {
  fallback_fixture on;
  on.store->start();
  std::filesystem::remove(on.primary);
  run(on.context, on.time.run_for(std::chrono::seconds(2), on.ground));
  CHECK(on.losses.size() == 1);
  CHECK_FALSE(on.store->writable());
  run(on.context, on.store->stop());
}

TEST_CASE("fallback: a log that is gone is a loss, and nothing that was committed goes with it",
          "[storage]") {
  fallback_fixture on;
  std::filesystem::remove(on.primary + "-wal");
  CHECK(on.code_of_adding(3) == storage_errc::copy_read_only);
  on.settle();
  REQUIRE(on.losses.size() == 1);
  CHECK_THAT(on.losses[0].reason, contains("lost its log"));
  run(on.context, on.store->go_back());
  CHECK(on.count() == 2);
}

TEST_CASE("fallback: snapshots that are asked for at the same time come one after the other", "[storage]") {
  fallback_fixture fixture;
  int taken = 0;
  const auto take = [&]() -> task<void> {
    co_await fixture.store->snapshot_now();
    ++taken;
  };
  task_group asking(fixture.ground, "test");
  for (int index = 0; index < 5; ++index) asking.spawn(take());
  run(fixture.context, asking.join());
  CHECK(taken == 5);
  CHECK(fixture.store->status().snapshot_failure.empty());
  CHECK(fixture.files_like("new").empty());
}

TEST_CASE("fallback: snapshots are taken when they are due, and a failed one is tried again", "[storage]") {
  fallback_fixture on(false);
  fallback_options options = on.options();
  CHECK(options.snapshot_interval == std::chrono::hours(48));
  CHECK(options.snapshot_retry == std::chrono::minutes(5));
  CHECK(options.watch_interval == std::chrono::seconds(1));
  options.watch_interval = std::chrono::milliseconds(0);
  on.store.reset();
  on.store = std::make_unique<fallback_database>(on.ground, std::move(options));
  on.store->start();
  on.settle();
  const auto taken = [&] { return on.store->status().copy_taken; };
  const system_time begin = on.time.system_now();
  CHECK(taken() == begin);  // there was none: at once
  run(on.context, on.time.run_for(std::chrono::hours(47), on.ground));
  CHECK(taken() == begin);
  std::filesystem::create_directory(on.copy + ".new");
  run(on.context, on.time.run_for(std::chrono::minutes(62), on.ground));
  CHECK(taken() == begin);
  CHECK_FALSE(on.store->status().snapshot_failure.empty());
  CHECK(on.log.count("the snapshot failed") == 1);
  std::filesystem::remove(on.copy + ".new");
  run(on.context, on.time.run_for(std::chrono::minutes(6), on.ground));
  CHECK(taken() > begin + std::chrono::hours(48));
  CHECK(on.store->status().snapshot_failure.empty());
  run(on.context, on.store->stop());
}
