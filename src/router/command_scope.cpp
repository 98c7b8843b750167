#include "botcore/router/command_scope.hpp"

#include "botcore/api/types/bot.hpp"

namespace botcore::inline v0 {

bool command_scope::includes(const command_scope& other) const noexcept {
  if (other.where_ == place::everywhere || other == *this) return true;
  switch (where_) {
    case place::administrators:
      return other.where_ == place::groups;
    case place::chat:
      return other.where_ == (chat_ > 0 ? place::private_chats : place::groups);
    default:
      return false;
  }
}

api::BotCommandScope command_scope::to_api() const {
  switch (where_) {
    case place::private_chats:
      return api::BotCommandScope(api::BotCommandScopeAllPrivateChats());
    case place::groups:
      return api::BotCommandScope(api::BotCommandScopeAllGroupChats());
    case place::administrators:
      return api::BotCommandScope(api::BotCommandScopeAllChatAdministrators());
    case place::chat:
      return api::BotCommandScope(api::BotCommandScopeChat(chat_));
    case place::everywhere:
      break;
  }
  return api::BotCommandScope(api::BotCommandScopeDefault());
}

}  // namespace botcore::inline v0
