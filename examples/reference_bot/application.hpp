/// @file
/// The reference bot, whole: database, scheduler, commands, wired together.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "botcore/bot.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/core/task_group.hpp"
#include "botcore/router/dialogues.hpp"
#include "botcore/schedule/scheduler.hpp"
#include "botcore/storage/sqlite/fallback_database.hpp"

#include "commands.hpp"
#include "edit_dialogue.hpp"
#include "operator_commands.hpp"
#include "reminders.hpp"
#include "store.hpp"
#include "writing_parts.hpp"

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
  botcore::scheduler& schedules() noexcept { return parts_.schedules(); }

 private:
  botcore::bot_options make_bot_options(const application_options& options) const;

  std::unique_ptr<botcore::database> open_database(botcore::runtime& runtime,
                                                   const application_options& options);
  void lost(const botcore::database_loss& loss);
  botcore::task<> alert(std::string text);

  const std::int64_t operator_id_;
  const std::shared_ptr<int> alive_ = std::make_shared<int>();  // for calls that are still on their way
  std::unique_ptr<botcore::database> database_;
  botcore::fallback_database* const fallback_;  // the same, if it has a copy
  botcore::bot bot_;
  store store_;
  writing_parts parts_;
  reminders reminders_;
  operator_commands operator_commands_;
  botcore::dialogues dialogues_;
  edit_dialogue edit_;
  commands commands_;
  botcore::task_group alerts_;
};

}  // namespace reference_bot
