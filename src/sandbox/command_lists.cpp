#include "command_lists.hpp"

#include <algorithm>
#include <vector>

#include <boost/json/value.hpp>

#include "formatted_text.hpp"
#include "refused.hpp"

namespace botcore::inline v0::sandbox {
namespace {

namespace json = boost::json;

constexpr std::size_t most_commands = 100;
constexpr std::size_t longest_name = 32;
constexpr std::size_t longest_description = 256;

std::string text_of(const json::object& object, std::string_view field) {
  const json::value* value = object.if_contains(field);
  if (!value) return {};
  if (value->is_string()) return std::string(value->as_string());
  return value->is_int64() ? std::to_string(value->as_int64()) : std::string();
}

std::string scope_key(const json::object& scope) {
  if (scope.empty()) return "default";
  std::string key = text_of(scope, "type");
  for (const std::string_view field : {"chat_id", "user_id"}) {
    if (const std::string id = text_of(scope, field); !id.empty()) key += ':' + id;
  }
  return key;
}

bool command_name_fits(std::string_view name) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !name.empty() && name.size() <= longest_name && std::all_of(name.begin(), name.end(), fits);
}

}  // namespace

void command_lists::set(const json::array& commands, const json::object& scope, std::string_view language) {
  if (commands.size() > most_commands) throw bad_request("BOT_COMMANDS_TOO_MUCH");
  if (!language.empty() && language.size() != 2) throw bad_request("LANG_CODE_INVALID");
  for (const json::value& command : commands) {
    const json::object& fields = command.as_object();
    if (!command_name_fits(text_of(fields, "command"))) throw bad_request("BOT_COMMAND_INVALID");
    const std::string description = text_of(fields, "description");
    if (description.empty() || utf16_length(description) > longest_description) {
      throw bad_request("BOT_COMMAND_DESCRIPTION_INVALID");
    }
  }
  const key where(scope_key(scope), language);
  if (commands.empty()) {
    lists_.erase(where);
  } else {
    lists_[where] = commands;
  }
}

json::array command_lists::get(const json::object& scope, std::string_view language) const {
  const auto found = lists_.find(key(scope_key(scope), language));
  return found == lists_.end() ? json::array() : found->second;
}

json::array command_lists::shown_to(const menu_reader& reader) const {
  const std::string chat = std::to_string(reader.chat);
  std::vector<std::string> scopes = {"chat:" + chat, "all_private_chats", "default"};
  if (reader.group) {
    scopes = {"chat_member:" + chat + ':' + std::to_string(reader.user), "chat:" + chat, "all_group_chats",
              "default"};
  }
  const std::string language = reader.language.substr(0, 2);
  for (const std::string& scope : scopes) {
    for (const std::string& tongue : {language, std::string()}) {
      const auto found = lists_.find(key(scope, tongue));
      if (found != lists_.end()) return found->second;
    }
  }
  return {};
}

}  // namespace botcore::inline v0::sandbox
