// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/inline_content.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/payment.hpp"
#include "botcore/api/types/rich_message.hpp"

namespace botcore::inline v0::api {

InputMessageContent::InputMessageContent() = default;
InputMessageContent::InputMessageContent(InputTextMessageContent held)
    : value(std::in_place_type<boxed<InputTextMessageContent>>, std::move(held)) {}
InputMessageContent::InputMessageContent(InputRichMessageContent held)
    : value(std::in_place_type<boxed<InputRichMessageContent>>, std::move(held)) {}
InputMessageContent::InputMessageContent(InputLocationMessageContent held)
    : value(std::in_place_type<boxed<InputLocationMessageContent>>, std::move(held)) {}
InputMessageContent::InputMessageContent(InputVenueMessageContent held)
    : value(std::in_place_type<boxed<InputVenueMessageContent>>, std::move(held)) {}
InputMessageContent::InputMessageContent(InputContactMessageContent held)
    : value(std::in_place_type<boxed<InputContactMessageContent>>, std::move(held)) {}
InputMessageContent::InputMessageContent(InputInvoiceMessageContent held)
    : value(std::in_place_type<boxed<InputInvoiceMessageContent>>, std::move(held)) {}
InputMessageContent::InputMessageContent(const InputMessageContent&) = default;
InputMessageContent::InputMessageContent(InputMessageContent&&) noexcept = default;
InputMessageContent& InputMessageContent::operator=(const InputMessageContent& other) {
  return *this = InputMessageContent(other);
}
InputMessageContent& InputMessageContent::operator=(InputMessageContent&& other) noexcept {
  return replace_value(*this, other);
}
InputMessageContent::~InputMessageContent() = default;
bool InputMessageContent::operator==(const InputMessageContent& other) const {
  return value == other.value;
}

void encode(json_writer& out, const InputMessageContent& value) {
  encode(out, value.value);
}

void decode(json_reader& in, InputMessageContent& value) {
  if (has_members(in, {"title", "description", "payload", "currency", "prices"})) {
    return decode_alternative<InputMessageContent, boxed<InputInvoiceMessageContent>>(in, &value);
  }
  if (has_members(in, {"latitude", "longitude", "title", "address"})) {
    return decode_alternative<InputMessageContent, boxed<InputVenueMessageContent>>(in, &value);
  }
  if (has_members(in, {"latitude", "longitude"})) {
    return decode_alternative<InputMessageContent, boxed<InputLocationMessageContent>>(in, &value);
  }
  if (has_members(in, {"phone_number", "first_name"})) {
    return decode_alternative<InputMessageContent, boxed<InputContactMessageContent>>(in, &value);
  }
  if (has_members(in, {"message_text"})) {
    return decode_alternative<InputMessageContent, boxed<InputTextMessageContent>>(in, &value);
  }
  if (has_members(in, {"rich_message"})) {
    return decode_alternative<InputMessageContent, boxed<InputRichMessageContent>>(in, &value);
  }
  value.value = unknown_json(in.raw());
}

InputTextMessageContent::InputTextMessageContent() = default;
InputTextMessageContent::InputTextMessageContent(std::string message_text)
    : message_text(std::move(message_text)) {}
InputTextMessageContent::InputTextMessageContent(const InputTextMessageContent&) = default;
InputTextMessageContent::InputTextMessageContent(InputTextMessageContent&&) noexcept = default;
InputTextMessageContent& InputTextMessageContent::operator=(const InputTextMessageContent& other) {
  return *this = InputTextMessageContent(other);
}
InputTextMessageContent& InputTextMessageContent::operator=(InputTextMessageContent&& other) noexcept {
  return replace_value(*this, other);
}
InputTextMessageContent::~InputTextMessageContent() = default;
bool InputTextMessageContent::operator==(const InputTextMessageContent& other) const {
  return message_text == other.message_text &&
         parse_mode == other.parse_mode &&
         entities == other.entities &&
         link_preview_options == other.link_preview_options;
}
InputTextMessageContent& InputTextMessageContent::with_parse_mode(ParseMode value) & {
  this->parse_mode = std::move(value);
  return *this;
}
InputTextMessageContent&& InputTextMessageContent::with_parse_mode(ParseMode value) && {
  return std::move(with_parse_mode(std::move(value)));
}
InputTextMessageContent& InputTextMessageContent::with_entities(std::vector<MessageEntity> value) & {
  this->entities = std::move(value);
  return *this;
}
InputTextMessageContent&& InputTextMessageContent::with_entities(std::vector<MessageEntity> value) && {
  return std::move(with_entities(std::move(value)));
}
InputTextMessageContent& InputTextMessageContent::add_entities(MessageEntity element) & {
  if (!this->entities) this->entities.emplace();
  this->entities->push_back(std::move(element));
  return *this;
}
InputTextMessageContent&& InputTextMessageContent::add_entities(MessageEntity element) && {
  return std::move(add_entities(std::move(element)));
}
InputTextMessageContent& InputTextMessageContent::with_link_preview_options(LinkPreviewOptions value) & {
  this->link_preview_options = std::move(value);
  return *this;
}
InputTextMessageContent&& InputTextMessageContent::with_link_preview_options(LinkPreviewOptions value) && {
  return std::move(with_link_preview_options(std::move(value)));
}

void encode(json_writer& out, const InputTextMessageContent& value) {
  out.begin_object();
  encode_text(out, {"InputTextMessageContent", "message_text", 1, 4096, text_unit::characters}, value.message_text, value.parse_mode.has_value());
  encode_member(out, "parse_mode", value.parse_mode);
  encode_member(out, "entities", value.entities);
  encode_member(out, "link_preview_options", value.link_preview_options);
  out.end_object();
}

void decode(json_reader& in, InputTextMessageContent& value) {
  static constexpr json_member_table members({
      {"message_text", decode_field<&InputTextMessageContent::message_text>},
      {"parse_mode", decode_field<&InputTextMessageContent::parse_mode>},
      {"entities", decode_field<&InputTextMessageContent::entities>},
      {"link_preview_options", decode_field<&InputTextMessageContent::link_preview_options>},
  });
  decode_members(in, &value, members);
}

InputRichMessageContent::InputRichMessageContent() = default;
InputRichMessageContent::InputRichMessageContent(InputRichMessage rich_message)
    : rich_message(std::move(rich_message)) {}
InputRichMessageContent::InputRichMessageContent(const InputRichMessageContent&) = default;
InputRichMessageContent::InputRichMessageContent(InputRichMessageContent&&) noexcept = default;
InputRichMessageContent& InputRichMessageContent::operator=(const InputRichMessageContent& other) {
  return *this = InputRichMessageContent(other);
}
InputRichMessageContent& InputRichMessageContent::operator=(InputRichMessageContent&& other) noexcept {
  return replace_value(*this, other);
}
InputRichMessageContent::~InputRichMessageContent() = default;
bool InputRichMessageContent::operator==(const InputRichMessageContent& other) const {
  return rich_message == other.rich_message;
}

void encode(json_writer& out, const InputRichMessageContent& value) {
  out.begin_object();
  encode_member(out, "rich_message", value.rich_message);
  out.end_object();
}

void decode(json_reader& in, InputRichMessageContent& value) {
  static constexpr json_member_table members({
      {"rich_message", decode_field<&InputRichMessageContent::rich_message>},
  });
  decode_members(in, &value, members);
}

InputLocationMessageContent::InputLocationMessageContent() = default;
InputLocationMessageContent::InputLocationMessageContent(double latitude, double longitude)
    : latitude(latitude), longitude(longitude) {}
InputLocationMessageContent::InputLocationMessageContent(const InputLocationMessageContent&) = default;
InputLocationMessageContent::InputLocationMessageContent(InputLocationMessageContent&&) noexcept = default;
InputLocationMessageContent& InputLocationMessageContent::operator=(const InputLocationMessageContent& other) {
  return *this = InputLocationMessageContent(other);
}
InputLocationMessageContent& InputLocationMessageContent::operator=(InputLocationMessageContent&& other) noexcept {
  return replace_value(*this, other);
}
InputLocationMessageContent::~InputLocationMessageContent() = default;
bool InputLocationMessageContent::operator==(const InputLocationMessageContent& other) const {
  return latitude == other.latitude &&
         longitude == other.longitude &&
         horizontal_accuracy == other.horizontal_accuracy &&
         live_period == other.live_period &&
         heading == other.heading &&
         proximity_alert_radius == other.proximity_alert_radius;
}
InputLocationMessageContent& InputLocationMessageContent::with_horizontal_accuracy(double value) & {
  this->horizontal_accuracy = value;
  return *this;
}
InputLocationMessageContent&& InputLocationMessageContent::with_horizontal_accuracy(double value) && {
  return std::move(with_horizontal_accuracy(value));
}
InputLocationMessageContent& InputLocationMessageContent::with_live_period(std::int64_t value) & {
  this->live_period = value;
  return *this;
}
InputLocationMessageContent&& InputLocationMessageContent::with_live_period(std::int64_t value) && {
  return std::move(with_live_period(value));
}
InputLocationMessageContent& InputLocationMessageContent::with_heading(std::int64_t value) & {
  this->heading = value;
  return *this;
}
InputLocationMessageContent&& InputLocationMessageContent::with_heading(std::int64_t value) && {
  return std::move(with_heading(value));
}
InputLocationMessageContent& InputLocationMessageContent::with_proximity_alert_radius(std::int64_t value) & {
  this->proximity_alert_radius = value;
  return *this;
}
InputLocationMessageContent&& InputLocationMessageContent::with_proximity_alert_radius(std::int64_t value) && {
  return std::move(with_proximity_alert_radius(value));
}

void encode(json_writer& out, const InputLocationMessageContent& value) {
  out.begin_object();
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "horizontal_accuracy", value.horizontal_accuracy);
  encode_member(out, "live_period", value.live_period);
  encode_member(out, "heading", value.heading);
  encode_member(out, "proximity_alert_radius", value.proximity_alert_radius);
  out.end_object();
}

void decode(json_reader& in, InputLocationMessageContent& value) {
  static constexpr json_member_table members({
      {"latitude", decode_field<&InputLocationMessageContent::latitude>},
      {"longitude", decode_field<&InputLocationMessageContent::longitude>},
      {"horizontal_accuracy", decode_field<&InputLocationMessageContent::horizontal_accuracy>},
      {"live_period", decode_field<&InputLocationMessageContent::live_period>},
      {"heading", decode_field<&InputLocationMessageContent::heading>},
      {"proximity_alert_radius", decode_field<&InputLocationMessageContent::proximity_alert_radius>},
  });
  decode_members(in, &value, members);
}

InputVenueMessageContent::InputVenueMessageContent() = default;
InputVenueMessageContent::InputVenueMessageContent(double latitude, double longitude, std::string title,
                                                   std::string address)
    : latitude(latitude), longitude(longitude), title(std::move(title)), address(std::move(address)) {}
InputVenueMessageContent::InputVenueMessageContent(const InputVenueMessageContent&) = default;
InputVenueMessageContent::InputVenueMessageContent(InputVenueMessageContent&&) noexcept = default;
InputVenueMessageContent& InputVenueMessageContent::operator=(const InputVenueMessageContent& other) {
  return *this = InputVenueMessageContent(other);
}
InputVenueMessageContent& InputVenueMessageContent::operator=(InputVenueMessageContent&& other) noexcept {
  return replace_value(*this, other);
}
InputVenueMessageContent::~InputVenueMessageContent() = default;
bool InputVenueMessageContent::operator==(const InputVenueMessageContent& other) const {
  return latitude == other.latitude &&
         longitude == other.longitude &&
         title == other.title &&
         address == other.address &&
         foursquare_id == other.foursquare_id &&
         foursquare_type == other.foursquare_type &&
         google_place_id == other.google_place_id &&
         google_place_type == other.google_place_type;
}
InputVenueMessageContent& InputVenueMessageContent::with_foursquare_id(std::string value) & {
  this->foursquare_id = std::move(value);
  return *this;
}
InputVenueMessageContent&& InputVenueMessageContent::with_foursquare_id(std::string value) && {
  return std::move(with_foursquare_id(std::move(value)));
}
InputVenueMessageContent& InputVenueMessageContent::with_foursquare_type(std::string value) & {
  this->foursquare_type = std::move(value);
  return *this;
}
InputVenueMessageContent&& InputVenueMessageContent::with_foursquare_type(std::string value) && {
  return std::move(with_foursquare_type(std::move(value)));
}
InputVenueMessageContent& InputVenueMessageContent::with_google_place_id(std::string value) & {
  this->google_place_id = std::move(value);
  return *this;
}
InputVenueMessageContent&& InputVenueMessageContent::with_google_place_id(std::string value) && {
  return std::move(with_google_place_id(std::move(value)));
}
InputVenueMessageContent& InputVenueMessageContent::with_google_place_type(std::string value) & {
  this->google_place_type = std::move(value);
  return *this;
}
InputVenueMessageContent&& InputVenueMessageContent::with_google_place_type(std::string value) && {
  return std::move(with_google_place_type(std::move(value)));
}

void encode(json_writer& out, const InputVenueMessageContent& value) {
  out.begin_object();
  encode_member(out, "latitude", value.latitude);
  encode_member(out, "longitude", value.longitude);
  encode_member(out, "title", value.title);
  encode_member(out, "address", value.address);
  encode_member(out, "foursquare_id", value.foursquare_id);
  encode_member(out, "foursquare_type", value.foursquare_type);
  encode_member(out, "google_place_id", value.google_place_id);
  encode_member(out, "google_place_type", value.google_place_type);
  out.end_object();
}

void decode(json_reader& in, InputVenueMessageContent& value) {
  static constexpr json_member_table members({
      {"latitude", decode_field<&InputVenueMessageContent::latitude>},
      {"longitude", decode_field<&InputVenueMessageContent::longitude>},
      {"title", decode_field<&InputVenueMessageContent::title>},
      {"address", decode_field<&InputVenueMessageContent::address>},
      {"foursquare_id", decode_field<&InputVenueMessageContent::foursquare_id>},
      {"foursquare_type", decode_field<&InputVenueMessageContent::foursquare_type>},
      {"google_place_id", decode_field<&InputVenueMessageContent::google_place_id>},
      {"google_place_type", decode_field<&InputVenueMessageContent::google_place_type>},
  });
  decode_members(in, &value, members);
}

InputContactMessageContent::InputContactMessageContent() = default;
InputContactMessageContent::InputContactMessageContent(std::string phone_number, std::string first_name)
    : phone_number(std::move(phone_number)), first_name(std::move(first_name)) {}
InputContactMessageContent::InputContactMessageContent(const InputContactMessageContent&) = default;
InputContactMessageContent::InputContactMessageContent(InputContactMessageContent&&) noexcept = default;
InputContactMessageContent& InputContactMessageContent::operator=(const InputContactMessageContent& other) {
  return *this = InputContactMessageContent(other);
}
InputContactMessageContent& InputContactMessageContent::operator=(InputContactMessageContent&& other) noexcept {
  return replace_value(*this, other);
}
InputContactMessageContent::~InputContactMessageContent() = default;
bool InputContactMessageContent::operator==(const InputContactMessageContent& other) const {
  return phone_number == other.phone_number &&
         first_name == other.first_name &&
         last_name == other.last_name &&
         vcard == other.vcard;
}
InputContactMessageContent& InputContactMessageContent::with_last_name(std::string value) & {
  this->last_name = std::move(value);
  return *this;
}
InputContactMessageContent&& InputContactMessageContent::with_last_name(std::string value) && {
  return std::move(with_last_name(std::move(value)));
}
InputContactMessageContent& InputContactMessageContent::with_vcard(std::string value) & {
  this->vcard = std::move(value);
  return *this;
}
InputContactMessageContent&& InputContactMessageContent::with_vcard(std::string value) && {
  return std::move(with_vcard(std::move(value)));
}

void encode(json_writer& out, const InputContactMessageContent& value) {
  out.begin_object();
  encode_member(out, "phone_number", value.phone_number);
  encode_member(out, "first_name", value.first_name);
  encode_member(out, "last_name", value.last_name);
  encode_text(out, {"InputContactMessageContent", "vcard", 0, 2048, text_unit::bytes}, value.vcard);
  out.end_object();
}

void decode(json_reader& in, InputContactMessageContent& value) {
  static constexpr json_member_table members({
      {"phone_number", decode_field<&InputContactMessageContent::phone_number>},
      {"first_name", decode_field<&InputContactMessageContent::first_name>},
      {"last_name", decode_field<&InputContactMessageContent::last_name>},
      {"vcard", decode_field<&InputContactMessageContent::vcard>},
  });
  decode_members(in, &value, members);
}

InputInvoiceMessageContent::InputInvoiceMessageContent() = default;
InputInvoiceMessageContent::InputInvoiceMessageContent(std::string title, std::string description,
                                                       std::string payload, Currency currency,
                                                       std::vector<LabeledPrice> prices)
    : title(std::move(title)), description(std::move(description)), payload(std::move(payload)),
      currency(std::move(currency)), prices(std::move(prices)) {}
InputInvoiceMessageContent::InputInvoiceMessageContent(const InputInvoiceMessageContent&) = default;
InputInvoiceMessageContent::InputInvoiceMessageContent(InputInvoiceMessageContent&&) noexcept = default;
InputInvoiceMessageContent& InputInvoiceMessageContent::operator=(const InputInvoiceMessageContent& other) {
  return *this = InputInvoiceMessageContent(other);
}
InputInvoiceMessageContent& InputInvoiceMessageContent::operator=(InputInvoiceMessageContent&& other) noexcept {
  return replace_value(*this, other);
}
InputInvoiceMessageContent::~InputInvoiceMessageContent() = default;
bool InputInvoiceMessageContent::operator==(const InputInvoiceMessageContent& other) const {
  return title == other.title &&
         description == other.description &&
         payload == other.payload &&
         provider_token == other.provider_token &&
         currency == other.currency &&
         prices == other.prices &&
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
InputInvoiceMessageContent& InputInvoiceMessageContent::with_provider_token(std::string value) & {
  this->provider_token = std::move(value);
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_provider_token(std::string value) && {
  return std::move(with_provider_token(std::move(value)));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::add_prices(LabeledPrice element) & {
  this->prices.push_back(std::move(element));
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::add_prices(LabeledPrice element) && {
  return std::move(add_prices(std::move(element)));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_max_tip_amount(std::int64_t value) & {
  this->max_tip_amount = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_max_tip_amount(std::int64_t value) && {
  return std::move(with_max_tip_amount(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_suggested_tip_amounts(std::vector<std::int64_t> value) & {
  this->suggested_tip_amounts = std::move(value);
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_suggested_tip_amounts(std::vector<std::int64_t> value) && {
  return std::move(with_suggested_tip_amounts(std::move(value)));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::add_suggested_tip_amounts(std::int64_t element) & {
  if (!this->suggested_tip_amounts) this->suggested_tip_amounts.emplace();
  this->suggested_tip_amounts->push_back(element);
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::add_suggested_tip_amounts(std::int64_t element) && {
  return std::move(add_suggested_tip_amounts(element));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_provider_data(std::string value) & {
  this->provider_data = std::move(value);
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_provider_data(std::string value) && {
  return std::move(with_provider_data(std::move(value)));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_photo_url(std::string value) & {
  this->photo_url = std::move(value);
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_photo_url(std::string value) && {
  return std::move(with_photo_url(std::move(value)));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_photo_size(std::int64_t value) & {
  this->photo_size = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_photo_size(std::int64_t value) && {
  return std::move(with_photo_size(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_photo_width(std::int64_t value) & {
  this->photo_width = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_photo_width(std::int64_t value) && {
  return std::move(with_photo_width(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_photo_height(std::int64_t value) & {
  this->photo_height = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_photo_height(std::int64_t value) && {
  return std::move(with_photo_height(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_need_name(bool value) & {
  this->need_name = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_need_name(bool value) && {
  return std::move(with_need_name(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_need_phone_number(bool value) & {
  this->need_phone_number = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_need_phone_number(bool value) && {
  return std::move(with_need_phone_number(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_need_email(bool value) & {
  this->need_email = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_need_email(bool value) && {
  return std::move(with_need_email(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_need_shipping_address(bool value) & {
  this->need_shipping_address = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_need_shipping_address(bool value) && {
  return std::move(with_need_shipping_address(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_send_phone_number_to_provider(bool value) & {
  this->send_phone_number_to_provider = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_send_phone_number_to_provider(bool value) && {
  return std::move(with_send_phone_number_to_provider(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_send_email_to_provider(bool value) & {
  this->send_email_to_provider = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_send_email_to_provider(bool value) && {
  return std::move(with_send_email_to_provider(value));
}
InputInvoiceMessageContent& InputInvoiceMessageContent::with_is_flexible(bool value) & {
  this->is_flexible = value;
  return *this;
}
InputInvoiceMessageContent&& InputInvoiceMessageContent::with_is_flexible(bool value) && {
  return std::move(with_is_flexible(value));
}

void encode(json_writer& out, const InputInvoiceMessageContent& value) {
  out.begin_object();
  encode_text(out, {"InputInvoiceMessageContent", "title", 1, 32, text_unit::characters}, value.title);
  encode_text(out, {"InputInvoiceMessageContent", "description", 1, 255, text_unit::characters}, value.description);
  encode_text(out, {"InputInvoiceMessageContent", "payload", 1, 128, text_unit::bytes}, value.payload);
  encode_member(out, "provider_token", value.provider_token);
  encode_member(out, "currency", value.currency);
  encode_member(out, "prices", value.prices);
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

void decode(json_reader& in, InputInvoiceMessageContent& value) {
  static constexpr json_member_table members({
      {"title", decode_field<&InputInvoiceMessageContent::title>},
      {"description", decode_field<&InputInvoiceMessageContent::description>},
      {"payload", decode_field<&InputInvoiceMessageContent::payload>},
      {"provider_token", decode_field<&InputInvoiceMessageContent::provider_token>},
      {"currency", decode_field<&InputInvoiceMessageContent::currency>},
      {"prices", decode_field<&InputInvoiceMessageContent::prices>},
      {"max_tip_amount", decode_field<&InputInvoiceMessageContent::max_tip_amount>},
      {"suggested_tip_amounts", decode_field<&InputInvoiceMessageContent::suggested_tip_amounts>},
      {"provider_data", decode_field<&InputInvoiceMessageContent::provider_data>},
      {"photo_url", decode_field<&InputInvoiceMessageContent::photo_url>},
      {"photo_size", decode_field<&InputInvoiceMessageContent::photo_size>},
      {"photo_width", decode_field<&InputInvoiceMessageContent::photo_width>},
      {"photo_height", decode_field<&InputInvoiceMessageContent::photo_height>},
      {"need_name", decode_field<&InputInvoiceMessageContent::need_name>},
      {"need_phone_number", decode_field<&InputInvoiceMessageContent::need_phone_number>},
      {"need_email", decode_field<&InputInvoiceMessageContent::need_email>},
      {"need_shipping_address", decode_field<&InputInvoiceMessageContent::need_shipping_address>},
      {"send_phone_number_to_provider", decode_field<&InputInvoiceMessageContent::send_phone_number_to_provider>},
      {"send_email_to_provider", decode_field<&InputInvoiceMessageContent::send_email_to_provider>},
      {"is_flexible", decode_field<&InputInvoiceMessageContent::is_flexible>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
