#include "botcore/api/formatting/split.hpp"

#include "botcore/api/formatting/normalize.hpp"
#include "botcore/core/error.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include <utf8proc.h>

#include "api/formatting/nesting.hpp"
#include "api/formatting/unit_map.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntity;
using api::MessageEntityType;

/// How good a place for a cut is.
enum class border : std::uint8_t { none, code_point, grapheme, word, sentence, line, paragraph };

bool is_split_space(std::int32_t point) {
  return point == ' ' || point == '\t' || point == '\n' || point == '\r' || point == 0x3000;
}

/// Characters that end a sentence; wide ones do so without a space after them.
bool ends_sentence(std::int32_t point) {
  return point == '.' || point == '!' || point == '?' || point == 0x2026;
}

bool ends_wide_sentence(std::int32_t point) {
  return point == 0x3002 || point == 0xff01 || point == 0xff1f;
}

/// Reads a text code point by code point and tells for each place how good a cut is there. @pre is_utf8(text)
class border_finder {
 public:
  explicit border_finder(std::string_view text) : text_(text) {}

  /// One for each UTF-16 unit: the border before it; and one for the end.
  std::vector<border> find() {
    std::vector<border> borders;
    borders.reserve(text_.size() + 1);
    while (at_ < text_.size()) {
      const std::int32_t point = next();
      borders.push_back(before(point));
      if (point > 0xffff) borders.push_back(border::none);
      remember(point);
    }
    borders.push_back(border::paragraph);
    return borders;
  }

 private:
  std::int32_t next() {
    std::int32_t point = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text_.data() + at_);
    const utf8proc_ssize_t read =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text_.size() - at_), &point);
    at_ += static_cast<std::size_t>(std::max<utf8proc_ssize_t>(read, 1));
    return read > 0 ? point : 0xfffd;
  }

  border before(std::int32_t point) {
    if (last_ < 0) return border::none;  // the beginning
    if (!utf8proc_grapheme_break_stateful(last_, point, &grapheme_state_)) return border::code_point;
    if (ends_wide_sentence(last_)) return border::sentence;
    if (is_split_space(point) || !is_split_space(last_)) return border::grapheme;
    if (line_breaks_ > 0) return line_breaks_ > 1 ? border::paragraph : border::line;
    return ends_sentence(word_end_) ? border::sentence : border::word;
  }

  void remember(std::int32_t point) {
    if (point == '\n') {
      ++line_breaks_;
    } else if (!is_split_space(point)) {
      line_breaks_ = 0;
      word_end_ = point;
    }
    last_ = point;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::int32_t last_ = -1;
  std::int32_t word_end_ = 0;  // the last character that is no space
  std::int32_t grapheme_state_ = 0;
  int line_breaks_ = 0;  // in the white space that was read last
};

bool should_stay_whole(const MessageEntity& entity) {
  switch (entity.type.value()) {
    case MessageEntityType::code:
    case MessageEntityType::text_link:
    case MessageEntityType::text_mention:
    case MessageEntityType::custom_emoji:
    case MessageEntityType::date_time:
      return true;
    default:
      return is_found_by_server(entity);
  }
}

/// Inside of what should stay whole no cut is better than one through a code point's parts. @pre normalized
void close_borders(std::vector<border>& borders, const formatted_text& text) {
  for (const MessageEntity& entity : text.entities) {
    if (!should_stay_whole(entity)) continue;
    for (std::int64_t unit = entity.offset + 1; unit < entity.offset + entity.length; ++unit) {
      border& one = borders[static_cast<std::size_t>(unit)];
      if (one != border::none) one = border::code_point;
    }
  }
}

/// The last place in (from, to] with a border that is at least this good.
std::size_t last_border(const std::vector<border>& borders, std::size_t from, std::size_t to, border least) {
  for (std::size_t unit = to; unit > from; --unit) {
    if (borders[unit] >= least) return unit;
  }
  return from;
}

std::size_t find_cut(const std::vector<border>& open, const std::vector<border>& all, std::size_t begin,
                     std::size_t limit) {
  const std::size_t last = std::min(begin + limit, open.size() - 1);
  if (last == open.size() - 1) return last;
  // Good borders are worth a piece that is only half full, words one of any length.
  for (const border wanted : {border::paragraph, border::line, border::sentence}) {
    const std::size_t cut = last_border(open, begin + limit / 2, last, wanted);
    if (cut > begin + limit / 2) return cut;
  }
  for (const auto* borders : {&open, &all}) {
    for (const border wanted : {border::word, border::grapheme}) {
      const std::size_t cut = last_border(*borders, begin, last, wanted);
      if (cut > begin) return cut;
    }
  }
  return last_border(all, begin, last, border::code_point);
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\n\r\v") == std::string_view::npos;
}

/// @pre normalized
formatted_text piece_of(const formatted_text& text, const unit_map& units, std::size_t begin,
                        std::size_t end) {
  formatted_text piece((std::string(units.between(begin, end))));
  for (const MessageEntity& entity : text.entities) {
    const std::int64_t from = std::max(entity.offset, static_cast<std::int64_t>(begin));
    const std::int64_t to = std::min(entity.offset + entity.length, static_cast<std::int64_t>(end));
    if (from >= to) continue;
    piece.entities.push_back(entity);
    piece.entities.back().offset = from - static_cast<std::int64_t>(begin);
    piece.entities.back().length = to - from;
  }
  return piece;
}

}  // namespace

std::vector<formatted_text> split_text(const formatted_text& text, std::size_t limit) {
  if (limit < 2)
    throw error(errc::invalid_argument, "splitting text into pieces of " + std::to_string(limit));
  const formatted_text whole = normalized(formatted_text(to_utf8(text.text), text.entities));
  const unit_map units(whole.text);
  const std::vector<border> all = border_finder(whole.text).find();
  std::vector<border> open = all;
  close_borders(open, whole);
  std::vector<formatted_text> pieces;
  for (std::size_t begin = 0; begin < units.size();) {
    const std::size_t end = find_cut(open, all, begin, limit);
    if (!is_blank(units.between(begin, end))) pieces.push_back(piece_of(whole, units, begin, end));
    begin = end;
  }
  return pieces;
}

}  // namespace botcore::inline v0
