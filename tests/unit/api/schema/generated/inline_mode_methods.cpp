// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/inline_mode.hpp"
#include "botcore/api/types/inline_mode.hpp"
#include "botcore/api/types/inline_result.hpp"
#include "botcore/api/types/keyboard.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

AnswerWebAppQuery answer_web_app_query(const json_arguments& given) {
  AnswerWebAppQuery request(given.take<std::string>("web_app_query_id"),
                            given.take<InlineQueryResult>("result"));
  return request;
}

SavePreparedInlineMessage save_prepared_inline_message(const json_arguments& given) {
  SavePreparedInlineMessage request(given.take<std::int64_t>("user_id"),
                                    given.take<InlineQueryResult>("result"));
  if (given.has("allow_user_chats")) {
    request.with_allow_user_chats(given.take<bool>("allow_user_chats"));
  }
  if (given.has("allow_bot_chats")) {
    request.with_allow_bot_chats(given.take<bool>("allow_bot_chats"));
  }
  if (given.has("allow_group_chats")) {
    request.with_allow_group_chats(given.take<bool>("allow_group_chats"));
  }
  if (given.has("allow_channel_chats")) {
    request.with_allow_channel_chats(given.take<bool>("allow_channel_chats"));
  }
  return request;
}

SavePreparedKeyboardButton save_prepared_keyboard_button(const json_arguments& given) {
  SavePreparedKeyboardButton request(given.take<std::int64_t>("user_id"),
                                     given.take<KeyboardButton>("button"));
  return request;
}

AnswerInlineQuery answer_inline_query(const json_arguments& given) {
  AnswerInlineQuery request(given.take<std::string>("inline_query_id"),
                            given.take<std::vector<InlineQueryResult>>("results"));
  if (given.has("cache_time")) {
    request.with_cache_time(given.take<std::int64_t>("cache_time"));
  }
  if (given.has("is_personal")) {
    request.with_is_personal(given.take<bool>("is_personal"));
  }
  if (given.has("next_offset")) {
    request.with_next_offset(given.take<std::string>("next_offset"));
  }
  if (given.has("button")) {
    request.with_button(given.take<InlineQueryResultsButton>("button"));
  }
  return request;
}

}  // namespace

void register_inline_mode_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&answer_web_app_query>("SentWebAppMessage"));
  all.push_back(describe_method<&save_prepared_inline_message>("PreparedInlineMessage"));
  all.push_back(describe_method<&save_prepared_keyboard_button>("PreparedKeyboardButton"));
  all.push_back(describe_method<&answer_inline_query>("True"));
}

}  // namespace botcore::test
