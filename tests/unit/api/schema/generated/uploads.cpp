// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/inline_cached_result.hpp"
#include "botcore/api/types/inline_content.hpp"
#include "botcore/api/types/inline_result.hpp"
#include "botcore/api/types/input_media.hpp"
#include "botcore/api/types/input_rich_block.hpp"
#include "botcore/api/types/poll.hpp"
#include "botcore/api/types/profile.hpp"
#include "botcore/api/types/rich_message.hpp"
#include "botcore/api/types/sticker.hpp"
#include "botcore/api/types/story.hpp"

#include "../attach_files.hpp"

#include <variant>

namespace botcore::test {

void attach_files(api::InputPollMedia& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InputPollOptionMedia& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InputPollOption& value) {
  attach_files(value.media);
}

void attach_files(api::InputMedia& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InputMediaAnimation& value) {
  attach_files(value.media);
  attach_files(value.thumbnail);
}

void attach_files(api::InputMediaAudio& value) {
  attach_files(value.media);
  attach_files(value.thumbnail);
}

void attach_files(api::InputMediaDocument& value) {
  attach_files(value.media);
  attach_files(value.thumbnail);
}

void attach_files(api::InputMediaLivePhoto& value) {
  attach_files(value.media);
  attach_files(value.photo);
}

void attach_files(api::InputMediaPhoto& value) {
  attach_files(value.media);
}

void attach_files(api::InputMediaSticker& value) {
  attach_files(value.media);
}

void attach_files(api::InputMediaVideo& value) {
  attach_files(value.media);
  attach_files(value.thumbnail);
  attach_files(value.cover);
}

void attach_files(api::InputMediaVoiceNote& value) {
  attach_files(value.media);
}

void attach_files(api::InputPaidMedia& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InputPaidMediaLivePhoto& value) {
  attach_files(value.media);
  attach_files(value.photo);
}

void attach_files(api::InputPaidMediaPhoto& value) {
  attach_files(value.media);
}

void attach_files(api::InputPaidMediaVideo& value) {
  attach_files(value.media);
  attach_files(value.thumbnail);
  attach_files(value.cover);
}

void attach_files(api::InputProfilePhoto& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InputProfilePhotoStatic& value) {
  attach_files(value.photo);
}

void attach_files(api::InputProfilePhotoAnimated& value) {
  attach_files(value.animation);
}

void attach_files(api::InputStoryContent& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InputStoryContentPhoto& value) {
  attach_files(value.photo);
}

void attach_files(api::InputStoryContentVideo& value) {
  attach_files(value.video);
}

void attach_files(api::InputSticker& value) {
  attach_files(value.sticker);
}

void attach_files(api::InputRichMessage& value) {
  attach_files(value.blocks);
  attach_files(value.media);
}

void attach_files(api::InputRichMessageMedia& value) {
  attach_files(value.media);
}

void attach_files(api::InputRichBlockListItem& value) {
  attach_files(value.blocks);
}

void attach_files(api::InputRichBlock& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InputRichBlockList& value) {
  attach_files(value.items);
}

void attach_files(api::InputRichBlockBlockQuotation& value) {
  attach_files(value.blocks);
}

void attach_files(api::InputRichBlockCollage& value) {
  attach_files(value.blocks);
}

void attach_files(api::InputRichBlockSlideshow& value) {
  attach_files(value.blocks);
}

void attach_files(api::InputRichBlockDetails& value) {
  attach_files(value.blocks);
}

void attach_files(api::InputRichBlockAnimation& value) {
  attach_files(value.animation);
}

void attach_files(api::InputRichBlockAudio& value) {
  attach_files(value.audio);
}

void attach_files(api::InputRichBlockDocument& value) {
  attach_files(value.document);
}

void attach_files(api::InputRichBlockPhoto& value) {
  attach_files(value.photo);
}

void attach_files(api::InputRichBlockVideo& value) {
  attach_files(value.video);
}

void attach_files(api::InputRichBlockVoiceNote& value) {
  attach_files(value.voice_note);
}

void attach_files(api::InlineQueryResult& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InlineQueryResultArticle& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultPhoto& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultGif& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultMpeg4Gif& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultVideo& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultAudio& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultVoice& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultDocument& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultLocation& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultVenue& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultContact& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultCachedPhoto& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultCachedGif& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultCachedMpeg4Gif& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultCachedSticker& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultCachedDocument& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultCachedVideo& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultCachedVoice& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InlineQueryResultCachedAudio& value) {
  attach_files(value.input_message_content);
}

void attach_files(api::InputMessageContent& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::InputRichMessageContent& value) {
  attach_files(value.rich_message);
}

void attach_files(api::RichMessageMedia& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

void attach_files(api::MediaGroupItem& value) {
  std::visit([](auto& held) { attach_files(held); }, value.value);
}

}  // namespace botcore::test
