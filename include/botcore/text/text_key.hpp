/// @file
/// The key of a message together with its arguments, so that the compiler counts them.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace botcore::inline v0 {

/// A text that a template parameter can be.
template <std::size_t Size>
struct key_literal {
  // NOLINTNEXTLINE(google-explicit-constructor)
  consteval key_literal(const char (&text)[Size]) {
    for (std::size_t index = 0; index < Size; ++index) letters[index] = text[index];
  }
  constexpr std::string_view view() const noexcept { return {letters, Size - 1}; }

  char letters[Size]{};
};

/// A message that the program uses, and what it is given:
/// @code
/// constexpr botcore::text_key<"greeting", "name"> greeting;
/// …
/// t(greeting, ctx.sender().first_name)
/// @endcode
/// A wrong number of values does not compile; `message_catalogue::check(greeting)` finds out whether the message is
/// there and takes these arguments.
template <key_literal Key, key_literal... Names>
struct text_key {
  static constexpr std::string_view key = Key.view();
  static constexpr std::array<std::string_view, sizeof...(Names)> names{Names.view()...};
};

/// The same at run time: what `message_catalogue::check` is given.
struct message_use {
  template <key_literal Key, key_literal... Names>
  message_use(text_key<Key, Names...>)  // NOLINT(google-explicit-constructor)
      : key(Key.view()), arguments{Names.view()...} {}
  message_use(std::string_view of, std::vector<std::string_view> given)
      : key(of), arguments(std::move(given)) {}

  std::string_view key;
  std::vector<std::string_view> arguments;
};

}  // namespace botcore::inline v0
