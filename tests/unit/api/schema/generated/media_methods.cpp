// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/media.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/service_message.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

SendPhoto send_photo(const json_arguments& given) {
  SendPhoto request(given.take<ChatId>("chat_id"), given.take<InputFile>("photo"));
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
  if (given.has("has_spoiler")) {
    request.with_has_spoiler(given.take<bool>("has_spoiler"));
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
  attach_files(request.photo);
  attach_files(request.caption_entities);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendLivePhoto send_live_photo(const json_arguments& given) {
  SendLivePhoto request(given.take<ChatId>("chat_id"), given.take<InputFile>("live_photo"),
                        given.take<InputFile>("photo"));
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
  if (given.has("has_spoiler")) {
    request.with_has_spoiler(given.take<bool>("has_spoiler"));
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
  attach_files(request.live_photo);
  attach_files(request.photo);
  attach_files(request.caption_entities);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendAudio send_audio(const json_arguments& given) {
  SendAudio request(given.take<ChatId>("chat_id"), given.take<InputFile>("audio"));
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
  if (given.has("caption")) {
    request.with_caption(given.take<std::string>("caption"));
  }
  if (given.has("parse_mode")) {
    request.with_parse_mode(given.take<ParseMode>("parse_mode"));
  }
  if (given.has("caption_entities")) {
    request.with_caption_entities(given.take<std::vector<MessageEntity>>("caption_entities"));
  }
  if (given.has("duration")) {
    request.with_duration(given.take<std::int64_t>("duration"));
  }
  if (given.has("performer")) {
    request.with_performer(given.take<std::string>("performer"));
  }
  if (given.has("title")) {
    request.with_title(given.take<std::string>("title"));
  }
  if (given.has("thumbnail")) {
    request.with_thumbnail(given.take<InputFile>("thumbnail"));
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
  attach_files(request.audio);
  attach_files(request.caption_entities);
  attach_files(request.thumbnail);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendDocument send_document(const json_arguments& given) {
  SendDocument request(given.take<ChatId>("chat_id"), given.take<InputFile>("document"));
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
  if (given.has("thumbnail")) {
    request.with_thumbnail(given.take<InputFile>("thumbnail"));
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
  if (given.has("disable_content_type_detection")) {
    request.with_disable_content_type_detection(given.take<bool>("disable_content_type_detection"));
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
  attach_files(request.document);
  attach_files(request.thumbnail);
  attach_files(request.caption_entities);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendVideo send_video(const json_arguments& given) {
  SendVideo request(given.take<ChatId>("chat_id"), given.take<InputFile>("video"));
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
  if (given.has("duration")) {
    request.with_duration(given.take<std::int64_t>("duration"));
  }
  if (given.has("width")) {
    request.with_width(given.take<std::int64_t>("width"));
  }
  if (given.has("height")) {
    request.with_height(given.take<std::int64_t>("height"));
  }
  if (given.has("thumbnail")) {
    request.with_thumbnail(given.take<InputFile>("thumbnail"));
  }
  if (given.has("cover")) {
    request.with_cover(given.take<InputFile>("cover"));
  }
  if (given.has("start_timestamp")) {
    request.with_start_timestamp(given.take<std::int64_t>("start_timestamp"));
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
  if (given.has("has_spoiler")) {
    request.with_has_spoiler(given.take<bool>("has_spoiler"));
  }
  if (given.has("supports_streaming")) {
    request.with_supports_streaming(given.take<bool>("supports_streaming"));
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
  attach_files(request.video);
  attach_files(request.thumbnail);
  attach_files(request.cover);
  attach_files(request.caption_entities);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendAnimation send_animation(const json_arguments& given) {
  SendAnimation request(given.take<ChatId>("chat_id"), given.take<InputFile>("animation"));
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
  if (given.has("duration")) {
    request.with_duration(given.take<std::int64_t>("duration"));
  }
  if (given.has("width")) {
    request.with_width(given.take<std::int64_t>("width"));
  }
  if (given.has("height")) {
    request.with_height(given.take<std::int64_t>("height"));
  }
  if (given.has("thumbnail")) {
    request.with_thumbnail(given.take<InputFile>("thumbnail"));
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
  if (given.has("has_spoiler")) {
    request.with_has_spoiler(given.take<bool>("has_spoiler"));
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
  attach_files(request.animation);
  attach_files(request.thumbnail);
  attach_files(request.caption_entities);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendVoice send_voice(const json_arguments& given) {
  SendVoice request(given.take<ChatId>("chat_id"), given.take<InputFile>("voice"));
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
  if (given.has("caption")) {
    request.with_caption(given.take<std::string>("caption"));
  }
  if (given.has("parse_mode")) {
    request.with_parse_mode(given.take<ParseMode>("parse_mode"));
  }
  if (given.has("caption_entities")) {
    request.with_caption_entities(given.take<std::vector<MessageEntity>>("caption_entities"));
  }
  if (given.has("duration")) {
    request.with_duration(given.take<std::int64_t>("duration"));
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
  attach_files(request.voice);
  attach_files(request.caption_entities);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendVideoNote send_video_note(const json_arguments& given) {
  SendVideoNote request(given.take<ChatId>("chat_id"), given.take<InputFile>("video_note"));
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
  if (given.has("duration")) {
    request.with_duration(given.take<std::int64_t>("duration"));
  }
  if (given.has("length")) {
    request.with_length(given.take<std::int64_t>("length"));
  }
  if (given.has("thumbnail")) {
    request.with_thumbnail(given.take<InputFile>("thumbnail"));
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
  attach_files(request.video_note);
  attach_files(request.thumbnail);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendPaidMedia send_paid_media(const json_arguments& given) {
  SendPaidMedia request(given.take<ChatId>("chat_id"), given.take<std::int64_t>("star_count"),
                        given.take<std::vector<InputPaidMedia>>("media"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
  if (given.has("message_thread_id")) {
    request.with_message_thread_id(given.take<std::int64_t>("message_thread_id"));
  }
  if (given.has("direct_messages_topic_id")) {
    request.with_direct_messages_topic_id(given.take<std::int64_t>("direct_messages_topic_id"));
  }
  if (given.has("payload")) {
    request.with_payload(given.take<std::string>("payload"));
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
  if (given.has("suggested_post_parameters")) {
    request.with_suggested_post_parameters(given.take<SuggestedPostParameters>("suggested_post_parameters"));
  }
  if (given.has("reply_parameters")) {
    request.with_reply_parameters(given.take<ReplyParameters>("reply_parameters"));
  }
  if (given.has("reply_markup")) {
    request.with_reply_markup(given.take<ReplyMarkup>("reply_markup"));
  }
  attach_files(request.media);
  attach_files(request.caption_entities);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

SendMediaGroup send_media_group(const json_arguments& given) {
  SendMediaGroup request(given.take<ChatId>("chat_id"), given.take<std::vector<MediaGroupItem>>("media"));
  if (given.has("business_connection_id")) {
    request.with_business_connection_id(given.take<std::string>("business_connection_id"));
  }
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
  if (given.has("allow_paid_broadcast")) {
    request.with_allow_paid_broadcast(given.take<bool>("allow_paid_broadcast"));
  }
  if (given.has("message_effect_id")) {
    request.with_message_effect_id(given.take<std::string>("message_effect_id"));
  }
  if (given.has("reply_parameters")) {
    request.with_reply_parameters(given.take<ReplyParameters>("reply_parameters"));
  }
  attach_files(request.media);
  attach_files(request.reply_parameters);
  return request;
}

GetFile get_file(const json_arguments& given) {
  GetFile request(given.take<std::string>("file_id"));
  return request;
}

}  // namespace

void register_media_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&send_photo>("Message"));
  all.push_back(describe_method<&send_live_photo>("Message"));
  all.push_back(describe_method<&send_audio>("Message"));
  all.push_back(describe_method<&send_document>("Message"));
  all.push_back(describe_method<&send_video>("Message"));
  all.push_back(describe_method<&send_animation>("Message"));
  all.push_back(describe_method<&send_voice>("Message"));
  all.push_back(describe_method<&send_video_note>("Message"));
  all.push_back(describe_method<&send_paid_media>("Message"));
  all.push_back(describe_method<&send_media_group>("Array of Message"));
  all.push_back(describe_method<&get_file>("File"));
}

}  // namespace botcore::test
