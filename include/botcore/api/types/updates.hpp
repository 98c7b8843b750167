// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: updates.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Something that happened; exactly one member besides `update_id` says what.
///
/// Only received.
/// What GetUpdates gives.
/// @see https://core.telegram.org/bots/api#update
struct BOTCORE_EXPORT Update {
  Update();  ///< With nothing set.
  /// With what it needs.
  explicit Update(std::int64_t update_id);
  /// @cond
  Update(const Update& other);
  Update(Update&& other) noexcept;
  Update& operator=(const Update& other);
  Update& operator=(Update&& other) noexcept;
  ~Update();
  bool operator==(const Update& other) const;
  /// @endcond

  std::int64_t update_id = 0;  ///< The number of the update; grows by one while updates come (required).
  boxed<Message> message;  ///< The message (optional).
  boxed<Message> edited_message;  ///< Optional.
  boxed<Message> channel_post;  ///< Optional.
  boxed<Message> edited_channel_post;  ///< Optional.
  boxed<BusinessConnection> business_connection;  ///< Optional.
  boxed<Message> business_message;  ///< Optional.
  boxed<Message> edited_business_message;  ///< Optional.
  boxed<BusinessMessagesDeleted> deleted_business_messages;  ///< Optional.
  boxed<Message> guest_message;  ///< Optional.
  boxed<MessageReactionUpdated> message_reaction;  ///< Optional.
  boxed<MessageReactionCountUpdated> message_reaction_count;  ///< Optional.
  boxed<InlineQuery> inline_query;  ///< Optional.
  boxed<ChosenInlineResult> chosen_inline_result;  ///< Optional.
  boxed<CallbackQuery> callback_query;  ///< Optional.
  boxed<ShippingQuery> shipping_query;  ///< Optional.
  boxed<PreCheckoutQuery> pre_checkout_query;  ///< Optional.
  boxed<PaidMediaPurchased> purchased_paid_media;  ///< Optional.
  boxed<Poll> poll;  ///< Optional.
  boxed<PollAnswer> poll_answer;  ///< Optional.
  boxed<ChatMemberUpdated> my_chat_member;  ///< Optional.
  boxed<ChatMemberUpdated> chat_member;  ///< Optional.
  boxed<ChatJoinRequest> chat_join_request;  ///< Optional.
  boxed<ChatBoostUpdated> chat_boost;  ///< Optional.
  boxed<ChatBoostRemoved> removed_chat_boost;  ///< Optional.
  boxed<ManagedBotUpdated> managed_bot;  ///< Optional.
  boxed<BotSubscriptionUpdated> subscription;  ///< Optional.
  boxed<MessageGenerationStopped> stopped_message_generation;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Update& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Update& value);
  /// @endcond
};

/// The state of a webhook.
///
/// Only received.
/// What GetWebhookInfo gives.
/// @see https://core.telegram.org/bots/api#webhookinfo
struct BOTCORE_EXPORT WebhookInfo {
  WebhookInfo();  ///< With nothing set.
  /// With what it needs.
  WebhookInfo(std::string url, bool has_custom_certificate, std::int64_t pending_update_count);
  /// @cond
  WebhookInfo(const WebhookInfo& other);
  WebhookInfo(WebhookInfo&& other) noexcept;
  WebhookInfo& operator=(const WebhookInfo& other);
  WebhookInfo& operator=(WebhookInfo&& other) noexcept;
  ~WebhookInfo();
  bool operator==(const WebhookInfo& other) const;
  /// @endcond

  std::string url;  ///< The address (required).
  bool has_custom_certificate = false;  ///< Whether it has custom certificate (required).
  std::int64_t pending_update_count = 0;  ///< Required.
  std::optional<std::string> ip_address;  ///< The fixed address in place of what DNS says (optional).
  std::optional<std::chrono::sys_seconds> last_error_date;  ///< Optional; whole seconds, UTC.
  std::optional<std::string> last_error_message;  ///< Optional.
  std::optional<std::chrono::sys_seconds> last_synchronization_error_date;  ///< Optional; whole seconds, UTC.
  /// How many connections may be open to the webhook at once (optional).
  std::optional<std::int64_t> max_connections;
  /// The kinds of updates; empty: all but those that must be asked for (optional).
  std::optional<std::vector<UpdateType>> allowed_updates;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const WebhookInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, WebhookInfo& value);
  /// @endcond
};

/// Telegram's ManagedBotUpdated.
///
/// Only received.
/// Held by Update::managed_bot.
/// @see https://core.telegram.org/bots/api#managedbotupdated
struct BOTCORE_EXPORT ManagedBotUpdated {
  ManagedBotUpdated();  ///< With nothing set.
  /// With what it needs.
  ManagedBotUpdated(User user, User bot);
  /// @cond
  ManagedBotUpdated(const ManagedBotUpdated& other);
  ManagedBotUpdated(ManagedBotUpdated&& other) noexcept;
  ManagedBotUpdated& operator=(const ManagedBotUpdated& other);
  ManagedBotUpdated& operator=(ManagedBotUpdated&& other) noexcept;
  ~ManagedBotUpdated();
  bool operator==(const ManagedBotUpdated& other) const;
  /// @endcond

  boxed<User> user;  ///< The user (required).
  boxed<User> bot;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ManagedBotUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ManagedBotUpdated& value);
  /// @endcond
};

/// Telegram's BotSubscriptionUpdated.
///
/// Only received.
/// Held by Update::subscription.
/// @see https://core.telegram.org/bots/api#botsubscriptionupdated
struct BOTCORE_EXPORT BotSubscriptionUpdated {
  BotSubscriptionUpdated();  ///< With nothing set.
  /// With what it needs.
  BotSubscriptionUpdated(User user, std::string invoice_payload, BotSubscriptionState state);
  /// @cond
  BotSubscriptionUpdated(const BotSubscriptionUpdated& other);
  BotSubscriptionUpdated(BotSubscriptionUpdated&& other) noexcept;
  BotSubscriptionUpdated& operator=(const BotSubscriptionUpdated& other);
  BotSubscriptionUpdated& operator=(BotSubscriptionUpdated&& other) noexcept;
  ~BotSubscriptionUpdated();
  bool operator==(const BotSubscriptionUpdated& other) const;
  /// @endcond

  boxed<User> user;  ///< The user (required).
  std::string invoice_payload;  ///< The payload that the bot gave to the invoice (required).
  BotSubscriptionState state;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const BotSubscriptionUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotSubscriptionUpdated& value);
  /// @endcond
};

/// Telegram's MessageGenerationStopped.
///
/// Only received.
/// Held by Update::stopped_message_generation.
/// @see https://core.telegram.org/bots/api#messagegenerationstopped
struct BOTCORE_EXPORT MessageGenerationStopped {
  MessageGenerationStopped();  ///< With nothing set.
  /// With what it needs.
  MessageGenerationStopped(Chat chat, std::int64_t draft_id);
  /// @cond
  MessageGenerationStopped(const MessageGenerationStopped& other);
  MessageGenerationStopped(MessageGenerationStopped&& other) noexcept;
  MessageGenerationStopped& operator=(const MessageGenerationStopped& other);
  MessageGenerationStopped& operator=(MessageGenerationStopped&& other) noexcept;
  ~MessageGenerationStopped();
  bool operator==(const MessageGenerationStopped& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  std::int64_t draft_id = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageGenerationStopped& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageGenerationStopped& value);
  /// @endcond
};

/// The press of an inline button.
///
/// Only received.
/// Held by Update::callback_query.
/// @see https://core.telegram.org/bots/api#callbackquery
struct BOTCORE_EXPORT CallbackQuery {
  CallbackQuery();  ///< With nothing set.
  /// With what it needs.
  CallbackQuery(std::string id, User from, std::string chat_instance);
  /// @cond
  CallbackQuery(const CallbackQuery& other);
  CallbackQuery(CallbackQuery&& other) noexcept;
  CallbackQuery& operator=(const CallbackQuery& other);
  CallbackQuery& operator=(CallbackQuery&& other) noexcept;
  ~CallbackQuery();
  bool operator==(const CallbackQuery& other) const;
  /// @endcond

  std::string id;  ///< Required.
  boxed<User> from;  ///< Who did this (required).
  boxed<MaybeInaccessibleMessage> message;  ///< The message (optional).
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;
  std::string chat_instance;  ///< Required.
  std::optional<std::string> data;  ///< Optional.
  std::optional<std::string> game_short_name;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CallbackQuery& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CallbackQuery& value);
  /// @endcond
};

/// What a refusal says about how to go on.
/// @see https://core.telegram.org/bots/api#responseparameters
struct BOTCORE_EXPORT ResponseParameters {
  ResponseParameters();  ///< With nothing set.
  /// @cond
  ResponseParameters(const ResponseParameters& other);
  ResponseParameters(ResponseParameters&& other) noexcept;
  ResponseParameters& operator=(const ResponseParameters& other);
  ResponseParameters& operator=(ResponseParameters&& other) noexcept;
  ~ResponseParameters();
  bool operator==(const ResponseParameters& other) const;
  /// @endcond

  std::optional<std::int64_t> migrate_to_chat_id;  ///< The supergroup that the group has become (optional).
  /// For how many seconds to wait before repeating the request (optional).
  std::optional<std::int64_t> retry_after;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ResponseParameters& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ResponseParameters& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
