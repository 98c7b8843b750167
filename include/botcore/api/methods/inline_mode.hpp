// Written by src/codegen/generate.py: do not edit.
/// @file
/// Requests of the Bot API: inline mode.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/fwd.hpp"
#include "botcore/api/types/inline_mode.hpp"
#include "botcore/api/types/keyboard.hpp"
#include "botcore/core/boxed.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0::api {

/// The request `answerWebAppQuery`.
/// @see https://core.telegram.org/bots/api#answerwebappquery
struct BOTCORE_EXPORT AnswerWebAppQuery {
  static constexpr std::string_view method = "answerWebAppQuery";
  static constexpr bool multipart = false;
  using result_type = SentWebAppMessage;

  AnswerWebAppQuery(std::string web_app_query_id, InlineQueryResult result);
  AnswerWebAppQuery(const AnswerWebAppQuery& other);
  AnswerWebAppQuery(AnswerWebAppQuery&& other) noexcept;
  AnswerWebAppQuery& operator=(const AnswerWebAppQuery& other);
  AnswerWebAppQuery& operator=(AnswerWebAppQuery&& other) noexcept;
  ~AnswerWebAppQuery();
  bool operator==(const AnswerWebAppQuery& other) const;

  std::string web_app_query_id;  ///< Required.
  boxed<InlineQueryResult> result;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerWebAppQuery& value);
};

/// The request `savePreparedInlineMessage`.
/// @see https://core.telegram.org/bots/api#savepreparedinlinemessage
struct BOTCORE_EXPORT SavePreparedInlineMessage {
  static constexpr std::string_view method = "savePreparedInlineMessage";
  static constexpr bool multipart = false;
  using result_type = PreparedInlineMessage;

  SavePreparedInlineMessage(std::int64_t user_id, InlineQueryResult result);
  SavePreparedInlineMessage(const SavePreparedInlineMessage& other);
  SavePreparedInlineMessage(SavePreparedInlineMessage&& other) noexcept;
  SavePreparedInlineMessage& operator=(const SavePreparedInlineMessage& other);
  SavePreparedInlineMessage& operator=(SavePreparedInlineMessage&& other) noexcept;
  ~SavePreparedInlineMessage();
  bool operator==(const SavePreparedInlineMessage& other) const;

  std::int64_t user_id = 0;  ///< Required.
  boxed<InlineQueryResult> result;  ///< Required.
  std::optional<bool> allow_user_chats;  ///< Optional.
  std::optional<bool> allow_bot_chats;  ///< Optional.
  std::optional<bool> allow_group_chats;  ///< Optional.
  std::optional<bool> allow_channel_chats;  ///< Optional.

  SavePreparedInlineMessage& with_allow_user_chats(bool value = true) &;
  SavePreparedInlineMessage&& with_allow_user_chats(bool value = true) &&;
  SavePreparedInlineMessage& with_allow_bot_chats(bool value = true) &;
  SavePreparedInlineMessage&& with_allow_bot_chats(bool value = true) &&;
  SavePreparedInlineMessage& with_allow_group_chats(bool value = true) &;
  SavePreparedInlineMessage&& with_allow_group_chats(bool value = true) &&;
  SavePreparedInlineMessage& with_allow_channel_chats(bool value = true) &;
  SavePreparedInlineMessage&& with_allow_channel_chats(bool value = true) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const SavePreparedInlineMessage& value);
};

/// The request `savePreparedKeyboardButton`.
/// @see https://core.telegram.org/bots/api#savepreparedkeyboardbutton
struct BOTCORE_EXPORT SavePreparedKeyboardButton {
  static constexpr std::string_view method = "savePreparedKeyboardButton";
  static constexpr bool multipart = false;
  using result_type = PreparedKeyboardButton;

  SavePreparedKeyboardButton(std::int64_t user_id, KeyboardButton button);
  SavePreparedKeyboardButton(const SavePreparedKeyboardButton& other);
  SavePreparedKeyboardButton(SavePreparedKeyboardButton&& other) noexcept;
  SavePreparedKeyboardButton& operator=(const SavePreparedKeyboardButton& other);
  SavePreparedKeyboardButton& operator=(SavePreparedKeyboardButton&& other) noexcept;
  ~SavePreparedKeyboardButton();
  bool operator==(const SavePreparedKeyboardButton& other) const;

  std::int64_t user_id = 0;  ///< Required.
  boxed<KeyboardButton> button;  ///< Required.

  friend BOTCORE_EXPORT void encode(json_writer& out, const SavePreparedKeyboardButton& value);
};

/// The request `answerInlineQuery`.
/// @see https://core.telegram.org/bots/api#answerinlinequery
struct BOTCORE_EXPORT AnswerInlineQuery {
  static constexpr std::string_view method = "answerInlineQuery";
  static constexpr bool multipart = false;
  using result_type = bool;

  AnswerInlineQuery(std::string inline_query_id, std::vector<InlineQueryResult> results);
  AnswerInlineQuery(const AnswerInlineQuery& other);
  AnswerInlineQuery(AnswerInlineQuery&& other) noexcept;
  AnswerInlineQuery& operator=(const AnswerInlineQuery& other);
  AnswerInlineQuery& operator=(AnswerInlineQuery&& other) noexcept;
  ~AnswerInlineQuery();
  bool operator==(const AnswerInlineQuery& other) const;

  std::string inline_query_id;  ///< Required.
  std::vector<InlineQueryResult> results;  ///< Required.
  std::optional<std::int64_t> cache_time;  ///< Optional; default 300.
  std::optional<bool> is_personal;  ///< Optional.
  std::optional<std::string> next_offset;  ///< Optional.
  boxed<InlineQueryResultsButton> button;  ///< Optional.

  AnswerInlineQuery& add_results(InlineQueryResult element) &;
  AnswerInlineQuery&& add_results(InlineQueryResult element) &&;
  AnswerInlineQuery& with_cache_time(std::int64_t value) &;
  AnswerInlineQuery&& with_cache_time(std::int64_t value) &&;
  AnswerInlineQuery& with_is_personal(bool value = true) &;
  AnswerInlineQuery&& with_is_personal(bool value = true) &&;
  AnswerInlineQuery& with_next_offset(std::string value) &;
  AnswerInlineQuery&& with_next_offset(std::string value) &&;
  AnswerInlineQuery& with_button(InlineQueryResultsButton value) &;
  AnswerInlineQuery&& with_button(InlineQueryResultsButton value) &&;

  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerInlineQuery& value);
};

}  // namespace botcore::inline v0::api
