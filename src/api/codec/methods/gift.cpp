// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/gift.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/message.hpp"

namespace botcore::inline v0::api {

GetAvailableGifts::GetAvailableGifts() = default;
GetAvailableGifts::GetAvailableGifts(const GetAvailableGifts&) = default;
GetAvailableGifts::GetAvailableGifts(GetAvailableGifts&&) noexcept = default;
GetAvailableGifts& GetAvailableGifts::operator=(const GetAvailableGifts& other) {
  return *this = GetAvailableGifts(other);
}
GetAvailableGifts& GetAvailableGifts::operator=(GetAvailableGifts&& other) noexcept {
  return replace_value(*this, other);
}
GetAvailableGifts::~GetAvailableGifts() = default;
bool GetAvailableGifts::operator==(const GetAvailableGifts&) const {
  return true;
}

void encode(json_writer& out, const GetAvailableGifts& /*value*/) {
  out.begin_object();
  out.end_object();
}

SendGift::SendGift(std::string gift_id)
    : gift_id(std::move(gift_id)) {}
SendGift::SendGift(const SendGift&) = default;
SendGift::SendGift(SendGift&&) noexcept = default;
SendGift& SendGift::operator=(const SendGift& other) {
  return *this = SendGift(other);
}
SendGift& SendGift::operator=(SendGift&& other) noexcept {
  return replace_value(*this, other);
}
SendGift::~SendGift() = default;
bool SendGift::operator==(const SendGift& other) const {
  return user_id == other.user_id &&
         chat_id == other.chat_id &&
         gift_id == other.gift_id &&
         pay_for_upgrade == other.pay_for_upgrade &&
         text == other.text &&
         text_parse_mode == other.text_parse_mode &&
         text_entities == other.text_entities;
}
SendGift& SendGift::with_user_id(std::int64_t value) & {
  this->user_id = value;
  return *this;
}
SendGift&& SendGift::with_user_id(std::int64_t value) && {
  return std::move(with_user_id(value));
}
SendGift& SendGift::with_chat_id(ChatId value) & {
  this->chat_id = std::move(value);
  return *this;
}
SendGift&& SendGift::with_chat_id(ChatId value) && {
  return std::move(with_chat_id(std::move(value)));
}
SendGift& SendGift::with_pay_for_upgrade(bool value) & {
  this->pay_for_upgrade = value;
  return *this;
}
SendGift&& SendGift::with_pay_for_upgrade(bool value) && {
  return std::move(with_pay_for_upgrade(value));
}
SendGift& SendGift::with_text(std::string value) & {
  this->text = std::move(value);
  return *this;
}
SendGift&& SendGift::with_text(std::string value) && {
  return std::move(with_text(std::move(value)));
}
SendGift& SendGift::with_text_parse_mode(ParseMode value) & {
  this->text_parse_mode = std::move(value);
  return *this;
}
SendGift&& SendGift::with_text_parse_mode(ParseMode value) && {
  return std::move(with_text_parse_mode(std::move(value)));
}
SendGift& SendGift::with_text_entities(std::vector<MessageEntity> value) & {
  this->text_entities = std::move(value);
  return *this;
}
SendGift&& SendGift::with_text_entities(std::vector<MessageEntity> value) && {
  return std::move(with_text_entities(std::move(value)));
}
SendGift& SendGift::add_text_entities(MessageEntity element) & {
  if (!this->text_entities) this->text_entities.emplace();
  this->text_entities->push_back(std::move(element));
  return *this;
}
SendGift&& SendGift::add_text_entities(MessageEntity element) && {
  return std::move(add_text_entities(std::move(element)));
}

void encode(json_writer& out, const SendGift& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "gift_id", value.gift_id);
  encode_member(out, "pay_for_upgrade", value.pay_for_upgrade);
  encode_text(out, {"SendGift", "text", 0, 128, text_unit::characters}, value.text, value.text_parse_mode.has_value());
  encode_member(out, "text_parse_mode", value.text_parse_mode);
  encode_member(out, "text_entities", value.text_entities);
  out.end_object();
}

GiftPremiumSubscription::GiftPremiumSubscription(std::int64_t user_id, std::int64_t month_count,
                                                 std::int64_t star_count)
    : user_id(user_id), month_count(month_count), star_count(star_count) {}
GiftPremiumSubscription::GiftPremiumSubscription(const GiftPremiumSubscription&) = default;
GiftPremiumSubscription::GiftPremiumSubscription(GiftPremiumSubscription&&) noexcept = default;
GiftPremiumSubscription& GiftPremiumSubscription::operator=(const GiftPremiumSubscription& other) {
  return *this = GiftPremiumSubscription(other);
}
GiftPremiumSubscription& GiftPremiumSubscription::operator=(GiftPremiumSubscription&& other) noexcept {
  return replace_value(*this, other);
}
GiftPremiumSubscription::~GiftPremiumSubscription() = default;
bool GiftPremiumSubscription::operator==(const GiftPremiumSubscription& other) const {
  return user_id == other.user_id &&
         month_count == other.month_count &&
         star_count == other.star_count &&
         text == other.text &&
         text_parse_mode == other.text_parse_mode &&
         text_entities == other.text_entities;
}
GiftPremiumSubscription& GiftPremiumSubscription::with_text(std::string value) & {
  this->text = std::move(value);
  return *this;
}
GiftPremiumSubscription&& GiftPremiumSubscription::with_text(std::string value) && {
  return std::move(with_text(std::move(value)));
}
GiftPremiumSubscription& GiftPremiumSubscription::with_text_parse_mode(ParseMode value) & {
  this->text_parse_mode = std::move(value);
  return *this;
}
GiftPremiumSubscription&& GiftPremiumSubscription::with_text_parse_mode(ParseMode value) && {
  return std::move(with_text_parse_mode(std::move(value)));
}
GiftPremiumSubscription& GiftPremiumSubscription::with_text_entities(std::vector<MessageEntity> value) & {
  this->text_entities = std::move(value);
  return *this;
}
GiftPremiumSubscription&& GiftPremiumSubscription::with_text_entities(std::vector<MessageEntity> value) && {
  return std::move(with_text_entities(std::move(value)));
}
GiftPremiumSubscription& GiftPremiumSubscription::add_text_entities(MessageEntity element) & {
  if (!this->text_entities) this->text_entities.emplace();
  this->text_entities->push_back(std::move(element));
  return *this;
}
GiftPremiumSubscription&& GiftPremiumSubscription::add_text_entities(MessageEntity element) && {
  return std::move(add_text_entities(std::move(element)));
}

void encode(json_writer& out, const GiftPremiumSubscription& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "month_count", value.month_count);
  encode_member(out, "star_count", value.star_count);
  encode_text(out, {"GiftPremiumSubscription", "text", 0, 128, text_unit::characters}, value.text, value.text_parse_mode.has_value());
  encode_member(out, "text_parse_mode", value.text_parse_mode);
  encode_member(out, "text_entities", value.text_entities);
  out.end_object();
}

GetUserGifts::GetUserGifts(std::int64_t user_id)
    : user_id(user_id) {}
GetUserGifts::GetUserGifts(const GetUserGifts&) = default;
GetUserGifts::GetUserGifts(GetUserGifts&&) noexcept = default;
GetUserGifts& GetUserGifts::operator=(const GetUserGifts& other) {
  return *this = GetUserGifts(other);
}
GetUserGifts& GetUserGifts::operator=(GetUserGifts&& other) noexcept {
  return replace_value(*this, other);
}
GetUserGifts::~GetUserGifts() = default;
bool GetUserGifts::operator==(const GetUserGifts& other) const {
  return user_id == other.user_id &&
         exclude_unlimited == other.exclude_unlimited &&
         exclude_limited_upgradable == other.exclude_limited_upgradable &&
         exclude_limited_non_upgradable == other.exclude_limited_non_upgradable &&
         exclude_from_blockchain == other.exclude_from_blockchain &&
         exclude_unique == other.exclude_unique &&
         sort_by_price == other.sort_by_price &&
         offset == other.offset &&
         limit == other.limit;
}
GetUserGifts& GetUserGifts::with_exclude_unlimited(bool value) & {
  this->exclude_unlimited = value;
  return *this;
}
GetUserGifts&& GetUserGifts::with_exclude_unlimited(bool value) && {
  return std::move(with_exclude_unlimited(value));
}
GetUserGifts& GetUserGifts::with_exclude_limited_upgradable(bool value) & {
  this->exclude_limited_upgradable = value;
  return *this;
}
GetUserGifts&& GetUserGifts::with_exclude_limited_upgradable(bool value) && {
  return std::move(with_exclude_limited_upgradable(value));
}
GetUserGifts& GetUserGifts::with_exclude_limited_non_upgradable(bool value) & {
  this->exclude_limited_non_upgradable = value;
  return *this;
}
GetUserGifts&& GetUserGifts::with_exclude_limited_non_upgradable(bool value) && {
  return std::move(with_exclude_limited_non_upgradable(value));
}
GetUserGifts& GetUserGifts::with_exclude_from_blockchain(bool value) & {
  this->exclude_from_blockchain = value;
  return *this;
}
GetUserGifts&& GetUserGifts::with_exclude_from_blockchain(bool value) && {
  return std::move(with_exclude_from_blockchain(value));
}
GetUserGifts& GetUserGifts::with_exclude_unique(bool value) & {
  this->exclude_unique = value;
  return *this;
}
GetUserGifts&& GetUserGifts::with_exclude_unique(bool value) && {
  return std::move(with_exclude_unique(value));
}
GetUserGifts& GetUserGifts::with_sort_by_price(bool value) & {
  this->sort_by_price = value;
  return *this;
}
GetUserGifts&& GetUserGifts::with_sort_by_price(bool value) && {
  return std::move(with_sort_by_price(value));
}
GetUserGifts& GetUserGifts::with_offset(std::string value) & {
  this->offset = std::move(value);
  return *this;
}
GetUserGifts&& GetUserGifts::with_offset(std::string value) && {
  return std::move(with_offset(std::move(value)));
}
GetUserGifts& GetUserGifts::with_limit(std::int64_t value) & {
  this->limit = value;
  return *this;
}
GetUserGifts&& GetUserGifts::with_limit(std::int64_t value) && {
  return std::move(with_limit(value));
}

void encode(json_writer& out, const GetUserGifts& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "exclude_unlimited", value.exclude_unlimited);
  encode_member(out, "exclude_limited_upgradable", value.exclude_limited_upgradable);
  encode_member(out, "exclude_limited_non_upgradable", value.exclude_limited_non_upgradable);
  encode_member(out, "exclude_from_blockchain", value.exclude_from_blockchain);
  encode_member(out, "exclude_unique", value.exclude_unique);
  encode_member(out, "sort_by_price", value.sort_by_price);
  encode_member(out, "offset", value.offset);
  encode_member(out, "limit", value.limit);
  out.end_object();
}

GetChatGifts::GetChatGifts(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
GetChatGifts::GetChatGifts(const GetChatGifts&) = default;
GetChatGifts::GetChatGifts(GetChatGifts&&) noexcept = default;
GetChatGifts& GetChatGifts::operator=(const GetChatGifts& other) {
  return *this = GetChatGifts(other);
}
GetChatGifts& GetChatGifts::operator=(GetChatGifts&& other) noexcept {
  return replace_value(*this, other);
}
GetChatGifts::~GetChatGifts() = default;
bool GetChatGifts::operator==(const GetChatGifts& other) const {
  return chat_id == other.chat_id &&
         exclude_unsaved == other.exclude_unsaved &&
         exclude_saved == other.exclude_saved &&
         exclude_unlimited == other.exclude_unlimited &&
         exclude_limited_upgradable == other.exclude_limited_upgradable &&
         exclude_limited_non_upgradable == other.exclude_limited_non_upgradable &&
         exclude_from_blockchain == other.exclude_from_blockchain &&
         exclude_unique == other.exclude_unique &&
         sort_by_price == other.sort_by_price &&
         offset == other.offset &&
         limit == other.limit;
}
GetChatGifts& GetChatGifts::with_exclude_unsaved(bool value) & {
  this->exclude_unsaved = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_exclude_unsaved(bool value) && {
  return std::move(with_exclude_unsaved(value));
}
GetChatGifts& GetChatGifts::with_exclude_saved(bool value) & {
  this->exclude_saved = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_exclude_saved(bool value) && {
  return std::move(with_exclude_saved(value));
}
GetChatGifts& GetChatGifts::with_exclude_unlimited(bool value) & {
  this->exclude_unlimited = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_exclude_unlimited(bool value) && {
  return std::move(with_exclude_unlimited(value));
}
GetChatGifts& GetChatGifts::with_exclude_limited_upgradable(bool value) & {
  this->exclude_limited_upgradable = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_exclude_limited_upgradable(bool value) && {
  return std::move(with_exclude_limited_upgradable(value));
}
GetChatGifts& GetChatGifts::with_exclude_limited_non_upgradable(bool value) & {
  this->exclude_limited_non_upgradable = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_exclude_limited_non_upgradable(bool value) && {
  return std::move(with_exclude_limited_non_upgradable(value));
}
GetChatGifts& GetChatGifts::with_exclude_from_blockchain(bool value) & {
  this->exclude_from_blockchain = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_exclude_from_blockchain(bool value) && {
  return std::move(with_exclude_from_blockchain(value));
}
GetChatGifts& GetChatGifts::with_exclude_unique(bool value) & {
  this->exclude_unique = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_exclude_unique(bool value) && {
  return std::move(with_exclude_unique(value));
}
GetChatGifts& GetChatGifts::with_sort_by_price(bool value) & {
  this->sort_by_price = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_sort_by_price(bool value) && {
  return std::move(with_sort_by_price(value));
}
GetChatGifts& GetChatGifts::with_offset(std::string value) & {
  this->offset = std::move(value);
  return *this;
}
GetChatGifts&& GetChatGifts::with_offset(std::string value) && {
  return std::move(with_offset(std::move(value)));
}
GetChatGifts& GetChatGifts::with_limit(std::int64_t value) & {
  this->limit = value;
  return *this;
}
GetChatGifts&& GetChatGifts::with_limit(std::int64_t value) && {
  return std::move(with_limit(value));
}

void encode(json_writer& out, const GetChatGifts& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "exclude_unsaved", value.exclude_unsaved);
  encode_member(out, "exclude_saved", value.exclude_saved);
  encode_member(out, "exclude_unlimited", value.exclude_unlimited);
  encode_member(out, "exclude_limited_upgradable", value.exclude_limited_upgradable);
  encode_member(out, "exclude_limited_non_upgradable", value.exclude_limited_non_upgradable);
  encode_member(out, "exclude_from_blockchain", value.exclude_from_blockchain);
  encode_member(out, "exclude_unique", value.exclude_unique);
  encode_member(out, "sort_by_price", value.sort_by_price);
  encode_member(out, "offset", value.offset);
  encode_member(out, "limit", value.limit);
  out.end_object();
}

ConvertGiftToStars::ConvertGiftToStars(std::string business_connection_id, std::string owned_gift_id)
    : business_connection_id(std::move(business_connection_id)), owned_gift_id(std::move(owned_gift_id)) {}
ConvertGiftToStars::ConvertGiftToStars(const ConvertGiftToStars&) = default;
ConvertGiftToStars::ConvertGiftToStars(ConvertGiftToStars&&) noexcept = default;
ConvertGiftToStars& ConvertGiftToStars::operator=(const ConvertGiftToStars& other) {
  return *this = ConvertGiftToStars(other);
}
ConvertGiftToStars& ConvertGiftToStars::operator=(ConvertGiftToStars&& other) noexcept {
  return replace_value(*this, other);
}
ConvertGiftToStars::~ConvertGiftToStars() = default;
bool ConvertGiftToStars::operator==(const ConvertGiftToStars& other) const {
  return business_connection_id == other.business_connection_id &&
         owned_gift_id == other.owned_gift_id;
}

void encode(json_writer& out, const ConvertGiftToStars& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "owned_gift_id", value.owned_gift_id);
  out.end_object();
}

UpgradeGift::UpgradeGift(std::string business_connection_id, std::string owned_gift_id)
    : business_connection_id(std::move(business_connection_id)), owned_gift_id(std::move(owned_gift_id)) {}
UpgradeGift::UpgradeGift(const UpgradeGift&) = default;
UpgradeGift::UpgradeGift(UpgradeGift&&) noexcept = default;
UpgradeGift& UpgradeGift::operator=(const UpgradeGift& other) {
  return *this = UpgradeGift(other);
}
UpgradeGift& UpgradeGift::operator=(UpgradeGift&& other) noexcept {
  return replace_value(*this, other);
}
UpgradeGift::~UpgradeGift() = default;
bool UpgradeGift::operator==(const UpgradeGift& other) const {
  return business_connection_id == other.business_connection_id &&
         owned_gift_id == other.owned_gift_id &&
         keep_original_details == other.keep_original_details &&
         star_count == other.star_count;
}
UpgradeGift& UpgradeGift::with_keep_original_details(bool value) & {
  this->keep_original_details = value;
  return *this;
}
UpgradeGift&& UpgradeGift::with_keep_original_details(bool value) && {
  return std::move(with_keep_original_details(value));
}
UpgradeGift& UpgradeGift::with_star_count(std::int64_t value) & {
  this->star_count = value;
  return *this;
}
UpgradeGift&& UpgradeGift::with_star_count(std::int64_t value) && {
  return std::move(with_star_count(value));
}

void encode(json_writer& out, const UpgradeGift& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "owned_gift_id", value.owned_gift_id);
  encode_member(out, "keep_original_details", value.keep_original_details);
  encode_member(out, "star_count", value.star_count);
  out.end_object();
}

TransferGift::TransferGift(std::string business_connection_id, std::string owned_gift_id,
                           std::int64_t new_owner_chat_id)
    : business_connection_id(std::move(business_connection_id)), owned_gift_id(std::move(owned_gift_id)),
      new_owner_chat_id(new_owner_chat_id) {}
TransferGift::TransferGift(const TransferGift&) = default;
TransferGift::TransferGift(TransferGift&&) noexcept = default;
TransferGift& TransferGift::operator=(const TransferGift& other) {
  return *this = TransferGift(other);
}
TransferGift& TransferGift::operator=(TransferGift&& other) noexcept {
  return replace_value(*this, other);
}
TransferGift::~TransferGift() = default;
bool TransferGift::operator==(const TransferGift& other) const {
  return business_connection_id == other.business_connection_id &&
         owned_gift_id == other.owned_gift_id &&
         new_owner_chat_id == other.new_owner_chat_id &&
         star_count == other.star_count;
}
TransferGift& TransferGift::with_star_count(std::int64_t value) & {
  this->star_count = value;
  return *this;
}
TransferGift&& TransferGift::with_star_count(std::int64_t value) && {
  return std::move(with_star_count(value));
}

void encode(json_writer& out, const TransferGift& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "owned_gift_id", value.owned_gift_id);
  encode_member(out, "new_owner_chat_id", value.new_owner_chat_id);
  encode_member(out, "star_count", value.star_count);
  out.end_object();
}

}  // namespace botcore::inline v0::api
