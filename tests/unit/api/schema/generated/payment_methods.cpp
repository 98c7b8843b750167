// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/payment.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/payment.hpp"
#include "botcore/api/types/service_message.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

SendInvoice send_invoice(const json_arguments& given) {
  SendInvoice request(given.take<ChatId>("chat_id"), given.take<std::string>("title"),
                      given.take<std::string>("description"), given.take<std::string>("payload"),
                      given.take<Currency>("currency"), given.take<std::vector<LabeledPrice>>("prices"));
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("direct_messages_topic_id")) {
    request.with_direct_messages_topic_id(given.take<std::int64_t>("direct_messages_topic_id"));
  }
  if (given.has("provider_token")) {
    request.with_provider_token(given.take<std::string>("provider_token"));
  }
  if (given.has("max_tip_amount")) {
    request.with_max_tip_amount(given.take<std::int64_t>("max_tip_amount"));
  }
  if (given.has("suggested_tip_amounts")) {
    request.with_suggested_tip_amounts(given.take<std::vector<std::int64_t>>("suggested_tip_amounts"));
  }
  if (given.has("start_parameter")) {
    request.with_start_parameter(given.take<std::string>("start_parameter"));
  }
  if (given.has("provider_data")) {
    request.with_provider_data(given.take<std::string>("provider_data"));
  }
  if (given.has("photo_url")) {
    request.with_photo_url(given.take<std::string>("photo_url"));
  }
  if (given.has("photo_size")) {
    request.with_photo_size(given.take<std::int64_t>("photo_size"));
  }
  if (given.has("photo_width")) {
    request.with_photo_width(given.take<std::int64_t>("photo_width"));
  }
  if (given.has("photo_height")) {
    request.with_photo_height(given.take<std::int64_t>("photo_height"));
  }
  if (given.has("need_name")) {
    request.with_need_name(given.take<bool>("need_name"));
  }
  if (given.has("need_phone_number")) {
    request.with_need_phone_number(given.take<bool>("need_phone_number"));
  }
  if (given.has("need_email")) {
    request.with_need_email(given.take<bool>("need_email"));
  }
  if (given.has("need_shipping_address")) {
    request.with_need_shipping_address(given.take<bool>("need_shipping_address"));
  }
  if (given.has("send_phone_number_to_provider")) {
    request.with_send_phone_number_to_provider(given.take<bool>("send_phone_number_to_provider"));
  }
  if (given.has("send_email_to_provider")) {
    request.with_send_email_to_provider(given.take<bool>("send_email_to_provider"));
  }
  if (given.has("is_flexible")) {
    request.with_is_flexible(given.take<bool>("is_flexible"));
  }
  if (given.has("disable_notification")) {
    request.with_disable_notification(given.take<bool>("disable_notification"));
  }
  if (given.has("protect_content")) {
    request.with_protect_content(given.take<bool>("protect_content"));
  }
  if (given.has("allow_paid_broadcast")) {
    request.with_allow_paid_broadcast(given.take<bool>("allow_paid_broadcast"));
  }
  if (given.has("message_effect_id")) {
    request.with_message_effect_id(given.take<std::string>("message_effect_id"));
  }
  if (given.has("suggested_post_parameters")) {
    request.with_suggested_post_parameters(given.take<SuggestedPostParameters>("suggested_post_parameters"));
  }
  if (given.has("reply_parameters")) {
    request.with_reply_parameters(given.take<ReplyParameters>("reply_parameters"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

CreateInvoiceLink create_invoice_link(const json_arguments& given) {
  CreateInvoiceLink request(given.take<std::string>("title"), given.take<std::string>("description"),
                            given.take<std::string>("payload"), given.take<Currency>("currency"),
                            given.take<std::vector<LabeledPrice>>("prices"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("provider_token")) {
    request.with_provider_token(given.take<std::string>("provider_token"));
  }
  if (given.has("subscription_period")) {
    request.with_subscription_period(given.take<std::int64_t>("subscription_period"));
  }
  if (given.has("max_tip_amount")) {
    request.with_max_tip_amount(given.take<std::int64_t>("max_tip_amount"));
  }
  if (given.has("suggested_tip_amounts")) {
    request.with_suggested_tip_amounts(given.take<std::vector<std::int64_t>>("suggested_tip_amounts"));
  }
  if (given.has("provider_data")) {
    request.with_provider_data(given.take<std::string>("provider_data"));
  }
  if (given.has("photo_url")) {
    request.with_photo_url(given.take<std::string>("photo_url"));
  }
  if (given.has("photo_size")) {
    request.with_photo_size(given.take<std::int64_t>("photo_size"));
  }
  if (given.has("photo_width")) {
    request.with_photo_width(given.take<std::int64_t>("photo_width"));
  }
  if (given.has("photo_height")) {
    request.with_photo_height(given.take<std::int64_t>("photo_height"));
  }
  if (given.has("need_name")) {
    request.with_need_name(given.take<bool>("need_name"));
  }
  if (given.has("need_phone_number")) {
    request.with_need_phone_number(given.take<bool>("need_phone_number"));
  }
  if (given.has("need_email")) {
    request.with_need_email(given.take<bool>("need_email"));
  }
  if (given.has("need_shipping_address")) {
    request.with_need_shipping_address(given.take<bool>("need_shipping_address"));
  }
  if (given.has("send_phone_number_to_provider")) {
    request.with_send_phone_number_to_provider(given.take<bool>("send_phone_number_to_provider"));
  }
  if (given.has("send_email_to_provider")) {
    request.with_send_email_to_provider(given.take<bool>("send_email_to_provider"));
  }
  if (given.has("is_flexible")) {
    request.with_is_flexible(given.take<bool>("is_flexible"));
  }
  return request;
}

AnswerShippingQuery answer_shipping_query(const json_arguments& given) {
  AnswerShippingQuery request(given.take<std::string>("shipping_query_id"), given.take<bool>("ok"));
  if (given.has("shipping_options")) {
    request.with_shipping_options(given.take<std::vector<ShippingOption>>("shipping_options"));
  }
  if (given.has("error_message")) {
    request.with_error_message(given.take<std::string>("error_message"));
  }
  return request;
}

AnswerPreCheckoutQuery answer_pre_checkout_query(const json_arguments& given) {
  AnswerPreCheckoutQuery request(given.take<std::string>("pre_checkout_query_id"), given.take<bool>("ok"));
  if (given.has("error_message")) {
    request.with_error_message(given.take<std::string>("error_message"));
  }
  return request;
}

GetMyStarBalance get_my_star_balance(const json_arguments& /*given*/) {
  GetMyStarBalance request;
  return request;
}

GetStarTransactions get_star_transactions(const json_arguments& given) {
  GetStarTransactions request;
  if (given.has("offset")) {
    request.with_offset(given.take<std::int64_t>("offset"));
  }
  if (given.has("limit")) {
    request.with_limit(given.take<std::int64_t>("limit"));
  }
  return request;
}

RefundStarPayment refund_star_payment(const json_arguments& given) {
  RefundStarPayment request(given.take<std::int64_t>("user_id"),
                            given.take<std::string>("telegram_payment_charge_id"));
  return request;
}

EditUserStarSubscription edit_user_star_subscription(const json_arguments& given) {
  EditUserStarSubscription request(given.take<std::int64_t>("user_id"),
                                   given.take<std::string>("telegram_payment_charge_id"),
                                   given.take<bool>("is_canceled"));
  return request;
}

}  // namespace

void register_payment_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&send_invoice>("Message"));
  all.push_back(describe_method<&create_invoice_link>("String"));
  all.push_back(describe_method<&answer_shipping_query>("True"));
  all.push_back(describe_method<&answer_pre_checkout_query>("True"));
  all.push_back(describe_method<&get_my_star_balance>("StarAmount"));
  all.push_back(describe_method<&get_star_transactions>("StarTransactions"));
  all.push_back(describe_method<&refund_star_payment>("True"));
  all.push_back(describe_method<&edit_user_star_subscription>("True"));
}

}  // namespace botcore::test
