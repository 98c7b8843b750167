#include <string>
#include <utility>

#include <utf8proc.h>

#include "botcore/core/error.hpp"

#include "pattern_tree.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t most_steps = 1000;

class pattern_compiler {
 public:
  pattern_compiler(std::string_view expression, pattern_tree tree)
      : expression_(expression), tree_(std::move(tree)) {
    made_.classes = std::move(tree_.classes);
    made_.captures = tree_.captures;
    made_.any_case = tree_.any_case;
  }

  pattern_program compile() {
    add_save(0);
    add_node(tree_.nodes[tree_.root]);
    add_save(1);
    add(step::kind::done);
    return std::move(made_);
  }

 private:
  using step = pattern_step;
  using node = pattern_node;

  void add_node(const node& one) {
    switch (one.is) {
      case node::kind::nothing:
        break;
      case node::kind::letter:
        made_.steps[add(step::kind::letter)].letter = one.letter;
        break;
      case node::kind::any:
        add(step::kind::any);
        break;
      case node::kind::one_of:
        made_.steps[add(step::kind::one_of)].to = one.index;
        break;
      case node::kind::edge:
        add(one.edge);
        break;
      case node::kind::sequence:
        for (const std::size_t part : one.parts) add_node(tree_.nodes[part]);
        break;
      case node::kind::choice:
        add_choice(one);
        break;
      case node::kind::repeat:
        add_repeat(one);
        break;
      case node::kind::capture:
        add_save(2 * one.index);
        add_node(tree_.nodes[one.parts.front()]);
        add_save(2 * one.index + 1);
        break;
    }
  }

  void add_choice(const node& one) {
    std::vector<std::size_t> jumps;
    for (std::size_t index = 0; index + 1 < one.parts.size(); ++index) {
      const std::size_t fork = add(step::kind::fork);
      made_.steps[fork].to = fork + 1;
      add_node(tree_.nodes[one.parts[index]]);
      jumps.push_back(add(step::kind::jump));
      made_.steps[fork].other = made_.steps.size();
    }
    add_node(tree_.nodes[one.parts.back()]);
    for (const std::size_t jump : jumps) made_.steps[jump].to = made_.steps.size();
  }

  void add_repeat(const node& one) {
    const node& part = tree_.nodes[one.parts.front()];
    for (std::size_t count = 0; count < one.least; ++count) add_node(part);
    if (one.most == node::no_end) {
      const std::size_t fork = add(step::kind::fork);
      add_node(part);
      made_.steps[add(step::kind::jump)].to = fork;
      aim(fork, one.greedy);
      return;
    }
    std::vector<std::size_t> forks;
    for (std::size_t count = one.least; count < one.most; ++count) {
      forks.push_back(add(step::kind::fork));
      add_node(part);
    }
    for (const std::size_t fork : forks) aim(fork, one.greedy);
  }

  /// A fork goes into what follows it, or past all that there is now.
  void aim(std::size_t fork, bool greedy) {
    made_.steps[fork].to = greedy ? fork + 1 : made_.steps.size();
    made_.steps[fork].other = greedy ? made_.steps.size() : fork + 1;
  }

  void add_save(std::size_t slot) { made_.steps[add(step::kind::save)].to = slot; }

  std::size_t add(step::kind does) {
    if (made_.steps.size() == most_steps) {
      throw error(errc::invalid_argument, "reading the pattern '" + std::string(expression_) +
                                              "', which is too large: it repeats too much too often");
    }
    made_.steps.emplace_back().does = does;
    return made_.steps.size() - 1;
  }

  std::string_view expression_;
  pattern_tree tree_;
  pattern_program made_;
};

}  // namespace

pattern_program compile_pattern(std::string_view expression) {
  return pattern_compiler(expression, parse_pattern(expression)).compile();
}

char32_t take_letter(std::string_view& text) noexcept {
  utf8proc_int32_t letter = -1;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &letter);
  text.remove_prefix(length > 0 ? static_cast<std::size_t>(length) : 1);
  return length > 0 ? static_cast<char32_t>(letter) : U'\uFFFD';
}

char32_t small_letter(char32_t letter) noexcept {
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(letter)));
}

bool is_word_letter(char32_t letter) noexcept {
  if (letter == U'_') return true;
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(letter));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) ||
         category == UTF8PROC_CATEGORY_ND;
}

bool letter_class::contains(char32_t letter) const noexcept {
  bool found = false;
  for (const auto& [first, last] : ranges) found = found || (letter >= first && letter <= last);
  for (const char escape : escapes) {
    const bool digit = letter >= U'0' && letter <= U'9';
    const bool space = letter == U' ' || (letter >= U'\t' && letter <= U'\r') || letter == U'\u00A0';
    switch (escape) {
      case 'd':
        found = found || digit;
        break;
      case 'D':
        found = found || !digit;
        break;
      case 'w':
        found = found || is_word_letter(letter);
        break;
      case 'W':
        found = found || !is_word_letter(letter);
        break;
      case 's':
        found = found || space;
        break;
      default:
        found = found || !space;
        break;
    }
  }
  return found != negated;
}

}  // namespace botcore::inline v0
