#include "api/formatting/html_tag.hpp"

#include "botcore/api/formatting/utf16.hpp"

#include <array>
#include <utility>

#include "api/formatting/parse_failure.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntityType;

struct known_html_tag {
  std::string_view name;
  MessageEntityType::known type;
};

constexpr std::array<known_html_tag, 17> known_html_tags = {{
    {"b", MessageEntityType::bold},
    {"strong", MessageEntityType::bold},
    {"i", MessageEntityType::italic},
    {"em", MessageEntityType::italic},
    {"u", MessageEntityType::underline},
    {"ins", MessageEntityType::underline},
    {"s", MessageEntityType::strikethrough},
    {"strike", MessageEntityType::strikethrough},
    {"del", MessageEntityType::strikethrough},
    {"tg-spoiler", MessageEntityType::spoiler},
    {"span", MessageEntityType::spoiler},
    {"blockquote", MessageEntityType::blockquote},
    {"a", MessageEntityType::text_link},
    {"code", MessageEntityType::code},
    {"pre", MessageEntityType::pre},
    {"tg-emoji", MessageEntityType::custom_emoji},
    {"tg-time", MessageEntityType::date_time},
}};

const known_html_tag* find_html_tag(std::string_view name) {
  for (const known_html_tag& tag : known_html_tags) {
    if (tag.name == name) return &tag;
  }
  return nullptr;
}

/// The number at the front, zero without one, modulo 2^32.
std::int32_t leading_number(std::string_view text) {
  const bool negative = text.starts_with('-');
  std::uint32_t value = 0;
  for (const char c : text.substr(negative ? 1 : 0)) {
    if (c < '0' || c > '9') break;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return static_cast<std::int32_t>(negative ? 0 - value : value);
}

class html_tag_reader {
 public:
  html_tag_reader(const markup_source& source, std::size_t begin)
      : source_(source), begin_(begin), at_(begin + 1) {}

  html_tag read() {
    while (!is_markup_space(source_[at_]) && source_[at_] != '>') ++at_;
    if (source_[at_] == '\0') fail("Unclosed start tag");
    tag_.name = lower_ascii(source_.between(begin_ + 1, at_));
    if (!find_html_tag(tag_.name)) fail("Unsupported start tag \"" + tag_.name + '"');
    while (true) {
      skip_space();
      if (source_[at_] == '>') break;
      read_attribute();
    }
    ++at_;
    if (tag_.name == "span" && tag_.arguments.text != "spoiler") {
      fail("Tag \"span\" must have class \"tg-spoiler\"");
    }
    return std::move(tag_);
  }

  std::size_t end() const { return at_; }

 private:
  [[noreturn]] void fail(const std::string& why) const { throw markup_error(why + at_byte(begin_)); }

  void skip_space() {
    while (source_[at_] != '\0' && is_markup_space(source_[at_])) ++at_;
  }

  void read_attribute() {
    const std::size_t name_begin = at_;
    while (!is_markup_space(source_[at_]) &&
           std::string_view("=>/\"'").find(source_[at_]) == std::string_view::npos) {
      ++at_;
    }
    const std::string_view name = source_.between(name_begin, at_);
    if (name.empty()) fail("Empty attribute name in the tag \"" + tag_.name + '"');
    skip_space();
    const bool has_value = source_[at_] == '=';
    if (has_value) {
      ++at_;
      skip_space();
    }
    if (source_[at_] == '\0') fail("Unclosed start tag \"" + tag_.name + '"');
    if (!has_value) {
      if (tag_.name == "blockquote" && name == "expandable") tag_.arguments.text = "1";
      return;
    }
    std::string value = source_[at_] == '"' || source_[at_] == '\'' ? read_quoted() : read_token();
    if (source_[at_] == '\0') fail("Unclosed start tag");
    keep(name, std::move(value));
  }

  std::string read_token() {
    const std::size_t begin = at_;
    const auto belongs = [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
             c == '-';
    };
    while (belongs(source_[at_])) ++at_;
    if (!is_markup_space(source_[at_]) && source_[at_] != '>') {
      throw markup_error("Unexpected end of name token" + at_byte(begin));
    }
    return lower_ascii(source_.between(begin, at_));
  }

  std::string read_quoted() {
    const char quote = source_[at_++];
    std::string value;
    while (source_[at_] != quote && source_[at_] != '\0') {
      const std::uint32_t point = source_[at_] == '&' ? read_character_reference(source_, at_) : 0;
      if (point != 0) {
        append_code_point(value, point);
      } else {
        value += source_[at_++];
      }
    }
    if (source_[at_] == quote) ++at_;
    return value;
  }

  void keep(std::string_view attribute, std::string value) {
    const std::string& tag = tag_.name;
    std::string& text = tag_.arguments.text;
    if (tag == "code" && attribute == "class") {
      if (value.starts_with("language-")) text = value.substr(9);
    } else if (tag == "span" && attribute == "class") {
      if (value.starts_with("tg-")) text = value.substr(3);
    } else if (tag == "tg-time" && attribute == "unix") {
      tag_.arguments.unix_time = leading_number(value);
    } else if (tag == "blockquote" && attribute == "expandable") {
      text = "1";
    } else if ((tag == "a" && attribute == "href") || (tag == "tg-emoji" && attribute == "emoji-id") ||
               (tag == "tg-time" && attribute == "format")) {
      text = std::move(value);
    }
  }

  const markup_source& source_;
  std::size_t begin_;
  std::size_t at_;
  html_tag tag_;
};

std::uint32_t numeric_reference(const markup_source& source, std::size_t& end) {
  std::uint32_t point = 0;
  const bool hexadecimal = source[end] == 'x';
  if (hexadecimal) ++end;
  while (true) {
    const char c = source[end];
    const char lower = static_cast<char>(c | 0x20);
    if (c >= '0' && c <= '9') {
      point = point * (hexadecimal ? 16 : 10) + static_cast<std::uint32_t>(c - '0');
    } else if (hexadecimal && lower >= 'a' && lower <= 'f') {
      point = point * 16 + static_cast<std::uint32_t>(lower - 'a' + 10);
    } else {
      return point;
    }
    ++end;
  }
}

}  // namespace

html_tag read_html_tag(const markup_source& source, std::size_t& at) {
  html_tag_reader reader(source, at);
  html_tag tag = reader.read();
  at = reader.end();
  if (!is_utf8(tag.arguments.text)) {
    throw markup_error(
        "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
        "surrogate "
        "code units");
  }
  return tag;
}

std::uint32_t read_character_reference(const markup_source& source, std::size_t& at) {
  constexpr std::size_t longest_number = 9;  // "&#x10fffe"
  std::size_t end = at + 1;
  std::uint32_t point = 0;
  if (source[end] == '#') {
    ++end;
    point = numeric_reference(source, end);
    if (point >= 0x10ffff || end - at > longest_number) return 0;
  } else {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    while (is_letter(source[end])) ++end;
    const std::string_view name = source.between(at + 1, end);
    if (name == "lt") point = '<';
    if (name == "gt") point = '>';
    if (name == "amp") point = '&';
    if (name == "quot") point = '"';
  }
  if (point == 0) return 0;
  at = source[end] == ';' ? end + 1 : end;
  return point;
}

api::MessageEntityType simple_html_tag(std::string_view name) {
  const known_html_tag* tag = find_html_tag(name);
  return tag ? api::MessageEntityType(tag->type) : api::MessageEntityType();
}

}  // namespace botcore::inline v0
