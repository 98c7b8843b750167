// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/story.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/reaction.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

Story::Story() = default;
Story::Story(Chat chat, std::int64_t id)
    : chat(std::move(chat)), id(id) {}
Story::Story(const Story&) = default;
Story::Story(Story&&) noexcept = default;
Story& Story::operator=(const Story& other) {
  return *this = Story(other);
}
Story& Story::operator=(Story&& other) noexcept {
  return replace_value(*this, other);
}
Story::~Story() = default;
bool Story::operator==(const Story& other) const {
  return chat == other.chat &&
         id == other.id;
}

void encode(json_writer& out, const Story& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "id", value.id);
  out.end_object();
}

void decode(json_reader& in, Story& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&Story::chat>},
      {"id", decode_field<&Story::id>},
  });
  decode_members(in, &value, members);
}

StoryAreaPosition::StoryAreaPosition() = default;
StoryAreaPosition::StoryAreaPosition(double x_percentage, double y_percentage, double width_percentage,
                                     double height_percentage, double rotation_angle,
                                     double corner_radius_percentage)
    : x_percentage(x_percentage), y_percentage(y_percentage), width_percentage(width_percentage),
      height_percentage(height_percentage), rotation_angle(rotation_angle),
      corner_radius_percentage(corner_radius_percentage) {}
StoryAreaPosition::StoryAreaPosition(const StoryAreaPosition&) = default;
StoryAreaPosition::StoryAreaPosition(StoryAreaPosition&&) noexcept = default;
StoryAreaPosition& StoryAreaPosition::operator=(const StoryAreaPosition& other) {
  return *this = StoryAreaPosition(other);
}
StoryAreaPosition& StoryAreaPosition::operator=(StoryAreaPosition&& other) noexcept {
  return replace_value(*this, other);
}
StoryAreaPosition::~StoryAreaPosition() = default;
bool StoryAreaPosition::operator==(const StoryAreaPosition& other) const {
  return x_percentage == other.x_percentage &&
         y_percentage == other.y_percentage &&
         width_percentage == other.width_percentage &&
         height_percentage == other.height_percentage &&
         rotation_angle == other.rotation_angle &&
         corner_radius_percentage == other.corner_radius_percentage;
}

void encode(json_writer& out, const StoryAreaPosition& value) {
  out.begin_object();
  encode_member(out, "x_percentage", value.x_percentage);
  encode_member(out, "y_percentage", value.y_percentage);
  encode_member(out, "width_percentage", value.width_percentage);
  encode_member(out, "height_percentage", value.height_percentage);
  encode_member(out, "rotation_angle", value.rotation_angle);
  encode_member(out, "corner_radius_percentage", value.corner_radius_percentage);
  out.end_object();
}

void decode(json_reader& in, StoryAreaPosition& value) {
  static constexpr json_member_table members({
      {"x_percentage", decode_field<&StoryAreaPosition::x_percentage>},
      {"y_percentage", decode_field<&StoryAreaPosition::y_percentage>},
      {"width_percentage", decode_field<&StoryAreaPosition::width_percentage>},
      {"height_percentage", decode_field<&StoryAreaPosition::height_percentage>},
      {"rotation_angle", decode_field<&StoryAreaPosition::rotation_angle>},
      {"corner_radius_percentage", decode_field<&StoryAreaPosition::corner_radius_percentage>},
  });
  decode_members(in, &value, members);
}

LocationAddress::LocationAddress() = default;
LocationAddress::LocationAddress(std::string country_code)
    : country_code(std::move(country_code)) {}
LocationAddress::LocationAddress(const LocationAddress&) = default;
LocationAddress::LocationAddress(LocationAddress&&) noexcept = default;
LocationAddress& LocationAddress::operator=(const LocationAddress& other) {
  return *this = LocationAddress(other);
}
LocationAddress& LocationAddress::operator=(LocationAddress&& other) noexcept {
  return replace_value(*this, other);
}
LocationAddress::~LocationAddress() = default;
bool LocationAddress::operator==(const LocationAddress& other) const {
  return country_code == other.country_code &&
         state == other.state &&
         city == other.city &&
         street == other.street;
}
LocationAddress& LocationAddress::with_state(std::string value) & {
  this->state = std::move(value);
  return *this;
}
LocationAddress&& LocationAddress::with_state(std::string value) && {
  return std::move(with_state(std::move(value)));
}
LocationAddress& LocationAddress::with_city(std::string value) & {
  this->city = std::move(value);
  return *this;
}
LocationAddress&& LocationAddress::with_city(std::string value) && {
  return std::move(with_city(std::move(value)));
}
LocationAddress& LocationAddress::with_street(std::string value) & {
  this->street = std::move(value);
  return *this;
}
LocationAddress&& LocationAddress::with_street(std::string value) && {
  return std::move(with_street(std::move(value)));
}

void encode(json_writer& out, const LocationAddress& value) {
  out.begin_object();
  encode_member(out, "country_code", value.country_code);
  encode_member(out, "state", value.state);
  encode_member(out, "city", value.city);
  encode_member(out, "street", value.street);
  out.end_object();
}

void decode(json_reader& in, LocationAddress& value) {
  static constexpr json_member_table members({
      {"country_code", decode_field<&LocationAddress::country_code>},
      {"state", decode_field<&LocationAddress::state>},
      {"city", decode_field<&LocationAddress::city>},
      {"street", decode_field<&LocationAddress::street>},
  });
  decode_members(in, &value, members);
}

StoryAreaType::StoryAreaType() = default;
StoryAreaType::StoryAreaType(StoryAreaTypeLocation held)
    : value(std::in_place_type<boxed<StoryAreaTypeLocation>>, std::move(held)) {}
StoryAreaType::StoryAreaType(StoryAreaTypeSuggestedReaction held)
    : value(std::in_place_type<boxed<StoryAreaTypeSuggestedReaction>>, std::move(held)) {}
StoryAreaType::StoryAreaType(StoryAreaTypeLink held)
    : value(std::in_place_type<boxed<StoryAreaTypeLink>>, std::move(held)) {}
StoryAreaType::StoryAreaType(StoryAreaTypeWeather held)
    : value(std::in_place_type<boxed<StoryAreaTypeWeather>>, std::move(held)) {}
StoryAreaType::StoryAreaType(StoryAreaTypeUniqueGift held)
    : value(std::in_place_type<boxed<StoryAreaTypeUniqueGift>>, std::move(held)) {}
StoryAreaType::StoryAreaType(const StoryAreaType&) = default;
StoryAreaType::StoryAreaType(StoryAreaType&&) noexcept = default;
StoryAreaType& StoryAreaType::operator=(const StoryAreaType& other) {
  return *this = StoryAreaType(other);
}
StoryAreaType& StoryAreaType::operator=(StoryAreaType&& other) noexcept {
  return replace_value(*this, other);
}
StoryAreaType::~StoryAreaType() = default;
bool StoryAreaType::operator==(const StoryAreaType& other) const {
  return value == other.value;
}

void encode(json_writer& out, const StoryAreaType& value) {
  encode(out, value.value);
}

void decode(json_reader& in, StoryAreaType& value) {
  static constexpr json_member_table alternatives({
      {"location", decode_alternative<StoryAreaType, boxed<StoryAreaTypeLocation>>},
      {"suggested_reaction", decode_alternative<StoryAreaType, boxed<StoryAreaTypeSuggestedReaction>>},
      {"link", decode_alternative<StoryAreaType, boxed<StoryAreaTypeLink>>},
      {"weather", decode_alternative<StoryAreaType, boxed<StoryAreaTypeWeather>>},
      {"unique_gift", decode_alternative<StoryAreaType, boxed<StoryAreaTypeUniqueGift>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

StoryAreaTypeLocation::StoryAreaTypeLocation() = default;
StoryAreaTypeLocation::StoryAreaTypeLocation(double latitude, double longitude)
    : latitude(latitude), longitude(longitude) {}
StoryAreaTypeLocation::StoryAreaTypeLocation(const StoryAreaTypeLocation&) = default;
StoryAreaTypeLocation::StoryAreaTypeLocation(StoryAreaTypeLocation&&) noexcept = default;
StoryAreaTypeLocation& StoryAreaTypeLocation::operator=(const StoryAreaTypeLocation& other) {
  return *this = StoryAreaTypeLocation(other);
}
StoryAreaTypeLocation& StoryAreaTypeLocation::operator=(StoryAreaTypeLocation&& other) noexcept {
  return replace_value(*this, other);
}
StoryAreaTypeLocation::~StoryAreaTypeLocation() = default;
bool StoryAreaTypeLocation::operator==(const StoryAreaTypeLocation& other) const {
  return latitude == other.latitude &&
         longitude == other.longitude &&
         address == other.address;
}
StoryAreaTypeLocation& StoryAreaTypeLocation::with_address(LocationAddress value) & {
  this->address = std::move(value);
  return *this;
}
StoryAreaTypeLocation&& StoryAreaTypeLocation::with_address(LocationAddress value) && {
  return std::move(with_address(std::move(value)));
}

void encode(json_writer& out, const StoryAreaTypeLocation& value) {
  out.begin_object();
  out.key("type");
  out.string("location");
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "address", value.address);
  out.end_object();
}

void decode(json_reader& in, StoryAreaTypeLocation& value) {
  static constexpr json_member_table members({
      {"latitude", decode_field<&StoryAreaTypeLocation::latitude>},
      {"longitude", decode_field<&StoryAreaTypeLocation::longitude>},
      {"address", decode_field<&StoryAreaTypeLocation::address>},
  });
  decode_members(in, &value, members);
}

StoryAreaTypeSuggestedReaction::StoryAreaTypeSuggestedReaction() = default;
StoryAreaTypeSuggestedReaction::StoryAreaTypeSuggestedReaction(ReactionType reaction_type)
    : reaction_type(std::move(reaction_type)) {}
StoryAreaTypeSuggestedReaction::StoryAreaTypeSuggestedReaction(const StoryAreaTypeSuggestedReaction&) = default;
StoryAreaTypeSuggestedReaction::StoryAreaTypeSuggestedReaction(StoryAreaTypeSuggestedReaction&&) noexcept = default;
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::operator=(const StoryAreaTypeSuggestedReaction& other) {
  return *this = StoryAreaTypeSuggestedReaction(other);
}
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::operator=(StoryAreaTypeSuggestedReaction&& other) noexcept {
  return replace_value(*this, other);
}
StoryAreaTypeSuggestedReaction::~StoryAreaTypeSuggestedReaction() = default;
bool StoryAreaTypeSuggestedReaction::operator==(const StoryAreaTypeSuggestedReaction& other) const {
  return reaction_type == other.reaction_type &&
         is_dark == other.is_dark &&
         is_flipped == other.is_flipped;
}
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::with_is_dark(bool value) & {
  this->is_dark = value;
  return *this;
}
StoryAreaTypeSuggestedReaction&& StoryAreaTypeSuggestedReaction::with_is_dark(bool value) && {
  return std::move(with_is_dark(value));
}
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::with_is_flipped(bool value) & {
  this->is_flipped = value;
  return *this;
}
StoryAreaTypeSuggestedReaction&& StoryAreaTypeSuggestedReaction::with_is_flipped(bool value) && {
  return std::move(with_is_flipped(value));
}

void encode(json_writer& out, const StoryAreaTypeSuggestedReaction& value) {
  out.begin_object();
  out.key("type");
  out.string("suggested_reaction");
  encode_member(out, "reaction_type", value.reaction_type);
  encode_member(out, "is_dark", value.is_dark);
  encode_member(out, "is_flipped", value.is_flipped);
  out.end_object();
}

void decode(json_reader& in, StoryAreaTypeSuggestedReaction& value) {
  static constexpr json_member_table members({
      {"reaction_type", decode_field<&StoryAreaTypeSuggestedReaction::reaction_type>},
      {"is_dark", decode_field<&StoryAreaTypeSuggestedReaction::is_dark>},
      {"is_flipped", decode_field<&StoryAreaTypeSuggestedReaction::is_flipped>},
  });
  decode_members(in, &value, members);
}

StoryAreaTypeLink::StoryAreaTypeLink() = default;
StoryAreaTypeLink::StoryAreaTypeLink(std::string url)
    : url(std::move(url)) {}
StoryAreaTypeLink::StoryAreaTypeLink(const StoryAreaTypeLink&) = default;
StoryAreaTypeLink::StoryAreaTypeLink(StoryAreaTypeLink&&) noexcept = default;
StoryAreaTypeLink& StoryAreaTypeLink::operator=(const StoryAreaTypeLink& other) {
  return *this = StoryAreaTypeLink(other);
}
StoryAreaTypeLink& StoryAreaTypeLink::operator=(StoryAreaTypeLink&& other) noexcept {
  return replace_value(*this, other);
}
StoryAreaTypeLink::~StoryAreaTypeLink() = default;
bool StoryAreaTypeLink::operator==(const StoryAreaTypeLink& other) const {
  return url == other.url;
}

void encode(json_writer& out, const StoryAreaTypeLink& value) {
  out.begin_object();
  out.key("type");
  out.string("link");
  encode_member(out, "url", value.url);
  out.end_object();
}

void decode(json_reader& in, StoryAreaTypeLink& value) {
  static constexpr json_member_table members({
      {"url", decode_field<&StoryAreaTypeLink::url>},
  });
  decode_members(in, &value, members);
}

StoryAreaTypeWeather::StoryAreaTypeWeather() = default;
StoryAreaTypeWeather::StoryAreaTypeWeather(double temperature, std::string emoji,
                                           std::int64_t background_color)
    : temperature(temperature), emoji(std::move(emoji)), background_color(background_color) {}
StoryAreaTypeWeather::StoryAreaTypeWeather(const StoryAreaTypeWeather&) = default;
StoryAreaTypeWeather::StoryAreaTypeWeather(StoryAreaTypeWeather&&) noexcept = default;
StoryAreaTypeWeather& StoryAreaTypeWeather::operator=(const StoryAreaTypeWeather& other) {
  return *this = StoryAreaTypeWeather(other);
}
StoryAreaTypeWeather& StoryAreaTypeWeather::operator=(StoryAreaTypeWeather&& other) noexcept {
  return replace_value(*this, other);
}
StoryAreaTypeWeather::~StoryAreaTypeWeather() = default;
bool StoryAreaTypeWeather::operator==(const StoryAreaTypeWeather& other) const {
  return temperature == other.temperature &&
         emoji == other.emoji &&
         background_color == other.background_color;
}

void encode(json_writer& out, const StoryAreaTypeWeather& value) {
  out.begin_object();
  out.key("type");
  out.string("weather");
  encode_member(out, "temperature", value.temperature);
  encode_member(out, "emoji", value.emoji);
  encode_member(out, "background_color", value.background_color);
  out.end_object();
}

void decode(json_reader& in, StoryAreaTypeWeather& value) {
  static constexpr json_member_table members({
      {"temperature", decode_field<&StoryAreaTypeWeather::temperature>},
      {"emoji", decode_field<&StoryAreaTypeWeather::emoji>},
      {"background_color", decode_field<&StoryAreaTypeWeather::background_color>},
  });
  decode_members(in, &value, members);
}

StoryAreaTypeUniqueGift::StoryAreaTypeUniqueGift() = default;
StoryAreaTypeUniqueGift::StoryAreaTypeUniqueGift(std::string name)
    : name(std::move(name)) {}
StoryAreaTypeUniqueGift::StoryAreaTypeUniqueGift(const StoryAreaTypeUniqueGift&) = default;
StoryAreaTypeUniqueGift::StoryAreaTypeUniqueGift(StoryAreaTypeUniqueGift&&) noexcept = default;
StoryAreaTypeUniqueGift& StoryAreaTypeUniqueGift::operator=(const StoryAreaTypeUniqueGift& other) {
  return *this = StoryAreaTypeUniqueGift(other);
}
StoryAreaTypeUniqueGift& StoryAreaTypeUniqueGift::operator=(StoryAreaTypeUniqueGift&& other) noexcept {
  return replace_value(*this, other);
}
StoryAreaTypeUniqueGift::~StoryAreaTypeUniqueGift() = default;
bool StoryAreaTypeUniqueGift::operator==(const StoryAreaTypeUniqueGift& other) const {
  return name == other.name;
}

void encode(json_writer& out, const StoryAreaTypeUniqueGift& value) {
  out.begin_object();
  out.key("type");
  out.string("unique_gift");
  encode_member(out, "name", value.name);
  out.end_object();
}

void decode(json_reader& in, StoryAreaTypeUniqueGift& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&StoryAreaTypeUniqueGift::name>},
  });
  decode_members(in, &value, members);
}

StoryArea::StoryArea() = default;
StoryArea::StoryArea(StoryAreaPosition position, StoryAreaType type)
    : position(std::move(position)), type(std::move(type)) {}
StoryArea::StoryArea(const StoryArea&) = default;
StoryArea::StoryArea(StoryArea&&) noexcept = default;
StoryArea& StoryArea::operator=(const StoryArea& other) {
  return *this = StoryArea(other);
}
StoryArea& StoryArea::operator=(StoryArea&& other) noexcept {
  return replace_value(*this, other);
}
StoryArea::~StoryArea() = default;
bool StoryArea::operator==(const StoryArea& other) const {
  return position == other.position &&
         type == other.type;
}

void encode(json_writer& out, const StoryArea& value) {
  out.begin_object();
  encode_member(out, "position", value.position);
  encode_member(out, "type", value.type);
  out.end_object();
}

void decode(json_reader& in, StoryArea& value) {
  static constexpr json_member_table members({
      {"position", decode_field<&StoryArea::position>},
      {"type", decode_field<&StoryArea::type>},
  });
  decode_members(in, &value, members);
}

InputStoryContent::InputStoryContent() = default;
InputStoryContent::InputStoryContent(InputStoryContentPhoto held)
    : value(std::in_place_type<boxed<InputStoryContentPhoto>>, std::move(held)) {}
InputStoryContent::InputStoryContent(InputStoryContentVideo held)
    : value(std::in_place_type<boxed<InputStoryContentVideo>>, std::move(held)) {}
InputStoryContent::InputStoryContent(const InputStoryContent&) = default;
InputStoryContent::InputStoryContent(InputStoryContent&&) noexcept = default;
InputStoryContent& InputStoryContent::operator=(const InputStoryContent& other) {
  return *this = InputStoryContent(other);
}
InputStoryContent& InputStoryContent::operator=(InputStoryContent&& other) noexcept {
  return replace_value(*this, other);
}
InputStoryContent::~InputStoryContent() = default;
bool InputStoryContent::operator==(const InputStoryContent& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InputStoryContent& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InputStoryContent& value) {
  static constexpr json_member_table alternatives({
      {"photo", decode_alternative<InputStoryContent, boxed<InputStoryContentPhoto>>},
      {"video", decode_alternative<InputStoryContent, boxed<InputStoryContentVideo>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

InputStoryContentPhoto::InputStoryContentPhoto() = default;
InputStoryContentPhoto::InputStoryContentPhoto(InputFile photo)
    : photo(std::move(photo)) {}
InputStoryContentPhoto::InputStoryContentPhoto(const InputStoryContentPhoto&) = default;
InputStoryContentPhoto::InputStoryContentPhoto(InputStoryContentPhoto&&) noexcept = default;
InputStoryContentPhoto& InputStoryContentPhoto::operator=(const InputStoryContentPhoto& other) {
  return *this = InputStoryContentPhoto(other);
}
InputStoryContentPhoto& InputStoryContentPhoto::operator=(InputStoryContentPhoto&& other) noexcept {
  return replace_value(*this, other);
}
InputStoryContentPhoto::~InputStoryContentPhoto() = default;
bool InputStoryContentPhoto::operator==(const InputStoryContentPhoto& other) const {
  return photo == other.photo;
}

void encode(json_writer& out, const InputStoryContentPhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_member(out, "photo", value.photo);
  out.end_object();
}

void decode(json_reader& in, InputStoryContentPhoto& value) {
  static constexpr json_member_table members({
      {"photo", decode_field<&InputStoryContentPhoto::photo>},
  });
  decode_members(in, &value, members);
}

InputStoryContentVideo::InputStoryContentVideo() = default;
InputStoryContentVideo::InputStoryContentVideo(InputFile video)
    : video(std::move(video)) {}
InputStoryContentVideo::InputStoryContentVideo(const InputStoryContentVideo&) = default;
InputStoryContentVideo::InputStoryContentVideo(InputStoryContentVideo&&) noexcept = default;
InputStoryContentVideo& InputStoryContentVideo::operator=(const InputStoryContentVideo& other) {
  return *this = InputStoryContentVideo(other);
}
InputStoryContentVideo& InputStoryContentVideo::operator=(InputStoryContentVideo&& other) noexcept {
  return replace_value(*this, other);
}
InputStoryContentVideo::~InputStoryContentVideo() = default;
bool InputStoryContentVideo::operator==(const InputStoryContentVideo& other) const {
  return video == other.video &&
         duration == other.duration &&
         cover_frame_timestamp == other.cover_frame_timestamp &&
         is_animation == other.is_animation;
}
InputStoryContentVideo& InputStoryContentVideo::with_duration(double value) & {
  this->duration = value;
  return *this;
}
InputStoryContentVideo&& InputStoryContentVideo::with_duration(double value) && {
  return std::move(with_duration(value));
}
InputStoryContentVideo& InputStoryContentVideo::with_cover_frame_timestamp(double value) & {
  this->cover_frame_timestamp = value;
  return *this;
}
InputStoryContentVideo&& InputStoryContentVideo::with_cover_frame_timestamp(double value) && {
  return std::move(with_cover_frame_timestamp(value));
}
InputStoryContentVideo& InputStoryContentVideo::with_is_animation(bool value) & {
  this->is_animation = value;
  return *this;
}
InputStoryContentVideo&& InputStoryContentVideo::with_is_animation(bool value) && {
  return std::move(with_is_animation(value));
}

void encode(json_writer& out, const InputStoryContentVideo& value) {
  out.begin_object();
  out.key("type");
  out.string("video");
  encode_member(out, "video", value.video);
  encode_member(out, "duration", value.duration);
  encode_member(out, "cover_frame_timestamp", value.cover_frame_timestamp);
  encode_member(out, "is_animation", value.is_animation);
  out.end_object();
}

void decode(json_reader& in, InputStoryContentVideo& value) {
  static constexpr json_member_table members({
      {"video", decode_field<&InputStoryContentVideo::video>},
      {"duration", decode_field<&InputStoryContentVideo::duration>},
      {"cover_frame_timestamp", decode_field<&InputStoryContentVideo::cover_frame_timestamp>},
      {"is_animation", decode_field<&InputStoryContentVideo::is_animation>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
