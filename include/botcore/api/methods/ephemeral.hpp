// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: ephemeral.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `editEphemeralMessageText`, which may upload files.
/// @see https://core.telegram.org/bots/api#editephemeralmessagetext
struct BOTCORE_EXPORT EditEphemeralMessageText {
  static constexpr std::string_view method = "editEphemeralMessageText";
  static constexpr bool multipart = true;
  using result_type = bool;

  EditEphemeralMessageText(ChatId chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);
  EditEphemeralMessageText(const EditEphemeralMessageText& other);
  EditEphemeralMessageText(EditEphemeralMessageText&& other) noexcept;
  EditEphemeralMessageText& operator=(const EditEphemeralMessageText& other);
  EditEphemeralMessageText& operator=(EditEphemeralMessageText&& other) noexcept;
  ~EditEphemeralMessageText();
  bool operator==(const EditEphemeralMessageText& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t receiver_user_id = 0;  ///< Required.
  std::int64_t ephemeral_message_id = 0;  ///< Required.
  std::optional<std::string> text;  ///< Optional; 1–4096 characters.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  boxed<InputRichMessage> rich_message;  ///< Optional.
  boxed<LinkPreviewOptions> link_preview_options;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditEphemeralMessageText& with_text(std::string value) &;
  EditEphemeralMessageText&& with_text(std::string value) &&;
  EditEphemeralMessageText& with_parse_mode(ParseMode value) &;
  EditEphemeralMessageText&& with_parse_mode(ParseMode value) &&;
  EditEphemeralMessageText& with_entities(std::vector<MessageEntity> value) &;
  EditEphemeralMessageText&& with_entities(std::vector<MessageEntity> value) &&;
  EditEphemeralMessageText& add_entities(MessageEntity element) &;
  EditEphemeralMessageText&& add_entities(MessageEntity element) &&;
  EditEphemeralMessageText& with_rich_message(InputRichMessage value) &;
  EditEphemeralMessageText&& with_rich_message(InputRichMessage value) &&;
  EditEphemeralMessageText& with_link_preview_options(LinkPreviewOptions value) &;
  EditEphemeralMessageText&& with_link_preview_options(LinkPreviewOptions value) &&;
  EditEphemeralMessageText& with_reply_markup(InlineKeyboardMarkup value) &;
  EditEphemeralMessageText&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditEphemeralMessageText& value);
};

/// The request `editEphemeralMessageMedia`, which may upload files.
/// @see https://core.telegram.org/bots/api#editephemeralmessagemedia
struct BOTCORE_EXPORT EditEphemeralMessageMedia {
  static constexpr std::string_view method = "editEphemeralMessageMedia";
  static constexpr bool multipart = true;
  using result_type = bool;

  EditEphemeralMessageMedia(ChatId chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id,
                            InputMedia media);
  EditEphemeralMessageMedia(const EditEphemeralMessageMedia& other);
  EditEphemeralMessageMedia(EditEphemeralMessageMedia&& other) noexcept;
  EditEphemeralMessageMedia& operator=(const EditEphemeralMessageMedia& other);
  EditEphemeralMessageMedia& operator=(EditEphemeralMessageMedia&& other) noexcept;
  ~EditEphemeralMessageMedia();
  bool operator==(const EditEphemeralMessageMedia& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t receiver_user_id = 0;  ///< Required.
  std::int64_t ephemeral_message_id = 0;  ///< Required.
  boxed<InputMedia> media;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditEphemeralMessageMedia& with_reply_markup(InlineKeyboardMarkup value) &;
  EditEphemeralMessageMedia&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditEphemeralMessageMedia& value);
};

/// The request `editEphemeralMessageCaption`.
/// @see https://core.telegram.org/bots/api#editephemeralmessagecaption
struct BOTCORE_EXPORT EditEphemeralMessageCaption {
  static constexpr std::string_view method = "editEphemeralMessageCaption";
  static constexpr bool multipart = false;
  using result_type = bool;

  EditEphemeralMessageCaption(ChatId chat_id, std::int64_t receiver_user_id,
                              std::int64_t ephemeral_message_id);
  EditEphemeralMessageCaption(const EditEphemeralMessageCaption& other);
  EditEphemeralMessageCaption(EditEphemeralMessageCaption&& other) noexcept;
  EditEphemeralMessageCaption& operator=(const EditEphemeralMessageCaption& other);
  EditEphemeralMessageCaption& operator=(EditEphemeralMessageCaption&& other) noexcept;
  ~EditEphemeralMessageCaption();
  bool operator==(const EditEphemeralMessageCaption& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t receiver_user_id = 0;  ///< Required.
  std::int64_t ephemeral_message_id = 0;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditEphemeralMessageCaption& with_caption(std::string value) &;
  EditEphemeralMessageCaption&& with_caption(std::string value) &&;
  EditEphemeralMessageCaption& with_parse_mode(ParseMode value) &;
  EditEphemeralMessageCaption&& with_parse_mode(ParseMode value) &&;
  EditEphemeralMessageCaption& with_caption_entities(std::vector<MessageEntity> value) &;
  EditEphemeralMessageCaption&& with_caption_entities(std::vector<MessageEntity> value) &&;
  EditEphemeralMessageCaption& add_caption_entities(MessageEntity element) &;
  EditEphemeralMessageCaption&& add_caption_entities(MessageEntity element) &&;
  EditEphemeralMessageCaption& with_show_caption_above_media(bool value = true) &;
  EditEphemeralMessageCaption&& with_show_caption_above_media(bool value = true) &&;
  EditEphemeralMessageCaption& with_reply_markup(InlineKeyboardMarkup value) &;
  EditEphemeralMessageCaption&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditEphemeralMessageCaption& value);
};

/// The request `editEphemeralMessageReplyMarkup`.
/// @see https://core.telegram.org/bots/api#editephemeralmessagereplymarkup
struct BOTCORE_EXPORT EditEphemeralMessageReplyMarkup {
  static constexpr std::string_view method = "editEphemeralMessageReplyMarkup";
  static constexpr bool multipart = false;
  using result_type = bool;

  EditEphemeralMessageReplyMarkup(ChatId chat_id, std::int64_t receiver_user_id,
                                  std::int64_t ephemeral_message_id);
  EditEphemeralMessageReplyMarkup(const EditEphemeralMessageReplyMarkup& other);
  EditEphemeralMessageReplyMarkup(EditEphemeralMessageReplyMarkup&& other) noexcept;
  EditEphemeralMessageReplyMarkup& operator=(const EditEphemeralMessageReplyMarkup& other);
  EditEphemeralMessageReplyMarkup& operator=(EditEphemeralMessageReplyMarkup&& other) noexcept;
  ~EditEphemeralMessageReplyMarkup();
  bool operator==(const EditEphemeralMessageReplyMarkup& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t receiver_user_id = 0;  ///< Required.
  std::int64_t ephemeral_message_id = 0;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditEphemeralMessageReplyMarkup& with_reply_markup(InlineKeyboardMarkup value) &;
  EditEphemeralMessageReplyMarkup&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditEphemeralMessageReplyMarkup& value);
};

/// The request `deleteEphemeralMessage`.
/// @see https://core.telegram.org/bots/api#deleteephemeralmessage
struct BOTCORE_EXPORT DeleteEphemeralMessage {
  static constexpr std::string_view method = "deleteEphemeralMessage";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteEphemeralMessage(ChatId chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);
  DeleteEphemeralMessage(const DeleteEphemeralMessage& other);
  DeleteEphemeralMessage(DeleteEphemeralMessage&& other) noexcept;
  DeleteEphemeralMessage& operator=(const DeleteEphemeralMessage& other);
  DeleteEphemeralMessage& operator=(DeleteEphemeralMessage&& other) noexcept;
  ~DeleteEphemeralMessage();
  bool operator==(const DeleteEphemeralMessage& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t receiver_user_id = 0;  ///< Required.
  std::int64_t ephemeral_message_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteEphemeralMessage& value);
};

}  // namespace botcore::inline v0::api
