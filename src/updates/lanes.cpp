#include "botcore/updates/lanes.hpp"

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "botcore/api/types/message.hpp"
#include "botcore/api/types/user_and_chat.hpp"
#include "botcore/updates/about.hpp"

#include "core/cancelled.hpp"

namespace botcore::inline v0 {
namespace {

/// Counts one worker for as long as its coroutine lives.
class worker_count {
 public:
  explicit worker_count(std::size_t& count) : count_(count) { ++count_; }
  ~worker_count() { --count_; }
  worker_count(const worker_count&) = delete;
  worker_count& operator=(const worker_count&) = delete;

 private:
  std::size_t& count_;
};

std::string describe_lane_failure(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "something that is no std::exception";
  }
}

}  // namespace

lane_key lane_key_of(const api::Update& update) noexcept {
  lane_key key;
  if (const api::Chat* chat = chat_of(update)) {
    key.place = chat->id;
    const api::Message* message = message_of(update);
    if (message && message->is_topic_message.value_or(false))
      key.topic = message->message_thread_id.value_or(0);
  } else if (const api::User* user = user_of(update)) {
    key.place = user->id;
  }
  return key;
}

lanes::lanes(runtime& runtime, lanes_options options, handle handle)
    : runtime_(runtime), options_(options), handle_(std::move(handle)), group_(runtime, "lanes") {
  options_.side_by_side = std::max<std::size_t>(options_.side_by_side, 1);
  options_.waiting = std::max<std::size_t>(options_.waiting, 1);
}

lanes::~lanes() = default;

task<void> lanes::push(api::Update update) {
  while (waiting_ >= options_.waiting) co_await runtime_.time().sleep_until(system_time::max(), &room_);
  const lane_key key = lane_key_of(update);
  lane& queue = lanes_[key];
  queue.updates.push_back(std::move(update));
  ++waiting_;
  if (!std::exchange(queue.scheduled, true)) ready_.push_back(key);
  start_more();
}

void lanes::start_more() {
  if (starting_ + running_ >= options_.side_by_side || starting_ >= ready_.size()) return;
  ++starting_;
  group_.spawn(run_lanes());
}

task<void> lanes::run_lanes() {
  --starting_;
  const worker_count counted(running_);
  while (!ready_.empty()) {
    const lane_key key = ready_.front();
    ready_.pop_front();
    co_await run_one(key);

    const auto finished = lanes_.find(key);
    if (finished->second.updates.empty()) {
      lanes_.erase(finished);
    } else {
      ready_.push_back(key);
    }
  }
}

task<void> lanes::run_one(lane_key key) {
  lane& queue = lanes_.find(key)->second;
  const api::Update update = std::move(queue.updates.front());
  queue.updates.pop_front();
  --waiting_;
  room_.notify();

  std::exception_ptr failure;
  try {
    co_await handle_(update);
  } catch (...) {
    failure = std::current_exception();
  }
  if (!failure) co_return;
  const auto state = co_await boost::asio::this_coro::cancellation_state;
  const bool stopping = is_cancelled(state);
  if (stopping) std::rethrow_exception(failure);
  runtime_.log("lanes").error("update {} failed: {}", update.update_id, describe_lane_failure(failure));
}

task<bool> lanes::drain(std::chrono::milliseconds limit) {
  using boost::asio::experimental::awaitable_operators::operator||;
  boost::asio::steady_timer deadline(runtime_.executor(), limit);
  task<void> finished = group_.join();
  task<void> expired = deadline.async_wait(boost::asio::use_awaitable);
  co_await (std::move(finished) || std::move(expired));
  if (group_.size() == 0 && waiting_ == 0) co_return true;

  runtime_.log("lanes").warn("stopping with {} handlers cut short and {} updates not handled", running_,
                             waiting_);
  group_.cancel();
  co_await group_.join();
  lanes_.clear();
  ready_.clear();
  waiting_ = 0;
  co_return false;
}

}  // namespace botcore::inline v0
