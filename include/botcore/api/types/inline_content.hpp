// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: inline content.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// One of `InputTextMessageContent`, `InputRichMessageContent`, `InputLocationMessageContent`,
/// `InputVenueMessageContent`, `InputContactMessageContent`, `InputInvoiceMessageContent`.
/// @see https://core.telegram.org/bots/api#inputmessagecontent
struct BOTCORE_EXPORT InputMessageContent {
  InputMessageContent();
  InputMessageContent(InputTextMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputRichMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputLocationMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputVenueMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputContactMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputInvoiceMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(const InputMessageContent& other);
  InputMessageContent(InputMessageContent&& other) noexcept;
  InputMessageContent& operator=(const InputMessageContent& other);
  InputMessageContent& operator=(InputMessageContent&& other) noexcept;
  ~InputMessageContent();
  bool operator==(const InputMessageContent& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<InputTextMessageContent>, boxed<InputRichMessageContent>,
               boxed<InputLocationMessageContent>, boxed<InputVenueMessageContent>,
               boxed<InputContactMessageContent>, boxed<InputInvoiceMessageContent>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMessageContent& value);
};

/// Telegram's InputTextMessageContent.
/// @see https://core.telegram.org/bots/api#inputtextmessagecontent
struct BOTCORE_EXPORT InputTextMessageContent {
  InputTextMessageContent();
  explicit InputTextMessageContent(std::string message_text);
  InputTextMessageContent(const InputTextMessageContent& other);
  InputTextMessageContent(InputTextMessageContent&& other) noexcept;
  InputTextMessageContent& operator=(const InputTextMessageContent& other);
  InputTextMessageContent& operator=(InputTextMessageContent&& other) noexcept;
  ~InputTextMessageContent();
  bool operator==(const InputTextMessageContent& other) const;

  std::string message_text;  ///< Required; 1–4096 characters.
  std::optional<ParseMode> parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  boxed<LinkPreviewOptions> link_preview_options;  ///< Optional.

  InputTextMessageContent& with_parse_mode(ParseMode value) &;
  InputTextMessageContent&& with_parse_mode(ParseMode value) &&;
  InputTextMessageContent& with_entities(std::vector<MessageEntity> value) &;
  InputTextMessageContent&& with_entities(std::vector<MessageEntity> value) &&;
  InputTextMessageContent& add_entities(MessageEntity element) &;
  InputTextMessageContent&& add_entities(MessageEntity element) &&;
  InputTextMessageContent& with_link_preview_options(LinkPreviewOptions value) &;
  InputTextMessageContent&& with_link_preview_options(LinkPreviewOptions value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputTextMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputTextMessageContent& value);
};

/// Telegram's InputRichMessageContent.
/// @see https://core.telegram.org/bots/api#inputrichmessagecontent
struct BOTCORE_EXPORT InputRichMessageContent {
  InputRichMessageContent();
  explicit InputRichMessageContent(InputRichMessage rich_message);
  InputRichMessageContent(const InputRichMessageContent& other);
  InputRichMessageContent(InputRichMessageContent&& other) noexcept;
  InputRichMessageContent& operator=(const InputRichMessageContent& other);
  InputRichMessageContent& operator=(InputRichMessageContent&& other) noexcept;
  ~InputRichMessageContent();
  bool operator==(const InputRichMessageContent& other) const;

  boxed<InputRichMessage> rich_message;  ///< Required; takes no uploads.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichMessageContent& value);
};

/// Telegram's InputLocationMessageContent.
/// @see https://core.telegram.org/bots/api#inputlocationmessagecontent
struct BOTCORE_EXPORT InputLocationMessageContent {
  InputLocationMessageContent();
  InputLocationMessageContent(double latitude, double longitude);
  InputLocationMessageContent(const InputLocationMessageContent& other);
  InputLocationMessageContent(InputLocationMessageContent&& other) noexcept;
  InputLocationMessageContent& operator=(const InputLocationMessageContent& other);
  InputLocationMessageContent& operator=(InputLocationMessageContent&& other) noexcept;
  ~InputLocationMessageContent();
  bool operator==(const InputLocationMessageContent& other) const;

  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  std::optional<double> horizontal_accuracy;  ///< Optional.
  std::optional<std::int64_t> live_period;  ///< Optional.
  std::optional<std::int64_t> heading;  ///< Optional.
  std::optional<std::int64_t> proximity_alert_radius;  ///< Optional.

  InputLocationMessageContent& with_horizontal_accuracy(double value) &;
  InputLocationMessageContent&& with_horizontal_accuracy(double value) &&;
  InputLocationMessageContent& with_live_period(std::int64_t value) &;
  InputLocationMessageContent&& with_live_period(std::int64_t value) &&;
  InputLocationMessageContent& with_heading(std::int64_t value) &;
  InputLocationMessageContent&& with_heading(std::int64_t value) &&;
  InputLocationMessageContent& with_proximity_alert_radius(std::int64_t value) &;
  InputLocationMessageContent&& with_proximity_alert_radius(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputLocationMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputLocationMessageContent& value);
};

/// Telegram's InputVenueMessageContent.
/// @see https://core.telegram.org/bots/api#inputvenuemessagecontent
struct BOTCORE_EXPORT InputVenueMessageContent {
  InputVenueMessageContent();
  InputVenueMessageContent(double latitude, double longitude, std::string title, std::string address);
  InputVenueMessageContent(const InputVenueMessageContent& other);
  InputVenueMessageContent(InputVenueMessageContent&& other) noexcept;
  InputVenueMessageContent& operator=(const InputVenueMessageContent& other);
  InputVenueMessageContent& operator=(InputVenueMessageContent&& other) noexcept;
  ~InputVenueMessageContent();
  bool operator==(const InputVenueMessageContent& other) const;

  double latitude = 0;  ///< Required.
  double longitude = 0;  ///< Required.
  std::string title;  ///< Required.
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.

  InputVenueMessageContent& with_foursquare_id(std::string value) &;
  InputVenueMessageContent&& with_foursquare_id(std::string value) &&;
  InputVenueMessageContent& with_foursquare_type(std::string value) &;
  InputVenueMessageContent&& with_foursquare_type(std::string value) &&;
  InputVenueMessageContent& with_google_place_id(std::string value) &;
  InputVenueMessageContent&& with_google_place_id(std::string value) &&;
  InputVenueMessageContent& with_google_place_type(std::string value) &;
  InputVenueMessageContent&& with_google_place_type(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputVenueMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputVenueMessageContent& value);
};

/// Telegram's InputContactMessageContent.
/// @see https://core.telegram.org/bots/api#inputcontactmessagecontent
struct BOTCORE_EXPORT InputContactMessageContent {
  InputContactMessageContent();
  InputContactMessageContent(std::string phone_number, std::string first_name);
  InputContactMessageContent(const InputContactMessageContent& other);
  InputContactMessageContent(InputContactMessageContent&& other) noexcept;
  InputContactMessageContent& operator=(const InputContactMessageContent& other);
  InputContactMessageContent& operator=(InputContactMessageContent&& other) noexcept;
  ~InputContactMessageContent();
  bool operator==(const InputContactMessageContent& other) const;

  std::string phone_number;  ///< Required.
  std::string first_name;  ///< Required.
  std::optional<std::string> last_name;  ///< Optional.
  std::optional<std::string> vcard;  ///< Optional; 0–2048 bytes.

  InputContactMessageContent& with_last_name(std::string value) &;
  InputContactMessageContent&& with_last_name(std::string value) &&;
  InputContactMessageContent& with_vcard(std::string value) &;
  InputContactMessageContent&& with_vcard(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputContactMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputContactMessageContent& value);
};

/// Telegram's InputInvoiceMessageContent.
/// @see https://core.telegram.org/bots/api#inputinvoicemessagecontent
struct BOTCORE_EXPORT InputInvoiceMessageContent {
  InputInvoiceMessageContent();
  InputInvoiceMessageContent(std::string title, std::string description, std::string payload,
                             Currency currency, std::vector<LabeledPrice> prices);
  InputInvoiceMessageContent(const InputInvoiceMessageContent& other);
  InputInvoiceMessageContent(InputInvoiceMessageContent&& other) noexcept;
  InputInvoiceMessageContent& operator=(const InputInvoiceMessageContent& other);
  InputInvoiceMessageContent& operator=(InputInvoiceMessageContent&& other) noexcept;
  ~InputInvoiceMessageContent();
  bool operator==(const InputInvoiceMessageContent& other) const;

  std::string title;  ///< Required; 1–32 characters.
  std::string description;  ///< Required; 1–255 characters.
  std::string payload;  ///< Required; 1–128 bytes.
  std::optional<std::string> provider_token;  ///< Optional.
  Currency currency;  ///< Required.
  std::vector<LabeledPrice> prices;  ///< Required.
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

  InputInvoiceMessageContent& with_provider_token(std::string value) &;
  InputInvoiceMessageContent&& with_provider_token(std::string value) &&;
  InputInvoiceMessageContent& add_prices(LabeledPrice element) &;
  InputInvoiceMessageContent&& add_prices(LabeledPrice element) &&;
  InputInvoiceMessageContent& with_max_tip_amount(std::int64_t value) &;
  InputInvoiceMessageContent&& with_max_tip_amount(std::int64_t value) &&;
  InputInvoiceMessageContent& with_suggested_tip_amounts(std::vector<std::int64_t> value) &;
  InputInvoiceMessageContent&& with_suggested_tip_amounts(std::vector<std::int64_t> value) &&;
  InputInvoiceMessageContent& add_suggested_tip_amounts(std::int64_t element) &;
  InputInvoiceMessageContent&& add_suggested_tip_amounts(std::int64_t element) &&;
  InputInvoiceMessageContent& with_provider_data(std::string value) &;
  InputInvoiceMessageContent&& with_provider_data(std::string value) &&;
  InputInvoiceMessageContent& with_photo_url(std::string value) &;
  InputInvoiceMessageContent&& with_photo_url(std::string value) &&;
  InputInvoiceMessageContent& with_photo_size(std::int64_t value) &;
  InputInvoiceMessageContent&& with_photo_size(std::int64_t value) &&;
  InputInvoiceMessageContent& with_photo_width(std::int64_t value) &;
  InputInvoiceMessageContent&& with_photo_width(std::int64_t value) &&;
  InputInvoiceMessageContent& with_photo_height(std::int64_t value) &;
  InputInvoiceMessageContent&& with_photo_height(std::int64_t value) &&;
  InputInvoiceMessageContent& with_need_name(bool value = true) &;
  InputInvoiceMessageContent&& with_need_name(bool value = true) &&;
  InputInvoiceMessageContent& with_need_phone_number(bool value = true) &;
  InputInvoiceMessageContent&& with_need_phone_number(bool value = true) &&;
  InputInvoiceMessageContent& with_need_email(bool value = true) &;
  InputInvoiceMessageContent&& with_need_email(bool value = true) &&;
  InputInvoiceMessageContent& with_need_shipping_address(bool value = true) &;
  InputInvoiceMessageContent&& with_need_shipping_address(bool value = true) &&;
  InputInvoiceMessageContent& with_send_phone_number_to_provider(bool value = true) &;
  InputInvoiceMessageContent&& with_send_phone_number_to_provider(bool value = true) &&;
  InputInvoiceMessageContent& with_send_email_to_provider(bool value = true) &;
  InputInvoiceMessageContent&& with_send_email_to_provider(bool value = true) &&;
  InputInvoiceMessageContent& with_is_flexible(bool value = true) &;
  InputInvoiceMessageContent&& with_is_flexible(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InputInvoiceMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputInvoiceMessageContent& value);
};

}  // namespace botcore::inline v0::api
