/// @file
/// Brings updates to the bot's webhook, as Telegram does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>

#include "botcore/core/clock.hpp"
#include "botcore/core/task.hpp"
#include "botcore/net/http_client.hpp"

namespace botcore::inline v0::sandbox {

struct stage;

/// What is under way between the sandbox and the webhook.
///
/// Updates leave in the order in which they came, up to `max_connections` at once. One that fails is tried again
/// later, after a delay that grows; others pass it meanwhile.
class webhook_sender {
 public:
  /// Something happened that may be of interest: an update, another webhook.
  void wake() { wakeup_.notify(); }

  /// Delivers until cancelled. Keeps `on`, whose part this is, alive.
  static task<void> run(std::shared_ptr<stage> on);

 private:
  /// How an update fares of which a delivery has begun.
  struct progress {
    bool under_way = false;
    std::uint32_t failures = 0;
    system_time due;
  };

  static task<void> deliver(std::shared_ptr<stage> on, std::uint64_t number, std::string json);
  void prepare(stage& on);
  system_time start_due(const std::shared_ptr<stage>& on);
  void finish(stage& on, std::uint64_t number, const std::string& failure, std::chrono::seconds pause);

  wakeup wakeup_;
  std::map<std::uint64_t, progress> begun_;  // by the numbers of the updates
  std::size_t under_way_ = 0;
  std::uint64_t turn_ = 0;               // of the webhook that `client_` belongs to
  std::shared_ptr<http_client> client_;  // null: no webhook
};

}  // namespace botcore::inline v0::sandbox
