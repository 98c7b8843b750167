// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/chat_invite.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"

namespace botcore::inline v0::api {

ExportChatInviteLink::ExportChatInviteLink(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
ExportChatInviteLink::ExportChatInviteLink(const ExportChatInviteLink&) = default;
ExportChatInviteLink::ExportChatInviteLink(ExportChatInviteLink&&) noexcept = default;
ExportChatInviteLink& ExportChatInviteLink::operator=(const ExportChatInviteLink& other) {
  return *this = ExportChatInviteLink(other);
}
ExportChatInviteLink& ExportChatInviteLink::operator=(ExportChatInviteLink&& other) noexcept {
  return replace_value(*this, other);
}
ExportChatInviteLink::~ExportChatInviteLink() = default;
bool ExportChatInviteLink::operator==(const ExportChatInviteLink& other) const {
  return chat_id == other.chat_id;
}

void encode(json_writer& out, const ExportChatInviteLink& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  out.end_object();
}

CreateChatInviteLink::CreateChatInviteLink(ChatId chat_id)
    : chat_id(std::move(chat_id)) {}
CreateChatInviteLink::CreateChatInviteLink(const CreateChatInviteLink&) = default;
CreateChatInviteLink::CreateChatInviteLink(CreateChatInviteLink&&) noexcept = default;
CreateChatInviteLink& CreateChatInviteLink::operator=(const CreateChatInviteLink& other) {
  return *this = CreateChatInviteLink(other);
}
CreateChatInviteLink& CreateChatInviteLink::operator=(CreateChatInviteLink&& other) noexcept {
  return replace_value(*this, other);
}
CreateChatInviteLink::~CreateChatInviteLink() = default;
bool CreateChatInviteLink::operator==(const CreateChatInviteLink& other) const {
  return chat_id == other.chat_id &&
         name == other.name &&
         expire_date == other.expire_date &&
         member_limit == other.member_limit &&
         creates_join_request == other.creates_join_request;
}
CreateChatInviteLink& CreateChatInviteLink::with_name(std::string value) & {
  this->name = std::move(value);
  return *this;
}
CreateChatInviteLink&& CreateChatInviteLink::with_name(std::string value) && {
  return std::move(with_name(std::move(value)));
}
CreateChatInviteLink& CreateChatInviteLink::with_expire_date(std::chrono::sys_seconds value) & {
  this->expire_date = value;
  return *this;
}
CreateChatInviteLink&& CreateChatInviteLink::with_expire_date(std::chrono::sys_seconds value) && {
  return std::move(with_expire_date(value));
}
CreateChatInviteLink& CreateChatInviteLink::with_member_limit(std::int64_t value) & {
  this->member_limit = value;
  return *this;
}
CreateChatInviteLink&& CreateChatInviteLink::with_member_limit(std::int64_t value) && {
  return std::move(with_member_limit(value));
}
CreateChatInviteLink& CreateChatInviteLink::with_creates_join_request(bool value) & {
  this->creates_join_request = value;
  return *this;
}
CreateChatInviteLink&& CreateChatInviteLink::with_creates_join_request(bool value) && {
  return std::move(with_creates_join_request(value));
}

void encode(json_writer& out, const CreateChatInviteLink& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_text(out, {"CreateChatInviteLink", "name", 0, 32, text_unit::characters}, value.name);
  encode_member(out, "expire_date", value.expire_date);
  encode_member(out, "member_limit", value.member_limit);
  encode_member(out, "creates_join_request", value.creates_join_request);
  out.end_object();
}

EditChatInviteLink::EditChatInviteLink(ChatId chat_id, std::string invite_link)
    : chat_id(std::move(chat_id)), invite_link(std::move(invite_link)) {}
EditChatInviteLink::EditChatInviteLink(const EditChatInviteLink&) = default;
EditChatInviteLink::EditChatInviteLink(EditChatInviteLink&&) noexcept = default;
EditChatInviteLink& EditChatInviteLink::operator=(const EditChatInviteLink& other) {
  return *this = EditChatInviteLink(other);
}
EditChatInviteLink& EditChatInviteLink::operator=(EditChatInviteLink&& other) noexcept {
  return replace_value(*this, other);
}
EditChatInviteLink::~EditChatInviteLink() = default;
bool EditChatInviteLink::operator==(const EditChatInviteLink& other) const {
  return chat_id == other.chat_id &&
         invite_link == other.invite_link &&
         name == other.name &&
         expire_date == other.expire_date &&
         member_limit == other.member_limit &&
         creates_join_request == other.creates_join_request;
}
EditChatInviteLink& EditChatInviteLink::with_name(std::string value) & {
  this->name = std::move(value);
  return *this;
}
EditChatInviteLink&& EditChatInviteLink::with_name(std::string value) && {
  return std::move(with_name(std::move(value)));
}
EditChatInviteLink& EditChatInviteLink::with_expire_date(std::chrono::sys_seconds value) & {
  this->expire_date = value;
  return *this;
}
EditChatInviteLink&& EditChatInviteLink::with_expire_date(std::chrono::sys_seconds value) && {
  return std::move(with_expire_date(value));
}
EditChatInviteLink& EditChatInviteLink::with_member_limit(std::int64_t value) & {
  this->member_limit = value;
  return *this;
}
EditChatInviteLink&& EditChatInviteLink::with_member_limit(std::int64_t value) && {
  return std::move(with_member_limit(value));
}
EditChatInviteLink& EditChatInviteLink::with_creates_join_request(bool value) & {
  this->creates_join_request = value;
  return *this;
}
EditChatInviteLink&& EditChatInviteLink::with_creates_join_request(bool value) && {
  return std::move(with_creates_join_request(value));
}

void encode(json_writer& out, const EditChatInviteLink& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "invite_link", value.invite_link);
  encode_text(out, {"EditChatInviteLink", "name", 0, 32, text_unit::characters}, value.name);
  encode_member(out, "expire_date", value.expire_date);
  encode_member(out, "member_limit", value.member_limit);
  encode_member(out, "creates_join_request", value.creates_join_request);
  out.end_object();
}

CreateChatSubscriptionInviteLink::CreateChatSubscriptionInviteLink(ChatId chat_id,
                                                                   std::int64_t subscription_period,
                                                                   std::int64_t subscription_price)
    : chat_id(std::move(chat_id)), subscription_period(subscription_period),
      subscription_price(subscription_price) {}
CreateChatSubscriptionInviteLink::CreateChatSubscriptionInviteLink(const CreateChatSubscriptionInviteLink&) = default;
CreateChatSubscriptionInviteLink::CreateChatSubscriptionInviteLink(CreateChatSubscriptionInviteLink&&) noexcept = default;
CreateChatSubscriptionInviteLink& CreateChatSubscriptionInviteLink::operator=(const CreateChatSubscriptionInviteLink& other) {
  return *this = CreateChatSubscriptionInviteLink(other);
}
CreateChatSubscriptionInviteLink& CreateChatSubscriptionInviteLink::operator=(CreateChatSubscriptionInviteLink&& other) noexcept {
  return replace_value(*this, other);
}
CreateChatSubscriptionInviteLink::~CreateChatSubscriptionInviteLink() = default;
bool CreateChatSubscriptionInviteLink::operator==(const CreateChatSubscriptionInviteLink& other) const {
  return chat_id == other.chat_id &&
         name == other.name &&
         subscription_period == other.subscription_period &&
         subscription_price == other.subscription_price;
}
CreateChatSubscriptionInviteLink& CreateChatSubscriptionInviteLink::with_name(std::string value) & {
  this->name = std::move(value);
  return *this;
}
CreateChatSubscriptionInviteLink&& CreateChatSubscriptionInviteLink::with_name(std::string value) && {
  return std::move(with_name(std::move(value)));
}

void encode(json_writer& out, const CreateChatSubscriptionInviteLink& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_text(out, {"CreateChatSubscriptionInviteLink", "name", 0, 32, text_unit::characters}, value.name);
  encode_member(out, "subscription_period", value.subscription_period);
  encode_member(out, "subscription_price", value.subscription_price);
  out.end_object();
}

EditChatSubscriptionInviteLink::EditChatSubscriptionInviteLink(ChatId chat_id, std::string invite_link)
    : chat_id(std::move(chat_id)), invite_link(std::move(invite_link)) {}
EditChatSubscriptionInviteLink::EditChatSubscriptionInviteLink(const EditChatSubscriptionInviteLink&) = default;
EditChatSubscriptionInviteLink::EditChatSubscriptionInviteLink(EditChatSubscriptionInviteLink&&) noexcept = default;
EditChatSubscriptionInviteLink& EditChatSubscriptionInviteLink::operator=(const EditChatSubscriptionInviteLink& other) {
  return *this = EditChatSubscriptionInviteLink(other);
}
EditChatSubscriptionInviteLink& EditChatSubscriptionInviteLink::operator=(EditChatSubscriptionInviteLink&& other) noexcept {
  return replace_value(*this, other);
}
EditChatSubscriptionInviteLink::~EditChatSubscriptionInviteLink() = default;
bool EditChatSubscriptionInviteLink::operator==(const EditChatSubscriptionInviteLink& other) const {
  return chat_id == other.chat_id &&
         invite_link == other.invite_link &&
         name == other.name;
}
EditChatSubscriptionInviteLink& EditChatSubscriptionInviteLink::with_name(std::string value) & {
  this->name = std::move(value);
  return *this;
}
EditChatSubscriptionInviteLink&& EditChatSubscriptionInviteLink::with_name(std::string value) && {
  return std::move(with_name(std::move(value)));
}

void encode(json_writer& out, const EditChatSubscriptionInviteLink& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "invite_link", value.invite_link);
  encode_text(out, {"EditChatSubscriptionInviteLink", "name", 0, 32, text_unit::characters}, value.name);
  out.end_object();
}

RevokeChatInviteLink::RevokeChatInviteLink(ChatId chat_id, std::string invite_link)
    : chat_id(std::move(chat_id)), invite_link(std::move(invite_link)) {}
RevokeChatInviteLink::RevokeChatInviteLink(const RevokeChatInviteLink&) = default;
RevokeChatInviteLink::RevokeChatInviteLink(RevokeChatInviteLink&&) noexcept = default;
RevokeChatInviteLink& RevokeChatInviteLink::operator=(const RevokeChatInviteLink& other) {
  return *this = RevokeChatInviteLink(other);
}
RevokeChatInviteLink& RevokeChatInviteLink::operator=(RevokeChatInviteLink&& other) noexcept {
  return replace_value(*this, other);
}
RevokeChatInviteLink::~RevokeChatInviteLink() = default;
bool RevokeChatInviteLink::operator==(const RevokeChatInviteLink& other) const {
  return chat_id == other.chat_id &&
         invite_link == other.invite_link;
}

void encode(json_writer& out, const RevokeChatInviteLink& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "invite_link", value.invite_link);
  out.end_object();
}

ApproveChatJoinRequest::ApproveChatJoinRequest(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
ApproveChatJoinRequest::ApproveChatJoinRequest(const ApproveChatJoinRequest&) = default;
ApproveChatJoinRequest::ApproveChatJoinRequest(ApproveChatJoinRequest&&) noexcept = default;
ApproveChatJoinRequest& ApproveChatJoinRequest::operator=(const ApproveChatJoinRequest& other) {
  return *this = ApproveChatJoinRequest(other);
}
ApproveChatJoinRequest& ApproveChatJoinRequest::operator=(ApproveChatJoinRequest&& other) noexcept {
  return replace_value(*this, other);
}
ApproveChatJoinRequest::~ApproveChatJoinRequest() = default;
bool ApproveChatJoinRequest::operator==(const ApproveChatJoinRequest& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id;
}

void encode(json_writer& out, const ApproveChatJoinRequest& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

DeclineChatJoinRequest::DeclineChatJoinRequest(ChatId chat_id, std::int64_t user_id)
    : chat_id(std::move(chat_id)), user_id(user_id) {}
DeclineChatJoinRequest::DeclineChatJoinRequest(const DeclineChatJoinRequest&) = default;
DeclineChatJoinRequest::DeclineChatJoinRequest(DeclineChatJoinRequest&&) noexcept = default;
DeclineChatJoinRequest& DeclineChatJoinRequest::operator=(const DeclineChatJoinRequest& other) {
  return *this = DeclineChatJoinRequest(other);
}
DeclineChatJoinRequest& DeclineChatJoinRequest::operator=(DeclineChatJoinRequest&& other) noexcept {
  return replace_value(*this, other);
}
DeclineChatJoinRequest::~DeclineChatJoinRequest() = default;
bool DeclineChatJoinRequest::operator==(const DeclineChatJoinRequest& other) const {
  return chat_id == other.chat_id &&
         user_id == other.user_id;
}

void encode(json_writer& out, const DeclineChatJoinRequest& value) {
  out.begin_object();
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "user_id", value.user_id);
  out.end_object();
}

AnswerChatJoinRequestQuery::AnswerChatJoinRequestQuery(std::string chat_join_request_query_id,
                                                       ChatJoinRequestDecision result)
    : chat_join_request_query_id(std::move(chat_join_request_query_id)), result(std::move(result)) {}
AnswerChatJoinRequestQuery::AnswerChatJoinRequestQuery(const AnswerChatJoinRequestQuery&) = default;
AnswerChatJoinRequestQuery::AnswerChatJoinRequestQuery(AnswerChatJoinRequestQuery&&) noexcept = default;
AnswerChatJoinRequestQuery& AnswerChatJoinRequestQuery::operator=(const AnswerChatJoinRequestQuery& other) {
  return *this = AnswerChatJoinRequestQuery(other);
}
AnswerChatJoinRequestQuery& AnswerChatJoinRequestQuery::operator=(AnswerChatJoinRequestQuery&& other) noexcept {
  return replace_value(*this, other);
}
AnswerChatJoinRequestQuery::~AnswerChatJoinRequestQuery() = default;
bool AnswerChatJoinRequestQuery::operator==(const AnswerChatJoinRequestQuery& other) const {
  return chat_join_request_query_id == other.chat_join_request_query_id &&
         result == other.result;
}

void encode(json_writer& out, const AnswerChatJoinRequestQuery& value) {
  out.begin_object();
  encode_member(out, "chat_join_request_query_id", value.chat_join_request_query_id);
  encode_member(out, "result", value.result);
  out.end_object();
}

SendChatJoinRequestWebApp::SendChatJoinRequestWebApp(std::string chat_join_request_query_id,
                                                     std::string web_app_url)
    : chat_join_request_query_id(std::move(chat_join_request_query_id)),
      web_app_url(std::move(web_app_url)) {}
SendChatJoinRequestWebApp::SendChatJoinRequestWebApp(const SendChatJoinRequestWebApp&) = default;
SendChatJoinRequestWebApp::SendChatJoinRequestWebApp(SendChatJoinRequestWebApp&&) noexcept = default;
SendChatJoinRequestWebApp& SendChatJoinRequestWebApp::operator=(const SendChatJoinRequestWebApp& other) {
  return *this = SendChatJoinRequestWebApp(other);
}
SendChatJoinRequestWebApp& SendChatJoinRequestWebApp::operator=(SendChatJoinRequestWebApp&& other) noexcept {
  return replace_value(*this, other);
}
SendChatJoinRequestWebApp::~SendChatJoinRequestWebApp() = default;
bool SendChatJoinRequestWebApp::operator==(const SendChatJoinRequestWebApp& other) const {
  return chat_join_request_query_id == other.chat_join_request_query_id &&
         web_app_url == other.web_app_url;
}

void encode(json_writer& out, const SendChatJoinRequestWebApp& value) {
  out.begin_object();
  encode_member(out, "chat_join_request_query_id", value.chat_join_request_query_id);
  encode_member(out, "web_app_url", value.web_app_url);
  out.end_object();
}

}  // namespace botcore::inline v0::api
