// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/chat.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

SetChatPhoto set_chat_photo(const json_arguments& given) {
  SetChatPhoto request(given.take<ChatId>("chat_id"), given.take<InputFile>("photo"));
  attach_files(request.photo);
  return request;
}

DeleteChatPhoto delete_chat_photo(const json_arguments& given) {
  DeleteChatPhoto request(given.take<ChatId>("chat_id"));
  return request;
}

SetChatTitle set_chat_title(const json_arguments& given) {
  SetChatTitle request(given.take<ChatId>("chat_id"), given.take<std::string>("title"));
  return request;
}

SetChatDescription set_chat_description(const json_arguments& given) {
  SetChatDescription request(given.take<ChatId>("chat_id"));
  if (given.has("description")) {
    request.with_description(given.take<std::string>("description"));
  }
  return request;
}

PinChatMessage pin_chat_message(const json_arguments& given) {
  PinChatMessage request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_id"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("disable_notification")) {
    request.with_disable_notification(given.take<bool>("disable_notification"));
  }
  return request;
}

UnpinChatMessage unpin_chat_message(const json_arguments& given) {
  UnpinChatMessage request(given.take<ChatId>("chat_id"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  return request;
}

UnpinAllChatMessages unpin_all_chat_messages(const json_arguments& given) {
  UnpinAllChatMessages request(given.take<ChatId>("chat_id"));
  return request;
}

LeaveChat leave_chat(const json_arguments& given) {
  LeaveChat request(given.take<ChatId>("chat_id"));
  return request;
}

GetChat get_chat(const json_arguments& given) {
  GetChat request(given.take<ChatId>("chat_id"));
  return request;
}

SetChatStickerSet set_chat_sticker_set(const json_arguments& given) {
  SetChatStickerSet request(given.take<ChatId>("chat_id"), given.take<std::string>("sticker_set_name"));
  return request;
}

DeleteChatStickerSet delete_chat_sticker_set(const json_arguments& given) {
  DeleteChatStickerSet request(given.take<ChatId>("chat_id"));
  return request;
}

}  // namespace

void register_chat_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&set_chat_photo>("True"));
  all.push_back(describe_method<&delete_chat_photo>("True"));
  all.push_back(describe_method<&set_chat_title>("True"));
  all.push_back(describe_method<&set_chat_description>("True"));
  all.push_back(describe_method<&pin_chat_message>("True"));
  all.push_back(describe_method<&unpin_chat_message>("True"));
  all.push_back(describe_method<&unpin_all_chat_messages>("True"));
  all.push_back(describe_method<&leave_chat>("True"));
  all.push_back(describe_method<&get_chat>("ChatFullInfo"));
  all.push_back(describe_method<&set_chat_sticker_set>("True"));
  all.push_back(describe_method<&delete_chat_sticker_set>("True"));
}

}  // namespace botcore::test
