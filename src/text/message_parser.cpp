#include "message_parser.hpp"

#include <algorithm>

namespace botcore::inline v0 {
namespace {

constexpr int deepest_message_form = 8;

bool is_argument_letter(char letter) noexcept {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' ||
         (letter >= '0' && letter <= '9');
}

bool is_pattern_blank(char letter) noexcept {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

void append_text(std::vector<message_pattern::piece>& pieces, char letter) {
  if (pieces.empty() || pieces.back().type != message_pattern::piece::kind::text) pieces.emplace_back();
  pieces.back().text += letter;
}

}  // namespace

std::vector<message_pattern::piece> message_parser::parse() {
  return message(false, false);
}

std::vector<message_pattern::piece> message_parser::message(bool within_form, bool counts) {
  std::vector<piece> pieces;
  while (!at_end()) {
    const char letter = source_[at_];
    if (letter == '}') {
      if (within_form) return pieces;
      refuse("has a } that closes nothing; a brace as such is \\}", at_);
    }
    if (letter == '{') {
      pieces.push_back(place(counts));
      continue;
    }
    ++at_;
    if (letter == '\\') {
      append_text(pieces, escaped());
    } else if (letter == '#' && counts) {
      pieces.emplace_back().type = piece::kind::number;
    } else {
      append_text(pieces, letter);
    }
  }
  return pieces;
}

message_pattern::piece message_parser::place(bool counts) {
  const std::size_t begin = at_++;
  skip_blanks();
  piece made;
  made.type = piece::kind::argument;
  made.text = name("the name of an argument");
  skip_blanks();
  if (take('}')) return made;
  if (!take(','))
    refuse(at_end() ? "has a { that is not closed" : "needs a } or a comma after the name",
           at_end() ? begin : at_);
  skip_blanks();
  const std::size_t kind_begin = at_;
  const std::string kind = name("'plural' or 'select'");
  if (kind != "plural" && kind != "select")
    refuse("has '" + kind + "' in place of 'plural' or 'select'", kind_begin);
  made.type = kind == "plural" ? piece::kind::plural : piece::kind::select;
  skip_blanks();
  if (!take(',')) refuse("needs a comma and forms after '" + kind + "'", at_);
  read_branches(made, begin, counts || made.type == piece::kind::plural);
  return made;
}

void message_parser::read_branches(piece& into, std::size_t begin, bool counts) {
  if (++depth_ > deepest_message_form) refuse("has forms in forms more than 8 deep", begin);
  for (skip_blanks(); !take('}'); skip_blanks()) {
    if (at_end()) refuse("has a { that is not closed", begin);
    into.branches.push_back(next_branch(into, counts));
  }
  const bool complete = std::any_of(into.branches.begin(), into.branches.end(),
                                    [](const branch& one) { return one.selector == "other"; });
  if (!complete) refuse("needs the form 'other' among those of '" + into.text + "'", begin);
  --depth_;
}

message_pattern::branch message_parser::next_branch(const piece& of, bool counts) {
  const std::size_t begin = at_;
  branch made;
  made.selector = selector(of);
  for (const branch& before : of.branches) {
    if (before.selector == made.selector) refuse("has the form '" + made.selector + "' twice", begin);
  }
  skip_blanks();
  const std::size_t open = at_;
  if (!take('{')) refuse("needs a { after the form '" + made.selector + "'", at_);
  made.pieces = message(true, counts);
  if (!take('}')) refuse("has a { that is not closed", open);
  return made;
}

std::string message_parser::selector(const piece& of) {
  const std::size_t begin = at_;
  if (of.type == piece::kind::select) return name("the name of a form");
  if (take('=')) {
    const std::size_t end = std::min(source_.find_first_not_of("0123456789", at_), source_.size());
    const std::string digits(source_.substr(at_, end - at_));
    if (digits.empty() || digits.size() > 18 || (digits.size() > 1 && digits.front() == '0')) {
      refuse("needs a whole number after =", begin);
    }
    at_ = end;
    return "=" + digits;
  }
  std::string form = name("a plural form");
  if (!parse_plural_form(form))
    refuse("has '" + form + "', which is no plural form: zero, one, two, few, many, other, =N", begin);
  return form;
}

std::string message_parser::name(const char* what) {
  const std::size_t begin = at_;
  while (!at_end() && is_argument_letter(source_[at_])) ++at_;
  const bool begins_with_digit = at_ > begin && source_[begin] >= '0' && source_[begin] <= '9';
  if (at_ == begin || begins_with_digit) {
    refuse(std::string("needs ") + what + " here; a brace as such is \\{", begin);
  }
  return std::string(source_.substr(begin, at_ - begin));
}

char message_parser::escaped() {
  constexpr std::string_view plain = "{}#\\ ";
  if (!at_end()) {
    const char letter = source_[at_++];
    if (letter == 'n') return '\n';
    if (plain.find(letter) != std::string_view::npos) return letter;
    --at_;
  }
  refuse("has a \\ before something else than {, }, #, n, a space or \\", at_ - 1);
}

void message_parser::skip_blanks() noexcept {
  while (!at_end() && is_pattern_blank(source_[at_])) ++at_;
}

bool message_parser::take(char letter) noexcept {
  if (at_end() || source_[at_] != letter) return false;
  ++at_;
  return true;
}

void message_parser::refuse(const std::string& problem, std::size_t where) const {
  throw pattern_error(problem, where);
}

}  // namespace botcore::inline v0
