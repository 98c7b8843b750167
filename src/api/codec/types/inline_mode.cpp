// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/inline_mode.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

SentWebAppMessage::SentWebAppMessage() = default;
SentWebAppMessage::SentWebAppMessage(const SentWebAppMessage&) = default;
SentWebAppMessage::SentWebAppMessage(SentWebAppMessage&&) noexcept = default;
SentWebAppMessage& SentWebAppMessage::operator=(const SentWebAppMessage& other) {
  return *this = SentWebAppMessage(other);
}
SentWebAppMessage& SentWebAppMessage::operator=(SentWebAppMessage&& other) noexcept {
  return replace_value(*this, other);
}
SentWebAppMessage::~SentWebAppMessage() = default;
bool SentWebAppMessage::operator==(const SentWebAppMessage& other) const {
  return inline_message_id == other.inline_message_id;
}

void encode(json_writer& out, const SentWebAppMessage& value) {
  out.begin_object();
  encode_member(out, "inline_message_id", value.inline_message_id);
  out.end_object();
}

void decode(json_reader& in, SentWebAppMessage& value) {
  static constexpr json_member_table members({
      {"inline_message_id", decode_field<&SentWebAppMessage::inline_message_id>},
  });
  decode_members(in, &value, members);
}

SentGuestMessage::SentGuestMessage() = default;
SentGuestMessage::SentGuestMessage(std::string inline_message_id)
    : inline_message_id(std::move(inline_message_id)) {}
SentGuestMessage::SentGuestMessage(const SentGuestMessage&) = default;
SentGuestMessage::SentGuestMessage(SentGuestMessage&&) noexcept = default;
SentGuestMessage& SentGuestMessage::operator=(const SentGuestMessage& other) {
  return *this = SentGuestMessage(other);
}
SentGuestMessage& SentGuestMessage::operator=(SentGuestMessage&& other) noexcept {
  return replace_value(*this, other);
}
SentGuestMessage::~SentGuestMessage() = default;
bool SentGuestMessage::operator==(const SentGuestMessage& other) const {
  return inline_message_id == other.inline_message_id;
}

void encode(json_writer& out, const SentGuestMessage& value) {
  out.begin_object();
  encode_member(out, "inline_message_id", value.inline_message_id);
  out.end_object();
}

void decode(json_reader& in, SentGuestMessage& value) {
  static constexpr json_member_table members({
      {"inline_message_id", decode_field<&SentGuestMessage::inline_message_id>},
  });
  decode_members(in, &value, members);
}

PreparedInlineMessage::PreparedInlineMessage() = default;
PreparedInlineMessage::PreparedInlineMessage(std::string id, std::chrono::sys_seconds expiration_date)
    : id(std::move(id)), expiration_date(expiration_date) {}
PreparedInlineMessage::PreparedInlineMessage(const PreparedInlineMessage&) = default;
PreparedInlineMessage::PreparedInlineMessage(PreparedInlineMessage&&) noexcept = default;
PreparedInlineMessage& PreparedInlineMessage::operator=(const PreparedInlineMessage& other) {
  return *this = PreparedInlineMessage(other);
}
PreparedInlineMessage& PreparedInlineMessage::operator=(PreparedInlineMessage&& other) noexcept {
  return replace_value(*this, other);
}
PreparedInlineMessage::~PreparedInlineMessage() = default;
bool PreparedInlineMessage::operator==(const PreparedInlineMessage& other) const {
  return id == other.id &&
         expiration_date == other.expiration_date;
}

void encode(json_writer& out, const PreparedInlineMessage& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "expiration_date", value.expiration_date);
  out.end_object();
}

void decode(json_reader& in, PreparedInlineMessage& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&PreparedInlineMessage::id>},
      {"expiration_date", decode_field<&PreparedInlineMessage::expiration_date>},
  });
  decode_members(in, &value, members);
}

InlineQuery::InlineQuery() = default;
InlineQuery::InlineQuery(std::string id, User from, std::string query, std::string offset)
    : id(std::move(id)), from(std::move(from)), query(std::move(query)), offset(std::move(offset)) {}
InlineQuery::InlineQuery(const InlineQuery&) = default;
InlineQuery::InlineQuery(InlineQuery&&) noexcept = default;
InlineQuery& InlineQuery::operator=(const InlineQuery& other) {
  return *this = InlineQuery(other);
}
InlineQuery& InlineQuery::operator=(InlineQuery&& other) noexcept {
  return replace_value(*this, other);
}
InlineQuery::~InlineQuery() = default;
bool InlineQuery::operator==(const InlineQuery& other) const {
  return id == other.id &&
         from == other.from &&
         query == other.query &&
         offset == other.offset &&
         chat_type == other.chat_type &&
         location == other.location;
}

void encode(json_writer& out, const InlineQuery& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "from", value.from);
  encode_member(out, "query", value.query);
  encode_member(out, "offset", value.offset);
  encode_member(out, "chat_type", value.chat_type);
  encode_member(out, "location", value.location);
  out.end_object();
}

void decode(json_reader& in, InlineQuery& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&InlineQuery::id>},
      {"from", decode_field<&InlineQuery::from>},
      {"query", decode_field<&InlineQuery::query>},
      {"offset", decode_field<&InlineQuery::offset>},
      {"chat_type", decode_field<&InlineQuery::chat_type>},
      {"location", decode_field<&InlineQuery::location>},
  });
  decode_members(in, &value, members);
}

InlineQueryResultsButton::InlineQueryResultsButton() = default;
InlineQueryResultsButton::InlineQueryResultsButton(std::string text)
    : text(std::move(text)) {}
InlineQueryResultsButton::InlineQueryResultsButton(const InlineQueryResultsButton&) = default;
InlineQueryResultsButton::InlineQueryResultsButton(InlineQueryResultsButton&&) noexcept = default;
InlineQueryResultsButton& InlineQueryResultsButton::operator=(const InlineQueryResultsButton& other) {
  return *this = InlineQueryResultsButton(other);
}
InlineQueryResultsButton& InlineQueryResultsButton::operator=(InlineQueryResultsButton&& other) noexcept {
  return replace_value(*this, other);
}
InlineQueryResultsButton::~InlineQueryResultsButton() = default;
bool InlineQueryResultsButton::operator==(const InlineQueryResultsButton& other) const {
  return text == other.text &&
         web_app == other.web_app &&
         start_parameter == other.start_parameter;
}
InlineQueryResultsButton& InlineQueryResultsButton::with_web_app(WebAppInfo value) & {
  this->web_app = std::move(value);
  return *this;
}
InlineQueryResultsButton&& InlineQueryResultsButton::with_web_app(WebAppInfo value) && {
  return std::move(with_web_app(std::move(value)));
}
InlineQueryResultsButton& InlineQueryResultsButton::with_start_parameter(std::string value) & {
  this->start_parameter = std::move(value);
  return *this;
}
InlineQueryResultsButton&& InlineQueryResultsButton::with_start_parameter(std::string value) && {
  return std::move(with_start_parameter(std::move(value)));
}

void encode(json_writer& out, const InlineQueryResultsButton& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  encode_member(out, "web_app", value.web_app);
  encode_text(out, {"InlineQueryResultsButton", "start_parameter", 1, 64, text_unit::characters}, value.start_parameter);
  out.end_object();
}

void decode(json_reader& in, InlineQueryResultsButton& value) {
  static constexpr json_member_table members({
      {"text", decode_field<&InlineQueryResultsButton::text>},
      {"web_app", decode_field<&InlineQueryResultsButton::web_app>},
      {"start_parameter", decode_field<&InlineQueryResultsButton::start_parameter>},
  });
  decode_members(in, &value, members);
}

ChosenInlineResult::ChosenInlineResult() = default;
ChosenInlineResult::ChosenInlineResult(std::string result_id, User from, std::string query)
    : result_id(std::move(result_id)), from(std::move(from)), query(std::move(query)) {}
ChosenInlineResult::ChosenInlineResult(const ChosenInlineResult&) = default;
ChosenInlineResult::ChosenInlineResult(ChosenInlineResult&&) noexcept = default;
ChosenInlineResult& ChosenInlineResult::operator=(const ChosenInlineResult& other) {
  return *this = ChosenInlineResult(other);
}
ChosenInlineResult& ChosenInlineResult::operator=(ChosenInlineResult&& other) noexcept {
  return replace_value(*this, other);
}
ChosenInlineResult::~ChosenInlineResult() = default;
bool ChosenInlineResult::operator==(const ChosenInlineResult& other) const {
  return result_id == other.result_id &&
         from == other.from &&
         location == other.location &&
         inline_message_id == other.inline_message_id &&
         query == other.query;
}

void encode(json_writer& out, const ChosenInlineResult& value) {
  out.begin_object();
  encode_member(out, "result_id", value.result_id);
  encode_member(out, "from", value.from);
  encode_member(out, "location", value.location);
  encode_member(out, "inline_message_id", value.inline_message_id);
  encode_member(out, "query", value.query);
  out.end_object();
}

void decode(json_reader& in, ChosenInlineResult& value) {
  static constexpr json_member_table members({
      {"result_id", decode_field<&ChosenInlineResult::result_id>},
      {"from", decode_field<&ChosenInlineResult::from>},
      {"location", decode_field<&ChosenInlineResult::location>},
      {"inline_message_id", decode_field<&ChosenInlineResult::inline_message_id>},
      {"query", decode_field<&ChosenInlineResult::query>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
