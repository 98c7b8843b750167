#include "schedule_tables.hpp"

namespace botcore::inline v0 {
namespace {

constexpr const char* first_schedule_tables = R"sql(
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

constexpr const char* policies_and_statistics = R"sql(
ALTER TABLE botcore_schedule ADD COLUMN policy TEXT;
ALTER TABLE botcore_schedule ADD COLUMN ready BIGINT;
ALTER TABLE botcore_schedule ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE botcore_schedule ADD COLUMN open_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE botcore_schedule ADD COLUMN queued_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE botcore_schedule ADD COLUMN runs BIGINT NOT NULL DEFAULT 0;
ALTER TABLE botcore_schedule ADD COLUMN errors BIGINT NOT NULL DEFAULT 0;
ALTER TABLE botcore_schedule ADD COLUMN missed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE botcore_schedule ADD COLUMN last_due BIGINT;
ALTER TABLE botcore_schedule ADD COLUMN last_end BIGINT;
ALTER TABLE botcore_schedule ADD COLUMN last_error TEXT;
ALTER TABLE botcore_occurrence ADD COLUMN started BIGINT;
UPDATE botcore_schedule SET ready = due, open_count = (SELECT count(*) FROM botcore_occurrence o
  WHERE o.schedule_id = botcore_schedule.schedule_id AND o.state IN ('claimed', 'waiting'));
DROP INDEX botcore_schedule_due;
CREATE INDEX botcore_schedule_ready ON botcore_schedule(bot_id, job, ready) WHERE ready IS NOT NULL;
CREATE INDEX botcore_occurrence_dead ON botcore_occurrence(bot_id, occurrence_id) WHERE state = 'dead';

CREATE TABLE botcore_scheduler(bot_id BIGINT NOT NULL PRIMARY KEY, tzdb TEXT NOT NULL);
)sql";

constexpr const char* left_out_times = R"sql(
ALTER TABLE botcore_scheduler ADD COLUMN left_out_until BIGINT;
DELETE FROM botcore_occurrence WHERE state IN ('claimed', 'waiting', 'queued', 'dead')
  AND NOT EXISTS (SELECT 1 FROM botcore_schedule s WHERE s.schedule_id = botcore_occurrence.schedule_id);
DELETE FROM botcore_attempt WHERE NOT EXISTS
  (SELECT 1 FROM botcore_occurrence o WHERE o.occurrence_id = botcore_attempt.occurrence_id);
)sql";

// Whatever is read page by page stands in its order: sorting ten thousand reminders of one instant for each page, or
// looking at all schedules for each, would take minutes.
constexpr const char* order_of_pages = R"sql(
DROP INDEX botcore_schedule_ready;
CREATE INDEX botcore_schedule_ready ON botcore_schedule(bot_id, job, ready, schedule_id) WHERE ready IS NOT NULL;
CREATE INDEX botcore_schedule_page ON botcore_schedule(bot_id, schedule_id);
DROP INDEX botcore_occurrence_ready;
CREATE INDEX botcore_occurrence_ready ON botcore_occurrence(bot_id, job, ready, due) WHERE ready IS NOT NULL;
)sql";

}  // namespace

std::vector<migration> schedule_migrations() {
  return {{1, "create the tables of the scheduler", first_schedule_tables},
          {2, "keep policies and statistics of schedules", policies_and_statistics},
          {3, "leave out times that an older copy does not know to have run; forget what belongs to nothing",
           left_out_times},
          {4, "read pages in the order of an index", order_of_pages}};
}

}  // namespace botcore::inline v0
