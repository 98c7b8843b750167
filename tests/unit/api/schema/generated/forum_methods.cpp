// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/forum.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

GetForumTopicIconStickers get_forum_topic_icon_stickers(const json_arguments& /*given*/) {
  GetForumTopicIconStickers request;
  return request;
}

CreateForumTopic create_forum_topic(const json_arguments& given) {
  CreateForumTopic request(given.take<ChatId>("chat_id"), given.take<std::string>("name"));
  if (given.has("icon_color")) {
    request.with_icon_color(given.take<std::int64_t>("icon_color"));
  }
  if (given.has("icon_custom_emoji_id")) {
    request.with_icon_custom_emoji_id(given.take<std::string>("icon_custom_emoji_id"));
  }
  return request;
}

EditForumTopic edit_forum_topic(const json_arguments& given) {
  EditForumTopic request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_thread_id"));
  if (given.has("name")) {
    request.with_name(given.take<std::string>("name"));
  }
  if (given.has("icon_custom_emoji_id")) {
    request.with_icon_custom_emoji_id(given.take<std::string>("icon_custom_emoji_id"));
  }
  return request;
}

CloseForumTopic close_forum_topic(const json_arguments& given) {
  CloseForumTopic request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_thread_id"));
  return request;
}

ReopenForumTopic reopen_forum_topic(const json_arguments& given) {
  ReopenForumTopic request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_thread_id"));
  return request;
}

DeleteForumTopic delete_forum_topic(const json_arguments& given) {
  DeleteForumTopic request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_thread_id"));
  return request;
}

UnpinAllForumTopicMessages unpin_all_forum_topic_messages(const json_arguments& given) {
  UnpinAllForumTopicMessages request(given.take<ChatId>("chat_id"),
                                     given.take<std::int64_t>("message_thread_id"));
  return request;
}

EditGeneralForumTopic edit_general_forum_topic(const json_arguments& given) {
  EditGeneralForumTopic request(given.take<ChatId>("chat_id"), given.take<std::string>("name"));
  return request;
}

CloseGeneralForumTopic close_general_forum_topic(const json_arguments& given) {
  CloseGeneralForumTopic request(given.take<ChatId>("chat_id"));
  return request;
}

ReopenGeneralForumTopic reopen_general_forum_topic(const json_arguments& given) {
  ReopenGeneralForumTopic request(given.take<ChatId>("chat_id"));
  return request;
}

HideGeneralForumTopic hide_general_forum_topic(const json_arguments& given) {
  HideGeneralForumTopic request(given.take<ChatId>("chat_id"));
  return request;
}

UnhideGeneralForumTopic unhide_general_forum_topic(const json_arguments& given) {
  UnhideGeneralForumTopic request(given.take<ChatId>("chat_id"));
  return request;
}

UnpinAllGeneralForumTopicMessages unpin_all_general_forum_topic_messages(const json_arguments& given) {
  UnpinAllGeneralForumTopicMessages request(given.take<ChatId>("chat_id"));
  return request;
}

}  // namespace

void register_forum_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&get_forum_topic_icon_stickers>("Array of Sticker"));
  all.push_back(describe_method<&create_forum_topic>("ForumTopic"));
  all.push_back(describe_method<&edit_forum_topic>("True"));
  all.push_back(describe_method<&close_forum_topic>("True"));
  all.push_back(describe_method<&reopen_forum_topic>("True"));
  all.push_back(describe_method<&delete_forum_topic>("True"));
  all.push_back(describe_method<&unpin_all_forum_topic_messages>("True"));
  all.push_back(describe_method<&edit_general_forum_topic>("True"));
  all.push_back(describe_method<&close_general_forum_topic>("True"));
  all.push_back(describe_method<&reopen_general_forum_topic>("True"));
  all.push_back(describe_method<&hide_general_forum_topic>("True"));
  all.push_back(describe_method<&unhide_general_forum_topic>("True"));
  all.push_back(describe_method<&unpin_all_general_forum_topic_messages>("True"));
}

}  // namespace botcore::test
