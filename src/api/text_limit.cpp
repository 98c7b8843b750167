#include "text_limit.hpp"

#include <algorithm>

#include "botcore/core/error.hpp"

namespace botcore::inline v0 {
namespace {

std::string_view without_outer_space(std::string_view text) {
  constexpr std::string_view white_space = " \t\r\n";
  const auto begin = std::min(text.find_first_not_of(white_space), text.size());
  const auto end = text.find_last_not_of(white_space);
  return end == std::string_view::npos ? std::string_view() : text.substr(begin, end + 1 - begin);
}

/// Whether the server takes out the character that this begins with: carriage returns, line and paragraph separators, marks
/// of direction (U+2028 to U+202E).
bool is_dropped(std::string_view text) {
  if (text.starts_with('\r')) return true;
  return text.size() == 3 && text.starts_with("\xE2\x80") && text[2] >= '\xA8' && text[2] <= '\xAE';
}

std::size_t length_in(text_unit unit, std::string_view text) {
  if (unit == text_unit::bytes) return text.size();
  const std::string_view counted = without_outer_space(text);
  std::size_t length = 0;
  for (std::size_t at = 0; at != counted.size(); ++at) {
    const bool continues = (static_cast<unsigned char>(counted[at]) & 0xC0) == 0x80;
    if (!continues && !is_dropped(counted.substr(at, 3))) ++length;
  }
  return length;
}

[[noreturn]] void throw_over_limit(const text_limit& limit, const std::string& found) {
  throw error(errc::invalid_argument,
              "sending " + std::string(limit.owner) + ", whose " + std::string(limit.name) + " " + found);
}

void check_text(const text_limit& limit, const std::string& text, bool marked_up) {
  if (text.empty() && limit.least > 0) throw_over_limit(limit, "is empty");
  if (marked_up || text.size() <= limit.most) return;  // no text has more characters than bytes
  const std::size_t length = length_in(limit.unit, text);
  if (length <= limit.most) return;
  const char* unit = limit.unit == text_unit::bytes ? " bytes" : " characters";
  throw_over_limit(limit, "has " + std::to_string(length) + unit + "; Telegram takes at most " +
                              std::to_string(limit.most));
}

}  // namespace

void encode_text(json_writer& out, const text_limit& limit, const std::string& text, bool marked_up) {
  if (out.checks_limits()) check_text(limit, text, marked_up);
  encode_member(out, limit.name, text);
}

void encode_text(json_writer& out, const text_limit& limit, const std::optional<std::string>& text,
                 bool marked_up) {
  if (text) encode_text(out, limit, *text, marked_up);
}

}  // namespace botcore::inline v0
