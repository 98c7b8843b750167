// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/rich_message.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/rich_message.hpp"
#include "botcore/api/types/service_message.hpp"

namespace botcore::inline v0::api {

SendRichMessage::SendRichMessage(ChatId chat_id, InputRichMessage rich_message)
    : chat_id(std::move(chat_id)), rich_message(std::move(rich_message)) {}
SendRichMessage::SendRichMessage(const SendRichMessage&) = default;
SendRichMessage::SendRichMessage(SendRichMessage&&) noexcept = default;
SendRichMessage& SendRichMessage::operator=(const SendRichMessage& other) {
  return *this = SendRichMessage(other);
}
SendRichMessage& SendRichMessage::operator=(SendRichMessage&& other) noexcept {
  return replace_value(*this, other);
}
SendRichMessage::~SendRichMessage() = default;
bool SendRichMessage::operator==(const SendRichMessage& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         rich_message == other.rich_message &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendRichMessage& SendRichMessage::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendRichMessage&& SendRichMessage::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendRichMessage& SendRichMessage::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendRichMessage&& SendRichMessage::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendRichMessage& SendRichMessage::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendRichMessage&& SendRichMessage::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendRichMessage& SendRichMessage::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendRichMessage&& SendRichMessage::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendRichMessage& SendRichMessage::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendRichMessage&& SendRichMessage::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendRichMessage& SendRichMessage::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendRichMessage&& SendRichMessage::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendRichMessage& SendRichMessage::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendRichMessage&& SendRichMessage::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendRichMessage& SendRichMessage::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendRichMessage&& SendRichMessage::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendRichMessage& SendRichMessage::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendRichMessage&& SendRichMessage::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendRichMessage& SendRichMessage::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendRichMessage&& SendRichMessage::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendRichMessage& SendRichMessage::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendRichMessage&& SendRichMessage::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendRichMessage& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "rich_message", value.rich_message);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SendRichMessageDraft::SendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id,
                                           InputRichMessage rich_message)
    : chat_id(chat_id), draft_id(draft_id), rich_message(std::move(rich_message)) {}
SendRichMessageDraft::SendRichMessageDraft(const SendRichMessageDraft&) = default;
SendRichMessageDraft::SendRichMessageDraft(SendRichMessageDraft&&) noexcept = default;
SendRichMessageDraft& SendRichMessageDraft::operator=(const SendRichMessageDraft& other) {
  return *this = SendRichMessageDraft(other);
}
SendRichMessageDraft& SendRichMessageDraft::operator=(SendRichMessageDraft&& other) noexcept {
  return replace_value(*this, other);
}
SendRichMessageDraft::~SendRichMessageDraft() = default;
bool SendRichMessageDraft::operator==(const SendRichMessageDraft& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         draft_id == other.draft_id &&
         rich_message == other.rich_message &&
         can_stop == other.can_stop &&
         keep_on_stop == other.keep_on_stop;
}
SendRichMessageDraft& SendRichMessageDraft::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendRichMessageDraft&& SendRichMessageDraft::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendRichMessageDraft& SendRichMessageDraft::with_can_stop(bool value) & {
  this->can_stop = value;
  return *this;
}
SendRichMessageDraft&& SendRichMessageDraft::with_can_stop(bool value) && {
  return std::move(with_can_stop(value));
}
SendRichMessageDraft& SendRichMessageDraft::with_keep_on_stop(bool value) & {
  this->keep_on_stop = value;
  return *this;
}
SendRichMessageDraft&& SendRichMessageDraft::with_keep_on_stop(bool value) && {
  return std::move(with_keep_on_stop(value));
}

void encode(json_writer& out, const SendRichMessageDraft& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "draft_id", value.draft_id);
  encode_member(out, "rich_message", value.rich_message);
  encode_member(out, "can_stop", value.can_stop);
  encode_member(out, "keep_on_stop", value.keep_on_stop);
  out.end_object();
}

}  // namespace botcore::inline v0::api
