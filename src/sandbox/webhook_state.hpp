/// @file
/// The webhook that the bot has set, and how it fares.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "botcore/core/clock.hpp"

namespace botcore::inline v0::sandbox {

struct webhook_settings {
  std::string url;  ///< empty: none is set
  std::string secret;
  std::string certificate;  ///< PEM; empty: none of the bot's own
  std::string ip_address;
  std::size_t max_connections = 40;
};

struct webhook_failure {
  system_time when;
  std::string what;
};

class webhook_state {
 public:
  bool active() const noexcept { return !settings_.url.empty(); }
  const webhook_settings& settings() const noexcept { return settings_; }
  /// Grows whenever the webhook is set or deleted.
  std::uint64_t turn() const noexcept { return turn_; }
  const std::optional<webhook_failure>& last_failure() const noexcept { return last_failure_; }

  void set(webhook_settings settings) {
    settings_ = std::move(settings);
    last_failure_.reset();
    ++turn_;
  }
  void failed(system_time when, std::string what) { last_failure_ = webhook_failure{when, std::move(what)}; }

 private:
  webhook_settings settings_;
  std::uint64_t turn_ = 0;
  std::optional<webhook_failure> last_failure_;
};

}  // namespace botcore::inline v0::sandbox
