/// @file
/// A request that Telegram refused, and why.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "botcore/core/error.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// What a refusal means, from the code and the description of the answer.
enum class api_error_kind {
  other = 1,                ///< none of the below: see `description()`
  unauthorized,             ///< the token is wrong or was revoked
  conflict,                 ///< somebody else polls with this token, or a webhook is set
  too_many_requests,        ///< wait for `retry_after()`
  server_failure,           ///< a 5xx from Telegram or from something on the way
  blocked,                  ///< the user blocked the bot, or was deactivated
  cant_begin_conversation,  ///< the user never started the bot
  kicked,                   ///< the bot is not in that group or channel, or not any more
  chat_not_found,           ///< no such chat, or the bot never met it
  chat_migrated,            ///< the group became a supergroup: `migrate_to_chat_id()`
  user_not_found,           ///< no such user, or not in that chat
  user_is_administrator,    ///< administrators and owners cannot be treated so
  not_enough_rights,        ///< the bot may not do this there
  topic_not_found,          ///< the forum topic was deleted, or never was
  topic_closed,             ///< the forum topic takes no messages
  message_not_modified,     ///< an edit that changes nothing
  message_not_found,        ///< the message to edit, delete, copy or reply to is gone
  message_not_editable,     ///< somebody else's message, or one of a kind that cannot be changed
  message_not_deletable,    ///< too old, or not the bot's to delete
  message_not_forwardable,  ///< the chat or the message is protected
  message_empty,            ///< no text is left, maybe after its markup was taken out
  message_too_long,         ///< a text or caption over the limit
  cant_parse_entities,      ///< broken markup in a text
  reply_markup_invalid,     ///< a keyboard or button that cannot be
  query_too_old,            ///< a callback or inline query answered too late
  file_too_big,             ///< larger than the server takes or gives
  file_invalid,             ///< a `file_id` of another bot, a URL that does not answer, an image that is none
  sticker_set_not_found,    ///< no sticker set of that name
  webhook_invalid,          ///< a webhook's address that Telegram will not call
  method_not_found,         ///< the server does not know this method, or not this token
};

/// The kind's name, "chat_not_found": for logs and metrics. Lives for the whole program.
BOTCORE_EXPORT std::string_view to_string(api_error_kind kind) noexcept;

/// The category of api_error_kind.
BOTCORE_EXPORT const boost::system::error_category& api_category() noexcept;
/// Makes api_error_kind error codes; found by Boost.System.
BOTCORE_EXPORT error_code make_error_code(api_error_kind kind) noexcept;

/// Finds the kind of a refusal. Descriptions are Telegram's wording, matched without regard to case.
BOTCORE_EXPORT api_error_kind classify_api_error(int status, std::string_view description) noexcept;

/// What an unsuccessful answer says. `description` is the server's text: show it to developers, not to users.
struct api_refusal {
  int status = 0;  ///< `error_code` of the answer, else the HTTP status
  std::string description;
  std::optional<std::chrono::seconds> retry_after;
  std::optional<std::int64_t> migrate_to_chat_id;
};

/// Telegram answered, and the answer was no. The request had no effect, save that of a `server_failure` nobody can know.
/// @see https://core.telegram.org/bots/api#making-requests
class BOTCORE_EXPORT api_error : public error {
 public:
  /// `method` is the Bot API method that was called.
  api_error(std::string_view method, api_refusal refusal);

  api_error_kind kind() const noexcept { return kind_; }
  /// Telegram's `error_code`: mostly like an HTTP status.
  int status() const noexcept { return refusal_.status; }
  const std::string& description() const noexcept { return refusal_.description; }
  const std::optional<std::chrono::seconds>& retry_after() const noexcept { return refusal_.retry_after; }
  const std::optional<std::int64_t>& migrate_to_chat_id() const noexcept {
    return refusal_.migrate_to_chat_id;
  }

 private:
  api_error_kind kind_;
  api_refusal refusal_;
};

}  // namespace botcore::inline v0

/// @cond
template <>
struct boost::system::is_error_code_enum<botcore::api_error_kind> : std::true_type {};
/// @endcond
