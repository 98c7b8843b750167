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
#include "botcore/core/function.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/core/task.hpp"
#include "botcore/limit/back_off.hpp"

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
  /// Kinds of updates to ask for ("message", "callback_query"); empty: Telegram's default.
  std::vector<std::string> allowed_updates;
};

/// Asks for updates for ever and hands each to `deliver`, in order of `update_id`.
///
/// A poll that fails is repeated after a growing delay. An update that does not decode is logged with its id
/// and left out; the others of the batch are delivered. Poll time-outs are real time, delays are the
/// runtime's.
class BOTCORE_EXPORT long_poller {
 public:
  using deliver = function<task<void>(api::Update)>;

  /// `runtime` and `client` must outlive the poller. `deliver` may wait, which delays the next poll; what it
  /// throws is logged.
  long_poller(runtime& runtime, client& client, long_poller_options options, deliver deliver);

  /// Polls until cancelled.
  /// @throws api_error (unauthorized) when the token is refused: repeating cannot help.
  task<void> run();

  /// Tells Telegram that everything delivered so far is received, so that it does not come again after a
  /// restart. To be called after `run` ended. Failures are logged.
  task<void> confirm();

  /// When the last poll was answered, also with nothing; the start of `run` before the first.
  steady_time last_answer() const noexcept { return last_answer_; }

 private:
  task<void> poll_once();
  task<void> deliver_all(api_response answer);
  task<void> pause_after(std::exception_ptr failure);

  runtime& runtime_;
  client& client_;
  long_poller_options options_;
  deliver deliver_;
  back_off delays_;
  std::int64_t offset_ = 0;
  steady_time last_answer_{};
};

}  // namespace botcore::inline v0
