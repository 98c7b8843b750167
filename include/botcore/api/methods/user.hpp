// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: user.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/profile.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Lists the profile photos of a user.
///
/// The request `getUserProfilePhotos`, sent as JSON; it gives UserProfilePhotos.
/// @see https://core.telegram.org/bots/api#getuserprofilephotos
struct BOTCORE_EXPORT GetUserProfilePhotos {
  static constexpr std::string_view method = "getUserProfilePhotos";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = UserProfilePhotos;  ///< What a call gives.

  /// With what it needs.
  explicit GetUserProfilePhotos(std::int64_t user_id);
  /// @cond
  GetUserProfilePhotos(const GetUserProfilePhotos& other);
  GetUserProfilePhotos(GetUserProfilePhotos&& other) noexcept;
  GetUserProfilePhotos& operator=(const GetUserProfilePhotos& other);
  GetUserProfilePhotos& operator=(GetUserProfilePhotos&& other) noexcept;
  ~GetUserProfilePhotos();
  bool operator==(const GetUserProfilePhotos& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<std::int64_t> offset;  ///< Where to begin (optional).
  std::optional<std::int64_t> limit;  ///< How many at most (optional; default 100).

  GetUserProfilePhotos& with_offset(std::int64_t value) &;  ///< Sets #offset.
  GetUserProfilePhotos& with_limit(std::int64_t value) &;  ///< Sets #limit.
  /// @cond
  GetUserProfilePhotos&& with_offset(std::int64_t value) &&;
  GetUserProfilePhotos&& with_limit(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserProfilePhotos& value);
  /// @endcond
};

/// Lists the profile audios of a user.
///
/// The request `getUserProfileAudios`, sent as JSON; it gives UserProfileAudios.
/// @see https://core.telegram.org/bots/api#getuserprofileaudios
struct BOTCORE_EXPORT GetUserProfileAudios {
  static constexpr std::string_view method = "getUserProfileAudios";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = UserProfileAudios;  ///< What a call gives.

  /// With what it needs.
  explicit GetUserProfileAudios(std::int64_t user_id);
  /// @cond
  GetUserProfileAudios(const GetUserProfileAudios& other);
  GetUserProfileAudios(GetUserProfileAudios&& other) noexcept;
  GetUserProfileAudios& operator=(const GetUserProfileAudios& other);
  GetUserProfileAudios& operator=(GetUserProfileAudios&& other) noexcept;
  ~GetUserProfileAudios();
  bool operator==(const GetUserProfileAudios& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<std::int64_t> offset;  ///< Where to begin (optional).
  std::optional<std::int64_t> limit;  ///< How many at most (optional; default 100).

  GetUserProfileAudios& with_offset(std::int64_t value) &;  ///< Sets #offset.
  GetUserProfileAudios& with_limit(std::int64_t value) &;  ///< Sets #limit.
  /// @cond
  GetUserProfileAudios&& with_offset(std::int64_t value) &&;
  GetUserProfileAudios&& with_limit(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserProfileAudios& value);
  /// @endcond
};

/// Sets the emoji status of a user who has allowed it.
///
/// The request `setUserEmojiStatus`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setuseremojistatus
struct BOTCORE_EXPORT SetUserEmojiStatus {
  static constexpr std::string_view method = "setUserEmojiStatus";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetUserEmojiStatus(std::int64_t user_id);
  /// @cond
  SetUserEmojiStatus(const SetUserEmojiStatus& other);
  SetUserEmojiStatus(SetUserEmojiStatus&& other) noexcept;
  SetUserEmojiStatus& operator=(const SetUserEmojiStatus& other);
  SetUserEmojiStatus& operator=(SetUserEmojiStatus&& other) noexcept;
  ~SetUserEmojiStatus();
  bool operator==(const SetUserEmojiStatus& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<std::string> emoji_status_custom_emoji_id;  ///< Optional.
  std::optional<std::chrono::sys_seconds> emoji_status_expiration_date;  ///< Optional; whole seconds, UTC.

  /// Sets #emoji_status_custom_emoji_id.
  SetUserEmojiStatus& with_emoji_status_custom_emoji_id(std::string value) &;
  /// Sets #emoji_status_expiration_date.
  SetUserEmojiStatus& with_emoji_status_expiration_date(std::chrono::sys_seconds value) &;
  /// @cond
  SetUserEmojiStatus&& with_emoji_status_custom_emoji_id(std::string value) &&;
  SetUserEmojiStatus&& with_emoji_status_expiration_date(std::chrono::sys_seconds value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetUserEmojiStatus& value);
  /// @endcond
};

/// Lists the latest messages of a user's personal channel.
///
/// The request `getUserPersonalChatMessages`, sent as JSON; it gives a list of Message.
/// @see https://core.telegram.org/bots/api#getuserpersonalchatmessages
struct BOTCORE_EXPORT GetUserPersonalChatMessages {
  static constexpr std::string_view method = "getUserPersonalChatMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<Message>;  ///< What a call gives.

  /// With what it needs.
  GetUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit);
  /// @cond
  GetUserPersonalChatMessages(const GetUserPersonalChatMessages& other);
  GetUserPersonalChatMessages(GetUserPersonalChatMessages&& other) noexcept;
  GetUserPersonalChatMessages& operator=(const GetUserPersonalChatMessages& other);
  GetUserPersonalChatMessages& operator=(GetUserPersonalChatMessages&& other) noexcept;
  ~GetUserPersonalChatMessages();
  bool operator==(const GetUserPersonalChatMessages& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::int64_t limit = 0;  ///< How many at most (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserPersonalChatMessages& value);
  /// @endcond
};

/// Verifies a user on behalf of the bot's organisation.
///
/// The request `verifyUser`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#verifyuser
struct BOTCORE_EXPORT VerifyUser {
  static constexpr std::string_view method = "verifyUser";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit VerifyUser(std::int64_t user_id);
  /// @cond
  VerifyUser(const VerifyUser& other);
  VerifyUser(VerifyUser&& other) noexcept;
  VerifyUser& operator=(const VerifyUser& other);
  VerifyUser& operator=(VerifyUser&& other) noexcept;
  ~VerifyUser();
  bool operator==(const VerifyUser& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<std::string> custom_description;  ///< Optional; 0–70 characters.

  VerifyUser& with_custom_description(std::string value) &;  ///< Sets #custom_description.
  /// @cond
  VerifyUser&& with_custom_description(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const VerifyUser& value);
  /// @endcond
};

/// Verifies a chat on behalf of the bot's organisation.
///
/// The request `verifyChat`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#verifychat
struct BOTCORE_EXPORT VerifyChat {
  static constexpr std::string_view method = "verifyChat";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit VerifyChat(ChatId chat_id);
  /// @cond
  VerifyChat(const VerifyChat& other);
  VerifyChat(VerifyChat&& other) noexcept;
  VerifyChat& operator=(const VerifyChat& other);
  VerifyChat& operator=(VerifyChat&& other) noexcept;
  ~VerifyChat();
  bool operator==(const VerifyChat& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::string> custom_description;  ///< Optional; 0–70 characters.

  VerifyChat& with_custom_description(std::string value) &;  ///< Sets #custom_description.
  /// @cond
  VerifyChat&& with_custom_description(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const VerifyChat& value);
  /// @endcond
};

/// Takes back the verification of a user.
///
/// The request `removeUserVerification`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#removeuserverification
struct BOTCORE_EXPORT RemoveUserVerification {
  static constexpr std::string_view method = "removeUserVerification";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit RemoveUserVerification(std::int64_t user_id);
  /// @cond
  RemoveUserVerification(const RemoveUserVerification& other);
  RemoveUserVerification(RemoveUserVerification&& other) noexcept;
  RemoveUserVerification& operator=(const RemoveUserVerification& other);
  RemoveUserVerification& operator=(RemoveUserVerification&& other) noexcept;
  ~RemoveUserVerification();
  bool operator==(const RemoveUserVerification& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RemoveUserVerification& value);
  /// @endcond
};

/// Takes back the verification of a chat.
///
/// The request `removeChatVerification`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#removechatverification
struct BOTCORE_EXPORT RemoveChatVerification {
  static constexpr std::string_view method = "removeChatVerification";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit RemoveChatVerification(ChatId chat_id);
  /// @cond
  RemoveChatVerification(const RemoveChatVerification& other);
  RemoveChatVerification(RemoveChatVerification&& other) noexcept;
  RemoveChatVerification& operator=(const RemoveChatVerification& other);
  RemoveChatVerification& operator=(RemoveChatVerification&& other) noexcept;
  ~RemoveChatVerification();
  bool operator==(const RemoveChatVerification& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RemoveChatVerification& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
