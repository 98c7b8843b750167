// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/ephemeral.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/rich_message.hpp"

namespace botcore::inline v0::api {

EditEphemeralMessageText::EditEphemeralMessageText(ChatId chat_id, std::int64_t receiver_user_id,
                                                   std::int64_t ephemeral_message_id)
    : chat_id(std::move(chat_id)), receiver_user_id(receiver_user_id),
      ephemeral_message_id(ephemeral_message_id) {}
EditEphemeralMessageText::EditEphemeralMessageText(const EditEphemeralMessageText&) = default;
EditEphemeralMessageText::EditEphemeralMessageText(EditEphemeralMessageText&&) noexcept = default;
EditEphemeralMessageText& EditEphemeralMessageText::operator=(const EditEphemeralMessageText& other) {
  return *this = EditEphemeralMessageText(other);
}
EditEphemeralMessageText& EditEphemeralMessageText::operator=(EditEphemeralMessageText&& other) noexcept {
  return replace_value(*this, other);
}
EditEphemeralMessageText::~EditEphemeralMessageText() = default;
bool EditEphemeralMessageText::operator==(const EditEphemeralMessageText& other) const {
  return chat_id == other.chat_id &&
         receiver_user_id == other.receiver_user_id &&
         ephemeral_message_id == other.ephemeral_message_id &&
         text == other.text &&
         parse_mode == other.parse_mode &&
         entities == other.entities &&
         rich_message == other.rich_message &&
         link_preview_options == other.link_preview_options &&
         reply_markup == other.reply_markup;
}
EditEphemeralMessageText& EditEphemeralMessageText::with_text(std::string value) & {
  this->text = std::move(value);
  return *this;
}
EditEphemeralMessageText&& EditEphemeralMessageText::with_text(std::string value) && {
  return std::move(with_text(std::move(value)));
}
EditEphemeralMessageText& EditEphemeralMessageText::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
EditEphemeralMessageText&& EditEphemeralMessageText::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
EditEphemeralMessageText& EditEphemeralMessageText::with_entities(std::vector<MessageEntity> value) & {
  this->entities = std::move(value);
  return *this;
}
EditEphemeralMessageText&& EditEphemeralMessageText::with_entities(std::vector<MessageEntity> value) && {
  return std::move(with_entities(std::move(value)));
}
EditEphemeralMessageText& EditEphemeralMessageText::add_entities(MessageEntity element) & {
  if (!this->entities) this->entities.emplace();
  this->entities->push_back(std::move(element));
  return *this;
}
EditEphemeralMessageText&& EditEphemeralMessageText::add_entities(MessageEntity element) && {
  return std::move(add_entities(std::move(element)));
}
EditEphemeralMessageText& EditEphemeralMessageText::with_rich_message(InputRichMessage value) & {
  this->rich_message = std::move(value);
  return *this;
}
EditEphemeralMessageText&& EditEphemeralMessageText::with_rich_message(InputRichMessage value) && {
  return std::move(with_rich_message(std::move(value)));
}
EditEphemeralMessageText& EditEphemeralMessageText::with_link_preview_options(LinkPreviewOptions value) & {
  this->link_preview_options = std::move(value);
  return *this;
}
EditEphemeralMessageText&& EditEphemeralMessageText::with_link_preview_options(LinkPreviewOptions value) && {
  return std::move(with_link_preview_options(std::move(value)));
}
EditEphemeralMessageText& EditEphemeralMessageText::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditEphemeralMessageText&& EditEphemeralMessageText::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditEphemeralMessageText& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "receiver_user_id", value.receiver_user_id);
  encode_member(out, "ephemeral_message_id", value.ephemeral_message_id);
  encode_text(out, {"EditEphemeralMessageText", "text", 1, 4096, text_unit::characters}, value.text, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "entities", value.entities);
  encode_member(out, "rich_message", value.rich_message);
  encode_member(out, "link_preview_options", value.link_preview_options);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditEphemeralMessageMedia::EditEphemeralMessageMedia(ChatId chat_id, std::int64_t receiver_user_id,
                                                     std::int64_t ephemeral_message_id, InputMedia media)
    : chat_id(std::move(chat_id)), receiver_user_id(receiver_user_id),
      ephemeral_message_id(ephemeral_message_id), media(std::move(media)) {}
EditEphemeralMessageMedia::EditEphemeralMessageMedia(const EditEphemeralMessageMedia&) = default;
EditEphemeralMessageMedia::EditEphemeralMessageMedia(EditEphemeralMessageMedia&&) noexcept = default;
EditEphemeralMessageMedia& EditEphemeralMessageMedia::operator=(const EditEphemeralMessageMedia& other) {
  return *this = EditEphemeralMessageMedia(other);
}
EditEphemeralMessageMedia& EditEphemeralMessageMedia::operator=(EditEphemeralMessageMedia&& other) noexcept {
  return replace_value(*this, other);
}
EditEphemeralMessageMedia::~EditEphemeralMessageMedia() = default;
bool EditEphemeralMessageMedia::operator==(const EditEphemeralMessageMedia& other) const {
  return chat_id == other.chat_id &&
         receiver_user_id == other.receiver_user_id &&
         ephemeral_message_id == other.ephemeral_message_id &&
         media == other.media &&
         reply_markup == other.reply_markup;
}
EditEphemeralMessageMedia& EditEphemeralMessageMedia::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditEphemeralMessageMedia&& EditEphemeralMessageMedia::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditEphemeralMessageMedia& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "receiver_user_id", value.receiver_user_id);
  encode_member(out, "ephemeral_message_id", value.ephemeral_message_id);
  encode_member(out, "media", value.media);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditEphemeralMessageCaption::EditEphemeralMessageCaption(ChatId chat_id, std::int64_t receiver_user_id,
                                                         std::int64_t ephemeral_message_id)
    : chat_id(std::move(chat_id)), receiver_user_id(receiver_user_id),
      ephemeral_message_id(ephemeral_message_id) {}
EditEphemeralMessageCaption::EditEphemeralMessageCaption(const EditEphemeralMessageCaption&) = default;
EditEphemeralMessageCaption::EditEphemeralMessageCaption(EditEphemeralMessageCaption&&) noexcept = default;
EditEphemeralMessageCaption& EditEphemeralMessageCaption::operator=(const EditEphemeralMessageCaption& other) {
  return *this = EditEphemeralMessageCaption(other);
}
EditEphemeralMessageCaption& EditEphemeralMessageCaption::operator=(EditEphemeralMessageCaption&& other) noexcept {
  return replace_value(*this, other);
}
EditEphemeralMessageCaption::~EditEphemeralMessageCaption() = default;
bool EditEphemeralMessageCaption::operator==(const EditEphemeralMessageCaption& other) const {
  return chat_id == other.chat_id &&
         receiver_user_id == other.receiver_user_id &&
         ephemeral_message_id == other.ephemeral_message_id &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup;
}
EditEphemeralMessageCaption& EditEphemeralMessageCaption::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
EditEphemeralMessageCaption&& EditEphemeralMessageCaption::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
EditEphemeralMessageCaption& EditEphemeralMessageCaption::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
EditEphemeralMessageCaption&& EditEphemeralMessageCaption::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
EditEphemeralMessageCaption& EditEphemeralMessageCaption::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
EditEphemeralMessageCaption&& EditEphemeralMessageCaption::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
EditEphemeralMessageCaption& EditEphemeralMessageCaption::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
EditEphemeralMessageCaption&& EditEphemeralMessageCaption::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
EditEphemeralMessageCaption& EditEphemeralMessageCaption::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
EditEphemeralMessageCaption&& EditEphemeralMessageCaption::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
EditEphemeralMessageCaption& EditEphemeralMessageCaption::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditEphemeralMessageCaption&& EditEphemeralMessageCaption::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditEphemeralMessageCaption& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "receiver_user_id", value.receiver_user_id);
  encode_member(out, "ephemeral_message_id", value.ephemeral_message_id);
  encode_text(out, {"EditEphemeralMessageCaption", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditEphemeralMessageReplyMarkup::EditEphemeralMessageReplyMarkup(ChatId chat_id,
                                                                 std::int64_t receiver_user_id,
                                                                 std::int64_t ephemeral_message_id)
    : chat_id(std::move(chat_id)), receiver_user_id(receiver_user_id),
      ephemeral_message_id(ephemeral_message_id) {}
EditEphemeralMessageReplyMarkup::EditEphemeralMessageReplyMarkup(const EditEphemeralMessageReplyMarkup&) = default;
EditEphemeralMessageReplyMarkup::EditEphemeralMessageReplyMarkup(EditEphemeralMessageReplyMarkup&&) noexcept = default;
EditEphemeralMessageReplyMarkup& EditEphemeralMessageReplyMarkup::operator=(const EditEphemeralMessageReplyMarkup& other) {
  return *this = EditEphemeralMessageReplyMarkup(other);
}
EditEphemeralMessageReplyMarkup& EditEphemeralMessageReplyMarkup::operator=(EditEphemeralMessageReplyMarkup&& other) noexcept {
  return replace_value(*this, other);
}
EditEphemeralMessageReplyMarkup::~EditEphemeralMessageReplyMarkup() = default;
bool EditEphemeralMessageReplyMarkup::operator==(const EditEphemeralMessageReplyMarkup& other) const {
  return chat_id == other.chat_id &&
         receiver_user_id == other.receiver_user_id &&
         ephemeral_message_id == other.ephemeral_message_id &&
         reply_markup == other.reply_markup;
}
EditEphemeralMessageReplyMarkup& EditEphemeralMessageReplyMarkup::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditEphemeralMessageReplyMarkup&& EditEphemeralMessageReplyMarkup::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditEphemeralMessageReplyMarkup& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "receiver_user_id", value.receiver_user_id);
  encode_member(out, "ephemeral_message_id", value.ephemeral_message_id);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

DeleteEphemeralMessage::DeleteEphemeralMessage(ChatId chat_id, std::int64_t receiver_user_id,
                                               std::int64_t ephemeral_message_id)
    : chat_id(std::move(chat_id)), receiver_user_id(receiver_user_id),
      ephemeral_message_id(ephemeral_message_id) {}
DeleteEphemeralMessage::DeleteEphemeralMessage(const DeleteEphemeralMessage&) = default;
DeleteEphemeralMessage::DeleteEphemeralMessage(DeleteEphemeralMessage&&) noexcept = default;
DeleteEphemeralMessage& DeleteEphemeralMessage::operator=(const DeleteEphemeralMessage& other) {
  return *this = DeleteEphemeralMessage(other);
}
DeleteEphemeralMessage& DeleteEphemeralMessage::operator=(DeleteEphemeralMessage&& other) noexcept {
  return replace_value(*this, other);
}
DeleteEphemeralMessage::~DeleteEphemeralMessage() = default;
bool DeleteEphemeralMessage::operator==(const DeleteEphemeralMessage& other) const {
  return chat_id == other.chat_id &&
         receiver_user_id == other.receiver_user_id &&
         ephemeral_message_id == other.ephemeral_message_id;
}

void encode(json_writer& out, const DeleteEphemeralMessage& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "receiver_user_id", value.receiver_user_id);
  encode_member(out, "ephemeral_message_id", value.ephemeral_message_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
