// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/inline_result.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/inline_cached_result.hpp"
#include "botcore/api/types/inline_content.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"

namespace botcore::inline v0::api {

InlineQueryResult::InlineQueryResult() = default;
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedAudio held)
    : value(std::in_place_type<boxed<InlineQueryResultCachedAudio>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedDocument held)
    : value(std::in_place_type<boxed<InlineQueryResultCachedDocument>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedGif held)
    : value(std::in_place_type<boxed<InlineQueryResultCachedGif>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedMpeg4Gif held)
    : value(std::in_place_type<boxed<InlineQueryResultCachedMpeg4Gif>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedPhoto held)
    : value(std::in_place_type<boxed<InlineQueryResultCachedPhoto>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedSticker held)
    : value(std::in_place_type<boxed<InlineQueryResultCachedSticker>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedVideo held)
    : value(std::in_place_type<boxed<InlineQueryResultCachedVideo>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedVoice held)
    : value(std::in_place_type<boxed<InlineQueryResultCachedVoice>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultArticle held)
    : value(std::in_place_type<boxed<InlineQueryResultArticle>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultAudio held)
    : value(std::in_place_type<boxed<InlineQueryResultAudio>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultContact held)
    : value(std::in_place_type<boxed<InlineQueryResultContact>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultGame held)
    : value(std::in_place_type<boxed<InlineQueryResultGame>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultDocument held)
    : value(std::in_place_type<boxed<InlineQueryResultDocument>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultGif held)
    : value(std::in_place_type<boxed<InlineQueryResultGif>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultLocation held)
    : value(std::in_place_type<boxed<InlineQueryResultLocation>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultMpeg4Gif held)
    : value(std::in_place_type<boxed<InlineQueryResultMpeg4Gif>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultPhoto held)
    : value(std::in_place_type<boxed<InlineQueryResultPhoto>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultVenue held)
    : value(std::in_place_type<boxed<InlineQueryResultVenue>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultVideo held)
    : value(std::in_place_type<boxed<InlineQueryResultVideo>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultVoice held)
    : value(std::in_place_type<boxed<InlineQueryResultVoice>>, std::move(held)) {}
InlineQueryResult::InlineQueryResult(const InlineQueryResult&) = default;
InlineQueryResult::InlineQueryResult(InlineQueryResult&&) noexcept = default;
InlineQueryResult& InlineQueryResult::operator=(const InlineQueryResult& other) {
  return *this = InlineQueryResult(other);
}
InlineQueryResult& InlineQueryResult::operator=(InlineQueryResult&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResult::~InlineQueryResult() = default;
bool InlineQueryResult::operator==(const InlineQueryResult& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InlineQueryResult& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InlineQueryResult& value) {
  if (has_tag(in, "type", "audio")) {
    if (has_members(in, {"id", "audio_url", "title"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultAudio>>(in, &value);
    }
    if (has_members(in, {"id", "audio_file_id"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultCachedAudio>>(in, &value);
    }
  }
  if (has_tag(in, "type", "document")) {
    if (has_members(in, {"id", "title", "document_url", "mime_type"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultDocument>>(in, &value);
    }
    if (has_members(in, {"id", "title", "document_file_id"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultCachedDocument>>(in, &value);
    }
  }
  if (has_tag(in, "type", "gif")) {
    if (has_members(in, {"id", "gif_url", "thumbnail_url"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultGif>>(in, &value);
    }
    if (has_members(in, {"id", "gif_file_id"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultCachedGif>>(in, &value);
    }
  }
  if (has_tag(in, "type", "mpeg4_gif")) {
    if (has_members(in, {"id", "mpeg4_url", "thumbnail_url"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultMpeg4Gif>>(in, &value);
    }
    if (has_members(in, {"id", "mpeg4_file_id"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultCachedMpeg4Gif>>(in, &value);
    }
  }
  if (has_tag(in, "type", "photo")) {
    if (has_members(in, {"id", "photo_url", "thumbnail_url"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultPhoto>>(in, &value);
    }
    if (has_members(in, {"id", "photo_file_id"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultCachedPhoto>>(in, &value);
    }
  }
  if (has_tag(in, "type", "sticker")) {
    if (in.kind() == json_kind::object) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultCachedSticker>>(in, &value);
    }
  }
  if (has_tag(in, "type", "video")) {
    if (has_members(in, {"id", "video_url", "mime_type", "thumbnail_url", "title"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultVideo>>(in, &value);
    }
    if (has_members(in, {"id", "video_file_id", "title"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultCachedVideo>>(in, &value);
    }
  }
  if (has_tag(in, "type", "voice")) {
    if (has_members(in, {"id", "voice_file_id", "title"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultCachedVoice>>(in, &value);
    }
    if (has_members(in, {"id", "voice_url", "title"})) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultVoice>>(in, &value);
    }
  }
  if (has_tag(in, "type", "article")) {
    if (in.kind() == json_kind::object) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultArticle>>(in, &value);
    }
  }
  if (has_tag(in, "type", "contact")) {
    if (in.kind() == json_kind::object) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultContact>>(in, &value);
    }
  }
  if (has_tag(in, "type", "game")) {
    if (in.kind() == json_kind::object) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultGame>>(in, &value);
    }
  }
  if (has_tag(in, "type", "location")) {
    if (in.kind() == json_kind::object) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultLocation>>(in, &value);
    }
  }
  if (has_tag(in, "type", "venue")) {
    if (in.kind() == json_kind::object) {
      return decode_alternative<InlineQueryResult, boxed<InlineQueryResultVenue>>(in, &value);
    }
  }
  value.value = unknown_json(in.raw());
}

InlineQueryResultArticle::InlineQueryResultArticle() = default;
InlineQueryResultArticle::InlineQueryResultArticle(std::string id, std::string title,
                                                   InputMessageContent input_message_content)
    : id(std::move(id)), title(std::move(title)), input_message_content(std::move(input_message_content)) {}
InlineQueryResultArticle::InlineQueryResultArticle(const InlineQueryResultArticle&) = default;
InlineQueryResultArticle::InlineQueryResultArticle(InlineQueryResultArticle&&) noexcept = default;
InlineQueryResultArticle& InlineQueryResultArticle::operator=(const InlineQueryResultArticle& other) {
  return *this = InlineQueryResultArticle(other);
}
InlineQueryResultArticle& InlineQueryResultArticle::operator=(InlineQueryResultArticle&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultArticle::~InlineQueryResultArticle() = default;
bool InlineQueryResultArticle::operator==(const InlineQueryResultArticle& other) const {
  return id == other.id &&
         title == other.title &&
         input_message_content == other.input_message_content &&
         reply_markup == other.reply_markup &&
         url == other.url &&
         description == other.description &&
         thumbnail_url == other.thumbnail_url &&
         thumbnail_width == other.thumbnail_width &&
         thumbnail_height == other.thumbnail_height;
}
InlineQueryResultArticle& InlineQueryResultArticle::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultArticle&& InlineQueryResultArticle::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultArticle& InlineQueryResultArticle::with_url(std::string value) & {
  this->url = std::move(value);
  return *this;
}
InlineQueryResultArticle&& InlineQueryResultArticle::with_url(std::string value) && {
  return std::move(with_url(std::move(value)));
}
InlineQueryResultArticle& InlineQueryResultArticle::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
InlineQueryResultArticle&& InlineQueryResultArticle::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
InlineQueryResultArticle& InlineQueryResultArticle::with_thumbnail_url(std::string value) & {
  this->thumbnail_url = std::move(value);
  return *this;
}
InlineQueryResultArticle&& InlineQueryResultArticle::with_thumbnail_url(std::string value) && {
  return std::move(with_thumbnail_url(std::move(value)));
}
InlineQueryResultArticle& InlineQueryResultArticle::with_thumbnail_width(std::int64_t value) & {
  this->thumbnail_width = value;
  return *this;
}
InlineQueryResultArticle&& InlineQueryResultArticle::with_thumbnail_width(std::int64_t value) && {
  return std::move(with_thumbnail_width(value));
}
InlineQueryResultArticle& InlineQueryResultArticle::with_thumbnail_height(std::int64_t value) & {
  this->thumbnail_height = value;
  return *this;
}
InlineQueryResultArticle&& InlineQueryResultArticle::with_thumbnail_height(std::int64_t value) && {
  return std::move(with_thumbnail_height(value));
}

void encode(json_writer& out, const InlineQueryResultArticle& value) {
  out.begin_object();
  out.key("type");
  out.string("article");
  encode_member(out, "id", value.id);
  encode_member(out, "title", value.title);
  encode_member(out, "input_message_content", value.input_message_content);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "url", value.url);
  encode_member(out, "description", value.description);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "thumbnail_width", value.thumbnail_width);
  encode_member(out, "thumbnail_height", value.thumbnail_height);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultArticle& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultArticle::id>},
      {"title", decode_field<&InlineQueryResultArticle::title>},
      {"input_message_content", decode_field<&InlineQueryResultArticle::input_message_content>},
      {"reply_markup", decode_field<&InlineQueryResultArticle::reply_markup>},
      {"url", decode_field<&InlineQueryResultArticle::url>},
      {"description", decode_field<&InlineQueryResultArticle::description>},
      {"thumbnail_url", decode_field<&InlineQueryResultArticle::thumbnail_url>},
      {"thumbnail_width", decode_field<&InlineQueryResultArticle::thumbnail_width>},
      {"thumbnail_height", decode_field<&InlineQueryResultArticle::thumbnail_height>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultPhoto::InlineQueryResultPhoto() = default;
InlineQueryResultPhoto::InlineQueryResultPhoto(std::string id, std::string photo_url,
                                               std::string thumbnail_url)
    : id(std::move(id)), photo_url(std::move(photo_url)), thumbnail_url(std::move(thumbnail_url)) {}
InlineQueryResultPhoto::InlineQueryResultPhoto(const InlineQueryResultPhoto&) = default;
InlineQueryResultPhoto::InlineQueryResultPhoto(InlineQueryResultPhoto&&) noexcept = default;
InlineQueryResultPhoto& InlineQueryResultPhoto::operator=(const InlineQueryResultPhoto& other) {
  return *this = InlineQueryResultPhoto(other);
}
InlineQueryResultPhoto& InlineQueryResultPhoto::operator=(InlineQueryResultPhoto&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultPhoto::~InlineQueryResultPhoto() = default;
bool InlineQueryResultPhoto::operator==(const InlineQueryResultPhoto& other) const {
  return id == other.id &&
         photo_url == other.photo_url &&
         thumbnail_url == other.thumbnail_url &&
         photo_width == other.photo_width &&
         photo_height == other.photo_height &&
         title == other.title &&
         description == other.description &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_photo_width(std::int64_t value) & {
  this->photo_width = value;
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_photo_width(std::int64_t value) && {
  return std::move(with_photo_width(value));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_photo_height(std::int64_t value) & {
  this->photo_height = value;
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_photo_height(std::int64_t value) && {
  return std::move(with_photo_height(value));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_title(std::string value) & {
  this->title = std::move(value);
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_title(std::string value) && {
  return std::move(with_title(std::move(value)));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultPhoto& InlineQueryResultPhoto::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultPhoto&& InlineQueryResultPhoto::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultPhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_text(out, {"InlineQueryResultPhoto", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "photo_url", value.photo_url);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "photo_width", value.photo_width);
  encode_member(out, "photo_height", value.photo_height);
  encode_member(out, "title", value.title);
  encode_member(out, "description", value.description);
  encode_text(out, {"InlineQueryResultPhoto", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultPhoto& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultPhoto::id>},
      {"photo_url", decode_field<&InlineQueryResultPhoto::photo_url>},
      {"thumbnail_url", decode_field<&InlineQueryResultPhoto::thumbnail_url>},
      {"photo_width", decode_field<&InlineQueryResultPhoto::photo_width>},
      {"photo_height", decode_field<&InlineQueryResultPhoto::photo_height>},
      {"title", decode_field<&InlineQueryResultPhoto::title>},
      {"description", decode_field<&InlineQueryResultPhoto::description>},
      {"caption", decode_field<&InlineQueryResultPhoto::caption>},
      {"parse_mode", decode_field<&InlineQueryResultPhoto::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultPhoto::caption_entities>},
      {"show_caption_above_media", decode_field<&InlineQueryResultPhoto::show_caption_above_media>},
      {"reply_markup", decode_field<&InlineQueryResultPhoto::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultPhoto::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultGif::InlineQueryResultGif() = default;
InlineQueryResultGif::InlineQueryResultGif(std::string id, std::string gif_url, std::string thumbnail_url)
    : id(std::move(id)), gif_url(std::move(gif_url)), thumbnail_url(std::move(thumbnail_url)) {}
InlineQueryResultGif::InlineQueryResultGif(const InlineQueryResultGif&) = default;
InlineQueryResultGif::InlineQueryResultGif(InlineQueryResultGif&&) noexcept = default;
InlineQueryResultGif& InlineQueryResultGif::operator=(const InlineQueryResultGif& other) {
  return *this = InlineQueryResultGif(other);
}
InlineQueryResultGif& InlineQueryResultGif::operator=(InlineQueryResultGif&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultGif::~InlineQueryResultGif() = default;
bool InlineQueryResultGif::operator==(const InlineQueryResultGif& other) const {
  return id == other.id &&
         gif_url == other.gif_url &&
         gif_width == other.gif_width &&
         gif_height == other.gif_height &&
         gif_duration == other.gif_duration &&
         thumbnail_url == other.thumbnail_url &&
         thumbnail_mime_type == other.thumbnail_mime_type &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultGif& InlineQueryResultGif::with_gif_width(std::int64_t value) & {
  this->gif_width = value;
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_gif_width(std::int64_t value) && {
  return std::move(with_gif_width(value));
}
InlineQueryResultGif& InlineQueryResultGif::with_gif_height(std::int64_t value) & {
  this->gif_height = value;
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_gif_height(std::int64_t value) && {
  return std::move(with_gif_height(value));
}
InlineQueryResultGif& InlineQueryResultGif::with_gif_duration(std::int64_t value) & {
  this->gif_duration = value;
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_gif_duration(std::int64_t value) && {
  return std::move(with_gif_duration(value));
}
InlineQueryResultGif& InlineQueryResultGif::with_thumbnail_mime_type(ThumbnailMimeType value) & {
  this->thumbnail_mime_type = std::move(value);
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_thumbnail_mime_type(ThumbnailMimeType value) && {
  return std::move(with_thumbnail_mime_type(std::move(value)));
}
InlineQueryResultGif& InlineQueryResultGif::with_title(std::string value) & {
  this->title = std::move(value);
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_title(std::string value) && {
  return std::move(with_title(std::move(value)));
}
InlineQueryResultGif& InlineQueryResultGif::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultGif& InlineQueryResultGif::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultGif& InlineQueryResultGif::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultGif& InlineQueryResultGif::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultGif& InlineQueryResultGif::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InlineQueryResultGif& InlineQueryResultGif::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultGif& InlineQueryResultGif::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultGif&& InlineQueryResultGif::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultGif& value) {
  out.begin_object();
  out.key("type");
  out.string("gif");
  encode_text(out, {"InlineQueryResultGif", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "gif_url", value.gif_url);
  encode_member(out, "gif_width", value.gif_width);
  encode_member(out, "gif_height", value.gif_height);
  encode_member(out, "gif_duration", value.gif_duration);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "thumbnail_mime_type", value.thumbnail_mime_type);
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultGif", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultGif& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultGif::id>},
      {"gif_url", decode_field<&InlineQueryResultGif::gif_url>},
      {"gif_width", decode_field<&InlineQueryResultGif::gif_width>},
      {"gif_height", decode_field<&InlineQueryResultGif::gif_height>},
      {"gif_duration", decode_field<&InlineQueryResultGif::gif_duration>},
      {"thumbnail_url", decode_field<&InlineQueryResultGif::thumbnail_url>},
      {"thumbnail_mime_type", decode_field<&InlineQueryResultGif::thumbnail_mime_type>},
      {"title", decode_field<&InlineQueryResultGif::title>},
      {"caption", decode_field<&InlineQueryResultGif::caption>},
      {"parse_mode", decode_field<&InlineQueryResultGif::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultGif::caption_entities>},
      {"show_caption_above_media", decode_field<&InlineQueryResultGif::show_caption_above_media>},
      {"reply_markup", decode_field<&InlineQueryResultGif::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultGif::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif() = default;
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(std::string id, std::string mpeg4_url,
                                                     std::string thumbnail_url)
    : id(std::move(id)), mpeg4_url(std::move(mpeg4_url)), thumbnail_url(std::move(thumbnail_url)) {}
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(const InlineQueryResultMpeg4Gif&) = default;
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(InlineQueryResultMpeg4Gif&&) noexcept = default;
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::operator=(const InlineQueryResultMpeg4Gif& other) {
  return *this = InlineQueryResultMpeg4Gif(other);
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::operator=(InlineQueryResultMpeg4Gif&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultMpeg4Gif::~InlineQueryResultMpeg4Gif() = default;
bool InlineQueryResultMpeg4Gif::operator==(const InlineQueryResultMpeg4Gif& other) const {
  return id == other.id &&
         mpeg4_url == other.mpeg4_url &&
         mpeg4_width == other.mpeg4_width &&
         mpeg4_height == other.mpeg4_height &&
         mpeg4_duration == other.mpeg4_duration &&
         thumbnail_url == other.thumbnail_url &&
         thumbnail_mime_type == other.thumbnail_mime_type &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_mpeg4_width(std::int64_t value) & {
  this->mpeg4_width = value;
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_mpeg4_width(std::int64_t value) && {
  return std::move(with_mpeg4_width(value));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_mpeg4_height(std::int64_t value) & {
  this->mpeg4_height = value;
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_mpeg4_height(std::int64_t value) && {
  return std::move(with_mpeg4_height(value));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_mpeg4_duration(std::int64_t value) & {
  this->mpeg4_duration = value;
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_mpeg4_duration(std::int64_t value) && {
  return std::move(with_mpeg4_duration(value));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_thumbnail_mime_type(ThumbnailMimeType value) & {
  this->thumbnail_mime_type = std::move(value);
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_thumbnail_mime_type(ThumbnailMimeType value) && {
  return std::move(with_thumbnail_mime_type(std::move(value)));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_title(std::string value) & {
  this->title = std::move(value);
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_title(std::string value) && {
  return std::move(with_title(std::move(value)));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultMpeg4Gif&& InlineQueryResultMpeg4Gif::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultMpeg4Gif& value) {
  out.begin_object();
  out.key("type");
  out.string("mpeg4_gif");
  encode_text(out, {"InlineQueryResultMpeg4Gif", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "mpeg4_url", value.mpeg4_url);
  encode_member(out, "mpeg4_width", value.mpeg4_width);
  encode_member(out, "mpeg4_height", value.mpeg4_height);
  encode_member(out, "mpeg4_duration", value.mpeg4_duration);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "thumbnail_mime_type", value.thumbnail_mime_type);
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultMpeg4Gif", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultMpeg4Gif& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultMpeg4Gif::id>},
      {"mpeg4_url", decode_field<&InlineQueryResultMpeg4Gif::mpeg4_url>},
      {"mpeg4_width", decode_field<&InlineQueryResultMpeg4Gif::mpeg4_width>},
      {"mpeg4_height", decode_field<&InlineQueryResultMpeg4Gif::mpeg4_height>},
      {"mpeg4_duration", decode_field<&InlineQueryResultMpeg4Gif::mpeg4_duration>},
      {"thumbnail_url", decode_field<&InlineQueryResultMpeg4Gif::thumbnail_url>},
      {"thumbnail_mime_type", decode_field<&InlineQueryResultMpeg4Gif::thumbnail_mime_type>},
      {"title", decode_field<&InlineQueryResultMpeg4Gif::title>},
      {"caption", decode_field<&InlineQueryResultMpeg4Gif::caption>},
      {"parse_mode", decode_field<&InlineQueryResultMpeg4Gif::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultMpeg4Gif::caption_entities>},
      {"show_caption_above_media", decode_field<&InlineQueryResultMpeg4Gif::show_caption_above_media>},
      {"reply_markup", decode_field<&InlineQueryResultMpeg4Gif::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultMpeg4Gif::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultVideo::InlineQueryResultVideo() = default;
InlineQueryResultVideo::InlineQueryResultVideo(std::string id, std::string video_url,
                                               VideoMimeType mime_type, std::string thumbnail_url,
                                               std::string title)
    : id(std::move(id)), video_url(std::move(video_url)), mime_type(std::move(mime_type)),
      thumbnail_url(std::move(thumbnail_url)), title(std::move(title)) {}
InlineQueryResultVideo::InlineQueryResultVideo(const InlineQueryResultVideo&) = default;
InlineQueryResultVideo::InlineQueryResultVideo(InlineQueryResultVideo&&) noexcept = default;
InlineQueryResultVideo& InlineQueryResultVideo::operator=(const InlineQueryResultVideo& other) {
  return *this = InlineQueryResultVideo(other);
}
InlineQueryResultVideo& InlineQueryResultVideo::operator=(InlineQueryResultVideo&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultVideo::~InlineQueryResultVideo() = default;
bool InlineQueryResultVideo::operator==(const InlineQueryResultVideo& other) const {
  return id == other.id &&
         video_url == other.video_url &&
         mime_type == other.mime_type &&
         thumbnail_url == other.thumbnail_url &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         video_width == other.video_width &&
         video_height == other.video_height &&
         video_duration == other.video_duration &&
         description == other.description &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultVideo& InlineQueryResultVideo::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultVideo& InlineQueryResultVideo::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_video_width(std::int64_t value) & {
  this->video_width = value;
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_video_width(std::int64_t value) && {
  return std::move(with_video_width(value));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_video_height(std::int64_t value) & {
  this->video_height = value;
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_video_height(std::int64_t value) && {
  return std::move(with_video_height(value));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_video_duration(std::int64_t value) & {
  this->video_duration = value;
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_video_duration(std::int64_t value) && {
  return std::move(with_video_duration(value));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultVideo& InlineQueryResultVideo::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultVideo&& InlineQueryResultVideo::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultVideo& value) {
  out.begin_object();
  out.key("type");
  out.string("video");
  encode_text(out, {"InlineQueryResultVideo", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "video_url", value.video_url);
  encode_member(out, "mime_type", value.mime_type);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultVideo", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "video_width", value.video_width);
  encode_member(out, "video_height", value.video_height);
  encode_member(out, "video_duration", value.video_duration);
  encode_member(out, "description", value.description);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultVideo& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultVideo::id>},
      {"video_url", decode_field<&InlineQueryResultVideo::video_url>},
      {"mime_type", decode_field<&InlineQueryResultVideo::mime_type>},
      {"thumbnail_url", decode_field<&InlineQueryResultVideo::thumbnail_url>},
      {"title", decode_field<&InlineQueryResultVideo::title>},
      {"caption", decode_field<&InlineQueryResultVideo::caption>},
      {"parse_mode", decode_field<&InlineQueryResultVideo::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultVideo::caption_entities>},
      {"show_caption_above_media", decode_field<&InlineQueryResultVideo::show_caption_above_media>},
      {"video_width", decode_field<&InlineQueryResultVideo::video_width>},
      {"video_height", decode_field<&InlineQueryResultVideo::video_height>},
      {"video_duration", decode_field<&InlineQueryResultVideo::video_duration>},
      {"description", decode_field<&InlineQueryResultVideo::description>},
      {"reply_markup", decode_field<&InlineQueryResultVideo::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultVideo::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultAudio::InlineQueryResultAudio() = default;
InlineQueryResultAudio::InlineQueryResultAudio(std::string id, std::string audio_url, std::string title)
    : id(std::move(id)), audio_url(std::move(audio_url)), title(std::move(title)) {}
InlineQueryResultAudio::InlineQueryResultAudio(const InlineQueryResultAudio&) = default;
InlineQueryResultAudio::InlineQueryResultAudio(InlineQueryResultAudio&&) noexcept = default;
InlineQueryResultAudio& InlineQueryResultAudio::operator=(const InlineQueryResultAudio& other) {
  return *this = InlineQueryResultAudio(other);
}
InlineQueryResultAudio& InlineQueryResultAudio::operator=(InlineQueryResultAudio&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultAudio::~InlineQueryResultAudio() = default;
bool InlineQueryResultAudio::operator==(const InlineQueryResultAudio& other) const {
  return id == other.id &&
         audio_url == other.audio_url &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         performer == other.performer &&
         audio_duration == other.audio_duration &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultAudio& InlineQueryResultAudio::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultAudio&& InlineQueryResultAudio::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultAudio& InlineQueryResultAudio::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultAudio&& InlineQueryResultAudio::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultAudio& InlineQueryResultAudio::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultAudio&& InlineQueryResultAudio::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultAudio& InlineQueryResultAudio::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultAudio&& InlineQueryResultAudio::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultAudio& InlineQueryResultAudio::with_performer(std::string value) & {
  this->performer = std::move(value);
  return *this;
}
InlineQueryResultAudio&& InlineQueryResultAudio::with_performer(std::string value) && {
  return std::move(with_performer(std::move(value)));
}
InlineQueryResultAudio& InlineQueryResultAudio::with_audio_duration(std::int64_t value) & {
  this->audio_duration = value;
  return *this;
}
InlineQueryResultAudio&& InlineQueryResultAudio::with_audio_duration(std::int64_t value) && {
  return std::move(with_audio_duration(value));
}
InlineQueryResultAudio& InlineQueryResultAudio::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultAudio&& InlineQueryResultAudio::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultAudio& InlineQueryResultAudio::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultAudio&& InlineQueryResultAudio::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultAudio& value) {
  out.begin_object();
  out.key("type");
  out.string("audio");
  encode_text(out, {"InlineQueryResultAudio", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "audio_url", value.audio_url);
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultAudio", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "performer", value.performer);
  encode_member(out, "audio_duration", value.audio_duration);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultAudio& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultAudio::id>},
      {"audio_url", decode_field<&InlineQueryResultAudio::audio_url>},
      {"title", decode_field<&InlineQueryResultAudio::title>},
      {"caption", decode_field<&InlineQueryResultAudio::caption>},
      {"parse_mode", decode_field<&InlineQueryResultAudio::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultAudio::caption_entities>},
      {"performer", decode_field<&InlineQueryResultAudio::performer>},
      {"audio_duration", decode_field<&InlineQueryResultAudio::audio_duration>},
      {"reply_markup", decode_field<&InlineQueryResultAudio::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultAudio::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultVoice::InlineQueryResultVoice() = default;
InlineQueryResultVoice::InlineQueryResultVoice(std::string id, std::string voice_url, std::string title)
    : id(std::move(id)), voice_url(std::move(voice_url)), title(std::move(title)) {}
InlineQueryResultVoice::InlineQueryResultVoice(const InlineQueryResultVoice&) = default;
InlineQueryResultVoice::InlineQueryResultVoice(InlineQueryResultVoice&&) noexcept = default;
InlineQueryResultVoice& InlineQueryResultVoice::operator=(const InlineQueryResultVoice& other) {
  return *this = InlineQueryResultVoice(other);
}
InlineQueryResultVoice& InlineQueryResultVoice::operator=(InlineQueryResultVoice&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultVoice::~InlineQueryResultVoice() = default;
bool InlineQueryResultVoice::operator==(const InlineQueryResultVoice& other) const {
  return id == other.id &&
         voice_url == other.voice_url &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         voice_duration == other.voice_duration &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content;
}
InlineQueryResultVoice& InlineQueryResultVoice::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultVoice&& InlineQueryResultVoice::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultVoice& InlineQueryResultVoice::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultVoice&& InlineQueryResultVoice::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultVoice& InlineQueryResultVoice::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultVoice&& InlineQueryResultVoice::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultVoice& InlineQueryResultVoice::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultVoice&& InlineQueryResultVoice::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultVoice& InlineQueryResultVoice::with_voice_duration(std::int64_t value) & {
  this->voice_duration = value;
  return *this;
}
InlineQueryResultVoice&& InlineQueryResultVoice::with_voice_duration(std::int64_t value) && {
  return std::move(with_voice_duration(value));
}
InlineQueryResultVoice& InlineQueryResultVoice::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultVoice&& InlineQueryResultVoice::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultVoice& InlineQueryResultVoice::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultVoice&& InlineQueryResultVoice::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultVoice& value) {
  out.begin_object();
  out.key("type");
  out.string("voice");
  encode_text(out, {"InlineQueryResultVoice", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "voice_url", value.voice_url);
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultVoice", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "voice_duration", value.voice_duration);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultVoice& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultVoice::id>},
      {"voice_url", decode_field<&InlineQueryResultVoice::voice_url>},
      {"title", decode_field<&InlineQueryResultVoice::title>},
      {"caption", decode_field<&InlineQueryResultVoice::caption>},
      {"parse_mode", decode_field<&InlineQueryResultVoice::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultVoice::caption_entities>},
      {"voice_duration", decode_field<&InlineQueryResultVoice::voice_duration>},
      {"reply_markup", decode_field<&InlineQueryResultVoice::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultVoice::input_message_content>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultDocument::InlineQueryResultDocument() = default;
InlineQueryResultDocument::InlineQueryResultDocument(std::string id, std::string title,
                                                     std::string document_url, DocumentMimeType mime_type)
    : id(std::move(id)), title(std::move(title)), document_url(std::move(document_url)),
      mime_type(std::move(mime_type)) {}
InlineQueryResultDocument::InlineQueryResultDocument(const InlineQueryResultDocument&) = default;
InlineQueryResultDocument::InlineQueryResultDocument(InlineQueryResultDocument&&) noexcept = default;
InlineQueryResultDocument& InlineQueryResultDocument::operator=(const InlineQueryResultDocument& other) {
  return *this = InlineQueryResultDocument(other);
}
InlineQueryResultDocument& InlineQueryResultDocument::operator=(InlineQueryResultDocument&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultDocument::~InlineQueryResultDocument() = default;
bool InlineQueryResultDocument::operator==(const InlineQueryResultDocument& other) const {
  return id == other.id &&
         title == other.title &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         document_url == other.document_url &&
         mime_type == other.mime_type &&
         description == other.description &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content &&
         thumbnail_url == other.thumbnail_url &&
         thumbnail_width == other.thumbnail_width &&
         thumbnail_height == other.thumbnail_height;
}
InlineQueryResultDocument& InlineQueryResultDocument::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InlineQueryResultDocument& InlineQueryResultDocument::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InlineQueryResultDocument& InlineQueryResultDocument::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InlineQueryResultDocument& InlineQueryResultDocument::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InlineQueryResultDocument& InlineQueryResultDocument::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}
InlineQueryResultDocument& InlineQueryResultDocument::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultDocument& InlineQueryResultDocument::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}
InlineQueryResultDocument& InlineQueryResultDocument::with_thumbnail_url(std::string value) & {
  this->thumbnail_url = std::move(value);
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_thumbnail_url(std::string value) && {
  return std::move(with_thumbnail_url(std::move(value)));
}
InlineQueryResultDocument& InlineQueryResultDocument::with_thumbnail_width(std::int64_t value) & {
  this->thumbnail_width = value;
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_thumbnail_width(std::int64_t value) && {
  return std::move(with_thumbnail_width(value));
}
InlineQueryResultDocument& InlineQueryResultDocument::with_thumbnail_height(std::int64_t value) & {
  this->thumbnail_height = value;
  return *this;
}
InlineQueryResultDocument&& InlineQueryResultDocument::with_thumbnail_height(std::int64_t value) && {
  return std::move(with_thumbnail_height(value));
}

void encode(json_writer& out, const InlineQueryResultDocument& value) {
  out.begin_object();
  out.key("type");
  out.string("document");
  encode_text(out, {"InlineQueryResultDocument", "id", 1, 64, text_unit::bytes}, value.id, value.parse_mode.has_value());
  encode_member(out, "title", value.title);
  encode_text(out, {"InlineQueryResultDocument", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "document_url", value.document_url);
  encode_member(out, "mime_type", value.mime_type);
  encode_member(out, "description", value.description);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "thumbnail_width", value.thumbnail_width);
  encode_member(out, "thumbnail_height", value.thumbnail_height);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultDocument& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultDocument::id>},
      {"title", decode_field<&InlineQueryResultDocument::title>},
      {"caption", decode_field<&InlineQueryResultDocument::caption>},
      {"parse_mode", decode_field<&InlineQueryResultDocument::parse_mode>},
      {"caption_entities", decode_field<&InlineQueryResultDocument::caption_entities>},
      {"document_url", decode_field<&InlineQueryResultDocument::document_url>},
      {"mime_type", decode_field<&InlineQueryResultDocument::mime_type>},
      {"description", decode_field<&InlineQueryResultDocument::description>},
      {"reply_markup", decode_field<&InlineQueryResultDocument::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultDocument::input_message_content>},
      {"thumbnail_url", decode_field<&InlineQueryResultDocument::thumbnail_url>},
      {"thumbnail_width", decode_field<&InlineQueryResultDocument::thumbnail_width>},
      {"thumbnail_height", decode_field<&InlineQueryResultDocument::thumbnail_height>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultLocation::InlineQueryResultLocation() = default;
InlineQueryResultLocation::InlineQueryResultLocation(std::string id, double latitude, double longitude,
                                                     std::string title)
    : id(std::move(id)), latitude(latitude), longitude(longitude), title(std::move(title)) {}
InlineQueryResultLocation::InlineQueryResultLocation(const InlineQueryResultLocation&) = default;
InlineQueryResultLocation::InlineQueryResultLocation(InlineQueryResultLocation&&) noexcept = default;
InlineQueryResultLocation& InlineQueryResultLocation::operator=(const InlineQueryResultLocation& other) {
  return *this = InlineQueryResultLocation(other);
}
InlineQueryResultLocation& InlineQueryResultLocation::operator=(InlineQueryResultLocation&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultLocation::~InlineQueryResultLocation() = default;
bool InlineQueryResultLocation::operator==(const InlineQueryResultLocation& other) const {
  return id == other.id &&
         latitude == other.latitude &&
         longitude == other.longitude &&
         title == other.title &&
         horizontal_accuracy == other.horizontal_accuracy &&
         live_period == other.live_period &&
         heading == other.heading &&
         proximity_alert_radius == other.proximity_alert_radius &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content &&
         thumbnail_url == other.thumbnail_url &&
         thumbnail_width == other.thumbnail_width &&
         thumbnail_height == other.thumbnail_height;
}
InlineQueryResultLocation& InlineQueryResultLocation::with_horizontal_accuracy(double value) & {
  this->horizontal_accuracy = value;
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_horizontal_accuracy(double value) && {
  return std::move(with_horizontal_accuracy(value));
}
InlineQueryResultLocation& InlineQueryResultLocation::with_live_period(std::int64_t value) & {
  this->live_period = value;
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_live_period(std::int64_t value) && {
  return std::move(with_live_period(value));
}
InlineQueryResultLocation& InlineQueryResultLocation::with_heading(std::int64_t value) & {
  this->heading = value;
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_heading(std::int64_t value) && {
  return std::move(with_heading(value));
}
InlineQueryResultLocation& InlineQueryResultLocation::with_proximity_alert_radius(std::int64_t value) & {
  this->proximity_alert_radius = value;
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_proximity_alert_radius(std::int64_t value) && {
  return std::move(with_proximity_alert_radius(value));
}
InlineQueryResultLocation& InlineQueryResultLocation::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultLocation& InlineQueryResultLocation::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}
InlineQueryResultLocation& InlineQueryResultLocation::with_thumbnail_url(std::string value) & {
  this->thumbnail_url = std::move(value);
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_thumbnail_url(std::string value) && {
  return std::move(with_thumbnail_url(std::move(value)));
}
InlineQueryResultLocation& InlineQueryResultLocation::with_thumbnail_width(std::int64_t value) & {
  this->thumbnail_width = value;
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_thumbnail_width(std::int64_t value) && {
  return std::move(with_thumbnail_width(value));
}
InlineQueryResultLocation& InlineQueryResultLocation::with_thumbnail_height(std::int64_t value) & {
  this->thumbnail_height = value;
  return *this;
}
InlineQueryResultLocation&& InlineQueryResultLocation::with_thumbnail_height(std::int64_t value) && {
  return std::move(with_thumbnail_height(value));
}

void encode(json_writer& out, const InlineQueryResultLocation& value) {
  out.begin_object();
  out.key("type");
  out.string("location");
  encode_member(out, "id", value.id);
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "title", value.title);
  encode_member(out, "horizontal_accuracy", value.horizontal_accuracy);
  encode_member(out, "live_period", value.live_period);
  encode_member(out, "heading", value.heading);
  encode_member(out, "proximity_alert_radius", value.proximity_alert_radius);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "thumbnail_width", value.thumbnail_width);
  encode_member(out, "thumbnail_height", value.thumbnail_height);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultLocation& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultLocation::id>},
      {"latitude", decode_field<&InlineQueryResultLocation::latitude>},
      {"longitude", decode_field<&InlineQueryResultLocation::longitude>},
      {"title", decode_field<&InlineQueryResultLocation::title>},
      {"horizontal_accuracy", decode_field<&InlineQueryResultLocation::horizontal_accuracy>},
      {"live_period", decode_field<&InlineQueryResultLocation::live_period>},
      {"heading", decode_field<&InlineQueryResultLocation::heading>},
      {"proximity_alert_radius", decode_field<&InlineQueryResultLocation::proximity_alert_radius>},
      {"reply_markup", decode_field<&InlineQueryResultLocation::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultLocation::input_message_content>},
      {"thumbnail_url", decode_field<&InlineQueryResultLocation::thumbnail_url>},
      {"thumbnail_width", decode_field<&InlineQueryResultLocation::thumbnail_width>},
      {"thumbnail_height", decode_field<&InlineQueryResultLocation::thumbnail_height>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultVenue::InlineQueryResultVenue() = default;
InlineQueryResultVenue::InlineQueryResultVenue(std::string id, double latitude, double longitude,
                                               std::string title, std::string address)
    : id(std::move(id)), latitude(latitude), longitude(longitude), title(std::move(title)),
      address(std::move(address)) {}
InlineQueryResultVenue::InlineQueryResultVenue(const InlineQueryResultVenue&) = default;
InlineQueryResultVenue::InlineQueryResultVenue(InlineQueryResultVenue&&) noexcept = default;
InlineQueryResultVenue& InlineQueryResultVenue::operator=(const InlineQueryResultVenue& other) {
  return *this = InlineQueryResultVenue(other);
}
InlineQueryResultVenue& InlineQueryResultVenue::operator=(InlineQueryResultVenue&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultVenue::~InlineQueryResultVenue() = default;
bool InlineQueryResultVenue::operator==(const InlineQueryResultVenue& other) const {
  return id == other.id &&
         latitude == other.latitude &&
         longitude == other.longitude &&
         title == other.title &&
         address == other.address &&
         foursquare_id == other.foursquare_id &&
         foursquare_type == other.foursquare_type &&
         google_place_id == other.google_place_id &&
         google_place_type == other.google_place_type &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content &&
         thumbnail_url == other.thumbnail_url &&
         thumbnail_width == other.thumbnail_width &&
         thumbnail_height == other.thumbnail_height;
}
InlineQueryResultVenue& InlineQueryResultVenue::with_foursquare_id(std::string value) & {
  this->foursquare_id = std::move(value);
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_foursquare_id(std::string value) && {
  return std::move(with_foursquare_id(std::move(value)));
}
InlineQueryResultVenue& InlineQueryResultVenue::with_foursquare_type(std::string value) & {
  this->foursquare_type = std::move(value);
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_foursquare_type(std::string value) && {
  return std::move(with_foursquare_type(std::move(value)));
}
InlineQueryResultVenue& InlineQueryResultVenue::with_google_place_id(std::string value) & {
  this->google_place_id = std::move(value);
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_google_place_id(std::string value) && {
  return std::move(with_google_place_id(std::move(value)));
}
InlineQueryResultVenue& InlineQueryResultVenue::with_google_place_type(std::string value) & {
  this->google_place_type = std::move(value);
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_google_place_type(std::string value) && {
  return std::move(with_google_place_type(std::move(value)));
}
InlineQueryResultVenue& InlineQueryResultVenue::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultVenue& InlineQueryResultVenue::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}
InlineQueryResultVenue& InlineQueryResultVenue::with_thumbnail_url(std::string value) & {
  this->thumbnail_url = std::move(value);
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_thumbnail_url(std::string value) && {
  return std::move(with_thumbnail_url(std::move(value)));
}
InlineQueryResultVenue& InlineQueryResultVenue::with_thumbnail_width(std::int64_t value) & {
  this->thumbnail_width = value;
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_thumbnail_width(std::int64_t value) && {
  return std::move(with_thumbnail_width(value));
}
InlineQueryResultVenue& InlineQueryResultVenue::with_thumbnail_height(std::int64_t value) & {
  this->thumbnail_height = value;
  return *this;
}
InlineQueryResultVenue&& InlineQueryResultVenue::with_thumbnail_height(std::int64_t value) && {
  return std::move(with_thumbnail_height(value));
}

void encode(json_writer& out, const InlineQueryResultVenue& value) {
  out.begin_object();
  out.key("type");
  out.string("venue");
  encode_member(out, "id", value.id);
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "title", value.title);
  encode_member(out, "address", value.address);
  encode_member(out, "foursquare_id", value.foursquare_id);
  encode_member(out, "foursquare_type", value.foursquare_type);
  encode_member(out, "google_place_id", value.google_place_id);
  encode_member(out, "google_place_type", value.google_place_type);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "thumbnail_width", value.thumbnail_width);
  encode_member(out, "thumbnail_height", value.thumbnail_height);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultVenue& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultVenue::id>},
      {"latitude", decode_field<&InlineQueryResultVenue::latitude>},
      {"longitude", decode_field<&InlineQueryResultVenue::longitude>},
      {"title", decode_field<&InlineQueryResultVenue::title>},
      {"address", decode_field<&InlineQueryResultVenue::address>},
      {"foursquare_id", decode_field<&InlineQueryResultVenue::foursquare_id>},
      {"foursquare_type", decode_field<&InlineQueryResultVenue::foursquare_type>},
      {"google_place_id", decode_field<&InlineQueryResultVenue::google_place_id>},
      {"google_place_type", decode_field<&InlineQueryResultVenue::google_place_type>},
      {"reply_markup", decode_field<&InlineQueryResultVenue::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultVenue::input_message_content>},
      {"thumbnail_url", decode_field<&InlineQueryResultVenue::thumbnail_url>},
      {"thumbnail_width", decode_field<&InlineQueryResultVenue::thumbnail_width>},
      {"thumbnail_height", decode_field<&InlineQueryResultVenue::thumbnail_height>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultContact::InlineQueryResultContact() = default;
InlineQueryResultContact::InlineQueryResultContact(std::string id, std::string phone_number,
                                                   std::string first_name)
    : id(std::move(id)), phone_number(std::move(phone_number)), first_name(std::move(first_name)) {}
InlineQueryResultContact::InlineQueryResultContact(const InlineQueryResultContact&) = default;
InlineQueryResultContact::InlineQueryResultContact(InlineQueryResultContact&&) noexcept = default;
InlineQueryResultContact& InlineQueryResultContact::operator=(const InlineQueryResultContact& other) {
  return *this = InlineQueryResultContact(other);
}
InlineQueryResultContact& InlineQueryResultContact::operator=(InlineQueryResultContact&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultContact::~InlineQueryResultContact() = default;
bool InlineQueryResultContact::operator==(const InlineQueryResultContact& other) const {
  return id == other.id &&
         phone_number == other.phone_number &&
         first_name == other.first_name &&
         last_name == other.last_name &&
         vcard == other.vcard &&
         reply_markup == other.reply_markup &&
         input_message_content == other.input_message_content &&
         thumbnail_url == other.thumbnail_url &&
         thumbnail_width == other.thumbnail_width &&
         thumbnail_height == other.thumbnail_height;
}
InlineQueryResultContact& InlineQueryResultContact::with_last_name(std::string value) & {
  this->last_name = std::move(value);
  return *this;
}
InlineQueryResultContact&& InlineQueryResultContact::with_last_name(std::string value) && {
  return std::move(with_last_name(std::move(value)));
}
InlineQueryResultContact& InlineQueryResultContact::with_vcard(std::string value) & {
  this->vcard = std::move(value);
  return *this;
}
InlineQueryResultContact&& InlineQueryResultContact::with_vcard(std::string value) && {
  return std::move(with_vcard(std::move(value)));
}
InlineQueryResultContact& InlineQueryResultContact::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultContact&& InlineQueryResultContact::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}
InlineQueryResultContact& InlineQueryResultContact::with_input_message_content(InputMessageContent value) & {
  this->input_message_content = std::move(value);
  return *this;
}
InlineQueryResultContact&& InlineQueryResultContact::with_input_message_content(InputMessageContent value) && {
  return std::move(with_input_message_content(std::move(value)));
}
InlineQueryResultContact& InlineQueryResultContact::with_thumbnail_url(std::string value) & {
  this->thumbnail_url = std::move(value);
  return *this;
}
InlineQueryResultContact&& InlineQueryResultContact::with_thumbnail_url(std::string value) && {
  return std::move(with_thumbnail_url(std::move(value)));
}
InlineQueryResultContact& InlineQueryResultContact::with_thumbnail_width(std::int64_t value) & {
  this->thumbnail_width = value;
  return *this;
}
InlineQueryResultContact&& InlineQueryResultContact::with_thumbnail_width(std::int64_t value) && {
  return std::move(with_thumbnail_width(value));
}
InlineQueryResultContact& InlineQueryResultContact::with_thumbnail_height(std::int64_t value) & {
  this->thumbnail_height = value;
  return *this;
}
InlineQueryResultContact&& InlineQueryResultContact::with_thumbnail_height(std::int64_t value) && {
  return std::move(with_thumbnail_height(value));
}

void encode(json_writer& out, const InlineQueryResultContact& value) {
  out.begin_object();
  out.key("type");
  out.string("contact");
  encode_member(out, "id", value.id);
  encode_member(out, "phone_number", value.phone_number);
  encode_member(out, "first_name", value.first_name);
  encode_member(out, "last_name", value.last_name);
  encode_text(out, {"InlineQueryResultContact", "vcard", 0, 2048, text_unit::bytes}, value.vcard);
  encode_member(out, "reply_markup", value.reply_markup);
  encode_member(out, "input_message_content", value.input_message_content);
  encode_member(out, "thumbnail_url", value.thumbnail_url);
  encode_member(out, "thumbnail_width", value.thumbnail_width);
  encode_member(out, "thumbnail_height", value.thumbnail_height);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultContact& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultContact::id>},
      {"phone_number", decode_field<&InlineQueryResultContact::phone_number>},
      {"first_name", decode_field<&InlineQueryResultContact::first_name>},
      {"last_name", decode_field<&InlineQueryResultContact::last_name>},
      {"vcard", decode_field<&InlineQueryResultContact::vcard>},
      {"reply_markup", decode_field<&InlineQueryResultContact::reply_markup>},
      {"input_message_content", decode_field<&InlineQueryResultContact::input_message_content>},
      {"thumbnail_url", decode_field<&InlineQueryResultContact::thumbnail_url>},
      {"thumbnail_width", decode_field<&InlineQueryResultContact::thumbnail_width>},
      {"thumbnail_height", decode_field<&InlineQueryResultContact::thumbnail_height>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultGame::InlineQueryResultGame() = default;
InlineQueryResultGame::InlineQueryResultGame(std::string id, std::string game_short_name)
    : id(std::move(id)), game_short_name(std::move(game_short_name)) {}
InlineQueryResultGame::InlineQueryResultGame(const InlineQueryResultGame&) = default;
InlineQueryResultGame::InlineQueryResultGame(InlineQueryResultGame&&) noexcept = default;
InlineQueryResultGame& InlineQueryResultGame::operator=(const InlineQueryResultGame& other) {
  return *this = InlineQueryResultGame(other);
}
InlineQueryResultGame& InlineQueryResultGame::operator=(InlineQueryResultGame&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultGame::~InlineQueryResultGame() = default;
bool InlineQueryResultGame::operator==(const InlineQueryResultGame& other) const {
  return id == other.id &&
         game_short_name == other.game_short_name &&
         reply_markup == other.reply_markup;
}
InlineQueryResultGame& InlineQueryResultGame::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
InlineQueryResultGame&& InlineQueryResultGame::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultGame& value) {
  out.begin_object();
  out.key("type");
  out.string("game");
  encode_text(out, {"InlineQueryResultGame", "id", 1, 64, text_unit::bytes}, value.id);
  encode_member(out, "game_short_name", value.game_short_name);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultGame& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQueryResultGame::id>},
      {"game_short_name", decode_field<&InlineQueryResultGame::game_short_name>},
      {"reply_markup", decode_field<&InlineQueryResultGame::reply_markup>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
