#include "botcore/api/error.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace botcore::inline v0 {
namespace {

struct wording {
  std::string_view part;
  api_error_kind kind;
};

/// Parts of real descriptions. The first that occurs decides, so the more
/// specific come first.
constexpr std::array wordings = {
    wording{"bot was blocked by the user", api_error_kind::blocked},
    wording{"user is deactivated", api_error_kind::blocked},
    wording{"chat not found", api_error_kind::chat_not_found},
    wording{"upgraded to a supergroup chat", api_error_kind::chat_migrated},
    wording{"message is not modified", api_error_kind::message_not_modified},
    wording{"message to edit not found", api_error_kind::message_not_found},
    wording{"message to delete not found", api_error_kind::message_not_found},
    wording{"message to be replied not found", api_error_kind::message_not_found},
    wording{"replied message not found", api_error_kind::message_not_found},
    wording{"query is too old", api_error_kind::query_too_old},
    wording{"can't parse entities", api_error_kind::cant_parse_entities},
    wording{"message is too long", api_error_kind::message_too_long},
    wording{"not enough rights", api_error_kind::not_enough_rights},
    wording{"have no rights", api_error_kind::not_enough_rights},
    wording{"need administrator rights", api_error_kind::not_enough_rights},
};

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
    switch (static_cast<api_error_kind>(code)) {
      case api_error_kind::other:
        return "refused by Telegram";
      case api_error_kind::unauthorized:
        return "the token is wrong or was revoked";
      case api_error_kind::conflict:
        return "another program receives this bot's updates";
      case api_error_kind::too_many_requests:
        return "too many requests";
      case api_error_kind::server_failure:
        return "the server failed";
      case api_error_kind::blocked:
        return "the user blocked the bot or is gone";
      case api_error_kind::chat_not_found:
        return "chat not found";
      case api_error_kind::chat_migrated:
        return "the group became a supergroup";
      case api_error_kind::message_not_modified:
        return "the message is not modified";
      case api_error_kind::message_not_found:
        return "message not found";
      case api_error_kind::query_too_old:
        return "the query is too old";
      case api_error_kind::cant_parse_entities:
        return "the text's entities cannot be parsed";
      case api_error_kind::message_too_long:
        return "the message is too long";
      case api_error_kind::not_enough_rights:
        return "the bot has not enough rights";
      case api_error_kind::method_not_found:
        return "the server does not know this method";
    }
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

api_error_kind classify_api_error(int status, std::string_view description) noexcept {
  if (status == 401) return api_error_kind::unauthorized;
  if (status == 409) return api_error_kind::conflict;
  if (status == 429) return api_error_kind::too_many_requests;
  for (const wording& known : wordings) {
    if (contains_ignoring_case(description, known.part)) return known.kind;
  }
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
