/// @file
/// What works on the database by itself: outbox, scheduler, sweeper. They live and stand still together.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "botcore/api/client.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/delivery/outbox.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/key_value_sweeper.hpp"
#include "botcore/storage/sql_key_value_store.hpp"
#include "botcore/storage/transaction.hpp"

#include "store.hpp"

namespace reference_bot {

/// On a copy that may only be read, they do not start: they wait for `restart`.
class writing_parts {
 public:
  /// All of these must outlive it.
  writing_parts(botcore::runtime& runtime, store& store, botcore::client& client);

  botcore::outbox& messages() noexcept { return outbox_; }
  botcore::scheduler& schedules() noexcept { return scheduler_; }
  botcore::key_value_store& values() noexcept { return values_; }

  /// For the first time. @throws botcore::error when the database cannot be prepared
  botcore::task<> start();
  botcore::task<> stop();

  /// The file is another one now: whatever they remember of it, they find anew. When that fails, it is tried again
  /// until it works, another `restart`, or `stop`; `failure` says why.
  botcore::task<> restart();

  bool running() const noexcept { return running_; }
  /// Why the latest attempt to start failed; empty when it did not, or the database may only be read.
  const std::string& failure() const noexcept { return failure_; }

  /// For the first transaction of a promoted copy. What waits in it, or was due before the `loss`, may have been sent
  /// after the copy was taken: better once than twice.
  void forget_until(botcore::transaction& tx, botcore::system_time loss);
  /// How many messages of promoted copies are not sent; zero when asked again.
  std::int64_t take_given_up() noexcept { return given_up_.exchange(0); }

 private:
  botcore::task<> begin_all();
  botcore::task<> end_all();
  botcore::task<> attempt();
  botcore::task<> keep_trying();

  botcore::runtime& ground_;
  store& store_;
  const std::int64_t bot_id_;
  botcore::sql_key_value_store values_;
  botcore::key_value_sweeper sweeper_;
  botcore::scheduler scheduler_;
  botcore::outbox outbox_;
  botcore::task_group retries_;
  std::atomic<std::int64_t> given_up_{0};
  std::string failure_;
  bool running_ = false;
};

}  // namespace reference_bot
