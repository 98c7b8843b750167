#include "schedule/place_names.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

#include <utf8proc.h>

namespace botcore::inline v0 {
namespace {

constexpr named_place places[] = {
    {"abu dhabi", "Asia/Dubai"},
    {"ahmedabad", "Asia/Kolkata"},
    {"ankara", "Europe/Istanbul"},
    {"atlanta", "America/New_York"},
    {"auckland", "Pacific/Auckland"},
    {"austin", "America/Chicago"},
    {"bangalore", "Asia/Kolkata"},
    {"barcelona", "Europe/Madrid"},
    {"basel", "Europe/Zurich"},
    {"beijing", "Asia/Shanghai"},
    {"bengaluru", "Asia/Kolkata"},
    {"bern", "Europe/Zurich"},
    {"birmingham", "America/Chicago"},
    {"birmingham", "Europe/London"},
    {"bonn", "Europe/Berlin"},
    {"boston", "America/New_York"},
    {"brasilia", "America/Sao_Paulo"},
    {"calgary", "America/Edmonton"},
    {"canberra", "Australia/Sydney"},
    {"cape town", "Africa/Johannesburg"},
    {"chennai", "Asia/Kolkata"},
    {"cologne", "Europe/Berlin"},
    {"dallas", "America/Chicago"},
    {"delhi", "Asia/Kolkata"},
    {"dusseldorf", "Europe/Berlin"},
    {"edinburgh", "Europe/London"},
    {"florence", "Europe/Rome"},
    {"frankfurt", "Europe/Berlin"},
    {"geneva", "Europe/Zurich"},
    {"glasgow", "Europe/London"},
    {"gothenburg", "Europe/Stockholm"},
    {"graz", "Europe/Vienna"},
    {"guangzhou", "Asia/Shanghai"},
    {"guadalajara", "America/Mexico_City"},
    {"guadalajara", "Europe/Madrid"},
    {"hamburg", "Europe/Berlin"},
    {"hanoi", "Asia/Ho_Chi_Minh"},
    {"houston", "America/Chicago"},
    {"hyderabad", "Asia/Karachi"},
    {"hyderabad", "Asia/Kolkata"},
    {"islamabad", "Asia/Karachi"},
    {"izmir", "Europe/Istanbul"},
    {"kharkiv", "Europe/Kyiv"},
    {"kiel", "Europe/Berlin"},
    {"krakow", "Europe/Warsaw"},
    {"kyoto", "Asia/Tokyo"},
    {"lahore", "Asia/Karachi"},
    {"las vegas", "America/Los_Angeles"},
    {"leipzig", "Europe/Berlin"},
    {"linz", "Europe/Vienna"},
    {"liverpool", "Europe/London"},
    {"lviv", "Europe/Kyiv"},
    {"lyon", "Europe/Paris"},
    {"manchester", "Europe/London"},
    {"marseille", "Europe/Paris"},
    {"medellin", "America/Bogota"},
    {"miami", "America/New_York"},
    {"milan", "Europe/Rome"},
    {"montreal", "America/Toronto"},
    {"mumbai", "Asia/Kolkata"},
    {"munich", "Europe/Berlin"},
    {"naples", "Europe/Rome"},
    {"new delhi", "Asia/Kolkata"},
    {"nice", "Europe/Paris"},
    {"odesa", "Europe/Kyiv"},
    {"osaka", "Asia/Tokyo"},
    {"ottawa", "America/Toronto"},
    {"philadelphia", "America/New_York"},
    {"porto", "Europe/Lisbon"},
    {"portland", "America/Los_Angeles"},
    {"portland", "America/New_York"},
    {"pune", "Asia/Kolkata"},
    {"quebec", "America/Toronto"},
    {"rio de janeiro", "America/Sao_Paulo"},
    {"rotterdam", "Europe/Amsterdam"},
    {"saint petersburg", "Europe/Moscow"},
    {"salzburg", "Europe/Vienna"},
    {"san diego", "America/Los_Angeles"},
    {"san francisco", "America/Los_Angeles"},
    {"san jose", "America/Costa_Rica"},
    {"san jose", "America/Los_Angeles"},
    {"seattle", "America/Los_Angeles"},
    {"seville", "Europe/Madrid"},
    {"shenzhen", "Asia/Shanghai"},
    {"st petersburg", "Europe/Moscow"},
    {"stuttgart", "Europe/Berlin"},
    {"tel aviv", "Asia/Jerusalem"},
    {"the hague", "Europe/Amsterdam"},
    {"turin", "Europe/Rome"},
    {"valencia", "America/Caracas"},
    {"valencia", "Europe/Madrid"},
    {"venice", "Europe/Rome"},
    {"washington", "America/New_York"},
    {"wellington", "Pacific/Auckland"},
    {"wuhan", "Asia/Shanghai"},
};

struct release_memory {
  void operator()(void* memory) const noexcept { std::free(memory); }
};

/// Small letters without accents; what is not UTF-8 stays as it is.
std::string fold_letters(std::string_view text) {
  utf8proc_uint8_t* folded = nullptr;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                     UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                               utf8proc_ssize_t(text.size()), &folded, options);
  const std::unique_ptr<utf8proc_uint8_t, release_memory> owned(folded);
  if (length < 0) return std::string(text);
  return std::string(reinterpret_cast<const char*>(folded), std::size_t(length));
}

}  // namespace

std::span<const named_place> more_places() noexcept {
  return places;
}

std::string fold_place(std::string_view name) {
  std::string folded;
  for (const char c : fold_letters(name)) {
    const bool between =
        c == ' ' || c == '_' || c == '-' || c == '.' || c == ',' || c == '\'' || c == '\t' || c == '\n';
    if (!between) folded += c;
    if (between && !folded.empty() && folded.back() != ' ') folded += ' ';
  }
  if (!folded.empty() && folded.back() == ' ') folded.pop_back();
  return folded;
}

std::size_t spelling_distance(std::string_view left, std::string_view right, std::size_t limit) {
  const std::size_t longer = std::max(left.size(), right.size());
  const std::size_t shorter = std::min(left.size(), right.size());
  if (longer - shorter > limit) return limit + 1;
  std::vector<std::size_t> before_last(right.size() + 1);
  std::vector<std::size_t> last(right.size() + 1);
  std::vector<std::size_t> now(right.size() + 1);
  for (std::size_t column = 0; column <= right.size(); ++column) last[column] = column;
  for (std::size_t row = 1; row <= left.size(); ++row) {
    now[0] = row;
    for (std::size_t column = 1; column <= right.size(); ++column) {
      const bool same = left[row - 1] == right[column - 1];
      now[column] = std::min({last[column] + 1, now[column - 1] + 1, last[column - 1] + (same ? 0 : 1)});
      const bool swapped =
          row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
      if (swapped) now[column] = std::min(now[column], before_last[column - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, now);
  }
  return std::min(last[right.size()], limit + 1);
}

}  // namespace botcore::inline v0
