/// @file
/// Why `context::ask` has no answer.
#pragma once

#include <cstdint>

#include "botcore/core/error.hpp"
#include "botcore/core/export.hpp"

namespace botcore::inline v0 {

/// What ended a question instead of an answer.
enum class ask_end : std::uint8_t {
  cancelled,   ///< the person sent /cancel
  timed_out,   ///< the time was over
  superseded,  ///< the person began something else: another command, or another question
  stopping,    ///< the bot stops
};

/// Thrown by `context::ask`. Passes through error boundaries: it is no failure.
class BOTCORE_EXPORT ask_ended : public error {
 public:
  explicit ask_ended(ask_end why);

  ask_end why() const noexcept { return why_; }

 private:
  ask_end why_;
};

}  // namespace botcore::inline v0
