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

/// Telegram's Sticker.
/// @see https://core.telegram.org/bots/api#sticker
struct BOTCORE_EXPORT Sticker {
  Sticker();
  Sticker(const Sticker& other);
  Sticker(Sticker&& other) noexcept;
  Sticker& operator=(const Sticker& other);
  Sticker& operator=(Sticker&& other) noexcept;
  ~Sticker();
  bool operator==(const Sticker& other) const;

  std::string file_id;  ///< Required.
  std::string file_unique_id;  ///< Required.
  StickerType type;  ///< Required.
  std::int64_t width = 0;  ///< Required.
  std::int64_t height = 0;  ///< Required.
  bool is_animated = false;  ///< Required.
  bool is_video = false;  ///< Required.
  boxed<PhotoSize> thumbnail;  ///< Optional.
  std::optional<std::string> emoji;  ///< Optional.
  std::optional<std::string> set_name;  ///< Optional.
  boxed<File> premium_animation;  ///< Optional.
  boxed<MaskPosition> mask_position;  ///< Optional.
  std::optional<std::string> custom_emoji_id;  ///< Optional.
  std::optional<bool> needs_repainting;  ///< Optional.
  std::optional<std::int64_t> file_size;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Sticker& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Sticker& value);
};

/// Telegram's StickerSet.
/// @see https://core.telegram.org/bots/api#stickerset
struct BOTCORE_EXPORT StickerSet {
  StickerSet();
  StickerSet(std::string name, std::string title, StickerType sticker_type, std::vector<Sticker> stickers);
  StickerSet(const StickerSet& other);
  StickerSet(StickerSet&& other) noexcept;
  StickerSet& operator=(const StickerSet& other);
  StickerSet& operator=(StickerSet&& other) noexcept;
  ~StickerSet();
  bool operator==(const StickerSet& other) const;

  std::string name;  ///< Required.
  std::string title;  ///< Required.
  StickerType sticker_type;  ///< Required.
  std::vector<Sticker> stickers;  ///< Required.
  boxed<PhotoSize> thumbnail;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StickerSet& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StickerSet& value);
};

/// Telegram's MaskPosition.
/// @see https://core.telegram.org/bots/api#maskposition
struct BOTCORE_EXPORT MaskPosition {
  MaskPosition();
  MaskPosition(MaskPoint point, double x_shift, double y_shift, double scale);
  MaskPosition(const MaskPosition& other);
  MaskPosition(MaskPosition&& other) noexcept;
  MaskPosition& operator=(const MaskPosition& other);
  MaskPosition& operator=(MaskPosition&& other) noexcept;
  ~MaskPosition();
  bool operator==(const MaskPosition& other) const;

  MaskPoint point;  ///< Required.
  double x_shift = 0;  ///< Required.
  double y_shift = 0;  ///< Required.
  double scale = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MaskPosition& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MaskPosition& value);
};

/// Telegram's InputSticker.
/// @see https://core.telegram.org/bots/api#inputsticker
struct BOTCORE_EXPORT InputSticker {
  InputSticker();
  InputSticker(InputFile sticker, StickerFormat format, std::vector<std::string> emoji_list);
  InputSticker(const InputSticker& other);
  InputSticker(InputSticker&& other) noexcept;
  InputSticker& operator=(const InputSticker& other);
  InputSticker& operator=(InputSticker&& other) noexcept;
  ~InputSticker();
  bool operator==(const InputSticker& other) const;

  InputFile sticker;  ///< Required.
  StickerFormat format;  ///< Required.
  std::vector<std::string> emoji_list;  ///< Required.
  boxed<MaskPosition> mask_position;  ///< Optional.
  std::optional<std::vector<std::string>> keywords;  ///< Optional.

  InputSticker& add_emoji_list(std::string element) &;
  InputSticker&& add_emoji_list(std::string element) &&;
  InputSticker& with_mask_position(MaskPosition value) &;
  InputSticker&& with_mask_position(MaskPosition value) &&;
  InputSticker& with_keywords(std::vector<std::string> value) &;
  InputSticker&& with_keywords(std::vector<std::string> value) &&;
  InputSticker& add_keywords(std::string element) &;
  InputSticker&& add_keywords(std::string element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputSticker& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputSticker& value);
};

}  // namespace botcore::inline v0::api
