/// @file
/// Updates of one chat in order, chats side by side.
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <string>

#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/updates/lane_key.hpp"
#include "botcore/updates/turn.hpp"

namespace botcore::inline v0 {

/// How much lanes do at once.
struct lanes_options {
  std::size_t side_by_side = 64;  ///< lanes that run at a time; at least 1
  std::size_t waiting = 1000;  ///< updates that may wait over all lanes while sources bring more; at least 1
  /// The parts of an album come as updates of their own: so long after the latest part they count as all there, by the
  /// runtime's clock. What else comes into the lane ends an album at once. Zero: each part is a turn of its own; a `bot` with a route for albums waits a second.
  std::chrono::milliseconds album_wait{0};
};

/// The right to be the only one in a lane, for as long as a turn lasts.
class BOTCORE_EXPORT lane_hold {
 public:
  lane_hold(const lane_hold&) = delete;
  lane_hold& operator=(const lane_hold&) = delete;

  /// Lets the lane go on while this turn is not over: for handlers that wait for a person. Such a turn does not count
  /// among those side by side.
  void release();
  bool released() const noexcept { return released_; }

 private:
  friend class lanes;
  lane_hold(class lanes& owner, const lane_key& key) : owner_(owner), key_(key) {}

  class lanes& owner_;
  const lane_key& key_;
  bool released_ = false;
};

/// Runs a handler for each turn: one after another within a lane, lanes beside one another, the lane that has waited
/// longest first.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT lanes {
 public:
  using handle = function<task<void>(std::shared_ptr<const update_turn>, lane_hold&)>;

  /// `runtime` must outlive the lanes. What `handle` throws is logged; the lane goes on.
  lanes(runtime& runtime, lanes_options options, handle handle);
  ~lanes();

  /// Takes an update, also when there is no room.
  void push(accepted_update update);

  /// Calls `visit` when everything that is in the lane now is over.
  void visit(lane_key key, function<task<void>()> visit);

  /// False while as many updates wait as may.
  bool has_room() const noexcept { return waiting_ < options_.waiting; }
  /// Returns when there is room; several may wait.
  task<void> room();

  /// Waits until everything taken is handled, at most `limit` of real time; what then still runs is cancelled
  /// and what waits is dropped, and both are logged. Albums count as all there.
  /// @returns true when nothing was left.
  task<bool> drain(std::chrono::milliseconds limit);

  /// The same for updates that are stored elsewhere: what waits is dropped at once, and only what runs is waited for.
  task<bool> finish_running(std::chrono::milliseconds limit);

  /// Aggregates albums from now on, or does not.
  void set_album_wait(std::chrono::milliseconds wait) noexcept { options_.album_wait = wait; }

  std::size_t waiting() const noexcept { return waiting_; }

 private:
  friend class lane_hold;

  /// A turn, or a visit.
  struct entry {
    std::shared_ptr<update_turn> turn;
    function<task<void>()> visit;
    std::string album;  // empty: whole
    system_time ready{};
  };
  struct lane {
    std::deque<entry> entries;
    bool scheduled = false;  // in `ready_`, or held
  };

  bool joins_album(lane& queue, accepted_update& update, const std::string& album);
  void schedule(const lane_key& key, lane& queue);
  void leave(const lane_key& key);
  void start_more();
  void drop_waiting();
  void give_room();
  task<void> wait_for_album(lane_key key, std::shared_ptr<update_turn> turn);
  task<void> run_lanes();
  task<bool> run_one(lane_key key);
  task<bool> end(std::chrono::milliseconds limit);

  runtime& runtime_;
  lanes_options options_;
  handle handle_;
  std::map<lane_key, lane> lanes_;
  std::deque<lane_key> ready_;
  std::size_t waiting_ = 0;
  std::size_t starting_ = 0;  // spawned, not yet running
  std::size_t running_ = 0;
  std::list<wakeup> wanting_room_;
  task_group albums_;  // wait for the parts that are to come
  task_group group_;
};

}  // namespace botcore::inline v0
