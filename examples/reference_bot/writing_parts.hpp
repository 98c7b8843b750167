/// @file
/// What works on the bot's database beside the bot itself: its tables, and the scheduler.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "botcore/bot.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/transaction.hpp"

#include "store.hpp"

namespace reference_bot {

/// What waited in a database that is another one now, and is left alone.
struct given_up_work {
  std::int64_t messages = 0;  ///< to be sent
  std::int64_t updates = 0;   ///< to be handled
};

/// On a copy that may only be read, they do not start: they wait for `restart`. Inbox, outbox and values are the bot's,
/// which looks after them in the same way.
class writing_parts {
 public:
  /// All of these must outlive it.
  writing_parts(botcore::runtime& runtime, store& store, botcore::bot& bot);

  botcore::scheduler& schedules() noexcept { return scheduler_; }

  /// For the first time. @throws botcore::error when the database cannot be prepared
  botcore::task<> start();
  botcore::task<> stop();

  /// The file is another one now: whatever they remember of it, they find anew. When that fails, it is tried again
  /// until it works, another `restart`, or `stop`; `failure` says why.
  botcore::task<> restart();

  bool running() const noexcept { return running_; }
  /// Why the latest attempt to start failed; empty when it did not, or the database may only be read.
  const std::string& failure() const noexcept { return failure_; }

  /// For the first transaction of a promoted copy. What waits in it, or was due before the `loss`, may have been handled
  /// or sent after the copy was taken: better once than twice.
  void forget_until(botcore::transaction& tx, botcore::system_time loss);
  /// What of promoted copies is left alone; nothing when asked again.
  given_up_work take_given_up() noexcept;

 private:
  botcore::task<> begin_all();
  botcore::task<> end_all();
  botcore::task<> attempt();
  botcore::task<> keep_trying();

  botcore::runtime& ground_;
  store& store_;
  botcore::bot& bot_;
  const std::int64_t bot_id_;
  botcore::scheduler scheduler_;
  botcore::task_group retries_;
  std::atomic<std::int64_t> messages_given_up_{0};
  std::atomic<std::int64_t> updates_given_up_{0};
  std::string failure_;
  bool running_ = false;
};

}  // namespace reference_bot
