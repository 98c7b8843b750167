/// @file
/// A regular expression as steps for a machine that follows all possibilities at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace botcore::inline v0 {

/// Letters between brackets, or an escape such as `\d`.
struct letter_class {
  bool negated = false;
  std::vector<std::pair<char32_t, char32_t>> ranges;
  std::string escapes;  ///< any of d D w W s S

  bool contains(char32_t letter) const noexcept;
};

struct pattern_step {
  enum class kind : std::uint8_t {
    letter,
    any,
    one_of,
    fork,
    jump,
    save,
    begin,
    end,
    word_edge,
    no_word_edge,
    done
  };

  kind does = kind::done;
  char32_t letter = 0;
  std::size_t to =
      0;  ///< the class of `one_of`, the slot of `save`, where `jump` goes, where `fork` goes first
  std::size_t other = 0;  ///< where `fork` goes else
};

struct pattern_program {
  std::vector<pattern_step> steps;
  std::vector<letter_class> classes;
  std::size_t captures = 0;
  bool any_case = false;
};

/// A letter, a digit or an underscore, in any script.
bool is_word_letter(char32_t letter) noexcept;

/// The letter in small, where it has such a form.
char32_t small_letter(char32_t letter) noexcept;

/// Takes one code point off a UTF-8 text that is not empty; a byte that is none counts as U+FFFD.
char32_t take_letter(std::string_view& text) noexcept;

/// @throws error (invalid_argument)
pattern_program compile_pattern(std::string_view expression);

}  // namespace botcore::inline v0
