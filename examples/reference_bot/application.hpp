/// @file
/// The reference bot, whole: database, scheduler, outbox, commands, wired together.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "botcore/bot.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/delivery/outbox.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/key_value_sweeper.hpp"
#include "botcore/storage/sql_key_value_store.hpp"
#include "botcore/storage/sqlite/fallback_database.hpp"

#include "commands.hpp"
#include "operator_commands.hpp"
#include "reminders.hpp"
#include "store.hpp"

namespace reference_bot {

struct application_options {
  std::string token;
  std::string api_root = "https://api.telegram.org";
  std::string proxy;                               ///< see `botcore::http_client_options`; empty: none
  std::string database_path = "reference_bot.db";  ///< ":memory:" keeps nothing
  /// The copy that is read from when the database's file is lost; empty: none. Best on another disk.
  std::string copy_path;
  /// How old the copy may become; zero: it is renewed by the operator only.
  std::chrono::milliseconds snapshot_interval = std::chrono::hours(1);
  /// The user who is told of a lost database, and may say what to do; zero: nobody.
  std::int64_t operator_id = 0;
};

/// Opens the database when made, so an unusable file stops the program before it talks to anybody.
class application {
 public:
  /// `runtime` must outlive it.
  /// @throws botcore::error naming what to mend: the token's form, the API root, the proxy, the database
  ///         file.
  application(botcore::runtime& runtime, application_options options);

  /// Runs until `stop`, or until cancelled.
  /// @throws botcore::api_error when the token is refused.
  botcore::task<> serve();

  void stop() { bot_.stop(); }

  botcore::database& database() noexcept { return *database_; }
  botcore::scheduler& schedules() noexcept { return scheduler_; }

 private:
  static botcore::bot_options make_bot_options(const application_options& options);
  static botcore::scheduler_options make_scheduler_options(std::int64_t bot_id);
  static botcore::sql_key_value_options make_key_value_options(std::int64_t bot_id);

  std::unique_ptr<botcore::database> open_database(botcore::runtime& runtime,
                                                   const application_options& options);
  /// Brings up what writes, when there is something to write to.
  botcore::task<> start_parts();
  botcore::task<> stop_parts();
  botcore::task<std::int64_t> revive();
  void lost(const botcore::database_loss& loss);
  botcore::task<> alert(std::string text);

  const std::int64_t operator_id_;
  const std::shared_ptr<int> alive_ = std::make_shared<int>();  // for calls that are still on their way
  std::atomic<std::int64_t> given_up_{0};                       // messages of a promoted copy
  std::unique_ptr<botcore::database> database_;
  botcore::fallback_database* const fallback_;  // the same, if it has a copy
  botcore::bot bot_;
  store store_;
  botcore::sql_key_value_store values_;
  botcore::key_value_sweeper sweeper_;
  botcore::scheduler scheduler_;
  botcore::outbox outbox_;
  reminders reminders_;
  commands commands_;
  operator_commands operator_commands_;
  botcore::task_group alerts_;
  bool started_ = false;
};

}  // namespace reference_bot
