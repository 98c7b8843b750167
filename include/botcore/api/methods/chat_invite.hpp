// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: chat invite.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/api/chat_id.hpp"
#include "botcore/api/fwd.hpp"
#include "botcore/api/types/chat_member.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Makes a new primary invite link; the former one is revoked.
///
/// The request `exportChatInviteLink`, sent as JSON; it gives a text.
/// @see https://core.telegram.org/bots/api#exportchatinvitelink
struct BOTCORE_EXPORT ExportChatInviteLink {
  static constexpr std::string_view method = "exportChatInviteLink";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = std::string;  ///< What a call gives.

  /// With what it needs.
  explicit ExportChatInviteLink(ChatId chat_id);
  /// @cond
  ExportChatInviteLink(const ExportChatInviteLink& other);
  ExportChatInviteLink(ExportChatInviteLink&& other) noexcept;
  ExportChatInviteLink& operator=(const ExportChatInviteLink& other);
  ExportChatInviteLink& operator=(ExportChatInviteLink&& other) noexcept;
  ~ExportChatInviteLink();
  bool operator==(const ExportChatInviteLink& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ExportChatInviteLink& value);
  /// @endcond
};

/// Makes an additional invite link.
///
/// The request `createChatInviteLink`, sent as JSON; it gives ChatInviteLink.
/// @see https://core.telegram.org/bots/api#createchatinvitelink
struct BOTCORE_EXPORT CreateChatInviteLink {
  static constexpr std::string_view method = "createChatInviteLink";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ChatInviteLink;  ///< What a call gives.

  /// With what it needs.
  explicit CreateChatInviteLink(ChatId chat_id);
  /// @cond
  CreateChatInviteLink(const CreateChatInviteLink& other);
  CreateChatInviteLink(CreateChatInviteLink&& other) noexcept;
  CreateChatInviteLink& operator=(const CreateChatInviteLink& other);
  CreateChatInviteLink& operator=(CreateChatInviteLink&& other) noexcept;
  ~CreateChatInviteLink();
  bool operator==(const CreateChatInviteLink& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::string> name;  ///< The name (optional; 0–32 characters).
  std::optional<std::chrono::sys_seconds> expire_date;  ///< When it expires (optional; whole seconds, UTC).
  std::optional<std::int64_t> member_limit;  ///< How many can join by this link (optional).
  std::optional<bool> creates_join_request;  ///< Optional.

  CreateChatInviteLink& with_name(std::string value) &;  ///< Sets #name.
  CreateChatInviteLink& with_expire_date(std::chrono::sys_seconds value) &;  ///< Sets #expire_date.
  CreateChatInviteLink& with_member_limit(std::int64_t value) &;  ///< Sets #member_limit.
  CreateChatInviteLink& with_creates_join_request(bool value = true) &;  ///< Sets #creates_join_request.
  /// @cond
  CreateChatInviteLink&& with_name(std::string value) &&;
  CreateChatInviteLink&& with_expire_date(std::chrono::sys_seconds value) &&;
  CreateChatInviteLink&& with_member_limit(std::int64_t value) &&;
  CreateChatInviteLink&& with_creates_join_request(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateChatInviteLink& value);
  /// @endcond
};

/// Changes an invite link that the bot has made.
///
/// The request `editChatInviteLink`, sent as JSON; it gives ChatInviteLink.
/// @see https://core.telegram.org/bots/api#editchatinvitelink
struct BOTCORE_EXPORT EditChatInviteLink {
  static constexpr std::string_view method = "editChatInviteLink";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ChatInviteLink;  ///< What a call gives.

  /// With what it needs.
  EditChatInviteLink(ChatId chat_id, std::string invite_link);
  /// @cond
  EditChatInviteLink(const EditChatInviteLink& other);
  EditChatInviteLink(EditChatInviteLink&& other) noexcept;
  EditChatInviteLink& operator=(const EditChatInviteLink& other);
  EditChatInviteLink& operator=(EditChatInviteLink&& other) noexcept;
  ~EditChatInviteLink();
  bool operator==(const EditChatInviteLink& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::string invite_link;  ///< The invite link (required).
  std::optional<std::string> name;  ///< The name (optional; 0–32 characters).
  std::optional<std::chrono::sys_seconds> expire_date;  ///< When it expires (optional; whole seconds, UTC).
  std::optional<std::int64_t> member_limit;  ///< How many can join by this link (optional).
  std::optional<bool> creates_join_request;  ///< Optional.

  EditChatInviteLink& with_name(std::string value) &;  ///< Sets #name.
  EditChatInviteLink& with_expire_date(std::chrono::sys_seconds value) &;  ///< Sets #expire_date.
  EditChatInviteLink& with_member_limit(std::int64_t value) &;  ///< Sets #member_limit.
  EditChatInviteLink& with_creates_join_request(bool value = true) &;  ///< Sets #creates_join_request.
  /// @cond
  EditChatInviteLink&& with_name(std::string value) &&;
  EditChatInviteLink&& with_expire_date(std::chrono::sys_seconds value) &&;
  EditChatInviteLink&& with_member_limit(std::int64_t value) &&;
  EditChatInviteLink&& with_creates_join_request(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditChatInviteLink& value);
  /// @endcond
};

/// Makes an invite link to a channel for which members pay.
///
/// The request `createChatSubscriptionInviteLink`, sent as JSON; it gives ChatInviteLink.
/// @see https://core.telegram.org/bots/api#createchatsubscriptioninvitelink
struct BOTCORE_EXPORT CreateChatSubscriptionInviteLink {
  static constexpr std::string_view method = "createChatSubscriptionInviteLink";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ChatInviteLink;  ///< What a call gives.

  /// With what it needs.
  CreateChatSubscriptionInviteLink(ChatId chat_id, std::int64_t subscription_period,
                                   std::int64_t subscription_price);
  /// @cond
  CreateChatSubscriptionInviteLink(const CreateChatSubscriptionInviteLink& other);
  CreateChatSubscriptionInviteLink(CreateChatSubscriptionInviteLink&& other) noexcept;
  CreateChatSubscriptionInviteLink& operator=(const CreateChatSubscriptionInviteLink& other);
  CreateChatSubscriptionInviteLink& operator=(CreateChatSubscriptionInviteLink&& other) noexcept;
  ~CreateChatSubscriptionInviteLink();
  bool operator==(const CreateChatSubscriptionInviteLink& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::optional<std::string> name;  ///< The name (optional; 0–32 characters).
  std::int64_t subscription_period = 0;  ///< Required.
  std::int64_t subscription_price = 0;  ///< Required.

  CreateChatSubscriptionInviteLink& with_name(std::string value) &;  ///< Sets #name.
  /// @cond
  CreateChatSubscriptionInviteLink&& with_name(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateChatSubscriptionInviteLink& value);
  /// @endcond
};

/// Changes the name of a subscription's invite link.
///
/// The request `editChatSubscriptionInviteLink`, sent as JSON; it gives ChatInviteLink.
/// @see https://core.telegram.org/bots/api#editchatsubscriptioninvitelink
struct BOTCORE_EXPORT EditChatSubscriptionInviteLink {
  static constexpr std::string_view method = "editChatSubscriptionInviteLink";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ChatInviteLink;  ///< What a call gives.

  /// With what it needs.
  EditChatSubscriptionInviteLink(ChatId chat_id, std::string invite_link);
  /// @cond
  EditChatSubscriptionInviteLink(const EditChatSubscriptionInviteLink& other);
  EditChatSubscriptionInviteLink(EditChatSubscriptionInviteLink&& other) noexcept;
  EditChatSubscriptionInviteLink& operator=(const EditChatSubscriptionInviteLink& other);
  EditChatSubscriptionInviteLink& operator=(EditChatSubscriptionInviteLink&& other) noexcept;
  ~EditChatSubscriptionInviteLink();
  bool operator==(const EditChatSubscriptionInviteLink& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::string invite_link;  ///< The invite link (required).
  std::optional<std::string> name;  ///< The name (optional; 0–32 characters).

  EditChatSubscriptionInviteLink& with_name(std::string value) &;  ///< Sets #name.
  /// @cond
  EditChatSubscriptionInviteLink&& with_name(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const EditChatSubscriptionInviteLink& value);
  /// @endcond
};

/// Revokes an invite link that the bot has made.
///
/// The request `revokeChatInviteLink`, sent as JSON; it gives ChatInviteLink.
/// @see https://core.telegram.org/bots/api#revokechatinvitelink
struct BOTCORE_EXPORT RevokeChatInviteLink {
  static constexpr std::string_view method = "revokeChatInviteLink";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = ChatInviteLink;  ///< What a call gives.

  /// With what it needs.
  RevokeChatInviteLink(ChatId chat_id, std::string invite_link);
  /// @cond
  RevokeChatInviteLink(const RevokeChatInviteLink& other);
  RevokeChatInviteLink(RevokeChatInviteLink&& other) noexcept;
  RevokeChatInviteLink& operator=(const RevokeChatInviteLink& other);
  RevokeChatInviteLink& operator=(RevokeChatInviteLink&& other) noexcept;
  ~RevokeChatInviteLink();
  bool operator==(const RevokeChatInviteLink& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::string invite_link;  ///< The invite link (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const RevokeChatInviteLink& value);
  /// @endcond
};

/// Lets a user in who asked to join.
///
/// The request `approveChatJoinRequest`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#approvechatjoinrequest
struct BOTCORE_EXPORT ApproveChatJoinRequest {
  static constexpr std::string_view method = "approveChatJoinRequest";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  ApproveChatJoinRequest(ChatId chat_id, std::int64_t user_id);
  /// @cond
  ApproveChatJoinRequest(const ApproveChatJoinRequest& other);
  ApproveChatJoinRequest(ApproveChatJoinRequest&& other) noexcept;
  ApproveChatJoinRequest& operator=(const ApproveChatJoinRequest& other);
  ApproveChatJoinRequest& operator=(ApproveChatJoinRequest&& other) noexcept;
  ~ApproveChatJoinRequest();
  bool operator==(const ApproveChatJoinRequest& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ApproveChatJoinRequest& value);
  /// @endcond
};

/// Turns down a user who asked to join.
///
/// The request `declineChatJoinRequest`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#declinechatjoinrequest
struct BOTCORE_EXPORT DeclineChatJoinRequest {
  static constexpr std::string_view method = "declineChatJoinRequest";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  DeclineChatJoinRequest(ChatId chat_id, std::int64_t user_id);
  /// @cond
  DeclineChatJoinRequest(const DeclineChatJoinRequest& other);
  DeclineChatJoinRequest(DeclineChatJoinRequest&& other) noexcept;
  DeclineChatJoinRequest& operator=(const DeclineChatJoinRequest& other);
  DeclineChatJoinRequest& operator=(DeclineChatJoinRequest&& other) noexcept;
  ~DeclineChatJoinRequest();
  bool operator==(const DeclineChatJoinRequest& other) const;
  /// @endcond

  ChatId chat_id;  ///< The chat (required).
  std::int64_t user_id = 0;  ///< The user (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const DeclineChatJoinRequest& value);
  /// @endcond
};

/// Decides on a request to join that was given to the bot.
///
/// The request `answerChatJoinRequestQuery`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#answerchatjoinrequestquery
struct BOTCORE_EXPORT AnswerChatJoinRequestQuery {
  static constexpr std::string_view method = "answerChatJoinRequestQuery";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  AnswerChatJoinRequestQuery(std::string chat_join_request_query_id, ChatJoinRequestDecision result);
  /// @cond
  AnswerChatJoinRequestQuery(const AnswerChatJoinRequestQuery& other);
  AnswerChatJoinRequestQuery(AnswerChatJoinRequestQuery&& other) noexcept;
  AnswerChatJoinRequestQuery& operator=(const AnswerChatJoinRequestQuery& other);
  AnswerChatJoinRequestQuery& operator=(AnswerChatJoinRequestQuery&& other) noexcept;
  ~AnswerChatJoinRequestQuery();
  bool operator==(const AnswerChatJoinRequestQuery& other) const;
  /// @endcond

  std::string chat_join_request_query_id;  ///< Required.
  ChatJoinRequestDecision result;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerChatJoinRequestQuery& value);
  /// @endcond
};

/// Shows a Mini App to a user who asks to join.
///
/// The request `sendChatJoinRequestWebApp`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#sendchatjoinrequestwebapp
struct BOTCORE_EXPORT SendChatJoinRequestWebApp {
  static constexpr std::string_view method = "sendChatJoinRequestWebApp";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  SendChatJoinRequestWebApp(std::string chat_join_request_query_id, std::string web_app_url);
  /// @cond
  SendChatJoinRequestWebApp(const SendChatJoinRequestWebApp& other);
  SendChatJoinRequestWebApp(SendChatJoinRequestWebApp&& other) noexcept;
  SendChatJoinRequestWebApp& operator=(const SendChatJoinRequestWebApp& other);
  SendChatJoinRequestWebApp& operator=(SendChatJoinRequestWebApp&& other) noexcept;
  ~SendChatJoinRequestWebApp();
  bool operator==(const SendChatJoinRequestWebApp& other) const;
  /// @endcond

  std::string chat_join_request_query_id;  ///< Required.
  std::string web_app_url;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SendChatJoinRequestWebApp& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
