#include "botcore/api/formatting/escape.hpp"
#include "botcore/api/formatting/normalize.hpp"
#include "botcore/api/formatting/render.hpp"
#include "botcore/api/types/user_and_chat.hpp"

#include <utility>

#include "api/formatting/entity_walk.hpp"
#include "api/formatting/nesting.hpp"

namespace botcore::inline v0 {
namespace {

using api::MessageEntity;
using api::MessageEntityType;

struct html_tags {
  std::string start;
  std::string end;
};

html_tags simple_html_tags(const char* name) {
  return {std::string("<") + name + '>', std::string("</") + name + '>'};
}

html_tags html_tags_of_pre(const MessageEntity& entity) {
  if (!entity.language) return simple_html_tags("pre");
  return {"<pre><code class=\"language-" + escape_html(*entity.language) + "\">", "</code></pre>"};
}

html_tags html_tags_of_time(const MessageEntity& entity) {
  std::string start = "<tg-time unix=\"" + std::to_string(entity.unix_time->time_since_epoch().count()) + '"';
  if (entity.date_time_format) start += " format=\"" + escape_html(*entity.date_time_format) + '"';
  return {start + '>', "</tg-time>"};
}

/// @pre normalized
html_tags html_tags_of(const MessageEntity& entity) {
  switch (entity.type.value()) {
    case MessageEntityType::bold:
      return simple_html_tags("b");
    case MessageEntityType::italic:
      return simple_html_tags("i");
    case MessageEntityType::underline:
      return simple_html_tags("u");
    case MessageEntityType::strikethrough:
      return simple_html_tags("s");
    case MessageEntityType::spoiler:
      return simple_html_tags("tg-spoiler");
    case MessageEntityType::code:
      return simple_html_tags("code");
    case MessageEntityType::pre:
      return html_tags_of_pre(entity);
    case MessageEntityType::blockquote:
      return simple_html_tags("blockquote");
    case MessageEntityType::expandable_blockquote:
      return {"<blockquote expandable>", "</blockquote>"};
    case MessageEntityType::text_link:
      return {"<a href=\"" + escape_html(*entity.url) + "\">", "</a>"};
    case MessageEntityType::text_mention:
      return {"<a href=\"tg://user?id=" + std::to_string(entity.user->id) + "\">", "</a>"};
    case MessageEntityType::custom_emoji:
      return {"<tg-emoji emoji-id=\"" + *entity.custom_emoji_id + "\">", "</tg-emoji>"};
    case MessageEntityType::date_time:
      return html_tags_of_time(entity);
    default:
      return {};
  }
}

struct html_writer {
  const unit_map& units;
  std::string out;

  void begin(const MessageEntity& entity) { out += html_tags_of(entity).start; }
  void end(const MessageEntity& entity) { out += html_tags_of(entity).end; }
  void text(std::size_t begin, std::size_t end) { out += escape_html(units.between(begin, end)); }
};

}  // namespace

std::vector<MessageEntity> without_found(std::vector<MessageEntity> entities) {
  std::erase_if(entities, is_found_by_server);
  return entities;
}

std::string render_html(const formatted_text& text) {
  const formatted_text normal = normalized(formatted_text(text.text, without_found(text.entities)));
  const unit_map units(normal.text);
  html_writer writer{units, {}};
  walk_entities(units, normal.entities, writer);
  return std::move(writer.out);
}

}  // namespace botcore::inline v0
