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

/// Changes the text of an ephemeral message.
///
/// The request `editEphemeralMessageText`, sent as JSON, or as multipart when files are attached; it gives
/// true.
/// @see https://core.telegram.org/bots/api#editephemeralmessagetext
struct BOTCORE_EXPORT EditEphemeralMessageText {
  static constexpr std::string_view method = "editEphemeralMessageText";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  EditEphemeralMessageText(ChatId chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);
  /// @cond
  EditEphemeralMessageText(const EditEphemeralMessageText& other);
  EditEphemeralMessageText(EditEphemeralMessageText&& other) noexcept;
  EditEphemeralMessageText& operator=(const EditEphemeralMessageText& other);
  EditEphemeralMessageText& operator=(EditEphemeralMessageText&& other) noexcept;
  ~EditEphemeralMessageText();
  bool operator==(const EditEphemeralMessageText& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t receiver_user_id = 0;  ///< The user who alone sees the message (required).
  std::int64_t ephemeral_message_id = 0;  ///< Required.
  std::optional<std::string> text;  ///< The text (optional; 1–4096 characters).
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  boxed<InputRichMessage> rich_message;  ///< Optional; may hold uploads.
  boxed<LinkPreviewOptions> link_preview_options;  ///< How the preview of a link looks (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  EditEphemeralMessageText& with_text(std::string value) &;  ///< Sets #text.
  EditEphemeralMessageText& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  EditEphemeralMessageText& with_entities(std::vector<MessageEntity> value) &;  ///< Sets #entities.
  EditEphemeralMessageText& add_entities(MessageEntity element) &;  ///< Appends to #entities.
  EditEphemeralMessageText& with_rich_message(InputRichMessage value) &;  ///< Sets #rich_message.
  /// Sets #link_preview_options.
  EditEphemeralMessageText& with_link_preview_options(LinkPreviewOptions value) &;
  EditEphemeralMessageText& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditEphemeralMessageText&& with_text(std::string value) &&;
  EditEphemeralMessageText&& with_parse_mode(ParseMode value) &&;
  EditEphemeralMessageText&& with_entities(std::vector<MessageEntity> value) &&;
  EditEphemeralMessageText&& add_entities(MessageEntity element) &&;
  EditEphemeralMessageText&& with_rich_message(InputRichMessage value) &&;
  EditEphemeralMessageText&& with_link_preview_options(LinkPreviewOptions value) &&;
  EditEphemeralMessageText&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditEphemeralMessageText& value);
  /// @endcond
};

/// Changes the media of an ephemeral message.
///
/// The request `editEphemeralMessageMedia`, sent as JSON, or as multipart when files are attached; it gives
/// true.
/// @see https://core.telegram.org/bots/api#editephemeralmessagemedia
struct BOTCORE_EXPORT EditEphemeralMessageMedia {
  static constexpr std::string_view method = "editEphemeralMessageMedia";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  EditEphemeralMessageMedia(ChatId chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id,
                            InputMedia media);
  /// @cond
  EditEphemeralMessageMedia(const EditEphemeralMessageMedia& other);
  EditEphemeralMessageMedia(EditEphemeralMessageMedia&& other) noexcept;
  EditEphemeralMessageMedia& operator=(const EditEphemeralMessageMedia& other);
  EditEphemeralMessageMedia& operator=(EditEphemeralMessageMedia&& other) noexcept;
  ~EditEphemeralMessageMedia();
  bool operator==(const EditEphemeralMessageMedia& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t receiver_user_id = 0;  ///< The user who alone sees the message (required).
  std::int64_t ephemeral_message_id = 0;  ///< Required.
  boxed<InputMedia> media;  ///< Required; may hold uploads.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  EditEphemeralMessageMedia& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditEphemeralMessageMedia&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditEphemeralMessageMedia& value);
  /// @endcond
};

/// Changes the caption of an ephemeral message.
///
/// The request `editEphemeralMessageCaption`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#editephemeralmessagecaption
struct BOTCORE_EXPORT EditEphemeralMessageCaption {
  static constexpr std::string_view method = "editEphemeralMessageCaption";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  EditEphemeralMessageCaption(ChatId chat_id, std::int64_t receiver_user_id,
                              std::int64_t ephemeral_message_id);
  /// @cond
  EditEphemeralMessageCaption(const EditEphemeralMessageCaption& other);
  EditEphemeralMessageCaption(EditEphemeralMessageCaption&& other) noexcept;
  EditEphemeralMessageCaption& operator=(const EditEphemeralMessageCaption& other);
  EditEphemeralMessageCaption& operator=(EditEphemeralMessageCaption&& other) noexcept;
  ~EditEphemeralMessageCaption();
  bool operator==(const EditEphemeralMessageCaption& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t receiver_user_id = 0;  ///< The user who alone sees the message (required).
  std::int64_t ephemeral_message_id = 0;  ///< Required.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  EditEphemeralMessageCaption& with_caption(std::string value) &;  ///< Sets #caption.
  EditEphemeralMessageCaption& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  EditEphemeralMessageCaption& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  EditEphemeralMessageCaption& add_caption_entities(MessageEntity element) &;
  /// Sets #show_caption_above_media.
  EditEphemeralMessageCaption& with_show_caption_above_media(bool value = true) &;
  EditEphemeralMessageCaption& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditEphemeralMessageCaption&& with_caption(std::string value) &&;
  EditEphemeralMessageCaption&& with_parse_mode(ParseMode value) &&;
  EditEphemeralMessageCaption&& with_caption_entities(std::vector<MessageEntity> value) &&;
  EditEphemeralMessageCaption&& add_caption_entities(MessageEntity element) &&;
  EditEphemeralMessageCaption&& with_show_caption_above_media(bool value = true) &&;
  EditEphemeralMessageCaption&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditEphemeralMessageCaption& value);
  /// @endcond
};

/// Changes only the keyboard of an ephemeral message.
///
/// The request `editEphemeralMessageReplyMarkup`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#editephemeralmessagereplymarkup
struct BOTCORE_EXPORT EditEphemeralMessageReplyMarkup {
  static constexpr std::string_view method = "editEphemeralMessageReplyMarkup";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  EditEphemeralMessageReplyMarkup(ChatId chat_id, std::int64_t receiver_user_id,
                                  std::int64_t ephemeral_message_id);
  /// @cond
  EditEphemeralMessageReplyMarkup(const EditEphemeralMessageReplyMarkup& other);
  EditEphemeralMessageReplyMarkup(EditEphemeralMessageReplyMarkup&& other) noexcept;
  EditEphemeralMessageReplyMarkup& operator=(const EditEphemeralMessageReplyMarkup& other);
  EditEphemeralMessageReplyMarkup& operator=(EditEphemeralMessageReplyMarkup&& other) noexcept;
  ~EditEphemeralMessageReplyMarkup();
  bool operator==(const EditEphemeralMessageReplyMarkup& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t receiver_user_id = 0;  ///< The user who alone sees the message (required).
  std::int64_t ephemeral_message_id = 0;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  EditEphemeralMessageReplyMarkup& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditEphemeralMessageReplyMarkup&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditEphemeralMessageReplyMarkup& value);
  /// @endcond
};

/// Deletes an ephemeral message.
///
/// The request `deleteEphemeralMessage`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deleteephemeralmessage
struct BOTCORE_EXPORT DeleteEphemeralMessage {
  static constexpr std::string_view method = "deleteEphemeralMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeleteEphemeralMessage(ChatId chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);
  /// @cond
  DeleteEphemeralMessage(const DeleteEphemeralMessage& other);
  DeleteEphemeralMessage(DeleteEphemeralMessage&& other) noexcept;
  DeleteEphemeralMessage& operator=(const DeleteEphemeralMessage& other);
  DeleteEphemeralMessage& operator=(DeleteEphemeralMessage&& other) noexcept;
  ~DeleteEphemeralMessage();
  bool operator==(const DeleteEphemeralMessage& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t receiver_user_id = 0;  ///< The user who alone sees the message (required).
  std::int64_t ephemeral_message_id = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteEphemeralMessage& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
