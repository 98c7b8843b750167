// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/sticker.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/service_message.hpp"
#include "botcore/api/types/sticker.hpp"

#include "../attach_files.hpp"
#include "../method_registry.hpp"

namespace botcore::test {
namespace {

using namespace api;

SendSticker send_sticker(const json_arguments& given) {
  SendSticker request(given.take<ChatId>("chat_id"), given.take<InputFile>("sticker"));
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
  attach_files(request.ephemeral_message_parameters);
  attach_files(request.sticker);
  attach_files(request.suggested_post_parameters);
  attach_files(request.reply_parameters);
  attach_files(request.reply_markup);
  return request;
}

GetStickerSet get_sticker_set(const json_arguments& given) {
  GetStickerSet request(given.take<std::string>("name"));
  return request;
}

GetCustomEmojiStickers get_custom_emoji_stickers(const json_arguments& given) {
  GetCustomEmojiStickers request(given.take<std::vector<std::string>>("custom_emoji_ids"));
  return request;
}

UploadStickerFile upload_sticker_file(const json_arguments& given) {
  UploadStickerFile request(given.take<std::int64_t>("user_id"), given.take<InputFile>("sticker"),
                            given.take<StickerFormat>("sticker_format"));
  attach_files(request.sticker);
  return request;
}

CreateNewStickerSet create_new_sticker_set(const json_arguments& given) {
  CreateNewStickerSet request(given.take<std::int64_t>("user_id"), given.take<std::string>("name"),
                              given.take<std::string>("title"),
                              given.take<std::vector<InputSticker>>("stickers"));
  if (given.has("sticker_type")) {
    request.with_sticker_type(given.take<StickerType>("sticker_type"));
  }
  if (given.has("needs_repainting")) {
    request.with_needs_repainting(given.take<bool>("needs_repainting"));
  }
  attach_files(request.stickers);
  return request;
}

AddStickerToSet add_sticker_to_set(const json_arguments& given) {
  AddStickerToSet request(given.take<std::int64_t>("user_id"), given.take<std::string>("name"),
                          given.take<InputSticker>("sticker"));
  attach_files(request.sticker);
  return request;
}

SetStickerPositionInSet set_sticker_position_in_set(const json_arguments& given) {
  SetStickerPositionInSet request(given.take<std::string>("sticker"), given.take<std::int64_t>("position"));
  return request;
}

DeleteStickerFromSet delete_sticker_from_set(const json_arguments& given) {
  DeleteStickerFromSet request(given.take<std::string>("sticker"));
  return request;
}

ReplaceStickerInSet replace_sticker_in_set(const json_arguments& given) {
  ReplaceStickerInSet request(given.take<std::int64_t>("user_id"), given.take<std::string>("name"),
                              given.take<std::string>("old_sticker"), given.take<InputSticker>("sticker"));
  attach_files(request.sticker);
  return request;
}

SetStickerEmojiList set_sticker_emoji_list(const json_arguments& given) {
  SetStickerEmojiList request(given.take<std::string>("sticker"),
                              given.take<std::vector<std::string>>("emoji_list"));
  return request;
}

SetStickerKeywords set_sticker_keywords(const json_arguments& given) {
  SetStickerKeywords request(given.take<std::string>("sticker"));
  if (given.has("keywords")) {
    request.with_keywords(given.take<std::vector<std::string>>("keywords"));
  }
  return request;
}

SetStickerMaskPosition set_sticker_mask_position(const json_arguments& given) {
  SetStickerMaskPosition request(given.take<std::string>("sticker"));
  if (given.has("mask_position")) {
    request.with_mask_position(given.take<MaskPosition>("mask_position"));
  }
  return request;
}

SetStickerSetTitle set_sticker_set_title(const json_arguments& given) {
  SetStickerSetTitle request(given.take<std::string>("name"), given.take<std::string>("title"));
  return request;
}

SetStickerSetThumbnail set_sticker_set_thumbnail(const json_arguments& given) {
  SetStickerSetThumbnail request(given.take<std::string>("name"), given.take<std::int64_t>("user_id"),
                                 given.take<StickerFormat>("format"));
  if (given.has("thumbnail")) {
    request.with_thumbnail(given.take<InputFile>("thumbnail"));
  }
  attach_files(request.thumbnail);
  return request;
}

SetCustomEmojiStickerSetThumbnail set_custom_emoji_sticker_set_thumbnail(const json_arguments& given) {
  SetCustomEmojiStickerSetThumbnail request(given.take<std::string>("name"));
  if (given.has("custom_emoji_id")) {
    request.with_custom_emoji_id(given.take<std::string>("custom_emoji_id"));
  }
  return request;
}

DeleteStickerSet delete_sticker_set(const json_arguments& given) {
  DeleteStickerSet request(given.take<std::string>("name"));
  return request;
}

}  // namespace

void register_sticker_methods(std::vector<registered_method>& all) {
  all.push_back(describe_method<&send_sticker>("Message"));
  all.push_back(describe_method<&get_sticker_set>("StickerSet"));
  all.push_back(describe_method<&get_custom_emoji_stickers>("Array of Sticker"));
  all.push_back(describe_method<&upload_sticker_file>("File"));
  all.push_back(describe_method<&create_new_sticker_set>("True"));
  all.push_back(describe_method<&add_sticker_to_set>("True"));
  all.push_back(describe_method<&set_sticker_position_in_set>("True"));
  all.push_back(describe_method<&delete_sticker_from_set>("True"));
  all.push_back(describe_method<&replace_sticker_in_set>("True"));
  all.push_back(describe_method<&set_sticker_emoji_list>("True"));
  all.push_back(describe_method<&set_sticker_keywords>("True"));
  all.push_back(describe_method<&set_sticker_mask_position>("True"));
  all.push_back(describe_method<&set_sticker_set_title>("True"));
  all.push_back(describe_method<&set_sticker_set_thumbnail>("True"));
  all.push_back(describe_method<&set_custom_emoji_sticker_set_thumbnail>("True"));
  all.push_back(describe_method<&delete_sticker_set>("True"));
}

}  // namespace botcore::test
