// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: payment.
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

/// A part of a price, in the smallest units of the currency.
///
/// Only sent.
/// Held by InputInvoiceMessageContent::prices, ShippingOption::prices, SendInvoice::prices,
/// CreateInvoiceLink::prices.
/// @see https://core.telegram.org/bots/api#labeledprice
struct BOTCORE_EXPORT LabeledPrice {
  LabeledPrice();  ///< With nothing set.
  /// With what it needs.
  LabeledPrice(std::string label, std::int64_t amount);
  /// @cond
  LabeledPrice(const LabeledPrice& other);
  LabeledPrice(LabeledPrice&& other) noexcept;
  LabeledPrice& operator=(const LabeledPrice& other);
  LabeledPrice& operator=(LabeledPrice&& other) noexcept;
  ~LabeledPrice();
  bool operator==(const LabeledPrice& other) const;
  /// @endcond

  std::string label;  ///< Required.
  std::int64_t amount = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const LabeledPrice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LabeledPrice& value);
  /// @endcond
};

/// An invoice.
///
/// Only received.
/// Held by Message::invoice, ExternalReplyInfo::invoice.
/// @see https://core.telegram.org/bots/api#invoice
struct BOTCORE_EXPORT Invoice {
  Invoice();  ///< With nothing set.
  /// With what it needs.
  Invoice(std::string title, std::string description, std::string start_parameter, Currency currency,
          std::int64_t total_amount);
  /// @cond
  Invoice(const Invoice& other);
  Invoice(Invoice&& other) noexcept;
  Invoice& operator=(const Invoice& other);
  Invoice& operator=(Invoice&& other) noexcept;
  ~Invoice();
  bool operator==(const Invoice& other) const;
  /// @endcond

  std::string title;  ///< The title (required).
  std::string description;  ///< The description (required).
  std::string start_parameter;  ///< The parameter of the deep link (required).
  Currency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::int64_t total_amount = 0;  ///< The sum in the smallest units of the currency (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Invoice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Invoice& value);
  /// @endcond
};

/// Telegram's ShippingAddress.
///
/// Only received.
/// Held by OrderInfo::shipping_address, ShippingQuery::shipping_address.
/// @see https://core.telegram.org/bots/api#shippingaddress
struct BOTCORE_EXPORT ShippingAddress {
  ShippingAddress();  ///< With nothing set.
  /// With what it needs.
  ShippingAddress(std::string country_code, std::string state, std::string city, std::string street_line1,
                  std::string street_line2, std::string post_code);
  /// @cond
  ShippingAddress(const ShippingAddress& other);
  ShippingAddress(ShippingAddress&& other) noexcept;
  ShippingAddress& operator=(const ShippingAddress& other);
  ShippingAddress& operator=(ShippingAddress&& other) noexcept;
  ~ShippingAddress();
  bool operator==(const ShippingAddress& other) const;
  /// @endcond

  std::string country_code;  ///< Required.
  std::string state;  ///< Required.
  std::string city;  ///< Required.
  std::string street_line1;  ///< Required.
  std::string street_line2;  ///< Required.
  std::string post_code;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ShippingAddress& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShippingAddress& value);
  /// @endcond
};

/// Telegram's OrderInfo.
///
/// Only received.
/// Held by SuccessfulPayment::order_info, PreCheckoutQuery::order_info.
/// @see https://core.telegram.org/bots/api#orderinfo
struct BOTCORE_EXPORT OrderInfo {
  OrderInfo();  ///< With nothing set.
  /// @cond
  OrderInfo(const OrderInfo& other);
  OrderInfo(OrderInfo&& other) noexcept;
  OrderInfo& operator=(const OrderInfo& other);
  OrderInfo& operator=(OrderInfo&& other) noexcept;
  ~OrderInfo();
  bool operator==(const OrderInfo& other) const;
  /// @endcond

  std::optional<std::string> name;  ///< The name (optional).
  std::optional<std::string> phone_number;  ///< Telephone number (optional).
  std::optional<std::string> email;  ///< Optional.
  boxed<ShippingAddress> shipping_address;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const OrderInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OrderInfo& value);
  /// @endcond
};

/// Telegram's ShippingOption.
///
/// Only sent.
/// Held by AnswerShippingQuery::shipping_options.
/// @see https://core.telegram.org/bots/api#shippingoption
struct BOTCORE_EXPORT ShippingOption {
  ShippingOption();  ///< With nothing set.
  /// With what it needs.
  ShippingOption(std::string id, std::string title, std::vector<LabeledPrice> prices);
  /// @cond
  ShippingOption(const ShippingOption& other);
  ShippingOption(ShippingOption&& other) noexcept;
  ShippingOption& operator=(const ShippingOption& other);
  ShippingOption& operator=(ShippingOption&& other) noexcept;
  ~ShippingOption();
  bool operator==(const ShippingOption& other) const;
  /// @endcond

  std::string id;  ///< Required.
  std::string title;  ///< The title (required).
  std::vector<LabeledPrice> prices;  ///< Required.

  ShippingOption& add_prices(LabeledPrice element) &;  ///< Appends to #prices.
  /// @cond
  ShippingOption&& add_prices(LabeledPrice element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ShippingOption& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShippingOption& value);
  /// @endcond
};

/// A payment that went through.
///
/// Only received.
/// Held by Message::successful_payment.
/// @see https://core.telegram.org/bots/api#successfulpayment
struct BOTCORE_EXPORT SuccessfulPayment {
  SuccessfulPayment();  ///< With nothing set.
  /// With what it needs.
  SuccessfulPayment(Currency currency, std::int64_t total_amount, std::string invoice_payload,
                    std::string telegram_payment_charge_id, std::string provider_payment_charge_id);
  /// @cond
  SuccessfulPayment(const SuccessfulPayment& other);
  SuccessfulPayment(SuccessfulPayment&& other) noexcept;
  SuccessfulPayment& operator=(const SuccessfulPayment& other);
  SuccessfulPayment& operator=(SuccessfulPayment&& other) noexcept;
  ~SuccessfulPayment();
  bool operator==(const SuccessfulPayment& other) const;
  /// @endcond

  Currency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::int64_t total_amount = 0;  ///< The sum in the smallest units of the currency (required).
  std::string invoice_payload;  ///< The payload that the bot gave to the invoice (required).
  std::optional<std::chrono::sys_seconds> subscription_expiration_date;  ///< Optional; whole seconds, UTC.
  std::optional<bool> is_recurring;  ///< Whether it is recurring (optional).
  std::optional<bool> is_first_recurring;  ///< Optional.
  std::optional<std::string> shipping_option_id;  ///< Optional.
  boxed<OrderInfo> order_info;  ///< Optional.
  std::string telegram_payment_charge_id;  ///< Telegram's identifier of the payment, for refunds (required).
  std::string provider_payment_charge_id;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SuccessfulPayment& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuccessfulPayment& value);
  /// @endcond
};

/// A payment that was given back.
///
/// Only received.
/// Held by Message::refunded_payment.
/// @see https://core.telegram.org/bots/api#refundedpayment
struct BOTCORE_EXPORT RefundedPayment {
  RefundedPayment();  ///< With nothing set.
  /// With what it needs.
  RefundedPayment(Currency currency, std::int64_t total_amount, std::string invoice_payload,
                  std::string telegram_payment_charge_id);
  /// @cond
  RefundedPayment(const RefundedPayment& other);
  RefundedPayment(RefundedPayment&& other) noexcept;
  RefundedPayment& operator=(const RefundedPayment& other);
  RefundedPayment& operator=(RefundedPayment&& other) noexcept;
  ~RefundedPayment();
  bool operator==(const RefundedPayment& other) const;
  /// @endcond

  Currency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::int64_t total_amount = 0;  ///< The sum in the smallest units of the currency (required).
  std::string invoice_payload;  ///< The payload that the bot gave to the invoice (required).
  std::string telegram_payment_charge_id;  ///< Telegram's identifier of the payment, for refunds (required).
  std::optional<std::string> provider_payment_charge_id;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RefundedPayment& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RefundedPayment& value);
  /// @endcond
};

/// Somebody gave an address for an invoice with a flexible price.
///
/// Only received.
/// Held by Update::shipping_query.
/// @see https://core.telegram.org/bots/api#shippingquery
struct BOTCORE_EXPORT ShippingQuery {
  ShippingQuery();  ///< With nothing set.
  /// With what it needs.
  ShippingQuery(std::string id, User from, std::string invoice_payload, ShippingAddress shipping_address);
  /// @cond
  ShippingQuery(const ShippingQuery& other);
  ShippingQuery(ShippingQuery&& other) noexcept;
  ShippingQuery& operator=(const ShippingQuery& other);
  ShippingQuery& operator=(ShippingQuery&& other) noexcept;
  ~ShippingQuery();
  bool operator==(const ShippingQuery& other) const;
  /// @endcond

  std::string id;  ///< Required.
  boxed<User> from;  ///< Who did this (required).
  std::string invoice_payload;  ///< The payload that the bot gave to the invoice (required).
  boxed<ShippingAddress> shipping_address;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ShippingQuery& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShippingQuery& value);
  /// @endcond
};

/// Somebody is about to pay; answer within 10 seconds.
///
/// Only received.
/// Held by Update::pre_checkout_query.
/// @see https://core.telegram.org/bots/api#precheckoutquery
struct BOTCORE_EXPORT PreCheckoutQuery {
  PreCheckoutQuery();  ///< With nothing set.
  /// With what it needs.
  PreCheckoutQuery(std::string id, User from, Currency currency, std::int64_t total_amount,
                   std::string invoice_payload);
  /// @cond
  PreCheckoutQuery(const PreCheckoutQuery& other);
  PreCheckoutQuery(PreCheckoutQuery&& other) noexcept;
  PreCheckoutQuery& operator=(const PreCheckoutQuery& other);
  PreCheckoutQuery& operator=(PreCheckoutQuery&& other) noexcept;
  ~PreCheckoutQuery();
  bool operator==(const PreCheckoutQuery& other) const;
  /// @endcond

  std::string id;  ///< Required.
  boxed<User> from;  ///< Who did this (required).
  Currency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::int64_t total_amount = 0;  ///< The sum in the smallest units of the currency (required).
  std::string invoice_payload;  ///< The payload that the bot gave to the invoice (required).
  std::optional<std::string> shipping_option_id;  ///< Optional.
  boxed<OrderInfo> order_info;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PreCheckoutQuery& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PreCheckoutQuery& value);
  /// @endcond
};

/// Telegram's PaidMediaPurchased.
///
/// Only received.
/// Held by Update::purchased_paid_media.
/// @see https://core.telegram.org/bots/api#paidmediapurchased
struct BOTCORE_EXPORT PaidMediaPurchased {
  PaidMediaPurchased();  ///< With nothing set.
  /// With what it needs.
  PaidMediaPurchased(User from, std::string paid_media_payload);
  /// @cond
  PaidMediaPurchased(const PaidMediaPurchased& other);
  PaidMediaPurchased(PaidMediaPurchased&& other) noexcept;
  PaidMediaPurchased& operator=(const PaidMediaPurchased& other);
  PaidMediaPurchased& operator=(PaidMediaPurchased&& other) noexcept;
  ~PaidMediaPurchased();
  bool operator==(const PaidMediaPurchased& other) const;
  /// @endcond

  boxed<User> from;  ///< Who did this (required).
  std::string paid_media_payload;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaPurchased& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaPurchased& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
