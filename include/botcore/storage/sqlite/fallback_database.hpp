/// @file
/// A SQLite database that keeps a copy of itself, and goes on reading from it when its file is lost.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/sqlite/snapshot.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

namespace botcore::inline v0 {

/// The primary file was lost: what an operator has to know.
struct database_loss {
  system_time at;        ///< when it was noticed
  error_code code;       ///< what kind of loss
  std::string reason;    ///< a sentence that names the file
  bool on_copy = false;  ///< reading goes on from the copy; false: there is none that can be used
  std::string copy;      ///< on_copy: the copy's file; else: why there is none
  std::optional<system_time> copy_taken;  ///< what the copy holds was committed until then

  /// How far the copy lies behind.
  std::chrono::milliseconds copy_age() const noexcept;
};

/// Which files, how often the copy is renewed, and who is told of a loss.
struct fallback_options {
  /// `copy_file` is made when it does not exist; it should lie on another disk than the primary file.
  fallback_options(sqlite_options primary_file, std::string copy_file)
      : primary(std::move(primary_file)), copy(std::move(copy_file)) {}

  sqlite_options primary;
  std::string copy;
  /// The age at which the copy is renewed, once started; zero: only by `snapshot_now`. An hour is
  /// recommended.
  std::chrono::milliseconds snapshot_interval = std::chrono::hours(48);
  /// The pause after a snapshot that failed; at least a millisecond.
  std::chrono::milliseconds snapshot_retry = std::chrono::minutes(5);
  /// How often the primary file is looked at while nobody uses it, once started; zero: only when it is used.
  std::chrono::milliseconds watch_interval = std::chrono::seconds(1);
  /// Called once for each loss, on the runtime's executor. What it throws is logged.
  function<void(const database_loss&)> on_loss;
  /// Runs in the first transaction of a promoted copy, on a thread of the database: the place to mark what
  /// the copy still holds as pending, and what has long been done. When it throws, nothing is promoted.
  function<void(transaction&)> on_promote;
};

/// Which file a fallback database works on.
enum class fallback_place : std::uint8_t {
  primary,
  copy,  ///< may only be read
  none,  ///< the primary is lost, and there is no copy that can be used
};

/// How a fallback database stands.
struct fallback_status {
  fallback_place in_use = fallback_place::primary;
  system_time since;                      ///< when that began
  std::string reason;                     ///< why not the primary; empty on the primary
  std::optional<system_time> copy_taken;  ///< nothing: there is no copy yet
  std::optional<std::chrono::milliseconds> copy_age;

  std::optional<system_time> snapshot_tried;  ///< the latest attempt since the start
  std::optional<snapshot_report> snapshot;    ///< the latest that succeeded
  std::string snapshot_failure;               ///< why the latest attempt failed; empty when it did not
};

/// A SQLite database for one file, with a copy for the case that the file is lost.
///
/// A snapshot renews the copy by and by. When the disk fails, the file is damaged, gone, not readable any
/// more or another one than was opened (device and inode are watched), the database goes over to the copy,
/// for reading only: an old copy holds rows that have long been acted upon, so sending and scheduling have to
/// stand still (`writable()`), and writes fail with `copy_read_only`. A group of writes counts as committed
/// only if the file still stood in its place afterwards. A read that the loss interrupted is run again on the
/// copy.
///
/// It never goes back by itself. An operator calls `go_back`, when the file is sound again, or `promote`.
/// A full disk, a lock, a full queue or a constraint is no loss.
/// @see database for what bodies may do, threads, cancellation and lifetime.
/// @par Cancellation  operator calls and snapshots run to their end, once begun.
class BOTCORE_EXPORT fallback_database final : public database {
 public:
  /// Opens the primary file, or the copy when the primary is lost already; a new primary is made only where
  /// there is no copy either. Blocks meanwhile.
  /// @throws error as `sqlite_database` does, when neither can be used, or the primary is only locked or
  ///         read-only.
  fallback_database(runtime& ground, fallback_options options);
  ~fallback_database() override;

  /// Begins to renew the copy and to watch the file. The first snapshot follows soon when the copy is too old
  /// or missing. From the runtime's executor.
  void start();
  /// Ends what `start` began; destroy it only afterwards.
  task<void> stop();

  /// Renews the copy now: copied in one step into a file beside it, checked for damage, all tables' rows
  /// counted and compared, synced, and only then put in its place. When it throws, the copy is the one it
  /// was. One that comes while another is made waits for it.
  /// @throws error (copy_read_only) while the copy is in use.
  task<snapshot_report> snapshot_now();

  /// Makes the copy the primary: the files of the lost primary are set aside as "FILE.lost-DATE", a verified
  /// copy of the copy takes their place, and writing goes on. The copy itself stays.
  /// @throws error (invalid_argument) while the primary is in use; what hinders, else: then nothing has
  ///         changed. Only when the message says "promote again to finish" does the copy stand in the place of
  ///         the lost file already, and could not be opened or synced there: the next call goes on from there.
  task<void> promote();

  /// Returns to the primary file, after looking through the whole of it for damage. Refused is a file without
  /// a table that the copy has, and the very file that had replaced the database when it was lost.
  /// @throws error (invalid_argument) while the primary is in use; what is wrong with the file, else.
  task<void> go_back();

  /// @par Thread safety  safe.
  fallback_status status() const;

  /// @copydoc sqlite_database::integrity_check
  task<std::vector<std::string>> integrity_check();
  /// @copydoc sqlite_database::optimise
  task<sqlite_optimised> optimise(bool vacuum = false);

  sql_dialect dialect() const noexcept override { return sql_dialect::sqlite; }
  bool writable() const noexcept override;
  /// Another one after each loss, promotion and return.
  std::uint64_t generation() const noexcept override;
  void enqueue(std::shared_ptr<storage_unit> unit) noexcept override;
  std::chrono::milliseconds longest_wait(access mode) const noexcept override;
  std::size_t waiting(access mode) const noexcept override;

 private:
  struct background;

  task<void> keep_copy_fresh();
  task<void> watch_file();

  std::unique_ptr<background> background_;
};

}  // namespace botcore::inline v0
