/// @file
/// What the three parsers of markup have in common: the text that they make, and small questions about characters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/formatting/formatted_text.hpp"

namespace botcore::inline v0 {

/// Markup that answers NUL beyond its end, and for which a NUL within is an end too, as for the server.
class markup_source {
 public:
  explicit markup_source(std::string_view markup) noexcept : markup_(markup) {}

  char operator[](std::size_t at) const noexcept { return at < markup_.size() ? markup_[at] : '\0'; }
  std::size_t size() const noexcept { return markup_.size(); }
  std::string_view between(std::size_t begin, std::size_t end) const noexcept {
    return markup_.substr(begin, end - begin);
  }
  bool has(std::size_t at, std::string_view what) const noexcept {
    return at < markup_.size() && markup_.substr(at).starts_with(what);
  }

 private:
  std::string_view markup_;
};

/// Text and entities in the making; knows its length in UTF-16 units.
class markup_text {
 public:
  void put(char byte);
  /// Appends a code point; a surrogate too, which makes the text invalid.
  void put_code_point(std::uint32_t point);

  std::int64_t units() const noexcept { return units_; }
  const std::string& text() const noexcept { return text_; }
  std::vector<api::MessageEntity>& entities() noexcept { return entities_; }

  /// Adds an entity from `begin` to here. The reference is good until the next one.
  api::MessageEntity& mark(api::MessageEntityType type, std::int64_t begin);
  /// Adds a link from `begin` to here, or a mention, or nothing when the address is none.
  void mark_link(std::string_view url, std::int64_t begin);

  /// Puts the entities into Telegram's order.
  formatted_text finish() &&;

 private:
  std::string text_;
  std::int64_t units_ = 0;
  std::vector<api::MessageEntity> entities_;
};

/// What the server takes for white space in markup; NUL, and so the end, is one.
bool is_markup_space(char c) noexcept;

std::string lower_ascii(std::string_view text);

void append_code_point(std::string& text, std::uint32_t point);

/// By offset, the longer first; of equally long ones that which Telegram takes for the outer one.
void sort_entities(std::vector<api::MessageEntity>& entities);

/// Telegram's order of nesting: the lower the further out.
int entity_rank(const api::MessageEntity& entity) noexcept;

}  // namespace botcore::inline v0
