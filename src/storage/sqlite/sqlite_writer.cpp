#include "sqlite_writer.hpp"

#include <chrono>

#include "sqlite_error.hpp"
#include "sqlite_transaction.hpp"

namespace botcore::inline v0 {

void sqlite_writer::run() noexcept {
  while (auto unit = queue_.take()) {
    if (file_is_lost()) {
      ground_.guard->take_over(std::move(unit));
    } else if (unit->mode() == database::access::alone) {
      run_outside(std::move(unit));
    } else {
      run_group(std::move(unit));
    }
  }
}

void sqlite_writer::run_group(std::shared_ptr<storage_unit> first) {
  group_.clear();
  try {
    connection_.control("BEGIN IMMEDIATE");
  } catch (...) {
    const std::exception_ptr failure = std::current_exception();
    if (file_is_lost()) return ground_.guard->take_over(std::move(first));
    return first->finish(failure);
  }
  fill_group(std::move(first));
  settle_group();
  group_.clear();
}

void sqlite_writer::settle_group() {
  if (ground_.guard && connection_.fault()) return give_up_group();
  const bool committed = commit_group();
  if (file_is_lost()) return give_up_group();
  if (!committed) {
    connection_.roll_back();
    for (member& one : group_) {
      if (!one.overran) run_alone(one);
    }
    if (file_is_lost()) return give_up_group();
  }
  for (member& one : group_) one.finish();
}

void sqlite_writer::give_up_group() {
  connection_.roll_back();
  file_is_lost();  // says so, if nobody has yet
  for (member& one : group_) ground_.guard->take_over(std::move(one.unit));
}

bool sqlite_writer::file_is_lost() {
  engine_guard* const guard = ground_.guard;
  if (!guard) return false;
  if (!connection_.fault()) return !guard->sound(engine_guard::look::now);
  guard->lost(*connection_.fault());
  return true;
}

void sqlite_writer::fill_group(std::shared_ptr<storage_unit> first) {
  const auto closes = std::chrono::steady_clock::now() + ground_.options.group_time;
  for (auto unit = std::move(first); unit;) {
    member& one = group_.emplace_back();
    one.unit = std::move(unit);
    run_in_savepoint(one);
    if (!connection_.in_transaction() || group_.size() >= ground_.options.group_units) return;
    if (std::chrono::steady_clock::now() >= closes) return;
    unit = queue_.try_take();
  }
}

bool sqlite_writer::commit_group() {
  if (!connection_.in_transaction()) return false;
  try {
    connection_.control("COMMIT");
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

void sqlite_writer::run_body(member& one) {
  one.failure = nullptr;
  one.after_commit.clear();
  sqlite_transaction tx(ground_.owner, connection_, one.unit->mode());
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
  } catch (const std::exception&) {
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

void sqlite_writer::run_outside(std::shared_ptr<storage_unit> unit) {
  std::exception_ptr failure;
  try {
    sqlite_transaction tx(ground_.owner, connection_, unit->mode());
    unit->run(tx);
  } catch (...) {
    failure = std::current_exception();
  }
  connection_.roll_back();
  if (file_is_lost()) return ground_.guard->take_over(std::move(unit));
  unit->finish(std::move(failure));
}

}  // namespace botcore::inline v0
