// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: business.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/types/business.hpp"
#include "botcore/api/types/gift.hpp"
#include "botcore/api/types/stars.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `getBusinessConnection`.
/// @see https://core.telegram.org/bots/api#getbusinessconnection
struct BOTCORE_EXPORT GetBusinessConnection {
  static constexpr std::string_view method = "getBusinessConnection";
  static constexpr bool multipart = false;
  using result_type = BusinessConnection;

  explicit GetBusinessConnection(std::string business_connection_id);
  GetBusinessConnection(const GetBusinessConnection& other);
  GetBusinessConnection(GetBusinessConnection&& other) noexcept;
  GetBusinessConnection& operator=(const GetBusinessConnection& other);
  GetBusinessConnection& operator=(GetBusinessConnection&& other) noexcept;
  ~GetBusinessConnection();
  bool operator==(const GetBusinessConnection& other) const;

  std::string business_connection_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetBusinessConnection& value);
};

/// The request `readBusinessMessage`.
/// @see https://core.telegram.org/bots/api#readbusinessmessage
struct BOTCORE_EXPORT ReadBusinessMessage {
  static constexpr std::string_view method = "readBusinessMessage";
  static constexpr bool multipart = false;
  using result_type = bool;

  ReadBusinessMessage(std::string business_connection_id, std::int64_t chat_id, std::int64_t message_id);
  ReadBusinessMessage(const ReadBusinessMessage& other);
  ReadBusinessMessage(ReadBusinessMessage&& other) noexcept;
  ReadBusinessMessage& operator=(const ReadBusinessMessage& other);
  ReadBusinessMessage& operator=(ReadBusinessMessage&& other) noexcept;
  ~ReadBusinessMessage();
  bool operator==(const ReadBusinessMessage& other) const;

  std::string business_connection_id;  ///< Required.
  std::int64_t chat_id = 0;  ///< Required.
  std::int64_t message_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ReadBusinessMessage& value);
};

/// The request `deleteBusinessMessages`.
/// @see https://core.telegram.org/bots/api#deletebusinessmessages
struct BOTCORE_EXPORT DeleteBusinessMessages {
  static constexpr std::string_view method = "deleteBusinessMessages";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeleteBusinessMessages(std::string business_connection_id, std::vector<std::int64_t> message_ids);
  DeleteBusinessMessages(const DeleteBusinessMessages& other);
  DeleteBusinessMessages(DeleteBusinessMessages&& other) noexcept;
  DeleteBusinessMessages& operator=(const DeleteBusinessMessages& other);
  DeleteBusinessMessages& operator=(DeleteBusinessMessages&& other) noexcept;
  ~DeleteBusinessMessages();
  bool operator==(const DeleteBusinessMessages& other) const;

  std::string business_connection_id;  ///< Required.
  std::vector<std::int64_t> message_ids;  ///< Required.

  DeleteBusinessMessages& add_message_ids(std::int64_t element) &;
  DeleteBusinessMessages&& add_message_ids(std::int64_t element) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteBusinessMessages& value);
};

/// The request `setBusinessAccountName`.
/// @see https://core.telegram.org/bots/api#setbusinessaccountname
struct BOTCORE_EXPORT SetBusinessAccountName {
  static constexpr std::string_view method = "setBusinessAccountName";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetBusinessAccountName(std::string business_connection_id, std::string first_name);
  SetBusinessAccountName(const SetBusinessAccountName& other);
  SetBusinessAccountName(SetBusinessAccountName&& other) noexcept;
  SetBusinessAccountName& operator=(const SetBusinessAccountName& other);
  SetBusinessAccountName& operator=(SetBusinessAccountName&& other) noexcept;
  ~SetBusinessAccountName();
  bool operator==(const SetBusinessAccountName& other) const;

  std::string business_connection_id;  ///< Required.
  std::string first_name;  ///< Required; 1–64 characters.
  std::optional<std::string> last_name;  ///< Optional; 0–64 characters.

  SetBusinessAccountName& with_last_name(std::string value) &;
  SetBusinessAccountName&& with_last_name(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountName& value);
};

/// The request `setBusinessAccountUsername`.
/// @see https://core.telegram.org/bots/api#setbusinessaccountusername
struct BOTCORE_EXPORT SetBusinessAccountUsername {
  static constexpr std::string_view method = "setBusinessAccountUsername";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SetBusinessAccountUsername(std::string business_connection_id);
  SetBusinessAccountUsername(const SetBusinessAccountUsername& other);
  SetBusinessAccountUsername(SetBusinessAccountUsername&& other) noexcept;
  SetBusinessAccountUsername& operator=(const SetBusinessAccountUsername& other);
  SetBusinessAccountUsername& operator=(SetBusinessAccountUsername&& other) noexcept;
  ~SetBusinessAccountUsername();
  bool operator==(const SetBusinessAccountUsername& other) const;

  std::string business_connection_id;  ///< Required.
  std::optional<std::string> username;  ///< Optional; 0–32 characters.

  SetBusinessAccountUsername& with_username(std::string value) &;
  SetBusinessAccountUsername&& with_username(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountUsername& value);
};

/// The request `setBusinessAccountBio`.
/// @see https://core.telegram.org/bots/api#setbusinessaccountbio
struct BOTCORE_EXPORT SetBusinessAccountBio {
  static constexpr std::string_view method = "setBusinessAccountBio";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit SetBusinessAccountBio(std::string business_connection_id);
  SetBusinessAccountBio(const SetBusinessAccountBio& other);
  SetBusinessAccountBio(SetBusinessAccountBio&& other) noexcept;
  SetBusinessAccountBio& operator=(const SetBusinessAccountBio& other);
  SetBusinessAccountBio& operator=(SetBusinessAccountBio&& other) noexcept;
  ~SetBusinessAccountBio();
  bool operator==(const SetBusinessAccountBio& other) const;

  std::string business_connection_id;  ///< Required.
  std::optional<std::string> bio;  ///< Optional; 0–140 characters.

  SetBusinessAccountBio& with_bio(std::string value) &;
  SetBusinessAccountBio&& with_bio(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountBio& value);
};

/// The request `setBusinessAccountProfilePhoto`, which may upload files.
/// @see https://core.telegram.org/bots/api#setbusinessaccountprofilephoto
struct BOTCORE_EXPORT SetBusinessAccountProfilePhoto {
  static constexpr std::string_view method = "setBusinessAccountProfilePhoto";
  static constexpr bool multipart = true;
  using result_type = bool;

  SetBusinessAccountProfilePhoto(std::string business_connection_id, InputProfilePhoto photo);
  SetBusinessAccountProfilePhoto(const SetBusinessAccountProfilePhoto& other);
  SetBusinessAccountProfilePhoto(SetBusinessAccountProfilePhoto&& other) noexcept;
  SetBusinessAccountProfilePhoto& operator=(const SetBusinessAccountProfilePhoto& other);
  SetBusinessAccountProfilePhoto& operator=(SetBusinessAccountProfilePhoto&& other) noexcept;
  ~SetBusinessAccountProfilePhoto();
  bool operator==(const SetBusinessAccountProfilePhoto& other) const;

  std::string business_connection_id;  ///< Required.
  boxed<InputProfilePhoto> photo;  ///< Required.
  std::optional<bool> is_public;  ///< Optional.

  SetBusinessAccountProfilePhoto& with_is_public(bool value = true) &;
  SetBusinessAccountProfilePhoto&& with_is_public(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountProfilePhoto& value);
};

/// The request `removeBusinessAccountProfilePhoto`.
/// @see https://core.telegram.org/bots/api#removebusinessaccountprofilephoto
struct BOTCORE_EXPORT RemoveBusinessAccountProfilePhoto {
  static constexpr std::string_view method = "removeBusinessAccountProfilePhoto";
  static constexpr bool multipart = false;
  using result_type = bool;

  explicit RemoveBusinessAccountProfilePhoto(std::string business_connection_id);
  RemoveBusinessAccountProfilePhoto(const RemoveBusinessAccountProfilePhoto& other);
  RemoveBusinessAccountProfilePhoto(RemoveBusinessAccountProfilePhoto&& other) noexcept;
  RemoveBusinessAccountProfilePhoto& operator=(const RemoveBusinessAccountProfilePhoto& other);
  RemoveBusinessAccountProfilePhoto& operator=(RemoveBusinessAccountProfilePhoto&& other) noexcept;
  ~RemoveBusinessAccountProfilePhoto();
  bool operator==(const RemoveBusinessAccountProfilePhoto& other) const;

  std::string business_connection_id;  ///< Required.
  std::optional<bool> is_public;  ///< Optional.

  RemoveBusinessAccountProfilePhoto& with_is_public(bool value = true) &;
  RemoveBusinessAccountProfilePhoto&& with_is_public(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RemoveBusinessAccountProfilePhoto& value);
};

/// The request `setBusinessAccountGiftSettings`.
/// @see https://core.telegram.org/bots/api#setbusinessaccountgiftsettings
struct BOTCORE_EXPORT SetBusinessAccountGiftSettings {
  static constexpr std::string_view method = "setBusinessAccountGiftSettings";
  static constexpr bool multipart = false;
  using result_type = bool;

  SetBusinessAccountGiftSettings(std::string business_connection_id, bool show_gift_button,
                                 AcceptedGiftTypes accepted_gift_types);
  SetBusinessAccountGiftSettings(const SetBusinessAccountGiftSettings& other);
  SetBusinessAccountGiftSettings(SetBusinessAccountGiftSettings&& other) noexcept;
  SetBusinessAccountGiftSettings& operator=(const SetBusinessAccountGiftSettings& other);
  SetBusinessAccountGiftSettings& operator=(SetBusinessAccountGiftSettings&& other) noexcept;
  ~SetBusinessAccountGiftSettings();
  bool operator==(const SetBusinessAccountGiftSettings& other) const;

  std::string business_connection_id;  ///< Required.
  bool show_gift_button = false;  ///< Required.
  boxed<AcceptedGiftTypes> accepted_gift_types;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountGiftSettings& value);
};

/// The request `getBusinessAccountStarBalance`.
/// @see https://core.telegram.org/bots/api#getbusinessaccountstarbalance
struct BOTCORE_EXPORT GetBusinessAccountStarBalance {
  static constexpr std::string_view method = "getBusinessAccountStarBalance";
  static constexpr bool multipart = false;
  using result_type = StarAmount;

  explicit GetBusinessAccountStarBalance(std::string business_connection_id);
  GetBusinessAccountStarBalance(const GetBusinessAccountStarBalance& other);
  GetBusinessAccountStarBalance(GetBusinessAccountStarBalance&& other) noexcept;
  GetBusinessAccountStarBalance& operator=(const GetBusinessAccountStarBalance& other);
  GetBusinessAccountStarBalance& operator=(GetBusinessAccountStarBalance&& other) noexcept;
  ~GetBusinessAccountStarBalance();
  bool operator==(const GetBusinessAccountStarBalance& other) const;

  std::string business_connection_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetBusinessAccountStarBalance& value);
};

/// The request `transferBusinessAccountStars`.
/// @see https://core.telegram.org/bots/api#transferbusinessaccountstars
struct BOTCORE_EXPORT TransferBusinessAccountStars {
  static constexpr std::string_view method = "transferBusinessAccountStars";
  static constexpr bool multipart = false;
  using result_type = bool;

  TransferBusinessAccountStars(std::string business_connection_id, std::int64_t star_count);
  TransferBusinessAccountStars(const TransferBusinessAccountStars& other);
  TransferBusinessAccountStars(TransferBusinessAccountStars&& other) noexcept;
  TransferBusinessAccountStars& operator=(const TransferBusinessAccountStars& other);
  TransferBusinessAccountStars& operator=(TransferBusinessAccountStars&& other) noexcept;
  ~TransferBusinessAccountStars();
  bool operator==(const TransferBusinessAccountStars& other) const;

  std::string business_connection_id;  ///< Required.
  std::int64_t star_count = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransferBusinessAccountStars& value);
};

/// The request `getBusinessAccountGifts`.
/// @see https://core.telegram.org/bots/api#getbusinessaccountgifts
struct BOTCORE_EXPORT GetBusinessAccountGifts {
  static constexpr std::string_view method = "getBusinessAccountGifts";
  static constexpr bool multipart = false;
  using result_type = OwnedGifts;

  explicit GetBusinessAccountGifts(std::string business_connection_id);
  GetBusinessAccountGifts(const GetBusinessAccountGifts& other);
  GetBusinessAccountGifts(GetBusinessAccountGifts&& other) noexcept;
  GetBusinessAccountGifts& operator=(const GetBusinessAccountGifts& other);
  GetBusinessAccountGifts& operator=(GetBusinessAccountGifts&& other) noexcept;
  ~GetBusinessAccountGifts();
  bool operator==(const GetBusinessAccountGifts& other) const;

  std::string business_connection_id;  ///< Required.
  std::optional<bool> exclude_unsaved;  ///< Optional.
  std::optional<bool> exclude_saved;  ///< Optional.
  std::optional<bool> exclude_unlimited;  ///< Optional.
  std::optional<bool> exclude_limited_upgradable;  ///< Optional.
  std::optional<bool> exclude_limited_non_upgradable;  ///< Optional.
  std::optional<bool> exclude_unique;  ///< Optional.
  std::optional<bool> exclude_from_blockchain;  ///< Optional.
  std::optional<bool> sort_by_price;  ///< Optional.
  std::optional<std::string> offset;  ///< Optional.
  std::optional<std::int64_t> limit;  ///< Optional; default 100.

  GetBusinessAccountGifts& with_exclude_unsaved(bool value = true) &;
  GetBusinessAccountGifts&& with_exclude_unsaved(bool value = true) &&;
  GetBusinessAccountGifts& with_exclude_saved(bool value = true) &;
  GetBusinessAccountGifts&& with_exclude_saved(bool value = true) &&;
  GetBusinessAccountGifts& with_exclude_unlimited(bool value = true) &;
  GetBusinessAccountGifts&& with_exclude_unlimited(bool value = true) &&;
  GetBusinessAccountGifts& with_exclude_limited_upgradable(bool value = true) &;
  GetBusinessAccountGifts&& with_exclude_limited_upgradable(bool value = true) &&;
  GetBusinessAccountGifts& with_exclude_limited_non_upgradable(bool value = true) &;
  GetBusinessAccountGifts&& with_exclude_limited_non_upgradable(bool value = true) &&;
  GetBusinessAccountGifts& with_exclude_unique(bool value = true) &;
  GetBusinessAccountGifts&& with_exclude_unique(bool value = true) &&;
  GetBusinessAccountGifts& with_exclude_from_blockchain(bool value = true) &;
  GetBusinessAccountGifts&& with_exclude_from_blockchain(bool value = true) &&;
  GetBusinessAccountGifts& with_sort_by_price(bool value = true) &;
  GetBusinessAccountGifts&& with_sort_by_price(bool value = true) &&;
  GetBusinessAccountGifts& with_offset(std::string value) &;
  GetBusinessAccountGifts&& with_offset(std::string value) &&;
  GetBusinessAccountGifts& with_limit(std::int64_t value) &;
  GetBusinessAccountGifts&& with_limit(std::int64_t value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const GetBusinessAccountGifts& value);
};

}  // namespace botcore::inline v0::api
