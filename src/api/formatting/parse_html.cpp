#include "botcore/api/formatting/parse.hpp"

#include <charconv>
#include <utility>
#include <vector>

#include "api/formatting/html_tag.hpp"
#include "api/formatting/link.hpp"
#include "api/formatting/markup_text.hpp"
#include "api/formatting/parse_failure.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntityType;

/// A tag that waits for its end.
struct open_tag {
  std::string name;
  html_arguments arguments;
  std::size_t text_begin;
  std::int64_t begin;
};

class html_parser {
 public:
  explicit html_parser(std::string_view markup) : source_(markup) {}

  formatted_text parse() {
    while (at_ < source_.size()) step();
    if (!open_.empty()) {
      throw markup_error("Can't find end tag corresponding to start tag \"" + open_.back().name + '"');
    }
    if (!is_utf8(out_.text())) {
      throw markup_error(
          "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
          "surrogate "
          "code units");
    }
    for (api::MessageEntity& entity : out_.entities()) {
      if (entity.type == MessageEntityType::code) entity.language.reset();
    }
    return std::move(out_).finish();
  }

 private:
  void step() {
    const char c = source_[at_];
    if (c == '&') {
      if (const std::uint32_t point = read_character_reference(source_, at_)) {
        out_.put_code_point(point);
        return;
      }
    } else if (c == '<') {
      if (source_[at_ + 1] == '/') {
        read_end_tag();
      } else {
        read_start_tag();
      }
      return;
    }
    out_.put(c);
    ++at_;
  }

  void read_start_tag() {
    html_tag tag = read_html_tag(source_, at_);
    open_.push_back({std::move(tag.name), std::move(tag.arguments), out_.text().size(), out_.units()});
  }

  void read_end_tag() {
    const std::size_t begin = at_;
    if (open_.empty()) throw markup_error("Unexpected end tag" + at_byte(begin));
    at_ += 2;
    const std::size_t name_begin = at_;
    while (!is_markup_space(source_[at_]) && source_[at_] != '>') ++at_;
    const std::string name = lower_ascii(source_.between(name_begin, at_));
    while (source_[at_] != '\0' && is_markup_space(source_[at_])) ++at_;
    if (source_[at_] != '>') throw markup_error("Unclosed end tag" + at_byte(begin));
    ++at_;
    if (!name.empty() && name != open_.back().name) {
      throw markup_error("Unmatched end tag" + at_byte(begin) + ", expected \"</" + open_.back().name +
                         ">\", found \"</" + name + ">\"");
    }
    const open_tag closed = std::move(open_.back());
    open_.pop_back();
    if (out_.units() > closed.begin) close(closed);
  }

  void close(const open_tag& closed) {
    const std::string& argument = closed.arguments.text;
    if (closed.name == "a") {
      out_.mark_link(argument.empty() ? std::string_view(out_.text()).substr(closed.text_begin) : argument,
                     closed.begin);
    } else if (closed.name == "tg-emoji") {
      if (!is_custom_emoji_id(argument)) throw markup_error("Invalid custom emoji identifier specified");
      out_.mark(MessageEntityType::custom_emoji, closed.begin).custom_emoji_id = argument;
    } else if (closed.name == "tg-time") {
      close_time(closed);
    } else if (closed.name == "pre") {
      close_pre(closed);
    } else if (closed.name == "code") {
      close_code(closed);
    } else if (closed.name == "blockquote" && !argument.empty()) {
      out_.mark(MessageEntityType::expandable_blockquote, closed.begin);
    } else {
      out_.mark(simple_html_tag(closed.name), closed.begin);
    }
  }

  void close_time(const open_tag& closed) {
    std::optional<std::string> format = normal_date_format(closed.arguments.text);
    if (!format) throw markup_error("Invalid date format used");
    if (closed.arguments.unix_time <= 0) return;
    api::MessageEntity& entity = out_.mark(MessageEntityType::date_time, closed.begin);
    entity.unix_time = std::chrono::sys_seconds(std::chrono::seconds(closed.arguments.unix_time));
    if (!format->empty()) entity.date_time_format = std::move(format);
  }

  /// The entity that was closed last, if it has this type and spans just what `closed` does.
  api::MessageEntity* same_span(MessageEntityType::known type, const open_tag& closed) {
    if (out_.entities().empty()) return nullptr;
    api::MessageEntity& last = out_.entities().back();
    const bool same = last.offset == closed.begin && last.length == out_.units() - closed.begin;
    return last.type == type && same ? &last : nullptr;
  }

  /// Code with a language inside, or around, is one entity with this.
  void close_pre(const open_tag& closed) {
    api::MessageEntity* inner = same_span(MessageEntityType::code, closed);
    if (inner && inner->language) {
      inner->type = MessageEntityType::pre;
    } else {
      out_.mark(MessageEntityType::pre, closed.begin);
    }
  }

  void close_code(const open_tag& closed) {
    const std::string& language = closed.arguments.text;
    api::MessageEntity* inner = same_span(MessageEntityType::pre, closed);
    if (inner && !inner->language && !language.empty()) {
      inner->language = language;
      return;
    }
    api::MessageEntity& code = out_.mark(MessageEntityType::code, closed.begin);
    if (!language.empty()) code.language = language;  // until the end, for a "pre" around
  }

  markup_source source_;
  std::size_t at_ = 0;
  markup_text out_;
  std::vector<open_tag> open_;
};

}  // namespace

parsed_text parse_html(std::string_view markup) {
  return parse_with<html_parser>(markup);
}

}  // namespace botcore::inline v0
