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

/// Tells about the bot's connection with a business account.
///
/// The request `getBusinessConnection`, sent as JSON; it gives BusinessConnection.
/// @see https://core.telegram.org/bots/api#getbusinessconnection
struct BOTCORE_EXPORT GetBusinessConnection {
  static constexpr std::string_view method = "getBusinessConnection";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = BusinessConnection;  ///< What a call gives.

  /// With what it needs.
  explicit GetBusinessConnection(std::string business_connection_id);
  /// @cond
  GetBusinessConnection(const GetBusinessConnection& other);
  GetBusinessConnection(GetBusinessConnection&& other) noexcept;
  GetBusinessConnection& operator=(const GetBusinessConnection& other);
  GetBusinessConnection& operator=(GetBusinessConnection&& other) noexcept;
  ~GetBusinessConnection();
  bool operator==(const GetBusinessConnection& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetBusinessConnection& value);
  /// @endcond
};

/// Marks a message as read for a business account.
///
/// The request `readBusinessMessage`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#readbusinessmessage
struct BOTCORE_EXPORT ReadBusinessMessage {
  static constexpr std::string_view method = "readBusinessMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  ReadBusinessMessage(std::string business_connection_id, std::int64_t chat_id, std::int64_t message_id);
  /// @cond
  ReadBusinessMessage(const ReadBusinessMessage& other);
  ReadBusinessMessage(ReadBusinessMessage&& other) noexcept;
  ReadBusinessMessage& operator=(const ReadBusinessMessage& other);
  ReadBusinessMessage& operator=(ReadBusinessMessage&& other) noexcept;
  ~ReadBusinessMessage();
  bool operator==(const ReadBusinessMessage& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::int64_t chat_id = 0;  ///< The chat (required).
  std::int64_t message_id = 0;  ///< The number of the message within its chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ReadBusinessMessage& value);
  /// @endcond
};

/// Deletes messages for a business account.
///
/// The request `deleteBusinessMessages`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#deletebusinessmessages
struct BOTCORE_EXPORT DeleteBusinessMessages {
  static constexpr std::string_view method = "deleteBusinessMessages";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeleteBusinessMessages(std::string business_connection_id, std::vector<std::int64_t> message_ids);
  /// @cond
  DeleteBusinessMessages(const DeleteBusinessMessages& other);
  DeleteBusinessMessages(DeleteBusinessMessages&& other) noexcept;
  DeleteBusinessMessages& operator=(const DeleteBusinessMessages& other);
  DeleteBusinessMessages& operator=(DeleteBusinessMessages&& other) noexcept;
  ~DeleteBusinessMessages();
  bool operator==(const DeleteBusinessMessages& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::vector<std::int64_t> message_ids;  ///< Numbers of messages within their chat (required).

  DeleteBusinessMessages& add_message_ids(std::int64_t element) &;  ///< Appends to #message_ids.
  /// @cond
  DeleteBusinessMessages&& add_message_ids(std::int64_t element) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeleteBusinessMessages& value);
  /// @endcond
};

/// Sets the name of a business account.
///
/// The request `setBusinessAccountName`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setbusinessaccountname
struct BOTCORE_EXPORT SetBusinessAccountName {
  static constexpr std::string_view method = "setBusinessAccountName";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetBusinessAccountName(std::string business_connection_id, std::string first_name);
  /// @cond
  SetBusinessAccountName(const SetBusinessAccountName& other);
  SetBusinessAccountName(SetBusinessAccountName&& other) noexcept;
  SetBusinessAccountName& operator=(const SetBusinessAccountName& other);
  SetBusinessAccountName& operator=(SetBusinessAccountName&& other) noexcept;
  ~SetBusinessAccountName();
  bool operator==(const SetBusinessAccountName& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::string first_name;  ///< First name (required; 1–64 characters).
  std::optional<std::string> last_name;  ///< Last name (optional; 0–64 characters).

  SetBusinessAccountName& with_last_name(std::string value) &;  ///< Sets #last_name.
  /// @cond
  SetBusinessAccountName&& with_last_name(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountName& value);
  /// @endcond
};

/// Sets the username of a business account.
///
/// The request `setBusinessAccountUsername`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setbusinessaccountusername
struct BOTCORE_EXPORT SetBusinessAccountUsername {
  static constexpr std::string_view method = "setBusinessAccountUsername";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetBusinessAccountUsername(std::string business_connection_id);
  /// @cond
  SetBusinessAccountUsername(const SetBusinessAccountUsername& other);
  SetBusinessAccountUsername(SetBusinessAccountUsername&& other) noexcept;
  SetBusinessAccountUsername& operator=(const SetBusinessAccountUsername& other);
  SetBusinessAccountUsername& operator=(SetBusinessAccountUsername&& other) noexcept;
  ~SetBusinessAccountUsername();
  bool operator==(const SetBusinessAccountUsername& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  /// The name by which one is found, without the at sign (optional; 0–32 characters).
  std::optional<std::string> username;

  SetBusinessAccountUsername& with_username(std::string value) &;  ///< Sets #username.
  /// @cond
  SetBusinessAccountUsername&& with_username(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountUsername& value);
  /// @endcond
};

/// Sets the bio of a business account.
///
/// The request `setBusinessAccountBio`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setbusinessaccountbio
struct BOTCORE_EXPORT SetBusinessAccountBio {
  static constexpr std::string_view method = "setBusinessAccountBio";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit SetBusinessAccountBio(std::string business_connection_id);
  /// @cond
  SetBusinessAccountBio(const SetBusinessAccountBio& other);
  SetBusinessAccountBio(SetBusinessAccountBio&& other) noexcept;
  SetBusinessAccountBio& operator=(const SetBusinessAccountBio& other);
  SetBusinessAccountBio& operator=(SetBusinessAccountBio&& other) noexcept;
  ~SetBusinessAccountBio();
  bool operator==(const SetBusinessAccountBio& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::optional<std::string> bio;  ///< Optional; 0–140 characters.

  SetBusinessAccountBio& with_bio(std::string value) &;  ///< Sets #bio.
  /// @cond
  SetBusinessAccountBio&& with_bio(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountBio& value);
  /// @endcond
};

/// Sets the profile photo of a business account.
///
/// The request `setBusinessAccountProfilePhoto`, sent as JSON, or as multipart when files are attached; it
/// gives true.
/// @see https://core.telegram.org/bots/api#setbusinessaccountprofilephoto
struct BOTCORE_EXPORT SetBusinessAccountProfilePhoto {
  static constexpr std::string_view method = "setBusinessAccountProfilePhoto";  ///< Its name in the Bot API.
  static constexpr bool multipart = true;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetBusinessAccountProfilePhoto(std::string business_connection_id, InputProfilePhoto photo);
  /// @cond
  SetBusinessAccountProfilePhoto(const SetBusinessAccountProfilePhoto& other);
  SetBusinessAccountProfilePhoto(SetBusinessAccountProfilePhoto&& other) noexcept;
  SetBusinessAccountProfilePhoto& operator=(const SetBusinessAccountProfilePhoto& other);
  SetBusinessAccountProfilePhoto& operator=(SetBusinessAccountProfilePhoto&& other) noexcept;
  ~SetBusinessAccountProfilePhoto();
  bool operator==(const SetBusinessAccountProfilePhoto& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  boxed<InputProfilePhoto> photo;  ///< Required; may hold uploads.
  std::optional<bool> is_public;  ///< Whether it is public (optional).

  SetBusinessAccountProfilePhoto& with_is_public(bool value = true) &;  ///< Sets #is_public.
  /// @cond
  SetBusinessAccountProfilePhoto&& with_is_public(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountProfilePhoto& value);
  /// @endcond
};

/// Removes the profile photo of a business account.
///
/// The request `removeBusinessAccountProfilePhoto`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#removebusinessaccountprofilephoto
struct BOTCORE_EXPORT RemoveBusinessAccountProfilePhoto {
  static constexpr std::string_view method = "removeBusinessAccountProfilePhoto";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  explicit RemoveBusinessAccountProfilePhoto(std::string business_connection_id);
  /// @cond
  RemoveBusinessAccountProfilePhoto(const RemoveBusinessAccountProfilePhoto& other);
  RemoveBusinessAccountProfilePhoto(RemoveBusinessAccountProfilePhoto&& other) noexcept;
  RemoveBusinessAccountProfilePhoto& operator=(const RemoveBusinessAccountProfilePhoto& other);
  RemoveBusinessAccountProfilePhoto& operator=(RemoveBusinessAccountProfilePhoto&& other) noexcept;
  ~RemoveBusinessAccountProfilePhoto();
  bool operator==(const RemoveBusinessAccountProfilePhoto& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::optional<bool> is_public;  ///< Whether it is public (optional).

  RemoveBusinessAccountProfilePhoto& with_is_public(bool value = true) &;  ///< Sets #is_public.
  /// @cond
  RemoveBusinessAccountProfilePhoto&& with_is_public(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RemoveBusinessAccountProfilePhoto& value);
  /// @endcond
};

/// Sets which gifts a business account takes.
///
/// The request `setBusinessAccountGiftSettings`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#setbusinessaccountgiftsettings
struct BOTCORE_EXPORT SetBusinessAccountGiftSettings {
  static constexpr std::string_view method = "setBusinessAccountGiftSettings";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SetBusinessAccountGiftSettings(std::string business_connection_id, bool show_gift_button,
                                 AcceptedGiftTypes accepted_gift_types);
  /// @cond
  SetBusinessAccountGiftSettings(const SetBusinessAccountGiftSettings& other);
  SetBusinessAccountGiftSettings(SetBusinessAccountGiftSettings&& other) noexcept;
  SetBusinessAccountGiftSettings& operator=(const SetBusinessAccountGiftSettings& other);
  SetBusinessAccountGiftSettings& operator=(SetBusinessAccountGiftSettings&& other) noexcept;
  ~SetBusinessAccountGiftSettings();
  bool operator==(const SetBusinessAccountGiftSettings& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  bool show_gift_button = false;  ///< Required.
  boxed<AcceptedGiftTypes> accepted_gift_types;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SetBusinessAccountGiftSettings& value);
  /// @endcond
};

/// Tells how many Stars a business account has.
///
/// The request `getBusinessAccountStarBalance`, sent as JSON; it gives StarAmount.
/// @see https://core.telegram.org/bots/api#getbusinessaccountstarbalance
struct BOTCORE_EXPORT GetBusinessAccountStarBalance {
  static constexpr std::string_view method = "getBusinessAccountStarBalance";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = StarAmount;  ///< What a call gives.

  /// With what it needs.
  explicit GetBusinessAccountStarBalance(std::string business_connection_id);
  /// @cond
  GetBusinessAccountStarBalance(const GetBusinessAccountStarBalance& other);
  GetBusinessAccountStarBalance(GetBusinessAccountStarBalance&& other) noexcept;
  GetBusinessAccountStarBalance& operator=(const GetBusinessAccountStarBalance& other);
  GetBusinessAccountStarBalance& operator=(GetBusinessAccountStarBalance&& other) noexcept;
  ~GetBusinessAccountStarBalance();
  bool operator==(const GetBusinessAccountStarBalance& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetBusinessAccountStarBalance& value);
  /// @endcond
};

/// Moves Stars from a business account to the bot.
///
/// The request `transferBusinessAccountStars`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#transferbusinessaccountstars
struct BOTCORE_EXPORT TransferBusinessAccountStars {
  static constexpr std::string_view method = "transferBusinessAccountStars";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  TransferBusinessAccountStars(std::string business_connection_id, std::int64_t star_count);
  /// @cond
  TransferBusinessAccountStars(const TransferBusinessAccountStars& other);
  TransferBusinessAccountStars(TransferBusinessAccountStars&& other) noexcept;
  TransferBusinessAccountStars& operator=(const TransferBusinessAccountStars& other);
  TransferBusinessAccountStars& operator=(TransferBusinessAccountStars&& other) noexcept;
  ~TransferBusinessAccountStars();
  bool operator==(const TransferBusinessAccountStars& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::int64_t star_count = 0;  ///< A number of Stars (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransferBusinessAccountStars& value);
  /// @endcond
};

/// Lists the gifts of a business account.
///
/// The request `getBusinessAccountGifts`, sent as JSON; it gives OwnedGifts.
/// @see https://core.telegram.org/bots/api#getbusinessaccountgifts
struct BOTCORE_EXPORT GetBusinessAccountGifts {
  static constexpr std::string_view method = "getBusinessAccountGifts";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = OwnedGifts;  ///< What a call gives.

  /// With what it needs.
  explicit GetBusinessAccountGifts(std::string business_connection_id);
  /// @cond
  GetBusinessAccountGifts(const GetBusinessAccountGifts& other);
  GetBusinessAccountGifts(GetBusinessAccountGifts&& other) noexcept;
  GetBusinessAccountGifts& operator=(const GetBusinessAccountGifts& other);
  GetBusinessAccountGifts& operator=(GetBusinessAccountGifts&& other) noexcept;
  ~GetBusinessAccountGifts();
  bool operator==(const GetBusinessAccountGifts& other) const;
  /// @endcond

  std::string business_connection_id;  ///< The business account for which this is done (required).
  std::optional<bool> exclude_unsaved;  ///< Whether to leave out unsaved (optional).
  std::optional<bool> exclude_saved;  ///< Whether to leave out saved (optional).
  std::optional<bool> exclude_unlimited;  ///< Whether to leave out unlimited (optional).
  std::optional<bool> exclude_limited_upgradable;  ///< Whether to leave out limited upgradable (optional).
  /// Whether to leave out limited non upgradable (optional).
  std::optional<bool> exclude_limited_non_upgradable;
  std::optional<bool> exclude_unique;  ///< Whether to leave out unique (optional).
  std::optional<bool> exclude_from_blockchain;  ///< Whether to leave out from blockchain (optional).
  std::optional<bool> sort_by_price;  ///< Optional.
  std::optional<std::string> offset;  ///< Where to begin (optional).
  std::optional<std::int64_t> limit;  ///< How many at most (optional; default 100).

  GetBusinessAccountGifts& with_exclude_unsaved(bool value = true) &;  ///< Sets #exclude_unsaved.
  GetBusinessAccountGifts& with_exclude_saved(bool value = true) &;  ///< Sets #exclude_saved.
  GetBusinessAccountGifts& with_exclude_unlimited(bool value = true) &;  ///< Sets #exclude_unlimited.
  /// Sets #exclude_limited_upgradable.
  GetBusinessAccountGifts& with_exclude_limited_upgradable(bool value = true) &;
  /// Sets #exclude_limited_non_upgradable.
  GetBusinessAccountGifts& with_exclude_limited_non_upgradable(bool value = true) &;
  GetBusinessAccountGifts& with_exclude_unique(bool value = true) &;  ///< Sets #exclude_unique.
  /// Sets #exclude_from_blockchain.
  GetBusinessAccountGifts& with_exclude_from_blockchain(bool value = true) &;
  GetBusinessAccountGifts& with_sort_by_price(bool value = true) &;  ///< Sets #sort_by_price.
  GetBusinessAccountGifts& with_offset(std::string value) &;  ///< Sets #offset.
  GetBusinessAccountGifts& with_limit(std::int64_t value) &;  ///< Sets #limit.
  /// @cond
  GetBusinessAccountGifts&& with_exclude_unsaved(bool value = true) &&;
  GetBusinessAccountGifts&& with_exclude_saved(bool value = true) &&;
  GetBusinessAccountGifts&& with_exclude_unlimited(bool value = true) &&;
  GetBusinessAccountGifts&& with_exclude_limited_upgradable(bool value = true) &&;
  GetBusinessAccountGifts&& with_exclude_limited_non_upgradable(bool value = true) &&;
  GetBusinessAccountGifts&& with_exclude_unique(bool value = true) &&;
  GetBusinessAccountGifts&& with_exclude_from_blockchain(bool value = true) &&;
  GetBusinessAccountGifts&& with_sort_by_price(bool value = true) &&;
  GetBusinessAccountGifts&& with_offset(std::string value) &&;
  GetBusinessAccountGifts&& with_limit(std::int64_t value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const GetBusinessAccountGifts& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
