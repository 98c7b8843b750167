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
///
/// Only received.
/// What AnswerWebAppQuery gives.
/// @see https://core.telegram.org/bots/api#sentwebappmessage
struct BOTCORE_EXPORT SentWebAppMessage {
  SentWebAppMessage();  ///< With nothing set.
  /// @cond
  SentWebAppMessage(const SentWebAppMessage& other);
  SentWebAppMessage(SentWebAppMessage&& other) noexcept;
  SentWebAppMessage& operator=(const SentWebAppMessage& other);
  SentWebAppMessage& operator=(SentWebAppMessage&& other) noexcept;
  ~SentWebAppMessage();
  bool operator==(const SentWebAppMessage& other) const;
  /// @endcond

  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SentWebAppMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SentWebAppMessage& value);
  /// @endcond
};

/// Telegram's SentGuestMessage.
///
/// Only received.
/// What AnswerGuestQuery gives.
/// @see https://core.telegram.org/bots/api#sentguestmessage
struct BOTCORE_EXPORT SentGuestMessage {
  SentGuestMessage();  ///< With nothing set.
  /// With what it needs.
  explicit SentGuestMessage(std::string inline_message_id);
  /// @cond
  SentGuestMessage(const SentGuestMessage& other);
  SentGuestMessage(SentGuestMessage&& other) noexcept;
  SentGuestMessage& operator=(const SentGuestMessage& other);
  SentGuestMessage& operator=(SentGuestMessage&& other) noexcept;
  ~SentGuestMessage();
  bool operator==(const SentGuestMessage& other) const;
  /// @endcond

  std::string inline_message_id;  ///< The message, when it was sent through an inline query (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SentGuestMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, SentGuestMessage& value);
  /// @endcond
};

/// Telegram's PreparedInlineMessage.
///
/// Only received.
/// What SavePreparedInlineMessage gives.
/// @see https://core.telegram.org/bots/api#preparedinlinemessage
struct BOTCORE_EXPORT PreparedInlineMessage {
  PreparedInlineMessage();  ///< With nothing set.
  /// With what it needs.
  PreparedInlineMessage(std::string id, std::chrono::sys_seconds expiration_date);
  /// @cond
  PreparedInlineMessage(const PreparedInlineMessage& other);
  PreparedInlineMessage(PreparedInlineMessage&& other) noexcept;
  PreparedInlineMessage& operator=(const PreparedInlineMessage& other);
  PreparedInlineMessage& operator=(PreparedInlineMessage&& other) noexcept;
  ~PreparedInlineMessage();
  bool operator==(const PreparedInlineMessage& other) const;
  /// @endcond

  std::string id;  ///< Required.
  std::chrono::sys_seconds expiration_date;  ///< When it expires (required; whole seconds, UTC).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const PreparedInlineMessage& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, PreparedInlineMessage& value);
  /// @endcond
};

/// Somebody writes the bot's name and some text in any chat.
///
/// Only received.
/// Held by Update::inline_query.
/// @see https://core.telegram.org/bots/api#inlinequery
struct BOTCORE_EXPORT InlineQuery {
  InlineQuery();  ///< With nothing set.
  /// With what it needs.
  InlineQuery(std::string id, User from, std::string query, std::string offset);
  /// @cond
  InlineQuery(const InlineQuery& other);
  InlineQuery(InlineQuery&& other) noexcept;
  InlineQuery& operator=(const InlineQuery& other);
  InlineQuery& operator=(InlineQuery&& other) noexcept;
  ~InlineQuery();
  bool operator==(const InlineQuery& other) const;
  /// @endcond

  std::string id;  ///< Required.
  boxed<User> from;  ///< Who did this (required).
  std::string query;  ///< What the user wrote (required).
  std::string offset;  ///< Where to begin (required).
  std::optional<InlineQueryChatType> chat_type;  ///< Optional.
  boxed<Location> location;  ///< Optional.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQuery& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQuery& value);
  /// @endcond
};

/// Telegram's InlineQueryResultsButton.
///
/// Only sent.
/// Held by AnswerInlineQuery::button.
/// @see https://core.telegram.org/bots/api#inlinequeryresultsbutton
struct BOTCORE_EXPORT InlineQueryResultsButton {
  InlineQueryResultsButton();  ///< With nothing set.
  /// With what it needs.
  explicit InlineQueryResultsButton(std::string text);
  /// @cond
  InlineQueryResultsButton(const InlineQueryResultsButton& other);
  InlineQueryResultsButton(InlineQueryResultsButton&& other) noexcept;
  InlineQueryResultsButton& operator=(const InlineQueryResultsButton& other);
  InlineQueryResultsButton& operator=(InlineQueryResultsButton&& other) noexcept;
  ~InlineQueryResultsButton();
  bool operator==(const InlineQueryResultsButton& other) const;
  /// @endcond

  std::string text;  ///< The text (required).
  boxed<WebAppInfo> web_app;  ///< The Mini App to open (optional).
  /// The parameter of the deep link (optional; 1–64 characters).
  std::optional<std::string> start_parameter;

  InlineQueryResultsButton& with_web_app(WebAppInfo value) &;  ///< Sets #web_app.
  InlineQueryResultsButton& with_start_parameter(std::string value) &;  ///< Sets #start_parameter.
  /// @cond
  InlineQueryResultsButton&& with_web_app(WebAppInfo value) &&;
  InlineQueryResultsButton&& with_start_parameter(std::string value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const InlineQueryResultsButton& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, InlineQueryResultsButton& value);
  /// @endcond
};

/// The result of an inline query that somebody chose.
///
/// Only received.
/// Held by Update::chosen_inline_result.
/// @see https://core.telegram.org/bots/api#choseninlineresult
struct BOTCORE_EXPORT ChosenInlineResult {
  ChosenInlineResult();  ///< With nothing set.
  /// With what it needs.
  ChosenInlineResult(std::string result_id, User from, std::string query);
  /// @cond
  ChosenInlineResult(const ChosenInlineResult& other);
  ChosenInlineResult(ChosenInlineResult&& other) noexcept;
  ChosenInlineResult& operator=(const ChosenInlineResult& other);
  ChosenInlineResult& operator=(ChosenInlineResult&& other) noexcept;
  ~ChosenInlineResult();
  bool operator==(const ChosenInlineResult& other) const;
  /// @endcond

  std::string result_id;  ///< Required.
  boxed<User> from;  ///< Who did this (required).
  boxed<Location> location;  ///< Optional.
  /// The message, when it was sent through an inline query (optional).
  std::optional<std::string> inline_message_id;
  std::string query;  ///< What the user wrote (required).

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const ChosenInlineResult& value);
  friend BOTCORE_EXPORT void decode(json_reader& in, ChosenInlineResult& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
