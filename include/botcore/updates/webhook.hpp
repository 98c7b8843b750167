/// @file
/// Receives updates by webhook: tells Telegram where to bring them, and takes them in there.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "botcore/core/export.hpp"
#include "botcore/core/metrics.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/limit/back_off.hpp"
#include "botcore/updates/webhook_server.hpp"

namespace botcore::inline v0 {

class client;
class update_sink;

/// What Telegram is told about a bot's webhook, and where the bot listens.
struct webhook_options {
  /// Where Telegram brings the updates: "https://bot.example.org". Without a path of its own it gets "/webhook/", followed
  /// by the bot's id. Must not hold the token.
  std::string url;
  /// The path that our server is asked for, when a proxy changes it on the way. Empty: that of `url`.
  std::string path;
  /// What Telegram shows with each update, to be told from others: 1–256 of A–Z, a–z, 0–9, `_` and `-`. Empty: a new
  /// one is made at each start. Several processes behind one address need the same.
  std::string secret;
  /// A PEM file, uploaded for Telegram to trust: for self-signed certificates. Empty: none.
  std::string certificate_file;
  /// The address that Telegram calls in place of what DNS says. Empty: what DNS says.
  std::string ip_address;
  /// How many connections Telegram may open, 1–100.
  int max_connections = 40;
  /// Kinds of updates to ask for ("message", "callback_query"); empty: what `webhook::ask_for` was told, or else
  /// Telegram's default.
  std::vector<std::string> allowed_updates;
  /// Forget, at the start, what waits for the bot.
  bool drop_pending_updates = false;
  /// Take the webhook back at the end. Not needed to lose nothing: Telegram keeps updates while nobody answers, and
  /// brings them after the next start. Bad where a successor starts before this process ends: it would lose its webhook.
  bool delete_on_stop = false;
  /// Between attempts to set the webhook.
  back_off_options delays{};
  /// How often Telegram is asked whether it can deliver, and whether the webhook is still ours. Zero: never.
  std::chrono::seconds check_interval = std::chrono::minutes(5);
  /// Where the bot listens.
  webhook_server_options server{};
  /// A server that several bots share, which must outlive them and which somebody else starts and stops; `server` has
  /// no effect then. Null: the bot has one of its own.
  webhook_server* shared_server = nullptr;
};

/// Has Telegram post updates to a webhook_server, and keeps it so.
///
/// What goes wrong between Telegram and here is logged as Telegram tells it, and a webhook that somebody else has changed
/// is set again. Delays are the runtime's time.
/// @par Thread safety  from the runtime's executor only.
class BOTCORE_EXPORT webhook {
 public:
  /// `runtime`, `client`, `sink` and `counted` must outlive the webhook.
  /// @throws error (invalid_configuration) for an unusable URL, path, secret or network, and for a file of a certificate
  ///         or key that cannot be used, naming it.
  webhook(runtime& runtime, client& client, update_sink& sink, webhook_options options,
          metrics& counted = null_metrics());
  ~webhook();
  webhook(const webhook&) = delete;
  webhook& operator=(const webhook&) = delete;

  /// The kinds of updates to ask for when the options name none: those that the bot has handlers for. Before `run`.
  void ask_for(std::vector<std::string> kinds);

  /// Listens, sets the webhook, and looks after it until cancelled. What passes is tried again.
  /// @throws api_error when Telegram refuses the token or the webhook; error when the address cannot be listened on.
  task<void> run();

  /// Ends what `run` began, once that has ended: no update is taken any more, and those under way are finished.
  /// `delete_on_stop` has its effect now. Failures are logged.
  task<void> close();

  /// The address that Telegram is given.
  const std::string& url() const noexcept { return options_.url; }
  /// Where our server is asked.
  const std::string& path() const noexcept { return options_.path; }

 private:
  task<void> set();
  task<bool> try_set();
  task<void> check();
  task<void> take_back();

  runtime& runtime_;
  client& client_;
  update_sink& sink_;
  metrics& metrics_;
  webhook_options options_;
  std::unique_ptr<webhook_server> own_server_;  // null when bots share one
  webhook_server& server_;
  back_off delays_;
  std::chrono::milliseconds pause_{0};
  std::chrono::sys_seconds last_error_date_{};
  bool set_before_ = false;
  bool open_ = false;
};

}  // namespace botcore::inline v0
