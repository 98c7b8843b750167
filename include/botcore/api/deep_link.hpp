/// @file
/// Links that open a bot: with a payload, in a group or a channel, as a Mini App, from the attachment menu.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/net/url.hpp"

namespace botcore::inline v0 {

namespace api {
struct ChatAdministratorRights;
}

/// How a Mini App is shown at first.
enum class app_view { standard, compact, fullscreen };

/// The kinds of chats to choose one of when a bot is opened from the attachment menu; none: no choice is offered.
struct attach_choice {
  bool users = false;
  bool bots = false;
  bool groups = false;
  bool channels = false;
};

/// A link to a bot, in the form for the web and in the form for the app.
///
/// Names of bots are taken with and without the at sign. A payload consists of letters, digits, `_` and `-`: at most 64
/// for `start` and groups, at most 512 for the others; `to_base64url` makes one of any bytes. Functions throw
/// error (invalid_argument), saying what is wrong, for a name or a payload that Telegram would not take.
/// @see https://core.telegram.org/api/links
class BOTCORE_EXPORT deep_link {
 public:
  /// Opens the chat with the bot; behind its button, the bot gets `/start PAYLOAD`.
  static deep_link start(std::string_view bot, std::string_view payload = {});

  /// Adds the bot to a group, which the bot hears of as `/start PAYLOAD` there.
  static deep_link add_to_group(std::string_view bot, std::string_view payload = {});
  /// Adds the bot to a group as an administrator with the rights that are set.
  static deep_link add_to_group(std::string_view bot, std::string_view payload,
                                const api::ChatAdministratorRights& rights);
  /// Adds the bot to a channel as an administrator with the rights that are set.
  static deep_link add_to_channel(std::string_view bot, const api::ChatAdministratorRights& rights);

  /// Opens the bot's main Mini App, which finds the payload as `start_param`.
  static deep_link main_app(std::string_view bot, std::string_view payload = {},
                            app_view view = app_view::standard);
  /// Opens a Mini App of the bot by its short name.
  static deep_link named_app(std::string_view bot, std::string_view app, std::string_view payload = {},
                             app_view view = app_view::standard);

  /// Opens the bot from the attachment menu, in the present chat or in one that the user chooses.
  static deep_link attach(std::string_view bot, std::string_view payload = {}, attach_choice choice = {});
  /// Opens the bot from the attachment menu, in the chat with somebody who has a username.
  static deep_link attach_in(std::string_view username, std::string_view bot, std::string_view payload = {});

  /// Lets the user choose a chat to send the game to.
  static deep_link game(std::string_view bot, std::string_view short_name);

  /// `https://t.me/…`: for web pages and for people who may not have the app.
  std::string https() const;
  /// `tg://resolve?…`: opens the app directly.
  std::string tg() const;

 private:
  explicit deep_link(std::string_view name);
  deep_link& add(std::string_view name, std::string_view value = {});
  deep_link& add_view(app_view view);

  std::string name_;
  std::string app_;
  std::vector<http_parameter> parameters_;
};

/// Base64 in the alphabet for links, without padding: 48 bytes make 64 characters.
/// @see RFC 4648, section 5
BOTCORE_EXPORT std::string to_base64url(std::string_view bytes);

/// The bytes again; nothing when `text` is none that `to_base64url` makes (padding is taken).
BOTCORE_EXPORT std::optional<std::string> from_base64url(std::string_view text);

}  // namespace botcore::inline v0
