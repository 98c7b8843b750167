// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/all.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/sent.hpp"
#include "botcore/api/types/shape.hpp"
#include "botcore/api/types/text.hpp"

namespace botcore::inline v0::api {

GetMessages::GetMessages() = default;
GetMessages::GetMessages(const GetMessages&) = default;
GetMessages::GetMessages(GetMessages&&) noexcept = default;
GetMessages& GetMessages::operator=(const GetMessages& other) {
  return *this = GetMessages(other);
}
GetMessages& GetMessages::operator=(GetMessages&& other) noexcept {
  return replace_value(*this, other);
}
GetMessages::~GetMessages() = default;
bool GetMessages::operator==(const GetMessages& other) const {
  return limit == other.limit &&
         kinds == other.kinds;
}
GetMessages& GetMessages::with_limit(std::int64_t value) & {
  this->limit = value;
  return *this;
}
GetMessages&& GetMessages::with_limit(std::int64_t value) && {
  return std::move(with_limit(value));
}
GetMessages& GetMessages::with_kinds(std::vector<MessageKind> value) & {
  this->kinds = std::move(value);
  return *this;
}
GetMessages&& GetMessages::with_kinds(std::vector<MessageKind> value) && {
  return std::move(with_kinds(std::move(value)));
}
GetMessages& GetMessages::add_kinds(MessageKind element) & {
  if (!this->kinds) this->kinds.emplace();
  this->kinds->push_back(std::move(element));
  return *this;
}
GetMessages&& GetMessages::add_kinds(MessageKind element) && {
  return std::move(add_kinds(std::move(element)));
}

void encode(json_writer& out, const GetMessages& value) {
  out.begin_object();
  encode_member(out, "limit", value.limit);
  encode_member(out, "kinds", value.kinds);
  out.end_object();
}

SendPhoto::SendPhoto(ChatId chat_id, InputFile photo)
    : chat_id(std::move(chat_id)), photo(std::move(photo)) {}
SendPhoto::SendPhoto(const SendPhoto&) = default;
SendPhoto::SendPhoto(SendPhoto&&) noexcept = default;
SendPhoto& SendPhoto::operator=(const SendPhoto& other) {
  return *this = SendPhoto(other);
}
SendPhoto& SendPhoto::operator=(SendPhoto&& other) noexcept {
  return replace_value(*this, other);
}
SendPhoto::~SendPhoto() = default;
bool SendPhoto::operator==(const SendPhoto& other) const {
  return chat_id == other.chat_id &&
         photo == other.photo &&
         caption == other.caption &&
         months == other.months &&
         answers == other.answers &&
         place == other.place &&
         group == other.group &&
         until == other.until &&
         reply_markup == other.reply_markup;
}
SendPhoto& SendPhoto::with_caption(std::string value) & {
  this->caption = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_caption(std::string value) && {
  return std::move(with_caption(std::move(value)));
}
SendPhoto& SendPhoto::with_months(std::int64_t value) & {
  this->months = value;
  return *this;
}
SendPhoto&& SendPhoto::with_months(std::int64_t value) && {
  return std::move(with_months(value));
}
SendPhoto& SendPhoto::with_answers(std::vector<Answer> value) & {
  this->answers = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_answers(std::vector<Answer> value) && {
  return std::move(with_answers(std::move(value)));
}
SendPhoto& SendPhoto::add_answers(Answer element) & {
  if (!this->answers) this->answers.emplace();
  this->answers->push_back(std::move(element));
  return *this;
}
SendPhoto&& SendPhoto::add_answers(Answer element) && {
  return std::move(add_answers(std::move(element)));
}
SendPhoto& SendPhoto::with_place(Place value) & {
  this->place = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_place(Place value) && {
  return std::move(with_place(std::move(value)));
}
SendPhoto& SendPhoto::with_group(std::vector<ShapeCircleOrShapeLine> value) & {
  this->group = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_group(std::vector<ShapeCircleOrShapeLine> value) && {
  return std::move(with_group(std::move(value)));
}
SendPhoto& SendPhoto::add_group(ShapeCircleOrShapeLine element) & {
  if (!this->group) this->group.emplace();
  this->group->push_back(std::move(element));
  return *this;
}
SendPhoto&& SendPhoto::add_group(ShapeCircleOrShapeLine element) && {
  return std::move(add_group(std::move(element)));
}
SendPhoto& SendPhoto::with_until(std::chrono::sys_seconds value) & {
  this->until = value;
  return *this;
}
SendPhoto&& SendPhoto::with_until(std::chrono::sys_seconds value) && {
  return std::move(with_until(value));
}
SendPhoto& SendPhoto::with_reply_markup(ReplyMarkup value) & {
  this->reply_markup = std::move(value);
  return *this;
}
SendPhoto&& SendPhoto::with_reply_markup(ReplyMarkup value) && {
  return std::move(with_reply_markup(std::move(value)));
}

void encode(json_writer& out, const SendPhoto& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "photo", value.photo);
  encode_text(out, {"SendPhoto", "caption", 0, 1024, text_unit::characters}, value.caption);
  encode_member(out, "months", value.months);
  encode_member(out, "answers", value.answers);
  encode_member(out, "place", value.place);
  encode_member(out, "group", value.group);
  encode_member(out, "until", value.until);
  encode_member(out, "reply_markup", value.reply_markup);
  out.end_object();
}

EditMessage::EditMessage(Text text)
    : text(std::move(text)) {}
EditMessage::EditMessage(const EditMessage&) = default;
EditMessage::EditMessage(EditMessage&&) noexcept = default;
EditMessage& EditMessage::operator=(const EditMessage& other) {
  return *this = EditMessage(other);
}
EditMessage& EditMessage::operator=(EditMessage&& other) noexcept {
  return replace_value(*this, other);
}
EditMessage::~EditMessage() = default;
bool EditMessage::operator==(const EditMessage& other) const {
  return text == other.text;
}

void encode(json_writer& out, const EditMessage& value) {
  out.begin_object();
  encode_member(out, "text", value.text);
  out.end_object();
}

Close::Close() = default;
Close::Close(const Close&) = default;
Close::Close(Close&&) noexcept = default;
Close& Close::operator=(const Close& other) {
  return *this = Close(other);
}
Close& Close::operator=(Close&& other) noexcept {
  return replace_value(*this, other);
}
Close::~Close() = default;
bool Close::operator==(const Close&) const {
  return true;
}

void encode(json_writer& out, const Close& /*value*/) {
  out.begin_object();
  out.end_object();
}

}  // namespace botcore::inline v0::api
