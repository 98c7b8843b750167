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

/// Sends an invoice.
///
/// The request `sendInvoice`, sent as JSON; it gives Message.
/// @see https://core.telegram.org/bots/api#sendinvoice
struct BOTCORE_EXPORT SendInvoice {
  static constexpr std::string_view method = "sendInvoice";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Message;  ///< What a call gives.

  /// With what it needs.
  SendInvoice(ChatId chat_id, std::string title, std::string description, std::string payload,
              Currency currency, std::vector<LabeledPrice> prices);
  /// @cond
  SendInvoice(const SendInvoice& other);
  SendInvoice(SendInvoice&& other) noexcept;
  SendInvoice& operator=(const SendInvoice& other);
  SendInvoice& operator=(SendInvoice&& other) noexcept;
  ~SendInvoice();
  bool operator==(const SendInvoice& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::int64_t> message_thread_id;  ///< The topic within the chat (optional).
  /// The topic within a channel's direct messages (optional).
  std::optional<std::int64_t> direct_messages_topic_id;
  std::string title;  ///< The title (required; 1–32 characters).
  std::string description;  ///< The description (required; 1–255 characters).
  std::string payload;  ///< What comes back to the bot; users do not see it (required; 1–128 bytes).
  /// The token of the payment provider; empty for Stars (optional).
  std::optional<std::string> provider_token;
  Currency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::vector<LabeledPrice> prices;  ///< Required.
  std::optional<std::int64_t> max_tip_amount;  ///< Optional; default 0.
  std::optional<std::vector<std::int64_t>> suggested_tip_amounts;  ///< Optional.
  std::optional<std::string> start_parameter;  ///< The parameter of the deep link (optional).
  std::optional<std::string> provider_data;  ///< What the payment provider wants to know, as JSON (optional).
  std::optional<std::string> photo_url;  ///< Optional.
  std::optional<std::int64_t> photo_size;  ///< Optional.
  std::optional<std::int64_t> photo_width;  ///< Optional.
  std::optional<std::int64_t> photo_height;  ///< Optional.
  std::optional<bool> need_name;  ///< Whether to ask for name (optional).
  std::optional<bool> need_phone_number;  ///< Whether to ask for phone number (optional).
  std::optional<bool> need_email;  ///< Whether to ask for email (optional).
  std::optional<bool> need_shipping_address;  ///< Whether to ask for shipping address (optional).
  std::optional<bool> send_phone_number_to_provider;  ///< Optional.
  std::optional<bool> send_email_to_provider;  ///< Optional.
  std::optional<bool> is_flexible;  ///< Whether it is flexible (optional).
  std::optional<bool> disable_notification;  ///< Whether it arrives without a sound (optional).
  std::optional<bool> protect_content;  ///< Whether forwarding and saving are prevented (optional).
  /// Whether to pay Stars for going beyond the usual limits of sending (optional).
  std::optional<bool> allow_paid_broadcast;
  /// The effect shown with the message; private chats only (optional).
  std::optional<std::string> message_effect_id;
  /// How the post is suggested; direct messages chats only (optional).
  boxed<SuggestedPostParameters> suggested_post_parameters;
  boxed<ReplyParameters> reply_parameters;  ///< The message that this replies to (optional).
  boxed<InlineKeyboardMarkup> reply_markup;  ///< The keyboard that goes with it (optional).

  SendInvoice& with_message_thread_id(std::int64_t value) &;  ///< Sets #message_thread_id.
  SendInvoice& with_direct_messages_topic_id(std::int64_t value) &;  ///< Sets #direct_messages_topic_id.
  SendInvoice& with_provider_token(std::string value) &;  ///< Sets #provider_token.
  SendInvoice& add_prices(LabeledPrice element) &;  ///< Appends to #prices.
  SendInvoice& with_max_tip_amount(std::int64_t value) &;  ///< Sets #max_tip_amount.
  /// Sets #suggested_tip_amounts.
  SendInvoice& with_suggested_tip_amounts(std::vector<std::int64_t> value) &;
  SendInvoice& add_suggested_tip_amounts(std::int64_t element) &;  ///< Appends to #suggested_tip_amounts.
  SendInvoice& with_start_parameter(std::string value) &;  ///< Sets #start_parameter.
  SendInvoice& with_provider_data(std::string value) &;  ///< Sets #provider_data.
  SendInvoice& with_photo_url(std::string value) &;  ///< Sets #photo_url.
  SendInvoice& with_photo_size(std::int64_t value) &;  ///< Sets #photo_size.
  SendInvoice& with_photo_width(std::int64_t value) &;  ///< Sets #photo_width.
  SendInvoice& with_photo_height(std::int64_t value) &;  ///< Sets #photo_height.
  SendInvoice& with_need_name(bool value = true) &;  ///< Sets #need_name.
  SendInvoice& with_need_phone_number(bool value = true) &;  ///< Sets #need_phone_number.
  SendInvoice& with_need_email(bool value = true) &;  ///< Sets #need_email.
  SendInvoice& with_need_shipping_address(bool value = true) &;  ///< Sets #need_shipping_address.
  /// Sets #send_phone_number_to_provider.
  SendInvoice& with_send_phone_number_to_provider(bool value = true) &;
  SendInvoice& with_send_email_to_provider(bool value = true) &;  ///< Sets #send_email_to_provider.
  SendInvoice& with_is_flexible(bool value = true) &;  ///< Sets #is_flexible.
  SendInvoice& with_disable_notification(bool value = true) &;  ///< Sets #disable_notification.
  SendInvoice& with_protect_content(bool value = true) &;  ///< Sets #protect_content.
  SendInvoice& with_allow_paid_broadcast(bool value = true) &;  ///< Sets #allow_paid_broadcast.
  SendInvoice& with_message_effect_id(std::string value) &;  ///< Sets #message_effect_id.
  /// Sets #suggested_post_parameters.
  SendInvoice& with_suggested_post_parameters(SuggestedPostParameters value) &;
  SendInvoice& with_reply_parameters(ReplyParameters value) &;  ///< Sets #reply_parameters.
  SendInvoice& with_reply_markup(InlineKeyboardMarkup value) &;  ///< Sets #reply_markup.
  /// @cond
  SendInvoice&& with_message_thread_id(std::int64_t value) &&;
  SendInvoice&& with_direct_messages_topic_id(std::int64_t value) &&;
  SendInvoice&& with_provider_token(std::string value) &&;
  SendInvoice&& add_prices(LabeledPrice element) &&;
  SendInvoice&& with_max_tip_amount(std::int64_t value) &&;
  SendInvoice&& with_suggested_tip_amounts(std::vector<std::int64_t> value) &&;
  SendInvoice&& add_suggested_tip_amounts(std::int64_t element) &&;
  SendInvoice&& with_start_parameter(std::string value) &&;
  SendInvoice&& with_provider_data(std::string value) &&;
  SendInvoice&& with_photo_url(std::string value) &&;
  SendInvoice&& with_photo_size(std::int64_t value) &&;
  SendInvoice&& with_photo_width(std::int64_t value) &&;
  SendInvoice&& with_photo_height(std::int64_t value) &&;
  SendInvoice&& with_need_name(bool value = true) &&;
  SendInvoice&& with_need_phone_number(bool value = true) &&;
  SendInvoice&& with_need_email(bool value = true) &&;
  SendInvoice&& with_need_shipping_address(bool value = true) &&;
  SendInvoice&& with_send_phone_number_to_provider(bool value = true) &&;
  SendInvoice&& with_send_email_to_provider(bool value = true) &&;
  SendInvoice&& with_is_flexible(bool value = true) &&;
  SendInvoice&& with_disable_notification(bool value = true) &&;
  SendInvoice&& with_protect_content(bool value = true) &&;
  SendInvoice&& with_allow_paid_broadcast(bool value = true) &&;
  SendInvoice&& with_message_effect_id(std::string value) &&;
  SendInvoice&& with_suggested_post_parameters(SuggestedPostParameters value) &&;
  SendInvoice&& with_reply_parameters(ReplyParameters value) &&;
  SendInvoice&& with_reply_markup(InlineKeyboardMarkup value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendInvoice& value);
  /// @endcond
};

/// Makes a link to an invoice.
///
/// The request `createInvoiceLink`, sent as JSON; it gives a text.
/// @see https://core.telegram.org/bots/api#createinvoicelink
struct BOTCORE_EXPORT CreateInvoiceLink {
  static constexpr std::string_view method = "createInvoiceLink";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::string;  ///< What a call gives.

  /// With what it needs.
  CreateInvoiceLink(std::string title, std::string description, std::string payload, Currency currency,
                    std::vector<LabeledPrice> prices);
  /// @cond
  CreateInvoiceLink(const CreateInvoiceLink& other);
  CreateInvoiceLink(CreateInvoiceLink&& other) noexcept;
  CreateInvoiceLink& operator=(const CreateInvoiceLink& other);
  CreateInvoiceLink& operator=(CreateInvoiceLink&& other) noexcept;
  ~CreateInvoiceLink();
  bool operator==(const CreateInvoiceLink& other) const;
  /// @endcond

  /// The business account for which this is done (optional).
  std::optional<std::string> business_connection_id;
  std::string title;  ///< The title (required; 1–32 characters).
  std::string description;  ///< The description (required; 1–255 characters).
  std::string payload;  ///< What comes back to the bot; users do not see it (required; 1–128 bytes).
  /// The token of the payment provider; empty for Stars (optional).
  std::optional<std::string> provider_token;
  Currency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::vector<LabeledPrice> prices;  ///< Required.
  std::optional<std::int64_t> subscription_period;  ///< Optional.
  std::optional<std::int64_t> max_tip_amount;  ///< Optional; default 0.
  std::optional<std::vector<std::int64_t>> suggested_tip_amounts;  ///< Optional.
  std::optional<std::string> provider_data;  ///< What the payment provider wants to know, as JSON (optional).
  std::optional<std::string> photo_url;  ///< Optional.
  std::optional<std::int64_t> photo_size;  ///< Optional.
  std::optional<std::int64_t> photo_width;  ///< Optional.
  std::optional<std::int64_t> photo_height;  ///< Optional.
  std::optional<bool> need_name;  ///< Whether to ask for name (optional).
  std::optional<bool> need_phone_number;  ///< Whether to ask for phone number (optional).
  std::optional<bool> need_email;  ///< Whether to ask for email (optional).
  std::optional<bool> need_shipping_address;  ///< Whether to ask for shipping address (optional).
  std::optional<bool> send_phone_number_to_provider;  ///< Optional.
  std::optional<bool> send_email_to_provider;  ///< Optional.
  std::optional<bool> is_flexible;  ///< Whether it is flexible (optional).

  CreateInvoiceLink& with_business_connection_id(std::string value) &;  ///< Sets #business_connection_id.
  CreateInvoiceLink& with_provider_token(std::string value) &;  ///< Sets #provider_token.
  CreateInvoiceLink& add_prices(LabeledPrice element) &;  ///< Appends to #prices.
  CreateInvoiceLink& with_subscription_period(std::int64_t value) &;  ///< Sets #subscription_period.
  CreateInvoiceLink& with_max_tip_amount(std::int64_t value) &;  ///< Sets #max_tip_amount.
  /// Sets #suggested_tip_amounts.
  CreateInvoiceLink& with_suggested_tip_amounts(std::vector<std::int64_t> value) &;
  /// Appends to #suggested_tip_amounts.
  CreateInvoiceLink& add_suggested_tip_amounts(std::int64_t element) &;
  CreateInvoiceLink& with_provider_data(std::string value) &;  ///< Sets #provider_data.
  CreateInvoiceLink& with_photo_url(std::string value) &;  ///< Sets #photo_url.
  CreateInvoiceLink& with_photo_size(std::int64_t value) &;  ///< Sets #photo_size.
  CreateInvoiceLink& with_photo_width(std::int64_t value) &;  ///< Sets #photo_width.
  CreateInvoiceLink& with_photo_height(std::int64_t value) &;  ///< Sets #photo_height.
  CreateInvoiceLink& with_need_name(bool value = true) &;  ///< Sets #need_name.
  CreateInvoiceLink& with_need_phone_number(bool value = true) &;  ///< Sets #need_phone_number.
  CreateInvoiceLink& with_need_email(bool value = true) &;  ///< Sets #need_email.
  CreateInvoiceLink& with_need_shipping_address(bool value = true) &;  ///< Sets #need_shipping_address.
  /// Sets #send_phone_number_to_provider.
  CreateInvoiceLink& with_send_phone_number_to_provider(bool value = true) &;
  CreateInvoiceLink& with_send_email_to_provider(bool value = true) &;  ///< Sets #send_email_to_provider.
  CreateInvoiceLink& with_is_flexible(bool value = true) &;  ///< Sets #is_flexible.
  /// @cond
  CreateInvoiceLink&& with_business_connection_id(std::string value) &&;
  CreateInvoiceLink&& with_provider_token(std::string value) &&;
  CreateInvoiceLink&& add_prices(LabeledPrice element) &&;
  CreateInvoiceLink&& with_subscription_period(std::int64_t value) &&;
  CreateInvoiceLink&& with_max_tip_amount(std::int64_t value) &&;
  CreateInvoiceLink&& with_suggested_tip_amounts(std::vector<std::int64_t> value) &&;
  CreateInvoiceLink&& add_suggested_tip_amounts(std::int64_t element) &&;
  CreateInvoiceLink&& with_provider_data(std::string value) &&;
  CreateInvoiceLink&& with_photo_url(std::string value) &&;
  CreateInvoiceLink&& with_photo_size(std::int64_t value) &&;
  CreateInvoiceLink&& with_photo_width(std::int64_t value) &&;
  CreateInvoiceLink&& with_photo_height(std::int64_t value) &&;
  CreateInvoiceLink&& with_need_name(bool value = true) &&;
  CreateInvoiceLink&& with_need_phone_number(bool value = true) &&;
  CreateInvoiceLink&& with_need_email(bool value = true) &&;
  CreateInvoiceLink&& with_need_shipping_address(bool value = true) &&;
  CreateInvoiceLink&& with_send_phone_number_to_provider(bool value = true) &&;
  CreateInvoiceLink&& with_send_email_to_provider(bool value = true) &&;
  CreateInvoiceLink&& with_is_flexible(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateInvoiceLink& value);
  /// @endcond
};

/// Answers with the ways of shipping, or says why there are none.
///
/// The request `answerShippingQuery`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#answershippingquery
struct BOTCORE_EXPORT AnswerShippingQuery {
  static constexpr std::string_view method = "answerShippingQuery";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  AnswerShippingQuery(std::string shipping_query_id, bool ok);
  /// @cond
  AnswerShippingQuery(const AnswerShippingQuery& other);
  AnswerShippingQuery(AnswerShippingQuery&& other) noexcept;
  AnswerShippingQuery& operator=(const AnswerShippingQuery& other);
  AnswerShippingQuery& operator=(AnswerShippingQuery&& other) noexcept;
  ~AnswerShippingQuery();
  bool operator==(const AnswerShippingQuery& other) const;
  /// @endcond

  std::string shipping_query_id;  ///< Required.
  bool ok = false;  ///< Required.
  std::optional<std::vector<ShippingOption>> shipping_options;  ///< Optional.
  std::optional<std::string> error_message;  ///< Optional.

  /// Sets #shipping_options.
  AnswerShippingQuery& with_shipping_options(std::vector<ShippingOption> value) &;
  AnswerShippingQuery& add_shipping_options(ShippingOption element) &;  ///< Appends to #shipping_options.
  AnswerShippingQuery& with_error_message(std::string value) &;  ///< Sets #error_message.
  /// @cond
  AnswerShippingQuery&& with_shipping_options(std::vector<ShippingOption> value) &&;
  AnswerShippingQuery&& add_shipping_options(ShippingOption element) &&;
  AnswerShippingQuery&& with_error_message(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerShippingQuery& value);
  /// @endcond
};

/// Accepts or refuses an order just before it is paid; an answer is due within 10 seconds.
///
/// The request `answerPreCheckoutQuery`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#answerprecheckoutquery
struct BOTCORE_EXPORT AnswerPreCheckoutQuery {
  static constexpr std::string_view method = "answerPreCheckoutQuery";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  AnswerPreCheckoutQuery(std::string pre_checkout_query_id, bool ok);
  /// @cond
  AnswerPreCheckoutQuery(const AnswerPreCheckoutQuery& other);
  AnswerPreCheckoutQuery(AnswerPreCheckoutQuery&& other) noexcept;
  AnswerPreCheckoutQuery& operator=(const AnswerPreCheckoutQuery& other);
  AnswerPreCheckoutQuery& operator=(AnswerPreCheckoutQuery&& other) noexcept;
  ~AnswerPreCheckoutQuery();
  bool operator==(const AnswerPreCheckoutQuery& other) const;
  /// @endcond

  std::string pre_checkout_query_id;  ///< Required.
  bool ok = false;  ///< Required.
  std::optional<std::string> error_message;  ///< Optional.

  AnswerPreCheckoutQuery& with_error_message(std::string value) &;  ///< Sets #error_message.
  /// @cond
  AnswerPreCheckoutQuery&& with_error_message(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerPreCheckoutQuery& value);
  /// @endcond
};

/// Tells how many Stars the bot has.
///
/// The request `getMyStarBalance`, sent as JSON; it gives StarAmount.
/// @see https://core.telegram.org/bots/api#getmystarbalance
struct BOTCORE_EXPORT GetMyStarBalance {
  static constexpr std::string_view method = "getMyStarBalance";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = StarAmount;  ///< What a call gives.

  GetMyStarBalance();  ///< With nothing set.
  /// @cond
  GetMyStarBalance(const GetMyStarBalance& other);
  GetMyStarBalance(GetMyStarBalance&& other) noexcept;
  GetMyStarBalance& operator=(const GetMyStarBalance& other);
  GetMyStarBalance& operator=(GetMyStarBalance&& other) noexcept;
  ~GetMyStarBalance();
  bool operator==(const GetMyStarBalance& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetMyStarBalance& value);
  /// @endcond
};

/// Lists the bot's transactions in Stars.
///
/// The request `getStarTransactions`, sent as JSON; it gives StarTransactions.
/// @see https://core.telegram.org/bots/api#getstartransactions
struct BOTCORE_EXPORT GetStarTransactions {
  static constexpr std::string_view method = "getStarTransactions";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = StarTransactions;  ///< What a call gives.

  GetStarTransactions();  ///< With nothing set.
  /// @cond
  GetStarTransactions(const GetStarTransactions& other);
  GetStarTransactions(GetStarTransactions&& other) noexcept;
  GetStarTransactions& operator=(const GetStarTransactions& other);
  GetStarTransactions& operator=(GetStarTransactions&& other) noexcept;
  ~GetStarTransactions();
  bool operator==(const GetStarTransactions& other) const;
  /// @endcond

  std::optional<std::int64_t> offset;  ///< Where to begin (optional).
  std::optional<std::int64_t> limit;  ///< How many at most (optional; default 100).

  GetStarTransactions& with_offset(std::int64_t value) &;  ///< Sets #offset.
  GetStarTransactions& with_limit(std::int64_t value) &;  ///< Sets #limit.
  /// @cond
  GetStarTransactions&& with_offset(std::int64_t value) &&;
  GetStarTransactions&& with_limit(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetStarTransactions& value);
  /// @endcond
};

/// Gives the Stars of a payment back.
///
/// The request `refundStarPayment`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#refundstarpayment
struct BOTCORE_EXPORT RefundStarPayment {
  static constexpr std::string_view method = "refundStarPayment";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  RefundStarPayment(std::int64_t user_id, std::string telegram_payment_charge_id);
  /// @cond
  RefundStarPayment(const RefundStarPayment& other);
  RefundStarPayment(RefundStarPayment&& other) noexcept;
  RefundStarPayment& operator=(const RefundStarPayment& other);
  RefundStarPayment& operator=(RefundStarPayment&& other) noexcept;
  ~RefundStarPayment();
  bool operator==(const RefundStarPayment& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::string telegram_payment_charge_id;  ///< Telegram's identifier of the payment, for refunds (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RefundStarPayment& value);
  /// @endcond
};

/// Cancels or resumes the extension of a subscription that is paid with Stars.
///
/// The request `editUserStarSubscription`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#edituserstarsubscription
struct BOTCORE_EXPORT EditUserStarSubscription {
  static constexpr std::string_view method = "editUserStarSubscription";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  EditUserStarSubscription(std::int64_t user_id, std::string telegram_payment_charge_id, bool is_canceled);
  /// @cond
  EditUserStarSubscription(const EditUserStarSubscription& other);
  EditUserStarSubscription(EditUserStarSubscription&& other) noexcept;
  EditUserStarSubscription& operator=(const EditUserStarSubscription& other);
  EditUserStarSubscription& operator=(EditUserStarSubscription&& other) noexcept;
  ~EditUserStarSubscription();
  bool operator==(const EditUserStarSubscription& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::string telegram_payment_charge_id;  ///< Telegram's identifier of the payment, for refunds (required).
  bool is_canceled = false;  ///< Whether it is canceled (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditUserStarSubscription& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
