// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: all.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/types/chat.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `getMessages`, sent as JSON; it gives a list of Message.
/// @see https://core.telegram.org/bots/api#getmessages
struct BOTCORE_EXPORT GetMessages {
  static constexpr std::string_view method = "getMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<Message>;  ///< What a call gives.

  GetMessages();  ///< With nothing set.
  /// @cond
  GetMessages(const GetMessages& other);
  GetMessages(GetMessages&& other) noexcept;
  GetMessages& operator=(const GetMessages& other);
  GetMessages& operator=(GetMessages&& other) noexcept;
  ~GetMessages();
  bool operator==(const GetMessages& other) const;
  /// @endcond

  std::optional<std::int64_t> limit;  ///< How many at most (optional; default 100).
  std::optional<std::vector<MessageKind>> kinds;  ///< Optional.

  GetMessages& with_limit(std::int64_t value) &;  ///< Sets #limit.
  GetMessages& with_kinds(std::vector<MessageKind> value) &;  ///< Sets #kinds.
  GetMessages& add_kinds(MessageKind element) &;  ///< Appends to #kinds.
  /// @cond
  GetMessages&& with_limit(std::int64_t value) &&;
  GetMessages&& with_kinds(std::vector<MessageKind> value) &&;
  GetMessages&& add_kinds(MessageKind element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMessages& value);
  /// @endcond
};

/// Sends a photo.
///
/// The request `sendPhoto`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendphoto
struct BOTCORE_EXPORT SendPhoto {
  static constexpr std::string_view method = "sendPhoto";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendPhoto(ChatId chat_id, InputFile photo);
  /// @cond
  SendPhoto(const SendPhoto& other);
  SendPhoto(SendPhoto&& other) noexcept;
  SendPhoto& operator=(const SendPhoto& other);
  SendPhoto& operator=(SendPhoto&& other) noexcept;
  ~SendPhoto();
  bool operator==(const SendPhoto& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  InputFile photo;  ///< Required; may be an upload.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<std::int64_t> months;  ///< Optional; one of 3, 6, 12.
  std::optional<std::vector<Answer>> answers;  ///< Optional; may hold uploads.
  boxed<Place> place;  ///< Optional; takes no uploads.
  std::optional<std::vector<ShapeCircleOrShapeLine>> group;  ///< Optional.
  std::optional<std::chrono::sys_seconds> until;  ///< Optional; whole seconds, UTC.
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendPhoto& with_caption(std::string value) &;  ///< Sets #caption.
  SendPhoto& with_months(std::int64_t value) &;  ///< Sets #months.
  SendPhoto& with_answers(std::vector<Answer> value) &;  ///< Sets #answers.
  SendPhoto& add_answers(Answer element) &;  ///< Appends to #answers.
  SendPhoto& with_place(Place value) &;  ///< Sets #place.
  SendPhoto& with_group(std::vector<ShapeCircleOrShapeLine> value) &;  ///< Sets #group.
  SendPhoto& add_group(ShapeCircleOrShapeLine element) &;  ///< Appends to #group.
  SendPhoto& with_until(std::chrono::sys_seconds value) &;  ///< Sets #until.
  SendPhoto& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendPhoto&& with_caption(std::string value) &&;
  SendPhoto&& with_months(std::int64_t value) &&;
  SendPhoto&& with_answers(std::vector<Answer> value) &&;
  SendPhoto&& add_answers(Answer element) &&;
  SendPhoto&& with_place(Place value) &&;
  SendPhoto&& with_group(std::vector<ShapeCircleOrShapeLine> value) &&;
  SendPhoto&& add_group(ShapeCircleOrShapeLine element) &&;
  SendPhoto&& with_until(std::chrono::sys_seconds value) &&;
  SendPhoto&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendPhoto& value);
  /// @endcond
};

/// The request `editMessage`, sent as JSON; it gives MessageOrTrue.
/// @see https://core.telegram.org/bots/api#editmessage
struct BOTCORE_EXPORT EditMessage {
  static constexpr std::string_view method = "editMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = MessageOrTrue;  ///< What a call gives.

  /// With what it needs.
  explicit EditMessage(Text text);
  /// @cond
  EditMessage(const EditMessage& other);
  EditMessage(EditMessage&& other) noexcept;
  EditMessage& operator=(const EditMessage& other);
  EditMessage& operator=(EditMessage&& other) noexcept;
  ~EditMessage();
  bool operator==(const EditMessage& other) const;
  /// @endcond

  boxed<Text> text;  ///< The text (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessage& value);
  /// @endcond
};

/// Closes the bot's instance on a local server, before it moves to another one.
///
/// The request `close`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#close
struct BOTCORE_EXPORT Close {
  static constexpr std::string_view method = "close";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  Close();  ///< With nothing set.
  /// @cond
  Close(const Close& other);
  Close(Close&& other) noexcept;
  Close& operator=(const Close& other);
  Close& operator=(Close&& other) noexcept;
  ~Close();
  bool operator==(const Close& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Close& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
