// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/reaction.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

ReactionType::ReactionType() = default;
ReactionType::ReactionType(ReactionTypeEmoji held)
    : value(std::in_place_type<boxed<ReactionTypeEmoji>>, std::move(held)) {}
ReactionType::ReactionType(ReactionTypeCustomEmoji held)
    : value(std::in_place_type<boxed<ReactionTypeCustomEmoji>>, std::move(held)) {}
ReactionType::ReactionType(ReactionTypePaid held)
    : value(std::in_place_type<boxed<ReactionTypePaid>>, std::move(held)) {}
ReactionType::ReactionType(const ReactionType&) = default;
ReactionType::ReactionType(ReactionType&&) noexcept = default;
ReactionType& ReactionType::operator=(const ReactionType& other) {
  return *this = ReactionType(other);
}
ReactionType& ReactionType::operator=(ReactionType&& other) noexcept {
  return replace_value(*this, other);
}
ReactionType::~ReactionType() = default;
bool ReactionType::operator==(const ReactionType& other) const {
  return value == other.value;
}

void encode(json_writer& out, const ReactionType& value) {
  encode(out, value.value);
}

void decode(json_reader& in, ReactionType& value) {
  static constexpr json_member_table alternatives({
      {"emoji", decode_alternative<ReactionType, boxed<ReactionTypeEmoji>>},
      {"custom_emoji", decode_alternative<ReactionType, boxed<ReactionTypeCustomEmoji>>},
      {"paid", decode_alternative<ReactionType, boxed<ReactionTypePaid>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

ReactionTypeEmoji::ReactionTypeEmoji() = default;
ReactionTypeEmoji::ReactionTypeEmoji(std::string emoji)
    : emoji(std::move(emoji)) {}
ReactionTypeEmoji::ReactionTypeEmoji(const ReactionTypeEmoji&) = default;
ReactionTypeEmoji::ReactionTypeEmoji(ReactionTypeEmoji&&) noexcept = default;
ReactionTypeEmoji& ReactionTypeEmoji::operator=(const ReactionTypeEmoji& other) {
  return *this = ReactionTypeEmoji(other);
}
ReactionTypeEmoji& ReactionTypeEmoji::operator=(ReactionTypeEmoji&& other) noexcept {
  return replace_value(*this, other);
}
ReactionTypeEmoji::~ReactionTypeEmoji() = default;
bool ReactionTypeEmoji::operator==(const ReactionTypeEmoji& other) const {
  return emoji == other.emoji;
}

void encode(json_writer& out, const ReactionTypeEmoji& value) {
  out.begin_object();
  out.key("type");
  out.string("emoji");
  encode_member(out, "emoji", value.emoji);
  out.end_object();
}

void decode(json_reader& in, ReactionTypeEmoji& value) {
  static constexpr json_member_table members({
      {"emoji", decode_field<&ReactionTypeEmoji::emoji>},
  });
  decode_members(in, &value, members);
}

ReactionTypeCustomEmoji::ReactionTypeCustomEmoji() = default;
ReactionTypeCustomEmoji::ReactionTypeCustomEmoji(std::string custom_emoji_id)
    : custom_emoji_id(std::move(custom_emoji_id)) {}
ReactionTypeCustomEmoji::ReactionTypeCustomEmoji(const ReactionTypeCustomEmoji&) = default;
ReactionTypeCustomEmoji::ReactionTypeCustomEmoji(ReactionTypeCustomEmoji&&) noexcept = default;
ReactionTypeCustomEmoji& ReactionTypeCustomEmoji::operator=(const ReactionTypeCustomEmoji& other) {
  return *this = ReactionTypeCustomEmoji(other);
}
ReactionTypeCustomEmoji& ReactionTypeCustomEmoji::operator=(ReactionTypeCustomEmoji&& other) noexcept {
  return replace_value(*this, other);
}
ReactionTypeCustomEmoji::~ReactionTypeCustomEmoji() = default;
bool ReactionTypeCustomEmoji::operator==(const ReactionTypeCustomEmoji& other) const {
  return custom_emoji_id == other.custom_emoji_id;
}

void encode(json_writer& out, const ReactionTypeCustomEmoji& value) {
  out.begin_object();
  out.key("type");
  out.string("custom_emoji");
  encode_member(out, "custom_emoji_id", value.custom_emoji_id);
  out.end_object();
}

void decode(json_reader& in, ReactionTypeCustomEmoji& value) {
  static constexpr json_member_table members({
      {"custom_emoji_id", decode_field<&ReactionTypeCustomEmoji::custom_emoji_id>},
  });
  decode_members(in, &value, members);
}

ReactionTypePaid::ReactionTypePaid() = default;
ReactionTypePaid::ReactionTypePaid(const ReactionTypePaid&) = default;
ReactionTypePaid::ReactionTypePaid(ReactionTypePaid&&) noexcept = default;
ReactionTypePaid& ReactionTypePaid::operator=(const ReactionTypePaid& other) {
  return *this = ReactionTypePaid(other);
}
ReactionTypePaid& ReactionTypePaid::operator=(ReactionTypePaid&& other) noexcept {
  return replace_value(*this, other);
}
ReactionTypePaid::~ReactionTypePaid() = default;
bool ReactionTypePaid::operator==(const ReactionTypePaid&) const {
  return true;
}

void encode(json_writer& out, const ReactionTypePaid& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("paid");
  out.end_object();
}

void decode(json_reader& in, ReactionTypePaid& /*value*/) {
  decode_no_members(in);
}

ReactionCount::ReactionCount() = default;
ReactionCount::ReactionCount(ReactionType type, std::int64_t total_count)
    : type(std::move(type)), total_count(total_count) {}
ReactionCount::ReactionCount(const ReactionCount&) = default;
ReactionCount::ReactionCount(ReactionCount&&) noexcept = default;
ReactionCount& ReactionCount::operator=(const ReactionCount& other) {
  return *this = ReactionCount(other);
}
ReactionCount& ReactionCount::operator=(ReactionCount&& other) noexcept {
  return replace_value(*this, other);
}
ReactionCount::~ReactionCount() = default;
bool ReactionCount::operator==(const ReactionCount& other) const {
  return type == other.type &&
         total_count == other.total_count;
}

void encode(json_writer& out, const ReactionCount& value) {
  out.begin_object();
  encode_member(out, "type", value.type);
  encode_member(out, "total_count", value.total_count);
  out.end_object();
}

void decode(json_reader& in, ReactionCount& value) {
  static constexpr json_member_table members({
      {"type", decode_field<&ReactionCount::type>},
      {"total_count", decode_field<&ReactionCount::total_count>},
  });
  decode_members(in, &value, members);
}

MessageReactionUpdated::MessageReactionUpdated() = default;
MessageReactionUpdated::MessageReactionUpdated(Chat chat, std::int64_t message_id,
                                               std::chrono::sys_seconds date,
                                               std::vector<ReactionType> old_reaction,
                                               std::vector<ReactionType> new_reaction)
    : chat(std::move(chat)), message_id(message_id), date(date), old_reaction(std::move(old_reaction)),
      new_reaction(std::move(new_reaction)) {}
MessageReactionUpdated::MessageReactionUpdated(const MessageReactionUpdated&) = default;
MessageReactionUpdated::MessageReactionUpdated(MessageReactionUpdated&&) noexcept = default;
MessageReactionUpdated& MessageReactionUpdated::operator=(const MessageReactionUpdated& other) {
  return *this = MessageReactionUpdated(other);
}
MessageReactionUpdated& MessageReactionUpdated::operator=(MessageReactionUpdated&& other) noexcept {
  return replace_value(*this, other);
}
MessageReactionUpdated::~MessageReactionUpdated() = default;
bool MessageReactionUpdated::operator==(const MessageReactionUpdated& other) const {
  return chat == other.chat &&
         message_id == other.message_id &&
         user == other.user &&
         actor_chat == other.actor_chat &&
         date == other.date &&
         old_reaction == other.old_reaction &&
         new_reaction == other.new_reaction;
}

void encode(json_writer& out, const MessageReactionUpdated& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "user", value.user);
  encode_member(out, "actor_chat", value.actor_chat);
  encode_member(out, "date", value.date);
  encode_member(out, "old_reaction", value.old_reaction);
  encode_member(out, "new_reaction", value.new_reaction);
  out.end_object();
}

void decode(json_reader& in, MessageReactionUpdated& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&MessageReactionUpdated::chat>},
      {"message_id", decode_field<&MessageReactionUpdated::message_id>},
      {"user", decode_field<&MessageReactionUpdated::user>},
      {"actor_chat", decode_field<&MessageReactionUpdated::actor_chat>},
      {"date", decode_field<&MessageReactionUpdated::date>},
      {"old_reaction", decode_field<&MessageReactionUpdated::old_reaction>},
      {"new_reaction", decode_field<&MessageReactionUpdated::new_reaction>},
  });
  decode_members(in, &value, members);
}

MessageReactionCountUpdated::MessageReactionCountUpdated() = default;
MessageReactionCountUpdated::MessageReactionCountUpdated(Chat chat, std::int64_t message_id,
                                                         std::chrono::sys_seconds date,
                                                         std::vector<ReactionCount> reactions)
    : chat(std::move(chat)), message_id(message_id), date(date), reactions(std::move(reactions)) {}
MessageReactionCountUpdated::MessageReactionCountUpdated(const MessageReactionCountUpdated&) = default;
MessageReactionCountUpdated::MessageReactionCountUpdated(MessageReactionCountUpdated&&) noexcept = default;
MessageReactionCountUpdated& MessageReactionCountUpdated::operator=(const MessageReactionCountUpdated& other) {
  return *this = MessageReactionCountUpdated(other);
}
MessageReactionCountUpdated& MessageReactionCountUpdated::operator=(MessageReactionCountUpdated&& other) noexcept {
  return replace_value(*this, other);
}
MessageReactionCountUpdated::~MessageReactionCountUpdated() = default;
bool MessageReactionCountUpdated::operator==(const MessageReactionCountUpdated& other) const {
  return chat == other.chat &&
         message_id == other.message_id &&
         date == other.date &&
         reactions == other.reactions;
}

void encode(json_writer& out, const MessageReactionCountUpdated& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "message_id", value.message_id);
  encode_member(out, "date", value.date);
  encode_member(out, "reactions", value.reactions);
  out.end_object();
}

void decode(json_reader& in, MessageReactionCountUpdated& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&MessageReactionCountUpdated::chat>},
      {"message_id", decode_field<&MessageReactionCountUpdated::message_id>},
      {"date", decode_field<&MessageReactionCountUpdated::date>},
      {"reactions", decode_field<&MessageReactionCountUpdated::reactions>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
