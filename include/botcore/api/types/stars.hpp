// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: stars.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/one_of.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// A number of Stars, with its billionths.
///
/// Only received.
/// What GetBusinessAccountStarBalance, GetMyStarBalance gives.
/// Held by SuggestedPostPaid::star_amount.
/// @see https://core.telegram.org/bots/api#staramount
struct BOTCORE_EXPORT StarAmount {
  StarAmount();  ///< With nothing set.
  /// With what it needs.
  explicit StarAmount(std::int64_t amount);
  /// @cond
  StarAmount(const StarAmount& other);
  StarAmount(StarAmount&& other) noexcept;
  StarAmount& operator=(const StarAmount& other);
  StarAmount& operator=(StarAmount&& other) noexcept;
  ~StarAmount();
  bool operator==(const StarAmount& other) const;
  /// @endcond

  std::int64_t amount = 0;  ///< Required.
  std::optional<std::int64_t> nanostar_amount;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StarAmount& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StarAmount& value);
  /// @endcond
};

/// One of RevenueWithdrawalStatePending, RevenueWithdrawalStateSucceeded, RevenueWithdrawalStateFailed, told
/// apart by `type`; or what this version of the Bot API does not know, as JSON.
///
/// Only received.
/// Held by TransactionPartnerFragment::withdrawal_state.
/// @see https://core.telegram.org/bots/api#revenuewithdrawalstate
struct BOTCORE_EXPORT RevenueWithdrawalState {
  RevenueWithdrawalState();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  RevenueWithdrawalState(RevenueWithdrawalStatePending held);  // NOLINT(google-explicit-constructor)
  RevenueWithdrawalState(RevenueWithdrawalStateSucceeded held);  // NOLINT(google-explicit-constructor)
  RevenueWithdrawalState(RevenueWithdrawalStateFailed held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  RevenueWithdrawalState(const RevenueWithdrawalState& other);
  RevenueWithdrawalState(RevenueWithdrawalState&& other) noexcept;
  RevenueWithdrawalState& operator=(const RevenueWithdrawalState& other);
  RevenueWithdrawalState& operator=(RevenueWithdrawalState&& other) noexcept;
  ~RevenueWithdrawalState();
  bool operator==(const RevenueWithdrawalState& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<RevenueWithdrawalStatePending>, boxed<RevenueWithdrawalStateSucceeded>,
               boxed<RevenueWithdrawalStateFailed>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RevenueWithdrawalState& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RevenueWithdrawalState& value);
  /// @endcond
};

/// Telegram's RevenueWithdrawalStatePending; it has no members.
///
/// Only received.
/// An alternative of RevenueWithdrawalState: `type` is "pending".
/// @see https://core.telegram.org/bots/api#revenuewithdrawalstatepending
struct BOTCORE_EXPORT RevenueWithdrawalStatePending {
  RevenueWithdrawalStatePending();  ///< With nothing set.
  /// @cond
  RevenueWithdrawalStatePending(const RevenueWithdrawalStatePending& other);
  RevenueWithdrawalStatePending(RevenueWithdrawalStatePending&& other) noexcept;
  RevenueWithdrawalStatePending& operator=(const RevenueWithdrawalStatePending& other);
  RevenueWithdrawalStatePending& operator=(RevenueWithdrawalStatePending&& other) noexcept;
  ~RevenueWithdrawalStatePending();
  bool operator==(const RevenueWithdrawalStatePending& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RevenueWithdrawalStatePending& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RevenueWithdrawalStatePending& value);
  /// @endcond
};

/// Telegram's RevenueWithdrawalStateSucceeded.
///
/// Only received.
/// An alternative of RevenueWithdrawalState: `type` is "succeeded".
/// @see https://core.telegram.org/bots/api#revenuewithdrawalstatesucceeded
struct BOTCORE_EXPORT RevenueWithdrawalStateSucceeded {
  RevenueWithdrawalStateSucceeded();  ///< With nothing set.
  /// With what it needs.
  RevenueWithdrawalStateSucceeded(std::chrono::sys_seconds date, std::string url);
  /// @cond
  RevenueWithdrawalStateSucceeded(const RevenueWithdrawalStateSucceeded& other);
  RevenueWithdrawalStateSucceeded(RevenueWithdrawalStateSucceeded&& other) noexcept;
  RevenueWithdrawalStateSucceeded& operator=(const RevenueWithdrawalStateSucceeded& other);
  RevenueWithdrawalStateSucceeded& operator=(RevenueWithdrawalStateSucceeded&& other) noexcept;
  ~RevenueWithdrawalStateSucceeded();
  bool operator==(const RevenueWithdrawalStateSucceeded& other) const;
  /// @endcond

  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  std::string url;  ///< The address (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RevenueWithdrawalStateSucceeded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RevenueWithdrawalStateSucceeded& value);
  /// @endcond
};

/// Telegram's RevenueWithdrawalStateFailed; it has no members.
///
/// Only received.
/// An alternative of RevenueWithdrawalState: `type` is "failed".
/// @see https://core.telegram.org/bots/api#revenuewithdrawalstatefailed
struct BOTCORE_EXPORT RevenueWithdrawalStateFailed {
  RevenueWithdrawalStateFailed();  ///< With nothing set.
  /// @cond
  RevenueWithdrawalStateFailed(const RevenueWithdrawalStateFailed& other);
  RevenueWithdrawalStateFailed(RevenueWithdrawalStateFailed&& other) noexcept;
  RevenueWithdrawalStateFailed& operator=(const RevenueWithdrawalStateFailed& other);
  RevenueWithdrawalStateFailed& operator=(RevenueWithdrawalStateFailed&& other) noexcept;
  ~RevenueWithdrawalStateFailed();
  bool operator==(const RevenueWithdrawalStateFailed& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RevenueWithdrawalStateFailed& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RevenueWithdrawalStateFailed& value);
  /// @endcond
};

/// Telegram's AffiliateInfo.
///
/// Only received.
/// Held by TransactionPartnerUser::affiliate.
/// @see https://core.telegram.org/bots/api#affiliateinfo
struct BOTCORE_EXPORT AffiliateInfo {
  AffiliateInfo();  ///< With nothing set.
  /// With what it needs.
  AffiliateInfo(std::int64_t commission_per_mille, std::int64_t amount);
  /// @cond
  AffiliateInfo(const AffiliateInfo& other);
  AffiliateInfo(AffiliateInfo&& other) noexcept;
  AffiliateInfo& operator=(const AffiliateInfo& other);
  AffiliateInfo& operator=(AffiliateInfo&& other) noexcept;
  ~AffiliateInfo();
  bool operator==(const AffiliateInfo& other) const;
  /// @endcond

  boxed<User> affiliate_user;  ///< Optional.
  boxed<Chat> affiliate_chat;  ///< Optional.
  std::int64_t commission_per_mille = 0;  ///< Required.
  std::int64_t amount = 0;  ///< Required.
  std::optional<std::int64_t> nanostar_amount;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AffiliateInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AffiliateInfo& value);
  /// @endcond
};

/// One of TransactionPartnerUser, TransactionPartnerChat, TransactionPartnerAffiliateProgram,
/// TransactionPartnerFragment, TransactionPartnerTelegramAds, TransactionPartnerTelegramApi,
/// TransactionPartnerOther, told apart by `type`; or what this version of the Bot API does not know, as JSON.
///
/// Only received.
/// Held by StarTransaction::source, StarTransaction::receiver.
/// @see https://core.telegram.org/bots/api#transactionpartner
struct BOTCORE_EXPORT TransactionPartner {
  TransactionPartner();  ///< Holds nothing.
  /// @name Holding one alternative
  /// @{
  TransactionPartner(TransactionPartnerUser held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerChat held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerAffiliateProgram held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerFragment held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerTelegramAds held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerTelegramApi held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerOther held);  // NOLINT(google-explicit-constructor)
  /// @}
  /// @cond
  TransactionPartner(const TransactionPartner& other);
  TransactionPartner(TransactionPartner&& other) noexcept;
  TransactionPartner& operator=(const TransactionPartner& other);
  TransactionPartner& operator=(TransactionPartner&& other) noexcept;
  ~TransactionPartner();
  bool operator==(const TransactionPartner& other) const;
  /// @endcond

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  /// What is held; objects within a box.
  std::variant<unknown_json, boxed<TransactionPartnerUser>, boxed<TransactionPartnerChat>,
               boxed<TransactionPartnerAffiliateProgram>, boxed<TransactionPartnerFragment>,
               boxed<TransactionPartnerTelegramAds>, boxed<TransactionPartnerTelegramApi>,
               boxed<TransactionPartnerOther>> value;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartner& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartner& value);
  /// @endcond
};

/// Telegram's TransactionPartnerUser.
///
/// Only received.
/// An alternative of TransactionPartner: `type` is "user".
/// @see https://core.telegram.org/bots/api#transactionpartneruser
struct BOTCORE_EXPORT TransactionPartnerUser {
  TransactionPartnerUser();  ///< With nothing set.
  /// With what it needs.
  TransactionPartnerUser(TransactionType transaction_type, User user);
  /// @cond
  TransactionPartnerUser(const TransactionPartnerUser& other);
  TransactionPartnerUser(TransactionPartnerUser&& other) noexcept;
  TransactionPartnerUser& operator=(const TransactionPartnerUser& other);
  TransactionPartnerUser& operator=(TransactionPartnerUser&& other) noexcept;
  ~TransactionPartnerUser();
  bool operator==(const TransactionPartnerUser& other) const;
  /// @endcond

  TransactionType transaction_type;  ///< Required.
  boxed<User> user;  ///< The user (required).
  boxed<AffiliateInfo> affiliate;  ///< Optional.
  std::optional<std::string> invoice_payload;  ///< The payload that the bot gave to the invoice (optional).
  std::optional<std::int64_t> subscription_period;  ///< Optional.
  std::optional<std::vector<PaidMedia>> paid_media;  ///< Optional.
  std::optional<std::string> paid_media_payload;  ///< Optional.
  boxed<Gift> gift;  ///< Optional.
  std::optional<std::int64_t> premium_subscription_duration;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerUser& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerUser& value);
  /// @endcond
};

/// Telegram's TransactionPartnerChat.
///
/// Only received.
/// An alternative of TransactionPartner: `type` is "chat".
/// @see https://core.telegram.org/bots/api#transactionpartnerchat
struct BOTCORE_EXPORT TransactionPartnerChat {
  TransactionPartnerChat();  ///< With nothing set.
  /// With what it needs.
  explicit TransactionPartnerChat(Chat chat);
  /// @cond
  TransactionPartnerChat(const TransactionPartnerChat& other);
  TransactionPartnerChat(TransactionPartnerChat&& other) noexcept;
  TransactionPartnerChat& operator=(const TransactionPartnerChat& other);
  TransactionPartnerChat& operator=(TransactionPartnerChat&& other) noexcept;
  ~TransactionPartnerChat();
  bool operator==(const TransactionPartnerChat& other) const;
  /// @endcond

  boxed<Chat> chat;  ///< The chat (required).
  boxed<Gift> gift;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerChat& value);
  /// @endcond
};

/// Telegram's TransactionPartnerAffiliateProgram.
///
/// Only received.
/// An alternative of TransactionPartner: `type` is "affiliate_program".
/// @see https://core.telegram.org/bots/api#transactionpartneraffiliateprogram
struct BOTCORE_EXPORT TransactionPartnerAffiliateProgram {
  TransactionPartnerAffiliateProgram();  ///< With nothing set.
  /// With what it needs.
  explicit TransactionPartnerAffiliateProgram(std::int64_t commission_per_mille);
  /// @cond
  TransactionPartnerAffiliateProgram(const TransactionPartnerAffiliateProgram& other);
  TransactionPartnerAffiliateProgram(TransactionPartnerAffiliateProgram&& other) noexcept;
  TransactionPartnerAffiliateProgram& operator=(const TransactionPartnerAffiliateProgram& other);
  TransactionPartnerAffiliateProgram& operator=(TransactionPartnerAffiliateProgram&& other) noexcept;
  ~TransactionPartnerAffiliateProgram();
  bool operator==(const TransactionPartnerAffiliateProgram& other) const;
  /// @endcond

  boxed<User> sponsor_user;  ///< Optional.
  std::int64_t commission_per_mille = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerAffiliateProgram& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerAffiliateProgram& value);
  /// @endcond
};

/// Telegram's TransactionPartnerFragment.
///
/// Only received.
/// An alternative of TransactionPartner: `type` is "fragment".
/// @see https://core.telegram.org/bots/api#transactionpartnerfragment
struct BOTCORE_EXPORT TransactionPartnerFragment {
  TransactionPartnerFragment();  ///< With nothing set.
  /// @cond
  TransactionPartnerFragment(const TransactionPartnerFragment& other);
  TransactionPartnerFragment(TransactionPartnerFragment&& other) noexcept;
  TransactionPartnerFragment& operator=(const TransactionPartnerFragment& other);
  TransactionPartnerFragment& operator=(TransactionPartnerFragment&& other) noexcept;
  ~TransactionPartnerFragment();
  bool operator==(const TransactionPartnerFragment& other) const;
  /// @endcond

  boxed<RevenueWithdrawalState> withdrawal_state;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerFragment& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerFragment& value);
  /// @endcond
};

/// Telegram's TransactionPartnerTelegramAds; it has no members.
///
/// Only received.
/// An alternative of TransactionPartner: `type` is "telegram_ads".
/// @see https://core.telegram.org/bots/api#transactionpartnertelegramads
struct BOTCORE_EXPORT TransactionPartnerTelegramAds {
  TransactionPartnerTelegramAds();  ///< With nothing set.
  /// @cond
  TransactionPartnerTelegramAds(const TransactionPartnerTelegramAds& other);
  TransactionPartnerTelegramAds(TransactionPartnerTelegramAds&& other) noexcept;
  TransactionPartnerTelegramAds& operator=(const TransactionPartnerTelegramAds& other);
  TransactionPartnerTelegramAds& operator=(TransactionPartnerTelegramAds&& other) noexcept;
  ~TransactionPartnerTelegramAds();
  bool operator==(const TransactionPartnerTelegramAds& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerTelegramAds& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerTelegramAds& value);
  /// @endcond
};

/// Telegram's TransactionPartnerTelegramApi.
///
/// Only received.
/// An alternative of TransactionPartner: `type` is "telegram_api".
/// @see https://core.telegram.org/bots/api#transactionpartnertelegramapi
struct BOTCORE_EXPORT TransactionPartnerTelegramApi {
  TransactionPartnerTelegramApi();  ///< With nothing set.
  /// With what it needs.
  explicit TransactionPartnerTelegramApi(std::int64_t request_count);
  /// @cond
  TransactionPartnerTelegramApi(const TransactionPartnerTelegramApi& other);
  TransactionPartnerTelegramApi(TransactionPartnerTelegramApi&& other) noexcept;
  TransactionPartnerTelegramApi& operator=(const TransactionPartnerTelegramApi& other);
  TransactionPartnerTelegramApi& operator=(TransactionPartnerTelegramApi&& other) noexcept;
  ~TransactionPartnerTelegramApi();
  bool operator==(const TransactionPartnerTelegramApi& other) const;
  /// @endcond

  std::int64_t request_count = 0;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerTelegramApi& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerTelegramApi& value);
  /// @endcond
};

/// Telegram's TransactionPartnerOther; it has no members.
///
/// Only received.
/// An alternative of TransactionPartner: `type` is "other".
/// @see https://core.telegram.org/bots/api#transactionpartnerother
struct BOTCORE_EXPORT TransactionPartnerOther {
  TransactionPartnerOther();  ///< With nothing set.
  /// @cond
  TransactionPartnerOther(const TransactionPartnerOther& other);
  TransactionPartnerOther(TransactionPartnerOther&& other) noexcept;
  TransactionPartnerOther& operator=(const TransactionPartnerOther& other);
  TransactionPartnerOther& operator=(TransactionPartnerOther&& other) noexcept;
  ~TransactionPartnerOther();
  bool operator==(const TransactionPartnerOther& other) const;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerOther& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerOther& value);
  /// @endcond
};

/// A transaction in Stars.
///
/// Only received.
/// Held by StarTransactions::transactions.
/// @see https://core.telegram.org/bots/api#startransaction
struct BOTCORE_EXPORT StarTransaction {
  StarTransaction();  ///< With nothing set.
  /// With what it needs.
  StarTransaction(std::string id, std::int64_t amount, std::chrono::sys_seconds date);
  /// @cond
  StarTransaction(const StarTransaction& other);
  StarTransaction(StarTransaction&& other) noexcept;
  StarTransaction& operator=(const StarTransaction& other);
  StarTransaction& operator=(StarTransaction&& other) noexcept;
  ~StarTransaction();
  bool operator==(const StarTransaction& other) const;
  /// @endcond

  std::string id;  ///< Required.
  std::int64_t amount = 0;  ///< Required.
  std::optional<std::int64_t> nanostar_amount;  ///< Optional.
  std::chrono::sys_seconds date;  ///< When it happened (required; whole seconds, UTC).
  boxed<TransactionPartner> source;  ///< Optional.
  boxed<TransactionPartner> receiver;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StarTransaction& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StarTransaction& value);
  /// @endcond
};

/// Telegram's StarTransactions.
///
/// Only received.
/// What GetStarTransactions gives.
/// @see https://core.telegram.org/bots/api#startransactions
struct BOTCORE_EXPORT StarTransactions {
  StarTransactions();  ///< With nothing set.
  /// With what it needs.
  explicit StarTransactions(std::vector<StarTransaction> transactions);
  /// @cond
  StarTransactions(const StarTransactions& other);
  StarTransactions(StarTransactions&& other) noexcept;
  StarTransactions& operator=(const StarTransactions& other);
  StarTransactions& operator=(StarTransactions&& other) noexcept;
  ~StarTransactions();
  bool operator==(const StarTransactions& other) const;
  /// @endcond

  std::vector<StarTransaction> transactions;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const StarTransactions& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StarTransactions& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
