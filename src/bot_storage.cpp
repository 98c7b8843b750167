#include "bot_storage.hpp"

#include <chrono>
#include <exception>
#include <utility>

#include "botcore/api/client.hpp"
#include "botcore/core/error.hpp"
#include "botcore/storage/database.hpp"

#include "core/cancelled.hpp"

namespace botcore::inline v0 {
namespace {

/// While all is well, and while the database may only be read.
constexpr std::chrono::seconds storage_look{60};
constexpr std::chrono::seconds read_only_storage_look{5};

sql_key_value_options values_of(std::int64_t bot_id) {
  sql_key_value_options made;
  made.bot_id = bot_id;
  return made;
}

std::string reason_of_storage_failure(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& known) {
    return known.what();
  } catch (...) {
    return "something that is no std::exception was thrown";
  }
}

}  // namespace

bot_storage::bot_storage(runtime& runtime, database& store, client& client, const options& chosen)
    : runtime_(runtime),
      store_(store),
      values_(store, values_of(client.bot_id())),
      sweeper_(runtime, values_),
      messages_(runtime, store, client, chosen.outbox),
      received_(chosen.use_inbox ? std::make_unique<inbox>(runtime, store, client.bot_id(), chosen.inbox)
                                 : nullptr),
      watching_(runtime, "bot") {}

task<void> bot_storage::start(function<task<void>()> begun) {
  begun_ = std::move(begun);
  if (store_.writable()) {
    const std::exception_ptr failure = co_await try_to_begin();
    if (failure) std::rethrow_exception(failure);
  } else {
    runtime_.log("bot").warn(
        "the database may only be read: updates are not stored, and nothing is sent from it");
  }
  watching_.spawn(watch());
}

task<void> bot_storage::stop() {
  watching_.cancel();
  co_await watching_.join();
  co_await end();
}

task<void> bot_storage::begin() {
  generation_ = store_.generation();
  interrupted_ = false;
  running_ = true;  // also when only some of it could begin: `end` ends that
  co_await values_.prepare();
  co_await messages_.start();
  if (received_) co_await received_->start();
  sweeper_.start();
  co_await begun_();
}

task<std::exception_ptr> bot_storage::try_to_begin() {
  std::exception_ptr failure;
  try {
    co_await begin();
  } catch (...) {
    failure = std::current_exception();
  }
  if (failure) co_await end();
  co_return failure;
}

task<void> bot_storage::end() {
  if (!running_) co_return;
  co_await sweeper_.stop();
  if (received_) co_await received_->stop();
  co_await messages_.stop();
  running_ = false;
}

void bot_storage::notice_read_only() {
  if (!std::exchange(interrupted_, true)) look_.notify();
}

/// A copy that was promoted, or a file that is back, begins as after a restart.
task<void> bot_storage::watch() {
  for (;;) {
    const auto until_look = interrupted_ || !running_ ? read_only_storage_look : storage_look;
    const bool noticed = co_await runtime_.time().sleep_for(until_look, &look_);
    if (noticed) continue;
    if (!store_.writable()) {
      interrupted_ = true;
      continue;
    }
    if (running_ && !interrupted_ && generation_ == store_.generation()) continue;
    co_await end();
    const std::exception_ptr failure = co_await try_to_begin();
    if (!failure) continue;
    const auto state = co_await boost::asio::this_coro::cancellation_state;
    const bool stopping = is_cancelled(state);
    if (stopping) std::rethrow_exception(failure);
    runtime_.log("bot").error("beginning to use the database: {}", reason_of_storage_failure(failure));
  }
}

}  // namespace botcore::inline v0
