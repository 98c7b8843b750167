/// @file
/// Which file a fallback database works on, and the way from one to the other.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "botcore/storage/sqlite/fallback_database.hpp"

#include "blocking_thread.hpp"
#include "engine_guard.hpp"
#include "file_watch.hpp"
#include "sqlite_engine.hpp"

namespace botcore::inline v0 {

/// The engine in use is changed under a lock; whoever works with an engine holds it by a shared pointer. An engine
/// that is not in use any more is closed by the thread for such things: units that it still has are taken over,
/// those that come too late are refused by it and brought to the next one.
/// @par Thread safety  safe; operator calls run on `thread()` only, so one after the other.
class fallback_state final : public engine_guard {
 public:
  fallback_state(fallback_database& owner, fallback_options options);
  ~fallback_state();
  fallback_state(const fallback_state&) = delete;
  fallback_state& operator=(const fallback_state&) = delete;

  void enqueue(const std::shared_ptr<storage_unit>& unit) noexcept;
  std::size_t waiting(database::access mode) const noexcept;
  bool writable() const noexcept { return on_primary_; }
  fallback_status status() const;
  const fallback_options& options() const noexcept { return options_; }
  blocking_thread& thread() noexcept { return thread_; }

  bool sound(look how) noexcept override;
  void lost(const error& fault) noexcept override;
  void take_over(std::shared_ptr<storage_unit> unit) noexcept override;

  /// Looks at the file, and reads its first page on a connection of its own: those in use may have it in memory.
  void look_closely() noexcept;

  /// Operator calls. @throws error
  void promote();
  void go_back();
  /// Gives what `after_commit` collected while promoting.
  std::vector<function<void()>> take_after_commit() noexcept { return std::move(after_commit_); }

  /// Throws unless a snapshot of the file `source` may be taken now.
  void permit_snapshot(const std::string& source);
  void note_snapshot(const snapshot_report& report);
  void note_snapshot_failure(const std::string& why);

 private:
  using engine_pointer = std::shared_ptr<sqlite_engine>;

  sqlite_options options_for_copy() const;
  system_time now() const noexcept { return owner_.ground().time().system_now(); }

  void open_first();
  void start_on_copy(const error& why);
  void use_primary(engine_pointer engine);
  /// Tries the copy; says in `copy_problem_` why not. Under the lock.
  engine_pointer open_copy();
  void lose(const error& why, bool leave_files) noexcept;
  void announce(const database_loss& loss);
  std::exception_ptr refusal(database::access mode) const;
  void require_loss(const char* doing) const;
  void check_primary();
  void check_not_emptied(sqlite_connection& primary);
  void run_promotion_hook(const std::string& path);

  fallback_database& owner_;
  fallback_options options_;
  /// Posted alerts hold it weakly: none comes after the database is gone.
  std::shared_ptr<const function<void(const database_loss&)>> alert_;
  file_watch watch_;
  std::atomic<bool> on_primary_{false};
  std::atomic<steady_time::rep> looked_{0};

  mutable std::mutex mutex_;
  engine_pointer engine_;
  fallback_status status_;
  error_code loss_code_;
  std::string copy_problem_;
  std::vector<function<void()>> after_commit_;

  blocking_thread thread_;  // last: its jobs use all the others
};

}  // namespace botcore::inline v0
