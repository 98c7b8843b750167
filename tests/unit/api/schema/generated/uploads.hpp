// Written by src/codegen/generate.py: do not edit.
/// @file
/// attach_files for every type that holds files.
#pragma once

#include "botcore/api/fwd.hpp"

namespace botcore::test {

void attach_files(api::InputPollMedia& value);
void attach_files(api::InputPollOptionMedia& value);
void attach_files(api::InputPollOption& value);
void attach_files(api::InputMedia& value);
void attach_files(api::InputMediaAnimation& value);
void attach_files(api::InputMediaAudio& value);
void attach_files(api::InputMediaDocument& value);
void attach_files(api::InputMediaLivePhoto& value);
void attach_files(api::InputMediaPhoto& value);
void attach_files(api::InputMediaSticker& value);
void attach_files(api::InputMediaVideo& value);
void attach_files(api::InputMediaVoiceNote& value);
void attach_files(api::InputPaidMedia& value);
void attach_files(api::InputPaidMediaLivePhoto& value);
void attach_files(api::InputPaidMediaPhoto& value);
void attach_files(api::InputPaidMediaVideo& value);
void attach_files(api::InputProfilePhoto& value);
void attach_files(api::InputProfilePhotoStatic& value);
void attach_files(api::InputProfilePhotoAnimated& value);
void attach_files(api::InputStoryContent& value);
void attach_files(api::InputStoryContentPhoto& value);
void attach_files(api::InputStoryContentVideo& value);
void attach_files(api::InputSticker& value);
void attach_files(api::InputRichMessage& value);
void attach_files(api::InputRichMessageMedia& value);
void attach_files(api::InputRichBlockListItem& value);
void attach_files(api::InputRichBlock& value);
void attach_files(api::InputRichBlockList& value);
void attach_files(api::InputRichBlockBlockQuotation& value);
void attach_files(api::InputRichBlockCollage& value);
void attach_files(api::InputRichBlockSlideshow& value);
void attach_files(api::InputRichBlockDetails& value);
void attach_files(api::InputRichBlockAnimation& value);
void attach_files(api::InputRichBlockAudio& value);
void attach_files(api::InputRichBlockDocument& value);
void attach_files(api::InputRichBlockPhoto& value);
void attach_files(api::InputRichBlockVideo& value);
void attach_files(api::InputRichBlockVoiceNote& value);
void attach_files(api::InlineQueryResult& value);
void attach_files(api::InlineQueryResultArticle& value);
void attach_files(api::InlineQueryResultPhoto& value);
void attach_files(api::InlineQueryResultGif& value);
void attach_files(api::InlineQueryResultMpeg4Gif& value);
void attach_files(api::InlineQueryResultVideo& value);
void attach_files(api::InlineQueryResultAudio& value);
void attach_files(api::InlineQueryResultVoice& value);
void attach_files(api::InlineQueryResultDocument& value);
void attach_files(api::InlineQueryResultLocation& value);
void attach_files(api::InlineQueryResultVenue& value);
void attach_files(api::InlineQueryResultContact& value);
void attach_files(api::InlineQueryResultCachedPhoto& value);
void attach_files(api::InlineQueryResultCachedGif& value);
void attach_files(api::InlineQueryResultCachedMpeg4Gif& value);
void attach_files(api::InlineQueryResultCachedSticker& value);
void attach_files(api::InlineQueryResultCachedDocument& value);
void attach_files(api::InlineQueryResultCachedVideo& value);
void attach_files(api::InlineQueryResultCachedVoice& value);
void attach_files(api::InlineQueryResultCachedAudio& value);
void attach_files(api::InputMessageContent& value);
void attach_files(api::InputRichMessageContent& value);
void attach_files(api::RichMessageMedia& value);
void attach_files(api::MediaGroupItem& value);

}  // namespace botcore::test
