/// @file
/// What a bot with a database has: inbox, outbox and key-value store.
#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <string>

#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/delivery/outbox.hpp"
#include "botcore/storage/key_value_sweeper.hpp"
#include "botcore/storage/sql_key_value_store.hpp"
#include "botcore/updates/inbox.hpp"

namespace botcore::inline v0 {

class client;
class database;

/// The parts of a bot that write into its database: they begin when it may be written to, and begin anew when what it holds
/// was replaced as a whole.
class bot_storage {
 public:
  struct options {
    bool use_inbox = true;
    inbox_options inbox;
    outbox_options outbox;
  };

  bot_storage(runtime& runtime, database& store, client& client, const options& chosen);

  /// Begins; when the database may only be read, as soon as it may be written to. `begun` is awaited each time that what is
  /// stored may be read, once more too.
  /// @throws error when the database could be written to, but the tables cannot be made or read
  task<void> start(function<task<void>()> begun);
  task<void> stop();
  /// Somebody found that the database may only be read: it is looked after more often until it may be written to.
  void notice_read_only();

  database& store() noexcept { return store_; }
  outbox& messages() noexcept { return messages_; }
  key_value_store& values() noexcept { return values_; }
  inbox* received() noexcept { return received_.get(); }

 private:
  task<void> begin();
  /// What went wrong, if anything did; then nothing of it runs.
  task<std::exception_ptr> try_to_begin();
  task<void> end();
  task<void> watch();

  runtime& runtime_;
  database& store_;
  sql_key_value_store values_;
  key_value_sweeper sweeper_;
  outbox messages_;
  std::unique_ptr<inbox> received_;  // null: not wanted
  function<task<void>()> begun_;
  bool running_ = false;
  bool interrupted_ = false;  // it could only be read since the parts began
  std::uint64_t generation_ = 0;
  wakeup look_;
  task_group watching_;
};

}  // namespace botcore::inline v0
