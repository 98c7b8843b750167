// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/bot.hpp"
#include "botcore/api/types/bot.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/api/types/profile.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

GetMe get_me(const json_arguments& /*given*/) {
  GetMe request;
  return request;
}

LogOut log_out(const json_arguments& /*given*/) {
  LogOut request;
  return request;
}

Close close(const json_arguments& /*given*/) {
  Close request;
  return request;
}

GetManagedBotToken get_managed_bot_token(const json_arguments& given) {
  GetManagedBotToken request(given.take<std::int64_t>("user_id"));
  return request;
}

ReplaceManagedBotToken replace_managed_bot_token(const json_arguments& given) {
  ReplaceManagedBotToken request(given.take<std::int64_t>("user_id"));
  return request;
}

GetManagedBotAccessSettings get_managed_bot_access_settings(const json_arguments& given) {
  GetManagedBotAccessSettings request(given.take<std::int64_t>("user_id"));
  return request;
}

SetManagedBotAccessSettings set_managed_bot_access_settings(const json_arguments& given) {
  SetManagedBotAccessSettings request(given.take<std::int64_t>("user_id"),
                                      given.take<bool>("is_access_restricted"));
  if (given.has("added_user_ids")) {
    request.with_added_user_ids(given.take<std::vector<std::int64_t>>("added_user_ids"));
  }
  return request;
}

SetMyCommands set_my_commands(const json_arguments& given) {
  SetMyCommands request(given.take<std::vector<BotCommand>>("commands"));
  if (given.has("scope")) {
    request.with_scope(given.take<BotCommandScope>("scope"));
  }
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

DeleteMyCommands delete_my_commands(const json_arguments& given) {
  DeleteMyCommands request;
  if (given.has("scope")) {
    request.with_scope(given.take<BotCommandScope>("scope"));
  }
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

GetMyCommands get_my_commands(const json_arguments& given) {
  GetMyCommands request;
  if (given.has("scope")) {
    request.with_scope(given.take<BotCommandScope>("scope"));
  }
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

SetMyName set_my_name(const json_arguments& given) {
  SetMyName request;
  if (given.has("name")) {
    request.with_name(given.take<std::string>("name"));
  }
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

GetMyName get_my_name(const json_arguments& given) {
  GetMyName request;
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

SetMyDescription set_my_description(const json_arguments& given) {
  SetMyDescription request;
  if (given.has("description")) {
    request.with_description(given.take<std::string>("description"));
  }
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

GetMyDescription get_my_description(const json_arguments& given) {
  GetMyDescription request;
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

SetMyShortDescription set_my_short_description(const json_arguments& given) {
  SetMyShortDescription request;
  if (given.has("short_description")) {
    request.with_short_description(given.take<std::string>("short_description"));
  }
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

GetMyShortDescription get_my_short_description(const json_arguments& given) {
  GetMyShortDescription request;
  if (given.has("language_code")) {
    request.with_language_code(given.take<std::string>("language_code"));
  }
  return request;
}

SetMyProfilePhoto set_my_profile_photo(const json_arguments& given) {
  SetMyProfilePhoto request(given.take<InputProfilePhoto>("photo"));
  attach_files(request.photo);
  return request;
}

RemoveMyProfilePhoto remove_my_profile_photo(const json_arguments& /*given*/) {
  RemoveMyProfilePhoto request;
  return request;
}

SetChatMenuButton set_chat_menu_button(const json_arguments& given) {
  SetChatMenuButton request;
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<std::int64_t>("chat_id"));
  }
  if (given.has("menu_button")) {
    request.with_menu_button(given.take<MenuButton>("menu_button"));
  }
  return request;
}

GetChatMenuButton get_chat_menu_button(const json_arguments& given) {
  GetChatMenuButton request;
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<std::int64_t>("chat_id"));
  }
  return request;
}

SetMyDefaultAdministratorRights set_my_default_administrator_rights(const json_arguments& given) {
  SetMyDefaultAdministratorRights request;
  if (given.has("rights")) {
    request.with_rights(given.take<ChatAdministratorRights>("rights"));
  }
  if (given.has("for_channels")) {
    request.with_for_channels(given.take<bool>("for_channels"));
  }
  return request;
}

GetMyDefaultAdministratorRights get_my_default_administrator_rights(const json_arguments& given) {
  GetMyDefaultAdministratorRights request;
  if (given.has("for_channels")) {
    request.with_for_channels(given.take<bool>("for_channels"));
  }
  return request;
}

}  // namespace

void register_bot_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&get_me>("User"));
  all.push_back(describe_method<&log_out>("True"));
  all.push_back(describe_method<&close>("True"));
  all.push_back(describe_method<&get_managed_bot_token>("String"));
  all.push_back(describe_method<&replace_managed_bot_token>("String"));
  all.push_back(describe_method<&get_managed_bot_access_settings>("BotAccessSettings"));
  all.push_back(describe_method<&set_managed_bot_access_settings>("True"));
  all.push_back(describe_method<&set_my_commands>("True"));
  all.push_back(describe_method<&delete_my_commands>("True"));
  all.push_back(describe_method<&get_my_commands>("Array of BotCommand"));
  all.push_back(describe_method<&set_my_name>("True"));
  all.push_back(describe_method<&get_my_name>("BotName"));
  all.push_back(describe_method<&set_my_description>("True"));
  all.push_back(describe_method<&get_my_description>("BotDescription"));
  all.push_back(describe_method<&set_my_short_description>("True"));
  all.push_back(describe_method<&get_my_short_description>("BotShortDescription"));
  all.push_back(describe_method<&set_my_profile_photo>("True"));
  all.push_back(describe_method<&remove_my_profile_photo>("True"));
  all.push_back(describe_method<&set_chat_menu_button>("True"));
  all.push_back(describe_method<&get_chat_menu_button>("MenuButton"));
  all.push_back(describe_method<&set_my_default_administrator_rights>("True"));
  all.push_back(describe_method<&get_my_default_administrator_rights>("ChatAdministratorRights"));
}

}  // namespace botcore::test
