/// @file
/// What the generated unions have in common: the alternative that nobody knows yet, and looking one up.
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "botcore/core/boxed.hpp"

namespace botcore::inline v0 {

/// A value that this version of the Bot API does not describe, kept as it came and written back unchanged.
/// Empty text stands for no value at all; it is written as `null`.
struct unknown_json {
  unknown_json() = default;
  explicit unknown_json(std::string text) : json(std::move(text)) {}

  std::string json;

  friend bool operator==(const unknown_json&, const unknown_json&) = default;
};

/// The alternative `T` of a union's variant, boxed there or not; null when it holds another.
template <class T, class... Alternatives>
const T* alternative(const std::variant<Alternatives...>& held) noexcept {
  if constexpr ((std::is_same_v<T, Alternatives> || ...)) {
    return std::get_if<T>(&held);
  } else {
    const auto* box = std::get_if<boxed<T>>(&held);
    return box ? box->get() : nullptr;
  }
}

}  // namespace botcore::inline v0
