// A process that is killed at any moment: what it was told to be committed is there.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>
#include <set>

#include "botcore/core/task_group.hpp"
#include "contract/database_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;

namespace {

/// Four tasks that write without end, each row twice over, and report what was committed.
[[noreturn]] void write_and_report(const std::string& path, std::int64_t first, int report) {
  boost::asio::io_context context;
  runtime ground(context.get_executor());
  sqlite_database store(ground, path);
  std::int64_t next = first;
  task_group group(ground, "test");
  const auto writer = [&]() -> task<void> {
    for (;;) {
      const std::int64_t id = next++;
      const auto body = [&](transaction& tx) {
        tx.execute("INSERT INTO a(id) VALUES($1)", id);
        tx.execute("INSERT INTO b(id) VALUES($1)", id);
        if (id % 7 == 0) throw std::runtime_error("undone");
      };
      try {
        co_await store.write(body);
      } catch (const std::runtime_error&) {
        continue;
      }
      if (write(report, &id, sizeof id) != sizeof id) _exit(1);
    }
  };
  for (int index = 0; index < 4; ++index) group.spawn(writer());
  context.run();
  _exit(1);
}

/// Lets a process write, kills it after `reports` commits and some more time; adds what it reported to `all`.
void kill_after(const std::string& path, std::int64_t first, int reports, useconds_t more,
                std::set<std::int64_t>& all) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) write_and_report(path, first, ends[1]);
  close(ends[1]);
  std::int64_t id = 0;
  for (int seen = 0; seen < reports && read(ends[0], &id, sizeof id) == sizeof id; ++seen) all.insert(id);
  usleep(more);
  REQUIRE(kill(child, SIGKILL) == 0);
  REQUIRE(waitpid(child, nullptr, 0) == child);
  while (read(ends[0], &id, sizeof id) == sizeof id) all.insert(id);
  close(ends[0]);
}

}  // namespace

TEST_CASE("sqlite: whatever a killed process had committed is there, whole", "[storage]") {
  temporary_folder folder;
  const std::string path = folder.file("bot.db");
  boost::asio::io_context context;
  runtime ground(context.get_executor());
  {
    sqlite_database store(ground, path);
    run(context, store.write([](transaction& tx) {
      tx.execute_script("CREATE TABLE a(id BIGINT PRIMARY KEY); CREATE TABLE b(id BIGINT PRIMARY KEY)");
    }));
  }
  std::mt19937 random(20260101);
  std::set<std::int64_t> reported;
  for (int round = 0; round < 25; ++round) {
    kill_after(path, 1 + round * 100000, int(random() % 30), useconds_t(random() % 3000), reported);
    sqlite_database store(ground, path);
    const auto look = [&](transaction& tx) {
      std::set<std::int64_t> found;
      tx.for_each("SELECT id FROM a", [&](const row& one) { found.insert(one.get<std::int64_t>(0)); });
      for (const std::int64_t id : reported) CHECK(found.contains(id));
      for (const std::int64_t id : found) CHECK(id % 7 != 0);
      CHECK(tx.query("SELECT id FROM a EXCEPT SELECT id FROM b").empty());
      CHECK(tx.query("SELECT id FROM b EXCEPT SELECT id FROM a").empty());
      CHECK(tx.query("PRAGMA integrity_check").front().get<std::string>(0) == "ok");
    };
    run(context, store.read(look));
  }
  CHECK(reported.size() > 100);
}
