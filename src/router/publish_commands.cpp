#include "botcore/router/publish_commands.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "botcore/api/client.hpp"
#include "botcore/api/methods/bot.hpp"
#include "botcore/router/router.hpp"

namespace botcore::inline v0 {
namespace {

std::vector<api::BotCommand> commands_of(const router& routes, const command_scope& scope,
                                         const std::string& language) {
  std::vector<api::BotCommand> shown;
  for (const auto& entry : routes.commands()) {
    const bool again = std::any_of(shown.begin(), shown.end(),
                                   [&](const api::BotCommand& one) { return one.command == entry->name(); });
    if (!again && entry->is_shown_in(scope)) shown.emplace_back(entry->name(), entry->description(language));
  }
  return shown;
}

task<void> publish_list(client& client, const command_list& list) {
  api::GetMyCommands asked;
  asked.scope = list.scope.to_api();
  if (!list.language.empty()) asked.language_code = list.language;
  const std::vector<api::BotCommand> published = co_await client.call(std::move(asked));
  if (published == list.commands) co_return;

  api::SetMyCommands request(list.commands);
  request.scope = list.scope.to_api();
  if (!list.language.empty()) request.language_code = list.language;
  co_await client.call(std::move(request));
}

}  // namespace

std::vector<command_list> command_lists(const router& routes) {
  std::set<command_scope> scopes = {command_scope()};
  std::set<std::string> languages = {std::string()};
  for (const auto& entry : routes.commands()) {
    if (entry->is_hidden()) continue;
    scopes.insert(entry->scopes().begin(), entry->scopes().end());
    for (const auto& [language, description] : entry->descriptions()) languages.insert(language);
  }
  std::vector<command_list> lists;
  if (routes.commands().empty()) return lists;
  for (const command_scope& scope : scopes) {
    for (const std::string& language : languages) {
      command_list list;
      list.scope = scope;
      list.language = language;
      list.commands = commands_of(routes, scope, language);
      lists.push_back(std::move(list));
    }
  }
  return lists;
}

task<void> publish_commands(client& client, const router& routes) {
  const std::vector<command_list> lists = command_lists(routes);
  for (const command_list& list : lists) co_await publish_list(client, list);
}

}  // namespace botcore::inline v0
