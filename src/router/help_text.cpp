#include "help_text.hpp"

#include <algorithm>
#include <vector>

#include "botcore/router/context.hpp"
#include "botcore/updates/about.hpp"

#include "route_table.hpp"

namespace botcore::inline v0 {

std::string help_text(const route_table& table, const command_scope& scope, std::string_view language) {
  std::string lines;
  std::vector<std::string_view> names;
  for (const auto& entry : table.commands) {
    const bool again = std::find(names.begin(), names.end(), entry->name()) != names.end();
    if (again || !entry->is_shown_in(scope)) continue;
    names.emplace_back(entry->name());
    if (!lines.empty()) lines += '\n';
    lines += entry->usage() + " - " + entry->description(language);
  }
  return lines;
}

std::string help_text(const route_table& table, const context& ctx) {
  const api::Chat* chat = chat_of(ctx.update());
  const std::string language = ctx.sender().language_code.value_or("");
  if (!chat) return help_text(table, command_scope(), language);
  return help_text(table, command_scope::chat(chat->id), language);
}

}  // namespace botcore::inline v0
