/// @file
/// Updates that wait for the bot, as getUpdates hands them out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <set>
#include <string>
#include <string_view>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace botcore::inline v0::sandbox {

/// Keeps updates until they are confirmed, which happens when a higher offset is asked for.
class update_queue {
 public:
  explicit update_queue(std::int64_t first_id) : next_id_(first_id) {}

  /// Queues an update unless the bot does not want this type; returns its id, zero when it is not queued.
  std::int64_t push(std::string_view type, boost::json::object content);

  /// Queues an update of any kind and form; see server::push_update.
  std::int64_t push_raw(std::string_view json);

  /// Forgets what `offset` confirms: what is below it, or, for a negative one, all but the last.
  void confirm(std::int64_t offset);

  /// Which types are queued from now on. None: all but those that have to be asked for.
  void allow(const boost::json::array& types);

  /// The types asked for; empty: all but those that have to be asked for.
  boost::json::array allowed() const;

  /// Calls `look(number, json)` for the updates that wait, in their order, while it returns true. The number is the
  /// update's alone.
  template <class Callback>
  void look_through(Callback&& look) const {
    for (const update& one : waiting_) {
      if (!look(one.number, one.json)) return;
    }
  }

  /// Forgets one update, which was delivered.
  void remove(std::uint64_t number);

  /// The JSON array of the first `limit` updates.
  std::string list(std::size_t limit);

  void clear() noexcept { waiting_.clear(); }
  bool empty() const noexcept { return waiting_.empty(); }
  std::size_t size() const noexcept { return waiting_.size(); }

  /// Each poll makes the one before it end with 409: `begin_poll` returns a number, `polling` tells whether
  /// it is still that poll's turn.
  std::uint64_t begin_poll() noexcept { return ++poll_; }
  bool polling(std::uint64_t poll) const noexcept { return poll == poll_; }

 private:
  struct update {
    std::uint64_t number;
    std::int64_t id;
    std::string json;
    bool once;  // cannot be confirmed: no bot can read it
  };

  bool allowed(std::string_view type) const;

  std::deque<update> waiting_;
  std::int64_t next_id_;
  std::set<std::string, std::less<>> allowed_;
  std::uint64_t poll_ = 0;
  std::uint64_t next_number_ = 1;
};

}  // namespace botcore::inline v0::sandbox
