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

/// One of `InputMediaAnimation`, `InputMediaAudio`, `InputMediaDocument`, `InputMediaLivePhoto`,
/// `InputMediaPhoto`, `InputMediaVideo`.
/// @see https://core.telegram.org/bots/api#inputmedia
struct BOTCORE_EXPORT InputMedia {
  InputMedia();
  InputMedia(InputMediaAnimation held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaAudio held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaDocument held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaPhoto held);  // NOLINT(google-explicit-constructor)
  InputMedia(InputMediaVideo held);  // NOLINT(google-explicit-constructor)
  InputMedia(const InputMedia& other);
  InputMedia(InputMedia&& other) noexcept;
  InputMedia& operator=(const InputMedia& other);
  InputMedia& operator=(InputMedia&& other) noexcept;
  ~InputMedia();
  bool operator==(const InputMedia& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<InputMediaAnimation>, boxed<InputMediaAudio>, boxed<InputMediaDocument>,
               boxed<InputMediaLivePhoto>, boxed<InputMediaPhoto>, boxed<InputMediaVideo>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMedia& value);
};

/// Telegram's InputMediaAnimation, told apart by `type` "animation".
/// @see https://core.telegram.org/bots/api#inputmediaanimation
struct BOTCORE_EXPORT InputMediaAnimation {
  InputMediaAnimation();
  explicit InputMediaAnimation(InputFile media);
  InputMediaAnimation(const InputMediaAnimation& other);
  InputMediaAnimation(InputMediaAnimation&& other) noexcept;
  InputMediaAnimation& operator=(const InputMediaAnimation& other);
  InputMediaAnimation& operator=(InputMediaAnimation&& other) noexcept;
  ~InputMediaAnimation();
  bool operator==(const InputMediaAnimation& other) const;

  InputFile media;  ///< Required.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<std::int64_t> width;  ///< Optional.
  std::optional<std::int64_t> height;  ///< Optional.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<bool> has_spoiler;  ///< Optional.

  InputMediaAnimation& with_thumbnail(InputFile value) &;
  InputMediaAnimation&& with_thumbnail(InputFile value) &&;
  InputMediaAnimation& with_caption(std::string value) &;
  InputMediaAnimation&& with_caption(std::string value) &&;
  InputMediaAnimation& with_parse_mode(ParseMode value) &;
  InputMediaAnimation&& with_parse_mode(ParseMode value) &&;
  InputMediaAnimation& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaAnimation&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaAnimation& add_caption_entities(MessageEntity element) &;
  InputMediaAnimation&& add_caption_entities(MessageEntity element) &&;
  InputMediaAnimation& with_show_caption_above_media(bool value = true) &;
  InputMediaAnimation&& with_show_caption_above_media(bool value = true) &&;
  InputMediaAnimation& with_width(std::int64_t value) &;
  InputMediaAnimation&& with_width(std::int64_t value) &&;
  InputMediaAnimation& with_height(std::int64_t value) &;
  InputMediaAnimation&& with_height(std::int64_t value) &&;
  InputMediaAnimation& with_duration(std::int64_t value) &;
  InputMediaAnimation&& with_duration(std::int64_t value) &&;
  InputMediaAnimation& with_has_spoiler(bool value = true) &;
  InputMediaAnimation&& with_has_spoiler(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaAnimation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaAnimation& value);
};

/// Telegram's InputMediaAudio, told apart by `type` "audio".
/// @see https://core.telegram.org/bots/api#inputmediaaudio
struct BOTCORE_EXPORT InputMediaAudio {
  InputMediaAudio();
  explicit InputMediaAudio(InputFile media);
  InputMediaAudio(const InputMediaAudio& other);
  InputMediaAudio(InputMediaAudio&& other) noexcept;
  InputMediaAudio& operator=(const InputMediaAudio& other);
  InputMediaAudio& operator=(InputMediaAudio&& other) noexcept;
  ~InputMediaAudio();
  bool operator==(const InputMediaAudio& other) const;

  InputFile media;  ///< Required.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<std::string> performer;  ///< Optional.
  std::optional<std::string> title;  ///< Optional.

  InputMediaAudio& with_thumbnail(InputFile value) &;
  InputMediaAudio&& with_thumbnail(InputFile value) &&;
  InputMediaAudio& with_caption(std::string value) &;
  InputMediaAudio&& with_caption(std::string value) &&;
  InputMediaAudio& with_parse_mode(ParseMode value) &;
  InputMediaAudio&& with_parse_mode(ParseMode value) &&;
  InputMediaAudio& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaAudio&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaAudio& add_caption_entities(MessageEntity element) &;
  InputMediaAudio&& add_caption_entities(MessageEntity element) &&;
  InputMediaAudio& with_duration(std::int64_t value) &;
  InputMediaAudio&& with_duration(std::int64_t value) &&;
  InputMediaAudio& with_performer(std::string value) &;
  InputMediaAudio&& with_performer(std::string value) &&;
  InputMediaAudio& with_title(std::string value) &;
  InputMediaAudio&& with_title(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaAudio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaAudio& value);
};

/// Telegram's InputMediaDocument, told apart by `type` "document".
/// @see https://core.telegram.org/bots/api#inputmediadocument
struct BOTCORE_EXPORT InputMediaDocument {
  InputMediaDocument();
  explicit InputMediaDocument(InputFile media);
  InputMediaDocument(const InputMediaDocument& other);
  InputMediaDocument(InputMediaDocument&& other) noexcept;
  InputMediaDocument& operator=(const InputMediaDocument& other);
  InputMediaDocument& operator=(InputMediaDocument&& other) noexcept;
  ~InputMediaDocument();
  bool operator==(const InputMediaDocument& other) const;

  InputFile media;  ///< Required.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> disable_content_type_detection;  ///< Optional.

  InputMediaDocument& with_thumbnail(InputFile value) &;
  InputMediaDocument&& with_thumbnail(InputFile value) &&;
  InputMediaDocument& with_caption(std::string value) &;
  InputMediaDocument&& with_caption(std::string value) &&;
  InputMediaDocument& with_parse_mode(ParseMode value) &;
  InputMediaDocument&& with_parse_mode(ParseMode value) &&;
  InputMediaDocument& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaDocument&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaDocument& add_caption_entities(MessageEntity element) &;
  InputMediaDocument&& add_caption_entities(MessageEntity element) &&;
  InputMediaDocument& with_disable_content_type_detection(bool value = true) &;
  InputMediaDocument&& with_disable_content_type_detection(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaDocument& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaDocument& value);
};

/// Telegram's InputMediaLink, told apart by `type` "link".
/// @see https://core.telegram.org/bots/api#inputmedialink
struct BOTCORE_EXPORT InputMediaLink {
  InputMediaLink();
  explicit InputMediaLink(std::string url);
  InputMediaLink(const InputMediaLink& other);
  InputMediaLink(InputMediaLink&& other) noexcept;
  InputMediaLink& operator=(const InputMediaLink& other);
  InputMediaLink& operator=(InputMediaLink&& other) noexcept;
  ~InputMediaLink();
  bool operator==(const InputMediaLink& other) const;

  std::string url;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaLink& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaLink& value);
};

/// Telegram's InputMediaLivePhoto, told apart by `type` "live_photo".
/// @see https://core.telegram.org/bots/api#inputmedialivephoto
struct BOTCORE_EXPORT InputMediaLivePhoto {
  InputMediaLivePhoto();
  InputMediaLivePhoto(InputFile media, InputFile photo);
  InputMediaLivePhoto(const InputMediaLivePhoto& other);
  InputMediaLivePhoto(InputMediaLivePhoto&& other) noexcept;
  InputMediaLivePhoto& operator=(const InputMediaLivePhoto& other);
  InputMediaLivePhoto& operator=(InputMediaLivePhoto&& other) noexcept;
  ~InputMediaLivePhoto();
  bool operator==(const InputMediaLivePhoto& other) const;

  InputFile media;  ///< Required.
  InputFile photo;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> has_spoiler;  ///< Optional.

  InputMediaLivePhoto& with_caption(std::string value) &;
  InputMediaLivePhoto&& with_caption(std::string value) &&;
  InputMediaLivePhoto& with_parse_mode(ParseMode value) &;
  InputMediaLivePhoto&& with_parse_mode(ParseMode value) &&;
  InputMediaLivePhoto& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaLivePhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaLivePhoto& add_caption_entities(MessageEntity element) &;
  InputMediaLivePhoto&& add_caption_entities(MessageEntity element) &&;
  InputMediaLivePhoto& with_show_caption_above_media(bool value = true) &;
  InputMediaLivePhoto&& with_show_caption_above_media(bool value = true) &&;
  InputMediaLivePhoto& with_has_spoiler(bool value = true) &;
  InputMediaLivePhoto&& with_has_spoiler(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaLivePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaLivePhoto& value);
};

/// Telegram's InputMediaLocation, told apart by `type` "location".
/// @see https://core.telegram.org/bots/api#inputmedialocation
struct BOTCORE_EXPORT InputMediaLocation {
  InputMediaLocation();
  InputMediaLocation(double latitude, double longitude);
  InputMediaLocation(const InputMediaLocation& other);
  InputMediaLocation(InputMediaLocation&& other) noexcept;
  InputMediaLocation& operator=(const InputMediaLocation& other);
  InputMediaLocation& operator=(InputMediaLocation&& other) noexcept;
  ~InputMediaLocation();
  bool operator==(const InputMediaLocation& other) const;

  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  std::optional<double> horizontal_accuracy;  ///< Optional.

  InputMediaLocation& with_horizontal_accuracy(double value) &;
  InputMediaLocation&& with_horizontal_accuracy(double value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaLocation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaLocation& value);
};

/// Telegram's InputMediaPhoto, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#inputmediaphoto
struct BOTCORE_EXPORT InputMediaPhoto {
  InputMediaPhoto();
  explicit InputMediaPhoto(InputFile media);
  InputMediaPhoto(const InputMediaPhoto& other);
  InputMediaPhoto(InputMediaPhoto&& other) noexcept;
  InputMediaPhoto& operator=(const InputMediaPhoto& other);
  InputMediaPhoto& operator=(InputMediaPhoto&& other) noexcept;
  ~InputMediaPhoto();
  bool operator==(const InputMediaPhoto& other) const;

  InputFile media;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> has_spoiler;  ///< Optional.

  InputMediaPhoto& with_caption(std::string value) &;
  InputMediaPhoto&& with_caption(std::string value) &&;
  InputMediaPhoto& with_parse_mode(ParseMode value) &;
  InputMediaPhoto&& with_parse_mode(ParseMode value) &&;
  InputMediaPhoto& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaPhoto&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaPhoto& add_caption_entities(MessageEntity element) &;
  InputMediaPhoto&& add_caption_entities(MessageEntity element) &&;
  InputMediaPhoto& with_show_caption_above_media(bool value = true) &;
  InputMediaPhoto&& with_show_caption_above_media(bool value = true) &&;
  InputMediaPhoto& with_has_spoiler(bool value = true) &;
  InputMediaPhoto&& with_has_spoiler(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaPhoto& value);
};

/// Telegram's InputMediaSticker, told apart by `type` "sticker".
/// @see https://core.telegram.org/bots/api#inputmediasticker
struct BOTCORE_EXPORT InputMediaSticker {
  InputMediaSticker();
  explicit InputMediaSticker(InputFile media);
  InputMediaSticker(const InputMediaSticker& other);
  InputMediaSticker(InputMediaSticker&& other) noexcept;
  InputMediaSticker& operator=(const InputMediaSticker& other);
  InputMediaSticker& operator=(InputMediaSticker&& other) noexcept;
  ~InputMediaSticker();
  bool operator==(const InputMediaSticker& other) const;

  InputFile media;  ///< Required.
  std::optional<std::string> emoji;  ///< Optional.

  InputMediaSticker& with_emoji(std::string value) &;
  InputMediaSticker&& with_emoji(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaSticker& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaSticker& value);
};

/// Telegram's InputMediaVenue, told apart by `type` "venue".
/// @see https://core.telegram.org/bots/api#inputmediavenue
struct BOTCORE_EXPORT InputMediaVenue {
  InputMediaVenue();
  InputMediaVenue(double latitude, double longitude, std::string title, std::string address);
  InputMediaVenue(const InputMediaVenue& other);
  InputMediaVenue(InputMediaVenue&& other) noexcept;
  InputMediaVenue& operator=(const InputMediaVenue& other);
  InputMediaVenue& operator=(InputMediaVenue&& other) noexcept;
  ~InputMediaVenue();
  bool operator==(const InputMediaVenue& other) const;

  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  std::string title;  ///< Required.
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.

  InputMediaVenue& with_foursquare_id(std::string value) &;
  InputMediaVenue&& with_foursquare_id(std::string value) &&;
  InputMediaVenue& with_foursquare_type(std::string value) &;
  InputMediaVenue&& with_foursquare_type(std::string value) &&;
  InputMediaVenue& with_google_place_id(std::string value) &;
  InputMediaVenue&& with_google_place_id(std::string value) &&;
  InputMediaVenue& with_google_place_type(std::string value) &;
  InputMediaVenue&& with_google_place_type(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaVenue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaVenue& value);
};

/// Telegram's InputMediaVideo, told apart by `type` "video".
/// @see https://core.telegram.org/bots/api#inputmediavideo
struct BOTCORE_EXPORT InputMediaVideo {
  InputMediaVideo();
  explicit InputMediaVideo(InputFile media);
  InputMediaVideo(const InputMediaVideo& other);
  InputMediaVideo(InputMediaVideo&& other) noexcept;
  InputMediaVideo& operator=(const InputMediaVideo& other);
  InputMediaVideo& operator=(InputMediaVideo&& other) noexcept;
  ~InputMediaVideo();
  bool operator==(const InputMediaVideo& other) const;

  InputFile media;  ///< Required.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<InputFile> cover;  ///< Optional.
  std::optional<std::int64_t> start_timestamp;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<std::int64_t> width;  ///< Optional.
  std::optional<std::int64_t> height;  ///< Optional.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<bool> supports_streaming;  ///< Optional.
  std::optional<bool> has_spoiler;  ///< Optional.

  InputMediaVideo& with_thumbnail(InputFile value) &;
  InputMediaVideo&& with_thumbnail(InputFile value) &&;
  InputMediaVideo& with_cover(InputFile value) &;
  InputMediaVideo&& with_cover(InputFile value) &&;
  InputMediaVideo& with_start_timestamp(std::int64_t value) &;
  InputMediaVideo&& with_start_timestamp(std::int64_t value) &&;
  InputMediaVideo& with_caption(std::string value) &;
  InputMediaVideo&& with_caption(std::string value) &&;
  InputMediaVideo& with_parse_mode(ParseMode value) &;
  InputMediaVideo&& with_parse_mode(ParseMode value) &&;
  InputMediaVideo& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaVideo&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaVideo& add_caption_entities(MessageEntity element) &;
  InputMediaVideo&& add_caption_entities(MessageEntity element) &&;
  InputMediaVideo& with_show_caption_above_media(bool value = true) &;
  InputMediaVideo&& with_show_caption_above_media(bool value = true) &&;
  InputMediaVideo& with_width(std::int64_t value) &;
  InputMediaVideo&& with_width(std::int64_t value) &&;
  InputMediaVideo& with_height(std::int64_t value) &;
  InputMediaVideo&& with_height(std::int64_t value) &&;
  InputMediaVideo& with_duration(std::int64_t value) &;
  InputMediaVideo&& with_duration(std::int64_t value) &&;
  InputMediaVideo& with_supports_streaming(bool value = true) &;
  InputMediaVideo&& with_supports_streaming(bool value = true) &&;
  InputMediaVideo& with_has_spoiler(bool value = true) &;
  InputMediaVideo&& with_has_spoiler(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaVideo& value);
};

/// Telegram's InputMediaVoiceNote, told apart by `type` "voice_note".
/// @see https://core.telegram.org/bots/api#inputmediavoicenote
struct BOTCORE_EXPORT InputMediaVoiceNote {
  InputMediaVoiceNote();
  explicit InputMediaVoiceNote(InputFile media);
  InputMediaVoiceNote(const InputMediaVoiceNote& other);
  InputMediaVoiceNote(InputMediaVoiceNote&& other) noexcept;
  InputMediaVoiceNote& operator=(const InputMediaVoiceNote& other);
  InputMediaVoiceNote& operator=(InputMediaVoiceNote&& other) noexcept;
  ~InputMediaVoiceNote();
  bool operator==(const InputMediaVoiceNote& other) const;

  InputFile media;  ///< Required.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<std::int64_t> duration;  ///< Optional.

  InputMediaVoiceNote& with_caption(std::string value) &;
  InputMediaVoiceNote&& with_caption(std::string value) &&;
  InputMediaVoiceNote& with_parse_mode(ParseMode value) &;
  InputMediaVoiceNote&& with_parse_mode(ParseMode value) &&;
  InputMediaVoiceNote& with_caption_entities(std::vector<MessageEntity> value) &;
  InputMediaVoiceNote&& with_caption_entities(std::vector<MessageEntity> value) &&;
  InputMediaVoiceNote& add_caption_entities(MessageEntity element) &;
  InputMediaVoiceNote&& add_caption_entities(MessageEntity element) &&;
  InputMediaVoiceNote& with_duration(std::int64_t value) &;
  InputMediaVoiceNote&& with_duration(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMediaVoiceNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMediaVoiceNote& value);
};

/// One of `InputPaidMediaLivePhoto`, `InputPaidMediaPhoto`, `InputPaidMediaVideo`.
/// @see https://core.telegram.org/bots/api#inputpaidmedia
struct BOTCORE_EXPORT InputPaidMedia {
  InputPaidMedia();
  InputPaidMedia(InputPaidMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  InputPaidMedia(InputPaidMediaPhoto held);  // NOLINT(google-explicit-constructor)
  InputPaidMedia(InputPaidMediaVideo held);  // NOLINT(google-explicit-constructor)
  InputPaidMedia(const InputPaidMedia& other);
  InputPaidMedia(InputPaidMedia&& other) noexcept;
  InputPaidMedia& operator=(const InputPaidMedia& other);
  InputPaidMedia& operator=(InputPaidMedia&& other) noexcept;
  ~InputPaidMedia();
  bool operator==(const InputPaidMedia& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<InputPaidMediaLivePhoto>, boxed<InputPaidMediaPhoto>,
               boxed<InputPaidMediaVideo>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPaidMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPaidMedia& value);
};

/// Telegram's InputPaidMediaLivePhoto, told apart by `type` "live_photo".
/// @see https://core.telegram.org/bots/api#inputpaidmedialivephoto
struct BOTCORE_EXPORT InputPaidMediaLivePhoto {
  InputPaidMediaLivePhoto();
  InputPaidMediaLivePhoto(InputFile media, InputFile photo);
  InputPaidMediaLivePhoto(const InputPaidMediaLivePhoto& other);
  InputPaidMediaLivePhoto(InputPaidMediaLivePhoto&& other) noexcept;
  InputPaidMediaLivePhoto& operator=(const InputPaidMediaLivePhoto& other);
  InputPaidMediaLivePhoto& operator=(InputPaidMediaLivePhoto&& other) noexcept;
  ~InputPaidMediaLivePhoto();
  bool operator==(const InputPaidMediaLivePhoto& other) const;

  InputFile media;  ///< Required.
  InputFile photo;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPaidMediaLivePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPaidMediaLivePhoto& value);
};

/// Telegram's InputPaidMediaPhoto, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#inputpaidmediaphoto
struct BOTCORE_EXPORT InputPaidMediaPhoto {
  InputPaidMediaPhoto();
  explicit InputPaidMediaPhoto(InputFile media);
  InputPaidMediaPhoto(const InputPaidMediaPhoto& other);
  InputPaidMediaPhoto(InputPaidMediaPhoto&& other) noexcept;
  InputPaidMediaPhoto& operator=(const InputPaidMediaPhoto& other);
  InputPaidMediaPhoto& operator=(InputPaidMediaPhoto&& other) noexcept;
  ~InputPaidMediaPhoto();
  bool operator==(const InputPaidMediaPhoto& other) const;

  InputFile media;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPaidMediaPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPaidMediaPhoto& value);
};

/// Telegram's InputPaidMediaVideo, told apart by `type` "video".
/// @see https://core.telegram.org/bots/api#inputpaidmediavideo
struct BOTCORE_EXPORT InputPaidMediaVideo {
  InputPaidMediaVideo();
  explicit InputPaidMediaVideo(InputFile media);
  InputPaidMediaVideo(const InputPaidMediaVideo& other);
  InputPaidMediaVideo(InputPaidMediaVideo&& other) noexcept;
  InputPaidMediaVideo& operator=(const InputPaidMediaVideo& other);
  InputPaidMediaVideo& operator=(InputPaidMediaVideo&& other) noexcept;
  ~InputPaidMediaVideo();
  bool operator==(const InputPaidMediaVideo& other) const;

  InputFile media;  ///< Required.
  std::optional<InputFile> thumbnail;  ///< Optional.
  std::optional<InputFile> cover;  ///< Optional.
  std::optional<std::int64_t> start_timestamp;  ///< Optional.
  std::optional<std::int64_t> width;  ///< Optional.
  std::optional<std::int64_t> height;  ///< Optional.
  std::optional<std::int64_t> duration;  ///< Optional.
  std::optional<bool> supports_streaming;  ///< Optional.

  InputPaidMediaVideo& with_thumbnail(InputFile value) &;
  InputPaidMediaVideo&& with_thumbnail(InputFile value) &&;
  InputPaidMediaVideo& with_cover(InputFile value) &;
  InputPaidMediaVideo&& with_cover(InputFile value) &&;
  InputPaidMediaVideo& with_start_timestamp(std::int64_t value) &;
  InputPaidMediaVideo&& with_start_timestamp(std::int64_t value) &&;
  InputPaidMediaVideo& with_width(std::int64_t value) &;
  InputPaidMediaVideo&& with_width(std::int64_t value) &&;
  InputPaidMediaVideo& with_height(std::int64_t value) &;
  InputPaidMediaVideo&& with_height(std::int64_t value) &&;
  InputPaidMediaVideo& with_duration(std::int64_t value) &;
  InputPaidMediaVideo&& with_duration(std::int64_t value) &&;
  InputPaidMediaVideo& with_supports_streaming(bool value = true) &;
  InputPaidMediaVideo&& with_supports_streaming(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputPaidMediaVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputPaidMediaVideo& value);
};

/// One of `InputMediaAudio`, `InputMediaDocument`, `InputMediaLivePhoto`, `InputMediaPhoto`,
/// `InputMediaVideo`.
struct BOTCORE_EXPORT MediaGroupItem {
  MediaGroupItem();
  MediaGroupItem(InputMediaAudio held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(InputMediaDocument held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(InputMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(InputMediaPhoto held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(InputMediaVideo held);  // NOLINT(google-explicit-constructor)
  MediaGroupItem(const MediaGroupItem& other);
  MediaGroupItem(MediaGroupItem&& other) noexcept;
  MediaGroupItem& operator=(const MediaGroupItem& other);
  MediaGroupItem& operator=(MediaGroupItem&& other) noexcept;
  ~MediaGroupItem();
  bool operator==(const MediaGroupItem& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<InputMediaAudio>, boxed<InputMediaDocument>, boxed<InputMediaLivePhoto>,
               boxed<InputMediaPhoto>, boxed<InputMediaVideo>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MediaGroupItem& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MediaGroupItem& value);
};

}  // namespace botcore::inline v0::api
