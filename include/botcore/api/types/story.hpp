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

/// Telegram's Story.
/// @see https://core.telegram.org/bots/api#story
struct BOTCORE_EXPORT Story {
  Story();
  Story(Chat chat, std::int64_t id);
  Story(const Story& other);
  Story(Story&& other) noexcept;
  Story& operator=(const Story& other);
  Story& operator=(Story&& other) noexcept;
  ~Story();
  bool operator==(const Story& other) const;

  boxed<Chat> chat;  ///< Required.
  std::int64_t id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Story& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Story& value);
};

/// Telegram's StoryAreaPosition.
/// @see https://core.telegram.org/bots/api#storyareaposition
struct BOTCORE_EXPORT StoryAreaPosition {
  StoryAreaPosition();
  StoryAreaPosition(double x_percentage, double y_percentage, double width_percentage,
                    double height_percentage, double rotation_angle, double corner_radius_percentage);
  StoryAreaPosition(const StoryAreaPosition& other);
  StoryAreaPosition(StoryAreaPosition&& other) noexcept;
  StoryAreaPosition& operator=(const StoryAreaPosition& other);
  StoryAreaPosition& operator=(StoryAreaPosition&& other) noexcept;
  ~StoryAreaPosition();
  bool operator==(const StoryAreaPosition& other) const;

  double x_percentage = 0;  ///< Required.
  double y_percentage = 0;  ///< Required.
  double width_percentage = 0;  ///< Required.
  double height_percentage = 0;  ///< Required.
  double rotation_angle = 0;  ///< Required.
  double corner_radius_percentage = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaPosition& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaPosition& value);
};

/// Telegram's LocationAddress.
/// @see https://core.telegram.org/bots/api#locationaddress
struct BOTCORE_EXPORT LocationAddress {
  LocationAddress();
  explicit LocationAddress(std::string country_code);
  LocationAddress(const LocationAddress& other);
  LocationAddress(LocationAddress&& other) noexcept;
  LocationAddress& operator=(const LocationAddress& other);
  LocationAddress& operator=(LocationAddress&& other) noexcept;
  ~LocationAddress();
  bool operator==(const LocationAddress& other) const;

  std::string country_code;  ///< Required.
  std::optional<std::string> state;  ///< Optional.
  std::optional<std::string> city;  ///< Optional.
  std::optional<std::string> street;  ///< Optional.

  LocationAddress& with_state(std::string value) &;
  LocationAddress&& with_state(std::string value) &&;
  LocationAddress& with_city(std::string value) &;
  LocationAddress&& with_city(std::string value) &&;
  LocationAddress& with_street(std::string value) &;
  LocationAddress&& with_street(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const LocationAddress& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LocationAddress& value);
};

/// One of `StoryAreaTypeLocation`, `StoryAreaTypeSuggestedReaction`, `StoryAreaTypeLink`,
/// `StoryAreaTypeWeather`, `StoryAreaTypeUniqueGift`.
/// @see https://core.telegram.org/bots/api#storyareatype
struct BOTCORE_EXPORT StoryAreaType {
  StoryAreaType();
  StoryAreaType(StoryAreaTypeLocation held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(StoryAreaTypeSuggestedReaction held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(StoryAreaTypeLink held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(StoryAreaTypeWeather held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(StoryAreaTypeUniqueGift held);  // NOLINT(google-explicit-constructor)
  StoryAreaType(const StoryAreaType& other);
  StoryAreaType(StoryAreaType&& other) noexcept;
  StoryAreaType& operator=(const StoryAreaType& other);
  StoryAreaType& operator=(StoryAreaType&& other) noexcept;
  ~StoryAreaType();
  bool operator==(const StoryAreaType& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<StoryAreaTypeLocation>, boxed<StoryAreaTypeSuggestedReaction>,
               boxed<StoryAreaTypeLink>, boxed<StoryAreaTypeWeather>, boxed<StoryAreaTypeUniqueGift>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaType& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaType& value);
};

/// Telegram's StoryAreaTypeLocation, told apart by `type` "location".
/// @see https://core.telegram.org/bots/api#storyareatypelocation
struct BOTCORE_EXPORT StoryAreaTypeLocation {
  StoryAreaTypeLocation();
  StoryAreaTypeLocation(double latitude, double longitude);
  StoryAreaTypeLocation(const StoryAreaTypeLocation& other);
  StoryAreaTypeLocation(StoryAreaTypeLocation&& other) noexcept;
  StoryAreaTypeLocation& operator=(const StoryAreaTypeLocation& other);
  StoryAreaTypeLocation& operator=(StoryAreaTypeLocation&& other) noexcept;
  ~StoryAreaTypeLocation();
  bool operator==(const StoryAreaTypeLocation& other) const;

  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  boxed<LocationAddress> address;  ///< Optional.

  StoryAreaTypeLocation& with_address(LocationAddress value) &;
  StoryAreaTypeLocation&& with_address(LocationAddress value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeLocation& value);
};

/// Telegram's StoryAreaTypeSuggestedReaction, told apart by `type` "suggested_reaction".
/// @see https://core.telegram.org/bots/api#storyareatypesuggestedreaction
struct BOTCORE_EXPORT StoryAreaTypeSuggestedReaction {
  StoryAreaTypeSuggestedReaction();
  explicit StoryAreaTypeSuggestedReaction(ReactionType reaction_type);
  StoryAreaTypeSuggestedReaction(const StoryAreaTypeSuggestedReaction& other);
  StoryAreaTypeSuggestedReaction(StoryAreaTypeSuggestedReaction&& other) noexcept;
  StoryAreaTypeSuggestedReaction& operator=(const StoryAreaTypeSuggestedReaction& other);
  StoryAreaTypeSuggestedReaction& operator=(StoryAreaTypeSuggestedReaction&& other) noexcept;
  ~StoryAreaTypeSuggestedReaction();
  bool operator==(const StoryAreaTypeSuggestedReaction& other) const;

  boxed<ReactionType> reaction_type;  ///< Required.
  std::optional<bool> is_dark;  ///< Optional.
  std::optional<bool> is_flipped;  ///< Optional.

  StoryAreaTypeSuggestedReaction& with_is_dark(bool value = true) &;
  StoryAreaTypeSuggestedReaction&& with_is_dark(bool value = true) &&;
  StoryAreaTypeSuggestedReaction& with_is_flipped(bool value = true) &;
  StoryAreaTypeSuggestedReaction&& with_is_flipped(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeSuggestedReaction& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeSuggestedReaction& value);
};

/// Telegram's StoryAreaTypeLink, told apart by `type` "link".
/// @see https://core.telegram.org/bots/api#storyareatypelink
struct BOTCORE_EXPORT StoryAreaTypeLink {
  StoryAreaTypeLink();
  explicit StoryAreaTypeLink(std::string url);
  StoryAreaTypeLink(const StoryAreaTypeLink& other);
  StoryAreaTypeLink(StoryAreaTypeLink&& other) noexcept;
  StoryAreaTypeLink& operator=(const StoryAreaTypeLink& other);
  StoryAreaTypeLink& operator=(StoryAreaTypeLink&& other) noexcept;
  ~StoryAreaTypeLink();
  bool operator==(const StoryAreaTypeLink& other) const;

  std::string url;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeLink& value);
};

/// Telegram's StoryAreaTypeWeather, told apart by `type` "weather".
/// @see https://core.telegram.org/bots/api#storyareatypeweather
struct BOTCORE_EXPORT StoryAreaTypeWeather {
  StoryAreaTypeWeather();
  StoryAreaTypeWeather(double temperature, std::string emoji, std::int64_t background_color);
  StoryAreaTypeWeather(const StoryAreaTypeWeather& other);
  StoryAreaTypeWeather(StoryAreaTypeWeather&& other) noexcept;
  StoryAreaTypeWeather& operator=(const StoryAreaTypeWeather& other);
  StoryAreaTypeWeather& operator=(StoryAreaTypeWeather&& other) noexcept;
  ~StoryAreaTypeWeather();
  bool operator==(const StoryAreaTypeWeather& other) const;

  double temperature = 0;  ///< Required.
  std::string emoji;  ///< Required.
  std::int64_t background_color = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeWeather& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeWeather& value);
};

/// Telegram's StoryAreaTypeUniqueGift, told apart by `type` "unique_gift".
/// @see https://core.telegram.org/bots/api#storyareatypeuniquegift
struct BOTCORE_EXPORT StoryAreaTypeUniqueGift {
  StoryAreaTypeUniqueGift();
  explicit StoryAreaTypeUniqueGift(std::string name);
  StoryAreaTypeUniqueGift(const StoryAreaTypeUniqueGift& other);
  StoryAreaTypeUniqueGift(StoryAreaTypeUniqueGift&& other) noexcept;
  StoryAreaTypeUniqueGift& operator=(const StoryAreaTypeUniqueGift& other);
  StoryAreaTypeUniqueGift& operator=(StoryAreaTypeUniqueGift&& other) noexcept;
  ~StoryAreaTypeUniqueGift();
  bool operator==(const StoryAreaTypeUniqueGift& other) const;

  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryAreaTypeUniqueGift& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryAreaTypeUniqueGift& value);
};

/// Telegram's StoryArea.
/// @see https://core.telegram.org/bots/api#storyarea
struct BOTCORE_EXPORT StoryArea {
  StoryArea();
  StoryArea(StoryAreaPosition position, StoryAreaType type);
  StoryArea(const StoryArea& other);
  StoryArea(StoryArea&& other) noexcept;
  StoryArea& operator=(const StoryArea& other);
  StoryArea& operator=(StoryArea&& other) noexcept;
  ~StoryArea();
  bool operator==(const StoryArea& other) const;

  boxed<StoryAreaPosition> position;  ///< Required.
  boxed<StoryAreaType> type;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StoryArea& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StoryArea& value);
};

/// One of `InputStoryContentPhoto`, `InputStoryContentVideo`.
/// @see https://core.telegram.org/bots/api#inputstorycontent
struct BOTCORE_EXPORT InputStoryContent {
  InputStoryContent();
  InputStoryContent(InputStoryContentPhoto held);  // NOLINT(google-explicit-constructor)
  InputStoryContent(InputStoryContentVideo held);  // NOLINT(google-explicit-constructor)
  InputStoryContent(const InputStoryContent& other);
  InputStoryContent(InputStoryContent&& other) noexcept;
  InputStoryContent& operator=(const InputStoryContent& other);
  InputStoryContent& operator=(InputStoryContent&& other) noexcept;
  ~InputStoryContent();
  bool operator==(const InputStoryContent& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<InputStoryContentPhoto>, boxed<InputStoryContentVideo>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputStoryContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputStoryContent& value);
};

/// Telegram's InputStoryContentPhoto, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#inputstorycontentphoto
struct BOTCORE_EXPORT InputStoryContentPhoto {
  InputStoryContentPhoto();
  explicit InputStoryContentPhoto(InputFile photo);
  InputStoryContentPhoto(const InputStoryContentPhoto& other);
  InputStoryContentPhoto(InputStoryContentPhoto&& other) noexcept;
  InputStoryContentPhoto& operator=(const InputStoryContentPhoto& other);
  InputStoryContentPhoto& operator=(InputStoryContentPhoto&& other) noexcept;
  ~InputStoryContentPhoto();
  bool operator==(const InputStoryContentPhoto& other) const;

  InputFile photo;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputStoryContentPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputStoryContentPhoto& value);
};

/// Telegram's InputStoryContentVideo, told apart by `type` "video".
/// @see https://core.telegram.org/bots/api#inputstorycontentvideo
struct BOTCORE_EXPORT InputStoryContentVideo {
  InputStoryContentVideo();
  explicit InputStoryContentVideo(InputFile video);
  InputStoryContentVideo(const InputStoryContentVideo& other);
  InputStoryContentVideo(InputStoryContentVideo&& other) noexcept;
  InputStoryContentVideo& operator=(const InputStoryContentVideo& other);
  InputStoryContentVideo& operator=(InputStoryContentVideo&& other) noexcept;
  ~InputStoryContentVideo();
  bool operator==(const InputStoryContentVideo& other) const;

  InputFile video;  ///< Required.
  std::optional<double> duration;  ///< Optional.
  std::optional<double> cover_frame_timestamp;  ///< Optional.
  std::optional<bool> is_animation;  ///< Optional.

  InputStoryContentVideo& with_duration(double value) &;
  InputStoryContentVideo&& with_duration(double value) &&;
  InputStoryContentVideo& with_cover_frame_timestamp(double value) &;
  InputStoryContentVideo&& with_cover_frame_timestamp(double value) &&;
  InputStoryContentVideo& with_is_animation(bool value = true) &;
  InputStoryContentVideo&& with_is_animation(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputStoryContentVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputStoryContentVideo& value);
};

}  // namespace botcore::inline v0::api
