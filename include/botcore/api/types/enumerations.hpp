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

/// The texts of `WebhookInfo.allowed_updates`, `getUpdates.allowed_updates`, `setWebhook.allowed_updates`.
class BOTCORE_EXPORT UpdateType : public string_enum {
 public:
  enum known : int { unknown = no_index, message, edited_message, channel_post, edited_channel_post,
                     business_connection, business_message, edited_business_message,
                     deleted_business_messages, guest_message, message_reaction, message_reaction_count,
                     inline_query, chosen_inline_result, callback_query, shipping_query, pre_checkout_query,
                     purchased_paid_media, poll, poll_answer, my_chat_member, chat_member, chat_join_request,
                     chat_boost, removed_chat_boost, managed_bot, subscription, stopped_message_generation };

  UpdateType() noexcept = default;
  UpdateType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit UpdateType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const UpdateType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `Chat.type`, `ChatFullInfo.type`.
class BOTCORE_EXPORT ChatType : public string_enum {
 public:
  enum known : int { unknown = no_index, private_, group, supergroup, channel };

  ChatType() noexcept = default;
  ChatType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ChatType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const ChatType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `MessageEntity.type`.
class BOTCORE_EXPORT MessageEntityType : public string_enum {
 public:
  enum known : int { unknown = no_index, mention, hashtag, cashtag, bot_command, url, email, phone_number,
                     bold, italic, underline, strikethrough, spoiler, blockquote, expandable_blockquote,
                     code, pre, text_link, text_mention, custom_emoji, date_time };

  MessageEntityType() noexcept = default;
  MessageEntityType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit MessageEntityType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const MessageEntityType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `ReplyParameters.quote_parse_mode`, `InputPollOption.text_parse_mode`,
/// `InputChecklistTask.parse_mode`, `InputChecklist.parse_mode` and 44 more.
class BOTCORE_EXPORT ParseMode : public string_enum {
 public:
  enum known : int { unknown = no_index, HTML, MarkdownV2, Markdown };

  ParseMode() noexcept = default;
  ParseMode(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ParseMode(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const ParseMode& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `VideoQuality.codec`.
class BOTCORE_EXPORT VideoQualityCodec : public string_enum {
 public:
  enum known : int { unknown = no_index, h264, h265, av01 };

  VideoQualityCodec() noexcept = default;
  VideoQualityCodec(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit VideoQualityCodec(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const VideoQualityCodec& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `Poll.type`, `sendPoll.type`.
class BOTCORE_EXPORT PollType : public string_enum {
 public:
  enum known : int { unknown = no_index, regular, quiz };

  PollType() noexcept = default;
  PollType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PollType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const PollType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `BotSubscriptionUpdated.state`.
class BOTCORE_EXPORT BotSubscriptionState : public string_enum {
 public:
  enum known : int { unknown = no_index, canceled, active, failed };

  BotSubscriptionState() noexcept = default;
  BotSubscriptionState(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit BotSubscriptionState(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const BotSubscriptionState& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `SuggestedPostPaid.currency`, `SuggestedPostPrice.currency`,
/// `UniqueGiftInfo.last_resale_currency`.
class BOTCORE_EXPORT PriceCurrency : public string_enum {
 public:
  enum known : int { unknown = no_index, XTR, TON };

  PriceCurrency() noexcept = default;
  PriceCurrency(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PriceCurrency(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const PriceCurrency& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `SuggestedPostRefunded.reason`.
class BOTCORE_EXPORT SuggestedPostRefundReason : public string_enum {
 public:
  enum known : int { unknown = no_index, post_deleted, payment_refunded };

  SuggestedPostRefundReason() noexcept = default;
  SuggestedPostRefundReason(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit SuggestedPostRefundReason(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const SuggestedPostRefundReason& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `SuggestedPostInfo.state`.
class BOTCORE_EXPORT SuggestedPostState : public string_enum {
 public:
  enum known : int { unknown = no_index, pending, approved, declined };

  SuggestedPostState() noexcept = default;
  SuggestedPostState(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit SuggestedPostState(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const SuggestedPostState& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `KeyboardButton.style`, `InlineKeyboardButton.style`.
class BOTCORE_EXPORT ButtonStyle : public string_enum {
 public:
  enum known : int { unknown = no_index, danger, success, primary };

  ButtonStyle() noexcept = default;
  ButtonStyle(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ButtonStyle(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const ButtonStyle& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `UniqueGiftModel.rarity`.
class BOTCORE_EXPORT UniqueGiftRarity : public string_enum {
 public:
  enum known : int { unknown = no_index, uncommon, rare, epic, legendary };

  UniqueGiftRarity() noexcept = default;
  UniqueGiftRarity(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit UniqueGiftRarity(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const UniqueGiftRarity& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `UniqueGiftInfo.origin`.
class BOTCORE_EXPORT UniqueGiftInfoOrigin : public string_enum {
 public:
  enum known : int { unknown = no_index, upgrade, transfer, resale, gifted_upgrade, offer };

  UniqueGiftInfoOrigin() noexcept = default;
  UniqueGiftInfoOrigin(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit UniqueGiftInfoOrigin(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const UniqueGiftInfoOrigin& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `Sticker.type`, `StickerSet.sticker_type`, `createNewStickerSet.sticker_type`.
class BOTCORE_EXPORT StickerType : public string_enum {
 public:
  enum known : int { unknown = no_index, regular, mask, custom_emoji };

  StickerType() noexcept = default;
  StickerType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit StickerType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const StickerType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `MaskPosition.point`.
class BOTCORE_EXPORT MaskPoint : public string_enum {
 public:
  enum known : int { unknown = no_index, forehead, eyes, mouth, chin };

  MaskPoint() noexcept = default;
  MaskPoint(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit MaskPoint(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const MaskPoint& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `InputSticker.format`, `uploadStickerFile.sticker_format`, `setStickerSetThumbnail.format`.
class BOTCORE_EXPORT StickerFormat : public string_enum {
 public:
  enum known : int { unknown = no_index, static_, animated, video };

  StickerFormat() noexcept = default;
  StickerFormat(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit StickerFormat(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const StickerFormat& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `RichMessageButton.style`.
class BOTCORE_EXPORT RichButtonStyle : public string_enum {
 public:
  enum known : int { unknown = no_index, danger, success, primary, link };

  RichButtonStyle() noexcept = default;
  RichButtonStyle(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit RichButtonStyle(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const RichButtonStyle& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `RichBlockTableCell.align`, `RichBlockButtons.align`, `InputRichBlockButtons.align`.
class BOTCORE_EXPORT HorizontalAlign : public string_enum {
 public:
  enum known : int { unknown = no_index, left, center, right };

  HorizontalAlign() noexcept = default;
  HorizontalAlign(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit HorizontalAlign(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const HorizontalAlign& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `RichBlockTableCell.valign`.
class BOTCORE_EXPORT VerticalAlign : public string_enum {
 public:
  enum known : int { unknown = no_index, top, middle, bottom };

  VerticalAlign() noexcept = default;
  VerticalAlign(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit VerticalAlign(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const VerticalAlign& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `RichBlockListItem.type`, `InputRichBlockListItem.type`.
class BOTCORE_EXPORT RichBlockListItemType : public string_enum {
 public:
  enum known : int { unknown = no_index, a_, A_, i_, I_, _1 };

  RichBlockListItemType() noexcept = default;
  RichBlockListItemType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit RichBlockListItemType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const RichBlockListItemType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `InlineQuery.chat_type`.
class BOTCORE_EXPORT InlineQueryChatType : public string_enum {
 public:
  enum known : int { unknown = no_index, sender, private_, group, supergroup, channel };

  InlineQueryChatType() noexcept = default;
  InlineQueryChatType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit InlineQueryChatType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const InlineQueryChatType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `InlineQueryResultGif.thumbnail_mime_type`, `InlineQueryResultMpeg4Gif.thumbnail_mime_type`.
class BOTCORE_EXPORT ThumbnailMimeType : public string_enum {
 public:
  enum known : int { unknown = no_index, image_jpeg, image_gif, video_mp4 };

  ThumbnailMimeType() noexcept = default;
  ThumbnailMimeType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ThumbnailMimeType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const ThumbnailMimeType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `InlineQueryResultVideo.mime_type`.
class BOTCORE_EXPORT VideoMimeType : public string_enum {
 public:
  enum known : int { unknown = no_index, text_html, video_mp4 };

  VideoMimeType() noexcept = default;
  VideoMimeType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit VideoMimeType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const VideoMimeType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `InlineQueryResultDocument.mime_type`.
class BOTCORE_EXPORT DocumentMimeType : public string_enum {
 public:
  enum known : int { unknown = no_index, application_pdf, application_zip };

  DocumentMimeType() noexcept = default;
  DocumentMimeType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit DocumentMimeType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const DocumentMimeType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `InputInvoiceMessageContent.currency`, `Invoice.currency`, `SuccessfulPayment.currency`,
/// `RefundedPayment.currency` and 3 more.
class BOTCORE_EXPORT Currency : public string_enum {
 public:
  enum known : int { unknown = no_index, AED, AFN, ALL, AMD, ARS, AUD, AZN, BAM, BDT, BGN, BHD, BND, BOB,
                     BRL, BYN, CAD, CHF, CLP, CNY, COP, CRC, CZK, DKK, DOP, DZD, EGP, ETB, EUR, GBP, GEL,
                     GHS, GTQ, HKD, HNL, HRK, HUF, IDR, ILS, INR, IQD, IRR, ISK, JMD, JOD, JPY, KES, KGS,
                     KRW, KZT, LBP, LKR, MAD, MDL, MMK, MNT, MOP, MUR, MVR, MXN, MYR, MZN, NGN, NIO, NOK,
                     NPR, NZD, PAB, PEN, PHP, PKR, PLN, PYG, QAR, RON, RSD, RUB, SAR, SEK, SGD, SYP, THB,
                     TJS, TRY, TTD, TWD, TZS, UAH, UGX, USD, UYU, UZS, VND, YER, ZAR, XTR };

  Currency() noexcept = default;
  Currency(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit Currency(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const Currency& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `TransactionPartnerUser.transaction_type`.
class BOTCORE_EXPORT TransactionType : public string_enum {
 public:
  enum known : int { unknown = no_index, invoice_payment, paid_media_payment, gift_purchase,
                     premium_purchase, business_account_transfer };

  TransactionType() noexcept = default;
  TransactionType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit TransactionType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const TransactionType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `EncryptedPassportElement.type`.
class BOTCORE_EXPORT PassportElementType : public string_enum {
 public:
  enum known : int { unknown = no_index, personal_details, passport, driver_license, identity_card,
                     internal_passport, address, utility_bill, bank_statement, rental_agreement,
                     passport_registration, temporary_registration, phone_number, email };

  PassportElementType() noexcept = default;
  PassportElementType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const PassportElementType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `PassportElementErrorDataField.type`.
class BOTCORE_EXPORT PassportElementErrorDataFieldType : public string_enum {
 public:
  enum known : int { unknown = no_index, personal_details, passport, driver_license, identity_card,
                     internal_passport, address };

  PassportElementErrorDataFieldType() noexcept = default;
  PassportElementErrorDataFieldType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorDataFieldType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const PassportElementErrorDataFieldType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `PassportElementErrorFrontSide.type`, `PassportElementErrorSelfie.type`.
class BOTCORE_EXPORT PassportElementErrorFrontSideType : public string_enum {
 public:
  enum known : int { unknown = no_index, passport, driver_license, identity_card, internal_passport };

  PassportElementErrorFrontSideType() noexcept = default;
  PassportElementErrorFrontSideType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorFrontSideType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const PassportElementErrorFrontSideType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `PassportElementErrorReverseSide.type`.
class BOTCORE_EXPORT PassportElementErrorReverseSideType : public string_enum {
 public:
  enum known : int { unknown = no_index, driver_license, identity_card };

  PassportElementErrorReverseSideType() noexcept = default;
  PassportElementErrorReverseSideType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorReverseSideType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const PassportElementErrorReverseSideType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `PassportElementErrorFile.type`, `PassportElementErrorFiles.type`.
class BOTCORE_EXPORT PassportElementErrorFileType : public string_enum {
 public:
  enum known : int { unknown = no_index, utility_bill, bank_statement, rental_agreement,
                     passport_registration, temporary_registration };

  PassportElementErrorFileType() noexcept = default;
  PassportElementErrorFileType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorFileType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const PassportElementErrorFileType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `PassportElementErrorTranslationFile.type`, `PassportElementErrorTranslationFiles.type`.
class BOTCORE_EXPORT PassportElementErrorTranslationFileType : public string_enum {
 public:
  enum known : int { unknown = no_index, passport, driver_license, identity_card, internal_passport,
                     utility_bill, bank_statement, rental_agreement, passport_registration,
                     temporary_registration };

  PassportElementErrorTranslationFileType() noexcept = default;
  PassportElementErrorTranslationFileType(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit PassportElementErrorTranslationFileType(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const PassportElementErrorTranslationFileType& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `sendChatAction.action`.
class BOTCORE_EXPORT ChatAction : public string_enum {
 public:
  enum known : int { unknown = no_index, typing, upload_photo, record_video, upload_video, record_voice,
                     upload_voice, upload_document, choose_sticker, find_location, record_video_note,
                     upload_video_note };

  ChatAction() noexcept = default;
  ChatAction(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ChatAction(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const ChatAction& left, known right) noexcept {
    return left.value() == right;
  }
};

/// The texts of `answerChatJoinRequestQuery.result`.
class BOTCORE_EXPORT ChatJoinRequestDecision : public string_enum {
 public:
  enum known : int { unknown = no_index, approve, decline, queue };

  ChatJoinRequestDecision() noexcept = default;
  ChatJoinRequestDecision(known value) noexcept;  // NOLINT(google-explicit-constructor)
  explicit ChatJoinRequestDecision(std::string_view text);

  /// The enumerator, or `unknown` for any other text.
  known value() const noexcept { return static_cast<known>(index()); }

  friend bool operator==(const ChatJoinRequestDecision& left, known right) noexcept {
    return left.value() == right;
  }
};

}  // namespace botcore::inline v0::api
