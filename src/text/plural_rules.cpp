#include "botcore/text/plural_rules.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "botcore/text/language_tag.hpp"

namespace botcore::inline v0 {
namespace {

constexpr std::array<std::string_view, 6> form_names = {"zero", "one", "two", "few", "many", "other"};

/// The last digits of a long number, as one that no rule takes for a small one.
constexpr std::size_t longest_operand = 18;

std::uint64_t operand_value(std::string_view digits) noexcept {
  const bool cut = digits.size() > longest_operand;
  if (cut) digits.remove_prefix(digits.size() - longest_operand);
  std::uint64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return cut ? value + 1'000'000'000'000'000'000u : value;
}

/// The rules, one function for each set of languages that share them.
struct cardinal {
  using enum plural_form;
  using ops = plural_operands;

  static bool within(std::uint64_t value, std::uint64_t first, std::uint64_t last) noexcept {
    return value >= first && value <= last;
  }

  /// The number has no fraction other than zeros.
  static bool whole(const ops& n) noexcept { return n.t == 0; }
  static bool is(const ops& n, std::uint64_t value) noexcept { return whole(n) && n.i == value; }
  static bool ends_within(const ops& n, std::uint64_t modulus, std::uint64_t first,
                          std::uint64_t last) noexcept {
    return whole(n) && within(n.i % modulus, first, last);
  }
  static bool whole_millions(const ops& n) noexcept { return n.v == 0 && n.i != 0 && n.i % 1'000'000 == 0; }
  /// 1, 21, 31 … and not 11.
  static bool like_one(std::uint64_t value) noexcept { return value % 10 == 1 && value % 100 != 11; }
  /// 2–4, 22–24 … and not 12–14.
  static bool like_few(std::uint64_t value) noexcept {
    return within(value % 10, 2, 4) && !within(value % 100, 12, 14);
  }

  // @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html

  static plural_form no_plurals(const ops&) noexcept { return other; }
  static plural_form one_as_written(const ops& n) noexcept { return n.i == 1 && n.v == 0 ? one : other; }
  static plural_form one_by_value(const ops& n) noexcept { return is(n, 1) ? one : other; }
  static plural_form danish(const ops& n) noexcept {
    return is(n, 1) || (n.t != 0 && n.i <= 1) ? one : other;
  }
  static plural_form below_two(const ops& n) noexcept { return n.i <= 1 ? one : other; }
  static plural_form hindi(const ops& n) noexcept { return n.i == 0 || is(n, 1) ? one : other; }
  static plural_form spanish(const ops& n) noexcept {
    if (is(n, 1)) return one;
    return whole_millions(n) ? many : other;
  }
  static plural_form italian(const ops& n) noexcept {
    if (n.i == 1 && n.v == 0) return one;
    return whole_millions(n) ? many : other;
  }
  static plural_form french(const ops& n) noexcept {
    if (n.i <= 1) return one;
    return whole_millions(n) ? many : other;
  }
  static plural_form russian(const ops& n) noexcept {
    if (n.v != 0) return other;
    if (like_one(n.i)) return one;
    return like_few(n.i) ? few : many;
  }
  static plural_form belarusian(const ops& n) noexcept {
    if (!whole(n)) return other;
    if (like_one(n.i)) return one;
    return like_few(n.i) ? few : many;
  }
  static plural_form polish(const ops& n) noexcept {
    if (n.v != 0) return other;
    if (n.i == 1) return one;
    return like_few(n.i) ? few : many;
  }
  static plural_form czech(const ops& n) noexcept {
    if (n.v != 0) return many;
    if (n.i == 1) return one;
    return within(n.i, 2, 4) ? few : other;
  }
  static plural_form serbian(const ops& n) noexcept {
    const std::uint64_t decisive = n.v == 0 ? n.i : n.f;
    if (like_one(decisive)) return one;
    return like_few(decisive) ? few : other;
  }
  static plural_form macedonian(const ops& n) noexcept {
    return like_one(n.v == 0 ? n.i : n.f) ? one : other;
  }
  static plural_form icelandic(const ops& n) noexcept { return like_one(whole(n) ? n.i : n.t) ? one : other; }
  static plural_form slovenian(const ops& n) noexcept {
    if (n.v != 0) return few;
    switch (n.i % 100) {
      case 1:
        return one;
      case 2:
        return two;
      case 3:
      case 4:
        return few;
      default:
        return other;
    }
  }
  static plural_form lithuanian(const ops& n) noexcept {
    if (n.t != 0) return many;
    if (within(n.i % 100, 11, 19) || n.i % 10 == 0) return other;
    return n.i % 10 == 1 ? one : few;
  }
  static plural_form latvian(const ops& n) noexcept {
    if (ends_within(n, 10, 0, 0) || ends_within(n, 100, 11, 19) || (n.v == 2 && within(n.f % 100, 11, 19)))
      return zero;
    if ((whole(n) && like_one(n.i)) || (n.v == 2 && like_one(n.f)) || (n.v != 2 && n.f % 10 == 1)) return one;
    return other;
  }
  static plural_form romanian(const ops& n) noexcept {
    if (n.i == 1 && n.v == 0) return one;
    return n.v != 0 || n.i == 0 || within(n.i % 100, 1, 19) ? few : other;
  }
  static plural_form arabic(const ops& n) noexcept {
    if (!whole(n)) return other;
    if (n.i <= 2) return std::array{zero, one, two}[n.i];
    if (within(n.i % 100, 3, 10)) return few;
    return within(n.i % 100, 11, 99) ? many : other;
  }
  static plural_form hebrew(const ops& n) noexcept {
    if ((n.i == 1 && n.v == 0) || (n.i == 0 && n.v != 0)) return one;
    return n.i == 2 && n.v == 0 ? two : other;
  }
  static plural_form irish(const ops& n) noexcept {
    if (is(n, 1)) return one;
    if (is(n, 2)) return two;
    if (!whole(n)) return other;
    if (within(n.i, 3, 6)) return few;
    return within(n.i, 7, 10) ? many : other;
  }
  static plural_form welsh(const ops& n) noexcept {
    if (!whole(n)) return other;
    if (n.i <= 3) return std::array{zero, one, two, few}[n.i];
    return n.i == 6 ? many : other;
  }
};

constexpr plural_rules rule_table[] = {
    {" ja zh ko vi th id ms lo my km ", cardinal::no_plurals, false, cardinal::other},
    {" en de nl sv et fi gl yi fy ur sw ", cardinal::one_as_written, false, cardinal::one, cardinal::other},
    {" bg el hu tr nb no nn az ka kk ky uz mn ne sq ta te ml mr eo eu af fo ", cardinal::one_by_value, false,
     cardinal::one, cardinal::other},
    {" da ", cardinal::danish, false, cardinal::one, cardinal::other},
    {" hy ", cardinal::below_two, false, cardinal::one, cardinal::other},
    {" hi bn fa gu kn am zu ", cardinal::hindi, false, cardinal::one, cardinal::other},
    {" es ", cardinal::spanish, true, cardinal::one, cardinal::other},
    {" it ca pt-pt ", cardinal::italian, true, cardinal::one, cardinal::other},
    {" fr pt ", cardinal::french, true, cardinal::one, cardinal::other},
    {" ru uk ", cardinal::russian, false, cardinal::one, cardinal::few, cardinal::many, cardinal::other},
    {" be ", cardinal::belarusian, false, cardinal::one, cardinal::few, cardinal::many, cardinal::other},
    {" pl ", cardinal::polish, false, cardinal::one, cardinal::few, cardinal::many, cardinal::other},
    {" cs sk ", cardinal::czech, false, cardinal::one, cardinal::few, cardinal::many, cardinal::other},
    {" sr hr bs ", cardinal::serbian, false, cardinal::one, cardinal::few, cardinal::other},
    {" mk ", cardinal::macedonian, false, cardinal::one, cardinal::other},
    {" is ", cardinal::icelandic, false, cardinal::one, cardinal::other},
    {" sl ", cardinal::slovenian, false, cardinal::one, cardinal::two, cardinal::few, cardinal::other},
    {" lt ", cardinal::lithuanian, false, cardinal::one, cardinal::few, cardinal::many, cardinal::other},
    {" lv ", cardinal::latvian, false, cardinal::zero, cardinal::one, cardinal::other},
    {" ro mo ", cardinal::romanian, false, cardinal::one, cardinal::few, cardinal::other},
    {" ar ", cardinal::arabic, false, cardinal::zero, cardinal::one, cardinal::two, cardinal::few,
     cardinal::many, cardinal::other},
    {" he iw ", cardinal::hebrew, false, cardinal::one, cardinal::two, cardinal::other},
    {" ga ", cardinal::irish, false, cardinal::one, cardinal::two, cardinal::few, cardinal::many,
     cardinal::other},
    {" cy ", cardinal::welsh, false, cardinal::zero, cardinal::one, cardinal::two, cardinal::few,
     cardinal::many, cardinal::other},
};

const plural_rules* find_plural_rules(std::string_view language) {
  std::string tag = normalized_language(language);
  for (; !tag.empty(); tag = wider_language(tag)) {
    const std::string word = " " + tag + " ";
    for (const plural_rules& candidate : rule_table) {
      if (candidate.covers(word)) return &candidate;
    }
  }
  return nullptr;
}

}  // namespace

std::string_view to_string(plural_form form) noexcept {
  return form_names.at(static_cast<std::size_t>(form));
}

std::optional<plural_form> parse_plural_form(std::string_view name) noexcept {
  const auto found = std::find(form_names.begin(), form_names.end(), name);
  if (found == form_names.end()) return std::nullopt;
  return static_cast<plural_form>(found - form_names.begin());
}

plural_operands plural_operands::of(std::string_view digits) noexcept {
  plural_operands read;
  if (digits.starts_with('-') || digits.starts_with('+')) digits.remove_prefix(1);
  const std::size_t point = std::min(digits.find('.'), digits.size());
  read.i = operand_value(digits.substr(0, point));
  std::string_view fraction = digits.substr(std::min(point + 1, digits.size()));
  fraction = fraction.substr(0, fraction.find_first_not_of("0123456789"));
  read.v = static_cast<int>(fraction.size());
  read.f = operand_value(fraction);
  fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
  read.t = operand_value(fraction);
  return read;
}

const plural_rules& plural_rules::of(std::string_view language) noexcept {
  const plural_rules* found = find_plural_rules(language);
  return found ? *found : rule_table[0];
}

bool plural_rules::known(std::string_view language) noexcept {
  return find_plural_rules(language) != nullptr;
}

plural_form plural_rules::form(std::int64_t number) const noexcept {
  plural_operands read;
  read.i = number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
  return choose_(read);
}

bool plural_rules::has(plural_form form) const noexcept {
  return std::find(forms().begin(), forms().end(), form) != forms().end() ||
         (millions_ && form == plural_form::many);
}

}  // namespace botcore::inline v0
