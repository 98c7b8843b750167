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

/// The request `exportChatInviteLink`.
/// @see https://core.telegram.org/bots/api#exportchatinvitelink
struct BOTCORE_EXPORT ExportChatInviteLink {
  static constexpr std::string_view method = "exportChatInviteLink";
  static constexpr bool multipart = false;
  using result_type = std::string;

  explicit ExportChatInviteLink(ChatId chat_id);
  ExportChatInviteLink(const ExportChatInviteLink& other);
  ExportChatInviteLink(ExportChatInviteLink&& other) noexcept;
  ExportChatInviteLink& operator=(const ExportChatInviteLink& other);
  ExportChatInviteLink& operator=(ExportChatInviteLink&& other) noexcept;
  ~ExportChatInviteLink();
  bool operator==(const ExportChatInviteLink& other) const;

  ChatId chat_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ExportChatInviteLink& value);
};

/// The request `createChatInviteLink`.
/// @see https://core.telegram.org/bots/api#createchatinvitelink
struct BOTCORE_EXPORT CreateChatInviteLink {
  static constexpr std::string_view method = "createChatInviteLink";
  static constexpr bool multipart = false;
  using result_type = ChatInviteLink;

  explicit CreateChatInviteLink(ChatId chat_id);
  CreateChatInviteLink(const CreateChatInviteLink& other);
  CreateChatInviteLink(CreateChatInviteLink&& other) noexcept;
  CreateChatInviteLink& operator=(const CreateChatInviteLink& other);
  CreateChatInviteLink& operator=(CreateChatInviteLink&& other) noexcept;
  ~CreateChatInviteLink();
  bool operator==(const CreateChatInviteLink& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::string> name;  ///< Optional; 0–32 characters.
  std::optional<std::chrono::sys_seconds> expire_date;  ///< Optional.
  std::optional<std::int64_t> member_limit;  ///< Optional.
  std::optional<bool> creates_join_request;  ///< Optional.

  CreateChatInviteLink& with_name(std::string value) &;
  CreateChatInviteLink&& with_name(std::string value) &&;
  CreateChatInviteLink& with_expire_date(std::chrono::sys_seconds value) &;
  CreateChatInviteLink&& with_expire_date(std::chrono::sys_seconds value) &&;
  CreateChatInviteLink& with_member_limit(std::int64_t value) &;
  CreateChatInviteLink&& with_member_limit(std::int64_t value) &&;
  CreateChatInviteLink& with_creates_join_request(bool value = true) &;
  CreateChatInviteLink&& with_creates_join_request(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateChatInviteLink& value);
};

/// The request `editChatInviteLink`.
/// @see https://core.telegram.org/bots/api#editchatinvitelink
struct BOTCORE_EXPORT EditChatInviteLink {
  static constexpr std::string_view method = "editChatInviteLink";
  static constexpr bool multipart = false;
  using result_type = ChatInviteLink;

  EditChatInviteLink(ChatId chat_id, std::string invite_link);
  EditChatInviteLink(const EditChatInviteLink& other);
  EditChatInviteLink(EditChatInviteLink&& other) noexcept;
  EditChatInviteLink& operator=(const EditChatInviteLink& other);
  EditChatInviteLink& operator=(EditChatInviteLink&& other) noexcept;
  ~EditChatInviteLink();
  bool operator==(const EditChatInviteLink& other) const;

  ChatId chat_id;  ///< Required.
  std::string invite_link;  ///< Required.
  std::optional<std::string> name;  ///< Optional; 0–32 characters.
  std::optional<std::chrono::sys_seconds> expire_date;  ///< Optional.
  std::optional<std::int64_t> member_limit;  ///< Optional.
  std::optional<bool> creates_join_request;  ///< Optional.

  EditChatInviteLink& with_name(std::string value) &;
  EditChatInviteLink&& with_name(std::string value) &&;
  EditChatInviteLink& with_expire_date(std::chrono::sys_seconds value) &;
  EditChatInviteLink&& with_expire_date(std::chrono::sys_seconds value) &&;
  EditChatInviteLink& with_member_limit(std::int64_t value) &;
  EditChatInviteLink&& with_member_limit(std::int64_t value) &&;
  EditChatInviteLink& with_creates_join_request(bool value = true) &;
  EditChatInviteLink&& with_creates_join_request(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditChatInviteLink& value);
};

/// The request `createChatSubscriptionInviteLink`.
/// @see https://core.telegram.org/bots/api#createchatsubscriptioninvitelink
struct BOTCORE_EXPORT CreateChatSubscriptionInviteLink {
  static constexpr std::string_view method = "createChatSubscriptionInviteLink";
  static constexpr bool multipart = false;
  using result_type = ChatInviteLink;

  CreateChatSubscriptionInviteLink(ChatId chat_id, std::int64_t subscription_period,
                                   std::int64_t subscription_price);
  CreateChatSubscriptionInviteLink(const CreateChatSubscriptionInviteLink& other);
  CreateChatSubscriptionInviteLink(CreateChatSubscriptionInviteLink&& other) noexcept;
  CreateChatSubscriptionInviteLink& operator=(const CreateChatSubscriptionInviteLink& other);
  CreateChatSubscriptionInviteLink& operator=(CreateChatSubscriptionInviteLink&& other) noexcept;
  ~CreateChatSubscriptionInviteLink();
  bool operator==(const CreateChatSubscriptionInviteLink& other) const;

  ChatId chat_id;  ///< Required.
  std::optional<std::string> name;  ///< Optional; 0–32 characters.
  std::int64_t subscription_period = 0;  ///< Required.
  std::int64_t subscription_price = 0;  ///< Required.

  CreateChatSubscriptionInviteLink& with_name(std::string value) &;
  CreateChatSubscriptionInviteLink&& with_name(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const CreateChatSubscriptionInviteLink& value);
};

/// The request `editChatSubscriptionInviteLink`.
/// @see https://core.telegram.org/bots/api#editchatsubscriptioninvitelink
struct BOTCORE_EXPORT EditChatSubscriptionInviteLink {
  static constexpr std::string_view method = "editChatSubscriptionInviteLink";
  static constexpr bool multipart = false;
  using result_type = ChatInviteLink;

  EditChatSubscriptionInviteLink(ChatId chat_id, std::string invite_link);
  EditChatSubscriptionInviteLink(const EditChatSubscriptionInviteLink& other);
  EditChatSubscriptionInviteLink(EditChatSubscriptionInviteLink&& other) noexcept;
  EditChatSubscriptionInviteLink& operator=(const EditChatSubscriptionInviteLink& other);
  EditChatSubscriptionInviteLink& operator=(EditChatSubscriptionInviteLink&& other) noexcept;
  ~EditChatSubscriptionInviteLink();
  bool operator==(const EditChatSubscriptionInviteLink& other) const;

  ChatId chat_id;  ///< Required.
  std::string invite_link;  ///< Required.
  std::optional<std::string> name;  ///< Optional; 0–32 characters.

  EditChatSubscriptionInviteLink& with_name(std::string value) &;
  EditChatSubscriptionInviteLink&& with_name(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const EditChatSubscriptionInviteLink& value);
};

/// The request `revokeChatInviteLink`.
/// @see https://core.telegram.org/bots/api#revokechatinvitelink
struct BOTCORE_EXPORT RevokeChatInviteLink {
  static constexpr std::string_view method = "revokeChatInviteLink";
  static constexpr bool multipart = false;
  using result_type = ChatInviteLink;

  RevokeChatInviteLink(ChatId chat_id, std::string invite_link);
  RevokeChatInviteLink(const RevokeChatInviteLink& other);
  RevokeChatInviteLink(RevokeChatInviteLink&& other) noexcept;
  RevokeChatInviteLink& operator=(const RevokeChatInviteLink& other);
  RevokeChatInviteLink& operator=(RevokeChatInviteLink&& other) noexcept;
  ~RevokeChatInviteLink();
  bool operator==(const RevokeChatInviteLink& other) const;

  ChatId chat_id;  ///< Required.
  std::string invite_link;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const RevokeChatInviteLink& value);
};

/// The request `approveChatJoinRequest`.
/// @see https://core.telegram.org/bots/api#approvechatjoinrequest
struct BOTCORE_EXPORT ApproveChatJoinRequest {
  static constexpr std::string_view method = "approveChatJoinRequest";
  static constexpr bool multipart = false;
  using result_type = bool;

  ApproveChatJoinRequest(ChatId chat_id, std::int64_t user_id);
  ApproveChatJoinRequest(const ApproveChatJoinRequest& other);
  ApproveChatJoinRequest(ApproveChatJoinRequest&& other) noexcept;
  ApproveChatJoinRequest& operator=(const ApproveChatJoinRequest& other);
  ApproveChatJoinRequest& operator=(ApproveChatJoinRequest&& other) noexcept;
  ~ApproveChatJoinRequest();
  bool operator==(const ApproveChatJoinRequest& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ApproveChatJoinRequest& value);
};

/// The request `declineChatJoinRequest`.
/// @see https://core.telegram.org/bots/api#declinechatjoinrequest
struct BOTCORE_EXPORT DeclineChatJoinRequest {
  static constexpr std::string_view method = "declineChatJoinRequest";
  static constexpr bool multipart = false;
  using result_type = bool;

  DeclineChatJoinRequest(ChatId chat_id, std::int64_t user_id);
  DeclineChatJoinRequest(const DeclineChatJoinRequest& other);
  DeclineChatJoinRequest(DeclineChatJoinRequest&& other) noexcept;
  DeclineChatJoinRequest& operator=(const DeclineChatJoinRequest& other);
  DeclineChatJoinRequest& operator=(DeclineChatJoinRequest&& other) noexcept;
  ~DeclineChatJoinRequest();
  bool operator==(const DeclineChatJoinRequest& other) const;

  ChatId chat_id;  ///< Required.
  std::int64_t user_id = 0;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const DeclineChatJoinRequest& value);
};

/// The request `answerChatJoinRequestQuery`.
/// @see https://core.telegram.org/bots/api#answerchatjoinrequestquery
struct BOTCORE_EXPORT AnswerChatJoinRequestQuery {
  static constexpr std::string_view method = "answerChatJoinRequestQuery";
  static constexpr bool multipart = false;
  using result_type = bool;

  AnswerChatJoinRequestQuery(std::string chat_join_request_query_id, ChatJoinRequestDecision result);
  AnswerChatJoinRequestQuery(const AnswerChatJoinRequestQuery& other);
  AnswerChatJoinRequestQuery(AnswerChatJoinRequestQuery&& other) noexcept;
  AnswerChatJoinRequestQuery& operator=(const AnswerChatJoinRequestQuery& other);
  AnswerChatJoinRequestQuery& operator=(AnswerChatJoinRequestQuery&& other) noexcept;
  ~AnswerChatJoinRequestQuery();
  bool operator==(const AnswerChatJoinRequestQuery& other) const;

  std::string chat_join_request_query_id;  ///< Required.
  ChatJoinRequestDecision result;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerChatJoinRequestQuery& value);
};

/// The request `sendChatJoinRequestWebApp`.
/// @see https://core.telegram.org/bots/api#sendchatjoinrequestwebapp
struct BOTCORE_EXPORT SendChatJoinRequestWebApp {
  static constexpr std::string_view method = "sendChatJoinRequestWebApp";
  static constexpr bool multipart = false;
  using result_type = bool;

  SendChatJoinRequestWebApp(std::string chat_join_request_query_id, std::string web_app_url);
  SendChatJoinRequestWebApp(const SendChatJoinRequestWebApp& other);
  SendChatJoinRequestWebApp(SendChatJoinRequestWebApp&& other) noexcept;
  SendChatJoinRequestWebApp& operator=(const SendChatJoinRequestWebApp& other);
  SendChatJoinRequestWebApp& operator=(SendChatJoinRequestWebApp&& other) noexcept;
  ~SendChatJoinRequestWebApp();
  bool operator==(const SendChatJoinRequestWebApp& other) const;

  std::string chat_join_request_query_id;  ///< Required.
  std::string web_app_url;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SendChatJoinRequestWebApp& value);
};

}  // namespace botcore::inline v0::api
