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

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile photo;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> has_spoiler;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendPhoto& with_business_connection_id(std::string value) &;
  SendPhoto&& with_business_connection_id(std::string value) &&;
  SendPhoto& with_message_thread_id(std::int64_t value) &;
  SendPhoto&& with_message_thread_id(std::int64_t value) &&;
  SendPhoto& with_direct_messages_topic_id(std::int64_t value) &;
  SendPhoto&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendPhoto& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendPhoto&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendPhoto& with_caption(std::string value) &;
  SendPhoto&& with_caption(std::string value) &&;
  SendPhoto& with_parse_mode(ParseMode value) &;
  SendPhoto&& with_parse_mode(ParseMode value) &&;
  SendPhoto& with_caption_entities(std::vector<MessageEntity> value) &;
  SendPhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendPhoto& add_caption_entities(MessageEntity element) &;
  SendPhoto&& add_caption_entities(MessageEntity element) &&;
  SendPhoto& with_show_caption_above_media(bool value = true) &;
  SendPhoto&& with_show_caption_above_media(bool value = true) &&;
  SendPhoto& with_has_spoiler(bool value = true) &;
  SendPhoto&& with_has_spoiler(bool value = true) &&;
  SendPhoto& with_disable_notification(bool value = true) &;
  SendPhoto&& with_disable_notification(bool value = true) &&;
  SendPhoto& with_protect_content(bool value = true) &;
  SendPhoto&& with_protect_content(bool value = true) &&;
  SendPhoto& with_allow_paid_broadcast(bool value = true) &;
  SendPhoto&& with_allow_paid_broadcast(bool value = true) &&;
  SendPhoto& with_message_effect_id(std::string value) &;
  SendPhoto&& with_message_effect_id(std::string value) &&;
  SendPhoto& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendPhoto&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendPhoto& with_reply_parameters(ReplyParameters value) &;
  SendPhoto&& with_reply_parameters(ReplyParameters value) &&;
  SendPhoto& with_reply_markup(ReplyMarkup value) &;
  SendPhoto&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendPhoto& value);
};

/// The request `sendLivePhoto`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendlivephoto
struct BOTCORE_EXPORT SendLivePhoto {
  static constexpr std::string_view method = "sendLivePhoto";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendLivePhoto(ChatId chat_id, InputFile live_photo, InputFile photo);
  SendLivePhoto(const SendLivePhoto& other);
  SendLivePhoto(SendLivePhoto&& other) noexcept;
  SendLivePhoto& operator=(const SendLivePhoto& other);
  SendLivePhoto& operator=(SendLivePhoto&& other) noexcept;
  ~SendLivePhoto();
  bool operator==(const SendLivePhoto& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile live_photo;  ///< Required.
  InputFile photo;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> has_spoiler;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendLivePhoto& with_business_connection_id(std::string value) &;
  SendLivePhoto&& with_business_connection_id(std::string value) &&;
  SendLivePhoto& with_message_thread_id(std::int64_t value) &;
  SendLivePhoto&& with_message_thread_id(std::int64_t value) &&;
  SendLivePhoto& with_direct_messages_topic_id(std::int64_t value) &;
  SendLivePhoto&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendLivePhoto& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendLivePhoto&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendLivePhoto& with_caption(std::string value) &;
  SendLivePhoto&& with_caption(std::string value) &&;
  SendLivePhoto& with_parse_mode(ParseMode value) &;
  SendLivePhoto&& with_parse_mode(ParseMode value) &&;
  SendLivePhoto& with_caption_entities(std::vector<MessageEntity> value) &;
  SendLivePhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendLivePhoto& add_caption_entities(MessageEntity element) &;
  SendLivePhoto&& add_caption_entities(MessageEntity element) &&;
  SendLivePhoto& with_show_caption_above_media(bool value = true) &;
  SendLivePhoto&& with_show_caption_above_media(bool value = true) &&;
  SendLivePhoto& with_has_spoiler(bool value = true) &;
  SendLivePhoto&& with_has_spoiler(bool value = true) &&;
  SendLivePhoto& with_disable_notification(bool value = true) &;
  SendLivePhoto&& with_disable_notification(bool value = true) &&;
  SendLivePhoto& with_protect_content(bool value = true) &;
  SendLivePhoto&& with_protect_content(bool value = true) &&;
  SendLivePhoto& with_allow_paid_broadcast(bool value = true) &;
  SendLivePhoto&& with_allow_paid_broadcast(bool value = true) &&;
  SendLivePhoto& with_message_effect_id(std::string value) &;
  SendLivePhoto&& with_message_effect_id(std::string value) &&;
  SendLivePhoto& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendLivePhoto&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendLivePhoto& with_reply_parameters(ReplyParameters value) &;
  SendLivePhoto&& with_reply_parameters(ReplyParameters value) &&;
  SendLivePhoto& with_reply_markup(ReplyMarkup value) &;
  SendLivePhoto&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendLivePhoto& value);
};

/// The request `sendAudio`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendaudio
struct BOTCORE_EXPORT SendAudio {
  static constexpr std::string_view method = "sendAudio";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendAudio(ChatId chat_id, InputFile audio);
  SendAudio(const SendAudio& other);
  SendAudio(SendAudio&& other) noexcept;
  SendAudio& operator=(const SendAudio& other);
  SendAudio& operator=(SendAudio&& other) noexcept;
  ~SendAudio();
  bool operator==(const SendAudio& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile audio;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<std::string> performer;  ///< Optional.
  std::optional<std::string> title;  ///< Optional.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendAudio& with_business_connection_id(std::string value) &;
  SendAudio&& with_business_connection_id(std::string value) &&;
  SendAudio& with_message_thread_id(std::int64_t value) &;
  SendAudio&& with_message_thread_id(std::int64_t value) &&;
  SendAudio& with_direct_messages_topic_id(std::int64_t value) &;
  SendAudio&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendAudio& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendAudio&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendAudio& with_caption(std::string value) &;
  SendAudio&& with_caption(std::string value) &&;
  SendAudio& with_parse_mode(ParseMode value) &;
  SendAudio&& with_parse_mode(ParseMode value) &&;
  SendAudio& with_caption_entities(std::vector<MessageEntity> value) &;
  SendAudio&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendAudio& add_caption_entities(MessageEntity element) &;
  SendAudio&& add_caption_entities(MessageEntity element) &&;
  SendAudio& with_duration(std::int64_t value) &;
  SendAudio&& with_duration(std::int64_t value) &&;
  SendAudio& with_performer(std::string value) &;
  SendAudio&& with_performer(std::string value) &&;
  SendAudio& with_title(std::string value) &;
  SendAudio&& with_title(std::string value) &&;
  SendAudio& with_thumbnail(InputFile value) &;
  SendAudio&& with_thumbnail(InputFile value) &&;
  SendAudio& with_disable_notification(bool value = true) &;
  SendAudio&& with_disable_notification(bool value = true) &&;
  SendAudio& with_protect_content(bool value = true) &;
  SendAudio&& with_protect_content(bool value = true) &&;
  SendAudio& with_allow_paid_broadcast(bool value = true) &;
  SendAudio&& with_allow_paid_broadcast(bool value = true) &&;
  SendAudio& with_message_effect_id(std::string value) &;
  SendAudio&& with_message_effect_id(std::string value) &&;
  SendAudio& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendAudio&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendAudio& with_reply_parameters(ReplyParameters value) &;
  SendAudio&& with_reply_parameters(ReplyParameters value) &&;
  SendAudio& with_reply_markup(ReplyMarkup value) &;
  SendAudio&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendAudio& value);
};

/// The request `sendDocument`, which may upload files.
/// @see https://core.telegram.org/bots/api#senddocument
struct BOTCORE_EXPORT SendDocument {
  static constexpr std::string_view method = "sendDocument";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendDocument(ChatId chat_id, InputFile document);
  SendDocument(const SendDocument& other);
  SendDocument(SendDocument&& other) noexcept;
  SendDocument& operator=(const SendDocument& other);
  SendDocument& operator=(SendDocument&& other) noexcept;
  ~SendDocument();
  bool operator==(const SendDocument& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile document;  ///< Required.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> disable_content_type_detection;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendDocument& with_business_connection_id(std::string value) &;
  SendDocument&& with_business_connection_id(std::string value) &&;
  SendDocument& with_message_thread_id(std::int64_t value) &;
  SendDocument&& with_message_thread_id(std::int64_t value) &&;
  SendDocument& with_direct_messages_topic_id(std::int64_t value) &;
  SendDocument&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendDocument& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendDocument&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendDocument& with_thumbnail(InputFile value) &;
  SendDocument&& with_thumbnail(InputFile value) &&;
  SendDocument& with_caption(std::string value) &;
  SendDocument&& with_caption(std::string value) &&;
  SendDocument& with_parse_mode(ParseMode value) &;
  SendDocument&& with_parse_mode(ParseMode value) &&;
  SendDocument& with_caption_entities(std::vector<MessageEntity> value) &;
  SendDocument&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendDocument& add_caption_entities(MessageEntity element) &;
  SendDocument&& add_caption_entities(MessageEntity element) &&;
  SendDocument& with_disable_content_type_detection(bool value = true) &;
  SendDocument&& with_disable_content_type_detection(bool value = true) &&;
  SendDocument& with_disable_notification(bool value = true) &;
  SendDocument&& with_disable_notification(bool value = true) &&;
  SendDocument& with_protect_content(bool value = true) &;
  SendDocument&& with_protect_content(bool value = true) &&;
  SendDocument& with_allow_paid_broadcast(bool value = true) &;
  SendDocument&& with_allow_paid_broadcast(bool value = true) &&;
  SendDocument& with_message_effect_id(std::string value) &;
  SendDocument&& with_message_effect_id(std::string value) &&;
  SendDocument& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendDocument&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendDocument& with_reply_parameters(ReplyParameters value) &;
  SendDocument&& with_reply_parameters(ReplyParameters value) &&;
  SendDocument& with_reply_markup(ReplyMarkup value) &;
  SendDocument&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendDocument& value);
};

/// The request `sendVideo`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendvideo
struct BOTCORE_EXPORT SendVideo {
  static constexpr std::string_view method = "sendVideo";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendVideo(ChatId chat_id, InputFile video);
  SendVideo(const SendVideo& other);
  SendVideo(SendVideo&& other) noexcept;
  SendVideo& operator=(const SendVideo& other);
  SendVideo& operator=(SendVideo&& other) noexcept;
  ~SendVideo();
  bool operator==(const SendVideo& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile video;  ///< Required.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<std::int64_t> width;  ///< Optional.
  std::optional<std::int64_t> height;  ///< Optional.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<InputFile> cover;  ///< Optional.
  std::optional<std::int64_t> start_timestamp;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> has_spoiler;  ///< Optional.
  std::optional<bool> supports_streaming;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendVideo& with_business_connection_id(std::string value) &;
  SendVideo&& with_business_connection_id(std::string value) &&;
  SendVideo& with_message_thread_id(std::int64_t value) &;
  SendVideo&& with_message_thread_id(std::int64_t value) &&;
  SendVideo& with_direct_messages_topic_id(std::int64_t value) &;
  SendVideo&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendVideo& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendVideo&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendVideo& with_duration(std::int64_t value) &;
  SendVideo&& with_duration(std::int64_t value) &&;
  SendVideo& with_width(std::int64_t value) &;
  SendVideo&& with_width(std::int64_t value) &&;
  SendVideo& with_height(std::int64_t value) &;
  SendVideo&& with_height(std::int64_t value) &&;
  SendVideo& with_thumbnail(InputFile value) &;
  SendVideo&& with_thumbnail(InputFile value) &&;
  SendVideo& with_cover(InputFile value) &;
  SendVideo&& with_cover(InputFile value) &&;
  SendVideo& with_start_timestamp(std::int64_t value) &;
  SendVideo&& with_start_timestamp(std::int64_t value) &&;
  SendVideo& with_caption(std::string value) &;
  SendVideo&& with_caption(std::string value) &&;
  SendVideo& with_parse_mode(ParseMode value) &;
  SendVideo&& with_parse_mode(ParseMode value) &&;
  SendVideo& with_caption_entities(std::vector<MessageEntity> value) &;
  SendVideo&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendVideo& add_caption_entities(MessageEntity element) &;
  SendVideo&& add_caption_entities(MessageEntity element) &&;
  SendVideo& with_show_caption_above_media(bool value = true) &;
  SendVideo&& with_show_caption_above_media(bool value = true) &&;
  SendVideo& with_has_spoiler(bool value = true) &;
  SendVideo&& with_has_spoiler(bool value = true) &&;
  SendVideo& with_supports_streaming(bool value = true) &;
  SendVideo&& with_supports_streaming(bool value = true) &&;
  SendVideo& with_disable_notification(bool value = true) &;
  SendVideo&& with_disable_notification(bool value = true) &&;
  SendVideo& with_protect_content(bool value = true) &;
  SendVideo&& with_protect_content(bool value = true) &&;
  SendVideo& with_allow_paid_broadcast(bool value = true) &;
  SendVideo&& with_allow_paid_broadcast(bool value = true) &&;
  SendVideo& with_message_effect_id(std::string value) &;
  SendVideo&& with_message_effect_id(std::string value) &&;
  SendVideo& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendVideo&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendVideo& with_reply_parameters(ReplyParameters value) &;
  SendVideo&& with_reply_parameters(ReplyParameters value) &&;
  SendVideo& with_reply_markup(ReplyMarkup value) &;
  SendVideo&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendVideo& value);
};

/// The request `sendAnimation`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendanimation
struct BOTCORE_EXPORT SendAnimation {
  static constexpr std::string_view method = "sendAnimation";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendAnimation(ChatId chat_id, InputFile animation);
  SendAnimation(const SendAnimation& other);
  SendAnimation(SendAnimation&& other) noexcept;
  SendAnimation& operator=(const SendAnimation& other);
  SendAnimation& operator=(SendAnimation&& other) noexcept;
  ~SendAnimation();
  bool operator==(const SendAnimation& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile animation;  ///< Required.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<std::int64_t> width;  ///< Optional.
  std::optional<std::int64_t> height;  ///< Optional.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> has_spoiler;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendAnimation& with_business_connection_id(std::string value) &;
  SendAnimation&& with_business_connection_id(std::string value) &&;
  SendAnimation& with_message_thread_id(std::int64_t value) &;
  SendAnimation&& with_message_thread_id(std::int64_t value) &&;
  SendAnimation& with_direct_messages_topic_id(std::int64_t value) &;
  SendAnimation&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendAnimation& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendAnimation&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendAnimation& with_duration(std::int64_t value) &;
  SendAnimation&& with_duration(std::int64_t value) &&;
  SendAnimation& with_width(std::int64_t value) &;
  SendAnimation&& with_width(std::int64_t value) &&;
  SendAnimation& with_height(std::int64_t value) &;
  SendAnimation&& with_height(std::int64_t value) &&;
  SendAnimation& with_thumbnail(InputFile value) &;
  SendAnimation&& with_thumbnail(InputFile value) &&;
  SendAnimation& with_caption(std::string value) &;
  SendAnimation&& with_caption(std::string value) &&;
  SendAnimation& with_parse_mode(ParseMode value) &;
  SendAnimation&& with_parse_mode(ParseMode value) &&;
  SendAnimation& with_caption_entities(std::vector<MessageEntity> value) &;
  SendAnimation&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendAnimation& add_caption_entities(MessageEntity element) &;
  SendAnimation&& add_caption_entities(MessageEntity element) &&;
  SendAnimation& with_show_caption_above_media(bool value = true) &;
  SendAnimation&& with_show_caption_above_media(bool value = true) &&;
  SendAnimation& with_has_spoiler(bool value = true) &;
  SendAnimation&& with_has_spoiler(bool value = true) &&;
  SendAnimation& with_disable_notification(bool value = true) &;
  SendAnimation&& with_disable_notification(bool value = true) &&;
  SendAnimation& with_protect_content(bool value = true) &;
  SendAnimation&& with_protect_content(bool value = true) &&;
  SendAnimation& with_allow_paid_broadcast(bool value = true) &;
  SendAnimation&& with_allow_paid_broadcast(bool value = true) &&;
  SendAnimation& with_message_effect_id(std::string value) &;
  SendAnimation&& with_message_effect_id(std::string value) &&;
  SendAnimation& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendAnimation&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendAnimation& with_reply_parameters(ReplyParameters value) &;
  SendAnimation&& with_reply_parameters(ReplyParameters value) &&;
  SendAnimation& with_reply_markup(ReplyMarkup value) &;
  SendAnimation&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendAnimation& value);
};

/// The request `sendVoice`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendvoice
struct BOTCORE_EXPORT SendVoice {
  static constexpr std::string_view method = "sendVoice";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendVoice(ChatId chat_id, InputFile voice);
  SendVoice(const SendVoice& other);
  SendVoice(SendVoice&& other) noexcept;
  SendVoice& operator=(const SendVoice& other);
  SendVoice& operator=(SendVoice&& other) noexcept;
  ~SendVoice();
  bool operator==(const SendVoice& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile voice;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendVoice& with_business_connection_id(std::string value) &;
  SendVoice&& with_business_connection_id(std::string value) &&;
  SendVoice& with_message_thread_id(std::int64_t value) &;
  SendVoice&& with_message_thread_id(std::int64_t value) &&;
  SendVoice& with_direct_messages_topic_id(std::int64_t value) &;
  SendVoice&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendVoice& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendVoice&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendVoice& with_caption(std::string value) &;
  SendVoice&& with_caption(std::string value) &&;
  SendVoice& with_parse_mode(ParseMode value) &;
  SendVoice&& with_parse_mode(ParseMode value) &&;
  SendVoice& with_caption_entities(std::vector<MessageEntity> value) &;
  SendVoice&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendVoice& add_caption_entities(MessageEntity element) &;
  SendVoice&& add_caption_entities(MessageEntity element) &&;
  SendVoice& with_duration(std::int64_t value) &;
  SendVoice&& with_duration(std::int64_t value) &&;
  SendVoice& with_disable_notification(bool value = true) &;
  SendVoice&& with_disable_notification(bool value = true) &&;
  SendVoice& with_protect_content(bool value = true) &;
  SendVoice&& with_protect_content(bool value = true) &&;
  SendVoice& with_allow_paid_broadcast(bool value = true) &;
  SendVoice&& with_allow_paid_broadcast(bool value = true) &&;
  SendVoice& with_message_effect_id(std::string value) &;
  SendVoice&& with_message_effect_id(std::string value) &&;
  SendVoice& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendVoice&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendVoice& with_reply_parameters(ReplyParameters value) &;
  SendVoice&& with_reply_parameters(ReplyParameters value) &&;
  SendVoice& with_reply_markup(ReplyMarkup value) &;
  SendVoice&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendVoice& value);
};

/// The request `sendVideoNote`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendvideonote
struct BOTCORE_EXPORT SendVideoNote {
  static constexpr std::string_view method = "sendVideoNote";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendVideoNote(ChatId chat_id, InputFile video_note);
  SendVideoNote(const SendVideoNote& other);
  SendVideoNote(SendVideoNote&& other) noexcept;
  SendVideoNote& operator=(const SendVideoNote& other);
  SendVideoNote& operator=(SendVideoNote&& other) noexcept;
  ~SendVideoNote();
  bool operator==(const SendVideoNote& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile video_note;  ///< Required.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<std::int64_t> length;  ///< Optional.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendVideoNote& with_business_connection_id(std::string value) &;
  SendVideoNote&& with_business_connection_id(std::string value) &&;
  SendVideoNote& with_message_thread_id(std::int64_t value) &;
  SendVideoNote&& with_message_thread_id(std::int64_t value) &&;
  SendVideoNote& with_direct_messages_topic_id(std::int64_t value) &;
  SendVideoNote&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendVideoNote& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendVideoNote&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendVideoNote& with_duration(std::int64_t value) &;
  SendVideoNote&& with_duration(std::int64_t value) &&;
  SendVideoNote& with_length(std::int64_t value) &;
  SendVideoNote&& with_length(std::int64_t value) &&;
  SendVideoNote& with_thumbnail(InputFile value) &;
  SendVideoNote&& with_thumbnail(InputFile value) &&;
  SendVideoNote& with_disable_notification(bool value = true) &;
  SendVideoNote&& with_disable_notification(bool value = true) &&;
  SendVideoNote& with_protect_content(bool value = true) &;
  SendVideoNote&& with_protect_content(bool value = true) &&;
  SendVideoNote& with_allow_paid_broadcast(bool value = true) &;
  SendVideoNote&& with_allow_paid_broadcast(bool value = true) &&;
  SendVideoNote& with_message_effect_id(std::string value) &;
  SendVideoNote&& with_message_effect_id(std::string value) &&;
  SendVideoNote& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendVideoNote&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendVideoNote& with_reply_parameters(ReplyParameters value) &;
  SendVideoNote&& with_reply_parameters(ReplyParameters value) &&;
  SendVideoNote& with_reply_markup(ReplyMarkup value) &;
  SendVideoNote&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendVideoNote& value);
};

/// The request `sendPaidMedia`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendpaidmedia
struct BOTCORE_EXPORT SendPaidMedia {
  static constexpr std::string_view method = "sendPaidMedia";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendPaidMedia(ChatId chat_id, std::int64_t star_count, std::vector<InputPaidMedia> media);
  SendPaidMedia(const SendPaidMedia& other);
  SendPaidMedia(SendPaidMedia&& other) noexcept;
  SendPaidMedia& operator=(const SendPaidMedia& other);
  SendPaidMedia& operator=(SendPaidMedia&& other) noexcept;
  ~SendPaidMedia();
  bool operator==(const SendPaidMedia& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  std::int64_t star_count = 0;  ///< Required.
  std::vector<InputPaidMedia> media;  ///< Required.
  std::optional<std::string> payload;  ///< Optional; 0–128 bytes.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendPaidMedia& with_business_connection_id(std::string value) &;
  SendPaidMedia&& with_business_connection_id(std::string value) &&;
  SendPaidMedia& with_message_thread_id(std::int64_t value) &;
  SendPaidMedia&& with_message_thread_id(std::int64_t value) &&;
  SendPaidMedia& with_direct_messages_topic_id(std::int64_t value) &;
  SendPaidMedia&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendPaidMedia& add_media(InputPaidMedia element) &;
  SendPaidMedia&& add_media(InputPaidMedia element) &&;
  SendPaidMedia& with_payload(std::string value) &;
  SendPaidMedia&& with_payload(std::string value) &&;
  SendPaidMedia& with_caption(std::string value) &;
  SendPaidMedia&& with_caption(std::string value) &&;
  SendPaidMedia& with_parse_mode(ParseMode value) &;
  SendPaidMedia&& with_parse_mode(ParseMode value) &&;
  SendPaidMedia& with_caption_entities(std::vector<MessageEntity> value) &;
  SendPaidMedia&& with_caption_entities(std::vector<MessageEntity> value) &&;
  SendPaidMedia& add_caption_entities(MessageEntity element) &;
  SendPaidMedia&& add_caption_entities(MessageEntity element) &&;
  SendPaidMedia& with_show_caption_above_media(bool value = true) &;
  SendPaidMedia&& with_show_caption_above_media(bool value = true) &&;
  SendPaidMedia& with_disable_notification(bool value = true) &;
  SendPaidMedia&& with_disable_notification(bool value = true) &&;
  SendPaidMedia& with_protect_content(bool value = true) &;
  SendPaidMedia&& with_protect_content(bool value = true) &&;
  SendPaidMedia& with_allow_paid_broadcast(bool value = true) &;
  SendPaidMedia&& with_allow_paid_broadcast(bool value = true) &&;
  SendPaidMedia& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendPaidMedia&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendPaidMedia& with_reply_parameters(ReplyParameters value) &;
  SendPaidMedia&& with_reply_parameters(ReplyParameters value) &&;
  SendPaidMedia& with_reply_markup(ReplyMarkup value) &;
  SendPaidMedia&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendPaidMedia& value);
};

/// The request `sendMediaGroup`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendmediagroup
struct BOTCORE_EXPORT SendMediaGroup {
  static constexpr std::string_view method = "sendMediaGroup";
  static constexpr bool multipart = true;
  using result_type = std::vector<Message>;

  SendMediaGroup(ChatId chat_id, std::vector<MediaGroupItem> media);
  SendMediaGroup(const SendMediaGroup& other);
  SendMediaGroup(SendMediaGroup&& other) noexcept;
  SendMediaGroup& operator=(const SendMediaGroup& other);
  SendMediaGroup& operator=(SendMediaGroup&& other) noexcept;
  ~SendMediaGroup();
  bool operator==(const SendMediaGroup& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  std::vector<MediaGroupItem> media;  ///< Required.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.

  SendMediaGroup& with_business_connection_id(std::string value) &;
  SendMediaGroup&& with_business_connection_id(std::string value) &&;
  SendMediaGroup& with_message_thread_id(std::int64_t value) &;
  SendMediaGroup&& with_message_thread_id(std::int64_t value) &&;
  SendMediaGroup& with_direct_messages_topic_id(std::int64_t value) &;
  SendMediaGroup&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendMediaGroup& add_media(MediaGroupItem element) &;
  SendMediaGroup&& add_media(MediaGroupItem element) &&;
  SendMediaGroup& with_disable_notification(bool value = true) &;
  SendMediaGroup&& with_disable_notification(bool value = true) &&;
  SendMediaGroup& with_protect_content(bool value = true) &;
  SendMediaGroup&& with_protect_content(bool value = true) &&;
  SendMediaGroup& with_allow_paid_broadcast(bool value = true) &;
  SendMediaGroup&& with_allow_paid_broadcast(bool value = true) &&;
  SendMediaGroup& with_message_effect_id(std::string value) &;
  SendMediaGroup&& with_message_effect_id(std::string value) &&;
  SendMediaGroup& with_reply_parameters(ReplyParameters value) &;
  SendMediaGroup&& with_reply_parameters(ReplyParameters value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendMediaGroup& value);
};

/// The request `getFile`.
/// @see https://core.telegram.org/bots/api#getfile
struct BOTCORE_EXPORT GetFile {
  static constexpr std::string_view method = "getFile";
  static constexpr bool multipart = false;
  using result_type = File;

  explicit GetFile(std::string file_id);
  GetFile(const GetFile& other);
  GetFile(GetFile&& other) noexcept;
  GetFile& operator=(const GetFile& other);
  GetFile& operator=(GetFile&& other) noexcept;
  ~GetFile();
  bool operator==(const GetFile& other) const;

  std::string file_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetFile& value);
};

}  // namespace botcore::inline v0::api
