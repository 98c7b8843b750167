/// @file
/// Regular expressions for what people type: in time that grows with the text alone, whatever the text is.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// What an expression matched, and its captures: views into the text.
class text_match {
 public:
  text_match(std::string_view text, std::vector<std::optional<std::pair<std::size_t, std::size_t>>> places)
      : text_(text), places_(std::move(places)) {}

  /// The number of captures.
  std::size_t size() const noexcept { return places_.size() - 1; }
  /// Capture `index`, from 1; 0 is all that matched. Empty when it took no part.
  std::string_view operator[](std::size_t index) const {
    const auto& place = places_.at(index);
    return place ? text_.substr(place->first, place->second - place->first) : std::string_view();
  }
  /// Whether capture `index` took part.
  bool has(std::size_t index) const { return places_.at(index).has_value(); }

 private:
  std::string_view text_;
  std::vector<std::optional<std::pair<std::size_t, std::size_t>>> places_;  // begin and end
};

/// A regular expression. Cheap to copy.
///
/// `.` `[a-z]` `[^…]` `\d` `\w` `\s` `\b` and their opposites, `^` `$` (of the whole text), `(…)`, `(?:…)`, `|`, `*` `+`
/// `?` `{2,5}` and these with `?` for as little as possible; `(?i)` at the beginning for any case of letters. Letters are
/// those of all scripts. There are no back-references and no looking around: matching goes through the text once, so
/// nobody can type what keeps the bot busy. Texts of more than 16 KiB, four times a message, do not match.
/// @par Thread safety  safe
class BOTCORE_EXPORT pattern {
 public:
  /// @throws error (invalid_argument) saying what is wrong with the expression, and where.
  explicit pattern(std::string_view expression);
  pattern(const pattern& other);
  pattern& operator=(const pattern& other);
  ~pattern();

  /// The first place in `text` that matches; nothing when there is none. `text` must outlive the result.
  std::optional<text_match> search(std::string_view text) const;

  /// The number of captures in the expression.
  std::size_t captures() const noexcept;

 private:
  std::shared_ptr<const struct pattern_program> program_;
};

}  // namespace botcore::inline v0
