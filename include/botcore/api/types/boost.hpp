// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: boost.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's ChatBoostAdded.
/// @see https://core.telegram.org/bots/api#chatboostadded
struct BOTCORE_EXPORT ChatBoostAdded {
  ChatBoostAdded();
  explicit ChatBoostAdded(std::int64_t boost_count);
  ChatBoostAdded(const ChatBoostAdded& other);
  ChatBoostAdded(ChatBoostAdded&& other) noexcept;
  ChatBoostAdded& operator=(const ChatBoostAdded& other);
  ChatBoostAdded& operator=(ChatBoostAdded&& other) noexcept;
  ~ChatBoostAdded();
  bool operator==(const ChatBoostAdded& other) const;

  std::int64_t boost_count = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostAdded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostAdded& value);
};

/// One of `ChatBoostSourcePremium`, `ChatBoostSourceGiftCode`, `ChatBoostSourceGiveaway`.
/// @see https://core.telegram.org/bots/api#chatboostsource
struct BOTCORE_EXPORT ChatBoostSource {
  ChatBoostSource();
  ChatBoostSource(ChatBoostSourcePremium held);  // NOLINT(google-explicit-constructor)
  ChatBoostSource(ChatBoostSourceGiftCode held);  // NOLINT(google-explicit-constructor)
  ChatBoostSource(ChatBoostSourceGiveaway held);  // NOLINT(google-explicit-constructor)
  ChatBoostSource(const ChatBoostSource& other);
  ChatBoostSource(ChatBoostSource&& other) noexcept;
  ChatBoostSource& operator=(const ChatBoostSource& other);
  ChatBoostSource& operator=(ChatBoostSource&& other) noexcept;
  ~ChatBoostSource();
  bool operator==(const ChatBoostSource& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<ChatBoostSourcePremium>, boxed<ChatBoostSourceGiftCode>,
               boxed<ChatBoostSourceGiveaway>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostSource& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostSource& value);
};

/// Telegram's ChatBoostSourcePremium, told apart by `source` "premium".
/// @see https://core.telegram.org/bots/api#chatboostsourcepremium
struct BOTCORE_EXPORT ChatBoostSourcePremium {
  ChatBoostSourcePremium();
  explicit ChatBoostSourcePremium(User user);
  ChatBoostSourcePremium(const ChatBoostSourcePremium& other);
  ChatBoostSourcePremium(ChatBoostSourcePremium&& other) noexcept;
  ChatBoostSourcePremium& operator=(const ChatBoostSourcePremium& other);
  ChatBoostSourcePremium& operator=(ChatBoostSourcePremium&& other) noexcept;
  ~ChatBoostSourcePremium();
  bool operator==(const ChatBoostSourcePremium& other) const;

  boxed<User> user;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostSourcePremium& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostSourcePremium& value);
};

/// Telegram's ChatBoostSourceGiftCode, told apart by `source` "gift_code".
/// @see https://core.telegram.org/bots/api#chatboostsourcegiftcode
struct BOTCORE_EXPORT ChatBoostSourceGiftCode {
  ChatBoostSourceGiftCode();
  explicit ChatBoostSourceGiftCode(User user);
  ChatBoostSourceGiftCode(const ChatBoostSourceGiftCode& other);
  ChatBoostSourceGiftCode(ChatBoostSourceGiftCode&& other) noexcept;
  ChatBoostSourceGiftCode& operator=(const ChatBoostSourceGiftCode& other);
  ChatBoostSourceGiftCode& operator=(ChatBoostSourceGiftCode&& other) noexcept;
  ~ChatBoostSourceGiftCode();
  bool operator==(const ChatBoostSourceGiftCode& other) const;

  boxed<User> user;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostSourceGiftCode& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostSourceGiftCode& value);
};

/// Telegram's ChatBoostSourceGiveaway, told apart by `source` "giveaway".
/// @see https://core.telegram.org/bots/api#chatboostsourcegiveaway
struct BOTCORE_EXPORT ChatBoostSourceGiveaway {
  ChatBoostSourceGiveaway();
  explicit ChatBoostSourceGiveaway(std::int64_t giveaway_message_id);
  ChatBoostSourceGiveaway(const ChatBoostSourceGiveaway& other);
  ChatBoostSourceGiveaway(ChatBoostSourceGiveaway&& other) noexcept;
  ChatBoostSourceGiveaway& operator=(const ChatBoostSourceGiveaway& other);
  ChatBoostSourceGiveaway& operator=(ChatBoostSourceGiveaway&& other) noexcept;
  ~ChatBoostSourceGiveaway();
  bool operator==(const ChatBoostSourceGiveaway& other) const;

  std::int64_t giveaway_message_id = 0;  ///< Required.
  boxed<User> user;  ///< Optional.
  std::optional<std::int64_t> prize_star_count;  ///< Optional.
  std::optional<bool> is_unclaimed;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostSourceGiveaway& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostSourceGiveaway& value);
};

/// Telegram's ChatBoost.
/// @see https://core.telegram.org/bots/api#chatboost
struct BOTCORE_EXPORT ChatBoost {
  ChatBoost();
  ChatBoost(std::string boost_id, std::chrono::sys_seconds add_date,
            std::chrono::sys_seconds expiration_date, ChatBoostSource source);
  ChatBoost(const ChatBoost& other);
  ChatBoost(ChatBoost&& other) noexcept;
  ChatBoost& operator=(const ChatBoost& other);
  ChatBoost& operator=(ChatBoost&& other) noexcept;
  ~ChatBoost();
  bool operator==(const ChatBoost& other) const;

  std::string boost_id;  ///< Required.
  std::chrono::sys_seconds add_date;  ///< Required.
  std::chrono::sys_seconds expiration_date;  ///< Required.
  boxed<ChatBoostSource> source;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoost& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoost& value);
};

/// Telegram's ChatBoostUpdated.
/// @see https://core.telegram.org/bots/api#chatboostupdated
struct BOTCORE_EXPORT ChatBoostUpdated {
  ChatBoostUpdated();
  ChatBoostUpdated(Chat chat, ChatBoost boost);
  ChatBoostUpdated(const ChatBoostUpdated& other);
  ChatBoostUpdated(ChatBoostUpdated&& other) noexcept;
  ChatBoostUpdated& operator=(const ChatBoostUpdated& other);
  ChatBoostUpdated& operator=(ChatBoostUpdated&& other) noexcept;
  ~ChatBoostUpdated();
  bool operator==(const ChatBoostUpdated& other) const;

  boxed<Chat> chat;  ///< Required.
  boxed<ChatBoost> boost;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostUpdated& value);
};

/// Telegram's ChatBoostRemoved.
/// @see https://core.telegram.org/bots/api#chatboostremoved
struct BOTCORE_EXPORT ChatBoostRemoved {
  ChatBoostRemoved();
  ChatBoostRemoved(Chat chat, std::string boost_id, std::chrono::sys_seconds remove_date,
                   ChatBoostSource source);
  ChatBoostRemoved(const ChatBoostRemoved& other);
  ChatBoostRemoved(ChatBoostRemoved&& other) noexcept;
  ChatBoostRemoved& operator=(const ChatBoostRemoved& other);
  ChatBoostRemoved& operator=(ChatBoostRemoved&& other) noexcept;
  ~ChatBoostRemoved();
  bool operator==(const ChatBoostRemoved& other) const;

  boxed<Chat> chat;  ///< Required.
  std::string boost_id;  ///< Required.
  std::chrono::sys_seconds remove_date;  ///< Required.
  boxed<ChatBoostSource> source;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostRemoved& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostRemoved& value);
};

/// Telegram's UserChatBoosts.
/// @see https://core.telegram.org/bots/api#userchatboosts
struct BOTCORE_EXPORT UserChatBoosts {
  UserChatBoosts();
  explicit UserChatBoosts(std::vector<ChatBoost> boosts);
  UserChatBoosts(const UserChatBoosts& other);
  UserChatBoosts(UserChatBoosts&& other) noexcept;
  UserChatBoosts& operator=(const UserChatBoosts& other);
  UserChatBoosts& operator=(UserChatBoosts&& other) noexcept;
  ~UserChatBoosts();
  bool operator==(const UserChatBoosts& other) const;

  std::vector<ChatBoost> boosts;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UserChatBoosts& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UserChatBoosts& value);
};

}  // namespace botcore::inline v0::api
