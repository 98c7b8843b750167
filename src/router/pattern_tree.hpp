/// @file
/// A regular expression as a tree, between its text and its steps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "pattern_program.hpp"

namespace botcore::inline v0 {

struct pattern_node {
  enum class kind : std::uint8_t { nothing, letter, any, one_of, edge, sequence, choice, repeat, capture };
  static constexpr std::size_t no_end = static_cast<std::size_t>(-1);

  kind is = kind::nothing;
  char32_t letter = 0;
  pattern_step::kind edge = pattern_step::kind::begin;
  std::size_t index = 0;  ///< of the class, or of the capture
  std::size_t least = 0;  ///< how often a `repeat` has it
  std::size_t most = no_end;
  bool greedy = true;
  std::vector<std::size_t> parts;  ///< places in `pattern_tree::nodes`
};

struct pattern_tree {
  std::vector<pattern_node> nodes;
  std::size_t root = 0;
  std::vector<letter_class> classes;
  std::size_t captures = 0;
  bool any_case = false;
};

/// @throws error (invalid_argument) with what is wrong, and where.
pattern_tree parse_pattern(std::string_view expression);

}  // namespace botcore::inline v0
