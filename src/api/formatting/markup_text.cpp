#include "api/formatting/markup_text.hpp"

#include "botcore/api/formatting/utf16.hpp"
#include "botcore/api/types/user_and_chat.hpp"

#include <algorithm>

#include "api/formatting/link.hpp"

namespace botcore::inline v0 {

using api::MessageEntityType;

void markup_text::put(char byte) {
  units_ += static_cast<std::int64_t>(utf16_units(byte));
  text_ += byte;
}

void markup_text::put_code_point(std::uint32_t point) {
  units_ += point > 0xffff ? 2 : 1;
  append_code_point(text_, point);
}

api::MessageEntity& markup_text::mark(MessageEntityType type, std::int64_t begin) {
  entities_.emplace_back(std::move(type), begin, units_ - begin);
  return entities_.back();
}

void markup_text::mark_link(std::string_view url, std::int64_t begin) {
  if (const std::optional<std::int64_t> user = user_of_link(url)) {
    mark(MessageEntityType::text_mention, begin).user = api::User(*user, false, std::string());
    return;
  }
  std::string checked = checked_link(url);
  if (!checked.empty()) mark(MessageEntityType::text_link, begin).url = std::move(checked);
}

formatted_text markup_text::finish() && {
  sort_entities(entities_);
  return formatted_text(std::move(text_), std::move(entities_));
}

bool is_markup_space(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\0';
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

void append_code_point(std::string& text, std::uint32_t point) {
  const auto tail = [&](unsigned shift) { return static_cast<char>(0x80 | ((point >> shift) & 0x3f)); };
  if (point < 0x80) {
    text += static_cast<char>(point);
  } else if (point < 0x800) {
    text += static_cast<char>(0xc0 | (point >> 6));
    text += tail(0);
  } else if (point < 0x10000) {
    text += static_cast<char>(0xe0 | (point >> 12));
    text += tail(6);
    text += tail(0);
  } else {
    text += static_cast<char>(0xf0 | (point >> 18));
    text += tail(12);
    text += tail(6);
    text += tail(0);
  }
}

int entity_rank(const api::MessageEntity& entity) noexcept {
  switch (entity.type.value()) {
    case MessageEntityType::blockquote:
    case MessageEntityType::expandable_blockquote:
      return 0;
    case MessageEntityType::pre:
      return entity.language ? 10 : 11;
    case MessageEntityType::code:
      return 20;
    case MessageEntityType::date_time:
      return 30;
    case MessageEntityType::text_link:
    case MessageEntityType::text_mention:
      return 49;
    case MessageEntityType::bold:
      return 90;
    case MessageEntityType::italic:
      return 91;
    case MessageEntityType::underline:
      return 92;
    case MessageEntityType::strikethrough:
      return 93;
    case MessageEntityType::spoiler:
      return 94;
    case MessageEntityType::custom_emoji:
      return 99;
    default:
      return 50;
  }
}

void sort_entities(std::vector<api::MessageEntity>& entities) {
  const auto before = [](const api::MessageEntity& left, const api::MessageEntity& right) {
    if (left.offset != right.offset) return left.offset < right.offset;
    if (left.length != right.length) return left.length > right.length;
    return entity_rank(left) < entity_rank(right);
  };
  if (!std::is_sorted(entities.begin(), entities.end(), before)) {
    std::stable_sort(entities.begin(), entities.end(), before);
  }
}

}  // namespace botcore::inline v0
