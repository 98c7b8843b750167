// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: rich message.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Sends a rich message: blocks with headings, lists, tables and media.
///
/// The request `sendRichMessage`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendrichmessage
struct BOTCORE_EXPORT SendRichMessage {
  static constexpr std::string_view method = "sendRichMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendRichMessage(ChatId chat_id, InputRichMessage rich_message);
  /// @cond
  SendRichMessage(const SendRichMessage& other);
  SendRichMessage(SendRichMessage&& other) noexcept;
  SendRichMessage& operator=(const SendRichMessage& other);
  SendRichMessage& operator=(SendRichMessage&& other) noexcept;
  ~SendRichMessage();
  bool operator==(const SendRichMessage& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  boxed<InputRichMessage> rich_message;  ///< Required; may hold uploads.
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

  SendRichMessage& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendRichMessage& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendRichMessage& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendRichMessage& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendRichMessage& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendRichMessage& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendRichMessage& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendRichMessage& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendRichMessage& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendRichMessage& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendRichMessage& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendRichMessage&& with_business_connection_id(std::string value) &&;
  SendRichMessage&& with_message_thread_id(std::int64_t value) &&;
  SendRichMessage&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendRichMessage&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendRichMessage&& with_disable_notification(bool value = true) &&;
  SendRichMessage&& with_protect_content(bool value = true) &&;
  SendRichMessage&& with_allow_paid_broadcast(bool value = true) &&;
  SendRichMessage&& with_message_effect_id(std::string value) &&;
  SendRichMessage&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendRichMessage&& with_reply_parameters(ReplyParameters value) &&;
  SendRichMessage&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendRichMessage& value);
  /// @endcond
};

/// Shows a part of a rich message while the rest is being made.
///
/// The request `sendRichMessageDraft`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#sendrichmessagedraft
struct BOTCORE_EXPORT SendRichMessageDraft {
  static constexpr std::string_view method = "sendRichMessageDraft";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, InputRichMessage rich_message);
  /// @cond
  SendRichMessageDraft(const SendRichMessageDraft& other);
  SendRichMessageDraft(SendRichMessageDraft&& other) noexcept;
  SendRichMessageDraft& operator=(const SendRichMessageDraft& other);
  SendRichMessageDraft& operator=(SendRichMessageDraft&& other) noexcept;
  ~SendRichMessageDraft();
  bool operator==(const SendRichMessageDraft& other) const;
  /// @endcond

  std::int64_t chat_id = 0;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  std::int64_t draft_id = 0;  ///< Required.
  boxed<InputRichMessage> rich_message;  ///< Required; takes no uploads.
  std::optional<bool> can_stop;  ///< Whether it can stop (optional).
  std::optional<bool> keep_on_stop;  ///< Optional.

  SendRichMessageDraft& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendRichMessageDraft& with_can_stop(bool value = true) &;  ///< Sets #can_stop.
  SendRichMessageDraft& with_keep_on_stop(bool value = true) &;  ///< Sets #keep_on_stop.
  /// @cond
  SendRichMessageDraft&& with_message_thread_id(std::int64_t value) &&;
  SendRichMessageDraft&& with_can_stop(bool value = true) &&;
  SendRichMessageDraft&& with_keep_on_stop(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendRichMessageDraft& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
