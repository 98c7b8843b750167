// Written by src/codegen/generate.py: do not edit.
/// @file
/// Types of the Bot API: inline mode.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "botcore/api/fwd.hpp"
#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// Telegram's SentWebAppMessage.
/// @see https://core.telegram.org/bots/api#sentwebappmessage
struct BOTCORE_EXPORT SentWebAppMessage {
  SentWebAppMessage();
  SentWebAppMessage(const SentWebAppMessage& other);
  SentWebAppMessage(SentWebAppMessage&& other) noexcept;
  SentWebAppMessage& operator=(const SentWebAppMessage& other);
  SentWebAppMessage& operator=(SentWebAppMessage&& other) noexcept;
  ~SentWebAppMessage();
  bool operator==(const SentWebAppMessage& other) const;

  std::optional<std::string> inline_message_id;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SentWebAppMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SentWebAppMessage& value);
};

/// Telegram's SentGuestMessage.
/// @see https://core.telegram.org/bots/api#sentguestmessage
struct BOTCORE_EXPORT SentGuestMessage {
  SentGuestMessage();
  explicit SentGuestMessage(std::string inline_message_id);
  SentGuestMessage(const SentGuestMessage& other);
  SentGuestMessage(SentGuestMessage&& other) noexcept;
  SentGuestMessage& operator=(const SentGuestMessage& other);
  SentGuestMessage& operator=(SentGuestMessage&& other) noexcept;
  ~SentGuestMessage();
  bool operator==(const SentGuestMessage& other) const;

  std::string inline_message_id;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SentGuestMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SentGuestMessage& value);
};

/// Telegram's PreparedInlineMessage.
/// @see https://core.telegram.org/bots/api#preparedinlinemessage
struct BOTCORE_EXPORT PreparedInlineMessage {
  PreparedInlineMessage();
  PreparedInlineMessage(std::string id, std::chrono::sys_seconds expiration_date);
  PreparedInlineMessage(const PreparedInlineMessage& other);
  PreparedInlineMessage(PreparedInlineMessage&& other) noexcept;
  PreparedInlineMessage& operator=(const PreparedInlineMessage& other);
  PreparedInlineMessage& operator=(PreparedInlineMessage&& other) noexcept;
  ~PreparedInlineMessage();
  bool operator==(const PreparedInlineMessage& other) const;

  std::string id;  ///< Required.
  std::chrono::sys_seconds expiration_date;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const PreparedInlineMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PreparedInlineMessage& value);
};

/// Telegram's InlineQuery.
/// @see https://core.telegram.org/bots/api#inlinequery
struct BOTCORE_EXPORT InlineQuery {
  InlineQuery();
  InlineQuery(std::string id, User from, std::string query, std::string offset);
  InlineQuery(const InlineQuery& other);
  InlineQuery(InlineQuery&& other) noexcept;
  InlineQuery& operator=(const InlineQuery& other);
  InlineQuery& operator=(InlineQuery&& other) noexcept;
  ~InlineQuery();
  bool operator==(const InlineQuery& other) const;

  std::string id;  ///< Required.
  boxed<User> from;  ///< Required.
  std::string query;  ///< Required.
  std::string offset;  ///< Required.
  std::optional<InlineQueryChatType> chat_type;  ///< Optional.
  boxed<Location> location;  ///< Optional.

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQuery& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQuery& value);
};

/// Telegram's InlineQueryResultsButton.
/// @see https://core.telegram.org/bots/api#inlinequeryresultsbutton
struct BOTCORE_EXPORT InlineQueryResultsButton {
  InlineQueryResultsButton();
  explicit InlineQueryResultsButton(std::string text);
  InlineQueryResultsButton(const InlineQueryResultsButton& other);
  InlineQueryResultsButton(InlineQueryResultsButton&& other) noexcept;
  InlineQueryResultsButton& operator=(const InlineQueryResultsButton& other);
  InlineQueryResultsButton& operator=(InlineQueryResultsButton&& other) noexcept;
  ~InlineQueryResultsButton();
  bool operator==(const InlineQueryResultsButton& other) const;

  std::string text;  ///< Required.
  boxed<WebAppInfo> web_app;  ///< Optional.
  std::optional<std::string> start_parameter;  ///< Optional; 1–64 characters.

  InlineQueryResultsButton& with_web_app(WebAppInfo value) &;
  InlineQueryResultsButton&& with_web_app(WebAppInfo value) &&;
  InlineQueryResultsButton& with_start_parameter(std::string value) &;
  InlineQueryResultsButton&& with_start_parameter(std::string value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultsButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultsButton& value);
};

/// Telegram's ChosenInlineResult.
/// @see https://core.telegram.org/bots/api#choseninlineresult
struct BOTCORE_EXPORT ChosenInlineResult {
  ChosenInlineResult();
  ChosenInlineResult(std::string result_id, User from, std::string query);
  ChosenInlineResult(const ChosenInlineResult& other);
  ChosenInlineResult(ChosenInlineResult&& other) noexcept;
  ChosenInlineResult& operator=(const ChosenInlineResult& other);
  ChosenInlineResult& operator=(ChosenInlineResult&& other) noexcept;
  ~ChosenInlineResult();
  bool operator==(const ChosenInlineResult& other) const;

  std::string result_id;  ///< Required.
  boxed<User> from;  ///< Required.
  boxed<Location> location;  ///< Optional.
  std::optional<std::string> inline_message_id;  ///< Optional.
  std::string query;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const ChosenInlineResult& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChosenInlineResult& value);
};

}  // namespace botcore::inline v0::api
