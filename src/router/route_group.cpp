#include "botcore/router/route_group.hpp"

#include "botcore/core/error.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/filters.hpp"

#include "help_text.hpp"
#include "route_table.hpp"

namespace botcore::inline v0 {
namespace {

constexpr update_kinds new_message = api::UpdateType::message;

filter about_messages(function<bool(const context&)> test) {
  return filter(std::move(test), new_message, update_kinds::messages());
}

}  // namespace

route_group::~route_group() = default;

route_group& route_group::group(filter only) {
  const std::size_t index = table_.add_group(index_, std::move(only));
  auto& face = table_.groups[index].face;
  face.reset(new route_group(table_, index));
  return *face;
}

void route_group::use(middleware run) {
  table_.require_open("adding a middleware");
  table_.groups[index_].middlewares.push_back(std::move(run));
}

void route_group::add_boundary(error_boundary run) {
  table_.require_open("adding an error boundary");
  table_.groups[index_].boundaries.push_back(std::move(run));
}

void route_group::add(route_rank rank, filter only, route_handler run) {
  route added;
  added.rank = rank;
  added.group = index_;
  added.only = std::move(only);
  added.run = std::move(run);
  table_.add(std::move(added));
}

void route_group::add_buttons(std::string prefix, route_handler run) {
  route added;
  added.rank = route_rank::button;
  added.weight = prefix.size();
  added.group = index_;
  added.only = data_begins_with(std::move(prefix));
  added.run = std::move(run);
  table_.add(std::move(added));
}

void route_group::add_typed_buttons(std::string prefix, route_handler run) {
  add(route_rank::plain, data_begins_with(std::move(prefix)), std::move(run));
  table_.has_typed_buttons = true;
}

void route_group::add_text(route_handler run) {
  const auto test = [](const context& ctx) { return !ctx.text().empty() && ctx.command().name.empty(); };
  add(route_rank::text, about_messages(test), std::move(run));
}

void route_group::add_pattern(route_handler run) {
  add(route_rank::plain, botcore::text, std::move(run));
}

void route_group::add_link(std::string prefix, route_handler run) {
  const auto test = [prefix = std::move(prefix)](const context& ctx) {
    return is_command_called(ctx.command().name, "start") && ctx.arguments().starts_with(prefix);
  };
  add(route_rank::payload, about_messages(test), std::move(run));
}

void route_group::add_unknown_command(route_handler run) {
  const auto test = [table = &table_](const context& ctx) {
    const std::string_view name = ctx.command().name;
    return !name.empty() && !table->find_command(name);
  };
  add(route_rank::unknown_command, about_messages(test), std::move(run));
}

void route_group::add_album(route_handler run) {
  const auto test = [](const context& ctx) { return ctx.message() && ctx.message()->media_group_id; };
  add(route_rank::plain, about_messages(test), std::move(run));
  table_.has_albums = true;
}

command_entry& route_group::add_command(command_name name, std::string description,
                                        std::vector<std::string> arguments, std::vector<bool> optional,
                                        route_handler run) {
  command_entry entry(std::string(name.text()), std::move(description), std::move(arguments),
                      std::move(optional));
  return table_.add_command(index_, name, std::move(entry), std::move(run));
}

void route_group::require_names(command_name command, std::size_t names, std::size_t parameters) {
  if (names == parameters) return;
  throw error(errc::invalid_argument, "adding the command '" + std::string(command.text()) +
                                          "', which names " + std::to_string(names) +
                                          " arguments while its handler takes " + std::to_string(parameters));
}

void route_group::require_captures(const pattern& expression, std::size_t wanted) {
  if (wanted == static_cast<std::size_t>(-1) || wanted == expression.captures()) return;
  throw error(errc::invalid_argument, "adding a pattern, which has " + std::to_string(expression.captures()) +
                                          " captures while its handler takes " + std::to_string(wanted));
}

command_entry& route_group::help_command(std::string description, std::string introduction) {
  const route_table* table = &table_;
  const auto run = [table, introduction = std::move(introduction)](context& ctx,
                                                                   std::optional<std::string> name) {
    return ctx.reply(help_answer(*table, ctx, introduction, name));
  };
  return command("help", std::move(description), {"command"}, run);
}

std::string_view route_group::said_text(const context& ctx) noexcept {
  return ctx.text();
}

const api::Update& route_group::handled_update(const context& ctx) noexcept {
  return ctx.update();
}

std::string_view route_group::pressed_data(const context& ctx) noexcept {
  return ctx.callback_data();
}

}  // namespace botcore::inline v0
