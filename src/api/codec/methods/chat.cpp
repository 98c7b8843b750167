// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/chat.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"

namespace botcore::inline v0::api {

SetChatPhoto::SetChatPhoto(ChatId chat_id, InputFile photo)
    : chat_id(std::move(chat_id)), photo(std::move(photo)) {}
SetChatPhoto::SetChatPhoto(const SetChatPhoto&) = default;
SetChatPhoto::SetChatPhoto(SetChatPhoto&&) noexcept = default;
SetChatPhoto& SetChatPhoto::operator=(const SetChatPhoto& other) {
  return *this = SetChatPhoto(other);
}
SetChatPhoto& SetChatPhoto::operator=(SetChatPhoto&& other) noexcept {
  return replace_value(*this, other);
}
SetChatPhoto::~SetChatPhoto() = default;
bool SetChatPhoto::operator==(const SetChatPhoto& other) const {
  return chat_id == other.chat_id &&
         photo == other.photo;
}

void encode(json_writer& out, const SetChatPhoto& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "photo", value.photo);
  out.end_object();
}

DeleteChatPhoto::DeleteChatPhoto(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
DeleteChatPhoto::DeleteChatPhoto(const DeleteChatPhoto&) = default;
DeleteChatPhoto::DeleteChatPhoto(DeleteChatPhoto&&) noexcept = default;
DeleteChatPhoto& DeleteChatPhoto::operator=(const DeleteChatPhoto& other) {
  return *this = DeleteChatPhoto(other);
}
DeleteChatPhoto& DeleteChatPhoto::operator=(DeleteChatPhoto&& other) noexcept {
  return replace_value(*this, other);
}
DeleteChatPhoto::~DeleteChatPhoto() = default;
bool DeleteChatPhoto::operator==(const DeleteChatPhoto& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const DeleteChatPhoto& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

SetChatTitle::SetChatTitle(ChatId chat_id, std::string title)
    : chat_id(std::move(chat_id)), title(std::move(title)) {}
SetChatTitle::SetChatTitle(const SetChatTitle&) = default;
SetChatTitle::SetChatTitle(SetChatTitle&&) noexcept = default;
SetChatTitle& SetChatTitle::operator=(const SetChatTitle& other) {
  return *this = SetChatTitle(other);
}
SetChatTitle& SetChatTitle::operator=(SetChatTitle&& other) noexcept {
  return replace_value(*this, other);
}
SetChatTitle::~SetChatTitle() = default;
bool SetChatTitle::operator==(const SetChatTitle& other) const {
  return chat_id == other.chat_id &&
         title == other.title;
}

void encode(json_writer& out, const SetChatTitle& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_text(out, {"SetChatTitle", "title", 1, 128, text_unit::characters}, value.title);
  out.end_object();
}

SetChatDescription::SetChatDescription(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
SetChatDescription::SetChatDescription(const SetChatDescription&) = default;
SetChatDescription::SetChatDescription(SetChatDescription&&) noexcept = default;
SetChatDescription& SetChatDescription::operator=(const SetChatDescription& other) {
  return *this = SetChatDescription(other);
}
SetChatDescription& SetChatDescription::operator=(SetChatDescription&& other) noexcept {
  return replace_value(*this, other);
}
SetChatDescription::~SetChatDescription() = default;
bool SetChatDescription::operator==(const SetChatDescription& other) const {
  return chat_id == other.chat_id &&
         description == other.description;
}
SetChatDescription& SetChatDescription::with_description(std::string value) & {
  this->description = std::move(value);
  return *this;
}
SetChatDescription&& SetChatDescription::with_description(std::string value) && {
  return std::move(with_description(std::move(value)));
}

void encode(json_writer& out, const SetChatDescription& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_text(out, {"SetChatDescription", "description", 0, 255, text_unit::characters}, value.description);
  out.end_object();
}

PinChatMessage::PinChatMessage(ChatId chat_id, std::int64_t message_id)
    : chat_id(std::move(chat_id)), message_id(message_id) {}
PinChatMessage::PinChatMessage(const PinChatMessage&) = default;
PinChatMessage::PinChatMessage(PinChatMessage&&) noexcept = default;
PinChatMessage& PinChatMessage::operator=(const PinChatMessage& other) {
  return *this = PinChatMessage(other);
}
PinChatMessage& PinChatMessage::operator=(PinChatMessage&& other) noexcept {
  return replace_value(*this, other);
}
PinChatMessage::~PinChatMessage() = default;
bool PinChatMessage::operator==(const PinChatMessage& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         disable_notification == other.disable_notification;
}
PinChatMessage& PinChatMessage::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
PinChatMessage&& PinChatMessage::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
PinChatMessage& PinChatMessage::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
PinChatMessage&& PinChatMessage::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}

void encode(json_writer& out, const PinChatMessage& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "disable_notification", value.disable_notification);
  out.end_object();
}

UnpinChatMessage::UnpinChatMessage(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
UnpinChatMessage::UnpinChatMessage(const UnpinChatMessage&) = default;
UnpinChatMessage::UnpinChatMessage(UnpinChatMessage&&) noexcept = default;
UnpinChatMessage& UnpinChatMessage::operator=(const UnpinChatMessage& other) {
  return *this = UnpinChatMessage(other);
}
UnpinChatMessage& UnpinChatMessage::operator=(UnpinChatMessage&& other) noexcept {
  return replace_value(*this, other);
}
UnpinChatMessage::~UnpinChatMessage() = default;
bool UnpinChatMessage::operator==(const UnpinChatMessage& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id;
}
UnpinChatMessage& UnpinChatMessage::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
UnpinChatMessage&& UnpinChatMessage::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
UnpinChatMessage& UnpinChatMessage::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
UnpinChatMessage&& UnpinChatMessage::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}

void encode(json_writer& out, const UnpinChatMessage& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  out.end_object();
}

UnpinAllChatMessages::UnpinAllChatMessages(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
UnpinAllChatMessages::UnpinAllChatMessages(const UnpinAllChatMessages&) = default;
UnpinAllChatMessages::UnpinAllChatMessages(UnpinAllChatMessages&&) noexcept = default;
UnpinAllChatMessages& UnpinAllChatMessages::operator=(const UnpinAllChatMessages& other) {
  return *this = UnpinAllChatMessages(other);
}
UnpinAllChatMessages& UnpinAllChatMessages::operator=(UnpinAllChatMessages&& other) noexcept {
  return replace_value(*this, other);
}
UnpinAllChatMessages::~UnpinAllChatMessages() = default;
bool UnpinAllChatMessages::operator==(const UnpinAllChatMessages& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const UnpinAllChatMessages& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

LeaveChat::LeaveChat(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
LeaveChat::LeaveChat(const LeaveChat&) = default;
LeaveChat::LeaveChat(LeaveChat&&) noexcept = default;
LeaveChat& LeaveChat::operator=(const LeaveChat& other) {
  return *this = LeaveChat(other);
}
LeaveChat& LeaveChat::operator=(LeaveChat&& other) noexcept {
  return replace_value(*this, other);
}
LeaveChat::~LeaveChat() = default;
bool LeaveChat::operator==(const LeaveChat& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const LeaveChat& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

GetChat::GetChat(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
GetChat::GetChat(const GetChat&) = default;
GetChat::GetChat(GetChat&&) noexcept = default;
GetChat& GetChat::operator=(const GetChat& other) {
  return *this = GetChat(other);
}
GetChat& GetChat::operator=(GetChat&& other) noexcept {
  return replace_value(*this, other);
}
GetChat::~GetChat() = default;
bool GetChat::operator==(const GetChat& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const GetChat& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

SetChatStickerSet::SetChatStickerSet(ChatId chat_id, std::string sticker_set_name)
    : chat_id(std::move(chat_id)), sticker_set_name(std::move(sticker_set_name)) {}
SetChatStickerSet::SetChatStickerSet(const SetChatStickerSet&) = default;
SetChatStickerSet::SetChatStickerSet(SetChatStickerSet&&) noexcept = default;
SetChatStickerSet& SetChatStickerSet::operator=(const SetChatStickerSet& other) {
  return *this = SetChatStickerSet(other);
}
SetChatStickerSet& SetChatStickerSet::operator=(SetChatStickerSet&& other) noexcept {
  return replace_value(*this, other);
}
SetChatStickerSet::~SetChatStickerSet() = default;
bool SetChatStickerSet::operator==(const SetChatStickerSet& other) const {
  return chat_id == other.chat_id &&
         sticker_set_name == other.sticker_set_name;
}

void encode(json_writer& out, const SetChatStickerSet& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "sticker_set_name", value.sticker_set_name);
  out.end_object();
}

DeleteChatStickerSet::DeleteChatStickerSet(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
DeleteChatStickerSet::DeleteChatStickerSet(const DeleteChatStickerSet&) = default;
DeleteChatStickerSet::DeleteChatStickerSet(DeleteChatStickerSet&&) noexcept = default;
DeleteChatStickerSet& DeleteChatStickerSet::operator=(const DeleteChatStickerSet& other) {
  return *this = DeleteChatStickerSet(other);
}
DeleteChatStickerSet& DeleteChatStickerSet::operator=(DeleteChatStickerSet&& other) noexcept {
  return replace_value(*this, other);
}
DeleteChatStickerSet::~DeleteChatStickerSet() = default;
bool DeleteChatStickerSet::operator==(const DeleteChatStickerSet& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const DeleteChatStickerSet& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
