/// @file
/// Updates that are stored before they are confirmed, and marked when they are handled.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/limit/back_off.hpp"
#include "botcore/updates/lane_key.hpp"
#include "botcore/updates/turn.hpp"
#include "botcore/updates/update_sink.hpp"

namespace botcore::inline v0 {

class database;
class transaction;

/// How an inbox keeps what it was given, and when it gives up.
struct inbox_options {
  /// So often a handler may fail with one update, which then becomes a dead letter; at least 1. Its lane waits meanwhile,
  /// others do not.
  int attempts = 5;
  /// After so long it is given up also when there are attempts left, by the runtime's clock.
  std::chrono::milliseconds longest{30'000};
  /// Between the attempts.
  back_off_options delays{std::chrono::milliseconds(200), std::chrono::milliseconds(10'000), 0.5};
  /// When the process has ended so often while an update was handled, the update is given up; at least 1. A bot that is
  /// stopped does not count.
  int lost_attempts = 3;
  /// How long handled updates are remembered, so that a repeated one is recognised. Telegram keeps updates for 24 hours.
  std::chrono::hours keep_handled{48};
  /// How long dead letters are kept.
  std::chrono::hours keep_dead{24 * 30};
};

/// An update that was given up: it could not be read, or its handler kept failing.
struct BOTCORE_EXPORT dead_update {
  std::int64_t position = 0;   ///< names it; `inbox::replay`, `inbox::discard`
  std::int64_t update_id = 0;  ///< negative: it had none
  std::string update;          ///< as it came
  std::string failure;
  std::int64_t attempts = 0;
  system_time accepted{};
  system_time died{};
};

/// The updates of one bot in a database: each is there once, however often it comes, until it was handled or given up.
///
/// Positions are numbers that grow in the order in which updates were accepted.
/// @par Thread safety  from the runtime's executor only, but for what takes a `transaction&`.
/// @par Lifetime       `stop` it before it is destroyed; its database must outlive it.
class BOTCORE_EXPORT inbox {
 public:
  inbox(runtime& runtime, database& store, std::int64_t bot_id, inbox_options options = {});
  ~inbox();
  inbox(const inbox&) = delete;
  inbox& operator=(const inbox&) = delete;

  /// Makes the tables, unless they are there; and prunes from now on.
  task<void> start();

  /// Stores what is marked; what is not stored comes again.
  task<void> stop();

  /// Stores those updates that are not there yet, in this order, and gives them. What cannot be read becomes a dead
  /// letter.
  /// @throws error when nothing of it was stored
  task<update_turn> store(std::vector<raw_update> batch);

  /// The first `limit` updates after `position` that are neither handled nor dead, in order; fewer when some of them
  /// cannot be read, which makes dead letters of them. None: there are no more.
  task<update_turn> unhandled_after(std::int64_t position, std::int64_t limit);

  /// @name Handled
  /// @{

  /// Marks as handled soon, without anybody waiting for it: for a handler that committed nothing.
  void handled(const update_turn& turn);

  /// What a transaction has to mark: these updates, and those before them in their lane that are not marked yet, so
  /// that a lane never has a gap.
  std::vector<std::int64_t> marks_for(const update_turn& turn) const;
  /// Marks as handled, inside a transaction.
  void mark_handled(transaction& tx, const std::vector<std::int64_t>& update_ids) const;
  /// What `mark_handled` did is committed.
  void marked(const std::vector<std::int64_t>& update_ids);
  /// @}

  /// @name Failed
  /// @{

  /// Counts, before the handler runs, an attempt at updates that an earlier process had accepted: it may have been they
  /// that ended it. Gives the number of attempts.
  task<std::int64_t> count_attempt(std::vector<std::int64_t> update_ids);
  /// The attempt that was counted ended with the bot, in good order: `stop` takes it back.
  void cut_short(const std::vector<std::int64_t>& update_ids);

  /// Makes dead letters of a turn's updates.
  task<void> bury(std::vector<std::int64_t> update_ids, std::string failure, std::int64_t attempts);

  /// The oldest `limit` dead letters after `position`.
  task<std::vector<dead_update>> dead_updates(std::int64_t limit = 20, std::int64_t position = 0);
  task<std::int64_t> count_dead_updates();
  /// The dead letter is to be handled once more, after everything that was accepted until now; false when there is none
  /// at this position. `on_replay` is told.
  task<bool> replay(std::int64_t position);
  /// Forgets the update's text and failure: it counts as handled. False when there is no such dead letter.
  task<bool> discard(std::int64_t position);

  /// Gives up all that waits, and gives how many updates that were. For a database that was brought back from an older
  /// copy, which cannot know what has been handled since.
  static std::int64_t give_up_unfinished(transaction& tx, std::int64_t bot_id);

  /// Called when updates are to be handled that were not just accepted.
  void on_replay(function<void()> told) { on_replay_ = std::move(told); }
  /// @}

  /// False while nothing can be stored, since the database may only be read.
  bool writable() const noexcept;
  const inbox_options& options() const noexcept { return options_; }

  /// Updates that came once more and were left out, since the start.
  std::uint64_t repeated() const noexcept { return repeated_; }

 private:
  struct lazy_mark {
    lane_key lane;
    std::int64_t update_id = 0;
  };

  /// One page after `position`, which moves on; false when there was none.
  task<bool> read_page(std::int64_t& position, std::int64_t limit, update_turn& waiting);
  task<void> mark_lazily();
  task<void> take_back_attempts();
  task<void> prune();
  task<void> keep_pruning();

  runtime& runtime_;
  database& store_;
  const std::int64_t bot_id_;
  const inbox_options options_;
  std::vector<lazy_mark> unmarked_;
  std::vector<std::int64_t> cut_short_;
  bool marking_ = false;
  bool stopping_ = false;
  std::uint64_t repeated_ = 0;
  function<void()> on_replay_;
  wakeup pause_;
  task_group marks_;
  task_group pruning_;
};

}  // namespace botcore::inline v0
