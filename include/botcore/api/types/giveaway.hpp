// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: giveaway.
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

/// Telegram's GiveawayCreated.
///
/// Only received.
/// Held by Message::giveaway_created.
/// @see https://core.telegram.org/bots/api#giveawaycreated
struct BOTCORE_EXPORT GiveawayCreated {
  GiveawayCreated();  ///< With nothing set.
  /// @cond
  GiveawayCreated(const GiveawayCreated& other);
  GiveawayCreated(GiveawayCreated&& other) noexcept;
  GiveawayCreated& operator=(const GiveawayCreated& other);
  GiveawayCreated& operator=(GiveawayCreated&& other) noexcept;
  ~GiveawayCreated();
  bool operator==(const GiveawayCreated& other) const;
  /// @endcond

  std::optional<std::int64_t> prize_star_count;  ///< Stars to be shared by the winners (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GiveawayCreated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiveawayCreated& value);
  /// @endcond
};

/// Telegram's Giveaway.
///
/// Only received.
/// Held by Message::giveaway, ExternalReplyInfo::giveaway.
/// @see https://core.telegram.org/bots/api#giveaway
struct BOTCORE_EXPORT Giveaway {
  Giveaway();  ///< With nothing set.
  /// With what it needs.
  Giveaway(std::vector<Chat> chats, std::chrono::sys_seconds winners_selection_date,
           std::int64_t winner_count);
  /// @cond
  Giveaway(const Giveaway& other);
  Giveaway(Giveaway&& other) noexcept;
  Giveaway& operator=(const Giveaway& other);
  Giveaway& operator=(Giveaway&& other) noexcept;
  ~Giveaway();
  bool operator==(const Giveaway& other) const;
  /// @endcond

  std::vector<Chat> chats;  ///< Required.
  std::chrono::sys_seconds winners_selection_date;  ///< Required; whole seconds, UTC.
  std::int64_t winner_count = 0;  ///< Required.
  std::optional<bool> only_new_members;  ///< Optional.
  std::optional<bool> has_public_winners;  ///< Whether it has public winners (optional).
  std::optional<std::string> prize_description;  ///< Optional.
  std::optional<std::vector<std::string>> country_codes;  ///< Optional.
  std::optional<std::int64_t> prize_star_count;  ///< Stars to be shared by the winners (optional).
  std::optional<std::int64_t> premium_subscription_month_count;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Giveaway& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Giveaway& value);
  /// @endcond
};

/// Telegram's GiveawayWinners.
///
/// Only received.
/// Held by Message::giveaway_winners, ExternalReplyInfo::giveaway_winners.
/// @see https://core.telegram.org/bots/api#giveawaywinners
struct BOTCORE_EXPORT GiveawayWinners {
  GiveawayWinners();  ///< With nothing set.
  /// With what it needs.
  GiveawayWinners(Chat chat, std::int64_t giveaway_message_id,
                  std::chrono::sys_seconds winners_selection_date, std::int64_t winner_count,
                  std::vector<User> winners);
  /// @cond
  GiveawayWinners(const GiveawayWinners& other);
  GiveawayWinners(GiveawayWinners&& other) noexcept;
  GiveawayWinners& operator=(const GiveawayWinners& other);
  GiveawayWinners& operator=(GiveawayWinners&& other) noexcept;
  ~GiveawayWinners();
  bool operator==(const GiveawayWinners& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  std::int64_t giveaway_message_id = 0;  ///< Required.
  std::chrono::sys_seconds winners_selection_date;  ///< Required; whole seconds, UTC.
  std::int64_t winner_count = 0;  ///< Required.
  std::vector<User> winners;  ///< Required.
  std::optional<std::int64_t> additional_chat_count;  ///< Optional.
  std::optional<std::int64_t> prize_star_count;  ///< Stars to be shared by the winners (optional).
  std::optional<std::int64_t> premium_subscription_month_count;  ///< Optional.
  std::optional<std::int64_t> unclaimed_prize_count;  ///< Optional.
  std::optional<bool> only_new_members;  ///< Optional.
  std::optional<bool> was_refunded;  ///< Optional.
  std::optional<std::string> prize_description;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GiveawayWinners& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiveawayWinners& value);
  /// @endcond
};

/// Telegram's GiveawayCompleted.
///
/// Only received.
/// Held by Message::giveaway_completed.
/// @see https://core.telegram.org/bots/api#giveawaycompleted
struct BOTCORE_EXPORT GiveawayCompleted {
  GiveawayCompleted();  ///< With nothing set.
  /// With what it needs.
  explicit GiveawayCompleted(std::int64_t winner_count);
  /// @cond
  GiveawayCompleted(const GiveawayCompleted& other);
  GiveawayCompleted(GiveawayCompleted&& other) noexcept;
  GiveawayCompleted& operator=(const GiveawayCompleted& other);
  GiveawayCompleted& operator=(GiveawayCompleted&& other) noexcept;
  ~GiveawayCompleted();
  bool operator==(const GiveawayCompleted& other) const;
  /// @endcond

  std::int64_t winner_count = 0;  ///< Required.
  std::optional<std::int64_t> unclaimed_prize_count;  ///< Optional.
  boxed<Message> giveaway_message;  ///< Optional.
  std::optional<bool> is_star_giveaway;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GiveawayCompleted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiveawayCompleted& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
