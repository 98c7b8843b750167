// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/sticker.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/media.hpp"

namespace botcore::inline v0::api {

Sticker::Sticker() = default;
Sticker::Sticker(const Sticker&) = default;
Sticker::Sticker(Sticker&&) noexcept = default;
Sticker& Sticker::operator=(const Sticker& other) {
  return *this = Sticker(other);
}
Sticker& Sticker::operator=(Sticker&& other) noexcept {
  return replace_value(*this, other);
}
Sticker::~Sticker() = default;
bool Sticker::operator==(const Sticker& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         type == other.type &&
         width == other.width &&
         height == other.height &&
         is_animated == other.is_animated &&
         is_video == other.is_video &&
         thumbnail == other.thumbnail &&
         emoji == other.emoji &&
         set_name == other.set_name &&
         premium_animation == other.premium_animation &&
         mask_position == other.mask_position &&
         custom_emoji_id == other.custom_emoji_id &&
         needs_repainting == other.needs_repainting &&
         file_size == other.file_size;
}

void encode(json_writer& out, const Sticker& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "type", value.type);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "is_animated", value.is_animated);
  encode_member(out, "is_video", value.is_video);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "emoji", value.emoji);
  encode_member(out, "set_name", value.set_name);
  encode_member(out, "premium_animation", value.premium_animation);
  encode_member(out, "mask_position", value.mask_position);
  encode_member(out, "custom_emoji_id", value.custom_emoji_id);
  encode_member(out, "needs_repainting", value.needs_repainting);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, Sticker& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&Sticker::file_id>},
      {"file_unique_id", decode_field<&Sticker::file_unique_id>},
      {"type", decode_field<&Sticker::type>},
      {"width", decode_field<&Sticker::width>},
      {"height", decode_field<&Sticker::height>},
      {"is_animated", decode_field<&Sticker::is_animated>},
      {"is_video", decode_field<&Sticker::is_video>},
      {"thumbnail", decode_field<&Sticker::thumbnail>},
      {"emoji", decode_field<&Sticker::emoji>},
      {"set_name", decode_field<&Sticker::set_name>},
      {"premium_animation", decode_field<&Sticker::premium_animation>},
      {"mask_position", decode_field<&Sticker::mask_position>},
      {"custom_emoji_id", decode_field<&Sticker::custom_emoji_id>},
      {"needs_repainting", decode_field<&Sticker::needs_repainting>},
      {"file_size", decode_field<&Sticker::file_size>},
  });
  decode_members(in, &value, members);
}

StickerSet::StickerSet() = default;
StickerSet::StickerSet(std::string name, std::string title, StickerType sticker_type,
                       std::vector<Sticker> stickers)
    : name(std::move(name)), title(std::move(title)), sticker_type(std::move(sticker_type)),
      stickers(std::move(stickers)) {}
StickerSet::StickerSet(const StickerSet&) = default;
StickerSet::StickerSet(StickerSet&&) noexcept = default;
StickerSet& StickerSet::operator=(const StickerSet& other) {
  return *this = StickerSet(other);
}
StickerSet& StickerSet::operator=(StickerSet&& other) noexcept {
  return replace_value(*this, other);
}
StickerSet::~StickerSet() = default;
bool StickerSet::operator==(const StickerSet& other) const {
  return name == other.name &&
         title == other.title &&
         sticker_type == other.sticker_type &&
         stickers == other.stickers &&
         thumbnail == other.thumbnail;
}

void encode(json_writer& out, const StickerSet& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "title", value.title);
  encode_member(out, "sticker_type", value.sticker_type);
  encode_member(out, "stickers", value.stickers);
  encode_member(out, "thumbnail", value.thumbnail);
  out.end_object();
}

void decode(json_reader& in, StickerSet& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&StickerSet::name>},
      {"title", decode_field<&StickerSet::title>},
      {"sticker_type", decode_field<&StickerSet::sticker_type>},
      {"stickers", decode_field<&StickerSet::stickers>},
      {"thumbnail", decode_field<&StickerSet::thumbnail>},
  });
  decode_members(in, &value, members);
}

MaskPosition::MaskPosition() = default;
MaskPosition::MaskPosition(MaskPoint point, double x_shift, double y_shift, double scale)
    : point(std::move(point)), x_shift(x_shift), y_shift(y_shift), scale(scale) {}
MaskPosition::MaskPosition(const MaskPosition&) = default;
MaskPosition::MaskPosition(MaskPosition&&) noexcept = default;
MaskPosition& MaskPosition::operator=(const MaskPosition& other) {
  return *this = MaskPosition(other);
}
MaskPosition& MaskPosition::operator=(MaskPosition&& other) noexcept {
  return replace_value(*this, other);
}
MaskPosition::~MaskPosition() = default;
bool MaskPosition::operator==(const MaskPosition& other) const {
  return point == other.point &&
         x_shift == other.x_shift &&
         y_shift == other.y_shift &&
         scale == other.scale;
}

void encode(json_writer& out, const MaskPosition& value) {
  out.begin_object();
  encode_member(out, "point", value.point);
  encode_member(out, "x_shift", value.x_shift);
  encode_member(out, "y_shift", value.y_shift);
  encode_member(out, "scale", value.scale);
  out.end_object();
}

void decode(json_reader& in, MaskPosition& value) {
  static constexpr json_member_table members({
      {"point", decode_field<&MaskPosition::point>},
      {"x_shift", decode_field<&MaskPosition::x_shift>},
      {"y_shift", decode_field<&MaskPosition::y_shift>},
      {"scale", decode_field<&MaskPosition::scale>},
  });
  decode_members(in, &value, members);
}

InputSticker::InputSticker() = default;
InputSticker::InputSticker(InputFile sticker, StickerFormat format, std::vector<std::string> emoji_list)
    : sticker(std::move(sticker)), format(std::move(format)), emoji_list(std::move(emoji_list)) {}
InputSticker::InputSticker(const InputSticker&) = default;
InputSticker::InputSticker(InputSticker&&) noexcept = default;
InputSticker& InputSticker::operator=(const InputSticker& other) {
  return *this = InputSticker(other);
}
InputSticker& InputSticker::operator=(InputSticker&& other) noexcept {
  return replace_value(*this, other);
}
InputSticker::~InputSticker() = default;
bool InputSticker::operator==(const InputSticker& other) const {
  return sticker == other.sticker &&
         format == other.format &&
         emoji_list == other.emoji_list &&
         mask_position == other.mask_position &&
         keywords == other.keywords;
}
InputSticker& InputSticker::add_emoji_list(std::string element) & {
  this->emoji_list.push_back(std::move(element));
  return *this;
}
InputSticker&& InputSticker::add_emoji_list(std::string element) && {
  return std::move(add_emoji_list(std::move(element)));
}
InputSticker& InputSticker::with_mask_position(MaskPosition value) & {
  this->mask_position = std::move(value);
  return *this;
}
InputSticker&& InputSticker::with_mask_position(MaskPosition value) && {
  return std::move(with_mask_position(std::move(value)));
}
InputSticker& InputSticker::with_keywords(std::vector<std::string> value) & {
  this->keywords = std::move(value);
  return *this;
}
InputSticker&& InputSticker::with_keywords(std::vector<std::string> value) && {
  return std::move(with_keywords(std::move(value)));
}
InputSticker& InputSticker::add_keywords(std::string element) & {
  if (!this->keywords) this->keywords.emplace();
  this->keywords->push_back(std::move(element));
  return *this;
}
InputSticker&& InputSticker::add_keywords(std::string element) && {
  return std::move(add_keywords(std::move(element)));
}

void encode(json_writer& out, const InputSticker& value) {
  out.begin_object();
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "format", value.format);
  encode_member(out, "emoji_list", value.emoji_list);
  encode_member(out, "mask_position", value.mask_position);
  encode_member(out, "keywords", value.keywords);
  out.end_object();
}

void decode(json_reader& in, InputSticker& value) {
  static constexpr json_member_table members({
      {"sticker", decode_field<&InputSticker::sticker>},
      {"format", decode_field<&InputSticker::format>},
      {"emoji_list", decode_field<&InputSticker::emoji_list>},
      {"mask_position", decode_field<&InputSticker::mask_position>},
      {"keywords", decode_field<&InputSticker::keywords>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
