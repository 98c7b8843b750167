// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/input_media.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/message.hpp"

namespace botcore::inline v0::api {

InputMedia::InputMedia() = default;
InputMedia::InputMedia(InputMediaAnimation held)
    : value(std::in_place_type<boxed<InputMediaAnimation>>, std::move(held)) {}
InputMedia::InputMedia(InputMediaAudio held)
    : value(std::in_place_type<boxed<InputMediaAudio>>, std::move(held)) {}
InputMedia::InputMedia(InputMediaDocument held)
    : value(std::in_place_type<boxed<InputMediaDocument>>, std::move(held)) {}
InputMedia::InputMedia(InputMediaLivePhoto held)
    : value(std::in_place_type<boxed<InputMediaLivePhoto>>, std::move(held)) {}
InputMedia::InputMedia(InputMediaPhoto held)
    : value(std::in_place_type<boxed<InputMediaPhoto>>, std::move(held)) {}
InputMedia::InputMedia(InputMediaVideo held)
    : value(std::in_place_type<boxed<InputMediaVideo>>, std::move(held)) {}
InputMedia::InputMedia(const InputMedia&) = default;
InputMedia::InputMedia(InputMedia&&) noexcept = default;
InputMedia& InputMedia::operator=(const InputMedia& other) {
  return *this = InputMedia(other);
}
InputMedia& InputMedia::operator=(InputMedia&& other) noexcept {
  return replace_value(*this, other);
}
InputMedia::~InputMedia() = default;
bool InputMedia::operator==(const InputMedia& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InputMedia& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InputMedia& value) {
  static constexpr json_member_table alternatives({
      {"animation", decode_alternative<InputMedia, boxed<InputMediaAnimation>>},
      {"audio", decode_alternative<InputMedia, boxed<InputMediaAudio>>},
      {"document", decode_alternative<InputMedia, boxed<InputMediaDocument>>},
      {"live_photo", decode_alternative<InputMedia, boxed<InputMediaLivePhoto>>},
      {"photo", decode_alternative<InputMedia, boxed<InputMediaPhoto>>},
      {"video", decode_alternative<InputMedia, boxed<InputMediaVideo>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

InputMediaAnimation::InputMediaAnimation() = default;
InputMediaAnimation::InputMediaAnimation(InputFile media)
    : media(std::move(media)) {}
InputMediaAnimation::InputMediaAnimation(const InputMediaAnimation&) = default;
InputMediaAnimation::InputMediaAnimation(InputMediaAnimation&&) noexcept = default;
InputMediaAnimation& InputMediaAnimation::operator=(const InputMediaAnimation& other) {
  return *this = InputMediaAnimation(other);
}
InputMediaAnimation& InputMediaAnimation::operator=(InputMediaAnimation&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaAnimation::~InputMediaAnimation() = default;
bool InputMediaAnimation::operator==(const InputMediaAnimation& other) const {
  return media == other.media &&
         thumbnail == other.thumbnail &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         width == other.width &&
         height == other.height &&
         duration == other.duration &&
         has_spoiler == other.has_spoiler;
}
InputMediaAnimation& InputMediaAnimation::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
InputMediaAnimation& InputMediaAnimation::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InputMediaAnimation& InputMediaAnimation::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputMediaAnimation& InputMediaAnimation::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InputMediaAnimation& InputMediaAnimation::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InputMediaAnimation& InputMediaAnimation::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InputMediaAnimation& InputMediaAnimation::with_width(std::int64_t value) & {
  this->width = value;
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_width(std::int64_t value) && {
  return std::move(with_width(value));
}
InputMediaAnimation& InputMediaAnimation::with_height(std::int64_t value) & {
  this->height = value;
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_height(std::int64_t value) && {
  return std::move(with_height(value));
}
InputMediaAnimation& InputMediaAnimation::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
InputMediaAnimation& InputMediaAnimation::with_has_spoiler(bool value) & {
  this->has_spoiler = value;
  return *this;
}
InputMediaAnimation&& InputMediaAnimation::with_has_spoiler(bool value) && {
  return std::move(with_has_spoiler(value));
}

void encode(json_writer& out, const InputMediaAnimation& value) {
  out.begin_object();
  out.key("type");
  out.string("animation");
  encode_member(out, "media", value.media);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_text(out, {"InputMediaAnimation", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "duration", value.duration);
  encode_member(out, "has_spoiler", value.has_spoiler);
  out.end_object();
}

void decode(json_reader& in, InputMediaAnimation& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputMediaAnimation::media>},
      {"thumbnail", decode_field<&InputMediaAnimation::thumbnail>},
      {"caption", decode_field<&InputMediaAnimation::caption>},
      {"parse_mode", decode_field<&InputMediaAnimation::parse_mode>},
      {"caption_entities", decode_field<&InputMediaAnimation::caption_entities>},
      {"show_caption_above_media", decode_field<&InputMediaAnimation::show_caption_above_media>},
      {"width", decode_field<&InputMediaAnimation::width>},
      {"height", decode_field<&InputMediaAnimation::height>},
      {"duration", decode_field<&InputMediaAnimation::duration>},
      {"has_spoiler", decode_field<&InputMediaAnimation::has_spoiler>},
  });
  decode_members(in, &value, members);
}

InputMediaAudio::InputMediaAudio() = default;
InputMediaAudio::InputMediaAudio(InputFile media)
    : media(std::move(media)) {}
InputMediaAudio::InputMediaAudio(const InputMediaAudio&) = default;
InputMediaAudio::InputMediaAudio(InputMediaAudio&&) noexcept = default;
InputMediaAudio& InputMediaAudio::operator=(const InputMediaAudio& other) {
  return *this = InputMediaAudio(other);
}
InputMediaAudio& InputMediaAudio::operator=(InputMediaAudio&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaAudio::~InputMediaAudio() = default;
bool InputMediaAudio::operator==(const InputMediaAudio& other) const {
  return media == other.media &&
         thumbnail == other.thumbnail &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         duration == other.duration &&
         performer == other.performer &&
         title == other.title;
}
InputMediaAudio& InputMediaAudio::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
InputMediaAudio&& InputMediaAudio::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
InputMediaAudio& InputMediaAudio::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InputMediaAudio&& InputMediaAudio::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InputMediaAudio& InputMediaAudio::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputMediaAudio&& InputMediaAudio::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputMediaAudio& InputMediaAudio::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InputMediaAudio&& InputMediaAudio::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InputMediaAudio& InputMediaAudio::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InputMediaAudio&& InputMediaAudio::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InputMediaAudio& InputMediaAudio::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
InputMediaAudio&& InputMediaAudio::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
InputMediaAudio& InputMediaAudio::with_performer(std::string value) & {
  this->performer = std::move(value);
  return *this;
}
InputMediaAudio&& InputMediaAudio::with_performer(std::string value) && {
  return std::move(with_performer(std::move(value)));
}
InputMediaAudio& InputMediaAudio::with_title(std::string value) & {
  this->title = std::move(value);
  return *this;
}
InputMediaAudio&& InputMediaAudio::with_title(std::string value) && {
  return std::move(with_title(std::move(value)));
}

void encode(json_writer& out, const InputMediaAudio& value) {
  out.begin_object();
  out.key("type");
  out.string("audio");
  encode_member(out, "media", value.media);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_text(out, {"InputMediaAudio", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "duration", value.duration);
  encode_member(out, "performer", value.performer);
  encode_member(out, "title", value.title);
  out.end_object();
}

void decode(json_reader& in, InputMediaAudio& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputMediaAudio::media>},
      {"thumbnail", decode_field<&InputMediaAudio::thumbnail>},
      {"caption", decode_field<&InputMediaAudio::caption>},
      {"parse_mode", decode_field<&InputMediaAudio::parse_mode>},
      {"caption_entities", decode_field<&InputMediaAudio::caption_entities>},
      {"duration", decode_field<&InputMediaAudio::duration>},
      {"performer", decode_field<&InputMediaAudio::performer>},
      {"title", decode_field<&InputMediaAudio::title>},
  });
  decode_members(in, &value, members);
}

InputMediaDocument::InputMediaDocument() = default;
InputMediaDocument::InputMediaDocument(InputFile media)
    : media(std::move(media)) {}
InputMediaDocument::InputMediaDocument(const InputMediaDocument&) = default;
InputMediaDocument::InputMediaDocument(InputMediaDocument&&) noexcept = default;
InputMediaDocument& InputMediaDocument::operator=(const InputMediaDocument& other) {
  return *this = InputMediaDocument(other);
}
InputMediaDocument& InputMediaDocument::operator=(InputMediaDocument&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaDocument::~InputMediaDocument() = default;
bool InputMediaDocument::operator==(const InputMediaDocument& other) const {
  return media == other.media &&
         thumbnail == other.thumbnail &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         disable_content_type_detection == other.disable_content_type_detection;
}
InputMediaDocument& InputMediaDocument::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
InputMediaDocument&& InputMediaDocument::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
InputMediaDocument& InputMediaDocument::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InputMediaDocument&& InputMediaDocument::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InputMediaDocument& InputMediaDocument::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputMediaDocument&& InputMediaDocument::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputMediaDocument& InputMediaDocument::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InputMediaDocument&& InputMediaDocument::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InputMediaDocument& InputMediaDocument::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InputMediaDocument&& InputMediaDocument::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InputMediaDocument& InputMediaDocument::with_disable_content_type_detection(bool value) & {
  this->disable_content_type_detection = value;
  return *this;
}
InputMediaDocument&& InputMediaDocument::with_disable_content_type_detection(bool value) && {
  return std::move(with_disable_content_type_detection(value));
}

void encode(json_writer& out, const InputMediaDocument& value) {
  out.begin_object();
  out.key("type");
  out.string("document");
  encode_member(out, "media", value.media);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_text(out, {"InputMediaDocument", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "disable_content_type_detection", value.disable_content_type_detection);
  out.end_object();
}

void decode(json_reader& in, InputMediaDocument& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputMediaDocument::media>},
      {"thumbnail", decode_field<&InputMediaDocument::thumbnail>},
      {"caption", decode_field<&InputMediaDocument::caption>},
      {"parse_mode", decode_field<&InputMediaDocument::parse_mode>},
      {"caption_entities", decode_field<&InputMediaDocument::caption_entities>},
      {"disable_content_type_detection", decode_field<&InputMediaDocument::disable_content_type_detection>},
  });
  decode_members(in, &value, members);
}

InputMediaLink::InputMediaLink() = default;
InputMediaLink::InputMediaLink(std::string url)
    : url(std::move(url)) {}
InputMediaLink::InputMediaLink(const InputMediaLink&) = default;
InputMediaLink::InputMediaLink(InputMediaLink&&) noexcept = default;
InputMediaLink& InputMediaLink::operator=(const InputMediaLink& other) {
  return *this = InputMediaLink(other);
}
InputMediaLink& InputMediaLink::operator=(InputMediaLink&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaLink::~InputMediaLink() = default;
bool InputMediaLink::operator==(const InputMediaLink& other) const {
  return url == other.url;
}

void encode(json_writer& out, const InputMediaLink& value) {
  out.begin_object();
  out.key("type");
  out.string("link");
  encode_member(out, "url", value.url);
  out.end_object();
}

void decode(json_reader& in, InputMediaLink& value) {
  static constexpr json_member_table members({
      {"url", decode_field<&InputMediaLink::url>},
  });
  decode_members(in, &value, members);
}

InputMediaLivePhoto::InputMediaLivePhoto() = default;
InputMediaLivePhoto::InputMediaLivePhoto(InputFile media, InputFile photo)
    : media(std::move(media)), photo(std::move(photo)) {}
InputMediaLivePhoto::InputMediaLivePhoto(const InputMediaLivePhoto&) = default;
InputMediaLivePhoto::InputMediaLivePhoto(InputMediaLivePhoto&&) noexcept = default;
InputMediaLivePhoto& InputMediaLivePhoto::operator=(const InputMediaLivePhoto& other) {
  return *this = InputMediaLivePhoto(other);
}
InputMediaLivePhoto& InputMediaLivePhoto::operator=(InputMediaLivePhoto&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaLivePhoto::~InputMediaLivePhoto() = default;
bool InputMediaLivePhoto::operator==(const InputMediaLivePhoto& other) const {
  return media == other.media &&
         photo == other.photo &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         has_spoiler == other.has_spoiler;
}
InputMediaLivePhoto& InputMediaLivePhoto::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InputMediaLivePhoto&& InputMediaLivePhoto::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InputMediaLivePhoto& InputMediaLivePhoto::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputMediaLivePhoto&& InputMediaLivePhoto::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputMediaLivePhoto& InputMediaLivePhoto::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InputMediaLivePhoto&& InputMediaLivePhoto::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InputMediaLivePhoto& InputMediaLivePhoto::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InputMediaLivePhoto&& InputMediaLivePhoto::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InputMediaLivePhoto& InputMediaLivePhoto::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InputMediaLivePhoto&& InputMediaLivePhoto::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InputMediaLivePhoto& InputMediaLivePhoto::with_has_spoiler(bool value) & {
  this->has_spoiler = value;
  return *this;
}
InputMediaLivePhoto&& InputMediaLivePhoto::with_has_spoiler(bool value) && {
  return std::move(with_has_spoiler(value));
}

void encode(json_writer& out, const InputMediaLivePhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("live_photo");
  encode_member(out, "media", value.media);
  encode_member(out, "photo", value.photo);
  encode_text(out, {"InputMediaLivePhoto", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "has_spoiler", value.has_spoiler);
  out.end_object();
}

void decode(json_reader& in, InputMediaLivePhoto& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputMediaLivePhoto::media>},
      {"photo", decode_field<&InputMediaLivePhoto::photo>},
      {"caption", decode_field<&InputMediaLivePhoto::caption>},
      {"parse_mode", decode_field<&InputMediaLivePhoto::parse_mode>},
      {"caption_entities", decode_field<&InputMediaLivePhoto::caption_entities>},
      {"show_caption_above_media", decode_field<&InputMediaLivePhoto::show_caption_above_media>},
      {"has_spoiler", decode_field<&InputMediaLivePhoto::has_spoiler>},
  });
  decode_members(in, &value, members);
}

InputMediaLocation::InputMediaLocation() = default;
InputMediaLocation::InputMediaLocation(double latitude, double longitude)
    : latitude(latitude), longitude(longitude) {}
InputMediaLocation::InputMediaLocation(const InputMediaLocation&) = default;
InputMediaLocation::InputMediaLocation(InputMediaLocation&&) noexcept = default;
InputMediaLocation& InputMediaLocation::operator=(const InputMediaLocation& other) {
  return *this = InputMediaLocation(other);
}
InputMediaLocation& InputMediaLocation::operator=(InputMediaLocation&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaLocation::~InputMediaLocation() = default;
bool InputMediaLocation::operator==(const InputMediaLocation& other) const {
  return latitude == other.latitude &&
         longitude == other.longitude &&
         horizontal_accuracy == other.horizontal_accuracy;
}
InputMediaLocation& InputMediaLocation::with_horizontal_accuracy(double value) & {
  this->horizontal_accuracy = value;
  return *this;
}
InputMediaLocation&& InputMediaLocation::with_horizontal_accuracy(double value) && {
  return std::move(with_horizontal_accuracy(value));
}

void encode(json_writer& out, const InputMediaLocation& value) {
  out.begin_object();
  out.key("type");
  out.string("location");
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "horizontal_accuracy", value.horizontal_accuracy);
  out.end_object();
}

void decode(json_reader& in, InputMediaLocation& value) {
  static constexpr json_member_table members({
      {"latitude", decode_field<&InputMediaLocation::latitude>},
      {"longitude", decode_field<&InputMediaLocation::longitude>},
      {"horizontal_accuracy", decode_field<&InputMediaLocation::horizontal_accuracy>},
  });
  decode_members(in, &value, members);
}

InputMediaPhoto::InputMediaPhoto() = default;
InputMediaPhoto::InputMediaPhoto(InputFile media)
    : media(std::move(media)) {}
InputMediaPhoto::InputMediaPhoto(const InputMediaPhoto&) = default;
InputMediaPhoto::InputMediaPhoto(InputMediaPhoto&&) noexcept = default;
InputMediaPhoto& InputMediaPhoto::operator=(const InputMediaPhoto& other) {
  return *this = InputMediaPhoto(other);
}
InputMediaPhoto& InputMediaPhoto::operator=(InputMediaPhoto&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaPhoto::~InputMediaPhoto() = default;
bool InputMediaPhoto::operator==(const InputMediaPhoto& other) const {
  return media == other.media &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         has_spoiler == other.has_spoiler;
}
InputMediaPhoto& InputMediaPhoto::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InputMediaPhoto&& InputMediaPhoto::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InputMediaPhoto& InputMediaPhoto::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputMediaPhoto&& InputMediaPhoto::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputMediaPhoto& InputMediaPhoto::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InputMediaPhoto&& InputMediaPhoto::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InputMediaPhoto& InputMediaPhoto::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InputMediaPhoto&& InputMediaPhoto::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InputMediaPhoto& InputMediaPhoto::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InputMediaPhoto&& InputMediaPhoto::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InputMediaPhoto& InputMediaPhoto::with_has_spoiler(bool value) & {
  this->has_spoiler = value;
  return *this;
}
InputMediaPhoto&& InputMediaPhoto::with_has_spoiler(bool value) && {
  return std::move(with_has_spoiler(value));
}

void encode(json_writer& out, const InputMediaPhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_member(out, "media", value.media);
  encode_text(out, {"InputMediaPhoto", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "has_spoiler", value.has_spoiler);
  out.end_object();
}

void decode(json_reader& in, InputMediaPhoto& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputMediaPhoto::media>},
      {"caption", decode_field<&InputMediaPhoto::caption>},
      {"parse_mode", decode_field<&InputMediaPhoto::parse_mode>},
      {"caption_entities", decode_field<&InputMediaPhoto::caption_entities>},
      {"show_caption_above_media", decode_field<&InputMediaPhoto::show_caption_above_media>},
      {"has_spoiler", decode_field<&InputMediaPhoto::has_spoiler>},
  });
  decode_members(in, &value, members);
}

InputMediaSticker::InputMediaSticker() = default;
InputMediaSticker::InputMediaSticker(InputFile media)
    : media(std::move(media)) {}
InputMediaSticker::InputMediaSticker(const InputMediaSticker&) = default;
InputMediaSticker::InputMediaSticker(InputMediaSticker&&) noexcept = default;
InputMediaSticker& InputMediaSticker::operator=(const InputMediaSticker& other) {
  return *this = InputMediaSticker(other);
}
InputMediaSticker& InputMediaSticker::operator=(InputMediaSticker&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaSticker::~InputMediaSticker() = default;
bool InputMediaSticker::operator==(const InputMediaSticker& other) const {
  return media == other.media &&
         emoji == other.emoji;
}
InputMediaSticker& InputMediaSticker::with_emoji(std::string value) & {
  this->emoji = std::move(value);
  return *this;
}
InputMediaSticker&& InputMediaSticker::with_emoji(std::string value) && {
  return std::move(with_emoji(std::move(value)));
}

void encode(json_writer& out, const InputMediaSticker& value) {
  out.begin_object();
  out.key("type");
  out.string("sticker");
  encode_member(out, "media", value.media);
  encode_member(out, "emoji", value.emoji);
  out.end_object();
}

void decode(json_reader& in, InputMediaSticker& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputMediaSticker::media>},
      {"emoji", decode_field<&InputMediaSticker::emoji>},
  });
  decode_members(in, &value, members);
}

InputMediaVenue::InputMediaVenue() = default;
InputMediaVenue::InputMediaVenue(double latitude, double longitude, std::string title, std::string address)
    : latitude(latitude), longitude(longitude), title(std::move(title)), address(std::move(address)) {}
InputMediaVenue::InputMediaVenue(const InputMediaVenue&) = default;
InputMediaVenue::InputMediaVenue(InputMediaVenue&&) noexcept = default;
InputMediaVenue& InputMediaVenue::operator=(const InputMediaVenue& other) {
  return *this = InputMediaVenue(other);
}
InputMediaVenue& InputMediaVenue::operator=(InputMediaVenue&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaVenue::~InputMediaVenue() = default;
bool InputMediaVenue::operator==(const InputMediaVenue& other) const {
  return latitude == other.latitude &&
         longitude == other.longitude &&
         title == other.title &&
         address == other.address &&
         foursquare_id == other.foursquare_id &&
         foursquare_type == other.foursquare_type &&
         google_place_id == other.google_place_id &&
         google_place_type == other.google_place_type;
}
InputMediaVenue& InputMediaVenue::with_foursquare_id(std::string value) & {
  this->foursquare_id = std::move(value);
  return *this;
}
InputMediaVenue&& InputMediaVenue::with_foursquare_id(std::string value) && {
  return std::move(with_foursquare_id(std::move(value)));
}
InputMediaVenue& InputMediaVenue::with_foursquare_type(std::string value) & {
  this->foursquare_type = std::move(value);
  return *this;
}
InputMediaVenue&& InputMediaVenue::with_foursquare_type(std::string value) && {
  return std::move(with_foursquare_type(std::move(value)));
}
InputMediaVenue& InputMediaVenue::with_google_place_id(std::string value) & {
  this->google_place_id = std::move(value);
  return *this;
}
InputMediaVenue&& InputMediaVenue::with_google_place_id(std::string value) && {
  return std::move(with_google_place_id(std::move(value)));
}
InputMediaVenue& InputMediaVenue::with_google_place_type(std::string value) & {
  this->google_place_type = std::move(value);
  return *this;
}
InputMediaVenue&& InputMediaVenue::with_google_place_type(std::string value) && {
  return std::move(with_google_place_type(std::move(value)));
}

void encode(json_writer& out, const InputMediaVenue& value) {
  out.begin_object();
  out.key("type");
  out.string("venue");
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "title", value.title);
  encode_member(out, "address", value.address);
  encode_member(out, "foursquare_id", value.foursquare_id);
  encode_member(out, "foursquare_type", value.foursquare_type);
  encode_member(out, "google_place_id", value.google_place_id);
  encode_member(out, "google_place_type", value.google_place_type);
  out.end_object();
}

void decode(json_reader& in, InputMediaVenue& value) {
  static constexpr json_member_table members({
      {"latitude", decode_field<&InputMediaVenue::latitude>},
      {"longitude", decode_field<&InputMediaVenue::longitude>},
      {"title", decode_field<&InputMediaVenue::title>},
      {"address", decode_field<&InputMediaVenue::address>},
      {"foursquare_id", decode_field<&InputMediaVenue::foursquare_id>},
      {"foursquare_type", decode_field<&InputMediaVenue::foursquare_type>},
      {"google_place_id", decode_field<&InputMediaVenue::google_place_id>},
      {"google_place_type", decode_field<&InputMediaVenue::google_place_type>},
  });
  decode_members(in, &value, members);
}

InputMediaVideo::InputMediaVideo() = default;
InputMediaVideo::InputMediaVideo(InputFile media)
    : media(std::move(media)) {}
InputMediaVideo::InputMediaVideo(const InputMediaVideo&) = default;
InputMediaVideo::InputMediaVideo(InputMediaVideo&&) noexcept = default;
InputMediaVideo& InputMediaVideo::operator=(const InputMediaVideo& other) {
  return *this = InputMediaVideo(other);
}
InputMediaVideo& InputMediaVideo::operator=(InputMediaVideo&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaVideo::~InputMediaVideo() = default;
bool InputMediaVideo::operator==(const InputMediaVideo& other) const {
  return media == other.media &&
         thumbnail == other.thumbnail &&
         cover == other.cover &&
         start_timestamp == other.start_timestamp &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         show_caption_above_media == other.show_caption_above_media &&
         width == other.width &&
         height == other.height &&
         duration == other.duration &&
         supports_streaming == other.supports_streaming &&
         has_spoiler == other.has_spoiler;
}
InputMediaVideo& InputMediaVideo::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
InputMediaVideo& InputMediaVideo::with_cover(InputFile value) & {
  this->cover = std::move(value);
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_cover(InputFile value) && {
  return std::move(with_cover(std::move(value)));
}
InputMediaVideo& InputMediaVideo::with_start_timestamp(std::int64_t value) & {
  this->start_timestamp = value;
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_start_timestamp(std::int64_t value) && {
  return std::move(with_start_timestamp(value));
}
InputMediaVideo& InputMediaVideo::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InputMediaVideo& InputMediaVideo::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputMediaVideo& InputMediaVideo::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InputMediaVideo& InputMediaVideo::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InputMediaVideo&& InputMediaVideo::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InputMediaVideo& InputMediaVideo::with_show_caption_above_media(bool value) & {
  this->show_caption_above_media = value;
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_show_caption_above_media(bool value) && {
  return std::move(with_show_caption_above_media(value));
}
InputMediaVideo& InputMediaVideo::with_width(std::int64_t value) & {
  this->width = value;
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_width(std::int64_t value) && {
  return std::move(with_width(value));
}
InputMediaVideo& InputMediaVideo::with_height(std::int64_t value) & {
  this->height = value;
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_height(std::int64_t value) && {
  return std::move(with_height(value));
}
InputMediaVideo& InputMediaVideo::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
InputMediaVideo& InputMediaVideo::with_supports_streaming(bool value) & {
  this->supports_streaming = value;
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_supports_streaming(bool value) && {
  return std::move(with_supports_streaming(value));
}
InputMediaVideo& InputMediaVideo::with_has_spoiler(bool value) & {
  this->has_spoiler = value;
  return *this;
}
InputMediaVideo&& InputMediaVideo::with_has_spoiler(bool value) && {
  return std::move(with_has_spoiler(value));
}

void encode(json_writer& out, const InputMediaVideo& value) {
  out.begin_object();
  out.key("type");
  out.string("video");
  encode_member(out, "media", value.media);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "cover", value.cover);
  encode_member(out, "start_timestamp", value.start_timestamp);
  encode_text(out, {"InputMediaVideo", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "show_caption_above_media", value.show_caption_above_media);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "duration", value.duration);
  encode_member(out, "supports_streaming", value.supports_streaming);
  encode_member(out, "has_spoiler", value.has_spoiler);
  out.end_object();
}

void decode(json_reader& in, InputMediaVideo& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputMediaVideo::media>},
      {"thumbnail", decode_field<&InputMediaVideo::thumbnail>},
      {"cover", decode_field<&InputMediaVideo::cover>},
      {"start_timestamp", decode_field<&InputMediaVideo::start_timestamp>},
      {"caption", decode_field<&InputMediaVideo::caption>},
      {"parse_mode", decode_field<&InputMediaVideo::parse_mode>},
      {"caption_entities", decode_field<&InputMediaVideo::caption_entities>},
      {"show_caption_above_media", decode_field<&InputMediaVideo::show_caption_above_media>},
      {"width", decode_field<&InputMediaVideo::width>},
      {"height", decode_field<&InputMediaVideo::height>},
      {"duration", decode_field<&InputMediaVideo::duration>},
      {"supports_streaming", decode_field<&InputMediaVideo::supports_streaming>},
      {"has_spoiler", decode_field<&InputMediaVideo::has_spoiler>},
  });
  decode_members(in, &value, members);
}

InputMediaVoiceNote::InputMediaVoiceNote() = default;
InputMediaVoiceNote::InputMediaVoiceNote(InputFile media)
    : media(std::move(media)) {}
InputMediaVoiceNote::InputMediaVoiceNote(const InputMediaVoiceNote&) = default;
InputMediaVoiceNote::InputMediaVoiceNote(InputMediaVoiceNote&&) noexcept = default;
InputMediaVoiceNote& InputMediaVoiceNote::operator=(const InputMediaVoiceNote& other) {
  return *this = InputMediaVoiceNote(other);
}
InputMediaVoiceNote& InputMediaVoiceNote::operator=(InputMediaVoiceNote&& other) noexcept {
  return replace_value(*this, other);
}
InputMediaVoiceNote::~InputMediaVoiceNote() = default;
bool InputMediaVoiceNote::operator==(const InputMediaVoiceNote& other) const {
  return media == other.media &&
         caption == other.caption &&
         parse_mode == other.parse_mode &&
         caption_entities == other.caption_entities &&
         duration == other.duration;
}
InputMediaVoiceNote& InputMediaVoiceNote::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
InputMediaVoiceNote&& InputMediaVoiceNote::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
InputMediaVoiceNote& InputMediaVoiceNote::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputMediaVoiceNote&& InputMediaVoiceNote::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputMediaVoiceNote& InputMediaVoiceNote::with_caption_entities(std::vector<MessageEntity> value) & {
  this->caption_entities = std::move(value);
  return *this;
}
InputMediaVoiceNote&& InputMediaVoiceNote::with_caption_entities(std::vector<MessageEntity> value) && {
  return std::move(with_caption_entities(std::move(value)));
}
InputMediaVoiceNote& InputMediaVoiceNote::add_caption_entities(MessageEntity element) & {
  if (!this->caption_entities) this->caption_entities.emplace();
  this->caption_entities->push_back(std::move(element));
  return *this;
}
InputMediaVoiceNote&& InputMediaVoiceNote::add_caption_entities(MessageEntity element) && {
  return std::move(add_caption_entities(std::move(element)));
}
InputMediaVoiceNote& InputMediaVoiceNote::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
InputMediaVoiceNote&& InputMediaVoiceNote::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}

void encode(json_writer& out, const InputMediaVoiceNote& value) {
  out.begin_object();
  out.key("type");
  out.string("voice_note");
  encode_member(out, "media", value.media);
  encode_text(out, {"InputMediaVoiceNote", "caption", 0, 1024, text_unit::characters}, value.caption, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "caption_entities", value.caption_entities);
  encode_member(out, "duration", value.duration);
  out.end_object();
}

void decode(json_reader& in, InputMediaVoiceNote& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputMediaVoiceNote::media>},
      {"caption", decode_field<&InputMediaVoiceNote::caption>},
      {"parse_mode", decode_field<&InputMediaVoiceNote::parse_mode>},
      {"caption_entities", decode_field<&InputMediaVoiceNote::caption_entities>},
      {"duration", decode_field<&InputMediaVoiceNote::duration>},
  });
  decode_members(in, &value, members);
}

InputPaidMedia::InputPaidMedia() = default;
InputPaidMedia::InputPaidMedia(InputPaidMediaLivePhoto held)
    : value(std::in_place_type<boxed<InputPaidMediaLivePhoto>>, std::move(held)) {}
InputPaidMedia::InputPaidMedia(InputPaidMediaPhoto held)
    : value(std::in_place_type<boxed<InputPaidMediaPhoto>>, std::move(held)) {}
InputPaidMedia::InputPaidMedia(InputPaidMediaVideo held)
    : value(std::in_place_type<boxed<InputPaidMediaVideo>>, std::move(held)) {}
InputPaidMedia::InputPaidMedia(const InputPaidMedia&) = default;
InputPaidMedia::InputPaidMedia(InputPaidMedia&&) noexcept = default;
InputPaidMedia& InputPaidMedia::operator=(const InputPaidMedia& other) {
  return *this = InputPaidMedia(other);
}
InputPaidMedia& InputPaidMedia::operator=(InputPaidMedia&& other) noexcept {
  return replace_value(*this, other);
}
InputPaidMedia::~InputPaidMedia() = default;
bool InputPaidMedia::operator==(const InputPaidMedia& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InputPaidMedia& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InputPaidMedia& value) {
  static constexpr json_member_table alternatives({
      {"live_photo", decode_alternative<InputPaidMedia, boxed<InputPaidMediaLivePhoto>>},
      {"photo", decode_alternative<InputPaidMedia, boxed<InputPaidMediaPhoto>>},
      {"video", decode_alternative<InputPaidMedia, boxed<InputPaidMediaVideo>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

InputPaidMediaLivePhoto::InputPaidMediaLivePhoto() = default;
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(InputFile media, InputFile photo)
    : media(std::move(media)), photo(std::move(photo)) {}
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(const InputPaidMediaLivePhoto&) = default;
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(InputPaidMediaLivePhoto&&) noexcept = default;
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::operator=(const InputPaidMediaLivePhoto& other) {
  return *this = InputPaidMediaLivePhoto(other);
}
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::operator=(InputPaidMediaLivePhoto&& other) noexcept {
  return replace_value(*this, other);
}
InputPaidMediaLivePhoto::~InputPaidMediaLivePhoto() = default;
bool InputPaidMediaLivePhoto::operator==(const InputPaidMediaLivePhoto& other) const {
  return media == other.media &&
         photo == other.photo;
}

void encode(json_writer& out, const InputPaidMediaLivePhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("live_photo");
  encode_member(out, "media", value.media);
  encode_member(out, "photo", value.photo);
  out.end_object();
}

void decode(json_reader& in, InputPaidMediaLivePhoto& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputPaidMediaLivePhoto::media>},
      {"photo", decode_field<&InputPaidMediaLivePhoto::photo>},
  });
  decode_members(in, &value, members);
}

InputPaidMediaPhoto::InputPaidMediaPhoto() = default;
InputPaidMediaPhoto::InputPaidMediaPhoto(InputFile media)
    : media(std::move(media)) {}
InputPaidMediaPhoto::InputPaidMediaPhoto(const InputPaidMediaPhoto&) = default;
InputPaidMediaPhoto::InputPaidMediaPhoto(InputPaidMediaPhoto&&) noexcept = default;
InputPaidMediaPhoto& InputPaidMediaPhoto::operator=(const InputPaidMediaPhoto& other) {
  return *this = InputPaidMediaPhoto(other);
}
InputPaidMediaPhoto& InputPaidMediaPhoto::operator=(InputPaidMediaPhoto&& other) noexcept {
  return replace_value(*this, other);
}
InputPaidMediaPhoto::~InputPaidMediaPhoto() = default;
bool InputPaidMediaPhoto::operator==(const InputPaidMediaPhoto& other) const {
  return media == other.media;
}

void encode(json_writer& out, const InputPaidMediaPhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_member(out, "media", value.media);
  out.end_object();
}

void decode(json_reader& in, InputPaidMediaPhoto& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputPaidMediaPhoto::media>},
  });
  decode_members(in, &value, members);
}

InputPaidMediaVideo::InputPaidMediaVideo() = default;
InputPaidMediaVideo::InputPaidMediaVideo(InputFile media)
    : media(std::move(media)) {}
InputPaidMediaVideo::InputPaidMediaVideo(const InputPaidMediaVideo&) = default;
InputPaidMediaVideo::InputPaidMediaVideo(InputPaidMediaVideo&&) noexcept = default;
InputPaidMediaVideo& InputPaidMediaVideo::operator=(const InputPaidMediaVideo& other) {
  return *this = InputPaidMediaVideo(other);
}
InputPaidMediaVideo& InputPaidMediaVideo::operator=(InputPaidMediaVideo&& other) noexcept {
  return replace_value(*this, other);
}
InputPaidMediaVideo::~InputPaidMediaVideo() = default;
bool InputPaidMediaVideo::operator==(const InputPaidMediaVideo& other) const {
  return media == other.media &&
         thumbnail == other.thumbnail &&
         cover == other.cover &&
         start_timestamp == other.start_timestamp &&
         width == other.width &&
         height == other.height &&
         duration == other.duration &&
         supports_streaming == other.supports_streaming;
}
InputPaidMediaVideo& InputPaidMediaVideo::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
InputPaidMediaVideo&& InputPaidMediaVideo::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}
InputPaidMediaVideo& InputPaidMediaVideo::with_cover(InputFile value) & {
  this->cover = std::move(value);
  return *this;
}
InputPaidMediaVideo&& InputPaidMediaVideo::with_cover(InputFile value) && {
  return std::move(with_cover(std::move(value)));
}
InputPaidMediaVideo& InputPaidMediaVideo::with_start_timestamp(std::int64_t value) & {
  this->start_timestamp = value;
  return *this;
}
InputPaidMediaVideo&& InputPaidMediaVideo::with_start_timestamp(std::int64_t value) && {
  return std::move(with_start_timestamp(value));
}
InputPaidMediaVideo& InputPaidMediaVideo::with_width(std::int64_t value) & {
  this->width = value;
  return *this;
}
InputPaidMediaVideo&& InputPaidMediaVideo::with_width(std::int64_t value) && {
  return std::move(with_width(value));
}
InputPaidMediaVideo& InputPaidMediaVideo::with_height(std::int64_t value) & {
  this->height = value;
  return *this;
}
InputPaidMediaVideo&& InputPaidMediaVideo::with_height(std::int64_t value) && {
  return std::move(with_height(value));
}
InputPaidMediaVideo& InputPaidMediaVideo::with_duration(std::int64_t value) & {
  this->duration = value;
  return *this;
}
InputPaidMediaVideo&& InputPaidMediaVideo::with_duration(std::int64_t value) && {
  return std::move(with_duration(value));
}
InputPaidMediaVideo& InputPaidMediaVideo::with_supports_streaming(bool value) & {
  this->supports_streaming = value;
  return *this;
}
InputPaidMediaVideo&& InputPaidMediaVideo::with_supports_streaming(bool value) && {
  return std::move(with_supports_streaming(value));
}

void encode(json_writer& out, const InputPaidMediaVideo& value) {
  out.begin_object();
  out.key("type");
  out.string("video");
  encode_member(out, "media", value.media);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "cover", value.cover);
  encode_member(out, "start_timestamp", value.start_timestamp);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "duration", value.duration);
  encode_member(out, "supports_streaming", value.supports_streaming);
  out.end_object();
}

void decode(json_reader& in, InputPaidMediaVideo& value) {
  static constexpr json_member_table members({
      {"media", decode_field<&InputPaidMediaVideo::media>},
      {"thumbnail", decode_field<&InputPaidMediaVideo::thumbnail>},
      {"cover", decode_field<&InputPaidMediaVideo::cover>},
      {"start_timestamp", decode_field<&InputPaidMediaVideo::start_timestamp>},
      {"width", decode_field<&InputPaidMediaVideo::width>},
      {"height", decode_field<&InputPaidMediaVideo::height>},
      {"duration", decode_field<&InputPaidMediaVideo::duration>},
      {"supports_streaming", decode_field<&InputPaidMediaVideo::supports_streaming>},
  });
  decode_members(in, &value, members);
}

MediaGroupItem::MediaGroupItem() = default;
MediaGroupItem::MediaGroupItem(InputMediaAudio held)
    : value(std::in_place_type<boxed<InputMediaAudio>>, std::move(held)) {}
MediaGroupItem::MediaGroupItem(InputMediaDocument held)
    : value(std::in_place_type<boxed<InputMediaDocument>>, std::move(held)) {}
MediaGroupItem::MediaGroupItem(InputMediaLivePhoto held)
    : value(std::in_place_type<boxed<InputMediaLivePhoto>>, std::move(held)) {}
MediaGroupItem::MediaGroupItem(InputMediaPhoto held)
    : value(std::in_place_type<boxed<InputMediaPhoto>>, std::move(held)) {}
MediaGroupItem::MediaGroupItem(InputMediaVideo held)
    : value(std::in_place_type<boxed<InputMediaVideo>>, std::move(held)) {}
MediaGroupItem::MediaGroupItem(const MediaGroupItem&) = default;
MediaGroupItem::MediaGroupItem(MediaGroupItem&&) noexcept = default;
MediaGroupItem& MediaGroupItem::operator=(const MediaGroupItem& other) {
  return *this = MediaGroupItem(other);
}
MediaGroupItem& MediaGroupItem::operator=(MediaGroupItem&& other) noexcept {
  return replace_value(*this, other);
}
MediaGroupItem::~MediaGroupItem() = default;
bool MediaGroupItem::operator==(const MediaGroupItem& other) const {
  return value == other.value;
}

void encode(json_writer& out, const MediaGroupItem& value) {
  encode(out, value.value);
}

void decode(json_reader& in, MediaGroupItem& value) {
  static constexpr json_member_table alternatives({
      {"audio", decode_alternative<MediaGroupItem, boxed<InputMediaAudio>>},
      {"document", decode_alternative<MediaGroupItem, boxed<InputMediaDocument>>},
      {"live_photo", decode_alternative<MediaGroupItem, boxed<InputMediaLivePhoto>>},
      {"photo", decode_alternative<MediaGroupItem, boxed<InputMediaPhoto>>},
      {"video", decode_alternative<MediaGroupItem, boxed<InputMediaVideo>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

}  // namespace botcore::inline v0::api
