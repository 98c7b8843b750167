/// @file
/// Counts and times the calls of the Bot API.
#pragma once

#include "botcore/api/call.hpp"
#include "botcore/core/metrics.hpp"
#include "botcore/core/runtime.hpp"

namespace botcore::inline v0 {

/// Counts what the layers outside of it send.
///
/// `botcore_api_requests_total` by `method` and `outcome`: "ok"; the name of an `api_error_kind`; "not_sent" or
/// "unknown" when no answer came; "cancelled"; "failed" when it could not be read, or the request not be made. For all but long
/// polls, `botcore_api_request_seconds` by `method` is the time until the answer, by the runtime's clock.
class BOTCORE_EXPORT metrics_layer final : public api_layer {
 public:
  metrics_layer(runtime& runtime, metrics& target);

  task<api_response> send(api_request request, const api_next& next) override;

 private:
  runtime& runtime_;
  metrics& target_;
};

}  // namespace botcore::inline v0
