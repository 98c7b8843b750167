/// @file
/// The reference bot, whole: database, scheduler, outbox, commands, wired together.
#pragma once

#include <string>

#include "botcore/bot.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/delivery/outbox.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/sqlite/sqlite_database.hpp"

#include "commands.hpp"
#include "reminders.hpp"
#include "store.hpp"

namespace reference_bot {

struct application_options {
  std::string token;
  std::string api_root = "https://api.telegram.org";
  std::string proxy;                               ///< see `botcore::http_client_options`; empty: none
  std::string database_path = "reference_bot.db";  ///< ":memory:" keeps nothing
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

  botcore::database& database() noexcept { return database_; }
  botcore::scheduler& schedules() noexcept { return scheduler_; }

 private:
  static botcore::bot_options make_bot_options(const application_options& options);
  static botcore::scheduler_options make_scheduler_options(std::int64_t bot_id);

  botcore::sqlite_database database_;
  store store_;
  botcore::bot bot_;
  botcore::scheduler scheduler_;
  botcore::outbox outbox_;
  reminders reminders_;
  commands commands_;
};

}  // namespace reference_bot
