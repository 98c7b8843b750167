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

/// Telegram's Update.
/// @see https://core.telegram.org/bots/api#update
struct BOTCORE_EXPORT Update {
  Update();
  explicit Update(std::int64_t update_id);
  Update(const Update& other);
  Update(Update&& other) noexcept;
  Update& operator=(const Update& other);
  Update& operator=(Update&& other) noexcept;
  ~Update();
  bool operator==(const Update& other) const;

  std::int64_t update_id = 0;  ///< Required.
  boxed<Message> message;  ///< Optional.
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

  friend BOTCORE_EXPORT void encode(json_writer& out, const Update& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Update& value);
};

/// Telegram's WebhookInfo.
/// @see https://core.telegram.org/bots/api#webhookinfo
struct BOTCORE_EXPORT WebhookInfo {
  WebhookInfo();
  WebhookInfo(std::string url, bool has_custom_certificate, std::int64_t pending_update_count);
  WebhookInfo(const WebhookInfo& other);
  WebhookInfo(WebhookInfo&& other) noexcept;
  WebhookInfo& operator=(const WebhookInfo& other);
  WebhookInfo& operator=(WebhookInfo&& other) noexcept;
  ~WebhookInfo();
  bool operator==(const WebhookInfo& other) const;

  std::string url;  ///< Required.
  bool has_custom_certificate = false;  ///< Required.
  std::int64_t pending_update_count = 0;  ///< Required.
  std::optional<std::string> ip_address;  ///< Optional.
  std::optional<std::chrono::sys_seconds> last_error_date;  ///< Optional.
  std::optional<std::string> last_error_message;  ///< Optional.
  std::optional<std::chrono::sys_seconds> last_synchronization_error_date;  ///< Optional.
  std::optional<std::int64_t> max_connections;  ///< Optional.
  std::optional<std::vector<UpdateType>> allowed_updates;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const WebhookInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, WebhookInfo& value);
};

/// Telegram's ManagedBotUpdated.
/// @see https://core.telegram.org/bots/api#managedbotupdated
struct BOTCORE_EXPORT ManagedBotUpdated {
  ManagedBotUpdated();
  ManagedBotUpdated(User user, User bot);
  ManagedBotUpdated(const ManagedBotUpdated& other);
  ManagedBotUpdated(ManagedBotUpdated&& other) noexcept;
  ManagedBotUpdated& operator=(const ManagedBotUpdated& other);
  ManagedBotUpdated& operator=(ManagedBotUpdated&& other) noexcept;
  ~ManagedBotUpdated();
  bool operator==(const ManagedBotUpdated& other) const;

  boxed<User> user;  ///< Required.
  boxed<User> bot;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ManagedBotUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ManagedBotUpdated& value);
};

/// Telegram's BotSubscriptionUpdated.
/// @see https://core.telegram.org/bots/api#botsubscriptionupdated
struct BOTCORE_EXPORT BotSubscriptionUpdated {
  BotSubscriptionUpdated();
  BotSubscriptionUpdated(User user, std::string invoice_payload, BotSubscriptionState state);
  BotSubscriptionUpdated(const BotSubscriptionUpdated& other);
  BotSubscriptionUpdated(BotSubscriptionUpdated&& other) noexcept;
  BotSubscriptionUpdated& operator=(const BotSubscriptionUpdated& other);
  BotSubscriptionUpdated& operator=(BotSubscriptionUpdated&& other) noexcept;
  ~BotSubscriptionUpdated();
  bool operator==(const BotSubscriptionUpdated& other) const;

  boxed<User> user;  ///< Required.
  std::string invoice_payload;  ///< Required.
  BotSubscriptionState state;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const BotSubscriptionUpdated& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, BotSubscriptionUpdated& value);
};

/// Telegram's MessageGenerationStopped.
/// @see https://core.telegram.org/bots/api#messagegenerationstopped
struct BOTCORE_EXPORT MessageGenerationStopped {
  MessageGenerationStopped();
  MessageGenerationStopped(Chat chat, std::int64_t draft_id);
  MessageGenerationStopped(const MessageGenerationStopped& other);
  MessageGenerationStopped(MessageGenerationStopped&& other) noexcept;
  MessageGenerationStopped& operator=(const MessageGenerationStopped& other);
  MessageGenerationStopped& operator=(MessageGenerationStopped&& other) noexcept;
  ~MessageGenerationStopped();
  bool operator==(const MessageGenerationStopped& other) const;

  boxed<Chat> chat;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::int64_t draft_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const MessageGenerationStopped& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, MessageGenerationStopped& value);
};

/// Telegram's CallbackQuery.
/// @see https://core.telegram.org/bots/api#callbackquery
struct BOTCORE_EXPORT CallbackQuery {
  CallbackQuery();
  CallbackQuery(std::string id, User from, std::string chat_instance);
  CallbackQuery(const CallbackQuery& other);
  CallbackQuery(CallbackQuery&& other) noexcept;
  CallbackQuery& operator=(const CallbackQuery& other);
  CallbackQuery& operator=(CallbackQuery&& other) noexcept;
  ~CallbackQuery();
  bool operator==(const CallbackQuery& other) const;

  std::string id;  ///< Required.
  boxed<User> from;  ///< Required.
  boxed<MaybeInaccessibleMessage> message;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.
  std::string chat_instance;  ///< Required.
  std::optional<std::string> data;  ///< Optional.
  std::optional<std::string> game_short_name;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const CallbackQuery& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, CallbackQuery& value);
};

/// Telegram's ResponseParameters.
/// @see https://core.telegram.org/bots/api#responseparameters
struct BOTCORE_EXPORT ResponseParameters {
  ResponseParameters();
  ResponseParameters(const ResponseParameters& other);
  ResponseParameters(ResponseParameters&& other) noexcept;
  ResponseParameters& operator=(const ResponseParameters& other);
  ResponseParameters& operator=(ResponseParameters&& other) noexcept;
  ~ResponseParameters();
  bool operator==(const ResponseParameters& other) const;

  std::optional<std::int64_t> migrate_to_chat_id;  ///< Optional.
  std::optional<std::int64_t> retry_after;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ResponseParameters& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ResponseParameters& value);
};

}  // namespace botcore::inline v0::api
