#include "botcore/api/formatting/parse.hpp"

#include <utility>
#include <vector>

#include "api/formatting/link.hpp"
#include "api/formatting/markup_text.hpp"
#include "api/formatting/parse_failure.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntityType;

/// What may be open. Quotes have no end mark: they end with their last line.
enum class mark_kind {
  bold,
  italic,
  underline,
  strikethrough,
  spoiler,
  code,
  pre,
  pre_code,
  link,
  image,
  quote
};

struct open_mark {
  mark_kind kind;
  std::string language;
  std::size_t source_begin;
  std::size_t text_begin;
  std::int64_t begin;
};

/// The name that the server's messages use.
const char* name_of(mark_kind kind) {
  switch (kind) {
    case mark_kind::bold:
      return "Bold";
    case mark_kind::italic:
      return "Italic";
    case mark_kind::underline:
      return "Underline";
    case mark_kind::strikethrough:
      return "Strikethrough";
    case mark_kind::spoiler:
      return "Spoiler";
    case mark_kind::code:
      return "Code";
    case mark_kind::pre:
      return "Pre";
    case mark_kind::pre_code:
      return "PreCode";
    case mark_kind::link:
      return "TextUrl";
    case mark_kind::image:
      return "CustomEmoji";
    case mark_kind::quote:
      break;
  }
  return "BlockQuote";
}

MessageEntityType type_of(mark_kind kind) {
  switch (kind) {
    case mark_kind::bold:
      return MessageEntityType::bold;
    case mark_kind::italic:
      return MessageEntityType::italic;
    case mark_kind::underline:
      return MessageEntityType::underline;
    case mark_kind::strikethrough:
      return MessageEntityType::strikethrough;
    case mark_kind::spoiler:
      return MessageEntityType::spoiler;
    case mark_kind::code:
      return MessageEntityType::code;
    default:
      return MessageEntityType::pre;
  }
}

std::size_t mark_length(mark_kind kind) {
  switch (kind) {
    case mark_kind::underline:
    case mark_kind::spoiler:
    case mark_kind::image:
      return 2;
    case mark_kind::pre:
    case mark_kind::pre_code:
      return 3;
    default:
      return 1;
  }
}

class markdown_v2_parser {
 public:
  explicit markdown_v2_parser(std::string_view markup) : source_(markup) {}

  formatted_text parse() {
    while (at_ < source_.size()) step();
    if (in_quote_) end_last_quote();
    if (!open_.empty()) fail_unclosed();
    return std::move(out_).finish();
  }

 private:
  // Each step leaves `at_` behind what it read.
  void step() {
    const char c = source_[at_];
    if (c == '\\' && is_escapable(source_[at_ + 1])) {
      const char escaped = source_[at_ + 1];
      out_.put(escaped);
      if (escaped != '\r') at_line_begin_ = escaped == '\n';
      at_ += 2;
    } else if (!is_reserved(c)) {
      out_.put(c);
      if (c != '\r') at_line_begin_ = false;
      ++at_;
    } else if (c == '\n') {
      read_line_end();
    } else if (closes(c)) {
      close();
    } else if (c == '>') {
      read_quote_mark();
    } else {
      open();
    }
  }

  static bool is_escapable(char c) { return c > 0 && c <= 126; }

  bool in_code() const {
    if (open_.empty()) return false;
    const mark_kind kind = open_.back().kind;
    return kind == mark_kind::code || kind == mark_kind::pre || kind == mark_kind::pre_code;
  }

  bool is_reserved(char c) const {
    if (in_code()) return c == '`';
    return c != '\0' && std::string_view("_*[]()~`>#+-=|{}.!\n").find(c) != std::string_view::npos;
  }

  bool closes(char c) const {
    if (open_.empty()) return false;
    switch (open_.back().kind) {
      case mark_kind::bold:
        return c == '*';
      case mark_kind::italic:
        return c == '_' && source_[at_ + 1] != '_';
      case mark_kind::underline:
        return source_.has(at_, "__");
      case mark_kind::strikethrough:
        return c == '~';
      case mark_kind::spoiler:
        return source_.has(at_, "||");
      case mark_kind::code:
        return c == '`';
      case mark_kind::pre:
      case mark_kind::pre_code:
        return source_.has(at_, "```");
      case mark_kind::link:
      case mark_kind::image:
        return c == ']';
      case mark_kind::quote:
        break;
    }
    return false;
  }

  [[noreturn]] void fail_unclosed() const {
    const open_mark& last = open_.back();
    throw markup_error(std::string("Can't find end of ") + name_of(last.kind) + " entity" +
                       at_byte(last.source_begin));
  }

  [[noreturn]] void fail_reserved(char c) const {
    throw markup_error(std::string("Character '") + c +
                       "' is reserved and must be escaped with the preceding '\\'");
  }

  void push(mark_kind kind, std::size_t source_begin, std::string language = {}) {
    open_.push_back({kind, std::move(language), source_begin, out_.text().size(), out_.units()});
  }

  mark_kind kind_that_opens(char c) const {
    switch (c) {
      case '*':
        return mark_kind::bold;
      case '_':
        return source_[at_ + 1] == '_' ? mark_kind::underline : mark_kind::italic;
      case '~':
        return mark_kind::strikethrough;
      case '`':
        return source_.has(at_, "```") ? mark_kind::pre : mark_kind::code;
      case '[':
        return mark_kind::link;
      case '|':
        if (source_[at_ + 1] == '|') return mark_kind::spoiler;
        break;
      case '!':
        if (source_[at_ + 1] == '[') return mark_kind::image;
        break;
      default:
        break;
    }
    fail_reserved(c);
  }

  void open() {
    mark_kind kind = kind_that_opens(source_[at_]);
    const std::size_t source_begin = at_;
    at_ += mark_length(kind);
    std::string language;
    if (kind == mark_kind::pre) language = read_code_language(source_, at_);
    if (!language.empty()) kind = mark_kind::pre_code;
    push(kind, source_begin, std::move(language));
  }

  void close() {
    const open_mark closed = std::move(open_.back());
    at_ += closed.kind == mark_kind::image ? 1 : mark_length(closed.kind);
    if (closed.kind == mark_kind::link) {
      end_link(closed);
    } else if (closed.kind == mark_kind::image) {
      end_image(closed);
    } else if (out_.units() != closed.begin) {
      api::MessageEntity& entity = out_.mark(type_of(closed.kind), closed.begin);
      if (!closed.language.empty()) entity.language = closed.language;
    }
    open_.pop_back();
  }

  void end_link(const open_mark& closed) {
    std::string url = out_.text().substr(closed.text_begin);
    if (source_[at_] == '(') url = read_url();
    if (out_.units() != closed.begin) out_.mark_link(url, closed.begin);
  }

  void end_image(const open_mark& closed) {
    if (source_[at_] != '(') throw markup_error("The entity must contain a tg://emoji or tg://time URL");
    const std::string url = read_url();
    const bool empty = out_.units() == closed.begin;
    if (std::optional<std::string> emoji = custom_emoji_of_link(url)) {
      if (!empty) out_.mark(MessageEntityType::custom_emoji, closed.begin).custom_emoji_id = std::move(emoji);
    } else if (std::optional<date_time_link> date = date_time_of_link(url)) {
      if (empty) return;
      api::MessageEntity& entity = out_.mark(MessageEntityType::date_time, closed.begin);
      entity.unix_time = date->instant;
      if (!date->format.empty()) entity.date_time_format = std::move(date->format);
    } else {
      throw markup_error("Invalid tg://emoji or tg://time URL specified");
    }
  }

  /// Reads "(address)".
  std::string read_url() {
    const std::size_t begin = ++at_;
    std::string url;
    while (at_ < source_.size() && source_[at_] != ')') {
      if (source_[at_] == '\\' && is_escapable(source_[at_ + 1])) ++at_;
      url += source_[at_++];
    }
    if (at_ >= source_.size()) throw markup_error("Can't find end of a URL" + at_byte(begin));
    ++at_;
    return url;
  }

  void read_quote_mark() {
    if (!at_line_begin_) fail_reserved('>');
    if (!in_quote_) push(mark_kind::quote, at_, {});
    in_quote_ = true;
    ++at_;
  }

  void read_line_end() {
    const bool ends_quote = in_quote_ && !source_.has(at_ + 1, ">");
    const bool expandable = ends_quote && drop_expanding_mark(at_);
    if (ends_quote && open_.back().kind != mark_kind::quote) fail_unclosed();
    out_.put('\n');  // belongs to the quote that it ends
    if (ends_quote) end_quote(expandable);
    at_line_begin_ = true;
    ++at_;
  }

  void end_last_quote() {
    const bool expandable = drop_expanding_mark(source_.size());
    if (open_.back().kind == mark_kind::quote) end_quote(expandable);
  }

  void end_quote(bool expandable) {
    const std::int64_t begin = open_.back().begin;
    open_.pop_back();
    in_quote_ = false;
    if (out_.units() == begin) return;
    out_.mark(expandable ? MessageEntityType::expandable_blockquote : MessageEntityType::blockquote, begin);
  }

  /// Two bars that open a spoiler where the quote ends make it expandable.
  bool drop_expanding_mark(std::size_t end) {
    const open_mark& last = open_.back();
    if (last.kind != mark_kind::spoiler) return false;
    const bool before_return =
        end < source_.size() && last.source_begin + 3 == end && out_.text().ends_with('\r');
    if (last.source_begin + 2 != end && !before_return) return false;
    open_.pop_back();
    return true;
  }

  markup_source source_;
  std::size_t at_ = 0;
  markup_text out_;
  std::vector<open_mark> open_;
  bool in_quote_ = false;
  bool at_line_begin_ = true;  // where '>' begins a quote; marks and '\r' do not count
};

}  // namespace

std::string read_code_language(const markup_source& source, std::size_t& at) {
  std::size_t end = at;
  while (!is_markup_space(source[end]) && source[end] != '`') ++end;
  std::string language;
  if (end < source.size() && source[end] != '`') {
    language = source.between(at, end);
    at = end;
  }
  const char first = source[at];
  const char second = source[at + 1];
  if (first == '\n' || first == '\r') at += (second == '\n' || second == '\r') && second != first ? 2 : 1;
  return language;
}

parsed_text parse_markdown_v2(std::string_view markup) {
  return parse_with<markdown_v2_parser>(markup);
}

}  // namespace botcore::inline v0
