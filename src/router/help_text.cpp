#include "help_text.hpp"

#include <algorithm>
#include <vector>

#include "botcore/router/arguments.hpp"
#include "botcore/router/context.hpp"
#include "botcore/updates/about.hpp"

#include "route_table.hpp"

namespace botcore::inline v0 {
namespace {

command_scope help_scope_of(const context& ctx) {
  const api::Chat* chat = chat_of(ctx.update());
  return chat ? command_scope::chat(chat->id) : command_scope();
}

std::string help_language_of(const context& ctx) {
  return ctx.sender().language_code.value_or("");
}

}  // namespace

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
  return help_text(table, help_scope_of(ctx), help_language_of(ctx));
}

std::string help_answer(const route_table& table, const context& ctx, const std::string& introduction,
                        const std::optional<std::string>& name) {
  if (!name) return (introduction.empty() ? "" : introduction + "\n\n") + help_text(table, ctx);
  std::string_view typed = *name;
  if (typed.starts_with('/')) typed.remove_prefix(1);
  const command_entry* entry = table.find_command(typed);
  if (!entry || !entry->is_shown_in(help_scope_of(ctx)))
    throw usage_error("command", phrase("router.no_such_command", {}));
  std::string text = entry->usage() + "\n" + entry->description(help_language_of(ctx));
  if (!entry->example().empty()) text += "\n\nExample: " + entry->example();
  return text;
}

}  // namespace botcore::inline v0
