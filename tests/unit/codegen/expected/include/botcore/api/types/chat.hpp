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

/// Telegram's Chat.
/// @see https://core.telegram.org/bots/api#chat
struct BOTCORE_EXPORT Chat {
  Chat();
  Chat(std::int64_t id, ChatType type);
  Chat(const Chat& other);
  Chat(Chat&& other) noexcept;
  Chat& operator=(const Chat& other);
  Chat& operator=(Chat&& other) noexcept;
  ~Chat();
  bool operator==(const Chat& other) const;

  std::int64_t id = 0;  ///< Required.
  ChatType type;  ///< Required.
  std::optional<bool> delete_;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Chat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Chat& value);
};

/// Telegram's Message.
/// @see https://core.telegram.org/bots/api#message
struct BOTCORE_EXPORT Message {
  Message();
  Message(std::int64_t message_id, std::chrono::sys_seconds date, Chat chat);
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(const Message& other);
  Message& operator=(Message&& other) noexcept;
  ~Message();
  bool operator==(const Message& other) const;

  std::int64_t message_id = 0;  ///< Required.
  std::chrono::sys_seconds date;  ///< Required.
  std::optional<std::chrono::sys_seconds> edit_date;  ///< Optional.
  boxed<Chat> chat;  ///< Required.
  boxed<Message> reply_to_message;  ///< Optional.
  boxed<MaybeGone> pinned;  ///< Optional.
  boxed<Text> text;  ///< Optional.
  std::optional<std::vector<Shape>> shapes;  ///< Optional.
  std::optional<double> width;  ///< Optional.
  std::optional<MessageKind> kind;  ///< Optional.
  std::optional<std::string> mood;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Message& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Message& value);
};

/// Telegram's Gone.
/// @see https://core.telegram.org/bots/api#gone
struct BOTCORE_EXPORT Gone {
  Gone();
  Gone(Chat chat, std::chrono::sys_seconds date);
  Gone(const Gone& other);
  Gone(Gone&& other) noexcept;
  Gone& operator=(const Gone& other);
  Gone& operator=(Gone&& other) noexcept;
  ~Gone();
  bool operator==(const Gone& other) const;

  boxed<Chat> chat;  ///< Required.
  std::chrono::sys_seconds date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Gone& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Gone& value);
};

/// One of `Message`, `Gone`.
/// @see https://core.telegram.org/bots/api#maybegone
struct BOTCORE_EXPORT MaybeGone {
  MaybeGone();
  MaybeGone(Message held);  // NOLINT(google-explicit-constructor)
  MaybeGone(Gone held);  // NOLINT(google-explicit-constructor)
  MaybeGone(const MaybeGone& other);
  MaybeGone(MaybeGone&& other) noexcept;
  MaybeGone& operator=(const MaybeGone& other);
  MaybeGone& operator=(MaybeGone&& other) noexcept;
  ~MaybeGone();
  bool operator==(const MaybeGone& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<Message>, boxed<Gone>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MaybeGone& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MaybeGone& value);
};

/// One of `Message`, `bool`.
struct BOTCORE_EXPORT MessageOrTrue {
  MessageOrTrue();
  MessageOrTrue(Message held);  // NOLINT(google-explicit-constructor)
  explicit MessageOrTrue(bool held);
  MessageOrTrue(const MessageOrTrue& other);
  MessageOrTrue(MessageOrTrue&& other) noexcept;
  MessageOrTrue& operator=(const MessageOrTrue& other);
  MessageOrTrue& operator=(MessageOrTrue&& other) noexcept;
  ~MessageOrTrue();
  bool operator==(const MessageOrTrue& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<Message>, bool> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOrTrue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOrTrue& value);
};

}  // namespace botcore::inline v0::api
