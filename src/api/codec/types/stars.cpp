// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/types/stars.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "botcore/api/types/gift.hpp"
#include "botcore/api/types/media.hpp"
#include "botcore/api/types/user_and_chat.hpp"

namespace botcore::inline v0::api {

StarAmount::StarAmount() = default;
StarAmount::StarAmount(std::int64_t amount)
    : amount(amount) {}
StarAmount::StarAmount(const StarAmount&) = default;
StarAmount::StarAmount(StarAmount&&) noexcept = default;
StarAmount& StarAmount::operator=(const StarAmount& other) {
  return *this = StarAmount(other);
}
StarAmount& StarAmount::operator=(StarAmount&& other) noexcept {
  return replace_value(*this, other);
}
StarAmount::~StarAmount() = default;
bool StarAmount::operator==(const StarAmount& other) const {
  return amount == other.amount &&
         nanostar_amount == other.nanostar_amount;
}

void encode(json_writer& out, const StarAmount& value) {
  out.begin_object();
  encode_member(out, "amount", value.amount);
  encode_member(out, "nanostar_amount", value.nanostar_amount);
  out.end_object();
}

void decode(json_reader& in, StarAmount& value) {
  static constexpr json_member_table members({
      {"amount", decode_field<&StarAmount::amount>},
      {"nanostar_amount", decode_field<&StarAmount::nanostar_amount>},
  });
  decode_members(in, &value, members);
}

RevenueWithdrawalState::RevenueWithdrawalState() = default;
RevenueWithdrawalState::RevenueWithdrawalState(RevenueWithdrawalStatePending held)
    : value(std::in_place_type<boxed<RevenueWithdrawalStatePending>>, std::move(held)) {}
RevenueWithdrawalState::RevenueWithdrawalState(RevenueWithdrawalStateSucceeded held)
    : value(std::in_place_type<boxed<RevenueWithdrawalStateSucceeded>>, std::move(held)) {}
RevenueWithdrawalState::RevenueWithdrawalState(RevenueWithdrawalStateFailed held)
    : value(std::in_place_type<boxed<RevenueWithdrawalStateFailed>>, std::move(held)) {}
RevenueWithdrawalState::RevenueWithdrawalState(const RevenueWithdrawalState&) = default;
RevenueWithdrawalState::RevenueWithdrawalState(RevenueWithdrawalState&&) noexcept = default;
RevenueWithdrawalState& RevenueWithdrawalState::operator=(const RevenueWithdrawalState& other) {
  return *this = RevenueWithdrawalState(other);
}
RevenueWithdrawalState& RevenueWithdrawalState::operator=(RevenueWithdrawalState&& other) noexcept {
  return replace_value(*this, other);
}
RevenueWithdrawalState::~RevenueWithdrawalState() = default;
bool RevenueWithdrawalState::operator==(const RevenueWithdrawalState& other) const {
  return value == other.value;
}

void encode(json_writer& out, const RevenueWithdrawalState& value) {
  encode(out, value.value);
}

void decode(json_reader& in, RevenueWithdrawalState& value) {
  static constexpr json_member_table alternatives({
      {"pending", decode_alternative<RevenueWithdrawalState, boxed<RevenueWithdrawalStatePending>>},
      {"succeeded", decode_alternative<RevenueWithdrawalState, boxed<RevenueWithdrawalStateSucceeded>>},
      {"failed", decode_alternative<RevenueWithdrawalState, boxed<RevenueWithdrawalStateFailed>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

RevenueWithdrawalStatePending::RevenueWithdrawalStatePending() = default;
RevenueWithdrawalStatePending::RevenueWithdrawalStatePending(const RevenueWithdrawalStatePending&) = default;
RevenueWithdrawalStatePending::RevenueWithdrawalStatePending(RevenueWithdrawalStatePending&&) noexcept = default;
RevenueWithdrawalStatePending& RevenueWithdrawalStatePending::operator=(const RevenueWithdrawalStatePending& other) {
  return *this = RevenueWithdrawalStatePending(other);
}
RevenueWithdrawalStatePending& RevenueWithdrawalStatePending::operator=(RevenueWithdrawalStatePending&& other) noexcept {
  return replace_value(*this, other);
}
RevenueWithdrawalStatePending::~RevenueWithdrawalStatePending() = default;
bool RevenueWithdrawalStatePending::operator==(const RevenueWithdrawalStatePending&) const {
  return true;
}

void encode(json_writer& out, const RevenueWithdrawalStatePending& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("pending");
  out.end_object();
}

void decode(json_reader& in, RevenueWithdrawalStatePending& /*value*/) {
  decode_no_members(in);
}

RevenueWithdrawalStateSucceeded::RevenueWithdrawalStateSucceeded() = default;
RevenueWithdrawalStateSucceeded::RevenueWithdrawalStateSucceeded(std::chrono::sys_seconds date,
                                                                 std::string url)
    : date(date), url(std::move(url)) {}
RevenueWithdrawalStateSucceeded::RevenueWithdrawalStateSucceeded(const RevenueWithdrawalStateSucceeded&) = default;
RevenueWithdrawalStateSucceeded::RevenueWithdrawalStateSucceeded(RevenueWithdrawalStateSucceeded&&) noexcept = default;
RevenueWithdrawalStateSucceeded& RevenueWithdrawalStateSucceeded::operator=(const RevenueWithdrawalStateSucceeded& other) {
  return *this = RevenueWithdrawalStateSucceeded(other);
}
RevenueWithdrawalStateSucceeded& RevenueWithdrawalStateSucceeded::operator=(RevenueWithdrawalStateSucceeded&& other) noexcept {
  return replace_value(*this, other);
}
RevenueWithdrawalStateSucceeded::~RevenueWithdrawalStateSucceeded() = default;
bool RevenueWithdrawalStateSucceeded::operator==(const RevenueWithdrawalStateSucceeded& other) const {
  return date == other.date &&
         url == other.url;
}

void encode(json_writer& out, const RevenueWithdrawalStateSucceeded& value) {
  out.begin_object();
  out.key("type");
  out.string("succeeded");
  encode_member(out, "date", value.date);
  encode_member(out, "url", value.url);
  out.end_object();
}

void decode(json_reader& in, RevenueWithdrawalStateSucceeded& value) {
  static constexpr json_member_table members({
      {"date", decode_field<&RevenueWithdrawalStateSucceeded::date>},
      {"url", decode_field<&RevenueWithdrawalStateSucceeded::url>},
  });
  decode_members(in, &value, members);
}

RevenueWithdrawalStateFailed::RevenueWithdrawalStateFailed() = default;
RevenueWithdrawalStateFailed::RevenueWithdrawalStateFailed(const RevenueWithdrawalStateFailed&) = default;
RevenueWithdrawalStateFailed::RevenueWithdrawalStateFailed(RevenueWithdrawalStateFailed&&) noexcept = default;
RevenueWithdrawalStateFailed& RevenueWithdrawalStateFailed::operator=(const RevenueWithdrawalStateFailed& other) {
  return *this = RevenueWithdrawalStateFailed(other);
}
RevenueWithdrawalStateFailed& RevenueWithdrawalStateFailed::operator=(RevenueWithdrawalStateFailed&& other) noexcept {
  return replace_value(*this, other);
}
RevenueWithdrawalStateFailed::~RevenueWithdrawalStateFailed() = default;
bool RevenueWithdrawalStateFailed::operator==(const RevenueWithdrawalStateFailed&) const {
  return true;
}

void encode(json_writer& out, const RevenueWithdrawalStateFailed& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("failed");
  out.end_object();
}

void decode(json_reader& in, RevenueWithdrawalStateFailed& /*value*/) {
  decode_no_members(in);
}

AffiliateInfo::AffiliateInfo() = default;
AffiliateInfo::AffiliateInfo(std::int64_t commission_per_mille, std::int64_t amount)
    : commission_per_mille(commission_per_mille), amount(amount) {}
AffiliateInfo::AffiliateInfo(const AffiliateInfo&) = default;
AffiliateInfo::AffiliateInfo(AffiliateInfo&&) noexcept = default;
AffiliateInfo& AffiliateInfo::operator=(const AffiliateInfo& other) {
  return *this = AffiliateInfo(other);
}
AffiliateInfo& AffiliateInfo::operator=(AffiliateInfo&& other) noexcept {
  return replace_value(*this, other);
}
AffiliateInfo::~AffiliateInfo() = default;
bool AffiliateInfo::operator==(const AffiliateInfo& other) const {
  return affiliate_user == other.affiliate_user &&
         affiliate_chat == other.affiliate_chat &&
         commission_per_mille == other.commission_per_mille &&
         amount == other.amount &&
         nanostar_amount == other.nanostar_amount;
}

void encode(json_writer& out, const AffiliateInfo& value) {
  out.begin_object();
  encode_member(out, "affiliate_user", value.affiliate_user);
  encode_member(out, "affiliate_chat", value.affiliate_chat);
  encode_member(out, "commission_per_mille", value.commission_per_mille);
  encode_member(out, "amount", value.amount);
  encode_member(out, "nanostar_amount", value.nanostar_amount);
  out.end_object();
}

void decode(json_reader& in, AffiliateInfo& value) {
  static constexpr json_member_table members({
      {"affiliate_user", decode_field<&AffiliateInfo::affiliate_user>},
      {"affiliate_chat", decode_field<&AffiliateInfo::affiliate_chat>},
      {"commission_per_mille", decode_field<&AffiliateInfo::commission_per_mille>},
      {"amount", decode_field<&AffiliateInfo::amount>},
      {"nanostar_amount", decode_field<&AffiliateInfo::nanostar_amount>},
  });
  decode_members(in, &value, members);
}

TransactionPartner::TransactionPartner() = default;
TransactionPartner::TransactionPartner(TransactionPartnerUser held)
    : value(std::in_place_type<boxed<TransactionPartnerUser>>, std::move(held)) {}
TransactionPartner::TransactionPartner(TransactionPartnerChat held)
    : value(std::in_place_type<boxed<TransactionPartnerChat>>, std::move(held)) {}
TransactionPartner::TransactionPartner(TransactionPartnerAffiliateProgram held)
    : value(std::in_place_type<boxed<TransactionPartnerAffiliateProgram>>, std::move(held)) {}
TransactionPartner::TransactionPartner(TransactionPartnerFragment held)
    : value(std::in_place_type<boxed<TransactionPartnerFragment>>, std::move(held)) {}
TransactionPartner::TransactionPartner(TransactionPartnerTelegramAds held)
    : value(std::in_place_type<boxed<TransactionPartnerTelegramAds>>, std::move(held)) {}
TransactionPartner::TransactionPartner(TransactionPartnerTelegramApi held)
    : value(std::in_place_type<boxed<TransactionPartnerTelegramApi>>, std::move(held)) {}
TransactionPartner::TransactionPartner(TransactionPartnerOther held)
    : value(std::in_place_type<boxed<TransactionPartnerOther>>, std::move(held)) {}
TransactionPartner::TransactionPartner(const TransactionPartner&) = default;
TransactionPartner::TransactionPartner(TransactionPartner&&) noexcept = default;
TransactionPartner& TransactionPartner::operator=(const TransactionPartner& other) {
  return *this = TransactionPartner(other);
}
TransactionPartner& TransactionPartner::operator=(TransactionPartner&& other) noexcept {
  return replace_value(*this, other);
}
TransactionPartner::~TransactionPartner() = default;
bool TransactionPartner::operator==(const TransactionPartner& other) const {
  return value == other.value;
}

void encode(json_writer& out, const TransactionPartner& value) {
  encode(out, value.value);
}

void decode(json_reader& in, TransactionPartner& value) {
  static constexpr json_member_table alternatives({
      {"user", decode_alternative<TransactionPartner, boxed<TransactionPartnerUser>>},
      {"chat", decode_alternative<TransactionPartner, boxed<TransactionPartnerChat>>},
      {"affiliate_program", decode_alternative<TransactionPartner, boxed<TransactionPartnerAffiliateProgram>>},
      {"fragment", decode_alternative<TransactionPartner, boxed<TransactionPartnerFragment>>},
      {"telegram_ads", decode_alternative<TransactionPartner, boxed<TransactionPartnerTelegramAds>>},
      {"telegram_api", decode_alternative<TransactionPartner, boxed<TransactionPartnerTelegramApi>>},
      {"other", decode_alternative<TransactionPartner, boxed<TransactionPartnerOther>>},
  });
  if (decode_tagged(in, &value, "type", alternatives)) return;
  value.value = unknown_json(in.raw());
}

TransactionPartnerUser::TransactionPartnerUser() = default;
TransactionPartnerUser::TransactionPartnerUser(TransactionType transaction_type, User user)
    : transaction_type(std::move(transaction_type)), user(std::move(user)) {}
TransactionPartnerUser::TransactionPartnerUser(const TransactionPartnerUser&) = default;
TransactionPartnerUser::TransactionPartnerUser(TransactionPartnerUser&&) noexcept = default;
TransactionPartnerUser& TransactionPartnerUser::operator=(const TransactionPartnerUser& other) {
  return *this = TransactionPartnerUser(other);
}
TransactionPartnerUser& TransactionPartnerUser::operator=(TransactionPartnerUser&& other) noexcept {
  return replace_value(*this, other);
}
TransactionPartnerUser::~TransactionPartnerUser() = default;
bool TransactionPartnerUser::operator==(const TransactionPartnerUser& other) const {
  return transaction_type == other.transaction_type &&
         user == other.user &&
         affiliate == other.affiliate &&
         invoice_payload == other.invoice_payload &&
         subscription_period == other.subscription_period &&
         paid_media == other.paid_media &&
         paid_media_payload == other.paid_media_payload &&
         gift == other.gift &&
         premium_subscription_duration == other.premium_subscription_duration;
}

void encode(json_writer& out, const TransactionPartnerUser& value) {
  out.begin_object();
  out.key("type");
  out.string("user");
  encode_member(out, "transaction_type", value.transaction_type);
  encode_member(out, "user", value.user);
  encode_member(out, "affiliate", value.affiliate);
  encode_member(out, "invoice_payload", value.invoice_payload);
  encode_member(out, "subscription_period", value.subscription_period);
  encode_member(out, "paid_media", value.paid_media);
  encode_member(out, "paid_media_payload", value.paid_media_payload);
  encode_member(out, "gift", value.gift);
  encode_member(out, "premium_subscription_duration", value.premium_subscription_duration);
  out.end_object();
}

void decode(json_reader& in, TransactionPartnerUser& value) {
  static constexpr json_member_table members({
      {"transaction_type", decode_field<&TransactionPartnerUser::transaction_type>},
      {"user", decode_field<&TransactionPartnerUser::user>},
      {"affiliate", decode_field<&TransactionPartnerUser::affiliate>},
      {"invoice_payload", decode_field<&TransactionPartnerUser::invoice_payload>},
      {"subscription_period", decode_field<&TransactionPartnerUser::subscription_period>},
      {"paid_media", decode_field<&TransactionPartnerUser::paid_media>},
      {"paid_media_payload", decode_field<&TransactionPartnerUser::paid_media_payload>},
      {"gift", decode_field<&TransactionPartnerUser::gift>},
      {"premium_subscription_duration", decode_field<&TransactionPartnerUser::premium_subscription_duration>},
  });
  decode_members(in, &value, members);
}

TransactionPartnerChat::TransactionPartnerChat() = default;
TransactionPartnerChat::TransactionPartnerChat(Chat chat)
    : chat(std::move(chat)) {}
TransactionPartnerChat::TransactionPartnerChat(const TransactionPartnerChat&) = default;
TransactionPartnerChat::TransactionPartnerChat(TransactionPartnerChat&&) noexcept = default;
TransactionPartnerChat& TransactionPartnerChat::operator=(const TransactionPartnerChat& other) {
  return *this = TransactionPartnerChat(other);
}
TransactionPartnerChat& TransactionPartnerChat::operator=(TransactionPartnerChat&& other) noexcept {
  return replace_value(*this, other);
}
TransactionPartnerChat::~TransactionPartnerChat() = default;
bool TransactionPartnerChat::operator==(const TransactionPartnerChat& other) const {
  return chat == other.chat &&
         gift == other.gift;
}

void encode(json_writer& out, const TransactionPartnerChat& value) {
  out.begin_object();
  out.key("type");
  out.string("chat");
  encode_member(out, "chat", value.chat);
  encode_member(out, "gift", value.gift);
  out.end_object();
}

void decode(json_reader& in, TransactionPartnerChat& value) {
  static constexpr json_member_table members({
      {"chat", decode_field<&TransactionPartnerChat::chat>},
      {"gift", decode_field<&TransactionPartnerChat::gift>},
  });
  decode_members(in, &value, members);
}

TransactionPartnerAffiliateProgram::TransactionPartnerAffiliateProgram() = default;
TransactionPartnerAffiliateProgram::TransactionPartnerAffiliateProgram(std::int64_t commission_per_mille)
    : commission_per_mille(commission_per_mille) {}
TransactionPartnerAffiliateProgram::TransactionPartnerAffiliateProgram(const TransactionPartnerAffiliateProgram&) = default;
TransactionPartnerAffiliateProgram::TransactionPartnerAffiliateProgram(TransactionPartnerAffiliateProgram&&) noexcept = default;
TransactionPartnerAffiliateProgram& TransactionPartnerAffiliateProgram::operator=(const TransactionPartnerAffiliateProgram& other) {
  return *this = TransactionPartnerAffiliateProgram(other);
}
TransactionPartnerAffiliateProgram& TransactionPartnerAffiliateProgram::operator=(TransactionPartnerAffiliateProgram&& other) noexcept {
  return replace_value(*this, other);
}
TransactionPartnerAffiliateProgram::~TransactionPartnerAffiliateProgram() = default;
bool TransactionPartnerAffiliateProgram::operator==(const TransactionPartnerAffiliateProgram& other) const {
  return sponsor_user == other.sponsor_user &&
         commission_per_mille == other.commission_per_mille;
}

void encode(json_writer& out, const TransactionPartnerAffiliateProgram& value) {
  out.begin_object();
  out.key("type");
  out.string("affiliate_program");
  encode_member(out, "sponsor_user", value.sponsor_user);
  encode_member(out, "commission_per_mille", value.commission_per_mille);
  out.end_object();
}

void decode(json_reader& in, TransactionPartnerAffiliateProgram& value) {
  static constexpr json_member_table members({
      {"sponsor_user", decode_field<&TransactionPartnerAffiliateProgram::sponsor_user>},
      {"commission_per_mille", decode_field<&TransactionPartnerAffiliateProgram::commission_per_mille>},
  });
  decode_members(in, &value, members);
}

TransactionPartnerFragment::TransactionPartnerFragment() = default;
TransactionPartnerFragment::TransactionPartnerFragment(const TransactionPartnerFragment&) = default;
TransactionPartnerFragment::TransactionPartnerFragment(TransactionPartnerFragment&&) noexcept = default;
TransactionPartnerFragment& TransactionPartnerFragment::operator=(const TransactionPartnerFragment& other) {
  return *this = TransactionPartnerFragment(other);
}
TransactionPartnerFragment& TransactionPartnerFragment::operator=(TransactionPartnerFragment&& other) noexcept {
  return replace_value(*this, other);
}
TransactionPartnerFragment::~TransactionPartnerFragment() = default;
bool TransactionPartnerFragment::operator==(const TransactionPartnerFragment& other) const {
  return withdrawal_state == other.withdrawal_state;
}

void encode(json_writer& out, const TransactionPartnerFragment& value) {
  out.begin_object();
  out.key("type");
  out.string("fragment");
  encode_member(out, "withdrawal_state", value.withdrawal_state);
  out.end_object();
}

void decode(json_reader& in, TransactionPartnerFragment& value) {
  static constexpr json_member_table members({
      {"withdrawal_state", decode_field<&TransactionPartnerFragment::withdrawal_state>},
  });
  decode_members(in, &value, members);
}

TransactionPartnerTelegramAds::TransactionPartnerTelegramAds() = default;
TransactionPartnerTelegramAds::TransactionPartnerTelegramAds(const TransactionPartnerTelegramAds&) = default;
TransactionPartnerTelegramAds::TransactionPartnerTelegramAds(TransactionPartnerTelegramAds&&) noexcept = default;
TransactionPartnerTelegramAds& TransactionPartnerTelegramAds::operator=(const TransactionPartnerTelegramAds& other) {
  return *this = TransactionPartnerTelegramAds(other);
}
TransactionPartnerTelegramAds& TransactionPartnerTelegramAds::operator=(TransactionPartnerTelegramAds&& other) noexcept {
  return replace_value(*this, other);
}
TransactionPartnerTelegramAds::~TransactionPartnerTelegramAds() = default;
bool TransactionPartnerTelegramAds::operator==(const TransactionPartnerTelegramAds&) const {
  return true;
}

void encode(json_writer& out, const TransactionPartnerTelegramAds& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("telegram_ads");
  out.end_object();
}

void decode(json_reader& in, TransactionPartnerTelegramAds& /*value*/) {
  decode_no_members(in);
}

TransactionPartnerTelegramApi::TransactionPartnerTelegramApi() = default;
TransactionPartnerTelegramApi::TransactionPartnerTelegramApi(std::int64_t request_count)
    : request_count(request_count) {}
TransactionPartnerTelegramApi::TransactionPartnerTelegramApi(const TransactionPartnerTelegramApi&) = default;
TransactionPartnerTelegramApi::TransactionPartnerTelegramApi(TransactionPartnerTelegramApi&&) noexcept = default;
TransactionPartnerTelegramApi& TransactionPartnerTelegramApi::operator=(const TransactionPartnerTelegramApi& other) {
  return *this = TransactionPartnerTelegramApi(other);
}
TransactionPartnerTelegramApi& TransactionPartnerTelegramApi::operator=(TransactionPartnerTelegramApi&& other) noexcept {
  return replace_value(*this, other);
}
TransactionPartnerTelegramApi::~TransactionPartnerTelegramApi() = default;
bool TransactionPartnerTelegramApi::operator==(const TransactionPartnerTelegramApi& other) const {
  return request_count == other.request_count;
}

void encode(json_writer& out, const TransactionPartnerTelegramApi& value) {
  out.begin_object();
  out.key("type");
  out.string("telegram_api");
  encode_member(out, "request_count", value.request_count);
  out.end_object();
}

void decode(json_reader& in, TransactionPartnerTelegramApi& value) {
  static constexpr json_member_table members({
      {"request_count", decode_field<&TransactionPartnerTelegramApi::request_count>},
  });
  decode_members(in, &value, members);
}

TransactionPartnerOther::TransactionPartnerOther() = default;
TransactionPartnerOther::TransactionPartnerOther(const TransactionPartnerOther&) = default;
TransactionPartnerOther::TransactionPartnerOther(TransactionPartnerOther&&) noexcept = default;
TransactionPartnerOther& TransactionPartnerOther::operator=(const TransactionPartnerOther& other) {
  return *this = TransactionPartnerOther(other);
}
TransactionPartnerOther& TransactionPartnerOther::operator=(TransactionPartnerOther&& other) noexcept {
  return replace_value(*this, other);
}
TransactionPartnerOther::~TransactionPartnerOther() = default;
bool TransactionPartnerOther::operator==(const TransactionPartnerOther&) const {
  return true;
}

void encode(json_writer& out, const TransactionPartnerOther& /*value*/) {
  out.begin_object();
  out.key("type");
  out.string("other");
  out.end_object();
}

void decode(json_reader& in, TransactionPartnerOther& /*value*/) {
  decode_no_members(in);
}

StarTransaction::StarTransaction() = default;
StarTransaction::StarTransaction(std::string id, std::int64_t amount, std::chrono::sys_seconds date)
    : id(std::move(id)), amount(amount), date(date) {}
StarTransaction::StarTransaction(const StarTransaction&) = default;
StarTransaction::StarTransaction(StarTransaction&&) noexcept = default;
StarTransaction& StarTransaction::operator=(const StarTransaction& other) {
  return *this = StarTransaction(other);
}
StarTransaction& StarTransaction::operator=(StarTransaction&& other) noexcept {
  return replace_value(*this, other);
}
StarTransaction::~StarTransaction() = default;
bool StarTransaction::operator==(const StarTransaction& other) const {
  return id == other.id &&
         amount == other.amount &&
         nanostar_amount == other.nanostar_amount &&
         date == other.date &&
         source == other.source &&
         receiver == other.receiver;
}

void encode(json_writer& out, const StarTransaction& value) {
  out.begin_object();
  encode_member(out, "id", value.id);
  encode_member(out, "amount", value.amount);
  encode_member(out, "nanostar_amount", value.nanostar_amount);
  encode_member(out, "date", value.date);
  encode_member(out, "source", value.source);
  encode_member(out, "receiver", value.receiver);
  out.end_object();
}

void decode(json_reader& in, StarTransaction& value) {
  static constexpr json_member_table members({
      {"id", decode_field<&StarTransaction::id>},
      {"amount", decode_field<&StarTransaction::amount>},
      {"nanostar_amount", decode_field<&StarTransaction::nanostar_amount>},
      {"date", decode_field<&StarTransaction::date>},
      {"source", decode_field<&StarTransaction::source>},
      {"receiver", decode_field<&StarTransaction::receiver>},
  });
  decode_members(in, &value, members);
}

StarTransactions::StarTransactions() = default;
StarTransactions::StarTransactions(std::vector<StarTransaction> transactions)
    : transactions(std::move(transactions)) {}
StarTransactions::StarTransactions(const StarTransactions&) = default;
StarTransactions::StarTransactions(StarTransactions&&) noexcept = default;
StarTransactions& StarTransactions::operator=(const StarTransactions& other) {
  return *this = StarTransactions(other);
}
StarTransactions& StarTransactions::operator=(StarTransactions&& other) noexcept {
  return replace_value(*this, other);
}
StarTransactions::~StarTransactions() = default;
bool StarTransactions::operator==(const StarTransactions& other) const {
  return transactions == other.transactions;
}

void encode(json_writer& out, const StarTransactions& value) {
  out.begin_object();
  encode_member(out, "transactions", value.transactions);
  out.end_object();
}

void decode(json_reader& in, StarTransactions& value) {
  static constexpr json_member_table members({
      {"transactions", decode_field<&StarTransactions::transactions>},
  });
  decode_members(in, &value, members);
}

}  // namespace botcore::inline v0::api
