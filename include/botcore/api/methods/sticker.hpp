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

/// Sends a sticker.
///
/// The request `sendSticker`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendsticker
struct BOTCORE_EXPORT SendSticker {
  static constexpr std::string_view method = "sendSticker";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendSticker(ChatId chat_id, InputFile sticker);
  /// @cond
  SendSticker(const SendSticker& other);
  SendSticker(SendSticker&& other) noexcept;
  SendSticker& operator=(const SendSticker& other);
  SendSticker& operator=(SendSticker&& other) noexcept;
  ~SendSticker();
  bool operator==(const SendSticker& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  InputFile sticker;  ///< Required; may be an upload.
  std::optional<std::string> emoji;  ///< The emoji (optional).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendSticker& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendSticker& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendSticker& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendSticker& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendSticker& with_emoji(std::string value) &;  ///< Sets #emoji.
  SendSticker& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendSticker& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendSticker& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendSticker& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendSticker& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendSticker& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendSticker& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendSticker&& with_business_connection_id(std::string value) &&;
  SendSticker&& with_message_thread_id(std::int64_t value) &&;
  SendSticker&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendSticker&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendSticker&& with_emoji(std::string value) &&;
  SendSticker&& with_disable_notification(bool value = true) &&;
  SendSticker&& with_protect_content(bool value = true) &&;
  SendSticker&& with_allow_paid_broadcast(bool value = true) &&;
  SendSticker&& with_message_effect_id(std::string value) &&;
  SendSticker&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendSticker&& with_reply_parameters(ReplyParameters value) &&;
  SendSticker&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendSticker& value);
  /// @endcond
};

/// Tells about a sticker set.
///
/// The request `getStickerSet`, sent as JSON; it gives StickerSet.
/// @see https://core.telegram.org/bots/api#getstickerset
struct BOTCORE_EXPORT GetStickerSet {
  static constexpr std::string_view method = "getStickerSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = StickerSet;  ///< What a call gives.

  /// With what it needs.
  explicit GetStickerSet(std::string name);
  /// @cond
  GetStickerSet(const GetStickerSet& other);
  GetStickerSet(GetStickerSet&& other) noexcept;
  GetStickerSet& operator=(const GetStickerSet& other);
  GetStickerSet& operator=(GetStickerSet&& other) noexcept;
  ~GetStickerSet();
  bool operator==(const GetStickerSet& other) const;
  /// @endcond

  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetStickerSet& value);
  /// @endcond
};

/// Tells about custom emoji by their identifiers.
///
/// The request `getCustomEmojiStickers`, sent as JSON; it gives a list of Sticker.
/// @see https://core.telegram.org/bots/api#getcustomemojistickers
struct BOTCORE_EXPORT GetCustomEmojiStickers {
  static constexpr std::string_view method = "getCustomEmojiStickers";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<Sticker>;  ///< What a call gives.

  /// With what it needs.
  explicit GetCustomEmojiStickers(std::vector<std::string> custom_emoji_ids);
  /// @cond
  GetCustomEmojiStickers(const GetCustomEmojiStickers& other);
  GetCustomEmojiStickers(GetCustomEmojiStickers&& other) noexcept;
  GetCustomEmojiStickers& operator=(const GetCustomEmojiStickers& other);
  GetCustomEmojiStickers& operator=(GetCustomEmojiStickers&& other) noexcept;
  ~GetCustomEmojiStickers();
  bool operator==(const GetCustomEmojiStickers& other) const;
  /// @endcond

  std::vector<std::string> custom_emoji_ids;  ///< Required.

  GetCustomEmojiStickers& add_custom_emoji_ids(std::string element) &;  ///< Appends to #custom_emoji_ids.
  /// @cond
  GetCustomEmojiStickers&& add_custom_emoji_ids(std::string element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetCustomEmojiStickers& value);
  /// @endcond
};

/// Uploads a file for later use in a sticker set.
///
/// The request `uploadStickerFile`, sent as JSON, or as multipart when files are attached; it gives File.
/// @see https://core.telegram.org/bots/api#uploadstickerfile
struct BOTCORE_EXPORT UploadStickerFile {
  static constexpr std::string_view method = "uploadStickerFile";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = File;  ///< What a call gives.

  /// With what it needs.
  UploadStickerFile(std::int64_t user_id, InputFile sticker, StickerFormat sticker_format);
  /// @cond
  UploadStickerFile(const UploadStickerFile& other);
  UploadStickerFile(UploadStickerFile&& other) noexcept;
  UploadStickerFile& operator=(const UploadStickerFile& other);
  UploadStickerFile& operator=(UploadStickerFile&& other) noexcept;
  ~UploadStickerFile();
  bool operator==(const UploadStickerFile& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  InputFile sticker;  ///< Required; must be an upload.
  StickerFormat sticker_format;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UploadStickerFile& value);
  /// @endcond
};

/// Makes a sticker set that belongs to a user.
///
/// The request `createNewStickerSet`, sent as JSON, or as multipart when files are attached; it gives true.
/// @see https://core.telegram.org/bots/api#createnewstickerset
struct BOTCORE_EXPORT CreateNewStickerSet {
  static constexpr std::string_view method = "createNewStickerSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  CreateNewStickerSet(std::int64_t user_id, std::string name, std::string title,
                      std::vector<InputSticker> stickers);
  /// @cond
  CreateNewStickerSet(const CreateNewStickerSet& other);
  CreateNewStickerSet(CreateNewStickerSet&& other) noexcept;
  CreateNewStickerSet& operator=(const CreateNewStickerSet& other);
  CreateNewStickerSet& operator=(CreateNewStickerSet&& other) noexcept;
  ~CreateNewStickerSet();
  bool operator==(const CreateNewStickerSet& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::string name;  ///< The name (required; 1–64 characters).
  std::string title;  ///< The title (required; 1–64 characters).
  std::vector<InputSticker> stickers;  ///< Required; may hold uploads.
  std::optional<StickerType> sticker_type;  ///< Optional.
  std::optional<bool> needs_repainting;  ///< Optional.

  CreateNewStickerSet& add_stickers(InputSticker element) &;  ///< Appends to #stickers.
  CreateNewStickerSet& with_sticker_type(StickerType value) &;  ///< Sets #sticker_type.
  CreateNewStickerSet& with_needs_repainting(bool value = true) &;  ///< Sets #needs_repainting.
  /// @cond
  CreateNewStickerSet&& add_stickers(InputSticker element) &&;
  CreateNewStickerSet&& with_sticker_type(StickerType value) &&;
  CreateNewStickerSet&& with_needs_repainting(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateNewStickerSet& value);
  /// @endcond
};

/// Adds a sticker to a set that the bot has made.
///
/// The request `addStickerToSet`, sent as JSON, or as multipart when files are attached; it gives true.
/// @see https://core.telegram.org/bots/api#addstickertoset
struct BOTCORE_EXPORT AddStickerToSet {
  static constexpr std::string_view method = "addStickerToSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  AddStickerToSet(std::int64_t user_id, std::string name, InputSticker sticker);
  /// @cond
  AddStickerToSet(const AddStickerToSet& other);
  AddStickerToSet(AddStickerToSet&& other) noexcept;
  AddStickerToSet& operator=(const AddStickerToSet& other);
  AddStickerToSet& operator=(AddStickerToSet&& other) noexcept;
  ~AddStickerToSet();
  bool operator==(const AddStickerToSet& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::string name;  ///< The name (required).
  boxed<InputSticker> sticker;  ///< Required; may hold uploads.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AddStickerToSet& value);
  /// @endcond
};

/// Moves a sticker within its set.
///
/// The request `setStickerPositionInSet`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setstickerpositioninset
struct BOTCORE_EXPORT SetStickerPositionInSet {
  static constexpr std::string_view method = "setStickerPositionInSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetStickerPositionInSet(std::string sticker, std::int64_t position);
  /// @cond
  SetStickerPositionInSet(const SetStickerPositionInSet& other);
  SetStickerPositionInSet(SetStickerPositionInSet&& other) noexcept;
  SetStickerPositionInSet& operator=(const SetStickerPositionInSet& other);
  SetStickerPositionInSet& operator=(SetStickerPositionInSet&& other) noexcept;
  ~SetStickerPositionInSet();
  bool operator==(const SetStickerPositionInSet& other) const;
  /// @endcond

  std::string sticker;  ///< Required.
  std::int64_t position = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerPositionInSet& value);
  /// @endcond
};

/// Removes a sticker from its set.
///
/// The request `deleteStickerFromSet`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletestickerfromset
struct BOTCORE_EXPORT DeleteStickerFromSet {
  static constexpr std::string_view method = "deleteStickerFromSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit DeleteStickerFromSet(std::string sticker);
  /// @cond
  DeleteStickerFromSet(const DeleteStickerFromSet& other);
  DeleteStickerFromSet(DeleteStickerFromSet&& other) noexcept;
  DeleteStickerFromSet& operator=(const DeleteStickerFromSet& other);
  DeleteStickerFromSet& operator=(DeleteStickerFromSet&& other) noexcept;
  ~DeleteStickerFromSet();
  bool operator==(const DeleteStickerFromSet& other) const;
  /// @endcond

  std::string sticker;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteStickerFromSet& value);
  /// @endcond
};

/// Puts a new sticker in the place of an old one.
///
/// The request `replaceStickerInSet`, sent as JSON, or as multipart when files are attached; it gives true.
/// @see https://core.telegram.org/bots/api#replacestickerinset
struct BOTCORE_EXPORT ReplaceStickerInSet {
  static constexpr std::string_view method = "replaceStickerInSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  ReplaceStickerInSet(std::int64_t user_id, std::string name, std::string old_sticker, InputSticker sticker);
  /// @cond
  ReplaceStickerInSet(const ReplaceStickerInSet& other);
  ReplaceStickerInSet(ReplaceStickerInSet&& other) noexcept;
  ReplaceStickerInSet& operator=(const ReplaceStickerInSet& other);
  ReplaceStickerInSet& operator=(ReplaceStickerInSet&& other) noexcept;
  ~ReplaceStickerInSet();
  bool operator==(const ReplaceStickerInSet& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::string name;  ///< The name (required).
  std::string old_sticker;  ///< Required.
  boxed<InputSticker> sticker;  ///< Required; may hold uploads.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplaceStickerInSet& value);
  /// @endcond
};

/// Sets the emoji that a sticker stands for.
///
/// The request `setStickerEmojiList`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setstickeremojilist
struct BOTCORE_EXPORT SetStickerEmojiList {
  static constexpr std::string_view method = "setStickerEmojiList";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetStickerEmojiList(std::string sticker, std::vector<std::string> emoji_list);
  /// @cond
  SetStickerEmojiList(const SetStickerEmojiList& other);
  SetStickerEmojiList(SetStickerEmojiList&& other) noexcept;
  SetStickerEmojiList& operator=(const SetStickerEmojiList& other);
  SetStickerEmojiList& operator=(SetStickerEmojiList&& other) noexcept;
  ~SetStickerEmojiList();
  bool operator==(const SetStickerEmojiList& other) const;
  /// @endcond

  std::string sticker;  ///< Required.
  std::vector<std::string> emoji_list;  ///< Required.

  SetStickerEmojiList& add_emoji_list(std::string element) &;  ///< Appends to #emoji_list.
  /// @cond
  SetStickerEmojiList&& add_emoji_list(std::string element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerEmojiList& value);
  /// @endcond
};

/// Sets the words by which a sticker is found.
///
/// The request `setStickerKeywords`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setstickerkeywords
struct BOTCORE_EXPORT SetStickerKeywords {
  static constexpr std::string_view method = "setStickerKeywords";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetStickerKeywords(std::string sticker);
  /// @cond
  SetStickerKeywords(const SetStickerKeywords& other);
  SetStickerKeywords(SetStickerKeywords&& other) noexcept;
  SetStickerKeywords& operator=(const SetStickerKeywords& other);
  SetStickerKeywords& operator=(SetStickerKeywords&& other) noexcept;
  ~SetStickerKeywords();
  bool operator==(const SetStickerKeywords& other) const;
  /// @endcond

  std::string sticker;  ///< Required.
  std::optional<std::vector<std::string>> keywords;  ///< Optional.

  SetStickerKeywords& with_keywords(std::vector<std::string> value) &;  ///< Sets #keywords.
  SetStickerKeywords& add_keywords(std::string element) &;  ///< Appends to #keywords.
  /// @cond
  SetStickerKeywords&& with_keywords(std::vector<std::string> value) &&;
  SetStickerKeywords&& add_keywords(std::string element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerKeywords& value);
  /// @endcond
};

/// Sets where a mask lies on a face.
///
/// The request `setStickerMaskPosition`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setstickermaskposition
struct BOTCORE_EXPORT SetStickerMaskPosition {
  static constexpr std::string_view method = "setStickerMaskPosition";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetStickerMaskPosition(std::string sticker);
  /// @cond
  SetStickerMaskPosition(const SetStickerMaskPosition& other);
  SetStickerMaskPosition(SetStickerMaskPosition&& other) noexcept;
  SetStickerMaskPosition& operator=(const SetStickerMaskPosition& other);
  SetStickerMaskPosition& operator=(SetStickerMaskPosition&& other) noexcept;
  ~SetStickerMaskPosition();
  bool operator==(const SetStickerMaskPosition& other) const;
  /// @endcond

  std::string sticker;  ///< Required.
  boxed<MaskPosition> mask_position;  ///< Optional.

  SetStickerMaskPosition& with_mask_position(MaskPosition value) &;  ///< Sets #mask_position.
  /// @cond
  SetStickerMaskPosition&& with_mask_position(MaskPosition value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerMaskPosition& value);
  /// @endcond
};

/// Sets the title of a sticker set.
///
/// The request `setStickerSetTitle`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setstickersettitle
struct BOTCORE_EXPORT SetStickerSetTitle {
  static constexpr std::string_view method = "setStickerSetTitle";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetStickerSetTitle(std::string name, std::string title);
  /// @cond
  SetStickerSetTitle(const SetStickerSetTitle& other);
  SetStickerSetTitle(SetStickerSetTitle&& other) noexcept;
  SetStickerSetTitle& operator=(const SetStickerSetTitle& other);
  SetStickerSetTitle& operator=(SetStickerSetTitle&& other) noexcept;
  ~SetStickerSetTitle();
  bool operator==(const SetStickerSetTitle& other) const;
  /// @endcond

  std::string name;  ///< The name (required).
  std::string title;  ///< The title (required; 1–64 characters).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerSetTitle& value);
  /// @endcond
};

/// Sets the thumbnail of a sticker set.
///
/// The request `setStickerSetThumbnail`, sent as JSON, or as multipart when files are attached; it gives
/// true.
/// @see https://core.telegram.org/bots/api#setstickersetthumbnail
struct BOTCORE_EXPORT SetStickerSetThumbnail {
  static constexpr std::string_view method = "setStickerSetThumbnail";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetStickerSetThumbnail(std::string name, std::int64_t user_id, StickerFormat format);
  /// @cond
  SetStickerSetThumbnail(const SetStickerSetThumbnail& other);
  SetStickerSetThumbnail(SetStickerSetThumbnail&& other) noexcept;
  SetStickerSetThumbnail& operator=(const SetStickerSetThumbnail& other);
  SetStickerSetThumbnail& operator=(SetStickerSetThumbnail&& other) noexcept;
  ~SetStickerSetThumbnail();
  bool operator==(const SetStickerSetThumbnail& other) const;
  /// @endcond

  std::string name;  ///< The name (required).
  std::int64_t user_id = 0;  ///< The user (required).
  /// The small picture shown before the file is loaded (optional; may be an upload).
  std::optional<InputFile> thumbnail;
  StickerFormat format;  ///< Required.

  SetStickerSetThumbnail& with_thumbnail(InputFile value) &;  ///< Sets #thumbnail.
  /// @cond
  SetStickerSetThumbnail&& with_thumbnail(InputFile value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetStickerSetThumbnail& value);
  /// @endcond
};

/// Sets the thumbnail of a set of custom emoji.
///
/// The request `setCustomEmojiStickerSetThumbnail`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail
struct BOTCORE_EXPORT SetCustomEmojiStickerSetThumbnail {
  static constexpr std::string_view method = "setCustomEmojiStickerSetThumbnail";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetCustomEmojiStickerSetThumbnail(std::string name);
  /// @cond
  SetCustomEmojiStickerSetThumbnail(const SetCustomEmojiStickerSetThumbnail& other);
  SetCustomEmojiStickerSetThumbnail(SetCustomEmojiStickerSetThumbnail&& other) noexcept;
  SetCustomEmojiStickerSetThumbnail& operator=(const SetCustomEmojiStickerSetThumbnail& other);
  SetCustomEmojiStickerSetThumbnail& operator=(SetCustomEmojiStickerSetThumbnail&& other) noexcept;
  ~SetCustomEmojiStickerSetThumbnail();
  bool operator==(const SetCustomEmojiStickerSetThumbnail& other) const;
  /// @endcond

  std::string name;  ///< The name (required).
  std::optional<std::string> custom_emoji_id;  ///< The custom emoji (optional).

  SetCustomEmojiStickerSetThumbnail& with_custom_emoji_id(std::string value) &;  ///< Sets #custom_emoji_id.
  /// @cond
  SetCustomEmojiStickerSetThumbnail&& with_custom_emoji_id(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetCustomEmojiStickerSetThumbnail& value);
  /// @endcond
};

/// Deletes a sticker set that the bot has made.
///
/// The request `deleteStickerSet`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletestickerset
struct BOTCORE_EXPORT DeleteStickerSet {
  static constexpr std::string_view method = "deleteStickerSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit DeleteStickerSet(std::string name);
  /// @cond
  DeleteStickerSet(const DeleteStickerSet& other);
  DeleteStickerSet(DeleteStickerSet&& other) noexcept;
  DeleteStickerSet& operator=(const DeleteStickerSet& other);
  DeleteStickerSet& operator=(DeleteStickerSet&& other) noexcept;
  ~DeleteStickerSet();
  bool operator==(const DeleteStickerSet& other) const;
  /// @endcond

  std::string name;  ///< The name (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteStickerSet& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
