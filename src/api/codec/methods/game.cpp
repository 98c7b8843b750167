// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/game.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/message.hpp"

namespace botcore::inline v0::api {

SendGame::SendGame(ChatId chat_id, std::string game_short_name)
    : chat_id(std::move(chat_id)), game_short_name(std::move(game_short_name)) {}
SendGame::SendGame(const SendGame&) = default;
SendGame::SendGame(SendGame&&) noexcept = default;
SendGame& SendGame::operator=(const SendGame& other) {
  return *this = SendGame(other);
}
SendGame& SendGame::operator=(SendGame&& other) noexcept {
  return replace_value(*this, other);
}
SendGame::~SendGame() = default;
bool SendGame::operator==(const SendGame& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_thread_id == other.message_thread_id &&
         game_short_name == other.game_short_name &&
         disable_notification == other.disable_notification &&
         protect_content == other.protect_content &&
         allow_paid_broadcast == other.allow_paid_broadcast &&
         message_effect_id == other.message_effect_id &&
         reply_parameters == other.reply_parameters &&
         reply_markup == other.reply_markup;
}
SendGame& SendGame::with_business_connection_id(std::string value) & {
  this->business_connection_id = std::move(value);
  return *this;
}
SendGame&& SendGame::with_business_connection_id(std::string value) && {
  return std::move(with_business_connection_id(std::move(value)));
}
SendGame& SendGame::with_message_thread_id(std::int64_t value) & {
  this->message_thread_id = value;
  return *this;
}
SendGame&& SendGame::with_message_thread_id(std::int64_t value) && {
  return std::move(with_message_thread_id(value));
}
SendGame& SendGame::with_disable_notification(bool value) & {
  this->disable_notification = value;
  return *this;
}
SendGame&& SendGame::with_disable_notification(bool value) && {
  return std::move(with_disable_notification(value));
}
SendGame& SendGame::with_protect_content(bool value) & {
  this->protect_content = value;
  return *this;
}
SendGame&& SendGame::with_protect_content(bool value) && {
  return std::move(with_protect_content(value));
}
SendGame& SendGame::with_allow_paid_broadcast(bool value) & {
  this->allow_paid_broadcast = value;
  return *this;
}
SendGame&& SendGame::with_allow_paid_broadcast(bool value) && {
  return std::move(with_allow_paid_broadcast(value));
}
SendGame& SendGame::with_message_effect_id(std::string value) & {
  this->message_effect_id = std::move(value);
  return *this;
}
SendGame&& SendGame::with_message_effect_id(std::string value) && {
  return std::move(with_message_effect_id(std::move(value)));
}
SendGame& SendGame::with_reply_parameters(ReplyParameters value) & {
  this->reply_parameters = std::move(value);
  return *this;
}
SendGame&& SendGame::with_reply_parameters(ReplyParameters value) && {
  return std::move(with_reply_parameters(std::move(value)));
}
SendGame& SendGame::with_reply_markup(InlineKeyboardMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendGame&& SendGame::with_reply_markup(InlineKeyboardMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendGame& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_thread_id", value.message_thread_id);
  encode_member(out, "game_short_name", value.game_short_name);
  encode_member(out, "disable_notification", value.disable_notification);
  encode_member(out, "protect_content", value.protect_content);
  encode_member(out, "allow_paid_broadcast", value.allow_paid_broadcast);
  encode_member(out, "message_effect_id", value.message_effect_id);
  encode_member(out, "reply_parameters", value.reply_parameters);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

SetGameScore::SetGameScore(std::int64_t user_id, std::int64_t score)
    : user_id(user_id), score(score) {}
SetGameScore::SetGameScore(const SetGameScore&) = default;
SetGameScore::SetGameScore(SetGameScore&&) noexcept = default;
SetGameScore& SetGameScore::operator=(const SetGameScore& other) {
  return *this = SetGameScore(other);
}
SetGameScore& SetGameScore::operator=(SetGameScore&& other) noexcept {
  return replace_value(*this, other);
}
SetGameScore::~SetGameScore() = default;
bool SetGameScore::operator==(const SetGameScore& other) const {
  return user_id == other.user_id &&
         score == other.score &&
         force == other.force &&
         disable_edit_message == other.disable_edit_message &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         inline_message_id == other.inline_message_id;
}
SetGameScore& SetGameScore::with_force(bool value) & {
  this->force = value;
  return *this;
}
SetGameScore&& SetGameScore::with_force(bool value) && {
  return std::move(with_force(value));
}
SetGameScore& SetGameScore::with_disable_edit_message(bool value) & {
  this->disable_edit_message = value;
  return *this;
}
SetGameScore&& SetGameScore::with_disable_edit_message(bool value) && {
  return std::move(with_disable_edit_message(value));
}
SetGameScore& SetGameScore::with_chat_id(std::int64_t value) & {
  this->chat_id = value;
  return *this;
}
SetGameScore&& SetGameScore::with_chat_id(std::int64_t value) && {
  return std::move(with_chat_id(value));
}
SetGameScore& SetGameScore::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
SetGameScore&& SetGameScore::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
SetGameScore& SetGameScore::with_inline_message_id(std::string value) & {
  this->inline_message_id = std::move(value);
  return *this;
}
SetGameScore&& SetGameScore::with_inline_message_id(std::string value) && {
  return std::move(with_inline_message_id(std::move(value)));
}

void encode(json_writer& out, const SetGameScore& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "score", value.score);
  encode_member(out, "force", value.force);
  encode_member(out, "disable_edit_message", value.disable_edit_message);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "inline_message_id", value.inline_message_id);
  out.end_object();
}

GetGameHighScores::GetGameHighScores(std::int64_t user_id)
    : user_id(user_id) {}
GetGameHighScores::GetGameHighScores(const GetGameHighScores&) = default;
GetGameHighScores::GetGameHighScores(GetGameHighScores&&) noexcept = default;
GetGameHighScores& GetGameHighScores::operator=(const GetGameHighScores& other) {
  return *this = GetGameHighScores(other);
}
GetGameHighScores& GetGameHighScores::operator=(GetGameHighScores&& other) noexcept {
  return replace_value(*this, other);
}
GetGameHighScores::~GetGameHighScores() = default;
bool GetGameHighScores::operator==(const GetGameHighScores& other) const {
  return user_id == other.user_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id &&
         inline_message_id == other.inline_message_id;
}
GetGameHighScores& GetGameHighScores::with_chat_id(std::int64_t value) & {
  this->chat_id = value;
  return *this;
}
GetGameHighScores&& GetGameHighScores::with_chat_id(std::int64_t value) && {
  return std::move(with_chat_id(value));
}
GetGameHighScores& GetGameHighScores::with_message_id(std::int64_t value) & {
  this->message_id = value;
  return *this;
}
GetGameHighScores&& GetGameHighScores::with_message_id(std::int64_t value) && {
  return std::move(with_message_id(value));
}
GetGameHighScores& GetGameHighScores::with_inline_message_id(std::string value) & {
  this->inline_message_id = std::move(value);
  return *this;
}
GetGameHighScores&& GetGameHighScores::with_inline_message_id(std::string value) && {
  return std::move(with_inline_message_id(std::move(value)));
}

void encode(json_writer& out, const GetGameHighScores& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "inline_message_id", value.inline_message_id);
  out.end_object();
}

}  // namespace botcore::inline v0::api
