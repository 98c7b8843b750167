/// @file
/// Filters that are there already, for `router::on` and `route_group::group`: `text && private_chat && from(admin)`.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/types/message.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"
#include "botcore/router/filter.hpp"
#include "botcore/router/message_tests.hpp"
#include "botcore/router/pattern.hpp"

namespace botcore::inline v0 {

/// @name What a message is
/// Of new messages, unless a kind is named: `api::UpdateType::edited_message && text`.
/// @{
inline constexpr plain_filter text = about_message<has_text>;           ///< a text, commands included
inline constexpr plain_filter any_command = about_message<is_command>;  ///< a command, of whatever name
inline constexpr plain_filter has_caption = about_message<has_caption_text>;
inline constexpr plain_filter has_media = about_message<has_any_media>;  ///< a file of any kind
inline constexpr plain_filter has_reply = about_message<is_reply>;       ///< it replies to another message
inline constexpr plain_filter is_forwarded = about_message<was_forwarded>;
inline constexpr plain_filter in_topic = about_message<is_in_topic>;  ///< in a topic of a forum
inline constexpr plain_filter in_album = about_message<is_in_album>;  ///< one of several sent together
/// @}

/// A message with this member: `has(&api::Message::photo)`, `has(&api::Message::successful_payment)`.
template <class Part>
filter has(boxed<Part> api::Message::*member) {
  return message_filter([member](const api::Message& message) { return (message.*member).has_value(); });
}
/// The same.
template <class Part>
filter has(std::optional<Part> api::Message::*member) {
  return message_filter([member](const api::Message& message) { return (message.*member).has_value(); });
}

/// @name Files and other contents
/// @{
/// A photo.
inline constexpr plain_filter has_photo = about_part<&api::Message::photo>;
/// A video.
inline constexpr plain_filter has_video = about_part<&api::Message::video>;
/// Music.
inline constexpr plain_filter has_audio = about_part<&api::Message::audio>;
/// A voice message.
inline constexpr plain_filter has_voice = about_part<&api::Message::voice>;
/// A file of any kind; animations are, too.
inline constexpr plain_filter has_document = about_part<&api::Message::document>;
/// A GIF or a video without sound.
inline constexpr plain_filter has_animation = about_part<&api::Message::animation>;
/// A sticker.
inline constexpr plain_filter has_sticker = about_part<&api::Message::sticker>;
/// A round video.
inline constexpr plain_filter has_video_note = about_part<&api::Message::video_note>;
/// A contact.
inline constexpr plain_filter has_contact = about_part<&api::Message::contact>;
/// A place, also a moving one.
inline constexpr plain_filter has_location = about_part<&api::Message::location>;
/// A poll.
inline constexpr plain_filter has_poll = about_part<&api::Message::poll>;
/// A dice or its like.
inline constexpr plain_filter has_dice = about_part<&api::Message::dice>;
/// @}

/// @name Where
/// @{
inline constexpr plain_filter private_chat = {&is_in_private_chat};
inline constexpr plain_filter group_chat = {&is_in_group_chat};  ///< a group or a supergroup
inline constexpr plain_filter channel = {&is_in_channel};
/// In a chat of one type.
BOTCORE_EXPORT filter chat_type(api::ChatType type);
/// In one of these chats.
BOTCORE_EXPORT filter in_chats(std::vector<std::int64_t> ids);
/// @}

/// @name Who
/// @{
inline constexpr plain_filter from_bot = {&is_from_bot};
/// Done by one of these users.
BOTCORE_EXPORT filter from_users(std::vector<std::int64_t> ids);
template <std::convertible_to<std::int64_t>... Ids>
filter from(Ids... ids) {
  return from_users({static_cast<std::int64_t>(ids)...});
}
/// Done by somebody whose app speaks this language: "ru" takes "ru" and "ru-RU".
BOTCORE_EXPORT filter speaks(std::string language);
/// @}

/// @name What is said
/// @{
/// The text or the caption is this, whatever the case of its letters.
BOTCORE_EXPORT filter text_is(std::string wanted);
/// The text or the caption begins with this.
BOTCORE_EXPORT filter text_begins_with(std::string prefix);
/// The pattern finds something in the text or the caption.
BOTCORE_EXPORT filter text_matches(pattern expression);
/// The data of a pressed button is this.
BOTCORE_EXPORT filter data_is(std::string data);
/// The data of a pressed button begins with this.
BOTCORE_EXPORT filter data_begins_with(std::string prefix);
/// @}

}  // namespace botcore::inline v0
