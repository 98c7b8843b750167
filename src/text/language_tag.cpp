#include "botcore/text/language_tag.hpp"

#include <algorithm>

namespace botcore::inline v0 {
namespace {

bool is_tag_letter(char letter) noexcept {
  return letter >= 'a' && letter <= 'z';
}

bool is_tag_part(std::string_view part, bool first) noexcept {
  if (part.empty() || part.size() > 8 || (first && part.size() < 2)) return false;
  return std::all_of(part.begin(), part.end(), [first](char letter) {
    return is_tag_letter(letter) || (!first && letter >= '0' && letter <= '9');
  });
}

}  // namespace

std::string normalized_language(std::string_view tag) {
  std::string made;
  made.reserve(tag.size());
  for (const char letter : tag) {
    const bool upper = letter >= 'A' && letter <= 'Z';
    made += upper ? static_cast<char>(letter - 'A' + 'a') : (letter == '_' ? '-' : letter);
  }
  std::string_view rest = made;
  for (bool first = true;; first = false) {
    const std::size_t end = rest.find('-');
    if (!is_tag_part(rest.substr(0, end), first)) return {};
    if (end == std::string_view::npos) return made;
    rest.remove_prefix(end + 1);
  }
}

std::string wider_language(std::string_view normalized) {
  const std::size_t last = normalized.rfind('-');
  if (last == std::string_view::npos) return {};
  normalized = normalized.substr(0, last);
  // A single letter or digit announces what follows it, and goes with that.
  if (normalized.size() >= 2 && normalized[normalized.size() - 2] == '-') normalized.remove_suffix(2);
  return std::string(normalized);
}

std::string best_language(std::string_view wanted, const std::vector<std::string>& available) {
  for (std::string tag(wanted); !tag.empty(); tag = wider_language(tag)) {
    if (std::find(available.begin(), available.end(), tag) != available.end()) return tag;
  }
  return {};
}

}  // namespace botcore::inline v0
