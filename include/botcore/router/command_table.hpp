/// @file
/// Several commands in one table, whose names the compiler holds apart.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/router/command.hpp"

namespace botcore::inline v0 {

/// The name of a command, as a template argument.
template <std::size_t size>
struct name_literal {
  consteval name_literal(const char (&literal)[size]) {  // NOLINT(google-explicit-constructor)
    for (std::size_t index = 0; index < size; ++index) text[index] = literal[index];
  }
  constexpr std::string_view view() const noexcept { return std::string_view(text, size - 1); }

  char text[size] = {};
};

/// A line of a table of commands: `route_group::commands(command_row<"start">("Say hello", handler), …)`. The parameters
/// are those of `route_group::command`.
template <name_literal name_of_row, bool with_arguments, class Callable>
struct row_of_commands {
  static constexpr std::string_view name = name_of_row.view();
  static constexpr bool typed = with_arguments;
  static_assert(is_command_name(name), "a command's name is 1 to 32 of a-z, 0-9 and _");

  std::string description;
  std::vector<std::string> arguments;
  Callable run;
};

/// A command without arguments, or with a handler that looks at them itself.
template <name_literal name, class Callable>
row_of_commands<name, false, Callable> command_row(std::string description, Callable run) {
  return {std::move(description), {}, std::move(run)};
}
/// A command whose handler takes `arguments`.
template <name_literal name, class Callable>
row_of_commands<name, true, Callable> command_row(std::string description, std::vector<std::string> arguments,
                                                  Callable run) {
  return {std::move(description), std::move(arguments), std::move(run)};
}

/// @cond
template <class... Rows>
consteval bool names_differ() {
  constexpr std::string_view names[] = {Rows::name...};
  for (std::size_t left = 0; left < sizeof...(Rows); ++left) {
    for (std::size_t right = left + 1; right < sizeof...(Rows); ++right) {
      if (names[left] == names[right]) return false;
    }
  }
  return true;
}
/// @endcond

}  // namespace botcore::inline v0
