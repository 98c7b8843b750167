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
///
/// Only received.
/// Held by Gift::background.
/// @see https://core.telegram.org/bots/api#giftbackground
struct BOTCORE_EXPORT GiftBackground {
  GiftBackground();  ///< With nothing set.
  /// With what it needs.
  GiftBackground(std::int64_t center_color, std::int64_t edge_color, std::int64_t text_color);
  /// @cond
  GiftBackground(const GiftBackground& other);
  GiftBackground(GiftBackground&& other) noexcept;
  GiftBackground& operator=(const GiftBackground& other);
  GiftBackground& operator=(GiftBackground&& other) noexcept;
  ~GiftBackground();
  bool operator==(const GiftBackground& other) const;
  /// @endcond

  std::int64_t center_color = 0;  ///< Required.
  std::int64_t edge_color = 0;  ///< Required.
  std::int64_t text_color = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GiftBackground& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiftBackground& value);
  /// @endcond
};

/// A gift that can be sent.
///
/// Only received.
/// Held by Gifts::gifts, GiftInfo::gift, OwnedGiftRegular::gift, TransactionPartnerUser::gift,
/// TransactionPartnerChat::gift.
/// @see https://core.telegram.org/bots/api#gift
struct BOTCORE_EXPORT Gift {
  Gift();  ///< With nothing set.
  /// With what it needs.
  Gift(std::string id, Sticker sticker, std::int64_t star_count);
  /// @cond
  Gift(const Gift& other);
  Gift(Gift&& other) noexcept;
  Gift& operator=(const Gift& other);
  Gift& operator=(Gift&& other) noexcept;
  ~Gift();
  bool operator==(const Gift& other) const;
  /// @endcond

  std::string id;  ///< Required.
  boxed<Sticker> sticker;  ///< Required.
  std::int64_t star_count = 0;  ///< A number of Stars (required).
  std::optional<std::int64_t> upgrade_star_count;  ///< A number of Stars (optional).
  std::optional<bool> is_premium;  ///< Whether it is premium (optional).
  std::optional<bool> has_colors;  ///< Whether it has colors (optional).
  std::optional<std::int64_t> total_count;  ///< How many there are in all (optional).
  std::optional<std::int64_t> remaining_count;  ///< Optional.
  std::optional<std::int64_t> personal_total_count;  ///< Optional.
  std::optional<std::int64_t> personal_remaining_count;  ///< Optional.
  boxed<GiftBackground> background;  ///< Optional.
  std::optional<std::int64_t> unique_gift_variant_count;  ///< Optional.
  boxed<Chat> publisher_chat;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Gift& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Gift& value);
  /// @endcond
};

/// Telegram's Gifts.
///
/// Only received.
/// What GetAvailableGifts gives.
/// @see https://core.telegram.org/bots/api#gifts
struct BOTCORE_EXPORT Gifts {
  Gifts();  ///< With nothing set.
  /// With what it needs.
  explicit Gifts(std::vector<Gift> gifts);
  /// @cond
  Gifts(const Gifts& other);
  Gifts(Gifts&& other) noexcept;
  Gifts& operator=(const Gifts& other);
  Gifts& operator=(Gifts&& other) noexcept;
  ~Gifts();
  bool operator==(const Gifts& other) const;
  /// @endcond

  std::vector<Gift> gifts;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const Gifts& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, Gifts& value);
  /// @endcond
};

/// Telegram's UniqueGiftModel.
///
/// Only received.
/// Held by UniqueGift::model.
/// @see https://core.telegram.org/bots/api#uniquegiftmodel
struct BOTCORE_EXPORT UniqueGiftModel {
  UniqueGiftModel();  ///< With nothing set.
  /// With what it needs.
  UniqueGiftModel(std::string name, Sticker sticker, std::int64_t rarity_per_mille);
  /// @cond
  UniqueGiftModel(const UniqueGiftModel& other);
  UniqueGiftModel(UniqueGiftModel&& other) noexcept;
  UniqueGiftModel& operator=(const UniqueGiftModel& other);
  UniqueGiftModel& operator=(UniqueGiftModel&& other) noexcept;
  ~UniqueGiftModel();
  bool operator==(const UniqueGiftModel& other) const;
  /// @endcond

  std::string name;  ///< The name (required).
  boxed<Sticker> sticker;  ///< Required.
  std::int64_t rarity_per_mille = 0;  ///< Required.
  std::optional<UniqueGiftRarity> rarity;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftModel& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftModel& value);
  /// @endcond
};

/// Telegram's UniqueGiftSymbol.
///
/// Only received.
/// Held by UniqueGift::symbol.
/// @see https://core.telegram.org/bots/api#uniquegiftsymbol
struct BOTCORE_EXPORT UniqueGiftSymbol {
  UniqueGiftSymbol();  ///< With nothing set.
  /// With what it needs.
  UniqueGiftSymbol(std::string name, Sticker sticker, std::int64_t rarity_per_mille);
  /// @cond
  UniqueGiftSymbol(const UniqueGiftSymbol& other);
  UniqueGiftSymbol(UniqueGiftSymbol&& other) noexcept;
  UniqueGiftSymbol& operator=(const UniqueGiftSymbol& other);
  UniqueGiftSymbol& operator=(UniqueGiftSymbol&& other) noexcept;
  ~UniqueGiftSymbol();
  bool operator==(const UniqueGiftSymbol& other) const;
  /// @endcond

  std::string name;  ///< The name (required).
  boxed<Sticker> sticker;  ///< Required.
  std::int64_t rarity_per_mille = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftSymbol& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftSymbol& value);
  /// @endcond
};

/// Telegram's UniqueGiftBackdropColors.
///
/// Only received.
/// Held by UniqueGiftBackdrop::colors.
/// @see https://core.telegram.org/bots/api#uniquegiftbackdropcolors
struct BOTCORE_EXPORT UniqueGiftBackdropColors {
  UniqueGiftBackdropColors();  ///< With nothing set.
  /// With what it needs.
  UniqueGiftBackdropColors(std::int64_t center_color, std::int64_t edge_color, std::int64_t symbol_color,
                           std::int64_t text_color);
  /// @cond
  UniqueGiftBackdropColors(const UniqueGiftBackdropColors& other);
  UniqueGiftBackdropColors(UniqueGiftBackdropColors&& other) noexcept;
  UniqueGiftBackdropColors& operator=(const UniqueGiftBackdropColors& other);
  UniqueGiftBackdropColors& operator=(UniqueGiftBackdropColors&& other) noexcept;
  ~UniqueGiftBackdropColors();
  bool operator==(const UniqueGiftBackdropColors& other) const;
  /// @endcond

  std::int64_t center_color = 0;  ///< Required.
  std::int64_t edge_color = 0;  ///< Required.
  std::int64_t symbol_color = 0;  ///< Required.
  std::int64_t text_color = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftBackdropColors& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftBackdropColors& value);
  /// @endcond
};

/// Telegram's UniqueGiftBackdrop.
///
/// Only received.
/// Held by UniqueGift::backdrop.
/// @see https://core.telegram.org/bots/api#uniquegiftbackdrop
struct BOTCORE_EXPORT UniqueGiftBackdrop {
  UniqueGiftBackdrop();  ///< With nothing set.
  /// With what it needs.
  UniqueGiftBackdrop(std::string name, UniqueGiftBackdropColors colors, std::int64_t rarity_per_mille);
  /// @cond
  UniqueGiftBackdrop(const UniqueGiftBackdrop& other);
  UniqueGiftBackdrop(UniqueGiftBackdrop&& other) noexcept;
  UniqueGiftBackdrop& operator=(const UniqueGiftBackdrop& other);
  UniqueGiftBackdrop& operator=(UniqueGiftBackdrop&& other) noexcept;
  ~UniqueGiftBackdrop();
  bool operator==(const UniqueGiftBackdrop& other) const;
  /// @endcond

  std::string name;  ///< The name (required).
  boxed<UniqueGiftBackdropColors> colors;  ///< Required.
  std::int64_t rarity_per_mille = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftBackdrop& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftBackdrop& value);
  /// @endcond
};

/// Telegram's UniqueGiftColors.
///
/// Only received.
/// Held by ChatFullInfo::unique_gift_colors, UniqueGift::colors.
/// @see https://core.telegram.org/bots/api#uniquegiftcolors
struct BOTCORE_EXPORT UniqueGiftColors {
  UniqueGiftColors();  ///< With nothing set.
  /// With what it needs.
  UniqueGiftColors(std::string model_custom_emoji_id, std::string symbol_custom_emoji_id,
                   std::int64_t light_theme_main_color, std::vector<std::int64_t> light_theme_other_colors,
                   std::int64_t dark_theme_main_color, std::vector<std::int64_t> dark_theme_other_colors);
  /// @cond
  UniqueGiftColors(const UniqueGiftColors& other);
  UniqueGiftColors(UniqueGiftColors&& other) noexcept;
  UniqueGiftColors& operator=(const UniqueGiftColors& other);
  UniqueGiftColors& operator=(UniqueGiftColors&& other) noexcept;
  ~UniqueGiftColors();
  bool operator==(const UniqueGiftColors& other) const;
  /// @endcond

  std::string model_custom_emoji_id;  ///< Required.
  std::string symbol_custom_emoji_id;  ///< Required.
  std::int64_t light_theme_main_color = 0;  ///< Required.
  std::vector<std::int64_t> light_theme_other_colors;  ///< Required.
  std::int64_t dark_theme_main_color = 0;  ///< Required.
  std::vector<std::int64_t> dark_theme_other_colors;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftColors& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftColors& value);
  /// @endcond
};

/// A gift that exists once.
///
/// Only received.
/// Held by UniqueGiftInfo::gift, OwnedGiftUnique::gift.
/// @see https://core.telegram.org/bots/api#uniquegift
struct BOTCORE_EXPORT UniqueGift {
  UniqueGift();  ///< With nothing set.
  /// @cond
  UniqueGift(const UniqueGift& other);
  UniqueGift(UniqueGift&& other) noexcept;
  UniqueGift& operator=(const UniqueGift& other);
  UniqueGift& operator=(UniqueGift&& other) noexcept;
  ~UniqueGift();
  bool operator==(const UniqueGift& other) const;
  /// @endcond

  std::string gift_id;  ///< Required.
  std::string base_name;  ///< Required.
  std::string name;  ///< The name (required).
  std::int64_t number = 0;  ///< Required.
  boxed<UniqueGiftModel> model;  ///< Required.
  boxed<UniqueGiftSymbol> symbol;  ///< Required.
  boxed<UniqueGiftBackdrop> backdrop;  ///< Required.
  std::optional<bool> is_premium;  ///< Whether it is premium (optional).
  std::optional<bool> is_burned;  ///< Whether it is burned (optional).
  std::optional<bool> is_from_blockchain;  ///< Optional.
  boxed<UniqueGiftColors> colors;  ///< Optional.
  boxed<Chat> publisher_chat;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGift& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGift& value);
  /// @endcond
};

/// Telegram's GiftInfo.
///
/// Only received.
/// Held by Message::gift, Message::gift_upgrade_sent.
/// @see https://core.telegram.org/bots/api#giftinfo
struct BOTCORE_EXPORT GiftInfo {
  GiftInfo();  ///< With nothing set.
  /// With what it needs.
  explicit GiftInfo(Gift gift);
  /// @cond
  GiftInfo(const GiftInfo& other);
  GiftInfo(GiftInfo&& other) noexcept;
  GiftInfo& operator=(const GiftInfo& other);
  GiftInfo& operator=(GiftInfo&& other) noexcept;
  ~GiftInfo();
  bool operator==(const GiftInfo& other) const;
  /// @endcond

  boxed<Gift> gift;  ///< Required.
  std::optional<std::string> owned_gift_id;  ///< Optional.
  std::optional<std::int64_t> convert_star_count;  ///< A number of Stars (optional).
  std::optional<std::int64_t> prepaid_upgrade_star_count;  ///< A number of Stars (optional).
  std::optional<bool> is_upgrade_separate;  ///< Optional.
  std::optional<bool> can_be_upgraded;  ///< Whether it can be upgraded (optional).
  std::optional<std::string> text;  ///< The text (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  std::optional<bool> is_private;  ///< Whether it is private (optional).
  std::optional<std::int64_t> unique_gift_number;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GiftInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, GiftInfo& value);
  /// @endcond
};

/// Telegram's UniqueGiftInfo.
///
/// Only received.
/// Held by Message::unique_gift.
/// @see https://core.telegram.org/bots/api#uniquegiftinfo
struct BOTCORE_EXPORT UniqueGiftInfo {
  UniqueGiftInfo();  ///< With nothing set.
  /// With what it needs.
  UniqueGiftInfo(UniqueGift gift, UniqueGiftInfoOrigin origin);
  /// @cond
  UniqueGiftInfo(const UniqueGiftInfo& other);
  UniqueGiftInfo(UniqueGiftInfo&& other) noexcept;
  UniqueGiftInfo& operator=(const UniqueGiftInfo& other);
  UniqueGiftInfo& operator=(UniqueGiftInfo&& other) noexcept;
  ~UniqueGiftInfo();
  bool operator==(const UniqueGiftInfo& other) const;
  /// @endcond

  boxed<UniqueGift> gift;  ///< Required.
  UniqueGiftInfoOrigin origin;  ///< Required.
  std::optional<std::string> text;  ///< The text (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  std::optional<bool> is_private;  ///< Whether it is private (optional).
  std::optional<PriceCurrency> last_resale_currency;  ///< Optional.
  std::optional<std::int64_t> last_resale_amount;  ///< Optional.
  std::optional<std::string> owned_gift_id;  ///< Optional.
  std::optional<std::int64_t> transfer_star_count;  ///< A number of Stars (optional).
  std::optional<std::chrono::sys_seconds> next_transfer_date;  ///< Optional; whole seconds, UTC.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const UniqueGiftInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, UniqueGiftInfo& value);
  /// @endcond
};

/// A gift that somebody received.
///
/// One of OwnedGiftRegular, OwnedGiftUnique, told apart by `type`; or what this version of the Bot API does
/// not know, as JSON.
/// Only received.
/// Held by OwnedGifts::gifts.
/// @see https://core.telegram.org/bots/api#ownedgift
struct BOTCORE_EXPORT OwnedGift {
  OwnedGift();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  OwnedGift(OwnedGiftRegular held);  // NOLINT(google-explicit-constructor)
  OwnedGift(OwnedGiftUnique held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  OwnedGift(const OwnedGift& other);
  OwnedGift(OwnedGift&& other) noexcept;
  OwnedGift& operator=(const OwnedGift& other);
  OwnedGift& operator=(OwnedGift&& other) noexcept;
  ~OwnedGift();
  bool operator==(const OwnedGift& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<OwnedGiftRegular>, boxed<OwnedGiftUnique>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const OwnedGift& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OwnedGift& value);
  /// @endcond
};

/// Telegram's OwnedGiftRegular.
///
/// Only received.
/// An alternative of OwnedGift: `type` is "regular".
/// @see https://core.telegram.org/bots/api#ownedgiftregular
struct BOTCORE_EXPORT OwnedGiftRegular {
  OwnedGiftRegular();  ///< With nothing set.
  /// With what it needs.
  OwnedGiftRegular(Gift gift, std::chrono::sys_seconds send_date);
  /// @cond
  OwnedGiftRegular(const OwnedGiftRegular& other);
  OwnedGiftRegular(OwnedGiftRegular&& other) noexcept;
  OwnedGiftRegular& operator=(const OwnedGiftRegular& other);
  OwnedGiftRegular& operator=(OwnedGiftRegular&& other) noexcept;
  ~OwnedGiftRegular();
  bool operator==(const OwnedGiftRegular& other) const;
  /// @endcond

  boxed<Gift> gift;  ///< Required.
  std::optional<std::string> owned_gift_id;  ///< Optional.
  boxed<User> sender_user;  ///< Optional.
  std::chrono::sys_seconds send_date;  ///< When it is sent (required; whole seconds, UTC).
  std::optional<std::string> text;  ///< The text (optional).
  /// Styles and meanings in the text; offsets count UTF-16 units (optional).
  std::optional<std::vector<MessageEntity>> entities;
  std::optional<bool> is_private;  ///< Whether it is private (optional).
  std::optional<bool> is_saved;  ///< Whether it is saved (optional).
  std::optional<bool> can_be_upgraded;  ///< Whether it can be upgraded (optional).
  std::optional<bool> was_refunded;  ///< Optional.
  std::optional<std::int64_t> convert_star_count;  ///< A number of Stars (optional).
  std::optional<std::int64_t> prepaid_upgrade_star_count;  ///< A number of Stars (optional).
  std::optional<bool> is_upgrade_separate;  ///< Optional.
  std::optional<std::int64_t> unique_gift_number;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const OwnedGiftRegular& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OwnedGiftRegular& value);
  /// @endcond
};

/// Telegram's OwnedGiftUnique.
///
/// Only received.
/// An alternative of OwnedGift: `type` is "unique".
/// @see https://core.telegram.org/bots/api#ownedgiftunique
struct BOTCORE_EXPORT OwnedGiftUnique {
  OwnedGiftUnique();  ///< With nothing set.
  /// With what it needs.
  OwnedGiftUnique(UniqueGift gift, std::chrono::sys_seconds send_date);
  /// @cond
  OwnedGiftUnique(const OwnedGiftUnique& other);
  OwnedGiftUnique(OwnedGiftUnique&& other) noexcept;
  OwnedGiftUnique& operator=(const OwnedGiftUnique& other);
  OwnedGiftUnique& operator=(OwnedGiftUnique&& other) noexcept;
  ~OwnedGiftUnique();
  bool operator==(const OwnedGiftUnique& other) const;
  /// @endcond

  boxed<UniqueGift> gift;  ///< Required.
  std::optional<std::string> owned_gift_id;  ///< Optional.
  boxed<User> sender_user;  ///< Optional.
  std::chrono::sys_seconds send_date;  ///< When it is sent (required; whole seconds, UTC).
  std::optional<bool> is_saved;  ///< Whether it is saved (optional).
  std::optional<bool> can_be_transferred;  ///< Whether it can be transferred (optional).
  std::optional<std::int64_t> transfer_star_count;  ///< A number of Stars (optional).
  std::optional<std::chrono::sys_seconds> next_transfer_date;  ///< Optional; whole seconds, UTC.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const OwnedGiftUnique& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OwnedGiftUnique& value);
  /// @endcond
};

/// Telegram's OwnedGifts.
///
/// Only received.
/// What GetBusinessAccountGifts, GetUserGifts, GetChatGifts gives.
/// @see https://core.telegram.org/bots/api#ownedgifts
struct BOTCORE_EXPORT OwnedGifts {
  OwnedGifts();  ///< With nothing set.
  /// With what it needs.
  OwnedGifts(std::int64_t total_count, std::vector<OwnedGift> gifts);
  /// @cond
  OwnedGifts(const OwnedGifts& other);
  OwnedGifts(OwnedGifts&& other) noexcept;
  OwnedGifts& operator=(const OwnedGifts& other);
  OwnedGifts& operator=(OwnedGifts&& other) noexcept;
  ~OwnedGifts();
  bool operator==(const OwnedGifts& other) const;
  /// @endcond

  std::int64_t total_count = 0;  ///< How many there are in all (required).
  std::vector<OwnedGift> gifts;  ///< Required.
  std::optional<std::string> next_offset;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const OwnedGifts& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, OwnedGifts& value);
  /// @endcond
};

/// Telegram's AcceptedGiftTypes.
///
/// Sent and received.
/// Held by ChatFullInfo::accepted_gift_types, SetBusinessAccountGiftSettings::accepted_gift_types.
/// @see https://core.telegram.org/bots/api#acceptedgifttypes
struct BOTCORE_EXPORT AcceptedGiftTypes {
  AcceptedGiftTypes();  ///< With nothing set.
  /// With what it needs.
  AcceptedGiftTypes(bool unlimited_gifts, bool limited_gifts, bool unique_gifts, bool premium_subscription,
                    bool gifts_from_channels);
  /// @cond
  AcceptedGiftTypes(const AcceptedGiftTypes& other);
  AcceptedGiftTypes(AcceptedGiftTypes&& other) noexcept;
  AcceptedGiftTypes& operator=(const AcceptedGiftTypes& other);
  AcceptedGiftTypes& operator=(AcceptedGiftTypes&& other) noexcept;
  ~AcceptedGiftTypes();
  bool operator==(const AcceptedGiftTypes& other) const;
  /// @endcond

  bool unlimited_gifts = false;  ///< Required.
  bool limited_gifts = false;  ///< Required.
  bool unique_gifts = false;  ///< Required.
  bool premium_subscription = false;  ///< Required.
  bool gifts_from_channels = false;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AcceptedGiftTypes& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AcceptedGiftTypes& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
