// How a fallback database begins, and what its operator can do.
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "copy_file.hpp"
#include "fallback_state.hpp"
#include "sqlite_snapshot.hpp"
#include "sqlite_transaction.hpp"
#include "sqlite_upkeep.hpp"

namespace botcore::inline v0 {
namespace {

/// 0, or the system's reason why there is no such file.
int look_for_file(const std::string& path) noexcept {
  struct stat found {};
  return stat(path.c_str(), &found) == 0 ? 0 : errno;
}

std::string date_for_file_name(system_time instant) {
  return fmt::format("{:%Y%m%dT%H%M%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(instant)));
}

}  // namespace

void fallback_state::open_first() {
  const std::string& path = options_.primary.path;
  file_watch watch(path);
  const int missing = look_for_file(path);
  const bool has_copy = look_for_file(options_.copy) == 0;
  if (missing != 0 && has_copy) {
    const auto found = missing == ENOENT ? file_watch::finding::gone : file_watch::finding::unreadable;
    return start_on_copy(error(storage_errc::cannot_open, watch.describe(found)));
  }
  try {
    if (missing == 0 && has_copy) {
      sqlite_connection probe(options_.primary, sqlite_connection::role::copy_maker);
      probe.leave_files();
      check_not_emptied(probe);
    }
    use_primary(missing == 0 ? sqlite_engine::use::existing_file : sqlite_engine::use::read_write);
  } catch (const error& failure) {
    watch.remember();
    const bool lost = says_file_is_lost(failure.code()) || watch.look() == file_watch::finding::unreadable;
    if (!lost || !has_copy) throw;
    start_on_copy(failure);
  }
  const std::lock_guard lock(mutex_);
  if (!has_copy || status_.in_use != fallback_place::primary) return;
  try {
    sqlite_connection probe(options_for_copy(), sqlite_connection::role::copy_reader);
    status_.copy_taken = date_of_copy(probe);
  } catch (const error&) {
    // A copy that cannot be read is renewed as if there were none.
  }
}

void fallback_state::start_on_copy(const error& why) {
  lose(nullptr, why, {});
  const std::lock_guard lock(mutex_);
  if (status_.in_use == fallback_place::copy) return;
  throw error(why.code(), std::string(why.what()) + "; and its copy cannot be used: " + copy_problem_);
}

void fallback_state::use_primary(sqlite_engine::use how) {
  const auto opened = std::make_shared<guarded_engine>(owner_, *this, options_.primary, how);
  engine_pointer left;
  {
    const std::lock_guard lock(mutex_);
    ++generation_;
    left = std::exchange(engine_, engine_pointer(opened, &opened->engine));
    guard_ = std::shared_ptr<primary_guard>(opened, &opened->guard);
    status_.in_use = fallback_place::primary;
    status_.since = now();
    status_.reason.clear();
    impostor_.reset();
    looks_without_copy_ = 0;
    primary_in_use_ = guard_.get();
  }
  unfinished_.reset();
  if (left) left->close();
}

void fallback_state::require_loss(const char* doing) const {
  const std::lock_guard lock(mutex_);
  if (status_.in_use != fallback_place::primary) return;
  throw error(errc::invalid_argument, std::string(doing) + " while the primary file is in use");
}

void fallback_state::check_not_emptied(sqlite_connection& primary) {
  if (count_tables(primary) != 0) return;
  std::int64_t tables = 0;
  try {
    sqlite_connection copy(options_for_copy(), sqlite_connection::role::copy_reader);
    tables = count_tables(copy);
  } catch (const error&) {
    return;  // nothing to compare with
  }
  if (tables == 0) return;
  throw error(storage_errc::corrupt,
              fmt::format("the file '{}' is empty, though its copy has {} tables", primary.path(), tables));
}

void fallback_state::check_primary() {
  const std::string& path = options_.primary.path;
  const std::string doing = "going back to the file '" + path + "'";
  if (const int missing = look_for_file(path)) throw_file_error(missing, doing);
  refuse_impostor(doing);
  sqlite_connection primary(options_.primary, sqlite_connection::role::copy_maker);
  primary.leave_files();  // a file that is refused stays as it is
  const auto findings = damage_findings(primary);
  if (!findings.empty()) {
    throw error(storage_errc::corrupt, fmt::format("{}, which has {} or more faults, the first: {}", doing,
                                                   findings.size(), findings.front()));
  }
  check_not_emptied(primary);
  check_has_tables_of_copy(primary, doing);
}

void fallback_state::refuse_impostor(const std::string& doing) const {
  const std::lock_guard lock(mutex_);
  if (!impostor_ || file_watch(options_.primary.path).version_there() != impostor_) return;
  throw error(storage_errc::cannot_open, doing + ", which is still the one that had replaced the database");
}

void fallback_state::check_has_tables_of_copy(sqlite_connection& primary, const std::string& doing) {
  std::vector<std::string> expected;
  try {
    sqlite_connection copy(options_for_copy(), sqlite_connection::role::copy_reader);
    expected = names_of_tables(copy);
  } catch (const error&) {
    return;  // nothing to compare with
  }
  const std::vector<std::string> found = names_of_tables(primary);
  for (const std::string& name : expected) {
    if (std::find(found.begin(), found.end(), name) != found.end()) continue;
    throw error(storage_errc::corrupt, doing + ", which lacks the table '" + name + "' that its copy has");
  }
}

void fallback_state::go_back() {
  require_loss("going back to the primary file");
  check_primary();
  use_primary(sqlite_engine::use::existing_file);
}

void fallback_state::promote() {
  require_loss("promoting the copy");
  const std::string& path = options_.primary.path;
  const file_watch place(path);
  const auto there = place.version_there();
  const bool is_in_place = unfinished_ && there && there->is_file_of(*unfinished_);
  if (!is_in_place) {
    sqlite_connection source(options_for_copy(), sqlite_connection::role::copy_reader);
    source.control("BEGIN");
    copy_file fresh(path);
    fresh.take_permissions_of(options_.copy);
    copy_database(source, fresh.path(), now());
    run_promotion_hook(fresh.path());
    fresh.sync();
    lost_database aside(path, date_for_file_name(now()));
    fresh.rename_to_target();
    aside.keep();
    unfinished_ = place.version_there();
  }
  try {
    sync_folder_of(path);
    use_primary(sqlite_engine::use::existing_file);
  } catch (const error& failure) {
    throw error(failure.code(), "using the file '" + path +
                                    "', where the copy now stands in the place of the lost database (" +
                                    failure.what() + "): promote again to finish");
  }
  owner_.ground().log("storage").warn("the copy '{}' was promoted to '{}'", options_.copy, path);
}

void fallback_state::run_promotion_hook(const std::string& path) {
  after_commit_.clear();
  sqlite_options options = options_.primary;
  options.path = path;
  options.vfs.clear();
  sqlite_connection fresh(options, sqlite_connection::role::copy_maker);
  fresh.control("BEGIN IMMEDIATE");
  fresh.control("DROP TABLE IF EXISTS botcore_snapshot");
  sqlite_transaction tx(owner_, fresh, database::access::write);
  if (options_.on_promote) options_.on_promote(tx);
  tx.end_body();
  fresh.control("COMMIT");
  after_commit_ = tx.take_after_commit();
}

void fallback_state::permit_snapshot(const std::string& source) {
  std::shared_ptr<primary_guard> guard;
  {
    const std::lock_guard lock(mutex_);
    guard = guard_;
  }
  if (source != options_.primary.path || !guard || !guard->sound(engine_guard::look::now)) {
    throw error(storage_errc::copy_read_only, "taking a snapshot while the primary file is lost");
  }
}

void fallback_state::note_snapshot(const snapshot_report& report) {
  const std::lock_guard lock(mutex_);
  status_.snapshot_tried = report.taken;
  status_.snapshot = report;
  status_.snapshot_failure.clear();
  status_.copy_taken = report.taken;
}

void fallback_state::note_snapshot_failure(const std::string& why) {
  const std::lock_guard lock(mutex_);
  status_.snapshot_tried = now();
  status_.snapshot_failure = why;
}

}  // namespace botcore::inline v0
