// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/inline_cached_result.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/inline_content.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"

namespace botcore::inline v0::api {

InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto() = default;
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(std::string id, std::string photo_file_id)
    : id(std::move(id)), photo_file_id(std::move(photo_file_id)) {}
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(const InlineQueryResultCachedPhoto&) = default;
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(InlineQueryResultCachedPhoto&&) noexcept = default;
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::operator=(const InlineQueryResultCachedPhoto& other) {
  return *this = InlineQueryResultCachedPhoto(other);
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::operator=(InlineQueryResultCachedPhoto&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultCachedPhoto::~InlineQueryResultCachedPhoto() = default;
bool InlineQueryResultCachedPhoto::operator==(const InlineQueryResultCachedPhoto& other) const {
  return id == other.id &&
         photo_file_id == other.photo_file_id &&
         title == other.title &&
         description == other.description &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::with_title(std::string value) & {
  this->title = std::move(value);
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::with_title(std::string value) && {
  return std::move(with_title(std::move(value)));
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultCachedPhoto&& InlineQueryResultCachedPhoto::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultCachedPhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_text(out, {"InlineQueryResultCachedPhoto", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "photo_file_id", value.photo_file_id);
  encode_member(out, "title", value.title);
  encode_member(out, "description", value.description);
  encode_text(out, {"InlineQueryResultCachedPhoto", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultCachedPhoto& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultCachedPhoto::id>},
      {"photo_file_id", decode_field<&InlineQueryResultCachedPhoto::photo_file_id>},
      {"title", decode_field<&InlineQueryResultCachedPhoto::title>},
      {"description", decode_field<&InlineQueryResultCachedPhoto::description>},
      {"caption", decode_field<&InlineQueryResultCachedPhoto::caption>},
      {"parse_mode", decode_field<&InlineQueryResultCachedPhoto::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultCachedPhoto::caption_entities>},
      {"show_caption_above_media", decode_field<&InlineQueryResultCachedPhoto::show_caption_above_media>},
      {"reply_markup", decode_field<&InlineQueryResultCachedPhoto::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultCachedPhoto::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultCachedGif::InlineQueryResultCachedGif() = default;
InlineQueryResultCachedGif::InlineQueryResultCachedGif(std::string id, std::string gif_file_id)
    : id(std::move(id)), gif_file_id(std::move(gif_file_id)) {}
InlineQueryResultCachedGif::InlineQueryResultCachedGif(const InlineQueryResultCachedGif&) = default;
InlineQueryResultCachedGif::InlineQueryResultCachedGif(InlineQueryResultCachedGif&&) noexcept = default;
InlineQueryResultCachedGif& InlineQueryResultCachedGif::operator=(const InlineQueryResultCachedGif& other) {
  return *this = InlineQueryResultCachedGif(other);
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::operator=(InlineQueryResultCachedGif&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultCachedGif::~InlineQueryResultCachedGif() = default;
bool InlineQueryResultCachedGif::operator==(const InlineQueryResultCachedGif& other) const {
  return id == other.id &&
         gif_file_id == other.gif_file_id &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::with_title(std::string value) & {
  this->title = std::move(value);
  return *this;
}
InlineQueryResultCachedGif&& InlineQueryResultCachedGif::with_title(std::string value) && {
  return std::move(with_title(std::move(value)));
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultCachedGif&& InlineQueryResultCachedGif::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultCachedGif&& InlineQueryResultCachedGif::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultCachedGif&& InlineQueryResultCachedGif::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultCachedGif&& InlineQueryResultCachedGif::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InlineQueryResultCachedGif&& InlineQueryResultCachedGif::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultCachedGif&& InlineQueryResultCachedGif::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultCachedGif&& InlineQueryResultCachedGif::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultCachedGif& value) {
  out.begin_object();
  out.key("type");
  out.string("gif");
  encode_text(out, {"InlineQueryResultCachedGif", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "gif_file_id", value.gif_file_id);
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultCachedGif", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultCachedGif& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultCachedGif::id>},
      {"gif_file_id", decode_field<&InlineQueryResultCachedGif::gif_file_id>},
      {"title", decode_field<&InlineQueryResultCachedGif::title>},
      {"caption", decode_field<&InlineQueryResultCachedGif::caption>},
      {"parse_mode", decode_field<&InlineQueryResultCachedGif::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultCachedGif::caption_entities>},
      {"show_caption_above_media", decode_field<&InlineQueryResultCachedGif::show_caption_above_media>},
      {"reply_markup", decode_field<&InlineQueryResultCachedGif::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultCachedGif::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultCachedMpeg4Gif::InlineQueryResultCachedMpeg4Gif() = default;
InlineQueryResultCachedMpeg4Gif::InlineQueryResultCachedMpeg4Gif(std::string id, std::string mpeg4_file_id)
    : id(std::move(id)), mpeg4_file_id(std::move(mpeg4_file_id)) {}
InlineQueryResultCachedMpeg4Gif::InlineQueryResultCachedMpeg4Gif(const InlineQueryResultCachedMpeg4Gif&) = default;
InlineQueryResultCachedMpeg4Gif::InlineQueryResultCachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif&&) noexcept = default;
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::operator=(const InlineQueryResultCachedMpeg4Gif& other) {
  return *this = InlineQueryResultCachedMpeg4Gif(other);
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::operator=(InlineQueryResultCachedMpeg4Gif&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultCachedMpeg4Gif::~InlineQueryResultCachedMpeg4Gif() = default;
bool InlineQueryResultCachedMpeg4Gif::operator==(const InlineQueryResultCachedMpeg4Gif& other) const {
  return id == other.id &&
         mpeg4_file_id == other.mpeg4_file_id &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::with_title(std::string value) & {
  this->title = std::move(value);
  return *this;
}
InlineQueryResultCachedMpeg4Gif&& InlineQueryResultCachedMpeg4Gif::with_title(std::string value) && {
  return std::move(with_title(std::move(value)));
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultCachedMpeg4Gif&& InlineQueryResultCachedMpeg4Gif::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultCachedMpeg4Gif&& InlineQueryResultCachedMpeg4Gif::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultCachedMpeg4Gif&& InlineQueryResultCachedMpeg4Gif::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultCachedMpeg4Gif&& InlineQueryResultCachedMpeg4Gif::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InlineQueryResultCachedMpeg4Gif&& InlineQueryResultCachedMpeg4Gif::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultCachedMpeg4Gif&& InlineQueryResultCachedMpeg4Gif::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultCachedMpeg4Gif&& InlineQueryResultCachedMpeg4Gif::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultCachedMpeg4Gif& value) {
  out.begin_object();
  out.key("type");
  out.string("mpeg4_gif");
  encode_text(out, {"InlineQueryResultCachedMpeg4Gif", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "mpeg4_file_id", value.mpeg4_file_id);
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultCachedMpeg4Gif", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultCachedMpeg4Gif& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultCachedMpeg4Gif::id>},
      {"mpeg4_file_id", decode_field<&InlineQueryResultCachedMpeg4Gif::mpeg4_file_id>},
      {"title", decode_field<&InlineQueryResultCachedMpeg4Gif::title>},
      {"caption", decode_field<&InlineQueryResultCachedMpeg4Gif::caption>},
      {"parse_mode", decode_field<&InlineQueryResultCachedMpeg4Gif::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultCachedMpeg4Gif::caption_entities>},
      {"show_caption_above_media", decode_field<&InlineQueryResultCachedMpeg4Gif::show_caption_above_media>},
      {"reply_markup", decode_field<&InlineQueryResultCachedMpeg4Gif::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultCachedMpeg4Gif::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultCachedSticker::InlineQueryResultCachedSticker() = default;
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(std::string id, std::string sticker_file_id)
    : id(std::move(id)), sticker_file_id(std::move(sticker_file_id)) {}
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(const InlineQueryResultCachedSticker&) = default;
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(InlineQueryResultCachedSticker&&) noexcept = default;
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::operator=(const InlineQueryResultCachedSticker& other) {
  return *this = InlineQueryResultCachedSticker(other);
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::operator=(InlineQueryResultCachedSticker&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultCachedSticker::~InlineQueryResultCachedSticker() = default;
bool InlineQueryResultCachedSticker::operator==(const InlineQueryResultCachedSticker& other) const {
  return id == other.id &&
         sticker_file_id == other.sticker_file_id &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultCachedSticker&& InlineQueryResultCachedSticker::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultCachedSticker&& InlineQueryResultCachedSticker::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultCachedSticker& value) {
  out.begin_object();
  out.key("type");
  out.string("sticker");
  encode_text(out, {"InlineQueryResultCachedSticker", "id", 1, 64, text_unit::bytes}, value.id);
  encode_member(out, "sticker_file_id", value.sticker_file_id);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultCachedSticker& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultCachedSticker::id>},
      {"sticker_file_id", decode_field<&InlineQueryResultCachedSticker::sticker_file_id>},
      {"reply_markup", decode_field<&InlineQueryResultCachedSticker::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultCachedSticker::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultCachedDocument::InlineQueryResultCachedDocument() = default;
InlineQueryResultCachedDocument::InlineQueryResultCachedDocument(std::string id, std::string title,
                                                                 std::string document_file_id)
    : id(std::move(id)), title(std::move(title)), document_file_id(std::move(document_file_id)) {}
InlineQueryResultCachedDocument::InlineQueryResultCachedDocument(const InlineQueryResultCachedDocument&) = default;
InlineQueryResultCachedDocument::InlineQueryResultCachedDocument(InlineQueryResultCachedDocument&&) noexcept = default;
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::operator=(const InlineQueryResultCachedDocument& other) {
  return *this = InlineQueryResultCachedDocument(other);
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::operator=(InlineQueryResultCachedDocument&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultCachedDocument::~InlineQueryResultCachedDocument() = default;
bool InlineQueryResultCachedDocument::operator==(const InlineQueryResultCachedDocument& other) const {
  return id == other.id &&
         title == other.title &&
         document_file_id == other.document_file_id &&
         description == other.description &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
InlineQueryResultCachedDocument&& InlineQueryResultCachedDocument::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultCachedDocument&& InlineQueryResultCachedDocument::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultCachedDocument&& InlineQueryResultCachedDocument::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultCachedDocument&& InlineQueryResultCachedDocument::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultCachedDocument&& InlineQueryResultCachedDocument::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultCachedDocument&& InlineQueryResultCachedDocument::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultCachedDocument&& InlineQueryResultCachedDocument::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultCachedDocument& value) {
  out.begin_object();
  out.key("type");
  out.string("document");
  encode_text(out, {"InlineQueryResultCachedDocument", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "title", value.title);
  encode_member(out, "document_file_id", value.document_file_id);
  encode_member(out, "description", value.description);
  encode_text(out, {"InlineQueryResultCachedDocument", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultCachedDocument& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultCachedDocument::id>},
      {"title", decode_field<&InlineQueryResultCachedDocument::title>},
      {"document_file_id", decode_field<&InlineQueryResultCachedDocument::document_file_id>},
      {"description", decode_field<&InlineQueryResultCachedDocument::description>},
      {"caption", decode_field<&InlineQueryResultCachedDocument::caption>},
      {"parse_mode", decode_field<&InlineQueryResultCachedDocument::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultCachedDocument::caption_entities>},
      {"reply_markup", decode_field<&InlineQueryResultCachedDocument::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultCachedDocument::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultCachedVideo::InlineQueryResultCachedVideo() = default;
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(std::string id, std::string video_file_id,
                                                           std::string title)
    : id(std::move(id)), video_file_id(std::move(video_file_id)), title(std::move(title)) {}
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(const InlineQueryResultCachedVideo&) = default;
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(InlineQueryResultCachedVideo&&) noexcept = default;
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::operator=(const InlineQueryResultCachedVideo& other) {
  return *this = InlineQueryResultCachedVideo(other);
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::operator=(InlineQueryResultCachedVideo&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultCachedVideo::~InlineQueryResultCachedVideo() = default;
bool InlineQueryResultCachedVideo::operator==(const InlineQueryResultCachedVideo& other) const {
  return id == other.id &&
         video_file_id == other.video_file_id &&
         title == other.title &&
         description == other.description &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
InlineQueryResultCachedVideo&& InlineQueryResultCachedVideo::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultCachedVideo&& InlineQueryResultCachedVideo::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultCachedVideo&& InlineQueryResultCachedVideo::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultCachedVideo&& InlineQueryResultCachedVideo::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultCachedVideo&& InlineQueryResultCachedVideo::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InlineQueryResultCachedVideo&& InlineQueryResultCachedVideo::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultCachedVideo&& InlineQueryResultCachedVideo::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultCachedVideo&& InlineQueryResultCachedVideo::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultCachedVideo& value) {
  out.begin_object();
  out.key("type");
  out.string("video");
  encode_text(out, {"InlineQueryResultCachedVideo", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "video_file_id", value.video_file_id);
  encode_member(out, "title", value.title);
  encode_member(out, "description", value.description);
  encode_text(out, {"InlineQueryResultCachedVideo", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultCachedVideo& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultCachedVideo::id>},
      {"video_file_id", decode_field<&InlineQueryResultCachedVideo::video_file_id>},
      {"title", decode_field<&InlineQueryResultCachedVideo::title>},
      {"description", decode_field<&InlineQueryResultCachedVideo::description>},
      {"caption", decode_field<&InlineQueryResultCachedVideo::caption>},
      {"parse_mode", decode_field<&InlineQueryResultCachedVideo::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultCachedVideo::caption_entities>},
      {"show_caption_above_media", decode_field<&InlineQueryResultCachedVideo::show_caption_above_media>},
      {"reply_markup", decode_field<&InlineQueryResultCachedVideo::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultCachedVideo::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultCachedVoice::InlineQueryResultCachedVoice() = default;
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(std::string id, std::string voice_file_id,
                                                           std::string title)
    : id(std::move(id)), voice_file_id(std::move(voice_file_id)), title(std::move(title)) {}
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(const InlineQueryResultCachedVoice&) = default;
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(InlineQueryResultCachedVoice&&) noexcept = default;
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::operator=(const InlineQueryResultCachedVoice& other) {
  return *this = InlineQueryResultCachedVoice(other);
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::operator=(InlineQueryResultCachedVoice&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultCachedVoice::~InlineQueryResultCachedVoice() = default;
bool InlineQueryResultCachedVoice::operator==(const InlineQueryResultCachedVoice& other) const {
  return id == other.id &&
         voice_file_id == other.voice_file_id &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultCachedVoice&& InlineQueryResultCachedVoice::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultCachedVoice&& InlineQueryResultCachedVoice::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultCachedVoice&& InlineQueryResultCachedVoice::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultCachedVoice&& InlineQueryResultCachedVoice::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultCachedVoice&& InlineQueryResultCachedVoice::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultCachedVoice&& InlineQueryResultCachedVoice::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultCachedVoice& value) {
  out.begin_object();
  out.key("type");
  out.string("voice");
  encode_text(out, {"InlineQueryResultCachedVoice", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "voice_file_id", value.voice_file_id);
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultCachedVoice", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultCachedVoice& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultCachedVoice::id>},
      {"voice_file_id", decode_field<&InlineQueryResultCachedVoice::voice_file_id>},
      {"title", decode_field<&InlineQueryResultCachedVoice::title>},
      {"caption", decode_field<&InlineQueryResultCachedVoice::caption>},
      {"parse_mode", decode_field<&InlineQueryResultCachedVoice::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultCachedVoice::caption_entities>},
      {"reply_markup", decode_field<&InlineQueryResultCachedVoice::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultCachedVoice::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultCachedAudio::InlineQueryResultCachedAudio() = default;
InlineQueryResultCachedAudio::InlineQueryResultCachedAudio(std::string id, std::string audio_file_id)
    : id(std::move(id)), audio_file_id(std::move(audio_file_id)) {}
InlineQueryResultCachedAudio::InlineQueryResultCachedAudio(const InlineQueryResultCachedAudio&) = default;
InlineQueryResultCachedAudio::InlineQueryResultCachedAudio(InlineQueryResultCachedAudio&&) noexcept = default;
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::operator=(const InlineQueryResultCachedAudio& other) {
  return *this = InlineQueryResultCachedAudio(other);
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::operator=(InlineQueryResultCachedAudio&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultCachedAudio::~InlineQueryResultCachedAudio() = default;
bool InlineQueryResultCachedAudio::operator==(const InlineQueryResultCachedAudio& other) const {
  return id == other.id &&
         audio_file_id == other.audio_file_id &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultCachedAudio&& InlineQueryResultCachedAudio::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultCachedAudio&& InlineQueryResultCachedAudio::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultCachedAudio&& InlineQueryResultCachedAudio::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultCachedAudio&& InlineQueryResultCachedAudio::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultCachedAudio&& InlineQueryResultCachedAudio::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultCachedAudio&& InlineQueryResultCachedAudio::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultCachedAudio& value) {
  out.begin_object();
  out.key("type");
  out.string("audio");
  encode_text(out, {"InlineQueryResultCachedAudio", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "audio_file_id", value.audio_file_id);
  encode_text(out, {"InlineQueryResultCachedAudio", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultCachedAudio& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultCachedAudio::id>},
      {"audio_file_id", decode_field<&InlineQueryResultCachedAudio::audio_file_id>},
      {"caption", decode_field<&InlineQueryResultCachedAudio::caption>},
      {"parse_mode", decode_field<&InlineQueryResultCachedAudio::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultCachedAudio::caption_entities>},
      {"reply_markup", decode_field<&InlineQueryResultCachedAudio::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultCachedAudio::input_message_content>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
