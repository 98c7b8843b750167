// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/forum.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"

namespace botcore::inline v0::api {

GetForumTopicIconStickers::GetForumTopicIconStickers() = default;
GetForumTopicIconStickers::GetForumTopicIconStickers(const GetForumTopicIconStickers&) = default;
GetForumTopicIconStickers::GetForumTopicIconStickers(GetForumTopicIconStickers&&) noexcept = default;
GetForumTopicIconStickers& GetForumTopicIconStickers::operator=(const GetForumTopicIconStickers& other) {
  return *this = GetForumTopicIconStickers(other);
}
GetForumTopicIconStickers& GetForumTopicIconStickers::operator=(GetForumTopicIconStickers&& other) noexcept {
  return replace_value(*this, other);
}
GetForumTopicIconStickers::~GetForumTopicIconStickers() = default;
bool GetForumTopicIconStickers::operator==(const GetForumTopicIconStickers&) const {
  return true;
}

void encode(json_writer& out, const GetForumTopicIconStickers& /*value*/) {
  out.begin_object();
  out.end_object();
}

CreateForumTopic::CreateForumTopic(ChatId chat_id, std::string name)
    : chat_id(std::move(chat_id)), name(std::move(name)) {}
CreateForumTopic::CreateForumTopic(const CreateForumTopic&) = default;
CreateForumTopic::CreateForumTopic(CreateForumTopic&&) noexcept = default;
CreateForumTopic& CreateForumTopic::operator=(const CreateForumTopic& other) {
  return *this = CreateForumTopic(other);
}
CreateForumTopic& CreateForumTopic::operator=(CreateForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
CreateForumTopic::~CreateForumTopic() = default;
bool CreateForumTopic::operator==(const CreateForumTopic& other) const {
  return chat_id == other.chat_id &&
         name == other.name &&
         icon_color == other.icon_color &&
         icon_custom_emoji_id == other.icon_custom_emoji_id;
}
CreateForumTopic& CreateForumTopic::with_icon_color(std::int64_t value) & {
  this->icon_color = value;
  return *this;
}
CreateForumTopic&& CreateForumTopic::with_icon_color(std::int64_t value) && {
  return std::move(with_icon_color(value));
}
CreateForumTopic& CreateForumTopic::with_icon_custom_emoji_id(std::string value) & {
  this->icon_custom_emoji_id = std::move(value);
  return *this;
}
CreateForumTopic&& CreateForumTopic::with_icon_custom_emoji_id(std::string value) && {
  return std::move(with_icon_custom_emoji_id(std::move(value)));
}

void encode(json_writer& out, const CreateForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_text(out, {"CreateForumTopic", "name", 1, 128, text_unit::characters}, value.name);
  encode_member(out, "icon_color", value.icon_color);
  encode_member(out, "icon_custom_emoji_id", value.icon_custom_emoji_id);
  out.end_object();
}

EditForumTopic::EditForumTopic(ChatId chat_id, std::int64_t message_thread_id)
    : chat_id(std::move(chat_id)), message_thread_id(message_thread_id) {}
EditForumTopic::EditForumTopic(const EditForumTopic&) = default;
EditForumTopic::EditForumTopic(EditForumTopic&&) noexcept = default;
EditForumTopic& EditForumTopic::operator=(const EditForumTopic& other) {
  return *this = EditForumTopic(other);
}
EditForumTopic& EditForumTopic::operator=(EditForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
EditForumTopic::~EditForumTopic() = default;
bool EditForumTopic::operator==(const EditForumTopic& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         name == other.name &&
         icon_custom_emoji_id == other.icon_custom_emoji_id;
}
EditForumTopic& EditForumTopic::with_name(std::string value) & {
  this->name = std::move(value);
  return *this;
}
EditForumTopic&& EditForumTopic::with_name(std::string value) && {
  return std::move(with_name(std::move(value)));
}
EditForumTopic& EditForumTopic::with_icon_custom_emoji_id(std::string value) & {
  this->icon_custom_emoji_id = std::move(value);
  return *this;
}
EditForumTopic&& EditForumTopic::with_icon_custom_emoji_id(std::string value) && {
  return std::move(with_icon_custom_emoji_id(std::move(value)));
}

void encode(json_writer& out, const EditForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_text(out, {"EditForumTopic", "name", 0, 128, text_unit::characters}, value.name);
  encode_member(out, "icon_custom_emoji_id", value.icon_custom_emoji_id);
  out.end_object();
}

CloseForumTopic::CloseForumTopic(ChatId chat_id, std::int64_t message_thread_id)
    : chat_id(std::move(chat_id)), message_thread_id(message_thread_id) {}
CloseForumTopic::CloseForumTopic(const CloseForumTopic&) = default;
CloseForumTopic::CloseForumTopic(CloseForumTopic&&) noexcept = default;
CloseForumTopic& CloseForumTopic::operator=(const CloseForumTopic& other) {
  return *this = CloseForumTopic(other);
}
CloseForumTopic& CloseForumTopic::operator=(CloseForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
CloseForumTopic::~CloseForumTopic() = default;
bool CloseForumTopic::operator==(const CloseForumTopic& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id;
}

void encode(json_writer& out, const CloseForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  out.end_object();
}

ReopenForumTopic::ReopenForumTopic(ChatId chat_id, std::int64_t message_thread_id)
    : chat_id(std::move(chat_id)), message_thread_id(message_thread_id) {}
ReopenForumTopic::ReopenForumTopic(const ReopenForumTopic&) = default;
ReopenForumTopic::ReopenForumTopic(ReopenForumTopic&&) noexcept = default;
ReopenForumTopic& ReopenForumTopic::operator=(const ReopenForumTopic& other) {
  return *this = ReopenForumTopic(other);
}
ReopenForumTopic& ReopenForumTopic::operator=(ReopenForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
ReopenForumTopic::~ReopenForumTopic() = default;
bool ReopenForumTopic::operator==(const ReopenForumTopic& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id;
}

void encode(json_writer& out, const ReopenForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  out.end_object();
}

DeleteForumTopic::DeleteForumTopic(ChatId chat_id, std::int64_t message_thread_id)
    : chat_id(std::move(chat_id)), message_thread_id(message_thread_id) {}
DeleteForumTopic::DeleteForumTopic(const DeleteForumTopic&) = default;
DeleteForumTopic::DeleteForumTopic(DeleteForumTopic&&) noexcept = default;
DeleteForumTopic& DeleteForumTopic::operator=(const DeleteForumTopic& other) {
  return *this = DeleteForumTopic(other);
}
DeleteForumTopic& DeleteForumTopic::operator=(DeleteForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
DeleteForumTopic::~DeleteForumTopic() = default;
bool DeleteForumTopic::operator==(const DeleteForumTopic& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id;
}

void encode(json_writer& out, const DeleteForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  out.end_object();
}

UnpinAllForumTopicMessages::UnpinAllForumTopicMessages(ChatId chat_id, std::int64_t message_thread_id)
    : chat_id(std::move(chat_id)), message_thread_id(message_thread_id) {}
UnpinAllForumTopicMessages::UnpinAllForumTopicMessages(const UnpinAllForumTopicMessages&) = default;
UnpinAllForumTopicMessages::UnpinAllForumTopicMessages(UnpinAllForumTopicMessages&&) noexcept = default;
UnpinAllForumTopicMessages& UnpinAllForumTopicMessages::operator=(const UnpinAllForumTopicMessages& other) {
  return *this = UnpinAllForumTopicMessages(other);
}
UnpinAllForumTopicMessages& UnpinAllForumTopicMessages::operator=(UnpinAllForumTopicMessages&& other) noexcept {
  return replace_value(*this, other);
}
UnpinAllForumTopicMessages::~UnpinAllForumTopicMessages() = default;
bool UnpinAllForumTopicMessages::operator==(const UnpinAllForumTopicMessages& other) const {
  return chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id;
}

void encode(json_writer& out, const UnpinAllForumTopicMessages& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  out.end_object();
}

EditGeneralForumTopic::EditGeneralForumTopic(ChatId chat_id, std::string name)
    : chat_id(std::move(chat_id)), name(std::move(name)) {}
EditGeneralForumTopic::EditGeneralForumTopic(const EditGeneralForumTopic&) = default;
EditGeneralForumTopic::EditGeneralForumTopic(EditGeneralForumTopic&&) noexcept = default;
EditGeneralForumTopic& EditGeneralForumTopic::operator=(const EditGeneralForumTopic& other) {
  return *this = EditGeneralForumTopic(other);
}
EditGeneralForumTopic& EditGeneralForumTopic::operator=(EditGeneralForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
EditGeneralForumTopic::~EditGeneralForumTopic() = default;
bool EditGeneralForumTopic::operator==(const EditGeneralForumTopic& other) const {
  return chat_id == other.chat_id &&
         name == other.name;
}

void encode(json_writer& out, const EditGeneralForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_text(out, {"EditGeneralForumTopic", "name", 1, 128, text_unit::characters}, value.name);
  out.end_object();
}

CloseGeneralForumTopic::CloseGeneralForumTopic(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
CloseGeneralForumTopic::CloseGeneralForumTopic(const CloseGeneralForumTopic&) = default;
CloseGeneralForumTopic::CloseGeneralForumTopic(CloseGeneralForumTopic&&) noexcept = default;
CloseGeneralForumTopic& CloseGeneralForumTopic::operator=(const CloseGeneralForumTopic& other) {
  return *this = CloseGeneralForumTopic(other);
}
CloseGeneralForumTopic& CloseGeneralForumTopic::operator=(CloseGeneralForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
CloseGeneralForumTopic::~CloseGeneralForumTopic() = default;
bool CloseGeneralForumTopic::operator==(const CloseGeneralForumTopic& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const CloseGeneralForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

ReopenGeneralForumTopic::ReopenGeneralForumTopic(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
ReopenGeneralForumTopic::ReopenGeneralForumTopic(const ReopenGeneralForumTopic&) = default;
ReopenGeneralForumTopic::ReopenGeneralForumTopic(ReopenGeneralForumTopic&&) noexcept = default;
ReopenGeneralForumTopic& ReopenGeneralForumTopic::operator=(const ReopenGeneralForumTopic& other) {
  return *this = ReopenGeneralForumTopic(other);
}
ReopenGeneralForumTopic& ReopenGeneralForumTopic::operator=(ReopenGeneralForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
ReopenGeneralForumTopic::~ReopenGeneralForumTopic() = default;
bool ReopenGeneralForumTopic::operator==(const ReopenGeneralForumTopic& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const ReopenGeneralForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

HideGeneralForumTopic::HideGeneralForumTopic(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
HideGeneralForumTopic::HideGeneralForumTopic(const HideGeneralForumTopic&) = default;
HideGeneralForumTopic::HideGeneralForumTopic(HideGeneralForumTopic&&) noexcept = default;
HideGeneralForumTopic& HideGeneralForumTopic::operator=(const HideGeneralForumTopic& other) {
  return *this = HideGeneralForumTopic(other);
}
HideGeneralForumTopic& HideGeneralForumTopic::operator=(HideGeneralForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
HideGeneralForumTopic::~HideGeneralForumTopic() = default;
bool HideGeneralForumTopic::operator==(const HideGeneralForumTopic& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const HideGeneralForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

UnhideGeneralForumTopic::UnhideGeneralForumTopic(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
UnhideGeneralForumTopic::UnhideGeneralForumTopic(const UnhideGeneralForumTopic&) = default;
UnhideGeneralForumTopic::UnhideGeneralForumTopic(UnhideGeneralForumTopic&&) noexcept = default;
UnhideGeneralForumTopic& UnhideGeneralForumTopic::operator=(const UnhideGeneralForumTopic& other) {
  return *this = UnhideGeneralForumTopic(other);
}
UnhideGeneralForumTopic& UnhideGeneralForumTopic::operator=(UnhideGeneralForumTopic&& other) noexcept {
  return replace_value(*this, other);
}
UnhideGeneralForumTopic::~UnhideGeneralForumTopic() = default;
bool UnhideGeneralForumTopic::operator==(const UnhideGeneralForumTopic& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const UnhideGeneralForumTopic& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

UnpinAllGeneralForumTopicMessages::UnpinAllGeneralForumTopicMessages(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
UnpinAllGeneralForumTopicMessages::UnpinAllGeneralForumTopicMessages(const UnpinAllGeneralForumTopicMessages&) = default;
UnpinAllGeneralForumTopicMessages::UnpinAllGeneralForumTopicMessages(UnpinAllGeneralForumTopicMessages&&) noexcept = default;
UnpinAllGeneralForumTopicMessages& UnpinAllGeneralForumTopicMessages::operator=(const UnpinAllGeneralForumTopicMessages& other) {
  return *this = UnpinAllGeneralForumTopicMessages(other);
}
UnpinAllGeneralForumTopicMessages& UnpinAllGeneralForumTopicMessages::operator=(UnpinAllGeneralForumTopicMessages&& other) noexcept {
  return replace_value(*this, other);
}
UnpinAllGeneralForumTopicMessages::~UnpinAllGeneralForumTopicMessages() = default;
bool UnpinAllGeneralForumTopicMessages::operator==(const UnpinAllGeneralForumTopicMessages& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const UnpinAllGeneralForumTopicMessages& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
