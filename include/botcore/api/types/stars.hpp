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

/// Telegram's StarAmount.
/// @see https://core.telegram.org/bots/api#staramount
struct BOTCORE_EXPORT StarAmount {
  StarAmount();
  explicit StarAmount(std::int64_t amount);
  StarAmount(const StarAmount& other);
  StarAmount(StarAmount&& other) noexcept;
  StarAmount& operator=(const StarAmount& other);
  StarAmount& operator=(StarAmount&& other) noexcept;
  ~StarAmount();
  bool operator==(const StarAmount& other) const;

  std::int64_t amount = 0;  ///< Required.
  std::optional<std::int64_t> nanostar_amount;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StarAmount& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StarAmount& value);
};

/// One of `RevenueWithdrawalStatePending`, `RevenueWithdrawalStateSucceeded`, `RevenueWithdrawalStateFailed`.
/// @see https://core.telegram.org/bots/api#revenuewithdrawalstate
struct BOTCORE_EXPORT RevenueWithdrawalState {
  RevenueWithdrawalState();
  RevenueWithdrawalState(RevenueWithdrawalStatePending held);  // NOLINT(google-explicit-constructor)
  RevenueWithdrawalState(RevenueWithdrawalStateSucceeded held);  // NOLINT(google-explicit-constructor)
  RevenueWithdrawalState(RevenueWithdrawalStateFailed held);  // NOLINT(google-explicit-constructor)
  RevenueWithdrawalState(const RevenueWithdrawalState& other);
  RevenueWithdrawalState(RevenueWithdrawalState&& other) noexcept;
  RevenueWithdrawalState& operator=(const RevenueWithdrawalState& other);
  RevenueWithdrawalState& operator=(RevenueWithdrawalState&& other) noexcept;
  ~RevenueWithdrawalState();
  bool operator==(const RevenueWithdrawalState& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<RevenueWithdrawalStatePending>, boxed<RevenueWithdrawalStateSucceeded>,
               boxed<RevenueWithdrawalStateFailed>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RevenueWithdrawalState& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RevenueWithdrawalState& value);
};

/// Telegram's RevenueWithdrawalStatePending, told apart by `type` "pending"; it has no members.
/// @see https://core.telegram.org/bots/api#revenuewithdrawalstatepending
struct BOTCORE_EXPORT RevenueWithdrawalStatePending {
  RevenueWithdrawalStatePending();
  RevenueWithdrawalStatePending(const RevenueWithdrawalStatePending& other);
  RevenueWithdrawalStatePending(RevenueWithdrawalStatePending&& other) noexcept;
  RevenueWithdrawalStatePending& operator=(const RevenueWithdrawalStatePending& other);
  RevenueWithdrawalStatePending& operator=(RevenueWithdrawalStatePending&& other) noexcept;
  ~RevenueWithdrawalStatePending();
  bool operator==(const RevenueWithdrawalStatePending& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RevenueWithdrawalStatePending& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RevenueWithdrawalStatePending& value);
};

/// Telegram's RevenueWithdrawalStateSucceeded, told apart by `type` "succeeded".
/// @see https://core.telegram.org/bots/api#revenuewithdrawalstatesucceeded
struct BOTCORE_EXPORT RevenueWithdrawalStateSucceeded {
  RevenueWithdrawalStateSucceeded();
  RevenueWithdrawalStateSucceeded(std::chrono::sys_seconds date, std::string url);
  RevenueWithdrawalStateSucceeded(const RevenueWithdrawalStateSucceeded& other);
  RevenueWithdrawalStateSucceeded(RevenueWithdrawalStateSucceeded&& other) noexcept;
  RevenueWithdrawalStateSucceeded& operator=(const RevenueWithdrawalStateSucceeded& other);
  RevenueWithdrawalStateSucceeded& operator=(RevenueWithdrawalStateSucceeded&& other) noexcept;
  ~RevenueWithdrawalStateSucceeded();
  bool operator==(const RevenueWithdrawalStateSucceeded& other) const;

  std::chrono::sys_seconds date;  ///< Required.
  std::string url;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RevenueWithdrawalStateSucceeded& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RevenueWithdrawalStateSucceeded& value);
};

/// Telegram's RevenueWithdrawalStateFailed, told apart by `type` "failed"; it has no members.
/// @see https://core.telegram.org/bots/api#revenuewithdrawalstatefailed
struct BOTCORE_EXPORT RevenueWithdrawalStateFailed {
  RevenueWithdrawalStateFailed();
  RevenueWithdrawalStateFailed(const RevenueWithdrawalStateFailed& other);
  RevenueWithdrawalStateFailed(RevenueWithdrawalStateFailed&& other) noexcept;
  RevenueWithdrawalStateFailed& operator=(const RevenueWithdrawalStateFailed& other);
  RevenueWithdrawalStateFailed& operator=(RevenueWithdrawalStateFailed&& other) noexcept;
  ~RevenueWithdrawalStateFailed();
  bool operator==(const RevenueWithdrawalStateFailed& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const RevenueWithdrawalStateFailed& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, RevenueWithdrawalStateFailed& value);
};

/// Telegram's AffiliateInfo.
/// @see https://core.telegram.org/bots/api#affiliateinfo
struct BOTCORE_EXPORT AffiliateInfo {
  AffiliateInfo();
  AffiliateInfo(std::int64_t commission_per_mille, std::int64_t amount);
  AffiliateInfo(const AffiliateInfo& other);
  AffiliateInfo(AffiliateInfo&& other) noexcept;
  AffiliateInfo& operator=(const AffiliateInfo& other);
  AffiliateInfo& operator=(AffiliateInfo&& other) noexcept;
  ~AffiliateInfo();
  bool operator==(const AffiliateInfo& other) const;

  boxed<User> affiliate_user;  ///< Optional.
  boxed<Chat> affiliate_chat;  ///< Optional.
  std::int64_t commission_per_mille = 0;  ///< Required.
  std::int64_t amount = 0;  ///< Required.
  std::optional<std::int64_t> nanostar_amount;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const AffiliateInfo& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, AffiliateInfo& value);
};

/// One of `TransactionPartnerUser`, `TransactionPartnerChat`, `TransactionPartnerAffiliateProgram`,
/// `TransactionPartnerFragment`, `TransactionPartnerTelegramAds`, `TransactionPartnerTelegramApi`,
/// `TransactionPartnerOther`.
/// @see https://core.telegram.org/bots/api#transactionpartner
struct BOTCORE_EXPORT TransactionPartner {
  TransactionPartner();
  TransactionPartner(TransactionPartnerUser held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerChat held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerAffiliateProgram held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerFragment held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerTelegramAds held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerTelegramApi held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(TransactionPartnerOther held);  // NOLINT(google-explicit-constructor)
  TransactionPartner(const TransactionPartner& other);
  TransactionPartner(TransactionPartner&& other) noexcept;
  TransactionPartner& operator=(const TransactionPartner& other);
  TransactionPartner& operator=(TransactionPartner&& other) noexcept;
  ~TransactionPartner();
  bool operator==(const TransactionPartner& other) const;

  /// The alternative `T`; null when another one is held.
  template <class T>
  const T* get_if() const noexcept {
    return alternative<T>(value);
  }
  /// Whether it holds what this version of the Bot API does not know, or nothing.
  bool is_unknown() const noexcept { return value.index() == 0; }

  std::variant<unknown_json, boxed<TransactionPartnerUser>, boxed<TransactionPartnerChat>,
               boxed<TransactionPartnerAffiliateProgram>, boxed<TransactionPartnerFragment>,
               boxed<TransactionPartnerTelegramAds>, boxed<TransactionPartnerTelegramApi>,
               boxed<TransactionPartnerOther>> value;

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartner& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartner& value);
};

/// Telegram's TransactionPartnerUser, told apart by `type` "user".
/// @see https://core.telegram.org/bots/api#transactionpartneruser
struct BOTCORE_EXPORT TransactionPartnerUser {
  TransactionPartnerUser();
  TransactionPartnerUser(TransactionType transaction_type, User user);
  TransactionPartnerUser(const TransactionPartnerUser& other);
  TransactionPartnerUser(TransactionPartnerUser&& other) noexcept;
  TransactionPartnerUser& operator=(const TransactionPartnerUser& other);
  TransactionPartnerUser& operator=(TransactionPartnerUser&& other) noexcept;
  ~TransactionPartnerUser();
  bool operator==(const TransactionPartnerUser& other) const;

  TransactionType transaction_type;  ///< Required.
  boxed<User> user;  ///< Required.
  boxed<AffiliateInfo> affiliate;  ///< Optional.
  std::optional<std::string> invoice_payload;  ///< Optional.
  std::optional<std::int64_t> subscription_period;  ///< Optional.
  std::optional<std::vector<PaidMedia>> paid_media;  ///< Optional.
  std::optional<std::string> paid_media_payload;  ///< Optional.
  boxed<Gift> gift;  ///< Optional.
  std::optional<std::int64_t> premium_subscription_duration;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerUser& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerUser& value);
};

/// Telegram's TransactionPartnerChat, told apart by `type` "chat".
/// @see https://core.telegram.org/bots/api#transactionpartnerchat
struct BOTCORE_EXPORT TransactionPartnerChat {
  TransactionPartnerChat();
  explicit TransactionPartnerChat(Chat chat);
  TransactionPartnerChat(const TransactionPartnerChat& other);
  TransactionPartnerChat(TransactionPartnerChat&& other) noexcept;
  TransactionPartnerChat& operator=(const TransactionPartnerChat& other);
  TransactionPartnerChat& operator=(TransactionPartnerChat&& other) noexcept;
  ~TransactionPartnerChat();
  bool operator==(const TransactionPartnerChat& other) const;

  boxed<Chat> chat;  ///< Required.
  boxed<Gift> gift;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerChat& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerChat& value);
};

/// Telegram's TransactionPartnerAffiliateProgram, told apart by `type` "affiliate_program".
/// @see https://core.telegram.org/bots/api#transactionpartneraffiliateprogram
struct BOTCORE_EXPORT TransactionPartnerAffiliateProgram {
  TransactionPartnerAffiliateProgram();
  explicit TransactionPartnerAffiliateProgram(std::int64_t commission_per_mille);
  TransactionPartnerAffiliateProgram(const TransactionPartnerAffiliateProgram& other);
  TransactionPartnerAffiliateProgram(TransactionPartnerAffiliateProgram&& other) noexcept;
  TransactionPartnerAffiliateProgram& operator=(const TransactionPartnerAffiliateProgram& other);
  TransactionPartnerAffiliateProgram& operator=(TransactionPartnerAffiliateProgram&& other) noexcept;
  ~TransactionPartnerAffiliateProgram();
  bool operator==(const TransactionPartnerAffiliateProgram& other) const;

  boxed<User> sponsor_user;  ///< Optional.
  std::int64_t commission_per_mille = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerAffiliateProgram& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerAffiliateProgram& value);
};

/// Telegram's TransactionPartnerFragment, told apart by `type` "fragment".
/// @see https://core.telegram.org/bots/api#transactionpartnerfragment
struct BOTCORE_EXPORT TransactionPartnerFragment {
  TransactionPartnerFragment();
  TransactionPartnerFragment(const TransactionPartnerFragment& other);
  TransactionPartnerFragment(TransactionPartnerFragment&& other) noexcept;
  TransactionPartnerFragment& operator=(const TransactionPartnerFragment& other);
  TransactionPartnerFragment& operator=(TransactionPartnerFragment&& other) noexcept;
  ~TransactionPartnerFragment();
  bool operator==(const TransactionPartnerFragment& other) const;

  boxed<RevenueWithdrawalState> withdrawal_state;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerFragment& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerFragment& value);
};

/// Telegram's TransactionPartnerTelegramAds, told apart by `type` "telegram_ads"; it has no members.
/// @see https://core.telegram.org/bots/api#transactionpartnertelegramads
struct BOTCORE_EXPORT TransactionPartnerTelegramAds {
  TransactionPartnerTelegramAds();
  TransactionPartnerTelegramAds(const TransactionPartnerTelegramAds& other);
  TransactionPartnerTelegramAds(TransactionPartnerTelegramAds&& other) noexcept;
  TransactionPartnerTelegramAds& operator=(const TransactionPartnerTelegramAds& other);
  TransactionPartnerTelegramAds& operator=(TransactionPartnerTelegramAds&& other) noexcept;
  ~TransactionPartnerTelegramAds();
  bool operator==(const TransactionPartnerTelegramAds& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerTelegramAds& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerTelegramAds& value);
};

/// Telegram's TransactionPartnerTelegramApi, told apart by `type` "telegram_api".
/// @see https://core.telegram.org/bots/api#transactionpartnertelegramapi
struct BOTCORE_EXPORT TransactionPartnerTelegramApi {
  TransactionPartnerTelegramApi();
  explicit TransactionPartnerTelegramApi(std::int64_t request_count);
  TransactionPartnerTelegramApi(const TransactionPartnerTelegramApi& other);
  TransactionPartnerTelegramApi(TransactionPartnerTelegramApi&& other) noexcept;
  TransactionPartnerTelegramApi& operator=(const TransactionPartnerTelegramApi& other);
  TransactionPartnerTelegramApi& operator=(TransactionPartnerTelegramApi&& other) noexcept;
  ~TransactionPartnerTelegramApi();
  bool operator==(const TransactionPartnerTelegramApi& other) const;

  std::int64_t request_count = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerTelegramApi& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerTelegramApi& value);
};

/// Telegram's TransactionPartnerOther, told apart by `type` "other"; it has no members.
/// @see https://core.telegram.org/bots/api#transactionpartnerother
struct BOTCORE_EXPORT TransactionPartnerOther {
  TransactionPartnerOther();
  TransactionPartnerOther(const TransactionPartnerOther& other);
  TransactionPartnerOther(TransactionPartnerOther&& other) noexcept;
  TransactionPartnerOther& operator=(const TransactionPartnerOther& other);
  TransactionPartnerOther& operator=(TransactionPartnerOther&& other) noexcept;
  ~TransactionPartnerOther();
  bool operator==(const TransactionPartnerOther& other) const;

  friend BOTCORE_EXPORT void encode(json_writer& out, const TransactionPartnerOther& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, TransactionPartnerOther& value);
};

/// Telegram's StarTransaction.
/// @see https://core.telegram.org/bots/api#startransaction
struct BOTCORE_EXPORT StarTransaction {
  StarTransaction();
  StarTransaction(std::string id, std::int64_t amount, std::chrono::sys_seconds date);
  StarTransaction(const StarTransaction& other);
  StarTransaction(StarTransaction&& other) noexcept;
  StarTransaction& operator=(const StarTransaction& other);
  StarTransaction& operator=(StarTransaction&& other) noexcept;
  ~StarTransaction();
  bool operator==(const StarTransaction& other) const;

  std::string id;  ///< Required.
  std::int64_t amount = 0;  ///< Required.
  std::optional<std::int64_t> nanostar_amount;  ///< Optional.
  std::chrono::sys_seconds date;  ///< Required.
  boxed<TransactionPartner> source;  ///< Optional.
  boxed<TransactionPartner> receiver;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StarTransaction& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StarTransaction& value);
};

/// Telegram's StarTransactions.
/// @see https://core.telegram.org/bots/api#startransactions
struct BOTCORE_EXPORT StarTransactions {
  StarTransactions();
  explicit StarTransactions(std::vector<StarTransaction> transactions);
  StarTransactions(const StarTransactions& other);
  StarTransactions(StarTransactions&& other) noexcept;
  StarTransactions& operator=(const StarTransactions& other);
  StarTransactions& operator=(StarTransactions&& other) noexcept;
  ~StarTransactions();
  bool operator==(const StarTransactions& other) const;

  std::vector<StarTransaction> transactions;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const StarTransactions& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, StarTransactions& value);
};

}  // namespace botcore::inline v0::api
