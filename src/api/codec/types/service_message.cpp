// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/service_message.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/profile.hpp"
#include "botcore/api/types/stars.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

WebAppData::WebAppData() = default;
WebAppData::WebAppData(std::string data, std::string button_text)
    : data(std::move(data)), button_text(std::move(button_text)) {}
WebAppData::WebAppData(const WebAppData&) = default;
WebAppData::WebAppData(WebAppData&&) noexcept = default;
WebAppData& WebAppData::operator=(const WebAppData& other) {
  return *this = WebAppData(other);
}
WebAppData& WebAppData::operator=(WebAppData&& other) noexcept {
  return replace_value(*this, other);
}
WebAppData::~WebAppData() = default;
bool WebAppData::operator==(const WebAppData& other) const {
  return data == other.data &&
         button_text == other.button_text;
}

void encode(json_writer& out, const WebAppData& value) {
  out.begin_object();
  encode_member(out, "data", value.data);
  encode_member(out, "button_text", value.button_text);
  out.end_object();
}

void decode(json_reader& in, WebAppData& value) {
  static constexpr json_member_table members({
      {"data", decode_field<&WebAppData::data>},
      {"button_text", decode_field<&WebAppData::button_text>},
  });
  decode_members(in, &value, members);
}

ProximityAlertTriggered::ProximityAlertTriggered() = default;
ProximityAlertTriggered::ProximityAlertTriggered(User traveler, User watcher, std::int64_t distance)
    : traveler(std::move(traveler)), watcher(std::move(watcher)), distance(distance) {}
ProximityAlertTriggered::ProximityAlertTriggered(const ProximityAlertTriggered&) = default;
ProximityAlertTriggered::ProximityAlertTriggered(ProximityAlertTriggered&&) noexcept = default;
ProximityAlertTriggered& ProximityAlertTriggered::operator=(const ProximityAlertTriggered& other) {
  return *this = ProximityAlertTriggered(other);
}
ProximityAlertTriggered& ProximityAlertTriggered::operator=(ProximityAlertTriggered&& other) noexcept {
  return replace_value(*this, other);
}
ProximityAlertTriggered::~ProximityAlertTriggered() = default;
bool ProximityAlertTriggered::operator==(const ProximityAlertTriggered& other) const {
  return traveler == other.traveler &&
         watcher == other.watcher &&
         distance == other.distance;
}

void encode(json_writer& out, const ProximityAlertTriggered& value) {
  out.begin_object();
  encode_member(out, "traveler", value.traveler);
  encode_member(out, "watcher", value.watcher);
  encode_member(out, "distance", value.distance);
  out.end_object();
}

void decode(json_reader& in, ProximityAlertTriggered& value) {
  static constexpr json_member_table members({
      {"traveler", decode_field<&ProximityAlertTriggered::traveler>},
      {"watcher", decode_field<&ProximityAlertTriggered::watcher>},
      {"distance", decode_field<&ProximityAlertTriggered::distance>},
  });
  decode_members(in, &value, members);
}

MessageAutoDeleteTimerChanged::MessageAutoDeleteTimerChanged() = default;
MessageAutoDeleteTimerChanged::MessageAutoDeleteTimerChanged(std::int64_t message_auto_delete_time)
    : message_auto_delete_time(message_auto_delete_time) {}
MessageAutoDeleteTimerChanged::MessageAutoDeleteTimerChanged(const MessageAutoDeleteTimerChanged&) = default;
MessageAutoDeleteTimerChanged::MessageAutoDeleteTimerChanged(MessageAutoDeleteTimerChanged&&) noexcept = default;
MessageAutoDeleteTimerChanged& MessageAutoDeleteTimerChanged::operator=(const MessageAutoDeleteTimerChanged& other) {
  return *this = MessageAutoDeleteTimerChanged(other);
}
MessageAutoDeleteTimerChanged& MessageAutoDeleteTimerChanged::operator=(MessageAutoDeleteTimerChanged&& other) noexcept {
  return replace_value(*this, other);
}
MessageAutoDeleteTimerChanged::~MessageAutoDeleteTimerChanged() = default;
bool MessageAutoDeleteTimerChanged::operator==(const MessageAutoDeleteTimerChanged& other) const {
  return message_auto_delete_time == other.message_auto_delete_time;
}

void encode(json_writer& out, const MessageAutoDeleteTimerChanged& value) {
  out.begin_object();
  encode_member(out, "message_auto_delete_time", value.message_auto_delete_time);
  out.end_object();
}

void decode(json_reader& in, MessageAutoDeleteTimerChanged& value) {
  static constexpr json_member_table members({
      {"message_auto_delete_time", decode_field<&MessageAutoDeleteTimerChanged::message_auto_delete_time>},
  });
  decode_members(in, &value, members);
}

ManagedBotCreated::ManagedBotCreated() = default;
ManagedBotCreated::ManagedBotCreated(User bot)
    : bot(std::move(bot)) {}
ManagedBotCreated::ManagedBotCreated(const ManagedBotCreated&) = default;
ManagedBotCreated::ManagedBotCreated(ManagedBotCreated&&) noexcept = default;
ManagedBotCreated& ManagedBotCreated::operator=(const ManagedBotCreated& other) {
  return *this = ManagedBotCreated(other);
}
ManagedBotCreated& ManagedBotCreated::operator=(ManagedBotCreated&& other) noexcept {
  return replace_value(*this, other);
}
ManagedBotCreated::~ManagedBotCreated() = default;
bool ManagedBotCreated::operator==(const ManagedBotCreated& other) const {
  return bot == other.bot;
}

void encode(json_writer& out, const ManagedBotCreated& value) {
  out.begin_object();
  encode_member(out, "bot", value.bot);
  out.end_object();
}

void decode(json_reader& in, ManagedBotCreated& value) {
  static constexpr json_member_table members({
      {"bot", decode_field<&ManagedBotCreated::bot>},
  });
  decode_members(in, &value, members);
}

PollOptionAdded::PollOptionAdded() = default;
PollOptionAdded::PollOptionAdded(std::string option_persistent_id, std::string option_text)
    : option_persistent_id(std::move(option_persistent_id)), option_text(std::move(option_text)) {}
PollOptionAdded::PollOptionAdded(const PollOptionAdded&) = default;
PollOptionAdded::PollOptionAdded(PollOptionAdded&&) noexcept = default;
PollOptionAdded& PollOptionAdded::operator=(const PollOptionAdded& other) {
  return *this = PollOptionAdded(other);
}
PollOptionAdded& PollOptionAdded::operator=(PollOptionAdded&& other) noexcept {
  return replace_value(*this, other);
}
PollOptionAdded::~PollOptionAdded() = default;
bool PollOptionAdded::operator==(const PollOptionAdded& other) const {
  return poll_message == other.poll_message &&
         option_persistent_id == other.option_persistent_id &&
         option_text == other.option_text &&
         option_text_entities == other.option_text_entities;
}

void encode(json_writer& out, const PollOptionAdded& value) {
  out.begin_object();
  encode_member(out, "poll_message", value.poll_message);
  encode_member(out, "option_persistent_id", value.option_persistent_id);
  encode_member(out, "option_text", value.option_text);
  encode_member(out, "option_text_entities", value.option_text_entities);
  out.end_object();
}

void decode(json_reader& in, PollOptionAdded& value) {
  static constexpr json_member_table members({
      {"poll_message", decode_field<&PollOptionAdded::poll_message>},
      {"option_persistent_id", decode_field<&PollOptionAdded::option_persistent_id>},
      {"option_text", decode_field<&PollOptionAdded::option_text>},
      {"option_text_entities", decode_field<&PollOptionAdded::option_text_entities>},
  });
  decode_members(in, &value, members);
}

PollOptionDeleted::PollOptionDeleted() = default;
PollOptionDeleted::PollOptionDeleted(std::string option_persistent_id, std::string option_text)
    : option_persistent_id(std::move(option_persistent_id)), option_text(std::move(option_text)) {}
PollOptionDeleted::PollOptionDeleted(const PollOptionDeleted&) = default;
PollOptionDeleted::PollOptionDeleted(PollOptionDeleted&&) noexcept = default;
PollOptionDeleted& PollOptionDeleted::operator=(const PollOptionDeleted& other) {
  return *this = PollOptionDeleted(other);
}
PollOptionDeleted& PollOptionDeleted::operator=(PollOptionDeleted&& other) noexcept {
  return replace_value(*this, other);
}
PollOptionDeleted::~PollOptionDeleted() = default;
bool PollOptionDeleted::operator==(const PollOptionDeleted& other) const {
  return poll_message == other.poll_message &&
         option_persistent_id == other.option_persistent_id &&
         option_text == other.option_text &&
         option_text_entities == other.option_text_entities;
}

void encode(json_writer& out, const PollOptionDeleted& value) {
  out.begin_object();
  encode_member(out, "poll_message", value.poll_message);
  encode_member(out, "option_persistent_id", value.option_persistent_id);
  encode_member(out, "option_text", value.option_text);
  encode_member(out, "option_text_entities", value.option_text_entities);
  out.end_object();
}

void decode(json_reader& in, PollOptionDeleted& value) {
  static constexpr json_member_table members({
      {"poll_message", decode_field<&PollOptionDeleted::poll_message>},
      {"option_persistent_id", decode_field<&PollOptionDeleted::option_persistent_id>},
      {"option_text", decode_field<&PollOptionDeleted::option_text>},
      {"option_text_entities", decode_field<&PollOptionDeleted::option_text_entities>},
  });
  decode_members(in, &value, members);
}

BackgroundFill::BackgroundFill() = default;
BackgroundFill::BackgroundFill(BackgroundFillSolid held)
    : value(std::in_place_type<boxed<BackgroundFillSolid>>, std::move(held)) {}
BackgroundFill::BackgroundFill(BackgroundFillGradient held)
    : value(std::in_place_type<boxed<BackgroundFillGradient>>, std::move(held)) {}
BackgroundFill::BackgroundFill(BackgroundFillFreeformGradient held)
    : value(std::in_place_type<boxed<BackgroundFillFreeformGradient>>, std::move(held)) {}
BackgroundFill::BackgroundFill(const BackgroundFill&) = default;
BackgroundFill::BackgroundFill(BackgroundFill&&) noexcept = default;
BackgroundFill& BackgroundFill::operator=(const BackgroundFill& other) {
  return *this = BackgroundFill(other);
}
BackgroundFill& BackgroundFill::operator=(BackgroundFill&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundFill::~BackgroundFill() = default;
bool BackgroundFill::operator==(const BackgroundFill& other) const {
  return value == other.value;
}

void encode(json_writer& out, const BackgroundFill& value) {
  encode(out, value.value);
}

void decode(json_reader& in, BackgroundFill& value) {
  static constexpr json_member_table alternatives({
      {"solid", decode_alternative<BackgroundFill, boxed<BackgroundFillSolid>>},
      {"gradient", decode_alternative<BackgroundFill, boxed<BackgroundFillGradient>>},
      {"freeform_gradient", decode_alternative<BackgroundFill, boxed<BackgroundFillFreeformGradient>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

BackgroundFillSolid::BackgroundFillSolid() = default;
BackgroundFillSolid::BackgroundFillSolid(std::int64_t color)
    : color(color) {}
BackgroundFillSolid::BackgroundFillSolid(const BackgroundFillSolid&) = default;
BackgroundFillSolid::BackgroundFillSolid(BackgroundFillSolid&&) noexcept = default;
BackgroundFillSolid& BackgroundFillSolid::operator=(const BackgroundFillSolid& other) {
  return *this = BackgroundFillSolid(other);
}
BackgroundFillSolid& BackgroundFillSolid::operator=(BackgroundFillSolid&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundFillSolid::~BackgroundFillSolid() = default;
bool BackgroundFillSolid::operator==(const BackgroundFillSolid& other) const {
  return color == other.color;
}

void encode(json_writer& out, const BackgroundFillSolid& value) {
  out.begin_object();
  out.key("type");
  out.string("solid");
  encode_member(out, "color", value.color);
  out.end_object();
}

void decode(json_reader& in, BackgroundFillSolid& value) {
  static constexpr json_member_table members({
      {"color", decode_field<&BackgroundFillSolid::color>},
  });
  decode_members(in, &value, members);
}

BackgroundFillGradient::BackgroundFillGradient() = default;
BackgroundFillGradient::BackgroundFillGradient(std::int64_t top_color, std::int64_t bottom_color,
                                               std::int64_t rotation_angle)
    : top_color(top_color), bottom_color(bottom_color), rotation_angle(rotation_angle) {}
BackgroundFillGradient::BackgroundFillGradient(const BackgroundFillGradient&) = default;
BackgroundFillGradient::BackgroundFillGradient(BackgroundFillGradient&&) noexcept = default;
BackgroundFillGradient& BackgroundFillGradient::operator=(const BackgroundFillGradient& other) {
  return *this = BackgroundFillGradient(other);
}
BackgroundFillGradient& BackgroundFillGradient::operator=(BackgroundFillGradient&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundFillGradient::~BackgroundFillGradient() = default;
bool BackgroundFillGradient::operator==(const BackgroundFillGradient& other) const {
  return top_color == other.top_color &&
         bottom_color == other.bottom_color &&
         rotation_angle == other.rotation_angle;
}

void encode(json_writer& out, const BackgroundFillGradient& value) {
  out.begin_object();
  out.key("type");
  out.string("gradient");
  encode_member(out, "top_color", value.top_color);
  encode_member(out, "bottom_color", value.bottom_color);
  encode_member(out, "rotation_angle", value.rotation_angle);
  out.end_object();
}

void decode(json_reader& in, BackgroundFillGradient& value) {
  static constexpr json_member_table members({
      {"top_color", decode_field<&BackgroundFillGradient::top_color>},
      {"bottom_color", decode_field<&BackgroundFillGradient::bottom_color>},
      {"rotation_angle", decode_field<&BackgroundFillGradient::rotation_angle>},
  });
  decode_members(in, &value, members);
}

BackgroundFillFreeformGradient::BackgroundFillFreeformGradient() = default;
BackgroundFillFreeformGradient::BackgroundFillFreeformGradient(std::vector<std::int64_t> colors)
    : colors(std::move(colors)) {}
BackgroundFillFreeformGradient::BackgroundFillFreeformGradient(const BackgroundFillFreeformGradient&) = default;
BackgroundFillFreeformGradient::BackgroundFillFreeformGradient(BackgroundFillFreeformGradient&&) noexcept = default;
BackgroundFillFreeformGradient& BackgroundFillFreeformGradient::operator=(const BackgroundFillFreeformGradient& other) {
  return *this = BackgroundFillFreeformGradient(other);
}
BackgroundFillFreeformGradient& BackgroundFillFreeformGradient::operator=(BackgroundFillFreeformGradient&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundFillFreeformGradient::~BackgroundFillFreeformGradient() = default;
bool BackgroundFillFreeformGradient::operator==(const BackgroundFillFreeformGradient& other) const {
  return colors == other.colors;
}

void encode(json_writer& out, const BackgroundFillFreeformGradient& value) {
  out.begin_object();
  out.key("type");
  out.string("freeform_gradient");
  encode_member(out, "colors", value.colors);
  out.end_object();
}

void decode(json_reader& in, BackgroundFillFreeformGradient& value) {
  static constexpr json_member_table members({
      {"colors", decode_field<&BackgroundFillFreeformGradient::colors>},
  });
  decode_members(in, &value, members);
}

BackgroundType::BackgroundType() = default;
BackgroundType::BackgroundType(BackgroundTypeFill held)
    : value(std::in_place_type<boxed<BackgroundTypeFill>>, std::move(held)) {}
BackgroundType::BackgroundType(BackgroundTypeWallpaper held)
    : value(std::in_place_type<boxed<BackgroundTypeWallpaper>>, std::move(held)) {}
BackgroundType::BackgroundType(BackgroundTypePattern held)
    : value(std::in_place_type<boxed<BackgroundTypePattern>>, std::move(held)) {}
BackgroundType::BackgroundType(BackgroundTypeChatTheme held)
    : value(std::in_place_type<boxed<BackgroundTypeChatTheme>>, std::move(held)) {}
BackgroundType::BackgroundType(const BackgroundType&) = default;
BackgroundType::BackgroundType(BackgroundType&&) noexcept = default;
BackgroundType& BackgroundType::operator=(const BackgroundType& other) {
  return *this = BackgroundType(other);
}
BackgroundType& BackgroundType::operator=(BackgroundType&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundType::~BackgroundType() = default;
bool BackgroundType::operator==(const BackgroundType& other) const {
  return value == other.value;
}

void encode(json_writer& out, const BackgroundType& value) {
  encode(out, value.value);
}

void decode(json_reader& in, BackgroundType& value) {
  static constexpr json_member_table alternatives({
      {"fill", decode_alternative<BackgroundType, boxed<BackgroundTypeFill>>},
      {"wallpaper", decode_alternative<BackgroundType, boxed<BackgroundTypeWallpaper>>},
      {"pattern", decode_alternative<BackgroundType, boxed<BackgroundTypePattern>>},
      {"chat_theme", decode_alternative<BackgroundType, boxed<BackgroundTypeChatTheme>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

BackgroundTypeFill::BackgroundTypeFill() = default;
BackgroundTypeFill::BackgroundTypeFill(BackgroundFill fill, std::int64_t dark_theme_dimming)
    : fill(std::move(fill)), dark_theme_dimming(dark_theme_dimming) {}
BackgroundTypeFill::BackgroundTypeFill(const BackgroundTypeFill&) = default;
BackgroundTypeFill::BackgroundTypeFill(BackgroundTypeFill&&) noexcept = default;
BackgroundTypeFill& BackgroundTypeFill::operator=(const BackgroundTypeFill& other) {
  return *this = BackgroundTypeFill(other);
}
BackgroundTypeFill& BackgroundTypeFill::operator=(BackgroundTypeFill&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundTypeFill::~BackgroundTypeFill() = default;
bool BackgroundTypeFill::operator==(const BackgroundTypeFill& other) const {
  return fill == other.fill &&
         dark_theme_dimming == other.dark_theme_dimming;
}

void encode(json_writer& out, const BackgroundTypeFill& value) {
  out.begin_object();
  out.key("type");
  out.string("fill");
  encode_member(out, "fill", value.fill);
  encode_member(out, "dark_theme_dimming", value.dark_theme_dimming);
  out.end_object();
}

void decode(json_reader& in, BackgroundTypeFill& value) {
  static constexpr json_member_table members({
      {"fill", decode_field<&BackgroundTypeFill::fill>},
      {"dark_theme_dimming", decode_field<&BackgroundTypeFill::dark_theme_dimming>},
  });
  decode_members(in, &value, members);
}

BackgroundTypeWallpaper::BackgroundTypeWallpaper() = default;
BackgroundTypeWallpaper::BackgroundTypeWallpaper(Document document, std::int64_t dark_theme_dimming)
    : document(std::move(document)), dark_theme_dimming(dark_theme_dimming) {}
BackgroundTypeWallpaper::BackgroundTypeWallpaper(const BackgroundTypeWallpaper&) = default;
BackgroundTypeWallpaper::BackgroundTypeWallpaper(BackgroundTypeWallpaper&&) noexcept = default;
BackgroundTypeWallpaper& BackgroundTypeWallpaper::operator=(const BackgroundTypeWallpaper& other) {
  return *this = BackgroundTypeWallpaper(other);
}
BackgroundTypeWallpaper& BackgroundTypeWallpaper::operator=(BackgroundTypeWallpaper&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundTypeWallpaper::~BackgroundTypeWallpaper() = default;
bool BackgroundTypeWallpaper::operator==(const BackgroundTypeWallpaper& other) const {
  return document == other.document &&
         dark_theme_dimming == other.dark_theme_dimming &&
         is_blurred == other.is_blurred &&
         is_moving == other.is_moving;
}

void encode(json_writer& out, const BackgroundTypeWallpaper& value) {
  out.begin_object();
  out.key("type");
  out.string("wallpaper");
  encode_member(out, "document", value.document);
  encode_member(out, "dark_theme_dimming", value.dark_theme_dimming);
  encode_member(out, "is_blurred", value.is_blurred);
  encode_member(out, "is_moving", value.is_moving);
  out.end_object();
}

void decode(json_reader& in, BackgroundTypeWallpaper& value) {
  static constexpr json_member_table members({
      {"document", decode_field<&BackgroundTypeWallpaper::document>},
      {"dark_theme_dimming", decode_field<&BackgroundTypeWallpaper::dark_theme_dimming>},
      {"is_blurred", decode_field<&BackgroundTypeWallpaper::is_blurred>},
      {"is_moving", decode_field<&BackgroundTypeWallpaper::is_moving>},
  });
  decode_members(in, &value, members);
}

BackgroundTypePattern::BackgroundTypePattern() = default;
BackgroundTypePattern::BackgroundTypePattern(Document document, BackgroundFill fill, std::int64_t intensity)
    : document(std::move(document)), fill(std::move(fill)), intensity(intensity) {}
BackgroundTypePattern::BackgroundTypePattern(const BackgroundTypePattern&) = default;
BackgroundTypePattern::BackgroundTypePattern(BackgroundTypePattern&&) noexcept = default;
BackgroundTypePattern& BackgroundTypePattern::operator=(const BackgroundTypePattern& other) {
  return *this = BackgroundTypePattern(other);
}
BackgroundTypePattern& BackgroundTypePattern::operator=(BackgroundTypePattern&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundTypePattern::~BackgroundTypePattern() = default;
bool BackgroundTypePattern::operator==(const BackgroundTypePattern& other) const {
  return document == other.document &&
         fill == other.fill &&
         intensity == other.intensity &&
         is_inverted == other.is_inverted &&
         is_moving == other.is_moving;
}

void encode(json_writer& out, const BackgroundTypePattern& value) {
  out.begin_object();
  out.key("type");
  out.string("pattern");
  encode_member(out, "document", value.document);
  encode_member(out, "fill", value.fill);
  encode_member(out, "intensity", value.intensity);
  encode_member(out, "is_inverted", value.is_inverted);
  encode_member(out, "is_moving", value.is_moving);
  out.end_object();
}

void decode(json_reader& in, BackgroundTypePattern& value) {
  static constexpr json_member_table members({
      {"document", decode_field<&BackgroundTypePattern::document>},
      {"fill", decode_field<&BackgroundTypePattern::fill>},
      {"intensity", decode_field<&BackgroundTypePattern::intensity>},
      {"is_inverted", decode_field<&BackgroundTypePattern::is_inverted>},
      {"is_moving", decode_field<&BackgroundTypePattern::is_moving>},
  });
  decode_members(in, &value, members);
}

BackgroundTypeChatTheme::BackgroundTypeChatTheme() = default;
BackgroundTypeChatTheme::BackgroundTypeChatTheme(std::string theme_name)
    : theme_name(std::move(theme_name)) {}
BackgroundTypeChatTheme::BackgroundTypeChatTheme(const BackgroundTypeChatTheme&) = default;
BackgroundTypeChatTheme::BackgroundTypeChatTheme(BackgroundTypeChatTheme&&) noexcept = default;
BackgroundTypeChatTheme& BackgroundTypeChatTheme::operator=(const BackgroundTypeChatTheme& other) {
  return *this = BackgroundTypeChatTheme(other);
}
BackgroundTypeChatTheme& BackgroundTypeChatTheme::operator=(BackgroundTypeChatTheme&& other) noexcept {
  return replace_value(*this, other);
}
BackgroundTypeChatTheme::~BackgroundTypeChatTheme() = default;
bool BackgroundTypeChatTheme::operator==(const BackgroundTypeChatTheme& other) const {
  return theme_name == other.theme_name;
}

void encode(json_writer& out, const BackgroundTypeChatTheme& value) {
  out.begin_object();
  out.key("type");
  out.string("chat_theme");
  encode_member(out, "theme_name", value.theme_name);
  out.end_object();
}

void decode(json_reader& in, BackgroundTypeChatTheme& value) {
  static constexpr json_member_table members({
      {"theme_name", decode_field<&BackgroundTypeChatTheme::theme_name>},
  });
  decode_members(in, &value, members);
}

ChatBackground::ChatBackground() = default;
ChatBackground::ChatBackground(BackgroundType type)
    : type(std::move(type)) {}
ChatBackground::ChatBackground(const ChatBackground&) = default;
ChatBackground::ChatBackground(ChatBackground&&) noexcept = default;
ChatBackground& ChatBackground::operator=(const ChatBackground& other) {
  return *this = ChatBackground(other);
}
ChatBackground& ChatBackground::operator=(ChatBackground&& other) noexcept {
  return replace_value(*this, other);
}
ChatBackground::~ChatBackground() = default;
bool ChatBackground::operator==(const ChatBackground& other) const {
  return type == other.type;
}

void encode(json_writer& out, const ChatBackground& value) {
  out.begin_object();
  encode_member(out, "type", value.type);
  out.end_object();
}

void decode(json_reader& in, ChatBackground& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&ChatBackground::type>},
  });
  decode_members(in, &value, members);
}

ChecklistTasksDone::ChecklistTasksDone() = default;
ChecklistTasksDone::ChecklistTasksDone(const ChecklistTasksDone&) = default;
ChecklistTasksDone::ChecklistTasksDone(ChecklistTasksDone&&) noexcept = default;
ChecklistTasksDone& ChecklistTasksDone::operator=(const ChecklistTasksDone& other) {
  return *this = ChecklistTasksDone(other);
}
ChecklistTasksDone& ChecklistTasksDone::operator=(ChecklistTasksDone&& other) noexcept {
  return replace_value(*this, other);
}
ChecklistTasksDone::~ChecklistTasksDone() = default;
bool ChecklistTasksDone::operator==(const ChecklistTasksDone& other) const {
  return checklist_message == other.checklist_message &&
         marked_as_done_task_ids == other.marked_as_done_task_ids &&
         marked_as_not_done_task_ids == other.marked_as_not_done_task_ids;
}

void encode(json_writer& out, const ChecklistTasksDone& value) {
  out.begin_object();
  encode_member(out, "checklist_message", value.checklist_message);
  encode_member(out, "marked_as_done_task_ids", value.marked_as_done_task_ids);
  encode_member(out, "marked_as_not_done_task_ids", value.marked_as_not_done_task_ids);
  out.end_object();
}

void decode(json_reader& in, ChecklistTasksDone& value) {
  static constexpr json_member_table members({
      {"checklist_message", decode_field<&ChecklistTasksDone::checklist_message>},
      {"marked_as_done_task_ids", decode_field<&ChecklistTasksDone::marked_as_done_task_ids>},
      {"marked_as_not_done_task_ids", decode_field<&ChecklistTasksDone::marked_as_not_done_task_ids>},
  });
  decode_members(in, &value, members);
}

ChecklistTasksAdded::ChecklistTasksAdded() = default;
ChecklistTasksAdded::ChecklistTasksAdded(std::vector<ChecklistTask> tasks)
    : tasks(std::move(tasks)) {}
ChecklistTasksAdded::ChecklistTasksAdded(const ChecklistTasksAdded&) = default;
ChecklistTasksAdded::ChecklistTasksAdded(ChecklistTasksAdded&&) noexcept = default;
ChecklistTasksAdded& ChecklistTasksAdded::operator=(const ChecklistTasksAdded& other) {
  return *this = ChecklistTasksAdded(other);
}
ChecklistTasksAdded& ChecklistTasksAdded::operator=(ChecklistTasksAdded&& other) noexcept {
  return replace_value(*this, other);
}
ChecklistTasksAdded::~ChecklistTasksAdded() = default;
bool ChecklistTasksAdded::operator==(const ChecklistTasksAdded& other) const {
  return checklist_message == other.checklist_message &&
         tasks == other.tasks;
}

void encode(json_writer& out, const ChecklistTasksAdded& value) {
  out.begin_object();
  encode_member(out, "checklist_message", value.checklist_message);
  encode_member(out, "tasks", value.tasks);
  out.end_object();
}

void decode(json_reader& in, ChecklistTasksAdded& value) {
  static constexpr json_member_table members({
      {"checklist_message", decode_field<&ChecklistTasksAdded::checklist_message>},
      {"tasks", decode_field<&ChecklistTasksAdded::tasks>},
  });
  decode_members(in, &value, members);
}

CommunityChatAdded::CommunityChatAdded() = default;
CommunityChatAdded::CommunityChatAdded(Community community)
    : community(std::move(community)) {}
CommunityChatAdded::CommunityChatAdded(const CommunityChatAdded&) = default;
CommunityChatAdded::CommunityChatAdded(CommunityChatAdded&&) noexcept = default;
CommunityChatAdded& CommunityChatAdded::operator=(const CommunityChatAdded& other) {
  return *this = CommunityChatAdded(other);
}
CommunityChatAdded& CommunityChatAdded::operator=(CommunityChatAdded&& other) noexcept {
  return replace_value(*this, other);
}
CommunityChatAdded::~CommunityChatAdded() = default;
bool CommunityChatAdded::operator==(const CommunityChatAdded& other) const {
  return community == other.community;
}

void encode(json_writer& out, const CommunityChatAdded& value) {
  out.begin_object();
  encode_member(out, "community", value.community);
  out.end_object();
}

void decode(json_reader& in, CommunityChatAdded& value) {
  static constexpr json_member_table members({
      {"community", decode_field<&CommunityChatAdded::community>},
  });
  decode_members(in, &value, members);
}

CommunityChatJoined::CommunityChatJoined() = default;
CommunityChatJoined::CommunityChatJoined(Community community)
    : community(std::move(community)) {}
CommunityChatJoined::CommunityChatJoined(const CommunityChatJoined&) = default;
CommunityChatJoined::CommunityChatJoined(CommunityChatJoined&&) noexcept = default;
CommunityChatJoined& CommunityChatJoined::operator=(const CommunityChatJoined& other) {
  return *this = CommunityChatJoined(other);
}
CommunityChatJoined& CommunityChatJoined::operator=(CommunityChatJoined&& other) noexcept {
  return replace_value(*this, other);
}
CommunityChatJoined::~CommunityChatJoined() = default;
bool CommunityChatJoined::operator==(const CommunityChatJoined& other) const {
  return community == other.community;
}

void encode(json_writer& out, const CommunityChatJoined& value) {
  out.begin_object();
  encode_member(out, "community", value.community);
  out.end_object();
}

void decode(json_reader& in, CommunityChatJoined& value) {
  static constexpr json_member_table members({
      {"community", decode_field<&CommunityChatJoined::community>},
  });
  decode_members(in, &value, members);
}

CommunityChatRemoved::CommunityChatRemoved() = default;
CommunityChatRemoved::CommunityChatRemoved(const CommunityChatRemoved&) = default;
CommunityChatRemoved::CommunityChatRemoved(CommunityChatRemoved&&) noexcept = default;
CommunityChatRemoved& CommunityChatRemoved::operator=(const CommunityChatRemoved& other) {
  return *this = CommunityChatRemoved(other);
}
CommunityChatRemoved& CommunityChatRemoved::operator=(CommunityChatRemoved&& other) noexcept {
  return replace_value(*this, other);
}
CommunityChatRemoved::~CommunityChatRemoved() = default;
bool CommunityChatRemoved::operator==(const CommunityChatRemoved&) const {
  return true;
}

void encode(json_writer& out, const CommunityChatRemoved& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, CommunityChatRemoved& /*value*/) {
  decode_no_members(in);
}

ForumTopicCreated::ForumTopicCreated() = default;
ForumTopicCreated::ForumTopicCreated(std::string name, std::int64_t icon_color)
    : name(std::move(name)), icon_color(icon_color) {}
ForumTopicCreated::ForumTopicCreated(const ForumTopicCreated&) = default;
ForumTopicCreated::ForumTopicCreated(ForumTopicCreated&&) noexcept = default;
ForumTopicCreated& ForumTopicCreated::operator=(const ForumTopicCreated& other) {
  return *this = ForumTopicCreated(other);
}
ForumTopicCreated& ForumTopicCreated::operator=(ForumTopicCreated&& other) noexcept {
  return replace_value(*this, other);
}
ForumTopicCreated::~ForumTopicCreated() = default;
bool ForumTopicCreated::operator==(const ForumTopicCreated& other) const {
  return name == other.name &&
         icon_color == other.icon_color &&
         icon_custom_emoji_id == other.icon_custom_emoji_id &&
         is_name_implicit == other.is_name_implicit;
}

void encode(json_writer& out, const ForumTopicCreated& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "icon_color", value.icon_color);
  encode_member(out, "icon_custom_emoji_id", value.icon_custom_emoji_id);
  encode_member(out, "is_name_implicit", value.is_name_implicit);
  out.end_object();
}

void decode(json_reader& in, ForumTopicCreated& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&ForumTopicCreated::name>},
      {"icon_color", decode_field<&ForumTopicCreated::icon_color>},
      {"icon_custom_emoji_id", decode_field<&ForumTopicCreated::icon_custom_emoji_id>},
      {"is_name_implicit", decode_field<&ForumTopicCreated::is_name_implicit>},
  });
  decode_members(in, &value, members);
}

ForumTopicClosed::ForumTopicClosed() = default;
ForumTopicClosed::ForumTopicClosed(const ForumTopicClosed&) = default;
ForumTopicClosed::ForumTopicClosed(ForumTopicClosed&&) noexcept = default;
ForumTopicClosed& ForumTopicClosed::operator=(const ForumTopicClosed& other) {
  return *this = ForumTopicClosed(other);
}
ForumTopicClosed& ForumTopicClosed::operator=(ForumTopicClosed&& other) noexcept {
  return replace_value(*this, other);
}
ForumTopicClosed::~ForumTopicClosed() = default;
bool ForumTopicClosed::operator==(const ForumTopicClosed&) const {
  return true;
}

void encode(json_writer& out, const ForumTopicClosed& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, ForumTopicClosed& /*value*/) {
  decode_no_members(in);
}

ForumTopicEdited::ForumTopicEdited() = default;
ForumTopicEdited::ForumTopicEdited(const ForumTopicEdited&) = default;
ForumTopicEdited::ForumTopicEdited(ForumTopicEdited&&) noexcept = default;
ForumTopicEdited& ForumTopicEdited::operator=(const ForumTopicEdited& other) {
  return *this = ForumTopicEdited(other);
}
ForumTopicEdited& ForumTopicEdited::operator=(ForumTopicEdited&& other) noexcept {
  return replace_value(*this, other);
}
ForumTopicEdited::~ForumTopicEdited() = default;
bool ForumTopicEdited::operator==(const ForumTopicEdited& other) const {
  return name == other.name &&
         icon_custom_emoji_id == other.icon_custom_emoji_id;
}

void encode(json_writer& out, const ForumTopicEdited& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "icon_custom_emoji_id", value.icon_custom_emoji_id);
  out.end_object();
}

void decode(json_reader& in, ForumTopicEdited& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&ForumTopicEdited::name>},
      {"icon_custom_emoji_id", decode_field<&ForumTopicEdited::icon_custom_emoji_id>},
  });
  decode_members(in, &value, members);
}

ForumTopicReopened::ForumTopicReopened() = default;
ForumTopicReopened::ForumTopicReopened(const ForumTopicReopened&) = default;
ForumTopicReopened::ForumTopicReopened(ForumTopicReopened&&) noexcept = default;
ForumTopicReopened& ForumTopicReopened::operator=(const ForumTopicReopened& other) {
  return *this = ForumTopicReopened(other);
}
ForumTopicReopened& ForumTopicReopened::operator=(ForumTopicReopened&& other) noexcept {
  return replace_value(*this, other);
}
ForumTopicReopened::~ForumTopicReopened() = default;
bool ForumTopicReopened::operator==(const ForumTopicReopened&) const {
  return true;
}

void encode(json_writer& out, const ForumTopicReopened& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, ForumTopicReopened& /*value*/) {
  decode_no_members(in);
}

GeneralForumTopicHidden::GeneralForumTopicHidden() = default;
GeneralForumTopicHidden::GeneralForumTopicHidden(const GeneralForumTopicHidden&) = default;
GeneralForumTopicHidden::GeneralForumTopicHidden(GeneralForumTopicHidden&&) noexcept = default;
GeneralForumTopicHidden& GeneralForumTopicHidden::operator=(const GeneralForumTopicHidden& other) {
  return *this = GeneralForumTopicHidden(other);
}
GeneralForumTopicHidden& GeneralForumTopicHidden::operator=(GeneralForumTopicHidden&& other) noexcept {
  return replace_value(*this, other);
}
GeneralForumTopicHidden::~GeneralForumTopicHidden() = default;
bool GeneralForumTopicHidden::operator==(const GeneralForumTopicHidden&) const {
  return true;
}

void encode(json_writer& out, const GeneralForumTopicHidden& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, GeneralForumTopicHidden& /*value*/) {
  decode_no_members(in);
}

GeneralForumTopicUnhidden::GeneralForumTopicUnhidden() = default;
GeneralForumTopicUnhidden::GeneralForumTopicUnhidden(const GeneralForumTopicUnhidden&) = default;
GeneralForumTopicUnhidden::GeneralForumTopicUnhidden(GeneralForumTopicUnhidden&&) noexcept = default;
GeneralForumTopicUnhidden& GeneralForumTopicUnhidden::operator=(const GeneralForumTopicUnhidden& other) {
  return *this = GeneralForumTopicUnhidden(other);
}
GeneralForumTopicUnhidden& GeneralForumTopicUnhidden::operator=(GeneralForumTopicUnhidden&& other) noexcept {
  return replace_value(*this, other);
}
GeneralForumTopicUnhidden::~GeneralForumTopicUnhidden() = default;
bool GeneralForumTopicUnhidden::operator==(const GeneralForumTopicUnhidden&) const {
  return true;
}

void encode(json_writer& out, const GeneralForumTopicUnhidden& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, GeneralForumTopicUnhidden& /*value*/) {
  decode_no_members(in);
}

SharedUser::SharedUser() = default;
SharedUser::SharedUser(std::int64_t user_id)
    : user_id(user_id) {}
SharedUser::SharedUser(const SharedUser&) = default;
SharedUser::SharedUser(SharedUser&&) noexcept = default;
SharedUser& SharedUser::operator=(const SharedUser& other) {
  return *this = SharedUser(other);
}
SharedUser& SharedUser::operator=(SharedUser&& other) noexcept {
  return replace_value(*this, other);
}
SharedUser::~SharedUser() = default;
bool SharedUser::operator==(const SharedUser& other) const {
  return user_id == other.user_id &&
         first_name == other.first_name &&
         last_name == other.last_name &&
         username == other.username &&
         photo == other.photo;
}

void encode(json_writer& out, const SharedUser& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "first_name", value.first_name);
  encode_member(out, "last_name", value.last_name);
  encode_member(out, "username", value.username);
  encode_member(out, "photo", value.photo);
  out.end_object();
}

void decode(json_reader& in, SharedUser& value) {
  static constexpr json_member_table members({
      {"user_id", decode_field<&SharedUser::user_id>},
      {"first_name", decode_field<&SharedUser::first_name>},
      {"last_name", decode_field<&SharedUser::last_name>},
      {"username", decode_field<&SharedUser::username>},
      {"photo", decode_field<&SharedUser::photo>},
  });
  decode_members(in, &value, members);
}

UsersShared::UsersShared() = default;
UsersShared::UsersShared(std::int64_t request_id, std::vector<SharedUser> users)
    : request_id(request_id), users(std::move(users)) {}
UsersShared::UsersShared(const UsersShared&) = default;
UsersShared::UsersShared(UsersShared&&) noexcept = default;
UsersShared& UsersShared::operator=(const UsersShared& other) {
  return *this = UsersShared(other);
}
UsersShared& UsersShared::operator=(UsersShared&& other) noexcept {
  return replace_value(*this, other);
}
UsersShared::~UsersShared() = default;
bool UsersShared::operator==(const UsersShared& other) const {
  return request_id == other.request_id &&
         users == other.users;
}

void encode(json_writer& out, const UsersShared& value) {
  out.begin_object();
  encode_member(out, "request_id", value.request_id);
  encode_member(out, "users", value.users);
  out.end_object();
}

void decode(json_reader& in, UsersShared& value) {
  static constexpr json_member_table members({
      {"request_id", decode_field<&UsersShared::request_id>},
      {"users", decode_field<&UsersShared::users>},
  });
  decode_members(in, &value, members);
}

ChatShared::ChatShared() = default;
ChatShared::ChatShared(std::int64_t request_id, std::int64_t chat_id)
    : request_id(request_id), chat_id(chat_id) {}
ChatShared::ChatShared(const ChatShared&) = default;
ChatShared::ChatShared(ChatShared&&) noexcept = default;
ChatShared& ChatShared::operator=(const ChatShared& other) {
  return *this = ChatShared(other);
}
ChatShared& ChatShared::operator=(ChatShared&& other) noexcept {
  return replace_value(*this, other);
}
ChatShared::~ChatShared() = default;
bool ChatShared::operator==(const ChatShared& other) const {
  return request_id == other.request_id &&
         chat_id == other.chat_id &&
         title == other.title &&
         username == other.username &&
         photo == other.photo;
}

void encode(json_writer& out, const ChatShared& value) {
  out.begin_object();
  encode_member(out, "request_id", value.request_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "title", value.title);
  encode_member(out, "username", value.username);
  encode_member(out, "photo", value.photo);
  out.end_object();
}

void decode(json_reader& in, ChatShared& value) {
  static constexpr json_member_table members({
      {"request_id", decode_field<&ChatShared::request_id>},
      {"chat_id", decode_field<&ChatShared::chat_id>},
      {"title", decode_field<&ChatShared::title>},
      {"username", decode_field<&ChatShared::username>},
      {"photo", decode_field<&ChatShared::photo>},
  });
  decode_members(in, &value, members);
}

WriteAccessAllowed::WriteAccessAllowed() = default;
WriteAccessAllowed::WriteAccessAllowed(const WriteAccessAllowed&) = default;
WriteAccessAllowed::WriteAccessAllowed(WriteAccessAllowed&&) noexcept = default;
WriteAccessAllowed& WriteAccessAllowed::operator=(const WriteAccessAllowed& other) {
  return *this = WriteAccessAllowed(other);
}
WriteAccessAllowed& WriteAccessAllowed::operator=(WriteAccessAllowed&& other) noexcept {
  return replace_value(*this, other);
}
WriteAccessAllowed::~WriteAccessAllowed() = default;
bool WriteAccessAllowed::operator==(const WriteAccessAllowed& other) const {
  return from_request == other.from_request &&
         web_app_name == other.web_app_name &&
         from_attachment_menu == other.from_attachment_menu;
}

void encode(json_writer& out, const WriteAccessAllowed& value) {
  out.begin_object();
  encode_member(out, "from_request", value.from_request);
  encode_member(out, "web_app_name", value.web_app_name);
  encode_member(out, "from_attachment_menu", value.from_attachment_menu);
  out.end_object();
}

void decode(json_reader& in, WriteAccessAllowed& value) {
  static constexpr json_member_table members({
      {"from_request", decode_field<&WriteAccessAllowed::from_request>},
      {"web_app_name", decode_field<&WriteAccessAllowed::web_app_name>},
      {"from_attachment_menu", decode_field<&WriteAccessAllowed::from_attachment_menu>},
  });
  decode_members(in, &value, members);
}

VideoChatScheduled::VideoChatScheduled() = default;
VideoChatScheduled::VideoChatScheduled(std::chrono::sys_seconds start_date)
    : start_date(start_date) {}
VideoChatScheduled::VideoChatScheduled(const VideoChatScheduled&) = default;
VideoChatScheduled::VideoChatScheduled(VideoChatScheduled&&) noexcept = default;
VideoChatScheduled& VideoChatScheduled::operator=(const VideoChatScheduled& other) {
  return *this = VideoChatScheduled(other);
}
VideoChatScheduled& VideoChatScheduled::operator=(VideoChatScheduled&& other) noexcept {
  return replace_value(*this, other);
}
VideoChatScheduled::~VideoChatScheduled() = default;
bool VideoChatScheduled::operator==(const VideoChatScheduled& other) const {
  return start_date == other.start_date;
}

void encode(json_writer& out, const VideoChatScheduled& value) {
  out.begin_object();
  encode_member(out, "start_date", value.start_date);
  out.end_object();
}

void decode(json_reader& in, VideoChatScheduled& value) {
  static constexpr json_member_table members({
      {"start_date", decode_field<&VideoChatScheduled::start_date>},
  });
  decode_members(in, &value, members);
}

VideoChatStarted::VideoChatStarted() = default;
VideoChatStarted::VideoChatStarted(const VideoChatStarted&) = default;
VideoChatStarted::VideoChatStarted(VideoChatStarted&&) noexcept = default;
VideoChatStarted& VideoChatStarted::operator=(const VideoChatStarted& other) {
  return *this = VideoChatStarted(other);
}
VideoChatStarted& VideoChatStarted::operator=(VideoChatStarted&& other) noexcept {
  return replace_value(*this, other);
}
VideoChatStarted::~VideoChatStarted() = default;
bool VideoChatStarted::operator==(const VideoChatStarted&) const {
  return true;
}

void encode(json_writer& out, const VideoChatStarted& /*value*/) {
  out.begin_object();
  out.end_object();
}

void decode(json_reader& in, VideoChatStarted& /*value*/) {
  decode_no_members(in);
}

VideoChatEnded::VideoChatEnded() = default;
VideoChatEnded::VideoChatEnded(std::int64_t duration)
    : duration(duration) {}
VideoChatEnded::VideoChatEnded(const VideoChatEnded&) = default;
VideoChatEnded::VideoChatEnded(VideoChatEnded&&) noexcept = default;
VideoChatEnded& VideoChatEnded::operator=(const VideoChatEnded& other) {
  return *this = VideoChatEnded(other);
}
VideoChatEnded& VideoChatEnded::operator=(VideoChatEnded&& other) noexcept {
  return replace_value(*this, other);
}
VideoChatEnded::~VideoChatEnded() = default;
bool VideoChatEnded::operator==(const VideoChatEnded& other) const {
  return duration == other.duration;
}

void encode(json_writer& out, const VideoChatEnded& value) {
  out.begin_object();
  encode_member(out, "duration", value.duration);
  out.end_object();
}

void decode(json_reader& in, VideoChatEnded& value) {
  static constexpr json_member_table members({
      {"duration", decode_field<&VideoChatEnded::duration>},
  });
  decode_members(in, &value, members);
}

VideoChatParticipantsInvited::VideoChatParticipantsInvited() = default;
VideoChatParticipantsInvited::VideoChatParticipantsInvited(std::vector<User> users)
    : users(std::move(users)) {}
VideoChatParticipantsInvited::VideoChatParticipantsInvited(const VideoChatParticipantsInvited&) = default;
VideoChatParticipantsInvited::VideoChatParticipantsInvited(VideoChatParticipantsInvited&&) noexcept = default;
VideoChatParticipantsInvited& VideoChatParticipantsInvited::operator=(const VideoChatParticipantsInvited& other) {
  return *this = VideoChatParticipantsInvited(other);
}
VideoChatParticipantsInvited& VideoChatParticipantsInvited::operator=(VideoChatParticipantsInvited&& other) noexcept {
  return replace_value(*this, other);
}
VideoChatParticipantsInvited::~VideoChatParticipantsInvited() = default;
bool VideoChatParticipantsInvited::operator==(const VideoChatParticipantsInvited& other) const {
  return users == other.users;
}

void encode(json_writer& out, const VideoChatParticipantsInvited& value) {
  out.begin_object();
  encode_member(out, "users", value.users);
  out.end_object();
}

void decode(json_reader& in, VideoChatParticipantsInvited& value) {
  static constexpr json_member_table members({
      {"users", decode_field<&VideoChatParticipantsInvited::users>},
  });
  decode_members(in, &value, members);
}

PaidMessagePriceChanged::PaidMessagePriceChanged() = default;
PaidMessagePriceChanged::PaidMessagePriceChanged(std::int64_t paid_message_star_count)
    : paid_message_star_count(paid_message_star_count) {}
PaidMessagePriceChanged::PaidMessagePriceChanged(const PaidMessagePriceChanged&) = default;
PaidMessagePriceChanged::PaidMessagePriceChanged(PaidMessagePriceChanged&&) noexcept = default;
PaidMessagePriceChanged& PaidMessagePriceChanged::operator=(const PaidMessagePriceChanged& other) {
  return *this = PaidMessagePriceChanged(other);
}
PaidMessagePriceChanged& PaidMessagePriceChanged::operator=(PaidMessagePriceChanged&& other) noexcept {
  return replace_value(*this, other);
}
PaidMessagePriceChanged::~PaidMessagePriceChanged() = default;
bool PaidMessagePriceChanged::operator==(const PaidMessagePriceChanged& other) const {
  return paid_message_star_count == other.paid_message_star_count;
}

void encode(json_writer& out, const PaidMessagePriceChanged& value) {
  out.begin_object();
  encode_member(out, "paid_message_star_count", value.paid_message_star_count);
  out.end_object();
}

void decode(json_reader& in, PaidMessagePriceChanged& value) {
  static constexpr json_member_table members({
      {"paid_message_star_count", decode_field<&PaidMessagePriceChanged::paid_message_star_count>},
  });
  decode_members(in, &value, members);
}

DirectMessagePriceChanged::DirectMessagePriceChanged() = default;
DirectMessagePriceChanged::DirectMessagePriceChanged(bool are_direct_messages_enabled)
    : are_direct_messages_enabled(are_direct_messages_enabled) {}
DirectMessagePriceChanged::DirectMessagePriceChanged(const DirectMessagePriceChanged&) = default;
DirectMessagePriceChanged::DirectMessagePriceChanged(DirectMessagePriceChanged&&) noexcept = default;
DirectMessagePriceChanged& DirectMessagePriceChanged::operator=(const DirectMessagePriceChanged& other) {
  return *this = DirectMessagePriceChanged(other);
}
DirectMessagePriceChanged& DirectMessagePriceChanged::operator=(DirectMessagePriceChanged&& other) noexcept {
  return replace_value(*this, other);
}
DirectMessagePriceChanged::~DirectMessagePriceChanged() = default;
bool DirectMessagePriceChanged::operator==(const DirectMessagePriceChanged& other) const {
  return are_direct_messages_enabled == other.are_direct_messages_enabled &&
         direct_message_star_count == other.direct_message_star_count;
}

void encode(json_writer& out, const DirectMessagePriceChanged& value) {
  out.begin_object();
  encode_member(out, "are_direct_messages_enabled", value.are_direct_messages_enabled);
  encode_member(out, "direct_message_star_count", value.direct_message_star_count);
  out.end_object();
}

void decode(json_reader& in, DirectMessagePriceChanged& value) {
  static constexpr json_member_table members({
      {"are_direct_messages_enabled", decode_field<&DirectMessagePriceChanged::are_direct_messages_enabled>},
      {"direct_message_star_count", decode_field<&DirectMessagePriceChanged::direct_message_star_count>},
  });
  decode_members(in, &value, members);
}

SuggestedPostApproved::SuggestedPostApproved() = default;
SuggestedPostApproved::SuggestedPostApproved(std::chrono::sys_seconds send_date)
    : send_date(send_date) {}
SuggestedPostApproved::SuggestedPostApproved(const SuggestedPostApproved&) = default;
SuggestedPostApproved::SuggestedPostApproved(SuggestedPostApproved&&) noexcept = default;
SuggestedPostApproved& SuggestedPostApproved::operator=(const SuggestedPostApproved& other) {
  return *this = SuggestedPostApproved(other);
}
SuggestedPostApproved& SuggestedPostApproved::operator=(SuggestedPostApproved&& other) noexcept {
  return replace_value(*this, other);
}
SuggestedPostApproved::~SuggestedPostApproved() = default;
bool SuggestedPostApproved::operator==(const SuggestedPostApproved& other) const {
  return suggested_post_message == other.suggested_post_message &&
         price == other.price &&
         send_date == other.send_date;
}

void encode(json_writer& out, const SuggestedPostApproved& value) {
  out.begin_object();
  encode_member(out, "suggested_post_message", value.suggested_post_message);
  encode_member(out, "price", value.price);
  encode_member(out, "send_date", value.send_date);
  out.end_object();
}

void decode(json_reader& in, SuggestedPostApproved& value) {
  static constexpr json_member_table members({
      {"suggested_post_message", decode_field<&SuggestedPostApproved::suggested_post_message>},
      {"price", decode_field<&SuggestedPostApproved::price>},
      {"send_date", decode_field<&SuggestedPostApproved::send_date>},
  });
  decode_members(in, &value, members);
}

SuggestedPostApprovalFailed::SuggestedPostApprovalFailed() = default;
SuggestedPostApprovalFailed::SuggestedPostApprovalFailed(SuggestedPostPrice price)
    : price(std::move(price)) {}
SuggestedPostApprovalFailed::SuggestedPostApprovalFailed(const SuggestedPostApprovalFailed&) = default;
SuggestedPostApprovalFailed::SuggestedPostApprovalFailed(SuggestedPostApprovalFailed&&) noexcept = default;
SuggestedPostApprovalFailed& SuggestedPostApprovalFailed::operator=(const SuggestedPostApprovalFailed& other) {
  return *this = SuggestedPostApprovalFailed(other);
}
SuggestedPostApprovalFailed& SuggestedPostApprovalFailed::operator=(SuggestedPostApprovalFailed&& other) noexcept {
  return replace_value(*this, other);
}
SuggestedPostApprovalFailed::~SuggestedPostApprovalFailed() = default;
bool SuggestedPostApprovalFailed::operator==(const SuggestedPostApprovalFailed& other) const {
  return suggested_post_message == other.suggested_post_message &&
         price == other.price;
}

void encode(json_writer& out, const SuggestedPostApprovalFailed& value) {
  out.begin_object();
  encode_member(out, "suggested_post_message", value.suggested_post_message);
  encode_member(out, "price", value.price);
  out.end_object();
}

void decode(json_reader& in, SuggestedPostApprovalFailed& value) {
  static constexpr json_member_table members({
      {"suggested_post_message", decode_field<&SuggestedPostApprovalFailed::suggested_post_message>},
      {"price", decode_field<&SuggestedPostApprovalFailed::price>},
  });
  decode_members(in, &value, members);
}

SuggestedPostDeclined::SuggestedPostDeclined() = default;
SuggestedPostDeclined::SuggestedPostDeclined(const SuggestedPostDeclined&) = default;
SuggestedPostDeclined::SuggestedPostDeclined(SuggestedPostDeclined&&) noexcept = default;
SuggestedPostDeclined& SuggestedPostDeclined::operator=(const SuggestedPostDeclined& other) {
  return *this = SuggestedPostDeclined(other);
}
SuggestedPostDeclined& SuggestedPostDeclined::operator=(SuggestedPostDeclined&& other) noexcept {
  return replace_value(*this, other);
}
SuggestedPostDeclined::~SuggestedPostDeclined() = default;
bool SuggestedPostDeclined::operator==(const SuggestedPostDeclined& other) const {
  return suggested_post_message == other.suggested_post_message &&
         comment == other.comment;
}

void encode(json_writer& out, const SuggestedPostDeclined& value) {
  out.begin_object();
  encode_member(out, "suggested_post_message", value.suggested_post_message);
  encode_member(out, "comment", value.comment);
  out.end_object();
}

void decode(json_reader& in, SuggestedPostDeclined& value) {
  static constexpr json_member_table members({
      {"suggested_post_message", decode_field<&SuggestedPostDeclined::suggested_post_message>},
      {"comment", decode_field<&SuggestedPostDeclined::comment>},
  });
  decode_members(in, &value, members);
}

SuggestedPostPaid::SuggestedPostPaid() = default;
SuggestedPostPaid::SuggestedPostPaid(PriceCurrency currency)
    : currency(std::move(currency)) {}
SuggestedPostPaid::SuggestedPostPaid(const SuggestedPostPaid&) = default;
SuggestedPostPaid::SuggestedPostPaid(SuggestedPostPaid&&) noexcept = default;
SuggestedPostPaid& SuggestedPostPaid::operator=(const SuggestedPostPaid& other) {
  return *this = SuggestedPostPaid(other);
}
SuggestedPostPaid& SuggestedPostPaid::operator=(SuggestedPostPaid&& other) noexcept {
  return replace_value(*this, other);
}
SuggestedPostPaid::~SuggestedPostPaid() = default;
bool SuggestedPostPaid::operator==(const SuggestedPostPaid& other) const {
  return suggested_post_message == other.suggested_post_message &&
         currency == other.currency &&
         amount == other.amount &&
         star_amount == other.star_amount;
}

void encode(json_writer& out, const SuggestedPostPaid& value) {
  out.begin_object();
  encode_member(out, "suggested_post_message", value.suggested_post_message);
  encode_member(out, "currency", value.currency);
  encode_member(out, "amount", value.amount);
  encode_member(out, "star_amount", value.star_amount);
  out.end_object();
}

void decode(json_reader& in, SuggestedPostPaid& value) {
  static constexpr json_member_table members({
      {"suggested_post_message", decode_field<&SuggestedPostPaid::suggested_post_message>},
      {"currency", decode_field<&SuggestedPostPaid::currency>},
      {"amount", decode_field<&SuggestedPostPaid::amount>},
      {"star_amount", decode_field<&SuggestedPostPaid::star_amount>},
  });
  decode_members(in, &value, members);
}

SuggestedPostRefunded::SuggestedPostRefunded() = default;
SuggestedPostRefunded::SuggestedPostRefunded(SuggestedPostRefundReason reason)
    : reason(std::move(reason)) {}
SuggestedPostRefunded::SuggestedPostRefunded(const SuggestedPostRefunded&) = default;
SuggestedPostRefunded::SuggestedPostRefunded(SuggestedPostRefunded&&) noexcept = default;
SuggestedPostRefunded& SuggestedPostRefunded::operator=(const SuggestedPostRefunded& other) {
  return *this = SuggestedPostRefunded(other);
}
SuggestedPostRefunded& SuggestedPostRefunded::operator=(SuggestedPostRefunded&& other) noexcept {
  return replace_value(*this, other);
}
SuggestedPostRefunded::~SuggestedPostRefunded() = default;
bool SuggestedPostRefunded::operator==(const SuggestedPostRefunded& other) const {
  return suggested_post_message == other.suggested_post_message &&
         reason == other.reason;
}

void encode(json_writer& out, const SuggestedPostRefunded& value) {
  out.begin_object();
  encode_member(out, "suggested_post_message", value.suggested_post_message);
  encode_member(out, "reason", value.reason);
  out.end_object();
}

void decode(json_reader& in, SuggestedPostRefunded& value) {
  static constexpr json_member_table members({
      {"suggested_post_message", decode_field<&SuggestedPostRefunded::suggested_post_message>},
      {"reason", decode_field<&SuggestedPostRefunded::reason>},
  });
  decode_members(in, &value, members);
}

SuggestedPostPrice::SuggestedPostPrice() = default;
SuggestedPostPrice::SuggestedPostPrice(PriceCurrency currency, std::int64_t amount)
    : currency(std::move(currency)), amount(amount) {}
SuggestedPostPrice::SuggestedPostPrice(const SuggestedPostPrice&) = default;
SuggestedPostPrice::SuggestedPostPrice(SuggestedPostPrice&&) noexcept = default;
SuggestedPostPrice& SuggestedPostPrice::operator=(const SuggestedPostPrice& other) {
  return *this = SuggestedPostPrice(other);
}
SuggestedPostPrice& SuggestedPostPrice::operator=(SuggestedPostPrice&& other) noexcept {
  return replace_value(*this, other);
}
SuggestedPostPrice::~SuggestedPostPrice() = default;
bool SuggestedPostPrice::operator==(const SuggestedPostPrice& other) const {
  return currency == other.currency &&
         amount == other.amount;
}

void encode(json_writer& out, const SuggestedPostPrice& value) {
  out.begin_object();
  encode_member(out, "currency", value.currency);
  encode_member(out, "amount", value.amount);
  out.end_object();
}

void decode(json_reader& in, SuggestedPostPrice& value) {
  static constexpr json_member_table members({
      {"currency", decode_field<&SuggestedPostPrice::currency>},
      {"amount", decode_field<&SuggestedPostPrice::amount>},
  });
  decode_members(in, &value, members);
}

SuggestedPostInfo::SuggestedPostInfo() = default;
SuggestedPostInfo::SuggestedPostInfo(SuggestedPostState state)
    : state(std::move(state)) {}
SuggestedPostInfo::SuggestedPostInfo(const SuggestedPostInfo&) = default;
SuggestedPostInfo::SuggestedPostInfo(SuggestedPostInfo&&) noexcept = default;
SuggestedPostInfo& SuggestedPostInfo::operator=(const SuggestedPostInfo& other) {
  return *this = SuggestedPostInfo(other);
}
SuggestedPostInfo& SuggestedPostInfo::operator=(SuggestedPostInfo&& other) noexcept {
  return replace_value(*this, other);
}
SuggestedPostInfo::~SuggestedPostInfo() = default;
bool SuggestedPostInfo::operator==(const SuggestedPostInfo& other) const {
  return state == other.state &&
         price == other.price &&
         send_date == other.send_date;
}

void encode(json_writer& out, const SuggestedPostInfo& value) {
  out.begin_object();
  encode_member(out, "state", value.state);
  encode_member(out, "price", value.price);
  encode_member(out, "send_date", value.send_date);
  out.end_object();
}

void decode(json_reader& in, SuggestedPostInfo& value) {
  static constexpr json_member_table members({
      {"state", decode_field<&SuggestedPostInfo::state>},
      {"price", decode_field<&SuggestedPostInfo::price>},
      {"send_date", decode_field<&SuggestedPostInfo::send_date>},
  });
  decode_members(in, &value, members);
}

SuggestedPostParameters::SuggestedPostParameters() = default;
SuggestedPostParameters::SuggestedPostParameters(const SuggestedPostParameters&) = default;
SuggestedPostParameters::SuggestedPostParameters(SuggestedPostParameters&&) noexcept = default;
SuggestedPostParameters& SuggestedPostParameters::operator=(const SuggestedPostParameters& other) {
  return *this = SuggestedPostParameters(other);
}
SuggestedPostParameters& SuggestedPostParameters::operator=(SuggestedPostParameters&& other) noexcept {
  return replace_value(*this, other);
}
SuggestedPostParameters::~SuggestedPostParameters() = default;
bool SuggestedPostParameters::operator==(const SuggestedPostParameters& other) const {
  return price == other.price &&
         send_date == other.send_date;
}
SuggestedPostParameters& SuggestedPostParameters::with_price(SuggestedPostPrice value) & {
  this->price = std::move(value);
  return *this;
}
SuggestedPostParameters&& SuggestedPostParameters::with_price(SuggestedPostPrice value) && {
  return std::move(with_price(std::move(value)));
}
SuggestedPostParameters& SuggestedPostParameters::with_send_date(std::chrono::sys_seconds value) & {
  this->send_date = value;
  return *this;
}
SuggestedPostParameters&& SuggestedPostParameters::with_send_date(std::chrono::sys_seconds value) && {
  return std::move(with_send_date(value));
}

void encode(json_writer& out, const SuggestedPostParameters& value) {
  out.begin_object();
  encode_member(out, "price", value.price);
  encode_member(out, "send_date", value.send_date);
  out.end_object();
}

void decode(json_reader& in, SuggestedPostParameters& value) {
  static constexpr json_member_table members({
      {"price", decode_field<&SuggestedPostParameters::price>},
      {"send_date", decode_field<&SuggestedPostParameters::send_date>},
  });
  decode_members(in, &value, members);
}

ForumTopic::ForumTopic() = default;
ForumTopic::ForumTopic(std::int64_t message_thread_id, std::string name, std::int64_t icon_color)
    : message_thread_id(message_thread_id), name(std::move(name)), icon_color(icon_color) {}
ForumTopic::ForumTopic(const ForumTopic&) = default;
ForumTopic::ForumTopic(ForumTopic&&) noexcept = default;
ForumTopic& ForumTopic::operator=(const ForumTopic& other) {
  return *this = ForumTopic(other);
}
ForumTopic& ForumTopic::operator=(ForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
ForumTopic::~ForumTopic() = default;
bool ForumTopic::operator==(const ForumTopic& other) const {
  return message_thread_id == other.message_thread_id &&
         name == other.name &&
         icon_color == other.icon_color &&
         icon_custom_emoji_id == other.icon_custom_emoji_id &&
         is_name_implicit == other.is_name_implicit;
}

void encode(json_writer& out, const ForumTopic& value) {
  out.begin_object();
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "name", value.name);
  encode_member(out, "icon_color", value.icon_color);
  encode_member(out, "icon_custom_emoji_id", value.icon_custom_emoji_id);
  encode_member(out, "is_name_implicit", value.is_name_implicit);
  out.end_object();
}

void decode(json_reader& in, ForumTopic& value) {
  static constexpr json_member_table members({
      {"message_thread_id", decode_field<&ForumTopic::message_thread_id>},
      {"name", decode_field<&ForumTopic::name>},
      {"icon_color", decode_field<&ForumTopic::icon_color>},
      {"icon_custom_emoji_id", decode_field<&ForumTopic::icon_custom_emoji_id>},
      {"is_name_implicit", decode_field<&ForumTopic::is_name_implicit>},
  });
  decode_members(in, &value, members);
}

ChatOwnerLeft::ChatOwnerLeft() = default;
ChatOwnerLeft::ChatOwnerLeft(const ChatOwnerLeft&) = default;
ChatOwnerLeft::ChatOwnerLeft(ChatOwnerLeft&&) noexcept = default;
ChatOwnerLeft& ChatOwnerLeft::operator=(const ChatOwnerLeft& other) {
  return *this = ChatOwnerLeft(other);
}
ChatOwnerLeft& ChatOwnerLeft::operator=(ChatOwnerLeft&& other) noexcept {
  return replace_value(*this, other);
}
ChatOwnerLeft::~ChatOwnerLeft() = default;
bool ChatOwnerLeft::operator==(const ChatOwnerLeft& other) const {
  return new_owner == other.new_owner;
}

void encode(json_writer& out, const ChatOwnerLeft& value) {
  out.begin_object();
  encode_member(out, "new_owner", value.new_owner);
  out.end_object();
}

void decode(json_reader& in, ChatOwnerLeft& value) {
  static constexpr json_member_table members({
      {"new_owner", decode_field<&ChatOwnerLeft::new_owner>},
  });
  decode_members(in, &value, members);
}

ChatOwnerChanged::ChatOwnerChanged() = default;
ChatOwnerChanged::ChatOwnerChanged(User new_owner)
    : new_owner(std::move(new_owner)) {}
ChatOwnerChanged::ChatOwnerChanged(const ChatOwnerChanged&) = default;
ChatOwnerChanged::ChatOwnerChanged(ChatOwnerChanged&&) noexcept = default;
ChatOwnerChanged& ChatOwnerChanged::operator=(const ChatOwnerChanged& other) {
  return *this = ChatOwnerChanged(other);
}
ChatOwnerChanged& ChatOwnerChanged::operator=(ChatOwnerChanged&& other) noexcept {
  return replace_value(*this, other);
}
ChatOwnerChanged::~ChatOwnerChanged() = default;
bool ChatOwnerChanged::operator==(const ChatOwnerChanged& other) const {
  return new_owner == other.new_owner;
}

void encode(json_writer& out, const ChatOwnerChanged& value) {
  out.begin_object();
  encode_member(out, "new_owner", value.new_owner);
  out.end_object();
}

void decode(json_reader& in, ChatOwnerChanged& value) {
  static constexpr json_member_table members({
      {"new_owner", decode_field<&ChatOwnerChanged::new_owner>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
