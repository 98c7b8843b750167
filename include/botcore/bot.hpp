/// @file
/// A whole bot: client, poller, lanes and router, wired together.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "botcore/api/client.hpp"
#include "botcore/api/logging_layer.hpp"
#include "botcore/api/retry_layer.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/metrics.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/delivery/outbox.hpp"
#include "botcore/net/http_client.hpp"
#include "botcore/router/ask_ended.hpp"
#include "botcore/router/context.hpp"
#include "botcore/router/router.hpp"
#include "botcore/updates/inbox.hpp"
#include "botcore/updates/lanes.hpp"
#include "botcore/updates/long_poller.hpp"
#include "botcore/updates/webhook.hpp"

namespace botcore::inline v0 {

class database;
class key_value_store;
class update_sink;

/// What a bot is made of: its token, and the options of its parts.
struct bot_options {
  std::string token;                                  ///< what BotFather gave
  std::string api_root = "https://api.telegram.org";  ///< another one for a local server or the sandbox
  long_poller_options polling{};
  /// Receive updates by webhook. None: poll.
  std::optional<webhook_options> webhook{};
  lanes_options lanes{};
  retry_options retry{};
  logging_options calls_log{};  ///< which calls of the Bot API are worth a line
  /// How long a call may last, waiting and repeating included, unless it says otherwise. Zero: no limit.
  std::chrono::milliseconds call_limit{0};
  /// How long one exchange may take, without files and with them: see `client_options`.
  std::chrono::milliseconds timeout{30'000};
  std::chrono::milliseconds transfer_timeout{std::chrono::minutes(10)};
  /// The largest file that is sent; zero: what the server takes, see `client_options`.
  std::uint64_t max_upload_bytes = 0;
  /// Connections, deadlines of their phases, proxy, certificates.
  http_client_options http{};
  /// A transport that several bots of one runtime share, which must outlive them; `http` has no effect then. Null: the
  /// bot has one of its own.
  http_client* transport = nullptr;
  /// Talk to Telegram's test environment: see `client_options`.
  bool test_environment = false;
  /// `api_root` is a Bot API server on this disk: see `client_options`.
  bool local_server = false;
  /// Where calls are counted and timed; null: nowhere. Lives longer than the bot.
  botcore::metrics* metrics = nullptr;
  /// Where updates are stored until they are handled, messages until they are sent, and sessions; null: nowhere. Must
  /// outlive the bot. Handlers commit by `context::commit`.
  database* store = nullptr;
  /// With a database: store updates before they are confirmed, so that each takes effect once. False: an update that is
  /// being handled when the process ends is lost.
  bool use_inbox = true;
  inbox_options inbox{};
  outbox_options outbox{};
  /// The bot's username, when it is known beforehand: then updates that an earlier process left are handled before Telegram
  /// has told it. It decides whose a `/command@name` is.
  std::string username{};
  /// What people are told when a question of `context::ask` has no answer; null: in English.
  std::function<ask_texts(const context&)> question_texts{};
  /// How long `serve` waits at its end for handlers that still run, in real time.
  std::chrono::milliseconds drain_limit{10'000};
  /// Tell Telegram the router's commands at the start, when its list differs.
  bool publish_commands = true;
  /// Where a bot with a loop of its own logs; null: to stderr, from info on. A bot on a host's runtime logs
  /// there.
  logger* log = nullptr;
};

/// One bot. Add routes to its router first, then `run()` it, or `co_await serve()` on an executor of your
/// own.
/// @par Thread safety  one executor; `stop` as well.
class BOTCORE_EXPORT bot {
 public:
  /// A bot with an event loop of its own, for `run`.
  /// @throws error (invalid_configuration) when the token or the API root does not have the right form.
  explicit bot(bot_options options);

  /// A bot on a host's executor, for `serve`. `runtime` must outlive it.
  bot(botcore::runtime& runtime, bot_options options);

  /// @pre neither `run` nor `serve` is under way
  ~bot();
  bot(const bot&) = delete;
  bot& operator=(const bot&) = delete;

  botcore::router& router() noexcept;
  botcore::client& client() noexcept;
  /// Messages that are sent after a commit.
  /// @throws error (invalid_argument) for a bot without a database
  outbox& messages();
  /// Values by name; sessions are there.
  /// @throws as `messages`
  key_value_store& values();
  /// Updates that wait, and those that were given up; null for a bot without one.
  inbox* received() noexcept;
  /// Where updates come in, for a source of one's own. What is given before `serve` began is handled with it.
  update_sink& sink() noexcept;
  /// When the last poll was answered, by the runtime's clock: for health checks. The start of polling before the first.
  steady_time last_poll() const noexcept;
  botcore::runtime& runtime() noexcept;

  /// Serves until SIGINT or SIGTERM, then drains. A second signal ends the program at once.
  /// @throws as `serve`; error (invalid_argument) for a bot on a host's runtime.
  void run();

  /// Greets Telegram, then receives and handles updates until `stop`, or until cancelled; then drains.
  /// @throws api_error (unauthorized) when the token is refused.
  task<void> serve();

  /// Ends `serve`, or the next one when none runs: no new updates, those taken are finished within the drain limit.
  void stop();

 private:
  struct state;
  std::unique_ptr<state> state_;
};

/// The environment variable `name`.
/// @throws error (invalid_configuration) naming it when it is not set or empty.
BOTCORE_EXPORT std::string env(const char* name);

/// The environment variable `name`, or `otherwise` when it is not set or empty.
BOTCORE_EXPORT std::string env(const char* name, std::string otherwise);

}  // namespace botcore::inline v0
