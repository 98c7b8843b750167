#include "botcore/api/error.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace botcore::inline v0 {
namespace {

struct kind_text {
  api_error_kind kind;
  std::string_view name;
  const char* meaning;
};

/// All kinds, in the order of their numbers.
constexpr std::array kind_texts = {
    kind_text{api_error_kind::other, "other", "refused by Telegram"},
    kind_text{api_error_kind::unauthorized, "unauthorized", "the token is wrong or was revoked"},
    kind_text{api_error_kind::conflict, "conflict", "another program receives this bot's updates"},
    kind_text{api_error_kind::too_many_requests, "too_many_requests", "too many requests"},
    kind_text{api_error_kind::server_failure, "server_failure", "the server failed"},
    kind_text{api_error_kind::blocked, "blocked", "the user blocked the bot or is gone"},
    kind_text{api_error_kind::cant_begin_conversation, "cant_begin_conversation",
              "the user has not started the bot"},
    kind_text{api_error_kind::kicked, "kicked", "the bot is not in the chat"},
    kind_text{api_error_kind::chat_not_found, "chat_not_found", "chat not found"},
    kind_text{api_error_kind::chat_migrated, "chat_migrated", "the group became a supergroup"},
    kind_text{api_error_kind::user_not_found, "user_not_found", "user not found"},
    kind_text{api_error_kind::user_is_administrator, "user_is_administrator",
              "the user is an administrator of the chat"},
    kind_text{api_error_kind::not_enough_rights, "not_enough_rights", "the bot has not enough rights"},
    kind_text{api_error_kind::topic_not_found, "topic_not_found", "the topic does not exist"},
    kind_text{api_error_kind::topic_closed, "topic_closed", "the topic is closed"},
    kind_text{api_error_kind::message_not_modified, "message_not_modified", "the message is not modified"},
    kind_text{api_error_kind::message_not_found, "message_not_found", "message not found"},
    kind_text{api_error_kind::message_not_editable, "message_not_editable", "the message cannot be edited"},
    kind_text{api_error_kind::message_not_deletable, "message_not_deletable",
              "the message cannot be deleted"},
    kind_text{api_error_kind::message_not_forwardable, "message_not_forwardable",
              "the message cannot be forwarded or copied"},
    kind_text{api_error_kind::message_empty, "message_empty", "the message is empty"},
    kind_text{api_error_kind::message_too_long, "message_too_long", "the message is too long"},
    kind_text{api_error_kind::cant_parse_entities, "cant_parse_entities",
              "the text's entities cannot be parsed"},
    kind_text{api_error_kind::reply_markup_invalid, "reply_markup_invalid", "the keyboard is invalid"},
    kind_text{api_error_kind::query_too_old, "query_too_old", "the query is too old"},
    kind_text{api_error_kind::file_too_big, "file_too_big", "the file is too big"},
    kind_text{api_error_kind::file_invalid, "file_invalid", "the file cannot be used"},
    kind_text{api_error_kind::sticker_set_not_found, "sticker_set_not_found",
              "the sticker set does not exist"},
    kind_text{api_error_kind::webhook_invalid, "webhook_invalid", "the webhook cannot be used"},
    kind_text{api_error_kind::method_not_found, "method_not_found", "the server does not know this method"},
};

struct wording {
  std::string_view part;
  api_error_kind kind;
};

/// Parts of real descriptions. The first that occurs decides, so the more specific come first.
constexpr std::array wordings = {
    wording{"bot was blocked by the user", api_error_kind::blocked},
    wording{"user is deactivated", api_error_kind::blocked},
    wording{"USER_IS_BLOCKED", api_error_kind::blocked},
    wording{"INPUT_USER_DEACTIVATED", api_error_kind::blocked},
    wording{"bot can't initiate conversation", api_error_kind::cant_begin_conversation},
    wording{"bot can't send messages to bots", api_error_kind::cant_begin_conversation},
    wording{"bot was kicked", api_error_kind::kicked},
    wording{"bot is not a member", api_error_kind::kicked},
    wording{"the group chat was deleted", api_error_kind::kicked},
    wording{"group chat was deactivated", api_error_kind::kicked},
    wording{"CHANNEL_PRIVATE", api_error_kind::kicked},
    wording{"chat not found", api_error_kind::chat_not_found},
    wording{"PEER_ID_INVALID", api_error_kind::chat_not_found},
    wording{"upgraded to a supergroup chat", api_error_kind::chat_migrated},
    wording{"user not found", api_error_kind::user_not_found},
    wording{"member not found", api_error_kind::user_not_found},
    wording{"USER_ID_INVALID", api_error_kind::user_not_found},
    wording{"PARTICIPANT_ID_INVALID", api_error_kind::user_not_found},
    wording{"USER_NOT_PARTICIPANT", api_error_kind::user_not_found},
    wording{"user is an administrator of the chat", api_error_kind::user_is_administrator},
    wording{"can't remove chat owner", api_error_kind::user_is_administrator},
    wording{"message thread not found", api_error_kind::topic_not_found},
    wording{"TOPIC_ID_INVALID", api_error_kind::topic_not_found},
    wording{"TOPIC_DELETED", api_error_kind::topic_not_found},
    wording{"TOPIC_CLOSED", api_error_kind::topic_closed},
    wording{"message is not modified", api_error_kind::message_not_modified},
    wording{"MESSAGE_NOT_MODIFIED", api_error_kind::message_not_modified},
    wording{"message to edit not found", api_error_kind::message_not_found},
    wording{"message to delete not found", api_error_kind::message_not_found},
    wording{"message to be replied not found", api_error_kind::message_not_found},
    wording{"message to reply not found", api_error_kind::message_not_found},
    wording{"replied message not found", api_error_kind::message_not_found},
    wording{"reply message not found", api_error_kind::message_not_found},
    wording{"message to forward not found", api_error_kind::message_not_found},
    wording{"message to copy not found", api_error_kind::message_not_found},
    wording{"message to pin not found", api_error_kind::message_not_found},
    wording{"message to react not found", api_error_kind::message_not_found},
    wording{"message with poll to stop not found", api_error_kind::message_not_found},
    wording{"MESSAGE_ID_INVALID", api_error_kind::message_not_found},
    wording{"message can't be edited", api_error_kind::message_not_editable},
    wording{"message can't be deleted", api_error_kind::message_not_deletable},
    wording{"message can't be forwarded", api_error_kind::message_not_forwardable},
    wording{"message can't be copied", api_error_kind::message_not_forwardable},
    wording{"protected content", api_error_kind::message_not_forwardable},
    wording{"CHAT_FORWARDS_RESTRICTED", api_error_kind::message_not_forwardable},
    wording{"message text is empty", api_error_kind::message_empty},
    wording{"text must be non-empty", api_error_kind::message_empty},
    wording{"message must be non-empty", api_error_kind::message_empty},
    wording{"MESSAGE_EMPTY", api_error_kind::message_empty},
    wording{"message is too long", api_error_kind::message_too_long},
    wording{"caption is too long", api_error_kind::message_too_long},
    wording{"MESSAGE_TOO_LONG", api_error_kind::message_too_long},
    wording{"can't parse entities", api_error_kind::cant_parse_entities},
    wording{"can't parse reply keyboard", api_error_kind::reply_markup_invalid},
    wording{"can't parse inline keyboard", api_error_kind::reply_markup_invalid},
    wording{"reply markup is too long", api_error_kind::reply_markup_invalid},
    wording{"BUTTON_DATA_INVALID", api_error_kind::reply_markup_invalid},
    wording{"BUTTON_URL_INVALID", api_error_kind::reply_markup_invalid},
    wording{"BUTTON_TYPE_INVALID", api_error_kind::reply_markup_invalid},
    wording{"inline keyboard button URL", api_error_kind::reply_markup_invalid},
    wording{"query is too old", api_error_kind::query_too_old},
    wording{"QUERY_ID_INVALID", api_error_kind::query_too_old},
    wording{"file is too big", api_error_kind::file_too_big},
    wording{"too big for a photo", api_error_kind::file_too_big},
    wording{"Request Entity Too Large", api_error_kind::file_too_big},
    wording{"wrong file identifier", api_error_kind::file_invalid},
    wording{"wrong remote file identifier", api_error_kind::file_invalid},
    wording{"wrong file_id", api_error_kind::file_invalid},
    wording{"invalid file_id", api_error_kind::file_invalid},
    wording{"failed to get HTTP URL content", api_error_kind::file_invalid},
    wording{"wrong type of the web page content", api_error_kind::file_invalid},
    wording{"can't use file of type", api_error_kind::file_invalid},
    wording{"file must be non-empty", api_error_kind::file_invalid},
    wording{"PHOTO_INVALID_DIMENSIONS", api_error_kind::file_invalid},
    wording{"IMAGE_PROCESS_FAILED", api_error_kind::file_invalid},
    wording{"STICKERSET_INVALID", api_error_kind::sticker_set_not_found},
    wording{"bad webhook", api_error_kind::webhook_invalid},
    wording{"not enough rights", api_error_kind::not_enough_rights},
    wording{"have no rights", api_error_kind::not_enough_rights},
    wording{"need administrator rights", api_error_kind::not_enough_rights},
    wording{"CHAT_ADMIN_REQUIRED", api_error_kind::not_enough_rights},
    wording{"CHAT_WRITE_FORBIDDEN", api_error_kind::not_enough_rights},
    wording{"CHAT_RESTRICTED", api_error_kind::not_enough_rights},
    wording{"RIGHT_FORBIDDEN", api_error_kind::not_enough_rights},
    wording{"_FORBIDDEN", api_error_kind::not_enough_rights},  // CHAT_SEND_PHOTOS_FORBIDDEN and its like
};

const kind_text* find_kind_text(int code) noexcept {
  const auto place = static_cast<std::size_t>(code) - 1;  // 0 becomes too large
  return place < kind_texts.size() ? &kind_texts[place] : nullptr;
}

constexpr bool kinds_in_order() noexcept {
  for (std::size_t i = 0; i != kind_texts.size(); ++i) {
    if (static_cast<std::size_t>(kind_texts[i].kind) != i + 1) return false;
  }
  return true;
}
static_assert(kinds_in_order(), "the table of kinds is looked up by number");

char lower_ascii(char letter) noexcept {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool contains_ignoring_case(std::string_view text, std::string_view part) noexcept {
  return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char left, char right) {
           return lower_ascii(left) == lower_ascii(right);
         }) != text.end();
}

class api_error_category final : public boost::system::error_category {
 public:
  const char* name() const noexcept override { return "botcore.api"; }

  std::string message(int code) const override {
    if (const kind_text* known = find_kind_text(code)) return known->meaning;
    return "unknown refusal " + std::to_string(code);
  }
};

std::string describe(std::string_view method, const api_refusal& refusal) {
  return std::string(method) + " refused with " + std::to_string(refusal.status) + " \"" +
         refusal.description + "\"";
}

}  // namespace

const boost::system::error_category& api_category() noexcept {
  static const api_error_category category;
  return category;
}

error_code make_error_code(api_error_kind kind) noexcept {
  return {static_cast<int>(kind), api_category()};
}

std::string_view to_string(api_error_kind kind) noexcept {
  const kind_text* known = find_kind_text(static_cast<int>(kind));
  return known ? known->name : std::string_view("unknown");
}

api_error_kind classify_api_error(int status, std::string_view description) noexcept {
  if (status == 401) return api_error_kind::unauthorized;
  if (status == 409) return api_error_kind::conflict;
  if (status == 429) return api_error_kind::too_many_requests;
  for (const wording& known : wordings) {
    if (contains_ignoring_case(description, known.part)) return known.kind;
  }
  if (status == 413) return api_error_kind::file_too_big;
  if (status == 404) return api_error_kind::method_not_found;
  if (status >= 500) return api_error_kind::server_failure;
  return api_error_kind::other;
}

api_error::api_error(std::string_view method, api_refusal refusal)
    : error(make_error_code(classify_api_error(refusal.status, refusal.description)),
            describe(method, refusal)),
      kind_(static_cast<api_error_kind>(code().value())),
      refusal_(std::move(refusal)) {}

}  // namespace botcore::inline v0
