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

/// Telegram's LabeledPrice.
/// @see https://core.telegram.org/bots/api#labeledprice
struct BOTCORE_EXPORT LabeledPrice {
  LabeledPrice();
  LabeledPrice(std::string label, std::int64_t amount);
  LabeledPrice(const LabeledPrice& other);
  LabeledPrice(LabeledPrice&& other) noexcept;
  LabeledPrice& operator=(const LabeledPrice& other);
  LabeledPrice& operator=(LabeledPrice&& other) noexcept;
  ~LabeledPrice();
  bool operator==(const LabeledPrice& other) const;

  std::string label;  ///< Required.
  std::int64_t amount = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const LabeledPrice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, LabeledPrice& value);
};

/// Telegram's Invoice.
/// @see https://core.telegram.org/bots/api#invoice
struct BOTCORE_EXPORT Invoice {
  Invoice();
  Invoice(std::string title, std::string description, std::string start_parameter, Currency currency,
          std::int64_t total_amount);
  Invoice(const Invoice& other);
  Invoice(Invoice&& other) noexcept;
  Invoice& operator=(const Invoice& other);
  Invoice& operator=(Invoice&& other) noexcept;
  ~Invoice();
  bool operator==(const Invoice& other) const;

  std::string title;  ///< Required.
  std::string description;  ///< Required.
  std::string start_parameter;  ///< Required.
  Currency currency;  ///< Required.
  std::int64_t total_amount = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Invoice& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Invoice& value);
};

/// Telegram's ShippingAddress.
/// @see https://core.telegram.org/bots/api#shippingaddress
struct BOTCORE_EXPORT ShippingAddress {
  ShippingAddress();
  ShippingAddress(std::string country_code, std::string state, std::string city, std::string street_line1,
                  std::string street_line2, std::string post_code);
  ShippingAddress(const ShippingAddress& other);
  ShippingAddress(ShippingAddress&& other) noexcept;
  ShippingAddress& operator=(const ShippingAddress& other);
  ShippingAddress& operator=(ShippingAddress&& other) noexcept;
  ~ShippingAddress();
  bool operator==(const ShippingAddress& other) const;

  std::string country_code;  ///< Required.
  std::string state;  ///< Required.
  std::string city;  ///< Required.
  std::string street_line1;  ///< Required.
  std::string street_line2;  ///< Required.
  std::string post_code;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ShippingAddress& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShippingAddress& value);
};

/// Telegram's OrderInfo.
/// @see https://core.telegram.org/bots/api#orderinfo
struct BOTCORE_EXPORT OrderInfo {
  OrderInfo();
  OrderInfo(const OrderInfo& other);
  OrderInfo(OrderInfo&& other) noexcept;
  OrderInfo& operator=(const OrderInfo& other);
  OrderInfo& operator=(OrderInfo&& other) noexcept;
  ~OrderInfo();
  bool operator==(const OrderInfo& other) const;

  std::optional<std::string> name;  ///< Optional.
  std::optional<std::string> phone_number;  ///< Optional.
  std::optional<std::string> email;  ///< Optional.
  boxed<ShippingAddress> shipping_address;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const OrderInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OrderInfo& value);
};

/// Telegram's ShippingOption.
/// @see https://core.telegram.org/bots/api#shippingoption
struct BOTCORE_EXPORT ShippingOption {
  ShippingOption();
  ShippingOption(std::string id, std::string title, std::vector<LabeledPrice> prices);
  ShippingOption(const ShippingOption& other);
  ShippingOption(ShippingOption&& other) noexcept;
  ShippingOption& operator=(const ShippingOption& other);
  ShippingOption& operator=(ShippingOption&& other) noexcept;
  ~ShippingOption();
  bool operator==(const ShippingOption& other) const;

  std::string id;  ///< Required.
  std::string title;  ///< Required.
  std::vector<LabeledPrice> prices;  ///< Required.

  ShippingOption& add_prices(LabeledPrice element) &;
  ShippingOption&& add_prices(LabeledPrice element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const ShippingOption& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShippingOption& value);
};

/// Telegram's SuccessfulPayment.
/// @see https://core.telegram.org/bots/api#successfulpayment
struct BOTCORE_EXPORT SuccessfulPayment {
  SuccessfulPayment();
  SuccessfulPayment(Currency currency, std::int64_t total_amount, std::string invoice_payload,
                    std::string telegram_payment_charge_id, std::string provider_payment_charge_id);
  SuccessfulPayment(const SuccessfulPayment& other);
  SuccessfulPayment(SuccessfulPayment&& other) noexcept;
  SuccessfulPayment& operator=(const SuccessfulPayment& other);
  SuccessfulPayment& operator=(SuccessfulPayment&& other) noexcept;
  ~SuccessfulPayment();
  bool operator==(const SuccessfulPayment& other) const;

  Currency currency;  ///< Required.
  std::int64_t total_amount = 0;  ///< Required.
  std::string invoice_payload;  ///< Required.
  std::optional<std::chrono::sys_seconds> subscription_expiration_date;  ///< Optional.
  std::optional<bool> is_recurring;  ///< Optional.
  std::optional<bool> is_first_recurring;  ///< Optional.
  std::optional<std::string> shipping_option_id;  ///< Optional.
  boxed<OrderInfo> order_info;  ///< Optional.
  std::string telegram_payment_charge_id;  ///< Required.
  std::string provider_payment_charge_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SuccessfulPayment& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SuccessfulPayment& value);
};

/// Telegram's RefundedPayment.
/// @see https://core.telegram.org/bots/api#refundedpayment
struct BOTCORE_EXPORT RefundedPayment {
  RefundedPayment();
  RefundedPayment(Currency currency, std::int64_t total_amount, std::string invoice_payload,
                  std::string telegram_payment_charge_id);
  RefundedPayment(const RefundedPayment& other);
  RefundedPayment(RefundedPayment&& other) noexcept;
  RefundedPayment& operator=(const RefundedPayment& other);
  RefundedPayment& operator=(RefundedPayment&& other) noexcept;
  ~RefundedPayment();
  bool operator==(const RefundedPayment& other) const;

  Currency currency;  ///< Required.
  std::int64_t total_amount = 0;  ///< Required.
  std::string invoice_payload;  ///< Required.
  std::string telegram_payment_charge_id;  ///< Required.
  std::optional<std::string> provider_payment_charge_id;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RefundedPayment& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RefundedPayment& value);
};

/// Telegram's ShippingQuery.
/// @see https://core.telegram.org/bots/api#shippingquery
struct BOTCORE_EXPORT ShippingQuery {
  ShippingQuery();
  ShippingQuery(std::string id, User from, std::string invoice_payload, ShippingAddress shipping_address);
  ShippingQuery(const ShippingQuery& other);
  ShippingQuery(ShippingQuery&& other) noexcept;
  ShippingQuery& operator=(const ShippingQuery& other);
  ShippingQuery& operator=(ShippingQuery&& other) noexcept;
  ~ShippingQuery();
  bool operator==(const ShippingQuery& other) const;

  std::string id;  ///< Required.
  boxed<User> from;  ///< Required.
  std::string invoice_payload;  ///< Required.
  boxed<ShippingAddress> shipping_address;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ShippingQuery& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ShippingQuery& value);
};

/// Telegram's PreCheckoutQuery.
/// @see https://core.telegram.org/bots/api#precheckoutquery
struct BOTCORE_EXPORT PreCheckoutQuery {
  PreCheckoutQuery();
  PreCheckoutQuery(std::string id, User from, Currency currency, std::int64_t total_amount,
                   std::string invoice_payload);
  PreCheckoutQuery(const PreCheckoutQuery& other);
  PreCheckoutQuery(PreCheckoutQuery&& other) noexcept;
  PreCheckoutQuery& operator=(const PreCheckoutQuery& other);
  PreCheckoutQuery& operator=(PreCheckoutQuery&& other) noexcept;
  ~PreCheckoutQuery();
  bool operator==(const PreCheckoutQuery& other) const;

  std::string id;  ///< Required.
  boxed<User> from;  ///< Required.
  Currency currency;  ///< Required.
  std::int64_t total_amount = 0;  ///< Required.
  std::string invoice_payload;  ///< Required.
  std::optional<std::string> shipping_option_id;  ///< Optional.
  boxed<OrderInfo> order_info;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PreCheckoutQuery& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PreCheckoutQuery& value);
};

/// Telegram's PaidMediaPurchased.
/// @see https://core.telegram.org/bots/api#paidmediapurchased
struct BOTCORE_EXPORT PaidMediaPurchased {
  PaidMediaPurchased();
  PaidMediaPurchased(User from, std::string paid_media_payload);
  PaidMediaPurchased(const PaidMediaPurchased& other);
  PaidMediaPurchased(PaidMediaPurchased&& other) noexcept;
  PaidMediaPurchased& operator=(const PaidMediaPurchased& other);
  PaidMediaPurchased& operator=(PaidMediaPurchased&& other) noexcept;
  ~PaidMediaPurchased();
  bool operator==(const PaidMediaPurchased& other) const;

  boxed<User> from;  ///< Required.
  std::string paid_media_payload;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PaidMediaPurchased& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PaidMediaPurchased& value);
};

}  // namespace botcore::inline v0::api
