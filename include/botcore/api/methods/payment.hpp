// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: payment.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/stars.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `sendInvoice`.
/// @see https://core.telegram.org/bots/api#sendinvoice
struct BOTCORE_EXPORT SendInvoice {
  static constexpr std::string_view method = "sendInvoice";
  static constexpr bool multipart = false;
  using result_type = Message;

  SendInvoice(ChatId chat_id, std::string title, std::string description, std::string payload,
              Currency currency, std::vector<LabeledPrice> prices);
  SendInvoice(const SendInvoice& other);
  SendInvoice(SendInvoice&& other) noexcept;
  SendInvoice& operator=(const SendInvoice& other);
  SendInvoice& operator=(SendInvoice&& other) noexcept;
  ~SendInvoice();
  bool operator==(const SendInvoice& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::int64_t> message_thread_id;  ///< Optional.
  std::optional<std::int64_t> direct_messages_topic_id;  ///< Optional.
  std::string title;  ///< Required; 1–32 characters.
  std::string description;  ///< Required; 1–255 characters.
  std::string payload;  ///< Required; 1–128 bytes.
  std::optional<std::string> provider_token;  ///< Optional.
  Currency currency;  ///< Required.
  std::vector<LabeledPrice> prices;  ///< Required.
  std::optional<std::int64_t> max_tip_amount;  ///< Optional; default 0.
  std::optional<std::vector<std::int64_t>> suggested_tip_amounts;  ///< Optional.
  std::optional<std::string> start_parameter;  ///< Optional.
  std::optional<std::string> provider_data;  ///< Optional.
  std::optional<std::string> photo_url;  ///< Optional.
  std::optional<std::int64_t> photo_size;  ///< Optional.
  std::optional<std::int64_t> photo_width;  ///< Optional.
  std::optional<std::int64_t> photo_height;  ///< Optional.
  std::optional<bool> need_name;  ///< Optional.
  std::optional<bool> need_phone_number;  ///< Optional.
  std::optional<bool> need_email;  ///< Optional.
  std::optional<bool> need_shipping_address;  ///< Optional.
  std::optional<bool> send_phone_number_to_provider;  ///< Optional.
  std::optional<bool> send_email_to_provider;  ///< Optional.
  std::optional<bool> is_flexible;  ///< Optional.
  std::optional<bool> disable_notification;  ///< Optional.
  std::optional<bool> protect_content;  ///< Optional.
  std::optional<bool> allow_paid_broadcast;  ///< Optional.
  std::optional<std::string> message_effect_id;  ///< Optional.
  boxed<SuggestedPostParameters> suggested_post_parameters;  ///< Optional.
  boxed<ReplyParameters> reply_parameters;  ///< Optional.
  boxed<InlineKeyboardMarkup> reply_markup;  ///< Optional.

  SendInvoice& with_message_thread_id(std::int64_t value) &;
  SendInvoice&& with_message_thread_id(std::int64_t value) &&;
  SendInvoice& with_direct_messages_topic_id(std::int64_t value) &;
  SendInvoice&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendInvoice& with_provider_token(std::string value) &;
  SendInvoice&& with_provider_token(std::string value) &&;
  SendInvoice& add_prices(LabeledPrice element) &;
  SendInvoice&& add_prices(LabeledPrice element) &&;
  SendInvoice& with_max_tip_amount(std::int64_t value) &;
  SendInvoice&& with_max_tip_amount(std::int64_t value) &&;
  SendInvoice& with_suggested_tip_amounts(std::vector<std::int64_t> value) &;
  SendInvoice&& with_suggested_tip_amounts(std::vector<std::int64_t> value) &&;
  SendInvoice& add_suggested_tip_amounts(std::int64_t element) &;
  SendInvoice&& add_suggested_tip_amounts(std::int64_t element) &&;
  SendInvoice& with_start_parameter(std::string value) &;
  SendInvoice&& with_start_parameter(std::string value) &&;
  SendInvoice& with_provider_data(std::string value) &;
  SendInvoice&& with_provider_data(std::string value) &&;
  SendInvoice& with_photo_url(std::string value) &;
  SendInvoice&& with_photo_url(std::string value) &&;
  SendInvoice& with_photo_size(std::int64_t value) &;
  SendInvoice&& with_photo_size(std::int64_t value) &&;
  SendInvoice& with_photo_width(std::int64_t value) &;
  SendInvoice&& with_photo_width(std::int64_t value) &&;
  SendInvoice& with_photo_height(std::int64_t value) &;
  SendInvoice&& with_photo_height(std::int64_t value) &&;
  SendInvoice& with_need_name(bool value = true) &;
  SendInvoice&& with_need_name(bool value = true) &&;
  SendInvoice& with_need_phone_number(bool value = true) &;
  SendInvoice&& with_need_phone_number(bool value = true) &&;
  SendInvoice& with_need_email(bool value = true) &;
  SendInvoice&& with_need_email(bool value = true) &&;
  SendInvoice& with_need_shipping_address(bool value = true) &;
  SendInvoice&& with_need_shipping_address(bool value = true) &&;
  SendInvoice& with_send_phone_number_to_provider(bool value = true) &;
  SendInvoice&& with_send_phone_number_to_provider(bool value = true) &&;
  SendInvoice& with_send_email_to_provider(bool value = true) &;
  SendInvoice&& with_send_email_to_provider(bool value = true) &&;
  SendInvoice& with_is_flexible(bool value = true) &;
  SendInvoice&& with_is_flexible(bool value = true) &&;
  SendInvoice& with_disable_notification(bool value = true) &;
  SendInvoice&& with_disable_notification(bool value = true) &&;
  SendInvoice& with_protect_content(bool value = true) &;
  SendInvoice&& with_protect_content(bool value = true) &&;
  SendInvoice& with_allow_paid_broadcast(bool value = true) &;
  SendInvoice&& with_allow_paid_broadcast(bool value = true) &&;
  SendInvoice& with_message_effect_id(std::string value) &;
  SendInvoice&& with_message_effect_id(std::string value) &&;
  SendInvoice& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendInvoice&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendInvoice& with_reply_parameters(ReplyParameters value) &;
  SendInvoice&& with_reply_parameters(ReplyParameters value) &&;
  SendInvoice& with_reply_markup(InlineKeyboardMarkup value) &;
  SendInvoice&& with_reply_markup(InlineKeyboardMarkup value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendInvoice& value);
};

/// The request `createInvoiceLink`.
/// @see https://core.telegram.org/bots/api#createinvoicelink
struct BOTCORE_EXPORT CreateInvoiceLink {
  static constexpr std::string_view method = "createInvoiceLink";
  static constexpr bool multipart = false;
  using result_type = std::string;

  CreateInvoiceLink(std::string title, std::string description, std::string payload, Currency currency,
                    std::vector<LabeledPrice> prices);
  CreateInvoiceLink(const CreateInvoiceLink& other);
  CreateInvoiceLink(CreateInvoiceLink&& other) noexcept;
  CreateInvoiceLink& operator=(const CreateInvoiceLink& other);
  CreateInvoiceLink& operator=(CreateInvoiceLink&& other) noexcept;
  ~CreateInvoiceLink();
  bool operator==(const CreateInvoiceLink& other) const;

  std::optional<std::string> business_connection_id;  ///< Optional.
  std::string title;  ///< Required; 1–32 characters.
  std::string description;  ///< Required; 1–255 characters.
  std::string payload;  ///< Required; 1–128 bytes.
  std::optional<std::string> provider_token;  ///< Optional.
  Currency currency;  ///< Required.
  std::vector<LabeledPrice> prices;  ///< Required.
  std::optional<std::int64_t> subscription_period;  ///< Optional.
  std::optional<std::int64_t> max_tip_amount;  ///< Optional; default 0.
  std::optional<std::vector<std::int64_t>> suggested_tip_amounts;  ///< Optional.
  std::optional<std::string> provider_data;  ///< Optional.
  std::optional<std::string> photo_url;  ///< Optional.
  std::optional<std::int64_t> photo_size;  ///< Optional.
  std::optional<std::int64_t> photo_width;  ///< Optional.
  std::optional<std::int64_t> photo_height;  ///< Optional.
  std::optional<bool> need_name;  ///< Optional.
  std::optional<bool> need_phone_number;  ///< Optional.
  std::optional<bool> need_email;  ///< Optional.
  std::optional<bool> need_shipping_address;  ///< Optional.
  std::optional<bool> send_phone_number_to_provider;  ///< Optional.
  std::optional<bool> send_email_to_provider;  ///< Optional.
  std::optional<bool> is_flexible;  ///< Optional.

  CreateInvoiceLink& with_business_connection_id(std::string value) &;
  CreateInvoiceLink&& with_business_connection_id(std::string value) &&;
  CreateInvoiceLink& with_provider_token(std::string value) &;
  CreateInvoiceLink&& with_provider_token(std::string value) &&;
  CreateInvoiceLink& add_prices(LabeledPrice element) &;
  CreateInvoiceLink&& add_prices(LabeledPrice element) &&;
  CreateInvoiceLink& with_subscription_period(std::int64_t value) &;
  CreateInvoiceLink&& with_subscription_period(std::int64_t value) &&;
  CreateInvoiceLink& with_max_tip_amount(std::int64_t value) &;
  CreateInvoiceLink&& with_max_tip_amount(std::int64_t value) &&;
  CreateInvoiceLink& with_suggested_tip_amounts(std::vector<std::int64_t> value) &;
  CreateInvoiceLink&& with_suggested_tip_amounts(std::vector<std::int64_t> value) &&;
  CreateInvoiceLink& add_suggested_tip_amounts(std::int64_t element) &;
  CreateInvoiceLink&& add_suggested_tip_amounts(std::int64_t element) &&;
  CreateInvoiceLink& with_provider_data(std::string value) &;
  CreateInvoiceLink&& with_provider_data(std::string value) &&;
  CreateInvoiceLink& with_photo_url(std::string value) &;
  CreateInvoiceLink&& with_photo_url(std::string value) &&;
  CreateInvoiceLink& with_photo_size(std::int64_t value) &;
  CreateInvoiceLink&& with_photo_size(std::int64_t value) &&;
  CreateInvoiceLink& with_photo_width(std::int64_t value) &;
  CreateInvoiceLink&& with_photo_width(std::int64_t value) &&;
  CreateInvoiceLink& with_photo_height(std::int64_t value) &;
  CreateInvoiceLink&& with_photo_height(std::int64_t value) &&;
  CreateInvoiceLink& with_need_name(bool value = true) &;
  CreateInvoiceLink&& with_need_name(bool value = true) &&;
  CreateInvoiceLink& with_need_phone_number(bool value = true) &;
  CreateInvoiceLink&& with_need_phone_number(bool value = true) &&;
  CreateInvoiceLink& with_need_email(bool value = true) &;
  CreateInvoiceLink&& with_need_email(bool value = true) &&;
  CreateInvoiceLink& with_need_shipping_address(bool value = true) &;
  CreateInvoiceLink&& with_need_shipping_address(bool value = true) &&;
  CreateInvoiceLink& with_send_phone_number_to_provider(bool value = true) &;
  CreateInvoiceLink&& with_send_phone_number_to_provider(bool value = true) &&;
  CreateInvoiceLink& with_send_email_to_provider(bool value = true) &;
  CreateInvoiceLink&& with_send_email_to_provider(bool value = true) &&;
  CreateInvoiceLink& with_is_flexible(bool value = true) &;
  CreateInvoiceLink&& with_is_flexible(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateInvoiceLink& value);
};

/// The request `answerShippingQuery`.
/// @see https://core.telegram.org/bots/api#answershippingquery
struct BOTCORE_EXPORT AnswerShippingQuery {
  static constexpr std::string_view method = "answerShippingQuery";
  static constexpr bool multipart = false;
  using result_type = bool;

  AnswerShippingQuery(std::string shipping_query_id, bool ok);
  AnswerShippingQuery(const AnswerShippingQuery& other);
  AnswerShippingQuery(AnswerShippingQuery&& other) noexcept;
  AnswerShippingQuery& operator=(const AnswerShippingQuery& other);
  AnswerShippingQuery& operator=(AnswerShippingQuery&& other) noexcept;
  ~AnswerShippingQuery();
  bool operator==(const AnswerShippingQuery& other) const;

  std::string shipping_query_id;  ///< Required.
  bool ok = false;  ///< Required.
  std::optional<std::vector<ShippingOption>> shipping_options;  ///< Optional.
  std::optional<std::string> error_message;  ///< Optional.

  AnswerShippingQuery& with_shipping_options(std::vector<ShippingOption> value) &;
  AnswerShippingQuery&& with_shipping_options(std::vector<ShippingOption> value) &&;
  AnswerShippingQuery& add_shipping_options(ShippingOption element) &;
  AnswerShippingQuery&& add_shipping_options(ShippingOption element) &&;
  AnswerShippingQuery& with_error_message(std::string value) &;
  AnswerShippingQuery&& with_error_message(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerShippingQuery& value);
};

/// The request `answerPreCheckoutQuery`.
/// @see https://core.telegram.org/bots/api#answerprecheckoutquery
struct BOTCORE_EXPORT AnswerPreCheckoutQuery {
  static constexpr std::string_view method = "answerPreCheckoutQuery";
  static constexpr bool multipart = false;
  using result_type = bool;

  AnswerPreCheckoutQuery(std::string pre_checkout_query_id, bool ok);
  AnswerPreCheckoutQuery(const AnswerPreCheckoutQuery& other);
  AnswerPreCheckoutQuery(AnswerPreCheckoutQuery&& other) noexcept;
  AnswerPreCheckoutQuery& operator=(const AnswerPreCheckoutQuery& other);
  AnswerPreCheckoutQuery& operator=(AnswerPreCheckoutQuery&& other) noexcept;
  ~AnswerPreCheckoutQuery();
  bool operator==(const AnswerPreCheckoutQuery& other) const;

  std::string pre_checkout_query_id;  ///< Required.
  bool ok = false;  ///< Required.
  std::optional<std::string> error_message;  ///< Optional.

  AnswerPreCheckoutQuery& with_error_message(std::string value) &;
  AnswerPreCheckoutQuery&& with_error_message(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerPreCheckoutQuery& value);
};

/// The request `getMyStarBalance`.
/// @see https://core.telegram.org/bots/api#getmystarbalance
struct BOTCORE_EXPORT GetMyStarBalance {
  static constexpr std::string_view method = "getMyStarBalance";
  static constexpr bool multipart = false;
  using result_type = StarAmount;

  GetMyStarBalance();
  GetMyStarBalance(const GetMyStarBalance& other);
  GetMyStarBalance(GetMyStarBalance&& other) noexcept;
  GetMyStarBalance& operator=(const GetMyStarBalance& other);
  GetMyStarBalance& operator=(GetMyStarBalance&& other) noexcept;
  ~GetMyStarBalance();
  bool operator==(const GetMyStarBalance& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyStarBalance& value);
};

/// The request `getStarTransactions`.
/// @see https://core.telegram.org/bots/api#getstartransactions
struct BOTCORE_EXPORT GetStarTransactions {
  static constexpr std::string_view method = "getStarTransactions";
  static constexpr bool multipart = false;
  using result_type = StarTransactions;

  GetStarTransactions();
  GetStarTransactions(const GetStarTransactions& other);
  GetStarTransactions(GetStarTransactions&& other) noexcept;
  GetStarTransactions& operator=(const GetStarTransactions& other);
  GetStarTransactions& operator=(GetStarTransactions&& other) noexcept;
  ~GetStarTransactions();
  bool operator==(const GetStarTransactions& other) const;

  std::optional<std::int64_t> offset;  ///< Optional.
  std::optional<std::int64_t> limit;  ///< Optional; default 100.

  GetStarTransactions& with_offset(std::int64_t value) &;
  GetStarTransactions&& with_offset(std::int64_t value) &&;
  GetStarTransactions& with_limit(std::int64_t value) &;
  GetStarTransactions&& with_limit(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetStarTransactions& value);
};

/// The request `refundStarPayment`.
/// @see https://core.telegram.org/bots/api#refundstarpayment
struct BOTCORE_EXPORT RefundStarPayment {
  static constexpr std::string_view method = "refundStarPayment";
  static constexpr bool multipart = false;
  using result_type = bool;

  RefundStarPayment(std::int64_t user_id, std::string telegram_payment_charge_id);
  RefundStarPayment(const RefundStarPayment& other);
  RefundStarPayment(RefundStarPayment&& other) noexcept;
  RefundStarPayment& operator=(const RefundStarPayment& other);
  RefundStarPayment& operator=(RefundStarPayment&& other) noexcept;
  ~RefundStarPayment();
  bool operator==(const RefundStarPayment& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::string telegram_payment_charge_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RefundStarPayment& value);
};

/// The request `editUserStarSubscription`.
/// @see https://core.telegram.org/bots/api#edituserstarsubscription
struct BOTCORE_EXPORT EditUserStarSubscription {
  static constexpr std::string_view method = "editUserStarSubscription";
  static constexpr bool multipart = false;
  using result_type = bool;

  EditUserStarSubscription(std::int64_t user_id, std::string telegram_payment_charge_id, bool is_canceled);
  EditUserStarSubscription(const EditUserStarSubscription& other);
  EditUserStarSubscription(EditUserStarSubscription&& other) noexcept;
  EditUserStarSubscription& operator=(const EditUserStarSubscription& other);
  EditUserStarSubscription& operator=(EditUserStarSubscription&& other) noexcept;
  ~EditUserStarSubscription();
  bool operator==(const EditUserStarSubscription& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::string telegram_payment_charge_id;  ///< Required.
  bool is_canceled = false;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditUserStarSubscription& value);
};

}  // namespace botcore::inline v0::api
