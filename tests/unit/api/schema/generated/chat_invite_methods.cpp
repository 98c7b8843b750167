// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/chat_invite.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

ExportChatInviteLink export_chat_invite_link(const json_arguments& given) {
  ExportChatInviteLink request(given.take<ChatId>("chat_id"));
  return request;
}

CreateChatInviteLink create_chat_invite_link(const json_arguments& given) {
  CreateChatInviteLink request(given.take<ChatId>("chat_id"));
  if (given.has("name")) {
    request.with_name(given.take<std::string>("name"));
  }
  if (given.has("expire_date")) {
    request.with_expire_date(given.take<std::chrono::sys_seconds>("expire_date"));
  }
  if (given.has("member_limit")) {
    request.with_member_limit(given.take<std::int64_t>("member_limit"));
  }
  if (given.has("creates_join_request")) {
    request.with_creates_join_request(given.take<bool>("creates_join_request"));
  }
  return request;
}

EditChatInviteLink edit_chat_invite_link(const json_arguments& given) {
  EditChatInviteLink request(given.take<ChatId>("chat_id"), given.take<std::string>("invite_link"));
  if (given.has("name")) {
    request.with_name(given.take<std::string>("name"));
  }
  if (given.has("expire_date")) {
    request.with_expire_date(given.take<std::chrono::sys_seconds>("expire_date"));
  }
  if (given.has("member_limit")) {
    request.with_member_limit(given.take<std::int64_t>("member_limit"));
  }
  if (given.has("creates_join_request")) {
    request.with_creates_join_request(given.take<bool>("creates_join_request"));
  }
  return request;
}

CreateChatSubscriptionInviteLink create_chat_subscription_invite_link(const json_arguments& given) {
  CreateChatSubscriptionInviteLink request(given.take<ChatId>("chat_id"),
                                           given.take<std::int64_t>("subscription_period"),
                                           given.take<std::int64_t>("subscription_price"));
  if (given.has("name")) {
    request.with_name(given.take<std::string>("name"));
  }
  return request;
}

EditChatSubscriptionInviteLink edit_chat_subscription_invite_link(const json_arguments& given) {
  EditChatSubscriptionInviteLink request(given.take<ChatId>("chat_id"),
                                         given.take<std::string>("invite_link"));
  if (given.has("name")) {
    request.with_name(given.take<std::string>("name"));
  }
  return request;
}

RevokeChatInviteLink revoke_chat_invite_link(const json_arguments& given) {
  RevokeChatInviteLink request(given.take<ChatId>("chat_id"), given.take<std::string>("invite_link"));
  return request;
}

ApproveChatJoinRequest approve_chat_join_request(const json_arguments& given) {
  ApproveChatJoinRequest request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"));
  return request;
}

DeclineChatJoinRequest decline_chat_join_request(const json_arguments& given) {
  DeclineChatJoinRequest request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"));
  return request;
}

AnswerChatJoinRequestQuery answer_chat_join_request_query(const json_arguments& given) {
  AnswerChatJoinRequestQuery request(given.take<std::string>("chat_join_request_query_id"),
                                     given.take<ChatJoinRequestDecision>("result"));
  return request;
}

SendChatJoinRequestWebApp send_chat_join_request_web_app(const json_arguments& given) {
  SendChatJoinRequestWebApp request(given.take<std::string>("chat_join_request_query_id"),
                                    given.take<std::string>("web_app_url"));
  return request;
}

}  // namespace

void register_chat_invite_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&export_chat_invite_link>("String"));
  all.push_back(describe_method<&create_chat_invite_link>("ChatInviteLink"));
  all.push_back(describe_method<&edit_chat_invite_link>("ChatInviteLink"));
  all.push_back(describe_method<&create_chat_subscription_invite_link>("ChatInviteLink"));
  all.push_back(describe_method<&edit_chat_subscription_invite_link>("ChatInviteLink"));
  all.push_back(describe_method<&revoke_chat_invite_link>("ChatInviteLink"));
  all.push_back(describe_method<&approve_chat_join_request>("True"));
  all.push_back(describe_method<&decline_chat_join_request>("True"));
  all.push_back(describe_method<&answer_chat_join_request_query>("True"));
  all.push_back(describe_method<&send_chat_join_request_web_app>("True"));
}

}  // namespace botcore::test
