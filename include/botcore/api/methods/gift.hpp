// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: gift.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/api/types/gift.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `getAvailableGifts`.
/// @see https://core.telegram.org/bots/api#getavailablegifts
struct BOTCORE_EXPORT GetAvailableGifts {
  static constexpr std::string_view method = "getAvailableGifts";
  static constexpr bool multipart = false;
  using result_type = Gifts;

  GetAvailableGifts();
  GetAvailableGifts(const GetAvailableGifts& other);
  GetAvailableGifts(GetAvailableGifts&& other) noexcept;
  GetAvailableGifts& operator=(const GetAvailableGifts& other);
  GetAvailableGifts& operator=(GetAvailableGifts&& other) noexcept;
  ~GetAvailableGifts();
  bool operator==(const GetAvailableGifts& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetAvailableGifts& value);
};

/// The request `sendGift`.
/// @see https://core.telegram.org/bots/api#sendgift
struct BOTCORE_EXPORT SendGift {
  static constexpr std::string_view method = "sendGift";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SendGift(std::string gift_id);
  SendGift(const SendGift& other);
  SendGift(SendGift&& other) noexcept;
  SendGift& operator=(const SendGift& other);
  SendGift& operator=(SendGift&& other) noexcept;
  ~SendGift();
  bool operator==(const SendGift& other) const;

  std::optional<std::int64_t> user_id;  ///< Optional.
  std::optional<ChatId> chat_id;  ///< Optional.
  std::string gift_id;  ///< Required.
  std::optional<bool> pay_for_upgrade;  ///< Optional.
  std::optional<std::string> text;  ///< Optional; 0–128 characters.
  std::optional<ParseMode> text_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> text_entities;  ///< Optional.

  SendGift& with_user_id(std::int64_t value) &;
  SendGift&& with_user_id(std::int64_t value) &&;
  SendGift& with_chat_id(ChatId value) &;
  SendGift&& with_chat_id(ChatId value) &&;
  SendGift& with_pay_for_upgrade(bool value = true) &;
  SendGift&& with_pay_for_upgrade(bool value = true) &&;
  SendGift& with_text(std::string value) &;
  SendGift&& with_text(std::string value) &&;
  SendGift& with_text_parse_mode(ParseMode value) &;
  SendGift&& with_text_parse_mode(ParseMode value) &&;
  SendGift& with_text_entities(std::vector<MessageEntity> value) &;
  SendGift&& with_text_entities(std::vector<MessageEntity> value) &&;
  SendGift& add_text_entities(MessageEntity element) &;
  SendGift&& add_text_entities(MessageEntity element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendGift& value);
};

/// The request `giftPremiumSubscription`.
/// @see https://core.telegram.org/bots/api#giftpremiumsubscription
struct BOTCORE_EXPORT GiftPremiumSubscription {
  static constexpr std::string_view method = "giftPremiumSubscription";
  static constexpr bool multipart = false;
  using result_type = bool;

  GiftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count);
  GiftPremiumSubscription(const GiftPremiumSubscription& other);
  GiftPremiumSubscription(GiftPremiumSubscription&& other) noexcept;
  GiftPremiumSubscription& operator=(const GiftPremiumSubscription& other);
  GiftPremiumSubscription& operator=(GiftPremiumSubscription&& other) noexcept;
  ~GiftPremiumSubscription();
  bool operator==(const GiftPremiumSubscription& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::int64_t month_count = 0;  ///< Required; one of 3, 6, 12.
  std::int64_t star_count = 0;  ///< Required.
  std::optional<std::string> text;  ///< Optional; 0–128 characters.
  std::optional<ParseMode> text_parse_mode;  ///< Optional.
  std::optional<std::vector<MessageEntity>> text_entities;  ///< Optional.

  GiftPremiumSubscription& with_text(std::string value) &;
  GiftPremiumSubscription&& with_text(std::string value) &&;
  GiftPremiumSubscription& with_text_parse_mode(ParseMode value) &;
  GiftPremiumSubscription&& with_text_parse_mode(ParseMode value) &&;
  GiftPremiumSubscription& with_text_entities(std::vector<MessageEntity> value) &;
  GiftPremiumSubscription&& with_text_entities(std::vector<MessageEntity> value) &&;
  GiftPremiumSubscription& add_text_entities(MessageEntity element) &;
  GiftPremiumSubscription&& add_text_entities(MessageEntity element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GiftPremiumSubscription& value);
};

/// The request `getUserGifts`.
/// @see https://core.telegram.org/bots/api#getusergifts
struct BOTCORE_EXPORT GetUserGifts {
  static constexpr std::string_view method = "getUserGifts";
  static constexpr bool multipart = false;
  using result_type = OwnedGifts;

  explicit GetUserGifts(std::int64_t user_id);
  GetUserGifts(const GetUserGifts& other);
  GetUserGifts(GetUserGifts&& other) noexcept;
  GetUserGifts& operator=(const GetUserGifts& other);
  GetUserGifts& operator=(GetUserGifts&& other) noexcept;
  ~GetUserGifts();
  bool operator==(const GetUserGifts& other) const;

  std::int64_t user_id = 0;  ///< Required.
  std::optional<bool> exclude_unlimited;  ///< Optional.
  std::optional<bool> exclude_limited_upgradable;  ///< Optional.
  std::optional<bool> exclude_limited_non_upgradable;  ///< Optional.
  std::optional<bool> exclude_from_blockchain;  ///< Optional.
  std::optional<bool> exclude_unique;  ///< Optional.
  std::optional<bool> sort_by_price;  ///< Optional.
  std::optional<std::string> offset;  ///< Optional.
  std::optional<std::int64_t> limit;  ///< Optional; default 100.

  GetUserGifts& with_exclude_unlimited(bool value = true) &;
  GetUserGifts&& with_exclude_unlimited(bool value = true) &&;
  GetUserGifts& with_exclude_limited_upgradable(bool value = true) &;
  GetUserGifts&& with_exclude_limited_upgradable(bool value = true) &&;
  GetUserGifts& with_exclude_limited_non_upgradable(bool value = true) &;
  GetUserGifts&& with_exclude_limited_non_upgradable(bool value = true) &&;
  GetUserGifts& with_exclude_from_blockchain(bool value = true) &;
  GetUserGifts&& with_exclude_from_blockchain(bool value = true) &&;
  GetUserGifts& with_exclude_unique(bool value = true) &;
  GetUserGifts&& with_exclude_unique(bool value = true) &&;
  GetUserGifts& with_sort_by_price(bool value = true) &;
  GetUserGifts&& with_sort_by_price(bool value = true) &&;
  GetUserGifts& with_offset(std::string value) &;
  GetUserGifts&& with_offset(std::string value) &&;
  GetUserGifts& with_limit(std::int64_t value) &;
  GetUserGifts&& with_limit(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserGifts& value);
};

/// The request `getChatGifts`.
/// @see https://core.telegram.org/bots/api#getchatgifts
struct BOTCORE_EXPORT GetChatGifts {
  static constexpr std::string_view method = "getChatGifts";
  static constexpr bool multipart = false;
  using result_type = OwnedGifts;

  explicit GetChatGifts(ChatId chat_id);
  GetChatGifts(const GetChatGifts& other);
  GetChatGifts(GetChatGifts&& other) noexcept;
  GetChatGifts& operator=(const GetChatGifts& other);
  GetChatGifts& operator=(GetChatGifts&& other) noexcept;
  ~GetChatGifts();
  bool operator==(const GetChatGifts& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<bool> exclude_unsaved;  ///< Optional.
  std::optional<bool> exclude_saved;  ///< Optional.
  std::optional<bool> exclude_unlimited;  ///< Optional.
  std::optional<bool> exclude_limited_upgradable;  ///< Optional.
  std::optional<bool> exclude_limited_non_upgradable;  ///< Optional.
  std::optional<bool> exclude_from_blockchain;  ///< Optional.
  std::optional<bool> exclude_unique;  ///< Optional.
  std::optional<bool> sort_by_price;  ///< Optional.
  std::optional<std::string> offset;  ///< Optional.
  std::optional<std::int64_t> limit;  ///< Optional; default 100.

  GetChatGifts& with_exclude_unsaved(bool value = true) &;
  GetChatGifts&& with_exclude_unsaved(bool value = true) &&;
  GetChatGifts& with_exclude_saved(bool value = true) &;
  GetChatGifts&& with_exclude_saved(bool value = true) &&;
  GetChatGifts& with_exclude_unlimited(bool value = true) &;
  GetChatGifts&& with_exclude_unlimited(bool value = true) &&;
  GetChatGifts& with_exclude_limited_upgradable(bool value = true) &;
  GetChatGifts&& with_exclude_limited_upgradable(bool value = true) &&;
  GetChatGifts& with_exclude_limited_non_upgradable(bool value = true) &;
  GetChatGifts&& with_exclude_limited_non_upgradable(bool value = true) &&;
  GetChatGifts& with_exclude_from_blockchain(bool value = true) &;
  GetChatGifts&& with_exclude_from_blockchain(bool value = true) &&;
  GetChatGifts& with_exclude_unique(bool value = true) &;
  GetChatGifts&& with_exclude_unique(bool value = true) &&;
  GetChatGifts& with_sort_by_price(bool value = true) &;
  GetChatGifts&& with_sort_by_price(bool value = true) &&;
  GetChatGifts& with_offset(std::string value) &;
  GetChatGifts&& with_offset(std::string value) &&;
  GetChatGifts& with_limit(std::int64_t value) &;
  GetChatGifts&& with_limit(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatGifts& value);
};

/// The request `convertGiftToStars`.
/// @see https://core.telegram.org/bots/api#convertgifttostars
struct BOTCORE_EXPORT ConvertGiftToStars {
  static constexpr std::string_view method = "convertGiftToStars";
  static constexpr bool multipart = false;
  using result_type = bool;

  ConvertGiftToStars(std::string business_connection_id, std::string owned_gift_id);
  ConvertGiftToStars(const ConvertGiftToStars& other);
  ConvertGiftToStars(ConvertGiftToStars&& other) noexcept;
  ConvertGiftToStars& operator=(const ConvertGiftToStars& other);
  ConvertGiftToStars& operator=(ConvertGiftToStars&& other) noexcept;
  ~ConvertGiftToStars();
  bool operator==(const ConvertGiftToStars& other) const;

  std::string business_connection_id;  ///< Required.
  std::string owned_gift_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ConvertGiftToStars& value);
};

/// The request `upgradeGift`.
/// @see https://core.telegram.org/bots/api#upgradegift
struct BOTCORE_EXPORT UpgradeGift {
  static constexpr std::string_view method = "upgradeGift";
  static constexpr bool multipart = false;
  using result_type = bool;

  UpgradeGift(std::string business_connection_id, std::string owned_gift_id);
  UpgradeGift(const UpgradeGift& other);
  UpgradeGift(UpgradeGift&& other) noexcept;
  UpgradeGift& operator=(const UpgradeGift& other);
  UpgradeGift& operator=(UpgradeGift&& other) noexcept;
  ~UpgradeGift();
  bool operator==(const UpgradeGift& other) const;

  std::string business_connection_id;  ///< Required.
  std::string owned_gift_id;  ///< Required.
  std::optional<bool> keep_original_details;  ///< Optional.
  std::optional<std::int64_t> star_count;  ///< Optional.

  UpgradeGift& with_keep_original_details(bool value = true) &;
  UpgradeGift&& with_keep_original_details(bool value = true) &&;
  UpgradeGift& with_star_count(std::int64_t value) &;
  UpgradeGift&& with_star_count(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const UpgradeGift& value);
};

/// The request `transferGift`.
/// @see https://core.telegram.org/bots/api#transfergift
struct BOTCORE_EXPORT TransferGift {
  static constexpr std::string_view method = "transferGift";
  static constexpr bool multipart = false;
  using result_type = bool;

  TransferGift(std::string business_connection_id, std::string owned_gift_id,
               std::int64_t new_owner_chat_id);
  TransferGift(const TransferGift& other);
  TransferGift(TransferGift&& other) noexcept;
  TransferGift& operator=(const TransferGift& other);
  TransferGift& operator=(TransferGift&& other) noexcept;
  ~TransferGift();
  bool operator==(const TransferGift& other) const;

  std::string business_connection_id;  ///< Required.
  std::string owned_gift_id;  ///< Required.
  std::int64_t new_owner_chat_id = 0;  ///< Required.
  std::optional<std::int64_t> star_count;  ///< Optional.

  TransferGift& with_star_count(std::int64_t value) &;
  TransferGift&& with_star_count(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransferGift& value);
};

}  // namespace botcore::inline v0::api
