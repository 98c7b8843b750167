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

/// The request `editMessageText`, which may upload files.
/// @see https://core.telegram.org/bots/api#editmessagetext
struct BOTCORE_EXPORT EditMessageText {
  static constexpr std::string_view method = "editMessageText";
  static constexpr bool multipart = true;
  using result_type = MessageOrTrue;

  EditMessageText();
  EditMessageText(const EditMessageText& other);
  EditMessageText(EditMessageText&& other) noexcept;
  EditMessageText& operator=(const EditMessageText& other);
  EditMessageText& operator=(EditMessageText&& other) noexcept;
  ~EditMessageText();
  bool operator==(const EditMessageText& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  std::optional<ChatId> chat_id;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.
  std::optional<std::string> text;  ///< Optional; 1–4096 characters.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  boxed<LinkPreviewOptions> link_preview_options;  ///< Optional.
  boxed<InputRichMessage> rich_message;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditMessageText& with_business_connection_id(std::string value) &;
  EditMessageText&& with_business_connection_id(std::string value) &&;
  EditMessageText& with_chat_id(ChatId value) &;
  EditMessageText&& with_chat_id(ChatId value) &&;
  EditMessageText& with_message_id(std::int64_t value) &;
  EditMessageText&& with_message_id(std::int64_t value) &&;
  EditMessageText& with_inline_message_id(std::string value) &;
  EditMessageText&& with_inline_message_id(std::string value) &&;
  EditMessageText& with_text(std::string value) &;
  EditMessageText&& with_text(std::string value) &&;
  EditMessageText& with_parse_mode(ParseMode value) &;
  EditMessageText&& with_parse_mode(ParseMode value) &&;
  EditMessageText& with_entities(std::vector<MessageEntity> value) &;
  EditMessageText&& with_entities(std::vector<MessageEntity> value) &&;
  EditMessageText& add_entities(MessageEntity element) &;
  EditMessageText&& add_entities(MessageEntity element) &&;
  EditMessageText& with_link_preview_options(LinkPreviewOptions value) &;
  EditMessageText&& with_link_preview_options(LinkPreviewOptions value) &&;
  EditMessageText& with_rich_message(InputRichMessage value) &;
  EditMessageText&& with_rich_message(InputRichMessage value) &&;
  EditMessageText& with_reply_markup(InlineKeyboardMarkup value) &;
  EditMessageText&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageText& value);
};

/// The request `editMessageCaption`.
/// @see https://core.telegram.org/bots/api#editmessagecaption
struct BOTCORE_EXPORT EditMessageCaption {
  static constexpr std::string_view method = "editMessageCaption";
  static constexpr bool multipart = false;
  using result_type = MessageOrTrue;

  EditMessageCaption();
  EditMessageCaption(const EditMessageCaption& other);
  EditMessageCaption(EditMessageCaption&& other) noexcept;
  EditMessageCaption& operator=(const EditMessageCaption& other);
  EditMessageCaption& operator=(EditMessageCaption&& other) noexcept;
  ~EditMessageCaption();
  bool operator==(const EditMessageCaption& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  std::optional<ChatId> chat_id;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditMessageCaption& with_business_connection_id(std::string value) &;
  EditMessageCaption&& with_business_connection_id(std::string value) &&;
  EditMessageCaption& with_chat_id(ChatId value) &;
  EditMessageCaption&& with_chat_id(ChatId value) &&;
  EditMessageCaption& with_message_id(std::int64_t value) &;
  EditMessageCaption&& with_message_id(std::int64_t value) &&;
  EditMessageCaption& with_inline_message_id(std::string value) &;
  EditMessageCaption&& with_inline_message_id(std::string value) &&;
  EditMessageCaption& with_caption(std::string value) &;
  EditMessageCaption&& with_caption(std::string value) &&;
  EditMessageCaption& with_parse_mode(ParseMode value) &;
  EditMessageCaption&& with_parse_mode(ParseMode value) &&;
  EditMessageCaption& with_caption_entities(std::vector<MessageEntity> value) &;
  EditMessageCaption&& with_caption_entities(std::vector<MessageEntity> value) &&;
  EditMessageCaption& add_caption_entities(MessageEntity element) &;
  EditMessageCaption&& add_caption_entities(MessageEntity element) &&;
  EditMessageCaption& with_show_caption_above_media(bool value = true) &;
  EditMessageCaption&& with_show_caption_above_media(bool value = true) &&;
  EditMessageCaption& with_reply_markup(InlineKeyboardMarkup value) &;
  EditMessageCaption&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageCaption& value);
};

/// The request `editMessageMedia`, which may upload files.
/// @see https://core.telegram.org/bots/api#editmessagemedia
struct BOTCORE_EXPORT EditMessageMedia {
  static constexpr std::string_view method = "editMessageMedia";
  static constexpr bool multipart = true;
  using result_type = MessageOrTrue;

  explicit EditMessageMedia(InputMedia media);
  EditMessageMedia(const EditMessageMedia& other);
  EditMessageMedia(EditMessageMedia&& other) noexcept;
  EditMessageMedia& operator=(const EditMessageMedia& other);
  EditMessageMedia& operator=(EditMessageMedia&& other) noexcept;
  ~EditMessageMedia();
  bool operator==(const EditMessageMedia& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  std::optional<ChatId> chat_id;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.
  boxed<InputMedia> media;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditMessageMedia& with_business_connection_id(std::string value) &;
  EditMessageMedia&& with_business_connection_id(std::string value) &&;
  EditMessageMedia& with_chat_id(ChatId value) &;
  EditMessageMedia&& with_chat_id(ChatId value) &&;
  EditMessageMedia& with_message_id(std::int64_t value) &;
  EditMessageMedia&& with_message_id(std::int64_t value) &&;
  EditMessageMedia& with_inline_message_id(std::string value) &;
  EditMessageMedia&& with_inline_message_id(std::string value) &&;
  EditMessageMedia& with_reply_markup(InlineKeyboardMarkup value) &;
  EditMessageMedia&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageMedia& value);
};

/// The request `editMessageLiveLocation`.
/// @see https://core.telegram.org/bots/api#editmessagelivelocation
struct BOTCORE_EXPORT EditMessageLiveLocation {
  static constexpr std::string_view method = "editMessageLiveLocation";
  static constexpr bool multipart = false;
  using result_type = MessageOrTrue;

  EditMessageLiveLocation(double latitude, double longitude);
  EditMessageLiveLocation(const EditMessageLiveLocation& other);
  EditMessageLiveLocation(EditMessageLiveLocation&& other) noexcept;
  EditMessageLiveLocation& operator=(const EditMessageLiveLocation& other);
  EditMessageLiveLocation& operator=(EditMessageLiveLocation&& other) noexcept;
  ~EditMessageLiveLocation();
  bool operator==(const EditMessageLiveLocation& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  std::optional<ChatId> chat_id;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.
  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  std::optional<std::int64_t> live_period;  ///< Optional.
  std::optional<double> horizontal_accuracy;  ///< Optional.
  std::optional<std::int64_t> heading;  ///< Optional.
  std::optional<std::int64_t> proximity_alert_radius;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditMessageLiveLocation& with_business_connection_id(std::string value) &;
  EditMessageLiveLocation&& with_business_connection_id(std::string value) &&;
  EditMessageLiveLocation& with_chat_id(ChatId value) &;
  EditMessageLiveLocation&& with_chat_id(ChatId value) &&;
  EditMessageLiveLocation& with_message_id(std::int64_t value) &;
  EditMessageLiveLocation&& with_message_id(std::int64_t value) &&;
  EditMessageLiveLocation& with_inline_message_id(std::string value) &;
  EditMessageLiveLocation&& with_inline_message_id(std::string value) &&;
  EditMessageLiveLocation& with_live_period(std::int64_t value) &;
  EditMessageLiveLocation&& with_live_period(std::int64_t value) &&;
  EditMessageLiveLocation& with_horizontal_accuracy(double value) &;
  EditMessageLiveLocation&& with_horizontal_accuracy(double value) &&;
  EditMessageLiveLocation& with_heading(std::int64_t value) &;
  EditMessageLiveLocation&& with_heading(std::int64_t value) &&;
  EditMessageLiveLocation& with_proximity_alert_radius(std::int64_t value) &;
  EditMessageLiveLocation&& with_proximity_alert_radius(std::int64_t value) &&;
  EditMessageLiveLocation& with_reply_markup(InlineKeyboardMarkup value) &;
  EditMessageLiveLocation&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageLiveLocation& value);
};

/// The request `stopMessageLiveLocation`.
/// @see https://core.telegram.org/bots/api#stopmessagelivelocation
struct BOTCORE_EXPORT StopMessageLiveLocation {
  static constexpr std::string_view method = "stopMessageLiveLocation";
  static constexpr bool multipart = false;
  using result_type = MessageOrTrue;

  StopMessageLiveLocation();
  StopMessageLiveLocation(const StopMessageLiveLocation& other);
  StopMessageLiveLocation(StopMessageLiveLocation&& other) noexcept;
  StopMessageLiveLocation& operator=(const StopMessageLiveLocation& other);
  StopMessageLiveLocation& operator=(StopMessageLiveLocation&& other) noexcept;
  ~StopMessageLiveLocation();
  bool operator==(const StopMessageLiveLocation& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  std::optional<ChatId> chat_id;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  StopMessageLiveLocation& with_business_connection_id(std::string value) &;
  StopMessageLiveLocation&& with_business_connection_id(std::string value) &&;
  StopMessageLiveLocation& with_chat_id(ChatId value) &;
  StopMessageLiveLocation&& with_chat_id(ChatId value) &&;
  StopMessageLiveLocation& with_message_id(std::int64_t value) &;
  StopMessageLiveLocation&& with_message_id(std::int64_t value) &&;
  StopMessageLiveLocation& with_inline_message_id(std::string value) &;
  StopMessageLiveLocation&& with_inline_message_id(std::string value) &&;
  StopMessageLiveLocation& with_reply_markup(InlineKeyboardMarkup value) &;
  StopMessageLiveLocation&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const StopMessageLiveLocation& value);
};

/// The request `editMessageChecklist`.
/// @see https://core.telegram.org/bots/api#editmessagechecklist
struct BOTCORE_EXPORT EditMessageChecklist {
  static constexpr std::string_view method = "editMessageChecklist";
  static constexpr bool multipart = false;
  using result_type = Message;

  EditMessageChecklist(std::string business_connection_id, ChatId chat_id, std::int64_t message_id,
                       InputChecklist checklist);
  EditMessageChecklist(const EditMessageChecklist& other);
  EditMessageChecklist(EditMessageChecklist&& other) noexcept;
  EditMessageChecklist& operator=(const EditMessageChecklist& other);
  EditMessageChecklist& operator=(EditMessageChecklist&& other) noexcept;
  ~EditMessageChecklist();
  bool operator==(const EditMessageChecklist& other) const;

  std::string business_connection_id;  ///< Required.
  ChatId chat_id;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  boxed<InputChecklist> checklist;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditMessageChecklist& with_reply_markup(InlineKeyboardMarkup value) &;
  EditMessageChecklist&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageChecklist& value);
};

/// The request `editMessageReplyMarkup`.
/// @see https://core.telegram.org/bots/api#editmessagereplymarkup
struct BOTCORE_EXPORT EditMessageReplyMarkup {
  static constexpr std::string_view method = "editMessageReplyMarkup";
  static constexpr bool multipart = false;
  using result_type = MessageOrTrue;

  EditMessageReplyMarkup();
  EditMessageReplyMarkup(const EditMessageReplyMarkup& other);
  EditMessageReplyMarkup(EditMessageReplyMarkup&& other) noexcept;
  EditMessageReplyMarkup& operator=(const EditMessageReplyMarkup& other);
  EditMessageReplyMarkup& operator=(EditMessageReplyMarkup&& other) noexcept;
  ~EditMessageReplyMarkup();
  bool operator==(const EditMessageReplyMarkup& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  std::optional<ChatId> chat_id;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  EditMessageReplyMarkup& with_business_connection_id(std::string value) &;
  EditMessageReplyMarkup&& with_business_connection_id(std::string value) &&;
  EditMessageReplyMarkup& with_chat_id(ChatId value) &;
  EditMessageReplyMarkup&& with_chat_id(ChatId value) &&;
  EditMessageReplyMarkup& with_message_id(std::int64_t value) &;
  EditMessageReplyMarkup&& with_message_id(std::int64_t value) &&;
  EditMessageReplyMarkup& with_inline_message_id(std::string value) &;
  EditMessageReplyMarkup&& with_inline_message_id(std::string value) &&;
  EditMessageReplyMarkup& with_reply_markup(InlineKeyboardMarkup value) &;
  EditMessageReplyMarkup&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditMessageReplyMarkup& value);
};

/// The request `deleteMessage`.
/// @see https://core.telegram.org/bots/api#deletemessage
struct BOTCORE_EXPORT DeleteMessage {
  static constexpr std::string_view method = "deleteMessage";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteMessage(ChatId chat_id, std::int64_t message_id);
  DeleteMessage(const DeleteMessage& other);
  DeleteMessage(DeleteMessage&& other) noexcept;
  DeleteMessage& operator=(const DeleteMessage& other);
  DeleteMessage& operator=(DeleteMessage&& other) noexcept;
  ~DeleteMessage();
  bool operator==(const DeleteMessage& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteMessage& value);
};

/// The request `deleteMessages`.
/// @see https://core.telegram.org/bots/api#deletemessages
struct BOTCORE_EXPORT DeleteMessages {
  static constexpr std::string_view method = "deleteMessages";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteMessages(ChatId chat_id, std::vector<std::int64_t> message_ids);
  DeleteMessages(const DeleteMessages& other);
  DeleteMessages(DeleteMessages&& other) noexcept;
  DeleteMessages& operator=(const DeleteMessages& other);
  DeleteMessages& operator=(DeleteMessages&& other) noexcept;
  ~DeleteMessages();
  bool operator==(const DeleteMessages& other) const;

  ChatId chat_id;  ///< Required.
  std::vector<std::int64_t> message_ids;  ///< Required.

  DeleteMessages& add_message_ids(std::int64_t element) &;
  DeleteMessages&& add_message_ids(std::int64_t element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteMessages& value);
};

}  // namespace botcore::inline v0::api
