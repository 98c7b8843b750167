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
///
/// Only received.
/// Held by Message::boost_added.
/// @see https://core.telegram.org/bots/api#chatboostadded
struct BOTCORE_EXPORT ChatBoostAdded {
  ChatBoostAdded();  ///< With nothing set.
  /// With what it needs.
  explicit ChatBoostAdded(std::int64_t boost_count);
  /// @cond
  ChatBoostAdded(const ChatBoostAdded& other);
  ChatBoostAdded(ChatBoostAdded&& other) noexcept;
  ChatBoostAdded& operator=(const ChatBoostAdded& other);
  ChatBoostAdded& operator=(ChatBoostAdded&& other) noexcept;
  ~ChatBoostAdded();
  bool operator==(const ChatBoostAdded& other) const;
  /// @endcond

  std::int64_t boost_count = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostAdded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostAdded& value);
  /// @endcond
};

/// One of ChatBoostSourcePremium, ChatBoostSourceGiftCode, ChatBoostSourceGiveaway, told apart by `source`;
/// or what this version of the Bot API does not know, as JSON.
///
/// Only received.
/// Held by ChatBoost::source, ChatBoostRemoved::source.
/// @see https://core.telegram.org/bots/api#chatboostsource
struct BOTCORE_EXPORT ChatBoostSource {
  ChatBoostSource();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  ChatBoostSource(ChatBoostSourcePremium held);  // NOLINT(google-explicit-constructor)
  ChatBoostSource(ChatBoostSourceGiftCode held);  // NOLINT(google-explicit-constructor)
  ChatBoostSource(ChatBoostSourceGiveaway held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  ChatBoostSource(const ChatBoostSource& other);
  ChatBoostSource(ChatBoostSource&& other) noexcept;
  ChatBoostSource& operator=(const ChatBoostSource& other);
  ChatBoostSource& operator=(ChatBoostSource&& other) noexcept;
  ~ChatBoostSource();
  bool operator==(const ChatBoostSource& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<ChatBoostSourcePremium>, boxed<ChatBoostSourceGiftCode>,
               boxed<ChatBoostSourceGiveaway>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostSource& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostSource& value);
  /// @endcond
};

/// Telegram's ChatBoostSourcePremium.
///
/// Only received.
/// An alternative of ChatBoostSource: `source` is "premium".
/// @see https://core.telegram.org/bots/api#chatboostsourcepremium
struct BOTCORE_EXPORT ChatBoostSourcePremium {
  ChatBoostSourcePremium();  ///< With nothing set.
  /// With what it needs.
  explicit ChatBoostSourcePremium(User user);
  /// @cond
  ChatBoostSourcePremium(const ChatBoostSourcePremium& other);
  ChatBoostSourcePremium(ChatBoostSourcePremium&& other) noexcept;
  ChatBoostSourcePremium& operator=(const ChatBoostSourcePremium& other);
  ChatBoostSourcePremium& operator=(ChatBoostSourcePremium&& other) noexcept;
  ~ChatBoostSourcePremium();
  bool operator==(const ChatBoostSourcePremium& other) const;
  /// @endcond

  boxed<User> user;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostSourcePremium& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostSourcePremium& value);
  /// @endcond
};

/// Telegram's ChatBoostSourceGiftCode.
///
/// Only received.
/// An alternative of ChatBoostSource: `source` is "gift_code".
/// @see https://core.telegram.org/bots/api#chatboostsourcegiftcode
struct BOTCORE_EXPORT ChatBoostSourceGiftCode {
  ChatBoostSourceGiftCode();  ///< With nothing set.
  /// With what it needs.
  explicit ChatBoostSourceGiftCode(User user);
  /// @cond
  ChatBoostSourceGiftCode(const ChatBoostSourceGiftCode& other);
  ChatBoostSourceGiftCode(ChatBoostSourceGiftCode&& other) noexcept;
  ChatBoostSourceGiftCode& operator=(const ChatBoostSourceGiftCode& other);
  ChatBoostSourceGiftCode& operator=(ChatBoostSourceGiftCode&& other) noexcept;
  ~ChatBoostSourceGiftCode();
  bool operator==(const ChatBoostSourceGiftCode& other) const;
  /// @endcond

  boxed<User> user;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostSourceGiftCode& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostSourceGiftCode& value);
  /// @endcond
};

/// Telegram's ChatBoostSourceGiveaway.
///
/// Only received.
/// An alternative of ChatBoostSource: `source` is "giveaway".
/// @see https://core.telegram.org/bots/api#chatboostsourcegiveaway
struct BOTCORE_EXPORT ChatBoostSourceGiveaway {
  ChatBoostSourceGiveaway();  ///< With nothing set.
  /// With what it needs.
  explicit ChatBoostSourceGiveaway(std::int64_t giveaway_message_id);
  /// @cond
  ChatBoostSourceGiveaway(const ChatBoostSourceGiveaway& other);
  ChatBoostSourceGiveaway(ChatBoostSourceGiveaway&& other) noexcept;
  ChatBoostSourceGiveaway& operator=(const ChatBoostSourceGiveaway& other);
  ChatBoostSourceGiveaway& operator=(ChatBoostSourceGiveaway&& other) noexcept;
  ~ChatBoostSourceGiveaway();
  bool operator==(const ChatBoostSourceGiveaway& other) const;
  /// @endcond

  std::int64_t giveaway_message_id = 0;  ///< Required.
  boxed<User> user;  ///< The user (optional).
  std::optional<std::int64_t> prize_star_count;  ///< Stars to be shared by the winners (optional).
  std::optional<bool> is_unclaimed;  ///< Whether it is unclaimed (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostSourceGiveaway& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostSourceGiveaway& value);
  /// @endcond
};

/// A boost of a chat.
///
/// Only received.
/// Held by ChatBoostUpdated::boost, UserChatBoosts::boosts.
/// @see https://core.telegram.org/bots/api#chatboost
struct BOTCORE_EXPORT ChatBoost {
  ChatBoost();  ///< With nothing set.
  /// With what it needs.
  ChatBoost(std::string boost_id, std::chrono::sys_seconds add_date,
            std::chrono::sys_seconds expiration_date, ChatBoostSource source);
  /// @cond
  ChatBoost(const ChatBoost& other);
  ChatBoost(ChatBoost&& other) noexcept;
  ChatBoost& operator=(const ChatBoost& other);
  ChatBoost& operator=(ChatBoost&& other) noexcept;
  ~ChatBoost();
  bool operator==(const ChatBoost& other) const;
  /// @endcond

  std::string boost_id;  ///< Required.
  std::chrono::sys_seconds add_date;  ///< Required; whole seconds, UTC.
  std::chrono::sys_seconds expiration_date;  ///< When it expires (required; whole seconds, UTC).
  boxed<ChatBoostSource> source;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoost& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoost& value);
  /// @endcond
};

/// Telegram's ChatBoostUpdated.
///
/// Only received.
/// Held by Update::chat_boost.
/// @see https://core.telegram.org/bots/api#chatboostupdated
struct BOTCORE_EXPORT ChatBoostUpdated {
  ChatBoostUpdated();  ///< With nothing set.
  /// With what it needs.
  ChatBoostUpdated(Chat chat, ChatBoost boost);
  /// @cond
  ChatBoostUpdated(const ChatBoostUpdated& other);
  ChatBoostUpdated(ChatBoostUpdated&& other) noexcept;
  ChatBoostUpdated& operator=(const ChatBoostUpdated& other);
  ChatBoostUpdated& operator=(ChatBoostUpdated&& other) noexcept;
  ~ChatBoostUpdated();
  bool operator==(const ChatBoostUpdated& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  boxed<ChatBoost> boost;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostUpdated& value);
  /// @endcond
};

/// Telegram's ChatBoostRemoved.
///
/// Only received.
/// Held by Update::removed_chat_boost.
/// @see https://core.telegram.org/bots/api#chatboostremoved
struct BOTCORE_EXPORT ChatBoostRemoved {
  ChatBoostRemoved();  ///< With nothing set.
  /// With what it needs.
  ChatBoostRemoved(Chat chat, std::string boost_id, std::chrono::sys_seconds remove_date,
                   ChatBoostSource source);
  /// @cond
  ChatBoostRemoved(const ChatBoostRemoved& other);
  ChatBoostRemoved(ChatBoostRemoved&& other) noexcept;
  ChatBoostRemoved& operator=(const ChatBoostRemoved& other);
  ChatBoostRemoved& operator=(ChatBoostRemoved&& other) noexcept;
  ~ChatBoostRemoved();
  bool operator==(const ChatBoostRemoved& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  std::string boost_id;  ///< Required.
  std::chrono::sys_seconds remove_date;  ///< Required; whole seconds, UTC.
  boxed<ChatBoostSource> source;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChatBoostRemoved& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChatBoostRemoved& value);
  /// @endcond
};

/// Telegram's UserChatBoosts.
///
/// Only received.
/// What GetUserChatBoosts gives.
/// @see https://core.telegram.org/bots/api#userchatboosts
struct BOTCORE_EXPORT UserChatBoosts {
  UserChatBoosts();  ///< With nothing set.
  /// With what it needs.
  explicit UserChatBoosts(std::vector<ChatBoost> boosts);
  /// @cond
  UserChatBoosts(const UserChatBoosts& other);
  UserChatBoosts(UserChatBoosts&& other) noexcept;
  UserChatBoosts& operator=(const UserChatBoosts& other);
  UserChatBoosts& operator=(UserChatBoosts&& other) noexcept;
  ~UserChatBoosts();
  bool operator==(const UserChatBoosts& other) const;
  /// @endcond

  std::vector<ChatBoost> boosts;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UserChatBoosts& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UserChatBoosts& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
