/// @file
/// Who uses a Mini App: checks and reads the `initData` that it sends to its server.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/signed_data.hpp"
#include "botcore/core/clock.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/result.hpp"
#include "botcore/net/url.hpp"

namespace botcore::inline v0 {

/// The user of a Mini App, or the one whom they write to.
/// @see https://core.telegram.org/bots/webapps#webappuser
struct mini_app_user {
  std::int64_t id = 0;                    ///< The user.
  bool is_bot = false;                    ///< Whether this is a bot.
  std::string first_name;                 ///< First name.
  std::string last_name;                  ///< Empty: none.
  std::string username;                   ///< Empty: none.
  std::string language_code;              ///< An IETF language tag; empty: not known.
  std::string photo_url;                  ///< The address of the profile photo; empty: not known.
  bool is_premium = false;                ///< Whether the user has Telegram Premium.
  bool added_to_attachment_menu = false;  ///< Whether the bot is in the user's attachment menu.
  bool allows_write_to_pm = false;        ///< Whether the bot may write to the user.
};

/// The chat in which a Mini App was opened through the attachment menu.
/// @see https://core.telegram.org/bots/webapps#webappchat
struct mini_app_chat {
  std::int64_t id = 0;    ///< The chat.
  std::string type;       ///< "group", "supergroup" or "channel".
  std::string title;      ///< The title.
  std::string username;   ///< Empty: none.
  std::string photo_url;  ///< The address of its photo; empty: none.
};

/// What Telegram says of the opening of a Mini App.
/// @see https://core.telegram.org/bots/webapps#webappinitdata
struct BOTCORE_EXPORT mini_app_data {
  std::string query_id;                   ///< For api::AnswerWebAppQuery; empty: there is none.
  std::optional<mini_app_user> user;      ///< Who uses the Mini App.
  std::optional<mini_app_user> receiver;  ///< Whom the user writes to, when opened in a private chat.
  std::optional<mini_app_chat> chat;      ///< Where it was opened through the attachment menu.
  std::string chat_type;      ///< Where a link was: "sender", "private", "group", …; empty: not known.
  std::string chat_instance;  ///< The same for all links from one chat; empty: not known.
  std::string start_param;    ///< The payload of the link; empty: none.
  std::chrono::seconds can_send_after{};  ///< After how long AnswerWebAppQuery works.
  std::chrono::sys_seconds auth_date{};   ///< When Telegram signed this.
  std::vector<http_parameter> fields;     ///< Everything as it came, decoded, also what is not known here.
};

/// Whose Mini Apps are meant: those of the real Telegram or of its test servers.
enum class telegram_environment { production, test };

/// Checks `initData` with the bot's token, and reads it.
/// @param init_data  `Telegram.WebApp.initData` as the page has it: a query string, still encoded.
/// @param token      the bot's; kept nowhere.
/// @return the data, or the reason not to believe them. The comparison takes the same time for every wrong hash.
/// @throws error (invalid_configuration) when the token is empty.
/// @see https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
BOTCORE_EXPORT result<mini_app_data, signed_data_error> check_mini_app_data(std::string_view init_data,
                                                                            std::string_view token,
                                                                            const clock& clock,
                                                                            signed_data_rules rules = {});

/// Checks `initData` by Telegram's public key, for those who do not have the bot's token, and reads it.
/// @param bot_id  the bot whose Mini App it is.
/// @see https://core.telegram.org/bots/webapps#validating-data-for-third-party-use
BOTCORE_EXPORT result<mini_app_data, signed_data_error> check_mini_app_signature(
    std::string_view init_data, std::int64_t bot_id, const clock& clock, signed_data_rules rules = {},
    telegram_environment environment = telegram_environment::production);

/// As above, with a public key of your own: for tests.
/// @param public_key  32 bytes of an Ed25519 key
/// @throws error (invalid_argument) when it is no such key.
BOTCORE_EXPORT result<mini_app_data, signed_data_error> check_mini_app_signature(std::string_view init_data,
                                                                                 std::int64_t bot_id,
                                                                                 const clock& clock,
                                                                                 signed_data_rules rules,
                                                                                 std::string_view public_key);

}  // namespace botcore::inline v0
