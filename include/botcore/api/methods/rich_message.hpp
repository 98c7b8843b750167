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

/// The request `sendRichMessage`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendrichmessage
struct BOTCORE_EXPORT SendRichMessage {
  static constexpr std::string_view method = "sendRichMessage";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendRichMessage(ChatId chat_id, InputRichMessage rich_message);
  SendRichMessage(const SendRichMessage& other);
  SendRichMessage(SendRichMessage&& other) noexcept;
  SendRichMessage& operator=(const SendRichMessage& other);
  SendRichMessage& operator=(SendRichMessage&& other) noexcept;
  ~SendRichMessage();
  bool operator==(const SendRichMessage& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  boxed<InputRichMessage> rich_message;  ///< Required.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendRichMessage& with_business_connection_id(std::string value) &;
  SendRichMessage&& with_business_connection_id(std::string value) &&;
  SendRichMessage& with_message_thread_id(std::int64_t value) &;
  SendRichMessage&& with_message_thread_id(std::int64_t value) &&;
  SendRichMessage& with_direct_messages_topic_id(std::int64_t value) &;
  SendRichMessage&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendRichMessage& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendRichMessage&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendRichMessage& with_disable_notification(bool value = true) &;
  SendRichMessage&& with_disable_notification(bool value = true) &&;
  SendRichMessage& with_protect_content(bool value = true) &;
  SendRichMessage&& with_protect_content(bool value = true) &&;
  SendRichMessage& with_allow_paid_broadcast(bool value = true) &;
  SendRichMessage&& with_allow_paid_broadcast(bool value = true) &&;
  SendRichMessage& with_message_effect_id(std::string value) &;
  SendRichMessage&& with_message_effect_id(std::string value) &&;
  SendRichMessage& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendRichMessage&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendRichMessage& with_reply_parameters(ReplyParameters value) &;
  SendRichMessage&& with_reply_parameters(ReplyParameters value) &&;
  SendRichMessage& with_reply_markup(ReplyMarkup value) &;
  SendRichMessage&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendRichMessage& value);
};

/// The request `sendRichMessageDraft`.
/// @see https://core.telegram.org/bots/api#sendrichmessagedraft
struct BOTCORE_EXPORT SendRichMessageDraft {
  static constexpr std::string_view method = "sendRichMessageDraft";
  static constexpr bool multipart = false;
  using result_type = bool;

  SendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, InputRichMessage rich_message);
  SendRichMessageDraft(const SendRichMessageDraft& other);
  SendRichMessageDraft(SendRichMessageDraft&& other) noexcept;
  SendRichMessageDraft& operator=(const SendRichMessageDraft& other);
  SendRichMessageDraft& operator=(SendRichMessageDraft&& other) noexcept;
  ~SendRichMessageDraft();
  bool operator==(const SendRichMessageDraft& other) const;

  std::int64_t chat_id = 0;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::int64_t draft_id = 0;  ///< Required.
  boxed<InputRichMessage> rich_message;  ///< Required; takes no uploads.
  std::optional<bool> can_stop;  ///< Optional.
  std::optional<bool> keep_on_stop;  ///< Optional.

  SendRichMessageDraft& with_message_thread_id(std::int64_t value) &;
  SendRichMessageDraft&& with_message_thread_id(std::int64_t value) &&;
  SendRichMessageDraft& with_can_stop(bool value = true) &;
  SendRichMessageDraft&& with_can_stop(bool value = true) &&;
  SendRichMessageDraft& with_keep_on_stop(bool value = true) &;
  SendRichMessageDraft&& with_keep_on_stop(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendRichMessageDraft& value);
};

}  // namespace botcore::inline v0::api
