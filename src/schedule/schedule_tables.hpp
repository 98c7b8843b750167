/// @file
/// The tables of the scheduler, in the SQL that SQLite and PostgreSQL share.
#pragma once

#include <vector>

#include "botcore/storage/migration.hpp"

namespace botcore::inline v0 {

/// The steps for `migrate(store, "botcore.schedule", …)`.
///
/// `botcore_schedule` has what is to happen: `due` is the next time, `ready` when it is looked at (with the
/// jitter; NULL while paused), `open_count` and `queued_count` the occurrences of the states below.
/// `botcore_occurrence` has the times that came: *claimed* by an owner until `ready`, *waiting* to be tried
/// at `ready`, *queued* behind an earlier one, then *done*, *skipped* or *dead*.
/// `botcore_attempt` has the attempts that failed.
std::vector<migration> schedule_migrations();

}  // namespace botcore::inline v0
