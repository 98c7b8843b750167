#include "botcore/api/formatting/normalize.hpp"

#include "botcore/api/types/user_and_chat.hpp"

#include <algorithm>
#include <utility>

#include "api/formatting/link.hpp"
#include "api/formatting/nesting.hpp"
#include "api/formatting/unit_map.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntity;
using api::MessageEntityType;

/// Clips to the text, and inwards to whole code points.
void clip_entity(MessageEntity& entity, const unit_map& units) {
  constexpr std::int64_t far = std::int64_t{1} << 40;  // so that sums stay sums
  const auto size = static_cast<std::int64_t>(units.size());
  const std::int64_t offset = std::clamp(entity.offset, -far, far);
  const std::int64_t last = offset + std::clamp<std::int64_t>(entity.length, 0, far);
  std::int64_t begin = std::clamp<std::int64_t>(offset, 0, size);
  std::int64_t end = std::clamp(last, begin, size);
  if (units.splits_pair(static_cast<std::size_t>(begin))) ++begin;
  if (units.splits_pair(static_cast<std::size_t>(end))) --end;
  entity.offset = begin;
  entity.length = std::max<std::int64_t>(end - begin, 0);
}

bool check_text_link(MessageEntity& entity) {
  if (!entity.url) return false;
  if (const std::optional<std::int64_t> user = user_of_link(*entity.url)) {
    entity.type = MessageEntityType::text_mention;
    entity.user = api::User(*user, false, std::string());
    entity.url.reset();
    return true;
  }
  entity.url = checked_link(*entity.url);
  return !entity.url->empty();
}

/// Whether the entity has what its type needs; makes the rest canonical.
bool check_entity(MessageEntity& entity) {
  switch (entity.type.value()) {
    case MessageEntityType::unknown:
      return false;
    case MessageEntityType::text_link:
      return check_text_link(entity);
    case MessageEntityType::text_mention:
      return entity.user && is_user_id(entity.user->id);
    case MessageEntityType::custom_emoji:
      return entity.custom_emoji_id && is_custom_emoji_id(*entity.custom_emoji_id);
    case MessageEntityType::pre:
      // A NUL has no spelling in markup.
      if (entity.language && (entity.language->empty() || entity.language->find('\0') != std::string::npos)) {
        entity.language.reset();
      }
      return true;
    case MessageEntityType::date_time:
      if (entity.date_time_format) entity.date_time_format = normal_date_format(*entity.date_time_format);
      if (entity.date_time_format && entity.date_time_format->empty()) entity.date_time_format.reset();
      return entity.unix_time && entity.unix_time->time_since_epoch().count() > 0;
    default:
      return true;
  }
}

}  // namespace

formatted_text normalized(formatted_text text) {
  const unit_map units(text.text);
  std::erase_if(text.entities, [&](MessageEntity& entity) {
    clip_entity(entity, units);
    return entity.length == 0 || !check_entity(entity);
  });
  text.entities = arrange_entities(std::move(text.entities));
  return text;
}

}  // namespace botcore::inline v0
