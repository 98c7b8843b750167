/// @file
/// Sends again what may safely be sent again.
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>

#include "botcore/api/call.hpp"
#include "botcore/core/runtime.hpp"
#include "botcore/limit/back_off.hpp"

namespace botcore::inline v0 {

/// When a retry_layer tries again, and when it gives up.
struct retry_options {
  std::uint32_t attempts = 4;  ///< in all, the first included; 0 and 1: never again
  back_off_options delays{};
  std::chrono::seconds longest_wait{60};  ///< a `retry_after` above this is given to the caller at once
};

/// True when calling `method` twice leaves the same state, and gives the same answer, as calling it once; false for
/// methods that nobody knows.
BOTCORE_EXPORT bool is_repeatable(std::string_view method) noexcept;

/// The methods for which that is true, sorted.
BOTCORE_EXPORT std::span<const std::string_view> repeatable_method_names() noexcept;

/// Repeats a call that surely did not arrive, one that Telegram asked to repeat later (429), and, for methods
/// that are safe to repeat, one whose fate is unknown (a broken connection, a 5xx). It does not wait past a call's
/// deadline. Long polls pass untouched.
class BOTCORE_EXPORT retry_layer final : public api_layer {
 public:
  explicit retry_layer(runtime& runtime, retry_options options = {});

  task<api_response> send(api_request request, const api_next& next) override;

 private:
  runtime& runtime_;
  retry_options options_;
  std::uint64_t calls_ = 0;
};

}  // namespace botcore::inline v0
