/// @file
/// Which file a fallback database works on, and the way from one to the other.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "botcore/storage/sqlite/fallback_database.hpp"

#include "blocking_thread.hpp"
#include "file_watch.hpp"
#include "primary_guard.hpp"
#include "sqlite_engine.hpp"

namespace botcore::inline v0 {

/// The engine in use is changed under a lock; whoever works with an engine holds it by a shared pointer. An engine
/// that is not in use any more is closed by the thread for such things, before anything else that is asked of that
/// thread after the loss: units that it still has are taken over, those that come too late are refused by it and
/// brought to the next one. The copy is opened without the lock; units that come meanwhile are parked.
/// @par Thread safety  safe; operator calls run on `thread()` only, so one after the other.
class fallback_state {
 public:
  fallback_state(fallback_database& owner, fallback_options options);
  ~fallback_state();
  fallback_state(const fallback_state&) = delete;
  fallback_state& operator=(const fallback_state&) = delete;

  void enqueue(const std::shared_ptr<storage_unit>& unit) noexcept;
  std::size_t waiting(database::access mode) const noexcept;
  bool writable() const noexcept { return primary_in_use_ != nullptr; }
  std::uint64_t generation() const noexcept { return generation_; }
  fallback_status status() const;
  const fallback_options& options() const noexcept { return options_; }
  blocking_thread& thread() noexcept { return thread_; }

  struct loss_kind {
    bool leave_files = true;  ///< closing must not write to what is there now
    std::optional<file_watch::version> impostor;
  };

  /// What guards ask and tell.
  bool uses(const primary_guard& guard) const noexcept { return primary_in_use_ == &guard; }
  /// Goes over to the copy, unless the engine of `from` has been left already; null: at the start.
  void lose(const primary_guard* from, const error& why, const loss_kind& kind) noexcept;
  void take_over(std::shared_ptr<storage_unit> unit) noexcept;

  /// Looks at the file, and reads its first page on a connection of its own: those in use may have it in memory.
  /// Without a copy, tries to open it. On `thread()`.
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

  struct opened_copy {
    engine_pointer engine;
    std::optional<system_time> taken;
    std::string problem;  // why there is no engine
  };

  sqlite_options options_for_copy() const;
  system_time now() const noexcept { return owner_.ground().time().system_now(); }

  void open_first();
  void start_on_copy(const error& why);
  void use_primary(sqlite_engine::use how);
  /// Blocks; not under the lock.
  opened_copy open_copy() const noexcept;
  void try_copy_again() noexcept;
  /// Under the lock.
  void use_copy(opened_copy opened);
  bool leave_primary(const primary_guard* from, const error& why, const loss_kind& kind);
  database_loss loss_report() const;
  void announce(const database_loss& loss);
  std::exception_ptr refusal(database::access mode) const;
  void require_loss(const char* doing) const;
  void check_primary();
  void check_not_emptied(sqlite_connection& primary);
  void refuse_impostor(const std::string& doing) const;
  void check_has_tables_of_copy(sqlite_connection& primary, const std::string& doing);
  void run_promotion_hook(const std::string& path);

  fallback_database& owner_;
  fallback_options options_;
  /// Posted alerts hold it weakly: none comes after the database is gone.
  std::shared_ptr<const function<void(const database_loss&)>> alert_;
  std::atomic<const primary_guard*> primary_in_use_{nullptr};
  /// Counted up under the lock, before the engine is changed: who sees the new number works with the new engine.
  std::atomic<std::uint64_t> generation_{0};

  mutable std::mutex mutex_;
  std::condition_variable copy_tried_;
  engine_pointer engine_;
  std::shared_ptr<primary_guard> guard_;  // of the engine in use, when that is the primary's
  bool trying_copy_ = false;              // after a loss, until it is known what goes on
  bool closing_ = false;
  std::vector<std::shared_ptr<storage_unit>> parked_;
  std::optional<file_watch::version> impostor_;
  fallback_status status_;
  error_code loss_code_;
  std::string copy_problem_;
  std::vector<function<void()>> after_commit_;
  std::uint32_t looks_without_copy_ = 0;             // on the thread only
  std::optional<file_watch::version> unfinished_{};  // likewise: put in place by a promotion that then failed

  blocking_thread thread_;  // last: its jobs use all the others
};

}  // namespace botcore::inline v0
