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

/// Lists the gifts that bots can send.
///
/// The request `getAvailableGifts`, sent as JSON; it gives Gifts.
/// @see https://core.telegram.org/bots/api#getavailablegifts
struct BOTCORE_EXPORT GetAvailableGifts {
  static constexpr std::string_view method = "getAvailableGifts";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = Gifts;  ///< What a call gives.

  GetAvailableGifts();  ///< With nothing set.
  /// @cond
  GetAvailableGifts(const GetAvailableGifts& other);
  GetAvailableGifts(GetAvailableGifts&& other) noexcept;
  GetAvailableGifts& operator=(const GetAvailableGifts& other);
  GetAvailableGifts& operator=(GetAvailableGifts&& other) noexcept;
  ~GetAvailableGifts();
  bool operator==(const GetAvailableGifts& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetAvailableGifts& value);
  /// @endcond
};

/// Sends a gift to a user or a channel.
///
/// The request `sendGift`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#sendgift
struct BOTCORE_EXPORT SendGift {
  static constexpr std::string_view method = "sendGift";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SendGift(std::string gift_id);
  /// @cond
  SendGift(const SendGift& other);
  SendGift(SendGift&& other) noexcept;
  SendGift& operator=(const SendGift& other);
  SendGift& operator=(SendGift&& other) noexcept;
  ~SendGift();
  bool operator==(const SendGift& other) const;
  /// @endcond

  std::optional<std::int64_t> user_id;  ///< The user (optional).
  std::optional<ChatId> chat_id;  ///< The chat (optional).
  std::string gift_id;  ///< Required.
  std::optional<bool> pay_for_upgrade;  ///< Optional.
  std::optional<std::string> text;  ///< The text (optional; 0–128 characters).
  /// How marks in the text are read; none: as they stand (optional).
  std::optional<ParseMode> text_parse_mode;
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> text_entities;

  SendGift& with_user_id(std::int64_t value) &;  ///< Sets #user_id.
  SendGift& with_chat_id(ChatId value) &;  ///< Sets #chat_id.
  SendGift& with_pay_for_upgrade(bool value = true) &;  ///< Sets #pay_for_upgrade.
  SendGift& with_text(std::string value) &;  ///< Sets #text.
  SendGift& with_text_parse_mode(ParseMode value) &;  ///< Sets #text_parse_mode.
  SendGift& with_text_entities(std::vector<MessageEntity> value) &;  ///< Sets #text_entities.
  SendGift& add_text_entities(MessageEntity element) &;  ///< Appends to #text_entities.
  /// @cond
  SendGift&& with_user_id(std::int64_t value) &&;
  SendGift&& with_chat_id(ChatId value) &&;
  SendGift&& with_pay_for_upgrade(bool value = true) &&;
  SendGift&& with_text(std::string value) &&;
  SendGift&& with_text_parse_mode(ParseMode value) &&;
  SendGift&& with_text_entities(std::vector<MessageEntity> value) &&;
  SendGift&& add_text_entities(MessageEntity element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendGift& value);
  /// @endcond
};

/// Gives a user some months of Telegram Premium.
///
/// The request `giftPremiumSubscription`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#giftpremiumsubscription
struct BOTCORE_EXPORT GiftPremiumSubscription {
  static constexpr std::string_view method = "giftPremiumSubscription";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  GiftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count);
  /// @cond
  GiftPremiumSubscription(const GiftPremiumSubscription& other);
  GiftPremiumSubscription(GiftPremiumSubscription&& other) noexcept;
  GiftPremiumSubscription& operator=(const GiftPremiumSubscription& other);
  GiftPremiumSubscription& operator=(GiftPremiumSubscription&& other) noexcept;
  ~GiftPremiumSubscription();
  bool operator==(const GiftPremiumSubscription& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::int64_t month_count = 0;  ///< Required; one of 3, 6, 12.
  std::int64_t star_count = 0;  ///< A number of Stars (required).
  std::optional<std::string> text;  ///< The text (optional; 0–128 characters).
  /// How marks in the text are read; none: as they stand (optional).
  std::optional<ParseMode> text_parse_mode;
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> text_entities;

  GiftPremiumSubscription& with_text(std::string value) &;  ///< Sets #text.
  GiftPremiumSubscription& with_text_parse_mode(ParseMode value) &;  ///< Sets #text_parse_mode.
  GiftPremiumSubscription& with_text_entities(std::vector<MessageEntity> value) &;  ///< Sets #text_entities.
  GiftPremiumSubscription& add_text_entities(MessageEntity element) &;  ///< Appends to #text_entities.
  /// @cond
  GiftPremiumSubscription&& with_text(std::string value) &&;
  GiftPremiumSubscription&& with_text_parse_mode(ParseMode value) &&;
  GiftPremiumSubscription&& with_text_entities(std::vector<MessageEntity> value) &&;
  GiftPremiumSubscription&& add_text_entities(MessageEntity element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GiftPremiumSubscription& value);
  /// @endcond
};

/// Lists the gifts of a user.
///
/// The request `getUserGifts`, sent as JSON; it gives OwnedGifts.
/// @see https://core.telegram.org/bots/api#getusergifts
struct BOTCORE_EXPORT GetUserGifts {
  static constexpr std::string_view method = "getUserGifts";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = OwnedGifts;  ///< What a call gives.

  /// With what it needs.
  explicit GetUserGifts(std::int64_t user_id);
  /// @cond
  GetUserGifts(const GetUserGifts& other);
  GetUserGifts(GetUserGifts&& other) noexcept;
  GetUserGifts& operator=(const GetUserGifts& other);
  GetUserGifts& operator=(GetUserGifts&& other) noexcept;
  ~GetUserGifts();
  bool operator==(const GetUserGifts& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  std::optional<bool> exclude_unlimited;  ///< Whether to leave out unlimited (optional).
  std::optional<bool> exclude_limited_upgradable;  ///< Whether to leave out limited upgradable (optional).
  /// Whether to leave out limited non upgradable (optional).
  std::optional<bool> exclude_limited_non_upgradable;
  std::optional<bool> exclude_from_blockchain;  ///< Whether to leave out from blockchain (optional).
  std::optional<bool> exclude_unique;  ///< Whether to leave out unique (optional).
  std::optional<bool> sort_by_price;  ///< Optional.
  std::optional<std::string> offset;  ///< Where to begin (optional).
  std::optional<std::int64_t> limit;  ///< How many at most (optional; default 100).

  GetUserGifts& with_exclude_unlimited(bool value = true) &;  ///< Sets #exclude_unlimited.
  GetUserGifts& with_exclude_limited_upgradable(bool value = true) &;  ///< Sets #exclude_limited_upgradable.
  /// Sets #exclude_limited_non_upgradable.
  GetUserGifts& with_exclude_limited_non_upgradable(bool value = true) &;
  GetUserGifts& with_exclude_from_blockchain(bool value = true) &;  ///< Sets #exclude_from_blockchain.
  GetUserGifts& with_exclude_unique(bool value = true) &;  ///< Sets #exclude_unique.
  GetUserGifts& with_sort_by_price(bool value = true) &;  ///< Sets #sort_by_price.
  GetUserGifts& with_offset(std::string value) &;  ///< Sets #offset.
  GetUserGifts& with_limit(std::int64_t value) &;  ///< Sets #limit.
  /// @cond
  GetUserGifts&& with_exclude_unlimited(bool value = true) &&;
  GetUserGifts&& with_exclude_limited_upgradable(bool value = true) &&;
  GetUserGifts&& with_exclude_limited_non_upgradable(bool value = true) &&;
  GetUserGifts&& with_exclude_from_blockchain(bool value = true) &&;
  GetUserGifts&& with_exclude_unique(bool value = true) &&;
  GetUserGifts&& with_sort_by_price(bool value = true) &&;
  GetUserGifts&& with_offset(std::string value) &&;
  GetUserGifts&& with_limit(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetUserGifts& value);
  /// @endcond
};

/// Lists the gifts of a chat.
///
/// The request `getChatGifts`, sent as JSON; it gives OwnedGifts.
/// @see https://core.telegram.org/bots/api#getchatgifts
struct BOTCORE_EXPORT GetChatGifts {
  static constexpr std::string_view method = "getChatGifts";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = OwnedGifts;  ///< What a call gives.

  /// With what it needs.
  explicit GetChatGifts(ChatId chat_id);
  /// @cond
  GetChatGifts(const GetChatGifts& other);
  GetChatGifts(GetChatGifts&& other) noexcept;
  GetChatGifts& operator=(const GetChatGifts& other);
  GetChatGifts& operator=(GetChatGifts&& other) noexcept;
  ~GetChatGifts();
  bool operator==(const GetChatGifts& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<bool> exclude_unsaved;  ///< Whether to leave out unsaved (optional).
  std::optional<bool> exclude_saved;  ///< Whether to leave out saved (optional).
  std::optional<bool> exclude_unlimited;  ///< Whether to leave out unlimited (optional).
  std::optional<bool> exclude_limited_upgradable;  ///< Whether to leave out limited upgradable (optional).
  /// Whether to leave out limited non upgradable (optional).
  std::optional<bool> exclude_limited_non_upgradable;
  std::optional<bool> exclude_from_blockchain;  ///< Whether to leave out from blockchain (optional).
  std::optional<bool> exclude_unique;  ///< Whether to leave out unique (optional).
  std::optional<bool> sort_by_price;  ///< Optional.
  std::optional<std::string> offset;  ///< Where to begin (optional).
  std::optional<std::int64_t> limit;  ///< How many at most (optional; default 100).

  GetChatGifts& with_exclude_unsaved(bool value = true) &;  ///< Sets #exclude_unsaved.
  GetChatGifts& with_exclude_saved(bool value = true) &;  ///< Sets #exclude_saved.
  GetChatGifts& with_exclude_unlimited(bool value = true) &;  ///< Sets #exclude_unlimited.
  GetChatGifts& with_exclude_limited_upgradable(bool value = true) &;  ///< Sets #exclude_limited_upgradable.
  /// Sets #exclude_limited_non_upgradable.
  GetChatGifts& with_exclude_limited_non_upgradable(bool value = true) &;
  GetChatGifts& with_exclude_from_blockchain(bool value = true) &;  ///< Sets #exclude_from_blockchain.
  GetChatGifts& with_exclude_unique(bool value = true) &;  ///< Sets #exclude_unique.
  GetChatGifts& with_sort_by_price(bool value = true) &;  ///< Sets #sort_by_price.
  GetChatGifts& with_offset(std::string value) &;  ///< Sets #offset.
  GetChatGifts& with_limit(std::int64_t value) &;  ///< Sets #limit.
  /// @cond
  GetChatGifts&& with_exclude_unsaved(bool value = true) &&;
  GetChatGifts&& with_exclude_saved(bool value = true) &&;
  GetChatGifts&& with_exclude_unlimited(bool value = true) &&;
  GetChatGifts&& with_exclude_limited_upgradable(bool value = true) &&;
  GetChatGifts&& with_exclude_limited_non_upgradable(bool value = true) &&;
  GetChatGifts&& with_exclude_from_blockchain(bool value = true) &&;
  GetChatGifts&& with_exclude_unique(bool value = true) &&;
  GetChatGifts&& with_sort_by_price(bool value = true) &&;
  GetChatGifts&& with_offset(std::string value) &&;
  GetChatGifts&& with_limit(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetChatGifts& value);
  /// @endcond
};

/// Turns a gift into Stars.
///
/// The request `convertGiftToStars`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#convertgifttostars
struct BOTCORE_EXPORT ConvertGiftToStars {
  static constexpr std::string_view method = "convertGiftToStars";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  ConvertGiftToStars(std::string business_connection_id, std::string owned_gift_id);
  /// @cond
  ConvertGiftToStars(const ConvertGiftToStars& other);
  ConvertGiftToStars(ConvertGiftToStars&& other) noexcept;
  ConvertGiftToStars& operator=(const ConvertGiftToStars& other);
  ConvertGiftToStars& operator=(ConvertGiftToStars&& other) noexcept;
  ~ConvertGiftToStars();
  bool operator==(const ConvertGiftToStars& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::string owned_gift_id;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ConvertGiftToStars& value);
  /// @endcond
};

/// Upgrades a gift to a unique one.
///
/// The request `upgradeGift`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#upgradegift
struct BOTCORE_EXPORT UpgradeGift {
  static constexpr std::string_view method = "upgradeGift";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  UpgradeGift(std::string business_connection_id, std::string owned_gift_id);
  /// @cond
  UpgradeGift(const UpgradeGift& other);
  UpgradeGift(UpgradeGift&& other) noexcept;
  UpgradeGift& operator=(const UpgradeGift& other);
  UpgradeGift& operator=(UpgradeGift&& other) noexcept;
  ~UpgradeGift();
  bool operator==(const UpgradeGift& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::string owned_gift_id;  ///< Required.
  std::optional<bool> keep_original_details;  ///< Optional.
  std::optional<std::int64_t> star_count;  ///< A number of Stars (optional).

  UpgradeGift& with_keep_original_details(bool value = true) &;  ///< Sets #keep_original_details.
  UpgradeGift& with_star_count(std::int64_t value) &;  ///< Sets #star_count.
  /// @cond
  UpgradeGift&& with_keep_original_details(bool value = true) &&;
  UpgradeGift&& with_star_count(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UpgradeGift& value);
  /// @endcond
};

/// Gives a unique gift to somebody else.
///
/// The request `transferGift`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#transfergift
struct BOTCORE_EXPORT TransferGift {
  static constexpr std::string_view method = "transferGift";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  TransferGift(std::string business_connection_id, std::string owned_gift_id,
               std::int64_t new_owner_chat_id);
  /// @cond
  TransferGift(const TransferGift& other);
  TransferGift(TransferGift&& other) noexcept;
  TransferGift& operator=(const TransferGift& other);
  TransferGift& operator=(TransferGift&& other) noexcept;
  ~TransferGift();
  bool operator==(const TransferGift& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::string owned_gift_id;  ///< Required.
  std::int64_t new_owner_chat_id = 0;  ///< Required.
  std::optional<std::int64_t> star_count;  ///< A number of Stars (optional).

  TransferGift& with_star_count(std::int64_t value) &;  ///< Sets #star_count.
  /// @cond
  TransferGift&& with_star_count(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransferGift& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
