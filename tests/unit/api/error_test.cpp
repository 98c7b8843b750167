#include "botcore/api/error.hpp"

#include <set>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using botcore::api_error;
using botcore::api_error_kind;
using botcore::api_refusal;
using botcore::classify_api_error;
using botcore::test::contains;

TEST_CASE("api error: descriptions of the real server have a kind", "[api]") {
  struct sample {
    int status;
    const char* description;
    api_error_kind kind;
  };
  const sample samples[] = {
      {401, "Unauthorized", api_error_kind::unauthorized},
      {404, "Not Found", api_error_kind::method_not_found},
      {409,
       "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
       api_error_kind::conflict},
      {409,
       "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the "
       "webhook first",
       api_error_kind::conflict},
      {429, "Too Many Requests: retry after 35", api_error_kind::too_many_requests},
      {403, "Forbidden: bot was blocked by the user", api_error_kind::blocked},
      {403, "Forbidden: user is deactivated", api_error_kind::blocked},
      {400, "Bad Request: chat not found", api_error_kind::chat_not_found},
      {400, "Bad Request: group chat was upgraded to a supergroup chat", api_error_kind::chat_migrated},
      {400,
       "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
       "same as "
       "a current content and reply markup of the message",
       api_error_kind::message_not_modified},
      {400, "Bad Request: message to edit not found", api_error_kind::message_not_found},
      {400, "Bad Request: message to delete not found", api_error_kind::message_not_found},
      {400, "Bad Request: message to be replied not found", api_error_kind::message_not_found},
      {400, "Bad Request: query is too old and response timeout expired or query ID is invalid",
       api_error_kind::query_too_old},
      {400, "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 3",
       api_error_kind::cant_parse_entities},
      {400, "Bad Request: message is too long", api_error_kind::message_too_long},
      {400, "Bad Request: not enough rights to send text messages to the chat",
       api_error_kind::not_enough_rights},
      {403, "Forbidden: bot can't initiate conversation with a user",
       api_error_kind::cant_begin_conversation},
      {403, "Forbidden: bot can't send messages to bots", api_error_kind::cant_begin_conversation},
      {403, "Forbidden: bot was kicked from the supergroup chat", api_error_kind::kicked},
      {403, "Forbidden: bot is not a member of the channel chat", api_error_kind::kicked},
      {403, "Forbidden: the group chat was deleted", api_error_kind::kicked},
      {400, "Bad Request: PEER_ID_INVALID", api_error_kind::chat_not_found},
      {400, "Bad Request: user not found", api_error_kind::user_not_found},
      {400, "Bad Request: PARTICIPANT_ID_INVALID", api_error_kind::user_not_found},
      {400, "Bad Request: user is an administrator of the chat", api_error_kind::user_is_administrator},
      {400, "Bad Request: can't remove chat owner", api_error_kind::user_is_administrator},
      {400, "Bad Request: message thread not found", api_error_kind::topic_not_found},
      {400, "Bad Request: TOPIC_CLOSED", api_error_kind::topic_closed},
      {400, "Bad Request: message can't be edited", api_error_kind::message_not_editable},
      {400, "Bad Request: message can't be deleted for everyone", api_error_kind::message_not_deletable},
      {400, "Bad Request: message to copy not found", api_error_kind::message_not_found},
      {400, "Bad Request: MESSAGE_ID_INVALID", api_error_kind::message_not_found},
      {400, "Bad Request: the message has protected content and can't be forwarded",
       api_error_kind::message_not_forwardable},
      {400, "Bad Request: message text is empty", api_error_kind::message_empty},
      {400, "Bad Request: text must be non-empty", api_error_kind::message_empty},
      {400, "Bad Request: message caption is too long", api_error_kind::message_too_long},
      {400, "Bad Request: BUTTON_DATA_INVALID", api_error_kind::reply_markup_invalid},
      {400,
       "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
       api_error_kind::reply_markup_invalid},
      {400, "Bad Request: QUERY_ID_INVALID", api_error_kind::query_too_old},
      {400, "Bad Request: file is too big", api_error_kind::file_too_big},
      {413, "Request Entity Too Large", api_error_kind::file_too_big},
      {413, "an answer that is no JSON", api_error_kind::file_too_big},
      {400, "Bad Request: wrong file identifier/HTTP URL specified", api_error_kind::file_invalid},
      {400, "Bad Request: wrong remote file identifier specified: Wrong padding in the string",
       api_error_kind::file_invalid},
      {400, "Bad Request: failed to get HTTP URL content", api_error_kind::file_invalid},
      {400, "Bad Request: PHOTO_INVALID_DIMENSIONS", api_error_kind::file_invalid},
      {400, "Bad Request: STICKERSET_INVALID", api_error_kind::sticker_set_not_found},
      {400, "Bad Request: bad webhook: HTTPS url must be provided for webhook",
       api_error_kind::webhook_invalid},
      {400, "Bad Request: CHAT_ADMIN_REQUIRED", api_error_kind::not_enough_rights},
      {400, "Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN", api_error_kind::not_enough_rights},
      {400, "Bad Request: have no rights to send a message", api_error_kind::not_enough_rights},
      {500, "Internal Server Error", api_error_kind::server_failure},
      {502, "Bad Gateway", api_error_kind::server_failure},
      {400, "Bad Request: something new", api_error_kind::other},
  };
  for (const sample& one : samples) {
    CAPTURE(one.description);
    CHECK(classify_api_error(one.status, one.description) == one.kind);
  }
  CHECK(classify_api_error(400, "BAD REQUEST: CHAT NOT FOUND") == api_error_kind::chat_not_found);
}

TEST_CASE("api error: says what was called, what the server said, and what it means", "[api]") {
  api_refusal refusal;
  refusal.status = 429;
  refusal.description = "Too Many Requests: retry after 35";
  refusal.retry_after = std::chrono::seconds(35);
  refusal.migrate_to_chat_id = -1001234567890;
  const api_error thrown("sendMessage", refusal);
  CHECK(thrown.kind() == api_error_kind::too_many_requests);
  CHECK(thrown.code() == api_error_kind::too_many_requests);
  CHECK(thrown.status() == 429);
  CHECK(thrown.retry_after() == std::chrono::seconds(35));
  CHECK(thrown.migrate_to_chat_id() == -1001234567890);
  CHECK_THAT(thrown.what(), contains("sendMessage refused with 429") && contains("too many requests"));
}

TEST_CASE("api error: every kind has a name and a meaning of its own", "[api]") {
  std::set<std::string_view> names;
  std::set<std::string> meanings;
  const int last = static_cast<int>(api_error_kind::method_not_found);
  for (int kind = 1; kind <= last; ++kind) {
    names.insert(to_string(static_cast<api_error_kind>(kind)));
    meanings.insert(botcore::api_category().message(kind));
  }
  CHECK(names.size() == static_cast<std::size_t>(last));
  CHECK(meanings.size() == static_cast<std::size_t>(last));
  CHECK(to_string(api_error_kind::chat_not_found) == "chat_not_found");
  CHECK(botcore::api_category().message(last + 1) == "unknown refusal " + std::to_string(last + 1));
}
