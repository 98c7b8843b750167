// Written by src/codegen/generate.py: do not edit.
/// @file
/// The enumerations of the Bot API. Unknown texts survive in all of them; an enumerator is named after its
/// text, with `_` for what an identifier cannot have, in front of a digit, and behind a keyword or a single
/// letter.
#pragma once

#include <string_view>

#include "botcore/api/string_enum.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The texts of WebhookInfo::allowed_updates, GetUpdates::allowed_updates, SetWebhook::allowed_updates.
///
/// Known are "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
/// "business_message", "edited_business_message", "deleted_business_messages", "guest_message",
/// "message_reaction", "message_reaction_count", "inline_query" and 15 more.
class BOTCORE_EXPORT UpdateType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, message, edited_message, channel_post, edited_channel_post,
                     business_connection, business_message, edited_business_message,
                     deleted_business_messages, guest_message, message_reaction, message_reaction_count,
                     inline_query, chosen_inline_result, callback_query, shipping_query, pre_checkout_query,
                     purchased_paid_media, poll, poll_answer, my_chat_member, chat_member, chat_join_request,
                     chat_boost, removed_chat_boost, managed_bot, subscription, stopped_message_generation };

  UpdateType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  UpdateType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit UpdateType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const UpdateType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of Chat::type, ChatFullInfo::type.
///
/// Known are "private", "group", "supergroup", "channel".
class BOTCORE_EXPORT ChatType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, private_, group, supergroup, channel };

  ChatType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  ChatType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ChatType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const ChatType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of MessageEntity::type.
///
/// Known are "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
/// "italic", "underline", "strikethrough", "spoiler" and 8 more.
class BOTCORE_EXPORT MessageEntityType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, mention, hashtag, cashtag, bot_command, url, email, phone_number,
                     bold, italic, underline, strikethrough, spoiler, blockquote, expandable_blockquote,
                     code, pre, text_link, text_mention, custom_emoji, date_time };

  MessageEntityType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  MessageEntityType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit MessageEntityType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const MessageEntityType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of ReplyParameters::quote_parse_mode, InputPollOption::text_parse_mode,
/// InputChecklistTask::parse_mode, InputChecklist::parse_mode, InputMediaAnimation::parse_mode,
/// InputMediaAudio::parse_mode and 42 more.
///
/// Known are "HTML", "MarkdownV2", "Markdown".
class BOTCORE_EXPORT ParseMode : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, HTML, MarkdownV2, Markdown };

  ParseMode() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  ParseMode(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ParseMode(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const ParseMode& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of VideoQuality::codec.
///
/// Known are "h264", "h265", "av01".
class BOTCORE_EXPORT VideoQualityCodec : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, h264, h265, av01 };

  VideoQualityCodec() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  VideoQualityCodec(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit VideoQualityCodec(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const VideoQualityCodec& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of Poll::type, SendPoll::type.
///
/// Known are "regular", "quiz".
class BOTCORE_EXPORT PollType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, regular, quiz };

  PollType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  PollType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PollType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const PollType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of BotSubscriptionUpdated::state.
///
/// Known are "canceled", "active", "failed".
class BOTCORE_EXPORT BotSubscriptionState : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, canceled, active, failed };

  BotSubscriptionState() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  BotSubscriptionState(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit BotSubscriptionState(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const BotSubscriptionState& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of SuggestedPostPaid::currency, SuggestedPostPrice::currency,
/// UniqueGiftInfo::last_resale_currency.
///
/// Known are "XTR", "TON".
class BOTCORE_EXPORT PriceCurrency : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, XTR, TON };

  PriceCurrency() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  PriceCurrency(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PriceCurrency(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const PriceCurrency& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of SuggestedPostRefunded::reason.
///
/// Known are "post_deleted", "payment_refunded".
class BOTCORE_EXPORT SuggestedPostRefundReason : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, post_deleted, payment_refunded };

  SuggestedPostRefundReason() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  SuggestedPostRefundReason(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit SuggestedPostRefundReason(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const SuggestedPostRefundReason& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of SuggestedPostInfo::state.
///
/// Known are "pending", "approved", "declined".
class BOTCORE_EXPORT SuggestedPostState : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, pending, approved, declined };

  SuggestedPostState() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  SuggestedPostState(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit SuggestedPostState(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const SuggestedPostState& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of KeyboardButton::style, InlineKeyboardButton::style.
///
/// Known are "danger", "success", "primary".
class BOTCORE_EXPORT ButtonStyle : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, danger, success, primary };

  ButtonStyle() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  ButtonStyle(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ButtonStyle(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const ButtonStyle& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of UniqueGiftModel::rarity.
///
/// Known are "uncommon", "rare", "epic", "legendary".
class BOTCORE_EXPORT UniqueGiftRarity : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, uncommon, rare, epic, legendary };

  UniqueGiftRarity() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  UniqueGiftRarity(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit UniqueGiftRarity(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const UniqueGiftRarity& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of UniqueGiftInfo::origin.
///
/// Known are "upgrade", "transfer", "resale", "gifted_upgrade", "offer".
class BOTCORE_EXPORT UniqueGiftInfoOrigin : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, upgrade, transfer, resale, gifted_upgrade, offer };

  UniqueGiftInfoOrigin() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  UniqueGiftInfoOrigin(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit UniqueGiftInfoOrigin(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const UniqueGiftInfoOrigin& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of Sticker::type, StickerSet::sticker_type, CreateNewStickerSet::sticker_type.
///
/// Known are "regular", "mask", "custom_emoji".
class BOTCORE_EXPORT StickerType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, regular, mask, custom_emoji };

  StickerType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  StickerType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit StickerType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const StickerType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of MaskPosition::point.
///
/// Known are "forehead", "eyes", "mouth", "chin".
class BOTCORE_EXPORT MaskPoint : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, forehead, eyes, mouth, chin };

  MaskPoint() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  MaskPoint(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit MaskPoint(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const MaskPoint& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of InputSticker::format, UploadStickerFile::sticker_format, SetStickerSetThumbnail::format.
///
/// Known are "static", "animated", "video".
class BOTCORE_EXPORT StickerFormat : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, static_, animated, video };

  StickerFormat() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  StickerFormat(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit StickerFormat(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const StickerFormat& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of RichMessageButton::style.
///
/// Known are "danger", "success", "primary", "link".
class BOTCORE_EXPORT RichButtonStyle : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, danger, success, primary, link };

  RichButtonStyle() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  RichButtonStyle(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit RichButtonStyle(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const RichButtonStyle& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of RichBlockTableCell::align, RichBlockButtons::align, InputRichBlockButtons::align.
///
/// Known are "left", "center", "right".
class BOTCORE_EXPORT HorizontalAlign : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, left, center, right };

  HorizontalAlign() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  HorizontalAlign(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit HorizontalAlign(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const HorizontalAlign& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of RichBlockTableCell::valign.
///
/// Known are "top", "middle", "bottom".
class BOTCORE_EXPORT VerticalAlign : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, top, middle, bottom };

  VerticalAlign() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  VerticalAlign(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit VerticalAlign(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const VerticalAlign& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of RichBlockListItem::type, InputRichBlockListItem::type.
///
/// Known are "a", "A", "i", "I", "1".
class BOTCORE_EXPORT RichBlockListItemType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, a_, A_, i_, I_, _1 };

  RichBlockListItemType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  RichBlockListItemType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit RichBlockListItemType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const RichBlockListItemType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of InlineQuery::chat_type.
///
/// Known are "sender", "private", "group", "supergroup", "channel".
class BOTCORE_EXPORT InlineQueryChatType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, sender, private_, group, supergroup, channel };

  InlineQueryChatType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  InlineQueryChatType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit InlineQueryChatType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const InlineQueryChatType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of InlineQueryResultGif::thumbnail_mime_type, InlineQueryResultMpeg4Gif::thumbnail_mime_type.
///
/// Known are "image/jpeg", "image/gif", "video/mp4".
class BOTCORE_EXPORT ThumbnailMimeType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, image_jpeg, image_gif, video_mp4 };

  ThumbnailMimeType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  ThumbnailMimeType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ThumbnailMimeType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const ThumbnailMimeType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of InlineQueryResultVideo::mime_type.
///
/// Known are "text/html", "video/mp4".
class BOTCORE_EXPORT VideoMimeType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, text_html, video_mp4 };

  VideoMimeType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  VideoMimeType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit VideoMimeType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const VideoMimeType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of InlineQueryResultDocument::mime_type.
///
/// Known are "application/pdf", "application/zip".
class BOTCORE_EXPORT DocumentMimeType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, application_pdf, application_zip };

  DocumentMimeType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  DocumentMimeType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit DocumentMimeType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const DocumentMimeType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of InputInvoiceMessageContent::currency, Invoice::currency, SuccessfulPayment::currency,
/// RefundedPayment::currency, PreCheckoutQuery::currency, SendInvoice::currency and 1 more.
///
/// Known are "AED", "AFN", "ALL", "AMD", "ARS", "AUD", "AZN", "BAM", "BDT", "BGN", "BHD", "BND" and 83 more.
class BOTCORE_EXPORT Currency : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, AED, AFN, ALL, AMD, ARS, AUD, AZN, BAM, BDT, BGN, BHD, BND, BOB,
                     BRL, BYN, CAD, CHF, CLP, CNY, COP, CRC, CZK, DKK, DOP, DZD, EGP, ETB, EUR, GBP, GEL,
                     GHS, GTQ, HKD, HNL, HRK, HUF, IDR, ILS, INR, IQD, IRR, ISK, JMD, JOD, JPY, KES, KGS,
                     KRW, KZT, LBP, LKR, MAD, MDL, MMK, MNT, MOP, MUR, MVR, MXN, MYR, MZN, NGN, NIO, NOK,
                     NPR, NZD, PAB, PEN, PHP, PKR, PLN, PYG, QAR, RON, RSD, RUB, SAR, SEK, SGD, SYP, THB,
                     TJS, TRY, TTD, TWD, TZS, UAH, UGX, USD, UYU, UZS, VND, YER, ZAR, XTR };

  Currency() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  Currency(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit Currency(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const Currency& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of TransactionPartnerUser::transaction_type.
///
/// Known are "invoice_payment", "paid_media_payment", "gift_purchase", "premium_purchase",
/// "business_account_transfer".
class BOTCORE_EXPORT TransactionType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, invoice_payment, paid_media_payment, gift_purchase,
                     premium_purchase, business_account_transfer };

  TransactionType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  TransactionType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit TransactionType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const TransactionType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of EncryptedPassportElement::type.
///
/// Known are "personal_details", "passport", "driver_license", "identity_card", "internal_passport",
/// "address", "utility_bill", "bank_statement", "rental_agreement", "passport_registration",
/// "temporary_registration", "phone_number" and 1 more.
class BOTCORE_EXPORT PassportElementType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, personal_details, passport, driver_license, identity_card,
                     internal_passport, address, utility_bill, bank_statement, rental_agreement,
                     passport_registration, temporary_registration, phone_number, email };

  PassportElementType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  PassportElementType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const PassportElementType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of PassportElementErrorDataField::type.
///
/// Known are "personal_details", "passport", "driver_license", "identity_card", "internal_passport",
/// "address".
class BOTCORE_EXPORT PassportElementErrorDataFieldType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, personal_details, passport, driver_license, identity_card,
                     internal_passport, address };

  PassportElementErrorDataFieldType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  PassportElementErrorDataFieldType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorDataFieldType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const PassportElementErrorDataFieldType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of PassportElementErrorFrontSide::type, PassportElementErrorSelfie::type.
///
/// Known are "passport", "driver_license", "identity_card", "internal_passport".
class BOTCORE_EXPORT PassportElementErrorFrontSideType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, passport, driver_license, identity_card, internal_passport };

  PassportElementErrorFrontSideType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  PassportElementErrorFrontSideType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorFrontSideType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const PassportElementErrorFrontSideType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of PassportElementErrorReverseSide::type.
///
/// Known are "driver_license", "identity_card".
class BOTCORE_EXPORT PassportElementErrorReverseSideType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, driver_license, identity_card };

  PassportElementErrorReverseSideType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  PassportElementErrorReverseSideType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorReverseSideType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const PassportElementErrorReverseSideType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of PassportElementErrorFile::type, PassportElementErrorFiles::type.
///
/// Known are "utility_bill", "bank_statement", "rental_agreement", "passport_registration",
/// "temporary_registration".
class BOTCORE_EXPORT PassportElementErrorFileType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, utility_bill, bank_statement, rental_agreement,
                     passport_registration, temporary_registration };

  PassportElementErrorFileType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  PassportElementErrorFileType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorFileType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const PassportElementErrorFileType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of PassportElementErrorTranslationFile::type, PassportElementErrorTranslationFiles::type.
///
/// Known are "passport", "driver_license", "identity_card", "internal_passport", "utility_bill",
/// "bank_statement", "rental_agreement", "passport_registration", "temporary_registration".
class BOTCORE_EXPORT PassportElementErrorTranslationFileType : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, passport, driver_license, identity_card, internal_passport,
                     utility_bill, bank_statement, rental_agreement, passport_registration,
                     temporary_registration };

  PassportElementErrorTranslationFileType() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  PassportElementErrorTranslationFileType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorTranslationFileType(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const PassportElementErrorTranslationFileType& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of SendChatAction::action.
///
/// Known are "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
/// "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note".
class BOTCORE_EXPORT ChatAction : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, typing, upload_photo, record_video, upload_video, record_voice,
                     upload_voice, upload_document, choose_sticker, find_location, record_video_note,
                     upload_video_note };

  ChatAction() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  ChatAction(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ChatAction(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const ChatAction& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

/// The texts of AnswerChatJoinRequestQuery::result.
///
/// Known are "approve", "decline", "queue".
class BOTCORE_EXPORT ChatJoinRequestDecision : public string_enum {
 public:
  /// The texts that this version of the Bot API knows.
  enum known : int { unknown = no_index, approve, decline, queue };

  ChatJoinRequestDecision() noexcept = default;  ///< The empty text.
  /// One of the known texts.
  ChatJoinRequestDecision(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ChatJoinRequestDecision(std::string_view text);  ///< Any text, known or not.

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  /// @cond
  friend bool operator==(const ChatJoinRequestDecision& left, known right) noexcept {
    return left.value() == right;
  }
  /// @endcond
};

}  // namespace botcore::inline v0::api
