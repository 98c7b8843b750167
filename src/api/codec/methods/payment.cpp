// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/payment.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/payment.hpp"
#include "botcore/api/types/service_message.hpp"

namespace botcore::inline v0::api {

SendInvoice::SendInvoice(ChatId chat_id, std::string title, std::string description, std::string payload,
                         Currency currency, std::vector<LabeledPrice> prices)
    : chat_id(std::move(chat_id)), title(std::move(title)), description(std::move(description)),
      payload(std::move(payload)), currency(std::move(currency)), prices(std::move(prices)) {}
SendInvoice::SendInvoice(const SendInvoice&) = default;
SendInvoice::SendInvoice(SendInvoice&&) noexcept = default;
SendInvoice& SendInvoice::operator=(const SendInvoice& other) {
  return *this = SendInvoice(other);
}
SendInvoice& SendInvoice::operator=(SendInvoice&& other) noexcept {
  return replace_value(*this, other);
}
SendInvoice::~SendInvoice() = default;
bool SendInvoice::operator==(const SendInvoice& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         title == other.title &&
         description == other.description &&
         payload == other.payload &&
         provider_token == other.provider_token &&
         currency == other.currency &&
         prices == other.prices &&
         max_tip_amount == other.max_tip_amount &&
         suggested_tip_amounts == other.suggested_tip_amounts &&
         start_parameter == other.start_parameter &&
         provider_data == other.provider_data &&
         photo_url == other.photo_url &&
         photo_size == other.photo_size &&
         photo_width == other.photo_width &&
         photo_height == other.photo_height &&
         need_name == other.need_name &&
         need_phone_number == other.need_phone_number &&
         need_email == other.need_email &&
         need_shipping_address == other.need_shipping_address &&
         send_phone_number_to_provider == other.send_phone_number_to_provider &&
         send_email_to_provider == other.send_email_to_provider &&
         is_flexible == other.is_flexible &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendInvoice& SendInvoice::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendInvoice&& SendInvoice::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendInvoice& SendInvoice::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendInvoice&& SendInvoice::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendInvoice& SendInvoice::with_provider_token(std::string value) & {
  this->provider_token = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_provider_token(std::string value) && {
  return std::move(with_provider_token(std::move(value)));
}
SendInvoice& SendInvoice::add_prices(LabeledPrice element) & {
  this->prices.push_back(std::move(element));
  return *this;
}
SendInvoice&& SendInvoice::add_prices(LabeledPrice element) && {
  return std::move(add_prices(std::move(element)));
}
SendInvoice& SendInvoice::with_max_tip_amount(std::int64_t value) & {
  this->max_tip_amount = value;
  return *this;
}
SendInvoice&& SendInvoice::with_max_tip_amount(std::int64_t value) && {
  return std::move(with_max_tip_amount(value));
}
SendInvoice& SendInvoice::with_suggested_tip_amounts(std::vector<std::int64_t> value) & {
  this->suggested_tip_amounts = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_suggested_tip_amounts(std::vector<std::int64_t> value) && {
  return std::move(with_suggested_tip_amounts(std::move(value)));
}
SendInvoice& SendInvoice::add_suggested_tip_amounts(std::int64_t element) & {
  if (!this->suggested_tip_amounts) this->suggested_tip_amounts.emplace();
  this->suggested_tip_amounts->push_back(element);
  return *this;
}
SendInvoice&& SendInvoice::add_suggested_tip_amounts(std::int64_t element) && {
  return std::move(add_suggested_tip_amounts(element));
}
SendInvoice& SendInvoice::with_start_parameter(std::string value) & {
  this->start_parameter = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_start_parameter(std::string value) && {
  return std::move(with_start_parameter(std::move(value)));
}
SendInvoice& SendInvoice::with_provider_data(std::string value) & {
  this->provider_data = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_provider_data(std::string value) && {
  return std::move(with_provider_data(std::move(value)));
}
SendInvoice& SendInvoice::with_photo_url(std::string value) & {
  this->photo_url = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_photo_url(std::string value) && {
  return std::move(with_photo_url(std::move(value)));
}
SendInvoice& SendInvoice::with_photo_size(std::int64_t value) & {
  this->photo_size = value;
  return *this;
}
SendInvoice&& SendInvoice::with_photo_size(std::int64_t value) && {
  return std::move(with_photo_size(value));
}
SendInvoice& SendInvoice::with_photo_width(std::int64_t value) & {
  this->photo_width = value;
  return *this;
}
SendInvoice&& SendInvoice::with_photo_width(std::int64_t value) && {
  return std::move(with_photo_width(value));
}
SendInvoice& SendInvoice::with_photo_height(std::int64_t value) & {
  this->photo_height = value;
  return *this;
}
SendInvoice&& SendInvoice::with_photo_height(std::int64_t value) && {
  return std::move(with_photo_height(value));
}
SendInvoice& SendInvoice::with_need_name(bool value) & {
  this->need_name = value;
  return *this;
}
SendInvoice&& SendInvoice::with_need_name(bool value) && {
  return std::move(with_need_name(value));
}
SendInvoice& SendInvoice::with_need_phone_number(bool value) & {
  this->need_phone_number = value;
  return *this;
}
SendInvoice&& SendInvoice::with_need_phone_number(bool value) && {
  return std::move(with_need_phone_number(value));
}
SendInvoice& SendInvoice::with_need_email(bool value) & {
  this->need_email = value;
  return *this;
}
SendInvoice&& SendInvoice::with_need_email(bool value) && {
  return std::move(with_need_email(value));
}
SendInvoice& SendInvoice::with_need_shipping_address(bool value) & {
  this->need_shipping_address = value;
  return *this;
}
SendInvoice&& SendInvoice::with_need_shipping_address(bool value) && {
  return std::move(with_need_shipping_address(value));
}
SendInvoice& SendInvoice::with_send_phone_number_to_provider(bool value) & {
  this->send_phone_number_to_provider = value;
  return *this;
}
SendInvoice&& SendInvoice::with_send_phone_number_to_provider(bool value) && {
  return std::move(with_send_phone_number_to_provider(value));
}
SendInvoice& SendInvoice::with_send_email_to_provider(bool value) & {
  this->send_email_to_provider = value;
  return *this;
}
SendInvoice&& SendInvoice::with_send_email_to_provider(bool value) && {
  return std::move(with_send_email_to_provider(value));
}
SendInvoice& SendInvoice::with_is_flexible(bool value) & {
  this->is_flexible = value;
  return *this;
}
SendInvoice&& SendInvoice::with_is_flexible(bool value) && {
  return std::move(with_is_flexible(value));
}
SendInvoice& SendInvoice::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendInvoice&& SendInvoice::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendInvoice& SendInvoice::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendInvoice&& SendInvoice::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendInvoice& SendInvoice::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendInvoice&& SendInvoice::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendInvoice& SendInvoice::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendInvoice& SendInvoice::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendInvoice& SendInvoice::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendInvoice& SendInvoice::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendInvoice&& SendInvoice::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendInvoice& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_text(out, {"SendInvoice", "title", 1, 32, text_unit::characters}, value.title);
  encode_text(out, {"SendInvoice", "description", 1, 255, text_unit::characters}, value.description);
  encode_text(out, {"SendInvoice", "payload", 1, 128, text_unit::bytes}, value.payload);
  encode_member(out, "provider_token", value.provider_token);
  encode_member(out, "currency", value.currency);
  encode_member(out, "prices", value.prices);
  encode_member(out, "max_tip_amount", value.max_tip_amount);
  encode_member(out, "suggested_tip_amounts", value.suggested_tip_amounts);
  encode_member(out, "start_parameter", value.start_parameter);
  encode_member(out, "provider_data", value.provider_data);
  encode_member(out, "photo_url", value.photo_url);
  encode_member(out, "photo_size", value.photo_size);
  encode_member(out, "photo_width", value.photo_width);
  encode_member(out, "photo_height", value.photo_height);
  encode_member(out, "need_name", value.need_name);
  encode_member(out, "need_phone_number", value.need_phone_number);
  encode_member(out, "need_email", value.need_email);
  encode_member(out, "need_shipping_address", value.need_shipping_address);
  encode_member(out, "send_phone_number_to_provider", value.send_phone_number_to_provider);
  encode_member(out, "send_email_to_provider", value.send_email_to_provider);
  encode_member(out, "is_flexible", value.is_flexible);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

CreateInvoiceLink::CreateInvoiceLink(std::string title, std::string description, std::string payload,
                                     Currency currency, std::vector<LabeledPrice> prices)
    : title(std::move(title)), description(std::move(description)), payload(std::move(payload)),
      currency(std::move(currency)), prices(std::move(prices)) {}
CreateInvoiceLink::CreateInvoiceLink(const CreateInvoiceLink&) = default;
CreateInvoiceLink::CreateInvoiceLink(CreateInvoiceLink&&) noexcept = default;
CreateInvoiceLink& CreateInvoiceLink::operator=(const CreateInvoiceLink& other) {
  return *this = CreateInvoiceLink(other);
}
CreateInvoiceLink& CreateInvoiceLink::operator=(CreateInvoiceLink&& other) noexcept {
  return replace_value(*this, other);
}
CreateInvoiceLink::~CreateInvoiceLink() = default;
bool CreateInvoiceLink::operator==(const CreateInvoiceLink& other) const {
  return business_connection_id == other.business_connection_id &&
         title == other.title &&
         description == other.description &&
         payload == other.payload &&
         provider_token == other.provider_token &&
         currency == other.currency &&
         prices == other.prices &&
         subscription_period == other.subscription_period &&
         max_tip_amount == other.max_tip_amount &&
         suggested_tip_amounts == other.suggested_tip_amounts &&
         provider_data == other.provider_data &&
         photo_url == other.photo_url &&
         photo_size == other.photo_size &&
         photo_width == other.photo_width &&
         photo_height == other.photo_height &&
         need_name == other.need_name &&
         need_phone_number == other.need_phone_number &&
         need_email == other.need_email &&
         need_shipping_address == other.need_shipping_address &&
         send_phone_number_to_provider == other.send_phone_number_to_provider &&
         send_email_to_provider == other.send_email_to_provider &&
         is_flexible == other.is_flexible;
}
CreateInvoiceLink& CreateInvoiceLink::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
CreateInvoiceLink& CreateInvoiceLink::with_provider_token(std::string value) & {
  this->provider_token = std::move(value);
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_provider_token(std::string value) && {
  return std::move(with_provider_token(std::move(value)));
}
CreateInvoiceLink& CreateInvoiceLink::add_prices(LabeledPrice element) & {
  this->prices.push_back(std::move(element));
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::add_prices(LabeledPrice element) && {
  return std::move(add_prices(std::move(element)));
}
CreateInvoiceLink& CreateInvoiceLink::with_subscription_period(std::int64_t value) & {
  this->subscription_period = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_subscription_period(std::int64_t value) && {
  return std::move(with_subscription_period(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_max_tip_amount(std::int64_t value) & {
  this->max_tip_amount = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_max_tip_amount(std::int64_t value) && {
  return std::move(with_max_tip_amount(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_suggested_tip_amounts(std::vector<std::int64_t> value) & {
  this->suggested_tip_amounts = std::move(value);
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_suggested_tip_amounts(std::vector<std::int64_t> value) && {
  return std::move(with_suggested_tip_amounts(std::move(value)));
}
CreateInvoiceLink& CreateInvoiceLink::add_suggested_tip_amounts(std::int64_t element) & {
  if (!this->suggested_tip_amounts) this->suggested_tip_amounts.emplace();
  this->suggested_tip_amounts->push_back(element);
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::add_suggested_tip_amounts(std::int64_t element) && {
  return std::move(add_suggested_tip_amounts(element));
}
CreateInvoiceLink& CreateInvoiceLink::with_provider_data(std::string value) & {
  this->provider_data = std::move(value);
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_provider_data(std::string value) && {
  return std::move(with_provider_data(std::move(value)));
}
CreateInvoiceLink& CreateInvoiceLink::with_photo_url(std::string value) & {
  this->photo_url = std::move(value);
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_photo_url(std::string value) && {
  return std::move(with_photo_url(std::move(value)));
}
CreateInvoiceLink& CreateInvoiceLink::with_photo_size(std::int64_t value) & {
  this->photo_size = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_photo_size(std::int64_t value) && {
  return std::move(with_photo_size(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_photo_width(std::int64_t value) & {
  this->photo_width = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_photo_width(std::int64_t value) && {
  return std::move(with_photo_width(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_photo_height(std::int64_t value) & {
  this->photo_height = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_photo_height(std::int64_t value) && {
  return std::move(with_photo_height(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_need_name(bool value) & {
  this->need_name = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_need_name(bool value) && {
  return std::move(with_need_name(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_need_phone_number(bool value) & {
  this->need_phone_number = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_need_phone_number(bool value) && {
  return std::move(with_need_phone_number(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_need_email(bool value) & {
  this->need_email = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_need_email(bool value) && {
  return std::move(with_need_email(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_need_shipping_address(bool value) & {
  this->need_shipping_address = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_need_shipping_address(bool value) && {
  return std::move(with_need_shipping_address(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_send_phone_number_to_provider(bool value) & {
  this->send_phone_number_to_provider = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_send_phone_number_to_provider(bool value) && {
  return std::move(with_send_phone_number_to_provider(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_send_email_to_provider(bool value) & {
  this->send_email_to_provider = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_send_email_to_provider(bool value) && {
  return std::move(with_send_email_to_provider(value));
}
CreateInvoiceLink& CreateInvoiceLink::with_is_flexible(bool value) & {
  this->is_flexible = value;
  return *this;
}
CreateInvoiceLink&& CreateInvoiceLink::with_is_flexible(bool value) && {
  return std::move(with_is_flexible(value));
}

void encode(json_writer& out, const CreateInvoiceLink& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_text(out, {"CreateInvoiceLink", "title", 1, 32, text_unit::characters}, value.title);
  encode_text(out, {"CreateInvoiceLink", "description", 1, 255, text_unit::characters}, value.description);
  encode_text(out, {"CreateInvoiceLink", "payload", 1, 128, text_unit::bytes}, value.payload);
  encode_member(out, "provider_token", value.provider_token);
  encode_member(out, "currency", value.currency);
  encode_member(out, "prices", value.prices);
  encode_member(out, "subscription_period", value.subscription_period);
  encode_member(out, "max_tip_amount", value.max_tip_amount);
  encode_member(out, "suggested_tip_amounts", value.suggested_tip_amounts);
  encode_member(out, "provider_data", value.provider_data);
  encode_member(out, "photo_url", value.photo_url);
  encode_member(out, "photo_size", value.photo_size);
  encode_member(out, "photo_width", value.photo_width);
  encode_member(out, "photo_height", value.photo_height);
  encode_member(out, "need_name", value.need_name);
  encode_member(out, "need_phone_number", value.need_phone_number);
  encode_member(out, "need_email", value.need_email);
  encode_member(out, "need_shipping_address", value.need_shipping_address);
  encode_member(out, "send_phone_number_to_provider", value.send_phone_number_to_provider);
  encode_member(out, "send_email_to_provider", value.send_email_to_provider);
  encode_member(out, "is_flexible", value.is_flexible);
  out.end_object();
}

AnswerShippingQuery::AnswerShippingQuery(std::string shipping_query_id, bool ok)
    : shipping_query_id(std::move(shipping_query_id)), ok(ok) {}
AnswerShippingQuery::AnswerShippingQuery(const AnswerShippingQuery&) = default;
AnswerShippingQuery::AnswerShippingQuery(AnswerShippingQuery&&) noexcept = default;
AnswerShippingQuery& AnswerShippingQuery::operator=(const AnswerShippingQuery& other) {
  return *this = AnswerShippingQuery(other);
}
AnswerShippingQuery& AnswerShippingQuery::operator=(AnswerShippingQuery&& other) noexcept {
  return replace_value(*this, other);
}
AnswerShippingQuery::~AnswerShippingQuery() = default;
bool AnswerShippingQuery::operator==(const AnswerShippingQuery& other) const {
  return shipping_query_id == other.shipping_query_id &&
         ok == other.ok &&
         shipping_options == other.shipping_options &&
         error_message == other.error_message;
}
AnswerShippingQuery& AnswerShippingQuery::with_shipping_options(std::vector<ShippingOption> value) & {
  this->shipping_options = std::move(value);
  return *this;
}
AnswerShippingQuery&& AnswerShippingQuery::with_shipping_options(std::vector<ShippingOption> value) && {
  return std::move(with_shipping_options(std::move(value)));
}
AnswerShippingQuery& AnswerShippingQuery::add_shipping_options(ShippingOption element) & {
  if (!this->shipping_options) this->shipping_options.emplace();
  this->shipping_options->push_back(std::move(element));
  return *this;
}
AnswerShippingQuery&& AnswerShippingQuery::add_shipping_options(ShippingOption element) && {
  return std::move(add_shipping_options(std::move(element)));
}
AnswerShippingQuery& AnswerShippingQuery::with_error_message(std::string value) & {
  this->error_message = std::move(value);
  return *this;
}
AnswerShippingQuery&& AnswerShippingQuery::with_error_message(std::string value) && {
  return std::move(with_error_message(std::move(value)));
}

void encode(json_writer& out, const AnswerShippingQuery& value) {
  out.begin_object();
  encode_member(out, "shipping_query_id", value.shipping_query_id);
  encode_member(out, "ok", value.ok);
  encode_member(out, "shipping_options", value.shipping_options);
  encode_member(out, "error_message", value.error_message);
  out.end_object();
}

AnswerPreCheckoutQuery::AnswerPreCheckoutQuery(std::string pre_checkout_query_id, bool ok)
    : pre_checkout_query_id(std::move(pre_checkout_query_id)), ok(ok) {}
AnswerPreCheckoutQuery::AnswerPreCheckoutQuery(const AnswerPreCheckoutQuery&) = default;
AnswerPreCheckoutQuery::AnswerPreCheckoutQuery(AnswerPreCheckoutQuery&&) noexcept = default;
AnswerPreCheckoutQuery& AnswerPreCheckoutQuery::operator=(const AnswerPreCheckoutQuery& other) {
  return *this = AnswerPreCheckoutQuery(other);
}
AnswerPreCheckoutQuery& AnswerPreCheckoutQuery::operator=(AnswerPreCheckoutQuery&& other) noexcept {
  return replace_value(*this, other);
}
AnswerPreCheckoutQuery::~AnswerPreCheckoutQuery() = default;
bool AnswerPreCheckoutQuery::operator==(const AnswerPreCheckoutQuery& other) const {
  return pre_checkout_query_id == other.pre_checkout_query_id &&
         ok == other.ok &&
         error_message == other.error_message;
}
AnswerPreCheckoutQuery& AnswerPreCheckoutQuery::with_error_message(std::string value) & {
  this->error_message = std::move(value);
  return *this;
}
AnswerPreCheckoutQuery&& AnswerPreCheckoutQuery::with_error_message(std::string value) && {
  return std::move(with_error_message(std::move(value)));
}

void encode(json_writer& out, const AnswerPreCheckoutQuery& value) {
  out.begin_object();
  encode_member(out, "pre_checkout_query_id", value.pre_checkout_query_id);
  encode_member(out, "ok", value.ok);
  encode_member(out, "error_message", value.error_message);
  out.end_object();
}

GetMyStarBalance::GetMyStarBalance() = default;
GetMyStarBalance::GetMyStarBalance(const GetMyStarBalance&) = default;
GetMyStarBalance::GetMyStarBalance(GetMyStarBalance&&) noexcept = default;
GetMyStarBalance& GetMyStarBalance::operator=(const GetMyStarBalance& other) {
  return *this = GetMyStarBalance(other);
}
GetMyStarBalance& GetMyStarBalance::operator=(GetMyStarBalance&& other) noexcept {
  return replace_value(*this, other);
}
GetMyStarBalance::~GetMyStarBalance() = default;
bool GetMyStarBalance::operator==(const GetMyStarBalance&) const {
  return true;
}

void encode(json_writer& out, const GetMyStarBalance& /*value*/) {
  out.begin_object();
  out.end_object();
}

GetStarTransactions::GetStarTransactions() = default;
GetStarTransactions::GetStarTransactions(const GetStarTransactions&) = default;
GetStarTransactions::GetStarTransactions(GetStarTransactions&&) noexcept = default;
GetStarTransactions& GetStarTransactions::operator=(const GetStarTransactions& other) {
  return *this = GetStarTransactions(other);
}
GetStarTransactions& GetStarTransactions::operator=(GetStarTransactions&& other) noexcept {
  return replace_value(*this, other);
}
GetStarTransactions::~GetStarTransactions() = default;
bool GetStarTransactions::operator==(const GetStarTransactions& other) const {
  return offset == other.offset &&
         limit == other.limit;
}
GetStarTransactions& GetStarTransactions::with_offset(std::int64_t value) & {
  this->offset = value;
  return *this;
}
GetStarTransactions&& GetStarTransactions::with_offset(std::int64_t value) && {
  return std::move(with_offset(value));
}
GetStarTransactions& GetStarTransactions::with_limit(std::int64_t value) & {
  this->limit = value;
  return *this;
}
GetStarTransactions&& GetStarTransactions::with_limit(std::int64_t value) && {
  return std::move(with_limit(value));
}

void encode(json_writer& out, const GetStarTransactions& value) {
  out.begin_object();
  encode_member(out, "offset", value.offset);
  encode_member(out, "limit", value.limit);
  out.end_object();
}

RefundStarPayment::RefundStarPayment(std::int64_t user_id, std::string telegram_payment_charge_id)
    : user_id(user_id), telegram_payment_charge_id(std::move(telegram_payment_charge_id)) {}
RefundStarPayment::RefundStarPayment(const RefundStarPayment&) = default;
RefundStarPayment::RefundStarPayment(RefundStarPayment&&) noexcept = default;
RefundStarPayment& RefundStarPayment::operator=(const RefundStarPayment& other) {
  return *this = RefundStarPayment(other);
}
RefundStarPayment& RefundStarPayment::operator=(RefundStarPayment&& other) noexcept {
  return replace_value(*this, other);
}
RefundStarPayment::~RefundStarPayment() = default;
bool RefundStarPayment::operator==(const RefundStarPayment& other) const {
  return user_id == other.user_id &&
         telegram_payment_charge_id == other.telegram_payment_charge_id;
}

void encode(json_writer& out, const RefundStarPayment& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "telegram_payment_charge_id", value.telegram_payment_charge_id);
  out.end_object();
}

EditUserStarSubscription::EditUserStarSubscription(std::int64_t user_id,
                                                   std::string telegram_payment_charge_id, bool is_canceled)
    : user_id(user_id), telegram_payment_charge_id(std::move(telegram_payment_charge_id)),
      is_canceled(is_canceled) {}
EditUserStarSubscription::EditUserStarSubscription(const EditUserStarSubscription&) = default;
EditUserStarSubscription::EditUserStarSubscription(EditUserStarSubscription&&) noexcept = default;
EditUserStarSubscription& EditUserStarSubscription::operator=(const EditUserStarSubscription& other) {
  return *this = EditUserStarSubscription(other);
}
EditUserStarSubscription& EditUserStarSubscription::operator=(EditUserStarSubscription&& other) noexcept {
  return replace_value(*this, other);
}
EditUserStarSubscription::~EditUserStarSubscription() = default;
bool EditUserStarSubscription::operator==(const EditUserStarSubscription& other) const {
  return user_id == other.user_id &&
         telegram_payment_charge_id == other.telegram_payment_charge_id &&
         is_canceled == other.is_canceled;
}

void encode(json_writer& out, const EditUserStarSubscription& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "telegram_payment_charge_id", value.telegram_payment_charge_id);
  encode_member(out, "is_canceled", value.is_canceled);
  out.end_object();
}

}  // namespace botcore::inline v0::api
