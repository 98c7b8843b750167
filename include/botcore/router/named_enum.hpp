/// @file
/// Enumerations that people type and buttons carry: one overload says the names.
#pragma once

#include <array>
#include <string_view>
#include <type_traits>

namespace botcore::inline v0 {

/// One value and what it is called.
template <class Enum>
struct enum_name {
  Enum value;
  std::string_view name;
};

template <class T>
concept any_enum = std::is_enum_v<T>;

/// An enumeration with names: in its own namespace there is
/// `constexpr std::array<botcore::enum_name<unit>, 2> enum_names(unit) { return {{{unit::metre, "m"}, …}}; }`
template <class T>
concept named_enum = any_enum<T> && requires(T value) {
  enum_names(value).size();
};

}  // namespace botcore::inline v0
