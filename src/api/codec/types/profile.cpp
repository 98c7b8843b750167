// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/profile.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/business.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/api/types/gift.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/reaction.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

ChatFullInfo::ChatFullInfo() = default;
ChatFullInfo::ChatFullInfo(std::int64_t id, ChatType type, std::int64_t accent_color_id,
                           std::int64_t max_reaction_count, AcceptedGiftTypes accepted_gift_types)
    : id(id), type(std::move(type)), accent_color_id(accent_color_id),
      max_reaction_count(max_reaction_count), accepted_gift_types(std::move(accepted_gift_types)) {}
ChatFullInfo::ChatFullInfo(const ChatFullInfo&) = default;
ChatFullInfo::ChatFullInfo(ChatFullInfo&&) noexcept = default;
ChatFullInfo& ChatFullInfo::operator=(const ChatFullInfo& other) {
  return *this = ChatFullInfo(other);
}
ChatFullInfo& ChatFullInfo::operator=(ChatFullInfo&& other) noexcept {
  return replace_value(*this, other);
}
ChatFullInfo::~ChatFullInfo() = default;
bool ChatFullInfo::operator==(const ChatFullInfo& other) const {
  return id == other.id &&
         type == other.type &&
         title == other.title &&
         username == other.username &&
         first_name == other.first_name &&
         last_name == other.last_name &&
         is_forum == other.is_forum &&
         is_direct_messages == other.is_direct_messages &&
         accent_color_id == other.accent_color_id &&
         max_reaction_count == other.max_reaction_count &&
         photo == other.photo &&
         active_usernames == other.active_usernames &&
         birthdate == other.birthdate &&
         business_intro == other.business_intro &&
         business_location == other.business_location &&
         business_opening_hours == other.business_opening_hours &&
         personal_chat == other.personal_chat &&
         parent_chat == other.parent_chat &&
         available_reactions == other.available_reactions &&
         background_custom_emoji_id == other.background_custom_emoji_id &&
         profile_accent_color_id == other.profile_accent_color_id &&
         profile_background_custom_emoji_id == other.profile_background_custom_emoji_id &&
         emoji_status_custom_emoji_id == other.emoji_status_custom_emoji_id &&
         emoji_status_expiration_date == other.emoji_status_expiration_date &&
         bio == other.bio &&
         has_private_forwards == other.has_private_forwards &&
         has_restricted_voice_and_video_messages == other.has_restricted_voice_and_video_messages &&
         join_to_send_messages == other.join_to_send_messages &&
         join_by_request == other.join_by_request &&
         description == other.description &&
         invite_link == other.invite_link &&
         pinned_message == other.pinned_message &&
         permissions == other.permissions &&
         accepted_gift_types == other.accepted_gift_types &&
         can_send_paid_media == other.can_send_paid_media &&
         slow_mode_delay == other.slow_mode_delay &&
         unrestrict_boost_count == other.unrestrict_boost_count &&
         message_auto_delete_time == other.message_auto_delete_time &&
         has_aggressive_anti_spam_enabled == other.has_aggressive_anti_spam_enabled &&
         has_hidden_members == other.has_hidden_members &&
         has_protected_content == other.has_protected_content &&
         has_visible_history == other.has_visible_history &&
         sticker_set_name == other.sticker_set_name &&
         can_set_sticker_set == other.can_set_sticker_set &&
         custom_emoji_sticker_set_name == other.custom_emoji_sticker_set_name &&
         linked_chat_id == other.linked_chat_id &&
         location == other.location &&
         rating == other.rating &&
         first_profile_audio == other.first_profile_audio &&
         unique_gift_colors == other.unique_gift_colors &&
         paid_message_star_count == other.paid_message_star_count &&
         guard_bot == other.guard_bot &&
         community == other.community;
}

void encode(json_writer& out, const ChatFullInfo& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "type", value.type);
  encode_member(out, "title", value.title);
  encode_member(out, "username", value.username);
  encode_member(out, "first_name", value.first_name);
  encode_member(out, "last_name", value.last_name);
  encode_member(out, "is_forum", value.is_forum);
  encode_member(out, "is_direct_messages", value.is_direct_messages);
  encode_member(out, "accent_color_id", value.accent_color_id);
  encode_member(out, "max_reaction_count", value.max_reaction_count);
  encode_member(out, "photo", value.photo);
  encode_member(out, "active_usernames", value.active_usernames);
  encode_member(out, "birthdate", value.birthdate);
  encode_member(out, "business_intro", value.business_intro);
  encode_member(out, "business_location", value.business_location);
  encode_member(out, "business_opening_hours", value.business_opening_hours);
  encode_member(out, "personal_chat", value.personal_chat);
  encode_member(out, "parent_chat", value.parent_chat);
  encode_member(out, "available_reactions", value.available_reactions);
  encode_member(out, "background_custom_emoji_id", value.background_custom_emoji_id);
  encode_member(out, "profile_accent_color_id", value.profile_accent_color_id);
  encode_member(out, "profile_background_custom_emoji_id", value.profile_background_custom_emoji_id);
  encode_member(out, "emoji_status_custom_emoji_id", value.emoji_status_custom_emoji_id);
  encode_member(out, "emoji_status_expiration_date", value.emoji_status_expiration_date);
  encode_member(out, "bio", value.bio);
  encode_member(out, "has_private_forwards", value.has_private_forwards);
  encode_member(out, "has_restricted_voice_and_video_messages", value.has_restricted_voice_and_video_messages);
  encode_member(out, "join_to_send_messages", value.join_to_send_messages);
  encode_member(out, "join_by_request", value.join_by_request);
  encode_member(out, "description", value.description);
  encode_member(out, "invite_link", value.invite_link);
  encode_member(out, "pinned_message", value.pinned_message);
  encode_member(out, "permissions", value.permissions);
  encode_member(out, "accepted_gift_types", value.accepted_gift_types);
  encode_member(out, "can_send_paid_media", value.can_send_paid_media);
  encode_member(out, "slow_mode_delay", value.slow_mode_delay);
  encode_member(out, "unrestrict_boost_count", value.unrestrict_boost_count);
  encode_member(out, "message_auto_delete_time", value.message_auto_delete_time);
  encode_member(out, "has_aggressive_anti_spam_enabled", value.has_aggressive_anti_spam_enabled);
  encode_member(out, "has_hidden_members", value.has_hidden_members);
  encode_member(out, "has_protected_content", value.has_protected_content);
  encode_member(out, "has_visible_history", value.has_visible_history);
  encode_member(out, "sticker_set_name", value.sticker_set_name);
  encode_member(out, "can_set_sticker_set", value.can_set_sticker_set);
  encode_member(out, "custom_emoji_sticker_set_name", value.custom_emoji_sticker_set_name);
  encode_member(out, "linked_chat_id", value.linked_chat_id);
  encode_member(out, "location", value.location);
  encode_member(out, "rating", value.rating);
  encode_member(out, "first_profile_audio", value.first_profile_audio);
  encode_member(out, "unique_gift_colors", value.unique_gift_colors);
  encode_member(out, "paid_message_star_count", value.paid_message_star_count);
  encode_member(out, "guard_bot", value.guard_bot);
  encode_member(out, "community", value.community);
  out.end_object();
}

void decode(json_reader& in, ChatFullInfo& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&ChatFullInfo::id>},
      {"type", decode_field<&ChatFullInfo::type>},
      {"title", decode_field<&ChatFullInfo::title>},
      {"username", decode_field<&ChatFullInfo::username>},
      {"first_name", decode_field<&ChatFullInfo::first_name>},
      {"last_name", decode_field<&ChatFullInfo::last_name>},
      {"is_forum", decode_field<&ChatFullInfo::is_forum>},
      {"is_direct_messages", decode_field<&ChatFullInfo::is_direct_messages>},
      {"accent_color_id", decode_field<&ChatFullInfo::accent_color_id>},
      {"max_reaction_count", decode_field<&ChatFullInfo::max_reaction_count>},
      {"photo", decode_field<&ChatFullInfo::photo>},
      {"active_usernames", decode_field<&ChatFullInfo::active_usernames>},
      {"birthdate", decode_field<&ChatFullInfo::birthdate>},
      {"business_intro", decode_field<&ChatFullInfo::business_intro>},
      {"business_location", decode_field<&ChatFullInfo::business_location>},
      {"business_opening_hours", decode_field<&ChatFullInfo::business_opening_hours>},
      {"personal_chat", decode_field<&ChatFullInfo::personal_chat>},
      {"parent_chat", decode_field<&ChatFullInfo::parent_chat>},
      {"available_reactions", decode_field<&ChatFullInfo::available_reactions>},
      {"background_custom_emoji_id", decode_field<&ChatFullInfo::background_custom_emoji_id>},
      {"profile_accent_color_id", decode_field<&ChatFullInfo::profile_accent_color_id>},
      {"profile_background_custom_emoji_id", decode_field<&ChatFullInfo::profile_background_custom_emoji_id>},
      {"emoji_status_custom_emoji_id", decode_field<&ChatFullInfo::emoji_status_custom_emoji_id>},
      {"emoji_status_expiration_date", decode_field<&ChatFullInfo::emoji_status_expiration_date>},
      {"bio", decode_field<&ChatFullInfo::bio>},
      {"has_private_forwards", decode_field<&ChatFullInfo::has_private_forwards>},
      {"has_restricted_voice_and_video_messages", decode_field<&ChatFullInfo::has_restricted_voice_and_video_messages>},
      {"join_to_send_messages", decode_field<&ChatFullInfo::join_to_send_messages>},
      {"join_by_request", decode_field<&ChatFullInfo::join_by_request>},
      {"description", decode_field<&ChatFullInfo::description>},
      {"invite_link", decode_field<&ChatFullInfo::invite_link>},
      {"pinned_message", decode_field<&ChatFullInfo::pinned_message>},
      {"permissions", decode_field<&ChatFullInfo::permissions>},
      {"accepted_gift_types", decode_field<&ChatFullInfo::accepted_gift_types>},
      {"can_send_paid_media", decode_field<&ChatFullInfo::can_send_paid_media>},
      {"slow_mode_delay", decode_field<&ChatFullInfo::slow_mode_delay>},
      {"unrestrict_boost_count", decode_field<&ChatFullInfo::unrestrict_boost_count>},
      {"message_auto_delete_time", decode_field<&ChatFullInfo::message_auto_delete_time>},
      {"has_aggressive_anti_spam_enabled", decode_field<&ChatFullInfo::has_aggressive_anti_spam_enabled>},
      {"has_hidden_members", decode_field<&ChatFullInfo::has_hidden_members>},
      {"has_protected_content", decode_field<&ChatFullInfo::has_protected_content>},
      {"has_visible_history", decode_field<&ChatFullInfo::has_visible_history>},
      {"sticker_set_name", decode_field<&ChatFullInfo::sticker_set_name>},
      {"can_set_sticker_set", decode_field<&ChatFullInfo::can_set_sticker_set>},
      {"custom_emoji_sticker_set_name", decode_field<&ChatFullInfo::custom_emoji_sticker_set_name>},
      {"linked_chat_id", decode_field<&ChatFullInfo::linked_chat_id>},
      {"location", decode_field<&ChatFullInfo::location>},
      {"rating", decode_field<&ChatFullInfo::rating>},
      {"first_profile_audio", decode_field<&ChatFullInfo::first_profile_audio>},
      {"unique_gift_colors", decode_field<&ChatFullInfo::unique_gift_colors>},
      {"paid_message_star_count", decode_field<&ChatFullInfo::paid_message_star_count>},
      {"guard_bot", decode_field<&ChatFullInfo::guard_bot>},
      {"community", decode_field<&ChatFullInfo::community>},
  });
  decode_members(in, &value, members);
}

UserProfilePhotos::UserProfilePhotos() = default;
UserProfilePhotos::UserProfilePhotos(std::int64_t total_count, std::vector<std::vector<PhotoSize>> photos)
    : total_count(total_count), photos(std::move(photos)) {}
UserProfilePhotos::UserProfilePhotos(const UserProfilePhotos&) = default;
UserProfilePhotos::UserProfilePhotos(UserProfilePhotos&&) noexcept = default;
UserProfilePhotos& UserProfilePhotos::operator=(const UserProfilePhotos& other) {
  return *this = UserProfilePhotos(other);
}
UserProfilePhotos& UserProfilePhotos::operator=(UserProfilePhotos&& other) noexcept {
  return replace_value(*this, other);
}
UserProfilePhotos::~UserProfilePhotos() = default;
bool UserProfilePhotos::operator==(const UserProfilePhotos& other) const {
  return total_count == other.total_count &&
         photos == other.photos;
}

void encode(json_writer& out, const UserProfilePhotos& value) {
  out.begin_object();
  encode_member(out, "total_count", value.total_count);
  encode_member(out, "photos", value.photos);
  out.end_object();
}

void decode(json_reader& in, UserProfilePhotos& value) {
  static constexpr json_member_table members({
      {"total_count", decode_field<&UserProfilePhotos::total_count>},
      {"photos", decode_field<&UserProfilePhotos::photos>},
  });
  decode_members(in, &value, members);
}

UserProfileAudios::UserProfileAudios() = default;
UserProfileAudios::UserProfileAudios(std::int64_t total_count, std::vector<Audio> audios)
    : total_count(total_count), audios(std::move(audios)) {}
UserProfileAudios::UserProfileAudios(const UserProfileAudios&) = default;
UserProfileAudios::UserProfileAudios(UserProfileAudios&&) noexcept = default;
UserProfileAudios& UserProfileAudios::operator=(const UserProfileAudios& other) {
  return *this = UserProfileAudios(other);
}
UserProfileAudios& UserProfileAudios::operator=(UserProfileAudios&& other) noexcept {
  return replace_value(*this, other);
}
UserProfileAudios::~UserProfileAudios() = default;
bool UserProfileAudios::operator==(const UserProfileAudios& other) const {
  return total_count == other.total_count &&
         audios == other.audios;
}

void encode(json_writer& out, const UserProfileAudios& value) {
  out.begin_object();
  encode_member(out, "total_count", value.total_count);
  encode_member(out, "audios", value.audios);
  out.end_object();
}

void decode(json_reader& in, UserProfileAudios& value) {
  static constexpr json_member_table members({
      {"total_count", decode_field<&UserProfileAudios::total_count>},
      {"audios", decode_field<&UserProfileAudios::audios>},
  });
  decode_members(in, &value, members);
}

Community::Community() = default;
Community::Community(std::int64_t id, std::string name)
    : id(id), name(std::move(name)) {}
Community::Community(const Community&) = default;
Community::Community(Community&&) noexcept = default;
Community& Community::operator=(const Community& other) {
  return *this = Community(other);
}
Community& Community::operator=(Community&& other) noexcept {
  return replace_value(*this, other);
}
Community::~Community() = default;
bool Community::operator==(const Community& other) const {
  return id == other.id &&
         name == other.name;
}

void encode(json_writer& out, const Community& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "name", value.name);
  out.end_object();
}

void decode(json_reader& in, Community& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&Community::id>},
      {"name", decode_field<&Community::name>},
  });
  decode_members(in, &value, members);
}

ChatPhoto::ChatPhoto() = default;
ChatPhoto::ChatPhoto(std::string small_file_id, std::string small_file_unique_id, std::string big_file_id,
                     std::string big_file_unique_id)
    : small_file_id(std::move(small_file_id)), small_file_unique_id(std::move(small_file_unique_id)),
      big_file_id(std::move(big_file_id)), big_file_unique_id(std::move(big_file_unique_id)) {}
ChatPhoto::ChatPhoto(const ChatPhoto&) = default;
ChatPhoto::ChatPhoto(ChatPhoto&&) noexcept = default;
ChatPhoto& ChatPhoto::operator=(const ChatPhoto& other) {
  return *this = ChatPhoto(other);
}
ChatPhoto& ChatPhoto::operator=(ChatPhoto&& other) noexcept {
  return replace_value(*this, other);
}
ChatPhoto::~ChatPhoto() = default;
bool ChatPhoto::operator==(const ChatPhoto& other) const {
  return small_file_id == other.small_file_id &&
         small_file_unique_id == other.small_file_unique_id &&
         big_file_id == other.big_file_id &&
         big_file_unique_id == other.big_file_unique_id;
}

void encode(json_writer& out, const ChatPhoto& value) {
  out.begin_object();
  encode_member(out, "small_file_id", value.small_file_id);
  encode_member(out, "small_file_unique_id", value.small_file_unique_id);
  encode_member(out, "big_file_id", value.big_file_id);
  encode_member(out, "big_file_unique_id", value.big_file_unique_id);
  out.end_object();
}

void decode(json_reader& in, ChatPhoto& value) {
  static constexpr json_member_table members({
      {"small_file_id", decode_field<&ChatPhoto::small_file_id>},
      {"small_file_unique_id", decode_field<&ChatPhoto::small_file_unique_id>},
      {"big_file_id", decode_field<&ChatPhoto::big_file_id>},
      {"big_file_unique_id", decode_field<&ChatPhoto::big_file_unique_id>},
  });
  decode_members(in, &value, members);
}

Birthdate::Birthdate() = default;
Birthdate::Birthdate(std::int64_t day, std::int64_t month)
    : day(day), month(month) {}
Birthdate::Birthdate(const Birthdate&) = default;
Birthdate::Birthdate(Birthdate&&) noexcept = default;
Birthdate& Birthdate::operator=(const Birthdate& other) {
  return *this = Birthdate(other);
}
Birthdate& Birthdate::operator=(Birthdate&& other) noexcept {
  return replace_value(*this, other);
}
Birthdate::~Birthdate() = default;
bool Birthdate::operator==(const Birthdate& other) const {
  return day == other.day &&
         month == other.month &&
         year == other.year;
}

void encode(json_writer& out, const Birthdate& value) {
  out.begin_object();
  encode_member(out, "day", value.day);
  encode_member(out, "month", value.month);
  encode_member(out, "year", value.year);
  out.end_object();
}

void decode(json_reader& in, Birthdate& value) {
  static constexpr json_member_table members({
      {"day", decode_field<&Birthdate::day>},
      {"month", decode_field<&Birthdate::month>},
      {"year", decode_field<&Birthdate::year>},
  });
  decode_members(in, &value, members);
}

UserRating::UserRating() = default;
UserRating::UserRating(std::int64_t level, std::int64_t rating, std::int64_t current_level_rating)
    : level(level), rating(rating), current_level_rating(current_level_rating) {}
UserRating::UserRating(const UserRating&) = default;
UserRating::UserRating(UserRating&&) noexcept = default;
UserRating& UserRating::operator=(const UserRating& other) {
  return *this = UserRating(other);
}
UserRating& UserRating::operator=(UserRating&& other) noexcept {
  return replace_value(*this, other);
}
UserRating::~UserRating() = default;
bool UserRating::operator==(const UserRating& other) const {
  return level == other.level &&
         rating == other.rating &&
         current_level_rating == other.current_level_rating &&
         next_level_rating == other.next_level_rating;
}

void encode(json_writer& out, const UserRating& value) {
  out.begin_object();
  encode_member(out, "level", value.level);
  encode_member(out, "rating", value.rating);
  encode_member(out, "current_level_rating", value.current_level_rating);
  encode_member(out, "next_level_rating", value.next_level_rating);
  out.end_object();
}

void decode(json_reader& in, UserRating& value) {
  static constexpr json_member_table members({
      {"level", decode_field<&UserRating::level>},
      {"rating", decode_field<&UserRating::rating>},
      {"current_level_rating", decode_field<&UserRating::current_level_rating>},
      {"next_level_rating", decode_field<&UserRating::next_level_rating>},
  });
  decode_members(in, &value, members);
}

ChatLocation::ChatLocation() = default;
ChatLocation::ChatLocation(Location location, std::string address)
    : location(std::move(location)), address(std::move(address)) {}
ChatLocation::ChatLocation(const ChatLocation&) = default;
ChatLocation::ChatLocation(ChatLocation&&) noexcept = default;
ChatLocation& ChatLocation::operator=(const ChatLocation& other) {
  return *this = ChatLocation(other);
}
ChatLocation& ChatLocation::operator=(ChatLocation&& other) noexcept {
  return replace_value(*this, other);
}
ChatLocation::~ChatLocation() = default;
bool ChatLocation::operator==(const ChatLocation& other) const {
  return location == other.location &&
         address == other.address;
}

void encode(json_writer& out, const ChatLocation& value) {
  out.begin_object();
  encode_member(out, "location", value.location);
  encode_member(out, "address", value.address);
  out.end_object();
}

void decode(json_reader& in, ChatLocation& value) {
  static constexpr json_member_table members({
      {"location", decode_field<&ChatLocation::location>},
      {"address", decode_field<&ChatLocation::address>},
  });
  decode_members(in, &value, members);
}

InputProfilePhoto::InputProfilePhoto() = default;
InputProfilePhoto::InputProfilePhoto(InputProfilePhotoStatic held)
    : value(std::in_place_type<boxed<InputProfilePhotoStatic>>, std::move(held)) {}
InputProfilePhoto::InputProfilePhoto(InputProfilePhotoAnimated held)
    : value(std::in_place_type<boxed<InputProfilePhotoAnimated>>, std::move(held)) {}
InputProfilePhoto::InputProfilePhoto(const InputProfilePhoto&) = default;
InputProfilePhoto::InputProfilePhoto(InputProfilePhoto&&) noexcept = default;
InputProfilePhoto& InputProfilePhoto::operator=(const InputProfilePhoto& other) {
  return *this = InputProfilePhoto(other);
}
InputProfilePhoto& InputProfilePhoto::operator=(InputProfilePhoto&& other) noexcept {
  return replace_value(*this, other);
}
InputProfilePhoto::~InputProfilePhoto() = default;
bool InputProfilePhoto::operator==(const InputProfilePhoto& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InputProfilePhoto& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InputProfilePhoto& value) {
  static constexpr json_member_table alternatives({
      {"static", decode_alternative<InputProfilePhoto, boxed<InputProfilePhotoStatic>>},
      {"animated", decode_alternative<InputProfilePhoto, boxed<InputProfilePhotoAnimated>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

InputProfilePhotoStatic::InputProfilePhotoStatic() = default;
InputProfilePhotoStatic::InputProfilePhotoStatic(InputFile photo)
    : photo(std::move(photo)) {}
InputProfilePhotoStatic::InputProfilePhotoStatic(const InputProfilePhotoStatic&) = default;
InputProfilePhotoStatic::InputProfilePhotoStatic(InputProfilePhotoStatic&&) noexcept = default;
InputProfilePhotoStatic& InputProfilePhotoStatic::operator=(const InputProfilePhotoStatic& other) {
  return *this = InputProfilePhotoStatic(other);
}
InputProfilePhotoStatic& InputProfilePhotoStatic::operator=(InputProfilePhotoStatic&& other) noexcept {
  return replace_value(*this, other);
}
InputProfilePhotoStatic::~InputProfilePhotoStatic() = default;
bool InputProfilePhotoStatic::operator==(const InputProfilePhotoStatic& other) const {
  return photo == other.photo;
}

void encode(json_writer& out, const InputProfilePhotoStatic& value) {
  out.begin_object();
  out.key("type");
  out.string("static");
  encode_member(out, "photo", value.photo);
  out.end_object();
}

void decode(json_reader& in, InputProfilePhotoStatic& value) {
  static constexpr json_member_table members({
      {"photo", decode_field<&InputProfilePhotoStatic::photo>},
  });
  decode_members(in, &value, members);
}

InputProfilePhotoAnimated::InputProfilePhotoAnimated() = default;
InputProfilePhotoAnimated::InputProfilePhotoAnimated(InputFile animation)
    : animation(std::move(animation)) {}
InputProfilePhotoAnimated::InputProfilePhotoAnimated(const InputProfilePhotoAnimated&) = default;
InputProfilePhotoAnimated::InputProfilePhotoAnimated(InputProfilePhotoAnimated&&) noexcept = default;
InputProfilePhotoAnimated& InputProfilePhotoAnimated::operator=(const InputProfilePhotoAnimated& other) {
  return *this = InputProfilePhotoAnimated(other);
}
InputProfilePhotoAnimated& InputProfilePhotoAnimated::operator=(InputProfilePhotoAnimated&& other) noexcept {
  return replace_value(*this, other);
}
InputProfilePhotoAnimated::~InputProfilePhotoAnimated() = default;
bool InputProfilePhotoAnimated::operator==(const InputProfilePhotoAnimated& other) const {
  return animation == other.animation &&
         main_frame_timestamp == other.main_frame_timestamp;
}
InputProfilePhotoAnimated& InputProfilePhotoAnimated::with_main_frame_timestamp(double value) & {
  this->main_frame_timestamp = value;
  return *this;
}
InputProfilePhotoAnimated&& InputProfilePhotoAnimated::with_main_frame_timestamp(double value) && {
  return std::move(with_main_frame_timestamp(value));
}

void encode(json_writer& out, const InputProfilePhotoAnimated& value) {
  out.begin_object();
  out.key("type");
  out.string("animated");
  encode_member(out, "animation", value.animation);
  encode_member(out, "main_frame_timestamp", value.main_frame_timestamp);
  out.end_object();
}

void decode(json_reader& in, InputProfilePhotoAnimated& value) {
  static constexpr json_member_table members({
      {"animation", decode_field<&InputProfilePhotoAnimated::animation>},
      {"main_frame_timestamp", decode_field<&InputProfilePhotoAnimated::main_frame_timestamp>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
