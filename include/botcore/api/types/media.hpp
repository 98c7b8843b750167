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

/// Telegram's PhotoSize.
/// @see https://core.telegram.org/bots/api#photosize
struct BOTCORE_EXPORT PhotoSize {
  PhotoSize();
  PhotoSize(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height);
  PhotoSize(const PhotoSize& other);
  PhotoSize(PhotoSize&& other) noexcept;
  PhotoSize& operator=(const PhotoSize& other);
  PhotoSize& operator=(PhotoSize&& other) noexcept;
  ~PhotoSize();
  bool operator==(const PhotoSize& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t width = 0;  ///< Required.
  std::int64_t height = 0;  ///< Required.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PhotoSize& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PhotoSize& value);
};

/// Telegram's Animation.
/// @see https://core.telegram.org/bots/api#animation
struct BOTCORE_EXPORT Animation {
  Animation();
  Animation(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
            std::int64_t duration);
  Animation(const Animation& other);
  Animation(Animation&& other) noexcept;
  Animation& operator=(const Animation& other);
  Animation& operator=(Animation&& other) noexcept;
  ~Animation();
  bool operator==(const Animation& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t width = 0;  ///< Required.
  std::int64_t height = 0;  ///< Required.
  std::int64_t duration = 0;  ///< Required.
  boxed<PhotoSize> thumbnail;  ///< Optional.
  std::optional<std::string> file_name;  ///< Optional.
  std::optional<std::string> mime_type;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Animation& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Animation& value);
};

/// Telegram's Audio.
/// @see https://core.telegram.org/bots/api#audio
struct BOTCORE_EXPORT Audio {
  Audio();
  Audio(std::string file_id, std::string file_unique_id, std::int64_t duration);
  Audio(const Audio& other);
  Audio(Audio&& other) noexcept;
  Audio& operator=(const Audio& other);
  Audio& operator=(Audio&& other) noexcept;
  ~Audio();
  bool operator==(const Audio& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t duration = 0;  ///< Required.
  std::optional<std::string> performer;  ///< Optional.
  std::optional<std::string> title;  ///< Optional.
  std::optional<std::string> file_name;  ///< Optional.
  std::optional<std::string> mime_type;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Optional.
  boxed<PhotoSize> thumbnail;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Audio& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Audio& value);
};

/// Telegram's Document.
/// @see https://core.telegram.org/bots/api#document
struct BOTCORE_EXPORT Document {
  Document();
  Document(std::string file_id, std::string file_unique_id);
  Document(const Document& other);
  Document(Document&& other) noexcept;
  Document& operator=(const Document& other);
  Document& operator=(Document&& other) noexcept;
  ~Document();
  bool operator==(const Document& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  boxed<PhotoSize> thumbnail;  ///< Optional.
  std::optional<std::string> file_name;  ///< Optional.
  std::optional<std::string> mime_type;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Document& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Document& value);
};

/// Telegram's LivePhoto.
/// @see https://core.telegram.org/bots/api#livephoto
struct BOTCORE_EXPORT LivePhoto {
  LivePhoto();
  LivePhoto(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
            std::int64_t duration);
  LivePhoto(const LivePhoto& other);
  LivePhoto(LivePhoto&& other) noexcept;
  LivePhoto& operator=(const LivePhoto& other);
  LivePhoto& operator=(LivePhoto&& other) noexcept;
  ~LivePhoto();
  bool operator==(const LivePhoto& other) const;

  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.
  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t width = 0;  ///< Required.
  std::int64_t height = 0;  ///< Required.
  std::int64_t duration = 0;  ///< Required.
  std::optional<std::string> mime_type;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const LivePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LivePhoto& value);
};

/// Telegram's VideoQuality.
/// @see https://core.telegram.org/bots/api#videoquality
struct BOTCORE_EXPORT VideoQuality {
  VideoQuality();
  VideoQuality(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
               VideoQualityCodec codec);
  VideoQuality(const VideoQuality& other);
  VideoQuality(VideoQuality&& other) noexcept;
  VideoQuality& operator=(const VideoQuality& other);
  VideoQuality& operator=(VideoQuality&& other) noexcept;
  ~VideoQuality();
  bool operator==(const VideoQuality& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t width = 0;  ///< Required.
  std::int64_t height = 0;  ///< Required.
  VideoQualityCodec codec;  ///< Required.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoQuality& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoQuality& value);
};

/// Telegram's Video.
/// @see https://core.telegram.org/bots/api#video
struct BOTCORE_EXPORT Video {
  Video();
  Video(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
        std::int64_t duration);
  Video(const Video& other);
  Video(Video&& other) noexcept;
  Video& operator=(const Video& other);
  Video& operator=(Video&& other) noexcept;
  ~Video();
  bool operator==(const Video& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t width = 0;  ///< Required.
  std::int64_t height = 0;  ///< Required.
  std::int64_t duration = 0;  ///< Required.
  boxed<PhotoSize> thumbnail;  ///< Optional.
  std::optional<std::vector<PhotoSize>> cover;  ///< Optional.
  std::optional<std::int64_t> start_timestamp;  ///< Optional.
  std::optional<std::vector<VideoQuality>> qualities;  ///< Optional.
  std::optional<std::string> file_name;  ///< Optional.
  std::optional<std::string> mime_type;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Video& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Video& value);
};

/// Telegram's VideoNote.
/// @see https://core.telegram.org/bots/api#videonote
struct BOTCORE_EXPORT VideoNote {
  VideoNote();
  VideoNote(std::string file_id, std::string file_unique_id, std::int64_t length, std::int64_t duration);
  VideoNote(const VideoNote& other);
  VideoNote(VideoNote&& other) noexcept;
  VideoNote& operator=(const VideoNote& other);
  VideoNote& operator=(VideoNote&& other) noexcept;
  ~VideoNote();
  bool operator==(const VideoNote& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t length = 0;  ///< Required.
  std::int64_t duration = 0;  ///< Required.
  boxed<PhotoSize> thumbnail;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const VideoNote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, VideoNote& value);
};

/// Telegram's Voice.
/// @see https://core.telegram.org/bots/api#voice
struct BOTCORE_EXPORT Voice {
  Voice();
  Voice(std::string file_id, std::string file_unique_id, std::int64_t duration);
  Voice(const Voice& other);
  Voice(Voice&& other) noexcept;
  Voice& operator=(const Voice& other);
  Voice& operator=(Voice&& other) noexcept;
  ~Voice();
  bool operator==(const Voice& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::int64_t duration = 0;  ///< Required.
  std::optional<std::string> mime_type;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Voice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Voice& value);
};

/// Telegram's PaidMediaInfo.
/// @see https://core.telegram.org/bots/api#paidmediainfo
struct BOTCORE_EXPORT PaidMediaInfo {
  PaidMediaInfo();
  PaidMediaInfo(std::int64_t star_count, std::vector<PaidMedia> paid_media);
  PaidMediaInfo(const PaidMediaInfo& other);
  PaidMediaInfo(PaidMediaInfo&& other) noexcept;
  PaidMediaInfo& operator=(const PaidMediaInfo& other);
  PaidMediaInfo& operator=(PaidMediaInfo&& other) noexcept;
  ~PaidMediaInfo();
  bool operator==(const PaidMediaInfo& other) const;

  std::int64_t star_count = 0;  ///< Required.
  std::vector<PaidMedia> paid_media;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaInfo& value);
};

/// One of `PaidMediaLivePhoto`, `PaidMediaPhoto`, `PaidMediaPreview`, `PaidMediaVideo`.
/// @see https://core.telegram.org/bots/api#paidmedia
struct BOTCORE_EXPORT PaidMedia {
  PaidMedia();
  PaidMedia(PaidMediaLivePhoto held);  // NOLINT(google-explicit-constructor)
  PaidMedia(PaidMediaPhoto held);  // NOLINT(google-explicit-constructor)
  PaidMedia(PaidMediaPreview held);  // NOLINT(google-explicit-constructor)
  PaidMedia(PaidMediaVideo held);  // NOLINT(google-explicit-constructor)
  PaidMedia(const PaidMedia& other);
  PaidMedia(PaidMedia&& other) noexcept;
  PaidMedia& operator=(const PaidMedia& other);
  PaidMedia& operator=(PaidMedia&& other) noexcept;
  ~PaidMedia();
  bool operator==(const PaidMedia& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<PaidMediaLivePhoto>, boxed<PaidMediaPhoto>, boxed<PaidMediaPreview>,
               boxed<PaidMediaVideo>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMedia& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMedia& value);
};

/// Telegram's PaidMediaLivePhoto, told apart by `type` "live_photo".
/// @see https://core.telegram.org/bots/api#paidmedialivephoto
struct BOTCORE_EXPORT PaidMediaLivePhoto {
  PaidMediaLivePhoto();
  explicit PaidMediaLivePhoto(LivePhoto live_photo);
  PaidMediaLivePhoto(const PaidMediaLivePhoto& other);
  PaidMediaLivePhoto(PaidMediaLivePhoto&& other) noexcept;
  PaidMediaLivePhoto& operator=(const PaidMediaLivePhoto& other);
  PaidMediaLivePhoto& operator=(PaidMediaLivePhoto&& other) noexcept;
  ~PaidMediaLivePhoto();
  bool operator==(const PaidMediaLivePhoto& other) const;

  boxed<LivePhoto> live_photo;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaLivePhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaLivePhoto& value);
};

/// Telegram's PaidMediaPhoto, told apart by `type` "photo".
/// @see https://core.telegram.org/bots/api#paidmediaphoto
struct BOTCORE_EXPORT PaidMediaPhoto {
  PaidMediaPhoto();
  explicit PaidMediaPhoto(std::vector<PhotoSize> photo);
  PaidMediaPhoto(const PaidMediaPhoto& other);
  PaidMediaPhoto(PaidMediaPhoto&& other) noexcept;
  PaidMediaPhoto& operator=(const PaidMediaPhoto& other);
  PaidMediaPhoto& operator=(PaidMediaPhoto&& other) noexcept;
  ~PaidMediaPhoto();
  bool operator==(const PaidMediaPhoto& other) const;

  std::vector<PhotoSize> photo;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaPhoto& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaPhoto& value);
};

/// Telegram's PaidMediaPreview, told apart by `type` "preview".
/// @see https://core.telegram.org/bots/api#paidmediapreview
struct BOTCORE_EXPORT PaidMediaPreview {
  PaidMediaPreview();
  PaidMediaPreview(const PaidMediaPreview& other);
  PaidMediaPreview(PaidMediaPreview&& other) noexcept;
  PaidMediaPreview& operator=(const PaidMediaPreview& other);
  PaidMediaPreview& operator=(PaidMediaPreview&& other) noexcept;
  ~PaidMediaPreview();
  bool operator==(const PaidMediaPreview& other) const;

  std::optional<std::int64_t> width;  ///< Optional.
  std::optional<std::int64_t> height;  ///< Optional.
  std::optional<std::int64_t> duration;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaPreview& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaPreview& value);
};

/// Telegram's PaidMediaVideo, told apart by `type` "video".
/// @see https://core.telegram.org/bots/api#paidmediavideo
struct BOTCORE_EXPORT PaidMediaVideo {
  PaidMediaVideo();
  explicit PaidMediaVideo(Video video);
  PaidMediaVideo(const PaidMediaVideo& other);
  PaidMediaVideo(PaidMediaVideo&& other) noexcept;
  PaidMediaVideo& operator=(const PaidMediaVideo& other);
  PaidMediaVideo& operator=(PaidMediaVideo&& other) noexcept;
  ~PaidMediaVideo();
  bool operator==(const PaidMediaVideo& other) const;

  boxed<Video> video;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaVideo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaVideo& value);
};

/// Telegram's Contact.
/// @see https://core.telegram.org/bots/api#contact
struct BOTCORE_EXPORT Contact {
  Contact();
  Contact(std::string phone_number, std::string first_name);
  Contact(const Contact& other);
  Contact(Contact&& other) noexcept;
  Contact& operator=(const Contact& other);
  Contact& operator=(Contact&& other) noexcept;
  ~Contact();
  bool operator==(const Contact& other) const;

  std::string phone_number;  ///< Required.
  std::string first_name;  ///< Required.
  std::optional<std::string> last_name;  ///< Optional.
  std::optional<std::int64_t> user_id;  ///< Optional.
  std::optional<std::string> vcard;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Contact& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Contact& value);
};

/// Telegram's Dice.
/// @see https://core.telegram.org/bots/api#dice
struct BOTCORE_EXPORT Dice {
  Dice();
  Dice(std::string emoji, std::int64_t value);
  Dice(const Dice& other);
  Dice(Dice&& other) noexcept;
  Dice& operator=(const Dice& other);
  Dice& operator=(Dice&& other) noexcept;
  ~Dice();
  bool operator==(const Dice& other) const;

  std::string emoji;  ///< Required.
  std::int64_t value = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Dice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Dice& value);
};

/// Telegram's Link.
/// @see https://core.telegram.org/bots/api#link
struct BOTCORE_EXPORT Link {
  Link();
  explicit Link(std::string url);
  Link(const Link& other);
  Link(Link&& other) noexcept;
  Link& operator=(const Link& other);
  Link& operator=(Link&& other) noexcept;
  ~Link();
  bool operator==(const Link& other) const;

  std::string url;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Link& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Link& value);
};

/// Telegram's Location.
/// @see https://core.telegram.org/bots/api#location
struct BOTCORE_EXPORT Location {
  Location();
  Location(double latitude, double longitude);
  Location(const Location& other);
  Location(Location&& other) noexcept;
  Location& operator=(const Location& other);
  Location& operator=(Location&& other) noexcept;
  ~Location();
  bool operator==(const Location& other) const;

  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  std::optional<double> horizontal_accuracy;  ///< Optional.
  std::optional<std::int64_t> live_period;  ///< Optional.
  std::optional<std::int64_t> heading;  ///< Optional.
  std::optional<std::int64_t> proximity_alert_radius;  ///< Optional.

  Location& with_horizontal_accuracy(double value) &;
  Location&& with_horizontal_accuracy(double value) &&;
  Location& with_live_period(std::int64_t value) &;
  Location&& with_live_period(std::int64_t value) &&;
  Location& with_heading(std::int64_t value) &;
  Location&& with_heading(std::int64_t value) &&;
  Location& with_proximity_alert_radius(std::int64_t value) &;
  Location&& with_proximity_alert_radius(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const Location& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Location& value);
};

/// Telegram's Venue.
/// @see https://core.telegram.org/bots/api#venue
struct BOTCORE_EXPORT Venue {
  Venue();
  Venue(Location location, std::string title, std::string address);
  Venue(const Venue& other);
  Venue(Venue&& other) noexcept;
  Venue& operator=(const Venue& other);
  Venue& operator=(Venue&& other) noexcept;
  ~Venue();
  bool operator==(const Venue& other) const;

  boxed<Location> location;  ///< Required.
  std::string title;  ///< Required.
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Venue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Venue& value);
};

/// Telegram's File.
/// @see https://core.telegram.org/bots/api#file
struct BOTCORE_EXPORT File {
  File();
  File(std::string file_id, std::string file_unique_id);
  File(const File& other);
  File(File&& other) noexcept;
  File& operator=(const File& other);
  File& operator=(File&& other) noexcept;
  ~File();
  bool operator==(const File& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  std::optional<std::int64_t> file_size;  ///< Optional.
  std::optional<std::string> file_path;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const File& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, File& value);
};

}  // namespace botcore::inline v0::api
