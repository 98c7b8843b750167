// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/game.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

SendGame send_game(const json_arguments& given) {
  SendGame request(given.take<ChatId>("chat_id"), given.take<std::string>("game_short_name"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("disable_notification")) {
    request.with_disable_notification(given.take<bool>("disable_notification"));
  }
  if (given.has("protect_content")) {
    request.with_protect_content(given.take<bool>("protect_content"));
  }
  if (given.has("allow_paid_broadcast")) {
    request.with_allow_paid_broadcast(given.take<bool>("allow_paid_broadcast"));
  }
  if (given.has("message_effect_id")) {
    request.with_message_effect_id(given.take<std::string>("message_effect_id"));
  }
  if (given.has("reply_parameters")) {
    request.with_reply_parameters(given.take<ReplyParameters>("reply_parameters"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

SetGameScore set_game_score(const json_arguments& given) {
  SetGameScore request(given.take<std::int64_t>("user_id"), given.take<std::int64_t>("score"));
  if (given.has("force")) {
    request.with_force(given.take<bool>("force"));
  }
  if (given.has("disable_edit_message")) {
    request.with_disable_edit_message(given.take<bool>("disable_edit_message"));
  }
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<std::int64_t>("chat_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  if (given.has("inline_message_id")) {
    request.with_inline_message_id(given.take<std::string>("inline_message_id"));
  }
  return request;
}

GetGameHighScores get_game_high_scores(const json_arguments& given) {
  GetGameHighScores request(given.take<std::int64_t>("user_id"));
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<std::int64_t>("chat_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  if (given.has("inline_message_id")) {
    request.with_inline_message_id(given.take<std::string>("inline_message_id"));
  }
  return request;
}

}  // namespace

void register_game_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&send_game>("Message"));
  all.push_back(describe_method<&set_game_score>("Message or True"));
  all.push_back(describe_method<&get_game_high_scores>("Array of GameHighScore"));
}

}  // namespace botcore::test
