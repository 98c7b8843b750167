// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: profile.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's ChatFullInfo.
/// @see https://core.telegram.org/bots/api#chatfullinfo
struct BOTCORE_EXPORT ChatFullInfo {
  ChatFullInfo();
  ChatFullInfo(std::int64_t id, ChatType type, std::int64_t accent_color_id, std::int64_t max_reaction_count,
               AcceptedGiftTypes accepted_gift_types);
  ChatFullInfo(const ChatFullInfo& other);
  ChatFullInfo(ChatFullInfo&& other) noexcept;
  ChatFullInfo& operator=(const ChatFullInfo& other);
  ChatFullInfo& operator=(ChatFullInfo&& other) noexcept;
  ~ChatFullInfo();
  bool operator==(const ChatFullInfo& other) const;

  std::int64_t id = 0;  ///< Required.
  ChatType type;  ///< Required.
  std::optional<std::string> title;  ///< Optional.
  std::optional<std::string> username;  ///< Optional.
  std::optional<std::string> first_name;  ///< Optional.
  std::optional<std::string> last_name;  ///< Optional.
  std::optional<bool> is_forum;  ///< Optional.
  std::optional<bool> is_direct_messages;  ///< Optional.
  std::int64_t accent_color_id = 0;  ///< Required.
  std::int64_t max_reaction_count = 0;  ///< Required.
  boxed<ChatPhoto> photo;  ///< Optional.
  std::optional<std::vector<std::string>> active_usernames;  ///< Optional.
  boxed<Birthdate> birthdate;  ///< Optional.
  boxed<BusinessIntro> business_intro;  ///< Optional.
  boxed<BusinessLocation> business_location;  ///< Optional.
  boxed<BusinessOpeningHours> business_opening_hours;  ///< Optional.
  boxed<Chat> personal_chat;  ///< Optional.
  boxed<Chat> parent_chat;  ///< Optional.
  std::optional<std::vector<ReactionType>> available_reactions;  ///< Optional.
  std::optional<std::string> background_custom_emoji_id;  ///< Optional.
  std::optional<std::int64_t> profile_accent_color_id;  ///< Optional.
  std::optional<std::string> profile_background_custom_emoji_id;  ///< Optional.
  std::optional<std::string> emoji_status_custom_emoji_id;  ///< Optional.
  std::optional<std::chrono::sys_seconds> emoji_status_expiration_date;  ///< Optional.
  std::optional<std::string> bio;  ///< Optional.
  std::optional<bool> has_private_forwards;  ///< Optional.
  std::optional<bool> has_restricted_voice_and_video_messages;  ///< Optional.
  std::optional<bool> join_to_send_messages;  ///< Optional.
  std::optional<bool> join_by_request;  ///< Optional.
  std::optional<std::string> description;  ///< Optional.
  std::optional<std::string> invite_link;  ///< Optional.
  boxed<Message> pinned_message;  ///< Optional.
  boxed<ChatPermissions> permissions;  ///< Optional.
  boxed<AcceptedGiftTypes> accepted_gift_types;  ///< Required.
  std::optional<bool> can_send_paid_media;  ///< Optional.
  std::optional<std::int64_t> slow_mode_delay;  ///< Optional.
  std::optional<std::int64_t> unrestrict_boost_count;  ///< Optional.
  std::optional<std::int64_t> message_auto_delete_time;  ///< Optional.
  std::optional<bool> has_aggressive_anti_spam_enabled;  ///< Optional.
  std::optional<bool> has_hidden_members;  ///< Optional.
  std::optional<bool> has_protected_content;  ///< Optional.
  std::optional<bool> has_visible_history;  ///< Optional.
  std::optional<std::string> sticker_set_name;  ///< Optional.
  std::optional<bool> can_set_sticker_set;  ///< Optional.
  std::optional<std::string> custom_emoji_sticker_set_name;  ///< Optional.
  std::optional<std::int64_t> linked_chat_id;  ///< Optional.
  boxed<ChatLocation> location;  ///< Optional.
  boxed<UserRating> rating;  ///< Optional.
  boxed<Audio> first_profile_audio;  ///< Optional.
  boxed<UniqueGiftColors> unique_gift_colors;  ///< Optional.
  std::optional<std::int64_t> paid_message_star_count;  ///< Optional.
  boxed<User> guard_bot;  ///< Optional.
  boxed<Community> community;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatFullInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatFullInfo& value);
};

/// Telegram's UserProfilePhotos.
/// @see https://core.telegram.org/bots/api#userprofilephotos
struct BOTCORE_EXPORT UserProfilePhotos {
  UserProfilePhotos();
  UserProfilePhotos(std::int64_t total_count, std::vector<std::vector<PhotoSize>> photos);
  UserProfilePhotos(const UserProfilePhotos& other);
  UserProfilePhotos(UserProfilePhotos&& other) noexcept;
  UserProfilePhotos& operator=(const UserProfilePhotos& other);
  UserProfilePhotos& operator=(UserProfilePhotos&& other) noexcept;
  ~UserProfilePhotos();
  bool operator==(const UserProfilePhotos& other) const;

  std::int64_t total_count = 0;  ///< Required.
  std::vector<std::vector<PhotoSize>> photos;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UserProfilePhotos& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UserProfilePhotos& value);
};

/// Telegram's UserProfileAudios.
/// @see https://core.telegram.org/bots/api#userprofileaudios
struct BOTCORE_EXPORT UserProfileAudios {
  UserProfileAudios();
  UserProfileAudios(std::int64_t total_count, std::vector<Audio> audios);
  UserProfileAudios(const UserProfileAudios& other);
  UserProfileAudios(UserProfileAudios&& other) noexcept;
  UserProfileAudios& operator=(const UserProfileAudios& other);
  UserProfileAudios& operator=(UserProfileAudios&& other) noexcept;
  ~UserProfileAudios();
  bool operator==(const UserProfileAudios& other) const;

  std::int64_t total_count = 0;  ///< Required.
  std::vector<Audio> audios;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UserProfileAudios& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UserProfileAudios& value);
};

/// Telegram's Community.
/// @see https://core.telegram.org/bots/api#community
struct BOTCORE_EXPORT Community {
  Community();
  Community(std::int64_t id, std::string name);
  Community(const Community& other);
  Community(Community&& other) noexcept;
  Community& operator=(const Community& other);
  Community& operator=(Community&& other) noexcept;
  ~Community();
  bool operator==(const Community& other) const;

  std::int64_t id = 0;  ///< Required.
  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Community& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Community& value);
};

/// Telegram's ChatPhoto.
/// @see https://core.telegram.org/bots/api#chatphoto
struct BOTCORE_EXPORT ChatPhoto {
  ChatPhoto();
  ChatPhoto(std::string small_file_id, std::string small_file_unique_id, std::string big_file_id,
            std::string big_file_unique_id);
  ChatPhoto(const ChatPhoto& other);
  ChatPhoto(ChatPhoto&& other) noexcept;
  ChatPhoto& operator=(const ChatPhoto& other);
  ChatPhoto& operator=(ChatPhoto&& other) noexcept;
  ~ChatPhoto();
  bool operator==(const ChatPhoto& other) const;

  std::string small_file_id;  ///< Required.
  std::string small_file_unique_id;  ///< Required.
  std::string big_file_id;  ///< Required.
  std::string big_file_unique_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatPhoto& value);
};

/// Telegram's Birthdate.
/// @see https://core.telegram.org/bots/api#birthdate
struct BOTCORE_EXPORT Birthdate {
  Birthdate();
  Birthdate(std::int64_t day, std::int64_t month);
  Birthdate(const Birthdate& other);
  Birthdate(Birthdate&& other) noexcept;
  Birthdate& operator=(const Birthdate& other);
  Birthdate& operator=(Birthdate&& other) noexcept;
  ~Birthdate();
  bool operator==(const Birthdate& other) const;

  std::int64_t day = 0;  ///< Required.
  std::int64_t month = 0;  ///< Required.
  std::optional<std::int64_t> year;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Birthdate& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Birthdate& value);
};

/// Telegram's UserRating.
/// @see https://core.telegram.org/bots/api#userrating
struct BOTCORE_EXPORT UserRating {
  UserRating();
  UserRating(std::int64_t level, std::int64_t rating, std::int64_t current_level_rating);
  UserRating(const UserRating& other);
  UserRating(UserRating&& other) noexcept;
  UserRating& operator=(const UserRating& other);
  UserRating& operator=(UserRating&& other) noexcept;
  ~UserRating();
  bool operator==(const UserRating& other) const;

  std::int64_t level = 0;  ///< Required.
  std::int64_t rating = 0;  ///< Required.
  std::int64_t current_level_rating = 0;  ///< Required.
  std::optional<std::int64_t> next_level_rating;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UserRating& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UserRating& value);
};

/// Telegram's ChatLocation.
/// @see https://core.telegram.org/bots/api#chatlocation
struct BOTCORE_EXPORT ChatLocation {
  ChatLocation();
  ChatLocation(Location location, std::string address);
  ChatLocation(const ChatLocation& other);
  ChatLocation(ChatLocation&& other) noexcept;
  ChatLocation& operator=(const ChatLocation& other);
  ChatLocation& operator=(ChatLocation&& other) noexcept;
  ~ChatLocation();
  bool operator==(const ChatLocation& other) const;

  boxed<Location> location;  ///< Required.
  std::string address;  ///< Required; 1–64 characters.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatLocation& value);
};

/// One of `InputProfilePhotoStatic`, `InputProfilePhotoAnimated`.
/// @see https://core.telegram.org/bots/api#inputprofilephoto
struct BOTCORE_EXPORT InputProfilePhoto {
  InputProfilePhoto();
  InputProfilePhoto(InputProfilePhotoStatic held);  // NOLINT(google-explicit-constructor)
  InputProfilePhoto(InputProfilePhotoAnimated held);  // NOLINT(google-explicit-constructor)
  InputProfilePhoto(const InputProfilePhoto& other);
  InputProfilePhoto(InputProfilePhoto&& other) noexcept;
  InputProfilePhoto& operator=(const InputProfilePhoto& other);
  InputProfilePhoto& operator=(InputProfilePhoto&& other) noexcept;
  ~InputProfilePhoto();
  bool operator==(const InputProfilePhoto& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<InputProfilePhotoStatic>, boxed<InputProfilePhotoAnimated>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputProfilePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputProfilePhoto& value);
};

/// Telegram's InputProfilePhotoStatic, told apart by `type` "static".
/// @see https://core.telegram.org/bots/api#inputprofilephotostatic
struct BOTCORE_EXPORT InputProfilePhotoStatic {
  InputProfilePhotoStatic();
  explicit InputProfilePhotoStatic(InputFile photo);
  InputProfilePhotoStatic(const InputProfilePhotoStatic& other);
  InputProfilePhotoStatic(InputProfilePhotoStatic&& other) noexcept;
  InputProfilePhotoStatic& operator=(const InputProfilePhotoStatic& other);
  InputProfilePhotoStatic& operator=(InputProfilePhotoStatic&& other) noexcept;
  ~InputProfilePhotoStatic();
  bool operator==(const InputProfilePhotoStatic& other) const;

  InputFile photo;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputProfilePhotoStatic& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputProfilePhotoStatic& value);
};

/// Telegram's InputProfilePhotoAnimated, told apart by `type` "animated".
/// @see https://core.telegram.org/bots/api#inputprofilephotoanimated
struct BOTCORE_EXPORT InputProfilePhotoAnimated {
  InputProfilePhotoAnimated();
  explicit InputProfilePhotoAnimated(InputFile animation);
  InputProfilePhotoAnimated(const InputProfilePhotoAnimated& other);
  InputProfilePhotoAnimated(InputProfilePhotoAnimated&& other) noexcept;
  InputProfilePhotoAnimated& operator=(const InputProfilePhotoAnimated& other);
  InputProfilePhotoAnimated& operator=(InputProfilePhotoAnimated&& other) noexcept;
  ~InputProfilePhotoAnimated();
  bool operator==(const InputProfilePhotoAnimated& other) const;

  InputFile animation;  ///< Required.
  std::optional<double> main_frame_timestamp;  ///< Optional.

  InputProfilePhotoAnimated& with_main_frame_timestamp(double value) &;
  InputProfilePhotoAnimated&& with_main_frame_timestamp(double value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputProfilePhotoAnimated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputProfilePhotoAnimated& value);
};

}  // namespace botcore::inline v0::api
