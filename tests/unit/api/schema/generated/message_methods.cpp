// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/message.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/reaction.hpp"
#include "botcore/api/types/service_message.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

SendMessage send_message(const json_arguments& given) {
  SendMessage request(given.take<ChatId>("chat_id"), given.take<std::string>("text"));
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
  if (given.has("parse_mode")) {
    request.with_parse_mode(given.take<ParseMode>("parse_mode"));
  }
  if (given.has("entities")) {
    request.with_entities(given.take<std::vector<MessageEntity>>("entities"));
  }
  if (given.has("link_preview_options")) {
    request.with_link_preview_options(given.take<LinkPreviewOptions>("link_preview_options"));
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
  return request;
}

ForwardMessage forward_message(const json_arguments& given) {
  ForwardMessage request(given.take<ChatId>("chat_id"), given.take<ChatId>("from_chat_id"),
                         given.take<std::int64_t>("message_id"));
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("direct_messages_topic_id")) {
    request.with_direct_messages_topic_id(given.take<std::int64_t>("direct_messages_topic_id"));
  }
  if (given.has("video_start_timestamp")) {
    request.with_video_start_timestamp(given.take<std::int64_t>("video_start_timestamp"));
  }
  if (given.has("disable_notification")) {
    request.with_disable_notification(given.take<bool>("disable_notification"));
  }
  if (given.has("protect_content")) {
    request.with_protect_content(given.take<bool>("protect_content"));
  }
  if (given.has("message_effect_id")) {
    request.with_message_effect_id(given.take<std::string>("message_effect_id"));
  }
  if (given.has("suggested_post_parameters")) {
    request.with_suggested_post_parameters(given.take<SuggestedPostParameters>("suggested_post_parameters"));
  }
  return request;
}

ForwardMessages forward_messages(const json_arguments& given) {
  ForwardMessages request(given.take<ChatId>("chat_id"), given.take<ChatId>("from_chat_id"),
                          given.take<std::vector<std::int64_t>>("message_ids"));
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("direct_messages_topic_id")) {
    request.with_direct_messages_topic_id(given.take<std::int64_t>("direct_messages_topic_id"));
  }
  if (given.has("disable_notification")) {
    request.with_disable_notification(given.take<bool>("disable_notification"));
  }
  if (given.has("protect_content")) {
    request.with_protect_content(given.take<bool>("protect_content"));
  }
  return request;
}

CopyMessage copy_message(const json_arguments& given) {
  CopyMessage request(given.take<ChatId>("chat_id"), given.take<ChatId>("from_chat_id"),
                      given.take<std::int64_t>("message_id"));
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("direct_messages_topic_id")) {
    request.with_direct_messages_topic_id(given.take<std::int64_t>("direct_messages_topic_id"));
  }
  if (given.has("video_start_timestamp")) {
    request.with_video_start_timestamp(given.take<std::int64_t>("video_start_timestamp"));
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
  return request;
}

CopyMessages copy_messages(const json_arguments& given) {
  CopyMessages request(given.take<ChatId>("chat_id"), given.take<ChatId>("from_chat_id"),
                       given.take<std::vector<std::int64_t>>("message_ids"));
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("direct_messages_topic_id")) {
    request.with_direct_messages_topic_id(given.take<std::int64_t>("direct_messages_topic_id"));
  }
  if (given.has("disable_notification")) {
    request.with_disable_notification(given.take<bool>("disable_notification"));
  }
  if (given.has("protect_content")) {
    request.with_protect_content(given.take<bool>("protect_content"));
  }
  if (given.has("remove_caption")) {
    request.with_remove_caption(given.take<bool>("remove_caption"));
  }
  return request;
}

SendLocation send_location(const json_arguments& given) {
  SendLocation request(given.take<ChatId>("chat_id"), given.take<double>("latitude"),
                       given.take<double>("longitude"));
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
  if (given.has("horizontal_accuracy")) {
    request.with_horizontal_accuracy(given.take<double>("horizontal_accuracy"));
  }
  if (given.has("live_period")) {
    request.with_live_period(given.take<std::int64_t>("live_period"));
  }
  if (given.has("heading")) {
    request.with_heading(given.take<std::int64_t>("heading"));
  }
  if (given.has("proximity_alert_radius")) {
    request.with_proximity_alert_radius(given.take<std::int64_t>("proximity_alert_radius"));
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
  return request;
}

SendVenue send_venue(const json_arguments& given) {
  SendVenue request(given.take<ChatId>("chat_id"), given.take<double>("latitude"),
                    given.take<double>("longitude"), given.take<std::string>("title"),
                    given.take<std::string>("address"));
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
  if (given.has("foursquare_id")) {
    request.with_foursquare_id(given.take<std::string>("foursquare_id"));
  }
  if (given.has("foursquare_type")) {
    request.with_foursquare_type(given.take<std::string>("foursquare_type"));
  }
  if (given.has("google_place_id")) {
    request.with_google_place_id(given.take<std::string>("google_place_id"));
  }
  if (given.has("google_place_type")) {
    request.with_google_place_type(given.take<std::string>("google_place_type"));
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
  return request;
}

SendContact send_contact(const json_arguments& given) {
  SendContact request(given.take<ChatId>("chat_id"), given.take<std::string>("phone_number"),
                      given.take<std::string>("first_name"));
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
  if (given.has("last_name")) {
    request.with_last_name(given.take<std::string>("last_name"));
  }
  if (given.has("vcard")) {
    request.with_vcard(given.take<std::string>("vcard"));
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
  return request;
}

SendPoll send_poll(const json_arguments& given) {
  SendPoll request(given.take<ChatId>("chat_id"), given.take<std::string>("question"),
                   given.take<std::vector<InputPollOption>>("options"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("question_parse_mode")) {
    request.with_question_parse_mode(given.take<ParseMode>("question_parse_mode"));
  }
  if (given.has("question_entities")) {
    request.with_question_entities(given.take<std::vector<MessageEntity>>("question_entities"));
  }
  if (given.has("is_anonymous")) {
    request.with_is_anonymous(given.take<bool>("is_anonymous"));
  }
  if (given.has("type")) {
    request.with_type(given.take<PollType>("type"));
  }
  if (given.has("allows_multiple_answers")) {
    request.with_allows_multiple_answers(given.take<bool>("allows_multiple_answers"));
  }
  if (given.has("allows_revoting")) {
    request.with_allows_revoting(given.take<bool>("allows_revoting"));
  }
  if (given.has("shuffle_options")) {
    request.with_shuffle_options(given.take<bool>("shuffle_options"));
  }
  if (given.has("allow_adding_options")) {
    request.with_allow_adding_options(given.take<bool>("allow_adding_options"));
  }
  if (given.has("hide_results_until_closes")) {
    request.with_hide_results_until_closes(given.take<bool>("hide_results_until_closes"));
  }
  if (given.has("members_only")) {
    request.with_members_only(given.take<bool>("members_only"));
  }
  if (given.has("country_codes")) {
    request.with_country_codes(given.take<std::vector<std::string>>("country_codes"));
  }
  if (given.has("correct_option_ids")) {
    request.with_correct_option_ids(given.take<std::vector<std::int64_t>>("correct_option_ids"));
  }
  if (given.has("explanation")) {
    request.with_explanation(given.take<std::string>("explanation"));
  }
  if (given.has("explanation_parse_mode")) {
    request.with_explanation_parse_mode(given.take<ParseMode>("explanation_parse_mode"));
  }
  if (given.has("explanation_entities")) {
    request.with_explanation_entities(given.take<std::vector<MessageEntity>>("explanation_entities"));
  }
  if (given.has("explanation_media")) {
    request.with_explanation_media(given.take<InputPollMedia>("explanation_media"));
  }
  if (given.has("open_period")) {
    request.with_open_period(given.take<std::int64_t>("open_period"));
  }
  if (given.has("close_date")) {
    request.with_close_date(given.take<std::chrono::sys_seconds>("close_date"));
  }
  if (given.has("is_closed")) {
    request.with_is_closed(given.take<bool>("is_closed"));
  }
  if (given.has("description")) {
    request.with_description(given.take<std::string>("description"));
  }
  if (given.has("description_parse_mode")) {
    request.with_description_parse_mode(given.take<ParseMode>("description_parse_mode"));
  }
  if (given.has("description_entities")) {
    request.with_description_entities(given.take<std::vector<MessageEntity>>("description_entities"));
  }
  if (given.has("media")) {
    request.with_media(given.take<InputPollMedia>("media"));
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
    request.with_reply_markup(given.take<ReplyMarkup>("reply_markup"));
  }
  attach_files(request.question_entities);
  attach_files(request.options);
  attach_files(request.explanation_entities);
  attach_files(request.explanation_media);
  attach_files(request.description_entities);
  attach_files(request.media);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendChecklist send_checklist(const json_arguments& given) {
  SendChecklist request(given.take<std::string>("business_connection_id"), given.take<ChatId>("chat_id"),
                        given.take<InputChecklist>("checklist"));
  if (given.has("disable_notification")) {
    request.with_disable_notification(given.take<bool>("disable_notification"));
  }
  if (given.has("protect_content")) {
    request.with_protect_content(given.take<bool>("protect_content"));
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

SendDice send_dice(const json_arguments& given) {
  SendDice request(given.take<ChatId>("chat_id"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("direct_messages_topic_id")) {
    request.with_direct_messages_topic_id(given.take<std::int64_t>("direct_messages_topic_id"));
  }
  if (given.has("emoji")) {
    request.with_emoji(given.take<std::string>("emoji"));
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
  return request;
}

SendMessageDraft send_message_draft(const json_arguments& given) {
  SendMessageDraft request(given.take<std::int64_t>("chat_id"), given.take<std::int64_t>("draft_id"));
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
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
  if (given.has("can_stop")) {
    request.with_can_stop(given.take<bool>("can_stop"));
  }
  if (given.has("keep_on_stop")) {
    request.with_keep_on_stop(given.take<bool>("keep_on_stop"));
  }
  return request;
}

SendChatAction send_chat_action(const json_arguments& given) {
  SendChatAction request(given.take<ChatId>("chat_id"), given.take<ChatAction>("action"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  return request;
}

SetMessageReaction set_message_reaction(const json_arguments& given) {
  SetMessageReaction request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_id"));
  if (given.has("reaction")) {
    request.with_reaction(given.take<std::vector<ReactionType>>("reaction"));
  }
  if (given.has("is_big")) {
    request.with_is_big(given.take<bool>("is_big"));
  }
  return request;
}

StopPoll stop_poll(const json_arguments& given) {
  StopPoll request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_id"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<InlineKeyboardMarkup>("reply_markup"));
  }
  return request;
}

ApproveSuggestedPost approve_suggested_post(const json_arguments& given) {
  ApproveSuggestedPost request(given.take<std::int64_t>("chat_id"), given.take<std::int64_t>("message_id"));
  if (given.has("send_date")) {
    request.with_send_date(given.take<std::chrono::sys_seconds>("send_date"));
  }
  return request;
}

DeclineSuggestedPost decline_suggested_post(const json_arguments& given) {
  DeclineSuggestedPost request(given.take<std::int64_t>("chat_id"), given.take<std::int64_t>("message_id"));
  if (given.has("comment")) {
    request.with_comment(given.take<std::string>("comment"));
  }
  return request;
}

DeleteMessageReaction delete_message_reaction(const json_arguments& given) {
  DeleteMessageReaction request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("message_id"));
  if (given.has("user_id")) {
    request.with_user_id(given.take<std::int64_t>("user_id"));
  }
  if (given.has("actor_chat_id")) {
    request.with_actor_chat_id(given.take<std::int64_t>("actor_chat_id"));
  }
  return request;
}

DeleteAllMessageReactions delete_all_message_reactions(const json_arguments& given) {
  DeleteAllMessageReactions request(given.take<ChatId>("chat_id"));
  if (given.has("user_id")) {
    request.with_user_id(given.take<std::int64_t>("user_id"));
  }
  if (given.has("actor_chat_id")) {
    request.with_actor_chat_id(given.take<std::int64_t>("actor_chat_id"));
  }
  return request;
}

}  // namespace

void register_message_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&send_message>("Message"));
  all.push_back(describe_method<&forward_message>("Message"));
  all.push_back(describe_method<&forward_messages>("Array of MessageId"));
  all.push_back(describe_method<&copy_message>("MessageId"));
  all.push_back(describe_method<&copy_messages>("Array of MessageId"));
  all.push_back(describe_method<&send_location>("Message"));
  all.push_back(describe_method<&send_venue>("Message"));
  all.push_back(describe_method<&send_contact>("Message"));
  all.push_back(describe_method<&send_poll>("Message"));
  all.push_back(describe_method<&send_checklist>("Message"));
  all.push_back(describe_method<&send_dice>("Message"));
  all.push_back(describe_method<&send_message_draft>("True"));
  all.push_back(describe_method<&send_chat_action>("True"));
  all.push_back(describe_method<&set_message_reaction>("True"));
  all.push_back(describe_method<&stop_poll>("Poll"));
  all.push_back(describe_method<&approve_suggested_post>("True"));
  all.push_back(describe_method<&decline_suggested_post>("True"));
  all.push_back(describe_method<&delete_message_reaction>("True"));
  all.push_back(describe_method<&delete_all_message_reactions>("True"));
}

}  // namespace botcore::test
