// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: media.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

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

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile photo;  ///< Required; may be an upload.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendPhoto& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendPhoto& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendPhoto& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendPhoto& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendPhoto& with_caption(std::string value) &;  ///< Sets #caption.
  SendPhoto& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendPhoto& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  SendPhoto& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  SendPhoto& with_show_caption_above_media(bool value = true) &;  ///< Sets #show_caption_above_media.
  SendPhoto& with_has_spoiler(bool value = true) &;  ///< Sets #has_spoiler.
  SendPhoto& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendPhoto& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendPhoto& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendPhoto& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendPhoto& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendPhoto& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendPhoto& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendPhoto&& with_business_connection_id(std::string value) &&;
  SendPhoto&& with_message_thread_id(std::int64_t value) &&;
  SendPhoto&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendPhoto&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendPhoto&& with_caption(std::string value) &&;
  SendPhoto&& with_parse_mode(ParseMode value) &&;
  SendPhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendPhoto&& add_caption_entities(MessageEntity element) &&;
  SendPhoto&& with_show_caption_above_media(bool value = true) &&;
  SendPhoto&& with_has_spoiler(bool value = true) &&;
  SendPhoto&& with_disable_notification(bool value = true) &&;
  SendPhoto&& with_protect_content(bool value = true) &&;
  SendPhoto&& with_allow_paid_broadcast(bool value = true) &&;
  SendPhoto&& with_message_effect_id(std::string value) &&;
  SendPhoto&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendPhoto&& with_reply_parameters(ReplyParameters value) &&;
  SendPhoto&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendPhoto& value);
  /// @endcond
};

/// Sends a live photo: a still picture with a short video.
///
/// The request `sendLivePhoto`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendlivephoto
struct BOTCORE_EXPORT SendLivePhoto {
  static constexpr std::string_view method = "sendLivePhoto";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendLivePhoto(ChatId chat_id, InputFile live_photo, InputFile photo);
  /// @cond
  SendLivePhoto(const SendLivePhoto& other);
  SendLivePhoto(SendLivePhoto&& other) noexcept;
  SendLivePhoto& operator=(const SendLivePhoto& other);
  SendLivePhoto& operator=(SendLivePhoto&& other) noexcept;
  ~SendLivePhoto();
  bool operator==(const SendLivePhoto& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile live_photo;  ///< Required; may be an upload.
  InputFile photo;  ///< Required; may be an upload.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendLivePhoto& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendLivePhoto& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendLivePhoto& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendLivePhoto& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendLivePhoto& with_caption(std::string value) &;  ///< Sets #caption.
  SendLivePhoto& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendLivePhoto& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  SendLivePhoto& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  SendLivePhoto& with_show_caption_above_media(bool value = true) &;  ///< Sets #show_caption_above_media.
  SendLivePhoto& with_has_spoiler(bool value = true) &;  ///< Sets #has_spoiler.
  SendLivePhoto& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendLivePhoto& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendLivePhoto& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendLivePhoto& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendLivePhoto& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendLivePhoto& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendLivePhoto& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendLivePhoto&& with_business_connection_id(std::string value) &&;
  SendLivePhoto&& with_message_thread_id(std::int64_t value) &&;
  SendLivePhoto&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendLivePhoto&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendLivePhoto&& with_caption(std::string value) &&;
  SendLivePhoto&& with_parse_mode(ParseMode value) &&;
  SendLivePhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendLivePhoto&& add_caption_entities(MessageEntity element) &&;
  SendLivePhoto&& with_show_caption_above_media(bool value = true) &&;
  SendLivePhoto&& with_has_spoiler(bool value = true) &&;
  SendLivePhoto&& with_disable_notification(bool value = true) &&;
  SendLivePhoto&& with_protect_content(bool value = true) &&;
  SendLivePhoto&& with_allow_paid_broadcast(bool value = true) &&;
  SendLivePhoto&& with_message_effect_id(std::string value) &&;
  SendLivePhoto&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendLivePhoto&& with_reply_parameters(ReplyParameters value) &&;
  SendLivePhoto&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendLivePhoto& value);
  /// @endcond
};

/// Sends a piece of music.
///
/// The request `sendAudio`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendaudio
struct BOTCORE_EXPORT SendAudio {
  static constexpr std::string_view method = "sendAudio";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendAudio(ChatId chat_id, InputFile audio);
  /// @cond
  SendAudio(const SendAudio& other);
  SendAudio(SendAudio&& other) noexcept;
  SendAudio& operator=(const SendAudio& other);
  SendAudio& operator=(SendAudio&& other) noexcept;
  ~SendAudio();
  bool operator==(const SendAudio& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile audio;  ///< Required; may be an upload.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<std::string> performer;  ///< Optional.
  std::optional<std::string> title;  ///< The title (optional).
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendAudio& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendAudio& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendAudio& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendAudio& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendAudio& with_caption(std::string value) &;  ///< Sets #caption.
  SendAudio& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendAudio& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  SendAudio& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  SendAudio& with_duration(std::int64_t value) &;  ///< Sets #duration.
  SendAudio& with_performer(std::string value) &;  ///< Sets #performer.
  SendAudio& with_title(std::string value) &;  ///< Sets #title.
  SendAudio& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  SendAudio& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendAudio& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendAudio& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendAudio& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendAudio& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendAudio& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendAudio& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendAudio&& with_business_connection_id(std::string value) &&;
  SendAudio&& with_message_thread_id(std::int64_t value) &&;
  SendAudio&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendAudio&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendAudio&& with_caption(std::string value) &&;
  SendAudio&& with_parse_mode(ParseMode value) &&;
  SendAudio&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendAudio&& add_caption_entities(MessageEntity element) &&;
  SendAudio&& with_duration(std::int64_t value) &&;
  SendAudio&& with_performer(std::string value) &&;
  SendAudio&& with_title(std::string value) &&;
  SendAudio&& with_thumbnail(InputFile value) &&;
  SendAudio&& with_disable_notification(bool value = true) &&;
  SendAudio&& with_protect_content(bool value = true) &&;
  SendAudio&& with_allow_paid_broadcast(bool value = true) &&;
  SendAudio&& with_message_effect_id(std::string value) &&;
  SendAudio&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendAudio&& with_reply_parameters(ReplyParameters value) &&;
  SendAudio&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendAudio& value);
  /// @endcond
};

/// Sends a file of any kind.
///
/// The request `sendDocument`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#senddocument
struct BOTCORE_EXPORT SendDocument {
  static constexpr std::string_view method = "sendDocument";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendDocument(ChatId chat_id, InputFile document);
  /// @cond
  SendDocument(const SendDocument& other);
  SendDocument(SendDocument&& other) noexcept;
  SendDocument& operator=(const SendDocument& other);
  SendDocument& operator=(SendDocument&& other) noexcept;
  ~SendDocument();
  bool operator==(const SendDocument& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile document;  ///< Required; may be an upload.
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  /// Whether the server leaves the kind of the file alone (optional).
  std::optional<bool> disable_content_type_detection;
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendDocument& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendDocument& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendDocument& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendDocument& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendDocument& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  SendDocument& with_caption(std::string value) &;  ///< Sets #caption.
  SendDocument& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendDocument& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  SendDocument& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  /// Sets #disable_content_type_detection.
  SendDocument& with_disable_content_type_detection(bool value = true) &;
  SendDocument& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendDocument& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendDocument& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendDocument& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendDocument& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendDocument& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendDocument& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendDocument&& with_business_connection_id(std::string value) &&;
  SendDocument&& with_message_thread_id(std::int64_t value) &&;
  SendDocument&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendDocument&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendDocument&& with_thumbnail(InputFile value) &&;
  SendDocument&& with_caption(std::string value) &&;
  SendDocument&& with_parse_mode(ParseMode value) &&;
  SendDocument&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendDocument&& add_caption_entities(MessageEntity element) &&;
  SendDocument&& with_disable_content_type_detection(bool value = true) &&;
  SendDocument&& with_disable_notification(bool value = true) &&;
  SendDocument&& with_protect_content(bool value = true) &&;
  SendDocument&& with_allow_paid_broadcast(bool value = true) &&;
  SendDocument&& with_message_effect_id(std::string value) &&;
  SendDocument&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendDocument&& with_reply_parameters(ReplyParameters value) &&;
  SendDocument&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendDocument& value);
  /// @endcond
};

/// Sends a video.
///
/// The request `sendVideo`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendvideo
struct BOTCORE_EXPORT SendVideo {
  static constexpr std::string_view method = "sendVideo";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendVideo(ChatId chat_id, InputFile video);
  /// @cond
  SendVideo(const SendVideo& other);
  SendVideo(SendVideo&& other) noexcept;
  SendVideo& operator=(const SendVideo& other);
  SendVideo& operator=(SendVideo&& other) noexcept;
  ~SendVideo();
  bool operator==(const SendVideo& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile video;  ///< Required; may be an upload.
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<std::int64_t> width;  ///< Width in pixels (optional).
  std::optional<std::int64_t> height;  ///< Height in pixels (optional).
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  std::optional<InputFile> cover;  ///< Optional; may be an upload.
  std::optional<std::int64_t> start_timestamp;  ///< Optional.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).
  std::optional<bool> supports_streaming;  ///< Whether the video can be watched while it loads (optional).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendVideo& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendVideo& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendVideo& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendVideo& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendVideo& with_duration(std::int64_t value) &;  ///< Sets #duration.
  SendVideo& with_width(std::int64_t value) &;  ///< Sets #width.
  SendVideo& with_height(std::int64_t value) &;  ///< Sets #height.
  SendVideo& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  SendVideo& with_cover(InputFile value) &;  ///< Sets #cover.
  SendVideo& with_start_timestamp(std::int64_t value) &;  ///< Sets #start_timestamp.
  SendVideo& with_caption(std::string value) &;  ///< Sets #caption.
  SendVideo& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendVideo& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  SendVideo& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  SendVideo& with_show_caption_above_media(bool value = true) &;  ///< Sets #show_caption_above_media.
  SendVideo& with_has_spoiler(bool value = true) &;  ///< Sets #has_spoiler.
  SendVideo& with_supports_streaming(bool value = true) &;  ///< Sets #supports_streaming.
  SendVideo& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendVideo& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendVideo& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendVideo& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendVideo& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendVideo& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendVideo& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendVideo&& with_business_connection_id(std::string value) &&;
  SendVideo&& with_message_thread_id(std::int64_t value) &&;
  SendVideo&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendVideo&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendVideo&& with_duration(std::int64_t value) &&;
  SendVideo&& with_width(std::int64_t value) &&;
  SendVideo&& with_height(std::int64_t value) &&;
  SendVideo&& with_thumbnail(InputFile value) &&;
  SendVideo&& with_cover(InputFile value) &&;
  SendVideo&& with_start_timestamp(std::int64_t value) &&;
  SendVideo&& with_caption(std::string value) &&;
  SendVideo&& with_parse_mode(ParseMode value) &&;
  SendVideo&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendVideo&& add_caption_entities(MessageEntity element) &&;
  SendVideo&& with_show_caption_above_media(bool value = true) &&;
  SendVideo&& with_has_spoiler(bool value = true) &&;
  SendVideo&& with_supports_streaming(bool value = true) &&;
  SendVideo&& with_disable_notification(bool value = true) &&;
  SendVideo&& with_protect_content(bool value = true) &&;
  SendVideo&& with_allow_paid_broadcast(bool value = true) &&;
  SendVideo&& with_message_effect_id(std::string value) &&;
  SendVideo&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendVideo&& with_reply_parameters(ReplyParameters value) &&;
  SendVideo&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendVideo& value);
  /// @endcond
};

/// Sends an animation: a GIF, or a video without sound.
///
/// The request `sendAnimation`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendanimation
struct BOTCORE_EXPORT SendAnimation {
  static constexpr std::string_view method = "sendAnimation";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendAnimation(ChatId chat_id, InputFile animation);
  /// @cond
  SendAnimation(const SendAnimation& other);
  SendAnimation(SendAnimation&& other) noexcept;
  SendAnimation& operator=(const SendAnimation& other);
  SendAnimation& operator=(SendAnimation&& other) noexcept;
  ~SendAnimation();
  bool operator==(const SendAnimation& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile animation;  ///< Required; may be an upload.
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<std::int64_t> width;  ///< Width in pixels (optional).
  std::optional<std::int64_t> height;  ///< Height in pixels (optional).
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendAnimation& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendAnimation& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendAnimation& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendAnimation& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendAnimation& with_duration(std::int64_t value) &;  ///< Sets #duration.
  SendAnimation& with_width(std::int64_t value) &;  ///< Sets #width.
  SendAnimation& with_height(std::int64_t value) &;  ///< Sets #height.
  SendAnimation& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  SendAnimation& with_caption(std::string value) &;  ///< Sets #caption.
  SendAnimation& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendAnimation& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  SendAnimation& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  SendAnimation& with_show_caption_above_media(bool value = true) &;  ///< Sets #show_caption_above_media.
  SendAnimation& with_has_spoiler(bool value = true) &;  ///< Sets #has_spoiler.
  SendAnimation& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendAnimation& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendAnimation& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendAnimation& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendAnimation& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendAnimation& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendAnimation& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendAnimation&& with_business_connection_id(std::string value) &&;
  SendAnimation&& with_message_thread_id(std::int64_t value) &&;
  SendAnimation&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendAnimation&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendAnimation&& with_duration(std::int64_t value) &&;
  SendAnimation&& with_width(std::int64_t value) &&;
  SendAnimation&& with_height(std::int64_t value) &&;
  SendAnimation&& with_thumbnail(InputFile value) &&;
  SendAnimation&& with_caption(std::string value) &&;
  SendAnimation&& with_parse_mode(ParseMode value) &&;
  SendAnimation&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendAnimation&& add_caption_entities(MessageEntity element) &&;
  SendAnimation&& with_show_caption_above_media(bool value = true) &&;
  SendAnimation&& with_has_spoiler(bool value = true) &&;
  SendAnimation&& with_disable_notification(bool value = true) &&;
  SendAnimation&& with_protect_content(bool value = true) &&;
  SendAnimation&& with_allow_paid_broadcast(bool value = true) &&;
  SendAnimation&& with_message_effect_id(std::string value) &&;
  SendAnimation&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendAnimation&& with_reply_parameters(ReplyParameters value) &&;
  SendAnimation&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendAnimation& value);
  /// @endcond
};

/// Sends a voice message.
///
/// The request `sendVoice`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendvoice
struct BOTCORE_EXPORT SendVoice {
  static constexpr std::string_view method = "sendVoice";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendVoice(ChatId chat_id, InputFile voice);
  /// @cond
  SendVoice(const SendVoice& other);
  SendVoice(SendVoice&& other) noexcept;
  SendVoice& operator=(const SendVoice& other);
  SendVoice& operator=(SendVoice&& other) noexcept;
  ~SendVoice();
  bool operator==(const SendVoice& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile voice;  ///< Required; may be an upload.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendVoice& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendVoice& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendVoice& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendVoice& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendVoice& with_caption(std::string value) &;  ///< Sets #caption.
  SendVoice& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendVoice& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  SendVoice& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  SendVoice& with_duration(std::int64_t value) &;  ///< Sets #duration.
  SendVoice& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendVoice& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendVoice& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendVoice& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendVoice& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendVoice& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendVoice& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendVoice&& with_business_connection_id(std::string value) &&;
  SendVoice&& with_message_thread_id(std::int64_t value) &&;
  SendVoice&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendVoice&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendVoice&& with_caption(std::string value) &&;
  SendVoice&& with_parse_mode(ParseMode value) &&;
  SendVoice&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendVoice&& add_caption_entities(MessageEntity element) &&;
  SendVoice&& with_duration(std::int64_t value) &&;
  SendVoice&& with_disable_notification(bool value = true) &&;
  SendVoice&& with_protect_content(bool value = true) &&;
  SendVoice&& with_allow_paid_broadcast(bool value = true) &&;
  SendVoice&& with_message_effect_id(std::string value) &&;
  SendVoice&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendVoice&& with_reply_parameters(ReplyParameters value) &&;
  SendVoice&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendVoice& value);
  /// @endcond
};

/// Sends a round video message.
///
/// The request `sendVideoNote`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendvideonote
struct BOTCORE_EXPORT SendVideoNote {
  static constexpr std::string_view method = "sendVideoNote";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendVideoNote(ChatId chat_id, InputFile video_note);
  /// @cond
  SendVideoNote(const SendVideoNote& other);
  SendVideoNote(SendVideoNote&& other) noexcept;
  SendVideoNote& operator=(const SendVideoNote& other);
  SendVideoNote& operator=(SendVideoNote&& other) noexcept;
  ~SendVideoNote();
  bool operator==(const SendVideoNote& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile video_note;  ///< Required; may be an upload.
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<std::int64_t> length;  ///< Optional.
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendVideoNote& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendVideoNote& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendVideoNote& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendVideoNote& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendVideoNote& with_duration(std::int64_t value) &;  ///< Sets #duration.
  SendVideoNote& with_length(std::int64_t value) &;  ///< Sets #length.
  SendVideoNote& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  SendVideoNote& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendVideoNote& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendVideoNote& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendVideoNote& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendVideoNote& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendVideoNote& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendVideoNote& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendVideoNote&& with_business_connection_id(std::string value) &&;
  SendVideoNote&& with_message_thread_id(std::int64_t value) &&;
  SendVideoNote&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendVideoNote&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendVideoNote&& with_duration(std::int64_t value) &&;
  SendVideoNote&& with_length(std::int64_t value) &&;
  SendVideoNote&& with_thumbnail(InputFile value) &&;
  SendVideoNote&& with_disable_notification(bool value = true) &&;
  SendVideoNote&& with_protect_content(bool value = true) &&;
  SendVideoNote&& with_allow_paid_broadcast(bool value = true) &&;
  SendVideoNote&& with_message_effect_id(std::string value) &&;
  SendVideoNote&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendVideoNote&& with_reply_parameters(ReplyParameters value) &&;
  SendVideoNote&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendVideoNote& value);
  /// @endcond
};

/// Sends media that are seen after paying Stars.
///
/// The request `sendPaidMedia`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendpaidmedia
struct BOTCORE_EXPORT SendPaidMedia {
  static constexpr std::string_view method = "sendPaidMedia";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendPaidMedia(ChatId chat_id, std::int64_t star_count, std::vector<InputPaidMedia> media);
  /// @cond
  SendPaidMedia(const SendPaidMedia& other);
  SendPaidMedia(SendPaidMedia&& other) noexcept;
  SendPaidMedia& operator=(const SendPaidMedia& other);
  SendPaidMedia& operator=(SendPaidMedia&& other) noexcept;
  ~SendPaidMedia();
  bool operator==(const SendPaidMedia& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  std::int64_t star_count = 0;  ///< A number of Stars (required).
  std::vector<InputPaidMedia> media;  ///< Required; may hold uploads.
  /// What comes back to the bot; users do not see it (optional; 0–128 bytes).
  std::optional<std::string> payload;
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendPaidMedia& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendPaidMedia& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendPaidMedia& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  SendPaidMedia& add_media(InputPaidMedia element) &;  ///< Appends to #media.
  SendPaidMedia& with_payload(std::string value) &;  ///< Sets #payload.
  SendPaidMedia& with_caption(std::string value) &;  ///< Sets #caption.
  SendPaidMedia& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendPaidMedia& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  SendPaidMedia& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  SendPaidMedia& with_show_caption_above_media(bool value = true) &;  ///< Sets #show_caption_above_media.
  SendPaidMedia& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendPaidMedia& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendPaidMedia& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  /// Sets #suggested_post_parameters.
  SendPaidMedia& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendPaidMedia& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendPaidMedia& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendPaidMedia&& with_business_connection_id(std::string value) &&;
  SendPaidMedia&& with_message_thread_id(std::int64_t value) &&;
  SendPaidMedia&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendPaidMedia&& add_media(InputPaidMedia element) &&;
  SendPaidMedia&& with_payload(std::string value) &&;
  SendPaidMedia&& with_caption(std::string value) &&;
  SendPaidMedia&& with_parse_mode(ParseMode value) &&;
  SendPaidMedia&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendPaidMedia&& add_caption_entities(MessageEntity element) &&;
  SendPaidMedia&& with_show_caption_above_media(bool value = true) &&;
  SendPaidMedia&& with_disable_notification(bool value = true) &&;
  SendPaidMedia&& with_protect_content(bool value = true) &&;
  SendPaidMedia&& with_allow_paid_broadcast(bool value = true) &&;
  SendPaidMedia&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendPaidMedia&& with_reply_parameters(ReplyParameters value) &&;
  SendPaidMedia&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendPaidMedia& value);
  /// @endcond
};

/// Sends several media as one album.
///
/// The request `sendMediaGroup`, sent as JSON, or as multipart when files are attached; it gives a list of
/// Message.
/// @see https://core.telegram.org/bots/api#sendmediagroup
struct BOTCORE_EXPORT SendMediaGroup {
  static constexpr std::string_view method = "sendMediaGroup";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = std::vector<Message>;  ///< What a call gives.

  /// With what it needs.
  SendMediaGroup(ChatId chat_id, std::vector<MediaGroupItem> media);
  /// @cond
  SendMediaGroup(const SendMediaGroup& other);
  SendMediaGroup(SendMediaGroup&& other) noexcept;
  SendMediaGroup& operator=(const SendMediaGroup& other);
  SendMediaGroup& operator=(SendMediaGroup&& other) noexcept;
  ~SendMediaGroup();
  bool operator==(const SendMediaGroup& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  std::vector<MediaGroupItem> media;  ///< Required; may hold uploads.
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).

  SendMediaGroup& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendMediaGroup& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendMediaGroup& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  SendMediaGroup& add_media(MediaGroupItem element) &;  ///< Appends to #media.
  SendMediaGroup& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendMediaGroup& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendMediaGroup& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendMediaGroup& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  SendMediaGroup& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  /// @cond
  SendMediaGroup&& with_business_connection_id(std::string value) &&;
  SendMediaGroup&& with_message_thread_id(std::int64_t value) &&;
  SendMediaGroup&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendMediaGroup&& add_media(MediaGroupItem element) &&;
  SendMediaGroup&& with_disable_notification(bool value = true) &&;
  SendMediaGroup&& with_protect_content(bool value = true) &&;
  SendMediaGroup&& with_allow_paid_broadcast(bool value = true) &&;
  SendMediaGroup&& with_message_effect_id(std::string value) &&;
  SendMediaGroup&& with_reply_parameters(ReplyParameters value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendMediaGroup& value);
  /// @endcond
};

/// Prepares a file for downloading.
///
/// The request `getFile`, sent as JSON; it gives File.
/// @see https://core.telegram.org/bots/api#getfile
struct BOTCORE_EXPORT GetFile {
  static constexpr std::string_view method = "getFile";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = File;  ///< What a call gives.

  /// With what it needs.
  explicit GetFile(std::string file_id);
  /// @cond
  GetFile(const GetFile& other);
  GetFile(GetFile&& other) noexcept;
  GetFile& operator=(const GetFile& other);
  GetFile& operator=(GetFile&& other) noexcept;
  ~GetFile();
  bool operator==(const GetFile& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetFile& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
