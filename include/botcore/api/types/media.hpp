// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: media.
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

/// One size of a photo or a thumbnail.
///
/// Only received.
/// Held by Message::photo, Message::new_chat_photo, ExternalReplyInfo::photo, Animation::thumbnail,
/// Audio::thumbnail, Document::thumbnail and 13 more.
/// @see https://core.telegram.org/bots/api#photosize
struct BOTCORE_EXPORT PhotoSize {
  PhotoSize();  ///< With nothing set.
  /// With what it needs.
  PhotoSize(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height);
  /// @cond
  PhotoSize(const PhotoSize& other);
  PhotoSize(PhotoSize&& other) noexcept;
  PhotoSize& operator=(const PhotoSize& other);
  PhotoSize& operator=(PhotoSize&& other) noexcept;
  ~PhotoSize();
  bool operator==(const PhotoSize& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t width = 0;  ///< Width in pixels (required).
  std::int64_t height = 0;  ///< Height in pixels (required).
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PhotoSize& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PhotoSize& value);
  /// @endcond
};

/// A GIF, or a video without sound.
///
/// Only received.
/// Held by Message::animation, ExternalReplyInfo::animation, PollMedia::animation,
/// RichBlockAnimation::animation, Game::animation.
/// @see https://core.telegram.org/bots/api#animation
struct BOTCORE_EXPORT Animation {
  Animation();  ///< With nothing set.
  /// With what it needs.
  Animation(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
            std::int64_t duration);
  /// @cond
  Animation(const Animation& other);
  Animation(Animation&& other) noexcept;
  Animation& operator=(const Animation& other);
  Animation& operator=(Animation&& other) noexcept;
  ~Animation();
  bool operator==(const Animation& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t width = 0;  ///< Width in pixels (required).
  std::int64_t height = 0;  ///< Height in pixels (required).
  std::int64_t duration = 0;  ///< Length in seconds (required).
  boxed<PhotoSize> thumbnail;  ///< The small picture shown before the file is loaded (optional).
  std::optional<std::string> file_name;  ///< The name of the file, as its sender gave it (optional).
  std::optional<std::string> mime_type;  ///< The MIME type, as its sender gave it (optional).
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Animation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Animation& value);
  /// @endcond
};

/// A piece of music.
///
/// Only received.
/// Held by ChatFullInfo::first_profile_audio, Message::audio, ExternalReplyInfo::audio, PollMedia::audio,
/// UserProfileAudios::audios, RichBlockAudio::audio.
/// @see https://core.telegram.org/bots/api#audio
struct BOTCORE_EXPORT Audio {
  Audio();  ///< With nothing set.
  /// With what it needs.
  Audio(std::string file_id, std::string file_unique_id, std::int64_t duration);
  /// @cond
  Audio(const Audio& other);
  Audio(Audio&& other) noexcept;
  Audio& operator=(const Audio& other);
  Audio& operator=(Audio&& other) noexcept;
  ~Audio();
  bool operator==(const Audio& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t duration = 0;  ///< Length in seconds (required).
  std::optional<std::string> performer;  ///< Optional.
  std::optional<std::string> title;  ///< The title (optional).
  std::optional<std::string> file_name;  ///< The name of the file, as its sender gave it (optional).
  std::optional<std::string> mime_type;  ///< The MIME type, as its sender gave it (optional).
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).
  boxed<PhotoSize> thumbnail;  ///< The small picture shown before the file is loaded (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Audio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Audio& value);
  /// @endcond
};

/// A file of no special kind.
///
/// Only received.
/// Held by Message::document, ExternalReplyInfo::document, PollMedia::document,
/// BackgroundTypeWallpaper::document, BackgroundTypePattern::document, RichBlockDocument::document.
/// @see https://core.telegram.org/bots/api#document
struct BOTCORE_EXPORT Document {
  Document();  ///< With nothing set.
  /// With what it needs.
  Document(std::string file_id, std::string file_unique_id);
  /// @cond
  Document(const Document& other);
  Document(Document&& other) noexcept;
  Document& operator=(const Document& other);
  Document& operator=(Document&& other) noexcept;
  ~Document();
  bool operator==(const Document& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  boxed<PhotoSize> thumbnail;  ///< The small picture shown before the file is loaded (optional).
  std::optional<std::string> file_name;  ///< The name of the file, as its sender gave it (optional).
  std::optional<std::string> mime_type;  ///< The MIME type, as its sender gave it (optional).
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Document& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Document& value);
  /// @endcond
};

/// A still picture with a short video.
///
/// Only received.
/// Held by Message::live_photo, ExternalReplyInfo::live_photo, PaidMediaLivePhoto::live_photo,
/// PollMedia::live_photo.
/// @see https://core.telegram.org/bots/api#livephoto
struct BOTCORE_EXPORT LivePhoto {
  LivePhoto();  ///< With nothing set.
  /// With what it needs.
  LivePhoto(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
            std::int64_t duration);
  /// @cond
  LivePhoto(const LivePhoto& other);
  LivePhoto(LivePhoto&& other) noexcept;
  LivePhoto& operator=(const LivePhoto& other);
  LivePhoto& operator=(LivePhoto&& other) noexcept;
  ~LivePhoto();
  bool operator==(const LivePhoto& other) const;
  /// @endcond

  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.
  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t width = 0;  ///< Width in pixels (required).
  std::int64_t height = 0;  ///< Height in pixels (required).
  std::int64_t duration = 0;  ///< Length in seconds (required).
  std::optional<std::string> mime_type;  ///< The MIME type, as its sender gave it (optional).
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const LivePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LivePhoto& value);
  /// @endcond
};

/// One of the encodings of a video.
///
/// Only received.
/// Held by Video::qualities.
/// @see https://core.telegram.org/bots/api#videoquality
struct BOTCORE_EXPORT VideoQuality {
  VideoQuality();  ///< With nothing set.
  /// With what it needs.
  VideoQuality(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
               VideoQualityCodec codec);
  /// @cond
  VideoQuality(const VideoQuality& other);
  VideoQuality(VideoQuality&& other) noexcept;
  VideoQuality& operator=(const VideoQuality& other);
  VideoQuality& operator=(VideoQuality&& other) noexcept;
  ~VideoQuality();
  bool operator==(const VideoQuality& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t width = 0;  ///< Width in pixels (required).
  std::int64_t height = 0;  ///< Height in pixels (required).
  VideoQualityCodec codec;  ///< Required.
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoQuality& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoQuality& value);
  /// @endcond
};

/// A video.
///
/// Only received.
/// Held by Message::video, ExternalReplyInfo::video, PaidMediaVideo::video, PollMedia::video,
/// RichBlockVideo::video.
/// @see https://core.telegram.org/bots/api#video
struct BOTCORE_EXPORT Video {
  Video();  ///< With nothing set.
  /// With what it needs.
  Video(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
        std::int64_t duration);
  /// @cond
  Video(const Video& other);
  Video(Video&& other) noexcept;
  Video& operator=(const Video& other);
  Video& operator=(Video&& other) noexcept;
  ~Video();
  bool operator==(const Video& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t width = 0;  ///< Width in pixels (required).
  std::int64_t height = 0;  ///< Height in pixels (required).
  std::int64_t duration = 0;  ///< Length in seconds (required).
  boxed<PhotoSize> thumbnail;  ///< The small picture shown before the file is loaded (optional).
  std::optional<std::vector<PhotoSize>> cover;  ///< Optional.
  std::optional<std::int64_t> start_timestamp;  ///< Optional.
  std::optional<std::vector<VideoQuality>> qualities;  ///< Optional.
  std::optional<std::string> file_name;  ///< The name of the file, as its sender gave it (optional).
  std::optional<std::string> mime_type;  ///< The MIME type, as its sender gave it (optional).
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Video& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Video& value);
  /// @endcond
};

/// A round video message.
///
/// Only received.
/// Held by Message::video_note, ExternalReplyInfo::video_note.
/// @see https://core.telegram.org/bots/api#videonote
struct BOTCORE_EXPORT VideoNote {
  VideoNote();  ///< With nothing set.
  /// With what it needs.
  VideoNote(std::string file_id, std::string file_unique_id, std::int64_t length, std::int64_t duration);
  /// @cond
  VideoNote(const VideoNote& other);
  VideoNote(VideoNote&& other) noexcept;
  VideoNote& operator=(const VideoNote& other);
  VideoNote& operator=(VideoNote&& other) noexcept;
  ~VideoNote();
  bool operator==(const VideoNote& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t length = 0;  ///< Required.
  std::int64_t duration = 0;  ///< Length in seconds (required).
  boxed<PhotoSize> thumbnail;  ///< The small picture shown before the file is loaded (optional).
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoNote& value);
  /// @endcond
};

/// A voice message.
///
/// Only received.
/// Held by Message::voice, ExternalReplyInfo::voice, RichBlockVoiceNote::voice_note.
/// @see https://core.telegram.org/bots/api#voice
struct BOTCORE_EXPORT Voice {
  Voice();  ///< With nothing set.
  /// With what it needs.
  Voice(std::string file_id, std::string file_unique_id, std::int64_t duration);
  /// @cond
  Voice(const Voice& other);
  Voice(Voice&& other) noexcept;
  Voice& operator=(const Voice& other);
  Voice& operator=(Voice&& other) noexcept;
  ~Voice();
  bool operator==(const Voice& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::int64_t duration = 0;  ///< Length in seconds (required).
  std::optional<std::string> mime_type;  ///< The MIME type, as its sender gave it (optional).
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Voice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Voice& value);
  /// @endcond
};

/// Media that are seen after paying.
///
/// Only received.
/// Held by Message::paid_media, ExternalReplyInfo::paid_media.
/// @see https://core.telegram.org/bots/api#paidmediainfo
struct BOTCORE_EXPORT PaidMediaInfo {
  PaidMediaInfo();  ///< With nothing set.
  /// With what it needs.
  PaidMediaInfo(std::int64_t star_count, std::vector<PaidMedia> paid_media);
  /// @cond
  PaidMediaInfo(const PaidMediaInfo& other);
  PaidMediaInfo(PaidMediaInfo&& other) noexcept;
  PaidMediaInfo& operator=(const PaidMediaInfo& other);
  PaidMediaInfo& operator=(PaidMediaInfo&& other) noexcept;
  ~PaidMediaInfo();
  bool operator==(const PaidMediaInfo& other) const;
  /// @endcond

  std::int64_t star_count = 0;  ///< A number of Stars (required).
  std::vector<PaidMedia> paid_media;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaInfo& value);
  /// @endcond
};

/// One of the media that are seen after paying.
///
/// One of PaidMediaLivePhoto, PaidMediaPhoto, PaidMediaPreview, PaidMediaVideo, told apart by `type`; or what
/// this version of the Bot API does not know, as JSON.
/// Only received.
/// Held by PaidMediaInfo::paid_media, TransactionPartnerUser::paid_media.
/// @see https://core.telegram.org/bots/api#paidmedia
struct BOTCORE_EXPORT PaidMedia {
  PaidMedia();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  PaidMedia(PaidMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  PaidMedia(PaidMediaPhoto held);  // NOLINT(google-explicit-constructor)
  PaidMedia(PaidMediaPreview held);  // NOLINT(google-explicit-constructor)
  PaidMedia(PaidMediaVideo held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  PaidMedia(const PaidMedia& other);
  PaidMedia(PaidMedia&& other) noexcept;
  PaidMedia& operator=(const PaidMedia& other);
  PaidMedia& operator=(PaidMedia&& other) noexcept;
  ~PaidMedia();
  bool operator==(const PaidMedia& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<PaidMediaLivePhoto>, boxed<PaidMediaPhoto>, boxed<PaidMediaPreview>,
               boxed<PaidMediaVideo>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMedia& value);
  /// @endcond
};

/// Telegram's PaidMediaLivePhoto.
///
/// Only received.
/// An alternative of PaidMedia: `type` is "live_photo".
/// @see https://core.telegram.org/bots/api#paidmedialivephoto
struct BOTCORE_EXPORT PaidMediaLivePhoto {
  PaidMediaLivePhoto();  ///< With nothing set.
  /// With what it needs.
  explicit PaidMediaLivePhoto(LivePhoto live_photo);
  /// @cond
  PaidMediaLivePhoto(const PaidMediaLivePhoto& other);
  PaidMediaLivePhoto(PaidMediaLivePhoto&& other) noexcept;
  PaidMediaLivePhoto& operator=(const PaidMediaLivePhoto& other);
  PaidMediaLivePhoto& operator=(PaidMediaLivePhoto&& other) noexcept;
  ~PaidMediaLivePhoto();
  bool operator==(const PaidMediaLivePhoto& other) const;
  /// @endcond

  boxed<LivePhoto> live_photo;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaLivePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaLivePhoto& value);
  /// @endcond
};

/// Telegram's PaidMediaPhoto.
///
/// Only received.
/// An alternative of PaidMedia: `type` is "photo".
/// @see https://core.telegram.org/bots/api#paidmediaphoto
struct BOTCORE_EXPORT PaidMediaPhoto {
  PaidMediaPhoto();  ///< With nothing set.
  /// With what it needs.
  explicit PaidMediaPhoto(std::vector<PhotoSize> photo);
  /// @cond
  PaidMediaPhoto(const PaidMediaPhoto& other);
  PaidMediaPhoto(PaidMediaPhoto&& other) noexcept;
  PaidMediaPhoto& operator=(const PaidMediaPhoto& other);
  PaidMediaPhoto& operator=(PaidMediaPhoto&& other) noexcept;
  ~PaidMediaPhoto();
  bool operator==(const PaidMediaPhoto& other) const;
  /// @endcond

  std::vector<PhotoSize> photo;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaPhoto& value);
  /// @endcond
};

/// Telegram's PaidMediaPreview.
///
/// Only received.
/// An alternative of PaidMedia: `type` is "preview".
/// @see https://core.telegram.org/bots/api#paidmediapreview
struct BOTCORE_EXPORT PaidMediaPreview {
  PaidMediaPreview();  ///< With nothing set.
  /// @cond
  PaidMediaPreview(const PaidMediaPreview& other);
  PaidMediaPreview(PaidMediaPreview&& other) noexcept;
  PaidMediaPreview& operator=(const PaidMediaPreview& other);
  PaidMediaPreview& operator=(PaidMediaPreview&& other) noexcept;
  ~PaidMediaPreview();
  bool operator==(const PaidMediaPreview& other) const;
  /// @endcond

  std::optional<std::int64_t> width;  ///< Width in pixels (optional).
  std::optional<std::int64_t> height;  ///< Height in pixels (optional).
  std::optional<std::int64_t> duration;  ///< Length in seconds (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaPreview& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaPreview& value);
  /// @endcond
};

/// Telegram's PaidMediaVideo.
///
/// Only received.
/// An alternative of PaidMedia: `type` is "video".
/// @see https://core.telegram.org/bots/api#paidmediavideo
struct BOTCORE_EXPORT PaidMediaVideo {
  PaidMediaVideo();  ///< With nothing set.
  /// With what it needs.
  explicit PaidMediaVideo(Video video);
  /// @cond
  PaidMediaVideo(const PaidMediaVideo& other);
  PaidMediaVideo(PaidMediaVideo&& other) noexcept;
  PaidMediaVideo& operator=(const PaidMediaVideo& other);
  PaidMediaVideo& operator=(PaidMediaVideo&& other) noexcept;
  ~PaidMediaVideo();
  bool operator==(const PaidMediaVideo& other) const;
  /// @endcond

  boxed<Video> video;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaVideo& value);
  /// @endcond
};

/// A telephone contact.
///
/// Only received.
/// Held by Message::contact, ExternalReplyInfo::contact.
/// @see https://core.telegram.org/bots/api#contact
struct BOTCORE_EXPORT Contact {
  Contact();  ///< With nothing set.
  /// With what it needs.
  Contact(std::string phone_number, std::string first_name);
  /// @cond
  Contact(const Contact& other);
  Contact(Contact&& other) noexcept;
  Contact& operator=(const Contact& other);
  Contact& operator=(Contact&& other) noexcept;
  ~Contact();
  bool operator==(const Contact& other) const;
  /// @endcond

  std::string phone_number;  ///< Telephone number (required).
  std::string first_name;  ///< First name (required).
  std::optional<std::string> last_name;  ///< Last name (optional).
  std::optional<std::int64_t> user_id;  ///< The user (optional).
  std::optional<std::string> vcard;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Contact& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Contact& value);
  /// @endcond
};

/// An emoji with a random value.
///
/// Only received.
/// Held by Message::dice, ExternalReplyInfo::dice.
/// @see https://core.telegram.org/bots/api#dice
struct BOTCORE_EXPORT Dice {
  Dice();  ///< With nothing set.
  /// With what it needs.
  Dice(std::string emoji, std::int64_t value);
  /// @cond
  Dice(const Dice& other);
  Dice(Dice&& other) noexcept;
  Dice& operator=(const Dice& other);
  Dice& operator=(Dice&& other) noexcept;
  ~Dice();
  bool operator==(const Dice& other) const;
  /// @endcond

  std::string emoji;  ///< The emoji (required).
  std::int64_t value = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Dice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Dice& value);
  /// @endcond
};

/// Telegram's Link.
///
/// Only received.
/// Held by PollMedia::link.
/// @see https://core.telegram.org/bots/api#link
struct BOTCORE_EXPORT Link {
  Link();  ///< With nothing set.
  /// With what it needs.
  explicit Link(std::string url);
  /// @cond
  Link(const Link& other);
  Link(Link&& other) noexcept;
  Link& operator=(const Link& other);
  Link& operator=(Link&& other) noexcept;
  ~Link();
  bool operator==(const Link& other) const;
  /// @endcond

  std::string url;  ///< The address (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Link& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Link& value);
  /// @endcond
};

/// A point on the map.
///
/// Sent and received.
/// Held by Message::location, ExternalReplyInfo::location, PollMedia::location, Venue::location,
/// BusinessLocation::location, ChatLocation::location and 4 more.
/// @see https://core.telegram.org/bots/api#location
struct BOTCORE_EXPORT Location {
  Location();  ///< With nothing set.
  /// With what it needs.
  Location(double latitude, double longitude);
  /// @cond
  Location(const Location& other);
  Location(Location&& other) noexcept;
  Location& operator=(const Location& other);
  Location& operator=(Location&& other) noexcept;
  ~Location();
  bool operator==(const Location& other) const;
  /// @endcond

  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::optional<double> horizontal_accuracy;  ///< Radius of uncertainty, in metres (optional).
  std::optional<std::int64_t> live_period;  ///< For how many seconds the location moves (optional).
  std::optional<std::int64_t> heading;  ///< Direction of moving, in degrees (optional).
  std::optional<std::int64_t> proximity_alert_radius;  ///< At which distance to alert, in metres (optional).

  Location& with_horizontal_accuracy(double value) &;  ///< Sets #horizontal_accuracy.
  Location& with_live_period(std::int64_t value) &;  ///< Sets #live_period.
  Location& with_heading(std::int64_t value) &;  ///< Sets #heading.
  Location& with_proximity_alert_radius(std::int64_t value) &;  ///< Sets #proximity_alert_radius.
  /// @cond
  Location&& with_horizontal_accuracy(double value) &&;
  Location&& with_live_period(std::int64_t value) &&;
  Location&& with_heading(std::int64_t value) &&;
  Location&& with_proximity_alert_radius(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Location& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Location& value);
  /// @endcond
};

/// A place with its name and address.
///
/// Only received.
/// Held by Message::venue, ExternalReplyInfo::venue, PollMedia::venue.
/// @see https://core.telegram.org/bots/api#venue
struct BOTCORE_EXPORT Venue {
  Venue();  ///< With nothing set.
  /// With what it needs.
  Venue(Location location, std::string title, std::string address);
  /// @cond
  Venue(const Venue& other);
  Venue(Venue&& other) noexcept;
  Venue& operator=(const Venue& other);
  Venue& operator=(Venue&& other) noexcept;
  ~Venue();
  bool operator==(const Venue& other) const;
  /// @endcond

  boxed<Location> location;  ///< Required.
  std::string title;  ///< The title (required).
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Venue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Venue& value);
  /// @endcond
};

/// A file that is ready to be downloaded, for an hour at least.
///
/// Only received.
/// What GetFile, UploadStickerFile gives.
/// Held by Sticker::premium_animation.
/// @see https://core.telegram.org/bots/api#file
struct BOTCORE_EXPORT File {
  File();  ///< With nothing set.
  /// With what it needs.
  File(std::string file_id, std::string file_unique_id);
  /// @cond
  File(const File& other);
  File(File&& other) noexcept;
  File& operator=(const File& other);
  File& operator=(File&& other) noexcept;
  ~File();
  bool operator==(const File& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).
  std::optional<std::string> file_path;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const File& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, File& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
