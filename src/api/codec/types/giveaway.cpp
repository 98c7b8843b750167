// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/giveaway.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/message.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

GiveawayCreated::GiveawayCreated() = default;
GiveawayCreated::GiveawayCreated(const GiveawayCreated&) = default;
GiveawayCreated::GiveawayCreated(GiveawayCreated&&) noexcept = default;
GiveawayCreated& GiveawayCreated::operator=(const GiveawayCreated& other) {
  return *this = GiveawayCreated(other);
}
GiveawayCreated& GiveawayCreated::operator=(GiveawayCreated&& other) noexcept {
  return replace_value(*this, other);
}
GiveawayCreated::~GiveawayCreated() = default;
bool GiveawayCreated::operator==(const GiveawayCreated& other) const {
  return prize_star_count == other.prize_star_count;
}

void encode(json_writer& out, const GiveawayCreated& value) {
  out.begin_object();
  encode_member(out, "prize_star_count", value.prize_star_count);
  out.end_object();
}

void decode(json_reader& in, GiveawayCreated& value) {
  static constexpr json_member_table members({
      {"prize_star_count", decode_field<&GiveawayCreated::prize_star_count>},
  });
  decode_members(in, &value, members);
}

Giveaway::Giveaway() = default;
Giveaway::Giveaway(std::vector<Chat> chats, std::chrono::sys_seconds winners_selection_date,
                   std::int64_t winner_count)
    : chats(std::move(chats)), winners_selection_date(winners_selection_date), winner_count(winner_count) {}
Giveaway::Giveaway(const Giveaway&) = default;
Giveaway::Giveaway(Giveaway&&) noexcept = default;
Giveaway& Giveaway::operator=(const Giveaway& other) {
  return *this = Giveaway(other);
}
Giveaway& Giveaway::operator=(Giveaway&& other) noexcept {
  return replace_value(*this, other);
}
Giveaway::~Giveaway() = default;
bool Giveaway::operator==(const Giveaway& other) const {
  return chats == other.chats &&
         winners_selection_date == other.winners_selection_date &&
         winner_count == other.winner_count &&
         only_new_members == other.only_new_members &&
         has_public_winners == other.has_public_winners &&
         prize_description == other.prize_description &&
         country_codes == other.country_codes &&
         prize_star_count == other.prize_star_count &&
         premium_subscription_month_count == other.premium_subscription_month_count;
}

void encode(json_writer& out, const Giveaway& value) {
  out.begin_object();
  encode_member(out, "chats", value.chats);
  encode_member(out, "winners_selection_date", value.winners_selection_date);
  encode_member(out, "winner_count", value.winner_count);
  encode_member(out, "only_new_members", value.only_new_members);
  encode_member(out, "has_public_winners", value.has_public_winners);
  encode_member(out, "prize_description", value.prize_description);
  encode_member(out, "country_codes", value.country_codes);
  encode_member(out, "prize_star_count", value.prize_star_count);
  encode_member(out, "premium_subscription_month_count", value.premium_subscription_month_count);
  out.end_object();
}

void decode(json_reader& in, Giveaway& value) {
  static constexpr json_member_table members({
      {"chats", decode_field<&Giveaway::chats>},
      {"winners_selection_date", decode_field<&Giveaway::winners_selection_date>},
      {"winner_count", decode_field<&Giveaway::winner_count>},
      {"only_new_members", decode_field<&Giveaway::only_new_members>},
      {"has_public_winners", decode_field<&Giveaway::has_public_winners>},
      {"prize_description", decode_field<&Giveaway::prize_description>},
      {"country_codes", decode_field<&Giveaway::country_codes>},
      {"prize_star_count", decode_field<&Giveaway::prize_star_count>},
      {"premium_subscription_month_count", decode_field<&Giveaway::premium_subscription_month_count>},
  });
  decode_members(in, &value, members);
}

GiveawayWinners::GiveawayWinners() = default;
GiveawayWinners::GiveawayWinners(Chat chat, std::int64_t giveaway_message_id,
                                 std::chrono::sys_seconds winners_selection_date, std::int64_t winner_count,
                                 std::vector<User> winners)
    : chat(std::move(chat)), giveaway_message_id(giveaway_message_id),
      winners_selection_date(winners_selection_date), winner_count(winner_count),
      winners(std::move(winners)) {}
GiveawayWinners::GiveawayWinners(const GiveawayWinners&) = default;
GiveawayWinners::GiveawayWinners(GiveawayWinners&&) noexcept = default;
GiveawayWinners& GiveawayWinners::operator=(const GiveawayWinners& other) {
  return *this = GiveawayWinners(other);
}
GiveawayWinners& GiveawayWinners::operator=(GiveawayWinners&& other) noexcept {
  return replace_value(*this, other);
}
GiveawayWinners::~GiveawayWinners() = default;
bool GiveawayWinners::operator==(const GiveawayWinners& other) const {
  return chat == other.chat &&
         giveaway_message_id == other.giveaway_message_id &&
         winners_selection_date == other.winners_selection_date &&
         winner_count == other.winner_count &&
         winners == other.winners &&
         additional_chat_count == other.additional_chat_count &&
         prize_star_count == other.prize_star_count &&
         premium_subscription_month_count == other.premium_subscription_month_count &&
         unclaimed_prize_count == other.unclaimed_prize_count &&
         only_new_members == other.only_new_members &&
         was_refunded == other.was_refunded &&
         prize_description == other.prize_description;
}

void encode(json_writer& out, const GiveawayWinners& value) {
  out.begin_object();
  encode_member(out, "chat", value.chat);
  encode_member(out, "giveaway_message_id", value.giveaway_message_id);
  encode_member(out, "winners_selection_date", value.winners_selection_date);
  encode_member(out, "winner_count", value.winner_count);
  encode_member(out, "winners", value.winners);
  encode_member(out, "additional_chat_count", value.additional_chat_count);
  encode_member(out, "prize_star_count", value.prize_star_count);
  encode_member(out, "premium_subscription_month_count", value.premium_subscription_month_count);
  encode_member(out, "unclaimed_prize_count", value.unclaimed_prize_count);
  encode_member(out, "only_new_members", value.only_new_members);
  encode_member(out, "was_refunded", value.was_refunded);
  encode_member(out, "prize_description", value.prize_description);
  out.end_object();
}

void decode(json_reader& in, GiveawayWinners& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&GiveawayWinners::chat>},
      {"giveaway_message_id", decode_field<&GiveawayWinners::giveaway_message_id>},
      {"winners_selection_date", decode_field<&GiveawayWinners::winners_selection_date>},
      {"winner_count", decode_field<&GiveawayWinners::winner_count>},
      {"winners", decode_field<&GiveawayWinners::winners>},
      {"additional_chat_count", decode_field<&GiveawayWinners::additional_chat_count>},
      {"prize_star_count", decode_field<&GiveawayWinners::prize_star_count>},
      {"premium_subscription_month_count", decode_field<&GiveawayWinners::premium_subscription_month_count>},
      {"unclaimed_prize_count", decode_field<&GiveawayWinners::unclaimed_prize_count>},
      {"only_new_members", decode_field<&GiveawayWinners::only_new_members>},
      {"was_refunded", decode_field<&GiveawayWinners::was_refunded>},
      {"prize_description", decode_field<&GiveawayWinners::prize_description>},
  });
  decode_members(in, &value, members);
}

GiveawayCompleted::GiveawayCompleted() = default;
GiveawayCompleted::GiveawayCompleted(std::int64_t winner_count)
    : winner_count(winner_count) {}
GiveawayCompleted::GiveawayCompleted(const GiveawayCompleted&) = default;
GiveawayCompleted::GiveawayCompleted(GiveawayCompleted&&) noexcept = default;
GiveawayCompleted& GiveawayCompleted::operator=(const GiveawayCompleted& other) {
  return *this = GiveawayCompleted(other);
}
GiveawayCompleted& GiveawayCompleted::operator=(GiveawayCompleted&& other) noexcept {
  return replace_value(*this, other);
}
GiveawayCompleted::~GiveawayCompleted() = default;
bool GiveawayCompleted::operator==(const GiveawayCompleted& other) const {
  return winner_count == other.winner_count &&
         unclaimed_prize_count == other.unclaimed_prize_count &&
         giveaway_message == other.giveaway_message &&
         is_star_giveaway == other.is_star_giveaway;
}

void encode(json_writer& out, const GiveawayCompleted& value) {
  out.begin_object();
  encode_member(out, "winner_count", value.winner_count);
  encode_member(out, "unclaimed_prize_count", value.unclaimed_prize_count);
  encode_member(out, "giveaway_message", value.giveaway_message);
  encode_member(out, "is_star_giveaway", value.is_star_giveaway);
  out.end_object();
}

void decode(json_reader& in, GiveawayCompleted& value) {
  static constexpr json_member_table members({
      {"winner_count", decode_field<&GiveawayCompleted::winner_count>},
      {"unclaimed_prize_count", decode_field<&GiveawayCompleted::unclaimed_prize_count>},
      {"giveaway_message", decode_field<&GiveawayCompleted::giveaway_message>},
      {"is_star_giveaway", decode_field<&GiveawayCompleted::is_star_giveaway>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
