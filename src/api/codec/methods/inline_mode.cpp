// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/inline_mode.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/inline_mode.hpp"
#include "botcore/api/types/inline_result.hpp"
#include "botcore/api/types/keyboard.hpp"

namespace botcore::inline v0::api {

AnswerWebAppQuery::AnswerWebAppQuery(std::string web_app_query_id, InlineQueryResult result)
    : web_app_query_id(std::move(web_app_query_id)), result(std::move(result)) {}
AnswerWebAppQuery::AnswerWebAppQuery(const AnswerWebAppQuery&) = default;
AnswerWebAppQuery::AnswerWebAppQuery(AnswerWebAppQuery&&) noexcept = default;
AnswerWebAppQuery& AnswerWebAppQuery::operator=(const AnswerWebAppQuery& other) {
  return *this = AnswerWebAppQuery(other);
}
AnswerWebAppQuery& AnswerWebAppQuery::operator=(AnswerWebAppQuery&& other) noexcept {
  return replace_value(*this, other);
}
AnswerWebAppQuery::~AnswerWebAppQuery() = default;
bool AnswerWebAppQuery::operator==(const AnswerWebAppQuery& other) const {
  return web_app_query_id == other.web_app_query_id &&
         result == other.result;
}

void encode(json_writer& out, const AnswerWebAppQuery& value) {
  out.begin_object();
  encode_member(out, "web_app_query_id", value.web_app_query_id);
  encode_member(out, "result", value.result);
  out.end_object();
}

SavePreparedInlineMessage::SavePreparedInlineMessage(std::int64_t user_id, InlineQueryResult result)
    : user_id(user_id), result(std::move(result)) {}
SavePreparedInlineMessage::SavePreparedInlineMessage(const SavePreparedInlineMessage&) = default;
SavePreparedInlineMessage::SavePreparedInlineMessage(SavePreparedInlineMessage&&) noexcept = default;
SavePreparedInlineMessage& SavePreparedInlineMessage::operator=(const SavePreparedInlineMessage& other) {
  return *this = SavePreparedInlineMessage(other);
}
SavePreparedInlineMessage& SavePreparedInlineMessage::operator=(SavePreparedInlineMessage&& other) noexcept {
  return replace_value(*this, other);
}
SavePreparedInlineMessage::~SavePreparedInlineMessage() = default;
bool SavePreparedInlineMessage::operator==(const SavePreparedInlineMessage& other) const {
  return user_id == other.user_id &&
         result == other.result &&
         allow_user_chats == other.allow_user_chats &&
         allow_bot_chats == other.allow_bot_chats &&
         allow_group_chats == other.allow_group_chats &&
         allow_channel_chats == other.allow_channel_chats;
}
SavePreparedInlineMessage& SavePreparedInlineMessage::with_allow_user_chats(bool value) & {
  this->allow_user_chats = value;
  return *this;
}
SavePreparedInlineMessage&& SavePreparedInlineMessage::with_allow_user_chats(bool value) && {
  return std::move(with_allow_user_chats(value));
}
SavePreparedInlineMessage& SavePreparedInlineMessage::with_allow_bot_chats(bool value) & {
  this->allow_bot_chats = value;
  return *this;
}
SavePreparedInlineMessage&& SavePreparedInlineMessage::with_allow_bot_chats(bool value) && {
  return std::move(with_allow_bot_chats(value));
}
SavePreparedInlineMessage& SavePreparedInlineMessage::with_allow_group_chats(bool value) & {
  this->allow_group_chats = value;
  return *this;
}
SavePreparedInlineMessage&& SavePreparedInlineMessage::with_allow_group_chats(bool value) && {
  return std::move(with_allow_group_chats(value));
}
SavePreparedInlineMessage& SavePreparedInlineMessage::with_allow_channel_chats(bool value) & {
  this->allow_channel_chats = value;
  return *this;
}
SavePreparedInlineMessage&& SavePreparedInlineMessage::with_allow_channel_chats(bool value) && {
  return std::move(with_allow_channel_chats(value));
}

void encode(json_writer& out, const SavePreparedInlineMessage& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "result", value.result);
  encode_member(out, "allow_user_chats", value.allow_user_chats);
  encode_member(out, "allow_bot_chats", value.allow_bot_chats);
  encode_member(out, "allow_group_chats", value.allow_group_chats);
  encode_member(out, "allow_channel_chats", value.allow_channel_chats);
  out.end_object();
}

SavePreparedKeyboardButton::SavePreparedKeyboardButton(std::int64_t user_id, KeyboardButton button)
    : user_id(user_id), button(std::move(button)) {}
SavePreparedKeyboardButton::SavePreparedKeyboardButton(const SavePreparedKeyboardButton&) = default;
SavePreparedKeyboardButton::SavePreparedKeyboardButton(SavePreparedKeyboardButton&&) noexcept = default;
SavePreparedKeyboardButton& SavePreparedKeyboardButton::operator=(const SavePreparedKeyboardButton& other) {
  return *this = SavePreparedKeyboardButton(other);
}
SavePreparedKeyboardButton& SavePreparedKeyboardButton::operator=(SavePreparedKeyboardButton&& other) noexcept {
  return replace_value(*this, other);
}
SavePreparedKeyboardButton::~SavePreparedKeyboardButton() = default;
bool SavePreparedKeyboardButton::operator==(const SavePreparedKeyboardButton& other) const {
  return user_id == other.user_id &&
         button == other.button;
}

void encode(json_writer& out, const SavePreparedKeyboardButton& value) {
  out.begin_object();
  encode_member(out, "user_id", value.user_id);
  encode_member(out, "button", value.button);
  out.end_object();
}

AnswerInlineQuery::AnswerInlineQuery(std::string inline_query_id, std::vector<InlineQueryResult> results)
    : inline_query_id(std::move(inline_query_id)), results(std::move(results)) {}
AnswerInlineQuery::AnswerInlineQuery(const AnswerInlineQuery&) = default;
AnswerInlineQuery::AnswerInlineQuery(AnswerInlineQuery&&) noexcept = default;
AnswerInlineQuery& AnswerInlineQuery::operator=(const AnswerInlineQuery& other) {
  return *this = AnswerInlineQuery(other);
}
AnswerInlineQuery& AnswerInlineQuery::operator=(AnswerInlineQuery&& other) noexcept {
  return replace_value(*this, other);
}
AnswerInlineQuery::~AnswerInlineQuery() = default;
bool AnswerInlineQuery::operator==(const AnswerInlineQuery& other) const {
  return inline_query_id == other.inline_query_id &&
         results == other.results &&
         cache_time == other.cache_time &&
         is_personal == other.is_personal &&
         next_offset == other.next_offset &&
         button == other.button;
}
AnswerInlineQuery& AnswerInlineQuery::add_results(InlineQueryResult element) & {
  this->results.push_back(std::move(element));
  return *this;
}
AnswerInlineQuery&& AnswerInlineQuery::add_results(InlineQueryResult element) && {
  return std::move(add_results(std::move(element)));
}
AnswerInlineQuery& AnswerInlineQuery::with_cache_time(std::int64_t value) & {
  this->cache_time = value;
  return *this;
}
AnswerInlineQuery&& AnswerInlineQuery::with_cache_time(std::int64_t value) && {
  return std::move(with_cache_time(value));
}
AnswerInlineQuery& AnswerInlineQuery::with_is_personal(bool value) & {
  this->is_personal = value;
  return *this;
}
AnswerInlineQuery&& AnswerInlineQuery::with_is_personal(bool value) && {
  return std::move(with_is_personal(value));
}
AnswerInlineQuery& AnswerInlineQuery::with_next_offset(std::string value) & {
  this->next_offset = std::move(value);
  return *this;
}
AnswerInlineQuery&& AnswerInlineQuery::with_next_offset(std::string value) && {
  return std::move(with_next_offset(std::move(value)));
}
AnswerInlineQuery& AnswerInlineQuery::with_button(InlineQueryResultsButton value) & {
  this->button = std::move(value);
  return *this;
}
AnswerInlineQuery&& AnswerInlineQuery::with_button(InlineQueryResultsButton value) && {
  return std::move(with_button(std::move(value)));
}

void encode(json_writer& out, const AnswerInlineQuery& value) {
  out.begin_object();
  encode_member(out, "inline_query_id", value.inline_query_id);
  encode_member(out, "results", value.results);
  encode_member(out, "cache_time", value.cache_time);
  encode_member(out, "is_personal", value.is_personal);
  encode_member(out, "next_offset", value.next_offset);
  encode_member(out, "button", value.button);
  out.end_object();
}

}  // namespace botcore::inline v0::api
