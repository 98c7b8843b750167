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

/// Sends a message in the name of the user who used a Mini App.
///
/// The request `answerWebAppQuery`, sent as JSON; it gives SentWebAppMessage.
/// @see https://core.telegram.org/bots/api#answerwebappquery
struct BOTCORE_EXPORT AnswerWebAppQuery {
  static constexpr std::string_view method = "answerWebAppQuery";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = SentWebAppMessage;  ///< What a call gives.

  /// With what it needs.
  AnswerWebAppQuery(std::string web_app_query_id, InlineQueryResult result);
  /// @cond
  AnswerWebAppQuery(const AnswerWebAppQuery& other);
  AnswerWebAppQuery(AnswerWebAppQuery&& other) noexcept;
  AnswerWebAppQuery& operator=(const AnswerWebAppQuery& other);
  AnswerWebAppQuery& operator=(AnswerWebAppQuery&& other) noexcept;
  ~AnswerWebAppQuery();
  bool operator==(const AnswerWebAppQuery& other) const;
  /// @endcond

  std::string web_app_query_id;  ///< Required.
  boxed<InlineQueryResult> result;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerWebAppQuery& value);
  /// @endcond
};

/// Stores a message that a user of a Mini App can send.
///
/// The request `savePreparedInlineMessage`, sent as JSON; it gives PreparedInlineMessage.
/// @see https://core.telegram.org/bots/api#savepreparedinlinemessage
struct BOTCORE_EXPORT SavePreparedInlineMessage {
  static constexpr std::string_view method = "savePreparedInlineMessage";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = PreparedInlineMessage;  ///< What a call gives.

  /// With what it needs.
  SavePreparedInlineMessage(std::int64_t user_id, InlineQueryResult result);
  /// @cond
  SavePreparedInlineMessage(const SavePreparedInlineMessage& other);
  SavePreparedInlineMessage(SavePreparedInlineMessage&& other) noexcept;
  SavePreparedInlineMessage& operator=(const SavePreparedInlineMessage& other);
  SavePreparedInlineMessage& operator=(SavePreparedInlineMessage&& other) noexcept;
  ~SavePreparedInlineMessage();
  bool operator==(const SavePreparedInlineMessage& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  boxed<InlineQueryResult> result;  ///< Required.
  std::optional<bool> allow_user_chats;  ///< Whether to allow user chats (optional).
  std::optional<bool> allow_bot_chats;  ///< Whether to allow bot chats (optional).
  std::optional<bool> allow_group_chats;  ///< Whether to allow group chats (optional).
  std::optional<bool> allow_channel_chats;  ///< Whether to allow channel chats (optional).

  SavePreparedInlineMessage& with_allow_user_chats(bool value = true) &;  ///< Sets #allow_user_chats.
  SavePreparedInlineMessage& with_allow_bot_chats(bool value = true) &;  ///< Sets #allow_bot_chats.
  SavePreparedInlineMessage& with_allow_group_chats(bool value = true) &;  ///< Sets #allow_group_chats.
  SavePreparedInlineMessage& with_allow_channel_chats(bool value = true) &;  ///< Sets #allow_channel_chats.
  /// @cond
  SavePreparedInlineMessage&& with_allow_user_chats(bool value = true) &&;
  SavePreparedInlineMessage&& with_allow_bot_chats(bool value = true) &&;
  SavePreparedInlineMessage&& with_allow_group_chats(bool value = true) &&;
  SavePreparedInlineMessage&& with_allow_channel_chats(bool value = true) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SavePreparedInlineMessage& value);
  /// @endcond
};

/// Stores a button that a user of a Mini App can use.
///
/// The request `savePreparedKeyboardButton`, sent as JSON; it gives PreparedKeyboardButton.
/// @see https://core.telegram.org/bots/api#savepreparedkeyboardbutton
struct BOTCORE_EXPORT SavePreparedKeyboardButton {
  static constexpr std::string_view method = "savePreparedKeyboardButton";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = PreparedKeyboardButton;  ///< What a call gives.

  /// With what it needs.
  SavePreparedKeyboardButton(std::int64_t user_id, KeyboardButton button);
  /// @cond
  SavePreparedKeyboardButton(const SavePreparedKeyboardButton& other);
  SavePreparedKeyboardButton(SavePreparedKeyboardButton&& other) noexcept;
  SavePreparedKeyboardButton& operator=(const SavePreparedKeyboardButton& other);
  SavePreparedKeyboardButton& operator=(SavePreparedKeyboardButton&& other) noexcept;
  ~SavePreparedKeyboardButton();
  bool operator==(const SavePreparedKeyboardButton& other) const;
  /// @endcond

  std::int64_t user_id = 0;  ///< The user (required).
  boxed<KeyboardButton> button;  ///< Required.

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const SavePreparedKeyboardButton& value);
  /// @endcond
};

/// Answers an inline query with results to choose from.
///
/// The request `answerInlineQuery`, sent as JSON; it gives true.
/// @see https://core.telegram.org/bots/api#answerinlinequery
struct BOTCORE_EXPORT AnswerInlineQuery {
  static constexpr std::string_view method = "answerInlineQuery";  ///< Its name in the Bot API.
  static constexpr bool multipart = false;  ///< Whether files can go with it.
  using result_type = bool;  ///< What a call gives.

  /// With what it needs.
  AnswerInlineQuery(std::string inline_query_id, std::vector<InlineQueryResult> results);
  /// @cond
  AnswerInlineQuery(const AnswerInlineQuery& other);
  AnswerInlineQuery(AnswerInlineQuery&& other) noexcept;
  AnswerInlineQuery& operator=(const AnswerInlineQuery& other);
  AnswerInlineQuery& operator=(AnswerInlineQuery&& other) noexcept;
  ~AnswerInlineQuery();
  bool operator==(const AnswerInlineQuery& other) const;
  /// @endcond

  std::string inline_query_id;  ///< Required.
  std::vector<InlineQueryResult> results;  ///< Required.
  /// For how many seconds the answer may be kept (optional; default 300).
  std::optional<std::int64_t> cache_time;
  std::optional<bool> is_personal;  ///< Whether it is personal (optional).
  std::optional<std::string> next_offset;  ///< Optional.
  boxed<InlineQueryResultsButton> button;  ///< Optional.

  AnswerInlineQuery& add_results(InlineQueryResult element) &;  ///< Appends to #results.
  AnswerInlineQuery& with_cache_time(std::int64_t value) &;  ///< Sets #cache_time.
  AnswerInlineQuery& with_is_personal(bool value = true) &;  ///< Sets #is_personal.
  AnswerInlineQuery& with_next_offset(std::string value) &;  ///< Sets #next_offset.
  AnswerInlineQuery& with_button(InlineQueryResultsButton value) &;  ///< Sets #button.
  /// @cond
  AnswerInlineQuery&& add_results(InlineQueryResult element) &&;
  AnswerInlineQuery&& with_cache_time(std::int64_t value) &&;
  AnswerInlineQuery&& with_is_personal(bool value = true) &&;
  AnswerInlineQuery&& with_next_offset(std::string value) &&;
  AnswerInlineQuery&& with_button(InlineQueryResultsButton value) &&;
  /// @endcond

  /// @cond
  friend BOTCORE_EXPORT void encode(json_writer& out, const AnswerInlineQuery& value);
  /// @endcond
};

}  // namespace botcore::inline v0::api
