#include "botcore/updates/reception.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <boost/system/system_error.hpp>

#include "botcore/api/codec.hpp"
#include "botcore/core/error.hpp"
#include "botcore/limit/back_off.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::int64_t read_at_once = 100;

}  // namespace

reception::reception(runtime& runtime, lanes& work, inbox* stored)
    : runtime_(runtime), work_(work), stored_(stored), group_(runtime, "inbox") {}

void reception::start() {
  if (!std::exchange(open_, true)) on_their_way_.clear();  // what had not begun at the end was dropped
  if (!stored_) return;
  pushed_ = 0;
  behind_ = true;
  stored_->on_replay([this] {
    behind_ = true;
    if (open_ && !std::exchange(catching_up_, true)) group_.spawn(catch_up());
  });
  if (!std::exchange(catching_up_, true)) group_.spawn(catch_up());
}

void reception::push(accepted_update update) {
  on_their_way_.insert(update.position);
  work_.push(std::move(update));
}

void reception::finished(const update_turn& turn) {
  for (const accepted_update& one : turn) on_their_way_.erase(one.position);
}

task<void> reception::stop() {
  open_ = false;
  group_.cancel();
  co_await group_.join();
  catching_up_ = false;
}

bool reception::stores() const noexcept {
  return stored_ && stored_->writable();
}

bool reception::keeps_text() const noexcept {
  return stores();
}

bool reception::has_room() const noexcept {
  return work_.has_room();
}

task<void> reception::room() {
  return work_.room();
}

task<void> reception::accept(std::vector<raw_update> batch) {
  if (!stores()) {
    if (stored_ && on_read_only_) on_read_only_();
    queue(std::move(batch));
    co_return;
  }
  update_turn fresh = co_await stored_->store(std::move(batch));
  accepted_ += fresh.size();
  if (catching_up_) {
    behind_ = true;
    co_return;
  }
  if (!open_) co_return;
  for (accepted_update& one : fresh) {
    if (one.position <= pushed_) continue;  // read from the inbox already
    pushed_ = one.position;
    push(std::move(one));
  }
}

void reception::queue(std::vector<raw_update> batch) {
  for (raw_update& raw : batch) {
    try {
      work_.push(accepted_update(raw.update ? std::move(*raw.update) : from_json<api::Update>(raw.json)));
      ++accepted_;
    } catch (const error& unreadable) {
      runtime_.log("updates").error("update {} left out, it cannot be read: {}",
                                    raw.id ? std::to_string(*raw.id) : "without an id", unreadable.what());
    }
  }
}

task<void> reception::catch_up() {
  back_off delays({}, 0);
  while (behind_) {
    std::string failure;
    try {
      co_await push_stored();
      delays.reset();
    } catch (const boost::system::system_error&) {
      throw;  // cancelled
    } catch (const std::exception& broken) {
      failure = broken.what();
    }
    if (failure.empty()) continue;
    behind_ = true;
    const auto pause = delays.next();
    runtime_.log("inbox").error("reading stored updates: {}; next attempt in {} ms", failure, pause.count());
    co_await runtime_.time().sleep_for(pause);
  }
  catching_up_ = false;
}

task<void> reception::push_stored() {
  for (;;) {
    co_await work_.room();
    behind_ = false;
    update_turn page = co_await stored_->unhandled_after(pushed_, read_at_once);
    for (accepted_update& one : page) {
      pushed_ = one.position;
      if (!on_their_way_.contains(one.position)) push(std::move(one));
    }
    if (page.empty()) co_return;
  }
}

}  // namespace botcore::inline v0
