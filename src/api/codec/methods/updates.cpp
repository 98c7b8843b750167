// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/updates.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/inline_result.hpp"

namespace botcore::inline v0::api {

GetUpdates::GetUpdates() = default;
GetUpdates::GetUpdates(const GetUpdates&) = default;
GetUpdates::GetUpdates(GetUpdates&&) noexcept = default;
GetUpdates& GetUpdates::operator=(const GetUpdates& other) {
  return *this = GetUpdates(other);
}
GetUpdates& GetUpdates::operator=(GetUpdates&& other) noexcept {
  return replace_value(*this, other);
}
GetUpdates::~GetUpdates() = default;
bool GetUpdates::operator==(const GetUpdates& other) const {
  return offset == other.offset &&
         limit == other.limit &&
         timeout == other.timeout &&
         allowed_updates == other.allowed_updates;
}
GetUpdates& GetUpdates::with_offset(std::int64_t value) & {
  this->offset = value;
  return *this;
}
GetUpdates&& GetUpdates::with_offset(std::int64_t value) && {
  return std::move(with_offset(value));
}
GetUpdates& GetUpdates::with_limit(std::int64_t value) & {
  this->limit = value;
  return *this;
}
GetUpdates&& GetUpdates::with_limit(std::int64_t value) && {
  return std::move(with_limit(value));
}
GetUpdates& GetUpdates::with_timeout(std::int64_t value) & {
  this->timeout = value;
  return *this;
}
GetUpdates&& GetUpdates::with_timeout(std::int64_t value) && {
  return std::move(with_timeout(value));
}
GetUpdates& GetUpdates::with_allowed_updates(std::vector<UpdateType> value) & {
  this->allowed_updates = std::move(value);
  return *this;
}
GetUpdates&& GetUpdates::with_allowed_updates(std::vector<UpdateType> value) && {
  return std::move(with_allowed_updates(std::move(value)));
}
GetUpdates& GetUpdates::add_allowed_updates(UpdateType element) & {
  if (!this->allowed_updates) this->allowed_updates.emplace();
  this->allowed_updates->push_back(std::move(element));
  return *this;
}
GetUpdates&& GetUpdates::add_allowed_updates(UpdateType element) && {
  return std::move(add_allowed_updates(std::move(element)));
}

void encode(json_writer& out, const GetUpdates& value) {
  out.begin_object();
  encode_member(out, "offset", value.offset);
  encode_member(out, "limit", value.limit);
  encode_member(out, "timeout", value.timeout);
  encode_member(out, "allowed_updates", value.allowed_updates);
  out.end_object();
}

SetWebhook::SetWebhook(std::string url)
    : url(std::move(url)) {}
SetWebhook::SetWebhook(const SetWebhook&) = default;
SetWebhook::SetWebhook(SetWebhook&&) noexcept = default;
SetWebhook& SetWebhook::operator=(const SetWebhook& other) {
  return *this = SetWebhook(other);
}
SetWebhook& SetWebhook::operator=(SetWebhook&& other) noexcept {
  return replace_value(*this, other);
}
SetWebhook::~SetWebhook() = default;
bool SetWebhook::operator==(const SetWebhook& other) const {
  return url == other.url &&
         certificate == other.certificate &&
         ip_address == other.ip_address &&
         max_connections == other.max_connections &&
         allowed_updates == other.allowed_updates &&
         drop_pending_updates == other.drop_pending_updates &&
         secret_token == other.secret_token;
}
SetWebhook& SetWebhook::with_certificate(InputFile value) & {
  this->certificate = std::move(value);
  return *this;
}
SetWebhook&& SetWebhook::with_certificate(InputFile value) && {
  return std::move(with_certificate(std::move(value)));
}
SetWebhook& SetWebhook::with_ip_address(std::string value) & {
  this->ip_address = std::move(value);
  return *this;
}
SetWebhook&& SetWebhook::with_ip_address(std::string value) && {
  return std::move(with_ip_address(std::move(value)));
}
SetWebhook& SetWebhook::with_max_connections(std::int64_t value) & {
  this->max_connections = value;
  return *this;
}
SetWebhook&& SetWebhook::with_max_connections(std::int64_t value) && {
  return std::move(with_max_connections(value));
}
SetWebhook& SetWebhook::with_allowed_updates(std::vector<UpdateType> value) & {
  this->allowed_updates = std::move(value);
  return *this;
}
SetWebhook&& SetWebhook::with_allowed_updates(std::vector<UpdateType> value) && {
  return std::move(with_allowed_updates(std::move(value)));
}
SetWebhook& SetWebhook::add_allowed_updates(UpdateType element) & {
  if (!this->allowed_updates) this->allowed_updates.emplace();
  this->allowed_updates->push_back(std::move(element));
  return *this;
}
SetWebhook&& SetWebhook::add_allowed_updates(UpdateType element) && {
  return std::move(add_allowed_updates(std::move(element)));
}
SetWebhook& SetWebhook::with_drop_pending_updates(bool value) & {
  this->drop_pending_updates = value;
  return *this;
}
SetWebhook&& SetWebhook::with_drop_pending_updates(bool value) && {
  return std::move(with_drop_pending_updates(value));
}
SetWebhook& SetWebhook::with_secret_token(std::string value) & {
  this->secret_token = std::move(value);
  return *this;
}
SetWebhook&& SetWebhook::with_secret_token(std::string value) && {
  return std::move(with_secret_token(std::move(value)));
}

void encode(json_writer& out, const SetWebhook& value) {
  out.begin_object();
  encode_member(out, "url", value.url);
  encode_member(out, "certificate", value.certificate);
  encode_member(out, "ip_address", value.ip_address);
  encode_member(out, "max_connections", value.max_connections);
  encode_member(out, "allowed_updates", value.allowed_updates);
  encode_member(out, "drop_pending_updates", value.drop_pending_updates);
  encode_text(out, {"SetWebhook", "secret_token", 1, 256, text_unit::characters}, value.secret_token);
  out.end_object();
}

DeleteWebhook::DeleteWebhook() = default;
DeleteWebhook::DeleteWebhook(const DeleteWebhook&) = default;
DeleteWebhook::DeleteWebhook(DeleteWebhook&&) noexcept = default;
DeleteWebhook& DeleteWebhook::operator=(const DeleteWebhook& other) {
  return *this = DeleteWebhook(other);
}
DeleteWebhook& DeleteWebhook::operator=(DeleteWebhook&& other) noexcept {
  return replace_value(*this, other);
}
DeleteWebhook::~DeleteWebhook() = default;
bool DeleteWebhook::operator==(const DeleteWebhook& other) const {
  return drop_pending_updates == other.drop_pending_updates;
}
DeleteWebhook& DeleteWebhook::with_drop_pending_updates(bool value) & {
  this->drop_pending_updates = value;
  return *this;
}
DeleteWebhook&& DeleteWebhook::with_drop_pending_updates(bool value) && {
  return std::move(with_drop_pending_updates(value));
}

void encode(json_writer& out, const DeleteWebhook& value) {
  out.begin_object();
  encode_member(out, "drop_pending_updates", value.drop_pending_updates);
  out.end_object();
}

GetWebhookInfo::GetWebhookInfo() = default;
GetWebhookInfo::GetWebhookInfo(const GetWebhookInfo&) = default;
GetWebhookInfo::GetWebhookInfo(GetWebhookInfo&&) noexcept = default;
GetWebhookInfo& GetWebhookInfo::operator=(const GetWebhookInfo& other) {
  return *this = GetWebhookInfo(other);
}
GetWebhookInfo& GetWebhookInfo::operator=(GetWebhookInfo&& other) noexcept {
  return replace_value(*this, other);
}
GetWebhookInfo::~GetWebhookInfo() = default;
bool GetWebhookInfo::operator==(const GetWebhookInfo&) const {
  return true;
}

void encode(json_writer& out, const GetWebhookInfo& /*value*/) {
  out.begin_object();
  out.end_object();
}

AnswerCallbackQuery::AnswerCallbackQuery(std::string callback_query_id)
    : callback_query_id(std::move(callback_query_id)) {}
AnswerCallbackQuery::AnswerCallbackQuery(const AnswerCallbackQuery&) = default;
AnswerCallbackQuery::AnswerCallbackQuery(AnswerCallbackQuery&&) noexcept = default;
AnswerCallbackQuery& AnswerCallbackQuery::operator=(const AnswerCallbackQuery& other) {
  return *this = AnswerCallbackQuery(other);
}
AnswerCallbackQuery& AnswerCallbackQuery::operator=(AnswerCallbackQuery&& other) noexcept {
  return replace_value(*this, other);
}
AnswerCallbackQuery::~AnswerCallbackQuery() = default;
bool AnswerCallbackQuery::operator==(const AnswerCallbackQuery& other) const {
  return callback_query_id == other.callback_query_id &&
         text == other.text &&
         show_alert == other.show_alert &&
         url == other.url &&
         cache_time == other.cache_time;
}
AnswerCallbackQuery& AnswerCallbackQuery::with_text(std::string value) & {
  this->text = std::move(value);
  return *this;
}
AnswerCallbackQuery&& AnswerCallbackQuery::with_text(std::string value) && {
  return std::move(with_text(std::move(value)));
}
AnswerCallbackQuery& AnswerCallbackQuery::with_show_alert(bool value) & {
  this->show_alert = value;
  return *this;
}
AnswerCallbackQuery&& AnswerCallbackQuery::with_show_alert(bool value) && {
  return std::move(with_show_alert(value));
}
AnswerCallbackQuery& AnswerCallbackQuery::with_url(std::string value) & {
  this->url = std::move(value);
  return *this;
}
AnswerCallbackQuery&& AnswerCallbackQuery::with_url(std::string value) && {
  return std::move(with_url(std::move(value)));
}
AnswerCallbackQuery& AnswerCallbackQuery::with_cache_time(std::int64_t value) & {
  this->cache_time = value;
  return *this;
}
AnswerCallbackQuery&& AnswerCallbackQuery::with_cache_time(std::int64_t value) && {
  return std::move(with_cache_time(value));
}

void encode(json_writer& out, const AnswerCallbackQuery& value) {
  out.begin_object();
  encode_member(out, "callback_query_id", value.callback_query_id);
  encode_text(out, {"AnswerCallbackQuery", "text", 0, 200, text_unit::characters}, value.text);
  encode_member(out, "show_alert", value.show_alert);
  encode_member(out, "url", value.url);
  encode_member(out, "cache_time", value.cache_time);
  out.end_object();
}

AnswerGuestQuery::AnswerGuestQuery(std::string guest_query_id, InlineQueryResult result)
    : guest_query_id(std::move(guest_query_id)), result(std::move(result)) {}
AnswerGuestQuery::AnswerGuestQuery(const AnswerGuestQuery&) = default;
AnswerGuestQuery::AnswerGuestQuery(AnswerGuestQuery&&) noexcept = default;
AnswerGuestQuery& AnswerGuestQuery::operator=(const AnswerGuestQuery& other) {
  return *this = AnswerGuestQuery(other);
}
AnswerGuestQuery& AnswerGuestQuery::operator=(AnswerGuestQuery&& other) noexcept {
  return replace_value(*this, other);
}
AnswerGuestQuery::~AnswerGuestQuery() = default;
bool AnswerGuestQuery::operator==(const AnswerGuestQuery& other) const {
  return guest_query_id == other.guest_query_id &&
         result == other.result;
}

void encode(json_writer& out, const AnswerGuestQuery& value) {
  out.begin_object();
  encode_member(out, "guest_query_id", value.guest_query_id);
  encode_member(out, "result", value.result);
  out.end_object();
}

}  // namespace botcore::inline v0::api
