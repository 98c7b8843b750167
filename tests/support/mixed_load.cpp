#include "support/mixed_load.hpp"

#include <stdexcept>
#include <utility>

#include <boost/system/system_error.hpp>

#include "botcore/storage/error.hpp"

namespace botcore::test {
namespace {

/// What a body throws on purpose.
struct refused_on_purpose : std::runtime_error {
  refused_on_purpose() : std::runtime_error("refused") {}
};

scheduler_options load_scheduler_options() {
  scheduler_options options;
  options.policy.attempts = 3;
  options.history = std::chrono::milliseconds(0);
  return options;
}

void write_down_firing(transaction& tx, const occurrence& one) {
  tx.execute("INSERT INTO fired(schedule_id, due, attempt) VALUES($1, $2, $3)", one.schedule, one.due,
             one.attempt);
}

/// At least once: a process may die between this and the mark that it is done.
task<void> run_errand(database& store, occurrence one) {
  const auto body = [&](transaction& tx) {
    tx.execute("INSERT INTO errand(schedule_id, due) VALUES($1, $2)", one.schedule, one.due);
  };
  co_await store.write(body);
}

void insert_pair(transaction& tx, std::int64_t id, const blob& bytes) {
  tx.execute("INSERT INTO left_half(id, body) VALUES($1, $2)", id, bytes);
  tx.execute("INSERT INTO right_half(id, body) VALUES($1, $2)", id, bytes);
}

/// What a disk that fails, or is gone, may make of an operation.
bool is_fault_of_disk(const error_code& code) {
  return code == storage_errc::io_error || code == storage_errc::disk_full ||
         code == storage_errc::cannot_open || code == storage_errc::timed_out;
}

std::string milliseconds_of(system_time instant) {
  return std::to_string(std::chrono::floor<std::chrono::milliseconds>(instant).time_since_epoch().count());
}

}  // namespace

mixed_load::mixed_load(runtime& ground, manual_clock& clock, database& store, std::uint64_t seed,
                       std::int64_t first_id, reporter report)
    : ground_(ground),
      clock_(clock),
      store_(store),
      random_(seed),
      next_id_(first_id),
      report_(std::move(report)),
      plans_(ground, store, load_scheduler_options()),
      workers_(ground, "load") {
  plans_.define("note", [](transaction& tx, const occurrence& one) { write_down_firing(tx, one); });
  plans_.define("moody", [](transaction& tx, const occurrence& one) {
    write_down_firing(tx, one);
    if (one.attempt < 3) throw refused_on_purpose();
  });
  plans_.define_task("errand", [&store](occurrence one) { return run_errand(store, std::move(one)); });
  plans_.define("bad", [](transaction& tx, const occurrence& one) {
    write_down_firing(tx, one);
    throw refused_on_purpose();
  });
}

task<void> mixed_load::prepare(database& store) {
  const auto body = [](transaction& tx) {
    // A short log, so that its pages go to the file often.
    tx.query("PRAGMA wal_autocheckpoint = 25");
    tx.execute_script(
        "CREATE TABLE IF NOT EXISTS left_half(id BIGINT PRIMARY KEY, body BLOB);"
        "CREATE TABLE IF NOT EXISTS right_half(id BIGINT PRIMARY KEY, body BLOB);"
        "CREATE TABLE IF NOT EXISTS counter(name TEXT PRIMARY KEY, n BIGINT NOT NULL);"
        "CREATE TABLE IF NOT EXISTS fired(schedule_id BIGINT, due BIGINT, attempt INTEGER);"
        "CREATE TABLE IF NOT EXISTS errand(schedule_id BIGINT, due BIGINT);"
        "CREATE INDEX IF NOT EXISTS fired_by_schedule ON fired(schedule_id, due);"
        "INSERT INTO counter VALUES('all', 0) ON CONFLICT DO NOTHING");
  };
  co_await store.write(body);
}

task<void> mixed_load::run(function<bool()> ended) {
  constexpr std::uint64_t most_workers = 8;
  ended_ = std::move(ended);
  co_await start();
  while (!ended_()) {
    report_("now " + milliseconds_of(clock_.system_now()));
    for (std::uint64_t left = 1 + pick(most_workers); left > 0; --left) workers_.spawn(work_once());
    // The scheduler's work falls into the same groups as the workers'.
    co_await clock_.run_for(std::chrono::seconds(1 + pick(900)), ground_);
    co_await workers_.join();
  }
  co_await stop();
}

task<system_time> mixed_load::settle() {
  co_await start();
  const system_time end = clock_.system_now();
  // Longer than any lease and all pauses between attempts.
  co_await clock_.run_for(std::chrono::hours(2), ground_);
  co_await stop();
  co_return end;
}

task<void> mixed_load::start() {
  report_("started " + milliseconds_of(clock_.system_now()));
  try {
    co_await plans_.start();
  } catch (const std::exception&) {
    note_failure("starting the scheduler");
  }
}

task<void> mixed_load::stop() {
  co_await workers_.join();
  co_await plans_.stop();
}

task<void> mixed_load::work_once() {
  const std::int64_t id = next_id_++;
  const std::uint64_t kind = pick(16);
  if (kind < 5) return write_pair(id);
  if (kind < 7) return refuse_pair(id);
  if (kind < 8 && !present_.empty()) {
    const auto at = present_.begin() + static_cast<std::ptrdiff_t>(pick(present_.size()));
    const std::int64_t chosen = *at;
    present_.erase(at);
    return remove_pair(chosen);
  }
  if (kind < 10) return count();
  if (kind < 14) return plan();
  return look();
}

/// Runs one body; true when its commit was acknowledged.
template <class Body>
task<bool> mixed_load::write(Body body) {
  try {
    co_await store_.write(body);
    co_return true;
  } catch (const refused_on_purpose&) {
  } catch (const std::exception&) {
    note_failure("writing");
  }
  co_return false;
}

task<void> mixed_load::write_pair(std::int64_t id) {
  // Most rows are small; some fill several pages.
  const blob bytes(pick(8) == 0 ? 1 + pick(12000) : 1 + pick(200), std::byte(id));
  const auto body = [&](transaction& tx) { insert_pair(tx, id, bytes); };
  const bool done = co_await write(body);
  if (!done) co_return;
  report_("written " + std::to_string(id));
  present_.push_back(id);
}

task<void> mixed_load::refuse_pair(std::int64_t id) {
  report_("refused " + std::to_string(id));
  const auto body = [&](transaction& tx) {
    insert_pair(tx, id, blob(100));
    throw refused_on_purpose();
  };
  co_await write(body);
}

task<void> mixed_load::remove_pair(std::int64_t id) {
  report_("removing " + std::to_string(id));
  const auto body = [&](transaction& tx) {
    tx.execute("DELETE FROM left_half WHERE id = $1", id);
    tx.execute("DELETE FROM right_half WHERE id = $1", id);
  };
  const bool done = co_await write(body);
  if (done) report_("removed " + std::to_string(id));
}

task<void> mixed_load::count() {
  report_("counting");
  const auto body = [](transaction& tx) { tx.execute("UPDATE counter SET n = n + 1"); };
  const bool done = co_await write(body);
  if (done) report_("counted");
}

schedule mixed_load::next_rule() {
  const system_time now = std::chrono::floor<std::chrono::seconds>(clock_.system_now());
  if (pick(8) != 0) return schedule::once(now + std::chrono::seconds(pick(3600)));
  const time_zone zone(pick(2) == 0 ? "UTC" : "Europe/Berlin");
  return schedule::daily(std::chrono::minutes(pick(24 * 60)), zone, zone.today(now));
}

task<void> mixed_load::plan() {
  constexpr const char* jobs[] = {"note", "note", "note", "moody", "errand", "bad"};
  const std::string job = jobs[pick(std::size(jobs))];
  const schedule rule = next_rule();
  const std::string added = milliseconds_of(clock_.system_now());
  schedule_id made = 0;
  const auto body = [&](transaction& tx) { made = plans_.add(tx, rule, job); };
  const bool done = co_await write(body);
  if (!done) co_return;
  report_("scheduled " + std::to_string(made) + " " + job + " " + added + " " +
          std::string(rule.zone().name()) + " " + rule.rule());
}

/// A reader never sees one half of a pair.
task<void> mixed_load::look() {
  const auto body = [](transaction& tx) {
    const auto size = [&](const char* sql) { return tx.query(sql).front().get<std::int64_t>(0); };
    return size("SELECT count(*) FROM left_half") == size("SELECT count(*) FROM right_half");
  };
  try {
    const bool whole = co_await store_.read(body);
    if (!whole) surprises_.push_back("a reader saw half a pair");
  } catch (const std::exception&) {
    note_failure("reading");
  }
}

/// Called inside a catch block.
void mixed_load::note_failure(const char* doing) {
  try {
    throw;
  } catch (const error& failure) {
    // SQLite does not know a table that was made meanwhile when the disk is gone as it looks whether one was.
    const bool not_looked_up = failure.code() == storage_errc::bad_statement && ended_ && ended_();
    if (!is_fault_of_disk(failure.code()) && !not_looked_up)
      surprises_.push_back(std::string(doing) + ": " + failure.what());
  } catch (const std::exception& failure) {
    surprises_.push_back(std::string(doing) + ": " + failure.what());
  }
}

}  // namespace botcore::test
