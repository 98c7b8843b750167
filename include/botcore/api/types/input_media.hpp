// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: input media.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A medium to send in place of another one, or in an album.
///
/// One of InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaPhoto,
/// InputMediaVideo, told apart by `type`; or what this version of the Bot API does not know, as JSON.
/// Only sent.
/// Held by EditMessageMedia::media, EditEphemeralMessageMedia::media.
/// @see https://core.telegram.org/bots/api#inputmedia
struct BOTCORE_EXPORT InputMedia {
  InputMedia();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InputMedia(InputMediaAnimation held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaAudio held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaDocument held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaPhoto held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaVideo held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InputMedia(const InputMedia& other);
  InputMedia(InputMedia&& other) noexcept;
  InputMedia& operator=(const InputMedia& other);
  InputMedia& operator=(InputMedia&& other) noexcept;
  ~InputMedia();
  bool operator==(const InputMedia& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputMediaAnimation>, boxed<InputMediaAudio>, boxed<InputMediaDocument>,
               boxed<InputMediaLivePhoto>, boxed<InputMediaPhoto>, boxed<InputMediaVideo>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMedia& value);
  /// @endcond
};

/// Telegram's InputMediaAnimation.
///
/// Only sent.
/// An alternative of InputPollMedia: `type` is "animation".
/// An alternative of InputPollOptionMedia: `type` is "animation".
/// An alternative of InputMedia: `type` is "animation".
/// An alternative of RichMessageMedia: `type` is "animation".
/// Held by InputRichBlockAnimation::animation.
/// @see https://core.telegram.org/bots/api#inputmediaanimation
struct BOTCORE_EXPORT InputMediaAnimation {
  InputMediaAnimation();  ///< With nothing set.
  /// With what it needs.
  explicit InputMediaAnimation(InputFile media);
  /// @cond
  InputMediaAnimation(const InputMediaAnimation& other);
  InputMediaAnimation(InputMediaAnimation&& other) noexcept;
  InputMediaAnimation& operator=(const InputMediaAnimation& other);
  InputMediaAnimation& operator=(InputMediaAnimation&& other) noexcept;
  ~InputMediaAnimation();
  bool operator==(const InputMediaAnimation& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<std::int64_t> width;  ///< Width in pixels (optional).
  std::optional<std::int64_t> height;  ///< Height in pixels (optional).
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).

  InputMediaAnimation& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  InputMediaAnimation& with_caption(std::string value) &;  ///< Sets #caption.
  InputMediaAnimation& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InputMediaAnimation& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaAnimation& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  /// Sets #show_caption_above_media.
  InputMediaAnimation& with_show_caption_above_media(bool value = true) &;
  InputMediaAnimation& with_width(std::int64_t value) &;  ///< Sets #width.
  InputMediaAnimation& with_height(std::int64_t value) &;  ///< Sets #height.
  InputMediaAnimation& with_duration(std::int64_t value) &;  ///< Sets #duration.
  InputMediaAnimation& with_has_spoiler(bool value = true) &;  ///< Sets #has_spoiler.
  /// @cond
  InputMediaAnimation&& with_thumbnail(InputFile value) &&;
  InputMediaAnimation&& with_caption(std::string value) &&;
  InputMediaAnimation&& with_parse_mode(ParseMode value) &&;
  InputMediaAnimation&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaAnimation&& add_caption_entities(MessageEntity element) &&;
  InputMediaAnimation&& with_show_caption_above_media(bool value = true) &&;
  InputMediaAnimation&& with_width(std::int64_t value) &&;
  InputMediaAnimation&& with_height(std::int64_t value) &&;
  InputMediaAnimation&& with_duration(std::int64_t value) &&;
  InputMediaAnimation&& with_has_spoiler(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaAnimation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaAnimation& value);
  /// @endcond
};

/// Telegram's InputMediaAudio.
///
/// Only sent.
/// An alternative of InputPollMedia: `type` is "audio".
/// An alternative of InputMedia: `type` is "audio".
/// An alternative of RichMessageMedia: `type` is "audio".
/// An alternative of MediaGroupItem: `type` is "audio".
/// Held by InputRichBlockAudio::audio.
/// @see https://core.telegram.org/bots/api#inputmediaaudio
struct BOTCORE_EXPORT InputMediaAudio {
  InputMediaAudio();  ///< With nothing set.
  /// With what it needs.
  explicit InputMediaAudio(InputFile media);
  /// @cond
  InputMediaAudio(const InputMediaAudio& other);
  InputMediaAudio(InputMediaAudio&& other) noexcept;
  InputMediaAudio& operator=(const InputMediaAudio& other);
  InputMediaAudio& operator=(InputMediaAudio&& other) noexcept;
  ~InputMediaAudio();
  bool operator==(const InputMediaAudio& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<std::string> performer;  ///< Optional.
  std::optional<std::string> title;  ///< The title (optional).

  InputMediaAudio& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  InputMediaAudio& with_caption(std::string value) &;  ///< Sets #caption.
  InputMediaAudio& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  InputMediaAudio& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  InputMediaAudio& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  InputMediaAudio& with_duration(std::int64_t value) &;  ///< Sets #duration.
  InputMediaAudio& with_performer(std::string value) &;  ///< Sets #performer.
  InputMediaAudio& with_title(std::string value) &;  ///< Sets #title.
  /// @cond
  InputMediaAudio&& with_thumbnail(InputFile value) &&;
  InputMediaAudio&& with_caption(std::string value) &&;
  InputMediaAudio&& with_parse_mode(ParseMode value) &&;
  InputMediaAudio&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaAudio&& add_caption_entities(MessageEntity element) &&;
  InputMediaAudio&& with_duration(std::int64_t value) &&;
  InputMediaAudio&& with_performer(std::string value) &&;
  InputMediaAudio&& with_title(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaAudio& value);
  /// @endcond
};

/// Telegram's InputMediaDocument.
///
/// Only sent.
/// An alternative of InputPollMedia: `type` is "document".
/// An alternative of InputMedia: `type` is "document".
/// An alternative of RichMessageMedia: `type` is "document".
/// An alternative of MediaGroupItem: `type` is "document".
/// Held by InputRichBlockDocument::document.
/// @see https://core.telegram.org/bots/api#inputmediadocument
struct BOTCORE_EXPORT InputMediaDocument {
  InputMediaDocument();  ///< With nothing set.
  /// With what it needs.
  explicit InputMediaDocument(InputFile media);
  /// @cond
  InputMediaDocument(const InputMediaDocument& other);
  InputMediaDocument(InputMediaDocument&& other) noexcept;
  InputMediaDocument& operator=(const InputMediaDocument& other);
  InputMediaDocument& operator=(InputMediaDocument&& other) noexcept;
  ~InputMediaDocument();
  bool operator==(const InputMediaDocument& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  /// Whether the server leaves the kind of the file alone (optional).
  std::optional<bool> disable_content_type_detection;

  InputMediaDocument& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  InputMediaDocument& with_caption(std::string value) &;  ///< Sets #caption.
  InputMediaDocument& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  InputMediaDocument& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  InputMediaDocument& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  /// Sets #disable_content_type_detection.
  InputMediaDocument& with_disable_content_type_detection(bool value = true) &;
  /// @cond
  InputMediaDocument&& with_thumbnail(InputFile value) &&;
  InputMediaDocument&& with_caption(std::string value) &&;
  InputMediaDocument&& with_parse_mode(ParseMode value) &&;
  InputMediaDocument&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaDocument&& add_caption_entities(MessageEntity element) &&;
  InputMediaDocument&& with_disable_content_type_detection(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaDocument& value);
  /// @endcond
};

/// Telegram's InputMediaLink.
///
/// Only sent.
/// An alternative of InputPollOptionMedia: `type` is "link".
/// @see https://core.telegram.org/bots/api#inputmedialink
struct BOTCORE_EXPORT InputMediaLink {
  InputMediaLink();  ///< With nothing set.
  /// With what it needs.
  explicit InputMediaLink(std::string url);
  /// @cond
  InputMediaLink(const InputMediaLink& other);
  InputMediaLink(InputMediaLink&& other) noexcept;
  InputMediaLink& operator=(const InputMediaLink& other);
  InputMediaLink& operator=(InputMediaLink&& other) noexcept;
  ~InputMediaLink();
  bool operator==(const InputMediaLink& other) const;
  /// @endcond

  std::string url;  ///< The address (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaLink& value);
  /// @endcond
};

/// Telegram's InputMediaLivePhoto.
///
/// Only sent.
/// An alternative of InputPollMedia: `type` is "live_photo".
/// An alternative of InputPollOptionMedia: `type` is "live_photo".
/// An alternative of InputMedia: `type` is "live_photo".
/// An alternative of MediaGroupItem: `type` is "live_photo".
/// @see https://core.telegram.org/bots/api#inputmedialivephoto
struct BOTCORE_EXPORT InputMediaLivePhoto {
  InputMediaLivePhoto();  ///< With nothing set.
  /// With what it needs.
  InputMediaLivePhoto(InputFile media, InputFile photo);
  /// @cond
  InputMediaLivePhoto(const InputMediaLivePhoto& other);
  InputMediaLivePhoto(InputMediaLivePhoto&& other) noexcept;
  InputMediaLivePhoto& operator=(const InputMediaLivePhoto& other);
  InputMediaLivePhoto& operator=(InputMediaLivePhoto&& other) noexcept;
  ~InputMediaLivePhoto();
  bool operator==(const InputMediaLivePhoto& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  InputFile photo;  ///< Required; may be an upload.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).

  InputMediaLivePhoto& with_caption(std::string value) &;  ///< Sets #caption.
  InputMediaLivePhoto& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InputMediaLivePhoto& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaLivePhoto& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  /// Sets #show_caption_above_media.
  InputMediaLivePhoto& with_show_caption_above_media(bool value = true) &;
  InputMediaLivePhoto& with_has_spoiler(bool value = true) &;  ///< Sets #has_spoiler.
  /// @cond
  InputMediaLivePhoto&& with_caption(std::string value) &&;
  InputMediaLivePhoto&& with_parse_mode(ParseMode value) &&;
  InputMediaLivePhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaLivePhoto&& add_caption_entities(MessageEntity element) &&;
  InputMediaLivePhoto&& with_show_caption_above_media(bool value = true) &&;
  InputMediaLivePhoto&& with_has_spoiler(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaLivePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaLivePhoto& value);
  /// @endcond
};

/// Telegram's InputMediaLocation.
///
/// Only sent.
/// An alternative of InputPollMedia: `type` is "location".
/// An alternative of InputPollOptionMedia: `type` is "location".
/// @see https://core.telegram.org/bots/api#inputmedialocation
struct BOTCORE_EXPORT InputMediaLocation {
  InputMediaLocation();  ///< With nothing set.
  /// With what it needs.
  InputMediaLocation(double latitude, double longitude);
  /// @cond
  InputMediaLocation(const InputMediaLocation& other);
  InputMediaLocation(InputMediaLocation&& other) noexcept;
  InputMediaLocation& operator=(const InputMediaLocation& other);
  InputMediaLocation& operator=(InputMediaLocation&& other) noexcept;
  ~InputMediaLocation();
  bool operator==(const InputMediaLocation& other) const;
  /// @endcond

  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::optional<double> horizontal_accuracy;  ///< Radius of uncertainty, in metres (optional).

  InputMediaLocation& with_horizontal_accuracy(double value) &;  ///< Sets #horizontal_accuracy.
  /// @cond
  InputMediaLocation&& with_horizontal_accuracy(double value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaLocation& value);
  /// @endcond
};

/// Telegram's InputMediaPhoto.
///
/// Only sent.
/// An alternative of InputPollMedia: `type` is "photo".
/// An alternative of InputPollOptionMedia: `type` is "photo".
/// An alternative of InputMedia: `type` is "photo".
/// An alternative of RichMessageMedia: `type` is "photo".
/// An alternative of MediaGroupItem: `type` is "photo".
/// Held by InputRichBlockPhoto::photo.
/// @see https://core.telegram.org/bots/api#inputmediaphoto
struct BOTCORE_EXPORT InputMediaPhoto {
  InputMediaPhoto();  ///< With nothing set.
  /// With what it needs.
  explicit InputMediaPhoto(InputFile media);
  /// @cond
  InputMediaPhoto(const InputMediaPhoto& other);
  InputMediaPhoto(InputMediaPhoto&& other) noexcept;
  InputMediaPhoto& operator=(const InputMediaPhoto& other);
  InputMediaPhoto& operator=(InputMediaPhoto&& other) noexcept;
  ~InputMediaPhoto();
  bool operator==(const InputMediaPhoto& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).

  InputMediaPhoto& with_caption(std::string value) &;  ///< Sets #caption.
  InputMediaPhoto& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  InputMediaPhoto& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  InputMediaPhoto& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  InputMediaPhoto& with_show_caption_above_media(bool value = true) &;  ///< Sets #show_caption_above_media.
  InputMediaPhoto& with_has_spoiler(bool value = true) &;  ///< Sets #has_spoiler.
  /// @cond
  InputMediaPhoto&& with_caption(std::string value) &&;
  InputMediaPhoto&& with_parse_mode(ParseMode value) &&;
  InputMediaPhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaPhoto&& add_caption_entities(MessageEntity element) &&;
  InputMediaPhoto&& with_show_caption_above_media(bool value = true) &&;
  InputMediaPhoto&& with_has_spoiler(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaPhoto& value);
  /// @endcond
};

/// Telegram's InputMediaSticker.
///
/// Only sent.
/// An alternative of InputPollOptionMedia: `type` is "sticker".
/// @see https://core.telegram.org/bots/api#inputmediasticker
struct BOTCORE_EXPORT InputMediaSticker {
  InputMediaSticker();  ///< With nothing set.
  /// With what it needs.
  explicit InputMediaSticker(InputFile media);
  /// @cond
  InputMediaSticker(const InputMediaSticker& other);
  InputMediaSticker(InputMediaSticker&& other) noexcept;
  InputMediaSticker& operator=(const InputMediaSticker& other);
  InputMediaSticker& operator=(InputMediaSticker&& other) noexcept;
  ~InputMediaSticker();
  bool operator==(const InputMediaSticker& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  std::optional<std::string> emoji;  ///< The emoji (optional).

  InputMediaSticker& with_emoji(std::string value) &;  ///< Sets #emoji.
  /// @cond
  InputMediaSticker&& with_emoji(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaSticker& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaSticker& value);
  /// @endcond
};

/// Telegram's InputMediaVenue.
///
/// Only sent.
/// An alternative of InputPollMedia: `type` is "venue".
/// An alternative of InputPollOptionMedia: `type` is "venue".
/// @see https://core.telegram.org/bots/api#inputmediavenue
struct BOTCORE_EXPORT InputMediaVenue {
  InputMediaVenue();  ///< With nothing set.
  /// With what it needs.
  InputMediaVenue(double latitude, double longitude, std::string title, std::string address);
  /// @cond
  InputMediaVenue(const InputMediaVenue& other);
  InputMediaVenue(InputMediaVenue&& other) noexcept;
  InputMediaVenue& operator=(const InputMediaVenue& other);
  InputMediaVenue& operator=(InputMediaVenue&& other) noexcept;
  ~InputMediaVenue();
  bool operator==(const InputMediaVenue& other) const;
  /// @endcond

  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::string title;  ///< The title (required).
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.

  InputMediaVenue& with_foursquare_id(std::string value) &;  ///< Sets #foursquare_id.
  InputMediaVenue& with_foursquare_type(std::string value) &;  ///< Sets #foursquare_type.
  InputMediaVenue& with_google_place_id(std::string value) &;  ///< Sets #google_place_id.
  InputMediaVenue& with_google_place_type(std::string value) &;  ///< Sets #google_place_type.
  /// @cond
  InputMediaVenue&& with_foursquare_id(std::string value) &&;
  InputMediaVenue&& with_foursquare_type(std::string value) &&;
  InputMediaVenue&& with_google_place_id(std::string value) &&;
  InputMediaVenue&& with_google_place_type(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaVenue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaVenue& value);
  /// @endcond
};

/// Telegram's InputMediaVideo.
///
/// Only sent.
/// An alternative of InputPollMedia: `type` is "video".
/// An alternative of InputPollOptionMedia: `type` is "video".
/// An alternative of InputMedia: `type` is "video".
/// An alternative of RichMessageMedia: `type` is "video".
/// An alternative of MediaGroupItem: `type` is "video".
/// Held by InputRichBlockVideo::video.
/// @see https://core.telegram.org/bots/api#inputmediavideo
struct BOTCORE_EXPORT InputMediaVideo {
  InputMediaVideo();  ///< With nothing set.
  /// With what it needs.
  explicit InputMediaVideo(InputFile media);
  /// @cond
  InputMediaVideo(const InputMediaVideo& other);
  InputMediaVideo(InputMediaVideo&& other) noexcept;
  InputMediaVideo& operator=(const InputMediaVideo& other);
  InputMediaVideo& operator=(InputMediaVideo&& other) noexcept;
  ~InputMediaVideo();
  bool operator==(const InputMediaVideo& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
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
  std::optional<std::int64_t> width;  ///< Width in pixels (optional).
  std::optional<std::int64_t> height;  ///< Height in pixels (optional).
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<bool> supports_streaming;  ///< Whether the video can be watched while it loads (optional).
  std::optional<bool> has_spoiler;  ///< Whether the medium is hidden until it is tapped (optional).

  InputMediaVideo& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  InputMediaVideo& with_cover(InputFile value) &;  ///< Sets #cover.
  InputMediaVideo& with_start_timestamp(std::int64_t value) &;  ///< Sets #start_timestamp.
  InputMediaVideo& with_caption(std::string value) &;  ///< Sets #caption.
  InputMediaVideo& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  InputMediaVideo& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  InputMediaVideo& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  InputMediaVideo& with_show_caption_above_media(bool value = true) &;  ///< Sets #show_caption_above_media.
  InputMediaVideo& with_width(std::int64_t value) &;  ///< Sets #width.
  InputMediaVideo& with_height(std::int64_t value) &;  ///< Sets #height.
  InputMediaVideo& with_duration(std::int64_t value) &;  ///< Sets #duration.
  InputMediaVideo& with_supports_streaming(bool value = true) &;  ///< Sets #supports_streaming.
  InputMediaVideo& with_has_spoiler(bool value = true) &;  ///< Sets #has_spoiler.
  /// @cond
  InputMediaVideo&& with_thumbnail(InputFile value) &&;
  InputMediaVideo&& with_cover(InputFile value) &&;
  InputMediaVideo&& with_start_timestamp(std::int64_t value) &&;
  InputMediaVideo&& with_caption(std::string value) &&;
  InputMediaVideo&& with_parse_mode(ParseMode value) &&;
  InputMediaVideo&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaVideo&& add_caption_entities(MessageEntity element) &&;
  InputMediaVideo&& with_show_caption_above_media(bool value = true) &&;
  InputMediaVideo&& with_width(std::int64_t value) &&;
  InputMediaVideo&& with_height(std::int64_t value) &&;
  InputMediaVideo&& with_duration(std::int64_t value) &&;
  InputMediaVideo&& with_supports_streaming(bool value = true) &&;
  InputMediaVideo&& with_has_spoiler(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaVideo& value);
  /// @endcond
};

/// Telegram's InputMediaVoiceNote.
///
/// Only sent.
/// An alternative of RichMessageMedia: `type` is "voice_note".
/// Held by InputRichBlockVoiceNote::voice_note.
/// @see https://core.telegram.org/bots/api#inputmediavoicenote
struct BOTCORE_EXPORT InputMediaVoiceNote {
  InputMediaVoiceNote();  ///< With nothing set.
  /// With what it needs.
  explicit InputMediaVoiceNote(InputFile media);
  /// @cond
  InputMediaVoiceNote(const InputMediaVoiceNote& other);
  InputMediaVoiceNote(InputMediaVoiceNote&& other) noexcept;
  InputMediaVoiceNote& operator=(const InputMediaVoiceNote& other);
  InputMediaVoiceNote& operator=(InputMediaVoiceNote&& other) noexcept;
  ~InputMediaVoiceNote();
  bool operator==(const InputMediaVoiceNote& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).

  InputMediaVoiceNote& with_caption(std::string value) &;  ///< Sets #caption.
  InputMediaVoiceNote& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  /// Sets #caption_entities.
  InputMediaVoiceNote& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaVoiceNote& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  InputMediaVoiceNote& with_duration(std::int64_t value) &;  ///< Sets #duration.
  /// @cond
  InputMediaVoiceNote&& with_caption(std::string value) &&;
  InputMediaVoiceNote&& with_parse_mode(ParseMode value) &&;
  InputMediaVoiceNote&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaVoiceNote&& add_caption_entities(MessageEntity element) &&;
  InputMediaVoiceNote&& with_duration(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaVoiceNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaVoiceNote& value);
  /// @endcond
};

/// One of InputPaidMediaLivePhoto, InputPaidMediaPhoto, InputPaidMediaVideo, told apart by `type`; or what
/// this version of the Bot API does not know, as JSON.
///
/// Only sent.
/// Held by SendPaidMedia::media.
/// @see https://core.telegram.org/bots/api#inputpaidmedia
struct BOTCORE_EXPORT InputPaidMedia {
  InputPaidMedia();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InputPaidMedia(InputPaidMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  InputPaidMedia(InputPaidMediaPhoto held);  // NOLINT(google-explicit-constructor)
  InputPaidMedia(InputPaidMediaVideo held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InputPaidMedia(const InputPaidMedia& other);
  InputPaidMedia(InputPaidMedia&& other) noexcept;
  InputPaidMedia& operator=(const InputPaidMedia& other);
  InputPaidMedia& operator=(InputPaidMedia&& other) noexcept;
  ~InputPaidMedia();
  bool operator==(const InputPaidMedia& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputPaidMediaLivePhoto>, boxed<InputPaidMediaPhoto>,
               boxed<InputPaidMediaVideo>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPaidMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPaidMedia& value);
  /// @endcond
};

/// Telegram's InputPaidMediaLivePhoto.
///
/// Only sent.
/// An alternative of InputPaidMedia: `type` is "live_photo".
/// @see https://core.telegram.org/bots/api#inputpaidmedialivephoto
struct BOTCORE_EXPORT InputPaidMediaLivePhoto {
  InputPaidMediaLivePhoto();  ///< With nothing set.
  /// With what it needs.
  InputPaidMediaLivePhoto(InputFile media, InputFile photo);
  /// @cond
  InputPaidMediaLivePhoto(const InputPaidMediaLivePhoto& other);
  InputPaidMediaLivePhoto(InputPaidMediaLivePhoto&& other) noexcept;
  InputPaidMediaLivePhoto& operator=(const InputPaidMediaLivePhoto& other);
  InputPaidMediaLivePhoto& operator=(InputPaidMediaLivePhoto&& other) noexcept;
  ~InputPaidMediaLivePhoto();
  bool operator==(const InputPaidMediaLivePhoto& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  InputFile photo;  ///< Required; may be an upload.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPaidMediaLivePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPaidMediaLivePhoto& value);
  /// @endcond
};

/// Telegram's InputPaidMediaPhoto.
///
/// Only sent.
/// An alternative of InputPaidMedia: `type` is "photo".
/// @see https://core.telegram.org/bots/api#inputpaidmediaphoto
struct BOTCORE_EXPORT InputPaidMediaPhoto {
  InputPaidMediaPhoto();  ///< With nothing set.
  /// With what it needs.
  explicit InputPaidMediaPhoto(InputFile media);
  /// @cond
  InputPaidMediaPhoto(const InputPaidMediaPhoto& other);
  InputPaidMediaPhoto(InputPaidMediaPhoto&& other) noexcept;
  InputPaidMediaPhoto& operator=(const InputPaidMediaPhoto& other);
  InputPaidMediaPhoto& operator=(InputPaidMediaPhoto&& other) noexcept;
  ~InputPaidMediaPhoto();
  bool operator==(const InputPaidMediaPhoto& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPaidMediaPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPaidMediaPhoto& value);
  /// @endcond
};

/// Telegram's InputPaidMediaVideo.
///
/// Only sent.
/// An alternative of InputPaidMedia: `type` is "video".
/// @see https://core.telegram.org/bots/api#inputpaidmediavideo
struct BOTCORE_EXPORT InputPaidMediaVideo {
  InputPaidMediaVideo();  ///< With nothing set.
  /// With what it needs.
  explicit InputPaidMediaVideo(InputFile media);
  /// @cond
  InputPaidMediaVideo(const InputPaidMediaVideo& other);
  InputPaidMediaVideo(InputPaidMediaVideo&& other) noexcept;
  InputPaidMediaVideo& operator=(const InputPaidMediaVideo& other);
  InputPaidMediaVideo& operator=(InputPaidMediaVideo&& other) noexcept;
  ~InputPaidMediaVideo();
  bool operator==(const InputPaidMediaVideo& other) const;
  /// @endcond

  InputFile media;  ///< Required; may be an upload.
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  std::optional<InputFile> cover;  ///< Optional; may be an upload.
  std::optional<std::int64_t> start_timestamp;  ///< Optional.
  std::optional<std::int64_t> width;  ///< Width in pixels (optional).
  std::optional<std::int64_t> height;  ///< Height in pixels (optional).
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).
  std::optional<bool> supports_streaming;  ///< Whether the video can be watched while it loads (optional).

  InputPaidMediaVideo& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  InputPaidMediaVideo& with_cover(InputFile value) &;  ///< Sets #cover.
  InputPaidMediaVideo& with_start_timestamp(std::int64_t value) &;  ///< Sets #start_timestamp.
  InputPaidMediaVideo& with_width(std::int64_t value) &;  ///< Sets #width.
  InputPaidMediaVideo& with_height(std::int64_t value) &;  ///< Sets #height.
  InputPaidMediaVideo& with_duration(std::int64_t value) &;  ///< Sets #duration.
  InputPaidMediaVideo& with_supports_streaming(bool value = true) &;  ///< Sets #supports_streaming.
  /// @cond
  InputPaidMediaVideo&& with_thumbnail(InputFile value) &&;
  InputPaidMediaVideo&& with_cover(InputFile value) &&;
  InputPaidMediaVideo&& with_start_timestamp(std::int64_t value) &&;
  InputPaidMediaVideo&& with_width(std::int64_t value) &&;
  InputPaidMediaVideo&& with_height(std::int64_t value) &&;
  InputPaidMediaVideo&& with_duration(std::int64_t value) &&;
  InputPaidMediaVideo&& with_supports_streaming(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPaidMediaVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPaidMediaVideo& value);
  /// @endcond
};

/// One of InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaPhoto, InputMediaVideo, told
/// apart by `type`; or what this version of the Bot API does not know, as JSON.
///
/// Only sent.
/// Held by SendMediaGroup::media.
struct BOTCORE_EXPORT MediaGroupItem {
  MediaGroupItem();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  MediaGroupItem(InputMediaAudio held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(InputMediaDocument held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(InputMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(InputMediaPhoto held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(InputMediaVideo held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  MediaGroupItem(const MediaGroupItem& other);
  MediaGroupItem(MediaGroupItem&& other) noexcept;
  MediaGroupItem& operator=(const MediaGroupItem& other);
  MediaGroupItem& operator=(MediaGroupItem&& other) noexcept;
  ~MediaGroupItem();
  bool operator==(const MediaGroupItem& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputMediaAudio>, boxed<InputMediaDocument>, boxed<InputMediaLivePhoto>,
               boxed<InputMediaPhoto>, boxed<InputMediaVideo>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MediaGroupItem& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MediaGroupItem& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
