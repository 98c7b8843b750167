// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: inline cached result.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's InlineQueryResultCachedPhoto, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedphoto
struct BOTCORE_EXPORT InlineQueryResultCachedPhoto {
  InlineQueryResultCachedPhoto();
  InlineQueryResultCachedPhoto(std::string id, std::string photo_file_id);
  InlineQueryResultCachedPhoto(const InlineQueryResultCachedPhoto& other);
  InlineQueryResultCachedPhoto(InlineQueryResultCachedPhoto&& other) noexcept;
  InlineQueryResultCachedPhoto& operator=(const InlineQueryResultCachedPhoto& other);
  InlineQueryResultCachedPhoto& operator=(InlineQueryResultCachedPhoto&& other) noexcept;
  ~InlineQueryResultCachedPhoto();
  bool operator==(const InlineQueryResultCachedPhoto& other) const;

  std::string id;  ///< Required; 1–64 bytes.
  std::string photo_file_id;  ///< Required.
  std::optional<std::string> title;  ///< Optional.
  std::optional<std::string> description;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedPhoto& with_title(std::string value) &;
  InlineQueryResultCachedPhoto&& with_title(std::string value) &&;
  InlineQueryResultCachedPhoto& with_description(std::string value) &;
  InlineQueryResultCachedPhoto&& with_description(std::string value) &&;
  InlineQueryResultCachedPhoto& with_caption(std::string value) &;
  InlineQueryResultCachedPhoto&& with_caption(std::string value) &&;
  InlineQueryResultCachedPhoto& with_parse_mode(ParseMode value) &;
  InlineQueryResultCachedPhoto&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedPhoto& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultCachedPhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedPhoto& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedPhoto&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedPhoto& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultCachedPhoto&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultCachedPhoto& with_reply_markup(InlineKeyboardMarkup value) &;
  InlineQueryResultCachedPhoto&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedPhoto& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultCachedPhoto&& with_input_message_content(InputMessageContent value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedPhoto& value);
};

/// Telegram's InlineQueryResultCachedGif, told apart by `type` "gif".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedgif
struct BOTCORE_EXPORT InlineQueryResultCachedGif {
  InlineQueryResultCachedGif();
  InlineQueryResultCachedGif(std::string id, std::string gif_file_id);
  InlineQueryResultCachedGif(const InlineQueryResultCachedGif& other);
  InlineQueryResultCachedGif(InlineQueryResultCachedGif&& other) noexcept;
  InlineQueryResultCachedGif& operator=(const InlineQueryResultCachedGif& other);
  InlineQueryResultCachedGif& operator=(InlineQueryResultCachedGif&& other) noexcept;
  ~InlineQueryResultCachedGif();
  bool operator==(const InlineQueryResultCachedGif& other) const;

  std::string id;  ///< Required; 1–64 bytes.
  std::string gif_file_id;  ///< Required.
  std::optional<std::string> title;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedGif& with_title(std::string value) &;
  InlineQueryResultCachedGif&& with_title(std::string value) &&;
  InlineQueryResultCachedGif& with_caption(std::string value) &;
  InlineQueryResultCachedGif&& with_caption(std::string value) &&;
  InlineQueryResultCachedGif& with_parse_mode(ParseMode value) &;
  InlineQueryResultCachedGif&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedGif& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultCachedGif&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedGif& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedGif&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedGif& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultCachedGif&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultCachedGif& with_reply_markup(InlineKeyboardMarkup value) &;
  InlineQueryResultCachedGif&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedGif& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultCachedGif&& with_input_message_content(InputMessageContent value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedGif& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedGif& value);
};

/// Telegram's InlineQueryResultCachedMpeg4Gif, told apart by `type` "mpeg4_gif".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedmpeg4gif
struct BOTCORE_EXPORT InlineQueryResultCachedMpeg4Gif {
  InlineQueryResultCachedMpeg4Gif();
  InlineQueryResultCachedMpeg4Gif(std::string id, std::string mpeg4_file_id);
  InlineQueryResultCachedMpeg4Gif(const InlineQueryResultCachedMpeg4Gif& other);
  InlineQueryResultCachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif&& other) noexcept;
  InlineQueryResultCachedMpeg4Gif& operator=(const InlineQueryResultCachedMpeg4Gif& other);
  InlineQueryResultCachedMpeg4Gif& operator=(InlineQueryResultCachedMpeg4Gif&& other) noexcept;
  ~InlineQueryResultCachedMpeg4Gif();
  bool operator==(const InlineQueryResultCachedMpeg4Gif& other) const;

  std::string id;  ///< Required; 1–64 bytes.
  std::string mpeg4_file_id;  ///< Required.
  std::optional<std::string> title;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedMpeg4Gif& with_title(std::string value) &;
  InlineQueryResultCachedMpeg4Gif&& with_title(std::string value) &&;
  InlineQueryResultCachedMpeg4Gif& with_caption(std::string value) &;
  InlineQueryResultCachedMpeg4Gif&& with_caption(std::string value) &&;
  InlineQueryResultCachedMpeg4Gif& with_parse_mode(ParseMode value) &;
  InlineQueryResultCachedMpeg4Gif&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedMpeg4Gif& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultCachedMpeg4Gif&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedMpeg4Gif& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedMpeg4Gif&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedMpeg4Gif& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultCachedMpeg4Gif&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultCachedMpeg4Gif& with_reply_markup(InlineKeyboardMarkup value) &;
  InlineQueryResultCachedMpeg4Gif&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedMpeg4Gif& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultCachedMpeg4Gif&& with_input_message_content(InputMessageContent value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedMpeg4Gif& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedMpeg4Gif& value);
};

/// Telegram's InlineQueryResultCachedSticker, told apart by `type` "sticker".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedsticker
struct BOTCORE_EXPORT InlineQueryResultCachedSticker {
  InlineQueryResultCachedSticker();
  InlineQueryResultCachedSticker(std::string id, std::string sticker_file_id);
  InlineQueryResultCachedSticker(const InlineQueryResultCachedSticker& other);
  InlineQueryResultCachedSticker(InlineQueryResultCachedSticker&& other) noexcept;
  InlineQueryResultCachedSticker& operator=(const InlineQueryResultCachedSticker& other);
  InlineQueryResultCachedSticker& operator=(InlineQueryResultCachedSticker&& other) noexcept;
  ~InlineQueryResultCachedSticker();
  bool operator==(const InlineQueryResultCachedSticker& other) const;

  std::string id;  ///< Required; 1–64 bytes.
  std::string sticker_file_id;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedSticker& with_reply_markup(InlineKeyboardMarkup value) &;
  InlineQueryResultCachedSticker&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedSticker& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultCachedSticker&& with_input_message_content(InputMessageContent value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedSticker& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedSticker& value);
};

/// Telegram's InlineQueryResultCachedDocument, told apart by `type` "document".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcacheddocument
struct BOTCORE_EXPORT InlineQueryResultCachedDocument {
  InlineQueryResultCachedDocument();
  InlineQueryResultCachedDocument(std::string id, std::string title, std::string document_file_id);
  InlineQueryResultCachedDocument(const InlineQueryResultCachedDocument& other);
  InlineQueryResultCachedDocument(InlineQueryResultCachedDocument&& other) noexcept;
  InlineQueryResultCachedDocument& operator=(const InlineQueryResultCachedDocument& other);
  InlineQueryResultCachedDocument& operator=(InlineQueryResultCachedDocument&& other) noexcept;
  ~InlineQueryResultCachedDocument();
  bool operator==(const InlineQueryResultCachedDocument& other) const;

  std::string id;  ///< Required; 1–64 bytes.
  std::string title;  ///< Required.
  std::string document_file_id;  ///< Required.
  std::optional<std::string> description;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedDocument& with_description(std::string value) &;
  InlineQueryResultCachedDocument&& with_description(std::string value) &&;
  InlineQueryResultCachedDocument& with_caption(std::string value) &;
  InlineQueryResultCachedDocument&& with_caption(std::string value) &&;
  InlineQueryResultCachedDocument& with_parse_mode(ParseMode value) &;
  InlineQueryResultCachedDocument&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedDocument& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultCachedDocument&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedDocument& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedDocument&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedDocument& with_reply_markup(InlineKeyboardMarkup value) &;
  InlineQueryResultCachedDocument&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedDocument& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultCachedDocument&& with_input_message_content(InputMessageContent value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedDocument& value);
};

/// Telegram's InlineQueryResultCachedVideo, told apart by `type` "video".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedvideo
struct BOTCORE_EXPORT InlineQueryResultCachedVideo {
  InlineQueryResultCachedVideo();
  InlineQueryResultCachedVideo(std::string id, std::string video_file_id, std::string title);
  InlineQueryResultCachedVideo(const InlineQueryResultCachedVideo& other);
  InlineQueryResultCachedVideo(InlineQueryResultCachedVideo&& other) noexcept;
  InlineQueryResultCachedVideo& operator=(const InlineQueryResultCachedVideo& other);
  InlineQueryResultCachedVideo& operator=(InlineQueryResultCachedVideo&& other) noexcept;
  ~InlineQueryResultCachedVideo();
  bool operator==(const InlineQueryResultCachedVideo& other) const;

  std::string id;  ///< Required; 1–64 bytes.
  std::string video_file_id;  ///< Required.
  std::string title;  ///< Required.
  std::optional<std::string> description;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedVideo& with_description(std::string value) &;
  InlineQueryResultCachedVideo&& with_description(std::string value) &&;
  InlineQueryResultCachedVideo& with_caption(std::string value) &;
  InlineQueryResultCachedVideo&& with_caption(std::string value) &&;
  InlineQueryResultCachedVideo& with_parse_mode(ParseMode value) &;
  InlineQueryResultCachedVideo&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedVideo& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultCachedVideo&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedVideo& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedVideo&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedVideo& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultCachedVideo&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultCachedVideo& with_reply_markup(InlineKeyboardMarkup value) &;
  InlineQueryResultCachedVideo&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedVideo& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultCachedVideo&& with_input_message_content(InputMessageContent value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedVideo& value);
};

/// Telegram's InlineQueryResultCachedVoice, told apart by `type` "voice".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedvoice
struct BOTCORE_EXPORT InlineQueryResultCachedVoice {
  InlineQueryResultCachedVoice();
  InlineQueryResultCachedVoice(std::string id, std::string voice_file_id, std::string title);
  InlineQueryResultCachedVoice(const InlineQueryResultCachedVoice& other);
  InlineQueryResultCachedVoice(InlineQueryResultCachedVoice&& other) noexcept;
  InlineQueryResultCachedVoice& operator=(const InlineQueryResultCachedVoice& other);
  InlineQueryResultCachedVoice& operator=(InlineQueryResultCachedVoice&& other) noexcept;
  ~InlineQueryResultCachedVoice();
  bool operator==(const InlineQueryResultCachedVoice& other) const;

  std::string id;  ///< Required; 1–64 bytes.
  std::string voice_file_id;  ///< Required.
  std::string title;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedVoice& with_caption(std::string value) &;
  InlineQueryResultCachedVoice&& with_caption(std::string value) &&;
  InlineQueryResultCachedVoice& with_parse_mode(ParseMode value) &;
  InlineQueryResultCachedVoice&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedVoice& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultCachedVoice&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedVoice& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedVoice&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedVoice& with_reply_markup(InlineKeyboardMarkup value) &;
  InlineQueryResultCachedVoice&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedVoice& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultCachedVoice&& with_input_message_content(InputMessageContent value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedVoice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedVoice& value);
};

/// Telegram's InlineQueryResultCachedAudio, told apart by `type` "audio".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedaudio
struct BOTCORE_EXPORT InlineQueryResultCachedAudio {
  InlineQueryResultCachedAudio();
  InlineQueryResultCachedAudio(std::string id, std::string audio_file_id);
  InlineQueryResultCachedAudio(const InlineQueryResultCachedAudio& other);
  InlineQueryResultCachedAudio(InlineQueryResultCachedAudio&& other) noexcept;
  InlineQueryResultCachedAudio& operator=(const InlineQueryResultCachedAudio& other);
  InlineQueryResultCachedAudio& operator=(InlineQueryResultCachedAudio&& other) noexcept;
  ~InlineQueryResultCachedAudio();
  bool operator==(const InlineQueryResultCachedAudio& other) const;

  std::string id;  ///< Required; 1–64 bytes.
  std::string audio_file_id;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedAudio& with_caption(std::string value) &;
  InlineQueryResultCachedAudio&& with_caption(std::string value) &&;
  InlineQueryResultCachedAudio& with_parse_mode(ParseMode value) &;
  InlineQueryResultCachedAudio&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedAudio& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultCachedAudio&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedAudio& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedAudio&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedAudio& with_reply_markup(InlineKeyboardMarkup value) &;
  InlineQueryResultCachedAudio&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedAudio& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultCachedAudio&& with_input_message_content(InputMessageContent value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedAudio& value);
};

}  // namespace botcore::inline v0::api
