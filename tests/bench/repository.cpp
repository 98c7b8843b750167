/// @file
/// `find` through a repository, against the same query written by hand: SQLite's C API on a thread of its own, one
/// statement prepared once, the answer posted back to the executor that asked. All threads share one core: where the
/// system places them would otherwise decide, and a hop between two cores costs several times what is measured here.

#include <sched.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/core/function.hpp"
#include "botcore/storage/sql_repository.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "folder_on_disk.hpp"

namespace repository_bench {

struct activity {
  std::int64_t id = 0;
  std::int64_t chat = 0;
  std::string name;
  std::string begin_date;
  std::string end_date;
  std::int64_t times_per_day = 0;
  double quantity = 0;
};

}  // namespace repository_bench

using repository_bench::activity;

template <>
struct botcore::entity<activity> {
  static constexpr std::string_view table = "activity";
  static constexpr auto columns = botcore::columns(
      column("id", &activity::id).key(), column("chat", &activity::chat).filterable(),
      column("name", &activity::name).orderable(), column("begin_date", &activity::begin_date),
      column("end_date", &activity::end_date), column("times_per_day", &activity::times_per_day),
      column("quantity", &activity::quantity));
};

namespace {

namespace asio = boost::asio;
using botcore::task;

constexpr std::size_t rounds = 11;
constexpr int finds = 4'000;
constexpr std::int64_t rows = 10'000;

volatile std::int64_t consumed = 0;

[[noreturn]] void fail(const char* doing) {
  std::fprintf(stderr, "bench: %s failed\n", doing);
  std::exit(1);
}

/// A thread with a connection and a prepared statement, as somebody would write it for this one query.
class by_hand {
 public:
  explicit by_hand(const std::string& path) {
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    constexpr const char* sql =
        "SELECT id, chat, name, begin_date, end_date, times_per_day, quantity FROM activity WHERE id = ?1";
    if (sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) != SQLITE_OK) fail("opening by hand");
    if (sqlite3_prepare_v2(handle_, sql, -1, &statement_, nullptr) != SQLITE_OK) fail("preparing by hand");
    thread_ = std::thread([this] { serve(); });
  }
  ~by_hand() {
    push({});
    thread_.join();
    sqlite3_finalize(statement_);
    sqlite3_close(handle_);
  }

  task<std::optional<activity>> find(asio::any_io_executor executor, std::int64_t id) {
    std::optional<activity> found;
    auto initiate = [&](auto handler) {
      push([this, &found, id, executor, handler = std::move(handler)]() mutable {
        found = read(id);
        asio::post(executor, std::move(handler));
      });
    };
    co_await asio::async_initiate<const asio::use_awaitable_t<>, void()>(initiate, asio::use_awaitable);
    co_return found;
  }

 private:
  using job = botcore::function<void()>;

  void push(job next) {
    {
      const std::lock_guard lock(mutex_);
      jobs_.push_back(std::move(next));
    }
    changed_.notify_one();
  }

  void serve() {
    for (;;) {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return !jobs_.empty(); });
      const job next = std::move(jobs_.front());
      jobs_.pop_front();
      lock.unlock();
      if (!next) return;
      next();
    }
  }

  std::string text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

  std::optional<activity> read(std::int64_t id) {
    std::optional<activity> found;
    sqlite3_bind_int64(statement_, 1, id);
    if (sqlite3_step(statement_) == SQLITE_ROW) {
      activity& one = found.emplace();
      one.id = sqlite3_column_int64(statement_, 0);
      one.chat = sqlite3_column_int64(statement_, 1);
      one.name = text(2);
      one.begin_date = text(3);
      one.end_date = text(4);
      one.times_per_day = sqlite3_column_int64(statement_, 5);
      one.quantity = sqlite3_column_double(statement_, 6);
    }
    sqlite3_reset(statement_);
    return found;
  }

  sqlite3* handle_ = nullptr;
  sqlite3_stmt* statement_ = nullptr;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<job> jobs_;
  std::thread thread_;
};

double seconds(asio::io_context& context, task<> work) {
  std::exception_ptr failure;
  const auto began = std::chrono::steady_clock::now();
  asio::co_spawn(context, std::move(work), [&](std::exception_ptr thrown) {
    failure = thrown;
    context.stop();
  });
  context.restart();
  context.run();
  if (failure) std::rethrow_exception(failure);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

std::int64_t id_of(int index) {
  return index * 7919LL % rows + 1;
}

void consume(const std::optional<activity>& found, std::int64_t id) {
  if (!found || found->id != id || found->name.empty()) fail("finding what is there");
  consumed = consumed + found->chat + static_cast<std::int64_t>(found->end_date.size());
}

task<> fill(botcore::database& store, botcore::repository<activity>& activities) {
  const auto body = [&](botcore::transaction& tx) {
    tx.execute(
        "CREATE TABLE activity(id BIGINT PRIMARY KEY, chat BIGINT NOT NULL, name TEXT NOT NULL,"
        " begin_date TEXT NOT NULL, end_date TEXT NOT NULL, times_per_day BIGINT NOT NULL,"
        " quantity DOUBLE PRECISION NOT NULL)");
    for (std::int64_t id = 1; id <= rows; ++id) {
      activity one;
      one.id = id;
      one.chat = id % 100 - 1'001'234'567'890;
      one.name = "morning run along the old quay " + std::to_string(id);
      one.begin_date = "2026-01-01";
      one.end_date = "2030-12-31";
      one.times_per_day = 1 + id % 5;
      one.quantity = 0.5 * static_cast<double>(id % 9);
      activities.create(tx, one);
    }
  };
  co_await store.write(body);
}

task<> find_by_repository(botcore::repository<activity>& activities) {
  for (int index = 0; index != finds; ++index) {
    const std::int64_t id = id_of(index);
    const std::optional<activity> found = co_await activities.find(id);
    consume(found, id);
  }
}

task<> find_by_hand(by_hand& floor, asio::any_io_executor executor) {
  for (int index = 0; index != finds; ++index) {
    const std::int64_t id = id_of(index);
    const std::optional<activity> found = co_await floor.find(executor, id);
    consume(found, id);
  }
}

void stay_on_one_core() {
  const int core = sched_getcpu();
  cpu_set_t only;
  CPU_ZERO(&only);
  CPU_SET(static_cast<std::size_t>(core < 0 ? 0 : core), &only);
  if (sched_setaffinity(0, sizeof(only), &only) != 0) fail("staying on one core");
}

double median(std::array<double, rounds> values) {
  std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
  return values[rounds / 2];
}

}  // namespace

int main() {
  stay_on_one_core();
  const botcore::bench::folder_on_disk folder;
  const std::string path = folder.file("repository.db");
  asio::io_context context(1);
  botcore::runtime ground(context.get_executor());
  botcore::sqlite_database store(ground, path);
  botcore::sql_repository<activity> activities(store);
  seconds(context, fill(store, activities));
  by_hand floor(path);

  std::array<double, rounds> ratios{}, ours{}, floors{};
  for (std::size_t round = 0; round != rounds; ++round) {
    ours[round] = seconds(context, find_by_repository(activities)) / finds;
    floors[round] = seconds(context, find_by_hand(floor, context.get_executor())) / finds;
    ratios[round] = ours[round] / floors[round];
  }
  std::printf("find: %.1f us, by hand: %.1f us\n", 1e6 * median(ours), 1e6 * median(floors));
  const double find = median(ratios);
  std::printf("repository.find %.2f <=1.5 %s\n", find, find <= 1.5 ? "ok" : "short");
}
