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
/// @see https://core.telegram.org/bots/api#giveawaycreated
struct BOTCORE_EXPORT GiveawayCreated {
  GiveawayCreated();
  GiveawayCreated(const GiveawayCreated& other);
  GiveawayCreated(GiveawayCreated&& other) noexcept;
  GiveawayCreated& operator=(const GiveawayCreated& other);
  GiveawayCreated& operator=(GiveawayCreated&& other) noexcept;
  ~GiveawayCreated();
  bool operator==(const GiveawayCreated& other) const;

  std::optional<std::int64_t> prize_star_count;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GiveawayCreated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiveawayCreated& value);
};

/// Telegram's Giveaway.
/// @see https://core.telegram.org/bots/api#giveaway
struct BOTCORE_EXPORT Giveaway {
  Giveaway();
  Giveaway(std::vector<Chat> chats, std::chrono::sys_seconds winners_selection_date,
           std::int64_t winner_count);
  Giveaway(const Giveaway& other);
  Giveaway(Giveaway&& other) noexcept;
  Giveaway& operator=(const Giveaway& other);
  Giveaway& operator=(Giveaway&& other) noexcept;
  ~Giveaway();
  bool operator==(const Giveaway& other) const;

  std::vector<Chat> chats;  ///< Required.
  std::chrono::sys_seconds winners_selection_date;  ///< Required.
  std::int64_t winner_count = 0;  ///< Required.
  std::optional<bool> only_new_members;  ///< Optional.
  std::optional<bool> has_public_winners;  ///< Optional.
  std::optional<std::string> prize_description;  ///< Optional.
  std::optional<std::vector<std::string>> country_codes;  ///< Optional.
  std::optional<std::int64_t> prize_star_count;  ///< Optional.
  std::optional<std::int64_t> premium_subscription_month_count;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Giveaway& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Giveaway& value);
};

/// Telegram's GiveawayWinners.
/// @see https://core.telegram.org/bots/api#giveawaywinners
struct BOTCORE_EXPORT GiveawayWinners {
  GiveawayWinners();
  GiveawayWinners(Chat chat, std::int64_t giveaway_message_id,
                  std::chrono::sys_seconds winners_selection_date, std::int64_t winner_count,
                  std::vector<User> winners);
  GiveawayWinners(const GiveawayWinners& other);
  GiveawayWinners(GiveawayWinners&& other) noexcept;
  GiveawayWinners& operator=(const GiveawayWinners& other);
  GiveawayWinners& operator=(GiveawayWinners&& other) noexcept;
  ~GiveawayWinners();
  bool operator==(const GiveawayWinners& other) const;

  boxed<Chat> chat;  ///< Required.
  std::int64_t giveaway_message_id = 0;  ///< Required.
  std::chrono::sys_seconds winners_selection_date;  ///< Required.
  std::int64_t winner_count = 0;  ///< Required.
  std::vector<User> winners;  ///< Required.
  std::optional<std::int64_t> additional_chat_count;  ///< Optional.
  std::optional<std::int64_t> prize_star_count;  ///< Optional.
  std::optional<std::int64_t> premium_subscription_month_count;  ///< Optional.
  std::optional<std::int64_t> unclaimed_prize_count;  ///< Optional.
  std::optional<bool> only_new_members;  ///< Optional.
  std::optional<bool> was_refunded;  ///< Optional.
  std::optional<std::string> prize_description;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GiveawayWinners& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiveawayWinners& value);
};

/// Telegram's GiveawayCompleted.
/// @see https://core.telegram.org/bots/api#giveawaycompleted
struct BOTCORE_EXPORT GiveawayCompleted {
  GiveawayCompleted();
  explicit GiveawayCompleted(std::int64_t winner_count);
  GiveawayCompleted(const GiveawayCompleted& other);
  GiveawayCompleted(GiveawayCompleted&& other) noexcept;
  GiveawayCompleted& operator=(const GiveawayCompleted& other);
  GiveawayCompleted& operator=(GiveawayCompleted&& other) noexcept;
  ~GiveawayCompleted();
  bool operator==(const GiveawayCompleted& other) const;

  std::int64_t winner_count = 0;  ///< Required.
  std::optional<std::int64_t> unclaimed_prize_count;  ///< Optional.
  boxed<Message> giveaway_message;  ///< Optional.
  std::optional<bool> is_star_giveaway;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GiveawayCompleted& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiveawayCompleted& value);
};

}  // namespace botcore::inline v0::api
