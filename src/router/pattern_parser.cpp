#include <string>
#include <utility>

#include "botcore/core/error.hpp"

#include "pattern_tree.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::size_t deepest_nesting = 50;
constexpr std::size_t most_repeats = 100;

class pattern_parser {
 public:
  explicit pattern_parser(std::string_view expression) : whole_(expression), rest_(expression) {}

  pattern_tree parse() {
    tree_.any_case = skip("(?i)");
    tree_.root = parse_choice();
    if (!rest_.empty()) refuse("a ) that closes nothing");
    return std::move(tree_);
  }

 private:
  using kind = pattern_node::kind;

  std::size_t parse_choice() {
    if (++depth_ > deepest_nesting) refuse("groups nested too deep");
    pattern_node choice;
    choice.is = kind::choice;
    do {
      choice.parts.push_back(parse_sequence());
    } while (skip("|"));
    --depth_;
    return choice.parts.size() == 1 ? choice.parts.front() : keep(std::move(choice));
  }

  std::size_t parse_sequence() {
    pattern_node sequence;
    sequence.is = kind::sequence;
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      const std::size_t atom = parse_atom();
      sequence.parts.push_back(parse_repeat(atom));
    }
    return keep(std::move(sequence));
  }

  std::size_t parse_repeat(std::size_t atom) {
    pattern_node repeat;
    repeat.is = kind::repeat;
    if (skip("*")) {
    } else if (skip("+")) {
      repeat.least = 1;
    } else if (skip("?")) {
      repeat.most = 1;
    } else if (!rest_.empty() && rest_.front() == '{') {
      parse_count(repeat);
    } else {
      return atom;
    }
    repeat.greedy = !skip("?");
    if (!rest_.empty() && std::string_view("*+?{").find(rest_.front()) != std::string_view::npos) {
      refuse("a repetition of a repetition");
    }
    repeat.parts.push_back(atom);
    return keep(std::move(repeat));
  }

  void parse_count(pattern_node& repeat) {
    skip("{");
    repeat.least = parse_number();
    repeat.most = repeat.least;
    if (skip(","))
      repeat.most = !rest_.empty() && rest_.front() == '}' ? pattern_node::no_end : parse_number();
    if (!skip("}") || repeat.most < repeat.least) refuse("a count that is not like {2}, {2,} or {2,5}");
  }

  std::size_t parse_number() {
    std::size_t number = 0;
    bool any = false;
    for (; !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; rest_.remove_prefix(1)) {
      number = number * 10 + static_cast<std::size_t>(rest_.front() - '0');
      any = true;
      if (number > most_repeats) refuse("a count above 100");
    }
    if (!any) refuse("a { that begins no count: write \\{ for the letter");
    return number;
  }

  std::size_t parse_atom() {
    if (skip("(")) return parse_group();
    if (skip("[")) return parse_class();
    if (skip(".")) return keep_simple(kind::any);
    if (skip("^")) return keep_edge(pattern_step::kind::begin);
    if (skip("$")) return keep_edge(pattern_step::kind::end);
    if (skip("\\")) return parse_escape();
    if (std::string_view("*+?{").find(rest_.front()) != std::string_view::npos)
      refuse("a repetition of nothing");
    return keep_letter(take_letter(rest_));
  }

  std::size_t parse_group() {
    pattern_node capture;
    const bool captures = !skip("?:");
    if (captures && !rest_.empty() && rest_.front() == '?')
      refuse("a (? that is not (?:, nor (?i) at the beginning");
    capture.is = kind::capture;
    if (captures) capture.index = ++tree_.captures;
    const std::size_t inside = parse_choice();
    if (!skip(")")) refuse("a ( that is not closed");
    if (!captures) return inside;
    capture.parts.push_back(inside);
    return keep(std::move(capture));
  }

  std::size_t parse_escape() {
    if (rest_.empty()) refuse("a backslash at the end");
    if (skip("b")) return keep_edge(pattern_step::kind::word_edge);
    if (skip("B")) return keep_edge(pattern_step::kind::no_word_edge);
    letter_class escaped;
    if (take_class_escape(escaped)) return keep_class(std::move(escaped));
    return keep_letter(parse_escaped_letter());
  }

  bool take_class_escape(letter_class& into) {
    if (rest_.empty() || std::string_view("dDwWsS").find(rest_.front()) == std::string_view::npos)
      return false;
    into.escapes += rest_.front();
    rest_.remove_prefix(1);
    return true;
  }

  char32_t parse_escaped_letter() {
    if (rest_.empty()) refuse("a backslash at the end");
    if (skip("n")) return U'\n';
    if (skip("t")) return U'\t';
    if (skip("r")) return U'\r';
    const char32_t letter = take_letter(rest_);
    if (is_word_letter(letter)) refuse("an escape that there is none of");
    return letter;
  }

  std::size_t parse_class() {
    letter_class letters;
    letters.negated = skip("^");
    bool first = true;
    for (; !rest_.empty() && (first || rest_.front() != ']'); first = false) {
      if (rest_.front() == '\\' && rest_.size() > 1) {
        rest_.remove_prefix(1);
        if (take_class_escape(letters)) continue;
        add_range(letters, parse_escaped_letter());
      } else {
        add_range(letters, take_letter(rest_));
      }
    }
    if (!skip("]")) refuse("a [ that is not closed");
    return keep_class(std::move(letters));
  }

  void add_range(letter_class& letters, char32_t from) {
    char32_t last = from;
    if (rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']') {
      rest_.remove_prefix(1);
      last = skip("\\") ? parse_escaped_letter() : take_letter(rest_);
      if (last < from) refuse("a range that ends before it begins");
    }
    letters.ranges.emplace_back(from, last);
    if (!tree_.any_case) return;
    // A range such as A-Z is asked about small letters.
    for (char32_t letter = from; letter <= last && letter < from + 256; ++letter) {
      const char32_t small = small_letter(letter);
      if (small != letter) letters.ranges.emplace_back(small, small);
    }
  }

  std::size_t keep(pattern_node node) {
    tree_.nodes.push_back(std::move(node));
    return tree_.nodes.size() - 1;
  }
  std::size_t keep_simple(kind is) {
    pattern_node node;
    node.is = is;
    return keep(std::move(node));
  }
  std::size_t keep_edge(pattern_step::kind edge) {
    pattern_node node;
    node.is = kind::edge;
    node.edge = edge;
    return keep(std::move(node));
  }
  std::size_t keep_letter(char32_t letter) {
    pattern_node node;
    node.is = kind::letter;
    node.letter = tree_.any_case ? small_letter(letter) : letter;
    return keep(std::move(node));
  }
  std::size_t keep_class(letter_class letters) {
    pattern_node node;
    node.is = kind::one_of;
    node.index = tree_.classes.size();
    tree_.classes.push_back(std::move(letters));
    return keep(std::move(node));
  }

  bool skip(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }

  [[noreturn]] void refuse(const char* what) const {
    throw error(errc::invalid_argument, "reading the pattern '" + std::string(whole_) + "', which has " +
                                            what + ", at byte " +
                                            std::to_string(whole_.size() - rest_.size() + 1));
  }

  std::string_view whole_;
  std::string_view rest_;
  pattern_tree tree_;
  std::size_t depth_ = 0;
};

}  // namespace

pattern_tree parse_pattern(std::string_view expression) {
  return pattern_parser(expression).parse();
}

}  // namespace botcore::inline v0
