#include "botcore/text/message_pattern.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "message_parser.hpp"

namespace botcore::inline v0 {
namespace {

using pattern_pieces = std::vector<message_pattern::piece>;
using pattern_piece = message_pattern::piece;
using pattern_branch = message_pattern::branch;

const pattern_branch* find_branch(const pattern_piece& of, std::string_view selector) noexcept {
  const auto found = std::find_if(of.branches.begin(), of.branches.end(),
                                  [&](const pattern_branch& one) { return one.selector == selector; });
  return found == of.branches.end() ? nullptr : &*found;
}

/// Writes one message.
class pattern_writer {
 public:
  pattern_writer(std::string_view language, std::span<const message_argument> arguments,
                 std::vector<std::string>* missing)
      : language_(language), arguments_(arguments), missing_(missing) {}

  void write(const pattern_pieces& pieces, const message_argument* counted) {
    for (const pattern_piece& one : pieces) write(one, counted);
  }

  std::string take() noexcept { return std::move(written_); }

 private:
  void write(const pattern_piece& one, const message_argument* counted) {
    using kind = pattern_piece::kind;
    if (one.type == kind::text) {
      written_ += one.text;
    } else if (one.type == kind::number) {
      written_ += counted ? counted->localized(language_) : "#";
    } else if (const message_argument* given = find(one.text)) {
      if (one.type == kind::argument) {
        written_ += given->localized(language_);
      } else {
        write(chosen(one, *given).pieces, one.type == kind::plural ? given : counted);
      }
    } else {
      written_ += "{" + one.text + "}";
      if (missing_) missing_->push_back(one.text);
    }
  }

  const message_argument* find(std::string_view name) const noexcept {
    const auto found = std::find_if(arguments_.begin(), arguments_.end(),
                                    [&](const message_argument& given) { return given.name() == name; });
    return found == arguments_.end() ? nullptr : &*found;
  }

  const pattern_branch& chosen(const pattern_piece& one, const message_argument& given) const {
    const pattern_branch* found = nullptr;
    if (one.type == pattern_piece::kind::select) {
      found = find_branch(one, given.text());
    } else if (given.is_number()) {
      found = find_branch(one, "=" + given.text());
      if (!found) found = find_branch(one, to_string(plural_rules::of(language_).form(given.text())));
    }
    return found ? *found : *find_branch(one, "other");  // which the parser made sure of
  }

  std::string_view language_;
  std::span<const message_argument> arguments_;
  std::vector<std::string>* missing_;
  std::string written_;
};

std::string escaped_text(std::string_view text) {
  std::string made;
  for (const char letter : text) {
    if (letter == '\n') {
      made += "\\n";
      continue;
    }
    if (std::string_view("{}#\\").find(letter) != std::string_view::npos) made += '\\';
    made += letter;
  }
  return made;
}

void write_source(std::string& made, const pattern_pieces& pieces) {
  using kind = pattern_piece::kind;
  for (const pattern_piece& one : pieces) {
    if (one.type == kind::text) {
      made += escaped_text(one.text);
    } else if (one.type == kind::number) {
      made += '#';
    } else {
      made += "{" + one.text;
      if (one.type != kind::argument) made += one.type == kind::plural ? ", plural," : ", select,";
      for (const pattern_branch& form : one.branches) {
        made += " " + form.selector + " {";
        write_source(made, form.pieces);
        made += '}';
      }
      made += '}';
    }
  }
}

template <class Visit>
void visit_pieces(const pattern_pieces& pieces, Visit& visit) {
  for (const pattern_piece& one : pieces) {
    visit(one);
    for (const pattern_branch& form : one.branches) visit_pieces(form.pieces, visit);
  }
}

bool same_pieces(const pattern_pieces& left, const pattern_pieces& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const pattern_piece& one, const pattern_piece& other) {
                      return one.type == other.type && one.text == other.text &&
                             std::equal(one.branches.begin(), one.branches.end(), other.branches.begin(),
                                        other.branches.end(), [](const auto& form, const auto& other_form) {
                                          return form.selector == other_form.selector &&
                                                 same_pieces(form.pieces, other_form.pieces);
                                        });
                    });
}

}  // namespace

pattern_error::pattern_error(const std::string& problem, std::size_t offset)
    : error(errc::malformed_data, "reading a message that " + problem), offset_(offset) {}

message_argument message_argument::number(std::string_view name, std::string digits) {
  message_argument made(name, std::move(digits));
  made.kind_ = kind::number;
  return made;
}

std::string message_argument::localized(std::string_view language) const {
  switch (kind_) {
    case kind::number:
      return localized_digits(text_, language);
    case kind::day:
      return localized_date(day_, language);
    case kind::text:
      break;
  }
  return text_;
}

message_pattern::message_pattern(std::string_view source) : pieces_(message_parser(source).parse()) {}

std::string message_pattern::format(std::string_view language, std::span<const message_argument> arguments,
                                    std::vector<std::string>* missing) const {
  pattern_writer writer(language, arguments, missing);
  writer.write(pieces_, nullptr);
  return writer.take();
}

std::set<std::string> message_pattern::arguments() const {
  std::set<std::string> names;
  auto collect = [&](const piece& one) {
    if (one.type != piece::kind::text && one.type != piece::kind::number) names.insert(one.text);
  };
  visit_pieces(pieces_, collect);
  return names;
}

std::vector<std::string> message_pattern::plural_problems(std::string_view language) const {
  std::vector<std::string> problems;
  const plural_rules& rules = plural_rules::of(language);
  auto look = [&](const piece& one) {
    if (one.type != piece::kind::plural) return;
    for (const plural_form form : rules.forms()) {
      const std::string name(to_string(form));
      if (!find_branch(one, name))
        problems.push_back("needs the plural form '" + name + "' of '" + one.text + "'");
    }
    for (const branch& form : one.branches) {
      const auto read = parse_plural_form(form.selector);
      if (!read || *read == plural_form::other || rules.has(*read)) continue;
      problems.push_back("has the plural form '" + form.selector + "' of '" + one.text +
                         "', which no number takes");
    }
  };
  visit_pieces(pieces_, look);
  return problems;
}

std::string message_pattern::source() const {
  std::string made;
  write_source(made, pieces_);
  return made;
}

bool operator==(const message_pattern& left, const message_pattern& right) {
  return same_pieces(left.pieces_, right.pieces_);
}

}  // namespace botcore::inline v0
