#include "formatted_text.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "ascii.hpp"
#include "refused.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> html_tags = {
    {{"b", "bold"},
     {"strong", "bold"},
     {"i", "italic"},
     {"em", "italic"},
     {"u", "underline"},
     {"ins", "underline"},
     {"s", "strikethrough"},
     {"strike", "strikethrough"},
     {"del", "strikethrough"},
     {"tg-spoiler", "spoiler"},
     {"code", "code"},
     {"pre", "pre"},
     {"a", "text_link"},
     {"blockquote", "blockquote"}}};

[[noreturn]] void cannot_parse(const std::string& why) {
  throw bad_request("can't parse entities: " + why);
}

void append_utf8(std::string& out, std::uint32_t point) {
  if (point < 0x80) {
    out += static_cast<char>(point);
  } else if (point < 0x800) {
    out += static_cast<char>(0xC0 | (point >> 6));
    out += static_cast<char>(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    out += static_cast<char>(0xE0 | (point >> 12));
    out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (point & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (point >> 18));
    out += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (point & 0x3F));
  }
}

/// The code point of "#123" or "#x7b"; zero when it is none.
std::uint32_t numeric_reference(std::string_view name) {
  const bool hexadecimal = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
  std::uint32_t point = 0;
  for (const char c : name.substr(hexadecimal ? 2 : 1)) {
    std::uint32_t digit = 99;
    if (c >= '0' && c <= '9') digit = static_cast<std::uint32_t>(c - '0');
    if (hexadecimal && (c | 0x20) >= 'a' && (c | 0x20) <= 'f')
      digit = static_cast<std::uint32_t>((c | 0x20) - 'a' + 10);
    if (digit == 99) return 0;
    point = point * (hexadecimal ? 16 : 10) + digit;
    if (point > 0x10FFFF) return 0;
  }
  return point >= 0xD800 && point < 0xE000 ? 0 : point;
}

class html_parser {
 public:
  explicit html_parser(std::string_view markup) : markup_(markup) {}

  formatted_text parse() {
    while (at_ < markup_.size()) {
      const char c = markup_[at_];
      if (c == '&') {
        read_reference(result_.text);
      } else if (c == '<' && at_ + 1 < markup_.size() && markup_[at_ + 1] == '/') {
        read_end_tag();
      } else if (c == '<') {
        read_start_tag();
      } else {
        result_.text += c;
        ++at_;
      }
    }
    if (!open_.empty())
      cannot_parse("Can't find end tag corresponding to start tag \"" + open_.back().tag + '"');
    sort_entities(result_.entities);
    return std::move(result_);
  }

 private:
  struct open_tag {
    std::string tag;
    std::string type;
    std::size_t text_begin;
    std::string argument;  // the link's address, or the code's language
  };

  std::string position(std::size_t at) const { return " at byte offset " + std::to_string(at); }

  /// What is no known reference stays as it stands.
  void read_reference(std::string& out) {
    const std::size_t end = markup_.find(';', at_);
    const std::string_view name =
        end == std::string_view::npos || end - at_ > 10 ? "" : markup_.substr(at_ + 1, end - at_ - 1);
    std::uint32_t point = 0;
    if (name == "lt") point = '<';
    if (name == "gt") point = '>';
    if (name == "amp") point = '&';
    if (name == "quot") point = '"';
    if (name.size() > 1 && name[0] == '#') point = numeric_reference(name);
    if (point == 0) {
      out += '&';
      ++at_;
      return;
    }
    append_utf8(out, point);
    at_ = end + 1;
  }

  std::string read_name(std::string_view ends) {
    const std::size_t begin = at_;
    while (at_ < markup_.size() && ends.find(markup_[at_]) == std::string_view::npos) ++at_;
    return ascii_lower(markup_.substr(begin, at_ - begin));
  }

  void skip_space() {
    while (at_ < markup_.size() && std::string_view(" \t\r\n").find(markup_[at_]) != std::string_view::npos)
      ++at_;
  }

  std::string read_value(std::size_t tag_begin) {
    std::string value;
    const char quote = at_ < markup_.size() ? markup_[at_] : '\0';
    if (quote != '"' && quote != '\'') return read_name(" \t\r\n>");
    ++at_;
    while (at_ < markup_.size() && markup_[at_] != quote) {
      if (markup_[at_] == '&') {
        read_reference(value);
      } else {
        value += markup_[at_++];
      }
    }
    if (at_ == markup_.size()) cannot_parse("Unclosed start tag" + position(tag_begin));
    ++at_;
    return value;
  }

  void read_start_tag() {
    const std::size_t begin = at_++;
    open_tag opened{read_name(" \t\r\n>"), {}, result_.text.size(), {}};
    std::vector<std::pair<std::string, std::string>> attributes;
    for (skip_space(); at_ < markup_.size() && markup_[at_] != '>'; skip_space()) {
      std::pair<std::string, std::string> attribute(read_name(" \t\r\n=>"), "");
      skip_space();
      if (at_ < markup_.size() && markup_[at_] == '=') {
        ++at_;
        skip_space();
        attribute.second = read_value(begin);
      }
      attributes.push_back(std::move(attribute));
    }
    if (at_ == markup_.size()) cannot_parse("Unclosed start tag" + position(begin));
    ++at_;
    classify(opened, attributes, begin);
    open_.push_back(std::move(opened));
  }

  void classify(open_tag& opened, const std::vector<std::pair<std::string, std::string>>& attributes,
                std::size_t begin) const {
    for (const auto& [tag, type] : html_tags) {
      if (opened.tag == tag) opened.type = type;
    }
    for (const auto& [name, value] : attributes) {
      if (opened.tag == "a" && name == "href") opened.argument = value;
      if (opened.tag == "span" && name == "class" && value == "tg-spoiler") opened.type = "spoiler";
      if (opened.tag == "code" && name == "class" && value.starts_with("language-"))
        opened.argument = value.substr(9);
      if (opened.tag == "blockquote" && name == "expandable") opened.type = "expandable_blockquote";
    }
    if (opened.tag == "span" && opened.type.empty()) {
      cannot_parse("Tag \"span\" must have class \"tg-spoiler\"" + position(begin));
    }
    if (opened.type.empty()) cannot_parse("Unsupported start tag \"" + opened.tag + '"' + position(begin));
  }

  void read_end_tag() {
    const std::size_t begin = at_;
    at_ += 2;
    const std::string name = read_name(" \t\r\n>");
    skip_space();
    if (at_ == markup_.size() || markup_[at_] != '>') cannot_parse("Unclosed end tag" + position(begin));
    ++at_;
    if (open_.empty()) cannot_parse("Unexpected end tag" + position(begin));
    if (!name.empty() && name != open_.back().tag) {
      cannot_parse("Unmatched end tag" + position(begin) + ", expected \"</" + open_.back().tag +
                   ">\", found \"</" + name + ">\"");
    }
    open_tag closed = std::move(open_.back());
    open_.pop_back();
    close(closed);
  }

  void close(const open_tag& closed) {
    const std::string_view text = result_.text;
    const std::string_view inside = text.substr(closed.text_begin);
    if (inside.empty()) return;
    json::object entity;
    entity["type"] = closed.type;
    entity["offset"] = utf16_length(text.substr(0, closed.text_begin));
    entity["length"] = utf16_length(inside);
    if (closed.tag == "code" && !open_.empty() && open_.back().tag == "pre" && !closed.argument.empty()) {
      open_.back().argument = closed.argument;  // <pre><code class="language-x"> is one entity
      return;
    }
    if (closed.tag == "pre" && !closed.argument.empty()) entity["language"] = closed.argument;
    if (closed.tag == "a") {
      // A link without an address is its own address, and plain text when it is none.
      const std::string url = closed.argument.empty() ? std::string(inside) : closed.argument;
      if (url.find("://") == std::string::npos && url.find('.') == std::string::npos) return;
      entity["url"] = url;
    }
    result_.entities.push_back(std::move(entity));
  }

  std::string_view markup_;
  std::size_t at_ = 0;
  std::vector<open_tag> open_;
  formatted_text result_;
};

}  // namespace

formatted_text parse_html(std::string_view markup) {
  return html_parser(markup).parse();
}

}  // namespace botcore::inline v0::sandbox
