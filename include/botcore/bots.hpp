/// @file
/// Several bots in one process, on one event loop.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "botcore/bot.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"

namespace botcore::inline v0 {

/// The tokens of several bots. Each has been looked at: it has the form of a token, and no two are the same bot's.
class BOTCORE_EXPORT bot_tokens {
 public:
  bot_tokens() = default;
  /// `source` is what errors call them: "entry 2 of BOT_TOKENS".
  /// @throws error (invalid_configuration) naming the entry, and never a token; also when there is none at all.
  explicit bot_tokens(std::vector<std::string> tokens, std::string source = "the tokens");

  const std::vector<std::string>& values() const noexcept { return values_; }

 private:
  std::vector<std::string> values_;
};

/// The tokens in an environment variable, separated by commas or white space.
/// @throws error (invalid_configuration) as `bot_tokens`, and when the variable is not set.
BOTCORE_EXPORT bot_tokens tokens_from_env(const char* name = "BOT_TOKENS");

/// What several bots have in common.
struct bots_options {
  bot_tokens tokens;
  /// For each of them; its `token` has no effect. They share its database and, unless it names another, one transport.
  /// With a webhook they share one server; below the URL's path each bot has one of its own, which ends in its id.
  bot_options common{};
};

/// Owns several bots and serves them side by side. What happens to one does not disturb the others.
/// @par Thread safety  one executor; `stop` as well.
class BOTCORE_EXPORT bots {
 public:
  /// Bots with an event loop of their own, for `run`.
  /// @throws error (invalid_configuration) when an option cannot be.
  explicit bots(bots_options options);

  /// Bots on a host's executor, for `serve`. `runtime` must outlive them.
  bots(botcore::runtime& runtime, bots_options options);

  /// @pre neither `run` nor `serve` is under way
  ~bots();
  bots(const bots&) = delete;
  bots& operator=(const bots&) = delete;

  /// Calls `set_up` with each bot, in the order of the tokens: for adding routes.
  void each(const function<void(bot&)>& set_up);

  std::size_t size() const noexcept;
  /// The bot of the token at this place. @pre index < size()
  bot& operator[](std::size_t index) noexcept;
  botcore::runtime& runtime() noexcept;

  /// Serves until SIGINT or SIGTERM, then drains. A second signal ends the program at once.
  /// @throws as `serve`; error (invalid_argument) for bots on a host's runtime.
  void run();

  /// Serves until `stop`, or until cancelled. A bot that fails, because Telegram refuses its token, say, ends with a line
  /// of the log; the others go on.
  /// @throws what ended the last of them when none is left; error when the webhook's address cannot be listened on.
  task<void> serve();

  /// Ends `serve`, or the next one when none runs, as `bot::stop` does.
  void stop();

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace botcore::inline v0
