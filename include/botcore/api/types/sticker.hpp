// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: sticker.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A sticker.
///
/// Only received.
/// What GetForumTopicIconStickers, GetCustomEmojiStickers gives.
/// Held by Message::sticker, ExternalReplyInfo::sticker, PollMedia::sticker, BusinessIntro::sticker,
/// Gift::sticker, UniqueGiftModel::sticker and 2 more.
/// @see https://core.telegram.org/bots/api#sticker
struct BOTCORE_EXPORT Sticker {
  Sticker();  ///< With nothing set.
  /// @cond
  Sticker(const Sticker& other);
  Sticker(Sticker&& other) noexcept;
  Sticker& operator=(const Sticker& other);
  Sticker& operator=(Sticker&& other) noexcept;
  ~Sticker();
  bool operator==(const Sticker& other) const;
  /// @endcond

  std::string file_id;  ///< Names the file for this bot: for sending it again and downloading it (required).
  /// The same for all bots and at all times; not for sending or downloading (required).
  std::string file_unique_id;
  StickerType type;  ///< Required.
  std::int64_t width = 0;  ///< Width in pixels (required).
  std::int64_t height = 0;  ///< Height in pixels (required).
  bool is_animated = false;  ///< Whether it is animated (required).
  bool is_video = false;  ///< Whether it is video (required).
  boxed<PhotoSize> thumbnail;  ///< The small picture shown before the file is loaded (optional).
  std::optional<std::string> emoji;  ///< The emoji (optional).
  std::optional<std::string> set_name;  ///< Optional.
  boxed<File> premium_animation;  ///< Optional.
  boxed<MaskPosition> mask_position;  ///< Optional.
  std::optional<std::string> custom_emoji_id;  ///< The custom emoji (optional).
  std::optional<bool> needs_repainting;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Size in bytes (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Sticker& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Sticker& value);
  /// @endcond
};

/// A set of stickers.
///
/// Only received.
/// What GetStickerSet gives.
/// @see https://core.telegram.org/bots/api#stickerset
struct BOTCORE_EXPORT StickerSet {
  StickerSet();  ///< With nothing set.
  /// With what it needs.
  StickerSet(std::string name, std::string title, StickerType sticker_type, std::vector<Sticker> stickers);
  /// @cond
  StickerSet(const StickerSet& other);
  StickerSet(StickerSet&& other) noexcept;
  StickerSet& operator=(const StickerSet& other);
  StickerSet& operator=(StickerSet&& other) noexcept;
  ~StickerSet();
  bool operator==(const StickerSet& other) const;
  /// @endcond

  std::string name;  ///< The name (required).
  std::string title;  ///< The title (required).
  StickerType sticker_type;  ///< Required.
  std::vector<Sticker> stickers;  ///< Required.
  boxed<PhotoSize> thumbnail;  ///< The small picture shown before the file is loaded (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StickerSet& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StickerSet& value);
  /// @endcond
};

/// Where a mask lies on a face.
///
/// Sent and received.
/// Held by Sticker::mask_position, InputSticker::mask_position, SetStickerMaskPosition::mask_position.
/// @see https://core.telegram.org/bots/api#maskposition
struct BOTCORE_EXPORT MaskPosition {
  MaskPosition();  ///< With nothing set.
  /// With what it needs.
  MaskPosition(MaskPoint point, double x_shift, double y_shift, double scale);
  /// @cond
  MaskPosition(const MaskPosition& other);
  MaskPosition(MaskPosition&& other) noexcept;
  MaskPosition& operator=(const MaskPosition& other);
  MaskPosition& operator=(MaskPosition&& other) noexcept;
  ~MaskPosition();
  bool operator==(const MaskPosition& other) const;
  /// @endcond

  MaskPoint point;  ///< Required.
  double x_shift = 0;  ///< Required.
  double y_shift = 0;  ///< Required.
  double scale = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MaskPosition& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MaskPosition& value);
  /// @endcond
};

/// Telegram's InputSticker.
///
/// Only sent.
/// Held by CreateNewStickerSet::stickers, AddStickerToSet::sticker, ReplaceStickerInSet::sticker.
/// @see https://core.telegram.org/bots/api#inputsticker
struct BOTCORE_EXPORT InputSticker {
  InputSticker();  ///< With nothing set.
  /// With what it needs.
  InputSticker(InputFile sticker, StickerFormat format, std::vector<std::string> emoji_list);
  /// @cond
  InputSticker(const InputSticker& other);
  InputSticker(InputSticker&& other) noexcept;
  InputSticker& operator=(const InputSticker& other);
  InputSticker& operator=(InputSticker&& other) noexcept;
  ~InputSticker();
  bool operator==(const InputSticker& other) const;
  /// @endcond

  InputFile sticker;  ///< Required; may be an upload.
  StickerFormat format;  ///< Required.
  std::vector<std::string> emoji_list;  ///< Required.
  boxed<MaskPosition> mask_position;  ///< Optional.
  std::optional<std::vector<std::string>> keywords;  ///< Optional.

  InputSticker& add_emoji_list(std::string element) &;  ///< Appends to #emoji_list.
  InputSticker& with_mask_position(MaskPosition value) &;  ///< Sets #mask_position.
  InputSticker& with_keywords(std::vector<std::string> value) &;  ///< Sets #keywords.
  InputSticker& add_keywords(std::string element) &;  ///< Appends to #keywords.
  /// @cond
  InputSticker&& add_emoji_list(std::string element) &&;
  InputSticker&& with_mask_position(MaskPosition value) &&;
  InputSticker&& with_keywords(std::vector<std::string> value) &&;
  InputSticker&& add_keywords(std::string element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputSticker& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputSticker& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
