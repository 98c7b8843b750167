// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/updates.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/boost.hpp"
#include "botcore/api/types/business.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/api/types/inline_mode.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/payment.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/reaction.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

Update::Update() = default;
Update::Update(std::int64_t update_id)
    : update_id(update_id) {}
Update::Update(const Update&) = default;
Update::Update(Update&&) noexcept = default;
Update& Update::operator=(const Update& other) {
  return *this = Update(other);
}
Update& Update::operator=(Update&& other) noexcept {
  return replace_value(*this, other);
}
Update::~Update() = default;
bool Update::operator==(const Update& other) const {
  return update_id == other.update_id &&
         message == other.message &&
         edited_message == other.edited_message &&
         channel_post == other.channel_post &&
         edited_channel_post == other.edited_channel_post &&
         business_connection == other.business_connection &&
         business_message == other.business_message &&
         edited_business_message == other.edited_business_message &&
         deleted_business_messages == other.deleted_business_messages &&
         guest_message == other.guest_message &&
         message_reaction == other.message_reaction &&
         message_reaction_count == other.message_reaction_count &&
         inline_query == other.inline_query &&
         chosen_inline_result == other.chosen_inline_result &&
         callback_query == other.callback_query &&
         shipping_query == other.shipping_query &&
         pre_checkout_query == other.pre_checkout_query &&
         purchased_paid_media == other.purchased_paid_media &&
         poll == other.poll &&
         poll_answer == other.poll_answer &&
         my_chat_member == other.my_chat_member &&
         chat_member == other.chat_member &&
         chat_join_request == other.chat_join_request &&
         chat_boost == other.chat_boost &&
         removed_chat_boost == other.removed_chat_boost &&
         managed_bot == other.managed_bot &&
         subscription == other.subscription &&
         stopped_message_generation == other.stopped_message_generation;
}

void encode(json_writer& out, const Update& value) {
  out.begin_object();
  encode_member(out, "update_id", value.update_id);
  encode_member(out, "message", value.message);
  encode_member(out, "edited_message", value.edited_message);
  encode_member(out, "channel_post", value.channel_post);
  encode_member(out, "edited_channel_post", value.edited_channel_post);
  encode_member(out, "business_connection", value.business_connection);
  encode_member(out, "business_message", value.business_message);
  encode_member(out, "edited_business_message", value.edited_business_message);
  encode_member(out, "deleted_business_messages", value.deleted_business_messages);
  encode_member(out, "guest_message", value.guest_message);
  encode_member(out, "message_reaction", value.message_reaction);
  encode_member(out, "message_reaction_count", value.message_reaction_count);
  encode_member(out, "inline_query", value.inline_query);
  encode_member(out, "chosen_inline_result", value.chosen_inline_result);
  encode_member(out, "callback_query", value.callback_query);
  encode_member(out, "shipping_query", value.shipping_query);
  encode_member(out, "pre_checkout_query", value.pre_checkout_query);
  encode_member(out, "purchased_paid_media", value.purchased_paid_media);
  encode_member(out, "poll", value.poll);
  encode_member(out, "poll_answer", value.poll_answer);
  encode_member(out, "my_chat_member", value.my_chat_member);
  encode_member(out, "chat_member", value.chat_member);
  encode_member(out, "chat_join_request", value.chat_join_request);
  encode_member(out, "chat_boost", value.chat_boost);
  encode_member(out, "removed_chat_boost", value.removed_chat_boost);
  encode_member(out, "managed_bot", value.managed_bot);
  encode_member(out, "subscription", value.subscription);
  encode_member(out, "stopped_message_generation", value.stopped_message_generation);
  out.end_object();
}

void decode(json_reader& in, Update& value) {
  static constexpr json_member_table members({
      {"update_id", decode_field<&Update::update_id>},
      {"message", decode_field<&Update::message>},
      {"edited_message", decode_field<&Update::edited_message>},
      {"channel_post", decode_field<&Update::channel_post>},
      {"edited_channel_post", decode_field<&Update::edited_channel_post>},
      {"business_connection", decode_field<&Update::business_connection>},
      {"business_message", decode_field<&Update::business_message>},
      {"edited_business_message", decode_field<&Update::edited_business_message>},
      {"deleted_business_messages", decode_field<&Update::deleted_business_messages>},
      {"guest_message", decode_field<&Update::guest_message>},
      {"message_reaction", decode_field<&Update::message_reaction>},
      {"message_reaction_count", decode_field<&Update::message_reaction_count>},
      {"inline_query", decode_field<&Update::inline_query>},
      {"chosen_inline_result", decode_field<&Update::chosen_inline_result>},
      {"callback_query", decode_field<&Update::callback_query>},
      {"shipping_query", decode_field<&Update::shipping_query>},
      {"pre_checkout_query", decode_field<&Update::pre_checkout_query>},
      {"purchased_paid_media", decode_field<&Update::purchased_paid_media>},
      {"poll", decode_field<&Update::poll>},
      {"poll_answer", decode_field<&Update::poll_answer>},
      {"my_chat_member", decode_field<&Update::my_chat_member>},
      {"chat_member", decode_field<&Update::chat_member>},
      {"chat_join_request", decode_field<&Update::chat_join_request>},
      {"chat_boost", decode_field<&Update::chat_boost>},
      {"removed_chat_boost", decode_field<&Update::removed_chat_boost>},
      {"managed_bot", decode_field<&Update::managed_bot>},
      {"subscription", decode_field<&Update::subscription>},
      {"stopped_message_generation", decode_field<&Update::stopped_message_generation>},
  });
  decode_members(in, &value, members);
}

WebhookInfo::WebhookInfo() = default;
WebhookInfo::WebhookInfo(std::string url, bool has_custom_certificate, std::int64_t pending_update_count)
    : url(std::move(url)), has_custom_certificate(has_custom_certificate),
      pending_update_count(pending_update_count) {}
WebhookInfo::WebhookInfo(const WebhookInfo&) = default;
WebhookInfo::WebhookInfo(WebhookInfo&&) noexcept = default;
WebhookInfo& WebhookInfo::operator=(const WebhookInfo& other) {
  return *this = WebhookInfo(other);
}
WebhookInfo& WebhookInfo::operator=(WebhookInfo&& other) noexcept {
  return replace_value(*this, other);
}
WebhookInfo::~WebhookInfo() = default;
bool WebhookInfo::operator==(const WebhookInfo& other) const {
  return url == other.url &&
         has_custom_certificate == other.has_custom_certificate &&
         pending_update_count == other.pending_update_count &&
         ip_address == other.ip_address &&
         last_error_date == other.last_error_date &&
         last_error_message == other.last_error_message &&
         last_synchronization_error_date == other.last_synchronization_error_date &&
         max_connections == other.max_connections &&
         allowed_updates == other.allowed_updates;
}

void encode(json_writer& out, const WebhookInfo& value) {
  out.begin_object();
  encode_member(out, "url", value.url);
  encode_member(out, "has_custom_certificate", value.has_custom_certificate);
  encode_member(out, "pending_update_count", value.pending_update_count);
  encode_member(out, "ip_address", value.ip_address);
  encode_member(out, "last_error_date", value.last_error_date);
  encode_member(out, "last_error_message", value.last_error_message);
  encode_member(out, "last_synchronization_error_date", value.last_synchronization_error_date);
  encode_member(out, "max_connections", value.max_connections);
  encode_member(out, "allowed_updates", value.allowed_updates);
  out.end_object();
}

void decode(json_reader& in, WebhookInfo& value) {
  static constexpr json_member_table members({
      {"url", decode_field<&WebhookInfo::url>},
      {"has_custom_certificate", decode_field<&WebhookInfo::has_custom_certificate>},
      {"pending_update_count", decode_field<&WebhookInfo::pending_update_count>},
      {"ip_address", decode_field<&WebhookInfo::ip_address>},
      {"last_error_date", decode_field<&WebhookInfo::last_error_date>},
      {"last_error_message", decode_field<&WebhookInfo::last_error_message>},
      {"last_synchronization_error_date", decode_field<&WebhookInfo::last_synchronization_error_date>},
      {"max_connections", decode_field<&WebhookInfo::max_connections>},
      {"allowed_updates", decode_field<&WebhookInfo::allowed_updates>},
  });
  decode_members(in, &value, members);
}

ManagedBotUpdated::ManagedBotUpdated() = default;
ManagedBotUpdated::ManagedBotUpdated(User user, User bot)
    : user(std::move(user)), bot(std::move(bot)) {}
ManagedBotUpdated::ManagedBotUpdated(const ManagedBotUpdated&) = default;
ManagedBotUpdated::ManagedBotUpdated(ManagedBotUpdated&&) noexcept = default;
ManagedBotUpdated& ManagedBotUpdated::operator=(const ManagedBotUpdated& other) {
  return *this = ManagedBotUpdated(other);
}
ManagedBotUpdated& ManagedBotUpdated::operator=(ManagedBotUpdated&& other) noexcept {
  return replace_value(*this, other);
}
ManagedBotUpdated::~ManagedBotUpdated() = default;
bool ManagedBotUpdated::operator==(const ManagedBotUpdated& other) const {
  return user == other.user &&
         bot == other.bot;
}

void encode(json_writer& out, const ManagedBotUpdated& value) {
  out.begin_object();
  encode_member(out, "user", value.user);
  encode_member(out, "bot", value.bot);
  out.end_object();
}

void decode(json_reader& in, ManagedBotUpdated& value) {
  static constexpr json_member_table members({
      {"user", decode_field<&ManagedBotUpdated::user>},
      {"bot", decode_field<&ManagedBotUpdated::bot>},
  });
  decode_members(in, &value, members);
}

BotSubscriptionUpdated::BotSubscriptionUpdated() = default;
BotSubscriptionUpdated::BotSubscriptionUpdated(User user, std::string invoice_payload,
                                               BotSubscriptionState state)
    : user(std::move(user)), invoice_payload(std::move(invoice_payload)), state(std::move(state)) {}
BotSubscriptionUpdated::BotSubscriptionUpdated(const BotSubscriptionUpdated&) = default;
BotSubscriptionUpdated::BotSubscriptionUpdated(BotSubscriptionUpdated&&) noexcept = default;
BotSubscriptionUpdated& BotSubscriptionUpdated::operator=(const BotSubscriptionUpdated& other) {
  return *this = BotSubscriptionUpdated(other);
}
BotSubscriptionUpdated& BotSubscriptionUpdated::operator=(BotSubscriptionUpdated&& other) noexcept {
  return replace_value(*this, other);
}
BotSubscriptionUpdated::~BotSubscriptionUpdated() = default;
bool BotSubscriptionUpdated::operator==(const BotSubscriptionUpdated& other) const {
  return user == other.user &&
         invoice_payload == other.invoice_payload &&
         state == other.state;
}

void encode(json_writer& out, const BotSubscriptionUpdated& value) {
  out.begin_object();
  encode_member(out, "user", value.user);
  encode_member(out, "invoice_payload", value.invoice_payload);
  encode_member(out, "state", value.state);
  out.end_object();
}

void decode(json_reader& in, BotSubscriptionUpdated& value) {
  static constexpr json_member_table members({
      {"user", decode_field<&BotSubscriptionUpdated::user>},
      {"invoice_payload", decode_field<&BotSubscriptionUpdated::invoice_payload>},
      {"state", decode_field<&BotSubscriptionUpdated::state>},
  });
  decode_members(in, &value, members);
}

MessageGenerationStopped::MessageGenerationStopped() = default;
MessageGenerationStopped::MessageGenerationStopped(Chat chat, std::int64_t draft_id)
    : chat(std::move(chat)), draft_id(draft_id) {}
MessageGenerationStopped::MessageGenerationStopped(const MessageGenerationStopped&) = default;
MessageGenerationStopped::MessageGenerationStopped(MessageGenerationStopped&&) noexcept = default;
MessageGenerationStopped& MessageGenerationStopped::operator=(const MessageGenerationStopped& other) {
  return *this = MessageGenerationStopped(other);
}
MessageGenerationStopped& MessageGenerationStopped::operator=(MessageGenerationStopped&& other) noexcept {
  return replace_value(*this, other);
}
MessageGenerationStopped::~MessageGenerationStopped() = default;
bool MessageGenerationStopped::operator==(const MessageGenerationStopped& other) const {
  return chat == other.chat &&
         message_thread_id == other.message_thread_id &&
         draft_id == other.draft_id;
}

void encode(json_writer& out, const MessageGenerationStopped& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "draft_id", value.draft_id);
  out.end_object();
}

void decode(json_reader& in, MessageGenerationStopped& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&MessageGenerationStopped::chat>},
      {"message_thread_id", decode_field<&MessageGenerationStopped::message_thread_id>},
      {"draft_id", decode_field<&MessageGenerationStopped::draft_id>},
  });
  decode_members(in, &value, members);
}

CallbackQuery::CallbackQuery() = default;
CallbackQuery::CallbackQuery(std::string id, User from, std::string chat_instance)
    : id(std::move(id)), from(std::move(from)), chat_instance(std::move(chat_instance)) {}
CallbackQuery::CallbackQuery(const CallbackQuery&) = default;
CallbackQuery::CallbackQuery(CallbackQuery&&) noexcept = default;
CallbackQuery& CallbackQuery::operator=(const CallbackQuery& other) {
  return *this = CallbackQuery(other);
}
CallbackQuery& CallbackQuery::operator=(CallbackQuery&& other) noexcept {
  return replace_value(*this, other);
}
CallbackQuery::~CallbackQuery() = default;
bool CallbackQuery::operator==(const CallbackQuery& other) const {
  return id == other.id &&
         from == other.from &&
         message == other.message &&
         inline_message_id == other.inline_message_id &&
         chat_instance == other.chat_instance &&
         data == other.data &&
         game_short_name == other.game_short_name;
}

void encode(json_writer& out, const CallbackQuery& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "from", value.from);
  encode_member(out, "message", value.message);
  encode_member(out, "inline_message_id", value.inline_message_id);
  encode_member(out, "chat_instance", value.chat_instance);
  encode_member(out, "data", value.data);
  encode_member(out, "game_short_name", value.game_short_name);
  out.end_object();
}

void decode(json_reader& in, CallbackQuery& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&CallbackQuery::id>},
      {"from", decode_field<&CallbackQuery::from>},
      {"message", decode_field<&CallbackQuery::message>},
      {"inline_message_id", decode_field<&CallbackQuery::inline_message_id>},
      {"chat_instance", decode_field<&CallbackQuery::chat_instance>},
      {"data", decode_field<&CallbackQuery::data>},
      {"game_short_name", decode_field<&CallbackQuery::game_short_name>},
  });
  decode_members(in, &value, members);
}

ResponseParameters::ResponseParameters() = default;
ResponseParameters::ResponseParameters(const ResponseParameters&) = default;
ResponseParameters::ResponseParameters(ResponseParameters&&) noexcept = default;
ResponseParameters& ResponseParameters::operator=(const ResponseParameters& other) {
  return *this = ResponseParameters(other);
}
ResponseParameters& ResponseParameters::operator=(ResponseParameters&& other) noexcept {
  return replace_value(*this, other);
}
ResponseParameters::~ResponseParameters() = default;
bool ResponseParameters::operator==(const ResponseParameters& other) const {
  return migrate_to_chat_id == other.migrate_to_chat_id &&
         retry_after == other.retry_after;
}

void encode(json_writer& out, const ResponseParameters& value) {
  out.begin_object();
  encode_member(out, "migrate_to_chat_id", value.migrate_to_chat_id);
  encode_member(out, "retry_after", value.retry_after);
  out.end_object();
}

void decode(json_reader& in, ResponseParameters& value) {
  static constexpr json_member_table members({
      {"migrate_to_chat_id", decode_field<&ResponseParameters::migrate_to_chat_id>},
      {"retry_after", decode_field<&ResponseParameters::retry_after>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
