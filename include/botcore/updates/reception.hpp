/// @file
/// From a source of updates into the lanes, by way of the inbox where there is one.
#pragma once

#include <cstdint>
#include <unordered_set>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/updates/inbox.hpp"
#include "botcore/updates/lanes.hpp"
#include "botcore/updates/update_sink.hpp"

namespace botcore::inline v0 {

/// Gives updates to lanes in the order in which they were accepted: first those that an earlier process left.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT reception final : public update_sink {
 public:
  /// All must outlive it; `stored` may be null: then updates are in memory only. So they are while the inbox's database may
  /// only be read: people can look things up meanwhile.
  reception(runtime& runtime, lanes& work, inbox* stored);

  /// Begins, or begins anew, with what the inbox holds and is not on its way yet.
  void start();
  /// To be called when a turn is over, handled or not.
  void finished(const update_turn& turn);

  /// Called when updates come that cannot be stored now, since the database may only be read.
  void on_read_only(function<void()> told) { on_read_only_ = std::move(told); }

  /// Gives nothing more to the lanes; what is accepted from now on is only stored.
  task<void> stop();

  task<void> accept(std::vector<raw_update> batch) override;
  bool keeps_text() const noexcept override;
  bool has_room() const noexcept override;
  task<void> room() override;

  /// Updates accepted since the start, those left out as repeated not counted.
  std::uint64_t accepted() const noexcept { return accepted_; }

 private:
  bool stores() const noexcept;
  void queue(std::vector<raw_update> batch);
  void push(accepted_update update);
  task<void> catch_up();
  task<void> push_stored();

  runtime& runtime_;
  lanes& work_;
  inbox* stored_;
  std::unordered_set<std::int64_t> on_their_way_;  // positions of what the lanes have
  std::int64_t pushed_ = 0;   // the position up to which everything is in the lanes, or handled
  bool catching_up_ = false;  // what is accepted is read from the inbox later
  bool behind_ = false;       // something was accepted meanwhile
  bool open_ = false;
  std::uint64_t accepted_ = 0;
  function<void()> on_read_only_;
  task_group group_;
};

}  // namespace botcore::inline v0
