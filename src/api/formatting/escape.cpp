#include "botcore/api/formatting/escape.hpp"

namespace botcore::inline v0 {
namespace {

std::string with_backslashes(std::string_view text, std::string_view special) {
  std::string escaped;
  escaped.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace

std::string escape_markdown_v2(std::string_view text) {
  return with_backslashes(text, "\\_*[]()~`>#+-=|{}.!");
}

std::string escape_markdown_v2_code(std::string_view text) {
  return with_backslashes(text, "\\`");
}

std::string escape_markdown_v2_url(std::string_view url) {
  return with_backslashes(url, "\\)");
}

std::string escape_html(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    switch (c) {
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '&':
        escaped += "&amp;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string escape_markdown(std::string_view text) {
  return with_backslashes(text, "_*`[");
}

}  // namespace botcore::inline v0
