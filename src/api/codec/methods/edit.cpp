// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/edit.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/rich_message.hpp"

namespace botcore::inline v0::api {

EditMessageText::EditMessageText() = default;
EditMessageText::EditMessageText(const EditMessageText&) = default;
EditMessageText::EditMessageText(EditMessageText&&) noexcept = default;
EditMessageText& EditMessageText::operator=(const EditMessageText& other) {
  return *this = EditMessageText(other);
}
EditMessageText& EditMessageText::operator=(EditMessageText&& other) noexcept {
  return replace_value(*this, other);
}
EditMessageText::~EditMessageText() = default;
bool EditMessageText::operator==(const EditMessageText& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         inline_message_id == other.inline_message_id &&
         text == other.text &&
         parse_mode == other.parse_mode &&
         entities == other.entities &&
         link_preview_options == other.link_preview_options &&
         rich_message == other.rich_message &&
         reply_markup == other.reply_markup;
}
EditMessageText& EditMessageText::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
EditMessageText& EditMessageText::with_chat_id(ChatId value) & {
  this->chat_id = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_chat_id(ChatId value) && {
  return std::move(with_chat_id(std::move(value)));
}
EditMessageText& EditMessageText::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
EditMessageText&& EditMessageText::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
EditMessageText& EditMessageText::with_inline_message_id(std::string value) & {
  this->inline_message_id = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_inline_message_id(std::string value) && {
  return std::move(with_inline_message_id(std::move(value)));
}
EditMessageText& EditMessageText::with_text(std::string value) & {
  this->text = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_text(std::string value) && {
  return std::move(with_text(std::move(value)));
}
EditMessageText& EditMessageText::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
EditMessageText& EditMessageText::with_entities(std::vector<MessageEntity> value) & {
  this->entities = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_entities(std::vector<MessageEntity> value) && {
  return std::move(with_entities(std::move(value)));
}
EditMessageText& EditMessageText::add_entities(MessageEntity element) & {
  if (!this->entities) this->entities.emplace();
  this->entities->push_back(std::move(element));
  return *this;
}
EditMessageText&& EditMessageText::add_entities(MessageEntity element) && {
  return std::move(add_entities(std::move(element)));
}
EditMessageText& EditMessageText::with_link_preview_options(LinkPreviewOptions value) & {
  this->link_preview_options = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_link_preview_options(LinkPreviewOptions value) && {
  return std::move(with_link_preview_options(std::move(value)));
}
EditMessageText& EditMessageText::with_rich_message(InputRichMessage value) & {
  this->rich_message = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_rich_message(InputRichMessage value) && {
  return std::move(with_rich_message(std::move(value)));
}
EditMessageText& EditMessageText::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditMessageText&& EditMessageText::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditMessageText& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "inline_message_id", value.inline_message_id);
  encode_text(out, {"EditMessageText", "text", 1, 4096, text_unit::characters}, value.text, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "entities", value.entities);
  encode_member(out, "link_preview_options", value.link_preview_options);
  encode_member(out, "rich_message", value.rich_message);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditMessageCaption::EditMessageCaption() = default;
EditMessageCaption::EditMessageCaption(const EditMessageCaption&) = default;
EditMessageCaption::EditMessageCaption(EditMessageCaption&&) noexcept = default;
EditMessageCaption& EditMessageCaption::operator=(const EditMessageCaption& other) {
  return *this = EditMessageCaption(other);
}
EditMessageCaption& EditMessageCaption::operator=(EditMessageCaption&& other) noexcept {
  return replace_value(*this, other);
}
EditMessageCaption::~EditMessageCaption() = default;
bool EditMessageCaption::operator==(const EditMessageCaption& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         inline_message_id == other.inline_message_id &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup;
}
EditMessageCaption& EditMessageCaption::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
EditMessageCaption& EditMessageCaption::with_chat_id(ChatId value) & {
  this->chat_id = std::move(value);
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_chat_id(ChatId value) && {
  return std::move(with_chat_id(std::move(value)));
}
EditMessageCaption& EditMessageCaption::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
EditMessageCaption& EditMessageCaption::with_inline_message_id(std::string value) & {
  this->inline_message_id = std::move(value);
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_inline_message_id(std::string value) && {
  return std::move(with_inline_message_id(std::move(value)));
}
EditMessageCaption& EditMessageCaption::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
EditMessageCaption& EditMessageCaption::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
EditMessageCaption& EditMessageCaption::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
EditMessageCaption& EditMessageCaption::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
EditMessageCaption&& EditMessageCaption::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
EditMessageCaption& EditMessageCaption::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
EditMessageCaption& EditMessageCaption::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditMessageCaption&& EditMessageCaption::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditMessageCaption& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "inline_message_id", value.inline_message_id);
  encode_text(out, {"EditMessageCaption", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditMessageMedia::EditMessageMedia(InputMedia media)
    : media(std::move(media)) {}
EditMessageMedia::EditMessageMedia(const EditMessageMedia&) = default;
EditMessageMedia::EditMessageMedia(EditMessageMedia&&) noexcept = default;
EditMessageMedia& EditMessageMedia::operator=(const EditMessageMedia& other) {
  return *this = EditMessageMedia(other);
}
EditMessageMedia& EditMessageMedia::operator=(EditMessageMedia&& other) noexcept {
  return replace_value(*this, other);
}
EditMessageMedia::~EditMessageMedia() = default;
bool EditMessageMedia::operator==(const EditMessageMedia& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         inline_message_id == other.inline_message_id &&
         media == other.media &&
         reply_markup == other.reply_markup;
}
EditMessageMedia& EditMessageMedia::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
EditMessageMedia&& EditMessageMedia::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
EditMessageMedia& EditMessageMedia::with_chat_id(ChatId value) & {
  this->chat_id = std::move(value);
  return *this;
}
EditMessageMedia&& EditMessageMedia::with_chat_id(ChatId value) && {
  return std::move(with_chat_id(std::move(value)));
}
EditMessageMedia& EditMessageMedia::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
EditMessageMedia&& EditMessageMedia::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
EditMessageMedia& EditMessageMedia::with_inline_message_id(std::string value) & {
  this->inline_message_id = std::move(value);
  return *this;
}
EditMessageMedia&& EditMessageMedia::with_inline_message_id(std::string value) && {
  return std::move(with_inline_message_id(std::move(value)));
}
EditMessageMedia& EditMessageMedia::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditMessageMedia&& EditMessageMedia::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditMessageMedia& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "inline_message_id", value.inline_message_id);
  encode_member(out, "media", value.media);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditMessageLiveLocation::EditMessageLiveLocation(double latitude, double longitude)
    : latitude(latitude), longitude(longitude) {}
EditMessageLiveLocation::EditMessageLiveLocation(const EditMessageLiveLocation&) = default;
EditMessageLiveLocation::EditMessageLiveLocation(EditMessageLiveLocation&&) noexcept = default;
EditMessageLiveLocation& EditMessageLiveLocation::operator=(const EditMessageLiveLocation& other) {
  return *this = EditMessageLiveLocation(other);
}
EditMessageLiveLocation& EditMessageLiveLocation::operator=(EditMessageLiveLocation&& other) noexcept {
  return replace_value(*this, other);
}
EditMessageLiveLocation::~EditMessageLiveLocation() = default;
bool EditMessageLiveLocation::operator==(const EditMessageLiveLocation& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         inline_message_id == other.inline_message_id &&
         latitude == other.latitude &&
         longitude == other.longitude &&
         live_period == other.live_period &&
         horizontal_accuracy == other.horizontal_accuracy &&
         heading == other.heading &&
         proximity_alert_radius == other.proximity_alert_radius &&
         reply_markup == other.reply_markup;
}
EditMessageLiveLocation& EditMessageLiveLocation::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
EditMessageLiveLocation& EditMessageLiveLocation::with_chat_id(ChatId value) & {
  this->chat_id = std::move(value);
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_chat_id(ChatId value) && {
  return std::move(with_chat_id(std::move(value)));
}
EditMessageLiveLocation& EditMessageLiveLocation::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
EditMessageLiveLocation& EditMessageLiveLocation::with_inline_message_id(std::string value) & {
  this->inline_message_id = std::move(value);
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_inline_message_id(std::string value) && {
  return std::move(with_inline_message_id(std::move(value)));
}
EditMessageLiveLocation& EditMessageLiveLocation::with_live_period(std::int64_t value) & {
  this->live_period = value;
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_live_period(std::int64_t value) && {
  return std::move(with_live_period(value));
}
EditMessageLiveLocation& EditMessageLiveLocation::with_horizontal_accuracy(double value) & {
  this->horizontal_accuracy = value;
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_horizontal_accuracy(double value) && {
  return std::move(with_horizontal_accuracy(value));
}
EditMessageLiveLocation& EditMessageLiveLocation::with_heading(std::int64_t value) & {
  this->heading = value;
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_heading(std::int64_t value) && {
  return std::move(with_heading(value));
}
EditMessageLiveLocation& EditMessageLiveLocation::with_proximity_alert_radius(std::int64_t value) & {
  this->proximity_alert_radius = value;
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_proximity_alert_radius(std::int64_t value) && {
  return std::move(with_proximity_alert_radius(value));
}
EditMessageLiveLocation& EditMessageLiveLocation::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditMessageLiveLocation&& EditMessageLiveLocation::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditMessageLiveLocation& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "inline_message_id", value.inline_message_id);
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "live_period", value.live_period);
  encode_member(out, "horizontal_accuracy", value.horizontal_accuracy);
  encode_member(out, "heading", value.heading);
  encode_member(out, "proximity_alert_radius", value.proximity_alert_radius);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

StopMessageLiveLocation::StopMessageLiveLocation() = default;
StopMessageLiveLocation::StopMessageLiveLocation(const StopMessageLiveLocation&) = default;
StopMessageLiveLocation::StopMessageLiveLocation(StopMessageLiveLocation&&) noexcept = default;
StopMessageLiveLocation& StopMessageLiveLocation::operator=(const StopMessageLiveLocation& other) {
  return *this = StopMessageLiveLocation(other);
}
StopMessageLiveLocation& StopMessageLiveLocation::operator=(StopMessageLiveLocation&& other) noexcept {
  return replace_value(*this, other);
}
StopMessageLiveLocation::~StopMessageLiveLocation() = default;
bool StopMessageLiveLocation::operator==(const StopMessageLiveLocation& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         inline_message_id == other.inline_message_id &&
         reply_markup == other.reply_markup;
}
StopMessageLiveLocation& StopMessageLiveLocation::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
StopMessageLiveLocation&& StopMessageLiveLocation::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
StopMessageLiveLocation& StopMessageLiveLocation::with_chat_id(ChatId value) & {
  this->chat_id = std::move(value);
  return *this;
}
StopMessageLiveLocation&& StopMessageLiveLocation::with_chat_id(ChatId value) && {
  return std::move(with_chat_id(std::move(value)));
}
StopMessageLiveLocation& StopMessageLiveLocation::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
StopMessageLiveLocation&& StopMessageLiveLocation::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
StopMessageLiveLocation& StopMessageLiveLocation::with_inline_message_id(std::string value) & {
  this->inline_message_id = std::move(value);
  return *this;
}
StopMessageLiveLocation&& StopMessageLiveLocation::with_inline_message_id(std::string value) && {
  return std::move(with_inline_message_id(std::move(value)));
}
StopMessageLiveLocation& StopMessageLiveLocation::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
StopMessageLiveLocation&& StopMessageLiveLocation::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const StopMessageLiveLocation& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "inline_message_id", value.inline_message_id);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditMessageChecklist::EditMessageChecklist(std::string business_connection_id, ChatId chat_id,
                                           std::int64_t message_id, InputChecklist checklist)
    : business_connection_id(std::move(business_connection_id)), chat_id(std::move(chat_id)),
      message_id(message_id), checklist(std::move(checklist)) {}
EditMessageChecklist::EditMessageChecklist(const EditMessageChecklist&) = default;
EditMessageChecklist::EditMessageChecklist(EditMessageChecklist&&) noexcept = default;
EditMessageChecklist& EditMessageChecklist::operator=(const EditMessageChecklist& other) {
  return *this = EditMessageChecklist(other);
}
EditMessageChecklist& EditMessageChecklist::operator=(EditMessageChecklist&& other) noexcept {
  return replace_value(*this, other);
}
EditMessageChecklist::~EditMessageChecklist() = default;
bool EditMessageChecklist::operator==(const EditMessageChecklist& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         checklist == other.checklist &&
         reply_markup == other.reply_markup;
}
EditMessageChecklist& EditMessageChecklist::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditMessageChecklist&& EditMessageChecklist::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditMessageChecklist& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "checklist", value.checklist);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditMessageReplyMarkup::EditMessageReplyMarkup() = default;
EditMessageReplyMarkup::EditMessageReplyMarkup(const EditMessageReplyMarkup&) = default;
EditMessageReplyMarkup::EditMessageReplyMarkup(EditMessageReplyMarkup&&) noexcept = default;
EditMessageReplyMarkup& EditMessageReplyMarkup::operator=(const EditMessageReplyMarkup& other) {
  return *this = EditMessageReplyMarkup(other);
}
EditMessageReplyMarkup& EditMessageReplyMarkup::operator=(EditMessageReplyMarkup&& other) noexcept {
  return replace_value(*this, other);
}
EditMessageReplyMarkup::~EditMessageReplyMarkup() = default;
bool EditMessageReplyMarkup::operator==(const EditMessageReplyMarkup& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         inline_message_id == other.inline_message_id &&
         reply_markup == other.reply_markup;
}
EditMessageReplyMarkup& EditMessageReplyMarkup::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
EditMessageReplyMarkup&& EditMessageReplyMarkup::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
EditMessageReplyMarkup& EditMessageReplyMarkup::with_chat_id(ChatId value) & {
  this->chat_id = std::move(value);
  return *this;
}
EditMessageReplyMarkup&& EditMessageReplyMarkup::with_chat_id(ChatId value) && {
  return std::move(with_chat_id(std::move(value)));
}
EditMessageReplyMarkup& EditMessageReplyMarkup::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
EditMessageReplyMarkup&& EditMessageReplyMarkup::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
EditMessageReplyMarkup& EditMessageReplyMarkup::with_inline_message_id(std::string value) & {
  this->inline_message_id = std::move(value);
  return *this;
}
EditMessageReplyMarkup&& EditMessageReplyMarkup::with_inline_message_id(std::string value) && {
  return std::move(with_inline_message_id(std::move(value)));
}
EditMessageReplyMarkup& EditMessageReplyMarkup::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
EditMessageReplyMarkup&& EditMessageReplyMarkup::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const EditMessageReplyMarkup& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "inline_message_id", value.inline_message_id);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

DeleteMessage::DeleteMessage(ChatId chat_id, std::int64_t message_id)
    : chat_id(std::move(chat_id)), message_id(message_id) {}
DeleteMessage::DeleteMessage(const DeleteMessage&) = default;
DeleteMessage::DeleteMessage(DeleteMessage&&) noexcept = default;
DeleteMessage& DeleteMessage::operator=(const DeleteMessage& other) {
  return *this = DeleteMessage(other);
}
DeleteMessage& DeleteMessage::operator=(DeleteMessage&& other) noexcept {
  return replace_value(*this, other);
}
DeleteMessage::~DeleteMessage() = default;
bool DeleteMessage::operator==(const DeleteMessage& other) const {
  return chat_id == other.chat_id &&
         message_id == other.message_id;
}

void encode(json_writer& out, const DeleteMessage& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  out.end_object();
}

DeleteMessages::DeleteMessages(ChatId chat_id, std::vector<std::int64_t> message_ids)
    : chat_id(std::move(chat_id)), message_ids(std::move(message_ids)) {}
DeleteMessages::DeleteMessages(const DeleteMessages&) = default;
DeleteMessages::DeleteMessages(DeleteMessages&&) noexcept = default;
DeleteMessages& DeleteMessages::operator=(const DeleteMessages& other) {
  return *this = DeleteMessages(other);
}
DeleteMessages& DeleteMessages::operator=(DeleteMessages&& other) noexcept {
  return replace_value(*this, other);
}
DeleteMessages::~DeleteMessages() = default;
bool DeleteMessages::operator==(const DeleteMessages& other) const {
  return chat_id == other.chat_id &&
         message_ids == other.message_ids;
}
DeleteMessages& DeleteMessages::add_message_ids(std::int64_t element) & {
  this->message_ids.push_back(element);
  return *this;
}
DeleteMessages&& DeleteMessages::add_message_ids(std::int64_t element) && {
  return std::move(add_message_ids(element));
}

void encode(json_writer& out, const DeleteMessages& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_ids", value.message_ids);
  out.end_object();
}

}  // namespace botcore::inline v0::api
