/// @file
/// Why `context::ask` has no answer, and what the person is told then.
#pragma once

#include <cstdint>
#include <string>

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

/// What people are told; empty: nothing.
struct ask_texts {
  std::string cancelled = "Cancelled.";
  std::string timed_out = "I have waited for your answer, and stopped. Please begin again.";
  /// After a restart, to what was to be the answer.
  std::string forgotten = "I was restarted meanwhile and forgot what I had asked you. Please begin again.";
};

}  // namespace botcore::inline v0
