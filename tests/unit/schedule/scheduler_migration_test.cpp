// Schedules that an earlier version of the library left behind, and what the counters in their rows are worth.
#include <algorithm>
#include <random>
#include <stdexcept>

#include "botcore/storage/migration.hpp"
#include "scheduler_fixture.hpp"
#include "support/catch.hpp"

using namespace botcore;
using namespace botcore::test;
using std::chrono::days;
using std::chrono::year;

namespace {

/// The first step as it was released; a step that reads differently is refused.
constexpr const char* tables_of_version_1 = R"sql(
CREATE TABLE botcore_schedule(
  schedule_id BIGINT NOT NULL PRIMARY KEY,
  bot_id BIGINT NOT NULL,
  job TEXT NOT NULL,
  payload TEXT NOT NULL,
  group_key TEXT NOT NULL,
  rule TEXT NOT NULL,
  zone TEXT NOT NULL,
  due BIGINT,
  due_local BIGINT,
  tzdb TEXT NOT NULL);
CREATE INDEX botcore_schedule_due ON botcore_schedule(bot_id, job, due) WHERE due IS NOT NULL;
CREATE INDEX botcore_schedule_key ON botcore_schedule(bot_id, group_key);

CREATE TABLE botcore_occurrence(
  occurrence_id BIGINT NOT NULL PRIMARY KEY,
  bot_id BIGINT NOT NULL,
  schedule_id BIGINT NOT NULL,
  due BIGINT NOT NULL,
  job TEXT NOT NULL,
  state TEXT NOT NULL,
  ready BIGINT,
  owner BIGINT,
  token BIGINT,
  attempt INTEGER NOT NULL,
  finished BIGINT,
  note TEXT,
  UNIQUE(schedule_id, due));
CREATE INDEX botcore_occurrence_ready ON botcore_occurrence(bot_id, job, ready) WHERE ready IS NOT NULL;
CREATE INDEX botcore_occurrence_finished ON botcore_occurrence(bot_id, finished) WHERE finished IS NOT NULL;

CREATE TABLE botcore_attempt(
  occurrence_id BIGINT NOT NULL,
  attempt INTEGER NOT NULL,
  bot_id BIGINT NOT NULL,
  started BIGINT NOT NULL,
  finished BIGINT NOT NULL,
  error TEXT,
  PRIMARY KEY(occurrence_id, attempt));
)sql";

/// Writes rows as version 1 did.
struct old_rows {
  transaction& tx;

  void add_schedule(schedule_id id, const std::string& payload, const schedule& rule,
                    std::optional<system_time> due) const {
    std::optional<std::int64_t> shown;
    if (due) shown = rule.zone().to_local(*due).time_since_epoch().count();
    tx.execute("INSERT INTO botcore_schedule VALUES($1, 0, 'note', $2, '', $3, $4, $5, $6, $7)", id, payload,
               rule.rule(), rule.zone().name(), due, shown, time_zone_database_version());
  }
  void add_open(std::int64_t id, schedule_id of, system_time due, const char* state, system_time ready,
                int attempt) const {
    tx.execute("INSERT INTO botcore_occurrence VALUES($1, 0, $2, $3, 'note', $4, $5, 77, 78, $6, NULL, NULL)",
               id, of, due, state, ready, attempt);
    for (int failed = 1; failed < attempt; ++failed) add_attempt(id, failed, due);
  }
  void add_dead(std::int64_t id, schedule_id of, system_time due) const {
    tx.execute(
        "INSERT INTO botcore_occurrence VALUES($1, 0, $2, $3, 'note', 'dead', NULL, 77, 78, 5, $4, 'it "
        "broke')",
        id, of, due, due + 3min);
    for (int failed = 1; failed <= 5; ++failed) add_attempt(id, failed, due);
  }
  void add_attempt(std::int64_t id, int attempt, system_time due) const {
    tx.execute("INSERT INTO botcore_attempt VALUES($1, $2, 0, $3, $4, 'it broke')", id, attempt, due,
               due + attempt * 1s);
  }
};

/// A database of version 1, left behind by a process that died a minute ago.
struct old_database : scheduler_fixture {
  explicit old_database(backend kind = backend::file) : scheduler_fixture(kind) {
    const std::vector<migration> steps = {{1, "create the tables of the scheduler", tables_of_version_1}};
    run(context, migrate(*store, "botcore.schedule", steps));
    write([this](transaction& tx) { fill({tx}); });
  }

  void fill(const old_rows& rows) const {
    const auto once = schedule::once(start - 1min);
    rows.add_schedule(1, "waiting", schedule::once(start + 30min), start + 30min);
    rows.add_schedule(2, "overdue", daily, start - 1h);
    rows.add_schedule(3, "claimed", once, std::nullopt);
    rows.add_open(103, 3, start - 1min, "claimed", start + 10s, 1);
    rows.add_schedule(4, "in retry", once, std::nullopt);
    rows.add_open(104, 4, start - 1min, "waiting", start + 20s, 3);
    rows.add_schedule(5, "daily, in retry", daily, start + 23h);
    rows.add_open(105, 5, start - 1h, "waiting", start + 20s, 2);
    rows.add_schedule(6, "dead", daily, start + 23h);
    rows.add_dead(106, 6, start - 1h);
    rows.add_schedule(7, "dead and over", once, std::nullopt);
    rows.add_dead(107, 7, start - 1min);
  }
  /// Version 1 forgot schedules that were over, also when they had dead letters.
  void add_orphans() {
    write([this](transaction& tx) {
      const old_rows rows{tx};
      for (const int number : {1, 2, 3}) rows.add_dead(900 + number, 90 + number, start - 1h);
    });
  }

  std::vector<dead_letter> letters() {
    return write([this](transaction& tx) { return plans->dead_letters(tx); });
  }

  const schedule daily = schedule::daily(23h, {}, year(2025) / 12 / 1);
};

std::int64_t wrong_counters(scheduler_fixture& fixture) {
  return fixture.count(
      "botcore_schedule s WHERE s.open_count <> (SELECT count(*) FROM botcore_occurrence o"
      "   WHERE o.schedule_id = s.schedule_id AND o.state IN ('claimed', 'waiting'))"
      " OR s.queued_count <> (SELECT count(*) FROM botcore_occurrence o"
      "   WHERE o.schedule_id = s.schedule_id AND o.state = 'queued')");
}

std::int64_t orphans(scheduler_fixture& fixture) {
  return fixture.count(
      "botcore_occurrence o WHERE o.state IN ('claimed', 'waiting', 'queued', 'dead') AND NOT EXISTS"
      " (SELECT 1 FROM botcore_schedule s WHERE s.schedule_id = o.schedule_id)");
}

}  // namespace

TEST_CASE("scheduler: what version 1 left behind runs once, each at its time", "[schedule]") {
  old_database fixture(GENERATE(backend::file, backend::memory));
  fixture.begin();
  fixture.settle();
  CHECK(fixture.fired() == std::vector<std::string>{"overdue"});
  CHECK(wrong_counters(fixture) == 0);
  fixture.move_to(fixture.start + 1h);
  auto fired = fixture.fired();
  std::sort(fired.begin(), fired.end());
  CHECK(fired == std::vector<std::string>{"claimed", "daily, in retry", "in retry", "overdue", "waiting"});
  CHECK(fixture.count("fired WHERE payload = 'claimed' AND attempt = 2") == 1);
  CHECK(fixture.count("fired WHERE payload = 'in retry' AND attempt = 4") == 1);
  CHECK(fixture.count("fired WHERE now < due") == 0);
  // What was over is forgotten; the daily ones and what has a dead letter stay.
  CHECK(fixture.count("botcore_schedule") == 4);
  CHECK(wrong_counters(fixture) == 0);
  fixture.move_to(fixture.start + days(1));
  CHECK(fixture.count("fired WHERE payload IN ('overdue', 'daily, in retry', 'dead')") == 5);
}

TEST_CASE("scheduler: dead letters of version 1 are listed, tried again and discarded", "[schedule]") {
  old_database fixture;
  fixture.begin();
  const auto letters = fixture.letters();
  REQUIRE(letters.size() == 2);
  CHECK(letters[0].occurrence == 106);
  CHECK(letters[0].due == fixture.start - 1h);
  CHECK(letters[0].given_up == fixture.start - 57min);
  CHECK(letters[0].attempts == 5);
  CHECK(letters[0].reason == "it broke");
  CHECK(fixture.write([&](transaction& tx) { return fixture.plans->retry(tx, 106); }));
  CHECK(fixture.write([&](transaction& tx) { return fixture.plans->discard(tx, 107); }));
  CHECK(wrong_counters(fixture) == 0);
  fixture.move_to(fixture.start + 1h);
  CHECK(fixture.count("fired WHERE payload = 'dead' AND attempt = 1") == 1);
  CHECK(fixture.count("fired WHERE payload = 'dead and over'") == 0);
  CHECK(fixture.count("botcore_schedule WHERE schedule_id = 7") == 0);
  CHECK(fixture.count("botcore_attempt WHERE occurrence_id IN (106, 107)") == 0);
  CHECK(fixture.letters().empty());
  CHECK(wrong_counters(fixture) == 0);
}

TEST_CASE("scheduler: dead letters of version 1 whose schedule is gone are gone too", "[schedule]") {
  old_database fixture;
  fixture.add_orphans();
  fixture.begin();
  CHECK(fixture.letters().size() == 2);
  for (const dead_letter& one : fixture.letters()) {
    CHECK(fixture.write([&](transaction& tx) { return fixture.plans->retry(tx, one.occurrence); }));
  }
  CHECK(orphans(fixture) == 0);
  CHECK(fixture.count("botcore_attempt WHERE occurrence_id BETWEEN 901 AND 903") == 0);
  fixture.move_to(fixture.start + 1h);
  CHECK(fixture.count("fired") == 7);
  // Five instants at which something is due, and who ends looks once more.
  CHECK(fixture.plans->statistics().looks < 30);
}

namespace {

/// Does whatever may be done to schedules, in an order that the seed decides.
class random_operator {
 public:
  random_operator(scheduler_fixture& fixture, unsigned seed)
      : fixture_(fixture), random_(seed), failing_(seed + 1), failing_tasks_(seed + 2) {}

  void begin() {
    scheduler_options options;
    options.drain = 0ms;  // time stands still: no task would end
    scheduler& plans = fixture_.make(options);
    plans.define("note", [this](transaction& tx, const occurrence& one) {
      if (failing_() % 3 == 0) throw std::runtime_error("it fails at times");
      scheduler_fixture::write_down(tx, one);
    });
    plans.define_task("work", [this](occurrence) { return work(); });
    run(fixture_.context, plans.start());
  }

  void operate() {
    switch (draw(12)) {
      case 0:
      case 1:
        return add();
      case 2:
        return change([](scheduler& plans, transaction& tx, schedule_id id) { plans.pause(tx, id); });
      case 3:
        return change([](scheduler& plans, transaction& tx, schedule_id id) { plans.resume(tx, id); });
      case 4:
        return change([](scheduler& plans, transaction& tx, schedule_id id) { plans.run_now(tx, id); });
      case 5:
        return change(
            [this](scheduler& plans, transaction& tx, schedule_id id) { plans.reschedule(tx, id, rule()); });
      case 6:
        return change([](scheduler& plans, transaction& tx, schedule_id id) { plans.remove(tx, id); });
      case 7:
        return settle_letters();
      case 8:
        return draw(4) == 0 ? restart() : move();
      default:
        return move();
    }
  }

 private:
  unsigned draw(unsigned below) { return unsigned(random_() % below); }

  task<void> work() {
    const bool fails = failing_tasks_() % 3 == 0;
    const std::chrono::minutes length(failing_tasks_() % 40);
    co_await fixture_.ground.time().sleep_for(length);
    if (fails) throw std::runtime_error("it fails at times");
  }

  schedule rule() {
    const system_time now = fixture_.clock.system_now();
    if (draw(3) == 0) return schedule::once(now + std::chrono::minutes(draw(60)));
    const std::chrono::minutes interval(5 + draw(30));
    const recurrence made = recurrence::every(interval).from(now);
    return schedule::recurring(draw(2) == 0 ? made : made.count(1 + draw(10)).from(now + 1s), {});
  }

  job_policy policy() {
    job_policy made;
    made.missed = static_cast<misfire>(draw(3));
    made.overlapping = static_cast<overlap>(draw(3));
    made.misfire_limit = 1 + draw(4);
    made.attempts = 1 + int(draw(3));
    made.first_retry = std::chrono::minutes(1 + draw(5));
    if (draw(3) == 0) made.jitter = 2min;
    if (draw(3) == 0) made.timeout = 15min;
    return made;
  }

  void add() {
    fixture_.write([&](transaction& tx) {
      ids_.push_back(fixture_.plans->add(tx, rule(), draw(2) == 0 ? "note" : "work", "", "", policy()));
    });
  }

  template <class Body>
  void change(Body body) {
    if (ids_.empty()) return add();
    const schedule_id id = ids_[draw(unsigned(ids_.size()))];
    fixture_.write([&](transaction& tx) { body(*fixture_.plans, tx, id); });
  }

  void settle_letters() {
    fixture_.write([&](transaction& tx) {
      for (const dead_letter& one : fixture_.plans->dead_letters(tx)) {
        draw(2) == 0 ? fixture_.plans->retry(tx, one.occurrence)
                     : fixture_.plans->discard(tx, one.occurrence);
      }
    });
  }

  void move() { fixture_.move_to(fixture_.clock.system_now() + std::chrono::minutes(draw(45))); }

  void restart() {
    fixture_.stop();
    move();
    begin();
  }

  scheduler_fixture& fixture_;
  std::mt19937 random_;
  std::mt19937 failing_;  // on the database's thread
  std::mt19937 failing_tasks_;
  std::vector<schedule_id> ids_;
};

}  // namespace

TEST_CASE("scheduler: whatever happens, a schedule's counters are those of its occurrences", "[schedule]") {
  const auto seed = GENERATE(range(1U, 4U));
  CAPTURE(seed);
  scheduler_fixture fixture(backend::memory);
  random_operator hand(fixture, seed);
  hand.begin();
  for (int step = 0; step < 120; ++step) {
    CAPTURE(step);
    hand.operate();
    REQUIRE(wrong_counters(fixture) == 0);
    REQUIRE(orphans(fixture) == 0);
  }
  CHECK(fixture.count("fired") > 0);
  CHECK(fixture.plans->statistics().runs > 0);
}

TEST_CASE("scheduler: what is read page by page is never sorted", "[schedule]") {
  old_database fixture;
  fixture.begin();
  const std::string_view pages[] = {
      "SELECT * FROM botcore_schedule WHERE bot_id = 1 AND schedule_id > 2 ORDER BY schedule_id LIMIT 9",
      "SELECT * FROM botcore_schedule WHERE bot_id = 1 AND job = 'note' AND ready <= 3"
      " ORDER BY ready, schedule_id LIMIT 9",
      "SELECT * FROM botcore_occurrence o JOIN botcore_schedule s ON s.schedule_id = o.schedule_id"
      " WHERE o.bot_id = 1 AND o.job = 'note' AND o.ready <= 3 ORDER BY o.ready, o.due LIMIT 9",
      "SELECT * FROM botcore_occurrence WHERE bot_id = 1 AND state = 'dead' AND occurrence_id > 2"
      " ORDER BY occurrence_id LIMIT 9"};
  for (const std::string_view page : pages) {
    INFO(page);
    fixture.write([&](transaction& tx) {
      for (const row& step : tx.query("EXPLAIN QUERY PLAN " + std::string(page))) {
        CHECK(step.get<std::string>("detail").find("TEMP B-TREE") == std::string::npos);
        CHECK(step.get<std::string>("detail").find("SCAN") == std::string::npos);
      }
    });
  }
}
