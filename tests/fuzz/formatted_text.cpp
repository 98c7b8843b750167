#include <algorithm>

#include "botcore/api/types/user_and_chat.hpp"
#include "formatting.hpp"

// The input: the number of entities, four bytes for each (type, offset, length, argument), then the text.

namespace {

using namespace botcore;

constexpr api::MessageEntityType::known last_type = api::MessageEntityType::date_time;

api::MessageEntity entity_from(const std::uint8_t* bytes) {
  const auto type = static_cast<api::MessageEntityType::known>(bytes[0] % (last_type + 1));
  api::MessageEntity entity(type, static_cast<std::int8_t>(bytes[1]), static_cast<std::int8_t>(bytes[2]));
  const std::string argument(1, static_cast<char>(bytes[3]));
  entity.url = bytes[3] % 4 == 0 ? "nowhere" : "example.org/" + argument;
  entity.user = api::User(static_cast<std::int8_t>(bytes[3]), false, "");
  if (bytes[3] % 2 == 0) entity.language = argument;
  entity.custom_emoji_id = std::to_string(bytes[3] / 2);
  entity.unix_time = std::chrono::sys_seconds(std::chrono::seconds(static_cast<std::int8_t>(bytes[3])));
  if (bytes[3] % 2 == 0) entity.date_time_format = argument;
  return entity;
}

/// Leaves to each type what belongs to it, as what is read back has nothing else.
api::MessageEntity with_own_members(const api::MessageEntity& entity) {
  api::MessageEntity own(entity.type, entity.offset, entity.length);
  switch (entity.type.value()) {
    case api::MessageEntityType::text_link:
      own.url = to_utf8(*entity.url);
      break;
    case api::MessageEntityType::text_mention:
      own.user = entity.user;
      break;
    case api::MessageEntityType::pre:
      if (entity.language) own.language = to_utf8(*entity.language);
      break;
    case api::MessageEntityType::custom_emoji:
      own.custom_emoji_id = entity.custom_emoji_id;
      break;
    case api::MessageEntityType::date_time:
      own.unix_time = entity.unix_time;
      own.date_time_format = entity.date_time_format;
      break;
    default:
      break;
  }
  return own;
}

/// A few of the numbers become such that the sum of two is none any more.
std::int64_t stretched(std::uint8_t byte) {
  const auto number = static_cast<std::int8_t>(byte);
  return number >= -64 && number < 64 ? number : number * (std::int64_t{1} << 56);
}

/// With any numbers, and with members missing that the type has to have.
api::MessageEntity hostile_from(const std::uint8_t* bytes) {
  api::MessageEntity entity = entity_from(bytes);
  entity.offset = stretched(bytes[1]);
  entity.length = stretched(bytes[2]);
  if (bytes[3] % 8 != 7) return entity;
  return api::MessageEntity(entity.type, entity.offset, entity.length);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::size_t count = std::min<std::size_t>(data[0], (size - 1) / 4);
  formatted_text raw(std::string(reinterpret_cast<const char*>(data) + 1 + 4 * count, size - 1 - 4 * count));
  formatted_text text(to_utf8(raw.text));
  for (std::size_t index = 0; index < count; ++index) {
    raw.entities.push_back(hostile_from(data + 1 + 4 * index));
    const api::MessageEntity entity = with_own_members(entity_from(data + 1 + 4 * index));
    // What the server finds in plain text is not rendered.
    if (entity.type.value() >= api::MessageEntityType::bold) text.entities.push_back(entity);
  }
  fuzz::expect_sound(text);
  fuzz::expect_harmless(raw);
  return 0;
}
