/// @file
/// Fetches updates by getUpdates, whatever goes wrong on the way.
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <string>
#include <vector>

#include "botcore/api/types/updates.hpp"
#include "botcore/core/export.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/limit/back_off.hpp"
#include "botcore/updates/update_sink.hpp"

namespace botcore::inline v0 {

class api_response;
class client;

/// What a long_poller asks for, and how it waits.
struct long_poller_options {
  std::chrono::seconds timeout{30};         ///< how long Telegram may hold a poll without news; 0–50
  std::chrono::seconds margin{10};          ///< over `timeout`, after which an answer no longer comes
  int limit = 100;                          ///< updates per answer, 1–100
  back_off_options delays{};                ///< between polls that fail
  std::chrono::seconds conflict_delay{10};  ///< at least, after somebody else polled with our token
  /// Kinds of updates to ask for ("message", "callback_query"); empty: Telegram's default. A `bot` asks for what its
  /// routes want when this is empty.
  std::vector<std::string> allowed_updates;
  /// Leave out what was sent while the bot was away. For bots whose old updates are of no use; what is left out is lost.
  bool drop_pending = false;
};

/// Asks for updates for ever and hands them to a sink, in order of `update_id`; the next poll, which confirms them, waits
/// until the sink has taken them and has room.
///
/// A poll that fails, and one whose updates the sink could not take, is repeated after a growing delay. Poll time-outs are
/// real time, delays are the runtime's.
class BOTCORE_EXPORT long_poller {
 public:
  /// All must outlive the poller.
  long_poller(runtime& runtime, client& client, long_poller_options options, update_sink& sink);

  /// Replaces what the options said; before `run`.
  void set_allowed_updates(std::vector<std::string> kinds) { options_.allowed_updates = std::move(kinds); }

  /// Takes away a webhook, which would keep updates from us, and polls until cancelled.
  /// @throws api_error (unauthorized) when the token is refused: repeating cannot help.
  task<void> run();

  /// Tells Telegram that everything delivered so far is received, so that it does not come again after a
  /// restart. To be called after `run` ended. Failures are logged.
  task<void> confirm();

  /// When the last poll was answered, also with nothing; the start of `run` before the first.
  steady_time last_answer() const noexcept { return last_answer_; }

 private:
  task<void> begin();
  task<void> poll_once();
  task<void> deliver_all(api_response answer);
  task<void> pause_after(std::exception_ptr failure);

  runtime& runtime_;
  client& client_;
  long_poller_options options_;
  update_sink& sink_;
  back_off delays_;
  std::int64_t offset_ = 0;
  steady_time last_answer_{};
};

}  // namespace botcore::inline v0
