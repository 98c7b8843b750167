#include "sqlite_writer.hpp"

#include <chrono>

#include "sqlite_error.hpp"
#include "sqlite_transaction.hpp"

namespace botcore::inline v0 {

void sqlite_writer::run() noexcept {
  while (auto unit = queue_.take()) run_group(std::move(unit));
}

void sqlite_writer::run_group(std::shared_ptr<storage_unit> first) {
  group_.clear();
  try {
    connection_.control("BEGIN IMMEDIATE");
  } catch (const error&) {
    first->finish(std::current_exception());
    return;
  }
  fill_group(std::move(first));
  if (!commit_group()) {
    connection_.roll_back();
    for (member& one : group_) {
      if (!one.overran) run_alone(one);
    }
  }
  for (member& one : group_) one.finish();
  group_.clear();
}

void sqlite_writer::fill_group(std::shared_ptr<storage_unit> first) {
  const auto closes = std::chrono::steady_clock::now() + options_.group_time;
  for (auto unit = std::move(first); unit;) {
    member& one = group_.emplace_back();
    one.unit = std::move(unit);
    run_in_savepoint(one);
    if (!connection_.in_transaction() || group_.size() >= options_.group_units) return;
    if (std::chrono::steady_clock::now() >= closes) return;
    unit = queue_.try_take();
  }
}

bool sqlite_writer::commit_group() {
  if (!connection_.in_transaction()) return false;
  try {
    connection_.control("COMMIT");
    return true;
  } catch (const error&) {
    return false;
  }
}

void sqlite_writer::run_body(member& one) {
  one.failure = nullptr;
  one.after_commit.clear();
  sqlite_transaction tx(owner_, connection_, one.unit->mode());
  one.unit->run(tx);
  tx.end_body();
  one.after_commit = tx.take_after_commit();
}

void sqlite_writer::run_in_savepoint(member& one) {
  try {
    connection_.control("SAVEPOINT unit");
    run_body(one);
    connection_.control("RELEASE unit");
    return;
  } catch (...) {
    one.failure = std::current_exception();
    one.after_commit.clear();
    one.overran = connection_.limit_struck();
  }
  if (!connection_.in_transaction()) return;
  try {
    connection_.control("ROLLBACK TO unit");
    connection_.control("RELEASE unit");
  } catch (const error&) {
    connection_.roll_back();  // the group is lost, and run again
  }
}

void sqlite_writer::run_alone(member& one) {
  try {
    connection_.control("BEGIN IMMEDIATE");
    run_body(one);
    if (!connection_.in_transaction()) throw error(storage_errc::transaction_ended, "committing");
    connection_.control("COMMIT");
  } catch (...) {
    one.failure = std::current_exception();
    one.after_commit.clear();
    connection_.roll_back();
  }
}

}  // namespace botcore::inline v0
