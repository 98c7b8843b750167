// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/gift.hpp"
#include "botcore/api/types/message.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

GetAvailableGifts get_available_gifts(const json_arguments& /*given*/) {
  GetAvailableGifts request;
  return request;
}

SendGift send_gift(const json_arguments& given) {
  SendGift request(given.take<std::string>("gift_id"));
  if (given.has("user_id")) {
    request.with_user_id(given.take<std::int64_t>("user_id"));
  }
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<ChatId>("chat_id"));
  }
  if (given.has("pay_for_upgrade")) {
    request.with_pay_for_upgrade(given.take<bool>("pay_for_upgrade"));
  }
  if (given.has("text")) {
    request.with_text(given.take<std::string>("text"));
  }
  if (given.has("text_parse_mode")) {
    request.with_text_parse_mode(given.take<ParseMode>("text_parse_mode"));
  }
  if (given.has("text_entities")) {
    request.with_text_entities(given.take<std::vector<MessageEntity>>("text_entities"));
  }
  return request;
}

GiftPremiumSubscription gift_premium_subscription(const json_arguments& given) {
  GiftPremiumSubscription request(given.take<std::int64_t>("user_id"),
                                  given.take<std::int64_t>("month_count"),
                                  given.take<std::int64_t>("star_count"));
  if (given.has("text")) {
    request.with_text(given.take<std::string>("text"));
  }
  if (given.has("text_parse_mode")) {
    request.with_text_parse_mode(given.take<ParseMode>("text_parse_mode"));
  }
  if (given.has("text_entities")) {
    request.with_text_entities(given.take<std::vector<MessageEntity>>("text_entities"));
  }
  return request;
}

GetUserGifts get_user_gifts(const json_arguments& given) {
  GetUserGifts request(given.take<std::int64_t>("user_id"));
  if (given.has("exclude_unlimited")) {
    request.with_exclude_unlimited(given.take<bool>("exclude_unlimited"));
  }
  if (given.has("exclude_limited_upgradable")) {
    request.with_exclude_limited_upgradable(given.take<bool>("exclude_limited_upgradable"));
  }
  if (given.has("exclude_limited_non_upgradable")) {
    request.with_exclude_limited_non_upgradable(given.take<bool>("exclude_limited_non_upgradable"));
  }
  if (given.has("exclude_from_blockchain")) {
    request.with_exclude_from_blockchain(given.take<bool>("exclude_from_blockchain"));
  }
  if (given.has("exclude_unique")) {
    request.with_exclude_unique(given.take<bool>("exclude_unique"));
  }
  if (given.has("sort_by_price")) {
    request.with_sort_by_price(given.take<bool>("sort_by_price"));
  }
  if (given.has("offset")) {
    request.with_offset(given.take<std::string>("offset"));
  }
  if (given.has("limit")) {
    request.with_limit(given.take<std::int64_t>("limit"));
  }
  return request;
}

GetChatGifts get_chat_gifts(const json_arguments& given) {
  GetChatGifts request(given.take<ChatId>("chat_id"));
  if (given.has("exclude_unsaved")) {
    request.with_exclude_unsaved(given.take<bool>("exclude_unsaved"));
  }
  if (given.has("exclude_saved")) {
    request.with_exclude_saved(given.take<bool>("exclude_saved"));
  }
  if (given.has("exclude_unlimited")) {
    request.with_exclude_unlimited(given.take<bool>("exclude_unlimited"));
  }
  if (given.has("exclude_limited_upgradable")) {
    request.with_exclude_limited_upgradable(given.take<bool>("exclude_limited_upgradable"));
  }
  if (given.has("exclude_limited_non_upgradable")) {
    request.with_exclude_limited_non_upgradable(given.take<bool>("exclude_limited_non_upgradable"));
  }
  if (given.has("exclude_from_blockchain")) {
    request.with_exclude_from_blockchain(given.take<bool>("exclude_from_blockchain"));
  }
  if (given.has("exclude_unique")) {
    request.with_exclude_unique(given.take<bool>("exclude_unique"));
  }
  if (given.has("sort_by_price")) {
    request.with_sort_by_price(given.take<bool>("sort_by_price"));
  }
  if (given.has("offset")) {
    request.with_offset(given.take<std::string>("offset"));
  }
  if (given.has("limit")) {
    request.with_limit(given.take<std::int64_t>("limit"));
  }
  return request;
}

ConvertGiftToStars convert_gift_to_stars(const json_arguments& given) {
  ConvertGiftToStars request(given.take<std::string>("business_connection_id"),
                             given.take<std::string>("owned_gift_id"));
  return request;
}

UpgradeGift upgrade_gift(const json_arguments& given) {
  UpgradeGift request(given.take<std::string>("business_connection_id"),
                      given.take<std::string>("owned_gift_id"));
  if (given.has("keep_original_details")) {
    request.with_keep_original_details(given.take<bool>("keep_original_details"));
  }
  if (given.has("star_count")) {
    request.with_star_count(given.take<std::int64_t>("star_count"));
  }
  return request;
}

TransferGift transfer_gift(const json_arguments& given) {
  TransferGift request(given.take<std::string>("business_connection_id"),
                       given.take<std::string>("owned_gift_id"),
                       given.take<std::int64_t>("new_owner_chat_id"));
  if (given.has("star_count")) {
    request.with_star_count(given.take<std::int64_t>("star_count"));
  }
  return request;
}

}  // namespace

void register_gift_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&get_available_gifts>("Gifts"));
  all.push_back(describe_method<&send_gift>("True"));
  all.push_back(describe_method<&gift_premium_subscription>("True"));
  all.push_back(describe_method<&get_user_gifts>("OwnedGifts"));
  all.push_back(describe_method<&get_chat_gifts>("OwnedGifts"));
  all.push_back(describe_method<&convert_gift_to_stars>("True"));
  all.push_back(describe_method<&upgrade_gift>("True"));
  all.push_back(describe_method<&transfer_gift>("True"));
}

}  // namespace botcore::test
