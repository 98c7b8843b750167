#include "botcore/api/formatting/escape.hpp"
#include "botcore/api/formatting/normalize.hpp"
#include "botcore/api/formatting/render.hpp"
#include "botcore/api/types/user_and_chat.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "api/formatting/entity_walk.hpp"
#include "api/formatting/markup_text.hpp"
#include "api/formatting/nesting.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntity;
using api::MessageEntityType;

std::int64_t entity_end(const MessageEntity& entity) {
  return entity.offset + entity.length;
}

bool ends_line(const unit_map& units, std::int64_t end) {
  return end > 0 && units.ascii_at(static_cast<std::size_t>(end - 1)) == '\n';
}

/// Makes quotes begin and end with their lines.
void widen_quotes(std::vector<MessageEntity>& entities, const unit_map& units) {
  const auto size = static_cast<std::int64_t>(units.size());
  for (MessageEntity& entity : entities) {
    if (!is_blockquote(entity)) continue;
    std::int64_t begin = entity.offset;
    std::int64_t end = entity_end(entity);
    while (begin > 0 && !ends_line(units, begin)) --begin;
    while (end < size && !ends_line(units, end)) ++end;
    entity.offset = begin;
    entity.length = end - begin;
  }
}

/// A quote ends with its last line break, before which all inside has to end. Puts around the quote what can be
/// there, and takes the line break away from the rest. @pre arranged
void keep_line_breaks_of_quotes(std::vector<MessageEntity>& entities, const unit_map& units) {
  std::vector<MessageEntity> kept;
  std::size_t quote = 0;  // of `kept`, counted from one
  for (MessageEntity& entity : entities) {
    if (is_blockquote(entity)) {
      kept.push_back(std::move(entity));
      quote = kept.size();
      continue;
    }
    const bool ends_with_quote = quote != 0 && entity_end(kept[quote - 1]) == entity_end(entity) &&
                                 ends_line(units, entity_end(entity));
    if (!ends_with_quote) {
      kept.push_back(std::move(entity));
    } else if (is_splittable(entity) && entity.offset == kept[quote - 1].offset) {
      kept.insert(kept.begin() + static_cast<std::ptrdiff_t>(quote++ - 1), std::move(entity));
    } else if (--entity.length > 0) {
      kept.push_back(std::move(entity));
    }
  }
  entities = std::move(kept);
}

bool is_markdown_language(const std::string& language) {
  return std::none_of(language.begin(), language.end(),
                      [](char c) { return c == '`' || is_markup_space(c); });
}

class markdown_v2_writer {
 public:
  markdown_v2_writer(const unit_map& units, const std::vector<MessageEntity>& entities) : units_(units) {
    for (const MessageEntity& entity : entities) {
      if (is_blockquote(entity)) quote_begins_.push_back(static_cast<std::size_t>(entity.offset));
    }
  }

  void begin(const MessageEntity& entity) {
    switch (entity.type.value()) {
      case MessageEntityType::text_link:
      case MessageEntityType::text_mention:
        mark("[");
        break;
      case MessageEntityType::custom_emoji:
      case MessageEntityType::date_time:
        mark("![");
        break;
      case MessageEntityType::blockquote:
      case MessageEntityType::expandable_blockquote:
        begin_quote(entity);
        break;
      case MessageEntityType::pre:
        mark("```");
        if (entity.language && is_markdown_language(*entity.language)) out_ += *entity.language;
        out_ += '\n';
        in_code_ = true;
        break;
      case MessageEntityType::code:
        mark("`");
        in_code_ = true;
        break;
      default:
        in_bold_ = in_bold_ || entity.type == MessageEntityType::bold;
        mark(simple_mark(entity));
    }
  }

  void end(const MessageEntity& entity) {
    switch (entity.type.value()) {
      case MessageEntityType::text_link:
        mark("](" + escape_markdown_v2_url(*entity.url) + ")");
        break;
      case MessageEntityType::text_mention:
        mark("](tg://user?id=" + std::to_string(entity.user->id) + ")");
        break;
      case MessageEntityType::custom_emoji:
        mark("](tg://emoji?id=" + *entity.custom_emoji_id + ")");
        break;
      case MessageEntityType::date_time:
        end_time(entity);
        break;
      case MessageEntityType::blockquote:
      case MessageEntityType::expandable_blockquote:
        end_quote(entity);
        break;
      case MessageEntityType::pre:
      case MessageEntityType::code:
        in_code_ = false;
        mark(entity.type == MessageEntityType::pre ? "```" : "`");
        break;
      default:
        mark(simple_mark(entity));
        if (entity.type == MessageEntityType::bold) in_bold_ = false;
    }
  }

  void text(std::size_t begin, std::size_t end) {
    if (in_code_) {
      write_code(begin, end);
      return;
    }
    for (std::size_t at = begin; at < end;) {
      if (units_.ascii_at(at) == '\n') {
        write_line_break(++at);
        continue;
      }
      std::size_t stop = at;
      while (stop < end && units_.ascii_at(stop) != '\n') ++stop;
      out_ += escape_markdown_v2(units_.between(at, stop));
      after_underscore_ = false;
      at = stop;
    }
  }

  std::string take() { return std::move(out_); }

 private:
  static const char* simple_mark(const MessageEntity& entity) {
    switch (entity.type.value()) {
      case MessageEntityType::bold:
        return "*";
      case MessageEntityType::italic:
        return "_";
      case MessageEntityType::underline:
        return "__";
      case MessageEntityType::strikethrough:
        return "~";
      case MessageEntityType::spoiler:
        return "||";
      default:
        return "";
    }
  }

  /// A single underscore before another would be read as half of a double one: an empty entity parts them.
  void mark(const std::string& text) {
    if (after_underscore_ && text.starts_with('_')) out_ += in_bold_ ? "[]()" : "**";
    out_ += text;
    after_underscore_ = text == "_";
  }

  void begin_quote(const MessageEntity& entity) {
    // A line that begins with '>' would go on with the quote before it: an empty entity parts them.
    if (static_cast<std::size_t>(entity.offset) == last_quote_end_ && out_.ends_with('\n')) out_ += "**";
    out_ += '>';
    after_underscore_ = false;
    quote_end_ = static_cast<std::size_t>(entity_end(entity));
    expandable_ = entity.type == MessageEntityType::expandable_blockquote;
  }

  void end_quote(const MessageEntity& entity) {
    const auto end = static_cast<std::size_t>(entity_end(entity));
    if (expandable_ && !ends_line(units_, entity_end(entity))) mark("||");
    last_quote_end_ = end;
    quote_end_ = 0;
  }

  void end_time(const MessageEntity& entity) {
    std::string url = "tg://time?unix=" + std::to_string(entity.unix_time->time_since_epoch().count());
    if (entity.date_time_format) url += "&format=" + *entity.date_time_format;
    mark("](" + url + ")");
  }

  /// @param next  the unit after the line break
  void write_line_break(std::size_t next) {
    const bool ends_quote = quote_end_ == next;
    if (ends_quote && expandable_) mark("||");
    out_ += '\n';
    after_underscore_ = false;
    if (quote_end_ != 0 && !ends_quote) out_ += '>';
  }

  void write_code(std::size_t begin, std::size_t end) {
    std::string code = escape_markdown_v2_code(units_.between(begin, end));
    // The parser skips a line break of two characters before code.
    if (code.starts_with('\r') && out_.ends_with('\n')) code.insert(0, 1, '\\');
    // For the parser a line begins only after a break that it has seen as one, or that is escaped.
    if (code.ends_with('\n') && std::binary_search(quote_begins_.begin(), quote_begins_.end(), end)) {
      code.insert(code.size() - 1, 1, '\\');
    }
    out_ += code;
    after_underscore_ = false;
  }

  const unit_map& units_;
  std::vector<std::size_t> quote_begins_;  // sorted
  std::string out_;
  bool in_bold_ = false;
  bool in_code_ = false;
  bool after_underscore_ = false;
  bool expandable_ = false;
  std::size_t quote_end_ = 0;  // zero outside of quotes
  std::size_t last_quote_end_ = 0;
};

}  // namespace

std::string render_markdown_v2(const formatted_text& text) {
  formatted_text normal = normalized(formatted_text(text.text, without_found(text.entities)));
  const unit_map units(normal.text);
  widen_quotes(normal.entities, units);
  normal.entities = arrange_entities(std::move(normal.entities));
  keep_line_breaks_of_quotes(normal.entities, units);
  markdown_v2_writer writer(units, normal.entities);
  walk_entities(units, normal.entities, writer);
  return writer.take();
}

}  // namespace botcore::inline v0
