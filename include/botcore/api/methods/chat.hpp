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

/// The request `setChatPhoto`, which may upload files.
/// @see https://core.telegram.org/bots/api#setchatphoto
struct BOTCORE_EXPORT SetChatPhoto {
  static constexpr std::string_view method = "setChatPhoto";
  static constexpr bool multipart = true;
  using result_type = bool;

  SetChatPhoto(ChatId chat_id, InputFile photo);
  SetChatPhoto(const SetChatPhoto& other);
  SetChatPhoto(SetChatPhoto&& other) noexcept;
  SetChatPhoto& operator=(const SetChatPhoto& other);
  SetChatPhoto& operator=(SetChatPhoto&& other) noexcept;
  ~SetChatPhoto();
  bool operator==(const SetChatPhoto& other) const;

  ChatId chat_id;  ///< Required.
  InputFile photo;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatPhoto& value);
};

/// The request `deleteChatPhoto`.
/// @see https://core.telegram.org/bots/api#deletechatphoto
struct BOTCORE_EXPORT DeleteChatPhoto {
  static constexpr std::string_view method = "deleteChatPhoto";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit DeleteChatPhoto(ChatId chat_id);
  DeleteChatPhoto(const DeleteChatPhoto& other);
  DeleteChatPhoto(DeleteChatPhoto&& other) noexcept;
  DeleteChatPhoto& operator=(const DeleteChatPhoto& other);
  DeleteChatPhoto& operator=(DeleteChatPhoto&& other) noexcept;
  ~DeleteChatPhoto();
  bool operator==(const DeleteChatPhoto& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteChatPhoto& value);
};

/// The request `setChatTitle`.
/// @see https://core.telegram.org/bots/api#setchattitle
struct BOTCORE_EXPORT SetChatTitle {
  static constexpr std::string_view method = "setChatTitle";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetChatTitle(ChatId chat_id, std::string title);
  SetChatTitle(const SetChatTitle& other);
  SetChatTitle(SetChatTitle&& other) noexcept;
  SetChatTitle& operator=(const SetChatTitle& other);
  SetChatTitle& operator=(SetChatTitle&& other) noexcept;
  ~SetChatTitle();
  bool operator==(const SetChatTitle& other) const;

  ChatId chat_id;  ///< Required.
  std::string title;  ///< Required; 1–128 characters.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatTitle& value);
};

/// The request `setChatDescription`.
/// @see https://core.telegram.org/bots/api#setchatdescription
struct BOTCORE_EXPORT SetChatDescription {
  static constexpr std::string_view method = "setChatDescription";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SetChatDescription(ChatId chat_id);
  SetChatDescription(const SetChatDescription& other);
  SetChatDescription(SetChatDescription&& other) noexcept;
  SetChatDescription& operator=(const SetChatDescription& other);
  SetChatDescription& operator=(SetChatDescription&& other) noexcept;
  ~SetChatDescription();
  bool operator==(const SetChatDescription& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::string> description;  ///< Optional; 0–255 characters.

  SetChatDescription& with_description(std::string value) &;
  SetChatDescription&& with_description(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatDescription& value);
};

/// The request `pinChatMessage`.
/// @see https://core.telegram.org/bots/api#pinchatmessage
struct BOTCORE_EXPORT PinChatMessage {
  static constexpr std::string_view method = "pinChatMessage";
  static constexpr bool multipart = false;
  using result_type = bool;

  PinChatMessage(ChatId chat_id, std::int64_t message_id);
  PinChatMessage(const PinChatMessage& other);
  PinChatMessage(PinChatMessage&& other) noexcept;
  PinChatMessage& operator=(const PinChatMessage& other);
  PinChatMessage& operator=(PinChatMessage&& other) noexcept;
  ~PinChatMessage();
  bool operator==(const PinChatMessage& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::optional<bool> disable_notification;  ///< Optional.

  PinChatMessage& with_business_connection_id(std::string value) &;
  PinChatMessage&& with_business_connection_id(std::string value) &&;
  PinChatMessage& with_disable_notification(bool value = true) &;
  PinChatMessage&& with_disable_notification(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const PinChatMessage& value);
};

/// The request `unpinChatMessage`.
/// @see https://core.telegram.org/bots/api#unpinchatmessage
struct BOTCORE_EXPORT UnpinChatMessage {
  static constexpr std::string_view method = "unpinChatMessage";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit UnpinChatMessage(ChatId chat_id);
  UnpinChatMessage(const UnpinChatMessage& other);
  UnpinChatMessage(UnpinChatMessage&& other) noexcept;
  UnpinChatMessage& operator=(const UnpinChatMessage& other);
  UnpinChatMessage& operator=(UnpinChatMessage&& other) noexcept;
  ~UnpinChatMessage();
  bool operator==(const UnpinChatMessage& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_id;  ///< Optional.

  UnpinChatMessage& with_business_connection_id(std::string value) &;
  UnpinChatMessage&& with_business_connection_id(std::string value) &&;
  UnpinChatMessage& with_message_id(std::int64_t value) &;
  UnpinChatMessage&& with_message_id(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const UnpinChatMessage& value);
};

/// The request `unpinAllChatMessages`.
/// @see https://core.telegram.org/bots/api#unpinallchatmessages
struct BOTCORE_EXPORT UnpinAllChatMessages {
  static constexpr std::string_view method = "unpinAllChatMessages";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit UnpinAllChatMessages(ChatId chat_id);
  UnpinAllChatMessages(const UnpinAllChatMessages& other);
  UnpinAllChatMessages(UnpinAllChatMessages&& other) noexcept;
  UnpinAllChatMessages& operator=(const UnpinAllChatMessages& other);
  UnpinAllChatMessages& operator=(UnpinAllChatMessages&& other) noexcept;
  ~UnpinAllChatMessages();
  bool operator==(const UnpinAllChatMessages& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UnpinAllChatMessages& value);
};

/// The request `leaveChat`.
/// @see https://core.telegram.org/bots/api#leavechat
struct BOTCORE_EXPORT LeaveChat {
  static constexpr std::string_view method = "leaveChat";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit LeaveChat(ChatId chat_id);
  LeaveChat(const LeaveChat& other);
  LeaveChat(LeaveChat&& other) noexcept;
  LeaveChat& operator=(const LeaveChat& other);
  LeaveChat& operator=(LeaveChat&& other) noexcept;
  ~LeaveChat();
  bool operator==(const LeaveChat& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const LeaveChat& value);
};

/// The request `getChat`.
/// @see https://core.telegram.org/bots/api#getchat
struct BOTCORE_EXPORT GetChat {
  static constexpr std::string_view method = "getChat";
  static constexpr bool multipart = false;
  using result_type = ChatFullInfo;

  explicit GetChat(ChatId chat_id);
  GetChat(const GetChat& other);
  GetChat(GetChat&& other) noexcept;
  GetChat& operator=(const GetChat& other);
  GetChat& operator=(GetChat&& other) noexcept;
  ~GetChat();
  bool operator==(const GetChat& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChat& value);
};

/// The request `setChatStickerSet`.
/// @see https://core.telegram.org/bots/api#setchatstickerset
struct BOTCORE_EXPORT SetChatStickerSet {
  static constexpr std::string_view method = "setChatStickerSet";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetChatStickerSet(ChatId chat_id, std::string sticker_set_name);
  SetChatStickerSet(const SetChatStickerSet& other);
  SetChatStickerSet(SetChatStickerSet&& other) noexcept;
  SetChatStickerSet& operator=(const SetChatStickerSet& other);
  SetChatStickerSet& operator=(SetChatStickerSet&& other) noexcept;
  ~SetChatStickerSet();
  bool operator==(const SetChatStickerSet& other) const;

  ChatId chat_id;  ///< Required.
  std::string sticker_set_name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetChatStickerSet& value);
};

/// The request `deleteChatStickerSet`.
/// @see https://core.telegram.org/bots/api#deletechatstickerset
struct BOTCORE_EXPORT DeleteChatStickerSet {
  static constexpr std::string_view method = "deleteChatStickerSet";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit DeleteChatStickerSet(ChatId chat_id);
  DeleteChatStickerSet(const DeleteChatStickerSet& other);
  DeleteChatStickerSet(DeleteChatStickerSet&& other) noexcept;
  DeleteChatStickerSet& operator=(const DeleteChatStickerSet& other);
  DeleteChatStickerSet& operator=(DeleteChatStickerSet&& other) noexcept;
  ~DeleteChatStickerSet();
  bool operator==(const DeleteChatStickerSet& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteChatStickerSet& value);
};

}  // namespace botcore::inline v0::api
