// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: message.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `sendMessage`.
/// @see https://core.telegram.org/bots/api#sendmessage
struct BOTCORE_EXPORT SendMessage {
  static constexpr std::string_view method = "sendMessage";
  static constexpr bool multipart = false;
  using result_type = Message;

  SendMessage(ChatId chat_id, std::string text);
  SendMessage(const SendMessage& other);
  SendMessage(SendMessage&& other) noexcept;
  SendMessage& operator=(const SendMessage& other);
  SendMessage& operator=(SendMessage&& other) noexcept;
  ~SendMessage();
  bool operator==(const SendMessage& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  std::string text;  ///< Required; 1–4096 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  boxed<LinkPreviewOptions> link_preview_options;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendMessage& with_business_connection_id(std::string value) &;
  SendMessage&& with_business_connection_id(std::string value) &&;
  SendMessage& with_message_thread_id(std::int64_t value) &;
  SendMessage&& with_message_thread_id(std::int64_t value) &&;
  SendMessage& with_direct_messages_topic_id(std::int64_t value) &;
  SendMessage&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendMessage& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendMessage&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendMessage& with_parse_mode(ParseMode value) &;
  SendMessage&& with_parse_mode(ParseMode value) &&;
  SendMessage& with_entities(std::vector<MessageEntity> value) &;
  SendMessage&& with_entities(std::vector<MessageEntity> value) &&;
  SendMessage& add_entities(MessageEntity element) &;
  SendMessage&& add_entities(MessageEntity element) &&;
  SendMessage& with_link_preview_options(LinkPreviewOptions value) &;
  SendMessage&& with_link_preview_options(LinkPreviewOptions value) &&;
  SendMessage& with_disable_notification(bool value = true) &;
  SendMessage&& with_disable_notification(bool value = true) &&;
  SendMessage& with_protect_content(bool value = true) &;
  SendMessage&& with_protect_content(bool value = true) &&;
  SendMessage& with_allow_paid_broadcast(bool value = true) &;
  SendMessage&& with_allow_paid_broadcast(bool value = true) &&;
  SendMessage& with_message_effect_id(std::string value) &;
  SendMessage&& with_message_effect_id(std::string value) &&;
  SendMessage& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendMessage&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendMessage& with_reply_parameters(ReplyParameters value) &;
  SendMessage&& with_reply_parameters(ReplyParameters value) &&;
  SendMessage& with_reply_markup(ReplyMarkup value) &;
  SendMessage&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendMessage& value);
};

/// The request `forwardMessage`.
/// @see https://core.telegram.org/bots/api#forwardmessage
struct BOTCORE_EXPORT ForwardMessage {
  static constexpr std::string_view method = "forwardMessage";
  static constexpr bool multipart = false;
  using result_type = Message;

  ForwardMessage(ChatId chat_id, ChatId from_chat_id, std::int64_t message_id);
  ForwardMessage(const ForwardMessage& other);
  ForwardMessage(ForwardMessage&& other) noexcept;
  ForwardMessage& operator=(const ForwardMessage& other);
  ForwardMessage& operator=(ForwardMessage&& other) noexcept;
  ~ForwardMessage();
  bool operator==(const ForwardMessage& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  ChatId from_chat_id;  ///< Required.
  std::optional<std::int64_t> video_start_timestamp;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  std::int64_t message_id = 0;  ///< Required.

  ForwardMessage& with_message_thread_id(std::int64_t value) &;
  ForwardMessage&& with_message_thread_id(std::int64_t value) &&;
  ForwardMessage& with_direct_messages_topic_id(std::int64_t value) &;
  ForwardMessage&& with_direct_messages_topic_id(std::int64_t value) &&;
  ForwardMessage& with_video_start_timestamp(std::int64_t value) &;
  ForwardMessage&& with_video_start_timestamp(std::int64_t value) &&;
  ForwardMessage& with_disable_notification(bool value = true) &;
  ForwardMessage&& with_disable_notification(bool value = true) &&;
  ForwardMessage& with_protect_content(bool value = true) &;
  ForwardMessage&& with_protect_content(bool value = true) &&;
  ForwardMessage& with_message_effect_id(std::string value) &;
  ForwardMessage&& with_message_effect_id(std::string value) &&;
  ForwardMessage& with_suggested_post_parameters(SuggestedPostParameters value) &;
  ForwardMessage&& with_suggested_post_parameters(SuggestedPostParameters value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ForwardMessage& value);
};

/// The request `forwardMessages`.
/// @see https://core.telegram.org/bots/api#forwardmessages
struct BOTCORE_EXPORT ForwardMessages {
  static constexpr std::string_view method = "forwardMessages";
  static constexpr bool multipart = false;
  using result_type = std::vector<MessageId>;

  ForwardMessages(ChatId chat_id, ChatId from_chat_id, std::vector<std::int64_t> message_ids);
  ForwardMessages(const ForwardMessages& other);
  ForwardMessages(ForwardMessages&& other) noexcept;
  ForwardMessages& operator=(const ForwardMessages& other);
  ForwardMessages& operator=(ForwardMessages&& other) noexcept;
  ~ForwardMessages();
  bool operator==(const ForwardMessages& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  ChatId from_chat_id;  ///< Required.
  std::vector<std::int64_t> message_ids;  ///< Required.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.

  ForwardMessages& with_message_thread_id(std::int64_t value) &;
  ForwardMessages&& with_message_thread_id(std::int64_t value) &&;
  ForwardMessages& with_direct_messages_topic_id(std::int64_t value) &;
  ForwardMessages&& with_direct_messages_topic_id(std::int64_t value) &&;
  ForwardMessages& add_message_ids(std::int64_t element) &;
  ForwardMessages&& add_message_ids(std::int64_t element) &&;
  ForwardMessages& with_disable_notification(bool value = true) &;
  ForwardMessages&& with_disable_notification(bool value = true) &&;
  ForwardMessages& with_protect_content(bool value = true) &;
  ForwardMessages&& with_protect_content(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ForwardMessages& value);
};

/// The request `copyMessage`.
/// @see https://core.telegram.org/bots/api#copymessage
struct BOTCORE_EXPORT CopyMessage {
  static constexpr std::string_view method = "copyMessage";
  static constexpr bool multipart = false;
  using result_type = MessageId;

  CopyMessage(ChatId chat_id, ChatId from_chat_id, std::int64_t message_id);
  CopyMessage(const CopyMessage& other);
  CopyMessage(CopyMessage&& other) noexcept;
  CopyMessage& operator=(const CopyMessage& other);
  CopyMessage& operator=(CopyMessage&& other) noexcept;
  ~CopyMessage();
  bool operator==(const CopyMessage& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  ChatId from_chat_id;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::optional<std::int64_t> video_start_timestamp;  ///< Optional.
  std::optional<std::string> caption;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  CopyMessage& with_message_thread_id(std::int64_t value) &;
  CopyMessage&& with_message_thread_id(std::int64_t value) &&;
  CopyMessage& with_direct_messages_topic_id(std::int64_t value) &;
  CopyMessage&& with_direct_messages_topic_id(std::int64_t value) &&;
  CopyMessage& with_video_start_timestamp(std::int64_t value) &;
  CopyMessage&& with_video_start_timestamp(std::int64_t value) &&;
  CopyMessage& with_caption(std::string value) &;
  CopyMessage&& with_caption(std::string value) &&;
  CopyMessage& with_parse_mode(ParseMode value) &;
  CopyMessage&& with_parse_mode(ParseMode value) &&;
  CopyMessage& with_caption_entities(std::vector<MessageEntity> value) &;
  CopyMessage&& with_caption_entities(std::vector<MessageEntity> value) &&;
  CopyMessage& add_caption_entities(MessageEntity element) &;
  CopyMessage&& add_caption_entities(MessageEntity element) &&;
  CopyMessage& with_show_caption_above_media(bool value = true) &;
  CopyMessage&& with_show_caption_above_media(bool value = true) &&;
  CopyMessage& with_disable_notification(bool value = true) &;
  CopyMessage&& with_disable_notification(bool value = true) &&;
  CopyMessage& with_protect_content(bool value = true) &;
  CopyMessage&& with_protect_content(bool value = true) &&;
  CopyMessage& with_allow_paid_broadcast(bool value = true) &;
  CopyMessage&& with_allow_paid_broadcast(bool value = true) &&;
  CopyMessage& with_message_effect_id(std::string value) &;
  CopyMessage&& with_message_effect_id(std::string value) &&;
  CopyMessage& with_suggested_post_parameters(SuggestedPostParameters value) &;
  CopyMessage&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  CopyMessage& with_reply_parameters(ReplyParameters value) &;
  CopyMessage&& with_reply_parameters(ReplyParameters value) &&;
  CopyMessage& with_reply_markup(ReplyMarkup value) &;
  CopyMessage&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CopyMessage& value);
};

/// The request `copyMessages`.
/// @see https://core.telegram.org/bots/api#copymessages
struct BOTCORE_EXPORT CopyMessages {
  static constexpr std::string_view method = "copyMessages";
  static constexpr bool multipart = false;
  using result_type = std::vector<MessageId>;

  CopyMessages(ChatId chat_id, ChatId from_chat_id, std::vector<std::int64_t> message_ids);
  CopyMessages(const CopyMessages& other);
  CopyMessages(CopyMessages&& other) noexcept;
  CopyMessages& operator=(const CopyMessages& other);
  CopyMessages& operator=(CopyMessages&& other) noexcept;
  ~CopyMessages();
  bool operator==(const CopyMessages& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  ChatId from_chat_id;  ///< Required.
  std::vector<std::int64_t> message_ids;  ///< Required.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> remove_caption;  ///< Optional.

  CopyMessages& with_message_thread_id(std::int64_t value) &;
  CopyMessages&& with_message_thread_id(std::int64_t value) &&;
  CopyMessages& with_direct_messages_topic_id(std::int64_t value) &;
  CopyMessages&& with_direct_messages_topic_id(std::int64_t value) &&;
  CopyMessages& add_message_ids(std::int64_t element) &;
  CopyMessages&& add_message_ids(std::int64_t element) &&;
  CopyMessages& with_disable_notification(bool value = true) &;
  CopyMessages&& with_disable_notification(bool value = true) &&;
  CopyMessages& with_protect_content(bool value = true) &;
  CopyMessages&& with_protect_content(bool value = true) &&;
  CopyMessages& with_remove_caption(bool value = true) &;
  CopyMessages&& with_remove_caption(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CopyMessages& value);
};

/// The request `sendLocation`.
/// @see https://core.telegram.org/bots/api#sendlocation
struct BOTCORE_EXPORT SendLocation {
  static constexpr std::string_view method = "sendLocation";
  static constexpr bool multipart = false;
  using result_type = Message;

  SendLocation(ChatId chat_id, double latitude, double longitude);
  SendLocation(const SendLocation& other);
  SendLocation(SendLocation&& other) noexcept;
  SendLocation& operator=(const SendLocation& other);
  SendLocation& operator=(SendLocation&& other) noexcept;
  ~SendLocation();
  bool operator==(const SendLocation& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  std::optional<double> horizontal_accuracy;  ///< Optional.
  std::optional<std::int64_t> live_period;  ///< Optional.
  std::optional<std::int64_t> heading;  ///< Optional.
  std::optional<std::int64_t> proximity_alert_radius;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendLocation& with_business_connection_id(std::string value) &;
  SendLocation&& with_business_connection_id(std::string value) &&;
  SendLocation& with_message_thread_id(std::int64_t value) &;
  SendLocation&& with_message_thread_id(std::int64_t value) &&;
  SendLocation& with_direct_messages_topic_id(std::int64_t value) &;
  SendLocation&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendLocation& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendLocation&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendLocation& with_horizontal_accuracy(double value) &;
  SendLocation&& with_horizontal_accuracy(double value) &&;
  SendLocation& with_live_period(std::int64_t value) &;
  SendLocation&& with_live_period(std::int64_t value) &&;
  SendLocation& with_heading(std::int64_t value) &;
  SendLocation&& with_heading(std::int64_t value) &&;
  SendLocation& with_proximity_alert_radius(std::int64_t value) &;
  SendLocation&& with_proximity_alert_radius(std::int64_t value) &&;
  SendLocation& with_disable_notification(bool value = true) &;
  SendLocation&& with_disable_notification(bool value = true) &&;
  SendLocation& with_protect_content(bool value = true) &;
  SendLocation&& with_protect_content(bool value = true) &&;
  SendLocation& with_allow_paid_broadcast(bool value = true) &;
  SendLocation&& with_allow_paid_broadcast(bool value = true) &&;
  SendLocation& with_message_effect_id(std::string value) &;
  SendLocation&& with_message_effect_id(std::string value) &&;
  SendLocation& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendLocation&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendLocation& with_reply_parameters(ReplyParameters value) &;
  SendLocation&& with_reply_parameters(ReplyParameters value) &&;
  SendLocation& with_reply_markup(ReplyMarkup value) &;
  SendLocation&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendLocation& value);
};

/// The request `sendVenue`.
/// @see https://core.telegram.org/bots/api#sendvenue
struct BOTCORE_EXPORT SendVenue {
  static constexpr std::string_view method = "sendVenue";
  static constexpr bool multipart = false;
  using result_type = Message;

  SendVenue(ChatId chat_id, double latitude, double longitude, std::string title, std::string address);
  SendVenue(const SendVenue& other);
  SendVenue(SendVenue&& other) noexcept;
  SendVenue& operator=(const SendVenue& other);
  SendVenue& operator=(SendVenue&& other) noexcept;
  ~SendVenue();
  bool operator==(const SendVenue& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  std::string title;  ///< Required.
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendVenue& with_business_connection_id(std::string value) &;
  SendVenue&& with_business_connection_id(std::string value) &&;
  SendVenue& with_message_thread_id(std::int64_t value) &;
  SendVenue&& with_message_thread_id(std::int64_t value) &&;
  SendVenue& with_direct_messages_topic_id(std::int64_t value) &;
  SendVenue&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendVenue& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendVenue&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendVenue& with_foursquare_id(std::string value) &;
  SendVenue&& with_foursquare_id(std::string value) &&;
  SendVenue& with_foursquare_type(std::string value) &;
  SendVenue&& with_foursquare_type(std::string value) &&;
  SendVenue& with_google_place_id(std::string value) &;
  SendVenue&& with_google_place_id(std::string value) &&;
  SendVenue& with_google_place_type(std::string value) &;
  SendVenue&& with_google_place_type(std::string value) &&;
  SendVenue& with_disable_notification(bool value = true) &;
  SendVenue&& with_disable_notification(bool value = true) &&;
  SendVenue& with_protect_content(bool value = true) &;
  SendVenue&& with_protect_content(bool value = true) &&;
  SendVenue& with_allow_paid_broadcast(bool value = true) &;
  SendVenue&& with_allow_paid_broadcast(bool value = true) &&;
  SendVenue& with_message_effect_id(std::string value) &;
  SendVenue&& with_message_effect_id(std::string value) &&;
  SendVenue& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendVenue&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendVenue& with_reply_parameters(ReplyParameters value) &;
  SendVenue&& with_reply_parameters(ReplyParameters value) &&;
  SendVenue& with_reply_markup(ReplyMarkup value) &;
  SendVenue&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendVenue& value);
};

/// The request `sendContact`.
/// @see https://core.telegram.org/bots/api#sendcontact
struct BOTCORE_EXPORT SendContact {
  static constexpr std::string_view method = "sendContact";
  static constexpr bool multipart = false;
  using result_type = Message;

  SendContact(ChatId chat_id, std::string phone_number, std::string first_name);
  SendContact(const SendContact& other);
  SendContact(SendContact&& other) noexcept;
  SendContact& operator=(const SendContact& other);
  SendContact& operator=(SendContact&& other) noexcept;
  ~SendContact();
  bool operator==(const SendContact& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;  ///< Optional.
  std::string phone_number;  ///< Required.
  std::string first_name;  ///< Required.
  std::optional<std::string> last_name;  ///< Optional.
  std::optional<std::string> vcard;  ///< Optional; 0–2048 bytes.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendContact& with_business_connection_id(std::string value) &;
  SendContact&& with_business_connection_id(std::string value) &&;
  SendContact& with_message_thread_id(std::int64_t value) &;
  SendContact&& with_message_thread_id(std::int64_t value) &&;
  SendContact& with_direct_messages_topic_id(std::int64_t value) &;
  SendContact&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendContact& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendContact&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendContact& with_last_name(std::string value) &;
  SendContact&& with_last_name(std::string value) &&;
  SendContact& with_vcard(std::string value) &;
  SendContact&& with_vcard(std::string value) &&;
  SendContact& with_disable_notification(bool value = true) &;
  SendContact&& with_disable_notification(bool value = true) &&;
  SendContact& with_protect_content(bool value = true) &;
  SendContact&& with_protect_content(bool value = true) &&;
  SendContact& with_allow_paid_broadcast(bool value = true) &;
  SendContact&& with_allow_paid_broadcast(bool value = true) &&;
  SendContact& with_message_effect_id(std::string value) &;
  SendContact&& with_message_effect_id(std::string value) &&;
  SendContact& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendContact&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendContact& with_reply_parameters(ReplyParameters value) &;
  SendContact&& with_reply_parameters(ReplyParameters value) &&;
  SendContact& with_reply_markup(ReplyMarkup value) &;
  SendContact&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendContact& value);
};

/// The request `sendPoll`, which may upload files.
/// @see https://core.telegram.org/bots/api#sendpoll
struct BOTCORE_EXPORT SendPoll {
  static constexpr std::string_view method = "sendPoll";
  static constexpr bool multipart = true;
  using result_type = Message;

  SendPoll(ChatId chat_id, std::string question, std::vector<InputPollOption> options);
  SendPoll(const SendPoll& other);
  SendPoll(SendPoll&& other) noexcept;
  SendPoll& operator=(const SendPoll& other);
  SendPoll& operator=(SendPoll&& other) noexcept;
  ~SendPoll();
  bool operator==(const SendPoll& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::string question;  ///< Required; 1–300 characters.
  std::optional<ParseMode> question_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> question_entities;  ///< Optional.
  std::vector<InputPollOption> options;  ///< Required.
  std::optional<bool> is_anonymous;  ///< Optional; default true.
  std::optional<PollType> type;  ///< Optional; default regular.
  std::optional<bool> allows_multiple_answers;  ///< Optional; default false.
  std::optional<bool> allows_revoting;  ///< Optional; default false.
  std::optional<bool> shuffle_options;  ///< Optional.
  std::optional<bool> allow_adding_options;  ///< Optional.
  std::optional<bool> hide_results_until_closes;  ///< Optional.
  std::optional<bool> members_only;  ///< Optional.
  std::optional<std::vector<std::string>> country_codes;  ///< Optional.
  std::optional<std::vector<std::int64_t>> correct_option_ids;  ///< Optional.
  std::optional<std::string> explanation;  ///< Optional; 0–200 characters after entities parsing.
  std::optional<ParseMode> explanation_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> explanation_entities;  ///< Optional.
  boxed<InputPollMedia> explanation_media;  ///< Optional.
  std::optional<std::int64_t> open_period;  ///< Optional.
  std::optional<std::chrono::sys_seconds> close_date;  ///< Optional.
  std::optional<bool> is_closed;  ///< Optional.
  std::optional<std::string> description;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> description_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> description_entities;  ///< Optional.
  boxed<InputPollMedia> media;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendPoll& with_business_connection_id(std::string value) &;
  SendPoll&& with_business_connection_id(std::string value) &&;
  SendPoll& with_message_thread_id(std::int64_t value) &;
  SendPoll&& with_message_thread_id(std::int64_t value) &&;
  SendPoll& with_question_parse_mode(ParseMode value) &;
  SendPoll&& with_question_parse_mode(ParseMode value) &&;
  SendPoll& with_question_entities(std::vector<MessageEntity> value) &;
  SendPoll&& with_question_entities(std::vector<MessageEntity> value) &&;
  SendPoll& add_question_entities(MessageEntity element) &;
  SendPoll&& add_question_entities(MessageEntity element) &&;
  SendPoll& add_options(InputPollOption element) &;
  SendPoll&& add_options(InputPollOption element) &&;
  SendPoll& with_is_anonymous(bool value = true) &;
  SendPoll&& with_is_anonymous(bool value = true) &&;
  SendPoll& with_type(PollType value) &;
  SendPoll&& with_type(PollType value) &&;
  SendPoll& with_allows_multiple_answers(bool value = true) &;
  SendPoll&& with_allows_multiple_answers(bool value = true) &&;
  SendPoll& with_allows_revoting(bool value = true) &;
  SendPoll&& with_allows_revoting(bool value = true) &&;
  SendPoll& with_shuffle_options(bool value = true) &;
  SendPoll&& with_shuffle_options(bool value = true) &&;
  SendPoll& with_allow_adding_options(bool value = true) &;
  SendPoll&& with_allow_adding_options(bool value = true) &&;
  SendPoll& with_hide_results_until_closes(bool value = true) &;
  SendPoll&& with_hide_results_until_closes(bool value = true) &&;
  SendPoll& with_members_only(bool value = true) &;
  SendPoll&& with_members_only(bool value = true) &&;
  SendPoll& with_country_codes(std::vector<std::string> value) &;
  SendPoll&& with_country_codes(std::vector<std::string> value) &&;
  SendPoll& add_country_codes(std::string element) &;
  SendPoll&& add_country_codes(std::string element) &&;
  SendPoll& with_correct_option_ids(std::vector<std::int64_t> value) &;
  SendPoll&& with_correct_option_ids(std::vector<std::int64_t> value) &&;
  SendPoll& add_correct_option_ids(std::int64_t element) &;
  SendPoll&& add_correct_option_ids(std::int64_t element) &&;
  SendPoll& with_explanation(std::string value) &;
  SendPoll&& with_explanation(std::string value) &&;
  SendPoll& with_explanation_parse_mode(ParseMode value) &;
  SendPoll&& with_explanation_parse_mode(ParseMode value) &&;
  SendPoll& with_explanation_entities(std::vector<MessageEntity> value) &;
  SendPoll&& with_explanation_entities(std::vector<MessageEntity> value) &&;
  SendPoll& add_explanation_entities(MessageEntity element) &;
  SendPoll&& add_explanation_entities(MessageEntity element) &&;
  SendPoll& with_explanation_media(InputPollMedia value) &;
  SendPoll&& with_explanation_media(InputPollMedia value) &&;
  SendPoll& with_open_period(std::int64_t value) &;
  SendPoll&& with_open_period(std::int64_t value) &&;
  SendPoll& with_close_date(std::chrono::sys_seconds value) &;
  SendPoll&& with_close_date(std::chrono::sys_seconds value) &&;
  SendPoll& with_is_closed(bool value = true) &;
  SendPoll&& with_is_closed(bool value = true) &&;
  SendPoll& with_description(std::string value) &;
  SendPoll&& with_description(std::string value) &&;
  SendPoll& with_description_parse_mode(ParseMode value) &;
  SendPoll&& with_description_parse_mode(ParseMode value) &&;
  SendPoll& with_description_entities(std::vector<MessageEntity> value) &;
  SendPoll&& with_description_entities(std::vector<MessageEntity> value) &&;
  SendPoll& add_description_entities(MessageEntity element) &;
  SendPoll&& add_description_entities(MessageEntity element) &&;
  SendPoll& with_media(InputPollMedia value) &;
  SendPoll&& with_media(InputPollMedia value) &&;
  SendPoll& with_disable_notification(bool value = true) &;
  SendPoll&& with_disable_notification(bool value = true) &&;
  SendPoll& with_protect_content(bool value = true) &;
  SendPoll&& with_protect_content(bool value = true) &&;
  SendPoll& with_allow_paid_broadcast(bool value = true) &;
  SendPoll&& with_allow_paid_broadcast(bool value = true) &&;
  SendPoll& with_message_effect_id(std::string value) &;
  SendPoll&& with_message_effect_id(std::string value) &&;
  SendPoll& with_reply_parameters(ReplyParameters value) &;
  SendPoll&& with_reply_parameters(ReplyParameters value) &&;
  SendPoll& with_reply_markup(ReplyMarkup value) &;
  SendPoll&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendPoll& value);
};

/// The request `sendChecklist`.
/// @see https://core.telegram.org/bots/api#sendchecklist
struct BOTCORE_EXPORT SendChecklist {
  static constexpr std::string_view method = "sendChecklist";
  static constexpr bool multipart = false;
  using result_type = Message;

  SendChecklist(std::string business_connection_id, ChatId chat_id, InputChecklist checklist);
  SendChecklist(const SendChecklist& other);
  SendChecklist(SendChecklist&& other) noexcept;
  SendChecklist& operator=(const SendChecklist& other);
  SendChecklist& operator=(SendChecklist&& other) noexcept;
  ~SendChecklist();
  bool operator==(const SendChecklist& other) const;

  std::string business_connection_id;  ///< Required.
  ChatId chat_id;  ///< Required.
  boxed<InputChecklist> checklist;  ///< Required.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  SendChecklist& with_disable_notification(bool value = true) &;
  SendChecklist&& with_disable_notification(bool value = true) &&;
  SendChecklist& with_protect_content(bool value = true) &;
  SendChecklist&& with_protect_content(bool value = true) &&;
  SendChecklist& with_message_effect_id(std::string value) &;
  SendChecklist&& with_message_effect_id(std::string value) &&;
  SendChecklist& with_reply_parameters(ReplyParameters value) &;
  SendChecklist&& with_reply_parameters(ReplyParameters value) &&;
  SendChecklist& with_reply_markup(InlineKeyboardMarkup value) &;
  SendChecklist&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendChecklist& value);
};

/// The request `sendDice`.
/// @see https://core.telegram.org/bots/api#senddice
struct BOTCORE_EXPORT SendDice {
  static constexpr std::string_view method = "sendDice";
  static constexpr bool multipart = false;
  using result_type = Message;

  explicit SendDice(ChatId chat_id);
  SendDice(const SendDice& other);
  SendDice(SendDice&& other) noexcept;
  SendDice& operator=(const SendDice& other);
  SendDice& operator=(SendDice&& other) noexcept;
  ~SendDice();
  bool operator==(const SendDice& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  std::optional<std::string> emoji;  ///< Optional; default 🎲.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<ReplyMarkup> reply_markup;  ///< Optional.

  SendDice& with_business_connection_id(std::string value) &;
  SendDice&& with_business_connection_id(std::string value) &&;
  SendDice& with_message_thread_id(std::int64_t value) &;
  SendDice&& with_message_thread_id(std::int64_t value) &&;
  SendDice& with_direct_messages_topic_id(std::int64_t value) &;
  SendDice&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendDice& with_emoji(std::string value) &;
  SendDice&& with_emoji(std::string value) &&;
  SendDice& with_disable_notification(bool value = true) &;
  SendDice&& with_disable_notification(bool value = true) &&;
  SendDice& with_protect_content(bool value = true) &;
  SendDice&& with_protect_content(bool value = true) &&;
  SendDice& with_allow_paid_broadcast(bool value = true) &;
  SendDice&& with_allow_paid_broadcast(bool value = true) &&;
  SendDice& with_message_effect_id(std::string value) &;
  SendDice&& with_message_effect_id(std::string value) &&;
  SendDice& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendDice&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendDice& with_reply_parameters(ReplyParameters value) &;
  SendDice&& with_reply_parameters(ReplyParameters value) &&;
  SendDice& with_reply_markup(ReplyMarkup value) &;
  SendDice&& with_reply_markup(ReplyMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendDice& value);
};

/// The request `sendMessageDraft`.
/// @see https://core.telegram.org/bots/api#sendmessagedraft
struct BOTCORE_EXPORT SendMessageDraft {
  static constexpr std::string_view method = "sendMessageDraft";
  static constexpr bool multipart = false;
  using result_type = bool;

  SendMessageDraft(std::int64_t chat_id, std::int64_t draft_id);
  SendMessageDraft(const SendMessageDraft& other);
  SendMessageDraft(SendMessageDraft&& other) noexcept;
  SendMessageDraft& operator=(const SendMessageDraft& other);
  SendMessageDraft& operator=(SendMessageDraft&& other) noexcept;
  ~SendMessageDraft();
  bool operator==(const SendMessageDraft& other) const;

  std::int64_t chat_id = 0;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::int64_t draft_id = 0;  ///< Required.
  std::optional<std::string> text;  ///< Optional; 0–4096 characters after entities parsing.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  std::optional<bool> can_stop;  ///< Optional.
  std::optional<bool> keep_on_stop;  ///< Optional.

  SendMessageDraft& with_message_thread_id(std::int64_t value) &;
  SendMessageDraft&& with_message_thread_id(std::int64_t value) &&;
  SendMessageDraft& with_text(std::string value) &;
  SendMessageDraft&& with_text(std::string value) &&;
  SendMessageDraft& with_parse_mode(ParseMode value) &;
  SendMessageDraft&& with_parse_mode(ParseMode value) &&;
  SendMessageDraft& with_entities(std::vector<MessageEntity> value) &;
  SendMessageDraft&& with_entities(std::vector<MessageEntity> value) &&;
  SendMessageDraft& add_entities(MessageEntity element) &;
  SendMessageDraft&& add_entities(MessageEntity element) &&;
  SendMessageDraft& with_can_stop(bool value = true) &;
  SendMessageDraft&& with_can_stop(bool value = true) &&;
  SendMessageDraft& with_keep_on_stop(bool value = true) &;
  SendMessageDraft&& with_keep_on_stop(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendMessageDraft& value);
};

/// The request `sendChatAction`.
/// @see https://core.telegram.org/bots/api#sendchataction
struct BOTCORE_EXPORT SendChatAction {
  static constexpr std::string_view method = "sendChatAction";
  static constexpr bool multipart = false;
  using result_type = bool;

  SendChatAction(ChatId chat_id, ChatAction action);
  SendChatAction(const SendChatAction& other);
  SendChatAction(SendChatAction&& other) noexcept;
  SendChatAction& operator=(const SendChatAction& other);
  SendChatAction& operator=(SendChatAction&& other) noexcept;
  ~SendChatAction();
  bool operator==(const SendChatAction& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  ChatAction action;  ///< Required.

  SendChatAction& with_business_connection_id(std::string value) &;
  SendChatAction&& with_business_connection_id(std::string value) &&;
  SendChatAction& with_message_thread_id(std::int64_t value) &;
  SendChatAction&& with_message_thread_id(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendChatAction& value);
};

/// The request `setMessageReaction`.
/// @see https://core.telegram.org/bots/api#setmessagereaction
struct BOTCORE_EXPORT SetMessageReaction {
  static constexpr std::string_view method = "setMessageReaction";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetMessageReaction(ChatId chat_id, std::int64_t message_id);
  SetMessageReaction(const SetMessageReaction& other);
  SetMessageReaction(SetMessageReaction&& other) noexcept;
  SetMessageReaction& operator=(const SetMessageReaction& other);
  SetMessageReaction& operator=(SetMessageReaction&& other) noexcept;
  ~SetMessageReaction();
  bool operator==(const SetMessageReaction& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::optional<std::vector<ReactionType>> reaction;  ///< Optional.
  std::optional<bool> is_big;  ///< Optional.

  SetMessageReaction& with_reaction(std::vector<ReactionType> value) &;
  SetMessageReaction&& with_reaction(std::vector<ReactionType> value) &&;
  SetMessageReaction& add_reaction(ReactionType element) &;
  SetMessageReaction&& add_reaction(ReactionType element) &&;
  SetMessageReaction& with_is_big(bool value = true) &;
  SetMessageReaction&& with_is_big(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMessageReaction& value);
};

/// The request `stopPoll`.
/// @see https://core.telegram.org/bots/api#stoppoll
struct BOTCORE_EXPORT StopPoll {
  static constexpr std::string_view method = "stopPoll";
  static constexpr bool multipart = false;
  using result_type = Poll;

  StopPoll(ChatId chat_id, std::int64_t message_id);
  StopPoll(const StopPoll& other);
  StopPoll(StopPoll&& other) noexcept;
  StopPoll& operator=(const StopPoll& other);
  StopPoll& operator=(StopPoll&& other) noexcept;
  ~StopPoll();
  bool operator==(const StopPoll& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  ChatId chat_id;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  StopPoll& with_business_connection_id(std::string value) &;
  StopPoll&& with_business_connection_id(std::string value) &&;
  StopPoll& with_reply_markup(InlineKeyboardMarkup value) &;
  StopPoll&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const StopPoll& value);
};

/// The request `approveSuggestedPost`.
/// @see https://core.telegram.org/bots/api#approvesuggestedpost
struct BOTCORE_EXPORT ApproveSuggestedPost {
  static constexpr std::string_view method = "approveSuggestedPost";
  static constexpr bool multipart = false;
  using result_type = bool;

  ApproveSuggestedPost(std::int64_t chat_id, std::int64_t message_id);
  ApproveSuggestedPost(const ApproveSuggestedPost& other);
  ApproveSuggestedPost(ApproveSuggestedPost&& other) noexcept;
  ApproveSuggestedPost& operator=(const ApproveSuggestedPost& other);
  ApproveSuggestedPost& operator=(ApproveSuggestedPost&& other) noexcept;
  ~ApproveSuggestedPost();
  bool operator==(const ApproveSuggestedPost& other) const;

  std::int64_t chat_id = 0;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::optional<std::chrono::sys_seconds> send_date;  ///< Optional.

  ApproveSuggestedPost& with_send_date(std::chrono::sys_seconds value) &;
  ApproveSuggestedPost&& with_send_date(std::chrono::sys_seconds value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ApproveSuggestedPost& value);
};

/// The request `declineSuggestedPost`.
/// @see https://core.telegram.org/bots/api#declinesuggestedpost
struct BOTCORE_EXPORT DeclineSuggestedPost {
  static constexpr std::string_view method = "declineSuggestedPost";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeclineSuggestedPost(std::int64_t chat_id, std::int64_t message_id);
  DeclineSuggestedPost(const DeclineSuggestedPost& other);
  DeclineSuggestedPost(DeclineSuggestedPost&& other) noexcept;
  DeclineSuggestedPost& operator=(const DeclineSuggestedPost& other);
  DeclineSuggestedPost& operator=(DeclineSuggestedPost&& other) noexcept;
  ~DeclineSuggestedPost();
  bool operator==(const DeclineSuggestedPost& other) const;

  std::int64_t chat_id = 0;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::optional<std::string> comment;  ///< Optional; 0–128 characters.

  DeclineSuggestedPost& with_comment(std::string value) &;
  DeclineSuggestedPost&& with_comment(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeclineSuggestedPost& value);
};

/// The request `deleteMessageReaction`.
/// @see https://core.telegram.org/bots/api#deletemessagereaction
struct BOTCORE_EXPORT DeleteMessageReaction {
  static constexpr std::string_view method = "deleteMessageReaction";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteMessageReaction(ChatId chat_id, std::int64_t message_id);
  DeleteMessageReaction(const DeleteMessageReaction& other);
  DeleteMessageReaction(DeleteMessageReaction&& other) noexcept;
  DeleteMessageReaction& operator=(const DeleteMessageReaction& other);
  DeleteMessageReaction& operator=(DeleteMessageReaction&& other) noexcept;
  ~DeleteMessageReaction();
  bool operator==(const DeleteMessageReaction& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::optional<std::int64_t> user_id;  ///< Optional.
  std::optional<std::int64_t> actor_chat_id;  ///< Optional.

  DeleteMessageReaction& with_user_id(std::int64_t value) &;
  DeleteMessageReaction&& with_user_id(std::int64_t value) &&;
  DeleteMessageReaction& with_actor_chat_id(std::int64_t value) &;
  DeleteMessageReaction&& with_actor_chat_id(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteMessageReaction& value);
};

/// The request `deleteAllMessageReactions`.
/// @see https://core.telegram.org/bots/api#deleteallmessagereactions
struct BOTCORE_EXPORT DeleteAllMessageReactions {
  static constexpr std::string_view method = "deleteAllMessageReactions";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit DeleteAllMessageReactions(ChatId chat_id);
  DeleteAllMessageReactions(const DeleteAllMessageReactions& other);
  DeleteAllMessageReactions(DeleteAllMessageReactions&& other) noexcept;
  DeleteAllMessageReactions& operator=(const DeleteAllMessageReactions& other);
  DeleteAllMessageReactions& operator=(DeleteAllMessageReactions&& other) noexcept;
  ~DeleteAllMessageReactions();
  bool operator==(const DeleteAllMessageReactions& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> user_id;  ///< Optional.
  std::optional<std::int64_t> actor_chat_id;  ///< Optional.

  DeleteAllMessageReactions& with_user_id(std::int64_t value) &;
  DeleteAllMessageReactions&& with_user_id(std::int64_t value) &&;
  DeleteAllMessageReactions& with_actor_chat_id(std::int64_t value) &;
  DeleteAllMessageReactions&& with_actor_chat_id(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteAllMessageReactions& value);
};

}  // namespace botcore::inline v0::api
