// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/gift.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/sticker.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

GiftBackground::GiftBackground() = default;
GiftBackground::GiftBackground(std::int64_t center_color, std::int64_t edge_color, std::int64_t text_color)
    : center_color(center_color), edge_color(edge_color), text_color(text_color) {}
GiftBackground::GiftBackground(const GiftBackground&) = default;
GiftBackground::GiftBackground(GiftBackground&&) noexcept = default;
GiftBackground& GiftBackground::operator=(const GiftBackground& other) {
  return *this = GiftBackground(other);
}
GiftBackground& GiftBackground::operator=(GiftBackground&& other) noexcept {
  return replace_value(*this, other);
}
GiftBackground::~GiftBackground() = default;
bool GiftBackground::operator==(const GiftBackground& other) const {
  return center_color == other.center_color &&
         edge_color == other.edge_color &&
         text_color == other.text_color;
}

void encode(json_writer& out, const GiftBackground& value) {
  out.begin_object();
  encode_member(out, "center_color", value.center_color);
  encode_member(out, "edge_color", value.edge_color);
  encode_member(out, "text_color", value.text_color);
  out.end_object();
}

void decode(json_reader& in, GiftBackground& value) {
  static constexpr json_member_table members({
      {"center_color", decode_field<&GiftBackground::center_color>},
      {"edge_color", decode_field<&GiftBackground::edge_color>},
      {"text_color", decode_field<&GiftBackground::text_color>},
  });
  decode_members(in, &value, members);
}

Gift::Gift() = default;
Gift::Gift(std::string id, Sticker sticker, std::int64_t star_count)
    : id(std::move(id)), sticker(std::move(sticker)), star_count(star_count) {}
Gift::Gift(const Gift&) = default;
Gift::Gift(Gift&&) noexcept = default;
Gift& Gift::operator=(const Gift& other) {
  return *this = Gift(other);
}
Gift& Gift::operator=(Gift&& other) noexcept {
  return replace_value(*this, other);
}
Gift::~Gift() = default;
bool Gift::operator==(const Gift& other) const {
  return id == other.id &&
         sticker == other.sticker &&
         star_count == other.star_count &&
         upgrade_star_count == other.upgrade_star_count &&
         is_premium == other.is_premium &&
         has_colors == other.has_colors &&
         total_count == other.total_count &&
         remaining_count == other.remaining_count &&
         personal_total_count == other.personal_total_count &&
         personal_remaining_count == other.personal_remaining_count &&
         background == other.background &&
         unique_gift_variant_count == other.unique_gift_variant_count &&
         publisher_chat == other.publisher_chat;
}

void encode(json_writer& out, const Gift& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "star_count", value.star_count);
  encode_member(out, "upgrade_star_count", value.upgrade_star_count);
  encode_member(out, "is_premium", value.is_premium);
  encode_member(out, "has_colors", value.has_colors);
  encode_member(out, "total_count", value.total_count);
  encode_member(out, "remaining_count", value.remaining_count);
  encode_member(out, "personal_total_count", value.personal_total_count);
  encode_member(out, "personal_remaining_count", value.personal_remaining_count);
  encode_member(out, "background", value.background);
  encode_member(out, "unique_gift_variant_count", value.unique_gift_variant_count);
  encode_member(out, "publisher_chat", value.publisher_chat);
  out.end_object();
}

void decode(json_reader& in, Gift& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&Gift::id>},
      {"sticker", decode_field<&Gift::sticker>},
      {"star_count", decode_field<&Gift::star_count>},
      {"upgrade_star_count", decode_field<&Gift::upgrade_star_count>},
      {"is_premium", decode_field<&Gift::is_premium>},
      {"has_colors", decode_field<&Gift::has_colors>},
      {"total_count", decode_field<&Gift::total_count>},
      {"remaining_count", decode_field<&Gift::remaining_count>},
      {"personal_total_count", decode_field<&Gift::personal_total_count>},
      {"personal_remaining_count", decode_field<&Gift::personal_remaining_count>},
      {"background", decode_field<&Gift::background>},
      {"unique_gift_variant_count", decode_field<&Gift::unique_gift_variant_count>},
      {"publisher_chat", decode_field<&Gift::publisher_chat>},
  });
  decode_members(in, &value, members);
}

Gifts::Gifts() = default;
Gifts::Gifts(std::vector<Gift> gifts)
    : gifts(std::move(gifts)) {}
Gifts::Gifts(const Gifts&) = default;
Gifts::Gifts(Gifts&&) noexcept = default;
Gifts& Gifts::operator=(const Gifts& other) {
  return *this = Gifts(other);
}
Gifts& Gifts::operator=(Gifts&& other) noexcept {
  return replace_value(*this, other);
}
Gifts::~Gifts() = default;
bool Gifts::operator==(const Gifts& other) const {
  return gifts == other.gifts;
}

void encode(json_writer& out, const Gifts& value) {
  out.begin_object();
  encode_member(out, "gifts", value.gifts);
  out.end_object();
}

void decode(json_reader& in, Gifts& value) {
  static constexpr json_member_table members({
      {"gifts", decode_field<&Gifts::gifts>},
  });
  decode_members(in, &value, members);
}

UniqueGiftModel::UniqueGiftModel() = default;
UniqueGiftModel::UniqueGiftModel(std::string name, Sticker sticker, std::int64_t rarity_per_mille)
    : name(std::move(name)), sticker(std::move(sticker)), rarity_per_mille(rarity_per_mille) {}
UniqueGiftModel::UniqueGiftModel(const UniqueGiftModel&) = default;
UniqueGiftModel::UniqueGiftModel(UniqueGiftModel&&) noexcept = default;
UniqueGiftModel& UniqueGiftModel::operator=(const UniqueGiftModel& other) {
  return *this = UniqueGiftModel(other);
}
UniqueGiftModel& UniqueGiftModel::operator=(UniqueGiftModel&& other) noexcept {
  return replace_value(*this, other);
}
UniqueGiftModel::~UniqueGiftModel() = default;
bool UniqueGiftModel::operator==(const UniqueGiftModel& other) const {
  return name == other.name &&
         sticker == other.sticker &&
         rarity_per_mille == other.rarity_per_mille &&
         rarity == other.rarity;
}

void encode(json_writer& out, const UniqueGiftModel& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "rarity_per_mille", value.rarity_per_mille);
  encode_member(out, "rarity", value.rarity);
  out.end_object();
}

void decode(json_reader& in, UniqueGiftModel& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&UniqueGiftModel::name>},
      {"sticker", decode_field<&UniqueGiftModel::sticker>},
      {"rarity_per_mille", decode_field<&UniqueGiftModel::rarity_per_mille>},
      {"rarity", decode_field<&UniqueGiftModel::rarity>},
  });
  decode_members(in, &value, members);
}

UniqueGiftSymbol::UniqueGiftSymbol() = default;
UniqueGiftSymbol::UniqueGiftSymbol(std::string name, Sticker sticker, std::int64_t rarity_per_mille)
    : name(std::move(name)), sticker(std::move(sticker)), rarity_per_mille(rarity_per_mille) {}
UniqueGiftSymbol::UniqueGiftSymbol(const UniqueGiftSymbol&) = default;
UniqueGiftSymbol::UniqueGiftSymbol(UniqueGiftSymbol&&) noexcept = default;
UniqueGiftSymbol& UniqueGiftSymbol::operator=(const UniqueGiftSymbol& other) {
  return *this = UniqueGiftSymbol(other);
}
UniqueGiftSymbol& UniqueGiftSymbol::operator=(UniqueGiftSymbol&& other) noexcept {
  return replace_value(*this, other);
}
UniqueGiftSymbol::~UniqueGiftSymbol() = default;
bool UniqueGiftSymbol::operator==(const UniqueGiftSymbol& other) const {
  return name == other.name &&
         sticker == other.sticker &&
         rarity_per_mille == other.rarity_per_mille;
}

void encode(json_writer& out, const UniqueGiftSymbol& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "rarity_per_mille", value.rarity_per_mille);
  out.end_object();
}

void decode(json_reader& in, UniqueGiftSymbol& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&UniqueGiftSymbol::name>},
      {"sticker", decode_field<&UniqueGiftSymbol::sticker>},
      {"rarity_per_mille", decode_field<&UniqueGiftSymbol::rarity_per_mille>},
  });
  decode_members(in, &value, members);
}

UniqueGiftBackdropColors::UniqueGiftBackdropColors() = default;
UniqueGiftBackdropColors::UniqueGiftBackdropColors(std::int64_t center_color, std::int64_t edge_color,
                                                   std::int64_t symbol_color, std::int64_t text_color)
    : center_color(center_color), edge_color(edge_color), symbol_color(symbol_color),
      text_color(text_color) {}
UniqueGiftBackdropColors::UniqueGiftBackdropColors(const UniqueGiftBackdropColors&) = default;
UniqueGiftBackdropColors::UniqueGiftBackdropColors(UniqueGiftBackdropColors&&) noexcept = default;
UniqueGiftBackdropColors& UniqueGiftBackdropColors::operator=(const UniqueGiftBackdropColors& other) {
  return *this = UniqueGiftBackdropColors(other);
}
UniqueGiftBackdropColors& UniqueGiftBackdropColors::operator=(UniqueGiftBackdropColors&& other) noexcept {
  return replace_value(*this, other);
}
UniqueGiftBackdropColors::~UniqueGiftBackdropColors() = default;
bool UniqueGiftBackdropColors::operator==(const UniqueGiftBackdropColors& other) const {
  return center_color == other.center_color &&
         edge_color == other.edge_color &&
         symbol_color == other.symbol_color &&
         text_color == other.text_color;
}

void encode(json_writer& out, const UniqueGiftBackdropColors& value) {
  out.begin_object();
  encode_member(out, "center_color", value.center_color);
  encode_member(out, "edge_color", value.edge_color);
  encode_member(out, "symbol_color", value.symbol_color);
  encode_member(out, "text_color", value.text_color);
  out.end_object();
}

void decode(json_reader& in, UniqueGiftBackdropColors& value) {
  static constexpr json_member_table members({
      {"center_color", decode_field<&UniqueGiftBackdropColors::center_color>},
      {"edge_color", decode_field<&UniqueGiftBackdropColors::edge_color>},
      {"symbol_color", decode_field<&UniqueGiftBackdropColors::symbol_color>},
      {"text_color", decode_field<&UniqueGiftBackdropColors::text_color>},
  });
  decode_members(in, &value, members);
}

UniqueGiftBackdrop::UniqueGiftBackdrop() = default;
UniqueGiftBackdrop::UniqueGiftBackdrop(std::string name, UniqueGiftBackdropColors colors,
                                       std::int64_t rarity_per_mille)
    : name(std::move(name)), colors(std::move(colors)), rarity_per_mille(rarity_per_mille) {}
UniqueGiftBackdrop::UniqueGiftBackdrop(const UniqueGiftBackdrop&) = default;
UniqueGiftBackdrop::UniqueGiftBackdrop(UniqueGiftBackdrop&&) noexcept = default;
UniqueGiftBackdrop& UniqueGiftBackdrop::operator=(const UniqueGiftBackdrop& other) {
  return *this = UniqueGiftBackdrop(other);
}
UniqueGiftBackdrop& UniqueGiftBackdrop::operator=(UniqueGiftBackdrop&& other) noexcept {
  return replace_value(*this, other);
}
UniqueGiftBackdrop::~UniqueGiftBackdrop() = default;
bool UniqueGiftBackdrop::operator==(const UniqueGiftBackdrop& other) const {
  return name == other.name &&
         colors == other.colors &&
         rarity_per_mille == other.rarity_per_mille;
}

void encode(json_writer& out, const UniqueGiftBackdrop& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "colors", value.colors);
  encode_member(out, "rarity_per_mille", value.rarity_per_mille);
  out.end_object();
}

void decode(json_reader& in, UniqueGiftBackdrop& value) {
  static constexpr json_member_table members({
      {"name", decode_field<&UniqueGiftBackdrop::name>},
      {"colors", decode_field<&UniqueGiftBackdrop::colors>},
      {"rarity_per_mille", decode_field<&UniqueGiftBackdrop::rarity_per_mille>},
  });
  decode_members(in, &value, members);
}

UniqueGiftColors::UniqueGiftColors() = default;
UniqueGiftColors::UniqueGiftColors(std::string model_custom_emoji_id, std::string symbol_custom_emoji_id,
                                   std::int64_t light_theme_main_color,
                                   std::vector<std::int64_t> light_theme_other_colors,
                                   std::int64_t dark_theme_main_color,
                                   std::vector<std::int64_t> dark_theme_other_colors)
    : model_custom_emoji_id(std::move(model_custom_emoji_id)),
      symbol_custom_emoji_id(std::move(symbol_custom_emoji_id)),
      light_theme_main_color(light_theme_main_color),
      light_theme_other_colors(std::move(light_theme_other_colors)),
      dark_theme_main_color(dark_theme_main_color),
      dark_theme_other_colors(std::move(dark_theme_other_colors)) {}
UniqueGiftColors::UniqueGiftColors(const UniqueGiftColors&) = default;
UniqueGiftColors::UniqueGiftColors(UniqueGiftColors&&) noexcept = default;
UniqueGiftColors& UniqueGiftColors::operator=(const UniqueGiftColors& other) {
  return *this = UniqueGiftColors(other);
}
UniqueGiftColors& UniqueGiftColors::operator=(UniqueGiftColors&& other) noexcept {
  return replace_value(*this, other);
}
UniqueGiftColors::~UniqueGiftColors() = default;
bool UniqueGiftColors::operator==(const UniqueGiftColors& other) const {
  return model_custom_emoji_id == other.model_custom_emoji_id &&
         symbol_custom_emoji_id == other.symbol_custom_emoji_id &&
         light_theme_main_color == other.light_theme_main_color &&
         light_theme_other_colors == other.light_theme_other_colors &&
         dark_theme_main_color == other.dark_theme_main_color &&
         dark_theme_other_colors == other.dark_theme_other_colors;
}

void encode(json_writer& out, const UniqueGiftColors& value) {
  out.begin_object();
  encode_member(out, "model_custom_emoji_id", value.model_custom_emoji_id);
  encode_member(out, "symbol_custom_emoji_id", value.symbol_custom_emoji_id);
  encode_member(out, "light_theme_main_color", value.light_theme_main_color);
  encode_member(out, "light_theme_other_colors", value.light_theme_other_colors);
  encode_member(out, "dark_theme_main_color", value.dark_theme_main_color);
  encode_member(out, "dark_theme_other_colors", value.dark_theme_other_colors);
  out.end_object();
}

void decode(json_reader& in, UniqueGiftColors& value) {
  static constexpr json_member_table members({
      {"model_custom_emoji_id", decode_field<&UniqueGiftColors::model_custom_emoji_id>},
      {"symbol_custom_emoji_id", decode_field<&UniqueGiftColors::symbol_custom_emoji_id>},
      {"light_theme_main_color", decode_field<&UniqueGiftColors::light_theme_main_color>},
      {"light_theme_other_colors", decode_field<&UniqueGiftColors::light_theme_other_colors>},
      {"dark_theme_main_color", decode_field<&UniqueGiftColors::dark_theme_main_color>},
      {"dark_theme_other_colors", decode_field<&UniqueGiftColors::dark_theme_other_colors>},
  });
  decode_members(in, &value, members);
}

UniqueGift::UniqueGift() = default;
UniqueGift::UniqueGift(const UniqueGift&) = default;
UniqueGift::UniqueGift(UniqueGift&&) noexcept = default;
UniqueGift& UniqueGift::operator=(const UniqueGift& other) {
  return *this = UniqueGift(other);
}
UniqueGift& UniqueGift::operator=(UniqueGift&& other) noexcept {
  return replace_value(*this, other);
}
UniqueGift::~UniqueGift() = default;
bool UniqueGift::operator==(const UniqueGift& other) const {
  return gift_id == other.gift_id &&
         base_name == other.base_name &&
         name == other.name &&
         number == other.number &&
         model == other.model &&
         symbol == other.symbol &&
         backdrop == other.backdrop &&
         is_premium == other.is_premium &&
         is_burned == other.is_burned &&
         is_from_blockchain == other.is_from_blockchain &&
         colors == other.colors &&
         publisher_chat == other.publisher_chat;
}

void encode(json_writer& out, const UniqueGift& value) {
  out.begin_object();
  encode_member(out, "gift_id", value.gift_id);
  encode_member(out, "base_name", value.base_name);
  encode_member(out, "name", value.name);
  encode_member(out, "number", value.number);
  encode_member(out, "model", value.model);
  encode_member(out, "symbol", value.symbol);
  encode_member(out, "backdrop", value.backdrop);
  encode_member(out, "is_premium", value.is_premium);
  encode_member(out, "is_burned", value.is_burned);
  encode_member(out, "is_from_blockchain", value.is_from_blockchain);
  encode_member(out, "colors", value.colors);
  encode_member(out, "publisher_chat", value.publisher_chat);
  out.end_object();
}

void decode(json_reader& in, UniqueGift& value) {
  static constexpr json_member_table members({
      {"gift_id", decode_field<&UniqueGift::gift_id>},
      {"base_name", decode_field<&UniqueGift::base_name>},
      {"name", decode_field<&UniqueGift::name>},
      {"number", decode_field<&UniqueGift::number>},
      {"model", decode_field<&UniqueGift::model>},
      {"symbol", decode_field<&UniqueGift::symbol>},
      {"backdrop", decode_field<&UniqueGift::backdrop>},
      {"is_premium", decode_field<&UniqueGift::is_premium>},
      {"is_burned", decode_field<&UniqueGift::is_burned>},
      {"is_from_blockchain", decode_field<&UniqueGift::is_from_blockchain>},
      {"colors", decode_field<&UniqueGift::colors>},
      {"publisher_chat", decode_field<&UniqueGift::publisher_chat>},
  });
  decode_members(in, &value, members);
}

GiftInfo::GiftInfo() = default;
GiftInfo::GiftInfo(Gift gift)
    : gift(std::move(gift)) {}
GiftInfo::GiftInfo(const GiftInfo&) = default;
GiftInfo::GiftInfo(GiftInfo&&) noexcept = default;
GiftInfo& GiftInfo::operator=(const GiftInfo& other) {
  return *this = GiftInfo(other);
}
GiftInfo& GiftInfo::operator=(GiftInfo&& other) noexcept {
  return replace_value(*this, other);
}
GiftInfo::~GiftInfo() = default;
bool GiftInfo::operator==(const GiftInfo& other) const {
  return gift == other.gift &&
         owned_gift_id == other.owned_gift_id &&
         convert_star_count == other.convert_star_count &&
         prepaid_upgrade_star_count == other.prepaid_upgrade_star_count &&
         is_upgrade_separate == other.is_upgrade_separate &&
         can_be_upgraded == other.can_be_upgraded &&
         text == other.text &&
         entities == other.entities &&
         is_private == other.is_private &&
         unique_gift_number == other.unique_gift_number;
}

void encode(json_writer& out, const GiftInfo& value) {
  out.begin_object();
  encode_member(out, "gift", value.gift);
  encode_member(out, "owned_gift_id", value.owned_gift_id);
  encode_member(out, "convert_star_count", value.convert_star_count);
  encode_member(out, "prepaid_upgrade_star_count", value.prepaid_upgrade_star_count);
  encode_member(out, "is_upgrade_separate", value.is_upgrade_separate);
  encode_member(out, "can_be_upgraded", value.can_be_upgraded);
  encode_member(out, "text", value.text);
  encode_member(out, "entities", value.entities);
  encode_member(out, "is_private", value.is_private);
  encode_member(out, "unique_gift_number", value.unique_gift_number);
  out.end_object();
}

void decode(json_reader& in, GiftInfo& value) {
  static constexpr json_member_table members({
      {"gift", decode_field<&GiftInfo::gift>},
      {"owned_gift_id", decode_field<&GiftInfo::owned_gift_id>},
      {"convert_star_count", decode_field<&GiftInfo::convert_star_count>},
      {"prepaid_upgrade_star_count", decode_field<&GiftInfo::prepaid_upgrade_star_count>},
      {"is_upgrade_separate", decode_field<&GiftInfo::is_upgrade_separate>},
      {"can_be_upgraded", decode_field<&GiftInfo::can_be_upgraded>},
      {"text", decode_field<&GiftInfo::text>},
      {"entities", decode_field<&GiftInfo::entities>},
      {"is_private", decode_field<&GiftInfo::is_private>},
      {"unique_gift_number", decode_field<&GiftInfo::unique_gift_number>},
  });
  decode_members(in, &value, members);
}

UniqueGiftInfo::UniqueGiftInfo() = default;
UniqueGiftInfo::UniqueGiftInfo(UniqueGift gift, UniqueGiftInfoOrigin origin)
    : gift(std::move(gift)), origin(std::move(origin)) {}
UniqueGiftInfo::UniqueGiftInfo(const UniqueGiftInfo&) = default;
UniqueGiftInfo::UniqueGiftInfo(UniqueGiftInfo&&) noexcept = default;
UniqueGiftInfo& UniqueGiftInfo::operator=(const UniqueGiftInfo& other) {
  return *this = UniqueGiftInfo(other);
}
UniqueGiftInfo& UniqueGiftInfo::operator=(UniqueGiftInfo&& other) noexcept {
  return replace_value(*this, other);
}
UniqueGiftInfo::~UniqueGiftInfo() = default;
bool UniqueGiftInfo::operator==(const UniqueGiftInfo& other) const {
  return gift == other.gift &&
         origin == other.origin &&
         text == other.text &&
         entities == other.entities &&
         is_private == other.is_private &&
         last_resale_currency == other.last_resale_currency &&
         last_resale_amount == other.last_resale_amount &&
         owned_gift_id == other.owned_gift_id &&
         transfer_star_count == other.transfer_star_count &&
         next_transfer_date == other.next_transfer_date;
}

void encode(json_writer& out, const UniqueGiftInfo& value) {
  out.begin_object();
  encode_member(out, "gift", value.gift);
  encode_member(out, "origin", value.origin);
  encode_member(out, "text", value.text);
  encode_member(out, "entities", value.entities);
  encode_member(out, "is_private", value.is_private);
  encode_member(out, "last_resale_currency", value.last_resale_currency);
  encode_member(out, "last_resale_amount", value.last_resale_amount);
  encode_member(out, "owned_gift_id", value.owned_gift_id);
  encode_member(out, "transfer_star_count", value.transfer_star_count);
  encode_member(out, "next_transfer_date", value.next_transfer_date);
  out.end_object();
}

void decode(json_reader& in, UniqueGiftInfo& value) {
  static constexpr json_member_table members({
      {"gift", decode_field<&UniqueGiftInfo::gift>},
      {"origin", decode_field<&UniqueGiftInfo::origin>},
      {"text", decode_field<&UniqueGiftInfo::text>},
      {"entities", decode_field<&UniqueGiftInfo::entities>},
      {"is_private", decode_field<&UniqueGiftInfo::is_private>},
      {"last_resale_currency", decode_field<&UniqueGiftInfo::last_resale_currency>},
      {"last_resale_amount", decode_field<&UniqueGiftInfo::last_resale_amount>},
      {"owned_gift_id", decode_field<&UniqueGiftInfo::owned_gift_id>},
      {"transfer_star_count", decode_field<&UniqueGiftInfo::transfer_star_count>},
      {"next_transfer_date", decode_field<&UniqueGiftInfo::next_transfer_date>},
  });
  decode_members(in, &value, members);
}

OwnedGift::OwnedGift() = default;
OwnedGift::OwnedGift(OwnedGiftRegular held)
    : value(std::in_place_type<boxed<OwnedGiftRegular>>, std::move(held)) {}
OwnedGift::OwnedGift(OwnedGiftUnique held)
    : value(std::in_place_type<boxed<OwnedGiftUnique>>, std::move(held)) {}
OwnedGift::OwnedGift(const OwnedGift&) = default;
OwnedGift::OwnedGift(OwnedGift&&) noexcept = default;
OwnedGift& OwnedGift::operator=(const OwnedGift& other) {
  return *this = OwnedGift(other);
}
OwnedGift& OwnedGift::operator=(OwnedGift&& other) noexcept {
  return replace_value(*this, other);
}
OwnedGift::~OwnedGift() = default;
bool OwnedGift::operator==(const OwnedGift& other) const {
  return value == other.value;
}

void encode(json_writer& out, const OwnedGift& value) {
  encode(out, value.value);
}

void decode(json_reader& in, OwnedGift& value) {
  static constexpr json_member_table alternatives({
      {"regular", decode_alternative<OwnedGift, boxed<OwnedGiftRegular>>},
      {"unique", decode_alternative<OwnedGift, boxed<OwnedGiftUnique>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

OwnedGiftRegular::OwnedGiftRegular() = default;
OwnedGiftRegular::OwnedGiftRegular(Gift gift, std::chrono::sys_seconds send_date)
    : gift(std::move(gift)), send_date(send_date) {}
OwnedGiftRegular::OwnedGiftRegular(const OwnedGiftRegular&) = default;
OwnedGiftRegular::OwnedGiftRegular(OwnedGiftRegular&&) noexcept = default;
OwnedGiftRegular& OwnedGiftRegular::operator=(const OwnedGiftRegular& other) {
  return *this = OwnedGiftRegular(other);
}
OwnedGiftRegular& OwnedGiftRegular::operator=(OwnedGiftRegular&& other) noexcept {
  return replace_value(*this, other);
}
OwnedGiftRegular::~OwnedGiftRegular() = default;
bool OwnedGiftRegular::operator==(const OwnedGiftRegular& other) const {
  return gift == other.gift &&
         owned_gift_id == other.owned_gift_id &&
         sender_user == other.sender_user &&
         send_date == other.send_date &&
         text == other.text &&
         entities == other.entities &&
         is_private == other.is_private &&
         is_saved == other.is_saved &&
         can_be_upgraded == other.can_be_upgraded &&
         was_refunded == other.was_refunded &&
         convert_star_count == other.convert_star_count &&
         prepaid_upgrade_star_count == other.prepaid_upgrade_star_count &&
         is_upgrade_separate == other.is_upgrade_separate &&
         unique_gift_number == other.unique_gift_number;
}

void encode(json_writer& out, const OwnedGiftRegular& value) {
  out.begin_object();
  out.key("type");
  out.string("regular");
  encode_member(out, "gift", value.gift);
  encode_member(out, "owned_gift_id", value.owned_gift_id);
  encode_member(out, "sender_user", value.sender_user);
  encode_member(out, "send_date", value.send_date);
  encode_member(out, "text", value.text);
  encode_member(out, "entities", value.entities);
  encode_member(out, "is_private", value.is_private);
  encode_member(out, "is_saved", value.is_saved);
  encode_member(out, "can_be_upgraded", value.can_be_upgraded);
  encode_member(out, "was_refunded", value.was_refunded);
  encode_member(out, "convert_star_count", value.convert_star_count);
  encode_member(out, "prepaid_upgrade_star_count", value.prepaid_upgrade_star_count);
  encode_member(out, "is_upgrade_separate", value.is_upgrade_separate);
  encode_member(out, "unique_gift_number", value.unique_gift_number);
  out.end_object();
}

void decode(json_reader& in, OwnedGiftRegular& value) {
  static constexpr json_member_table members({
      {"gift", decode_field<&OwnedGiftRegular::gift>},
      {"owned_gift_id", decode_field<&OwnedGiftRegular::owned_gift_id>},
      {"sender_user", decode_field<&OwnedGiftRegular::sender_user>},
      {"send_date", decode_field<&OwnedGiftRegular::send_date>},
      {"text", decode_field<&OwnedGiftRegular::text>},
      {"entities", decode_field<&OwnedGiftRegular::entities>},
      {"is_private", decode_field<&OwnedGiftRegular::is_private>},
      {"is_saved", decode_field<&OwnedGiftRegular::is_saved>},
      {"can_be_upgraded", decode_field<&OwnedGiftRegular::can_be_upgraded>},
      {"was_refunded", decode_field<&OwnedGiftRegular::was_refunded>},
      {"convert_star_count", decode_field<&OwnedGiftRegular::convert_star_count>},
      {"prepaid_upgrade_star_count", decode_field<&OwnedGiftRegular::prepaid_upgrade_star_count>},
      {"is_upgrade_separate", decode_field<&OwnedGiftRegular::is_upgrade_separate>},
      {"unique_gift_number", decode_field<&OwnedGiftRegular::unique_gift_number>},
  });
  decode_members(in, &value, members);
}

OwnedGiftUnique::OwnedGiftUnique() = default;
OwnedGiftUnique::OwnedGiftUnique(UniqueGift gift, std::chrono::sys_seconds send_date)
    : gift(std::move(gift)), send_date(send_date) {}
OwnedGiftUnique::OwnedGiftUnique(const OwnedGiftUnique&) = default;
OwnedGiftUnique::OwnedGiftUnique(OwnedGiftUnique&&) noexcept = default;
OwnedGiftUnique& OwnedGiftUnique::operator=(const OwnedGiftUnique& other) {
  return *this = OwnedGiftUnique(other);
}
OwnedGiftUnique& OwnedGiftUnique::operator=(OwnedGiftUnique&& other) noexcept {
  return replace_value(*this, other);
}
OwnedGiftUnique::~OwnedGiftUnique() = default;
bool OwnedGiftUnique::operator==(const OwnedGiftUnique& other) const {
  return gift == other.gift &&
         owned_gift_id == other.owned_gift_id &&
         sender_user == other.sender_user &&
         send_date == other.send_date &&
         is_saved == other.is_saved &&
         can_be_transferred == other.can_be_transferred &&
         transfer_star_count == other.transfer_star_count &&
         next_transfer_date == other.next_transfer_date;
}

void encode(json_writer& out, const OwnedGiftUnique& value) {
  out.begin_object();
  out.key("type");
  out.string("unique");
  encode_member(out, "gift", value.gift);
  encode_member(out, "owned_gift_id", value.owned_gift_id);
  encode_member(out, "sender_user", value.sender_user);
  encode_member(out, "send_date", value.send_date);
  encode_member(out, "is_saved", value.is_saved);
  encode_member(out, "can_be_transferred", value.can_be_transferred);
  encode_member(out, "transfer_star_count", value.transfer_star_count);
  encode_member(out, "next_transfer_date", value.next_transfer_date);
  out.end_object();
}

void decode(json_reader& in, OwnedGiftUnique& value) {
  static constexpr json_member_table members({
      {"gift", decode_field<&OwnedGiftUnique::gift>},
      {"owned_gift_id", decode_field<&OwnedGiftUnique::owned_gift_id>},
      {"sender_user", decode_field<&OwnedGiftUnique::sender_user>},
      {"send_date", decode_field<&OwnedGiftUnique::send_date>},
      {"is_saved", decode_field<&OwnedGiftUnique::is_saved>},
      {"can_be_transferred", decode_field<&OwnedGiftUnique::can_be_transferred>},
      {"transfer_star_count", decode_field<&OwnedGiftUnique::transfer_star_count>},
      {"next_transfer_date", decode_field<&OwnedGiftUnique::next_transfer_date>},
  });
  decode_members(in, &value, members);
}

OwnedGifts::OwnedGifts() = default;
OwnedGifts::OwnedGifts(std::int64_t total_count, std::vector<OwnedGift> gifts)
    : total_count(total_count), gifts(std::move(gifts)) {}
OwnedGifts::OwnedGifts(const OwnedGifts&) = default;
OwnedGifts::OwnedGifts(OwnedGifts&&) noexcept = default;
OwnedGifts& OwnedGifts::operator=(const OwnedGifts& other) {
  return *this = OwnedGifts(other);
}
OwnedGifts& OwnedGifts::operator=(OwnedGifts&& other) noexcept {
  return replace_value(*this, other);
}
OwnedGifts::~OwnedGifts() = default;
bool OwnedGifts::operator==(const OwnedGifts& other) const {
  return total_count == other.total_count &&
         gifts == other.gifts &&
         next_offset == other.next_offset;
}

void encode(json_writer& out, const OwnedGifts& value) {
  out.begin_object();
  encode_member(out, "total_count", value.total_count);
  encode_member(out, "gifts", value.gifts);
  encode_member(out, "next_offset", value.next_offset);
  out.end_object();
}

void decode(json_reader& in, OwnedGifts& value) {
  static constexpr json_member_table members({
      {"total_count", decode_field<&OwnedGifts::total_count>},
      {"gifts", decode_field<&OwnedGifts::gifts>},
      {"next_offset", decode_field<&OwnedGifts::next_offset>},
  });
  decode_members(in, &value, members);
}

AcceptedGiftTypes::AcceptedGiftTypes() = default;
AcceptedGiftTypes::AcceptedGiftTypes(bool unlimited_gifts, bool limited_gifts, bool unique_gifts,
                                     bool premium_subscription, bool gifts_from_channels)
    : unlimited_gifts(unlimited_gifts), limited_gifts(limited_gifts), unique_gifts(unique_gifts),
      premium_subscription(premium_subscription), gifts_from_channels(gifts_from_channels) {}
AcceptedGiftTypes::AcceptedGiftTypes(const AcceptedGiftTypes&) = default;
AcceptedGiftTypes::AcceptedGiftTypes(AcceptedGiftTypes&&) noexcept = default;
AcceptedGiftTypes& AcceptedGiftTypes::operator=(const AcceptedGiftTypes& other) {
  return *this = AcceptedGiftTypes(other);
}
AcceptedGiftTypes& AcceptedGiftTypes::operator=(AcceptedGiftTypes&& other) noexcept {
  return replace_value(*this, other);
}
AcceptedGiftTypes::~AcceptedGiftTypes() = default;
bool AcceptedGiftTypes::operator==(const AcceptedGiftTypes& other) const {
  return unlimited_gifts == other.unlimited_gifts &&
         limited_gifts == other.limited_gifts &&
         unique_gifts == other.unique_gifts &&
         premium_subscription == other.premium_subscription &&
         gifts_from_channels == other.gifts_from_channels;
}

void encode(json_writer& out, const AcceptedGiftTypes& value) {
  out.begin_object();
  encode_member(out, "unlimited_gifts", value.unlimited_gifts);
  encode_member(out, "limited_gifts", value.limited_gifts);
  encode_member(out, "unique_gifts", value.unique_gifts);
  encode_member(out, "premium_subscription", value.premium_subscription);
  encode_member(out, "gifts_from_channels", value.gifts_from_channels);
  out.end_object();
}

void decode(json_reader& in, AcceptedGiftTypes& value) {
  static constexpr json_member_table members({
      {"unlimited_gifts", decode_field<&AcceptedGiftTypes::unlimited_gifts>},
      {"limited_gifts", decode_field<&AcceptedGiftTypes::limited_gifts>},
      {"unique_gifts", decode_field<&AcceptedGiftTypes::unique_gifts>},
      {"premium_subscription", decode_field<&AcceptedGiftTypes::premium_subscription>},
      {"gifts_from_channels", decode_field<&AcceptedGiftTypes::gifts_from_channels>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
