// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/chat.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/shape.hpp"
#include "botcore/api/types/text.hpp"

namespace botcore::inline v0::api {

Chat::Chat() = default;
Chat::Chat(std::int64_t id, ChatType type)
    : id(id), type(std::move(type)) {}
Chat::Chat(const Chat&) = default;
Chat::Chat(Chat&&) noexcept = default;
Chat& Chat::operator=(const Chat& other) {
  return *this = Chat(other);
}
Chat& Chat::operator=(Chat&& other) noexcept {
  return replace_value(*this, other);
}
Chat::~Chat() = default;
bool Chat::operator==(const Chat& other) const {
  return id == other.id &&
         type == other.type &&
         delete_ == other.delete_;
}

void encode(json_writer& out, const Chat& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "type", value.type);
  encode_member(out, "delete", value.delete_);
  out.end_object();
}

void decode(json_reader& in, Chat& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&Chat::id>},
      {"type", decode_field<&Chat::type>},
      {"delete", decode_field<&Chat::delete_>},
  });
  decode_members(in, &value, members);
}

Message::Message() = default;
Message::Message(std::int64_t message_id, std::chrono::sys_seconds date, Chat chat)
    : message_id(message_id), date(date), chat(std::move(chat)) {}
Message::Message(const Message&) = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(const Message& other) {
  return *this = Message(other);
}
Message& Message::operator=(Message&& other) noexcept {
  return replace_value(*this, other);
}
Message::~Message() = default;
bool Message::operator==(const Message& other) const {
  return message_id == other.message_id &&
         date == other.date &&
         edit_date == other.edit_date &&
         chat == other.chat &&
         reply_to_message == other.reply_to_message &&
         pinned == other.pinned &&
         text == other.text &&
         shapes == other.shapes &&
         width == other.width &&
         kind == other.kind &&
         mood == other.mood;
}

void encode(json_writer& out, const Message& value) {
  out.begin_object();
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "date", value.date);
  encode_member(out, "edit_date", value.edit_date);
  encode_member(out, "chat", value.chat);
  encode_member(out, "reply_to_message", value.reply_to_message);
  encode_member(out, "pinned", value.pinned);
  encode_member(out, "text", value.text);
  encode_member(out, "shapes", value.shapes);
  encode_member(out, "width", value.width);
  encode_member(out, "kind", value.kind);
  encode_member(out, "mood", value.mood);
  out.end_object();
}

void decode(json_reader& in, Message& value) {
  static constexpr json_member_table members({
      {"message_id", decode_field<&Message::message_id>},
      {"date", decode_field<&Message::date>},
      {"edit_date", decode_field<&Message::edit_date>},
      {"chat", decode_field<&Message::chat>},
      {"reply_to_message", decode_field<&Message::reply_to_message>},
      {"pinned", decode_field<&Message::pinned>},
      {"text", decode_field<&Message::text>},
      {"shapes", decode_field<&Message::shapes>},
      {"width", decode_field<&Message::width>},
      {"kind", decode_field<&Message::kind>},
      {"mood", decode_field<&Message::mood>},
  });
  decode_members(in, &value, members);
}

Gone::Gone() = default;
Gone::Gone(Chat chat, std::chrono::sys_seconds date)
    : chat(std::move(chat)), date(date) {}
Gone::Gone(const Gone&) = default;
Gone::Gone(Gone&&) noexcept = default;
Gone& Gone::operator=(const Gone& other) {
  return *this = Gone(other);
}
Gone& Gone::operator=(Gone&& other) noexcept {
  return replace_value(*this, other);
}
Gone::~Gone() = default;
bool Gone::operator==(const Gone& other) const {
  return chat == other.chat &&
         date == other.date;
}

void encode(json_writer& out, const Gone& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "date", value.date);
  out.end_object();
}

void decode(json_reader& in, Gone& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&Gone::chat>},
      {"date", decode_field<&Gone::date>},
  });
  decode_members(in, &value, members);
}

MaybeGone::MaybeGone() = default;
MaybeGone::MaybeGone(Message held)
    : value(std::in_place_type<boxed<Message>>, std::move(held)) {}
MaybeGone::MaybeGone(Gone held)
    : value(std::in_place_type<boxed<Gone>>, std::move(held)) {}
MaybeGone::MaybeGone(const MaybeGone&) = default;
MaybeGone::MaybeGone(MaybeGone&&) noexcept = default;
MaybeGone& MaybeGone::operator=(const MaybeGone& other) {
  return *this = MaybeGone(other);
}
MaybeGone& MaybeGone::operator=(MaybeGone&& other) noexcept {
  return replace_value(*this, other);
}
MaybeGone::~MaybeGone() = default;
bool MaybeGone::operator==(const MaybeGone& other) const {
  return value == other.value;
}

void encode(json_writer& out, const MaybeGone& value) {
  encode(out, value.value);
}

void decode(json_reader& in, MaybeGone& value) {
  if (in.kind() == json_kind::object) {
    if (has_number(in, "date", 0)) return decode_alternative<MaybeGone, boxed<Gone>>(in, &value);
    return decode_alternative<MaybeGone, boxed<Message>>(in, &value);
  }
  value.value = unknown_json(in.raw());
}

MessageOrTrue::MessageOrTrue() = default;
MessageOrTrue::MessageOrTrue(Message held)
    : value(std::in_place_type<boxed<Message>>, std::move(held)) {}
MessageOrTrue::MessageOrTrue(bool held)
    : value(std::in_place_type<bool>, held) {}
MessageOrTrue::MessageOrTrue(const MessageOrTrue&) = default;
MessageOrTrue::MessageOrTrue(MessageOrTrue&&) noexcept = default;
MessageOrTrue& MessageOrTrue::operator=(const MessageOrTrue& other) {
  return *this = MessageOrTrue(other);
}
MessageOrTrue& MessageOrTrue::operator=(MessageOrTrue&& other) noexcept {
  return replace_value(*this, other);
}
MessageOrTrue::~MessageOrTrue() = default;
bool MessageOrTrue::operator==(const MessageOrTrue& other) const {
  return value == other.value;
}

void encode(json_writer& out, const MessageOrTrue& value) {
  encode(out, value.value);
}

void decode(json_reader& in, MessageOrTrue& value) {
  if (in.kind() == json_kind::boolean) return decode_alternative<MessageOrTrue, bool>(in, &value);
  if (in.kind() == json_kind::object) return decode_alternative<MessageOrTrue, boxed<Message>>(in, &value);
  value.value = unknown_json(in.raw());
}

}  // namespace botcore::inline v0::api
