// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: message.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A message of any kind: the members that are there say which.
///
/// Only received.
/// An alternative of MaybeInaccessibleMessage.
/// An alternative of MessageOrTrue.
/// What SendMessage, ForwardMessage, SendPhoto, SendLivePhoto, SendAudio, SendDocument and 18 more gives.
/// Held by Update::message, Update::edited_message, Update::channel_post, Update::edited_channel_post,
/// Update::business_message, Update::edited_business_message and 11 more.
/// @see https://core.telegram.org/bots/api#message
struct BOTCORE_EXPORT Message {
  Message();  ///< With nothing set.
  /// With what it needs.
  Message(std::int64_t message_id, std::chrono::sys_seconds date, Chat chat);
  /// @cond
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(const Message& other);
  Message& operator=(Message&& other) noexcept;
  ~Message();
  bool operator==(const Message& other) const;
  /// @endcond

  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  boxed<DirectMessagesTopic> direct_messages_topic;  ///< Optional.
  boxed<User> from;  ///< Who did this (optional).
  boxed<Chat> sender_chat;  ///< The chat in whose name this was sent (optional).
  std::optional<std::int64_t> sender_boost_count;  ///< Optional.
  boxed<User> sender_business_bot;  ///< Optional.
  std::optional<std::string> sender_tag;  ///< Optional.
  boxed<User> receiver_user;  ///< Optional.
  std::optional<std::int64_t> ephemeral_message_id;  ///< Optional.
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  std::optional<std::string> guest_query_id;  ///< Optional.
  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  boxed<Chat> chat;  ///< The chat (required).
  boxed<MessageOrigin> forward_origin;  ///< Where the original came from (optional).
  std::optional<bool> is_topic_message;  ///< Optional.
  std::optional<bool> is_automatic_forward;  ///< Optional.
  boxed<Message> reply_to_message;  ///< The message that this replies to (optional).
  boxed<ExternalReplyInfo> external_reply;  ///< Optional.
  boxed<TextQuote> quote;  ///< Optional.
  boxed<Story> reply_to_story;  ///< Optional.
  std::optional<std::int64_t> reply_to_checklist_task_id;  ///< Optional.
  std::optional<std::string> reply_to_poll_option_id;  ///< Optional.
  boxed<User> via_bot;  ///< The bot through whose inline query this was sent (optional).
  boxed<User> guest_bot_caller_user;  ///< Optional.
  boxed<Chat> guest_bot_caller_chat;  ///< Optional.
  /// When it was edited last (optional; whole seconds, UTC).
  std::optional<std::chrono::sys_seconds> edit_date;
  std::optional<bool> has_protected_content;  ///< Whether it has protected content (optional).
  std::optional<bool> is_from_offline;  ///< Optional.
  std::optional<bool> is_paid_post;  ///< Optional.
  std::optional<std::string> media_group_id;  ///< The same for all messages of an album (optional).
  std::optional<std::string> author_signature;  ///< Optional.
  std::optional<std::int64_t> paid_star_count;  ///< A number of Stars (optional).
  std::optional<std::string> text;  ///< The text (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  boxed<LinkPreviewOptions> link_preview_options;  ///< How the preview of a link looks (optional).
  boxed<SuggestedPostInfo> suggested_post_info;  ///< Optional.
  std::optional<std::string> effect_id;  ///< Optional.
  boxed<RichMessage> rich_message;  ///< Optional.
  boxed<Animation> animation;  ///< Optional.
  boxed<Audio> audio;  ///< Optional.
  boxed<Document> document;  ///< Optional.
  boxed<LivePhoto> live_photo;  ///< Optional.
  boxed<PaidMediaInfo> paid_media;  ///< Optional.
  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.
  boxed<Sticker> sticker;  ///< Optional.
  boxed<Story> story;  ///< Optional.
  boxed<Video> video;  ///< Optional.
  boxed<VideoNote> video_note;  ///< Optional.
  boxed<Voice> voice;  ///< Optional.
  std::optional<std::string> caption;  ///< The text below the medium (optional).
  /// Styles and meanings in the caption; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> caption_entities;
  std::optional<bool> show_caption_above_media;  ///< Whether the caption stands above the medium (optional).
  std::optional<bool> has_media_spoiler;  ///< Whether it has media spoiler (optional).
  boxed<Checklist> checklist;  ///< Optional.
  boxed<Contact> contact;  ///< Optional.
  boxed<Dice> dice;  ///< Optional.
  boxed<Game> game;  ///< Optional.
  boxed<Poll> poll;  ///< Optional.
  boxed<Venue> venue;  ///< Optional.
  boxed<Location> location;  ///< Optional.
  std::optional<std::vector<User>> new_chat_members;  ///< Optional.
  boxed<User> left_chat_member;  ///< Optional.
  boxed<ChatOwnerLeft> chat_owner_left;  ///< Optional.
  boxed<ChatOwnerChanged> chat_owner_changed;  ///< Optional.
  std::optional<std::string> new_chat_title;  ///< Optional.
  std::optional<std::vector<PhotoSize>> new_chat_photo;  ///< Optional.
  std::optional<bool> delete_chat_photo;  ///< Optional.
  std::optional<bool> group_chat_created;  ///< Optional.
  std::optional<bool> supergroup_chat_created;  ///< Optional.
  std::optional<bool> channel_chat_created;  ///< Optional.
  boxed<MessageAutoDeleteTimerChanged> message_auto_delete_timer_changed;  ///< Optional.
  std::optional<std::int64_t> migrate_to_chat_id;  ///< The supergroup that the group has become (optional).
  std::optional<std::int64_t> migrate_from_chat_id;  ///< The group that the supergroup was before (optional).
  boxed<MaybeInaccessibleMessage> pinned_message;  ///< The message that was pinned (optional).
  boxed<Invoice> invoice;  ///< Optional.
  boxed<SuccessfulPayment> successful_payment;  ///< Optional.
  boxed<RefundedPayment> refunded_payment;  ///< Optional.
  boxed<UsersShared> users_shared;  ///< Optional.
  boxed<ChatShared> chat_shared;  ///< Optional.
  boxed<GiftInfo> gift;  ///< Optional.
  boxed<UniqueGiftInfo> unique_gift;  ///< Optional.
  boxed<GiftInfo> gift_upgrade_sent;  ///< Optional.
  std::optional<std::string> connected_website;  ///< Optional.
  boxed<WriteAccessAllowed> write_access_allowed;  ///< Optional.
  boxed<PassportData> passport_data;  ///< Optional.
  boxed<ProximityAlertTriggered> proximity_alert_triggered;  ///< Optional.
  boxed<ChatBoostAdded> boost_added;  ///< Optional.
  boxed<ChatBackground> chat_background_set;  ///< Optional.
  boxed<ChecklistTasksDone> checklist_tasks_done;  ///< Optional.
  boxed<ChecklistTasksAdded> checklist_tasks_added;  ///< Optional.
  boxed<CommunityChatAdded> community_chat_added;  ///< Optional.
  boxed<CommunityChatJoined> community_chat_joined;  ///< Optional.
  boxed<CommunityChatRemoved> community_chat_removed;  ///< Optional.
  boxed<DirectMessagePriceChanged> direct_message_price_changed;  ///< Optional.
  boxed<ForumTopicCreated> forum_topic_created;  ///< Optional.
  boxed<ForumTopicEdited> forum_topic_edited;  ///< Optional.
  boxed<ForumTopicClosed> forum_topic_closed;  ///< Optional.
  boxed<ForumTopicReopened> forum_topic_reopened;  ///< Optional.
  boxed<GeneralForumTopicHidden> general_forum_topic_hidden;  ///< Optional.
  boxed<GeneralForumTopicUnhidden> general_forum_topic_unhidden;  ///< Optional.
  boxed<GiveawayCreated> giveaway_created;  ///< Optional.
  boxed<Giveaway> giveaway;  ///< Optional.
  boxed<GiveawayWinners> giveaway_winners;  ///< Optional.
  boxed<GiveawayCompleted> giveaway_completed;  ///< Optional.
  boxed<ManagedBotCreated> managed_bot_created;  ///< Optional.
  boxed<PaidMessagePriceChanged> paid_message_price_changed;  ///< Optional.
  boxed<PollOptionAdded> poll_option_added;  ///< Optional.
  boxed<PollOptionDeleted> poll_option_deleted;  ///< Optional.
  boxed<SuggestedPostApproved> suggested_post_approved;  ///< Optional.
  boxed<SuggestedPostApprovalFailed> suggested_post_approval_failed;  ///< Optional.
  boxed<SuggestedPostDeclined> suggested_post_declined;  ///< Optional.
  boxed<SuggestedPostPaid> suggested_post_paid;  ///< Optional.
  boxed<SuggestedPostRefunded> suggested_post_refunded;  ///< Optional.
  boxed<VideoChatScheduled> video_chat_scheduled;  ///< Optional.
  boxed<VideoChatStarted> video_chat_started;  ///< Optional.
  boxed<VideoChatEnded> video_chat_ended;  ///< Optional.
  boxed<VideoChatParticipantsInvited> video_chat_participants_invited;  ///< Optional.
  boxed<WebAppData> web_app_data;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Message& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Message& value);
  /// @endcond
};

/// The number of a message within its chat.
///
/// Only received.
/// What ForwardMessages, CopyMessage, CopyMessages gives.
/// @see https://core.telegram.org/bots/api#messageid
struct BOTCORE_EXPORT MessageId {
  MessageId();  ///< With nothing set.
  /// With what it needs.
  explicit MessageId(std::int64_t message_id);
  /// @cond
  MessageId(const MessageId& other);
  MessageId(MessageId&& other) noexcept;
  MessageId& operator=(const MessageId& other);
  MessageId& operator=(MessageId&& other) noexcept;
  ~MessageId();
  bool operator==(const MessageId& other) const;
  /// @endcond

  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageId& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageId& value);
  /// @endcond
};

/// A message that was deleted, or that the bot may not see.
///
/// Only received.
/// An alternative of MaybeInaccessibleMessage.
/// @see https://core.telegram.org/bots/api#inaccessiblemessage
struct BOTCORE_EXPORT InaccessibleMessage {
  InaccessibleMessage();  ///< With nothing set.
  /// With what it needs.
  InaccessibleMessage(Chat chat, std::int64_t message_id, std::chrono::sys_seconds date);
  /// @cond
  InaccessibleMessage(const InaccessibleMessage& other);
  InaccessibleMessage(InaccessibleMessage&& other) noexcept;
  InaccessibleMessage& operator=(const InaccessibleMessage& other);
  InaccessibleMessage& operator=(InaccessibleMessage&& other) noexcept;
  ~InaccessibleMessage();
  bool operator==(const InaccessibleMessage& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InaccessibleMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InaccessibleMessage& value);
  /// @endcond
};

/// A message that may be gone.
///
/// One of Message, InaccessibleMessage; or what this version of the Bot API does not know, as JSON.
/// Only received.
/// Held by Message::pinned_message, PollOptionAdded::poll_message, PollOptionDeleted::poll_message,
/// CallbackQuery::message.
/// @see https://core.telegram.org/bots/api#maybeinaccessiblemessage
struct BOTCORE_EXPORT MaybeInaccessibleMessage {
  MaybeInaccessibleMessage();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  MaybeInaccessibleMessage(Message held);  // NOLINT(google-explicit-constructor)
  MaybeInaccessibleMessage(InaccessibleMessage held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  MaybeInaccessibleMessage(const MaybeInaccessibleMessage& other);
  MaybeInaccessibleMessage(MaybeInaccessibleMessage&& other) noexcept;
  MaybeInaccessibleMessage& operator=(const MaybeInaccessibleMessage& other);
  MaybeInaccessibleMessage& operator=(MaybeInaccessibleMessage&& other) noexcept;
  ~MaybeInaccessibleMessage();
  bool operator==(const MaybeInaccessibleMessage& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<Message>, boxed<InaccessibleMessage>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MaybeInaccessibleMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MaybeInaccessibleMessage& value);
  /// @endcond
};

/// A stretch of a text with a meaning or a style; offset and length count UTF-16 units.
///
/// Sent and received.
/// Held by Message::entities, Message::caption_entities, TextQuote::entities,
/// ReplyParameters::quote_entities, PollOption::text_entities, InputPollOption::text_entities and 57 more.
/// @see https://core.telegram.org/bots/api#messageentity
struct BOTCORE_EXPORT MessageEntity {
  MessageEntity();  ///< With nothing set.
  /// With what it needs.
  MessageEntity(MessageEntityType type, std::int64_t offset, std::int64_t length);
  /// @cond
  MessageEntity(const MessageEntity& other);
  MessageEntity(MessageEntity&& other) noexcept;
  MessageEntity& operator=(const MessageEntity& other);
  MessageEntity& operator=(MessageEntity&& other) noexcept;
  ~MessageEntity();
  bool operator==(const MessageEntity& other) const;
  /// @endcond

  MessageEntityType type;  ///< Required.
  std::int64_t offset = 0;  ///< Where it begins, in UTF-16 units (required).
  std::int64_t length = 0;  ///< How long it is, in UTF-16 units (required).
  std::optional<std::string> url;  ///< The address (optional).
  boxed<User> user;  ///< The user (optional).
  std::optional<std::string> language;  ///< Optional.
  std::optional<std::string> custom_emoji_id;  ///< The custom emoji (optional).
  std::optional<std::chrono::sys_seconds> unix_time;  ///< Optional; whole seconds, UTC.
  std::optional<std::string> date_time_format;  ///< Optional.

  MessageEntity& with_url(std::string value) &;  ///< Sets #url.
  MessageEntity& with_user(User value) &;  ///< Sets #user.
  MessageEntity& with_language(std::string value) &;  ///< Sets #language.
  MessageEntity& with_custom_emoji_id(std::string value) &;  ///< Sets #custom_emoji_id.
  MessageEntity& with_unix_time(std::chrono::sys_seconds value) &;  ///< Sets #unix_time.
  MessageEntity& with_date_time_format(std::string value) &;  ///< Sets #date_time_format.
  /// @cond
  MessageEntity&& with_url(std::string value) &&;
  MessageEntity&& with_user(User value) &&;
  MessageEntity&& with_language(std::string value) &&;
  MessageEntity&& with_custom_emoji_id(std::string value) &&;
  MessageEntity&& with_unix_time(std::chrono::sys_seconds value) &&;
  MessageEntity&& with_date_time_format(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageEntity& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageEntity& value);
  /// @endcond
};

/// The part of the original that a reply quotes.
///
/// Only received.
/// Held by Message::quote.
/// @see https://core.telegram.org/bots/api#textquote
struct BOTCORE_EXPORT TextQuote {
  TextQuote();  ///< With nothing set.
  /// With what it needs.
  TextQuote(std::string text, std::int64_t position);
  /// @cond
  TextQuote(const TextQuote& other);
  TextQuote(TextQuote&& other) noexcept;
  TextQuote& operator=(const TextQuote& other);
  TextQuote& operator=(TextQuote&& other) noexcept;
  ~TextQuote();
  bool operator==(const TextQuote& other) const;
  /// @endcond

  std::string text;  ///< The text (required).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  std::int64_t position = 0;  ///< Required.
  std::optional<bool> is_manual;  ///< Whether it is manual (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TextQuote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TextQuote& value);
  /// @endcond
};

/// The message that a reply is to, when it comes from another chat or topic.
///
/// Only received.
/// Held by Message::external_reply.
/// @see https://core.telegram.org/bots/api#externalreplyinfo
struct BOTCORE_EXPORT ExternalReplyInfo {
  ExternalReplyInfo();  ///< With nothing set.
  /// With what it needs.
  explicit ExternalReplyInfo(MessageOrigin origin);
  /// @cond
  ExternalReplyInfo(const ExternalReplyInfo& other);
  ExternalReplyInfo(ExternalReplyInfo&& other) noexcept;
  ExternalReplyInfo& operator=(const ExternalReplyInfo& other);
  ExternalReplyInfo& operator=(ExternalReplyInfo&& other) noexcept;
  ~ExternalReplyInfo();
  bool operator==(const ExternalReplyInfo& other) const;
  /// @endcond

  boxed<MessageOrigin> origin;  ///< Required.
  boxed<Chat> chat;  ///< The chat (optional).
  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  boxed<LinkPreviewOptions> link_preview_options;  ///< How the preview of a link looks (optional).
  boxed<Animation> animation;  ///< Optional.
  boxed<Audio> audio;  ///< Optional.
  boxed<Document> document;  ///< Optional.
  boxed<LivePhoto> live_photo;  ///< Optional.
  boxed<PaidMediaInfo> paid_media;  ///< Optional.
  std::optional<std::vector<PhotoSize>> photo;  ///< Optional.
  boxed<Sticker> sticker;  ///< Optional.
  boxed<Story> story;  ///< Optional.
  boxed<Video> video;  ///< Optional.
  boxed<VideoNote> video_note;  ///< Optional.
  boxed<Voice> voice;  ///< Optional.
  std::optional<bool> has_media_spoiler;  ///< Whether it has media spoiler (optional).
  boxed<Checklist> checklist;  ///< Optional.
  boxed<Contact> contact;  ///< Optional.
  boxed<Dice> dice;  ///< Optional.
  boxed<Game> game;  ///< Optional.
  boxed<Giveaway> giveaway;  ///< Optional.
  boxed<GiveawayWinners> giveaway_winners;  ///< Optional.
  boxed<Invoice> invoice;  ///< Optional.
  boxed<Location> location;  ///< Optional.
  boxed<Poll> poll;  ///< Optional.
  boxed<Venue> venue;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ExternalReplyInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ExternalReplyInfo& value);
  /// @endcond
};

/// What message to reply to, and how.
///
/// Only sent.
/// Held by SendMessage::reply_parameters, CopyMessage::reply_parameters, SendPhoto::reply_parameters,
/// SendLivePhoto::reply_parameters, SendAudio::reply_parameters, SendDocument::reply_parameters and 16 more.
/// @see https://core.telegram.org/bots/api#replyparameters
struct BOTCORE_EXPORT ReplyParameters {
  ReplyParameters();  ///< With nothing set.
  /// With what it needs.
  explicit ReplyParameters(std::int64_t message_id);
  /// @cond
  ReplyParameters(const ReplyParameters& other);
  ReplyParameters(ReplyParameters&& other) noexcept;
  ReplyParameters& operator=(const ReplyParameters& other);
  ReplyParameters& operator=(ReplyParameters&& other) noexcept;
  ~ReplyParameters();
  bool operator==(const ReplyParameters& other) const;
  /// @endcond

  std::optional<std::int64_t> message_id;  ///< The number of the message within its chat (optional).
  std::optional<ChatId> chat_id;  ///< The chat (optional).
  std::optional<std::int64_t> ephemeral_message_id;  ///< Optional.
  std::optional<bool> allow_sending_without_reply;  ///< Whether to allow sending without reply (optional).
  std::optional<std::string> quote;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> quote_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> quote_entities;  ///< Optional.
  std::optional<std::int64_t> quote_position;  ///< Optional.
  std::optional<std::int64_t> checklist_task_id;  ///< Optional.
  std::optional<std::string> poll_option_id;  ///< Optional.

  ReplyParameters& with_message_id(std::int64_t value) &;  ///< Sets #message_id.
  ReplyParameters& with_chat_id(ChatId value) &;  ///< Sets #chat_id.
  ReplyParameters& with_ephemeral_message_id(std::int64_t value) &;  ///< Sets #ephemeral_message_id.
  /// Sets #allow_sending_without_reply.
  ReplyParameters& with_allow_sending_without_reply(bool value = true) &;
  ReplyParameters& with_quote(std::string value) &;  ///< Sets #quote.
  ReplyParameters& with_quote_parse_mode(ParseMode value) &;  ///< Sets #quote_parse_mode.
  ReplyParameters& with_quote_entities(std::vector<MessageEntity> value) &;  ///< Sets #quote_entities.
  ReplyParameters& add_quote_entities(MessageEntity element) &;  ///< Appends to #quote_entities.
  ReplyParameters& with_quote_position(std::int64_t value) &;  ///< Sets #quote_position.
  ReplyParameters& with_checklist_task_id(std::int64_t value) &;  ///< Sets #checklist_task_id.
  ReplyParameters& with_poll_option_id(std::string value) &;  ///< Sets #poll_option_id.
  /// @cond
  ReplyParameters&& with_message_id(std::int64_t value) &&;
  ReplyParameters&& with_chat_id(ChatId value) &&;
  ReplyParameters&& with_ephemeral_message_id(std::int64_t value) &&;
  ReplyParameters&& with_allow_sending_without_reply(bool value = true) &&;
  ReplyParameters&& with_quote(std::string value) &&;
  ReplyParameters&& with_quote_parse_mode(ParseMode value) &&;
  ReplyParameters&& with_quote_entities(std::vector<MessageEntity> value) &&;
  ReplyParameters&& add_quote_entities(MessageEntity element) &&;
  ReplyParameters&& with_quote_position(std::int64_t value) &&;
  ReplyParameters&& with_checklist_task_id(std::int64_t value) &&;
  ReplyParameters&& with_poll_option_id(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyParameters& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyParameters& value);
  /// @endcond
};

/// Who alone will see a message.
///
/// Only sent.
/// Held by SendMessage::ephemeral_message_parameters, SendPhoto::ephemeral_message_parameters,
/// SendLivePhoto::ephemeral_message_parameters, SendAudio::ephemeral_message_parameters,
/// SendDocument::ephemeral_message_parameters, SendVideo::ephemeral_message_parameters and 8 more.
/// @see https://core.telegram.org/bots/api#ephemeralmessageparameters
struct BOTCORE_EXPORT EphemeralMessageParameters {
  EphemeralMessageParameters();  ///< With nothing set.
  /// With what it needs.
  explicit EphemeralMessageParameters(std::int64_t receiver_user_id);
  /// @cond
  EphemeralMessageParameters(const EphemeralMessageParameters& other);
  EphemeralMessageParameters(EphemeralMessageParameters&& other) noexcept;
  EphemeralMessageParameters& operator=(const EphemeralMessageParameters& other);
  EphemeralMessageParameters& operator=(EphemeralMessageParameters&& other) noexcept;
  ~EphemeralMessageParameters();
  bool operator==(const EphemeralMessageParameters& other) const;
  /// @endcond

  std::int64_t receiver_user_id = 0;  ///< The user who alone sees the message (required).
  std::optional<std::string> callback_query_id;  ///< The press of a button that this answers (optional).
  std::optional<bool> replace_callback_query_message;  ///< Optional.

  EphemeralMessageParameters& with_callback_query_id(std::string value) &;  ///< Sets #callback_query_id.
  /// Sets #replace_callback_query_message.
  EphemeralMessageParameters& with_replace_callback_query_message(bool value = true) &;
  /// @cond
  EphemeralMessageParameters&& with_callback_query_id(std::string value) &&;
  EphemeralMessageParameters&& with_replace_callback_query_message(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EphemeralMessageParameters& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, EphemeralMessageParameters& value);
  /// @endcond
};

/// Where a forwarded message came from.
///
/// One of MessageOriginUser, MessageOriginHiddenUser, MessageOriginChat, MessageOriginChannel, told apart by
/// `type`; or what this version of the Bot API does not know, as JSON.
/// Only received.
/// Held by Message::forward_origin, ExternalReplyInfo::origin.
/// @see https://core.telegram.org/bots/api#messageorigin
struct BOTCORE_EXPORT MessageOrigin {
  MessageOrigin();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  MessageOrigin(MessageOriginUser held);  // NOLINT(google-explicit-constructor)
  MessageOrigin(MessageOriginHiddenUser held);  // NOLINT(google-explicit-constructor)
  MessageOrigin(MessageOriginChat held);  // NOLINT(google-explicit-constructor)
  MessageOrigin(MessageOriginChannel held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  MessageOrigin(const MessageOrigin& other);
  MessageOrigin(MessageOrigin&& other) noexcept;
  MessageOrigin& operator=(const MessageOrigin& other);
  MessageOrigin& operator=(MessageOrigin&& other) noexcept;
  ~MessageOrigin();
  bool operator==(const MessageOrigin& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<MessageOriginUser>, boxed<MessageOriginHiddenUser>,
               boxed<MessageOriginChat>, boxed<MessageOriginChannel>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOrigin& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOrigin& value);
  /// @endcond
};

/// Telegram's MessageOriginUser.
///
/// Only received.
/// An alternative of MessageOrigin: `type` is "user".
/// @see https://core.telegram.org/bots/api#messageoriginuser
struct BOTCORE_EXPORT MessageOriginUser {
  MessageOriginUser();  ///< With nothing set.
  /// With what it needs.
  MessageOriginUser(std::chrono::sys_seconds date, User sender_user);
  /// @cond
  MessageOriginUser(const MessageOriginUser& other);
  MessageOriginUser(MessageOriginUser&& other) noexcept;
  MessageOriginUser& operator=(const MessageOriginUser& other);
  MessageOriginUser& operator=(MessageOriginUser&& other) noexcept;
  ~MessageOriginUser();
  bool operator==(const MessageOriginUser& other) const;
  /// @endcond

  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  boxed<User> sender_user;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOriginUser& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOriginUser& value);
  /// @endcond
};

/// Telegram's MessageOriginHiddenUser.
///
/// Only received.
/// An alternative of MessageOrigin: `type` is "hidden_user".
/// @see https://core.telegram.org/bots/api#messageoriginhiddenuser
struct BOTCORE_EXPORT MessageOriginHiddenUser {
  MessageOriginHiddenUser();  ///< With nothing set.
  /// With what it needs.
  MessageOriginHiddenUser(std::chrono::sys_seconds date, std::string sender_user_name);
  /// @cond
  MessageOriginHiddenUser(const MessageOriginHiddenUser& other);
  MessageOriginHiddenUser(MessageOriginHiddenUser&& other) noexcept;
  MessageOriginHiddenUser& operator=(const MessageOriginHiddenUser& other);
  MessageOriginHiddenUser& operator=(MessageOriginHiddenUser&& other) noexcept;
  ~MessageOriginHiddenUser();
  bool operator==(const MessageOriginHiddenUser& other) const;
  /// @endcond

  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  std::string sender_user_name;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOriginHiddenUser& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOriginHiddenUser& value);
  /// @endcond
};

/// Telegram's MessageOriginChat.
///
/// Only received.
/// An alternative of MessageOrigin: `type` is "chat".
/// @see https://core.telegram.org/bots/api#messageoriginchat
struct BOTCORE_EXPORT MessageOriginChat {
  MessageOriginChat();  ///< With nothing set.
  /// With what it needs.
  MessageOriginChat(std::chrono::sys_seconds date, Chat sender_chat);
  /// @cond
  MessageOriginChat(const MessageOriginChat& other);
  MessageOriginChat(MessageOriginChat&& other) noexcept;
  MessageOriginChat& operator=(const MessageOriginChat& other);
  MessageOriginChat& operator=(MessageOriginChat&& other) noexcept;
  ~MessageOriginChat();
  bool operator==(const MessageOriginChat& other) const;
  /// @endcond

  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  boxed<Chat> sender_chat;  ///< The chat in whose name this was sent (required).
  std::optional<std::string> author_signature;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOriginChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOriginChat& value);
  /// @endcond
};

/// Telegram's MessageOriginChannel.
///
/// Only received.
/// An alternative of MessageOrigin: `type` is "channel".
/// @see https://core.telegram.org/bots/api#messageoriginchannel
struct BOTCORE_EXPORT MessageOriginChannel {
  MessageOriginChannel();  ///< With nothing set.
  /// With what it needs.
  MessageOriginChannel(std::chrono::sys_seconds date, Chat chat, std::int64_t message_id);
  /// @cond
  MessageOriginChannel(const MessageOriginChannel& other);
  MessageOriginChannel(MessageOriginChannel&& other) noexcept;
  MessageOriginChannel& operator=(const MessageOriginChannel& other);
  MessageOriginChannel& operator=(MessageOriginChannel&& other) noexcept;
  ~MessageOriginChannel();
  bool operator==(const MessageOriginChannel& other) const;
  /// @endcond

  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  boxed<Chat> chat;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).
  std::optional<std::string> author_signature;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOriginChannel& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOriginChannel& value);
  /// @endcond
};

/// How the preview of a link looks.
///
/// Sent and received.
/// Held by Message::link_preview_options, ExternalReplyInfo::link_preview_options,
/// InputTextMessageContent::link_preview_options, SendMessage::link_preview_options,
/// EditMessageText::link_preview_options, EditEphemeralMessageText::link_preview_options.
/// @see https://core.telegram.org/bots/api#linkpreviewoptions
struct BOTCORE_EXPORT LinkPreviewOptions {
  LinkPreviewOptions();  ///< With nothing set.
  /// @cond
  LinkPreviewOptions(const LinkPreviewOptions& other);
  LinkPreviewOptions(LinkPreviewOptions&& other) noexcept;
  LinkPreviewOptions& operator=(const LinkPreviewOptions& other);
  LinkPreviewOptions& operator=(LinkPreviewOptions&& other) noexcept;
  ~LinkPreviewOptions();
  bool operator==(const LinkPreviewOptions& other) const;
  /// @endcond

  std::optional<bool> is_disabled;  ///< Whether it is disabled (optional).
  std::optional<std::string> url;  ///< The address (optional).
  std::optional<bool> prefer_small_media;  ///< Optional.
  std::optional<bool> prefer_large_media;  ///< Optional.
  std::optional<bool> show_above_text;  ///< Optional.

  LinkPreviewOptions& with_is_disabled(bool value = true) &;  ///< Sets #is_disabled.
  LinkPreviewOptions& with_url(std::string value) &;  ///< Sets #url.
  LinkPreviewOptions& with_prefer_small_media(bool value = true) &;  ///< Sets #prefer_small_media.
  LinkPreviewOptions& with_prefer_large_media(bool value = true) &;  ///< Sets #prefer_large_media.
  LinkPreviewOptions& with_show_above_text(bool value = true) &;  ///< Sets #show_above_text.
  /// @cond
  LinkPreviewOptions&& with_is_disabled(bool value = true) &&;
  LinkPreviewOptions&& with_url(std::string value) &&;
  LinkPreviewOptions&& with_prefer_small_media(bool value = true) &&;
  LinkPreviewOptions&& with_prefer_large_media(bool value = true) &&;
  LinkPreviewOptions&& with_show_above_text(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const LinkPreviewOptions& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LinkPreviewOptions& value);
  /// @endcond
};

/// Telegram's DirectMessagesTopic.
///
/// Only received.
/// Held by Message::direct_messages_topic.
/// @see https://core.telegram.org/bots/api#directmessagestopic
struct BOTCORE_EXPORT DirectMessagesTopic {
  DirectMessagesTopic();  ///< With nothing set.
  /// With what it needs.
  explicit DirectMessagesTopic(std::int64_t topic_id);
  /// @cond
  DirectMessagesTopic(const DirectMessagesTopic& other);
  DirectMessagesTopic(DirectMessagesTopic&& other) noexcept;
  DirectMessagesTopic& operator=(const DirectMessagesTopic& other);
  DirectMessagesTopic& operator=(DirectMessagesTopic&& other) noexcept;
  ~DirectMessagesTopic();
  bool operator==(const DirectMessagesTopic& other) const;
  /// @endcond

  std::int64_t topic_id = 0;  ///< Required.
  boxed<User> user;  ///< The user (optional).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DirectMessagesTopic& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, DirectMessagesTopic& value);
  /// @endcond
};

/// One of Message, true; or what this version of the Bot API does not know, as JSON.
///
/// Only received.
/// What EditMessageText, EditMessageCaption, EditMessageMedia, EditMessageLiveLocation,
/// StopMessageLiveLocation, EditMessageReplyMarkup and 1 more gives.
struct BOTCORE_EXPORT MessageOrTrue {
  MessageOrTrue();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  MessageOrTrue(Message held);  // NOLINT(google-explicit-constructor)
  explicit MessageOrTrue(bool held);
  /// @}
  /// @cond
  MessageOrTrue(const MessageOrTrue& other);
  MessageOrTrue(MessageOrTrue&& other) noexcept;
  MessageOrTrue& operator=(const MessageOrTrue& other);
  MessageOrTrue& operator=(MessageOrTrue&& other) noexcept;
  ~MessageOrTrue();
  bool operator==(const MessageOrTrue& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<Message>, bool> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOrTrue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOrTrue& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
