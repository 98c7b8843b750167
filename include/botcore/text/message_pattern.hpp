/// @file
/// One message with places for arguments, and with the forms that a number or a word chooses between.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/error.hpp"
#include "botcore/core/export.hpp"
#include "botcore/text/message_argument.hpp"
#include "botcore/text/plural_rules.hpp"

namespace botcore::inline v0 {

/// A pattern that cannot be read: what is wrong, and where.
class BOTCORE_EXPORT pattern_error : public error {
 public:
  /// `offset` counts bytes of the pattern.
  pattern_error(const std::string& problem, std::size_t offset);
  std::size_t offset() const noexcept { return offset_; }

 private:
  std::size_t offset_;
};

/// A message as translators write it, read once.
///
/// - `{name}`: the argument of this name, a number or day as the language writes it.
/// - `{count, plural, =0 {none} one {# file} other {# files}}`: the form that the number asks for, an exact one first;
///   `#` is the number. `other` has to be there.
/// - `{who, select, her {her files} other {their files}}`: the form whose name the text is, else `other`.
/// - A backslash takes the meaning from `{`, `}`, `#`, a space and `\`; `\n` is a line break.
///
/// Forms may hold places and forms of their own, up to 8 deep.
class BOTCORE_EXPORT message_pattern {
 public:
  message_pattern() = default;
  /// @throws pattern_error
  explicit message_pattern(std::string_view source);

  /// The message in `language`. A place whose argument is not given stays as it is, `{name}`, and its name is added
  /// to `missing` unless that is null.
  std::string format(std::string_view language, std::span<const message_argument> arguments,
                     std::vector<std::string>* missing = nullptr) const;

  /// The names of all arguments.
  std::set<std::string> arguments() const;
  /// What is wrong with the plural forms for a language, as ends of sentences: those that it needs and the message
  /// does not have, and those that no number takes.
  std::vector<std::string> plural_problems(std::string_view language) const;

  /// A source that reads as this pattern.
  std::string source() const;
  friend BOTCORE_EXPORT bool operator==(const message_pattern& left, const message_pattern& right);

  /// @cond
  struct branch;
  struct piece {
    enum class kind : std::uint8_t { text, argument, number, plural, select };
    kind type = kind::text;
    std::string text;  // or the name of the argument
    std::vector<branch> branches;
  };
  struct branch {
    std::string selector;  // "few", "=0", "her"
    std::vector<piece> pieces;
  };
  /// @endcond

 private:
  std::vector<piece> pieces_;
};

}  // namespace botcore::inline v0
