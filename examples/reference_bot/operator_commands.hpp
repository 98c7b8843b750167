/// @file
/// What the person who runs the bot can say to it, in their private chat: how the database is, and what to do when its
/// file is lost.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "botcore/bot.hpp"
#include "botcore/core/clock.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/router.hpp"
#include "botcore/storage/key_value_space.hpp"
#include "botcore/storage/sqlite/fallback_database.hpp"

#include "writing_parts.hpp"

namespace reference_bot {

/// `/database status`, `snapshot`, `promote` and `back`; `/inbox`, `/inbox replay` and `/inbox discard`. Nobody else
/// learns that there are such commands: they get the answer that any unknown command gets.
class operator_commands {
 public:
  /// `database` is null for a bot without a copy; `operator_id` zero for one without an operator. All of these must
  /// outlive it.
  /// Takes the commands that the bot's router does not know. Made before the dialogues.
  operator_commands(std::int64_t operator_id, botcore::fallback_database* database, botcore::bot& bot,
                    writing_parts& parts);

 private:
  void add_to(botcore::router& router);
  /// Whether it is the operator who says one of these commands, in private.
  bool is_meant(const botcore::context& ctx) const;
  botcore::task<> unknown(botcore::context& ctx, const botcore::router& router);
  botcore::task<> note_stranger(botcore::context& ctx, std::string command);
  bool remember(std::int64_t stranger, botcore::steady_time now);
  botcore::task<> work(botcore::context& ctx, std::string command);
  botcore::task<std::string> act(std::string action);
  botcore::task<std::string> promote();
  botcore::task<std::string> go_back();
  bool on_primary() const;
  std::string with_parts(const std::string& done) const;
  std::string status() const;

  const std::int64_t operator_id_;
  botcore::fallback_database* database_;
  botcore::bot& bot_;
  writing_parts& parts_;
  botcore::key_value_space<> strangers_;                     // who was logged lately
  std::map<std::int64_t, botcore::steady_time> remembered_;  // the same, for when nothing can be stored
};

/// What an operator has to read when the database's file is lost.
std::string describe_loss(const botcore::database_loss& loss);

}  // namespace reference_bot
