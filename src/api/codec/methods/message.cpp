// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/message.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/reaction.hpp"
#include "botcore/api/types/service_message.hpp"

namespace botcore::inline v0::api {

SendMessage::SendMessage(ChatId chat_id, std::string text)
    : chat_id(std::move(chat_id)), text(std::move(text)) {}
SendMessage::SendMessage(const SendMessage&) = default;
SendMessage::SendMessage(SendMessage&&) noexcept = default;
SendMessage& SendMessage::operator=(const SendMessage& other) {
  return *this = SendMessage(other);
}
SendMessage& SendMessage::operator=(SendMessage&& other) noexcept {
  return replace_value(*this, other);
}
SendMessage::~SendMessage() = default;
bool SendMessage::operator==(const SendMessage& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         text == other.text &&
         parse_mode == other.parse_mode &&
         entities == other.entities &&
         link_preview_options == other.link_preview_options &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendMessage& SendMessage::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendMessage& SendMessage::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendMessage&& SendMessage::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendMessage& SendMessage::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendMessage&& SendMessage::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendMessage& SendMessage::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendMessage& SendMessage::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendMessage& SendMessage::with_entities(std::vector<MessageEntity> value) & {
  this->entities = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_entities(std::vector<MessageEntity> value) && {
  return std::move(with_entities(std::move(value)));
}
SendMessage& SendMessage::add_entities(MessageEntity element) & {
  if (!this->entities) this->entities.emplace();
  this->entities->push_back(std::move(element));
  return *this;
}
SendMessage&& SendMessage::add_entities(MessageEntity element) && {
  return std::move(add_entities(std::move(element)));
}
SendMessage& SendMessage::with_link_preview_options(LinkPreviewOptions value) & {
  this->link_preview_options = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_link_preview_options(LinkPreviewOptions value) && {
  return std::move(with_link_preview_options(std::move(value)));
}
SendMessage& SendMessage::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendMessage&& SendMessage::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendMessage& SendMessage::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendMessage&& SendMessage::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendMessage& SendMessage::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendMessage&& SendMessage::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendMessage& SendMessage::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendMessage& SendMessage::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendMessage& SendMessage::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendMessage& SendMessage::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendMessage&& SendMessage::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendMessage& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_text(out, {"SendMessage", "text", 1, 4096, text_unit::characters}, value.text, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "entities", value.entities);
  encode_member(out, "link_preview_options", value.link_preview_options);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

ForwardMessage::ForwardMessage(ChatId chat_id, ChatId from_chat_id, std::int64_t message_id)
    : chat_id(std::move(chat_id)), from_chat_id(std::move(from_chat_id)), message_id(message_id) {}
ForwardMessage::ForwardMessage(const ForwardMessage&) = default;
ForwardMessage::ForwardMessage(ForwardMessage&&) noexcept = default;
ForwardMessage& ForwardMessage::operator=(const ForwardMessage& other) {
  return *this = ForwardMessage(other);
}
ForwardMessage& ForwardMessage::operator=(ForwardMessage&& other) noexcept {
  return replace_value(*this, other);
}
ForwardMessage::~ForwardMessage() = default;
bool ForwardMessage::operator==(const ForwardMessage& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         from_chat_id == other.from_chat_id &&
         video_start_timestamp == other.video_start_timestamp &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         message_id == other.message_id;
}
ForwardMessage& ForwardMessage::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
ForwardMessage&& ForwardMessage::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
ForwardMessage& ForwardMessage::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
ForwardMessage&& ForwardMessage::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
ForwardMessage& ForwardMessage::with_video_start_timestamp(std::int64_t value) & {
  this->video_start_timestamp = value;
  return *this;
}
ForwardMessage&& ForwardMessage::with_video_start_timestamp(std::int64_t value) && {
  return std::move(with_video_start_timestamp(value));
}
ForwardMessage& ForwardMessage::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
ForwardMessage&& ForwardMessage::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
ForwardMessage& ForwardMessage::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
ForwardMessage&& ForwardMessage::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
ForwardMessage& ForwardMessage::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
ForwardMessage&& ForwardMessage::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
ForwardMessage& ForwardMessage::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
ForwardMessage&& ForwardMessage::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}

void encode(json_writer& out, const ForwardMessage& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "from_chat_id", value.from_chat_id);
  encode_member(out, "video_start_timestamp", value.video_start_timestamp);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "message_id", value.message_id);
  out.end_object();
}

ForwardMessages::ForwardMessages(ChatId chat_id, ChatId from_chat_id, std::vector<std::int64_t> message_ids)
    : chat_id(std::move(chat_id)), from_chat_id(std::move(from_chat_id)),
      message_ids(std::move(message_ids)) {}
ForwardMessages::ForwardMessages(const ForwardMessages&) = default;
ForwardMessages::ForwardMessages(ForwardMessages&&) noexcept = default;
ForwardMessages& ForwardMessages::operator=(const ForwardMessages& other) {
  return *this = ForwardMessages(other);
}
ForwardMessages& ForwardMessages::operator=(ForwardMessages&& other) noexcept {
  return replace_value(*this, other);
}
ForwardMessages::~ForwardMessages() = default;
bool ForwardMessages::operator==(const ForwardMessages& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         from_chat_id == other.from_chat_id &&
         message_ids == other.message_ids &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content;
}
ForwardMessages& ForwardMessages::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
ForwardMessages&& ForwardMessages::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
ForwardMessages& ForwardMessages::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
ForwardMessages&& ForwardMessages::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
ForwardMessages& ForwardMessages::add_message_ids(std::int64_t element) & {
  this->message_ids.push_back(element);
  return *this;
}
ForwardMessages&& ForwardMessages::add_message_ids(std::int64_t element) && {
  return std::move(add_message_ids(element));
}
ForwardMessages& ForwardMessages::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
ForwardMessages&& ForwardMessages::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
ForwardMessages& ForwardMessages::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
ForwardMessages&& ForwardMessages::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}

void encode(json_writer& out, const ForwardMessages& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "from_chat_id", value.from_chat_id);
  encode_member(out, "message_ids", value.message_ids);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  out.end_object();
}

CopyMessage::CopyMessage(ChatId chat_id, ChatId from_chat_id, std::int64_t message_id)
    : chat_id(std::move(chat_id)), from_chat_id(std::move(from_chat_id)), message_id(message_id) {}
CopyMessage::CopyMessage(const CopyMessage&) = default;
CopyMessage::CopyMessage(CopyMessage&&) noexcept = default;
CopyMessage& CopyMessage::operator=(const CopyMessage& other) {
  return *this = CopyMessage(other);
}
CopyMessage& CopyMessage::operator=(CopyMessage&& other) noexcept {
  return replace_value(*this, other);
}
CopyMessage::~CopyMessage() = default;
bool CopyMessage::operator==(const CopyMessage& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         from_chat_id == other.from_chat_id &&
         message_id == other.message_id &&
         video_start_timestamp == other.video_start_timestamp &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
CopyMessage& CopyMessage::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
CopyMessage&& CopyMessage::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
CopyMessage& CopyMessage::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
CopyMessage&& CopyMessage::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
CopyMessage& CopyMessage::with_video_start_timestamp(std::int64_t value) & {
  this->video_start_timestamp = value;
  return *this;
}
CopyMessage&& CopyMessage::with_video_start_timestamp(std::int64_t value) && {
  return std::move(with_video_start_timestamp(value));
}
CopyMessage& CopyMessage::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
CopyMessage&& CopyMessage::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
CopyMessage& CopyMessage::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
CopyMessage&& CopyMessage::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
CopyMessage& CopyMessage::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
CopyMessage&& CopyMessage::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
CopyMessage& CopyMessage::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
CopyMessage&& CopyMessage::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
CopyMessage& CopyMessage::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
CopyMessage&& CopyMessage::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
CopyMessage& CopyMessage::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
CopyMessage&& CopyMessage::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
CopyMessage& CopyMessage::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
CopyMessage&& CopyMessage::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
CopyMessage& CopyMessage::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
CopyMessage&& CopyMessage::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
CopyMessage& CopyMessage::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
CopyMessage&& CopyMessage::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
CopyMessage& CopyMessage::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
CopyMessage&& CopyMessage::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
CopyMessage& CopyMessage::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
CopyMessage&& CopyMessage::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
CopyMessage& CopyMessage::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
CopyMessage&& CopyMessage::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const CopyMessage& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "from_chat_id", value.from_chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "video_start_timestamp", value.video_start_timestamp);
  encode_text(out, {"CopyMessage", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

CopyMessages::CopyMessages(ChatId chat_id, ChatId from_chat_id, std::vector<std::int64_t> message_ids)
    : chat_id(std::move(chat_id)), from_chat_id(std::move(from_chat_id)),
      message_ids(std::move(message_ids)) {}
CopyMessages::CopyMessages(const CopyMessages&) = default;
CopyMessages::CopyMessages(CopyMessages&&) noexcept = default;
CopyMessages& CopyMessages::operator=(const CopyMessages& other) {
  return *this = CopyMessages(other);
}
CopyMessages& CopyMessages::operator=(CopyMessages&& other) noexcept {
  return replace_value(*this, other);
}
CopyMessages::~CopyMessages() = default;
bool CopyMessages::operator==(const CopyMessages& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         from_chat_id == other.from_chat_id &&
         message_ids == other.message_ids &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         remove_caption == other.remove_caption;
}
CopyMessages& CopyMessages::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
CopyMessages&& CopyMessages::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
CopyMessages& CopyMessages::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
CopyMessages&& CopyMessages::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
CopyMessages& CopyMessages::add_message_ids(std::int64_t element) & {
  this->message_ids.push_back(element);
  return *this;
}
CopyMessages&& CopyMessages::add_message_ids(std::int64_t element) && {
  return std::move(add_message_ids(element));
}
CopyMessages& CopyMessages::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
CopyMessages&& CopyMessages::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
CopyMessages& CopyMessages::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
CopyMessages&& CopyMessages::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
CopyMessages& CopyMessages::with_remove_caption(bool value) & {
  this->remove_caption = value;
  return *this;
}
CopyMessages&& CopyMessages::with_remove_caption(bool value) && {
  return std::move(with_remove_caption(value));
}

void encode(json_writer& out, const CopyMessages& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "from_chat_id", value.from_chat_id);
  encode_member(out, "message_ids", value.message_ids);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "remove_caption", value.remove_caption);
  out.end_object();
}

SendLocation::SendLocation(ChatId chat_id, double latitude, double longitude)
    : chat_id(std::move(chat_id)), latitude(latitude), longitude(longitude) {}
SendLocation::SendLocation(const SendLocation&) = default;
SendLocation::SendLocation(SendLocation&&) noexcept = default;
SendLocation& SendLocation::operator=(const SendLocation& other) {
  return *this = SendLocation(other);
}
SendLocation& SendLocation::operator=(SendLocation&& other) noexcept {
  return replace_value(*this, other);
}
SendLocation::~SendLocation() = default;
bool SendLocation::operator==(const SendLocation& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         latitude == other.latitude &&
         longitude == other.longitude &&
         horizontal_accuracy == other.horizontal_accuracy &&
         live_period == other.live_period &&
         heading == other.heading &&
         proximity_alert_radius == other.proximity_alert_radius &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendLocation& SendLocation::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendLocation&& SendLocation::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendLocation& SendLocation::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendLocation&& SendLocation::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendLocation& SendLocation::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendLocation&& SendLocation::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendLocation& SendLocation::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendLocation&& SendLocation::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendLocation& SendLocation::with_horizontal_accuracy(double value) & {
  this->horizontal_accuracy = value;
  return *this;
}
SendLocation&& SendLocation::with_horizontal_accuracy(double value) && {
  return std::move(with_horizontal_accuracy(value));
}
SendLocation& SendLocation::with_live_period(std::int64_t value) & {
  this->live_period = value;
  return *this;
}
SendLocation&& SendLocation::with_live_period(std::int64_t value) && {
  return std::move(with_live_period(value));
}
SendLocation& SendLocation::with_heading(std::int64_t value) & {
  this->heading = value;
  return *this;
}
SendLocation&& SendLocation::with_heading(std::int64_t value) && {
  return std::move(with_heading(value));
}
SendLocation& SendLocation::with_proximity_alert_radius(std::int64_t value) & {
  this->proximity_alert_radius = value;
  return *this;
}
SendLocation&& SendLocation::with_proximity_alert_radius(std::int64_t value) && {
  return std::move(with_proximity_alert_radius(value));
}
SendLocation& SendLocation::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendLocation&& SendLocation::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendLocation& SendLocation::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendLocation&& SendLocation::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendLocation& SendLocation::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendLocation&& SendLocation::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendLocation& SendLocation::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendLocation&& SendLocation::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendLocation& SendLocation::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendLocation&& SendLocation::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendLocation& SendLocation::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendLocation&& SendLocation::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendLocation& SendLocation::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendLocation&& SendLocation::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendLocation& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "horizontal_accuracy", value.horizontal_accuracy);
  encode_member(out, "live_period", value.live_period);
  encode_member(out, "heading", value.heading);
  encode_member(out, "proximity_alert_radius", value.proximity_alert_radius);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendVenue::SendVenue(ChatId chat_id, double latitude, double longitude, std::string title,
                     std::string address)
    : chat_id(std::move(chat_id)), latitude(latitude), longitude(longitude), title(std::move(title)),
      address(std::move(address)) {}
SendVenue::SendVenue(const SendVenue&) = default;
SendVenue::SendVenue(SendVenue&&) noexcept = default;
SendVenue& SendVenue::operator=(const SendVenue& other) {
  return *this = SendVenue(other);
}
SendVenue& SendVenue::operator=(SendVenue&& other) noexcept {
  return replace_value(*this, other);
}
SendVenue::~SendVenue() = default;
bool SendVenue::operator==(const SendVenue& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         latitude == other.latitude &&
         longitude == other.longitude &&
         title == other.title &&
         address == other.address &&
         foursquare_id == other.foursquare_id &&
         foursquare_type == other.foursquare_type &&
         google_place_id == other.google_place_id &&
         google_place_type == other.google_place_type &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendVenue& SendVenue::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendVenue& SendVenue::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendVenue&& SendVenue::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendVenue& SendVenue::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendVenue&& SendVenue::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendVenue& SendVenue::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendVenue& SendVenue::with_foursquare_id(std::string value) & {
  this->foursquare_id = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_foursquare_id(std::string value) && {
  return std::move(with_foursquare_id(std::move(value)));
}
SendVenue& SendVenue::with_foursquare_type(std::string value) & {
  this->foursquare_type = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_foursquare_type(std::string value) && {
  return std::move(with_foursquare_type(std::move(value)));
}
SendVenue& SendVenue::with_google_place_id(std::string value) & {
  this->google_place_id = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_google_place_id(std::string value) && {
  return std::move(with_google_place_id(std::move(value)));
}
SendVenue& SendVenue::with_google_place_type(std::string value) & {
  this->google_place_type = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_google_place_type(std::string value) && {
  return std::move(with_google_place_type(std::move(value)));
}
SendVenue& SendVenue::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendVenue&& SendVenue::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendVenue& SendVenue::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendVenue&& SendVenue::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendVenue& SendVenue::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendVenue&& SendVenue::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendVenue& SendVenue::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendVenue& SendVenue::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendVenue& SendVenue::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendVenue& SendVenue::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendVenue&& SendVenue::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendVenue& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "title", value.title);
  encode_member(out, "address", value.address);
  encode_member(out, "foursquare_id", value.foursquare_id);
  encode_member(out, "foursquare_type", value.foursquare_type);
  encode_member(out, "google_place_id", value.google_place_id);
  encode_member(out, "google_place_type", value.google_place_type);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendContact::SendContact(ChatId chat_id, std::string phone_number, std::string first_name)
    : chat_id(std::move(chat_id)), phone_number(std::move(phone_number)),
      first_name(std::move(first_name)) {}
SendContact::SendContact(const SendContact&) = default;
SendContact::SendContact(SendContact&&) noexcept = default;
SendContact& SendContact::operator=(const SendContact& other) {
  return *this = SendContact(other);
}
SendContact& SendContact::operator=(SendContact&& other) noexcept {
  return replace_value(*this, other);
}
SendContact::~SendContact() = default;
bool SendContact::operator==(const SendContact& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         phone_number == other.phone_number &&
         first_name == other.first_name &&
         last_name == other.last_name &&
         vcard == other.vcard &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendContact& SendContact::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendContact&& SendContact::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendContact& SendContact::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendContact&& SendContact::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendContact& SendContact::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendContact&& SendContact::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendContact& SendContact::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendContact&& SendContact::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendContact& SendContact::with_last_name(std::string value) & {
  this->last_name = std::move(value);
  return *this;
}
SendContact&& SendContact::with_last_name(std::string value) && {
  return std::move(with_last_name(std::move(value)));
}
SendContact& SendContact::with_vcard(std::string value) & {
  this->vcard = std::move(value);
  return *this;
}
SendContact&& SendContact::with_vcard(std::string value) && {
  return std::move(with_vcard(std::move(value)));
}
SendContact& SendContact::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendContact&& SendContact::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendContact& SendContact::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendContact&& SendContact::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendContact& SendContact::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendContact&& SendContact::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendContact& SendContact::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendContact&& SendContact::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendContact& SendContact::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendContact&& SendContact::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendContact& SendContact::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendContact&& SendContact::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendContact& SendContact::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendContact&& SendContact::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendContact& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "phone_number", value.phone_number);
  encode_member(out, "first_name", value.first_name);
  encode_member(out, "last_name", value.last_name);
  encode_text(out, {"SendContact", "vcard", 0, 2048, text_unit::bytes}, value.vcard);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendPoll::SendPoll(ChatId chat_id, std::string question, std::vector<InputPollOption> options)
    : chat_id(std::move(chat_id)), question(std::move(question)), options(std::move(options)) {}
SendPoll::SendPoll(const SendPoll&) = default;
SendPoll::SendPoll(SendPoll&&) noexcept = default;
SendPoll& SendPoll::operator=(const SendPoll& other) {
  return *this = SendPoll(other);
}
SendPoll& SendPoll::operator=(SendPoll&& other) noexcept {
  return replace_value(*this, other);
}
SendPoll::~SendPoll() = default;
bool SendPoll::operator==(const SendPoll& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         question == other.question &&
         question_parse_mode == other.question_parse_mode &&
         question_entities == other.question_entities &&
         options == other.options &&
         is_anonymous == other.is_anonymous &&
         type == other.type &&
         allows_multiple_answers == other.allows_multiple_answers &&
         allows_revoting == other.allows_revoting &&
         shuffle_options == other.shuffle_options &&
         allow_adding_options == other.allow_adding_options &&
         hide_results_until_closes == other.hide_results_until_closes &&
         members_only == other.members_only &&
         country_codes == other.country_codes &&
         correct_option_ids == other.correct_option_ids &&
         explanation == other.explanation &&
         explanation_parse_mode == other.explanation_parse_mode &&
         explanation_entities == other.explanation_entities &&
         explanation_media == other.explanation_media &&
         open_period == other.open_period &&
         close_date == other.close_date &&
         is_closed == other.is_closed &&
         description == other.description &&
         description_parse_mode == other.description_parse_mode &&
         description_entities == other.description_entities &&
         media == other.media &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendPoll& SendPoll::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendPoll& SendPoll::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendPoll&& SendPoll::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendPoll& SendPoll::with_question_parse_mode(ParseMode value) & {
  this->question_parse_mode = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_question_parse_mode(ParseMode value) && {
  return std::move(with_question_parse_mode(std::move(value)));
}
SendPoll& SendPoll::with_question_entities(std::vector<MessageEntity> value) & {
  this->question_entities = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_question_entities(std::vector<MessageEntity> value) && {
  return std::move(with_question_entities(std::move(value)));
}
SendPoll& SendPoll::add_question_entities(MessageEntity element) & {
  if (!this->question_entities) this->question_entities.emplace();
  this->question_entities->push_back(std::move(element));
  return *this;
}
SendPoll&& SendPoll::add_question_entities(MessageEntity element) && {
  return std::move(add_question_entities(std::move(element)));
}
SendPoll& SendPoll::add_options(InputPollOption element) & {
  this->options.push_back(std::move(element));
  return *this;
}
SendPoll&& SendPoll::add_options(InputPollOption element) && {
  return std::move(add_options(std::move(element)));
}
SendPoll& SendPoll::with_is_anonymous(bool value) & {
  this->is_anonymous = value;
  return *this;
}
SendPoll&& SendPoll::with_is_anonymous(bool value) && {
  return std::move(with_is_anonymous(value));
}
SendPoll& SendPoll::with_type(PollType value) & {
  this->type = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_type(PollType value) && {
  return std::move(with_type(std::move(value)));
}
SendPoll& SendPoll::with_allows_multiple_answers(bool value) & {
  this->allows_multiple_answers = value;
  return *this;
}
SendPoll&& SendPoll::with_allows_multiple_answers(bool value) && {
  return std::move(with_allows_multiple_answers(value));
}
SendPoll& SendPoll::with_allows_revoting(bool value) & {
  this->allows_revoting = value;
  return *this;
}
SendPoll&& SendPoll::with_allows_revoting(bool value) && {
  return std::move(with_allows_revoting(value));
}
SendPoll& SendPoll::with_shuffle_options(bool value) & {
  this->shuffle_options = value;
  return *this;
}
SendPoll&& SendPoll::with_shuffle_options(bool value) && {
  return std::move(with_shuffle_options(value));
}
SendPoll& SendPoll::with_allow_adding_options(bool value) & {
  this->allow_adding_options = value;
  return *this;
}
SendPoll&& SendPoll::with_allow_adding_options(bool value) && {
  return std::move(with_allow_adding_options(value));
}
SendPoll& SendPoll::with_hide_results_until_closes(bool value) & {
  this->hide_results_until_closes = value;
  return *this;
}
SendPoll&& SendPoll::with_hide_results_until_closes(bool value) && {
  return std::move(with_hide_results_until_closes(value));
}
SendPoll& SendPoll::with_members_only(bool value) & {
  this->members_only = value;
  return *this;
}
SendPoll&& SendPoll::with_members_only(bool value) && {
  return std::move(with_members_only(value));
}
SendPoll& SendPoll::with_country_codes(std::vector<std::string> value) & {
  this->country_codes = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_country_codes(std::vector<std::string> value) && {
  return std::move(with_country_codes(std::move(value)));
}
SendPoll& SendPoll::add_country_codes(std::string element) & {
  if (!this->country_codes) this->country_codes.emplace();
  this->country_codes->push_back(std::move(element));
  return *this;
}
SendPoll&& SendPoll::add_country_codes(std::string element) && {
  return std::move(add_country_codes(std::move(element)));
}
SendPoll& SendPoll::with_correct_option_ids(std::vector<std::int64_t> value) & {
  this->correct_option_ids = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_correct_option_ids(std::vector<std::int64_t> value) && {
  return std::move(with_correct_option_ids(std::move(value)));
}
SendPoll& SendPoll::add_correct_option_ids(std::int64_t element) & {
  if (!this->correct_option_ids) this->correct_option_ids.emplace();
  this->correct_option_ids->push_back(element);
  return *this;
}
SendPoll&& SendPoll::add_correct_option_ids(std::int64_t element) && {
  return std::move(add_correct_option_ids(element));
}
SendPoll& SendPoll::with_explanation(std::string value) & {
  this->explanation = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_explanation(std::string value) && {
  return std::move(with_explanation(std::move(value)));
}
SendPoll& SendPoll::with_explanation_parse_mode(ParseMode value) & {
  this->explanation_parse_mode = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_explanation_parse_mode(ParseMode value) && {
  return std::move(with_explanation_parse_mode(std::move(value)));
}
SendPoll& SendPoll::with_explanation_entities(std::vector<MessageEntity> value) & {
  this->explanation_entities = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_explanation_entities(std::vector<MessageEntity> value) && {
  return std::move(with_explanation_entities(std::move(value)));
}
SendPoll& SendPoll::add_explanation_entities(MessageEntity element) & {
  if (!this->explanation_entities) this->explanation_entities.emplace();
  this->explanation_entities->push_back(std::move(element));
  return *this;
}
SendPoll&& SendPoll::add_explanation_entities(MessageEntity element) && {
  return std::move(add_explanation_entities(std::move(element)));
}
SendPoll& SendPoll::with_explanation_media(InputPollMedia value) & {
  this->explanation_media = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_explanation_media(InputPollMedia value) && {
  return std::move(with_explanation_media(std::move(value)));
}
SendPoll& SendPoll::with_open_period(std::int64_t value) & {
  this->open_period = value;
  return *this;
}
SendPoll&& SendPoll::with_open_period(std::int64_t value) && {
  return std::move(with_open_period(value));
}
SendPoll& SendPoll::with_close_date(std::chrono::sys_seconds value) & {
  this->close_date = value;
  return *this;
}
SendPoll&& SendPoll::with_close_date(std::chrono::sys_seconds value) && {
  return std::move(with_close_date(value));
}
SendPoll& SendPoll::with_is_closed(bool value) & {
  this->is_closed = value;
  return *this;
}
SendPoll&& SendPoll::with_is_closed(bool value) && {
  return std::move(with_is_closed(value));
}
SendPoll& SendPoll::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
SendPoll& SendPoll::with_description_parse_mode(ParseMode value) & {
  this->description_parse_mode = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_description_parse_mode(ParseMode value) && {
  return std::move(with_description_parse_mode(std::move(value)));
}
SendPoll& SendPoll::with_description_entities(std::vector<MessageEntity> value) & {
  this->description_entities = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_description_entities(std::vector<MessageEntity> value) && {
  return std::move(with_description_entities(std::move(value)));
}
SendPoll& SendPoll::add_description_entities(MessageEntity element) & {
  if (!this->description_entities) this->description_entities.emplace();
  this->description_entities->push_back(std::move(element));
  return *this;
}
SendPoll&& SendPoll::add_description_entities(MessageEntity element) && {
  return std::move(add_description_entities(std::move(element)));
}
SendPoll& SendPoll::with_media(InputPollMedia value) & {
  this->media = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_media(InputPollMedia value) && {
  return std::move(with_media(std::move(value)));
}
SendPoll& SendPoll::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendPoll&& SendPoll::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendPoll& SendPoll::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendPoll&& SendPoll::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendPoll& SendPoll::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendPoll&& SendPoll::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendPoll& SendPoll::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendPoll& SendPoll::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendPoll& SendPoll::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendPoll&& SendPoll::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendPoll& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_text(out, {"SendPoll", "question", 1, 300, text_unit::characters}, value.question, value.question_parse_mode.has_value());
  encode_member(out, "question_parse_mode", value.question_parse_mode);
  encode_member(out, "question_entities", value.question_entities);
  encode_member(out, "options", value.options);
  encode_member(out, "is_anonymous", value.is_anonymous);
  encode_member(out, "type", value.type);
  encode_member(out, "allows_multiple_answers", value.allows_multiple_answers);
  encode_member(out, "allows_revoting", value.allows_revoting);
  encode_member(out, "shuffle_options", value.shuffle_options);
  encode_member(out, "allow_adding_options", value.allow_adding_options);
  encode_member(out, "hide_results_until_closes", value.hide_results_until_closes);
  encode_member(out, "members_only", value.members_only);
  encode_member(out, "country_codes", value.country_codes);
  encode_member(out, "correct_option_ids", value.correct_option_ids);
  encode_text(out, {"SendPoll", "explanation", 0, 200, text_unit::characters}, value.explanation, value.explanation_parse_mode.has_value());
  encode_member(out, "explanation_parse_mode", value.explanation_parse_mode);
  encode_member(out, "explanation_entities", value.explanation_entities);
  encode_member(out, "explanation_media", value.explanation_media);
  encode_member(out, "open_period", value.open_period);
  encode_member(out, "close_date", value.close_date);
  encode_member(out, "is_closed", value.is_closed);
  encode_text(out, {"SendPoll", "description", 0, 1024, text_unit::characters}, value.description, value.description_parse_mode.has_value());
  encode_member(out, "description_parse_mode", value.description_parse_mode);
  encode_member(out, "description_entities", value.description_entities);
  encode_member(out, "media", value.media);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendChecklist::SendChecklist(std::string business_connection_id, ChatId chat_id, InputChecklist checklist)
    : business_connection_id(std::move(business_connection_id)), chat_id(std::move(chat_id)),
      checklist(std::move(checklist)) {}
SendChecklist::SendChecklist(const SendChecklist&) = default;
SendChecklist::SendChecklist(SendChecklist&&) noexcept = default;
SendChecklist& SendChecklist::operator=(const SendChecklist& other) {
  return *this = SendChecklist(other);
}
SendChecklist& SendChecklist::operator=(SendChecklist&& other) noexcept {
  return replace_value(*this, other);
}
SendChecklist::~SendChecklist() = default;
bool SendChecklist::operator==(const SendChecklist& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         checklist == other.checklist &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         message_effect_id == other.message_effect_id &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendChecklist& SendChecklist::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendChecklist&& SendChecklist::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendChecklist& SendChecklist::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendChecklist&& SendChecklist::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendChecklist& SendChecklist::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendChecklist&& SendChecklist::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendChecklist& SendChecklist::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendChecklist&& SendChecklist::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendChecklist& SendChecklist::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendChecklist&& SendChecklist::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendChecklist& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "checklist", value.checklist);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendDice::SendDice(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
SendDice::SendDice(const SendDice&) = default;
SendDice::SendDice(SendDice&&) noexcept = default;
SendDice& SendDice::operator=(const SendDice& other) {
  return *this = SendDice(other);
}
SendDice& SendDice::operator=(SendDice&& other) noexcept {
  return replace_value(*this, other);
}
SendDice::~SendDice() = default;
bool SendDice::operator==(const SendDice& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         emoji == other.emoji &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendDice& SendDice::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendDice&& SendDice::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendDice& SendDice::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendDice&& SendDice::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendDice& SendDice::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendDice&& SendDice::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendDice& SendDice::with_emoji(std::string value) & {
  this->emoji = std::move(value);
  return *this;
}
SendDice&& SendDice::with_emoji(std::string value) && {
  return std::move(with_emoji(std::move(value)));
}
SendDice& SendDice::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendDice&& SendDice::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendDice& SendDice::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendDice&& SendDice::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendDice& SendDice::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendDice&& SendDice::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendDice& SendDice::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendDice&& SendDice::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendDice& SendDice::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendDice&& SendDice::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendDice& SendDice::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendDice&& SendDice::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendDice& SendDice::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendDice&& SendDice::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendDice& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "emoji", value.emoji);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendMessageDraft::SendMessageDraft(std::int64_t chat_id, std::int64_t draft_id)
    : chat_id(chat_id), draft_id(draft_id) {}
SendMessageDraft::SendMessageDraft(const SendMessageDraft&) = default;
SendMessageDraft::SendMessageDraft(SendMessageDraft&&) noexcept = default;
SendMessageDraft& SendMessageDraft::operator=(const SendMessageDraft& other) {
  return *this = SendMessageDraft(other);
}
SendMessageDraft& SendMessageDraft::operator=(SendMessageDraft&& other) noexcept {
  return replace_value(*this, other);
}
SendMessageDraft::~SendMessageDraft() = default;
bool SendMessageDraft::operator==(const SendMessageDraft& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         draft_id == other.draft_id &&
         text == other.text &&
         parse_mode == other.parse_mode &&
         entities == other.entities &&
         can_stop == other.can_stop &&
         keep_on_stop == other.keep_on_stop;
}
SendMessageDraft& SendMessageDraft::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendMessageDraft&& SendMessageDraft::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendMessageDraft& SendMessageDraft::with_text(std::string value) & {
  this->text = std::move(value);
  return *this;
}
SendMessageDraft&& SendMessageDraft::with_text(std::string value) && {
  return std::move(with_text(std::move(value)));
}
SendMessageDraft& SendMessageDraft::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendMessageDraft&& SendMessageDraft::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendMessageDraft& SendMessageDraft::with_entities(std::vector<MessageEntity> value) & {
  this->entities = std::move(value);
  return *this;
}
SendMessageDraft&& SendMessageDraft::with_entities(std::vector<MessageEntity> value) && {
  return std::move(with_entities(std::move(value)));
}
SendMessageDraft& SendMessageDraft::add_entities(MessageEntity element) & {
  if (!this->entities) this->entities.emplace();
  this->entities->push_back(std::move(element));
  return *this;
}
SendMessageDraft&& SendMessageDraft::add_entities(MessageEntity element) && {
  return std::move(add_entities(std::move(element)));
}
SendMessageDraft& SendMessageDraft::with_can_stop(bool value) & {
  this->can_stop = value;
  return *this;
}
SendMessageDraft&& SendMessageDraft::with_can_stop(bool value) && {
  return std::move(with_can_stop(value));
}
SendMessageDraft& SendMessageDraft::with_keep_on_stop(bool value) & {
  this->keep_on_stop = value;
  return *this;
}
SendMessageDraft&& SendMessageDraft::with_keep_on_stop(bool value) && {
  return std::move(with_keep_on_stop(value));
}

void encode(json_writer& out, const SendMessageDraft& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "draft_id", value.draft_id);
  encode_text(out, {"SendMessageDraft", "text", 0, 4096, text_unit::characters}, value.text, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "entities", value.entities);
  encode_member(out, "can_stop", value.can_stop);
  encode_member(out, "keep_on_stop", value.keep_on_stop);
  out.end_object();
}

SendChatAction::SendChatAction(ChatId chat_id, ChatAction action)
    : chat_id(std::move(chat_id)), action(std::move(action)) {}
SendChatAction::SendChatAction(const SendChatAction&) = default;
SendChatAction::SendChatAction(SendChatAction&&) noexcept = default;
SendChatAction& SendChatAction::operator=(const SendChatAction& other) {
  return *this = SendChatAction(other);
}
SendChatAction& SendChatAction::operator=(SendChatAction&& other) noexcept {
  return replace_value(*this, other);
}
SendChatAction::~SendChatAction() = default;
bool SendChatAction::operator==(const SendChatAction& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         action == other.action;
}
SendChatAction& SendChatAction::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendChatAction&& SendChatAction::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendChatAction& SendChatAction::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendChatAction&& SendChatAction::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}

void encode(json_writer& out, const SendChatAction& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "action", value.action);
  out.end_object();
}

SetMessageReaction::SetMessageReaction(ChatId chat_id, std::int64_t message_id)
    : chat_id(std::move(chat_id)), message_id(message_id) {}
SetMessageReaction::SetMessageReaction(const SetMessageReaction&) = default;
SetMessageReaction::SetMessageReaction(SetMessageReaction&&) noexcept = default;
SetMessageReaction& SetMessageReaction::operator=(const SetMessageReaction& other) {
  return *this = SetMessageReaction(other);
}
SetMessageReaction& SetMessageReaction::operator=(SetMessageReaction&& other) noexcept {
  return replace_value(*this, other);
}
SetMessageReaction::~SetMessageReaction() = default;
bool SetMessageReaction::operator==(const SetMessageReaction& other) const {
  return chat_id == other.chat_id &&
         message_id == other.message_id &&
         reaction == other.reaction &&
         is_big == other.is_big;
}
SetMessageReaction& SetMessageReaction::with_reaction(std::vector<ReactionType> value) & {
  this->reaction = std::move(value);
  return *this;
}
SetMessageReaction&& SetMessageReaction::with_reaction(std::vector<ReactionType> value) && {
  return std::move(with_reaction(std::move(value)));
}
SetMessageReaction& SetMessageReaction::add_reaction(ReactionType element) & {
  if (!this->reaction) this->reaction.emplace();
  this->reaction->push_back(std::move(element));
  return *this;
}
SetMessageReaction&& SetMessageReaction::add_reaction(ReactionType element) && {
  return std::move(add_reaction(std::move(element)));
}
SetMessageReaction& SetMessageReaction::with_is_big(bool value) & {
  this->is_big = value;
  return *this;
}
SetMessageReaction&& SetMessageReaction::with_is_big(bool value) && {
  return std::move(with_is_big(value));
}

void encode(json_writer& out, const SetMessageReaction& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "reaction", value.reaction);
  encode_member(out, "is_big", value.is_big);
  out.end_object();
}

StopPoll::StopPoll(ChatId chat_id, std::int64_t message_id)
    : chat_id(std::move(chat_id)), message_id(message_id) {}
StopPoll::StopPoll(const StopPoll&) = default;
StopPoll::StopPoll(StopPoll&&) noexcept = default;
StopPoll& StopPoll::operator=(const StopPoll& other) {
  return *this = StopPoll(other);
}
StopPoll& StopPoll::operator=(StopPoll&& other) noexcept {
  return replace_value(*this, other);
}
StopPoll::~StopPoll() = default;
bool StopPoll::operator==(const StopPoll& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         reply_markup == other.reply_markup;
}
StopPoll& StopPoll::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
StopPoll&& StopPoll::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
StopPoll& StopPoll::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
StopPoll&& StopPoll::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const StopPoll& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

ApproveSuggestedPost::ApproveSuggestedPost(std::int64_t chat_id, std::int64_t message_id)
    : chat_id(chat_id), message_id(message_id) {}
ApproveSuggestedPost::ApproveSuggestedPost(const ApproveSuggestedPost&) = default;
ApproveSuggestedPost::ApproveSuggestedPost(ApproveSuggestedPost&&) noexcept = default;
ApproveSuggestedPost& ApproveSuggestedPost::operator=(const ApproveSuggestedPost& other) {
  return *this = ApproveSuggestedPost(other);
}
ApproveSuggestedPost& ApproveSuggestedPost::operator=(ApproveSuggestedPost&& other) noexcept {
  return replace_value(*this, other);
}
ApproveSuggestedPost::~ApproveSuggestedPost() = default;
bool ApproveSuggestedPost::operator==(const ApproveSuggestedPost& other) const {
  return chat_id == other.chat_id &&
         message_id == other.message_id &&
         send_date == other.send_date;
}
ApproveSuggestedPost& ApproveSuggestedPost::with_send_date(std::chrono::sys_seconds value) & {
  this->send_date = value;
  return *this;
}
ApproveSuggestedPost&& ApproveSuggestedPost::with_send_date(std::chrono::sys_seconds value) && {
  return std::move(with_send_date(value));
}

void encode(json_writer& out, const ApproveSuggestedPost& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "send_date", value.send_date);
  out.end_object();
}

DeclineSuggestedPost::DeclineSuggestedPost(std::int64_t chat_id, std::int64_t message_id)
    : chat_id(chat_id), message_id(message_id) {}
DeclineSuggestedPost::DeclineSuggestedPost(const DeclineSuggestedPost&) = default;
DeclineSuggestedPost::DeclineSuggestedPost(DeclineSuggestedPost&&) noexcept = default;
DeclineSuggestedPost& DeclineSuggestedPost::operator=(const DeclineSuggestedPost& other) {
  return *this = DeclineSuggestedPost(other);
}
DeclineSuggestedPost& DeclineSuggestedPost::operator=(DeclineSuggestedPost&& other) noexcept {
  return replace_value(*this, other);
}
DeclineSuggestedPost::~DeclineSuggestedPost() = default;
bool DeclineSuggestedPost::operator==(const DeclineSuggestedPost& other) const {
  return chat_id == other.chat_id &&
         message_id == other.message_id &&
         comment == other.comment;
}
DeclineSuggestedPost& DeclineSuggestedPost::with_comment(std::string value) & {
  this->comment = std::move(value);
  return *this;
}
DeclineSuggestedPost&& DeclineSuggestedPost::with_comment(std::string value) && {
  return std::move(with_comment(std::move(value)));
}

void encode(json_writer& out, const DeclineSuggestedPost& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_text(out, {"DeclineSuggestedPost", "comment", 0, 128, text_unit::characters}, value.comment);
  out.end_object();
}

DeleteMessageReaction::DeleteMessageReaction(ChatId chat_id, std::int64_t message_id)
    : chat_id(std::move(chat_id)), message_id(message_id) {}
DeleteMessageReaction::DeleteMessageReaction(const DeleteMessageReaction&) = default;
DeleteMessageReaction::DeleteMessageReaction(DeleteMessageReaction&&) noexcept = default;
DeleteMessageReaction& DeleteMessageReaction::operator=(const DeleteMessageReaction& other) {
  return *this = DeleteMessageReaction(other);
}
DeleteMessageReaction& DeleteMessageReaction::operator=(DeleteMessageReaction&& other) noexcept {
  return replace_value(*this, other);
}
DeleteMessageReaction::~DeleteMessageReaction() = default;
bool DeleteMessageReaction::operator==(const DeleteMessageReaction& other) const {
  return chat_id == other.chat_id &&
         message_id == other.message_id &&
         user_id == other.user_id &&
         actor_chat_id == other.actor_chat_id;
}
DeleteMessageReaction& DeleteMessageReaction::with_user_id(std::int64_t value) & {
  this->user_id = value;
  return *this;
}
DeleteMessageReaction&& DeleteMessageReaction::with_user_id(std::int64_t value) && {
  return std::move(with_user_id(value));
}
DeleteMessageReaction& DeleteMessageReaction::with_actor_chat_id(std::int64_t value) & {
  this->actor_chat_id = value;
  return *this;
}
DeleteMessageReaction&& DeleteMessageReaction::with_actor_chat_id(std::int64_t value) && {
  return std::move(with_actor_chat_id(value));
}

void encode(json_writer& out, const DeleteMessageReaction& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "actor_chat_id", value.actor_chat_id);
  out.end_object();
}

DeleteAllMessageReactions::DeleteAllMessageReactions(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
DeleteAllMessageReactions::DeleteAllMessageReactions(const DeleteAllMessageReactions&) = default;
DeleteAllMessageReactions::DeleteAllMessageReactions(DeleteAllMessageReactions&&) noexcept = default;
DeleteAllMessageReactions& DeleteAllMessageReactions::operator=(const DeleteAllMessageReactions& other) {
  return *this = DeleteAllMessageReactions(other);
}
DeleteAllMessageReactions& DeleteAllMessageReactions::operator=(DeleteAllMessageReactions&& other) noexcept {
  return replace_value(*this, other);
}
DeleteAllMessageReactions::~DeleteAllMessageReactions() = default;
bool DeleteAllMessageReactions::operator==(const DeleteAllMessageReactions& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id &&
         actor_chat_id == other.actor_chat_id;
}
DeleteAllMessageReactions& DeleteAllMessageReactions::with_user_id(std::int64_t value) & {
  this->user_id = value;
  return *this;
}
DeleteAllMessageReactions&& DeleteAllMessageReactions::with_user_id(std::int64_t value) && {
  return std::move(with_user_id(value));
}
DeleteAllMessageReactions& DeleteAllMessageReactions::with_actor_chat_id(std::int64_t value) & {
  this->actor_chat_id = value;
  return *this;
}
DeleteAllMessageReactions&& DeleteAllMessageReactions::with_actor_chat_id(std::int64_t value) && {
  return std::move(with_actor_chat_id(value));
}

void encode(json_writer& out, const DeleteAllMessageReactions& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "actor_chat_id", value.actor_chat_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
