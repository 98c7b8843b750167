/// @file
/// Which handler an update goes to: the routes of a bot, with their groups, middlewares and error boundaries.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "botcore/api/types/enumerations.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/task.hpp"
#include "botcore/router/route_group.hpp"

namespace botcore::inline v0 {

class translations;

/// Routes updates to handlers. Filled before the bot starts, and frozen then.
///
/// The router is the outermost group: its middlewares see every update that is for this bot, and its error boundaries
/// come last. `/command@name` for another bot is nobody's.
/// @par Thread safety  from one executor.
class BOTCORE_EXPORT router : public route_group {
 public:
  router();
  ~router();

  /// The bot's username, which decides whose a `/command@name` is.
  void set_username(std::string username);

  /// The answer to a button that no route takes, in a router with typed buttons: it is of an older version, or of one
  /// to come. Empty: its waiting ends without a word. Default: "This button is from an older version of me."
  void stale_button(std::string text);

  /// Says what the router itself has to say, complaints about arguments and the like, in the languages of the bot's
  /// texts: `texts` must outlive the router. Its catalogue has these messages when they were added to it:
  /// `catalogue.add("ru", router_messages("ru"))`. What it does not have is said in English.
  void speak(const translations& texts);

  /// How long a handler may leave a pressed button spinning before it is answered empty, by the runtime's clock. Zero:
  /// until the handler returns. Default: 5 s
  void answer_buttons_after(std::chrono::nanoseconds limit);

  /// Ends the time for adding routes; done by the first `dispatch`.
  /// @throws error (invalid_argument) when more commands are shown in one list than Telegram takes (100).
  void freeze();

  /// Runs the handlers for the context's update, and answers a pressed button that they did not.
  /// @throws what a handler threw and no error boundary dealt with. What a user did wrong with a command's arguments is
  ///         answered, not thrown.
  task<void> dispatch(context& ctx);

  /// The kinds of updates that the routes are for, to be asked for from Telegram. Routes for any kind (`other`,
  /// `on(private_chat, …)`) stand for those that Telegram sends by itself. Empty without routes: Telegram's default.
  std::vector<api::UpdateType> wanted_updates() const;

  /// Whether there is a route for albums, so that messages of one have to be waited for.
  bool has_album_routes() const noexcept;

  using route_group::commands;
  /// The commands, in the order in which they were added.
  const std::vector<std::unique_ptr<command_entry>>& commands() const noexcept;

  /// One line for each command that is shown to everyone: "/add <name> - Add an activity".
  std::string help() const;
  /// For those who see the list for `scope` and have set `language`.
  std::string help(const command_scope& scope, std::string_view language) const;
  /// For this chat and the language of whoever asks.
  std::string help(const context& ctx) const;

 private:
  explicit router(std::unique_ptr<route_table> table);

  task<void> dispatch_button(context& ctx);

  std::unique_ptr<route_table> table_;
};

}  // namespace botcore::inline v0
