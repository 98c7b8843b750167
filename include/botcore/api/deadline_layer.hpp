/// @file
/// Bounds how long a call may last, waiting and repeating included.
#pragma once

#include <chrono>

#include "botcore/api/call.hpp"
#include "botcore/core/runtime.hpp"

namespace botcore::inline v0 {

/// Gives every call that has none a deadline, by the runtime's steady clock.
///
/// The layers inside keep to it: retrying does not wait past it, and an exchange gets what is left. The call then ends
/// with the failure that it was to be repeated for, or with a transport_error. Long polls pass untouched. To be the
/// outermost layer.
class BOTCORE_EXPORT deadline_layer final : public api_layer {
 public:
  /// @param longest  from the call to its end; at least 1 ms
  deadline_layer(runtime& runtime, std::chrono::milliseconds longest);

  task<api_response> send(api_request request, const api_next& next) override;

 private:
  runtime& runtime_;
  std::chrono::milliseconds longest_;
};

}  // namespace botcore::inline v0
