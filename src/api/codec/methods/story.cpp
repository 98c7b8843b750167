// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/story.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/story.hpp"

namespace botcore::inline v0::api {

PostStory::PostStory(std::string business_connection_id, InputStoryContent content,
                     std::int64_t active_period)
    : business_connection_id(std::move(business_connection_id)), content(std::move(content)),
      active_period(active_period) {}
PostStory::PostStory(const PostStory&) = default;
PostStory::PostStory(PostStory&&) noexcept = default;
PostStory& PostStory::operator=(const PostStory& other) {
  return *this = PostStory(other);
}
PostStory& PostStory::operator=(PostStory&& other) noexcept {
  return replace_value(*this, other);
}
PostStory::~PostStory() = default;
bool PostStory::operator==(const PostStory& other) const {
  return business_connection_id == other.business_connection_id &&
         content == other.content &&
         active_period == other.active_period &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         areas == other.areas &&
         post_to_chat_page == other.post_to_chat_page &&
         protect_content == other.protect_content;
}
PostStory& PostStory::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
PostStory&& PostStory::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
PostStory& PostStory::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
PostStory&& PostStory::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
PostStory& PostStory::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
PostStory&& PostStory::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
PostStory& PostStory::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
PostStory&& PostStory::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
PostStory& PostStory::with_areas(std::vector<StoryArea> value) & {
  this->areas = std::move(value);
  return *this;
}
PostStory&& PostStory::with_areas(std::vector<StoryArea> value) && {
  return std::move(with_areas(std::move(value)));
}
PostStory& PostStory::add_areas(StoryArea element) & {
  if (!this->areas) this->areas.emplace();
  this->areas->push_back(std::move(element));
  return *this;
}
PostStory&& PostStory::add_areas(StoryArea element) && {
  return std::move(add_areas(std::move(element)));
}
PostStory& PostStory::with_post_to_chat_page(bool value) & {
  this->post_to_chat_page = value;
  return *this;
}
PostStory&& PostStory::with_post_to_chat_page(bool value) && {
  return std::move(with_post_to_chat_page(value));
}
PostStory& PostStory::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
PostStory&& PostStory::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}

void encode(json_writer& out, const PostStory& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "content", value.content);
  encode_member(out, "active_period", value.active_period);
  encode_text(out, {"PostStory", "caption", 0, 2048, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "areas", value.areas);
  encode_member(out, "post_to_chat_page", value.post_to_chat_page);
  encode_member(out, "protect_content", value.protect_content);
  out.end_object();
}

RepostStory::RepostStory(std::string business_connection_id, std::int64_t from_chat_id,
                         std::int64_t from_story_id, std::int64_t active_period)
    : business_connection_id(std::move(business_connection_id)), from_chat_id(from_chat_id),
      from_story_id(from_story_id), active_period(active_period) {}
RepostStory::RepostStory(const RepostStory&) = default;
RepostStory::RepostStory(RepostStory&&) noexcept = default;
RepostStory& RepostStory::operator=(const RepostStory& other) {
  return *this = RepostStory(other);
}
RepostStory& RepostStory::operator=(RepostStory&& other) noexcept {
  return replace_value(*this, other);
}
RepostStory::~RepostStory() = default;
bool RepostStory::operator==(const RepostStory& other) const {
  return business_connection_id == other.business_connection_id &&
         from_chat_id == other.from_chat_id &&
         from_story_id == other.from_story_id &&
         active_period == other.active_period &&
         post_to_chat_page == other.post_to_chat_page &&
         protect_content == other.protect_content;
}
RepostStory& RepostStory::with_post_to_chat_page(bool value) & {
  this->post_to_chat_page = value;
  return *this;
}
RepostStory&& RepostStory::with_post_to_chat_page(bool value) && {
  return std::move(with_post_to_chat_page(value));
}
RepostStory& RepostStory::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
RepostStory&& RepostStory::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}

void encode(json_writer& out, const RepostStory& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "from_chat_id", value.from_chat_id);
  encode_member(out, "from_story_id", value.from_story_id);
  encode_member(out, "active_period", value.active_period);
  encode_member(out, "post_to_chat_page", value.post_to_chat_page);
  encode_member(out, "protect_content", value.protect_content);
  out.end_object();
}

EditStory::EditStory(std::string business_connection_id, std::int64_t story_id, InputStoryContent content)
    : business_connection_id(std::move(business_connection_id)), story_id(story_id),
      content(std::move(content)) {}
EditStory::EditStory(const EditStory&) = default;
EditStory::EditStory(EditStory&&) noexcept = default;
EditStory& EditStory::operator=(const EditStory& other) {
  return *this = EditStory(other);
}
EditStory& EditStory::operator=(EditStory&& other) noexcept {
  return replace_value(*this, other);
}
EditStory::~EditStory() = default;
bool EditStory::operator==(const EditStory& other) const {
  return business_connection_id == other.business_connection_id &&
         story_id == other.story_id &&
         content == other.content &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         areas == other.areas;
}
EditStory& EditStory::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
EditStory&& EditStory::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
EditStory& EditStory::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
EditStory&& EditStory::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
EditStory& EditStory::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
EditStory&& EditStory::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
EditStory& EditStory::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
EditStory&& EditStory::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
EditStory& EditStory::with_areas(std::vector<StoryArea> value) & {
  this->areas = std::move(value);
  return *this;
}
EditStory&& EditStory::with_areas(std::vector<StoryArea> value) && {
  return std::move(with_areas(std::move(value)));
}
EditStory& EditStory::add_areas(StoryArea element) & {
  if (!this->areas) this->areas.emplace();
  this->areas->push_back(std::move(element));
  return *this;
}
EditStory&& EditStory::add_areas(StoryArea element) && {
  return std::move(add_areas(std::move(element)));
}

void encode(json_writer& out, const EditStory& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "story_id", value.story_id);
  encode_member(out, "content", value.content);
  encode_text(out, {"EditStory", "caption", 0, 2048, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "areas", value.areas);
  out.end_object();
}

DeleteStory::DeleteStory(std::string business_connection_id, std::int64_t story_id)
    : business_connection_id(std::move(business_connection_id)), story_id(story_id) {}
DeleteStory::DeleteStory(const DeleteStory&) = default;
DeleteStory::DeleteStory(DeleteStory&&) noexcept = default;
DeleteStory& DeleteStory::operator=(const DeleteStory& other) {
  return *this = DeleteStory(other);
}
DeleteStory& DeleteStory::operator=(DeleteStory&& other) noexcept {
  return replace_value(*this, other);
}
DeleteStory::~DeleteStory() = default;
bool DeleteStory::operator==(const DeleteStory& other) const {
  return business_connection_id == other.business_connection_id &&
         story_id == other.story_id;
}

void encode(json_writer& out, const DeleteStory& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "story_id", value.story_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
