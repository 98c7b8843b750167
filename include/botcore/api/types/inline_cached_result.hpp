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

/// Telegram's InlineQueryResultCachedPhoto.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "photo".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedphoto
struct BOTCORE_EXPORT InlineQueryResultCachedPhoto {
  InlineQueryResultCachedPhoto();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultCachedPhoto(std::string id, std::string photo_file_id);
  /// @cond
  InlineQueryResultCachedPhoto(const InlineQueryResultCachedPhoto& other);
  InlineQueryResultCachedPhoto(InlineQueryResultCachedPhoto&& other) noexcept;
  InlineQueryResultCachedPhoto& operator=(const InlineQueryResultCachedPhoto& other);
  InlineQueryResultCachedPhoto& operator=(InlineQueryResultCachedPhoto&& other) noexcept;
  ~InlineQueryResultCachedPhoto();
  bool operator==(const InlineQueryResultCachedPhoto& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string photo_file_id;  ///< Required.
  std::optional<std::string> title;  ///< The title (optional).
  std::optional<std::string> description;  ///< The description (optional).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedPhoto& with_title(std::string value) &;  ///< Sets #title.
  InlineQueryResultCachedPhoto& with_description(std::string value) &;  ///< Sets #description.
  InlineQueryResultCachedPhoto& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultCachedPhoto& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultCachedPhoto& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultCachedPhoto& add_caption_entities(MessageEntity element) &;
  /// Sets #show_caption_above_media.
  InlineQueryResultCachedPhoto& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultCachedPhoto& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultCachedPhoto& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultCachedPhoto&& with_title(std::string value) &&;
  InlineQueryResultCachedPhoto&& with_description(std::string value) &&;
  InlineQueryResultCachedPhoto&& with_caption(std::string value) &&;
  InlineQueryResultCachedPhoto&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedPhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedPhoto&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedPhoto&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultCachedPhoto&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedPhoto&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedPhoto& value);
  /// @endcond
};

/// Telegram's InlineQueryResultCachedGif.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "gif".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedgif
struct BOTCORE_EXPORT InlineQueryResultCachedGif {
  InlineQueryResultCachedGif();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultCachedGif(std::string id, std::string gif_file_id);
  /// @cond
  InlineQueryResultCachedGif(const InlineQueryResultCachedGif& other);
  InlineQueryResultCachedGif(InlineQueryResultCachedGif&& other) noexcept;
  InlineQueryResultCachedGif& operator=(const InlineQueryResultCachedGif& other);
  InlineQueryResultCachedGif& operator=(InlineQueryResultCachedGif&& other) noexcept;
  ~InlineQueryResultCachedGif();
  bool operator==(const InlineQueryResultCachedGif& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string gif_file_id;  ///< Required.
  std::optional<std::string> title;  ///< The title (optional).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedGif& with_title(std::string value) &;  ///< Sets #title.
  InlineQueryResultCachedGif& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultCachedGif& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultCachedGif& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultCachedGif& add_caption_entities(MessageEntity element) &;
  /// Sets #show_caption_above_media.
  InlineQueryResultCachedGif& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultCachedGif& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultCachedGif& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultCachedGif&& with_title(std::string value) &&;
  InlineQueryResultCachedGif&& with_caption(std::string value) &&;
  InlineQueryResultCachedGif&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedGif&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedGif&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedGif&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultCachedGif&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedGif&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedGif& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedGif& value);
  /// @endcond
};

/// Telegram's InlineQueryResultCachedMpeg4Gif.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "mpeg4_gif".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedmpeg4gif
struct BOTCORE_EXPORT InlineQueryResultCachedMpeg4Gif {
  InlineQueryResultCachedMpeg4Gif();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultCachedMpeg4Gif(std::string id, std::string mpeg4_file_id);
  /// @cond
  InlineQueryResultCachedMpeg4Gif(const InlineQueryResultCachedMpeg4Gif& other);
  InlineQueryResultCachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif&& other) noexcept;
  InlineQueryResultCachedMpeg4Gif& operator=(const InlineQueryResultCachedMpeg4Gif& other);
  InlineQueryResultCachedMpeg4Gif& operator=(InlineQueryResultCachedMpeg4Gif&& other) noexcept;
  ~InlineQueryResultCachedMpeg4Gif();
  bool operator==(const InlineQueryResultCachedMpeg4Gif& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string mpeg4_file_id;  ///< Required.
  std::optional<std::string> title;  ///< The title (optional).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedMpeg4Gif& with_title(std::string value) &;  ///< Sets #title.
  InlineQueryResultCachedMpeg4Gif& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultCachedMpeg4Gif& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultCachedMpeg4Gif& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultCachedMpeg4Gif& add_caption_entities(MessageEntity element) &;
  /// Sets #show_caption_above_media.
  InlineQueryResultCachedMpeg4Gif& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultCachedMpeg4Gif& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultCachedMpeg4Gif& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultCachedMpeg4Gif&& with_title(std::string value) &&;
  InlineQueryResultCachedMpeg4Gif&& with_caption(std::string value) &&;
  InlineQueryResultCachedMpeg4Gif&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedMpeg4Gif&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedMpeg4Gif&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedMpeg4Gif&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultCachedMpeg4Gif&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedMpeg4Gif&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedMpeg4Gif& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedMpeg4Gif& value);
  /// @endcond
};

/// Telegram's InlineQueryResultCachedSticker.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "sticker".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedsticker
struct BOTCORE_EXPORT InlineQueryResultCachedSticker {
  InlineQueryResultCachedSticker();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultCachedSticker(std::string id, std::string sticker_file_id);
  /// @cond
  InlineQueryResultCachedSticker(const InlineQueryResultCachedSticker& other);
  InlineQueryResultCachedSticker(InlineQueryResultCachedSticker&& other) noexcept;
  InlineQueryResultCachedSticker& operator=(const InlineQueryResultCachedSticker& other);
  InlineQueryResultCachedSticker& operator=(InlineQueryResultCachedSticker&& other) noexcept;
  ~InlineQueryResultCachedSticker();
  bool operator==(const InlineQueryResultCachedSticker& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string sticker_file_id;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedSticker& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultCachedSticker& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultCachedSticker&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedSticker&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedSticker& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedSticker& value);
  /// @endcond
};

/// Telegram's InlineQueryResultCachedDocument.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "document".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcacheddocument
struct BOTCORE_EXPORT InlineQueryResultCachedDocument {
  InlineQueryResultCachedDocument();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultCachedDocument(std::string id, std::string title, std::string document_file_id);
  /// @cond
  InlineQueryResultCachedDocument(const InlineQueryResultCachedDocument& other);
  InlineQueryResultCachedDocument(InlineQueryResultCachedDocument&& other) noexcept;
  InlineQueryResultCachedDocument& operator=(const InlineQueryResultCachedDocument& other);
  InlineQueryResultCachedDocument& operator=(InlineQueryResultCachedDocument&& other) noexcept;
  ~InlineQueryResultCachedDocument();
  bool operator==(const InlineQueryResultCachedDocument& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string title;  ///< The title (required).
  std::string document_file_id;  ///< Required.
  std::optional<std::string> description;  ///< The description (optional).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedDocument& with_description(std::string value) &;  ///< Sets #description.
  InlineQueryResultCachedDocument& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultCachedDocument& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultCachedDocument& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultCachedDocument& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedDocument& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultCachedDocument& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultCachedDocument&& with_description(std::string value) &&;
  InlineQueryResultCachedDocument&& with_caption(std::string value) &&;
  InlineQueryResultCachedDocument&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedDocument&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedDocument&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedDocument&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedDocument&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedDocument& value);
  /// @endcond
};

/// Telegram's InlineQueryResultCachedVideo.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "video".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedvideo
struct BOTCORE_EXPORT InlineQueryResultCachedVideo {
  InlineQueryResultCachedVideo();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultCachedVideo(std::string id, std::string video_file_id, std::string title);
  /// @cond
  InlineQueryResultCachedVideo(const InlineQueryResultCachedVideo& other);
  InlineQueryResultCachedVideo(InlineQueryResultCachedVideo&& other) noexcept;
  InlineQueryResultCachedVideo& operator=(const InlineQueryResultCachedVideo& other);
  InlineQueryResultCachedVideo& operator=(InlineQueryResultCachedVideo&& other) noexcept;
  ~InlineQueryResultCachedVideo();
  bool operator==(const InlineQueryResultCachedVideo& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string video_file_id;  ///< Required.
  std::string title;  ///< The title (required).
  std::optional<std::string> description;  ///< The description (optional).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedVideo& with_description(std::string value) &;  ///< Sets #description.
  InlineQueryResultCachedVideo& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultCachedVideo& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultCachedVideo& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultCachedVideo& add_caption_entities(MessageEntity element) &;
  /// Sets #show_caption_above_media.
  InlineQueryResultCachedVideo& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultCachedVideo& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultCachedVideo& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultCachedVideo&& with_description(std::string value) &&;
  InlineQueryResultCachedVideo&& with_caption(std::string value) &&;
  InlineQueryResultCachedVideo&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedVideo&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedVideo&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedVideo&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultCachedVideo&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedVideo&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedVideo& value);
  /// @endcond
};

/// Telegram's InlineQueryResultCachedVoice.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "voice".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedvoice
struct BOTCORE_EXPORT InlineQueryResultCachedVoice {
  InlineQueryResultCachedVoice();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultCachedVoice(std::string id, std::string voice_file_id, std::string title);
  /// @cond
  InlineQueryResultCachedVoice(const InlineQueryResultCachedVoice& other);
  InlineQueryResultCachedVoice(InlineQueryResultCachedVoice&& other) noexcept;
  InlineQueryResultCachedVoice& operator=(const InlineQueryResultCachedVoice& other);
  InlineQueryResultCachedVoice& operator=(InlineQueryResultCachedVoice&& other) noexcept;
  ~InlineQueryResultCachedVoice();
  bool operator==(const InlineQueryResultCachedVoice& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string voice_file_id;  ///< Required.
  std::string title;  ///< The title (required).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedVoice& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultCachedVoice& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultCachedVoice& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultCachedVoice& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedVoice& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultCachedVoice& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultCachedVoice&& with_caption(std::string value) &&;
  InlineQueryResultCachedVoice&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedVoice&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedVoice&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedVoice&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedVoice&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedVoice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedVoice& value);
  /// @endcond
};

/// Telegram's InlineQueryResultCachedAudio.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "audio".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcachedaudio
struct BOTCORE_EXPORT InlineQueryResultCachedAudio {
  InlineQueryResultCachedAudio();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultCachedAudio(std::string id, std::string audio_file_id);
  /// @cond
  InlineQueryResultCachedAudio(const InlineQueryResultCachedAudio& other);
  InlineQueryResultCachedAudio(InlineQueryResultCachedAudio&& other) noexcept;
  InlineQueryResultCachedAudio& operator=(const InlineQueryResultCachedAudio& other);
  InlineQueryResultCachedAudio& operator=(InlineQueryResultCachedAudio&& other) noexcept;
  ~InlineQueryResultCachedAudio();
  bool operator==(const InlineQueryResultCachedAudio& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string audio_file_id;  ///< Required.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultCachedAudio& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultCachedAudio& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultCachedAudio& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultCachedAudio& add_caption_entities(MessageEntity element) &;
  InlineQueryResultCachedAudio& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultCachedAudio& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultCachedAudio&& with_caption(std::string value) &&;
  InlineQueryResultCachedAudio&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultCachedAudio&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultCachedAudio&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultCachedAudio&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultCachedAudio&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultCachedAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultCachedAudio& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
