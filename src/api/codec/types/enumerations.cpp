// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/enumerations.hpp"

namespace botcore::inline v0::api {
namespace {

constexpr std::string_view update_type_texts[] = {"message", "edited_message", "channel_post",
                                                  "edited_channel_post", "business_connection",
                                                  "business_message", "edited_business_message",
                                                  "deleted_business_messages", "guest_message",
                                                  "message_reaction", "message_reaction_count",
                                                  "inline_query", "chosen_inline_result", "callback_query",
                                                  "shipping_query", "pre_checkout_query",
                                                  "purchased_paid_media", "poll", "poll_answer",
                                                  "my_chat_member", "chat_member", "chat_join_request",
                                                  "chat_boost", "removed_chat_boost", "managed_bot",
                                                  "subscription", "stopped_message_generation"};

constexpr std::string_view chat_type_texts[] = {"private", "group", "supergroup", "channel"};

constexpr std::string_view message_entity_type_texts[] = {"mention", "hashtag", "cashtag", "bot_command",
                                                          "url", "email", "phone_number", "bold", "italic",
                                                          "underline", "strikethrough", "spoiler",
                                                          "blockquote", "expandable_blockquote", "code",
                                                          "pre", "text_link", "text_mention", "custom_emoji",
                                                          "date_time"};

constexpr std::string_view parse_mode_texts[] = {"HTML", "MarkdownV2", "Markdown"};

constexpr std::string_view video_quality_codec_texts[] = {"h264", "h265", "av01"};

constexpr std::string_view poll_type_texts[] = {"regular", "quiz"};

constexpr std::string_view bot_subscription_state_texts[] = {"canceled", "active", "failed"};

constexpr std::string_view price_currency_texts[] = {"XTR", "TON"};

constexpr std::string_view suggested_post_refund_reason_texts[] = {"post_deleted", "payment_refunded"};

constexpr std::string_view suggested_post_state_texts[] = {"pending", "approved", "declined"};

constexpr std::string_view button_style_texts[] = {"danger", "success", "primary"};

constexpr std::string_view unique_gift_rarity_texts[] = {"uncommon", "rare", "epic", "legendary"};

constexpr std::string_view unique_gift_info_origin_texts[] = {"upgrade", "transfer", "resale",
                                                              "gifted_upgrade", "offer"};

constexpr std::string_view sticker_type_texts[] = {"regular", "mask", "custom_emoji"};

constexpr std::string_view mask_point_texts[] = {"forehead", "eyes", "mouth", "chin"};

constexpr std::string_view sticker_format_texts[] = {"static", "animated", "video"};

constexpr std::string_view rich_button_style_texts[] = {"danger", "success", "primary", "link"};

constexpr std::string_view horizontal_align_texts[] = {"left", "center", "right"};

constexpr std::string_view vertical_align_texts[] = {"top", "middle", "bottom"};

constexpr std::string_view rich_block_list_item_type_texts[] = {"a", "A", "i", "I", "1"};

constexpr std::string_view inline_query_chat_type_texts[] = {"sender", "private", "group", "supergroup",
                                                             "channel"};

constexpr std::string_view thumbnail_mime_type_texts[] = {"image/jpeg", "image/gif", "video/mp4"};

constexpr std::string_view video_mime_type_texts[] = {"text/html", "video/mp4"};

constexpr std::string_view document_mime_type_texts[] = {"application/pdf", "application/zip"};

constexpr std::string_view currency_texts[] = {"AED", "AFN", "ALL", "AMD", "ARS", "AUD", "AZN", "BAM", "BDT",
                                               "BGN", "BHD", "BND", "BOB", "BRL", "BYN", "CAD", "CHF", "CLP",
                                               "CNY", "COP", "CRC", "CZK", "DKK", "DOP", "DZD", "EGP", "ETB",
                                               "EUR", "GBP", "GEL", "GHS", "GTQ", "HKD", "HNL", "HRK", "HUF",
                                               "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY",
                                               "KES", "KGS", "KRW", "KZT", "LBP", "LKR", "MAD", "MDL", "MMK",
                                               "MNT", "MOP", "MUR", "MVR", "MXN", "MYR", "MZN", "NGN", "NIO",
                                               "NOK", "NPR", "NZD", "PAB", "PEN", "PHP", "PKR", "PLN", "PYG",
                                               "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "SYP", "THB",
                                               "TJS", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU",
                                               "UZS", "VND", "YER", "ZAR", "XTR"};

constexpr std::string_view transaction_type_texts[] = {"invoice_payment", "paid_media_payment",
                                                       "gift_purchase", "premium_purchase",
                                                       "business_account_transfer"};

constexpr std::string_view passport_element_type_texts[] = {"personal_details", "passport", "driver_license",
                                                            "identity_card", "internal_passport", "address",
                                                            "utility_bill", "bank_statement",
                                                            "rental_agreement", "passport_registration",
                                                            "temporary_registration", "phone_number",
                                                            "email"};

constexpr std::string_view passport_element_error_data_field_type_texts[] = {"personal_details", "passport",
                                                                             "driver_license",
                                                                             "identity_card",
                                                                             "internal_passport", "address"};

constexpr std::string_view passport_element_error_front_side_type_texts[] = {"passport", "driver_license",
                                                                             "identity_card",
                                                                             "internal_passport"};

constexpr std::string_view passport_element_error_reverse_side_type_texts[] = {"driver_license",
                                                                               "identity_card"};

constexpr std::string_view passport_element_error_file_type_texts[] = {"utility_bill", "bank_statement",
                                                                       "rental_agreement",
                                                                       "passport_registration",
                                                                       "temporary_registration"};

constexpr std::string_view passport_element_error_translation_file_type_texts[] = {"passport",
                                                                                   "driver_license",
                                                                                   "identity_card",
                                                                                   "internal_passport",
                                                                                   "utility_bill",
                                                                                   "bank_statement",
                                                                                   "rental_agreement",
                                                                                   "passport_registration",
                                                                                   "temporary_registration"};

constexpr std::string_view chat_action_texts[] = {"typing", "upload_photo", "record_video", "upload_video",
                                                  "record_voice", "upload_voice", "upload_document",
                                                  "choose_sticker", "find_location", "record_video_note",
                                                  "upload_video_note"};

constexpr std::string_view chat_join_request_decision_texts[] = {"approve", "decline", "queue"};

}  // namespace

UpdateType::UpdateType(known value) noexcept : string_enum(update_type_texts, value) {}
UpdateType::UpdateType(std::string_view text) : string_enum(update_type_texts, text) {}

ChatType::ChatType(known value) noexcept : string_enum(chat_type_texts, value) {}
ChatType::ChatType(std::string_view text) : string_enum(chat_type_texts, text) {}

MessageEntityType::MessageEntityType(known value) noexcept : string_enum(message_entity_type_texts, value) {}
MessageEntityType::MessageEntityType(std::string_view text) : string_enum(message_entity_type_texts, text) {}

ParseMode::ParseMode(known value) noexcept : string_enum(parse_mode_texts, value) {}
ParseMode::ParseMode(std::string_view text) : string_enum(parse_mode_texts, text) {}

VideoQualityCodec::VideoQualityCodec(known value) noexcept : string_enum(video_quality_codec_texts, value) {}
VideoQualityCodec::VideoQualityCodec(std::string_view text) : string_enum(video_quality_codec_texts, text) {}

PollType::PollType(known value) noexcept : string_enum(poll_type_texts, value) {}
PollType::PollType(std::string_view text) : string_enum(poll_type_texts, text) {}

BotSubscriptionState::BotSubscriptionState(known value) noexcept : string_enum(bot_subscription_state_texts, value) {}
BotSubscriptionState::BotSubscriptionState(std::string_view text) : string_enum(bot_subscription_state_texts, text) {}

PriceCurrency::PriceCurrency(known value) noexcept : string_enum(price_currency_texts, value) {}
PriceCurrency::PriceCurrency(std::string_view text) : string_enum(price_currency_texts, text) {}

SuggestedPostRefundReason::SuggestedPostRefundReason(known value) noexcept : string_enum(suggested_post_refund_reason_texts, value) {}
SuggestedPostRefundReason::SuggestedPostRefundReason(std::string_view text) : string_enum(suggested_post_refund_reason_texts, text) {}

SuggestedPostState::SuggestedPostState(known value) noexcept : string_enum(suggested_post_state_texts, value) {}
SuggestedPostState::SuggestedPostState(std::string_view text) : string_enum(suggested_post_state_texts, text) {}

ButtonStyle::ButtonStyle(known value) noexcept : string_enum(button_style_texts, value) {}
ButtonStyle::ButtonStyle(std::string_view text) : string_enum(button_style_texts, text) {}

UniqueGiftRarity::UniqueGiftRarity(known value) noexcept : string_enum(unique_gift_rarity_texts, value) {}
UniqueGiftRarity::UniqueGiftRarity(std::string_view text) : string_enum(unique_gift_rarity_texts, text) {}

UniqueGiftInfoOrigin::UniqueGiftInfoOrigin(known value) noexcept : string_enum(unique_gift_info_origin_texts, value) {}
UniqueGiftInfoOrigin::UniqueGiftInfoOrigin(std::string_view text) : string_enum(unique_gift_info_origin_texts, text) {}

StickerType::StickerType(known value) noexcept : string_enum(sticker_type_texts, value) {}
StickerType::StickerType(std::string_view text) : string_enum(sticker_type_texts, text) {}

MaskPoint::MaskPoint(known value) noexcept : string_enum(mask_point_texts, value) {}
MaskPoint::MaskPoint(std::string_view text) : string_enum(mask_point_texts, text) {}

StickerFormat::StickerFormat(known value) noexcept : string_enum(sticker_format_texts, value) {}
StickerFormat::StickerFormat(std::string_view text) : string_enum(sticker_format_texts, text) {}

RichButtonStyle::RichButtonStyle(known value) noexcept : string_enum(rich_button_style_texts, value) {}
RichButtonStyle::RichButtonStyle(std::string_view text) : string_enum(rich_button_style_texts, text) {}

HorizontalAlign::HorizontalAlign(known value) noexcept : string_enum(horizontal_align_texts, value) {}
HorizontalAlign::HorizontalAlign(std::string_view text) : string_enum(horizontal_align_texts, text) {}

VerticalAlign::VerticalAlign(known value) noexcept : string_enum(vertical_align_texts, value) {}
VerticalAlign::VerticalAlign(std::string_view text) : string_enum(vertical_align_texts, text) {}

RichBlockListItemType::RichBlockListItemType(known value) noexcept : string_enum(rich_block_list_item_type_texts, value) {}
RichBlockListItemType::RichBlockListItemType(std::string_view text) : string_enum(rich_block_list_item_type_texts, text) {}

InlineQueryChatType::InlineQueryChatType(known value) noexcept : string_enum(inline_query_chat_type_texts, value) {}
InlineQueryChatType::InlineQueryChatType(std::string_view text) : string_enum(inline_query_chat_type_texts, text) {}

ThumbnailMimeType::ThumbnailMimeType(known value) noexcept : string_enum(thumbnail_mime_type_texts, value) {}
ThumbnailMimeType::ThumbnailMimeType(std::string_view text) : string_enum(thumbnail_mime_type_texts, text) {}

VideoMimeType::VideoMimeType(known value) noexcept : string_enum(video_mime_type_texts, value) {}
VideoMimeType::VideoMimeType(std::string_view text) : string_enum(video_mime_type_texts, text) {}

DocumentMimeType::DocumentMimeType(known value) noexcept : string_enum(document_mime_type_texts, value) {}
DocumentMimeType::DocumentMimeType(std::string_view text) : string_enum(document_mime_type_texts, text) {}

Currency::Currency(known value) noexcept : string_enum(currency_texts, value) {}
Currency::Currency(std::string_view text) : string_enum(currency_texts, text) {}

TransactionType::TransactionType(known value) noexcept : string_enum(transaction_type_texts, value) {}
TransactionType::TransactionType(std::string_view text) : string_enum(transaction_type_texts, text) {}

PassportElementType::PassportElementType(known value) noexcept : string_enum(passport_element_type_texts, value) {}
PassportElementType::PassportElementType(std::string_view text) : string_enum(passport_element_type_texts, text) {}

PassportElementErrorDataFieldType::PassportElementErrorDataFieldType(known value) noexcept : string_enum(passport_element_error_data_field_type_texts, value) {}
PassportElementErrorDataFieldType::PassportElementErrorDataFieldType(std::string_view text) : string_enum(passport_element_error_data_field_type_texts, text) {}

PassportElementErrorFrontSideType::PassportElementErrorFrontSideType(known value) noexcept : string_enum(passport_element_error_front_side_type_texts, value) {}
PassportElementErrorFrontSideType::PassportElementErrorFrontSideType(std::string_view text) : string_enum(passport_element_error_front_side_type_texts, text) {}

PassportElementErrorReverseSideType::PassportElementErrorReverseSideType(known value) noexcept : string_enum(passport_element_error_reverse_side_type_texts, value) {}
PassportElementErrorReverseSideType::PassportElementErrorReverseSideType(std::string_view text) : string_enum(passport_element_error_reverse_side_type_texts, text) {}

PassportElementErrorFileType::PassportElementErrorFileType(known value) noexcept : string_enum(passport_element_error_file_type_texts, value) {}
PassportElementErrorFileType::PassportElementErrorFileType(std::string_view text) : string_enum(passport_element_error_file_type_texts, text) {}

PassportElementErrorTranslationFileType::PassportElementErrorTranslationFileType(known value) noexcept : string_enum(passport_element_error_translation_file_type_texts, value) {}
PassportElementErrorTranslationFileType::PassportElementErrorTranslationFileType(std::string_view text) : string_enum(passport_element_error_translation_file_type_texts, text) {}

ChatAction::ChatAction(known value) noexcept : string_enum(chat_action_texts, value) {}
ChatAction::ChatAction(std::string_view text) : string_enum(chat_action_texts, text) {}

ChatJoinRequestDecision::ChatJoinRequestDecision(known value) noexcept : string_enum(chat_join_request_decision_texts, value) {}
ChatJoinRequestDecision::ChatJoinRequestDecision(std::string_view text) : string_enum(chat_join_request_decision_texts, text) {}

}  // namespace botcore::inline v0::api
