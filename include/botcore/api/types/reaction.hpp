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

/// One of `ReactionTypeEmoji`, `ReactionTypeCustomEmoji`, `ReactionTypePaid`.
/// @see https://core.telegram.org/bots/api#reactiontype
struct BOTCORE_EXPORT ReactionType {
  ReactionType();
  ReactionType(ReactionTypeEmoji held);  // NOLINT(google-explicit-constructor)
  ReactionType(ReactionTypeCustomEmoji held);  // NOLINT(google-explicit-constructor)
  ReactionType(ReactionTypePaid held);  // NOLINT(google-explicit-constructor)
  ReactionType(const ReactionType& other);
  ReactionType(ReactionType&& other) noexcept;
  ReactionType& operator=(const ReactionType& other);
  ReactionType& operator=(ReactionType&& other) noexcept;
  ~ReactionType();
  bool operator==(const ReactionType& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<ReactionTypeEmoji>, boxed<ReactionTypeCustomEmoji>,
               boxed<ReactionTypePaid>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionType& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionType& value);
};

/// Telegram's ReactionTypeEmoji, told apart by `type` "emoji".
/// @see https://core.telegram.org/bots/api#reactiontypeemoji
struct BOTCORE_EXPORT ReactionTypeEmoji {
  ReactionTypeEmoji();
  explicit ReactionTypeEmoji(std::string emoji);
  ReactionTypeEmoji(const ReactionTypeEmoji& other);
  ReactionTypeEmoji(ReactionTypeEmoji&& other) noexcept;
  ReactionTypeEmoji& operator=(const ReactionTypeEmoji& other);
  ReactionTypeEmoji& operator=(ReactionTypeEmoji&& other) noexcept;
  ~ReactionTypeEmoji();
  bool operator==(const ReactionTypeEmoji& other) const;

  std::string emoji;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionTypeEmoji& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionTypeEmoji& value);
};

/// Telegram's ReactionTypeCustomEmoji, told apart by `type` "custom_emoji".
/// @see https://core.telegram.org/bots/api#reactiontypecustomemoji
struct BOTCORE_EXPORT ReactionTypeCustomEmoji {
  ReactionTypeCustomEmoji();
  explicit ReactionTypeCustomEmoji(std::string custom_emoji_id);
  ReactionTypeCustomEmoji(const ReactionTypeCustomEmoji& other);
  ReactionTypeCustomEmoji(ReactionTypeCustomEmoji&& other) noexcept;
  ReactionTypeCustomEmoji& operator=(const ReactionTypeCustomEmoji& other);
  ReactionTypeCustomEmoji& operator=(ReactionTypeCustomEmoji&& other) noexcept;
  ~ReactionTypeCustomEmoji();
  bool operator==(const ReactionTypeCustomEmoji& other) const;

  std::string custom_emoji_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionTypeCustomEmoji& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionTypeCustomEmoji& value);
};

/// Telegram's ReactionTypePaid, told apart by `type` "paid"; it has no members.
/// @see https://core.telegram.org/bots/api#reactiontypepaid
struct BOTCORE_EXPORT ReactionTypePaid {
  ReactionTypePaid();
  ReactionTypePaid(const ReactionTypePaid& other);
  ReactionTypePaid(ReactionTypePaid&& other) noexcept;
  ReactionTypePaid& operator=(const ReactionTypePaid& other);
  ReactionTypePaid& operator=(ReactionTypePaid&& other) noexcept;
  ~ReactionTypePaid();
  bool operator==(const ReactionTypePaid& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionTypePaid& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionTypePaid& value);
};

/// Telegram's ReactionCount.
/// @see https://core.telegram.org/bots/api#reactioncount
struct BOTCORE_EXPORT ReactionCount {
  ReactionCount();
  ReactionCount(ReactionType type, std::int64_t total_count);
  ReactionCount(const ReactionCount& other);
  ReactionCount(ReactionCount&& other) noexcept;
  ReactionCount& operator=(const ReactionCount& other);
  ReactionCount& operator=(ReactionCount&& other) noexcept;
  ~ReactionCount();
  bool operator==(const ReactionCount& other) const;

  boxed<ReactionType> type;  ///< Required.
  std::int64_t total_count = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReactionCount& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReactionCount& value);
};

/// Telegram's MessageReactionUpdated.
/// @see https://core.telegram.org/bots/api#messagereactionupdated
struct BOTCORE_EXPORT MessageReactionUpdated {
  MessageReactionUpdated();
  MessageReactionUpdated(Chat chat, std::int64_t message_id, std::chrono::sys_seconds date,
                         std::vector<ReactionType> old_reaction, std::vector<ReactionType> new_reaction);
  MessageReactionUpdated(const MessageReactionUpdated& other);
  MessageReactionUpdated(MessageReactionUpdated&& other) noexcept;
  MessageReactionUpdated& operator=(const MessageReactionUpdated& other);
  MessageReactionUpdated& operator=(MessageReactionUpdated&& other) noexcept;
  ~MessageReactionUpdated();
  bool operator==(const MessageReactionUpdated& other) const;

  boxed<Chat> chat;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  boxed<User> user;  ///< Optional.
  boxed<Chat> actor_chat;  ///< Optional.
  std::chrono::sys_seconds date;  ///< Required.
  std::vector<ReactionType> old_reaction;  ///< Required.
  std::vector<ReactionType> new_reaction;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageReactionUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageReactionUpdated& value);
};

/// Telegram's MessageReactionCountUpdated.
/// @see https://core.telegram.org/bots/api#messagereactioncountupdated
struct BOTCORE_EXPORT MessageReactionCountUpdated {
  MessageReactionCountUpdated();
  MessageReactionCountUpdated(Chat chat, std::int64_t message_id, std::chrono::sys_seconds date,
                              std::vector<ReactionCount> reactions);
  MessageReactionCountUpdated(const MessageReactionCountUpdated& other);
  MessageReactionCountUpdated(MessageReactionCountUpdated&& other) noexcept;
  MessageReactionCountUpdated& operator=(const MessageReactionCountUpdated& other);
  MessageReactionCountUpdated& operator=(MessageReactionCountUpdated&& other) noexcept;
  ~MessageReactionCountUpdated();
  bool operator==(const MessageReactionCountUpdated& other) const;

  boxed<Chat> chat;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::chrono::sys_seconds date;  ///< Required.
  std::vector<ReactionCount> reactions;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageReactionCountUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageReactionCountUpdated& value);
};

}  // namespace botcore::inline v0::api
