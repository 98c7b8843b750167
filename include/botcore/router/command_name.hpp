/// @file
/// Names of commands, checked by the compiler where they are written as literals.
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

#include "botcore/router/command.hpp"

namespace botcore::inline v0 {

/// @cond
/// Not constant, so that the compiler names it where a literal is no name.
inline void a_command_name_is_1_to_32_of_a_to_z_0_to_9_and_underscore() {}
/// @endcond

/// The name of a command: 1–32 of a–z, 0–9 and underscore, without a slash.
///
/// A literal that is none does not compile; a text that is made at run time is checked when the command is added. Only
/// a view: for parameters.
class command_name {
 public:
  template <std::size_t size>
  consteval command_name(const char (&literal)[size])  // NOLINT(google-explicit-constructor)
      : text_(literal, size - 1) {
    if (!is_command_name(text_)) a_command_name_is_1_to_32_of_a_to_z_0_to_9_and_underscore();
  }

  template <class Text>
  requires(std::convertible_to<const Text&, std::string_view> && !std::is_array_v<Text>)
      command_name(const Text& text)  // NOLINT(google-explicit-constructor)
      : text_(text) {}

  constexpr std::string_view text() const noexcept { return text_; }

 private:
  std::string_view text_;
};

}  // namespace botcore::inline v0
