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
/// @see https://core.telegram.org/bots/api#businessintro
struct BOTCORE_EXPORT BusinessIntro {
  BusinessIntro();
  BusinessIntro(const BusinessIntro& other);
  BusinessIntro(BusinessIntro&& other) noexcept;
  BusinessIntro& operator=(const BusinessIntro& other);
  BusinessIntro& operator=(BusinessIntro&& other) noexcept;
  ~BusinessIntro();
  bool operator==(const BusinessIntro& other) const;

  std::optional<std::string> title;  ///< Optional.
  std::optional<std::string> message;  ///< Optional.
  boxed<Sticker> sticker;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessIntro& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessIntro& value);
};

/// Telegram's BusinessLocation.
/// @see https://core.telegram.org/bots/api#businesslocation
struct BOTCORE_EXPORT BusinessLocation {
  BusinessLocation();
  explicit BusinessLocation(std::string address);
  BusinessLocation(const BusinessLocation& other);
  BusinessLocation(BusinessLocation&& other) noexcept;
  BusinessLocation& operator=(const BusinessLocation& other);
  BusinessLocation& operator=(BusinessLocation&& other) noexcept;
  ~BusinessLocation();
  bool operator==(const BusinessLocation& other) const;

  std::string address;  ///< Required.
  boxed<Location> location;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessLocation& value);
};

/// Telegram's BusinessOpeningHoursInterval.
/// @see https://core.telegram.org/bots/api#businessopeninghoursinterval
struct BOTCORE_EXPORT BusinessOpeningHoursInterval {
  BusinessOpeningHoursInterval();
  BusinessOpeningHoursInterval(std::int64_t opening_minute, std::int64_t closing_minute);
  BusinessOpeningHoursInterval(const BusinessOpeningHoursInterval& other);
  BusinessOpeningHoursInterval(BusinessOpeningHoursInterval&& other) noexcept;
  BusinessOpeningHoursInterval& operator=(const BusinessOpeningHoursInterval& other);
  BusinessOpeningHoursInterval& operator=(BusinessOpeningHoursInterval&& other) noexcept;
  ~BusinessOpeningHoursInterval();
  bool operator==(const BusinessOpeningHoursInterval& other) const;

  std::int64_t opening_minute = 0;  ///< Required.
  std::int64_t closing_minute = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessOpeningHoursInterval& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessOpeningHoursInterval& value);
};

/// Telegram's BusinessOpeningHours.
/// @see https://core.telegram.org/bots/api#businessopeninghours
struct BOTCORE_EXPORT BusinessOpeningHours {
  BusinessOpeningHours();
  BusinessOpeningHours(std::string time_zone_name, std::vector<BusinessOpeningHoursInterval> opening_hours);
  BusinessOpeningHours(const BusinessOpeningHours& other);
  BusinessOpeningHours(BusinessOpeningHours&& other) noexcept;
  BusinessOpeningHours& operator=(const BusinessOpeningHours& other);
  BusinessOpeningHours& operator=(BusinessOpeningHours&& other) noexcept;
  ~BusinessOpeningHours();
  bool operator==(const BusinessOpeningHours& other) const;

  std::string time_zone_name;  ///< Required.
  std::vector<BusinessOpeningHoursInterval> opening_hours;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessOpeningHours& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessOpeningHours& value);
};

/// Telegram's BusinessBotRights.
/// @see https://core.telegram.org/bots/api#businessbotrights
struct BOTCORE_EXPORT BusinessBotRights {
  BusinessBotRights();
  BusinessBotRights(const BusinessBotRights& other);
  BusinessBotRights(BusinessBotRights&& other) noexcept;
  BusinessBotRights& operator=(const BusinessBotRights& other);
  BusinessBotRights& operator=(BusinessBotRights&& other) noexcept;
  ~BusinessBotRights();
  bool operator==(const BusinessBotRights& other) const;

  std::optional<bool> can_reply;  ///< Optional.
  std::optional<bool> can_read_messages;  ///< Optional.
  std::optional<bool> can_delete_sent_messages;  ///< Optional.
  std::optional<bool> can_delete_all_messages;  ///< Optional.
  std::optional<bool> can_edit_name;  ///< Optional.
  std::optional<bool> can_edit_bio;  ///< Optional.
  std::optional<bool> can_edit_profile_photo;  ///< Optional.
  std::optional<bool> can_edit_username;  ///< Optional.
  std::optional<bool> can_change_gift_settings;  ///< Optional.
  std::optional<bool> can_view_gifts_and_stars;  ///< Optional.
  std::optional<bool> can_convert_gifts_to_stars;  ///< Optional.
  std::optional<bool> can_transfer_and_upgrade_gifts;  ///< Optional.
  std::optional<bool> can_transfer_stars;  ///< Optional.
  std::optional<bool> can_manage_stories;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessBotRights& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessBotRights& value);
};

/// Telegram's BusinessConnection.
/// @see https://core.telegram.org/bots/api#businessconnection
struct BOTCORE_EXPORT BusinessConnection {
  BusinessConnection();
  BusinessConnection(std::string id, User user, std::int64_t user_chat_id, std::chrono::sys_seconds date,
                     bool is_enabled);
  BusinessConnection(const BusinessConnection& other);
  BusinessConnection(BusinessConnection&& other) noexcept;
  BusinessConnection& operator=(const BusinessConnection& other);
  BusinessConnection& operator=(BusinessConnection&& other) noexcept;
  ~BusinessConnection();
  bool operator==(const BusinessConnection& other) const;

  std::string id;  ///< Required.
  boxed<User> user;  ///< Required.
  std::int64_t user_chat_id = 0;  ///< Required.
  std::chrono::sys_seconds date;  ///< Required.
  boxed<BusinessBotRights> rights;  ///< Optional.
  bool is_enabled = false;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessConnection& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessConnection& value);
};

/// Telegram's BusinessMessagesDeleted.
/// @see https://core.telegram.org/bots/api#businessmessagesdeleted
struct BOTCORE_EXPORT BusinessMessagesDeleted {
  BusinessMessagesDeleted();
  BusinessMessagesDeleted(std::string business_connection_id, Chat chat,
                          std::vector<std::int64_t> message_ids);
  BusinessMessagesDeleted(const BusinessMessagesDeleted& other);
  BusinessMessagesDeleted(BusinessMessagesDeleted&& other) noexcept;
  BusinessMessagesDeleted& operator=(const BusinessMessagesDeleted& other);
  BusinessMessagesDeleted& operator=(BusinessMessagesDeleted&& other) noexcept;
  ~BusinessMessagesDeleted();
  bool operator==(const BusinessMessagesDeleted& other) const;

  std::string business_connection_id;  ///< Required.
  boxed<Chat> chat;  ///< Required.
  std::vector<std::int64_t> message_ids;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BusinessMessagesDeleted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BusinessMessagesDeleted& value);
};

}  // namespace botcore::inline v0::api
