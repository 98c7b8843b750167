/// @file
/// 64 tasks that write one row after the other through `database::write`, against the same by hand: a thread with a queue
/// and SQLite's C interface that commits each row by itself. Both sync every commit, and both answer on the caller's
/// executor.

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <exception>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>

#include <sqlite3.h>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "folder_on_disk.hpp"

namespace {

namespace asio = boost::asio;
using botcore::task;

constexpr int writers = 64;
constexpr std::size_t rounds = 5;
constexpr int rows_by_group = 150;  // of each writer
constexpr int rows_by_hand = 15;
constexpr const char* text = "Time for: morning run along the old quay, 5.5 km";
constexpr const char* table =
    "CREATE TABLE item(id BIGINT PRIMARY KEY, chat BIGINT NOT NULL, text TEXT NOT NULL)";
constexpr const char* insert = "INSERT INTO item(id, chat, text) VALUES($1, $2, $3)";

void require(int code, int expected) {
  if (code != expected) throw std::runtime_error(sqlite3_errstr(code));
}

/// What somebody would write who needs one row stored from a coroutine, and has read SQLite's manual.
class hand_written_store {
 public:
  explicit hand_written_store(const std::string& path) {
    require(sqlite3_open(path.c_str(), &handle_), SQLITE_OK);
    require(sqlite3_exec(handle_, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr,
                         nullptr),
            SQLITE_OK);
    require(sqlite3_exec(handle_, table, nullptr, nullptr, nullptr), SQLITE_OK);
    begin_ = prepare("BEGIN IMMEDIATE");
    insert_ = prepare(insert);
    commit_ = prepare("COMMIT");
    thread_ = std::thread([this] { serve(); });
  }
  ~hand_written_store() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
    }
    changed_.notify_one();
    thread_.join();
    for (sqlite3_stmt* one : {begin_, insert_, commit_}) sqlite3_finalize(one);
    sqlite3_close(handle_);
  }
  hand_written_store(const hand_written_store&) = delete;
  hand_written_store& operator=(const hand_written_store&) = delete;

  task<> write(std::int64_t id, std::int64_t chat) {
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    std::exception_ptr failure;
    auto initiate = [&](auto handler) {
      auto work = asio::make_work_guard(executor);
      push([&, handler = std::move(handler), work = std::move(work), id, chat]() mutable {
        try {
          insert_row(id, chat);
        } catch (...) {
          failure = std::current_exception();
        }
        asio::post(executor, std::move(handler));
      });
    };
    co_await asio::async_initiate<const asio::use_awaitable_t<>, void()>(initiate, asio::use_awaitable);
    if (failure) std::rethrow_exception(failure);
  }

 private:
  using job = botcore::function<void()>;

  sqlite3_stmt* prepare(const char* sql) {
    sqlite3_stmt* made = nullptr;
    require(sqlite3_prepare_v2(handle_, sql, -1, &made, nullptr), SQLITE_OK);
    return made;
  }

  static void step(sqlite3_stmt* statement) {
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    require(code, SQLITE_DONE);
  }

  void insert_row(std::int64_t id, std::int64_t chat) {
    step(begin_);
    sqlite3_bind_int64(insert_, 1, id);
    sqlite3_bind_int64(insert_, 2, chat);
    sqlite3_bind_text(insert_, 3, text, -1, SQLITE_STATIC);
    step(insert_);
    step(commit_);
  }

  void push(job one) {
    {
      const std::lock_guard lock(mutex_);
      jobs_.push_back(std::move(one));
    }
    changed_.notify_one();
  }

  void serve() {
    std::unique_lock lock(mutex_);
    for (;;) {
      changed_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
      if (jobs_.empty()) return;
      job one = std::move(jobs_.front());
      jobs_.pop_front();
      lock.unlock();
      one();
      lock.lock();
    }
  }

  sqlite3* handle_ = nullptr;
  sqlite3_stmt* begin_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
  sqlite3_stmt* commit_ = nullptr;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<job> jobs_;
  bool closed_ = false;
  std::thread thread_;
};

task<> create_table(botcore::database& store) {
  co_await store.write([](botcore::transaction& tx) { tx.execute(table); });
}

task<> write_by_group(botcore::database& store, std::int64_t first, int rows) {
  for (std::int64_t id = first; id != first + rows; ++id) {
    const auto body = [id](botcore::transaction& tx) { return tx.execute(insert, id, -id, text); };
    const std::int64_t written = co_await store.write(body);
    if (written != 1) throw std::runtime_error("a row was not written");
  }
}

task<> write_by_hand(hand_written_store& store, std::int64_t first, int rows) {
  for (std::int64_t id = first; id != first + rows; ++id) co_await store.write(id, -id);
}

/// Runs one task for each writer; gives rows per second.
template <class Work>
double rate(asio::io_context& context, int rows, std::int64_t& next_id, Work work) {
  std::exception_ptr failure;
  const auto began = std::chrono::steady_clock::now();
  for (int writer = 0; writer != writers; ++writer, next_id += rows) {
    asio::co_spawn(context, work(next_id, rows), [&](std::exception_ptr thrown) {
      if (thrown) failure = thrown;
    });
  }
  context.restart();
  context.run();
  if (failure) std::rethrow_exception(failure);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  return writers * rows / took.count();
}

double median(std::array<double, rounds> values) {
  std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
  return values[rounds / 2];
}

}  // namespace

int main() {
  const botcore::bench::folder_on_disk folder;
  asio::io_context context(1);
  botcore::runtime ground(context.get_executor());
  botcore::sqlite_database store(ground, folder.file("group.db"));
  hand_written_store by_hand(folder.file("hand.db"));
  std::int64_t id = 1;
  asio::co_spawn(context, create_table(store), [](std::exception_ptr failure) {
    if (failure) std::rethrow_exception(failure);
  });
  context.run();

  std::array<double, rounds> ours{}, floors{}, ratios{};
  for (std::size_t round = 0; round != rounds; ++round) {
    ours[round] = rate(context, rows_by_group, id,
                       [&](std::int64_t first, int rows) { return write_by_group(store, first, rows); });
    floors[round] = rate(context, rows_by_hand, id,
                         [&](std::int64_t first, int rows) { return write_by_hand(by_hand, first, rows); });
    ratios[round] = ours[round] / floors[round];
  }
  std::printf("rows/s: %.0f, by hand: %.0f\n", median(ours), median(floors));
  const double ratio = median(ratios);
  std::printf("group_commit.rate %.1f >=8 %s\n", ratio, ratio >= 8 ? "ok" : "short");
}
