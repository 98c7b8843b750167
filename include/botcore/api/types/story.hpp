// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: story.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A story, by its chat and number.
///
/// Only received.
/// What PostStory, RepostStory, EditStory gives.
/// Held by Message::reply_to_story, Message::story, ExternalReplyInfo::story.
/// @see https://core.telegram.org/bots/api#story
struct BOTCORE_EXPORT Story {
  Story();  ///< With nothing set.
  /// With what it needs.
  Story(Chat chat, std::int64_t id);
  /// @cond
  Story(const Story& other);
  Story(Story&& other) noexcept;
  Story& operator=(const Story& other);
  Story& operator=(Story&& other) noexcept;
  ~Story();
  bool operator==(const Story& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  std::int64_t id = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Story& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Story& value);
  /// @endcond
};

/// Telegram's StoryAreaPosition.
///
/// Only sent.
/// Held by StoryArea::position.
/// @see https://core.telegram.org/bots/api#storyareaposition
struct BOTCORE_EXPORT StoryAreaPosition {
  StoryAreaPosition();  ///< With nothing set.
  /// With what it needs.
  StoryAreaPosition(double x_percentage, double y_percentage, double width_percentage,
                    double height_percentage, double rotation_angle, double corner_radius_percentage);
  /// @cond
  StoryAreaPosition(const StoryAreaPosition& other);
  StoryAreaPosition(StoryAreaPosition&& other) noexcept;
  StoryAreaPosition& operator=(const StoryAreaPosition& other);
  StoryAreaPosition& operator=(StoryAreaPosition&& other) noexcept;
  ~StoryAreaPosition();
  bool operator==(const StoryAreaPosition& other) const;
  /// @endcond

  double x_percentage = 0;  ///< Required.
  double y_percentage = 0;  ///< Required.
  double width_percentage = 0;  ///< Required.
  double height_percentage = 0;  ///< Required.
  double rotation_angle = 0;  ///< Required.
  double corner_radius_percentage = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaPosition& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaPosition& value);
  /// @endcond
};

/// Telegram's LocationAddress.
///
/// Only sent.
/// Held by StoryAreaTypeLocation::address.
/// @see https://core.telegram.org/bots/api#locationaddress
struct BOTCORE_EXPORT LocationAddress {
  LocationAddress();  ///< With nothing set.
  /// With what it needs.
  explicit LocationAddress(std::string country_code);
  /// @cond
  LocationAddress(const LocationAddress& other);
  LocationAddress(LocationAddress&& other) noexcept;
  LocationAddress& operator=(const LocationAddress& other);
  LocationAddress& operator=(LocationAddress&& other) noexcept;
  ~LocationAddress();
  bool operator==(const LocationAddress& other) const;
  /// @endcond

  std::string country_code;  ///< Required.
  std::optional<std::string> state;  ///< Optional.
  std::optional<std::string> city;  ///< Optional.
  std::optional<std::string> street;  ///< Optional.

  LocationAddress& with_state(std::string value) &;  ///< Sets #state.
  LocationAddress& with_city(std::string value) &;  ///< Sets #city.
  LocationAddress& with_street(std::string value) &;  ///< Sets #street.
  /// @cond
  LocationAddress&& with_state(std::string value) &&;
  LocationAddress&& with_city(std::string value) &&;
  LocationAddress&& with_street(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const LocationAddress& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LocationAddress& value);
  /// @endcond
};

/// One of StoryAreaTypeLocation, StoryAreaTypeSuggestedReaction, StoryAreaTypeLink, StoryAreaTypeWeather,
/// StoryAreaTypeUniqueGift, told apart by `type`; or what this version of the Bot API does not know, as JSON.
///
/// Only sent.
/// Held by StoryArea::type.
/// @see https://core.telegram.org/bots/api#storyareatype
struct BOTCORE_EXPORT StoryAreaType {
  StoryAreaType();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  StoryAreaType(StoryAreaTypeLocation held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(StoryAreaTypeSuggestedReaction held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(StoryAreaTypeLink held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(StoryAreaTypeWeather held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(StoryAreaTypeUniqueGift held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  StoryAreaType(const StoryAreaType& other);
  StoryAreaType(StoryAreaType&& other) noexcept;
  StoryAreaType& operator=(const StoryAreaType& other);
  StoryAreaType& operator=(StoryAreaType&& other) noexcept;
  ~StoryAreaType();
  bool operator==(const StoryAreaType& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<StoryAreaTypeLocation>, boxed<StoryAreaTypeSuggestedReaction>,
               boxed<StoryAreaTypeLink>, boxed<StoryAreaTypeWeather>, boxed<StoryAreaTypeUniqueGift>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaType& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaType& value);
  /// @endcond
};

/// Telegram's StoryAreaTypeLocation.
///
/// Only sent.
/// An alternative of StoryAreaType: `type` is "location".
/// @see https://core.telegram.org/bots/api#storyareatypelocation
struct BOTCORE_EXPORT StoryAreaTypeLocation {
  StoryAreaTypeLocation();  ///< With nothing set.
  /// With what it needs.
  StoryAreaTypeLocation(double latitude, double longitude);
  /// @cond
  StoryAreaTypeLocation(const StoryAreaTypeLocation& other);
  StoryAreaTypeLocation(StoryAreaTypeLocation&& other) noexcept;
  StoryAreaTypeLocation& operator=(const StoryAreaTypeLocation& other);
  StoryAreaTypeLocation& operator=(StoryAreaTypeLocation&& other) noexcept;
  ~StoryAreaTypeLocation();
  bool operator==(const StoryAreaTypeLocation& other) const;
  /// @endcond

  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  boxed<LocationAddress> address;  ///< Optional.

  StoryAreaTypeLocation& with_address(LocationAddress value) &;  ///< Sets #address.
  /// @cond
  StoryAreaTypeLocation&& with_address(LocationAddress value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeLocation& value);
  /// @endcond
};

/// Telegram's StoryAreaTypeSuggestedReaction.
///
/// Only sent.
/// An alternative of StoryAreaType: `type` is "suggested_reaction".
/// @see https://core.telegram.org/bots/api#storyareatypesuggestedreaction
struct BOTCORE_EXPORT StoryAreaTypeSuggestedReaction {
  StoryAreaTypeSuggestedReaction();  ///< With nothing set.
  /// With what it needs.
  explicit StoryAreaTypeSuggestedReaction(ReactionType reaction_type);
  /// @cond
  StoryAreaTypeSuggestedReaction(const StoryAreaTypeSuggestedReaction& other);
  StoryAreaTypeSuggestedReaction(StoryAreaTypeSuggestedReaction&& other) noexcept;
  StoryAreaTypeSuggestedReaction& operator=(const StoryAreaTypeSuggestedReaction& other);
  StoryAreaTypeSuggestedReaction& operator=(StoryAreaTypeSuggestedReaction&& other) noexcept;
  ~StoryAreaTypeSuggestedReaction();
  bool operator==(const StoryAreaTypeSuggestedReaction& other) const;
  /// @endcond

  boxed<ReactionType> reaction_type;  ///< Required.
  std::optional<bool> is_dark;  ///< Whether it is dark (optional).
  std::optional<bool> is_flipped;  ///< Whether it is flipped (optional).

  StoryAreaTypeSuggestedReaction& with_is_dark(bool value = true) &;  ///< Sets #is_dark.
  StoryAreaTypeSuggestedReaction& with_is_flipped(bool value = true) &;  ///< Sets #is_flipped.
  /// @cond
  StoryAreaTypeSuggestedReaction&& with_is_dark(bool value = true) &&;
  StoryAreaTypeSuggestedReaction&& with_is_flipped(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeSuggestedReaction& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeSuggestedReaction& value);
  /// @endcond
};

/// Telegram's StoryAreaTypeLink.
///
/// Only sent.
/// An alternative of StoryAreaType: `type` is "link".
/// @see https://core.telegram.org/bots/api#storyareatypelink
struct BOTCORE_EXPORT StoryAreaTypeLink {
  StoryAreaTypeLink();  ///< With nothing set.
  /// With what it needs.
  explicit StoryAreaTypeLink(std::string url);
  /// @cond
  StoryAreaTypeLink(const StoryAreaTypeLink& other);
  StoryAreaTypeLink(StoryAreaTypeLink&& other) noexcept;
  StoryAreaTypeLink& operator=(const StoryAreaTypeLink& other);
  StoryAreaTypeLink& operator=(StoryAreaTypeLink&& other) noexcept;
  ~StoryAreaTypeLink();
  bool operator==(const StoryAreaTypeLink& other) const;
  /// @endcond

  std::string url;  ///< The address (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeLink& value);
  /// @endcond
};

/// Telegram's StoryAreaTypeWeather.
///
/// Only sent.
/// An alternative of StoryAreaType: `type` is "weather".
/// @see https://core.telegram.org/bots/api#storyareatypeweather
struct BOTCORE_EXPORT StoryAreaTypeWeather {
  StoryAreaTypeWeather();  ///< With nothing set.
  /// With what it needs.
  StoryAreaTypeWeather(double temperature, std::string emoji, std::int64_t background_color);
  /// @cond
  StoryAreaTypeWeather(const StoryAreaTypeWeather& other);
  StoryAreaTypeWeather(StoryAreaTypeWeather&& other) noexcept;
  StoryAreaTypeWeather& operator=(const StoryAreaTypeWeather& other);
  StoryAreaTypeWeather& operator=(StoryAreaTypeWeather&& other) noexcept;
  ~StoryAreaTypeWeather();
  bool operator==(const StoryAreaTypeWeather& other) const;
  /// @endcond

  double temperature = 0;  ///< Required.
  std::string emoji;  ///< The emoji (required).
  std::int64_t background_color = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeWeather& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeWeather& value);
  /// @endcond
};

/// Telegram's StoryAreaTypeUniqueGift.
///
/// Only sent.
/// An alternative of StoryAreaType: `type` is "unique_gift".
/// @see https://core.telegram.org/bots/api#storyareatypeuniquegift
struct BOTCORE_EXPORT StoryAreaTypeUniqueGift {
  StoryAreaTypeUniqueGift();  ///< With nothing set.
  /// With what it needs.
  explicit StoryAreaTypeUniqueGift(std::string name);
  /// @cond
  StoryAreaTypeUniqueGift(const StoryAreaTypeUniqueGift& other);
  StoryAreaTypeUniqueGift(StoryAreaTypeUniqueGift&& other) noexcept;
  StoryAreaTypeUniqueGift& operator=(const StoryAreaTypeUniqueGift& other);
  StoryAreaTypeUniqueGift& operator=(StoryAreaTypeUniqueGift&& other) noexcept;
  ~StoryAreaTypeUniqueGift();
  bool operator==(const StoryAreaTypeUniqueGift& other) const;
  /// @endcond

  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeUniqueGift& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeUniqueGift& value);
  /// @endcond
};

/// Telegram's StoryArea.
///
/// Only sent.
/// Held by PostStory::areas, EditStory::areas.
/// @see https://core.telegram.org/bots/api#storyarea
struct BOTCORE_EXPORT StoryArea {
  StoryArea();  ///< With nothing set.
  /// With what it needs.
  StoryArea(StoryAreaPosition position, StoryAreaType type);
  /// @cond
  StoryArea(const StoryArea& other);
  StoryArea(StoryArea&& other) noexcept;
  StoryArea& operator=(const StoryArea& other);
  StoryArea& operator=(StoryArea&& other) noexcept;
  ~StoryArea();
  bool operator==(const StoryArea& other) const;
  /// @endcond

  boxed<StoryAreaPosition> position;  ///< Required.
  boxed<StoryAreaType> type;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryArea& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryArea& value);
  /// @endcond
};

/// One of InputStoryContentPhoto, InputStoryContentVideo, told apart by `type`; or what this version of the
/// Bot API does not know, as JSON.
///
/// Only sent.
/// Held by PostStory::content, EditStory::content.
/// @see https://core.telegram.org/bots/api#inputstorycontent
struct BOTCORE_EXPORT InputStoryContent {
  InputStoryContent();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InputStoryContent(InputStoryContentPhoto held);  // NOLINT(google-explicit-constructor)
  InputStoryContent(InputStoryContentVideo held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InputStoryContent(const InputStoryContent& other);
  InputStoryContent(InputStoryContent&& other) noexcept;
  InputStoryContent& operator=(const InputStoryContent& other);
  InputStoryContent& operator=(InputStoryContent&& other) noexcept;
  ~InputStoryContent();
  bool operator==(const InputStoryContent& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputStoryContentPhoto>, boxed<InputStoryContentVideo>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputStoryContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputStoryContent& value);
  /// @endcond
};

/// Telegram's InputStoryContentPhoto.
///
/// Only sent.
/// An alternative of InputStoryContent: `type` is "photo".
/// @see https://core.telegram.org/bots/api#inputstorycontentphoto
struct BOTCORE_EXPORT InputStoryContentPhoto {
  InputStoryContentPhoto();  ///< With nothing set.
  /// With what it needs.
  explicit InputStoryContentPhoto(InputFile photo);
  /// @cond
  InputStoryContentPhoto(const InputStoryContentPhoto& other);
  InputStoryContentPhoto(InputStoryContentPhoto&& other) noexcept;
  InputStoryContentPhoto& operator=(const InputStoryContentPhoto& other);
  InputStoryContentPhoto& operator=(InputStoryContentPhoto&& other) noexcept;
  ~InputStoryContentPhoto();
  bool operator==(const InputStoryContentPhoto& other) const;
  /// @endcond

  InputFile photo;  ///< Required; may be an upload.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputStoryContentPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputStoryContentPhoto& value);
  /// @endcond
};

/// Telegram's InputStoryContentVideo.
///
/// Only sent.
/// An alternative of InputStoryContent: `type` is "video".
/// @see https://core.telegram.org/bots/api#inputstorycontentvideo
struct BOTCORE_EXPORT InputStoryContentVideo {
  InputStoryContentVideo();  ///< With nothing set.
  /// With what it needs.
  explicit InputStoryContentVideo(InputFile video);
  /// @cond
  InputStoryContentVideo(const InputStoryContentVideo& other);
  InputStoryContentVideo(InputStoryContentVideo&& other) noexcept;
  InputStoryContentVideo& operator=(const InputStoryContentVideo& other);
  InputStoryContentVideo& operator=(InputStoryContentVideo&& other) noexcept;
  ~InputStoryContentVideo();
  bool operator==(const InputStoryContentVideo& other) const;
  /// @endcond

  InputFile video;  ///< Required; may be an upload.
  std::optional<double> duration;  ///< Length in seconds (optional).
  std::optional<double> cover_frame_timestamp;  ///< Optional.
  std::optional<bool> is_animation;  ///< Whether it is animation (optional).

  InputStoryContentVideo& with_duration(double value) &;  ///< Sets #duration.
  InputStoryContentVideo& with_cover_frame_timestamp(double value) &;  ///< Sets #cover_frame_timestamp.
  InputStoryContentVideo& with_is_animation(bool value = true) &;  ///< Sets #is_animation.
  /// @cond
  InputStoryContentVideo&& with_duration(double value) &&;
  InputStoryContentVideo&& with_cover_frame_timestamp(double value) &&;
  InputStoryContentVideo&& with_is_animation(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputStoryContentVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputStoryContentVideo& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
