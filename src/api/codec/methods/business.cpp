// Written by src/codegen/generate.py: do not edit.
#include "botcore/api/methods/business.hpp"

#include <utility>

#include "api/json_member.hpp"
#include "api/text_limit.hpp"
#include "botcore/api/types/gift.hpp"
#include "botcore/api/types/profile.hpp"

namespace botcore::inline v0::api {

GetBusinessConnection::GetBusinessConnection(std::string business_connection_id)
    : business_connection_id(std::move(business_connection_id)) {}
GetBusinessConnection::GetBusinessConnection(const GetBusinessConnection&) = default;
GetBusinessConnection::GetBusinessConnection(GetBusinessConnection&&) noexcept = default;
GetBusinessConnection& GetBusinessConnection::operator=(const GetBusinessConnection& other) {
  return *this = GetBusinessConnection(other);
}
GetBusinessConnection& GetBusinessConnection::operator=(GetBusinessConnection&& other) noexcept {
  return replace_value(*this, other);
}
GetBusinessConnection::~GetBusinessConnection() = default;
bool GetBusinessConnection::operator==(const GetBusinessConnection& other) const {
  return business_connection_id == other.business_connection_id;
}

void encode(json_writer& out, const GetBusinessConnection& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  out.end_object();
}

ReadBusinessMessage::ReadBusinessMessage(std::string business_connection_id, std::int64_t chat_id,
                                         std::int64_t message_id)
    : business_connection_id(std::move(business_connection_id)), chat_id(chat_id), message_id(message_id) {}
ReadBusinessMessage::ReadBusinessMessage(const ReadBusinessMessage&) = default;
ReadBusinessMessage::ReadBusinessMessage(ReadBusinessMessage&&) noexcept = default;
ReadBusinessMessage& ReadBusinessMessage::operator=(const ReadBusinessMessage& other) {
  return *this = ReadBusinessMessage(other);
}
ReadBusinessMessage& ReadBusinessMessage::operator=(ReadBusinessMessage&& other) noexcept {
  return replace_value(*this, other);
}
ReadBusinessMessage::~ReadBusinessMessage() = default;
bool ReadBusinessMessage::operator==(const ReadBusinessMessage& other) const {
  return business_connection_id == other.business_connection_id &&
         chat_id == other.chat_id &&
         message_id == other.message_id;
}

void encode(json_writer& out, const ReadBusinessMessage& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "chat_id", value.chat_id);
  encode_member(out, "message_id", value.message_id);
  out.end_object();
}

DeleteBusinessMessages::DeleteBusinessMessages(std::string business_connection_id,
                                               std::vector<std::int64_t> message_ids)
    : business_connection_id(std::move(business_connection_id)), message_ids(std::move(message_ids)) {}
DeleteBusinessMessages::DeleteBusinessMessages(const DeleteBusinessMessages&) = default;
DeleteBusinessMessages::DeleteBusinessMessages(DeleteBusinessMessages&&) noexcept = default;
DeleteBusinessMessages& DeleteBusinessMessages::operator=(const DeleteBusinessMessages& other) {
  return *this = DeleteBusinessMessages(other);
}
DeleteBusinessMessages& DeleteBusinessMessages::operator=(DeleteBusinessMessages&& other) noexcept {
  return replace_value(*this, other);
}
DeleteBusinessMessages::~DeleteBusinessMessages() = default;
bool DeleteBusinessMessages::operator==(const DeleteBusinessMessages& other) const {
  return business_connection_id == other.business_connection_id &&
         message_ids == other.message_ids;
}
DeleteBusinessMessages& DeleteBusinessMessages::add_message_ids(std::int64_t element) & {
  this->message_ids.push_back(element);
  return *this;
}
DeleteBusinessMessages&& DeleteBusinessMessages::add_message_ids(std::int64_t element) && {
  return std::move(add_message_ids(element));
}

void encode(json_writer& out, const DeleteBusinessMessages& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "message_ids", value.message_ids);
  out.end_object();
}

SetBusinessAccountName::SetBusinessAccountName(std::string business_connection_id, std::string first_name)
    : business_connection_id(std::move(business_connection_id)), first_name(std::move(first_name)) {}
SetBusinessAccountName::SetBusinessAccountName(const SetBusinessAccountName&) = default;
SetBusinessAccountName::SetBusinessAccountName(SetBusinessAccountName&&) noexcept = default;
SetBusinessAccountName& SetBusinessAccountName::operator=(const SetBusinessAccountName& other) {
  return *this = SetBusinessAccountName(other);
}
SetBusinessAccountName& SetBusinessAccountName::operator=(SetBusinessAccountName&& other) noexcept {
  return replace_value(*this, other);
}
SetBusinessAccountName::~SetBusinessAccountName() = default;
bool SetBusinessAccountName::operator==(const SetBusinessAccountName& other) const {
  return business_connection_id == other.business_connection_id &&
         first_name == other.first_name &&
         last_name == other.last_name;
}
SetBusinessAccountName& SetBusinessAccountName::with_last_name(std::string value) & {
  this->last_name = std::move(value);
  return *this;
}
SetBusinessAccountName&& SetBusinessAccountName::with_last_name(std::string value) && {
  return std::move(with_last_name(std::move(value)));
}

void encode(json_writer& out, const SetBusinessAccountName& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_text(out, {"SetBusinessAccountName", "first_name", 1, 64, text_unit::characters}, value.first_name);
  encode_text(out, {"SetBusinessAccountName", "last_name", 0, 64, text_unit::characters}, value.last_name);
  out.end_object();
}

SetBusinessAccountUsername::SetBusinessAccountUsername(std::string business_connection_id)
    : business_connection_id(std::move(business_connection_id)) {}
SetBusinessAccountUsername::SetBusinessAccountUsername(const SetBusinessAccountUsername&) = default;
SetBusinessAccountUsername::SetBusinessAccountUsername(SetBusinessAccountUsername&&) noexcept = default;
SetBusinessAccountUsername& SetBusinessAccountUsername::operator=(const SetBusinessAccountUsername& other) {
  return *this = SetBusinessAccountUsername(other);
}
SetBusinessAccountUsername& SetBusinessAccountUsername::operator=(SetBusinessAccountUsername&& other) noexcept {
  return replace_value(*this, other);
}
SetBusinessAccountUsername::~SetBusinessAccountUsername() = default;
bool SetBusinessAccountUsername::operator==(const SetBusinessAccountUsername& other) const {
  return business_connection_id == other.business_connection_id &&
         username == other.username;
}
SetBusinessAccountUsername& SetBusinessAccountUsername::with_username(std::string value) & {
  this->username = std::move(value);
  return *this;
}
SetBusinessAccountUsername&& SetBusinessAccountUsername::with_username(std::string value) && {
  return std::move(with_username(std::move(value)));
}

void encode(json_writer& out, const SetBusinessAccountUsername& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_text(out, {"SetBusinessAccountUsername", "username", 0, 32, text_unit::characters}, value.username);
  out.end_object();
}

SetBusinessAccountBio::SetBusinessAccountBio(std::string business_connection_id)
    : business_connection_id(std::move(business_connection_id)) {}
SetBusinessAccountBio::SetBusinessAccountBio(const SetBusinessAccountBio&) = default;
SetBusinessAccountBio::SetBusinessAccountBio(SetBusinessAccountBio&&) noexcept = default;
SetBusinessAccountBio& SetBusinessAccountBio::operator=(const SetBusinessAccountBio& other) {
  return *this = SetBusinessAccountBio(other);
}
SetBusinessAccountBio& SetBusinessAccountBio::operator=(SetBusinessAccountBio&& other) noexcept {
  return replace_value(*this, other);
}
SetBusinessAccountBio::~SetBusinessAccountBio() = default;
bool SetBusinessAccountBio::operator==(const SetBusinessAccountBio& other) const {
  return business_connection_id == other.business_connection_id &&
         bio == other.bio;
}
SetBusinessAccountBio& SetBusinessAccountBio::with_bio(std::string value) & {
  this->bio = std::move(value);
  return *this;
}
SetBusinessAccountBio&& SetBusinessAccountBio::with_bio(std::string value) && {
  return std::move(with_bio(std::move(value)));
}

void encode(json_writer& out, const SetBusinessAccountBio& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_text(out, {"SetBusinessAccountBio", "bio", 0, 140, text_unit::characters}, value.bio);
  out.end_object();
}

SetBusinessAccountProfilePhoto::SetBusinessAccountProfilePhoto(std::string business_connection_id,
                                                               InputProfilePhoto photo)
    : business_connection_id(std::move(business_connection_id)), photo(std::move(photo)) {}
SetBusinessAccountProfilePhoto::SetBusinessAccountProfilePhoto(const SetBusinessAccountProfilePhoto&) = default;
SetBusinessAccountProfilePhoto::SetBusinessAccountProfilePhoto(SetBusinessAccountProfilePhoto&&) noexcept = default;
SetBusinessAccountProfilePhoto& SetBusinessAccountProfilePhoto::operator=(const SetBusinessAccountProfilePhoto& other) {
  return *this = SetBusinessAccountProfilePhoto(other);
}
SetBusinessAccountProfilePhoto& SetBusinessAccountProfilePhoto::operator=(SetBusinessAccountProfilePhoto&& other) noexcept {
  return replace_value(*this, other);
}
SetBusinessAccountProfilePhoto::~SetBusinessAccountProfilePhoto() = default;
bool SetBusinessAccountProfilePhoto::operator==(const SetBusinessAccountProfilePhoto& other) const {
  return business_connection_id == other.business_connection_id &&
         photo == other.photo &&
         is_public == other.is_public;
}
SetBusinessAccountProfilePhoto& SetBusinessAccountProfilePhoto::with_is_public(bool value) & {
  this->is_public = value;
  return *this;
}
SetBusinessAccountProfilePhoto&& SetBusinessAccountProfilePhoto::with_is_public(bool value) && {
  return std::move(with_is_public(value));
}

void encode(json_writer& out, const SetBusinessAccountProfilePhoto& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "photo", value.photo);
  encode_member(out, "is_public", value.is_public);
  out.end_object();
}

RemoveBusinessAccountProfilePhoto::RemoveBusinessAccountProfilePhoto(std::string business_connection_id)
    : business_connection_id(std::move(business_connection_id)) {}
RemoveBusinessAccountProfilePhoto::RemoveBusinessAccountProfilePhoto(const RemoveBusinessAccountProfilePhoto&) = default;
RemoveBusinessAccountProfilePhoto::RemoveBusinessAccountProfilePhoto(RemoveBusinessAccountProfilePhoto&&) noexcept = default;
RemoveBusinessAccountProfilePhoto& RemoveBusinessAccountProfilePhoto::operator=(const RemoveBusinessAccountProfilePhoto& other) {
  return *this = RemoveBusinessAccountProfilePhoto(other);
}
RemoveBusinessAccountProfilePhoto& RemoveBusinessAccountProfilePhoto::operator=(RemoveBusinessAccountProfilePhoto&& other) noexcept {
  return replace_value(*this, other);
}
RemoveBusinessAccountProfilePhoto::~RemoveBusinessAccountProfilePhoto() = default;
bool RemoveBusinessAccountProfilePhoto::operator==(const RemoveBusinessAccountProfilePhoto& other) const {
  return business_connection_id == other.business_connection_id &&
         is_public == other.is_public;
}
RemoveBusinessAccountProfilePhoto& RemoveBusinessAccountProfilePhoto::with_is_public(bool value) & {
  this->is_public = value;
  return *this;
}
RemoveBusinessAccountProfilePhoto&& RemoveBusinessAccountProfilePhoto::with_is_public(bool value) && {
  return std::move(with_is_public(value));
}

void encode(json_writer& out, const RemoveBusinessAccountProfilePhoto& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "is_public", value.is_public);
  out.end_object();
}

SetBusinessAccountGiftSettings::SetBusinessAccountGiftSettings(std::string business_connection_id,
                                                               bool show_gift_button,
                                                               AcceptedGiftTypes accepted_gift_types)
    : business_connection_id(std::move(business_connection_id)), show_gift_button(show_gift_button),
      accepted_gift_types(std::move(accepted_gift_types)) {}
SetBusinessAccountGiftSettings::SetBusinessAccountGiftSettings(const SetBusinessAccountGiftSettings&) = default;
SetBusinessAccountGiftSettings::SetBusinessAccountGiftSettings(SetBusinessAccountGiftSettings&&) noexcept = default;
SetBusinessAccountGiftSettings& SetBusinessAccountGiftSettings::operator=(const SetBusinessAccountGiftSettings& other) {
  return *this = SetBusinessAccountGiftSettings(other);
}
SetBusinessAccountGiftSettings& SetBusinessAccountGiftSettings::operator=(SetBusinessAccountGiftSettings&& other) noexcept {
  return replace_value(*this, other);
}
SetBusinessAccountGiftSettings::~SetBusinessAccountGiftSettings() = default;
bool SetBusinessAccountGiftSettings::operator==(const SetBusinessAccountGiftSettings& other) const {
  return business_connection_id == other.business_connection_id &&
         show_gift_button == other.show_gift_button &&
         accepted_gift_types == other.accepted_gift_types;
}

void encode(json_writer& out, const SetBusinessAccountGiftSettings& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "show_gift_button", value.show_gift_button);
  encode_member(out, "accepted_gift_types", value.accepted_gift_types);
  out.end_object();
}

GetBusinessAccountStarBalance::GetBusinessAccountStarBalance(std::string business_connection_id)
    : business_connection_id(std::move(business_connection_id)) {}
GetBusinessAccountStarBalance::GetBusinessAccountStarBalance(const GetBusinessAccountStarBalance&) = default;
GetBusinessAccountStarBalance::GetBusinessAccountStarBalance(GetBusinessAccountStarBalance&&) noexcept = default;
GetBusinessAccountStarBalance& GetBusinessAccountStarBalance::operator=(const GetBusinessAccountStarBalance& other) {
  return *this = GetBusinessAccountStarBalance(other);
}
GetBusinessAccountStarBalance& GetBusinessAccountStarBalance::operator=(GetBusinessAccountStarBalance&& other) noexcept {
  return replace_value(*this, other);
}
GetBusinessAccountStarBalance::~GetBusinessAccountStarBalance() = default;
bool GetBusinessAccountStarBalance::operator==(const GetBusinessAccountStarBalance& other) const {
  return business_connection_id == other.business_connection_id;
}

void encode(json_writer& out, const GetBusinessAccountStarBalance& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  out.end_object();
}

TransferBusinessAccountStars::TransferBusinessAccountStars(std::string business_connection_id,
                                                           std::int64_t star_count)
    : business_connection_id(std::move(business_connection_id)), star_count(star_count) {}
TransferBusinessAccountStars::TransferBusinessAccountStars(const TransferBusinessAccountStars&) = default;
TransferBusinessAccountStars::TransferBusinessAccountStars(TransferBusinessAccountStars&&) noexcept = default;
TransferBusinessAccountStars& TransferBusinessAccountStars::operator=(const TransferBusinessAccountStars& other) {
  return *this = TransferBusinessAccountStars(other);
}
TransferBusinessAccountStars& TransferBusinessAccountStars::operator=(TransferBusinessAccountStars&& other) noexcept {
  return replace_value(*this, other);
}
TransferBusinessAccountStars::~TransferBusinessAccountStars() = default;
bool TransferBusinessAccountStars::operator==(const TransferBusinessAccountStars& other) const {
  return business_connection_id == other.business_connection_id &&
         star_count == other.star_count;
}

void encode(json_writer& out, const TransferBusinessAccountStars& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "star_count", value.star_count);
  out.end_object();
}

GetBusinessAccountGifts::GetBusinessAccountGifts(std::string business_connection_id)
    : business_connection_id(std::move(business_connection_id)) {}
GetBusinessAccountGifts::GetBusinessAccountGifts(const GetBusinessAccountGifts&) = default;
GetBusinessAccountGifts::GetBusinessAccountGifts(GetBusinessAccountGifts&&) noexcept = default;
GetBusinessAccountGifts& GetBusinessAccountGifts::operator=(const GetBusinessAccountGifts& other) {
  return *this = GetBusinessAccountGifts(other);
}
GetBusinessAccountGifts& GetBusinessAccountGifts::operator=(GetBusinessAccountGifts&& other) noexcept {
  return replace_value(*this, other);
}
GetBusinessAccountGifts::~GetBusinessAccountGifts() = default;
bool GetBusinessAccountGifts::operator==(const GetBusinessAccountGifts& other) const {
  return business_connection_id == other.business_connection_id &&
         exclude_unsaved == other.exclude_unsaved &&
         exclude_saved == other.exclude_saved &&
         exclude_unlimited == other.exclude_unlimited &&
         exclude_limited_upgradable == other.exclude_limited_upgradable &&
         exclude_limited_non_upgradable == other.exclude_limited_non_upgradable &&
         exclude_unique == other.exclude_unique &&
         exclude_from_blockchain == other.exclude_from_blockchain &&
         sort_by_price == other.sort_by_price &&
         offset == other.offset &&
         limit == other.limit;
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_exclude_unsaved(bool value) & {
  this->exclude_unsaved = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_exclude_unsaved(bool value) && {
  return std::move(with_exclude_unsaved(value));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_exclude_saved(bool value) & {
  this->exclude_saved = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_exclude_saved(bool value) && {
  return std::move(with_exclude_saved(value));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_exclude_unlimited(bool value) & {
  this->exclude_unlimited = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_exclude_unlimited(bool value) && {
  return std::move(with_exclude_unlimited(value));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_exclude_limited_upgradable(bool value) & {
  this->exclude_limited_upgradable = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_exclude_limited_upgradable(bool value) && {
  return std::move(with_exclude_limited_upgradable(value));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_exclude_limited_non_upgradable(bool value) & {
  this->exclude_limited_non_upgradable = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_exclude_limited_non_upgradable(bool value) && {
  return std::move(with_exclude_limited_non_upgradable(value));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_exclude_unique(bool value) & {
  this->exclude_unique = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_exclude_unique(bool value) && {
  return std::move(with_exclude_unique(value));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_exclude_from_blockchain(bool value) & {
  this->exclude_from_blockchain = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_exclude_from_blockchain(bool value) && {
  return std::move(with_exclude_from_blockchain(value));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_sort_by_price(bool value) & {
  this->sort_by_price = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_sort_by_price(bool value) && {
  return std::move(with_sort_by_price(value));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_offset(std::string value) & {
  this->offset = std::move(value);
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_offset(std::string value) && {
  return std::move(with_offset(std::move(value)));
}
GetBusinessAccountGifts& GetBusinessAccountGifts::with_limit(std::int64_t value) & {
  this->limit = value;
  return *this;
}
GetBusinessAccountGifts&& GetBusinessAccountGifts::with_limit(std::int64_t value) && {
  return std::move(with_limit(value));
}

void encode(json_writer& out, const GetBusinessAccountGifts& value) {
  out.begin_object();
  encode_member(out, "business_connection_id", value.business_connection_id);
  encode_member(out, "exclude_unsaved", value.exclude_unsaved);
  encode_member(out, "exclude_saved", value.exclude_saved);
  encode_member(out, "exclude_unlimited", value.exclude_unlimited);
  encode_member(out, "exclude_limited_upgradable", value.exclude_limited_upgradable);
  encode_member(out, "exclude_limited_non_upgradable", value.exclude_limited_non_upgradable);
  encode_member(out, "exclude_unique", value.exclude_unique);
  encode_member(out, "exclude_from_blockchain", value.exclude_from_blockchain);
  encode_member(out, "sort_by_price", value.sort_by_price);
  encode_member(out, "offset", value.offset);
  encode_member(out, "limit", value.limit);
  out.end_object();
}

}  // namespace botcore::inline v0::api
