#include "botcore/api/formatting/formatted_text.hpp"

#include "botcore/api/formatting/utf16.hpp"

namespace botcore::inline v0 {

formatted_text::formatted_text() = default;
formatted_text::formatted_text(std::string plain) : text(std::move(plain)) {}
formatted_text::formatted_text(std::string utf8, std::vector<api::MessageEntity> formatting)
    : text(std::move(utf8)), entities(std::move(formatting)) {}
formatted_text::formatted_text(const formatted_text& other) = default;
formatted_text::formatted_text(formatted_text&& other) noexcept = default;
formatted_text& formatted_text::operator=(const formatted_text& other) = default;
formatted_text& formatted_text::operator=(formatted_text&& other) noexcept = default;
formatted_text::~formatted_text() = default;

api::SendMessage formatted_text::to(api::ChatId chat) const& {
  return formatted_text(*this).to(std::move(chat));
}

api::SendMessage formatted_text::to(api::ChatId chat) && {
  api::SendMessage request(std::move(chat), std::move(text));
  if (!entities.empty()) request.entities = std::move(entities);
  return request;
}

formatted_text& formatted_text::operator+=(const formatted_text& other) {
  const auto shift = static_cast<std::int64_t>(utf16_length(text));
  const std::size_t count = other.entities.size();  // `other` may be this one
  entities.reserve(entities.size() + count);
  for (std::size_t index = 0; index < count; ++index) {
    entities.push_back(other.entities[index]);
    entities.back().offset += shift;
  }
  text += other.text;
  return *this;
}

formatted_text operator+(formatted_text left, const formatted_text& right) {
  left += right;
  return left;
}

bool operator==(const formatted_text& left, const formatted_text& right) {
  return left.text == right.text && left.entities == right.entities;
}

}  // namespace botcore::inline v0
