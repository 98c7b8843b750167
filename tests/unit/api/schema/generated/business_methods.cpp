// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/business.hpp"
#include "botcore/api/types/gift.hpp"
#include "botcore/api/types/profile.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

GetBusinessConnection get_business_connection(const json_arguments& given) {
  GetBusinessConnection request(given.take<std::string>("business_connection_id"));
  return request;
}

ReadBusinessMessage read_business_message(const json_arguments& given) {
  ReadBusinessMessage request(given.take<std::string>("business_connection_id"),
                              given.take<std::int64_t>("chat_id"), given.take<std::int64_t>("message_id"));
  return request;
}

DeleteBusinessMessages delete_business_messages(const json_arguments& given) {
  DeleteBusinessMessages request(given.take<std::string>("business_connection_id"),
                                 given.take<std::vector<std::int64_t>>("message_ids"));
  return request;
}

SetBusinessAccountName set_business_account_name(const json_arguments& given) {
  SetBusinessAccountName request(given.take<std::string>("business_connection_id"),
                                 given.take<std::string>("first_name"));
  if (given.has("last_name")) {
    request.with_last_name(given.take<std::string>("last_name"));
  }
  return request;
}

SetBusinessAccountUsername set_business_account_username(const json_arguments& given) {
  SetBusinessAccountUsername request(given.take<std::string>("business_connection_id"));
  if (given.has("username")) {
    request.with_username(given.take<std::string>("username"));
  }
  return request;
}

SetBusinessAccountBio set_business_account_bio(const json_arguments& given) {
  SetBusinessAccountBio request(given.take<std::string>("business_connection_id"));
  if (given.has("bio")) {
    request.with_bio(given.take<std::string>("bio"));
  }
  return request;
}

SetBusinessAccountProfilePhoto set_business_account_profile_photo(const json_arguments& given) {
  SetBusinessAccountProfilePhoto request(given.take<std::string>("business_connection_id"),
                                         given.take<InputProfilePhoto>("photo"));
  if (given.has("is_public")) {
    request.with_is_public(given.take<bool>("is_public"));
  }
  attach_files(request.photo);
  return request;
}

RemoveBusinessAccountProfilePhoto remove_business_account_profile_photo(const json_arguments& given) {
  RemoveBusinessAccountProfilePhoto request(given.take<std::string>("business_connection_id"));
  if (given.has("is_public")) {
    request.with_is_public(given.take<bool>("is_public"));
  }
  return request;
}

SetBusinessAccountGiftSettings set_business_account_gift_settings(const json_arguments& given) {
  SetBusinessAccountGiftSettings request(given.take<std::string>("business_connection_id"),
                                         given.take<bool>("show_gift_button"),
                                         given.take<AcceptedGiftTypes>("accepted_gift_types"));
  return request;
}

GetBusinessAccountStarBalance get_business_account_star_balance(const json_arguments& given) {
  GetBusinessAccountStarBalance request(given.take<std::string>("business_connection_id"));
  return request;
}

TransferBusinessAccountStars transfer_business_account_stars(const json_arguments& given) {
  TransferBusinessAccountStars request(given.take<std::string>("business_connection_id"),
                                       given.take<std::int64_t>("star_count"));
  return request;
}

GetBusinessAccountGifts get_business_account_gifts(const json_arguments& given) {
  GetBusinessAccountGifts request(given.take<std::string>("business_connection_id"));
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
  if (given.has("exclude_unique")) {
    request.with_exclude_unique(given.take<bool>("exclude_unique"));
  }
  if (given.has("exclude_from_blockchain")) {
    request.with_exclude_from_blockchain(given.take<bool>("exclude_from_blockchain"));
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

}  // namespace

void register_business_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&get_business_connection>("BusinessConnection"));
  all.push_back(describe_method<&read_business_message>("True"));
  all.push_back(describe_method<&delete_business_messages>("True"));
  all.push_back(describe_method<&set_business_account_name>("True"));
  all.push_back(describe_method<&set_business_account_username>("True"));
  all.push_back(describe_method<&set_business_account_bio>("True"));
  all.push_back(describe_method<&set_business_account_profile_photo>("True"));
  all.push_back(describe_method<&remove_business_account_profile_photo>("True"));
  all.push_back(describe_method<&set_business_account_gift_settings>("True"));
  all.push_back(describe_method<&get_business_account_star_balance>("StarAmount"));
  all.push_back(describe_method<&transfer_business_account_stars>("True"));
  all.push_back(describe_method<&get_business_account_gifts>("OwnedGifts"));
}

}  // namespace botcore::test
