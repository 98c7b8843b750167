// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: business.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's BusinessIntro.
///
/// Only received.
/// Held by ChatFullInfo::business_intro.
/// @see https://core.telegram.org/bots/api#businessintro
struct BOTCORE_EXPORT BusinessIntro {
  BusinessIntro();  ///< With nothing set.
  /// @cond
  BusinessIntro(const BusinessIntro& other);
  BusinessIntro(BusinessIntro&& other) noexcept;
  BusinessIntro& operator=(const BusinessIntro& other);
  BusinessIntro& operator=(BusinessIntro&& other) noexcept;
  ~BusinessIntro();
  bool operator==(const BusinessIntro& other) const;
  /// @endcond

  std::optional<std::string> title;  ///< The title (optional).
  std::optional<std::string> message;  ///< The message (optional).
  boxed<Sticker> sticker;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessIntro& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessIntro& value);
  /// @endcond
};

/// Telegram's BusinessLocation.
///
/// Only received.
/// Held by ChatFullInfo::business_location.
/// @see https://core.telegram.org/bots/api#businesslocation
struct BOTCORE_EXPORT BusinessLocation {
  BusinessLocation();  ///< With nothing set.
  /// With what it needs.
  explicit BusinessLocation(std::string address);
  /// @cond
  BusinessLocation(const BusinessLocation& other);
  BusinessLocation(BusinessLocation&& other) noexcept;
  BusinessLocation& operator=(const BusinessLocation& other);
  BusinessLocation& operator=(BusinessLocation&& other) noexcept;
  ~BusinessLocation();
  bool operator==(const BusinessLocation& other) const;
  /// @endcond

  std::string address;  ///< Required.
  boxed<Location> location;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessLocation& value);
  /// @endcond
};

/// Telegram's BusinessOpeningHoursInterval.
///
/// Only received.
/// Held by BusinessOpeningHours::opening_hours.
/// @see https://core.telegram.org/bots/api#businessopeninghoursinterval
struct BOTCORE_EXPORT BusinessOpeningHoursInterval {
  BusinessOpeningHoursInterval();  ///< With nothing set.
  /// With what it needs.
  BusinessOpeningHoursInterval(std::int64_t opening_minute, std::int64_t closing_minute);
  /// @cond
  BusinessOpeningHoursInterval(const BusinessOpeningHoursInterval& other);
  BusinessOpeningHoursInterval(BusinessOpeningHoursInterval&& other) noexcept;
  BusinessOpeningHoursInterval& operator=(const BusinessOpeningHoursInterval& other);
  BusinessOpeningHoursInterval& operator=(BusinessOpeningHoursInterval&& other) noexcept;
  ~BusinessOpeningHoursInterval();
  bool operator==(const BusinessOpeningHoursInterval& other) const;
  /// @endcond

  std::int64_t opening_minute = 0;  ///< Required.
  std::int64_t closing_minute = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessOpeningHoursInterval& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessOpeningHoursInterval& value);
  /// @endcond
};

/// Telegram's BusinessOpeningHours.
///
/// Only received.
/// Held by ChatFullInfo::business_opening_hours.
/// @see https://core.telegram.org/bots/api#businessopeninghours
struct BOTCORE_EXPORT BusinessOpeningHours {
  BusinessOpeningHours();  ///< With nothing set.
  /// With what it needs.
  BusinessOpeningHours(std::string time_zone_name, std::vector<BusinessOpeningHoursInterval> opening_hours);
  /// @cond
  BusinessOpeningHours(const BusinessOpeningHours& other);
  BusinessOpeningHours(BusinessOpeningHours&& other) noexcept;
  BusinessOpeningHours& operator=(const BusinessOpeningHours& other);
  BusinessOpeningHours& operator=(BusinessOpeningHours&& other) noexcept;
  ~BusinessOpeningHours();
  bool operator==(const BusinessOpeningHours& other) const;
  /// @endcond

  std::string time_zone_name;  ///< Required.
  std::vector<BusinessOpeningHoursInterval> opening_hours;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessOpeningHours& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessOpeningHours& value);
  /// @endcond
};

/// Telegram's BusinessBotRights.
///
/// Only received.
/// Held by BusinessConnection::rights.
/// @see https://core.telegram.org/bots/api#businessbotrights
struct BOTCORE_EXPORT BusinessBotRights {
  BusinessBotRights();  ///< With nothing set.
  /// @cond
  BusinessBotRights(const BusinessBotRights& other);
  BusinessBotRights(BusinessBotRights&& other) noexcept;
  BusinessBotRights& operator=(const BusinessBotRights& other);
  BusinessBotRights& operator=(BusinessBotRights&& other) noexcept;
  ~BusinessBotRights();
  bool operator==(const BusinessBotRights& other) const;
  /// @endcond

  std::optional<bool> can_reply;  ///< Whether it can reply (optional).
  std::optional<bool> can_read_messages;  ///< Whether it can read messages (optional).
  std::optional<bool> can_delete_sent_messages;  ///< Whether it can delete sent messages (optional).
  std::optional<bool> can_delete_all_messages;  ///< Whether it can delete all messages (optional).
  std::optional<bool> can_edit_name;  ///< Whether it can edit name (optional).
  std::optional<bool> can_edit_bio;  ///< Whether it can edit bio (optional).
  std::optional<bool> can_edit_profile_photo;  ///< Whether it can edit profile photo (optional).
  std::optional<bool> can_edit_username;  ///< Whether it can edit username (optional).
  std::optional<bool> can_change_gift_settings;  ///< Whether it can change gift settings (optional).
  std::optional<bool> can_view_gifts_and_stars;  ///< Whether it can view gifts and stars (optional).
  std::optional<bool> can_convert_gifts_to_stars;  ///< Whether it can convert gifts to stars (optional).
  /// Whether it can transfer and upgrade gifts (optional).
  std::optional<bool> can_transfer_and_upgrade_gifts;
  std::optional<bool> can_transfer_stars;  ///< Whether it can transfer stars (optional).
  std::optional<bool> can_manage_stories;  ///< Whether it can manage stories (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessBotRights& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessBotRights& value);
  /// @endcond
};

/// The bot's connection with a business account.
///
/// Only received.
/// What GetBusinessConnection gives.
/// Held by Update::business_connection.
/// @see https://core.telegram.org/bots/api#businessconnection
struct BOTCORE_EXPORT BusinessConnection {
  BusinessConnection();  ///< With nothing set.
  /// With what it needs.
  BusinessConnection(std::string id, User user, std::int64_t user_chat_id, std::chrono::sys_seconds date,
                     bool is_enabled);
  /// @cond
  BusinessConnection(const BusinessConnection& other);
  BusinessConnection(BusinessConnection&& other) noexcept;
  BusinessConnection& operator=(const BusinessConnection& other);
  BusinessConnection& operator=(BusinessConnection&& other) noexcept;
  ~BusinessConnection();
  bool operator==(const BusinessConnection& other) const;
  /// @endcond

  std::string id;  ///< Required.
  boxed<User> user;  ///< The user (required).
  std::int64_t user_chat_id = 0;  ///< Required.
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  boxed<BusinessBotRights> rights;  ///< What an administrator may do (optional).
  bool is_enabled = false;  ///< Whether it is enabled (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessConnection& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessConnection& value);
  /// @endcond
};

/// Messages of a business account that were deleted.
///
/// Only received.
/// Held by Update::deleted_business_messages.
/// @see https://core.telegram.org/bots/api#businessmessagesdeleted
struct BOTCORE_EXPORT BusinessMessagesDeleted {
  BusinessMessagesDeleted();  ///< With nothing set.
  /// With what it needs.
  BusinessMessagesDeleted(std::string business_connection_id, Chat chat,
                          std::vector<std::int64_t> message_ids);
  /// @cond
  BusinessMessagesDeleted(const BusinessMessagesDeleted& other);
  BusinessMessagesDeleted(BusinessMessagesDeleted&& other) noexcept;
  BusinessMessagesDeleted& operator=(const BusinessMessagesDeleted& other);
  BusinessMessagesDeleted& operator=(BusinessMessagesDeleted&& other) noexcept;
  ~BusinessMessagesDeleted();
  bool operator==(const BusinessMessagesDeleted& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  boxed<Chat> chat;  ///< The chat (required).
  std::vector<std::int64_t> message_ids;  ///< Numbers of messages within their chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessMessagesDeleted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessMessagesDeleted& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
