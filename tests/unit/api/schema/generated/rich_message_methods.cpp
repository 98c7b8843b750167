// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/rich_message.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/rich_message.hpp"
#include "botcore/api/types/service_message.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

SendRichMessage send_rich_message(const json_arguments& given) {
  SendRichMessage request(given.take<ChatId>("chat_id"), given.take<InputRichMessage>("rich_message"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("direct_messages_topic_id")) {
    request.with_direct_messages_topic_id(given.take<std::int64_t>("direct_messages_topic_id"));
  }
  if (given.has("ephemeral_message_parameters")) {
    request.with_ephemeral_message_parameters(given.take<EphemeralMessageParameters>("ephemeral_message_parameters"));
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
  if (given.has("suggested_post_parameters")) {
    request.with_suggested_post_parameters(given.take<SuggestedPostParameters>("suggested_post_parameters"));
  }
  if (given.has("reply_parameters")) {
    request.with_reply_parameters(given.take<ReplyParameters>("reply_parameters"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<ReplyMarkup>("reply_markup"));
  }
  attach_files(request.ephemeral_message_parameters);
  attach_files(request.rich_message);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendRichMessageDraft send_rich_message_draft(const json_arguments& given) {
  SendRichMessageDraft request(given.take<std::int64_t>("chat_id"), given.take<std::int64_t>("draft_id"),
                               given.take<InputRichMessage>("rich_message"));
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("can_stop")) {
    request.with_can_stop(given.take<bool>("can_stop"));
  }
  if (given.has("keep_on_stop")) {
    request.with_keep_on_stop(given.take<bool>("keep_on_stop"));
  }
  return request;
}

}  // namespace

void register_rich_message_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&send_rich_message>("Message"));
  all.push_back(describe_method<&send_rich_message_draft>("True"));
}

}  // namespace botcore::test
