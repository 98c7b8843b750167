// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/edit.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/rich_message.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

EditMessageText edit_message_text(const json_arguments& given) {
  EditMessageText request;
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<ChatId>("chat_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  if (given.has("inline_message_id")) {
    request.with_inline_message_id(given.take<std::string>("inline_message_id"));
  }
  if (given.has("text")) {
    request.with_text(given.take<std::string>("text"));
  }
  if (given.has("parse_mode")) {
    request.with_parse_mode(given.take<ParseMode>("parse_mode"));
  }
  if (given.has("entities")) {
    request.with_entities(given.take<std::vector<MessageEntity>>("entities"));
  }
  if (given.has("link_preview_options")) {
    request.with_link_preview_options(given.take<LinkPreviewOptions>("link_preview_options"));
  }
  if (given.has("rich_message")) {
    request.with_rich_message(given.take<InputRichMessage>("rich_message"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  attach_files(request.entities);
  attach_files(request.link_preview_options);
  attach_files(request.rich_message);
  attach_files(request.reply_markup);
  return request;
}

EditMessageCaption edit_message_caption(const json_arguments& given) {
  EditMessageCaption request;
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<ChatId>("chat_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  if (given.has("inline_message_id")) {
    request.with_inline_message_id(given.take<std::string>("inline_message_id"));
  }
  if (given.has("caption")) {
    request.with_caption(given.take<std::string>("caption"));
  }
  if (given.has("parse_mode")) {
    request.with_parse_mode(given.take<ParseMode>("parse_mode"));
  }
  if (given.has("caption_entities")) {
    request.with_caption_entities(given.take<std::vector<MessageEntity>>("caption_entities"));
  }
  if (given.has("show_caption_above_media")) {
    request.with_show_caption_above_media(given.take<bool>("show_caption_above_media"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

EditMessageMedia edit_message_media(const json_arguments& given) {
  EditMessageMedia request(given.take<InputMedia>("media"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<ChatId>("chat_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  if (given.has("inline_message_id")) {
    request.with_inline_message_id(given.take<std::string>("inline_message_id"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  attach_files(request.media);
  attach_files(request.reply_markup);
  return request;
}

EditMessageLiveLocation edit_message_live_location(const json_arguments& given) {
  EditMessageLiveLocation request(given.take<double>("latitude"), given.take<double>("longitude"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<ChatId>("chat_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  if (given.has("inline_message_id")) {
    request.with_inline_message_id(given.take<std::string>("inline_message_id"));
  }
  if (given.has("live_period")) {
    request.with_live_period(given.take<std::int64_t>("live_period"));
  }
  if (given.has("horizontal_accuracy")) {
    request.with_horizontal_accuracy(given.take<double>("horizontal_accuracy"));
  }
  if (given.has("heading")) {
    request.with_heading(given.take<std::int64_t>("heading"));
  }
  if (given.has("proximity_alert_radius")) {
    request.with_proximity_alert_radius(given.take<std::int64_t>("proximity_alert_radius"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

StopMessageLiveLocation stop_message_live_location(const json_arguments& given) {
  StopMessageLiveLocation request;
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<ChatId>("chat_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  if (given.has("inline_message_id")) {
    request.with_inline_message_id(given.take<std::string>("inline_message_id"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

EditMessageChecklist edit_message_checklist(const json_arguments& given) {
  EditMessageChecklist request(given.take<std::string>("business_connection_id"),
                               given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_id"),
                               given.take<InputChecklist>("checklist"));
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

EditMessageReplyMarkup edit_message_reply_markup(const json_arguments& given) {
  EditMessageReplyMarkup request;
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("chat_id")) {
    request.with_chat_id(given.take<ChatId>("chat_id"));
  }
  if (given.has("message_id")) {
    request.with_message_id(given.take<std::int64_t>("message_id"));
  }
  if (given.has("inline_message_id")) {
    request.with_inline_message_id(given.take<std::string>("inline_message_id"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

DeleteMessage delete_message(const json_arguments& given) {
  DeleteMessage request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_id"));
  return request;
}

DeleteMessages delete_messages(const json_arguments& given) {
  DeleteMessages request(given.take<ChatId>("chat_id"),
                         given.take<std::vector<std::int64_t>>("message_ids"));
  return request;
}

}  // namespace

void register_edit_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&edit_message_text>("Message or True"));
  all.push_back(describe_method<&edit_message_caption>("Message or True"));
  all.push_back(describe_method<&edit_message_media>("Message or True"));
  all.push_back(describe_method<&edit_message_live_location>("Message or True"));
  all.push_back(describe_method<&stop_message_live_location>("Message or True"));
  all.push_back(describe_method<&edit_message_checklist>("Message"));
  all.push_back(describe_method<&edit_message_reply_markup>("Message or True"));
  all.push_back(describe_method<&delete_message>("True"));
  all.push_back(describe_method<&delete_messages>("True"));
}

}  // namespace botcore::test
