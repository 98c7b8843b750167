/// @file
/// A scheduler over a real file, on a clock that the test moves.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "botcore/core/manual_clock.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "contract/database_fixture.hpp"

namespace botcore::test {

using namespace std::chrono_literals;

inline system_time at(std::chrono::year_month_day date, std::chrono::minutes time) {
  return std::chrono::sys_days(date) + time;
}

class recording_logger final : public logger {
 public:
  void write(const log_record& record) noexcept override {
    lines.push_back(std::string(to_string(record.level)) + ": " + std::string(record.message));
  }
  bool has(const std::string& level, const std::string& part) const {
    for (const std::string& line : lines) {
      if (line.starts_with(level) && contains(line, part)) return true;
    }
    return false;
  }
  std::vector<std::string> lines;
};

struct scheduler_fixture {
  explicit scheduler_fixture(backend kind = backend::file)
      : path(kind == backend::file ? folder.file("test.db") : ":memory:") {
    store = std::make_unique<sqlite_database>(ground, sqlite_options(path));
    run(context, store->write([](transaction& tx) {
      tx.execute("CREATE TABLE fired(job TEXT, payload TEXT, due BIGINT, now BIGINT, attempt INTEGER)");
    }));
  }
  ~scheduler_fixture() { stop(); }

  template <class Body>
  auto write(Body&& body) {
    return run(context, store->write(body));
  }

  /// A job that writes down that it ran.
  static void write_down(transaction& tx, const occurrence& one) {
    tx.execute("INSERT INTO fired VALUES($1, $2, $3, $4, $5)", one.job, one.payload, one.due, one.now,
               one.attempt);
  }

  scheduler& make(scheduler_options options = {}) {
    plans = std::make_unique<scheduler>(ground, *store, options);
    return *plans;
  }
  /// A scheduler with the job "note", started.
  scheduler& begin(scheduler_options options = {}) {
    make(options).define("note", &write_down);
    run(context, plans->start());
    return *plans;
  }
  void stop() {
    if (plans) run(context, plans->stop());
    plans.reset();
  }
  schedule_id add(const schedule& rule, const std::string& payload = "", const std::string& key = "",
                  const std::string& job = "note") {
    return write([&](transaction& tx) { return plans->add(tx, rule, job, payload, key); });
  }
  void move_to(system_time target) { run(context, clock.run_to(target, ground)); }
  void settle() { run(context, ground.quiet()); }

  std::vector<std::string> fired() {
    std::vector<std::string> all;
    const auto body = [&](transaction& tx) {
      for (const row& one : tx.query("SELECT payload FROM fired ORDER BY rowid"))
        all.push_back(one.get<std::string>(0));
    };
    run(context, store->read(body));
    return all;
  }
  std::vector<system_time> times(const std::string& column) {
    std::vector<system_time> all;
    const auto body = [&](transaction& tx) {
      for (const row& one : tx.query("SELECT " + column + " FROM fired ORDER BY rowid")) {
        all.push_back(one.get<system_time>(0));
      }
    };
    run(context, store->read(body));
    return all;
  }
  std::int64_t count(const std::string& what) {
    return write([&](transaction& tx) {
      return tx.query("SELECT count(*) FROM " + what).front().get<std::int64_t>(0);
    });
  }

  const system_time start = at(std::chrono::year(2026) / 1 / 1, 0min);
  temporary_folder folder;
  const std::string path;
  boost::asio::io_context context;
  manual_clock clock{start};
  recording_logger log;
  runtime ground{context.get_executor(), clock, log};
  std::unique_ptr<sqlite_database> store;
  std::unique_ptr<scheduler> plans;
};

}  // namespace botcore::test
