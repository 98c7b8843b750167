/// @file
/// Which form of a word a number asks for: CLDR's cardinal plural rules.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// The plural forms that languages have, by CLDR's names. Every language has `other`.
enum class plural_form : std::uint8_t { zero, one, two, few, many, other };

/// "few".
BOTCORE_EXPORT std::string_view to_string(plural_form form) noexcept;
/// The form of this name; none when there is none.
BOTCORE_EXPORT std::optional<plural_form> parse_plural_form(std::string_view name) noexcept;

/// What the rules ask of a number as it is written: 1.50 is other than 1.5 in some languages.
/// @see https://www.unicode.org/reports/tr35/tr35-numbers.html#Plural_Operand_Meanings
struct BOTCORE_EXPORT plural_operands {
  /// Reads a decimal: digits, and after a point more of them. A sign before it does not count; what is no number
  /// is read as zero.
  static plural_operands of(std::string_view digits) noexcept;

  std::uint64_t i = 0;  ///< the integer part; of very long ones the last digits, and far from small
  std::uint64_t f = 0;  ///< the digits behind the point
  std::uint64_t t = 0;  ///< the same without the zeros at the end
  int v = 0;            ///< how many they are
};

/// The rules of one language.
class BOTCORE_EXPORT plural_rules {
 public:
  /// Those of `language`, a tag such as "ru" or "pt-PT"; of the languages that are not known, those where every
  /// number takes `other`.
  static const plural_rules& of(std::string_view language) noexcept;
  /// Whether the rules of this language are known.
  static bool known(std::string_view language) noexcept;

  /// The form for a number as it is written, with a decimal point: "1", "0.5", "1.50".
  plural_form form(std::string_view digits) const noexcept { return choose_(plural_operands::of(digits)); }
  plural_form form(std::int64_t number) const noexcept;

  /// The forms that a text has to have: `other`, and those that whole numbers below a million and decimals take.
  std::span<const plural_form> forms() const noexcept { return {forms_.data(), count_}; }
  /// Whether any number takes this form.
  bool has(plural_form form) const noexcept;

  /// @cond
  using choose = plural_form (*)(const plural_operands&) noexcept;
  template <class... Forms>
  constexpr plural_rules(std::string_view languages, choose rule, bool many_for_millions,
                         Forms... forms) noexcept
      : languages_(languages),
        choose_(rule),
        millions_(many_for_millions),
        forms_{forms...},
        count_(sizeof...(forms)) {}
  bool covers(std::string_view between_spaces) const noexcept {
    return languages_.find(between_spaces) != std::string_view::npos;
  }
  /// @endcond

 private:
  std::string_view languages_;  // " en de ": each between spaces
  choose choose_;
  bool millions_;  // whole millions take `many`, which need not be written
  std::array<plural_form, 6> forms_;
  std::size_t count_;
};

}  // namespace botcore::inline v0
