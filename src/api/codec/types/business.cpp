// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/business.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/sticker.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

BusinessIntro::BusinessIntro() = default;
BusinessIntro::BusinessIntro(const BusinessIntro&) = default;
BusinessIntro::BusinessIntro(BusinessIntro&&) noexcept = default;
BusinessIntro& BusinessIntro::operator=(const BusinessIntro& other) {
  return *this = BusinessIntro(other);
}
BusinessIntro& BusinessIntro::operator=(BusinessIntro&& other) noexcept {
  return replace_value(*this, other);
}
BusinessIntro::~BusinessIntro() = default;
bool BusinessIntro::operator==(const BusinessIntro& other) const {
  return title == other.title &&
         message == other.message &&
         sticker == other.sticker;
}

void encode(json_writer& out, const BusinessIntro& value) {
  out.begin_object();
  encode_member(out, "title", value.title);
  encode_member(out, "message", value.message);
  encode_member(out, "sticker", value.sticker);
  out.end_object();
}

void decode(json_reader& in, BusinessIntro& value) {
  static constexpr json_member_table members({
      {"title", decode_field<&BusinessIntro::title>},
      {"message", decode_field<&BusinessIntro::message>},
      {"sticker", decode_field<&BusinessIntro::sticker>},
  });
  decode_members(in, &value, members);
}

BusinessLocation::BusinessLocation() = default;
BusinessLocation::BusinessLocation(std::string address)
    : address(std::move(address)) {}
BusinessLocation::BusinessLocation(const BusinessLocation&) = default;
BusinessLocation::BusinessLocation(BusinessLocation&&) noexcept = default;
BusinessLocation& BusinessLocation::operator=(const BusinessLocation& other) {
  return *this = BusinessLocation(other);
}
BusinessLocation& BusinessLocation::operator=(BusinessLocation&& other) noexcept {
  return replace_value(*this, other);
}
BusinessLocation::~BusinessLocation() = default;
bool BusinessLocation::operator==(const BusinessLocation& other) const {
  return address == other.address &&
         location == other.location;
}

void encode(json_writer& out, const BusinessLocation& value) {
  out.begin_object();
  encode_member(out, "address", value.address);
  encode_member(out, "location", value.location);
  out.end_object();
}

void decode(json_reader& in, BusinessLocation& value) {
  static constexpr json_member_table members({
      {"address", decode_field<&BusinessLocation::address>},
      {"location", decode_field<&BusinessLocation::location>},
  });
  decode_members(in, &value, members);
}

BusinessOpeningHoursInterval::BusinessOpeningHoursInterval() = default;
BusinessOpeningHoursInterval::BusinessOpeningHoursInterval(std::int64_t opening_minute,
                                                           std::int64_t closing_minute)
    : opening_minute(opening_minute), closing_minute(closing_minute) {}
BusinessOpeningHoursInterval::BusinessOpeningHoursInterval(const BusinessOpeningHoursInterval&) = default;
BusinessOpeningHoursInterval::BusinessOpeningHoursInterval(BusinessOpeningHoursInterval&&) noexcept = default;
BusinessOpeningHoursInterval& BusinessOpeningHoursInterval::operator=(const BusinessOpeningHoursInterval& other) {
  return *this = BusinessOpeningHoursInterval(other);
}
BusinessOpeningHoursInterval& BusinessOpeningHoursInterval::operator=(BusinessOpeningHoursInterval&& other) noexcept {
  return replace_value(*this, other);
}
BusinessOpeningHoursInterval::~BusinessOpeningHoursInterval() = default;
bool BusinessOpeningHoursInterval::operator==(const BusinessOpeningHoursInterval& other) const {
  return opening_minute == other.opening_minute &&
         closing_minute == other.closing_minute;
}

void encode(json_writer& out, const BusinessOpeningHoursInterval& value) {
  out.begin_object();
  encode_member(out, "opening_minute", value.opening_minute);
  encode_member(out, "closing_minute", value.closing_minute);
  out.end_object();
}

void decode(json_reader& in, BusinessOpeningHoursInterval& value) {
  static constexpr json_member_table members({
      {"opening_minute", decode_field<&BusinessOpeningHoursInterval::opening_minute>},
      {"closing_minute", decode_field<&BusinessOpeningHoursInterval::closing_minute>},
  });
  decode_members(in, &value, members);
}

BusinessOpeningHours::BusinessOpeningHours() = default;
BusinessOpeningHours::BusinessOpeningHours(std::string time_zone_name,
                                           std::vector<BusinessOpeningHoursInterval> opening_hours)
    : time_zone_name(std::move(time_zone_name)), opening_hours(std::move(opening_hours)) {}
BusinessOpeningHours::BusinessOpeningHours(const BusinessOpeningHours&) = default;
BusinessOpeningHours::BusinessOpeningHours(BusinessOpeningHours&&) noexcept = default;
BusinessOpeningHours& BusinessOpeningHours::operator=(const BusinessOpeningHours& other) {
  return *this = BusinessOpeningHours(other);
}
BusinessOpeningHours& BusinessOpeningHours::operator=(BusinessOpeningHours&& other) noexcept {
  return replace_value(*this, other);
}
BusinessOpeningHours::~BusinessOpeningHours() = default;
bool BusinessOpeningHours::operator==(const BusinessOpeningHours& other) const {
  return time_zone_name == other.time_zone_name &&
         opening_hours == other.opening_hours;
}

void encode(json_writer& out, const BusinessOpeningHours& value) {
  out.begin_object();
  encode_member(out, "time_zone_name", value.time_zone_name);
  encode_member(out, "opening_hours", value.opening_hours);
  out.end_object();
}

void decode(json_reader& in, BusinessOpeningHours& value) {
  static constexpr json_member_table members({
      {"time_zone_name", decode_field<&BusinessOpeningHours::time_zone_name>},
      {"opening_hours", decode_field<&BusinessOpeningHours::opening_hours>},
  });
  decode_members(in, &value, members);
}

BusinessBotRights::BusinessBotRights() = default;
BusinessBotRights::BusinessBotRights(const BusinessBotRights&) = default;
BusinessBotRights::BusinessBotRights(BusinessBotRights&&) noexcept = default;
BusinessBotRights& BusinessBotRights::operator=(const BusinessBotRights& other) {
  return *this = BusinessBotRights(other);
}
BusinessBotRights& BusinessBotRights::operator=(BusinessBotRights&& other) noexcept {
  return replace_value(*this, other);
}
BusinessBotRights::~BusinessBotRights() = default;
bool BusinessBotRights::operator==(const BusinessBotRights& other) const {
  return can_reply == other.can_reply &&
         can_read_messages == other.can_read_messages &&
         can_delete_sent_messages == other.can_delete_sent_messages &&
         can_delete_all_messages == other.can_delete_all_messages &&
         can_edit_name == other.can_edit_name &&
         can_edit_bio == other.can_edit_bio &&
         can_edit_profile_photo == other.can_edit_profile_photo &&
         can_edit_username == other.can_edit_username &&
         can_change_gift_settings == other.can_change_gift_settings &&
         can_view_gifts_and_stars == other.can_view_gifts_and_stars &&
         can_convert_gifts_to_stars == other.can_convert_gifts_to_stars &&
         can_transfer_and_upgrade_gifts == other.can_transfer_and_upgrade_gifts &&
         can_transfer_stars == other.can_transfer_stars &&
         can_manage_stories == other.can_manage_stories;
}

void encode(json_writer& out, const BusinessBotRights& value) {
  out.begin_object();
  encode_member(out, "can_reply", value.can_reply);
  encode_member(out, "can_read_messages", value.can_read_messages);
  encode_member(out, "can_delete_sent_messages", value.can_delete_sent_messages);
  encode_member(out, "can_delete_all_messages", value.can_delete_all_messages);
  encode_member(out, "can_edit_name", value.can_edit_name);
  encode_member(out, "can_edit_bio", value.can_edit_bio);
  encode_member(out, "can_edit_profile_photo", value.can_edit_profile_photo);
  encode_member(out, "can_edit_username", value.can_edit_username);
  encode_member(out, "can_change_gift_settings", value.can_change_gift_settings);
  encode_member(out, "can_view_gifts_and_stars", value.can_view_gifts_and_stars);
  encode_member(out, "can_convert_gifts_to_stars", value.can_convert_gifts_to_stars);
  encode_member(out, "can_transfer_and_upgrade_gifts", value.can_transfer_and_upgrade_gifts);
  encode_member(out, "can_transfer_stars", value.can_transfer_stars);
  encode_member(out, "can_manage_stories", value.can_manage_stories);
  out.end_object();
}

void decode(json_reader& in, BusinessBotRights& value) {
  static constexpr json_member_table members({
      {"can_reply", decode_field<&BusinessBotRights::can_reply>},
      {"can_read_messages", decode_field<&BusinessBotRights::can_read_messages>},
      {"can_delete_sent_messages", decode_field<&BusinessBotRights::can_delete_sent_messages>},
      {"can_delete_all_messages", decode_field<&BusinessBotRights::can_delete_all_messages>},
      {"can_edit_name", decode_field<&BusinessBotRights::can_edit_name>},
      {"can_edit_bio", decode_field<&BusinessBotRights::can_edit_bio>},
      {"can_edit_profile_photo", decode_field<&BusinessBotRights::can_edit_profile_photo>},
      {"can_edit_username", decode_field<&BusinessBotRights::can_edit_username>},
      {"can_change_gift_settings", decode_field<&BusinessBotRights::can_change_gift_settings>},
      {"can_view_gifts_and_stars", decode_field<&BusinessBotRights::can_view_gifts_and_stars>},
      {"can_convert_gifts_to_stars", decode_field<&BusinessBotRights::can_convert_gifts_to_stars>},
      {"can_transfer_and_upgrade_gifts", decode_field<&BusinessBotRights::can_transfer_and_upgrade_gifts>},
      {"can_transfer_stars", decode_field<&BusinessBotRights::can_transfer_stars>},
      {"can_manage_stories", decode_field<&BusinessBotRights::can_manage_stories>},
  });
  decode_members(in, &value, members);
}

BusinessConnection::BusinessConnection() = default;
BusinessConnection::BusinessConnection(std::string id, User user, std::int64_t user_chat_id,
                                       std::chrono::sys_seconds date, bool is_enabled)
    : id(std::move(id)), user(std::move(user)), user_chat_id(user_chat_id), date(date),
      is_enabled(is_enabled) {}
BusinessConnection::BusinessConnection(const BusinessConnection&) = default;
BusinessConnection::BusinessConnection(BusinessConnection&&) noexcept = default;
BusinessConnection& BusinessConnection::operator=(const BusinessConnection& other) {
  return *this = BusinessConnection(other);
}
BusinessConnection& BusinessConnection::operator=(BusinessConnection&& other) noexcept {
  return replace_value(*this, other);
}
BusinessConnection::~BusinessConnection() = default;
bool BusinessConnection::operator==(const BusinessConnection& other) const {
  return id == other.id &&
         user == other.user &&
         user_chat_id == other.user_chat_id &&
         date == other.date &&
         rights == other.rights &&
         is_enabled == other.is_enabled;
}

void encode(json_writer& out, const BusinessConnection& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "user", value.user);
  encode_member(out, "user_chat_id", value.user_chat_id);
  encode_member(out, "date", value.date);
  encode_member(out, "rights", value.rights);
  encode_member(out, "is_enabled", value.is_enabled);
  out.end_object();
}

void decode(json_reader& in, BusinessConnection& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&BusinessConnection::id>},
      {"user", decode_field<&BusinessConnection::user>},
      {"user_chat_id", decode_field<&BusinessConnection::user_chat_id>},
      {"date", decode_field<&BusinessConnection::date>},
      {"rights", decode_field<&BusinessConnection::rights>},
      {"is_enabled", decode_field<&BusinessConnection::is_enabled>},
  });
  decode_members(in, &value, members);
}

BusinessMessagesDeleted::BusinessMessagesDeleted() = default;
BusinessMessagesDeleted::BusinessMessagesDeleted(std::string business_connection_id, Chat chat,
                                                 std::vector<std::int64_t> message_ids)
    : business_connection_id(std::move(business_connection_id)), chat(std::move(chat)),
      message_ids(std::move(message_ids)) {}
BusinessMessagesDeleted::BusinessMessagesDeleted(const BusinessMessagesDeleted&) = default;
BusinessMessagesDeleted::BusinessMessagesDeleted(BusinessMessagesDeleted&&) noexcept = default;
BusinessMessagesDeleted& BusinessMessagesDeleted::operator=(const BusinessMessagesDeleted& other) {
  return *this = BusinessMessagesDeleted(other);
}
BusinessMessagesDeleted& BusinessMessagesDeleted::operator=(BusinessMessagesDeleted&& other) noexcept {
  return replace_value(*this, other);
}
BusinessMessagesDeleted::~BusinessMessagesDeleted() = default;
bool BusinessMessagesDeleted::operator==(const BusinessMessagesDeleted& other) const {
  return business_connection_id == other.business_connection_id &&
         chat == other.chat &&
         message_ids == other.message_ids;
}

void encode(json_writer& out, const BusinessMessagesDeleted& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat", value.chat);
  encode_member(out, "message_ids", value.message_ids);
  out.end_object();
}

void decode(json_reader& in, BusinessMessagesDeleted& value) {
  static constexpr json_member_table members({
      {"business_connection_id", decode_field<&BusinessMessagesDeleted::business_connection_id>},
      {"chat", decode_field<&BusinessMessagesDeleted::chat>},
      {"message_ids", decode_field<&BusinessMessagesDeleted::message_ids>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
