// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/sticker.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/service_message.hpp"
#include "botcore/api/types/sticker.hpp"

namespace botcore::inline v0::api {

SendSticker::SendSticker(ChatId chat_id, InputFile sticker)
    : chat_id(std::move(chat_id)), sticker(std::move(sticker)) {}
SendSticker::SendSticker(const SendSticker&) = default;
SendSticker::SendSticker(SendSticker&&) noexcept = default;
SendSticker& SendSticker::operator=(const SendSticker& other) {
  return *this = SendSticker(other);
}
SendSticker& SendSticker::operator=(SendSticker&& other) noexcept {
  return replace_value(*this, other);
}
SendSticker::~SendSticker() = default;
bool SendSticker::operator==(const SendSticker& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         direct_messages_topic_id == other.direct_messages_topic_id &&
         ephemeral_message_parameters == other.ephemeral_message_parameters &&
         sticker == other.sticker &&
         emoji == other.emoji &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         suggested_post_parameters == other.suggested_post_parameters &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendSticker& SendSticker::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendSticker&& SendSticker::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendSticker& SendSticker::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendSticker&& SendSticker::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendSticker& SendSticker::with_direct_messages_topic_id(std::int64_t value) & {
  this->direct_messages_topic_id = value;
  return *this;
}
SendSticker&& SendSticker::with_direct_messages_topic_id(std::int64_t value) && {
  return std::move(with_direct_messages_topic_id(value));
}
SendSticker& SendSticker::with_ephemeral_message_parameters(EphemeralMessageParameters value) & {
  this->ephemeral_message_parameters = std::move(value);
  return *this;
}
SendSticker&& SendSticker::with_ephemeral_message_parameters(EphemeralMessageParameters value) && {
  return std::move(with_ephemeral_message_parameters(std::move(value)));
}
SendSticker& SendSticker::with_emoji(std::string value) & {
  this->emoji = std::move(value);
  return *this;
}
SendSticker&& SendSticker::with_emoji(std::string value) && {
  return std::move(with_emoji(std::move(value)));
}
SendSticker& SendSticker::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendSticker&& SendSticker::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendSticker& SendSticker::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendSticker&& SendSticker::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendSticker& SendSticker::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendSticker&& SendSticker::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendSticker& SendSticker::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendSticker&& SendSticker::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendSticker& SendSticker::with_suggested_post_parameters(SuggestedPostParameters value) & {
  this->suggested_post_parameters = std::move(value);
  return *this;
}
SendSticker&& SendSticker::with_suggested_post_parameters(SuggestedPostParameters value) && {
  return std::move(with_suggested_post_parameters(std::move(value)));
}
SendSticker& SendSticker::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendSticker&& SendSticker::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendSticker& SendSticker::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendSticker&& SendSticker::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendSticker& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "direct_messages_topic_id", value.direct_messages_topic_id);
  encode_member(out, "ephemeral_message_parameters", value.ephemeral_message_parameters);
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "emoji", value.emoji);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "suggested_post_parameters", value.suggested_post_parameters);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

GetStickerSet::GetStickerSet(std::string name)
    : name(std::move(name)) {}
GetStickerSet::GetStickerSet(const GetStickerSet&) = default;
GetStickerSet::GetStickerSet(GetStickerSet&&) noexcept = default;
GetStickerSet& GetStickerSet::operator=(const GetStickerSet& other) {
  return *this = GetStickerSet(other);
}
GetStickerSet& GetStickerSet::operator=(GetStickerSet&& other) noexcept {
  return replace_value(*this, other);
}
GetStickerSet::~GetStickerSet() = default;
bool GetStickerSet::operator==(const GetStickerSet& other) const {
  return name == other.name;
}

void encode(json_writer& out, const GetStickerSet& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  out.end_object();
}

GetCustomEmojiStickers::GetCustomEmojiStickers(std::vector<std::string> custom_emoji_ids)
    : custom_emoji_ids(std::move(custom_emoji_ids)) {}
GetCustomEmojiStickers::GetCustomEmojiStickers(const GetCustomEmojiStickers&) = default;
GetCustomEmojiStickers::GetCustomEmojiStickers(GetCustomEmojiStickers&&) noexcept = default;
GetCustomEmojiStickers& GetCustomEmojiStickers::operator=(const GetCustomEmojiStickers& other) {
  return *this = GetCustomEmojiStickers(other);
}
GetCustomEmojiStickers& GetCustomEmojiStickers::operator=(GetCustomEmojiStickers&& other) noexcept {
  return replace_value(*this, other);
}
GetCustomEmojiStickers::~GetCustomEmojiStickers() = default;
bool GetCustomEmojiStickers::operator==(const GetCustomEmojiStickers& other) const {
  return custom_emoji_ids == other.custom_emoji_ids;
}
GetCustomEmojiStickers& GetCustomEmojiStickers::add_custom_emoji_ids(std::string element) & {
  this->custom_emoji_ids.push_back(std::move(element));
  return *this;
}
GetCustomEmojiStickers&& GetCustomEmojiStickers::add_custom_emoji_ids(std::string element) && {
  return std::move(add_custom_emoji_ids(std::move(element)));
}

void encode(json_writer& out, const GetCustomEmojiStickers& value) {
  out.begin_object();
  encode_member(out, "custom_emoji_ids", value.custom_emoji_ids);
  out.end_object();
}

UploadStickerFile::UploadStickerFile(std::int64_t user_id, InputFile sticker, StickerFormat sticker_format)
    : user_id(user_id), sticker(std::move(sticker)), sticker_format(std::move(sticker_format)) {}
UploadStickerFile::UploadStickerFile(const UploadStickerFile&) = default;
UploadStickerFile::UploadStickerFile(UploadStickerFile&&) noexcept = default;
UploadStickerFile& UploadStickerFile::operator=(const UploadStickerFile& other) {
  return *this = UploadStickerFile(other);
}
UploadStickerFile& UploadStickerFile::operator=(UploadStickerFile&& other) noexcept {
  return replace_value(*this, other);
}
UploadStickerFile::~UploadStickerFile() = default;
bool UploadStickerFile::operator==(const UploadStickerFile& other) const {
  return user_id == other.user_id &&
         sticker == other.sticker &&
         sticker_format == other.sticker_format;
}

void encode(json_writer& out, const UploadStickerFile& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "sticker_format", value.sticker_format);
  out.end_object();
}

CreateNewStickerSet::CreateNewStickerSet(std::int64_t user_id, std::string name, std::string title,
                                         std::vector<InputSticker> stickers)
    : user_id(user_id), name(std::move(name)), title(std::move(title)), stickers(std::move(stickers)) {}
CreateNewStickerSet::CreateNewStickerSet(const CreateNewStickerSet&) = default;
CreateNewStickerSet::CreateNewStickerSet(CreateNewStickerSet&&) noexcept = default;
CreateNewStickerSet& CreateNewStickerSet::operator=(const CreateNewStickerSet& other) {
  return *this = CreateNewStickerSet(other);
}
CreateNewStickerSet& CreateNewStickerSet::operator=(CreateNewStickerSet&& other) noexcept {
  return replace_value(*this, other);
}
CreateNewStickerSet::~CreateNewStickerSet() = default;
bool CreateNewStickerSet::operator==(const CreateNewStickerSet& other) const {
  return user_id == other.user_id &&
         name == other.name &&
         title == other.title &&
         stickers == other.stickers &&
         sticker_type == other.sticker_type &&
         needs_repainting == other.needs_repainting;
}
CreateNewStickerSet& CreateNewStickerSet::add_stickers(InputSticker element) & {
  this->stickers.push_back(std::move(element));
  return *this;
}
CreateNewStickerSet&& CreateNewStickerSet::add_stickers(InputSticker element) && {
  return std::move(add_stickers(std::move(element)));
}
CreateNewStickerSet& CreateNewStickerSet::with_sticker_type(StickerType value) & {
  this->sticker_type = std::move(value);
  return *this;
}
CreateNewStickerSet&& CreateNewStickerSet::with_sticker_type(StickerType value) && {
  return std::move(with_sticker_type(std::move(value)));
}
CreateNewStickerSet& CreateNewStickerSet::with_needs_repainting(bool value) & {
  this->needs_repainting = value;
  return *this;
}
CreateNewStickerSet&& CreateNewStickerSet::with_needs_repainting(bool value) && {
  return std::move(with_needs_repainting(value));
}

void encode(json_writer& out, const CreateNewStickerSet& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_text(out, {"CreateNewStickerSet", "name", 1, 64, text_unit::characters}, value.name);
  encode_text(out, {"CreateNewStickerSet", "title", 1, 64, text_unit::characters}, value.title);
  encode_member(out, "stickers", value.stickers);
  encode_member(out, "sticker_type", value.sticker_type);
  encode_member(out, "needs_repainting", value.needs_repainting);
  out.end_object();
}

AddStickerToSet::AddStickerToSet(std::int64_t user_id, std::string name, InputSticker sticker)
    : user_id(user_id), name(std::move(name)), sticker(std::move(sticker)) {}
AddStickerToSet::AddStickerToSet(const AddStickerToSet&) = default;
AddStickerToSet::AddStickerToSet(AddStickerToSet&&) noexcept = default;
AddStickerToSet& AddStickerToSet::operator=(const AddStickerToSet& other) {
  return *this = AddStickerToSet(other);
}
AddStickerToSet& AddStickerToSet::operator=(AddStickerToSet&& other) noexcept {
  return replace_value(*this, other);
}
AddStickerToSet::~AddStickerToSet() = default;
bool AddStickerToSet::operator==(const AddStickerToSet& other) const {
  return user_id == other.user_id &&
         name == other.name &&
         sticker == other.sticker;
}

void encode(json_writer& out, const AddStickerToSet& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "name", value.name);
  encode_member(out, "sticker", value.sticker);
  out.end_object();
}

SetStickerPositionInSet::SetStickerPositionInSet(std::string sticker, std::int64_t position)
    : sticker(std::move(sticker)), position(position) {}
SetStickerPositionInSet::SetStickerPositionInSet(const SetStickerPositionInSet&) = default;
SetStickerPositionInSet::SetStickerPositionInSet(SetStickerPositionInSet&&) noexcept = default;
SetStickerPositionInSet& SetStickerPositionInSet::operator=(const SetStickerPositionInSet& other) {
  return *this = SetStickerPositionInSet(other);
}
SetStickerPositionInSet& SetStickerPositionInSet::operator=(SetStickerPositionInSet&& other) noexcept {
  return replace_value(*this, other);
}
SetStickerPositionInSet::~SetStickerPositionInSet() = default;
bool SetStickerPositionInSet::operator==(const SetStickerPositionInSet& other) const {
  return sticker == other.sticker &&
         position == other.position;
}

void encode(json_writer& out, const SetStickerPositionInSet& value) {
  out.begin_object();
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "position", value.position);
  out.end_object();
}

DeleteStickerFromSet::DeleteStickerFromSet(std::string sticker)
    : sticker(std::move(sticker)) {}
DeleteStickerFromSet::DeleteStickerFromSet(const DeleteStickerFromSet&) = default;
DeleteStickerFromSet::DeleteStickerFromSet(DeleteStickerFromSet&&) noexcept = default;
DeleteStickerFromSet& DeleteStickerFromSet::operator=(const DeleteStickerFromSet& other) {
  return *this = DeleteStickerFromSet(other);
}
DeleteStickerFromSet& DeleteStickerFromSet::operator=(DeleteStickerFromSet&& other) noexcept {
  return replace_value(*this, other);
}
DeleteStickerFromSet::~DeleteStickerFromSet() = default;
bool DeleteStickerFromSet::operator==(const DeleteStickerFromSet& other) const {
  return sticker == other.sticker;
}

void encode(json_writer& out, const DeleteStickerFromSet& value) {
  out.begin_object();
  encode_member(out, "sticker", value.sticker);
  out.end_object();
}

ReplaceStickerInSet::ReplaceStickerInSet(std::int64_t user_id, std::string name, std::string old_sticker,
                                         InputSticker sticker)
    : user_id(user_id), name(std::move(name)), old_sticker(std::move(old_sticker)),
      sticker(std::move(sticker)) {}
ReplaceStickerInSet::ReplaceStickerInSet(const ReplaceStickerInSet&) = default;
ReplaceStickerInSet::ReplaceStickerInSet(ReplaceStickerInSet&&) noexcept = default;
ReplaceStickerInSet& ReplaceStickerInSet::operator=(const ReplaceStickerInSet& other) {
  return *this = ReplaceStickerInSet(other);
}
ReplaceStickerInSet& ReplaceStickerInSet::operator=(ReplaceStickerInSet&& other) noexcept {
  return replace_value(*this, other);
}
ReplaceStickerInSet::~ReplaceStickerInSet() = default;
bool ReplaceStickerInSet::operator==(const ReplaceStickerInSet& other) const {
  return user_id == other.user_id &&
         name == other.name &&
         old_sticker == other.old_sticker &&
         sticker == other.sticker;
}

void encode(json_writer& out, const ReplaceStickerInSet& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "name", value.name);
  encode_member(out, "old_sticker", value.old_sticker);
  encode_member(out, "sticker", value.sticker);
  out.end_object();
}

SetStickerEmojiList::SetStickerEmojiList(std::string sticker, std::vector<std::string> emoji_list)
    : sticker(std::move(sticker)), emoji_list(std::move(emoji_list)) {}
SetStickerEmojiList::SetStickerEmojiList(const SetStickerEmojiList&) = default;
SetStickerEmojiList::SetStickerEmojiList(SetStickerEmojiList&&) noexcept = default;
SetStickerEmojiList& SetStickerEmojiList::operator=(const SetStickerEmojiList& other) {
  return *this = SetStickerEmojiList(other);
}
SetStickerEmojiList& SetStickerEmojiList::operator=(SetStickerEmojiList&& other) noexcept {
  return replace_value(*this, other);
}
SetStickerEmojiList::~SetStickerEmojiList() = default;
bool SetStickerEmojiList::operator==(const SetStickerEmojiList& other) const {
  return sticker == other.sticker &&
         emoji_list == other.emoji_list;
}
SetStickerEmojiList& SetStickerEmojiList::add_emoji_list(std::string element) & {
  this->emoji_list.push_back(std::move(element));
  return *this;
}
SetStickerEmojiList&& SetStickerEmojiList::add_emoji_list(std::string element) && {
  return std::move(add_emoji_list(std::move(element)));
}

void encode(json_writer& out, const SetStickerEmojiList& value) {
  out.begin_object();
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "emoji_list", value.emoji_list);
  out.end_object();
}

SetStickerKeywords::SetStickerKeywords(std::string sticker)
    : sticker(std::move(sticker)) {}
SetStickerKeywords::SetStickerKeywords(const SetStickerKeywords&) = default;
SetStickerKeywords::SetStickerKeywords(SetStickerKeywords&&) noexcept = default;
SetStickerKeywords& SetStickerKeywords::operator=(const SetStickerKeywords& other) {
  return *this = SetStickerKeywords(other);
}
SetStickerKeywords& SetStickerKeywords::operator=(SetStickerKeywords&& other) noexcept {
  return replace_value(*this, other);
}
SetStickerKeywords::~SetStickerKeywords() = default;
bool SetStickerKeywords::operator==(const SetStickerKeywords& other) const {
  return sticker == other.sticker &&
         keywords == other.keywords;
}
SetStickerKeywords& SetStickerKeywords::with_keywords(std::vector<std::string> value) & {
  this->keywords = std::move(value);
  return *this;
}
SetStickerKeywords&& SetStickerKeywords::with_keywords(std::vector<std::string> value) && {
  return std::move(with_keywords(std::move(value)));
}
SetStickerKeywords& SetStickerKeywords::add_keywords(std::string element) & {
  if (!this->keywords) this->keywords.emplace();
  this->keywords->push_back(std::move(element));
  return *this;
}
SetStickerKeywords&& SetStickerKeywords::add_keywords(std::string element) && {
  return std::move(add_keywords(std::move(element)));
}

void encode(json_writer& out, const SetStickerKeywords& value) {
  out.begin_object();
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "keywords", value.keywords);
  out.end_object();
}

SetStickerMaskPosition::SetStickerMaskPosition(std::string sticker)
    : sticker(std::move(sticker)) {}
SetStickerMaskPosition::SetStickerMaskPosition(const SetStickerMaskPosition&) = default;
SetStickerMaskPosition::SetStickerMaskPosition(SetStickerMaskPosition&&) noexcept = default;
SetStickerMaskPosition& SetStickerMaskPosition::operator=(const SetStickerMaskPosition& other) {
  return *this = SetStickerMaskPosition(other);
}
SetStickerMaskPosition& SetStickerMaskPosition::operator=(SetStickerMaskPosition&& other) noexcept {
  return replace_value(*this, other);
}
SetStickerMaskPosition::~SetStickerMaskPosition() = default;
bool SetStickerMaskPosition::operator==(const SetStickerMaskPosition& other) const {
  return sticker == other.sticker &&
         mask_position == other.mask_position;
}
SetStickerMaskPosition& SetStickerMaskPosition::with_mask_position(MaskPosition value) & {
  this->mask_position = std::move(value);
  return *this;
}
SetStickerMaskPosition&& SetStickerMaskPosition::with_mask_position(MaskPosition value) && {
  return std::move(with_mask_position(std::move(value)));
}

void encode(json_writer& out, const SetStickerMaskPosition& value) {
  out.begin_object();
  encode_member(out, "sticker", value.sticker);
  encode_member(out, "mask_position", value.mask_position);
  out.end_object();
}

SetStickerSetTitle::SetStickerSetTitle(std::string name, std::string title)
    : name(std::move(name)), title(std::move(title)) {}
SetStickerSetTitle::SetStickerSetTitle(const SetStickerSetTitle&) = default;
SetStickerSetTitle::SetStickerSetTitle(SetStickerSetTitle&&) noexcept = default;
SetStickerSetTitle& SetStickerSetTitle::operator=(const SetStickerSetTitle& other) {
  return *this = SetStickerSetTitle(other);
}
SetStickerSetTitle& SetStickerSetTitle::operator=(SetStickerSetTitle&& other) noexcept {
  return replace_value(*this, other);
}
SetStickerSetTitle::~SetStickerSetTitle() = default;
bool SetStickerSetTitle::operator==(const SetStickerSetTitle& other) const {
  return name == other.name &&
         title == other.title;
}

void encode(json_writer& out, const SetStickerSetTitle& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_text(out, {"SetStickerSetTitle", "title", 1, 64, text_unit::characters}, value.title);
  out.end_object();
}

SetStickerSetThumbnail::SetStickerSetThumbnail(std::string name, std::int64_t user_id, StickerFormat format)
    : name(std::move(name)), user_id(user_id), format(std::move(format)) {}
SetStickerSetThumbnail::SetStickerSetThumbnail(const SetStickerSetThumbnail&) = default;
SetStickerSetThumbnail::SetStickerSetThumbnail(SetStickerSetThumbnail&&) noexcept = default;
SetStickerSetThumbnail& SetStickerSetThumbnail::operator=(const SetStickerSetThumbnail& other) {
  return *this = SetStickerSetThumbnail(other);
}
SetStickerSetThumbnail& SetStickerSetThumbnail::operator=(SetStickerSetThumbnail&& other) noexcept {
  return replace_value(*this, other);
}
SetStickerSetThumbnail::~SetStickerSetThumbnail() = default;
bool SetStickerSetThumbnail::operator==(const SetStickerSetThumbnail& other) const {
  return name == other.name &&
         user_id == other.user_id &&
         thumbnail == other.thumbnail &&
         format == other.format;
}
SetStickerSetThumbnail& SetStickerSetThumbnail::with_thumbnail(InputFile value) & {
  this->thumbnail = std::move(value);
  return *this;
}
SetStickerSetThumbnail&& SetStickerSetThumbnail::with_thumbnail(InputFile value) && {
  return std::move(with_thumbnail(std::move(value)));
}

void encode(json_writer& out, const SetStickerSetThumbnail& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "thumbnail", value.thumbnail);
  encode_member(out, "format", value.format);
  out.end_object();
}

SetCustomEmojiStickerSetThumbnail::SetCustomEmojiStickerSetThumbnail(std::string name)
    : name(std::move(name)) {}
SetCustomEmojiStickerSetThumbnail::SetCustomEmojiStickerSetThumbnail(const SetCustomEmojiStickerSetThumbnail&) = default;
SetCustomEmojiStickerSetThumbnail::SetCustomEmojiStickerSetThumbnail(SetCustomEmojiStickerSetThumbnail&&) noexcept = default;
SetCustomEmojiStickerSetThumbnail& SetCustomEmojiStickerSetThumbnail::operator=(const SetCustomEmojiStickerSetThumbnail& other) {
  return *this = SetCustomEmojiStickerSetThumbnail(other);
}
SetCustomEmojiStickerSetThumbnail& SetCustomEmojiStickerSetThumbnail::operator=(SetCustomEmojiStickerSetThumbnail&& other) noexcept {
  return replace_value(*this, other);
}
SetCustomEmojiStickerSetThumbnail::~SetCustomEmojiStickerSetThumbnail() = default;
bool SetCustomEmojiStickerSetThumbnail::operator==(const SetCustomEmojiStickerSetThumbnail& other) const {
  return name == other.name &&
         custom_emoji_id == other.custom_emoji_id;
}
SetCustomEmojiStickerSetThumbnail& SetCustomEmojiStickerSetThumbnail::with_custom_emoji_id(std::string value) & {
  this->custom_emoji_id = std::move(value);
  return *this;
}
SetCustomEmojiStickerSetThumbnail&& SetCustomEmojiStickerSetThumbnail::with_custom_emoji_id(std::string value) && {
  return std::move(with_custom_emoji_id(std::move(value)));
}

void encode(json_writer& out, const SetCustomEmojiStickerSetThumbnail& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  encode_member(out, "custom_emoji_id", value.custom_emoji_id);
  out.end_object();
}

DeleteStickerSet::DeleteStickerSet(std::string name)
    : name(std::move(name)) {}
DeleteStickerSet::DeleteStickerSet(const DeleteStickerSet&) = default;
DeleteStickerSet::DeleteStickerSet(DeleteStickerSet&&) noexcept = default;
DeleteStickerSet& DeleteStickerSet::operator=(const DeleteStickerSet& other) {
  return *this = DeleteStickerSet(other);
}
DeleteStickerSet& DeleteStickerSet::operator=(DeleteStickerSet&& other) noexcept {
  return replace_value(*this, other);
}
DeleteStickerSet::~DeleteStickerSet() = default;
bool DeleteStickerSet::operator==(const DeleteStickerSet& other) const {
  return name == other.name;
}

void encode(json_writer& out, const DeleteStickerSet& value) {
  out.begin_object();
  encode_member(out, "name", value.name);
  out.end_object();
}

}  // namespace botcore::inline v0::api
