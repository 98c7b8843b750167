#include "botcore/updates/lanes.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/api/types/message.hpp"
#include "botcore/updates/about.hpp"

#include "core/cancelled.hpp"

namespace botcore::inline v0 {
namespace {

/// As many files as Telegram takes in one album.
constexpr std::size_t longest_album = 10;

std::string describe_lane_failure(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "something that is no std::exception";
  }
}

std::string album_of(const api::Update& update) {
  const bool edited = update.edited_message || update.edited_channel_post || update.edited_business_message;
  const api::Message* message = edited || update.callback_query ? nullptr : message_of(update);
  return message && message->media_group_id ? *message->media_group_id : std::string();
}

}  // namespace

void lane_hold::release() {
  if (std::exchange(released_, true)) return;
  --owner_.running_;
  owner_.leave(key_);
  owner_.start_more();
}

lanes::lanes(runtime& runtime, lanes_options options, handle handle)
    : runtime_(runtime),
      options_(options),
      handle_(std::move(handle)),
      albums_(runtime, "lanes"),
      group_(runtime, "lanes") {
  options_.side_by_side = std::max<std::size_t>(options_.side_by_side, 1);
  options_.waiting = std::max<std::size_t>(options_.waiting, 1);
}

lanes::~lanes() = default;

task<void> lanes::room() {
  while (!has_room()) {
    const auto place = wanting_room_.emplace(wanting_room_.end());
    std::exception_ptr cancelled;
    try {
      co_await runtime_.time().sleep_until(system_time::max(), &*place);
    } catch (...) {
      cancelled = std::current_exception();
    }
    wanting_room_.erase(place);
    if (cancelled) std::rethrow_exception(cancelled);
  }
}

void lanes::give_room() {
  if (!has_room()) return;
  for (wakeup& waiting : wanting_room_) waiting.notify();
}

void lanes::push(accepted_update update) {
  const lane_key key = lane_key_of(update.update);
  const std::string album = options_.album_wait.count() > 0 ? album_of(update.update) : std::string();
  lane& queue = lanes_[key];
  ++waiting_;
  if (!joins_album(queue, update, album)) {
    entry added;
    added.album = album;
    added.turn = std::make_shared<update_turn>();
    added.turn->push_back(std::move(update));
    if (!album.empty()) {
      added.ready = runtime_.time().system_now() + options_.album_wait;
      albums_.spawn(wait_for_album(key, added.turn));
    }
    queue.entries.push_back(std::move(added));
  }
  schedule(key, queue);
}

bool lanes::joins_album(lane& queue, accepted_update& update, const std::string& album) {
  if (queue.entries.empty()) return false;
  entry& last = queue.entries.back();
  if (last.album.empty() || last.album != album) {
    last.album.clear();  // something else came: it is all there
    return false;
  }
  last.turn->push_back(std::move(update));
  last.ready = runtime_.time().system_now() + options_.album_wait;
  if (last.turn->size() == longest_album) last.album.clear();
  return true;
}

void lanes::visit(lane_key key, function<task<void>()> visit) {
  lane& queue = lanes_[key];
  if (!queue.entries.empty()) queue.entries.back().album.clear();
  entry added;
  added.visit = std::move(visit);
  queue.entries.push_back(std::move(added));
  schedule(key, queue);
}

void lanes::schedule(const lane_key& key, lane& queue) {
  if (queue.scheduled || queue.entries.empty() || !queue.entries.front().album.empty()) return;
  queue.scheduled = true;
  ready_.push_back(key);
  start_more();
}

task<void> lanes::wait_for_album(lane_key key, std::shared_ptr<update_turn> turn) {
  for (;;) {
    const auto found = lanes_.find(key);
    if (found == lanes_.end() || found->second.entries.empty()) co_return;
    entry& last = found->second.entries.back();
    if (last.turn != turn || last.album.empty()) co_return;
    if (runtime_.time().system_now() >= last.ready) {
      last.album.clear();
      schedule(key, found->second);
      co_return;
    }
    const system_time ready = last.ready;
    co_await runtime_.time().sleep_until(ready);
  }
}

void lanes::start_more() {
  if (starting_ + running_ >= options_.side_by_side || starting_ >= ready_.size()) return;
  ++starting_;
  group_.spawn(run_lanes());
}

task<void> lanes::run_lanes() {
  --starting_;
  ++running_;
  bool counted = true;
  std::exception_ptr failure;
  try {
    while (counted && !ready_.empty()) {
      const lane_key key = ready_.front();
      ready_.pop_front();
      counted = co_await run_one(key);
    }
  } catch (...) {
    failure = std::current_exception();
  }
  if (counted) --running_;
  if (failure) std::rethrow_exception(failure);
}

/// Whether the turn held its lane to its end.
task<bool> lanes::run_one(lane_key key) {
  lane& queue = lanes_.find(key)->second;
  entry next = std::move(queue.entries.front());
  queue.entries.pop_front();
  if (next.turn) {
    waiting_ -= next.turn->size();
    give_room();
  }

  lane_hold hold(*this, key);
  std::exception_ptr failure;
  try {
    if (next.turn) {
      co_await handle_(next.turn, hold);
    } else {
      co_await next.visit();
    }
  } catch (...) {
    failure = std::current_exception();
  }
  if (failure) {
    const auto state = co_await boost::asio::this_coro::cancellation_state;
    const bool stopping = is_cancelled(state);
    if (!stopping && next.turn) {
      runtime_.log("lanes").error("update {} failed: {}", next.turn->front().update.update_id,
                                  describe_lane_failure(failure));
    } else if (!stopping) {
      runtime_.log("lanes").error("{}", describe_lane_failure(failure));
    }
    if (stopping && hold.released_) co_return false;
    if (stopping) {
      leave(key);
      std::rethrow_exception(failure);
    }
  }
  if (hold.released_) co_return false;
  leave(key);
  co_return true;
}

void lanes::leave(const lane_key& key) {
  const auto finished = lanes_.find(key);
  if (finished == lanes_.end()) return;
  finished->second.scheduled = false;
  if (finished->second.entries.empty()) {
    lanes_.erase(finished);
  } else {
    schedule(key, finished->second);
  }
}

void lanes::drop_waiting() {
  ready_.clear();
  for (auto& [key, queue] : lanes_) {
    queue.entries.clear();
    queue.scheduled = true;  // whoever holds it leaves it
  }
  waiting_ = 0;
}

task<bool> lanes::drain(std::chrono::milliseconds limit) {
  for (auto& [key, queue] : lanes_) {
    for (entry& album : queue.entries) album.album.clear();
    schedule(key, queue);
  }
  co_return co_await end(limit);
}

task<bool> lanes::finish_running(std::chrono::milliseconds limit) {
  drop_waiting();
  co_return co_await end(limit);
}

task<bool> lanes::end(std::chrono::milliseconds limit) {
  using boost::asio::experimental::awaitable_operators::operator||;
  albums_.cancel();
  co_await albums_.join();
  boost::asio::steady_timer deadline(runtime_.executor(), limit);
  task<void> finished = group_.join();
  task<void> expired = deadline.async_wait(boost::asio::use_awaitable);
  co_await (std::move(finished) || std::move(expired));
  const bool all_over = group_.size() == 0 && waiting_ == 0;
  if (!all_over) {
    runtime_.log("lanes").warn("stopping with {} handlers cut short and {} updates not handled", running_,
                               waiting_);
    drop_waiting();
    group_.cancel();
    co_await group_.join();
  }
  lanes_.clear();
  starting_ = running_ = 0;  // of those that were cancelled before they began, too
  co_return all_over;
}

}  // namespace botcore::inline v0
