// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/boost.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

ChatBoostAdded::ChatBoostAdded() = default;
ChatBoostAdded::ChatBoostAdded(std::int64_t boost_count)
    : boost_count(boost_count) {}
ChatBoostAdded::ChatBoostAdded(const ChatBoostAdded&) = default;
ChatBoostAdded::ChatBoostAdded(ChatBoostAdded&&) noexcept = default;
ChatBoostAdded& ChatBoostAdded::operator=(const ChatBoostAdded& other) {
  return *this = ChatBoostAdded(other);
}
ChatBoostAdded& ChatBoostAdded::operator=(ChatBoostAdded&& other) noexcept {
  return replace_value(*this, other);
}
ChatBoostAdded::~ChatBoostAdded() = default;
bool ChatBoostAdded::operator==(const ChatBoostAdded& other) const {
  return boost_count == other.boost_count;
}

void encode(json_writer& out, const ChatBoostAdded& value) {
  out.begin_object();
  encode_member(out, "boost_count", value.boost_count);
  out.end_object();
}

void decode(json_reader& in, ChatBoostAdded& value) {
  static constexpr json_member_table members({
      {"boost_count", decode_field<&ChatBoostAdded::boost_count>},
  });
  decode_members(in, &value, members);
}

ChatBoostSource::ChatBoostSource() = default;
ChatBoostSource::ChatBoostSource(ChatBoostSourcePremium held)
    : value(std::in_place_type<boxed<ChatBoostSourcePremium>>, std::move(held)) {}
ChatBoostSource::ChatBoostSource(ChatBoostSourceGiftCode held)
    : value(std::in_place_type<boxed<ChatBoostSourceGiftCode>>, std::move(held)) {}
ChatBoostSource::ChatBoostSource(ChatBoostSourceGiveaway held)
    : value(std::in_place_type<boxed<ChatBoostSourceGiveaway>>, std::move(held)) {}
ChatBoostSource::ChatBoostSource(const ChatBoostSource&) = default;
ChatBoostSource::ChatBoostSource(ChatBoostSource&&) noexcept = default;
ChatBoostSource& ChatBoostSource::operator=(const ChatBoostSource& other) {
  return *this = ChatBoostSource(other);
}
ChatBoostSource& ChatBoostSource::operator=(ChatBoostSource&& other) noexcept {
  return replace_value(*this, other);
}
ChatBoostSource::~ChatBoostSource() = default;
bool ChatBoostSource::operator==(const ChatBoostSource& other) const {
  return value == other.value;
}

void encode(json_writer& out, const ChatBoostSource& value) {
  encode(out, value.value);
}

void decode(json_reader& in, ChatBoostSource& value) {
  static constexpr json_member_table alternatives({
      {"premium", decode_alternative<ChatBoostSource, boxed<ChatBoostSourcePremium>>},
      {"gift_code", decode_alternative<ChatBoostSource, boxed<ChatBoostSourceGiftCode>>},
      {"giveaway", decode_alternative<ChatBoostSource, boxed<ChatBoostSourceGiveaway>>},
  });
  if (decode_tagged(in, &value, "source", alternatives)) return;
  value.value = unknown_json(in.raw());
}

ChatBoostSourcePremium::ChatBoostSourcePremium() = default;
ChatBoostSourcePremium::ChatBoostSourcePremium(User user)
    : user(std::move(user)) {}
ChatBoostSourcePremium::ChatBoostSourcePremium(const ChatBoostSourcePremium&) = default;
ChatBoostSourcePremium::ChatBoostSourcePremium(ChatBoostSourcePremium&&) noexcept = default;
ChatBoostSourcePremium& ChatBoostSourcePremium::operator=(const ChatBoostSourcePremium& other) {
  return *this = ChatBoostSourcePremium(other);
}
ChatBoostSourcePremium& ChatBoostSourcePremium::operator=(ChatBoostSourcePremium&& other) noexcept {
  return replace_value(*this, other);
}
ChatBoostSourcePremium::~ChatBoostSourcePremium() = default;
bool ChatBoostSourcePremium::operator==(const ChatBoostSourcePremium& other) const {
  return user == other.user;
}

void encode(json_writer& out, const ChatBoostSourcePremium& value) {
  out.begin_object();
  out.key("source");
  out.string("premium");
  encode_member(out, "user", value.user);
  out.end_object();
}

void decode(json_reader& in, ChatBoostSourcePremium& value) {
  static constexpr json_member_table members({
      {"user", decode_field<&ChatBoostSourcePremium::user>},
  });
  decode_members(in, &value, members);
}

ChatBoostSourceGiftCode::ChatBoostSourceGiftCode() = default;
ChatBoostSourceGiftCode::ChatBoostSourceGiftCode(User user)
    : user(std::move(user)) {}
ChatBoostSourceGiftCode::ChatBoostSourceGiftCode(const ChatBoostSourceGiftCode&) = default;
ChatBoostSourceGiftCode::ChatBoostSourceGiftCode(ChatBoostSourceGiftCode&&) noexcept = default;
ChatBoostSourceGiftCode& ChatBoostSourceGiftCode::operator=(const ChatBoostSourceGiftCode& other) {
  return *this = ChatBoostSourceGiftCode(other);
}
ChatBoostSourceGiftCode& ChatBoostSourceGiftCode::operator=(ChatBoostSourceGiftCode&& other) noexcept {
  return replace_value(*this, other);
}
ChatBoostSourceGiftCode::~ChatBoostSourceGiftCode() = default;
bool ChatBoostSourceGiftCode::operator==(const ChatBoostSourceGiftCode& other) const {
  return user == other.user;
}

void encode(json_writer& out, const ChatBoostSourceGiftCode& value) {
  out.begin_object();
  out.key("source");
  out.string("gift_code");
  encode_member(out, "user", value.user);
  out.end_object();
}

void decode(json_reader& in, ChatBoostSourceGiftCode& value) {
  static constexpr json_member_table members({
      {"user", decode_field<&ChatBoostSourceGiftCode::user>},
  });
  decode_members(in, &value, members);
}

ChatBoostSourceGiveaway::ChatBoostSourceGiveaway() = default;
ChatBoostSourceGiveaway::ChatBoostSourceGiveaway(std::int64_t giveaway_message_id)
    : giveaway_message_id(giveaway_message_id) {}
ChatBoostSourceGiveaway::ChatBoostSourceGiveaway(const ChatBoostSourceGiveaway&) = default;
ChatBoostSourceGiveaway::ChatBoostSourceGiveaway(ChatBoostSourceGiveaway&&) noexcept = default;
ChatBoostSourceGiveaway& ChatBoostSourceGiveaway::operator=(const ChatBoostSourceGiveaway& other) {
  return *this = ChatBoostSourceGiveaway(other);
}
ChatBoostSourceGiveaway& ChatBoostSourceGiveaway::operator=(ChatBoostSourceGiveaway&& other) noexcept {
  return replace_value(*this, other);
}
ChatBoostSourceGiveaway::~ChatBoostSourceGiveaway() = default;
bool ChatBoostSourceGiveaway::operator==(const ChatBoostSourceGiveaway& other) const {
  return giveaway_message_id == other.giveaway_message_id &&
         user == other.user &&
         prize_star_count == other.prize_star_count &&
         is_unclaimed == other.is_unclaimed;
}

void encode(json_writer& out, const ChatBoostSourceGiveaway& value) {
  out.begin_object();
  out.key("source");
  out.string("giveaway");
  encode_member(out, "giveaway_message_id", value.giveaway_message_id);
  encode_member(out, "user", value.user);
  encode_member(out, "prize_star_count", value.prize_star_count);
  encode_member(out, "is_unclaimed", value.is_unclaimed);
  out.end_object();
}

void decode(json_reader& in, ChatBoostSourceGiveaway& value) {
  static constexpr json_member_table members({
      {"giveaway_message_id", decode_field<&ChatBoostSourceGiveaway::giveaway_message_id>},
      {"user", decode_field<&ChatBoostSourceGiveaway::user>},
      {"prize_star_count", decode_field<&ChatBoostSourceGiveaway::prize_star_count>},
      {"is_unclaimed", decode_field<&ChatBoostSourceGiveaway::is_unclaimed>},
  });
  decode_members(in, &value, members);
}

ChatBoost::ChatBoost() = default;
ChatBoost::ChatBoost(std::string boost_id, std::chrono::sys_seconds add_date,
                     std::chrono::sys_seconds expiration_date, ChatBoostSource source)
    : boost_id(std::move(boost_id)), add_date(add_date), expiration_date(expiration_date),
      source(std::move(source)) {}
ChatBoost::ChatBoost(const ChatBoost&) = default;
ChatBoost::ChatBoost(ChatBoost&&) noexcept = default;
ChatBoost& ChatBoost::operator=(const ChatBoost& other) {
  return *this = ChatBoost(other);
}
ChatBoost& ChatBoost::operator=(ChatBoost&& other) noexcept {
  return replace_value(*this, other);
}
ChatBoost::~ChatBoost() = default;
bool ChatBoost::operator==(const ChatBoost& other) const {
  return boost_id == other.boost_id &&
         add_date == other.add_date &&
         expiration_date == other.expiration_date &&
         source == other.source;
}

void encode(json_writer& out, const ChatBoost& value) {
  out.begin_object();
  encode_member(out, "boost_id", value.boost_id);
  encode_member(out, "add_date", value.add_date);
  encode_member(out, "expiration_date", value.expiration_date);
  encode_member(out, "source", value.source);
  out.end_object();
}

void decode(json_reader& in, ChatBoost& value) {
  static constexpr json_member_table members({
      {"boost_id", decode_field<&ChatBoost::boost_id>},
      {"add_date", decode_field<&ChatBoost::add_date>},
      {"expiration_date", decode_field<&ChatBoost::expiration_date>},
      {"source", decode_field<&ChatBoost::source>},
  });
  decode_members(in, &value, members);
}

ChatBoostUpdated::ChatBoostUpdated() = default;
ChatBoostUpdated::ChatBoostUpdated(Chat chat, ChatBoost boost)
    : chat(std::move(chat)), boost(std::move(boost)) {}
ChatBoostUpdated::ChatBoostUpdated(const ChatBoostUpdated&) = default;
ChatBoostUpdated::ChatBoostUpdated(ChatBoostUpdated&&) noexcept = default;
ChatBoostUpdated& ChatBoostUpdated::operator=(const ChatBoostUpdated& other) {
  return *this = ChatBoostUpdated(other);
}
ChatBoostUpdated& ChatBoostUpdated::operator=(ChatBoostUpdated&& other) noexcept {
  return replace_value(*this, other);
}
ChatBoostUpdated::~ChatBoostUpdated() = default;
bool ChatBoostUpdated::operator==(const ChatBoostUpdated& other) const {
  return chat == other.chat &&
         boost == other.boost;
}

void encode(json_writer& out, const ChatBoostUpdated& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "boost", value.boost);
  out.end_object();
}

void decode(json_reader& in, ChatBoostUpdated& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&ChatBoostUpdated::chat>},
      {"boost", decode_field<&ChatBoostUpdated::boost>},
  });
  decode_members(in, &value, members);
}

ChatBoostRemoved::ChatBoostRemoved() = default;
ChatBoostRemoved::ChatBoostRemoved(Chat chat, std::string boost_id, std::chrono::sys_seconds remove_date,
                                   ChatBoostSource source)
    : chat(std::move(chat)), boost_id(std::move(boost_id)), remove_date(remove_date),
      source(std::move(source)) {}
ChatBoostRemoved::ChatBoostRemoved(const ChatBoostRemoved&) = default;
ChatBoostRemoved::ChatBoostRemoved(ChatBoostRemoved&&) noexcept = default;
ChatBoostRemoved& ChatBoostRemoved::operator=(const ChatBoostRemoved& other) {
  return *this = ChatBoostRemoved(other);
}
ChatBoostRemoved& ChatBoostRemoved::operator=(ChatBoostRemoved&& other) noexcept {
  return replace_value(*this, other);
}
ChatBoostRemoved::~ChatBoostRemoved() = default;
bool ChatBoostRemoved::operator==(const ChatBoostRemoved& other) const {
  return chat == other.chat &&
         boost_id == other.boost_id &&
         remove_date == other.remove_date &&
         source == other.source;
}

void encode(json_writer& out, const ChatBoostRemoved& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "boost_id", value.boost_id);
  encode_member(out, "remove_date", value.remove_date);
  encode_member(out, "source", value.source);
  out.end_object();
}

void decode(json_reader& in, ChatBoostRemoved& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&ChatBoostRemoved::chat>},
      {"boost_id", decode_field<&ChatBoostRemoved::boost_id>},
      {"remove_date", decode_field<&ChatBoostRemoved::remove_date>},
      {"source", decode_field<&ChatBoostRemoved::source>},
  });
  decode_members(in, &value, members);
}

UserChatBoosts::UserChatBoosts() = default;
UserChatBoosts::UserChatBoosts(std::vector<ChatBoost> boosts)
    : boosts(std::move(boosts)) {}
UserChatBoosts::UserChatBoosts(const UserChatBoosts&) = default;
UserChatBoosts::UserChatBoosts(UserChatBoosts&&) noexcept = default;
UserChatBoosts& UserChatBoosts::operator=(const UserChatBoosts& other) {
  return *this = UserChatBoosts(other);
}
UserChatBoosts& UserChatBoosts::operator=(UserChatBoosts&& other) noexcept {
  return replace_value(*this, other);
}
UserChatBoosts::~UserChatBoosts() = default;
bool UserChatBoosts::operator==(const UserChatBoosts& other) const {
  return boosts == other.boosts;
}

void encode(json_writer& out, const UserChatBoosts& value) {
  out.begin_object();
  encode_member(out, "boosts", value.boosts);
  out.end_object();
}

void decode(json_reader& in, UserChatBoosts& value) {
  static constexpr json_member_table members({
      {"boosts", decode_field<&UserChatBoosts::boosts>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
