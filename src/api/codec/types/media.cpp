// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/media.hpp"

#include <utility>

#include "api/json_member.hpp"

namespace botcore::inline v0::api {

PhotoSize::PhotoSize() = default;
PhotoSize::PhotoSize(std::string file_id, std::string file_unique_id, std::int64_t width,
                     std::int64_t height)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), width(width), height(height) {}
PhotoSize::PhotoSize(const PhotoSize&) = default;
PhotoSize::PhotoSize(PhotoSize&&) noexcept = default;
PhotoSize& PhotoSize::operator=(const PhotoSize& other) {
  return *this = PhotoSize(other);
}
PhotoSize& PhotoSize::operator=(PhotoSize&& other) noexcept {
  return replace_value(*this, other);
}
PhotoSize::~PhotoSize() = default;
bool PhotoSize::operator==(const PhotoSize& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         width == other.width &&
         height == other.height &&
         file_size == other.file_size;
}

void encode(json_writer& out, const PhotoSize& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, PhotoSize& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&PhotoSize::file_id>},
      {"file_unique_id", decode_field<&PhotoSize::file_unique_id>},
      {"width", decode_field<&PhotoSize::width>},
      {"height", decode_field<&PhotoSize::height>},
      {"file_size", decode_field<&PhotoSize::file_size>},
  });
  decode_members(in, &value, members);
}

Animation::Animation() = default;
Animation::Animation(std::string file_id, std::string file_unique_id, std::int64_t width,
                     std::int64_t height, std::int64_t duration)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), width(width), height(height),
      duration(duration) {}
Animation::Animation(const Animation&) = default;
Animation::Animation(Animation&&) noexcept = default;
Animation& Animation::operator=(const Animation& other) {
  return *this = Animation(other);
}
Animation& Animation::operator=(Animation&& other) noexcept {
  return replace_value(*this, other);
}
Animation::~Animation() = default;
bool Animation::operator==(const Animation& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         width == other.width &&
         height == other.height &&
         duration == other.duration &&
         thumbnail == other.thumbnail &&
         file_name == other.file_name &&
         mime_type == other.mime_type &&
         file_size == other.file_size;
}

void encode(json_writer& out, const Animation& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "duration", value.duration);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "file_name", value.file_name);
  encode_member(out, "mime_type", value.mime_type);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, Animation& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&Animation::file_id>},
      {"file_unique_id", decode_field<&Animation::file_unique_id>},
      {"width", decode_field<&Animation::width>},
      {"height", decode_field<&Animation::height>},
      {"duration", decode_field<&Animation::duration>},
      {"thumbnail", decode_field<&Animation::thumbnail>},
      {"file_name", decode_field<&Animation::file_name>},
      {"mime_type", decode_field<&Animation::mime_type>},
      {"file_size", decode_field<&Animation::file_size>},
  });
  decode_members(in, &value, members);
}

Audio::Audio() = default;
Audio::Audio(std::string file_id, std::string file_unique_id, std::int64_t duration)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), duration(duration) {}
Audio::Audio(const Audio&) = default;
Audio::Audio(Audio&&) noexcept = default;
Audio& Audio::operator=(const Audio& other) {
  return *this = Audio(other);
}
Audio& Audio::operator=(Audio&& other) noexcept {
  return replace_value(*this, other);
}
Audio::~Audio() = default;
bool Audio::operator==(const Audio& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         duration == other.duration &&
         performer == other.performer &&
         title == other.title &&
         file_name == other.file_name &&
         mime_type == other.mime_type &&
         file_size == other.file_size &&
         thumbnail == other.thumbnail;
}

void encode(json_writer& out, const Audio& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "duration", value.duration);
  encode_member(out, "performer", value.performer);
  encode_member(out, "title", value.title);
  encode_member(out, "file_name", value.file_name);
  encode_member(out, "mime_type", value.mime_type);
  encode_member(out, "file_size", value.file_size);
  encode_member(out, "thumbnail", value.thumbnail);
  out.end_object();
}

void decode(json_reader& in, Audio& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&Audio::file_id>},
      {"file_unique_id", decode_field<&Audio::file_unique_id>},
      {"duration", decode_field<&Audio::duration>},
      {"performer", decode_field<&Audio::performer>},
      {"title", decode_field<&Audio::title>},
      {"file_name", decode_field<&Audio::file_name>},
      {"mime_type", decode_field<&Audio::mime_type>},
      {"file_size", decode_field<&Audio::file_size>},
      {"thumbnail", decode_field<&Audio::thumbnail>},
  });
  decode_members(in, &value, members);
}

Document::Document() = default;
Document::Document(std::string file_id, std::string file_unique_id)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)) {}
Document::Document(const Document&) = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(const Document& other) {
  return *this = Document(other);
}
Document& Document::operator=(Document&& other) noexcept {
  return replace_value(*this, other);
}
Document::~Document() = default;
bool Document::operator==(const Document& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         thumbnail == other.thumbnail &&
         file_name == other.file_name &&
         mime_type == other.mime_type &&
         file_size == other.file_size;
}

void encode(json_writer& out, const Document& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "file_name", value.file_name);
  encode_member(out, "mime_type", value.mime_type);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, Document& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&Document::file_id>},
      {"file_unique_id", decode_field<&Document::file_unique_id>},
      {"thumbnail", decode_field<&Document::thumbnail>},
      {"file_name", decode_field<&Document::file_name>},
      {"mime_type", decode_field<&Document::mime_type>},
      {"file_size", decode_field<&Document::file_size>},
  });
  decode_members(in, &value, members);
}

LivePhoto::LivePhoto() = default;
LivePhoto::LivePhoto(std::string file_id, std::string file_unique_id, std::int64_t width,
                     std::int64_t height, std::int64_t duration)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), width(width), height(height),
      duration(duration) {}
LivePhoto::LivePhoto(const LivePhoto&) = default;
LivePhoto::LivePhoto(LivePhoto&&) noexcept = default;
LivePhoto& LivePhoto::operator=(const LivePhoto& other) {
  return *this = LivePhoto(other);
}
LivePhoto& LivePhoto::operator=(LivePhoto&& other) noexcept {
  return replace_value(*this, other);
}
LivePhoto::~LivePhoto() = default;
bool LivePhoto::operator==(const LivePhoto& other) const {
  return photo == other.photo &&
         file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         width == other.width &&
         height == other.height &&
         duration == other.duration &&
         mime_type == other.mime_type &&
         file_size == other.file_size;
}

void encode(json_writer& out, const LivePhoto& value) {
  out.begin_object();
  encode_member(out, "photo", value.photo);
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "duration", value.duration);
  encode_member(out, "mime_type", value.mime_type);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, LivePhoto& value) {
  static constexpr json_member_table members({
      {"photo", decode_field<&LivePhoto::photo>},
      {"file_id", decode_field<&LivePhoto::file_id>},
      {"file_unique_id", decode_field<&LivePhoto::file_unique_id>},
      {"width", decode_field<&LivePhoto::width>},
      {"height", decode_field<&LivePhoto::height>},
      {"duration", decode_field<&LivePhoto::duration>},
      {"mime_type", decode_field<&LivePhoto::mime_type>},
      {"file_size", decode_field<&LivePhoto::file_size>},
  });
  decode_members(in, &value, members);
}

VideoQuality::VideoQuality() = default;
VideoQuality::VideoQuality(std::string file_id, std::string file_unique_id, std::int64_t width,
                           std::int64_t height, VideoQualityCodec codec)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), width(width), height(height),
      codec(std::move(codec)) {}
VideoQuality::VideoQuality(const VideoQuality&) = default;
VideoQuality::VideoQuality(VideoQuality&&) noexcept = default;
VideoQuality& VideoQuality::operator=(const VideoQuality& other) {
  return *this = VideoQuality(other);
}
VideoQuality& VideoQuality::operator=(VideoQuality&& other) noexcept {
  return replace_value(*this, other);
}
VideoQuality::~VideoQuality() = default;
bool VideoQuality::operator==(const VideoQuality& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         width == other.width &&
         height == other.height &&
         codec == other.codec &&
         file_size == other.file_size;
}

void encode(json_writer& out, const VideoQuality& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "codec", value.codec);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, VideoQuality& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&VideoQuality::file_id>},
      {"file_unique_id", decode_field<&VideoQuality::file_unique_id>},
      {"width", decode_field<&VideoQuality::width>},
      {"height", decode_field<&VideoQuality::height>},
      {"codec", decode_field<&VideoQuality::codec>},
      {"file_size", decode_field<&VideoQuality::file_size>},
  });
  decode_members(in, &value, members);
}

Video::Video() = default;
Video::Video(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height,
             std::int64_t duration)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), width(width), height(height),
      duration(duration) {}
Video::Video(const Video&) = default;
Video::Video(Video&&) noexcept = default;
Video& Video::operator=(const Video& other) {
  return *this = Video(other);
}
Video& Video::operator=(Video&& other) noexcept {
  return replace_value(*this, other);
}
Video::~Video() = default;
bool Video::operator==(const Video& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         width == other.width &&
         height == other.height &&
         duration == other.duration &&
         thumbnail == other.thumbnail &&
         cover == other.cover &&
         start_timestamp == other.start_timestamp &&
         qualities == other.qualities &&
         file_name == other.file_name &&
         mime_type == other.mime_type &&
         file_size == other.file_size;
}

void encode(json_writer& out, const Video& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "duration", value.duration);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "cover", value.cover);
  encode_member(out, "start_timestamp", value.start_timestamp);
  encode_member(out, "qualities", value.qualities);
  encode_member(out, "file_name", value.file_name);
  encode_member(out, "mime_type", value.mime_type);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, Video& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&Video::file_id>},
      {"file_unique_id", decode_field<&Video::file_unique_id>},
      {"width", decode_field<&Video::width>},
      {"height", decode_field<&Video::height>},
      {"duration", decode_field<&Video::duration>},
      {"thumbnail", decode_field<&Video::thumbnail>},
      {"cover", decode_field<&Video::cover>},
      {"start_timestamp", decode_field<&Video::start_timestamp>},
      {"qualities", decode_field<&Video::qualities>},
      {"file_name", decode_field<&Video::file_name>},
      {"mime_type", decode_field<&Video::mime_type>},
      {"file_size", decode_field<&Video::file_size>},
  });
  decode_members(in, &value, members);
}

VideoNote::VideoNote() = default;
VideoNote::VideoNote(std::string file_id, std::string file_unique_id, std::int64_t length,
                     std::int64_t duration)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), length(length),
      duration(duration) {}
VideoNote::VideoNote(const VideoNote&) = default;
VideoNote::VideoNote(VideoNote&&) noexcept = default;
VideoNote& VideoNote::operator=(const VideoNote& other) {
  return *this = VideoNote(other);
}
VideoNote& VideoNote::operator=(VideoNote&& other) noexcept {
  return replace_value(*this, other);
}
VideoNote::~VideoNote() = default;
bool VideoNote::operator==(const VideoNote& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         length == other.length &&
         duration == other.duration &&
         thumbnail == other.thumbnail &&
         file_size == other.file_size;
}

void encode(json_writer& out, const VideoNote& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "length", value.length);
  encode_member(out, "duration", value.duration);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, VideoNote& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&VideoNote::file_id>},
      {"file_unique_id", decode_field<&VideoNote::file_unique_id>},
      {"length", decode_field<&VideoNote::length>},
      {"duration", decode_field<&VideoNote::duration>},
      {"thumbnail", decode_field<&VideoNote::thumbnail>},
      {"file_size", decode_field<&VideoNote::file_size>},
  });
  decode_members(in, &value, members);
}

Voice::Voice() = default;
Voice::Voice(std::string file_id, std::string file_unique_id, std::int64_t duration)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)), duration(duration) {}
Voice::Voice(const Voice&) = default;
Voice::Voice(Voice&&) noexcept = default;
Voice& Voice::operator=(const Voice& other) {
  return *this = Voice(other);
}
Voice& Voice::operator=(Voice&& other) noexcept {
  return replace_value(*this, other);
}
Voice::~Voice() = default;
bool Voice::operator==(const Voice& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         duration == other.duration &&
         mime_type == other.mime_type &&
         file_size == other.file_size;
}

void encode(json_writer& out, const Voice& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "duration", value.duration);
  encode_member(out, "mime_type", value.mime_type);
  encode_member(out, "file_size", value.file_size);
  out.end_object();
}

void decode(json_reader& in, Voice& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&Voice::file_id>},
      {"file_unique_id", decode_field<&Voice::file_unique_id>},
      {"duration", decode_field<&Voice::duration>},
      {"mime_type", decode_field<&Voice::mime_type>},
      {"file_size", decode_field<&Voice::file_size>},
  });
  decode_members(in, &value, members);
}

PaidMediaInfo::PaidMediaInfo() = default;
PaidMediaInfo::PaidMediaInfo(std::int64_t star_count, std::vector<PaidMedia> paid_media)
    : star_count(star_count), paid_media(std::move(paid_media)) {}
PaidMediaInfo::PaidMediaInfo(const PaidMediaInfo&) = default;
PaidMediaInfo::PaidMediaInfo(PaidMediaInfo&&) noexcept = default;
PaidMediaInfo& PaidMediaInfo::operator=(const PaidMediaInfo& other) {
  return *this = PaidMediaInfo(other);
}
PaidMediaInfo& PaidMediaInfo::operator=(PaidMediaInfo&& other) noexcept {
  return replace_value(*this, other);
}
PaidMediaInfo::~PaidMediaInfo() = default;
bool PaidMediaInfo::operator==(const PaidMediaInfo& other) const {
  return star_count == other.star_count &&
         paid_media == other.paid_media;
}

void encode(json_writer& out, const PaidMediaInfo& value) {
  out.begin_object();
  encode_member(out, "star_count", value.star_count);
  encode_member(out, "paid_media", value.paid_media);
  out.end_object();
}

void decode(json_reader& in, PaidMediaInfo& value) {
  static constexpr json_member_table members({
      {"star_count", decode_field<&PaidMediaInfo::star_count>},
      {"paid_media", decode_field<&PaidMediaInfo::paid_media>},
  });
  decode_members(in, &value, members);
}

PaidMedia::PaidMedia() = default;
PaidMedia::PaidMedia(PaidMediaLivePhoto held)
    : value(std::in_place_type<boxed<PaidMediaLivePhoto>>, std::move(held)) {}
PaidMedia::PaidMedia(PaidMediaPhoto held)
    : value(std::in_place_type<boxed<PaidMediaPhoto>>, std::move(held)) {}
PaidMedia::PaidMedia(PaidMediaPreview held)
    : value(std::in_place_type<boxed<PaidMediaPreview>>, std::move(held)) {}
PaidMedia::PaidMedia(PaidMediaVideo held)
    : value(std::in_place_type<boxed<PaidMediaVideo>>, std::move(held)) {}
PaidMedia::PaidMedia(const PaidMedia&) = default;
PaidMedia::PaidMedia(PaidMedia&&) noexcept = default;
PaidMedia& PaidMedia::operator=(const PaidMedia& other) {
  return *this = PaidMedia(other);
}
PaidMedia& PaidMedia::operator=(PaidMedia&& other) noexcept {
  return replace_value(*this, other);
}
PaidMedia::~PaidMedia() = default;
bool PaidMedia::operator==(const PaidMedia& other) const {
  return value == other.value;
}

void encode(json_writer& out, const PaidMedia& value) {
  encode(out, value.value);
}

void decode(json_reader& in, PaidMedia& value) {
  static constexpr json_member_table alternatives({
      {"live_photo", decode_alternative<PaidMedia, boxed<PaidMediaLivePhoto>>},
      {"photo", decode_alternative<PaidMedia, boxed<PaidMediaPhoto>>},
      {"preview", decode_alternative<PaidMedia, boxed<PaidMediaPreview>>},
      {"video", decode_alternative<PaidMedia, boxed<PaidMediaVideo>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

PaidMediaLivePhoto::PaidMediaLivePhoto() = default;
PaidMediaLivePhoto::PaidMediaLivePhoto(LivePhoto live_photo)
    : live_photo(std::move(live_photo)) {}
PaidMediaLivePhoto::PaidMediaLivePhoto(const PaidMediaLivePhoto&) = default;
PaidMediaLivePhoto::PaidMediaLivePhoto(PaidMediaLivePhoto&&) noexcept = default;
PaidMediaLivePhoto& PaidMediaLivePhoto::operator=(const PaidMediaLivePhoto& other) {
  return *this = PaidMediaLivePhoto(other);
}
PaidMediaLivePhoto& PaidMediaLivePhoto::operator=(PaidMediaLivePhoto&& other) noexcept {
  return replace_value(*this, other);
}
PaidMediaLivePhoto::~PaidMediaLivePhoto() = default;
bool PaidMediaLivePhoto::operator==(const PaidMediaLivePhoto& other) const {
  return live_photo == other.live_photo;
}

void encode(json_writer& out, const PaidMediaLivePhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("live_photo");
  encode_member(out, "live_photo", value.live_photo);
  out.end_object();
}

void decode(json_reader& in, PaidMediaLivePhoto& value) {
  static constexpr json_member_table members({
      {"live_photo", decode_field<&PaidMediaLivePhoto::live_photo>},
  });
  decode_members(in, &value, members);
}

PaidMediaPhoto::PaidMediaPhoto() = default;
PaidMediaPhoto::PaidMediaPhoto(std::vector<PhotoSize> photo)
    : photo(std::move(photo)) {}
PaidMediaPhoto::PaidMediaPhoto(const PaidMediaPhoto&) = default;
PaidMediaPhoto::PaidMediaPhoto(PaidMediaPhoto&&) noexcept = default;
PaidMediaPhoto& PaidMediaPhoto::operator=(const PaidMediaPhoto& other) {
  return *this = PaidMediaPhoto(other);
}
PaidMediaPhoto& PaidMediaPhoto::operator=(PaidMediaPhoto&& other) noexcept {
  return replace_value(*this, other);
}
PaidMediaPhoto::~PaidMediaPhoto() = default;
bool PaidMediaPhoto::operator==(const PaidMediaPhoto& other) const {
  return photo == other.photo;
}

void encode(json_writer& out, const PaidMediaPhoto& value) {
  out.begin_object();
  out.key("type");
  out.string("photo");
  encode_member(out, "photo", value.photo);
  out.end_object();
}

void decode(json_reader& in, PaidMediaPhoto& value) {
  static constexpr json_member_table members({
      {"photo", decode_field<&PaidMediaPhoto::photo>},
  });
  decode_members(in, &value, members);
}

PaidMediaPreview::PaidMediaPreview() = default;
PaidMediaPreview::PaidMediaPreview(const PaidMediaPreview&) = default;
PaidMediaPreview::PaidMediaPreview(PaidMediaPreview&&) noexcept = default;
PaidMediaPreview& PaidMediaPreview::operator=(const PaidMediaPreview& other) {
  return *this = PaidMediaPreview(other);
}
PaidMediaPreview& PaidMediaPreview::operator=(PaidMediaPreview&& other) noexcept {
  return replace_value(*this, other);
}
PaidMediaPreview::~PaidMediaPreview() = default;
bool PaidMediaPreview::operator==(const PaidMediaPreview& other) const {
  return width == other.width &&
         height == other.height &&
         duration == other.duration;
}

void encode(json_writer& out, const PaidMediaPreview& value) {
  out.begin_object();
  out.key("type");
  out.string("preview");
  encode_member(out, "width", value.width);
  encode_member(out, "height", value.height);
  encode_member(out, "duration", value.duration);
  out.end_object();
}

void decode(json_reader& in, PaidMediaPreview& value) {
  static constexpr json_member_table members({
      {"width", decode_field<&PaidMediaPreview::width>},
      {"height", decode_field<&PaidMediaPreview::height>},
      {"duration", decode_field<&PaidMediaPreview::duration>},
  });
  decode_members(in, &value, members);
}

PaidMediaVideo::PaidMediaVideo() = default;
PaidMediaVideo::PaidMediaVideo(Video video)
    : video(std::move(video)) {}
PaidMediaVideo::PaidMediaVideo(const PaidMediaVideo&) = default;
PaidMediaVideo::PaidMediaVideo(PaidMediaVideo&&) noexcept = default;
PaidMediaVideo& PaidMediaVideo::operator=(const PaidMediaVideo& other) {
  return *this = PaidMediaVideo(other);
}
PaidMediaVideo& PaidMediaVideo::operator=(PaidMediaVideo&& other) noexcept {
  return replace_value(*this, other);
}
PaidMediaVideo::~PaidMediaVideo() = default;
bool PaidMediaVideo::operator==(const PaidMediaVideo& other) const {
  return video == other.video;
}

void encode(json_writer& out, const PaidMediaVideo& value) {
  out.begin_object();
  out.key("type");
  out.string("video");
  encode_member(out, "video", value.video);
  out.end_object();
}

void decode(json_reader& in, PaidMediaVideo& value) {
  static constexpr json_member_table members({
      {"video", decode_field<&PaidMediaVideo::video>},
  });
  decode_members(in, &value, members);
}

Contact::Contact() = default;
Contact::Contact(std::string phone_number, std::string first_name)
    : phone_number(std::move(phone_number)), first_name(std::move(first_name)) {}
Contact::Contact(const Contact&) = default;
Contact::Contact(Contact&&) noexcept = default;
Contact& Contact::operator=(const Contact& other) {
  return *this = Contact(other);
}
Contact& Contact::operator=(Contact&& other) noexcept {
  return replace_value(*this, other);
}
Contact::~Contact() = default;
bool Contact::operator==(const Contact& other) const {
  return phone_number == other.phone_number &&
         first_name == other.first_name &&
         last_name == other.last_name &&
         user_id == other.user_id &&
         vcard == other.vcard;
}

void encode(json_writer& out, const Contact& value) {
  out.begin_object();
  encode_member(out, "phone_number", value.phone_number);
  encode_member(out, "first_name", value.first_name);
  encode_member(out, "last_name", value.last_name);
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "vcard", value.vcard);
  out.end_object();
}

void decode(json_reader& in, Contact& value) {
  static constexpr json_member_table members({
      {"phone_number", decode_field<&Contact::phone_number>},
      {"first_name", decode_field<&Contact::first_name>},
      {"last_name", decode_field<&Contact::last_name>},
      {"user_id", decode_field<&Contact::user_id>},
      {"vcard", decode_field<&Contact::vcard>},
  });
  decode_members(in, &value, members);
}

Dice::Dice() = default;
Dice::Dice(std::string emoji, std::int64_t value)
    : emoji(std::move(emoji)), value(value) {}
Dice::Dice(const Dice&) = default;
Dice::Dice(Dice&&) noexcept = default;
Dice& Dice::operator=(const Dice& other) {
  return *this = Dice(other);
}
Dice& Dice::operator=(Dice&& other) noexcept {
  return replace_value(*this, other);
}
Dice::~Dice() = default;
bool Dice::operator==(const Dice& other) const {
  return emoji == other.emoji &&
         value == other.value;
}

void encode(json_writer& out, const Dice& value) {
  out.begin_object();
  encode_member(out, "emoji", value.emoji);
  encode_member(out, "value", value.value);
  out.end_object();
}

void decode(json_reader& in, Dice& value) {
  static constexpr json_member_table members({
      {"emoji", decode_field<&Dice::emoji>},
      {"value", decode_field<&Dice::value>},
  });
  decode_members(in, &value, members);
}

Link::Link() = default;
Link::Link(std::string url)
    : url(std::move(url)) {}
Link::Link(const Link&) = default;
Link::Link(Link&&) noexcept = default;
Link& Link::operator=(const Link& other) {
  return *this = Link(other);
}
Link& Link::operator=(Link&& other) noexcept {
  return replace_value(*this, other);
}
Link::~Link() = default;
bool Link::operator==(const Link& other) const {
  return url == other.url;
}

void encode(json_writer& out, const Link& value) {
  out.begin_object();
  encode_member(out, "url", value.url);
  out.end_object();
}

void decode(json_reader& in, Link& value) {
  static constexpr json_member_table members({
      {"url", decode_field<&Link::url>},
  });
  decode_members(in, &value, members);
}

Location::Location() = default;
Location::Location(double latitude, double longitude)
    : latitude(latitude), longitude(longitude) {}
Location::Location(const Location&) = default;
Location::Location(Location&&) noexcept = default;
Location& Location::operator=(const Location& other) {
  return *this = Location(other);
}
Location& Location::operator=(Location&& other) noexcept {
  return replace_value(*this, other);
}
Location::~Location() = default;
bool Location::operator==(const Location& other) const {
  return latitude == other.latitude &&
         longitude == other.longitude &&
         horizontal_accuracy == other.horizontal_accuracy &&
         live_period == other.live_period &&
         heading == other.heading &&
         proximity_alert_radius == other.proximity_alert_radius;
}
Location& Location::with_horizontal_accuracy(double value) & {
  this->horizontal_accuracy = value;
  return *this;
}
Location&& Location::with_horizontal_accuracy(double value) && {
  return std::move(with_horizontal_accuracy(value));
}
Location& Location::with_live_period(std::int64_t value) & {
  this->live_period = value;
  return *this;
}
Location&& Location::with_live_period(std::int64_t value) && {
  return std::move(with_live_period(value));
}
Location& Location::with_heading(std::int64_t value) & {
  this->heading = value;
  return *this;
}
Location&& Location::with_heading(std::int64_t value) && {
  return std::move(with_heading(value));
}
Location& Location::with_proximity_alert_radius(std::int64_t value) & {
  this->proximity_alert_radius = value;
  return *this;
}
Location&& Location::with_proximity_alert_radius(std::int64_t value) && {
  return std::move(with_proximity_alert_radius(value));
}

void encode(json_writer& out, const Location& value) {
  out.begin_object();
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "horizontal_accuracy", value.horizontal_accuracy);
  encode_member(out, "live_period", value.live_period);
  encode_member(out, "heading", value.heading);
  encode_member(out, "proximity_alert_radius", value.proximity_alert_radius);
  out.end_object();
}

void decode(json_reader& in, Location& value) {
  static constexpr json_member_table members({
      {"latitude", decode_field<&Location::latitude>},
      {"longitude", decode_field<&Location::longitude>},
      {"horizontal_accuracy", decode_field<&Location::horizontal_accuracy>},
      {"live_period", decode_field<&Location::live_period>},
      {"heading", decode_field<&Location::heading>},
      {"proximity_alert_radius", decode_field<&Location::proximity_alert_radius>},
  });
  decode_members(in, &value, members);
}

Venue::Venue() = default;
Venue::Venue(Location location, std::string title, std::string address)
    : location(std::move(location)), title(std::move(title)), address(std::move(address)) {}
Venue::Venue(const Venue&) = default;
Venue::Venue(Venue&&) noexcept = default;
Venue& Venue::operator=(const Venue& other) {
  return *this = Venue(other);
}
Venue& Venue::operator=(Venue&& other) noexcept {
  return replace_value(*this, other);
}
Venue::~Venue() = default;
bool Venue::operator==(const Venue& other) const {
  return location == other.location &&
         title == other.title &&
         address == other.address &&
         foursquare_id == other.foursquare_id &&
         foursquare_type == other.foursquare_type &&
         google_place_id == other.google_place_id &&
         google_place_type == other.google_place_type;
}

void encode(json_writer& out, const Venue& value) {
  out.begin_object();
  encode_member(out, "location", value.location);
  encode_member(out, "title", value.title);
  encode_member(out, "address", value.address);
  encode_member(out, "foursquare_id", value.foursquare_id);
  encode_member(out, "foursquare_type", value.foursquare_type);
  encode_member(out, "google_place_id", value.google_place_id);
  encode_member(out, "google_place_type", value.google_place_type);
  out.end_object();
}

void decode(json_reader& in, Venue& value) {
  static constexpr json_member_table members({
      {"location", decode_field<&Venue::location>},
      {"title", decode_field<&Venue::title>},
      {"address", decode_field<&Venue::address>},
      {"foursquare_id", decode_field<&Venue::foursquare_id>},
      {"foursquare_type", decode_field<&Venue::foursquare_type>},
      {"google_place_id", decode_field<&Venue::google_place_id>},
      {"google_place_type", decode_field<&Venue::google_place_type>},
  });
  decode_members(in, &value, members);
}

File::File() = default;
File::File(std::string file_id, std::string file_unique_id)
    : file_id(std::move(file_id)), file_unique_id(std::move(file_unique_id)) {}
File::File(const File&) = default;
File::File(File&&) noexcept = default;
File& File::operator=(const File& other) {
  return *this = File(other);
}
File& File::operator=(File&& other) noexcept {
  return replace_value(*this, other);
}
File::~File() = default;
bool File::operator==(const File& other) const {
  return file_id == other.file_id &&
         file_unique_id == other.file_unique_id &&
         file_size == other.file_size &&
         file_path == other.file_path;
}

void encode(json_writer& out, const File& value) {
  out.begin_object();
  encode_member(out, "file_id", value.file_id);
  encode_member(out, "file_unique_id", value.file_unique_id);
  encode_member(out, "file_size", value.file_size);
  encode_member(out, "file_path", value.file_path);
  out.end_object();
}

void decode(json_reader& in, File& value) {
  static constexpr json_member_table members({
      {"file_id", decode_field<&File::file_id>},
      {"file_unique_id", decode_field<&File::file_unique_id>},
      {"file_size", decode_field<&File::file_size>},
      {"file_path", decode_field<&File::file_path>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
