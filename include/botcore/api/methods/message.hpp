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

/// Sends a text.
///
/// The request `sendMessage`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#sendmessage
struct BOTCORE_EXPORT SendMessage {
  static constexpr std::string_view method = "sendMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendMessage(ChatId chat_id, std::string text);
  /// @cond
  SendMessage(const SendMessage& other);
  SendMessage(SendMessage&& other) noexcept;
  SendMessage& operator=(const SendMessage& other);
  SendMessage& operator=(SendMessage&& other) noexcept;
  ~SendMessage();
  bool operator==(const SendMessage& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  std::string text;  ///< The text (required; 1–4096 characters after entities parsing).
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  boxed<LinkPreviewOptions> link_preview_options;  ///< How the preview of a link looks (optional).
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

  SendMessage& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendMessage& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendMessage& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendMessage& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendMessage& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendMessage& with_entities(std::vector<MessageEntity> value) &;  ///< Sets #entities.
  SendMessage& add_entities(MessageEntity element) &;  ///< Appends to #entities.
  SendMessage& with_link_preview_options(LinkPreviewOptions value) &;  ///< Sets #link_preview_options.
  SendMessage& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendMessage& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendMessage& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendMessage& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendMessage& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendMessage& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendMessage& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendMessage&& with_business_connection_id(std::string value) &&;
  SendMessage&& with_message_thread_id(std::int64_t value) &&;
  SendMessage&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendMessage&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendMessage&& with_parse_mode(ParseMode value) &&;
  SendMessage&& with_entities(std::vector<MessageEntity> value) &&;
  SendMessage&& add_entities(MessageEntity element) &&;
  SendMessage&& with_link_preview_options(LinkPreviewOptions value) &&;
  SendMessage&& with_disable_notification(bool value = true) &&;
  SendMessage&& with_protect_content(bool value = true) &&;
  SendMessage&& with_allow_paid_broadcast(bool value = true) &&;
  SendMessage&& with_message_effect_id(std::string value) &&;
  SendMessage&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendMessage&& with_reply_parameters(ReplyParameters value) &&;
  SendMessage&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendMessage& value);
  /// @endcond
};

/// Forwards a message, with its origin.
///
/// The request `forwardMessage`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#forwardmessage
struct BOTCORE_EXPORT ForwardMessage {
  static constexpr std::string_view method = "forwardMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  ForwardMessage(ChatId chat_id, ChatId from_chat_id, std::int64_t message_id);
  /// @cond
  ForwardMessage(const ForwardMessage& other);
  ForwardMessage(ForwardMessage&& other) noexcept;
  ForwardMessage& operator=(const ForwardMessage& other);
  ForwardMessage& operator=(ForwardMessage&& other) noexcept;
  ~ForwardMessage();
  bool operator==(const ForwardMessage& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  ChatId from_chat_id;  ///< The chat where the original is (required).
  std::optional<std::int64_t> video_start_timestamp;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).

  ForwardMessage& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  ForwardMessage& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  ForwardMessage& with_video_start_timestamp(std::int64_t value) &;  ///< Sets #video_start_timestamp.
  ForwardMessage& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  ForwardMessage& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  ForwardMessage& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  ForwardMessage& with_suggested_post_parameters(SuggestedPostParameters value) &;
  /// @cond
  ForwardMessage&& with_message_thread_id(std::int64_t value) &&;
  ForwardMessage&& with_direct_messages_topic_id(std::int64_t value) &&;
  ForwardMessage&& with_video_start_timestamp(std::int64_t value) &&;
  ForwardMessage&& with_disable_notification(bool value = true) &&;
  ForwardMessage&& with_protect_content(bool value = true) &&;
  ForwardMessage&& with_message_effect_id(std::string value) &&;
  ForwardMessage&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ForwardMessage& value);
  /// @endcond
};

/// Forwards several messages at once, with their origin.
///
/// The request `forwardMessages`, sent as JSON; it gives a list of MessageId.
/// @see https://core.telegram.org/bots/api#forwardmessages
struct BOTCORE_EXPORT ForwardMessages {
  static constexpr std::string_view method = "forwardMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<MessageId>;  ///< What a call gives.

  /// With what it needs.
  ForwardMessages(ChatId chat_id, ChatId from_chat_id, std::vector<std::int64_t> message_ids);
  /// @cond
  ForwardMessages(const ForwardMessages& other);
  ForwardMessages(ForwardMessages&& other) noexcept;
  ForwardMessages& operator=(const ForwardMessages& other);
  ForwardMessages& operator=(ForwardMessages&& other) noexcept;
  ~ForwardMessages();
  bool operator==(const ForwardMessages& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  ChatId from_chat_id;  ///< The chat where the original is (required).
  std::vector<std::int64_t> message_ids;  ///< Numbers of messages within their chat (required).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).

  ForwardMessages& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  ForwardMessages& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  ForwardMessages& add_message_ids(std::int64_t element) &;  ///< Appends to #message_ids.
  ForwardMessages& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  ForwardMessages& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  /// @cond
  ForwardMessages&& with_message_thread_id(std::int64_t value) &&;
  ForwardMessages&& with_direct_messages_topic_id(std::int64_t value) &&;
  ForwardMessages&& add_message_ids(std::int64_t element) &&;
  ForwardMessages&& with_disable_notification(bool value = true) &&;
  ForwardMessages&& with_protect_content(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ForwardMessages& value);
  /// @endcond
};

/// Sends a copy of a message, without a link to its origin.
///
/// The request `copyMessage`, sent as JSON; it gives MessageId.
/// @see https://core.telegram.org/bots/api#copymessage
struct BOTCORE_EXPORT CopyMessage {
  static constexpr std::string_view method = "copyMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = MessageId;  ///< What a call gives.

  /// With what it needs.
  CopyMessage(ChatId chat_id, ChatId from_chat_id, std::int64_t message_id);
  /// @cond
  CopyMessage(const CopyMessage& other);
  CopyMessage(CopyMessage&& other) noexcept;
  CopyMessage& operator=(const CopyMessage& other);
  CopyMessage& operator=(CopyMessage&& other) noexcept;
  ~CopyMessage();
  bool operator==(const CopyMessage& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  ChatId from_chat_id;  ///< The chat where the original is (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::optional<std::int64_t> video_start_timestamp;  ///< Optional.
  /// The text below the medium (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> caption;
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
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

  CopyMessage& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  CopyMessage& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  CopyMessage& with_video_start_timestamp(std::int64_t value) &;  ///< Sets #video_start_timestamp.
  CopyMessage& with_caption(std::string value) &;  ///< Sets #caption.
  CopyMessage& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  CopyMessage& with_caption_entities(std::vector<MessageEntity> value) &;  ///< Sets #caption_entities.
  CopyMessage& add_caption_entities(MessageEntity element) &;  ///< Appends to #caption_entities.
  CopyMessage& with_show_caption_above_media(bool value = true) &;  ///< Sets #show_caption_above_media.
  CopyMessage& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  CopyMessage& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  CopyMessage& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  CopyMessage& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  CopyMessage& with_suggested_post_parameters(SuggestedPostParameters value) &;
  CopyMessage& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  CopyMessage& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  CopyMessage&& with_message_thread_id(std::int64_t value) &&;
  CopyMessage&& with_direct_messages_topic_id(std::int64_t value) &&;
  CopyMessage&& with_video_start_timestamp(std::int64_t value) &&;
  CopyMessage&& with_caption(std::string value) &&;
  CopyMessage&& with_parse_mode(ParseMode value) &&;
  CopyMessage&& with_caption_entities(std::vector<MessageEntity> value) &&;
  CopyMessage&& add_caption_entities(MessageEntity element) &&;
  CopyMessage&& with_show_caption_above_media(bool value = true) &&;
  CopyMessage&& with_disable_notification(bool value = true) &&;
  CopyMessage&& with_protect_content(bool value = true) &&;
  CopyMessage&& with_allow_paid_broadcast(bool value = true) &&;
  CopyMessage&& with_message_effect_id(std::string value) &&;
  CopyMessage&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  CopyMessage&& with_reply_parameters(ReplyParameters value) &&;
  CopyMessage&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CopyMessage& value);
  /// @endcond
};

/// Sends copies of several messages, without links to their origin.
///
/// The request `copyMessages`, sent as JSON; it gives a list of MessageId.
/// @see https://core.telegram.org/bots/api#copymessages
struct BOTCORE_EXPORT CopyMessages {
  static constexpr std::string_view method = "copyMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::vector<MessageId>;  ///< What a call gives.

  /// With what it needs.
  CopyMessages(ChatId chat_id, ChatId from_chat_id, std::vector<std::int64_t> message_ids);
  /// @cond
  CopyMessages(const CopyMessages& other);
  CopyMessages(CopyMessages&& other) noexcept;
  CopyMessages& operator=(const CopyMessages& other);
  CopyMessages& operator=(CopyMessages&& other) noexcept;
  ~CopyMessages();
  bool operator==(const CopyMessages& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  ChatId from_chat_id;  ///< The chat where the original is (required).
  std::vector<std::int64_t> message_ids;  ///< Numbers of messages within their chat (required).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  std::optional<bool> remove_caption;  ///< Optional.

  CopyMessages& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  CopyMessages& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  CopyMessages& add_message_ids(std::int64_t element) &;  ///< Appends to #message_ids.
  CopyMessages& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  CopyMessages& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  CopyMessages& with_remove_caption(bool value = true) &;  ///< Sets #remove_caption.
  /// @cond
  CopyMessages&& with_message_thread_id(std::int64_t value) &&;
  CopyMessages&& with_direct_messages_topic_id(std::int64_t value) &&;
  CopyMessages&& add_message_ids(std::int64_t element) &&;
  CopyMessages&& with_disable_notification(bool value = true) &&;
  CopyMessages&& with_protect_content(bool value = true) &&;
  CopyMessages&& with_remove_caption(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CopyMessages& value);
  /// @endcond
};

/// Sends a point on the map; with `live_period`, one that moves.
///
/// The request `sendLocation`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#sendlocation
struct BOTCORE_EXPORT SendLocation {
  static constexpr std::string_view method = "sendLocation";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendLocation(ChatId chat_id, double latitude, double longitude);
  /// @cond
  SendLocation(const SendLocation& other);
  SendLocation(SendLocation&& other) noexcept;
  SendLocation& operator=(const SendLocation& other);
  SendLocation& operator=(SendLocation&& other) noexcept;
  ~SendLocation();
  bool operator==(const SendLocation& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::optional<double> horizontal_accuracy;  ///< Radius of uncertainty, in metres (optional).
  std::optional<std::int64_t> live_period;  ///< For how many seconds the location moves (optional).
  std::optional<std::int64_t> heading;  ///< Direction of moving, in degrees (optional).
  std::optional<std::int64_t> proximity_alert_radius;  ///< At which distance to alert, in metres (optional).
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

  SendLocation& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendLocation& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendLocation& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendLocation& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendLocation& with_horizontal_accuracy(double value) &;  ///< Sets #horizontal_accuracy.
  SendLocation& with_live_period(std::int64_t value) &;  ///< Sets #live_period.
  SendLocation& with_heading(std::int64_t value) &;  ///< Sets #heading.
  SendLocation& with_proximity_alert_radius(std::int64_t value) &;  ///< Sets #proximity_alert_radius.
  SendLocation& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendLocation& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendLocation& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendLocation& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendLocation& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendLocation& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendLocation& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendLocation&& with_business_connection_id(std::string value) &&;
  SendLocation&& with_message_thread_id(std::int64_t value) &&;
  SendLocation&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendLocation&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendLocation&& with_horizontal_accuracy(double value) &&;
  SendLocation&& with_live_period(std::int64_t value) &&;
  SendLocation&& with_heading(std::int64_t value) &&;
  SendLocation&& with_proximity_alert_radius(std::int64_t value) &&;
  SendLocation&& with_disable_notification(bool value = true) &&;
  SendLocation&& with_protect_content(bool value = true) &&;
  SendLocation&& with_allow_paid_broadcast(bool value = true) &&;
  SendLocation&& with_message_effect_id(std::string value) &&;
  SendLocation&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendLocation&& with_reply_parameters(ReplyParameters value) &&;
  SendLocation&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendLocation& value);
  /// @endcond
};

/// Sends a place with its name and address.
///
/// The request `sendVenue`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#sendvenue
struct BOTCORE_EXPORT SendVenue {
  static constexpr std::string_view method = "sendVenue";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendVenue(ChatId chat_id, double latitude, double longitude, std::string title, std::string address);
  /// @cond
  SendVenue(const SendVenue& other);
  SendVenue(SendVenue&& other) noexcept;
  SendVenue& operator=(const SendVenue& other);
  SendVenue& operator=(SendVenue&& other) noexcept;
  ~SendVenue();
  bool operator==(const SendVenue& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::string title;  ///< The title (required).
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.
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

  SendVenue& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendVenue& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendVenue& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendVenue& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendVenue& with_foursquare_id(std::string value) &;  ///< Sets #foursquare_id.
  SendVenue& with_foursquare_type(std::string value) &;  ///< Sets #foursquare_type.
  SendVenue& with_google_place_id(std::string value) &;  ///< Sets #google_place_id.
  SendVenue& with_google_place_type(std::string value) &;  ///< Sets #google_place_type.
  SendVenue& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendVenue& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendVenue& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendVenue& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendVenue& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendVenue& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendVenue& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendVenue&& with_business_connection_id(std::string value) &&;
  SendVenue&& with_message_thread_id(std::int64_t value) &&;
  SendVenue&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendVenue&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendVenue&& with_foursquare_id(std::string value) &&;
  SendVenue&& with_foursquare_type(std::string value) &&;
  SendVenue&& with_google_place_id(std::string value) &&;
  SendVenue&& with_google_place_type(std::string value) &&;
  SendVenue&& with_disable_notification(bool value = true) &&;
  SendVenue&& with_protect_content(bool value = true) &&;
  SendVenue&& with_allow_paid_broadcast(bool value = true) &&;
  SendVenue&& with_message_effect_id(std::string value) &&;
  SendVenue&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendVenue&& with_reply_parameters(ReplyParameters value) &&;
  SendVenue&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendVenue& value);
  /// @endcond
};

/// Sends a telephone contact.
///
/// The request `sendContact`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#sendcontact
struct BOTCORE_EXPORT SendContact {
  static constexpr std::string_view method = "sendContact";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendContact(ChatId chat_id, std::string phone_number, std::string first_name);
  /// @cond
  SendContact(const SendContact& other);
  SendContact(SendContact&& other) noexcept;
  SendContact& operator=(const SendContact& other);
  SendContact& operator=(SendContact&& other) noexcept;
  ~SendContact();
  bool operator==(const SendContact& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  /// Makes the message ephemeral: who alone sees it (optional).
  boxed<EphemeralMessageParameters> ephemeral_message_parameters;
  std::string phone_number;  ///< Telephone number (required).
  std::string first_name;  ///< First name (required).
  std::optional<std::string> last_name;  ///< Last name (optional).
  std::optional<std::string> vcard;  ///< Optional; 0–2048 bytes.
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

  SendContact& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendContact& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendContact& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  /// Sets #ephemeral_message_parameters.
  SendContact& with_ephemeral_message_parameters(EphemeralMessageParameters value) &;
  SendContact& with_last_name(std::string value) &;  ///< Sets #last_name.
  SendContact& with_vcard(std::string value) &;  ///< Sets #vcard.
  SendContact& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendContact& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendContact& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendContact& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendContact& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendContact& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendContact& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendContact&& with_business_connection_id(std::string value) &&;
  SendContact&& with_message_thread_id(std::int64_t value) &&;
  SendContact&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendContact&& with_ephemeral_message_parameters(EphemeralMessageParameters value) &&;
  SendContact&& with_last_name(std::string value) &&;
  SendContact&& with_vcard(std::string value) &&;
  SendContact&& with_disable_notification(bool value = true) &&;
  SendContact&& with_protect_content(bool value = true) &&;
  SendContact&& with_allow_paid_broadcast(bool value = true) &&;
  SendContact&& with_message_effect_id(std::string value) &&;
  SendContact&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendContact&& with_reply_parameters(ReplyParameters value) &&;
  SendContact&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendContact& value);
  /// @endcond
};

/// Sends a poll or a quiz.
///
/// The request `sendPoll`, sent as JSON, or as multipart when files are attached; it gives Message.
/// @see https://core.telegram.org/bots/api#sendpoll
struct BOTCORE_EXPORT SendPoll {
  static constexpr std::string_view method = "sendPoll";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendPoll(ChatId chat_id, std::string question, std::vector<InputPollOption> options);
  /// @cond
  SendPoll(const SendPoll& other);
  SendPoll(SendPoll&& other) noexcept;
  SendPoll& operator=(const SendPoll& other);
  SendPoll& operator=(SendPoll&& other) noexcept;
  ~SendPoll();
  bool operator==(const SendPoll& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  std::string question;  ///< Required; 1–300 characters.
  std::optional<ParseMode> question_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> question_entities;  ///< Optional.
  std::vector<InputPollOption> options;  ///< Required; may hold uploads.
  std::optional<bool> is_anonymous;  ///< Whether names are hidden (optional; default true).
  std::optional<PollType> type;  ///< Optional; default regular.
  std::optional<bool> allows_multiple_answers;  ///< Optional; default false.
  std::optional<bool> allows_revoting;  ///< Optional; default false.
  std::optional<bool> shuffle_options;  ///< Optional.
  std::optional<bool> allow_adding_options;  ///< Whether to allow adding options (optional).
  std::optional<bool> hide_results_until_closes;  ///< Optional.
  std::optional<bool> members_only;  ///< Optional.
  std::optional<std::vector<std::string>> country_codes;  ///< Optional.
  std::optional<std::vector<std::int64_t>> correct_option_ids;  ///< Optional.
  std::optional<std::string> explanation;  ///< Optional; 0–200 characters after entities parsing.
  std::optional<ParseMode> explanation_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> explanation_entities;  ///< Optional.
  boxed<InputPollMedia> explanation_media;  ///< Optional; may hold uploads.
  std::optional<std::int64_t> open_period;  ///< Optional.
  std::optional<std::chrono::sys_seconds> close_date;  ///< Optional; whole seconds, UTC.
  std::optional<bool> is_closed;  ///< Whether it is closed (optional).
  /// The description (optional; 0–1024 characters after entities parsing).
  std::optional<std::string> description;
  std::optional<ParseMode> description_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> description_entities;  ///< Optional.
  boxed<InputPollMedia> media;  ///< Optional; may hold uploads.
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<ReplyMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendPoll& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendPoll& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendPoll& with_question_parse_mode(ParseMode value) &;  ///< Sets #question_parse_mode.
  SendPoll& with_question_entities(std::vector<MessageEntity> value) &;  ///< Sets #question_entities.
  SendPoll& add_question_entities(MessageEntity element) &;  ///< Appends to #question_entities.
  SendPoll& add_options(InputPollOption element) &;  ///< Appends to #options.
  SendPoll& with_is_anonymous(bool value = true) &;  ///< Sets #is_anonymous.
  SendPoll& with_type(PollType value) &;  ///< Sets #type.
  SendPoll& with_allows_multiple_answers(bool value = true) &;  ///< Sets #allows_multiple_answers.
  SendPoll& with_allows_revoting(bool value = true) &;  ///< Sets #allows_revoting.
  SendPoll& with_shuffle_options(bool value = true) &;  ///< Sets #shuffle_options.
  SendPoll& with_allow_adding_options(bool value = true) &;  ///< Sets #allow_adding_options.
  SendPoll& with_hide_results_until_closes(bool value = true) &;  ///< Sets #hide_results_until_closes.
  SendPoll& with_members_only(bool value = true) &;  ///< Sets #members_only.
  SendPoll& with_country_codes(std::vector<std::string> value) &;  ///< Sets #country_codes.
  SendPoll& add_country_codes(std::string element) &;  ///< Appends to #country_codes.
  SendPoll& with_correct_option_ids(std::vector<std::int64_t> value) &;  ///< Sets #correct_option_ids.
  SendPoll& add_correct_option_ids(std::int64_t element) &;  ///< Appends to #correct_option_ids.
  SendPoll& with_explanation(std::string value) &;  ///< Sets #explanation.
  SendPoll& with_explanation_parse_mode(ParseMode value) &;  ///< Sets #explanation_parse_mode.
  SendPoll& with_explanation_entities(std::vector<MessageEntity> value) &;  ///< Sets #explanation_entities.
  SendPoll& add_explanation_entities(MessageEntity element) &;  ///< Appends to #explanation_entities.
  SendPoll& with_explanation_media(InputPollMedia value) &;  ///< Sets #explanation_media.
  SendPoll& with_open_period(std::int64_t value) &;  ///< Sets #open_period.
  SendPoll& with_close_date(std::chrono::sys_seconds value) &;  ///< Sets #close_date.
  SendPoll& with_is_closed(bool value = true) &;  ///< Sets #is_closed.
  SendPoll& with_description(std::string value) &;  ///< Sets #description.
  SendPoll& with_description_parse_mode(ParseMode value) &;  ///< Sets #description_parse_mode.
  SendPoll& with_description_entities(std::vector<MessageEntity> value) &;  ///< Sets #description_entities.
  SendPoll& add_description_entities(MessageEntity element) &;  ///< Appends to #description_entities.
  SendPoll& with_media(InputPollMedia value) &;  ///< Sets #media.
  SendPoll& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendPoll& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendPoll& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendPoll& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  SendPoll& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendPoll& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendPoll&& with_business_connection_id(std::string value) &&;
  SendPoll&& with_message_thread_id(std::int64_t value) &&;
  SendPoll&& with_question_parse_mode(ParseMode value) &&;
  SendPoll&& with_question_entities(std::vector<MessageEntity> value) &&;
  SendPoll&& add_question_entities(MessageEntity element) &&;
  SendPoll&& add_options(InputPollOption element) &&;
  SendPoll&& with_is_anonymous(bool value = true) &&;
  SendPoll&& with_type(PollType value) &&;
  SendPoll&& with_allows_multiple_answers(bool value = true) &&;
  SendPoll&& with_allows_revoting(bool value = true) &&;
  SendPoll&& with_shuffle_options(bool value = true) &&;
  SendPoll&& with_allow_adding_options(bool value = true) &&;
  SendPoll&& with_hide_results_until_closes(bool value = true) &&;
  SendPoll&& with_members_only(bool value = true) &&;
  SendPoll&& with_country_codes(std::vector<std::string> value) &&;
  SendPoll&& add_country_codes(std::string element) &&;
  SendPoll&& with_correct_option_ids(std::vector<std::int64_t> value) &&;
  SendPoll&& add_correct_option_ids(std::int64_t element) &&;
  SendPoll&& with_explanation(std::string value) &&;
  SendPoll&& with_explanation_parse_mode(ParseMode value) &&;
  SendPoll&& with_explanation_entities(std::vector<MessageEntity> value) &&;
  SendPoll&& add_explanation_entities(MessageEntity element) &&;
  SendPoll&& with_explanation_media(InputPollMedia value) &&;
  SendPoll&& with_open_period(std::int64_t value) &&;
  SendPoll&& with_close_date(std::chrono::sys_seconds value) &&;
  SendPoll&& with_is_closed(bool value = true) &&;
  SendPoll&& with_description(std::string value) &&;
  SendPoll&& with_description_parse_mode(ParseMode value) &&;
  SendPoll&& with_description_entities(std::vector<MessageEntity> value) &&;
  SendPoll&& add_description_entities(MessageEntity element) &&;
  SendPoll&& with_media(InputPollMedia value) &&;
  SendPoll&& with_disable_notification(bool value = true) &&;
  SendPoll&& with_protect_content(bool value = true) &&;
  SendPoll&& with_allow_paid_broadcast(bool value = true) &&;
  SendPoll&& with_message_effect_id(std::string value) &&;
  SendPoll&& with_reply_parameters(ReplyParameters value) &&;
  SendPoll&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendPoll& value);
  /// @endcond
};

/// Sends a checklist for a business account.
///
/// The request `sendChecklist`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#sendchecklist
struct BOTCORE_EXPORT SendChecklist {
  static constexpr std::string_view method = "sendChecklist";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendChecklist(std::string business_connection_id, ChatId chat_id, InputChecklist checklist);
  /// @cond
  SendChecklist(const SendChecklist& other);
  SendChecklist(SendChecklist&& other) noexcept;
  SendChecklist& operator=(const SendChecklist& other);
  SendChecklist& operator=(SendChecklist&& other) noexcept;
  ~SendChecklist();
  bool operator==(const SendChecklist& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  ChatId chat_id;  ///< The chat (required).
  boxed<InputChecklist> checklist;  ///< Required.
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendChecklist& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendChecklist& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendChecklist& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  SendChecklist& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendChecklist& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendChecklist&& with_disable_notification(bool value = true) &&;
  SendChecklist&& with_protect_content(bool value = true) &&;
  SendChecklist&& with_message_effect_id(std::string value) &&;
  SendChecklist&& with_reply_parameters(ReplyParameters value) &&;
  SendChecklist&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendChecklist& value);
  /// @endcond
};

/// Sends an emoji that shows a random value.
///
/// The request `sendDice`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#senddice
struct BOTCORE_EXPORT SendDice {
  static constexpr std::string_view method = "sendDice";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  explicit SendDice(ChatId chat_id);
  /// @cond
  SendDice(const SendDice& other);
  SendDice(SendDice&& other) noexcept;
  SendDice& operator=(const SendDice& other);
  SendDice& operator=(SendDice&& other) noexcept;
  ~SendDice();
  bool operator==(const SendDice& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  std::optional<std::string> emoji;  ///< The emoji (optional; default 🎲).
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

  SendDice& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendDice& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendDice& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  SendDice& with_emoji(std::string value) &;  ///< Sets #emoji.
  SendDice& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendDice& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendDice& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendDice& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendDice& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendDice& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendDice& with_reply_markup(ReplyMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendDice&& with_business_connection_id(std::string value) &&;
  SendDice&& with_message_thread_id(std::int64_t value) &&;
  SendDice&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendDice&& with_emoji(std::string value) &&;
  SendDice&& with_disable_notification(bool value = true) &&;
  SendDice&& with_protect_content(bool value = true) &&;
  SendDice&& with_allow_paid_broadcast(bool value = true) &&;
  SendDice&& with_message_effect_id(std::string value) &&;
  SendDice&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendDice&& with_reply_parameters(ReplyParameters value) &&;
  SendDice&& with_reply_markup(ReplyMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendDice& value);
  /// @endcond
};

/// Shows a part of a message while the rest is being made.
///
/// The request `sendMessageDraft`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#sendmessagedraft
struct BOTCORE_EXPORT SendMessageDraft {
  static constexpr std::string_view method = "sendMessageDraft";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SendMessageDraft(std::int64_t chat_id, std::int64_t draft_id);
  /// @cond
  SendMessageDraft(const SendMessageDraft& other);
  SendMessageDraft(SendMessageDraft&& other) noexcept;
  SendMessageDraft& operator=(const SendMessageDraft& other);
  SendMessageDraft& operator=(SendMessageDraft&& other) noexcept;
  ~SendMessageDraft();
  bool operator==(const SendMessageDraft& other) const;
  /// @endcond

  std::int64_t chat_id = 0;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  std::int64_t draft_id = 0;  ///< Required.
  std::optional<std::string> text;  ///< The text (optional; 0–4096 characters after entities parsing).
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  std::optional<bool> can_stop;  ///< Whether it can stop (optional).
  std::optional<bool> keep_on_stop;  ///< Optional.

  SendMessageDraft& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendMessageDraft& with_text(std::string value) &;  ///< Sets #text.
  SendMessageDraft& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  SendMessageDraft& with_entities(std::vector<MessageEntity> value) &;  ///< Sets #entities.
  SendMessageDraft& add_entities(MessageEntity element) &;  ///< Appends to #entities.
  SendMessageDraft& with_can_stop(bool value = true) &;  ///< Sets #can_stop.
  SendMessageDraft& with_keep_on_stop(bool value = true) &;  ///< Sets #keep_on_stop.
  /// @cond
  SendMessageDraft&& with_message_thread_id(std::int64_t value) &&;
  SendMessageDraft&& with_text(std::string value) &&;
  SendMessageDraft&& with_parse_mode(ParseMode value) &&;
  SendMessageDraft&& with_entities(std::vector<MessageEntity> value) &&;
  SendMessageDraft&& add_entities(MessageEntity element) &&;
  SendMessageDraft&& with_can_stop(bool value = true) &&;
  SendMessageDraft&& with_keep_on_stop(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendMessageDraft& value);
  /// @endcond
};

/// Shows for some seconds what the bot is doing, such as typing.
///
/// The request `sendChatAction`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#sendchataction
struct BOTCORE_EXPORT SendChatAction {
  static constexpr std::string_view method = "sendChatAction";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SendChatAction(ChatId chat_id, ChatAction action);
  /// @cond
  SendChatAction(const SendChatAction& other);
  SendChatAction(SendChatAction&& other) noexcept;
  SendChatAction& operator=(const SendChatAction& other);
  SendChatAction& operator=(SendChatAction&& other) noexcept;
  ~SendChatAction();
  bool operator==(const SendChatAction& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  ChatAction action;  ///< Required.

  SendChatAction& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  SendChatAction& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  /// @cond
  SendChatAction&& with_business_connection_id(std::string value) &&;
  SendChatAction&& with_message_thread_id(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendChatAction& value);
  /// @endcond
};

/// Sets the bot's reactions to a message.
///
/// The request `setMessageReaction`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setmessagereaction
struct BOTCORE_EXPORT SetMessageReaction {
  static constexpr std::string_view method = "setMessageReaction";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetMessageReaction(ChatId chat_id, std::int64_t message_id);
  /// @cond
  SetMessageReaction(const SetMessageReaction& other);
  SetMessageReaction(SetMessageReaction&& other) noexcept;
  SetMessageReaction& operator=(const SetMessageReaction& other);
  SetMessageReaction& operator=(SetMessageReaction&& other) noexcept;
  ~SetMessageReaction();
  bool operator==(const SetMessageReaction& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::optional<std::vector<ReactionType>> reaction;  ///< Optional.
  std::optional<bool> is_big;  ///< Whether the reaction is shown with a big animation (optional).

  SetMessageReaction& with_reaction(std::vector<ReactionType> value) &;  ///< Sets #reaction.
  SetMessageReaction& add_reaction(ReactionType element) &;  ///< Appends to #reaction.
  SetMessageReaction& with_is_big(bool value = true) &;  ///< Sets #is_big.
  /// @cond
  SetMessageReaction&& with_reaction(std::vector<ReactionType> value) &&;
  SetMessageReaction&& add_reaction(ReactionType element) &&;
  SetMessageReaction&& with_is_big(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetMessageReaction& value);
  /// @endcond
};

/// Ends a poll that the bot has sent.
///
/// The request `stopPoll`, sent as JSON; it gives Poll.
/// @see https://core.telegram.org/bots/api#stoppoll
struct BOTCORE_EXPORT StopPoll {
  static constexpr std::string_view method = "stopPoll";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Poll;  ///< What a call gives.

  /// With what it needs.
  StopPoll(ChatId chat_id, std::int64_t message_id);
  /// @cond
  StopPoll(const StopPoll& other);
  StopPoll(StopPoll&& other) noexcept;
  StopPoll& operator=(const StopPoll& other);
  StopPoll& operator=(StopPoll&& other) noexcept;
  ~StopPoll();
  bool operator==(const StopPoll& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  StopPoll& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  StopPoll& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  StopPoll&& with_business_connection_id(std::string value) &&;
  StopPoll&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StopPoll& value);
  /// @endcond
};

/// Approves a post that was suggested in a direct messages chat.
///
/// The request `approveSuggestedPost`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#approvesuggestedpost
struct BOTCORE_EXPORT ApproveSuggestedPost {
  static constexpr std::string_view method = "approveSuggestedPost";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  ApproveSuggestedPost(std::int64_t chat_id, std::int64_t message_id);
  /// @cond
  ApproveSuggestedPost(const ApproveSuggestedPost& other);
  ApproveSuggestedPost(ApproveSuggestedPost&& other) noexcept;
  ApproveSuggestedPost& operator=(const ApproveSuggestedPost& other);
  ApproveSuggestedPost& operator=(ApproveSuggestedPost&& other) noexcept;
  ~ApproveSuggestedPost();
  bool operator==(const ApproveSuggestedPost& other) const;
  /// @endcond

  std::int64_t chat_id = 0;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::optional<std::chrono::sys_seconds> send_date;  ///< When it is sent (optional; whole seconds, UTC).

  ApproveSuggestedPost& with_send_date(std::chrono::sys_seconds value) &;  ///< Sets #send_date.
  /// @cond
  ApproveSuggestedPost&& with_send_date(std::chrono::sys_seconds value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ApproveSuggestedPost& value);
  /// @endcond
};

/// Declines a post that was suggested in a direct messages chat.
///
/// The request `declineSuggestedPost`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#declinesuggestedpost
struct BOTCORE_EXPORT DeclineSuggestedPost {
  static constexpr std::string_view method = "declineSuggestedPost";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeclineSuggestedPost(std::int64_t chat_id, std::int64_t message_id);
  /// @cond
  DeclineSuggestedPost(const DeclineSuggestedPost& other);
  DeclineSuggestedPost(DeclineSuggestedPost&& other) noexcept;
  DeclineSuggestedPost& operator=(const DeclineSuggestedPost& other);
  DeclineSuggestedPost& operator=(DeclineSuggestedPost&& other) noexcept;
  ~DeclineSuggestedPost();
  bool operator==(const DeclineSuggestedPost& other) const;
  /// @endcond

  std::int64_t chat_id = 0;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::optional<std::string> comment;  ///< Optional; 0–128 characters.

  DeclineSuggestedPost& with_comment(std::string value) &;  ///< Sets #comment.
  /// @cond
  DeclineSuggestedPost&& with_comment(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeclineSuggestedPost& value);
  /// @endcond
};

/// Removes a reaction of somebody to a message.
///
/// The request `deleteMessageReaction`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletemessagereaction
struct BOTCORE_EXPORT DeleteMessageReaction {
  static constexpr std::string_view method = "deleteMessageReaction";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeleteMessageReaction(ChatId chat_id, std::int64_t message_id);
  /// @cond
  DeleteMessageReaction(const DeleteMessageReaction& other);
  DeleteMessageReaction(DeleteMessageReaction&& other) noexcept;
  DeleteMessageReaction& operator=(const DeleteMessageReaction& other);
  DeleteMessageReaction& operator=(DeleteMessageReaction&& other) noexcept;
  ~DeleteMessageReaction();
  bool operator==(const DeleteMessageReaction& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::optional<std::int64_t> user_id;  ///< The user (optional).
  std::optional<std::int64_t> actor_chat_id;  ///< Optional.

  DeleteMessageReaction& with_user_id(std::int64_t value) &;  ///< Sets #user_id.
  DeleteMessageReaction& with_actor_chat_id(std::int64_t value) &;  ///< Sets #actor_chat_id.
  /// @cond
  DeleteMessageReaction&& with_user_id(std::int64_t value) &&;
  DeleteMessageReaction&& with_actor_chat_id(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteMessageReaction& value);
  /// @endcond
};

/// Removes all recent reactions of somebody in a chat.
///
/// The request `deleteAllMessageReactions`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deleteallmessagereactions
struct BOTCORE_EXPORT DeleteAllMessageReactions {
  static constexpr std::string_view method = "deleteAllMessageReactions";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit DeleteAllMessageReactions(ChatId chat_id);
  /// @cond
  DeleteAllMessageReactions(const DeleteAllMessageReactions& other);
  DeleteAllMessageReactions(DeleteAllMessageReactions&& other) noexcept;
  DeleteAllMessageReactions& operator=(const DeleteAllMessageReactions& other);
  DeleteAllMessageReactions& operator=(DeleteAllMessageReactions&& other) noexcept;
  ~DeleteAllMessageReactions();
  bool operator==(const DeleteAllMessageReactions& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> user_id;  ///< The user (optional).
  std::optional<std::int64_t> actor_chat_id;  ///< Optional.

  DeleteAllMessageReactions& with_user_id(std::int64_t value) &;  ///< Sets #user_id.
  DeleteAllMessageReactions& with_actor_chat_id(std::int64_t value) &;  ///< Sets #actor_chat_id.
  /// @cond
  DeleteAllMessageReactions&& with_user_id(std::int64_t value) &&;
  DeleteAllMessageReactions&& with_actor_chat_id(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteAllMessageReactions& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
