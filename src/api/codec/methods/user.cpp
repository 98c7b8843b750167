// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/user.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"

namespace botcore::inline v0::api {

GetUserProfilePhotos::GetUserProfilePhotos(std::int64_t user_id)
    : user_id(user_id) {}
GetUserProfilePhotos::GetUserProfilePhotos(const GetUserProfilePhotos&) = default;
GetUserProfilePhotos::GetUserProfilePhotos(GetUserProfilePhotos&&) noexcept = default;
GetUserProfilePhotos& GetUserProfilePhotos::operator=(const GetUserProfilePhotos& other) {
  return *this = GetUserProfilePhotos(other);
}
GetUserProfilePhotos& GetUserProfilePhotos::operator=(GetUserProfilePhotos&& other) noexcept {
  return replace_value(*this, other);
}
GetUserProfilePhotos::~GetUserProfilePhotos() = default;
bool GetUserProfilePhotos::operator==(const GetUserProfilePhotos& other) const {
  return user_id == other.user_id &&
         offset == other.offset &&
         limit == other.limit;
}
GetUserProfilePhotos& GetUserProfilePhotos::with_offset(std::int64_t value) & {
  this->offset = value;
  return *this;
}
GetUserProfilePhotos&& GetUserProfilePhotos::with_offset(std::int64_t value) && {
  return std::move(with_offset(value));
}
GetUserProfilePhotos& GetUserProfilePhotos::with_limit(std::int64_t value) & {
  this->limit = value;
  return *this;
}
GetUserProfilePhotos&& GetUserProfilePhotos::with_limit(std::int64_t value) && {
  return std::move(with_limit(value));
}

void encode(json_writer& out, const GetUserProfilePhotos& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "offset", value.offset);
  encode_member(out, "limit", value.limit);
  out.end_object();
}

GetUserProfileAudios::GetUserProfileAudios(std::int64_t user_id)
    : user_id(user_id) {}
GetUserProfileAudios::GetUserProfileAudios(const GetUserProfileAudios&) = default;
GetUserProfileAudios::GetUserProfileAudios(GetUserProfileAudios&&) noexcept = default;
GetUserProfileAudios& GetUserProfileAudios::operator=(const GetUserProfileAudios& other) {
  return *this = GetUserProfileAudios(other);
}
GetUserProfileAudios& GetUserProfileAudios::operator=(GetUserProfileAudios&& other) noexcept {
  return replace_value(*this, other);
}
GetUserProfileAudios::~GetUserProfileAudios() = default;
bool GetUserProfileAudios::operator==(const GetUserProfileAudios& other) const {
  return user_id == other.user_id &&
         offset == other.offset &&
         limit == other.limit;
}
GetUserProfileAudios& GetUserProfileAudios::with_offset(std::int64_t value) & {
  this->offset = value;
  return *this;
}
GetUserProfileAudios&& GetUserProfileAudios::with_offset(std::int64_t value) && {
  return std::move(with_offset(value));
}
GetUserProfileAudios& GetUserProfileAudios::with_limit(std::int64_t value) & {
  this->limit = value;
  return *this;
}
GetUserProfileAudios&& GetUserProfileAudios::with_limit(std::int64_t value) && {
  return std::move(with_limit(value));
}

void encode(json_writer& out, const GetUserProfileAudios& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "offset", value.offset);
  encode_member(out, "limit", value.limit);
  out.end_object();
}

SetUserEmojiStatus::SetUserEmojiStatus(std::int64_t user_id)
    : user_id(user_id) {}
SetUserEmojiStatus::SetUserEmojiStatus(const SetUserEmojiStatus&) = default;
SetUserEmojiStatus::SetUserEmojiStatus(SetUserEmojiStatus&&) noexcept = default;
SetUserEmojiStatus& SetUserEmojiStatus::operator=(const SetUserEmojiStatus& other) {
  return *this = SetUserEmojiStatus(other);
}
SetUserEmojiStatus& SetUserEmojiStatus::operator=(SetUserEmojiStatus&& other) noexcept {
  return replace_value(*this, other);
}
SetUserEmojiStatus::~SetUserEmojiStatus() = default;
bool SetUserEmojiStatus::operator==(const SetUserEmojiStatus& other) const {
  return user_id == other.user_id &&
         emoji_status_custom_emoji_id == other.emoji_status_custom_emoji_id &&
         emoji_status_expiration_date == other.emoji_status_expiration_date;
}
SetUserEmojiStatus& SetUserEmojiStatus::with_emoji_status_custom_emoji_id(std::string value) & {
  this->emoji_status_custom_emoji_id = std::move(value);
  return *this;
}
SetUserEmojiStatus&& SetUserEmojiStatus::with_emoji_status_custom_emoji_id(std::string value) && {
  return std::move(with_emoji_status_custom_emoji_id(std::move(value)));
}
SetUserEmojiStatus& SetUserEmojiStatus::with_emoji_status_expiration_date(std::chrono::sys_seconds value) & {
  this->emoji_status_expiration_date = value;
  return *this;
}
SetUserEmojiStatus&& SetUserEmojiStatus::with_emoji_status_expiration_date(std::chrono::sys_seconds value) && {
  return std::move(with_emoji_status_expiration_date(value));
}

void encode(json_writer& out, const SetUserEmojiStatus& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "emoji_status_custom_emoji_id", value.emoji_status_custom_emoji_id);
  encode_member(out, "emoji_status_expiration_date", value.emoji_status_expiration_date);
  out.end_object();
}

GetUserPersonalChatMessages::GetUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit)
    : user_id(user_id), limit(limit) {}
GetUserPersonalChatMessages::GetUserPersonalChatMessages(const GetUserPersonalChatMessages&) = default;
GetUserPersonalChatMessages::GetUserPersonalChatMessages(GetUserPersonalChatMessages&&) noexcept = default;
GetUserPersonalChatMessages& GetUserPersonalChatMessages::operator=(const GetUserPersonalChatMessages& other) {
  return *this = GetUserPersonalChatMessages(other);
}
GetUserPersonalChatMessages& GetUserPersonalChatMessages::operator=(GetUserPersonalChatMessages&& other) noexcept {
  return replace_value(*this, other);
}
GetUserPersonalChatMessages::~GetUserPersonalChatMessages() = default;
bool GetUserPersonalChatMessages::operator==(const GetUserPersonalChatMessages& other) const {
  return user_id == other.user_id &&
         limit == other.limit;
}

void encode(json_writer& out, const GetUserPersonalChatMessages& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "limit", value.limit);
  out.end_object();
}

VerifyUser::VerifyUser(std::int64_t user_id)
    : user_id(user_id) {}
VerifyUser::VerifyUser(const VerifyUser&) = default;
VerifyUser::VerifyUser(VerifyUser&&) noexcept = default;
VerifyUser& VerifyUser::operator=(const VerifyUser& other) {
  return *this = VerifyUser(other);
}
VerifyUser& VerifyUser::operator=(VerifyUser&& other) noexcept {
  return replace_value(*this, other);
}
VerifyUser::~VerifyUser() = default;
bool VerifyUser::operator==(const VerifyUser& other) const {
  return user_id == other.user_id &&
         custom_description == other.custom_description;
}
VerifyUser& VerifyUser::with_custom_description(std::string value) & {
  this->custom_description = std::move(value);
  return *this;
}
VerifyUser&& VerifyUser::with_custom_description(std::string value) && {
  return std::move(with_custom_description(std::move(value)));
}

void encode(json_writer& out, const VerifyUser& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_text(out, {"VerifyUser", "custom_description", 0, 70, text_unit::characters}, value.custom_description);
  out.end_object();
}

VerifyChat::VerifyChat(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
VerifyChat::VerifyChat(const VerifyChat&) = default;
VerifyChat::VerifyChat(VerifyChat&&) noexcept = default;
VerifyChat& VerifyChat::operator=(const VerifyChat& other) {
  return *this = VerifyChat(other);
}
VerifyChat& VerifyChat::operator=(VerifyChat&& other) noexcept {
  return replace_value(*this, other);
}
VerifyChat::~VerifyChat() = default;
bool VerifyChat::operator==(const VerifyChat& other) const {
  return chat_id == other.chat_id &&
         custom_description == other.custom_description;
}
VerifyChat& VerifyChat::with_custom_description(std::string value) & {
  this->custom_description = std::move(value);
  return *this;
}
VerifyChat&& VerifyChat::with_custom_description(std::string value) && {
  return std::move(with_custom_description(std::move(value)));
}

void encode(json_writer& out, const VerifyChat& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_text(out, {"VerifyChat", "custom_description", 0, 70, text_unit::characters}, value.custom_description);
  out.end_object();
}

RemoveUserVerification::RemoveUserVerification(std::int64_t user_id)
    : user_id(user_id) {}
RemoveUserVerification::RemoveUserVerification(const RemoveUserVerification&) = default;
RemoveUserVerification::RemoveUserVerification(RemoveUserVerification&&) noexcept = default;
RemoveUserVerification& RemoveUserVerification::operator=(const RemoveUserVerification& other) {
  return *this = RemoveUserVerification(other);
}
RemoveUserVerification& RemoveUserVerification::operator=(RemoveUserVerification&& other) noexcept {
  return replace_value(*this, other);
}
RemoveUserVerification::~RemoveUserVerification() = default;
bool RemoveUserVerification::operator==(const RemoveUserVerification& other) const {
  return user_id == other.user_id;
}

void encode(json_writer& out, const RemoveUserVerification& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

RemoveChatVerification::RemoveChatVerification(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
RemoveChatVerification::RemoveChatVerification(const RemoveChatVerification&) = default;
RemoveChatVerification::RemoveChatVerification(RemoveChatVerification&&) noexcept = default;
RemoveChatVerification& RemoveChatVerification::operator=(const RemoveChatVerification& other) {
  return *this = RemoveChatVerification(other);
}
RemoveChatVerification& RemoveChatVerification::operator=(RemoveChatVerification&& other) noexcept {
  return replace_value(*this, other);
}
RemoveChatVerification::~RemoveChatVerification() = default;
bool RemoveChatVerification::operator==(const RemoveChatVerification& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const RemoveChatVerification& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
