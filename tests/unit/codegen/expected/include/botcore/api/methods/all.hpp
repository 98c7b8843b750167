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

/// The request `getMessages`.
/// @see https://core.telegram.org/bots/api#getmessages
struct BOTCORE_EXPORT GetMessages {
  static constexpr std::string_view method = "getMessages";
  static constexpr bool multipart = false;
  using result_type = std::vector<Message>;

  GetMessages();
  GetMessages(const GetMessages& other);
  GetMessages(GetMessages&& other) noexcept;
  GetMessages& operator=(const GetMessages& other);
  GetMessages& operator=(GetMessages&& other) noexcept;
  ~GetMessages();
  bool operator==(const GetMessages& other) const;

  std::optional<std::int64_t> limit;  ///< Optional; default 100.
  std::optional<std::vector<MessageKind>> kinds;  ///< Optional.

  GetMessages& with_limit(std::int64_t value) &;
  GetMessages&& with_limit(std::int64_t value) &&;
  GetMessages& with_kinds(std::vector<MessageKind> value) &;
  GetMessages&& with_kinds(std::vector<MessageKind> value) &&;
  GetMessages& add_kinds(MessageKind element) &;
  GetMessages&& add_kinds(MessageKind element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMessages& value);
};

/// The request `sendPhoto`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendphoto
struct BOTCORE_EXPORT SendPhoto {
  static constexpr std::string_view method = "sendPhoto";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendPhoto(ChatId chat_id, InputFile photo);
  SendPhoto(const SendPhoto& other);
  SendPhoto(SendPhoto&& other) noexcept;
  SendPhoto& operator=(const SendPhoto& other);
  SendPhoto& operator=(SendPhoto&& other) noexcept;
  ~SendPhoto();
  bool operator==(const SendPhoto& other) const;

  ChatId chat_id;  ///< Required.
  InputFile photo;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<std::int64_t> months;  ///< Optional; one of 3, 6, 12.
  std::optional<std::vector<Answer>> answers;  ///< Optional.
  boxed<Place> place;  ///< Optional; takes no uploads.
  std::optional<std::vector<ShapeCircleOrShapeLine>> group;  ///< Optional.
  std::optional<std::chrono::sys_seconds> until;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendPhoto& with_caption(std::string value) &;
  SendPhoto&& with_caption(std::string value) &&;
  SendPhoto& with_months(std::int64_t value) &;
  SendPhoto&& with_months(std::int64_t value) &&;
  SendPhoto& with_answers(std::vector<Answer> value) &;
  SendPhoto&& with_answers(std::vector<Answer> value) &&;
  SendPhoto& add_answers(Answer element) &;
  SendPhoto&& add_answers(Answer element) &&;
  SendPhoto& with_place(Place value) &;
  SendPhoto&& with_place(Place value) &&;
  SendPhoto& with_group(std::vector<ShapeCircleOrShapeLine> value) &;
  SendPhoto&& with_group(std::vector<ShapeCircleOrShapeLine> value) &&;
  SendPhoto& add_group(ShapeCircleOrShapeLine element) &;
  SendPhoto&& add_group(ShapeCircleOrShapeLine element) &&;
  SendPhoto& with_until(std::chrono::sys_seconds value) &;
  SendPhoto&& with_until(std::chrono::sys_seconds value) &&;
  SendPhoto& with_reply_markup(ReplyMarkup value) &;
  SendPhoto&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendPhoto& value);
};

/// The request `editMessage`.
/// @see https://core.telegram.org/bots/api#editmessage
struct BOTCORE_EXPORT EditMessage {
  static constexpr std::string_view method = "editMessage";
  static constexpr bool multipart = false;
  using result_type = MessageOrTrue;

  explicit EditMessage(Text text);
  EditMessage(const EditMessage& other);
  EditMessage(EditMessage&& other) noexcept;
  EditMessage& operator=(const EditMessage& other);
  EditMessage& operator=(EditMessage&& other) noexcept;
  ~EditMessage();
  bool operator==(const EditMessage& other) const;

  boxed<Text> text;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessage& value);
};

/// The request `close`.
/// @see https://core.telegram.org/bots/api#close
struct BOTCORE_EXPORT Close {
  static constexpr std::string_view method = "close";
  static constexpr bool multipart = false;
  using result_type = bool;

  Close();
  Close(const Close& other);
  Close(Close&& other) noexcept;
  Close& operator=(const Close& other);
  Close& operator=(Close&& other) noexcept;
  ~Close();
  bool operator==(const Close& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const Close& value);
};

}  // namespace botcore::inline v0::api
