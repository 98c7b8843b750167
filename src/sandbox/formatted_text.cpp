#include "formatted_text.hpp"

#include <algorithm>
#include <cstdint>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_command = 64;
constexpr std::size_t longest_username = 32;

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::size_t units_of(unsigned char lead) {
  if ((lead & 0xC0) == 0x80) return 0;
  return lead >= 0xF0 ? 2 : 1;
}

/// Whether the character that ends just before `at` continues a word: "a/b" holds no command. Letters beyond
/// ASCII do; punctuation from U+2000 to U+2BFF and emoji do not.
bool follows_word(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const char last = text[at - 1];
  if (static_cast<unsigned char>(last) < 0x80) return is_name_character(last) || last == '/' || last == '@';
  std::size_t lead = at - 1;
  while (lead > 0 && (text[lead] & 0xC0) == 0x80) --lead;
  const auto first = static_cast<unsigned char>(text[lead]);
  const bool symbol = first >= 0xF0 || (first == 0xE2 && static_cast<unsigned char>(text[lead + 1]) < 0xB0);
  return !symbol;
}

std::size_t name_length(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_name_character(text[end])) ++end;
  return end - at;
}

std::size_t command_bytes(std::string_view text, std::size_t at) {
  const std::size_t name = name_length(text, at + 1);
  if (name == 0 || name > longest_command) return 0;
  std::size_t end = at + 1 + name;
  if (end < text.size() && text[end] == '@') {
    const std::size_t bot = name_length(text, end + 1);
    if (bot >= 3 && bot <= longest_username) end += 1 + bot;
  }
  if (end < text.size() && text[end] == '/') return 0;
  return end - at;
}

std::size_t mention_bytes(std::string_view text, std::size_t at) {
  const std::size_t name = name_length(text, at + 1);
  return name >= 3 && name <= longest_username ? name + 1 : 0;
}

std::size_t link_bytes(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const std::size_t scheme = rest.starts_with("https://") ? 8 : rest.starts_with("http://") ? 7 : 0;
  if (scheme == 0) return 0;
  std::size_t end = scheme;
  while (end < rest.size() && !is_space(rest[end]) && rest[end] != '<' && rest[end] != '"') ++end;
  while (end > scheme && std::string_view(".,:;!?)'").find(rest[end - 1]) != std::string_view::npos) --end;
  return end > scheme ? end : 0;
}

struct found {
  const char* type = nullptr;
  std::size_t bytes = 0;
};

found entity_at(std::string_view text, std::size_t at) {
  found result;
  switch (text[at]) {
    case '/':
      result = {"bot_command", command_bytes(text, at)};
      break;
    case '@':
      result = {"mention", mention_bytes(text, at)};
      break;
    case 'h':
      result = {"url", link_bytes(text, at)};
      break;
    default:
      break;
  }
  if (result.bytes != 0 && follows_word(text, at)) result.bytes = 0;
  return result;
}

std::int64_t number(const json::value& entity, std::string_view field) {
  return entity.as_object().at(field).to_number<std::int64_t>();
}

bool covered(const json::array& entities, std::size_t offset) {
  return std::any_of(entities.begin(), entities.end(), [&](const json::value& one) {
    const auto begin = static_cast<std::size_t>(number(one, "offset"));
    return offset >= begin && offset < begin + static_cast<std::size_t>(number(one, "length"));
  });
}

}  // namespace

std::size_t utf16_length(std::string_view utf8) noexcept {
  std::size_t units = 0;
  for (const char c : utf8) units += units_of(static_cast<unsigned char>(c));
  return units;
}

bool is_utf8(std::string_view bytes) noexcept {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || at + length > bytes.size()) return false;
    std::uint32_t point = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t next = 1; next < length; ++next) {
      const auto tail = static_cast<unsigned char>(bytes[at + next]);
      if ((tail & 0xC0) != 0x80) return false;
      point = (point << 6) | (tail & 0x3FU);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    if (overlong || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return false;
    at += length;
  }
  return true;
}

void trim(formatted_text& formatted) {
  const std::string& text = formatted.text;
  std::size_t begin = 0;
  while (begin < text.size() && is_space(text[begin])) ++begin;
  std::size_t end = text.size();
  while (end > begin && is_space(text[end - 1])) --end;
  if (begin == 0 && end == text.size()) return;

  formatted.text = text.substr(begin, end - begin);
  const auto shift = static_cast<std::int64_t>(begin);  // white space is one unit a byte
  const auto length = static_cast<std::int64_t>(utf16_length(formatted.text));
  json::array kept;
  for (json::value& entity : formatted.entities) {
    const std::int64_t from = std::max<std::int64_t>(number(entity, "offset") - shift, 0);
    const std::int64_t to = std::min(number(entity, "offset") + number(entity, "length") - shift, length);
    if (to <= from) continue;
    entity.as_object()["offset"] = from;
    entity.as_object()["length"] = to - from;
    kept.push_back(std::move(entity));
  }
  formatted.entities = std::move(kept);
}

void sort_entities(json::array& entities) {
  std::stable_sort(entities.begin(), entities.end(), [](const json::value& left, const json::value& right) {
    const std::int64_t left_offset = number(left, "offset");
    const std::int64_t right_offset = number(right, "offset");
    return left_offset != right_offset ? left_offset < right_offset
                                       : number(left, "length") > number(right, "length");
  });
}

void find_entities(formatted_text& formatted) {
  const std::string_view text = formatted.text;
  json::array added;
  std::size_t offset = 0;
  for (std::size_t at = 0; at < text.size();) {
    const found entity = entity_at(text, at);
    const std::size_t bytes = std::max<std::size_t>(entity.bytes, 1);
    const std::size_t units = utf16_length(text.substr(at, bytes));
    if (entity.bytes != 0 && !covered(formatted.entities, offset)) {
      added.push_back(json::object({{"type", entity.type}, {"offset", offset}, {"length", units}}));
    }
    at += bytes;
    offset += units;
  }
  if (added.empty()) return;
  formatted.entities.insert(formatted.entities.end(), added.begin(), added.end());
  sort_entities(formatted.entities);
}

}  // namespace botcore::inline v0::sandbox
