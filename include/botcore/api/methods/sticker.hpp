// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: sticker.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/sticker.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `sendSticker`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendsticker
struct BOTCORE_EXPORT SendSticker {
  static constexpr std::string_view method = "sendSticker";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendSticker(ChatId chat_id, InputFile sticker);
  SendSticker(const SendSticker& other);
  SendSticker(SendSticker&& other) noexcept;
  SendSticker& operator=(const SendSticker& other);
  SendSticker& operator=(SendSticker&& other) noexcept;
  ~SendSticker();
  bool operator==(const SendSticker& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  InputFile sticker;  ///< Required.
  std::optional<std::string> emoji;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendSticker& with_business_connection_id(std::string value) &;
  SendSticker&& with_business_connection_id(std::string value) &&;
  SendSticker& with_message_thread_id(std::int64_t value) &;
  SendSticker&& with_message_thread_id(std::int64_t value) &&;
  SendSticker& with_direct_messages_topic_id(std::int64_t value) &;
  SendSticker&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendSticker& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendSticker&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendSticker& with_emoji(std::string value) &;
  SendSticker&& with_emoji(std::string value) &&;
  SendSticker& with_disable_notification(bool value = true) &;
  SendSticker&& with_disable_notification(bool value = true) &&;
  SendSticker& with_protect_content(bool value = true) &;
  SendSticker&& with_protect_content(bool value = true) &&;
  SendSticker& with_allow_paid_broadcast(bool value = true) &;
  SendSticker&& with_allow_paid_broadcast(bool value = true) &&;
  SendSticker& with_message_effect_id(std::string value) &;
  SendSticker&& with_message_effect_id(std::string value) &&;
  SendSticker& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendSticker&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendSticker& with_reply_parameters(ReplyParameters value) &;
  SendSticker&& with_reply_parameters(ReplyParameters value) &&;
  SendSticker& with_reply_markup(ReplyMarkup value) &;
  SendSticker&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendSticker& value);
};

/// The request `getStickerSet`.
/// @see https://core.telegram.org/bots/api#getstickerset
struct BOTCORE_EXPORT GetStickerSet {
  static constexpr std::string_view method = "getStickerSet";
  static constexpr bool multipart = false;
  using result_type = StickerSet;

  explicit GetStickerSet(std::string name);
  GetStickerSet(const GetStickerSet& other);
  GetStickerSet(GetStickerSet&& other) noexcept;
  GetStickerSet& operator=(const GetStickerSet& other);
  GetStickerSet& operator=(GetStickerSet&& other) noexcept;
  ~GetStickerSet();
  bool operator==(const GetStickerSet& other) const;

  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetStickerSet& value);
};

/// The request `getCustomEmojiStickers`.
/// @see https://core.telegram.org/bots/api#getcustomemojistickers
struct BOTCORE_EXPORT GetCustomEmojiStickers {
  static constexpr std::string_view method = "getCustomEmojiStickers";
  static constexpr bool multipart = false;
  using result_type = std::vector<Sticker>;

  explicit GetCustomEmojiStickers(std::vector<std::string> custom_emoji_ids);
  GetCustomEmojiStickers(const GetCustomEmojiStickers& other);
  GetCustomEmojiStickers(GetCustomEmojiStickers&& other) noexcept;
  GetCustomEmojiStickers& operator=(const GetCustomEmojiStickers& other);
  GetCustomEmojiStickers& operator=(GetCustomEmojiStickers&& other) noexcept;
  ~GetCustomEmojiStickers();
  bool operator==(const GetCustomEmojiStickers& other) const;

  std::vector<std::string> custom_emoji_ids;  ///< Required.

  GetCustomEmojiStickers& add_custom_emoji_ids(std::string element) &;
  GetCustomEmojiStickers&& add_custom_emoji_ids(std::string element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetCustomEmojiStickers& value);
};

/// The request `uploadStickerFile`, which may upload files.
/// @see https://core.telegram.org/bots/api#uploadstickerfile
struct BOTCORE_EXPORT UploadStickerFile {
  static constexpr std::string_view method = "uploadStickerFile";
  static constexpr bool multipart = true;
  using result_type = File;

  UploadStickerFile(std::int64_t user_id, InputFile sticker, StickerFormat sticker_format);
  UploadStickerFile(const UploadStickerFile& other);
  UploadStickerFile(UploadStickerFile&& other) noexcept;
  UploadStickerFile& operator=(const UploadStickerFile& other);
  UploadStickerFile& operator=(UploadStickerFile&& other) noexcept;
  ~UploadStickerFile();
  bool operator==(const UploadStickerFile& other) const;

  std::int64_t user_id = 0;  ///< Required.
  InputFile sticker;  ///< Required.
  StickerFormat sticker_format;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UploadStickerFile& value);
};

/// The request `createNewStickerSet`, which may upload files.
/// @see https://core.telegram.org/bots/api#createnewstickerset
struct BOTCORE_EXPORT CreateNewStickerSet {
  static constexpr std::string_view method = "createNewStickerSet";
  static constexpr bool multipart = true;
  using result_type = bool;

  CreateNewStickerSet(std::int64_t user_id, std::string name, std::string title,
                      std::vector<InputSticker> stickers);
  CreateNewStickerSet(const CreateNewStickerSet& other);
  CreateNewStickerSet(CreateNewStickerSet&& other) noexcept;
  CreateNewStickerSet& operator=(const CreateNewStickerSet& other);
  CreateNewStickerSet& operator=(CreateNewStickerSet&& other) noexcept;
  ~CreateNewStickerSet();
  bool operator==(const CreateNewStickerSet& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::string name;  ///< Required; 1–64 characters.
  std::string title;  ///< Required; 1–64 characters.
  std::vector<InputSticker> stickers;  ///< Required.
  std::optional<StickerType> sticker_type;  ///< Optional.
  std::optional<bool> needs_repainting;  ///< Optional.

  CreateNewStickerSet& add_stickers(InputSticker element) &;
  CreateNewStickerSet&& add_stickers(InputSticker element) &&;
  CreateNewStickerSet& with_sticker_type(StickerType value) &;
  CreateNewStickerSet&& with_sticker_type(StickerType value) &&;
  CreateNewStickerSet& with_needs_repainting(bool value = true) &;
  CreateNewStickerSet&& with_needs_repainting(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateNewStickerSet& value);
};

/// The request `addStickerToSet`, which may upload files.
/// @see https://core.telegram.org/bots/api#addstickertoset
struct BOTCORE_EXPORT AddStickerToSet {
  static constexpr std::string_view method = "addStickerToSet";
  static constexpr bool multipart = true;
  using result_type = bool;

  AddStickerToSet(std::int64_t user_id, std::string name, InputSticker sticker);
  AddStickerToSet(const AddStickerToSet& other);
  AddStickerToSet(AddStickerToSet&& other) noexcept;
  AddStickerToSet& operator=(const AddStickerToSet& other);
  AddStickerToSet& operator=(AddStickerToSet&& other) noexcept;
  ~AddStickerToSet();
  bool operator==(const AddStickerToSet& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::string name;  ///< Required.
  boxed<InputSticker> sticker;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const AddStickerToSet& value);
};

/// The request `setStickerPositionInSet`.
/// @see https://core.telegram.org/bots/api#setstickerpositioninset
struct BOTCORE_EXPORT SetStickerPositionInSet {
  static constexpr std::string_view method = "setStickerPositionInSet";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetStickerPositionInSet(std::string sticker, std::int64_t position);
  SetStickerPositionInSet(const SetStickerPositionInSet& other);
  SetStickerPositionInSet(SetStickerPositionInSet&& other) noexcept;
  SetStickerPositionInSet& operator=(const SetStickerPositionInSet& other);
  SetStickerPositionInSet& operator=(SetStickerPositionInSet&& other) noexcept;
  ~SetStickerPositionInSet();
  bool operator==(const SetStickerPositionInSet& other) const;

  std::string sticker;  ///< Required.
  std::int64_t position = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerPositionInSet& value);
};

/// The request `deleteStickerFromSet`.
/// @see https://core.telegram.org/bots/api#deletestickerfromset
struct BOTCORE_EXPORT DeleteStickerFromSet {
  static constexpr std::string_view method = "deleteStickerFromSet";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit DeleteStickerFromSet(std::string sticker);
  DeleteStickerFromSet(const DeleteStickerFromSet& other);
  DeleteStickerFromSet(DeleteStickerFromSet&& other) noexcept;
  DeleteStickerFromSet& operator=(const DeleteStickerFromSet& other);
  DeleteStickerFromSet& operator=(DeleteStickerFromSet&& other) noexcept;
  ~DeleteStickerFromSet();
  bool operator==(const DeleteStickerFromSet& other) const;

  std::string sticker;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteStickerFromSet& value);
};

/// The request `replaceStickerInSet`, which may upload files.
/// @see https://core.telegram.org/bots/api#replacestickerinset
struct BOTCORE_EXPORT ReplaceStickerInSet {
  static constexpr std::string_view method = "replaceStickerInSet";
  static constexpr bool multipart = true;
  using result_type = bool;

  ReplaceStickerInSet(std::int64_t user_id, std::string name, std::string old_sticker, InputSticker sticker);
  ReplaceStickerInSet(const ReplaceStickerInSet& other);
  ReplaceStickerInSet(ReplaceStickerInSet&& other) noexcept;
  ReplaceStickerInSet& operator=(const ReplaceStickerInSet& other);
  ReplaceStickerInSet& operator=(ReplaceStickerInSet&& other) noexcept;
  ~ReplaceStickerInSet();
  bool operator==(const ReplaceStickerInSet& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::string name;  ///< Required.
  std::string old_sticker;  ///< Required.
  boxed<InputSticker> sticker;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplaceStickerInSet& value);
};

/// The request `setStickerEmojiList`.
/// @see https://core.telegram.org/bots/api#setstickeremojilist
struct BOTCORE_EXPORT SetStickerEmojiList {
  static constexpr std::string_view method = "setStickerEmojiList";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetStickerEmojiList(std::string sticker, std::vector<std::string> emoji_list);
  SetStickerEmojiList(const SetStickerEmojiList& other);
  SetStickerEmojiList(SetStickerEmojiList&& other) noexcept;
  SetStickerEmojiList& operator=(const SetStickerEmojiList& other);
  SetStickerEmojiList& operator=(SetStickerEmojiList&& other) noexcept;
  ~SetStickerEmojiList();
  bool operator==(const SetStickerEmojiList& other) const;

  std::string sticker;  ///< Required.
  std::vector<std::string> emoji_list;  ///< Required.

  SetStickerEmojiList& add_emoji_list(std::string element) &;
  SetStickerEmojiList&& add_emoji_list(std::string element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerEmojiList& value);
};

/// The request `setStickerKeywords`.
/// @see https://core.telegram.org/bots/api#setstickerkeywords
struct BOTCORE_EXPORT SetStickerKeywords {
  static constexpr std::string_view method = "setStickerKeywords";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SetStickerKeywords(std::string sticker);
  SetStickerKeywords(const SetStickerKeywords& other);
  SetStickerKeywords(SetStickerKeywords&& other) noexcept;
  SetStickerKeywords& operator=(const SetStickerKeywords& other);
  SetStickerKeywords& operator=(SetStickerKeywords&& other) noexcept;
  ~SetStickerKeywords();
  bool operator==(const SetStickerKeywords& other) const;

  std::string sticker;  ///< Required.
  std::optional<std::vector<std::string>> keywords;  ///< Optional.

  SetStickerKeywords& with_keywords(std::vector<std::string> value) &;
  SetStickerKeywords&& with_keywords(std::vector<std::string> value) &&;
  SetStickerKeywords& add_keywords(std::string element) &;
  SetStickerKeywords&& add_keywords(std::string element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerKeywords& value);
};

/// The request `setStickerMaskPosition`.
/// @see https://core.telegram.org/bots/api#setstickermaskposition
struct BOTCORE_EXPORT SetStickerMaskPosition {
  static constexpr std::string_view method = "setStickerMaskPosition";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SetStickerMaskPosition(std::string sticker);
  SetStickerMaskPosition(const SetStickerMaskPosition& other);
  SetStickerMaskPosition(SetStickerMaskPosition&& other) noexcept;
  SetStickerMaskPosition& operator=(const SetStickerMaskPosition& other);
  SetStickerMaskPosition& operator=(SetStickerMaskPosition&& other) noexcept;
  ~SetStickerMaskPosition();
  bool operator==(const SetStickerMaskPosition& other) const;

  std::string sticker;  ///< Required.
  boxed<MaskPosition> mask_position;  ///< Optional.

  SetStickerMaskPosition& with_mask_position(MaskPosition value) &;
  SetStickerMaskPosition&& with_mask_position(MaskPosition value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerMaskPosition& value);
};

/// The request `setStickerSetTitle`.
/// @see https://core.telegram.org/bots/api#setstickersettitle
struct BOTCORE_EXPORT SetStickerSetTitle {
  static constexpr std::string_view method = "setStickerSetTitle";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetStickerSetTitle(std::string name, std::string title);
  SetStickerSetTitle(const SetStickerSetTitle& other);
  SetStickerSetTitle(SetStickerSetTitle&& other) noexcept;
  SetStickerSetTitle& operator=(const SetStickerSetTitle& other);
  SetStickerSetTitle& operator=(SetStickerSetTitle&& other) noexcept;
  ~SetStickerSetTitle();
  bool operator==(const SetStickerSetTitle& other) const;

  std::string name;  ///< Required.
  std::string title;  ///< Required; 1–64 characters.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerSetTitle& value);
};

/// The request `setStickerSetThumbnail`, which may upload files.
/// @see https://core.telegram.org/bots/api#setstickersetthumbnail
struct BOTCORE_EXPORT SetStickerSetThumbnail {
  static constexpr std::string_view method = "setStickerSetThumbnail";
  static constexpr bool multipart = true;
  using result_type = bool;

  SetStickerSetThumbnail(std::string name, std::int64_t user_id, StickerFormat format);
  SetStickerSetThumbnail(const SetStickerSetThumbnail& other);
  SetStickerSetThumbnail(SetStickerSetThumbnail&& other) noexcept;
  SetStickerSetThumbnail& operator=(const SetStickerSetThumbnail& other);
  SetStickerSetThumbnail& operator=(SetStickerSetThumbnail&& other) noexcept;
  ~SetStickerSetThumbnail();
  bool operator==(const SetStickerSetThumbnail& other) const;

  std::string name;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.
  std::optional<InputFile> thumbnail;  ///< Optional.
  StickerFormat format;  ///< Required.

  SetStickerSetThumbnail& with_thumbnail(InputFile value) &;
  SetStickerSetThumbnail&& with_thumbnail(InputFile value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerSetThumbnail& value);
};

/// The request `setCustomEmojiStickerSetThumbnail`.
/// @see https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail
struct BOTCORE_EXPORT SetCustomEmojiStickerSetThumbnail {
  static constexpr std::string_view method = "setCustomEmojiStickerSetThumbnail";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SetCustomEmojiStickerSetThumbnail(std::string name);
  SetCustomEmojiStickerSetThumbnail(const SetCustomEmojiStickerSetThumbnail& other);
  SetCustomEmojiStickerSetThumbnail(SetCustomEmojiStickerSetThumbnail&& other) noexcept;
  SetCustomEmojiStickerSetThumbnail& operator=(const SetCustomEmojiStickerSetThumbnail& other);
  SetCustomEmojiStickerSetThumbnail& operator=(SetCustomEmojiStickerSetThumbnail&& other) noexcept;
  ~SetCustomEmojiStickerSetThumbnail();
  bool operator==(const SetCustomEmojiStickerSetThumbnail& other) const;

  std::string name;  ///< Required.
  std::optional<std::string> custom_emoji_id;  ///< Optional.

  SetCustomEmojiStickerSetThumbnail& with_custom_emoji_id(std::string value) &;
  SetCustomEmojiStickerSetThumbnail&& with_custom_emoji_id(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetCustomEmojiStickerSetThumbnail& value);
};

/// The request `deleteStickerSet`.
/// @see https://core.telegram.org/bots/api#deletestickerset
struct BOTCORE_EXPORT DeleteStickerSet {
  static constexpr std::string_view method = "deleteStickerSet";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit DeleteStickerSet(std::string name);
  DeleteStickerSet(const DeleteStickerSet& other);
  DeleteStickerSet(DeleteStickerSet&& other) noexcept;
  DeleteStickerSet& operator=(const DeleteStickerSet& other);
  DeleteStickerSet& operator=(DeleteStickerSet&& other) noexcept;
  ~DeleteStickerSet();
  bool operator==(const DeleteStickerSet& other) const;

  std::string name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteStickerSet& value);
};

}  // namespace botcore::inline v0::api
