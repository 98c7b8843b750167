// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/payment.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

LabeledPrice::LabeledPrice() = default;
LabeledPrice::LabeledPrice(std::string label, std::int64_t amount)
    : label(std::move(label)), amount(amount) {}
LabeledPrice::LabeledPrice(const LabeledPrice&) = default;
LabeledPrice::LabeledPrice(LabeledPrice&&) noexcept = default;
LabeledPrice& LabeledPrice::operator=(const LabeledPrice& other) {
  return *this = LabeledPrice(other);
}
LabeledPrice& LabeledPrice::operator=(LabeledPrice&& other) noexcept {
  return replace_value(*this, other);
}
LabeledPrice::~LabeledPrice() = default;
bool LabeledPrice::operator==(const LabeledPrice& other) const {
  return label == other.label &&
         amount == other.amount;
}

void encode(json_writer& out, const LabeledPrice& value) {
  out.begin_object();
  encode_member(out, "label", value.label);
  encode_member(out, "amount", value.amount);
  out.end_object();
}

void decode(json_reader& in, LabeledPrice& value) {
  static constexpr json_member_table members({
      {"label", decode_field<&LabeledPrice::label>},
      {"amount", decode_field<&LabeledPrice::amount>},
  });
  decode_members(in, &value, members);
}

Invoice::Invoice() = default;
Invoice::Invoice(std::string title, std::string description, std::string start_parameter, Currency currency,
                 std::int64_t total_amount)
    : title(std::move(title)), description(std::move(description)),
      start_parameter(std::move(start_parameter)), currency(std::move(currency)),
      total_amount(total_amount) {}
Invoice::Invoice(const Invoice&) = default;
Invoice::Invoice(Invoice&&) noexcept = default;
Invoice& Invoice::operator=(const Invoice& other) {
  return *this = Invoice(other);
}
Invoice& Invoice::operator=(Invoice&& other) noexcept {
  return replace_value(*this, other);
}
Invoice::~Invoice() = default;
bool Invoice::operator==(const Invoice& other) const {
  return title == other.title &&
         description == other.description &&
         start_parameter == other.start_parameter &&
         currency == other.currency &&
         total_amount == other.total_amount;
}

void encode(json_writer& out, const Invoice& value) {
  out.begin_object();
  encode_member(out, "title", value.title);
  encode_member(out, "description", value.description);
  encode_member(out, "start_parameter", value.start_parameter);
  encode_member(out, "currency", value.currency);
  encode_member(out, "total_amount", value.total_amount);
  out.end_object();
}

void decode(json_reader& in, Invoice& value) {
  static constexpr json_member_table members({
      {"title", decode_field<&Invoice::title>},
      {"description", decode_field<&Invoice::description>},
      {"start_parameter", decode_field<&Invoice::start_parameter>},
      {"currency", decode_field<&Invoice::currency>},
      {"total_amount", decode_field<&Invoice::total_amount>},
  });
  decode_members(in, &value, members);
}

ShippingAddress::ShippingAddress() = default;
ShippingAddress::ShippingAddress(std::string country_code, std::string state, std::string city,
                                 std::string street_line1, std::string street_line2, std::string post_code)
    : country_code(std::move(country_code)), state(std::move(state)), city(std::move(city)),
      street_line1(std::move(street_line1)), street_line2(std::move(street_line2)),
      post_code(std::move(post_code)) {}
ShippingAddress::ShippingAddress(const ShippingAddress&) = default;
ShippingAddress::ShippingAddress(ShippingAddress&&) noexcept = default;
ShippingAddress& ShippingAddress::operator=(const ShippingAddress& other) {
  return *this = ShippingAddress(other);
}
ShippingAddress& ShippingAddress::operator=(ShippingAddress&& other) noexcept {
  return replace_value(*this, other);
}
ShippingAddress::~ShippingAddress() = default;
bool ShippingAddress::operator==(const ShippingAddress& other) const {
  return country_code == other.country_code &&
         state == other.state &&
         city == other.city &&
         street_line1 == other.street_line1 &&
         street_line2 == other.street_line2 &&
         post_code == other.post_code;
}

void encode(json_writer& out, const ShippingAddress& value) {
  out.begin_object();
  encode_member(out, "country_code", value.country_code);
  encode_member(out, "state", value.state);
  encode_member(out, "city", value.city);
  encode_member(out, "street_line1", value.street_line1);
  encode_member(out, "street_line2", value.street_line2);
  encode_member(out, "post_code", value.post_code);
  out.end_object();
}

void decode(json_reader& in, ShippingAddress& value) {
  static constexpr json_member_table members({
      {"country_code", decode_field<&ShippingAddress::country_code>},
      {"state", decode_field<&ShippingAddress::state>},
      {"city", decode_field<&ShippingAddress::city>},
      {"street_line1", decode_field<&ShippingAddress::street_line1>},
      {"street_line2", decode_field<&ShippingAddress::street_line2>},
      {"post_code", decode_field<&ShippingAddress::post_code>},
  });
  decode_members(in, &value, members);
}

OrderInfo::OrderInfo() = default;
OrderInfo::OrderInfo(const OrderInfo&) = default;
OrderInfo::OrderInfo(OrderInfo&&) noexcept = default;
OrderInfo& OrderInfo::operator=(const OrderInfo& other) {
  return *this = OrderInfo(other);
}
OrderInfo& OrderInfo::operator=(OrderInfo&& other) noexcept {
  return replace_value(*this, other);
}
OrderInfo::~OrderInfo() = default;
bool OrderInfo::operator==(const OrderInfo& other) const {
  return name == other.name &&
         phone_number == other.phone_number &&
         email == other.email &&
         shipping_address == other.shipping_address;
}

void encode(json_writer& out, const OrderInfo& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "phone_number", value.phone_number);
  encode_member(out, "email", value.email);
  encode_member(out, "shipping_address", value.shipping_address);
  out.end_object();
}

void decode(json_reader& in, OrderInfo& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&OrderInfo::name>},
      {"phone_number", decode_field<&OrderInfo::phone_number>},
      {"email", decode_field<&OrderInfo::email>},
      {"shipping_address", decode_field<&OrderInfo::shipping_address>},
  });
  decode_members(in, &value, members);
}

ShippingOption::ShippingOption() = default;
ShippingOption::ShippingOption(std::string id, std::string title, std::vector<LabeledPrice> prices)
    : id(std::move(id)), title(std::move(title)), prices(std::move(prices)) {}
ShippingOption::ShippingOption(const ShippingOption&) = default;
ShippingOption::ShippingOption(ShippingOption&&) noexcept = default;
ShippingOption& ShippingOption::operator=(const ShippingOption& other) {
  return *this = ShippingOption(other);
}
ShippingOption& ShippingOption::operator=(ShippingOption&& other) noexcept {
  return replace_value(*this, other);
}
ShippingOption::~ShippingOption() = default;
bool ShippingOption::operator==(const ShippingOption& other) const {
  return id == other.id &&
         title == other.title &&
         prices == other.prices;
}
ShippingOption& ShippingOption::add_prices(LabeledPrice element) & {
  this->prices.push_back(std::move(element));
  return *this;
}
ShippingOption&& ShippingOption::add_prices(LabeledPrice element) && {
  return std::move(add_prices(std::move(element)));
}

void encode(json_writer& out, const ShippingOption& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "title", value.title);
  encode_member(out, "prices", value.prices);
  out.end_object();
}

void decode(json_reader& in, ShippingOption& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&ShippingOption::id>},
      {"title", decode_field<&ShippingOption::title>},
      {"prices", decode_field<&ShippingOption::prices>},
  });
  decode_members(in, &value, members);
}

SuccessfulPayment::SuccessfulPayment() = default;
SuccessfulPayment::SuccessfulPayment(Currency currency, std::int64_t total_amount,
                                     std::string invoice_payload, std::string telegram_payment_charge_id,
                                     std::string provider_payment_charge_id)
    : currency(std::move(currency)), total_amount(total_amount), invoice_payload(std::move(invoice_payload)),
      telegram_payment_charge_id(std::move(telegram_payment_charge_id)),
      provider_payment_charge_id(std::move(provider_payment_charge_id)) {}
SuccessfulPayment::SuccessfulPayment(const SuccessfulPayment&) = default;
SuccessfulPayment::SuccessfulPayment(SuccessfulPayment&&) noexcept = default;
SuccessfulPayment& SuccessfulPayment::operator=(const SuccessfulPayment& other) {
  return *this = SuccessfulPayment(other);
}
SuccessfulPayment& SuccessfulPayment::operator=(SuccessfulPayment&& other) noexcept {
  return replace_value(*this, other);
}
SuccessfulPayment::~SuccessfulPayment() = default;
bool SuccessfulPayment::operator==(const SuccessfulPayment& other) const {
  return currency == other.currency &&
         total_amount == other.total_amount &&
         invoice_payload == other.invoice_payload &&
         subscription_expiration_date == other.subscription_expiration_date &&
         is_recurring == other.is_recurring &&
         is_first_recurring == other.is_first_recurring &&
         shipping_option_id == other.shipping_option_id &&
         order_info == other.order_info &&
         telegram_payment_charge_id == other.telegram_payment_charge_id &&
         provider_payment_charge_id == other.provider_payment_charge_id;
}

void encode(json_writer& out, const SuccessfulPayment& value) {
  out.begin_object();
  encode_member(out, "currency", value.currency);
  encode_member(out, "total_amount", value.total_amount);
  encode_member(out, "invoice_payload", value.invoice_payload);
  encode_member(out, "subscription_expiration_date", value.subscription_expiration_date);
  encode_member(out, "is_recurring", value.is_recurring);
  encode_member(out, "is_first_recurring", value.is_first_recurring);
  encode_member(out, "shipping_option_id", value.shipping_option_id);
  encode_member(out, "order_info", value.order_info);
  encode_member(out, "telegram_payment_charge_id", value.telegram_payment_charge_id);
  encode_member(out, "provider_payment_charge_id", value.provider_payment_charge_id);
  out.end_object();
}

void decode(json_reader& in, SuccessfulPayment& value) {
  static constexpr json_member_table members({
      {"currency", decode_field<&SuccessfulPayment::currency>},
      {"total_amount", decode_field<&SuccessfulPayment::total_amount>},
      {"invoice_payload", decode_field<&SuccessfulPayment::invoice_payload>},
      {"subscription_expiration_date", decode_field<&SuccessfulPayment::subscription_expiration_date>},
      {"is_recurring", decode_field<&SuccessfulPayment::is_recurring>},
      {"is_first_recurring", decode_field<&SuccessfulPayment::is_first_recurring>},
      {"shipping_option_id", decode_field<&SuccessfulPayment::shipping_option_id>},
      {"order_info", decode_field<&SuccessfulPayment::order_info>},
      {"telegram_payment_charge_id", decode_field<&SuccessfulPayment::telegram_payment_charge_id>},
      {"provider_payment_charge_id", decode_field<&SuccessfulPayment::provider_payment_charge_id>},
  });
  decode_members(in, &value, members);
}

RefundedPayment::RefundedPayment() = default;
RefundedPayment::RefundedPayment(Currency currency, std::int64_t total_amount, std::string invoice_payload,
                                 std::string telegram_payment_charge_id)
    : currency(std::move(currency)), total_amount(total_amount), invoice_payload(std::move(invoice_payload)),
      telegram_payment_charge_id(std::move(telegram_payment_charge_id)) {}
RefundedPayment::RefundedPayment(const RefundedPayment&) = default;
RefundedPayment::RefundedPayment(RefundedPayment&&) noexcept = default;
RefundedPayment& RefundedPayment::operator=(const RefundedPayment& other) {
  return *this = RefundedPayment(other);
}
RefundedPayment& RefundedPayment::operator=(RefundedPayment&& other) noexcept {
  return replace_value(*this, other);
}
RefundedPayment::~RefundedPayment() = default;
bool RefundedPayment::operator==(const RefundedPayment& other) const {
  return currency == other.currency &&
         total_amount == other.total_amount &&
         invoice_payload == other.invoice_payload &&
         telegram_payment_charge_id == other.telegram_payment_charge_id &&
         provider_payment_charge_id == other.provider_payment_charge_id;
}

void encode(json_writer& out, const RefundedPayment& value) {
  out.begin_object();
  encode_member(out, "currency", value.currency);
  encode_member(out, "total_amount", value.total_amount);
  encode_member(out, "invoice_payload", value.invoice_payload);
  encode_member(out, "telegram_payment_charge_id", value.telegram_payment_charge_id);
  encode_member(out, "provider_payment_charge_id", value.provider_payment_charge_id);
  out.end_object();
}

void decode(json_reader& in, RefundedPayment& value) {
  static constexpr json_member_table members({
      {"currency", decode_field<&RefundedPayment::currency>},
      {"total_amount", decode_field<&RefundedPayment::total_amount>},
      {"invoice_payload", decode_field<&RefundedPayment::invoice_payload>},
      {"telegram_payment_charge_id", decode_field<&RefundedPayment::telegram_payment_charge_id>},
      {"provider_payment_charge_id", decode_field<&RefundedPayment::provider_payment_charge_id>},
  });
  decode_members(in, &value, members);
}

ShippingQuery::ShippingQuery() = default;
ShippingQuery::ShippingQuery(std::string id, User from, std::string invoice_payload,
                             ShippingAddress shipping_address)
    : id(std::move(id)), from(std::move(from)), invoice_payload(std::move(invoice_payload)),
      shipping_address(std::move(shipping_address)) {}
ShippingQuery::ShippingQuery(const ShippingQuery&) = default;
ShippingQuery::ShippingQuery(ShippingQuery&&) noexcept = default;
ShippingQuery& ShippingQuery::operator=(const ShippingQuery& other) {
  return *this = ShippingQuery(other);
}
ShippingQuery& ShippingQuery::operator=(ShippingQuery&& other) noexcept {
  return replace_value(*this, other);
}
ShippingQuery::~ShippingQuery() = default;
bool ShippingQuery::operator==(const ShippingQuery& other) const {
  return id == other.id &&
         from == other.from &&
         invoice_payload == other.invoice_payload &&
         shipping_address == other.shipping_address;
}

void encode(json_writer& out, const ShippingQuery& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "from", value.from);
  encode_member(out, "invoice_payload", value.invoice_payload);
  encode_member(out, "shipping_address", value.shipping_address);
  out.end_object();
}

void decode(json_reader& in, ShippingQuery& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&ShippingQuery::id>},
      {"from", decode_field<&ShippingQuery::from>},
      {"invoice_payload", decode_field<&ShippingQuery::invoice_payload>},
      {"shipping_address", decode_field<&ShippingQuery::shipping_address>},
  });
  decode_members(in, &value, members);
}

PreCheckoutQuery::PreCheckoutQuery() = default;
PreCheckoutQuery::PreCheckoutQuery(std::string id, User from, Currency currency, std::int64_t total_amount,
                                   std::string invoice_payload)
    : id(std::move(id)), from(std::move(from)), currency(std::move(currency)), total_amount(total_amount),
      invoice_payload(std::move(invoice_payload)) {}
PreCheckoutQuery::PreCheckoutQuery(const PreCheckoutQuery&) = default;
PreCheckoutQuery::PreCheckoutQuery(PreCheckoutQuery&&) noexcept = default;
PreCheckoutQuery& PreCheckoutQuery::operator=(const PreCheckoutQuery& other) {
  return *this = PreCheckoutQuery(other);
}
PreCheckoutQuery& PreCheckoutQuery::operator=(PreCheckoutQuery&& other) noexcept {
  return replace_value(*this, other);
}
PreCheckoutQuery::~PreCheckoutQuery() = default;
bool PreCheckoutQuery::operator==(const PreCheckoutQuery& other) const {
  return id == other.id &&
         from == other.from &&
         currency == other.currency &&
         total_amount == other.total_amount &&
         invoice_payload == other.invoice_payload &&
         shipping_option_id == other.shipping_option_id &&
         order_info == other.order_info;
}

void encode(json_writer& out, const PreCheckoutQuery& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "from", value.from);
  encode_member(out, "currency", value.currency);
  encode_member(out, "total_amount", value.total_amount);
  encode_member(out, "invoice_payload", value.invoice_payload);
  encode_member(out, "shipping_option_id", value.shipping_option_id);
  encode_member(out, "order_info", value.order_info);
  out.end_object();
}

void decode(json_reader& in, PreCheckoutQuery& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&PreCheckoutQuery::id>},
      {"from", decode_field<&PreCheckoutQuery::from>},
      {"currency", decode_field<&PreCheckoutQuery::currency>},
      {"total_amount", decode_field<&PreCheckoutQuery::total_amount>},
      {"invoice_payload", decode_field<&PreCheckoutQuery::invoice_payload>},
      {"shipping_option_id", decode_field<&PreCheckoutQuery::shipping_option_id>},
      {"order_info", decode_field<&PreCheckoutQuery::order_info>},
  });
  decode_members(in, &value, members);
}

PaidMediaPurchased::PaidMediaPurchased() = default;
PaidMediaPurchased::PaidMediaPurchased(User from, std::string paid_media_payload)
    : from(std::move(from)), paid_media_payload(std::move(paid_media_payload)) {}
PaidMediaPurchased::PaidMediaPurchased(const PaidMediaPurchased&) = default;
PaidMediaPurchased::PaidMediaPurchased(PaidMediaPurchased&&) noexcept = default;
PaidMediaPurchased& PaidMediaPurchased::operator=(const PaidMediaPurchased& other) {
  return *this = PaidMediaPurchased(other);
}
PaidMediaPurchased& PaidMediaPurchased::operator=(PaidMediaPurchased&& other) noexcept {
  return replace_value(*this, other);
}
PaidMediaPurchased::~PaidMediaPurchased() = default;
bool PaidMediaPurchased::operator==(const PaidMediaPurchased& other) const {
  return from == other.from &&
         paid_media_payload == other.paid_media_payload;
}

void encode(json_writer& out, const PaidMediaPurchased& value) {
  out.begin_object();
  encode_member(out, "from", value.from);
  encode_member(out, "paid_media_payload", value.paid_media_payload);
  out.end_object();
}

void decode(json_reader& in, PaidMediaPurchased& value) {
  static constexpr json_member_table members({
      {"from", decode_field<&PaidMediaPurchased::from>},
      {"paid_media_payload", decode_field<&PaidMediaPurchased::paid_media_payload>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
