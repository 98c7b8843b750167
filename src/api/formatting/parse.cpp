#include "botcore/api/formatting/parse.hpp"

namespace botcore::inline v0 {

markup_error::markup_error(const std::string& reason) : error(api_error_kind::cant_parse_entities, reason) {}

std::string markup_error::description() const {
  return "Can't parse entities: " + std::string(doing());
}

parsed_text parse_text(std::string_view markup, api::ParseMode mode) {
  switch (mode.value()) {
    case api::ParseMode::MarkdownV2:
      return parse_markdown_v2(markup);
    case api::ParseMode::HTML:
      return parse_html(markup);
    case api::ParseMode::Markdown:
      return parse_markdown(markup);
    default:
      throw error(errc::invalid_argument, "reading text of parse_mode \"" + std::string(mode.text()) + '"');
  }
}

}  // namespace botcore::inline v0
