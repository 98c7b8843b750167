// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: gift.
#pragma once

#include <chrono>
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

/// Telegram's GiftBackground.
/// @see https://core.telegram.org/bots/api#giftbackground
struct BOTCORE_EXPORT GiftBackground {
  GiftBackground();
  GiftBackground(std::int64_t center_color, std::int64_t edge_color, std::int64_t text_color);
  GiftBackground(const GiftBackground& other);
  GiftBackground(GiftBackground&& other) noexcept;
  GiftBackground& operator=(const GiftBackground& other);
  GiftBackground& operator=(GiftBackground&& other) noexcept;
  ~GiftBackground();
  bool operator==(const GiftBackground& other) const;

  std::int64_t center_color = 0;  ///< Required.
  std::int64_t edge_color = 0;  ///< Required.
  std::int64_t text_color = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GiftBackground& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiftBackground& value);
};

/// Telegram's Gift.
/// @see https://core.telegram.org/bots/api#gift
struct BOTCORE_EXPORT Gift {
  Gift();
  Gift(std::string id, Sticker sticker, std::int64_t star_count);
  Gift(const Gift& other);
  Gift(Gift&& other) noexcept;
  Gift& operator=(const Gift& other);
  Gift& operator=(Gift&& other) noexcept;
  ~Gift();
  bool operator==(const Gift& other) const;

  std::string id;  ///< Required.
  boxed<Sticker> sticker;  ///< Required.
  std::int64_t star_count = 0;  ///< Required.
  std::optional<std::int64_t> upgrade_star_count;  ///< Optional.
  std::optional<bool> is_premium;  ///< Optional.
  std::optional<bool> has_colors;  ///< Optional.
  std::optional<std::int64_t> total_count;  ///< Optional.
  std::optional<std::int64_t> remaining_count;  ///< Optional.
  std::optional<std::int64_t> personal_total_count;  ///< Optional.
  std::optional<std::int64_t> personal_remaining_count;  ///< Optional.
  boxed<GiftBackground> background;  ///< Optional.
  std::optional<std::int64_t> unique_gift_variant_count;  ///< Optional.
  boxed<Chat> publisher_chat;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Gift& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Gift& value);
};

/// Telegram's Gifts.
/// @see https://core.telegram.org/bots/api#gifts
struct BOTCORE_EXPORT Gifts {
  Gifts();
  explicit Gifts(std::vector<Gift> gifts);
  Gifts(const Gifts& other);
  Gifts(Gifts&& other) noexcept;
  Gifts& operator=(const Gifts& other);
  Gifts& operator=(Gifts&& other) noexcept;
  ~Gifts();
  bool operator==(const Gifts& other) const;

  std::vector<Gift> gifts;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const Gifts& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Gifts& value);
};

/// Telegram's UniqueGiftModel.
/// @see https://core.telegram.org/bots/api#uniquegiftmodel
struct BOTCORE_EXPORT UniqueGiftModel {
  UniqueGiftModel();
  UniqueGiftModel(std::string name, Sticker sticker, std::int64_t rarity_per_mille);
  UniqueGiftModel(const UniqueGiftModel& other);
  UniqueGiftModel(UniqueGiftModel&& other) noexcept;
  UniqueGiftModel& operator=(const UniqueGiftModel& other);
  UniqueGiftModel& operator=(UniqueGiftModel&& other) noexcept;
  ~UniqueGiftModel();
  bool operator==(const UniqueGiftModel& other) const;

  std::string name;  ///< Required.
  boxed<Sticker> sticker;  ///< Required.
  std::int64_t rarity_per_mille = 0;  ///< Required.
  std::optional<UniqueGiftRarity> rarity;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftModel& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftModel& value);
};

/// Telegram's UniqueGiftSymbol.
/// @see https://core.telegram.org/bots/api#uniquegiftsymbol
struct BOTCORE_EXPORT UniqueGiftSymbol {
  UniqueGiftSymbol();
  UniqueGiftSymbol(std::string name, Sticker sticker, std::int64_t rarity_per_mille);
  UniqueGiftSymbol(const UniqueGiftSymbol& other);
  UniqueGiftSymbol(UniqueGiftSymbol&& other) noexcept;
  UniqueGiftSymbol& operator=(const UniqueGiftSymbol& other);
  UniqueGiftSymbol& operator=(UniqueGiftSymbol&& other) noexcept;
  ~UniqueGiftSymbol();
  bool operator==(const UniqueGiftSymbol& other) const;

  std::string name;  ///< Required.
  boxed<Sticker> sticker;  ///< Required.
  std::int64_t rarity_per_mille = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftSymbol& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftSymbol& value);
};

/// Telegram's UniqueGiftBackdropColors.
/// @see https://core.telegram.org/bots/api#uniquegiftbackdropcolors
struct BOTCORE_EXPORT UniqueGiftBackdropColors {
  UniqueGiftBackdropColors();
  UniqueGiftBackdropColors(std::int64_t center_color, std::int64_t edge_color, std::int64_t symbol_color,
                           std::int64_t text_color);
  UniqueGiftBackdropColors(const UniqueGiftBackdropColors& other);
  UniqueGiftBackdropColors(UniqueGiftBackdropColors&& other) noexcept;
  UniqueGiftBackdropColors& operator=(const UniqueGiftBackdropColors& other);
  UniqueGiftBackdropColors& operator=(UniqueGiftBackdropColors&& other) noexcept;
  ~UniqueGiftBackdropColors();
  bool operator==(const UniqueGiftBackdropColors& other) const;

  std::int64_t center_color = 0;  ///< Required.
  std::int64_t edge_color = 0;  ///< Required.
  std::int64_t symbol_color = 0;  ///< Required.
  std::int64_t text_color = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftBackdropColors& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftBackdropColors& value);
};

/// Telegram's UniqueGiftBackdrop.
/// @see https://core.telegram.org/bots/api#uniquegiftbackdrop
struct BOTCORE_EXPORT UniqueGiftBackdrop {
  UniqueGiftBackdrop();
  UniqueGiftBackdrop(std::string name, UniqueGiftBackdropColors colors, std::int64_t rarity_per_mille);
  UniqueGiftBackdrop(const UniqueGiftBackdrop& other);
  UniqueGiftBackdrop(UniqueGiftBackdrop&& other) noexcept;
  UniqueGiftBackdrop& operator=(const UniqueGiftBackdrop& other);
  UniqueGiftBackdrop& operator=(UniqueGiftBackdrop&& other) noexcept;
  ~UniqueGiftBackdrop();
  bool operator==(const UniqueGiftBackdrop& other) const;

  std::string name;  ///< Required.
  boxed<UniqueGiftBackdropColors> colors;  ///< Required.
  std::int64_t rarity_per_mille = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftBackdrop& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftBackdrop& value);
};

/// Telegram's UniqueGiftColors.
/// @see https://core.telegram.org/bots/api#uniquegiftcolors
struct BOTCORE_EXPORT UniqueGiftColors {
  UniqueGiftColors();
  UniqueGiftColors(std::string model_custom_emoji_id, std::string symbol_custom_emoji_id,
                   std::int64_t light_theme_main_color, std::vector<std::int64_t> light_theme_other_colors,
                   std::int64_t dark_theme_main_color, std::vector<std::int64_t> dark_theme_other_colors);
  UniqueGiftColors(const UniqueGiftColors& other);
  UniqueGiftColors(UniqueGiftColors&& other) noexcept;
  UniqueGiftColors& operator=(const UniqueGiftColors& other);
  UniqueGiftColors& operator=(UniqueGiftColors&& other) noexcept;
  ~UniqueGiftColors();
  bool operator==(const UniqueGiftColors& other) const;

  std::string model_custom_emoji_id;  ///< Required.
  std::string symbol_custom_emoji_id;  ///< Required.
  std::int64_t light_theme_main_color = 0;  ///< Required.
  std::vector<std::int64_t> light_theme_other_colors;  ///< Required.
  std::int64_t dark_theme_main_color = 0;  ///< Required.
  std::vector<std::int64_t> dark_theme_other_colors;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftColors& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftColors& value);
};

/// Telegram's UniqueGift.
/// @see https://core.telegram.org/bots/api#uniquegift
struct BOTCORE_EXPORT UniqueGift {
  UniqueGift();
  UniqueGift(const UniqueGift& other);
  UniqueGift(UniqueGift&& other) noexcept;
  UniqueGift& operator=(const UniqueGift& other);
  UniqueGift& operator=(UniqueGift&& other) noexcept;
  ~UniqueGift();
  bool operator==(const UniqueGift& other) const;

  std::string gift_id;  ///< Required.
  std::string base_name;  ///< Required.
  std::string name;  ///< Required.
  std::int64_t number = 0;  ///< Required.
  boxed<UniqueGiftModel> model;  ///< Required.
  boxed<UniqueGiftSymbol> symbol;  ///< Required.
  boxed<UniqueGiftBackdrop> backdrop;  ///< Required.
  std::optional<bool> is_premium;  ///< Optional.
  std::optional<bool> is_burned;  ///< Optional.
  std::optional<bool> is_from_blockchain;  ///< Optional.
  boxed<UniqueGiftColors> colors;  ///< Optional.
  boxed<Chat> publisher_chat;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGift& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGift& value);
};

/// Telegram's GiftInfo.
/// @see https://core.telegram.org/bots/api#giftinfo
struct BOTCORE_EXPORT GiftInfo {
  GiftInfo();
  explicit GiftInfo(Gift gift);
  GiftInfo(const GiftInfo& other);
  GiftInfo(GiftInfo&& other) noexcept;
  GiftInfo& operator=(const GiftInfo& other);
  GiftInfo& operator=(GiftInfo&& other) noexcept;
  ~GiftInfo();
  bool operator==(const GiftInfo& other) const;

  boxed<Gift> gift;  ///< Required.
  std::optional<std::string> owned_gift_id;  ///< Optional.
  std::optional<std::int64_t> convert_star_count;  ///< Optional.
  std::optional<std::int64_t> prepaid_upgrade_star_count;  ///< Optional.
  std::optional<bool> is_upgrade_separate;  ///< Optional.
  std::optional<bool> can_be_upgraded;  ///< Optional.
  std::optional<std::string> text;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  std::optional<bool> is_private;  ///< Optional.
  std::optional<std::int64_t> unique_gift_number;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GiftInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiftInfo& value);
};

/// Telegram's UniqueGiftInfo.
/// @see https://core.telegram.org/bots/api#uniquegiftinfo
struct BOTCORE_EXPORT UniqueGiftInfo {
  UniqueGiftInfo();
  UniqueGiftInfo(UniqueGift gift, UniqueGiftInfoOrigin origin);
  UniqueGiftInfo(const UniqueGiftInfo& other);
  UniqueGiftInfo(UniqueGiftInfo&& other) noexcept;
  UniqueGiftInfo& operator=(const UniqueGiftInfo& other);
  UniqueGiftInfo& operator=(UniqueGiftInfo&& other) noexcept;
  ~UniqueGiftInfo();
  bool operator==(const UniqueGiftInfo& other) const;

  boxed<UniqueGift> gift;  ///< Required.
  UniqueGiftInfoOrigin origin;  ///< Required.
  std::optional<std::string> text;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  std::optional<bool> is_private;  ///< Optional.
  std::optional<PriceCurrency> last_resale_currency;  ///< Optional.
  std::optional<std::int64_t> last_resale_amount;  ///< Optional.
  std::optional<std::string> owned_gift_id;  ///< Optional.
  std::optional<std::int64_t> transfer_star_count;  ///< Optional.
  std::optional<std::chrono::sys_seconds> next_transfer_date;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftInfo& value);
};

/// One of `OwnedGiftRegular`, `OwnedGiftUnique`.
/// @see https://core.telegram.org/bots/api#ownedgift
struct BOTCORE_EXPORT OwnedGift {
  OwnedGift();
  OwnedGift(OwnedGiftRegular held);  // NOLINT(google-explicit-constructor)
  OwnedGift(OwnedGiftUnique held);  // NOLINT(google-explicit-constructor)
  OwnedGift(const OwnedGift& other);
  OwnedGift(OwnedGift&& other) noexcept;
  OwnedGift& operator=(const OwnedGift& other);
  OwnedGift& operator=(OwnedGift&& other) noexcept;
  ~OwnedGift();
  bool operator==(const OwnedGift& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<OwnedGiftRegular>, boxed<OwnedGiftUnique>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const OwnedGift& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OwnedGift& value);
};

/// Telegram's OwnedGiftRegular, told apart by `type` "regular".
/// @see https://core.telegram.org/bots/api#ownedgiftregular
struct BOTCORE_EXPORT OwnedGiftRegular {
  OwnedGiftRegular();
  OwnedGiftRegular(Gift gift, std::chrono::sys_seconds send_date);
  OwnedGiftRegular(const OwnedGiftRegular& other);
  OwnedGiftRegular(OwnedGiftRegular&& other) noexcept;
  OwnedGiftRegular& operator=(const OwnedGiftRegular& other);
  OwnedGiftRegular& operator=(OwnedGiftRegular&& other) noexcept;
  ~OwnedGiftRegular();
  bool operator==(const OwnedGiftRegular& other) const;

  boxed<Gift> gift;  ///< Required.
  std::optional<std::string> owned_gift_id;  ///< Optional.
  boxed<User> sender_user;  ///< Optional.
  std::chrono::sys_seconds send_date;  ///< Required.
  std::optional<std::string> text;  ///< Optional.
  std::optional<std::vector<MessageEntity>> entities;  ///< Optional.
  std::optional<bool> is_private;  ///< Optional.
  std::optional<bool> is_saved;  ///< Optional.
  std::optional<bool> can_be_upgraded;  ///< Optional.
  std::optional<bool> was_refunded;  ///< Optional.
  std::optional<std::int64_t> convert_star_count;  ///< Optional.
  std::optional<std::int64_t> prepaid_upgrade_star_count;  ///< Optional.
  std::optional<bool> is_upgrade_separate;  ///< Optional.
  std::optional<std::int64_t> unique_gift_number;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const OwnedGiftRegular& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OwnedGiftRegular& value);
};

/// Telegram's OwnedGiftUnique, told apart by `type` "unique".
/// @see https://core.telegram.org/bots/api#ownedgiftunique
struct BOTCORE_EXPORT OwnedGiftUnique {
  OwnedGiftUnique();
  OwnedGiftUnique(UniqueGift gift, std::chrono::sys_seconds send_date);
  OwnedGiftUnique(const OwnedGiftUnique& other);
  OwnedGiftUnique(OwnedGiftUnique&& other) noexcept;
  OwnedGiftUnique& operator=(const OwnedGiftUnique& other);
  OwnedGiftUnique& operator=(OwnedGiftUnique&& other) noexcept;
  ~OwnedGiftUnique();
  bool operator==(const OwnedGiftUnique& other) const;

  boxed<UniqueGift> gift;  ///< Required.
  std::optional<std::string> owned_gift_id;  ///< Optional.
  boxed<User> sender_user;  ///< Optional.
  std::chrono::sys_seconds send_date;  ///< Required.
  std::optional<bool> is_saved;  ///< Optional.
  std::optional<bool> can_be_transferred;  ///< Optional.
  std::optional<std::int64_t> transfer_star_count;  ///< Optional.
  std::optional<std::chrono::sys_seconds> next_transfer_date;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const OwnedGiftUnique& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OwnedGiftUnique& value);
};

/// Telegram's OwnedGifts.
/// @see https://core.telegram.org/bots/api#ownedgifts
struct BOTCORE_EXPORT OwnedGifts {
  OwnedGifts();
  OwnedGifts(std::int64_t total_count, std::vector<OwnedGift> gifts);
  OwnedGifts(const OwnedGifts& other);
  OwnedGifts(OwnedGifts&& other) noexcept;
  OwnedGifts& operator=(const OwnedGifts& other);
  OwnedGifts& operator=(OwnedGifts&& other) noexcept;
  ~OwnedGifts();
  bool operator==(const OwnedGifts& other) const;

  std::int64_t total_count = 0;  ///< Required.
  std::vector<OwnedGift> gifts;  ///< Required.
  std::optional<std::string> next_offset;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const OwnedGifts& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OwnedGifts& value);
};

/// Telegram's AcceptedGiftTypes.
/// @see https://core.telegram.org/bots/api#acceptedgifttypes
struct BOTCORE_EXPORT AcceptedGiftTypes {
  AcceptedGiftTypes();
  AcceptedGiftTypes(bool unlimited_gifts, bool limited_gifts, bool unique_gifts, bool premium_subscription,
                    bool gifts_from_channels);
  AcceptedGiftTypes(const AcceptedGiftTypes& other);
  AcceptedGiftTypes(AcceptedGiftTypes&& other) noexcept;
  AcceptedGiftTypes& operator=(const AcceptedGiftTypes& other);
  AcceptedGiftTypes& operator=(AcceptedGiftTypes&& other) noexcept;
  ~AcceptedGiftTypes();
  bool operator==(const AcceptedGiftTypes& other) const;

  bool unlimited_gifts = false;  ///< Required.
  bool limited_gifts = false;  ///< Required.
  bool unique_gifts = false;  ///< Required.
  bool premium_subscription = false;  ///< Required.
  bool gifts_from_channels = false;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const AcceptedGiftTypes& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AcceptedGiftTypes& value);
};

}  // namespace botcore::inline v0::api
