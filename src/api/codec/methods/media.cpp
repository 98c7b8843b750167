// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/media.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/service_message.hpp"

namespace botcore::inline v0::api {

SendPhoto::SendPhoto(ChatId chat_id, InputFile photo)
    : chat_id(std::move(chat_id)), photo(std::move(photo)) {}
SendPhoto::SendPhoto(const SendPhoto&) = default;
SendPhoto::SendPhoto(SendPhoto&&) noexcept = default;
SendPhoto& SendPhoto::operator=(const SendPhoto& other) {
  return *this = SendPhoto(other);
}
SendPhoto& SendPhoto::operator=(SendPhoto&& other) noexcept {
  return replace_value(*this, other);
}
SendPhoto::~SendPhoto() = default;
bool SendPhoto::operator==(const SendPhoto& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         photo == other.photo &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         has_spoiler == other.has_spoiler &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendPhoto& SendPhoto::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendPhoto& SendPhoto::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendPhoto&& SendPhoto::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendPhoto& SendPhoto::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendPhoto&& SendPhoto::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendPhoto& SendPhoto::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendPhoto& SendPhoto::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendPhoto& SendPhoto::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendPhoto& SendPhoto::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
SendPhoto& SendPhoto::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
SendPhoto&& SendPhoto::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
SendPhoto& SendPhoto::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
SendPhoto&& SendPhoto::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
SendPhoto& SendPhoto::with_has_spoiler(bool value) & {
  this->has_spoiler = value;
  return *this;
}
SendPhoto&& SendPhoto::with_has_spoiler(bool value) && {
  return std::move(with_has_spoiler(value));
}
SendPhoto& SendPhoto::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendPhoto&& SendPhoto::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendPhoto& SendPhoto::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendPhoto&& SendPhoto::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendPhoto& SendPhoto::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendPhoto&& SendPhoto::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendPhoto& SendPhoto::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendPhoto& SendPhoto::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendPhoto& SendPhoto::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendPhoto& SendPhoto::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendPhoto& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "photo", value.photo);
  encode_text(out, {"SendPhoto", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "has_spoiler", value.has_spoiler);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendLivePhoto::SendLivePhoto(ChatId chat_id, InputFile live_photo, InputFile photo)
    : chat_id(std::move(chat_id)), live_photo(std::move(live_photo)), photo(std::move(photo)) {}
SendLivePhoto::SendLivePhoto(const SendLivePhoto&) = default;
SendLivePhoto::SendLivePhoto(SendLivePhoto&&) noexcept = default;
SendLivePhoto& SendLivePhoto::operator=(const SendLivePhoto& other) {
  return *this = SendLivePhoto(other);
}
SendLivePhoto& SendLivePhoto::operator=(SendLivePhoto&& other) noexcept {
  return replace_value(*this, other);
}
SendLivePhoto::~SendLivePhoto() = default;
bool SendLivePhoto::operator==(const SendLivePhoto& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         live_photo == other.live_photo &&
         photo == other.photo &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         has_spoiler == other.has_spoiler &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendLivePhoto& SendLivePhoto::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendLivePhoto& SendLivePhoto::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendLivePhoto& SendLivePhoto::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendLivePhoto& SendLivePhoto::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendLivePhoto& SendLivePhoto::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendLivePhoto& SendLivePhoto::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendLivePhoto& SendLivePhoto::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
SendLivePhoto& SendLivePhoto::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
SendLivePhoto&& SendLivePhoto::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
SendLivePhoto& SendLivePhoto::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
SendLivePhoto& SendLivePhoto::with_has_spoiler(bool value) & {
  this->has_spoiler = value;
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_has_spoiler(bool value) && {
  return std::move(with_has_spoiler(value));
}
SendLivePhoto& SendLivePhoto::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendLivePhoto& SendLivePhoto::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendLivePhoto& SendLivePhoto::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendLivePhoto& SendLivePhoto::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendLivePhoto& SendLivePhoto::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendLivePhoto& SendLivePhoto::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendLivePhoto& SendLivePhoto::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendLivePhoto&& SendLivePhoto::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendLivePhoto& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "live_photo", value.live_photo);
  encode_member(out, "photo", value.photo);
  encode_text(out, {"SendLivePhoto", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "has_spoiler", value.has_spoiler);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendAudio::SendAudio(ChatId chat_id, InputFile audio)
    : chat_id(std::move(chat_id)), audio(std::move(audio)) {}
SendAudio::SendAudio(const SendAudio&) = default;
SendAudio::SendAudio(SendAudio&&) noexcept = default;
SendAudio& SendAudio::operator=(const SendAudio& other) {
  return *this = SendAudio(other);
}
SendAudio& SendAudio::operator=(SendAudio&& other) noexcept {
  return replace_value(*this, other);
}
SendAudio::~SendAudio() = default;
bool SendAudio::operator==(const SendAudio& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         audio == other.audio &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         duration == other.duration &&
         performer == other.performer &&
         title == other.title &&
         thumbnail == other.thumbnail &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendAudio& SendAudio::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendAudio& SendAudio::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendAudio&& SendAudio::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendAudio& SendAudio::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendAudio&& SendAudio::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendAudio& SendAudio::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendAudio& SendAudio::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendAudio& SendAudio::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendAudio& SendAudio::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
SendAudio& SendAudio::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
SendAudio&& SendAudio::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
SendAudio& SendAudio::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
SendAudio&& SendAudio::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
SendAudio& SendAudio::with_performer(std::string value) & {
  this->performer = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_performer(std::string value) && {
  return std::move(with_performer(std::move(value)));
}
SendAudio& SendAudio::with_title(std::string value) & {
  this->title = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_title(std::string value) && {
  return std::move(with_title(std::move(value)));
}
SendAudio& SendAudio::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
SendAudio& SendAudio::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendAudio&& SendAudio::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendAudio& SendAudio::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendAudio&& SendAudio::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendAudio& SendAudio::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendAudio&& SendAudio::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendAudio& SendAudio::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendAudio& SendAudio::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendAudio& SendAudio::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendAudio& SendAudio::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendAudio&& SendAudio::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendAudio& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "audio", value.audio);
  encode_text(out, {"SendAudio", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "duration", value.duration);
  encode_member(out, "performer", value.performer);
  encode_member(out, "title", value.title);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendDocument::SendDocument(ChatId chat_id, InputFile document)
    : chat_id(std::move(chat_id)), document(std::move(document)) {}
SendDocument::SendDocument(const SendDocument&) = default;
SendDocument::SendDocument(SendDocument&&) noexcept = default;
SendDocument& SendDocument::operator=(const SendDocument& other) {
  return *this = SendDocument(other);
}
SendDocument& SendDocument::operator=(SendDocument&& other) noexcept {
  return replace_value(*this, other);
}
SendDocument::~SendDocument() = default;
bool SendDocument::operator==(const SendDocument& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         document == other.document &&
         thumbnail == other.thumbnail &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         disable_content_type_detection == other.disable_content_type_detection &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendDocument& SendDocument::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendDocument& SendDocument::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendDocument&& SendDocument::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendDocument& SendDocument::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendDocument&& SendDocument::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendDocument& SendDocument::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendDocument& SendDocument::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
SendDocument& SendDocument::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendDocument& SendDocument::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendDocument& SendDocument::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
SendDocument& SendDocument::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
SendDocument&& SendDocument::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
SendDocument& SendDocument::with_disable_content_type_detection(bool value) & {
  this->disable_content_type_detection = value;
  return *this;
}
SendDocument&& SendDocument::with_disable_content_type_detection(bool value) && {
  return std::move(with_disable_content_type_detection(value));
}
SendDocument& SendDocument::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendDocument&& SendDocument::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendDocument& SendDocument::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendDocument&& SendDocument::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendDocument& SendDocument::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendDocument&& SendDocument::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendDocument& SendDocument::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendDocument& SendDocument::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendDocument& SendDocument::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendDocument& SendDocument::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendDocument&& SendDocument::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendDocument& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "document", value.document);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_text(out, {"SendDocument", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "disable_content_type_detection", value.disable_content_type_detection);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendVideo::SendVideo(ChatId chat_id, InputFile video)
    : chat_id(std::move(chat_id)), video(std::move(video)) {}
SendVideo::SendVideo(const SendVideo&) = default;
SendVideo::SendVideo(SendVideo&&) noexcept = default;
SendVideo& SendVideo::operator=(const SendVideo& other) {
  return *this = SendVideo(other);
}
SendVideo& SendVideo::operator=(SendVideo&& other) noexcept {
  return replace_value(*this, other);
}
SendVideo::~SendVideo() = default;
bool SendVideo::operator==(const SendVideo& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         video == other.video &&
         duration == other.duration &&
         width == other.width &&
         height == other.height &&
         thumbnail == other.thumbnail &&
         cover == other.cover &&
         start_timestamp == other.start_timestamp &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         has_spoiler == other.has_spoiler &&
         supports_streaming == other.supports_streaming &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendVideo& SendVideo::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendVideo& SendVideo::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendVideo&& SendVideo::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendVideo& SendVideo::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendVideo&& SendVideo::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendVideo& SendVideo::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendVideo& SendVideo::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
SendVideo&& SendVideo::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
SendVideo& SendVideo::with_width(std::int64_t value) & {
  this->width = value;
  return *this;
}
SendVideo&& SendVideo::with_width(std::int64_t value) && {
  return std::move(with_width(value));
}
SendVideo& SendVideo::with_height(std::int64_t value) & {
  this->height = value;
  return *this;
}
SendVideo&& SendVideo::with_height(std::int64_t value) && {
  return std::move(with_height(value));
}
SendVideo& SendVideo::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
SendVideo& SendVideo::with_cover(InputFile value) & {
  this->cover = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_cover(InputFile value) && {
  return std::move(with_cover(std::move(value)));
}
SendVideo& SendVideo::with_start_timestamp(std::int64_t value) & {
  this->start_timestamp = value;
  return *this;
}
SendVideo&& SendVideo::with_start_timestamp(std::int64_t value) && {
  return std::move(with_start_timestamp(value));
}
SendVideo& SendVideo::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendVideo& SendVideo::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendVideo& SendVideo::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
SendVideo& SendVideo::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
SendVideo&& SendVideo::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
SendVideo& SendVideo::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
SendVideo&& SendVideo::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
SendVideo& SendVideo::with_has_spoiler(bool value) & {
  this->has_spoiler = value;
  return *this;
}
SendVideo&& SendVideo::with_has_spoiler(bool value) && {
  return std::move(with_has_spoiler(value));
}
SendVideo& SendVideo::with_supports_streaming(bool value) & {
  this->supports_streaming = value;
  return *this;
}
SendVideo&& SendVideo::with_supports_streaming(bool value) && {
  return std::move(with_supports_streaming(value));
}
SendVideo& SendVideo::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendVideo&& SendVideo::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendVideo& SendVideo::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendVideo&& SendVideo::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendVideo& SendVideo::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendVideo&& SendVideo::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendVideo& SendVideo::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendVideo& SendVideo::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendVideo& SendVideo::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendVideo& SendVideo::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendVideo&& SendVideo::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendVideo& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "video", value.video);
  encode_member(out, "duration", value.duration);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "cover", value.cover);
  encode_member(out, "start_timestamp", value.start_timestamp);
  encode_text(out, {"SendVideo", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "has_spoiler", value.has_spoiler);
  encode_member(out, "supports_streaming", value.supports_streaming);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendAnimation::SendAnimation(ChatId chat_id, InputFile animation)
    : chat_id(std::move(chat_id)), animation(std::move(animation)) {}
SendAnimation::SendAnimation(const SendAnimation&) = default;
SendAnimation::SendAnimation(SendAnimation&&) noexcept = default;
SendAnimation& SendAnimation::operator=(const SendAnimation& other) {
  return *this = SendAnimation(other);
}
SendAnimation& SendAnimation::operator=(SendAnimation&& other) noexcept {
  return replace_value(*this, other);
}
SendAnimation::~SendAnimation() = default;
bool SendAnimation::operator==(const SendAnimation& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         animation == other.animation &&
         duration == other.duration &&
         width == other.width &&
         height == other.height &&
         thumbnail == other.thumbnail &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         has_spoiler == other.has_spoiler &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendAnimation& SendAnimation::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendAnimation& SendAnimation::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendAnimation&& SendAnimation::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendAnimation& SendAnimation::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendAnimation&& SendAnimation::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendAnimation& SendAnimation::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendAnimation& SendAnimation::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
SendAnimation&& SendAnimation::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
SendAnimation& SendAnimation::with_width(std::int64_t value) & {
  this->width = value;
  return *this;
}
SendAnimation&& SendAnimation::with_width(std::int64_t value) && {
  return std::move(with_width(value));
}
SendAnimation& SendAnimation::with_height(std::int64_t value) & {
  this->height = value;
  return *this;
}
SendAnimation&& SendAnimation::with_height(std::int64_t value) && {
  return std::move(with_height(value));
}
SendAnimation& SendAnimation::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
SendAnimation& SendAnimation::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendAnimation& SendAnimation::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendAnimation& SendAnimation::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
SendAnimation& SendAnimation::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
SendAnimation&& SendAnimation::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
SendAnimation& SendAnimation::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
SendAnimation&& SendAnimation::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
SendAnimation& SendAnimation::with_has_spoiler(bool value) & {
  this->has_spoiler = value;
  return *this;
}
SendAnimation&& SendAnimation::with_has_spoiler(bool value) && {
  return std::move(with_has_spoiler(value));
}
SendAnimation& SendAnimation::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendAnimation&& SendAnimation::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendAnimation& SendAnimation::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendAnimation&& SendAnimation::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendAnimation& SendAnimation::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendAnimation&& SendAnimation::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendAnimation& SendAnimation::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendAnimation& SendAnimation::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendAnimation& SendAnimation::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendAnimation& SendAnimation::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendAnimation&& SendAnimation::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendAnimation& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "animation", value.animation);
  encode_member(out, "duration", value.duration);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_text(out, {"SendAnimation", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "has_spoiler", value.has_spoiler);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendVoice::SendVoice(ChatId chat_id, InputFile voice)
    : chat_id(std::move(chat_id)), voice(std::move(voice)) {}
SendVoice::SendVoice(const SendVoice&) = default;
SendVoice::SendVoice(SendVoice&&) noexcept = default;
SendVoice& SendVoice::operator=(const SendVoice& other) {
  return *this = SendVoice(other);
}
SendVoice& SendVoice::operator=(SendVoice&& other) noexcept {
  return replace_value(*this, other);
}
SendVoice::~SendVoice() = default;
bool SendVoice::operator==(const SendVoice& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         voice == other.voice &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         duration == other.duration &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendVoice& SendVoice::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendVoice& SendVoice::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendVoice&& SendVoice::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendVoice& SendVoice::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendVoice&& SendVoice::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendVoice& SendVoice::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendVoice& SendVoice::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendVoice& SendVoice::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendVoice& SendVoice::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
SendVoice& SendVoice::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
SendVoice&& SendVoice::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
SendVoice& SendVoice::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
SendVoice&& SendVoice::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
SendVoice& SendVoice::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendVoice&& SendVoice::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendVoice& SendVoice::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendVoice&& SendVoice::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendVoice& SendVoice::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendVoice&& SendVoice::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendVoice& SendVoice::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendVoice& SendVoice::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendVoice& SendVoice::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendVoice& SendVoice::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendVoice&& SendVoice::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendVoice& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "voice", value.voice);
  encode_text(out, {"SendVoice", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "duration", value.duration);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendVideoNote::SendVideoNote(ChatId chat_id, InputFile video_note)
    : chat_id(std::move(chat_id)), video_note(std::move(video_note)) {}
SendVideoNote::SendVideoNote(const SendVideoNote&) = default;
SendVideoNote::SendVideoNote(SendVideoNote&&) noexcept = default;
SendVideoNote& SendVideoNote::operator=(const SendVideoNote& other) {
  return *this = SendVideoNote(other);
}
SendVideoNote& SendVideoNote::operator=(SendVideoNote&& other) noexcept {
  return replace_value(*this, other);
}
SendVideoNote::~SendVideoNote() = default;
bool SendVideoNote::operator==(const SendVideoNote& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         video_note == other.video_note &&
         duration == other.duration &&
         length == other.length &&
         thumbnail == other.thumbnail &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendVideoNote& SendVideoNote::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendVideoNote&& SendVideoNote::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendVideoNote& SendVideoNote::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendVideoNote&& SendVideoNote::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendVideoNote& SendVideoNote::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendVideoNote&& SendVideoNote::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendVideoNote& SendVideoNote::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendVideoNote&& SendVideoNote::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendVideoNote& SendVideoNote::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
SendVideoNote&& SendVideoNote::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
SendVideoNote& SendVideoNote::with_length(std::int64_t value) & {
  this->length = value;
  return *this;
}
SendVideoNote&& SendVideoNote::with_length(std::int64_t value) && {
  return std::move(with_length(value));
}
SendVideoNote& SendVideoNote::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
SendVideoNote&& SendVideoNote::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
SendVideoNote& SendVideoNote::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendVideoNote&& SendVideoNote::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendVideoNote& SendVideoNote::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendVideoNote&& SendVideoNote::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendVideoNote& SendVideoNote::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendVideoNote&& SendVideoNote::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendVideoNote& SendVideoNote::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendVideoNote&& SendVideoNote::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendVideoNote& SendVideoNote::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendVideoNote&& SendVideoNote::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendVideoNote& SendVideoNote::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendVideoNote&& SendVideoNote::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendVideoNote& SendVideoNote::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendVideoNote&& SendVideoNote::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendVideoNote& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "video_note", value.video_note);
  encode_member(out, "duration", value.duration);
  encode_member(out, "length", value.length);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendPaidMedia::SendPaidMedia(ChatId chat_id, std::int64_t star_count, std::vector<InputPaidMedia> media)
    : chat_id(std::move(chat_id)), star_count(star_count), media(std::move(media)) {}
SendPaidMedia::SendPaidMedia(const SendPaidMedia&) = default;
SendPaidMedia::SendPaidMedia(SendPaidMedia&&) noexcept = default;
SendPaidMedia& SendPaidMedia::operator=(const SendPaidMedia& other) {
  return *this = SendPaidMedia(other);
}
SendPaidMedia& SendPaidMedia::operator=(SendPaidMedia&& other) noexcept {
  return replace_value(*this, other);
}
SendPaidMedia::~SendPaidMedia() = default;
bool SendPaidMedia::operator==(const SendPaidMedia& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         star_count == other.star_count &&
         media == other.media &&
         payload == other.payload &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendPaidMedia& SendPaidMedia::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendPaidMedia& SendPaidMedia::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendPaidMedia& SendPaidMedia::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendPaidMedia& SendPaidMedia::add_media(InputPaidMedia element) & {
  this->media.push_back(std::move(element));
  return *this;
}
SendPaidMedia&& SendPaidMedia::add_media(InputPaidMedia element) && {
  return std::move(add_media(std::move(element)));
}
SendPaidMedia& SendPaidMedia::with_payload(std::string value) & {
  this->payload = std::move(value);
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_payload(std::string value) && {
  return std::move(with_payload(std::move(value)));
}
SendPaidMedia& SendPaidMedia::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendPaidMedia& SendPaidMedia::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
SendPaidMedia& SendPaidMedia::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
SendPaidMedia& SendPaidMedia::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
SendPaidMedia&& SendPaidMedia::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
SendPaidMedia& SendPaidMedia::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
SendPaidMedia& SendPaidMedia::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendPaidMedia& SendPaidMedia::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendPaidMedia& SendPaidMedia::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendPaidMedia& SendPaidMedia::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendPaidMedia& SendPaidMedia::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendPaidMedia& SendPaidMedia::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendPaidMedia&& SendPaidMedia::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendPaidMedia& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "star_count", value.star_count);
  encode_member(out, "media", value.media);
  encode_text(out, {"SendPaidMedia", "payload", 0, 128, text_unit::bytes}, value.payload, value.parse_mode.has_value());
  encode_text(out, {"SendPaidMedia", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendMediaGroup::SendMediaGroup(ChatId chat_id, std::vector<MediaGroupItem> media)
    : chat_id(std::move(chat_id)), media(std::move(media)) {}
SendMediaGroup::SendMediaGroup(const SendMediaGroup&) = default;
SendMediaGroup::SendMediaGroup(SendMediaGroup&&) noexcept = default;
SendMediaGroup& SendMediaGroup::operator=(const SendMediaGroup& other) {
  return *this = SendMediaGroup(other);
}
SendMediaGroup& SendMediaGroup::operator=(SendMediaGroup&& other) noexcept {
  return replace_value(*this, other);
}
SendMediaGroup::~SendMediaGroup() = default;
bool SendMediaGroup::operator==(const SendMediaGroup& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         media == other.media &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         reply_parameters == other.reply_parameters;
}
SendMediaGroup& SendMediaGroup::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendMediaGroup&& SendMediaGroup::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendMediaGroup& SendMediaGroup::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendMediaGroup&& SendMediaGroup::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendMediaGroup& SendMediaGroup::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendMediaGroup&& SendMediaGroup::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendMediaGroup& SendMediaGroup::add_media(MediaGroupItem element) & {
  this->media.push_back(std::move(element));
  return *this;
}
SendMediaGroup&& SendMediaGroup::add_media(MediaGroupItem element) && {
  return std::move(add_media(std::move(element)));
}
SendMediaGroup& SendMediaGroup::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendMediaGroup&& SendMediaGroup::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendMediaGroup& SendMediaGroup::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendMediaGroup&& SendMediaGroup::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendMediaGroup& SendMediaGroup::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendMediaGroup&& SendMediaGroup::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendMediaGroup& SendMediaGroup::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendMediaGroup&& SendMediaGroup::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendMediaGroup& SendMediaGroup::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendMediaGroup&& SendMediaGroup::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}

void encode(json_writer& out, const SendMediaGroup& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "media", value.media);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "reply_parameters", value.reply_parameters);
  out.end_object();
}

GetFile::GetFile(std::string file_id)
    : file_id(std::move(file_id)) {}
GetFile::GetFile(const GetFile&) = default;
GetFile::GetFile(GetFile&&) noexcept = default;
GetFile& GetFile::operator=(const GetFile& other) {
  return *this = GetFile(other);
}
GetFile& GetFile::operator=(GetFile&& other) noexcept {
  return replace_value(*this, other);
}
GetFile::~GetFile() = default;
bool GetFile::operator==(const GetFile& other) const {
  return file_id == other.file_id;
}

void encode(json_writer& out, const GetFile& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
