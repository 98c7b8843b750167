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

/// Telegram's Message.
/// @see https://core.telegram.org/bots/api#message
struct BOTCORE_EXPORT Message {
  Message();
  Message(std::int64_t message_id, std::chrono::sys_seconds date, Chat chat);
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(const Message& other);
  Message& operator=(Message&& other) noexcept;
  ~Message();
  bool operator==(const Message& other) const;

  std::int64_t message_id = 0;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  boxed<DirectMessagesTopic> direct_messages_topic;  ///< Optional.
  boxed<User> from;  ///< Optional.
  boxed<Chat> sender_chat;  ///< Optional.
  std::optional<std::int64_t> sender_boost_count;  ///< Optional.
  boxed<User> sender_business_bot;  ///< Optional.
  std::optional<std::string> sender_tag;  ///< Optional.
  boxed<User> receiver_user;  ///< Optional.
  std::optional<std::int64_t> ephemeral_message_id;  ///< Optional.
  std::chrono::sys_seconds date;  ///< Required.
  std::optional<std::string> guest_query_id;  ///< Optional.
  std::optional<std::string> business_connection_id;  ///< Optional.
  boxed<Chat> chat;  ///< Required.
  boxed<MessageOrigin> forward_origin;  ///< Optional.
  std::optional<bool> is_topic_message;  ///< Optional.
  std::optional<bool> is_automatic_forward;  ///< Optional.
  boxed<Message> reply_to_message;  ///< Optional.
  boxed<ExternalReplyInfo> external_reply;  ///< Optional.
  boxed<TextQuote> quote;  ///< Optional.
  boxed<Story> reply_to_story;  ///< Optional.
  std::optional<std::int64_t> reply_to_checklist_task_id;  ///< Optional.
  std::optional<std::string> reply_to_poll_option_id;  ///< Optional.
  boxed<User> via_bot;  ///< Optional.
  boxed<User> guest_bot_caller_user;  ///< Optional.
  boxed<Chat> guest_bot_caller_chat;  ///< Optional.
  std::optional<std::chrono::sys_seconds> edit_date;  ///< Optional.
  std::optional<bool> has_protected_content;  ///< Optional.
  std::optional<bool> is_from_offline;  ///< Optional.
  std::optional<bool> is_paid_post;  ///< Optional.
  std::optional<std::string> media_group_id;  ///< Optional.
  std::optional<std::string> author_signature;  ///< Optional.
  std::optional<std::int64_t> paid_star_count;  ///< Optional.
  std::optional<std::string> text;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  boxed<LinkPreviewOptions> link_preview_options;  ///< Optional.
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
  std::optional<std::string> caption;  ///< Optional.
  std::optional<std::vector<MessageEntity>> caption_entities;  ///< Optional.
  std::optional<bool> show_caption_above_media;  ///< Optional.
  std::optional<bool> has_media_spoiler;  ///< Optional.
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
  std::optional<std::int64_t> migrate_to_chat_id;  ///< Optional.
  std::optional<std::int64_t> migrate_from_chat_id;  ///< Optional.
  boxed<MaybeInaccessibleMessage> pinned_message;  ///< Optional.
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
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Message& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Message& value);
};

/// Telegram's MessageId.
/// @see https://core.telegram.org/bots/api#messageid
struct BOTCORE_EXPORT MessageId {
  MessageId();
  explicit MessageId(std::int64_t message_id);
  MessageId(const MessageId& other);
  MessageId(MessageId&& other) noexcept;
  MessageId& operator=(const MessageId& other);
  MessageId& operator=(MessageId&& other) noexcept;
  ~MessageId();
  bool operator==(const MessageId& other) const;

  std::int64_t message_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageId& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageId& value);
};

/// Telegram's InaccessibleMessage.
/// @see https://core.telegram.org/bots/api#inaccessiblemessage
struct BOTCORE_EXPORT InaccessibleMessage {
  InaccessibleMessage();
  InaccessibleMessage(Chat chat, std::int64_t message_id, std::chrono::sys_seconds date);
  InaccessibleMessage(const InaccessibleMessage& other);
  InaccessibleMessage(InaccessibleMessage&& other) noexcept;
  InaccessibleMessage& operator=(const InaccessibleMessage& other);
  InaccessibleMessage& operator=(InaccessibleMessage&& other) noexcept;
  ~InaccessibleMessage();
  bool operator==(const InaccessibleMessage& other) const;

  boxed<Chat> chat;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::chrono::sys_seconds date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InaccessibleMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InaccessibleMessage& value);
};

/// One of `Message`, `InaccessibleMessage`.
/// @see https://core.telegram.org/bots/api#maybeinaccessiblemessage
struct BOTCORE_EXPORT MaybeInaccessibleMessage {
  MaybeInaccessibleMessage();
  MaybeInaccessibleMessage(Message held);  // NOLINT(google-explicit-constructor)
  MaybeInaccessibleMessage(InaccessibleMessage held);  // NOLINT(google-explicit-constructor)
  MaybeInaccessibleMessage(const MaybeInaccessibleMessage& other);
  MaybeInaccessibleMessage(MaybeInaccessibleMessage&& other) noexcept;
  MaybeInaccessibleMessage& operator=(const MaybeInaccessibleMessage& other);
  MaybeInaccessibleMessage& operator=(MaybeInaccessibleMessage&& other) noexcept;
  ~MaybeInaccessibleMessage();
  bool operator==(const MaybeInaccessibleMessage& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<Message>, boxed<InaccessibleMessage>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MaybeInaccessibleMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MaybeInaccessibleMessage& value);
};

/// Telegram's MessageEntity.
/// @see https://core.telegram.org/bots/api#messageentity
struct BOTCORE_EXPORT MessageEntity {
  MessageEntity();
  MessageEntity(MessageEntityType type, std::int64_t offset, std::int64_t length);
  MessageEntity(const MessageEntity& other);
  MessageEntity(MessageEntity&& other) noexcept;
  MessageEntity& operator=(const MessageEntity& other);
  MessageEntity& operator=(MessageEntity&& other) noexcept;
  ~MessageEntity();
  bool operator==(const MessageEntity& other) const;

  MessageEntityType type;  ///< Required.
  std::int64_t offset = 0;  ///< Required.
  std::int64_t length = 0;  ///< Required.
  std::optional<std::string> url;  ///< Optional.
  boxed<User> user;  ///< Optional.
  std::optional<std::string> language;  ///< Optional.
  std::optional<std::string> custom_emoji_id;  ///< Optional.
  std::optional<std::chrono::sys_seconds> unix_time;  ///< Optional.
  std::optional<std::string> date_time_format;  ///< Optional.

  MessageEntity& with_url(std::string value) &;
  MessageEntity&& with_url(std::string value) &&;
  MessageEntity& with_user(User value) &;
  MessageEntity&& with_user(User value) &&;
  MessageEntity& with_language(std::string value) &;
  MessageEntity&& with_language(std::string value) &&;
  MessageEntity& with_custom_emoji_id(std::string value) &;
  MessageEntity&& with_custom_emoji_id(std::string value) &&;
  MessageEntity& with_unix_time(std::chrono::sys_seconds value) &;
  MessageEntity&& with_unix_time(std::chrono::sys_seconds value) &&;
  MessageEntity& with_date_time_format(std::string value) &;
  MessageEntity&& with_date_time_format(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageEntity& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageEntity& value);
};

/// Telegram's TextQuote.
/// @see https://core.telegram.org/bots/api#textquote
struct BOTCORE_EXPORT TextQuote {
  TextQuote();
  TextQuote(std::string text, std::int64_t position);
  TextQuote(const TextQuote& other);
  TextQuote(TextQuote&& other) noexcept;
  TextQuote& operator=(const TextQuote& other);
  TextQuote& operator=(TextQuote&& other) noexcept;
  ~TextQuote();
  bool operator==(const TextQuote& other) const;

  std::string text;  ///< Required.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  std::int64_t position = 0;  ///< Required.
  std::optional<bool> is_manual;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const TextQuote& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TextQuote& value);
};

/// Telegram's ExternalReplyInfo.
/// @see https://core.telegram.org/bots/api#externalreplyinfo
struct BOTCORE_EXPORT ExternalReplyInfo {
  ExternalReplyInfo();
  explicit ExternalReplyInfo(MessageOrigin origin);
  ExternalReplyInfo(const ExternalReplyInfo& other);
  ExternalReplyInfo(ExternalReplyInfo&& other) noexcept;
  ExternalReplyInfo& operator=(const ExternalReplyInfo& other);
  ExternalReplyInfo& operator=(ExternalReplyInfo&& other) noexcept;
  ~ExternalReplyInfo();
  bool operator==(const ExternalReplyInfo& other) const;

  boxed<MessageOrigin> origin;  ///< Required.
  boxed<Chat> chat;  ///< Optional.
  std::optional<std::int64_t> message_id;  ///< Optional.
  boxed<LinkPreviewOptions> link_preview_options;  ///< Optional.
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
  std::optional<bool> has_media_spoiler;  ///< Optional.
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

  friend BOTCORE_EXPORT void encode(json_writer& out, const ExternalReplyInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ExternalReplyInfo& value);
};

/// Telegram's ReplyParameters.
/// @see https://core.telegram.org/bots/api#replyparameters
struct BOTCORE_EXPORT ReplyParameters {
  ReplyParameters();
  explicit ReplyParameters(std::int64_t message_id);
  ReplyParameters(const ReplyParameters& other);
  ReplyParameters(ReplyParameters&& other) noexcept;
  ReplyParameters& operator=(const ReplyParameters& other);
  ReplyParameters& operator=(ReplyParameters&& other) noexcept;
  ~ReplyParameters();
  bool operator==(const ReplyParameters& other) const;

  std::optional<std::int64_t> message_id;  ///< Optional.
  std::optional<ChatId> chat_id;  ///< Optional.
  std::optional<std::int64_t> ephemeral_message_id;  ///< Optional.
  std::optional<bool> allow_sending_without_reply;  ///< Optional.
  std::optional<std::string> quote;  ///< Optional; 0–1024 characters after entities parsing.
  std::optional<ParseMode> quote_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> quote_entities;  ///< Optional.
  std::optional<std::int64_t> quote_position;  ///< Optional.
  std::optional<std::int64_t> checklist_task_id;  ///< Optional.
  std::optional<std::string> poll_option_id;  ///< Optional.

  ReplyParameters& with_message_id(std::int64_t value) &;
  ReplyParameters&& with_message_id(std::int64_t value) &&;
  ReplyParameters& with_chat_id(ChatId value) &;
  ReplyParameters&& with_chat_id(ChatId value) &&;
  ReplyParameters& with_ephemeral_message_id(std::int64_t value) &;
  ReplyParameters&& with_ephemeral_message_id(std::int64_t value) &&;
  ReplyParameters& with_allow_sending_without_reply(bool value = true) &;
  ReplyParameters&& with_allow_sending_without_reply(bool value = true) &&;
  ReplyParameters& with_quote(std::string value) &;
  ReplyParameters&& with_quote(std::string value) &&;
  ReplyParameters& with_quote_parse_mode(ParseMode value) &;
  ReplyParameters&& with_quote_parse_mode(ParseMode value) &&;
  ReplyParameters& with_quote_entities(std::vector<MessageEntity> value) &;
  ReplyParameters&& with_quote_entities(std::vector<MessageEntity> value) &&;
  ReplyParameters& add_quote_entities(MessageEntity element) &;
  ReplyParameters&& add_quote_entities(MessageEntity element) &&;
  ReplyParameters& with_quote_position(std::int64_t value) &;
  ReplyParameters&& with_quote_position(std::int64_t value) &&;
  ReplyParameters& with_checklist_task_id(std::int64_t value) &;
  ReplyParameters&& with_checklist_task_id(std::int64_t value) &&;
  ReplyParameters& with_poll_option_id(std::string value) &;
  ReplyParameters&& with_poll_option_id(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReplyParameters& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ReplyParameters& value);
};

/// Telegram's EphemeralMessageParameters.
/// @see https://core.telegram.org/bots/api#ephemeralmessageparameters
struct BOTCORE_EXPORT EphemeralMessageParameters {
  EphemeralMessageParameters();
  explicit EphemeralMessageParameters(std::int64_t receiver_user_id);
  EphemeralMessageParameters(const EphemeralMessageParameters& other);
  EphemeralMessageParameters(EphemeralMessageParameters&& other) noexcept;
  EphemeralMessageParameters& operator=(const EphemeralMessageParameters& other);
  EphemeralMessageParameters& operator=(EphemeralMessageParameters&& other) noexcept;
  ~EphemeralMessageParameters();
  bool operator==(const EphemeralMessageParameters& other) const;

  std::int64_t receiver_user_id = 0;  ///< Required.
  std::optional<std::string> callback_query_id;  ///< Optional.
  std::optional<bool> replace_callback_query_message;  ///< Optional.

  EphemeralMessageParameters& with_callback_query_id(std::string value) &;
  EphemeralMessageParameters&& with_callback_query_id(std::string value) &&;
  EphemeralMessageParameters& with_replace_callback_query_message(bool value = true) &;
  EphemeralMessageParameters&& with_replace_callback_query_message(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EphemeralMessageParameters& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, EphemeralMessageParameters& value);
};

/// One of `MessageOriginUser`, `MessageOriginHiddenUser`, `MessageOriginChat`, `MessageOriginChannel`.
/// @see https://core.telegram.org/bots/api#messageorigin
struct BOTCORE_EXPORT MessageOrigin {
  MessageOrigin();
  MessageOrigin(MessageOriginUser held);  // NOLINT(google-explicit-constructor)
  MessageOrigin(MessageOriginHiddenUser held);  // NOLINT(google-explicit-constructor)
  MessageOrigin(MessageOriginChat held);  // NOLINT(google-explicit-constructor)
  MessageOrigin(MessageOriginChannel held);  // NOLINT(google-explicit-constructor)
  MessageOrigin(const MessageOrigin& other);
  MessageOrigin(MessageOrigin&& other) noexcept;
  MessageOrigin& operator=(const MessageOrigin& other);
  MessageOrigin& operator=(MessageOrigin&& other) noexcept;
  ~MessageOrigin();
  bool operator==(const MessageOrigin& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<MessageOriginUser>, boxed<MessageOriginHiddenUser>,
               boxed<MessageOriginChat>, boxed<MessageOriginChannel>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOrigin& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOrigin& value);
};

/// Telegram's MessageOriginUser, told apart by `type` "user".
/// @see https://core.telegram.org/bots/api#messageoriginuser
struct BOTCORE_EXPORT MessageOriginUser {
  MessageOriginUser();
  MessageOriginUser(std::chrono::sys_seconds date, User sender_user);
  MessageOriginUser(const MessageOriginUser& other);
  MessageOriginUser(MessageOriginUser&& other) noexcept;
  MessageOriginUser& operator=(const MessageOriginUser& other);
  MessageOriginUser& operator=(MessageOriginUser&& other) noexcept;
  ~MessageOriginUser();
  bool operator==(const MessageOriginUser& other) const;

  std::chrono::sys_seconds date;  ///< Required.
  boxed<User> sender_user;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOriginUser& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOriginUser& value);
};

/// Telegram's MessageOriginHiddenUser, told apart by `type` "hidden_user".
/// @see https://core.telegram.org/bots/api#messageoriginhiddenuser
struct BOTCORE_EXPORT MessageOriginHiddenUser {
  MessageOriginHiddenUser();
  MessageOriginHiddenUser(std::chrono::sys_seconds date, std::string sender_user_name);
  MessageOriginHiddenUser(const MessageOriginHiddenUser& other);
  MessageOriginHiddenUser(MessageOriginHiddenUser&& other) noexcept;
  MessageOriginHiddenUser& operator=(const MessageOriginHiddenUser& other);
  MessageOriginHiddenUser& operator=(MessageOriginHiddenUser&& other) noexcept;
  ~MessageOriginHiddenUser();
  bool operator==(const MessageOriginHiddenUser& other) const;

  std::chrono::sys_seconds date;  ///< Required.
  std::string sender_user_name;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOriginHiddenUser& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOriginHiddenUser& value);
};

/// Telegram's MessageOriginChat, told apart by `type` "chat".
/// @see https://core.telegram.org/bots/api#messageoriginchat
struct BOTCORE_EXPORT MessageOriginChat {
  MessageOriginChat();
  MessageOriginChat(std::chrono::sys_seconds date, Chat sender_chat);
  MessageOriginChat(const MessageOriginChat& other);
  MessageOriginChat(MessageOriginChat&& other) noexcept;
  MessageOriginChat& operator=(const MessageOriginChat& other);
  MessageOriginChat& operator=(MessageOriginChat&& other) noexcept;
  ~MessageOriginChat();
  bool operator==(const MessageOriginChat& other) const;

  std::chrono::sys_seconds date;  ///< Required.
  boxed<Chat> sender_chat;  ///< Required.
  std::optional<std::string> author_signature;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOriginChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOriginChat& value);
};

/// Telegram's MessageOriginChannel, told apart by `type` "channel".
/// @see https://core.telegram.org/bots/api#messageoriginchannel
struct BOTCORE_EXPORT MessageOriginChannel {
  MessageOriginChannel();
  MessageOriginChannel(std::chrono::sys_seconds date, Chat chat, std::int64_t message_id);
  MessageOriginChannel(const MessageOriginChannel& other);
  MessageOriginChannel(MessageOriginChannel&& other) noexcept;
  MessageOriginChannel& operator=(const MessageOriginChannel& other);
  MessageOriginChannel& operator=(MessageOriginChannel&& other) noexcept;
  ~MessageOriginChannel();
  bool operator==(const MessageOriginChannel& other) const;

  std::chrono::sys_seconds date;  ///< Required.
  boxed<Chat> chat;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.
  std::optional<std::string> author_signature;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOriginChannel& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOriginChannel& value);
};

/// Telegram's LinkPreviewOptions.
/// @see https://core.telegram.org/bots/api#linkpreviewoptions
struct BOTCORE_EXPORT LinkPreviewOptions {
  LinkPreviewOptions();
  LinkPreviewOptions(const LinkPreviewOptions& other);
  LinkPreviewOptions(LinkPreviewOptions&& other) noexcept;
  LinkPreviewOptions& operator=(const LinkPreviewOptions& other);
  LinkPreviewOptions& operator=(LinkPreviewOptions&& other) noexcept;
  ~LinkPreviewOptions();
  bool operator==(const LinkPreviewOptions& other) const;

  std::optional<bool> is_disabled;  ///< Optional.
  std::optional<std::string> url;  ///< Optional.
  std::optional<bool> prefer_small_media;  ///< Optional.
  std::optional<bool> prefer_large_media;  ///< Optional.
  std::optional<bool> show_above_text;  ///< Optional.

  LinkPreviewOptions& with_is_disabled(bool value = true) &;
  LinkPreviewOptions&& with_is_disabled(bool value = true) &&;
  LinkPreviewOptions& with_url(std::string value) &;
  LinkPreviewOptions&& with_url(std::string value) &&;
  LinkPreviewOptions& with_prefer_small_media(bool value = true) &;
  LinkPreviewOptions&& with_prefer_small_media(bool value = true) &&;
  LinkPreviewOptions& with_prefer_large_media(bool value = true) &;
  LinkPreviewOptions&& with_prefer_large_media(bool value = true) &&;
  LinkPreviewOptions& with_show_above_text(bool value = true) &;
  LinkPreviewOptions&& with_show_above_text(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const LinkPreviewOptions& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LinkPreviewOptions& value);
};

/// Telegram's DirectMessagesTopic.
/// @see https://core.telegram.org/bots/api#directmessagestopic
struct BOTCORE_EXPORT DirectMessagesTopic {
  DirectMessagesTopic();
  explicit DirectMessagesTopic(std::int64_t topic_id);
  DirectMessagesTopic(const DirectMessagesTopic& other);
  DirectMessagesTopic(DirectMessagesTopic&& other) noexcept;
  DirectMessagesTopic& operator=(const DirectMessagesTopic& other);
  DirectMessagesTopic& operator=(DirectMessagesTopic&& other) noexcept;
  ~DirectMessagesTopic();
  bool operator==(const DirectMessagesTopic& other) const;

  std::int64_t topic_id = 0;  ///< Required.
  boxed<User> user;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DirectMessagesTopic& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, DirectMessagesTopic& value);
};

/// One of `Message`, `bool`.
struct BOTCORE_EXPORT MessageOrTrue {
  MessageOrTrue();
  MessageOrTrue(Message held);  // NOLINT(google-explicit-constructor)
  explicit MessageOrTrue(bool held);
  MessageOrTrue(const MessageOrTrue& other);
  MessageOrTrue(MessageOrTrue&& other) noexcept;
  MessageOrTrue& operator=(const MessageOrTrue& other);
  MessageOrTrue& operator=(MessageOrTrue&& other) noexcept;
  ~MessageOrTrue();
  bool operator==(const MessageOrTrue& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<Message>, bool> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageOrTrue& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageOrTrue& value);
};

}  // namespace botcore::inline v0::api
