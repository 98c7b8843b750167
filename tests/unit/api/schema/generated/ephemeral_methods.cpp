// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/ephemeral.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/rich_message.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

EditEphemeralMessageText edit_ephemeral_message_text(const json_arguments& given) {
  EditEphemeralMessageText request(given.take<ChatId>("chat_id"),
                                   given.take<std::int64_t>("receiver_user_id"),
                                   given.take<std::int64_t>("ephemeral_message_id"));
  if (given.has("text")) {
    request.with_text(given.take<std::string>("text"));
  }
  if (given.has("parse_mode")) {
    request.with_parse_mode(given.take<ParseMode>("parse_mode"));
  }
  if (given.has("entities")) {
    request.with_entities(given.take<std::vector<MessageEntity>>("entities"));
  }
  if (given.has("rich_message")) {
    request.with_rich_message(given.take<InputRichMessage>("rich_message"));
  }
  if (given.has("link_preview_options")) {
    request.with_link_preview_options(given.take<LinkPreviewOptions>("link_preview_options"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  attach_files(request.entities);
  attach_files(request.rich_message);
  attach_files(request.link_preview_options);
  attach_files(request.reply_markup);
  return request;
}

EditEphemeralMessageMedia edit_ephemeral_message_media(const json_arguments& given) {
  EditEphemeralMessageMedia request(given.take<ChatId>("chat_id"),
                                    given.take<std::int64_t>("receiver_user_id"),
                                    given.take<std::int64_t>("ephemeral_message_id"),
                                    given.take<InputMedia>("media"));
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  attach_files(request.media);
  attach_files(request.reply_markup);
  return request;
}

EditEphemeralMessageCaption edit_ephemeral_message_caption(const json_arguments& given) {
  EditEphemeralMessageCaption request(given.take<ChatId>("chat_id"),
                                      given.take<std::int64_t>("receiver_user_id"),
                                      given.take<std::int64_t>("ephemeral_message_id"));
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

EditEphemeralMessageReplyMarkup edit_ephemeral_message_reply_markup(const json_arguments& given) {
  EditEphemeralMessageReplyMarkup request(given.take<ChatId>("chat_id"),
                                          given.take<std::int64_t>("receiver_user_id"),
                                          given.take<std::int64_t>("ephemeral_message_id"));
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

DeleteEphemeralMessage delete_ephemeral_message(const json_arguments& given) {
  DeleteEphemeralMessage request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("receiver_user_id"),
                                 given.take<std::int64_t>("ephemeral_message_id"));
  return request;
}

}  // namespace

void register_ephemeral_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&edit_ephemeral_message_text>("True"));
  all.push_back(describe_method<&edit_ephemeral_message_media>("True"));
  all.push_back(describe_method<&edit_ephemeral_message_caption>("True"));
  all.push_back(describe_method<&edit_ephemeral_message_reply_markup>("True"));
  all.push_back(describe_method<&delete_ephemeral_message>("True"));
}

}  // namespace botcore::test
