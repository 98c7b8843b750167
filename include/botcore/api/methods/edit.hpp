// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: edit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Changes the text of a message.
///
/// The request `editMessageText`, sent as JSON, or as multipart when files are attached; it gives
/// MessageOrTrue.
/// @see https://core.telegram.org/bots/api#editmessagetext
struct BOTCORE_EXPORT EditMessageText {
  static constexpr std::string_view method = "editMessageText";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = MessageOrTrue;  ///< What a call gives.

  EditMessageText();  ///< With nothing set.
  /// @cond
  EditMessageText(const EditMessageText& other);
  EditMessageText(EditMessageText&& other) noexcept;
  EditMessageText& operator=(const EditMessageText& other);
  EditMessageText& operator=(EditMessageText&& other) noexcept;
  ~EditMessageText();
  bool operator==(const EditMessageText& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  std::optional<ChatId> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;
  std::optional<std::string> text;  ///< The text (optional; 1–4096 characters).
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  boxed<LinkPreviewOptions> link_preview_options;  ///< How the preview of a link looks (optional).
  boxed<InputRichMessage> rich_message;  ///< Optional; may hold uploads.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  EditMessageText& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  EditMessageText& with_chat_id(ChatId value) &;  ///< Sets #chat_id.
  EditMessageText& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  EditMessageText& with_inline_message_id(std::string value) &;  ///< Sets #inline_message_id.
  EditMessageText& with_text(std::string value) &;  ///< Sets #text.
  EditMessageText& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  EditMessageText& with_entities(std::vector<MessageEntity> value) &;  ///< Sets #entities.
  EditMessageText& add_entities(MessageEntity element) &;  ///< Appends to #entities.
  EditMessageText& with_link_preview_options(LinkPreviewOptions value) &;  ///< Sets #link_preview_options.
  EditMessageText& with_rich_message(InputRichMessage value) &;  ///< Sets #rich_message.
  EditMessageText& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditMessageText&& with_business_connection_id(std::string value) &&;
  EditMessageText&& with_chat_id(ChatId value) &&;
  EditMessageText&& with_message_id(std::int64_t value) &&;
  EditMessageText&& with_inline_message_id(std::string value) &&;
  EditMessageText&& with_text(std::string value) &&;
  EditMessageText&& with_parse_mode(ParseMode value) &&;
  EditMessageText&& with_entities(std::vector<MessageEntity> value) &&;
  EditMessageText&& add_entities(MessageEntity element) &&;
  EditMessageText&& with_link_preview_options(LinkPreviewOptions value) &&;
  EditMessageText&& with_rich_message(InputRichMessage value) &&;
  EditMessageText&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageText& value);
  /// @endcond
};

/// Changes the caption of a message.
///
/// The request `editMessageCaption`, sent as JSON; it gives MessageOrTrue.
/// @see https://core.telegram.org/bots/api#editmessagecaption
struct BOTCORE_EXPORT EditMessageCaption {
  static constexpr std::string_view method = "editMessageCaption";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = MessageOrTrue;  ///< What a call gives.

  EditMessageCaption();  ///< With nothing set.
  /// @cond
  EditMessageCaption(const EditMessageCaption& other);
  EditMessageCaption(EditMessageCaption&& other) noexcept;
  EditMessageCaption& operator=(const EditMessageCaption& other);
  EditMessageCaption& operator=(EditMessageCaption&& other) noexcept;
  ~EditMessageCaption();
  bool operator==(const EditMessageCaption& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  std::optional<ChatId> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  EditMessageCaption& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  EditMessageCaption& with_chat_id(ChatId value) &;  ///< Sets #chat_id.
  EditMessageCaption& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  EditMessageCaption& with_inline_message_id(std::string value) &;  ///< Sets #inline_message_id.
  EditMessageCaption& with_caption(std::string value) &;  ///< Sets #caption.
  EditMessageCaption& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  EditMessageCaption& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  EditMessageCaption& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  /// Sets #show_caption_above_media.
  EditMessageCaption& with_show_caption_above_media(bool value = true) &;
  EditMessageCaption& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditMessageCaption&& with_business_connection_id(std::string value) &&;
  EditMessageCaption&& with_chat_id(ChatId value) &&;
  EditMessageCaption&& with_message_id(std::int64_t value) &&;
  EditMessageCaption&& with_inline_message_id(std::string value) &&;
  EditMessageCaption&& with_caption(std::string value) &&;
  EditMessageCaption&& with_parse_mode(ParseMode value) &&;
  EditMessageCaption&& with_caption_entities(std::vector<MessageEntity> value) &&;
  EditMessageCaption&& add_caption_entities(MessageEntity element) &&;
  EditMessageCaption&& with_show_caption_above_media(bool value = true) &&;
  EditMessageCaption&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageCaption& value);
  /// @endcond
};

/// Changes the media of a message, or adds some to a text.
///
/// The request `editMessageMedia`, sent as JSON, or as multipart when files are attached; it gives
/// MessageOrTrue.
/// @see https://core.telegram.org/bots/api#editmessagemedia
struct BOTCORE_EXPORT EditMessageMedia {
  static constexpr std::string_view method = "editMessageMedia";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = MessageOrTrue;  ///< What a call gives.

  /// With what it needs.
  explicit EditMessageMedia(InputMedia media);
  /// @cond
  EditMessageMedia(const EditMessageMedia& other);
  EditMessageMedia(EditMessageMedia&& other) noexcept;
  EditMessageMedia& operator=(const EditMessageMedia& other);
  EditMessageMedia& operator=(EditMessageMedia&& other) noexcept;
  ~EditMessageMedia();
  bool operator==(const EditMessageMedia& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  std::optional<ChatId> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;
  boxed<InputMedia> media;  ///< Required; may hold uploads.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  EditMessageMedia& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  EditMessageMedia& with_chat_id(ChatId value) &;  ///< Sets #chat_id.
  EditMessageMedia& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  EditMessageMedia& with_inline_message_id(std::string value) &;  ///< Sets #inline_message_id.
  EditMessageMedia& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditMessageMedia&& with_business_connection_id(std::string value) &&;
  EditMessageMedia&& with_chat_id(ChatId value) &&;
  EditMessageMedia&& with_message_id(std::int64_t value) &&;
  EditMessageMedia&& with_inline_message_id(std::string value) &&;
  EditMessageMedia&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageMedia& value);
  /// @endcond
};

/// Moves a live location.
///
/// The request `editMessageLiveLocation`, sent as JSON; it gives MessageOrTrue.
/// @see https://core.telegram.org/bots/api#editmessagelivelocation
struct BOTCORE_EXPORT EditMessageLiveLocation {
  static constexpr std::string_view method = "editMessageLiveLocation";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = MessageOrTrue;  ///< What a call gives.

  /// With what it needs.
  EditMessageLiveLocation(double latitude, double longitude);
  /// @cond
  EditMessageLiveLocation(const EditMessageLiveLocation& other);
  EditMessageLiveLocation(EditMessageLiveLocation&& other) noexcept;
  EditMessageLiveLocation& operator=(const EditMessageLiveLocation& other);
  EditMessageLiveLocation& operator=(EditMessageLiveLocation&& other) noexcept;
  ~EditMessageLiveLocation();
  bool operator==(const EditMessageLiveLocation& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  std::optional<ChatId> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;
  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::optional<std::int64_t> live_period;  ///< For how many seconds the location moves (optional).
  std::optional<double> horizontal_accuracy;  ///< Radius of uncertainty, in metres (optional).
  std::optional<std::int64_t> heading;  ///< Direction of moving, in degrees (optional).
  std::optional<std::int64_t> proximity_alert_radius;  ///< At which distance to alert, in metres (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  /// Sets #business_connection_id.
  EditMessageLiveLocation& with_business_connection_id(std::string value) &;
  EditMessageLiveLocation& with_chat_id(ChatId value) &;  ///< Sets #chat_id.
  EditMessageLiveLocation& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  EditMessageLiveLocation& with_inline_message_id(std::string value) &;  ///< Sets #inline_message_id.
  EditMessageLiveLocation& with_live_period(std::int64_t value) &;  ///< Sets #live_period.
  EditMessageLiveLocation& with_horizontal_accuracy(double value) &;  ///< Sets #horizontal_accuracy.
  EditMessageLiveLocation& with_heading(std::int64_t value) &;  ///< Sets #heading.
  /// Sets #proximity_alert_radius.
  EditMessageLiveLocation& with_proximity_alert_radius(std::int64_t value) &;
  EditMessageLiveLocation& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditMessageLiveLocation&& with_business_connection_id(std::string value) &&;
  EditMessageLiveLocation&& with_chat_id(ChatId value) &&;
  EditMessageLiveLocation&& with_message_id(std::int64_t value) &&;
  EditMessageLiveLocation&& with_inline_message_id(std::string value) &&;
  EditMessageLiveLocation&& with_live_period(std::int64_t value) &&;
  EditMessageLiveLocation&& with_horizontal_accuracy(double value) &&;
  EditMessageLiveLocation&& with_heading(std::int64_t value) &&;
  EditMessageLiveLocation&& with_proximity_alert_radius(std::int64_t value) &&;
  EditMessageLiveLocation&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageLiveLocation& value);
  /// @endcond
};

/// Ends a live location before its time.
///
/// The request `stopMessageLiveLocation`, sent as JSON; it gives MessageOrTrue.
/// @see https://core.telegram.org/bots/api#stopmessagelivelocation
struct BOTCORE_EXPORT StopMessageLiveLocation {
  static constexpr std::string_view method = "stopMessageLiveLocation";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = MessageOrTrue;  ///< What a call gives.

  StopMessageLiveLocation();  ///< With nothing set.
  /// @cond
  StopMessageLiveLocation(const StopMessageLiveLocation& other);
  StopMessageLiveLocation(StopMessageLiveLocation&& other) noexcept;
  StopMessageLiveLocation& operator=(const StopMessageLiveLocation& other);
  StopMessageLiveLocation& operator=(StopMessageLiveLocation&& other) noexcept;
  ~StopMessageLiveLocation();
  bool operator==(const StopMessageLiveLocation& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  std::optional<ChatId> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  /// Sets #business_connection_id.
  StopMessageLiveLocation& with_business_connection_id(std::string value) &;
  StopMessageLiveLocation& with_chat_id(ChatId value) &;  ///< Sets #chat_id.
  StopMessageLiveLocation& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  StopMessageLiveLocation& with_inline_message_id(std::string value) &;  ///< Sets #inline_message_id.
  StopMessageLiveLocation& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  StopMessageLiveLocation&& with_business_connection_id(std::string value) &&;
  StopMessageLiveLocation&& with_chat_id(ChatId value) &&;
  StopMessageLiveLocation&& with_message_id(std::int64_t value) &&;
  StopMessageLiveLocation&& with_inline_message_id(std::string value) &&;
  StopMessageLiveLocation&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StopMessageLiveLocation& value);
  /// @endcond
};

/// Changes a checklist for a business account.
///
/// The request `editMessageChecklist`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#editmessagechecklist
struct BOTCORE_EXPORT EditMessageChecklist {
  static constexpr std::string_view method = "editMessageChecklist";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  EditMessageChecklist(std::string business_connection_id, ChatId chat_id, std::int64_t message_id,
                       InputChecklist checklist);
  /// @cond
  EditMessageChecklist(const EditMessageChecklist& other);
  EditMessageChecklist(EditMessageChecklist&& other) noexcept;
  EditMessageChecklist& operator=(const EditMessageChecklist& other);
  EditMessageChecklist& operator=(EditMessageChecklist&& other) noexcept;
  ~EditMessageChecklist();
  bool operator==(const EditMessageChecklist& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  boxed<InputChecklist> checklist;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  EditMessageChecklist& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditMessageChecklist&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageChecklist& value);
  /// @endcond
};

/// Changes only the keyboard of a message.
///
/// The request `editMessageReplyMarkup`, sent as JSON; it gives MessageOrTrue.
/// @see https://core.telegram.org/bots/api#editmessagereplymarkup
struct BOTCORE_EXPORT EditMessageReplyMarkup {
  static constexpr std::string_view method = "editMessageReplyMarkup";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = MessageOrTrue;  ///< What a call gives.

  EditMessageReplyMarkup();  ///< With nothing set.
  /// @cond
  EditMessageReplyMarkup(const EditMessageReplyMarkup& other);
  EditMessageReplyMarkup(EditMessageReplyMarkup&& other) noexcept;
  EditMessageReplyMarkup& operator=(const EditMessageReplyMarkup& other);
  EditMessageReplyMarkup& operator=(EditMessageReplyMarkup&& other) noexcept;
  ~EditMessageReplyMarkup();
  bool operator==(const EditMessageReplyMarkup& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  std::optional<ChatId> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  /// Sets #business_connection_id.
  EditMessageReplyMarkup& with_business_connection_id(std::string value) &;
  EditMessageReplyMarkup& with_chat_id(ChatId value) &;  ///< Sets #chat_id.
  EditMessageReplyMarkup& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  EditMessageReplyMarkup& with_inline_message_id(std::string value) &;  ///< Sets #inline_message_id.
  EditMessageReplyMarkup& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  EditMessageReplyMarkup&& with_business_connection_id(std::string value) &&;
  EditMessageReplyMarkup&& with_chat_id(ChatId value) &&;
  EditMessageReplyMarkup&& with_message_id(std::int64_t value) &&;
  EditMessageReplyMarkup&& with_inline_message_id(std::string value) &&;
  EditMessageReplyMarkup&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageReplyMarkup& value);
  /// @endcond
};

/// Deletes a message.
///
/// The request `deleteMessage`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletemessage
struct BOTCORE_EXPORT DeleteMessage {
  static constexpr std::string_view method = "deleteMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeleteMessage(ChatId chat_id, std::int64_t message_id);
  /// @cond
  DeleteMessage(const DeleteMessage& other);
  DeleteMessage(DeleteMessage&& other) noexcept;
  DeleteMessage& operator=(const DeleteMessage& other);
  DeleteMessage& operator=(DeleteMessage&& other) noexcept;
  ~DeleteMessage();
  bool operator==(const DeleteMessage& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteMessage& value);
  /// @endcond
};

/// Deletes several messages at once.
///
/// The request `deleteMessages`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletemessages
struct BOTCORE_EXPORT DeleteMessages {
  static constexpr std::string_view method = "deleteMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeleteMessages(ChatId chat_id, std::vector<std::int64_t> message_ids);
  /// @cond
  DeleteMessages(const DeleteMessages& other);
  DeleteMessages(DeleteMessages&& other) noexcept;
  DeleteMessages& operator=(const DeleteMessages& other);
  DeleteMessages& operator=(DeleteMessages&& other) noexcept;
  ~DeleteMessages();
  bool operator==(const DeleteMessages& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::vector<std::int64_t> message_ids;  ///< Numbers of messages within their chat (required).

  DeleteMessages& add_message_ids(std::int64_t element) &;  ///< Appends to #message_ids.
  /// @cond
  DeleteMessages&& add_message_ids(std::int64_t element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteMessages& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
