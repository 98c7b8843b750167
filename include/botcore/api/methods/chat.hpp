// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: chat.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/input_file.hpp"
#include "botcore/api/types/profile.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Sets the photo of a chat.
///
/// The request `setChatPhoto`, sent as JSON, or as multipart when files are attached; it gives true.
/// @see https://core.telegram.org/bots/api#setchatphoto
struct BOTCORE_EXPORT SetChatPhoto {
  static constexpr std::string_view method = "setChatPhoto";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetChatPhoto(ChatId chat_id, InputFile photo);
  /// @cond
  SetChatPhoto(const SetChatPhoto& other);
  SetChatPhoto(SetChatPhoto&& other) noexcept;
  SetChatPhoto& operator=(const SetChatPhoto& other);
  SetChatPhoto& operator=(SetChatPhoto&& other) noexcept;
  ~SetChatPhoto();
  bool operator==(const SetChatPhoto& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  InputFile photo;  ///< Required; must be an upload.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatPhoto& value);
  /// @endcond
};

/// Removes the photo of a chat.
///
/// The request `deleteChatPhoto`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletechatphoto
struct BOTCORE_EXPORT DeleteChatPhoto {
  static constexpr std::string_view method = "deleteChatPhoto";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit DeleteChatPhoto(ChatId chat_id);
  /// @cond
  DeleteChatPhoto(const DeleteChatPhoto& other);
  DeleteChatPhoto(DeleteChatPhoto&& other) noexcept;
  DeleteChatPhoto& operator=(const DeleteChatPhoto& other);
  DeleteChatPhoto& operator=(DeleteChatPhoto&& other) noexcept;
  ~DeleteChatPhoto();
  bool operator==(const DeleteChatPhoto& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteChatPhoto& value);
  /// @endcond
};

/// Sets the title of a chat.
///
/// The request `setChatTitle`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setchattitle
struct BOTCORE_EXPORT SetChatTitle {
  static constexpr std::string_view method = "setChatTitle";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetChatTitle(ChatId chat_id, std::string title);
  /// @cond
  SetChatTitle(const SetChatTitle& other);
  SetChatTitle(SetChatTitle&& other) noexcept;
  SetChatTitle& operator=(const SetChatTitle& other);
  SetChatTitle& operator=(SetChatTitle&& other) noexcept;
  ~SetChatTitle();
  bool operator==(const SetChatTitle& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::string title;  ///< The title (required; 1–128 characters).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatTitle& value);
  /// @endcond
};

/// Sets the description of a chat.
///
/// The request `setChatDescription`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setchatdescription
struct BOTCORE_EXPORT SetChatDescription {
  static constexpr std::string_view method = "setChatDescription";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetChatDescription(ChatId chat_id);
  /// @cond
  SetChatDescription(const SetChatDescription& other);
  SetChatDescription(SetChatDescription&& other) noexcept;
  SetChatDescription& operator=(const SetChatDescription& other);
  SetChatDescription& operator=(SetChatDescription&& other) noexcept;
  ~SetChatDescription();
  bool operator==(const SetChatDescription& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::string> description;  ///< The description (optional; 0–255 characters).

  SetChatDescription& with_description(std::string value) &;  ///< Sets #description.
  /// @cond
  SetChatDescription&& with_description(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatDescription& value);
  /// @endcond
};

/// Pins a message.
///
/// The request `pinChatMessage`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#pinchatmessage
struct BOTCORE_EXPORT PinChatMessage {
  static constexpr std::string_view method = "pinChatMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  PinChatMessage(ChatId chat_id, std::int64_t message_id);
  /// @cond
  PinChatMessage(const PinChatMessage& other);
  PinChatMessage(PinChatMessage&& other) noexcept;
  PinChatMessage& operator=(const PinChatMessage& other);
  PinChatMessage& operator=(PinChatMessage&& other) noexcept;
  ~PinChatMessage();
  bool operator==(const PinChatMessage& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).

  PinChatMessage& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  PinChatMessage& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  /// @cond
  PinChatMessage&& with_business_connection_id(std::string value) &&;
  PinChatMessage&& with_disable_notification(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PinChatMessage& value);
  /// @endcond
};

/// Unpins a message.
///
/// The request `unpinChatMessage`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#unpinchatmessage
struct BOTCORE_EXPORT UnpinChatMessage {
  static constexpr std::string_view method = "unpinChatMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit UnpinChatMessage(ChatId chat_id);
  /// @cond
  UnpinChatMessage(const UnpinChatMessage& other);
  UnpinChatMessage(UnpinChatMessage&& other) noexcept;
  UnpinChatMessage& operator=(const UnpinChatMessage& other);
  UnpinChatMessage& operator=(UnpinChatMessage&& other) noexcept;
  ~UnpinChatMessage();
  bool operator==(const UnpinChatMessage& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).

  UnpinChatMessage& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  UnpinChatMessage& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  /// @cond
  UnpinChatMessage&& with_business_connection_id(std::string value) &&;
  UnpinChatMessage&& with_message_id(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UnpinChatMessage& value);
  /// @endcond
};

/// Unpins all messages of a chat.
///
/// The request `unpinAllChatMessages`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#unpinallchatmessages
struct BOTCORE_EXPORT UnpinAllChatMessages {
  static constexpr std::string_view method = "unpinAllChatMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit UnpinAllChatMessages(ChatId chat_id);
  /// @cond
  UnpinAllChatMessages(const UnpinAllChatMessages& other);
  UnpinAllChatMessages(UnpinAllChatMessages&& other) noexcept;
  UnpinAllChatMessages& operator=(const UnpinAllChatMessages& other);
  UnpinAllChatMessages& operator=(UnpinAllChatMessages&& other) noexcept;
  ~UnpinAllChatMessages();
  bool operator==(const UnpinAllChatMessages& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UnpinAllChatMessages& value);
  /// @endcond
};

/// Makes the bot leave a chat.
///
/// The request `leaveChat`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#leavechat
struct BOTCORE_EXPORT LeaveChat {
  static constexpr std::string_view method = "leaveChat";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit LeaveChat(ChatId chat_id);
  /// @cond
  LeaveChat(const LeaveChat& other);
  LeaveChat(LeaveChat&& other) noexcept;
  LeaveChat& operator=(const LeaveChat& other);
  LeaveChat& operator=(LeaveChat&& other) noexcept;
  ~LeaveChat();
  bool operator==(const LeaveChat& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const LeaveChat& value);
  /// @endcond
};

/// Tells all about a chat.
///
/// The request `getChat`, sent as JSON; it gives ChatFullInfo.
/// @see https://core.telegram.org/bots/api#getchat
struct BOTCORE_EXPORT GetChat {
  static constexpr std::string_view method = "getChat";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ChatFullInfo;  ///< What a call gives.

  /// With what it needs.
  explicit GetChat(ChatId chat_id);
  /// @cond
  GetChat(const GetChat& other);
  GetChat(GetChat&& other) noexcept;
  GetChat& operator=(const GetChat& other);
  GetChat& operator=(GetChat&& other) noexcept;
  ~GetChat();
  bool operator==(const GetChat& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChat& value);
  /// @endcond
};

/// Sets the sticker set of a supergroup.
///
/// The request `setChatStickerSet`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setchatstickerset
struct BOTCORE_EXPORT SetChatStickerSet {
  static constexpr std::string_view method = "setChatStickerSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetChatStickerSet(ChatId chat_id, std::string sticker_set_name);
  /// @cond
  SetChatStickerSet(const SetChatStickerSet& other);
  SetChatStickerSet(SetChatStickerSet&& other) noexcept;
  SetChatStickerSet& operator=(const SetChatStickerSet& other);
  SetChatStickerSet& operator=(SetChatStickerSet&& other) noexcept;
  ~SetChatStickerSet();
  bool operator==(const SetChatStickerSet& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::string sticker_set_name;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatStickerSet& value);
  /// @endcond
};

/// Removes the sticker set of a supergroup.
///
/// The request `deleteChatStickerSet`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletechatstickerset
struct BOTCORE_EXPORT DeleteChatStickerSet {
  static constexpr std::string_view method = "deleteChatStickerSet";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit DeleteChatStickerSet(ChatId chat_id);
  /// @cond
  DeleteChatStickerSet(const DeleteChatStickerSet& other);
  DeleteChatStickerSet(DeleteChatStickerSet&& other) noexcept;
  DeleteChatStickerSet& operator=(const DeleteChatStickerSet& other);
  DeleteChatStickerSet& operator=(DeleteChatStickerSet&& other) noexcept;
  ~DeleteChatStickerSet();
  bool operator==(const DeleteChatStickerSet& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteChatStickerSet& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
