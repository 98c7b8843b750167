/// @file
/// A scheduler over a million schedules: how long it takes to start, what it keeps in memory, and how fast it claims and
/// completes, against the same steps written by hand with SQLite's C interface in groups of the same size. Also how long
/// a simulated year takes.

#include <unistd.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>

#include <sqlite3.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/core/manual_clock.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "support/simulated_year.hpp"

#include "folder_on_disk.hpp"

namespace {

using namespace std::chrono_literals;
using namespace botcore;
using steady = std::chrono::steady_clock;

constexpr int schedules = 1'000'000;
constexpr int overdue = 100'000;
constexpr std::size_t rounds = 5;
constexpr int per_round = 4'000;
constexpr std::size_t group = 128;
const system_time start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

double seconds_since(steady::time_point begin) {
  return std::chrono::duration<double>(steady::now() - begin).count();
}

double resident_megabytes() {
  std::ifstream source("/proc/self/statm");
  long total = 0;
  long resident = 0;
  source >> total >> resident;
  return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void note(transaction& tx, const occurrence& one) {
  tx.execute("INSERT INTO note(id, payload) VALUES($1, $2)", one.id, one.payload);
}

/// A runtime, a database and the clock that they read.
struct ground_floor {
  explicit ground_floor(const std::string& path) : store(ground, sqlite_options(path)) {}

  template <class T>
  void run(task<T> work) {
    std::exception_ptr failure;
    boost::asio::co_spawn(context, std::move(work), [&](std::exception_ptr thrown, auto...) {
      failure = std::move(thrown);
      context.stop();
    });
    context.restart();
    context.run();
    if (failure) std::rethrow_exception(failure);
  }
  template <class Body>
  void write(Body body) {
    const auto write_once = [&]() -> task<void> { co_await store.write(body); };
    run(write_once());
  }

  boost::asio::io_context context{1};
  manual_clock clock{start};
  runtime ground{context.get_executor(), clock};
  sqlite_database store;
};

scheduler_options options() {
  scheduler_options made;
  made.batch = group;
  return made;
}

/// So many of the schedule `id` in all, of which the due times are spread over five hours by `step` milliseconds.
/// The ids of the copies begin `id_offset` away, where no other is.
void copy(transaction& tx, schedule_id id, int count, int step, std::int64_t id_offset) {
  tx.execute(
      "INSERT INTO botcore_schedule(schedule_id, bot_id, job, payload, group_key, rule, zone, due, "
      "due_local, tzdb, ready)"
      " WITH RECURSIVE n(i) AS (SELECT 1 WHERE $2 > 1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $2)"
      " SELECT schedule_id + $4 + i, bot_id, job, payload, 'activity:' || (schedule_id + $4 + i), rule, zone,"
      " due + i % 300 * $3, due_local, tzdb, ready + i % 300 * $3 FROM n, botcore_schedule WHERE schedule_id "
      "= $1",
      id, count, step, id_offset);
}

/// Daily schedules: the first `early` at one o'clock, the others spread over the evening. One of each is added, and then
/// copied: a million calls would take minutes.
void fill(ground_floor& floor, int count, int early) {
  scheduler plans(floor.ground, floor.store, options());
  plans.define("note", &note);
  // As after every earlier run: the release of the time zones is known.
  floor.run(plans.start());
  floor.run(plans.stop());
  const auto add_at = [&](transaction& tx, std::chrono::minutes time) {
    return plans.add(tx, schedule::daily(time, time_zone(), std::chrono::year(2026) / 1 / 1), "note",
                     "somebody's reminder", "activity:0");
  };
  floor.write([&](transaction& tx) {
    tx.execute("CREATE TABLE note(id BIGINT PRIMARY KEY, payload TEXT)");
    tx.query("PRAGMA cache_size = -200000");
    copy(tx, add_at(tx, 60min), early, 0, -10'000'000);
    if (count > early) copy(tx, add_at(tx, 18h), count - early, 60'000, 10'000'000);
    tx.query("PRAGMA cache_size = -2000");
  });
}

std::int64_t noted(ground_floor& floor) {
  std::int64_t count = 0;
  floor.write(
      [&](transaction& tx) { count = tx.query("SELECT count(*) FROM note").front().get<std::int64_t>(0); });
  return count;
}

/// From the construction of the scheduler until the first overdue job has run, and what is resident more once all have.
std::array<double, 2> measure_start(const bench::folder_on_disk& folder) {
  const std::string path = folder.file("million.db");
  {
    ground_floor filling(path);
    fill(filling, schedules, overdue);
  }
  ground_floor floor(path);
  floor.run(floor.clock.run_to(start + 2h, floor.ground));
  const double resident = resident_megabytes();
  double first = 0;
  int ran = 0;
  const auto begin = steady::now();
  scheduler plans(floor.ground, floor.store, options());
  plans.define("note", [&](transaction& tx, const occurrence& one) {
    if (ran++ == 0) first = seconds_since(begin);
    note(tx, one);
  });
  floor.run(plans.start());
  const auto all_have_run = [&]() -> task<void> {
    const auto limit = steady::now() + 10min;
    while (plans.statistics().runs < overdue && steady::now() < limit) {
      co_await boost::asio::steady_timer(floor.context, 10ms).async_wait(boost::asio::use_awaitable);
    }
  };
  floor.run(all_have_run());
  const double grown = resident_megabytes() - resident;
  if (noted(floor) != overdue) throw std::runtime_error("not all that was overdue has run");
  floor.run(plans.stop());
  return {first, grown};
}

void require(int code, int expected) {
  if (code != expected) throw std::runtime_error(sqlite3_errstr(code));
}

/// What somebody would write who knows which schedules there are: claim a group, run it, go on.
class hand_written_scheduler {
 public:
  explicit hand_written_scheduler(const std::string& path) {
    require(sqlite3_open(path.c_str(), &handle_), SQLITE_OK);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    find_ = prepare(
        "SELECT schedule_id, payload, due FROM botcore_schedule WHERE bot_id = 0 AND job = 'note' AND ready "
        "<= ?1"
        " ORDER BY ready LIMIT ?2");
    claim_ = prepare(
        "INSERT INTO botcore_occurrence(occurrence_id, bot_id, schedule_id, due, job, state, ready, attempt)"
        " VALUES(?1, 0, ?2, ?3, 'note', 'claimed', ?4, 1)");
    advance_ =
        prepare("UPDATE botcore_schedule SET due = ?2, ready = ?2, open_count = 1 WHERE schedule_id = ?1");
    complete_ = prepare(
        "UPDATE botcore_occurrence SET state = 'done', ready = NULL, finished = ?2"
        " WHERE occurrence_id = ?1 AND state = 'claimed'");
    count_ = prepare("UPDATE botcore_schedule SET runs = runs + 1, open_count = 0 WHERE schedule_id = ?1");
    note_ = prepare("INSERT INTO note(id, payload) VALUES(?1, ?2)");
  }
  ~hand_written_scheduler() {
    for (sqlite3_stmt* one : {find_, claim_, advance_, complete_, count_, note_}) sqlite3_finalize(one);
    sqlite3_close(handle_);
  }
  hand_written_scheduler(const hand_written_scheduler&) = delete;
  hand_written_scheduler& operator=(const hand_written_scheduler&) = delete;

  /// Runs all that is due at `now`, in milliseconds; gives how many there were.
  int run_due(std::int64_t now) {
    int ran = 0;
    for (;;) {
      const std::size_t claimed = claim_group(now);
      if (claimed == 0) return ran;
      run_group(claimed, now);
      ran += static_cast<int>(claimed);
    }
  }

 private:
  struct claimed_row {
    std::int64_t id = 0;
    std::int64_t schedule = 0;
    std::string payload;
  };

  void run(const char* script) {
    require(sqlite3_exec(handle_, script, nullptr, nullptr, nullptr), SQLITE_OK);
  }
  sqlite3_stmt* prepare(const char* sql) {
    sqlite3_stmt* made = nullptr;
    require(sqlite3_prepare_v2(handle_, sql, -1, &made, nullptr), SQLITE_OK);
    return made;
  }
  static void finish(sqlite3_stmt* statement) {
    require(sqlite3_step(statement), SQLITE_DONE);
    require(sqlite3_reset(statement), SQLITE_OK);
  }

  std::size_t claim_group(std::int64_t now) {
    constexpr std::int64_t day = 24 * 60 * 60 * 1000;
    std::array<std::int64_t, group> due{};
    std::size_t found = 0;
    run("BEGIN IMMEDIATE");
    sqlite3_bind_int64(find_, 1, now);
    sqlite3_bind_int64(find_, 2, group);
    while (sqlite3_step(find_) == SQLITE_ROW) {
      rows_[found].schedule = sqlite3_column_int64(find_, 0);
      rows_[found].payload = reinterpret_cast<const char*>(sqlite3_column_text(find_, 1));
      due[found++] = sqlite3_column_int64(find_, 2);
    }
    sqlite3_reset(find_);
    for (std::size_t index = 0; index < found; ++index) {
      rows_[index].id = ++last_id_;
      sqlite3_bind_int64(claim_, 1, rows_[index].id);
      sqlite3_bind_int64(claim_, 2, rows_[index].schedule);
      sqlite3_bind_int64(claim_, 3, due[index]);
      sqlite3_bind_int64(claim_, 4, now + 30'000);
      finish(claim_);
      sqlite3_bind_int64(advance_, 1, rows_[index].schedule);
      sqlite3_bind_int64(advance_, 2, due[index] + day);
      finish(advance_);
    }
    run("COMMIT");
    return found;
  }

  void run_group(std::size_t claimed, std::int64_t now) {
    run("BEGIN IMMEDIATE");
    for (std::size_t index = 0; index < claimed; ++index) {
      const claimed_row& one = rows_[index];
      sqlite3_bind_int64(complete_, 1, one.id);
      sqlite3_bind_int64(complete_, 2, now);
      finish(complete_);
      sqlite3_bind_int64(note_, 1, one.id);
      sqlite3_bind_text(note_, 2, one.payload.data(), static_cast<int>(one.payload.size()), SQLITE_STATIC);
      finish(note_);
      sqlite3_bind_int64(count_, 1, one.schedule);
      finish(count_);
    }
    run("COMMIT");
  }

  sqlite3* handle_ = nullptr;
  sqlite3_stmt* find_ = nullptr;
  sqlite3_stmt* claim_ = nullptr;
  sqlite3_stmt* advance_ = nullptr;
  sqlite3_stmt* complete_ = nullptr;
  sqlite3_stmt* count_ = nullptr;
  sqlite3_stmt* note_ = nullptr;
  std::array<claimed_row, group> rows_;
  std::int64_t last_id_ = 0;
};

/// Both run the same schedules, day after day; the ratio of their rates is the median of the rounds.
double measure_claims(const bench::folder_on_disk& folder) {
  ground_floor ours(folder.file("ours.db"));
  fill(ours, per_round, per_round);
  const std::string by_hand = folder.file("by_hand.db");
  {
    ground_floor filling(by_hand);
    fill(filling, per_round, per_round);
  }
  hand_written_scheduler theirs(by_hand);
  scheduler plans(ours.ground, ours.store, options());
  plans.define("note", &note);
  ours.run(plans.start());
  std::array<double, rounds> ratios{};
  for (std::size_t round = 0; round < rounds; ++round) {
    const system_time day = start + std::chrono::hours(24) * static_cast<int>(round) + 1h;
    auto begin = steady::now();
    ours.run(ours.clock.run_to(day, ours.ground));
    const double our_time = seconds_since(begin);
    begin = steady::now();
    const int ran =
        theirs.run_due(std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch()).count());
    const double their_time = seconds_since(begin);
    if (ran != per_round || noted(ours) != per_round * static_cast<std::int64_t>(round + 1)) {
      throw std::runtime_error("not all that was due has run");
    }
    std::printf("round %zu: %.0f/s, by hand %.0f/s\n", round + 1, per_round / our_time,
                per_round / their_time);
    ratios[round] = their_time / our_time;
  }
  ours.run(plans.stop());
  std::sort(ratios.begin(), ratios.end());
  return ratios[rounds / 2];
}

/// A year of `simulated_year`'s schedules in memory, by a clock that is moved on.
double measure_year() {
  ground_floor floor(":memory:");
  const auto begin = steady::now();
  test::simulated_year::outcome outcome;
  const auto simulate = [&]() -> task<void> {
    outcome = co_await test::simulated_year::run(floor.ground, floor.clock, floor.store, 365);
  };
  floor.run(simulate());
  const double seconds = seconds_since(begin);
  if (outcome.ran < 300'000 || outcome.ran != outcome.expected || outcome.wrong_schedules != 0) {
    throw std::runtime_error("the year did not run as its rules say: " + std::to_string(outcome.ran) +
                             " of " + std::to_string(outcome.expected) + ", " +
                             std::to_string(outcome.wrong_schedules) + " schedules are wrong");
  }
  std::printf("a year of %d schedules: %lld occurrences in %.1f s\n", test::simulated_year::schedules,
              static_cast<long long>(outcome.ran), seconds);
  return seconds;
}

void print(const char* figure, double value, double goal, bool reached) {
  std::printf("schedule.%s %.3g %g %s\n", figure, value, goal, reached ? "ok" : "short");
}

}  // namespace

int main() {
  const bench::folder_on_disk folder;
  const double ratio = measure_claims(folder);
  const double year = measure_year();
  const auto [start_seconds, grown] = measure_start(folder);
  print("start_seconds", start_seconds, 2, start_seconds < 2);
  print("rss_growth_mb", grown, 64, grown < 64);
  print("claim_ratio", ratio, 0.15, ratio >= 0.15);
  print("simulated_year_seconds", year, 30, year < 30);
  return 0;
}
