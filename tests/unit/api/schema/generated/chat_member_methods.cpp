// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/chat_member.hpp"
#include "botcore/api/types/chat_member.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

BanChatMember ban_chat_member(const json_arguments& given) {
  BanChatMember request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"));
  if (given.has("until_date")) {
    request.with_until_date(given.take<std::chrono::sys_seconds>("until_date"));
  }
  if (given.has("revoke_messages")) {
    request.with_revoke_messages(given.take<bool>("revoke_messages"));
  }
  return request;
}

UnbanChatMember unban_chat_member(const json_arguments& given) {
  UnbanChatMember request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"));
  if (given.has("only_if_banned")) {
    request.with_only_if_banned(given.take<bool>("only_if_banned"));
  }
  return request;
}

RestrictChatMember restrict_chat_member(const json_arguments& given) {
  RestrictChatMember request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"),
                             given.take<ChatPermissions>("permissions"));
  if (given.has("use_independent_chat_permissions")) {
    request.with_use_independent_chat_permissions(given.take<bool>("use_independent_chat_permissions"));
  }
  if (given.has("until_date")) {
    request.with_until_date(given.take<std::chrono::sys_seconds>("until_date"));
  }
  return request;
}

PromoteChatMember promote_chat_member(const json_arguments& given) {
  PromoteChatMember request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"));
  if (given.has("is_anonymous")) {
    request.with_is_anonymous(given.take<bool>("is_anonymous"));
  }
  if (given.has("can_manage_chat")) {
    request.with_can_manage_chat(given.take<bool>("can_manage_chat"));
  }
  if (given.has("can_delete_messages")) {
    request.with_can_delete_messages(given.take<bool>("can_delete_messages"));
  }
  if (given.has("can_manage_video_chats")) {
    request.with_can_manage_video_chats(given.take<bool>("can_manage_video_chats"));
  }
  if (given.has("can_restrict_members")) {
    request.with_can_restrict_members(given.take<bool>("can_restrict_members"));
  }
  if (given.has("can_promote_members")) {
    request.with_can_promote_members(given.take<bool>("can_promote_members"));
  }
  if (given.has("can_change_info")) {
    request.with_can_change_info(given.take<bool>("can_change_info"));
  }
  if (given.has("can_invite_users")) {
    request.with_can_invite_users(given.take<bool>("can_invite_users"));
  }
  if (given.has("can_post_stories")) {
    request.with_can_post_stories(given.take<bool>("can_post_stories"));
  }
  if (given.has("can_edit_stories")) {
    request.with_can_edit_stories(given.take<bool>("can_edit_stories"));
  }
  if (given.has("can_delete_stories")) {
    request.with_can_delete_stories(given.take<bool>("can_delete_stories"));
  }
  if (given.has("can_post_messages")) {
    request.with_can_post_messages(given.take<bool>("can_post_messages"));
  }
  if (given.has("can_edit_messages")) {
    request.with_can_edit_messages(given.take<bool>("can_edit_messages"));
  }
  if (given.has("can_pin_messages")) {
    request.with_can_pin_messages(given.take<bool>("can_pin_messages"));
  }
  if (given.has("can_manage_topics")) {
    request.with_can_manage_topics(given.take<bool>("can_manage_topics"));
  }
  if (given.has("can_manage_direct_messages")) {
    request.with_can_manage_direct_messages(given.take<bool>("can_manage_direct_messages"));
  }
  if (given.has("can_manage_tags")) {
    request.with_can_manage_tags(given.take<bool>("can_manage_tags"));
  }
  if (given.has("can_send_welcome_messages")) {
    request.with_can_send_welcome_messages(given.take<bool>("can_send_welcome_messages"));
  }
  return request;
}

SetChatAdministratorCustomTitle set_chat_administrator_custom_title(const json_arguments& given) {
  SetChatAdministratorCustomTitle request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"),
                                          given.take<std::string>("custom_title"));
  return request;
}

SetChatMemberTag set_chat_member_tag(const json_arguments& given) {
  SetChatMemberTag request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"));
  if (given.has("tag")) {
    request.with_tag(given.take<std::string>("tag"));
  }
  return request;
}

BanChatSenderChat ban_chat_sender_chat(const json_arguments& given) {
  BanChatSenderChat request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("sender_chat_id"));
  return request;
}

UnbanChatSenderChat unban_chat_sender_chat(const json_arguments& given) {
  UnbanChatSenderChat request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("sender_chat_id"));
  return request;
}

SetChatPermissions set_chat_permissions(const json_arguments& given) {
  SetChatPermissions request(given.take<ChatId>("chat_id"), given.take<ChatPermissions>("permissions"));
  if (given.has("use_independent_chat_permissions")) {
    request.with_use_independent_chat_permissions(given.take<bool>("use_independent_chat_permissions"));
  }
  return request;
}

GetChatAdministrators get_chat_administrators(const json_arguments& given) {
  GetChatAdministrators request(given.take<ChatId>("chat_id"));
  if (given.has("return_bots")) {
    request.with_return_bots(given.take<bool>("return_bots"));
  }
  return request;
}

GetChatMemberCount get_chat_member_count(const json_arguments& given) {
  GetChatMemberCount request(given.take<ChatId>("chat_id"));
  return request;
}

GetChatMember get_chat_member(const json_arguments& given) {
  GetChatMember request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("user_id"));
  return request;
}

}  // namespace

void register_chat_member_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&ban_chat_member>("True"));
  all.push_back(describe_method<&unban_chat_member>("True"));
  all.push_back(describe_method<&restrict_chat_member>("True"));
  all.push_back(describe_method<&promote_chat_member>("True"));
  all.push_back(describe_method<&set_chat_administrator_custom_title>("True"));
  all.push_back(describe_method<&set_chat_member_tag>("True"));
  all.push_back(describe_method<&ban_chat_sender_chat>("True"));
  all.push_back(describe_method<&unban_chat_sender_chat>("True"));
  all.push_back(describe_method<&set_chat_permissions>("True"));
  all.push_back(describe_method<&get_chat_administrators>("Array of ChatMember"));
  all.push_back(describe_method<&get_chat_member_count>("Integer"));
  all.push_back(describe_method<&get_chat_member>("ChatMember"));
}

}  // namespace botcore::test
