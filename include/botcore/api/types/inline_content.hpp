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

/// The message that a result of an inline query sends.
///
/// One of InputTextMessageContent, InputRichMessageContent, InputLocationMessageContent,
/// InputVenueMessageContent, InputContactMessageContent, InputInvoiceMessageContent; or what this version of
/// the Bot API does not know, as JSON.
/// Only sent.
/// Held by InlineQueryResultArticle::input_message_content, InlineQueryResultPhoto::input_message_content,
/// InlineQueryResultGif::input_message_content, InlineQueryResultMpeg4Gif::input_message_content,
/// InlineQueryResultVideo::input_message_content, InlineQueryResultAudio::input_message_content and 13 more.
/// @see https://core.telegram.org/bots/api#inputmessagecontent
struct BOTCORE_EXPORT InputMessageContent {
  InputMessageContent();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  InputMessageContent(InputTextMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputRichMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputLocationMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputVenueMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputContactMessageContent held);  // NOLINT(google-explicit-constructor)
  InputMessageContent(InputInvoiceMessageContent held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  InputMessageContent(const InputMessageContent& other);
  InputMessageContent(InputMessageContent&& other) noexcept;
  InputMessageContent& operator=(const InputMessageContent& other);
  InputMessageContent& operator=(InputMessageContent&& other) noexcept;
  ~InputMessageContent();
  bool operator==(const InputMessageContent& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<InputTextMessageContent>, boxed<InputRichMessageContent>,
               boxed<InputLocationMessageContent>, boxed<InputVenueMessageContent>,
               boxed<InputContactMessageContent>, boxed<InputInvoiceMessageContent>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputMessageContent& value);
  /// @endcond
};

/// Telegram's InputTextMessageContent.
///
/// Only sent.
/// An alternative of InputMessageContent.
/// @see https://core.telegram.org/bots/api#inputtextmessagecontent
struct BOTCORE_EXPORT InputTextMessageContent {
  InputTextMessageContent();  ///< With nothing set.
  /// With what it needs.
  explicit InputTextMessageContent(std::string message_text);
  /// @cond
  InputTextMessageContent(const InputTextMessageContent& other);
  InputTextMessageContent(InputTextMessageContent&& other) noexcept;
  InputTextMessageContent& operator=(const InputTextMessageContent& other);
  InputTextMessageContent& operator=(InputTextMessageContent&& other) noexcept;
  ~InputTextMessageContent();
  bool operator==(const InputTextMessageContent& other) const;
  /// @endcond

  std::string message_text;  ///< Required; 1–4096 characters.
  std::optional<ParseMode> parse_mode;  ///< How marks in the text are read; none: as they stand (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  boxed<LinkPreviewOptions> link_preview_options;  ///< How the preview of a link looks (optional).

  InputTextMessageContent& with_parse_mode(ParseMode value) &;  ///< Sets #parse_mode.
  InputTextMessageContent& with_entities(std::vector<MessageEntity> value) &;  ///< Sets #entities.
  InputTextMessageContent& add_entities(MessageEntity element) &;  ///< Appends to #entities.
  /// Sets #link_preview_options.
  InputTextMessageContent& with_link_preview_options(LinkPreviewOptions value) &;
  /// @cond
  InputTextMessageContent&& with_parse_mode(ParseMode value) &&;
  InputTextMessageContent&& with_entities(std::vector<MessageEntity> value) &&;
  InputTextMessageContent&& add_entities(MessageEntity element) &&;
  InputTextMessageContent&& with_link_preview_options(LinkPreviewOptions value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputTextMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputTextMessageContent& value);
  /// @endcond
};

/// Telegram's InputRichMessageContent.
///
/// Only sent.
/// An alternative of InputMessageContent.
/// @see https://core.telegram.org/bots/api#inputrichmessagecontent
struct BOTCORE_EXPORT InputRichMessageContent {
  InputRichMessageContent();  ///< With nothing set.
  /// With what it needs.
  explicit InputRichMessageContent(InputRichMessage rich_message);
  /// @cond
  InputRichMessageContent(const InputRichMessageContent& other);
  InputRichMessageContent(InputRichMessageContent&& other) noexcept;
  InputRichMessageContent& operator=(const InputRichMessageContent& other);
  InputRichMessageContent& operator=(InputRichMessageContent&& other) noexcept;
  ~InputRichMessageContent();
  bool operator==(const InputRichMessageContent& other) const;
  /// @endcond

  boxed<InputRichMessage> rich_message;  ///< Required; takes no uploads.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputRichMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputRichMessageContent& value);
  /// @endcond
};

/// Telegram's InputLocationMessageContent.
///
/// Only sent.
/// An alternative of InputMessageContent.
/// @see https://core.telegram.org/bots/api#inputlocationmessagecontent
struct BOTCORE_EXPORT InputLocationMessageContent {
  InputLocationMessageContent();  ///< With nothing set.
  /// With what it needs.
  InputLocationMessageContent(double latitude, double longitude);
  /// @cond
  InputLocationMessageContent(const InputLocationMessageContent& other);
  InputLocationMessageContent(InputLocationMessageContent&& other) noexcept;
  InputLocationMessageContent& operator=(const InputLocationMessageContent& other);
  InputLocationMessageContent& operator=(InputLocationMessageContent&& other) noexcept;
  ~InputLocationMessageContent();
  bool operator==(const InputLocationMessageContent& other) const;
  /// @endcond

  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::optional<double> horizontal_accuracy;  ///< Radius of uncertainty, in metres (optional).
  std::optional<std::int64_t> live_period;  ///< For how many seconds the location moves (optional).
  std::optional<std::int64_t> heading;  ///< Direction of moving, in degrees (optional).
  std::optional<std::int64_t> proximity_alert_radius;  ///< At which distance to alert, in metres (optional).

  InputLocationMessageContent& with_horizontal_accuracy(double value) &;  ///< Sets #horizontal_accuracy.
  InputLocationMessageContent& with_live_period(std::int64_t value) &;  ///< Sets #live_period.
  InputLocationMessageContent& with_heading(std::int64_t value) &;  ///< Sets #heading.
  /// Sets #proximity_alert_radius.
  InputLocationMessageContent& with_proximity_alert_radius(std::int64_t value) &;
  /// @cond
  InputLocationMessageContent&& with_horizontal_accuracy(double value) &&;
  InputLocationMessageContent&& with_live_period(std::int64_t value) &&;
  InputLocationMessageContent&& with_heading(std::int64_t value) &&;
  InputLocationMessageContent&& with_proximity_alert_radius(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputLocationMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputLocationMessageContent& value);
  /// @endcond
};

/// Telegram's InputVenueMessageContent.
///
/// Only sent.
/// An alternative of InputMessageContent.
/// @see https://core.telegram.org/bots/api#inputvenuemessagecontent
struct BOTCORE_EXPORT InputVenueMessageContent {
  InputVenueMessageContent();  ///< With nothing set.
  /// With what it needs.
  InputVenueMessageContent(double latitude, double longitude, std::string title, std::string address);
  /// @cond
  InputVenueMessageContent(const InputVenueMessageContent& other);
  InputVenueMessageContent(InputVenueMessageContent&& other) noexcept;
  InputVenueMessageContent& operator=(const InputVenueMessageContent& other);
  InputVenueMessageContent& operator=(InputVenueMessageContent&& other) noexcept;
  ~InputVenueMessageContent();
  bool operator==(const InputVenueMessageContent& other) const;
  /// @endcond

  double latitude = 0;  ///< Degrees north (required).
  double longitude = 0;  ///< Degrees east (required).
  std::string title;  ///< The title (required).
  std::string address;  ///< Required.
  std::optional<std::string> foursquare_id;  ///< Optional.
  std::optional<std::string> foursquare_type;  ///< Optional.
  std::optional<std::string> google_place_id;  ///< Optional.
  std::optional<std::string> google_place_type;  ///< Optional.

  InputVenueMessageContent& with_foursquare_id(std::string value) &;  ///< Sets #foursquare_id.
  InputVenueMessageContent& with_foursquare_type(std::string value) &;  ///< Sets #foursquare_type.
  InputVenueMessageContent& with_google_place_id(std::string value) &;  ///< Sets #google_place_id.
  InputVenueMessageContent& with_google_place_type(std::string value) &;  ///< Sets #google_place_type.
  /// @cond
  InputVenueMessageContent&& with_foursquare_id(std::string value) &&;
  InputVenueMessageContent&& with_foursquare_type(std::string value) &&;
  InputVenueMessageContent&& with_google_place_id(std::string value) &&;
  InputVenueMessageContent&& with_google_place_type(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputVenueMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputVenueMessageContent& value);
  /// @endcond
};

/// Telegram's InputContactMessageContent.
///
/// Only sent.
/// An alternative of InputMessageContent.
/// @see https://core.telegram.org/bots/api#inputcontactmessagecontent
struct BOTCORE_EXPORT InputContactMessageContent {
  InputContactMessageContent();  ///< With nothing set.
  /// With what it needs.
  InputContactMessageContent(std::string phone_number, std::string first_name);
  /// @cond
  InputContactMessageContent(const InputContactMessageContent& other);
  InputContactMessageContent(InputContactMessageContent&& other) noexcept;
  InputContactMessageContent& operator=(const InputContactMessageContent& other);
  InputContactMessageContent& operator=(InputContactMessageContent&& other) noexcept;
  ~InputContactMessageContent();
  bool operator==(const InputContactMessageContent& other) const;
  /// @endcond

  std::string phone_number;  ///< Telephone number (required).
  std::string first_name;  ///< First name (required).
  std::optional<std::string> last_name;  ///< Last name (optional).
  std::optional<std::string> vcard;  ///< Optional; 0–2048 bytes.

  InputContactMessageContent& with_last_name(std::string value) &;  ///< Sets #last_name.
  InputContactMessageContent& with_vcard(std::string value) &;  ///< Sets #vcard.
  /// @cond
  InputContactMessageContent&& with_last_name(std::string value) &&;
  InputContactMessageContent&& with_vcard(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputContactMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputContactMessageContent& value);
  /// @endcond
};

/// Telegram's InputInvoiceMessageContent.
///
/// Only sent.
/// An alternative of InputMessageContent.
/// @see https://core.telegram.org/bots/api#inputinvoicemessagecontent
struct BOTCORE_EXPORT InputInvoiceMessageContent {
  InputInvoiceMessageContent();  ///< With nothing set.
  /// With what it needs.
  InputInvoiceMessageContent(std::string title, std::string description, std::string payload,
                             Currency currency, std::vector<LabeledPrice> prices);
  /// @cond
  InputInvoiceMessageContent(const InputInvoiceMessageContent& other);
  InputInvoiceMessageContent(InputInvoiceMessageContent&& other) noexcept;
  InputInvoiceMessageContent& operator=(const InputInvoiceMessageContent& other);
  InputInvoiceMessageContent& operator=(InputInvoiceMessageContent&& other) noexcept;
  ~InputInvoiceMessageContent();
  bool operator==(const InputInvoiceMessageContent& other) const;
  /// @endcond

  std::string title;  ///< The title (required; 1–32 characters).
  std::string description;  ///< The description (required; 1–255 characters).
  std::string payload;  ///< What comes back to the bot; users do not see it (required; 1–128 bytes).
  /// The token of the payment provider; empty for Stars (optional).
  std::optional<std::string> provider_token;
  Currency currency;  ///< The ISO 4217 code, or `XTR` for Stars (required).
  std::vector<LabeledPrice> prices;  ///< Required.
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

  InputInvoiceMessageContent& with_provider_token(std::string value) &;  ///< Sets #provider_token.
  InputInvoiceMessageContent& add_prices(LabeledPrice element) &;  ///< Appends to #prices.
  InputInvoiceMessageContent& with_max_tip_amount(std::int64_t value) &;  ///< Sets #max_tip_amount.
  /// Sets #suggested_tip_amounts.
  InputInvoiceMessageContent& with_suggested_tip_amounts(std::vector<std::int64_t> value) &;
  /// Appends to #suggested_tip_amounts.
  InputInvoiceMessageContent& add_suggested_tip_amounts(std::int64_t element) &;
  InputInvoiceMessageContent& with_provider_data(std::string value) &;  ///< Sets #provider_data.
  InputInvoiceMessageContent& with_photo_url(std::string value) &;  ///< Sets #photo_url.
  InputInvoiceMessageContent& with_photo_size(std::int64_t value) &;  ///< Sets #photo_size.
  InputInvoiceMessageContent& with_photo_width(std::int64_t value) &;  ///< Sets #photo_width.
  InputInvoiceMessageContent& with_photo_height(std::int64_t value) &;  ///< Sets #photo_height.
  InputInvoiceMessageContent& with_need_name(bool value = true) &;  ///< Sets #need_name.
  InputInvoiceMessageContent& with_need_phone_number(bool value = true) &;  ///< Sets #need_phone_number.
  InputInvoiceMessageContent& with_need_email(bool value = true) &;  ///< Sets #need_email.
  /// Sets #need_shipping_address.
  InputInvoiceMessageContent& with_need_shipping_address(bool value = true) &;
  /// Sets #send_phone_number_to_provider.
  InputInvoiceMessageContent& with_send_phone_number_to_provider(bool value = true) &;
  /// Sets #send_email_to_provider.
  InputInvoiceMessageContent& with_send_email_to_provider(bool value = true) &;
  InputInvoiceMessageContent& with_is_flexible(bool value = true) &;  ///< Sets #is_flexible.
  /// @cond
  InputInvoiceMessageContent&& with_provider_token(std::string value) &&;
  InputInvoiceMessageContent&& add_prices(LabeledPrice element) &&;
  InputInvoiceMessageContent&& with_max_tip_amount(std::int64_t value) &&;
  InputInvoiceMessageContent&& with_suggested_tip_amounts(std::vector<std::int64_t> value) &&;
  InputInvoiceMessageContent&& add_suggested_tip_amounts(std::int64_t element) &&;
  InputInvoiceMessageContent&& with_provider_data(std::string value) &&;
  InputInvoiceMessageContent&& with_photo_url(std::string value) &&;
  InputInvoiceMessageContent&& with_photo_size(std::int64_t value) &&;
  InputInvoiceMessageContent&& with_photo_width(std::int64_t value) &&;
  InputInvoiceMessageContent&& with_photo_height(std::int64_t value) &&;
  InputInvoiceMessageContent&& with_need_name(bool value = true) &&;
  InputInvoiceMessageContent&& with_need_phone_number(bool value = true) &&;
  InputInvoiceMessageContent&& with_need_email(bool value = true) &&;
  InputInvoiceMessageContent&& with_need_shipping_address(bool value = true) &&;
  InputInvoiceMessageContent&& with_send_phone_number_to_provider(bool value = true) &&;
  InputInvoiceMessageContent&& with_send_email_to_provider(bool value = true) &&;
  InputInvoiceMessageContent&& with_is_flexible(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InputInvoiceMessageContent& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InputInvoiceMessageContent& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
