#include "botcore/text/localized.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "botcore/text/language_tag.hpp"

namespace botcore::inline v0 {
namespace {

/// Whether `language`, or what is wider than it, stands in a list of tags between spaces.
bool is_listed(std::string_view list, std::string_view language) {
  for (std::string tag = normalized_language(language); !tag.empty(); tag = wider_language(tag)) {
    if (list.find(" " + tag + " ") != std::string_view::npos) return true;
  }
  return false;
}

// The customs of a language's largest country, from CLDR's short formats.
constexpr std::string_view comma_languages =
    " ru uk be de fr es it pt pl cs sk hu nl sv nb no nn da fi et lv lt el tr ro mo bg sr hr bs sl mk is ca "
    "gl eu az"
    " kk ky hy ka vi id uz sq af fo ";
constexpr std::string_view point_languages = " de-ch es-mx es-us ";
constexpr std::string_view dotted_dates =
    " ru uk be de pl cs sk fi et lv tr ro mo bg sr hr bs sl mk is nb no nn da az kk ky hy ka he iw ";
constexpr std::string_view slashed_dates = " fr es it pt ca gl el vi id ms ar en-gb en-ie en-au en-nz en-in ";

/// Longer than any double in plain digits.
using digits_buffer = std::array<char, 400>;

template <class... Precision>
std::string plain_digits(double value, Precision... precision) {
  digits_buffer buffer;
  const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                     std::chars_format::fixed, precision...);
  return std::string(buffer.data(), written.ptr);
}

}  // namespace

std::string localized_digits(std::string digits, std::string_view language) {
  const bool comma = is_listed(comma_languages, language) && !is_listed(point_languages, language);
  if (comma) std::replace(digits.begin(), digits.end(), '.', ',');
  return digits;
}

std::string decimal_digits(double value) {
  return plain_digits(value);
}

std::string decimal_digits(double value, int decimals) {
  return plain_digits(value, std::clamp(decimals, 0, 20));
}

std::string localized_date(std::chrono::year_month_day day, std::string_view language) {
  const int year = static_cast<int>(day.year());
  const unsigned month = static_cast<unsigned>(day.month());
  const unsigned of_month = static_cast<unsigned>(day.day());
  if (is_listed(dotted_dates, language)) return fmt::format("{:02}.{:02}.{:04}", of_month, month, year);
  if (is_listed(slashed_dates, language)) return fmt::format("{:02}/{:02}/{:04}", of_month, month, year);
  if (is_listed(" nl ", language)) return fmt::format("{:02}-{:02}-{:04}", of_month, month, year);
  return fmt::format("{:04}-{:02}-{:02}", year, month, of_month);
}

}  // namespace botcore::inline v0
