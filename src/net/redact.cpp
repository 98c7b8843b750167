#include "botcore/net/redact.hpp"

#include <cstddef>

namespace botcore::inline v0 {
namespace {

constexpr std::size_t shortest_bot_id = 5;
constexpr std::size_t shortest_secret = 20;

bool token_digit(char c) {
  return c >= '0' && c <= '9';
}

bool secret_character(char c) {
  return token_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

/// How many characters at `at` make a colon: 1, 3 when percent-encoded, 0 when none is there.
std::size_t colon_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, 3);
  if (rest.starts_with(':')) return 1;
  return rest == "%3A" || rest == "%3a" ? 3 : 0;
}

/// Where the token ends whose digits are [begin, digits_end); `begin` when it is none.
std::size_t token_end(std::string_view text, std::size_t begin, std::size_t digits_end) {
  if (digits_end - begin < shortest_bot_id) return begin;
  const std::size_t colon = colon_length(text, digits_end);
  if (colon == 0) return begin;
  const std::size_t secret = digits_end + colon;
  std::size_t end = secret;
  while (end < text.size() && secret_character(text[end])) ++end;
  return end - secret >= shortest_secret ? end : begin;
}

}  // namespace

std::string redact_tokens(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t digits_end = at;
    while (digits_end < text.size() && token_digit(text[digits_end])) ++digits_end;
    if (digits_end == at) {
      clean += text[at++];
      continue;
    }
    if (const std::size_t end = token_end(text, at, digits_end); end != at) {
      clean += "<redacted>";
      at = end;
    } else {
      clean += text.substr(at, digits_end - at);
      at = digits_end;
    }
  }
  return clean;
}

}  // namespace botcore::inline v0
