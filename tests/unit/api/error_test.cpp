#include "botcore/api/error.hpp"

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
