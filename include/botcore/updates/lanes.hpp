/// @file
/// Updates of one chat in order, chats side by side.
#pragma once

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>

#include "botcore/api/types/updates.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"

namespace botcore::inline v0 {

/// How much lanes do at once.
struct lanes_options {
  std::size_t side_by_side = 64;  ///< lanes that run at a time; at least 1
  std::size_t waiting =
      1000;  ///< updates that may wait over all lanes before `push` holds the source; at least 1
};

/// What keeps updates in order: those of one chat and topic share a lane, those without a chat go by user.
struct lane_key {
  std::int64_t place = 0;
  std::int64_t topic = 0;
  auto operator<=>(const lane_key&) const = default;
};

/// The lane of an update: its chat and topic, or else its user.
BOTCORE_EXPORT lane_key lane_key_of(const api::Update& update) noexcept;

/// Runs a handler for each update: one after another within a lane, lanes beside one another, the lane that
/// has waited longest first.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT lanes {
 public:
  using handle = function<task<void>(const api::Update&)>;

  /// `runtime` must outlive the lanes. What `handle` throws is logged; the lane goes on.
  lanes(runtime& runtime, lanes_options options, handle handle);
  ~lanes();

  /// Takes an update, waiting while too many wait already.
  task<void> push(api::Update update);

  /// Waits until everything taken is handled, at most `limit` of real time; what then still runs is cancelled
  /// and what waits is dropped, and both are logged.
  /// @returns true when nothing was left.
  task<bool> drain(std::chrono::milliseconds limit);

  std::size_t waiting() const noexcept { return waiting_; }

 private:
  struct lane {
    std::deque<api::Update> updates;
    bool scheduled = false;
  };

  task<void> run_lanes();
  task<void> run_one(lane_key key);
  void start_more();

  runtime& runtime_;
  lanes_options options_;
  handle handle_;
  std::map<lane_key, lane> lanes_;
  std::deque<lane_key> ready_;
  std::size_t waiting_ = 0;
  std::size_t starting_ = 0;  // spawned, not yet running
  std::size_t running_ = 0;
  wakeup room_;
  task_group group_;
};

}  // namespace botcore::inline v0
