/// @file
/// Telling Telegram the commands of a bot, for its menus.
#pragma once

#include <string>
#include <vector>

#include "botcore/api/types/bot.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/command_scope.hpp"

namespace botcore::inline v0 {

class client;
class router;

/// The menu of those who see `scope` and have set `language`.
struct BOTCORE_EXPORT command_list {
  command_scope scope;
  std::string language;  ///< two letters; empty: for everyone who has no list of their own language
  std::vector<api::BotCommand> commands;
};

/// The lists that a router's commands make: one for all chats, and one for each scope and each language that commands
/// name. Telegram shows the most particular list alone, so each has all that its readers are to see.
BOTCORE_EXPORT std::vector<command_list> command_lists(const router& routes);

/// Sets those lists that differ from what Telegram has. Lists of scopes and languages that no command names any more
/// stay as they are.
/// @throws as `client::call`
BOTCORE_EXPORT task<void> publish_commands(client& client, const router& routes);

}  // namespace botcore::inline v0
