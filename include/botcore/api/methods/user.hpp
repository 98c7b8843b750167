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

/// The request `getUserProfilePhotos`.
/// @see https://core.telegram.org/bots/api#getuserprofilephotos
struct BOTCORE_EXPORT GetUserProfilePhotos {
  static constexpr std::string_view method = "getUserProfilePhotos";
  static constexpr bool multipart = false;
  using result_type = UserProfilePhotos;

  explicit GetUserProfilePhotos(std::int64_t user_id);
  GetUserProfilePhotos(const GetUserProfilePhotos& other);
  GetUserProfilePhotos(GetUserProfilePhotos&& other) noexcept;
  GetUserProfilePhotos& operator=(const GetUserProfilePhotos& other);
  GetUserProfilePhotos& operator=(GetUserProfilePhotos&& other) noexcept;
  ~GetUserProfilePhotos();
  bool operator==(const GetUserProfilePhotos& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::optional<std::int64_t> offset;  ///< Optional.
  std::optional<std::int64_t> limit;  ///< Optional; default 100.

  GetUserProfilePhotos& with_offset(std::int64_t value) &;
  GetUserProfilePhotos&& with_offset(std::int64_t value) &&;
  GetUserProfilePhotos& with_limit(std::int64_t value) &;
  GetUserProfilePhotos&& with_limit(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserProfilePhotos& value);
};

/// The request `getUserProfileAudios`.
/// @see https://core.telegram.org/bots/api#getuserprofileaudios
struct BOTCORE_EXPORT GetUserProfileAudios {
  static constexpr std::string_view method = "getUserProfileAudios";
  static constexpr bool multipart = false;
  using result_type = UserProfileAudios;

  explicit GetUserProfileAudios(std::int64_t user_id);
  GetUserProfileAudios(const GetUserProfileAudios& other);
  GetUserProfileAudios(GetUserProfileAudios&& other) noexcept;
  GetUserProfileAudios& operator=(const GetUserProfileAudios& other);
  GetUserProfileAudios& operator=(GetUserProfileAudios&& other) noexcept;
  ~GetUserProfileAudios();
  bool operator==(const GetUserProfileAudios& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::optional<std::int64_t> offset;  ///< Optional.
  std::optional<std::int64_t> limit;  ///< Optional; default 100.

  GetUserProfileAudios& with_offset(std::int64_t value) &;
  GetUserProfileAudios&& with_offset(std::int64_t value) &&;
  GetUserProfileAudios& with_limit(std::int64_t value) &;
  GetUserProfileAudios&& with_limit(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserProfileAudios& value);
};

/// The request `setUserEmojiStatus`.
/// @see https://core.telegram.org/bots/api#setuseremojistatus
struct BOTCORE_EXPORT SetUserEmojiStatus {
  static constexpr std::string_view method = "setUserEmojiStatus";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SetUserEmojiStatus(std::int64_t user_id);
  SetUserEmojiStatus(const SetUserEmojiStatus& other);
  SetUserEmojiStatus(SetUserEmojiStatus&& other) noexcept;
  SetUserEmojiStatus& operator=(const SetUserEmojiStatus& other);
  SetUserEmojiStatus& operator=(SetUserEmojiStatus&& other) noexcept;
  ~SetUserEmojiStatus();
  bool operator==(const SetUserEmojiStatus& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::optional<std::string> emoji_status_custom_emoji_id;  ///< Optional.
  std::optional<std::chrono::sys_seconds> emoji_status_expiration_date;  ///< Optional.

  SetUserEmojiStatus& with_emoji_status_custom_emoji_id(std::string value) &;
  SetUserEmojiStatus&& with_emoji_status_custom_emoji_id(std::string value) &&;
  SetUserEmojiStatus& with_emoji_status_expiration_date(std::chrono::sys_seconds value) &;
  SetUserEmojiStatus&& with_emoji_status_expiration_date(std::chrono::sys_seconds value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetUserEmojiStatus& value);
};

/// The request `getUserPersonalChatMessages`.
/// @see https://core.telegram.org/bots/api#getuserpersonalchatmessages
struct BOTCORE_EXPORT GetUserPersonalChatMessages {
  static constexpr std::string_view method = "getUserPersonalChatMessages";
  static constexpr bool multipart = false;
  using result_type = std::vector<Message>;

  GetUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit);
  GetUserPersonalChatMessages(const GetUserPersonalChatMessages& other);
  GetUserPersonalChatMessages(GetUserPersonalChatMessages&& other) noexcept;
  GetUserPersonalChatMessages& operator=(const GetUserPersonalChatMessages& other);
  GetUserPersonalChatMessages& operator=(GetUserPersonalChatMessages&& other) noexcept;
  ~GetUserPersonalChatMessages();
  bool operator==(const GetUserPersonalChatMessages& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::int64_t limit = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserPersonalChatMessages& value);
};

/// The request `verifyUser`.
/// @see https://core.telegram.org/bots/api#verifyuser
struct BOTCORE_EXPORT VerifyUser {
  static constexpr std::string_view method = "verifyUser";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit VerifyUser(std::int64_t user_id);
  VerifyUser(const VerifyUser& other);
  VerifyUser(VerifyUser&& other) noexcept;
  VerifyUser& operator=(const VerifyUser& other);
  VerifyUser& operator=(VerifyUser&& other) noexcept;
  ~VerifyUser();
  bool operator==(const VerifyUser& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::optional<std::string> custom_description;  ///< Optional; 0–70 characters.

  VerifyUser& with_custom_description(std::string value) &;
  VerifyUser&& with_custom_description(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const VerifyUser& value);
};

/// The request `verifyChat`.
/// @see https://core.telegram.org/bots/api#verifychat
struct BOTCORE_EXPORT VerifyChat {
  static constexpr std::string_view method = "verifyChat";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit VerifyChat(ChatId chat_id);
  VerifyChat(const VerifyChat& other);
  VerifyChat(VerifyChat&& other) noexcept;
  VerifyChat& operator=(const VerifyChat& other);
  VerifyChat& operator=(VerifyChat&& other) noexcept;
  ~VerifyChat();
  bool operator==(const VerifyChat& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::string> custom_description;  ///< Optional; 0–70 characters.

  VerifyChat& with_custom_description(std::string value) &;
  VerifyChat&& with_custom_description(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const VerifyChat& value);
};

/// The request `removeUserVerification`.
/// @see https://core.telegram.org/bots/api#removeuserverification
struct BOTCORE_EXPORT RemoveUserVerification {
  static constexpr std::string_view method = "removeUserVerification";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit RemoveUserVerification(std::int64_t user_id);
  RemoveUserVerification(const RemoveUserVerification& other);
  RemoveUserVerification(RemoveUserVerification&& other) noexcept;
  RemoveUserVerification& operator=(const RemoveUserVerification& other);
  RemoveUserVerification& operator=(RemoveUserVerification&& other) noexcept;
  ~RemoveUserVerification();
  bool operator==(const RemoveUserVerification& other) const;

  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RemoveUserVerification& value);
};

/// The request `removeChatVerification`.
/// @see https://core.telegram.org/bots/api#removechatverification
struct BOTCORE_EXPORT RemoveChatVerification {
  static constexpr std::string_view method = "removeChatVerification";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit RemoveChatVerification(ChatId chat_id);
  RemoveChatVerification(const RemoveChatVerification& other);
  RemoveChatVerification(RemoveChatVerification&& other) noexcept;
  RemoveChatVerification& operator=(const RemoveChatVerification& other);
  RemoveChatVerification& operator=(RemoveChatVerification&& other) noexcept;
  ~RemoveChatVerification();
  bool operator==(const RemoveChatVerification& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RemoveChatVerification& value);
};

}  // namespace botcore::inline v0::api
