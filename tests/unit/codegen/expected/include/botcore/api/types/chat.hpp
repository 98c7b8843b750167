// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: chat.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A chat: private, group, supergroup or channel.
///
/// Only received.
/// Held by Message::chat, Gone::chat.
/// @see https://core.telegram.org/bots/api#chat
struct BOTCORE_EXPORT Chat {
  Chat();  ///< With nothing set.
  /// With what it needs.
  Chat(std::int64_t id, ChatType type);
  /// @cond
  Chat(const Chat& other);
  Chat(Chat&& other) noexcept;
  Chat& operator=(const Chat& other);
  Chat& operator=(Chat&& other) noexcept;
  ~Chat();
  bool operator==(const Chat& other) const;
  /// @endcond

  std::int64_t id = 0;  ///< Required.
  ChatType type;  ///< Required.
  std::optional<bool> delete_;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Chat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Chat& value);
  /// @endcond
};

/// A message of any kind: the members that are there say which.
///
/// Only received.
/// An alternative of MaybeGone.
/// An alternative of MessageOrTrue.
/// What GetMessages, SendPhoto gives.
/// Held by Message::reply_to_message.
/// @see https://core.telegram.org/bots/api#message
struct BOTCORE_EXPORT Message {
  Message();  ///< With nothing set.
  /// With what it needs.
  Message(std::int64_t message_id, std::chrono::sys_seconds date, Chat chat);
  /// @cond
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(const Message& other);
  Message& operator=(Message&& other) noexcept;
  ~Message();
  bool operator==(const Message& other) const;
  /// @endcond

  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  /// When it was edited last (optional; whole seconds, UTC).
  std::optional<std::chrono::sys_seconds> edit_date;
  boxed<Chat> chat;  ///< The chat (required).
  boxed<Message> reply_to_message;  ///< The message that this replies to (optional).
  boxed<MaybeGone> pinned;  ///< Optional.
  boxed<Text> text;  ///< The text (optional).
  std::optional<std::vector<Shape>> shapes;  ///< Optional.
  std::optional<double> width;  ///< Width in pixels (optional).
  std::optional<MessageKind> kind;  ///< Optional.
  std::optional<std::string> mood;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Message& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Message& value);
  /// @endcond
};

/// Telegram's Gone.
///
/// Only received.
/// An alternative of MaybeGone.
/// @see https://core.telegram.org/bots/api#gone
struct BOTCORE_EXPORT Gone {
  Gone();  ///< With nothing set.
  /// With what it needs.
  Gone(Chat chat, std::chrono::sys_seconds date);
  /// @cond
  Gone(const Gone& other);
  Gone(Gone&& other) noexcept;
  Gone& operator=(const Gone& other);
  Gone& operator=(Gone&& other) noexcept;
  ~Gone();
  bool operator==(const Gone& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Gone& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Gone& value);
  /// @endcond
};

/// One of Message, Gone; or what this version of the Bot API does not know, as JSON.
///
/// Only received.
/// Held by Message::pinned.
/// @see https://core.telegram.org/bots/api#maybegone
struct BOTCORE_EXPORT MaybeGone {
  MaybeGone();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  MaybeGone(Message held);  // NOLINT(google-explicit-constructor)
  MaybeGone(Gone held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  MaybeGone(const MaybeGone& other);
  MaybeGone(MaybeGone&& other) noexcept;
  MaybeGone& operator=(const MaybeGone& other);
  MaybeGone& operator=(MaybeGone&& other) noexcept;
  ~MaybeGone();
  bool operator==(const MaybeGone& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<Message>, boxed<Gone>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MaybeGone& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MaybeGone& value);
  /// @endcond
};

/// One of Message, true; or what this version of the Bot API does not know, as JSON.
///
/// Only received.
/// What EditMessage gives.
struct BOTCORE_EXPORT MessageOrTrue {
  MessageOrTrue();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  MessageOrTrue(Message held);  // NOLINT(google-explicit-constructor)
  explicit MessageOrTrue(bool held);
  /// @}
  /// @cond
  MessageOrTrue(const MessageOrTrue& other);
  MessageOrTrue(MessageOrTrue&& other) noexcept;
  MessageOrTrue& operator=(const MessageOrTrue& other);
  MessageOrTrue& operator=(MessageOrTrue&& other) noexcept;
  ~MessageOrTrue();
  bool operator==(const MessageOrTrue& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<Message>, bool> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOrTrue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOrTrue& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
