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

/// All that is known about a chat.
///
/// Only received.
/// What GetChat gives.
/// @see https://core.telegram.org/bots/api#chatfullinfo
struct BOTCORE_EXPORT ChatFullInfo {
  ChatFullInfo();  ///< With nothing set.
  /// With what it needs.
  ChatFullInfo(std::int64_t id, ChatType type, std::int64_t accent_color_id, std::int64_t max_reaction_count,
               AcceptedGiftTypes accepted_gift_types);
  /// @cond
  ChatFullInfo(const ChatFullInfo& other);
  ChatFullInfo(ChatFullInfo&& other) noexcept;
  ChatFullInfo& operator=(const ChatFullInfo& other);
  ChatFullInfo& operator=(ChatFullInfo&& other) noexcept;
  ~ChatFullInfo();
  bool operator==(const ChatFullInfo& other) const;
  /// @endcond

  std::int64_t id = 0;  ///< Required.
  ChatType type;  ///< Required.
  std::optional<std::string> title;  ///< The title (optional).
  std::optional<std::string> username;  ///< The name by which one is found, without the at sign (optional).
  std::optional<std::string> first_name;  ///< First name (optional).
  std::optional<std::string> last_name;  ///< Last name (optional).
  std::optional<bool> is_forum;  ///< Whether the chat has topics (optional).
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
  std::optional<std::chrono::sys_seconds> emoji_status_expiration_date;  ///< Optional; whole seconds, UTC.
  std::optional<std::string> bio;  ///< Optional.
  std::optional<bool> has_private_forwards;  ///< Whether it has private forwards (optional).
  /// Whether it has restricted voice and video messages (optional).
  std::optional<bool> has_restricted_voice_and_video_messages;
  std::optional<bool> join_to_send_messages;  ///< Optional.
  std::optional<bool> join_by_request;  ///< Optional.
  std::optional<std::string> description;  ///< The description (optional).
  std::optional<std::string> invite_link;  ///< The invite link (optional).
  boxed<Message> pinned_message;  ///< The message that was pinned (optional).
  boxed<ChatPermissions> permissions;  ///< What members may do (optional).
  boxed<AcceptedGiftTypes> accepted_gift_types;  ///< Required.
  std::optional<bool> can_send_paid_media;  ///< Whether it can send paid media (optional).
  std::optional<std::int64_t> slow_mode_delay;  ///< Optional.
  std::optional<std::int64_t> unrestrict_boost_count;  ///< Optional.
  std::optional<std::int64_t> message_auto_delete_time;  ///< Optional.
  /// Whether it has aggressive anti spam enabled (optional).
  std::optional<bool> has_aggressive_anti_spam_enabled;
  std::optional<bool> has_hidden_members;  ///< Whether it has hidden members (optional).
  std::optional<bool> has_protected_content;  ///< Whether it has protected content (optional).
  std::optional<bool> has_visible_history;  ///< Whether it has visible history (optional).
  std::optional<std::string> sticker_set_name;  ///< Optional.
  std::optional<bool> can_set_sticker_set;  ///< Whether it can set sticker set (optional).
  std::optional<std::string> custom_emoji_sticker_set_name;  ///< Optional.
  std::optional<std::int64_t> linked_chat_id;  ///< Optional.
  boxed<ChatLocation> location;  ///< Optional.
  boxed<UserRating> rating;  ///< Optional.
  boxed<Audio> first_profile_audio;  ///< Optional.
  boxed<UniqueGiftColors> unique_gift_colors;  ///< Optional.
  std::optional<std::int64_t> paid_message_star_count;  ///< A number of Stars (optional).
  boxed<User> guard_bot;  ///< Optional.
  boxed<Community> community;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatFullInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatFullInfo& value);
  /// @endcond
};

/// Telegram's UserProfilePhotos.
///
/// Only received.
/// What GetUserProfilePhotos gives.
/// @see https://core.telegram.org/bots/api#userprofilephotos
struct BOTCORE_EXPORT UserProfilePhotos {
  UserProfilePhotos();  ///< With nothing set.
  /// With what it needs.
  UserProfilePhotos(std::int64_t total_count, std::vector<std::vector<PhotoSize>> photos);
  /// @cond
  UserProfilePhotos(const UserProfilePhotos& other);
  UserProfilePhotos(UserProfilePhotos&& other) noexcept;
  UserProfilePhotos& operator=(const UserProfilePhotos& other);
  UserProfilePhotos& operator=(UserProfilePhotos&& other) noexcept;
  ~UserProfilePhotos();
  bool operator==(const UserProfilePhotos& other) const;
  /// @endcond

  std::int64_t total_count = 0;  ///< How many there are in all (required).
  std::vector<std::vector<PhotoSize>> photos;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UserProfilePhotos& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UserProfilePhotos& value);
  /// @endcond
};

/// Telegram's UserProfileAudios.
///
/// Only received.
/// What GetUserProfileAudios gives.
/// @see https://core.telegram.org/bots/api#userprofileaudios
struct BOTCORE_EXPORT UserProfileAudios {
  UserProfileAudios();  ///< With nothing set.
  /// With what it needs.
  UserProfileAudios(std::int64_t total_count, std::vector<Audio> audios);
  /// @cond
  UserProfileAudios(const UserProfileAudios& other);
  UserProfileAudios(UserProfileAudios&& other) noexcept;
  UserProfileAudios& operator=(const UserProfileAudios& other);
  UserProfileAudios& operator=(UserProfileAudios&& other) noexcept;
  ~UserProfileAudios();
  bool operator==(const UserProfileAudios& other) const;
  /// @endcond

  std::int64_t total_count = 0;  ///< How many there are in all (required).
  std::vector<Audio> audios;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UserProfileAudios& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UserProfileAudios& value);
  /// @endcond
};

/// Telegram's Community.
///
/// Only received.
/// Held by ChatFullInfo::community, CommunityChatAdded::community, CommunityChatJoined::community.
/// @see https://core.telegram.org/bots/api#community
struct BOTCORE_EXPORT Community {
  Community();  ///< With nothing set.
  /// With what it needs.
  Community(std::int64_t id, std::string name);
  /// @cond
  Community(const Community& other);
  Community(Community&& other) noexcept;
  Community& operator=(const Community& other);
  Community& operator=(Community&& other) noexcept;
  ~Community();
  bool operator==(const Community& other) const;
  /// @endcond

  std::int64_t id = 0;  ///< Required.
  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Community& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Community& value);
  /// @endcond
};

/// Telegram's ChatPhoto.
///
/// Only received.
/// Held by ChatFullInfo::photo.
/// @see https://core.telegram.org/bots/api#chatphoto
struct BOTCORE_EXPORT ChatPhoto {
  ChatPhoto();  ///< With nothing set.
  /// With what it needs.
  ChatPhoto(std::string small_file_id, std::string small_file_unique_id, std::string big_file_id,
            std::string big_file_unique_id);
  /// @cond
  ChatPhoto(const ChatPhoto& other);
  ChatPhoto(ChatPhoto&& other) noexcept;
  ChatPhoto& operator=(const ChatPhoto& other);
  ChatPhoto& operator=(ChatPhoto&& other) noexcept;
  ~ChatPhoto();
  bool operator==(const ChatPhoto& other) const;
  /// @endcond

  std::string small_file_id;  ///< Required.
  std::string small_file_unique_id;  ///< Required.
  std::string big_file_id;  ///< Required.
  std::string big_file_unique_id;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatPhoto& value);
  /// @endcond
};

/// Telegram's Birthdate.
///
/// Only received.
/// Held by ChatFullInfo::birthdate.
/// @see https://core.telegram.org/bots/api#birthdate
struct BOTCORE_EXPORT Birthdate {
  Birthdate();  ///< With nothing set.
  /// With what it needs.
  Birthdate(std::int64_t day, std::int64_t month);
  /// @cond
  Birthdate(const Birthdate& other);
  Birthdate(Birthdate&& other) noexcept;
  Birthdate& operator=(const Birthdate& other);
  Birthdate& operator=(Birthdate&& other) noexcept;
  ~Birthdate();
  bool operator==(const Birthdate& other) const;
  /// @endcond

  std::int64_t day = 0;  ///< Required.
  std::int64_t month = 0;  ///< Required.
  std::optional<std::int64_t> year;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Birthdate& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Birthdate& value);
  /// @endcond
};

/// Telegram's UserRating.
///
/// Only received.
/// Held by ChatFullInfo::rating.
/// @see https://core.telegram.org/bots/api#userrating
struct BOTCORE_EXPORT UserRating {
  UserRating();  ///< With nothing set.
  /// With what it needs.
  UserRating(std::int64_t level, std::int64_t rating, std::int64_t current_level_rating);
  /// @cond
  UserRating(const UserRating& other);
  UserRating(UserRating&& other) noexcept;
  UserRating& operator=(const UserRating& other);
  UserRating& operator=(UserRating&& other) noexcept;
  ~UserRating();
  bool operator==(const UserRating& other) const;
  /// @endcond

  std::int64_t level = 0;  ///< Required.
  std::int64_t rating = 0;  ///< Required.
  std::int64_t current_level_rating = 0;  ///< Required.
  std::optional<std::int64_t> next_level_rating;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UserRating& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UserRating& value);
  /// @endcond
};

/// Telegram's ChatLocation.
///
/// Only received.
/// Held by ChatFullInfo::location.
/// @see https://core.telegram.org/bots/api#chatlocation
struct BOTCORE_EXPORT ChatLocation {
  ChatLocation();  ///< With nothing set.
  /// With what it needs.
  ChatLocation(Location location, std::string address);
  /// @cond
  ChatLocation(const ChatLocation& other);
  ChatLocation(ChatLocation&& other) noexcept;
  ChatLocation& operator=(const ChatLocation& other);
  ChatLocation& operator=(ChatLocation&& other) noexcept;
  ~ChatLocation();
  bool operator==(const ChatLocation& other) const;
  /// @endcond

  boxed<Location> location;  ///< Required.
  std::string address;  ///< Required; 1–64 characters.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatLocation& value);
  /// @endcond
};

/// One of InputProfilePhotoStatic, InputProfilePhotoAnimated, told apart by `type`; or what this version of
/// the Bot API does not know, as JSON.
///
/// Only sent.
/// Held by SetMyProfilePhoto::photo, SetBusinessAccountProfilePhoto::photo.
/// @see https://core.telegram.org/bots/api#inputprofilephoto
struct BOTCORE_EXPORT InputProfilePhoto {
  InputProfilePhoto();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InputProfilePhoto(InputProfilePhotoStatic held);  // NOLINT(google-explicit-constructor)
  InputProfilePhoto(InputProfilePhotoAnimated held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InputProfilePhoto(const InputProfilePhoto& other);
  InputProfilePhoto(InputProfilePhoto&& other) noexcept;
  InputProfilePhoto& operator=(const InputProfilePhoto& other);
  InputProfilePhoto& operator=(InputProfilePhoto&& other) noexcept;
  ~InputProfilePhoto();
  bool operator==(const InputProfilePhoto& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputProfilePhotoStatic>, boxed<InputProfilePhotoAnimated>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputProfilePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputProfilePhoto& value);
  /// @endcond
};

/// Telegram's InputProfilePhotoStatic.
///
/// Only sent.
/// An alternative of InputProfilePhoto: `type` is "static".
/// @see https://core.telegram.org/bots/api#inputprofilephotostatic
struct BOTCORE_EXPORT InputProfilePhotoStatic {
  InputProfilePhotoStatic();  ///< With nothing set.
  /// With what it needs.
  explicit InputProfilePhotoStatic(InputFile photo);
  /// @cond
  InputProfilePhotoStatic(const InputProfilePhotoStatic& other);
  InputProfilePhotoStatic(InputProfilePhotoStatic&& other) noexcept;
  InputProfilePhotoStatic& operator=(const InputProfilePhotoStatic& other);
  InputProfilePhotoStatic& operator=(InputProfilePhotoStatic&& other) noexcept;
  ~InputProfilePhotoStatic();
  bool operator==(const InputProfilePhotoStatic& other) const;
  /// @endcond

  InputFile photo;  ///< Required; may be an upload.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputProfilePhotoStatic& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputProfilePhotoStatic& value);
  /// @endcond
};

/// Telegram's InputProfilePhotoAnimated.
///
/// Only sent.
/// An alternative of InputProfilePhoto: `type` is "animated".
/// @see https://core.telegram.org/bots/api#inputprofilephotoanimated
struct BOTCORE_EXPORT InputProfilePhotoAnimated {
  InputProfilePhotoAnimated();  ///< With nothing set.
  /// With what it needs.
  explicit InputProfilePhotoAnimated(InputFile animation);
  /// @cond
  InputProfilePhotoAnimated(const InputProfilePhotoAnimated& other);
  InputProfilePhotoAnimated(InputProfilePhotoAnimated&& other) noexcept;
  InputProfilePhotoAnimated& operator=(const InputProfilePhotoAnimated& other);
  InputProfilePhotoAnimated& operator=(InputProfilePhotoAnimated&& other) noexcept;
  ~InputProfilePhotoAnimated();
  bool operator==(const InputProfilePhotoAnimated& other) const;
  /// @endcond

  InputFile animation;  ///< Required; may be an upload.
  std::optional<double> main_frame_timestamp;  ///< Optional.

  InputProfilePhotoAnimated& with_main_frame_timestamp(double value) &;  ///< Sets #main_frame_timestamp.
  /// @cond
  InputProfilePhotoAnimated&& with_main_frame_timestamp(double value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputProfilePhotoAnimated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputProfilePhotoAnimated& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
