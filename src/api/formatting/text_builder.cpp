#include "botcore/api/formatting/text_builder.hpp"

#include "botcore/api/formatting/normalize.hpp"
#include "botcore/api/formatting/utf16.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0 {

using api::MessageEntity;
using api::MessageEntityType;

text_builder::text_builder() = default;
text_builder::text_builder(const text_builder& other) = default;
text_builder::text_builder(text_builder&& other) noexcept = default;
text_builder& text_builder::operator=(const text_builder& other) = default;
text_builder& text_builder::operator=(text_builder&& other) noexcept = default;
text_builder::~text_builder() = default;

text_builder& text_builder::mention(const api::User& user) & {
  std::string name = user.first_name;
  if (user.last_name) name += ' ' + *user.last_name;
  return style(MessageEntity(MessageEntityType::text_mention, 0, 0).with_user(user), name);
}

text_builder& text_builder::pre(std::string_view code, std::string language) & {
  MessageEntity entity(MessageEntityType::pre, 0, 0);
  if (!language.empty()) entity.language = std::move(language);
  return style(std::move(entity), code);
}

text_builder& text_builder::custom_emoji(std::string id, std::string_view emoji) & {
  return style(MessageEntity(MessageEntityType::custom_emoji, 0, 0).with_custom_emoji_id(std::move(id)),
               emoji);
}

text_builder& text_builder::date_time(std::chrono::sys_seconds instant, std::string_view text,
                                      std::string format) & {
  MessageEntity entity(MessageEntityType::date_time, 0, 0);
  entity.unix_time = instant;
  if (!format.empty()) entity.date_time_format = std::move(format);
  return style(std::move(entity), text);
}

formatted_text text_builder::build() const {
  return normalized(formatted_text(text_, entities_));
}

MessageEntity text_builder::entity_of_link(std::string url) {
  return MessageEntity(MessageEntityType::text_link, 0, 0).with_url(std::move(url));
}

MessageEntity text_builder::entity_of_user(std::int64_t user_id) {
  return MessageEntity(MessageEntityType::text_mention, 0, 0)
      .with_user(api::User(user_id, false, std::string()));
}

void text_builder::append(std::string_view text) {
  const std::size_t before = text_.size();
  if (is_utf8(text)) {
    text_ += text;
  } else {
    text_ += to_utf8(text);
  }
  units_ += utf16_length(std::string_view(text_).substr(before));
}

void text_builder::append(const formatted_text& text) {
  const auto shift = static_cast<std::int64_t>(units_);
  append(std::string_view(text.text));
  for (const MessageEntity& entity : text.entities) {
    entities_.push_back(entity);
    entities_.back().offset += shift;
  }
}

void text_builder::append(const text_builder& other) {
  append(formatted_text(other.text_, other.entities_));
}

void text_builder::mark(MessageEntity entity, std::size_t begin) {
  if (units_ == begin) return;
  entity.offset = static_cast<std::int64_t>(begin);
  entity.length = static_cast<std::int64_t>(units_ - begin);
  entities_.push_back(std::move(entity));
}

}  // namespace botcore::inline v0
