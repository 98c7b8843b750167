// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: inline result.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// One result of an inline query.
///
/// One of InlineQueryResultCachedAudio, InlineQueryResultCachedDocument, InlineQueryResultCachedGif,
/// InlineQueryResultCachedMpeg4Gif, InlineQueryResultCachedPhoto, InlineQueryResultCachedSticker,
/// InlineQueryResultCachedVideo, InlineQueryResultCachedVoice, InlineQueryResultArticle,
/// InlineQueryResultAudio, InlineQueryResultContact, InlineQueryResultGame, InlineQueryResultDocument,
/// InlineQueryResultGif, InlineQueryResultLocation, InlineQueryResultMpeg4Gif, InlineQueryResultPhoto,
/// InlineQueryResultVenue, InlineQueryResultVideo, InlineQueryResultVoice, told apart by `type`; or what this
/// version of the Bot API does not know, as JSON.
/// Only sent.
/// Held by AnswerGuestQuery::result, AnswerWebAppQuery::result, SavePreparedInlineMessage::result,
/// AnswerInlineQuery::results.
/// @see https://core.telegram.org/bots/api#inlinequeryresult
struct BOTCORE_EXPORT InlineQueryResult {
  InlineQueryResult();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InlineQueryResult(InlineQueryResultCachedAudio held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultCachedDocument held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultCachedGif held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultCachedMpeg4Gif held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultCachedPhoto held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultCachedSticker held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultCachedVideo held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultCachedVoice held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultArticle held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultAudio held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultContact held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultGame held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultDocument held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultGif held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultLocation held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultMpeg4Gif held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultPhoto held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultVenue held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultVideo held);  // NOLINT(google-explicit-constructor)
  InlineQueryResult(InlineQueryResultVoice held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InlineQueryResult(const InlineQueryResult& other);
  InlineQueryResult(InlineQueryResult&& other) noexcept;
  InlineQueryResult& operator=(const InlineQueryResult& other);
  InlineQueryResult& operator=(InlineQueryResult&& other) noexcept;
  ~InlineQueryResult();
  bool operator==(const InlineQueryResult& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InlineQueryResultCachedAudio>, boxed<InlineQueryResultCachedDocument>,
               boxed<InlineQueryResultCachedGif>, boxed<InlineQueryResultCachedMpeg4Gif>,
               boxed<InlineQueryResultCachedPhoto>, boxed<InlineQueryResultCachedSticker>,
               boxed<InlineQueryResultCachedVideo>, boxed<InlineQueryResultCachedVoice>,
               boxed<InlineQueryResultArticle>, boxed<InlineQueryResultAudio>,
               boxed<InlineQueryResultContact>, boxed<InlineQueryResultGame>,
               boxed<InlineQueryResultDocument>, boxed<InlineQueryResultGif>,
               boxed<InlineQueryResultLocation>, boxed<InlineQueryResultMpeg4Gif>,
               boxed<InlineQueryResultPhoto>, boxed<InlineQueryResultVenue>, boxed<InlineQueryResultVideo>,
               boxed<InlineQueryResultVoice>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResult& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResult& value);
  /// @endcond
};

/// Telegram's InlineQueryResultArticle.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "article".
/// @see https://core.telegram.org/bots/api#inlinequeryresultarticle
struct BOTCORE_EXPORT InlineQueryResultArticle {
  InlineQueryResultArticle();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultArticle(std::string id, std::string title, InputMessageContent input_message_content);
  /// @cond
  InlineQueryResultArticle(const InlineQueryResultArticle& other);
  InlineQueryResultArticle(InlineQueryResultArticle&& other) noexcept;
  InlineQueryResultArticle& operator=(const InlineQueryResultArticle& other);
  InlineQueryResultArticle& operator=(InlineQueryResultArticle&& other) noexcept;
  ~InlineQueryResultArticle();
  bool operator==(const InlineQueryResultArticle& other) const;
  /// @endcond

  std::string id;  ///< Required.
  std::string title;  ///< The title (required).
  boxed<InputMessageContent> input_message_content;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  std::optional<std::string> url;  ///< The address (optional).
  std::optional<std::string> description;  ///< The description (optional).
  std::optional<std::string> thumbnail_url;  ///< The address of the small picture (optional).
  std::optional<std::int64_t> thumbnail_width;  ///< Width of the small picture, in pixels (optional).
  std::optional<std::int64_t> thumbnail_height;  ///< Height of the small picture, in pixels (optional).

  InlineQueryResultArticle& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  InlineQueryResultArticle& with_url(std::string value) &;  ///< Sets #url.
  InlineQueryResultArticle& with_description(std::string value) &;  ///< Sets #description.
  InlineQueryResultArticle& with_thumbnail_url(std::string value) &;  ///< Sets #thumbnail_url.
  InlineQueryResultArticle& with_thumbnail_width(std::int64_t value) &;  ///< Sets #thumbnail_width.
  InlineQueryResultArticle& with_thumbnail_height(std::int64_t value) &;  ///< Sets #thumbnail_height.
  /// @cond
  InlineQueryResultArticle&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultArticle&& with_url(std::string value) &&;
  InlineQueryResultArticle&& with_description(std::string value) &&;
  InlineQueryResultArticle&& with_thumbnail_url(std::string value) &&;
  InlineQueryResultArticle&& with_thumbnail_width(std::int64_t value) &&;
  InlineQueryResultArticle&& with_thumbnail_height(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultArticle& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultArticle& value);
  /// @endcond
};

/// Telegram's InlineQueryResultPhoto.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "photo".
/// @see https://core.telegram.org/bots/api#inlinequeryresultphoto
struct BOTCORE_EXPORT InlineQueryResultPhoto {
  InlineQueryResultPhoto();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultPhoto(std::string id, std::string photo_url, std::string thumbnail_url);
  /// @cond
  InlineQueryResultPhoto(const InlineQueryResultPhoto& other);
  InlineQueryResultPhoto(InlineQueryResultPhoto&& other) noexcept;
  InlineQueryResultPhoto& operator=(const InlineQueryResultPhoto& other);
  InlineQueryResultPhoto& operator=(InlineQueryResultPhoto&& other) noexcept;
  ~InlineQueryResultPhoto();
  bool operator==(const InlineQueryResultPhoto& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string photo_url;  ///< Required.
  std::string thumbnail_url;  ///< The address of the small picture (required).
  std::optional<std::int64_t> photo_width;  ///< Optional.
  std::optional<std::int64_t> photo_height;  ///< Optional.
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

  InlineQueryResultPhoto& with_photo_width(std::int64_t value) &;  ///< Sets #photo_width.
  InlineQueryResultPhoto& with_photo_height(std::int64_t value) &;  ///< Sets #photo_height.
  InlineQueryResultPhoto& with_title(std::string value) &;  ///< Sets #title.
  InlineQueryResultPhoto& with_description(std::string value) &;  ///< Sets #description.
  InlineQueryResultPhoto& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultPhoto& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultPhoto& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultPhoto& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  /// Sets #show_caption_above_media.
  InlineQueryResultPhoto& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultPhoto& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultPhoto& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultPhoto&& with_photo_width(std::int64_t value) &&;
  InlineQueryResultPhoto&& with_photo_height(std::int64_t value) &&;
  InlineQueryResultPhoto&& with_title(std::string value) &&;
  InlineQueryResultPhoto&& with_description(std::string value) &&;
  InlineQueryResultPhoto&& with_caption(std::string value) &&;
  InlineQueryResultPhoto&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultPhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultPhoto&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultPhoto&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultPhoto&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultPhoto&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultPhoto& value);
  /// @endcond
};

/// Telegram's InlineQueryResultGif.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "gif".
/// @see https://core.telegram.org/bots/api#inlinequeryresultgif
struct BOTCORE_EXPORT InlineQueryResultGif {
  InlineQueryResultGif();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultGif(std::string id, std::string gif_url, std::string thumbnail_url);
  /// @cond
  InlineQueryResultGif(const InlineQueryResultGif& other);
  InlineQueryResultGif(InlineQueryResultGif&& other) noexcept;
  InlineQueryResultGif& operator=(const InlineQueryResultGif& other);
  InlineQueryResultGif& operator=(InlineQueryResultGif&& other) noexcept;
  ~InlineQueryResultGif();
  bool operator==(const InlineQueryResultGif& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string gif_url;  ///< Required.
  std::optional<std::int64_t> gif_width;  ///< Optional.
  std::optional<std::int64_t> gif_height;  ///< Optional.
  std::optional<std::int64_t> gif_duration;  ///< Optional.
  std::string thumbnail_url;  ///< The address of the small picture (required).
  std::optional<ThumbnailMimeType> thumbnail_mime_type;  ///< Optional; default image/jpeg.
  std::optional<std::string> title;  ///< The title (optional).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultGif& with_gif_width(std::int64_t value) &;  ///< Sets #gif_width.
  InlineQueryResultGif& with_gif_height(std::int64_t value) &;  ///< Sets #gif_height.
  InlineQueryResultGif& with_gif_duration(std::int64_t value) &;  ///< Sets #gif_duration.
  InlineQueryResultGif& with_thumbnail_mime_type(ThumbnailMimeType value) &;  ///< Sets #thumbnail_mime_type.
  InlineQueryResultGif& with_title(std::string value) &;  ///< Sets #title.
  InlineQueryResultGif& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultGif& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultGif& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultGif& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  /// Sets #show_caption_above_media.
  InlineQueryResultGif& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultGif& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultGif& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultGif&& with_gif_width(std::int64_t value) &&;
  InlineQueryResultGif&& with_gif_height(std::int64_t value) &&;
  InlineQueryResultGif&& with_gif_duration(std::int64_t value) &&;
  InlineQueryResultGif&& with_thumbnail_mime_type(ThumbnailMimeType value) &&;
  InlineQueryResultGif&& with_title(std::string value) &&;
  InlineQueryResultGif&& with_caption(std::string value) &&;
  InlineQueryResultGif&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultGif&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultGif&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultGif&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultGif&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultGif&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultGif& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultGif& value);
  /// @endcond
};

/// Telegram's InlineQueryResultMpeg4Gif.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "mpeg4_gif".
/// @see https://core.telegram.org/bots/api#inlinequeryresultmpeg4gif
struct BOTCORE_EXPORT InlineQueryResultMpeg4Gif {
  InlineQueryResultMpeg4Gif();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultMpeg4Gif(std::string id, std::string mpeg4_url, std::string thumbnail_url);
  /// @cond
  InlineQueryResultMpeg4Gif(const InlineQueryResultMpeg4Gif& other);
  InlineQueryResultMpeg4Gif(InlineQueryResultMpeg4Gif&& other) noexcept;
  InlineQueryResultMpeg4Gif& operator=(const InlineQueryResultMpeg4Gif& other);
  InlineQueryResultMpeg4Gif& operator=(InlineQueryResultMpeg4Gif&& other) noexcept;
  ~InlineQueryResultMpeg4Gif();
  bool operator==(const InlineQueryResultMpeg4Gif& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string mpeg4_url;  ///< Required.
  std::optional<std::int64_t> mpeg4_width;  ///< Optional.
  std::optional<std::int64_t> mpeg4_height;  ///< Optional.
  std::optional<std::int64_t> mpeg4_duration;  ///< Optional.
  std::string thumbnail_url;  ///< The address of the small picture (required).
  std::optional<ThumbnailMimeType> thumbnail_mime_type;  ///< Optional; default image/jpeg.
  std::optional<std::string> title;  ///< The title (optional).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultMpeg4Gif& with_mpeg4_width(std::int64_t value) &;  ///< Sets #mpeg4_width.
  InlineQueryResultMpeg4Gif& with_mpeg4_height(std::int64_t value) &;  ///< Sets #mpeg4_height.
  InlineQueryResultMpeg4Gif& with_mpeg4_duration(std::int64_t value) &;  ///< Sets #mpeg4_duration.
  /// Sets #thumbnail_mime_type.
  InlineQueryResultMpeg4Gif& with_thumbnail_mime_type(ThumbnailMimeType value) &;
  InlineQueryResultMpeg4Gif& with_title(std::string value) &;  ///< Sets #title.
  InlineQueryResultMpeg4Gif& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultMpeg4Gif& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultMpeg4Gif& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultMpeg4Gif& add_caption_entities(MessageEntity element) &;
  /// Sets #show_caption_above_media.
  InlineQueryResultMpeg4Gif& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultMpeg4Gif& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultMpeg4Gif& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultMpeg4Gif&& with_mpeg4_width(std::int64_t value) &&;
  InlineQueryResultMpeg4Gif&& with_mpeg4_height(std::int64_t value) &&;
  InlineQueryResultMpeg4Gif&& with_mpeg4_duration(std::int64_t value) &&;
  InlineQueryResultMpeg4Gif&& with_thumbnail_mime_type(ThumbnailMimeType value) &&;
  InlineQueryResultMpeg4Gif&& with_title(std::string value) &&;
  InlineQueryResultMpeg4Gif&& with_caption(std::string value) &&;
  InlineQueryResultMpeg4Gif&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultMpeg4Gif&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultMpeg4Gif&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultMpeg4Gif&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultMpeg4Gif&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultMpeg4Gif&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultMpeg4Gif& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultMpeg4Gif& value);
  /// @endcond
};

/// Telegram's InlineQueryResultVideo.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "video".
/// @see https://core.telegram.org/bots/api#inlinequeryresultvideo
struct BOTCORE_EXPORT InlineQueryResultVideo {
  InlineQueryResultVideo();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultVideo(std::string id, std::string video_url, VideoMimeType mime_type,
                         std::string thumbnail_url, std::string title);
  /// @cond
  InlineQueryResultVideo(const InlineQueryResultVideo& other);
  InlineQueryResultVideo(InlineQueryResultVideo&& other) noexcept;
  InlineQueryResultVideo& operator=(const InlineQueryResultVideo& other);
  InlineQueryResultVideo& operator=(InlineQueryResultVideo&& other) noexcept;
  ~InlineQueryResultVideo();
  bool operator==(const InlineQueryResultVideo& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string video_url;  ///< Required.
  VideoMimeType mime_type;  ///< The MIME type, as its sender gave it (required).
  std::string thumbnail_url;  ///< The address of the small picture (required).
  std::string title;  ///< The title (required).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<std::int64_t> video_width;  ///< Optional.
  std::optional<std::int64_t> video_height;  ///< Optional.
  std::optional<std::int64_t> video_duration;  ///< Optional.
  std::optional<std::string> description;  ///< The description (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultVideo& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultVideo& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultVideo& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultVideo& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  /// Sets #show_caption_above_media.
  InlineQueryResultVideo& with_show_caption_above_media(bool value = true) &;
  InlineQueryResultVideo& with_video_width(std::int64_t value) &;  ///< Sets #video_width.
  InlineQueryResultVideo& with_video_height(std::int64_t value) &;  ///< Sets #video_height.
  InlineQueryResultVideo& with_video_duration(std::int64_t value) &;  ///< Sets #video_duration.
  InlineQueryResultVideo& with_description(std::string value) &;  ///< Sets #description.
  InlineQueryResultVideo& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultVideo& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultVideo&& with_caption(std::string value) &&;
  InlineQueryResultVideo&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultVideo&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultVideo&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultVideo&& with_show_caption_above_media(bool value = true) &&;
  InlineQueryResultVideo&& with_video_width(std::int64_t value) &&;
  InlineQueryResultVideo&& with_video_height(std::int64_t value) &&;
  InlineQueryResultVideo&& with_video_duration(std::int64_t value) &&;
  InlineQueryResultVideo&& with_description(std::string value) &&;
  InlineQueryResultVideo&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultVideo&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultVideo& value);
  /// @endcond
};

/// Telegram's InlineQueryResultAudio.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "audio".
/// @see https://core.telegram.org/bots/api#inlinequeryresultaudio
struct BOTCORE_EXPORT InlineQueryResultAudio {
  InlineQueryResultAudio();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultAudio(std::string id, std::string audio_url, std::string title);
  /// @cond
  InlineQueryResultAudio(const InlineQueryResultAudio& other);
  InlineQueryResultAudio(InlineQueryResultAudio&& other) noexcept;
  InlineQueryResultAudio& operator=(const InlineQueryResultAudio& other);
  InlineQueryResultAudio& operator=(InlineQueryResultAudio&& other) noexcept;
  ~InlineQueryResultAudio();
  bool operator==(const InlineQueryResultAudio& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string audio_url;  ///< Required.
  std::string title;  ///< The title (required).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<std::string> performer;  ///< Optional.
  std::optional<std::int64_t> audio_duration;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultAudio& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultAudio& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultAudio& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultAudio& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  InlineQueryResultAudio& with_performer(std::string value) &;  ///< Sets #performer.
  InlineQueryResultAudio& with_audio_duration(std::int64_t value) &;  ///< Sets #audio_duration.
  InlineQueryResultAudio& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultAudio& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultAudio&& with_caption(std::string value) &&;
  InlineQueryResultAudio&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultAudio&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultAudio&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultAudio&& with_performer(std::string value) &&;
  InlineQueryResultAudio&& with_audio_duration(std::int64_t value) &&;
  InlineQueryResultAudio&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultAudio&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultAudio& value);
  /// @endcond
};

/// Telegram's InlineQueryResultVoice.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "voice".
/// @see https://core.telegram.org/bots/api#inlinequeryresultvoice
struct BOTCORE_EXPORT InlineQueryResultVoice {
  InlineQueryResultVoice();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultVoice(std::string id, std::string voice_url, std::string title);
  /// @cond
  InlineQueryResultVoice(const InlineQueryResultVoice& other);
  InlineQueryResultVoice(InlineQueryResultVoice&& other) noexcept;
  InlineQueryResultVoice& operator=(const InlineQueryResultVoice& other);
  InlineQueryResultVoice& operator=(InlineQueryResultVoice&& other) noexcept;
  ~InlineQueryResultVoice();
  bool operator==(const InlineQueryResultVoice& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string voice_url;  ///< Required.
  std::string title;  ///< The title (required).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<std::int64_t> voice_duration;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.

  InlineQueryResultVoice& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultVoice& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultVoice& with_caption_entities(std::vector<MessageEntity> value) &;
  InlineQueryResultVoice& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  InlineQueryResultVoice& with_voice_duration(std::int64_t value) &;  ///< Sets #voice_duration.
  InlineQueryResultVoice& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultVoice& with_input_message_content(InputMessageContent value) &;
  /// @cond
  InlineQueryResultVoice&& with_caption(std::string value) &&;
  InlineQueryResultVoice&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultVoice&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultVoice&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultVoice&& with_voice_duration(std::int64_t value) &&;
  InlineQueryResultVoice&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultVoice&& with_input_message_content(InputMessageContent value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultVoice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultVoice& value);
  /// @endcond
};

/// Telegram's InlineQueryResultDocument.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "document".
/// @see https://core.telegram.org/bots/api#inlinequeryresultdocument
struct BOTCORE_EXPORT InlineQueryResultDocument {
  InlineQueryResultDocument();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultDocument(std::string id, std::string title, std::string document_url,
                            DocumentMimeType mime_type);
  /// @cond
  InlineQueryResultDocument(const InlineQueryResultDocument& other);
  InlineQueryResultDocument(InlineQueryResultDocument&& other) noexcept;
  InlineQueryResultDocument& operator=(const InlineQueryResultDocument& other);
  InlineQueryResultDocument& operator=(InlineQueryResultDocument&& other) noexcept;
  ~InlineQueryResultDocument();
  bool operator==(const InlineQueryResultDocument& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string title;  ///< The title (required).
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::string document_url;  ///< Required.
  DocumentMimeType mime_type;  ///< The MIME type, as its sender gave it (required).
  std::optional<std::string> description;  ///< The description (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.
  std::optional<std::string> thumbnail_url;  ///< The address of the small picture (optional).
  std::optional<std::int64_t> thumbnail_width;  ///< Width of the small picture, in pixels (optional).
  std::optional<std::int64_t> thumbnail_height;  ///< Height of the small picture, in pixels (optional).

  InlineQueryResultDocument& with_caption(std::string value) &;  ///< Sets #caption.
  InlineQueryResultDocument& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InlineQueryResultDocument& with_caption_entities(std::vector<MessageEntity> value) &;
  /// Appends to #caption_entities.
  InlineQueryResultDocument& add_caption_entities(MessageEntity element) &;
  InlineQueryResultDocument& with_description(std::string value) &;  ///< Sets #description.
  InlineQueryResultDocument& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultDocument& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultDocument& with_thumbnail_url(std::string value) &;  ///< Sets #thumbnail_url.
  InlineQueryResultDocument& with_thumbnail_width(std::int64_t value) &;  ///< Sets #thumbnail_width.
  InlineQueryResultDocument& with_thumbnail_height(std::int64_t value) &;  ///< Sets #thumbnail_height.
  /// @cond
  InlineQueryResultDocument&& with_caption(std::string value) &&;
  InlineQueryResultDocument&& with_parse_mode(ParseMode value) &&;
  InlineQueryResultDocument&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InlineQueryResultDocument&& add_caption_entities(MessageEntity element) &&;
  InlineQueryResultDocument&& with_description(std::string value) &&;
  InlineQueryResultDocument&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultDocument&& with_input_message_content(InputMessageContent value) &&;
  InlineQueryResultDocument&& with_thumbnail_url(std::string value) &&;
  InlineQueryResultDocument&& with_thumbnail_width(std::int64_t value) &&;
  InlineQueryResultDocument&& with_thumbnail_height(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultDocument& value);
  /// @endcond
};

/// Telegram's InlineQueryResultLocation.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "location".
/// @see https://core.telegram.org/bots/api#inlinequeryresultlocation
struct BOTCORE_EXPORT InlineQueryResultLocation {
  InlineQueryResultLocation();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultLocation(std::string id, double latitude, double longitude, std::string title);
  /// @cond
  InlineQueryResultLocation(const InlineQueryResultLocation& other);
  InlineQueryResultLocation(InlineQueryResultLocation&& other) noexcept;
  InlineQueryResultLocation& operator=(const InlineQueryResultLocation& other);
  InlineQueryResultLocation& operator=(InlineQueryResultLocation&& other) noexcept;
  ~InlineQueryResultLocation();
  bool operator==(const InlineQueryResultLocation& other) const;
  /// @endcond

  std::string id;  ///< Required.
  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::string title;  ///< The title (required).
  std::optional<double> horizontal_accuracy;  ///< Radius of uncertainty, in metres (optional).
  std::optional<std::int64_t> live_period;  ///< For how many seconds the location moves (optional).
  std::optional<std::int64_t> heading;  ///< Direction of moving, in degrees (optional).
  std::optional<std::int64_t> proximity_alert_radius;  ///< At which distance to alert, in metres (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.
  std::optional<std::string> thumbnail_url;  ///< The address of the small picture (optional).
  std::optional<std::int64_t> thumbnail_width;  ///< Width of the small picture, in pixels (optional).
  std::optional<std::int64_t> thumbnail_height;  ///< Height of the small picture, in pixels (optional).

  InlineQueryResultLocation& with_horizontal_accuracy(double value) &;  ///< Sets #horizontal_accuracy.
  InlineQueryResultLocation& with_live_period(std::int64_t value) &;  ///< Sets #live_period.
  InlineQueryResultLocation& with_heading(std::int64_t value) &;  ///< Sets #heading.
  /// Sets #proximity_alert_radius.
  InlineQueryResultLocation& with_proximity_alert_radius(std::int64_t value) &;
  InlineQueryResultLocation& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultLocation& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultLocation& with_thumbnail_url(std::string value) &;  ///< Sets #thumbnail_url.
  InlineQueryResultLocation& with_thumbnail_width(std::int64_t value) &;  ///< Sets #thumbnail_width.
  InlineQueryResultLocation& with_thumbnail_height(std::int64_t value) &;  ///< Sets #thumbnail_height.
  /// @cond
  InlineQueryResultLocation&& with_horizontal_accuracy(double value) &&;
  InlineQueryResultLocation&& with_live_period(std::int64_t value) &&;
  InlineQueryResultLocation&& with_heading(std::int64_t value) &&;
  InlineQueryResultLocation&& with_proximity_alert_radius(std::int64_t value) &&;
  InlineQueryResultLocation&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultLocation&& with_input_message_content(InputMessageContent value) &&;
  InlineQueryResultLocation&& with_thumbnail_url(std::string value) &&;
  InlineQueryResultLocation&& with_thumbnail_width(std::int64_t value) &&;
  InlineQueryResultLocation&& with_thumbnail_height(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultLocation& value);
  /// @endcond
};

/// Telegram's InlineQueryResultVenue.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "venue".
/// @see https://core.telegram.org/bots/api#inlinequeryresultvenue
struct BOTCORE_EXPORT InlineQueryResultVenue {
  InlineQueryResultVenue();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultVenue(std::string id, double latitude, double longitude, std::string title,
                         std::string address);
  /// @cond
  InlineQueryResultVenue(const InlineQueryResultVenue& other);
  InlineQueryResultVenue(InlineQueryResultVenue&& other) noexcept;
  InlineQueryResultVenue& operator=(const InlineQueryResultVenue& other);
  InlineQueryResultVenue& operator=(InlineQueryResultVenue&& other) noexcept;
  ~InlineQueryResultVenue();
  bool operator==(const InlineQueryResultVenue& other) const;
  /// @endcond

  std::string id;  ///< Required.
  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::string title;  ///< The title (required).
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.
  std::optional<std::string> thumbnail_url;  ///< The address of the small picture (optional).
  std::optional<std::int64_t> thumbnail_width;  ///< Width of the small picture, in pixels (optional).
  std::optional<std::int64_t> thumbnail_height;  ///< Height of the small picture, in pixels (optional).

  InlineQueryResultVenue& with_foursquare_id(std::string value) &;  ///< Sets #foursquare_id.
  InlineQueryResultVenue& with_foursquare_type(std::string value) &;  ///< Sets #foursquare_type.
  InlineQueryResultVenue& with_google_place_id(std::string value) &;  ///< Sets #google_place_id.
  InlineQueryResultVenue& with_google_place_type(std::string value) &;  ///< Sets #google_place_type.
  InlineQueryResultVenue& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultVenue& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultVenue& with_thumbnail_url(std::string value) &;  ///< Sets #thumbnail_url.
  InlineQueryResultVenue& with_thumbnail_width(std::int64_t value) &;  ///< Sets #thumbnail_width.
  InlineQueryResultVenue& with_thumbnail_height(std::int64_t value) &;  ///< Sets #thumbnail_height.
  /// @cond
  InlineQueryResultVenue&& with_foursquare_id(std::string value) &&;
  InlineQueryResultVenue&& with_foursquare_type(std::string value) &&;
  InlineQueryResultVenue&& with_google_place_id(std::string value) &&;
  InlineQueryResultVenue&& with_google_place_type(std::string value) &&;
  InlineQueryResultVenue&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultVenue&& with_input_message_content(InputMessageContent value) &&;
  InlineQueryResultVenue&& with_thumbnail_url(std::string value) &&;
  InlineQueryResultVenue&& with_thumbnail_width(std::int64_t value) &&;
  InlineQueryResultVenue&& with_thumbnail_height(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultVenue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultVenue& value);
  /// @endcond
};

/// Telegram's InlineQueryResultContact.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "contact".
/// @see https://core.telegram.org/bots/api#inlinequeryresultcontact
struct BOTCORE_EXPORT InlineQueryResultContact {
  InlineQueryResultContact();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultContact(std::string id, std::string phone_number, std::string first_name);
  /// @cond
  InlineQueryResultContact(const InlineQueryResultContact& other);
  InlineQueryResultContact(InlineQueryResultContact&& other) noexcept;
  InlineQueryResultContact& operator=(const InlineQueryResultContact& other);
  InlineQueryResultContact& operator=(InlineQueryResultContact&& other) noexcept;
  ~InlineQueryResultContact();
  bool operator==(const InlineQueryResultContact& other) const;
  /// @endcond

  std::string id;  ///< Required.
  std::string phone_number;  ///< Telephone number (required).
  std::string first_name;  ///< First name (required).
  std::optional<std::string> last_name;  ///< Last name (optional).
  std::optional<std::string> vcard;  ///< Optional; 0–2048 bytes.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).
  boxed<InputMessageContent> input_message_content;  ///< Optional.
  std::optional<std::string> thumbnail_url;  ///< The address of the small picture (optional).
  std::optional<std::int64_t> thumbnail_width;  ///< Width of the small picture, in pixels (optional).
  std::optional<std::int64_t> thumbnail_height;  ///< Height of the small picture, in pixels (optional).

  InlineQueryResultContact& with_last_name(std::string value) &;  ///< Sets #last_name.
  InlineQueryResultContact& with_vcard(std::string value) &;  ///< Sets #vcard.
  InlineQueryResultContact& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// Sets #input_message_content.
  InlineQueryResultContact& with_input_message_content(InputMessageContent value) &;
  InlineQueryResultContact& with_thumbnail_url(std::string value) &;  ///< Sets #thumbnail_url.
  InlineQueryResultContact& with_thumbnail_width(std::int64_t value) &;  ///< Sets #thumbnail_width.
  InlineQueryResultContact& with_thumbnail_height(std::int64_t value) &;  ///< Sets #thumbnail_height.
  /// @cond
  InlineQueryResultContact&& with_last_name(std::string value) &&;
  InlineQueryResultContact&& with_vcard(std::string value) &&;
  InlineQueryResultContact&& with_reply_markup(InlineKeyboardMarkup value) &&;
  InlineQueryResultContact&& with_input_message_content(InputMessageContent value) &&;
  InlineQueryResultContact&& with_thumbnail_url(std::string value) &&;
  InlineQueryResultContact&& with_thumbnail_width(std::int64_t value) &&;
  InlineQueryResultContact&& with_thumbnail_height(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultContact& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultContact& value);
  /// @endcond
};

/// Telegram's InlineQueryResultGame.
///
/// Only sent.
/// An alternative of InlineQueryResult: `type` is "game".
/// @see https://core.telegram.org/bots/api#inlinequeryresultgame
struct BOTCORE_EXPORT InlineQueryResultGame {
  InlineQueryResultGame();  ///< With nothing set.
  /// With what it needs.
  InlineQueryResultGame(std::string id, std::string game_short_name);
  /// @cond
  InlineQueryResultGame(const InlineQueryResultGame& other);
  InlineQueryResultGame(InlineQueryResultGame&& other) noexcept;
  InlineQueryResultGame& operator=(const InlineQueryResultGame& other);
  InlineQueryResultGame& operator=(InlineQueryResultGame&& other) noexcept;
  ~InlineQueryResultGame();
  bool operator==(const InlineQueryResultGame& other) const;
  /// @endcond

  std::string id;  ///< Required; 1–64 bytes.
  std::string game_short_name;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  InlineQueryResultGame& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  InlineQueryResultGame&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultGame& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultGame& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
