#include "route_table.hpp"

#include <algorithm>
#include <tuple>

#include "botcore/core/error.hpp"

#include "command_texts.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t most_commands_shown = 100;

/// Where a route stands. Those of the plain ranks keep the order in which they came.
auto standing(const route_table& table, const route& one) {
  const bool first_come = one.rank <= route_rank::plain;
  const std::size_t depth = first_come ? 0 : table.groups[one.group].depth;
  return std::make_tuple(one.rank, ~one.weight, ~depth);
}

}  // namespace

bool is_command_called(std::string_view typed, std::string_view name) noexcept {
  return std::equal(typed.begin(), typed.end(), name.begin(), name.end(), [](char left, char right) {
    return (left >= 'A' && left <= 'Z' ? static_cast<char>(left - 'A' + 'a') : left) == right;
  });
}

route_table::route_table() : groups(1) {}

void route_table::require_open(const std::string& doing) const {
  if (!frozen) return;
  throw error(errc::invalid_argument,
              doing + " to a router that is in use: routes are added before the bot starts");
}

std::size_t route_table::add_group(std::size_t parent, filter only) {
  require_open("adding a group");
  route_circle added;
  added.parent = parent;
  added.depth = groups[parent].depth + 1;
  added.only = std::move(only);
  groups.push_back(std::move(added));
  return groups.size() - 1;
}

void route_table::add(route added) {
  require_open("adding a route");
  routes.push_back(std::move(added));
}

command_entry& route_table::add_command(std::size_t group, command_name name, command_entry entry,
                                        route_handler run) {
  const std::string doing = "adding the command '" + std::string(name.text()) + "'";
  require_open(doing);
  if (!is_command_name(name.text())) {
    throw error(errc::invalid_argument, doing + ", whose name is not 1 to 32 of a-z, 0-9 and _");
  }
  require_reachable(group, name.text());
  require_command_description(name.text(), entry.description());

  const auto& kept = commands.emplace_back(std::make_unique<command_entry>(std::move(entry)));
  command_groups.push_back(group);
  route added;
  added.group = group;
  added.entry = kept.get();
  added.run = std::move(run);
  routes.push_back(std::move(added));
  return *kept;
}

void route_table::require_reachable(std::size_t group, std::string_view name) const {
  for (std::size_t index = 0; index < commands.size(); ++index) {
    const std::size_t other = command_groups[index];
    if (commands[index]->name() != name || is_filtered(other, common_group(group, other))) continue;
    throw error(errc::invalid_argument,
                "adding the command '" + std::string(name) + "', which is there already");
  }
}

bool route_table::is_filtered(std::size_t group, std::size_t below) const noexcept {
  for (; group != below; group = groups[group].parent) {
    if (!groups[group].only.takes_all()) return true;
  }
  return false;
}

std::size_t route_table::common_group(std::size_t left, std::size_t right) const noexcept {
  while (left != right) {
    std::size_t& deeper = groups[left].depth > groups[right].depth ? left : right;
    deeper = groups[deeper].parent;
  }
  return left;
}

bool route_table::is_inside(std::size_t group, std::size_t around) const noexcept {
  while (groups[group].depth > groups[around].depth) group = groups[group].parent;
  return group == around;
}

std::size_t route_table::step_towards(std::size_t from, std::size_t to) const noexcept {
  while (groups[to].parent != from) to = groups[to].parent;
  return to;
}

const command_entry* route_table::find_command(std::string_view name) const noexcept {
  const auto found = std::find_if(commands.begin(), commands.end(),
                                  [&](const auto& entry) { return is_command_called(name, entry->name()); });
  return found == commands.end() ? nullptr : found->get();
}

update_kinds route_table::kinds_of(const route& asked, bool& widened) const {
  widened = asked.only.names_kinds();
  for (std::size_t group = asked.group; group != 0; group = groups[group].parent) {
    widened = widened || groups[group].only.names_kinds();
  }
  update_kinds kinds = asked.only.kinds(widened);
  if (asked.entry) kinds = widened ? update_kinds::messages() : update_kinds(api::UpdateType::message);
  for (std::size_t group = asked.group; group != 0; group = groups[group].parent) {
    kinds = kinds & groups[group].only.kinds(widened);
  }
  return kinds;
}

void route_table::freeze() {
  if (frozen) return;
  const auto shown = std::count_if(commands.begin(), commands.end(),
                                   [](const auto& entry) { return entry->is_shown_in(command_scope()); });
  if (static_cast<std::size_t>(shown) > most_commands_shown) {
    throw error(errc::invalid_argument, "starting with " + std::to_string(shown) +
                                            " commands in one list, of which Telegram takes 100: hide some");
  }
  std::stable_sort(routes.begin(), routes.end(), [this](const route& left, const route& right) {
    return standing(*this, left) < standing(*this, right);
  });
  for (route& one : routes) one.kinds = kinds_of(one, one.widened);
  frozen = true;
}

}  // namespace botcore::inline v0
