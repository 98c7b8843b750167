// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: reaction.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A reaction.
///
/// One of ReactionTypeEmoji, ReactionTypeCustomEmoji, ReactionTypePaid, told apart by `type`; or what this
/// version of the Bot API does not know, as JSON.
/// Sent and received.
/// Held by ChatFullInfo::available_reactions, StoryAreaTypeSuggestedReaction::reaction_type,
/// ReactionCount::type, MessageReactionUpdated::old_reaction, MessageReactionUpdated::new_reaction,
/// SetMessageReaction::reaction.
/// @see https://core.telegram.org/bots/api#reactiontype
struct BOTCORE_EXPORT ReactionType {
  ReactionType();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  ReactionType(ReactionTypeEmoji held);  // NOLINT(google-explicit-constructor)
  ReactionType(ReactionTypeCustomEmoji held);  // NOLINT(google-explicit-constructor)
  ReactionType(ReactionTypePaid held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  ReactionType(const ReactionType& other);
  ReactionType(ReactionType&& other) noexcept;
  ReactionType& operator=(const ReactionType& other);
  ReactionType& operator=(ReactionType&& other) noexcept;
  ~ReactionType();
  bool operator==(const ReactionType& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<ReactionTypeEmoji>, boxed<ReactionTypeCustomEmoji>,
               boxed<ReactionTypePaid>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionType& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionType& value);
  /// @endcond
};

/// Telegram's ReactionTypeEmoji.
///
/// Sent and received.
/// An alternative of ReactionType: `type` is "emoji".
/// @see https://core.telegram.org/bots/api#reactiontypeemoji
struct BOTCORE_EXPORT ReactionTypeEmoji {
  ReactionTypeEmoji();  ///< With nothing set.
  /// With what it needs.
  explicit ReactionTypeEmoji(std::string emoji);
  /// @cond
  ReactionTypeEmoji(const ReactionTypeEmoji& other);
  ReactionTypeEmoji(ReactionTypeEmoji&& other) noexcept;
  ReactionTypeEmoji& operator=(const ReactionTypeEmoji& other);
  ReactionTypeEmoji& operator=(ReactionTypeEmoji&& other) noexcept;
  ~ReactionTypeEmoji();
  bool operator==(const ReactionTypeEmoji& other) const;
  /// @endcond

  std::string emoji;  ///< The emoji (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionTypeEmoji& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionTypeEmoji& value);
  /// @endcond
};

/// Telegram's ReactionTypeCustomEmoji.
///
/// Sent and received.
/// An alternative of ReactionType: `type` is "custom_emoji".
/// @see https://core.telegram.org/bots/api#reactiontypecustomemoji
struct BOTCORE_EXPORT ReactionTypeCustomEmoji {
  ReactionTypeCustomEmoji();  ///< With nothing set.
  /// With what it needs.
  explicit ReactionTypeCustomEmoji(std::string custom_emoji_id);
  /// @cond
  ReactionTypeCustomEmoji(const ReactionTypeCustomEmoji& other);
  ReactionTypeCustomEmoji(ReactionTypeCustomEmoji&& other) noexcept;
  ReactionTypeCustomEmoji& operator=(const ReactionTypeCustomEmoji& other);
  ReactionTypeCustomEmoji& operator=(ReactionTypeCustomEmoji&& other) noexcept;
  ~ReactionTypeCustomEmoji();
  bool operator==(const ReactionTypeCustomEmoji& other) const;
  /// @endcond

  std::string custom_emoji_id;  ///< The custom emoji (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionTypeCustomEmoji& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionTypeCustomEmoji& value);
  /// @endcond
};

/// Telegram's ReactionTypePaid; it has no members.
///
/// Sent and received.
/// An alternative of ReactionType: `type` is "paid".
/// @see https://core.telegram.org/bots/api#reactiontypepaid
struct BOTCORE_EXPORT ReactionTypePaid {
  ReactionTypePaid();  ///< With nothing set.
  /// @cond
  ReactionTypePaid(const ReactionTypePaid& other);
  ReactionTypePaid(ReactionTypePaid&& other) noexcept;
  ReactionTypePaid& operator=(const ReactionTypePaid& other);
  ReactionTypePaid& operator=(ReactionTypePaid&& other) noexcept;
  ~ReactionTypePaid();
  bool operator==(const ReactionTypePaid& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionTypePaid& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionTypePaid& value);
  /// @endcond
};

/// Telegram's ReactionCount.
///
/// Only received.
/// Held by MessageReactionCountUpdated::reactions.
/// @see https://core.telegram.org/bots/api#reactioncount
struct BOTCORE_EXPORT ReactionCount {
  ReactionCount();  ///< With nothing set.
  /// With what it needs.
  ReactionCount(ReactionType type, std::int64_t total_count);
  /// @cond
  ReactionCount(const ReactionCount& other);
  ReactionCount(ReactionCount&& other) noexcept;
  ReactionCount& operator=(const ReactionCount& other);
  ReactionCount& operator=(ReactionCount&& other) noexcept;
  ~ReactionCount();
  bool operator==(const ReactionCount& other) const;
  /// @endcond

  boxed<ReactionType> type;  ///< Required.
  std::int64_t total_count = 0;  ///< How many there are in all (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionCount& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionCount& value);
  /// @endcond
};

/// A change of somebody's reactions to a message.
///
/// Only received.
/// Held by Update::message_reaction.
/// @see https://core.telegram.org/bots/api#messagereactionupdated
struct BOTCORE_EXPORT MessageReactionUpdated {
  MessageReactionUpdated();  ///< With nothing set.
  /// With what it needs.
  MessageReactionUpdated(Chat chat, std::int64_t message_id, std::chrono::sys_seconds date,
                         std::vector<ReactionType> old_reaction, std::vector<ReactionType> new_reaction);
  /// @cond
  MessageReactionUpdated(const MessageReactionUpdated& other);
  MessageReactionUpdated(MessageReactionUpdated&& other) noexcept;
  MessageReactionUpdated& operator=(const MessageReactionUpdated& other);
  MessageReactionUpdated& operator=(MessageReactionUpdated&& other) noexcept;
  ~MessageReactionUpdated();
  bool operator==(const MessageReactionUpdated& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  boxed<User> user;  ///< The user (optional).
  boxed<Chat> actor_chat;  ///< Optional.
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  std::vector<ReactionType> old_reaction;  ///< Required.
  std::vector<ReactionType> new_reaction;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageReactionUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageReactionUpdated& value);
  /// @endcond
};

/// A change of the numbers of anonymous reactions to a message.
///
/// Only received.
/// Held by Update::message_reaction_count.
/// @see https://core.telegram.org/bots/api#messagereactioncountupdated
struct BOTCORE_EXPORT MessageReactionCountUpdated {
  MessageReactionCountUpdated();  ///< With nothing set.
  /// With what it needs.
  MessageReactionCountUpdated(Chat chat, std::int64_t message_id, std::chrono::sys_seconds date,
                              std::vector<ReactionCount> reactions);
  /// @cond
  MessageReactionCountUpdated(const MessageReactionCountUpdated& other);
  MessageReactionCountUpdated(MessageReactionCountUpdated&& other) noexcept;
  MessageReactionCountUpdated& operator=(const MessageReactionCountUpdated& other);
  MessageReactionCountUpdated& operator=(MessageReactionCountUpdated&& other) noexcept;
  ~MessageReactionCountUpdated();
  bool operator==(const MessageReactionCountUpdated& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  std::vector<ReactionCount> reactions;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageReactionCountUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageReactionCountUpdated& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
