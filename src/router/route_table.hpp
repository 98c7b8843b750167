/// @file
/// All routes of a router, with the groups that they are in.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/task_group.hpp"
#include "botcore/router/route_group.hpp"

namespace botcore::inline v0 {

class translations;

/// One handler, and what it is for.
struct route {
  route_rank rank = route_rank::plain;
  std::size_t weight = 0;  ///< the length of a prefix
  std::size_t group = 0;
  filter only;
  route_handler run;
  const command_entry* entry = nullptr;  ///< the command that it is for, if it is for one

  // Known when the table is frozen.
  update_kinds kinds{};
  bool widened = false;  ///< a kind is named in the filter or in one of the groups around
};

/// What is around the routes of a group. The router itself is the first.
struct route_circle {
  std::size_t parent = 0;
  std::size_t depth = 0;
  filter only;
  std::vector<middleware> middlewares;
  std::vector<error_boundary> boundaries;
  std::unique_ptr<route_group> face;  ///< null for the router
};

struct route_table {
  route_table();

  /// @throws error (invalid_argument) when the table is frozen. `doing`: "adding a route"
  void require_open(const std::string& doing) const;
  std::size_t add_group(std::size_t parent, filter only);
  void add(route added);
  command_entry& add_command(std::size_t group, command_name name, command_entry entry, route_handler run);

  /// Orders the routes, and finds out what each is for.
  void freeze();

  /// The kinds that a route is for, as its group has it too; `widened` as in `route`.
  update_kinds kinds_of(const route& asked, bool& widened) const;
  /// Whether `group` is `around` or inside it.
  bool is_inside(std::size_t group, std::size_t around) const noexcept;
  /// The group inside `from` that `to`, which is inside it, is or lies in.
  std::size_t step_towards(std::size_t from, std::size_t to) const noexcept;
  /// The entry of that name in any group, whatever the case of its letters; null when there is none.
  const command_entry* find_command(std::string_view name) const noexcept;

  std::vector<route_circle> groups;
  std::vector<route> routes;
  std::vector<std::unique_ptr<command_entry>> commands;
  std::vector<std::size_t> command_groups;  ///< for each of the commands
  bool frozen = false;
  bool has_albums = false;
  bool has_typed_buttons = false;
  std::string username;
  std::optional<std::string> stale_button;  ///< none: as the router says it
  const translations* texts = nullptr;      ///< what the router says in other languages
  std::chrono::nanoseconds button_limit = std::chrono::seconds(5);
  std::unique_ptr<task_group> late_answers;  ///< made when the first button is pressed

 private:
  void require_reachable(std::size_t group, std::string_view name) const;
  bool is_filtered(std::size_t group, std::size_t below) const noexcept;
  std::size_t common_group(std::size_t left, std::size_t right) const noexcept;
};

/// Whether `typed` is the command `name`, in any case of letters.
bool is_command_called(std::string_view typed, std::string_view name) noexcept;

}  // namespace botcore::inline v0
