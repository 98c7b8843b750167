#include "botcore/api/formatting/parse.hpp"
#include "botcore/api/formatting/utf16.hpp"

#include <utility>

#include "api/formatting/markup_text.hpp"
#include "api/formatting/parse_failure.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntityType;

/// Legacy Markdown: entities do not nest, and only their first characters can be escaped.
class legacy_markdown_parser {
 public:
  explicit legacy_markdown_parser(std::string_view markup) : source_(markup) {}

  formatted_text parse() {
    constexpr std::string_view marks = "_*`[";
    for (; at_ < source_.size(); ++at_) {
      const char c = source_[at_];
      if (c == '\\' && source_[at_ + 1] != '\0' && marks.find(source_[at_ + 1]) != std::string_view::npos) {
        out_.put(source_[++at_]);
      } else if (marks.find(c) == std::string_view::npos) {
        out_.put(c);
      } else {
        read_entity();
      }
    }
    return std::move(out_).finish();
  }

 private:
  void read_entity() {
    const std::size_t source_begin = at_;
    const std::int64_t begin = out_.units();
    const char mark = source_[at_];
    const bool block = source_.has(at_, "```");
    const std::string_view end = mark == '[' ? "]" : block ? "```" : source_.between(at_, at_ + 1);
    at_ += end.size();
    const std::string language = block ? read_code_language(source_, at_) : std::string();
    const std::size_t text_begin = at_;
    while (at_ < source_.size() && !source_.has(at_, end)) out_.put(source_[at_++]);
    if (at_ >= source_.size()) {
      throw markup_error("Can't find end of the entity starting at byte offset " +
                         std::to_string(source_begin));
    }
    const std::size_t text_end = at_;
    at_ += end.size() - 1;
    if (out_.units() == begin) return;
    if (mark == '[') {
      read_link(text_begin, text_end, begin);
    } else if (mark == '`') {
      api::MessageEntity& code = out_.mark(block ? MessageEntityType::pre : MessageEntityType::code, begin);
      if (!language.empty()) code.language = language;
    } else {
      out_.mark(mark == '*' ? MessageEntityType::bold : MessageEntityType::italic, begin);
    }
  }

  /// An address that does not end takes all that is left.
  void read_link(std::size_t text_begin, std::size_t text_end, std::int64_t begin) {
    if (source_[at_ + 1] != '(') {
      out_.mark_link(own_address(text_begin, text_end), begin);
      return;
    }
    const std::size_t url_begin = at_ + 2;
    at_ = url_begin;
    while (at_ < source_.size() && source_[at_] != ')') ++at_;
    out_.mark_link(source_.between(url_begin, at_), begin);
  }

  /// The address of "[text]", where the server has a flaw that this one must share to show what it shows: it writes
  /// the text over the markup while it reads, and takes the address from there afterwards. So "[example.org]" leads
  /// to "xample.orgg". What is no UTF-8 after that leads nowhere.
  std::string own_address(std::size_t begin, std::size_t end) const {
    const std::string& written = out_.text();
    std::string address;
    for (std::size_t at = begin; at < end; ++at) address += at < written.size() ? written[at] : source_[at];
    return is_utf8(address) ? address : std::string();
  }

  markup_source source_;
  std::size_t at_ = 0;
  markup_text out_;
};

}  // namespace

parsed_text parse_markdown(std::string_view markup) {
  return parse_with<legacy_markdown_parser>(markup);
}

}  // namespace botcore::inline v0
