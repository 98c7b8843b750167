/// @file
/// All types of the Bot API by name, with what a test wants to do with a value of any of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/codec.hpp"

namespace botcore::test {

/// What became of a JSON text that was decoded and encoded.
struct recoded {
  std::string text;
  /// Decoding `text` gave an equal value, its copy is equal, and so is what the copy was moved to.
  bool same = false;
};

struct registered_type {
  std::string_view name;  ///< as the facts spell it
  recoded (*recode)(std::string_view json);
};

template <class T>
recoded recode_as(std::string_view json) {
  const T first = from_json<T>(json);
  recoded result{to_json(first), false};
  T second = from_json<T>(result.text);
  const bool equal = first == second;
  T copy = first;
  const bool copied = copy == first;
  second = std::move(copy);
  result.same = equal && copied && second == first && !(second != first);
  return result;
}

/// Generated.
const std::vector<registered_type>& registered_types();

}  // namespace botcore::test
