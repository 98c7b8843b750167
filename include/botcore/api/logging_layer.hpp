/// @file
/// Logs the calls of the Bot API.
#pragma once

#include <chrono>

#include "botcore/api/call.hpp"
#include "botcore/core/runtime.hpp"

namespace botcore::inline v0 {

/// What a logging_layer tells.
struct logging_options {
  /// An answer that took longer is logged as a warning. Zero: none is.
  std::chrono::milliseconds slow{5'000};
};

/// Logs what the layers outside of it send: refusals and failures as warnings, the rest at debug. So are refusals that a
/// correct program meets every day (a user who blocked the bot, an edit that changes nothing), and what fails of callers
/// who repeat and log by themselves, such as the outbox. Parameters and answers are never logged; long polls are the
/// poller's to log.
class BOTCORE_EXPORT logging_layer final : public api_layer {
 public:
  explicit logging_layer(runtime& runtime, logging_options options = {});

  task<api_response> send(api_request request, const api_next& next) override;

 private:
  runtime& runtime_;
  logging_options options_;
};

}  // namespace botcore::inline v0
